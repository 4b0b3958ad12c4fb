-- Written by authoring/singers.py from kpopnet.json (CC0) and authoring/acts.tsv (invented): change those, not this.
-- Columns: name, English name, kind, genre, stature (what halls the act fills; 0 gives no concerts any more).
do $demo$
declare
  reference record;
begin
  if (select value::boolean from data.setting where name = 'is_demo') then
    return;
  end if;
  if exists (select from data.concert) or exists (select from data.venue) then
    raise exception 'the demonstration catalogue needs a database without a catalogue'
      using errcode = 'object_not_in_prerequisite_state';
  end if;

  -- Compiling these statements takes longer than running them. Holds until the deployment commits.
  set local jit = off;

  -- As a restore does it: references are taken away for the load and put back, and so checked at once rather than row by
  -- row, at its end (40_bookings.sql).
  create temp table demo_reference on commit drop as
  select conrelid::regclass as owner, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'data'::regnamespace and conparentid = 0;
  for reference in select * from pg_temp.demo_reference loop
    execute format('alter table %s drop constraint %I', reference.owner, reference.name);
  end loop;

  create temp table demo_singer (
    position int, name text, name_en text, kind text, genre text, stature int, singer_id bigint
  ) on commit drop;
  insert into pg_temp.demo_singer
  select row.position, f[1], f[2], f[3], f[4], f[5]::int
  from string_to_table($data$AKB48	AKB48	group	K-pop	2
브라운 아이드 걸스	Brown Eyed Girls	group	K-pop	2
원더걸스	Wonder Girls	group	K-pop	0
카라	KARA	group	K-pop	0
소녀시대	Girls' Generation	group	K-pop	3
다비치	Davichi	group	K-pop	2
SKE48	SKE48	group	K-pop	2
애프터 스쿨	After School	group	K-pop	3
투애니원	2NE1	group	K-pop	0
포미닛	4minute	group	K-pop	0
티아라	T-ara	group	K-pop	2
에프엑스	f(x)	group	K-pop	0
시크릿	Secret	group	K-pop	2
레인보우	Rainbow	group	K-pop	0
씨스타	Sistar	group	K-pop	0
오렌지 캬라멜	Orange Caramel	group	K-pop	3
미쓰에이	Miss A	group	K-pop	0
걸스데이	Girl's Day	group	K-pop	0
나인뮤지스	Nine Muses	group	K-pop	0
NMB48	NMB48	group	K-pop	2
달샤벳	Dal★Shabet	group	K-pop	2
파이브돌스	F-ve Dolls	group	K-pop	0
브레이브걸스	Brave Girls	group	K-pop	0
에이핑크	Apink	group	K-pop	3
씨스타19	Sistar19	group	K-pop	3
쇼콜라	Chocolat	group	K-pop	0
스텔라	Stellar	group	K-pop	0
HKT48	HKT48	group	K-pop	2
레인보우 픽시	Rainbow Pixie	group	K-pop	2
스피카	SPICA	group	K-pop	0
이엑스아이디	EXID	group	K-pop	2
태티서	TaeTiSeo	group	K-pop	3
헬로비너스	Hello Venus	group	K-pop	0
글램	GLAM	group	K-pop	0
크레용팝	Crayon Pop	group	K-pop	0
타히티	Tahiti	group	K-pop	0
에이오에이	AOA	group	K-pop	2
이블	EvoL	group	K-pop	0
타이니지	Tiny-G	group	K-pop	0
피에스타	Fiestar	group	K-pop	0
더 씨야	The SeeYa	group	K-pop	0
비피팝	BPPOP	group	K-pop	0
투윤	2Yoon	group	K-pop	3
다소니	DASONI	group	K-pop	2
레이디스 코드	Ladies' Code	group	K-pop	0
티아라 N4	T-ara N4	group	K-pop	2
투아이즈	2EYES	group	K-pop	2
베스티	BESTie	group	K-pop	0
와썹	WASSUP	group	K-pop	0
트랜디	TREN-D	group	K-pop	0
레인보우 블랙	Rainbow Blaxx	group	K-pop	2
비밥	BEBOP	group	K-pop	2
멜로디데이	Melody Day	group	K-pop	0
악동뮤지션	AKMU	group	K-pop	3
베리굿	Berry Good	group	K-pop	0
단발머리	Bob Girls	group	K-pop	0
마마무	Mamamoo	group	K-pop	3
레드벨벳	Red Velvet	group	K-pop	2
라붐	Laboum	group	K-pop	0
네스티네스티	Nasty Nasty	group	K-pop	2
밍스	MINX	group	K-pop	0
러블리즈	Lovelyz	group	K-pop	0
소나무	Sonamoo	group	K-pop	0
여자친구	GFRIEND	group	K-pop	0
씨엘씨	CLC	group	K-pop	0
디아크	The Ark	group	K-pop	0
오마이걸	Oh My Girl	group	K-pop	2
플레이백	Playback	group	K-pop	2
러브어스	LoveUs	group	K-pop	0
에이프릴	April	group	K-pop	0
다이아	DIA	group	K-pop	0
트와이스	TWICE	group	K-pop	3
코코소리	CoCoSoRi	group	K-pop	0
우주소녀	WJSN	group	K-pop	3
아이오아이	I.O.I	group	K-pop	0
에이디이	A.De	group	K-pop	2
구구단	gugudan	group	K-pop	0
블랙핑크	Blackpink	group	K-pop	3
아이비아이	I.B.I	group	K-pop	0
리얼걸 프로젝트	Real Girls Project	group	K-pop	2
모모랜드	Momoland	group	K-pop	0
에이치유비	H.U.B	group	K-pop	2
보너스베이비	BONUSbaby	group	K-pop	0
드림캐쳐	Dreamcatcher	group	K-pop	2
이달의 소녀 1/3	LOONA 1/3	group	K-pop	2
프리스틴	Pristin	group	K-pop	0
앨리스	Alice	group	K-pop	2
그레이시	G-reyish	group	K-pop	0
에스이티	S.E.T	group	K-pop	0
KARD	KARD	group	K-pop	2
피오피	P.O.P	group	K-pop	0
위키미키	Weki Meki	group	K-pop	2
구구단 오구오구	gugudan OGUOGU	group	K-pop	2
굿데이	Good Day	group	K-pop	0
이달의 소녀 오드아이써클	LOONA ODD EYE CIRCLE	group	K-pop	2
해시태그	Hash Tag	group	K-pop	2
버스터즈	Busters	group	K-pop	2
프로미스나인	fromis_9	group	K-pop	2
허니팝콘	Honey Popcorn	group	K-pop	2
오마이걸 반하나	Oh My Girl Banhana	group	K-pop	2
(여자)아이들	(G)I-DLE	group	K-pop	3
유니티	UNI.T	group	K-pop	0
칸	Khan	group	K-pop	0
프리스틴 V	Pristin V	group	K-pop	3
이달의 소녀 yyxy	LOONA yyxy	group	K-pop	2
우주미키	WJMK	group	K-pop	0
네온펀치	NeonPunch	group	K-pop	0
구구단 세미나	gugudan SEMINA	group	K-pop	2
세러데이	Saturday	group	K-pop	2
네이처	Nature	group	K-pop	2
이달의 소녀	LOONA	group	K-pop	2
공원소녀	GWSN	group	K-pop	2
핑크판타지	Pink Fantasy	group	K-pop	2
아이즈원	IZ*ONE	group	K-pop	0
드림노트	DreamNote	group	K-pop	2
파나틱스 플레이버	FANATICS-FLAVOR	group	K-pop	2
체리블렛	Cherry Bullet	group	K-pop	2
있지	ITZY	group	K-pop	3
에버글로우	EVERGLOW	group	K-pop	2
밴디트	Bvndit	group	K-pop	0
써드아이	3YE	group	K-pop	2
락킷걸	Rockit Girl	group	K-pop	2
파나틱스	FANATICS	group	K-pop	2
로켓펀치	Rocket Punch	group	K-pop	2
ANS	ANS	group	K-pop	0
아리아즈	Ariaz	group	K-pop	2
희나피아	HINAPIA	group	K-pop	0
시그니처	cignature	group	K-pop	2
크랙시	Craxy	group	K-pop	2
우아!	woo!ah!	group	K-pop	2
시크릿넘버	Secret Number	group	K-pop	2
위클리	Weeekly	group	K-pop	2
루나솔라	LUNARSOLAR	group	K-pop	0
우주소녀 쪼꼬미	WJSN Chocome	group	K-pop	3
스테이씨	STAYC	group	K-pop	2
에스파	aespa	group	K-pop	3
트라이비	TRI.BE	group	K-pop	2
픽시	Pixy	group	K-pop	2
퍼플키스	Purple Kiss	group	K-pop	3
핫이슈	Hot Issue	group	K-pop	0
우주소녀 더 블랙	WJSN The Black	group	K-pop	3
라잇썸	Lightsum	group	K-pop	3
프리티지	PRITTI-G	group	K-pop	2
아이칠린	ICHILLIN'	group	K-pop	2
버가부	bugAboo	group	K-pop	0
빌리	Billlie	group	K-pop	2
아이브	IVE	group	K-pop	3
갓 더 비트	GOT the beat	group	K-pop	3
케플러	Kep1er	group	K-pop	2
H1-KEY	H1-KEY	group	K-pop	2
비비지	VIVIZ	group	K-pop	2
엔믹스	NMIXX	group	K-pop	3
XG	XG	group	K-pop	2
아일리원	ILY:1	group	K-pop	2
르세라핌	Le Sserafim	group	K-pop	3
클라씨	CLASS:y	group	K-pop	2
라필루스	Lapillus	group	K-pop	2
아이리스	IRRIS	group	K-pop	2
초봄	ChoBom	group	K-pop	3
첫사랑	CSR	group	K-pop	2
뉴진스	NewJeans	group	K-pop	3
미미로즈	mimiirose	group	K-pop	2
퀸즈아이	Queenz Eye	group	K-pop	2
애시드 엔젤 프롬 에이시아	Acid Angel from Asia	group	K-pop	2
피프티 피프티	Fifty Fifty	group	K-pop	2
프림로즈	Primrose	group	K-pop	2
트리플에스	tripleS	group	K-pop	2
라임라잇	LimeLight	group	K-pop	2
크리스탈 아이즈	+(KR)ystal Eyes	group	K-pop	2
에이디야	Adya	group	K-pop	2
러블루션	LOVElution	group	K-pop	2
에볼루션	EVOLution	group	K-pop	2
최애의 아이들	QWER	group	K-pop	2
영파씨	Young Posse	group	K-pop	2
아르테미스	ARTMS	group	K-pop	2
데이데이	DAYDAY	group	K-pop	0
엘즈업	EL7Z U+P	group	K-pop	2
아일릿	I'll-it	group	K-pop	2
김보	KEEMBO	group	K-pop	2
키스 오브 라이프	Kiss of Life	group	K-pop	2
루셈블	Loossemble	group	K-pop	2
씨앗	SEEART	group	K-pop	2
박규리	Park Gyuri	person	K-pop	1
은정	Eunjung	person	K-pop	1
보아 (갓 더 비트)	BoA	person	K-pop	1
수영	Sooyoung	person	K-pop	1
정화	Junghwa	person	K-pop	1
소희 (원더걸스)	Sohee	person	K-pop	1
윤하	Younha	person	K-pop	1
차오루	Cao Lu	person	K-pop	1
클라라	Clara	person	K-pop	1
설리	Sulli	person	K-pop	0
스테파니	Stephanie Kim	person	K-pop	1
소현	Sohyun	person	K-pop	1
다연 (케플러)	Dayeon	person	K-pop	1
가인	Gain	person	K-pop	1
제아	JeA	person	K-pop	1
미료	Miryo	person	K-pop	1
나르샤	Narsha	person	K-pop	1
솔지	Solji	person	K-pop	1
아이니	Aini	person	K-pop	1
현아	Hyuna	person	K-pop	1
선예	Min Sunye	person	K-pop	1
선미	Sunmi	person	K-pop	1
예은 (원더걸스)	Yenny	person	K-pop	1
한승연	Han Seungyeon	person	K-pop	1
니콜	Nicole	person	K-pop	1
손담비	Son Dambi	person	K-pop	1
홍진영	Hong Jin-young	person	K-pop	1
효연	Hyoyeon	person	K-pop	1
제시카	Jessica	person	K-pop	1
서현	Seohyun	person	K-pop	1
써니	Sunny	person	K-pop	1
태연	Taeyeon	person	K-pop	1
티파니	Tiffany	person	K-pop	1
윤아 (소녀시대)	Yoona	person	K-pop	1
유리	Yuri	person	K-pop	1
유빈 (원더걸스)	Yubin	person	K-pop	1
해령	Haeryoung	person	K-pop	1
강민경	Kang Minkyoung	person	K-pop	1
이해리	Lee Haeri	person	K-pop	1
보람	Boram	person	K-pop	1
구하라	Goo Hara	person	K-pop	0
강지영	Kang Jiyoung	person	K-pop	1
아이유	IU	person	K-pop	1
김채연	Chaeyeon	person	K-pop	1
주연 (애프터 스쿨)	Jooyeon	person	K-pop	1
정아	Jungah	person	K-pop	1
가희	Kahi	person	K-pop	1
김소리	Kim Sori	person	K-pop	1
미카미 유아	Mikami Yua	person	K-pop	1
유이	Uee	person	K-pop	1
씨엘	CL	person	K-pop	1
다라	Dara	person	K-pop	1
민지 (투애니원)	Minzy	person	K-pop	1
박봄	Park Bom	person	K-pop	1
가윤	Gayoon	person	K-pop	1
전지윤	Jenyer	person	K-pop	1
손지현	Son Jihyun	person	K-pop	1
타이미	Tymee	person	K-pop	1
효민	Hyomin	person	K-pop	1
지연 (티아라 N4)	Jiyeon	person	K-pop	1
큐리	Qri	person	K-pop	1
소연 (티아라)	Soyeon	person	K-pop	1
엠버	Amber	person	K-pop	1
크리스탈	Krystal	person	K-pop	1
루나	Luna	person	K-pop	1
빅토리아	Victoria	person	K-pop	1
김윤지	NS YoonG	person	K-pop	1
한선화	Han Seonhwa	person	K-pop	1
전효성	Jeon Hyosung	person	K-pop	1
정하나	Jeong Hana	person	K-pop	1
송지은	Song Jieun	person	K-pop	1
고나은	Go Naeun	person	K-pop	1
현영	Hyunyoung	person	K-pop	1
재경	Jaekyung	person	K-pop	1
지숙	Jisook	person	K-pop	1
노을	Noeul	person	K-pop	1
승아	Seungah	person	K-pop	1
윤혜 (레인보우)	Yoonhye	person	K-pop	1
나나 (오렌지 캬라멜)	Nana	person	K-pop	1
레이나	Raina	person	K-pop	1
페이	Fei	person	K-pop	1
소정 (프리티지)	Sojeong	person	K-pop	1
예서	Yeseo	person	K-pop	1
박수아	Park Soo-ah	person	K-pop	1
유지애	Yoo Jiae	person	K-pop	1
유정 (라붐)	Yujeong	person	K-pop	1
혜림	Hyelim	person	K-pop	1
다솜 (씨스타)	Dasom	person	K-pop	1
효린	Hyolyn	person	K-pop	1
소유	Soyou	person	K-pop	1
윤보라	Yoon Bora	person	K-pop	1
앨리스 (헬로비너스)	Alice	person	K-pop	1
지아 (미쓰에이)	Jia	person	K-pop	1
민	Min	person	K-pop	1
수지	Suzy	person	K-pop	1
G.NA	G.NA	person	K-pop	1
민아 (걸스데이)	Minah	person	K-pop	1
소진 (걸스데이)	Sojin	person	K-pop	1
이유애린	Euaerin	person	K-pop	1
혜미	Hyemi	person	K-pop	1
이샘	Lee Sem	person	K-pop	1
박민하	Minha	person	K-pop	1
박은지	Park Eunji	person	K-pop	1
류세라	Ryu Sera	person	K-pop	1
류효영	Ryu Hyoyoung	person	K-pop	1
문현아	Moon Hyuna	person	K-pop	1
혜리	Hyeri	person	K-pop	1
유라	Yura	person	K-pop	1
류화영	Ryu Hwayoung	person	K-pop	1
아영	Ahyoung	person	K-pop	1
조가은	Gaeun	person	K-pop	1
지율	Jiyul	person	K-pop	1
세리	Serri	person	K-pop	1
수빈 (달샤벳)	Subin	person	K-pop	1
비키	Viki	person	K-pop	1
쥬리	Juri	person	K-pop	1
보미	Bomi	person	K-pop	1
초롱	Chorong	person	K-pop	1
은지 (에이핑크)	Eunji	person	K-pop	1
하영	Hayoung	person	K-pop	1
나은	Naeun	person	K-pop	1
남주	Namjoo	person	K-pop	1
이영	E-Young	person	K-pop	1
마츠다 미코	Matsuda Miko	person	K-pop	1
티아	Tia	person	K-pop	1
김가영	Gayoung	person	K-pop	1
전율	Junyool	person	K-pop	1
이수정	Lee Sujeong	person	K-pop	1
사쿠라	Sakura	person	K-pop	1
경리	Kyungri	person	K-pop	1
에일리	Ailee	person	K-pop	1
효은	Hyoeun	person	K-pop	1
민희	Minhee	person	K-pop	1
보아 (스피카)	Boa	person	K-pop	1
보형	Bohyung	person	K-pop	1
지원 (유니티)	Jiwon	person	K-pop	1
나래	Narae	person	K-pop	1
시현 (스피카)	Sihyun	person	K-pop	1
하니 (다소니)	Hani	person	K-pop	1
혜연 (베스티)	Hyeyeon	person	K-pop	1
유지 (베스티)	Uji	person	K-pop	1
전소민	Jeon Somin	person	K-pop	1
윤채경	Yoon Chaekyung	person	K-pop	1
안다	Anda	person	K-pop	1
라임	Lime	person	K-pop	1
나라	Nara	person	K-pop	1
유아라	Yoo Ara	person	K-pop	1
윤조	Yoonjo	person	K-pop	1
유영	Yooyoung	person	K-pop	1
우희	Woohee	person	K-pop	1
가은 (애프터 스쿨)	Kaeun	person	K-pop	1
한아름	Han Areum	person	K-pop	1
다희	Dahee	person	K-pop	1
지연 (글램)	Jiyeon	person	K-pop	1
미소 (글램)	Miso	person	K-pop	1
트리니티	Trinity	person	K-pop	1
Zinni	Zinni	person	K-pop	1
초아	Choa	person	K-pop	1
엘린	Ellin	person	K-pop	1
금미	Gummi	person	K-pop	1
소율	Soyul	person	K-pop	1
허민선	Way	person	K-pop	1
지수 (타히티)	Jisoo	person	K-pop	1
민재 (타히티)	Minjae	person	K-pop	1
혜정	Hyejeong	person	K-pop	1
임도화	Im Dohwa	person	K-pop	1
지민 (에이오에이)	Jimin	person	K-pop	1
민아 (에이오에이)	Mina	person	K-pop	1
박초아	Park Choa	person	K-pop	1
설현	Seolhyun	person	K-pop	1
서유경	Youkyung	person	K-pop	1
유나 (에이오에이)	Yuna	person	K-pop	1
혜린 (이엑스아이디)	Hyerin	person	K-pop	1
체스카	Cheska	person	K-pop	1
재이 (피에스타)	Jei	person	K-pop	1
린지 (피에스타)	Linzy	person	K-pop	1
옐 (피에스타)	Yel	person	K-pop	1
예지 (피에스타)	Yezi	person	K-pop	1
이하이	Lee Hi	person	K-pop	1
아리	Ari	person	K-pop	1
미소 (타히티)	Miso	person	K-pop	1
영주	Yeongjoo	person	K-pop	1
김보민	Bomin	person	K-pop	1
성아	Sungah	person	K-pop	1
애슐리	Ashley	person	K-pop	1
은비	EunB	person	K-pop	0
리세	Rise	person	K-pop	0
소정 (레이디스 코드)	Sojung	person	K-pop	1
주니 (레이디스 코드)	Zuny	person	K-pop	1
송하예	Song Haye	person	K-pop	1
지헤라	Z.HERA	person	K-pop	1
레아	Lea	person	K-pop	1
혜이니	Heyne	person	K-pop	1
김예림	Lim Kim	person	K-pop	1
다은	Daeun	person	K-pop	1
다솜 (투아이즈)	Dasom	person	K-pop	1
향숙	Hyangsuk	person	K-pop	1
혜린 (투아이즈)	Hyerin	person	K-pop	1
다혜	Dahye	person	K-pop	1
NC.A	NC.A	person	K-pop	1
시아	Seea	person	K-pop	1
루루	Ruru	person	K-pop	1
JIN	Jin	person	K-pop	1
코코	Coco	person	K-pop	1
키썸	Kisum	person	K-pop	1
시은	Sieun	person	K-pop	1
헤이즈	Heize	person	K-pop	1
아연 (비밥)	Ayeon	person	K-pop	1
지인 (비밥)	Jiin	person	K-pop	1
차희	Chahee	person	K-pop	1
예인	Yein	person	K-pop	1
여은	Yeoeun	person	K-pop	1
웬디	Wendy	person	K-pop	1
이수현	Lee Soohyun	person	K-pop	1
고운	Gowoon	person	K-pop	1
김나연	Kim Nayeon	person	K-pop	1
태하 (베리굿)	Taeha	person	K-pop	1
유나킴	Euna Kim	person	K-pop	1
단비	Danbi	person	K-pop	1
지나	Jina	person	K-pop	1
미교	Migyo	person	K-pop	1
유정 (단발머리)	Yujeong	person	K-pop	1
제리	Jerry	person	K-pop	1
화사	Hwasa	person	K-pop	1
문별	Moonbyul	person	K-pop	1
솔라	Solar	person	K-pop	1
휘인	Wheein	person	K-pop	1
허영지	Heo Youngji	person	K-pop	1
권은비	Kwon Eunbi	person	K-pop	1
캐스퍼	Kasper	person	K-pop	1
아이린	Irene	person	K-pop	1
조이	Joy	person	K-pop	1
슬기	Seulgi	person	K-pop	1
해인	Haein	person	K-pop	1
솔빈	Solbin	person	K-pop	1
소연 (라붐)	Soyeon	person	K-pop	1
율희	Yulhee	person	K-pop	1
지엔	ZN	person	K-pop	1
소진 (네스티네스티)	Sojin	person	K-pop	1
다미	Dami	person	K-pop	1
지유	Jiu	person	K-pop	1
시연 (드림캐쳐)	Siyeon	person	K-pop	1
수아 (드림캐쳐)	Sua	person	K-pop	1
유현	Yoohyeon	person	K-pop	1
스텔라장	Stella Jang	person	K-pop	1
유민	Yoomin	person	K-pop	1
서영	Seoyoung	person	K-pop	1
여름 (헬로비너스)	Yeoreum	person	K-pop	1
정예인	Jeong Yein	person	K-pop	1
케이	Kei	person	K-pop	1
이미주	Lee Mijoo	person	K-pop	1
류수정	Ryu Sujeong	person	K-pop	1
샤넌	Shannon	person	K-pop	1
디애나	D.ana	person	K-pop	1
헤즈	Hezz	person	K-pop	1
김도희	Kim Dohee	person	K-pop	1
민재 (소나무)	MinJae	person	K-pop	1
나현 (소나무)	Nahyun	person	K-pop	1
뉴썬	NewSun	person	K-pop	1
수민 (소나무)	SuMin	person	K-pop	1
루이	Rui	person	K-pop	1
은하	Eunha	person	K-pop	1
신비	SinB	person	K-pop	1
소원	Sowon	person	K-pop	1
엄지	Umji	person	K-pop	1
예린	Yerin	person	K-pop	1
유주 (여자친구)	Yuju	person	K-pop	1
금조	Keumjo	person	K-pop	1
다예	Daye	person	K-pop	1
이소	E.SO	person	K-pop	1
세형	Sehyung	person	K-pop	1
예리	Yeri	person	K-pop	1
승희 (씨엘씨)	Seunghee	person	K-pop	1
승연	Seungyeon	person	K-pop	1
손	Sorn	person	K-pop	1
예은 (씨엘씨)	Yeeun	person	K-pop	1
유진 (케플러)	Yujin	person	K-pop	1
전민주	Jeon Minju	person	K-pop	1
이수지	Lee Suji	person	K-pop	1
아린	Arin	person	K-pop	1
효정	Hyojung	person	K-pop	1
지호	Jiho	person	K-pop	1
진이	JinE	person	K-pop	1
미미 (오마이걸)	Mimi	person	K-pop	1
승희 (오마이걸)	Seunghee	person	K-pop	1
유아	Yooa	person	K-pop	1
유빈 (오마이걸 반하나)	Yubin	person	K-pop	1
예찬	Yechan	person	K-pop	1
황우림	Hwang Woolim	person	K-pop	1
이하영	Lee Hayoung	person	K-pop	1
이윤지	Lee Yunji	person	K-pop	1
소유진	So Yoojin	person	K-pop	1
김채원 (에이프릴)	Kim Chaewon	person	K-pop	1
이현주	Lee Hyunjoo	person	K-pop	1
이진솔	Lee Jinsol	person	K-pop	1
이나은	Lee Naeun	person	K-pop	1
양예나	Yang Yena	person	K-pop	1
서지수	Seo Jisoo	person	K-pop	1
백예빈	Baek Yebin	person	K-pop	1
유니스	Eunice	person	K-pop	1
은진	Eunjin	person	K-pop	1
제니 (다이아)	Jenny	person	K-pop	1
정채연	Jeong Chaeyeon	person	K-pop	1
기희현	Ki Huihyeon	person	K-pop	1
희진 (굿데이)	Heejin	person	K-pop	1
채영	Chaeyoung	person	K-pop	1
다현 (트와이스)	Dahyun	person	K-pop	1
정연	Jeongyeon	person	K-pop	1
지효	Jihyo	person	K-pop	1
미나 (트와이스)	Mina	person	K-pop	1
모모	Momo	person	K-pop	1
나연 (트와이스)	Nayeon	person	K-pop	1
사나	Sana	person	K-pop	1
쯔위	Tzuyu	person	K-pop	1
소리	Sori	person	K-pop	1
은지 (브레이브걸스)	Eunji	person	K-pop	1
하윤 (브레이브걸스)	Hayun	person	K-pop	1
민영	Minyoung	person	K-pop	1
유정 (브레이브걸스)	Yujeong	person	K-pop	1
유나 (브레이브걸스)	Yuna	person	K-pop	1
엘키	Elkie	person	K-pop	1
은빈	Eunbin	person	K-pop	1
보나	Bona	person	K-pop	1
성소	Cheng Xiao	person	K-pop	1
다원 (우주소녀)	Dawon	person	K-pop	1
다영	Dayoung	person	K-pop	1
은서	Eunseo	person	K-pop	1
엑시	Exy	person	K-pop	1
루다	Luda	person	K-pop	1
미기	Mei Qi	person	K-pop	1
설아	Seola	person	K-pop	1
수빈 (우주소녀 쪼꼬미)	Soobin	person	K-pop	1
선의	Xuan Yi	person	K-pop	1
여름 (우주소녀 쪼꼬미)	Yeoreum	person	K-pop	1
최유정	Choi Yoojung	person	K-pop	1
청하	Kim Chungha	person	K-pop	1
김도연	Kim Doyeon	person	K-pop	1
김세정	Kim Sejeong	person	K-pop	1
김소혜	Kim Sohye	person	K-pop	1
결경	Kyulkyung	person	K-pop	1
미나 (구구단 세미나)	Mina	person	K-pop	1
나영 (프리스틴 V)	Nayoung	person	K-pop	1
소미	Somi	person	K-pop	1
연정 (아이오아이)	Yeonjung	person	K-pop	1
권채원	Kwon Chaewon	person	K-pop	1
초윤	Choyoon	person	K-pop	1
해영	Haeyoung	person	K-pop	1
지서	Jiseo	person	K-pop	1
미소 (에이디이)	Miso	person	K-pop	1
라헬	Rachel	person	K-pop	1
수연	Suyeon	person	K-pop	1
여린	Yeorin	person	K-pop	1
해빈	Haebin	person	K-pop	1
혜연 (구구단 오구오구)	Hyeyeon	person	K-pop	1
미미 (구구단)	Mimi	person	K-pop	1
나영 (구구단 세미나)	Nayoung	person	K-pop	1
샐리	Sally	person	K-pop	1
신보라	Shin Bora	person	K-pop	1
소이	Soyee	person	K-pop	1
김소희	Kim Sohee	person	K-pop	1
아이디	Eyedi	person	K-pop	1
제니 (블랙핑크)	Jennie	person	K-pop	1
지수 (블랙핑크)	Jisoo	person	K-pop	1
리사	Lisa	person	K-pop	1
로제	Rose	person	K-pop	1
한혜리	Han Hyeri	person	K-pop	1
이해인	Lee Haein	person	K-pop	1
루리	Luri	person	K-pop	1
희진 (이달의 소녀)	Heejin	person	K-pop	1
조현	Johyun	person	K-pop	1
아인	Ahin	person	K-pop	1
혜빈	Hyebin	person	K-pop	1
제인 (모모랜드)	Jane	person	K-pop	1
주이	JooE	person	K-pop	1
낸시	Nancy	person	K-pop	1
나윤	Nayun	person	K-pop	1
연우	Yeonwoo	person	K-pop	1
현진	Hyunjin	person	K-pop	1
하슬	Haseul	person	K-pop	1
채현 (보너스베이비)	Chaehyun	person	K-pop	1
다윤	Dayun	person	K-pop	1
가온	Gaon	person	K-pop	1
하윤 (보너스베이비)	Hayoon	person	K-pop	1
공유	Kongyoo	person	K-pop	1
문희	Moonhee	person	K-pop	1
레이첼	Rachel	person	K-pop	1
가현	Gahyeon	person	K-pop	1
한동	Handong	person	K-pop	1
여진	Yeojin	person	K-pop	1
비비	Vivi	person	K-pop	1
은우	Eunwoo	person	K-pop	1
경원	Gyeongwon	person	K-pop	1
카일라	Kyla	person	K-pop	1
민경	Minkyeung	person	K-pop	1
성연	Seongyeon	person	K-pop	1
시온	Sion	person	K-pop	1
시연 (프리스틴)	Xiyeon	person	K-pop	1
예빈 (희나피아)	Yaebin	person	K-pop	1
예하나	Yehana	person	K-pop	1
이주은	Lee Jueun	person	K-pop	1
솜이	Somyi	person	K-pop	1
데이지	Daisy	person	K-pop	1
태하 (모모랜드)	Taeha	person	K-pop	1
소희 (앨리스)	Sohee	person	K-pop	1
김립	Kim Lip	person	K-pop	1
크리샤 츄	Kriesha Chu	person	K-pop	1
샛별	Satbyeol	person	K-pop	1
도아 (앨리스)	Doa	person	K-pop	1
은이	Eun E	person	K-pop	1
가린	Karin	person	K-pop	1
권지은	Kwon Jieun	person	K-pop	1
신영	Shinyoung	person	K-pop	1
순이	Soon E	person	K-pop	1
예나	Yena	person	K-pop	1
연제	Yeonjae	person	K-pop	1
예소	Yeso	person	K-pop	1
유경	Yukyung	person	K-pop	1
마은진	Ma Eunjin	person	K-pop	1
진솔	Jinsoul	person	K-pop	1
전지우	Jeon Jiwoo	person	K-pop	1
아형	Ahyoung	person	K-pop	1
해리	Haeri	person	K-pop	1
미소 (피오피)	Miso	person	K-pop	1
설	Seol	person	K-pop	1
연하	Yeonha	person	K-pop	1
연주	Yeonjoo	person	K-pop	1
최리	Choerry	person	K-pop	1
하은 (써드아이)	Haeun	person	K-pop	1
유지 (써드아이)	Yuji	person	K-pop	1
유림	Yurim	person	K-pop	1
엘리	Elly	person	K-pop	1
지수연	Ji Suyeon	person	K-pop	1
루아	Lua	person	K-pop	1
루시 (위키미키)	Lucy	person	K-pop	1
리나 (위키미키)	Rina	person	K-pop	1
세이	Sei	person	K-pop	1
벨 (시그니처)	Belle	person	K-pop	1
채솔	Chaesol	person	K-pop	1
아이엘	I.L	person	K-pop	1
지원 (시그니처)	Jee Won	person	K-pop	1
리브	Liv	person	K-pop	1
선	Sunn	person	K-pop	1
예아	Ye ah	person	K-pop	1
윤슬	Yunseul	person	K-pop	1
수현	Suhyeon	person	K-pop	1
애지	Aeji	person	K-pop	1
다정 (해시태그)	Dajeong	person	K-pop	1
현지	Hyunji	person	K-pop	1
승민	Seungmin	person	K-pop	1
소진 (해시태그)	Sojin	person	K-pop	1
수아 (해시태그)	Sua	person	K-pop	1
수빈 (해시태그)	Subin	person	K-pop	1
소연 ((여자)아이들)	Soyeon	person	K-pop	1
로시	Rothy	person	K-pop	1
형서	Hyungseo	person	K-pop	1
지수 (버스터즈)	Jisoo	person	K-pop	1
민정	Minjeong	person	K-pop	1
민지 (버스터즈) (Minji)	Minji	person	K-pop	1
이브	Yves	person	K-pop	1
백지헌	Baek Jiheon	person	K-pop	1
장규리	Jang Gyuri	person	K-pop	1
이채영	Lee Chaeyoung	person	K-pop	1
이나경	Lee Nagyung	person	K-pop	1
이새롬	Lee Saerom	person	K-pop	1
이서연	Lee Seoyeon	person	K-pop	1
노지선	Noh Jisun	person	K-pop	1
박지원	Park Jiwon	person	K-pop	1
송하영	Song Hayoung	person	K-pop	1
츄	Chuu	person	K-pop	1
예량	Yeryang	person	K-pop	1
고원	Go Won	person	K-pop	1
혜주 (이달의 소녀)	Hyeju	person	K-pop	1
민니	Minnie	person	K-pop	1
미연	Miyeon	person	K-pop	1
슈화	Shuhua	person	K-pop	1
수진 ((여자)아이들)	Soojin	person	K-pop	1
우기	Yuqi	person	K-pop	1
백아	Baekah	person	K-pop	1
다연 (네온펀치)	Dayeon	person	K-pop	1
이안	Iaan	person	K-pop	1
메이 (네온펀치)	May	person	K-pop	1
테리	Terry	person	K-pop	1
아연 (세러데이)	Ayeon	person	K-pop	1
채원 (세러데이)	Chaewon	person	K-pop	1
초희	Chohee	person	K-pop	1
하늘 (세러데이)	Haneul	person	K-pop	1
선하	Sunha	person	K-pop	1
유키 (세러데이)	Yuki	person	K-pop	1
오로라	Aurora	person	K-pop	1
채빈	Chaebin	person	K-pop	1
가가	Gaga	person	K-pop	1
하루	Haru	person	K-pop	1
로하	Loha	person	K-pop	1
루	Lu	person	K-pop	1
새봄	Saebom	person	K-pop	1
선샤인	Sunshine	person	K-pop	1
유채	Uchae	person	K-pop	1
앤	Anne	person	K-pop	1
레나	Lena	person	K-pop	1
민주 (공원소녀)	Minju	person	K-pop	1
미야	Miya	person	K-pop	1
서경	Seokyoung	person	K-pop	1
서령	Seoryoung	person	K-pop	1
소소	Soso	person	K-pop	1
아랑	Arang	person	K-pop	1
대왕	Daewang	person	K-pop	1
하린	Harin	person	K-pop	1
희선	Heesun	person	K-pop	1
조유빈	Yubin	person	K-pop	1
안유진	Ahn Yujin	person	K-pop	1
최예나	Choi Yena	person	K-pop	1
장원영	Jang Wonyoung	person	K-pop	1
조유리	Jo Yuri	person	K-pop	1
강혜원	Kang Hyewon	person	K-pop	1
김채원 (르세라핌)	Kim Chaewon	person	K-pop	1
김민주	Kim Minju	person	K-pop	1
이채연	Lee Chaeyeon	person	K-pop	1
보니	Boni	person	K-pop	1
은조	Eunjo	person	K-pop	1
하빈	Habin	person	K-pop	1
한별	Hanbyeol	person	K-pop	1
라라	Lara	person	K-pop	1
미소 (드림노트)	Miso	person	K-pop	1
수민 (드림노트)	Sumin	person	K-pop	1
유아이	YouI	person	K-pop	1
샨티	Chanty	person	K-pop	1
지아이	Chiayi	person	K-pop	1
도아 (파나틱스)	Doah	person	K-pop	1
윤혜 (파나틱스)	Yoonhye	person	K-pop	1
지은 (버스터즈)	Jieun	person	K-pop	1
혜지	Hyeji	person	K-pop	1
보라	Bora	person	K-pop	1
채린 (체리블렛)	Chaerin	person	K-pop	1
엘라	Ella	person	K-pop	1
해윤	Haeyoon	person	K-pop	1
지원 (체리블렛)	Jiwon	person	K-pop	1
코코로	Kokoro	person	K-pop	1
린린	Lin Lin	person	K-pop	1
메이 (체리블렛)	May	person	K-pop	1
레미	Remi	person	K-pop	1
유주 (체리블렛)	Yuju	person	K-pop	1
채령	Chaeryeong	person	K-pop	1
리아	Lia	person	K-pop	1
류진	Ryujin	person	K-pop	1
예지 (있지)	Yeji	person	K-pop	1
유나 (있지)	Yuna	person	K-pop	1
주연 (세러데이)	Juyeon	person	K-pop	1
유키카	Yukika	person	K-pop	1
아샤	Aisha	person	K-pop	1
이유	E:U	person	K-pop	1
미아	Mia	person	K-pop	1
온다	Onda	person	K-pop	1
시현 (에버글로우)	Sihyeon	person	K-pop	1
이런	Yiren	person	K-pop	1
정우	Jungwoo	person	K-pop	1
승은	Seungeun	person	K-pop	1
시명	Simyeong	person	K-pop	1
송희	Songhee	person	K-pop	1
이연	Yiyeon	person	K-pop	1
이상아	Sang-A	person	K-pop	1
채린 (파나틱스)	Chaelin	person	K-pop	1
도이	Doi	person	K-pop	1
시카	Sika	person	K-pop	1
다현 (로켓펀치)	Dahyun	person	K-pop	1
소희 (로켓펀치)	Sohee	person	K-pop	1
수윤	Suyun	person	K-pop	1
연희	Yeonhee	person	K-pop	1
윤경	Yunkyoung	person	K-pop	1
리원	Riwon	person	K-pop	1
비안	Bian	person	K-pop	1
달린	Dalyn	person	K-pop	1
담이	Dami	person	K-pop	1
리나 (ANS)	Lina	person	K-pop	1
라온	Raon	person	K-pop	1
로연	Royeon	person	K-pop	1
민서 (세러데이)	Minseo	person	K-pop	1
알렉사	AleXa	person	K-pop	1
다원 (아리아즈)	Dawon	person	K-pop	1
효경	Hyogyeong	person	K-pop	1
주은	Jueun	person	K-pop	1
시현 (아리아즈)	Sihyeon	person	K-pop	1
여리	Yeori	person	K-pop	1
윤지 (아리아즈)	Yunji	person	K-pop	1
바다	Bada	person	K-pop	1
니아	NIA	person	K-pop	1
해나 (ANS)	Haena	person	K-pop	1
제이	J	person	K-pop	1
셀린	Seline	person	K-pop	1
세미	Semi	person	K-pop	1
채정	Chaejeong	person	K-pop	1
이제이	EJ	person	K-pop	1
채이	Chaey	person	K-pop	1
혜진	Hyejin	person	K-pop	1
카린	Karin	person	K-pop	1
수안 (크랙시)	Swan	person	K-pop	1
우아	Wooah	person	K-pop	1
나연 (파나틱스)	Rayeon	person	K-pop	1
비아	Via	person	K-pop	1
나띠	Natty	person	K-pop	1
루시 (우아!)	Lucy	person	K-pop	1
민서 (우아!)	Minseo	person	K-pop	1
나나 (우아!)	Nana	person	K-pop	1
송이	Songyee	person	K-pop	1
소라	Sora	person	K-pop	1
타카라	Takara	person	K-pop	1
우연	Wooyeon	person	K-pop	1
디타	Dita	person	K-pop	1
진희	Jinny	person	K-pop	1
수담	Soodam	person	K-pop	1
지한	Jihan	person	K-pop	1
이재희	Lee Jaehee	person	K-pop	1
이수진	Lee Soojin	person	K-pop	1
먼데이	Monday	person	K-pop	1
박소은	Park Soeun	person	K-pop	1
신지윤	Shin Jiyoon	person	K-pop	1
조아	Zoa	person	K-pop	1
이서 (루나솔라)	Eseo	person	K-pop	1
태령	Taeryeong	person	K-pop	1
유우리	Yuuri	person	K-pop	1
아이사	Isa	person	K-pop	1
재이 (스테이씨)	J	person	K-pop	1
세은	Seeun	person	K-pop	1
수민 (스테이씨)	Sumin	person	K-pop	1
윤	Yoon	person	K-pop	1
지젤	Giselle	person	K-pop	1
카리나	Karina	person	K-pop	1
닝닝	Ningning	person	K-pop	1
윈터	Winter	person	K-pop	1
츠키	Tsuki	person	K-pop	1
현빈	Hyunbin	person	K-pop	1
지아 (트라이비)	Jia	person	K-pop	1
진하	Jinha	person	K-pop	1
켈리	Kelly	person	K-pop	1
미레	Mire	person	K-pop	1
소은	Soeun	person	K-pop	1
송선	Songsun	person	K-pop	1
다정 (픽시)	Dajeong	person	K-pop	1
디아	Dia	person	K-pop	1
로라	Lola	person	K-pop	1
수아 (픽시)	Sua	person	K-pop	1
채인	Chaein	person	K-pop	1
도시	Dosie	person	K-pop	1
고은	Goeun	person	K-pop	1
이레	Ireh	person	K-pop	1
박지은	Jieun	person	K-pop	1
수안 (퍼플키스)	Swan	person	K-pop	1
유키 (퍼플키스)	Yuki	person	K-pop	1
다인 (핫이슈)	Dain	person	K-pop	1
다나	Dana	person	K-pop	1
형신	Hyeongshin	person	K-pop	1
메이나	Mayna	person	K-pop	1
나현 (프림로즈)	Nahyun	person	K-pop	1
예빈 (핫이슈)	Yebin	person	K-pop	1
예원	Yewon	person	K-pop	1
초원 (라잇썸)	Chowon	person	K-pop	1
히나	Hina	person	K-pop	1
휘연	Huiyeon	person	K-pop	1
지안	Jian	person	K-pop	1
주현	Juhyeon	person	K-pop	1
나영 (라잇썸)	Nayoung	person	K-pop	1
상아	Sangah	person	K-pop	1
유정 (라잇썸)	Yujeong	person	K-pop	1
미쿠	Miku	person	K-pop	1
모모카	Momoka	person	K-pop	1
이진이	Lee JinE	person	K-pop	1
이시연	Lee Siyeon	person	K-pop	1
지영	Jiyoung	person	K-pop	1
사랑	Sarang	person	K-pop	1
채린 (아이칠린)	Chaerin	person	K-pop	1
초원 (아이칠린)	Chowon	person	K-pop	1
이지	E.JI	person	K-pop	1
재키	Jackie	person	K-pop	1
주니 (아이칠린)	Joonie	person	K-pop	1
소희 (아이칠린)	Sohee	person	K-pop	1
예주	Yeju	person	K-pop	1
초연	Choyeon	person	K-pop	1
시안	Cyan	person	K-pop	1
은채	Eunchae	person	K-pop	1
레이니	Rainie	person	K-pop	1
유우나	Yoona	person	K-pop	1
지인 (버가부)	Zin	person	K-pop	1
민지 (시크릿넘버)	Minji	person	K-pop	1
주	Zuu	person	K-pop	1
하람	Haram	person	K-pop	1
하루나	Haruna	person	K-pop	1
문수아	Moon Sua	person	K-pop	1
시윤	Siyoon	person	K-pop	1
클로이	Chloe	person	K-pop	1
도희	Dohee	person	K-pop	1
가을	Gaeul	person	K-pop	1
이서 (아이브)	Leeseo	person	K-pop	1
리즈	Liz	person	K-pop	1
레이	Rei	person	K-pop	1
바히에	Bahiyyih	person	K-pop	1
채현 (케플러)	Chaehyun	person	K-pop	1
히카루	Hikaru	person	K-pop	1
마시로	Mashiro	person	K-pop	1
샤오팅	Xiaoting	person	K-pop	1
영은	Youngeun	person	K-pop	1
리이나	Riina	person	K-pop	1
서이	Seoi	person	K-pop	1
시탈라	Sitala	person	K-pop	1
옐 (H1-KEY)	Yel	person	K-pop	1
배이	Bae	person	K-pop	1
해원	Haewon	person	K-pop	1
지니	Jini	person	K-pop	1
지우	Jiwoo	person	K-pop	1
규진	Kyujin	person	K-pop	1
릴리	Lily	person	K-pop	1
설윤	Sullyoon	person	K-pop	1
치사	Chisa	person	K-pop	1
코코나	Cocona	person	K-pop	1
하비	Harvey	person	K-pop	1
히나타	Hinata	person	K-pop	1
쥬리아	Juria	person	K-pop	1
주린	Jurin	person	K-pop	1
마야	Maya	person	K-pop	1
아라	Ara	person	K-pop	1
엘바	Elva	person	K-pop	1
하나	Hana	person	K-pop	1
나유	Nayu	person	K-pop	1
리리카	Ririka	person	K-pop	1
로나	Rona	person	K-pop	1
세이라	Seira	person	K-pop	1
윤지 (버스터즈)	Yoonji	person	K-pop	1
홍은채	Hong Eunchae	person	K-pop	1
허윤진	Huh Yunjin	person	K-pop	1
카즈하	Kazuha	person	K-pop	1
김가람	Kim Garam	person	K-pop	1
보은	Boeun	person	K-pop	1
채원 (클라씨)	Chaewon	person	K-pop	1
혜주 (클라씨)	Hyeju	person	K-pop	1
지민 (클라씨)	Jimin	person	K-pop	1
선유	Seonyou	person	K-pop	1
베시	Bessie	person	K-pop	1
하은 (라필루스)	Haeun	person	K-pop	1
서원 (라필루스)	Seowon	person	K-pop	1
샤나	Shana	person	K-pop	1
유에	Yue	person	K-pop	1
휘서	Hwiseo	person	K-pop	1
니나	Nina	person	K-pop	1
두나	Duna	person	K-pop	1
금희	Geumhee	person	K-pop	1
서연	Seoyeon	person	K-pop	1
시현 (첫사랑)	Sihyeon	person	K-pop	1
수아 (첫사랑)	Sua	person	K-pop	1
예함	Yeham	person	K-pop	1
유나 (첫사랑)	Yuna	person	K-pop	1
다니엘	Danielle	person	K-pop	1
해린	Haerin	person	K-pop	1
하니 (뉴진스)	Hanni	person	K-pop	1
혜인	Hyein	person	K-pop	1
민지 (뉴진스)	Minji	person	K-pop	1
최연재	Choi Yeonjae	person	K-pop	1
한예원	Han Yewon	person	K-pop	1
인효리	Inn Hyori	person	K-pop	1
서윤주	Seo Yunju	person	K-pop	1
윤지아	Yoon Jia	person	K-pop	1
가은 (라임라잇)	Gaeun	person	K-pop	1
미유	MiU	person	K-pop	1
수혜	Suhye	person	K-pop	1
아윤	Ahyoon	person	K-pop	1
다민	Damin	person	K-pop	1
해나 (퀸즈아이)	Hannah	person	K-pop	1
제나	Jenna	person	K-pop	1
나린	Narin	person	K-pop	1
원채	Wonchae	person	K-pop	1
정혜린	Hyerin	person	K-pop	1
김나경	Nakyoung	person	K-pop	1
김유연	Yooyeon	person	K-pop	1
공유빈	Yubin	person	K-pop	1
지윤	Jiyoon	person	K-pop	1
아란	Aran	person	K-pop	1
키나	Keena	person	K-pop	1
새나	Saena	person	K-pop	1
시오	Sio	person	K-pop	1
루비	Ruby	person	K-pop	1
서다현	Dahyun	person	K-pop	1
이지우	Jiwoo	person	K-pop	1
카에데	Kaede	person	K-pop	1
윤서연	Seoyeon	person	K-pop	1
김수민	Soomin	person	K-pop	1
린지 (픽시)	Rinji	person	K-pop	1
채은	Chaeeun	person	K-pop	1
세나	Sena	person	K-pop	1
서원 (에이디야)	Seowon	person	K-pop	1
승채	Seungchae	person	K-pop	1
연수	Yeonsu	person	K-pop	1
니엔	Nien	person	K-pop	1
박소현	Sohyun	person	K-pop	1
신위	Xinyu	person	K-pop	1
하윤 (프림로즈)	Hayun	person	K-pop	1
코토네	Kotone	person	K-pop	1
마유	Mayu	person	K-pop	1
곽연지	Yeonji	person	K-pop	1
쵸단	Chodan	person	K-pop	1
도은	Doeun	person	K-pop	1
냥뇽녕냥	Hina	person	K-pop	1
지아나	Jiana	person	K-pop	1
지은 (영파씨)	Jieun	person	K-pop	1
마젠타	Magenta	person	K-pop	1
선혜	Sunhye	person	K-pop	1
연정 (영파씨)	Yeonjung	person	K-pop	1
벨 (키스 오브 라이프)	Belle	person	K-pop	1
다인 (와썹)	Dain	person	K-pop	1
델라	Della	person	K-pop	1
한이슬	Han Leeseul	person	K-pop	1
하늘 (키스 오브 라이프)	Haneul	person	K-pop	1
하야나	Hayana	person	K-pop	1
인경	Inkyung	person	K-pop	1
이로하	Iroha	person	K-pop	1
제인 (비피팝)	Jane	person	K-pop	1
지애	Jiae	person	K-pop	1
진주	Jinju	person	K-pop	1
쥴리	Julie	person	K-pop	1
엘이	LE	person	K-pop	1
민주 (아일릿)	Minju	person	K-pop	1
민트	Mint	person	K-pop	1
모카	Moka	person	K-pop	1
나다	Nada	person	K-pop	1
나미	Nami	person	K-pop	1
나리	Nari	person	K-pop	1
편지	Pyeonji	person	K-pop	1
사쿠라 모코	Sakura Moko	person	K-pop	1
션	Sheon	person	K-pop	1
시유	Siyoo	person	K-pop	1
송소희	Song Sohee	person	K-pop	1
수아 (씨앗)	Sua	person	K-pop	1
수진 (와썹)	Sujin	person	K-pop	1
원희	Wonhee	person	K-pop	1
우주	Wooju	person	K-pop	1
유진 (비피팝)	Yoojin	person	K-pop	1
영서	Youngseo	person	K-pop	1
윤아 (아일릿)	Yunah	person	K-pop	1
성간여행	Interstellar Trip	group	록	2
붉은왜성	Red Dwarf Seoul	group	록	2
혜성충돌	Comet Crash	group	록	2
암흑물질단	Dark Matter Club	group	록	2
로켓잔해	Rocket Debris	group	록	2
백색잡음회	White Noise Society	group	록	2
중력이상	Gravity Anomaly	group	록	2
천둥정거장	Thunder Station	group	록	2
이차우주속도	Second Cosmic Velocity	group	록	2
검은안테나	Black Antenna	group	록	2
새벽관측소	Dawn Observatory	group	인디	2
달그림자우체국	Moonshadow Post	group	인디	2
작은행성상점	Small Planet Shop	group	인디	2
열두번째창문	The Twelfth Window	group	인디	2
느린위성	Slow Satellite	group	인디	2
민트성운	Mint Nebula	group	인디	2
고양이자리	Felis Minor	group	인디	2
종이우주선	Paper Spaceship	group	인디	2
서랍속바다	Sea in the Drawer	group	인디	2
남쪽별자리	Southern Asterism	group	인디	2
유성우 산책	Meteor Walk	group	인디	2
하루살이 행성	Mayfly Planet	group	인디	2
한여름 (가상)	Han Yeoreum (invented)	person	인디	2
윤새벽 (가상)	Yun Saebyeok (invented)	person	인디	2
오비트 크루	Orbit Crew	group	힙합	2
MC 공전	MC Revolution	person	힙합	2
블랙홀 사이퍼	Black Hole Cypher	group	힙합	2
킬로파섹	Kiloparsec	person	힙합	2
라임스톤 위성	Rhymestone Moon	group	힙합	2
엠씨 중성자	MC Neutron	person	힙합	2
루프 세븐	Loop Seven	group	힙합	2
DJ 적색편이	DJ Redshift	person	힙합	2
언더독 망원경	Underdog Telescope	group	힙합	2
제로지	Zero G Seoul	group	힙합	2
궤도 재즈 트리오	Orbit Jazz Trio	group	재즈	2
토성 고리 퀸텟	Saturn Ring Quintet	group	재즈	2
미드나잇 목성	Midnight Jupiter	group	재즈	2
블루 페리헬리온	Blue Perihelion	group	재즈	2
서머타임 코스모스	Summertime Kosmos	group	재즈	2
남산 빅밴드 (가상)	Namsan Big Band (invented)	group	재즈	2
은하 색소폰 앙상블	Galaxy Saxophone Ensemble	group	재즈	2
스윙 바이 콰르텟	Swing-by Quartet	group	재즈	2
나의우주 필하모닉	My Universe Philharmonic	group	클래식	2
은하 챔버 오케스트라	Galaxy Chamber Orchestra	group	클래식	2
현악사중주 천구	Quartet Celestial Sphere	group	클래식	2
피아노 듀오 쌍성	Piano Duo Binary Star	group	클래식	2
북극성 합창단	Polaris Choir	group	클래식	2
세레나데 목관오중주	Serenade Wind Quintet	group	클래식	2
바로크 앙상블 행성들	Baroque Ensemble The Planets	group	클래식	2
한강 신포니에타 (가상)	Han River Sinfonietta (invented)	group	클래식	2
첼로 솔리스트 열둘	Twelve Cellos	group	클래식	2
은하수 소년소녀합창단 (가상)	Milky Way Youth Choir (invented)	group	클래식	2
뮤지컬 갈라단 무대위별	Stars on Stage	group	뮤지컬 갈라	2
커튼콜 앙상블	Curtain Call Ensemble	group	뮤지컬 갈라	2
오버추어 컴퍼니	Overture Company	group	뮤지컬 갈라	2
달빛 뮤지컬 콘서트단	Moonlight Musical Company	group	뮤지컬 갈라	2
한별 (가상)	Han Byeol (invented)	person	트로트	2
은하수 삼형제	Milky Way Brothers	group	트로트	2
금성 언니들	Venus Sisters	group	트로트	2
왕별 (가상)	Wang Byeol (invented)	person	트로트	2
최우주 (가상)	Choi Uju (invented)	person	트로트	2
꺾기도 악단	Kkeokgi Orchestra	group	트로트	2
달타령 시스터즈	Moon Song Sisters	group	트로트	2$data$, E'\n') with ordinality row (line, position),
       string_to_array(row.line, E'\t') f;

  insert into data.singer (name, name_en, kind)
  select name, name_en, kind from pg_temp.demo_singer order by position;
  update pg_temp.demo_singer d set singer_id = s.singer_id from data.singer s where s.name = d.name;
  analyze pg_temp.demo_singer;
end
$demo$;
