-- The sections of a show of a grade and a name, or of any (null): those with rows, and the standing areas, the dearest first. MU006 when the show has none.
create function private.wanted_sections(show_id bigint, grade text, section text, out seated bigint[], out standing bigint[])
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  select array_agg(x.section_id) filter (where x.kind = 'seated'),
         array_agg(x.section_id order by p.position, x.position) filter (where x.kind = 'standing')
  into seated, standing
  from data.show s
  join data.section x on x.plan_id = s.plan_id
  join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  where s.show_id = wanted_sections.show_id and (wanted_sections.grade is null or g.grade = wanted_sections.grade)
    and (wanted_sections.section is null or x.name = wanted_sections.section);
  if seated is null and standing is null then
    perform private.refuse('MU006', 'the show has no such grade or section');
  end if;
end
$$;
