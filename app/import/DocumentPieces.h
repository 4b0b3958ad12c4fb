#pragma once

#include <QByteArray>
#include <QList>
#include <QTemporaryFile>

namespace universe {

/// The pieces of a catalogue that is too large for one document, each a document itself, in a file that goes with them.
class DocumentPieces {
public:
    /// Whether there was room for it.
    bool append(const QByteArray &json);
    [[nodiscard]] int count() const { return int(m_ends.size()); }
    /// Counted from 0; empty when it cannot be read any more.
    [[nodiscard]] QByteArray at(int piece) const;

private:
    mutable QTemporaryFile m_file;
    QList<qint64> m_ends;
};

} // namespace universe
