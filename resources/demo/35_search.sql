-- What searches need of the concerts: words and the numbers of words, as the importer makes them.
do $demo$
begin
  if (select value::boolean from data.setting where name = 'is_demo') then
    return;
  end if;
  perform private.refresh_concerts(array(select concert_id from data.concert order by concert_id));
  analyze data.concert, data.search_word, data.search_part, data.singer, data.venue;
end
$demo$;
