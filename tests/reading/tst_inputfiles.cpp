// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/inputfiles.h"
#include "tests/common/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestInputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void folderGivesItsTextFilesByName();
    void orderOfTheInputsIsKept();
    void namedFileIsTakenWhateverItsName();
    void hiddenFilesAndFoldersAreLeftOut();
    void loopOfLinksIsWalkedOnce();
    void linkToAFileIsTaken();
    void failuresNameTheInput_data();
    void failuresNameTheInput();
    void lockedFolderIsAFailureAndTheOthersAreRead();
    void nothingGivesNothing();

private:
    void make(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            qFatal("cannot write the fixture");
    }

    /// The files found, relative to the test's folder.
    QStringList expanded(const QStringList &inputs) const
    {
        QStringList names;
        for (const QString &file : expandInputs(inputs).files)
            names.append(QDir(m_folder->path()).relativeFilePath(file));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInputFiles::folderGivesItsTextFilesByName()
{
    for (const QString &name : {u"b.txt"_s, u"a.text"_s, u"C.TXT"_s, u"page.html"_s, u"notes"_s,
             u"sub/d.txt"_s, u"sub/deep/a.txt"_s})
        make(name);
    QCOMPARE(expanded({m_folder->path()}),
        QStringList({u"C.TXT"_s, u"a.text"_s, u"b.txt"_s, u"sub/d.txt"_s, u"sub/deep/a.txt"_s}));
    QVERIFY(expandInputs({m_folder->path()}).failures.empty());
}

void TestInputFiles::orderOfTheInputsIsKept()
{
    make(u"z.txt"_s);
    make(u"sub/a.txt"_s);
    QCOMPARE(expanded({m_folder->filePath(u"z.txt"_s), m_folder->filePath(u"sub"_s)}),
        QStringList({u"z.txt"_s, u"sub/a.txt"_s}));
}

void TestInputFiles::namedFileIsTakenWhateverItsName()
{
    make(u".hidden.article"_s);
    QCOMPARE(expanded({m_folder->filePath(u".hidden.article"_s)}), QStringList({u".hidden.article"_s}));
}

void TestInputFiles::hiddenFilesAndFoldersAreLeftOut()
{
    make(u".a.txt"_s);
    make(u".git/b.txt"_s);
    make(u"c.txt"_s);
    QCOMPARE(expanded({m_folder->path()}), QStringList({u"c.txt"_s}));
}

void TestInputFiles::loopOfLinksIsWalkedOnce()
{
    make(u"sub/a.txt"_s);
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"sub/up"_s)));
    QCOMPARE(expanded({m_folder->path()}), QStringList({u"sub/a.txt"_s}));
}

void TestInputFiles::linkToAFileIsTaken()
{
    make(u"a.article"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"a.article"_s), m_folder->filePath(u"b.txt"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"none"_s), m_folder->filePath(u"c.txt"_s)));
    QCOMPARE(expanded({m_folder->path()}), QStringList({u"b.txt"_s}));
}

void TestInputFiles::failuresNameTheInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << u"none.txt"_s << Error::Kind::NotFound;
    QTest::newRow("empty text") << QString() << Error::Kind::NotFound;
    QTest::newRow("folder without articles") << u"bare"_s << Error::Kind::Empty;
    QTest::newRow("web page") << u"https://example.org/a.txt"_s << Error::Kind::Unsupported;
    QTest::newRow("web page in capitals") << u"HTTP://example.org"_s << Error::Kind::Unsupported;
}

void TestInputFiles::failuresNameTheInput()
{
    QFETCH(QString, input);
    QFETCH(Error::Kind, kind);
    make(u"bare/page.html"_s);
    const QString path =
        input.isEmpty() || kind == Error::Kind::Unsupported ? input : m_folder->filePath(input);
    const InputFiles found = expandInputs({path});
    QVERIFY(found.files.isEmpty());
    QCOMPARE(found.failures.size(), size_t(1));
    QCOMPARE(found.failures.front().input, path);
    QCOMPARE(found.failures.front().error.kind, kind);
    QVERIFY2(found.failures.front().error.message.startsWith(path + u": "),
        qPrintable(found.failures.front().error.message));
}

void TestInputFiles::lockedFolderIsAFailureAndTheOthersAreRead()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read every folder");
    make(u"locked/a.txt"_s);
    make(u"open/b.txt"_s);
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"locked"_s), {}));
    const InputFiles found = expandInputs({m_folder->path()});
    QFile::setPermissions(
        m_folder->filePath(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(found.files.size(), 1);
    QCOMPARE(found.failures.size(), size_t(1));
    QCOMPARE(found.failures.front().error.kind, Error::Kind::Unreadable);
}

void TestInputFiles::nothingGivesNothing()
{
    const InputFiles found = expandInputs({});
    QVERIFY(found.files.isEmpty());
    QVERIFY(found.failures.empty());
}

RUMOURDESK_TEST(TestInputFiles)
#include "tst_inputfiles.moc"
