#pragma once

#include "app/core/Concert.h"
#include "app/models/SaleStatus.h"
#include "ui/widgets/Label.h"

#include <QFontMetrics>

#include <optional>

namespace universe {

/// The name of a sale status, in a list and on a concert's page.
QString saleStatusName(SaleStatus status);
Tone saleStatusTone(SaleStatus status);
/// The name of a sale status in a list, where "opening soon" says when.
QString saleStatusBadge(SaleStatus status, const ConcertSummary &concert, const QDateTime &now);
/// A time of the day as short as can be: "8 PM", "8:30 PM" (ko "오후 8시", "오후 8:30")
QString shortTime(QTime time);
/// What else matters in that status: until when, how many seats are left; can be empty.
QString saleStatusDetail(SaleStatus status, const ConcertSummary &concert, const std::optional<Availability> &seats);

/// "Dec 24 – 26, 2026" on the venue's clock, or that there is no date yet.
QString concertDates(const ConcertSummary &concert);

/// "101, 102, 103, 105" as "101–103, 105": a stadium has a hundred sections.
QString sectionRuns(const QString &sections);

/// At most `most` lines that break between words only, as Korean is set; the last one elided.
QStringList wordLines(const QString &text, const QFontMetrics &metrics, int width, int most);

} // namespace universe
