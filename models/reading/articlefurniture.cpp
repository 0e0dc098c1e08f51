// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/articlefurniture.h"

#include "models/reading/furniture.h"
#include "models/reading/linestart.h"
#include "models/reading/personname.h"
#include "models/reading/signset.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadLines = 16;
constexpr int mostFootLines = 8;
constexpr int mostCommentLines = 60;

/// A line round the story with what it says.
struct ReadLine {
    TextLine line;
    QStringView text;
    FurnitureLine furniture;
};

/// Which of several dates is taken, best first.
enum class DateRank : quint8 { LabelledHead, Head, Heading, LabelledFoot, Foot, Update, None };

/// "GREG MUIRHEAD O'NEILL-MCKAY": each word with a capital, and what follows an apostrophe or a hyphen.
QString inSmallLetters(const QString &name)
{
    QString result = name.toLower();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i == 0 || !result[i - 1].isLetter())
            result[i] = result[i].toUpper();
    }
    return result;
}

/// What has been found so far.
struct Findings {
    DateRank rank = DateRank::None;
    ArticleFurniture furniture;

    void offer(const std::optional<PublicationDate> &date, DateRank offered)
    {
        if (!date || offered >= rank)
            return;
        rank = offered;
        furniture.published = date;
    }

    void offerByline(const QString &byline)
    {
        if (furniture.byline.isEmpty())
            furniture.byline = byline == byline.toUpper() ? inSmallLetters(byline) : byline;
    }

    void cut(const TextLine &line) { furniture.cuts.push_back(line); }
};

bool isSentence(QStringView line)
{
    static constexpr SignSet stops(u".!?…");
    static constexpr SignSet closings(u"\"'”’)]");
    constexpr qsizetype shortest = 40;
    constexpr qsizetype paragraph = 200;
    if (line.size() <= shortest || line.size() > paragraph)
        return line.size() > paragraph;
    while (!line.isEmpty() && closings.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && stops.contains(line.back());
}

/// Where readers' comments begin: their dates and names are not the article's.
bool opensComments(QStringView line)
{
    static const QRegularExpression expression(
        uR"(\A(?:\d+\s+)?(?:comments?|replies|leave a (?:comment|reply))\b.{0,20}\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static constexpr Beginnings beginnings = {u"comment", u"replies", u"leave"};
    const bool mayBe = !line.isEmpty() && (line.front().isDigit() || beginnings.mayBegin(line));
    return mayBe && expression.match(line).hasMatch();
}

/// The lines up to where the story is plainly under way.
std::vector<ReadLine> headOf(QStringView text)
{
    constexpr int mostSentences = 3;
    constexpr qsizetype mostCharacters = 500;
    std::vector<ReadLine> head;
    head.reserve(mostHeadLines);
    int sentences = 0;
    qsizetype characters = 0;
    for (const TextLine &line : firstLines(text, mostHeadLines)) {
        const QStringView content = line.in(text);
        head.push_back({line, content, readFurniture(content)});
        if (!isSentence(content))
            continue;
        characters += content.size();
        if (++sentences == mostSentences || characters > mostCharacters)
            break;
    }
    return head;
}

/// The last lines of the story, of lines that reach to its end.
std::vector<ReadLine> footOf(QStringView text, const std::vector<TextLine> &lines, qsizetype from)
{
    const auto start = std::ranges::lower_bound(lines, from, {}, &TextLine::start);
    std::vector<ReadLine> foot;
    foot.reserve(mostFootLines);
    for (auto line = std::max(start, lines.end() - std::min<qsizetype>(mostFootLines, std::ssize(lines))); line != lines.end(); ++line)
        foot.push_back({*line, line->in(text), readFurniture(line->in(text))});
    return foot;
}

/// The text up to the comments, if they are near its end. `lines` are its last ones, and become those of what is left.
QStringView withoutComments(QStringView text, std::vector<TextLine> &lines)
{
    const auto opens = [text](const TextLine &line) { return line.start > 0 && opensComments(line.in(text)); };
    const auto comments = std::ranges::find_if(lines, opens);
    if (comments == lines.end())
        return text;
    const QStringView story = text.first(comments->start);
    lines = lastLines(story, mostFootLines);
    return story;
}

/// "Published" on one line, the date on the next.
void applyLabel(FurnitureLabel label, FurnitureLine &line)
{
    if (label == FurnitureLabel::By && line.byline.isEmpty()) {
        line.byline = std::exchange(line.name, {});
        line.isWhole = line.isWhole || !line.byline.isEmpty();
    } else if (label != FurnitureLabel::None && line.isDated()) {
        line.isLabelled = true;
        if (label == FurnitureLabel::Updated && !line.updated)
            line.updated = std::exchange(line.published, std::nullopt);
    }
}

/// A headline that ends with its date, "Transfer news: 12 June 2025", or has it before its colon, "Deadline day LIVE -
/// January 31, 2023: Jorginho to Arsenal", or a standfirst, "All the gossip | 12 June 2025", "with our man – 12 June 2025".
bool isDatedHeading(const ReadLine &line, qsizetype index)
{
    constexpr qsizetype headings = 3; // title and standfirst
    static const QRegularExpression date(uR"([|:–—(,-]\s*[^|:–—(]{6,40}\d{4}(?:\)?\z|:))"_s);
    const bool isStandfirst = line.text.contains(u'|') || line.text.endsWith(u')') || line.text.contains(u" – ") || line.text.contains(u" — ");
    const bool mayBe = index == 0 || (index < headings && isStandfirst);
    return mayBe && line.furniture.published && !isSentence(line.text) && date.match(line.text).hasMatch();
}

/// The author's name is the one that the story does not mention.
bool isAuthorOf(const ReadLine &line, QStringView text)
{
    const QString &name = line.furniture.name;
    const QStringView surname = QStringView(name).sliced(name.lastIndexOf(u' ') + 1);
    return !name.isEmpty() && !text.first(line.line.start).contains(surname)
        && !text.sliced(line.line.end).contains(surname);
}

void takeTitle(const ReadLine &line, Findings &findings)
{
    static const QRegularExpression label(
        uR"(\A(?:title|headline)\s*:\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    static constexpr Beginnings beginnings = {u"title", u"headline"};
    if (!beginnings.mayBegin(line.text))
        return;
    const QRegularExpressionMatch match = label.match(line.text);
    if (!match.hasMatch() || !findings.furniture.title.isEmpty())
        return;
    findings.furniture.title = line.text.sliced(match.capturedEnd()).toString();
    findings.cut({line.line.start, line.line.start + match.capturedEnd()});
}

/// "---", as round the fields before a text.
bool isRule(QStringView text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar character) { return character == u'-' || character == u'='; });
}

/// Of a short text the head reaches to its end, so what stands behind the first sentence counts as its foot.
DateRank rankOf(const FurnitureLine &furniture, bool isStoryOpen)
{
    if (isStoryOpen)
        return furniture.isLabelled ? DateRank::LabelledFoot : DateRank::Foot;
    return furniture.isLabelled ? DateRank::LabelledHead : DateRank::Head;
}

void takeHeadLine(const ReadLine &line, bool isStoryOpen, Findings &findings)
{
    const FurnitureLine &furniture = line.furniture;
    const bool saysSomething = furniture.isDated() || !furniture.byline.isEmpty();
    if (furniture.isPlausible && saysSomething) {
        findings.offer(furniture.published, rankOf(furniture, isStoryOpen));
        findings.offer(furniture.updated, DateRank::Update);
        findings.offerByline(furniture.byline);
        if (furniture.isWhole || !furniture.byline.isEmpty())
            findings.cut(line.line);
    } else if (furniture.label != FurnitureLabel::None || isRule(line.text)) {
        findings.cut(line.line);
    } else {
        takeTitle(line, findings);
    }
}

/// A paragraph that opens with a date; false if this one does not.
bool takeLeadingDate(const ReadLine &line, QStringView text, Findings &findings)
{
    // The whole paragraph: it is longer than the lines that are read as furniture.
    const auto leading = readLeadingDate(line.line.in(text));
    if (!leading)
        return false;
    findings.offer(leading->furniture.published, DateRank::LabelledHead);
    findings.offer(leading->furniture.updated, DateRank::Update);
    findings.offerByline(leading->furniture.byline);
    findings.cut({line.line.start, line.line.start + leading->textStart});
    return true;
}

void readHead(std::vector<ReadLine> &head, QStringView text, Findings &findings)
{
    FurnitureLabel label = FurnitureLabel::None;
    bool isStoryOpen = false;
    for (ReadLine &line : head) {
        applyLabel(label, line.furniture);
        label = line.furniture.label;
        if (!line.furniture.isWhole && !isStoryOpen && takeLeadingDate(line, text, findings)) {
            line.furniture.name.clear(); // it is the beginning of the story
            isStoryOpen = true;
            continue;
        }
        if (!line.furniture.isDated() && isDatedHeading(line, &line - head.data()))
            findings.offer(line.furniture.published, DateRank::Heading);
        takeHeadLine(line, isStoryOpen, findings);
        isStoryOpen = isStoryOpen || isSentence(line.text);
    }
}

bool isHandle(QStringView text)
{
    return text.startsWith(u'@') && !text.contains(u' ');
}

/// "Len Harkness", or his name and his job, on the line before the date or behind it.
void readNameBesideDate(const std::vector<ReadLine> &head, QStringView text, Findings &findings)
{
    const auto isDated = [](const ReadLine &line) { return line.furniture.isDated(); };
    const auto date = std::find_if(head.begin(), head.end(), isDated);
    if (!findings.furniture.byline.isEmpty() || date == head.end())
        return;
    const qsizetype index = date - head.begin();
    const auto last = static_cast<qsizetype>(head.size()) - 1;
    constexpr qsizetype reach = 2; // a handle or a job may stand between
    for (qsizetype i = std::max<qsizetype>(index - reach, 0); i <= std::min(index + reach, last); ++i) {
        const ReadLine &line = head[i];
        if (i > index && isSentence(line.text))
            return; // a name below the story's first words heads a section
        if (!isAuthorOf(line, text))
            continue;
        findings.offerByline(line.furniture.name);
        findings.cut(line.line);
        return;
    }
}

/// Lines that only mean something behind the author's: his job, his handle.
void cutCompanions(const std::vector<ReadLine> &head, Findings &findings)
{
    constexpr qsizetype longest = 50;
    const auto isCut = [&](const ReadLine &line) {
        return std::ranges::find(findings.furniture.cuts, line.line) != findings.furniture.cuts.end();
    };
    for (size_t i = 1; i < head.size(); ++i) {
        const bool isCompanion =
            isHandle(head[i].text) || (head[i].text.size() < longest && looksLikeRole(head[i].text));
        if (isCompanion && isCut(head[i - 1]))
            findings.cut(head[i].line);
    }
}

void takeFootLine(const ReadLine &line, bool isNearEnd, Findings &findings)
{
    const FurnitureLine &furniture = line.furniture;
    const bool isDated = furniture.isDated() && (furniture.isLabelled || (isNearEnd && furniture.isWhole));
    if (!furniture.isPlausible || (!isDated && furniture.byline.isEmpty()))
        return;
    if (isDated) {
        findings.offer(furniture.published, furniture.isLabelled ? DateRank::LabelledFoot : DateRank::Foot);
        findings.offer(furniture.updated, DateRank::Update);
    }
    findings.offerByline(furniture.byline);
    if (furniture.isWhole)
        findings.cut(line.line);
}

void readFoot(std::vector<ReadLine> &foot, Findings &findings)
{
    constexpr qsizetype nearEnd = 3;
    FurnitureLabel label = FurnitureLabel::None;
    for (qsizetype i = 0; i < std::ssize(foot); ++i) {
        applyLabel(label, foot[i].furniture);
        label = foot[i].furniture.label;
        takeFootLine(foot[i], std::ssize(foot) - i <= nearEnd, findings);
    }
}

} // namespace

ArticleFurniture furnitureOf(QStringView wholeText)
{
    std::vector<TextLine> lastOnes = lastLines(wholeText, mostCommentLines);
    const QStringView text = withoutComments(wholeText, lastOnes);
    Findings findings;
    std::vector<ReadLine> head = headOf(text);
    if (head.empty())
        return {};
    readHead(head, text, findings);
    readNameBesideDate(head, text, findings);
    cutCompanions(head, findings);
    std::vector<ReadLine> foot = footOf(text, lastOnes, head.back().line.end);
    readFoot(foot, findings);

    std::vector<TextLine> &cuts = findings.furniture.cuts;
    std::ranges::sort(cuts, {}, &TextLine::start);
    const auto repeated = std::ranges::unique(cuts, {}, &TextLine::start);
    cuts.erase(repeated.begin(), repeated.end());
    return findings.furniture;
}

} // namespace rumourdesk
