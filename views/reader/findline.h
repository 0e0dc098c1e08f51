// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace rumourdesk
{

class ActionSet;
class ArticleText;

/// The line below an article in which one types what to find in it, with how often it stands there. Enter goes on,
/// Shift+Enter back; Escape closes the line and gives the keyboard back to whoever had it.
class FindLine final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the line, which is hidden at first.
    FindLine(const ActionSet &actions, ArticleText &text, QWidget *parent = nullptr);

    /// Shows the line, with the words that are selected in the article if they are on one line.
    void open();
    /// Goes to the next (1) or previous (-1) place; opens the line if it is closed.
    void step(int direction);
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout(const ActionSet &actions);
    void seek();
    void showCount();

    ArticleText &m_text;
    QLineEdit *m_sought;
    QLabel *m_count;
    QPointer<QWidget> m_before; ///< had the keyboard before the line
};

} // namespace rumourdesk
