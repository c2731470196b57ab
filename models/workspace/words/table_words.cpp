#include "workspace/words/words.h"

#include <QtGlobal>

// English sources; the languages live in translations/.
namespace roulian::workspace {

const std::vector<Word>& tableWords() {
    static const std::vector<Word> words{
        QT_TRANSLATE_NOOP3("tables", "Decisions for today", "decisions"),
        QT_TRANSLATE_NOOP3("tables", "Decisions by state", "decision_totals"),
        QT_TRANSLATE_NOOP3("tables", "Measures", "measures"),
        QT_TRANSLATE_NOOP3("tables", "Measure by week", "measure_weeks"),
        QT_TRANSLATE_NOOP3("tables", "History", "edits"),
        QT_TRANSLATE_NOOP3("tables", "Imports", "batches"),
        QT_TRANSLATE_NOOP3("tables", "Files", "files"),
        QT_TRANSLATE_NOOP3("tables", "Problems", "issues"),
        QT_TRANSLATE_NOOP3("tables", "Sources", "sources"),
        QT_TRANSLATE_NOOP3("tables", "Lines without a product", "unmatched"),
        QT_TRANSLATE_NOOP3("tables", "Remembered columns", "mappings"),
        QT_TRANSLATE_NOOP3("tables", "Values read as others", "readings"),
        QT_TRANSLATE_NOOP3("tables", "Identities to review", "reviews"),
        QT_TRANSLATE_NOOP3("tables", "Orders", "orders"),
        QT_TRANSLATE_NOOP3("tables", "Order lines", "order_lines"),
        QT_TRANSLATE_NOOP3("tables", "After-sales", "after_sales"),
        QT_TRANSLATE_NOOP3("tables", "Customers", "customers"),
        QT_TRANSLATE_NOOP3("tables", "Customer classes", "rfm_classes"),
        QT_TRANSLATE_NOOP3("tables", "Moves between classes", "class_moves"),
        QT_TRANSLATE_NOOP3("tables", "RFM grid", "rfm_grid"),
        QT_TRANSLATE_NOOP3("tables", "Cohorts", "cohorts"),
        QT_TRANSLATE_NOOP3("tables", "Segments", "segments"),
        QT_TRANSLATE_NOOP3("tables", "Communities", "communities"),
        QT_TRANSLATE_NOOP3("tables", "Groups by owner", "community_owners"),
        QT_TRANSLATE_NOOP3("tables", "Group figures by day", "community_days"),
        QT_TRANSLATE_NOOP3("tables", "Same customer", "same_customers"),
        QT_TRANSLATE_NOOP3("tables", "Evidence for the same customer", "same_evidence"),
        QT_TRANSLATE_NOOP3("tables", "Customer cards", "customer_cards"),
        QT_TRANSLATE_NOOP3("tables", "Identities", "identities"),
        QT_TRANSLATE_NOOP3("tables", "Tags", "tags"),
        QT_TRANSLATE_NOOP3("tables", "Products bought", "customer_products"),
        QT_TRANSLATE_NOOP3("tables", "Forecast", "forecast"),
        QT_TRANSLATE_NOOP3("tables", "Forecast by week", "forecast_weeks"),
        QT_TRANSLATE_NOOP3("tables", "Demand history", "demand_history"),
        QT_TRANSLATE_NOOP3("tables", "Methods compared", "forecast_scores"),
        QT_TRANSLATE_NOOP3("tables", "Model parameters", "forecast_params"),
        QT_TRANSLATE_NOOP3("tables", "Forecast, all products", "forecast_total"),
        QT_TRANSLATE_NOOP3("tables", "Demand, all products", "demand_total"),
        QT_TRANSLATE_NOOP3("tables", "Overrides", "overrides"),
        QT_TRANSLATE_NOOP3("tables", "Events", "events"),
        QT_TRANSLATE_NOOP3("tables", "Planned orders", "plan_orders"),
        QT_TRANSLATE_NOOP3("tables", "Net requirements", "plan_weeks"),
        QT_TRANSLATE_NOOP3("tables", "What the order serves", "plan_pegs"),
        QT_TRANSLATE_NOOP3("tables", "Line load", "plan_load"),
        QT_TRANSLATE_NOOP3("tables", "Plan messages", "plan_messages"),
        QT_TRANSLATE_NOOP3("tables", "Stock", "stock"),
        QT_TRANSLATE_NOOP3("tables", "Products", "skus"),
        QT_TRANSLATE_NOOP3("tables", "Bills of material", "bom_lines"),
        QT_TRANSLATE_NOOP3("tables", "Suppliers", "suppliers"),
        QT_TRANSLATE_NOOP3("tables", "Supplier terms", "supplier_items"),
        QT_TRANSLATE_NOOP3("tables", "Purchase orders", "purchase_orders"),
        QT_TRANSLATE_NOOP3("tables", "Production lines", "resources"),
        QT_TRANSLATE_NOOP3("tables", "Exceptional working days", "resource_days"),
        QT_TRANSLATE_NOOP3("tables", "Shipments", "shipments"),
        QT_TRANSLATE_NOOP3("tables", "Tracking events", "tracking_events"),
        QT_TRANSLATE_NOOP3("tables", "Parcels at risk by carrier", "carrier_risks"),
        QT_TRANSLATE_NOOP3("tables", "Carriers", "carriers"),
    };
    return words;
}

}  // namespace roulian::workspace
