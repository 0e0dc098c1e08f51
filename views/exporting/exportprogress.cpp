// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/exportprogress.h"

#include "models/jobs/exportjob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ExportProgress::ExportProgress(ExportJob &job, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(tr("Exporting…")))
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Part of the export that is done"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 12);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->setObjectName(u"cancelExport"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    setMaximumHeight(m_text->sizeHint().height()); // the bar keeps its height for it also while it is hidden
    hide();
    connect(&job, &ExportJob::begun, this, &ExportProgress::begin);
    connect(&job, &ExportJob::progressed, this, &ExportProgress::showProgress);
    connect(&job, &ExportJob::finished, this, &QWidget::hide);
    connect(&job, &ExportJob::failed, this, &QWidget::hide);
    connect(m_cancel, &QToolButton::clicked, &job, &ExportJob::cancel);
    connect(m_cancel, &QToolButton::clicked, m_cancel, [this] { m_cancel->setEnabled(false); });
}

void ExportProgress::begin()
{
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0); // busy: nobody knows yet how much there is
    QWidget::show();
}

void ExportProgress::showProgress(qint64 done, qint64 all)
{
    constexpr int parts = 1000;
    m_bar->setRange(0, parts);
    m_bar->setValue(all > 0 ? static_cast<int>(done * parts / all) : parts);
}

} // namespace rumourdesk
