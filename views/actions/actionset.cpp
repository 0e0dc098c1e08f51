// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionset.h"

#include "views/actions/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QToolBar>
#include <QWidget>

#include <array>
#include <map>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

enum class Scope : quint8 { Window, Table };
enum class Group : quint8 { None, Currency, Theme };

struct ActionRow {
    ActionId id;
    const char *menu;
    const char *text;
    const char *keys; // the first is shown; several are separated by "; "
    const char *icon;
    Scope scope = Scope::Window;
    Group group = Group::None;
    bool opensSection = false; // a separator stands before it
    bool isOnToolBar = false;
};

using enum ActionId;

// clang-format off
constexpr std::array rows = {
    ActionRow{OpenFiles,        "&File", "&Open files…",             "Ctrl+O",       "open",     Scope::Window, Group::None, false, true},
    ActionRow{OpenFolder,       "&File", "Open &folder…",            "Ctrl+Shift+O", "folder",   Scope::Window, Group::None, false, true},
    ActionRow{CancelImport,     "&File", "&Cancel import",           "Ctrl+.",       "cancel"},
    ActionRow{Reread,           "&File", "&Read stored articles again", "",         ""},
    ActionRow{ExportChart,      "&File|&Export", "&Chart…",           "Ctrl+E",       "export",   Scope::Window, Group::None, true,  true},
    ActionRow{ExportTable,      "&File|&Export", "&Table…",           "",             ""},
    ActionRow{ExportDossier,    "&File|&Export", "&Dossier…",         "Ctrl+Shift+E", ""},
    ActionRow{ExportLog,        "&File|&Export", "&Log…",             "",             ""},
    ActionRow{ExportGold,       "&File|&Export", "&Gold annotations…", "",            ""},
    ActionRow{PrintDossier,     "&File", "&Print dossier…",          "Ctrl+P",       ""},
    ActionRow{Quit,             "&File", "&Quit",                    "Ctrl+Q",       "",         Scope::Window, Group::None, true},
    ActionRow{Undo,             "&Edit", "&Undo",                    "Ctrl+Z",       ""},
    ActionRow{Redo,             "&Edit", "&Redo",                    "Ctrl+Shift+Z; Ctrl+Y", ""},
    ActionRow{Copy,             "&Edit", "&Copy rows",               "Ctrl+C",       "copy",     Scope::Table, Group::None, true},
    ActionRow{FindInArticle,    "&Edit", "F&ind in the article…",    "Ctrl+F",       "find",     Scope::Window, Group::None, true},
    ActionRow{FindNext,         "&Edit", "Find &next",               "F3",           "down"},
    ActionRow{FindPrevious,     "&Edit", "Find &previous",           "Shift+F3",     "up"},
    ActionRow{Filter,           "&Edit", "&Filter",                  "/; Ctrl+Shift+F", "filter", Scope::Window, Group::None, true},
    ActionRow{ClearFilter,      "&Edit", "C&lear filter",            "Ctrl+L",       ""},
    ActionRow{SaveFilter,       "&Edit", "&Save filter…",            "Ctrl+S",       "bookmark"},
    ActionRow{CurrencyEur,      "&View", "Fees in &euro",            "Ctrl+1",       "",         Scope::Window, Group::Currency},
    ActionRow{CurrencyGbp,      "&View", "Fees in &pound",           "Ctrl+2",       "",         Scope::Window, Group::Currency},
    ActionRow{CurrencyUsd,      "&View", "Fees in US &dollar",       "Ctrl+3",       "",         Scope::Window, Group::Currency},
    ActionRow{ThemeSystem,      "&View", "Ground of the de&sktop",   "",             "",         Scope::Window, Group::Theme, true},
    ActionRow{ThemeLight,       "&View", "&Light ground",            "",             "",         Scope::Window, Group::Theme},
    ActionRow{ThemeDark,        "&View", "Dar&k ground",             "",             "",         Scope::Window, Group::Theme},
    ActionRow{LargerText,       "&View", "L&arger text",             "Ctrl++; Ctrl+=", "",       Scope::Window, Group::None, true},
    ActionRow{SmallerText,      "&View", "S&maller text",            "Ctrl+-",       ""},
    ActionRow{UsualText,        "&View", "&Usual text size",         "Ctrl+0",       ""},
    ActionRow{ShowSidebar,      "&View", "Saved &filters",           "F9",           "sidebar",  Scope::Window, Group::None, true},
    ActionRow{Sources,          "&View", "S&ources…",                "F8",           ""},
    ActionRow{Rates,            "&View", "E&xchange rates…",         "",             ""},
    ActionRow{ResetLayout,      "&View", "&Reset layout",            "",             ""},
    ActionRow{GradeA,           "&Rumour|&Source", "A – completely reliable",     "A", "", Scope::Table},
    ActionRow{GradeB,           "&Rumour|&Source", "B – usually reliable",        "B", "", Scope::Table},
    ActionRow{GradeC,           "&Rumour|&Source", "C – fairly reliable",         "C", "", Scope::Table},
    ActionRow{GradeD,           "&Rumour|&Source", "D – not usually reliable",    "D", "", Scope::Table},
    ActionRow{GradeE,           "&Rumour|&Source", "E – unreliable",              "E", "", Scope::Table},
    ActionRow{GradeF,           "&Rumour|&Source", "F – cannot be judged",        "F", "", Scope::Table},
    ActionRow{Grade1,           "&Rumour|&Report", "1 – confirmed by others",     "1", "", Scope::Table},
    ActionRow{Grade2,           "&Rumour|&Report", "2 – probably true",           "2", "", Scope::Table},
    ActionRow{Grade3,           "&Rumour|&Report", "3 – possibly true",           "3", "", Scope::Table},
    ActionRow{Grade4,           "&Rumour|&Report", "4 – doubtful",                "4", "", Scope::Table},
    ActionRow{Grade5,           "&Rumour|&Report", "5 – improbable",              "5", "", Scope::Table},
    ActionRow{Grade6,           "&Rumour|&Report", "6 – cannot be judged",        "6", "", Scope::Table},
    ActionRow{ClearGrade,       "&Rumour", "&Clear grade",                        "0", "", Scope::Table},
    ActionRow{PickOutcome,      "&Rumour", "&Outcome…",                            "O", "", Scope::Table,  Group::None, true},
    ActionRow{OutcomeMovedThere,     "&Rumour|O&utcomes", "Moved &there",         "",  ""},
    ActionRow{OutcomeMovedElsewhere, "&Rumour|O&utcomes", "Moved &elsewhere",     "",  ""},
    ActionRow{OutcomeStayed,         "&Rumour|O&utcomes", "&Stayed",              "",  ""},
    ActionRow{OutcomeWindowClosed,   "&Rumour|O&utcomes", "&Window closed",       "",  ""},
    ActionRow{OutcomeStillOpen,      "&Rumour|O&utcomes", "Still &open",          "",  ""},
    ActionRow{ClearOutcome,          "&Rumour|O&utcomes", "&No outcome yet",      "",  ""},
    ActionRow{EditTags,         "&Rumour", "&Tags…",                              "T", "", Scope::Table,  Group::None, true},
    ActionRow{EditNote,         "&Rumour", "&Note…",                              "M", "", Scope::Table},
    ActionRow{Star,             "&Rumour", "St&ar",                               "S", "", Scope::Table},
    ActionRow{ToggleRead,       "&Rumour", "Rea&d or unread",                     "U", "", Scope::Table},
    ActionRow{EditCell,         "&Rumour", "Correct the ce&ll…",                  "F2", "", Scope::Table, Group::None, true},
    ActionRow{AssignWords,      "&Rumour", "Assign selected &words…",             "Ctrl+K", ""},
    ActionRow{AddRumour,        "&Rumour", "New rumour about selected &player",   "Ctrl+Shift+N", ""},
    ActionRow{Reject,           "&Rumour", "Re&ject: no such rumour",             "Del", "", Scope::Table},
    ActionRow{ShowHistory,      "&Rumour", "&History…",                           "Ctrl+H", ""},
    ActionRow{NextRumour,       "&Go",   "&Next rumour",             "J",            "down",     Scope::Table},
    ActionRow{PreviousRumour,   "&Go",   "&Previous rumour",         "K",            "up",       Scope::Table},
    ActionRow{NextEvidence,     "&Go",   "Next e&vidence",           "N",            "next",     Scope::Table,  Group::None, true,  true},
    ActionRow{PreviousEvidence, "&Go",   "Previous ev&idence",       "P",            "previous", Scope::Table,  Group::None, false, true},
    ActionRow{FilterBack,       "&Go",   "&Back to the filter before", "Alt+Left",    "back",     Scope::Window, Group::None, true},
    ActionRow{FilterForward,    "&Go",   "&Forward to the filter after", "Alt+Right", "forward"},
    ActionRow{NextPane,         "&Go",   "Next p&ane",               "F6",           "",         Scope::Window, Group::None, true},
    ActionRow{Keys,             "&Help", "&Keys",                    "F1",           ""},
    ActionRow{About,            "&Help", "&About RumourDesk",        "",             ""},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("ActionSet", text);
}

/// The menus that an action stands in, the outermost first: "&File|&Export".
QString menuPath(const ActionRow &row)
{
    QStringList menus;
    for (const QByteArray &menu : QByteArray(row.menu).split('|'))
        menus << translated(menu.constData());
    return menus.join(u'|');
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// What the action is called where its menu does not stand above it: "Export chart…".
QString fullText(const ActionRow &row)
{
    const QString submenu = plain(menuPath(row)).section(u'|', 1);
    QString text = plain(translated(row.text));
    if (submenu.isEmpty() || !row.isOnToolBar)
        return text;
    text[0] = text[0].toLower();
    return submenu + u' ' + text;
}

std::vector<KeyedAction> keyedActions()
{
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    std::vector<KeyedAction> actions;
    for (const ActionRow &row : rows) {
        actions.push_back({QString::fromLatin1(names.valueToKey(static_cast<int>(row.id))), plain(translated(row.text)),
            menuPath(row), row.scope == Scope::Table,
            QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText)});
    }
    return actions;
}

} // namespace

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_keys(keyedActions())
{
    std::map<Group, QActionGroup *> groups;
    for (const ActionRow &row : rows) {
        auto *action = new QAction(translated(row.text), this);
        action->setObjectName(plain(QString::fromUtf8(row.text))); // the same in every language
        if (row.group != Group::None) {
            QActionGroup *&group = groups[row.group];
            if (!group)
                group = new QActionGroup(this);
            action->setCheckable(true);
            group->addAction(action);
        }
        window->addAction(action);
        m_actions.push_back(action);
        m_texts.push_back(action->text());
    }
    updateIcons();
    showKeys();
}

size_t ActionSet::placeOf(ActionId id) const
{
    return static_cast<size_t>(std::ranges::find(rows, id, &ActionRow::id) - rows.begin());
}

QAction *ActionSet::action(ActionId id) const
{
    return m_actions.at(placeOf(id));
}

QString ActionSet::keysText(size_t place) const
{
    QStringList texts;
    for (const QKeySequence &key : m_keys.of(place))
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(tr(" or "));
}

QString ActionSet::keysText(ActionId id) const
{
    return keysText(placeOf(id));
}

void ActionSet::showKeys()
{
    for (size_t i = 0; i < rows.size(); ++i)
        showKeysOf(i);
    Q_EMIT keysChanged();
}

void ActionSet::showKeysOf(size_t place)
{
    const ActionRow &row = rows.at(place);
    const QString keys = keysText(place);
    // The tab puts a bare letter into the menu's key column without making it a shortcut of the window.
    if (row.scope == Scope::Table)
        m_actions[place]->setText(keys.isEmpty() ? m_texts[place] : m_texts[place] + u'\t' + keys);
    else
        m_actions[place]->setShortcuts(m_keys.of(place));
    m_actions[place]->setToolTip(keys.isEmpty() ? fullText(row) : u"%1 (%2)"_s.arg(fullText(row), keys));
}

void ActionSet::rename(ActionId id, const QString &text)
{
    const size_t place = placeOf(id);
    m_texts[place] = text.isEmpty() ? translated(rows.at(place).text) : text;
    showKeysOf(place);
}

bool ActionSet::chooseKey(ActionId id, const QKeySequence &key)
{
    const bool isChosen = m_keys.choose(placeOf(id), key);
    showKeys();
    return isChosen;
}

bool ActionSet::resetKeys(ActionId id)
{
    const bool isReset = m_keys.reset(placeOf(id));
    showKeys();
    return isReset;
}

void ActionSet::resetAllKeys()
{
    m_keys.resetAll();
    showKeys();
}

void ActionSet::setChosenKeys(const QMap<QString, QString> &keys)
{
    m_keys.setChosen(keys);
    showKeys();
}

std::vector<ActionId> ActionSet::ids() const
{
    std::vector<ActionId> ids;
    for (const ActionRow &row : rows)
        ids.push_back(row.id);
    return ids;
}

QAction *ActionSet::actionForTableKey(const QKeySequence &key) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].scope == Scope::Table && m_keys.of(i).contains(key))
            return m_actions[i];
    }
    return nullptr;
}

std::vector<ActionSet::KeyHint> ActionSet::keyHints() const
{
    std::vector<KeyHint> hints;
    for (size_t i = 0; i < rows.size(); ++i)
        hints.push_back(
            {rows[i].id, plain(menuPath(rows[i])).replace(u"|"_s, u" > "_s), plain(translated(rows[i].text)), keysText(i)});
    return hints;
}

void ActionSet::fill(QMenuBar *menuBar) const
{
    std::map<QString, QMenu *> menus; // by path, such as "&Rumour|&Source"
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString path = menuPath(rows[i]);
        QMenu *&top = menus[path.section(u'|', 0, 0)];
        if (!top)
            top = menuBar->addMenu(path.section(u'|', 0, 0));
        QMenu *&menu = menus[path];
        if (rows[i].opensSection)
            (menu ? menu : top)->addSeparator(); // a new menu opens the section itself
        if (!menu)
            menu = top->addMenu(path.section(u'|', 1));
        menu->addAction(m_actions[i]);
    }
}

void ActionSet::fill(QToolBar *toolBar) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].isOnToolBar)
            toolBar->addAction(m_actions[i]);
    }
}

void ActionSet::updateIcons()
{
    const QColor colour = m_window->palette().color(QPalette::WindowText);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (*rows[i].icon != '\0')
            m_actions[i]->setIcon(lineIcon(QString::fromLatin1(rows[i].icon), colour));
    }
}

} // namespace rumourdesk
