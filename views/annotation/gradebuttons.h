// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace rumourdesk
{

/// A row of small buttons of which one or none is down: the letters or the digits of a grade. One that is only
/// proposed stands in brackets.
class GradeButtons final : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString sign; ///< "B"
        QString meaning; ///< "usually reliable", for tool tips and screen readers
    };

    GradeButtons(const QString &name, const std::vector<Choice> &choices, QWidget *parent = nullptr);

    void setChosen(std::optional<int> chosen, std::optional<int> proposed = std::nullopt);

Q_SIGNALS:
    /// The analyst has chosen one, or has taken his choice back.
    void picked(std::optional<int> choice);

private:
    std::vector<Choice> m_choices;
    std::vector<QToolButton *> m_buttons;
};

/// The letters A to F with their meanings, in the order of Reliability.
[[nodiscard]] std::vector<GradeButtons::Choice> reliabilityChoices();
/// The digits 1 to 6 with theirs, in the order of Credibility.
[[nodiscard]] std::vector<GradeButtons::Choice> credibilityChoices();

} // namespace rumourdesk
