-- Those of the sections that are wanted in whose grade a phase may still give so many seats. Whoever asks waits for others who ask, where it gives a part only.
create function private.sections_in_share(wanted private.wanted_sections, phase data.sale_phase, show_id bigint, member_id bigint, seats int, now timestamptz)
  returns private.wanted_sections
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  given bigint[];
begin
  if phase.phase_id is null or private.share_until(phase) >= 100 then
    return wanted;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('share', sections_in_share.show_id));
  given := array(select g.section_id from private.share_left(phase, sections_in_share.show_id, sections_in_share.now, sections_in_share.member_id) l
                 join data.concert_section g on g.concert_id = phase.concert_id and g.grade = l.grade where l.seats >= sections_in_share.seats);
  return row(nullif(array(select s from unnest(wanted.seated) s where s = any (given)), '{}'),
             nullif(array(select s from unnest(wanted.standing) with ordinality w (s, n) where s = any (given) order by n), '{}'))::private.wanted_sections;
end
$$;
