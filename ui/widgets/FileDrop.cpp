#include "ui/widgets/FileDrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace universe {

QStringList droppedFiles(const QDropEvent &event) {
    QStringList files;
    const QList<QUrl> urls = event.mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace universe
