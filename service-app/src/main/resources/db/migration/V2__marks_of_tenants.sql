-- Digests of what tells that two cases are about the same tenant.
create table tenant_mark (
    mark    char(64) not null,
    case_id uuid     not null references guidance_case (id),
    primary key (mark, case_id)
);

create index tenant_mark_case on tenant_mark (case_id);
