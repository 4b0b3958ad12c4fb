<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>Brand</name>
        <message>
            <source>My Universe</source>
            <translation>나의 우주</translation>
        </message>
    </context>
    <context>
        <name>ConcertText</name>
        <message>
            <source>Opening soon</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>On sale</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sold out</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소했습니다</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>h AP</source>
            <comment>full hour</comment>
            <extracomment>A time of the day, as short as can be; letters as in QLocale::toString.</extracomment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>h:mm AP</source>
            <translation type="unfinished">AP h:mm</translation>
        </message>
        <message>
            <source>Opens today, %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>MMM d</source>
            <comment>short day</comment>
            <extracomment>A day without its year, as short as can be.</extracomment>
            <translation type="unfinished">yyyy. M. d.</translation>
        </message>
        <message>
            <source>Opens %1, %2</source>
            <comment>day, time</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 seats left</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Dates to be announced</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Booking is not open at this moment. Check the booking period of the concert.</source>
            <translation>지금은 예매할 수 있는 기간이 아닙니다. 공연의 예매 기간을 확인해 주세요.</translation>
        </message>
        <message>
            <source>You have a booking of this concert already. One booking per person keeps it fair.</source>
            <translation>이미 이 공연을 예매하셨습니다. 공정한 예매를 위해 한 공연은 한 번만 예매할 수 있습니다.</translation>
        </message>
        <message>
            <source>Somebody else was a moment faster with one of these seats. Please choose others.</source>
            <translation>선택한 좌석 중 하나를 다른 분이 먼저 잡았습니다. 다른 좌석을 골라 주세요.</translation>
        </message>
        <message>
            <source>You do not have enough fuel for these seats. Top up and try again.</source>
            <translation>연료가 모자랍니다. 충전한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>Choose at least one seat, and no more than this concert allows.</source>
            <translation>좌석을 한 개 이상, 이 공연의 한도 안에서 골라 주세요.</translation>
        </message>
        <message>
            <source>This is not in the catalogue any more. Go back and refresh the list.</source>
            <translation>더 이상 목록에 없습니다. 뒤로 가서 목록을 새로 고쳐 주세요.</translation>
        </message>
        <message>
            <source>Please log in to go on.</source>
            <translation>계속하려면 로그인해 주세요.</translation>
        </message>
        <message>
            <source>Your account may not do this.</source>
            <translation>이 계정으로는 할 수 없는 일입니다.</translation>
        </message>
        <message>
            <source>Something that you entered is not valid. Check it and try again.</source>
            <translation>입력한 내용 중 올바르지 않은 것이 있습니다. 확인하고 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>Too many attempts. Wait a little, then try again.</source>
            <translation>시도가 너무 많았습니다. 잠시 뒤에 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>This concert has an age limit that your account does not meet.</source>
            <translation>이 공연의 관람 연령에 맞지 않거나, 계정에 생년월일이 없습니다.</translation>
        </message>
        <message>
            <source>This booking cannot be cancelled any more.</source>
            <translation>이 예매는 더 이상 취소할 수 없습니다.</translation>
        </message>
        <message>
            <source>This was already asked in another way. Refresh the page and look before you try again.</source>
            <translation>이미 다른 내용으로 처리된 요청입니다. 새로 고쳐 결과를 확인한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>There is an account with this e-mail address already. Log in instead.</source>
            <translation>이미 가입된 이메일입니다. 로그인해 주세요.</translation>
        </message>
        <message>
            <source>The e-mail address or the password is not right.</source>
            <translation>이메일 또는 비밀번호가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The server cannot be reached. We keep trying; nothing of yours is lost.</source>
            <translation>서버에 연결할 수 없습니다. 계속 다시 시도하고 있으며, 예매와 연료는 그대로 안전합니다.</translation>
        </message>
        <message>
            <source>The server is very busy at this moment. Please try again.</source>
            <translation>지금 서버가 매우 바쁩니다. 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>This server does not fit this version of the application. Ask whoever runs it to update.</source>
            <translation>서버와 앱의 버전이 맞지 않습니다. 서버 관리자에게 업데이트를 요청해 주세요.</translation>
        </message>
        <message>
            <source>Something went wrong on our side. Please try again.</source>
            <translation>저희 쪽에 문제가 생겼습니다. 다시 시도해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>ddd, MMM d, yyyy</source>
            <comment>date</comment>
            <extracomment>How a date is written. Letters as in QLocale::toString: yyyy year, M month, d day, ddd short weekday.</extracomment>
            <translation>yyyy. M. d. (ddd)</translation>
        </message>
        <message>
            <source>ddd, MMM d</source>
            <comment>short date</comment>
            <extracomment>The date without its year.</extracomment>
            <translation>M. d. (ddd)</translation>
        </message>
        <message>
            <source>h:mm AP</source>
            <comment>time</comment>
            <extracomment>How a time of the day is written. AP is the locale's word for am and pm.</extracomment>
            <translation>AP h:mm</translation>
        </message>
        <message>
            <source>%1 fuel</source>
            <comment>an amount of coins</comment>
            <translation>%1 연료</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>the lowest price</comment>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and a time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>MMM d</source>
            <comment>start of a range within one year</comment>
            <translation>yyyy. M. d.</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <comment>start of a range over years</comment>
            <translation>yyyy. M. d.</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <comment>end of a range within one year</comment>
            <translation>M. d.</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <comment>end of a range over years</comment>
            <translation>yyyy. M. d.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a range of dates</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) %1</source>
            <comment>a countdown</comment>
            <translation>
                <numerusform>%n일 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>a duration</comment>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>a duration</comment>
            <translation>%1시간</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>a duration</comment>
            <translation>%1시간 %2분</translation>
        </message>
    </context>
    <context>
        <name>SeatMapPainter</name>
        <message>
            <source>STAGE</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>SeatText</name>
        <message>
            <source>Section %1, row %2, seat %3</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a grade and its price</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Held for you</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Being chosen by someone else</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sold</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Not for sale</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Picked</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>a seat: place, grade and price, state</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>SectionLabels</name>
        <message>
            <source>Sold out</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 left</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Looking for PostgreSQL…</source>
            <translation>PostgreSQL을 찾는 중…</translation>
        </message>
        <message>
            <source>Waiting for another window that is starting…</source>
            <translation>먼저 시작하고 있는 창을 기다리는 중…</translation>
        </message>
        <message>
            <source>Making a place for your data…</source>
            <translation>데이터를 둘 곳을 만드는 중…</translation>
        </message>
        <message>
            <source>Starting the server…</source>
            <translation>서버를 시작하는 중…</translation>
        </message>
        <message>
            <source>Setting up the tables…</source>
            <translation>테이블을 준비하는 중…</translation>
        </message>
        <message>
            <source>Loading the demonstration catalogue…</source>
            <translation>시연용 공연 목록을 불러오는 중…</translation>
        </message>
        <message>
            <source>Opening the doors…</source>
            <translation>문을 여는 중…</translation>
        </message>
        <message>
            <source>PostgreSQL is missing</source>
            <translation>PostgreSQL이 없습니다</translation>
        </message>
        <message>
            <source>My Universe keeps its data in PostgreSQL 15 or newer. Install the package “postgresql”, then try again.</source>
            <translation>나의 우주는 PostgreSQL 15 이상에 데이터를 보관합니다. ‘postgresql’ 패키지를 설치한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>PostgreSQL %1 is missing</source>
            <translation>PostgreSQL %1이(가) 없습니다</translation>
        </message>
        <message>
            <source>Your data were made with PostgreSQL %1, which is not installed. Install it, then try again.</source>
            <translation>이 데이터는 PostgreSQL %1(으)로 만들어졌는데 설치되어 있지 않습니다. 설치한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>No account for the server</source>
            <translation>서버를 실행할 계정이 없습니다</translation>
        </message>
        <message>
            <source>PostgreSQL does not run as root, and there is no account to run it with. Start My Universe as an ordinary user, or install PostgreSQL with its own account.</source>
            <translation>PostgreSQL은 root로 실행되지 않으며, 대신 쓸 계정도 없습니다. 일반 사용자로 나의 우주를 시작하거나 전용 계정이 있는 PostgreSQL을 설치해 주세요.</translation>
        </message>
        <message>
            <source>The data folder cannot be used</source>
            <translation>데이터 폴더를 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>It cannot be made or belongs to somebody else. Check its owner and permissions, then try again.</source>
            <translation>폴더를 만들 수 없거나 다른 사용자의 것입니다. 소유자와 권한을 확인한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>디스크가 가득 찼습니다</translation>
        </message>
        <message>
            <source>My Universe needs %1 of free space. Free some, then try again.</source>
            <translation>빈 공간이 %1 필요합니다. 공간을 비운 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>The data are damaged</source>
            <translation>데이터가 손상되었습니다</translation>
        </message>
        <message>
            <source>The server cannot start from this folder. Move it away to begin anew, or ask for help and keep the log.</source>
            <translation>이 폴더로는 서버를 시작할 수 없습니다. 폴더를 다른 곳으로 옮기면 새로 시작합니다. 도움을 받으려면 기록을 보관해 주세요.</translation>
        </message>
        <message>
            <source>Your data are newer than this program</source>
            <translation>데이터가 이 프로그램보다 새롭습니다</translation>
        </message>
        <message>
            <source>A newer version of My Universe has used them. Install that version or a later one.</source>
            <translation>더 새로운 버전의 나의 우주가 사용한 데이터입니다. 그 버전이나 이후 버전을 설치해 주세요.</translation>
        </message>
        <message>
            <source>The server takes too long</source>
            <translation>서버가 너무 오래 걸립니다</translation>
        </message>
        <message>
            <source>It has not answered in time. The computer may be very busy: wait a moment, then try again.</source>
            <translation>제때 응답하지 않았습니다. 컴퓨터가 바쁠 수 있으니 잠시 뒤에 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소했습니다</translation>
        </message>
        <message>
            <source>Nothing was lost. You can start again at any time.</source>
            <translation>잃은 것은 없습니다. 언제든 다시 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>The server did not start</source>
            <translation>서버가 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>Try again. If it happens again, this log tells why.</source>
            <translation>다시 시도해 주세요. 또 같은 일이 생기면 이 기록에 이유가 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>%1. %2. %3. %4. %5. %6</source>
            <comment>title, singers, venue, dates, price, sale state</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1. A favourite</source>
            <comment>a concert</comment>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>universe::BookingsTab</name>
        <message numerus="yes">
            <source>%n seat(s): %1</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Show the tickets</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>a booking's state</comment>
            <translation>취소했습니다</translation>
        </message>
        <message>
            <source>Booked</source>
            <comment>a booking's state</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing is booked yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Find a concert you would love to see: your booking and its tickets will be here.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Find concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing is over yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Concerts that you have been to will be remembered here.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Upcoming</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Past and cancelled</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Which bookings</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Bookings</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::CoinsTab</name>
        <message>
            <source>No fuel has moved yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Every top-up and every booking will be listed here, with the balance after it.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your fuel</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Top up</source>
            <translation type="unfinished">충전</translation>
        </message>
        <message>
            <source>Fuel is sold at the counter here. The staff adds it to your account at once.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Movements of your fuel</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::ConcertGridPage</name>
        <message>
            <source>Booking opens first</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Newly added</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Lowest price</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Soonest first</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <comment>every concert</comment>
            <translation type="unfinished">전체</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Opening soon</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Order of the concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Results for “%1”</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No concert here</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is none in this state at the moment.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Show all concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing found for “%1”</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Try fewer or other words: a part of a title is enough.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1+</source>
            <comment>at least so many concerts</comment>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::ConfirmPage</name>
        <message>
            <source>Confirm your booking</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Check your booking</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What applies</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>One booking per person and concert, so that as many people as possible get in. You can book up to %n seat(s) in it.</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>You get all of these seats or none: fuel is taken only when every seat is yours.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your tickets are in my page right after. Show the QR code at the door.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::ConnectionBanner</name>
        <message numerus="yes">
            <source>Trying again in %n second(s).</source>
            <translation>
                <numerusform>%n초 뒤에 다시 시도합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>연결하는 중…</translation>
        </message>
        <message>
            <source>The connection to the server is lost.</source>
            <translation>서버와 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>지금 시도</translation>
        </message>
    </context>
    <context>
        <name>universe::DonePage</name>
        <message>
            <source>Booked</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>Your %n ticket(s)</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Your booking is complete</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Booking number</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Paid</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fuel left</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>My bookings</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>More concerts</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::FavouritesTab</name>
        <message>
            <source>Remove from favourites</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>On sale</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Opens %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소했습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n concert(s) on sale</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Nothing on sale now</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No favourite concerts yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Press the heart of a concert to find it here, and to see when its booking opens.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Find concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No favourite singers yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Press the heart beside a singer's name on a concert's page to find them here.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Singers</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Which favourites</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Favourite concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Favourite singers</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::Footer</name>
        <message>
            <source>Demonstration data: these concerts, bookings and prices are made up.</source>
            <translation>시연용 자료입니다. 공연, 예매, 가격은 모두 지어낸 것입니다.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>버전 %1</translation>
        </message>
    </context>
    <context>
        <name>universe::Launch</name>
        <message>
            <source>No connection to the server</source>
            <translation>서버에 연결되지 않았습니다</translation>
        </message>
        <message>
            <source>Connecting to the server…</source>
            <translation>서버에 연결하는 중…</translation>
        </message>
    </context>
    <context>
        <name>universe::LedgerModel</name>
        <message>
            <source>MMM d, yyyy h:mm AP</source>
            <comment>when coins moved</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fuel</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Balance after</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Top-up</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Booking</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Refund</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Adjustment</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::LogInPage</name>
        <message>
            <source>Log in</source>
            <translation type="unfinished">로그인</translation>
        </message>
        <message>
            <source>Enter your e-mail address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Enter your password</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Too many attempts with this address. To keep accounts safe, log-in pauses for a while; the pause grows with further attempts. Wait a minute, then try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The e-mail address or the password is not right. Check both and try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Log in to book your seats. We bring you right back to them.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Log in to keep your favourites.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Log in to see your bookings, tickets and fuel.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>You were logged out because it took a while. Log in to go on where you were.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Welcome back to your universe.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>E-mail address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>New here?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sign up</source>
            <translation type="unfinished">회원가입</translation>
        </message>
    </context>
    <context>
        <name>universe::MainWindow</name>
        <message>
            <source>Connected again.</source>
            <translation>다시 연결되었습니다.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>page and application</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>universe::MyPage</name>
        <message>
            <source>My page</source>
            <translation type="unfinished">마이페이지</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Tickets</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fuel</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Favourites</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Parts of my page</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::OrderCard</name>
        <message>
            <source>Section %1, row %2, seat %3</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>universe::PaymentCard</name>
        <message numerus="yes">
            <source>Total for %n seat(s)</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Your fuel now</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>After this booking</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your seats are no longer held. You can still book them as long as nobody else does.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Held for you for another %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The connection was lost before the answer came. We ask again as soon as it is back. You are charged once at most.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>You are %1 short. Top up here; your seats stay held meanwhile.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>You are %1 short. Fuel is sold at the counter.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>You were logged out because it took a while. Log in again: your order waits here.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This concert has an age limit that your account does not meet. Fuel was not taken.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Booking of this concert is not open now. Fuel was not taken.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Choose other seats</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished">다시 시도</translation>
        </message>
        <message numerus="yes">
            <source>Book %n seat(s)</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Log in to book</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>See my bookings</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Back to the concert</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::PosterGrid</name>
        <message>
            <source>Remove from favourites (F)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add to favourites (F)</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::QrView</name>
        <message>
            <source>QR code</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::Router</name>
        <message>
            <source>%1 added.</source>
            <translation>%1 충전되었습니다.</translation>
        </message>
        <message>
            <source>Welcome, %1.</source>
            <translation>%1님, 반갑습니다.</translation>
        </message>
        <message>
            <source>You are logged out.</source>
            <translation>로그아웃했습니다.</translation>
        </message>
    </context>
    <context>
        <name>universe::SearchField</name>
        <message>
            <source>Search titles</source>
            <translation>공연 제목 검색</translation>
        </message>
        <message>
            <source>Find concerts by title (Ctrl+F)</source>
            <translation>제목으로 공연 찾기 (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>universe::SeatMapView</name>
        <message>
            <source>Picked</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 of %2 seats left</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::SessionArea</name>
        <message>
            <source>My page</source>
            <translation>마이페이지</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>충전</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>로그아웃</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>Sign up</source>
            <translation>회원가입</translation>
        </message>
        <message>
            <source>Your fuel. Top up</source>
            <translation>내 연료. 눌러서 충전</translation>
        </message>
        <message>
            <source>%1: my page, top up, log out</source>
            <translation>%1: 마이페이지, 충전, 로그아웃</translation>
        </message>
    </context>
    <context>
        <name>universe::SignUpPage</name>
        <message>
            <source>Sign up</source>
            <translation type="unfinished">회원가입</translation>
        </message>
        <message>
            <source>Enter your name</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>At most %1 characters</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>A name has only letters and signs that can be seen</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Enter your e-mail address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>An address looks like name@example.com</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Choose a password of at least %1 characters</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed</source>
            <translation type="unfinished">
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>This is too long: at most %1 letters (24 Korean syllables)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>A date looks like 1999-12-24</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This date is yet to come</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This date is too long ago</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>At least %1 characters. A few words are better than one.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Optional. Needed only to book concerts with an age limit.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is an account with this address already. Log in instead.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The connection was lost. Try again; if the address is then taken, the account was made already and you can log in.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>One account books fairly: one booking per person and concert.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>E-mail address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Birth date (optional)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>e.g. 1999-12-24</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Create my account</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Already have an account?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Log in</source>
            <translation type="unfinished">로그인</translation>
        </message>
    </context>
    <context>
        <name>universe::StartView</name>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>universe::StateView</name>
        <message>
            <source>No connection</source>
            <translation>연결되지 않음</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>잘되지 않았습니다</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>불러오는 중</translation>
        </message>
    </context>
    <context>
        <name>universe::Stepper</name>
        <message>
            <source>Fewer</source>
            <translation>줄이기</translation>
        </message>
        <message>
            <source>More</source>
            <translation>늘리기</translation>
        </message>
    </context>
    <context>
        <name>universe::StrengthMeter</name>
        <message>
            <source>Password strength: %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Very weak</source>
            <comment>password</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Weak</source>
            <comment>password</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fair</source>
            <comment>password</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Good</source>
            <comment>password</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Strong</source>
            <comment>password</comment>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::TextField</name>
        <message>
            <source>Hide the password</source>
            <translation>비밀번호 숨기기</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>비밀번호 보기</translation>
        </message>
    </context>
    <context>
        <name>universe::TicketCard</name>
        <message>
            <source>Used</source>
            <comment>a ticket's state</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>a ticket's state</comment>
            <translation>취소했습니다</translation>
        </message>
        <message>
            <source>Valid</source>
            <comment>a ticket's state</comment>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Ticket: %1. %2. %3. Seat %4. %5. Code %6</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Seat, %1</source>
            <comment>followed by its grade</comment>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::TicketsTab</name>
        <message>
            <source>No tickets at hand</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The tickets of your next concerts will be here, ready to be shown at the door.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Find concerts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Booking %1. Show one code per person at the door.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No tickets</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Bookings</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>universe::Toast</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>universe::TopBar</name>
        <message>
            <source>Like the desktop</source>
            <translation>데스크톱 설정에 따름</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>뒤로 (Alt+왼쪽)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>앞으로 (Alt+오른쪽)</translation>
        </message>
        <message>
            <source>To all concerts</source>
            <translation>전체 공연으로</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>My page</source>
            <translation>마이페이지</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>밝게 또는 어둡게</translation>
        </message>
    </context>
    <context>
        <name>universe::TopUpPanel</name>
        <message>
            <source>A whole number from 1 to %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Top up %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Top up</source>
            <translation type="unfinished">충전</translation>
        </message>
        <message>
            <source>The connection was lost before the answer came. We ask again as soon as it is back; the fuel is added once, never twice.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fuel is sold at the counter here, not in the application.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This is more than an account can hold. Choose a smaller amount.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 added. You have %2 now.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Or another amount</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>e.g. %1</source>
            <translation type="unfinished"/>
        </message>
    </context>
</TS>
