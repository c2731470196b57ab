#pragma once
// Changes of planned orders as edits of the workspace: quantity, day, supplier, cancelling.
#include <QString>
#include <optional>

#include "core/day.h"
#include "core/money.h"
#include "ui/tables/cell_edit.h"
#include "workspace/workspace.h"

namespace roulian::ui::pages::supply {

// A quantity from "250", relative to the present one from "+250", "-20", "*1.2"; nothing when it can't be
// read or falls below zero.
std::optional<Qty> parseOrderQty(const QString& typed, Qty present);
// "2026-08-17" and the other spellings of days, or "+3" / "-2" days from the present one.
std::optional<Day> parseOrderDay(const QString& typed, Day present);

workspace::Edit qtyEdit(const std::string& orderKey, Qty qty);
workspace::Edit dueEdit(const std::string& orderKey, Day due);
workspace::Edit supplierEdit(const std::string& orderKey, std::int64_t supplier);
workspace::Edit cancelEdit(const std::string& orderKey, bool cancelled);
workspace::Edit revertEdit(const std::string& orderKey);  // as the plan computes it

}  // namespace roulian::ui::pages::supply
