-- Requests that came with an idempotency key, and what was answered; sealed with the key, of which only a digest is kept.
create table answered_request (
    digest      char(64)                 not null primary key,
    fingerprint char(64)                 not null,
    begun_at    timestamp with time zone not null,
    answer      bytea                    not null default ''
);

create index answered_request_begun_at on answered_request (begun_at);
