// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace rumourdesk {

std::optional<Database> openChosenStore(const QString &path, const OtherStore &other)
{
    std::optional<QString> candidate = path;
    while (candidate) {
        Result<Database> database = Database::open(*candidate);
        if (database)
            return std::move(*database);
        candidate = other(database.error());
    }
    return std::nullopt;
}

std::optional<QString> askForOtherStore(const Error &error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("StoreChoice", text); };
    QMessageBox box(QMessageBox::Critical, tr("RumourDesk"), tr("The store cannot be opened."));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.message);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    const QPushButton *open = box.addButton(tr("Open Another Store…"), QMessageBox::AcceptRole);
    box.addButton(tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != open)
        return std::nullopt;
    return chooseOtherStore(nullptr);
}

std::optional<QString> chooseOtherStore(QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("StoreChoice", text); };
    // A dialog for saving, because the other store may be one that is yet to be made.
    const QString path = QFileDialog::getSaveFileName(parent, tr("Open Another Store"), {},
        tr("Stores (*.sqlite);;All files (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace rumourdesk
