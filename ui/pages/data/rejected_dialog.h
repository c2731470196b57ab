#pragma once
// Rejected rows of one file as a small sheet: mend the marked cells, read the rows once more. What was mended in a
// marked column may be taught, so that the next file needs no mending.
#include <QAbstractTableModel>
#include <QDialog>
#include <map>

#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace roulian::ui::pages::data {

class RejectedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RejectedModel(workspace::RejectedFile file, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;  // why, then one a header
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const workspace::RejectedFile& file() const { return m_file; }
    bool changed() const { return !m_corrections.empty(); }
    workspace::RetryRequest request() const;
    // Mended cells of marked columns: (field, text as it stood, text now), each once.
    struct Taught {
        std::string field, text, meaning;
    };
    std::vector<Taught> taught() const;
    bool bad(const QModelIndex& index) const;

private:
    bool masked(int row, std::size_t column) const;
    workspace::RejectedFile m_file;
    std::map<std::int64_t, std::map<std::string, std::string>> m_corrections;
};

class RejectedDialog : public QDialog {
    Q_OBJECT
public:
    // focus: the row to begin with.
    RejectedDialog(PageContext context, workspace::RejectedFile file, std::int64_t focus, QWidget* parent);
    RejectedModel* model() const { return m_model; }
    void retry();

private:
    void update();
    PageContext ctx;
    RejectedModel* m_model;
    QTableView* m_view;
    QCheckBox* m_teach;
    QPushButton* m_retry;
};

}  // namespace roulian::ui::pages::data
