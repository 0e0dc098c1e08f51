// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storecare.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Unreadable, reason, path};
}

/// What SQLite finds wrong with the file itself: https://www.sqlite.org/pragma.html#pragma_integrity_check
Result<void> checkFile(const Database &database, QStringList &damages)
{
    Statement check(database, u"PRAGMA integrity_check"_s);
    while (check.next()) {
        if (check.text(0) != u"ok")
            damages += check.text(0);
    }
    return check.outcome();
}

Result<void> checkReferences(const Database &database, QStringList &damages)
{
    Statement check(database, u"PRAGMA foreign_key_check"_s);
    while (check.next()) {
        damages += u"row %1 of %2 points at a row of %3 that is not there"_s.arg(check.integer(1)).arg(
            check.text(0), check.text(2));
    }
    return check.outcome();
}

/// An article that is missing from the index is never found by its words.
Result<void> checkFullText(const Database &database, QStringList &damages)
{
    Statement check(database,
        u"SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT id FROM article_text_docsize)),"
        " (SELECT count(*) FROM article_text_docsize WHERE id NOT IN (SELECT id FROM articles))"_s);
    if (check.next()) {
        if (check.integer(0) > 0)
            damages += u"%1 articles are missing from the full text"_s.arg(check.integer(0));
        if (check.integer(1) > 0)
            damages += u"the full text has %1 articles that are not there"_s.arg(check.integer(1));
    }
    return check.outcome();
}

} // namespace

Result<QStringList> damagesOf(const Database &database)
{
    QStringList damages;
    for (const auto check : {checkFile, checkReferences, checkFullText}) {
        if (const Result<void> checked = check(database, damages); !checked)
            return checked.error();
    }
    return damages;
}

Result<void> backUp(const Database &database, const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return unwritable(path, u"it is a folder"_s);
    if (file.exists() && file.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        return unwritable(path, u"it is the store itself"_s);
    if (!file.absoluteDir().exists())
        return unwritable(path, u"its folder is not there"_s);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    Statement copy(database, u"VACUUM INTO ?"_s);
    Result<void> copied = copy.bind(unfinished).run();
    if (copied && std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
        copied = unwritable(path, qt_error_string());
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

} // namespace rumourdesk
