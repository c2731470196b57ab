#pragma once
// The languages the programs speak, compiled into :/i18n/roulian_<language>.qm.
#include <QStringList>

namespace roulian {

QStringList languages();  // zh_CN, en
// Loads a language for the whole application, in place of the one before. false: there is no such language.
bool installLanguage(const QString& language);

}  // namespace roulian
