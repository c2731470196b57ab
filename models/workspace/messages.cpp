#include "workspace/messages.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/carriers.h"
#include "core/day.h"
#include "core/number.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"
#include "workspace/words/words.h"

namespace roulian::workspace {

namespace {

using WordMap = QHash<QByteArray, const Word*>;

const WordMap& sentences() {
    static const WordMap map = [] {
        WordMap m;
        for (const auto* list : {&generalSentences(), &importSentences(), &sourceSentences(),
                                 &planSentences(), &forecastSentences()})
            for (const Word& word : *list) m.insert(word.code, &word);
        return m;
    }();
    return map;
}

QString translated(const char* context, const Word& word) {
    return QCoreApplication::translate(context, word.english, word.code);
}

QByteArray bytes(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString sentenceOf(const std::string& json) {
    const QJsonArray parts = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    std::vector<std::string> args;
    for (const QJsonValue& value : parts.at(1).toArray()) args.push_back(value.toString().toStdString());
    return sentence(parts.at(0).toString().toStdString(), args);
}

// Arguments may carry a type ("$sentence:[code,[args]]", "$milli:1200", "$fen:…", "$day:…", "$week:…", "$pct:…", "$num:…", "$code:…",
// "$word:table.column.status") so that they are shown in the look of numbers and in the language of the moment.
QString shownArgument(const std::string& argument, const std::string* unit) {
    if (argument.empty() || argument[0] != '$') return QString::fromStdString(argument);
    const std::size_t colon = argument.find(':');
    if (colon == std::string::npos) return QString::fromStdString(argument);
    const std::string type = argument.substr(1, colon - 1), rest = argument.substr(colon + 1);
    if (type == "code") return sentence(rest, {});
    if (type == "sentence") return sentenceOf(rest);
    if (type == "carrier") return carrierText(rest);
    if (type == "word") {
        const std::size_t table = rest.find('.'), column = rest.find('.', table + 1);
        if (table == std::string::npos || column == std::string::npos) return QString::fromStdString(rest);
        return statusWord(rest.substr(0, table), rest.substr(table + 1, column - table - 1),
                          rest.substr(column + 1))
            .word;
    }
    const double number = parseDouble(rest).value_or(0.0);
    const auto integer = static_cast<std::int64_t>(std::llround(number));
    if (type == "milli") {
        const QString qty = shownQty(integer, integer % 1000 == 0 ? 0 : 1);
        return unit ? qty + QLatin1Char(' ') + unitWord(*unit) : qty;
    }
    if (type == "fen") return shownMoney(integer, 0);
    if (type == "day") return QString::fromStdString(Day{static_cast<std::int32_t>(integer)}.iso());
    if (type == "week") return QString::fromStdString(Week{static_cast<std::int32_t>(integer)}.iso());
    if (type == "pct") return shownPercent(number, 0);
    if (type == "num") return shownNumber(number, number == std::floor(number) ? 0 : 1);
    return QString::fromStdString(argument);
}

// One pass, so that an argument that holds "%2" is not filled again.
QString filled(const QString& pattern, const std::vector<std::string>& args,
               const std::string* unit = nullptr) {
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const int index = pattern[i + 1].digitValue() - 1;
            if (index >= 0 && static_cast<std::size_t>(index) < args.size())
                out += shownArgument(args[static_cast<std::size_t>(index)], unit);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

const ColumnWord* columnWord(const std::string& table, const std::string& column) {
    static const QHash<QByteArray, const ColumnWord*> map = [] {
        QHash<QByteArray, const ColumnWord*> m;
        for (const auto* list : {&columnWords(), &forecastColumns()})
            for (const ColumnWord& word : *list) m.insert(word.word.code, &word);
        return m;
    }();
    if (const auto* exact = map.value(bytes(table + "." + column))) return exact;
    return map.value(bytes(column));
}

QString grouped(QString digits) {
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, QLatin1Char(','));
    return digits;
}

QString fixedNumber(double value, int decimals) {
    const QString digits = grouped(QString::number(std::fabs(value), 'f', decimals));
    const bool zero = digits.indexOf(QRegularExpression(QStringLiteral("[1-9]"))) < 0;
    return value < 0 && !zero ? QChar(0x2212) + digits : digits;
}

}  // namespace

QString sentence(const std::string& code, const std::vector<std::string>& args) {
    const Word* word = sentences().value(bytes(code));
    if (!word) return QString::fromStdString(code);
    return filled(translated("messages", *word), args);
}

QString sentence(const std::string& code, const std::vector<std::string>& args,
                 const std::string& storedUnit) {
    const Word* word = sentences().value(bytes(code));
    if (!word) return QString::fromStdString(code);
    return filled(translated("messages", *word), args, &storedUnit);
}

QString sentence(const Error& error) {
    return sentence(error.code, error.args);
}

QString sentence(const Issue& issue) {
    QString place;
    if (!issue.file.empty()) place = QString::fromStdString(issue.file);
    if (!issue.sheet.empty()) place += QStringLiteral(" › ") + QString::fromStdString(issue.sheet);
    if (issue.row > 0)
        place += QStringLiteral(" ") +
                 QCoreApplication::translate("messages", "row %1", "place.row").arg(issue.row);
    if (!issue.column.empty())
        place += QStringLiteral(" 「") + QString::fromStdString(issue.column) + QStringLiteral("」");
    QString text = sentence(issue.code, issue.args);
    if (!issue.value.empty()) text = QStringLiteral("“%1”: ").arg(QString::fromStdString(issue.value)) + text;
    return place.isEmpty() ? text : place + QStringLiteral(": ") + text;
}

QString whatToDo(const std::string& code) {
    const Word* word = sentences().value(bytes(code + ".do"));
    return word ? translated("messages", *word) : QString();
}

StatusWord statusWord(const std::string& table, const std::string& column, const std::string& code) {
    static const QHash<QByteArray, const StatusEntry*> map = [] {
        QHash<QByteArray, const StatusEntry*> m;
        for (const StatusEntry& entry : statusEntries()) m.insert(entry.word.code, &entry);
        return m;
    }();
    if (table == "decision_totals") return statusWord("decisions", column, code);  // the same words
    const StatusEntry* entry = map.value(bytes(table + "." + column + "." + code));
    if (!entry) entry = map.value(bytes(column + "." + code));
    if (!entry) entry = map.value(bytes(code));
    // A mean of several methods is named by its parts: "imapa+ses".
    if (const std::size_t plus = code.find('+'); !entry && plus != std::string::npos && plus > 0) {
        StatusWord first = statusWord(table, column, code.substr(0, plus));
        first.word += QStringLiteral(" + ") + statusWord(table, column, code.substr(plus + 1)).word;
        return first;
    }
    if (!entry) return {{}, QString::fromStdString(code), Tone::Neutral};
    return {QString::fromUtf8(entry->symbol), translated("statuses", entry->word), entry->tone};
}

bool chineseWords() {
    return QCoreApplication::translate("messages", "en", "language.code") == QLatin1String("zh_CN");
}

QString formatText(const std::string& id) {
    const exchange::Profile* profile = exchange::findProfile(id);
    if (!profile) return QString::fromStdString(id);
    return QString::fromStdString(chineseWords() ? profile->zh : profile->en);
}

QString carrierText(const std::string& code) {
    const Carrier* carrier = carrierByCode(code);
    return QString::fromStdString(carrier ? std::string(carrier->name) : code);
}

QString fieldText(const std::string& field, const std::string& header) {
    const QString own = QString::fromStdString(header);
    const bool chinese =
        std::any_of(own.begin(), own.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (chinese && chineseWords()) return own;
    for (const Word& word : fieldNames())
        if (field == word.code) return translated("fields", word);
    return own;
}

QString tableTitle(const std::string& table) {
    for (const Word& word : tableWords())
        if (table == word.code) return translated("tables", word);
    return QString::fromStdString(table);
}

QString columnTitle(const std::string& table, const std::string& column) {
    const ColumnWord* word = columnWord(table, column);
    return word ? translated("columns", word->word) : QString::fromStdString(column);
}

QString columnUnit(const std::string& table, const std::string& column) {
    const ColumnWord* word = columnWord(table, column);
    return word && *word->unit ? QCoreApplication::translate("units", word->unit) : QString();
}

QString columnHeader(const std::string& table, const std::string& column) {
    const QString unit = columnUnit(table, column);
    if (unit.isEmpty()) return columnTitle(table, column);
    return QCoreApplication::translate("messages", "%1 (%2)", "header.unit")
        .arg(columnTitle(table, column), unit);
}

QString columnUnit(const std::string& table, const std::string& column, const QString& goodsUnit) {
    const ColumnWord* word = columnWord(table, column);
    const bool goods = word && std::string_view(word->unit) == "units";
    const bool weekly = word && std::string_view(word->unit) == "units/week";
    if (!goods && !weekly) return columnUnit(table, column);
    if (goodsUnit.isEmpty() || goods) return goodsUnit;
    return QCoreApplication::translate("messages", "%1/week", "unit.week").arg(goodsUnit);
}

QString columnHeader(const Rows& rows, const std::string& column) {
    const std::string& table = rows.spec->id;
    if (!rows.goodsUnit) return columnHeader(table, column);
    const QString unit = columnUnit(table, column, *rows.goodsUnit);
    if (unit.isEmpty()) return columnTitle(table, column);
    return QCoreApplication::translate("messages", "%1 (%2)", "header.unit")
        .arg(columnTitle(table, column), unit);
}

QString shownByUnit(const std::map<QString, double>& sums, int decimals) {
    constexpr std::size_t kNamed = 3;
    if (sums.size() > kNamed)
        return QCoreApplication::translate("messages", "%1 different units", "units.several")
            .arg(shownNumber(static_cast<double>(sums.size())));
    std::vector<std::pair<QString, double>> ordered(sums.begin(), sums.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [unit, sum] : ordered) parts << shownNumber(sum, decimals) + QLatin1Char(' ') + unit;
    return parts.join(QStringLiteral(" · "));
}

QString columnHelp(const std::string& table, const std::string& column) {
    static const WordMap map = [] {
        WordMap m;
        for (const auto* list : {&helpSentences(), &forecastHelp()})
            for (const Word& word : *list) m.insert(word.code, &word);
        return m;
    }();
    const Word* word = map.value(bytes(table + "." + column));
    if (!word) word = map.value(bytes(column));
    return word ? translated("help", *word) : QString();
}

QString shownQty(std::int64_t milli, int decimals) {
    return fixedNumber(static_cast<double>(milli) / 1000.0, decimals);
}
QString shownMoney(std::int64_t fen, int decimals) {
    return fixedNumber(static_cast<double>(fen) / 100.0, decimals);
}
QString shownPercent(double fraction, int decimals) {
    return fixedNumber(fraction * 100.0, decimals) + QStringLiteral(" %");
}
QString shownNumber(double value, int decimals) {
    return fixedNumber(value, decimals);
}

QString shownText(const Value& value, const Column& column, const std::string& table) {
    if (const auto* text = std::get_if<QString>(&value)) {
        if (column.type == ColumnType::Status)
            return text->isEmpty() ? QStringLiteral("—")
                                   : statusWord(table, column.id, text->toStdString()).word;
        return text->isEmpty() ? QStringLiteral("—") : *text;
    }
    if (std::holds_alternative<std::monostate>(value)) return QStringLiteral("—");
    const bool isInteger = std::holds_alternative<std::int64_t>(value);
    const std::int64_t integer =
        isInteger ? std::get<std::int64_t>(value) : std::llround(std::get<double>(value));
    const double real = isInteger ? static_cast<double>(integer) : std::get<double>(value);
    if (!std::isfinite(real)) return QStringLiteral("—");
    switch (column.type) {
        case ColumnType::Status:
            return statusWord(table, column.id, std::to_string(integer)).word;
        case ColumnType::Qty:
            return shownQty(integer, column.decimals);
        case ColumnType::Money:
            return shownMoney(integer, column.decimals);
        // The unit stands in the header, so the cell holds the bare figure.
        case ColumnType::Percent:
            return fixedNumber(real * 100.0, column.decimals);
        case ColumnType::Day:
            return QString::fromStdString(Day{static_cast<std::int32_t>(integer)}.iso());
        case ColumnType::Week:
            return QString::fromStdString(Week{static_cast<std::int32_t>(integer)}.iso());
        case ColumnType::Time:
            return QString::fromStdString(LocalTime{integer, Precision::Minute}.iso());
        default:
            return fixedNumber(real, column.decimals);
    }
}

QString rawText(const Value& value, const Column& column, const std::string& table) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (std::holds_alternative<QString>(value))
        return column.type == ColumnType::Status ? shownText(value, column, table) : std::get<QString>(value);
    const bool isInteger = std::holds_alternative<std::int64_t>(value);
    const double real =
        isInteger ? static_cast<double>(std::get<std::int64_t>(value)) : std::get<double>(value);
    if (!std::isfinite(real)) return {};
    switch (column.type) {
        case ColumnType::Qty:
            return QString::fromStdString(formatNumber(real / 1000.0));
        case ColumnType::Money:
            return QString::number(real / 100.0, 'f', 2);
        case ColumnType::Integer:
        case ColumnType::Real:
            return QString::fromStdString(formatNumber(isInteger ? real : std::round(real * 1e6) / 1e6));
        case ColumnType::Percent:
            return QString::fromStdString(formatNumber(std::round(real * 1e6) / 1e6));
        default:
            return shownText(value, column, table);
    }
}

}  // namespace roulian::workspace
