// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/actions/actionkeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestActionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keys = std::make_unique<ActionKeys>(actions());
    }

    void atFirstEveryActionHasItsUsualKeys()
    {
        QCOMPARE(textOf(next), u"J"_s);
        QCOMPARE(textOf(redo), u"Ctrl+Shift+Z; Ctrl+Y"_s);
        QCOMPARE(textOf(about), QString());
        QVERIFY(m_keys->chosen().isEmpty());
    }

    void aChosenKeyIsTheOnlyOne()
    {
        QVERIFY(choose(redo, u"Ctrl+R"_s));
        QCOMPARE(textOf(redo), u"Ctrl+R"_s);
        QVERIFY(m_keys->isChanged(redo));
        QVERIFY(choose(open, u"Ctrl+Y"_s)); // which is free now
    }

    void anActionMayHaveNoKey()
    {
        QVERIFY(choose(next, QString()));
        QCOMPARE(textOf(next), QString());
        QVERIFY(m_keys->isChanged(next));
    }

    void theUsualKeyChosenIsNoChange()
    {
        QVERIFY(choose(next, u"L"_s));
        QVERIFY(choose(next, u"J"_s));
        QVERIFY(!m_keys->isChanged(next));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("why"); // some of its words; empty: it is not refused
        const auto row = [](const char *name, int action, const QString &key, const QString &why) {
            QTest::addRow("%s", name) << action << key << why;
        };
        row("key of another", next, u"K"_s, u"K is the key of “Previous rumour”"_s);
        row("second key of another", open, u"Ctrl+Y"_s, u"“Redo”"_s);
        row("its own key", next, u"J"_s, QString());
        row("letter for the table", next, u"L"_s, QString());
        row("letter for the window", open, u"L"_s, u"needs Ctrl or Alt"_s);
        row("capital for the window", open, u"Shift+L"_s, u"needs Ctrl or Alt"_s);
        row("digit for the window", open, u"7"_s, u"needs Ctrl or Alt"_s);
        row("letter with Ctrl", open, u"Ctrl+L"_s, QString());
        row("function key", open, u"F7"_s, QString());
        row("sign for the window", open, u"/"_s, QString());
        row("tab", next, u"Tab"_s, u"move about"_s);
        row("enter", next, u"Return"_s, u"move about"_s);
        row("escape", next, u"Esc"_s, u"move about"_s);
        row("arrow", next, u"Down"_s, u"move about"_s);
        row("arrow with Shift", next, u"Shift+Down"_s, u"move about"_s);
        row("arrow with Alt", open, u"Alt+Down"_s, QString());
        row("paste", open, u"Ctrl+V"_s, u"where one types"_s);
        row("letter of a menu", open, u"Alt+G"_s, u"opens the menu “Go”"_s);
        row("letter of no menu", open, u"Alt+Z"_s, QString());
        row("none", open, QString(), QString());
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, action);
        QFETCH(QString, key);
        QFETCH(QString, why);
        const auto place = static_cast<size_t>(action);
        const QString before = textOf(action);
        const QString refusal = m_keys->whyNot(place, QKeySequence(key));
        QCOMPARE(refusal.isEmpty(), why.isEmpty());
        QVERIFY2(refusal.contains(why), qPrintable(refusal));
        QCOMPARE(choose(action, key), why.isEmpty());
        QCOMPARE(textOf(action), why.isEmpty() ? key : before);
    }

    void resetGivesTheUsualKeysBack()
    {
        QVERIFY(choose(redo, u"Ctrl+R"_s));
        QVERIFY(m_keys->reset(redo));
        QCOMPARE(textOf(redo), u"Ctrl+Shift+Z; Ctrl+Y"_s);
        QVERIFY(m_keys->chosen().isEmpty());
    }

    void resetIsRefusedWhileAnotherActionHasTheKey()
    {
        QVERIFY(choose(next, u"L"_s));
        QVERIFY(choose(previous, u"J"_s));
        QVERIFY(m_keys->whyNotReset(next).contains(u"J is the key of “Previous rumour”"_s));
        QVERIFY(!m_keys->reset(next));
        QCOMPARE(textOf(next), u"L"_s);
        m_keys->resetAll();
        QCOMPARE(textOf(next) + textOf(previous), u"JK"_s);
    }

    void whatIsChosenComesBack()
    {
        QVERIFY(choose(next, u"L"_s));
        QVERIFY(choose(previous, u"J"_s)); // the usual one of the other
        QVERIFY(choose(open, QString()));
        const QMap<QString, QString> chosen = m_keys->chosen();
        QCOMPARE(chosen, (QMap<QString, QString>{{u"Next"_s, u"L"_s}, {u"Previous"_s, u"J"_s}, {u"Open"_s, QString()}}));
        m_keys = std::make_unique<ActionKeys>(actions());
        m_keys->setChosen(chosen);
        QCOMPARE(textOf(next) + textOf(previous) + textOf(open), u"LJ"_s);
        QCOMPARE(m_keys->chosen(), chosen);
    }

    void swappedKeysComeBack()
    {
        m_keys->setChosen({{u"Next"_s, u"K"_s}, {u"Previous"_s, u"J"_s}});
        QCOMPARE(textOf(next) + textOf(previous), u"KJ"_s);
    }

    void whatIsRememberedWronglyIsPassedOver_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("key");
        QTest::addRow("unknown action") << u"Dance"_s << u"D"_s;
        QTest::addRow("no key at all") << u"Next"_s << u"Hyper+What"_s;
        QTest::addRow("letter for the window") << u"Open"_s << u"L"_s;
        QTest::addRow("tab") << u"Next"_s << u"Tab"_s;
    }
    void whatIsRememberedWronglyIsPassedOver()
    {
        QFETCH(QString, action);
        QFETCH(QString, key);
        m_keys->setChosen({{action, key}});
        QVERIFY(m_keys->chosen().isEmpty());
    }

    void noKeyEverStandsForTwoActions()
    {
        m_keys->setChosen({{u"Next"_s, u"L"_s}, {u"Previous"_s, u"L"_s}, {u"Open"_s, u"Ctrl+Y"_s}});
        QStringList all;
        for (const int action : {next, previous, redo, open, about})
            all += textOf(action).split(u"; "_s, Qt::SkipEmptyParts);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QCOMPARE(textOf(open), u"Ctrl+Y"_s); // chosen before usual
        QCOMPARE(textOf(redo), u"Ctrl+Shift+Z"_s);
    }

private:
    enum { next, previous, redo, open, about };

    static std::vector<KeyedAction> actions()
    {
        const auto keys = [](const QString &text) { return QKeySequence::listFromString(text); };
        return {{u"Next"_s, u"Next rumour"_s, u"&Go"_s, true, keys(u"J"_s)},
            {u"Previous"_s, u"Previous rumour"_s, u"&Go"_s, true, keys(u"K"_s)},
            {u"Redo"_s, u"Redo"_s, u"&Edit"_s, false, keys(u"Ctrl+Shift+Z; Ctrl+Y"_s)},
            {u"Open"_s, u"Open files"_s, u"&File|&More"_s, false, keys(u"Ctrl+O"_s)},
            {u"About"_s, u"About"_s, u"&Help"_s, false, {}}};
    }

    bool choose(int action, const QString &key) { return m_keys->choose(static_cast<size_t>(action), QKeySequence(key)); }

    [[nodiscard]] QString textOf(int action) const
    {
        return QKeySequence::listToString(m_keys->of(static_cast<size_t>(action)));
    }

    std::unique_ptr<ActionKeys> m_keys;
};

RUMOURDESK_TEST(TestActionKeys)
#include "tst_actionkeys.moc"
