// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace rumourdesk
{

/// Asks for files. A seam: tests answer in place of the dialogs. An empty answer is a cancel.
class FilePrompt
{
public:
    FilePrompt() = default;
    virtual ~FilePrompt() = default;
    FilePrompt(const FilePrompt &) = delete;
    FilePrompt &operator=(const FilePrompt &) = delete;

    [[nodiscard]] virtual QStringList articleFiles(QWidget *parent) = 0;
    [[nodiscard]] virtual QString articleFolder(QWidget *parent) = 0;
    /// Where to write a chart; has a suffix that exportChart knows.
    [[nodiscard]] virtual QString chartFile(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write a table; has a suffix that writeRumours knows.
    [[nodiscard]] virtual QString tableFile(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write a dossier; has a suffix that exportDossier knows.
    [[nodiscard]] virtual QString dossierFile(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write a log; has a suffix.
    [[nodiscard]] virtual QString logFile(QWidget *parent, const QString &suggestedName) = 0;
    /// The folder for gold files.
    [[nodiscard]] virtual QString goldFolder(QWidget *parent) = 0;
    /// A table of daily exchange rates.
    [[nodiscard]] virtual QString ratesFile(QWidget *parent) = 0;
};

} // namespace rumourdesk
