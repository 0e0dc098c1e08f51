// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/correctiontext.h"

#include "models/domain/annotation.h"
#include "models/items/filtervalue.h"

#include <QCoreApplication>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Corrections", text);
}

Error malformed(const QString &message)
{
    return {Error::Kind::Malformed, message, {}};
}

Error wrongFee(const QString &typed)
{
    return malformed(tr("“%1” is no fee; right would be £40m bid, €90m-100m asking, up to $20m").arg(typed));
}

/// Takes `word` off an end of the text, if it stands there.
bool takeOff(QString &text, QLatin1StringView word, bool isAtEnd)
{
    const bool isThere = isAtEnd ? text.endsWith(word, Qt::CaseInsensitive) : text.startsWith(word, Qt::CaseInsensitive);
    if (isThere)
        text = (isAtEnd ? text.chopped(word.size()) : text.sliced(word.size())).trimmed();
    return isThere;
}

/// An amount such as "£50m" or "50 million"; `currency` keeps its value if none is written.
std::optional<qint64> amountFrom(QString text, std::optional<Currency> &currency)
{
    text = text.toLower().remove(u' ');
    for (const auto &[word, sign] : {std::pair("euros"_L1, Currency::EUR), std::pair("euro"_L1, Currency::EUR),
             std::pair("pounds"_L1, Currency::GBP), std::pair("dollars"_L1, Currency::USD)}) {
        if (takeOff(text, word, true))
            currency = sign;
    }
    for (const auto &[word, letter] : {std::pair("million"_L1, u"m"), std::pair("mn"_L1, u"m"), std::pair("billion"_L1, u"bn")}) {
        if (text.endsWith(word))
            text = text.chopped(word.size()) + QString::fromUtf16(letter);
    }
    const Result<FilterValue> value = filterValueFromText(FilterField::Fee, text);
    if (!value)
        return std::nullopt;
    const auto *bound = std::get_if<FilterBound>(&*value);
    const auto *number = bound ? std::get_if<FilterNumber>(bound) : nullptr;
    if (!number)
        return std::nullopt;
    if (number->currency)
        currency = number->currency;
    return number->amount;
}

FeeBasis takeBasis(QString &text, FeeBasis otherwise)
{
    const std::optional<FeeBasis> named = feeBasisFromName(text.section(u' ', -1).toLower());
    if (!named)
        return otherwise;
    text = text.section(u' ', 0, -2).trimmed();
    return *named;
}

/// "88m" of "€90m-88m": a unit that only the second figure has is that of both.
QString withUnitOf(const QString &figure, const QString &other)
{
    const auto unitFrom = [](const QString &text) {
        qsizetype end = text.size();
        while (end > 0 && text[end - 1].isLetter())
            --end;
        return text.sliced(end);
    };
    return unitFrom(figure).isEmpty() ? QString(figure + unitFrom(other)) : figure;
}

Result<QString> feeFromTyped(const QString &typed, FeeBasis otherwise)
{
    QString text = typed.simplified();
    text.replace(u'\u2013', u'-');
    Fee fee;
    fee.basis = takeBasis(text, otherwise);
    std::optional<Currency> currency;
    const bool isUpTo = takeOff(text, "up to"_L1, false);
    const bool isOrMore = takeOff(text, "or more"_L1, true) || takeOff(text, "+"_L1, true);
    const QStringList ends = text.split(u'-');
    if (ends.size() > 2 || (ends.size() == 2 && (isUpTo || isOrMore)))
        return wrongFee(typed);
    const std::optional<qint64> first = amountFrom(ends.size() == 2 ? withUnitOf(ends[0], ends[1]) : ends[0], currency);
    const std::optional<qint64> last = ends.size() == 2 ? amountFrom(ends[1], currency) : first;
    if (!first || !last || *last < *first || *last == 0)
        return wrongFee(typed);
    if (!currency)
        return malformed(tr("“%1” has no currency; right would be £, € or $ before the figure").arg(typed));
    fee.currency = *currency;
    fee.minimum = isUpTo ? std::nullopt : first;
    fee.maximum = isOrMore ? std::nullopt : last;
    Rumour rumour;
    rumour.fee = fee;
    return fieldValueText(rumour, Field::Fee);
}

/// Names divided by semicolons, each as the tables know it.
QString namesFrom(const QString &typed, const std::function<QString(QStringView)> &known)
{
    QStringList names;
    for (const QString &part : typed.split(u';')) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const QString full = known ? known(name) : QString();
        names.append(full.isEmpty() ? name : full);
    }
    return names.join(u'\n');
}

/// Whether a player may be as old, and a year as far off, as what is typed says: a slip of the finger is no correction.
bool isPlausible(const Rumour &trial)
{
    constexpr int youngest = 13;
    constexpr int oldest = 60;
    constexpr int firstYear = 1950;
    constexpr int lastYear = 2099;
    const auto isYear = [](int year) { return year >= firstYear && year <= lastYear; };
    return (!trial.age || (*trial.age >= youngest && *trial.age <= oldest)) && (!trial.contractUntil || isYear(*trial.contractUntil))
        && (!trial.window || isYear(trial.window->year));
}

QString exampleOf(Field field)
{
    switch (field) {
    case Field::Move: return tr("transfer, loan, free or swap");
    case Field::Stage: return tr("off, interest, approach, talks, bid, agreed, medical or done");
    case Field::Window: return tr("summer 2026 or winter 2027");
    case Field::ContractUntil: return tr("a year, such as 2028");
    case Field::Age: return tr("a number of years, such as 24");
    case Field::Player: return tr("a name");
    default: return {};
    }
}

} // namespace

QString editedText(const Rumour &rumour, Field field)
{
    switch (field) {
    case Field::Fee: return rumour.fee ? feeText(*rumour.fee) + u' ' + feeBasisName(rumour.fee->basis) : QString();
    case Field::Window: return rumour.window ? windowText(*rumour.window) : QString();
    default: return fieldValueText(rumour, field).replace(u'\n', u"; "_s);
    }
}

Result<QString> correctionFromTyped(Field field, const QString &typed, const KnownNames &names, FeeBasis basis)
{
    const QString text = typed.simplified();
    QString value = text;
    switch (field) {
    case Field::Fee:
        if (!text.isEmpty())
            return feeFromTyped(text, basis);
        break;
    case Field::From:
    case Field::To:
        value = namesFrom(text, names.club).section(u'\n', 0, 0);
        break;
    case Field::Sources:
        value = namesFrom(text, names.outlet);
        break;
    case Field::Journalists:
        value = namesFrom(text, {});
        break;
    case Field::Window:
        value = text.toLower().replace(u' ', u'-');
        break;
    case Field::Move:
    case Field::Stage:
        value = text.toLower();
        break;
    case Field::Player:
    case Field::ContractUntil:
    case Field::Age:
        break;
    }
    Rumour trial;
    if (!setFieldValue(trial, field, value) || !isPlausible(trial))
        return malformed(tr("“%1” cannot stand here; right would be %2").arg(text, exampleOf(field)));
    return value;
}

} // namespace rumourdesk
