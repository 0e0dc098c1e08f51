// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/importfixture.h"

#include <QCryptographicHash>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Article>> inventedArticles(const QString &file)
{
    if (file.startsWith("bad"_L1))
        return Error{Error::Kind::Unreadable, file + u" cannot be read."_s, file};
    Article article;
    article.title = file;
    article.byline = u"Writer "_s + file.last(1);
    article.published = PublicationDate{QDate(2026, 1, 1).addDays(file.size()), QTime(12, 0)};
    article.body = QString(file + u" and what it says. "_s).repeated(20);
    return std::vector{article};
}

} // namespace

ImportSteps inventedSteps()
{
    return {
        .expand = [](const QStringList &inputs) { return InputFiles{inputs, {}}; },
        .read = inventedArticles,
        .extract = inventedRumours,
        .now = [] { return qint64(1000); },
    };
}

QStringList inventedInputs(int count)
{
    QStringList inputs;
    for (int i = 0; i < count; ++i)
        inputs.append(u"article %1"_s.arg(i));
    return inputs;
}

std::vector<Rumour> inventedRumours(const Article &article)
{
    const QByteArray hash = QCryptographicHash::hash(article.title.toUtf8(), QCryptographicHash::Sha256);
    std::vector<Rumour> rumours;
    for (int i = 0; i <= static_cast<quint8>(hash.front()) % 4; ++i) {
        const int number = static_cast<quint8>(hash.at(i + 1));
        Rumour rumour;
        rumour.player = u"Player %1"_s.arg(number % 50);
        rumour.from = u"Club %1"_s.arg(number % 20);
        rumour.to = u"Suitor %1"_s.arg(i);
        rumour.stage = static_cast<Stage>(number % stageCount);
        rumour.sources = {u"Outlet %1"_s.arg(number % 10)};
        rumour.evidence = {{Field::Player, {i, 7}}, {Field::To, {i + 20, 8}}};
        rumours.push_back(rumour);
    }
    return rumours;
}

} // namespace rumourdesk::testing
