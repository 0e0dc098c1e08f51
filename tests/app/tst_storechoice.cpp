// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storechoice.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

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

class TestStoreChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void opensTheStoreNamedWithoutAsking()
    {
        int asked = 0;
        const auto database = openChosenStore(m_folder.filePath(u"fine.sqlite"_s), [&asked](const Error &) {
            ++asked;
            return std::nullopt;
        });
        QVERIFY(database);
        QCOMPARE(asked, 0);
    }

    void asksUntilAStoreCanBeOpened()
    {
        const QString broken =
            writeFile(m_folder.path(), u"broken.sqlite"_s, QByteArray("no store\n").repeated(200));
        QStringList answers = {broken, m_folder.filePath(u"other.sqlite"_s)};
        QStringList reasons;
        const auto database = openChosenStore(broken, [&](const Error &error) {
            reasons += error.message;
            return std::optional(answers.takeFirst());
        });
        QVERIFY(database);
        QCOMPARE(database->path(), m_folder.filePath(u"other.sqlite"_s));
        QCOMPARE(reasons.size(), 2);
        QVERIFY2(reasons.constFirst().contains(broken), qPrintable(reasons.constFirst()));
    }

    void givesUpWhenTheAnalystDoes()
    {
        const QString broken =
            writeFile(m_folder.path(), u"broken.sqlite"_s, QByteArray("no store\n").repeated(200));
        QVERIFY(!openChosenStore(broken, [](const Error &) { return std::optional<QString>(); }));
    }

    void theDialogExplainsTheErrorAndCanQuit()
    {
        QString shown;
        QTimer::singleShot(0, this, [&shown] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            shown = box->informativeText();
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::RejectRole)
                    button->click();
            }
        });
        const auto answer =
            askForOtherStore({Error::Kind::NewerSchema, u"s.sqlite is of a newer version"_s, {}});
        QVERIFY(!answer);
        QCOMPARE(shown, u"s.sqlite is of a newer version"_s);
    }

private:
    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestStoreChoice)
#include "tst_storechoice.moc"
