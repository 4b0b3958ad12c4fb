#include "ui/admin/ImportHistoryDialog.h"

#include "app/core/Text.h"
#include "app/models/ReasonText.h"
#include "app/models/import/ImportHistory.h"
#include "ui/admin/ImportText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"
#include "ui/widgets/Table.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyWidth = 1080;
constexpr int historyHeight = 620;
constexpr int changeLines = 6; ///< of what the chosen one did, to be scrolled
constexpr int mostLines = 10;  ///< of what stayed, in the notice

} // namespace

ImportHistoryDialog::ImportHistoryDialog(ImportHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_heading(new Label(TextRole::Heading))
    , m_table(new Table(history, ImportHistory::File))
    , m_none(new StateView)
    , m_scroll(new SteadyScroll)
    , m_detail(new Label(TextRole::Body))
    , m_further(new Button(Button::Kind::Ghost))
    , m_notice(new Notice)
    , m_question(new Label(TextRole::Body))
    , m_undo(new Button(Button::Kind::Secondary))
    , m_confirm(new Button(Button::Kind::Danger))
    , m_leave(new Button(Button::Kind::Secondary))
    , m_more(new Button(Button::Kind::Ghost))
    , m_close(new Button(Button::Kind::Ghost)) {
    lay();
    wire();
    retranslate();
}

void ImportHistoryDialog::lay() {
    m_heading->setHeading();
    m_question->setWordWrap(true);
    m_notice->clear();
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setWidget(m_detail);
    m_scroll->setFixedHeight(changeLines * m_detail->fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_close);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    for (Button *button : {m_undo, m_leave, m_confirm})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_scroll);
    column->addWidget(m_further, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_question);
    column->addLayout(buttons);
    readInOrder(*column);
    resize(historyWidth, historyHeight);
}

void ImportHistoryDialog::wire() {
    connect(&m_history, &ImportHistory::changed, this, &ImportHistoryDialog::follow);
    connect(&m_history, &ImportHistory::undone, this, &ImportHistoryDialog::showUndone);
    connect(&m_history, &ImportHistory::refused, this,
            [this](const Error &error) { m_notice->setError(errorText(error.code)); });
    connect(&m_history, &ImportHistory::changesKnown, this, &ImportHistoryDialog::showChanges);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        leave();
        look();
    });
    connect(m_further, &QAbstractButton::clicked, &m_history, &ImportHistory::lookFurther);
    connect(m_table, &QAbstractItemView::activated, this, &ImportHistoryDialog::ask);
    connect(m_undo, &QAbstractButton::clicked, this, &ImportHistoryDialog::ask);
    connect(m_leave, &QAbstractButton::clicked, this, [this] {
        leave();
        m_undo->setFocus(Qt::OtherFocusReason);
    });
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        m_notice->clear();
        m_history.undo(std::exchange(m_asked, 0));
        follow();
    });
    connect(m_more, &QAbstractButton::clicked, &m_history, &ImportHistory::loadMore);
    connect(m_none, &StateView::actionTriggered, &m_history, &ImportHistory::load);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
}

void ImportHistoryDialog::ask() {
    const int row = m_table->currentIndex().row();
    if (m_history.isBusy() || !m_history.canUndo(row))
        return;
    m_asked = m_history.at(row).number;
    m_notice->clear();
    follow();
    m_leave->setFocus(Qt::OtherFocusReason);
}

void ImportHistoryDialog::look() {
    const int row = m_table->currentIndex().row();
    m_history.look(row >= 0 ? m_history.at(row).number : 0);
}

void ImportHistoryDialog::showChanges() {
    QStringList lines;
    for (const ChangeRecord &record : m_history.changes())
        lines << importText::change(record);
    m_detail->setText(lines.join(u'\n'));
    m_further->setVisible(m_history.hasMoreChanges());
}

void ImportHistoryDialog::leave() {
    m_asked = 0;
    follow();
}

void ImportHistoryDialog::showUndone(qint64 number, const QList<UndoneLine> &lines) {
    QStringList stayed;
    for (const UndoneLine &line : lines) {
        if (line.stayed)
            stayed << tr("%1: %2", "what stayed, and why").arg(texts::isolated(line.name), reasonText(line.reason));
    }
    const auto already = int(std::ranges::count(lines, true, &UndoneLine::already));
    const auto undone = int(lines.size() - stayed.size()) - already;
    QString text = undone > 0 || already == 0
                       ? tr("Import no. %1 is taken back: %n change(s).", nullptr, undone).arg(number)
                       : tr("Import no. %1 was taken back before.").arg(number);
    if (undone > 0 && already > 0)
        text += u' ' + tr("%n had been taken back before.", "venues and concerts", already);
    if (stayed.isEmpty())
        return m_notice->setMessage(Icon::Success, Tone::Positive, text);
    text += u' ' + tr("%n stayed:", "venues and concerts", int(stayed.size())) + u'\n' +
            stayed.first(std::min<qsizetype>(stayed.size(), mostLines)).join(u'\n');
    if (stayed.size() > mostLines)
        text += u'\n' + tr("and %n more", nullptr, int(stayed.size()) - mostLines);
    m_notice->setMessage(Icon::Warning, Tone::Warning, text);
}

void ImportHistoryDialog::follow() {
    const LoadState &state = m_history.state();
    const bool is = state.phase == LoadState::Phase::Ready && m_history.rowCount() > 0;
    m_table->setVisible(is);
    m_none->setVisible(!is);
    m_scroll->setVisible(is);
    m_undo->setVisible(is && m_asked == 0);
    m_undo->setEnabled(m_history.canUndo(m_table->currentIndex().row()));
    m_undo->setBusy(m_history.isBusy());
    m_confirm->setVisible(m_asked != 0);
    m_leave->setVisible(m_asked != 0);
    m_question->setVisible(m_asked != 0);
    m_question->setText(
        tr("Take import no. %1 back? What it made goes and what it changed is as before, where nothing of it "
           "was sold, held or waited for.")
            .arg(m_asked));
    m_more->setVisible(m_history.hasMore());
    if (state.phase == LoadState::Phase::Failed)
        m_none->showError(state.error);
    else if (state.phase == LoadState::Phase::Ready)
        m_none->showEmpty(tr("Nothing was imported yet"), tr("Imports are listed here, and can be taken back."));
    else
        m_none->showLoading();
}

void ImportHistoryDialog::retranslate() {
    setWindowTitle(tr("Import history"));
    m_heading->setText(tr("Import history"));
    m_table->setAccessibleName(m_heading->text());
    m_undo->setText(tr("Take the chosen one back"));
    m_confirm->setText(tr("Take it back"));
    m_leave->setText(tr("Leave it"));
    m_more->setText(tr("Earlier ones"));
    m_further->setText(tr("More of what it did"));
    m_detail->setAccessibleName(tr("What the chosen one did"));
    m_close->setText(tr("Close"));
    m_history.retranslate();
    showChanges();
    follow();
}

void ImportHistoryDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
