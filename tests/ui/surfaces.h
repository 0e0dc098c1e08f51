// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"

#include <memory>

class QAction;

namespace rumourdesk
{
enum class ActionId : quint8;
}

namespace rumourdesk::testing
{

/// Fails with all that a walk has found.
#define QVERIFY_NOTHING(found)                                                                                         \
    do {                                                                                                               \
        const QStringList walked = (found);                                                                            \
        QVERIFY2(walked.isEmpty(), qPrintable(u'\n' + walked.join(u'\n')));                                            \
    } while (false)

/// The window in its states and its dialogs: all that an analyst may have before him.
class Surfaces
{
public:
    [[nodiscard]] static QStringList names();

    Surfaces() = default;
    ~Surfaces();
    Surfaces(const Surfaces &) = delete;
    Surfaces &operator=(const Surfaces &) = delete;

    /// Shows one of them over a desk of its own, in which the sample articles are unless its name says otherwise.
    QWidget *open(const QString &name, QSize size = {1280, 800});
    void close();
    [[nodiscard]] DeskFixture &desk() const { return *m_desk; }
    [[nodiscard]] QAction *action(ActionId id) const;

private:
    QWidget *show(const QString &name);
    [[nodiscard]] QWidget *openDialog(const QString &name) const;
    void openEverything() const;
    void importSome(bool isDone) const;

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QWidget> m_dialog;
};

} // namespace rumourdesk::testing
