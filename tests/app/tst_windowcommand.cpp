// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/windowcommand.h"
#include "app/paths.h"
#include "app/settings.h"
#include "tests/app/deskfixture.h"
#include "tests/app/environment.h"
#include "tests/common/testregistry.h"
#include "views/actions/actionset.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestWindowCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = loadServices(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void opensTheWindowAndRemembersItsState()
    {
        const EnvironmentVariable config("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
        bool wasShown = false;
        QTimer::singleShot(0, this, [&wasShown] {
            if (MainWindow *window = shownWindow()) {
                wasShown = true;
                window->resize(900, 650);
                window->close();
            }
        });
        CapturedStreams captured;
        const WindowOptions options{m_folder->filePath(u"store.sqlite"_s), {}};
        QCOMPARE(runWindow(options, *m_services, captured.streams()), AllDone);
        QVERIFY(wasShown);
        QCOMPARE(captured.complaints(), QStringList());
        QVERIFY(!Settings(settingsPath()).windowState().isEmpty());
    }

    void remembersKeysAsSoonAsTheyAreChosen()
    {
        const EnvironmentVariable config("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
        QMap<QString, QString> kept;
        const auto start = [&](auto act) {
            QTimer::singleShot(0, this, [act] {
                if (MainWindow *window = shownWindow()) {
                    act(window->actions());
                    window->close();
                }
            });
            CapturedStreams captured;
            QCOMPARE(runWindow({m_folder->filePath(u"store.sqlite"_s), {}}, *m_services, captured.streams()), AllDone);
        };
        start([&](ActionSet &actions) {
            QVERIFY(actions.chooseKey(ActionId::NextRumour, QKeySequence(Qt::Key_L)));
            kept = Settings(settingsPath()).keys(); // not only when the window closes
        });
        QCOMPARE(kept, (QMap<QString, QString>{{u"NextRumour"_s, u"L"_s}}));
        QString keys;
        start([&](const ActionSet &actions) { keys = actions.keysText(ActionId::NextRumour); });
        QCOMPARE(keys, u"L"_s);
    }

    void explainsAStoreThatCannotBeOpened()
    {
        const QString broken =
            writeFile(m_folder->path(), u"broken.sqlite"_s, QByteArray("no store\n").repeated(200));
        QTimer::singleShot(0, this, [] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                box->reject();
        });
        CapturedStreams captured;
        QCOMPARE(runWindow({broken, {}}, *m_services, captured.streams()), StoreUnusable);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY2(captured.complaints().constFirst().contains(broken),
            qPrintable(captured.complaints().constFirst()));
    }

private:
    static MainWindow *shownWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestWindowCommand)
#include "tst_windowcommand.moc"
