#pragma once
// The import preview as item models: the files, the meaning of one file's columns, its first rows.
#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "ui/pages/data/import_session.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::data {

class FilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Format, Confidence, Rows, State, ColumnCount };
    explicit FilesModel(ImportSession& session, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    static QString stateText(const ImportFile& file);
    static workspace::Tone stateTone(const ImportFile& file);

private:
    ImportSession& m_session;
    int m_count = 0;
};

// Columns of one file: header, what it means (a combo of the fields of the format), an example.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Field, Example, ColumnCount };
    enum Role { FieldRole = Qt::UserRole + 1 };
    explicit MappingModel(ImportSession& session, QObject* parent = nullptr);
    void setFile(int file);  // −1: none
    const std::vector<workspace::FieldWord>& words() const { return m_words; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    const ImportFile* file() const;
    ImportSession& m_session;
    std::vector<workspace::FieldWord> m_words;
    std::string m_format;
    int m_file = -1, m_count = 0;
};

class FieldDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

// First rows of a file as they stand, personal cells masked.
class FirstRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(const workspace::FilePreview* preview);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::string> m_headers;
    std::vector<bool> m_personal;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace roulian::ui::pages::data
