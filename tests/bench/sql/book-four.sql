-- One call of api.book for four seats; as book.sql otherwise.
\set i :client_id * 2000 + mod(:n, 500) * 4
\set show :first_show + :n / 500
\set seat :first_seat + :i
\set n :n + 1
select * from api.book('bench-' || :i::text, gen_random_uuid(), :show::bigint,
                       array[:seat, :seat + 1, :seat + 2, :seat + 3]::bigint[]);
