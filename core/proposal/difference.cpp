// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/difference.h"

namespace credence
{

} // namespace credence
