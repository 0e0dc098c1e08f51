// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerview.h"

#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"
#include "views/common/elidedlabel.h"
#include "views/common/paneheader.h"
#include "views/reader/fieldlegend.h"
#include "views/reader/findline.h"
#include "views/reader/playerarticlelist.h"
#include "views/reader/playerarticles.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <set>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ReaderView::ReaderView(RumourTableModel &model, RumourSelection &selection, const ArticleLibrary &library,
    const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_library(library)
    , m_title(new ElidedLabel)
    , m_empty(new QLabel(tr("Select a rumour to read its article.")))
    , m_legend(new FieldLegend)
    , m_text(new ArticleText)
    , m_find(new FindLine(actions, *m_text))
    , m_playerArticles(new PlayerArticles(model, library))
{
    setupLayout();
    setupActions(actions);
    connect(&m_selection, &RumourSelection::changed, this, &ReaderView::show);
    connect(&m_model, &RumourTableModel::annotationsChanged, this, &ReaderView::showCorrections);
    connect(m_legend, &FieldLegend::fieldPicked, this,
        [this](Field field) { m_selection.select(m_selection.rumour(), field); });
    connect(m_playerArticles, &PlayerArticles::chosen, this,
        [this](RumourId rumour) { m_selection.select(rumour, m_selection.field()); });
    connect(&m_model, &RumourTableModel::rumoursChanged, this, [this] { m_playerArticles->setShown(m_shown); });
    show(m_selection.rumour(), m_selection.field());
}

void ReaderView::stepEvidence(int direction)
{
    if (const auto mark = m_text->evidenceAfterLit(direction)) {
        m_selection.select(m_opened.rumours.at(mark->rumour).id, mark->field);
        // The selection knows the field and not which of its spans, and is silent if the field was lit already.
        m_text->light(mark->field, mark->span);
    }
}

void ReaderView::setupActions(const ActionSet &actions)
{
    const auto on = [this, &actions](ActionId id, auto slot) {
        connect(actions.action(id), &QAction::triggered, this, slot);
    };
    const auto ifOpen = [this](auto act) {
        return [this, act] {
            if (m_shown != RumourId())
                act();
        };
    };
    on(ActionId::NextEvidence, [this] { stepEvidence(1); });
    on(ActionId::PreviousEvidence, [this] { stepEvidence(-1); });
    on(ActionId::FindInArticle, ifOpen([this] { m_find->open(); }));
    on(ActionId::FindNext, ifOpen([this] { m_find->step(1); }));
    on(ActionId::FindPrevious, ifOpen([this] { m_find->step(-1); }));
    on(ActionId::LargerText, [this] { m_text->setTextSize(m_text->textSize() + 1); });
    on(ActionId::SmallerText, [this] { m_text->setTextSize(m_text->textSize() - 1); });
    on(ActionId::UsualText, [this] { m_text->setTextSize(0); });
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int heightOfLine = 160; // of the pane, for each article listed below the text
    m_playerArticles->list()->setMostLines(std::min(height() / heightOfLine, 5));
}

void ReaderView::setupLayout()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneHeader(m_title));
    layout->addWidget(m_legend);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_playerArticles);
}

void ReaderView::show(RumourId rumour, std::optional<Field> field)
{
    if (rumour == RumourId()) {
        close();
        return;
    }
    if (rumour != m_shown)
        open(m_model.articleOf(rumour), rumour);
    m_legend->setLit(field);
    m_text->light(field);
}

void ReaderView::open(ArticleId article, RumourId rumour)
{
    auto opened = m_library.open(article);
    if (!opened) {
        close();
        Q_EMIT failed(opened.error());
        return;
    }
    m_shown = rumour;
    m_opened = std::move(*opened);
    correct(m_opened);
    const auto at = std::ranges::find(m_opened.rumours, rumour, &StoredRumour::id);
    const auto selected = static_cast<size_t>(at - m_opened.rumours.begin());
    m_text->setArticle(m_opened, selected);
    std::set<Field> fields;
    for (const EvidenceMark &mark : m_text->marks())
        fields.insert(mark.field);
    m_legend->setFields({fields.begin(), fields.end()});
    const auto count = static_cast<int>(m_opened.rumours.size());
    m_title->setText(count == 1 ? tr("Article") : tr("Article with %1 rumours").arg(count));
    m_playerArticles->setShown(rumour);
    m_text->show();
    m_empty->hide();
    setFocusProxy(m_text);
}

void ReaderView::correct(OpenedArticle &opened) const
{
    std::erase_if(opened.rumours, [this](const StoredRumour &stored) {
        return stored.id != m_shown && isRumourHidden(stored, m_model.annotationOf(stored.id));
    });
    for (StoredRumour &stored : opened.rumours)
        stored.rumour = corrected(stored.rumour, m_model.annotationOf(stored.id).corrections);
}

void ReaderView::showCorrections()
{
    if (m_shown == RumourId())
        return;
    auto opened = m_library.open(m_opened.id);
    if (!opened)
        return; // it says so when the next one is opened
    correct(*opened);
    if (opened->rumours != m_opened.rumours) { // else the text would jump while a note is typed
        open(m_opened.id, m_shown);
        m_text->light(m_selection.field());
    }
}

void ReaderView::close()
{
    m_shown = {};
    m_opened = {};
    m_text->clearArticle();
    m_legend->setFields({});
    m_title->setText(tr("Article"));
    m_find->leave();
    m_playerArticles->setShown({});
    m_text->hide();
    m_empty->show();
    setFocusProxy(nullptr); // Tab would stop before a text that is hidden
}

} // namespace rumourdesk
