#include "ui/pages/settings/page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include "ui/pages/settings/sections.h"
#include "ui/shell/actions.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::settings {

Page::Page(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(qMax(150, m_list->fontMetrics().horizontalAdvance(QLatin1Char('M')) * 14));
    const QList<QPair<QString, QString>> sections{{QStringLiteral("general"), tr("General")},
                                                  {QStringLiteral("calculation"), tr("Calculation")},
                                                  {QStringLiteral("privacy"), tr("Privacy")},
                                                  {QStringLiteral("backup"), tr("Backup")},
                                                  {QStringLiteral("history"), tr("History")},
                                                  {QStringLiteral("shortcuts"), tr("Shortcuts")},
                                                  {QStringLiteral("about"), tr("About and licences")}};
    for (const auto& [id, title] : sections) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint(QSize(0, m_list->fontMetrics().height() + 14));
        const QString view = id;
        ctx.actions.add(
            QStringLiteral("settings.show_") % id, tr("Settings: %1").arg(title), {},
            [this, view] {
                ctx.shell.open({QStringLiteral("settings"), view, {}, {}});
            },
            this);
    }
    row->addWidget(m_list);
    m_stack = new QStackedWidget;
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_stack->setCurrentWidget(section(current()));
        refresh();
        Q_EMIT locationChanged();
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &Page::refresh);
    m_list->setCurrentRow(0);
    setSubtitle(QString::fromStdString(ctx.workspace.info().path));
}

QString Page::current() const {
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

QWidget* Page::section(const QString& id) {
    if (QWidget* made = m_sections.value(id)) return made;
    QWidget* made = id == QLatin1String("calculation")
                        ? static_cast<QWidget*>(new CalculationSection(ctx, this))
                    : id == QLatin1String("privacy")   ? new PrivacySection(ctx, this)
                    : id == QLatin1String("backup")    ? new BackupSection(ctx, this)
                    : id == QLatin1String("history")   ? static_cast<QWidget*>(new HistorySection(ctx, this))
                    : id == QLatin1String("shortcuts") ? new ShortcutsSection(ctx, this)
                    : id == QLatin1String("about")     ? static_cast<QWidget*>(new AboutSection(ctx, this))
                                                       : new GeneralSection(ctx, this);
    m_sections.insert(id, made);
    m_stack->addWidget(made);
    return made;
}

void Page::refresh() {
    QWidget* shown = m_sections.value(current());
    if (auto* form = qobject_cast<FormSection*>(shown)) form->refresh();
    if (auto* history = qobject_cast<HistorySection*>(shown)) history->refresh();
    if (auto* shortcuts = qobject_cast<ShortcutsSection*>(shown)) shortcuts->refresh();
}

void Page::openLocation(const Location& location) {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == location.view) m_list->setCurrentRow(i);
}

Location Page::location() const {
    return {{}, current(), {}, {}};
}

QStringList Page::views() const {
    QStringList all;
    for (int i = 0; i < m_list->count(); ++i) all << m_list->item(i)->data(Qt::UserRole).toString();
    return all;
}

bool Page::loading() const {
    const QWidget* shown = m_sections.value(current());
    if (!shown) return false;
    for (const TablePane* pane : shown->findChildren<TablePane*>())
        if (pane->isVisible() && pane->loading()) return true;
    return false;
}

void Page::focusSearch() {
    QWidget* shown = m_sections.value(current());
    if (auto* pane = shown ? shown->findChild<TablePane*>() : nullptr)
        pane->focusSearch();
    else
        m_list->setFocus();
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("settings");
    spec.title = [] { return Page::tr("Settings"); };
    spec.icon = QStringLiteral("settings");
    spec.order = 9;
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new Page(context, parent);
    };
    return spec;
}

}  // namespace roulian::ui::pages::settings
