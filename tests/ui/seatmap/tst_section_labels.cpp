#include "tests/models/seatmap/Halls.h"
#include "tests/support/TestMain.h"
#include "ui/seatmap/SeatMapCamera.h"
#include "ui/seatmap/SectionLabels.h"
#include "ui/style/Typography.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// What is written on a map that shows all of a hall.
class SectionLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sectionsOfAGradeSayTheSame_data() { halls(); }
    void sectionsOfAGradeSayTheSame();
    void everySectionIsNamed_data() { halls(); }
    void everySectionIsNamed();
    void theNameBehindTheLastRowIsInThePicture_data() { halls(); }
    void theNameBehindTheLastRowIsInThePicture();

private:
    static void halls();
    static SeatMapFrame frame(const SeatPlan &plan, QSize size);
};

void SectionLabelsTest::halls() {
    QTest::addColumn<SeatPlan>("plan");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(938, 600), QSize(700, 500), QSize(1540, 900)}) {
        QTest::addRow("club, %d", size.width()) << halls::club() << size;
        QTest::addRow("arena, %d", size.width()) << halls::arena() << size;
        QTest::addRow("stadium, %d", size.width()) << halls::stadium() << size;
    }
}

SeatMapFrame SectionLabelsTest::frame(const SeatPlan &plan, QSize size) {
    SeatMapFrame frame;
    frame.geometry = std::make_shared<SeatGeometry>(plan);
    frame.size = size;
    frame.font = font(TextRole::Body);
    for (const auto &section : frame.geometry->sections())
        frame.freeBySection.append(section.count);
    SeatMapCamera camera;
    camera.setHall(frame.geometry->bounds(), frame.geometry->pitch());
    camera.setViewport(size);
    frame.scale = camera.scale();
    frame.origin = camera.visibleHall().topLeft();
    return frame;
}

void SectionLabelsTest::sectionsOfAGradeSayTheSame() {
    QFETCH(const SeatPlan, plan);
    QFETCH(const QSize, size);
    const auto labels = sectionLabels(frame(plan, size));
    for (const SectionLabel &one : labels) {
        for (const SectionLabel &other : labels) {
            // an end of a ring of which only a few seats are left has less room than the others
            const bool alike = one.room > other.room * 0.75 && other.room > one.room * 0.75;
            if (one.grade == other.grade && alike)
                QVERIFY2(one.lines() == other.lines(), qPrintable(one.name + u" and "_s + other.name));
        }
    }
}

void SectionLabelsTest::everySectionIsNamed() {
    QFETCH(const SeatPlan, plan);
    QFETCH(const QSize, size);
    const SeatMapFrame picture = frame(plan, size);
    const auto labels = sectionLabels(picture);
    // An end of a ring of which a few seats are left is smaller than a name.
    const auto named = std::ranges::count_if(picture.geometry->sections(), [&](const auto &section) {
        return std::min(section.bounds.width(), section.bounds.height()) * picture.scale >= 12;
    });
    QVERIFY2(std::ssize(labels) >= named, qPrintable(u"%1 of %2"_s.arg(labels.size()).arg(named)));
    for (size_t i = 0; i < labels.size(); ++i) {
        QVERIFY2(labels[i].nameSize >= 8.5, qPrintable(labels[i].name));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!labels[i].plate.intersects(labels[j].plate), qPrintable(labels[i].name));
    }
}

void SectionLabelsTest::theNameBehindTheLastRowIsInThePicture() {
    QFETCH(const SeatPlan, plan);
    QFETCH(const QSize, size);
    const SeatMapFrame picture = frame(plan, size);
    for (const auto &section : picture.geometry->sections()) {
        const QRectF plate = sectionNamePlate(picture, section, 60);
        QVERIFY2(QRectF(QPointF(), size).contains(plate), qPrintable(section.name));
    }
}

UNIVERSE_TEST(SectionLabelsTest, QApplication)
#include "tst_section_labels.moc"
