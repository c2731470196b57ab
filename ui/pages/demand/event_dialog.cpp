#include "ui/pages/demand/event_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

namespace {

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.n);
}

Day dayOf(const QDate& date) {
    return Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

}  // namespace

QString EventData::json() const {
    QJsonObject value{{QStringLiteral("name"), name},      {QStringLiteral("kind"), kind},
                      {QStringLiteral("fromDay"), from.n}, {QStringLiteral("toDay"), to.n},
                      {QStringLiteral("skuCode"), sku},    {QStringLiteral("category"), category},
                      {QStringLiteral("channel"), channel}};
    if (lift) value.insert(QStringLiteral("lift"), *lift);
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

EventDialog::EventDialog(const EventData& event, QWidget* parent) : QDialog(parent), m_id(event.id) {
    setWindowTitle(event.id.isEmpty() ? tr("Add an event") : tr("Change the event"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    layout->addLayout(form);
    m_name = new QLineEdit(event.name);
    m_name->setMinimumWidth(280);
    form->addRow(tr("&Name"), m_name);
    m_kind = new QComboBox;
    for (const char* kind : {"festival", "promotion", "presale", "live", "holiday", "other"})
        m_kind->addItem(workspace::statusWord("events", "kind", kind).word, QString::fromLatin1(kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(event.kind)));
    form->addRow(tr("&Kind"), m_kind);
    const auto date = [](Day day) {
        auto* edit = new QDateEdit(dateOf(day));
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        return edit;
    };
    m_from = date(event.from);
    m_to = date(event.to);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    m_sku = new QLineEdit(event.sku);
    m_sku->setPlaceholderText(tr("All products"));
    form->addRow(tr("&SKU code"), m_sku);
    m_category = new QLineEdit(event.category);
    m_category->setPlaceholderText(tr("All categories"));
    form->addRow(tr("C&ategory"), m_category);
    m_channel = new QLineEdit(event.channel);
    m_channel->setPlaceholderText(tr("All channels"));
    form->addRow(tr("C&hannel"), m_channel);
    m_lift = new QDoubleSpinBox;
    m_lift->setRange(0, 99);  // 0 stands for "learn it"
    m_lift->setDecimals(2);
    m_lift->setSingleStep(0.1);
    m_lift->setSpecialValueText(tr("Learned from the past"));
    m_lift->setValue(event.lift.value_or(0));
    m_lift->setToolTip(tr("Expected demand ÷ normal demand: 1.5 is half as much again."));
    form->addRow(tr("&Demand factor"), m_lift);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tokens().danger);
    m_problem->setPalette(palette);
    layout->addWidget(m_problem);
    m_buttons = new QDialogButtonBox;
    auto* save = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setPrimary(save);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        if (m_to->date() < day) m_to->setDate(day);
        check();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &EventDialog::check);
    check();
}

EventData EventDialog::event() const {
    EventData made;
    made.id = m_id;
    made.name = m_name->text().trimmed();
    made.kind = m_kind->currentData().toString();
    made.sku = m_sku->text().trimmed();
    made.category = m_category->text().trimmed();
    made.channel = m_channel->text().trimmed();
    made.from = dayOf(m_from->date());
    made.to = dayOf(m_to->date());
    if (m_lift->value() > 0) made.lift = m_lift->value();
    return made;
}

void EventDialog::check() {
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("The event needs a name.");
    else if (m_to->date() < m_from->date())
        problem = tr("The last day lies before the first.");
    m_problem->setText(problem);
    for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(problem.isEmpty());
}

}  // namespace roulian::ui::pages::demand
