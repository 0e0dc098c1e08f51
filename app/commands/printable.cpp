// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/printable.h"

#include <QList>

namespace rumourdesk {

namespace {

bool isObeyed(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

} // namespace

QString printableLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &character : line) {
        if (isObeyed(character))
            character = u' ';
    }
    return line;
}

QString printableText(QStringView text)
{
    QString lines = text.toString();
    for (QChar &character : lines) {
        if (isObeyed(character) && character != u'\n' && character != u'\t')
            character = u' ';
    }
    return lines;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        switch (QChar::category(character)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            break;
        default:
            ++width;
        }
    }
    return width;
}

} // namespace rumourdesk
