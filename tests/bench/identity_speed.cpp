// A million records of 272,000 people: seconds and memory of identity resolution, and that precision holds there.
#include <QElapsedTimer>
#include <QTest>
#include <random>
#include <thread>
#include <unordered_map>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include "customers/identity/resolve.h"

using namespace roulian;
using namespace roulian::customers::identity;

namespace {

constexpr int kPeople = 272'000;
constexpr const char* kSurnames =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏";
constexpr const char* kGiven =
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲华建国红梅鹏飞宇浩然子轩雨欣怡诺梓涵思琪佳慧晨阳博";

// Three bytes a character.
std::string pick(std::mt19937& random, const char* list) {
    return std::string(list + random() % (std::char_traits<char>::length(list) / 3) * 3, 3);
}

}  // namespace

class IdentitySpeed : public QObject {
    Q_OBJECT
    Records m_records;
    std::vector<std::uint32_t> m_truth;

    void add(std::uint32_t person, const char* source, const std::string& openid, const std::string& unionid,
             const std::string& phone, const std::string& name, const std::string& city,
             const std::string& address) {
        Row row;
        row.source = source, row.openid = openid, row.unionid = unionid, row.phone = phone, row.name = name;
        row.city = city, row.address = address;
        m_records.add(row);
        m_truth.push_back(person);
    }

private Q_SLOTS:
    // Every third home has two people, who now and then order under each other's number; every third phone of an order
    // is masked, every second order has no openid.
    void aMillionRecords() {
        std::mt19937 random(272);
        QElapsedTimer clock;
        clock.start();
        std::string home, phone, relative, city;
        for (std::uint32_t i = 0; i < kPeople; ++i) {
            const bool sameHome = i % 4 == 1;
            relative = phone;
            phone = "13" + std::to_string(100000000 + random() % 899999999);
            if (!sameHome) {
                city = "城" + std::to_string(random() % 40) + "市";
                home = "花园" + pick(random, kGiven) + pick(random, kSurnames) +
                       std::to_string(1 + random() % 40) + "栋" + std::to_string(1 + random() % 4) + "单元" +
                       std::to_string((1 + random() % 32) * 100 + 1 + random() % 4);
            }
            const std::string name = pick(random, kSurnames) + pick(random, kGiven) + pick(random, kGiven);
            const std::string openid = "oMP" + std::to_string(i), unionid = "oU" + std::to_string(i);
            add(i, "miniprogram", openid, random() % 5 ? unionid : "", random() % 2 ? phone : "",
                "昵称" + name, {}, {});
            for (unsigned k = 0, orders = 1 + random() % 4; k < orders; ++k) {
                std::string used = sameHome && random() % 20 == 0 ? relative : phone;
                if (random() % 3 == 0) used = used.substr(0, 3) + "****" + used.substr(7);
                add(i, "order", random() % 2 ? openid : "", {}, used, name, city, home);
            }
        }
        qInfo("%zu records made ready in %.1f s", m_records.size(),
              static_cast<double>(clock.restart()) / 1000);
        Options options;
        options.threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
        const auto result = resolve(m_records, options, {}, {});
        QVERIFY(result.ok());
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        std::unordered_map<std::uint64_t, double> both;
        std::unordered_map<std::uint32_t, double> people, groups;
        for (std::size_t i = 0; i < m_truth.size(); ++i) {
            ++people[m_truth[i]], ++groups[result->person[i]];
            ++both[std::uint64_t{m_truth[i]} << 32 | result->person[i]];
        }
        const auto pairs = [](const auto& counts) {
            double n = 0;
            for (const auto& [key, c] : counts) n += c * (c - 1) / 2;
            return n;
        };
        const double precision = pairs(both) / pairs(groups), recall = pairs(both) / pairs(people);
        qInfo("resolved in %.1f s with %d threads, %zu pairs compared: P %.4f R %.4f", seconds,
              options.threads, result->pairsCompared, precision, recall);
#ifdef Q_OS_UNIX
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        qInfo("peak memory %.0f MB", static_cast<double>(usage.ru_maxrss) / 1024);
#endif
        QVERIFY(precision >= 0.99);
        QVERIFY(recall >= 0.9);
    }
};

QTEST_GUILESS_MAIN(IdentitySpeed)
#include "identity_speed.moc"
