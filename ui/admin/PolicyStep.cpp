#include "ui/admin/PolicyStep.h"

#include "app/core/Background.h"
#include "app/core/Text.h"
#include "app/core/WhenDone.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SteadyScroll.h"
#include "ui/widgets/TextField.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSaveFile>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPolicy = 1'000'000; ///< bytes; anything larger is another file

/// The keys of a policy, in the order of the fields.
const std::array<QString, PolicyStep::fieldCount> keys{
    u"price"_s, u"rates"_s, u"time"_s, u"opens_days_before"_s, u"closes_minutes_before"_s, u"seats"_s, u"time_zone"_s};

/// "USD 1400, JPY 9.2"
QJsonValue ratesIn(const QString &text) {
    QJsonObject rates;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        bool isNumber = false;
        const double rate = words.value(1).toDouble(&isNumber);
        if (words.size() != 2 || !isNumber)
            return QJsonValue::Undefined;
        rates[words.first().toUpper()] = rate;
    }
    return rates;
}

/// What a field says, as a policy file has it; undefined when it cannot be read.
QJsonValue valueIn(PolicyStep::Field field, QString text) {
    if (field == PolicyStep::Zone)
        return text;
    if (field == PolicyStep::Rates)
        return ratesIn(text);
    if (text.isEmpty() && (field == PolicyStep::Price || field == PolicyStep::Time))
        return QJsonValue::Null;
    if (field == PolicyStep::Time)
        return text.size() == 4 ? u'0' + text : text;
    bool isNumber = false;
    const double number = text.remove(u',').toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

std::expected<ImportPolicy, QString> readPolicyFile(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.errorString());
    return ImportPolicy::fromJson(file.read(largestPolicy));
}

/// The reason why it could not be written; empty when it was.
QString writePolicyFile(const QString &fileName, const QByteArray &json) {
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

PolicyStep::PolicyStep(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_notice(new Notice)
    , m_load(new Button(Button::Kind::Ghost))
    , m_save(new Button(Button::Kind::Ghost, Icon::Download)) {
    for (int i = 0; i < fieldCount; ++i) {
        m_fields << new TextField({});
        connect(m_fields[i], &TextField::submitted, this, &PolicyStep::submitted);
        connect(m_fields[i], &TextField::textChanged, this, [this, i] { m_fields[i]->setError({}); });
    }
    m_notice->clear();
    lay();
    connect(m_load, &QAbstractButton::clicked, this, &PolicyStep::chooseLoad);
    connect(m_save, &QAbstractButton::clicked, this, &PolicyStep::chooseSave);
    setPolicy({});
    retranslate();
}

void PolicyStep::lay() {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::spaceL);
    grid->setVerticalSpacing(metrics::spaceM);
    const std::array order{Price, Time, Opens, Closes, Seats, Zone, Rates};
    for (int i = 0; i < int(order.size()); ++i)
        grid->addWidget(m_fields[order.at(size_t(i))], i / 2, i % 2, 1, order.at(size_t(i)) == Rates ? 2 : 1,
                        Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_load);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::spaceM);
    inner->addLayout(grid);
    inner->addWidget(m_notice);
    inner->addLayout(buttons);
    inner->addStretch(1);
    auto *scroll = new SteadyScroll;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addSpacing(metrics::spaceXs);
    column->addWidget(scroll, 1);
}

void PolicyStep::setPolicy(const ImportPolicy &policy) {
    QStringList rates;
    for (auto rate = policy.rates.begin(); rate != policy.rates.end(); ++rate)
        rates << rate.key() + u' ' + QString::number(rate.value(), 'g', QLocale::FloatingPointShortest);
    rates.sort();
    m_fields[Price]->setText(policy.price ? QString::number(*policy.price) : QString());
    m_fields[Rates]->setText(rates.join(u", "_s));
    m_fields[Time]->setText(policy.time ? policy.time->toString(u"HH:mm"_s) : QString());
    m_fields[Opens]->setText(QString::number(policy.opensDaysBefore));
    m_fields[Closes]->setText(QString::number(policy.closesMinutesBefore));
    m_fields[Seats]->setText(QString::number(policy.seats));
    m_fields[Zone]->setText(policy.timeZone);
}

std::optional<ImportPolicy> PolicyStep::policy() {
    QJsonObject all;
    TextField *wrong = nullptr;
    for (int i = 0; i < fieldCount; ++i) {
        const QJsonValue value = valueIn(Field(i), m_fields[i]->text().trimmed());
        const QJsonObject one{{keys.at(size_t(i)), value}};
        const bool isRight = ImportPolicy::fromJson(QJsonDocument(one).toJson()).has_value() && !value.isUndefined();
        m_fields[i]->setError(isRight ? QString() : errorOf(Field(i)));
        wrong = isRight || wrong ? wrong : m_fields[i];
        all[keys.at(size_t(i))] = value;
    }
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return *ImportPolicy::fromJson(QJsonDocument(all).toJson());
}

void PolicyStep::chooseLoad() {
    auto *dialog = new QFileDialog(this, tr("Policy file"), {}, tr("Policy files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyStep::loadFrom);
    dialog->open();
}

void PolicyStep::chooseSave() {
    if (!policy())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the policy"), u"policy.json"_s, tr("Policy files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyStep::saveTo);
    dialog->open();
}

void PolicyStep::loadFrom(const QString &fileName) {
    whenDone(this, inBackground([fileName] { return readPolicyFile(fileName); }),
             [this](const std::expected<ImportPolicy, QString> &policy) {
                 if (!policy)
                     return m_notice->setError(tr("This is no policy: %1").arg(texts::isolated(policy.error())));
                 setPolicy(*policy);
                 m_notice->setMessage(Icon::Success, Tone::Positive, tr("The policy is as the file has it."));
             });
}

void PolicyStep::saveTo(const QString &fileName) {
    const auto wanted = policy();
    if (!wanted)
        return;
    whenDone(this, inBackground([fileName, json = wanted->toJson()] { return writePolicyFile(fileName, json); }),
             [this](const QString &failure) {
                 if (failure.isEmpty())
                     m_notice->setMessage(Icon::Success, Tone::Positive, tr("The policy is saved."));
                 else
                     m_notice->setError(tr("Could not be written: %1").arg(texts::isolated(failure)));
             });
}

QString PolicyStep::helperOf(Field field) {
    switch (field) {
    case Price:
        return tr("In fuel. Empty: such concerts are rejected.");
    case Rates:
        return tr("Like USD 1400, JPY 9.2. Prices in a currency that is not here are rejected.");
    case Time:
        return tr("Like 19:30. Empty: such concerts are rejected.");
    case Opens:
        return tr("A whole number, 0 to 3650.");
    case Closes:
        return tr("A whole number, 0 or more.");
    case Seats:
        return tr("A whole number, 1 to 200,000.");
    case Zone:
        return tr("Its name, like Asia/Seoul.");
    case fieldCount:
        break;
    }
    return {};
}

QString PolicyStep::errorOf(Field field) {
    switch (field) {
    case Price:
        return tr("This is no price. Write a whole number, or leave it empty.");
    case Rates:
        return tr("This is no rate. Write a currency's three letters and a number.");
    case Time:
        return tr("There is no such hour. Write hours and minutes, or leave it empty.");
    case Opens:
        return tr("This is no number of days from 0 to 3650.");
    case Closes:
        return tr("This is no number of minutes.");
    case Seats:
        return tr("This is no number of seats from 1 to 200,000.");
    case Zone:
        return tr("No time zone is called so.");
    case fieldCount:
        break;
    }
    return {};
}

void PolicyStep::retranslate() {
    m_heading->setText(tr("What do you decide where files leave something open?"));
    m_about->setText(tr("What a file says itself is always taken as it says it."));
    m_fields[Price]->setLabel(tr("Price, where there is none"));
    m_fields[Time]->setLabel(tr("Hour, where there is only a day"));
    m_fields[Opens]->setLabel(tr("Booking opens, days before the first show"));
    m_fields[Closes]->setLabel(tr("Booking closes, minutes before the last show"));
    m_fields[Seats]->setLabel(tr("Seats of a hall that no file counts"));
    m_fields[Zone]->setLabel(tr("Time zone of a venue, where there is none"));
    m_fields[Rates]->setLabel(tr("Fuel for one of another currency"));
    for (int i = 0; i < fieldCount; ++i) {
        m_fields[i]->setHelper(helperOf(Field(i)));
        if (!m_fields[i]->error().isEmpty())
            m_fields[i]->setError(errorOf(Field(i)));
    }
    m_load->setText(tr("Load a policy"));
    m_save->setText(tr("Save this policy"));
}

} // namespace universe
