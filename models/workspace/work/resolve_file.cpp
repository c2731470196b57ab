#include "workspace/work/resolve_file.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/text.h"
#include "customers/identity/resolve.h"
#include "exchange/io/cleaning.h"
#include "exchange/io/file_bytes.h"
#include "exchange/io/table_writer.h"
#include "exchange/table_source.h"

namespace roulian::workspace {

namespace {

namespace id = customers::identity;

enum class Role {
    Key,
    Source,
    Unionid,
    Openid,
    External,
    App,
    Platform,
    Account,
    Phone,
    Name,
    Province,
    City,
    District,
    Address,
    Other,
    None
};

struct Word {
    std::string_view header;
    Role role;
};
constexpr Word kWords[] = {
    {"record_id", Role::Key},
    {"unique_id", Role::Key},
    {"rec_id", Role::Key},
    {"id", Role::Key},
    {"编号", Role::Key},
    {"记录编号", Role::Key},
    {"source", Role::Source},
    {"来源", Role::Source},
    {"渠道", Role::Source},
    {"unionid", Role::Unionid},
    {"openid", Role::Openid},
    {"external_userid", Role::External},
    {"外部联系人id", Role::External},
    {"app", Role::App},
    {"appid", Role::App},
    {"platform", Role::Platform},
    {"平台", Role::Platform},
    {"platform_uid", Role::Account},
    {"用户id", Role::Account},
    {"会员id", Role::Account},
    {"phone", Role::Phone},
    {"mobile", Role::Phone},
    {"手机", Role::Phone},
    {"手机号", Role::Phone},
    {"手机号码", Role::Phone},
    {"电话", Role::Phone},
    {"联系电话", Role::Phone},
    {"收货人手机", Role::Phone},
    {"收件人手机", Role::Phone},
    {"name", Role::Name},
    {"姓名", Role::Name},
    {"昵称", Role::Name},
    {"客户名称", Role::Name},
    {"收货人", Role::Name},
    {"收件人", Role::Name},
    {"province", Role::Province},
    {"省", Role::Province},
    {"省份", Role::Province},
    {"city", Role::City},
    {"市", Role::City},
    {"城市", Role::City},
    {"district", Role::District},
    {"区", Role::District},
    {"区县", Role::District},
    {"address", Role::Address},
    {"地址", Role::Address},
    {"详细地址", Role::Address},
    {"收货地址", Role::Address},
    {"given_name", Role::Other},
    {"first_name", Role::Other},
    {"middle_name", Role::Other},
    {"surname", Role::Other},
    {"last_name", Role::Other},
    {"dob", Role::Other},
    {"date_of_birth", Role::Other},
    {"生日", Role::Other},
    {"email", Role::Other},
    {"邮箱", Role::Other},
    {"soc_sec_id", Role::Other},
    {"street_number", Role::Other},
    {"address_1", Role::Other},
    {"address_2", Role::Other},
    {"suburb", Role::Other},
    {"postcode", Role::Other},
    {"邮编", Role::Other},
    {"state", Role::Other},
};

struct Layout {
    std::vector<Role> roles;              // by column
    std::vector<std::string> headers;     // cleaned, by column
    std::vector<std::string> otherNames;  // in the order of their columns
    int key = -1;
    bool usable = false;
};

Layout readLayout(const exchange::Row& header) {
    Layout layout;
    for (const exchange::Cell& cell : header.cells) {
        std::string name = folded(exchange::cleanHeader(cell.text).name);
        const auto* word = std::find_if(std::begin(kWords), std::end(kWords),
                                        [&](const Word& w) { return w.header == name; });
        Role role = word == std::end(kWords) ? Role::None : word->role;
        // Of two columns for one thing the first counts.
        if (role != Role::Other && role != Role::None &&
            std::find(layout.roles.begin(), layout.roles.end(), role) != layout.roles.end())
            role = Role::None;
        layout.roles.push_back(role);
        layout.headers.push_back(std::move(name));
    }
    // Without a line of address a city is only one more thing that people share.
    const bool addressed = std::count(layout.roles.begin(), layout.roles.end(), Role::Address) > 0;
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        Role& role = layout.roles[i];
        if (!addressed && (role == Role::Province || role == Role::City || role == Role::District))
            role = Role::Other;
        if (role == Role::Other && layout.otherNames.size() == id::kMostOther) role = Role::None;
        if (role == Role::Other) layout.otherNames.push_back(layout.headers[i]);
        if (role == Role::Key) layout.key = static_cast<int>(i);
        layout.usable |= role == Role::Unionid || role == Role::Openid || role == Role::External ||
                         role == Role::Account || role == Role::Phone || role == Role::Name ||
                         role == Role::Address || role == Role::Other;
    }
    return layout;
}

id::Records emptyRecords(const Layout& layout) {
    id::Records records(layout.otherNames);
    const auto at = [&](std::initializer_list<std::string_view> words) {
        for (std::size_t i = 0; i < layout.otherNames.size(); ++i)
            if (std::find(words.begin(), words.end(), layout.otherNames[i]) != words.end())
                return static_cast<int>(i);
        return -1;
    };
    const int given = at({"given_name", "first_name"}), surname = at({"surname", "last_name"});
    if (given >= 0 && surname >= 0)
        records.setSwappable(static_cast<std::size_t>(given), static_cast<std::size_t>(surname));
    return records;
}

void addRow(const Layout& layout, const exchange::Row& row, id::Records& records) {
    id::Row out;
    std::array<std::string_view, id::kMostOther> other;
    std::size_t others = 0;
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const std::string_view text =
            i < row.cells.size() ? exchange::cleanCell(row.cells[i].text) : std::string_view();
        switch (layout.roles[i]) {
            case Role::Source:
                out.source = text;
                break;
            case Role::Unionid:
                out.unionid = text;
                break;
            case Role::Openid:
                out.openid = text;
                break;
            case Role::External:
                out.externalUserId = text;
                break;
            case Role::App:
                out.app = text;
                break;
            case Role::Platform:
                out.platform = text;
                break;
            case Role::Account:
                out.platformUid = text;
                break;
            case Role::Phone:
                out.phone = text;
                break;
            case Role::Name:
                out.name = text;
                break;
            case Role::Province:
                out.province = text;
                break;
            case Role::City:
                out.city = text;
                break;
            case Role::District:
                out.district = text;
                break;
            case Role::Address:
                out.address = text;
                break;
            case Role::Other:
                other[others++] = text;
                break;
            case Role::Key:
            case Role::None:
                break;
        }
    }
    out.other = {other.data(), others};
    records.add(out);
}

// All keys in one block of memory.
struct Keys {
    std::string text;
    std::vector<std::size_t> ends;
    void add(std::string_view key) {
        text += key;
        ends.push_back(text.size());
    }
    std::string_view operator[](std::size_t i) const {
        const std::size_t from = i == 0 ? 0 : ends[i - 1];
        return std::string_view(text).substr(from, ends[i] - from);
    }
};

void appendCell(std::string& line, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

// line(i) gives the text of every line.
template <typename Line>
Status writeLines(const std::string& path, std::string_view header, std::size_t count, const Line& line) {
    exchange::PendingFile pending(path);
    struct Closer {
        void operator()(std::FILE* f) const { std::fclose(f); }
    };
    std::unique_ptr<std::FILE, Closer> file(exchange::openFile(pending.path(), "wb"));
    if (!file) return pending.failure("open");
    std::string text(header);
    bool sound = true;
    for (std::size_t i = 0; i <= count && sound; ++i) {
        if (i < count) line(text, i);
        if (text.size() < 1 << 16 && i < count) continue;
        sound = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
        text.clear();
    }
    if (std::fclose(file.release()) != 0 || !sound) return pending.failure("write");
    return pending.keep();
}

std::string_view kindCode(id::ProposalKind kind) {
    switch (kind) {
        case id::ProposalKind::Joined:
            return "joined";
        case id::ProposalKind::Uncertain:
            return "uncertain";
        case id::ProposalKind::Rival:
            return "rival";
        case id::ProposalKind::IdConflict:
            break;
    }
    return "id_conflict";
}

Status writeProposals(const std::string& path, const Keys& keys, const id::Records& records,
                      const std::vector<id::Proposal>& proposals) {
    return writeLines(path, "record_a,record_b,kind,probability,evidence\n", proposals.size(),
                      [&](std::string& text, std::size_t i) {
                          const id::Proposal& p = proposals[i];
                          appendCell(text, keys[p.a]);
                          text += ',';
                          appendCell(text, keys[p.b]);
                          text += ',';
                          text += kindCode(p.kind);
                          char number[32];
                          std::snprintf(number, sizeof number, ",%.4f,", p.probability);
                          text += number;
                          std::string evidence;
                          for (const auto& reason : p.reasons) {
                              if (!evidence.empty()) evidence += ' ';
                              evidence += id::reasonCode(records, reason);
                              std::snprintf(number, sizeof number, "%+.1f", reason.bits);
                              evidence += number;
                          }
                          appendCell(text, evidence);
                          text += '\n';
                      });
}

}  // namespace

Result<ResolveFileOutcome> resolveFile(const ResolveFileRequest& request, const CancelToken& cancel,
                                       const ProgressSink& progress) {
    auto source = exchange::openTable(request.records);
    if (!source) return source.error();
    ResolveFileOutcome outcome;
    std::optional<Layout> layout;
    std::optional<id::Records> records;
    Keys keys;
    const auto take = [&](const exchange::Row& row) {
        if (!layout) {
            layout = readLayout(row);
            records.emplace(emptyRecords(*layout));
            (*source)->expectColumns(static_cast<int>(layout->roles.size()));
            return layout->usable;
        }
        const auto key = static_cast<std::size_t>(layout->key);
        keys.add(layout->key >= 0 && key < row.cells.size() ? trimmed(row.cells[key].text)
                                                            : std::string_view(std::to_string(row.rowNo)));
        addRow(*layout, row, *records);
        return true;
    };
    exchange::ReadControl control;
    control.cancel = cancel;
    control.progress = progress;
    if (const Status read = (*source)->readRows(0, take, control); !read) return read.error();
    if (!layout || !layout->usable) return Error{"identity.columns", {(*source)->facts().name}};
    for (std::size_t i = 0; i < layout->roles.size(); ++i)
        (layout->roles[i] == Role::None ? outcome.unused : outcome.used).push_back(layout->headers[i]);
    id::Options options;
    options.threads = request.threads;
    const auto resolved = id::resolve(*records, options, cancel, progress);
    if (!resolved) return resolved.error();
    std::vector<std::uint32_t> number(records->size(), 0);
    std::uint32_t people = 0;
    for (std::size_t i = 0; i < records->size(); ++i) {
        if (resolved->person[i] == i) number[i] = ++people;
        outcome.byIds += resolved->certain[i] == i;
    }
    for (const id::Proposal& p : resolved->proposals)
        ++(p.kind == id::ProposalKind::Joined       ? outcome.joined
           : p.kind == id::ProposalKind::IdConflict ? outcome.conflicts
                                                    : outcome.doubtful);
    outcome.records = static_cast<std::int64_t>(records->size());
    outcome.people = people;
    const Status written = writeLines(request.out, "record_id,cluster_id\n", records->size(),
                                      [&](std::string& text, std::size_t i) {
                                          appendCell(text, keys[i]);
                                          text += ',';
                                          text += std::to_string(number[resolved->person[i]]);
                                          text += '\n';
                                      });
    if (!written) return written.error();
    if (!request.proposals.empty())
        if (const Status said = writeProposals(request.proposals, keys, *records, resolved->proposals); !said)
            return said.error();
    return outcome;
}

}  // namespace roulian::workspace
