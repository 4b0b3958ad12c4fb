-- More ways to write one thing: signs that stand for letters (K€$HA), and other names of regions and genres (서울특별시, Busan, 케이팝).

-- Is there a sign, or what may be read as another letter: a digit behind a letter, a letter of another script beside a Latin one?
create function data.has_signs(value text) returns boolean
  language sql immutable strict parallel safe
  return value ~ ('[^[:alnum:][:space:]]|[[:alpha:]][013457]|[a-zA-Z][\u0370-\u04ff]|[\u0370-\u04ff][a-zA-Z]' collate "und-x-icu");

-- A folded word with its signs read as the letters for which they stand beside Latin ones: a$ap is asap, k€$ha is kesha, h1-key is
-- hikey, koяn is korn. Signs of currencies and letters of other scripts are so everywhere, other signs and digits between letters.
create or replace function data.sign_letters(folded text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  parts text[];  -- what stands before the first Latin letter, from there to the last, behind it
begin
  if folded !~ '[a-z]' then
    return replace(data.search_line(folded), ' ', '');
  end if;
  parts := regexp_match(translate(folded, '$€£¥¢₩₿₹₽₮₳ƒ∆∑∀∃αβδεζηθικλμνξορσςτυφχωавгдеикмнорстуфхшяѕіј',
                                          'selycwbrptafaeaeabaezhoikamneopeetyoxwabraenkmhopctyoxwrsij'),
                        '^([^a-z]*)([a-z].*[a-z]|[a-z])([^a-z]*)$');
  return replace(data.search_line(parts[1] || translate(parts[2], '@!¡|013457', 'aiiioieast') || parts[3]), ' ', '');
end
$$;

create or replace function data.further_words(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  token   text;
  words   text;  -- of the token, parted by blanks
  letters text;
  found   text[] := '{}';
begin
  if not data.has_signs(value) then
    return '';
  end if;
  foreach token in array string_to_array(value, ' ') loop
    continue when not data.has_signs(token);
    words := btrim(data.search_line(token));
    if words = '' then
      found := found || data.sign_word(token);
    else
      letters := data.sign_letters(data.search_fold(token));
      if letters <> replace(words, ' ', '') then
        found := found || letters;
      end if;
      if words ~ ' ' then
        found := found || replace(words, ' ', '');
      end if;
    end if;
  end loop;
  found := array_remove(found, '');
  return case when found = '{}' then '' else ' ' || array_to_string(found, ' ') || ' ' end;
end
$$;

-- The one word by which a fact is known that has several: a region without what kind of region it is (서울특별시, Seoul), a genre as most
-- write it (케이팝), a year without its word (2026년). Any other word is itself.
create function data.fact_word(word text) returns text
  language sql immutable strict parallel safe
  return coalesce(
    jsonb '{
      "seoul": "서울", "busan": "부산", "pusan": "부산", "daegu": "대구", "taegu": "대구", "incheon": "인천", "inchon": "인천",
      "gwangju": "광주", "kwangju": "광주", "daejeon": "대전", "taejon": "대전", "ulsan": "울산", "sejong": "세종",
      "gyeonggi": "경기", "gyeonggido": "경기", "gangwon": "강원", "gangwondo": "강원", "jeju": "제주", "jejudo": "제주", "cheju": "제주",
      "충청북도": "충북", "chungbuk": "충북", "chungcheongbukdo": "충북", "충청남도": "충남", "chungnam": "충남", "chungcheongnamdo": "충남",
      "전라북도": "전북", "jeonbuk": "전북", "jeollabukdo": "전북", "전라남도": "전남", "jeonnam": "전남", "jeollanamdo": "전남",
      "경상북도": "경북", "gyeongbuk": "경북", "gyeongsangbukdo": "경북", "경상남도": "경남", "gyeongnam": "경남", "gyeongsangnamdo": "경남",
      "suwon": "수원", "seongnam": "성남", "goyang": "고양", "yongin": "용인", "changwon": "창원", "gimhae": "김해", "jinju": "진주",
      "pohang": "포항", "gyeongju": "경주", "cheongju": "청주", "cheonan": "천안", "jeonju": "전주", "yeosu": "여수", "suncheon": "순천",
      "chuncheon": "춘천", "wonju": "원주", "gangneung": "강릉",
      "케이팝": "kpop", "k팝": "kpop", "제이팝": "jpop", "j팝": "jpop", "pop": "팝", "팝송": "팝", "팝음악": "팝",
      "락": "록", "rock": "록", "락음악": "록", "록음악": "록", "metal": "메탈", "헤비메탈": "메탈", "hiphop": "힙합", "랩": "힙합", "rap": "힙합",
      "rnb": "rb", "알앤비": "rb", "알엔비": "rb", "ballad": "발라드", "ballads": "발라드", "indie": "인디", "인디음악": "인디", "인디밴드": "인디",
      "jazz": "재즈", "재즈음악": "재즈", "classic": "클래식", "classical": "클래식", "클래식음악": "클래식", "고전음악": "클래식",
      "musical": "뮤지컬", "musicals": "뮤지컬", "trot": "트로트", "트롯": "트로트", "folk": "포크", "dance": "댄스", "댄스음악": "댄스",
      "festival": "페스티벌", "festivals": "페스티벌", "페스티발": "페스티벌", "페스타": "페스티벌", "edm": "일렉트로닉", "이디엠": "일렉트로닉",
      "electronic": "일렉트로닉", "electronica": "일렉트로닉", "일렉트로니카": "일렉트로닉", "gugak": "국악"}' ->> word,
    substring(word from '^([\uac00-\ud7a3]{2,}?)(?:특별자치[도시]|특별시|광역시|[도시])$'),
    substring(word from '^([0-9]{4})년$'), word);

-- Genres and regions that had other words until now.
create temp table other_fact on commit drop as
select f.fact, array(select w from data.fact_words(f.fact) w order by 1) as words
from (select genre from data.concert union select region from data.venue) f (fact);

create or replace function data.fact_words(fact text) returns setof text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.search_line(fact);
begin
  return query
  select distinct data.fact_word(word) from string_to_table(line, ' ') word
  where length(word) > case when octet_length(word) > length(word) then 1 else 3 end;
  if not found and line <> '' then
    return next data.fact_word(replace(line, ' ', ''));
  end if;
end
$$;

delete from other_fact f where f.words = array(select w from data.fact_words(f.fact) w order by 1);

-- Regions and genres that are known though no concert has one yet: a search may leave them out.
select data.learn_facts('{서울,부산,대구,인천,광주,대전,울산,세종,경기,강원,충북,충남,전북,전남,경북,경남,제주,
  kpop,jpop,팝,록,메탈,힙합,rb,발라드,인디,재즈,클래식,뮤지컬,트로트,포크,댄스,페스티벌,일렉트로닉,국악}', true);
select data.learn_facts('{수원,성남,고양,용인,부천,안산,안양,화성,평택,의정부,파주,김포,창원,김해,진주,포항,경주,구미,안동,청주,충주,천안,아산,전주,군산,익산,
  여수,순천,목포,춘천,원주,강릉,속초,서귀포}', false);

-- What is there already: who has other words now, and the concerts of these and of genres and regions with another word.
select data.learn_facts(array(select w from other_fact f, data.fact_words(f.fact) w), true);
select data.learn_facts(array(select distinct w from data.venue v, data.fact_words(v.name) w), false);
update data.singer s set search_text = '' where s.search_text <> data.singer_search_text(s.name, s.name_en);
update data.venue  v set search_text = '' where v.search_text <> data.venue_search_text(v.name);
create temp table stale on commit drop as
select c.concert_id from data.concert c
where data.has_signs(c.title) and not starts_with(c.search_text, data.search_title(c.title))
union
select c.concert_id from data.concert c join data.concert_singer cs on cs.concert_id = c.concert_id
join data.singer s on s.singer_id = cs.singer_id
where data.has_signs(concat_ws(' ', s.name, s.name_en)) and strpos(c.search_text, ltrim(s.search_text, E'\n')) = 0
union
select c.concert_id from data.concert c join data.venue v on v.venue_id = c.venue_id
where data.has_signs(v.name) and split_part(c.search_text, E'\x01', 2) <> v.search_text
union
select c.concert_id from data.concert c join other_fact f on f.fact = c.genre
union
select c.concert_id from data.concert c join data.venue v on v.venue_id = c.venue_id join other_fact f on f.fact = v.region;
select data.learn_words(array(
  select distinct w from stale t join data.concert c on c.concert_id = t.concert_id, data.text_words(data.search_title(c.title)) w));
update data.concert c
set search_text = data.concert_search_text(c.concert_id),
    terms = array(select unnest(data.search_terms(data.search_title(c.title)))
                  union select unnest(s.terms) from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
                        where cs.concert_id = c.concert_id
                  union select unnest(v.terms) from data.venue v where v.venue_id = c.venue_id
                  union select data.fact_term(fact) from data.concert_facts(c.concert_id) fact
                  order by 1)
from stale t
where t.concert_id = c.concert_id;
drop table stale, other_fact;
