// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by the build: reads the tables of a folder and writes what the program would make of them at each start.
#include "models/extraction/gazetteer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace rumourdesk;

namespace {

bool isWritten(const QString &path, const QByteArray &bytes)
{
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && before.readAll() == bytes)
        return true; // with its time, so that nothing that holds it is built again
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

/// compile_gazetteer FOLDER FILE. Exit status 1 if a table is missing or malformed, or the file cannot be written.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: compile_gazetteer FOLDER FILE\n", stderr);
        return 1;
    }
    const Result<Gazetteer> gazetteer = Gazetteer::load(arguments[1]);
    if (!gazetteer) {
        std::fprintf(stderr, "%s\n", qPrintable(gazetteer.error().message));
        return 1;
    }
    if (!isWritten(arguments[2], gazetteer->compiled())) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(arguments[2]));
        return 1;
    }
    return 0;
}
