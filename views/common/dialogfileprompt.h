// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/fileprompt.h"

namespace rumourdesk
{

/// Asks with the desktop's own file dialogs, each beginning where the last one ended.
class DialogFilePrompt final : public FilePrompt
{
public:
    [[nodiscard]] QStringList articleFiles(QWidget *parent) override;
    [[nodiscard]] QString articleFolder(QWidget *parent) override;
    [[nodiscard]] QString chartFile(QWidget *parent, const QString &suggestedName) override;
    [[nodiscard]] QString tableFile(QWidget *parent, const QString &suggestedName) override;
    [[nodiscard]] QString dossierFile(QWidget *parent, const QString &suggestedName) override;
    [[nodiscard]] QString logFile(QWidget *parent, const QString &suggestedName) override;
    [[nodiscard]] QString goldFolder(QWidget *parent) override;
    [[nodiscard]] QString ratesFile(QWidget *parent) override;

private:
    QString m_articleFolder;
    QString m_chartFolder;
    QString m_exportFolder;
};

} // namespace rumourdesk
