-- Says in members' purses whether they have offers that are not settled. The purses are locked by the caller.
create function private.note_offers(member_ids bigint[]) returns void
  language sql volatile
as $$
  update data.purse p
  set has_offers = exists (select from data.waiting_entry e where e.member_id = p.member_id and e.state = 'offered')
  where p.member_id = any (member_ids)
$$;
