// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/articlefile.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestArticleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textFileHoldsOneArticle();
    void contentThatIsNoArticleIsRefused_data();
    void contentThatIsNoArticleIsRefused();
    void missingFileIsNotFound();
    void linkToNowhereIsNotFound();
    void folderIsUnreadable();
    void filesOfOthersAreUnreadable();
    void failureWhileReadingIsReported();
    void pipeIsRefusedWithoutWaiting();
    void hugeFileIsRefusedUnread();
    void limitIsInclusive();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the fixture");
        return path;
    }

    /// The kind of failure of a path, once the message has been seen to name the path and a reason.
    static std::optional<Error::Kind> failureOf(const QString &path, const ReadingLimits &limits = {})
    {
        const auto result = readArticleFile(path, limits);
        if (result || !result.error().message.startsWith(path + u": ") || result.error().detail != path)
            return std::nullopt;
        return result.error().kind;
    }

    QTemporaryDir m_folder;
};

void TestArticleFile::textFileHoldsOneArticle()
{
    const auto articles = readArticleFile(write(u"a.txt"_s,
        " date 2026-03-02 Rovers bid \xa3"
        "5m."));
    QVERIFY_RESULT(articles);
    QCOMPARE(articles->size(), size_t(1));
    QCOMPARE(articles->front().body, u"Rovers bid £5m."_s);
    QVERIFY(articles->front().published);
}

void TestArticleFile::contentThatIsNoArticleIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Error::Kind::Empty;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << Error::Kind::Empty;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\n") << Error::Kind::Empty;
    QTest::newRow("date only") << QByteArray("2 March 2026\n") << Error::Kind::Empty;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4 text") << Error::Kind::Binary;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << Error::Kind::Binary;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html><body>Text") << Error::Kind::Unsupported;
}

void TestArticleFile::contentThatIsNoArticleIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    const auto failure = failureOf(write(u"content.txt"_s, content));
    QVERIFY(failure);
    QCOMPARE(*failure, kind);
}

void TestArticleFile::missingFileIsNotFound()
{
    QVERIFY(failureOf(m_folder.filePath(u"none.txt"_s)) == Error::Kind::NotFound);
}

void TestArticleFile::linkToNowhereIsNotFound()
{
    const QString link = m_folder.filePath(u"link.txt"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"none.txt"_s), link));
    QVERIFY(failureOf(link) == Error::Kind::NotFound);
}

void TestArticleFile::folderIsUnreadable()
{
    QVERIFY(failureOf(m_folder.path()) == Error::Kind::Unreadable);
}

void TestArticleFile::filesOfOthersAreUnreadable()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read every file");
    const QString path = write(u"locked.txt"_s, "Rovers");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(failureOf(path) == Error::Kind::Unreadable);
}

void TestArticleFile::failureWhileReadingIsReported()
{
    const QString path = u"/proc/self/mem"_s; // the first page is never mapped
    if (!QFile::exists(path))
        QSKIP("only Linux has a file whose reading fails");
    QVERIFY(failureOf(path) == Error::Kind::Unreadable);
}

void TestArticleFile::pipeIsRefusedWithoutWaiting()
{
    const QString path = m_folder.filePath(u"pipe.txt"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(failureOf(path) == Error::Kind::Unsupported);
    QVERIFY(failureOf(u"/dev/zero"_s) == Error::Kind::Unsupported);
}

void TestArticleFile::hugeFileIsRefusedUnread()
{
    const QString path = m_folder.filePath(u"huge.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(1) << 40)); // takes no room, and no machine could read it whole
    QVERIFY(failureOf(path) == Error::Kind::TooLarge);
}

void TestArticleFile::limitIsInclusive()
{
    const QString path = write(u"limit.txt"_s, "Rovers");
    QVERIFY_RESULT(readArticleFile(path, {.maximumBytes = 6}));
    QVERIFY(failureOf(path, {.maximumBytes = 5}) == Error::Kind::TooLarge);
}

RUMOURDESK_TEST(TestArticleFile)
#include "tst_articlefile.moc"
