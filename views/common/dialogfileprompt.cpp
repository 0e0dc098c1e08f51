// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogfileprompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("DialogFilePrompt", text);
}

/// Asks where to write, beginning in `folder`, which follows. A name without an ending gets that of the chosen kind, or of
/// the first one.
QString fileToWrite(
    QWidget *parent, const QString &title, QString &folder, const QString &suggestedName, const QString &kinds)
{
    QString chosen;
    QString file
        = QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(suggestedName), kinds, &chosen);
    if (file.isEmpty())
        return {};
    folder = QFileInfo(file).path();
    if (QFileInfo(file).suffix().isEmpty()) {
        const QString kind = chosen.contains(u"*."_s) ? chosen : kinds.section(u";;"_s, 0, 0);
        file += kind.section(u"*"_s, -1).remove(u')');
    }
    return file;
}

} // namespace

QStringList DialogFilePrompt::articleFiles(QWidget *parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, tr("Open articles"), m_articleFolder, tr("Articles (*.txt *.text);;All files (*)"));
    if (!files.isEmpty())
        m_articleFolder = QFileInfo(files.front()).path();
    return files;
}

QString DialogFilePrompt::articleFolder(QWidget *parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, tr("Open a folder of articles"), m_articleFolder);
    if (!folder.isEmpty())
        m_articleFolder = folder;
    return folder;
}

QString DialogFilePrompt::chartFile(QWidget *parent, const QString &suggestedName)
{
    return fileToWrite(parent, tr("Export the chart"), m_chartFolder, suggestedName,
        tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Figures (*.csv)"));
}

QString DialogFilePrompt::tableFile(QWidget *parent, const QString &suggestedName)
{
    return fileToWrite(parent, tr("Export the table"), m_exportFolder, suggestedName,
        tr("Spreadsheet (*.xlsx);;Comma-separated values (*.csv)"));
}

QString DialogFilePrompt::dossierFile(QWidget *parent, const QString &suggestedName)
{
    return fileToWrite(parent, tr("Export the dossier"), m_exportFolder, suggestedName,
        tr("Pages (*.pdf);;For browsers (*.html)"));
}

QString DialogFilePrompt::logFile(QWidget *parent, const QString &suggestedName)
{
    return fileToWrite(
        parent, tr("Export the log"), m_exportFolder, suggestedName, tr("Tables (*.csv);;All files (*)"));
}

QString DialogFilePrompt::goldFolder(QWidget *parent)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, tr("A folder for the gold files"), m_exportFolder);
    if (!folder.isEmpty())
        m_exportFolder = folder;
    return folder;
}

QString DialogFilePrompt::ratesFile(QWidget *parent)
{
    QString file = QFileDialog::getOpenFileName(
        parent, tr("Load exchange rates"), m_exportFolder, tr("Tables (*.csv);;All files (*)"));
    if (!file.isEmpty())
        m_exportFolder = QFileInfo(file).path();
    return file;
}

} // namespace rumourdesk
