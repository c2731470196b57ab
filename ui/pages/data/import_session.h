#pragma once
// Files on their way in: what each was taken for, what the user changed, and the requests that follow. Knows
// nothing of widgets.
#include <QHash>
#include <QObject>
#include <QStringList>
#include <map>
#include <string>
#include <vector>

#include "workspace/workspace.h"

namespace roulian::ui::pages::data {

struct ImportFile {
    workspace::FilePreview preview;
    bool wanted = true;                          // ticked
    std::string formatId, encoding, shopName;    // chosen by the user; empty = as recognised
    std::map<std::string, std::string> mapping;  // header → field, the user's changes only
    bool remember = true;                        // the changes, for files with the same header
    bool reading = false;                        // looked at again after a change

    std::string format() const { return formatId.empty() ? preview.formatId : formatId; }
    std::string fieldOf(const workspace::FilePreview::Choice& column) const;
    std::vector<workspace::FieldWord> missing() const;  // required fields no column feeds
    bool good() const;                                  // can be imported as it stands
    bool changed() const {
        return !formatId.empty() || !encoding.empty() || !shopName.empty() || !mapping.empty();
    }
};

class ImportSession : public QObject {
    Q_OBJECT
public:
    explicit ImportSession(workspace::Workspace& workspace, QObject* parent = nullptr);

    void add(const QStringList& paths);  // files and folders; looked at in the background
    bool reading() const { return !m_jobs.isEmpty(); }
    const std::vector<ImportFile>& files() const { return m_files; }
    int wanted() const;  // ticked and good

    void setWanted(int file, bool wanted);
    void setFormat(int file, const std::string& formatId);    // reads the file again
    void setEncoding(int file, const std::string& encoding);  // reads the file again
    void setShop(int file, const std::string& shop);
    void setField(int file, int column, const std::string& field);
    void setRemember(int file, bool remember);
    void setKeepTalkDays(int days) {
        m_keepTalkDays = days;
    }  // of all chats among the files; 0 = counts only

    // What importing the ticked files takes: untouched files together, each changed one alone.
    std::vector<workspace::ImportRequest> requests(bool dryRun) const;

    // What the ticked files teach: one edit for each changed mapping that is to be remembered.
    std::vector<workspace::Edit> mappingEdits() const;

Q_SIGNALS:
    void reset();            // the list of files changed
    void changed(int file);  // one file
    void failed(const QString& sentence);

private:
    void reread(int file);
    void received(int job, const workspace::FilePreviews& previews);
    workspace::Workspace& m_workspace;
    std::vector<ImportFile> m_files;
    QHash<int, QString> m_jobs;  // job → path read again; empty path: new files
    int m_keepTalkDays = 0;
};

}  // namespace roulian::ui::pages::data
