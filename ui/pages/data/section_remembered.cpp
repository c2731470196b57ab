// The tab about what the planner taught the importer.
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

#include "ui/pages/data/sections.h"

namespace roulian::ui::pages::data {

RememberedSection::RememberedSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [] {
              TablePaneOptions o;
              o.table = "mappings";
              o.layoutId = QStringLiteral("data.mappings");
              o.empty.sentence =
                  tr("When you say which column is which, Roulian remembers it here for the next file "
                     "with the same header.");
              return o;
          }(),
          parent) {
    addHeading(tr("Values read as others"));
    addButton(tr("Open a mapping file…"), [this] { run(QStringLiteral("open_mapping")); });
    m_save = addButton(tr("Save as file…"), [this] { run(QStringLiteral("save_mapping")); });
    m_forget = addButton(tr("Forget"), [this] { run(QStringLiteral("forget")); });
    m_forgetReading = addButton(tr("Forget the value"), [this] { run(QStringLiteral("forget_reading")); });
    m_readings = addPane("readings", QStringLiteral("data.readings"),
                         tr("Readings you teach while correcting rejected rows are listed here."));
    connect(m_readings, &TablePane::selectionChanged, this, [this] { showRow(m_list->currentKey()); });
}

void RememberedSection::showRow(const QString& key) {
    const bool writable = !ctx.workspace.info().readOnly;
    m_save->setEnabled(!key.isEmpty());
    m_forget->setEnabled(writable && !key.isEmpty());
    m_forgetReading->setEnabled(writable && !m_readings->selectedKeys().isEmpty());
}

bool RememberedSection::run(const QString& verb) {
    if (verb == QLatin1String("open_mapping")) return open(), true;
    if (verb == QLatin1String("save_mapping")) return m_list->currentKey().isEmpty() ? false : (save(), true);
    const bool value = verb == QLatin1String("forget_reading");
    if (!value && verb != QLatin1String("forget")) return false;
    std::vector<workspace::Edit> edits;
    for (const QString& key : (value ? m_readings : m_list)->selectedKeys())
        edits.push_back({value ? "reading.set" : "mapping.set", key.toStdString(), QStringLiteral("null")});
    if (edits.empty()) return false;
    ctx.shell.applyEdits(std::move(edits), {});
    return true;
}

void RememberedSection::save() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the mapping"), m_list->shown(m_list->currentKey(), "name") % QStringLiteral(".json"),
        tr("Mapping of Roulian (*.json)"));
    if (path.isEmpty()) return;
    const workspace::Value json = m_list->value(m_list->currentKey(), "json");
    QSaveFile file(path);
    const auto* text = std::get_if<QString>(&json);
    const bool written =
        text && file.open(QIODevice::WriteOnly) && file.write(text->toUtf8()) >= 0 && file.commit();
    ctx.shell.notify(written ? tr("Mapping saved: %1").arg(path) : tr("%1 cannot be written.").arg(path));
}

void RememberedSection::open() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a mapping file"), {}, tr("Mapping of Roulian (*.json)"));
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ctx.shell.notify(tr("%1 cannot be read.").arg(path));
        return;
    }
    const auto edit = workspace::mappingEdit(file.readAll());
    if (!edit) {
        ctx.shell.notify(workspace::sentence(edit.error()));
        return;
    }
    ctx.shell.applyEdits({*edit}, {});
}

}  // namespace roulian::ui::pages::data
