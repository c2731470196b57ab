#pragma once
// The request to one supplier: a message ready for WeChat and the query of the file that goes with it. Only
// this supplier's orders, and nothing of prices elsewhere, stock or customers.
#include <QString>

#include "workspace/table.h"

namespace roulian::ui::pages::supply {

workspace::TableQuery packQuery(const std::string& supplier);  // planned orders still wanted
const std::vector<std::string>& packColumns();                 // of the file
QString packMessage(const QString& supplierName, const workspace::Rows& orders, const QString& asOf);
QString packFileName(const QString& supplierName, const QString& asOf);  // safe on every system

}  // namespace roulian::ui::pages::supply
