-- Ends the sessions of a member, also locked ones, but for one.
create function private.end_sessions(member_id bigint, but bytea default null) returns void
  language sql volatile
as $$
  update data.session s set expires_at = greatest(least(s.expires_at, clock_timestamp()), s.created_at), locked_at = null
  where s.member_id = end_sessions.member_id and s.token_hash is distinct from but and (s.expires_at > clock_timestamp() or s.locked_at is not null)
$$;
