// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterbar.h"

#include "views/actions/actionset.h"
#include "views/common/actiontitle.h"
#include "views/common/elidedlabel.h"
#include "views/common/theme.h"
#include "views/filter/filterchips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(titleOf(*action));
    return button;
}

} // namespace

FilterBar::FilterBar(const ActionSet &actions, QWidget *parent)
    : QFrame(parent)
    , m_chips(new FilterChips)
    , m_hint(new ElidedLabel(tr("All rumours. Type words or fields above, or right-click a cell of the table to "
                                "narrow them down.")))
{
    setObjectName(u"filterBar"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(buttonFor(actions.action(ActionId::ShowSidebar)));
    layout->addWidget(buttonFor(actions.action(ActionId::FilterBack)));
    layout->addWidget(buttonFor(actions.action(ActionId::FilterForward)));
    layout->addSpacing(6);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_chips, 1);
    layout->addWidget(buttonFor(actions.action(ActionId::SaveFilter)));
    m_chips->hide();
}

void FilterBar::showFilter(const QString &expression)
{
    m_chips->setParts(partsOf(expression));
    m_chips->setVisible(!m_chips->parts().empty());
    m_hint->setVisible(m_chips->parts().empty());
}

void FilterBar::setWrong(bool isWrong)
{
    m_chips->setEnabled(!isWrong);
    m_chips->setToolTip(
        isWrong ? tr("The filter before the mistake, which the table still shows") : QString());
}

void FilterBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace rumourdesk
