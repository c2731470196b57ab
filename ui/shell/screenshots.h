#pragma once
// Pictures of every tab of every page, every dialog and every panel from a real workspace, after their data have come. Used by the program's
// --shots option; needs a running event loop only through this call (it runs one itself).
#include <QSize>
#include <QString>
#include <QStringList>

#include "core/result.h"

namespace roulian::ui {

class ApplicationContext;

struct ShotOptions {
    QString folder;
    QSize size{1360, 800};
    bool dark = false;
    QString language;        // empty = as set
    int timeoutMs = 20'000;  // per page
};

// The files written: <folder>/<page>-<view>.png (<page>.png when it has no tabs), the tabs of details and
// dialogs as <name>.2.png …, <page>.<dialog>.png, panel-<panel>.png, window.<dialog>.png, start.png. Closes the
// workspace in the end: the start page is seen without one.
// Errors: shots.no_workspace, shots.write (path).
Result<QStringList> takeScreenshots(ApplicationContext& context, const ShotOptions& options);

}  // namespace roulian::ui
