#pragma once

#include <QHash>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <expected>
#include <optional>

namespace universe {

/// What the administrator decided for what files leave open (contract section 8).
struct ImportPolicy {
    std::optional<qint64> price = {};                ///< coins, where a file has none or says that it is undecided
    QHash<QString, double> rates = {};               ///< coins for one of a currency, by its ISO 4217 code
    std::optional<QTime> time = {};                  ///< where a file has a day alone
    int opensDaysBefore = 60;                        ///< the first performance
    int closesMinutesBefore = 0;                     ///< the last performance
    int seats = 300;                                 ///< of a hall that no source counts
    QString timeZone = QStringLiteral("Asia/Seoul"); ///< of a venue whose source does not say

    /// From a policy file's JSON. The reason, with the key it is about, when it is none.
    static std::expected<ImportPolicy, QString> fromJson(const QByteArray &json);
    /// As a policy file has it.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const ImportPolicy &, const ImportPolicy &) = default;
};

} // namespace universe
