#pragma once

#include "app/import/ImportPolicy.h"

#include <QWidget>

#include <optional>

namespace universe {

class Button;
class Label;
class Notice;
class TextField;

/// What the administrator decides for what files leave open. It can be kept as a policy file, which the command line
/// takes too.
class PolicyStep : public QWidget {
    Q_OBJECT

public:
    explicit PolicyStep(QWidget *parent = nullptr);

    void setPolicy(const ImportPolicy &policy);
    /// What is written in the fields; nothing, with the fields saying why, where one cannot be read.
    [[nodiscard]] std::optional<ImportPolicy> policy();

    void loadFrom(const QString &fileName);
    void saveTo(const QString &fileName);

    enum Field { Price, Rates, Time, Opens, Closes, Seats, Zone, fieldCount };
    [[nodiscard]] TextField *field(Field which) const { return m_fields.at(which); }
    [[nodiscard]] Button *loadButton() const { return m_load; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    void submitted();

private:
    void lay();
    /// What can be written there.
    [[nodiscard]] static QString helperOf(Field field);
    /// What is wrong with what is written there.
    [[nodiscard]] static QString errorOf(Field field);
    void chooseLoad();
    void chooseSave();

    Label *m_heading;
    Label *m_about;
    QList<TextField *> m_fields;
    Notice *m_notice;
    Button *m_load;
    Button *m_save;
};

} // namespace universe
