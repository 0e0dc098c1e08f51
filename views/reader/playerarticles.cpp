// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/playerarticles.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"
#include "views/reader/playerarticlelist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

PlayerArticles::PlayerArticles(const RumourTableModel &model, const ArticleLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_articles(model, library)
    , m_title(new ElidedLabel)
    , m_list(new PlayerArticleList(m_articles))
{
    m_title->setObjectName(u"playerArticlesTitle"_s);
    m_title->setTextFormat(Qt::PlainText); // names come out of articles
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(RoomyStyle::cellMargin + 1, 3, RoomyStyle::cellMargin, 2); // above the lines of the list
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT chosen(m_articles.rumourAt(index.row())); };
    connect(m_list, &QTreeView::clicked, this, choose);
    connect(m_list, &QTreeView::activated, this, choose); // Enter
    hide();
}

void PlayerArticles::setShown(RumourId rumour)
{
    m_articles.setShown(rumour);
    const int count = m_articles.rowCount();
    setVisible(count > 1);
    m_title->setText(tr("%1 articles about %2").arg(count).arg(m_articles.player()));
    m_list->showReading();
}

} // namespace rumourdesk
