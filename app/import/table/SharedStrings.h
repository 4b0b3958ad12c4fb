#pragma once

#include "app/core/Reason.h"
#include "app/import/table/XmlPart.h"

#include <QByteArray>
#include <QList>

namespace universe {

/// The texts of a workbook, that its cells name by number. Kept in one piece: there may be a million.
class SharedStrings {
public:
    /// The reason where they cannot be read; empty when they could.
    Reason read(XmlPart &xml);

    /// Empty where there is none of that number.
    [[nodiscard]] QString at(qsizetype number) const;

private:
    QByteArray m_bytes; ///< UTF-8
    QList<qsizetype> m_ends;
};

/// The text of an element with runs of rich text, without how it is pronounced. What XML cannot write is there as
/// _x000D_.
QString richText(XmlPart &xml);

} // namespace universe
