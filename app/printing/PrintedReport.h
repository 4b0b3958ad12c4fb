#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace universe {

/// What a printed report says, in the language of whoever prints it.
struct PrintedReport {
    struct Line {
        QString name;
        QString value{}; ///< empty: the name goes over the whole width
    };
    struct Section {
        QString heading;
        QList<Line> lines;
        bool hasTexts = false; ///< values are texts, which need more room than figures
    };

    QString title;
    QString copy; ///< the original, or the how manieth print it is
    QList<Section> sections;
    QStringList signatures; ///< whose; each has a place for it
};

} // namespace universe
