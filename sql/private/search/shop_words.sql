-- Words that say nothing where everything is a concert. They are looked for, though nothing must have them.
create function private.shop_words() returns text[]
  language sql immutable parallel safe
  return '{티켓,티켓팅,티케팅,콘서트,단독콘서트,단콘,공연,공연정보,공연일정,예매,예매처,예약,내한,내한공연,투어,라이브,일정,좌석,표,ticket,tickets,
ticketing,concert,concerts,tour,tours,live,show,shows,gig,gigs,booking}'::text[];
