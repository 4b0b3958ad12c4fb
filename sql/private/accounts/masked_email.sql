-- An e-mail that whoever knows it recognises, and nobody else can write to: "fa***@example.com".
create function private.masked_email(email text) returns text
  language sql immutable
  return left(email, least(2, position('@' in email) - 2)) || '***' || substr(email, position('@' in email));
