-- Refuses (MU008) a password that is not the member's, who is logged in: whoever found a session open does not get any further. MU010 after
-- too many wrong ones, MU009 when there is none. What follows is about to change the password or end it, so log-ins of the member wait for it.
create function private.require_password(member_id bigint, password text) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now     constant timestamptz := clock_timestamp();
  counter constant regclass    := private.log_in_counter('password', sha256(convert_to(
                                    private.setting('log_in_pepper') || require_password.member_id, 'UTF8')));
begin
  if require_password.password is null or octet_length(require_password.password) > 1000 then
    perform private.refuse('MU009', 'the password is null or too long');
  elsif private.log_in_failures(counter, now) >= private.setting('password_burst')::bigint then
    perform private.refuse('MU010');
  elsif not private.is_password(require_password.password,
                                (select m.password_hash from data.member m where m.member_id = require_password.member_id for update)) then
    perform private.count_log_in_failure(array[counter], now);
    perform private.refuse('MU008', 'this is not the password');
  end if;
end
$$;
