// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deliveryrepository.h"

#include "core/store/officeprivate.h"

namespace credence {

// A repository is the office seen from one side: what may be read from the one may be read from the other, and a write
// to a file opened for reading fails in the file.
DeliveryRepository Office::delivery() const { return DeliveryRepository(const_cast<Office &>(*this)); }

const Database &DeliveryRepository::db() const { return m_office.d->db(); }

void DeliveryRepository::tell() const
{
    m_office.d->written = true;
    emit m_office.deliveryChanged();
}

} // namespace credence
