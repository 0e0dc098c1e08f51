// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"
#include "tests/app/environment.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
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
};

RUMOURDESK_TEST(TestPaths)
#include "tst_paths.moc"
