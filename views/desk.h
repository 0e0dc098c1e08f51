// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <array>

namespace rumourdesk {

/// Lays the three panes out: side by side where there is room, else the chart above the reader beside the table.
/// Remembers the sizes of each arrangement.
class Desk final : public QSplitter
{
    Q_OBJECT

public:
    static constexpr int wideFrom = 1600; ///< pixels

    Desk(QWidget *table, QWidget *chart, QWidget *reader, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const { return m_isWide; }
    void resetSizes();
    [[nodiscard]] QByteArray sizesState() const;
    /// False, and nothing changed, if `state` is none of this desk's.
    bool restoreSizes(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Arrangement {
        QList<int> outer;
        QList<int> inner;
    };

    void arrange(bool isWide);
    void keepSizes();
    [[nodiscard]] static Arrangement defaultSizes(bool isWide);

    QSplitter *m_inner;
    bool m_isWide = false;
    std::array<Arrangement, 2> m_sizes; ///< narrow, wide
};

} // namespace rumourdesk
