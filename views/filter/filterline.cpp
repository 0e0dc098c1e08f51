// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterline.h"

#include "models/items/filternames.h"
#include "models/items/rumourtablemodel.h"
#include "views/common/theme.h"
#include "views/filter/completiondelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>

#include <chrono>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The table is painted first: counting what is offered may take longer than filtering.
constexpr std::chrono::milliseconds offeredAfter{20};

} // namespace

FilterLine::FilterLine(RumourTableModel &model, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_completer(new QCompleter(&m_offers, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"filterLine"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, or  to:arsenal  stage>=talks  fee>40m  date:2026-01..2026-03"));
    setClearButtonEnabled(true);
    setTextMargins(6, 0, 0, 0);
    m_note->setObjectName(u"filterNote"_s);
    m_note->setAccessibleName(tr("Mistake in the filter"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAutoFillBackground(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->hide();
    setupCompleter();
    connect(this, &QLineEdit::textChanged, this, &FilterLine::apply);
    m_offering.setSingleShot(true);
    m_offering.setInterval(offeredAfter);
    connect(&m_offering, &QTimer::timeout, this, &FilterLine::offerCompletions);
    connect(this, &QLineEdit::textEdited, &m_offering, qOverload<>(&QTimer::start));
    connect(&m_model, &RumourTableModel::savedFiltersChanged, this, [this] {
        if (text().contains(u'@'))
            apply();
    });
}

void FilterLine::setupCompleter()
{
    // Not QLineEdit::setCompleter: that one replaces the whole line, a completion only the word at the
    // cursor.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions of the filter"));
    m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer->popup()));
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterLine::insertCompletion);
}

void FilterLine::apply()
{
    ParsedFilter parsed = parseFilter(text(), m_model.savedFilters());
    m_mistake = parsed.mistake;
    if (!m_mistake)
        m_model.setFilter(parsed.filter);
    underlineMistake();
    showNote();
    Q_EMIT mistakeChanged(m_mistake);
}

void FilterLine::offerCompletions()
{
    m_offering.stop();
    showCompletions();
    Q_EMIT completionsOffered();
}

void FilterLine::showCompletions()
{
    m_completion = completionsAt(text(), cursorPosition(), m_model);
    const Span word = m_completion.replaced;
    const QString typed = text().mid(word.start, word.length);
    const std::vector<CompletionEntry> &entries = m_completion.entries;
    const bool isDone = entries.size() == 1 && entries.front().text == typed;
    const bool isAtValue = word.start > 0 && QStringView(u":=<>,").contains(text().at(word.start - 1));
    if ((typed.isEmpty() && !isAtValue) || entries.empty() || isDone) {
        m_completer->popup()->hide();
        return;
    }
    m_offers.clear();
    for (const CompletionEntry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        if (entry.count) {
            item->setData(*entry.count, CompletionDelegate::CountRole);
            item->setData(tr("%1, %n rumours", nullptr, *entry.count).arg(entry.text), Qt::AccessibleTextRole);
        }
        m_offers.appendRow(item);
    }
    QRect place = cursorRect();
    place.setWidth(std::min(360, width() - place.left()));
    m_completer->complete(place.translated(0, 4));
}

void FilterLine::insertCompletion(const QString &completion)
{
    if (m_offering.isActive()) { // the list is about what stood here a moment ago
        m_offering.stop();
        m_completion = completionsAt(text(), cursorPosition(), m_model);
    }
    const Span word = m_completion.replaced;
    QString whole = text();
    if (word.start < 0 || word.end() > whole.size())
        return;
    whole.replace(word.start, word.length, completion);
    setText(whole);
    setCursorPosition(word.start + static_cast<int>(completion.size()));
    // After a field's name its values are what one wants to see next.
    if (completion.endsWith(u':'))
        offerCompletions();
}

/// A line edit has no formats of its own; those of an input method's event are drawn over its text.
void FilterLine::underlineMistake()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_mistake && !text().isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(coloursFor(palette()).mistake);
        format.setForeground(coloursFor(palette()).mistake);
        const int start = std::clamp(m_mistake->position, 0, static_cast<int>(text().size()) - 1);
        const int length = std::max(1, m_mistake->length);
        attributes.append({QInputMethodEvent::TextFormat, start - cursorPosition(), length, format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterLine::showNote()
{
    setToolTip(m_mistake ? m_mistake->message : QString());
    setAccessibleDescription(m_mistake ? m_mistake->message : QString());
    m_note->setVisible(m_mistake.has_value());
    if (!m_mistake)
        return;
    const ThemeColours &colours = coloursFor(palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.mistakeGround);
    own.setColor(QPalette::WindowText, colours.mistake);
    m_note->setPalette(own);
    m_note->setText(m_mistake->message);
    m_note->adjustSize();
    QWidget *ground = window();
    if (m_note->parentWidget() != ground) {
        m_note->setParent(ground);
        m_note->show();
    }
    m_note->move(mapTo(ground, QPoint(0, height() + 2)));
    m_note->raise();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool isListShown = m_completer->popup()->isVisible();
    if (isListShown
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the list takes it
        return;
    }
    if (event->key() == Qt::Key_Escape && !isListShown && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_offering.stop();
    m_note->hide();
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_note->isVisible())
        showNote();
}

} // namespace rumourdesk
