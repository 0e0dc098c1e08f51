// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QWidget>

#include <vector>

namespace rumourdesk {

/// The fields marked in the article, each written in its own colour and underline; a click asks for the field.
class FieldLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldLegend(QWidget *parent = nullptr);

    void setFields(const std::vector<Field> &fields);
    void setLit(std::optional<Field> field);
    /// Where a field stands; null if it is not in the legend.
    [[nodiscard]] QRect rectOf(Field field) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldPicked(rumourdesk::Field field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> flow(int width) const;

    std::vector<Field> m_fields;
    std::optional<Field> m_lit;
};

} // namespace rumourdesk
