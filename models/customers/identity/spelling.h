#pragma once
// How far two spellings are apart.
#include <string_view>

namespace roulian::customers::identity {

// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment, Boytsov 2011), by bytes.
// Counts no further than `most` + 1.
int edits(std::string_view a, std::string_view b, int most);

// Jaro–Winkler similarity (Winkler 1990), 0 … 1, by bytes.
double jaroWinkler(std::string_view a, std::string_view b);

enum class SpellingLevel : unsigned char { Same, Slip, Near, Differs };

// Slip: one edit, or Jaro–Winkler from 0.94. Near: two edits of six or more characters, one being the beginning of the
// other, nearly the same letters in any order, or Jaro–Winkler from 0.86. Of numbers only edits count; days are near
// within half a year (2015-10-29, 20151029).
SpellingLevel compareSpellings(std::string_view a, std::string_view b);

}  // namespace roulian::customers::identity
