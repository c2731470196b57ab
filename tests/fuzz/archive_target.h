#pragma once
// Archives of exports: names, directories and streams of zip and gzip files.
#include <cstdint>
#include <string>
#include <vector>

namespace roulian::fuzz {

// Unpacks and checks that nothing was written outside of the folder, nor more than the bounds allow.
void runArchive(const std::uint8_t* data, std::size_t size);
// A zip (stored, packed, with folders) and a gzip of a small sample.
std::vector<std::string> archiveSeeds(const std::string& path, const std::string& bytes);

}  // namespace roulian::fuzz
