-- Cancels a show, or without one all of a concert, for its organiser: the act as it was done, now or under the same request id before.
-- MU006, MU007, MU008, MU009, MU012 (cancelled already), MU013.
create function private.cancelled(token text, act text, request_id uuid, concert_id bigint, show_id bigint, reason text, percent numeric)
  returns data.organiser_act
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  wanted  data.organiser_act;
  earlier data.organiser_act;
  shows   bigint[];
begin
  wanted := private.organiser_act(cancelled.token, cancelled.act, cancelled.request_id, cancelled.concert_id, cancelled.show_id, cancelled.reason);
  if percent between 0 and 100 is not true then
    perform private.refuse('MU009', 'a compensation is from 0 to 100 percent');
  end if;
  wanted.compensation_percent := percent;
  earlier := private.earlier_act(wanted);
  if earlier.act_id is not null then
    return earlier;
  end if;
  if wanted.act = 'cancel_show' then
    perform private.require_show(cancelled.show_id);
  else
    perform private.require_concert(cancelled.concert_id);
  end if;
  perform private.stop_for_organiser();
  earlier := private.earlier_act(wanted);  -- the same request at the same time
  if earlier.act_id is not null then
    return earlier;
  end if;
  select array_agg(s.show_id order by s.show_id), min(s.concert_id) into shows, wanted.concert_id
  from data.show s join data.concert c on c.concert_id = s.concert_id
  where (s.show_id = cancelled.show_id or cancelled.show_id is null and s.concert_id = cancelled.concert_id)
    -- Of a concert what took place already stays as it was; who names a show means it, even if it has begun and broke off.
    and (cancelled.show_id is not null or s.starts_at > clock_timestamp())
    and s.cancelled_at is null and c.cancelled_at is null;
  if shows is null then
    perform private.refuse('MU012', 'it is cancelled already, or over');
  end if;
  wanted := private.cancel_shows(wanted, shows);
  -- A concert without a show that takes place is cancelled.
  update data.concert c set cancelled_at = wanted.at
  where c.concert_id = wanted.concert_id
    and (wanted.act = 'cancel_concert' or not exists (select from data.show s where s.concert_id = wanted.concert_id and s.cancelled_at is null));
  perform private.refresh_concert(wanted.concert_id);
  return wanted;
end
$$;
