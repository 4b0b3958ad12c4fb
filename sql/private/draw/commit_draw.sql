-- Commits to the entries of a draw that is closed: from here on its terms and its list of entries are what the root says. Entries of members who have a booking of the concert by then, or
-- closed their account, are withdrawn before. False when it was done already, is not due, or somebody else is at it.
create function private.commit_draw(phase_id bigint) returns boolean
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now   timestamptz;
  phase data.sale_phase;
  terms text;
begin
  perform pg_advisory_xact_lock(hashtextextended('draw', commit_draw.phase_id));
  now := clock_timestamp();
  select f.* into phase from data.sale_phase f where f.phase_id = commit_draw.phase_id;
  if phase.kind = 'draw' is not true or now < phase.closes or exists (select from data.draw d where d.phase_id = commit_draw.phase_id) then
    return false;
  end if;
  update data.draw_entry e set withdrawn_at = now
  where e.phase_id = commit_draw.phase_id and e.withdrawn_at is null
    and (exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = phase.concert_id and b.state = 'booked')
         or exists (select from data.member m where m.member_id = e.member_id and m.closed_at is not null));
  terms := private.draw_terms(phase, now);
  insert into data.draw (phase_id, committed_at, terms, entries, root)
  select commit_draw.phase_id, now, terms, count(*), private.merkle_root(array[sha256(convert_to(terms, 'UTF8'))] || coalesce(array_agg(e.hash order by e.hash), '{}'))
  from data.draw_entry e where e.phase_id = commit_draw.phase_id and e.withdrawn_at is null;
  return true;
end
$$;
