#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <cmath>
#include <set>

#include "fake_rows.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/fan_chart.h"
#include "ui/charts/gantt_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/lead_chart.h"
#include "ui/charts/mark_labels.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace roulian;
using namespace roulian::ui;

namespace {

int colours(Chart& chart) {
    chart.resize(640, 320);
    chart.show();
    QCoreApplication::processEvents();
    QTest::qWait(60);
    const QImage image = chart.picture().toImage();
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
}

FanData fan() {
    FanData f;
    f.name = QStringLiteral("手工米粉");
    f.unit = QStringLiteral("件/周");
    f.history.start = *Week::parse("2025-W01");
    for (int i = 0; i < 80; ++i) f.history.values.push_back(2000 + 500 * std::sin(i / 6.0));
    f.used = f.history.values;
    f.used[40] = 1800;
    f.start = f.history.end();
    for (int i = 0; i < 13; ++i) {
        f.statistical.push_back(2100);
        f.final.push_back(i == 4 ? 2600 : 2100);
        f.low50.push_back(1900);
        f.high50.push_back(2300);
        f.low80.push_back(1700);
        f.high80.push_back(2500);
        f.low95.push_back(1500);
        f.high95.push_back(2700);
    }
    f.today = f.start.monday();
    f.events.push_back({f.start.monday() + 20, f.start.monday() + 22, QStringLiteral("双11")});
    return f;
}

bool has(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == color.rgb()) return true;
    return false;
}

}  // namespace

class tst_charts : public QObject {
    Q_OBJECT
    test::Settings m_settings;
private Q_SLOTS:
    void initTestCase() {
        Theme::install(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
    }

    // Names of events side by side: none covers another, none is cut at the edge of the chart.
    void namesOfEventsKeepApart() {
        const QFontMetrics metrics(qApp->font());
        const QString name = QStringLiteral("中秋备礼2026");
        const int width = metrics.horizontalAdvance(name);
        std::vector<MarkLabel> labels;
        for (const int x : {40, 50, 60, 70, 400, 796}) labels.push_back({x, name});
        placeLabels(labels, metrics, 40, 800, 3, 400);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto left = [&](const MarkLabel& l) { return l.leftward ? l.x - width : l.x; };
            if (labels[i].row < 0) continue;
            QVERIFY(left(labels[i]) >= 40 && left(labels[i]) + width <= 800);
            for (std::size_t k = 0; k < i; ++k)
                if (labels[k].row == labels[i].row)
                    QVERIFY(left(labels[i]) >= left(labels[k]) + width ||
                            left(labels[k]) >= left(labels[i]) + width);
        }
        QCOMPARE(labels[0].row, 0);
        QCOMPARE(labels[1].row, 1);
        QCOMPARE(labels[2].row, 2);
        QCOMPARE(labels[3].row, -1);  // no room: the words at the cursor still name it
        QCOMPARE(labels[4].row, 0);
        QVERIFY(labels[5].leftward);
        std::vector<MarkLabel> longName{{100, QString(60, QLatin1Char('m'))}};
        placeLabels(longName, metrics, 0, 800, 3, 120);
        QVERIFY(metrics.horizontalAdvance(longName[0].words) <= 120);
    }

    // The words of the legend fit their fields: between two fields stays a gap of the background.
    void leadsAreDrawnAroundZero() {
        LeadChart chart;
        QVERIFY(!chart.hasData());
        LeadData data;
        data.stepTitle = QStringLiteral("weeks ahead");
        data.percent = true;
        data.decimals = 1;
        for (int i = 1; i <= 13; ++i) data.steps << QString::number(i);
        const double missing = std::nan("");
        data.sets = {{QStringLiteral("WAPE"), {}, LeadData::Look::Line},
                     {QStringLiteral("Bias"), {}, LeadData::Look::Bars},
                     {QStringLiteral("naive"), {}, LeadData::Look::Dashed}};
        for (int i = 0; i < 13; ++i) {
            data.sets[0].values.push_back(i == 4 ? missing : 0.3 + 0.01 * i);
            data.sets[1].values.push_back(-0.02 * i);
            data.sets[2].values.push_back(0.5);
        }
        chart.setData(data);
        QVERIFY(chart.hasData());
        QVERIFY(colours(chart) > 8);
        QCOMPARE(chart.table().headers.size(), 4);
        QCOMPARE(chart.table().rows.size(), 13);
        QCOMPARE(chart.table().rows[4][1], QString());
        QVERIFY(chart.summary().contains(QStringLiteral("WAPE: 30.0")));
        // Nothing known, all alike, one step: no crash and no axis without end.
        for (const std::vector<double>& values : {std::vector<double>{missing}, std::vector<double>{0},
                                                  std::vector<double>{}, std::vector<double>{-1e9, 1e-9}}) {
            data.steps = {QStringLiteral("1"), QStringLiteral("2")};
            data.sets = {{QStringLiteral("x"), values, LeadData::Look::Line}};
            chart.setData(data);
            QCOMPARE(chart.hasData(), !values.empty() && !std::isnan(values[0]));
            colours(chart);
        }
    }

    void stepsOfTheHeatMapDoNotTouch() {
        HeatMap map;
        HeatData data;
        data.rows = {QStringLiteral("a"), QStringLiteral("b")};
        data.columns = {QStringLiteral("1"), QStringLiteral("2")};
        data.values = {{0, 1'000'000}, {2'000'000, 7'000'000}};
        map.setData(data);
        map.resize(1000, 400);
        map.show();
        QCoreApplication::processEvents();
        const QImage image = map.grab().toImage();
        const QRgb darkest = tokens().heat[6].rgb();
        // The last step of the legend is below the cells; it must be wide enough for "≥ 6,000,000".
        int widest = 0;
        for (int y = 0; y < image.height(); ++y) {
            int first = -1, last = -1;
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == darkest) {
                    if (first < 0) first = x;
                    last = x;
                }
            if (first >= 0 && y > image.height() / 4) widest = std::max(widest, last - first + 1);
        }
        QVERIFY2(widest >= QFontMetrics(map.font()).horizontalAdvance(QStringLiteral("≥ 6,000,000")),
                 qPrintable(QString::number(widest)));
    }

    void fanShowsForecastAndOverride() {
        FanChart chart;
        QVERIFY(!chart.hasData());
        chart.setData(fan());
        QVERIFY(colours(chart) > 8);
        const QImage light = chart.picture().toImage();
        QVERIFY(has(light, tokens().accent));
        QVERIFY(has(light, tokens().override_));
        const ChartTable table = chart.table();
        QCOMPARE(table.rows.size(), 93);
        QCOMPARE(table.rows.last().at(0), QString::fromStdString((fan().start + 12).iso()));
        QCOMPARE(table.rows[80 + 4].at(3), QStringLiteral("2100"));
        QCOMPARE(table.rows[80 + 4].at(4), QStringLiteral("2600"));
        QVERIFY(chart.summary().contains(QLatin1String("27,800")));  // 12·2,100 + 2,600
        Theme::instance().setMode(Theme::Mode::Dark);
        QTest::qWait(60);
        QVERIFY(has(chart.picture().toImage(), darkTokens().accent));
        QVERIFY(has(chart.picture().toImage(), darkTokens().surface));
        Theme::instance().setMode(Theme::Mode::Light);
        chart.clear();
        QVERIFY(!chart.hasData());
    }

    void keysMoveTheCursorAndShowTheTable() {
        FanChart chart;
        chart.setData(fan());
        colours(chart);
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QWidget* body = QApplication::focusWidget();
        QVERIFY(body);
        QSignalSpy spy(&chart, &FanChart::weekActivated);
        QTest::keyClick(body, Qt::Key_Right);
        QTest::keyClick(body, Qt::Key_Right);
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toInt(), (fan().start + 1).n);
        QVERIFY(body->accessibleDescription().contains(QLatin1String("2,100")));
        QTest::keyClick(body, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->mimeData()->text().contains(QLatin1String("2100")));
        QTest::keyClick(body, Qt::Key_T);
        QVERIFY(chart.tableShown());
        QCOMPARE(chart.findChild<QTableWidget*>()->rowCount(), 93);
        QTest::keyClick(chart.findChild<QTableWidget*>(), Qt::Key_T);
        QVERIFY(!chart.tableShown());
    }

    void trendAndBars() {
        TrendChart trend;
        TrendData t;
        t.unit = QStringLiteral("%");
        t.percent = true;
        for (int i = 0; i < 20; ++i) t.days.push_back(Day{20000 + 7 * i});
        t.lines.push_back({QStringLiteral("WAPE"), std::vector<double>(20, 0.25), false});
        t.lines.push_back({QStringLiteral("Bias"), std::vector<double>(20, 0.05), true});
        t.target = 0.2;
        t.targetName = QStringLiteral("target");
        trend.setData(t);
        QVERIFY(colours(trend) > 6);
        QCOMPARE(trend.table().rows[0][1], QStringLiteral("0.25"));
        BarsChart bars;
        bars.setData({QStringLiteral("人"),
                      0,
                      false,
                      {QStringLiteral("a"), QStringLiteral("b")},
                      {{QString(), {1200, 3400}}}});
        QVERIFY(colours(bars) > 4);
        QVERIFY(bars.summary().contains(QLatin1String("3,400")));
        QCOMPARE(bars.table().rows[1][1], QStringLiteral("3400"));
    }

    void heatMapMovesByKeys() {
        HeatMap map;
        HeatData h;
        h.rowTitle = QStringLiteral("first order");
        h.columnTitle = QStringLiteral("months since");
        h.rows = {QStringLiteral("2026-01"), QStringLiteral("2026-02")};
        h.columns = {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")};
        h.values = {{1.0, 0.4, 0.2}, {1.0, 0.5, std::nan("")}};
        h.percent = true;
        map.setData(h);
        QVERIFY(colours(map) > 6);
        QVERIFY(has(map.picture().toImage(), tokens().heat[6]));
        map.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        map.setFocus();
        QSignalSpy spy(&map, &HeatMap::cellActivated);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toInt(), 1);
        QCOMPARE(spy[0][1].toInt(), 1);
    }

    void ganttDragSnapsToDays() {
        GanttChart gantt;
        GanttData g;
        g.rows = {QStringLiteral("一号线"), QStringLiteral("二号线")};
        const Day start = Day::fromYmd(2026, 8, 17);
        GanttData::Bar bar;
        bar.key = QStringLiteral("M:1");
        bar.start = start;
        bar.end = start + 4;
        bar.label = QStringLiteral("米粉");
        bar.movable = true;
        bar.late = true;
        g.bars = {bar};
        bar.key = QStringLiteral("M:2");
        bar.start = start + 2;
        bar.label = QStringLiteral("酒酿");
        g.bars.push_back(bar);
        bar.row = 1;
        bar.key = QStringLiteral("M:3");
        g.bars.push_back(bar);
        g.today = start;
        gantt.setData(g);
        QVERIFY(colours(gantt) > 8);
        QVERIFY(has(gantt.picture().toImage(), tokens().danger));
        gantt.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gantt));
        gantt.setFocus();
        QSignalSpy current(&gantt, &GanttChart::currentChanged);
        QSignalSpy moved(&gantt, &GanttChart::moveRequested);
        QWidget* body = QApplication::focusWidget();
        QTest::keyClick(body, Qt::Key_Down);
        QTest::keyClick(body, Qt::Key_Down);
        QCOMPARE(current.last()[0].toString(), QStringLiteral("M:3"));
        QTest::keyClick(body, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][1].toInt(), (start + 3).n);
        // With the mouse: 2.4 days to the right is two days.
        auto* area = qobject_cast<QAbstractScrollArea*>(body);
        QVERIFY(area);
        const QFontMetrics fm = gantt.fontMetrics();
        const QPoint from(132 + 2 * 24 + 30, fm.height() * 2 + 10 + 3 + 6);
        QTest::mousePress(area->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(58, 0),
                         area->viewport()->mapToGlobal(from + QPoint(58, 0)), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(area->viewport(), &move);
        QTest::mouseRelease(area->viewport(), Qt::LeftButton, {}, from + QPoint(58, 0));
        QCOMPARE(moved.count(), 2);
        QCOMPARE(moved[1][0].toString(), QStringLiteral("M:1"));
        QCOMPARE(moved[1][1].toInt(), (start + 2).n);
        QCOMPARE(moved[1][2].toInt(), (start + 6).n);
    }

    void timelineNamesTheLate() {
        TimelineChart chart;
        TimelineData data;
        TimelineData::Row row;
        row.key = row.name = QStringLiteral("SF1234567890");
        row.marks = {{20683.4, QStringLiteral("picked up"), true},
                     {20685.1, QStringLiteral("in transit"), true},
                     {20688, QStringLiteral("signed"), false}};
        row.promised = Day{20686};
        row.expectedFrom = Day{20687};
        row.expectedTo = Day{20689};
        row.late = true;
        data.rows = {row};
        data.today = Day{20687};
        chart.setData(data);
        QVERIFY(colours(chart) > 6);
        QVERIFY(has(chart.picture().toImage(), tokens().danger));
        QVERIFY(chart.summary().contains(QLatin1String("late")));
        QCOMPARE(chart.table().rows.size(), 3);
    }
};

QTEST_MAIN(tst_charts)
#include "tst_charts.moc"
