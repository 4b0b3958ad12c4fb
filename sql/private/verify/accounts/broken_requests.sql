-- Invariant 8: a request id of a member counts once, whatever it was for, and the purse knows of those that the ledger does not have.
create function private.broken_requests() returns setof text
  language sql stable
as $$
  select format('request %s of member %s was used for %s', r.request_id, r.member_id, string_agg(r.used_for, ' and ' order by r.used_for))
  from (select o.* from private.other_requests() o
        union all
        select l.member_id, l.request_id, l.kind::text from data.ledger l
        join private.other_requests() o on o.member_id = l.member_id and o.request_id = l.request_id) r
  group by r.member_id, r.request_id having count(*) > 1
  union all
  select format('request %s of member %s was used for %s, which nobody would find', o.request_id, o.member_id, o.used_for)
  from private.other_requests() o where not exists (select from data.used_request u where u.member_id = o.member_id and u.request_id = o.request_id)
  union all
  select format('member %s has used request ids that a booking would not look for', p.member_id)
  from data.purse p
  where not p.has_requests and exists (select from private.other_requests() o where o.member_id = p.member_id)
$$;
