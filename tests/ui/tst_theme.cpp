// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/common/deskstyle.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace rumourdesk;
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

    /// The contrast ratio of WCAG 2.
    static double contrast(const QColor &one, const QColor &other)
    {
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double part) {
                return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
                + 0.0722 * linear(colour.blueF());
        };
        const double a = luminance(one) + 0.05;
        const double b = luminance(other) + 0.05;
        return a > b ? a / b : b / a;
    }
};

RUMOURDESK_TEST(TestTheme)
#include "tst_theme.moc"
