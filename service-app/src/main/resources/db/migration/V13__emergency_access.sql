-- Cases of other teams that somebody opened in an emergency: why, for how long, and who looked at it afterwards.
create table emergency_access (
    id          uuid                     not null primary key,
    case_id     uuid                     not null references guidance_case (id),
    account     varchar(100)             not null,
    reason      bytea                    not null,
    begun_at    timestamp with time zone not null,
    ends_at     timestamp with time zone not null,
    reviewed_by varchar(100),
    reviewed_at timestamp with time zone
);

create index emergency_access_case on emergency_access (case_id, account, ends_at);
