-- By which word a fact is known that a typed one may stand for: 2026년 is 2026.
create function private.fact_word(word text) returns text
  language sql immutable
  return case when word ~ '^[0-9]{4}년$' then left(word, 4) else word end;
