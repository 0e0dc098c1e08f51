// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"
#include "views/table/celltexts.h"

#include <QStyledItemDelegate>

namespace rumourdesk
{

class Annotator;
class RumourTableModel;

/// Draws a cell of the table: players of unread rumours in bold, proposed grades slanted, rejected rumours
/// struck out, corrected cells with a corner; and lets
/// the analyst correct it in place, with the names and words that fit. The editor stays open until what it holds can
/// stand in the cell, or is given up.
class RumourDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    RumourDelegate(RumourTableModel &model, Annotator &annotator, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed cannot stand in the cell.
    void refused(const rumourdesk::Error &error) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The cell with its selection and focus, without its text, which is returned with the font to be drawn in.
    QStyleOptionViewItem paintGround(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The text that a ground was painted for, `indent` pixels from where cells begin.
    void paintText(QPainter *painter, const QStyleOptionViewItem &cell, int indent = 0) const;
    [[nodiscard]] static QColor textColour(const QStyleOptionViewItem &cell);
    static void paintCorner(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    [[nodiscard]] static QString fittingText(const QStyleOptionViewItem &cell, const QModelIndex &index);
    [[nodiscard]] QStringList suggestions(Field field) const;
    /// What is to be stored for a text that was typed; Malformed for one that cannot stand there.
    [[nodiscard]] Result<QString> valueOf(const QString &typed, const StoredRumour &shown, Field field) const;

    RumourTableModel &m_model;
    Annotator &m_annotator;
    mutable CellTexts m_texts; // laid out as they are painted
};

} // namespace rumourdesk
