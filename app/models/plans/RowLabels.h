#pragma once

#include <QStringList>

namespace universe {

/// How the rows of a hall are called, one after the other.
enum class RowLabels {
    Numbers, ///< 1, 2, 3
    Letters, ///< A, B, … Z, AA
    Hangul,  ///< 가, 나, … 하, 거
};

/// The label of row `n`, from 0.
QString rowLabel(RowLabels labels, int n);
/// So many labels that go on behind those that are there, none of which is used again.
QStringList nextRowLabels(RowLabels labels, const QStringList &present, int count);

} // namespace universe
