#include "exchange/recipe/registry.h"

#include <algorithm>

#include "exchange/recipe/embedded.h"
#include "exchange/recipe/fixups.h"
#include "exchange/recipe/profile.h"

namespace roulian::exchange {
namespace {

struct Loaded {
    std::vector<Profile> profiles;
    std::vector<Fixups> fixups;
    Loaded() {
        for (const EmbeddedFormat& format : embeddedFormats()) {
            auto profile = parseProfile(format.json);
            // The build's own test parses every profile; one that is broken is left out here.
            if (!profile) continue;
            profiles.push_back(std::move(profile.value()));
            fixups.push_back(format.fixups != nullptr ? format.fixups() : Fixups{});
        }
    }
};

const Loaded& loaded() {
    static const Loaded instance;
    return instance;
}

}  // namespace

const std::vector<Profile>& profiles() {
    return loaded().profiles;
}

const Profile* findProfile(std::string_view id) {
    for (const Profile& profile : profiles())
        if (profile.id == id) return &profile;
    return nullptr;
}

const Fixups& fixupsOf(const Profile& profile) {
    const auto& all = profiles();
    return loaded().fixups[static_cast<std::size_t>(&profile - all.data())];
}

std::vector<FormatInfo> formatList() {
    std::vector<FormatInfo> out;
    for (const Profile& p : profiles())
        out.push_back({p.id, p.zh, p.en, p.sourceZh, p.sourceEn, std::string(recordKindName(p.kind)),
                       p.containers, p.manual, p.templateOfOurs});
    return out;
}

bool readsTalk(std::string_view formatId) {
    const Profile* profile = findProfile(formatId);
    return profile != nullptr && profile->kind == RecordKind::Talk;
}

}  // namespace roulian::exchange
