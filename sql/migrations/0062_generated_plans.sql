-- A plan that was made from a number of seats alone, until somebody knows the hall better.
alter table data.seat_plan add column is_generated boolean not null default false;

-- What names are looked up by in catalogues: what differs by width, case or blanks alone is the same.
create function data.spelling_key(name text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  return replace(data.name_key(name), ' ', '');
end
$$;
create index venue_spelling on data.venue (data.spelling_key(name));    -- private.venue_called
create index singer_spelling on data.singer (data.spelling_key(name));  -- private.import_singer
drop index data.venue_key;

-- The document's text of the concert, hashed, that made it what it is: the same text again changes nothing. Null when something else has changed
-- the concert since, or the text says more than of the concert alone.
alter table data.concert add column document_hash bytea;

create function data.forget_document() returns trigger
  language plpgsql
as $$
begin
  new.document_hash := null;
  return new;
end
$$;
create trigger forget_document before update on data.concert
  for each row when (old.document_hash = new.document_hash
    and (old.title, old.venue_id, old.genre, old.age_limit, old.running_minutes, old.booking_opens, old.booking_closes, old.seat_limit, old.synopsis,
         old.poster, old.releases, old.accessible_until)
        is distinct from
        (new.title, new.venue_id, new.genre, new.age_limit, new.running_minutes, new.booking_opens, new.booking_closes, new.seat_limit, new.synopsis,
         new.poster, new.releases, new.accessible_until))
  execute function data.forget_document();
