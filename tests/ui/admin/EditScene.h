#pragma once

#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ConcertDialog.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/PosterField.h"
#include "ui/admin/PriceRows.h"
#include "ui/shell/Administration.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextArea.h"
#include "ui/widgets/TextField.h"

#include <QFileDialog>
#include <QLineEdit>

namespace universe::test {

/// An administrator before a concert's page.
struct EditScene : AdminDesk {
    explicit EditScene(const QString &concert = QStringLiteral("open")) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(Role::Admin))
            qFatal("the administrator does not come in");
        router->openConcert(world.concert(concert));
    }
    void open() {
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(router->administration()->concertDialog());
        QTRY_COMPARE(services.concertEditor.state().phase, LoadState::Phase::Ready);
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }
    [[nodiscard]] ConcertDialog &dialog() const { return *router->administration()->concertDialog(); }
    [[nodiscard]] TextField *line(ConcertField field) const {
        return static_cast<TextField *>(dialog().form()->widget(field));
    }
    [[nodiscard]] TextArea *area(ConcertField field) const {
        return static_cast<TextArea *>(dialog().form()->widget(field));
    }
    [[nodiscard]] PriceRows *prices() const {
        return static_cast<PriceRows *>(dialog().form()->widget(ConcertField::Prices));
    }
    static void write(TextField *field, const QString &text) {
        field->setFocus();
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
    }
    static void press(Button *button) { QTest::mouseClick(button, Qt::LeftButton); }
    /// Chooses a red picture as the poster, as a person would.
    void choosePicture() {
        QImage picture(40, 60, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString file = files.filePath(QStringLiteral("red.png"));
        QVERIFY(picture.save(file));
        auto *poster = static_cast<PosterField *>(dialog().form()->widget(ConcertField::Poster));
        press(poster->chooseButton());
        auto *chooser = poster->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(file);
        chooser->close();
    }
    [[nodiscard]] QString notice() const { return dialog().notice()->text(); }
};

} // namespace universe::test
