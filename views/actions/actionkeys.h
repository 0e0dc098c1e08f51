// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk
{

/// An action as its keys see it.
struct KeyedAction {
    QString name; ///< by which chosen keys are remembered: "NextRumour"
    QString title; ///< for people: "Next rumour"
    QString menu; ///< with its mnemonic: "&Go"
    bool isOfTable = false; ///< answers while the table has the focus, so that a bare letter will do
    QList<QKeySequence> usual; ///< the keys that it has until an analyst chooses another
};

/// Which key stands for which action: those of the program, and over them what an analyst has chosen. No key ever stands
/// for two actions. Actions go by their place in the list.
class ActionKeys
{
public:
    explicit ActionKeys(std::vector<KeyedAction> actions);

    [[nodiscard]] QList<QKeySequence> of(size_t action) const;
    [[nodiscard]] const QList<QKeySequence> &usual(size_t action) const { return m_actions.at(action).usual; }
    [[nodiscard]] bool isChanged(size_t action) const { return m_chosen.at(action).has_value(); }
    /// Why the action cannot have that key, for people: another action has it, or it has a meaning everywhere. Empty if it
    /// can, and for no key at all.
    [[nodiscard]] QString whyNot(size_t action, const QKeySequence &key) const;

    /// The key becomes the action's only one; an empty one leaves it without. False, and nothing changed, if whyNot()
    /// speaks against it.
    bool choose(size_t action, const QKeySequence &key);
    /// Gives an action its usual keys back. False, and nothing changed, while another action has one of them.
    bool reset(size_t action);
    void resetAll();
    /// Why reset() would not; empty if it would.
    [[nodiscard]] QString whyNotReset(size_t action) const;

    /// What analysts have chosen, to be remembered, by the action's name.
    [[nodiscard]] QMap<QString, QString> chosen() const;
    /// Takes up what was remembered. Unknown names are passed over, and of two actions with one key the first has it.
    void setChosen(const QMap<QString, QString> &keys);

private:
    [[nodiscard]] std::optional<size_t> holderOf(const QKeySequence &key, size_t besides) const;
    [[nodiscard]] QString whyReserved(size_t action, const QKeySequence &key) const;
    [[nodiscard]] QString takenText(const QKeySequence &key, size_t holder) const;

    std::vector<KeyedAction> m_actions;
    std::vector<std::optional<QKeySequence>> m_chosen; // by action
};

} // namespace rumourdesk
