// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textfold.h"

namespace rumourdesk {

namespace {

/// Letters that people type without their stroke or ligature, though Unicode does not decompose them.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'ð': return u"d";
    case u'ı': return u"i";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'þ': return u"th";
    case u'ß': return u"ss";
    default: return {};
    }
}

/// One sign for all that are typed by the same key.
QChar typedSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201a':
    case u'\u2032': return u'\'';
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u00ab':
    case u'\u00bb': return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212': return u'-';
    default: return sign;
    }
}

/// A text without case and accents, and for each of its letters where that stood.
struct FoldedText {
    QString letters;
    std::vector<Span> places;

    void append(QStringView folded, int position)
    {
        for (const QChar letter : folded) {
            if (letter.isMark())
                continue;
            letters += letter;
            places.push_back({position, 1});
        }
    }

    /// What stands at the position belongs to the letter before.
    void extendTo(int position)
    {
        if (!places.empty())
            places.back().length = position + 1 - places.back().start;
    }
};

FoldedText foldedWithPlaces(QStringView text)
{
    FoldedText folded;
    folded.letters.reserve(text.size());
    folded.places.reserve(static_cast<size_t>(text.size()));
    for (int i = 0; i < text.size(); ++i) {
        const QChar letter = typedSign(text[i]);
        if (letter.isMark() || (letter.isSpace() && folded.letters.endsWith(u' '))) {
            folded.extendTo(i);
        } else if (letter.isSpace()) {
            folded.append(u" ", i);
        } else if (letter.unicode() < 0x80) {
            const QChar small = letter.toLower();
            folded.append(QStringView(&small, 1), i);
        } else {
            const QString plain = QString(letter).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const QChar part : plain) {
                const QStringView letters = plainLetters(part);
                folded.append(letters.isEmpty() ? QStringView(&part, 1) : letters, i);
            }
        }
    }
    return folded;
}

} // namespace

QString foldedWords(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words;
    words.reserve(plain.size());
    bool isBetweenWords = false;
    for (const QChar letter : plain) {
        if (letter.isMark())
            continue;
        if (!letter.isLetterOrNumber() && !letter.isSurrogate()) {
            isBetweenWords = !words.isEmpty();
            continue;
        }
        if (isBetweenWords)
            words += u' ';
        isBetweenWords = false;
        const QStringView letters = plainLetters(letter);
        if (letters.isEmpty())
            words += letter;
        else
            words += letters;
    }
    return words;
}

std::vector<Span> placesOf(QStringView sought, QStringView text)
{
    std::vector<Span> places;
    const QString wanted = foldedWithPlaces(sought).letters;
    if (wanted.isEmpty() || wanted == u" ")
        return places;
    const FoldedText folded = foldedWithPlaces(text);
    qsizetype from = 0;
    while ((from = folded.letters.indexOf(wanted, from)) >= 0) {
        const int start = folded.places[static_cast<size_t>(from)].start;
        from += wanted.size();
        const int end = folded.places[static_cast<size_t>(from) - 1].end();
        // "s" stands twice in what is left of "ß", and yet only once on the page.
        if (places.empty() || start >= places.back().end())
            places.push_back({start, end - start});
    }
    return places;
}

} // namespace rumourdesk
