// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/items/historytext.h"

#include <QDateTime>
#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// "Grade B2", or what became of it: "Undo Grade B2".
QString actionText(const StepHead &step)
{
    switch (step.kind) {
    case StepKind::Undone:
        return HistoryModel::tr("Undo %1").arg(step.name);
    case StepKind::Redone:
        return HistoryModel::tr("Redo %1").arg(step.name);
    case StepKind::Done:
    case StepKind::Continued:
    case StepKind::Noted:
        break;
    }
    return step.name;
}

QString cellText(const LoggedChange &logged, int column)
{
    switch (column) {
    case HistoryModel::When:
        return QLocale(QLocale::English).toString(QDateTime::fromMSecsSinceEpoch(logged.step.at), u"d MMM yyyy HH:mm:ss"_s);
    case HistoryModel::Who:
        return logged.step.who;
    case HistoryModel::What:
        return changedFieldText(logged.change);
    case HistoryModel::Before:
        return changedValueText(logged.change, logged.change.before);
    case HistoryModel::After:
        return changedValueText(logged.change, logged.change.after);
    case HistoryModel::Action:
        return actionText(logged.step);
    default:
        return {};
    }
}

} // namespace

HistoryModel::HistoryModel(std::vector<LoggedChange> history, QObject *parent)
    : QAbstractTableModel(parent), m_history(std::move(history))
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return cellText(m_history[m_history.size() - 1 - static_cast<size_t>(index.row())], index.column());
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles = {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After"), tr("Step")};
    return titles.at(section);
}

} // namespace rumourdesk
