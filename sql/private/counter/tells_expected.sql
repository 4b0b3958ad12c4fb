-- Is somebody told what should be in the drawer of a shift that is open? With the setting blind_count only who may see it before it is counted.
create function private.tells_expected(me data.member) returns boolean
  language sql stable
as $$
  select not private.setting('blind_count')::boolean or private.has_right(me, 'expected_cash')
$$;
