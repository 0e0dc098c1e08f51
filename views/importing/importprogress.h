// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/import.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;
class QTreeWidget;

namespace rumourdesk
{

/// The bar below the panes while an import runs, and its result until it is put away: what was new, unchanged
/// and failed, each failure with its file and reason.
class ImportProgressBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportProgressBar(QWidget *parent = nullptr);

    /// Asks whether articles of an earlier version should be read again.
    void offerReread(int articles);
    void begin();
    void setProgress(const ImportProgress &progress);
    void finish(const ImportReport &report);
    /// Puts the bar away without a result, because the import failed as a whole.
    void abandon();

    /// "12 new, 3 unchanged, 2 failed. 31 rumours."
    [[nodiscard]] static QString summaryOf(const ImportReport &report);

Q_SIGNALS:
    void cancelRequested();
    void rereadRequested();

private:
    void setupLayout();
    void listFailures(const std::vector<InputFailure> &failures);

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_details;
    QToolButton *m_reread;
    QToolButton *m_close;
    QTreeWidget *m_failures;
};

} // namespace rumourdesk
