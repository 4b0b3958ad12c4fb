#include <QCoreApplication>

#include <array>

namespace universe {

namespace {

/// What the system and the readers of JSON, XML and zips usually say of a file, for lupdate: they are looked up as they
/// come (Reason::ofLibrary). What is not here stays English.
[[maybe_unused]] constexpr std::array libraryReasons{
    QT_TRANSLATE_NOOP("Reason", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "Input/output error"),
    QT_TRANSLATE_NOOP("Reason", "unterminated object"),
    QT_TRANSLATE_NOOP("Reason", "missing name separator"),
    QT_TRANSLATE_NOOP("Reason", "unterminated array"),
    QT_TRANSLATE_NOOP("Reason", "missing value separator"),
    QT_TRANSLATE_NOOP("Reason", "illegal value"),
    QT_TRANSLATE_NOOP("Reason", "invalid termination by number"),
    QT_TRANSLATE_NOOP("Reason", "illegal number"),
    QT_TRANSLATE_NOOP("Reason", "invalid escape sequence"),
    QT_TRANSLATE_NOOP("Reason", "invalid UTF8 string"),
    QT_TRANSLATE_NOOP("Reason", "unterminated string"),
    QT_TRANSLATE_NOOP("Reason", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("Reason", "too deeply nested document"),
    QT_TRANSLATE_NOOP("Reason", "too large document"),
    QT_TRANSLATE_NOOP("Reason", "garbage at the end of the document"),
    QT_TRANSLATE_NOOP("Reason", "Premature end of document."),
    QT_TRANSLATE_NOOP("Reason", "Opening and ending tag mismatch."),
    QT_TRANSLATE_NOOP("Reason", "Extra content at end of document."),
    QT_TRANSLATE_NOOP("Reason", "Start tag expected."),
    QT_TRANSLATE_NOOP("Reason", "Encountered incorrectly encoded content."),
    QT_TRANSLATE_NOOP("Reason", "Not a zip archive"),
    QT_TRANSLATE_NOOP("Reason", "Zip archive inconsistent"),
    QT_TRANSLATE_NOOP("Reason", "Possibly truncated or corrupted zip archive"),
    QT_TRANSLATE_NOOP("Reason", "truncated gzip input"),
};

} // namespace

} // namespace universe
