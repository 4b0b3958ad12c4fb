#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// One text of the product and what a file of translations makes of it.
struct Text {
    QString context;
    QString source;
    bool counted = false;  ///< it has %n: one form per number
    bool finished = false; ///< somebody has vouched for the translation
    QStringList forms;
};

using Texts = std::map<QString, Text>;

Text readText(QXmlStreamReader &xml, const QString &context, QString &comment) {
    Text text{
        .context = context, .source = {}, .counted = xml.attributes().value("numerus"_L1) == "yes"_L1, .forms = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!text.counted) {
                text.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// The texts of a .ts file by context, source and comment; empty when it cannot be read.
Texts readTexts(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Texts texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const Text text = readText(xml, context, comment);
            texts[context + u": \""_s + text.source + u"\" "_s + comment] = text;
        }
    }
    return xml.hasError() ? Texts() : texts;
}

/// "%1", "%2", "%L1", "%n", "%Ln" in `text`, each once, in order.
QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString sourceRoot() { return QStringLiteral(SOURCE_ROOT); }

QString keptFile(const QString &language) {
    return sourceRoot() + u"/resources/translations/my-universe_%1.ts"_s.arg(language);
}

/// All of the program, in one string.
QString readSources() {
    QString all;
    for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(sourceRoot() + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

/// What the functions of the server that read documents, store them and take them back say, in one string.
QString readServer() {
    QStringList paths{u"/sql/private/seats/change_plan.sql"_s, u"/sql/private/texts/line_text.sql"_s,
                      u"/sql/private/texts/block_text.sql"_s};
    for (const QString &name : QDir(sourceRoot() + u"/sql/private/import"_s).entryList({u"*.sql"_s}))
        paths << u"/sql/private/import/"_s + name;
    QString all;
    for (const QString &path : std::as_const(paths)) {
        QFile file(sourceRoot() + path);
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QString listed(const QStringList &problems) { return u'\n' + problems.join(u'\n'); }

} // namespace

/// Holds resources/translations against the program as it is now.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsCollected_data() { languages(); }
    void everyTextIsCollected();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void everyContextExists();
    void koreanReadsRightAfterAnyValue();
    void everyReasonOfTheServerIsListed();
    void everyKeyOfTheServerHasAName();

private:
    static void languages();
    void collect(const QString &language, const QStringList &options);
    const Texts &current() const;

    QTemporaryDir m_folder;
    std::map<QString, Texts> m_current; ///< by language: what lupdate makes of the kept file
};

#define VERIFY_NONE(problems) QVERIFY2((problems).isEmpty(), qPrintable(listed(problems)))

void TranslationsTest::languages() {
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << u"ko"_s;
    QTest::newRow("English") << u"en"_s;
}

void TranslationsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    collect(u"ko"_s, {});
    collect(u"en"_s, {u"-pluralonly"_s});
}

// As the target update-translations does, on a copy.
void TranslationsTest::collect(const QString &language, const QStringList &options) {
    const QString copy = m_folder.filePath(language + u".ts"_s);
    QVERIFY(QFile::copy(keptFile(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{sourceRoot() + u"/app"_s, sourceRoot() + u"/ui"_s, u"-I"_s, sourceRoot(), u"-locations"_s,
                              u"none"_s, u"-no-obsolete"_s, u"-tr-function-alias"_s, u"tr+=because"_s,
                              u"-disable-heuristic"_s, u"sametext"_s, u"-disable-heuristic"_s, u"similartext"_s,
                              u"-silent"_s} +
                      options + QStringList{u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAllStandardError(); // such as a class that lacks Q_OBJECT
    QVERIFY2(lupdate.exitCode() == 0 && !said.contains("lacks") && !said.contains("Discarding"), said.constData());
    m_current[language] = readTexts(copy);
    QVERIFY2(!m_current[language].empty(), qPrintable(copy));
}

const Texts &TranslationsTest::current() const {
    QFETCH(QString, language);
    return m_current.at(language);
}

void TranslationsTest::everyTextIsCollected() {
    QFETCH(QString, language);
    const Texts kept = readTexts(keptFile(language));
    QStringList problems;
    for (const auto &[key, text] : current())
        if (!kept.contains(key))
            problems << u"new: "_s + key;
    for (const auto &[key, text] : kept)
        if (!current().contains(key))
            problems << u"gone from the program: "_s + key;
    VERIFY_NONE(problems);
}

void TranslationsTest::everyTextIsTranslated() {
    QFETCH(QString, language);
    QStringList problems;
    for (const auto &[key, text] : current()) {
        const qsizetype wanted = language == "en"_L1 ? 2 : 1;
        if (!text.finished || text.forms.contains(QString()) || text.forms.size() != wanted)
            problems << key;
    }
    VERIFY_NONE(problems);
}

void TranslationsTest::placeholdersAreKept() {
    QFETCH(QString, language);
    QStringList problems;
    for (const auto &[key, text] : current()) {
        const QStringList wanted = placeholders(text.source);
        // "There is one" need not say its number: the last form stands for many.
        if (text.finished && placeholders(text.forms.last()) != wanted)
            problems << key + u"-> "_s + text.forms.last();
    }
    VERIFY_NONE(problems);
}

// A text is looked up under the name of its class. A name that is no class's is never asked for.
void TranslationsTest::everyContextExists() {
    const QString sources = readSources();
    QStringList problems;
    for (const auto &[key, text] : m_current.at(u"ko"_s)) {
        const QString name = QRegularExpression::escape(text.context.section(u"::"_s, -1));
        const QRegularExpression object(u"\\bclass %1\\b[^;{]*\\{\\s*Q_OBJECT"_s.arg(name));
        const QRegularExpression declared(u"Q_DECLARE_TR_FUNCTIONS\\(%1\\)"_s.arg(text.context));
        if (!sources.contains(text.context.contains(u"::"_s) ? object : declared))
            problems << key;
    }
    VERIFY_NONE(problems);
}

// Which of two forms a particle takes depends on the sound before it, and a value may end in any.
void TranslationsTest::koreanReadsRightAfterAnyValue() {
    const QRegularExpression particle(
        u"%(?:L?\\d{1,2}|L?n)(?:이|가|은|는|을|를|과|와|으로|로|이나|나)(?![가-힣])|\\((?:이|가|은|는|을|를|으|와|과)\\)"_s);
    QStringList problems;
    for (const auto &[key, text] : m_current.at(u"ko"_s))
        for (const QString &form : text.forms)
            if (form.contains(particle))
                problems << key + u"-> "_s + form;
    VERIFY_NONE(problems);
}

// The server's texts are no C++, so lupdate finds them where they are listed.
void TranslationsTest::everyReasonOfTheServerIsListed() {
    const QRegularExpression text(u"private\\.(?:reason\\(|refuse\\('MU009', )'((?:[^']|'')*)'"_s);
    QStringList problems;
    int count = 0;
    for (const auto &match : text.globalMatch(readServer())) {
        ++count;
        const QString said = match.captured(1).replace(u"''"_s, u"'"_s);
        if (!m_current.at(u"ko"_s).contains(u"Reason: \"%1\" "_s.arg(said)))
            problems << said;
    }
    QVERIFY(count > 100);
    VERIFY_NONE(problems);
}

void TranslationsTest::everyKeyOfTheServerHasAName() {
    const QRegularExpression key(u"private\\.doc_(?:text|number|block|count|list|length|instant)\\([^,]*, '(\\w+)'"_s);
    QFile file(sourceRoot() + u"/app/models/FieldText.cpp"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString names = QString::fromUtf8(file.readAll());
    QStringList problems;
    int count = 0;
    for (const auto &match : key.globalMatch(readServer())) {
        ++count;
        if (!names.contains(u"{u\"%1\"_s"_s.arg(match.captured(1))))
            problems << match.captured(1);
    }
    QVERIFY(count > 40);
    VERIFY_NONE(problems);
}

UNIVERSE_TEST(TranslationsTest, QCoreApplication)
#include "tst_translations.moc"
