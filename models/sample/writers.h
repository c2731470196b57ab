#pragma once
// One function a back office; each adds the files it wrote to the account. Private.
#include "sample/sinks.h"
#include "sample/world.h"

namespace roulian::sample {

struct Output {
    const World& world;
    const std::string& dir;
    const CancelToken& cancel;
    SampleTruth& truth;
};

Status writeWechatShop(Output& out);
Status writeYouzanOrders(Output& out);
Status writeYouzanCustomers(Output& out);
Status writeKuaituantuan(Output& out);
Status writeWecom(Output& out);
Status writeJushuitanGoods(Output& out);
Status writeJushuitanOrders(Output& out);
Status writeKingdee(Output& out);
Status writeTracking(Output& out);
Status writeTemplates(Output& out);

// Shared by the writers.
const CarrierInfo& carrierOf(const World& w, const Order& o);
std::string fullAddress(const World& w,
                        const Customer& c);  // with province and city, the latter twice in 北京市
std::string buyerNick(const Customer& c, Day day);
std::string bookName(const std::string& head, Day from, Day to,
                     const char* suffix);  // head_20250217-20250223.xlsx
void noteUnits(const World& w, const Order& o, SampleFile& file);

}  // namespace roulian::sample
