-- What concerts are sorted by: the one place that knows. A sort has one stage or several, one behind the other: what is to come
-- before what is over. By relevance, how well something matches comes before (private.relevance_levels). No row for a sort that there is not.
create function private.sort_stages(sort text) returns setof private.sort_stage
  language plpgsql immutable  -- keeps its plan: this is asked several times in each search
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  with by_date (number, condition, sort_value, value_kind, descending, walk_source, walk_value, walk_id, walk_condition) as (values
    -- What is to come, by its next show that takes place, unless the whole concert is cancelled.
    (0, $q$coalesce(c.last_show, '-infinity') >= $1$q$, $q$case when c.first_show >= $1 then c.first_show else (
          select n.starts_at from data.show n where n.concert_id = c.concert_id and n.starts_at >= $1
          and (n.cancelled_at is null or c.cancelled_at is not null)
          order by 1 limit 1) end$q$, 'instant', false,
     'data.show s join data.concert c on c.concert_id = s.concert_id', 's.starts_at', 's.concert_id',
     -- A concert stands where its next show is: not again at the shows after that.
     $q$s.starts_at >= $1 and (s.cancelled_at is null or c.cancelled_at is not null) and (s.starts_at = c.first_show or not exists (
          select from data.show e where e.concert_id = s.concert_id and e.starts_at >= $1 and e.starts_at < s.starts_at
          and (e.cancelled_at is null or c.cancelled_at is not null)))$q$),
    -- What is over, the latest first.
    (1, $q$coalesce(c.last_show, '-infinity') < $1$q$, $q$coalesce(c.last_show, '-infinity')$q$, 'instant', true,
     null, null, null, null)),
  wanted (condition) as (values (
    'coalesce((select d.wanted from data.concert_demand d where d.concert_id = c.concert_id), 0) > 0')),
  stages (sort, number, condition, sort_value, value_kind, descending, walk_source, walk_value, walk_id, walk_condition,
          planner_condition) as (
    select named.sort, d.*, null from by_date d, (values ('date'), ('relevance')) named (sort)
    union all
    -- What somebody wants, the most wanted first; the others by date behind it.
    select 'popular', 0, w.condition, '(select d.wanted from data.concert_demand d where d.concert_id = c.concert_id)',
           'number', true,
           'data.concert_demand d join data.concert c on c.concert_id = d.concert_id', 'd.wanted', 'd.concert_id', 'd.wanted > 0',
           'c.concert_id in (select d.concert_id from data.concert_demand d where d.wanted > 0)'
    from wanted w
    union all
    select 'popular', d.number + 1, d.condition || ' and not ' || w.condition, d.sort_value, d.value_kind, d.descending,
           d.walk_source, d.walk_value, d.walk_id, d.walk_condition || ' and not ' || w.condition, d.condition
    from by_date d, wanted w
    union all
    -- These walk through the concerts themselves, by an index on what they are sorted by.
    select o.*, null, null, null, null, null
    from (values ('opens', 0, 'c.booking_opens >= $1', 'c.booking_opens', 'instant', false),
                 ('opens', 1, 'c.booking_opens < $1',  'c.booking_opens', 'instant', true),
                 ('new',   0, 'true', 'c.added_at',    'instant', true),
                 ('price', 0, 'true', 'c.min_price',   'number', false),
                 ('title', 0, 'true', 'c.title collate "ko-x-icu"', 'text', false)) o)
  select s.number, s.condition, coalesce(s.planner_condition, s.condition), s.sort_value, s.value_kind, s.descending,
         coalesce(s.walk_source, 'data.concert c'), coalesce(s.walk_condition, s.condition),
         coalesce(s.walk_value, s.sort_value), coalesce(s.walk_id, 'c.concert_id')
  from stages s where s.sort = sort_stages.sort
  order by s.number;
end
$$;
