-- The organisation that answers for a case, and the team of it that has the case. Before there were accounts, there was one.
alter table guidance_case add column organisation varchar(60) not null default 'demo';
alter table guidance_case add column team varchar(60) not null default 'demo';
alter table guidance_case alter column organisation drop default;
alter table guidance_case alter column team drop default;

-- The orders in which a team's cases are listed.
drop index guidance_case_received_on;
drop index guidance_case_waiting;
create index guidance_case_received_on on guidance_case (team, received_on desc, id);
create index guidance_case_waiting on guidance_case (team, phase, priority, received_on, id);
