-- A reason or remark as data, so that it can be said in another language: an English text with the places %1, %2, ... for these values. A place %L1 is for the
-- name of something in a document ("title"), which has a name in each language. Texts are literals where this is called: tests collect them for the translators.
create function private.reason(text text, variadic "values" text[] default '{}') returns jsonb
  language sql stable
as $$
  select jsonb_build_object('text', reason.text, 'values', to_jsonb(reason."values"))
$$;
