-- Sends a piece of a file that is too large for one document (a document itself), to be imported by import_pieces; pieces count from 1. What
-- nobody has imported for a day is forgotten. For administrators. MU007, MU008, MU009 (not a document, too large, no number from 1 to 400).
create function api.send_piece(token text, upload uuid, ordinal int, document jsonb) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me constant data.member := private.changing_member(send_piece.token);
begin
  perform private.require_right(me, 'catalogue');
  perform private.require_document(send_piece.document);
  if send_piece.upload is null or send_piece.ordinal is null or send_piece.ordinal not between 1 and 400 then
    perform private.refuse('MU009', 'a piece has an upload, and a number from 1 to 400');
  end if;
  delete from data.import_piece p where p.sent_at < clock_timestamp() - interval '1 day';
  insert into data.import_piece (member_id, upload, ordinal, document)
  values (me.member_id, send_piece.upload, send_piece.ordinal, send_piece.document)
  on conflict (member_id, upload, ordinal) do update set document = excluded.document, sent_at = excluded.sent_at;
end
$$;
