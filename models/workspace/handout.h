#pragma once
// Files for other programs, in the layout those read: batch shipping sheets for the shops' back offices, requests to
// suppliers (and what becomes of the ones sent back), audience lists. Layouts are data: a list of headers, each with the
// field it carries. No platform publishes its shipping sheet, so the planner may show hers: an empty template teaches the
// headers, their order, the rows above them and the file type (formats/18-shipping-carriers.md).
#include <QString>
#include <cstdint>
#include <string>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

enum class HandoutKind : std::uint8_t { Shipping, Supplier, Audience };

struct HandoutColumn {
    std::string header, field;  // field empty: the cell stays blank, as the platform's template has it
};

struct HandoutLayout {
    std::string id;  // "standard", "own" (learned from a template), "kingdee" …
    QString title;
    std::vector<HandoutColumn> columns;
    std::vector<std::vector<std::string>> above;  // rows over the header
    std::string sheet, format = "xlsx";           // xlsx, csv (UTF-8 with BOM), csv-gbk
    std::string carriers = "name";                // how carriers are spelled: name, kuaidi100, kdniao
    bool personal = false;                        // holds names or phones in full
};

struct HandoutRequest {
    HandoutKind kind = HandoutKind::Shipping;
    // Shipping: channel code ("wechat_shop"). Supplier: her code; empty = all, one file each into the folder `path`.
    // Audience: name of the segment.
    std::string target;
    std::string layout;  // id; empty = the one learned for the channel, else the first
    std::string path;    // of the file
};

// For whom something waits to be handed out: channels, suppliers with planned purchases, segments.
struct HandoutTarget {
    std::string id;  // HandoutRequest::target
    QString title;
    std::int64_t count = 0;  // parcels, planned orders, customers
};

// Known layouts of a kind; for shipping `settingText` is the setting handout.shipping.<channel>.
std::vector<HandoutLayout> handoutLayouts(HandoutKind kind, const QString& settingText = {});

// The setting's value for an empty (or filled) template of a platform. Errors: those of reading a file;
// handout.template {file}: no row has a header for the order number and one for the waybill.
Result<QString> learnShippingLayout(const std::string& file);
std::string shippingSetting(const std::string& channel);  // "handout.shipping.wechat_shop"

}  // namespace roulian::workspace
