-- One call of api.hold_best for one seat of a grade, by a member of its own: 16 clients, 2,000 members each, who come round again with the next show. Needs -D n=0 first_show=..
\set i :client_id * 2000 + mod(:n, 2000)
\set show :first_show + :n / 2000
\set grade 1 + mod(:i, 4)
\set n :n + 1
select * from api.hold_best('bench-' || :i::text, :show::bigint, 1, 'G' || :grade::text);
