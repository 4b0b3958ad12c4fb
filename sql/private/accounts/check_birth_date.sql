-- Refuses (MU009) a date on which nobody who lives was born.
create function private.check_birth_date(birth_date date) returns void
  language plpgsql stable
as $$
begin
  if birth_date > clock_timestamp()::date or birth_date < (clock_timestamp() - interval '130 years')::date then
    perform private.refuse('MU009', 'this is not a birth date');
  end if;
end
$$;
