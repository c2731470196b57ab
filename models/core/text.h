#pragma once
// Text in UTF-8: folding for comparison and search, pinyin, collation keys, masks for personal data.
#include <string>
#include <string_view>
#include <vector>

namespace roulian {

// Trims ASCII white space, NBSP, U+3000, BOM and zero-width characters at both ends.
std::string_view trimmed(std::string_view utf8);

// Lower case, full-width ASCII to half width, no white space: what two spellings have in common.
std::string folded(std::string_view utf8);

bool validUtf8(std::string_view bytes);

// Search keys of a text: initials and full pinyin of every reading of its polyphones (重庆 → cq, zq;
// chongqing, zhongqing), at most 16 combinations; letters and digits stay. Readings: ICU Han-Latin plus a
// table of common polyphones in resources.
struct PinyinKeys {
    std::vector<std::string> initials, full;
};
PinyinKeys pinyinKeys(std::string_view utf8);

// True when the query is a substring of the text, of its pinyin or of its pinyin initials (all folded).
bool matchesSearch(std::string_view text, std::string_view query);

// ICU zh (pinyin order) collation key; compare bytewise.
std::string collationKey(std::string_view utf8);

std::string maskedName(std::string_view utf8);   // 李晓明 → 李**, Anna → A**
std::string maskedPhone(std::string_view utf8);  // 13800138001 → 138****8001; an already masked one stays

// Free text with the phone numbers in it masked (couriers' numbers in tracking texts): mobile numbers, with 86 or in
// groups too, and landlines with their area code. Longer numbers such as waybills stay.
std::string withMaskedPhones(std::string_view utf8);

}  // namespace roulian
