#pragma once

#include <QWidget>

namespace universe {

class Label;

/// One quiet line below every page: whether the catalogue is a demonstration, and the version.
class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    void setDemo(bool demo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_demo = false;
    Label *m_notice;
    Label *m_version;
};

} // namespace universe
