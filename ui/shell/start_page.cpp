#include "ui/shell/start_page.h"

#include <QCommandLinkButton>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"
#include "ui/shell/application_context.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace roulian::ui {

StartPage::StartPage(ApplicationContext& context, Shell& shell, QWidget* parent) : QWidget(parent) {
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    outer->addLayout(column, 6);
    outer->addStretch(1);
    column->addStretch(1);
    auto* title = new QLabel(tr("Roulian"));
    title->setFont(titleFont());
    column->addWidget(title);
    auto* words = new QLabel(tr("Drop the export files of your back offices on this window, or start here."));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    auto* sample = new QPushButton(tr("Open the sample workspace"));
    setPrimary(sample);
    connect(sample, &QPushButton::clicked, this, [&shell] { shell.openSample(); });
    auto* open = new QPushButton(icon(QStringLiteral("open")), tr("Open a workspace…"));
    connect(open, &QPushButton::clicked, this, [&shell] { shell.openWorkspace(); });
    row->addWidget(sample);
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new SectionHeading(tr("New workspace")));
    const struct {
        const char* id;
        QString name, text;
    } templates[] = {
        {"fmcg", tr("Fast-moving goods"),
         tr("Steady repeat orders, many regions: replenishment and stock turns.")},
        {"fashion", tr("Fashion"),
         tr("Votes and presale, small first batches: replenish or stop within weeks.")},
        {"fresh", tr("Fresh food"),
         tr("Group-buy closes at night, delivered next day: buy to orders, little loss.")},
        {"custom", tr("Customised"),
         tr("Options on a modular product: forecast modules, balance the lines.")},
    };
    auto* grid = new QGridLayout;
    for (int i = 0; i < 4; ++i) {
        auto* button = new QCommandLinkButton(templates[i].name, templates[i].text);
        button->setIcon(icon(QStringLiteral("new")));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = QLatin1String(templates[i].id)] { Q_EMIT createRequested(id); });
        grid->addWidget(button, i / 2, i % 2);
    }
    column->addLayout(grid);
    const QStringList recent = context.recent();
    if (!recent.isEmpty()) {
        column->addWidget(new SectionHeading(tr("Recent")));
        auto* list = new QListWidget;
        list->setAccessibleName(tr("Recent workspaces"));
        for (const QString& path : recent) {
            const QFileInfo file(path);
            auto* item =
                new QListWidgetItem(file.completeBaseName() % QStringLiteral("  ·  ") %
                                        file.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")) %
                                        QStringLiteral("  ·  ") % path,
                                    list);
            item->setData(Qt::UserRole, path);
            item->setToolTip(path);
        }
        connect(list, &QListWidget::itemActivated, this, [&shell](const QListWidgetItem* item) {
            shell.openWorkspace(item->data(Qt::UserRole).toString());
        });
        list->setMaximumHeight(200);
        column->addWidget(list);
    }
    column->addStretch(2);
}

}  // namespace roulian::ui
