#include "exchange/recipe/mapper.h"

#include <algorithm>
#include <utility>

#include "core/number.h"
#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/fast.h"
#include "exchange/recipe/footer.h"
#include "exchange/recipe/items.h"
#include "exchange/recipe/profile.h"

namespace roulian::exchange {
namespace {

// Problems that leave the row out. A time that cannot be read does so only where the time is needed.
bool leavesRowOut(std::string_view code, bool required) {
    return code == codes::kRowMissing || code == codes::kRowNumber || code == codes::kRowMoney ||
           code == codes::kRowQty || code == codes::kRowIdDamaged || code == codes::kRowRange ||
           (required && (code == codes::kRowTime || code == codes::kWordUnknown));
}

const ColumnRule* ruleOf(const Profile& profile, const ColumnChoice& choice) {
    const std::string key = headerKey(choice.header);
    const ColumnRule* byField = nullptr;
    for (const ColumnRule& rule : profile.columns) {
        if (rule.field != choice.field) continue;
        if (std::find(rule.names.begin(), rule.names.end(), key) != rule.names.end()) return &rule;
        if (byField == nullptr) byField = &rule;
    }
    return byField;
}

double headerScale(const std::string& header) {
    const std::string unit = cleanHeader(header).unit;
    if (unit == "万" || unit == "万元") return 1e4;
    if (unit == "亿" || unit == "亿元") return 1e8;
    return 1;
}

}  // namespace

RowMapper::RowMapper(const Profile& profile, const Fixups& fixups, FixupContext& context, RecordSink& sink,
                     ReadSummary& summary)
    : m_profile(profile), m_fixups(fixups), m_context(context), m_sink(sink), m_summary(summary) {
    m_context.raise = [this](Severity severity, std::string_view code, std::vector<std::string> args,
                             std::string column) {
        if (m_context.row == FixupContext::kWholeFile) {
            raiseForFile(severity, code, std::move(args), std::move(column));
            return;
        }
        const std::int64_t rowNo = std::exchange(m_rowNo, m_context.row > 0 ? m_context.row : m_rowNo);
        const Row* row = m_context.row > 0 ? std::exchange(m_row, nullptr) : m_row;
        ColumnPlan plan;
        plan.header = std::move(column);
        raise(severity, code, std::move(args), &plan);
        m_rowNo = rowNo;
        m_row = row;
    };
}

Status RowMapper::resolve() {
    for (const ColumnChoice& choice : m_context.recipe->columns) {
        m_columns = std::max(m_columns, choice.column + 1);
        if (choice.field.empty()) continue;
        ColumnPlan plan;
        plan.field = findField(m_profile.kind, choice.field);
        if (plan.field == nullptr) continue;
        plan.column = choice.column;
        plan.header = choice.header;
        const std::size_t colon = choice.field.find(':');
        if (colon != std::string::npos) plan.argument = choice.field.substr(colon + 1);
        plan.scale = headerScale(choice.header);
        if (const ColumnRule* rule = ruleOf(m_profile, choice)) {
            plan.required = rule->required;
            plan.sumsRows = rule->sumsRows;
            plan.scale *= rule->scale;
            plan.empty = rule->empty;
            plan.words = rule->words;
        }
        for (const ReadAs& taught : m_context.recipe->readAs)
            if (taught.field == choice.field) plan.readAs.emplace_back(taught.text, taught.meaning);
        m_plans.push_back(std::move(plan));
    }
    std::vector<std::string> missing;
    for (const ColumnRule& rule : m_profile.columns) {
        if (!rule.required) continue;
        const bool there = std::any_of(m_plans.begin(), m_plans.end(), [&](const ColumnPlan& plan) {
            return plan.field->name == rule.field;
        });
        if (!there) missing.push_back(rule.names.empty() ? rule.field : rule.names.front());
    }
    // A format that requires nothing still needs something to read.
    if (m_plans.empty())
        for (const ColumnRule& rule : m_profile.columns)
            if (missing.empty() && !rule.field.empty() && !rule.names.empty())
                missing.push_back(rule.names.front());
    if (!missing.empty()) {
        missing.insert(missing.begin(), m_context.facts->name);
        return Error{std::string(codes::kColumnsMissing), std::move(missing)};
    }
    for (ColumnPlan& plan : m_plans) {
        if (plan.field->name == m_profile.keyField) m_key = &plan;
        if (!m_profile.lineField.empty() && plan.field->name == m_profile.lineField) m_line = &plan;
    }
    return success();
}

CellValue RowMapper::value(const ColumnPlan& plan, const Row& row) const {
    if (static_cast<std::size_t>(plan.column) >= row.cells.size()) return {};
    const Cell& cell = row.cells[static_cast<std::size_t>(plan.column)];
    CellValue v{cell.text, cell.number, cell.isNumber, cell.isDate};
    if (!v.isNumber && !fast::clean(v.text)) v.text = cleanCell(v.text);
    for (const auto& [text, meaning] : plan.readAs)
        if (v.text == text) {
            v = CellValue{meaning, 0, false, false};
            break;
        }
    if (!plan.empty.empty())
        for (const std::string& word : plan.empty)
            if (v.text == word) v.text = {};
    return v;
}

void RowMapper::raise(Severity severity, std::string_view code, std::vector<std::string> args,
                      const ColumnPlan* plan, std::string_view value) {
    Issue issue{
        severity, std::string(code), std::move(args), m_summary.facts.name, m_summary.sheetName, m_rowNo, {},
        {}};
    if (plan != nullptr) {
        issue.column = plan->header;
        // Personal data never travels in an issue; a file's own list shows the row instead.
        if (plan->field != nullptr && !plan->field->personal) issue.value.assign(value.substr(0, 200));
    }
    if (severity == Severity::Warning) ++m_summary.warnings;
    std::vector<std::string> raw;
    if (m_profile.kind == RecordKind::Talk) {
        // What people said is not kept, not even of a message that could not be read.
    } else if (m_row != nullptr) {
        raw.reserve(m_row->cells.size());
        for (const Cell& cell : m_row->cells) raw.emplace_back(cell.text);
    } else if (!m_raw.empty()) {
        raw.push_back(m_raw);
    }
    m_sink.issue(std::move(issue), std::move(raw));
}

void RowMapper::raiseForFile(Severity severity, std::string_view code, std::vector<std::string> args,
                             std::string column) {
    if (severity == Severity::Warning) ++m_summary.warnings;
    m_sink.issue(Issue{severity,
                       std::string(code),
                       std::move(args),
                       m_summary.facts.name,
                       m_summary.sheetName,
                       0,
                       std::move(column),
                       {}},
                 {});
}

void RowMapper::begin(std::int64_t rowNo) {
    const std::int64_t number = m_draft.number + 1;
    m_draft = Draft{};
    m_draft.number = number;
    m_draft.record = emptyRecord(m_profile.kind);
    m_draft.open = true;
    m_draft.rowNo = rowNo;
    if (auto* order = std::get_if<OrderRecord>(&m_draft.record)) {
        order->shop.channel = m_profile.channel;
        order->erpCopy = m_profile.erpCopy;
        order->joinsByNumber = m_profile.joinsByNumber;
    } else if (auto* customer = std::get_if<CustomerRecord>(&m_draft.record)) {
        customer->shop.channel = m_profile.channel;
    } else if (auto* community = std::get_if<CommunityRecord>(&m_draft.record)) {
        community->kind = m_profile.channel == Channel::Wecom ? "wecom_group" : "pickup";
    }
}

RowMapper::Opening RowMapper::open(const Row& row) {
    if (m_key == nullptr) {
        flush();
        begin(row.rowNo);
        return Opening::Document;
    }
    const CellValue key = value(*m_key, row);
    if (key.text.empty()) {
        if (!m_profile.blankKeyContinues || !m_draft.open) {
            raise(Severity::Error, m_profile.blankKeyContinues ? codes::kRowNoHead : codes::kRowMissing, {},
                  m_key);
            return Opening::Refused;
        }
        if (m_draft.rejected) {
            raise(Severity::Error, codes::kRowHeadRejected, {std::to_string(m_draft.rowNo)});
            return Opening::Refused;
        }
        return Opening::Continues;
    }
    if (m_profile.keyNames && m_draft.open && !m_draft.rejected && key.text == m_keyValue)
        return Opening::Continues;
    flush();
    if (m_profile.keyNames && m_finished.contains(KeySet::hash(key.text))) {
        // Its lines would replace those of the part that was handed over already.
        raise(Severity::Error, codes::kRowsApart, {}, m_key, key.text);
        return Opening::Refused;
    }
    begin(row.rowNo);
    m_keyValue.assign(key.text);
    return Opening::Document;
}

bool RowMapper::apply(ColumnPlan& plan, const Row& row, bool needed) {
    const CellValue v = value(plan, row);
    if (v.text.empty()) {
        if (!plan.required || !needed) return true;
        raise(Severity::Error, codes::kRowMissing, {}, &plan);
        return false;
    }
    const std::string_view code = plan.field->set(m_draft, v, plan);
    if (code.empty()) return true;
    if (code == codes::kRowIdDamaged || code == codes::kTextCut) {
        if (std::find(m_damagedColumns.begin(), m_damagedColumns.end(), plan.header) ==
            m_damagedColumns.end()) {
            m_damagedColumns.push_back(plan.header);
            raiseForFile(Severity::Warning, codes::kIdsDamaged, {}, plan.header);
        }
        // A damaged number that names nothing but a detail is left out and said once.
        if (code == codes::kTextCut || !plan.required) return true;
    }
    const bool fatal = leavesRowOut(code, plan.required);
    raise(fatal ? Severity::Error : Severity::Warning, code, std::move(m_draft.args), &plan, v.text);
    m_draft.args.clear();
    return !fatal;
}

bool RowMapper::readCells(const Row& row, Opening opening) {
    const bool opensDocument = opening == Opening::Document;
    bool opensLine = true;
    if (m_line != nullptr) opensLine = opensDocument || !value(*m_line, row).text.empty();
    m_draft.line = OrderLine{};
    m_draft.hasPlan = false;
    m_draft.firstRow = opensDocument;
    m_draft.carrier = m_draft.waybill = m_draft.items = m_draft.itemCount = {};
    m_draft.warehouses.clear();
    m_draft.rowPayable = m_draft.rowPaid = m_draft.rowFreight = m_draft.rowDiscount = std::nullopt;
    if (m_profile.kind == RecordKind::Bom) m_draft.bomLine = {};
    if (m_profile.kind == RecordKind::PurchaseOrder) {
        if (opensLine) m_draft.poLine = {};
        m_draft.plan = {};
    }
    bool headGood = true, good = true;
    for (ColumnPlan& plan : m_plans) {
        const Level level = plan.field->level;
        if (level == Level::Line && !opensLine) continue;
        const bool fine = apply(plan, row, level != Level::Head || opensDocument);
        good = good && fine;
        headGood = headGood && (fine || level != Level::Head);
    }
    if (!headGood && opensDocument) m_draft.rejected = true;
    m_draft.opensLine = opensLine;
    if (opensLine) m_draft.lineRowNo = row.rowNo;
    return good;
}

bool RowMapper::row(const Row& row) {
    m_row = &row;
    m_rowNo = row.rowNo;
    ++m_summary.rowsRead;
    if (figuresRow(row)) {
        ++m_summary.rowsSkipped;
    } else if (row.ragged) {
        raise(Severity::Error, codes::kRowRagged,
              {std::to_string(m_columns), std::to_string(row.cells.size())});
        ++m_summary.rowsError;
    } else if (skip(row)) {
        ++m_summary.rowsSkipped;
    } else {
        const Opening opening = open(row);
        bool good = opening != Opening::Refused && readCells(row, opening);
        if (good)
            good = commit();
        else if (m_draft.open && m_line != nullptr && m_draft.opensLine)
            m_draft.lineRejected = true;
        m_draft.rowRejected = m_draft.rowRejected || !good;
        ++(good ? m_summary.rowsOk : m_summary.rowsError);
    }
    m_row = nullptr;
    return m_keepGoing;
}

bool RowMapper::skip(const Row& row) {
    if (m_plans.empty()) return false;
    const FooterKind kind = footerKind(row);
    if (kind == FooterKind::Total) checkFooter(row);
    if (kind != FooterKind::None) return true;
    // Files pasted together repeat their header.
    int same = 0;
    for (const ColumnPlan& plan : m_plans) {
        const CellValue v = value(plan, row);
        if (v.text.empty() || v.text != cleanText(plan.header)) return false;
        if (++same == 3) return true;
    }
    return same > 0;
}

void RowMapper::checkFooter(const Row& row) {
    for (const ColumnPlan& plan : m_plans) {
        const bool money = plan.field->type == FieldType::Money;
        if (!money && plan.field->type != FieldType::Quantity) continue;
        const CellValue v = value(plan, row);
        if (v.text.empty()) continue;
        std::int64_t figure = 0;
        if (money) {
            const auto parsed = v.isNumber ? std::optional(Money::fromYuan(v.number)) : parseMoney(v.text);
            if (!parsed) continue;
            figure = parsed->fen;
        } else {
            const auto parsed = v.isNumber ? std::optional(Qty::fromDouble(v.number)) : parseQty(v.text);
            if (!parsed) continue;
            figure = parsed->milli;
        }
        if (figure == plan.rowSum || figure == plan.takenSum) continue;
        const double unit = money ? 100.0 : 1000.0;
        raise(Severity::Warning, codes::kFooterDiffers,
              {formatNumber(static_cast<double>(figure) / unit),
               formatNumber(static_cast<double>(plan.rowSum) / unit)},
              &plan, v.text);
    }
}

void RowMapper::deliver(Record&& record) {
    noteTimes(record);
    ++m_summary.records;
    if (!m_sink.record(SourcedRecord{m_draft.rowNo, std::move(record)})) {
        m_keepGoing = false;
        m_summary.stopped = true;
    }
}

void RowMapper::noteTimes(const Record& record) {
    const auto note = [this](const std::optional<LocalTime>& t) {
        if (!t) return;
        if (!m_summary.rangeFrom || *t < *m_summary.rangeFrom) m_summary.rangeFrom = t;
        if (!m_summary.rangeTo || *m_summary.rangeTo < *t) m_summary.rangeTo = t;
    };
    const auto noteDay = [&](Day day, Day last) {
        note(LocalTime{std::int64_t{day.n} * 86400, Precision::Day});
        note(LocalTime{std::int64_t{last.n} * 86400, Precision::Day});
    };
    if (const auto* o = std::get_if<OrderRecord>(&record))
        note(o->createdAt ? o->createdAt : o->paidAt);
    else if (const auto* s = std::get_if<StockRecord>(&record))
        note(s->takenAt);
    else if (const auto* p = std::get_if<PurchaseOrderRecord>(&record))
        note(p->orderedAt);
    else if (const auto* pay = std::get_if<PaymentRecord>(&record))
        note(pay->paidAt);
    else if (const auto* entry = std::get_if<LedgerRecord>(&record))
        note(entry->at);
    else if (const auto* live = std::get_if<LiveSessionRecord>(&record))
        note(live->startedAt);
    else if (const auto* account = std::get_if<AccountDayRecord>(&record))
        noteDay(account->day, account->day);
    else if (const auto* from = std::get_if<ContentChannelDayRecord>(&record))
        noteDay(from->day, from->day);
    else if (const auto* staff = std::get_if<StaffDayRecord>(&record))
        noteDay(staff->day, staff->day);
    else if (const auto* talk = std::get_if<TalkDayRecord>(&record))
        noteDay(talk->day, talk->day);
    else if (const auto* c = std::get_if<CommunityDayRecord>(&record))
        noteDay(c->day, c->day + (c->rangeDays - 1));
    else if (const auto* e = std::get_if<EventRecord>(&record))
        noteDay(e->from, e->to);
    else if (const auto* t = std::get_if<ShipmentRecord>(&record)) {
        for (const TrackingEvent& event : t->events) note(event.at);
        note(t->shippedAt);
    }
}

void RowMapper::flush() {
    if (!m_draft.open) return;
    const bool good = !m_draft.rejected && (m_draft.lineCount > 0);
    if (good && (m_fixups.document == nullptr || m_fixups.document(m_context, m_draft))) {
        if (m_profile.kind == RecordKind::Order) finishOrder(m_profile, *m_context.recipe, m_draft);
        if (m_profile.kind == RecordKind::Customer) finishCustomer(m_profile, *m_context.recipe, m_draft);
        m_summary.lines += static_cast<std::int64_t>(m_draft.lineCount);
        if (m_key != nullptr && m_profile.keyNames) m_finished.insert(KeySet::hash(m_keyValue));
        deliver(std::move(m_draft.record));
        for (Record& more : m_draft.extra)
            if (m_keepGoing) deliver(std::move(more));
    }
    m_draft.open = false;
}

void RowMapper::finish() {
    m_row = nullptr;
    m_rowNo = 0;
    m_raw.clear();
    if (m_keepGoing) flush();
    finishTalk();
    if (m_keepGoing && m_fixups.end != nullptr) {
        m_context.row = FixupContext::kWholeFile;
        m_fixups.end(m_context, m_summary);
        m_context.row = 0;
    }
    if (m_summary.rowsRead == 0) raiseForFile(Severity::Warning, codes::kNoRows, {});
}

bool RowMapper::item(const QJsonObject& item, const QJsonObject& root, std::int64_t rowNo,
                     std::string_view raw) {
    m_rowNo = rowNo;
    m_raw.assign(raw);
    ++m_summary.rowsRead;
    begin(rowNo);
    bool good = m_fixups.item != nullptr && m_fixups.item(m_context, m_draft, item, root);
    if (good && m_draft.skipped) {
        ++m_summary.rowsSkipped;
        m_draft.open = false;
        return m_keepGoing;
    }
    if (good && m_profile.kind == RecordKind::Talk) good = commitTalk();
    ++(good ? m_summary.rowsOk : m_summary.rowsError);
    if (good && m_profile.kind != RecordKind::Talk) {
        m_draft.lineCount = 1;
        flush();
    }
    m_draft.open = false;
    return m_keepGoing;
}

}  // namespace roulian::exchange
