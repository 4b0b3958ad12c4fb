-- Gathers what lists and searches show of a concert into its row. Called whenever its title, venue, singers, shows or
-- prices, or a name of its singers, have changed. Touches no other row.
create function private.refresh_concert(concert_id bigint) returns void
  language sql volatile
as $$
  select private.refresh_concerts(array[refresh_concert.concert_id])
$$;
