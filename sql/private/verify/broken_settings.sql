-- Invariant 12: every setting has a value that makes sense. That one is missing, or of another kind, is told by the structure.
create function private.broken_settings() returns setof text
  language plpgsql stable
as $$
declare
  setting record;
  fits    boolean;
begin
  for setting in
    select s.name, s.value, k.kind, k.lowest
    from data.setting s
    join (values ('is_demo', 'boolean', null), ('self_service_top_up', 'boolean', null), ('top_up_maximum', 'bigint', '1'),
                 ('balance_maximum', 'bigint', '1'), ('hold_duration', 'interval', '1 second'), ('session_lifetime', 'interval', '1 second'),
                 ('session_maximum', 'interval', '1 second'), ('session_renewal_step', 'interval', '0'), ('log_in_burst', 'bigint', '1'),
                 ('log_in_pepper', 'text', repeat('0', 32))) k (name, kind, lowest) on k.name = s.name
  loop
    begin
      fits := case setting.kind
        when 'boolean' then setting.value::boolean is not null
        when 'bigint' then setting.value::bigint >= setting.lowest::bigint
        when 'interval' then setting.value::interval between setting.lowest::interval and '100 years'
        else length(setting.value) >= length(setting.lowest) end;
    exception when data_exception then
      fits := false;
    end;
    if fits is not true then
      return next format('setting %s makes no sense%s', setting.name, case when setting.kind <> 'text' then ': ' || setting.value end);
    end if;
  end loop;
end
$$;
