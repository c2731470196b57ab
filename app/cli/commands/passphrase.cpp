#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

Result<QString> secret(const Call& call, const char* option, const QString& prompt) {
    if (call.args().has(option)) return secretFrom(call.args().value(option));
    const auto typed = askSecret(prompt);
    if (!typed) return Error{"cli.secret", {option}};
    return *typed;
}

int run(Call& call) {
    const bool set = call.args().has("set"), remove = call.args().has("remove");
    if (set && remove) return call.usage(Cli::tr("Choose --set or --remove."));
    auto opened = Workspace::open(call.path(0));
    if (!opened) return call.fail(opened.error());
    Workspace* workspace = call.use(std::move(*opened));
    const WorkspaceInfo info = workspace->info();
    const auto status = [&](bool protectedNow, const QString& message) {
        call.say(message);
        return call.done(
            {{QStringLiteral("passphraseSet"), protectedNow}, {QStringLiteral("message"), message}});
    };
    if (!set && !remove) {
        // With --unlock-from alone the passphrase is tried and nothing changes.
        if (call.args().has("unlock-from") && info.passphraseSet) {
            const auto tried = secretFrom(call.args().value("unlock-from"));
            if (!tried) return call.fail(tried.error());
            const auto outcome = call.run(workspace->unlock(*tried));
            if (!outcome) return call.failed();
            return status(true, sentence(outcome->code, outcome->args));
        }
        return status(
            info.passphraseSet,
            info.passphraseSet
                ? Cli::tr("A passphrase protects names, phones and addresses.")
                : Cli::tr("No passphrase is set: anyone who has the file can read names and phones."));
    }
    QString old;
    if (info.passphraseSet) {
        const auto given = secret(call, "unlock-from", Cli::tr("Passphrase now: "));
        if (!given) return call.fail(given.error());
        old = *given;
    } else if (remove) {
        return status(false, Cli::tr("No passphrase is set; there is nothing to remove."));
    }
    QString next;
    if (set) {
        const auto given = secret(call, "new-from", Cli::tr("New passphrase: "));
        if (!given) return call.fail(given.error());
        if (given->isEmpty()) return call.fail({"vault.passphrase_empty", {}});
        if (!call.args().has("new-from")) {
            const auto again = askSecret(Cli::tr("Once more: "));
            if (!again || *again != *given) return call.fail({"cli.secret_differs", {}});
        }
        next = *given;
    }
    const auto outcome = call.run(workspace->changePassphrase(old, next));
    if (!outcome) return call.failed();
    return status(set, sentence(outcome->code, outcome->args));
}

}  // namespace

Command passphraseCommand() {
    Command c;
    c.name = QStringLiteral("passphrase");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Protect names, phones and addresses with a passphrase, or say whether one is set.");
    c.details = Cli::tr(
        "Personal data are always stored apart and sealed; with a passphrase nobody can open them without "
        "it, and "
        "lists show masks such as 138****8001. A forgotten passphrase cannot be recovered. Passphrases are "
        "typed "
        "at the terminal or taken from environment variables, never from the command line.");
    c.options = {
        {QStringLiteral("set"), {}, Cli::tr("Set or change it.")},
        {QStringLiteral("remove"), {}, Cli::tr("Remove it; the data can then be read with the file alone.")},
        {QStringLiteral("new-from"), QStringLiteral("NAME"),
         Cli::tr("Environment variable that holds the new passphrase.")}};
    c.examples = {QStringLiteral("passphrase brand.roulian --set"),
                  QStringLiteral("passphrase brand.roulian --set --new-from NEW --unlock-from OLD")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
