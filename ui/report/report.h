#pragma once
// The weekly report as a PDF (A4): shared measures, top decisions, forecast, planned orders, stock and parcel
// risks, customer classes, data freshness. It reads the tables that the pages show, so a figure is the same.
#include <string>

#include "core/result.h"
#include "workspace/workspace.h"

namespace roulian::ui {

// Needs a QGuiApplication (any platform, offscreen too); may run on a worker thread. Written whole or not at
// all. Errors: those of Workspace::rows, file.write (path, reason).
Result<Done> writeReportPdf(workspace::Workspace& workspace, const std::string& path);

}  // namespace roulian::ui
