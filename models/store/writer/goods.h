#pragma once
// SKUs, what shops call them, BOMs; which SKU an order line means.
#include <string>
#include <unordered_map>

#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/upsert.h"

namespace roulian::store {

// How sure a text leads to a SKU; a better one replaces a worse one, two of the same that differ are
// nobody's.
enum class NameLevel { FullName, ProductName, SeenAlias, BareName };

class Goods {
public:
    explicit Goods(Context& context);
    Status prepare();  // reads the SKU index

    Result<Outcome> write(const GoodsRecord& record, std::int64_t supplierItemSupplier);
    Result<Outcome> write(const BomRecord& record);

    // SKU of a code; a provisional one of that kind ("goods", "material") is made when it is unknown.
    Result<std::int64_t> skuOfCode(std::string_view code, std::string_view name, const char* kind,
                                   std::string_view unit = {});

    struct Match {
        std::int64_t alias = 0, sku = 0;  // sku 0 = waits for a person or for its goods file
        std::int64_t factorMilli =
            1000;  // SKUs a piece, when an alias of the same text or external id says so
    };
    Result<Match> match(const OrderLine& line, std::int64_t shop);

    // Aliases and lines whose goods came after them. Called once before the commit.
    Status linkWaiting();

private:
    Match resolve(std::string_view merchantCode, std::string_view title, std::string_view spec,
                  bool* byCode) const;
    void index(std::int64_t sku, std::string_view code, std::string_view barcode, std::string_view name,
               std::string_view spec, std::string_view productName);
    void indexText(std::string_view text, std::int64_t sku, NameLevel level, std::int64_t factorMilli = 1000);

    struct Named {
        std::int64_t sku;
        NameLevel level;
        std::int64_t factorMilli;
    };
    Context& m_context;
    std::unordered_map<std::string, std::int64_t> m_byCode, m_byFoldedCode, m_byBarcode;
    std::unordered_map<std::string, Named> m_byText;
    BoundedMap<std::string, Match> m_aliases{50000};
    Statement m_findAlias, m_addAlias, m_confirmedExternal;
    Upsert m_product, m_sku, m_provisional, m_supplierItem, m_bom, m_bomLine;
};

// What two writings of a name and its specification have in common: folded, without brackets and separators.
std::string nameKey(std::string_view name, std::string_view spec = {});

}  // namespace roulian::store
