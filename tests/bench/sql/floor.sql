-- One call of the floor, by the same members and seats as book.sql.
\set i :client_id * 2000 + mod(:n, 2000)
\set show :first_show + :n / 2000
\set seat :first_seat + :i
\set n :n + 1
select * from floor.book(:i::bigint, gen_random_uuid(), :show::bigint, :seat::bigint, 1000::bigint);
