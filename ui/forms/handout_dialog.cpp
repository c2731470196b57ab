#include "ui/forms/handout_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "workspace/messages.h"

namespace roulian::ui {

using namespace workspace;

namespace {

struct Look {
    QString title, whom, nothing;
};

Look lookOf(HandoutKind kind) {
    switch (kind) {
        case HandoutKind::Shipping:
            return {HandoutDialog::tr("Batch shipping sheet"), HandoutDialog::tr("&Channel"),
                    HandoutDialog::tr("No order that a shop still waits for has a parcel yet.")};
        case HandoutKind::Supplier:
            return {HandoutDialog::tr("Request to a supplier"), HandoutDialog::tr("&Supplier"),
                    HandoutDialog::tr("The plan holds no purchase.")};
        case HandoutKind::Audience:
            break;
    }
    return {HandoutDialog::tr("Audience list"), HandoutDialog::tr("&Segment"),
            HandoutDialog::tr("No segment holds customers.")};
}

QString counted(HandoutKind kind, std::int64_t count) {
    const int n = static_cast<int>(count);
    return kind == HandoutKind::Shipping   ? HandoutDialog::tr("%Ln parcels", nullptr, n)
           : kind == HandoutKind::Supplier ? HandoutDialog::tr("%Ln orders", nullptr, n)
                                           : HandoutDialog::tr("%Ln customers", nullptr, n);
}

}  // namespace

HandoutDialog::HandoutDialog(Workspace& workspace, HandoutKind kind, const std::string& target,
                             QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_kind(kind) {
    const Look look = lookOf(kind);
    setWindowTitle(look.title);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_notice = new Banner(Tone::Warning);
    layout->addWidget(m_notice);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    layout->addLayout(form);
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setMinimumWidth(360);
    if (const auto targets = workspace.handoutTargets(kind)) m_targets = *targets;
    for (const HandoutTarget& t : m_targets)
        m_target->addItem(QStringLiteral("%1 · %2").arg(t.title, counted(kind, t.count)),
                          QString::fromStdString(t.id));
    if (!target.empty()) m_target->setCurrentIndex(m_target->findData(QString::fromStdString(target)));
    form->addRow(look.whom, m_target);
    m_layout = new QComboBox;
    m_layout->setObjectName(QStringLiteral("layout"));
    form->addRow(tr("&Layout"), m_layout);
    m_columns = new QLabel;
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setWordWrap(true);
    m_columns->setTextFormat(Qt::PlainText);
    m_columns->setMinimumHeight(m_columns->fontMetrics().lineSpacing() *
                                3);  // the longest layout: no jumping
    m_columns->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* columnsWord = new QLabel(tr("Columns"));
    columnsWord->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(columnsWord, m_columns);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    if (kind == HandoutKind::Shipping) {
        auto* follow = buttons->addButton(tr("Follow a template…"), QDialogButtonBox::ActionRole);
        follow->setToolTip(
            tr("Takes headers, their order and the file type from the empty template of the platform."));
        follow->setEnabled(!workspace.info().readOnly && !m_targets.empty());
        connect(follow, &QPushButton::clicked, this, &HandoutDialog::askTemplate);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HandoutDialog::askPath);
    connect(m_target, &QComboBox::currentIndexChanged, this, &HandoutDialog::fillLayouts);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &HandoutDialog::describe);
    connect(&m_workspace, &Workspace::changed, this, &HandoutDialog::fillLayouts);
    fillLayouts();
    if (m_targets.empty()) m_notice->setText(look.nothing);
}

std::string HandoutDialog::target() const {
    return m_target->currentData().toString().toStdString();
}

void HandoutDialog::fillLayouts() {
    m_layouts = handoutLayouts(m_kind, m_workspace.setting(shippingSetting(target())));
    const QSignalBlocker quiet(m_layout);
    m_layout->clear();
    for (const HandoutLayout& layout : m_layouts)
        m_layout->addItem(layout.title, QString::fromStdString(layout.id));
    describe();
}

void HandoutDialog::describe() {
    const HandoutLayout& layout = m_layouts.at(static_cast<std::size_t>(qMax(0, m_layout->currentIndex())));
    QStringList headers;
    for (const HandoutColumn& column : layout.columns) headers += QString::fromStdString(column.header);
    m_columns->setText(headers.join(QStringLiteral(" · ")));
    const bool locked = layout.personal && m_workspace.info().locked;
    const bool blocked = layout.personal && m_workspace.info().readOnly;  // it could not be logged
    m_notice->setVisible(layout.personal || m_targets.empty());
    if (!m_targets.empty())
        m_notice->setText(locked ? tr("Names and phones are locked. Unlock them in the settings first.")
                          : blocked
                              ? tr("The workspace is read-only: what leaves in full could not be logged.")
                              : tr("The file holds personal data in full. The step is logged."));
    m_save->setEnabled(!m_targets.empty() && !locked && !blocked);
}

void HandoutDialog::askTemplate() {
    auto* dialog = new QFileDialog(this, tr("Template of the platform"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                   tr("Tables (*.xlsx *.xls *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HandoutDialog::follow);
    dialog->open();
}

void HandoutDialog::follow(const QString& templateFile) {
    const auto learned = learnShippingLayout(templateFile.toStdString());
    if (!learned) {
        m_notice->setText(sentence(learned.error()) + QLatin1Char(' ') + whatToDo(learned.error().code));
        m_notice->setVisible(true);
        return;
    }
    const QJsonObject value{{QStringLiteral("value"), *learned}};
    // changed() brings the new layout.
    m_workspace.applyEdits({{"setting.set", shippingSetting(target()),
                             QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))}},
                           {});
    m_notice->setVisible(false);
}

void HandoutDialog::askPath() {
    const HandoutLayout& layout = m_layouts.at(static_cast<std::size_t>(qMax(0, m_layout->currentIndex())));
    const bool text = layout.format != "xlsx";
    auto* dialog = new QFileDialog(this, windowTitle(),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   text ? tr("Text table (*.csv)") : tr("Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(text ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    QString whom = m_target->currentText().section(QStringLiteral(" · "), 0, 0);
    for (QChar& c : whom)
        if (c.unicode() < 0x20 || QStringLiteral("\\/:*?\"<>|").contains(c)) c = u'_';
    dialog->selectFile(QStringLiteral("%1 %2 %3.%4")
                           .arg(windowTitle(), whom, QString::fromStdString(m_workspace.info().asOf.iso()),
                                dialog->defaultSuffix()));
    connect(dialog, &QFileDialog::fileSelected, this, &HandoutDialog::saveTo);
    dialog->open();
}

void HandoutDialog::saveTo(const QString& path) {
    HandoutRequest request;
    request.kind = m_kind;
    request.target = target();
    request.layout = m_layout->currentData().toString().toStdString();
    request.path = path.toStdString();
    m_workspace.handOut(std::move(request));
    accept();
}

}  // namespace roulian::ui
