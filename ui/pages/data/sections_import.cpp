// The tabs about what came in: sources, imports, problems.
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/facts_panel.h"
#include "ui/forms/section_heading.h"
#include "ui/pages/data/rejected_dialog.h"
#include "ui/pages/data/sections.h"
#include "ui/pages/page_data.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::data {

namespace {

// A list narrowed to nothing: no row of the upper list is chosen.
constexpr const char* kNone = "-1";

std::string keyOr(const QString& key) {
    return key.isEmpty() ? kNone : key.toStdString();
}

}  // namespace

EmptyState noDataYet(PageContext ctx, const QString& sentence) {
    EmptyState empty;
    empty.sentence = sentence;
    empty.actionText = SourcesSection::tr("Import files…");
    empty.action = [ctx] { ctx.shell.requestImport({}); };
    empty.linkText = SourcesSection::tr("Open the sample workspace");
    empty.link = [ctx] { ctx.shell.openSample(); };
    return empty;
}

SourcesSection::SourcesSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [context] {
              TablePaneOptions o;
              o.table = "sources";
              o.layoutId = QStringLiteral("data.sources");
              o.empty = noDataYet(context, tr("Every kind of export you import will be listed here with "
                                              "how fresh it is."));
              o.views = {{QStringLiteral("old"),
                          tr("Older than a week"),
                          {{"age", QStringLiteral(">7")}},
                          {},
                          {{"age", true}},
                          {}}};
              return o;
          }(),
          parent) {
    addHeading(tr("Files of this kind"));
    m_files =
        addPane("files", QStringLiteral("data.sources.files"), tr("Choose a source above to see its files."));
}

void SourcesSection::showRow(const QString& key) {
    m_files->setWhere({{"format", keyOr(key)}});
}

ImportsSection::ImportsSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [context] {
              TablePaneOptions o;
              o.table = "batches";
              o.layoutId = QStringLiteral("data.batches");
              o.empty = noDataYet(context, tr("Every import will be listed here; each can be taken back."));
              o.views = {{QStringLiteral("rejected"),
                          tr("With rejected rows"),
                          {{"rows_error", QStringLiteral(">0")}},
                          {},
                          {},
                          {}}};
              return o;
          }(),
          parent) {
    addHeading(tr("Files of this import"));
    m_problems = addButton(tr("Show problems"), [this] {
        ctx.shell.open({QStringLiteral("data"), QStringLiteral("issues"), {}, {}});
    });
    m_undo =
        addButton(tr("Undo this import"), [this] { ImportsSection::run(QStringLiteral("undo_import")); });
    m_files = addPane("files", QStringLiteral("data.batches.files"),
                      tr("Choose an import above to see its files."));
}

void ImportsSection::showRow(const QString& key) {
    m_files->setWhere({{"batch", keyOr(key)}});
    const workspace::Value state = m_list->value(key, "state");
    const auto* code = std::get_if<QString>(&state);
    m_undo->setEnabled(code && *code == QLatin1String("done") && !ctx.workspace.info().readOnly);
    m_problems->setEnabled(!key.isEmpty());
}

bool ImportsSection::run(const QString& verb) {
    if (verb != QLatin1String("undo_import") || !m_undo->isEnabled()) return false;
    ctx.workspace.undoImport(m_list->currentKey().toLongLong());
    return true;
}

IssuesSection::IssuesSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [] {
              TablePaneOptions o;
              o.table = "issues";
              o.layoutId = QStringLiteral("data.issues");
              o.empty.sentence =
                  tr("No problems. Rows that cannot be read will be listed here, with what to do.");
              const auto state = [](const char* code) {
                  return workspace::statusWord("issues", "state", code).word;
              };
              const auto severity = [](const char* code) {
                  return workspace::statusWord("issues", "severity", code).word;
              };
              o.views = {
                  {QStringLiteral("open"), tr("Open problems"), openProblems(), {}, {}, {}},
                  {QStringLiteral("rejected"),
                   tr("Rejected rows"),
                   {{"severity", severity("2")}, {"state", state("open")}},
                   {},
                   {{"file", false}, {"row", false}},
                   {}},
                  {QStringLiteral("notes"), tr("Notes"), {{"severity", severity("0")}}, {}, {}, {}},
                  {QStringLiteral("ignored"), tr("Ignored"), {{"state", state("ignored")}}, {}, {}, {}}};
              return o;
          }(),
          parent) {
    if (m_list->viewId().isEmpty() && m_list->state().filters.empty())
        m_list->openView(QStringLiteral("open"));
    addHeading(tr("This problem"));
    m_correct = addButton(tr("Correct…"), [this] { IssuesSection::run(QStringLiteral("correct")); });
    m_export = addButton(tr("Export rejected rows…"),
                         [this] { IssuesSection::run(QStringLiteral("export_rejects")); });
    m_open = addButton(tr("Show its import"), [this] { IssuesSection::run(QStringLiteral("show_import")); });
    m_reopen = addButton(tr("Reopen"), [this] { IssuesSection::run(QStringLiteral("reopen")); });
    m_ignore = addButton(tr("Ignore"), [this] { IssuesSection::run(QStringLiteral("ignore")); });
    m_facts = new FactsPanel;
    m_detail->addWidget(m_facts);
    m_detail->addStretch(1);
    connect(m_list, &TablePane::selectionChanged, this, [this] { updateButtons(); });
}

void IssuesSection::updateButtons() {
    const QStringList keys = m_list->selectedKeys();
    const bool writable = !ctx.workspace.info().readOnly;
    int open = 0, ignored = 0;
    for (const QString& key : keys) {
        const workspace::Value state = m_list->value(key, "state");
        const auto* code = std::get_if<QString>(&state);
        if (!code) continue;
        (*code == QLatin1String("ignored") ? ignored : open) += 1;
    }
    m_ignore->setEnabled(writable && open > 0);
    m_reopen->setEnabled(writable && ignored > 0);
    m_ignore->setText(open > 1 ? tr("Ignore %1").arg(open) : tr("Ignore"));
    m_reopen->setText(ignored > 1 ? tr("Reopen %1").arg(ignored) : tr("Reopen"));
    m_open->setEnabled(!keys.isEmpty());
    const workspace::Value severity = m_list->value(m_list->currentKey(), "level");
    const auto* level = std::get_if<std::int64_t>(&severity);
    const bool rejected = level && *level == static_cast<int>(Severity::Error) && open > 0;
    m_correct->setEnabled(writable && rejected && !ctx.workspace.info().locked);
    m_correct->setToolTip(
        !writable   ? tr("The workspace is read-only.")
        : !rejected ? tr("Only rows that were left out can be corrected; the others are in.")
        : ctx.workspace.info().locked ? tr("Unlock the workspace first: the rows hold personal data.")
                                      : QString());
    m_export->setEnabled(rejected && !ctx.workspace.info().locked);
    m_export->setToolTip(tr(
        "An Excel file of this file's rejected rows with the reasons; mended, it is imported like any other. It holds "
        "personal data in full."));
}

// The file of the current problem with all its rejected rows; says why when there is none.
std::optional<workspace::RejectedFile> IssuesSection::rejectedFile() {
    const auto own = ctx.workspace.rejected({{m_list->currentKey().toLongLong()}, 0});
    if (own && own->empty()) {
        ctx.shell.notify(workspace::sentence("retry.gone", {}) % QLatin1Char(' ') %
                         workspace::whatToDo("retry.gone"));
        return {};
    }
    auto files = own ? ctx.workspace.rejected({{}, own->front().file}) : own;
    if (!files || files->empty()) {
        if (!files) ctx.shell.notify(workspace::sentence(files.error()));
        return {};
    }
    return std::move(files->front());
}

void IssuesSection::correct() {
    auto file = rejectedFile();
    if (!file) return;
    const auto row = m_list->value(m_list->currentKey(), "row");
    const auto* rowNo = std::get_if<std::int64_t>(&row);
    auto* dialog = new RejectedDialog(ctx, std::move(*file), rowNo ? *rowNo : 0, this);
    dialog->open();
}

void IssuesSection::exportRejects() {
    const auto file = rejectedFile();
    if (!file) return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export rejected rows"),
                                                      tr("Rejected rows") % QStringLiteral(".xlsx"),
                                                      tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty()) ctx.workspace.exportRejects({{}, file->file}, path.toStdString());
}

void IssuesSection::showRow(const QString& key) {
    QList<Fact> facts;
    if (!key.isEmpty())
        for (const char* column : {"file", "sheet", "row", "column", "value", "problem", "advice"}) {
            const QString value = m_list->shown(key, column);
            // A place without a sheet has none to name.
            if (value.isEmpty() && std::string_view(column) == "sheet") continue;
            facts << Fact{workspace::columnTitle("issues", column), value, workspace::Tone::Neutral, {}};
        }
    m_facts->setFacts(facts);
    updateButtons();
}

bool IssuesSection::run(const QString& verb) {
    if (verb == QLatin1String("correct") || verb == QLatin1String("export_rejects")) {
        QPushButton* button = verb == QLatin1String("correct") ? m_correct : m_export;
        if (!button->isEnabled()) return false;
        verb == QLatin1String("correct") ? correct() : exportRejects();
        return true;
    }
    if (verb == QLatin1String("show_import")) {
        const QString file = m_list->shown(m_list->currentKey(), "file");
        if (file.isEmpty()) return false;
        ctx.shell.open({QStringLiteral("data"), QStringLiteral("batches"), {}, {{"label", file}}});
        return true;
    }
    const bool ignore = verb == QLatin1String("ignore");
    if (!ignore && verb != QLatin1String("reopen")) return false;
    std::vector<workspace::Edit> edits;
    for (const QString& key : m_list->selectedKeys()) {
        const workspace::Value state = m_list->value(key, "state");
        const auto* code = std::get_if<QString>(&state);
        if (!code || (*code == QLatin1String("ignored")) == ignore) continue;
        edits.push_back(
            {"issue.state", key.toStdString(),
             ignore ? QStringLiteral(R"({"state":"ignored"})") : QStringLiteral(R"({"state":"open"})")});
    }
    if (edits.empty()) return false;
    ctx.shell.applyEdits(std::move(edits), {});
    return true;
}

}  // namespace roulian::ui::pages::data
