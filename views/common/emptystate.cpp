// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/actions/icons.h"
#include "views/common/actiontitle.h"
#include "views/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *line(const QString &text, double scale, bool isBold)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(titleOf(*action));
    button->setObjectName(action->objectName());
    button->setAccessibleName(titleOf(*action));
    button->setToolTip(action->toolTip());
    button->setMinimumWidth(150);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(QAction *openFiles, QAction *openFolder, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
{
    setObjectName(u"emptyState"_s);
    setAccessibleName(tr("No articles yet"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Drop articles here"));
    auto *explanation =
        line(tr("Drop article files or folders anywhere on this window, or open them. RumourDesk reads the "
                "transfer rumours out of them and shows each with the words it was read from."),
            1.0, false);
    explanation->setFixedWidth(460);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *formats = line(tr("Text files (.txt, .text). Everything stays on this machine."), 0.92, false);
    formats->setForegroundRole(QPalette::PlaceholderText);

    auto *explained = new QHBoxLayout; // an alignment would drop the label's height for its width
    explained->addStretch();
    explained->addWidget(explanation);
    explained->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(buttonFor(openFiles));
    buttons->addWidget(buttonFor(openFolder));
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(line(tr("No articles yet"), 1.6, true));
    layout->addLayout(explained);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(formats);
    layout->addStretch(3);
    drawPicture();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

void EmptyState::drawPicture()
{
    m_picture->setPixmap(lineIcon(u"inbox"_s, coloursFor(palette()).accent).pixmap(96, 96));
}

} // namespace rumourdesk
