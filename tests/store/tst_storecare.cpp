// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourstore.h"
#include "models/store/statement.h"
#include "models/store/storecare.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestStoreCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        Result<Database> database = Database::open(path(u"store.sqlite"_s));
        QVERIFY_RESULT(database);
        m_database = std::make_unique<Database>(std::move(*database));
        run(u"INSERT INTO articles (id, content_hash, body, added_at, extractor_version)"
             " VALUES (1, zeroblob(32), 'Liverpool want Isak.', 0, 1)"_s);
    }
    void cleanup() { m_database.reset(); }

    void aStoreThatIsWholeHasNoDamages() { QCOMPARE(damages(), QStringList()); }

    void anArticleWithoutFullTextIsADamage()
    {
        run(u"DELETE FROM article_text_docsize"_s);
        QCOMPARE(damages(), QStringList{u"1 articles are missing from the full text"_s});
    }

    void aReferenceIntoNothingIsADamage()
    {
        run(u"PRAGMA foreign_keys = OFF"_s);
        run(u"INSERT INTO rumour_sources (rumour_id, ordinal, outlet_id) VALUES (77, 0, 78)"_s);
        const QStringList found = damages();
        QVERIFY2(found.filter(u"of rumour_sources points at a row of"_s).size() == 2, qPrintable(found.join(u'\n')));
    }

    void aBackupIsAStoreOfItsOwn()
    {
        QVERIFY_RESULT(backUp(*m_database, path(u"copy.sqlite"_s)));
        run(u"DELETE FROM articles"_s);
        const Result<Database> copy = Database::open(path(u"copy.sqlite"_s), Database::Mode::ReadOnly);
        QVERIFY_RESULT(copy);
        Statement count(*copy, u"SELECT count(*) FROM articles"_s);
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), 1);
        QCOMPARE(damagesOf(*copy).value(), QStringList());
        QVERIFY(!QFile::exists(path(u"copy.sqlite.part"_s)));
    }

    void aBackupTakesThePlaceOfAnEarlierOne()
    {
        QVERIFY_RESULT(backUp(*m_database, path(u"copy.sqlite"_s)));
        QVERIFY_RESULT(backUp(*m_database, path(u"copy.sqlite"_s)));
    }

    void refusesWhereItCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("the store itself") << u"store.sqlite"_s;
        QTest::addRow("a folder") << u"."_s;
        QTest::addRow("no folder") << u"nowhere/copy.sqlite"_s;
    }
    void refusesWhereItCannotBe()
    {
        QFETCH(QString, name);
        const Result<void> copied = backUp(*m_database, path(name));
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Error::Kind::Unreadable);
        QCOMPARE(damages(), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_s}), QStringList());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void run(const QString &sql) const { QVERIFY_RESULT(execute(*m_database, sql)); }
    [[nodiscard]] QStringList damages() const { return damagesOf(*m_database).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

RUMOURDESK_TEST(TestStoreCare)
#include "tst_storecare.moc"
