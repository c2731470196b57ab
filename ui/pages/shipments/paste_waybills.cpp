#include "ui/pages/shipments/paste_waybills.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace roulian::ui::pages::shipments {

PasteWaybills::PasteWaybills(workspace::Workspace& workspace, const QString& pasted,
                             std::function<void(const QStringList&)> show, QWidget* parent)
    : QDialog(parent), m_showParcels(std::move(show)) {
    setWindowTitle(tr("Find parcels by waybill"));
    resize(560, 460);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto* label = new QLabel(tr("&Waybill numbers, one a line or separated by commas"));
    m_edit = new QPlainTextEdit(pasted);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("Paste a column from a spreadsheet or a chat"));
    label->setBuddy(m_edit);
    layout->addWidget(label);
    layout->addWidget(m_edit, 3);
    m_found = new QLabel;
    m_found->setWordWrap(true);
    layout->addWidget(m_found);
    m_leftLabel = new QLabel(tr("Numbers without a &parcel"));
    m_leftovers = new QPlainTextEdit;
    m_leftovers->setReadOnly(true);
    m_leftovers->setTabChangesFocus(true);
    m_leftLabel->setBuddy(m_leftovers);
    layout->addWidget(m_leftLabel);
    layout->addWidget(m_leftovers, 2);
    auto* buttons = new QDialogButtonBox;
    m_show = buttons->addButton(tr("Show the parcels"), QDialogButtonBox::AcceptRole);
    setPrimary(m_show);
    m_copy = buttons->addButton(tr("Copy what was not found"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteWaybills::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_matches.leftovers.join(QLatin1Char('\n'))); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PasteWaybills::match);
    match();
    m_read.read(workspace, this, {query("shipments")}, [this](const LatestRead::Answer& answer) {
        m_parcels = answer[0];
        match();
    });
}

void PasteWaybills::match() {
    const QStringList numbers = waybillsIn(m_edit->toPlainText());
    m_matches = m_parcels ? matchWaybills(numbers, *m_parcels) : WaybillMatches{};
    if (numbers.isEmpty())
        m_found->setText(tr("Nothing is pasted yet."));
    else if (!m_parcels)
        m_found->setText(tr("Looking…"));
    else
        m_found->setText(tr("%1: %2").arg(
            tr("%n numbers", nullptr, static_cast<int>(numbers.size())),
            tr("%1 found, %2 not found")
                .arg(QString::number(m_matches.found.size()), QString::number(m_matches.leftovers.size()))));
    m_leftovers->setPlainText(m_matches.leftovers.join(QLatin1Char('\n')));
    m_show->setEnabled(!m_matches.keys.isEmpty());
    m_copy->setEnabled(!m_matches.leftovers.isEmpty());
}

void PasteWaybills::accept() {
    if (m_matches.keys.isEmpty()) return;
    QDialog::accept();
    m_showParcels(m_matches.keys);
}

}  // namespace roulian::ui::pages::shipments
