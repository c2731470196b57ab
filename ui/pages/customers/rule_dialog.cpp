#include "ui/pages/customers/rule_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"
#include "workspace/rule_check.h"

namespace roulian::ui::pages::customers {

QString SegmentRule::json() const {
    const QJsonObject value{{QStringLiteral("rule"), text}};
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

RuleDialog::RuleDialog(const SegmentRule& rule, QStringList takenNames, QWidget* parent)
    : QDialog(parent), m_taken(std::move(takenNames)) {
    setWindowTitle(rule.name.isEmpty() ? tr("New segment") : tr("Change the segment"));
    resize(620, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(form);
    m_name = new QLineEdit(rule.name);
    form->addRow(tr("&Name"), m_name);
    m_rule = new QPlainTextEdit(rule.text);
    m_rule->setTabChangesFocus(true);
    m_rule->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_rule->setPlaceholderText(QStringLiteral("recency_days <= 30 and orders >= 2"));
    form->addRow(tr("&Rule"), m_rule);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(QString(), m_problem);

    auto* help =
        new QLabel(tr("Join conditions with and, or, not and brackets. Numbers: = != < <= > >= in. Texts "
                      "stand in double quotes: = != contains in. Money is in yuan."));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(help);

    const auto fields = workspace::ruleFields();
    m_fields = new QTableWidget(static_cast<int>(fields.size()), 3);
    m_fields->setAccessibleName(tr("Fields a rule can ask about"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Meaning"), tr("Example")});
    m_fields->setToolTip(tr("Double-click or press Enter to put the example into the rule."));
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setShowGrid(false);
    m_fields->setAlternatingRowColors(true);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setMinimumSectionSize(1);  // else the header's margins make rows tall
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    const int height = Theme::instance().rowHeight(fontMetrics());
    int nameWidth = 0, wordWidth = 0;
    for (int i = 0; i < m_fields->rowCount(); ++i) {
        const workspace::RuleField& field = fields[static_cast<std::size_t>(i)];
        m_fields->setItem(i, 0, new QTableWidgetItem(field.name));
        m_fields->setItem(i, 1, new QTableWidgetItem(field.word));
        m_fields->setItem(i, 2, new QTableWidgetItem(field.example));
        m_fields->setRowHeight(i, height);
        nameWidth = qMax(nameWidth, fontMetrics().horizontalAdvance(field.name));
        wordWidth = qMax(wordWidth, fontMetrics().horizontalAdvance(field.word));
    }
    m_fields->setColumnWidth(0, nameWidth + 24);
    m_fields->setColumnWidth(1, qMin(wordWidth + 24, 260));
    layout->addWidget(m_fields, 1);

    m_buttons = new QDialogButtonBox;
    auto* save = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setPrimary(save);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RuleDialog::check);
    connect(m_rule, &QPlainTextEdit::textChanged, this, &RuleDialog::check);
    connect(m_fields, &QTableWidget::cellActivated, this, &RuleDialog::insertField);
    check();
}

SegmentRule RuleDialog::rule() const {
    return {m_name->text().trimmed(), m_rule->toPlainText().trimmed()};
}

QString RuleDialog::problem() const {
    return m_problem->text();
}

void RuleDialog::check() {
    QString problem;
    int position = 0, length = 1;
    // Not trimmed: positions are those in the field.
    const std::string text = m_rule->toPlainText().toStdString();
    if (const auto error = workspace::checkRule(text)) {
        problem = workspace::sentence(*error);
        if (!error->args.empty()) position = QString::fromStdString(error->args[0]).toInt();
        if (error->args.size() > 1)
            length = qMax(1, static_cast<int>(QString::fromStdString(error->args[1]).size()));
        if (const QString advice = workspace::whatToDo(error->code); !advice.isEmpty())
            problem += QLatin1Char(' ') % advice;
    } else if (m_name->text().trimmed().isEmpty()) {
        problem = tr("The segment needs a name.");
    } else if (m_taken.contains(m_name->text().trimmed())) {
        problem = tr("There is a segment of this name already.");
    }
    mark(position, length);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tokens().danger);
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_rule->setAccessibleDescription(problem);
    for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(problem.isEmpty());
}

void RuleDialog::mark(int position, int length) {
    QList<QTextEdit::ExtraSelection> marks;
    const int size = static_cast<int>(m_rule->toPlainText().size());
    if (position > 0 && size > 0) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_rule->document());
        const int from = qMin(position - 1, size - 1);
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(qMin(from + length, size), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(tokens().danger);
        selection.format.setBackground(tokens().dangerTint);
        marks << selection;
    }
    m_rule->setExtraSelections(marks);
}

void RuleDialog::insertField(int row) {
    const QTableWidgetItem* example = m_fields->item(row, 2);
    if (!example) return;
    QString words = example->text();
    QTextCursor cursor = m_rule->textCursor();
    if (!cursor.hasSelection() && !m_rule->toPlainText().trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::End);
        words.prepend(QStringLiteral(" and "));
    }
    cursor.insertText(words);
    m_rule->setTextCursor(cursor);
    m_rule->setFocus();
}

}  // namespace roulian::ui::pages::customers
