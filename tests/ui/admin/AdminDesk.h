#pragma once

#include "tests/support/FanWorld.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/widgets/Navigator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace universe::test {

/// The whole window as it is composed for real, and files to import.
class AdminDesk {
public:
    explicit AdminDesk(bool kiosk = false)
        : window(preferences)
        , services(world.database.clientConnection(), world.database.clientConnection(), kiosk,
                   std::chrono::seconds(15)) {
        window.resize(1280, 800);
        router = std::make_unique<Router>(window, services);
        window.showPages();
        window.show();
        window.activateWindow();
        router->open(place::all);
    }
    ~AdminDesk() {
        router.reset();
        window.navigator()->clear();
    }
    Q_DISABLE_COPY_MOVE(AdminDesk)

    [[nodiscard]] bool logIn(Role role) {
        const QString email = QStringLiteral("role%1@example.com").arg(int(role));
        if (world.count(QStringLiteral("data.member where email = '%1'").arg(email)) == 0)
            world.database.createMember(email, role, {}, FanWorld::password);
        services.session.logIn(email, FanWorld::password);
        return QTest::qWaitFor([this] { return services.session.isMember(); }, 15'000);
    }

    /// Writes a file and says where it is.
    QString write(const QString &name, const QByteArray &bytes) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        return file.fileName();
    }
    /// A document with a hall and so many concerts in it; the last `bad` of them name no hall.
    QString writeConcerts(const QString &name, int count, int bad = 0) {
        using namespace Qt::StringLiterals;
        QJsonArray concerts;
        for (int i = 0; i < count; ++i) {
            concerts.append(QJsonObject{{u"source"_s, u"file"_s},
                                        {u"source_id"_s, name + u'/' + QString::number(i)},
                                        {u"title"_s, u"별빛 콘서트 %1"_s.arg(i)},
                                        {u"venue"_s, i >= count - bad ? u"없는 홀"_s : u"시험 홀"_s},
                                        {u"singers"_s, QJsonArray{u"나윤선"_s}},
                                        {u"booking_opens"_s, u"2035-01-01T00:00:00Z"_s},
                                        {u"booking_closes"_s, u"2035-05-01T00:00:00Z"_s},
                                        {u"shows"_s, QJsonArray{u"2035-05-02T10:00:00Z"_s}},
                                        {u"prices"_s, QJsonArray{QJsonObject{{u"grade"_s, u"R석"_s},
                                                                             {u"price"_s, 10'000},
                                                                             {u"sections"_s, QJsonArray{u"A"_s}}}}}});
        }
        const QJsonObject section{{u"name"_s, u"A"_s}, {u"rows"_s, 2}, {u"seats_per_row"_s, 5}};
        const QJsonObject hall{{u"name"_s, u"시험 홀"_s}, {u"sections"_s, QJsonArray{section}}};
        return write(name, QJsonDocument(QJsonObject{{u"format"_s, u"my-universe/1"_s},
                                                     {u"venues"_s, QJsonArray{hall}},
                                                     {u"concerts"_s, concerts}})
                               .toJson());
    }

    FanWorld world;
    Preferences preferences;
    MainWindow window;
    Services services;
    std::unique_ptr<Router> router;
    QTemporaryDir files;
};

} // namespace universe::test
