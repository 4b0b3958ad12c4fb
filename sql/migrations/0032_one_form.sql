-- What is there already, in the one form of its kind. Two rows that become one text are made one where nothing forbids it; the others
-- stay as they are, and private.broken_texts names them.

update data.member set name = data.line_form(name)
where name <> data.line_form(name) and length(data.line_form(name)) between 1 and 80;
-- Two purses are never made one: an e-mail that another account has in this form stays as it is, and logs in as it did.
update data.member m set email = f.form
from (select member_id, data.email_form(email) as form,
             count(*) over (partition by lower(coalesce(data.email_form(email), email) collate "und-x-icu")) as accounts
      from data.member) f
where f.member_id = m.member_id and f.form <> m.email and f.accounts = 1;

update data.saved_search s set name = f.form
from (select saved_search_id, data.line_form(name) as form,
             count(*) over (partition by member_id, data.line_form(name)) as searches
      from data.saved_search) f
where f.saved_search_id = s.saved_search_id and f.form <> s.name and length(f.form) between 1 and 60 and f.searches = 1;
update data.saved_search s set filters = s.filters || f.texts
from (select saved_search_id, jsonb_object_agg(key, data.line_form(value #>> '{}')) as texts
      from data.saved_search, jsonb_each(filters)
      where key in ('query', 'title', 'singer', 'venue', 'genre', 'region') and jsonb_typeof(value) = 'string'
      group by 1) f
where f.saved_search_id = s.saved_search_id and not s.filters @> f.texts;

-- Singers who are called the same are one: the first, who learns what is known of the others.
create temp table same on commit drop as
select s.singer_id as id, min(s.singer_id) over (partition by data.name_key(s.name)) as first_id
from data.singer s where data.name_key(s.name) <> '';
delete from same where id = first_id;
insert into data.concert_singer (concert_id, singer_id, position)
select cs.concert_id, t.first_id, min(cs.position) from data.concert_singer cs join same t on t.id = cs.singer_id group by 1, 2
on conflict do nothing;
delete from data.concert_singer cs using same t where t.id = cs.singer_id;
insert into data.favourite_singer (member_id, singer_id, since)
select f.member_id, t.first_id, min(f.since) from data.favourite_singer f join same t on t.id = f.singer_id group by 1, 2
on conflict do nothing;
delete from data.favourite_singer f using same t where t.id = f.singer_id;
insert into data.singer_member (group_id, member_id, current, position)
select distinct on (1, 2) coalesce(g.first_id, m.group_id), coalesce(p.first_id, m.member_id), m.current, m.position
from data.singer_member m left join same g on g.id = m.group_id left join same p on p.id = m.member_id
where (g.id is not null or p.id is not null) and coalesce(g.first_id, m.group_id) <> coalesce(p.first_id, m.member_id)
on conflict do nothing;
update data.singer s set name_en = coalesce(nullif(s.name_en, ''), t.name_en), kind = coalesce(nullif(s.kind, ''), t.kind)
from (select t.first_id, coalesce(max(o.name_en), '') as name_en, coalesce(max(o.kind), '') as kind
      from same t join data.singer o on o.singer_id = t.id group by 1) t
where t.first_id = s.singer_id;
delete from data.singer s using same t where t.id = s.singer_id;  -- who belongs to whom goes with it
drop table same;
update data.singer set name = data.line_form(name)
where name <> data.line_form(name) and length(data.line_form(name)) between 1 and 120;
update data.singer set name_en = data.line_form(name_en), kind = data.line_form(kind)
where (name_en, kind) <> (data.line_form(name_en), data.line_form(kind)) and length(data.line_form(name_en)) <= 120;
create unique index singer_key on data.singer (data.name_key(name)) where data.name_key(name) <> '';

-- Sections and grades have names, too. They are compared within one venue and one concert.
update data.section x set name = f.form
from (select section_id, data.line_form(name) as form, count(*) over (partition by plan_id, data.line_form(name)) as sections
      from data.section) f
where f.section_id = x.section_id and f.form <> x.name and length(f.form) between 1 and 80 and f.sections = 1;
create temp table form on commit drop as
select concert_id, grade, data.line_form(grade) as form, count(*) over (partition by concert_id, data.line_form(grade)) as grades
from data.price;
delete from form where form = grade or length(form) not between 1 and 40 or grades > 1;
alter table data.price disable trigger no_update;
alter table data.concert_section disable trigger no_update;
update data.price p set grade = f.form from form f where f.concert_id = p.concert_id and f.grade = p.grade;
update data.concert_section g set grade = f.form from form f where f.concert_id = g.concert_id and f.grade = g.grade;
set constraints all immediate;
alter table data.price enable trigger no_update;
alter table data.concert_section enable trigger no_update;
drop table form;

-- Venues that are called the same are one, unless they are told apart by a region, a time zone or other sections. The first one's
-- latest plan stays the latest; the others' plans stay those of their shows.
create function pg_temp.sections_of(venue_id bigint) returns text[]
  language sql stable
as $$
  select array_agg(format('%s %s', x.name, x.seat_count) order by x.name collate "C") from data.section x
  where x.plan_id = (select p.plan_id from data.seat_plan p where p.venue_id = sections_of.venue_id order by p.version desc limit 1)
$$;
create temp table same on commit drop as
select v.venue_id as id, f.venue_id as first_id
from (select v.*, min(v.venue_id) over (partition by data.name_key(v.name)) as first_id
      from data.venue v where data.name_key(v.name) <> '') v
join data.venue f on f.venue_id = v.first_id
where v.venue_id <> f.venue_id and v.time_zone = f.time_zone
  and ('' in (v.region, f.region) or data.name_key(v.region) = data.name_key(f.region))
  and pg_temp.sections_of(v.venue_id) is not distinct from pg_temp.sections_of(f.venue_id);
update data.seat_plan p set version = p.version + 1000000
where p.venue_id in (select id from same union select first_id from same);
update data.seat_plan p set venue_id = n.first_id, version = n.version
from (select p.plan_id, coalesce(t.first_id, p.venue_id) as first_id,
             row_number() over (partition by coalesce(t.first_id, p.venue_id)
                                order by t.id is null, p.venue_id, p.version) as version
      from data.seat_plan p left join same t on t.id = p.venue_id where p.version > 1000000) n
where n.plan_id = p.plan_id;
update data.concert c set venue_id = t.first_id from same t where t.id = c.venue_id;
update data.venue v set region = t.region
from (select t.first_id, max(o.region) as region from same t join data.venue o on o.venue_id = t.id group by 1) t
where t.first_id = v.venue_id and v.region = '';
delete from data.venue v using same t where t.id = v.venue_id;
drop table same;
drop function pg_temp.sections_of(bigint);
update data.venue v set name = f.form
from (select venue_id, data.line_form(name) as form, count(*) over (partition by data.line_form(name)) as venues
      from data.venue) f
where f.venue_id = v.venue_id and f.form <> v.name and length(f.form) between 1 and 200 and f.venues = 1;
update data.venue set region = data.line_form(region) where region <> data.line_form(region);
create index venue_key on data.venue (data.name_key(name));

update data.concert c set title = f.title, genre = f.genre, synopsis = f.synopsis, poster = f.poster
from (select concert_id, coalesce(nullif(data.line_form(title), ''), title) as title, data.line_form(genre) as genre,
             data.block_form(synopsis) as synopsis, nullif(data.line_form(poster), '') as poster
      from data.concert) f
where f.concert_id = c.concert_id and length(f.title) <= 300
  and (f.title, f.genre, f.synopsis, f.poster) is distinct from (c.title, c.genre, c.synopsis, c.poster);
update data.concert c set source = f.form, source_id = f.form_id
from (select concert_id, coalesce(nullif(data.line_form(source), ''), source) as form,
             coalesce(nullif(data.line_form(source_id), ''), source_id) as form_id,
             count(*) over (partition by data.line_form(source), data.line_form(source_id)) as concerts
      from data.concert) f
where f.concert_id = c.concert_id and (f.form, f.form_id) <> (c.source, c.source_id) and f.concerts = 1;
