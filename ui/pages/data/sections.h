#pragma once
// The tabs of the data page.
#include "ui/pages/data/section.h"

class QLabel;
class QSpinBox;
class QTabWidget;

namespace roulian::ui {
class FactsPanel;
}

namespace roulian::ui::pages::data {

// A sentence, "Import files…" and the sample.
EmptyState noDataYet(PageContext ctx, const QString& sentence);

// How fresh each kind of export is, over its files.
class SourcesSection : public Section {
    Q_OBJECT
public:
    SourcesSection(PageContext context, QWidget* parent);

protected:
    void showRow(const QString& key) override;

private:
    TablePane* m_files;
};

// Imports over their files; verb undo_import takes the current one back.
class ImportsSection : public Section {
    Q_OBJECT
public:
    ImportsSection(PageContext context, QWidget* parent);
    bool run(const QString& verb) override;

protected:
    void showRow(const QString& key) override;

private:
    TablePane* m_files;
    QPushButton *m_undo, *m_problems;
};

// Problems of rows; verbs ignore, reopen (all selected, one undo step), show_import, correct (the rejected rows of the
// current problem's file), export_rejects.
class IssuesSection : public Section {
    Q_OBJECT
public:
    IssuesSection(PageContext context, QWidget* parent);
    bool run(const QString& verb) override;

protected:
    void showRow(const QString& key) override;

private:
    void updateButtons();
    FactsPanel* m_facts;
    std::optional<workspace::RejectedFile> rejectedFile();
    void correct();
    void exportRejects();
    QPushButton *m_ignore, *m_reopen, *m_open, *m_correct, *m_export;
};

// What the planner taught the importer: columns by header over readings of values; verbs forget (all selected),
// save_mapping, open_mapping.
class RememberedSection : public Section {
    Q_OBJECT
public:
    RememberedSection(PageContext context, QWidget* parent);
    bool run(const QString& verb) override;

protected:
    void showRow(const QString& key) override;

private:
    void save();
    void open();
    TablePane* m_readings;
    QPushButton *m_forget, *m_save, *m_forgetReading;
};

// Goods of orders that no product is known for, over what they may be: suggestions beside their evidence, or any product by
// search. Verbs link (the chosen suggestion or product, with the units a piece; several goods: the first suggestion of
// each), refuse (the chosen suggestion), accept_certain (every certain one, one undo step).
class UnmatchedSection : public Section {
    Q_OBJECT
public:
    UnmatchedSection(PageContext context, QWidget* parent);
    bool run(const QString& verb) override;
    TablePane* picker() const { return m_picker; }
    TablePane* candidates() const { return m_candidates; }
    TablePane* evidence() const { return m_evidence; }

protected:
    void showRow(const QString& key) override;

private:
    bool picking() const;  // the search is open, not the suggestions
    int certainCount() const;
    void candidatesCame();
    void showCandidate(const QString& key);
    void updateButtons();
    std::vector<workspace::Edit> accepted() const;
    QLabel* m_what;
    QSpinBox* m_factor;
    QTabWidget* m_tabs;
    TablePane *m_candidates, *m_evidence, *m_picker;
    QPushButton *m_link, *m_refuse, *m_certain;
    QString m_shown;
    bool m_fresh = false;  // another listing is shown, its suggestions have not come yet
};

// Customers that may be two people; verbs keep, split, reopen, each with a reason.
class ReviewsSection : public Section {
    Q_OBJECT
public:
    ReviewsSection(PageContext context, QWidget* parent);
    bool run(const QString& verb) override;

protected:
    void showRow(const QString& key) override;

private:
    TablePane *m_identities, *m_orders;
    QPushButton *m_keep, *m_split, *m_reopen;
};

// Orders over their lines, with the file and row each came from.
class OrdersSection : public Section {
    Q_OBJECT
public:
    OrdersSection(PageContext context, QWidget* parent);

protected:
    void showRow(const QString& key) override;

private:
    FactsPanel* m_facts;
    TablePane* m_lines;
};

// Products over what they are made of and where they were sold.
class GoodsSection : public Section {
    Q_OBJECT
public:
    GoodsSection(PageContext context, QWidget* parent);

protected:
    void showRow(const QString& key) override;

private:
    TablePane *m_parts, *m_lines;
};

}  // namespace roulian::ui::pages::data
