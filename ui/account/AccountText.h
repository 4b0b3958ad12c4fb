#pragma once

#include <QString>

namespace universe {

// What is wrong with something that a member typed about themselves, and what to do; empty when all is well.
QString nameFlawText(const QString &name);
QString passwordFlawText(const QString &password);
QString birthDateFlawText(const QString &birthDate);
QString phoneFlawText(const QString &phone);

/// What a good password is, while none is typed.
QString passwordHelp();

} // namespace universe
