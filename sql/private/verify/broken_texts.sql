-- Every text is in the one form of its kind (private/texts/), and no two names are the same. What was there before texts had one form
-- and could not be brought into it is named here, until somebody settles it.
create function private.broken_texts() returns setof text
  language sql stable
as $$
  select format('member %s has the name "%s", which is not in its form', m.member_id, m.name)
  from data.member m where m.name <> data.line_form(m.name)
  union all
  select format('member %s has an e-mail address that is none, or not in its form', m.member_id)
  from data.member m where m.email is distinct from data.email_form(m.email)
  union all
  select format('members %s have one e-mail address', string_agg(m.member_id::text, ', ' order by m.member_id))
  from data.member m where m.email is not null group by lower(coalesce(data.email_form(m.email), m.email) collate "und-x-icu") having count(*) > 1
  union all
  select format('saved search %s is not in its form', s.saved_search_id)
  from data.saved_search s where s.name <> data.line_form(s.name)
  union all
  select format('singer %s is "%s" (%s, %s), which is not in its form', s.singer_id, s.name, s.name_en, s.kind)
  from data.singer s
  where (s.name, s.name_en, s.kind) <> (data.line_form(s.name), data.line_form(s.name_en), data.line_form(s.kind))
  union all
  select format('venue %s is "%s" (%s, %s), which is not in its form', v.venue_id, v.name, v.name_en, v.region)
  from data.venue v
  where (v.name, v.name_en, v.region) <> (data.line_form(v.name), data.line_form(v.name_en), data.line_form(v.region))
  union all
  select format('venues %s are called the same: "%s"', string_agg(v.venue_id::text, ', ' order by v.venue_id), min(v.name))
  from data.venue v group by data.name_key(v.name) having count(*) > 1
  union all
  select format('section %s is "%s", which is not in its form', x.section_id, x.name)
  from data.section x where x.name <> data.line_form(x.name)
  union all
  select format('row %s of section %s is "%s", which is not in its form', r.row_id, r.section_id, r.label)
  from data.seat_row r where r.label <> data.line_form(r.label)
  union all
  select format('the mark of seat %s has the note "%s", which is not in its form', m.seat_id, m.note)
  from data.seat_mark m where m.note <> data.line_form(m.note)
  union all
  select format('act %s has a reason that is not in its form', a.act_id)
  from data.organiser_act a where a.reason <> data.block_form(a.reason)
  union all
  select format('grant %s has a reason that is not in its form', g.grant_id)
  from data.granted_cancellation g where g.reason <> data.block_form(g.reason)
  union all
  select format('the undoing of admission %s has a reason that is not in its form', u.admission_id)
  from data.undone_admission u where u.reason <> data.block_form(u.reason)
  union all
  select format('act %s of staff has a reason that is not in its form', a.act_id)
  from data.staff_act a where a.reason <> data.block_form(a.reason)
  union all
  select format('shift %s is at the counter "%s", which is not in its form', s.shift_id, s.counter)
  from data.shift s where s.counter <> data.line_form(s.counter)
  union all
  select format('shift %s was closed for a reason that is not in its form', c.shift_id)
  from data.shift_close c where c.reason <> data.block_form(c.reason)
  union all
  select format('money %s of shift %s has a slip or a reason that is not in its form', m.money_id, m.shift_id)
  from data.shift_money m where (m.slip, m.reason) <> (data.line_form(m.slip), data.block_form(m.reason))
  union all
  select format('the device "%s" is not in its form', d.device)
  from data.door_scan d where d.device <> data.line_form(d.device)
  union all
  select format('import %s is of the file "%s" (%s), which is not in its form', i.import_no, i.file, i.file_hash)
  from data.import i
  where (coalesce(i.file, ''), coalesce(i.file_hash, '')) <> (data.line_form(coalesce(i.file, '')), data.line_form(coalesce(i.file_hash, '')))
  union all
  select format('concert %s has control characters in its texts', c.concert_id)
  from data.concert c where private.is_unreadable(concat_ws(' ', c.title, c.genre, c.synopsis, c.poster))
  union all
  select format('concert %s has the grade "%s", which is not in its form', p.concert_id, p.grade)
  from data.price p where p.grade <> data.line_form(p.grade)
  union all
  select format('concert %s is "%s" (%s, %s %s), which is not in its form, or its synopsis or poster', c.concert_id, c.title, c.genre,
                c.source, c.source_id)
  from data.concert c
  where (c.title, c.genre, c.source, c.source_id, c.synopsis, coalesce(c.poster, ''))
        <> (data.line_form(c.title), data.line_form(c.genre), data.line_form(c.source), data.line_form(c.source_id),
            data.block_form(c.synopsis), data.line_form(coalesce(c.poster, '')))
$$;
