#pragma once
// Rows for tests of tables: products with status, quantity, money and an overridable column.
#include <QCoreApplication>
#include <QTemporaryDir>

#include "ui/theme/ui_settings.h"
#include "workspace/table.h"

namespace roulian::test {

inline const workspace::TableSpec& spec() {
    using T = workspace::ColumnType;
    static const workspace::TableSpec s = [] {
        workspace::TableSpec t;
        t.id = "test";
        t.columns = {{"name", T::Text}, {"code", T::Text},  {"status", T::Status},
                     {"stock", T::Qty}, {"cost", T::Money}, {"final", T::Qty}};
        t.columns[0].frozen = t.columns[0].searched = t.columns[1].searched = true;
        t.columns[4].decimals = 2;
        t.columns[5].editable = true;
        return t;
    }();
    return s;
}

inline workspace::RowsPtr rows(int count, int from = 0) {
    static const char* const kNames[] = {"云南鲜花饼", "赣南脐橙", "手工米粉", "有机燕麦片", "重庆火锅底料"};
    auto r = std::make_shared<workspace::Rows>();
    r->spec = &spec();
    r->count = static_cast<std::size_t>(count);
    r->cells.resize(spec().columns.size());
    for (int i = from; i < from + count; ++i) {
        r->keys.push_back("k" + std::to_string(i));
        r->overridden.push_back(i % 7 == 2);
        r->cells[0].emplace_back(QString::fromUtf8(kNames[i % 5]));
        r->cells[1].emplace_back(QString(QStringLiteral("SKU-") + QString::number(10000 + i)));
        r->cells[2].emplace_back(i % 3 ? QStringLiteral("ok") : QStringLiteral("short"));
        r->cells[3].emplace_back(std::int64_t{1'000} * ((i * 7919) % 20'000));
        r->cells[4].emplace_back(std::int64_t{100} * i + 5);
        if (i % 11 == 10)
            r->cells[5].emplace_back();
        else
            r->cells[5].emplace_back(std::int64_t{1'000} * i);
    }
    return r;
}

// Settings in a folder of this test only.
struct Settings {
    QTemporaryDir folder;
    Settings() { ui::setUiSettingsPath(folder.filePath(QStringLiteral("window.ini"))); }
};

}  // namespace roulian::test
