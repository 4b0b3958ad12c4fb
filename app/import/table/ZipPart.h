#pragma once

#include "app/core/Reason.h"
#include "app/import/XmlGuard.h"

#include <QIODevice>

#include <memory>

struct zip_file;

namespace universe {

/// A file within a zip, unpacked while it is read. What unpacks to far more than a document does, or goes on without
/// the marks that an XML file has, is an error rather than more bytes.
class ZipPart : public QIODevice {
public:
    /// `allowance`: how many bytes all parts together may still unpack to.
    ZipPart(zip_file *file, qint64 packedSize, qint64 &allowance);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Called when what was read so far is understood: no piece of the file may be larger than a cell.
    void startPiece() { m_pieceSize = 0; }
    /// How many bytes it has unpacked to so far.
    [[nodiscard]] qint64 unpackedSize() const { return m_size; }
    /// Why it cannot be read on; empty when it can.
    [[nodiscard]] const Reason &refusal() const { return m_refusal; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    void judge(QByteArrayView bytes);

    std::unique_ptr<zip_file, int (*)(zip_file *)> m_file;
    qint64 m_packedSize;
    qint64 &m_allowance;
    qint64 m_size = 0;
    qint64 m_pieceSize = 0;
    XmlGuard m_guard;
    Reason m_refusal;
};

} // namespace universe
