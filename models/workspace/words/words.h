#pragma once
// The program's words by code: English sources marked for translation in contexts "messages", "columns",
// "units", "statuses", "tables", "fields" and "help". messages.cpp looks
// them up; every list is checked by a test for missing codes and for translations.
#include <vector>

#include "workspace/messages.h"

namespace roulian::workspace {

struct Word {  // the order QT_TRANSLATE_NOOP3 gives; the code is the translation's disambiguation too
    const char* english;
    const char* code;
};

struct ColumnWord {
    Word word;         // code: "column" or "table.column"; context "columns"
    const char* unit;  // "" = none; context "units"
};

struct StatusEntry {
    Word word;  // code: "code", "column.code" or "table.column.code"; context "statuses"
    const char* symbol;
    Tone tone;
};

const std::vector<ColumnWord>& columnWords();
const std::vector<StatusEntry>& statusEntries();
const std::vector<Word>& tableWords();
const std::vector<Word>& fieldNames();        // fields of import formats; context "fields"
const std::vector<Word>& generalSentences();  // jobs, errors, decisions, measures
const std::vector<Word>& importSentences();   // codes of models/exchange
const std::vector<Word>& sourceSentences();   // files, folders and archives on their way in
const std::vector<Word>& planSentences();     // codes of planning and logistics
const std::vector<Word>& helpSentences();     // "table.column" → what the number means

// The same three of what forecasts are made of, were and were worth.
const std::vector<Word>& forecastSentences();
const std::vector<ColumnWord>& forecastColumns();
const std::vector<Word>& forecastHelp();

}  // namespace roulian::workspace
