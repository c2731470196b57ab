#pragma once
// What is remembered of a table: the last state and layout, and the user's named views.
#include <QList>

#include "ui/tables/table_pane.h"

namespace roulian::ui {

QByteArray toBytes(const TableViewState& state);
TableViewState viewFromBytes(const QByteArray& bytes);

class ViewStore {
public:
    explicit ViewStore(const QString& layoutId)
        : m_group(QStringLiteral("tables/") % layoutId % QLatin1Char('/')) {}
    QByteArray layout() const;
    void setLayout(const QByteArray& bytes) const;
    TableViewState last() const;
    void setLast(const TableViewState& state) const;
    QList<TableViewState> named() const;
    void setNamed(const QList<TableViewState>& views) const;

private:
    QString m_group;
};

}  // namespace roulian::ui
