#include "ui/pages/demand/event_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/forms/dialog_parts.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"
#include "workspace/tables/edit_text.h"

namespace roulian::ui::pages::demand {

QString EventData::json() const {
    QJsonObject value{{QStringLiteral("name"), name},      {QStringLiteral("kind"), kind},
                      {QStringLiteral("fromDay"), from.n}, {QStringLiteral("toDay"), to.n},
                      {QStringLiteral("skuCode"), sku},    {QStringLiteral("category"), category},
                      {QStringLiteral("channel"), channel}};
    if (lift) value.insert(QStringLiteral("lift"), *lift);
    if (leadDays > 0) value.insert(QStringLiteral("leadDays"), leadDays);
    if (lagDays > 0) value.insert(QStringLiteral("lagDays"), lagDays);
    if (weekdays > 0) value.insert(QStringLiteral("weekdays"), weekdays);
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

WeekdayBoxes::WeekdayBoxes(int days, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (int i = 0; i < 7; ++i) {
        m_boxes[i] = new QCheckBox(workspace::weekdaysText(1 << i));
        m_boxes[i]->setChecked((days >> i) & 1);
        connect(m_boxes[i], &QCheckBox::toggled, this, &WeekdayBoxes::changed);
        layout->addWidget(m_boxes[i]);
    }
    layout->addStretch();
}

int WeekdayBoxes::days() const {
    int days = 0;
    for (int i = 0; i < 7; ++i) days |= m_boxes[i]->isChecked() ? 1 << i : 0;
    return days;
}

// As the store decides it: the code first, else one level of the category ("快消+蜂蜜"), else all.
int KnownGoods::concerned(const QString& sku, const QString& category) const {
    int count = 0;
    for (const Sku& s : skus) {
        if (!sku.isEmpty()) {
            count += s.code == sku;
        } else if (!category.isEmpty()) {
            QString path = s.category;
            path.replace(QLatin1Char('/'), QLatin1Char('+')).replace(QLatin1Char('>'), QLatin1Char('+'));
            path.remove(QLatin1Char(' '));
            const QString levels = QLatin1Char('+') + path + QLatin1Char('+');
            const QString wanted = QLatin1Char('+') + category + QLatin1Char('+');
            count += levels.contains(wanted, Qt::CaseInsensitive);
        } else {
            ++count;
        }
    }
    return count;
}

QStringList KnownGoods::codes() const {
    QStringList all;
    for (const Sku& s : skus) all << s.code;
    return all;
}

QStringList KnownGoods::categories() const {
    QStringList all;
    for (const Sku& s : skus)
        if (!s.category.isEmpty() && !all.contains(s.category)) all << s.category;
    all.sort();
    return all;
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
    for (const char* kind :
         {"festival", "promotion", "presale", "live", "holiday", "groupbuy", "launch", "price", "other"})
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
    m_weekdays = new WeekdayBoxes(event.weekdays);
    m_weekdays->setToolTip(tr("Only these days of the week belong to the event; none ticked = every day."));
    form->addRow(tr("Only on"), m_weekdays);
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
    const auto days = [form](int value, const QString& label, const QString& tip) {
        auto* box = new QSpinBox;
        box->setRange(0, 60);
        box->setSpecialValueText(EventDialog::tr("Learned from the past"));
        box->setSuffix(EventDialog::tr(" days"));
        box->setValue(value);
        box->setToolTip(tip);
        form->addRow(label, box);
        return box;
    };
    m_lead = days(event.leadDays, tr("Days &before"),
                  tr("Demand differs this many days before: stocking up, or waiting for the price."));
    m_lag = days(event.lagDays, tr("Days af&ter"),
                 tr("Demand differs this many days after: people have bought ahead."));
    m_concerned = new QLabel;
    m_concerned->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_concerned);
    m_problem = problemLabel();
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
    connect(m_sku, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_category, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_weekdays, &WeekdayBoxes::changed, this, &EventDialog::check);
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
    made.leadDays = m_lead->value();
    made.lagDays = m_lag->value();
    made.weekdays = m_weekdays->days();
    return made;
}

void EventDialog::setGoods(KnownGoods goods) {
    m_goods = std::move(goods);
    const auto complete = [](QLineEdit* edit, const QStringList& words) {
        auto* completer = new QCompleter(words, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    };
    complete(m_sku, m_goods.codes());
    complete(m_category, m_goods.categories());
    check();
}

void EventDialog::check() {
    if (!m_goods.skus.isEmpty()) {
        const int count = m_goods.concerned(m_sku->text().trimmed(), m_category->text().trimmed());
        m_concerned->setText(count > 0
                                 ? tr("Concerns %n products.", nullptr, count)
                                 : tr("No product has this code or category yet: the event moves nothing."));
    }
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("The event needs a name.");
    else if (m_to->date() < m_from->date())
        problem = tr("The last day lies before the first.");
    else if (m_weekdays->days() != 0) {
        bool any = false;
        for (QDate day = m_from->date(); day <= m_to->date() && !any; day = day.addDays(1))
            any = (m_weekdays->days() >> (day.dayOfWeek() - 1)) & 1;
        if (!any) problem = tr("None of the ticked weekdays lies between the first and the last day.");
    }
    m_problem->setText(problem);
    for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(problem.isEmpty());
}

}  // namespace roulian::ui::pages::demand
