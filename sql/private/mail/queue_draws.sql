-- Queues what a draw has to tell that nobody's call tells: to winners, that their time to pay ends, and to those who lost, that they did. These may be a million: of each draw
-- ten thousand ranks a run, and no draw of which all should have heard days ago. Returns how many mails there are.
create function private.queue_draws() returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now    constant timestamptz := clock_timestamp();
  step   constant int := 10000;
  queued bigint;
  more   bigint;
  draw   data.draw;
begin
  insert into data.mail (member_id, kind, draw_entry_id, occasion)
  select e.member_id, 'draw_ending', e.entry_id, e.entry_id
  from data.draw_award a
  join data.draw_entry e on e.entry_id = a.entry_id
  cross join data.mail_server
  where a.booking_id is null and a.freed_in is null and a.lapsed_at is null and a.pay_until > now and private.award_ends_soon(a) <= now
    and not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind = 'draw_ending')
  on conflict do nothing;
  get diagnostics queued = row_count;
  for draw in
    select d.* from data.draw d
    where d.drawn_at > now - interval '3 days' and d.told < d.entries and exists (select from data.mail_server)
    order by d.phase_id for no key update skip locked
  loop
    insert into data.mail (member_id, kind, draw_entry_id, occasion)
    select e.member_id, 'draw_lost', e.entry_id, e.entry_id
    from data.draw_rank r
    join data.draw_entry e on e.entry_id = r.entry_id
    where r.phase_id = draw.phase_id and r.rank > draw.told and r.rank <= draw.told + step
      and not exists (select from data.draw_award a where a.entry_id = r.entry_id)
      and not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind = 'draw_lost')
    order by r.rank
    on conflict do nothing;
    get diagnostics more = row_count;
    queued := queued + more;
    update data.draw d set told = least(draw.told + step, draw.entries) where d.phase_id = draw.phase_id;
  end loop;
  return queued;
end
$$;
