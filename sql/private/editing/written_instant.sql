-- An instant as a document has it: what the clock shows in this zone, with the offset from UTC that holds there then.
create function private.written_instant(at timestamptz, zone text) returns text
  language sql stable
as $$
  select to_char(local, 'YYYY-MM-DD"T"HH24:MI:SS') || case when micro > 0 then rtrim(to_char(micro, '"."FM000000'), '0') else '' end
         || case when ahead < 0 then '-' else '+' end || to_char(make_interval(secs => abs(ahead)), 'HH24:MI')
  from (select at at time zone zone) l (local),
       lateral (select extract(epoch from local - at at time zone 'UTC')::int, extract(microseconds from local)::int % 1000000) o (ahead, micro)
$$;
