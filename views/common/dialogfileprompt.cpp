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
    QString chosen;
    const QString filters = tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Figures (*.csv)");
    QString file = QFileDialog::getSaveFileName(
        parent, tr("Export the chart"), QDir(m_chartFolder).filePath(suggestedName), filters, &chosen);
    if (file.isEmpty())
        return {};
    m_chartFolder = QFileInfo(file).path();
    if (QFileInfo(file).suffix().isEmpty())
        file += chosen.section(u"*"_s, -1).remove(u')');
    return file;
}

QString DialogFilePrompt::logFile(QWidget *parent, const QString &suggestedName)
{
    QString file = QFileDialog::getSaveFileName(parent, tr("Export the log"),
        QDir(m_exportFolder).filePath(suggestedName), tr("Tables (*.csv);;All files (*)"));
    if (file.isEmpty())
        return {};
    m_exportFolder = QFileInfo(file).path();
    if (QFileInfo(file).suffix().isEmpty())
        file += u".csv"_s;
    return file;
}

QString DialogFilePrompt::goldFolder(QWidget *parent)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, tr("A folder for the gold files"), m_exportFolder);
    if (!folder.isEmpty())
        m_exportFolder = folder;
    return folder;
}

} // namespace rumourdesk
