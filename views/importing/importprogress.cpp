// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importprogress.h"

#include "views/common/elidedlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QToolButton *button(const QString &text, const QString &accessibleName)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(accessibleName);
    made->setObjectName(accessibleName);
    return made;
}

} // namespace

ImportProgressBar::ImportProgressBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("Cancel"), tr("Cancel import")))
    , m_details(button(tr("Failures"), tr("Show failures")))
    , m_reread(button(tr("Read again"), tr("Read the stored articles again")))
    , m_close(button(tr("Close"), tr("Close the result")))
    , m_failures(new QTreeWidget)
{
    setObjectName(u"importProgress"_s);
    setAccessibleName(tr("Import"));
    setupLayout();
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Cancelling…"));
        Q_EMIT cancelRequested();
    });
    connect(m_details, &QToolButton::toggled, m_failures, &QWidget::setVisible);
    connect(m_reread, &QToolButton::clicked, this, &ImportProgressBar::rereadRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ImportProgressBar::setupLayout()
{
    m_bar->setAccessibleName(tr("Files read"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_details->setCheckable(true);
    m_failures->setObjectName(u"failures"_s);
    m_failures->setAccessibleName(tr("Files that could not be read"));
    m_failures->header()->setAccessibleName(tr("What the columns are"));
    m_failures->setHeaderLabels({tr("File"), tr("Reason")});
    m_failures->setRootIsDecorated(false);
    m_failures->setAlternatingRowColors(true);
    m_failures->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addStretch();
    line->addWidget(m_details);
    line->addWidget(m_reread);
    line->addWidget(m_cancel);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(line);
    layout->addWidget(m_failures);
}

void ImportProgressBar::offerReread(int articles)
{
    m_text->setText(tr("%1 articles were read by an earlier version of RumourDesk. Your grades, notes and corrections "
                       "stay when they are read again.")
                        .arg(articles));
    m_bar->hide();
    m_cancel->hide();
    m_details->hide();
    m_reread->show();
    m_close->show();
    show();
}

void ImportProgressBar::begin()
{
    m_reread->hide();
    m_text->setText(tr("Looking for articles…"));
    m_bar->setRange(0, 0); // busy until the files are counted
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_close->hide();
    m_details->setChecked(false);
    m_details->hide();
    show();
}

void ImportProgressBar::setProgress(const ImportProgress &progress)
{
    m_bar->setRange(0, std::max(1, progress.filesTotal));
    m_bar->setValue(progress.filesDone);
    if (m_cancel->isEnabled()) {
        m_text->setText(tr("Reading articles: %1 of %2, %3 rumours")
                            .arg(progress.filesDone)
                            .arg(progress.filesTotal)
                            .arg(progress.rumours));
    }
}

void ImportProgressBar::finish(const ImportReport &report)
{
    m_text->setText(summaryOf(report));
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    listFailures(report.failures);
    show();
}

void ImportProgressBar::abandon()
{
    hide();
}

QString ImportProgressBar::summaryOf(const ImportReport &report)
{
    if (report.reread > 0) {
        const QString read = tr("%1 articles read again. %2 rumours.").arg(report.reread).arg(report.rumours);
        return report.isCancelled ? tr("Cancelled: %1 Read again to do the rest.").arg(read) : read;
    }
    QString text = tr("%1 new, %2 unchanged, %3 failed. %4 rumours.")
                       .arg(report.added)
                       .arg(report.unchanged)
                       .arg(report.failures.size())
                       .arg(report.rumours);
    if (report.isCancelled)
        text = tr("Cancelled: %1 Import again to add the rest.").arg(text);
    return text;
}

void ImportProgressBar::listFailures(const std::vector<InputFailure> &failures)
{
    m_failures->clear();
    for (const InputFailure &failure : failures) {
        auto *item =
            new QTreeWidgetItem(m_failures, {QFileInfo(failure.input).fileName(), failure.error.message});
        item->setToolTip(0, failure.input);
        item->setToolTip(1, failure.error.message);
    }
    m_failures->header()->resizeSection(0, 260);
    const int rows = std::clamp(static_cast<int>(failures.size()), 1, 6);
    m_failures->setFixedHeight(
        m_failures->header()->sizeHint().height() + rows * (fontMetrics().height() + 4) + 6);
    m_details->setVisible(!failures.empty());
    m_details->setChecked(!failures.empty());
}

} // namespace rumourdesk
