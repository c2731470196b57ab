#include "ui/pages/demand/runs_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace roulian::ui::pages::demand {

RunsView::RunsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    m_chooser = new QComboBox;
    m_chooser->setAccessibleName(tr("Earlier forecast to compare with"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("Compare with"));
    label->setBuddy(m_chooser);
    head->addWidget(label);
    head->addWidget(m_chooser);
    head->addStretch(1);
    layout->addWidget(m_head);
    m_head->hide();

    TablePaneOptions options;
    options.table = "forecast_changes";
    options.layoutId = QStringLiteral("demand.changes");
    options.empty.sentence =
        tr("This is the first forecast of the product. From the next one on, what it said stands here.");
    options.bar = options.footer = options.filterRow = false;
    options.where = {{"sku", "0"}, {"run", "0"}};
    options.hiddenColumns = {"product", "code", "percent"};  // the product is the one of the list above
    m_list = new TablePane(ctx.workspace, options);
    fitWhenFilled(m_list, options.layoutId);
    layout->addWidget(m_list, 1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        showRun();
        Q_EMIT runChanged();
    });
}

std::string RunsView::run() const {
    const QVariant chosen = m_chooser->currentData();
    return chosen.isValid() ? std::to_string(chosen.toInt()) : "0";
}

QString RunsView::runName() const {
    return m_chooser->currentData().toInt() == 0 ? QString() : m_chooser->currentText();
}

void RunsView::setProduct(const QString& key) {
    m_product = key;
    showRun();
    refresh();
}

void RunsView::refresh() {
    const std::string sku = m_product.isEmpty() ? "0" : m_product.toStdString();
    m_read.read(ctx.workspace, this, {query("forecast_runs", {{"sku", sku}})},
                [this](const LatestRead::Answer& answer) { fill(answer[0]); });
}

void RunsView::fill(const workspace::RowsPtr& runs) {
    const int before = m_chooser->currentData().toInt();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (std::size_t i = 0; runs && i < runs->count; ++i) {
            const int run = static_cast<int>(integer(*runs, i, "run").value_or(0));
            const QString from = shown(*runs, i, "from");
            m_chooser->addItem(
                run == 0 ? tr("Replaced last, from %1").arg(from) : tr("Forecast from %1").arg(from), run);
        }
        m_chooser->setCurrentIndex(qMax(0, m_chooser->findData(before)));
        if (m_chooser->count() == 0) m_chooser->setCurrentIndex(-1);
    }
    m_head->setVisible(m_chooser->count() > 0);
    if (m_chooser->currentData().toInt() == before) return;
    showRun();  // the product has no such forecast: back to the one replaced last
    Q_EMIT runChanged();
}

void RunsView::showRun() {
    m_list->setWhere({{"sku", m_product.isEmpty() ? "0" : m_product.toStdString()}, {"run", run()}});
}

}  // namespace roulian::ui::pages::demand
