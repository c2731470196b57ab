#pragma once
// Header rows against profiles.
#include <span>
#include <string>
#include <vector>

#include "exchange/recipe/profile.h"
#include "exchange/recipe/recognise.h"

namespace roulian::exchange {

struct Header {
    std::vector<std::string> names;  // as they stand, repeats marked "#2"
    std::vector<std::string> keys;   // cleaned
};
Header makeHeader(std::span<const std::string> cells);

struct Match {
    bool complete = false;
    std::string variant;
    std::vector<std::string> found, missing;  // names of the best variant's fingerprint
    int known = 0, named = 0;                 // header cells the format knows, header cells with a name
};
Match matchHeader(const Profile& profile, const Header& header);

// Each column's field. shown: names for the screen, when the file has a second header row.
std::vector<ColumnChoice> chooseColumns(const Profile& profile, const Header& header,
                                        std::span<const std::string> shown = {});

}  // namespace roulian::exchange
