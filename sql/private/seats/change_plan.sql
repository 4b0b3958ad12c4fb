-- Gives a venue other sections. A plan from which anything was ever sold, held or blocked (but for house seats) stays as it is for its shows,
-- and a new version is made for shows to come; otherwise its shows move to the new plan, each concert's grades by
-- section name, and the old one is removed. Returns what was done, for people.
create function private.change_plan(venue_id bigint, sections jsonb, is_generated boolean default false) returns jsonb
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  old_plan constant bigint := private.latest_plan_id(change_plan.venue_id);
  new_plan bigint;
  concerts bigint[];
begin
  if exists (select from data.show s where s.plan_id = old_plan) then
    perform private.stop_bookings();
  end if;
  update data.concert c set document_hash = null where c.venue_id = change_plan.venue_id and c.document_hash is not null;
  new_plan := private.add_plan(change_plan.venue_id, change_plan.sections, change_plan.is_generated);
  if private.is_plan_taken(old_plan) then
    return private.reason('seats are taken on the present plan: its shows keep it, new shows get a new one');
  end if;
  if is_generated then  -- its sections are other parts of the hall, whatever they are called
    insert into data.concert_section (concert_id, section_id, grade)
    select c.concert_id, x.section_id, p ->> 'grade'
    from (select distinct g.concert_id from data.concert_section g join data.section x on x.section_id = g.section_id where x.plan_id = old_plan) c
    cross join lateral (select jsonb_agg(jsonb_build_object('grade', p.grade, 'price', p.price) order by p.position) as grades
                        from data.price p where p.concert_id = c.concert_id) g
    cross join lateral jsonb_array_elements(private.share_sections(g.grades, new_plan, null)) p
    cross join lateral jsonb_array_elements_text(p -> 'sections') n
    join data.section x on x.plan_id = new_plan and x.name = n;
  else
    insert into data.concert_section (concert_id, section_id, grade)
    select g.concert_id, y.section_id, g.grade
    from data.concert_section g
    join data.section x on x.section_id = g.section_id and x.plan_id = old_plan
    join data.section y on y.name = x.name and y.plan_id = new_plan;
  end if;
  delete from data.concert_section g using data.section x where x.section_id = g.section_id and x.plan_id = old_plan;
  delete from data.seat_claim k using data.show s where s.plan_id = old_plan and k.show_id = s.show_id;
  concerts := array(select distinct s.concert_id from data.show s where s.plan_id = old_plan);
  update data.show s set plan_id = new_plan where s.plan_id = old_plan;
  perform private.block_house_seats(id) from unnest(concerts) id;
  delete from data.seat_plan p where p.plan_id = old_plan;
  return null;
end
$$;
