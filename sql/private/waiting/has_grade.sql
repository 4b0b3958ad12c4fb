-- Does a show have seats of this grade? Any will do for null.
create function private.has_grade(show_id bigint, grade text) returns boolean
  language sql stable
as $$
  select has_grade.grade is null
      or exists (select from data.show s
                 join data.concert_section g on g.concert_id = s.concert_id
                 join data.section x on x.section_id = g.section_id and x.plan_id = s.plan_id
                 where s.show_id = has_grade.show_id and g.grade = has_grade.grade)
$$;
