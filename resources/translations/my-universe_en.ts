<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message numerus="yes">
        <source>%Ln concert(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%Ln concert</numerusform>
            <numerusform>%Ln concerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <comment>of bookings on a day</comment>
        <translation>
            <numerusform>%Ln opening</numerusform>
            <numerusform>%Ln openings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>from %n year(s)</source>
        <translation>
            <numerusform>from %n year</numerusform>
            <numerusform>from %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcertText</name>
    <message numerus="yes">
        <source>%Ln seat(s) left</source>
        <translation>
            <numerusform>%Ln seat left</numerusform>
            <numerusform>%Ln seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorText</name>
    <message numerus="yes">
        <source>%n or older: check the age.</source>
        <translation>
            <numerusform>%n or older: check the age.</numerusform>
            <numerusform>%n or older: check the age.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message numerus="yes">
        <source>Until %n day(s) before the show</source>
        <translation>
            <numerusform>Until %n day before the show</numerusform>
            <numerusform>Until %n days before the show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free within %1 of booking, while the show is %n or more days away.</source>
        <translation>
            <numerusform>Free within %1 of booking, while the show is %n or more days away.</numerusform>
            <numerusform>Free within %1 of booking, while the show is %n or more days away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%Ln seat(s) free</source>
        <translation>
            <numerusform>%Ln seat free</numerusform>
            <numerusform>%Ln seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) %1</source>
        <comment>a countdown</comment>
        <translation>
            <numerusform>%n day %1</numerusform>
            <numerusform>%n days %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for you for %n more minute(s)</source>
        <translation>
            <numerusform>Held for you for %n more minute</numerusform>
            <numerusform>Held for you for %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message numerus="yes">
        <source>here are your %n ticket(s). Show the code at the door; the document is attached for printing and for your phone.</source>
        <translation>
            <numerusform>here is your ticket. Show the code at the door; the document is attached for printing and for your phone.</numerusform>
            <numerusform>here are your %n tickets. Show the codes at the door; the document is attached for printing and for your phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s): %1</source>
        <comment>subject of a mail</comment>
        <translation>
            <numerusform>%n ticket: %1</numerusform>
            <numerusform>%n tickets: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%1 seat(s)</source>
        <translation>
            <numerusform>%1 seat</numerusform>
            <numerusform>%1 seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come</source>
        <translation>
            <numerusform>%n show to come</numerusform>
            <numerusform>%n shows to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come get the new version, as nobody has a seat there yet.</source>
        <translation>
            <numerusform>%n show to come gets the new version, as nobody has a seat there yet.</numerusform>
            <numerusform>%n shows to come get the new version, as nobody has a seat there yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) to come keep the plan that they are sold on.</source>
        <translation>
            <numerusform>%n show to come keeps the plan that it is sold on.</numerusform>
            <numerusform>%n shows to come keep the plan that they are sold on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>title of a concert</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleText</name>
    <message numerus="yes">
        <source>First come in rounds of %n second(s): whoever asks within a round is drawn at its end, so being faster is worth nothing.</source>
        <translation>
            <numerusform>First come in rounds of %n second: whoever asks within a round is drawn at its end, so being faster is worth nothing.</numerusform>
            <numerusform>First come in rounds of %n seconds: whoever asks within a round is drawn at its end, so being faster is worth nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message numerus="yes">
        <source>Report no. %1, printed or saved %n time(s)</source>
        <translation>
            <numerusform>Report no. %1, printed or saved %n time</numerusform>
            <numerusform>Report no. %1, printed or saved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingerText</name>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>%Ln on sale</numerusform>
            <numerusform>%Ln on sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <comment>concerts</comment>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::BlockCard</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for the house.</source>
        <translation>
            <numerusform>%n seat is kept for the house.</numerusform>
            <numerusform>%n seats are kept for the house.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are let go.</source>
        <translation>
            <numerusform>%n seat is let go.</numerusform>
            <numerusform>%n seats are let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free seat(s) chosen</source>
        <translation>
            <numerusform>%n free seat chosen</numerusform>
            <numerusform>%n free seats chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked seat(s) chosen</source>
        <translation>
            <numerusform>%n blocked seat chosen</numerusform>
            <numerusform>%n blocked seats chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::BookingsTab</name>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n seat: %1</numerusform>
            <numerusform>%n seats: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::CancelPage</name>
    <message numerus="yes">
        <source>Cancel %n ticket(s)</source>
        <translation>
            <numerusform>Cancel %n ticket</numerusform>
            <numerusform>Cancel %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::CloseAccountCard</name>
    <message numerus="yes">
        <source>You have %n booking(s) of shows to come. Cancel them, or wait until you have been there.</source>
        <translation>
            <numerusform>You have %n booking of a show to come. Cancel it, or wait until you have been there.</numerusform>
            <numerusform>You have %n bookings of shows to come. Cancel them, or wait until you have been there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ConfirmPage</name>
    <message numerus="yes">
        <source>One booking per person and concert, so that as many people as possible get in. You can book up to %n seat(s) in it.</source>
        <translation>
            <numerusform>One booking per person and concert, so that as many people as possible get in. You can book %n seat in it.</numerusform>
            <numerusform>One booking per person and concert, so that as many people as possible get in. You can book up to %n seats in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ConnectionBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::CustomerScreen</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::DonePage</name>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Your %n ticket</numerusform>
            <numerusform>Your %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::DoorDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) will be told to the server.</source>
        <translation>
            <numerusform>%n scan will be told to the server.</numerusform>
            <numerusform>%n scans will be told to the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were scanned while the server could not be asked, and it saw them otherwise:</source>
        <translation>
            <numerusform>%n ticket was scanned while the server could not be asked, and it saw it otherwise:</numerusform>
            <numerusform>%n tickets were scanned while the server could not be asked, and it saw them otherwise:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::DoorSetup</name>
    <message numerus="yes">
        <source>%1 of %n show(s)</source>
        <comment>found of all</comment>
        <translation>
            <numerusform>%1 of %n show</numerusform>
            <numerusform>%1 of %n shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::DrawCard</name>
    <message numerus="yes">
        <source>%1: %n seat(s) of this grade were left at your turn</source>
        <comment>a wish</comment>
        <translation>
            <numerusform>%1: %n seat of this grade was left at your turn</numerusform>
            <numerusform>%1: %n seats of this grade were left at your turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have won %n seat(s).</source>
        <translation>
            <numerusform>You have won %n seat.</numerusform>
            <numerusform>You have won %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have won and paid %n seat(s).</source>
        <translation>
            <numerusform>You have won and paid %n seat.</numerusform>
            <numerusform>You have won and paid %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had won %n seat(s), which were not paid for in time. They went to the next in rank.</source>
        <translation>
            <numerusform>You had won %n seat, which was not paid for in time. It went to the next in rank.</numerusform>
            <numerusform>You had won %n seats, which were not paid for in time. They went to the next in rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::FavouritesTab</name>
    <message numerus="yes">
        <source>%n concert(s) on sale</source>
        <translation>
            <numerusform>%n concert on sale</numerusform>
            <numerusform>%n concerts on sale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::FoundBookingCard</name>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n seat: %1</numerusform>
            <numerusform>%n seats: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::IdleWarning</name>
    <message numerus="yes">
        <source>In %n second(s) this screen begins anew for whoever comes next: you are logged out, held seats are given back, and what you typed is forgotten.</source>
        <translation>
            <numerusform>In %n second this screen begins anew for whoever comes next: you are logged out, held seats are given back, and what you typed is forgotten.</numerusform>
            <numerusform>In %n seconds this screen begins anew for whoever comes next: you are logged out, held seats are given back, and what you typed is forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ImportHistoryDialog</name>
    <message numerus="yes">
        <source>Import no. %1 is taken back: %n change(s).</source>
        <translation>
            <numerusform>Import no. %1 is taken back: %n change.</numerusform>
            <numerusform>Import no. %1 is taken back: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed:</source>
        <comment>venues and concerts</comment>
        <translation>
            <numerusform>%n stayed:</numerusform>
            <numerusform>%n stayed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken back before.</source>
        <comment>venues and concerts</comment>
        <translation>
            <numerusform>%n had been taken back before.</numerusform>
            <numerusform>%n had been taken back before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::InitialStrip</name>
    <message numerus="yes">
        <source>%Ln singer(s)</source>
        <translation>
            <numerusform>%Ln singer</numerusform>
            <numerusform>%Ln singers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::JobsCard</name>
    <message numerus="yes">
        <source>It ran last on %1 and did %n thing(s).</source>
        <translation>
            <numerusform>It ran last on %1 and did %n thing.</numerusform>
            <numerusform>It ran last on %1 and did %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::LockScreen</name>
    <message numerus="yes">
        <source>That was not right. %n attempt(s) left, then you have to wait.</source>
        <translation>
            <numerusform>That was not right. %n attempt left, then you have to wait.</numerusform>
            <numerusform>That was not right. %n attempts left, then you have to wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::MailQueueCard</name>
    <message numerus="yes">
        <source>%n mail(s) failed for good.</source>
        <translation>
            <numerusform>%n mail failed for good.</numerusform>
            <numerusform>%n mails failed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again.</source>
        <comment>mails</comment>
        <translation>
            <numerusform>%n will be tried again.</numerusform>
            <numerusform>%n will be tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::MarkBar</name>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n seat chosen</numerusform>
            <numerusform>%n seats chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::NoOffers</name>
    <message numerus="yes">
        <source>%n seat(s) together are not free here.</source>
        <translation>
            <numerusform>%n seat is not free here.</numerusform>
            <numerusform>%n seats together are not free here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are free here.</source>
        <translation>
            <numerusform>Only %n seat is free here.</numerusform>
            <numerusform>Only %n seats are free here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), not together</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats, not together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::OrderCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::OrganiserPanel</name>
    <message numerus="yes">
        <source>%n seat(s) sold</source>
        <translation>
            <numerusform>%n seat sold</numerusform>
            <numerusform>%n seats sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PayCard</name>
    <message numerus="yes">
        <source>Total for %n seat(s)</source>
        <translation>
            <numerusform>Total for %n seat</numerusform>
            <numerusform>Total for %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PaymentCard</name>
    <message numerus="yes">
        <source>Total for %n seat(s)</source>
        <translation>
            <numerusform>Total for %n seat</numerusform>
            <numerusform>Total for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n seat(s)</source>
        <translation>
            <numerusform>Book %n seat</numerusform>
            <numerusform>Book %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PhasePanel</name>
    <message numerus="yes">
        <source>A code has at least %n character(s).</source>
        <translation>
            <numerusform>A code has at least %n character.</numerusform>
            <numerusform>A code has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PhasesCard</name>
    <message numerus="yes">
        <source>%n entered so far.</source>
        <translation>
            <numerusform>%n entered so far.</numerusform>
            <numerusform>%n entered so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for seats so far.</source>
        <translation>
            <numerusform>%n asked for seats so far.</numerusform>
            <numerusform>%n asked for seats so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Winners pay within %n hour(s) of being drawn. What they do not pay for goes to the next in rank.</source>
        <translation>
            <numerusform>Winners pay within %n hour of being drawn. What they do not pay for goes to the next in rank.</numerusform>
            <numerusform>Winners pay within %n hours of being drawn. What they do not pay for goes to the next in rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PlanMapView</name>
    <message numerus="yes">
        <source>%n place(s) to stand</source>
        <translation>
            <numerusform>%n place to stand</numerusform>
            <numerusform>%n places to stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::PrintBanner</name>
    <message numerus="yes">
        <source>%1: %2 %n job(s) not printed yet.</source>
        <translation>
            <numerusform>%1: %2 %n job not printed yet.</numerusform>
            <numerusform>%1: %2 %n jobs not printed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::RecordPage</name>
    <message numerus="yes">
        <source>%n act(s) on these days, the newest first.</source>
        <translation>
            <numerusform>%n act on these days.</numerusform>
            <numerusform>%n acts on these days, the newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n act(s) of these days.</source>
        <translation>
            <numerusform>The newest act of these days.</numerusform>
            <numerusform>The newest %n acts of these days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ReminderButton</name>
    <message numerus="yes">
        <source>Reminders: %n unread</source>
        <translation>
            <numerusform>Reminders: %n unread</numerusform>
            <numerusform>Reminders: %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ReportStep</name>
    <message numerus="yes">
        <source>%n file(s) imported, the others are not.</source>
        <translation>
            <numerusform>%n file imported, the others are not.</numerusform>
            <numerusform>%n files imported, the others are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with what was rejected saved in %1. Correct them, and import them again.</source>
        <translation>
            <numerusform>%n file with what was rejected saved in %1. Correct it, and import it again.</numerusform>
            <numerusform>%n files with what was rejected saved in %1. Correct them, and import them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SaveTicketsCard</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SearchForm</name>
    <message numerus="yes">
        <source>%Ln seat(s) or more</source>
        <translation>
            <numerusform>%Ln seat or more</numerusform>
            <numerusform>%Ln seats or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SearchPanel</name>
    <message numerus="yes">
        <source>Show %Ln concert(s)</source>
        <translation>
            <numerusform>Show %Ln concert</numerusform>
            <numerusform>Show %Ln concerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SeatPage</name>
    <message numerus="yes">
        <source>You see the seats as they were %n second(s) ago.</source>
        <translation>
            <numerusform>You see the seats as they were %n second ago.</numerusform>
            <numerusform>You see the seats as they were %n seconds ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together are not free any more.</source>
        <translation>
            <numerusform>The seat is not free any more.</numerusform>
            <numerusform>%n seats together are not free any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SeatPanel</name>
    <message numerus="yes">
        <source>%n free seat(s) together cannot be found here.</source>
        <translation>
            <numerusform>There is no free seat here.</numerusform>
            <numerusform>There are no %n free seats together here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n seat(s). What you pick is held for you for %1.</source>
        <translation>
            <numerusform>One seat. What you pick is held for you for %1.</numerusform>
            <numerusform>Up to %n seats. What you pick is held for you for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n seat(s). What you ask for is decided at the end of the round.</source>
        <translation>
            <numerusform>One seat. What you ask for is decided at the end of the round.</numerusform>
            <numerusform>Up to %n seats. What you ask for is decided at the end of the round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone who asks within the same %n second(s) is drawn in a random order: nobody has to be fast.</source>
        <translation>
            <numerusform>Everyone who asks within the same second is drawn in a random order: nobody has to be fast.</numerusform>
            <numerusform>Everyone who asks within the same %n seconds is drawn in a random order: nobody has to be fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together instead</source>
        <translation>
            <numerusform>One seat instead</numerusform>
            <numerusform>%n seats together instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SeatSteps</name>
    <message numerus="yes">
        <source>%n offer(s). The first: %1</source>
        <comment>seats and prices</comment>
        <translation>
            <numerusform>%n offer: %1</numerusform>
            <numerusform>%n offers. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::SectionList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ShelfView</name>
    <message numerus="yes">
        <source>%1, %n concert(s)</source>
        <comment>a shelf</comment>
        <translation>
            <numerusform>%1, %n concert</numerusform>
            <numerusform>%1, %n concerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::ShowButton</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::TicketsTab</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::WaitingCard</name>
    <message numerus="yes">
        <source>%n seat(s) together, any grade</source>
        <translation>
            <numerusform>%n seat, any grade</numerusform>
            <numerusform>%n seats together, any grade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) together, %1</source>
        <translation>
            <numerusform>%n seat, %1</numerusform>
            <numerusform>%n seats together, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>universe::WaitingPanel</name>
    <message numerus="yes">
        <source>You are number %1 in the line, for %n seat(s) together.</source>
        <translation>
            <numerusform>You are number %1 in the line, for %n seat.</numerusform>
            <numerusform>You are number %1 in the line, for %n seats together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the line.</source>
        <comment>members who wait</comment>
        <translation>
            <numerusform>%n in the line.</numerusform>
            <numerusform>%n in the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) came back so far.</source>
        <translation>
            <numerusform>%n seat came back so far.</numerusform>
            <numerusform>%n seats came back so far.</numerusform>
        </translation>
    </message>
</context>
</TS>
