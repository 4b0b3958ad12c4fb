-- Can a ticket's code be guessed? It is 80 random bits in capital hexadecimal digits. Not so are other texts, ten times the same
-- digit at either end (a number, filled up), and a hash of the ticket's number.
create function private.is_code_guessable(code text, ticket_id bigint) returns boolean
  language sql immutable
as $$
  select (octet_length(code) <> 20 or octet_length(decode(code, 'hex')) <> 10 or upper(code collate "C") <> code
          or left(code, 10) = repeat(left(code, 1), 10) or right(code, 10) = repeat(right(code, 1), 10)
          or left(md5(ticket_id::text), 20) = lower(code collate "C")) is not false
$$;
