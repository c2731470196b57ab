#include "ui/pages/demand/launch_wizard.h"

#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <mutex>

#include "ui/forms/dialog_parts.h"
#include "ui/forms/section_heading.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

// Outlives the dialog while a worker still reads: the worker asks it whether there is anybody to answer.
struct LaunchWizard::Running {
    std::mutex mutex;
    LaunchWizard* dialog = nullptr;
};

LaunchWizard::LaunchWizard(workspace::Workspace& workspace, const workspace::LaunchAsk& first,
                           QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_first(first),
      m_chosen(first.likes),
      m_running(std::make_shared<Running>()) {
    m_running->dialog = this;
    setWindowTitle(tr("Forecast a new product"));
    resize(1080, 660);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &LaunchWizard::read);
    read();
}

LaunchWizard::~LaunchWizard() {
    const std::lock_guard lock(m_running->mutex);
    m_running->dialog = nullptr;
}

void LaunchWizard::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    layout->addWidget(parts, 1);

    auto* left = new QWidget;
    auto* form = new QFormLayout(left);
    form->setContentsMargins(0, 0, 8, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto line = [this](const std::string& text, const QString& hint) {
        auto* edit = new QLineEdit(QString::fromStdString(text));
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textChanged, this, &LaunchWizard::ask);
        return edit;
    };
    const auto units = [this](std::optional<double> value, const QString& none) {
        auto* box = new QDoubleSpinBox;
        box->setRange(-1, 1e8);  // −1 stands for "not said"
        box->setDecimals(0);
        box->setGroupSeparatorShown(true);
        box->setSpecialValueText(none);
        box->setValue(value.value_or(-1));
        connect(box, &QDoubleSpinBox::valueChanged, this, &LaunchWizard::ask);
        return box;
    };
    m_code = line(m_first.code, tr("Known product, or a code not sold yet"));
    form->addRow(tr("&SKU code"), m_code);
    m_name = line(m_first.name, tr("Name with the words buyers use"));
    form->addRow(tr("&Name"), m_name);
    m_category = line(m_first.category, tr("As in the product list"));
    form->addRow(tr("C&ategory"), m_category);
    m_price = new QDoubleSpinBox;
    m_price->setRange(0, 1e6);
    m_price->setDecimals(2);
    m_price->setSpecialValueText(tr("Unknown"));
    m_price->setValue(static_cast<double>(m_first.priceFen.value_or(0)) / 100);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &LaunchWizard::ask);
    form->addRow(tr("&Price (CNY)"), m_price);
    m_from = new QDateEdit(dateOf(m_first.from));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    connect(m_from, &QDateEdit::dateChanged, this, &LaunchWizard::ask);
    form->addRow(tr("&First day of sale"), m_from);
    m_weeks = new QSpinBox;
    m_weeks->setRange(1, 52);
    m_weeks->setValue(m_first.weeks);
    connect(m_weeks, &QSpinBox::valueChanged, this, &LaunchWizard::ask);
    form->addRow(tr("&Weeks planned"), m_weeks);
    m_guess = units(m_first.guess, tr("No guess"));
    form->addRow(tr("Your &guess (units)"), m_guess);
    m_low = units(m_first.guessLow, tr("Not said"));
    form->addRow(tr("At &least"), m_low);
    m_high = units(m_first.guessHigh, tr("Not said"));
    form->addRow(tr("At &most"), m_high);
    m_low->setToolTip(tr("Four times in five it sells between these two."));
    m_high->setToolTip(m_low->toolTip());
    m_early = units(m_first.early, tr("As found"));
    m_early->setToolTip(tr("Votes, 接龙 lists and presale before the first day, in units."));
    form->addRow(tr("&Votes and lists"), m_early);
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why; kept in the history"));
    form->addRow(tr("&Reason"), m_reason);
    m_parts = new QLabel;
    m_parts->setWordWrap(true);
    m_parts->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_parts);
    parts->addWidget(left);

    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionHeading(tr("Products that look alike")));
    m_likes = new QTreeWidget;
    m_likes->setRootIsDecorated(false);
    m_likes->setUniformRowHeights(true);
    m_likes->setAlternatingRowColors(true);
    m_likes->setAccessibleName(tr("Products that look alike"));
    m_likes->setHeaderLabels(
        {tr("SKU code"), tr("Product"), tr("Similar"), tr("Sold in these weeks"), tr("Votes before")});
    for (int i = 2; i < 5; ++i) m_likes->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_likes, &QTreeWidget::itemChanged, this, [this] {
        m_chosen = std::vector<std::string>();
        for (int i = 0; i < m_likes->topLevelItemCount(); ++i)
            if (m_likes->topLevelItem(i)->checkState(0) == Qt::Checked)
                m_chosen->push_back(m_likes->topLevelItem(i)->text(0).toStdString());
        ask();
    });
    column->addWidget(m_likes, 3);
    auto* charts = new QSplitter(Qt::Horizontal);
    charts->setChildrenCollapsible(false);
    m_curves = new TrendChart;
    m_curves->setAccessibleName(tr("How the look-alikes started"));
    m_fan = new FanChart;
    m_fan->setAccessibleName(tr("Forecast of the launch"));
    charts->addWidget(m_curves);
    charts->addWidget(m_fan);
    column->addWidget(charts, 4);
    parts->addWidget(right);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setSizes({320, 740});

    m_problem = problemLabel();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    setPrimary(m_accept);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LaunchWizard::setGoods(const KnownGoods& goods) {
    m_goods = goods;
    const auto complete = [](QLineEdit* edit, const QStringList& words) {
        auto* completer = new QCompleter(words, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    };
    complete(m_code, m_goods.codes());
    complete(m_category, m_goods.categories());
}

workspace::LaunchAsk LaunchWizard::current() const {
    const auto said = [](const QDoubleSpinBox* box) {
        return box->value() < 0 ? std::nullopt : std::optional(box->value());
    };
    workspace::LaunchAsk made;
    made.code = m_code->text().trimmed().toStdString();
    made.name = m_name->text().trimmed().toStdString();
    made.category = m_category->text().trimmed().toStdString();
    if (m_price->value() > 0) made.priceFen = qRound64(m_price->value() * 100);
    made.from = dayOf(m_from->date());
    made.weeks = m_weeks->value();
    made.guess = said(m_guess);
    made.guessLow = said(m_low);
    made.guessHigh = said(m_high);
    made.early = said(m_early);
    made.likes = m_chosen;
    return made;
}

void LaunchWizard::ask() {
    m_accept->setEnabled(false);  // what would be accepted is not what is shown
    m_soon.start();
}

void LaunchWizard::read() {
    const workspace::LaunchAsk wish = current();
    if (wish.code.empty()) {
        ++m_id;
        m_pending = false;
        m_preview.reset();
        m_likes->clear();
        m_curves->setData({});
        m_fan->clear();
        return setProblem(tr("Choose a product, or write the code of one that is not sold yet."));
    }
    const int id = ++m_id;
    m_pending = true;
    QThreadPool::globalInstance()->start([running = m_running, path = m_workspace.info().path, wish, id] {
        auto made = workspace::previewLaunch(path, wish);
        const std::lock_guard lock(running->mutex);
        if (!running->dialog) return;
        QMetaObject::invokeMethod(
            running->dialog, [running, made = std::move(made), id] { running->dialog->take(id, made); },
            Qt::QueuedConnection);
    });
}

void LaunchWizard::take(int id, const Result<workspace::LaunchPreview>& made) {
    if (id != m_id) return;
    m_pending = false;
    if (!made) {
        m_preview.reset();
        setProblem(workspace::sentence(made.error().code, made.error().args));
        Q_EMIT previewed();
        return;
    }
    m_preview = *made;
    for (QWidget* own :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_category), static_cast<QWidget*>(m_price)})
        own->setEnabled(!m_preview->known);
    if (m_preview->known) {
        const QSignalBlocker a(m_name), b(m_category), c(m_price);
        m_name->setText(QString::fromStdString(m_preview->ask.name));
        m_category->setText(QString::fromStdString(m_preview->ask.category));
        m_price->setValue(static_cast<double>(m_preview->ask.priceFen.value_or(0)) / 100);
    }
    m_early->setSpecialValueText(m_preview->earlyFound
                                     ? tr("As found: %1").arg(workspace::shownNumber(*m_preview->earlyFound))
                                     : tr("None on file"));
    showCandidates();
    draw();
    setProblem(m_preview->problem ? workspace::sentence(m_preview->problem->code, m_preview->problem->args)
                                  : QString());
    Q_EMIT previewed();
}

void LaunchWizard::showCandidates() {
    const QSignalBlocker quiet(m_likes);
    m_likes->clear();
    for (const workspace::LaunchCandidate& c : m_preview->candidates) {
        auto* item = new QTreeWidgetItem({QString::fromStdString(c.code), QString::fromStdString(c.name),
                                          workspace::shownNumber(c.similarity * 100) % QStringLiteral(" %"),
                                          c.total ? workspace::shownNumber(*c.total) : QStringLiteral("—"),
                                          c.early ? workspace::shownNumber(*c.early) : QStringLiteral("—")});
        for (int i = 2; i < 5; ++i) item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(0, c.chosen ? Qt::Checked : Qt::Unchecked);
        m_likes->addTopLevelItem(item);
    }
    m_likes->header()->setStretchLastSection(false);
    m_likes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int i : {0, 2, 3, 4}) m_likes->resizeColumnToContents(i);
}

void LaunchWizard::draw() {
    const workspace::LaunchPreview& p = *m_preview;
    const auto units = workspace::columnUnit("forecast", "final");
    TrendData curves;
    for (int t = 0; t < p.ask.weeks; ++t) curves.days.push_back((p.start + t).monday());
    const auto add = [&curves](const QString& name, const std::vector<double>& values) {
        TrendData::Line one;
        one.name = name;
        one.values = values;
        one.values.resize(curves.days.size(), std::numeric_limits<double>::quiet_NaN());
        curves.lines.push_back(std::move(one));
    };
    std::vector<double> means;
    for (const forecast::Point& point : p.made.points) means.push_back(point.mean);
    if (!means.empty()) add(tr("This launch"), means);
    for (const workspace::LaunchCandidate& c : p.candidates)
        if (c.chosen && curves.lines.size() < 4) add(QString::fromStdString(c.name), c.sales);
    curves.unit = units;
    m_curves->setCaption(tr("First weeks of the look-alikes, moved to the first day of sale"));
    m_curves->setData(std::move(curves));

    FanData fan;
    fan.name = QString::fromStdString(p.ask.name.empty() ? p.ask.code : p.ask.name);
    fan.unit = units;
    fan.today = m_workspace.info().asOf;
    fan.history.start = p.start;
    fan.history.values = p.sold;
    fan.start = p.start + static_cast<int>(p.sold.size());
    for (std::size_t t = p.sold.size(); t < p.made.points.size(); ++t) {
        const forecast::Point& point = p.made.points[t];
        fan.statistical.push_back(point.mean);
        fan.low50.push_back(point.lo50);
        fan.high50.push_back(point.hi50);
        fan.low80.push_back(point.lo80);
        fan.high80.push_back(point.hi80);
        fan.low95.push_back(point.lo95);
        fan.high95.push_back(point.hi95);
    }
    if (!p.made.cumulative.empty()) {
        const forecast::Point& total = p.made.cumulative.back();
        m_fan->setCaption(tr("%1 weeks together: %2 (%3 … %4, four times in five)")
                              .arg(QString::number(p.ask.weeks), workspace::shownNumber(total.mean),
                                   workspace::shownNumber(total.lo80), workspace::shownNumber(total.hi80)));
    }
    m_fan->setData(std::move(fan));
    QStringList words;
    for (const forecast::Estimate& e : p.made.blend.parts)
        words << tr("%1: %2, weight %3 %")
                     .arg(workspace::sentence("launch.source." + e.source, {}),
                          workspace::shownNumber(e.total), workspace::shownNumber(e.weight * 100));
    m_parts->setText(words.join(QLatin1Char('\n')));
}

void LaunchWizard::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_accept->setEnabled(sentence.isEmpty() && m_preview.has_value());
}

workspace::Edit LaunchWizard::edit() const {
    const std::string json = m_preview ? m_preview->ask.json() : std::string("null");
    return {"launch.set", m_preview ? m_preview->ask.code : std::string(), QString::fromStdString(json)};
}

QString LaunchWizard::reason() const {
    return m_reason->text().trimmed();
}

}  // namespace roulian::ui::pages::demand
