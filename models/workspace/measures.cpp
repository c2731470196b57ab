#include "workspace/measures.h"

#include <QCoreApplication>
#include <cmath>

#include "workspace/cells.h"

namespace roulian::workspace {

namespace {
QString word(const char* english) {
    return QCoreApplication::translate("measures", english);
}
const QString kMissing = QStringLiteral("—");

QString number(const MeasureInfo& info, double value) {
    switch (info.unit) {
        case MeasureUnit::Percent:
        case MeasureUnit::Points:
            return shownNumber(value * 100, info.decimals);
        case MeasureUnit::Money:
            return shownMoney(std::llround(value), info.decimals);
        default:
            return shownNumber(value, info.decimals);
    }
}
}  // namespace

const std::vector<MeasureInfo>& measureInfos() {
    using enum MeasureGroup;
    using enum MeasureUnit;
    static const std::vector<MeasureInfo> all{
        {"sales", Customers, Money, 0, +1},
        {"orders", Customers, Count, 0, +1},
        {"buyers", Customers, Count, 0, +1},
        {"aov", Customers, Money, 2, +1},
        {"repeat_rate", Customers, Percent, 1, +1},
        {"customers", Customers, Count, 0, +1},
        {"active_customers", Customers, Count, 0, +1},
        {"members", Customers, Count, 0, +1},
        {"wape", Forecast, Percent, 1, -1},
        {"bias", Forecast, Percent, 1, 0},
        {"fva", Forecast, Points, 1, +1},
        {"coverage80", Forecast, Percent, 1, 0},
        {"fill_rate", Supply, Percent, 1, +1},
        {"short_skus", Supply, Count, 0, -1},
        {"stock_turns", Supply, Times, 1, +1},
        {"stock_value", Supply, Money, 0, 0},
        {"cover_days", Supply, Days, 0, 0},
        {"plan_cost", Supply, Money, 0, 0},
        {"nervousness", Supply, Percent, 1, -1},
        {"loss_rate", Supply, Percent, 1, -1},
        {"on_time", Delivery, Percent, 1, +1},
        {"late_parcels", Delivery, Count, 0, -1},
        {"return_rate", Delivery, Percent, 1, -1},
    };
    return all;
}

const MeasureInfo* measureInfo(const std::string& id) {
    for (const MeasureInfo& info : measureInfos())
        if (id == info.id) return &info;
    return nullptr;
}

QString measureName(const std::string& id) {
    return sentence("measure." + id, {});
}

QString measureHelp(const std::string& id) {
    return columnHelp("measure", id);
}

QString measureGroupName(MeasureGroup group) {
    switch (group) {
        case MeasureGroup::Customers:
            return word(QT_TRANSLATE_NOOP("measures", "Customers and sales"));
        case MeasureGroup::Forecast:
            return word(QT_TRANSLATE_NOOP("measures", "Forecast"));
        case MeasureGroup::Supply:
            return word(QT_TRANSLATE_NOOP("measures", "Supply and stock"));
        case MeasureGroup::Delivery:
            return word(QT_TRANSLATE_NOOP("measures", "Delivery and service"));
    }
    return {};
}

QString pointsUnit() {
    return QCoreApplication::translate("units", "pp");
}

QString measureUnit(const std::string& id) {
    const MeasureInfo* info = measureInfo(id);
    if (!info) return {};
    switch (info->unit) {
        case MeasureUnit::Percent:
            return QStringLiteral("%");
        case MeasureUnit::Points:
            return pointsUnit();
        case MeasureUnit::Money:
            return word(QT_TRANSLATE_NOOP("measures", "CNY"));
        case MeasureUnit::Days:
            return word(QT_TRANSLATE_NOOP("measures", "days"));
        case MeasureUnit::Times:
            return word(QT_TRANSLATE_NOOP("measures", "a year"));
        case MeasureUnit::Count:
            break;
    }
    return {};
}

QString shownMeasure(const std::string& id, std::optional<double> value) {
    const MeasureInfo* info = measureInfo(id);
    if (!value || !std::isfinite(*value)) return kMissing;
    return info ? number(*info, *value) : shownNumber(*value, 2);
}

QString measureWithUnit(const std::string& id, std::optional<double> value) {
    const QString text = shownMeasure(id, value), unit = measureUnit(id);
    return unit.isEmpty() || text == kMissing ? text : text + QLatin1Char(' ') + unit;
}

QString shownMeasureChange(const std::string& id, std::optional<double> change) {
    const MeasureInfo* info = measureInfo(id);
    if (!change || !std::isfinite(*change)) return kMissing;
    QString text = info ? number(*info, *change) : shownNumber(*change, 2);
    if (*change > 0) text.prepend(QLatin1Char('+'));
    if (info && (info->unit == MeasureUnit::Percent || info->unit == MeasureUnit::Points))
        text += QLatin1Char(' ') + pointsUnit();
    return text;
}

Tone measureTone(const std::string& id, std::optional<double> change) {
    const MeasureInfo* info = measureInfo(id);
    if (!info || info->better == 0 || !change || std::abs(*change) < 1e-9) return Tone::Neutral;
    return (*change > 0) == (info->better > 0) ? Tone::Success : Tone::Danger;
}

std::vector<MeasureFigure> measureFigures(const Rows& measures) {
    std::vector<MeasureFigure> out;
    for (const MeasureInfo& info : measureInfos())
        for (std::size_t row = 0; row < measures.count; ++row) {
            if (!textAt(measures, row, "scope").isEmpty() ||
                textAt(measures, row, "id") != QLatin1String(info.id))
                continue;
            out.push_back({info.id, numberAt(measures, row, "value"), numberAt(measures, row, "previous"),
                           numberAt(measures, row, "change")});
            break;
        }
    return out;
}

}  // namespace roulian::workspace
