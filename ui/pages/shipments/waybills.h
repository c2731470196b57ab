#pragma once
// Waybill numbers out of pasted text, and the parcels they belong to.
#include <QString>
#include <QStringList>

#include "workspace/table.h"

namespace roulian::ui::pages::shipments {

// Numbers in order of appearance, each once: upper case, full-width digits made plain, quotes and the
// apostrophe of spreadsheets taken off. Separated by blanks, commas, semicolons or line ends.
QStringList waybillsIn(const QString& pasted);

struct WaybillMatches {
    QStringList keys;       // of table "shipments"
    QStringList found;      // numbers with a parcel
    QStringList leftovers;  // numbers without one
};
WaybillMatches matchWaybills(const QStringList& numbers, const workspace::Rows& parcels);

}  // namespace roulian::ui::pages::shipments
