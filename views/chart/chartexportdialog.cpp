// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexportdialog.h"

#include "views/chart/chartexport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize previewRoom(620, 400);
constexpr QSize largeChartSize(1600, 900);

QString printedSize(QSize size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

QComboBox *choice(const QStringList &texts, int chosen, const QString &name)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(chosen);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ChartExportDialog::ChartExportDialog(
    FeeSeries series, ChartPicture shown, const PictureChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_series(std::move(series))
    , m_shown(std::move(shown))
    , m_preview(new QLabel)
{
    setObjectName(u"chartExportDialog"_s);
    setWindowTitle(tr("Export chart"));
    m_preview->setObjectName(u"chartPreview"_s);
    m_preview->setAccessibleName(tr("Preview: %1").arg(summaryOf(m_series)));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setFixedSize(previewRoom + QSize(16, 16));
    setupChoices(choices);
    setupLayout();
    showPreview();
}

void ChartExportDialog::setupChoices(const PictureChoices &choices)
{
    m_format = choice({tr("Picture (PNG)"), tr("Drawing (SVG)"), tr("Page (PDF)"), tr("Figures (CSV)")},
        static_cast<int>(choices.format), tr("Format"));
    m_ground = choice(
        {tr("As on the screen"), tr("White, for print")}, choices.isForPrint ? 1 : 0, tr("Ground"));
    m_size = choice({tr("As on the screen, %1").arg(printedSize(m_shown.size)), printedSize(defaultChartSize),
                        printedSize(largeChartSize)},
        static_cast<int>(choices.size), tr("Size in pixels"));
    m_scale = choice({u"1×"_s, u"2×"_s, u"3×"_s, u"4×"_s}, choices.scale - 1, tr("Sharpness"));
    m_page = choice({tr("As large as the chart"), tr("A4"), tr("Slide, 16:9")}, static_cast<int>(choices.page), tr("Page"));
    m_caption = new QCheckBox(tr("&Caption with filter, counts, sources and rates"));
    m_caption->setChecked(choices.hasCaption);
    for (QComboBox *box : {m_format, m_ground, m_size, m_scale, m_page})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartExportDialog::showPreview);
    connect(m_caption, &QCheckBox::toggled, this, &ChartExportDialog::showPreview);
}

void ChartExportDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Ground"), m_ground);
    form->addRow(tr("S&ize"), m_size);
    form->addRow(tr("S&harpness"), m_scale);
    form->addRow(tr("&Page"), m_page);
    form->addRow(m_caption);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    QPushButton *copying = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    copying->setAutoDefault(false);
    save->setDefault(true);
    connect(copying, &QPushButton::clicked, this, &ChartExportDialog::copy);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *panes = new QHBoxLayout;
    panes->addWidget(m_preview);
    panes->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(panes);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

PictureChoices ChartExportDialog::choices() const
{
    return {static_cast<PictureFormat>(m_format->currentIndex()), m_ground->currentIndex() == 1,
        static_cast<PictureSize>(m_size->currentIndex()), m_scale->currentIndex() + 1,
        static_cast<PicturePage>(m_page->currentIndex()), m_caption->isChecked()};
}

ChartPicture ChartExportDialog::picture() const
{
    const PictureChoices chosen = choices();
    ChartPicture picture = m_shown;
    if (chosen.size != PictureSize::AsShown)
        picture.size = chosen.size == PictureSize::Standard ? defaultChartSize : largeChartSize;
    if (chosen.isForPrint)
        picture.style = PictureStyle::Print;
    if (!chosen.hasCaption)
        picture.caption.reset();
    picture.scale = chosen.scale;
    picture.page = chosen.page;
    return picture;
}

void ChartExportDialog::showPreview()
{
    const PictureFormat format = choices().format;
    m_scale->setEnabled(format == PictureFormat::Png);
    m_page->setEnabled(format == PictureFormat::Pdf);
    for (QWidget *look : std::initializer_list<QWidget *>{m_ground, m_size, m_caption})
        look->setEnabled(format != PictureFormat::Csv);
    if (format == PictureFormat::Csv) {
        constexpr int lines = 18;
        const QStringList table = QString::fromUtf8(chartCsv(m_series)).split(u"\r\n"_s).first(
            std::min<qsizetype>(lines, static_cast<qsizetype>(m_series.fees.size() + m_series.stages.size()) + 1));
        m_preview->setTextFormat(Qt::PlainText);
        QStringList shown;
        for (const QString &line : table)
            shown.append(m_preview->fontMetrics().elidedText(line, Qt::ElideRight, previewRoom.width()));
        m_preview->setText(shown.join(u'\n'));
        return;
    }
    ChartPicture drawn = picture();
    drawn.scale = 1;
    QImage image = format == PictureFormat::Pdf ? chartPage(m_series, drawn) : chartImage(m_series, drawn);
    const double ratio = devicePixelRatioF();
    image = image.scaled(previewRoom * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

/// As a picture for letters and slides, and as a drawing for who takes that; the figures as text.
void ChartExportDialog::copy() const
{
    auto *content = new QMimeData;
    if (choices().format == PictureFormat::Csv) {
        const QByteArray table = chartCsv(m_series);
        content->setText(QString::fromUtf8(table));
        content->setData(u"text/csv"_s, table);
    } else {
        content->setImageData(chartImage(m_series, picture()));
        content->setData(u"image/svg+xml"_s, chartSvg(m_series, picture()));
    }
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace rumourdesk
