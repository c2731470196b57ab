#include <QApplication>
#include <QClipboard>
#include <QTabWidget>

#include "ui/forms/handout_dialog.h"
#include "ui/pages/shipments/carriers_view.h"
#include "ui/pages/shipments/page.h"
#include "ui/pages/shipments/parcel_detail.h"
#include "ui/pages/shipments/parcels_view.h"
#include "ui/pages/shipments/waybills.h"
#include "ui/report/measure_kpi.h"
#include "ui/shell/actions.h"

// The figures over the list, each counted from the list it opens; and the page's actions.
namespace roulian::ui::pages::shipments {

void ShipmentsPage::updateHeader() {
    m_header.read(ctx.workspace, this, {query("measures"), query("shipments", {{"at_risk", "1"}})},
                  [this](const LatestRead::Answer& answer) { showHeader(answer); });
}

void ShipmentsPage::showHeader(const LatestRead::Answer& answer) {
    std::map<QString, int> risks;
    if (const auto& parcels = answer[1])
        for (std::size_t i = 0; i < parcels->count; ++i) ++risks[text(*parcels, i, "risk")];
    const auto kpi = [this](const char* view, const QString& label, std::size_t count) {
        Kpi k;
        k.id = QString::fromLatin1(view);
        k.label = label;
        k.value = workspace::shownNumber(static_cast<double>(count));
        k.help = workspace::columnHelp("shipments", "risk");
        k.open = [this, to = QString(QStringLiteral("parcels/") % QLatin1String(view))] {
            ctx.shell.open({QStringLiteral("shipments"), to, {}, {}});
        };
        return k;
    };
    workspace::MeasureFigure onTime;
    onTime.id = "on_time";
    if (answer[0])
        for (const workspace::MeasureFigure& figure : workspace::measureFigures(*answer[0]))
            if (figure.id == onTime.id) onTime = figure;
    Kpi rate = measureKpi(onTime, ctx.shell);
    rate.open = [this] { ctx.shell.open({QStringLiteral("shipments"), QStringLiteral("carriers"), {}, {}}); };
    const auto of = [&](const char* risk) {
        return static_cast<std::size_t>(risks[QString::fromLatin1(risk)]);
    };
    setKpis({rate, kpi("at_risk", tr("Parcels at risk"), answer[1] ? answer[1]->count : 0),
             kpi("stalled", tr("Stalled"), of("stalled")),
             kpi("exceptions", tr("Exceptions"), of("exception"))});
}

// Counted from the list that is loaded anyhow.
void ShipmentsPage::showCount() {
    const workspace::RowsPtr rows = m_parcels->list()->rows();
    if (!rows || m_parcels->narrowed()) return;
    int open = 0;
    for (std::size_t i = 0; i < rows->count; ++i) open += text(*rows, i, "risk") != QLatin1String("done");
    setSubtitle(rows->count ? tr("%n parcels under way", nullptr, open) : QString());
}

void ShipmentsPage::addActions() {
    const auto add = [this](const char* id, const QString& words, const QKeySequence& keys,
                            std::function<void()> run, const QString& icon = {}) {
        ctx.actions.add(QString::fromLatin1(id), words, keys, std::move(run), this, icon);
    };
    add(
        "shipments.chase_list", tr("Copy the chase list for the carriers"),
        QKeySequence(QStringLiteral("Ctrl+Shift+L")),
        [this] {
            const bool carriers = m_tabs->currentWidget() == m_carriers;
            m_parcels->copyChaseList(carriers ? m_carriers->list()->currentKey().toStdString()
                                              : std::string());
        },
        QStringLiteral("copy"));
    add(
        "shipments.paste", tr("Find pasted waybills…"), QKeySequence(QStringLiteral("Ctrl+Shift+V")),
        [this] {
            // What was copied is offered when it looks like waybills: every part holds a digit.
            const QString copied = QApplication::clipboard()->text();
            const QStringList numbers = waybillsIn(copied);
            bool fits = !numbers.isEmpty();
            for (const QString& number : numbers)
                fits &= number.size() >= 6 &&
                        std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
            openPaste(fits ? copied : QString());
        },
        QStringLiteral("search"));
    add("shipments.message", tr("Copy the message for the customer"),
        QKeySequence(QStringLiteral("Ctrl+Shift+M")), [this] {
            m_tabs->setCurrentIndex(0);
            m_detail->copyMessage();
        });
    add(
        "shipments.shipping_sheet", tr("Batch shipping sheet for a shop…"),
        QKeySequence(QStringLiteral("Ctrl+Shift+B")),
        [this] {
            auto* dialog = new HandoutDialog(ctx.workspace, workspace::HandoutKind::Shipping, {}, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        },
        QStringLiteral("export"));
    add("shipments.carriers", tr("Compare the carriers"), {},
        [this] { m_tabs->setCurrentWidget(m_carriers); });
    add(
        "shipments.recompute", tr("Look at the parcels again"), {}, [this] { m_parcels->recompute(); },
        QStringLiteral("refresh"));
    add(
        "shipments.export", tr("Export the list to Excel"), {},
        [this] { openList()->exportAction()->trigger(); }, QStringLiteral("export"));
}

}  // namespace roulian::ui::pages::shipments
