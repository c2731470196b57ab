#pragma once
// The request to one supplier: a message ready for WeChat, and the query of what it asks for. Only this supplier's
// orders, and nothing of prices elsewhere, stock or customers. The file that goes with it is a hand-out.
#include <QString>

#include "workspace/table.h"

namespace roulian::ui::pages::supply {

workspace::TableQuery packQuery(const std::string& supplier);  // planned orders still wanted
QString packMessage(const QString& supplierName, const workspace::Rows& orders, const QString& asOf);

}  // namespace roulian::ui::pages::supply
