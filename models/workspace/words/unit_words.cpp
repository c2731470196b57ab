#include <QCoreApplication>
#include <QHash>

#include "workspace/messages.h"

// Units of goods as goods lists and ERPs write them. One word a unit and language; all spellings lead to it.
namespace roulian::workspace {

namespace {

struct Unit {
    const char* zh;
    const char* en;
    const char* spellings;  // others than zh and en, blank between; lower case
};

constexpr Unit kUnits[] = {
    {"件", "pcs", "pc piece pieces ea each unit units"},
    {"个", "pcs", ""},
    {"千克", "kg", "公斤 kgs kilogram kilograms"},
    {"克", "g", "gram grams"},
    {"斤", "jin (500 g)", "市斤 jin"},
    {"吨", "t", "ton tons tonne"},
    {"升", "L", "公升 l liter litre"},
    {"毫升", "mL", "ml"},
    {"米", "m", "meter metre"},
    {"厘米", "cm", "公分"},
    {"盒", "boxes", "box"},
    {"箱", "cases", "case ctn carton cartons"},
    {"袋", "bags", "bag"},
    {"包", "packs", "pack pkg"},
    {"瓶", "bottles", "bottle btl"},
    {"罐", "jars", "听 jar can cans"},
    {"桶", "barrels", "barrel"},
    {"份", "portions", "portion"},
    {"套", "sets", "set"},
    {"组", "sets", "group groups"},
    {"双", "pairs", "对 pair"},
    {"只", "pcs", "隻"},
    {"支", "sticks", "枝 stick"},
    {"条", "strips", "strip"},
    {"张", "sheets", "sheet"},
    {"卷", "rolls", "roll"},
    {"块", "blocks", "block"},
    {"片", "slices", "slice"},
    {"枚", "pcs", "粒 颗"},
    {"提", "carry packs", ""},
    {"打", "dozens", "dozen"},
    {"扎", "bunches", "束 把 bunch"},
    {"台", "machines", "部"},
};

}  // namespace

QString unitWord(const std::string& stored) {
    static const QHash<QString, const Unit*> map = [] {
        QHash<QString, const Unit*> m;
        for (const Unit& unit : kUnits) {
            m.insert(QString::fromUtf8(unit.zh), &unit);
            for (const QString& word :
                 QString::fromUtf8(unit.spellings).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                m.insert(word, &unit);
            if (const QString en = QString::fromUtf8(unit.en).toLower(); !m.contains(en)) m.insert(en, &unit);
        }
        return m;
    }();
    const QString text = QString::fromStdString(stored).trimmed();
    if (text.isEmpty()) return chineseWords() ? QStringLiteral("件") : QStringLiteral("units");
    if (text == QLatin1String("*"))
        return QCoreApplication::translate("messages", "mixed units", "units.mixed");
    const Unit* unit = map.value(text.toLower());
    if (!unit) return text;
    return QString::fromUtf8(chineseWords() ? unit->zh : unit->en);
}

}  // namespace roulian::workspace
