// write_seeds OUT SAMPLES…: first inputs for every fuzz target, one folder each.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "targets.h"

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "write_seeds OUT SAMPLES...\n");
        return 2;
    }
    const std::vector<std::string> samples(argv + 2, argv + argc);
    for (const roulian::fuzz::Target& target : roulian::fuzz::targets()) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / target.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const std::string& seed : roulian::fuzz::seedsUnder(target, samples))
            std::ofstream(folder / ("seed" + std::to_string(number++)), std::ios::binary) << seed;
        std::printf("%s: %d\n", target.name, number);
    }
    return 0;
}
