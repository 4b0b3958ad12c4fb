-- One call of api.book for one seat. Each client has 2,000 members and 2,000 seats per show of its own; all clients move
-- from show to show together, so everybody books the same show at the same time. Needs -D n=0 first_show=.. first_seat=..
\set i :client_id * 2000 + mod(:n, 2000)
\set show :first_show + :n / 2000
\set seat :first_seat + :i
\set n :n + 1
select * from api.book('bench-' || :i::text, gen_random_uuid(), :show::bigint, array[:seat]::bigint[]);
