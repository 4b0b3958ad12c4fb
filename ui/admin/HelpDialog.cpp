#include "ui/admin/HelpDialog.h"

#include "ui/style/BrandMark.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QGridLayout>

namespace universe {

namespace {

constexpr int helpWidth = 480;

}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new Label(TextRole::Heading))
    , m_grid(new QGridLayout)
    , m_close(new Button(Button::Kind::Secondary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(helpWidth);
    m_title->setHeading();
    m_grid->setHorizontalSpacing(metrics::spaceL);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addStretch(1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
}

void HelpDialog::showKeys(const QList<Line> &lines) {
    m_lines = lines;
    for (const Line &line : lines) {
        const int row = m_grid->rowCount();
        m_words << new Label(TextRole::Body);
        m_grid->addWidget(new Label(TextRole::BodyStrong, line.keys.toString(QKeySequence::NativeText)), row, 0);
        m_grid->addWidget(m_words.constLast(), row, 1);
    }
    retranslate();
}

void HelpDialog::showAbout() {
    for (int i = 0; i < 2; ++i) {
        m_words << new Label(TextRole::Body, {}, i == 0 ? Tone::Text : Tone::Muted);
        m_words.constLast()->setWordWrap(true);
        m_grid->addWidget(m_words.constLast(), i, 0, 1, 2);
    }
    retranslate();
}

void HelpDialog::retranslate() {
    const bool isKeys = !m_lines.isEmpty();
    setWindowTitle(isKeys ? tr("Keyboard shortcuts") : tr("About %1").arg(BrandMark::name()));
    m_title->setText(isKeys ? windowTitle() : BrandMark::name());
    m_close->setText(tr("Close"));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_words[i]->setText(m_lines[i].does());
    if (isKeys)
        return;
    m_words[0]->setText(tr("Fair concert booking. Version %1").arg(QStringLiteral(UNIVERSE_VERSION)));
    m_words[1]->setText(tr("Free software under the MIT licence."));
}

void HelpDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && !m_words.isEmpty())
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
