#pragma once
// Names and phones in full leave the program only as a step of its own, with a reason that is logged.
#include "workspace/workspace.h"

namespace roulian::workspace {

// Why rows of this query cannot leave in full: none = they can. Codes: export.full.audience (lists of people to be told
// something leave with the least data, always), export.full.none (nothing personal in the table), export.full.locked,
// export.full.hidden (setting privacy.reveal is off), export.full.read_only (the reason could not be logged).
std::optional<Error> fullExportRefused(const Workspace& workspace, const TableQuery& query);

// As Workspace::exportRows, unmasked: the reason enters the edit log first (kind privacy.export, not undoable) and the file
// is written only once it stands there. Returns the job of the logging; 0 when refused or the reason is empty.
int exportInFull(Workspace& workspace, const TableQuery& query, const std::vector<std::string>& columns,
                 const std::string& format, const std::string& path, const QString& reason);

}  // namespace roulian::workspace
