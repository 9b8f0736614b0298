-- The last day on the agenda of a case that is over; none while something may still come.
alter table guidance_case add column agenda_until date;
