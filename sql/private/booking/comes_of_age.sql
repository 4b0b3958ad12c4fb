-- The day on which somebody is so many years old (sql/README.md, Age). Who was born on 29 February is on 1 March where there is none.
create function private.comes_of_age(born date, years int) returns date
  language sql immutable
  return (born + make_interval(years => years))::date
         + (extract(day from born) = 29 and extract(day from born + make_interval(years => years)) = 28)::int;
