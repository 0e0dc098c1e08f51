// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtercompletion.h"
#include "models/items/rumourfilter.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <optional>

class QCompleter;
class QLabel;

namespace rumourdesk
{

class RumourTableModel;

/// The filter line: filters while one types. A mistake keeps the last good result, is underlined where it
/// stands and explained below the line.
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// The model must outlive the line.
    explicit FilterLine(RumourTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<FilterMistake> &mistake() const { return m_mistake; }
    [[nodiscard]] QCompleter *completions() const { return m_completer; }

Q_SIGNALS:
    /// After each edit; without a value the expression is right.
    void mistakeChanged(const std::optional<rumourdesk::FilterMistake> &mistake);
    /// A moment after each keystroke: the list of completions is shown, or hidden if there is nothing to offer.
    void completionsOffered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupCompleter();
    void apply();
    void offerCompletions();
    void showCompletions();
    void insertCompletion(const QString &text);
    void underlineMistake();
    void showNote();

    RumourTableModel &m_model;
    QStandardItemModel m_offers;
    QCompleter *m_completer;
    QLabel *m_note; ///< floats below the line, so that nothing jumps while one types
    QTimer m_offering; ///< between a keystroke and what is offered for it
    FilterCompletion m_completion;
    std::optional<FilterMistake> m_mistake;
};

} // namespace rumourdesk
