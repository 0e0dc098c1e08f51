// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/inputfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

bool isWebAddress(const QString &input)
{
    return input.startsWith("http://"_L1, Qt::CaseInsensitive)
        || input.startsWith("https://"_L1, Qt::CaseInsensitive);
}

bool isArticleFile(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    return file.isFile() && (suffix == "txt"_L1 || suffix == "text"_L1);
}

/// Walks one folder of the inputs.
class FolderWalk
{
public:
    explicit FolderWalk(InputFiles &result)
        : m_result(result)
    {
    }

    void walk(const QString &input)
    {
        const qsizetype before = m_result.files.size();
        const size_t failuresBefore = m_result.failures.size();
        enter(QFileInfo(input), input);
        if (m_result.files.size() == before && m_result.failures.size() == failuresBefore)
            fail(input, Error::Kind::Empty, u"the folder holds no *.txt or *.text file"_s);
    }

private:
    void enter(const QFileInfo &folder, const QString &path)
    {
        // A link to a folder above would be walked for ever.
        const QString canonical = folder.canonicalFilePath();
        if (m_entered.contains(canonical))
            return;
        m_entered.insert(canonical);
        if (!folder.isReadable() || !folder.isExecutable()) {
            fail(path, Error::Kind::Unreadable, u"you are not permitted to read the folder"_s);
            return;
        }
        const QFileInfoList entries =
            QDir(path).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir())
                enter(entry, entry.filePath());
            else if (isArticleFile(entry))
                m_result.files.append(entry.filePath());
        }
    }

    void fail(const QString &path, Error::Kind kind, const QString &reason)
    {
        m_result.failures.push_back({path, {kind, path + u": "_s + reason, path}});
    }

    InputFiles &m_result;
    QSet<QString> m_entered;
};

std::optional<Error> failureOf(const QString &input, const QFileInfo &file)
{
    if (isWebAddress(input)) {
        return Error{Error::Kind::Unsupported,
            input + u": web pages cannot be imported yet: save the page as text and import the file"_s,
            input};
    }
    if (file.exists())
        return std::nullopt;
    const QString reason =
        file.isSymLink() ? u"the link leads nowhere"_s : u"there is no such file or folder"_s;
    return Error{Error::Kind::NotFound, input + u": "_s + reason, input};
}

} // namespace

InputFiles expandInputs(const QStringList &inputs)
{
    InputFiles result;
    for (const QString &input : inputs) {
        const QFileInfo file(input);
        if (const auto error = failureOf(input, file))
            result.failures.push_back({input, *error});
        else if (file.isDir())
            FolderWalk(result).walk(input);
        else
            result.files.append(input);
    }
    return result;
}

} // namespace rumourdesk
