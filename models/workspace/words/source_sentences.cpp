// What is left alone, and why; and what is wrong with archives.
#include <QtGlobal>

#include "workspace/words/words.h"

namespace roulian::workspace {

const std::vector<Word>& sourceSentences() {
    static const std::vector<Word> words{
        QT_TRANSLATE_NOOP3("messages", "a hidden file", "skip.hidden"),
        QT_TRANSLATE_NOOP3("messages", "a lock file of the spreadsheet program", "skip.lock"),
        QT_TRANSLATE_NOOP3("messages", "a file of the operating system", "skip.system"),
        QT_TRANSLATE_NOOP3("messages", "a download that is not finished", "skip.unfinished"),
        QT_TRANSLATE_NOOP3("messages", "not a table, chat or statistics export", "skip.type"),
        QT_TRANSLATE_NOOP3("messages", "rejected rows of %1 that come back corrected", "import.returned"),
        QT_TRANSLATE_NOOP3("messages", "None of these %1 files is one to import.", "import.only_skipped"),
        QT_TRANSLATE_NOOP3(
            "messages", "Choose the exports of your back offices: xlsx, csv, json, or zip archives of them.",
            "import.only_skipped.do"),
        QT_TRANSLATE_NOOP3("messages", "%2 in %1 is locked with a password.", "archive.encrypted"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Unpack it with the password the back office sent you, then import the unpacked file.",
            "archive.encrypted.do"),
        QT_TRANSLATE_NOOP3("messages",
                           "%2 in %1 is an archive itself; archives inside archives are not opened.",
                           "archive.nested"),
        QT_TRANSLATE_NOOP3("messages", "Unpack the outer archive and import the inner one.",
                           "archive.nested.do"),
        QT_TRANSLATE_NOOP3("messages", "%2 in %1 points outside of the archive and was not unpacked.",
                           "archive.path"),
        QT_TRANSLATE_NOOP3("messages",
                           "Such archives are often made to do harm; ask for the export from another source.",
                           "archive.path.do"),
        QT_TRANSLATE_NOOP3("messages", "%2 in %1 is damaged.", "archive.damaged"),
        QT_TRANSLATE_NOOP3("messages", "Export or download the archive again.", "archive.damaged.do"),
        QT_TRANSLATE_NOOP3("messages", "%1 holds no files.", "archive.empty"),
        QT_TRANSLATE_NOOP3("messages", "Export or download it again.", "archive.empty.do"),
        QT_TRANSLATE_NOOP3("messages", "%1 holds more than %2 files.", "archive.too_many"),
        QT_TRANSLATE_NOOP3("messages", "Choose the folder or the files that hold the exports.",
                           "archive.too_many.do"),
    };
    return words;
}

}  // namespace roulian::workspace
