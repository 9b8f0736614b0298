-- Who did, read or was refused what, and for what purpose; a chain for each case and one for each organisation. Only ever
-- added to.
create table audit_entry (
    chain       varchar(80)              not null,
    sequence    integer                  not null,
    organisation varchar(60)             not null,
    at          timestamp with time zone not null,
    account     varchar(100)             not null,
    action      varchar(40)              not null,
    purpose     varchar(40)              not null,
    outcome     varchar(20)              not null,
    about       uuid,
    subject     varchar(100),
    first_event integer,
    last_event  integer,
    digest      char(64),
    hash        char(64)                 not null,
    primary key (chain, sequence)
);

create index audit_entry_about on audit_entry (about);
create index audit_entry_at on audit_entry (organisation, at, chain, sequence);

-- The last entry of each chain; whoever adds to a chain holds its row.
create table audit_head (
    chain    varchar(80) not null primary key,
    sequence integer     not null,
    hash     char(64)    not null
);
