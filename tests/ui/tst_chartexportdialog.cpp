// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/chart/chartexportdialog.h"
#include "views/chart/feechart.h"
#include "views/common/errorpresenter.h"
#include "views/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// As long as it lives no file grows beyond so many bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

/// The chart on its way from the real window into files.
class TestChartExportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
    }

    void sharpnessAndGroundAreThoseOfTheFile()
    {
        m_desk->window->setTheme(ThemeChoice::Dark);
        QTRY_VERIFY(coloursFor(m_desk->find<FeeChart>()->canvas()->palette()).isDark);
        ChartExportDialog *dialog = open();
        QCOMPARE(dialog->picture().style, PictureStyle::Dark);
        choose(u"Ground"_s, 0);
        choose(u"Size in pixels"_s, 0);
        choose(u"Sharpness"_s, 2);
        const QSize shown = dialog->picture().size;
        QCOMPARE(shown, m_desk->find<FeeChart>()->canvas()->size().expandedTo({400, 260}));
        const QImage dark = saved(u"dark.png"_s);
        QCOMPARE(dark.size(), shown * 3);
        QVERIFY(dark.pixelColor(2, 2).lightness() < 80);
        open();
        choose(u"Ground"_s, 1);
        QCOMPARE(saved(u"print.png"_s).pixelColor(2, 2), QColor(Qt::white));
    }

    void choicesAreRemembered()
    {
        open();
        choose(u"Format"_s, static_cast<int>(PictureFormat::Svg));
        choose(u"Size in pixels"_s, 2);
        caption()->setChecked(false);
        const PictureChoices chosen = dialog()->choices();
        m_desk->prompt.chart = m_desk->path(u"c.svg"_s);
        accept();
        QCOMPARE(m_desk->prompt.suggestedName.section(u'.', -1), u"svg"_s);
        QVERIFY(open()->choices() == chosen);
        dialog()->reject();
        const QByteArray state = m_desk->window->saveState();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show() && m_desk->window->restoreState(state));
        QVERIFY(open()->choices() == chosen);
    }

    void thePreviewFollowsEveryChoice()
    {
        open();
        QImage before = preview();
        for (const auto &[name, index] : {std::pair(u"Ground"_s, 1), std::pair(u"Format"_s, 2), std::pair(u"Page"_s, 2)}) {
            m_desk->window->setTheme(ThemeChoice::Light);
            choose(name, index);
            const QImage after = preview();
            if (name != u"Ground"_s) // both are white in the light theme
                QVERIFY2(after != before, qPrintable(name));
            before = after;
        }
        caption()->toggle();
        QVERIFY(preview() != before);
        choose(u"Format"_s, static_cast<int>(PictureFormat::Csv));
        QVERIFY(dialog()->findChild<QLabel *>(u"chartPreview"_s)->text().startsWith(u"date,player"_s));
    }

    void theCaptionTellsWhatTheChartIsMadeOf()
    {
        m_desk->model.setFilter(parseFilter(u"stage>=interest"_s).filter);
        m_desk->settle();
        open();
        choose(u"Format"_s, static_cast<int>(PictureFormat::Svg));
        caption()->setChecked(true);
        m_desk->prompt.chart = m_desk->path(u"c.svg"_s);
        accept();
        QString words = QString::fromUtf8(contents(u"c.svg"_s));
        for (const QString &word : {u"Filter: stage&gt;=interest"_s, u"rumours"_s, u"Sources: "_s, u"March 2026"_s, u"RumourDesk 0"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        open();
        caption()->setChecked(false);
        accept();
        QVERIFY(!contents(u"c.svg"_s).contains("RumourDesk 0"));
    }

    void theClipboardTakesThePicture()
    {
        open();
        choose(u"Sharpness"_s, 0);
        choose(u"Size in pixels"_s, 1);
        button(u"Copy"_s)->click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->imageData().value<QImage>().size(), defaultChartSize);
        QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
        choose(u"Format"_s, static_cast<int>(PictureFormat::Csv));
        button(u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"date,player"_s));
    }

    void aFullDiskLeavesTheOldFileWhole()
    {
        const QString path = m_desk->writeFile(u"old.png"_s, "the old file");
        m_desk->prompt.chart = path;
        open();
        {
            const FullDisk full(4096);
            accept();
        }
        QVERIFY2(errors()->isVisible() && errors()->text().contains(path), qPrintable(errors()->text()));
        QCOMPARE(contents(u"old.png"_s), "the old file"_ba);
        QCOMPARE(QDir(m_desk->path({})).entryList({u"old*"_s}), QStringList{u"old.png"_s});
        open();
        accept();
        QVERIFY(contents(u"old.png"_s).startsWith("\x89PNG")); // once there is room again
    }

    void aFolderThatTakesNoFilesIsNamed()
    {
        m_desk->prompt.chart = u"/proc/chart.png"_s; // not even an administrator writes there
        open();
        accept();
        QVERIFY2(errors()->isVisible() && errors()->text().contains(u"/proc/chart.png"_s), qPrintable(errors()->text()));
        QVERIFY(errors()->text().startsWith(u"The chart was not exported"_s));
    }

private:
    ChartExportDialog *open()
    {
        m_desk->window->findChild<QAction *>(u"Chart…"_s)->trigger();
        return dialog();
    }
    /// One that was accepted before may wait for its deletion.
    [[nodiscard]] ChartExportDialog *dialog() const
    {
        const auto dialogs = m_desk->window->findChildren<ChartExportDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    }
    void accept() { dialog()->accept(); }
    void choose(const QString &name, int index) const
    {
        for (QComboBox *box : dialog()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                box->setCurrentIndex(index);
                return;
            }
        }
        QFAIL(qPrintable(name + u" is not there"_s));
    }
    [[nodiscard]] QCheckBox *caption() const { return dialog()->findChild<QCheckBox *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QImage preview() const
    {
        return dialog()->findChild<QLabel *>(u"chartPreview"_s)->pixmap(Qt::ReturnByValue).toImage();
    }
    QImage saved(const QString &name)
    {
        m_desk->prompt.chart = m_desk->path(name);
        accept();
        return QImage(m_desk->path(name));
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_desk->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] ErrorPresenter *errors() const { return m_desk->find<ErrorPresenter>(); }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestChartExportDialog)
#include "tst_chartexportdialog.moc"
