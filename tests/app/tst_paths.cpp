// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"
#include "tests/app/environment.h"
#include "tests/common/testregistry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followTheXdgFolders()
    {
        const EnvironmentVariable data("XDG_DATA_HOME", "/data");
        const EnvironmentVariable config("XDG_CONFIG_HOME", "/config");
        const EnvironmentVariable store("RUMOURDESK_STORE", {});
        QCOMPARE(dataFolder(), u"/data/rumourdesk"_s);
        QCOMPARE(userGazetteerFolder(), u"/data/rumourdesk/gazetteer"_s);
        QCOMPARE(storePath({}), u"/data/rumourdesk/rumours.sqlite"_s);
        QCOMPARE(settingsPath(), u"/config/rumourdesk/rumourdesk.ini"_s);
    }

    void theStoreOptionBeatsTheEnvironment()
    {
        const EnvironmentVariable store("RUMOURDESK_STORE", "/desk/store.sqlite");
        QCOMPARE(storePath(u"mine.sqlite"_s), u"mine.sqlite"_s);
    }

    void theEnvironmentBeatsTheDefault()
    {
        const EnvironmentVariable store("RUMOURDESK_STORE", "/desk/store.sqlite");
        QCOMPARE(storePath({}), u"/desk/store.sqlite"_s);
    }

    void makesTheFolderOfTheDefaultStoreOnly()
    {
        const QTemporaryDir folder;
        const EnvironmentVariable data("XDG_DATA_HOME", folder.filePath(u"new/data"_s).toUtf8());
        const EnvironmentVariable store("RUMOURDESK_STORE", {});
        prepareStoreFolder(folder.filePath(u"other/store.sqlite"_s));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"other"_s)));
        QVERIFY(!QFileInfo::exists(dataFolder()));
        prepareStoreFolder(storePath({}));
        QVERIFY(QFileInfo(dataFolder()).isDir());
    }
};

RUMOURDESK_TEST(TestPaths)
#include "tst_paths.moc"
