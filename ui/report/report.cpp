#include "ui/report/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

#include "ui/report/pdf_chart.h"
#include "ui/report/pdf_flow.h"
#include "ui/report/pdf_text.h"
#include "ui/theme/fonts.h"
#include "workspace/cells.h"
#include "workspace/measures.h"

namespace roulian::ui {

using namespace workspace;

namespace {

constexpr std::int64_t kTopDecisions = 15, kTopOrders = 30, kTopRisks = 30;
constexpr std::size_t kHistoryWeeks = 52;

// Everything the report shows, read once so that both layout passes say the same.
class Report {
    Q_DECLARE_TR_FUNCTIONS(roulian::ui::Report)

public:
    explicit Report(const Workspace& workspace)
        : m_workspace(workspace),
          m_info(workspace.info()),
          m_asOf(QString::fromStdString((m_info.asOf - 1).iso())) {}

    Status read() {
        struct Wanted {
            RowsPtr* rows;
            TableQuery query;
        };
        const auto query = [](const char* table, const char* sort = "", std::int64_t limit = 0) {
            TableQuery q;
            q.table = table;
            q.sortColumn = sort;
            q.sortDescending = *sort != '\0';
            q.limit = limit;
            return q;
        };
        TableQuery stockouts = query("plan_messages", "money", kTopRisks);
        stockouts.where["kind"] = "stockout";
        std::vector<Wanted> wanted{{&m_measures, query("measures")},
                                   {&m_totals, query("decision_totals")},
                                   {&m_decisions, query("decisions")},
                                   {&m_history, query("demand_total")},
                                   {&m_forecast, query("forecast_total")},
                                   {&m_orders, query("plan_orders", "cost", kTopOrders)},
                                   {&m_stockouts, stockouts},
                                   {&m_parcels, query("carrier_risks")},
                                   {&m_classes, query("rfm_classes")},
                                   {&m_sources, query("sources")}};
        for (Wanted& w : wanted) {
            auto rows = m_workspace.rows(w.query);
            if (!rows) return rows.error();
            *w.rows = rows.value();
        }
        return success();
    }

    // What was written, for the text layer.
    QString write(QPdfWriter& device, int pages, int* used) const {
        PdfFlow::Frame frame;
        frame.left = QString::fromStdString(m_info.name);
        frame.right = tr("As of %1").arg(m_asOf);
        if (m_info.sample) frame.mark = tr("Sample data · invented");
        frame.pages = pages;
        PdfFlow flow(device, frame);
        flow.title(reportTitle(), tr("Workspace %1. All figures as of %2, from the same tables as on screen. "
                                     "Money in CNY.")
                                      .arg(frame.left, m_asOf));
        measures(flow);
        decisions(flow);
        forecast(flow);
        orders(flow);
        stockouts(flow);
        parcels(flow);
        classes(flow);
        sources(flow);
        if (used) *used = flow.pages();
        return flow.text() + demandUnit();
    }

    static QString reportTitle() { return tr("Weekly report: demand, supply and delivery"); }

private:
    static PdfColumn column(const char* table, const char* id, double weight, bool right = false) {
        return {columnHeader(table, id), weight, right};
    }

    static PdfColumn column(const RowsPtr& rows, const char* id, double weight, bool right = false) {
        return {columnHeader(*rows, id), weight, right};
    }

    // Rows of a table with the given columns, as shown on screen. A status shows its word.
    static QList<QStringList> shown(const Rows& rows, const std::vector<const char*>& columns) {
        QList<QStringList> out;
        for (std::size_t row = 0; row < rows.count; ++row) {
            QStringList cells;
            for (const char* id : columns) cells << shownAt(rows, row, id);
            out << cells;
        }
        return out;
    }

    static QString demandUnit() { return tr("A week, all products, every unit of sale as one"); }

    void measures(PdfFlow& flow) const {
        flow.heading(tr("Shared measures"));
        PdfTable table;
        table.columns = {{tr("Measure"), 3, false},
                         {tr("Value"), 2, true},
                         {tr("Unit"), 1.2, false},
                         {tr("28 days before"), 2, true},
                         {tr("Change"), 2, true}};
        table.empty = tr("No measures yet: import orders and compute.");
        for (const MeasureFigure& f : measureFigures(*m_measures)) {
            QString change = shownMeasureChange(f.id, f.change);
            if (const Tone tone = measureTone(f.id, f.change); tone != Tone::Neutral)
                change += QLatin1Char(' ') + (tone == Tone::Success ? tr("better") : tr("worse"));
            table.rows << QStringList{measureName(f.id), shownMeasure(f.id, f.value), measureUnit(f.id),
                                      shownMeasure(f.id, f.previous), change};
        }
        flow.table(table);
    }

    void decisions(PdfFlow& flow) const {
        flow.heading(tr("What to decide today"));
        std::int64_t open = 0;
        QStringList stakes;  // by kind: sales at risk and money tied up do not add up
        for (std::size_t row = 0; row < m_totals->count; ++row) {
            if (textAt(*m_totals, row, "state") != QLatin1String("open")) continue;
            open += integerAt(*m_totals, row, "decisions").value_or(0);
            if (integerAt(*m_totals, row, "money").value_or(0) > 0)
                stakes << shownAt(*m_totals, row, "kind") + QLatin1Char(' ') +
                              shownAt(*m_totals, row, "money");
        }
        if (open > 0)
            flow.paragraph(
                tr("%1 open decisions. At stake by kind, CNY: %2. The largest:")
                    .arg(shownNumber(static_cast<double>(open)), stakes.join(QStringLiteral(" · "))));
        PdfTable table;
        table.columns = {column("decisions", "kind", 1.1), column("decisions", "title", 6),
                         column("decisions", "money", 1.8, true), column("decisions", "due", 1.7)};
        table.empty = tr("Nothing is open.");
        for (std::size_t row = 0; row < m_decisions->count && table.rows.size() < kTopDecisions; ++row) {
            if (textAt(*m_decisions, row, "state") != QLatin1String("open")) continue;
            table.rows << QStringList{shownAt(*m_decisions, row, "kind"), shownAt(*m_decisions, row, "title"),
                                      shownAt(*m_decisions, row, "money"), shownAt(*m_decisions, row, "due")};
        }
        flow.table(table);
    }

    void forecast(PdfFlow& flow) const {
        flow.heading(tr("Demand and forecast"), 80);
        for (const MeasureFigure& f : measureFigures(*m_measures))
            if (measureInfo(f.id)->group == MeasureGroup::Forecast)
                flow.paragraph(measureName(f.id) + QStringLiteral("  ") + measureWithUnit(f.id, f.value) +
                               QStringLiteral("    ") + measureHelp(f.id));
        TotalDemand data;
        const std::size_t from = m_history->count > kHistoryWeeks ? m_history->count - kHistoryWeeks : 0;
        for (std::size_t row = from; row < m_history->count; ++row) {
            const Week week{static_cast<std::int32_t>(integerAt(*m_history, row, "week").value_or(0))};
            if (data.history.empty()) data.start = week;
            while (data.start + static_cast<int>(data.history.size()) < week) data.history.push_back(NAN);
            data.history.push_back(numberAt(*m_history, row, "qty").value_or(0) / 1000);  // thousandths
        }
        for (std::size_t row = 0; row < m_forecast->count; ++row) {
            if (row == 0)
                data.forecastStart = {
                    static_cast<std::int32_t>(integerAt(*m_forecast, 0, "week").value_or(0))};
            data.forecast.push_back(numberAt(*m_forecast, row, "final").value_or(NAN));
            data.low.push_back(numberAt(*m_forecast, row, "lo80").value_or(0));
            data.high.push_back(numberAt(*m_forecast, row, "hi80").value_or(0));
        }
        if (data.history.empty() && data.forecast.empty())
            return flow.paragraph(tr("No forecast yet."), true);
        flow.drawing(62, [&](QPainter& painter, const QRectF& area) {
            paintTotalDemand(painter, area, data, flow.font(8), flow.mm(25.4 / 72), demandUnit());
        });
        flow.paragraph(
            tr("Solid: sold. Dashed: forecast. Band: the products' 80 % ranges added up, the widest "
               "case, as if all erred in the same direction."),
            true);
        PdfTable table;
        table.columns = {column(m_forecast, "week", 1.5), column(m_forecast, "final", 2, true),
                         column(m_forecast, "lo80", 2, true), column(m_forecast, "hi80", 2, true),
                         column("forecast_total", "value", 2, true)};
        table.rows = shown(*m_forecast, {"week", "final", "lo80", "hi80", "value"}).mid(0, 8);
        flow.table(table);
    }

    void orders(PdfFlow& flow) const {
        flow.heading(tr("Planned orders by supplier and line"));
        flow.paragraph(tr("The %1 orders with the highest cost.").arg(kTopOrders), true);
        PdfTable table;
        table.columns = {column("plan_orders", "code", 1.95), column("plan_orders", "product", 2.7),
                         column("plan_orders", "kind", 0.9),  column(m_orders, "qty", 1.3, true),
                         column("plan_orders", "unit", 0.8),  column("plan_orders", "release", 1.55),
                         column("plan_orders", "due", 1.55),  column("plan_orders", "cost", 1.4, true),
                         column("plan_orders", "reason", 3.3)};
        QList<QStringList> orders = shown(*m_orders, {"source", "code", "product", "kind", "qty", "unit",
                                                      "release", "due", "cost", "reason"});
        // Within a supplier or line the dearest stays first.
        std::stable_sort(orders.begin(), orders.end(),
                         [](const QStringList& a, const QStringList& b) { return a[0] < b[0]; });
        for (qsizetype i = 0; i < orders.size(); ++i) {
            if (i == 0 || orders[i][0] != orders[i - 1][0]) table.rows << QStringList{orders[i][0]};
            table.rows << orders[i].mid(1);
        }
        table.empty = tr("No orders are planned.");
        flow.table(table);
    }

    void stockouts(PdfFlow& flow) const {
        flow.heading(tr("Stock-out risks"));
        PdfTable table;
        table.columns = {column("plan_messages", "code", 1.9), column("plan_messages", "product", 2.4),
                         column("plan_messages", "text", 4.6), column("plan_messages", "day", 1.4),
                         column("plan_messages", "money", 1.5, true)};
        table.rows = shown(*m_stockouts, {"code", "product", "text", "day", "money"});
        table.empty = tr("No product runs out within the plan.");
        flow.table(table);
    }

    void parcels(PdfFlow& flow) const {
        flow.heading(tr("Parcels at risk by carrier"));
        PdfTable table;
        table.columns = {column("carrier_risks", "carrier", 2), column("carrier_risks", "risk", 2),
                         column("carrier_risks", "parcels", 1.5, true),
                         column("carrier_risks", "money", 2, true), column("carrier_risks", "idle", 2, true)};
        table.rows = shown(*m_parcels, {"carrier", "risk", "parcels", "money", "idle"});
        table.empty = tr("No parcel is at risk.");
        flow.table(table);
    }

    void classes(PdfFlow& flow) const {
        flow.heading(tr("Customer classes"), 50);
        QStringList names, values;
        std::vector<double> sizes;
        for (std::size_t row = 0; row < m_classes->count; ++row) {
            names << shownAt(*m_classes, row, "class");
            values << shownAt(*m_classes, row, "customers");
            sizes.push_back(numberAt(*m_classes, row, "customers").value_or(0));
        }
        if (!names.isEmpty())
            flow.drawing(5.0 * static_cast<double>(names.size()), [&](QPainter& painter, const QRectF& area) {
                paintShares(painter, area, names, values, sizes, flow.font(8.5), flow.mm(25.4 / 72));
            });
        PdfTable table;
        table.columns = {column("rfm_classes", "class", 2),
                         column("rfm_classes", "customers", 1.5, true),
                         column("rfm_classes", "share", 1.3, true),
                         column("rfm_classes", "spend", 2, true),
                         column("rfm_classes", "spend_share", 1.5, true),
                         column("rfm_classes", "mean_orders", 1.5, true)};
        table.rows =
            shown(*m_classes, {"class", "customers", "share", "spend", "spend_share", "mean_orders"});
        table.empty = tr("No customers yet.");
        flow.table(table);
    }

    void sources(PdfFlow& flow) const {
        flow.heading(tr("How fresh the data are"));
        PdfTable table;
        table.columns = {column("sources", "format", 3), column("sources", "rows_ok", 1.5, true),
                         column("sources", "from", 1.6), column("sources", "to", 1.6),
                         column("sources", "age", 1.4, true)};
        table.rows = shown(*m_sources, {"format", "rows_ok", "from", "to", "age"});
        table.empty = tr("Nothing was imported yet.");
        flow.table(table);
    }

    const Workspace& m_workspace;
    WorkspaceInfo m_info;
    QString m_asOf;  // the last day with data, as in the page header
    RowsPtr m_measures, m_totals, m_decisions, m_history, m_forecast, m_orders, m_stockouts, m_parcels,
        m_classes, m_sources;
};

void prepare(QPdfWriter& device, const QString& title) {
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(15, 12, 15, 12), QPageLayout::Millimeter));
    device.setResolution(300);
    device.setTitle(title);
    device.setCreator(QStringLiteral("Roulian"));
}

}  // namespace

Result<Done> writeReportPdf(Workspace& workspace, const std::string& path) {
    Report report(workspace);
    if (Status status = report.read(); !status) return status.error();
    const QString title =
        Report::reportTitle() % QStringLiteral(" – ") % QString::fromStdString(workspace.info().name);
    // The first pass only counts the pages.
    int pages = 0;
    {
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        QPdfWriter device(&nowhere);
        prepare(device, title);
        report.write(device, 0, &pages);
    }
    QBuffer written;
    QString text;
    written.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&written);
        prepare(device, title);
        text = report.write(device, pages, nullptr);
    }
    QByteArray bytes = written.data();
    mendPdfText(bytes, drawnByGlyph(bodyFont(), text, pdfCodePoints(bytes)));
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{"file.write", {path, file.errorString().toStdString()}};
    if (!file.commit()) return Error{"file.write", {path, file.errorString().toStdString()}};
    return success();
}

}  // namespace roulian::ui
