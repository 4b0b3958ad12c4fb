-- The date on which a show begins where it is played: what calendars and date filters ask for, across time zones.
create function data.local_day(at timestamptz, time_zone text) returns date
  language sql stable strict parallel safe
  return (at at time zone time_zone)::date;

alter table data.show add column day date;
update data.show s set day = data.local_day(s.starts_at, v.time_zone)
from data.seat_plan p join data.venue v on v.venue_id = p.venue_id where p.plan_id = s.plan_id;
alter table data.show alter column day set not null;

create function data.set_show_day() returns trigger
  language plpgsql
as $$
begin
  select data.local_day(new.starts_at, v.time_zone) into new.day
  from data.seat_plan p join data.venue v on v.venue_id = p.venue_id where p.plan_id = new.plan_id;
  return new;
end
$$;
create trigger set_show_day before insert or update of starts_at, plan_id, day on data.show
  for each row execute function data.set_show_day();

create function data.move_show_days() returns trigger
  language plpgsql
as $$
begin
  update data.show s set day = s.day from data.seat_plan p where p.venue_id = new.venue_id and s.plan_id = p.plan_id;
  return null;
end
$$;
create trigger move_show_days after update of time_zone on data.venue
  for each row when (old.time_zone <> new.time_zone) execute function data.move_show_days();

create index show_day on data.show (day, concert_id);
-- How many shows fall on a Saturday: without this the planner assumes hardly any.
create statistics data.show_weekday on (extract(isodow from day)) from data.show;
