// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

// Everything that a person can ask of the window. What each is called and which keys ask for it stands in
// actiontable.cpp.
enum class ActionId {
    Run,
    CancelJob,
    FocusPrompt,
    ModelList,
    ShowLeaving,
    OpenPicture,
    PastePicture,
    PasteAddress,
    EditThis,
    SaveAs,
    CopyPicture,
    OpenFolder,
    PreviousResult,
    NextResult,
    ModeSlider,
    ModeSideBySide,
    ModeFade,
    ModeDifference,
    ModeFlip,
    Swap,
    Fit,
    ActualSize,
    ZoomIn,
    ZoomOut,
    HidePanels,
    CommandPalette,
    Preferences,
    About,
    Quit
};

// Menus are made of these, in this order.
enum class ActionGroup { Edit, Picture, Result, Compare, View, Program };

} // namespace pentimento
