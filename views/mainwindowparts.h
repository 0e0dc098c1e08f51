// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

class Annotator;
class ArticleLibrary;
class CurrentRates;
class FilePrompt;
class ImportJob;
class RumourLoader;
class RumourSelection;
class RumourTableModel;

/// What the window works on. All of it must outlive the window.
struct MainWindowParts {
    RumourTableModel &model;
    RumourLoader &loader;
    RumourSelection &selection;
    Annotator &annotator;
    const ArticleLibrary &library;
    CurrentRates &rates;
    ImportJob &importJob;
    FilePrompt &filePrompt;
    QString storePath; ///< where imports go
};

} // namespace rumourdesk
