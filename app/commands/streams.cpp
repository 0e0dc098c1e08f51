// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/streams.h"

#include "models/exporting/displaywidth.h"
#include "models/exporting/texttable.h"

#include <QFileDevice>

namespace rumourdesk {

using namespace Qt::StringLiterals;

Streams::Streams(QIODevice &results, QIODevice &complaints)
    : m_results(results)
    , m_complaints(complaints)
{
}

bool Streams::write(const QByteArray &bytes)
{
    // A device may take a part; why it takes no more shows only when the rest is offered.
    for (qint64 taken = 0; !m_isBroken && taken < bytes.size();) {
        const qint64 now = m_results.write(bytes.constData() + taken, bytes.size() - taken);
        m_isBroken = now <= 0;
        taken += now;
    }
    return !m_isBroken;
}

bool Streams::flush()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_results); file && !m_isBroken)
        m_isBroken = !file->flush();
    return !m_isBroken;
}

void Streams::complain(const QString &message)
{
    m_complaints.write((u"rumourdesk: "_s + printableText(message) + u'\n').toUtf8());
}

void Streams::complain(const InputFailure &failure)
{
    const QString &message = failure.error.message;
    complain(message.contains(failure.input) ? message : failure.input + u": "_s + message);
}

void Streams::pointAt(const QString &text, qsizetype position, qsizetype length)
{
    const QString line = printableText(text); // as long as the text
    const auto columnOf = [&line](qsizetype index) {
        return displayWidth(QStringView(line).first(std::clamp<qsizetype>(index, 0, line.size())));
    };
    const int column = columnOf(position);
    const int carets = std::max(1, columnOf(position + length) - column);
    const QString pointer = QString(column, u' ') + QString(carets, u'^');
    m_complaints.write(u"  %1\n  %2\n"_s.arg(line, pointer).toUtf8());
}

} // namespace rumourdesk
