// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/gradebuttons.h"

#include "models/domain/grade.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int buttonWidth = 25; // pixels: "(B)" in bold fits

} // namespace

std::vector<GradeButtons::Choice> reliabilityChoices()
{
    std::vector<GradeButtons::Choice> choices;
    for (int i = 0; i < reliabilityCount; ++i) {
        const auto reliability = static_cast<Reliability>(i);
        choices.push_back({reliabilityLetter(reliability), reliabilityText(reliability)});
    }
    return choices;
}

std::vector<GradeButtons::Choice> credibilityChoices()
{
    std::vector<GradeButtons::Choice> choices;
    for (int i = 0; i < credibilityCount; ++i) {
        const auto credibility = static_cast<Credibility>(i);
        choices.push_back({credibilityDigit(credibility), credibilityText(credibility)});
    }
    return choices;
}

GradeButtons::GradeButtons(const QString &name, const std::vector<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < choices.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(choices[i].sign);
        button->setObjectName(u"grade"_s + choices[i].sign);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedWidth(buttonWidth);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(u"%1: %2"_s.arg(choices[i].sign, choices[i].meaning));
        button->setAccessibleName(u"%1 %2: %3"_s.arg(name, choices[i].sign, choices[i].meaning));
        connect(button, &QToolButton::clicked, this, [this, i](bool isDown) {
            Q_EMIT picked(isDown ? std::optional(static_cast<int>(i)) : std::nullopt);
        });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
}

void GradeButtons::setChosen(std::optional<int> chosen, std::optional<int> proposed)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const QString &sign = m_choices[i].sign;
        const bool isChosen = chosen == static_cast<int>(i);
        const bool isProposed = !chosen && proposed == static_cast<int>(i);
        button->setChecked(isChosen);
        button->setText(isProposed ? u'(' + sign + u')' : sign);
        QFont font = this->font();
        font.setBold(isChosen);
        button->setFont(font);
        button->setAccessibleDescription(isProposed ? tr("proposed from who said it") : QString());
    }
}

} // namespace rumourdesk
