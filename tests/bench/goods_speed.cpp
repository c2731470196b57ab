// 20,000 listings against 5,000 articles on one core: an import of a year of five shops must not make anybody wait.
#include <QElapsedTimer>
#include <QTest>

#include "goods/match.h"

using namespace roulian;
using namespace roulian::goods;

namespace {
std::uint32_t next(std::uint32_t& state) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}
}  // namespace

class GoodsSpeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speed() {
        static constexpr const char* kKinds[] = {
            "蜂蜜", "柚子茶", "坚果", "腰果仁", "豆浆粉", "挂耳咖啡", "红茶",   "樱桃", "大米", "虾仁",
            "香肠", "花生油", "米酒", "苏打水", "连衣裙", "板鞋",     "羽绒服", "围巾", "饭碗", "马克杯"};
        static constexpr const char* kNames[] = {
            "百花", "枣花", "椴树", "武夷", "洛川", "五常", "湛江", "法式", "真皮", "手绘", "釉下彩", "格纹",
            "重磅", "冷榨", "桂花", "盐焗", "深烘", "意式", "散养", "野生", "有机", "高山", "云雾",   "金骏"};
        static constexpr const char* kSpecs[] = {"100g",  "250g",  "500g",    "1kg",  "2.5kg",
                                                 "300ml", "500ml", "330ml*6", "12枚", "30枚"};
        std::uint32_t state = 7;
        std::vector<Article> articles;
        for (int i = 0; i < 5000; ++i)
            articles.push_back(
                {i + 1,
                 std::string(kNames[next(state) % 24]) + kNames[next(state) % 24] + kKinds[next(state) % 20],
                 kSpecs[next(state) % 10], static_cast<std::int64_t>(1000 + next(state) % 20000)});
        std::vector<Listing> listings;
        for (int i = 0; i < 20000; ++i) {
            const Article& a = articles[next(state) % 5000];
            listings.push_back({i + 1, "【新品】" + a.name + " 农家自产 包邮 " + a.spec, "", a.priceFen, {}});
        }
        QElapsedTimer timer;
        timer.start();
        const auto found = match(articles, listings, {}, {}, {});
        QVERIFY(found);
        std::size_t any = 0;
        for (const auto& s : *found) any += !s.candidates.empty();
        const double seconds = static_cast<double>(timer.elapsed()) / 1000;
        qInfo("20,000 listings x 5,000 articles: %.2f s, %zu with a candidate", seconds, any);
        QVERIFY(any > 15000);
        QVERIFY2(seconds < 30, qPrintable(QString::number(seconds)));
    }
};

QTEST_APPLESS_MAIN(GoodsSpeed)
#include "goods_speed.moc"
