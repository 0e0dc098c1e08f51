// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fileuse.h"
#include "models/exporting/wholefile.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

/// While it lives, no file grows beyond so many bytes, as if the disk were full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY_RESULT(writeWhole(path(), QByteArray("the old one")));
    }

    void aNewFileTakesThePlaceOfTheOldOne()
    {
        QCOMPARE(contents(), QByteArray("the old one"));
        const Result<void> written = writeWhole(path(), [](const ByteSink &write) {
            for (int i = 0; i < 3; ++i)
                write("line\n");
            return Result<void>();
        });
        QVERIFY_RESULT(written);
        QCOMPARE(contents(), QByteArray("line\nline\nline\n"));
    }

    void theOldFileIsThereUntilTheNewOneIsWhole()
    {
        QByteArray during;
        QVERIFY_RESULT(writeWhole(path(), [&](const ByteSink &write) {
            write(QByteArray(100'000, 'x'));
            during = contents();
            return Result<void>();
        }));
        QCOMPARE(during, QByteArray("the old one"));
        QCOMPARE(contents().size(), 100'000);
    }

    void whatFailsHalfWayLeavesTheOldFile()
    {
        const Result<void> written = writeWhole(path(), [](const ByteSink &write) {
            write(QByteArray(100'000, 'x'));
            return Result<void>(Error{Error::Kind::Store, u"the store is gone"_s, {}});
        });
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"the store is gone"_s);
        QCOMPARE(contents(), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file.csv"_s});
    }

    void aFullDiskLeavesTheOldFileAndIsTold()
    {
        Result<void> written;
        bool isTaken = true;
        {
            const FullDisk disk(50'000);
            written = writeWhole(path(), [&](const ByteSink &write) {
                for (int i = 0; i < 10 && isTaken; ++i)
                    isTaken = write(QByteArray(20'000, 'x'));
                return Result<void>();
            });
        }
        QVERIFY(!written);
        QVERIFY(!isTaken);
        QVERIFY2(written.error().message.contains(path()) && written.error().message.contains(u"File too large"),
            qPrintable(written.error().message));
        QCOMPARE(contents(), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file.csv"_s});
    }

    void aPipeIsWrittenIntoAndStays()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        const int reader = open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY_RESULT(writeWhole(pipe, QByteArray("the new one")));
        QByteArray read(64, '\0');
        read.truncate(std::max<ssize_t>(0, ::read(reader, read.data(), static_cast<size_t>(read.size()))));
        close(reader);
        QCOMPARE(read, QByteArray("the new one"));
        struct stat known{};
        QCOMPARE(lstat(QFile::encodeName(pipe).constData(), &known), 0);
        QVERIFY(S_ISFIFO(known.st_mode));
    }

    void aStoreIsNotReplaced()
    {
        QByteArray store(storeHeaderLength, '\0');
        store.replace(0, storeMagic.size(), storeMagic.toByteArray());
        store.replace(68, 4, "RmDk");
        QVERIFY_RESULT(writeWhole(path(), store));
        const Result<void> written = writeWhole(path(), QByteArray("the new one"));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"RumourDesk store"), qPrintable(written.error().message));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), store);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString nowhere = m_folder->filePath(u"nowhere/file.csv"_s);
        const Result<void> written = writeWhole(nowhere, QByteArray("x"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unreadable);
        QVERIFY(written.error().message.contains(nowhere));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.csv"_s); }

    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

RUMOURDESK_TEST(TestWholeFile)
#include "tst_wholefile.moc"
