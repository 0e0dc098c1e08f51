// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/furniture.h"

#include "models/reading/datetext.h"
#include "models/reading/datewords.h"
#include "models/reading/linestart.h"
#include "models/reading/personname.h"
#include "models/reading/signset.h"
#include "models/reading/wordlist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// A line above this is a paragraph; only its beginning is looked at.
constexpr qsizetype longestLine = 240;

QRegularExpression labelExpression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString updateWords()
{
    return uR"(updated?|modified|edited|revised|aktualisier(?:t|ung)|actualizad[oa]|aggiornat[oa]|mise? à jour)"
           uR"(|bijgewerkt|atualizad[oa])"_s;
}

QString publicationWords()
{
    return uR"(published|posted|created|issued|publication|publish|date|dated|publiée?|veröffentlicht|erschienen)"
           uR"(|publicad[oa]|pubblicat[oa]|gepubliceerd|datum|fecha|data)"_s;
}

const QRegularExpression &updateLabel()
{
    static const QRegularExpression expression = labelExpression(uR"(\b(?:)"_s + updateWords() + uR"()\b)"_s);
    return expression;
}

/// At the head of a piece; "date" and "data" only count here.
const QRegularExpression &dateLabel()
{
    static const QRegularExpression expression = labelExpression(
        uR"(\A(?:(?:article|story|first|last|latest|originally|page)\s+)*(?:)"_s + updateWords() + u'|'
        + publicationWords() + uR"()\b(?:\s+(?:date|on|at|am|le|il|el|op|em|den)\b)?\s*[:,–—-]?\s*)"_s);
    return expression;
}

/// What introduces an author; "Von" and its like only before what is plainly a name.
const QRegularExpression &authorLabel()
{
    static const QRegularExpression expression(
        uR"(\A(?:(?:(?i:written|words|posted|published|report(?:ed|ing)?|story|analysis|exclusive|text|updates?|live updates|compiled|hosted|curated)\s+)?)"
        uR"((?:by|By|BY)(?:\s*:\s*|\s+|\z))"
        uR"(|(?i:words|text|authors?|writer|reporter|autora?|auteur|autore|byline)\s*(?::\s*|\z))"
        uR"(|(?<foreign>With|with|Von|von|VON|Par|par|PAR|Por|por|POR|di|Door|door)\s+))"_s);
    return expression;
}

// What each of these expressions begins with.
constexpr Beginnings authorBeginnings = {u"written", u"words", u"posted", u"published", u"report", u"story",
    u"analysis", u"exclusive", u"text", u"update", u"live", u"compiled", u"hosted", u"curated", u"with ", u"by ", u"byline", u"writer", u"aut", u"von ", u"par ", u"por ", u"di ", u"door "};
constexpr Beginnings dateBeginnings = {u"article", u"story", u"first", u"last ", u"latest", u"originally", u"page",
    u"updat", u"modified", u"edited", u"revised", u"aktualisier", u"actualizad", u"aggiornat", u"mis", u"bijgewerkt", u"atualizad",
    u"publi", u"posted", u"created", u"issued", u"date", u"ver", u"erschienen", u"pubblicat", u"gepubliceerd", u"datum", u"fecha",
    u"data"};
constexpr Beginnings noiseBeginnings = {u"share", u"print", u"save", u"email", u"comment", u"uk", u"time"};
constexpr Beginnings workBeginnings = {u"edit", u"photo", u"additional"};

/// What an expression finds in a piece that begins with one of the pairs, as each of its labels does.
template<size_t Count>
std::optional<QRegularExpressionMatch> labelIn(
    QStringView piece, const Beginnings<Count> &beginnings, const QRegularExpression &label)
{
    if (!beginnings.mayBegin(piece))
        return std::nullopt;
    QRegularExpressionMatch match = label.match(piece);
    return match.hasMatch() ? std::optional(std::move(match)) : std::nullopt;
}

/// The label that an author follows, if the piece begins with one.
std::optional<QRegularExpressionMatch> authorLabelOf(QStringView piece)
{
    return labelIn(piece, authorBeginnings, authorLabel());
}

/// The label that a date follows, if the piece begins with one.
std::optional<QRegularExpressionMatch> dateLabelOf(QStringView piece)
{
    return labelIn(piece, dateBeginnings, dateLabel());
}

bool isNoise(QStringView piece)
{
    static const QRegularExpression expression(
        uR"(\A(?:(?:\d[\d,.]*\s*(?:views?|comments?|shares?|likes?|min(?:ute)?s?|hours?|hrs?|days?|secs?)(?:\s+(?:read|ago))?|\d+\s*[hmd]\s+ago)"
        uR"(|share|print|save|email|comments?|uk|time)\s*)+\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool mayBe = !piece.isEmpty() && (piece.front().isDigit() || noiseBeginnings.mayBegin(piece));
    return isWeekday(piece) || (mayBe && expression.match(piece).hasMatch());
}

/// Words that put a date in front of an event: it is then not the article's.
bool namesAnEvent(QStringView piece)
{
    static constexpr WordList words(
        u" born joined signed debut expire expires contract until since age v vs kickoff deadline open opens close closes "
        u"final ");
    const auto isWordUnit = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); };
    qsizetype start = 0;
    while (start < piece.size()) {
        qsizetype end = start;
        while (end < piece.size() && isWordUnit(piece[end]))
            ++end;
        const QStringView rest = piece.sliced(start);
        const bool isKickOff = rest.startsWith(u"kick-off", Qt::CaseInsensitive) && (rest.size() == 8 || !isWordUnit(rest[8]));
        if (isKickOff || words.contains(piece.sliced(start, end - start)))
            return true;
        start = end + 1;
    }
    return false;
}

/// Few words, each with a capital but for the small ones: an outlet, a place, a section, a name.
bool isCapitalised(QStringView piece)
{
    constexpr qsizetype mostWords = 8;
    static constexpr std::array<QStringView, 11> small
        = {u"of", u"the", u"and", u"in", u"for", u"at", u"&", u"de", u"la", u"del", u"van"};
    qsizetype words = 0;
    for (const QStringView word : piece.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (++words > mostWords || (!word.front().isUpper() && std::ranges::find(small, word) == small.end()))
            return false;
    }
    return true;
}

enum class Piece : quint8 { Nothing, Author, Name, Capitalised, Prose };

struct ReadPiece {
    Piece kind = Piece::Nothing;
    QString name;
};

ReadPiece readAuthorPiece(QStringView piece, const QRegularExpressionMatch &label)
{
    QStringView rest = piece.sliced(label.capturedEnd()).trimmed();
    static const QRegularExpression trailing(uR"([\s,]+(?:on|at|am|le|il|el|op|em)\z)"_s);
    rest.chop(trailing.match(rest).capturedLength());
    const bool isForeign = label.hasCaptured(u"foreign"_s);
    const QString authors = isForeign && !looksLikePerson(rest) ? QString() : authorsIn(rest);
    if (!authors.isEmpty())
        return {Piece::Author, authors};
    // "By Sky Sports" is a byline without an author, and so is "by the sports desk".
    static constexpr std::array<QStringView, 3> desks = {u" desk", u" team", u" staff"};
    const bool isDesk = rest.startsWith(u"the ", Qt::CaseInsensitive)
        && std::ranges::any_of(desks, [rest](QStringView desk) { return rest.endsWith(desk, Qt::CaseInsensitive); });
    if (isDesk)
        return {Piece::Capitalised, {}};
    return {!isForeign && isCapitalised(rest) ? Piece::Capitalised : Piece::Prose, {}};
}

/// An address or a handle, and nothing else.
bool isHandle(QStringView piece)
{
    static const QRegularExpression expression(uR"(\A(?:\S*@\S+|https?://\S+)\z)"_s);
    return (piece.contains(u'@') || piece.startsWith(u"http")) && expression.match(piece).hasMatch();
}

bool isPreposition(QStringView piece)
{
    static constexpr std::array<QStringView, 9> prepositions = {u"on", u"at", u"am", u"le", u"il", u"el", u"op", u"em", u"den"};
    constexpr qsizetype longest = 3;
    return piece.size() <= longest && std::ranges::any_of(prepositions, [piece](QStringView preposition) {
        return piece.compare(preposition, Qt::CaseInsensitive) == 0;
    });
}

/// Whether the piece may end with "in Madrid".
bool mayEndWithPlace(QStringView piece)
{
    constexpr qsizetype longestPlace = 31; // letters, as below
    for (qsizetype i = 1; i + 2 < piece.size(); ++i) {
        if (piece[i] != u'i' || piece[i + 1] != u'n' || !piece[i - 1].isSpace() || !piece[i + 2].isSpace())
            continue;
        const QStringView place = piece.sliced(i + 2).trimmed();
        if (!place.isEmpty() && place.size() <= longestPlace && place.front().isUpper())
            return true;
    }
    return false;
}

/// "Len Harkness in Madrid": the name; empty if it is nothing of the kind.
QString personPlacedIn(QStringView piece)
{
    static const QRegularExpression expression(uR"(\A(.+?)\s+in\s+\p{Lu}[\p{L} ]{2,30}\z)"_s);
    if (!mayEndWithPlace(piece))
        return {};
    const QRegularExpressionMatch match = expression.match(piece);
    return match.hasMatch() && looksLikePerson(match.capturedView(1)) ? match.captured(1) : QString();
}

/// "Len Harkness reporting": the name; empty if it is nothing of the kind.
QStringView personReporting(QStringView piece)
{
    constexpr QStringView ending = u" reporting";
    if (!piece.endsWith(ending, Qt::CaseInsensitive))
        return {};
    const QStringView name = piece.chopped(ending.size()).trimmed();
    return looksLikePerson(name) ? name : QStringView();
}

/// "Blackburn Rovers reporter": what somebody does, and where.
bool isTradeSomewhere(QStringView piece)
{
    const qsizetype last = piece.lastIndexOf(u' ');
    return last > 0 && looksLikeRole(piece.sliced(last + 1)) && isCapitalised(piece.first(last));
}

/// "Edited by Ann Bee": work of others than the author.
bool isOtherWork(QStringView piece)
{
    static const QRegularExpression expression(
        uR"(\A(?i:edit(?:ed|ing)|photographs?|photography|additional reporting)\s+by\s+\p{Lu})"_s);
    return workBeginnings.mayBegin(piece) && expression.match(piece).hasMatch();
}

/// Whether a piece is prose by a look at its beginning: no label, more words than a name, a place or a section has, and
/// no author among the first of them. Most lines of a story are such.
bool isPlainlyProse(QStringView piece)
{
    constexpr int mostWords = 8; // of what has a capital to each word
    constexpr int longestName = 4; // words
    int words = 0;
    bool isBetween = true;
    for (qsizetype i = 0; i < piece.size() && words <= mostWords; ++i) {
        const QChar c = piece[i];
        words += isBetween && c != u' ' ? 1 : 0;
        isBetween = c == u' ';
        // "Len Harkness, chief writer", "Len Harkness in Madrid"
        const bool isBehindName = words <= longestName + 1 && (c == u',' || (c == u'i' && i + 1 < piece.size() && piece[i + 1] == u'n'));
        if (isBehindName)
            return false;
    }
    if (words <= mostWords || piece.front().unicode() >= 0x80 || piece.front().isDigit())
        return false;
    return !authorBeginnings.mayBegin(piece) && !dateBeginnings.mayBegin(piece) && !noiseBeginnings.mayBegin(piece)
        && !workBeginnings.mayBegin(piece);
}

ReadPiece readPiece(QStringView piece)
{
    if (isPlainlyProse(piece))
        return {Piece::Prose, {}};
    if (isOtherWork(piece))
        return {Piece::Nothing, {}};
    if (const auto author = authorLabelOf(piece))
        return readAuthorPiece(piece, *author);
    if (const auto label = dateLabelOf(piece))
        return readPiece(piece.sliced(label->capturedEnd()));
    if (piece.isEmpty() || isNoise(piece) || isPreposition(piece) || isHandle(piece) || isCity(piece))
        return {Piece::Nothing, {}};
    if (looksLikePerson(piece))
        return {Piece::Name, piece.toString()};
    if (const QStringView name = personReporting(piece); !name.isEmpty())
        return {Piece::Author, name.toString()};
    if (const QString name = personPlacedIn(piece); !name.isEmpty())
        return {Piece::Name, name};
    const qsizetype comma = piece.indexOf(u',');
    if (comma > 0 && looksLikePerson(piece.first(comma)) && looksLikeRole(piece.sliced(comma + 1).trimmed()))
        return {Piece::Author, piece.first(comma).toString()};
    const bool isHeading = (isCapitalised(piece) || isTradeSomewhere(piece)) && !namesAnEvent(piece);
    return {isHeading ? Piece::Capitalised : Piece::Prose, {}};
}

QStringView withoutMarks(QStringView piece)
{
    static constexpr SignSet marks(u" \t\u00a0,:|()[]–—-/*_.");
    while (!piece.isEmpty() && marks.contains(piece.front()))
        piece = piece.sliced(1);
    while (!piece.isEmpty() && marks.contains(piece.back()))
        piece.chop(1);
    return piece;
}

struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What a line falls into pieces by: a bar, a bullet or a tab; a dash between blanks; a wide gap. Behind the end of the
/// text if there is nothing of the kind.
Stretch separatorIn(QStringView text, qsizetype from)
{
    static constexpr SignSet bars(u"|•·;\t");
    static constexpr SignSet dashes(u"–—-");
    static constexpr SignSet blanks(u" \t\n\v\f\r");
    constexpr qsizetype wideGap = 2;
    const auto endOf = [text](const SignSet &signs, qsizetype i) {
        while (i < text.size() && signs.contains(text[i]))
            ++i;
        return i;
    };
    const auto isSmall = [text](qsizetype i) { return i < text.size() && text[i] >= u'a' && text[i] <= u'z'; };
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isSmall(i))
            continue;
        if (bars.contains(text[i]))
            return {i, endOf(bars, i)};
        if (!blanks.contains(text[i]) || isSmall(i + 1)) // nothing but a blank between words
            continue;
        const qsizetype gap = endOf(blanks, i);
        const qsizetype dash = endOf(dashes, gap);
        if (dash > gap && endOf(blanks, dash) > dash)
            return {i, endOf(blanks, dash)};
        if (gap - i >= wideGap)
            return {i, gap};
    }
    return {text.size(), text.size() + 1};
}

/// Adds what the text between two dates says.
void readBetween(QStringView text, FurnitureLine &line)
{
    qsizetype start = 0;
    while (start <= text.size()) {
        const Stretch separator = separatorIn(text, start);
        const ReadPiece piece = readPiece(withoutMarks(text.sliced(start, separator.start - start)));
        if (piece.kind == Piece::Author && line.byline.isEmpty())
            line.byline = piece.name;
        if (piece.kind == Piece::Name && line.name.isEmpty())
            line.name = piece.name;
        line.isWhole = line.isWhole && (piece.kind == Piece::Nothing || piece.kind == Piece::Author);
        line.isPlausible = line.isPlausible && piece.kind != Piece::Prose;
        start = separator.end;
    }
}

/// Adds the date and what the label before it says of it.
void readDate(const DateMention &mention, QStringView before, FurnitureLine &line)
{
    const QStringView label = withoutMarks(before);
    const bool isUpdate = !label.isEmpty() && updateLabel().match(before).hasMatch();
    line.isLabelled = line.isLabelled || isUpdate || dateLabelOf(label).has_value();
    std::optional<PublicationDate> &date = isUpdate ? line.updated : line.published;
    if (!date)
        date = mention.published;
}

FurnitureLabel labelOf(QStringView line)
{
    const QStringView text = withoutMarks(line);
    if (text.isEmpty())
        return FurnitureLabel::None;
    if (const auto author = authorLabelOf(text); author && author->capturedEnd() == text.size())
        return FurnitureLabel::By;
    const auto label = dateLabelOf(text);
    if (!label || label->capturedEnd() != text.size())
        return FurnitureLabel::None;
    return updateLabel().match(text).hasMatch() ? FurnitureLabel::Updated : FurnitureLabel::Published;
}

/// The dash, bar, colon or bracket that `text` starts with, the name of an agency before it included.
QStringView separatorAt(QStringView text)
{
    static const QRegularExpression expression(
        uR"(\A\s*(?:\([A-Z][\w .]{1,30}\)\s*)?(?:[–—-]+|[|:)\]])\s*)"_s);
    return text.first(expression.match(text).capturedLength());
}

bool hasDash(QStringView text)
{
    return text.contains(u'-') || text.contains(u'–') || text.contains(u'—');
}

/// "LONDON, England,", "BARCELONA/MIAMI,", "Munich (Germany)," or "Milan,": what an agency prints before the date.
bool isPlace(QStringView text)
{
    static const QRegularExpression expression(
        uR"(\A(?:\p{Lu}{3,}[\p{Lu}/ ]*|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?=,| \())(?: ?\(\p{Lu}[\p{L}. ]*\))?(?:,\s*\p{Lu}[\p{L}. ]*)*[,\s(–—-]*\z)"_s);
    return expression.match(text).hasMatch();
}

/// Whether one of the words by which a picture credit is known may stand in the line: they are told by their beginnings.
bool mayHoldPictureCredit(QStringView line)
{
    static constexpr Beginnings openings = {u"photo", u"image", u"pic", u"credit"};
    static constexpr Beginnings agencies = {u"getty image", u"afp via", u"imago", u"shutterstock", u"pa images", u"alamy", u"action image"};
    if (openings.mayBegin(line))
        return true;
    const char16_t *const end = line.utf16() + line.size();
    bool isInWord = false;
    for (const char16_t *at = line.utf16(); at < end; ++at) {
        const char16_t unit = *at;
        if (isInWord && unit >= u'a' && unit <= u'z')
            continue;
        const bool isLetter = unit < 0x80 ? static_cast<char16_t>((unit | 0x20U) - u'a') < 26 : QChar(unit).isLetter();
        if (isLetter && !isInWord && agencies.mayBegin({at, end}))
            return true;
        if (unit == u'(' && openings.mayBegin({at + 1, end}))
            return true;
        isInWord = isLetter && unit < 0x80;
    }
    return false;
}

} // namespace

bool isPictureCredit(QStringView line)
{
    static const QRegularExpression expression(
        uR"(\((?:photos?|image|picture|pic|credit)\b[^)]*\)|^(?:photos?|image|picture|pic|credit)s?\s*(?:by\b|:|credit\b))"
        uR"(|\b(?:getty images?|afp via|imago|shutterstock|pa images|alamy|action images)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "NORWICH, ENGLAND - JANUARY 06: Somebody of ..." is how agencies head their captions.
    static const QRegularExpression caption(
        uR"(\A\p{Lu}{3,}[\p{Lu}, ]*\s[-–]\s\p{Lu}{3,9} \d{1,2}(?:, \d{4})?:)"_s);
    constexpr qsizetype longestCaption = 600;
    if (line.size() > longestCaption)
        return false;
    const bool isShouted = line.size() > 2 && line[0].isUpper() && line[1].isUpper();
    return (mayHoldPictureCredit(line) && expression.match(line).hasMatch())
        || (isShouted && caption.match(line).hasMatch());
}

FurnitureLine readFurniture(QStringView line)
{
    FurnitureLine result;
    if (line.size() > longestLine || isPictureCredit(line))
        return result;
    result.label = labelOf(line);
    result.isPlausible = true;
    result.isWhole = true;
    qsizetype position = 0;
    for (const DateMention &mention : datesIn(line)) {
        const QStringView before = line.sliced(position, mention.start - position);
        readBetween(before, result);
        readDate(mention, before, result);
        position = mention.end;
    }
    readBetween(line.sliced(position), result);
    return result;
}

std::optional<LeadingDate> readLeadingDate(QStringView line)
{
    const std::vector<DateMention> dates = datesIn(line.first(std::min(line.size(), longestLine)));
    if (dates.empty())
        return std::nullopt;
    const DateMention &date = dates.front();
    const QStringView before = withoutMarks(line.first(date.start));
    LeadingDate result;
    result.furniture.isPlausible = result.furniture.isWhole = true;
    readBetween(before, result.furniture);
    readDate(date, before, result.furniture);
    const QStringView separator = separatorAt(line.sliced(date.end));
    const bool isIntroduced =
        result.furniture.isWhole && (result.furniture.isLabelled || !result.furniture.byline.isEmpty());
    const bool isStopped = line.sliced(date.end).startsWith(u". "); // "BRUGES, July 27, 2022. He trained apart"
    const bool isPlaced = (hasDash(separator) || isStopped) && isPlace(line.first(date.start)) && !isPictureCredit(line);
    const bool isOpening = before.isEmpty() ? date.isIso || !separator.isEmpty() : isIntroduced || isPlaced;
    const QStringView rest = line.sliced(date.end + (isStopped ? 1 : separator.size())).trimmed();
    const bool isAuthor = !separator.isEmpty() && looksLikePerson(rest);
    if (!isOpening || (rest.isEmpty() && !isPlaced) || isAuthor)
        return std::nullopt;
    result.textStart = rest.isEmpty() ? line.size() : rest.data() - line.data();
    return result;
}

} // namespace rumourdesk
