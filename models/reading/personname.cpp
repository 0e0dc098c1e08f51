// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/personname.h"

#include "models/reading/datewords.h"
#include "models/reading/signset.h"
#include "models/reading/wordlist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList particles(
    u" de van der den von da di do dos del della la le el al bin ter ten du des y ");

constexpr WordList organisationWords(
    u" agencies agency afp albion ansa ap associated athletic bbc blog breaking city club comments contributor "
    u"contributors county "
    u"daily date desk dpa editorial efe entry espn exclusive facts fans fc fichajes football global goal gossip guardian home "
    u"independent insider itv kicker latest league live mail marca media mirror network news newsdesk "
    u"newsroom "
    u"official online pa premier press reuters rumour rumours rumors sky soccer sport sportsdesk "
    u"rangers rovers sports staff standard talksport team telegraph times town transfer transfers tribune tv uefa united "
    u"updates view wales wanderers watch window ");

constexpr WordList roleWords(
    u" assistant associate chief columnist contributing correspondent deputy "
                                  u"editor executive football freelance "
                                  u"head journalist junior lead news reporter senior soccer sport sports "
                                  u"staff trainee transfer transfers writer ");

/// Without one of these a role is no role: "Sport" alone is a section.
constexpr WordList professions(
    u" columnist contributor correspondent editor journalist reporter writer blogger ");

/// Words that follow a name where the name ends: "for MailOnline", "in Madrid".
constexpr WordList connectives(
    u" for in at of from on with via is ");

/// Single words behind "By" that are no pen name.
constexpr WordList notPenNames(
    u" admin anonymous author editor editors guest moderator reporter then now webmaster writer ");

/// The word without the marks that cling to it.
QStringView bare(QStringView word)
{
    static constexpr SignSet marks(u",.;:()[]*_\"“”");
    while (!word.isEmpty() && marks.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && marks.contains(word.back()))
        word.chop(1);
    return word;
}

bool isParticle(QStringView word)
{
    return particles.contains(word) && word.front().isLower();
}

/// A day or a month written out: "By Tuesday". Cut short, "Sam" and "Jan" are first names.
bool isCalendarWord(QStringView word)
{
    constexpr qsizetype shortestDay = 6;
    constexpr qsizetype shortestMonth = 4;
    return (word.size() >= shortestDay && isWeekday(word))
        || (word.size() >= shortestMonth && monthNamed(word));
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        words.append(word);
    return words;
}

/// The name at the head of `text`, up to the first word that belongs to no name; empty if that leaves no
/// person.
QString nameAtHead(QStringView text)
{
    constexpr qsizetype longest = 5;
    QStringList name;
    for (const QStringView word : wordsOf(text)) {
        const QStringView plain = bare(word);
        if (plain.isEmpty() || connectives.contains(plain) || isRoleWord(plain) || isOrganisationWord(plain))
            break;
        if (!isNameWord(plain))
            return {};
        // "J. Smith" keeps its full stop.
        name.append((plain.size() == 1 && word.endsWith(u'.') ? word : plain).toString());
    }
    while (!name.isEmpty() && isParticle(name.constLast()))
        name.removeLast();
    if (name.isEmpty() || name.size() > longest || (name.size() == 1 && isCalendarWord(name.constFirst())))
        return {};
    return name.join(u' ');
}

/// Without handles, addresses and what stands in brackets.
QString withoutHandles(QStringView text)
{
    static const QRegularExpression handles(uR"(\([^)]*\)|\S*@\S+|https?://\S+)"_s);
    return text.toString().remove(handles).simplified();
}

/// What follows the authors on their line must be a role, an outlet or a place, not the rest of a sentence.
bool isPlausibleRest(QStringView rest)
{
    constexpr qsizetype longest = 70;
    return rest.size() <= longest && (rest.size() <= 1 || !rest.endsWith(u'.'));
}

/// A piece of an author line, and how it is joined to the one before it.
struct AuthorPiece {
    QString joint; ///< " and " or ", " as printed
    QStringView text;
    qsizetype end;
};

QList<AuthorPiece> authorPieces(const QString &line)
{
    static const QRegularExpression joints(uR"(\s+(?:and|und|et|&)\s+|\s*,\s*)"_s);
    QList<AuthorPiece> pieces;
    QString joint;
    qsizetype start = 0;
    QRegularExpressionMatchIterator matches = joints.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pieces.append(
            {joint, QStringView(line).sliced(start, match.capturedStart() - start), match.capturedStart()});
        joint = match.captured();
        start = match.capturedEnd();
    }
    pieces.append({joint, QStringView(line).sliced(start), line.size()});
    return pieces;
}

/// Whether the comma before piece `i` joins two authors: only if an "and" is still to come.
bool isListComma(const QList<AuthorPiece> &pieces, qsizetype i)
{
    return std::any_of(pieces.cbegin() + i + 1, pieces.cend(), [](const AuthorPiece &piece) {
        return !piece.joint.contains(u',');
    }) && looksLikePerson(pieces.at(i).text);
}

/// A lone word can be a pen name, but then nothing else stands there.
QString penName(const QString &text)
{
    const QStringView word = bare(text);
    const bool isOne = !word.isEmpty() && !text.contains(u' ') && word.front().isUpper();
    if (!isOne || notPenNames.contains(word) || isOrganisationWord(word) || isRoleWord(word)
        || isCalendarWord(word)) {
        return {};
    }
    return word.toString();
}

} // namespace

bool isNameWord(QStringView word)
{
    if (word.isEmpty())
        return false;
    if (isParticle(word))
        return true;
    if (!word.front().isUpper() || word.endsWith(u"'s") || word.endsWith(u"’s"))
        return false;
    static constexpr SignSet marks(u"-'’.");
    return std::all_of(word.cbegin(), word.cend(), [](QChar character) {
        return character.isLetter() || character.isMark() || marks.contains(character);
    });
}

bool isOrganisationWord(QStringView word)
{
    return organisationWords.contains(word) || word.endsWith(u".com", Qt::CaseInsensitive);
}

bool isRoleWord(QStringView word)
{
    return roleWords.contains(word);
}

bool isCity(QStringView text)
{
    static constexpr std::array<QStringView, 38> cities = {u"Abu Dhabi", u"Belo Horizonte", u"Buenos Aires", u"Cape Town", u"Costa Rica",
        u"Den Haag", u"El Salvador", u"Hong Kong", u"Kuala Lumpur", u"La Coruña", u"La Paz", u"La Plata", u"Las Palmas", u"Las Vegas",
        u"Le Havre", u"Los Angeles", u"Mexico City", u"Monte Carlo", u"New Delhi", u"New York", u"New Jersey", u"Porto Alegre",
        u"Puerto Rico", u"Rio de Janeiro", u"Salt Lake City", u"San Antonio", u"San Diego", u"San Francisco", u"San Jose", u"San José",
        u"San Juan", u"San Salvador", u"San Sebastian", u"San Sebastián", u"Sao Paulo", u"São Paulo", u"Saudi Arabia", u"Tel Aviv"};
    return std::ranges::any_of(cities, [text](QStringView city) { return text.compare(city, Qt::CaseInsensitive) == 0; });
}

bool looksLikePerson(QStringView text)
{
    constexpr size_t mostWords = 4;
    std::array<QStringView, mostWords> room;
    size_t count = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (count == mostWords || (!word.front().isUpper() && !isParticle(word)))
            return false;
        room[count++] = word;
    }
    const std::span words(room.data(), count);
    if (count < 2 || isParticle(words.back()) || isCalendarWord(words.front()) || isCity(text.trimmed()))
        return false;
    return std::ranges::all_of(
        words, [](QStringView word) { return isNameWord(word) && !isOrganisationWord(word) && !isRoleWord(word); });
}

bool looksLikeRole(QStringView text)
{
    const QList<QStringView> words = wordsOf(text);
    bool hasProfession = false;
    for (const QStringView word : words) {
        const QStringView plain = bare(word);
        hasProfession = hasProfession || professions.contains(plain);
        if (!isRoleWord(plain) && !isOrganisationWord(plain) && !plain.isEmpty() && !plain.front().isUpper()
            && !connectives.contains(plain)) {
            return false;
        }
    }
    return hasProfession && words.size() <= 8;
}

QString authorsIn(QStringView text)
{
    const QString line = withoutHandles(text);
    const QString alone = penName(line);
    if (!alone.isEmpty())
        return alone;
    const QList<AuthorPiece> pieces = authorPieces(line);
    QString authors;
    qsizetype end = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const AuthorPiece &piece = pieces.at(i);
        const QString name = nameAtHead(piece.text);
        if (!name.contains(u' ') || (piece.joint.contains(u',') && !isListComma(pieces, i)))
            break;
        authors += piece.joint + name;
        end = piece.end - piece.text.size() + name.size();
        if (name.size() < piece.text.size())
            break;
    }
    return isPlausibleRest(QStringView(line).sliced(end)) ? authors : QString();
}

} // namespace rumourdesk
