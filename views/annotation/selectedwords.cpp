// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/selectedwords.h"

#include "models/items/annotator.h"
#include "models/items/correctiontext.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"
#include "views/common/fieldtitle.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// In the order of Field; each with a letter of its own.
constexpr std::array entries = {
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Player of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&From of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&To of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Move of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Stage of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "F&ee of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Window of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Outlet of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Journalist of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Contract until of the rumour"),
    QT_TRANSLATE_NOOP("rumourdesk::SelectedWords", "&Age of the rumour"),
};
static_assert(entries.size() == static_cast<size_t>(fieldCount));

} // namespace

SelectedWords::SelectedWords(const ActionSet &actions, RumourTableModel &model, RumourSelection &selection,
    Annotator &annotator, const ReaderView &reader, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
    , m_annotator(annotator)
    , m_reader(reader)
{
    connect(reader.text(), &ArticleText::menuAsked, this, [this](QMenu *menu) {
        menu->addSeparator();
        fill(menu);
    });
    connect(actions.action(ActionId::AssignWords), &QAction::triggered, this, &SelectedWords::showMenu);
    connect(actions.action(ActionId::AddRumour), &QAction::triggered, this, &SelectedWords::addRumour);
}

void SelectedWords::fill(QMenu *menu)
{
    const bool isSelected = m_reader.text()->selectedSpan().has_value();
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QAction *action = menu->addAction(tr(entries.at(static_cast<size_t>(i))));
        action->setEnabled(isSelected && m_selection.rumour() != RumourId());
        connect(action, &QAction::triggered, this, [this, field] { assign(field); });
    }
    menu->addSeparator();
    QAction *added = menu->addAction(tr("&New rumour about this player"));
    added->setEnabled(isSelected);
    connect(added, &QAction::triggered, this, &SelectedWords::addRumour);
}

void SelectedWords::showMenu()
{
    ArticleText *text = m_reader.text();
    QMenu menu(text);
    menu.setObjectName(u"assignMenu"_s);
    menu.setAccessibleName(tr("What the selected words are"));
    fill(&menu);
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(text->viewport()->mapToGlobal(text->cursorRect().bottomLeft()));
}

void SelectedWords::assign(Field field)
{
    const std::optional<Span> span = m_reader.text()->selectedSpan();
    const RumourId id = m_selection.rumour();
    const std::optional<StoredRumour> shown = m_model.rumour(id);
    if (!span || !shown)
        return;
    const FeeBasis basis = shown->rumour.fee ? shown->rumour.fee->basis : FeeBasis::Bid;
    const Result<QString> value
        = correctionFromTyped(field, m_reader.text()->textOf(*span), m_model.knownNames(), basis);
    if (!value) {
        Q_EMIT refused(value.error());
        return;
    }
    m_annotator.annotate(
        tr("Correct %1").arg(fieldTitle(field)), {id}, correctionOf(field), correctionText(*value, span));
    m_selection.select(id, field);
}

void SelectedWords::addRumour()
{
    const std::optional<Span> span = m_reader.text()->selectedSpan();
    const ArticleId article = m_reader.article();
    if (!span || article == ArticleId())
        return;
    const QString player = m_reader.text()->textOf(*span).simplified();
    const RumourId added = m_annotator.addRumour(tr("Add rumour about %1").arg(player), {article, player, {}}, *span);
    if (added != RumourId())
        m_selection.select(added, Field::Player);
}

} // namespace rumourdesk
