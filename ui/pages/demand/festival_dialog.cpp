#include "ui/pages/demand/festival_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/forms/dialog_parts.h"
#include "ui/forms/section_heading.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

FestivalDialog::FestivalDialog(workspace::RowsPtr events, Day today, QWidget* parent)
    : QDialog(parent), m_events(std::move(events)) {
    setWindowTitle(tr("Add festivals and group-buy days"));
    resize(560, 600);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* top = new QFormLayout;
    layout->addLayout(top);
    m_year = new QSpinBox;
    m_year->setRange(kFirstFestivalYear, kLastFestivalYear);
    m_year->setGroupSeparatorShown(false);
    m_year->setValue(today.ymd().year);
    m_year->setAccessibleName(tr("Year"));
    top->addRow(tr("&Year"), m_year);

    m_list = new QTreeWidget;
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Festivals of the year"));
    m_list->setHeaderLabels(
        {tr("Festival"), tr("Kind"), tr("First day"), tr("Last day"), tr("In the calendar")});
    layout->addWidget(m_list, 1);

    layout->addWidget(new SectionHeading(tr("Weekly group-buy days")));
    auto* weekly = new QFormLayout;
    layout->addLayout(weekly);
    m_weekdays = new WeekdayBoxes(0);
    weekly->addRow(tr("On"), m_weekdays);
    const auto date = [](Day day) {
        auto* edit = new QDateEdit(dateOf(day));
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        return edit;
    };
    auto* span = new QHBoxLayout;
    m_from = date(today);
    m_to = date(Day::fromYmd(today.ymd().year, 12, 31));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    span->addWidget(m_from);
    span->addWidget(new QLabel(QStringLiteral("–")));
    span->addWidget(m_to);
    span->addStretch();
    weekly->addRow(tr("Between"), span);

    m_problem = problemLabel();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    setPrimary(m_add);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_year, &QSpinBox::valueChanged, this, &FestivalDialog::fill);
    connect(m_list, &QTreeWidget::itemChanged, this, &FestivalDialog::count);
    connect(m_weekdays, &WeekdayBoxes::changed, this, &FestivalDialog::count);
    connect(m_from, &QDateEdit::dateChanged, this, &FestivalDialog::count);
    connect(m_to, &QDateEdit::dateChanged, this, &FestivalDialog::count);
    fill();
}

void FestivalDialog::setYear(int year) {
    m_year->setValue(year);
}

void FestivalDialog::fill() {
    m_offers = workspace::eventOffers(*m_events, m_year->value());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const workspace::EventOffer& offer : m_offers) {
        const Festival& f = offer.festival;
        const auto utf8 = [](std::string_view s) {
            return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
        };
        auto* item = new QTreeWidgetItem(
            {utf8(f.name) == offer.name ? offer.name : tr("%1 (your %2)").arg(utf8(f.name), offer.name),
             workspace::statusWord("events", "kind", std::string(f.kind)).word,
             QString::fromStdString(f.from.iso()), QString::fromStdString(f.to.iso()),
             offer.present ? tr("✓ yes")
             : offer.lastYear.empty()
                 ? tr("no")
                 : tr("no · %n of last year taken over", nullptr, static_cast<int>(offer.lastYear.size()))});
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(0, offer.present ? Qt::Unchecked : Qt::Checked);
        m_list->addTopLevelItem(item);
    }
    for (int column = 0; column < 5; ++column) m_list->resizeColumnToContents(column);
    count();
}

void FestivalDialog::count() {
    const bool backwards = m_weekdays->days() != 0 && m_to->date() < m_from->date();
    m_problem->setText(backwards ? tr("The last day lies before the first.") : QString());
    const int events = static_cast<int>(edits().size());
    m_add->setText(events == 0 ? tr("Add") : tr("Add %n events", nullptr, events));
    m_add->setEnabled(events > 0 && !backwards);
}

std::vector<workspace::Edit> FestivalDialog::edits() const {
    std::vector<workspace::Edit> edits;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            for (workspace::Edit& edit :
                 workspace::offerEdits(*m_events, m_offers[static_cast<std::size_t>(i)]))
                edits.push_back(std::move(edit));
    if (m_weekdays->days() != 0) {
        auto weekly = workspace::groupBuyDays(workspace::statusWord("events", "kind", "groupbuy").word,
                                              m_weekdays->days(), dayOf(m_from->date()), dayOf(m_to->date()));
        if (weekly) edits.push_back(std::move(*weekly));
    }
    return edits;
}

}  // namespace roulian::ui::pages::demand
