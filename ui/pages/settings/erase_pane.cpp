#include "ui/pages/settings/erase_pane.h"

#include <QFutureWatcher>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::settings {

ErasePane::ErasePane(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* note =
        new QLabel(tr("Removes name, phone, identities and tags of one customer everywhere. Orders and "
                      "amounts stay, without a person. This cannot be undone."));
    note->setWordWrap(true);
    layout->addWidget(note);
    TablePaneOptions options;
    options.table = "customers";
    options.layoutId = QStringLiteral("settings.erase");
    options.filterRow = false;
    options.empty.sentence = tr("No customers yet.");
    m_list = new TablePane(ctx.workspace, options);
    m_list->setMinimumHeight(220);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_what = new QLabel;
    m_what->setWordWrap(true);
    m_erase = new QPushButton(tr("Erase this customer…"));
    m_erase->setEnabled(false);
    row->addWidget(m_what, 1);
    row->addWidget(m_erase);
    layout->addLayout(row);
    connect(m_list, &TablePane::currentKeyChanged, this, &ErasePane::count);
    connect(m_list, &TablePane::loaded, this, [this] { count(m_list->currentKey()); });
    connect(m_erase, &QPushButton::clicked, this, &ErasePane::ask);
}

void ErasePane::count(const QString& key) {
    const int id = ++m_request;
    m_erase->setEnabled(false);
    m_what->setText(key.isEmpty() ? tr("Choose a customer to see what would be removed.") : QString());
    if (key.isEmpty()) return;
    auto* watcher = new QFutureWatcher<QList<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        if (id != m_request) return;
        const QList<qint64> counts = watcher->result();
        m_what->setText(tr("Will be removed: %1 identities and %2 tags; %3 orders stay without a person.")
                            .arg(counts.value(0))
                            .arg(counts.value(1))
                            .arg(counts.value(2)));
        m_erase->setEnabled(!ctx.workspace.info().readOnly);
    });
    watcher->setFuture(QtConcurrent::run([workspace = &ctx.workspace, key = key.toStdString()] {
        QList<qint64> counts;
        for (const char* table : {"identities", "tags", "orders"}) {
            workspace::TableQuery query;
            query.table = table;
            query.where["customer"] = key;
            const auto rows = workspace->rows(query);
            counts << (rows ? static_cast<qint64>((*rows)->count) : 0);
        }
        return counts;
    }));
}

void ErasePane::ask() {
    const QString key = m_list->currentKey();
    if (key.isEmpty()) return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Erase a customer"),
                                tr("Erase %1?").arg(m_list->shown(key, "name")), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_what->text() % QLatin1Char('\n') %
                            tr("This cannot be undone. Backups made before still hold the data."));
    auto* erase = box->addButton(tr("Erase for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, erase, key](QAbstractButton* pressed) {
        if (pressed == erase) ctx.workspace.eraseCustomer(key.toLongLong());
    });
    box->open();
}

}  // namespace roulian::ui::pages::settings
