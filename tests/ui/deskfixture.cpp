// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"

#include "models/store/importstore.h"
#include "views/chart/feechart.h"

#include <QRegularExpression>
#include <QFile>
#include <QTest>

namespace rumourdesk::testing
{

void failOnDeskWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

using namespace Qt::StringLiterals;

namespace
{

/// A fixture that cannot be made ends the test program with the error's own words.
template <class T> T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    return std::move(*result);
}

} // namespace

DeskFixture::DeskFixture(const std::vector<ExtractedArticle> &articles)
    : m_database(orAbort(Database::open(path(u"rumours.sqlite"_s))))
    , m_gazetteer(orAbort(Gazetteer::load(QStringLiteral(RUMOURDESK_SOURCE_DIR "/resources/gazetteer"))))
    , m_rates(orAbort(ExchangeRates::parse("month\tGBP\tUSD\n2025-11\t0.88\t1.16\n2026-01\t0.869\t1.17\n"
                                           "2026-03\t0.865\t1.16\n")),
          path(u"rates.tsv"_s))
    , m_rumours(m_database)
    , m_articles(m_database)
    , m_annotations(m_database)
    , m_library(m_articles, m_rumours)
    , m_extractor(m_gazetteer)
    , model(m_rumours, m_articles, m_annotations, m_rates.rates(), m_gazetteer)
    , loader(model, m_rates.rates(), path(u"rumours.sqlite"_s))
    , selection(model)
    , annotator(m_annotations, model, u"analyst"_s, [this] { return now; })
    , importJob(m_extractor)
{
    QObject::connect(&m_rates, &CurrentRates::changed, &model, &RumourTableModel::convertFeesAnew);
    store(articles);
    window = std::make_unique<MainWindow>(
        MainWindowParts{model, loader, selection, annotator, m_library, m_rates, importJob, prompt, path(u"rumours.sqlite"_s)});
    window->setTheme(ThemeChoice::Light);
    window->reload();
    settle();
}

void DeskFixture::settle() const
{
    const auto isSettled = [this] { return model.rowCount() == 0 ? selection.rumour() == RumourId() : model.isShown(selection.rumour()); };
    if (!QTest::qWaitFor(isSettled))
        qFatal("no rumour is selected");
    if (!QTest::qWaitFor([this] { return !find<FeeChart>()->isBehind(); }))
        qFatal("the chart is not drawn");
    QCoreApplication::processEvents(); // what follows the selection
}

bool DeskFixture::show(QSize size) const
{
    window->resize(size);
    window->show();
    return QTest::qWaitForWindowActive(window.get());
}

void DeskFixture::store(const std::vector<ExtractedArticle> &articles) const
{
    if (!articles.empty())
        orAbort(ImportStore(m_database, Extractor::version).add(articles, 1'770'000'000));
}

QString DeskFixture::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace rumourdesk::testing
