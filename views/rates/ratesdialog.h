// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace rumourdesk
{

class CurrentRates;
class ErrorPresenter;
class FilePrompt;

/// View > Exchange rates: whose rates fees are converted at, up to which month, and a button to load newer ones.
class RatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Rates and prompt must outlive the dialog.
    RatesDialog(CurrentRates &rates, FilePrompt &prompt, QWidget *parent = nullptr);

private:
    void load();
    void showRates();

    CurrentRates &m_rates;
    FilePrompt &m_prompt;
    QLabel *m_text;
    ErrorPresenter *m_errors;
};

} // namespace rumourdesk
