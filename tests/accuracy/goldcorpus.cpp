// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/goldcorpus.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

Result<std::vector<GoldArticle>> loadGoldCorpus(const QString &folder, const QString &textFolder)
{
    std::vector<GoldArticle> articles;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Unreadable, info.filePath() + u": "_s + file.errorString(), {}};
        QJsonParseError mistake;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &mistake);
        if (!document.object().value("rumours"_L1).isArray())
            return Error{Error::Kind::Malformed, info.filePath() + u": "_s + mistake.errorString(), {}};
        const QString texts = textFolder.isEmpty() ? folder : textFolder;
        const QString textPath = texts + u'/' + info.completeBaseName() + u".txt"_s;
        if (!QFile::exists(textPath))
            return Error{Error::Kind::NotFound, textPath + u": the gold file has no article"_s, {}};
        articles.push_back({info.completeBaseName(), textPath, document.object()});
    }
    if (articles.empty())
        return Error{Error::Kind::NotFound, folder + u": no gold files"_s, {}};
    return articles;
}

} // namespace rumourdesk
