#pragma once
// Empty workbooks for what back offices do not export (supplier terms, resources and calendars, events): one
// sheet a table with the columns of core/template_columns.h, and a sheet that explains every column.
#include <string>
#include <vector>

#include "core/result.h"

namespace roulian::exchange {

struct TemplateInfo {
    std::string id, zh, en, fileName;
};
std::vector<TemplateInfo> templateList();

// chinese: language of the help sheet; column names stay as the importer knows them.
Status writeTemplate(const std::string& id, const std::string& path, bool chinese);

}  // namespace roulian::exchange
