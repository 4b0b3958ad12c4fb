#pragma once

/// Every size of the application, in device-independent pixels, on a grid of 4.
namespace universe::metrics {

// spacing
inline constexpr int spaceXxs = 4;
inline constexpr int spaceXs = 8;
inline constexpr int spaceS = 12;
inline constexpr int spaceM = 16;
inline constexpr int spaceL = 24;
inline constexpr int spaceXl = 32;
inline constexpr int spaceXxl = 48;

// controls
inline constexpr int touchTarget = 44; ///< the height of a button or a field
inline constexpr int compactTarget = 36;
inline constexpr int fieldMinWidth = 240;
inline constexpr int fieldMaxWidth = 420;
inline constexpr int buttonMinWidth = 96;
inline constexpr int badgeHeight = 24;
inline constexpr int scrollBarWidth = 12;

// shapes
inline constexpr int radiusS = 6;
inline constexpr int radiusM = 10; ///< controls
inline constexpr int radiusL = 12; ///< cards
inline constexpr int hairline = 1;
inline constexpr int focusRing = 2;
inline constexpr int focusGap = 2;

// icons
inline constexpr int iconS = 16;
inline constexpr int iconM = 20;
inline constexpr int iconL = 24;
inline constexpr int illustration = 144;

// pages
inline constexpr int pageMargin = 32;
inline constexpr int pageMaxWidth = 1280; ///< readable pages are centred in wider windows
inline constexpr int formWidth = 440;
inline constexpr int topBarHeight = 72;
inline constexpr int minWindowWidth = 880;
inline constexpr int minWindowHeight = 420;
inline constexpr int startWindowWidth = 1280;
inline constexpr int startWindowHeight = 800;

// posters (2:3)
inline constexpr int posterWidth = 208;
inline constexpr int posterHeight = 312;
inline constexpr int posterLargeWidth = 280;
inline constexpr int posterLargeHeight = 420;
inline constexpr int posterThumbWidth = 56;
inline constexpr int posterThumbHeight = 84;

// time, in milliseconds
inline constexpr int motionShort = 120;
inline constexpr int motionMedium = 200;
inline constexpr int toastTime = 4000;

} // namespace universe::metrics
