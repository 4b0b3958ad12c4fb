-- Public holidays of Korea that no rule gives: elections, and days that a government decrees. (The others follow from the law, and
-- clients reckon them.) An administrator adds what becomes known: insert into data.day_off (day, name, name_en) values (...).
create table data.day_off (
  day     date not null,
  name    text not null check (length(name) between 1 and 60 and name = data.line_form(name)),
  name_en text not null default '' check (length(name_en) <= 60 and name_en = data.line_form(name_en)),
  primary key (day, name)
);

insert into data.day_off (day, name, name_en) values
  ('2014-06-04', '제6회 전국동시지방선거', 'Local elections'),
  ('2015-08-14', '임시공휴일', 'Temporary holiday'),
  ('2016-04-13', '제20대 국회의원 선거', 'Parliamentary election'),
  ('2016-05-06', '임시공휴일', 'Temporary holiday'),
  ('2017-05-09', '제19대 대통령 선거', 'Presidential election'),
  ('2017-10-02', '임시공휴일', 'Temporary holiday'),
  ('2018-06-13', '제7회 전국동시지방선거', 'Local elections'),
  ('2020-04-15', '제21대 국회의원 선거', 'Parliamentary election'),
  ('2020-08-17', '임시공휴일', 'Temporary holiday'),
  ('2022-03-09', '제20대 대통령 선거', 'Presidential election'),
  ('2022-06-01', '제8회 전국동시지방선거', 'Local elections'),
  ('2023-10-02', '임시공휴일', 'Temporary holiday'),
  ('2024-04-10', '제22대 국회의원 선거', 'Parliamentary election'),
  ('2024-10-01', '임시공휴일', 'Temporary holiday'),
  ('2025-01-27', '임시공휴일', 'Temporary holiday'),
  ('2025-06-03', '제21대 대통령 선거', 'Presidential election'),
  ('2026-06-03', '제9회 전국동시지방선거', 'Local elections'),
  ('2028-04-12', '제23대 국회의원 선거', 'Parliamentary election');
