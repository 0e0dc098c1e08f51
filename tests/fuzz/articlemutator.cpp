// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/articlemutator.h"

#include <QDir>
#include <QDirIterator>
#include <QStringEncoder>

#include <algorithm>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

int below(QRandomGenerator &random, qsizetype limit)
{
    return limit > 0 ? static_cast<int>(random.bounded(static_cast<quint32>(limit))) : 0;
}

QByteArray flippedBytes(QByteArray text, QRandomGenerator &random)
{
    for (int i = below(random, 200); i >= 0; --i)
        text[below(random, text.size())] = static_cast<char>(random.bounded(256));
    return text;
}

QByteArray flippedBits(QByteArray text, QRandomGenerator &random)
{
    for (int i = below(random, 100); i >= 0; --i) {
        const int at = below(random, text.size());
        text[at] = static_cast<char>(text.at(at) ^ (1 << random.bounded(8)));
    }
    return text;
}

QByteArray truncated(const QByteArray &text, QRandomGenerator &random)
{
    const QByteArray tail = text.sliced(below(random, text.size()));
    return random.bounded(2) == 0 ? tail : tail.first(below(random, tail.size() + 1));
}

QByteArray shuffledLines(const QByteArray &text, QRandomGenerator &random)
{
    QList<QByteArray> lines = text.split('\n');
    std::shuffle(lines.begin(), lines.end(), random);
    return lines.join('\n');
}

QByteArray repeatedLines(const QByteArray &text, QRandomGenerator &random)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : text.split('\n')) {
        for (int i = below(random, 4); i >= 0; --i)
            lines += line;
    }
    return lines.join('\n');
}

QByteArray shuffledWords(const QByteArray &text, QRandomGenerator &random)
{
    QList<QByteArray> words = text.split(' ');
    for (int i = below(random, 60); i >= 0; --i)
        words.swapItemsAt(below(random, words.size()), below(random, words.size()));
    return words.join(' ');
}

/// Characters of every plane, a seventh of them between the words.
QByteArray withEveryPlane(const QByteArray &text, QRandomGenerator &random)
{
    const QString words = QString::fromUtf8(text);
    QString result;
    for (const QStringView word : QStringView(words).split(u' ')) {
        const auto code = static_cast<char32_t>(random.bounded(17) * 0x10000 + random.bounded(0x10000));
        const bool isCharacter = code < 0xd800 || code > 0xdfff;
        result += word + (random.bounded(7) == 0 && isCharacter ? QString::fromUcs4(&code, 1) : u" "_s);
    }
    return result.toUtf8();
}

QByteArray withSigns(const QByteArray &text, QStringView signs, QRandomGenerator &random)
{
    QString result;
    for (const QChar character : QString::fromUtf8(text)) {
        result += character;
        if (random.bounded(9) == 0)
            result += signs[below(random, signs.size())];
    }
    return result.toUtf8();
}

/// UTF-16 with halves of surrogate pairs, by its mark.
QByteArray withSurrogateHalves(const QByteArray &text, QRandomGenerator &random)
{
    QString halves = QString::fromUtf8(text);
    for (int i = below(random, 50); i >= 0; --i)
        halves[below(random, halves.size())] = QChar(static_cast<char16_t>(0xd800 + random.bounded(0x800)));
    return QByteArray("\xff\xfe", 2) + QByteArray(reinterpret_cast<const char *>(halves.utf16()), halves.size() * 2);
}

QByteArray encoded(const QByteArray &text, QRandomGenerator &random)
{
    constexpr std::array encodings
        = {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32, QStringConverter::Latin1};
    QStringEncoder encoder(encodings.at(random.bounded(4)), QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

} // namespace

ArticleMutator::ArticleMutator(const QString &sourceFolder)
{
    QStringList files;
    for (const QString &folder : {u"/resources/samples"_s, u"/tests/accuracy/gold"_s, u"/tests/accuracy/shapes"_s}) {
        QDirIterator entries(sourceFolder + folder, {u"*.txt"_s}, QDir::Files);
        while (entries.hasNext())
            files += entries.next();
    }
    files.sort();
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_articles.push_back(file.readAll());
    }
}

const QByteArray &ArticleMutator::anyArticle(QRandomGenerator &random) const
{
    return m_articles[random.bounded(static_cast<quint32>(m_articles.size()))];
}

/// Lines of many articles behind each other.
QByteArray ArticleMutator::mixedLines(QRandomGenerator &random) const
{
    QByteArray text;
    for (int i = below(random, 80); i >= 0; --i) {
        const QList<QByteArray> lines = anyArticle(random).split('\n');
        text += lines.at(below(random, lines.size())) + "\n\n";
    }
    return text;
}

/// A megabyte without a line end, of a few words or a few articles over and over.
QByteArray ArticleMutator::oneHugeLine(QRandomGenerator &random) const
{
    constexpr int megabyte = 1'000'000;
    QByteArray unit;
    if (random.bounded(2) == 0) {
        for (int i = below(random, 3); i >= 0; --i)
            unit += anyArticle(random) + ' ';
    } else {
        const QList<QByteArray> words = anyArticle(random).simplified().split(' ');
        const int first = below(random, words.size());
        unit = words.sliced(first, std::min<qsizetype>(1 + below(random, 12), words.size() - first)).join(' ') + ' ';
    }
    return unit.replace('\n', ' ').repeated(1 + megabyte / unit.size());
}

ArticleMutator::Mutation ArticleMutator::mutated(quint32 seed) const
{
    QRandomGenerator random(seed);
    const QByteArray &article = anyArticle(random);
    // A megabyte is hundreds of times the work of any other.
    const int kind = random.bounded(150) == 0 ? kindCount - 1 : below(random, kindCount - 1);
    switch (kind) {
    case 0:
        return {"bytes flipped", flippedBytes(article, random)};
    case 1:
        return {"bits flipped", flippedBits(article, random)};
    case 2:
        return {"truncated", truncated(article, random)};
    case 3:
        return {"lines shuffled", shuffledLines(article, random)};
    case 4:
        return {"lines repeated", repeatedLines(article, random)};
    case 5:
        return {"words shuffled", shuffledWords(article, random)};
    case 6:
        return {"articles mixed", mixedLines(random)};
    case 7:
        return {"every plane", withEveryPlane(article, random)};
    case 8:
        return {"right to left", withSigns(article, u"\u202e\u200f\u2067\u061c\u202c\u0644\u064a\u05d0", random)};
    case 9:
        return {"marks and apostrophes", withSigns(article, u"\u0301\u0327'\u2019\u201c()[].-", random)};
    case 10:
        return {"surrogate halves", withSurrogateHalves(article, random)};
    case 11:
        return {"NUL", withSigns(article.left(1500), QStringView(u"\0x\0", 3), random)};
    case 12:
        return {"byte order marks", "\xef\xbb\xbf" + withSigns(article, u"\ufeff\ufffe\uffff", random)};
    case 13:
        return {"line ends", withSigns(article, u"\r\n\u0085\u2028\u2029\v\f", random)};
    case 14:
        return {"other encodings", encoded(article, random)};
    default:
        return {"a megabyte in one line", oneHugeLine(random)};
    }
}

} // namespace rumourdesk::testing
