// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/common/testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"new/folder/rumourdesk.ini"_s);
    }

    void areEmptyAtTheFirstStart()
    {
        QCOMPARE(Settings(m_path).windowState(), QByteArray());
        QVERIFY(!QFile::exists(m_path));
    }

    void rememberEveryByteOfTheWindowState()
    {
        QByteArray state;
        for (int byte = 0; byte < 256; ++byte)
            state += static_cast<char>(byte);
        QVERIFY(Settings(m_path).setWindowState(state));
        QCOMPARE(Settings(m_path).windowState(), state);
    }

    void theLastStateCounts()
    {
        Settings settings(m_path);
        QVERIFY(settings.setWindowState("first"));
        QVERIFY(settings.setWindowState("second"));
        QCOMPARE(settings.windowState(), "second"_ba);
    }

    void rememberTheKeysChosen_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"L", "Ctrl+,", "Ctrl+;", "Ctrl+\\", "\"", "", "Ctrl+Ä"})
            QTest::addRow("%s", key) << QString::fromUtf8(key);
    }
    void rememberTheKeysChosen()
    {
        QFETCH(QString, key);
        QVERIFY(Settings(m_path).keys().isEmpty());
        const QMap<QString, QString> keys{{u"NextRumour"_s, key}, {u"Star"_s, u"*"_s}};
        QVERIFY(Settings(m_path).setWindowState("state"));
        QVERIFY(Settings(m_path).setKeys(keys));
        QCOMPARE(Settings(m_path).keys(), keys);
        QCOMPARE(Settings(m_path).windowState(), "state"_ba);
    }

    void forgetTheKeysThatWereReset()
    {
        Settings settings(m_path);
        QVERIFY(settings.setKeys({{u"NextRumour"_s, u"L"_s}, {u"Star"_s, u"*"_s}}));
        QVERIFY(settings.setKeys({{u"Star"_s, u"*"_s}}));
        QCOMPARE(settings.keys(), (QMap<QString, QString>{{u"Star"_s, u"*"_s}}));
    }

    void sayWhenTheyCannotBeKept()
    {
        QFile file(m_folder->filePath(u"new"_s)); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!Settings(m_path).setWindowState("state"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

RUMOURDESK_TEST(TestSettings)
#include "tst_settings.moc"
