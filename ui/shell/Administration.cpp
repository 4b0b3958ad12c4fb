#include "ui/shell/Administration.h"

#include "ui/admin/ConcertDialog.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/HelpDialog.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/plans/PlansDialog.h"
#include "ui/shell/CommandBar.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/FileDrop.h"
#include "ui/widgets/Toast.h"

#include <QDropEvent>

namespace universe {

Administration::Administration(MainWindow &window, Services &services, Router &router)
    : m_window(window)
    , m_services(services)
    , m_router(router) {
    connect(&services.session, &SessionController::loggedIn, this, &Administration::memberChanged);
    connect(&services.session, &SessionController::loggedOut, this, &Administration::memberChanged);
    connect(&services.session, &SessionController::rightsChanged, this, &Administration::memberChanged);
    connect(&services.importing, &ImportController::changed, this, &Administration::tellEnd);
    connect(&services.importing, &ImportController::abandoned, this, [this] {
        Toast::pop(&m_window, tr("The import was stopped by the log-out. Import history says what is in."),
                   Tone::Warning);
    });
    window.installEventFilter(this);
    memberChanged();
}

Administration::~Administration() { end(); }

CommandBar *Administration::bar() const { return m_bar; }

ImportDialog *Administration::importDialog() const { return m_import; }

ImportHistoryDialog *Administration::historyDialog() const { return m_history; }

ConcertDialog *Administration::concertDialog() const { return m_concert; }

PlansDialog *Administration::plansDialog() const { return m_plans; }

void Administration::memberChanged() {
    end();
    if (m_services.session.isMember() && hasCommands(m_services.session.rights()))
        begin();
}

void Administration::begin() {
    m_bar = new CommandBar(m_services.session.rights(), *this, *m_window.bar(), &m_window);
    m_window.setMenuBar(m_bar);
    m_bar->show();
    m_window.setAcceptDrops(m_services.session.may(Right::Catalogue)); // files to import
}

void Administration::end() {
    m_window.setAcceptDrops(false);
    for (QWidget *part : QList<QWidget *>{m_bar, m_import, m_history, m_concert, m_plans, m_help}) {
        if (part)
            part->hide();
        if (part)
            part->deleteLater(); // it may be what is being pressed
    }
    m_bar.clear();
    m_import.clear();
    m_history.clear();
    m_concert.clear();
    m_plans.clear();
    m_help.clear();
}

void Administration::show(QDialog *dialog) {
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Administration::openImport() {
    if (!m_import) {
        m_import = new ImportDialog(m_services.importing, &m_window);
        connect(m_import, &ImportDialog::historyRequested, this, &Administration::openHistory);
    }
    m_import->beginAnew();
    show(m_import);
}

void Administration::openHistory() {
    if (!m_history)
        m_history = new ImportHistoryDialog(m_services.importHistory, &m_window);
    m_services.importHistory.load();
    show(m_history);
}

void Administration::openPlans() {
    if (!m_plans)
        m_plans = new PlansDialog(m_services.plans, &m_window);
    m_plans->begin();
    show(m_plans);
}

ConcertDialog &Administration::concert() {
    if (!m_concert) {
        m_concert =
            new ConcertDialog(m_services.concertEditor, m_services.organiser, m_services.posterUpload, &m_window);
        m_concert->form()->offerHalls(m_services.halls,
                                      [this](const QString &typed) { m_services.halls.setQuery(typed); });
        connect(m_concert, &ConcertDialog::saved, this, [this](ConcertId saved) {
            if (m_router.currentConcert() == saved)
                m_window.refreshPage();
            else
                m_router.openConcert(saved);
        });
    }
    return *m_concert;
}

// What is written of another one is not lost: the dialog is in front, and asks when it is closed.
void Administration::editConcert() {
    const ConcertId wanted = m_router.currentConcert();
    ConcertEditor &editor = m_services.concertEditor;
    if (!wanted.isValid()) {
        Toast::pop(&m_window, tr("Open the concert first that you want to change."), Tone::Muted);
        return;
    }
    ConcertDialog &dialog = concert();
    if (!editor.isEdited())
        editor.open(wanted);
    show(&dialog);
}

void Administration::makeConcert() {
    ConcertDialog &dialog = concert();
    if (!m_services.concertEditor.isEdited())
        m_services.concertEditor.beginNew();
    show(&dialog);
}

StaffPages &Administration::staff() { return m_router.staff(); }

void Administration::openPlace(const QString &key) { m_router.open(key); }

void Administration::lock() { m_services.session.lock(); }

void Administration::refresh() { m_window.refreshPage(); }

void Administration::openKeys() {
    delete m_help;
    QList<HelpDialog::Line> lines;
    for (const Command &command : commands()) {
        if (!command.keys.isEmpty() && isFor(command, m_services.session.rights()))
            lines.append({command.keys, [named = command.name] { return CommandBar::plainText(named); }});
    }
    for (const Place &place : places())
        lines.append({CommandBar::keyOf(place), [named = place.name] { return TopBar::tr(named); }});
    for (const KnownKey &key : knownKeys()) {
        if (key.right && !m_services.session.may(*key.right))
            continue;
        lines.append({key.keys, [named = key.does] { return CommandBar::plainText(named); }});
    }
    auto *dialog = new HelpDialog(&m_window);
    dialog->showKeys(lines);
    m_help = dialog;
    show(dialog);
}

void Administration::openAbout() {
    delete m_help;
    auto *dialog = new HelpDialog(&m_window);
    dialog->showAbout();
    m_help = dialog;
    show(dialog);
}

// The window may be all that is looked at.
void Administration::tellEnd() {
    if (m_services.importing.state() != ImportController::State::Finished || (m_import && m_import->isVisible()))
        return;
    Toast *toast = Toast::pop(&m_window, tr("The import has ended."), Tone::Positive);
    toast->setAction(tr("Report"));
    connect(toast, &Toast::actionTriggered, this, &Administration::openImport);
}

bool Administration::eventFilter(QObject *watched, QEvent *event) {
    if (!m_window.acceptDrops() || m_window.isLocked() ||
        (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = droppedFiles(*drop);
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        openImport();
        m_services.importing.addFiles(files);
    }
    return true;
}

} // namespace universe
