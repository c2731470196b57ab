#include "cli/arguments.h"

#include <algorithm>

#include "cli/words.h"

namespace roulian::cli {

QString parseArguments(const QStringList& given, const QList<OptionSpec>& known, Arguments& out) {
    bool optionsEnded = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& word = given[i];
        if (optionsEnded || !word.startsWith(QLatin1Char('-')) || word.size() == 1) {
            out.words += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(QLatin1Char('=')) : -1;
        const bool shortHelp = word == QLatin1String("-h");
        const QString name = shortHelp ? QStringLiteral("help") : word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto spec = std::find_if(known.begin(), known.end(),
                                       [&](const OptionSpec& option) { return option.name == name; });
        if (spec == known.end() || (!shortHelp && !word.startsWith(QLatin1String("--"))))
            return Cli::tr("Unknown option: %1").arg(word);
        if (spec->value.isEmpty()) {
            if (equals >= 0) return Cli::tr("%1 takes no value.").arg(word.left(equals));
            out.options[name] += QString();
        } else if (equals >= 0) {
            out.options[name] += word.mid(equals + 1);
        } else if (i + 1 < given.size()) {
            out.options[name] += given[++i];
        } else {
            return Cli::tr("%1 needs a value: %2").arg(word, spec->value);
        }
    }
    return {};
}

}  // namespace roulian::cli
