#pragma once

#include "app/models/editing/SaleFlaws.h"

#include <QStringList>

/// Words for the phases of a sale while they are edited, and when it is told what was edited.
namespace universe::phasetext {

/// "Draw, 2026-12-24 19:00 – 2026-12-25 19:00, holders of a code, 50 %, …": times as they are written there.
QString words(const QStringList &row);
/// Each phase of a text of ConcertField::Sale in words, a line each.
QString wordsOfAll(const QString &text);
/// What becomes of the phases that are not the same, from the server's texts of all of them; times by this machine's
/// clock.
QString change(const QString &before, const QString &after);

QString columnName(SaleColumn column);
QString kindName(bool isDraw);
QString audienceName(bool isForCodes);
/// "NIST", "drand": names of their own; "File".
QString beaconName(const QString &source);
/// What can be written there.
QString columnHelp(SaleColumn column, const QString &beacon);
QString flaw(const SaleFlaw &flaw, const QString &beacon);

} // namespace universe::phasetext
