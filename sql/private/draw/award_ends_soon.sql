-- From when on a winner is reminded to pay: two hours before the end, or for the last quarter of a shorter time.
create function private.award_ends_soon(award data.draw_award) returns timestamptz
  language sql immutable
as $$
  select award.pay_until - least(interval '2 hours', (award.pay_until - award.won_at) / 4)
$$;
