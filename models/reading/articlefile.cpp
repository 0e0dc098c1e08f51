// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/articlefile.h"

#include "models/domain/fileuse.h"
#include "models/reading/textarticle.h"
#include "models/reading/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Error failure(Error::Kind kind, const QString &path, const QString &reason)
{
    return {kind, path + u": "_s + reason, path};
}

Error tooLarge(const QString &path, const ReadingLimits &limits)
{
    const QString most = QLocale::c().formattedDataSize(limits.maximumBytes);
    return failure(
        Error::Kind::TooLarge, path, u"the file is larger than %1, too large for an article"_s.arg(most));
}

/// Looked at before the file is opened: opening a pipe waits, reading a device may never end.
Result<void> checkFile(const QString &path, const ReadingLimits &limits)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        const QString reason = file.isSymLink() ? u"the link leads nowhere"_s : u"there is no such file"_s;
        return failure(Error::Kind::NotFound, path, reason);
    }
    if (file.isDir())
        return failure(Error::Kind::Unreadable, path, u"this is a folder, not a file"_s);
    if (!file.isFile())
        return failure(Error::Kind::Unsupported, path, u"this is a device or a pipe, not a file"_s);
    if (isFileInUse(path)) // whoever opens it takes its locks away
        return failure(Error::Kind::Unsupported, path, u"this is the store that is open, not an article"_s);
    if (!file.isReadable())
        return failure(Error::Kind::Unreadable, path, u"you are not permitted to read the file"_s);
    if (file.size() > limits.maximumBytes)
        return tooLarge(path, limits);
    return {};
}

Result<QByteArray> bytesOf(const QString &path, const ReadingLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(
            Error::Kind::Unreadable, path, u"the file cannot be opened: %1"_s.arg(file.errorString()));
    // One byte more than is allowed, for a file that grows while it is read.
    const QByteArray bytes = file.read(limits.maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(
            Error::Kind::Unreadable, path, u"the file cannot be read: %1"_s.arg(file.errorString()));
    if (bytes.size() > limits.maximumBytes)
        return tooLarge(path, limits);
    return bytes;
}

bool isWebPage(const QString &text)
{
    const QStringView start = QStringView(text).first(std::min<qsizetype>(text.size(), 400)).trimmed();
    return start.startsWith(u"<!doctype html", Qt::CaseInsensitive)
        || start.startsWith(u"<html", Qt::CaseInsensitive);
}

} // namespace

Result<std::vector<Article>> articlesIn(const QByteArray &bytes, const QString &path)
{
    if (const QString kind = binaryKind(bytes); !kind.isEmpty()) {
        return failure(Error::Kind::Binary, path,
            u"this is %1, not text; save the article as a text file first"_s.arg(kind));
    }
    const QString text = decodedText(bytes);
    if (QStringView(text).trimmed().isEmpty())
        return failure(Error::Kind::Empty, path, u"the file holds no text"_s);
    if (isWebPage(text)) {
        return failure(Error::Kind::Unsupported, path,
            u"web pages cannot be read yet; save the page as a text file first"_s);
    }
    Article article = articleFromText(text);
    if (article.body.isEmpty())
        return failure(Error::Kind::Empty, path, u"the file holds a date or an author, but no article"_s);
    return std::vector<Article>{std::move(article)};
}

Result<std::vector<Article>> readArticleFile(const QString &path, const ReadingLimits &limits)
{
    return checkFile(path, limits)
        .andThen([&] { return bytesOf(path, limits); })
        .andThen([&](const QByteArray &bytes) { return articlesIn(bytes, path); });
}

} // namespace rumourdesk
