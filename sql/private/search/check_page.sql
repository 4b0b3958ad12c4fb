-- Refuses (MU009) a sort that there is not, and a page of no size or too large a one.
create function private.check_page(sort text, page_size int) returns void
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if sort is null or sort not in ('date', 'opens', 'new', 'popular', 'price', 'title', 'relevance') then
    perform private.refuse('MU009', 'sort by date, opens, new, popular, price, title or relevance');
  elsif page_size is null or page_size not between 1 and 500 then
    perform private.refuse('MU009', 'a page has 1 to 500 concerts');
  end if;
end
$$;
