#pragma once
// Ctrl+K: actions, pages, tables, products and customers by name, pinyin or initials.
#include <QFrame>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace roulian::workspace {
class Workspace;
}

namespace roulian::ui {

struct PaletteEntry {
    QString text, detail;  // detail: shortcut or kind
    std::function<void()> run;
    bool enabled = true;
};

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    using Search =
        std::function<std::vector<PaletteEntry>(const QString& text)>;  // on a worker thread; may be empty
    CommandPalette(std::vector<PaletteEntry> entries, Search rows, QWidget* window);
    void popup();
    QStringList shown() const;  // texts in the list, for tests
    QLineEdit* edit() const { return m_edit; }
    // Entries that match by substring, pinyin or initials; best first.
    static std::vector<int> matches(const std::vector<PaletteEntry>& entries, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void run(int row);
    std::vector<PaletteEntry> m_entries, m_found;
    std::vector<const PaletteEntry*> m_shown;
    Search m_search;
    QLineEdit* m_edit;
    QListWidget* m_list;
    int m_request = 0;
};

}  // namespace roulian::ui
