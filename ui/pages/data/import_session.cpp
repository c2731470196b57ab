#include "ui/pages/data/import_session.h"

#include <QFileInfo>

#include "workspace/messages.h"

namespace roulian::ui::pages::data {

std::string ImportFile::fieldOf(const workspace::FilePreview::Choice& column) const {
    const auto it = mapping.find(column.header);
    return it == mapping.end() ? column.field : it->second;
}

std::vector<workspace::FieldWord> ImportFile::missing() const {
    std::vector<workspace::FieldWord> lost;
    if (format().empty()) return lost;
    for (const workspace::FieldWord& word : workspace::Workspace::fieldWords(format())) {
        if (!word.required) continue;
        const bool fed = std::any_of(preview.columns.begin(), preview.columns.end(),
                                     [&](const auto& column) { return fieldOf(column) == word.field; });
        if (!fed) lost.push_back(word);
    }
    return lost;
}

bool ImportFile::good() const {
    if (preview.error || !preview.skipped.empty() || reading) return false;
    if (preview.recognised && mapping.empty()) return true;
    return !format().empty() && missing().empty();
}

ImportSession::ImportSession(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&workspace, &workspace::Workspace::previewReady, this, &ImportSession::received);
    connect(&workspace.jobs(), &workspace::JobRunner::finished, this, [this](int id) {
        if (!m_jobs.contains(id)) return;
        const auto job = m_workspace.jobs().job(id);
        if (!job || job->state == workspace::JobState::Done) return;  // the answer comes by previewReady
        const QString path = m_jobs.take(id);
        for (std::size_t i = 0; i < m_files.size(); ++i)
            if (!path.isEmpty() && m_files[i].preview.path == path.toStdString()) {
                m_files[i].reading = false;
                Q_EMIT changed(static_cast<int>(i));
            }
        if (job->error) Q_EMIT failed(workspace::sentence(*job->error));
        Q_EMIT reset();
    });
}

void ImportSession::add(const QStringList& paths) {
    workspace::ImportRequest request;
    for (const QString& path : paths) request.paths.push_back(path.toStdString());
    m_jobs.insert(m_workspace.previewFiles(std::move(request)), QString());
    Q_EMIT reset();
}

int ImportSession::wanted() const {
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(),
                                          [](const ImportFile& f) { return f.wanted && f.good(); }));
}

void ImportSession::setWanted(int file, bool wanted) {
    m_files[static_cast<std::size_t>(file)].wanted = wanted;
    Q_EMIT changed(file);
}

void ImportSession::setFormat(int file, const std::string& formatId) {
    ImportFile& f = m_files[static_cast<std::size_t>(file)];
    if (f.format() == formatId) return;
    f.formatId = formatId;
    f.mapping.clear();  // fields of another kind of file mean nothing here
    reread(file);
}

void ImportSession::setEncoding(int file, const std::string& encoding) {
    ImportFile& f = m_files[static_cast<std::size_t>(file)];
    if (f.encoding == encoding) return;
    f.encoding = encoding;
    f.mapping.clear();  // the headers read differently
    reread(file);
}

void ImportSession::setShop(int file, const std::string& shop) {
    m_files[static_cast<std::size_t>(file)].shopName = shop;
}

void ImportSession::setField(int file, int column, const std::string& field) {
    ImportFile& f = m_files[static_cast<std::size_t>(file)];
    const auto& choice = f.preview.columns[static_cast<std::size_t>(column)];
    if (choice.field == field)
        f.mapping.erase(choice.header);
    else
        f.mapping[choice.header] = field;
    if (f.good()) f.wanted = true;
    Q_EMIT changed(file);
}

void ImportSession::reread(int file) {
    ImportFile& f = m_files[static_cast<std::size_t>(file)];
    f.reading = true;
    workspace::ImportRequest request;
    request.paths = {f.preview.path};
    request.formatId = f.formatId;
    request.encoding = f.encoding;
    const QString path = QString::fromStdString(f.preview.path);
    m_jobs.insert(m_workspace.previewFiles(std::move(request)), path);
    Q_EMIT changed(file);
}

void ImportSession::received(int job, const workspace::FilePreviews& previews) {
    const auto it = m_jobs.find(job);
    if (it == m_jobs.end()) return;
    const QString again = it.value();
    m_jobs.erase(it);
    for (const workspace::FilePreview& preview : *previews) {
        const auto known = std::find_if(m_files.begin(), m_files.end(),
                                        [&](const ImportFile& f) { return f.preview.path == preview.path; });
        if (known == m_files.end()) {
            ImportFile file;
            file.preview = preview;
            // What is in already would only be skipped; what is not understood waits for a person.
            file.wanted = !preview.importedBefore && file.good();
            m_files.push_back(std::move(file));
        } else if (!again.isEmpty()) {
            known->preview = preview;
            known->reading = false;
            known->wanted = known->good();
            Q_EMIT changed(static_cast<int>(known - m_files.begin()));
        }
    }
    Q_EMIT reset();
}

void ImportSession::setRemember(int file, bool remember) {
    m_files[static_cast<std::size_t>(file)].remember = remember;
}

std::vector<workspace::Edit> ImportSession::mappingEdits() const {
    std::vector<workspace::Edit> edits;
    for (const ImportFile& file : m_files) {
        if (!file.wanted || !file.good() || !file.remember || (file.mapping.empty() && file.formatId.empty()))
            continue;
        std::vector<std::pair<std::string, std::string>> columns;
        for (const auto& column : file.preview.columns)
            columns.emplace_back(column.header, file.fieldOf(column));
        const QString name = QFileInfo(QString::fromStdString(file.preview.name)).completeBaseName();
        if (auto edit = workspace::mappingEdit(name, file.format(), columns))
            edits.push_back(std::move(*edit));
    }
    return edits;
}

std::vector<workspace::ImportRequest> ImportSession::requests(bool dryRun) const {
    std::vector<workspace::ImportRequest> all;
    workspace::ImportRequest together;
    together.dryRun = dryRun;
    together.keepTalkDays = m_keepTalkDays;
    std::vector<workspace::ImportRequest> alone;
    for (const ImportFile& file : m_files) {
        if (!file.wanted || !file.good()) continue;
        if (!file.changed() && file.preview.recognised) {
            together.paths.push_back(file.preview.path);
            continue;
        }
        workspace::ImportRequest one;
        one.paths = {file.preview.path};
        one.formatId = file.preview.recognised ? file.formatId : file.format();
        one.encoding = file.encoding;
        one.shopName = file.shopName;
        one.mapping = file.mapping;
        one.dryRun = dryRun;
        one.keepTalkDays = m_keepTalkDays;
        alone.push_back(std::move(one));
    }
    if (!together.paths.empty()) all.push_back(std::move(together));
    for (auto& one : alone) all.push_back(std::move(one));
    // One calculation after the last file is enough.
    for (std::size_t i = 0; i + 1 < all.size(); ++i) all[i].compute = false;
    return all;
}

}  // namespace roulian::ui::pages::data
