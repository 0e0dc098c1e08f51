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
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

void setSize(QLabel *label, double scale, bool isBold)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // the path of a store may stand in it
}

QPushButton *buttonFor(QAction *action, const QString &title)
{
    auto *button = new QPushButton(title);
    button->setObjectName(action->objectName());
    button->setAccessibleName(title);
    button->setToolTip(action->toolTip());
    button->setMinimumWidth(150);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString headingOf(const Emptiness &emptiness)
{
    switch (emptiness.reason) {
    case Emptiness::Reason::NoArticles: return EmptyState::tr("No articles yet");
    case Emptiness::Reason::NoRumours:
        return emptiness.count == 1 ? EmptyState::tr("No rumours in 1 article")
                                    : EmptyState::tr("No rumours in %1 articles").arg(QLocale(QLocale::English).toString(emptiness.count));
    case Emptiness::Reason::Unreadable: return EmptyState::tr("The store cannot be read");
    }
    return {};
}

QString explanationOf(const Emptiness &emptiness)
{
    switch (emptiness.reason) {
    case Emptiness::Reason::NoArticles:
        return EmptyState::tr("Drop article files or folders anywhere on this window, or open them. RumourDesk reads the "
                              "transfer rumours out of them and shows each with the words it was read from.");
    case Emptiness::Reason::NoRumours:
        return EmptyState::tr("The articles are in the store, but nothing in them was read as a rumour of a transfer. Open "
                              "others, or drop them anywhere on this window.");
    case Emptiness::Reason::Unreadable:
        return EmptyState::tr("%1\n\nNothing has been changed in it. \u201crumourdesk check\u201d tells what is wrong. Open another "
                              "store, such as a copy that \u201crumourdesk backup\u201d has made.")
            .arg(emptiness.problem);
    }
    return {};
}

} // namespace

EmptyState::EmptyState(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_formats(new QLabel(tr("Text files (.txt, .text). Everything stays on this machine.")))
    , m_openFiles(buttonFor(actions.openFiles, titleOf(*actions.openFiles)))
    , m_openFolder(buttonFor(actions.openFolder, titleOf(*actions.openFolder)))
    , m_otherStore(new QPushButton(tr("Open another store\u2026")))
{
    setObjectName(u"emptyState"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_otherStore->setMinimumWidth(150);
    connect(m_otherStore, &QPushButton::clicked, this, &EmptyState::otherStoreAsked);
    setupLabels();
    setupLayout();
    explain({});
}

void EmptyState::setupLabels()
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Drop articles here"));
    m_title->setObjectName(u"emptyTitle"_s);
    m_explanation->setObjectName(u"emptyExplanation"_s);
    setSize(m_title, 1.6, true);
    setSize(m_explanation, 1.0, false);
    setSize(m_formats, 0.92, false);
    m_explanation->setFixedWidth(460);
    for (QLabel *label : {m_explanation, m_formats})
        label->setForegroundRole(QPalette::PlaceholderText);
}

void EmptyState::setupLayout()
{
    auto *explained = new QHBoxLayout; // an alignment would drop the label's height for its width
    explained->addStretch();
    explained->addWidget(m_explanation);
    explained->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (QPushButton *button : {m_openFiles, m_openFolder, m_otherStore})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addLayout(explained);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_formats);
    layout->addStretch(3);
}

void EmptyState::explain(const Emptiness &emptiness)
{
    using Reason = Emptiness::Reason;
    m_title->setText(headingOf(emptiness));
    m_explanation->setText(explanationOf(emptiness));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_explanation->text());
    const bool takesArticles = emptiness.reason == Reason::NoArticles || emptiness.reason == Reason::NoRumours;
    for (QWidget *each : std::initializer_list<QWidget *>{m_openFiles, m_openFolder, m_formats})
        each->setVisible(takesArticles);
    m_otherStore->setVisible(emptiness.reason == Reason::Unreadable);
    m_icon = emptiness.reason == Reason::Unreadable ? u"warning"_s : u"inbox"_s;
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
    m_picture->setPixmap(lineIcon(m_icon, coloursFor(palette()).accent).pixmap(96, 96));
}

} // namespace rumourdesk
