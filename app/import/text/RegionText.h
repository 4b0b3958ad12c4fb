#pragma once

#include <QString>

namespace universe {

/// The short name of the Korean city or province that an address begins with: "서울" of "서울특별시 중구 …", "경남" of
/// "경상남도 …". Empty where it begins with none.
QString koreanRegion(const QString &address);

} // namespace universe
