-- What the parts of the search hand to each other. How they work together: sql/README.md, Search.
-- Many of these are texts of SQL: conditions and expressions in which "c" is the row looked at, mostly a concert.

-- What a search asks for: parameters of api.search_concerts by their names.
create type private.search as (
  query text, from_date date, to_date date, singer_id bigint, venue_id bigint, genre text, region text, min_price bigint,
  max_price bigint, sale_state text, favourites_only boolean, title text, singer text, venue text, weekdays int[],
  age_limit int, seats_free int
);

-- What one typed word stands for. A text has a fragment when it is like '%fragment%'.
create type private.word_match as (
  inside         text[],  -- fragments, one of which a text must have
  begins         text[],  -- the same, at the beginning of a word
  inside_terms   int[],   -- numbers of the known words that contain it; null when they are too many to be of use
  begins_terms   int[],   -- numbers of those that begin with it; null when they are too many
  pair_condition text,    -- the condition on terms that a text has it as two words; null when no text has
  corrected      text     -- what was searched instead; null when it was found as it was typed
);

-- A word of a typed query.
create type private.typed_word as (
  word    text,    -- as searched texts have it
  keys    text,    -- as it was typed, with its capitals
  pieces  text[],  -- the words that it has without its signs: i-dle is idle, in the pieces i and dle
  kind    text,    -- 'shop' says nothing in a concert shop; 'term' and 'fact' are what else is known (data.search_fact), the
                   -- former as terms of concerts; else 'text'
  matched private.word_match  -- what it stands for (private.looked_up_words); null when no text has it
);

-- What a typed text stands for: conditions on the text of a row (search_text), and conditions on its terms, which the index of
-- words looks up. The latter may let more pass than the former. Each is "true" when there is nothing to ask, "false" when nothing
-- is found.
create type private.text_match as (
  asked            boolean,  -- false: nothing was typed
  found            boolean,  -- false: a word of it is in no text
  is_plain         boolean,  -- no word of it may be left out
  corrected        text,     -- what was searched instead; null when it was found as it was typed
  many_words       boolean,  -- it stands for many known words: cheap to look up in the index, dear to compare row by row
  indexed_is_exact boolean,  -- `indexed` lets nothing pass that `inside` does not
  -- on terms
  indexed          text,     -- for inside and in_bill
  indexed_begins   text,
  indexed_equals   text,
  indexed_called   text,
  -- on the text
  inside           text,     -- every word anywhere
  in_bill          text,     -- every word before the venue
  begins           text,     -- every word begins a word, before the venue
  equals           text,     -- the whole is a line of its own: the title, a singer's name
  called           text,     -- the same without words that say nothing and facts; null when there are none
  shop             text,     -- every word that says nothing begins a word, before the venue; null when there are none
  in_title         text      -- every word in the title
);

-- Where something stands in a sorted list. Lists ascend, by the first of these that differs.
create type private.search_position as (
  level    int,    -- how well it matches, see private.relevance_levels
  stage    int,    -- the stage of the sort, see private.sort_stages
  sort_key text,   -- what is sorted by, as private.sort_key_expression writes it
  tie      bigint  -- parts equal keys: the concert's id, negative where the sort descends
);

-- A concert that was found, and its position.
create type private.concert_position as (concert_id bigint, level int, stage int, sort_key text, tie bigint);

-- A stage of a sort, see private.sort_stages. In its texts $1 is the instant that parts what is to come from what is over.
create type private.sort_stage as (
  number            int,      -- stages stand one behind the other, from 0
  condition         text,     -- which concerts are in it
  planner_condition text,     -- the same as the planner can judge it and use an index
  sort_value        text,     -- what concerts are sorted by
  value_kind        text,     -- instant, number or text
  descending        boolean,
  -- How to walk through it in order by an index.
  walk_source       text,     -- what to walk through, c being the concert
  walk_condition    text,     -- which rows of it are in the stage, one for each concert
  walk_value        text,     -- what the index is sorted by: sort_value, as it is known there,
  walk_id           text      -- then the concert's id
);
