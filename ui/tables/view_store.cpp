#include "ui/tables/view_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/theme/ui_settings.h"

namespace roulian::ui {

namespace {
QJsonObject toJson(const TableViewState& state) {
    QJsonObject filters;
    for (const auto& [column, text] : state.filters) filters.insert(QString::fromStdString(column), text);
    QJsonArray sort, columns;
    for (const SortBy& by : state.sort)
        sort.append(QJsonObject{{QStringLiteral("column"), QString::fromStdString(by.column)},
                                {QStringLiteral("descending"), by.descending}});
    for (const std::string& column : state.columns) columns.append(QString::fromStdString(column));
    return {{QStringLiteral("id"), state.id},     {QStringLiteral("name"), state.name},
            {QStringLiteral("filters"), filters}, {QStringLiteral("search"), state.search},
            {QStringLiteral("sort"), sort},       {QStringLiteral("columns"), columns}};
}

TableViewState fromJson(const QJsonObject& json) {
    TableViewState state;
    state.id = json.value(QStringLiteral("id")).toString();
    state.name = json.value(QStringLiteral("name")).toString();
    state.search = json.value(QStringLiteral("search")).toString();
    const QJsonObject filters = json.value(QStringLiteral("filters")).toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        state.filters[it.key().toStdString()] = it.value().toString();
    for (const QJsonValue& by : json.value(QStringLiteral("sort")).toArray())
        state.sort.push_back({by[QStringLiteral("column")].toString().toStdString(),
                              by[QStringLiteral("descending")].toBool()});
    for (const QJsonValue& column : json.value(QStringLiteral("columns")).toArray())
        state.columns.push_back(column.toString().toStdString());
    return state;
}
}  // namespace

QByteArray toBytes(const TableViewState& state) {
    return QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
}

TableViewState viewFromBytes(const QByteArray& bytes) {
    return fromJson(QJsonDocument::fromJson(bytes).object());
}

QByteArray ViewStore::layout() const {
    return uiSettings().value(m_group % QStringLiteral("layout")).toByteArray();
}

void ViewStore::setLayout(const QByteArray& bytes) const {
    uiSettings().setValue(m_group % QStringLiteral("layout"), bytes);
}

TableViewState ViewStore::last() const {
    return viewFromBytes(uiSettings().value(m_group % QStringLiteral("last")).toByteArray());
}

void ViewStore::setLast(const TableViewState& state) const {
    uiSettings().setValue(m_group % QStringLiteral("last"), toBytes(state));
}

QList<TableViewState> ViewStore::named() const {
    QList<TableViewState> views;
    const QJsonArray all =
        QJsonDocument::fromJson(uiSettings().value(m_group % QStringLiteral("views")).toByteArray()).array();
    for (const QJsonValue& view : all) views << fromJson(view.toObject());
    return views;
}

void ViewStore::setNamed(const QList<TableViewState>& views) const {
    QJsonArray all;
    for (const TableViewState& view : views) all.append(toJson(view));
    uiSettings().setValue(m_group % QStringLiteral("views"),
                          QJsonDocument(all).toJson(QJsonDocument::Compact));
}

}  // namespace roulian::ui
