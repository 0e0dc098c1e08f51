// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/streams.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Takes three bytes at a time, like a pipe that is nearly full.
class MeagreDevice final : public QIODevice
{
public:
    MeagreDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        taken.append(data, std::min<qint64>(size, 3));
        return std::min<qint64>(size, 3);
    }
};

} // namespace

class TestStreams final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesUtf8()
    {
        CapturedStreams captured;
        QVERIFY(captured.streams().write(u"£88m für Čech\n"_s));
        QCOMPARE(captured.results(), "£88m für Čech\n"_ba);
        QVERIFY(captured.complaints().isEmpty());
    }

    void writesNothingMoreOnceTheReaderHasGone()
    {
        ShortDevice device(4);
        QBuffer complaints;
        complaints.open(QIODevice::WriteOnly);
        Streams streams(device, complaints);
        QVERIFY(streams.write("four"_ba));
        QVERIFY(!streams.isBroken());
        QVERIFY(!streams.write("more"_ba));
        QVERIFY(streams.isBroken());
        QVERIFY(!streams.write("again"_ba));
        QVERIFY(!streams.flush());
        QCOMPARE(device.refused(), 1);
    }

    void writesThePartsThatADeviceTakes()
    {
        MeagreDevice device;
        QBuffer complaints;
        Streams streams(device, complaints);
        QVERIFY(streams.write("a whole line\n"_ba));
        QCOMPARE(device.taken, "a whole line\n"_ba);
    }

    void aComplaintIsOneLine()
    {
        CapturedStreams captured;
        captured.streams().complain(u"two\nlines\x1b[2J"_s);
        QCOMPARE(captured.complaints(), QStringList{u"rumourdesk: two lines\ufffd[2J"_s});
    }

    void aFailureIsNamedOnce()
    {
        CapturedStreams captured;
        captured.streams().complain({u"a.txt"_s, {Error::Kind::Empty, u"the file is empty"_s, {}}});
        captured.streams().complain({u"b.txt"_s, {Error::Kind::Empty, u"b.txt is empty"_s, {}}});
        QCOMPARE(captured.complaints(),
            (QStringList{u"rumourdesk: a.txt: the file is empty"_s, u"rumourdesk: b.txt is empty"_s}));
    }

    void pointsAtAStretch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("at the start") << u"plyer:isak"_s << 0 << 5 << u"  ^^^^^"_s;
        QTest::newRow("inside") << u"to:spurs fee>lots"_s << 13 << 4 << u"               ^^^^"_s;
        QTest::newRow("behind the end") << u"(to:spurs"_s << 9 << 0 << u"           ^"_s;
        QTest::newRow("behind an accent of its own") << u"e\u0301 OR"_s << 3 << 2 << u"    ^^"_s;
        QTest::newRow("far outside") << u"ab"_s << 70 << 9 << u"    ^"_s;
    }

    void pointsAtAStretch()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, pointer);
        CapturedStreams captured;
        captured.streams().pointAt(text, position, length);
        QCOMPARE(captured.complaints(), (QStringList{u"  "_s + text, pointer}));
    }
};

RUMOURDESK_TEST(TestStreams)
#include "tst_streams.moc"
