<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Enter your name</source>
        <translation>이름을 입력해 주세요</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>최대 %1자까지 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>A name has only letters and signs that can be seen</source>
        <translation>이름에 보이지 않는 문자는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Choose a password of at least %1 characters</source>
        <translation>%1자 이상의 비밀번호를 입력해 주세요</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n자 더 입력해 주세요</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long: at most %1 letters (24 Korean syllables)</source>
        <translation>너무 깁니다. 영문 %1자(한글 24자)까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>There is a sign in it that nobody sees. Type it anew</source>
        <translation>눈에 보이지 않는 문자가 들어 있습니다. 다시 입력해 주세요</translation>
    </message>
    <message>
        <source>A date looks like 1999-12-24</source>
        <translation>1999-12-24 형식으로 입력해 주세요</translation>
    </message>
    <message>
        <source>This date is yet to come</source>
        <translation>아직 오지 않은 날짜입니다</translation>
    </message>
    <message>
        <source>This date is too long ago</source>
        <translation>너무 오래된 날짜입니다</translation>
    </message>
    <message>
        <source>A telephone number has 7 to 15 digits, such as 010-1234-5678</source>
        <translation>010-1234-5678처럼 숫자 7~15자리로 입력해 주세요</translation>
    </message>
    <message>
        <source>At least %1 characters. A few words are better than one.</source>
        <translation>%1자 이상 입력해 주세요. 여러 단어를 이어 쓰면 더 안전합니다.</translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>Looked for members</source>
        <translation>회원 찾기</translation>
    </message>
    <message>
        <source>Looked a booking up</source>
        <translation>예매 조회</translation>
    </message>
    <message>
        <source>Saw tickets of a booking</source>
        <translation>예매 티켓 조회</translation>
    </message>
    <message>
        <source>Sold seats</source>
        <translation>좌석 판매</translation>
    </message>
    <message>
        <source>Sold fuel</source>
        <translation>연료 판매</translation>
    </message>
    <message>
        <source>Gave tickets back</source>
        <translation>티켓 환불</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>현금 지급</translation>
    </message>
    <message>
        <source>Moved a ticket to another seat</source>
        <translation>좌석 변경</translation>
    </message>
    <message>
        <source>Blocked seats</source>
        <translation>좌석 보류</translation>
    </message>
    <message>
        <source>Released seats</source>
        <translation>좌석 보류 해제</translation>
    </message>
    <message>
        <source>Took an admission back</source>
        <translation>입장 취소</translation>
    </message>
    <message>
        <source>Closed somebody else&apos;s shift</source>
        <translation>다른 직원 근무 마감</translation>
    </message>
    <message>
        <source>Cancelled a show</source>
        <translation>회차 취소</translation>
    </message>
    <message>
        <source>Cancelled a concert</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>Moved a show</source>
        <translation>회차 일시 변경</translation>
    </message>
    <message>
        <source>Made an account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>역할 변경</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>비밀번호 재설정</translation>
    </message>
    <message>
        <source>Locked an account</source>
        <translation>계정 잠금</translation>
    </message>
    <message>
        <source>Unlocked an account</source>
        <translation>계정 잠금 해제</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>예매 %1</translation>
    </message>
    <message>
        <source>Member no. %1</source>
        <translation>회원 번호 %1</translation>
    </message>
    <message>
        <source>Ticket no. %1</source>
        <translation>티켓 번호 %1</translation>
    </message>
    <message>
        <source>Show no. %1</source>
        <translation>회차 번호 %1</translation>
    </message>
    <message>
        <source>Concert no. %1</source>
        <translation>공연 번호 %1</translation>
    </message>
    <message>
        <source>Shift no. %1</source>
        <translation>근무 번호 %1</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>연료</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>without a fee</source>
        <translation>수수료 면제</translation>
    </message>
    <message>
        <source>Registered a member</source>
        <translation>회원 등록</translation>
    </message>
    <message>
        <source>Had the report of somebody else&apos;s shift</source>
        <translation>다른 직원의 근무 보고서 출력</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>My Universe</source>
        <translation>나의 우주</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>New Year’s Day</source>
        <translation>신정</translation>
    </message>
    <message>
        <source>Seollal</source>
        <translation>설날</translation>
    </message>
    <message>
        <source>Seollal holiday</source>
        <translation>설날 연휴</translation>
    </message>
    <message>
        <source>Independence Movement Day</source>
        <translation>삼일절</translation>
    </message>
    <message>
        <source>Children’s Day</source>
        <translation>어린이날</translation>
    </message>
    <message>
        <source>Buddha’s Birthday</source>
        <translation>부처님오신날</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>노동절</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>제헌절</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>현충일</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>광복절</translation>
    </message>
    <message>
        <source>Chuseok</source>
        <translation>추석</translation>
    </message>
    <message>
        <source>Chuseok holiday</source>
        <translation>추석 연휴</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>개천절</translation>
    </message>
    <message>
        <source>Hangul Day</source>
        <translation>한글날</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>성탄절</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>대체공휴일</translation>
    </message>
    <message>
        <source>Substitute holiday (%1)</source>
        <translation>대체공휴일(%1)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <extracomment>A month. Letters as in QLocale::toString.</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concert(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>공연 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <comment>of bookings on a day</comment>
        <translation>
            <numerusform>오픈 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No concerts</source>
        <translation>공연 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No openings</source>
        <translation>오픈 없음</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Grade %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grade %1, now %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>from %n year(s)</source>
        <translation>
            <numerusform>%n세 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>전체 관람가</translation>
    </message>
    <message>
        <source>Begins: %1 → %2</source>
        <translation>시작: %1 → %2</translation>
    </message>
    <message>
        <source>Venue: %1 → %2</source>
        <translation>공연장: %1 → %2</translation>
    </message>
    <message>
        <source>Age: %1 → %2</source>
        <translation>관람 연령: %1 → %2</translation>
    </message>
    <message>
        <source>Seats in one booking: %1 → %2</source>
        <translation>한 번에 예매할 수 있는 좌석: %1 → %2</translation>
    </message>
</context>
<context>
    <name>ConcertText</name>
    <message>
        <source>Opening soon</source>
        <translation>오픈 예정</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>예매 중</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>오늘 마감</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>예매 종료</translation>
    </message>
    <message>
        <source>h AP</source>
        <comment>full hour</comment>
        <extracomment>A time of the day, as short as can be; letters as in QLocale::toString.</extracomment>
        <translation>AP h시</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>AP h:mm</translation>
    </message>
    <message>
        <source>Opens today, %1</source>
        <translation>오늘 %1 오픈</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>short day</comment>
        <extracomment>A day without its year, as short as can be.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>Opens %1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2 오픈</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Dates to be announced</source>
        <translation>일정 미정</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) left</source>
        <translation>
            <numerusform>%Ln석 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a run of sections</comment>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>%Ln개 더 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorText</name>
    <message>
        <source>Let in at %1.</source>
        <translation>%1에 입장했습니다.</translation>
    </message>
    <message>
        <source>Let in at %1, at %2.</source>
        <translation>%1, %2에서 입장했습니다.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>This ticket was given back.</source>
        <translation>취소되어 환불된 티켓입니다.</translation>
    </message>
    <message>
        <source>It is for %1, %2.</source>
        <translation>%2의 %1 티켓입니다.</translation>
    </message>
    <message>
        <source>It is not on this machine&apos;s list. It may be newer than the list, or for another show.</source>
        <translation>이 기기의 명단에 없습니다. 명단보다 나중에 산 티켓이거나 다른 공연의 티켓일 수 있습니다.</translation>
    </message>
    <message>
        <source>No ticket has this code.</source>
        <translation>이 코드의 티켓은 없습니다.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>답을 받지 못함</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>입장 취소됨</translation>
    </message>
    <message numerus="yes">
        <source>%n or older: check the age.</source>
        <translation>
            <numerusform>만 %n세 이상: 나이를 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효한 티켓</translation>
    </message>
    <message>
        <source>Enter lets it in.</source>
        <translation>Enter를 누르면 입장합니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Scan a ticket.</source>
        <translation>티켓을 스캔하세요.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>hour, title and venue</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>its ticket had been given back</source>
        <translation>그 전에 취소된 티켓이었습니다</translation>
    </message>
    <message>
        <source>no ticket of this show has its code</source>
        <translation>이 공연에 없는 코드였습니다</translation>
    </message>
    <message>
        <source>it had been let in elsewhere, too</source>
        <translation>다른 곳에서도 입장했습니다</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>hour, seat, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>unknown seat</source>
        <translation>자리 모름</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Out since %1.</source>
        <translation>외출 시각: %1</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>다시 입장</translation>
    </message>
    <message>
        <source>It may come in again.</source>
        <translation>이 티켓으로 다시 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>This machine had not seen it come in. It may come in again.</source>
        <translation>이 기기에는 입장 기록이 없었습니다. 이 티켓으로 다시 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>It was not let in before.</source>
        <translation>입장한 적이 없는 티켓입니다.</translation>
    </message>
    <message>
        <source>This show lets nobody in again.</source>
        <translation>이 공연은 나가면 다시 들어올 수 없습니다.</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>이미 입장함</translation>
    </message>
    <message>
        <source>Out, comes back</source>
        <translation>외출 후 재입장</translation>
    </message>
    <message>
        <source>Enter lets it in if it went out by another door.</source>
        <translation>다른 문으로 나갔다면 Enter를 눌러 입장시키세요.</translation>
    </message>
    <message>
        <source>Scan the ticket of whoever goes out.</source>
        <translation>나가는 관객의 티켓을 스캔하세요.</translation>
    </message>
    <message>
        <source>it went out, and was not inside</source>
        <translation>나갔지만 입장 상태가 아니었습니다</translation>
    </message>
    <message>
        <source>it went out of a show that lets nobody in again</source>
        <translation>재입장이 없는 공연에서 나갔습니다</translation>
    </message>
</context>
<context>
    <name>DrawFinding</name>
    <message>
        <source>The random number is NIST&apos;s of %1, and its signature is right: %2.</source>
        <translation>난수는 NIST가 발표한 값이며(%1), 서명이 맞습니다: %2.</translation>
    </message>
    <message>
        <source>The random number is that of drand&apos;s round %1; its signature was not checked here. Compare it there: %2</source>
        <translation>난수는 drand의 %1회차 값입니다. 서명은 여기에서 확인하지 않았으니 그곳의 값과 비교하세요: %2</translation>
    </message>
    <message>
        <source>The random number came from a file, chosen by whoever made the draw: it proves nothing.</source>
        <translation>난수는 추첨한 쪽이 고른 파일에서 왔습니다. 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
        <source>The record is right. Your entry, with your wishes, is no. %1 of the %2 that were fixed at the close.</source>
        <translation>기록이 맞습니다. 회원님의 응모는 적어 낸 희망 그대로, 마감할 때 확정한 응모 %2건 가운데 %1번에 있습니다.</translation>
    </message>
    <message>
        <source>All ranks and winners were computed again on this machine (winners: %1, rounds: %2) and are the ones that were told. Your rank is %3.</source>
        <translation>모든 순위와 당첨을 이 기기에서 다시 계산했고(당첨 %1건, %2회차), 발표와 같습니다. 회원님의 순위: %3.</translation>
    </message>
    <message>
        <source>The record is not right: %1.</source>
        <translation>기록이 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>The entries of the record are not those that were published at the close.</source>
        <translation>기록의 응모 목록이 마감할 때 공개한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The winners of the record are not those that were published.</source>
        <translation>기록의 당첨 결과가 공개한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Your entry is not among those of the record.</source>
        <translation>기록에 회원님의 응모가 없습니다.</translation>
    </message>
    <message>
        <source>Your entry is in the record with other wishes than yours.</source>
        <translation>기록에 있는 회원님의 응모가 적어 낸 희망과 다릅니다.</translation>
    </message>
    <message>
        <source>Your rank by the record is another one than you were told.</source>
        <translation>기록으로 계산한 순위가 안내받은 순위와 다릅니다.</translation>
    </message>
    <message>
        <source>The record says something else about your seats than you were told.</source>
        <translation>기록에 있는 회원님의 좌석이 안내받은 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Load the page anew (F5) and check again. If it stays like this, save the record and your receipt, show them to the organiser, and to anybody else.</source>
        <translation>화면을 새로 고쳐(F5) 다시 확인하세요. 그래도 같으면 기록과 접수증을 저장해 주최 측과 다른 사람들에게 보여 주세요.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something changed since you saw it. Nothing was taken. Look again before you agree.</source>
        <translation>보신 뒤에 바뀐 내용이 있습니다. 아무것도 차감되지 않았습니다. 다시 확인해 주세요.</translation>
    </message>
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
        <translation>다른 분이 먼저 선택한 좌석이 있습니다. 다른 좌석을 선택해 주세요.</translation>
    </message>
    <message>
        <source>You do not have enough fuel for these seats. Top up and try again.</source>
        <translation>연료가 부족합니다. 충전한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Choose at least one seat, and no more than this concert allows.</source>
        <translation>좌석을 한 석 이상, 이 공연의 예매 한도 안에서 선택해 주세요.</translation>
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
        <translation>이 계정으로는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Something that you entered is not valid. Check it and try again.</source>
        <translation>입력한 내용이 올바르지 않습니다. 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>너무 여러 번 시도했습니다. 잠시 뒤에 다시 시도해 주세요.</translation>
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
        <source>The server only reads at this moment: you can look at everything, but it takes nothing new. It comes back by itself; try again a little later.</source>
        <translation>지금은 서버에서 조회만 할 수 있습니다. 모든 내용을 그대로 볼 수 있지만 예매나 충전 같은 변경은 받지 않습니다. 저절로 다시 열리니 잠시 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This server does not fit this version of the application. Ask whoever runs it to update.</source>
        <translation>서버와 앱의 버전이 맞지 않습니다. 서버 관리자에게 업데이트를 요청해 주세요.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>서비스에 문제가 생겼습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>A companion&apos;s seat goes together with its wheelchair place. Choose both, or another seat.</source>
        <translation>동반자석은 휠체어석과 함께만 예매할 수 있습니다. 두 자리를 함께 고르거나 다른 좌석을 골라 주세요.</translation>
    </message>
    <message>
        <source>You have no open shift. Begin one before money changes hands.</source>
        <translation>시작한 근무가 없습니다. 돈을 주고받기 전에 근무를 시작해 주십시오.</translation>
    </message>
    <message>
        <source>Seats are drawn in short rounds now, so nobody has to be fast. Ask for seats and wait for the end of the round.</source>
        <translation>지금은 좌석을 짧은 회차로 추첨하므로 서두를 필요가 없습니다. 좌석을 신청하고 회차가 끝나기를 기다려 주세요.</translation>
    </message>
    <message>
        <source>This would leave a single seat alone that nobody could use. Choose seats that end beside taken ones, or leave two free.</source>
        <translation>이렇게 고르면 아무도 쓰기 어려운 한 자리가 남습니다. 이미 찬 자리에 붙여 고르거나 두 자리 이상 남겨 주세요.</translation>
    </message>
    <message>
        <source>This window was locked. Nothing was done; unlock it and try again.</source>
        <translation>창이 잠겨 있었습니다. 아무것도 처리되지 않았습니다. 잠금을 풀고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message>
        <source>On the day, until it begins</source>
        <translation>관람 당일 공연 시작 전까지</translation>
    </message>
    <message numerus="yes">
        <source>Until %n day(s) before the show</source>
        <translation>
            <numerusform>관람일 %n일 전까지</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message numerus="yes">
        <source>Free within %1 of booking, while the show is %n or more days away.</source>
        <translation>
            <numerusform>관람일이 %n일 이상 남았다면, 예매 후 %1 이내에는 무료로 취소할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free within %1 of booking.</source>
        <translation>예매 후 %1 이내에는 무료로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a fee</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Free until %1; after that nothing can be cancelled.</source>
        <translation>%1까지 무료로 취소할 수 있습니다. 그 뒤에는 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 until %2; after that nothing can be cancelled.</source>
        <translation>%2까지 수수료 %1. 그 뒤에는 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Free until the end of %1, more after that.</source>
        <translation>%1까지 무료, 그 뒤에는 수수료가 올라갑니다.</translation>
    </message>
    <message>
        <source>%1 until the end of %2, more after that.</source>
        <translation>%2까지 수수료 %1, 그 뒤에는 올라갑니다.</translation>
    </message>
    <message>
        <source>Free until %1, more after that.</source>
        <translation>%1까지 무료, 그 뒤에는 수수료가 올라갑니다.</translation>
    </message>
    <message>
        <source>%1 until %2, more after that.</source>
        <translation>%2까지 수수료 %1, 그 뒤에는 올라갑니다.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Booking opens</source>
        <translation>예매 시작</translation>
    </message>
    <message>
        <source>Booking closes</source>
        <translation>예매 마감</translation>
    </message>
    <message>
        <source>Seats per booking</source>
        <translation>예매당 좌석 수</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>연령 제한</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>공연 시간</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>출처의 번호</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Hour of the end</source>
        <translation>끝나는 시각</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>공연 일정</translation>
    </message>
    <message>
        <source>Free or not</source>
        <translation>유료/무료</translation>
    </message>
    <message>
        <source>Terms of cancellation</source>
        <translation>취소 규정</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>배치도 버전</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Seats in a row</source>
        <translation>행당 좌석 수</translation>
    </message>
    <message>
        <source>Places to stand</source>
        <translation>스탠딩 인원</translation>
    </message>
    <message>
        <source>Label of the row</source>
        <translation>행 이름</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>첫 번호</translation>
    </message>
    <message>
        <source>Step from seat to seat</source>
        <translation>번호 간격</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>빠진 번호</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>좌우 이동</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>좌석 표시</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>좌석 표시</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>반지름</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Distance of rows</source>
        <translation>행 간격</translation>
    </message>
    <message>
        <source>Distance of seats</source>
        <translation>좌석 간격</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Return of seats to sale</source>
        <translation>취소된 좌석을 다시 내놓는 시각</translation>
    </message>
    <message>
        <source>Wheelchair places kept until</source>
        <translation>휠체어석을 남겨 두는 때</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>관람일까지 남은 날</translation>
    </message>
    <message>
        <source>Fee in per cent</source>
        <translation>수수료(%)</translation>
    </message>
    <message>
        <source>Free for hours</source>
        <translation>예매 후 무료 취소 시간</translation>
    </message>
    <message>
        <source>Free until days before</source>
        <translation>무료 취소 기한</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>공연장 목록</translation>
    </message>
    <message>
        <source>Concerts</source>
        <translation>공연 목록</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>판매 방식</translation>
    </message>
    <message>
        <source>Reason for later times</source>
        <translation>시각을 늦춘 까닭</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Seconds of a round</source>
        <translation>회차 길이(초)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>추첨 시각</translation>
    </message>
    <message>
        <source>Round of the beacon</source>
        <translation>비컨 회차</translation>
    </message>
    <message>
        <source>Hours to pay</source>
        <translation>결제 시한(시간)</translation>
    </message>
    <message>
        <source>No single seats</source>
        <translation>한 자리 남김 금지</translation>
    </message>
    <message>
        <source>Out and in again</source>
        <translation>재입장 허용</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>·</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a price</comment>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>prices</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a price</comment>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>Singer: %1</source>
        <translation>가수: %1</translation>
    </message>
    <message>
        <source>Venue: %1</source>
        <translation>공연장: %1</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>전체 관람가</translation>
    </message>
    <message>
        <source>Open to age %1</source>
        <translation>만 %1세 관람 가능</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) free</source>
        <translation>
            <numerusform>남은 좌석 %Ln석 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>관심 공연</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>공연일 빠른 순</translation>
    </message>
    <message>
        <source>Booking opens first</source>
        <translation>예매 오픈 빠른 순</translation>
    </message>
    <message>
        <source>Newly added</source>
        <translation>새로 등록된 순</translation>
    </message>
    <message>
        <source>Most wanted</source>
        <translation>인기순</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>낮은 가격순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>관련도순</translation>
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
        <extracomment>How a time of the day is written. AP is the locale&apos;s word for am and pm.</extracomment>
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
        <translation>%1 ~ %2</translation>
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
    <message numerus="yes">
        <source>Held for you for %n more minute(s)</source>
        <translation>
            <numerusform>좌석 선점이 %n분 남았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Fuel is what seats are paid with here. It is topped up before booking.</source>
        <translation>연료는 좌석을 예매할 때 쓰는 결제 수단으로, 예매 전에 충전합니다.</translation>
    </message>
    <message>
        <source>%1 won</source>
        <comment>an amount of cash</comment>
        <translation>%1원</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Created %1, updated %2, unchanged %3, rejected %4</source>
        <translation>생성 %1, 변경 %2, 그대로 %3, 거부 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>My Universe catalogue (JSON)</source>
        <translation>나의 우주 카탈로그 (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>표 (CSV, TSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>엑셀 통합 문서 (XLSX)</translation>
    </message>
    <message>
        <source>KOPIS (XML)</source>
        <translation>공연예술통합전산망 KOPIS (XML)</translation>
    </message>
    <message>
        <source>schema.org events (JSON-LD, HTML)</source>
        <translation>schema.org 행사 (JSON-LD, HTML)</translation>
    </message>
    <message>
        <source>Ticketmaster Discovery (JSON)</source>
        <translation>Ticketmaster Discovery (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>캘린더 (iCalendar)</translation>
    </message>
    <message>
        <source>pretix seating plan (JSON)</source>
        <translation>pretix 좌석 배치도 (JSON)</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>가져왔습니다. %1</translation>
    </message>
    <message>
        <source>Not imported: nothing of it is in.</source>
        <translation>가져오지 않았습니다. 들어간 것이 없습니다.</translation>
    </message>
    <message>
        <source>The connection was lost while the server had it: see the import history.</source>
        <translation>서버가 처리하는 중에 연결이 끊겼습니다. 가져오기 기록에서 확인하세요.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>파일 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>초당 %1건</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changes, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Venue %1: new</source>
        <translation>공연장 %1: 새로 만듦</translation>
    </message>
    <message>
        <source>Concert %1: new</source>
        <translation>공연 %1: 새로 만듦</translation>
    </message>
    <message>
        <source>Venue %1: removed</source>
        <translation>공연장 %1: 지움</translation>
    </message>
    <message>
        <source>Concert %1: removed</source>
        <translation>공연 %1: 지움</translation>
    </message>
    <message>
        <source>Venue %1 – %2</source>
        <translation>공연장 %1 – %2</translation>
    </message>
    <message>
        <source>Concert %1 – %2</source>
        <translation>공연 %1 – %2</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16 (빅 엔디언)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>한국어 (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <comment>a file&apos;s encoding</comment>
        <translation>%1 (자동)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>a file&apos;s encoding is recognised</comment>
        <translation>자동</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>서버가 거부했습니다: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>holds</comment>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <comment>does not hold</comment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changes, how</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>%1 fuel</source>
        <translation>%1 연료</translation>
    </message>
    <message numerus="yes">
        <source>here are your %n ticket(s). Show the code at the door; the document is attached for printing and for your phone.</source>
        <translation>
            <numerusform>예매하신 티켓 %n매를 보내 드립니다. 입장할 때 코드를 보여 주세요. 인쇄하거나 휴대전화에 담을 수 있는 파일을 첨부했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>your concert is tomorrow.</source>
        <translation>예매하신 공연이 내일입니다.</translation>
    </message>
    <message>
        <source>the organiser moved your concert. It was to begin on %1; when it begins now is below. You keep your booking, unless you give it back in My page: all coins come back, free of charge, until it begins.</source>
        <translation>주최자가 공연 일시를 변경했습니다. 원래 일시는 %1이며, 바뀐 일시는 아래와 같습니다. 예매는 그대로 유지됩니다. 원하시면 공연 시작 전까지 마이페이지에서 수수료 없이 전액 환불받을 수 있습니다.</translation>
    </message>
    <message>
        <source>your cancellation is done. %1 came back to you; the fee was %2.</source>
        <translation>취소가 완료되었습니다. 환불: %1, 수수료: %2.</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>예매번호 %1</translation>
    </message>
    <message>
        <source>Seat %1, code %2</source>
        <translation>좌석 %1, 코드 %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>좌석 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s): %1</source>
        <comment>subject of a mail</comment>
        <translation>
            <numerusform>티켓 %n매: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <comment>subject of a mail</comment>
        <translation>내일 공연: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>subject of a mail</comment>
        <translation>공연 일시 변경: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>subject of a mail</comment>
        <translation>공연 취소: %1</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <comment>subject of a mail</comment>
        <translation>환불 안내: %1</translation>
    </message>
    <message>
        <source>Dear %1,

%2</source>
        <comment>a member&apos;s name, the news</comment>
        <translation>%1 님,

%2</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>My Universe, fair concert booking</source>
        <translation>나의 우주, 공정한 공연 예매</translation>
    </message>
    <message>
        <source>the organiser cancelled your concert. We are sorry. All that you paid came back to you: %1.</source>
        <translation>주최자가 공연을 취소했습니다. 불편을 드려 죄송합니다. 결제하신 금액을 모두 돌려드렸습니다: %1.</translation>
    </message>
    <message>
        <source>%1 came on top.</source>
        <translation>추가 보상: %1.</translation>
    </message>
    <message>
        <source>seats came back, and they are held for you until %1. Book them in My Universe, or leave them to the next who waits.</source>
        <translation>기다리시던 좌석이 나왔습니다. %1까지 좌석을 잡아 두었습니다. 나의 우주에서 예매하시거나 다음 분께 양보해 주세요.</translation>
    </message>
    <message>
        <source>the seats that are held for you are yours until %1 only; then they go to the next who waits.</source>
        <translation>잡아 둔 좌석은 %1까지만 유지되며, 그 뒤에는 다음 분께 넘어갑니다.</translation>
    </message>
    <message>
        <source>Seats for you: %1</source>
        <comment>subject of a mail</comment>
        <translation>좌석이 나왔습니다: %1</translation>
    </message>
    <message>
        <source>Half an hour left: %1</source>
        <comment>subject of a mail</comment>
        <translation>30분 남았습니다: %1</translation>
    </message>
    <message>
        <source>the organiser cancelled the concert for which you waited. We are sorry; your place in line is gone with it.</source>
        <translation>기다리시던 공연을 주최 측이 취소했습니다. 죄송합니다. 대기 순번도 함께 없어졌습니다.</translation>
    </message>
    <message>
        <source>the show for which you waited is no longer announced. We are sorry; your place in line is gone with it.</source>
        <translation>기다리시던 회차는 더 이상 열리지 않습니다. 죄송합니다. 대기 순번도 함께 없어졌습니다.</translation>
    </message>
    <message>
        <source>seats as you wished for can no longer come back: the grades, or who may book how many, have changed. We are sorry; you no longer wait. You may wait for other seats.</source>
        <translation>등급이나 예매 가능 조건이 바뀌어 원하시던 좌석은 더 이상 나올 수 없습니다. 죄송합니다. 이 대기는 끝났으며, 다른 좌석을 다시 기다리실 수 있습니다.</translation>
    </message>
    <message>
        <source>the organiser moved the concert for which you wait. It was to begin on %1; when it begins now is below. You keep your place in line; leave it in My page if that day does not suit you.</source>
        <translation>기다리시는 공연의 일시를 주최 측이 변경했습니다. 원래 일시는 %1이며, 바뀐 일시는 아래와 같습니다. 대기 순번은 그대로입니다. 그날이 맞지 않으면 마이페이지에서 대기를 그만두실 수 있습니다.</translation>
    </message>
    <message>
        <source>You no longer wait: %1</source>
        <comment>subject of a mail</comment>
        <translation>대기가 끝났습니다: %1</translation>
    </message>
    <message>
        <source>you won in the draw. The seats are yours if you pay for them in My page, under Draws, until %1; then they go to the next in rank.</source>
        <translation>추첨에서 당첨되셨습니다. 결제 기한은 %1입니다. 마이페이지의 추첨에서 기한 안에 결제하시면 좌석이 확정되며, 기한이 지나면 다음 순위로 넘어갑니다.</translation>
    </message>
    <message>
        <source>others did not pay for what they won, and you moved up in the draw. The seats are yours if you pay for them in My page, under Draws, until %1; then they go to the next in rank.</source>
        <translation>다른 당첨자가 결제하지 않은 좌석에 순위에 따라 추가 당첨되셨습니다. 결제 기한은 %1입니다. 마이페이지의 추첨에서 기한 안에 결제하시면 좌석이 확정되며, 기한이 지나면 다음 순위로 넘어갑니다.</translation>
    </message>
    <message>
        <source>the seats that you won in the draw are not paid for yet. They are yours until %1 only; then they go to the next in rank.</source>
        <translation>추첨에서 당첨된 좌석이 아직 결제되지 않았습니다. 결제 기한은 %1입니다. 기한이 지나면 다음 순위로 넘어갑니다.</translation>
    </message>
    <message>
        <source>the draw that you entered is made. When it was your turn, there were no seats left as you wished for. Your rank: %1 of %2. My page shows under Draws what was left of each wish, and there you can check the draw yourself. Whoever wins and does not pay in time makes room for the next in rank; if that is you, you are told.</source>
        <translation>응모하신 추첨이 끝났습니다. 차례가 되었을 때 희망하신 좌석이 남아 있지 않았습니다. 추첨 순위: %1 / %2. 희망별로 남아 있던 좌석은 마이페이지의 추첨에서 보실 수 있고, 추첨도 직접 검증하실 수 있습니다. 당첨자가 기한 안에 결제하지 않으면 다음 순위로 넘어가며, 추가 당첨되시면 알려 드립니다.</translation>
    </message>
    <message>
        <source>You have won seats: %1</source>
        <comment>subject of a mail</comment>
        <translation>좌석에 당첨되었습니다: %1</translation>
    </message>
    <message>
        <source>Pay soon: %1</source>
        <comment>subject of a mail</comment>
        <translation>곧 결제가 마감됩니다: %1</translation>
    </message>
    <message>
        <source>The draw is made: %1</source>
        <comment>subject of a mail</comment>
        <translation>추첨 결과: %1</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Wheelchair place</source>
        <translation>휠체어석</translation>
    </message>
    <message>
        <source>Companion&apos;s seat, sold with its wheelchair place</source>
        <translation>동반자석(휠체어석과 함께 판매)</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>시야 제한</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a seat is, a note about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <comment>a mark on the map</comment>
        <translation>휠체어석</translation>
    </message>
    <message>
        <source>Companion</source>
        <comment>a mark on the map</comment>
        <translation>동반자석</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <comment>a mark on the map</comment>
        <translation>시야 제한</translation>
    </message>
</context>
<context>
    <name>PhaseSale</name>
    <message>
        <source>See my wishes</source>
        <translation>내 희망 보기</translation>
    </message>
    <message>
        <source>Enter the draw</source>
        <translation>추첨 응모하기</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>where a sale stands</comment>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Entries close in</source>
        <translation>응모 마감까지</translation>
    </message>
    <message>
        <source>Seats are drawn. When you enter does not matter, and it costs nothing.</source>
        <translation>좌석을 추첨합니다. 언제 응모해도 같고, 응모는 무료입니다.</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>코드 입력하기</translation>
    </message>
    <message>
        <source>This phase closes in</source>
        <translation>이 단계 마감까지</translation>
    </message>
    <message>
        <source>This phase is for holders of a code.</source>
        <translation>코드가 있는 분을 위한 단계입니다.</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <comment>where a sale stands</comment>
        <translation>추첨 예정</translation>
    </message>
    <message>
        <source>Entries are closed</source>
        <translation>응모를 마감했습니다</translation>
    </message>
    <message>
        <source>The draw is made from %1 on. Nothing is sold before that.</source>
        <translation>%1부터 추첨합니다. 그 전에는 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>아직 열리지 않음</translation>
    </message>
    <message>
        <source>The next phase opens in</source>
        <translation>다음 단계 시작까지</translation>
    </message>
    <message>
        <source>Next: %1. Nothing is sold at this moment.</source>
        <comment>a kind of phase</comment>
        <translation>다음 단계: %1. 지금은 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>All phases are over</source>
        <translation>모든 단계가 끝났습니다</translation>
    </message>
    <message>
        <source>Nothing is sold any more.</source>
        <translation>더 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>좌석 없음</translation>
    </message>
</context>
<context>
    <name>PhaseText</name>
    <message>
        <source>none of its own: first come, first served while booking is open</source>
        <translation>단계 없음(예매 기간 내내 선착순)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 % of the seats</source>
        <translation>좌석의 %1 %</translation>
    </message>
    <message>
        <source>in rounds of %1 s</source>
        <translation>%1초 회차</translation>
    </message>
    <message>
        <source>drawn %1</source>
        <comment>a time</comment>
        <translation>추첨 %1</translation>
    </message>
    <message>
        <source>%1 h to pay</source>
        <translation>결제 기한 %1시간</translation>
    </message>
    <message>
        <source>seed: %1, round %2</source>
        <translation>추첨 시드: %1, 회차 %2</translation>
    </message>
    <message>
        <source>phase %1 is new: %2</source>
        <translation>%1단계 추가: %2</translation>
    </message>
    <message>
        <source>phase %1 is gone: %2</source>
        <translation>%1단계 삭제: %2</translation>
    </message>
    <message>
        <source>phase %1: %2 → %3</source>
        <translation>%1단계: %2 → %3</translation>
    </message>
    <message>
        <source>until now %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>from now on %1</source>
        <translation>이후: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>배정 비율(%)</translation>
    </message>
    <message>
        <source>Seconds of a round</source>
        <translation>회차 길이(초)</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>추첨 시각</translation>
    </message>
    <message>
        <source>Hours to pay</source>
        <translation>결제 기한(시간)</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>시드 출처</translation>
    </message>
    <message>
        <source>Round of the seed</source>
        <translation>시드 회차</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>a phase of a sale</comment>
        <translation>추첨</translation>
    </message>
    <message>
        <source>First come</source>
        <comment>a phase of a sale</comment>
        <translation>선착순</translation>
    </message>
    <message>
        <source>Holders of a code</source>
        <translation>코드가 있는 사람</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>File (a trial)</source>
        <translation>파일(시험용)</translation>
    </message>
    <message>
        <source>Above 0, up to 100. Empty: all that is left.</source>
        <translation>0보다 크고 100 이하. 비우면 남은 좌석 전부입니다.</translation>
    </message>
    <message>
        <source>1 to 3600. Empty: at once.</source>
        <translation>1~3600. 비우면 바로 배정합니다.</translation>
    </message>
    <message>
        <source>1 to 720. Empty: 24.</source>
        <translation>1~720. 비우면 24시간입니다.</translation>
    </message>
    <message>
        <source>Like 2026-12-24 19:00.</source>
        <translation>예: 2026-12-24 19:00</translation>
    </message>
    <message>
        <source>A minute in UTC, like 2026-12-24 10:00, not before the close.</source>
        <translation>UTC로 분까지 적습니다. 예: 2026-12-24 10:00. 마감 이후여야 합니다.</translation>
    </message>
    <message>
        <source>A number. The draw proves nothing.</source>
        <translation>숫자를 적습니다. 공정한 추첨임을 증명하지는 못합니다.</translation>
    </message>
    <message>
        <source>The number of a round that comes after the close; there is one every 30 seconds.</source>
        <translation>마감 이후에 나올 회차의 번호입니다. 회차는 30초마다 나옵니다.</translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <translation>입력한 내용을 읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>A phase closes after it opens.</source>
        <translation>마감은 시작보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>The first phase opens with booking or later.</source>
        <translation>첫 단계는 예매 시작과 같거나 그보다 늦게 시작해야 합니다.</translation>
    </message>
    <message>
        <source>A phase opens when the one before is over, its draw included.</source>
        <translation>앞 단계가 추첨까지 모두 끝난 뒤에 시작해야 합니다.</translation>
    </message>
    <message>
        <source>A phase closes when booking does, or before.</source>
        <translation>단계는 예매 마감과 같거나 그보다 먼저 마감해야 합니다.</translation>
    </message>
    <message>
        <source>It is drawn when it is closed.</source>
        <translation>추첨은 마감한 뒤에 합니다.</translation>
    </message>
    <message>
        <source>The round must not be known before the phase is closed.</source>
        <translation>단계를 마감하기 전에 나오는 회차는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The sale has opened: this time can only be later.</source>
        <translation>판매가 시작되어 시각을 늦추기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The sale has opened: the round moves only with a later close.</source>
        <translation>판매가 시작되어 마감을 늦출 때만 회차를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>This number does not fit. %1</source>
        <translation>입력한 값이 범위를 벗어납니다. %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>no. %1</source>
        <comment>a section without a name</comment>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>a row without a label</comment>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>Section %1: row %2 has no label</source>
        <translation>%1 구역: %2 행에 이름이 없습니다</translation>
    </message>
    <message>
        <source>Section %1: two rows are called %2</source>
        <translation>%1 구역: 이름이 %2인 행이 둘입니다</translation>
    </message>
    <message>
        <source>Section %1, row %2 has no seats</source>
        <translation>%1 구역 %2 행에 좌석이 없습니다</translation>
    </message>
    <message>
        <source>Section %1, row %2 has more than 1,000 seats</source>
        <translation>%1 구역 %2 행의 좌석이 1,000석을 넘습니다</translation>
    </message>
    <message>
        <source>Section %1, row %2: its numbers go below 0</source>
        <translation>%1 구역 %2 행: 번호가 0보다 작아집니다</translation>
    </message>
    <message>
        <source>Section %1, row %2: all its seats have one number</source>
        <translation>%1 구역 %2 행: 모든 좌석의 번호가 같습니다</translation>
    </message>
    <message>
        <source>Section %1, row %2: seat %3 is marked and is not there; the mark will go</source>
        <translation>%1 구역 %2 행: 표시된 %3번 좌석이 없습니다. 표시는 사라집니다</translation>
    </message>
    <message>
        <source>Section %1, row %2: no wheelchair place is near the companion&apos;s seat %3</source>
        <translation>%1 구역 %2 행: 동반석 %3번 가까이에 휠체어석이 없습니다</translation>
    </message>
    <message>
        <source>The hall has no name</source>
        <translation>공연장 이름이 없습니다</translation>
    </message>
    <message>
        <source>The plan has no sections</source>
        <translation>배치도에 구역이 없습니다</translation>
    </message>
    <message>
        <source>The plan has more than 1,000 sections</source>
        <translation>구역이 1,000개를 넘습니다</translation>
    </message>
    <message>
        <source>The plan has %1 seats; 200,000 are the most</source>
        <translation>좌석이 %1석입니다. 200,000석까지 됩니다</translation>
    </message>
    <message>
        <source>Section %1 has no name</source>
        <translation>%1 구역에 이름이 없습니다</translation>
    </message>
    <message>
        <source>Two sections are called %1</source>
        <translation>이름이 %1인 구역이 둘입니다</translation>
    </message>
    <message>
        <source>Section %1 is empty</source>
        <translation>%1 구역이 비어 있습니다</translation>
    </message>
    <message>
        <source>Section %1 stands at the place of section %2</source>
        <translation>%1 구역이 %2 구역과 같은 자리에 있습니다</translation>
    </message>
    <message>
        <source>Section %1 has more than 500 rows</source>
        <translation>%1 구역의 행이 500개를 넘습니다</translation>
    </message>
    <message>
        <source>Section %1 has companions&apos; seats and no wheelchair place</source>
        <translation>%1 구역에 동반석은 있고 휠체어석이 없습니다</translation>
    </message>
    <message>
        <source>Section %1 is on sale for shows to come; they would sell it no longer</source>
        <translation>%1 구역은 앞으로의 공연에서 팔리고 있습니다. 없어지면 더 팔지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 seat(s)</source>
        <translation>
            <numerusform>%1석</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to stand</source>
        <translation>스탠딩 %1명</translation>
    </message>
    <message>
        <source>%1 wheelchair</source>
        <translation>휠체어석 %1</translation>
    </message>
    <message>
        <source>%1 companion</source>
        <translation>동반석 %1</translation>
    </message>
    <message>
        <source>%1 restricted view</source>
        <translation>시야 제한 %1</translation>
    </message>
    <message>
        <source>%1 house</source>
        <translation>유보석 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come</source>
        <translation>
            <numerusform>예정 공연 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>House seat</source>
        <translation>유보석</translation>
    </message>
    <message>
        <source>A new hall is made.</source>
        <translation>새 공연장을 만듭니다.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>달라지는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come get the new version, as nobody has a seat there yet.</source>
        <translation>
            <numerusform>예정 공연 %n회가 새 버전을 씁니다. 아직 아무도 좌석을 갖고 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new version is for shows that are yet to be made.</source>
        <translation>새 버전은 앞으로 만들 공연에 쓰입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come keep the plan that they are sold on.</source>
        <translation>
            <numerusform>예정 공연 %n회는 지금 팔고 있는 배치도를 그대로 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>MMM d, yyyy, h:mm AP</source>
        <comment>when a version was made</comment>
        <translation>yyyy. M. d. AP h:mm</translation>
    </message>
    <message>
        <source>no shows</source>
        <translation>공연 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>공연 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>예정 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>made up from the number of seats</source>
        <translation>좌석 수로 지어낸 배치도</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>저장할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>PosterCell</name>
    <message>
        <source>%1. %2. %3. %4. %5. %6</source>
        <comment>title, singers, venue, dates, price, sale state</comment>
        <translation>%1. %2. %3. %4. %5. %6</translation>
    </message>
    <message>
        <source>%1. A favourite</source>
        <comment>a concert</comment>
        <translation>%1. 찜한 공연</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>The print service of this machine does not answer. It is asked again.</source>
        <translation>이 컴퓨터의 인쇄 서비스가 응답하지 않습니다. 다시 물어보고 있습니다.</translation>
    </message>
    <message>
        <source>The print service does not know this printer any more.</source>
        <translation>인쇄 서비스에 이 프린터가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>프린터가 지금은 작업을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Paper is out. Put some in, and it goes on.</source>
        <translation>용지가 없습니다. 용지를 넣으면 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>Paper is jammed. Take it out, and it goes on.</source>
        <translation>용지가 걸렸습니다. 걸린 용지를 빼면 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>The printer is open. Close it, and it goes on.</source>
        <translation>프린터 덮개가 열려 있습니다. 닫으면 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>Ink or toner is out.</source>
        <translation>잉크나 토너가 떨어졌습니다.</translation>
    </message>
    <message>
        <source>The printer is not reached. Is it switched on and connected?</source>
        <translation>프린터에 연결되지 않습니다. 전원과 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>The printer is paused. Resume it in the settings of this machine.</source>
        <translation>프린터가 일시 정지되어 있습니다. 이 컴퓨터의 설정에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The printer wants to be looked at.</source>
        <translation>프린터를 확인하세요.</translation>
    </message>
    <message>
        <source>It was cancelled at the printer.</source>
        <translation>프린터에서 취소되었습니다.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>프린터가 인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>The print service does not say how it ended. Look whether it is printed.</source>
        <translation>인쇄 서비스에 결과가 남아 있지 않습니다. 인쇄되었는지 확인하세요.</translation>
    </message>
    <message>
        <source>It cannot be read from the disk of this machine. Print it anew.</source>
        <translation>이 컴퓨터의 디스크에서 읽을 수 없습니다. 새로 인쇄하세요.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>인쇄 안 됨</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>half of a surrogate pair, which UTF-8 does not have (CESU-8)</source>
        <translation>대리 쌍의 절반입니다. UTF-8에는 없는 글자입니다(CESU-8)</translation>
    </message>
    <message>
        <source>the byte 0x%1, which is no UTF-8</source>
        <translation>UTF-8이 아닌 바이트가 있습니다: 0x%1</translation>
    </message>
    <message>
        <source>concert %1 of this file is the same: %2</source>
        <translation>이 파일의 %1번째 공연과 같은 공연입니다: %2</translation>
    </message>
    <message>
        <source>it says that the venue has %1 seats, where others say %2, which counts</source>
        <translation>이 줄에는 공연장 좌석이 %1석으로 적혀 있으나 다른 줄에는 %2석입니다. 먼저 나온 수를 씁니다</translation>
    </message>
    <message>
        <source>there is no room for it in %1</source>
        <translation>저장할 공간이 없습니다: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file is in UTF-16 or UTF-32; save it as UTF-8</source>
        <translation>UTF-16 또는 UTF-32 파일입니다. UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>the file is no JSON but a %1 (%2)</source>
        <translation>JSON이 아닌 파일입니다: %1 (%2)</translation>
    </message>
    <message>
        <source>the file is no JSON but HTML or XML</source>
        <translation>JSON이 아니라 HTML 또는 XML 파일입니다</translation>
    </message>
    <message>
        <source>the file is in CP949 (EUC-KR); save it as UTF-8</source>
        <translation>CP949(EUC-KR) 파일입니다. UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (%2번째 줄, %3번째 글자)</translation>
    </message>
    <message>
        <source>a document is an object, with format, venues, concerts</source>
        <translation>문서는 format, venues, concerts가 들어 있는 객체여야 합니다</translation>
    </message>
    <message>
        <source>the format is &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>형식이 ‘%2’ 대신 ‘%1’입니다</translation>
    </message>
    <message>
        <source>the day is missing, or is none</source>
        <translation>날짜가 없거나 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>the hour of %1 is missing</source>
        <translation>%1 공연의 시각이 없습니다</translation>
    </message>
    <message>
        <source>there is no %1 there on that day</source>
        <translation>그곳의 시계에는 없는 시각입니다: %1</translation>
    </message>
    <message>
        <source>it does not say when it begins</source>
        <translation>시작 일시가 없습니다</translation>
    </message>
    <message>
        <source>the price is not decided yet</source>
        <translation>가격이 아직 정해지지 않았습니다</translation>
    </message>
    <message>
        <source>the price of grade &quot;%1&quot; is not decided yet</source>
        <translation>“%1” 등급의 가격이 아직 정해지지 않았습니다</translation>
    </message>
    <message>
        <source>it does not say in which currency the price is</source>
        <translation>가격의 통화가 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>there is no rate for %1: the policy gives one</source>
        <translation>%1 환율이 없습니다. 기준 단계에서 정하세요</translation>
    </message>
    <message>
        <source>the price is not between 0 and 1000000000</source>
        <translation>가격이 0에서 1000000000 사이가 아닙니다</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>가격이 없습니다</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>제목이 없습니다</translation>
    </message>
    <message>
        <source>the venue is missing</source>
        <translation>공연장이 없습니다</translation>
    </message>
    <message>
        <source>it is not understood: &quot;%1&quot;</source>
        <translation>이해하지 못했습니다: “%1”</translation>
    </message>
    <message>
        <source>the price is not understood: &quot;%1&quot;</source>
        <translation>가격을 이해하지 못했습니다: “%1”</translation>
    </message>
    <message>
        <source>only the lowest and the highest price are said: &quot;%1&quot;</source>
        <translation>최저가와 최고가만 적혀 있습니다: “%1”</translation>
    </message>
    <message>
        <source>only the lowest and the highest price are said: %1</source>
        <translation>최저가와 최고가만 적혀 있습니다: %1</translation>
    </message>
    <message>
        <source>line %1 ends a part that has not begun</source>
        <translation>%1번째 줄: 시작하지 않은 부분이 끝납니다</translation>
    </message>
    <message>
        <source>its parts are nested too deep</source>
        <translation>너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>it holds no calendar (BEGIN:VCALENDAR)</source>
        <translation>달력이 들어 있지 않습니다(BEGIN:VCALENDAR)</translation>
    </message>
    <message>
        <source>a line of its performances is not understood: %1</source>
        <translation>공연 일시를 적은 줄을 이해하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>취소된 공연입니다</translation>
    </message>
    <message>
        <source>it is not certain yet</source>
        <translation>아직 확정되지 않은 공연입니다</translation>
    </message>
    <message>
        <source>all of its performances are cancelled</source>
        <translation>모든 회차가 취소되었습니다</translation>
    </message>
    <message>
        <source>the calendar cancels it</source>
        <translation>달력에서 취소한 공연입니다</translation>
    </message>
    <message>
        <source>%1 of its lines are no iCalendar and are left out</source>
        <translation>iCalendar가 아닌 줄 %1개를 뺐습니다</translation>
    </message>
    <message>
        <source>it is repeated in a way that is not understood</source>
        <translation>반복 방식을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>it is repeated without an end</source>
        <translation>끝나는 날 없이 반복됩니다</translation>
    </message>
    <message>
        <source>it is repeated for more than six years</source>
        <translation>6년 넘게 반복됩니다</translation>
    </message>
    <message>
        <source>its beginning is no day on which it is repeated</source>
        <translation>시작하는 날이 반복되는 날이 아닙니다</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>알 수 없는 시간대입니다</translation>
    </message>
    <message>
        <source>it has more performances than a concert</source>
        <translation>한 공연으로 보기에는 회차가 너무 많습니다</translation>
    </message>
    <message>
        <source>what it leaves out is not understood</source>
        <translation>빠지는 회차를 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>its beginning, or the time zone of that, is not understood</source>
        <translation>시작 일시나 그 시간대를 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>it names more days than a concert has</source>
        <translation>한 공연으로 보기에는 날짜가 너무 많습니다</translation>
    </message>
    <message>
        <source>a day on which it is repeated is not understood</source>
        <translation>반복되는 날을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>it takes place on the net alone</source>
        <translation>온라인으로만 열리는 공연입니다</translation>
    </message>
    <message>
        <source>it is postponed, and its day is not known yet</source>
        <translation>연기되었고 날짜는 아직 정해지지 않았습니다</translation>
    </message>
    <message>
        <source>it was rescheduled from %1</source>
        <translation>일시가 바뀐 공연입니다. 전에는 %1</translation>
    </message>
    <message>
        <source>its beginning is not understood: &quot;%1&quot;</source>
        <translation>시작 일시를 이해하지 못했습니다: “%1”</translation>
    </message>
    <message>
        <source>it lasts until %1: only its beginning is taken</source>
        <translation>%1까지 이어집니다. 시작하는 날만 넣습니다</translation>
    </message>
    <message>
        <source>its schedule is not understood</source>
        <translation>일정을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>a block of JSON-LD in the page is none: %1</source>
        <translation>페이지의 JSON-LD를 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>the page says nothing in JSON-LD</source>
        <translation>페이지에 JSON-LD가 없습니다</translation>
    </message>
    <message>
        <source>it names no event</source>
        <translation>행사가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice, the last one counts</source>
        <translation>“%1” 항목이 두 번 있어 마지막 것을 씁니다</translation>
    </message>
    <message>
        <source>a control character that is not escaped</source>
        <translation>이스케이프하지 않은 제어 문자가 있습니다</translation>
    </message>
    <message>
        <source>the character \u0000</source>
        <translation>\u0000 문자가 있습니다</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>대리 쌍의 절반만 있습니다</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>너무 큰 수가 있습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; is no period</source>
        <translation>“%1” ~ “%2”: 기간이 아닙니다</translation>
    </message>
    <message>
        <source>it does not say on which days from %1 to %2: its details do</source>
        <translation>%1 ~ %2 중 어느 날인지 없습니다. 상세 정보에 있습니다</translation>
    </message>
    <message>
        <source>its hours are not understood: &quot;%1&quot;</source>
        <translation>공연 시각을 이해하지 못했습니다: “%1”</translation>
    </message>
    <message>
        <source>none of its days is from %1 to %2: &quot;%3&quot;</source>
        <translation>%1 ~ %2에 드는 날이 없습니다: “%3”</translation>
    </message>
    <message>
        <source>it is cancelled: &quot;%1&quot;</source>
        <translation>취소된 공연입니다: “%1”</translation>
    </message>
    <message>
        <source>KOPIS answers with an error: %1 (%2)</source>
        <translation>KOPIS가 오류로 답했습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>an entry is neither a performance nor a place: %1</source>
        <translation>공연도 공연시설도 아닌 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>a tag or a text is too long</source>
        <translation>태그나 글이 너무 깁니다</translation>
    </message>
    <message>
        <source>it declares a document type, which no answer of KOPIS does</source>
        <translation>문서 형식 선언이 있습니다. KOPIS의 답에는 없는 것입니다</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>요소가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>it is no answer of KOPIS: it begins with &lt;%1&gt;, not with &lt;dbs&gt;</source>
        <translation>KOPIS의 답이 아닙니다. &lt;dbs&gt; 대신 &lt;%1&gt; 요소로 시작합니다</translation>
    </message>
    <message>
        <source>the file is larger than 32 MB</source>
        <translation>파일이 32 MB보다 큽니다</translation>
    </message>
    <message>
        <source>it is no seating plan of pretix: it has no zones</source>
        <translation>pretix 좌석 배치도가 아닙니다. 구역(zones)이 없습니다</translation>
    </message>
    <message>
        <source>the plan has no name</source>
        <translation>배치도에 이름이 없습니다</translation>
    </message>
    <message>
        <source>the plan &quot;%1&quot; has no seats</source>
        <translation>“%1” 배치도에 좌석이 없습니다</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot;: %2</source>
        <translation>“%1” 배치도: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>rows left out, because their seats have no numbers, or one twice: %1</source>
        <translation>좌석 번호가 없거나 겹쳐서 뺀 행: %1</translation>
    </message>
    <message>
        <source>rows that are not counted from the left, and are drawn so: %1</source>
        <translation>번호가 왼쪽부터가 아니지만 왼쪽부터 그린 행의 수: %1</translation>
    </message>
    <message>
        <source>areas without seats, that are not taken: %1</source>
        <translation>좌석이 없어 넣지 않은 구역의 수: %1</translation>
    </message>
    <message>
        <source>the file was changed since it was read</source>
        <translation>읽은 뒤에 파일이 바뀌었습니다</translation>
    </message>
    <message>
        <source>it cannot be unpacked: %1</source>
        <translation>압축을 풀 수 없습니다: %1</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>압축을 풀면 크기의 %1배를 넘습니다</translation>
    </message>
    <message>
        <source>the file is of an old Excel (.xls); save it as .xlsx</source>
        <translation>옛 Excel 파일(.xls)입니다. .xlsx로 저장하세요</translation>
    </message>
    <message>
        <source>the file is no text but a %1 (%2)</source>
        <translation>텍스트가 아닌 파일입니다: %1 (%2)</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes: this is no table</source>
        <translation>한 행이 %1바이트를 넘습니다. 표가 아닙니다</translation>
    </message>
    <message>
        <source>the quote that opens in column %1 is not closed</source>
        <translation>%1번째 열에서 열린 따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes</source>
        <translation>행이 %1바이트보다 깁니다</translation>
    </message>
    <message>
        <source>the row has more than %1 columns</source>
        <translation>행에 열이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>the file is no Excel sheet: %1</source>
        <translation>Excel 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>it has more text than a table has</source>
        <translation>표라고 하기에는 글이 너무 많습니다</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, which the mapping names for %L2</source>
        <translation>열 지정에 적힌 “%1” 열이 없습니다(%L2)</translation>
    </message>
    <message>
        <source>there is no column %1, which the mapping names for %L2</source>
        <translation>열 지정에 적힌 %1번째 열이 없습니다(%L2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>“%1”: 시간대가 아닙니다</translation>
    </message>
    <message>
        <source>discounts are kept as text, and nothing is cheaper by them: &quot;%1&quot;</source>
        <translation>할인은 글로만 남기며 가격에는 적용하지 않습니다: “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency&apos;s code</source>
        <translation>“%1”: 통화 코드가 아닙니다</translation>
    </message>
    <message>
        <source>the row has %1 columns where the headers have %2: a quote or delimiter too many or too few</source>
        <translation>제목 행은 %2열인데 이 행은 %1열입니다. 따옴표나 구분자가 모자라거나 남습니다</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is left out: the concerts are on &quot;%2&quot;</source>
        <translation>“%1” 시트는 뺐습니다. 공연은 “%2” 시트에 있습니다</translation>
    </message>
    <message>
        <source>the file has no sheets</source>
        <translation>파일에 시트가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hour</source>
        <translation>“%1”: 시각이 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>“%1”: 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>it ends on %1, before it begins</source>
        <translation>시작하기 전인 %1에 끝납니다</translation>
    </message>
    <message>
        <source>%1 is a period without a schedule: only its first day is taken</source>
        <translation>%1: 일정 없이 기간만 있어 첫날만 넣습니다</translation>
    </message>
    <message>
        <source>%1; the columns are: %2</source>
        <translation>%1. 파일의 열: %2</translation>
    </message>
    <message>
        <source>no column is known to hold %L1: a mapping names it; the columns are: %2</source>
        <translation>알아본 열이 없습니다: %L1. 어느 열인지 지정하세요. 파일의 열: %2</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>표가 비어 있습니다</translation>
    </message>
    <message>
        <source>not understood, and kept as text: &quot;%1&quot;</source>
        <translation>이해하지 못해 글로 남깁니다: “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be two days: nothing in its column says whether day or month comes first</source>
        <translation>“%1”: 두 가지 날짜로 읽힙니다. 일과 월 중 무엇이 먼저인지 이 열에서는 알 수 없습니다</translation>
    </message>
    <message>
        <source>the table has the error %1 there</source>
        <translation>표에 오류 값이 있습니다: %1</translation>
    </message>
    <message>
        <source>the character U+0000</source>
        <translation>U+0000 문자가 있습니다</translation>
    </message>
    <message>
        <source>the byte 0x%1, which is no %2</source>
        <translation>%2에 없는 바이트가 있습니다: 0x%1</translation>
    </message>
    <message>
        <source>it has no workbook</source>
        <translation>통합 문서가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is not there</source>
        <translation>“%1” 시트가 없습니다</translation>
    </message>
    <message>
        <source>the row has more than %1 characters</source>
        <translation>행의 글자 수가 %1자를 넘습니다</translation>
    </message>
    <message>
        <source>its texts repeat beyond what a table has</source>
        <translation>표라고 하기에는 같은 글이 너무 많이 되풀이됩니다</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; cannot be read: %2</source>
        <translation>“%1” 시트를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>it declares entities, which no sheet does</source>
        <translation>엔티티 선언이 있습니다. 시트에는 없는 것입니다</translation>
    </message>
    <message>
        <source>it is nested deeper than any sheet</source>
        <translation>시트보다 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>파일이 %1개보다 많이 들어 있습니다</translation>
    </message>
    <message>
        <source>it has a tag of more than %1 bytes</source>
        <translation>%1바이트보다 긴 태그가 있습니다</translation>
    </message>
    <message>
        <source>it has a piece of more than %1 bytes</source>
        <translation>%1바이트보다 긴 조각이 있습니다</translation>
    </message>
    <message>
        <source>it names %1 venues: the first is taken</source>
        <translation>공연장이 %1곳 적혀 있어 첫 번째를 씁니다</translation>
    </message>
    <message>
        <source>its day is not decided yet</source>
        <translation>날짜가 아직 정해지지 않았습니다</translation>
    </message>
    <message>
        <source>its day is not understood: &quot;%1&quot;</source>
        <translation>날짜를 이해하지 못했습니다: “%1”</translation>
    </message>
    <message>
        <source>it lasts several days: only its beginning is taken</source>
        <translation>여러 날 이어집니다. 시작하는 날만 넣습니다</translation>
    </message>
    <message>
        <source>it is a test and no event</source>
        <translation>시험용 항목이며 행사가 아닙니다</translation>
    </message>
    <message>
        <source>it was rescheduled</source>
        <translation>일시가 바뀐 공연입니다</translation>
    </message>
    <message>
        <source>its price ranges are not understood</source>
        <translation>가격 범위를 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>it is no answer of Ticketmaster: it has neither events nor an event&apos;s dates</source>
        <translation>Ticketmaster의 답이 아닙니다. 행사도 행사 날짜도 없습니다</translation>
    </message>
    <message>
        <source>Ticketmaster answers with an error: %1</source>
        <translation>Ticketmaster가 오류로 답했습니다: %1</translation>
    </message>
    <message>
        <source>it has too many values</source>
        <translation>값이 너무 많습니다</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1번째 줄 %2번째 글자: %3</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류입니다</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>객체가 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>이름 뒤에 쌍점(:)이 없습니다</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>배열이 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>값 사이에 쉼표가 없습니다</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>잘못된 값입니다</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>수로 끝나 있습니다</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>잘못된 수입니다</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>잘못된 이스케이프입니다</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8이 아닌 문자열입니다</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>문자열이 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>쉼표 뒤에 항목이 없습니다</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>너무 깊이 겹친 문서입니다</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>문서가 너무 큽니다</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>문서 끝에 다른 것이 붙어 있습니다</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>문서가 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>여는 태그와 닫는 태그가 맞지 않습니다</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>문서 끝에 다른 것이 붙어 있습니다</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>여는 태그가 있어야 합니다</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>인코딩이 잘못된 내용이 있습니다</translation>
    </message>
    <message>
        <source>Not a zip archive</source>
        <translation>zip 파일이 아닙니다</translation>
    </message>
    <message>
        <source>Zip archive inconsistent</source>
        <translation>zip 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>Possibly truncated or corrupted zip archive</source>
        <translation>zip 파일이 잘렸거나 손상되었습니다</translation>
    </message>
    <message>
        <source>truncated gzip input</source>
        <translation>gzip 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not text</source>
        <translation>글이 아닙니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; has more than %2 characters</source>
        <translation>%2자를 넘습니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not a list</source>
        <translation>목록이 아닙니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; has more than %2 entries</source>
        <translation>%2개를 넘습니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is missing</source>
        <translation>값이 없습니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not a time like 2026-12-24T19:00:00+09:00</source>
        <translation>2026-12-24T19:00:00+09:00 꼴의 시각이 아닙니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not a time that exists: %2</source>
        <translation>없는 시각입니다(%L1): %2</translation>
    </message>
    <message>
        <source>&quot;layout&quot;.&quot;%L1&quot; is not a number from %2 to %3</source>
        <translation>%2에서 %3까지의 수가 아닙니다: 배치의 %L1</translation>
    </message>
    <message>
        <source>%L1 has more than %2 characters</source>
        <translation>%2자를 넘습니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not a number</source>
        <translation>수가 아닙니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is not a whole number from %2 to %3</source>
        <translation>%2에서 %3까지의 정수가 아닙니다: %L1</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is empty</source>
        <translation>비어 있습니다: %L1</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>쓰지 않은 항목: %1</translation>
    </message>
    <message>
        <source>ignored: %1 and more</source>
        <translation>쓰지 않은 항목: %1 외 더 있음</translation>
    </message>
    <message>
        <source>ignored in &quot;%L1&quot;: %2</source>
        <translation>%L1에서 쓰지 않은 항목: %2</translation>
    </message>
    <message>
        <source>ignored in &quot;%L1&quot;: %2 and more</source>
        <translation>%L1에서 쓰지 않은 항목: %2 외 더 있음</translation>
    </message>
    <message>
        <source>a venue is an object</source>
        <translation>공연장은 객체여야 합니다</translation>
    </message>
    <message>
        <source>a concert is an object</source>
        <translation>공연은 객체여야 합니다</translation>
    </message>
    <message>
        <source>a venue has at most 1 MB</source>
        <translation>공연장 하나는 1 MB까지입니다</translation>
    </message>
    <message>
        <source>a concert has at most 1 MB</source>
        <translation>공연 하나는 1 MB까지입니다</translation>
    </message>
    <message>
        <source>bookings are being made at this moment, import it again</source>
        <translation>지금 예매가 진행되고 있습니다. 잠시 후 다시 시도하세요</translation>
    </message>
    <message>
        <source>another concert has this number already, &quot;%1&quot;: say whose numbers these are</source>
        <translation>다른 공연이 이미 이 번호를 씁니다: “%1”. 어느 출처의 번호인지 적으세요</translation>
    </message>
    <message>
        <source>somebody is changing the same at this moment, import it again</source>
        <translation>지금 다른 사람이 같은 것을 바꾸고 있습니다. 잠시 후 다시 시도하세요</translation>
    </message>
    <message>
        <source>a singer is a name or an object</source>
        <translation>가수는 이름이거나 객체여야 합니다</translation>
    </message>
    <message>
        <source>&quot;time_zone&quot; is unknown: %1</source>
        <translation>알 수 없는 시간대입니다: %1</translation>
    </message>
    <message>
        <source>its plan of %1 seats is made up from their number</source>
        <translation>좌석 수만으로 %1석의 배치도를 만들었습니다</translation>
    </message>
    <message>
        <source>note: the file says %1 seats, the plan has %2, which stays</source>
        <translation>참고: 파일에는 %1석이지만 배치도는 %2석이며 그대로 둡니다</translation>
    </message>
    <message>
        <source>the time zone cannot change: seats are sold or held</source>
        <translation>팔렸거나 잡아 둔 좌석이 있어 시간대를 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot; is not an object</source>
        <translation>취소 규정이 객체가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot;: step %1 is not an object</source>
        <translation>취소 규정의 %1단계가 객체가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot;: step %1, &quot;days_before&quot; %2, does not come before step %3, %4</source>
        <translation>취소 규정: %1단계(%2일 전)가 %3단계(%4일 전)보다 앞서지 않습니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot;: the &quot;fee_percent&quot; of step %1 is not a number from 0 to 100</source>
        <translation>취소 규정: %1단계의 수수료가 0에서 100까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot;: the &quot;fee_percent&quot; of step %1 has more than 4 decimals</source>
        <translation>취소 규정: %1단계의 수수료가 소수점 아래 네 자리를 넘습니다</translation>
    </message>
    <message>
        <source>&quot;cancellation&quot;: &quot;steps&quot; is empty</source>
        <translation>취소 규정에 단계가 없습니다</translation>
    </message>
    <message>
        <source>&quot;booking_closes&quot; is not after &quot;booking_opens&quot;</source>
        <translation>예매 마감이 예매 시작보다 뒤가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;prices&quot; is missing: another venue has other sections</source>
        <translation>가격이 없습니다. 공연장이 바뀌면 구역도 바뀝니다</translation>
    </message>
    <message>
        <source>entry %1 is not an object</source>
        <translation>%1번째 항목이 객체가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;mark&quot; is none of %1: %2</source>
        <translation>%1 중 하나가 아닌 좌석 표시입니다: %2</translation>
    </message>
    <message>
        <source>entry %1 names no seats</source>
        <translation>%1번째 항목에 좌석이 없습니다</translation>
    </message>
    <message>
        <source>&quot;seats&quot; of entry %1 has what is not text</source>
        <translation>%1번째 항목의 좌석에 글이 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>there is no seat &quot;%1&quot; in row &quot;%2&quot;</source>
        <translation>“%2” 행에 “%1” 좌석이 없습니다</translation>
    </message>
    <message>
        <source>a seat is marked twice</source>
        <translation>한 좌석에 표시가 두 번 있습니다</translation>
    </message>
    <message>
        <source>companions have no wheelchair place in this section</source>
        <translation>이 구역에는 동반자석만 있고 휠체어석이 없습니다</translation>
    </message>
    <message>
        <source>&quot;marks&quot; of section &quot;%1&quot;: %2</source>
        <translation>“%1” 구역의 좌석 표시: %2</translation>
    </message>
    <message>
        <source>&quot;missing&quot; has what is no number of a seat</source>
        <translation>빠진 번호에 좌석 번호가 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>&quot;missing&quot; names a number twice</source>
        <translation>빠진 번호에 같은 번호가 두 번 있습니다</translation>
    </message>
    <message>
        <source>&quot;poster&quot; names a picture that is not stored here</source>
        <translation>저장되어 있지 않은 포스터입니다</translation>
    </message>
    <message>
        <source>&quot;prices&quot; names more than 1000 sections</source>
        <translation>가격에 적힌 구역이 1000개를 넘습니다</translation>
    </message>
    <message>
        <source>grade &quot;%1&quot; has no sections</source>
        <translation>“%1” 등급에 구역이 없습니다</translation>
    </message>
    <message>
        <source>grade &quot;%1&quot; is there twice</source>
        <translation>“%1” 등급이 두 번 있습니다</translation>
    </message>
    <message>
        <source>the venue has no section &quot;%1&quot;</source>
        <translation>공연장에 “%1” 구역이 없습니다</translation>
    </message>
    <message>
        <source>&quot;prices&quot; is missing or empty</source>
        <translation>가격이 없거나 비어 있습니다</translation>
    </message>
    <message>
        <source>a section has two prices</source>
        <translation>한 구역에 가격이 둘 있습니다</translation>
    </message>
    <message>
        <source>&quot;releases&quot; is empty</source>
        <translation>취소된 좌석을 다시 내놓는 시각이 비어 있습니다</translation>
    </message>
    <message>
        <source>&quot;releases&quot; has what is not an hour like 18:00</source>
        <translation>취소된 좌석을 다시 내놓는 시각에 18:00 꼴이 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>&quot;releases&quot; names an hour twice</source>
        <translation>취소된 좌석을 다시 내놓는 시각이 두 번 적혀 있습니다</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>객체가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;step&quot; is 0</source>
        <translation>번호 간격이 0입니다</translation>
    </message>
    <message>
        <source>&quot;shift&quot; is not a number from -1000 to 1000</source>
        <translation>좌우 이동이 -1000에서 1000까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>its numbers go below 0</source>
        <translation>번호가 0보다 작아집니다</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is empty</source>
        <translation>행이 없습니다</translation>
    </message>
    <message>
        <source>two rows have the same label</source>
        <translation>이름이 같은 행이 둘 있습니다</translation>
    </message>
    <message>
        <source>section &quot;%1&quot;: %2</source>
        <translation>“%1” 구역: %2</translation>
    </message>
    <message>
        <source>section &quot;%1&quot;, row %2: %3</source>
        <translation>“%1” 구역의 %2번째 행: %3</translation>
    </message>
    <message>
        <source>section &quot;%1&quot;, row &quot;%2&quot;: %3</source>
        <translation>“%1” 구역 “%2” 행: %3</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is neither &quot;seated&quot; nor &quot;standing&quot;: %1</source>
        <translation>종류가 seated도 standing도 아닙니다: %1</translation>
    </message>
    <message>
        <source>section %1 is not an object</source>
        <translation>%1번째 구역이 객체가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;sections&quot; is missing or empty</source>
        <translation>구역이 없거나 비어 있습니다</translation>
    </message>
    <message>
        <source>two sections have the same name</source>
        <translation>이름이 같은 구역이 둘 있습니다</translation>
    </message>
    <message>
        <source>a venue has at most 200000 seats</source>
        <translation>공연장 하나는 200000석까지입니다</translation>
    </message>
    <message>
        <source>either every section has a &quot;layout&quot; or none has</source>
        <translation>배치는 모든 구역에 있거나 모두 없어야 합니다</translation>
    </message>
    <message>
        <source>&quot;shows&quot; is missing or empty</source>
        <translation>공연 일시가 없거나 비어 있습니다</translation>
    </message>
    <message>
        <source>&quot;shows&quot; names a time twice</source>
        <translation>같은 공연 일시가 두 번 있습니다</translation>
    </message>
    <message>
        <source>&quot;singers&quot; names somebody twice</source>
        <translation>같은 가수가 두 번 있습니다</translation>
    </message>
    <message>
        <source>&quot;venue&quot; is not known: %1</source>
        <translation>알 수 없는 공연장입니다: %1</translation>
    </message>
    <message>
        <source>it was sold</source>
        <translation>팔린 적이 있습니다</translation>
    </message>
    <message>
        <source>seats of it are held</source>
        <translation>잡아 둔 좌석이 있습니다</translation>
    </message>
    <message>
        <source>somebody waited for it</source>
        <translation>기다린 사람이 있습니다</translation>
    </message>
    <message>
        <source>its organiser cancelled or moved it, which is in the books</source>
        <translation>주최 측이 취소하거나 옮긴 기록이 있습니다</translation>
    </message>
    <message>
        <source>the concert is cancelled: a show of it would never be sold; give new shows a concert of their own</source>
        <translation>취소된 공연이라 회차를 더해도 팔리지 않습니다. 새 회차는 새 공연으로 만드세요</translation>
    </message>
    <message>
        <source>the venue cannot change: seats are sold or held</source>
        <translation>팔렸거나 잡아 둔 좌석이 있어 공연장을 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>the show of %1 (%2) cannot go: seats are sold or held</source>
        <translation>%1 회차(%2)는 팔렸거나 잡아 둔 좌석이 있어 없앨 수 없습니다</translation>
    </message>
    <message>
        <source>section &quot;%1&quot; cannot go: seats are sold or held</source>
        <translation>“%1” 구역은 팔렸거나 잡아 둔 좌석이 있어 뺄 수 없습니다</translation>
    </message>
    <message>
        <source>a show cannot go: bookings of it are in the books</source>
        <translation>예매 기록이 있는 회차는 없앨 수 없습니다</translation>
    </message>
    <message>
        <source>a show cannot go: its organiser cancelled or moved it, which is in the books</source>
        <translation>주최 측이 취소하거나 옮긴 기록이 있는 회차는 없앨 수 없습니다</translation>
    </message>
    <message>
        <source>there is no such venue any more</source>
        <translation>공연장이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>there is a venue of this name already</source>
        <translation>같은 이름의 공연장이 이미 있습니다</translation>
    </message>
    <message>
        <source>its plan was changed since: the latest version is %1</source>
        <translation>그사이 배치도가 바뀌었습니다. 최신 버전은 %1</translation>
    </message>
    <message>
        <source>wheelchair places and companions&apos; seats have returned to general sale</source>
        <translation>휠체어석과 동반자석은 이미 일반 판매로 돌아갔습니다</translation>
    </message>
    <message>
        <source>the venue has %1 sections for %2 grades: say which sections each grade has</source>
        <translation>공연장의 구역은 %1개인데 등급은 %2개입니다. 등급마다 구역을 적으세요</translation>
    </message>
    <message>
        <source>something else needs it as it is</source>
        <translation>다른 것이 지금 그대로를 필요로 합니다</translation>
    </message>
    <message>
        <source>somebody is changing it at this moment, undo it again</source>
        <translation>지금 다른 사람이 바꾸고 있습니다. 잠시 후 다시 되돌리세요</translation>
    </message>
    <message>
        <source>bookings are being made at this moment, undo it again</source>
        <translation>지금 예매가 진행되고 있습니다. 잠시 후 다시 되돌리세요</translation>
    </message>
    <message>
        <source>it was removed, and comes back by another import</source>
        <translation>삭제되었습니다. 다시 가져오면 돌아옵니다</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>그 뒤에 바뀌었습니다</translation>
    </message>
    <message>
        <source>it was sold since</source>
        <translation>그 뒤에 팔렸습니다</translation>
    </message>
    <message>
        <source>somebody waits for it since</source>
        <translation>그 뒤에 기다리는 사람이 생겼습니다</translation>
    </message>
    <message>
        <source>it has concerts</source>
        <translation>공연이 있습니다</translation>
    </message>
    <message>
        <source>seats are taken on the present plan: its shows keep it, new shows get a new one</source>
        <translation>지금 배치도에 팔렸거나 잡아 둔 좌석이 있어 기존 회차는 그대로 두고 새 회차부터 새 배치도를 씁니다</translation>
    </message>
    <message>
        <source>%L1 has a control character</source>
        <translation>제어 문자가 있습니다: %L1</translation>
    </message>
    <message>
        <source>more than %1 of its parts are not understood</source>
        <translation>이해할 수 없는 부분이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>it has more than %1 performances</source>
        <translation>공연 회차가 %1회보다 많습니다</translation>
    </message>
    <message>
        <source>more than %1 of its concerts are none</source>
        <translation>공연이 아닌 항목이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>파일이 64 MB보다 큽니다</translation>
    </message>
    <message>
        <source>the first of more than %1 places that are no UTF-8</source>
        <translation>UTF-8이 아닌 곳이 %1곳보다 많으며, 그중 첫 번째입니다</translation>
    </message>
    <message>
        <source>it has far more venues and concerts than a catalogue</source>
        <translation>공연장과 공연이 목록이라기에는 너무 많습니다</translation>
    </message>
    <message>
        <source>it has too many parts or lines, or too long ones</source>
        <translation>항목이나 줄이 너무 많거나 너무 깁니다</translation>
    </message>
    <message>
        <source>its file repeats its events more often than can be computed</source>
        <translation>파일의 반복 일정이 계산할 수 없을 만큼 많습니다</translation>
    </message>
    <message>
        <source>it names more than %1 events</source>
        <translation>행사가 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>its events repeat each other far more often than those of a catalogue</source>
        <translation>행사들이 목록이라기에는 서로를 너무 많이 되풀이합니다</translation>
    </message>
    <message>
        <source>%1 more blocks of JSON-LD are none</source>
        <translation>JSON-LD가 아닌 블록이 %1개 더 있습니다</translation>
    </message>
    <message>
        <source>its encoding is not known: %1</source>
        <translation>알 수 없는 인코딩입니다: %1</translation>
    </message>
    <message>
        <source>an entry has more fields than those of KOPIS</source>
        <translation>KOPIS보다 필드가 많은 항목이 있습니다</translation>
    </message>
    <message>
        <source>the plan &quot;%1&quot; has more sections than a venue has</source>
        <translation>좌석 배치도 “%1”의 구역이 공연장이라기에는 너무 많습니다</translation>
    </message>
    <message>
        <source>it has more than %1 blank rows one after another</source>
        <translation>빈 행이 %1개보다 많이 이어집니다</translation>
    </message>
    <message>
        <source>it has more than %1 rows</source>
        <translation>행이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>it has a tag of more than %1 attributes</source>
        <translation>속성이 %1개보다 많은 태그가 있습니다</translation>
    </message>
    <message>
        <source>it is in UTF-16 or UTF-32, not in UTF-8</source>
        <translation>UTF-8이 아니라 UTF-16이나 UTF-32입니다</translation>
    </message>
    <message>
        <source>the full price counts for everybody, and what others pay is kept as text: &quot;%1&quot;</source>
        <translation>일반 요금을 모두에게 적용하고, 다른 요금은 글로 남깁니다: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the names of the columns cannot be read: %1. The file may be in another encoding: choose it</source>
        <translation>열 이름을 읽을 수 없습니다: %1. 다른 인코딩의 파일일 수 있으니 인코딩을 고르세요</translation>
    </message>
    <message>
        <source>the names of the columns cannot be read as %1, and the file looks like %2: choose %2 as its encoding, or have it recognised</source>
        <translation>%1 인코딩으로는 열 이름을 읽을 수 없고, 파일은 %2 인코딩으로 보입니다. 인코딩을 %2 또는 자동으로 고르세요</translation>
    </message>
    <message>
        <source>it is gone already</source>
        <translation>이미 없습니다</translation>
    </message>
    <message>
        <source>it is as before already</source>
        <translation>이미 예전과 같습니다</translation>
    </message>
    <message>
        <source>unknown format; the known ones are catalogues of My Universe (json), tables (csv, xlsx), KOPIS (kopis), schema.org (jsonld), Ticketmaster (ticketmaster), calendars (ics) and seating plans of pretix (pretix-plan)</source>
        <translation>알 수 없는 형식입니다. 읽을 수 있는 형식: 나의 우주 카탈로그(json), 표(csv, xlsx), KOPIS(kopis), schema.org(jsonld), Ticketmaster(ticketmaster), 달력(ics), pretix 좌석 배치도(pretix-plan)</translation>
    </message>
    <message>
        <source>a document has at most 32 MB: take it apart</source>
        <translation>문서는 32MB까지입니다. 나누어 주세요</translation>
    </message>
    <message>
        <source>this is not a my-universe/1 document</source>
        <translation>my-universe/1 문서가 아닙니다</translation>
    </message>
    <message>
        <source>a document has at most 100 kB beside its venues and concerts</source>
        <translation>공연장과 공연 말고는 100kB까지입니다</translation>
    </message>
    <message>
        <source>the name of the file, or its hash, is too long</source>
        <translation>파일 이름이나 해시가 너무 깁니다</translation>
    </message>
    <message>
        <source>dry_run is null</source>
        <translation>dry_run 값이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%L1&quot; is neither true nor false</source>
        <translation>&quot;%L1&quot; 값은 true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>a phase of &quot;sale&quot; is an object</source>
        <translation>&quot;sale&quot;의 각 단계는 객체여야 합니다</translation>
    </message>
    <message>
        <source>the &quot;kind&quot; of a phase is &quot;first_come&quot; or &quot;draw&quot;</source>
        <translation>단계의 &quot;kind&quot;는 &quot;first_come&quot; 또는 &quot;draw&quot;입니다</translation>
    </message>
    <message>
        <source>a phase is &quot;for&quot; &quot;everyone&quot; or for holders of a &quot;code&quot;</source>
        <translation>단계의 &quot;for&quot;는 &quot;everyone&quot; 또는 &quot;code&quot;입니다</translation>
    </message>
    <message>
        <source>a phase closes after it opens</source>
        <translation>단계는 열린 뒤에 닫혀야 합니다</translation>
    </message>
    <message>
        <source>the first phase opens with the booking period or later, and each one when the one before is over, its draw included</source>
        <translation>첫 단계는 예매 기간 안에서 열리고, 다음 단계는 앞 단계가 추첨까지 모두 끝난 뒤에 열려야 합니다</translation>
    </message>
    <message>
        <source>a phase closes within the booking period</source>
        <translation>단계는 예매 기간 안에 닫혀야 합니다</translation>
    </message>
    <message>
        <source>&quot;share_percent&quot; is a number above 0, up to 100, with at most four decimals</source>
        <translation>&quot;share_percent&quot;는 0보다 크고 100 이하인 수이며, 소수는 넷째 자리까지입니다</translation>
    </message>
    <message>
        <source>a phase is drawn when it is closed</source>
        <translation>추첨은 단계가 닫힌 뒤에 합니다</translation>
    </message>
    <message>
        <source>a draw names a &quot;beacon&quot;, the public source and round of its seed: &quot;nist&quot;, &quot;drand&quot; or &quot;file&quot;</source>
        <translation>추첨에는 &quot;beacon&quot;(시드의 공개 출처와 회차: &quot;nist&quot;, &quot;drand&quot;, &quot;file&quot;)이 있어야 합니다</translation>
    </message>
    <message>
        <source>the round of a beacon is not there yet when its phase closes</source>
        <translation>비컨의 회차는 단계가 닫힐 때 아직 나오지 않은 것이어야 합니다</translation>
    </message>
    <message>
        <source>the round of a beacon is a number</source>
        <translation>비컨의 회차는 숫자여야 합니다</translation>
    </message>
    <message>
        <source>the round of this beacon is a whole minute</source>
        <translation>이 비컨의 회차는 초가 없는 정각 분이어야 합니다</translation>
    </message>
    <message>
        <source>somebody entered its sale</source>
        <translation>판매에 이미 참여한 사람이 있습니다</translation>
    </message>
    <message>
        <source>the sale has opened: of its phases only times that are still to come may change, to later ones</source>
        <translation>판매가 시작되었습니다. 단계는 아직 오지 않은 시각을 더 늦은 시각으로만 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>the sale has opened: say in &quot;sale_reason&quot; why its times are later, as entrants read it</source>
        <translation>판매가 시작되었습니다. 시각을 늦추는 까닭을 &quot;sale_reason&quot;에 적어 주십시오. 참여자가 읽습니다</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>New concert</source>
        <translation>새 공연</translation>
    </message>
    <message>
        <source>Booking opens soon</source>
        <translation>곧 예매 오픈</translation>
    </message>
    <message>
        <source>Booking is open</source>
        <translation>예매 오픈</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>News of your favourites</source>
        <translation>찜한 공연과 가수의 새 소식</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>title of a concert</comment>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Your concert comes up</source>
        <translation>공연 하루 전</translation>
    </message>
    <message>
        <source>Your concert was moved</source>
        <translation>공연 일시 변경</translation>
    </message>
    <message>
        <source>Your concert was cancelled</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>Refund made</source>
        <translation>환불 완료</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>kind of reminder, title, singers or show or coins, when</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, singers or show or coins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>News for you</source>
        <translation>새 소식</translation>
    </message>
    <message>
        <source>Seats are held for you</source>
        <translation>대기 좌석 도착</translation>
    </message>
    <message>
        <source>Held for half an hour more</source>
        <translation>대기 좌석 30분 남음</translation>
    </message>
    <message>
        <source>Moved; you keep your place in line</source>
        <translation>일시 변경, 대기 순번 유지</translation>
    </message>
    <message>
        <source>You no longer wait for seats</source>
        <translation>좌석 대기 종료</translation>
    </message>
    <message>
        <source>You won seats in the draw</source>
        <translation>추첨 당첨</translation>
    </message>
    <message>
        <source>You moved up and have seats</source>
        <translation>추가 당첨</translation>
    </message>
    <message>
        <source>Pay soon for what you won</source>
        <translation>당첨 좌석 결제 마감 임박</translation>
    </message>
    <message>
        <source>No seats for you in the draw</source>
        <translation>추첨 미당첨</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>days since booking opened</source>
        <translation>예매 시작 후 일수</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>seats</comment>
        <translation>빈 좌석</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>seats</comment>
        <translation>선점 중</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>seats</comment>
        <translation>판매</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>seats</comment>
        <translation>판매 안 함</translation>
    </message>
    <message>
        <source>Not sold</source>
        <comment>seats</comment>
        <translation>팔리지 않음</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 이하</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>My Universe</source>
        <translation>나의 우주</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>My Universe, page %1</source>
        <translation>나의 우주, %1쪽</translation>
    </message>
    <message>
        <source>My Universe</source>
        <translation>나의 우주</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Gross</source>
        <comment>all that was charged</comment>
        <translation>총매출</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>kept of what was cancelled</comment>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>all that was given back</comment>
        <translation>환불</translation>
    </message>
    <message>
        <source>Earned</source>
        <comment>gross less refunds</comment>
        <translation>순매출</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예매</translation>
    </message>
    <message>
        <source>Tickets</source>
        <comment>sold in the period</comment>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>tickets, since</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Fuel</source>
        <comment>a way of paying</comment>
        <translation>연료</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Sales by show</source>
        <translation>회차별 판매</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>콘서트</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>when it begins</comment>
        <translation>회차</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>seats</comment>
        <translation>판매</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>seats</comment>
        <translation>선점 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>entries of the waiting list</comment>
        <translation>대기</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>seats</comment>
        <translation>입장</translation>
    </message>
    <message>
        <source>Sales by concert</source>
        <translation>콘서트별 판매</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>share of a hall that is sold</comment>
        <translation>판매율</translation>
    </message>
    <message>
        <source>No-shows</source>
        <comment>tickets that nobody came with</comment>
        <translation>미입장</translation>
    </message>
    <message>
        <source>No-show rate</source>
        <comment>of those expected</comment>
        <translation>미입장률</translation>
    </message>
    <message>
        <source>Takings by show and way of paying</source>
        <translation>회차와 결제 수단별 매출</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Sales by weekday and hour</source>
        <translation>요일과 시간대별 판매</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>of the clock</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Sales by day since booking opened</source>
        <translation>예매 시작 후 날짜별 판매</translation>
    </message>
    <message>
        <source>Day of sale</source>
        <comment>0 is the day of the opening</comment>
        <translation>예매 일차</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Tickets so far</source>
        <translation>누적 티켓</translation>
    </message>
    <message>
        <source>Gross so far</source>
        <translation>누적 매출</translation>
    </message>
    <message>
        <source>Seats by price</source>
        <translation>가격별 좌석</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tickets that are sold and not given back</comment>
        <translation>유효 티켓</translation>
    </message>
</context>
<context>
    <name>SaleText</name>
    <message>
        <source>Draw</source>
        <comment>a phase of a sale</comment>
        <translation>추첨</translation>
    </message>
    <message>
        <source>First come, in rounds</source>
        <comment>a phase of a sale</comment>
        <translation>선착순(회차별 추첨)</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <comment>a phase of a sale</comment>
        <translation>선착순</translation>
    </message>
    <message>
        <source>Enter your wishes any time while it is open. Who gets seats is drawn by lot afterwards, and everybody can check how.</source>
        <translation>열려 있는 동안 언제든 희망을 넣으십시오. 마감 뒤에 좌석을 추첨하며, 누구나 그 과정을 확인할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>First come in rounds of %n second(s): whoever asks within a round is drawn at its end, so being faster is worth nothing.</source>
        <translation>
            <numerusform>%n초씩 끊어 선착순으로 판매합니다. 같은 회차에 신청한 분들은 회차가 끝날 때 추첨하므로, 더 빨리 눌러도 유리하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever takes free seats first has them.</source>
        <translation>남은 좌석을 먼저 고른 분이 가집니다.</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a phase&apos;s state</comment>
        <translation>예정</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a phase&apos;s state</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed, to be drawn</source>
        <comment>a phase&apos;s state</comment>
        <translation>마감, 추첨 예정</translation>
    </message>
    <message>
        <source>Drawn, winners pay</source>
        <comment>a phase&apos;s state</comment>
        <translation>추첨 완료, 결제 중</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a phase&apos;s state</comment>
        <translation>종료</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together</source>
        <translation>
            <numerusform>나란히 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade, seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a date, a grade, seats</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>SeatMapPainter</name>
    <message>
        <source>STAGE</source>
        <translation>무대</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>Section %1, row %2, seat %3</source>
        <translation>%1 %2열 %3번</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade and its price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>선택 가능</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>선점한 좌석</translation>
    </message>
    <message>
        <source>Being chosen by someone else</source>
        <translation>다른 분이 선택 중</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>판매 완료</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>판매하지 않음</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>선택한 좌석</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a seat: place, grade and price, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Beside it %1 and %2 are free</source>
        <comment>numbers of seats</comment>
        <translation>옆자리 %1번, %2번 비어 있음</translation>
    </message>
    <message>
        <source>Beside it %1 is free</source>
        <comment>number of a seat</comment>
        <translation>옆자리 %1번 비어 있음</translation>
    </message>
    <message>
        <source>No free seat beside it</source>
        <translation>옆에 빈자리 없음</translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation>%2석 중 %1석 남음</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a seat in one sentence; which of the seats beside it are free</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Row %1, %2, %3</source>
        <comment>a row: its label, grade and price, seats left</comment>
        <translation>%1열, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a section: its name, grade and price, seats left</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Section %1, row %2, seats %3 and %4</source>
        <translation>%1 %2열 %3번, %4번</translation>
    </message>
    <message>
        <source>Section %1, row %2, seats %3 to %4</source>
        <translation>%1 %2열 %3~%4번</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups of seats</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a sum</comment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>%1 each, %2 in all</source>
        <comment>a grade and its price, a sum</comment>
        <translation>%1씩, 모두 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>seats; their prices</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Section %1, entries %2 to %3</source>
        <translation>%1 입장 번호 %2~%3번</translation>
    </message>
    <message>
        <source>Section %1, entry %2</source>
        <translation>%1 입장 번호 %2번</translation>
    </message>
    <message>
        <source>%1 of %2 places left</source>
        <translation>%2자리 중 %1자리 남음</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a seat in one sentence; what is special about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, standing area, %2, %3</source>
        <comment>a section: its name, grade and price, places left</comment>
        <translation>%1, 스탠딩, %2, %3</translation>
    </message>
</context>
<context>
    <name>SectionLabels</name>
    <message>
        <source>Sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1석 남음</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day of sale</comment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>MMM d, yyyy, h:mm AP</source>
        <comment>when a show begins</comment>
        <translation>yyyy. M. d. AP h:mm</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Closes at midnight</source>
        <translation>오늘 자정 마감</translation>
    </message>
    <message>
        <source>Closes today, %1</source>
        <translation>오늘 %1 마감</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 공연</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4. %5</source>
        <comment>title, singers, venue, dates, what matters</comment>
        <translation>%1. %2. %3. %4. %5</translation>
    </message>
    <message>
        <source>%1. A favourite</source>
        <comment>a concert</comment>
        <translation>%1. 찜한 공연</translation>
    </message>
</context>
<context>
    <name>ShiftReport</name>
    <message>
        <source>Shift no. %1</source>
        <translation>근무 %1번</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>마감한 사람</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>거래 내역</translation>
    </message>
    <message>
        <source>Tickets sold, cash and card</source>
        <translation>판매한 티켓(현금·카드)</translation>
    </message>
    <message>
        <source>Tickets given back</source>
        <translation>환불한 티켓</translation>
    </message>
    <message>
        <source>Put in and taken out</source>
        <translation>넣고 꺼낸 현금</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>금전함</translation>
    </message>
    <message>
        <source>In the drawer at first</source>
        <translation>처음 금전함에 있던 돈</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>금전함에 있어야 할 돈</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 금액</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차액</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Counted by notes and coins</source>
        <translation>권종별 금액</translation>
    </message>
    <message>
        <source>It was not told by notes and coins.</source>
        <translation>권종별로 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a note or coin, and how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Shift report no. %1</source>
        <translation>근무 보고서 %1번</translation>
    </message>
    <message>
        <source>REPRINT, print no. %1</source>
        <comment>how often it was had</comment>
        <translation>재출력 (%1번째 출력)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Signature of the clerk</source>
        <translation>담당자 서명</translation>
    </message>
    <message>
        <source>Signature of who checked it</source>
        <translation>확인자 서명</translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>Tickets sold</source>
        <translation>티켓 판매</translation>
    </message>
    <message>
        <source>Fuel sold</source>
        <translation>연료 판매</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>자리 바꿈</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>금전함에 넣음</translation>
    </message>
    <message>
        <source>Taken out of the drawer</source>
        <translation>금전함에서 뺌</translation>
    </message>
    <message>
        <source>card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, how it was paid, how often</comment>
        <translation>%1, %2 (%3건)</translation>
    </message>
    <message>
        <source>No. %1, %2, %3</source>
        <comment>number, counter, clerk</comment>
        <translation>%1번 근무 · 창구: %2 · %3</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>In the drawer at first</source>
        <translation>처음 금전함에 있던 돈</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>금전함에 있어야 할 돈</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 금액</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차액</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Report no. %1, not printed yet</source>
        <translation>보고서 %1번, 아직 출력하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Report no. %1, printed or saved %n time(s)</source>
        <translation>
            <numerusform>보고서 %1번, 출력·저장 %n회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingerCell</name>
    <message>
        <source>A favourite</source>
        <comment>a singer</comment>
        <translation>찜한 가수</translation>
    </message>
</context>
<context>
    <name>SingerText</name>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Singer</source>
        <translation>가수</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>예매 중 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>공연 예정 %Ln</numerusform>
        </translation>
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
        <translation>PostgreSQL %1 버전이 없습니다</translation>
    </message>
    <message>
        <source>Your data were made with PostgreSQL %1, which is not installed. Install it, then try again.</source>
        <translation>이 데이터를 만든 PostgreSQL %1 버전이 설치되어 있지 않습니다. 설치한 뒤 다시 시도해 주세요.</translation>
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
        <source>The data folder is closed to you</source>
        <translation>데이터 폴더에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>My Universe may not write there. Give yourself the right to, then try again.</source>
        <translation>이 폴더에 쓸 권한이 없습니다. 쓰기 권한을 준 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The data folder is somebody else&apos;s</source>
        <translation>데이터 폴더가 다른 사용자의 것입니다</translation>
    </message>
    <message>
        <source>Another user owns it, or it is no folder. Move it away, then try again.</source>
        <translation>다른 사용자의 것이거나 폴더가 아닙니다. 다른 곳으로 옮긴 뒤 다시 시도해 주세요.</translation>
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
        <translation>이 폴더로는 서버를 시작할 수 없습니다. 폴더를 다른 곳으로 옮기면 새로 시작할 수 있습니다. 도움을 요청하려면 이 기록을 보관해 주세요.</translation>
    </message>
    <message>
        <source>Your data are newer than this program</source>
        <translation>더 새로운 버전의 데이터입니다</translation>
    </message>
    <message>
        <source>A newer version of My Universe has used them. Install that version or a later one.</source>
        <translation>더 새로운 버전의 나의 우주에서 쓰던 데이터입니다. 그 버전이나 이후 버전을 설치해 주세요.</translation>
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
    <message>
        <source>Carrying your data over to PostgreSQL %1. The old ones stay until everything is checked…</source>
        <translation>데이터를 PostgreSQL %1 버전으로 옮기는 중입니다. 모두 확인할 때까지 옛 데이터는 그대로 둡니다…</translation>
    </message>
    <message>
        <source>Sorting your data anew for PostgreSQL %1…</source>
        <translation>PostgreSQL %1 버전에 맞게 데이터를 다시 정렬하는 중…</translation>
    </message>
    <message>
        <source>Checking that nothing was lost…</source>
        <translation>빠진 데이터가 없는지 확인하는 중…</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is needed once more</source>
        <translation>PostgreSQL %1 버전이 한 번 더 필요합니다</translation>
    </message>
    <message>
        <source>Your data were made with PostgreSQL %1, and this computer has %2. To carry them over, PostgreSQL %1 must be there too. Install it, then try again. Nothing has been touched. If your system no longer has the package, the first line adds PostgreSQL&apos;s own source.</source>
        <translation>이 데이터는 PostgreSQL %1 버전으로 만들었는데 이 컴퓨터에는 %2 버전이 있습니다. 데이터를 옮기려면 %1 버전도 있어야 합니다. 설치한 뒤 다시 시도해 주세요. 데이터는 그대로 있습니다. 시스템에서 더 이상 이 패키지를 제공하지 않으면 첫 줄이 PostgreSQL 공식 저장소를 추가합니다.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old for your data</source>
        <translation>PostgreSQL %1 버전은 이 데이터보다 오래되었습니다</translation>
    </message>
    <message>
        <source>Your data were made with PostgreSQL %1, and an older one cannot read them. Install PostgreSQL %1, then try again. Nothing has been touched. If your system does not have the package, the first line adds PostgreSQL&apos;s own source.</source>
        <translation>이 데이터는 PostgreSQL %1 버전으로 만들어서 더 오래된 버전으로는 읽을 수 없습니다. PostgreSQL %1 버전을 설치한 뒤 다시 시도해 주세요. 데이터는 그대로 있습니다. 시스템에서 이 패키지를 제공하지 않으면 첫 줄이 PostgreSQL 공식 저장소를 추가합니다.</translation>
    </message>
    <message>
        <source>Your data could not be carried over</source>
        <translation>데이터를 옮기지 못했습니다</translation>
    </message>
    <message>
        <source>PostgreSQL %1 did not take them. They are as they were, and nothing is lost. Try again; until it works, the last line starts My Universe with PostgreSQL %2 as before.</source>
        <translation>PostgreSQL %1 버전으로 옮기지 못했습니다. 데이터는 그대로이며 잃은 것은 없습니다. 다시 시도해 주세요. 그때까지는 마지막 줄의 명령으로 예전처럼 PostgreSQL %2 버전으로 나의 우주를 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>To carry your data over to PostgreSQL %1, My Universe needs %2 of free space. The data are as they were. Free some space, then try again.</source>
        <translation>데이터를 PostgreSQL %1 버전으로 옮기려면 빈 공간이 %2 필요합니다. 데이터는 그대로 있습니다. 공간을 비운 뒤 다시 시도해 주세요.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>The frame is 4 mm from each edge, and the ruler is 60 mm long.</source>
        <translation>테두리는 각 가장자리에서 4 mm 안쪽이고, 자의 길이는 60 mm입니다.</translation>
    </message>
</context>
<context>
    <name>TicketEvent</name>
    <message>
        <source>Booking %1</source>
        <translation>예매 번호 %1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>좌석: %1</translation>
    </message>
</context>
<context>
    <name>TicketPages</name>
    <message>
        <source>Tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>My Universe</source>
        <translation>나의 우주</translation>
    </message>
</context>
<context>
    <name>TicketPass</name>
    <message>
        <source>Concert</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>공연 시작</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예매 번호</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>My Universe</source>
        <translation>나의 우주</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>This ticket does not open the door.</source>
        <translation>이 티켓으로는 입장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>예매 번호 %1</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy, h:mm AP</source>
        <comment>on a ticket</comment>
        <extracomment>When the show begins, on a ticket, written out. Letters as in QLocale::toString; AP is the locale&apos;s am or pm.</extracomment>
        <translation>yyyy년 M월 d일 (ddd) AP h:mm</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a ticket&apos;s state</comment>
        <translation>사용 완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a ticket&apos;s state</comment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a ticket&apos;s state</comment>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>%1 fuel</source>
        <comment>what a ticket costs</comment>
        <translation>%1 연료</translation>
    </message>
    <message>
        <source>%1 won</source>
        <comment>what a ticket costs</comment>
        <translation>%1원</translation>
    </message>
</context>
<context>
    <name>universe::AccountCard</name>
    <message>
        <source>Say why: it is on the record.</source>
        <translation>사유를 적어 주세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>The role holds from the next step on.</source>
        <translation>역할을 바꿨습니다. 다음 동작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Locked. Every session of the account ended.</source>
        <translation>잠갔습니다. 이 계정의 모든 로그인이 끝났습니다.</translation>
    </message>
    <message>
        <source>The account can be used again.</source>
        <translation>계정을 다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This account was closed by its owner.</source>
        <translation>본인이 탈퇴한 계정입니다.</translation>
    </message>
    <message>
        <source>%1. This is your own account: another administrator changes it.</source>
        <translation>%1. 본인 계정입니다. 다른 관리자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Lock the account</source>
        <translation>계정 잠그기</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>It is on the record.</source>
        <translation>기록에 남습니다.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>역할 바꾸기</translation>
    </message>
</context>
<context>
    <name>universe::AccountsModel</name>
    <message>
        <source>Locked</source>
        <comment>an account</comment>
        <translation>잠김</translation>
    </message>
    <message>
        <source>You</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>an account</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>90일 넘게 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>마지막 로그인</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>회원 번호</translation>
    </message>
    <message>
        <source>Fan</source>
        <comment>a role</comment>
        <translation>팬</translation>
    </message>
    <message>
        <source>Steward</source>
        <comment>a role</comment>
        <translation>안내원</translation>
    </message>
    <message>
        <source>Box office</source>
        <comment>a role</comment>
        <translation>매표소 직원</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a role</comment>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>MMM d, h:mm AP</source>
        <comment>the last log-in</comment>
        <translation>M. d. AP h:mm</translation>
    </message>
</context>
<context>
    <name>universe::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Type at least two characters, or nothing for whoever works for the house.</source>
        <translation>두 글자 이상 입력하세요. 비워 두면 직원 계정이 모두 나옵니다.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>찾은 계정이 없습니다</translation>
    </message>
    <message>
        <source>Try the beginning of the name or of the e-mail address.</source>
        <translation>이름이나 이메일의 앞부분으로 찾아 보세요.</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>이름 또는 이메일</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Its beginning. Nothing: whoever works for the house.</source>
        <translation>앞부분을 입력하세요. 비워 두면 직원 계정이 모두 나옵니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>universe::ActsModel</name>
    <message>
        <source>MMM d, h:mm:ss AP</source>
        <comment>when something was done</comment>
        <translation>M. d. AP h:mm:ss</translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation>탈퇴한 계정</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>More</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>the login of a machine</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an empty cell</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>universe::Administration</name>
    <message>
        <source>The import was stopped by the log-out. Import history says what is in.</source>
        <translation>로그아웃하여 가져오기가 중단되었습니다. 무엇이 들어갔는지는 가져오기 기록에 있습니다.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>가져오기가 끝났습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Open the concert first that you want to change.</source>
        <translation>먼저 바꾸려는 공연을 여세요.</translation>
    </message>
</context>
<context>
    <name>universe::BlockCard</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for the house.</source>
        <translation>
            <numerusform>좌석 %n개를 보류석으로 막았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are let go.</source>
        <translation>
            <numerusform>좌석 %n개를 풀었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose free seats on the map first.</source>
        <translation>먼저 좌석 배치도에서 빈자리를 고르세요.</translation>
    </message>
    <message>
        <source>Choose blocked seats on the map first.</source>
        <translation>먼저 좌석 배치도에서 막힌 좌석을 고르세요.</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>기록에 남길 이유를 적으세요.</translation>
    </message>
    <message>
        <source>One of these seats was sold or taken meanwhile. Nothing was blocked; choose again.</source>
        <translation>그사이 팔렸거나 다른 사람이 잡은 좌석이 있습니다. 아무것도 막지 않았으니 다시 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n free seat(s) chosen</source>
        <translation>
            <numerusform>빈자리 %n개 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked seat(s) chosen</source>
        <translation>
            <numerusform>막힌 좌석 %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>고른 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있습니다.</translation>
    </message>
    <message>
        <source>House seats</source>
        <translation>보류석</translation>
    </message>
    <message>
        <source>Press free seats to keep them for the house, and blocked ones to let them go.</source>
        <translation>막을 빈자리나 풀 막힌 좌석을 누르세요.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>막기</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>풀기</translation>
    </message>
</context>
<context>
    <name>universe::BlockPage</name>
    <message>
        <source>House seats</source>
        <translation>보류석</translation>
    </message>
    <message>
        <source>House seats: %1</source>
        <translation>보류석: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>회차</translation>
    </message>
</context>
<context>
    <name>universe::BookingDeskPage</name>
    <message>
        <source>Find a booking</source>
        <translation>예매 찾기</translation>
    </message>
    <message>
        <source>A booking has a number like MU-00000042.</source>
        <translation>예매 번호는 MU-00000042 같은 형식입니다.</translation>
    </message>
    <message>
        <source>No booking has this number.</source>
        <translation>이 번호의 예매가 없습니다.</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>예매 번호</translation>
    </message>
    <message>
        <source>MU-… or the digits alone. Enter searches; each search is on the record.</source>
        <translation>MU-… 또는 숫자만 적습니다. Enter로 찾습니다. 찾은 기록은 남습니다.</translation>
    </message>
    <message>
        <source>What is given back is not answered yet. Wait for it, it is asked again.</source>
        <translation>아직 환불의 답을 받지 못했습니다. 다시 묻고 있으니 기다려 주세요.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>universe::BookingPanel</name>
    <message>
        <source>Booking opens in</source>
        <translation>예매 오픈까지</translation>
    </message>
    <message>
        <source>The button turns on by itself. Everybody starts at the same moment, by the server&apos;s clock.</source>
        <translation>오픈 시각이 되면 버튼이 저절로 켜집니다. 서버 시계를 기준으로 모두가 동시에 시작합니다.</translation>
    </message>
    <message>
        <source>Booking closes in</source>
        <translation>예매 마감까지</translation>
    </message>
    <message>
        <source>Every seat is taken. When one comes back, it appears here.</source>
        <translation>모든 좌석이 매진되었습니다. 다시 나오는 좌석은 여기에 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>Booking has ended</source>
        <translation>예매가 종료되었습니다</translation>
    </message>
    <message>
        <source>Tickets are not sold here any more.</source>
        <translation>이 공연의 티켓은 더 이상 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>This concert is cancelled</source>
        <translation>취소된 공연입니다</translation>
    </message>
    <message>
        <source>No seats are sold. What had been booked is refunded.</source>
        <translation>좌석을 판매하지 않으며, 이미 예매한 금액은 환불됩니다.</translation>
    </message>
    <message>
        <source>From %1
Until %2</source>
        <comment>the booking period</comment>
        <translation>예매 오픈 %1
예매 마감 %2</translation>
    </message>
    <message>
        <source>You have booked this concert. One booking per person keeps it fair.</source>
        <translation>이미 예매한 공연입니다. 공정한 예매를 위해 한 공연은 한 분이 한 번만 예매할 수 있습니다.</translation>
    </message>
    <message>
        <source>See my booking</source>
        <translation>내 예매 보기</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Choose seats for the next date</source>
        <translation>가장 빠른 회차 좌석 선택</translation>
    </message>
    <message>
        <source>Choose seats</source>
        <translation>좌석 선택</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>예매 오픈 전</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>남은 좌석 없음</translation>
    </message>
</context>
<context>
    <name>universe::BookingsTab</name>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n석: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>티켓 보기</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a booking&apos;s state</comment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a booking&apos;s state</comment>
        <translation>예매 완료</translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <translation>예매 내역이 없습니다</translation>
    </message>
    <message>
        <source>Find a concert you would love to see: your booking and its tickets will be here.</source>
        <translation>보고 싶은 공연을 예매하면 예매 내역과 티켓이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Find concerts</source>
        <translation>공연 찾기</translation>
    </message>
    <message>
        <source>Nothing is over yet</source>
        <translation>지난 공연이 없습니다</translation>
    </message>
    <message>
        <source>Concerts that you have been to will be remembered here.</source>
        <translation>다녀온 공연이 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>관람 예정</translation>
    </message>
    <message>
        <source>Past and cancelled</source>
        <translation>지난 공연·취소</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>예매 내역 구분</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예매 내역</translation>
    </message>
    <message>
        <source>The organiser says: %1</source>
        <translation>주최 측 안내: %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a booking&apos;s state</comment>
        <translation>일시 변경</translation>
    </message>
</context>
<context>
    <name>universe::BuyerCard</name>
    <message>
        <source>Sold to: somebody without a name</source>
        <translation>구매자: 이름 없음</translation>
    </message>
    <message>
        <source>Sold to: %1 (%2)</source>
        <translation>구매자: %1 (%2)</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Without a name (F2)</source>
        <translation>이름 없이 (F2)</translation>
    </message>
    <message>
        <source>Sell to this member</source>
        <translation>이 회원에게 판매</translation>
    </message>
</context>
<context>
    <name>universe::CalendarGrid</name>
    <message>
        <source>%1. %2</source>
        <comment>title, singers</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>universe::CalendarHeader</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>오늘로 이동 (T)</translation>
    </message>
    <message>
        <source>Shows on</source>
        <translation>공연일</translation>
    </message>
    <message>
        <source>Booking opens on</source>
        <translation>예매 오픈일</translation>
    </message>
    <message>
        <source>What the days show</source>
        <translation>날짜 기준</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>How much of the calendar</source>
        <translation>달력 보기 방식</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>이전 달 (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>다음 달 (Page Down)</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>이전 주 (Page Up)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>다음 주 (Page Down)</translation>
    </message>
    <message>
        <source>Previous day (Left)</source>
        <translation>이전 날 (←)</translation>
    </message>
    <message>
        <source>Next day (Right)</source>
        <translation>다음 날 (→)</translation>
    </message>
</context>
<context>
    <name>universe::CalendarPage</name>
    <message>
        <source>Concerts of the day</source>
        <translation>이날의 공연</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>No concerts this month</source>
        <translation>이 달에는 공연이 없습니다</translation>
    </message>
    <message>
        <source>No concerts this week</source>
        <translation>이 주에는 공연이 없습니다</translation>
    </message>
    <message>
        <source>Look at another date, or at when bookings open.</source>
        <translation>다른 날짜를 보거나 예매 오픈일로 바꿔 보세요.</translation>
    </message>
    <message>
        <source>No booking opens this month</source>
        <translation>이 달에는 예매 오픈이 없습니다</translation>
    </message>
    <message>
        <source>No booking opens this week</source>
        <translation>이 주에는 예매 오픈이 없습니다</translation>
    </message>
    <message>
        <source>Look at another date, or at when concerts are on.</source>
        <translation>다른 날짜를 보거나 공연일로 바꿔 보세요.</translation>
    </message>
    <message>
        <source>No concerts on this day</source>
        <translation>이 날에는 공연이 없습니다</translation>
    </message>
    <message>
        <source>No booking opens on this day</source>
        <translation>이 날에는 예매 오픈이 없습니다</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>오늘로 이동</translation>
    </message>
    <message>
        <source>Show the next month</source>
        <translation>다음 달 보기</translation>
    </message>
    <message>
        <source>Show the next week</source>
        <translation>다음 주 보기</translation>
    </message>
    <message>
        <source>Show the next day</source>
        <translation>다음 날 보기</translation>
    </message>
</context>
<context>
    <name>universe::CancelPage</name>
    <message>
        <source>Cancel a booking</source>
        <translation>예매 취소</translation>
    </message>
    <message>
        <source>Tickets to cancel</source>
        <translation>취소할 티켓</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>돌려받는 연료</translation>
    </message>
    <message>
        <source>Paid for them</source>
        <translation>결제한 금액</translation>
    </message>
    <message>
        <source>What cancelling costs</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>예매 유지하기</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1 (사용 완료)</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (취소됨)</translation>
    </message>
    <message>
        <source>Cancellation fee (%1)</source>
        <translation>취소 수수료 (%1)</translation>
    </message>
    <message>
        <source>Cancellation fee</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. We ask again as soon as it is back. It is cancelled once at most.</source>
        <translation>답을 받기 전에 연결이 끊어졌습니다. 다시 연결되는 대로 확인합니다. 취소는 한 번만 이루어집니다.</translation>
    </message>
    <message>
        <source>The refund has changed since you saw it. Nothing was cancelled. Cancel only if you still want to.</source>
        <translation>확인하신 뒤에 환불 금액이 바뀌었습니다. 아직 취소되지 않았습니다. 바뀐 금액을 확인하고 원하실 때만 취소해 주세요.</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>예매 취소하기</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n ticket(s)</source>
        <translation>
            <numerusform>티켓 %n매 취소하기</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets can no longer be cancelled: the show has begun, or they were used or cancelled already.</source>
        <translation>이 티켓은 더 이상 취소할 수 없습니다. 공연이 시작되었거나, 이미 사용했거나 취소한 티켓입니다.</translation>
    </message>
    <message>
        <source>Where the terms when you booked were better for you, those apply.</source>
        <translation>예매할 때의 조건이 더 유리하면 그 조건이 적용됩니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Choose what to cancel</source>
        <translation>취소할 티켓을 선택해 주세요</translation>
    </message>
    <message>
        <source>You get back %1; the fee is %2.</source>
        <translation>돌려받는 금액 %1, 취소 수수료 %2</translation>
    </message>
    <message>
        <source>To my tickets</source>
        <translation>내 티켓으로</translation>
    </message>
    <message>
        <source>This show was moved from %1. Until it begins you can get everything back, free of charge: choose so at your tickets. Single tickets that you cancel here cost what is shown.</source>
        <translation>이 공연은 원래 일시(%1)에서 변경되었습니다. 공연 시작 전까지 티켓 화면에서 수수료 없이 전액 환불받을 수 있습니다. 여기서 티켓을 따로 취소하면 표시된 수수료가 듭니다.</translation>
    </message>
</context>
<context>
    <name>universe::CloseAccountCard</name>
    <message numerus="yes">
        <source>You have %n booking(s) of shows to come. Cancel them, or wait until you have been there.</source>
        <translation>
            <numerusform>다가오는 공연의 예매가 %n건 있습니다. 취소하거나 관람을 마친 뒤에 탈퇴해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password, so that nobody else can do this</source>
        <translation>본인 확인을 위해 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>This is not your password. The account is as it was.</source>
        <translation>비밀번호가 맞지 않습니다. 계정은 그대로입니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait five minutes, then try again.</source>
        <translation>비밀번호를 여러 번 잘못 입력했습니다. 5분 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The account cannot be closed yet: it still has bookings of shows to come, or fuel.</source>
        <translation>아직 탈퇴할 수 없습니다. 다가오는 공연의 예매나 연료가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>회원 탈퇴</translation>
    </message>
    <message>
        <source>Your name, address and all that is personal goes, for good. What was booked and paid is kept without them. Places in waiting lists are given up, and this address may sign up again.</source>
        <translation>이름과 이메일 등 개인 정보는 모두 지워지며 되돌릴 수 없습니다. 예매와 결제 기록은 개인 정보 없이 보관됩니다. 대기는 모두 취소되고, 같은 이메일로 다시 가입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation>탈퇴하기</translation>
    </message>
    <message>
        <source>It still has %1.</source>
        <translation>아직 남은 연료가 있습니다: %1.</translation>
    </message>
    <message>
        <source>Nobody else administers the house. Make somebody an administrator first, then close the account.</source>
        <translation>다른 관리자가 없습니다. 먼저 다른 사람을 관리자로 지정한 뒤 계정을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>universe::CloseShiftCard</name>
    <message>
        <source>Something changed hands meanwhile. Look at the difference again.</source>
        <translation>그사이 돈이 오갔습니다. 차액을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 부족</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>It is all there.</source>
        <translation>모두 맞습니다.</translation>
    </message>
    <message>
        <source>A difference needs a reason.</source>
        <translation>차액의 이유를 적으세요.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>근무 마감</translation>
    </message>
    <message>
        <source>Close the shift of somebody else: %1</source>
        <translation>다른 사람의 근무 마감: %1</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>차액의 이유</translation>
    </message>
    <message>
        <source>Count the drawer first. If it is empty, enter 0.</source>
        <translation>먼저 금전함의 돈을 세어 주세요. 비어 있으면 0을 입력하세요.</translation>
    </message>
    <message>
        <source>What you counted is not what should be in the drawer. Count again, or give the reason.</source>
        <translation>센 금액이 금전함에 있어야 할 돈과 다릅니다. 다시 세거나 사유를 입력하세요.</translation>
    </message>
    <message>
        <source>You are told what should be in the drawer when you have closed the shift.</source>
        <translation>금전함에 있어야 할 돈은 근무를 마감한 뒤에 알려 드립니다.</translation>
    </message>
</context>
<context>
    <name>universe::CoinsTab</name>
    <message>
        <source>No fuel has moved yet</source>
        <translation>연료 내역이 없습니다</translation>
    </message>
    <message>
        <source>Every top-up and every booking will be listed here, with the balance after it.</source>
        <translation>충전과 예매 내역이 잔액과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Your fuel</source>
        <translation>보유 연료</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Fuel is sold at the counter here. The staff adds it to your account at once.</source>
        <translation>연료는 이곳의 창구에서 구매할 수 있습니다. 직원이 계정에 바로 충전해 드립니다.</translation>
    </message>
    <message>
        <source>Movements of your fuel</source>
        <translation>연료 내역</translation>
    </message>
</context>
<context>
    <name>universe::ColumnsStep</name>
    <message>
        <source>Column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>다음이 들어 있는 열: %1</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 없음 –</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (자동)</translation>
    </message>
    <message>
        <source>No column is known to hold what every concert must have: %1</source>
        <translation>공연에 꼭 있어야 하는 것이 어느 열에 있는지 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>어느 열에 무엇이 있나요?</translation>
    </message>
    <message>
        <source>Columns are recognised by their headers. What you say otherwise is remembered for tables with the same headers.</source>
        <translation>열은 머리글로 알아냅니다. 다르게 정하면 같은 머리글의 표에 쓰도록 기억합니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Looking into the tables</source>
        <translation>표를 살펴보고 있습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No table can be read</source>
        <translation>읽을 수 있는 표가 없습니다</translation>
    </message>
</context>
<context>
    <name>universe::CommandBar</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>카탈로그(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>메뉴 막대</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>밝게 또는 어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;history…</source>
        <translation>가져오기 기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>운영(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About My Universe</source>
        <translation>나의 우주 정보(&amp;A)</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>검색란으로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Load the page anew</source>
        <translation>페이지 새로 고침</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>&amp;Edit this concert…</source>
        <translation>이 공연 고치기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New concert…</source>
        <translation>새 공연(&amp;N)…</translation>
    </message>
    <message>
        <source>Seating &amp;plans…</source>
        <translation>좌석 배치도(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Box office</source>
        <translation>매표소(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>입장 확인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>근무(&amp;S)</translation>
    </message>
    <message>
        <source>Sales &amp;report</source>
        <translation>매출 보고서(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;booking</source>
        <translation>예매 찾기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>관리(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>계정(&amp;C)</translation>
    </message>
    <message>
        <source>Sell &amp;fuel</source>
        <translation>연료 판매(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;House seats</source>
        <translation>보류석(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>활동 기록(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Customer&apos;s screen</source>
        <translation>손님용 화면(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠그기(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ell seats</source>
        <translation>좌석 판매(&amp;E)</translation>
    </message>
    <message>
        <source>In a hall: the best seat; 2 to 9: as many together</source>
        <translation>좌석 선택: 가장 좋은 좌석 하나, 2~9는 나란히 그만큼</translation>
    </message>
    <message>
        <source>In a sale: to somebody without a name</source>
        <translation>판매: 이름 없이 판매</translation>
    </message>
    <message>
        <source>In a sale: register a member</source>
        <translation>판매: 회원 등록</translation>
    </message>
    <message>
        <source>In a sale: for fuel</source>
        <translation>판매: 연료로 결제</translation>
    </message>
    <message>
        <source>In a sale: for cash</source>
        <translation>판매: 현금으로 결제</translation>
    </message>
    <message>
        <source>In a sale: by card</source>
        <translation>판매: 카드로 결제</translation>
    </message>
    <message>
        <source>&amp;Printers</source>
        <translation>프린터(&amp;P)</translation>
    </message>
</context>
<context>
    <name>universe::ConcertDetailsPage</name>
    <message>
        <source>Concert</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>This concert is not here</source>
        <translation>공연을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>It may have been taken out of the catalogue.</source>
        <translation>목록에서 내려간 공연일 수 있습니다.</translation>
    </message>
    <message>
        <source>Show all concerts</source>
        <translation>전체 공연 보기</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>찜한 공연</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>찜하기</translation>
    </message>
</context>
<context>
    <name>universe::ConcertDialog</name>
    <message>
        <source>The concert is made.</source>
        <translation>공연을 만들었습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Not saved. %1: %2</source>
        <translation>저장하지 못했습니다. %1: %2</translation>
    </message>
    <message>
        <source>The concert was changed meanwhile; nothing is saved yet. What is another now is marked.</source>
        <translation>그사이 공연이 바뀌어 아직 아무것도 저장하지 않았습니다. 달라진 곳을 표시했습니다.</translation>
    </message>
    <message>
        <source>%1 has changed the concert meanwhile; nothing is saved yet. What is another now is marked.</source>
        <translation>그사이 %1 님이 공연을 바꾸어 아직 아무것도 저장하지 않았습니다. 달라진 곳을 표시했습니다.</translation>
    </message>
    <message>
        <source>A new concert</source>
        <translation>새 공연</translation>
    </message>
    <message>
        <source>Changed last by %1, %2</source>
        <translation>마지막 변경: %1, %2</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>계속 쓰기</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>바꾼 것 버리기</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>쓴 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>공연 정보</translation>
    </message>
    <message>
        <source>Cancel or move</source>
        <translation>취소·시간 변경</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>universe::ConcertFacts</name>
    <message>
        <source>About the concert</source>
        <translation>공연 소개</translation>
    </message>
    <message>
        <source>Remove from favourite singers</source>
        <translation>가수 찜 해제</translation>
    </message>
    <message>
        <source>Add to favourite singers</source>
        <translation>가수 찜하기</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>공연 기간</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>관람 시간</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>관람 연령</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>만 %1세 이상</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>전체 관람가</translation>
    </message>
    <message>
        <source>Seats per person</source>
        <translation>예매 한도</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>1인 최대 %1석</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>티켓 가격</translation>
    </message>
    <message>
        <source>Concerts of %1</source>
        <translation>%1 공연 보기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a singer, what the heart does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What cancelling costs</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a grade, its price, its sections</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Wheelchair places</source>
        <translation>휠체어석</translation>
    </message>
    <message>
        <source>kept until %1 for whoever needs them, with a companion&apos;s seat each; on sale to everybody then</source>
        <translation>%1까지 필요한 분과 동반자를 위해 남겨 두고, 그 뒤에는 누구나 예매할 수 있습니다</translation>
    </message>
    <message>
        <source>on sale to everybody since %1</source>
        <translation>%1부터 누구나 예매할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>universe::ConcertForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>관람 연령</translation>
    </message>
    <message>
        <source>Running time in minutes</source>
        <translation>공연 시간(분)</translation>
    </message>
    <message>
        <source>About the concert</source>
        <translation>공연 소개</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>공연 일시</translation>
    </message>
    <message>
        <source>Booking opens</source>
        <translation>예매 시작</translation>
    </message>
    <message>
        <source>Booking closes</source>
        <translation>예매 마감</translation>
    </message>
    <message>
        <source>Seats a member may book</source>
        <translation>한 사람이 예매할 수 있는 좌석 수</translation>
    </message>
    <message>
        <source>Returned seats go back on sale at</source>
        <translation>취소된 좌석을 다시 내놓는 시각</translation>
    </message>
    <message>
        <source>Wheelchair places are kept until</source>
        <translation>휠체어석을 남겨 두는 때</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Cancellation fees</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>Free for so many hours after booking</source>
        <translation>예매 후 수수료 없이 취소할 수 있는 시간</translation>
    </message>
    <message>
        <source>That only until so many days before</source>
        <translation>위 조건은 공연 며칠 전까지</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>One a line, in the order of the bill.</source>
        <translation>한 줄에 한 팀씩, 출연 순서대로.</translation>
    </message>
    <message>
        <source>A hall that is known already.</source>
        <translation>이미 등록된 공연장.</translation>
    </message>
    <message>
        <source>0: for everybody.</source>
        <translation>0이면 전체 관람가.</translation>
    </message>
    <message>
        <source>One a line, like 2026-12-24 19:00, by the clock of the venue.</source>
        <translation>한 줄에 하나씩 2026-12-24 19:00처럼, 공연장 현지 시각으로.</translation>
    </message>
    <message>
        <source>Like 2026-12-24 19:00, by the clock of the venue.</source>
        <translation>2026-12-24 19:00처럼, 공연장 현지 시각으로.</translation>
    </message>
    <message>
        <source>Hours of the day, like 12:00, 18:00.</source>
        <translation>12:00, 18:00처럼 하루 중의 시각.</translation>
    </message>
    <message>
        <source>Like 2026-12-24 19:00. Empty: to the end.</source>
        <translation>2026-12-24 19:00처럼. 비워 두면 끝까지.</translation>
    </message>
    <message>
        <source>The last day before the show, and what is kept: 10: 0 %, 7: 10 %, 0: 90 %.</source>
        <translation>공연 며칠 전까지 얼마를 떼는지: 10: 0 %, 7: 10 %, 0: 90 %.</translation>
    </message>
    <message>
        <source>Changed meanwhile to: %1. Yours takes its place when you save.</source>
        <translation>그사이 바뀐 값: %1. 저장하면 쓰신 값으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>그사이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A price is a whole number.</source>
        <translation>가격은 정수로 쓰세요.</translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <translation>읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>정수로 쓰세요.</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>판매 방식</translation>
    </message>
    <message>
        <source>Why times are later</source>
        <translation>시각을 늦추는 까닭</translation>
    </message>
    <message>
        <source>No single seat is left alone</source>
        <translation>한 자리만 남기지 않기</translation>
    </message>
    <message>
        <source>Guests may leave and come back</source>
        <translation>나갔다가 다시 들어올 수 있음</translation>
    </message>
    <message>
        <source>Everybody who may want seats reads it.</source>
        <translation>예매하려는 모든 분이 읽게 됩니다.</translation>
    </message>
    <message>
        <source>Seats chosen by hand must not leave one free seat between others.</source>
        <translation>직접 고른 좌석 때문에 사이에 빈자리가 하나만 남으면 안 됩니다.</translation>
    </message>
    <message>
        <source>The door lets them out, and in again.</source>
        <translation>입장 화면에서 나가는 관객과 다시 들어오는 관객을 확인합니다.</translation>
    </message>
    <message>
        <source>Changed meanwhile. Yours takes its place when you save.</source>
        <translation>그사이 바뀌었습니다. 저장하면 입력하신 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Say why times are later.</source>
        <translation>시각을 늦추는 까닭을 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>universe::ConcertGridBar</name>
    <message>
        <source>%1+</source>
        <comment>at least so many concerts</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Detailed search</source>
        <translation>상세 검색</translation>
    </message>
    <message>
        <source>Detailed search (%1)</source>
        <translation>상세 검색 (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every concert</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>예매 중</translation>
    </message>
    <message>
        <source>Opening soon</source>
        <translation>오픈 예정</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Order of the concerts</source>
        <translation>공연 정렬</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>정렬: %1</translation>
    </message>
</context>
<context>
    <name>universe::ConcertGridPage</name>
    <message>
        <source>Concerts</source>
        <translation>공연 목록</translation>
    </message>
    <message>
        <source>All concerts</source>
        <translation>전체 공연</translation>
    </message>
    <message>
        <source>Results for “%1”</source>
        <translation>‘%1’ 검색 결과</translation>
    </message>
    <message>
        <source>No concert here</source>
        <translation>공연이 없습니다</translation>
    </message>
    <message>
        <source>Show all concerts</source>
        <translation>전체 공연 보기</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>‘%1’ 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try fewer or other words: a part of a title is enough.</source>
        <translation>검색어를 줄이거나 바꿔 보세요. 제목의 일부만 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>‘%1’ 검색을 저장했습니다.</translation>
    </message>
    <message>
        <source>Concerts found</source>
        <translation>찾은 공연</translation>
    </message>
    <message>
        <source>There is none that fits everything you chose.</source>
        <translation>선택한 조건에 모두 맞는 공연이 없습니다.</translation>
    </message>
    <message>
        <source>My Universe: %1</source>
        <comment>a search, shared</comment>
        <translation>나의 우주: %1</translation>
    </message>
    <message>
        <source>The search is copied. Whoever gets it pastes it into the search field.</source>
        <translation>검색을 복사했습니다. 받은 사람이 검색창에 붙여 넣으면 그대로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is called that. These are the concerts for “%1”.</source>
        <translation>그런 이름은 없습니다. ‘%1’ 검색 결과를 보여 드립니다.</translation>
    </message>
</context>
<context>
    <name>universe::ConfirmPage</name>
    <message>
        <source>Confirm your booking</source>
        <translation>예매 확인</translation>
    </message>
    <message>
        <source>Check your booking</source>
        <translation>예매 내용을 확인해 주세요</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>예매 안내</translation>
    </message>
    <message numerus="yes">
        <source>One booking per person and concert, so that as many people as possible get in. You can book up to %n seat(s) in it.</source>
        <translation>
            <numerusform>더 많은 분이 관람할 수 있도록 한 공연은 한 분이 한 번만, 최대 %n석까지 예매할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You get all of these seats or none: fuel is taken only when every seat is yours.</source>
        <translation>좌석은 모두 함께 예매되거나 하나도 예매되지 않습니다. 연료는 모든 좌석이 확정될 때만 차감됩니다.</translation>
    </message>
    <message>
        <source>Your tickets are in my page right after. Show the QR code at the door.</source>
        <translation>예매가 끝나면 마이페이지에서 바로 티켓을 볼 수 있습니다. 입장할 때 QR 코드를 보여 주세요.</translation>
    </message>
    <message>
        <source>What cancelling costs</source>
        <translation>취소 수수료</translation>
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
        <source>The server is slow to answer; we are still waiting.</source>
        <translation>서버의 응답이 늦어지고 있습니다. 계속 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The server only reads at this moment: look at everything, but booking, topping up and logging in wait. They come back by themselves.</source>
        <translation>지금은 서버에서 조회만 할 수 있습니다. 예매, 충전, 로그인은 잠시 멈추었으며 저절로 다시 열립니다.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
</context>
<context>
    <name>universe::CountRows</name>
    <message>
        <source>%1 ×</source>
        <comment>a note or coin, and how many</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>%1 개수</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 금액</translation>
    </message>
</context>
<context>
    <name>universe::CustomerScreen</name>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>손님용 화면</translation>
    </message>
    <message>
        <source>Welcome. Tell us which concert you would like to see.</source>
        <translation>어서 오세요. 보고 싶은 공연을 말씀해 주세요.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date, a venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade, a seat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계 Total</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>받은 돈 Given: %1</translation>
    </message>
    <message>
        <source>Still to pay: %1</source>
        <translation>더 내실 돈 Still to pay: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>거스름돈 Change: %1</translation>
    </message>
    <message>
        <source>Thank you. Booking %1</source>
        <translation>고맙습니다 Thank you. 예매 번호 %1</translation>
    </message>
</context>
<context>
    <name>universe::DateField</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>상관없음</translation>
    </message>
</context>
<context>
    <name>universe::DayList</name>
    <message>
        <source>Remove from favourites (F)</source>
        <translation>찜 해제 (F)</translation>
    </message>
    <message>
        <source>Add to favourites (F)</source>
        <translation>찜하기 (F)</translation>
    </message>
</context>
<context>
    <name>universe::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>universe::DetailsCard</name>
    <message>
        <source>Birth date: %1. It was given once; if it is wrong, the staff changes it.</source>
        <translation>생년월일: %1. 한 번만 등록할 수 있습니다. 잘못되었다면 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>A birth date is given once. If it is wrong, the staff changes it.</source>
        <translation>생년월일은 한 번만 등록할 수 있습니다. 잘못되었다면 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>내 정보</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Telephone number (optional)</source>
        <translation>전화번호 (선택)</translation>
    </message>
    <message>
        <source>e.g. 010-1234-5678</source>
        <translation>예: 010-1234-5678</translation>
    </message>
    <message>
        <source>Birth date (optional)</source>
        <translation>생년월일 (선택)</translation>
    </message>
    <message>
        <source>e.g. 1999-12-24</source>
        <translation>예: 1999-12-24</translation>
    </message>
    <message>
        <source>Needed only to book concerts with an age limit. It can be given once.</source>
        <translation>관람 연령 제한이 있는 공연을 예매할 때만 필요합니다. 한 번만 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>E-mail language</source>
        <translation>메일을 받을 언어</translation>
    </message>
</context>
<context>
    <name>universe::DonePage</name>
    <message>
        <source>Booked</source>
        <translation>예매 완료</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>내 티켓 %n매</numerusform>
        </translation>
    </message>
    <message>
        <source>Your booking is complete</source>
        <translation>예매가 완료되었습니다</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>예매 번호</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>Fuel left</source>
        <translation>예매 후 잔액</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>내 예매 내역</translation>
    </message>
    <message>
        <source>More concerts</source>
        <translation>다른 공연 보기</translation>
    </message>
</context>
<context>
    <name>universe::DoorCounts</name>
    <message>
        <source>No gate named</source>
        <translation>문 이름 없음</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>구역 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many are in</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>장내 인원</translation>
    </message>
    <message>
        <source>By gate</source>
        <translation>문별</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>so many</comment>
        <translation>외출 %1</translation>
    </message>
</context>
<context>
    <name>universe::DoorDesk</name>
    <message>
        <source>It is not inside any more.</source>
        <translation>이미 입장 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>%1, %2 – at %3</source>
        <comment>hour, venue, gate</comment>
        <translation>%1, %2 · 문: %3</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>when it was loaded</comment>
        <translation>%1에 받은 명단</translation>
    </message>
    <message>
        <source>This machine cannot keep what it needs without the network: %1</source>
        <translation>네트워크 없이 필요한 것을 이 기기에 보관할 수 없습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>그 밖에 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>Code of the ticket</source>
        <translation>표의 코드</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter. Blanks and small letters do not matter.</source>
        <translation>스캔하거나, 입력하고 Enter를 누르세요. 빈칸과 대소문자는 상관없습니다.</translation>
    </message>
    <message>
        <source>Confirm first</source>
        <translation>확인 후 입장</translation>
    </message>
    <message>
        <source>A scan only tells what the ticket is; Enter lets it in.</source>
        <translation>스캔하면 표의 내용만 보여 주고, Enter를 눌러야 입장합니다.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>문 닫기</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>NOT LOGGED IN – alone</source>
        <translation>로그인 안 됨 · 단독 판단</translation>
    </message>
    <message>
        <source>NO CONNECTION – alone</source>
        <translation>연결 끊김 · 단독 판단</translation>
    </message>
    <message>
        <source>Nobody is logged in: this machine decides alone, by its %1. Log in to tell the server.</source>
        <translation>로그인한 사람이 없습니다. 이 기기가 %1만으로 혼자 판단합니다. 서버에 알리려면 로그인하세요.</translation>
    </message>
    <message>
        <source>There is no connection: this machine decides alone, by its %1.</source>
        <translation>연결이 끊겼습니다. 이 기기가 %1만으로 혼자 판단합니다.</translation>
    </message>
    <message>
        <source>Really close? It needs the server to open again.</source>
        <translation>정말 닫을까요? 다시 열려면 서버가 필요합니다.</translation>
    </message>
    <message>
        <source>TELLING THE SERVER – alone</source>
        <translation>서버에 알리는 중 · 단독 판단</translation>
    </message>
    <message>
        <source>This machine tells the server what it decided alone.</source>
        <translation>이 기기가 혼자 판단한 것을 서버에 알리고 있습니다.</translation>
    </message>
    <message>
        <source>GOING OUT</source>
        <translation>외출</translation>
    </message>
    <message>
        <source>Code of the ticket that goes out</source>
        <translation>나가는 티켓의 코드</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) will be told to the server.</source>
        <translation>
            <numerusform>스캔 %n건을 서버에 알릴 예정입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were scanned while the server could not be asked, and it saw them otherwise:</source>
        <translation>
            <numerusform>서버에 물을 수 없는 동안 스캔한 티켓 %n장을 서버는 다르게 보았습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether scans let in or out</source>
        <translation>스캔 방향: 입장 또는 외출</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>외출</translation>
    </message>
    <message>
        <source>This machine has no sound. Answers are shown only.</source>
        <translation>이 기기에서는 소리를 낼 수 없습니다. 답은 화면으로만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Each answer has a tone: let in, refused, or something to look at.</source>
        <translation>답마다 소리가 다릅니다: 입장, 거절, 살펴볼 것.</translation>
    </message>
</context>
<context>
    <name>universe::DoorPage</name>
    <message>
        <source>Door</source>
        <translation>입장 확인</translation>
    </message>
</context>
<context>
    <name>universe::DoorSetup</name>
    <message>
        <source>This show is not there any more. Choose another one.</source>
        <translation>이 공연은 더 이상 없습니다. 다른 공연을 고르세요.</translation>
    </message>
    <message>
        <source>Log in to open a door</source>
        <translation>문을 열려면 로그인하세요</translation>
    </message>
    <message>
        <source>Stewards and whoever works at the box office may.</source>
        <translation>안내원과 매표소 직원이 열 수 있습니다.</translation>
    </message>
    <message>
        <source>No show today</source>
        <translation>오늘 공연이 없습니다</translation>
    </message>
    <message>
        <source>A door can be opened for shows that began within the last twelve hours or begin within the next day and a half.</source>
        <translation>지난 12시간 안에 시작했거나 앞으로 하루 반 안에 시작하는 공연의 문을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Give the door a name, such as &quot;Gate 1&quot;: counts and records are by it.</source>
        <translation>“1번 문”처럼 문의 이름을 적으세요. 입장 인원과 기록이 이 이름으로 남습니다.</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>문 열기</translation>
    </message>
    <message>
        <source>This machine loads the show&apos;s tickets and goes on without the network, if it has to. It keeps neither codes nor names.</source>
        <translation>이 기기가 공연의 티켓 명단을 받아 두어, 네트워크가 끊겨도 계속 입장시킵니다. 코드와 이름은 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Name of the door</source>
        <translation>문의 이름</translation>
    </message>
    <message>
        <source>Gate 1</source>
        <translation>1번 문</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>문 열기</translation>
    </message>
    <message>
        <source>This machine cannot keep what a door needs: %1</source>
        <translation>입장 확인에 필요한 것을 이 기기에 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No show of these hours has that.</source>
        <translation>이 시간대에 맞는 공연이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n show(s)</source>
        <comment>found of all</comment>
        <translation>
            <numerusform>공연 %n회 중 %1회</numerusform>
        </translation>
    </message>
    <message>
        <source>By title, venue or singer</source>
        <translation>제목, 공연장, 가수로 찾기</translation>
    </message>
    <message>
        <source>Search the shows</source>
        <translation>공연 검색</translation>
    </message>
</context>
<context>
    <name>universe::DrawCard</name>
    <message>
        <source>The receipt is copied.</source>
        <translation>접수증을 복사했습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a wish, the wish</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s) of this grade were left at your turn</source>
        <comment>a wish</comment>
        <translation>
            <numerusform>%1: 차례가 왔을 때 이 등급은 %n석 남아 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a section, a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2-%3</source>
        <comment>a section, a row, a seat</comment>
        <translation>%1 %2-%3</translation>
    </message>
    <message numerus="yes">
        <source>You have won %n seat(s).</source>
        <translation>
            <numerusform>%n석에 당첨되셨습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have won: %1</source>
        <comment>seats</comment>
        <translation>당첨 좌석: %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>what won seats cost</comment>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>Your rank was %1 of %2.</source>
        <comment>a rank, how many entered</comment>
        <translation>추첨 순위는 %2명 가운데 %1위였습니다.</translation>
    </message>
    <message>
        <source>Pay until %1. Then they go to the next in rank.</source>
        <translation>%1까지 결제하십시오. 그 뒤에는 다음 순위로 넘어갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>You have won and paid %n seat(s).</source>
        <translation>
            <numerusform>당첨된 %n석의 결제를 마치셨습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had won %n seat(s), which were not paid for in time. They went to the next in rank.</source>
        <translation>
            <numerusform>당첨된 %n석은 기한 안에 결제되지 않아 다음 순위로 넘어갔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each in turn got the first wish that could still be met. When it was your turn, none of yours could.</source>
        <translation>순위대로, 아직 이룰 수 있는 첫 번째 희망을 받았습니다. 차례가 왔을 때는 이룰 수 있는 희망이 없었습니다.</translation>
    </message>
    <message>
        <source>While winners have time to pay you may still be moved up: what they do not pay for goes on in the order of rank. It appears here by itself.</source>
        <translation>당첨자의 결제 기한 동안에는 추가 당첨될 수 있습니다. 결제되지 않은 좌석은 순위대로 넘어가며, 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>The next phase is open: %1, until %2.</source>
        <comment>a kind of phase, an instant</comment>
        <translation>다음 단계가 열려 있습니다: %1, %2까지.</translation>
    </message>
    <message>
        <source>The next phase: %1, from %2 on.</source>
        <comment>a kind of phase, an instant</comment>
        <translation>다음 단계: %1, %2부터.</translation>
    </message>
    <message>
        <source>On the page of the concert you can also wait for seats that come back, once it sells out.</source>
        <translation>매진된 뒤에는 공연 페이지에서 돌아오는 좌석을 기다리실 수도 있습니다.</translation>
    </message>
    <message>
        <source>You can change or withdraw it until %1 on the page of the concert. The draw is made from %2 on.</source>
        <translation>%1까지 공연 페이지에서 바꾸거나 취소할 수 있습니다. 추첨은 %2부터 합니다.</translation>
    </message>
    <message>
        <source>Entries are closed. The draw is made from %1 on.</source>
        <translation>응모가 마감되었습니다. 추첨은 %1부터 합니다.</translation>
    </message>
    <message>
        <source>Who did not pay is not drawn again here. Other phases are open to you all the same.</source>
        <translation>결제하지 않은 분은 이 추첨에서 다시 당첨되지 않습니다. 다른 단계에는 그대로 참여하실 수 있습니다.</translation>
    </message>
    <message>
        <source>You can enter again on the page of the concert.</source>
        <translation>공연 페이지에서 다시 응모하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>응모함</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>당첨</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>미당첨</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a draw entry&apos;s state</comment>
        <translation>응모 취소</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>접수증: %1</translation>
    </message>
    <message>
        <source>Pay for these seats</source>
        <translation>이 좌석 결제하기</translation>
    </message>
    <message>
        <source>To the concert</source>
        <translation>공연 보기</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>접수증 복사</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>추첨 기록 저장…</translation>
    </message>
    <message>
        <source>Root of all entries: %1</source>
        <translation>전체 응모의 루트 값: %1</translation>
    </message>
    <message>
        <source>Sum of the rounds: %1</source>
        <translation>회차 합계 값: %1</translation>
    </message>
    <message>
        <source>Check this draw</source>
        <translation>이 추첨 검증하기</translation>
    </message>
    <message>
        <source>It is cancelled: nothing is to be paid, and nobody moves up.</source>
        <translation>취소된 콘서트입니다. 결제할 것이 없으며 다음 순위로 넘어가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>universe::DrawsTab</name>
    <message>
        <source>You have entered no draw</source>
        <translation>응모한 추첨이 없습니다</translation>
    </message>
    <message>
        <source>Some concerts draw who gets seats. Enter on the page of such a concert; it costs nothing, and when you enter does not matter.</source>
        <translation>좌석을 추첨하는 공연이 있습니다. 그 공연의 페이지에서 응모하십시오. 비용이 들지 않고, 언제 응모하든 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Find concerts</source>
        <translation>공연 찾기</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>추첨 기록</translation>
    </message>
    <message>
        <source>Saved as %1. Anybody can check it with: my-universe-admin verify-draw</source>
        <translation>%1에 저장했습니다. 누구나 다음 명령으로 확인할 수 있습니다: my-universe-admin verify-draw</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>These seats or this draw are not there any more.</source>
        <translation>이 좌석이나 추첨이 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>universe::EntryDelegate</name>
    <message>
        <source>local time</source>
        <comment>of the venue</comment>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>Booking opens at %1</source>
        <translation>%1 예매 오픈</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4. %5. %6</source>
        <comment>time, title, singers, venue, price, sale state</comment>
        <translation>%1. %2. %3. %4. %5. %6</translation>
    </message>
    <message>
        <source>%1. A favourite</source>
        <comment>a concert</comment>
        <translation>%1. 찜한 공연</translation>
    </message>
</context>
<context>
    <name>universe::FavouritesTab</name>
    <message>
        <source>Remove from favourites</source>
        <translation>찜 해제</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>예매 중</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 오픈</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>예매 종료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>공연 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n concert(s) on sale</source>
        <translation>
            <numerusform>예매 중인 공연 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on sale now</source>
        <translation>예매 중인 공연 없음</translation>
    </message>
    <message>
        <source>No favourite concerts yet</source>
        <translation>찜한 공연이 없습니다</translation>
    </message>
    <message>
        <source>Press the heart of a concert to find it here, and to see when its booking opens.</source>
        <translation>공연의 하트를 누르면 여기에 모이고, 예매 오픈 일정도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Find concerts</source>
        <translation>공연 찾기</translation>
    </message>
    <message>
        <source>No favourite singers yet</source>
        <translation>찜한 가수가 없습니다</translation>
    </message>
    <message>
        <source>Press the heart beside a singer&apos;s name on a concert&apos;s page to find them here.</source>
        <translation>공연 화면에서 가수 이름 옆의 하트를 누르면 여기에 모입니다.</translation>
    </message>
    <message>
        <source>Concerts</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Which favourites</source>
        <translation>찜 목록 구분</translation>
    </message>
    <message>
        <source>Favourite concerts</source>
        <translation>찜한 공연</translation>
    </message>
    <message>
        <source>Favourite singers</source>
        <translation>찜한 가수</translation>
    </message>
</context>
<context>
    <name>universe::FeeTable</name>
    <message>
        <source>%1: %2</source>
        <comment>until when, a fee</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>universe::FileRow</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>%1의 형식</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Encoding of %1</source>
        <translation>%1의 인코딩</translation>
    </message>
    <message>
        <source>Its format is not recognised. Choose it, or leave the file out.</source>
        <translation>형식을 알아내지 못했습니다. 형식을 고르거나 파일을 빼세요.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a file&apos;s format is</comment>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>universe::FilesStep</name>
    <message>
        <source>Files to import</source>
        <translation>가져올 파일</translation>
    </message>
    <message>
        <source>Catalogue files (%1)</source>
        <translation>카탈로그 파일 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>어떤 파일을 가져올까요?</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 파일이 없습니다</translation>
    </message>
    <message>
        <source>Choose files of concerts or venues, or drop them on the window.</source>
        <translation>공연이나 공연장 파일을 고르거나 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Each file is imported as a whole or not at all. Its format and, of a table, its encoding are recognised; correct them where that went wrong.</source>
        <translation>파일은 하나씩 통째로 가져오거나, 전혀 가져오지 않습니다. 형식과 표의 인코딩은 자동으로 알아내며, 틀렸으면 고칠 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>universe::FilterChips</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>‘%1’ 조건 지우기</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Copy this search as text</source>
        <translation>이 검색을 글로 복사</translation>
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
    <name>universe::FoundBookingCard</name>
    <message>
        <source>Cancelled</source>
        <comment>a booking&apos;s state</comment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a booking&apos;s state</comment>
        <translation>예매 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n석: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>합계: %1</translation>
    </message>
    <message>
        <source>Sold at a counter to somebody without a name.</source>
        <translation>창구에서 이름 없이 판매한 예매입니다.</translation>
    </message>
    <message>
        <source>Reason told: %1</source>
        <translation>안내한 이유: %1</translation>
    </message>
    <message>
        <source>Paid with fuel</source>
        <translation>연료로 결제</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>현금으로 결제</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>카드로 결제</translation>
    </message>
    <message>
        <source>Paid by card, slip %1</source>
        <translation>카드로 결제, 전표 %1</translation>
    </message>
    <message>
        <source>Booked for: %1</source>
        <translation>예매자: %1</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <comment>a clerk</comment>
        <translation>판매: %1</translation>
    </message>
</context>
<context>
    <name>universe::FoundMembersModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Bookings</source>
        <comment>how many</comment>
        <translation>예매</translation>
    </message>
</context>
<context>
    <name>universe::GiveBackCard</name>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation>환불할 티켓을 고르세요.</translation>
    </message>
    <message>
        <source>Say why: the member reads it.</source>
        <translation>이유를 적으세요. 회원이 읽습니다.</translation>
    </message>
    <message>
        <source>Given back: %1, as it was paid. Fee: %2.</source>
        <translation>환불: %1 (결제한 방법 그대로). 수수료: %2.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>근무 시작</translation>
    </message>
    <message>
        <source>You have no open shift, and what was paid by cash or card is given back out of one.</source>
        <translation>시작한 근무가 없습니다. 현금이나 카드로 결제한 금액은 근무에서 돌려줍니다.</translation>
    </message>
    <message>
        <source>One of these tickets was used or given back, or the show has begun: then only without a fee.</source>
        <translation>이미 사용하거나 환불한 티켓이 있거나 공연이 시작되었습니다. 공연이 시작된 뒤에는 수수료 없이만 환불할 수 있습니다.</translation>
    </message>
    <message>
        <source>One of these tickets was used or given back, or the show has begun.</source>
        <translation>이미 사용하거나 환불한 티켓이 있거나 공연이 시작되었습니다.</translation>
    </message>
    <message>
        <source>The drawer has less than that, or nothing is left to give back.</source>
        <translation>금전함에 그만큼 없거나, 더 환불할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; nothing is given back twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있으며, 두 번 환불되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1 (사용 완료)</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (취소됨)</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>돌려주기</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Pay out what was cancelled</source>
        <translation>취소된 공연의 금액 돌려주기</translation>
    </message>
    <message>
        <source>Give tickets back</source>
        <translation>티켓 환불</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The member reads it.</source>
        <translation>회원이 읽습니다.</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>수수료 없이</translation>
    </message>
    <message>
        <source>Nothing is left to pay out.</source>
        <translation>내줄 돈이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the one ticket that gets another seat.</source>
        <translation>자리를 바꿀 티켓을 한 장만 고르세요.</translation>
    </message>
    <message>
        <source>Another seat…</source>
        <translation>자리 바꾸기…</translation>
    </message>
    <message>
        <source>Comes back: %1 in cash. Fee: %2.</source>
        <translation>돌려줄 현금: %1. 수수료: %2.</translation>
    </message>
    <message>
        <source>Comes back: %1 to the card. Fee: %2.</source>
        <translation>카드로 돌려줄 금액: %1. 수수료: %2.</translation>
    </message>
    <message>
        <source>Comes back: %1. Fee: %2.</source>
        <translation>돌려줄 금액: %1. 수수료: %2.</translation>
    </message>
</context>
<context>
    <name>universe::GradeButton</name>
    <message>
        <source>sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1석 남음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a price and how many seats are left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a grade; its price and free seats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show only these seats</source>
        <translation>이 등급만 보기</translation>
    </message>
</context>
<context>
    <name>universe::HallDelegate</name>
    <message>
        <source>Made-up plan</source>
        <translation>지어낸 배치도</translation>
    </message>
</context>
<context>
    <name>universe::HallMap</name>
    <message>
        <source>Seat map. Arrow keys move, Space picks.</source>
        <translation>좌석 배치도. 화살표 키로 움직이고 스페이스로 고릅니다.</translation>
    </message>
</context>
<context>
    <name>universe::HallSalesView</name>
    <message>
        <source>As it stands</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>As it filled</source>
        <translation>채워진 과정</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>그림에 보일 내용</translation>
    </message>
    <message>
        <source>Time, from the first ticket to the last</source>
        <translation>시각, 첫 티켓부터 마지막 티켓까지</translation>
    </message>
    <message>
        <source>Picture of the hall</source>
        <translation>공연장 그림</translation>
    </message>
</context>
<context>
    <name>universe::HallsPage</name>
    <message>
        <source>What is the hall called?</source>
        <translation>공연장 이름을 적어 주세요</translation>
    </message>
    <message>
        <source>There is no such time zone, such as Asia/Seoul</source>
        <translation>없는 시간대입니다. 예: Asia/Seoul</translation>
    </message>
    <message>
        <source>No such hall</source>
        <translation>그런 공연장이 없습니다</translation>
    </message>
    <message>
        <source>Try another word, or make a new hall.</source>
        <translation>다른 말로 찾거나 새 공연장을 만드세요.</translation>
    </message>
    <message>
        <source>Seating plans</source>
        <translation>좌석 배치도</translation>
    </message>
    <message>
        <source>Find a hall</source>
        <translation>공연장 찾기</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>배치도 열기</translation>
    </message>
    <message>
        <source>A new hall</source>
        <translation>새 공연장</translation>
    </message>
    <message>
        <source>It begins without seats, and is there for others once it is saved.</source>
        <translation>좌석 없이 시작하며, 저장하면 다른 사람에게도 보입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>English name (optional)</source>
        <translation>영어 이름 (선택)</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <translation>지역 (선택)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>새 공연장</translation>
    </message>
</context>
<context>
    <name>universe::HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Fair concert booking. Version %1</source>
        <translation>공정한 공연 예매. 버전 %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>universe::HomeShelvesView</name>
    <message>
        <source>For you</source>
        <translation>나를 위한 공연</translation>
    </message>
    <message>
        <source>Booking opens soon for your favourites</source>
        <translation>찜한 공연, 곧 예매 오픈</translation>
    </message>
    <message>
        <source>Booking closes today</source>
        <translation>오늘 예매 마감</translation>
    </message>
    <message>
        <source>New from your favourite singers</source>
        <translation>찜한 가수의 새 공연</translation>
    </message>
</context>
<context>
    <name>universe::IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>아직 이용 중이신가요?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen begins anew for whoever comes next: you are logged out, held seats are given back, and what you typed is forgotten.</source>
        <translation>
            <numerusform>%n초 뒤에 다음 분을 위해 처음 화면으로 돌아갑니다. 로그아웃되고, 선점한 좌석은 반납되며, 입력한 내용은 지워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>계속 이용하기</translation>
    </message>
</context>
<context>
    <name>universe::ImportDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Import something else</source>
        <translation>다른 파일 가져오기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>나머지 가져오기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
</context>
<context>
    <name>universe::ImportHistory</name>
    <message>
        <source>MMM d, yyyy, h:mm AP</source>
        <comment>when something was imported</comment>
        <translation>yyyy. M. d. AP h:mm</translation>
    </message>
    <message>
        <source>Takes no. %1 back</source>
        <translation>%1번을 되돌림</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1건 남음</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an import</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>universe::ImportHistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what stayed, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import no. %1 is taken back: %n change(s).</source>
        <translation>
            <numerusform>%1번 가져오기를 되돌렸습니다. 변경 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed:</source>
        <comment>venues and concerts</comment>
        <translation>
            <numerusform>%n건이 남았습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Take import no. %1 back? What it made goes and what it changed is as before, where nothing of it was sold, held or waited for.</source>
        <translation>%1번 가져오기를 되돌릴까요? 팔리거나 잡혔거나 대기 중인 것이 없으면 만든 것은 사라지고 바꾼 것은 이전으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>아직 가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>Imports are listed here, and can be taken back.</source>
        <translation>가져온 기록이 여기에 나오며, 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>가져오기 기록</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>선택한 것 되돌리기</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>이전 기록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>More of what it did</source>
        <translation>바뀐 내용 더 보기</translation>
    </message>
    <message>
        <source>What the chosen one did</source>
        <translation>선택한 것이 바꾼 내용</translation>
    </message>
    <message>
        <source>Import no. %1 was taken back before.</source>
        <translation>%1번 가져오기는 이미 되돌렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken back before.</source>
        <comment>venues and concerts</comment>
        <translation>
            <numerusform>%n건은 이미 되돌려져 있었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ImportRowsModel</name>
    <message>
        <source>Remark</source>
        <comment>on a file</comment>
        <translation>참고</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of a row in its file</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>이유 또는 참고</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>공연</translation>
    </message>
</context>
<context>
    <name>universe::InitialStrip</name>
    <message>
        <source>All</source>
        <comment>letters of an index</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a letter, how many singers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln singer(s)</source>
        <translation>
            <numerusform>가수 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of singers</source>
        <translation>가수 색인</translation>
    </message>
</context>
<context>
    <name>universe::JobsBanner</name>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>A scheduled job is not running: returned seats may not be offered, or mail may not go out.</source>
        <translation>예약 작업이 실행되지 않고 있습니다. 취소된 자리가 대기자에게 제안되지 않거나 메일이 나가지 않을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>universe::JobsCard</name>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>It never ran.</source>
        <translation>아직 한 번도 실행되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It ran last on %1 and did %n thing(s).</source>
        <translation>
            <numerusform>마지막 실행: %1, 처리한 일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a job&apos;s state</comment>
        <translation>실행 안 됨</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>a job&apos;s state</comment>
        <translation>정상</translation>
    </message>
    <message>
        <source>Offers of returned seats</source>
        <translation>취소된 자리 제안</translation>
    </message>
    <message>
        <source>A job did not run. Have the system&apos;s timer or an operator run: %1</source>
        <translation>작업이 실행되지 않았습니다. 시스템 타이머나 담당자가 다음을 실행하게 해 주세요: %1</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>예약 작업</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Sums for reports</source>
        <translation>보고서 집계</translation>
    </message>
</context>
<context>
    <name>universe::Launch</name>
    <message>
        <source>No connection to the server</source>
        <translation>서버에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>서버에 연결하는 중…</translation>
    </message>
    <message>
        <source>The server is slow to answer; we are still waiting.</source>
        <translation>서버의 응답이 늦어지고 있습니다. 계속 기다리고 있습니다.</translation>
    </message>
</context>
<context>
    <name>universe::LedgerModel</name>
    <message>
        <source>MMM d, yyyy h:mm AP</source>
        <comment>when coins moved</comment>
        <translation>yyyy. M. d. AP h:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>연료</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>예매</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Cancellation fee</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>Other seat</source>
        <translation>좌석 변경</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>보상</translation>
    </message>
</context>
<context>
    <name>universe::LockScreen</name>
    <message>
        <source>This door is locked, and nobody was let in. Unlock it, then scan again.</source>
        <translation>입구가 잠겨 있어 아무도 입장 처리되지 않았습니다. 잠금을 풀고 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Enter your PIN or your password</source>
        <translation>PIN이나 비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait five minutes, then try again.</source>
        <translation>잘못된 시도가 너무 많습니다. 5분 뒤에 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. %n attempt(s) left, then you have to wait.</source>
        <translation>
            <numerusform>맞지 않습니다. %n번 더 틀리면 잠시 기다려야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>맞지 않습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>%1 works here. Everything is as it was left, and comes back when it is unlocked.</source>
        <translation>근무 중: %1. 모든 작업은 두고 간 그대로 있으며, 잠금을 풀면 다시 나타납니다.</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>In the settings of your page you can set a PIN for this.</source>
        <translation>마이 페이지의 설정에서 잠금을 푸는 PIN을 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Somebody else takes over?</source>
        <translation>다른 사람이 이어서 일하나요?</translation>
    </message>
    <message>
        <source>Log out instead</source>
        <translation>로그아웃하기</translation>
    </message>
</context>
<context>
    <name>universe::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>이메일을 입력해 주세요</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>Too many attempts with this address. To keep accounts safe, log-in pauses for a while; the pause grows with further attempts. Wait a minute, then try again.</source>
        <translation>이 이메일로 로그인을 너무 여러 번 시도했습니다. 계정 보호를 위해 로그인이 잠시 제한되며, 계속 시도하면 제한 시간이 길어집니다. 1분쯤 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right. Check both and try again.</source>
        <translation>이메일 또는 비밀번호가 맞지 않습니다. 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Log in to book your seats. We bring you right back to them.</source>
        <translation>예매하려면 로그인해 주세요. 로그인하면 선택한 좌석으로 바로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Log in to keep your favourites.</source>
        <translation>찜하려면 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Log in to see your bookings, tickets and fuel.</source>
        <translation>예매 내역, 티켓, 연료를 보려면 로그인해 주세요.</translation>
    </message>
    <message>
        <source>You were logged out because it took a while. Log in to go on where you were.</source>
        <translation>시간이 지나 로그아웃되었습니다. 로그인하면 보던 화면에서 이어집니다.</translation>
    </message>
    <message>
        <source>Welcome back to your universe.</source>
        <translation>나의 우주에 다시 오신 것을 환영합니다.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>아직 회원이 아니신가요?</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>회원가입</translation>
    </message>
    <message>
        <source>Log in to take part. We bring you right back and go on.</source>
        <translation>참여하려면 로그인하십시오. 곧바로 이어서 진행합니다.</translation>
    </message>
</context>
<context>
    <name>universe::MailNotice</name>
    <message>
        <source>The connection was lost before the answer came. We ask again as soon as it is back; the tickets are mailed once.</source>
        <translation>답을 받기 전에 연결이 끊어졌습니다. 다시 연결되는 대로 확인합니다. 메일은 한 번만 보냅니다.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to you. They arrive within a few minutes.</source>
        <translation>티켓을 메일로 보내고 있습니다. 몇 분 안에 도착합니다.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1. They arrive within a few minutes.</source>
        <translation>티켓을 메일로 보내고 있습니다: %1. 몇 분 안에 도착합니다.</translation>
    </message>
    <message>
        <source>These tickets were mailed often today. Look into your mailbox, also among the unwanted mail; tomorrow they can be mailed again.</source>
        <translation>오늘은 이 티켓을 이미 여러 번 보냈습니다. 받은 메일함과 스팸함을 확인해 주세요. 내일 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to mail: no ticket of this booking is valid any more.</source>
        <translation>보낼 티켓이 없습니다. 이 예매에는 쓸 수 있는 티켓이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Mail cannot be sent right now. You can save the tickets instead.</source>
        <translation>지금은 메일을 보낼 수 없습니다. 대신 티켓을 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>universe::MailQueueCard</name>
    <message>
        <source>It is tried anew with the next run of the jobs.</source>
        <translation>다음 작업 실행 때 다시 보냅니다.</translation>
    </message>
    <message>
        <source>This mail is not among the failed ones any more: it is being sent already.</source>
        <translation>이 메일은 더 이상 실패 목록에 없습니다. 이미 다시 보내고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed for good.</source>
        <translation>
            <numerusform>메일 %n통을 끝내 보내지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again.</source>
        <comment>mails</comment>
        <translation>
            <numerusform>%n통은 다시 보낼 예정입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail went out</source>
        <translation>모든 메일을 보냈습니다</translation>
    </message>
    <message>
        <source>Mail that did not go out</source>
        <translation>보내지 못한 메일</translation>
    </message>
    <message>
        <source>Try the chosen mail again</source>
        <translation>선택한 메일 다시 보내기</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered is listed here with the reason.</source>
        <translation>전달하지 못한 메일이 이유와 함께 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>universe::MailQueueModel</name>
    <message>
        <source>MMM d, h:mm AP</source>
        <comment>when a mail was written</comment>
        <translation>M. d. AP h:mm</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a mail&apos;s state</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a mail&apos;s state, when</comment>
        <translation>다음 시도: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>회원 번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translation>공연 하루 전</translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>Show moved</source>
        <translation>공연 일시 변경</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Offer of seats</source>
        <translation>자리 제안</translation>
    </message>
    <message>
        <source>Offer ends soon</source>
        <translation>제안 마감 임박</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Failed, may have arrived</source>
        <comment>a mail&apos;s state</comment>
        <translation>실패, 전달되었을 수 있음</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성 시각</translation>
    </message>
    <message>
        <source>Mail server&apos;s answer</source>
        <translation>메일 서버 응답</translation>
    </message>
    <message>
        <source>Awaited show moved</source>
        <translation>대기 공연 일시 변경</translation>
    </message>
    <message>
        <source>Waiting ended</source>
        <translation>대기 종료</translation>
    </message>
    <message>
        <source>Won in a draw</source>
        <translation>추첨 당첨</translation>
    </message>
    <message>
        <source>Moved up in a draw</source>
        <translation>추가 당첨</translation>
    </message>
    <message>
        <source>Time to pay ends</source>
        <translation>당첨 결제 마감 임박</translation>
    </message>
    <message>
        <source>Nothing won in a draw</source>
        <translation>추첨 미당첨</translation>
    </message>
</context>
<context>
    <name>universe::MainWindow</name>
    <message>
        <source>Connected again.</source>
        <translation>다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>Booking works again.</source>
        <translation>다시 예매할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page and application</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>universe::MarkBar</name>
    <message>
        <source>Choose seats on the map to mark them: click, drag, or Shift and arrows.</source>
        <translation>표시할 좌석을 고르세요: 클릭, 끌기, Shift와 화살표.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n석 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Note, such as a pillar</source>
        <translation>메모 (예: 기둥)</translation>
    </message>
    <message>
        <source>Note to the mark</source>
        <translation>표시에 붙는 메모</translation>
    </message>
</context>
<context>
    <name>universe::MemberFinder</name>
    <message>
        <source>Type at least two characters.</source>
        <translation>두 글자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Nobody was found. Try the beginning of the name or e-mail address, or the last digits of the phone.</source>
        <translation>찾은 회원이 없습니다. 이름이나 이메일의 앞부분, 전화번호 끝자리로 찾아 보세요.</translation>
    </message>
    <message>
        <source>Name, e-mail, last digits of the phone, or booking number</source>
        <translation>이름, 이메일, 전화번호 끝자리 또는 예매 번호</translation>
    </message>
    <message>
        <source>Enter searches; each search is on the record.</source>
        <translation>Enter로 찾습니다. 찾은 기록은 남습니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>찾은 회원</translation>
    </message>
    <message>
        <source>%1 is registered. Tell them their first password, which is shown only now: %2</source>
        <translation>%1 님을 등록했습니다. 첫 비밀번호는 지금만 표시되니 알려 주세요: %2</translation>
    </message>
    <message>
        <source>Register somebody (F3)</source>
        <translation>회원 등록 (F3)</translation>
    </message>
</context>
<context>
    <name>universe::MoveCard</name>
    <message>
        <source>This show was moved from %1 to %2.</source>
        <translation>공연 일시가 변경되었습니다. 변경 전: %1, 변경 후: %2.</translation>
    </message>
    <message>
        <source>The organiser says: %1</source>
        <translation>주최 측 안내: %1</translation>
    </message>
    <message>
        <source>You can keep your tickets, or get everything back until the show begins.</source>
        <translation>티켓을 그대로 유지하거나, 공연이 시작되기 전까지 전액을 돌려받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation>티켓 유지하기</translation>
    </message>
    <message>
        <source>Get everything back</source>
        <translation>전액 돌려받기</translation>
    </message>
</context>
<context>
    <name>universe::MyPage</name>
    <message>
        <source>My page</source>
        <translation>마이페이지</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예매 내역</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>연료</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>찜</translation>
    </message>
    <message>
        <source>Parts of my page</source>
        <translation>마이페이지 메뉴</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>추첨</translation>
    </message>
</context>
<context>
    <name>universe::NewAccountCard</name>
    <message>
        <source>The account is made, with the member no. %1.</source>
        <translation>계정을 만들었습니다. 회원 번호는 %1입니다.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.com.</source>
        <translation>name@example.com 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; no account is made twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있으며, 계정이 두 번 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody has this address already.</source>
        <translation>이미 쓰이는 주소입니다.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it.</source>
        <translation>이메일 주소가 아닙니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>첫 비밀번호</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>계정 만들기</translation>
    </message>
</context>
<context>
    <name>universe::NewPasswordCard</name>
    <message>
        <source>Say why: it is on the record.</source>
        <translation>사유를 적어 주세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>The password is set. Every session of the account ended.</source>
        <translation>비밀번호를 정했습니다. 이 계정의 모든 로그인이 끝났습니다.</translation>
    </message>
    <message>
        <source>This account works for the house: an administrator sets its password.</source>
        <translation>직원 계정입니다. 관리자만 비밀번호를 다시 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Only after you have checked in person who it is. All sessions of the account end.</source>
        <translation>본인을 직접 확인한 뒤에만 하세요. 이 계정의 모든 로그인이 끝납니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>How you checked the person; it is on the record.</source>
        <translation>본인을 어떻게 확인했는지 적으세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>비밀번호 정하기</translation>
    </message>
</context>
<context>
    <name>universe::NoOffers</name>
    <message numerus="yes">
        <source>%n seat(s) together are not free here.</source>
        <translation>
            <numerusform>여기에는 붙어 있는 빈 좌석 %n석이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are free here.</source>
        <translation>
            <numerusform>여기에는 빈 좌석이 %n석뿐입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is free here.</source>
        <translation>여기에는 빈 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>No seat is free.</source>
        <translation>빈 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>대신 어떤 좌석을 찾을까요?</translation>
    </message>
    <message>
        <source>When somebody lets go of seats, they are offered here at once.</source>
        <translation>누군가 좌석을 놓으면 바로 여기에 알려 드립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together</source>
        <translation>
            <numerusform>붙어 있는 %n석</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), not together</source>
        <translation>
            <numerusform>떨어진 좌석 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>In any grade and section</source>
        <translation>모든 등급·구역에서</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>자리 기다리기</translation>
    </message>
</context>
<context>
    <name>universe::NoticesCard</name>
    <message>
        <source>Booking opens</source>
        <translation>예매 시작</translation>
    </message>
    <message>
        <source>A concert that you marked can be booked, and an hour before.</source>
        <translation>찜한 공연의 예매가 시작될 때, 그리고 한 시간 전에 알려 드립니다.</translation>
    </message>
    <message>
        <source>New concerts</source>
        <translation>새 공연</translation>
    </message>
    <message>
        <source>Your show is tomorrow</source>
        <translation>공연 하루 전</translation>
    </message>
    <message>
        <source>The day before a show that you have tickets for.</source>
        <translation>예매한 공연의 전날에 알려 드립니다.</translation>
    </message>
    <message>
        <source>Seats for you</source>
        <translation>자리가 났을 때</translation>
    </message>
    <message>
        <source>Seats that you wait for are kept for you for a short time: without this you may miss them.</source>
        <translation>기다리던 자리를 예매할 수 있게 되면 알려 드립니다. 잠시만 맡아 두므로, 이 알림을 끄면 놓칠 수 있습니다.</translation>
    </message>
    <message>
        <source>An offer ends soon</source>
        <translation>제안받은 자리 마감 임박</translation>
    </message>
    <message>
        <source>Half an hour before seats that are offered to you go on to the next in the line.</source>
        <translation>제안받은 자리가 다음 대기자에게 넘어가기 30분 전에 알려 드립니다.</translation>
    </message>
    <message>
        <source>A show is cancelled</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>The organiser cancels a show of yours.</source>
        <translation>예매한 공연을 주최자가 취소했을 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>A show is moved</source>
        <translation>공연 일시 변경</translation>
    </message>
    <message>
        <source>A show of yours begins at another time.</source>
        <translation>예매한 공연의 일시가 바뀌었을 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>Fuel comes back</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>What you paid comes back to you.</source>
        <translation>결제한 연료를 돌려받았을 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>%1: this is about your own fuel, and cannot be switched off.</source>
        <translation>%1: 내 연료에 관한 소식이라 끌 수 없습니다.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of reminders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Always told</source>
        <translation>항상 알림</translation>
    </message>
    <message>
        <source>A show that you wait for is moved</source>
        <translation>기다리는 공연의 일시 변경</translation>
    </message>
    <message>
        <source>It begins at another time, and you keep your place in the line.</source>
        <translation>공연 일시가 바뀌었을 때 알려 드립니다. 대기 순번은 그대로입니다.</translation>
    </message>
    <message>
        <source>Waiting ended</source>
        <translation>대기 종료</translation>
    </message>
    <message>
        <source>A show that you wait for is cancelled, or has no such seats any more.</source>
        <translation>기다리던 공연이 취소되었거나 원하던 자리가 없어졌을 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>A singer you marked has a new concert.</source>
        <translation>찜한 가수의 새 공연이 등록되었을 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>What the bell tells you, and e-mail where it is set up.</source>
        <translation>알림(종 모양)과, 설정된 경우 이메일로 알려 드립니다.</translation>
    </message>
    <message>
        <source>You win in a draw</source>
        <translation>추첨 당첨</translation>
    </message>
    <message>
        <source>Seats are yours if you pay in time: without this you may miss them.</source>
        <translation>기한 안에 결제해야 좌석이 확정됩니다. 끄면 당첨을 놓칠 수 있습니다.</translation>
    </message>
    <message>
        <source>You move up in a draw</source>
        <translation>추가 당첨</translation>
    </message>
    <message>
        <source>Others did not pay, and you have seats if you pay in time.</source>
        <translation>다른 당첨자가 결제하지 않은 좌석이 넘어왔을 때 알려 드립니다. 기한 안에 결제해야 합니다.</translation>
    </message>
    <message>
        <source>The time to pay ends soon</source>
        <translation>당첨 결제 마감 임박</translation>
    </message>
    <message>
        <source>Before seats that you won and have not paid for go on to the next in rank.</source>
        <translation>결제하지 않은 당첨 좌석이 다음 순위로 넘어가기 전에 알려 드립니다.</translation>
    </message>
    <message>
        <source>No seats in a draw</source>
        <translation>추첨 미당첨</translation>
    </message>
    <message>
        <source>A draw that you entered is made, and you can see why you have no seats.</source>
        <translation>응모한 추첨에서 당첨되지 않았을 때, 까닭을 볼 수 있게 알려 드립니다.</translation>
    </message>
</context>
<context>
    <name>universe::OfferCard</name>
    <message>
        <source>Taken</source>
        <comment>these seats, by the viewer</comment>
        <translation>선택함</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>이 좌석 선택</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <comment>an offer: seats and prices</comment>
        <translation>선택함: %1</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <comment>an offer</comment>
        <translation>이 좌석 선택: %1</translation>
    </message>
</context>
<context>
    <name>universe::OpenShiftCard</name>
    <message>
        <source>Give the counter a name, such as &quot;Counter 1&quot;.</source>
        <translation>“1번 창구”처럼 창구의 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Count what is in the drawer, 0 if there is nothing.</source>
        <translation>금전함에 있는 돈을 세어 적으세요. 없으면 0입니다.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>근무 시작</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>1번 창구</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>금전함의 현금</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>근무 시작</translation>
    </message>
</context>
<context>
    <name>universe::OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
</context>
<context>
    <name>universe::OrderCard</name>
    <message>
        <source>Section %1, row %2, seat %3</source>
        <translation>%1 %2열 %3번</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>선택한 좌석 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1, entry %2</source>
        <translation>%1 입장 번호 %2번</translation>
    </message>
</context>
<context>
    <name>universe::OrganiserPanel</name>
    <message numerus="yes">
        <source>%n seat(s) sold</source>
        <translation>
            <numerusform>%n석 판매</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when a show is, and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>시간 변경…</translation>
    </message>
    <message>
        <source>Move the show of %1</source>
        <translation>%1 공연 시간 변경</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>취소…</translation>
    </message>
    <message>
        <source>Cancel the show of %1</source>
        <translation>%1 공연 취소</translation>
    </message>
    <message>
        <source>Move the show of %1? Bookings are kept; who cannot come gives theirs back for nothing.</source>
        <translation>%1 공연의 시간을 바꿀까요? 예매는 그대로이고, 올 수 없는 사람은 수수료 없이 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Move the show</source>
        <translation>시간 변경</translation>
    </message>
    <message>
        <source>Cancel the show of %1? Everybody gets all fuel back. This cannot be undone.</source>
        <translation>%1 공연을 취소할까요? 모두에게 연료를 전부 돌려줍니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancel the show</source>
        <translation>공연 취소</translation>
    </message>
    <message>
        <source>Cancel the concert with all its shows? Everybody gets all fuel back. This cannot be undone.</source>
        <translation>이 공연의 모든 회차를 취소할까요? 모두에게 연료를 전부 돌려줍니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancel the concert</source>
        <translation>전체 취소</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24 19:00.</source>
        <translation>2026-12-24 19:00처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Say why: the fans read it.</source>
        <translation>이유를 쓰세요. 팬들이 읽습니다.</translation>
    </message>
    <message>
        <source>A number from 0 to 100.</source>
        <translation>0부터 100까지의 수로 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>예매 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved. %1 are told.</source>
        <comment>bookings</comment>
        <translation>시간을 바꾸었습니다. %1에 알립니다.</translation>
    </message>
    <message>
        <source>Cancelled. %1, %2 given back.</source>
        <translation>취소했습니다. %1, 돌려준 연료: %2</translation>
    </message>
    <message>
        <source>Cancel the concert…</source>
        <translation>전체 취소…</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>새 시간</translation>
    </message>
    <message>
        <source>Like 2026-12-24 19:00, by the clock of the venue.</source>
        <translation>2026-12-24 19:00처럼, 공연장 현지 시각으로.</translation>
    </message>
    <message>
        <source>Reason, for the fans to read</source>
        <translation>이유 (팬들이 읽습니다)</translation>
    </message>
    <message>
        <source>Compensation on top, in percent of the price</source>
        <translation>추가 보상(가격의 %)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Fans are told of it. Who loses a show, or cannot come at its new time, gets the fuel back.</source>
        <translation>팬들에게 알립니다. 공연이 없어지거나 바뀐 시간에 올 수 없는 사람은 연료를 돌려받습니다.</translation>
    </message>
</context>
<context>
    <name>universe::PasswordCard</name>
    <message>
        <source>Enter the password that you have now</source>
        <translation>현재 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>This is not the password that you have now. Nothing was changed.</source>
        <translation>현재 비밀번호가 맞지 않습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait five minutes, then try again.</source>
        <translation>비밀번호를 여러 번 잘못 입력했습니다. 5분 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The password is changed. Everywhere else you were logged out.</source>
        <translation>비밀번호를 바꿨습니다. 다른 곳에서는 모두 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>With another password you stay logged in here, and nowhere else.</source>
        <translation>비밀번호를 바꾸면 여기를 뺀 모든 곳에서 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>The connection was lost. Try again; if your current password is then rejected, the new one is already in effect.</source>
        <translation>연결이 끊겼습니다. 다시 시도해 주세요. 현재 비밀번호가 틀렸다고 나오면 새 비밀번호가 이미 적용된 것입니다.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>현재 비밀번호</translation>
    </message>
</context>
<context>
    <name>universe::PayCard</name>
    <message>
        <source>An amount is digits, such as 50000.</source>
        <translation>금액은 50000처럼 숫자로 적으세요.</translation>
    </message>
    <message>
        <source>Say first who buys, or that it is somebody without a name (F2).</source>
        <translation>먼저 구매자를 정하거나 이름 없이(F2)를 고르세요.</translation>
    </message>
    <message>
        <source>This is %1 too little.</source>
        <translation>%1 부족합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Total for %n seat(s)</source>
        <translation>
            <numerusform>좌석 %n개 합계</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 부족</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>거스름돈: %1</translation>
    </message>
    <message>
        <source>These seats are held for %1</source>
        <translation>이 자리를 잡아 둔 남은 시간 %1</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; nothing is sold twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있으며, 두 번 판매되지 않습니다.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>근무 시작</translation>
    </message>
    <message>
        <source>You have no open shift, and cash and cards belong to one.</source>
        <translation>시작한 근무가 없습니다. 현금·카드 판매는 근무를 시작한 뒤에 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This member has a booking of this concert already.</source>
        <translation>이 회원은 이미 이 공연을 예매했습니다.</translation>
    </message>
    <message>
        <source>This member has too little fuel. Take cash or a card.</source>
        <translation>이 회원은 연료가 부족합니다. 현금이나 카드로 받으세요.</translation>
    </message>
    <message>
        <source>This member is too young for this concert, or has not told a birth date.</source>
        <translation>이 회원은 관람 나이가 되지 않았거나 생년월일을 알리지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>다른 자리 고르기</translation>
    </message>
    <message>
        <source>One of these seats is somebody else&apos;s by now.</source>
        <translation>이 자리 가운데 하나가 그사이 다른 사람에게 넘어갔습니다.</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>결제 방법</translation>
    </message>
    <message>
        <source>Fuel (F6)</source>
        <translation>연료 (F6)</translation>
    </message>
    <message>
        <source>Cash (F7)</source>
        <translation>현금 (F7)</translation>
    </message>
    <message>
        <source>Card (F8)</source>
        <translation>카드 (F8)</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>받은 금액</translation>
    </message>
    <message>
        <source>Empty: the exact sum.</source>
        <translation>비워 두면 딱 맞게 받은 것으로 합니다.</translation>
    </message>
    <message>
        <source>Number of the card&apos;s slip</source>
        <translation>카드 전표 번호</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>다른 자리</translation>
    </message>
    <message>
        <source>Book for myself</source>
        <translation>내 예매로 하기</translation>
    </message>
    <message>
        <source>Somebody without a name has no fuel. Take cash (F7) or a card (F8).</source>
        <translation>이름 없는 손님에게는 연료가 없습니다. 현금(F7)이나 카드(F8)로 받으세요.</translation>
    </message>
    <message>
        <source>Enter the number that is on the card&apos;s slip: the till is balanced by it.</source>
        <translation>카드 전표의 번호를 입력하세요. 이 번호로 정산합니다.</translation>
    </message>
</context>
<context>
    <name>universe::PayInCard</name>
    <message>
        <source>It is written down.</source>
        <translation>기록했습니다.</translation>
    </message>
    <message>
        <source>The drawer has less than that.</source>
        <translation>금전함에 그만큼 없습니다.</translation>
    </message>
    <message>
        <source>An amount is digits, such as 50000.</source>
        <translation>금액은 50000처럼 숫자로 적으세요.</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>기록에 남길 이유를 적으세요.</translation>
    </message>
    <message>
        <source>Into the drawer, or out of it</source>
        <translation>금전함에 넣기와 빼기</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>universe::PaymentCard</name>
    <message>
        <source>Something changed since you saw it. No fuel was taken. Book only if you still want to.</source>
        <translation>보신 뒤에 바뀐 내용이 있습니다. 연료는 차감되지 않았습니다. 바뀐 내용을 확인하고 원하시면 다시 예매해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Total for %n seat(s)</source>
        <translation>
            <numerusform>%n석 결제 금액</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fuel now</source>
        <translation>현재 잔액</translation>
    </message>
    <message>
        <source>After this booking</source>
        <translation>예매 후 잔액</translation>
    </message>
    <message>
        <source>Your seats are no longer held. You can still book them as long as nobody else does.</source>
        <translation>좌석 선점 시간이 끝났습니다. 다른 분이 예매하기 전이라면 그대로 예매할 수 있습니다.</translation>
    </message>
    <message>
        <source>Held for you for another %1</source>
        <translation>좌석 선점 시간 %1 남음</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. We ask again as soon as it is back. You are charged once at most.</source>
        <translation>응답을 받기 전에 연결이 끊겼습니다. 다시 연결되는 대로 결과를 확인하며, 연료가 두 번 차감되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>You are %1 short. Top up here; your seats stay held meanwhile.</source>
        <translation>%1 더 필요합니다. 여기서 충전해 주세요. 그동안 좌석 선점은 유지됩니다.</translation>
    </message>
    <message>
        <source>You are %1 short. Fuel is sold at the counter.</source>
        <translation>%1 더 필요합니다. 연료는 창구에서 구매할 수 있습니다.</translation>
    </message>
    <message>
        <source>You were logged out because it took a while. Log in again: your order waits here.</source>
        <translation>시간이 지나 로그아웃되었습니다. 다시 로그인하면 이 예매를 이어서 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>This concert has an age limit that your account does not meet. Fuel was not taken.</source>
        <translation>이 공연의 관람 연령에 맞지 않거나, 계정에 생년월일이 없습니다. 연료는 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>Booking of this concert is not open now. Fuel was not taken.</source>
        <translation>지금은 이 공연의 예매 기간이 아닙니다. 연료는 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose other seats</source>
        <translation>다른 좌석 선택</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Book %n seat(s)</source>
        <translation>
            <numerusform>%n석 예매하기</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in to book</source>
        <translation>로그인하고 예매하기</translation>
    </message>
    <message>
        <source>See my bookings</source>
        <translation>내 예매 내역 보기</translation>
    </message>
    <message>
        <source>Back to the concert</source>
        <translation>공연으로 돌아가기</translation>
    </message>
    <message>
        <source>The time to take this offer is over: its seats go on to whoever waits next.</source>
        <translation>제안 시간이 끝났습니다. 자리는 다음 대기자에게 넘어갑니다.</translation>
    </message>
    <message>
        <source>The offer ended before you booked it: its seats went on to whoever waits next. No fuel was taken. You can join the line again.</source>
        <translation>예매하기 전에 제안 시간이 끝나 자리가 다음 대기자에게 넘어갔습니다. 연료는 차감되지 않았으며, 다시 대기할 수 있습니다.</translation>
    </message>
    <message>
        <source>My waiting lists</source>
        <translation>내 대기 목록</translation>
    </message>
</context>
<context>
    <name>universe::PhasePanel</name>
    <message>
        <source>There is no such code. Compare it with the one that you were given.</source>
        <translation>없는 코드입니다. 받으신 코드와 견주어 보십시오.</translation>
    </message>
    <message>
        <source>Somebody has used this code already. Each counts once.</source>
        <translation>이미 누군가 쓴 코드입니다. 코드는 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>You have used another code for this phase. One is enough, so this one stays good.</source>
        <translation>이 단계에는 이미 다른 코드를 쓰셨습니다. 하나면 충분하므로, 이 코드는 쓰이지 않은 채 남습니다.</translation>
    </message>
    <message>
        <source>The phase that this code is for is over.</source>
        <translation>이 코드로 참여하는 단계는 끝났습니다.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>지금 하실 수 있는 일</translation>
    </message>
    <message>
        <source>My draws</source>
        <translation>내 추첨</translation>
    </message>
    <message>
        <source>The draw is closed. It is made from %1 on; my page tells whoever entered what became of it.</source>
        <translation>응모가 마감되었습니다. 추첨은 %1부터 하며, 결과는 마이페이지에서 보실 수 있습니다.</translation>
    </message>
    <message>
        <source>Seats are sold now, until %1. Choose yours above.</source>
        <translation>지금 %1까지 좌석을 판매합니다. 위에서 좌석을 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing is sold at this moment. Next: %1, from %2 on.</source>
        <comment>a kind of phase, an instant</comment>
        <translation>지금은 판매하지 않습니다. 다음 단계: %1, %2부터.</translation>
    </message>
    <message>
        <source>All phases of the sale are over.</source>
        <translation>판매 단계가 모두 끝났습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>The phase from %1 on is for holders of a code. Each counts once.</source>
        <translation>%1에 시작하는 단계에는 코드가 있어야 참여합니다. 코드는 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>코드 쓰기</translation>
    </message>
    <message>
        <source>Your code is taken: this phase is open to you.</source>
        <translation>코드를 확인했습니다. 이 단계에 참여하실 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A code has at least %n character(s).</source>
        <translation>
            <numerusform>코드는 %n자 이상입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PhaseRow</name>
    <message>
        <source>Phase %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Remove phase %1</source>
        <translation>%1단계 삭제</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <comment>a field</comment>
        <translation>%1, %2단계</translation>
    </message>
</context>
<context>
    <name>universe::PhaseRows</name>
    <message>
        <source>Without phases it is sold first come, first served, from the beginning of booking to its end.</source>
        <translation>단계를 두지 않으면 예매 시작부터 마감까지 선착순으로 판매합니다.</translation>
    </message>
    <message>
        <source>Phases follow each other within the booking period. Times are those of the venue&apos;s clock, and a share is of the seats of each grade.</source>
        <translation>단계는 예매 기간 안에서 차례로 이어집니다. 시각은 공연장 현지 시각이고, 배정 비율은 등급마다 좌석의 비율입니다.</translation>
    </message>
    <message>
        <source>Booking has opened: it is sold first come, first served, to its end. Phases cannot be added any more.</source>
        <translation>예매가 시작되어 마감까지 선착순으로 판매합니다. 이제 단계를 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sale has opened: only times that are still to come can change, to later ones, with a reason.</source>
        <translation>판매가 시작되었습니다. 아직 오지 않은 시각만, 까닭을 적고 늦출 수 있습니다.</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>판매 방식</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>단계 추가</translation>
    </message>
</context>
<context>
    <name>universe::PhasesCard</name>
    <message>
        <source>How it is sold</source>
        <translation>판매 방식</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a phase, its kind</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From %1
Until %2</source>
        <comment>a phase&apos;s time</comment>
        <translation>%1부터
%2까지</translation>
    </message>
    <message>
        <source>Root of the entries: %1</source>
        <translation>응모 목록의 루트: %1</translation>
    </message>
    <message>
        <source>For holders of a code.</source>
        <translation>코드가 있는 분만 참여합니다.</translation>
    </message>
    <message>
        <source>For everybody.</source>
        <translation>누구나 참여합니다.</translation>
    </message>
    <message>
        <source>For it are %1 % of the seats of each grade, and what phases before it left.</source>
        <translation>등급마다 좌석의 %1%와 앞 단계에서 남은 좌석을 판매합니다.</translation>
    </message>
    <message>
        <source>For it are all seats that are left.</source>
        <translation>남은 좌석을 모두 판매합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entered so far.</source>
        <translation>
            <numerusform>지금까지 %n명이 응모했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for seats so far.</source>
        <translation>
            <numerusform>지금까지 %n명이 좌석을 신청했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from %1 on, by a random number that is public only then: %2.</source>
        <comment>an instant, its source</comment>
        <translation>%1부터, 그때 비로소 공개되는 난수로 추첨합니다: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Winners pay within %n hour(s) of being drawn. What they do not pay for goes to the next in rank.</source>
        <translation>
            <numerusform>당첨자는 당첨 뒤 %n시간 안에 결제합니다. 결제되지 않은 좌석은 다음 순위로 넘어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are sealed. None can be added, left out or changed without another root than this:</source>
        <translation>응모 목록을 봉인했습니다. 하나라도 더하거나 빼거나 바꾸면 다음 루트가 달라집니다:</translation>
    </message>
    <message>
        <source>Published %1.</source>
        <comment>an instant</comment>
        <translation>%1에 공개했습니다.</translation>
    </message>
    <message>
        <source>Why times were changed</source>
        <translation>시각이 바뀐 까닭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>지금까지의 판매 기록</translation>
    </message>
</context>
<context>
    <name>universe::PickedSeats</name>
    <message>
        <source>Let go of this seat</source>
        <translation>좌석 선택 해제</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <translation>%1 선택 해제</translation>
    </message>
</context>
<context>
    <name>universe::PinCard</name>
    <message>
        <source>Enter your password</source>
        <translation>비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits</source>
        <translation>PIN은 숫자 4~12자리입니다</translation>
    </message>
    <message>
        <source>This is not your password. Nothing was changed.</source>
        <translation>비밀번호가 맞지 않습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait five minutes, then try again.</source>
        <translation>잘못된 비밀번호를 너무 많이 입력했습니다. 5분 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection was lost. Nobody knows whether the PIN was changed: try again.</source>
        <translation>연결이 끊겨 PIN이 바뀌었는지 알 수 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The PIN is gone. Your password unlocks the window.</source>
        <translation>PIN을 없앴습니다. 이제 비밀번호로 잠금을 풉니다.</translation>
    </message>
    <message>
        <source>The PIN is set. It unlocks a locked window.</source>
        <translation>PIN을 정했습니다. 잠긴 창을 이 PIN으로 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A window of the house locks when nobody has touched it for a while, or by Ctrl+L. A PIN unlocks it faster than the password; it is good for nothing else.</source>
        <translation>직원의 창은 한동안 아무도 쓰지 않거나 Ctrl+L을 누르면 잠깁니다. PIN을 정하면 비밀번호보다 빨리 풀 수 있으며, 다른 곳에는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>새 PIN (숫자 4~12자리)</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN 정하기</translation>
    </message>
    <message>
        <source>Have no PIN</source>
        <translation>PIN 없애기</translation>
    </message>
</context>
<context>
    <name>universe::PlanEditor</name>
    <message>
        <source>Start from another version</source>
        <translation>다른 버전에서 시작</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>구역 추가</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>구역 삭제</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>구역 옮기기</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>구역 이름 바꾸기</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>종류 바꾸기</translation>
    </message>
    <message>
        <source>Change the capacity</source>
        <translation>인원 바꾸기</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>행 바꾸기</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>행 삭제</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>행 옮기기</translation>
    </message>
    <message>
        <source>Mark seats</source>
        <translation>좌석 표시</translation>
    </message>
</context>
<context>
    <name>universe::PlanEditorPage</name>
    <message>
        <source>Somebody else has saved another version of this plan since you opened it. Nothing was saved.</source>
        <translation>여는 동안 다른 사람이 이 배치도의 다른 버전을 저장했습니다. 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>그 버전 보기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>They changed the sections %1. Your changes are on top; undo shows theirs.</source>
        <translation>그 사람이 %1 구역을 바꿨습니다. 내 변경이 그 위에 있으며, 실행 취소하면 그 버전이 보입니다.</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>새 공연장</translation>
    </message>
    <message>
        <source>Version %1, an older one</source>
        <translation>버전 %1 (지난 버전)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>made up from the number of seats: saving says that it is right</source>
        <translation>좌석 수로 지어낸 배치도: 저장하면 맞다고 확인됩니다</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>계속 편집</translation>
    </message>
    <message>
        <source>Nothing was to be saved: the plan is as it was.</source>
        <translation>저장할 것이 없었습니다. 배치도는 그대로입니다.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>배치도를 저장했습니다.</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>All halls</source>
        <translation>모든 공연장</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>좌석 배치도</translation>
    </message>
</context>
<context>
    <name>universe::PlanMapView</name>
    <message>
        <source>House seat</source>
        <translation>유보석</translation>
    </message>
    <message>
        <source>House seat: %1</source>
        <translation>유보석: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to stand</source>
        <translation>
            <numerusform>스탠딩 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PlansDialog</name>
    <message>
        <source>Seating plans</source>
        <translation>좌석 배치도</translation>
    </message>
</context>
<context>
    <name>universe::PolicyStep</name>
    <message>
        <source>Policy file</source>
        <translation>기준 파일</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>기준 파일 (*.json)</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>기준 저장</translation>
    </message>
    <message>
        <source>This is no policy: %1</source>
        <translation>기준 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The policy is as the file has it.</source>
        <translation>파일의 기준을 불러왔습니다.</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>기준을 저장했습니다.</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Like USD 1400, JPY 9.2. Prices in a currency that is not here are rejected.</source>
        <translation>예: USD 1400, JPY 9.2. 여기에 없는 통화의 가격은 거부합니다.</translation>
    </message>
    <message>
        <source>Like 19:30. Empty: such concerts are rejected.</source>
        <translation>예: 19:30. 비워 두면 그런 공연은 거부합니다.</translation>
    </message>
    <message>
        <source>A whole number, 0 to 3650.</source>
        <translation>0부터 3650까지의 정수.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more.</source>
        <translation>0 이상의 정수.</translation>
    </message>
    <message>
        <source>A whole number, 1 to 200,000.</source>
        <translation>1부터 200,000까지의 정수.</translation>
    </message>
    <message>
        <source>Its name, like Asia/Seoul.</source>
        <translation>시간대 이름. 예: Asia/Seoul.</translation>
    </message>
    <message>
        <source>What do you decide where files leave something open?</source>
        <translation>파일에 빠진 것은 어떻게 정할까요?</translation>
    </message>
    <message>
        <source>What a file says itself is always taken as it says it.</source>
        <translation>파일에 적힌 것은 언제나 적힌 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Price, where there is none</source>
        <translation>가격이 없을 때의 가격</translation>
    </message>
    <message>
        <source>Hour, where there is only a day</source>
        <translation>날짜만 있을 때의 시작 시각</translation>
    </message>
    <message>
        <source>Booking opens, days before the first show</source>
        <translation>예매 시작: 첫 공연 며칠 전</translation>
    </message>
    <message>
        <source>Booking closes, minutes before the last show</source>
        <translation>예매 마감: 마지막 공연 몇 분 전</translation>
    </message>
    <message>
        <source>Seats of a hall that no file counts</source>
        <translation>좌석 수가 없는 공연장의 좌석 수</translation>
    </message>
    <message>
        <source>Time zone of a venue, where there is none</source>
        <translation>시간대가 없는 공연장의 시간대</translation>
    </message>
    <message>
        <source>Load a policy</source>
        <translation>기준 불러오기</translation>
    </message>
    <message>
        <source>Save this policy</source>
        <translation>이 기준 저장</translation>
    </message>
    <message>
        <source>In fuel. Empty: such concerts are rejected.</source>
        <translation>연료 단위입니다. 비워 두면 그런 공연은 거부합니다.</translation>
    </message>
    <message>
        <source>Fuel for one of another currency</source>
        <translation>다른 통화 1단위의 연료</translation>
    </message>
    <message>
        <source>This is no price. Write a whole number, or leave it empty.</source>
        <translation>가격이 아닙니다. 정수를 쓰거나 비워 두세요.</translation>
    </message>
    <message>
        <source>This is no rate. Write a currency&apos;s three letters and a number.</source>
        <translation>환율이 아닙니다. 통화 세 글자와 수를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no such hour. Write hours and minutes, or leave it empty.</source>
        <translation>없는 시각입니다. 시와 분을 쓰거나 비워 두세요.</translation>
    </message>
    <message>
        <source>This is no number of days from 0 to 3650.</source>
        <translation>0에서 3650까지의 일수가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no number of minutes.</source>
        <translation>분 단위의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no number of seats from 1 to 200,000.</source>
        <translation>1에서 200,000까지의 좌석 수가 아닙니다.</translation>
    </message>
    <message>
        <source>No time zone is called so.</source>
        <translation>그런 이름의 시간대가 없습니다.</translation>
    </message>
</context>
<context>
    <name>universe::PositionForm</name>
    <message>
        <source>From %1 to %2</source>
        <comment>a number</comment>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>Place and curve</source>
        <translation>자리와 곡률</translation>
    </message>
    <message>
        <source>To the right (m)</source>
        <translation>오른쪽으로 (m)</translation>
    </message>
    <message>
        <source>From the stage (m)</source>
        <translation>무대에서 (m)</translation>
    </message>
    <message>
        <source>Turned (°)</source>
        <translation>회전 (°)</translation>
    </message>
    <message>
        <source>Curve (radius, m)</source>
        <translation>곡률 (반지름, m)</translation>
    </message>
    <message>
        <source>The radius of the first row: the larger, the straighter</source>
        <translation>첫 행의 반지름: 클수록 곧습니다</translation>
    </message>
    <message>
        <source>Between rows (m)</source>
        <translation>행 간격 (m)</translation>
    </message>
    <message>
        <source>Between seats (m)</source>
        <translation>좌석 간격 (m)</translation>
    </message>
</context>
<context>
    <name>universe::PosterField</name>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>파일을 읽을 수 없습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This is no picture that can be a poster. Choose a JPEG or a PNG.</source>
        <translation>포스터로 쓸 수 있는 그림이 아닙니다. JPEG나 PNG를 고르세요.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of at most 40 MB and 100 million pixels.</source>
        <translation>그림이 너무 큽니다. 40 MB, 1억 화소 이하의 그림을 고르세요.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another one.</source>
        <translation>그림이 손상되었습니다. 다른 그림을 고르세요.</translation>
    </message>
    <message>
        <source>Picture of the poster</source>
        <translation>포스터 그림</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>그림 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The source names %1, which is not shown: choose a picture instead.</source>
        <translation>출처가 알린 주소는 보여 주지 않습니다(%1). 그림을 고르세요.</translation>
    </message>
    <message>
        <source>Without a picture the poster is painted.</source>
        <translation>그림이 없으면 포스터를 그려서 보여 줍니다.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>그림 없음</translation>
    </message>
</context>
<context>
    <name>universe::PosterGrid</name>
    <message>
        <source>Remove from favourites (F)</source>
        <translation>찜 해제 (F)</translation>
    </message>
    <message>
        <source>Add to favourites (F)</source>
        <translation>찜하기 (F)</translation>
    </message>
</context>
<context>
    <name>universe::PreviewStep</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This would happen. Nothing is changed yet.</source>
        <translation>이렇게 됩니다. 아직 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>There is nothing to import: no venue and no concert.</source>
        <translation>가져올 것이 없습니다. 공연장도 공연도 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to import: all of it is rejected.</source>
        <translation>가져올 것이 없습니다. 모두 거부되었습니다.</translation>
    </message>
</context>
<context>
    <name>universe::PriceRows</name>
    <message>
        <source>Sections are separated by commas; left out in all rows, they are shared out, the dearest in front.</source>
        <translation>구역은 쉼표로 나눕니다. 모든 줄에서 비우면 비싼 등급부터 무대 앞 구역을 나누어 갖습니다.</translation>
    </message>
    <message>
        <source>The hall has %1.</source>
        <translation>공연장의 구역: %1.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Price in fuel</source>
        <translation>가격(연료)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>%1번째 줄 지우기</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>등급 추가</translation>
    </message>
</context>
<context>
    <name>universe::PrintBanner</name>
    <message numerus="yes">
        <source>%1: %2 %n job(s) not printed yet.</source>
        <translation>
            <numerusform>%1: %2 아직 인쇄하지 못한 작업 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
</context>
<context>
    <name>universe::PrintJobRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>what is printed, on which printer, since when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Print again: %1</source>
        <translation>다시 인쇄: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Remove from the queue: %1</source>
        <translation>대기열에서 지우기: %1</translation>
    </message>
</context>
<context>
    <name>universe::PrintQueueCard</name>
    <message>
        <source>Not in the queue, as the disk of this machine does not take it: %1</source>
        <translation>이 컴퓨터의 디스크에 저장하지 못해 대기열에 넣지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Nothing waits to be printed. A job stays here until the printer says that it is done, also when this program ends meanwhile.</source>
        <translation>인쇄를 기다리는 작업이 없습니다. 작업은 프린터가 끝냈다고 알릴 때까지 여기에 남으며, 그사이 프로그램이 꺼져도 사라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>universe::PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
</context>
<context>
    <name>universe::ProgressView</name>
    <message>
        <source>Stopping…</source>
        <translation>중단하는 중…</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>Asking the server what would happen</source>
        <translation>어떻게 될지 서버에 묻는 중</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>The window can be used meanwhile, and this dialog closed: the import goes on.</source>
        <translation>그동안 창을 쓰거나 이 대화 상자를 닫아도 가져오기는 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Another import or preview is at work. This one begins when it has ended.</source>
        <translation>다른 가져오기나 미리보기가 진행 중입니다. 끝나면 바로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>universe::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
</context>
<context>
    <name>universe::RecentScans</name>
    <message>
        <source>Taken back</source>
        <translation>입장 취소됨</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>답을 받지 못함</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>이미 사용된 티켓</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소된 티켓</translation>
    </message>
    <message>
        <source>Wrong show</source>
        <translation>다른 공연</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>없는 티켓</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>without the server</comment>
        <translation>단독</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by whom a scan was decided</comment>
        <translation>판단</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>외출</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>입장 상태 아님</translation>
    </message>
    <message>
        <source>No re-entry</source>
        <translation>재입장 불가</translation>
    </message>
</context>
<context>
    <name>universe::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Choose both days.</source>
        <translation>두 날짜를 모두 고르세요.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>마지막 날이 첫날보다 앞섭니다. 더 늦은 날을 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) on these days, the newest first.</source>
        <translation>
            <numerusform>이 기간의 기록 %n건, 최신순입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done on these days</source>
        <translation>이 기간에는 기록이 없습니다</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>위에서 다른 날짜를 고르세요.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>직원이 한 일</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n act(s) of these days.</source>
        <translation>
            <numerusform>이 기간의 최근 기록 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on these days has these words in it</source>
        <translation>이 기간에는 그런 말이 든 기록이 없습니다</translation>
    </message>
    <message>
        <source>Try other words or days.</source>
        <translation>다른 말이나 날짜로 찾아 보세요.</translation>
    </message>
    <message>
        <source>Who, what, to what, or why.</source>
        <translation>누가, 무엇을, 무엇에, 왜 했는지로 찾습니다.</translation>
    </message>
</context>
<context>
    <name>universe::RegisterForm</name>
    <message>
        <source>An address looks like name@example.com</source>
        <translation>이메일 주소는 name@example.com 형식이에요</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; no account is made twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 요청하며, 계정이 두 번 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody has this address already: look for them by it.</source>
        <translation>이미 사용 중인 이메일입니다. 이 주소로 검색하세요.</translation>
    </message>
    <message>
        <source>One of these is not taken as it stands. Check the address, the phone and the date.</source>
        <translation>받아들일 수 없는 값이 있습니다. 이메일, 전화번호, 생년월일을 확인하세요.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>새 회원</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>선택 사항입니다.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Optional. Needed only to book concerts with an age limit.</source>
        <translation>선택 사항입니다. 연령 제한이 있는 콘서트를 예매할 때만 필요합니다.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>universe::RelationButton</name>
    <message>
        <source>Former member</source>
        <translation>전 멤버</translation>
    </message>
    <message>
        <source>Was a member</source>
        <translation>이전 소속</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a singer, a fact</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>universe::ReminderAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, to which concert</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>universe::ReminderButton</name>
    <message numerus="yes">
        <source>Reminders: %n unread</source>
        <translation>
            <numerusform>알림: 읽지 않은 소식 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>universe::ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>새 소식이 없습니다</translation>
    </message>
    <message>
        <source>You are told here when the booking of a favourite concert opens, and when a favourite singer gives a new concert; and before your own concerts, or when one is moved or cancelled, and when coins come back.</source>
        <translation>찜한 공연의 예매 오픈과 찜한 가수의 새 공연, 예매한 공연의 하루 전 알림과 변경·취소, 연료 환불을 알려 드립니다.</translation>
    </message>
</context>
<context>
    <name>universe::ReportPage</name>
    <message>
        <source>The report is saved: %1</source>
        <translation>보고서를 저장했습니다: %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Sales report</source>
        <translation>매출 보고서</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>첫날을 고르세요.</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>마지막 날을 고르세요.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>마지막 날이 첫날보다 앞섭니다. 더 늦은 날을 고르세요.</translation>
    </message>
    <message>
        <source>Seats are as they stand now, money is of what was sold on these days at the venue.</source>
        <translation>좌석은 지금 상태이고, 금액은 공연장 날짜로 이 기간에 판매한 것입니다.</translation>
    </message>
    <message>
        <source>All sales.</source>
        <translation>모든 판매입니다.</translation>
    </message>
    <message>
        <source>Your own sales at the counter.</source>
        <translation>창구에서 직접 판매한 것입니다.</translation>
    </message>
    <message>
        <source>Nothing was sold on these days.</source>
        <translation>이 기간에 판매한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>위에서 다른 날짜를 고르세요.</translation>
    </message>
    <message>
        <source>Save the sales report</source>
        <translation>매출 보고서 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>The concerts that sold on these days, the best-selling first: tickets that were not given back.</source>
        <translation>이 기간에 판매된 콘서트입니다. 많이 팔린 순서이며, 그림은 취소되지 않은 티켓 수입니다.</translation>
    </message>
    <message>
        <source>What was sold on these days and given back since, by the way it was paid; the picture shows what was earned.</source>
        <translation>이 기간의 판매와 그 뒤의 취소를 결제 수단별로 보여 줍니다. 그림은 순매출입니다.</translation>
    </message>
    <message>
        <source>Tickets sold on these days, by the clock at the venue.</source>
        <translation>이 기간에 판매된 티켓이며, 공연장 현지 시각 기준입니다.</translation>
    </message>
    <message>
        <source>From the opening of booking until now, of concerts that sold on these days.</source>
        <translation>이 기간에 판매된 콘서트의 예매 시작부터 지금까지입니다.</translation>
    </message>
    <message>
        <source>From the first ticket until now, of shows that sold on these days.</source>
        <translation>이 기간에 판매된 회차의 첫 티켓부터 지금까지입니다.</translation>
    </message>
    <message>
        <source>No other</source>
        <comment>concert to compare with</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>문서 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a report</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Concerts</source>
        <translation>콘서트</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>요일·시간</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>판매 곡선</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>What the report shows</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>콘서트</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교할 콘서트</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Picture of the sales</source>
        <translation>판매 그림</translation>
    </message>
</context>
<context>
    <name>universe::ReportStep</name>
    <message>
        <source>Could not be written: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The import did not come to its end. %1</source>
        <translation>가져오기가 끝까지 되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The import was stopped. %1</source>
        <translation>가져오기를 중단했습니다. %1</translation>
    </message>
    <message>
        <source>All is imported. %1</source>
        <translation>모두 가져왔습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, the others are not.</source>
        <translation>
            <numerusform>파일 %n개를 가져왔고, 나머지는 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>Folder for what was rejected</source>
        <translation>거부된 것을 저장할 폴더</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>결과를 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with what was rejected saved in %1. Correct them, and import them again.</source>
        <translation>
            <numerusform>거부된 것을 파일 %n개로 저장했습니다: %1. 고쳐서 다시 가져오세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was rejected</source>
        <translation>거부된 것 내보내기</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>가져오기 기록</translation>
    </message>
</context>
<context>
    <name>universe::ReseatCard</name>
    <message>
        <source>This seat is not free.</source>
        <translation>빈자리가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a seat; its grade and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody else has got this seat. Choose another one.</source>
        <translation>다른 사람이 이 자리를 잡았습니다. 다른 자리를 고르세요.</translation>
    </message>
    <message>
        <source>Choose a free seat on the map first.</source>
        <translation>먼저 좌석 배치도에서 빈자리를 고르세요.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>근무 열기</translation>
    </message>
    <message>
        <source>You have no open shift, and what was paid by cash or card is paid and given back in one.</source>
        <translation>열린 근무가 없습니다. 현금이나 카드로 결제한 차액은 근무 안에서 받고 돌려줍니다.</translation>
    </message>
    <message>
        <source>This ticket was used or given back meanwhile.</source>
        <translation>그사이 사용했거나 취소한 티켓입니다.</translation>
    </message>
    <message>
        <source>The show has begun. Nobody changes seats any more.</source>
        <translation>공연이 시작되어 자리를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This member has too little fuel for the difference. Sell fuel first (Ctrl+M).</source>
        <translation>회원의 연료가 차액보다 적습니다. 먼저 연료를 판매하세요 (Ctrl+M).</translation>
    </message>
    <message>
        <source>The drawer has less than that, or this booking has changed seats as often as it can.</source>
        <translation>서랍의 현금이 모자라거나, 이 예매는 자리를 더 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The seat is changed</source>
        <translation>자리를 바꿨습니다</translation>
    </message>
    <message>
        <source>Change the seat</source>
        <translation>자리 바꾸기</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>지금 자리: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>새 자리: %1</translation>
    </message>
    <message>
        <source>Choose a free seat on the map.</source>
        <translation>좌석 배치도에서 빈자리를 고르세요.</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>받은 금액: %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>받을 금액: %1</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>돌려준 금액: %1</translation>
    </message>
    <message>
        <source>To be given back: %1</source>
        <translation>돌려줄 금액: %1</translation>
    </message>
    <message>
        <source>It costs the same.</source>
        <translation>차액이 없습니다.</translation>
    </message>
    <message>
        <source>As the booking was paid: in fuel, or by cash or card in your shift.</source>
        <translation>예매할 때 결제한 방법대로 처리합니다: 연료, 또는 내 근무의 현금이나 카드.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; the seat is not changed twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있으며, 자리를 두 번 바꾸지는 않습니다.</translation>
    </message>
    <message>
        <source>The new ticket could not be loaded. Find the booking again to print it.</source>
        <translation>새 티켓을 불러오지 못했습니다. 예매를 다시 찾아 인쇄하세요.</translation>
    </message>
    <message>
        <source>The old ticket lets nobody in any more.</source>
        <translation>예전 티켓으로는 더 이상 입장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>universe::ReseatPage</name>
    <message>
        <source>Change a seat</source>
        <translation>자리 바꾸기</translation>
    </message>
    <message>
        <source>Another seat: %1, %2</source>
        <comment>title, booking number</comment>
        <translation>자리 바꾸기: %1, %2</translation>
    </message>
</context>
<context>
    <name>universe::Router</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 충전을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <translation>%1님, 반갑습니다.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>Your booking is done. It is in My page.</source>
        <translation>예매가 완료되었습니다. 마이페이지에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancelled. You got %1 back.</source>
        <translation>취소했습니다. 돌려받은 금액: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Your tickets stay as they are.</source>
        <translation>티켓을 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Everything came back to you.</source>
        <translation>전액을 돌려받았습니다.</translation>
    </message>
    <message>
        <source>Your account is closed. Thank you for having been here.</source>
        <translation>탈퇴했습니다. 그동안 함께해 주셔서 고맙습니다.</translation>
    </message>
    <message>
        <source>An administrator changed what you may do.</source>
        <translation>관리자가 회원님의 권한을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>An administrator changed what you may do. What was open of it is closed.</source>
        <translation>관리자가 회원님의 권한을 바꾸었습니다. 이제 할 수 없는 일의 화면은 닫았습니다.</translation>
    </message>
</context>
<context>
    <name>universe::RowsModel</name>
    <message>
        <source>What the row is called</source>
        <translation>행의 이름</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>How many seats it has</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>The number of its first seat, from the left</source>
        <translation>왼쪽 첫 좌석의 번호</translation>
    </message>
    <message>
        <source>First</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>From one number to the next: 2 for every other, -1 downwards</source>
        <translation>번호 사이의 차: 하나씩 건너면 2, 거꾸로면 -1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Numbers that no seat has, with commas: there is a gap</source>
        <translation>빠진 번호, 쉼표로: 그 자리는 빕니다</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>How many seats it stands further to the right</source>
        <translation>오른쪽으로 밀린 좌석 수</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>밀림</translation>
    </message>
</context>
<context>
    <name>universe::RowsPanel</name>
    <message>
        <source>1 to %1</source>
        <translation>1부터 %1까지</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows of the section</source>
        <translation>구역의 행</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a row</comment>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a row</comment>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>rows</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>행을 위로</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>행을 아래로</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>고른 행 삭제</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>how many to add</comment>
        <translation>행</translation>
    </message>
    <message>
        <source>Seats each</source>
        <translation>행마다 좌석</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1, 2, 3</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>행 추가</translation>
    </message>
</context>
<context>
    <name>universe::RowsView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an outcome, of how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>전체 (%1)</translation>
    </message>
    <message>
        <source>There is nothing in these files</source>
        <translation>이 파일에는 아무것도 없습니다</translation>
    </message>
    <message>
        <source>No concert and no venue was found in them.</source>
        <translation>공연도 공연장도 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>그런 줄이 없습니다</translation>
    </message>
    <message>
        <source>Choose another outcome, or search for something else.</source>
        <translation>다른 처리 결과를 고르거나 다른 말로 찾아보세요.</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>줄에서 찾기</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>파일의 줄</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
</context>
<context>
    <name>universe::SaleHistory</name>
    <message>
        <source>The way it is sold was published</source>
        <translation>판매 방식을 공개했습니다</translation>
    </message>
    <message>
        <source>Times were changed</source>
        <translation>시간을 바꾸었습니다</translation>
    </message>
    <message>
        <source>Seats kept for the house</source>
        <translation>주최 측 보류 좌석</translation>
    </message>
    <message>
        <source>Seats of the house given free</source>
        <translation>보류를 푼 좌석</translation>
    </message>
    <message>
        <source>Used a code</source>
        <translation>코드 사용</translation>
    </message>
    <message>
        <source>Asked in rounds</source>
        <translation>회차 신청</translation>
    </message>
    <message>
        <source>Entered the draw</source>
        <translation>추첨 응모</translation>
    </message>
    <message>
        <source>Withdrew their entry</source>
        <translation>응모 철회</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>당첨</translation>
    </message>
    <message>
        <source>Moved up for what was not paid</source>
        <translation>미결제분 추가 당첨</translation>
    </message>
    <message>
        <source>Paid for what they had won</source>
        <translation>당첨 좌석 결제</translation>
    </message>
    <message>
        <source>Did not pay in time</source>
        <translation>기한 안에 결제하지 않음</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an empty cell</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>The box office</source>
        <translation>매표소</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day of a sale</comment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>결정한 곳</translation>
    </message>
</context>
<context>
    <name>universe::SaleHistoryPage</name>
    <message>
        <source>How it was sold: %1</source>
        <translation>판매 기록: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>아직 기록이 없습니다</translation>
    </message>
    <message>
        <source>What is decided and done in this sale appears here.</source>
        <translation>이 판매에서 결정하고 이루어진 일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>What the house decided and when it was published, and how many took part: for everybody to read, by days of the hall, without names.</source>
        <translation>주최 측이 무엇을 결정해 언제 공개했는지, 몇 명이 참여했는지를 공연장 날짜별로 누구나 볼 수 있습니다. 이름은 없습니다.</translation>
    </message>
    <message>
        <source>The sale by days</source>
        <translation>날짜별 판매 기록</translation>
    </message>
</context>
<context>
    <name>universe::SalePage</name>
    <message>
        <source>Sale</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Sell at the counter</source>
        <translation>창구 판매</translation>
    </message>
</context>
<context>
    <name>universe::SaveSearchRow</name>
    <message>
        <source>Give the search a name.</source>
        <translation>검색 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>You keep as many searches as there is room for. Forget one of them first.</source>
        <translation>저장할 수 있는 검색을 모두 썼습니다. 하나를 지운 뒤 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>검색 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>universe::SaveTicketsCard</name>
    <message>
        <source>Folder for tickets</source>
        <translation>티켓을 저장할 폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>파일 %n개를 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Passes could not be signed: the certificate is not in order. %1</source>
        <translation>패스에 서명하지 못했습니다. 인증서를 확인해 주세요. %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>티켓 저장</translation>
    </message>
    <message>
        <source>Tickets to save</source>
        <translation>저장할 티켓</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>저장 형식</translation>
    </message>
    <message>
        <source>PDF to print (A4)</source>
        <translation>인쇄용 PDF (A4)</translation>
    </message>
    <message>
        <source>PDF for a receipt printer (80 mm)</source>
        <translation>영수증 프린터용 PDF (80mm)</translation>
    </message>
    <message>
        <source>Picture for a phone</source>
        <translation>휴대폰용 그림</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>캘린더 일정</translation>
    </message>
    <message>
        <source>Pass for a phone&apos;s wallet</source>
        <translation>휴대폰 지갑용 패스</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>저장할 폴더: %1</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>다른 폴더</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a concert, when it begins</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Print tickets</source>
        <translation>티켓 인쇄</translation>
    </message>
    <message>
        <source>The tickets were sent to the printer.</source>
        <translation>티켓을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the tickets. Look at it, or save them as PDF.</source>
        <translation>프린터로 인쇄하지 못했습니다. 프린터를 확인하거나 PDF로 저장해 주세요.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>With the tickets of another booking</source>
        <translation>다른 예매의 티켓도 함께</translation>
    </message>
    <message>
        <source>Tickets of %1</source>
        <translation>티켓 %1</translation>
    </message>
    <message>
        <source>The tickets are in the queue of the printer.</source>
        <translation>티켓이 프린터 대기열에 들어갔습니다.</translation>
    </message>
    <message>
        <source>The tickets could not be put into the printer&apos;s queue: the disk of this machine does not take them. Save them as PDF in another folder.</source>
        <translation>이 컴퓨터의 디스크에 저장하지 못해 티켓을 프린터 대기열에 넣지 못했습니다. 다른 폴더에 PDF로 저장하세요.</translation>
    </message>
</context>
<context>
    <name>universe::SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Forget the search “%1”</source>
        <translation>‘%1’ 검색 지우기</translation>
    </message>
</context>
<context>
    <name>universe::SearchField</name>
    <message>
        <source>Concerts, singers, venues</source>
        <translation>공연, 가수, 공연장 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Find concerts by title, singer or venue (Ctrl+F)</source>
        <translation>제목, 가수, 공연장으로 공연 찾기 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>universe::SearchForm</name>
    <message>
        <source>All</source>
        <comment>regions or genres</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>sale</comment>
        <translation>상관없음</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>상관없음</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>전체 관람가</translation>
    </message>
    <message>
        <source>Open to age %1</source>
        <translation>만 %1세 관람 가능</translation>
    </message>
    <message>
        <source>Sold out too</source>
        <translation>매진 포함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) or more</source>
        <translation>
            <numerusform>%Ln석 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>끝나는 날이 시작하는 날보다 빠릅니다. 더 늦은 날을 골라 주세요.</translation>
    </message>
    <message>
        <source>Below the lowest price. Enter a higher one.</source>
        <translation>최저 가격보다 낮습니다. 더 높은 금액을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Singer</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작하는 날</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>오늘부터</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>끝나는 날</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>상관없음</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>This weekend</source>
        <translation>이번 주말</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>최저 가격</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>최고 가격</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>예매 상태</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>관람 연령</translation>
    </message>
    <message>
        <source>Seats still free</source>
        <translation>남은 좌석</translation>
    </message>
    <message>
        <source>My favourites only</source>
        <translation>내 관심 공연만</translation>
    </message>
</context>
<context>
    <name>universe::SearchPanel</name>
    <message>
        <source>Show concerts</source>
        <translation>공연 보기</translation>
    </message>
    <message>
        <source>Show more than %1 concerts</source>
        <translation>공연 %1개 넘게 보기</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln concert(s)</source>
        <translation>
            <numerusform>공연 %Ln개 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Detailed search</source>
        <translation>상세 검색</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>No concert fits</source>
        <translation>맞는 공연이 없습니다</translation>
    </message>
</context>
<context>
    <name>universe::SeatKey</name>
    <message>
        <source>What the seats on the map mean</source>
        <translation>좌석 표시 안내</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a seat</comment>
        <translation>선택 가능</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>a seat</comment>
        <translation>선택한 좌석</translation>
    </message>
    <message>
        <source>Being chosen</source>
        <comment>a seat, by others</comment>
        <translation>다른 분이 선택 중</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>a seat</comment>
        <translation>판매 완료</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <comment>a seat</comment>
        <translation>판매하지 않음</translation>
    </message>
</context>
<context>
    <name>universe::SeatMapView</name>
    <message>
        <source>Picked</source>
        <translation>선택한 좌석</translation>
    </message>
</context>
<context>
    <name>universe::SeatPage</name>
    <message>
        <source>Your time is up, so your seats are free for everyone again.</source>
        <translation>선점 시간이 지났습니다. 이제 다른 분도 이 좌석을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose seats</source>
        <translation>좌석 선택</translation>
    </message>
    <message>
        <source>Choose seats: %1</source>
        <translation>좌석 선택: %1</translation>
    </message>
    <message>
        <source>Back to the concert</source>
        <translation>공연으로 돌아가기</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>다른 회차</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>축소 (−)</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>전체 보기 (Home)</translation>
    </message>
    <message>
        <source>No connection: what is free may have changed. The map follows as soon as it is back.</source>
        <translation>연결이 끊겨 좌석 현황이 바뀌었을 수 있습니다. 다시 연결되는 대로 반영됩니다.</translation>
    </message>
    <message>
        <source>The map follows as soon as the server answers.</source>
        <translation>서버가 응답하는 대로 반영됩니다.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>연결이 끊겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>You see the seats as they were %n second(s) ago.</source>
        <translation>
            <numerusform>지금 보이는 좌석 현황은 %n초 전의 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the seats as they were %1 ago.</source>
        <translation>지금 보이는 좌석 현황은 %1 전의 것입니다.</translation>
    </message>
    <message>
        <source>Your seats stay picked, but nobody can hold seats while the server only reads. We hold them for you as soon as it works again.</source>
        <translation>고르신 좌석은 그대로 있습니다. 다만 서버에서 조회만 할 수 있는 동안에는 누구도 좌석을 선점할 수 없으며, 다시 열리는 대로 바로 선점해 드립니다.</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>좌석이 없습니다</translation>
    </message>
    <message>
        <source>This show has no seats to choose from.</source>
        <translation>이 회차에는 선택할 수 있는 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1석 남음</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date and how many seats are left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody else was faster: %1. Your other seats stay.</source>
        <comment>places of seats</comment>
        <translation>다른 분이 먼저 선택한 좌석: %1. 나머지 좌석은 그대로입니다.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts on one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>By steps</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>How to choose seats</source>
        <translation>좌석 선택 방법</translation>
    </message>
    <message>
        <source>On the map (M) or by steps (S)</source>
        <translation>지도(M) 또는 단계별(S)</translation>
    </message>
    <message>
        <source>Seat map. Arrow keys move, Space picks, S chooses by steps.</source>
        <translation>좌석 배치도. 방향키로 이동하고 스페이스 키로 선택합니다. S 키를 누르면 단계별로 고릅니다.</translation>
    </message>
    <message>
        <source>You have asked already: asking again changes nothing. It is decided at the end of the round.</source>
        <translation>이미 신청했습니다. 다시 눌러도 달라지지 않으며, 이번 회차가 끝날 때 정해집니다.</translation>
    </message>
    <message>
        <source>The best that were free at that moment: %1.</source>
        <comment>places of seats</comment>
        <translation>그 순간 남아 있던 가장 좋은 좌석입니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together are not free any more.</source>
        <translation>
            <numerusform>나란히 붙은 좌석 %n석은 이제 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this phase only those who have used a code can buy. Enter yours on the concert&apos;s page.</source>
        <translation>이 판매 단계에서는 코드를 등록한 사람만 예매할 수 있습니다. 공연 화면에서 코드를 입력해 주세요.</translation>
    </message>
    <message>
        <source>%1 would be left alone, and nobody could use it. Take it too, or choose seats that end beside taken ones.</source>
        <comment>place of a seat</comment>
        <translation>혼자 남아 아무도 쓸 수 없게 되는 좌석: %1. 함께 선택하거나, 팔린 좌석 옆에서 끝나도록 골라 주세요.</translation>
    </message>
    <message>
        <source>Take it too</source>
        <translation>함께 선택</translation>
    </message>
</context>
<context>
    <name>universe::SeatPanel</name>
    <message>
        <source>Best seats together</source>
        <translation>연석 추천</translation>
    </message>
    <message>
        <source>How many seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>좌석 자동 선택</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>Your seats</source>
        <translation>선택한 좌석</translation>
    </message>
    <message>
        <source>Your seats (%1 of %2)</source>
        <translation>선택한 좌석 (%1/%2)</translation>
    </message>
    <message>
        <source>Held for you for %1</source>
        <translation>좌석 선점 시간 %1 남음</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 부족</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <translation>예매 후 %1 남음</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>현재 %1 보유</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Log in and continue</source>
        <translation>로그인하고 계속하기</translation>
    </message>
    <message>
        <source>Booking opens %1.</source>
        <translation>%1에 예매가 오픈됩니다.</translation>
    </message>
    <message>
        <source>Booking has closed.</source>
        <translation>예매가 마감되었습니다.</translation>
    </message>
    <message>
        <source>This concert has been cancelled.</source>
        <translation>취소된 공연입니다.</translation>
    </message>
    <message>
        <source>You have a booking of this concert already.</source>
        <translation>이미 예매한 공연입니다.</translation>
    </message>
    <message>
        <source>This show has begun.</source>
        <translation>이미 시작한 회차입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n free seat(s) together cannot be found here.</source>
        <translation>
            <numerusform>이 조건에는 붙어 있는 빈 좌석 %n석이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n seat(s). What you pick is held for you for %1.</source>
        <translation>
            <numerusform>최대 %n석까지 고를 수 있습니다. 선택한 좌석은 %1 동안 확보됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look around.</source>
        <translation>좌석을 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>자리 기다리기</translation>
    </message>
    <message>
        <source>Fewer seats are free than you want. Seats that come back go to those who wait.</source>
        <translation>남은 자리가 원하는 수보다 적습니다. 돌아온 자리는 대기하는 분께 제안됩니다.</translation>
    </message>
    <message>
        <source>Ask for these seats</source>
        <translation>이 좌석 신청하기</translation>
    </message>
    <message>
        <source>Log in and ask</source>
        <translation>로그인하고 신청하기</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n seat(s). What you ask for is decided at the end of the round.</source>
        <translation>
            <numerusform>최대 %n석까지 신청할 수 있습니다. 결과는 회차가 끝날 때 정해집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats are drawn by lot until %1. Enter on the concert&apos;s page. Here you can look around.</source>
        <translation>%1까지는 추첨으로 판매합니다. 응모는 공연 화면에서 하고, 여기서는 좌석을 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No phase of the sale is open. You can look around.</source>
        <translation>지금 열려 있는 판매 단계가 없습니다. 좌석을 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The next phase of the sale opens %1. You can look around.</source>
        <translation>다음 판매 단계는 %1에 열립니다. 좌석을 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Until %1 only those who have used a code can buy.</source>
        <translation>%1까지는 코드를 등록한 사람만 예매할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone who asks within the same %n second(s) is drawn in a random order: nobody has to be fast.</source>
        <translation>
            <numerusform>같은 %n초 안에 신청한 사람은 무작위 순서로 추첨하므로 서두를 필요가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by the server&apos;s clock (± %2 s)</source>
        <translation>%1 (서버 시계 기준, 오차 ±%2초)</translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation>예매 시작까지 %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>신청하는 중…</translation>
    </message>
    <message>
        <source>You have asked. The round ends in %1</source>
        <translation>신청했습니다. 회차가 끝날 때까지 %1</translation>
    </message>
    <message>
        <source>You have asked. The round is being decided…</source>
        <translation>신청했습니다. 결과를 정하는 중입니다…</translation>
    </message>
    <message>
        <source>You got seats: you were number %1 in the drawn order.</source>
        <translation>좌석을 받았습니다. 추첨 순서는 %1번이었습니다.</translation>
    </message>
    <message>
        <source>Not this time: you were number %1 in the drawn order, and it was gone by your turn.</source>
        <translation>이번에는 받지 못했습니다. 추첨 순서가 %1번이었고, 차례가 왔을 때는 남은 좌석이 없었습니다.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>이번에는 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Ask again in the next round, for another grade, or wait for seats that come back.</source>
        <translation>다음 회차에 다시 신청하거나, 다른 등급을 신청하거나, 취소표를 기다려 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together instead</source>
        <translation>
            <numerusform>대신 연석 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking has just opened: seats that you see may be gone the next moment. These are yours with one press.</source>
        <translation>예매가 막 시작되어 보이는 좌석이 곧 없어질 수 있어요. 이 버튼은 한 번에 좌석을 잡아 드려요.</translation>
    </message>
</context>
<context>
    <name>universe::SeatSteps</name>
    <message>
        <source>Somebody else was faster. Here are other offers.</source>
        <translation>다른 분이 먼저 선택했습니다. 다른 좌석을 찾았습니다.</translation>
    </message>
    <message>
        <source>How many together</source>
        <translation>연석 수</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>모든 구역</translation>
    </message>
    <message>
        <source>The best seats first</source>
        <translation>추천 좌석, 좋은 순서</translation>
    </message>
    <message>
        <source>Not together, but near</source>
        <translation>떨어져 있지만 가까운 좌석</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>다른 좌석 보기</translation>
    </message>
    <message>
        <source>The first offers again</source>
        <translation>처음 추천 다시 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s). The first: %1</source>
        <comment>seats and prices</comment>
        <translation>
            <numerusform>추천 %n개. 첫 번째: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <comment>seats and prices</comment>
        <translation>선택함: %1</translation>
    </message>
</context>
<context>
    <name>universe::SectionForm</name>
    <message>
        <source>1 to %1</source>
        <translation>1부터 %1까지</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>구역 이름</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Standing area</source>
        <translation>스탠딩</translation>
    </message>
    <message>
        <source>Kind of the section</source>
        <translation>구역의 종류</translation>
    </message>
    <message>
        <source>How many may stand there</source>
        <translation>설 수 있는 인원</translation>
    </message>
    <message>
        <source>No section is chosen</source>
        <translation>고른 구역이 없습니다</translation>
    </message>
    <message>
        <source>Choose one, or add the first.</source>
        <translation>하나를 고르거나 첫 구역을 추가하세요.</translation>
    </message>
</context>
<context>
    <name>universe::SectionList</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a section, its seats</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Must be mended: %1</source>
        <translation>고쳐야 합니다: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>살펴보세요: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>구역 추가</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a section</comment>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a section</comment>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a section</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>구역을 위로</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>구역을 아래로</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>구역 삭제</translation>
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
        <source>%1: my page, top up, log out</source>
        <translation>%1: 마이페이지, 충전, 로그아웃</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Your fuel, which seats are paid with. Top up</source>
        <translation>보유 연료(좌석 예매에 쓰임). 충전하기</translation>
    </message>
</context>
<context>
    <name>universe::ShelfList</name>
    <message>
        <source>Remove from favourites (F)</source>
        <translation>찜 해제 (F)</translation>
    </message>
    <message>
        <source>Add to favourites (F)</source>
        <translation>찜하기 (F)</translation>
    </message>
</context>
<context>
    <name>universe::ShelfView</name>
    <message numerus="yes">
        <source>%1, %n concert(s)</source>
        <comment>a shelf</comment>
        <translation>
            <numerusform>%1, 공연 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier concerts of the shelf</source>
        <translation>이전 공연 보기</translation>
    </message>
    <message>
        <source>More concerts of the shelf</source>
        <translation>다음 공연 보기</translation>
    </message>
</context>
<context>
    <name>universe::ShiftFacts</name>
    <message>
        <source>It was left open over night.</source>
        <translation>밤새 열려 있었습니다.</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>닫기…</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>보고서 인쇄</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Print report: %1</source>
        <translation>보고서 인쇄: %1</translation>
    </message>
    <message>
        <source>Save as PDF: %1</source>
        <translation>PDF로 저장: %1</translation>
    </message>
</context>
<context>
    <name>universe::ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>Other shifts</source>
        <translation>다른 근무</translation>
    </message>
</context>
<context>
    <name>universe::ShiftReports</name>
    <message>
        <source>Shift report</source>
        <translation>근무 보고서</translation>
    </message>
    <message>
        <source>Print the shift&apos;s report</source>
        <translation>근무 보고서 인쇄</translation>
    </message>
    <message>
        <source>Save the shift&apos;s report</source>
        <translation>근무 보고서 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in the queue of the printer.</source>
        <translation>보고서를 프린터 대기열에 넣었습니다.</translation>
    </message>
    <message>
        <source>The report could not be put into the printer&apos;s queue: the disk of this machine does not take it. Save it as PDF in another folder.</source>
        <translation>보고서를 프린터 대기열에 넣지 못했습니다. 이 컴퓨터의 디스크에 저장할 수 없습니다. 다른 폴더에 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>보고서를 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, or save it as PDF.</source>
        <translation>프린터가 보고서를 받지 못했습니다. 프린터를 확인하거나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>파일을 저장하지 못했습니다. 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>universe::ShowButton</name>
    <message>
        <source>%1. %2</source>
        <comment>a date of a concert, its seats</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>of a show or its booking</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a date</comment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation>%2석 중 %1석 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>총 %Ln석</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SignUpPage</name>
    <message>
        <source>Sign up</source>
        <translation>회원가입</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>이메일을 입력해 주세요</translation>
    </message>
    <message>
        <source>An address looks like name@example.com</source>
        <translation>name@example.com 형식으로 입력해 주세요</translation>
    </message>
    <message>
        <source>Optional. Needed only to book concerts with an age limit.</source>
        <translation>관람 연령 제한이 있는 공연을 예매할 때만 필요합니다.</translation>
    </message>
    <message>
        <source>There is an account with this address already. Log in instead.</source>
        <translation>이미 가입된 이메일입니다. 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The connection was lost. Try again; if the address is then taken, the account was made already and you can log in.</source>
        <translation>연결이 끊겼습니다. 다시 시도해 주세요. 이미 가입된 이메일이라고 나오면 계정이 만들어진 것이니 로그인해 주세요.</translation>
    </message>
    <message>
        <source>One account books fairly: one booking per person and concert.</source>
        <translation>공정한 예매를 위해 한 공연은 한 번만 예매할 수 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Birth date (optional)</source>
        <translation>생년월일 (선택)</translation>
    </message>
    <message>
        <source>e.g. 1999-12-24</source>
        <translation>예: 1999-12-24</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>가입하기</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>이미 회원이신가요?</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>universe::SingerDetailsPage</name>
    <message>
        <source>On sale</source>
        <translation>예매 중</translation>
    </message>
    <message>
        <source>Opening soon</source>
        <translation>오픈 예정</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>예매 종료</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a list, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many concerts</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Which concerts</source>
        <translation>공연 구분</translation>
    </message>
    <message>
        <source>Singer</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>This singer is not here</source>
        <translation>가수를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>They may have been taken out of the catalogue.</source>
        <translation>목록에서 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Show all singers</source>
        <translation>전체 가수 보기</translation>
    </message>
    <message>
        <source>We will tell you when there is something new: this is one of your favourite singers.</source>
        <translation>찜한 가수입니다. 새 공연이 올라오면 알려 드립니다.</translation>
    </message>
    <message>
        <source>Make this a favourite singer, and we will tell you of new concerts.</source>
        <translation>가수를 찜하면 새 공연 소식을 알려 드립니다.</translation>
    </message>
    <message>
        <source>Add to favourite singers</source>
        <translation>가수 찜하기</translation>
    </message>
    <message>
        <source>Nothing on sale now</source>
        <translation>지금 예매 중인 공연이 없습니다</translation>
    </message>
    <message>
        <source>No concert is planned</source>
        <translation>예정된 공연이 없습니다</translation>
    </message>
    <message>
        <source>No booking opens soon</source>
        <translation>오픈 예정인 공연이 없습니다</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>예매가 종료된 공연이 없습니다</translation>
    </message>
    <message>
        <source>Concerts whose booking is over will be here.</source>
        <translation>예매가 끝난 공연은 이곳에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>universe::SingerFacts</name>
    <message>
        <source>A favourite singer</source>
        <translation>찜한 가수</translation>
    </message>
    <message>
        <source>Add to favourite singers</source>
        <translation>가수 찜하기</translation>
    </message>
    <message>
        <source>Remove from favourite singers</source>
        <translation>가수 찜 해제</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
</context>
<context>
    <name>universe::SingerGrid</name>
    <message>
        <source>Remove from favourite singers (F)</source>
        <translation>가수 찜 해제 (F)</translation>
    </message>
    <message>
        <source>Add to favourite singers (F)</source>
        <translation>가수 찜하기 (F)</translation>
    </message>
</context>
<context>
    <name>universe::SingersPage</name>
    <message>
        <source>All</source>
        <comment>every singer</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Solo and members</source>
        <translation>솔로·멤버</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>찜한 가수</translation>
    </message>
    <message>
        <source>Only the singers whose heart you have filled</source>
        <translation>찜한 가수만 보기</translation>
    </message>
    <message>
        <source>Find a singer</source>
        <translation>가수 이름 검색</translation>
    </message>
    <message>
        <source>A part of the name in either language, or its initials: ㅅㄴㅅㄷ</source>
        <translation>이름 일부나 영문 이름, 초성(ㅅㄴㅅㄷ)으로도 찾을 수 있습니다</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Show all singers</source>
        <translation>전체 가수 보기</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>“%1”에 대한 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>A part of the name is enough, in Korean or English, or its initials: ㅅㄴㅅㄷ.</source>
        <translation>한글이나 영문 이름의 일부 또는 초성(예: ㅅㄴㅅㄷ)으로 검색해 보세요.</translation>
    </message>
    <message>
        <source>No favourite singer here</source>
        <translation>찜한 가수가 없습니다</translation>
    </message>
    <message>
        <source>Press the heart of a singer to find them here, and to hear of new concerts.</source>
        <translation>하트를 누르면 이곳에서 모아 보고 새 공연 소식도 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>해당하는 가수가 없습니다</translation>
    </message>
    <message>
        <source>There is no singer of this kind under this letter.</source>
        <translation>이 초성에는 해당 유형의 가수가 없습니다.</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many singers</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>universe::SoldCard</name>
    <message>
        <source>Give back %1</source>
        <translation>거스름돈 %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>판매했습니다</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>다음 손님</translation>
    </message>
    <message>
        <source>Total: %1. The price has changed since the seats were chosen.</source>
        <translation>합계: %1. 자리를 고른 뒤 가격이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>합계: %1</translation>
    </message>
    <message>
        <source>The tickets could not be loaded. Find the booking by its number (Ctrl+B) to print them.</source>
        <translation>티켓을 불러오지 못했습니다. 예매 번호로 찾아(Ctrl+B) 인쇄하세요.</translation>
    </message>
</context>
<context>
    <name>universe::StaffPages</name>
    <message>
        <source>The sale before is not answered yet. Wait for it, it is asked again.</source>
        <translation>앞선 판매의 답을 아직 받지 못했습니다. 다시 묻고 있으니 기다려 주세요.</translation>
    </message>
    <message>
        <source>The seat before is not answered yet. Wait for it, it is asked again.</source>
        <translation>앞서 바꾸던 자리의 답이 아직 없습니다. 다시 묻고 있으니 기다려 주세요.</translation>
    </message>
    <message>
        <source>Open the concert first whose seats you want to block.</source>
        <translation>좌석을 막을 공연을 먼저 여세요.</translation>
    </message>
    <message>
        <source>Choose the concert, then its seats: they lead to the sale.</source>
        <translation>콘서트를 고른 뒤 좌석을 선택하면 판매로 이어집니다.</translation>
    </message>
</context>
<context>
    <name>universe::StandingPicker</name>
    <message>
        <source>Standing: how many people?</source>
        <translation>스탠딩 인원</translation>
    </message>
    <message>
        <source>How many people stand in %1</source>
        <translation>%1 스탠딩 인원</translation>
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
        <translation>연결할 수 없습니다</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>문제가 생겼습니다</translation>
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
    <name>universe::StepStrip</name>
    <message>
        <source>%1. %2</source>
        <comment>the number of a step, and what it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
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
        <translation>비밀번호 안전도: %1</translation>
    </message>
    <message>
        <source>Very weak</source>
        <comment>password</comment>
        <translation>매우 약함</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>password</comment>
        <translation>약함</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>password</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>password</comment>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>password</comment>
        <translation>강함</translation>
    </message>
</context>
<context>
    <name>universe::SuggestionDelegate</name>
    <message>
        <source>Concert</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Singer</source>
        <translation>가수</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>‘%1’ 검색</translation>
    </message>
</context>
<context>
    <name>universe::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>추천 검색어</translation>
    </message>
    <message>
        <source>No suggestion. Press Enter to search all the same.</source>
        <translation>추천 검색어가 없어요. Enter를 누르면 그대로 검색해요.</translation>
    </message>
</context>
<context>
    <name>universe::TakeMoneyCard</name>
    <message>
        <source>An amount is digits, such as 50000.</source>
        <translation>금액은 50000처럼 숫자로 적으세요.</translation>
    </message>
    <message>
        <source>Say first for whom it is.</source>
        <translation>먼저 회원을 고르세요.</translation>
    </message>
    <message>
        <source>This is %1 too little.</source>
        <translation>%1 모자랍니다.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 모자람</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>거스름돈: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the answer. It is asked again; nothing is sold twice.</source>
        <translation>답을 받기 전에 연결이 끊겼습니다. 다시 묻고 있으며, 두 번 판매하지는 않습니다.</translation>
    </message>
    <message>
        <source>%1 fuel sold to %2, who has %3 now.</source>
        <comment>amount, name, balance</comment>
        <translation>%2님에게 연료 %1 판매. 현재 잔액 %3.</translation>
    </message>
    <message>
        <source>Give back %1.</source>
        <translation>거스름돈 %1.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>근무 열기</translation>
    </message>
    <message>
        <source>You have no open shift, and cash and cards belong to one.</source>
        <translation>열린 근무가 없습니다. 현금과 카드는 근무에 속합니다.</translation>
    </message>
    <message>
        <source>This account was closed meanwhile.</source>
        <translation>그사이 탈퇴한 계정입니다.</translation>
    </message>
    <message>
        <source>This is more fuel than one account can have.</source>
        <translation>한 계정이 가질 수 있는 연료를 넘습니다.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>연료</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>결제 방법</translation>
    </message>
    <message>
        <source>Cash (F7)</source>
        <translation>현금 (F7)</translation>
    </message>
    <message>
        <source>Card (F8)</source>
        <translation>카드 (F8)</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>받은 금액</translation>
    </message>
    <message>
        <source>Empty: the exact sum.</source>
        <translation>비워 두면 딱 맞게 받은 것으로 합니다.</translation>
    </message>
    <message>
        <source>Number of the card&apos;s slip</source>
        <translation>카드 전표 번호</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Enter the number that is on the card&apos;s slip: the till is balanced by it.</source>
        <translation>카드 전표의 번호를 입력하세요. 이 번호로 정산합니다.</translation>
    </message>
</context>
<context>
    <name>universe::TakeMoneyPage</name>
    <message>
        <source>Sell fuel</source>
        <translation>연료 판매</translation>
    </message>
    <message>
        <source>For: %1 (%2)</source>
        <translation>회원: %1 (%2)</translation>
    </message>
    <message>
        <source>Sell fuel at the counter</source>
        <translation>창구 연료 판매</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Sell to this member</source>
        <translation>이 회원에게 판매</translation>
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
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Seat, %1</source>
        <comment>followed by its grade</comment>
        <translation>좌석 · %1</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>크게 보기</translation>
    </message>
</context>
<context>
    <name>universe::TicketFace</name>
    <message>
        <source>Ticket: %1. %2. %3. Seat %4. %5. Code %6</source>
        <translation>티켓: %1. %2. %3. 좌석 %4. %5. 코드 %6</translation>
    </message>
</context>
<context>
    <name>universe::TicketPrinterCard</name>
    <message>
        <source>Ask each time</source>
        <translation>매번 물어보기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>printer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>80 mm 롤 용지</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>프린터를 찾는 중…</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Add one in its settings.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없습니다. 컴퓨터 설정에서 추가하세요.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>With a printer chosen here, tickets at the counter are printed at once, without a question.</source>
        <translation>여기에서 프린터를 고르면 창구에서 티켓을 묻지 않고 바로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>이 컴퓨터의 프린터</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>시험 페이지 인쇄</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>프린터 다시 찾기</translation>
    </message>
</context>
<context>
    <name>universe::TicketScreen</name>
    <message>
        <source>%1 / %2</source>
        <comment>which ticket of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>티켓 %2매 중 %1번째</translation>
    </message>
</context>
<context>
    <name>universe::TicketsTab</name>
    <message>
        <source>No tickets at hand</source>
        <translation>사용할 티켓이 없습니다</translation>
    </message>
    <message>
        <source>The tickets of your next concerts will be here, ready to be shown at the door.</source>
        <translation>다가오는 공연의 티켓이 여기에 표시됩니다. 입장할 때 바로 보여 주세요.</translation>
    </message>
    <message>
        <source>Find concerts</source>
        <translation>공연 찾기</translation>
    </message>
    <message>
        <source>Booking %1. Show one code per person at the door.</source>
        <translation>예매 번호 %1. 입장할 때 한 분이 하나씩 코드를 보여 주세요.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>티켓이 없습니다</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예매 내역</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>티켓 %n매</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this booking or some of its tickets</source>
        <translation>이 예매의 전부 또는 일부 티켓을 취소합니다</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>예매 취소</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>티켓 저장</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>받는 주소: %1</translation>
    </message>
    <message>
        <source>Mail my tickets</source>
        <translation>티켓 메일로 받기</translation>
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
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>가수</translation>
    </message>
</context>
<context>
    <name>universe::TopUpPanel</name>
    <message>
        <source>A whole number from 1 to %1</source>
        <translation>1부터 %1까지의 숫자를 입력해 주세요</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>%1 충전</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. We ask again as soon as it is back; the fuel is added once, never twice.</source>
        <translation>응답을 받기 전에 연결이 끊겼습니다. 다시 연결되는 대로 결과를 확인하며, 두 번 충전되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Fuel is sold at the counter here, not in the application.</source>
        <translation>이곳에서는 앱이 아니라 창구에서 연료를 구매할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is more than an account can hold. Choose a smaller amount.</source>
        <translation>계정에 담을 수 있는 한도를 넘습니다. 더 적은 금액을 선택해 주세요.</translation>
    </message>
    <message>
        <source>%1 added. You have %2 now.</source>
        <translation>%1 충전을 마쳤습니다. 현재 잔액은 %2입니다.</translation>
    </message>
    <message>
        <source>Or another amount</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>universe::UndoRow</name>
    <message>
        <source>Say why, for the record.</source>
        <translation>기록에 남길 이유를 적으세요.</translation>
    </message>
    <message>
        <source>Take this admission back…</source>
        <translation>이 입장 되돌리기…</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>되돌리는 이유</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>universe::VersionsPanel</name>
    <message>
        <source>This one is open.</source>
        <translation>지금 열려 있습니다.</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>배치도 버전</translation>
    </message>
    <message>
        <source>A version stays for as long as shows are sold on it. New shows get the latest one.</source>
        <translation>공연이 팔리고 있는 동안 그 버전은 남습니다. 새 공연은 최신 버전을 씁니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>이 버전에서 시작</translation>
    </message>
</context>
<context>
    <name>universe::WaitingCard</name>
    <message numerus="yes">
        <source>%n seat(s) together, any grade</source>
        <translation>
            <numerusform>나란히 %n석, 등급 무관</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together, %1</source>
        <translation>
            <numerusform>나란히 %n석, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You are number %1 in the line. Seats that come back go to whoever joined first.</source>
        <translation>대기 순번은 %1번입니다. 돌아온 자리는 먼저 줄 선 분부터 받습니다.</translation>
    </message>
    <message>
        <source>Declined or not booked in time, they go to whoever waits next, and you are no longer in the line.</source>
        <translation>거절하거나 시간 안에 예매하지 않으면 다음 대기자에게 넘어가고, 대기는 끝납니다.</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>제안받은 자리: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>held for so long, until then</comment>
        <translation>%1, %2까지</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>대기</translation>
    </message>
    <message>
        <source>Seats for you</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>자리가 났어요</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>시간이 지남</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>예매함</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>거절함</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a waiting list entry&apos;s state</comment>
        <translation>대기 취소</translation>
    </message>
    <message>
        <source>Book these seats</source>
        <translation>이 자리 예매하기</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절하기</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>대기 그만하기</translation>
    </message>
    <message>
        <source>These seats are yours to book: %1</source>
        <comment>seats</comment>
        <translation>예매할 수 있는 자리: %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>what offered seats cost</comment>
        <translation>합계 %1</translation>
    </message>
</context>
<context>
    <name>universe::WaitingPanel</name>
    <message>
        <source>Wait for seats</source>
        <translation>자리 기다리기</translation>
    </message>
    <message>
        <source>Seats that come back are offered to those who wait, in the order of joining. An offer is kept for you for a while, so you need not watch.</source>
        <translation>돌아온 자리는 줄 선 순서대로 제안됩니다. 제안받은 자리는 한동안 맡아 두니 지켜보지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>How many seats together</source>
        <translation>나란히 앉을 자리 수</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>등급 무관</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a grade and its price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>대기 신청</translation>
    </message>
    <message>
        <source>My waiting lists</source>
        <translation>내 대기 목록</translation>
    </message>
    <message>
        <source>There are seats for you. Book or decline them in time.</source>
        <translation>자리가 났습니다. 시간 안에 예매하거나 거절해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 in the line, for %n seat(s) together.</source>
        <translation>
            <numerusform>나란히 %n석, 대기 순번은 %1번입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the line.</source>
        <comment>members who wait</comment>
        <translation>
            <numerusform>대기 %n명.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) came back so far.</source>
        <translation>
            <numerusform>지금까지 돌아온 자리 %n석.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats that nobody waits for go on sale at %1, in %2.</source>
        <comment>a time, a countdown</comment>
        <translation>아무도 기다리지 않는 자리는 %1에 다시 판매됩니다. 남은 시간 %2.</translation>
    </message>
</context>
<context>
    <name>universe::WaitingTab</name>
    <message>
        <source>You wait for nothing</source>
        <translation>기다리는 자리가 없습니다</translation>
    </message>
    <message>
        <source>When a concert you would love to see is sold out, wait for seats on its page. What comes back is offered to you here, in the order of joining.</source>
        <translation>보고 싶은 공연이 매진되었다면 공연 페이지에서 자리를 기다려 보세요. 돌아온 자리를 줄 선 순서대로 여기서 제안합니다.</translation>
    </message>
    <message>
        <source>Find concerts</source>
        <translation>공연 찾기</translation>
    </message>
    <message>
        <source>This offer is over: its seats went on to whoever waits next.</source>
        <translation>이 제안은 끝났습니다. 자리는 다음 대기자에게 넘어갔습니다.</translation>
    </message>
</context>
<context>
    <name>universe::WishForm</name>
    <message>
        <source>This draw does not take your entry: it is for holders of a code, or it has just closed.</source>
        <translation>이 추첨에는 응모하실 수 없습니다. 코드가 있어야 하거나, 방금 마감되었습니다.</translation>
    </message>
    <message>
        <source>You have a booking of this concert already, and one booking a person keeps it fair.</source>
        <translation>이 공연은 이미 예매하셨습니다. 공정하게 한 분이 한 번만 예매하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the draw until %1.</source>
        <translation>%1까지 응모하십시오.</translation>
    </message>
    <message>
        <source>It costs nothing, and when you enter does not matter. You get the first of your wishes that can still be met when it is your turn. So put them in their true order: a modest wish at the end never costs an ambitious one before it.</source>
        <translation>비용이 들지 않고, 언제 응모하든 마찬가지입니다. 차례가 오면 그때 이룰 수 있는 첫 번째 희망을 받습니다. 그러니 정말 바라는 차례대로 넣으십시오. 뒤에 넣은 소박한 희망 때문에 앞의 큰 희망이 불리해지는 일은 결코 없습니다.</translation>
    </message>
    <message>
        <source>My wishes, the best first</source>
        <translation>내 희망(가장 바라는 것부터)</translation>
    </message>
    <message>
        <source>No wish yet. Add one below.</source>
        <translation>아직 희망이 없습니다. 아래에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a grade and its price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>How many seats together</source>
        <translation>나란히 앉을 좌석 수</translation>
    </message>
    <message>
        <source>Add this wish</source>
        <translation>이 희망 추가</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a wish, the wish</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, with which wish</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are in the draw. What you changed here does not count yet.</source>
        <translation>응모되어 있습니다. 여기에서 바꾼 것은 아직 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>You are in the draw with these wishes.</source>
        <translation>이 희망으로 응모되어 있습니다.</translation>
    </message>
    <message>
        <source>Change my wishes</source>
        <translation>희망 바꾸기</translation>
    </message>
    <message>
        <source>Enter the draw</source>
        <translation>응모하기</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>응모 취소</translation>
    </message>
    <message>
        <source>Your receipt. It proves with which wishes you are in the draw; my page keeps it.</source>
        <translation>접수증입니다. 어떤 희망으로 응모했는지 증명하며, 마이페이지에도 남습니다.</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>접수증: %1</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>접수증 복사</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>접수증을 복사했습니다.</translation>
    </message>
</context>
</TS>
