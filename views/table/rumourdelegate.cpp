// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/rumourdelegate.h"

#include "models/items/annotator.h"
#include "models/items/correctiontext.h"
#include "models/items/rumourtablemodel.h"
#include "views/common/fieldtitle.h"
#include "views/common/theme.h"
#include "views/table/roomystyle.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QValidator>

#include <functional>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Model = RumourTableModel;

/// The field of the filter line that knows the names and windows which may stand in a rumour's field.
std::optional<FilterField> namesOf(Field field)
{
    switch (field) {
    case Field::Player: return FilterField::Player;
    case Field::From:
    case Field::To: return FilterField::Club;
    case Field::Window: return FilterField::Window;
    case Field::Sources: return FilterField::Source;
    case Field::Journalists: return FilterField::Journalist;
    default: return std::nullopt;
    }
}

/// A text is acceptable if nothing can be said against it. Qt asks fixup() when an editor is to be left with another one.
class CorrectionValidator final : public QValidator
{
public:
    using Objection = std::function<std::optional<Error>(const QString &typed)>;
    using Refuse = std::function<void(const Error &error)>;

    CorrectionValidator(Objection objection, Refuse refuse, QObject *parent)
        : QValidator(parent)
        , m_objection(std::move(objection))
        , m_refuse(std::move(refuse))
    {
    }

    State validate(QString &typed, int & /*position*/) const override
    {
        return m_objection(typed) ? Intermediate : Acceptable;
    }
    void fixup(QString &typed) const override
    {
        if (const std::optional<Error> error = m_objection(typed))
            m_refuse(*error);
    }

private:
    Objection m_objection;
    Refuse m_refuse;
};

} // namespace

RumourDelegate::RumourDelegate(RumourTableModel &model, Annotator &annotator, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_annotator(annotator)
{
}

void RumourDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.column() == Model::Player && index.data(Model::UnreadRole).toBool());
    option->font.setStrikeOut(index.data(Model::RejectedRole).toBool());
    if (index.data(Model::ProposedRole).toBool()) {
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, coloursFor(option->palette).muted);
    }
    option->fontMetrics = QFontMetrics(option->font);
}

void RumourDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, paintGround(painter, option, index));
    paintCorner(painter, option, index);
}

QStyleOptionViewItem RumourDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = fittingText(cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    return cell;
}

/// What is cut off loses the end that tells most, a year or an upper limit: a short form, where there is one, keeps it.
QString RumourDelegate::fittingText(const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    const int column = index.column();
    const bool hasShortForm = column == Model::Window || column == Model::FeePrinted || column == Model::FeeConverted;
    const int room = cell.rect.width() - 2 * RoomyStyle::cellMargin;
    if (!hasShortForm || cell.fontMetrics.horizontalAdvance(cell.text) <= room)
        return cell.text;
    const QString shortText = index.data(Model::ShortRole).toString();
    return shortText.isEmpty() ? cell.text : shortText;
}

void RumourDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &cell, int indent) const
{
    painter->setPen(textColour(cell));
    const QRect room = cell.rect.adjusted(RoomyStyle::cellMargin + indent, 0, -RoomyStyle::cellMargin, 0);
    m_texts.draw(*painter, room, cell.displayAlignment, cell.font, cell.text);
}

QColor RumourDelegate::textColour(const QStyleOptionViewItem &cell)
{
    const QPalette::ColorGroup group = !cell.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : cell.state.testFlag(QStyle::State_Active)                                ? QPalette::Normal
                                                                                   : QPalette::Inactive;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    return cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

void RumourDelegate::paintCorner(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(Model::CorrectedRole).toBool())
        return;
    constexpr int size = 7; // pixels
    const QPoint corner = option.rect.topRight() + QPoint(1, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? option.palette.color(QPalette::HighlightedText) : coloursFor(option.palette).accent);
    painter->drawPolygon(QPolygon({corner, corner - QPoint(size, 0), corner + QPoint(0, size)}));
    painter->restore();
}

QWidget *RumourDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const std::optional<Field> field = Model::fieldOf(index.column());
    const std::optional<StoredRumour> shown = m_model.rumour(m_model.rumourAt(index.row()));
    if (!field || !shown)
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(tr("Correct %1").arg(fieldTitle(*field)));
    auto *completer = new QCompleter(suggestions(*field), editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    editor->setCompleter(completer);
    const auto objection = [this, shown = *shown, field = *field](const QString &typed) {
        const bool isAsShown = typed == editedText(shown.rumour, field);
        const Result<QString> value = isAsShown ? Result<QString>(typed) : valueOf(typed, shown, field);
        return value ? std::nullopt : std::optional(value.error());
    };
    editor->setValidator(
        new CorrectionValidator(objection, [this](const Error &error) { Q_EMIT refused(error); }, editor));
    return editor;
}

bool RumourDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    // What is given up need not be right: the editor would ask once more as its focus goes.
    if (line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        line->setValidator(nullptr);
    // Whoever looks something up in another program finds what he has typed.
    if (line && event->type() == QEvent::FocusOut && !line->hasAcceptableInput()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
        return false;
    return QStyledItemDelegate::eventFilter(editor, event);
}

Result<QString> RumourDelegate::valueOf(const QString &typed, const StoredRumour &shown, Field field) const
{
    const FeeBasis basis = shown.rumour.fee ? shown.rumour.fee->basis : FeeBasis::Bid;
    return correctionFromTyped(field, typed, m_model.knownNames(), basis);
}

void RumourDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const std::optional<StoredRumour> rumour = m_model.rumour(m_model.rumourAt(index.row()));
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && rumour) {
        line->setText(editedText(rumour->rumour, *Model::fieldOf(index.column())));
        line->selectAll();
    }
}

void RumourDelegate::setModelData(
    QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const RumourId id = m_model.rumourAt(index.row());
    const std::optional<StoredRumour> shown = m_model.rumour(id);
    const std::optional<StoredRumour> read = m_model.rumourAsRead(id);
    const Field field = *Model::fieldOf(index.column());
    if (!line || !shown || !read || line->text() == editedText(shown->rumour, field))
        return;
    const Result<QString> value = valueOf(line->text(), *shown, field);
    if (!value)
        return; // the validator has said so
    // What was read needs no correction.
    const bool isAsRead = *value == fieldValueText(read->rumour, field);
    m_annotator.annotate(tr("Correct %1").arg(fieldTitle(field)), {id}, correctionOf(field),
        isAsRead ? std::nullopt : std::optional(*value));
}

QStringList RumourDelegate::suggestions(Field field) const
{
    constexpr int limit = 100'000;
    if (field == Field::Stage || field == Field::Move)
        return filterWords(field == Field::Stage ? FilterField::Stage : FilterField::Move);
    QStringList values;
    if (const std::optional<FilterField> known = namesOf(field)) {
        for (const ValueCount &value : m_model.valuesStarting(*known, {}, limit))
            values.append(value.text);
    }
    return values;
}

} // namespace rumourdesk
