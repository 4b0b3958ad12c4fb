#include "ui/account/DrawsTab.h"

#include "app/core/Background.h"
#include "app/core/Text.h"
#include "app/core/WhenDone.h"
#include "ui/account/LoadedView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Notice.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

/// Nothing when it is written, else why not.
QString writeFile(const QString &name, const QByteArray &bytes) {
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace

DrawsTab::DrawsTab(MyDraws &draws, QWidget *parent)
    : QWidget(parent)
    , m_draws(draws)
    , m_notice(new Notice) {
    auto *cards = new QWidget;
    cards->setObjectName(QStringLiteral("page"));
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, metrics::spaceL);
    m_column->setSpacing(metrics::spaceM);
    m_column->addStretch();
    m_view = new LoadedView(new ColumnScroll(cards));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceM);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    m_notice->clear();

    connect(m_view, &LoadedView::retryRequested, &draws, &MyDraws::load);
    connect(m_view, &LoadedView::actionRequested, this, &DrawsTab::concertsRequested);
    connect(&draws, &MyDraws::changed, this, &DrawsTab::follow);
    connect(&draws, &MyDraws::recordReady, this, &DrawsTab::writeRecord);
    connect(&draws, &MyDraws::checked, this, [this](EntryId entry, const DrawFinding &finding) {
        const auto card = std::ranges::find(m_cards, entry, [](const DrawCard *each) { return each->entry().id; });
        if (card != m_cards.end())
            (*card)->showFinding(finding);
    });
    connect(&draws, &MyDraws::refused, this, [this](const Error &error) { tellRefused(error.code); });
    retranslate();
}

void DrawsTab::setCanSave(bool can) {
    m_canSave = can;
    for (DrawCard *card : std::as_const(m_cards))
        card->setCanSave(can);
}

void DrawsTab::addCard() {
    auto *card = new DrawCard;
    card->setCanSave(m_canSave);
    m_column->insertWidget(int(m_cards.size()), card);
    m_cards.append(card);
    connect(card, &DrawCard::bookRequested, this, [this](const DrawEntry &entry) {
        m_notice->clear();
        m_draws.book(entry);
    });
    connect(card, &DrawCard::concertRequested, this, &DrawsTab::concertChosen);
    connect(card, &DrawCard::saveRequested, this, &DrawsTab::chooseFile);
    connect(card, &DrawCard::checkRequested, this, [this](const DrawEntry &entry) {
        m_checked = entry.id;
        noticeOf(entry.id)->clear();
        m_draws.check(entry);
    });
}

// The cards stay and take what there is now: the keyboard remains where it is.
void DrawsTab::follow() {
    const QList<DrawEntry> &entries = m_draws.entries();
    while (m_cards.size() > entries.size())
        delete m_cards.takeLast();
    while (m_cards.size() < entries.size())
        addCard();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_cards[i]->setEntry(entries[i], m_draws.about(entries[i].concert), m_draws.won(entries[i].id),
                             m_draws.serverNow());
        m_cards[i]->setBusy(m_draws.isBusy());
        m_cards[i]->setChecking(m_draws.isChecking() && entries[i].id == m_checked);
    }
    m_view->follow(m_draws.state(), entries.isEmpty(),
                   {tr("You have entered no draw"),
                    tr("Some concerts draw who gets seats. Enter on the page of such a concert; it costs nothing, and "
                       "when you enter does not matter."),
                    tr("Find concerts")});
}

Notice *DrawsTab::noticeOf(EntryId entry) const {
    const auto card = std::ranges::find(m_cards, entry, [](const DrawCard *each) { return each->entry().id; });
    return card == m_cards.end() ? m_notice : (*card)->notice();
}

void DrawsTab::chooseFile(const DrawEntry &entry) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Record of the draw"), folder.isEmpty() ? QDir::homePath() : folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("draw-%1.json").arg(entry.phase.value));
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry](const QString &file) { saveRecord(entry, file); });
    dialog->open();
}

void DrawsTab::saveRecord(const DrawEntry &entry, const QString &file) {
    m_files[entry.id] = file;
    m_draws.fetchRecord(entry);
}

// A record of a million entries is some hundred megabytes: not on this thread.
void DrawsTab::writeRecord(EntryId entry, const QByteArray &record) {
    const QString file = m_files.take(entry);
    if (file.isEmpty())
        return;
    whenDone(this, inBackground([file, record] { return writeFile(file, record); }),
             [this, entry, file](const QString &reason) {
                 Notice *notice = noticeOf(entry);
                 if (reason.isEmpty())
                     notice->setMessage(Icon::Success, Tone::Positive,
                                        tr("Saved as %1. Anybody can check it with: my-universe-admin verify-draw")
                                            .arg(texts::isolated(QDir::toNativeSeparators(file))));
                 else
                     notice->setError(tr("Could not be written: %1").arg(texts::isolated(reason)));
             });
}

void DrawsTab::tellRefused(ErrorCode code) {
    m_files.clear();
    m_notice->setError(code == ErrorCode::NotFound ? tr("These seats or this draw are not there any more.")
                                                   : errorText(code));
}

void DrawsTab::showEvent(QShowEvent *event) {
    m_draws.setActive(true);
    QWidget::showEvent(event);
}

void DrawsTab::hideEvent(QHideEvent *event) {
    m_draws.setActive(false);
    m_notice->clear();
    QWidget::hideEvent(event);
}

void DrawsTab::retranslate() { follow(); }

} // namespace universe
