#pragma once
// Makes or changes the rule of a segment. The rule is checked while it is typed; an error is told under the
// field with its position and marked in the text.
#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace roulian::ui::pages::customers {

struct SegmentRule {
    QString name, text;
    QString json() const;  // value of Edit kind rule.set
};

class RuleDialog : public QDialog {
    Q_OBJECT
public:
    RuleDialog(const SegmentRule& rule, QStringList takenNames, QWidget* parent = nullptr);
    SegmentRule rule() const;
    QString problem() const;  // sentence under the fields; empty = can be saved
    QLineEdit* nameEdit() const { return m_name; }
    QPlainTextEdit* ruleEdit() const { return m_rule; }
    QTableWidget* fieldList() const { return m_fields; }

private:
    void check();
    void mark(int position, int length);  // in characters from 1; 0 = nothing
    void insertField(int row);
    QStringList m_taken;
    QLineEdit* m_name;
    QPlainTextEdit* m_rule;
    QTableWidget* m_fields;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace roulian::ui::pages::customers
