#pragma once
// A first guess for the columns whose names say nothing: by the shape of their values. Only for the mapping
// screen, where a person looks before anything is read.
#include <string>
#include <vector>

#include "exchange/recipe/profile.h"
#include "exchange/recipe/recognise.h"

namespace roulian::exchange {

// Gives a column without field one the profile still lacks, when nine in ten of its values have that field's
// shape: mobile numbers, times, amounts with decimals, small whole numbers, carriers' parcel numbers, order
// numbers (long and never repeated), addresses. Each field is given once, the most telling shape first.
void guessByShape(const Profile& profile, const std::vector<std::vector<std::string>>& rows,
                  std::vector<ColumnChoice>& columns);

}  // namespace roulian::exchange
