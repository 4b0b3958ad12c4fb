-- Refuses what a document has (MU009), as private.refuse does, and hands the reason as data to whoever catches it (private.told_reason).
create function private.reject(reason jsonb, field text) returns void
  language plpgsql
as $$
begin
  raise exception using errcode = 'MU009', column = coalesce(reject.field, ''), message = private.english(reject.reason), detail = reject.reason::text;
end
$$;
