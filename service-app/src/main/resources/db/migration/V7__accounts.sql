-- Who works with the service. Ids are chosen by people, and never change.
create table organisation (
    id         varchar(60)              not null primary key,
    name       varchar(100)             not null,
    created_at timestamp with time zone not null
);

create table team (
    id           varchar(60)              not null primary key,
    organisation varchar(60)              not null references organisation (id),
    name         varchar(100)             not null,
    created_at   timestamp with time zone not null,
    unique (organisation, id)
);

-- The roles are written one after the other, with a space between. Whoever works with cases has a team.
create table account (
    name                 varchar(100)             not null primary key,
    organisation         varchar(60)              not null references organisation (id),
    team                 varchar(60),
    roles                varchar(200)             not null check (roles <> ''),
    password             varchar(200),
    must_change_password boolean                  not null,
    demo                 boolean                  not null,
    failures             integer                  not null check (failures >= 0),
    locked_until         timestamp with time zone,
    created_at           timestamp with time zone not null,
    closed_at            timestamp with time zone,
    foreign key (organisation, team) references team (organisation, id),
    check (team is not null or (roles not like '%CASEWORKER%' and roles not like '%TEAM_LEAD%'))
);

create index account_team on account (organisation, team);

-- By which programs call; of the secret, only a digest is kept.
create table access_token (
    id           uuid                     not null primary key,
    digest       char(64)                 not null unique,
    account      varchar(100)             not null references account (name),
    name         varchar(100)             not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone
);

create index access_token_account on access_token (account);

-- How often somebody was refused whom no account counts: written so that it takes as long as counting.
create table refused_login (
    id       integer not null primary key,
    refusals bigint  not null
);

insert into refused_login (id, refusals) values (1, 0);
