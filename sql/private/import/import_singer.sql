-- Takes one singer of a concert's bill and returns the id: a name, or an object with name, name_en and kind. Found by name,
-- which stays as it was first written: width, case and blanks do not part names. What else an object says replaces what was known, what it
-- leaves out stays, null takes it back to ''. MU009 with the reason.
create function private.import_singer(item jsonb) returns bigint
  language plpgsql volatile
as $$
declare
  as_object jsonb := case jsonb_typeof(item) when 'string' then jsonb_build_object('name', item) else item end;
  wanted    data.singer;
  present   data.singer;
begin
  if jsonb_typeof(as_object) <> 'object' then
    perform private.refuse('MU009', 'a singer is a name or an object', 'singers');
  end if;
  wanted.name := private.doc_text(as_object, 'name', 120);
  if jsonb_typeof(item) = 'string' then  -- most are, and are called just so
    select s.singer_id into present.singer_id from data.singer s where s.name = wanted.name;
    if found then
      return present.singer_id;
    end if;
  end if;
  select s.* into present from data.singer s
  where data.spelling_key(s.name) = data.spelling_key(wanted.name) order by s.name = wanted.name desc, s.singer_id limit 1;
  if present.singer_id is not null and jsonb_typeof(item) = 'string' then
    return present.singer_id;  -- nothing else is said
  end if;
  as_object      := jsonb_strip_nulls(jsonb_build_object('name_en', present.name_en, 'kind', present.kind)) || as_object;
  wanted.name_en := private.doc_text(as_object, 'name_en', 120, '');
  wanted.kind    := private.doc_text(as_object, 'kind', 40, '');

  if present.singer_id is null then
    insert into data.singer (name, name_en, kind) values (wanted.name, wanted.name_en, wanted.kind)
    returning singer_id into present.singer_id;
  elsif (present.name_en, present.kind) <> (wanted.name_en, wanted.kind) then
    update data.singer s set name_en = wanted.name_en, kind = wanted.kind where s.singer_id = present.singer_id;
    perform private.refresh_concert(cs.concert_id)
    from data.concert_singer cs where cs.singer_id = present.singer_id;
  end if;
  return present.singer_id;
end
$$;
