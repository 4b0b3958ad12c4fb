#pragma once

#include <QString>

namespace universe {

/// Who pays a price: whoever has no claim to another one, or a group that has one of its own.
enum class Audience { None, Full, Reduced };

/// "성인", "일반(만 19세 이상)", "초중고 학생", "65세 이상 어르신", "강북구민", "Adults". None where any of it says
/// something else, a seat or a day perhaps. Who is named together with grown-ups pays as they do: "청소년 및 성인".
Audience readAudience(const QString &text);

} // namespace universe
