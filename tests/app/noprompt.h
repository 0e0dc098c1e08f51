// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/fileprompt.h"

namespace rumourdesk::testing {

/// Cancels every question for a file.
class NoPrompt final : public FilePrompt
{
public:
    QStringList articleFiles(QWidget * /*parent*/) override { return {}; }
    QString articleFolder(QWidget * /*parent*/) override { return {}; }
    QString chartFile(QWidget * /*parent*/, const QString & /*name*/) override { return {}; }
    QString tableFile(QWidget * /*parent*/, const QString & /*name*/) override { return {}; }
    QString dossierFile(QWidget * /*parent*/, const QString & /*name*/) override { return {}; }
    QString logFile(QWidget * /*parent*/, const QString & /*name*/) override { return {}; }
    QString goldFolder(QWidget * /*parent*/) override { return {}; }
    QString ratesFile(QWidget * /*parent*/) override { return {}; }
};

} // namespace rumourdesk::testing
