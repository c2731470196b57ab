#include "customers/identity/candidates.h"

#include <algorithm>

namespace roulian::customers::identity {

namespace {

constexpr std::size_t kAllPairsUpTo = 1200;  // groups

struct Keyed {
    std::uint64_t key;
    std::uint32_t root;
    bool operator<(const Keyed& o) const { return key != o.key ? key < o.key : root < o.root; }
    bool operator==(const Keyed& o) const { return key == o.key && root == o.root; }
};

class Blocks {
public:
    explicit Blocks(std::vector<Pair>& out) : m_out(out) {}
    void add(std::uint64_t key, std::uint32_t root) { m_keys.push_back({key, root}); }
    // Makes the pairs of the keys added so far, and forgets them.
    void close(std::size_t most) {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (std::size_t i = 0; i < m_keys.size();) {
            std::size_t end = i;
            while (end < m_keys.size() && m_keys[end].key == m_keys[i].key) ++end;
            if (end - i <= most)
                for (std::size_t a = i; a < end; ++a)
                    for (std::size_t b = a + 1; b < end; ++b)
                        m_out.emplace_back(m_keys[a].root, m_keys[b].root);
            i = end;
        }
        m_keys.clear();
    }

private:
    std::vector<Keyed> m_keys;
    std::vector<Pair>& m_out;
};

std::uint64_t homeKey(const AddressParts& home) {
    return joined(joined(home.city, home.yard != 0 ? home.yard : home.road),
                  (std::uint64_t{home.building} << 32) | home.room);
}

void addContacts(const Records& records, const Frequencies& frequencies,
                 const std::vector<std::uint32_t>& roots, Blocks& blocks) {
    const auto each = [&](const auto& visit) {
        for (std::uint32_t r = 0; r < records.size(); ++r) visit(records.entry(r), roots[r]);
    };
    const auto seven = [&](const Entry& e) {
        return e.phone != 0 && !frequencies.ignored(e.phone) ? records.phones()[e.phone].seven : 0;
    };
    each([&](const Entry& e, std::uint32_t root) {
        if (e.phone == 0 || frequencies.ignored(e.phone)) return;
        if (const std::uint64_t full = records.phones()[e.phone].full) blocks.add(full, root);
    });
    blocks.close(48);
    each([&](const Entry& e, std::uint32_t root) {
        if (const std::uint32_t digits = seven(e)) blocks.add(digits, root);
    });
    blocks.close(6);
    each([&](const Entry& e, std::uint32_t root) {
        const std::uint32_t digits = seven(e), surname = records.names()[e.name].surname;
        if (digits != 0 && surname != 0) blocks.add(joined(digits, surname), root);
    });
    blocks.close(24);
    each([&](const Entry& e, std::uint32_t root) {
        if (e.home != 0) blocks.add(homeKey(records.homes()[e.home]), root);
    });
    blocks.close(48);
}

void addNames(const Records& records, const std::vector<std::uint32_t>& roots, Blocks& blocks) {
    for (const bool nick : {true, false}) {
        for (std::uint32_t r = 0; r < records.size(); ++r) {
            const NameForm& name = records.names()[records.entry(r).name];
            if (nick && name.kind == NameKind::Nick) blocks.add(name.whole, roots[r]);
            if (!nick && name.kind == NameKind::Real) blocks.add(name.sound, roots[r]);
        }
        blocks.close(12);
    }
}

void addOther(const Records& records, const std::vector<std::uint32_t>& roots, Blocks& blocks) {
    const std::size_t fields = records.otherFields();
    for (std::size_t f = 0; f < fields; ++f) {
        for (std::uint32_t r = 0; r < records.size(); ++r)
            if (const std::uint32_t value = records.other(r, f)) blocks.add(joined(f, value), roots[r]);
        blocks.close(40);
        for (std::size_t g = f + 1; g < fields; ++g) {
            for (std::uint32_t r = 0; r < records.size(); ++r) {
                const std::uint32_t x = records.other(r, f), y = records.other(r, g);
                if (x != 0 && y != 0) blocks.add(joined(x, y), roots[r]);
            }
            blocks.close(40);
        }
    }
}

}  // namespace

std::vector<Pair> candidates(const Records& records, const Frequencies& frequencies, const Groups& groups) {
    std::vector<Pair> pairs;
    std::vector<std::uint32_t> roots(records.size());
    for (std::uint32_t r = 0; r < records.size(); ++r) roots[r] = groups.root(r);
    if (groups.count() <= kAllPairsUpTo) {
        for (std::uint32_t a = 0; a < records.size(); ++a)
            for (std::uint32_t b = a + 1; b < records.size(); ++b)
                if (roots[a] == a && roots[b] == b) pairs.emplace_back(a, b);
        return pairs;
    }
    Blocks blocks(pairs);
    addContacts(records, frequencies, roots, blocks);
    addNames(records, roots, blocks);
    addOther(records, roots, blocks);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}  // namespace roulian::customers::identity
