-- Whether anybody has or had a seat of a show of this plan, or one was blocked by hand: then it stays as it is for its shows (private.change_plan).
create function private.is_plan_taken(plan_id bigint) returns boolean
  language plpgsql stable
as $$
begin
  return exists (select from data.show s join data.seat_claim k on k.show_id = s.show_id
                 where s.plan_id = is_plan_taken.plan_id and not private.is_house_claim(k));
end
$$;
