#include "ui/pages/demand/week_why.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace roulian::ui::pages::demand {

bool leadsSomewhere(const QString& line) {
    static const QStringList lines{
        QStringLiteral("level"),   QStringLiteral("events"),   QStringLiteral("event"),
        QStringLiteral("signals"), QStringLiteral("signal"),   QStringLiteral("last_year"),
        QStringLiteral("launch"),  QStringLiteral("override"), QStringLiteral("method"),
        QStringLiteral("history"), QStringLiteral("lines"),    QStringLiteral("levels")};
    return lines.contains(line);
}

WeekWhy::WeekWhy(PageContext context, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_weeks = new QComboBox;
    m_weeks->setAccessibleName(tr("Week to explain"));
    m_weeks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("Week"));
    label->setBuddy(m_weeks);
    head->addWidget(label);
    head->addWidget(m_weeks);
    head->addStretch(1);
    m_open = new QPushButton(tr("Show what is behind it"));
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, &WeekWhy::open);
    head->addWidget(m_open);
    layout->addLayout(head);

    TablePaneOptions options;
    options.table = "forecast_why";
    options.layoutId = QStringLiteral("demand.why");
    options.empty.sentence = tr("No forecast for this product.");
    options.bar = options.footer = options.filterRow = false;
    options.where = {{"sku", "0"}, {"week", "0"}};
    m_list = new TablePane(context.workspace, options);
    fitWhenFilled(m_list, options.layoutId);
    giveRoomTo(m_list, "why");
    layout->addWidget(m_list, 1);
    // That column is cut where the part is narrow; here the words of the line one stands in are whole.
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_words);

    connect(m_weeks, &QComboBox::currentIndexChanged, this, &WeekWhy::showWeek);
    connect(m_list, &TablePane::currentKeyChanged, this, &WeekWhy::updateButton);
    connect(m_list, &TablePane::loaded, this, &WeekWhy::updateButton);
    connect(m_list, &TablePane::rowActivated, this, &WeekWhy::open);
}

int WeekWhy::week() const {
    return m_weeks->currentData().toInt();
}

void WeekWhy::setProduct(const QString& key) {
    if (key == m_product) return;
    m_product = key;
    showWeek();
}

void WeekWhy::setWeeks(const workspace::RowsPtr& weeks) {
    const int before = week();
    {
        const QSignalBlocker quiet(m_weeks);
        m_weeks->clear();
        for (std::size_t i = 0; weeks && i < weeks->count; ++i) {
            const Week week{static_cast<std::int32_t>(integer(*weeks, i, "week").value_or(0))};
            m_weeks->addItem(QString::fromStdString(week.iso()) % QStringLiteral("  ") %
                                 QString::fromStdString(week.monday().iso()).mid(5) % QStringLiteral(" – ") %
                                 QString::fromStdString(week.sunday().iso()).mid(5),
                             week.n);
        }
        m_weeks->setCurrentIndex(m_weeks->count() == 0 ? -1 : qMax(0, m_weeks->findData(before)));
    }
    m_weeks->setEnabled(m_weeks->count() > 0);
    if (week() != before) showWeek();
}

void WeekWhy::setWeek(int week) {
    if (const int at = m_weeks->findData(week); at >= 0) m_weeks->setCurrentIndex(at);
}

void WeekWhy::showWeek() {
    m_list->setWhere(
        {{"sku", m_product.isEmpty() ? "0" : m_product.toStdString()}, {"week", std::to_string(week())}});
}

void WeekWhy::updateButton() {
    const QString key = m_list->currentKey();
    const auto value = key.isEmpty() ? workspace::Value() : m_list->value(key, "line");
    const auto* line = std::get_if<QString>(&value);
    m_open->setEnabled(line && leadsSomewhere(*line));
    m_words->setText(line ? m_list->shown(key, "why") : QString());
    m_words->setVisible(!m_words->text().isEmpty());
}

void WeekWhy::open() {
    const QString key = m_list->currentKey();
    if (key.isEmpty()) return;
    const auto value = m_list->value(key, "line");
    const auto* line = std::get_if<QString>(&value);
    if (line && leadsSomewhere(*line)) Q_EMIT opened(*line, m_list->shown(key, "step"));
}

}  // namespace roulian::ui::pages::demand
