#pragma once
#include <QString>

namespace roulian::cli {

// zh_CN or en. Empty: what the window is set to, else the system's language (Chinese or English). false:
// there is no such language; English stays.
bool installLanguage(const QString& language);

}  // namespace roulian::cli
