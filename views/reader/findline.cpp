// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/findline.h"

#include "views/actions/actionset.h"
#include "views/common/actiontitle.h"
#include "views/common/theme.h"
#include "views/reader/articletext.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

FindLine::FindLine(const ActionSet &actions, ArticleText &text, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_sought(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(u"findLine"_s);
    setupLayout(actions);
    m_sought->installEventFilter(this);
    connect(m_sought, &QLineEdit::textChanged, this, &FindLine::seek);
    connect(&m_text, &ArticleText::foundChanged, this, &FindLine::showCount);
    hide();
}

void FindLine::setupLayout(const ActionSet &actions)
{
    m_sought->setObjectName(u"findWords"_s);
    m_sought->setAccessibleName(tr("Find in the article"));
    m_sought->setPlaceholderText(tr("Find in the article"));
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(100).arg(100)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_sought, 1);
    layout->addSpacing(4);
    layout->addWidget(m_count);
    for (const ActionId id : {ActionId::FindPrevious, ActionId::FindNext}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(titleOf(*actions.action(id)));
        layout->addWidget(button);
    }
    auto *closing = new QToolButton;
    closing->setText(tr("Close"));
    closing->setAutoRaise(true);
    closing->setFocusPolicy(Qt::TabFocus);
    closing->setAccessibleName(tr("Close the find line"));
    closing->setToolTip(tr("Close the find line (Esc)"));
    connect(closing, &QToolButton::clicked, this, &FindLine::leave);
    layout->addWidget(closing);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->installEventFilter(this);
}

void FindLine::open()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        m_before = focus;
    show();
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_sought->setText(selected);
    seek();
    m_sought->selectAll();
    m_sought->setFocus(Qt::ShortcutFocusReason);
}

void FindLine::step(int direction)
{
    if (isHidden() || m_sought->text().isEmpty())
        open();
    else
        m_text.stepFound(direction);
}

void FindLine::leave()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    QWidget *before = m_before && m_before->isVisible() ? m_before.data() : &m_text;
    hide();
    m_text.selectFound();
    m_text.seek({});
    if (hadFocus)
        before->setFocus(Qt::OtherFocusReason);
}

void FindLine::seek()
{
    m_text.seek(m_sought->text());
}

void FindLine::showCount()
{
    const FoundWords &found = m_text.found();
    const auto count = static_cast<int>(found.places().size());
    QString text;
    if (count > 0)
        text = found.current() ? tr("%1 of %2").arg(*found.current() + 1).arg(count) : tr("%1 found").arg(count);
    else if (!found.sought().trimmed().isEmpty())
        text = tr("Not found");
    m_count->setText(text);
    m_sought->setAccessibleDescription(text);
    QPalette colours = palette();
    if (count == 0)
        colours.setColor(QPalette::WindowText, coloursFor(palette()).mistake);
    m_count->setPalette(colours);
}

bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (watched == m_sought && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_text.stepFound(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace rumourdesk
