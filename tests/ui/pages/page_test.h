#pragma once
// A window with one page on a small sample workspace, made once for a test program and copied for each test.
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <memory>

#include "../fake_rows.h"
#include "ui/shell/application_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

namespace roulian::test {

// Path of a computed sample workspace; empty when it could not be made.
inline QString sampleWorkspace(const QTemporaryDir& folder, double scale = 0.02) {
    const QString path = folder.filePath(QStringLiteral("sample.roulian"));
    if (QFile::exists(path)) return path;
    auto workspace = workspace::Workspace::create(path.toStdString(), "fmcg");
    if (!workspace) return {};
    workspace::Workspace& w = *workspace.value();
    const auto job = w.jobs().wait(w.createSample(scale));
    return job.state == workspace::JobState::Done ? path : QString();
}

// One window on a copy of the sample, or on an empty workspace.
class PageWindow {
public:
    PageWindow(const QTemporaryDir& folder, ui::PageSpec spec, bool empty = false) {
        std::vector<ui::PageSpec> pages{std::move(spec)};
        m_id = pages.front().id;
        const QString path =
            folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) % QStringLiteral(".roulian"));
        m_context = std::make_unique<ui::ApplicationContext>(std::move(pages));
        if (empty) {
            m_ok = m_context->create(path, QStringLiteral("fmcg")).ok();
        } else {
            const QString sample = sampleWorkspace(folder);
            m_ok = !sample.isEmpty() && QFile::copy(sample, path) && m_context->open(path).ok();
        }
        if (!m_ok) return;
        m_window = std::make_unique<ui::MainWindow>(*m_context);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        m_ok = QTest::qWaitForWindowExposed(m_window.get());
        m_window->open({m_id, {}, {}, {}});
    }
    bool ok() const { return m_ok && m_window->page(m_id); }
    // All reads shown and no writing job on its way.
    bool settle(int milliseconds = 20'000) {
        return QTest::qWaitFor(
            [this] { return m_window->settled() && !workspace().jobs().busy(workspace::Lane::Writer); },
            milliseconds);
    }
    workspace::Workspace& workspace() { return *m_context->workspace(); }
    ui::MainWindow& window() { return *m_window; }
    template <typename T>
    T* page() {
        return qobject_cast<T*>(m_window->page(m_id));
    }
    QWidget* popup() const { return QApplication::activePopupWidget(); }

private:
    QString m_id;
    std::unique_ptr<ui::ApplicationContext> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_ok = false;
};

}  // namespace roulian::test
