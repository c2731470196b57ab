// 发运跟踪: driven by keyboard and mouse on a small sample workspace.
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include "page_test.h"
#include "ui/pages/shipments/carriers_view.h"
#include "ui/pages/shipments/chase_list.h"
#include "ui/pages/shipments/customer_message.h"
#include "ui/pages/shipments/page.h"
#include "ui/pages/shipments/parcel_detail.h"
#include "ui/pages/shipments/parcel_picture.h"
#include "ui/pages/shipments/parcels_view.h"
#include "ui/pages/shipments/paste_waybills.h"
#include "ui/pages/shipments/waybills.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::shipments;

namespace {

// Rows of a table of the workspace, cells by column id; the rest is missing.
workspace::RowsPtr made(const char* table, const std::vector<std::map<std::string, workspace::Value>>& rows) {
    auto out = std::make_shared<workspace::Rows>();
    out->spec = workspace::findTable(table);
    out->count = rows.size();
    out->cells.assign(out->spec->columns.size(), std::vector<workspace::Value>(rows.size()));
    out->overridden.assign(rows.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out->keys.push_back(std::to_string(i + 1));
        for (const auto& [id, value] : rows[i])
            out->cells[static_cast<std::size_t>(out->spec->columnIndex(id))][i] = value;
    }
    return out;
}

const std::int64_t kDay = Day::fromYmd(2026, 8, 17).n;

std::map<std::string, workspace::Value> parcel(const char* waybill, const char* carrier, const char* state,
                                               const char* risk, double idle = 10) {
    return {{"waybill", QString::fromLatin1(waybill)},
            {"carrier", workspace::carrierText(carrier)},
            {"state", QString::fromLatin1(state)},
            {"risk", QString::fromLatin1(risk)},
            {"idle", idle},
            {"shipped", kDay - 3},
            {"promised", kDay},
            {"eta", kDay + 1},
            {"eta_from", kDay},
            {"eta_to", kDay + 2}};
}

QString at(const TablePane* list, const char* column) {
    const workspace::Value value = list->value(list->currentKey(), column);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

}  // namespace

class tst_page_shipments : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void waybillsComeOutOfPastedText() {
        QCOMPARE(waybillsIn(QStringLiteral("sf1001\r\n'SF1002\n\nSF1001, ＳＦ１００３；\"YT 7\"、x9\t")),
                 QStringList({QStringLiteral("SF1001"), QStringLiteral("SF1002"), QStringLiteral("SF1003"),
                              QStringLiteral("YT"), QStringLiteral("7"), QStringLiteral("X9")}));
        QVERIFY(waybillsIn(QStringLiteral(" \n\t")).isEmpty());
        const auto rows = made(
            "shipments", {parcel("SF1001", "sf", "in_transit", "ok"), parcel("77", "zto", "in_transit", "ok"),
                          parcel("77", "yto", "in_transit", "ok")});
        const WaybillMatches matches =
            matchWaybills({QStringLiteral("77"), QStringLiteral("404"), QStringLiteral("SF1001")}, *rows);
        QCOMPARE(QSet<QString>(matches.keys.begin(), matches.keys.end()),
                 QSet<QString>({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(matches.found.size(), 2);
        QCOMPARE(matches.leftovers, QStringList{QStringLiteral("404")});
    }

    void theMessageSaysWhatHappenedAndNoMore() {
        auto row = parcel("SF1001", "sf", "in_transit", "late");
        row["customer"] = QStringLiteral("王小明");
        row["phone"] = QStringLiteral("13800000000");
        const auto lines =
            made("order_lines", {{{"title", QStringLiteral("Tea")}}, {{"title", QStringLiteral("Cup")}}});
        const QString late = customerMessage(*made("shipments", {row}), 0, lines);
        QVERIFY(late.contains(QLatin1String("Tea")) && late.contains(QLatin1String("SF1001")));
        QVERIFY2(late.contains(QLatin1String("later than we promised")), qPrintable(late));
        QVERIFY2(late.contains(QLatin1String("between August 17 and August 19, most likely on August 18")),
                 qPrintable(late));
        QVERIFY(!late.contains(QStringLiteral("王小明")) && !late.contains(QLatin1String("138")));
        const auto message = [&](const char* state, const char* risk) {
            return customerMessage(*made("shipments", {parcel("1", "sf", state, risk)}), 0, lines);
        };
        QVERIFY(message("at_station", "late").contains(QLatin1String("pick-up station")));
        QVERIFY(message("returning", "returning").contains(QLatin1String("back to us")));
        QVERIFY(message("exception", "exception").contains(QLatin1String("problem on the way")));
        QVERIFY(message("no_trace", "stalled").contains(QLatin1String("not moved")));
        QVERIFY(!message("signed", "done").contains(QLatin1String("expect")));
        QVERIFY(message("cancelled", "done").isEmpty());
        QVERIFY(customerMessage(*made("shipments", {}), 0, lines).isEmpty());
    }

    void theChaseListIsGroupedByCarrier() {
        const auto rows = made("shipments", {parcel("SF1", "sf", "in_transit", "late", 5),
                                             parcel("ZT1", "zto", "exception", "exception", 90),
                                             parcel("SF2", "sf", "no_trace", "stalled", 70)});
        const ChaseList all = chaseList(*rows, {}, QStringLiteral("2026-08-17"));
        QCOMPARE(all.parcels, 3);
        QCOMPARE(all.carriers, 2);
        QCOMPARE(all.text.split(QStringLiteral("\n\n")).size(), 2);
        QVERIFY(all.text.indexOf(QLatin1String("1. SF2")) < all.text.indexOf(QLatin1String("2. SF1")));
        QVERIFY(all.text.contains(QLatin1String("1. ZT1")));
        QVERIFY(all.text.startsWith(workspace::carrierText("sf")) ||
                all.text.startsWith(workspace::carrierText("zto")));
        const ChaseList some = chaseList(*rows, {QStringLiteral("2")}, QStringLiteral("2026-08-17"));
        QCOMPARE(some.parcels, 1);
        QVERIFY(!some.text.contains(QLatin1String("SF")));
        QVERIFY(chaseList(*made("shipments", {}), {}, {}).text.isEmpty());
    }

    void theTimelineTellsWhatIsDoneAndWhatIsExpected() {
        const auto rows = made("shipments", {parcel("SF1", "sf", "in_transit", "ok")});
        const auto events = made(
            "tracking_events", {{{"at", (kDay - 1) * 86400 + 43200}, {"state", QStringLiteral("in_transit")}},
                                {{"at", (kDay - 2) * 86400}, {"state", QStringLiteral("picked_up")}}});
        const TimelineData line = timelineOf(*rows, 0, events, Day{static_cast<std::int32_t>(kDay)});
        QCOMPARE(line.rows.size(), std::size_t{1});
        const auto& marks = line.rows[0].marks;
        QCOMPARE(marks.size(), std::size_t{4});  // shipped, two events, expected
        QCOMPARE(marks[0].day, static_cast<double>(kDay - 3));
        QCOMPARE(marks[2].day, static_cast<double>(kDay) - 0.5);
        QVERIFY(marks[2].done && !marks[3].done);
        QCOMPARE(line.rows[0].expectedTo->n, static_cast<std::int32_t>(kDay + 2));
        QVERIFY(line.rows[0].late);  // expected a day after the promise
        auto arrived = parcel("SF1", "sf", "signed", "done");
        arrived["signed"] = kDay;
        const TimelineData done = timelineOf(*made("shipments", {arrived}), 0, nullptr, {});
        QVERIFY(!done.rows[0].late && !done.rows[0].expectedTo);
    }

    void startsWithTheParcelsAtRisk() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<ShipmentsPage>()->parcels()->list();
        QCOMPARE(list->viewId(), QStringLiteral("at_risk"));
        workspace::TableQuery risky;
        risky.table = "shipments";
        risky.where["at_risk"] = "1";
        const auto rows = w.workspace().rows(risky);
        QVERIFY(rows);
        QCOMPARE(list->shownCount(), static_cast<int>(rows.value()->count));
        QCOMPARE(page().count(w.workspace()), list->shownCount());
    }

    void selectionUpdatesTheDetail() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        TablePane* list = shipments->parcels()->list();
        list->openView(QStringLiteral("delivered"));
        QVERIFY(w.settle());
        QVERIFY(list->shownCount() > 2);
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Down);
        QVERIFY(w.settle());
        ParcelDetail* detail = shipments->detail();
        QVERIFY(detail->chart()->hasData());
        QVERIFY(detail->events()->shownCount() > 0);
        QCOMPARE(detail->events()->query().where.at("shipment"), list->currentKey().toStdString());
        QVERIFY(detail->chart()->table().rows.front().contains(at(list, "waybill")));
        detail->tabs()->setCurrentIndex(2);
        QVERIFY(w.settle());
        QVERIFY(detail->lines()->shownCount() > 0);
        w.window().actions().action(QStringLiteral("shipments.message"))->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(at(list, "waybill")));
        for (int i = 0; i < detail->tabs()->count(); ++i) {
            detail->tabs()->setCurrentIndex(i);
            QVERIFY(w.settle());
            QVERIFY(!w.window().grab().isNull());
        }
    }

    void kpisOpenTheListBehindThem() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        const QList<Kpi> kpis = shipments->kpis();
        QCOMPARE(kpis.size(), 4);
        const char* const views[] = {"", "at_risk", "stalled", "exceptions"};
        for (int i = 1; i < 4; ++i) {
            kpis[i].open();
            QVERIFY(w.settle());
            QCOMPARE(shipments->parcels()->list()->viewId(), QLatin1String(views[i]));
            QCOMPARE(QString::number(shipments->parcels()->list()->shownCount()), kpis[i].value);
        }
        kpis[0].open();
        QVERIFY(w.settle());
        QVERIFY(shipments->location().view.startsWith(QLatin1String("carriers")));
        QVERIFY(shipments->carriers()->list()->shownCount() > 1);
        QVERIFY(shipments->carriers()->onTime()->hasData());
        QVERIFY(shipments->carriers()->days()->hasData());
    }

    void carrierOpensItsParcels() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        w.window().open({QStringLiteral("shipments"), QStringLiteral("carriers"), {}, {}});
        QVERIFY(w.settle());
        TableView* view = shipments->carriers()->list()->view();
        const QString carrier = shipments->carriers()->list()->currentKey();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(shipments->tabs()->currentIndex(), 0);
        TablePane* list = shipments->parcels()->list();
        QVERIFY(list->shownCount() > 0);
        for (int row = 0; row < list->shownCount(); ++row) {
            const workspace::Value value =
                list->value(QString::fromStdString(list->view()->rowsModel()->key(row)), "carrier");
            QCOMPARE(std::get<QString>(value), workspace::carrierText(carrier.toStdString()));
        }
        w.window().back();
        QVERIFY(w.settle());
        QCOMPARE(shipments->tabs()->currentIndex(), 1);
    }

    void linksOpenFiltersAndParcels() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        TablePane* list = shipments->parcels()->list();
        if (list->shownCount() == 0) QSKIP("the small sample has no parcel at risk");
        const QString carrier = workspace::carrierText(at(list, "carrier").toStdString());
        const QString risk = workspace::statusWord("shipments", "risk", at(list, "risk").toStdString()).word;
        const QString key = list->currentKey();
        // As a chase decision of the overview does.
        w.window().open({QStringLiteral("shipments"), {}, {}, {{"carrier", carrier}, {"risk", risk}}});
        QVERIFY(w.settle());
        QVERIFY(list->view()->rowsModel()->rowOf(key.toStdString()) >= 0);
        QCOMPARE(list->state().filters.at("carrier"), carrier);
        // A parcel that the filters hide.
        workspace::TableQuery done;
        done.table = "shipments";
        done.where["state"] = "signed";
        done.limit = 1;
        const auto rows = w.workspace().rows(done);
        QVERIFY(rows);
        QCOMPARE(rows.value()->count, std::size_t{1});
        const QString other = QString::fromStdString(rows.value()->keys[0]);
        w.window().open({QStringLiteral("shipments"), {}, other, {}});
        QVERIFY(w.settle());
        QCOMPARE(list->currentKey(), other);
    }

    void chaseListIsCopied() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<ShipmentsPage>()->parcels()->list();
        if (list->shownCount() == 0) QSKIP("the small sample has no parcel at risk");
        QApplication::clipboard()->clear();
        w.window().actions().action(QStringLiteral("shipments.chase_list"))->trigger();
        QVERIFY(w.settle());
        const QString text = QApplication::clipboard()->text();
        for (int row = 0; row < list->shownCount(); ++row) {
            const workspace::Value value =
                list->value(QString::fromStdString(list->view()->rowsModel()->key(row)), "waybill");
            QVERIFY(text.contains(std::get<QString>(value)));
        }
    }

    void pastedWaybillsAreShownAndTheRestIsCopied() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        TablePane* list = shipments->parcels()->list();
        list->openView(QStringLiteral("delivered"));
        QVERIFY(w.settle());
        QVERIFY(list->shownCount() > 2);
        QStringList pasted{QStringLiteral("nothere1"), QStringLiteral("NOTHERE2")};
        QSet<QString> wanted;
        for (int row = 0; row < 2; ++row) {
            const QString key = QString::fromStdString(list->view()->rowsModel()->key(row));
            wanted << key;
            pasted << std::get<QString>(list->value(key, "waybill"));
        }
        QApplication::clipboard()->setText(pasted.join(QLatin1Char('\n')));
        w.window().actions().action(QStringLiteral("shipments.paste"))->trigger();
        auto* dialog = shipments->findChild<PasteWaybills*>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->loading());
        QCOMPARE(dialog->leftovers()->toPlainText(), QStringLiteral("NOTHERE1\nNOTHERE2"));
        dialog->copyButton()->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("NOTHERE1\nNOTHERE2"));
        QVERIFY(dialog->showButton()->isEnabled());
        dialog->showButton()->click();
        QVERIFY(w.settle());
        QCOMPARE(list->shownCount(), 2);
        QVERIFY(shipments->parcels()->narrowed());
        for (const QString& key : wanted) QVERIFY(list->view()->rowsModel()->rowOf(key.toStdString()) >= 0);
        // A link leaves the pasted list.
        w.window().open({QStringLiteral("shipments"), QStringLiteral("parcels/transit"), {}, {}});
        QVERIFY(w.settle());
        QVERIFY(!shipments->parcels()->narrowed());
    }

    void parcelsAreLookedAtAgain() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<ShipmentsPage>()->parcels()->list();
        const int before = list->shownCount();
        const QString key = list->currentKey();
        w.window().actions().action(QStringLiteral("shipments.recompute"))->trigger();
        QVERIFY(w.settle(60'000));
        QCOMPARE(list->shownCount(), before);
        QCOMPARE(list->currentKey(), key);
    }

    void emptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* shipments = w.page<ShipmentsPage>();
        QVERIFY(shipments->parcels()->list()->rows());
        QCOMPARE(shipments->parcels()->list()->rows()->count, std::size_t{0});
        QVERIFY(!shipments->parcels()->list()->view()->isVisible());
        QVERIFY(!shipments->detail()->chart()->hasData());
        for (int i = 0; i < shipments->tabs()->count(); ++i) {
            shipments->tabs()->setCurrentIndex(i);
            QVERIFY(w.settle());
            QVERIFY(!w.window().grab().isNull());
        }
    }

    void helpTextsAreThere() {
        for (const char* name : {":/help/shipments.zh_CN.md", ":/help/shipments.en.md"})
            QVERIFY2(QFile::exists(QLatin1String(name)), name);
    }
};

QTEST_MAIN(tst_page_shipments)
#include "tst_page_shipments.moc"
