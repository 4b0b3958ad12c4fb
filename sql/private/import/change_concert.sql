-- Gives a concert these facts instead of the present ones, found harmless before. Its terms are others when something that a fan was shown is
-- another.
create function private.change_concert(id bigint, present jsonb, facts jsonb, sale_reason text default '') returns void
  language plpgsql volatile
as $$
begin
  perform private.store_concert(id, facts, sale_reason);
  if (present -> 'prices', present -> 'shows', present -> 'venue_id', present -> 'age_limit', present -> 'seat_limit', present -> 'cancellation')
       <> (facts -> 'prices', facts -> 'shows', facts -> 'venue_id', facts -> 'age_limit', facts -> 'seat_limit', facts -> 'cancellation') then
    update data.concert c set terms_version = c.terms_version + 1 where c.concert_id = id;
  end if;
  if present -> 'cancellation' <> facts -> 'cancellation' then
    perform private.store_cancellation(id, facts -> 'cancellation');
  end if;
end
$$;
