#pragma once
// The shared measures as a list, each in its own unit; better or worse by shape, word and colour.
#include <QAbstractTableModel>

#include "workspace/measures.h"

namespace roulian::ui::pages::reports {

class MeasureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Section { Group, Name, Figure, Unit, Before, Change, Verdict, SectionCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<workspace::MeasureFigure> figures);
    const workspace::MeasureFigure* figure(int row) const;
    int rowOf(const std::string& id) const;  // −1 when absent

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workspace::MeasureFigure> m_figures;
};

}  // namespace roulian::ui::pages::reports
