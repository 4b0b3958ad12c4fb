<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
