-- The seats of a plan that has to be made up for a document's venue: so many as it says if it is new, or its plan was made up for another
-- number and nobody has a seat of it, or as it says to assume if it is new. Null where there is nothing to make up. MU009 with the reason.
create function private.read_seat_count(item jsonb, venue_id bigint) returns int
  language plpgsql stable
as $$
declare
  said constant int := private.doc_number(item, 'seats', 1, 200000, 0);
begin
  if item ? 'sections' then
    return null;
  elsif venue_id is null then
    return nullif(case when said > 0 then said else private.doc_number(item -> 'assumed', 'seats', 1, 200000, 0) end, 0);
  end if;
  return (select said from data.seat_plan p
          where p.plan_id = private.latest_plan_id(read_seat_count.venue_id) and p.is_generated and said > 0 and p.seat_count <> said
            -- Whoever has a seat of it has one that nobody moves.
            and not exists (select from data.show s join data.seat_claim k on k.show_id = s.show_id where s.plan_id = p.plan_id));
end
$$;
