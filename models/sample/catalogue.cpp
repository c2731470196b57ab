// The goods of the invented brand over four ways of selling, what they are made of and who supplies them.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "sample/catalogue_tables.h"
#include "sample/world.h"

namespace roulian::sample {
namespace {

std::string supplierCode(int i) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "VEN%03d", i + 1);
    return buffer;
}

Item component(const char* code, const char* name, const char* unit, int cost, int moq, int pack,
               int supplier) {
    Item item;
    item.code = item.style = code;
    item.name = item.shortName = name;
    item.unit = unit;
    item.spec = unit;
    item.category = "原料包材";
    item.cost = cost;
    item.moq = moq;
    item.pack = pack;
    item.supplier = supplierCode(supplier);
    item.leadDays = kSuppliers[supplier].leadDays;
    item.sellable = false;
    return item;
}

void addFmcg(World& w, Rng& rng) {
    int rank = 0;
    for (const Fmcg& f : kFmcg)
        for (int k = 0; k < 3; ++k) {
            const Size& s = f.sizes[k];
            Item item;
            item.code = std::string(f.style) + "-" + s.code;
            item.style = f.style;
            item.shortName = f.name;
            item.name = "山野里" + std::string(f.name) + s.spec;
            item.spec = s.spec;
            item.category = f.category;
            item.unit = k == 0 ? "件" : "组";
            item.price = s.price;
            item.cost = static_cast<std::int64_t>(s.price * rng.uniform(0.38, 0.52));
            item.weightKg = 0.3 + s.price / 12000.0;
            item.pack = k == 2 ? 6 : 12;
            item.moq = 120;
            item.shelfLife = 270;
            item.supplier = supplierCode(f.supplier);
            item.leadDays = kSuppliers[f.supplier].leadDays;
            item.made = f.raw != nullptr;
            constexpr double kSizeShare[] = {0.8, 1.0, 0.35};
            item.base = f.base * kSizeShare[k] * (1 + 2.0 / (1 + rank * 0.25));
            item.seasonAmp = f.amp;
            item.seasonPeak = f.peak;
            item.giftLift = k == 2 ? 1.3 : 1;
            if (f.launchDay > 0) item.launch = w.first + f.launchDay;
            item.end = w.last + 9000;
            w.items.push_back(item);
            ++rank;
        }
    for (const GiftBox& g : kGifts) {
        Item item;
        item.code = g.code;
        item.style = "SYL-GIFT";
        item.shortName = g.name;
        item.name = "山野里" + std::string(g.name);
        item.spec = "礼盒装";
        item.category = "礼盒";
        item.unit = "盒";
        item.price = g.price;
        item.cost = g.price * 47 / 100;
        item.weightKg = 1.8;
        item.bundle = true;
        item.base = 2.2;
        item.giftLift = 3.2;
        if (std::string_view(g.code).ends_with("06")) item.launch = w.first + 200;  // its sauce is new too
        if (std::string_view(g.code).ends_with("05")) item.launch = w.first + 260;
        item.end = w.last + 9000;
        w.items.push_back(item);
    }
}

void addFashion(World& w, Rng& rng) {
    for (const Fashion& f : kFashion)
        for (const char* colour : f.colours)
            for (int k = 0; k < 3; ++k) {
                Item item;
                item.way = Way::Fashion;
                item.style = f.style;
                item.colour = colour;
                item.spec = kSizes[k];
                item.code = std::string(f.style) + (colour == f.colours[0] ? "-A" : "-B") + kSizes[k];
                item.shortName = f.name;
                item.name = "山野里" + std::string(f.name) + colour + kSizes[k] + "码";
                item.category = "服饰";
                item.unit = "件";
                item.price = f.price;
                item.cost = f.price * 36 / 100;
                item.weightKg = 0.45;
                item.moq = 60;
                item.pack = 10;
                item.supplier = supplierCode(9);
                item.leadDays = 25;
                item.launch = w.first + f.launchDay;
                item.end = item.launch + 300;
                if (f.presaleDays > 0) item.presaleShips = item.launch + f.presaleDays;
                constexpr double kSizeShare[] = {0.8, 1.2, 0.7};
                item.base = f.base * kSizeShare[k] * rng.uniform(0.75, 1.25);
                w.items.push_back(item);
            }
}

void addFresh(World& w, Rng& rng) {
    for (const Fresh& f : kFresh) {
        Item item;
        item.way = Way::Fresh;
        item.code = item.style = f.code;
        item.shortName = f.name;
        item.name = "山野里" + std::string(f.name);
        item.spec = f.spec;
        item.category = f.category;
        item.unit = "份";
        item.price = f.price;
        item.cost = f.cost;
        item.weightKg = 1.5;
        item.shelfLife = f.shelfLife;
        item.moq = 5;
        const std::string_view kind = f.category;
        const int supplier = kind == "水果"                     ? 12
                             : kind == "蛋奶"                   ? 14
                             : kind == "肉禽" || kind == "水产" ? 15
                                                                : 13;
        item.supplier = supplierCode(supplier);
        item.leadDays = kSuppliers[supplier].leadDays;
        item.seasonFrom = f.from;
        item.seasonTo = f.to;
        item.base = f.base * rng.uniform(0.85, 1.15);
        item.end = w.last + 9000;
        w.items.push_back(item);
    }
}

void addCustom(World& w, Rng& rng) {
    for (const Custom& c : kCustom)
        for (int k = 0; k < 4; ++k) {
            Item item;
            item.way = Way::Custom;
            item.style = c.style;
            item.code = std::string(c.style) + "-0" + std::to_string(k + 1);
            item.colour = c.variants[k];
            item.spec = c.variants[k];
            item.shortName = c.name;
            item.name = "山野里" + std::string(c.name) + c.variants[k];
            item.category = "定制";
            item.unit = "件";
            item.price = c.price + k * 1000;
            item.cost = item.price * 42 / 100;
            item.made = true;
            item.leadDays = 6;
            item.base = rng.uniform(0.1, 0.6);
            item.end = w.last + 9000;
            w.items.push_back(item);
        }
}

void addComponents(World& w) {
    for (const Fmcg& f : kFmcg)
        if (f.raw) {
            Item item = component(f.raw, f.rawName, "千克", f.rawCost, 50, 25, f.supplier);
            item.shelfLife = 365;
            w.items.push_back(item);
        }
    for (const Custom& c : kCustom) {
        const int supplier = c.style == std::string_view("SYD-HK")        ? 19
                             : c.name[0] == "刺"[0] && c.blankCost > 2000 ? 10
                                                                          : 11;
        w.items.push_back(component(c.blank, c.blankName, "Pcs", c.blankCost, 50, 10, supplier));
    }
    for (const Packing& p : kPacking)
        w.items.push_back(component(p.code, p.name, p.unit, p.cost, p.moq, p.pack, p.supplier));
}

void addBoms(World& w) {
    auto part = [&](Bom& bom, const char* code, double n, double d, double scrap, const char* memo = "") {
        const int child = w.find(code);
        if (child < 0) return;
        const Item& item = w.items[static_cast<std::size_t>(child)];
        bom.parts.push_back({child, n, d, scrap, item.sellable ? "Pcs" : item.unit, memo});
    };
    for (const Fmcg& f : kFmcg) {
        if (!f.raw) continue;
        const std::string_view category = f.category;
        for (int k = 0; k < 3; ++k) {
            const Size& s = f.sizes[k];
            Bom bom;
            bom.parent = w.find(std::string(f.style) + "-" + s.code);
            part(bom, f.raw, s.content, 1, category == "酱料" ? 3 : 1.5);
            const int pieces = category == "酱料" && k > 0             ? (k == 1 ? 2 : 6)
                               : f.style == std::string_view("SYL-SG") ? k + 1
                                                                       : 1;
            if (category == "蜂蜜")
                part(bom, k == 0 ? "PKG-JAR-S" : k == 1 ? "PKG-JAR-M" : "PKG-JAR-L", 1, 1, 1);
            else if (category == "酱料")
                part(bom, "PKG-JAR-S", pieces, 1, 1);
            else if (category == "茶")
                part(bom, "PKG-TINTEA", k == 2 ? 2 : 1, 1, 0.5);
            else if (f.style == std::string_view("SYL-SG"))
                part(bom, "PKG-CAN", pieces, 1, 0.5);
            else
                part(bom, k == 0 ? "PKG-BAG" : "PKG-BAG-L", k == 2 ? 4 : 1, 1, 2);
            part(bom, "PKG-LABEL", pieces, 1, 2);
            part(bom, "PKG-CTN", 1, 12, 0, "12件一箱");
            part(bom, "PKG-TAPE", 1, 50, 0, "一卷胶带封50箱件");
            w.boms.push_back(bom);
        }
    }
    for (const Custom& c : kCustom)
        for (int k = 0; k < 4; ++k) {
            Bom bom;
            bom.parent = w.find(std::string(c.style) + "-0" + std::to_string(k + 1));
            part(bom, c.blank, 1, 1, 4);
            const bool sewn = c.style == std::string_view("SYD-BB") || c.style == std::string_view("SYD-WJ");
            if (sewn)
                part(bom, "MAT-THREAD", 1, 40, 0, "一卷线绣40件");
            else if (c.style == std::string_view("SYD-HK"))
                part(bom, "PKG-TINTEA", k == 0 ? 4 : k == 1 ? 6 : 8, 1, 0.5);
            else
                part(bom, "MAT-VARNISH", 1, 80, 0);
            part(bom, "PKG-BOX-01", 1, 1, 1);
            part(bom, "PKG-CARD", 1, 1, 1);
            w.boms.push_back(bom);
        }
    for (const GiftBox& g : kGifts) {
        Bom bom;
        bom.parent = w.find(g.code);
        for (const auto& [code, n] : g.parts)
            if (code) part(bom, code, n, 1, 0);
        part(bom, "PKG-BOX-01", 1, 1, 2);
        part(bom, "PKG-BAGGIFT", 1, 1, 1);
        part(bom, "PKG-FILL", 1, 20, 0);
        w.boms.push_back(bom);
    }
}

}  // namespace

int World::find(std::string_view code) const {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].code == code) return static_cast<int>(i);
    return -1;
}

void makeCatalogue(World& w) {
    Rng rng(w.options.seed, 31);
    for (std::size_t i = 0; i < std::size(kSuppliers); ++i) {
        const SupplierRow& s = kSuppliers[i];
        w.suppliers.push_back({supplierCode(static_cast<int>(i)), std::string(s.name) + "（虚构）",
                               s.shortName, s.note, s.leadDays});
    }
    addFmcg(w, rng);
    addFashion(w, rng);
    addFresh(w, rng);
    addCustom(w, rng);
    w.sellable = static_cast<int>(w.items.size());
    addComponents(w);
    addBoms(w);
}

}  // namespace roulian::sample
