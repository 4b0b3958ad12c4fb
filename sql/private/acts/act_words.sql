-- What one looks for in the record: [{"text": "New job"}, {"text": "sold", "keys": ["sell"]}]. True of null, which looks for nothing.
create function private.is_act_words(words jsonb) returns boolean
  language sql immutable
as $$
  select case when words is null then true
              when jsonb_typeof(words) <> 'array' then false
              else jsonb_array_length(words) <= 20
                   and not exists (
                     select from jsonb_array_elements(words) w (word)
                     where case when jsonb_typeof(word) <> 'object' or jsonb_typeof(word -> 'text') is distinct from 'string' then true
                                when word ->> 'text' = '' then true
                                else jsonb_typeof(word -> 'keys') <> 'array' or jsonb_path_exists(word, '$.keys[*] ? (@.type() != "string")') end) end
$$;

-- Is each of the words in the act, in what is written down of it or as its kind, the kind of its object, or the role of who did it?
create function private.has_act_words(staff_act data.staff_act, actor text, words jsonb) returns boolean
  language sql stable
as $$
  select coalesce(bool_and(position(lower(word ->> 'text') in lower(concat_ws(E'\n', actor, staff_act.object, staff_act.reason, staff_act.login, staff_act.detail::text))) > 0
                           or coalesce(word -> 'keys', '[]') ?| array[staff_act.act, split_part(staff_act.object, ' ', 1), staff_act.role::text]), true)
  from jsonb_array_elements(words) w (word)
$$;
