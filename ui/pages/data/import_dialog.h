#pragma once
// What the files are and what importing them would do, before anything is written. Does not block the window;
// more files may be dropped on it.
#include <QDialog>
#include <QHash>

#include "ui/pages/data/import_session.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace roulian::ui {
class Banner;
}

namespace roulian::ui::pages::data {

class FilesModel;
class FirstRowsModel;
class ImportResult;
class MappingModel;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(PageContext context, QWidget* parent);
    void addPaths(const QStringList& paths);
    ImportSession& session() { return m_session; }
    bool busy() const { return m_session.reading() || !m_jobs.isEmpty(); }

Q_SIGNALS:
    void finishedImport(bool dryRun);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildDetails();
    int currentFile() const;
    void showFile();
    void updateButtons();
    void start(bool dryRun);
    void jobFinished(int id);

    PageContext ctx;
    ImportSession m_session;
    FilesModel* m_files;
    MappingModel* m_mapping;
    FirstRowsModel* m_rows;
    QStackedWidget* m_pages;
    QTableView *m_fileView, *m_mappingView, *m_rowView;
    QTabWidget* m_tabs;
    QListWidget* m_problems;
    QComboBox *m_format, *m_encoding;
    QLineEdit* m_shop;
    QLabel* m_keepLabel;
    QSpinBox* m_keep;  // days the talk of chats is kept
    QLabel *m_heading, *m_reason, *m_place, *m_unused;
    QCheckBox* m_remember;
    Banner* m_note;
    ImportResult* m_result;
    QPushButton *m_import, *m_dry, *m_back, *m_cancel;
    QHash<int, bool> m_jobs;  // running imports → dry run
};

}  // namespace roulian::ui::pages::data
