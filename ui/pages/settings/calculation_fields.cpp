#include "ui/pages/settings/calculation_fields.h"

#include "core/day.h"

namespace roulian::ui::pages::settings {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("roulian::ui::pages::settings", text);
}

}  // namespace

std::vector<CalculationField> calculationFields(const std::string& templateId) {
    using Kind = CalculationField::Kind;
    // The same defaults as the planning step takes (models/workspace/compute/plan_input.cpp).
    const bool fresh = templateId == "fresh", fmcg = templateId == "fmcg";
    const QString days = tr("days"), weeks = tr("weeks");
    std::vector<CalculationField> fields;
    const auto number = [&](const char* id, const QString& label, const QString& unit, double least,
                            double most, const QString& fallback, const QString& note) {
        CalculationField f;
        f.id = QLatin1String(id);
        f.label = label;
        f.unit = unit;
        f.least = least;
        f.most = most;
        f.fallback = fallback;
        f.note = note;
        fields.push_back(f);
        return &fields.back();
    };
    CalculationField* f =
        number("plan.service_level", tr("Service level"), QStringLiteral("%"), 50, 99.9,
               fmcg ? QStringLiteral("0.97") : QStringLiteral("0.92"),
               tr("Share of replenishment cycles that must not run out; drives safety stock."));
    f->kind = Kind::Percent;
    f->decimals = 1;
    f->heading = tr("Plan");
    number("plan.review_days", tr("Review every"), days, 1, 90,
           fresh ? QStringLiteral("1") : QStringLiteral("7"), tr("How often replenishment is decided."));
    number("plan.lead_days", tr("Lead time when unknown"), days, 0, 365, QStringLiteral("7"),
           tr("For products without supplier terms and without purchase history."));
    number("plan.frozen_days", tr("Frozen period"), days, 0, 90, QStringLiteral("0"),
           tr("The plan changes nothing that is due within these days."));
    number("plan.excess_days", tr("Excess from cover of"), days, 1, 730,
           fresh ? QStringLiteral("14") : QStringLiteral("90"),
           tr("Stock that lasts longer is shown as excess."));
    number("plan.horizon", tr("Plan ahead"), weeks, 4, 52, QStringLiteral("13"), {});
    number("plan.promise_days", tr("Promise to ship within"), days, 0, 30, QStringLiteral("2"),
           tr("After payment; open orders without a day of their own are planned for then."));
    number("promise.days", tr("Promise to deliver within"), days, 0, 60,
           fresh ? QStringLiteral("1") : QStringLiteral("3"),
           tr("After shipping; parcels without a promised day count as late from then on."));
    number("plan.open_order_days", tr("Open orders of the last"), days, 1, 365, QStringLiteral("60"),
           tr("Unshipped orders that are older are not planned for any more."));
    number("plan.pickup_days", tr("Pick-up orders handed over after"), days, 0, 60, QStringLiteral("3"),
           tr("Group-buy exports never say that goods were collected; older pick-up orders need no stock."));
    f = number(
        "plan.as_of", tr("Calculate as of"), {}, 0, 0, {},
        tr("Empty: the day after the last day with orders. Set a day to see what would have been known "
           "then."));
    f->kind = Kind::Day;
    f = number("forecast.horizon", tr("Forecast ahead"), weeks, 4, 52, QStringLiteral("13"), {});
    f->heading = tr("Forecast");
    f = number(
        "forecast.levels", tr("Products and levels"), {}, 0, 0, QStringLiteral("auto"),
        tr("Whether the forecasts of category, channels, regions and total correct those of the products. By itself it is "
           "done where the past says that it helps; everything adds up in either case."));
    f->kind = Kind::Choice;
    f->choices = {{QStringLiteral("auto"), tr("where it helps")},
                  {QStringLiteral("mint"), tr("always together (MinT)")},
                  {QStringLiteral("bottom_up"), tr("products alone (bottom-up)")}};
    f = number("rfm.method", tr("Threshold of high and low"), {}, 0, 0, QStringLiteral("mean"),
               tr("What recency, orders and money are compared with."));
    f->kind = Kind::Choice;
    f->heading = tr("Customer classes (RFM)");
    f->choices = {{QStringLiteral("mean"), tr("mean")},
                  {QStringLiteral("median"), tr("median")},
                  {QStringLiteral("quantile"), tr("quantile")},
                  {QStringLiteral("fixed"), tr("fixed values")}};
    const QString fixed = QStringLiteral("fixed");
    number("rfm.recency_days", tr("Recent up to"), days, 0, 3650, QStringLiteral("30"),
           tr("Days since the last purchase."))
        ->method = fixed;
    number("rfm.orders", tr("Frequent from"), tr("orders"), 1, 10000, QStringLiteral("2"), {})->method =
        fixed;
    f = number("rfm.money", tr("Big spender from"), tr("yuan"), 0, 1e7, QStringLiteral("200"),
               tr("Everything bought, less refunds."));
    f->decimals = 2;
    f->method = fixed;
    f = number(
        "rfm.quantile", tr("Quantile"), QStringLiteral("%"), 1, 99, QStringLiteral("0.6"),
        tr("Orders and money are high from this quantile up; recency from the same share of the latest "
           "buyers."));
    f->kind = Kind::Percent;
    f->decimals = 1;
    f->method = QStringLiteral("quantile");
    return fields;
}

Typed storedFrom(const CalculationField& field, const QString& typed) {
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed().remove(QLatin1Char(','));
    if (text.isEmpty()) return {};
    if (field.kind == CalculationField::Kind::Choice) return {text, {}};
    if (field.kind == CalculationField::Kind::Day) {
        const auto day = Day::parse(text.toStdString());
        if (!day) return {{}, tr("This is not a day. Write it like 2026-08-17.")};
        return {QString::fromStdString(day->iso()), {}};
    }
    QString digits = text;
    if (field.kind == CalculationField::Kind::Percent && digits.endsWith(QLatin1Char('%'))) digits.chop(1);
    bool ok = false;
    const double value = QLocale::c().toDouble(digits.trimmed(), &ok);
    if (!ok) return {{}, tr("“%1” is not a number.").arg(typed.trimmed())};
    const QLocale c = QLocale::c();
    if (value < field.least || value > field.most)
        return {{},
                tr("Must lie between %1 and %2.")
                    .arg(c.toString(field.least, 'g', 8), c.toString(field.most, 'g', 8))};
    if (field.decimals == 0 && value != static_cast<double>(static_cast<int>(value)))
        return {{}, tr("Whole numbers only.")};
    if (field.kind == CalculationField::Kind::Percent) return {c.toString(value / 100, 'g', 6), {}};
    if (field.decimals == 0) return {c.toString(value, 'f', 0), {}};
    QString stored = QString::number(value, 'f', field.decimals);
    while (stored.endsWith(QLatin1Char('0'))) stored.chop(1);
    if (stored.endsWith(QLatin1Char('.'))) stored.chop(1);
    return {stored, {}};
}

QString shownFrom(const CalculationField& field, const QString& stored) {
    if (stored.isEmpty()) return {};
    if (field.kind == CalculationField::Kind::Percent) {
        bool ok = false;
        const double value = QLocale::c().toDouble(stored, &ok);
        return ok ? QLocale::c().toString(value * 100, 'g', 6) : stored;
    }
    if (field.kind == CalculationField::Kind::Choice)
        for (const auto& [id, word] : field.choices)
            if (id == stored) return word;
    return stored;
}

}  // namespace roulian::ui::pages::settings
