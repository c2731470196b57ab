#pragma once
// A figure for a category, channel, region or warehouse and what it makes of every product, before it is applied.
#include <QAbstractTableModel>
#include <QDialog>
#include <memory>
#include <mutex>
#include <optional>

#include "workspace/level_split.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace roulian::ui::pages::demand {

class SplitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Product, Code, Now, Then, Change, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setParts(std::vector<workspace::LevelPart> parts);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<workspace::LevelPart> m_parts;
};

class SplitDialog : public QDialog {
    Q_OBJECT
public:
    // asks: the same node, one a week.
    SplitDialog(std::string workspacePath, QString title, std::vector<workspace::LevelAsk> asks,
                QWidget* parent = nullptr);
    ~SplitDialog() override;
    std::vector<workspace::Edit> edits() const;  // one step
    QString reason() const;
    bool pending() const { return m_pending; }
    SplitModel* model() const { return m_model; }

Q_SIGNALS:
    void previewed();

private:
    struct Preview {
        std::vector<workspace::LevelPart> parts;  // summed over the weeks
        double before = 0, after = 0;
        int kept = 0;
        std::optional<Error> problem;
    };
    static Preview together(const std::string& path, const std::vector<workspace::LevelAsk>& asks);
    void read();
    void take(int id, const Preview& preview);

    std::string m_path;
    std::vector<workspace::LevelAsk> m_asks;
    int m_id = 0, m_kept = 0;
    bool m_pending = false;
    SplitModel* m_model;
    QTableView* m_table;
    QLabel *m_sum, *m_problem;
    QCheckBox* m_include;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    struct Running {
        std::mutex mutex;
        SplitDialog* dialog = nullptr;
    };
    std::shared_ptr<Running> m_running;
};

}  // namespace roulian::ui::pages::demand
