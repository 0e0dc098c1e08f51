// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rumourdesk
{

class Annotator;
class ErrorPresenter;
class RumourTableModel;
class RumourTableView;
class SelectedWords;

/// Shows which change was refused or not saved, for as long as it matters: until the next one is saved. What was wrong with
/// a cell goes before, when its editing is given up or the table is filtered or sorted.
class ChangeErrors final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ChangeErrors(ErrorPresenter &errors, const RumourTableModel &model, const RumourTableView &table,
        const SelectedWords &words, const Annotator &annotator, QObject *parent);
};

} // namespace rumourdesk
