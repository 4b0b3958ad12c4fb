-- Invariant 12: every setting has a value that makes sense: of its kind, and neither so small nor so large that what it is for would be
-- gone. A name that no procedure asks for is a setting that somebody believes to have made. That one is missing, or of another
-- kind, is told by the structure.
create function private.broken_settings() returns setof text
  language plpgsql stable
as $$
declare
  setting record;
  fits    boolean;
begin
  for setting in
    select s.name, s.value, k.kind, k.lowest, k.highest
    from data.setting s
    left join (values
      ('is_demo', 'boolean', null, null), ('self_service_top_up', 'boolean', null, null), ('hold_needs_balance', 'boolean', null, null), ('blind_count', 'boolean', null, null),
      ('top_up_maximum', 'bigint', '1', '1000000000000000'), ('balance_maximum', 'bigint', '1', '1000000000000000'),
      ('hold_duration', 'interval', '1 second', '1 day'), ('hold_window', 'interval', '1 second', '1 day'),
      ('booking_stop', 'interval', '10 milliseconds', '1 minute'), ('job_patience', 'interval', '1 minute', '30 days'),
      ('offer_minutes', 'bigint', '1', '1440'), ('staff_idle_minutes', 'bigint', '0', '1440'), ('offer_hours_from', 'time', '00:00', '23:59'), ('offer_hours_until', 'time', '00:01', '24:00'),
      ('holds_per_member', 'bigint', '0', '1000000000'), ('holds_per_address', 'bigint', '0', '1000000000'),
      ('holds_per_login', 'bigint', '0', '1000000000'),
      ('session_lifetime', 'interval', '1 second', '1 year'), ('session_maximum', 'interval', '1 second', '1 year'),
      ('session_renewal_step', 'interval', '0', '1 year'),
      -- A counter of failures begins anew at a million (private.log_in_window).
      ('mail_tries', 'bigint', '1', '1000'), ('ticket_mails', 'bigint', '0', '1000'), ('reminder_hour', 'interval', '0', '23:59:59'),
      ('log_in_burst', 'bigint', '1', '999999'), ('log_in_burst_of_login', 'bigint', '1', '999999'),
      ('password_burst', 'bigint', '1', '999999'), ('mail_kept', 'interval', '2 days', '10 years'), ('log_in_pepper', 'secret', null, null),
      ('code_checksum', 'text', null, null), ('code_fingerprint', 'text', null, null), ('types_checksum', 'text', null, null)
    ) k (name, kind, lowest, highest) on k.name = s.name
    order by s.name
  loop
    begin
      fits := case setting.kind
        when 'boolean' then setting.value::boolean is not null
        when 'bigint' then setting.value::bigint between setting.lowest::bigint and setting.highest::bigint
        when 'time' then setting.value::time between setting.lowest::time and setting.highest::time
        when 'interval' then setting.value::interval between setting.lowest::interval and setting.highest::interval
        -- Of 32 random digits some 14 differ.
        when 'secret' then length(setting.value) >= 32
          and (select count(distinct d) >= 6 from regexp_split_to_table(setting.value, '') d)
        else true end;
    exception when data_exception then
      fits := false;
    end;
    if setting.kind is null then
      return next format('setting %s is none that there is: delete it, or write its name as it is', setting.name);
    elsif fits is not true then
      return next format('setting %s makes no sense%s', setting.name, case when setting.kind <> 'secret' then ': ' || setting.value end);
    end if;
  end loop;

  begin
    return query
      select format('session_lifetime is %s, which %s', private.setting('session_lifetime'), reason)
      from unnest(array[
        case when private.setting('session_lifetime')::interval > private.setting('session_maximum')::interval then
          'is longer than session_maximum: ' || private.setting('session_maximum') end,
        case when private.setting('session_lifetime')::interval <= private.setting('session_renewal_step')::interval then
          'ends before session_renewal_step lets a session be renewed: ' || private.setting('session_renewal_step') end]) reason
      where reason is not null;
  exception when data_exception or no_data_found then
    null;  -- named above, or by the structure
  end;
  begin
    return query
      select format('offer_hours_from is %s, which is no hour before offer_hours_until: %s', private.setting('offer_hours_from'), private.setting('offer_hours_until'))
      where private.setting('offer_hours_from')::time >= private.setting('offer_hours_until')::time;
  exception when data_exception or no_data_found then
    null;  -- named above, or by the structure
  end;
end
$$;
