-- Gives a venue other sections. A plan from which anything was ever sold, held or blocked stays as it is for its shows,
-- and a new version is made for shows to come; otherwise its shows move to the new plan, each concert's grades by
-- section name, and the old one is removed. Returns what was done, for people.
create function private.change_plan(venue_id bigint, sections jsonb) returns text
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  old_plan constant bigint := private.latest_plan_id(change_plan.venue_id);
  new_plan bigint;
begin
  if exists (select from data.show s where s.plan_id = old_plan) then
    perform private.stop_bookings();
  end if;
  new_plan := private.add_plan(change_plan.venue_id, change_plan.sections);
  if exists (select from data.show s join data.seat_claim k on k.show_id = s.show_id where s.plan_id = old_plan) then
    return 'seats are taken on the present plan: its shows keep it, new shows get a new one';
  end if;
  insert into data.concert_section (concert_id, section_id, grade)
  select g.concert_id, y.section_id, g.grade
  from data.concert_section g
  join data.section x on x.section_id = g.section_id and x.plan_id = old_plan
  join data.section y on y.name = x.name and y.plan_id = new_plan;
  delete from data.concert_section g using data.section x where x.section_id = g.section_id and x.plan_id = old_plan;
  update data.show s set plan_id = new_plan where s.plan_id = old_plan;
  delete from data.seat_plan p where p.plan_id = old_plan;
  return null;
end
$$;
