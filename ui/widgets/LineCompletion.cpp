#include "ui/widgets/LineCompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace universe {

void offerNames(QLineEdit &line, QAbstractItemModel &names, const std::function<void(const QString &typed)> &ask) {
    auto *completer = new QCompleter(&names, &line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the list has what is like the text
    completer->setCompletionRole(Qt::DisplayRole);
    completer->popup()->setObjectName(QStringLiteral("names"));
    line.setCompleter(completer);
    QObject::connect(&line, &QLineEdit::textEdited, completer, ask);
    const auto follow = [completer, &line] {
        if (line.hasFocus() && line.isModified() && !line.text().isEmpty())
            completer->complete();
    };
    QObject::connect(&names, &QAbstractItemModel::modelReset, completer, follow);
    QObject::connect(&names, &QAbstractItemModel::rowsInserted, completer, follow);
}

} // namespace universe
