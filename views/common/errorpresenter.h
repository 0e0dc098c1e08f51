// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFrame>

class QLabel;

namespace rumourdesk
{

/// The one place that shows errors: a bar across the window with what happened and a button to put it away.
class ErrorPresenter final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPresenter(QWidget *parent = nullptr);

    /// Shows the error until it is dismissed or another takes its place. `happening` begins the sentence:
    /// "The chart was not exported".
    void present(const QString &happening, const Error &error);
    /// Puts the error away if it is of this happening: what was wrong is right now.
    void takeBack(const QString &happening);
    [[nodiscard]] QString text() const;

    /// For errors before there is a window; waits until the box is closed.
    static void presentAlone(const QString &happening, const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_label;
    QString m_happening;
};

} // namespace rumourdesk
