#pragma once
#include <QIcon>
#include <QString>

namespace roulian::ui {

// Line icon of resources/icons in the text colour (disabled and selected variants included); made anew after
// a theme change.
QIcon icon(const QString& name);

}  // namespace roulian::ui
