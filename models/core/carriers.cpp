#include "core/carriers.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace roulian {

namespace {

using Names = std::string_view;
constexpr std::array<Names, 4> kSfAlias{"顺丰", "顺丰快递", "顺丰标快", "SF"};
constexpr std::array<Names, 2> kZtoAlias{"中通", "ZTO"};
constexpr std::array<Names, 3> kYtoAlias{"圆通", "圆通快递", "YTO"};
constexpr std::array<Names, 2> kStoAlias{"申通", "STO"};
constexpr std::array<Names, 3> kYundaAlias{"韵达", "韵达速递", "YUNDA"};
constexpr std::array<Names, 4> kJtAlias{"极兔", "极兔快递", "J&T", "JTSD"};
constexpr std::array<Names, 3> kJdAlias{"京东", "京东物流", "JD"};
constexpr std::array<Names, 2> kEmsAlias{"邮政EMS", "邮政特快专递"};
constexpr std::array<Names, 3> kYzpyAlias{"邮政", "中国邮政", "邮政小包"};
constexpr std::array<Names, 2> kDblAlias{"德邦", "德邦物流"};
constexpr std::array<Names, 3> kOtherAlias{"商家自配", "同城", "跑腿"};
constexpr std::array<Names, 1> kSfCode{"shunfeng"}, kZtoCode{"zhongtong"}, kYtoCode{"yuantong"},
    kStoCode{"shentong"}, kYundaCode{"yunda"}, kJtCode{"jtexpress"}, kJdCode{"jd"}, kEmsCode{"ems"},
    kYzpyCode{"youzhengguonei"};
constexpr std::array<Names, 2> kDblCode{"debangkuaidi", "debangwuliu"};

constexpr std::array<Carrier, 11> kCarriers{{
    {"sf", "顺丰速运", kSfAlias, kSfCode, "SF"},
    {"zto", "中通快递", kZtoAlias, kZtoCode, "ZTO"},
    {"yto", "圆通速递", kYtoAlias, kYtoCode, "YTO"},
    {"sto", "申通快递", kStoAlias, kStoCode, "STO"},
    {"yunda", "韵达快递", kYundaAlias, kYundaCode, "YD"},
    {"jt", "极兔速递", kJtAlias, kJtCode, "JTSD"},
    {"jd", "京东快递", kJdAlias, kJdCode, "JD"},
    {"ems", "EMS", kEmsAlias, kEmsCode, "EMS"},
    {"yzpy", "邮政快递包裹", kYzpyAlias, kYzpyCode, "YZPY"},
    {"dbl", "德邦快递", kDblAlias, kDblCode, "DBL"},
    {"other", "其他", kOtherAlias, {}, ""},
}};

// What two spellings of one carrier have in common.
std::string carrierKey(std::string_view text) {
    std::string key = folded(text);
    for (std::string_view word : {"股份有限公司", "有限公司", "快递", "速递", "速运", "物流"})
        for (std::size_t at = key.find(word); at != std::string::npos; at = key.find(word))
            key.erase(at, word.size());
    return key;
}

bool isDigit(char ch) {
    return ch >= '0' && ch <= '9';
}
bool isUpper(char ch) {
    return ch >= 'A' && ch <= 'Z';
}
bool allDigits(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), isDigit);
}
bool alphanumeric(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return isDigit(c) || isUpper(c); });
}
bool prefixed(std::string_view n, std::string_view prefix, std::size_t from, std::size_t to) {
    if (!n.starts_with(prefix)) return false;
    const std::string_view rest = n.substr(prefix.size());
    return allDigits(rest) && rest.size() >= from && rest.size() <= to;
}

bool looksLike(std::string_view code, std::string_view n) {
    const bool digits = allDigits(n);
    const char first = n.empty() ? '\0' : n.front();
    if (code == "sf") return prefixed(n, "SF", 12, 13);
    if (code == "yto") return prefixed(n, "YT", 13, 13);
    if (code == "jt") return prefixed(n, "JT", 13, 13);
    if (code == "jd") {
        const bool jd = n.starts_with("JD") && alphanumeric(n) && n.size() >= 13 && n.size() <= 17;
        const bool v = (n.starts_with("VA") || n.starts_with("VC")) && alphanumeric(n) && n.size() >= 10;
        return jd || v;
    }
    if (code == "zto") return digits && n.size() == 14 && first == '7' && n[1] >= '3' && n[1] <= '8';
    if (code == "sto")
        return digits && ((n.size() == 15 && n.starts_with("77")) || n.size() == 12 || n.size() == 13);
    if (code == "yunda")
        return digits && ((n.size() == 15 && (first == '3' || first == '4')) || n.size() == 13);
    if (code == "ems") {
        const bool letters = n.size() == 13 && isUpper(n[0]) && isUpper(n[1]) && allDigits(n.substr(2, 9)) &&
                             n.ends_with("CN");
        return letters || (digits && n.size() == 13 && (first == '1' || first == '9'));
    }
    if (code == "dbl") return prefixed(n, "DPK", 12, 12) || (digits && n.size() >= 8 && n.size() <= 14);
    return false;
}

// "JD0012345678-1-3-" → parcel 1 of 3.
void cutParcelSuffix(std::string& number, Waybill& waybill) {
    std::string_view n = number;
    if (!n.starts_with("JD") && !n.starts_with("V")) return;
    if (n.ends_with('-')) n.remove_suffix(1);
    const std::size_t last = n.rfind('-');
    if (last == std::string_view::npos || last == 0) return;
    const std::size_t middle = n.rfind('-', last - 1);
    if (middle == std::string_view::npos) return;
    const std::string_view parcel = n.substr(middle + 1, last - middle - 1), count = n.substr(last + 1);
    if (!allDigits(parcel) || !allDigits(count) || parcel.size() > 3 || count.size() > 3) return;
    waybill.parcel = std::stoi(std::string(parcel));
    waybill.parcels = std::stoi(std::string(count));
    number.resize(middle);
}

}  // namespace

std::span<const Carrier> carriers() {
    return kCarriers;
}

const Carrier* carrierByCode(std::string_view code) {
    for (const Carrier& c : kCarriers)
        if (c.code == code) return &c;
    return nullptr;
}

const Carrier* findCarrier(std::string_view text) {
    const std::string exact = folded(text);
    if (exact.empty()) return nullptr;
    for (const Carrier& c : kCarriers) {
        if (exact == c.code || exact == folded(c.kdniao) || exact == folded(c.name)) return &c;
        for (std::string_view code : c.kuaidi100)
            if (exact == code) return &c;
        for (std::string_view alias : c.aliases)
            if (exact == folded(alias)) return &c;
    }
    const std::string key = carrierKey(text);
    if (key.empty()) return nullptr;
    for (const Carrier& c : kCarriers) {
        if (key == carrierKey(c.name)) return &c;
        for (std::string_view alias : c.aliases)
            if (key == carrierKey(alias)) return &c;
    }
    return nullptr;
}

Waybill cleanWaybill(std::string_view text) {
    Waybill waybill;
    std::string n;
    for (char ch : folded(text))  // no white space, half width
        n += ch >= 'a' && ch <= 'z' ? static_cast<char>(ch - 'a' + 'A') : ch;
    for (std::string_view label : {"NO.:", "NO:", "NO.", "快递单号:", "物流单号:", "运单号:", "单号:"})
        if (n.starts_with(label)) {
            n.erase(0, label.size());
            break;
        }
    cutParcelSuffix(n, waybill);
    for (std::size_t dash = n.find('-'); dash != std::string::npos; dash = n.find('-', dash + 1)) {
        const std::string_view behind = std::string_view(n).substr(dash + 1);
        if (behind.empty() || findCarrier(behind) == nullptr) continue;
        // As written, not in the folded spelling.
        const std::size_t at = text.rfind('-');
        waybill.carrierText =
            std::string(at == std::string_view::npos ? behind : trimmed(text.substr(at + 1)));
        n.resize(dash);
        break;
    }
    std::erase(n, '-');
    waybill.number = std::move(n);
    return waybill;
}

std::vector<std::string_view> carriersLookingLike(std::string_view number) {
    std::vector<std::string_view> codes;
    for (const Carrier& c : kCarriers)
        if (looksLike(c.code, number)) codes.push_back(c.code);
    return codes;
}

const Carrier* carrierMismatch(std::string_view number, std::string_view carrierCode) {
    const std::vector<std::string_view> codes = carriersLookingLike(number);
    if (codes.empty() || carrierCode.empty() || carrierCode == "other") return nullptr;
    if (std::find(codes.begin(), codes.end(), carrierCode) != codes.end()) return nullptr;
    return carrierByCode(codes.front());
}

}  // namespace roulian
