// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/annotationpanel.h"

#include "models/items/annotator.h"
#include "models/items/correctiontext.h"
#include "models/items/historytext.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/annotation/gradebuttons.h"
#include "views/annotation/noteedit.h"
#include "views/common/elidedlabel.h"
#include "views/common/fieldtitle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int margin = 8; // pixels

template <class Enum> std::optional<int> numberOf(std::optional<Enum> value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

AnnotationPanel::AnnotationPanel(
    RumourTableModel &model, RumourSelection &selection, Annotator &annotator, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_annotator(annotator)
    , m_several(new ElidedLabel)
    , m_noteOwner(new ElidedLabel)
    , m_letters(new GradeButtons(tr("Reliability of the source"), reliabilityChoices()))
    , m_digits(new GradeButtons(tr("Credibility of the report"), credibilityChoices()))
    , m_star(new QToolButton)
    , m_historyButton(new QToolButton)
    , m_outcome(new QComboBox)
    , m_tags(new QLineEdit)
    , m_note(new NoteEdit)
    , m_corrections(new QWidget)
    , m_correctionRows(new QVBoxLayout(m_corrections))
    , m_history(new QListWidget)
    , m_wholeHistory(new QToolButton)
{
    setObjectName(u"annotationPanel"_s);
    setAccessibleName(tr("Assessment"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin);
    layout->setSpacing(4);
    layout->addWidget(m_several);
    layout->addLayout(gradeRow());
    layout->addLayout(outcomeRow());
    layout->addWidget(m_noteOwner);
    layout->addWidget(m_note);
    layout->addWidget(m_corrections);
    layout->addWidget(m_history);
    layout->addWidget(m_wholeHistory, 0, Qt::AlignRight);
    setupRange();
    setupHistory();
    connectEditors();
    show(m_selection.rumour());
}

AnnotationPanel::~AnnotationPanel()
{
    m_note->flush();
}

QLayout *AnnotationPanel::gradeRow()
{
    m_star->setObjectName(u"star"_s);
    m_star->setCheckable(true);
    m_star->setAutoRaise(true);
    m_star->setAccessibleName(tr("Star"));
    m_historyButton->setObjectName(u"historyButton"_s);
    m_historyButton->setText(tr("History"));
    m_historyButton->setCheckable(true);
    m_historyButton->setAutoRaise(true);
    m_historyButton->setAccessibleName(tr("Show the history of this rumour"));
    m_historyButton->setToolTip(tr("What analysts have changed about this rumour, and when"));
    for (QToolButton *button : {m_star, m_historyButton})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_letters);
    row->addWidget(m_digits);
    row->addStretch(1);
    row->addWidget(m_star);
    row->addWidget(m_historyButton);
    return row;
}

QLayout *AnnotationPanel::outcomeRow()
{
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->view()->setAccessibleName(tr("Outcomes"));
    m_outcome->addItem(tr("No outcome yet"));
    for (int i = 0; i < outcomeCount; ++i)
        m_outcome->addItem(outcomeText(static_cast<Outcome>(i)), outcomeName(static_cast<Outcome>(i)));
    m_tags->setObjectName(u"tags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_tags->installEventFilter(this);
    m_note->setFixedHeight(2 * fontMetrics().lineSpacing() + 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_outcome);
    row->addWidget(m_tags, 1);
    return row;
}

void AnnotationPanel::setupRange()
{
    m_several->setObjectName(u"severalRumours"_s);
    m_noteOwner->setObjectName(u"noteOwner"_s);
    QFont bold = font();
    bold.setBold(true);
    m_several->setFont(bold);
    for (QLabel *label : {m_several, m_noteOwner})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&m_selection, &RumourSelection::rowsChanged, this, &AnnotationPanel::showRange);
}

void AnnotationPanel::setupHistory()
{
    m_correctionRows->setContentsMargins(0, 0, 0, 0);
    m_correctionRows->setSpacing(0);
    m_history->setObjectName(u"history"_s);
    m_history->setAccessibleName(tr("History of this rumour"));
    m_history->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_history->setMaximumHeight(6 * fontMetrics().lineSpacing());
    m_history->setWordWrap(true);
    m_history->hide();
    m_wholeHistory->setObjectName(u"wholeHistory"_s);
    m_wholeHistory->setText(tr("Whole history…"));
    m_wholeHistory->setAutoRaise(true);
    m_wholeHistory->setFocusPolicy(Qt::StrongFocus);
    m_wholeHistory->setAccessibleName(tr("Whole history of this rumour"));
    m_wholeHistory->setToolTip(tr("Who changed what, before and after, to copy and to export"));
    m_wholeHistory->hide();
    connect(m_wholeHistory, &QToolButton::clicked, this, &AnnotationPanel::historyAsked);
    connect(m_history, &QListWidget::itemActivated, this, &AnnotationPanel::historyAsked);
    connect(m_historyButton, &QToolButton::toggled, this, [this](bool isShown) {
        m_history->setVisible(isShown);
        m_wholeHistory->setVisible(isShown);
        showHistory();
    });
}

void AnnotationPanel::connectEditors()
{
    connect(m_letters, &GradeButtons::picked, this, [this](std::optional<int> choice) {
        const auto letter = choice ? std::optional(reliabilityLetter(static_cast<Reliability>(*choice))) : std::nullopt;
        annotate(tr("Grade %1").arg(letter.value_or(tr("without a letter"))), AnnotationField::Reliability, letter);
    });
    connect(m_digits, &GradeButtons::picked, this, [this](std::optional<int> choice) {
        const auto digit = choice ? std::optional(credibilityDigit(static_cast<Credibility>(*choice))) : std::nullopt;
        annotate(tr("Grade %1").arg(digit.value_or(tr("without a digit"))), AnnotationField::Credibility, digit);
    });
    connect(m_star, &QToolButton::clicked, this, [this](bool isSet) {
        annotate(tr("Star"), AnnotationField::Star, isSet ? std::optional(u"1"_s) : std::nullopt);
    });
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        annotate(tr("Outcome"), AnnotationField::Outcome,
            index == 0 ? std::nullopt : std::optional(m_outcome->itemData(index).toString()));
    });
    connect(m_note, &NoteEdit::noteTyped, this,
        [this](const QString &note) { m_annotator.type(tr("Note"), m_rumour, AnnotationField::Note, note); });
    connect(m_note, &NoteEdit::left, this, [this] { m_annotator.endTyping(); });
    connect(m_note, &NoteEdit::leaveAsked, this, &AnnotationPanel::leaveAsked);
    connect(&m_selection, &RumourSelection::changed, this, &AnnotationPanel::show);
    connect(&m_model, &RumourTableModel::annotationsChanged, this, &AnnotationPanel::showAnnotation);
    connect(&m_model, &RumourTableModel::contentChanged, this, &AnnotationPanel::showAnnotation);
}

void AnnotationPanel::setKeys(
    const QString &star, const QString &outcome, const QString &tags, const QString &note)
{
    const auto named = [](const QString &field, const QString &key) {
        return key.isEmpty() ? field : u"%1 (%2)"_s.arg(field, key);
    };
    m_star->setToolTip(named(tr("Star"), star));
    m_outcome->setToolTip(named(tr("What became of it"), outcome));
    m_tags->setToolTip(named(tr("Tags"), tags));
    m_note->setToolTip(named(tr("Note, which saves itself while you type"), note));
}

void AnnotationPanel::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void AnnotationPanel::editTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    const QString tags = tagsText(tagsFromText(m_tags->text()));
    m_tags->setText(tags.isEmpty() ? tags : tags + u", "_s); // whoever types on begins a new one
}

bool AnnotationPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Not editingFinished, which is silent if nothing was typed: the comma for the next tag would stay.
    if (watched == m_tags && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        setTags();
    if (watched == m_tags && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key == Qt::Key_Escape)
                m_tags->setText(tagsText(m_model.annotationOf(m_rumour).tags));
            Q_EMIT leaveAsked(); // the tags are set as the focus goes
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationPanel::annotate(
    const QString &step, AnnotationField field, const std::optional<QString> &value)
{
    m_annotator.annotate(step, m_selection.rumours(), field, value);
}

/// Whoever sees the tags of one rumour and changes them does not speak of those that he does not see: the others keep theirs.
void AnnotationPanel::setTags()
{
    const QStringList shown = m_model.annotationOf(m_rumour).tags;
    const QStringList typed = tagsFromText(m_tags->text());
    m_tags->setText(tagsText(typed));
    if (typed == shown)
        return;
    const std::vector<RumourId> rumours = m_selection.rumours();
    std::vector<Assignment> assignments;
    assignments.reserve(rumours.size());
    for (const RumourId rumour : rumours) {
        const QStringList tags
            = rumours.size() == 1 ? typed : retagged(m_model.annotationOf(rumour).tags, shown, typed);
        if (const std::optional<RumourKey> key = m_model.keyOf(rumour))
            assignments.push_back(assignmentOf(*key, AnnotationField::Tags,
                tags.isEmpty() ? std::nullopt : std::optional(tagsText(tags))));
    }
    m_annotator.assign(tr("Tags"), assignments);
}

void AnnotationPanel::show(RumourId rumour)
{
    if (rumour != m_rumour) {
        keepNote();
        m_annotator.endTyping();
        m_rumour = rumour;
    }
    setEnabled(rumour != RumourId());
    showRange();
    showAnnotation();
}

void AnnotationPanel::showRange()
{
    const auto count = m_selection.rumours().size();
    const std::optional<StoredRumour> current = m_model.rumour(m_rumour);
    QString several;
    QString owner;
    if (count > 1 && current) {
        const Rumour &rumour = current->rumour;
        several = tr("%L1 rumours: all of them get what you set").arg(count);
        owner = rumour.to.isEmpty() ? tr("Note on %1 alone").arg(rumour.player)
                                    : tr("Note on %1 to %2 alone").arg(rumour.player, rumour.to);
    }
    m_several->setText(several);
    m_tags->setAccessibleDescription(several);
    m_noteOwner->setText(owner);
    m_note->setAccessibleDescription(owner);
    for (QLabel *label : {m_several, m_noteOwner})
        label->setVisible(!label->text().isEmpty());
}

/// Saves the note before another one is shown. A text that the store does not take waits for its rumour to come back.
void AnnotationPanel::keepNote()
{
    m_note->flush();
    if (const std::optional<QString> unsaved = m_note->unsaved())
        m_unsavedNotes[m_rumour.value] = *unsaved;
    m_note->setNote(QString());
}

void AnnotationPanel::showAnnotation()
{
    m_note->flush();
    const Annotation &annotation = m_model.annotationOf(m_rumour);
    const int row = m_model.rowOf(m_rumour);
    const auto proposed = row < 0 ? std::nullopt : m_model.proposedReliabilityAt(row);
    m_letters->setChosen(numberOf(annotation.grade.reliability), numberOf(proposed));
    m_digits->setChosen(numberOf(annotation.grade.credibility));
    m_star->setChecked(annotation.isStarred);
    m_star->setText(annotation.isStarred ? u"\u2605"_s : u"\u2606"_s);
    m_outcome->setCurrentIndex(numberOf(annotation.outcome).value_or(-1) + 1);
    if (!m_tags->hasFocus())
        m_tags->setText(tagsText(annotation.tags));
    // What the store has not taken stays where it was typed.
    if (m_note->unsaved().value_or(annotation.note) == annotation.note)
        m_note->setNote(annotation.note);
    if (const auto unsaved = m_unsavedNotes.extract(m_rumour.value))
        m_note->setPlainText(unsaved.mapped());
    showCorrections();
    showHistory();
}

void AnnotationPanel::showCorrections()
{
    while (QLayoutItem *item = m_correctionRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const std::optional<StoredRumour> read = m_model.rumourAsRead(m_rumour);
    const std::optional<StoredRumour> shown = m_model.rumour(m_rumour);
    const std::vector<AnnotationValue> &corrections = m_model.annotationOf(m_rumour).corrections;
    m_corrections->setVisible(!corrections.empty());
    if (!read || !shown)
        return;
    for (const AnnotationValue &correction : corrections) {
        const Field field = *correctedField(correction.field);
        const auto text = [field](const Rumour &rumour) {
            const QString value = editedText(rumour, field);
            return value.isEmpty() ? tr("nothing") : value;
        };
        auto *line = new QWidget;
        auto *label = new ElidedLabel(
            tr("%1: %2, read as %3").arg(fieldTitle(field), text(shown->rumour), text(read->rumour)));
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *restore = new QToolButton;
        restore->setText(tr("Restore"));
        restore->setAutoRaise(true);
        restore->setFocusPolicy(Qt::StrongFocus);
        restore->setAccessibleName(tr("Restore %1 as it was read").arg(fieldTitle(field)));
        connect(restore, &QToolButton::clicked, this, [this, field] {
            m_annotator.annotate(
                tr("Restore %1").arg(fieldTitle(field)), {m_rumour}, correctionOf(field), std::nullopt);
        });
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(label, 1);
        layout->addWidget(restore);
        m_correctionRows->addWidget(line);
    }
}

void AnnotationPanel::showHistory()
{
    if (!m_historyButton->isChecked())
        return;
    m_history->clear();
    const Result<std::vector<LoggedChange>> history = m_annotator.historyOf(m_rumour);
    if (!history) {
        m_history->addItem(history.error().message);
        return;
    }
    for (auto logged = history->rbegin(); logged != history->rend(); ++logged)
        m_history->addItem(historyText(*logged));
    if (history->empty())
        m_history->addItem(tr("No analyst has changed anything yet."));
}

} // namespace rumourdesk
