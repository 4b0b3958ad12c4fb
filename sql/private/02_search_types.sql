-- What api.search_concerts may be asked, by the names of its parameters.
create type private.search as (
  query text, from_date date, to_date date, singer_id bigint, venue_id bigint, genre text, region text, min_price bigint,
  max_price bigint, sale_state text, favourites_only boolean, title text, singer text, venue text, weekdays int[],
  age_limit int, seats_free int
);

-- What one typed word stands for. A fragment is found in a searched text with like '%...%'.
create type private.word_match as (
  inside   text[],  -- fragments, one of which a text must contain
  begins   text[],  -- the same, at the beginning of a word
  inside_terms int[],  -- numbers of the words that contain it; null when it is in too many to be of use
  begins_terms int[],
  pairs    text,    -- condition on terms for what is written apart in the text; null when nowhere
  instead  text     -- what was taken for it; null when it was found as it is
);

-- What a typed text stands for, as conditions on a row "c" that has terms and search_text. Texts of SQL, "true" when there
-- is nothing to ask. The indexed ones say less than the exact ones, and are there for the index.
create type private.text_match as (
  asked          boolean,  -- false: nothing was typed
  found          boolean,  -- false: a word of it is in no text
  corrected      text,     -- what was searched instead; null when it was found as typed
  wide           boolean,  -- it stands for many words: cheap for the index to look up, dear to compare row by row
  sure           boolean,  -- indexed says all that inside does
  indexed        text,     -- for inside and in_bill
  indexed_begins text,
  indexed_equals text,
  inside         text,     -- every word anywhere
  in_bill        text,     -- every word before the venue
  begins         text,     -- every word begins a word, before the venue
  equals         text,     -- it is a whole line: the title, a singer's name
  in_title       text
);

-- A place in a sorted list of concerts. `key` is the sort's (see private.order_key), `tie` settles the order of equal keys.
-- Ascending in all of them.
create type private.search_place as (level int, stage int, key text, tie bigint);

-- A stage of a sort, see private.search_order.
create type private.search_stage as (
  stage int, condition text, at text, way text, source text, walk_at text, walk_id text, walk_condition text, judged text
);

-- A concert that was found, and its place.
create type private.found_place as (concert_id bigint, level int, stage int, key text, tie bigint);
