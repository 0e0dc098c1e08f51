// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace rumourdesk::testing {

/// Spoils the project's own articles. The same seed always gives the same bytes.
class ArticleMutator
{
public:
    struct Mutation {
        QByteArray kind;
        QByteArray bytes;
    };

    static constexpr int kindCount = 16;

    explicit ArticleMutator(const QString &sourceFolder);

    [[nodiscard]] size_t articleCount() const { return m_articles.size(); }
    [[nodiscard]] Mutation mutated(quint32 seed) const;

private:
    [[nodiscard]] const QByteArray &anyArticle(QRandomGenerator &random) const;
    [[nodiscard]] QByteArray mixedLines(QRandomGenerator &random) const;
    [[nodiscard]] QByteArray oneHugeLine(QRandomGenerator &random) const;

    std::vector<QByteArray> m_articles;
};

} // namespace rumourdesk::testing
