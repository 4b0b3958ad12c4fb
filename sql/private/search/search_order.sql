-- What concerts are sorted by: the one place that knows. A sort has stages, one behind the other: what is to come before
-- what is over. `at` is what a stage sorts by, `way` in which direction: later and earlier are instants, more and less
-- numbers, text is in Korean order. `source` walks the stage by an index, sorted by walk_at and walk_id, c being the
-- concert. `judged` is the condition as the planner can judge it and use an index. Texts of SQL; $1 is the instant that parts
-- the stages. No row for a sort that there is not.
create function private.search_order(sort text) returns setof private.search_stage
  language plpgsql immutable  -- keeps its plan: this is asked several times in each search
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  with soon (stage, condition, at, way, source, walk_at, walk_id, walk_condition) as (values
    (0, $q$coalesce(c.last_show, '-infinity') >= $1$q$, $q$case when c.first_show >= $1 then c.first_show else (
          select n.starts_at from data.show n where n.concert_id = c.concert_id and n.starts_at >= $1
          order by 1 limit 1) end$q$, 'later',
     'data.show s join data.concert c on c.concert_id = s.concert_id', 's.starts_at', 's.concert_id',
     -- A concert stands where its next show is: not again at the shows after that.
     $q$s.starts_at >= $1 and (s.starts_at = c.first_show or not exists (
          select from data.show e where e.concert_id = s.concert_id and e.starts_at >= $1 and e.starts_at < s.starts_at))$q$),
    (1, $q$coalesce(c.last_show, '-infinity') < $1$q$, $q$coalesce(c.last_show, '-infinity')$q$, 'earlier',
     null, null, null, null)),
  wanted (condition) as (values (
    'coalesce((select d.wanted from data.concert_demand d where d.concert_id = c.concert_id), 0) > 0')),
  stages (sort, stage, condition, at, way, source, walk_at, walk_id, walk_condition, judged) as (
    select named.sort, s.*, null from soon s, (values ('date'), ('relevance')) named (sort)
    union all
    select 'popular', 0, w.condition, '(select d.wanted from data.concert_demand d where d.concert_id = c.concert_id)', 'less',
           'data.concert_demand d join data.concert c on c.concert_id = d.concert_id', 'd.wanted', 'd.concert_id', 'd.wanted > 0',
           'c.concert_id in (select d.concert_id from data.concert_demand d where d.wanted > 0)'
    from wanted w
    union all
    select 'popular', s.stage + 1, s.condition || ' and not ' || w.condition, s.at, s.way, s.source, s.walk_at, s.walk_id,
           s.walk_condition || ' and not ' || w.condition, s.condition
    from soon s, wanted w
    union all
    select o.*, null, null, null, null, null
    from (values ('opens', 0, 'c.booking_opens >= $1', 'c.booking_opens', 'later'),
                 ('opens', 1, 'c.booking_opens < $1',  'c.booking_opens', 'earlier'),
                 ('new',   0, 'true', 'c.added_at',    'earlier'),
                 ('price', 0, 'true', 'c.min_price',   'more'),
                 ('title', 0, 'true', 'c.title collate "ko-x-icu"', 'text')) o)
  select s.stage, s.condition, s.at, s.way, coalesce(s.source, 'data.concert c'), coalesce(s.walk_at, s.at),
         coalesce(s.walk_id, 'c.concert_id'), coalesce(s.walk_condition, s.condition),
         coalesce(s.judged, s.condition)
  from stages s where s.sort = search_order.sort
  order by s.stage;
end
$$;
