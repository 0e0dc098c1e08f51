// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statuscounts.h"

#include "models/items/rumourloader.h"
#include "models/items/rumourtablemodel.h"
#include "views/filter/filterline.h"

namespace rumourdesk
{

using namespace Qt::StringLiterals;

StatusCounts::StatusCounts(
    const RumourTableModel &model, const RumourLoader &loader, const FilterLine &filter, QWidget *parent)
    : QLabel(parent)
    , m_model(model)
    , m_loader(loader)
    , m_filter(filter)
{
    setContentsMargins(8, 0, 8, 0);
    setObjectName(u"counts"_s);
    setTextFormat(Qt::PlainText);
    connect(&model, &RumourTableModel::contentChanged, this, &StatusCounts::showCounts);
    connect(&loader, &RumourLoader::loadingChanged, this, [this] {
        m_isUnreadable = false;
        showCounts();
    });
    connect(&loader, &RumourLoader::failed, this, [this] {
        m_isUnreadable = true;
        showCounts();
    });
    connect(&filter, &FilterLine::mistakeChanged, this, &StatusCounts::showCounts);
    showCounts();
}

/// The store may have rumours all the same.
QString StatusCounts::emptyText() const
{
    if (m_isUnreadable)
        return {};
    const int rejected = m_model.rejectedCount();
    return rejected > 0 ? tr("%L1 rejected rumours").arg(rejected) : tr("No rumours");
}

void StatusCounts::showCounts()
{
    const int shown = m_model.rowCount();
    const int total = m_model.totalCount();
    QString text = m_model.isRejectedAskedFor() ? tr("%L1 shown, rejected ones included").arg(shown)
        : total == 0 ? emptyText()
        : shown == total      ? tr("%L1 rumours").arg(total)
                              : tr("%L1 of %L2 rumours").arg(shown).arg(total);
    if (m_loader.isLoading())
        text += tr("  \u00b7  reading the others\u2026");
    if (const auto &mistake = m_filter.mistake())
        text += tr("  \u00b7  Filter: %1").arg(mistake->message);
    setText(text);
}

} // namespace rumourdesk
