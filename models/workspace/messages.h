#pragma once
// Codes become words here and nowhere else, for window, command line, exports and reports alike. The language
// is that of the installed QTranslator; sources are English.
#include <QLocale>
#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/issue.h"
#include "core/result.h"
#include "workspace/table.h"

namespace roulian::workspace {

enum class Tone { Neutral, Success, Warning, Danger, Info, Override };

struct StatusWord {
    QString symbol;  // ✕ ! ✓ … – never empty for a toned status
    QString word;
    Tone tone = Tone::Neutral;
};

QString sentence(const std::string& code,
                 const std::vector<std::string>& args);  // unknown code: the code itself
// As above; quantities carry the goods' unit, given as it is stored ("盒", "kg", "" when the goods file names none).
QString sentence(const std::string& code, const std::vector<std::string>& args,
                 const std::string& storedUnit);
QString sentence(const Error& error);
QString sentence(const Issue& issue);  // "第 1,203 行「数量」为 "1O"，不是数字。已跳过，可在问题列表修正。"
QString whatToDo(const std::string& code);  // one sentence of advice; may be empty
StatusWord statusWord(const std::string& table, const std::string& column, const std::string& code);

QString formatText(
    const std::string& id);  // 微信小店订单 / WeChat shop orders, from the format's own profile
// A field of import formats: in Chinese the back office's own header (its first name for it), else the word.
QString fieldText(const std::string& field, const std::string& header);
bool chineseWords();  // the language in force is Chinese
// A parameter of a forecast method as stored ("ets.alpha", "lift.618", "sigma") in words; unknown ones as they are.
QString parameterText(const std::string& key);
QString carrierText(const std::string& code);  // 顺丰速运; an unknown code shows as it is

QString tableTitle(const std::string& table);
QString columnTitle(const std::string& table, const std::string& column);  // without unit
QString columnUnit(const std::string& table, const std::string& column);  // "件", "元", "天"; may be empty
QString columnHeader(const std::string& table, const std::string& column);  // title（unit）
// The unit of a goods list as people write it (pcs, Pcs, 个, kg …) → one word in the current language. Empty: 件 / units.
// A unit that is not known shows as it was written.
QString unitWord(const std::string& stored);
// Quantities of goods in the unit of those goods (unitWord); an empty goodsUnit means several: the header names none.
QString columnUnit(const std::string& table, const std::string& column, const QString& goodsUnit);
QString columnHeader(const Rows& rows, const std::string& column);
// "1,200 盒 · 35.5 千克": sums by unit, largest first; more than three units are only counted.
QString shownByUnit(const std::map<QString, double>& sums, int decimals = 0);
QString columnHelp(const std::string& table,
                   const std::string& column);  // one sentence: what the number means

// One look for numbers everywhere: separators, fixed decimals, U+2212 minus, — for missing, ISO days and
// weeks.
QString shownText(const Value& value, const Column& column, const std::string& table);
QString shownQty(std::int64_t milli, int decimals = 0);
QString shownMoney(std::int64_t fen, int decimals = 2);
QString shownPercent(double fraction, int decimals = 1);
QString shownNumber(double value, int decimals = 0);
// For the clipboard and csv: raw, '.' decimal mark, no separators, ISO dates, ASCII minus.
QString rawText(const Value& value, const Column& column, const std::string& table);

}  // namespace roulian::workspace
