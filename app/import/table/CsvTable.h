#pragma once

#include "app/core/Reason.h"
#include "app/import/table/ByteStream.h"
#include "app/import/table/CsvRecord.h"
#include "app/import/table/TableSource.h"
#include "app/import/table/TextEncoding.h"

#include <optional>

namespace universe {

/// The rows of a text file with commas, tabs, semicolons or bars, gzipped or not. A row that is broken does not break
/// those that follow.
class CsvTable : public TableSource {
public:
    /// Its encoding is recognised when it is not said.
    CsvTable(QString fileName, QIODevice &file, std::optional<TextEncoding> encoding = {})
        : m_fileName(std::move(fileName))
        , m_stream(file)
        , m_encoding(encoding) {}

    std::expected<bool, ReadError> next(TableRow &row) override;
    [[nodiscard]] bool isDelimited() const override { return true; }
    [[nodiscard]] Reason encodingDoubt() const override { return m_doubt; }

private:
    std::expected<void, ReadError> begin();
    std::expected<void, ReadError> fill();
    /// Drops the rest of a row that is too long.
    std::expected<void, ReadError> skipLine();
    /// False at the end.
    std::expected<bool, ReadError> nextRecord(CsvRecord &record);
    void recover(CsvRecord &record) const;
    void fillRow(TableRow &row, const CsvRecord &record);
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }
    [[nodiscard]] ReadError error(const Reason &reason) const { return {m_fileName, m_line, 0, reason}; }

    QString m_fileName;
    ByteStream m_stream;
    std::optional<Utf16Bytes> m_utf16 = {};
    std::optional<TextEncoding> m_encoding = {}; ///< none while all is ASCII
    Reason m_doubt = {};
    TextDecoder m_decoder;
    CsvDialect m_dialect = {};
    qsizetype m_width = 0; ///< how many columns most rows have
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 0; ///< the row's number
    bool m_isBegun = false;
    bool m_isAll = false;
};

} // namespace universe
