#pragma once
// The list of problem parcels to send to carriers, one block a carrier, as plain text for a chat.
#include <QSet>
#include <QString>

#include "workspace/table.h"

namespace roulian::ui::pages::shipments {

struct ChaseList {
    QString text;  // empty when there is nothing to chase
    int parcels = 0, carriers = 0;
};

// parcels: rows of table "shipments"; only those whose keys are in chosen, or all when it is empty. Longest
// without news first.
ChaseList chaseList(const workspace::Rows& parcels, const QSet<QString>& chosen, const QString& asOf);

}  // namespace roulian::ui::pages::shipments
