#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>
#include <memory>

namespace roulian {

QStringList languages() {
    return {QStringLiteral("zh_CN"), QStringLiteral("en")};
}

bool installLanguage(const QString& language) {
    static std::unique_ptr<QTranslator> installed;
    if (!languages().contains(language)) return false;
    if (installed) QCoreApplication::removeTranslator(installed.get());
    installed = std::make_unique<QTranslator>();
    // English is the language of the sources: its file only holds what differs from them, maybe nothing.
    if (installed->load(QStringLiteral(":/i18n/roulian_%1.qm").arg(language)))
        QCoreApplication::installTranslator(installed.get());
    return true;
}

}  // namespace roulian
