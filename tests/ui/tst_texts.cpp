// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterfield.h"
#include "tests/common/testregistry.h"
#include "tests/ui/pseudolocale.h"
#include "tests/ui/surfaces.h"
#include "tests/ui/textwalk.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>

#include <optional>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Paints an ellipsis, of which nothing else knows.
class Shortened final : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {80, 20}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).drawText(QPoint(2, 14), u"1…"_s); }
};

} // namespace

/// Every text of the window and of its dialogs can be translated, and has its room in a language of long words too.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_surfaces.close();
        m_language.reset();
    }
    void cleanupTestCase()
    {
        m_surfaces.close();
        m_language.reset();
    }

    void aTextIsDoubled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("words") << u"Find"_s << u"Ƒíñđ ƒíñđ"_s;
        QTest::addRow("letter of a menu") << u"&Edit"_s << u"&Éđíţ éđíţ"_s;
        QTest::addRow("places") << u"%L1 of %2 rumours"_s << u"%L1 óƒ %2 ŕúɱóúŕš óƒ ŕúɱóúŕš"_s;
        QTest::addRow("count") << u"%n rows"_s << u"%n ŕóŵš ŕóŵš"_s;
        QTest::addRow("tags") << u"<b>Bold</b>"_s << u"<b>Ɓóļđ</b> ƀóļđ"_s;
        QTest::addRow("more to come") << u"Open…"_s << u"Óƥéñ… óƥéñ"_s;
        QTest::addRow("nothing") << QString() << QString();
    }
    void aTextIsDoubled()
    {
        QFETCH(QString, text);
        QTEST(doubled(text), "expected");
    }

    void everyTextGoesThroughTheTranslation_data() { surfaces(); }
    void everyTextGoesThroughTheTranslation()
    {
        const QWidget &surface = open(true, {1920, 1080});
        QVERIFY_NOTHING(untranslatedTexts(surface, data()));
    }

    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<QString>("surface");
        QTest::addColumn<bool>("isPseudo");
        QTest::addColumn<QSize>("size");
        for (const QString &name : Surfaces::names()) {
            for (const bool isPseudo : {false, true}) {
                for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
                    QTest::addRow("%s, %s, %d", qPrintable(name), isPseudo ? "doubled" : "English", size.width())
                        << name << isPseudo << size;
            }
        }
    }
    void everyTextHasItsRoom()
    {
        QFETCH(bool, isPseudo);
        QFETCH(QSize, size);
        const QWidget &surface = open(isPseudo, size);
        QVERIFY_NOTHING(clippedTexts(surface));
        QCOMPARE(m_surfaces.desk().window->size(), size);
    }

    void theWalkFindsWhatIsWrong()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *cut = new QLabel(u"Longer than sixty pixels"_s);
        cut->setFixedWidth(60);
        auto *low = new QLabel(u"As high as five pixels"_s);
        low->setFixedHeight(5);
        auto *elided = new Shortened;
        auto *good = new Shortened;
        good->setToolTip(u"All of it"_s);
        auto *more = new QPushButton(u"Open…"_s); // is written so
        for (QWidget *widget : {static_cast<QWidget *>(cut), static_cast<QWidget *>(low), static_cast<QWidget *>(elided),
                 static_cast<QWidget *>(good), static_cast<QWidget *>(more)})
            layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList wrong = clippedTexts(window);
        QCOMPARE(wrong.size(), 3);
        QVERIFY(wrong[0].contains(u"is cut off"_s));
        QVERIFY(wrong[1].contains(u"is too high"_s));
        QVERIFY(wrong[2].contains(u"no tool tip"_s));
        QCOMPARE(untranslatedTexts(window, {u"as high as five pixels"_s, u"all of it"_s, u"open"_s}),
            QStringList(u"QLabel in : “Longer than sixty pixels” is painted"_s));
    }

private:
    static void surfaces()
    {
        QTest::addColumn<QString>("surface");
        for (const QString &name : Surfaces::names())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    const QWidget &open(bool isPseudo, QSize size)
    {
        QFETCH(QString, surface);
        if (isPseudo)
            m_language.emplace();
        return *m_surfaces.open(surface, size);
    }

    /// Names out of the sample articles, the longest first, and what is never translated.
    [[nodiscard]] QStringList data() const
    {
        const RumourTableModel &model = m_surfaces.desk().model;
        QStringList words{u"RumourDesk"_s, u"EUR"_s, u"GBP"_s, u"USD"_s, u"Porto"_s, u"analyst"_s, u"empty.txt"_s, u".txt"_s,
            u".text"_s, u"fee>=lots"_s, u"fee>=50m"_s,
            u"lots"_s, u"zebra"_s, u"Correct"_s, QStringLiteral(RUMOURDESK_VERSION)};
        for (const int column : {RumourTableModel::Player, RumourTableModel::From, RumourTableModel::To,
                 RumourTableModel::Outlet, RumourTableModel::StageColumn, RumourTableModel::Journalists, RumourTableModel::Window}) {
            for (int row = 0; row < model.rowCount(); ++row)
                words << model.index(row, column).data().toString();
        }
        // A filter and a correction are typed in these, and dates are English as the articles are.
        for (const FilterField field : {FilterField::Stage, FilterField::Move, FilterField::Basis})
            words << filterWords(field);
        words << u"or more"_s << u"up to"_s;
        for (int month = 1; month <= 12; ++month)
            words << QLocale(QLocale::English).monthName(month) << QLocale(QLocale::English).monthName(month, QLocale::ShortFormat);
        words.removeAll(QString());
        words.removeDuplicates();
        std::ranges::sort(words, std::ranges::greater(), &QString::size);
        return words;
    }

    std::optional<PseudoLocale> m_language;
    Surfaces m_surfaces;
};

RUMOURDESK_TEST(TestTexts)
#include "tst_texts.moc"
