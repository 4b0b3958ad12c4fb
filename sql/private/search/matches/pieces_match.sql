-- What a word stands for that some text has as so many words and more: redhotchilipeppers. Null when none has. (Two words:
-- private.known_word_match.)
create function private.pieces_match(word text, least_pieces int default 3) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_pieces  constant int := 6;
  most_cuts    constant int := 500;  -- that are looked at; a word of short known ones can be cut in very many ways
  most_phrases constant int := 10;   -- that are looked for, those of the fewest pieces first
  shortest     constant int := case when octet_length(word) = length(word) then 2 else 1 end;  -- letters, or syllables
  pieces   text[];
  phrase   private.word_match;
  is_there boolean;
begin
  if length(word) not between least_pieces * shortest and 40 then
    return null;
  end if;
  for pieces in
    with recursive cut (pieces, rest) as (
      select '{}'::text[] collate "C", pieces_match.word collate "C"
      union all
      select c.pieces || k.word, substr(c.rest, 1 + length(k.word))
      from cut c cross join generate_series(shortest, length(c.rest) - shortest) n
      cross join lateral (select k.word from data.search_word k where k.word = left(c.rest, n) offset 0) k  -- one look-up each
      where cardinality(c.pieces) < most_pieces - 1)
    select c.pieces || c.rest from (select * from cut limit most_cuts) c where cardinality(c.pieces) >= least_pieces - 1
    order by cardinality(c.pieces) limit most_phrases
  loop
    phrase := private.phrase_match(pieces);
    if phrase.inside is not null then
      execute format('select exists (select from data.concert c where %1$s and %2$s) or exists (select from data.singer c where %1$s and %2$s)'
                     ' or exists (select from data.venue c where %1$s and %2$s)',
                     phrase.pair_condition, private.like_condition('c.search_text', phrase.inside)) into is_there;
      if is_there then
        return phrase;
      end if;
    end if;
  end loop;
  return null;
end
$$;
