#pragma once
// The settings calculations read, with units, defaults and limits.
#include <QCoreApplication>
#include <QString>
#include <vector>

namespace roulian::ui::pages::settings {

struct CalculationField {
    enum class Kind { Number, Percent, Day, Choice };
    QString id;  // of the setting
    QString label, unit, note;
    Kind kind = Kind::Number;
    double least = 0, most = 0;
    int decimals = 0;
    QString fallback;  // stored form of the default; empty = from the data
    QList<QPair<QString, QString>> choices;
    QString heading;  // opens a group
    QString method;   // shown only while rfm.method is this; empty = always
};

// templateId: some defaults follow the kind of business.
std::vector<CalculationField> calculationFields(const std::string& templateId);

// What is typed → what is stored. problem is a sentence when the text is not acceptable; an empty text is
// always fine and means the default. Full-width digits are accepted.
struct Typed {
    QString stored, problem;
};
Typed storedFrom(const CalculationField& field, const QString& text);
QString shownFrom(const CalculationField& field, const QString& stored);

}  // namespace roulian::ui::pages::settings
