#include "app/mail/MailHeaders.h"

#include <QLocale>

#include <algorithm>

namespace universe {

namespace {

/// "Tue, 01 Dec 2026 09:30:00 +0000" (RFC 5322); the C locale's names are English.
QByteArray mailDate(const QDateTime &date) {
    return QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

} // namespace

QByteArray encodedHeader(const QString &text) {
    constexpr qsizetype mostBytes = 45; // 60 in Base 64, and twelve around them
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain && text.size() <= mostBytes && !text.contains(QStringLiteral("=?")))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) { // a word holds whole characters
        const char32_t one = character;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (word.size() + bytes.size() > mostBytes)
            words << std::exchange(word, {});
        word += bytes;
    }
    words << word;
    for (QByteArray &each : words)
        each = "=?UTF-8?B?" + each.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArrayList mailHeaders(const Mail &mail) {
    return {"Date: " + mailDate(mail.date),
            "From: " + encodedHeader(QStringLiteral("나의 우주 (My Universe)")) + "\r\n <" + mail.from.toUtf8() + ">",
            "To: <" + mail.to.toUtf8() + ">",
            "Message-ID: <" + mail.messageId.toLatin1() + ">",
            "Subject: " + encodedHeader(mail.subject),
            "Content-Language: " + mail.language.toLatin1(),
            "Auto-Submitted: auto-generated"};
}

} // namespace universe
