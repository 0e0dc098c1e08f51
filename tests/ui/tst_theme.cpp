// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/contrast.h"
#include "views/common/deskstyle.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { applyTheme(ThemeChoice::System); }

    void textIsReadable_data() { grounds(); }
    void textIsReadable()
    {
        const ThemeColours &colours = chosen();
        for (const QColor &ground : {colours.ground, colours.alternate, colours.window}) {
            QCOMPARE_GE(contrast(colours.text, ground), 7.0);
            QCOMPARE_GE(contrast(colours.muted, ground), 4.5);
        }
        QCOMPARE_GE(contrast(colours.accentText, colours.accent), 4.5);
        QCOMPARE_GE(contrast(colours.mistake, colours.mistakeGround), 4.5);
        for (QColor colour : colours.fields) { // lit in the reader's legend
            colour.setAlphaF(0.5F);
            QCOMPARE_GE(contrast(colours.litText, laidOn(colours.ground, colour)), 4.5);
        }
    }

    void coloursThatMeanSomethingStandOut_data() { grounds(); }
    void coloursThatMeanSomethingStandOut()
    {
        const ThemeColours &colours = chosen();
        for (const QColor &colour : colours.series)
            QVERIFY2(contrast(colour, colours.ground) >= 3.0, qPrintable(colour.name()));
        for (const QColor &colour : colours.stages)
            QVERIFY2(contrast(colour, colours.ground) >= 2.9, qPrintable(colour.name()));
        for (const QColor &colour : colours.fields)
            QVERIFY2(contrast(colour, colours.ground) >= 3.0, qPrintable(colour.name()));
    }

    void noTwoFieldsShareColourAndUnderline_data() { grounds(); }
    void noTwoFieldsShareColourAndUnderline()
    {
        QSet<std::pair<QRgb, int>> signs;
        for (int i = 0; i < fieldCount; ++i)
            signs.insert(
                {chosen().fields.at(static_cast<size_t>(i)).rgb(), underlineOf(static_cast<Field>(i))});
        QCOMPARE(signs.size(), fieldCount);
    }

    void noTwoSuitorsShareAColour_data() { grounds(); }
    void noTwoSuitorsShareAColour()
    {
        QSet<QRgb> colours;
        for (const QColor &colour : chosen().series)
            colours.insert(colour.rgb());
        QCOMPARE(static_cast<size_t>(colours.size()), chosen().series.size());
    }

    void aPaletteTellsItsGround()
    {
        QVERIFY(coloursFor(paletteOf(darkColours())).isDark);
        QVERIFY(!coloursFor(paletteOf(lightColours())).isDark);
    }

    void aChoiceIsAppliedToTheWholeApplication()
    {
        applyTheme(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkColours().ground);
        QVERIFY(qobject_cast<DeskStyle *>(QApplication::style()));
        applyTheme(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightColours().ground);
    }

    void boxesAndButtonsStandOut_data() { grounds(); }
    void boxesAndButtonsStandOut()
    {
        applyTheme(chosen().isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QCheckBox box;
        QRadioButton button;
        for (QWidget *control : std::initializer_list<QWidget *>{&box, &button}) {
            const QImage picture = control->grab().toImage();
            const int middle = picture.height() / 2;
            double best = 0;
            for (int x = 0; x < picture.width() / 2; ++x)
                best = std::max(best, contrast(picture.pixelColor(x, middle), chosen().window));
            QVERIFY2(best >= 3.0, control->metaObject()->className());
        }
    }

    void whatIsDisabledIsPaler_data() { grounds(); }
    void whatIsDisabledIsPaler()
    {
        applyTheme(chosen().isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QMenu menu;
        QAction *usable = menu.addAction(u"Export the chart"_s);
        QAction *disabled = menu.addAction(u"Export the chart"_s);
        disabled->setEnabled(false);
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QImage picture = menu.grab().toImage();
        const auto ink = [&](QAction *action) { // how much darker or lighter than its ground it is, in all
            const QRect place = menu.actionGeometry(action).adjusted(4, 2, -4, -2);
            double sum = 0;
            for (int x = place.left(); x <= place.right(); ++x) {
                for (int y = place.top(); y <= place.bottom(); ++y)
                    sum += contrast(picture.pixelColor(x, y), chosen().window) - 1;
            }
            return sum;
        };
        QVERIFY(ink(disabled) > 0);
        QVERIFY2(ink(disabled) < ink(usable) / 2, qPrintable(u"%1 of %2"_s.arg(ink(disabled)).arg(ink(usable))));
    }

    void bevelsAreShadesOfTheGround_data() { grounds(); }
    void bevelsAreShadesOfTheGround()
    {
        const QPalette palette = paletteOf(chosen());
        const auto lightness = [&](QPalette::ColorRole role) { return palette.color(role).lightness(); };
        QVERIFY(lightness(QPalette::Light) >= lightness(QPalette::Midlight));
        QVERIFY(lightness(QPalette::Midlight) >= lightness(QPalette::Button));
        QVERIFY(lightness(QPalette::Dark) < lightness(QPalette::Button));
        QVERIFY(lightness(QPalette::Shadow) < lightness(QPalette::Dark));
        // A shade of the text would be on the other side of the ground.
        QVERIFY(contrast(palette.color(QPalette::Light), chosen().ground) < 2);
        QCOMPARE(palette.color(QPalette::Mid), chosen().line);
    }

    void theDesktopsGroundIsFollowedAgainAfterAChoice()
    {
        applyTheme(ThemeChoice::System);
        const QColor before = QApplication::palette().color(QPalette::Base);
        applyTheme(ThemeChoice::Dark);
        applyTheme(ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Base), before);
    }

private:
    static void grounds()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }

    static const ThemeColours &chosen()
    {
        QFETCH(bool, isDark);
        return isDark ? darkColours() : lightColours();
    }
};

RUMOURDESK_TEST(TestTheme)
#include "tst_theme.moc"
