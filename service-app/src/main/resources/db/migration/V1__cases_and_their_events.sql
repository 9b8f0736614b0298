-- What the queries need of a case; written in the same transaction as its events.
create table guidance_case (
    id          uuid                     not null primary key,
    version     integer                  not null,
    phase       varchar(20)              not null,
    caseworker  varchar(100),
    outcome     varchar(20)              not null,
    priority    varchar(20)              not null,
    received_on date                     not null
);

create index guidance_case_phase on guidance_case (phase, received_on);
create index guidance_case_caseworker on guidance_case (caseworker);

-- The facts of a case, only ever added to.
create table case_event (
    case_id     uuid                     not null references guidance_case (id),
    sequence    integer                  not null,
    type        varchar(60)              not null,
    occurred_on date                     not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(100)             not null,
    payload     bytea                    not null,
    primary key (case_id, sequence)
);
