-- How a member is reached, and in which language. A phone number is digits alone, perhaps behind a plus.
create domain data.language as text check (value in ('ko', 'en'));
create domain data.phone as text check (value ~ '^\+?[0-9]{7,15}$');
alter table data.member
  add column phone    data.phone,
  add column language data.language not null default 'ko';
