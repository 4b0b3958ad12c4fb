-- Pictures of posters. A concert's poster that is called 'sha256:' and the hash of a picture, in hexadecimal digits, is that one; any other is a link of the
-- document that it came from, which is kept as it is. A picture is kept once, and stays: history names it.
create table data.poster (
  hash  bytea primary key check (hash = sha256(image)),
  image bytea not null check (octet_length(image) between 1 and 1000000 and encode(substr(image, 1, 3), 'hex') = 'ffd8ff')  -- JPEG
);
alter table data.poster alter image set storage external;  -- compressed already
create trigger append_only before update or delete or truncate on data.poster for each statement execute function data.refuse_change();
