#include "ui/report/measure_kpi.h"

namespace roulian::ui {

using namespace workspace;

Location measureLocation(const std::string& id) {
    Location to;
    const MeasureInfo* info = measureInfo(id);
    if (!info) return to;
    switch (info->group) {
        case MeasureGroup::Customers:
            to.page = QStringLiteral("customers");
            break;
        case MeasureGroup::Forecast:
            to.page = QStringLiteral("demand");
            break;
        case MeasureGroup::Supply:
            to.page = QStringLiteral("supply");
            break;
        case MeasureGroup::Delivery:
            to.page = QStringLiteral("shipments");
            break;
    }
    if (id == "members") to.view = QStringLiteral("communities");
    if (id == "short_skus") {
        to.page = QStringLiteral("demand");
        to.filters["status"] = statusWord("forecast", "status", "short").word;
    }
    if (id == "late_parcels") to.view = QStringLiteral("parcels/at_risk");
    return to;
}

Kpi measureKpi(const MeasureFigure& figure, Shell& shell) {
    Kpi kpi;
    kpi.id = QString::fromStdString(figure.id);
    kpi.label = measureName(figure.id);
    kpi.value = shownMeasure(figure.id, figure.value);
    kpi.unit = measureUnit(figure.id);
    if (figure.change) {
        kpi.change = shownMeasureChange(figure.id, figure.change);
        kpi.direction = *figure.change > 0   ? Kpi::Direction::Up
                        : *figure.change < 0 ? Kpi::Direction::Down
                                             : Kpi::Direction::None;
        kpi.tone = measureTone(figure.id, figure.change);
    }
    kpi.help = measureHelp(figure.id);
    kpi.open = [id = figure.id, &shell] { shell.open(measureLocation(id)); };
    return kpi;
}

}  // namespace roulian::ui
