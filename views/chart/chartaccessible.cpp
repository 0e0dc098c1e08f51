// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartaccessible.h"

#include "views/chart/chartcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace rumourdesk
{

namespace
{

/// One part of a chart, asked anew each time: what stands in its place changes with zoom and filter.
class PartAccessible final : public QAccessibleInterface
{
public:
    PartAccessible(ChartCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_canvas && m_index < m_canvas->partCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? part().text : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = part().place.toAlignedRect();
        return {m_canvas->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && part().isChecked ? QAccessible::CheckBox : QAccessible::ListItem;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const ChartPart described = part();
        state.focusable = true;
        state.focused = described.isCurrent && m_canvas->hasFocus();
        state.checkable = described.isChecked.has_value();
        state.checked = described.isChecked.value_or(false);
        return state;
    }

private:
    [[nodiscard]] ChartPart part() const { return m_canvas->part(m_index); }

    QPointer<ChartCanvas> m_canvas;
    int m_index;
};

/// A chart whose children are its parts.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Chart)
        , m_canvas(canvas)
    {
    }

    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_canvas->partCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_canvas->partCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new PartAccessible(m_canvas, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_children.cbegin(); known != m_children.cend(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == child)
                return known.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_canvas->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < m_canvas->partCount(); ++i) {
            if (m_canvas->part(i).place.contains(place))
                return child(i);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < m_canvas->partCount(); ++i) {
            if (m_canvas->part(i).isCurrent)
                return child(i);
        }
        return nullptr;
    }

private:
    ChartCanvas *m_canvas;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *chartAccessible(const QString & /*className*/, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new ChartAccessible(canvas) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    QAccessible::installFactory(chartAccessible);
}

void speakChartPart(ChartCanvas &canvas, int part)
{
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace rumourdesk
