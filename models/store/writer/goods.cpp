#include "store/writer/goods.h"

#include "core/text.h"

namespace roulian::store {

std::string nameKey(std::string_view name, std::string_view spec) {
    std::string both(name);
    both += spec;
    const std::string text = folded(both);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            const bool keep =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '*' || c == '%';
            if (keep) out += text[i];
            ++i;
            continue;
        }
        const std::size_t size = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        const std::string_view letter = std::string_view(text).substr(i, size);
        // 、。《》「」『』【】〔〕 (U+3001…U+3015) and ·
        const bool sign =
            letter == "\xc2\xb7" || (letter.size() == 3 && letter[0] == '\xe3' && letter[1] == '\x80');
        if (!sign) out += letter;
        i += size;
    }
    return out;
}

Goods::Goods(Context& context)
    : m_context(context),
      m_product(context, "product", {"style_code"}, {{"name"}, {"brand"}, {"category"}}, false),
      m_sku(context, "sku", {"code"},
            {{"product_id"},
             {"name"},
             {"spec"},
             {"unit"},
             {"barcode"},
             {"category"},
             {"selling_way"},
             {"price_fen"},
             {"cost_fen"},
             {"weight_g"},
             {"pack_milli"},
             {"shelf_life_days"},
             {"status"},
             {"kind"}},
            true),
      m_provisional(context, "sku", {"code"},
                    {{"name", Rule::Fill},
                     {"spec", Rule::Fill},
                     {"unit", Rule::Fill},
                     {"barcode", Rule::Fill},
                     {"category", Rule::Fill},
                     {"selling_way", Rule::Fill},
                     {"status", Rule::Fill},
                     {"kind", Rule::Fill}},
                    true),
      m_supplierItem(context, "supplier_item", {"supplier_id", "sku_id"}, {{"price_fen"}}, true),
      m_bom(context, "bom", {"code"}, {{"parent_sku_id"}, {"version"}, {"use"}}, true),
      m_bomLine(context, "bom_line", {"bom_id", "seq"},
                {{"sku_id"}, {"numerator_milli"}, {"denominator_milli"}, {"scrap_rate"}, {"memo"}}, true) {}

Status Goods::prepare() {
    Database& db = m_context.db;
    Statement skus(
        db,
        "SELECT s.id, s.code, s.barcode, s.name, s.spec, coalesce(p.name, '') FROM sku s LEFT JOIN product "
        "p ON p.id = s.product_id ORDER BY s.id");
    for (;;) {
        const auto row = skus.step();
        if (!row) return row.error();
        if (!*row) break;
        index(skus.integer(0), skus.text(1), skus.text(2), skus.text(3), skus.text(4), skus.text(5));
    }
    Statement seen(
        db,
        "SELECT sku_id, title, spec, qty_factor_milli FROM sku_alias WHERE sku_id IS NOT NULL AND title <> '' ORDER BY id");
    for (;;) {
        const auto row = seen.step();
        if (!row) return row.error();
        if (!*row) break;
        indexText(nameKey(seen.text(1), seen.text(2)), seen.integer(0), NameLevel::SeenAlias,
                  seen.integer(3));
    }
    m_findAlias = Statement(db,
                            "SELECT id, sku_id FROM sku_alias WHERE shop_id = ?1 AND merchant_code = ?2 AND "
                            "external_sku_id = ?3 AND title = ?4 AND spec = ?5");
    m_addAlias =
        Statement(db,
                  "INSERT INTO sku_alias(shop_id, merchant_code, external_sku_id, title, spec, sku_id, "
                  "confirmed, batch_id, qty_factor_milli) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    m_confirmedExternal = Statement(
        db,
        "SELECT sku_id, qty_factor_milli FROM sku_alias WHERE shop_id = ?1 AND external_sku_id = ?2 AND "
        "confirmed = 1 AND sku_id IS NOT NULL ORDER BY id LIMIT 1");
    return success();
}

void Goods::indexText(std::string_view text, std::int64_t sku, NameLevel level, std::int64_t factorMilli) {
    if (text.empty()) return;
    const Named named{sku, level, factorMilli};
    const auto [it, added] = m_byText.try_emplace(std::string(text), named);
    if (added) return;
    if (level < it->second.level)
        it->second = named;
    else if (level == it->second.level && (it->second.sku != sku || it->second.factorMilli != factorMilli))
        it->second.sku = 0;
}

void Goods::index(std::int64_t sku, std::string_view code, std::string_view barcode, std::string_view name,
                  std::string_view spec, std::string_view productName) {
    m_byCode[std::string(code)] = sku;
    m_byFoldedCode.try_emplace(folded(code), sku);
    if (!barcode.empty()) m_byBarcode.try_emplace(std::string(barcode), sku);
    indexText(nameKey(name, spec), sku, NameLevel::FullName);
    if (!productName.empty()) indexText(nameKey(productName, spec), sku, NameLevel::ProductName);
    indexText(nameKey(name), sku, NameLevel::BareName);
}

Goods::Match Goods::resolve(std::string_view merchantCode, std::string_view title, std::string_view spec,
                            bool* byCode) const {
    *byCode = true;
    if (!merchantCode.empty()) {
        const std::string code(merchantCode);
        if (const auto it = m_byCode.find(code); it != m_byCode.end()) return {0, it->second};
        if (const auto it = m_byFoldedCode.find(folded(code)); it != m_byFoldedCode.end())
            return {0, it->second};
        if (const auto it = m_byBarcode.find(code); it != m_byBarcode.end()) return {0, it->second};
    }
    *byCode = false;
    if (!title.empty())
        if (const auto it = m_byText.find(nameKey(title, spec)); it != m_byText.end())
            return {0, it->second.sku, it->second.factorMilli};
    return {};
}

Result<Goods::Match> Goods::match(const OrderLine& line, std::int64_t shop) {
    std::string key = std::to_string(shop);
    for (const std::string* part : {&line.merchantCode, &line.externalSkuId, &line.title, &line.spec}) {
        key += '\x1f';
        key += *part;
    }
    if (const Match* known = m_aliases.find(key)) return *known;
    m_findAlias.reset();
    m_findAlias.bindAll(shop, line.merchantCode, line.externalSkuId, line.title, line.spec);
    const auto row = m_findAlias.step();
    if (!row) return row.error();
    Match match;
    if (*row) {
        match = {m_findAlias.integer(0), m_findAlias.integer(1)};
        m_findAlias.reset();
        if (match.sku) {
            m_aliases.put(key, match);
            return match;
        }
    }
    bool byCode = false;
    const Match found = resolve(line.merchantCode, line.title, line.spec, &byCode);
    match.sku = found.sku;
    match.factorMilli = found.factorMilli;
    if (!match.sku && !line.externalSkuId.empty()) {
        m_confirmedExternal.reset();
        const auto confirmed = m_confirmedExternal.bindAll(shop, line.externalSkuId).step();
        if (!confirmed) return confirmed.error();
        if (*confirmed) {
            match.sku = m_confirmedExternal.integer(0);
            match.factorMilli = m_confirmedExternal.integer(1);
        }
        m_confirmedExternal.reset();
    }
    if (match.alias) {
        // Known, but its goods came since: linkWaiting() gives all its lines the SKU at once.
        if (match.sku) m_context.goodsArrived = true;
    } else {
        m_addAlias.reset();
        m_addAlias.bindAll(shop, line.merchantCode, line.externalSkuId, line.title, line.spec,
                           SkuId{match.sku}, match.sku != 0 && byCode, m_context.batch,
                           match.sku ? match.factorMilli : 1000);
        ROULIAN_TRY(m_addAlias.run());
        match.alias = m_context.db.lastInsertId();
        m_context.touch("sku_alias");
        if (match.sku)
            indexText(nameKey(line.title, line.spec), match.sku, NameLevel::SeenAlias, match.factorMilli);
    }
    m_aliases.put(key, match);
    return match;
}

Status Goods::linkWaiting() {
    if (!m_context.goodsArrived) return success();
    struct Waiting {
        std::int64_t alias;
        Match match;
        bool byCode;
    };
    std::vector<Waiting> found;
    {
        Statement st(m_context.db,
                     "SELECT id, merchant_code, title, spec FROM sku_alias WHERE sku_id IS NULL ORDER BY id");
        for (;;) {
            const auto row = st.step();
            if (!row) return row.error();
            if (!*row) break;
            bool byCode = false;
            const Match known = resolve(st.text(1), st.text(2), st.text(3), &byCode);
            if (known.sku) found.push_back({st.integer(0), known, byCode});
        }
    }
    if (found.empty()) return success();
    Statement alias(m_context.db,
                    "UPDATE sku_alias SET sku_id = ?2, confirmed = ?3, qty_factor_milli = ?4 WHERE id = ?1");
    Statement lines(m_context.db, "UPDATE order_line SET sku_id = ?2 WHERE alias_id = ?1 AND sku_id IS NULL");
    for (const Waiting& w : found) {
        ROULIAN_TRY(alias.run(w.alias, w.match.sku, w.byCode, w.match.factorMilli));
        ROULIAN_TRY(lines.run(w.alias, w.match.sku));
    }
    m_context.touch("sku_alias");
    m_context.touch("order_line");
    m_aliases.clear();
    return success();
}

Result<std::int64_t> Goods::skuOfCode(std::string_view code, std::string_view name, const char* kind,
                                      std::string_view unit) {
    if (const auto it = m_byCode.find(std::string(code)); it != m_byCode.end()) return it->second;
    const auto id = m_provisional.apply({code}, {name, "", unit, "", "", "", "provisional", kind});
    if (!id) return id;
    index(*id, code, {}, name, {}, {});
    m_context.goodsArrived = true;
    return id;
}

Result<Outcome> Goods::write(const GoodsRecord& record, std::int64_t supplier) {
    if (record.code.empty()) return Error{"record.key.missing", {"code"}};
    Cell product;
    if (!record.styleCode.empty()) {
        const std::string& name = record.productName.empty() ? record.name : record.productName;
        const auto id = m_product.apply({record.styleCode}, {name, record.brand, record.category});
        if (!id) return id.error();
        product = Cell(*id);
    }
    const Cell key[] = {record.code};
    const auto found = m_sku.find(key);
    if (!found) return found.error();
    const bool fresh = !*found || m_sku.old(12).text() == "provisional";
    const std::string_view status = !record.status.empty() ? std::string_view(record.status)
                                    : fresh                ? "active"
                                                           : "";
    const Cell values[] = {product,
                           record.name,
                           record.spec,
                           record.unit,
                           record.barcode,
                           record.category,
                           record.sellingWay,
                           record.price,
                           record.cost,
                           record.weightGrams,
                           record.packQty,
                           record.shelfLifeDays,
                           status,
                           fresh ? Cell("goods") : Cell("")};
    std::int64_t id = m_sku.id();
    if (*found) {
        const auto changed = m_sku.update(values);
        if (!changed) return changed.error();
        if (*changed) m_context.goodsArrived = true;
    } else {
        const auto added = m_sku.insert(key, values);
        if (!added) return added.error();
        id = *added;
        m_context.goodsArrived = true;
    }
    const bool added = !*found;
    index(id, record.code, record.barcode, record.name, record.spec, record.productName);
    if (supplier) {
        const auto item = m_supplierItem.apply({supplier, id}, {record.purchasePrice});
        if (!item) return item.error();
    }
    return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
}

Result<Outcome> Goods::write(const BomRecord& record) {
    if (record.parentCode.empty()) return Error{"record.key.missing", {"parentCode"}};
    for (const auto& line : record.lines)
        if (line.childCode.empty()) return Error{"record.key.missing", {"childCode"}};
    const auto parent = skuOfCode(record.parentCode, record.parentName, "goods");
    if (!parent) return parent.error();
    const std::string code = record.code.empty() ? record.parentCode + "/" + record.version : record.code;
    const auto bom = m_bom.apply({code}, {*parent, record.version, record.use});
    if (!bom) return bom.error();
    const bool added = m_bom.inserted(), older = m_bom.age() == Context::Age::Older;
    std::int64_t seq = 0;
    const std::int64_t row = m_context.row;
    for (const auto& line : record.lines) {
        const auto sku = skuOfCode(line.childCode, line.childName, "material", line.unit);
        if (!sku) return sku.error();
        if (line.rowNo) m_context.row = line.rowNo;
        const auto id = m_bomLine.apply({*bom, ++seq},
                                        {*sku, line.numerator, line.denominator, line.scrapRate, line.memo});
        m_context.row = row;
        if (!id) return id.error();
    }
    // A BOM is one document: lines beyond those it has now are gone.
    if (!added && !older) {
        ROULIAN_TRY(
            m_context.db.statement("DELETE FROM bom_line WHERE bom_id = ?1 AND seq > ?2").run(*bom, seq));
        if (m_context.db.changes() > 0) m_context.touch("bom_line");
    }
    return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
}

}  // namespace roulian::store
