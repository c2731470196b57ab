// Every table format in the shapes a file takes on its way: saved again by a spreadsheet as text or as a workbook whose
// cells it took for numbers and dates, with its columns in
// another order, with a byte order mark, cut off, or with bytes gone wrong. What can be read is the same as before;
// what cannot is told, and nothing breaks.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <set>

#include "../io/reading.h"
#include "../recipe/dump.h"
#include "core/number.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

using namespace roulian;
using namespace roulian::exchange;
using namespace roulian::exchange::test;

namespace {

using Table = std::vector<std::vector<std::string>>;

QString folderOf(const std::string& format) {
    return QString(QStringLiteral(PROJECT_DIR "/models/exchange/formats/") + QString::fromStdString(format) +
                   QStringLiteral("/samples"));
}

QStringList samplesOf(const Profile& profile) {
    QStringList files = QDir(folderOf(profile.id)).entryList(QDir::Files);
    files.removeAll(QStringLiteral("expected.json"));
    return files;
}

// The sheet as texts with its row numbers kept: absent rows stand as empty ones.
Table tableOf(const std::string& path, const Recipe& recipe) {
    Table out;
    auto source = openTable(path, recipe.open);
    if (!source) return out;
    int columns = 0;
    for (const ColumnChoice& c : recipe.columns) columns = std::max(columns, c.column + 1);
    source.value()->expectColumns(columns);
    const auto status = source.value()->readRows(recipe.sheet,
                                                 [&](const Row& row) {
                                                     out.resize(static_cast<std::size_t>(row.rowNo));
                                                     for (const Cell& cell : row.cells)
                                                         out.back().emplace_back(cell.text);
                                                     return true;
                                                 },
                                                 {});
    return status.ok() ? out : Table{};
}

QByteArray csv(const Table& table, bool bom) {
    QByteArray out = bom ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    std::size_t width = 0;
    for (const auto& row : table) width = std::max(width, row.size());
    for (const auto& row : table) {
        for (std::size_t i = 0; i < width; ++i) {
            QByteArray cell = QByteArray::fromStdString(i < row.size() ? row[i] : std::string());
            cell.replace("\"", "\"\"");
            out += (i ? ",\"" : "\"") + cell + "\"";
        }
        out += "\r\n";
    }
    return out;
}

// What a spreadsheet makes of a cell it reads in a text: a number of up to 15 digits without a leading zero, a date
// (style 1) with its time (style 2), or text.
QByteArray workbookCell(const std::string& text) {
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]*)([.][0-9]+)?$"));
    static const QRegularExpression date(
        QStringLiteral("^20[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2}( [0-9]{1,2}:[0-9]{2}:[0-9]{2})?$"));
    const QString shown = QString::fromStdString(text);
    if (number.match(shown).hasMatch() && shown.count(QRegularExpression(QStringLiteral("[0-9]"))) <= 15)
        return "<c><v>" + shown.toUtf8() + "</v></c>";
    // Midnight is left as text: as a number it cannot be told from a day without a time, and is read as one. What is no
    // date (30 February) stays text in a spreadsheet as well.
    const auto time = parseTime(text);
    if (const auto found = date.match(shown); found.hasMatch() && time && !text.ends_with(" 00:00:00")) {
        const double serial = static_cast<double>(time->seconds) / 86400.0 + 25569;
        return (found.hasCaptured(1) ? "<c s=\"2\"><v>" : "<c s=\"1\"><v>") +
               QByteArray::number(serial, 'g', 15) + "</v></c>";
    }
    if (text.empty()) return "<c/>";
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + shown.toHtmlEscaped().toUtf8() +
           "</t></is></c>";
}

reading::Book workbook(const Table& table) {
    QByteArray rows;
    for (std::size_t r = 0; r < table.size(); ++r) {
        rows += "<row r=\"" + QByteArray::number(static_cast<qulonglong>(r + 1)) + "\">";
        for (const std::string& cell : table[r]) rows += workbookCell(cell);
        rows += "</row>";
    }
    reading::Book book;
    book.styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy/m/d\"/><numFmt numFmtId=\"171\" "
        "formatCode=\"yyyy/m/d h:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf "
        "numFmtId=\"171\"/></cellXfs>";
    book.sheets = {{"name=\"Sheet1\"", "<sheetData>" + rows + "</sheetData>"}};
    return book;
}

std::multiset<std::string> recordsOf(const ReadFile& f) {
    std::multiset<std::string> out;
    for (const SourcedRecord& r : f.got.records) {
        std::string text = dump(r);
        // Rows of a text move when cells hold line ends; the record itself must not change.
        for (std::size_t at = text.find("row="); at != std::string::npos; at = text.find("row=", at + 1)) {
            std::size_t end = at + 4;
            while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
            text.erase(at + 4, end - at - 4);
        }
        out.insert(text.substr(text.find(' ') + 1));
    }
    return out;
}

bool isText(const ReadFile& f) {
    const Container c = f.inspection.facts.container;
    return c == Container::Text || c == Container::Xlsx || c == Container::Xls || c == Container::Html;
}

}  // namespace

class TestVariants : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    std::string write(const QString& name, const QByteArray& bytes) {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return path.toStdString();
    }
    // The certain format's own sheet of a sample; false where the sample is read by a person's choice or is no table.
    bool load(const QString& format, const QString& file, ReadFile& original, Table& table) {
        const std::string path =
            QString(folderOf(format.toStdString()) + QLatin1Char('/') + file).toStdString();
        original =
            readFile(path, findProfile(format.toStdString())->manual ? format.toStdString() : std::string());
        if (!original.error.empty() || !isText(original) || original.inspection.recipe.columns.empty())
            return false;
        if (original.inspection.recipe.formatId != format.toStdString()) return false;
        if (!original.inspection.siblingSheets.empty()) return false;  // a text has one sheet
        table = tableOf(path, original.inspection.recipe);
        return !table.empty();
    }
    void samples() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        for (const Profile& p : profiles())
            for (const QString& file : samplesOf(p)) {
                const QString format = QString::fromStdString(p.id);
                QTest::newRow(qPrintable(QString(format + QLatin1Char('/') + file))) << format << file;
            }
    }

private Q_SLOTS:
    // Saved again as "CSV UTF-8": every cell is text, a byte order mark stands in front.
    void savedAsText_data() { samples(); }
    void savedAsText() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        ReadFile original;
        Table table;
        if (!load(format, file, original, table)) QSKIP("not one table");
        const QString base = file.section(QLatin1Char('.'), 0, -2);
        const ReadFile again =
            readFile(write(QString(base + QStringLiteral(".csv")), csv(table, true)),
                     findProfile(format.toStdString())->manual ? format.toStdString() : std::string());
        QCOMPARE(again.error, std::string());
        QCOMPARE(QString::fromStdString(again.inspection.recipe.formatId), format);
        QCOMPARE(again.summary.rowsOk, original.summary.rowsOk);
        QCOMPARE(again.summary.rowsError, original.summary.rowsError);
        const auto before = recordsOf(original), after = recordsOf(again);
        for (const std::string& record : before)
            QVERIFY2(after.count(record) == before.count(record), record.c_str());
    }

    // Saved again as csv by a spreadsheet: dates its own way, without seconds. Every row is still read, at its minute.
    void datesWrittenTheSpreadsheetsWay_data() { samples(); }
    void datesWrittenTheSpreadsheetsWay() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        ReadFile original;
        Table table;
        if (!load(format, file, original, table)) QSKIP("not one table");
        static const QRegularExpression full(QStringLiteral(
            "^(20[0-9]{2})[-/]0?([0-9]{1,2})[-/]0?([0-9]{1,2})( 0?([0-9]{1,2}):([0-9]{2}):[0-9]{2})?$"));
        int changed = 0;
        for (auto& row : table)
            for (std::string& cell : row) {
                const auto found = full.match(QString::fromStdString(cell));
                if (!found.hasMatch()) continue;
                QString text = found.captured(1) + u'/' + found.captured(2) + u'/' + found.captured(3);
                if (found.hasCaptured(4)) text += u' ' + found.captured(5) + u':' + found.captured(6);
                cell = text.toStdString();
                ++changed;
            }
        if (changed == 0) QSKIP("it has no dates");
        const QString base = file.section(QLatin1Char('.'), 0, -2);
        const ReadFile again =
            readFile(write(QString(base + QStringLiteral(".csv")), csv(table, false)),
                     findProfile(format.toStdString())->manual ? format.toStdString() : std::string());
        QCOMPARE(again.error, std::string());
        QCOMPARE(QString::fromStdString(again.inspection.recipe.formatId), format);
        QCOMPARE(again.summary.rowsOk, original.summary.rowsOk);
        QCOMPARE(again.summary.rowsError, original.summary.rowsError);
        if (original.summary.rangeFrom && again.summary.rangeFrom)
            QCOMPARE(again.summary.rangeFrom->seconds / 60, original.summary.rangeFrom->seconds / 60);
    }

    // Opened and saved as a workbook: numbers and dates are cells of their own kind now.
    void savedAsWorkbook_data() { samples(); }
    void savedAsWorkbook() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        ReadFile original;
        Table table;
        if (!load(format, file, original, table)) QSKIP("not one table");
        const QString base = file.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".xlsx");
        const ReadFile again =
            readFile(workbook(table).write(m_dir, qPrintable(base)),
                     findProfile(format.toStdString())->manual ? format.toStdString() : std::string());
        QCOMPARE(again.error, std::string());
        QCOMPARE(QString::fromStdString(again.inspection.recipe.formatId), format);
        QCOMPARE(again.summary.rowsOk, original.summary.rowsOk);
        QCOMPARE(again.summary.rowsError, original.summary.rowsError);
        const auto before = recordsOf(original), after = recordsOf(again);
        for (const std::string& record : before)
            QVERIFY2(after.count(record) == before.count(record), record.c_str());
    }

    // The back office lets people choose and order the columns.
    void shuffledColumns_data() { samples(); }
    void shuffledColumns() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        ReadFile original;
        Table table;
        if (!load(format, file, original, table)) QSKIP("not one table");
        const Profile* profile = findProfile(format.toStdString());
        bool repeats = profile->extraValues > 0 || !profile->extraBetween.empty() ||
                       !profile->extraColumns.empty() || profile->headerJoin;
        for (const ColumnChoice& c : original.inspection.recipe.columns)
            repeats = repeats || c.header.ends_with("#2");
        if (repeats || profile->manual) QSKIP("the order of the columns means something");
        std::size_t width = 0;
        for (const auto& row : table) width = std::max(width, row.size());
        std::vector<std::size_t> order(width);
        for (std::size_t i = 0; i < width; ++i) order[i] = i;
        std::mt19937 random(11);
        std::shuffle(order.begin(), order.end(), random);
        const auto header = static_cast<std::size_t>(original.inspection.recipe.headerRow - 1);
        for (std::size_t r = header; r < table.size(); ++r) {
            // Footers are told by their first cell.
            if (r > header && !table[r].empty() &&
                (table[r][0].starts_with("合计") || table[r][0].starts_with("总") ||
                 table[r][0].starts_with("`总") || table[r][0].starts_with("资金")))
                QSKIP("a footer names its columns by place");
            std::vector<std::string> cells(width);
            for (std::size_t i = 0; i < width; ++i)
                if (order[i] < table[r].size()) cells[i] = table[r][order[i]];
            table[r] = std::move(cells);
        }
        const QString base = file.section(QLatin1Char('.'), 0, -2);
        const ReadFile again = readFile(write(QString(base + QStringLiteral(".csv")), csv(table, false)));
        QCOMPARE(again.error, std::string());
        QCOMPARE(QString::fromStdString(again.inspection.recipe.formatId), format);
        const auto before = recordsOf(original), after = recordsOf(again);
        for (const std::string& record : before)
            QVERIFY2(after.count(record) == before.count(record), record.c_str());
    }

    // A spreadsheet shortens long numbers: a required one leaves its row out and is named as damaged, never read.
    void shortenedNumbers_data() { samples(); }
    void shortenedNumbers() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        ReadFile original;
        Table table;
        if (!load(format, file, original, table)) QSKIP("not one table");
        const Profile* profile = findProfile(format.toStdString());
        int column = -1;
        std::size_t changed = 0;
        for (const ColumnChoice& c : original.inspection.recipe.columns)
            for (const ColumnRule& rule : profile->columns) {
                const FieldDef* field = findField(profile->kind, c.field);
                if (rule.required && rule.field == c.field && field != nullptr &&
                    field->type == FieldType::Id && column < 0)
                    column = c.column;
            }
        if (column < 0 || profile->manual) QSKIP("no number is required");
        const auto first = static_cast<std::size_t>(original.inspection.recipe.headerRow +
                                                    original.inspection.recipe.headerRows - 1);
        const auto at = static_cast<std::size_t>(column);
        for (std::size_t r = first; r < table.size(); ++r)
            if (at < table[r].size() && table[r][at].size() > 4 &&
                table[r][at].find_first_not_of("0123456789\t'=\"`") == std::string::npos) {
                table[r][at] = "3.72609E+18";
                ++changed;
            }
        if (changed == 0) QSKIP("its numbers are short or have letters");
        const QString base = file.section(QLatin1Char('.'), 0, -2);
        const ReadFile again = readFile(write(QString(base + QStringLiteral(".csv")), csv(table, true)));
        QCOMPARE(again.error, std::string());
        QCOMPARE(QString::fromStdString(again.inspection.recipe.formatId), format);
        QVERIFY(again.got.find("row.id.damaged") != nullptr);
        QVERIFY(again.got.find("file.ids.damaged") != nullptr);
        for (const std::string& record : recordsOf(again))
            QVERIFY2(record.find("E+18") == std::string::npos, record.c_str());
    }

    // Cut off anywhere, bytes flipped anywhere: a code or fewer rows, never a crash; the counts always add up.
    void damagedBytes_data() { samples(); }
    void damagedBytes() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        QFile in(QString(folderOf(format.toStdString()) + QLatin1Char('/') + file));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll();
        std::mt19937 random(static_cast<unsigned>(qHash(format) & 0xFFFF));
        for (int round = 0; round < 30; ++round) {
            QByteArray broken = bytes;
            if (round % 3 == 0) {
                broken.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())) + 1);
            } else {
                for (int k = 0; k < 1 + round % 7; ++k)
                    broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))] =
                        static_cast<char>(random());
            }
            const ReadFile f = readFile(write(file, broken));
            if (!f.error.empty()) continue;
            QCOMPARE(f.summary.rowsRead, f.summary.rowsOk + f.summary.rowsSkipped + f.summary.rowsError);
        }
    }
};

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
