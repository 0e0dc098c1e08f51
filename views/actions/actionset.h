// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
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

enum class ActionId : quint8 {
    OpenFiles,
    OpenFolder,
    CancelImport,
    Reread,
    ExportChart,
    ExportLog,
    ExportGold,
    Quit,
    Undo,
    Redo,
    Copy,
    Filter,
    ClearFilter,
    SaveFilter,
    CurrencyEur,
    CurrencyGbp,
    CurrencyUsd,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ShowSidebar,
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

/// Every action of the window, built from one table; so are the menus, the tool bar and the list of keys.
/// Single letters would spoil typing, so those actions carry their key as a hint only: the table answers to
/// it.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    /// One line of Help > Keys.
    struct KeyHint {
        QString menu;
        QString text;
        QString keys; ///< in the desktop's notation; empty if the action has none
    };

    explicit ActionSet(QWidget *window);

    [[nodiscard]] QAction *action(ActionId id) const;
    /// All actions, in the order of the menus.
    [[nodiscard]] std::vector<ActionId> ids() const;
    /// The action that a bare letter stands for while the table has the focus, or nullptr.
    [[nodiscard]] QAction *actionForTableKey(const QKeySequence &key) const;
    [[nodiscard]] std::vector<KeyHint> keyHints() const;

    void fill(QMenuBar *menuBar) const;
    void fill(QToolBar *toolBar) const;
    /// Draws the icons anew in the window's text colour.
    void updateIcons();

private:
    QWidget *m_window;
    std::vector<QAction *> m_actions; // by row of the table
};

} // namespace rumourdesk
