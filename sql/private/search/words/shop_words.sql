-- Words that say nothing where everything is a concert: of tickets and how one gets them, of concerts and what sort of evening it is,
-- of when and where it will be told. They are looked for, though nothing must have them.
create function private.shop_words() returns text[]
  language sql immutable parallel safe
  return '{티켓,티켓팅,티케팅,티켓예매,티켓구매,티켓오픈,티켓가격,표,콘서트표,공연표,콘서트티켓,공연티켓,취소표,입장권,예매,예매하기,예매처,예매일,예매일정,예매방법,
예매사이트,선예매,일반예매,예약,예약하기,예약처,구매,구매하기,구입,가격,할인,좌석,좌석표,좌석배치도,잔여석,
콘서트,콘서트장,단독콘서트,단콘,첫콘,막콘,앙콘,공연,공연장,단독공연,내한,내한공연,내한콘서트,라이브,라이브콘서트,쇼케이스,앵콜,앙콜,앙코르,앵콜콘서트,앙코르콘서트,
앵콜공연,앙코르공연,투어,월드투어,전국투어,아시아투어,국내투어,투어콘서트,콘서트투어,
일정,공연일정,콘서트일정,투어일정,스케줄,스케쥴,정보,공연정보,콘서트정보,공연시간,
ticket,tickets,ticketing,tix,concert,concerts,tour,tours,worldtour,live,show,shows,showcase,showcases,encore,gig,gigs,booking,bookings,reservation,reservations,
presale,price,prices,seat,seats,schedule,dates}'::text[];
