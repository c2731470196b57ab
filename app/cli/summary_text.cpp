#include "cli/summary_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <map>

#include "cli/call.h"
#include "cli/table_print.h"
#include "cli/words.h"
#include "workspace/measures.h"
#include "workspace/messages.h"
#include "workspace/work/export_job.h"

namespace roulian::cli {

using namespace workspace;

namespace {

class Writer {
public:
    Writer(const Workspace& workspace, int width, bool everyFile)
        : m_workspace(workspace), m_width(width), m_everyFile(everyFile) {}

    Result<Summary> make() {
        head();
        files();
        section("rfm_classes", {"class", "customers", "share", "spend", "mean_orders"}, query("rfm_classes"));
        measures();
        plan();
        parcels();
        decisions();
        if (m_error) return *m_error;
        return m_summary;
    }

private:
    static TableQuery query(const char* table, const char* sort = "", bool descending = true,
                            std::int64_t limit = 0) {
        TableQuery q;
        q.table = table;
        q.sortColumn = sort;
        q.sortDescending = descending;
        q.limit = limit;
        return q;
    }

    RowsPtr read(const TableQuery& q) {
        auto rows = m_workspace.rows(q);
        if (rows) return *rows;
        if (!m_error) m_error = rows.error();
        return nullptr;
    }

    void line(const QString& text) { m_summary.text += text + QLatin1Char('\n'); }

    void title(const QString& text) {
        line({});
        line(text);
        line(QString(displayWidth(text), QLatin1Char('=')));
    }

    void keep(const char* name, const Rows& rows, const std::vector<std::string>& columns) {
        m_summary.json.insert(QLatin1StringView(name),
                              QJsonDocument::fromJson(jsonText(rows, columns)).array());
    }

    void section(const char* table, const std::vector<std::string>& columns, const TableQuery& q) {
        if (const RowsPtr rows = read(q)) section(table, columns, rows);
    }

    void section(const char* table, const std::vector<std::string>& columns, const RowsPtr& rows) {
        title(tableTitle(table));
        m_summary.text += rows->count == 0 ? Cli::tr("Nothing yet.") + QLatin1Char('\n')
                                           : textTable(*rows, columns).text(m_width);
        keep(table, *rows, columns);
    }

    // Files that stand in the workspace: those of an undone import, and its first reading when it was done again, are
    // history.
    RowsPtr liveFiles(const TableQuery& q) {
        const RowsPtr all = read(q);
        if (!all) return nullptr;
        auto live = std::make_shared<Rows>();
        live->spec = all->spec;
        live->truncated = all->truncated;
        live->cells.resize(all->cells.size());
        const int state = all->spec->columnIndex("state");
        for (std::size_t row = 0; row < all->count; ++row) {
            const auto* code = std::get_if<QString>(&all->at(row, state));
            if (code && *code == QLatin1String("undone")) continue;
            for (std::size_t c = 0; c < all->cells.size(); ++c) live->cells[c].push_back(all->cells[c][row]);
            live->keys.push_back(all->keys[row]);
            live->overridden.push_back(all->overridden[row]);
            ++live->count;
        }
        return live;
    }

    // Every file when it was asked for or there are few; else one line a format.
    void files() {
        const RowsPtr rows = liveFiles(query("files", "format", false));
        if (!rows) return;
        if (m_everyFile || rows->count <= 40) {
            section("files", {"name", "format", "rows_read", "rows_ok", "rows_skipped", "rows_error", "new"},
                    rows);
            return;
        }
        keep("files", *rows, {"name", "format", "rows_read", "rows_ok", "rows_skipped", "rows_error", "new"});
        std::map<QString, std::array<std::int64_t, 6>> formats;
        const auto number = [&](std::size_t row, const char* column) {
            const auto* value = std::get_if<std::int64_t>(&rows->at(row, rows->spec->columnIndex(column)));
            return value ? *value : 0;
        };
        for (std::size_t row = 0; row < rows->count; ++row) {
            const auto* format = std::get_if<QString>(&rows->at(row, rows->spec->columnIndex("format")));
            auto& sums = formats[format ? *format : QString()];
            ++sums[0];
            std::size_t i = 1;
            for (const char* column : {"rows_read", "rows_ok", "rows_skipped", "rows_error", "new"})
                sums[i++] += number(row, column);
        }
        title(tableTitle("files"));
        TextTable table;
        table.headers = {columnTitle("files", "format"), tableTitle("files")};
        for (const char* column : {"rows_read", "rows_ok", "rows_skipped", "rows_error", "new"})
            table.headers += columnHeader("files", column);
        table.right = {false, true, true, true, true, true, true};
        for (const auto& [format, sums] : formats) {
            QStringList cells{format};
            for (const std::int64_t sum : sums) cells += shownNumber(static_cast<double>(sum));
            table.rows.push_back(std::move(cells));
        }
        m_summary.text += table.text(m_width);
    }

    void head() {
        const WorkspaceInfo info = m_workspace.info();
        const QString name = QString::fromStdString(info.name);
        line(info.sample ? Cli::tr("%1 – sample data, all invented").arg(name) : name);
        line(Cli::tr("Way of selling: %1. Calculated as of %2.")
                 .arg(sentence("template." + info.templateId, {}), QString::fromStdString(info.asOf.iso())));
        line(info.passphraseSet ? Cli::tr("Personal data are protected by a passphrase.")
                                : Cli::tr("Personal data are not protected by a passphrase: anyone who has "
                                          "the file can read them."));
        QStringList stale;
        for (const Freshness& f : m_workspace.freshness())
            if (f.stale) stale += sentence("result." + resultName(f.kind).toStdString(), {});
        if (!stale.isEmpty())
            line(Cli::tr("Stale, to be computed again: %1").arg(stale.join(sentence("list.comma", {}))));
        m_summary.json = {{QStringLiteral("name"), name},
                          {QStringLiteral("template"), QString::fromStdString(info.templateId)},
                          {QStringLiteral("sample"), info.sample},
                          {QStringLiteral("asOf"), QString::fromStdString(info.asOf.iso())},
                          {QStringLiteral("openIssues"), static_cast<qint64>(info.openIssues)}};
    }

    void measures() {
        TableQuery q = query("measures");
        q.where["scope"] = "";
        const RowsPtr rows = read(q);
        if (!rows) return;
        title(tableTitle("measures"));
        TextTable table;
        table.headers = {columnTitle("measures", "name"), columnTitle("measures", "value")};
        table.right = {false, true};
        QJsonObject json;
        for (const MeasureFigure& figure : measureFigures(*rows)) {
            table.rows.push_back({measureName(figure.id), measureWithUnit(figure.id, figure.value)});
            json.insert(QString::fromStdString(figure.id), figure.value.value_or(0));
        }
        m_summary.text +=
            table.rows.empty() ? Cli::tr("Nothing yet.") + QLatin1Char('\n') : table.text(m_width);
        m_summary.json.insert(QStringLiteral("measures"), json);
    }

    void plan() {
        const RowsPtr rows = read(query("plan_orders", "cost"));
        if (!rows) return;
        title(tableTitle("plan_orders"));
        const int kind = rows->spec->columnIndex("kind"), cost = rows->spec->columnIndex("cost");
        std::map<QString, std::pair<qint64, qint64>> kinds;
        for (std::size_t row = 0; row < rows->count; ++row) {
            const auto* code = std::get_if<QString>(&rows->at(row, kind));
            const auto* fen = std::get_if<std::int64_t>(&rows->at(row, cost));
            auto& [orders, money] = kinds[code ? *code : QString()];
            ++orders;
            money += fen ? *fen : 0;
        }
        QJsonObject json{{QStringLiteral("orders"), static_cast<qint64>(rows->count)}};
        for (const auto& [code, sums] : kinds) {
            line(Cli::tr("%1: %2 orders, %3 CNY")
                     .arg(statusWord("plan_orders", "kind", code.toStdString()).word,
                          shownNumber(static_cast<double>(sums.first)), shownMoney(sums.second, 0)));
            json.insert(code, QJsonObject{{QStringLiteral("orders"), sums.first},
                                          {QStringLiteral("costFen"), sums.second}});
        }
        m_summary.json.insert(QStringLiteral("plan"), json);
        if (rows->count == 0) {
            line(Cli::tr("Nothing to make or buy."));
            return;
        }
        line(Cli::tr("The largest:"));
        const RowsPtr largest = read(query("plan_orders", "cost", true, 5));
        if (largest)
            m_summary.text += textTable(*largest, {"product", "code", "kind", "qty", "release", "due",
                                                   "source", "cost", "reason"})
                                  .text(m_width);
    }

    void parcels() {
        TableQuery q = query("shipments");
        q.where["at_risk"] = "1";
        const RowsPtr rows = read(q);
        if (!rows) return;
        title(sentence("measure.late_parcels", {}));
        const int risk = rows->spec->columnIndex("risk");
        std::map<QString, qint64> risks;
        for (std::size_t row = 0; row < rows->count; ++row)
            if (const auto* code = std::get_if<QString>(&rows->at(row, risk))) ++risks[*code];
        QJsonObject json{{QStringLiteral("atRisk"), static_cast<qint64>(rows->count)}};
        for (const auto& [code, count] : risks) {
            const StatusWord word = statusWord("shipments", "risk", code.toStdString());
            line(QStringLiteral("%1 %2: %3")
                     .arg(word.symbol, word.word, shownNumber(static_cast<double>(count))));
            json.insert(code, count);
        }
        if (risks.empty()) line(Cli::tr("None."));
        m_summary.json.insert(QStringLiteral("parcels"), json);
    }

    void decisions() {
        TableQuery q = query("decisions", "rank", false, 10);
        q.where["state"] = "open";
        const RowsPtr rows = read(q);
        if (!rows) return;
        title(Cli::tr("%1: the first ten").arg(tableTitle("decisions")));
        keep("decisions", *rows, {"rank", "kind", "title", "money", "due", "evidence"});
        TableQuery all = query("decision_totals", "money", true, 0);
        all.where["state"] = "open";
        if (const RowsPtr totals = read(all)) {
            keep("decisionTotals", *totals, {"kind", "decisions", "money", "due"});
            QStringList stakes;  // kinds do not add up
            const auto shown = [&](std::size_t row, const char* column) {
                const int c = totals->spec->columnIndex(column);
                return shownText(totals->at(row, c), totals->spec->columns[static_cast<std::size_t>(c)],
                                 "decision_totals");
            };
            for (std::size_t row = 0; row < totals->count; ++row)
                stakes << shown(row, "kind") + QLatin1Char(' ') + shown(row, "money");
            if (!stakes.isEmpty())
                line(Cli::tr("At stake by kind, CNY: %1").arg(stakes.join(QStringLiteral(" · "))));
        }
        const auto text = [&](std::size_t row, const char* column) {
            const int c = rows->spec->columnIndex(column);
            return shownText(rows->at(row, c), rows->spec->columns[static_cast<std::size_t>(c)], "decisions");
        };
        // Sentences are what people act on: they are never cut, whatever the width.
        for (std::size_t row = 0; row < rows->count; ++row) {
            line(QStringLiteral("%1. %2").arg(row + 1, 2).arg(text(row, "title")));
            QString below = text(row, "evidence");
            const QString money = text(row, "money");
            if (money != QStringLiteral("—"))
                below = Cli::tr("%1 CNY at stake").arg(money) + QStringLiteral(" · ") + below;
            line(QStringLiteral("    ") + below);
        }
        if (rows->count == 0) line(Cli::tr("Nothing to decide."));
    }

    const Workspace& m_workspace;
    int m_width;
    bool m_everyFile;
    Summary m_summary;
    std::optional<Error> m_error;
};

}  // namespace

Result<Summary> makeSummary(const Workspace& workspace, int width, bool everyFile) {
    return Writer(workspace, width, everyFile).make();
}

}  // namespace roulian::cli
