// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratesdialog.h"

#include "models/items/currentrates.h"
#include "views/common/errorpresenter.h"
#include "views/common/fileprompt.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString printedMonth(QDate month)
{
    return QLocale(QLocale::English).toString(month, u"MMMM yyyy"_s);
}

QString sourceName(const QString &code)
{
    if (code == "ECB"_L1)
        return RatesDialog::tr("European Central Bank, euro reference rates");
    if (code == "FED"_L1)
        return RatesDialog::tr("US Federal Reserve, monthly averages");
    if (code.startsWith("FED"_L1) && code.contains("ECB"_L1))
        return RatesDialog::tr("US Federal Reserve, some currencies European Central Bank");
    return code.isEmpty() ? RatesDialog::tr("Unnamed source") : code;
}

/// A row for each source, the latest first.
QString sourcesTable(const ExchangeRates &rates)
{
    const std::vector<ExchangeRates::Stretch> stretches = rates.stretches();
    QString table = u"<table cellspacing=0 cellpadding=2>"_s;
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        const QString months = stretch->first == stretch->last
            ? printedMonth(stretch->first)
            : RatesDialog::tr("%1 to %2").arg(printedMonth(stretch->first), printedMonth(stretch->last));
        table += u"<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>"_s.arg(months, sourceName(stretch->source).toHtmlEscaped());
    }
    return table + u"</table>"_s;
}

} // namespace

RatesDialog::RatesDialog(CurrentRates &rates, FilePrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_rates(rates)
    , m_prompt(prompt)
    , m_text(new QLabel)
    , m_errors(new ErrorPresenter)
{
    setObjectName(u"ratesDialog"_s);
    setWindowTitle(tr("Exchange rates"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *load = buttons->addButton(tr("&Load newer rates…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    connect(load, &QPushButton::clicked, this, &RatesDialog::load);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&rates, &CurrentRates::changed, this, &RatesDialog::showRates);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_errors);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    showRates();
}

void RatesDialog::showRates()
{
    const QString last = printedMonth(m_rates.rates().lastMonth());
    m_text->setText(tr("<p>Fees are converted at the mean rate of the month in which the article was published; later ones "
                       "at that of the last month, %1, which the chart says of them.</p>").arg(last)
        + sourcesTable(m_rates.rates())
        + tr("<p>Newer rates are read from <i>eurofxref-hist.csv</i> of the European Central Bank, or a table like it: "
             "<i>Date,USD,JPY,…</i> and a line for each working day. They take the place of those of the same months; all "
             "others stay.</p>"));
}

void RatesDialog::load()
{
    const QString path = m_prompt.ratesFile(this);
    if (path.isEmpty())
        return;
    m_errors->hide(); // of a file tried before
    if (const Result<void> loaded = m_rates.load(path); !loaded)
        m_errors->present(tr("The rates were not loaded"), loaded.error());
}

} // namespace rumourdesk
