-- Not strict, it is put into the statement that calls it; no word is null.
alter function data.fact_word(text) called on null input;

-- Whether these are fees of cancelling, by days before: from many days to few, no day twice.
create or replace function data.are_fee_steps(days_before int[], fee_percent numeric[]) returns boolean
  language plpgsql immutable strict parallel safe
as $$
declare
  days constant int := cardinality(days_before);
begin
  if days not between 1 and 20 or cardinality(fee_percent) <> days then
    return false;
  end if;
  for i in 1..days loop
    if (days_before[i] between 0 and 1000 and fee_percent[i] between 0 and 100) is not true
       or (i > 1 and days_before[i] >= days_before[i - 1]) then
      return false;
    end if;
  end loop;
  return true;
end
$$;
