// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolocale.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rumourdesk::testing
{

using namespace Qt::StringLiterals;

namespace
{

/// A letter with an accent in place of a plain one.
QChar accented(QChar plain)
{
    constexpr QStringView plainLetters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr QStringView accentedLetters = u"áƀçđéƒğĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
    static_assert(plainLetters.size() == accentedLetters.size());
    const qsizetype at = plainLetters.indexOf(plain);
    return at < 0 ? plain : accentedLetters[at];
}

/// What is not for readers: tags, entities, placeholders and patterns of file names.
const QRegularExpression &markup()
{
    static const QRegularExpression expression(uR"(<[^>]*>|&[a-z]+;|%L?\d+|%n|\(\*[^)]*\)|;;)"_s);
    return expression;
}

} // namespace

QString doubled(const QString &text)
{
    QString first;
    QString second;
    qsizetype at = 0;
    const auto speak = [&](QStringView words) {
        for (const QChar letter : words) {
            first += accented(letter);
            if (!QStringView(u"&\n\t…").contains(letter))
                second += accented(letter.toLower());
        }
    };
    for (auto matches = markup().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        speak(QStringView(text).sliced(at, match.capturedStart() - at));
        first += match.captured();
        at = match.capturedEnd();
    }
    speak(QStringView(text).sliced(at));
    second = second.simplified();
    return second.isEmpty() ? first : first + u' ' + second;
}

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(
    const char *context, const char *text, const char * /*disambiguation*/, int /*n*/) const
{
    // The names of keys are printed on keyboards.
    return qstrcmp(context, "QShortcut") == 0 ? QString() : doubled(QString::fromUtf8(text));
}

} // namespace rumourdesk::testing
