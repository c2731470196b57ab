#include <set>

#include "ui/pages/supply/page.h"

// The figures over the plan; each is counted from the list it opens.
namespace roulian::ui::pages::supply {

using workspace::Tone;

void SupplyPage::updateHeader() {
    m_header.read(ctx.workspace, this,
                  {query("measures"), query("plan_orders"), query("plan_messages", {{"kind", "stockout"}}),
                   query("plan_load")},
                  [this](const LatestRead::Answer& answer) { showHeader(answer); });
}

void SupplyPage::showHeader(const LatestRead::Answer& answer) {
    const workspace::RowsPtr &measures = answer[0], &orders = answer[1], &risks = answer[2],
                             &load = answer[3];
    const auto kpi = [this](const char* id, const QString& label, double value, const QString& unit,
                            const char* view, const QString& help) {
        Kpi k;
        k.id = QString::fromLatin1(id);
        k.label = label;
        k.value = workspace::shownNumber(value);
        k.unit = unit;
        k.help = help;
        k.open = [this, view = QString::fromLatin1(view)] {
            ctx.shell.open({QStringLiteral("supply"), view, {}, {}});
        };
        return k;
    };
    std::size_t late = 0, overloaded = 0, wanted = 0;
    std::set<std::int64_t> atRisk;
    for (std::size_t i = 0; orders && i < orders->count; ++i) {
        late += integer(*orders, i, "late").value_or(0) > 0;
        const QString change = text(*orders, i, "change");
        wanted += change != QLatin1String("cancelled") && change != QLatin1String("overdue");
    }
    for (std::size_t i = 0; risks && i < risks->count; ++i)
        atRisk.insert(integer(*risks, i, "sku_id").value_or(0));
    for (std::size_t i = 0; load && i < load->count; ++i)
        overloaded += text(*load, i, "status") == QLatin1String("over");

    Kpi cost = kpi("plan_cost", tr("Planned orders"), 0, workspace::columnUnit("plan_orders", "cost"),
                   "orders/cost", workspace::columnHelp("plan_orders", "cost"));
    cost.value = QStringLiteral("—");
    if (const auto row = measureRow(measures, "plan_cost"))
        if (const double fen = number(*measures, *row, "value"); !std::isnan(fen))
            cost.value = workspace::shownMoney(std::llround(fen), 0);
    setKpis(
        {cost,
         kpi("late", tr("Too late"), static_cast<double>(late), tr("orders"), "orders/late",
             workspace::columnHelp("plan_orders", "late")),
         kpi("risk", tr("At risk"), static_cast<double>(atRisk.size()), tr("products"), "messages/stockout",
             tr("Products that will run out although everything possible is planned.")),
         kpi("overload", tr("Overloaded"), static_cast<double>(overloaded), tr("line weeks"), "load/over",
             workspace::columnHelp("plan_load", "load"))});
    setSubtitle(wanted ? tr("%n planned orders", nullptr, static_cast<int>(wanted)) : QString());
}

}  // namespace roulian::ui::pages::supply
