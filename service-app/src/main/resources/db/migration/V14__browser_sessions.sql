-- Browsers in which somebody is logged in; of the secret in the cookie, only a digest is kept. One that ended has no row.
create table browser_session (
    id          uuid                     not null primary key,
    digest      char(64)                 not null unique,
    account     varchar(100)             not null references account (name),
    by_password boolean                  not null,
    begun_at    timestamp with time zone not null,
    used_at     timestamp with time zone not null,
    ends_at     timestamp with time zone not null
);

create index browser_session_account on browser_session (account);
