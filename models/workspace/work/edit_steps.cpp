// Which step undo and redo would take next, and what it is called.
#include "workspace/messages.h"
#include "workspace/work/edits.h"

namespace roulian::workspace {

namespace {

LogStep stepOf(store::Database& db, const char* groupSql) {
    LogStep step;
    auto s = db.statement(
        std::string(
            "SELECT group_id, COALESCE(batch_id, 0), kind, key, COUNT(*) FROM edit_log WHERE group_id = (") +
        groupSql + ") GROUP BY group_id");
    const auto row = s.step();
    if (!row || !*row) return step;
    step = {s.integer(0), s.integer(1), std::string(s.text(2)), std::string(s.text(3)),
            static_cast<int>(s.integer(4))};
    return step;
}

}  // namespace

LogStep undoStep(store::Database& db) {
    return stepOf(db, "SELECT MAX(group_id) FROM edit_log WHERE state = 'done' AND kind <> 'privacy.export'");
}

LogStep redoStep(store::Database& db) {
    return stepOf(
        db,
        "SELECT MIN(group_id) FROM edit_log WHERE state = 'undone' AND group_id > "
        "(SELECT COALESCE(MAX(group_id), 0) FROM edit_log WHERE state = 'done' AND kind <> 'privacy.export')");
}

QString describe(const LogStep& step) {
    if (!step.group) return {};
    QString text = statusWord("edits", "kind", step.kind).word;
    if (step.edits > 1) text += QStringLiteral(" ×%1").arg(step.edits);
    if (step.kind == "import") text += QStringLiteral(" · ") + QString::fromStdString(step.key);
    return text;
}

}  // namespace roulian::workspace
