// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace rumourdesk {

class ActionSet;
class FilterChips;

/// The line below the tool bar: back and forward, the parts of the filter as chips, and a button to save it.
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(const ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    /// Shows the parts of an expression without mistakes.
    void showFilter(const QString &expression);
    /// While the line is wrong, the chips stand for a filter that it no longer says, and are not to be
    /// touched.
    void setWrong(bool isWrong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterChips *m_chips;
    QLabel *m_hint; ///< what stands in place of chips
};

} // namespace rumourdesk
