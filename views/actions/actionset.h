// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actionkeys.h"

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QMenuBar;
class QToolBar;
class QWidget;

namespace rumourdesk
{

Q_NAMESPACE // the names of the actions, by which their keys are remembered

enum class ActionId : quint8 {
    OpenFiles,
    OpenFolder,
    CancelImport,
    Reread,
    ExportChart,
    ExportTable,
    ExportDossier,
    ExportLog,
    ExportGold,
    PrintDossier,
    Quit,
    Undo,
    Redo,
    Copy,
    FindInArticle,
    FindNext,
    FindPrevious,
    Filter,
    ClearFilter,
    SaveFilter,
    CurrencyEur,
    CurrencyGbp,
    CurrencyUsd,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LargerText,
    SmallerText,
    UsualText,
    ShowSidebar,
    Sources,
    Rates,
    ResetLayout,
    // What is said of the selected rumours. The letters, the digits and the outcomes each stand together.
    GradeA,
    GradeB,
    GradeC,
    GradeD,
    GradeE,
    GradeF,
    Grade1,
    Grade2,
    Grade3,
    Grade4,
    Grade5,
    Grade6,
    ClearGrade,
    PickOutcome,
    OutcomeMovedThere,
    OutcomeMovedElsewhere,
    OutcomeStayed,
    OutcomeWindowClosed,
    OutcomeStillOpen,
    ClearOutcome,
    EditTags,
    EditNote,
    Star,
    ToggleRead,
    Reject,
    ShowHistory,
    EditCell,
    AssignWords,
    AddRumour,
    NextRumour,
    PreviousRumour,
    NextEvidence,
    PreviousEvidence,
    FilterBack,
    FilterForward,
    NextPane,
    Keys,
    About,
};
Q_ENUM_NS(ActionId)

/// Every action of the window, built from one table; so are the menus, the tool bar and the list of keys.
/// Single letters would spoil typing, so those actions carry their key as a hint only: the table answers to
/// it.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    /// One line of Help > Keys.
    struct KeyHint {
        ActionId id = ActionId::About;
        QString menu;
        QString text;
        QString keys; ///< in the desktop's notation; empty if the action has none
    };

    explicit ActionSet(QWidget *window);

    [[nodiscard]] QAction *action(ActionId id) const;
    /// Calls an action something else while it does something else; by an empty text what it is called usually.
    void rename(ActionId id, const QString &text);
    /// All actions, in the order of the menus.
    [[nodiscard]] std::vector<ActionId> ids() const;
    /// The action that a bare letter stands for while the table has the focus, or nullptr.
    [[nodiscard]] QAction *actionForTableKey(const QKeySequence &key) const;
    [[nodiscard]] std::vector<KeyHint> keyHints() const;
    /// "J", or "Ctrl+Shift+Z or Ctrl+Y"; empty if the action has none.
    [[nodiscard]] QString keysText(ActionId id) const;

    /// The keys may be looked at here; they are changed by the calls below alone, and menus and tool tips with them.
    [[nodiscard]] const ActionKeys &keys() const { return m_keys; }
    /// The action's place among the keys.
    [[nodiscard]] size_t placeOf(ActionId id) const;
    bool chooseKey(ActionId id, const QKeySequence &key);
    bool resetKeys(ActionId id);
    void resetAllKeys();
    void setChosenKeys(const QMap<QString, QString> &keys);

    void fill(QMenuBar *menuBar) const;
    void fill(QToolBar *toolBar) const;
    /// Draws the icons anew in the window's text colour.
    void updateIcons();

Q_SIGNALS:
    void keysChanged();

private:
    void showKeys();
    void showKeysOf(size_t place);
    [[nodiscard]] QString keysText(size_t place) const;

    QWidget *m_window;
    ActionKeys m_keys; // by row of the table
    std::vector<QAction *> m_actions; // likewise
    std::vector<QString> m_texts; // what they are called
};

} // namespace rumourdesk
