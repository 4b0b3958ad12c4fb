-- The standing areas of a show, of a grade and a section or of any (null), the dearest first. MU006 when the show has no such grade or section,
-- MU009 when it has, and nobody stands there.
create function private.standing_areas(show_id bigint, grade text, section text) returns bigint[]
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  areas  bigint[];
  is_one boolean;
begin
  select array_agg(x.section_id order by p.position, x.position) filter (where x.kind = 'standing'), count(*) > 0 into areas, is_one
  from data.show s
  join data.section x on x.plan_id = s.plan_id
  join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  where s.show_id = standing_areas.show_id and (standing_areas.grade is null or g.grade = standing_areas.grade)
    and (standing_areas.section is null or x.name = standing_areas.section);
  if not is_one then
    perform private.refuse('MU006', 'the show has no such grade or section');
  elsif areas is null then
    perform private.refuse('MU009', 'seats in rows are chosen by their ids: only standing areas give numbers of entry');
  end if;
  return areas;
end
$$;
