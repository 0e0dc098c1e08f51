// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossierexport.h"

#include "models/exporting/dossierhtml.h"
#include "models/exporting/wholefile.h"
#include "views/chart/chartexport.h"
#include "views/common/pdfdate.h"
#include "views/dossier/dossierpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

QByteArray dossierPdf(const DossierWithChart &made, const QDateTime &moment)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(made.dossier.title);
    writer.setCreator(u"RumourDesk "_s + QLatin1StringView(RUMOURDESK_VERSION));
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    DossierPages(made.dossier, made.chart).paintOn(writer);
    buffer.close();
    return pdfDatedAt(bytes, moment);
}

Result<void> exportDossier(
    const DossierWithChart &made, const QString &path, const std::optional<QDateTime> &moment)
{
    const QDate newest = made.dossier.newest.isValid() ? made.dossier.newest : QDate(2000, 1, 1);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return writeWhole(path, dossierPdf(made, moment.value_or(QDateTime(newest, QTime(0, 0), Qt::UTC))));
    if (suffix == "html"_L1 || suffix == "htm"_L1) {
        const bool isDrawn = !made.chart.fees.empty() || !made.chart.stages.empty();
        return writeWhole(path,
            dossierHtml(made.dossier, isDrawn ? chartSvg(made.chart, {.size = {860, 430}}) : QByteArray(), summaryOf(made.chart)));
    }
    return Error{Error::Kind::Unsupported,
        QCoreApplication::translate("Dossier", "%1 was not written: the name of a dossier ends in .pdf or .html.").arg(path),
        path};
}

} // namespace rumourdesk
