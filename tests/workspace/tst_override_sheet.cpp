// The sheet of overrides there and back: what it shows, that only edited cells change anything, and what is told of bad ones.
#include <map>

#include "demand_space.h"
#include "sheet_grid.h"
#include "workspace/messages.h"
#include "workspace/override_sheet.h"
#include "workspace/override_text.h"

using namespace roulian;
using namespace roulian::workspace;
using Numbers = SheetGrid::Numbers;

namespace {

constexpr int kWeeks = 8;
constexpr const char* kOwn = "Your number";
constexpr const char* kStatistics = "Statistics";
constexpr const char* kFinal = "Final";

// Three products, eight weeks: 100, 110 … of A-01, 40.25 a week of A-02, 3 a week of 007.
struct SheetSpace : DemandSpace {
    Week first = Week::of(kToday);

    SheetSpace() {
        goods(1, "A-01", "茶", 5000, "龙井");
        goods(2, "A-02", "茶", 5000, "毛尖");
        goods(3, "007", "蜂蜜");
        for (int w = 0; w < kWeeks; ++w) {
            point(1, w, 100 + 10 * w);
            point(2, w, 40.25);
            point(3, w, 3);
        }
        const bool done = set(1, 0, "+250") && set(1, 1, "*1.2") && set(2, 2, "2000");
        if (!done) error = "overrides";
    }
    void point(int sku, int week, double mean) {
        const std::string m = std::to_string(mean);
        sql("INSERT OR REPLACE INTO forecast_point VALUES (" + std::to_string(sku) + ", " +
            std::to_string((first + week).n) + ", " + m + ", " + m + ", " + m + ", " + m + ", " + m + ", " +
            m + ", " + m + ")");
    }
    bool set(int sku, int week, const char* typed, const char* why = "直播") {
        const auto own = parseOverride(QString::fromUtf8(typed));
        return apply("forecast.override", std::to_string(sku) + ":" + std::to_string((first + week).n),
                     own ? own->json() : QStringLiteral("null"), QString::fromUtf8(why))
            .empty();
    }
    std::string path() { return dir.filePath(QStringLiteral("a.roulian")).toStdString(); }
    std::string file(const char* name) { return dir.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string week(int w) const { return (first + w).iso(); }
    QByteArray overrides() {
        return rows(
            "SELECT sku_id, week, op, amount, reason, person, origin_id, split FROM forecast_override ORDER BY sku_id, week");
    }
    SheetGrid exported(const OverrideSheetWish& wish = {}) {
        const auto done = writeOverrideSheet(path(), file("out.xlsx"), wish);
        if (!done) {
            error = done.error().code;
            return {};
        }
        return SheetGrid::read(file("out.xlsx"));
    }
    // What the grid would change, through a file of this name.
    OverrideSheetPreview back(const SheetGrid& grid, const char* name = "in.xlsx",
                              Numbers numbers = Numbers::AsText) {
        if (!grid.write(file(name), numbers)) error = "write";
        const auto preview = readOverrideSheet(path(), file(name));
        if (!preview) error = preview.error().code;
        return preview ? *preview : OverrideSheetPreview{};
    }
};

QByteArray told(const OverrideSheetPreview& preview) {
    QByteArray all;
    for (const SheetChange& c : preview.changes)
        all += QByteArray::fromStdString(c.code + " " + c.week.iso() + " [" + c.before + "]>[" + c.after +
                                         "] ") +
               QByteArray::number(c.finalBefore, 'g', 10) + ">" + QByteArray::number(c.finalAfter, 'g', 10) +
               (c.conflict ? " conflict\n" : "\n");
    for (const Issue& i : preview.problems)
        all += QByteArray::fromStdString(i.code + " " + i.sheet + ":" + std::to_string(i.row) + " " +
                                         i.column + " [" + i.value + "]\n");
    return all;
}

// A sheet of the other language, word by word.
void toChinese(SheetGrid& grid) {
    const std::map<std::string, std::string> words{{"SKU code", "商品编码"}, {"Product", "商品"},
                                                   {"Category", "分类"},     {"Unit", "单位"},
                                                   {"Line", "行别"},         {"Statistics", "统计预测"},
                                                   {"Final", "最终预测"},    {"Your number", "人工覆盖"},
                                                   {"Week", "周"},           {"Override", "覆盖值"},
                                                   {"Overrides", "人工覆盖"}};
    for (auto& sheet : grid.sheets)
        for (auto& cells : sheet.rows)
            for (std::string& cell : cells)
                if (const auto found = words.find(cell); found != words.end()) cell = found->second;
}

void reverseColumns(SheetGrid& grid) {
    for (auto& sheet : grid.sheets)
        for (auto& cells : sheet.rows) std::reverse(cells.begin(), cells.end());
}

}  // namespace

class TestOverrideSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsStatisticsOwnAndFinal() {
        SheetSpace space;
        SheetGrid grid = space.exported();
        QCOMPARE(space.error, std::string());
        QCOMPARE(grid.sheets.size(), std::size_t{3});
        auto& sheet = grid.sheets[0];
        QCOMPARE(sheet.rows.size(), std::size_t{1 + 3 * 3});
        const SheetGrid::Cells left(sheet.rows[0].begin(), sheet.rows[0].begin() + 5);
        QCOMPARE(left, (SheetGrid::Cells{"SKU code", "Product", "Category", "Unit", "Line"}));
        QCOMPARE(sheet.rows[0].size(), std::size_t{5 + kWeeks});
        QCOMPARE(sheet.rows[0][5], space.week(0));
        QCOMPARE(sheet.cell("A-01", kStatistics, space.week(0)), std::string("100"));
        QCOMPARE(sheet.cell("A-01", kOwn, space.week(0)), std::string("+250"));
        QCOMPARE(sheet.cell("A-01", kFinal, space.week(0)), std::string("350"));
        QCOMPARE(sheet.cell("A-01", kOwn, space.week(1)), std::string("*1.2"));
        QCOMPARE(sheet.cell("A-01", kFinal, space.week(1)), std::string("132"));
        QCOMPARE(sheet.cell("A-02", kStatistics, space.week(2)), std::string("40.25"));
        QCOMPARE(sheet.cell("A-02", kOwn, space.week(2)), std::string("2000"));
        QCOMPARE(sheet.cell("A-02", kFinal, space.week(2)), std::string("2000"));
        QCOMPARE(sheet.cell("A-02", kOwn, space.week(3)), std::string());
        QCOMPARE(sheet.rows[sheet.row("007", kOwn)][1], std::string("007"));  // zeros stay
        QCOMPARE(grid.sheets[1].rows.size(), std::size_t{1 + 3});
        bool first = false;
        for (const auto& cells : grid.sheets[2].rows)
            first = first || (cells[0] == "First week" && cells[1] == space.week(0));
        QVERIFY(first);
    }

    void showsTheWished() {
        SheetSpace space;
        QCOMPARE(space.exported({{"A-02"}, {}}).sheets[0].rows.size(), std::size_t{1 + 3});
        QCOMPARE(space.exported({{}, "茶"}).sheets[0].rows.size(), std::size_t{1 + 6});
        const auto unknown = writeOverrideSheet(space.path(), space.file("x.xlsx"), {{"A-99"}, {}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, std::string("sheet.unknown"));
        QVERIFY(!QFile::exists(space.dir.filePath(QStringLiteral("x.xlsx"))));
        space.sql("DELETE FROM forecast_point");
        const auto none = writeOverrideSheet(space.path(), space.file("x.xlsx"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, std::string("sheet.nothing"));
    }

    void uneditedChangesNothing_data() {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"as written", "re-saved", "numbers", "csv", "chinese", "moved",
                                "no export sheet", "sheets turned", "sorted", "own lines only"})
            QTest::newRow(how) << QByteArray(how);
    }
    void uneditedChangesNothing() {
        QFETCH(QByteArray, how);
        SheetSpace space;
        SheetGrid grid = space.exported();
        QCOMPARE(space.error, std::string());
        auto& rows = grid.sheets[0].rows;
        OverrideSheetPreview preview;
        std::int64_t products = 3;
        if (how == "as written") {
            const auto read = readOverrideSheet(space.path(), space.file("out.xlsx"));
            QVERIFY(read.ok());
            preview = *read;
        } else {
            if (how == "chinese") toChinese(grid);
            if (how == "moved") reverseColumns(grid);
            if (how == "no export sheet") grid.sheets.resize(1);
            if (how == "sheets turned") std::reverse(grid.sheets.begin(), grid.sheets.end());
            if (how == "sorted")
                std::sort(rows.begin() + 1, rows.end(),
                          [](const auto& a, const auto& b) { return a[4] > b[4]; });
            if (how == "own lines only")
                std::erase_if(
                    rows, [](const auto& cells) { return cells[4] == kStatistics || cells[4] == kFinal; });
            preview = space.back(grid, how == "csv" ? "in.csv" : "in.xlsx",
                                 how == "numbers" ? Numbers::AsNumbers : Numbers::AsText);
        }
        QCOMPARE(space.error, std::string());
        QCOMPARE(told(preview), QByteArray());
        QCOMPARE(preview.products, products);
        QCOMPARE(preview.cells, std::int64_t{3 * kWeeks});
    }

    void editsApplyAsOneStepAndGoBack_data() {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"text", "numbers", "csv", "chinese", "moved"})
            QTest::newRow(how) << QByteArray(how);
    }
    void editsApplyAsOneStepAndGoBack() {
        QFETCH(QByteArray, how);
        SheetSpace space;
        SheetGrid grid = space.exported();
        QCOMPARE(space.error, std::string());
        auto& sheet = grid.sheets[0];
        sheet.cell("A-01", kOwn, space.week(0)).clear();   // held +250: taken back
        sheet.cell("A-01", kOwn, space.week(3)) = "＋50";  // 130 + 50
        sheet.cell("A-02", kOwn, space.week(2)) = "× 2";   // held 2000; 40.25 · 2
        sheet.cell("A-02", kOwn, space.week(4)) = "2,000";
        sheet.cell("007", kOwn, space.week(5)) = "-20";  // never below 0
        sheet.cell("007", kOwn, space.week(6)) = "0";
        if (how == "chinese") toChinese(grid);
        if (how == "moved") reverseColumns(grid);
        const OverrideSheetPreview preview =
            space.back(grid, how == "csv" ? "in.csv" : "in.xlsx",
                       how == "numbers" ? Numbers::AsNumbers : Numbers::AsText);
        QCOMPARE(space.error, std::string());
        QByteArrayList lines = told(preview).trimmed().split('\n');
        std::sort(lines.begin(), lines.end());
        const auto line = [&](const char* code, int week, const char* rest) -> QByteArray {
            return QByteArray(code) + " " + QByteArray::fromStdString(space.week(week)) + " " + rest;
        };
        QCOMPARE(lines,
                 (QByteArrayList{line("007", 5, "[]>[-20] 3>0"), line("007", 6, "[]>[0] 3>0"),
                                 line("A-01", 0, "[+250]>[] 350>100"), line("A-01", 3, "[]>[+50] 130>180"),
                                 line("A-02", 2, "[2000]>[*2] 2000>80.5"),
                                 line("A-02", 4, "[]>[2000] 40.25>2000")}));
        const QByteArray before = space.overrides();
        std::vector<std::string> tables;
        const Status applied = applyAndLog(*space.db, preview.edits(), QStringLiteral("销售会"), tables);
        QVERIFY(applied.ok());
        for (const SheetChange& c : preview.changes)
            QCOMPARE(space.real("SELECT final FROM forecast_final WHERE sku_id = " + std::to_string(c.sku) +
                                " AND week = " + std::to_string(c.week.n)),
                     c.finalAfter);
        QCOMPARE(space.rows("SELECT COUNT(*) FROM forecast_override WHERE reason = '销售会'"),
                 QByteArray("5\n"));
        const auto again = readOverrideSheet(space.path(), space.file(how == "csv" ? "in.csv" : "in.xlsx"));
        QVERIFY(again.ok());
        QCOMPARE(again->changes.size(), std::size_t{0});  // what it says is so already
        QCOMPARE(space.undo(), std::string());
        QCOMPARE(space.overrides(), before);
        QCOMPARE(space.redo(), std::string());
        QVERIFY(space.overrides() != before);
    }

    void whatIsAbsentStays() {
        SheetSpace space;
        SheetGrid grid = space.exported();
        auto& sheet = grid.sheets[0];
        const std::size_t second = sheet.column(space.week(1));
        std::erase_if(sheet.rows, [](const auto& cells) { return cells[0] == "A-02"; });
        for (auto& cells : sheet.rows) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(second));
        sheet.cell("007", kOwn, space.week(7)) = "9";
        const auto preview = space.back(grid);
        QCOMPARE(space.error, std::string());
        QCOMPARE(told(preview), QByteArray::fromStdString("007 " + space.week(7) + " []>[9] 3>9\n"));
    }

    // Rows above the header, as people put titles there; the code column elsewhere.
    void findsTheHeaderBelowTitles() {
        SheetSpace space;
        SheetGrid grid = space.exported();
        auto& sheet = grid.sheets[0];
        sheet.cell("007", kOwn, space.week(7)) = "9";
        SheetGrid::Cells title(sheet.rows[0].size());
        title[0] = "双11 plan";
        sheet.rows.insert(sheet.rows.begin(), title);
        const auto preview = space.back(grid);
        QCOMPARE(space.error, std::string());
        QCOMPARE(told(preview), QByteArray::fromStdString("007 " + space.week(7) + " []>[9] 3>9\n"));
        QCOMPARE(preview.changes[0].row, std::int64_t(1 + sheet.row("007", kOwn)));
    }

    void badCellsAreToldAndTheRestApplies_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("severity");
        const auto error = static_cast<int>(Severity::Error), warning = static_cast<int>(Severity::Warning);
        QTest::newRow("word") << QByteArray("many") << QByteArray("sheet.cell") << error;
        QTest::newRow("sign alone") << QByteArray("*") << QByteArray("sheet.cell") << error;
        QTest::newRow("formula error") << QByteArray("#REF!") << QByteArray("sheet.cell") << error;
        QTest::newRow("date") << QByteArray("2026-01-02") << QByteArray("sheet.cell") << error;
        QTest::newRow("negative factor") << QByteArray("*-2") << QByteArray("sheet.cell") << error;
        QTest::newRow("product") << QByteArray("@product") << QByteArray("sheet.sku") << error;
        QTest::newRow("over") << QByteArray("@over") << QByteArray("sheet.over") << error;
        QTest::newRow("beyond") << QByteArray("@beyond") << QByteArray("sheet.beyond") << error;
        QTest::newRow("no forecast") << QByteArray("@gone") << QByteArray("sheet.no_forecast") << error;
        QTest::newRow("line") << QByteArray("@line") << QByteArray("sheet.line") << error;
        QTest::newRow("twice") << QByteArray("@twice") << QByteArray("sheet.twice") << error;
        QTest::newRow("statistics moved") << QByteArray("@moved") << QByteArray("sheet.moved") << warning;
    }
    void badCellsAreToldAndTheRestApplies() {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, code);
        QFETCH(int, severity);
        SheetSpace space;
        SheetGrid grid = space.exported();
        QCOMPARE(space.error, std::string());
        auto& sheet = grid.sheets[0];
        std::string column = space.week(4), value = "70";
        std::size_t row = sheet.row("A-02", kOwn);
        sheet.cell("A-01", kOwn, space.week(5)) = "+1";  // the good cell
        if (what.startsWith('@'))
            sheet.rows[row][sheet.column(column)] = value;
        else
            sheet.rows[row][sheet.column(column)] = value = what.toStdString();
        if (what == "@product") {
            for (auto& cells : sheet.rows)
                if (cells[0] == "A-02") cells[0] = "A-2";
            column = "SKU code";
            value = "A-2";
        } else if (what == "@over" || what == "@beyond") {
            const std::string old = column;
            column = (space.first + (what == "@over" ? -1 : kWeeks)).iso();
            sheet.rows[0][sheet.column(old)] = column;
        } else if (what == "@gone") {
            space.sql("DELETE FROM forecast_point WHERE sku_id = 2 AND week = " +
                      std::to_string((space.first + 4).n));
        } else if (what == "@line") {
            sheet.rows[row][4] = value = "My number";
            column = "Line";
        } else if (what == "@twice") {
            sheet.rows.push_back(sheet.rows[row]);
            row = sheet.rows.size() - 1;
            sheet.rows[row][sheet.column(column)] = value = "71";
        } else if (what == "@moved") {
            space.point(2, 4, 55);
        }
        const OverrideSheetPreview preview = space.back(grid);
        QCOMPARE(space.error, std::string());
        QCOMPARE(preview.problems.size(), std::size_t{1});
        const Issue& issue = preview.problems[0];
        QCOMPARE(issue.code, code.toStdString());
        QCOMPARE(static_cast<int>(issue.severity), severity);
        QCOMPARE(issue.sheet, sheet.name);
        QCOMPARE(issue.row, std::int64_t(row + 1));
        QCOMPARE(issue.column, column);
        QCOMPARE(issue.value, value);
        QVERIFY(!sentence(issue).contains(QLatin1Char('%')));
        QVERIFY(!whatToDo(issue.code).isEmpty());
        const bool taken = code == "sheet.twice" || code == "sheet.moved";
        QCOMPARE(preview.changes.size(), std::size_t{taken ? 2U : 1U});
        const bool good = std::any_of(
            preview.changes.begin(), preview.changes.end(),
            [&](const SheetChange& c) { return c.code == "A-01" && c.after == "+1" && !c.conflict; });
        QVERIFY(good);
        if (code == "sheet.moved") QCOMPARE(preview.changes[1].finalBefore, 55.0);
    }

    void aColleaguesOverrideStaysUnlessTheCellWasEdited() {
        SheetSpace space;
        SheetGrid grid = space.exported();
        QVERIFY(space.set(1, 0, "300", "别人") && space.set(1, 2, "+7", "别人") &&
                space.set(2, 2, "", "别人"));
        QCOMPARE(told(space.back(grid)), QByteArray());  // nobody touched a cell
        grid.sheets[0].cell("A-01", kOwn, space.week(0)) = "+400";
        grid.sheets[0].cell("A-01", kOwn, space.week(2)) = "+7";  // the same as the colleague's
        const auto preview = space.back(grid);
        QCOMPARE(space.error, std::string());
        QCOMPARE(preview.changes.size(), std::size_t{1});
        QVERIFY(preview.changes[0].conflict);
        QCOMPARE(preview.changes[0].before, std::string("300"));
        QCOMPARE(preview.changes[0].finalAfter, 500.0);
        QCOMPARE(preview.problems.size(), std::size_t{1});
        QCOMPARE(preview.problems[0].code, std::string("sheet.conflict"));
        QCOMPARE(static_cast<int>(preview.problems[0].severity), static_cast<int>(Severity::Warning));
        QCOMPARE(preview.problems[0].args.at(0), std::string("+250"));
        QCOMPARE(preview.problems[0].args.at(1), std::string("300"));
    }

    void sheetOfLastWeek() {
        SheetSpace space;
        SheetGrid grid = space.exported();
        space.sql("DELETE FROM forecast_point WHERE week = " + std::to_string(space.first.n));
        for (int sku = 1; sku <= 3; ++sku) space.point(sku, kWeeks, 5);
        grid.sheets[0].cell("A-01", kOwn, space.week(3)) = "+1";
        const auto preview = space.back(grid);
        QCOMPARE(space.error, std::string());
        QCOMPARE(preview.changes.size(), std::size_t{1});  // +250 of the week that is over was not edited
        QCOMPARE(preview.problems.size(), std::size_t{1});
        QCOMPARE(preview.problems[0].code, std::string("sheet.run"));
        QVERIFY(sentence(preview.problems[0]).contains(QString::fromStdString(space.week(1))));
    }

    void otherFilesAreRefused() {
        SheetSpace space;
        QFile file(space.dir.filePath(QStringLiteral("orders.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("订单号,商品编码,2026-W34\r\n1,A-01,5\r\n");
        file.close();
        const auto layout = readOverrideSheet(space.path(), space.file("orders.csv"));
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, std::string("sheet.layout"));
        QVERIFY(!whatToDo("sheet.layout").isEmpty());
        const auto missing = readOverrideSheet(space.path(), space.file("none.xlsx"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, std::string("file.missing"));
        JobContext cancelled;
        cancelled.cancel.cancel();
        static_cast<void>(space.exported());
        QVERIFY(!readOverrideSheet(space.path(), space.file("out.xlsx"), cancelled));
    }

    // Shares of a category's figure are sums of fractions; the sheet says what was meant.
    void splitAmountsAreShownAsPeopleTypeThem() {
        SheetSpace space;
        space.sql("UPDATE forecast_override SET amount = 1.2370000000000003 WHERE op = 'mul'");
        SheetGrid grid = space.exported();
        QCOMPARE(grid.sheets[0].cell("A-01", kOwn, space.week(1)), std::string("*1.237"));
        QCOMPARE(told(space.back(grid)), QByteArray());
        std::erase_if(grid.sheets[0].rows,
                      [](const auto& cells) { return cells[4] == kStatistics || cells[4] == kFinal; });
        grid.sheets.resize(1);
        QCOMPARE(told(space.back(grid, "in.csv")), QByteArray());
        QCOMPARE(space.error, std::string());
    }

    void overrideTextReadsBackAsWritten() {
        for (const char* typed : {"2000", "+250", "-20", "*1.2", "0", "+0.125", "*0", "1234567.891"}) {
            const auto own = parseOverride(QString::fromLatin1(typed));
            QVERIFY(own.has_value());
            QCOMPARE(own->text(), QString::fromLatin1(typed));
            QVERIFY(parseOverride(own->text()) == own);
        }
        QVERIFY(!parseOverride(QStringLiteral("many")));
    }
};

QTEST_GUILESS_MAIN(TestOverrideSheet)
#include "tst_override_sheet.moc"
