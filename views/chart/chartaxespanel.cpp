// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartaxespanel.h"

#include "models/items/filternode.h"
#include "models/items/filtervalue.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"2026-06-30"_s) + 24);
    return edit;
}

QString dateText(double day)
{
    return QDate::fromJulianDay(std::llround(day)).toString(Qt::ISODate);
}

/// "52.5m": as it can be typed, without the sign of a currency.
QString amountText(double amount)
{
    const auto in = [amount](double unit, const QString &letters) -> QString {
        return QString::number(std::round(amount / unit * 100) / 100) + letters;
    };
    if (amount >= 1e9)
        return in(1e9, u"bn"_s);
    if (amount >= 1e6)
        return in(1e6, u"m"_s);
    return amount >= 1000 ? in(1000, u"k"_s) : QString::number(std::llround(amount));
}

/// One end of an axis as typed; `isLast` takes the last day of a month or year.
Result<double> endFrom(FilterField field, const QString &text, bool isLast)
{
    const Result<FilterValue> value = filterValueFromText(field, text.trimmed());
    if (!value)
        return value.error();
    if (const auto *bound = std::get_if<FilterBound>(&*value)) {
        if (const auto *number = std::get_if<FilterNumber>(bound))
            return static_cast<double>(number->amount);
        if (const auto *period = std::get_if<FilterPeriod>(bound))
            return static_cast<double>((isLast ? period->last : period->first).toJulianDay());
    }
    return Error{Error::Kind::Malformed, ChartAxesPanel::tr("'%1' is not one end of an axis").arg(text), {}};
}

} // namespace

ChartAxesPanel::ChartAxesPanel(QWidget *parent)
    : QWidget(parent)
    , m_firstDate(field(tr("First date of the chart")))
    , m_lastDate(field(tr("Last date of the chart")))
    , m_lowest(field(tr("Lowest fee of the chart")))
    , m_highest(field(tr("Highest fee of the chart")))
    , m_logarithmic(new QCheckBox(tr("&Logarithmic fees")))
    , m_mistake(new QLabel)
{
    auto *grid = new QGridLayout(this);
    const auto addRow = [&](int row, const QString &title, QLineEdit *first, QLineEdit *last) {
        auto *label = new QLabel(title);
        label->setBuddy(first);
        grid->addWidget(label, row, 0);
        grid->addWidget(first, row, 1);
        grid->addWidget(new QLabel(u"\u2013"_s), row, 2);
        grid->addWidget(last, row, 3);
        for (QLineEdit *edit : {first, last})
            connect(edit, &QLineEdit::editingFinished, this, &ChartAxesPanel::apply);
    };
    addRow(0, tr("&Dates"), m_firstDate, m_lastDate);
    addRow(1, tr("&Fees"), m_lowest, m_highest);
    auto *fitting = new QPushButton(tr("F&it to the marks"));
    grid->addWidget(m_logarithmic, 2, 0, 1, 2);
    grid->addWidget(fitting, 2, 3);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    grid->addWidget(m_mistake, 3, 0, 1, 4);
    connect(m_logarithmic, &QCheckBox::clicked, this, &ChartAxesPanel::apply);
    connect(fitting, &QPushButton::clicked, this,
        [this] { Q_EMIT viewChosen({{}, {}, m_logarithmic->isChecked()}); });
}

void ChartAxesPanel::setView(const ChartView &view, AxisRange fittedDates, AxisRange fittedAmounts)
{
    m_view = view;
    m_fittedDates = fittedDates;
    m_fittedAmounts = fittedAmounts;
    m_mistake->hide();
    m_logarithmic->setChecked(view.isLogarithmic);
    m_firstDate->setPlaceholderText(dateText(fittedDates.from));
    m_lastDate->setPlaceholderText(dateText(fittedDates.to));
    m_lowest->setPlaceholderText(amountText(fittedAmounts.from));
    m_highest->setPlaceholderText(amountText(fittedAmounts.to));
    m_firstDate->setText(view.dates ? dateText(view.dates->from) : QString());
    m_lastDate->setText(view.dates ? dateText(view.dates->to) : QString());
    m_lowest->setText(view.amounts ? amountText(view.amounts->from) : QString());
    m_highest->setText(view.amounts ? amountText(view.amounts->to) : QString());
}

void ChartAxesPanel::apply()
{
    const auto rangeOf = [this](FilterField field, QLineEdit *first, QLineEdit *last,
                             AxisRange fitted) -> std::optional<std::optional<AxisRange>> {
        if (first->text().trimmed().isEmpty() && last->text().trimmed().isEmpty())
            return std::optional<AxisRange>();
        AxisRange range = fitted;
        for (QLineEdit *edit : {first, last}) {
            if (edit->text().trimmed().isEmpty())
                continue;
            const Result<double> end = endFrom(field, edit->text(), edit == last);
            if (!end) {
                complain(edit, end.error().message);
                return std::nullopt;
            }
            (edit == first ? range.from : range.to) = *end;
        }
        if (range.from >= range.to) {
            complain(last, tr("An axis ends after it begins."));
            return std::nullopt;
        }
        return std::optional(range);
    };
    const auto dates = rangeOf(FilterField::Date, m_firstDate, m_lastDate, m_fittedDates);
    if (!dates)
        return;
    const auto amounts = rangeOf(FilterField::Fee, m_lowest, m_highest, m_fittedAmounts);
    if (!amounts)
        return;
    m_mistake->hide();
    const ChartView chosen{*dates, *amounts, m_logarithmic->isChecked()};
    if (chosen != m_view)
        Q_EMIT viewChosen(chosen);
}

void ChartAxesPanel::complain(QLineEdit *field, const QString &message)
{
    QPalette mistaken = m_mistake->palette();
    mistaken.setColor(QPalette::WindowText, coloursFor(palette()).mistake);
    m_mistake->setPalette(mistaken);
    m_mistake->setText(message);
    m_mistake->show();
    field->setFocus();
}

} // namespace rumourdesk
