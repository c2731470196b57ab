#pragma once
// Pictures of every page and dialog from a real workspace, after their data have come. Used by the program's
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

// The files written: <folder>/<page>.png, <page>.<dialog>.png, palette.png, start.png.
// Errors: shots.no_workspace, shots.write (path).
Result<QStringList> takeScreenshots(ApplicationContext& context, const ShotOptions& options);

}  // namespace roulian::ui
