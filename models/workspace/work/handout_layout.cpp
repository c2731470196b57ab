// Layouts of what is handed out: ours, and the planner's own learned from a platform's template.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

#include "core/text.h"
#include "exchange/table_source.h"
#include "workspace/handout.h"
#include "workspace/messages.h"

namespace roulian::workspace {

namespace {

constexpr std::int64_t kMostAbove = 40;  // a header stands in the first rows or nowhere

struct Word {
    const char* header;
    const char* field;
};
// Headers of shipping sheets as back offices write them (formats/18-shipping-carriers.md).
constexpr std::array kShippingWords{
    Word{"订单号", "order_no"},           Word{"订单编号", "order_no"},
    Word{"主订单编号", "order_no"},       Word{"线上订单号", "order_no"},
    Word{"平台订单号", "order_no"},       Word{"物流公司", "carrier"},
    Word{"快递公司", "carrier"},          Word{"承运商", "carrier"},
    Word{"物流公司名称", "carrier"},      Word{"快递公司名称", "carrier"},
    Word{"物流公司编码", "carrier_code"}, Word{"快递公司编码", "carrier_code"},
    Word{"物流编码", "carrier_code"},     Word{"物流单号", "waybill"},
    Word{"快递单号", "waybill"},          Word{"运单号", "waybill"},
    Word{"快递运单号", "waybill"},        Word{"运单编号", "waybill"},
    Word{"发货时间", "shipped_at"},       Word{"发货日期", "shipped_at"}};

std::string shippingField(std::string_view header) {
    // Required columns carry a star in many templates: *订单号, 订单号（必填）.
    std::string word(trimmed(header));
    for (const std::string_view mark : {"（必填）", "(必填)", "（选填）", "(选填)", "*", "＊"})
        for (std::size_t at = word.find(mark); at != std::string::npos; at = word.find(mark))
            word.erase(at, mark.size());
    const std::string_view bare = trimmed(word);
    for (const Word& known : kShippingWords)
        if (bare == known.header) return known.field;
    return {};
}

HandoutLayout standardShipping() {
    HandoutLayout layout;
    layout.id = "standard";
    layout.title = sentence("handout.layout.standard", {});
    layout.sheet = "批量发货";
    layout.columns = {{"订单号", "order_no"}, {"物流公司", "carrier"}, {"物流单号", "waybill"}};
    return layout;
}

// What the format supplier_confirm reads when it comes back; without an answer in it, it changes nothing.
HandoutLayout confirmation() {
    HandoutLayout layout;
    layout.id = "confirm";
    layout.title = sentence("handout.layout.confirm", {});
    layout.sheet = "采购确认单";
    layout.columns = {{"请求单号", "request"},
                      {"行号", "line"},
                      {"供应商编码", "supplier_code"},
                      {"供应商", "supplier"},
                      {"商品编码", "code"},
                      {"商品名称", "name"},
                      {"规格", "spec"},
                      {"单位", "unit"},
                      {"需求数量", "qty"},
                      {"需求日期", "due"},
                      {"确认数量", ""},
                      {"确认交期", ""},
                      {"备注", ""}};
    return layout;
}

// 金蝶云星空 reads two header rows and numbers the bill itself when the number is left out.
HandoutLayout kingdeeOrder() {
    HandoutLayout layout;
    layout.id = "kingdee";
    layout.title = sentence("handout.layout.kingdee", {});
    layout.sheet = "采购订单";
    layout.above = {{"FBillHead(PUR_PurchaseOrder)", "FBillNo", "FDate", "FSupplierId", "FSupplierId#Name",
                     "FPOOrderEntry", "FMaterialId", "FMaterialId#Name", "FUnitId", "FQty", "FTaxPrice",
                     "FEntryDeliveryPlan", "FDeliveryDate_Plan", "FPlanQty"}};
    layout.columns = {{"*单据头(序号)", "sequence"},        {"(单据头)单据编号", ""},
                      {"*(单据头)采购日期", "as_of"},       {"*(单据头)供应商#编码", "supplier_code"},
                      {"(单据头)供应商#名称", "supplier"},  {"*订单明细(序号)", "entry"},
                      {"*(订单明细)物料编码#编码", "code"}, {"(订单明细)物料编码#名称", "name"},
                      {"*(订单明细)采购单位#编码", "unit"}, {"*(订单明细)采购数量", "qty"},
                      {"(订单明细)含税单价", "price"},      {"*交货计划(序号)", "one"},
                      {"*(交货计划)交货日期", "due"},       {"*(交货计划)数量", "qty"}};
    return layout;
}

HandoutLayout audience(const char* id, const char* sheet, std::vector<HandoutColumn> columns) {
    HandoutLayout layout;
    layout.id = id;
    layout.title = sentence(std::string("handout.layout.") + id, {});
    layout.sheet = sheet;
    layout.columns = std::move(columns);
    layout.personal = true;
    return layout;
}

QJsonArray textRow(const std::vector<std::string>& cells) {
    QJsonArray row;
    for (const std::string& cell : cells) row.append(QString::fromStdString(cell));
    return row;
}

std::optional<HandoutLayout> ownShipping(const QString& settingText) {
    const QJsonObject o = QJsonDocument::fromJson(settingText.toUtf8()).object();
    HandoutLayout layout = standardShipping();
    layout.id = "own";
    layout.title = sentence("handout.layout.own", {});
    layout.columns.clear();
    for (const QJsonValue& value : o.value(QLatin1String("columns")).toArray())
        layout.columns.push_back({value[QLatin1String("header")].toString().toStdString(),
                                  value[QLatin1String("field")].toString().toStdString()});
    for (const QJsonValue& row : o.value(QLatin1String("above")).toArray()) {
        auto& cells = layout.above.emplace_back();
        for (const QJsonValue& cell : row.toArray()) cells.push_back(cell.toString().toStdString());
    }
    const auto text = [&](const char* key, std::string& out) {
        const QString value = o.value(QLatin1String(key)).toString();
        if (!value.isEmpty()) out = value.toStdString();
    };
    text("sheet", layout.sheet);
    text("format", layout.format);
    text("carriers", layout.carriers);
    if (layout.columns.empty()) return std::nullopt;
    return layout;
}

}  // namespace

std::string shippingSetting(const std::string& channel) {
    return "handout.shipping." + channel;
}

std::vector<HandoutLayout> handoutLayouts(HandoutKind kind, const QString& settingText) {
    switch (kind) {
        case HandoutKind::Shipping:
            if (auto own = ownShipping(settingText)) return {std::move(*own), standardShipping()};
            return {standardShipping()};
        case HandoutKind::Supplier:
            return {confirmation(), kingdeeOrder()};
        case HandoutKind::Audience:
            break;
    }
    // The least that finds a person there: her phone in a shop, her name and whose contact she is in 企业微信.
    return {audience("youzan", "客户标签", {{"客户手机号", "phone"}, {"标签", "segment"}}),
            audience(
                "wecom", "客户标签",
                {{"客户名称", "name"}, {"添加人", "staff"}, {"添加人账号", "staff_id"}, {"标签", "segment"}}),
            audience("sms", "手机号", {{"手机号", "phone"}})};
}

Result<QString> learnShippingLayout(const std::string& file) {
    auto source = exchange::openTable(file);
    if (!source) return source.error();
    std::vector<std::vector<std::string>> above;
    std::vector<std::string> header;
    const auto take = [&](const exchange::Row& row) {
        if (row.rowNo > kMostAbove) return false;
        bool order = false, waybill = false;
        std::vector<std::string> cells;
        for (const exchange::Cell& cell : row.cells) {
            cells.emplace_back(trimmed(cell.text));
            const std::string field = shippingField(cell.text);
            order = order || field == "order_no";
            waybill = waybill || field == "waybill";
        }
        while (!cells.empty() && cells.back().empty()) cells.pop_back();
        if (order && waybill) {
            header = std::move(cells);
            return false;
        }
        above.push_back(std::move(cells));
        return true;
    };
    if (auto status = (*source)->readRows(0, take, {}); !status) return status.error();
    const exchange::FileFacts& facts = (*source)->facts();
    if (header.empty()) return Error{"handout.template", {facts.name}};
    QJsonArray columns, rows;
    for (const std::string& name : header)
        columns.append(QJsonObject{{QStringLiteral("header"), QString::fromStdString(name)},
                                   {QStringLiteral("field"), QString::fromStdString(shippingField(name))}});
    for (const auto& row : above) rows.append(textRow(row));
    const bool text = facts.container == exchange::Container::Text;
    QJsonObject o{{QStringLiteral("columns"), columns}, {QStringLiteral("above"), rows}};
    o.insert(QStringLiteral("format"), !text                         ? QStringLiteral("xlsx")
                                       : facts.encoding == "gb18030" ? QStringLiteral("csv-gbk")
                                                                     : QStringLiteral("csv"));
    if (!facts.sheets.empty() && !facts.sheets.front().empty())
        o.insert(QStringLiteral("sheet"), QString::fromStdString(facts.sheets.front()));
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

}  // namespace roulian::workspace
