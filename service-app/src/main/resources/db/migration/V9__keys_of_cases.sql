-- The master keys that wrap the keys below; each is known by a digest, and is itself not in the database.
create table master_key (
    id          varchar(40) not null primary key,
    fingerprint char(64)    not null
);

-- The key of each case, wrapped. One that was destroyed has none, and stays here even when its case is gone.
create table case_key (
    case_id   uuid  not null primary key,
    master_id varchar(40) references master_key (id),
    wrapped   bytea not null,
    check ((master_id is null) = (octet_length(wrapped) = 0))
);

create index case_key_master on case_key (master_id);

-- The keys of the service itself, wrapped: for the marks of tenants, and for answers.
create table service_key (
    name      varchar(20) not null primary key,
    master_id varchar(40) not null references master_key (id),
    wrapped   bytea       not null
);

-- Whether a mark was made with the key of the service; if not, it is a digest that anyone can make.
alter table tenant_mark add column keyed boolean not null default false;
