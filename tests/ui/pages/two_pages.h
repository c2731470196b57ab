#pragma once
// A page in the window together with stand-ins for the pages it leads to; they only remember where they were
// opened.
#include "page_test.h"

namespace roulian::test {

class StandIn : public ui::Page {
public:
    using Page::Page;
    void openLocation(const ui::Location& location) override { here = location; }
    ui::Location location() const override { return here; }
    ui::Location here;
};

class LinkedWindow {
public:
    LinkedWindow(const QTemporaryDir& folder, ui::PageSpec spec, bool empty = false) : m_id(spec.id) {
        std::vector<ui::PageSpec> pages{std::move(spec)};
        for (const char* id : {"data", "customers", "demand", "supply", "shipments"}) {
            if (m_id == QLatin1String(id)) continue;
            ui::PageSpec other;
            other.id = QLatin1String(id);
            other.title = [id] { return QString(QLatin1String(id)); };
            other.icon = other.id;
            other.order = static_cast<int>(pages.size()) + 1;
            other.factory = [](ui::PageContext context, QWidget* parent) -> ui::Page* {
                return new StandIn(context, parent);
            };
            pages.push_back(std::move(other));
        }
        const QString path =
            folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) % QStringLiteral(".roulian"));
        m_context = std::make_unique<ui::ApplicationContext>(std::move(pages));
        if (empty)
            m_ok = m_context->create(path, QStringLiteral("fmcg")).ok();
        else if (const QString sample = sampleWorkspace(folder); !sample.isEmpty())
            m_ok = QFile::copy(sample, path) && m_context->open(path).ok();
        if (!m_ok) return;
        window = std::make_unique<ui::MainWindow>(*m_context);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        m_ok = QTest::qWaitForWindowExposed(window.get());
        back();
    }
    bool ok() const { return m_ok; }
    void back() { window->open({m_id, {}, {}, {}}); }
    bool settle() {
        return QTest::qWaitFor(
            [this] { return window->settled() && !workspace().jobs().busy(workspace::Lane::Writer); },
            20'000);
    }
    workspace::Workspace& workspace() { return *m_context->workspace(); }
    template <typename T>
    T* page() {
        return static_cast<T*>(window->page(m_id));
    }
    ui::Location there() { return static_cast<StandIn*>(window->page(window->currentPage()))->here; }

private:
    QString m_id;
    std::unique_ptr<ui::ApplicationContext> m_context;

public:
    std::unique_ptr<ui::MainWindow> window;

private:
    bool m_ok = false;
};

}  // namespace roulian::test
