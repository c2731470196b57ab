#include "ui/pages/data/import_models.h"

#include <QComboBox>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::data {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

}  // namespace

FilesModel::FilesModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_count(static_cast<int>(session.files().size())) {
    connect(&session, &ImportSession::reset, this, [this] {
        // Files are only ever added, so the selection can stay.
        const int now = static_cast<int>(m_session.files().size());
        if (now > m_count) {
            beginInsertRows({}, m_count, now - 1);
            m_count = now;
            endInsertRows();
        }
        if (m_count > 0) Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    });
    connect(&session, &ImportSession::changed, this, [this](int file) {
        if (file < m_count) Q_EMIT dataChanged(index(file, 0), index(file, ColumnCount - 1));
    });
}

int FilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int FilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FilesModel::stateText(const ImportFile& file) {
    if (file.preview.error) return workspace::sentence(*file.preview.error);
    if (!file.preview.skipped.empty())
        return tr("Skipped: %1").arg(workspace::sentence(file.preview.skipped, {}));
    if (file.reading) return tr("Reading…");
    if (!file.missing().empty()) {
        QStringList words;
        for (const workspace::FieldWord& word : file.missing()) words << word.word;
        return tr("Choose the column for: %1").arg(words.join(tr(", ")));
    }
    if (!file.good()) return tr("Not recognised: choose what it is");
    if (file.preview.importedBefore) return tr("Imported before; its rows would not be counted twice");
    return tr("Ready");
}

workspace::Tone FilesModel::stateTone(const ImportFile& file) {
    if (file.preview.error) return workspace::Tone::Danger;
    if (!file.preview.skipped.empty()) return workspace::Tone::Neutral;
    if (!file.good()) return file.reading ? workspace::Tone::Neutral : workspace::Tone::Warning;
    return file.preview.importedBefore ? workspace::Tone::Info : workspace::Tone::Success;
}

QVariant FilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_count) return {};
    const ImportFile& file = m_session.files()[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name && file.preview.skipped.empty())
        return file.wanted && file.good() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (index.column() == Confidence || index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == State) return toneColor(stateTone(file));
    if (role == Qt::ToolTipRole) {
        if (index.column() == Name) return text(file.preview.path);
        if (index.column() == State) return stateText(file);
        if (index.column() == Confidence && !file.preview.reasonCode.empty())
            return workspace::sentence(file.preview.reasonCode, file.preview.reasonArgs);
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    const bool known = !file.format().empty() && !file.preview.error && file.preview.skipped.empty();
    switch (index.column()) {
        case Name:
            return text(file.preview.name);
        case Format:
            return known ? workspace::formatText(file.format()) : QStringLiteral("—");
        case Confidence:
            if (!file.formatId.empty()) return tr("chosen");
            return known ? workspace::shownPercent(file.preview.confidence, 0) : QStringLiteral("—");
        case Rows:
            return file.preview.error ||
                           file.preview.rowsEstimate <= 0  // 0: not known without reading it all
                       ? QStringLiteral("—")
                       : workspace::shownNumber(static_cast<double>(file.preview.rowsEstimate));
        case State: {
            static const QHash<workspace::Tone, QString> symbols{
                {workspace::Tone::Danger, QStringLiteral("✕ ")},
                {workspace::Tone::Warning, QStringLiteral("! ")},
                {workspace::Tone::Success, QStringLiteral("✓ ")},
                {workspace::Tone::Info, QStringLiteral("= ")},
                {workspace::Tone::Neutral, QStringLiteral("… ")}};
            // Three dots mean waiting, which a skipped file does not.
            const QString symbol =
                file.preview.skipped.empty() ? symbols.value(stateTone(file)) : QStringLiteral("– ");
            return QString(symbol % stateText(file));
        }
        default:
            return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == Confidence || section == Rows))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("File");
        case Format:
            return tr("Recognised as");
        case Confidence:
            return tr("Certainty");
        case Rows:
            return tr("Rows, about");
        default:
            return tr("State");
    }
}

Qt::ItemFlags FilesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags f = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name &&
        m_session.files()[static_cast<std::size_t>(index.row())].good())
        f |= Qt::ItemIsUserCheckable;
    return f;
}

bool FilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != Name || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_session.setWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

MappingModel::MappingModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

const ImportFile* MappingModel::file() const {
    return m_file < 0 || m_file >= static_cast<int>(m_session.files().size())
               ? nullptr
               : &m_session.files()[static_cast<std::size_t>(m_file)];
}

void MappingModel::setFile(int file) {
    const int before = m_file;
    m_file = file;
    const ImportFile* f = this->file();
    const std::string format = f ? f->format() : std::string();
    const int count = f ? static_cast<int>(f->preview.columns.size()) : 0;
    // The same columns again: an open editor and the place must stay.
    if (before == file && format == m_format && count == m_count) {
        if (count > 0) Q_EMIT dataChanged(index(0, 0), index(count - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_format = format;
    m_count = count;
    m_words.clear();
    if (!format.empty()) m_words = workspace::Workspace::fieldWords(format);
    endResetModel();
}

int MappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int MappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    const ImportFile* f = file();
    if (!f || !index.isValid() || index.row() >= static_cast<int>(f->preview.columns.size())) return {};
    const auto& column = f->preview.columns[static_cast<std::size_t>(index.row())];
    const std::string field = f->fieldOf(column);
    if (role == FieldRole) return text(field);
    if (role == Qt::ForegroundRole && index.column() == Field) {
        if (f->mapping.count(column.header)) return tokens().override_;
        if (field.empty()) return tokens().text2;
    }
    if (role == Qt::ToolTipRole && index.column() == Field && column.personal)
        return tr("Personal data: sealed in the workspace and masked on screen");
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
        case Header:
            return text(column.header);
        case Field: {
            if (role == Qt::EditRole) return text(field);
            if (field.empty()) return tr("not used");
            for (const workspace::FieldWord& word : m_words)
                if (word.field == field)
                    return QString(word.required ? word.word % QStringLiteral(" *") : word.word);
            return text(field);
        }
        default: {
            for (const auto& row : f->preview.rows)
                if (static_cast<std::size_t>(index.row()) < row.size() &&
                    !row[static_cast<std::size_t>(index.row())].empty())
                    return text(row[static_cast<std::size_t>(index.row())]);
            return QString();
        }
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Header ? tr("Column in the file") : section == Field ? tr("Means") : tr("Example");
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags f = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Field) f |= Qt::ItemIsEditable;
    return f;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Field || !file() || file()->reading) return false;
    m_session.setField(m_file, index.row(), value.toString().toStdString());
    return true;
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const auto* model = qobject_cast<const MappingModel*>(index.model());
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(MappingModel::tr("Means"));
    combo->addItem(MappingModel::tr("not used"), QString());
    if (model)
        for (const workspace::FieldWord& word : model->words())
            combo->addItem(word.required ? word.word % QStringLiteral(" *") : word.word, text(word.field));
    auto* self = const_cast<FieldDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(qMax(0, combo->findData(index.data(MappingModel::FieldRole))));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

void FirstRowsModel::setPreview(const workspace::FilePreview* preview) {
    beginResetModel();
    m_headers.clear();
    m_personal.clear();
    m_rows.clear();
    if (preview) {
        for (const auto& column : preview->columns) {
            m_headers.push_back(column.header);
            m_personal.push_back(column.personal);
        }
        m_rows = preview->rows;
    }
    endResetModel();
}

int FirstRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FirstRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FirstRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto at = static_cast<std::size_t>(index.column());
    if (role == Qt::ToolTipRole && m_personal[at]) return tr("Personal data, masked");
    return at < row.size() ? text(row[at]) : QString();
}

QVariant FirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return static_cast<std::size_t>(section) < m_headers.size()
               ? text(m_headers[static_cast<std::size_t>(section)])
               : QString();
}

}  // namespace roulian::ui::pages::data
