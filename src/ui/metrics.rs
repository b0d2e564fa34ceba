//! Radii, distances, sizes and durations of the window, as the design's tables have them. Reached
//! through the theme, which is the one place that screens ask.

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

/// Distances in points: the steps of the design's scale, by their size.
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
    /// Below this height what else stands below a list scrolls with it.
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
    pub(crate) const WINDOW: [f32; 2] = [1040.0, 720.0];
    pub(crate) const WINDOW_MIN: [f32; 2] = [760.0, 560.0];
    pub(crate) const COMPACT: [f32; 2] = [360.0, 600.0];
    pub(crate) const COMPACT_MIN: [f32; 2] = [320.0, 360.0];
}

/// Durations of movements, in seconds.
pub(crate) mod motion {
    pub(crate) const STEP: f32 = 0.18;
    pub(crate) const TICK: f32 = 0.12;
    pub(crate) const CARD: f32 = 0.2;
    pub(crate) const CARD_SLIDE: f32 = 8.0;
    pub(crate) const DIALOG: f32 = 0.14;
    pub(crate) const DIALOG_LEAVES: f32 = 0.1;
    /// A list that scrolls to its next row.
    pub(crate) const SCROLL: f32 = 0.2;
    /// How large a dialog is when it begins to come into sight.
    pub(crate) const DIALOG_SCALE: f32 = 0.98;
    /// How long a drop zone shows that it took nothing.
    pub(crate) const REFUSED: f32 = 0.6;
    pub(crate) const TOAST: f32 = 0.16;
    pub(crate) const TOAST_LEAVES: f32 = 0.12;
    /// Where things keep still.
    pub(crate) const FADE: f32 = 0.08;
    /// A bar or a link that lights up.
    pub(crate) const LINK: f32 = 0.16;
    pub(crate) const STEP_SLIDE: f32 = 12.0;
    pub(crate) const SPINNER_TURN: f64 = 0.9;
    /// How long one of the three dots is lit that stand for the spinner.
    pub(crate) const DOTS: f64 = 0.6;
    /// Of egui's own widgets.
    pub(crate) const STOCK: f32 = 0.09;
}
