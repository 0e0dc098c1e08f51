// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dossiermaking.h"
#include "views/dossier/dossierdialog.h"
#include "views/mainwindowparts.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace rumourdesk
{

class ActionSet;

/// Lets two actions write a dossier into a file and print it, each after the question which rumours it is to be about.
class DossierActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DossierActions(const ActionSet &actions, const MainWindowParts &parts, QWidget *window);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const rumourdesk::Error &error);

private:
    using Use = std::function<void(const DossierWithChart &made)>;

    void ask(const QString &acceptText, const Use &use);
    void make(const DossierScope &scope, const Use &use);
    void write(const DossierWithChart &made);
    void print(const DossierWithChart &made);
    [[nodiscard]] std::vector<DossierScope> scopes() const;

    MainWindowParts m_parts;
    QWidget *m_window;
};

} // namespace rumourdesk
