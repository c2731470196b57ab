// Who can read names and phones.
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "ui/pages/settings/erase_pane.h"
#include "ui/pages/settings/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace roulian::ui::pages::settings {

namespace {
constexpr int kShortest = 8;  // characters; Argon2id slows guessing, it cannot save a very short one
}

PrivacySection::PrivacySection(PageContext context, QWidget* parent)
    : FormSection(context, tr("Privacy"), parent) {
    m_state = new Banner(workspace::Tone::Warning);
    m_column->insertWidget(1, m_state);
    m_reveal = new QCheckBox(tr("Show names and phones in full"));
    addField(tr("Personal data"), m_reveal, {},
             tr("Off: only masks such as 李** and 138****8001, on screen, in exports and in reports."));
    addHeading(tr("Passphrase"));
    const auto secret = [] {
        auto* edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        edit->setMinimumWidth(260);
        return edit;
    };
    m_old = secret();
    m_next = secret();
    m_again = secret();
    addField(tr("Passphrase now"), m_old, {}, {});
    m_oldLabel = static_cast<QLabel*>(m_form->labelForField(m_old->parentWidget()));
    addField(tr("New passphrase"), m_next, {},
             tr("At least %1 characters. Without it names and phones can never be read again; nobody can "
                "recover it.")
                 .arg(kShortest));
    m_error = addField(tr("New passphrase again"), m_again, {}, QStringLiteral(" "));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_set = new QPushButton;
    setPrimary(m_set);
    m_lock = new QPushButton;
    m_remove = new QPushButton(tr("Remove passphrase"));
    for (QPushButton* button : {m_set, m_lock, m_remove}) row->addWidget(button);
    row->addStretch(1);
    m_column->addLayout(row);
    addHeading(tr("Erase a customer"));
    auto* erase = new ErasePane(ctx);
    m_customers = erase->list();
    m_column->addWidget(erase, 1);

    connect(m_reveal, &QCheckBox::clicked, this, [this](bool on) {
        saveSetting("privacy.reveal", on ? QStringLiteral("1") : QStringLiteral("0"));
    });
    for (QLineEdit* edit : {m_old, m_next, m_again})
        connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_set, &QPushButton::clicked, this, &PrivacySection::setPassphrase);
    connect(m_again, &QLineEdit::returnPressed, this, &PrivacySection::setPassphrase);
    connect(m_old, &QLineEdit::returnPressed, m_lock, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &PrivacySection::removePassphrase);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        if (!ctx.workspace.info().passphraseSet) return;
        if (ctx.workspace.info().locked) {
            ctx.workspace.unlock(m_old->text());
            m_old->clear();
        } else {
            ctx.workspace.lock();
        }
    });
    connect(&ctx.workspace, &workspace::Workspace::infoChanged, this, &PrivacySection::refresh);
    refresh();
}

QString PrivacySection::problem() const {
    if (m_next->text().isEmpty() && m_again->text().isEmpty()) return {};
    if (m_next->text().size() < kShortest)
        return tr("The new passphrase has fewer than %1 characters.").arg(kShortest);
    if (m_next->text() != m_again->text()) return tr("The two new passphrases differ.");
    return {};
}

void PrivacySection::refresh() {
    const workspace::WorkspaceInfo info = ctx.workspace.info();
    const bool writable = !info.readOnly;
    if (!info.passphraseSet) {
        m_state->setTone(workspace::Tone::Warning);
        m_state->setText(
            tr("No passphrase is set: anyone who has this file can read the names and phones in it."));
    } else if (info.locked) {
        m_state->setTone(workspace::Tone::Info);
        m_state->setText(
            tr("Names and phones are sealed and locked. Everything else works; importing needs the "
               "passphrase."));
    } else {
        m_state->setTone(workspace::Tone::Success);
        m_state->setText(
            tr("Names and phones are sealed with your passphrase and unlocked until you lock them "
               "or close the workspace."));
    }
    m_old->setVisible(info.passphraseSet);
    if (m_oldLabel) m_oldLabel->setVisible(info.passphraseSet);
    m_old->parentWidget()->setVisible(info.passphraseSet);
    m_reveal->setChecked(ctx.workspace.setting("privacy.reveal") == QLatin1String("1"));
    m_reveal->setEnabled(writable);
    const QString wrong = problem();
    m_error->setText(wrong.isEmpty() ? QStringLiteral(" ") : QString(QStringLiteral("✕ ") % wrong));
    QPalette palette;
    palette.setColor(QPalette::PlaceholderText, tokens().danger);
    m_error->setPalette(palette);
    m_set->setText(info.passphraseSet ? tr("Change passphrase") : tr("Set passphrase"));
    m_set->setEnabled(writable && wrong.isEmpty() && !m_next->text().isEmpty() &&
                      (!info.passphraseSet || !m_old->text().isEmpty()));
    m_remove->setVisible(info.passphraseSet);
    m_remove->setEnabled(writable && !m_old->text().isEmpty());
    m_lock->setVisible(info.passphraseSet);
    m_lock->setText(info.locked ? tr("Unlock") : tr("Lock now"));
    m_lock->setEnabled(!info.locked || !m_old->text().isEmpty());
}

void PrivacySection::setPassphrase() {
    if (!m_set->isEnabled()) return;
    ctx.workspace.changePassphrase(m_old->text(), m_next->text());
    for (QLineEdit* edit : {m_old, m_next, m_again}) edit->clear();
}

void PrivacySection::removePassphrase() {
    ctx.workspace.changePassphrase(m_old->text(), {});
    m_old->clear();
}

}  // namespace roulian::ui::pages::settings
