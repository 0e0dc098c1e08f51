// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QTextCharFormat>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace rumourdesk
{

/// Pages are measured in tenths of a point, in which fonts are large enough to be set without the grid of a screen.
inline constexpr double unitsPerPoint = 10;

/// Words in one look.
struct TextRun {
    QString text;
    QTextCharFormat format;
};

/// The looks of a dossier: one family, three greys, and bold for what is looked for.
[[nodiscard]] QTextCharFormat bodyFormat(double points = 10);
[[nodiscard]] QTextCharFormat boldFormat(double points = 10);
[[nodiscard]] QTextCharFormat mutedFormat(double points = 8.5);

/// Text set in a column of a width. Its height is known before it is painted.
class SetText
{
public:
    SetText(const std::vector<TextRun> &runs, double width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double height() const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextDocument> m_document; // copies share what is never changed
};

} // namespace rumourdesk
