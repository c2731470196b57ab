#pragma once
// The sections of the settings page.
#include <QHash>

#include "ui/pages/settings/calculation_fields.h"
#include "ui/pages/settings/form_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace roulian::ui {
class Banner;
class TablePane;
}  // namespace roulian::ui

namespace roulian::ui::pages::settings {

// Language, theme, density (kept by the window) and the person's name (kept in the workspace).
class GeneralSection : public FormSection {
    Q_OBJECT
public:
    GeneralSection(PageContext context, QWidget* parent);
    void refresh() override;

private:
    void chooseLanguage(const QString& id);
    void addDownloads();
    void chooseFolder();
    QComboBox *m_language, *m_theme, *m_density;
    QLineEdit *m_person, *m_folder;
    QCheckBox* m_downloads;
};

// What the calculations take for granted; every change is one undo step with a reason.
class CalculationSection : public FormSection {
    Q_OBJECT
public:
    CalculationSection(PageContext context, QWidget* parent);
    void refresh() override;

private:
    void commit(const CalculationField& field);
    void showStored(const CalculationField& field);
    void showFieldsOfMethod();
    std::vector<CalculationField> m_fields;
    QHash<QString, QWidget*> m_editors;
    QHash<QString, QLabel*> m_notes;
    QHash<QString, QFormLayout*> m_forms;
};

// Passphrase, lock, masks, erasing a customer.
class PrivacySection : public FormSection {
    Q_OBJECT
public:
    PrivacySection(PageContext context, QWidget* parent);
    void refresh() override;

private:
    void setPassphrase();
    void removePassphrase();
    QString problem() const;
    Banner* m_state;
    QLineEdit *m_old, *m_next, *m_again;
    QLabel *m_oldLabel, *m_error;
    QPushButton *m_set, *m_remove, *m_lock;
    QCheckBox* m_reveal;
    TablePane* m_customers;
};

// Folder and daily copies, a copy now, the long check.
class BackupSection : public FormSection {
    Q_OBJECT
public:
    BackupSection(PageContext context, QWidget* parent);
    void refresh() override;

private:
    void listBackups();
    void chooseFolder();
    void backUpNow();
    QLineEdit* m_folder;
    QCheckBox* m_daily;
    QTreeWidget* m_list;
    QLabel* m_check;
    int m_job = 0, m_checkJob = 0;
};

// Every change with person, time and reason.
class HistorySection : public QWidget {
    Q_OBJECT
public:
    HistorySection(PageContext context, QWidget* parent);
    TablePane* list() const { return m_list; }
    void refresh();

private:
    PageContext ctx;
    TablePane* m_list;
    QPushButton *m_undo, *m_redo;
};

class ShortcutsSection : public QWidget {
    Q_OBJECT
public:
    ShortcutsSection(PageContext context, QWidget* parent);
    void refresh();

private:
    PageContext ctx;
    QTreeWidget* m_list;
};

class AboutSection : public QWidget {
    Q_OBJECT
public:
    AboutSection(PageContext context, QWidget* parent);
};

}  // namespace roulian::ui::pages::settings
