#include "app/import/table/ZipPart.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// Sheets pack to a tenth, dull ones to a fortieth; a bomb's parts pack to a thousandth.
constexpr qint64 harmlessPart = 4'194'304;
constexpr qint64 greatestPartRatio = 100;
constexpr qint64 largestPiece = 1'048'576; ///< a cell has 32,767 characters at most

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 packedSize, qint64 &allowance)
    : m_file(file, &zip_fclose)
    , m_packedSize(packedSize)
    , m_allowance(allowance) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart() = default;

void ZipPart::judge(QByteArrayView bytes) {
    if (m_guard.add(bytes))
        m_refusal = m_guard.refusal();
    m_size += bytes.size();
    m_pieceSize += bytes.size();
    if (m_pieceSize > largestPiece)
        m_refusal = Reason::because("it has a piece of more than %1 bytes").arg(largestPiece);
    m_allowance -= bytes.size();
    if (m_allowance < 0 || (m_size > harmlessPart && m_size > greatestPartRatio * m_packedSize))
        m_refusal = Reason::because("it unpacks to more than %1 times its size").arg(greatestPartRatio);
}

qint64 ZipPart::readData(char *data, qint64 size) {
    if (!m_refusal.isEmpty())
        return -1;
    const zip_int64_t count = zip_fread(m_file.get(), data, zip_uint64_t(size));
    if (count < 0)
        m_refusal = Reason::ofLibrary(QString::fromUtf8(zip_file_strerror(m_file.get())));
    else
        judge(QByteArrayView(data, count));
    return m_refusal.isEmpty() ? count : -1;
}

} // namespace universe
