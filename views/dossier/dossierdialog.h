// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDialog>

#include <vector>

class QButtonGroup;

namespace rumourdesk
{

/// Rumours that a dossier may be about.
struct DossierScope {
    QString text; ///< "Rafael Leao, 7 rumours"
    std::vector<RumourId> rumours;
    bool isFiltered = false; ///< what the filter line says belongs to it
};

/// Asks which rumours a dossier is to be about.
class DossierDialog final : public QDialog
{
    Q_OBJECT

public:
    /// At least one scope, the likeliest first. `acceptText` says what happens then: "Save…".
    DossierDialog(std::vector<DossierScope> scopes, const QString &acceptText, QWidget *parent = nullptr);

    [[nodiscard]] const DossierScope &chosen() const;

private:
    std::vector<DossierScope> m_scopes;
    QButtonGroup *m_buttons;
};

} // namespace rumourdesk
