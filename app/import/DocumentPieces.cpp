#include "app/import/DocumentPieces.h"

namespace universe {

bool DocumentPieces::append(const QByteArray &json) {
    if (!m_file.isOpen() && !m_file.open())
        return false;
    const qint64 begin = m_ends.isEmpty() ? 0 : m_ends.last();
    if (!m_file.seek(begin) || m_file.write(json) != json.size())
        return false;
    m_ends.append(begin + json.size());
    return true;
}

QByteArray DocumentPieces::at(int piece) const {
    const qint64 begin = piece == 0 ? 0 : m_ends.at(piece - 1);
    return m_file.seek(begin) ? m_file.read(m_ends.at(piece) - begin) : QByteArray();
}

} // namespace universe
