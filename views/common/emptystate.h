// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace rumourdesk {

/// What an empty desk shows: what RumourDesk is for, and the three ways to give it articles.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAction *openFiles, QAction *openFolder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    QLabel *m_picture;
};

} // namespace rumourdesk
