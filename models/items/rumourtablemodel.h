// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/evidence.h"
#include "models/domain/exchangerates.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"
#include "models/domain/deskstep.h"
#include "models/items/correctiontext.h"
#include "models/items/feelegend.h"
#include "models/items/filtercache.h"
#include "models/items/filterfield.h"
#include "models/items/filteroffers.h"
#include "models/items/rumourannotations.h"
#include "models/items/rumourfilter.h"
#include "models/items/valuecounts.h"
#include "models/jobs/rowsorter.h"

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QDate>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace rumourdesk {

class FeePoints;
class Gazetteer;
class RumourRows;
class StoreReader;
struct ReadRumours;
struct RowOrder;
struct RowSorting;
struct RumourColumns;
class RumourStore;
class AnnotationStore;
class ArticleStore;

/// The rumours that the filter lets through, in the order of the sorted column. Lives on the GUI thread; reads the
/// store once into narrow columns in memory, so that filter and sort never touch the disk (full text excepted).
/// Filter, sort and reload keep persistent indexes, and so selections, on the rumours that are still shown.
class RumourTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date, Player, From, To, StageColumn, FeePrinted, FeeConverted, Window, Outlet, GradeColumn, Star,
        MoveColumn, Basis, Journalists, Age, Contract, Byline, Added, OutcomeColumn, Tags, Note,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< raw value: date, number, rank; invalid for an empty cell
        RumourIdRole, ///< qint64
        ArticleIdRole, ///< qint64
        UnreadRole, ///< bool: nobody has read it
        CorrectedRole, ///< bool: the cell shows what an analyst put in place of what was read
        RejectedRole, ///< bool: an analyst says that there is no such rumour
        ProposedRole, ///< bool: nobody has set it, it follows from who said it
        ShortRole, ///< the text in fewer letters, for a narrow column; empty where there is no shorter form
    };

    /// Store, rates and gazetteer must outlive the model. Empty until the first reload().
    RumourTableModel(const RumourStore &rumours, const ArticleStore &articles, const AnnotationStore &annotations,
        const ExchangeRates &rates, const Gazetteer &gazetteer, QObject *parent = nullptr);
    ~RumourTableModel() override;

    /// Reads the store anew, keeping filter and sort order, and returns when all is read. RumourLoader does the same in
    /// the background.
    Result<void> reload();
    /// Shows the newest rumours of the store alone, at once; the others are to follow by show().
    Result<void> showNewest(int count);
    /// Changes that come from now until show() are laid over what that shows: it may have been read before them.
    void expectRead();
    /// Nothing is to be shown any more.
    void expectNoRead();
    /// Shows what has been read of the store since expectRead(), keeping filter and sort order.
    Result<void> show(ReadRumours read);
    /// The order in which what is read should be sorted.
    [[nodiscard]] RowOrder order() const;
    /// Takes up a rumour that has just been added to the store.
    Result<void> showAdded(RumourId id, ArticleId article);

    /// From now on articles are searched in the background: a filter that wants words of them is applied when they are
    /// found, and never if another filter is set before. Rows, filter() and contentChanged() change together then. The
    /// same goes for count(). Both readers must outlive all filtering.
    void searchWith(StoreReader &filters, StoreReader &counts);
    /// Looks in the background for what a word may begin with, letter by letter: such a search finds half of all articles,
    /// and is the first that anybody typing a word asks for. The reader must outlive all filtering.
    void searchLettersWith(StoreReader &letters);
    /// From now on so many rows or more are sorted in the background: they stand as before until they are sorted. A
    /// later sorting takes an unfinished one along, so that they move once.
    void sortBesideFrom(size_t rows) { m_sortedBesideFrom = rows; }
    /// Whether rows are being sorted in the background.
    [[nodiscard]] bool isSorting() const { return m_sorter.isSorting(); }
    /// Dates such as -14d count back from `today`.
    void setFilter(const RumourFilter &filter, QDate today = QDate::currentDate());
    [[nodiscard]] const RumourFilter &filter() const;
    /// How many rumours another filter would let through, searching articles at once if need be. Errors: those of the
    /// search.
    [[nodiscard]] Result<int> countPassing(const RumourFilter &filter, QDate today = QDate::currentDate());
    using Counted = std::function<void(const Result<int> &count)>;
    /// The same, told when the articles have been searched for it; not at all if another is counted before.
    void count(const RumourFilter &filter, QDate today, const Counted &counted);
    /// Whether a filter wants words of articles that have not been searched for yet.
    [[nodiscard]] bool hasToSearch(const RumourFilter &filter) const;
    void setChartCurrency(Currency currency);
    [[nodiscard]] Currency chartCurrency() const;
    /// For when the rates have changed.
    void convertFeesAnew();

    /// What "@name" stands for. The filter is not asked anew: who has set it does so after savedFiltersChanged().
    void setSavedFilters(std::vector<SavedFilter> filters);
    [[nodiscard]] const std::vector<SavedFilter> &savedFilters() const { return m_savedFilters; }

    /// What analysts think of outlets and journalists.
    [[nodiscard]] const std::vector<SourceGrade> &sourceGrades() const { return m_sourceGrades; }

    /// Shows changes that the store has taken. Rows stay where they are, and shown, until the next filter or sort;
    /// only a rumour that was rejected goes at once, and one that comes back is shown whatever the filter. Returns those
    /// that have come.
    std::vector<RumourId> showChanges(const std::vector<Change> &changes);
    /// Who a rumour is to the store; nothing for an unknown one.
    [[nodiscard]] std::optional<RumourKey> keyOf(RumourId id) const;
    /// The same for many, in their order, unknown ones left out; one pass over the rumours whatever their number.
    [[nodiscard]] std::vector<RumourKey> keysOf(const std::vector<RumourId> &rumours) const;
    /// What analysts have said of it; an empty one if nothing.
    [[nodiscard]] const Annotation &annotationOf(RumourId id) const { return m_annotations.of(id); }
    /// The rumour with its corrections, without evidence; nothing for an unknown one.
    [[nodiscard]] std::optional<StoredRumour> rumour(RumourId id) const;
    /// The same as it was read.
    [[nodiscard]] std::optional<StoredRumour> rumourAsRead(RumourId id) const;

    [[nodiscard]] int totalCount() const; ///< rumours in the store, filtered or not; rejected ones are none
    [[nodiscard]] bool isEmpty() const; ///< not even rejected ones
    [[nodiscard]] int rejectedCount() const;
    /// Whether the filter asks for rejected rumours, which are hidden else.
    [[nodiscard]] bool isRejectedAskedFor() const;
    [[nodiscard]] RumourId rumourAt(int row) const;
    [[nodiscard]] ArticleId articleAt(int row) const;
    [[nodiscard]] QString playerAt(int row) const;
    /// How many players the rows are about.
    [[nodiscard]] int playerCount(const QItemSelection &rows) const;
    /// The letter that follows from who said it, where no analyst has given one.
    [[nodiscard]] std::optional<Reliability> proposedReliabilityAt(int row) const;
    /// What the row's cells can narrow the filter by.
    [[nodiscard]] OfferedRow offeredRow(int row) const;
    /// The row that shows the rumour; -1 if the filter hides it. Looks through the rows: whoever only wants to know whether
    /// there is one asks isShown().
    [[nodiscard]] int rowOf(RumourId id) const;
    [[nodiscard]] bool isShown(RumourId id) const;
    /// Whether it is rejected, or added and taken back.
    [[nodiscard]] bool isPutAside(RumourId id) const;
    /// Who is shown where a hidden rumour would stand: the next one below, else the last one above. RumourId{0} if none is.
    [[nodiscard]] RumourId neighbourOf(RumourId hidden) const;
    /// The rumour's article and player, shown or not; ArticleId{0} and no text for an unknown rumour.
    [[nodiscard]] ArticleId articleOf(RumourId id) const;
    [[nodiscard]] QString playerOf(RumourId id) const;
    /// All rows of one player under the present filter, ascending.
    [[nodiscard]] std::vector<int> rowsOfPlayer(const QString &player) const;
    /// Every rumour about a player, shown or not, in the order of the store, without evidence.
    [[nodiscard]] std::vector<StoredRumour> rumoursAbout(const QString &player) const;
    /// The rumours shown, in the order shown, without evidence: for the chart of many players, and for lists.
    [[nodiscard]] std::vector<StoredRumour> shownRumours() const;
    [[nodiscard]] std::vector<StoredRumour> shownRumoursAbout(const QString &player) const;
    /// What the chart needs of all of those; rumoursIn() takes its rows, until the model changes.
    [[nodiscard]] FeePoints shownFees(ColourBy by) const;
    [[nodiscard]] std::vector<StoredRumour> rumoursIn(const std::vector<quint32> &columnRows) const;
    /// The articles of those, in that order, each once.
    [[nodiscard]] std::vector<ArticleId> shownArticles() const;
    /// The values of a field that begin with `typed` (any case and accents), as ValueCounter counts them.
    [[nodiscard]] std::vector<ValueCount> valuesStarting(FilterField field, const QString &typed, int limit) const;
    /// The rumour's field that a column shows; nothing for columns of the article.
    [[nodiscard]] static std::optional<Field> fieldOf(int column);
    /// The leftmost column that shows the field.
    [[nodiscard]] static int columnOf(Field field);

    /// How typed names of clubs and outlets become those of the table. Not longer than the model.
    [[nodiscard]] KnownNames knownNames() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// What was read from the text may be corrected in place.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Stable: equal rows keep the order they had. Empty cells come last in both directions.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// After showChanges(), with the rumours that it was about.
    void annotationsChanged(const std::vector<rumourdesk::RumourId> &rumours);
    /// After filter, reload or currency changed what is shown.
    void contentChanged();
    /// After reload, currency or what analysts say changed: any filter may let other rumours through now.
    void rumoursChanged();
    void savedFiltersChanged();
    /// The store could not search its articles; the rows are those of the filter before.
    void searchFailed(const rumourdesk::Error &error);

private:
    struct TextSearch {
        SearchedText searched;
        ArticleSet articles;
    };
    void convertFees(Currency currency);

    /// What the store has taken while it was being read.
    struct Missed {
        std::vector<std::pair<RumourId, ArticleId>> added;
        std::vector<Change> changes;
    };

    /// While one lives, nothing is sorted in the background: the columns may be changed.
    class SortPause
    {
    public:
        explicit SortPause(RumourTableModel &model) : m_model(model) { m_model.m_sorter.stop(); }
        ~SortPause() { m_model.sortBeside(); }
        Q_DISABLE_COPY_MOVE(SortPause)

    private:
        RumourTableModel &m_model;
    };

    void sortBeside();
    [[nodiscard]] std::vector<std::pair<size_t, const Change *>> rowsOfChanges(
        const std::vector<Change> &changes) const;
    [[nodiscard]] RumourKey keyOf(RumourId id, size_t row) const;
    void takeSourceGrades(const std::vector<Change> &changes);
    [[nodiscard]] bool isCorrected(RumourId id, int column) const;
    [[nodiscard]] std::vector<RumourId> showComingAndGoing(const std::vector<size_t> &rows);
    void announceRows(std::vector<size_t> rows, bool isEveryGrade);
    [[nodiscard]] static RowSet rowsWithout(Mark mark, const RumourColumns &columns);
    [[nodiscard]] RowSet admittedRows(
        const RumourColumns &columns, const RowSet &visible, const RumourFilter &filter) const;
    void forgetAnswers();
    [[nodiscard]] Result<RowSet> rowsPassing(const RumourFilter &filter, QDate today);
    [[nodiscard]] Result<RowSet> rowsPassing(
        const RumourColumns &columns, const RowSet &visible, const RumourFilter &filter, QDate today);
    [[nodiscard]] FilterContext contextOf(const RumourColumns &columns, QDate today);
    [[nodiscard]] const ArticleSet *foundArticles(const SearchedText &searched) const;
    [[nodiscard]] Result<ArticleSet> articlesWith(const SearchedText &searched);
    void searchNextLetter();
    using Found = std::function<void(const Result<void> &found)>;
    void search(StoreReader *reader, const RumourFilter &filter, const Found &found);
    void forgetSearches(size_t wanted);
    void applyFilter(const RumourFilter &filter, QDate today);
    [[nodiscard]] Result<void> replaceRumours(ReadRumours read);
    [[nodiscard]] Result<void> showMissed(const Missed &missed);
    void changeRows(LayoutChangeHint hint, const std::function<void()> &change);

    const RumourStore &m_rumours;
    const ArticleStore &m_articles;
    const AnnotationStore &m_annotationStore;
    const Gazetteer &m_gazetteer;
    std::unique_ptr<RumourRows> m_rows;
    RumourAnnotations m_annotations;
    std::unordered_set<qint64> m_addedRumours; // by analysts, not read by the program
    std::vector<SourceGrade> m_sourceGrades;
    std::vector<SavedFilter> m_savedFilters;
    RumourFilter m_filter;
    QDate m_today;
    std::optional<Missed> m_missed; // nothing while no read is expected
    int m_reads = 0; // how often the store has been read
    RowSet m_visible{0}; // neither rejected nor taken back
    FilterCache m_answers; // to the parts of the filter, for the next keystroke
    mutable ValueCounter m_values; // of what the filter line offers, for the next keystroke
    StoreReader *m_filterReader = nullptr; // for searches beside the window
    StoreReader *m_countReader = nullptr; // the same for counts
    Counted m_counted; // who waits for a count
    RowSorter m_sorter;
    size_t m_sortedBesideFrom = std::numeric_limits<size_t>::max(); // rows
    std::vector<RowSorting> m_awaitedSortings; // those that the sorter sorts by; the last one decides
    std::vector<TextSearch> m_searches; // what the store found since the last reload, for the next keystroke
    StoreReader *m_letterReader = nullptr; // for searches that nobody has asked for yet
    std::vector<TextSearch> m_letters; // what it found since the last reload
};

} // namespace rumourdesk
