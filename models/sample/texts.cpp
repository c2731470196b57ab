#include <cstdio>

#include "sample/writers.h"

namespace roulian::sample {

std::string phoneText(std::int64_t phone) {
    return std::to_string(13'800'000'000 + phone);
}
std::string maskedText(std::int64_t phone) {
    const std::string text = phoneText(phone);
    return text.substr(0, 3) + "****" + text.substr(7);
}

std::string timeText(Day day, int second) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, " %02d:%02d:%02d", second / 3600 % 24, second / 60 % 60,
                  second % 60);
    return day.iso() + buffer;
}

std::string compactDay(Day day) {
    const Day::Ymd d = day.ymd();
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d%02d%02d", d.year, d.month, d.day);
    return buffer;
}

std::string yuan(std::int64_t fen) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%s%lld.%02lld", fen < 0 ? "-" : "",
                  static_cast<long long>(std::abs(fen) / 100), static_cast<long long>(std::abs(fen) % 100));
    return buffer;
}

const CarrierInfo& carrierOf(const World& w, const Order& o) {
    return carrierList()[static_cast<std::size_t>(w.parcels[static_cast<std::size_t>(o.parcel)].carrier)];
}

std::string fullAddress(const World& w, const Customer& c) {
    (void)w;
    const Region& r = regions()[static_cast<std::size_t>(c.region)];
    return std::string(r.province) + std::string(r.city) + std::string(r.district) + c.street;
}

std::string buyerNick(const Customer& c, Day day) {
    return c.renamed.n && day >= c.renamed ? c.newNick : c.nick;
}

std::string bookName(const std::string& head, Day from, Day to, const char* suffix) {
    return head + "_" + compactDay(from) + "-" + compactDay(to) + suffix;
}

void noteUnits(const World& w, const Order& o, SampleFile& file) {
    ++file.documents;
    for (int i = 0; i < o.lineCount; ++i)
        file.units += w.lines[static_cast<std::size_t>(o.firstLine + i)].qty;
}

}  // namespace roulian::sample
