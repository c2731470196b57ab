#pragma once
#include <memory>

#include "exchange/table_source.h"

namespace roulian::exchange {

std::unique_ptr<TableSource> makeCsvSource(FileFacts facts, const OpenOptions& options);

// Of comma, tab and semicolon the one that cuts the sampled lines into the most columns most consistently.
char guessSeparator(std::string_view utf8Sample, const std::string& encoding);

}  // namespace roulian::exchange
