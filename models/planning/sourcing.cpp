#include <algorithm>
#include <tuple>

#include "planning/engine.h"

namespace roulian::planning {

Choice chooseSource(const Engine& e, const ItemWork& work, Qty need, Qty usable, Day due) {
    const auto& sources = work.sources();
    Choice choice;
    if (work.role == Role::Make || sources.size() == 1) {  // routings are sorted, the quickest first
        choice.qty = lotSized(need, sources.front().lot);
        return choice;
    }
    const auto inTime = [&](const Source& s) { return e.axis.today + s.leadDays <= due; };
    const int feasible = static_cast<int>(std::count_if(sources.begin(), sources.end(), inTime));
    // What the horizon cannot use is money lost; the rest of a large lot only comes early.
    const auto cost = [&](const Source& s) {
        const Qty lot = lotSized(need, s.lot);
        return s.price * (need + std::max(Qty{}, lot - std::max(need, usable)));
    };
    double shares = 0;
    std::int64_t given = need.milli;
    for (const Source& s : sources) {
        if (feasible > 0 && !inTime(s)) continue;
        shares += s.share;
        given += s.share > 0 ? s.given : 0;
    }
    // Lower is better: first the rule's own measure, then lead time; sources are sorted by supplier.
    using Score = std::tuple<double, double>;
    const auto score = [&](const Source& s) -> Score {
        const auto money = static_cast<double>(cost(s).fen);
        if (feasible == 0) return {s.leadDays, money};
        if (shares > 0)
            return {static_cast<double>(s.given) - s.share / shares * static_cast<double>(given), money};
        return {money, s.leadDays};
    };
    int best = -1;
    for (int k = 0; k < static_cast<int>(sources.size()); ++k) {
        const Source& s = sources[k];
        if (feasible > 0 && (!inTime(s) || (shares > 0 && s.share <= 0))) continue;
        if (best < 0 || score(s) < score(sources[best])) best = k;
    }
    choice.source = best;
    choice.qty = lotSized(need, sources[best].lot);
    choice.reason.n = feasible > 0 ? feasible : static_cast<int>(sources.size());
    choice.reason.code = feasible == 0 ? Reason::Code::SupplierFastest
                         : shares > 0  ? Reason::Code::SupplierShare
                                       : Reason::Code::SupplierCheapest;
    return choice;
}

}  // namespace roulian::planning
