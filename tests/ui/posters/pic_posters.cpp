#include "tests/support/TestMain.h"
#include "ui/posters/PosterArt.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// A contact sheet of posters, to look at.
class PosterPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactSheet();
};

namespace {

const QList<PosterSubject> &subjects() {
    static const QList<PosterSubject> list = [] {
        const QStringList titles = {
            u"아이유 콘서트 ‘The Golden Hour’"_s,
            u"2026 방탄소년단 월드투어 서울"_s,
            u"봄밤"_s,
            u"NewJeans Fan Meeting: Bunnies Camp"_s,
            u"임영웅 전국투어 콘서트 — 서울 앙코르"_s,
            u"First Light"_s,
            u"Midnight Jazz Sessions"_s,
            u"서울시립교향악단 말러 교향곡 제2번 ‘부활’"_s,
            u"잔나비 소극장 콘서트 ‘사랑하긴 했었나요 스쳐가는 인연이었나요 짧지 않은 우리 함께했던 시간들이’"_s,
            u"AURORA"_s,
            u"여름 록 페스티벌"_s,
            u"세븐틴 FOLLOW AGAIN"_s,
            u"🎤 Sing Along 🎸 모두의 노래 ❤️‍🔥"_s,
            u"فيروز 내한공연 2026"_s,
            u"ليلة النجوم 🌙 IU Live in Seoul"_s};
        const QStringList genres = {u"K-pop"_s,  u"발라드"_s, u"록"_s,   u"힙합"_s,   u"재즈"_s,
                                    u"클래식"_s, u"인디"_s,   u"댄스"_s, u"트로트"_s, u""_s};
        const QStringList singers = {u"아이유"_s,   u"방탄소년단"_s, u"검정치마, 새소년, 실리카겔"_s,
                                     u"NewJeans"_s, u"임영웅"_s,     u"فيروز, 아이유 (IU), עידן רייכל, BTS"_s};
        QList<PosterSubject> made;
        for (int i = 0; i < 60; ++i)
            made << PosterSubject{
                {i + 1}, titles[i % titles.size()], singers[i % singers.size()], genres[i % genres.size()]};
        return made;
    }();
    return list;
}

} // namespace

void PosterPictures::contactSheet() {
    const QSize size(208, 312);
    constexpr int columns = 8;
    for (int part = 0; part < 2; ++part) {
        QImage sheet((size.width() + 12) * columns, (size.height() + 12) * 4, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 30; ++i) {
            const QImage poster = paintPoster(subjects()[part * 30 + i], size, 10);
            painter.drawImage(6 + i % columns * (size.width() + 12), 6 + i / columns * (size.height() + 12), poster);
        }
        qInfo("%.1f ms a poster of %d x %d", double(timer.elapsed()) / 30, size.width(), size.height());
        painter.end();
        QVERIFY(QDir().mkpath(u"pictures"_s));
        QVERIFY(sheet.save(u"pictures/posters-%1.png"_s.arg(part + 1)));
    }
    const PosterSubject large = subjects()[8];
    QVERIFY(paintPoster(large, {840, 1260}).save(u"pictures/poster-large.png"_s));
}

UNIVERSE_TEST(PosterPictures, QApplication)
#include "pic_posters.moc"
