-- How many concerts are better looked up and sorted than found by walking: where walking through `total` until `size` are
-- found passes over as many. Some 2,500 are looked up in a few milliseconds whatever the total.
create function private.few_concerts(size int, total float8) returns float8
  language sql immutable
  return greatest(2500, sqrt(size * greatest(total, 1000)));
