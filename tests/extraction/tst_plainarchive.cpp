// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/plainarchive.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

struct Shelf {
    QString label;
    std::u16string text;
    std::vector<std::uint32_t> numbers;
    std::vector<std::vector<std::uint32_t>> lists;
    QHash<QString, int> places;
    std::uint64_t count = 0;

    template<class Self, class Archive>
    static void archive(Self &self, Archive &archive)
    {
        archive(self.label, self.text, self.numbers, self.lists, self.places, self.count);
    }
    bool operator==(const Shelf &) const = default;
};

QByteArray bytesOf(const Shelf &shelf)
{
    PlainWriter writer;
    writer(shelf);
    return writer.bytes();
}

const Shelf filledShelf = {u"A"_s, u"one\0two"s, {1, 0xffffffff}, {{}, {7}, {8, 9}}, {{u"x"_s, 1}, {u"y"_s, -1}}, 1ULL << 40U};

} // namespace

class TestPlainArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        for (const Shelf &shelf : {Shelf(), filledShelf}) {
            const QByteArray bytes = bytesOf(shelf);
            PlainReader reader(bytes);
            Shelf read;
            reader(read);
            QVERIFY(reader.isWhole());
            QVERIFY(read == shelf);
        }
    }

    void hashesAreWrittenInTheOrderOfTheirKeys()
    {
        Shelf first;
        Shelf second;
        for (int i = 0; i < 100; ++i) {
            first.places.insert(QString::number(i), i);
            second.places.insert(QString::number(99 - i), 99 - i);
        }
        QCOMPARE(bytesOf(first), bytesOf(second));
    }

    void bytesThatEndTooEarlyAreNotWhole()
    {
        const QByteArray bytes = bytesOf(filledShelf);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            PlainReader reader(QByteArrayView(bytes).first(size));
            Shelf read;
            reader(read);
            QVERIFY2(!reader.isWhole(), qPrintable(QString::number(size)));
        }
    }

    void bytesLeftOverAreNotWhole()
    {
        const QByteArray bytes = bytesOf(filledShelf) + 'x';
        PlainReader reader(bytes);
        Shelf read;
        reader(read);
        QVERIFY(!reader.isWhole());
    }
};

RUMOURDESK_TEST(TestPlainArchive)
#include "tst_plainarchive.moc"
