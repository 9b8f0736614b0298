-- What was opened to accounts outside: a copy of what each may read, apart from the case that it is of. The content is
-- encrypted with the key of the case.
create table disclosure (
    id            uuid         not null primary key,
    case_id       uuid         not null references guidance_case (id),
    sequence      integer      not null,
    organisation  varchar(60)  not null,
    recipient     varchar(100) not null,
    own_referral  boolean      not null,
    disclosed_on  date         not null,
    open_until    date         not null,
    revoked_on    date,
    first_read_at timestamp with time zone,
    content       bytea        not null,
    constraint disclosure_once unique (case_id, sequence)
);

create index disclosure_recipient on disclosure (recipient, disclosed_on desc, id);
