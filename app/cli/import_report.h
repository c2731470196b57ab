#pragma once
// What an import did, file by file: shared by `new --sample` and `import`.
#include <QJsonArray>

#include "cli/call.h"

namespace roulian::cli {

QJsonArray filesJson(const workspace::JobOutcome& outcome);
void printFiles(const Call& call, const workspace::JobOutcome& outcome);
void printIssues(const Call& call, const workspace::JobOutcome& outcome, int most);
QJsonArray issuesJson(const workspace::JobOutcome& outcome);
std::int64_t countOf(const workspace::JobOutcome& outcome, const char* name);  // data entry as a number

}  // namespace roulian::cli
