// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/errorpresenter.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QToolButton>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ErrorPresenter::ErrorPresenter(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
{
    setObjectName(u"errorBar"_s);
    setAccessibleName(tr("Error"));
    setAutoFillBackground(true);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton;
    dismiss->setText(tr("Dismiss"));
    dismiss->setAutoRaise(true);
    dismiss->setAccessibleName(tr("Dismiss the error"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(dismiss);
    colour();
    hide();
}

void ErrorPresenter::present(const QString &happening, const Error &error)
{
    m_happening = happening;
    m_label->setText(happening + u". "_s + error.message);
    m_label->setToolTip(error.detail);
    setAccessibleDescription(m_label->text());
    show();
}

void ErrorPresenter::takeBack(const QString &happening)
{
    if (happening == m_happening)
        hide();
}

QString ErrorPresenter::text() const
{
    return m_label->text();
}

void ErrorPresenter::presentAlone(const QString &happening, const Error &error)
{
    QMessageBox box(QMessageBox::Critical, tr("RumourDesk"), happening, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.message);
    box.setDetailedText(error.detail);
    box.exec();
}

void ErrorPresenter::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void ErrorPresenter::colour()
{
    const ThemeColours &colours = coloursFor(palette());
    QPalette own = paletteOf(colours);
    own.setColor(QPalette::Window, colours.mistakeGround);
    own.setColor(QPalette::WindowText, colours.mistake);
    own.setColor(QPalette::ButtonText, colours.mistake);
    setPalette(own);
}

} // namespace rumourdesk
