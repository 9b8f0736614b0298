-- The orders in which cases are listed: all of them, and those of a phase by priority.
create index guidance_case_received_on on guidance_case (received_on desc, id);
create index guidance_case_waiting on guidance_case (phase, priority, received_on, id);
