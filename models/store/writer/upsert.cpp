#include "store/writer/upsert.h"

#include <string>

namespace roulian::store {

void Cell::bindTo(Statement& st, int i) const {
    switch (m_value.index()) {
        case 1:
            st.bind(i, std::get<1>(m_value));
            break;
        case 2:
            st.bind(i, std::get<2>(m_value));
            break;
        case 3:
            st.bind(i, std::get<3>(m_value));
            break;
        default:
            st.bind(i, nullptr);
    }
}

Context::Age Context::ageAgainst(std::int64_t otherFile) {
    if (!exportedAt || otherFile == 0 || otherFile == file) return Age::Unknown;
    auto it = exportTimes.find(otherFile);
    if (it == exportTimes.end()) {
        Statement st(db, "SELECT exported_at FROM source_file WHERE id = ?1");
        st.bind(1, otherFile);
        const auto there = st.step();
        it = exportTimes.emplace(otherFile, there && *there ? st.optInteger(0) : std::nullopt).first;
    }
    if (!it->second || *it->second == *exportedAt) return Age::Unknown;
    return *it->second > *exportedAt ? Age::Older : Age::Later;
}

Upsert::Upsert(Context& context, const char* table, std::vector<const char*> keys,
               std::vector<Column> columns, bool sourced)
    : m_context(context),
      m_table(table),
      m_columns(std::move(columns)),
      m_keyCount(keys.size()),
      m_sourced(sourced) {
    std::string select = "SELECT id", where, names, marks, set;
    int mark = 0;
    for (const char* key : keys) {
        const std::string at = "?" + std::to_string(++mark);
        where += (where.empty() ? "" : " AND ") + std::string(key) + " = " + at;
        names += (names.empty() ? "" : ", ") + std::string(key);
        marks += (marks.empty() ? "" : ", ") + at;
    }
    int setMark = 0;
    for (const Column& column : m_columns) {
        select += std::string(", ") + column.name;
        names += std::string(", ") + column.name;
        marks += ", ?" + std::to_string(++mark);
        set += (set.empty() ? "" : ", ") + std::string(column.name) + " = ?" + std::to_string(++setMark);
    }
    names += ", batch_id";
    marks += ", ?" + std::to_string(++mark);
    if (sourced) {
        select += ", src_file";
        names += ", src_file, src_row";
        marks += ", ?" + std::to_string(mark + 1) + ", ?" + std::to_string(mark + 2);
        set += std::string(set.empty() ? "" : ", ") + "src_file = coalesce(?" + std::to_string(setMark + 1) +
               ", src_file), src_row = coalesce(?" + std::to_string(setMark + 2) + ", src_row)";
        setMark += 2;
    }
    const std::string t(table);
    m_select = Statement(context.db, select + " FROM " + t + " WHERE " + where);
    m_insert = Statement(context.db, "INSERT INTO " + t + "(" + names + ") VALUES(" + marks + ")");
    if (!set.empty())
        m_update = Statement(context.db,
                             "UPDATE " + t + " SET " + set + " WHERE id = ?" + std::to_string(setMark + 1));
    m_old.resize(m_columns.size());
    m_new.resize(m_columns.size());
}

Result<bool> Upsert::find(std::span<const Cell> keys) {
    m_select.reset();
    m_id = 0;
    m_inserted = false;
    int i = 0;
    for (const Cell& key : keys) key.bindTo(m_select, ++i);
    const auto row = m_select.step();
    if (!row) return row.error();
    if (!*row) return false;
    m_id = m_select.integer(0);
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const int at = static_cast<int>(c) + 1;
        switch (m_select.type(at)) {
            case ColumnType::Integer:
                m_old[c] = Cell(m_select.integer(at));
                break;
            case ColumnType::Real:
                m_old[c] = Cell(m_select.real(at));
                break;
            case ColumnType::Text:
                m_old[c] = Cell(m_select.text(at));
                break;
            default:
                m_old[c] = Cell();
        }
    }
    m_age = m_sourced ? m_context.ageAgainst(m_select.integer(static_cast<int>(m_columns.size()) + 1))
                      : Context::Age::Unknown;
    return true;
}

void Upsert::absent() {
    m_select.reset();
    m_id = 0;
    m_inserted = false;
    m_age = Context::Age::Unknown;
}

Result<std::int64_t> Upsert::insert(std::span<const Cell> keys, std::span<const Cell> values) {
    m_insert.reset();
    int i = 0;
    for (const Cell& key : keys) key.bindTo(m_insert, ++i);
    for (const Cell& value : values) value.bindTo(m_insert, ++i);
    m_insert.bind(++i, m_context.batch);
    if (m_sourced) {
        if (m_context.file)
            m_insert.bind(i + 1, m_context.file).bind(i + 2, m_context.row);
        else
            m_insert.bind(i + 1, nullptr).bind(i + 2, nullptr);
    }
    ROULIAN_TRY(m_insert.run());
    m_id = m_context.db.lastInsertId();
    m_inserted = true;
    m_context.touch(m_table);
    return m_id;
}

Result<bool> Upsert::update(std::span<const Cell> values) {
    const bool older = m_age == Context::Age::Older;
    bool changed = false;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const Cell& said = values[c];
        const Cell& there = m_old[c];
        bool take = !said.blank() && !(said == there);
        if (take && !there.blank()) {
            switch (m_columns[c].rule) {
                case Rule::Set:
                    take = !older;
                    break;
                case Rule::Decided:
                    break;
                case Rule::Fill:
                    take = false;
                    break;
                case Rule::Min:
                    take = said.number() < there.number();
                    break;
                case Rule::Max:
                    take = said.number() > there.number();
                    break;
            }
        }
        m_new[c] = take ? said : there;
        changed = changed || take;
    }
    if (!changed) return false;
    m_update.reset();
    int i = 0;
    for (const Cell& cell : m_new) cell.bindTo(m_update, ++i);
    if (m_sourced) {
        // The origin of a row is the file that last said something about it.
        if (older || !m_context.file)
            m_update.bind(i + 1, nullptr).bind(i + 2, nullptr);
        else
            m_update.bind(i + 1, m_context.file).bind(i + 2, m_context.row);
        i += 2;
    }
    m_update.bind(i + 1, m_id);
    ROULIAN_TRY(m_update.run());
    m_context.touch(m_table);
    return true;
}

Result<std::int64_t> Upsert::apply(std::initializer_list<Cell> keys, std::initializer_list<Cell> values) {
    const auto found = find({keys.begin(), keys.size()});
    if (!found) return found.error();
    if (!*found) return insert({keys.begin(), keys.size()}, {values.begin(), values.size()});
    const auto changed = update({values.begin(), values.size()});
    if (!changed) return changed.error();
    return m_id;
}

}  // namespace roulian::store
