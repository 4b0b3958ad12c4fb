-- Raises a refusal of the contract, with a detail where it names one. Of a document, `field` says what in it is meant. The message is short plain English for logs and psql; clients translate the code.
-- How to add one: sql/README.md.
create function private.refuse(code text, message text default null, field text default null, detail text default null) returns void
  language plpgsql
as $$
declare
  told constant text := coalesce(refuse.message, case refuse.code
    when 'MU001' then 'outside the booking period'
    when 'MU002' then 'this member already has a booking of this concert'
    when 'MU003' then 'a seat is not available'
    when 'MU004' then 'not enough coins'
    when 'MU005' then 'no seat, or more seats than one member may book'
    when 'MU006' then 'not found'
    when 'MU007' then 'not logged in'
    when 'MU008' then 'not allowed'
    when 'MU009' then 'invalid input'
    when 'MU010' then 'too many attempts, try again later'
    when 'MU011' then 'too young for this concert, or no birth date given'
    when 'MU012' then 'it can no longer be cancelled'
    when 'MU013' then 'this request id was used for something else'
    when 'MU014' then 'the e-mail is taken'
    when '40001' then 'something was changed at this moment, try again'
    when 'MU015' then 'no open shift'
    when 'MU016' then 'something else than was shown'
    when 'MU017' then 'seats are asked for by ticks now'
    when 'MU018' then 'a single seat would be left alone'
    when 'MU019' then 'a companion''s seat is sold only with its wheelchair place'
  end);
begin
  if refuse.detail is null then
    raise exception using errcode = refuse.code, column = coalesce(refuse.field, ''), message = told;
  end if;
  raise exception using errcode = refuse.code, column = coalesce(refuse.field, ''), message = told, detail = refuse.detail;
end
$$;
