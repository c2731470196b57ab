#pragma once
// The window's own actions and what the command palette lists. Kept apart from the window's building.
#include "ui/shell/actions.h"
#include "ui/shell/application_context.h"
#include "ui/shell/command_palette.h"

namespace roulian::ui {

class MainWindow;

void addWindowActions(ActionRegistry& actions, MainWindow& window, ApplicationContext& context, Shell& shell);
std::vector<PaletteEntry> paletteEntries(const ActionRegistry& actions, const ApplicationContext& context,
                                         Shell& shell);
CommandPalette::Search paletteSearch(const ApplicationContext& context, Shell& shell);

}  // namespace roulian::ui
