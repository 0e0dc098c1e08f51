// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar/savedfilterpane.h"

#include "views/common/elidedlabel.h"
#include "views/common/paneheader.h"
#include "views/common/theme.h"
#include "views/sidebar/savedfilterlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rumourdesk {

using namespace Qt::StringLiterals;

SavedFilterPane::SavedFilterPane(SavedFilterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_naming(new QWidget)
    , m_name(new QLineEdit)
    , m_note(new QLabel)
    , m_list(new SavedFilterList(model))
{
    setObjectName(u"savedFilterPane"_s);
    m_name->setObjectName(u"savedFilterName"_s);
    m_name->setAccessibleName(tr("Name of the filter to save"));
    m_name->installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(8, 8, 8, 8);
    naming->setSpacing(4);
    naming->addWidget(m_name);
    naming->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneHeader(new ElidedLabel(tr("Saved filters"))));
    layout->addWidget(m_naming);
    layout->addWidget(m_list, 1);
    m_naming->hide();
    connect(m_name, &QLineEdit::textChanged, this, &SavedFilterPane::showNote);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilterPane::saveNamed);
}

void SavedFilterPane::askName(const QString &expression)
{
    m_expression = expression;
    if (!m_name->hasFocus())
        m_before = QApplication::focusWidget();
    m_name->setText(m_model.proposedName(expression));
    m_naming->show();
    showNote();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilterPane::showNote()
{
    const int row = m_model.rowOf(m_name->text());
    const QString why = m_model.whyNotNamed(row, m_name->text());
    m_note->setText(!why.isEmpty() ? why
            : row >= 0             ? tr("Enter replaces “%1”").arg(m_model.filterAt(row).name)
                                   : tr("Enter saves, Escape does not"));
    m_name->setAccessibleDescription(m_note->text());
}

void SavedFilterPane::saveNamed()
{
    const QString name = m_name->text();
    if (!m_model.whyNotNamed(m_model.rowOf(name), name).isEmpty())
        return; // the note says why
    m_model.save(name, m_expression);
    const int row = m_model.rowOf(name);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    endNaming();
}

void SavedFilterPane::endNaming()
{
    QWidget *next = m_before && m_before->isVisible() ? m_before.data() : m_list;
    if (m_name->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
    m_naming->hide();
}

bool SavedFilterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endNaming();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::FocusOut
        && static_cast<const QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        endNaming(); // a click elsewhere gives up too
    return QWidget::eventFilter(watched, event);
}

void SavedFilterPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

void SavedFilterPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_naming->hide();
}

} // namespace rumourdesk
