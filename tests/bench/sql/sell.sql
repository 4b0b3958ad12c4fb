-- One call of api.sell for one seat, for cash, by a clerk a client; as book.sql otherwise. Needs -D first_member=.. too.
\set i :client_id * 2000 + mod(:n, 2000)
\set show :first_show + :n / 2000
\set seat :first_seat + :i
\set member :first_member + :i
\set n :n + 1
select * from api.sell('clerk-' || :client_id::text, gen_random_uuid(), :member::bigint, :show::bigint, array[:seat]::bigint[], 'cash', 5000);
