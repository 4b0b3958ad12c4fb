-- The sections of a show of a grade and a name, or of any (null): those with rows, and the standing areas, the dearest first. MU006 when the show has none.
create function private.sections_wanted(show_id bigint, grade text, section text, out wanted private.wanted_sections)
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  select array_agg(x.section_id) filter (where x.kind = 'seated'),
         array_agg(x.section_id order by p.position, x.position) filter (where x.kind = 'standing')
  into wanted.seated, wanted.standing
  from data.show s
  join data.section x on x.plan_id = s.plan_id
  join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  where s.show_id = sections_wanted.show_id and (sections_wanted.grade is null or g.grade = sections_wanted.grade)
    and (sections_wanted.section is null or x.name = sections_wanted.section);
  if wanted.seated is null and wanted.standing is null then
    perform private.refuse('MU006', 'the show has no such grade or section');
  end if;
end
$$;
