-- Why nothing of a case may be erased for now; the note is encrypted with the key of the case.
create table retention_hold (
    id        uuid                     not null primary key,
    case_id   uuid                     not null references guidance_case (id),
    reason    varchar(40)              not null,
    note      bytea                    not null,
    set_by    varchar(100)             not null,
    set_at    timestamp with time zone not null,
    last_day  date,
    lifted_by varchar(100),
    lifted_at timestamp with time zone
);

create index retention_hold_case on retention_hold (case_id);

-- What shall be erased: one person proposes it, another one approves. The reason is encrypted with the key of the case.
create table erasure (
    id           uuid                     not null primary key,
    organisation varchar(60)              not null,
    team         varchar(60)              not null,
    ground       varchar(20)              not null,
    requested_by varchar(20),
    reason       bytea                    not null,
    proposed_by  varchar(100)             not null,
    proposed_at  timestamp with time zone not null,
    state        varchar(20)              not null,
    decided_by   varchar(100),
    decided_at   timestamp with time zone
);

create index erasure_list on erasure (organisation, team, proposed_at desc, id);

-- The cases, and the parts of them, of an erasure. They have no foreign key: the case goes, the decision stays.
create table erasure_item (
    erasure_id uuid        not null references erasure (id),
    case_id    uuid        not null,
    part       varchar(40) not null,
    state      varchar(20) not null,
    primary key (erasure_id, case_id, part)
);

create index erasure_item_case on erasure_item (case_id);

-- The cases that were erased: where an older backup is put back, they are erased again.
create table erased_case (
    case_id      uuid                     not null primary key,
    organisation varchar(60)              not null,
    erased_at    timestamp with time zone not null,
    compacted    boolean                  not null default false
);

-- Which case an answer that is kept for a while tells of.
alter table answered_request add column about uuid;
create index answered_request_about on answered_request (about);
