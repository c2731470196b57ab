#pragma once
// "W --flag --name value --name=value -- rest" → what a command declared. Nothing is guessed: an unknown word
// is wrong usage.
#include <QMap>
#include <QString>
#include <QStringList>

namespace roulian::cli {

struct OptionSpec {
    QString name;   // without dashes
    QString value;  // placeholder in the help; empty = a flag
    QString help;
};

struct Arguments {
    QStringList words;                   // what is not an option
    QMap<QString, QStringList> options;  // every occurrence, in order; flags hold ""
    bool has(const char* name) const { return options.contains(QString::fromLatin1(name)); }
    QString value(const char* name, const QString& fallback = {}) const {  // the last one counts
        const QStringList all = options.value(QString::fromLatin1(name));
        return all.isEmpty() ? fallback : all.last();
    }
    QStringList values(const char* name) const { return options.value(QString::fromLatin1(name)); }
};

// Value: empty, or the sentence that says what is wrong.
QString parseArguments(const QStringList& given, const QList<OptionSpec>& known, Arguments& out);

}  // namespace roulian::cli
