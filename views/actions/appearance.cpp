// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/appearance.h"

#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"

#include <QAction>

#include <array>

namespace rumourdesk
{

namespace
{

constexpr std::array currencyActions = {ActionId::CurrencyEur, ActionId::CurrencyGbp, ActionId::CurrencyUsd};
constexpr std::array themeActions = {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark};

} // namespace

Appearance::Appearance(const ActionSet &actions, RumourTableModel &model, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_model(model)
{
    for (size_t i = 0; i < currencyActions.size(); ++i) {
        connect(m_actions.action(currencyActions[i]), &QAction::triggered, this,
            [this, i] { m_model.setChartCurrency(chartCurrencies[i]); });
    }
    for (size_t i = 0; i < themeActions.size(); ++i) {
        connect(m_actions.action(themeActions[i]), &QAction::triggered, this,
            [this, i] { setTheme(static_cast<ThemeChoice>(i)); });
    }
    connect(&m_model, &RumourTableModel::contentChanged, this, &Appearance::showCurrency);
    showCurrency();
    setTheme(ThemeChoice::System);
}

void Appearance::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    m_actions.action(themeActions.at(static_cast<size_t>(choice)))->setChecked(true);
    applyTheme(choice);
}

void Appearance::showCurrency()
{
    const auto *currency = std::ranges::find(chartCurrencies, m_model.chartCurrency());
    if (currency != chartCurrencies.end())
        m_actions.action(currencyActions.at(static_cast<size_t>(currency - chartCurrencies.begin())))
            ->setChecked(true);
}

} // namespace rumourdesk
