#pragma once
// A problem found in input: where it is, what was read, and a code that says what to do about it.
#include <cstdint>
#include <string>
#include <vector>

namespace roulian {

enum class Severity { Note, Warning, Error };

struct Issue {
    Severity severity = Severity::Error;
    std::string code;               // "row.number.invalid"; sentence in workspace/messages
    std::vector<std::string> args;  // for the sentence, in its order
    std::string file, sheet;        // empty when not about a file / sheet
    std::int64_t row = 0;           // 1-based row of the sheet or line of the text; 0 = whole file
    std::string column;             // header name as it stands in the file
    std::string value;              // the offending cell; empty when it may hold personal data
};

}  // namespace roulian
