// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterparts.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace rumourdesk {

/// One condition of the filter with a button that takes it away.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int leastWidth = 64; ///< pixels

    explicit FilterChip(const QString &label, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeAsked();
    void stepAsked(int step); ///< to the chip so many places on

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawCross();

    QToolButton *m_remove;
};

/// The conditions of the filter side by side: a mirror of the filter line. Tab reaches one of them, the
/// arrows walk along, Delete takes one away. Those for which there is no room are counted at the end.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setParts(const std::vector<FilterPart> &parts);
    [[nodiscard]] const std::vector<FilterPart> &parts() const { return m_parts; }
    [[nodiscard]] const std::vector<FilterChip *> &chips() const { return m_chips; }
    /// Gives the keyboard to a chip; to the last one if there are fewer.
    void focusChip(int index);
    /// Tab goes from the widget to the chips.
    void setTabOrderAfter(QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(int index);
    void chosen(int index); ///< clicked, to be looked at in the line

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChip(int index);
    void lay();
    [[nodiscard]] std::vector<int> widths(int room) const;

    std::vector<FilterPart> m_parts;
    std::vector<FilterChip *> m_chips;
    QLabel *m_more;
};

} // namespace rumourdesk
