// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

#include <QHeaderView>

namespace credence {

/// Makes a table as high as its rows, between \a least and \a most of them: it stands among others in a page that
/// scrolls.
inline void fitHeight(DataTable *table, int least, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), least, most);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize());
}

} // namespace credence
