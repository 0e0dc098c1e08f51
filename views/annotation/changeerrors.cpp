// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/changeerrors.h"

#include "models/items/annotator.h"
#include "models/items/rumourtablemodel.h"
#include "views/annotation/selectedwords.h"
#include "views/common/errorpresenter.h"
#include "views/table/rumourtableview.h"

#include <QHeaderView>

namespace rumourdesk
{

ChangeErrors::ChangeErrors(ErrorPresenter &errors, const RumourTableModel &model, const RumourTableView &table,
    const SelectedWords &words, const Annotator &annotator, QObject *parent)
    : QObject(parent)
{
    const QString unsaved = tr("The change was not saved");
    const QString cell = tr("The cell was not changed");
    const QString unassigned = tr("The words were not assigned");
    const auto present = [&errors](const QString &happening) {
        return [&errors, happening](const Error &error) { errors.present(happening, error); };
    };
    connect(&annotator, &Annotator::failed, this, present(unsaved));
    connect(&table, &RumourTableView::refused, this, present(cell));
    connect(&words, &SelectedWords::refused, this, present(unassigned));
    connect(&annotator, &Annotator::stepTaken, this, [&errors, unsaved, cell, unassigned](const StepHead &step) {
        if (step.kind == StepKind::Noted) // nobody did anything
            return;
        for (const QString &happening : {unsaved, cell, unassigned})
            errors.takeBack(happening);
    });
    const auto turnAway = [&errors, &table, cell] {
        if (!table.isEditing())
            errors.takeBack(cell);
    };
    connect(&table, &RumourTableView::editingEnded, this, turnAway);
    connect(&model, &RumourTableModel::contentChanged, this, turnAway);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, turnAway);
}

} // namespace rumourdesk
