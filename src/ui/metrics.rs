//! Radii, distances, sizes and durations from the design's tables. Screens use them through the
//! theme.

/// Corner radii.
pub(crate) mod radius {
    pub(crate) const BOX: u8 = 5;
    pub(crate) const SMALL: u8 = 7;
    pub(crate) const BUTTON: u8 = 8;
    pub(crate) const TILE: u8 = 9;
    pub(crate) const CALLOUT: u8 = 10;
    pub(crate) const CARD: u8 = 12;
    pub(crate) const DIALOG: u8 = 16;
    pub(crate) const FULL: u8 = 255;
}

/// Distances in points: the steps of the design's scale, named after their size.
pub(crate) mod space {
    pub(crate) const S2: f32 = 2.0;
    pub(crate) const S4: f32 = 4.0;
    pub(crate) const S6: f32 = 6.0;
    pub(crate) const S8: f32 = 8.0;
    pub(crate) const S10: f32 = 10.0;
    pub(crate) const S12: f32 = 12.0;
    pub(crate) const S14: f32 = 14.0;
    pub(crate) const S16: f32 = 16.0;
    pub(crate) const S18: f32 = 18.0;
    pub(crate) const S20: f32 = 20.0;
    pub(crate) const S24: f32 = 24.0;
    pub(crate) const S28: f32 = 28.0;
}

/// Sizes in points.
pub(crate) mod size {
    pub(crate) const RAIL: f32 = 232.0;
    pub(crate) const RAIL_NARROW: f32 = 60.0;
    pub(crate) const BAR: f32 = 64.0;
    pub(crate) const BAR_NARROW: f32 = 56.0;
    pub(crate) const CONTENT_MAX: f32 = 880.0;
    pub(crate) const NARROW_BELOW: f32 = 900.0;
    pub(crate) const TINY_BELOW: f32 = 620.0;
    /// Below this window height, the content under a list scrolls with it.
    pub(crate) const LOW_BELOW: f32 = 480.0;
    pub(crate) const LEAD_HIDDEN_BELOW: f32 = 640.0;
    pub(crate) const CONTROL: f32 = 36.0;
    pub(crate) const CONTROL_SMALL: f32 = 30.0;
    pub(crate) const CONTROL_LARGE: f32 = 42.0;
    pub(crate) const ICON_BUTTON: f32 = 32.0;
    pub(crate) const LIST_ROW: f32 = 50.0;
    pub(crate) const SCOPE_ROW: f32 = 33.0;
    pub(crate) const LEAVE_ROW: f32 = 24.0;
    pub(crate) const RESULT_ROW: f32 = 40.0;
    pub(crate) const FIELD_ROW: f32 = 48.0;
    pub(crate) const CHECK_ROW: f32 = 36.0;
    pub(crate) const VALUE_ROW: f32 = 60.0;
    pub(crate) const PRACTICE_STRIP: f32 = 32.0;
    /// The width of the text beside a drawing of BigCommerce.
    pub(crate) const BESIDE_PICTURE: f32 = 292.0;
    /// The height of a drawing placed below its text.
    pub(crate) const PICTURE_LOW: f32 = 150.0;
    pub(crate) const TEXT_BOX_MAX: f32 = 420.0;
    /// The heights of one line of text, and of one with a smaller line below it.
    pub(crate) const ONE_LINE: f32 = 20.0;
    pub(crate) const TWO_LINES: f32 = 38.0;
    pub(crate) const TITLE_AND_LINK: f32 = 48.0;
    /// The width of the panel beside the values in the last step.
    pub(crate) const SIDE: f32 = 272.0;
    /// The side of the icon at the left of a card.
    pub(crate) const SIGN: f32 = 44.0;
    /// The widths of the list of apps, and the width below which it is shown alone.
    pub(crate) const LIST: f32 = 300.0;
    pub(crate) const LIST_NARROW: f32 = 246.0;
    pub(crate) const LIST_ALONE_BELOW: f32 = 560.0;
    /// The minimum height of the list of apps.
    pub(crate) const APPS_LEAST: f32 = 110.0;
    /// The editor of a custom app: the width of its fields, the width of the names of its values,
    /// and the height of its scope list in a narrow window.
    pub(crate) const EDITOR_FIELDS: f32 = 252.0;
    pub(crate) const EDITOR_VALUE: f32 = 90.0;
    pub(crate) const EDITOR_NARROW: f32 = 308.0;
    /// The size of the guide's text: its width beside the findings, and its height above them.
    pub(crate) const GUIDE_TEXT: f32 = 308.0;
    pub(crate) const GUIDE_NARROW: f32 = 208.0;
    /// The heights of a row with a finding, and of one with a question.
    pub(crate) const FOUND_ROW: f32 = 36.0;
    pub(crate) const ASK_ROW: f32 = 60.0;
    /// The list of keyboard shortcuts: its row height, the width of its keys, and the width from
    /// which the glossary is shown beside it.
    pub(crate) const SHORTCUT_ROW: f32 = 26.0;
    pub(crate) const SHORTCUT: f32 = 158.0;
    pub(crate) const KEYS_BESIDE_FROM: f32 = 640.0;
    /// The sizes of an icon beside text, and of one beside a heading.
    pub(crate) const ICON: f32 = 17.0;
    pub(crate) const ICON_LARGE: f32 = 19.0;
    /// The access strip by where it is used: width of a bar, gap, height.
    pub(crate) const STRIP: (f32, f32, f32) = (8.0, 5.0, 26.0);
    pub(crate) const STRIP_CHOICE: (f32, f32, f32) = (7.0, 4.0, 18.0);
    pub(crate) const STRIP_CARD: (f32, f32, f32) = (8.0, 4.0, 16.0);
    /// Menus: maximum height, minimum widths, and the height of an entry.
    pub(crate) const MENU: f32 = 280.0;
    pub(crate) const MENU_LEAST: f32 = 160.0;
    pub(crate) const MENU_WIDE: f32 = 230.0;
    pub(crate) const MENU_ROW: f32 = 28.0;
    /// Widths of dialogs.
    pub(crate) const QUESTION: f32 = 440.0;
    pub(crate) const SEAL: f32 = 460.0;
    pub(crate) const OPEN_SEALED: f32 = 420.0;
    pub(crate) const LETTER: f32 = 532.0;
    pub(crate) const ABOUT: f32 = 500.0;
    pub(crate) const KEYS: f32 = 880.0;
    /// The width of the panel beside the scopes.
    pub(crate) const BESIDE_SCOPES: f32 = 220.0;
    /// The minimum height of a table that scrolls on its own.
    pub(crate) const TABLE_LEAST: f32 = 190.0;
    /// The minimum height of the drop zone, the height from which it shows its icon, and the icon's
    /// size.
    pub(crate) const DROP_LEAST: f32 = 150.0;
    pub(crate) const DROP_WITH_SIGN: f32 = 220.0;
    pub(crate) const DROP_SIGN: f32 = 52.0;
    /// A card needs more than this width to show its icon beside its text.
    pub(crate) const SIGN_FROM: f32 = 620.0;
    /// The width of the names to the left of values.
    pub(crate) const VALUE_NAME: f32 = 143.0;
    /// The width of the panel beside the values of a file.
    pub(crate) const FINGERPRINT: f32 = 232.0;
    /// The side of a tile beside text.
    pub(crate) const TILE: f32 = 36.0;
    /// Below this height, the welcome screen shows each step on one line.
    pub(crate) const WELCOME_LOW_BELOW: f32 = 480.0;
    pub(crate) const WINDOW: [f32; 2] = [1040.0, 720.0];
    pub(crate) const WINDOW_MIN: [f32; 2] = [760.0, 560.0];
    pub(crate) const COMPACT: [f32; 2] = [360.0, 600.0];
    pub(crate) const COMPACT_MIN: [f32; 2] = [320.0, 360.0];
}

/// Durations of animations, in seconds, and a few distances and scales used with them.
pub(crate) mod motion {
    pub(crate) const STEP: f32 = 0.18;
    pub(crate) const TICK: f32 = 0.12;
    pub(crate) const CARD: f32 = 0.2;
    pub(crate) const CARD_SLIDE: f32 = 8.0;
    pub(crate) const DIALOG: f32 = 0.14;
    pub(crate) const DIALOG_LEAVES: f32 = 0.1;
    /// A list that scrolls to its next row.
    pub(crate) const SCROLL: f32 = 0.2;
    /// The scale of a dialog when it starts to appear.
    pub(crate) const DIALOG_SCALE: f32 = 0.98;
    /// How long a drop zone shows that it rejected a file.
    pub(crate) const REFUSED: f32 = 0.6;
    pub(crate) const TOAST: f32 = 0.16;
    pub(crate) const TOAST_LEAVES: f32 = 0.12;
    /// The fade used with reduced motion.
    pub(crate) const FADE: f32 = 0.08;
    /// A bar or a link lighting up.
    pub(crate) const LINK: f32 = 0.16;
    pub(crate) const STEP_SLIDE: f32 = 12.0;
    pub(crate) const SPINNER_TURN: f64 = 0.9;
    /// How long each of the three dots that replace the spinner stays lit.
    pub(crate) const DOTS: f64 = 0.6;
    /// For egui's own widgets.
    pub(crate) const STOCK: f32 = 0.09;
}
