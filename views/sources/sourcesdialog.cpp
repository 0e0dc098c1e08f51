// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcesdialog.h"

#include "views/actions/actionset.h"
#include "views/annotation/gradebuttons.h"
#include "views/common/listview.h"
#include "views/sources/sourcelist.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

SourcesDialog::SourcesDialog(
    const RumourTableModel &model, Annotator &annotator, const ActionSet &actions, QWidget *parent)
    : QDialog(parent)
    , m_sources(model, annotator)
    , m_search(new QLineEdit)
    , m_list(new SourceList(m_sources))
    , m_letters(new GradeButtons(tr("Reliability of the selected sources"), reliabilityChoices()))
{
    setObjectName(u"sourcesDialog"_s);
    setWindowTitle(tr("Sources"));
    addActions({actions.action(ActionId::Undo), actions.action(ActionId::Redo)});
    setupSearch();
    setupLayout();
    connect(m_list, &SourceList::selectionMoved, this, &SourcesDialog::showGrade);
    connect(&m_sources, &QAbstractItemModel::dataChanged, this, &SourcesDialog::showGrade);
    connect(&m_sources, &QAbstractItemModel::modelReset, this, &SourcesDialog::selectFirst);
    connect(m_letters, &GradeButtons::picked, this, [this](std::optional<int> choice) {
        m_sources.grade(selectedRows(*m_list),
            choice ? std::optional(static_cast<Reliability>(*choice)) : std::nullopt);
        showGrade();
    });
    resize(620, 560);
}

void SourcesDialog::setupSearch()
{
    m_search->setObjectName(u"sourceSearch"_s);
    m_search->setAccessibleName(tr("Search outlets and journalists"));
    m_search->setPlaceholderText(tr("Search outlets and journalists"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) { m_sources.search(words); });
}

void SourcesDialog::setupLayout()
{
    auto *note = new QLabel(tr("The table proposes these letters for rumours that nobody has graded, a journalist's "
                               "before an outlet's. In the list, A to F grade the selected sources and 0 takes the "
                               "grade away."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *grading = new QHBoxLayout;
    grading->addWidget(new QLabel(tr("Grade")));
    grading->addWidget(m_letters);
    grading->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the search line goes to the list
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(grading);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void SourcesDialog::showSources()
{
    m_sources.setWatched(true);
    show();
    raise();
    activateWindow();
    m_search->selectAll();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void SourcesDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_sources.setWatched(false);
}

void SourcesDialog::selectFirst()
{
    if (m_sources.rowCount() > 0)
        m_list->selectRow(0);
    showGrade();
}

/// The letters show the grade that all selected sources share.
void SourcesDialog::showGrade()
{
    const std::vector<int> rows = selectedRows(*m_list);
    std::optional<int> shared;
    if (!rows.empty()) {
        const std::optional<Reliability> first = m_sources.gradeAt(rows.front());
        const auto isFirst = [&](int row) { return m_sources.gradeAt(row) == first; };
        if (first && std::ranges::all_of(rows, isFirst))
            shared = static_cast<int>(*first);
    }
    m_letters->setChosen(shared);
    m_letters->setEnabled(!rows.empty());
}

bool SourcesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rumourdesk
