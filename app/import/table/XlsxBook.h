#pragma once

#include "app/core/Reason.h"
#include "app/import/table/NumberFormat.h"
#include "app/import/table/SharedStrings.h"
#include "app/import/table/ZipArchive.h"

#include <QHash>

#include <optional>

namespace universe {

/// An Excel file: its sheets, and what all of these share.
class XlsxBook {
public:
    struct Sheet {
        QString name;
        QString path; ///< in the zip
    };

    /// The reason where the file is none.
    static std::expected<XlsxBook, Reason> open(QIODevice &file);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    /// Its XML from the beginning; nothing when it is not there.
    [[nodiscard]] std::unique_ptr<XmlPart> xmlOf(const QString &path) const;
    /// Whether the word stands anywhere in its bytes: that takes a fraction of reading its XML. The reason where they
    /// cannot be read.
    [[nodiscard]] std::expected<bool, Reason> mentions(const QString &path, const QByteArray &word) const;
    [[nodiscard]] QString sharedText(qsizetype number) const { return m_strings.at(number); }
    /// A number as cells of that style show it.
    [[nodiscard]] QString shown(double number, qsizetype style) const;

private:
    explicit XlsxBook(ZipArchive zip)
        : m_zip(std::move(zip)) {}

    using Targets = QHash<QString, QString>; ///< paths, by the ends of their types or by their ids
    [[nodiscard]] Targets targetsOf(const QString &path, bool byType) const;
    [[nodiscard]] Reason readBook(const QString &path);
    [[nodiscard]] Reason readStyles(const QString &path);

    ZipArchive m_zip;
    QList<Sheet> m_sheets;
    QList<NumberFormat> m_styles; ///< as cells name them by number
    SharedStrings m_strings;
    bool m_since1904 = false;
};

} // namespace universe
