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

} // namespace rumourdesk
