// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/extraction/gazetteer.h"
#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"

#include <QAbstractItemModelTester>
#include <QStringList>
#include <QTemporaryDir>

namespace rumourdesk::testing {

/// A table model over a real store file, watched by Qt's model tester from the start.
struct Desk {
    explicit Desk(const QStringList &lines = {});

    /// Stores one article for each line of rumoursFrom(), numbered on from those before; its body is "Report N of the
    /// day.". The model does not reload by itself.
    void store(const QStringList &lines);
    /// Filters as if today were 10 March 2026; false if the expression has a mistake.
    bool filter(const QString &expression);
    /// The players shown, from top to bottom.
    [[nodiscard]] QString players() const;

    QTemporaryDir folder;
    Database database = Database::open(folder.filePath(QStringLiteral("rumours.sqlite"))).value();
    RumourStore rumours{database};
    ArticleStore articles{database};
    AnnotationStore annotations{database};
    ExchangeRates rates;
    Gazetteer gazetteer;
    RumourTableModel model{rumours, articles, annotations, rates, gazetteer};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    int stored = 0;
};

} // namespace rumourdesk::testing
