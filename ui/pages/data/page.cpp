#include "ui/pages/data/page.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/pages/data/drop_zone.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/section.h"
#include "ui/pages/data/section_records.h"
#include "ui/pages/page_data.h"
#include "ui/shell/actions.h"

namespace roulian::ui::pages::data {

namespace {

struct HeaderFigures {
    std::int64_t rows = 0, unmatched = 0;
    bool imported = false;
};

// Totals of two short lists for the header; the lists themselves are one click away.
HeaderFigures readFigures(const workspace::Workspace& workspace) {
    HeaderFigures figures;
    const auto total = [&workspace](const char* table, const char* column, bool* any) {
        workspace::TableQuery query;
        query.table = table;
        const auto rows = workspace.rows(query);
        std::int64_t sum = 0;
        if (!rows) return sum;
        const int at = (*rows)->spec->columnIndex(column);
        for (std::size_t i = 0; i < (*rows)->count; ++i)
            if (const auto* n = std::get_if<std::int64_t>(&(*rows)->at(i, at))) sum += *n;
        if (any) *any = (*rows)->count > 0;
        return sum;
    };
    figures.rows = total("sources", "rows_ok", &figures.imported);
    figures.unmatched = total("unmatched", "lines", nullptr);
    return figures;
}

QString shownCount(std::int64_t n) {
    return workspace::shownNumber(static_cast<double>(n));
}

}  // namespace

Page::Page(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_drop = new DropZone;
    m_drop->setTemplates(templateMenu());
    layout->addWidget(m_drop);
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Lists of the data page"));
    m_tabs->setDocumentMode(true);  // as the tabs of the other pages
    m_tabs->setExpanding(false);
    const QList<QPair<QString, QString>> tabs{
        {QStringLiteral("sources"), tr("Sources")},     {QStringLiteral("batches"), tr("Imports")},
        {QStringLiteral("issues"), tr("Problems")},     {QStringLiteral("unmatched"), tr("Unmatched goods")},
        {QStringLiteral("mappings"), tr("Remembered")}, {QStringLiteral("reviews"), tr("Identities")},
        {QStringLiteral("orders"), tr("Orders")},       {QStringLiteral("skus"), tr("Goods")},
        {QStringLiteral("stock_totals"), tr("Stock")},  {QStringLiteral("money"), tr("Money")},
        {QStringLiteral("reach"), tr("Reach")}};
    for (const auto& [id, text] : tabs) m_tabs->setTabData(m_tabs->addTab(text), id);
    layout->addWidget(m_tabs);
    m_members = new QTabBar;
    m_members->setAccessibleName(tr("Lists of this group"));
    m_members->setDocumentMode(true);
    m_members->setExpanding(false);
    m_members->hide();
    layout->addWidget(m_members);
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    connect(m_drop, &DropZone::dropped, this, &Page::showPreview);
    connect(m_drop, &DropZone::filesRequested, this, [this] { ctx.shell.requestImport({}); });
    connect(m_drop, &DropZone::folderRequested, this, &Page::askForFolder);
    connect(&ctx.shell, &Shell::importRequested, this, [this](const QStringList& paths) {
        if (!paths.isEmpty()) showPreview(paths);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        const QString group = m_tabs->tabData(m_tabs->currentIndex()).toString();
        showMembers(group, m_member.value(group));
        show(current());
        Q_EMIT locationChanged();
    });
    connect(m_members, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0) return;
        m_member.insert(m_tabs->tabData(m_tabs->currentIndex()).toString(), current());
        show(current());
        Q_EMIT locationChanged();
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, [this] {
        for (Section* made : std::as_const(m_sections)) made->refresh();
        readHeader();
    });
    connect(&ctx.workspace, &workspace::Workspace::infoChanged, this, &Page::readHeader);
    addActions();
    show(current());
    readHeader();
}

QString Page::current() const {
    const QString tab = m_tabs->tabData(m_tabs->currentIndex()).toString();
    if (membersOf(tab).isEmpty()) return tab;
    return m_members->tabData(m_members->currentIndex()).toString();
}

void Page::showMembers(const QString& group, const QString& member) {
    const QSignalBlocker blocker(m_members);
    while (m_members->count() > 0) m_members->removeTab(0);
    const QStringList members = membersOf(group);
    for (const QString& id : members)
        m_members->setTabData(m_members->addTab(workspace::tableTitle(id.toStdString())), id);
    if (!members.isEmpty()) m_members->setCurrentIndex(qMax(0, static_cast<int>(members.indexOf(member))));
    m_members->setVisible(!members.isEmpty());
}

Section* Page::section(const QString& id) {
    if (Section* made = m_sections.value(id)) return made;
    Section* made = makeSection(id, ctx, this);
    m_sections.insert(id, made);
    m_stack->addWidget(made);
    connect(made->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    return made;
}

void Page::show(const QString& id) {
    m_stack->setCurrentWidget(section(id));
}

void Page::openLocation(const Location& location) {
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString tab = m_tabs->tabData(i).toString();
        const QStringList members = membersOf(tab);
        if (tab != location.view && !members.contains(location.view)) continue;
        if (members.contains(location.view)) m_member.insert(tab, location.view);
        m_tabs->setCurrentIndex(i);
        if (const auto at = members.indexOf(location.view); at >= 0)
            m_members->setCurrentIndex(static_cast<int>(at));
    }
    TablePane* list = section(current())->list();
    if (!location.filters.empty()) list->setFilters(location.filters);
    if (!location.selection.isEmpty()) {
        // The row may be hidden by a filter left from before: then the filter goes.
        if (!list->selectKey(location.selection) && location.filters.empty()) {
            list->clearFilters();
            list->selectKey(location.selection);
        }
    }
}

Location Page::location() const {
    const Section* shown = m_sections.value(current());
    return {{}, current(), shown ? shown->list()->currentKey() : QString(), {}};
}

QStringList Page::views() const {
    QStringList all;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString tab = m_tabs->tabData(i).toString();
        const QStringList members = membersOf(tab);
        all << (members.isEmpty() ? QStringList{tab} : members);
    }
    return all;
}

bool Page::loading() const {
    const Section* shown = m_sections.value(current());
    return m_reading || (shown && shown->loading());
}

void Page::focusSearch() {
    section(current())->list()->focusSearch();
}

void Page::readHeader() {
    const int id = ++m_request;
    m_reading = true;
    auto* watcher = new QFutureWatcher<HeaderFigures>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        if (id != m_request) return;
        m_reading = false;
        const HeaderFigures figures = watcher->result();
        const workspace::WorkspaceInfo info = ctx.workspace.info();
        const auto opens = [this](const char* view, std::map<std::string, QString> filters = {}) {
            return [this, view, filters] {
                ctx.shell.open({QStringLiteral("data"), QLatin1String(view), {}, filters});
            };
        };
        QString last = tr("never");
        if (info.lastImportAt) {
            workspace::Column time;
            time.type = workspace::ColumnType::Time;
            last = workspace::shownText(workspace::Value(info.lastImportAt), time, "batches").left(16);
        }
        setKpis({{QStringLiteral("rows"),
                  tr("Rows imported"),
                  shownCount(figures.rows),
                  tr("rows"),
                  {},
                  Kpi::Direction::None,
                  workspace::Tone::Neutral,
                  tr("Good rows of all files that are in the workspace"),
                  opens("sources")},
                 {QStringLiteral("problems"),
                  tr("Problems open"),
                  shownCount(info.openIssues),
                  {},
                  {},
                  Kpi::Direction::None,
                  workspace::Tone::Neutral,
                  tr("Rows and cells that could not be read and were not ignored"),
                  opens("issues", openProblems())},
                 {QStringLiteral("unmatched"),
                  tr("Unmatched lines"),
                  shownCount(figures.unmatched),
                  tr("lines"),
                  {},
                  Kpi::Direction::None,
                  workspace::Tone::Neutral,
                  tr("Order lines whose goods match no product; they do not count as demand yet"),
                  opens("unmatched")},
                 {QStringLiteral("last"),
                  tr("Last import"),
                  last,
                  {},
                  {},
                  Kpi::Direction::None,
                  workspace::Tone::Neutral,
                  tr("When files were last imported"),
                  opens("batches")}});
        setSubtitle(figures.imported ? tr("%1 rows from your files").arg(shownCount(figures.rows))
                                     : QString());
    });
    watcher->setFuture(QtConcurrent::run([workspace = &ctx.workspace] { return readFigures(*workspace); }));
}

void Page::showPreview(const QStringList& paths) {
    if (!m_preview) {
        m_preview = new ImportDialog(ctx, window());
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preview->addPaths(paths);
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
}

void Page::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Import a folder"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { showPreview({path}); });
    dialog->open();
}

QMenu* Page::templateMenu() {
    auto* menu = new QMenu(this);
    for (const workspace::TemplateFile& file : workspace::Workspace::templateFiles())
        menu->addAction(file.title, this, [this, file] { saveTemplate(file.id, file.fileName); });
    return menu;
}

void Page::saveTemplate(const std::string& id, const QString& fileName) {
    auto* dialog = new QFileDialog(this, tr("Save an empty template"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) {
        const Status written = workspace::Workspace::writeTemplate(id, path.toStdString());
        ctx.shell.notify(written ? tr("Template saved: %1. Fill it in, then drop it here.").arg(path)
                                 : workspace::sentence(written.error()));
    });
    dialog->open();
}

void Page::addActions() {
    ctx.actions.add(
        QStringLiteral("data.import_folder"), tr("Import a folder…"), {}, [this] { askForFolder(); }, this);
    ctx.actions.add(
        QStringLiteral("data.export"), tr("Export the list of the data page"), {},
        [this] { section(current())->list()->exportAction()->trigger(); }, this);
    const QList<std::tuple<QString, QString, QString, QKeySequence>> verbs{
        {QStringLiteral("undo_import"), QStringLiteral("batches"), tr("Undo the chosen import"), {}},
        {QStringLiteral("ignore"), QStringLiteral("issues"), tr("Ignore the chosen problems"),
         QKeySequence(QStringLiteral("Ctrl+Shift+I"))},
        {QStringLiteral("reopen"), QStringLiteral("issues"), tr("Reopen the chosen problems"), {}},
        {QStringLiteral("correct"), QStringLiteral("issues"), tr("Correct rejected rows"),
         QKeySequence(QStringLiteral("Ctrl+Shift+E"))},
        {QStringLiteral("export_rejects"), QStringLiteral("issues"), tr("Export rejected rows"), {}},
        {QStringLiteral("forget"),
         QStringLiteral("mappings"),
         tr("Forget the chosen remembered columns"),
         {}},
        {QStringLiteral("link"), QStringLiteral("unmatched"), tr("Link the goods to the chosen product"),
         QKeySequence(QStringLiteral("Ctrl+L"))},
        {QStringLiteral("refuse"), QStringLiteral("unmatched"), tr("Goods: not this product"),
         QKeySequence(QStringLiteral("Ctrl+Shift+R"))},
        {QStringLiteral("accept_certain"), QStringLiteral("unmatched"),
         tr("Goods: accept all certain suggestions"), QKeySequence(QStringLiteral("Ctrl+Shift+K"))},
        {QStringLiteral("keep"), QStringLiteral("reviews"), tr("Identity: one person, keep"), {}},
        {QStringLiteral("split"), QStringLiteral("reviews"), tr("Identity: two people, split"), {}}};
    for (const auto& [verb, view, text, keys] : verbs) {
        const QString v = verb, where = view;
        QAction* action = ctx.actions.add(
            QStringLiteral("data.") % v, text, keys,
            [this, v, where] {
                if (current() == where && section(where)->run(v)) return;
                ctx.shell.notify(tr("Choose rows in the list first."));
                ctx.shell.open({QStringLiteral("data"), where, {}, {}});
            },
            this);
        // In the rows' own menu too, once the list is there.
        connect(m_stack, &QStackedWidget::currentChanged, action, [this, action, where] {
            if (current() == where && !action->property("inMenu").toBool()) {
                action->setProperty("inMenu", true);
                section(where)->list()->addRowAction(action);
            }
        });
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString id = m_tabs->tabData(i).toString();
        ctx.actions.add(
            QStringLiteral("data.show_") % id, tr("Data: %1").arg(m_tabs->tabText(i)), {},
            [this, id] {
                ctx.shell.open({QStringLiteral("data"), id, {}, {}});
            },
            this);
    }
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("data");
    spec.title = [] { return Page::tr("Data import"); };
    spec.icon = QStringLiteral("data");
    spec.order = 2;
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new Page(context, parent);
    };
    spec.count = [](const workspace::Workspace& workspace) {
        return static_cast<int>(workspace.info().openIssues);
    };
    spec.dialogs = {{QStringLiteral("import"), [](PageContext context, QWidget* parent) -> QWidget* {
                         auto* dialog = new ImportDialog(context, parent);
                         workspace::TableQuery query;
                         query.table = "files";
                         query.limit = 8;
                         QStringList paths;
                         if (const auto rows = context.workspace.rows(query)) {
                             const int at = (*rows)->spec->columnIndex("path");
                             for (std::size_t i = 0; i < (*rows)->count; ++i)
                                 if (const auto* path = std::get_if<QString>(&(*rows)->at(i, at)))
                                     paths << *path;
                         }
                         paths.removeDuplicates();
                         if (!paths.isEmpty()) dialog->addPaths(paths);
                         return dialog;
                     }}};
    return spec;
}

}  // namespace roulian::ui::pages::data
