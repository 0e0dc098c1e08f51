// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace rumourdesk
{

/// Keeps what is typed into a cell that cannot be corrected from working as keys of the table: whoever has pressed F2
/// types a value, and would grade with it. Any other key, a click, and leaving the table end it.
class LetterHold final : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive it.
    explicit LetterHold(QAbstractItemView &view);

    void begin() { m_isHolding = true; }

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    bool m_isHolding = false;
};

} // namespace rumourdesk
