-- What typed words stand for (`matched`, of private.words_match) without those that may be left out and would leave nothing: one after
-- the other, each that leaves something stays; no more than the first few are tried. As it is, when it leaves something.
create function private.reduced_match(typed private.typed_word[], matched private.text_match, subject text) returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_tried constant int := 4;  -- each is a query or two
  optional   constant text[] := private.optional_kinds(subject);
  kept     private.typed_word[];
  word     private.typed_word;
  further  private.text_match;
  reduced  private.text_match := matched;
  tried    int := 0;
begin
  if private.is_any_there(matched, subject) then
    return matched;
  end if;
  kept := array(select t from unnest(typed) t where t.kind <> all (optional));
  if kept = '{}' and subject <> 'concert' then
    return matched;  -- a name is not looked for by one of the words that are none
  end if;
  if kept <> '{}' then
    reduced := private.words_match(kept, subject);
    if not private.is_any_there(reduced, subject) then
      return reduced;
    end if;
  end if;
  foreach word in array typed loop
    continue when word.kind <> all (optional);
    exit when tried = most_tried;
    tried   := tried + 1;
    further := private.words_match(kept || word, subject);
    if private.is_any_there(further, subject) then
      kept    := kept || word;
      reduced := further;
    end if;
  end loop;
  return reduced;
end
$$;
