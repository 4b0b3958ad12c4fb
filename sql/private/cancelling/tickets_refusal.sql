-- What is refused of the tickets that somebody names before they are looked at: that they are no list of different ones (MU009), or not of this
-- booking (MU006), or that a companion would be left without the wheelchair place (MU019). Null when nothing is wrong.
create function private.tickets_refusal(booking_id bigint, ticket_ids bigint[]) returns text
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  if not private.is_list(tickets_refusal.ticket_ids) or cardinality(tickets_refusal.ticket_ids) not between 1 and 1000
     or (select count(distinct i) from unnest(tickets_refusal.ticket_ids) i) < cardinality(tickets_refusal.ticket_ids) then
    return 'MU009';
  elsif (select count(*) from data.ticket t where t.booking_id = tickets_refusal.booking_id and t.ticket_id = any (tickets_refusal.ticket_ids))
        < cardinality(tickets_refusal.ticket_ids) then
    return 'MU006';
  elsif private.would_part_companion(tickets_refusal.booking_id, tickets_refusal.ticket_ids) then
    return 'MU019';
  end if;
  return null;
end
$$;
