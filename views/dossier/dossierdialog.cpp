// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossierdialog.h"

#include "models/items/dossiermaking.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

DossierDialog::DossierDialog(std::vector<DossierScope> scopes, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_scopes(std::move(scopes))
    , m_buttons(new QButtonGroup(this))
{
    setWindowTitle(tr("Dossier"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("What is the dossier about?")));
    for (size_t i = 0; i < m_scopes.size(); ++i) {
        auto *button = new QRadioButton(QString(m_scopes[i].text).replace(u'&', "&&"_L1));
        button->setEnabled(m_scopes[i].rumours.size() <= mostDossierRumours);
        button->setToolTip(button->isEnabled() ? QString() : tr("More than a dossier holds: filter them first."));
        m_buttons->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
        if (!m_buttons->checkedButton() && button->isEnabled())
            button->setChecked(true);
    }
    auto *box = new QDialogButtonBox;
    QPushButton *accept = box->addButton(acceptText, QDialogButtonBox::AcceptRole);
    // As the second: Tab would pass over it before the other one. Enter saves wherever the focus is.
    box->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    accept->setDefault(true);
    accept->setEnabled(m_buttons->checkedButton());
    layout->addSpacing(8);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const DossierScope &DossierDialog::chosen() const
{
    return m_scopes.at(static_cast<size_t>(std::max(m_buttons->checkedId(), 0)));
}

} // namespace rumourdesk
