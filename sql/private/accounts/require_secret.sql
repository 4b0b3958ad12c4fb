-- Refuses (MU008) a password, or a PIN, that is not the member's, who is logged in: whoever found a session open does not get any further. MU010 after
-- too many wrong ones, MU009 when there is none. DETAIL of MU008 is how many may still be tried before that. What follows is about to change the password or end it, so log-ins of the member wait for it.
create function private.require_secret(member_id bigint, secret text, is_pin boolean) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now     constant timestamptz := clock_timestamp();
  counter constant regclass    := private.log_in_counter('password', sha256(convert_to(
                                    private.setting('log_in_pepper') || require_secret.member_id, 'UTF8')));
begin
  if require_secret.secret is null or octet_length(require_secret.secret) > 1000 then
    perform private.refuse('MU009', 'the password or PIN is null or too long');
  elsif private.log_in_failures(counter, now) >= private.setting('password_burst')::bigint then
    perform private.refuse('MU010');
  elsif not private.is_password(require_secret.secret,
                                (select case when is_pin then m.pin_hash else m.password_hash end from data.member m where m.member_id = require_secret.member_id for update)) then
    perform private.count_log_in_failure(array[counter], now);
    perform private.refuse('MU008', case when is_pin then 'this is not the PIN' else 'this is not the password' end, detail => greatest(private.setting('password_burst')::bigint - private.log_in_failures(counter, now), 0)::text);
  end if;
end
$$;
