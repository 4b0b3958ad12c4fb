-- Ends the places in a concert's waiting lists of which nothing can come any more: a grade that it does not have now, more seats than one may book,
-- a member who is too young. Called when one of these has changed. Bookings are stopped if there are such.
create function private.end_impossible(concert_id bigint) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  perform private.end_waiting(
    array(select e.entry_id
          from data.show s join data.sale k on k.show_id = s.show_id
          join data.waiting_entry e on e.show_id = k.show_id and e.state in ('waiting', 'offered')
          where s.concert_id = end_impossible.concert_id
            and (e.seats > k.seat_limit or not private.has_grade(e.show_id, e.grade)
                 or k.age_limit > 0 and not private.is_old_enough(e.member_id, k.concert_id, k.starts))),
    'impossible', clock_timestamp());
end
$$;
