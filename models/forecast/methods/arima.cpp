// Automatic seasonal ARIMA (arima_model.h).
#include "forecast/arima_model.h"

namespace roulian::forecast {

const Method& arimaMethod();

static Fit run(const Problem& problem) {
    auto made = fitArimaBest(problem);
    if (!made) return {};
    Fit fit = std::move(made->fit);
    const ArimaOrder& o = made->order;
    fit.parameters = {{"order_p", o.p}, {"order_d", o.d}, {"order_q", o.q},    {"order_P", o.P},
                      {"order_D", o.D}, {"order_Q", o.Q}, {"aicc", made->aicc}};
    const auto put = [&](const char* name, const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            fit.parameters.emplace_back(name + std::to_string(i + 1), values[i]);
    };
    put("ar", made->ar);
    put("ma", made->ma);
    put("sar", made->seasonAr);
    put("sma", made->seasonMa);
    if (o.constant) fit.parameters.emplace_back("constant", made->constant);
    return fit;
}

const Method& arimaMethod() {
    static const Method method{"arima", "Hyndman & Khandakar (2008)", Suits::Regular, 6, run};
    return method;
}

}  // namespace roulian::forecast
