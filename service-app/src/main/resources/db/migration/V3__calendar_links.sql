-- Links by which calendar programs read a calendar without an account; of the secret in a link, only a digest is kept.
create table calendar_link (
    id              uuid                     not null primary key,
    digest          char(64)                 not null unique,
    account         varchar(100)             not null,
    case_id         uuid references guidance_case (id),
    personal_titles boolean                  not null,
    language        varchar(2)               not null,
    created_at      timestamp with time zone not null,
    revoked_at      timestamp with time zone
);

create index calendar_link_account on calendar_link (account);
