#pragma once
// What dump.h builds its lines from.
#include <string>

#include "collect.h"
#include "core/number.h"
#include "core/tracking_codes.h"
#include "exchange/recipe/fields.h"

namespace roulian::exchange::test {

class Line {
public:
    explicit Line(std::string kind) : m_text(std::move(kind)) {}
    Line& add(const char* name, const std::string& v) {
        if (!v.empty()) m_text += std::string(" ") + name + "=" + v;
        return *this;
    }
    Line& add(const char* name, const std::optional<Money>& v) { return v ? add(name, yuan(*v)) : *this; }
    Line& add(const char* name, const std::optional<Qty>& v) {
        return v ? add(name, formatNumber(v->value())) : *this;
    }
    Line& add(const char* name, const std::optional<LocalTime>& v) { return v ? add(name, v->iso()) : *this; }
    Line& add(const char* name, const std::optional<Day>& v) { return v ? add(name, v->iso()) : *this; }
    Line& add(const char* name, const std::optional<double>& v) {
        return v ? add(name, formatNumber(*v)) : *this;
    }
    Line& add(const char* name, const std::optional<int>& v) {
        return v ? add(name, std::to_string(*v)) : *this;
    }
    Line& add(const char* name, const std::optional<std::int64_t>& v) {
        return v ? add(name, std::to_string(*v)) : *this;
    }
    Line& flag(const char* name, bool v) { return v ? add(name, std::string("yes")) : *this; }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

inline std::string number(int n) {
    return n == 0 ? std::string() : std::to_string(n);
}

inline std::string identities(const std::vector<Identity>& all) {
    static const char* kKinds[] = {"union", "external", "open", "phone", "uid", "masked", "nick", "address"};
    std::string out;
    for (const Identity& i : all)
        out += (out.empty() ? "" : ",") + std::string(kKinds[static_cast<int>(i.kind)]) + ":" +
               (i.scope.empty() ? "" : i.scope + ":") + i.value;
    return out;
}

inline std::string person(const Person& p) {
    std::string out = p.name + "/" + p.phone + (p.phoneExtension.empty() ? "" : "+" + p.phoneExtension) +
                      "/" + p.addressDetail + "/" + p.remark;
    return out == "///" ? std::string() : out;
}

inline std::string region(const Region& r) {
    const std::string out = r.province + "/" + r.city + "/" + r.district;
    return out == "//" ? std::string() : out;
}

}  // namespace roulian::exchange::test
