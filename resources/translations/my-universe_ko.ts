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
        <name>universe::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>닫기</translation>
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
</TS>
