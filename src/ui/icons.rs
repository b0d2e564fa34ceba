//! The icons by name: glyphs of the three bundled Phosphor files.

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2};

/// Which of the three files an icon comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Face {
    Regular,
    /// Results only.
    Fill,
    /// The tick inside boxes and step circles.
    Bold,
}

impl Face {
    pub(super) fn family(self) -> FontFamily {
        FontFamily::Name(
            match self {
                Self::Regular => "icons",
                Self::Fill => "icons-fill",
                Self::Bold => "icons-bold",
            }
            .into(),
        )
    }
}

/// One icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Icon(Face, char);

impl Icon {
    /// Paints the icon with its middle here.
    pub(super) fn paint(self, painter: &Painter, center: Pos2, size: f32, color: Color32) {
        let font = FontId::new(size, self.0.family());
        painter.text(center, Align2::CENTER_CENTER, self.1, font, color);
    }
}

pub(super) const TRANSLATE: Icon = Icon(Face::Regular, '\u{e4a2}');
pub(super) const GEAR_SIX: Icon = Icon(Face::Regular, '\u{e272}');
pub(super) const PUSH_PIN: Icon = Icon(Face::Regular, '\u{e3e2}');
pub(super) const PUSH_PIN_FILL: Icon = Icon(Face::Fill, '\u{e3e2}');
pub(super) const ARROWS_OUT_SIMPLE: Icon = Icon(Face::Regular, '\u{e0a6}');
pub(super) const WIFI_HIGH: Icon = Icon(Face::Regular, '\u{e4ea}');
pub(super) const CLOUD: Icon = Icon(Face::Regular, '\u{e1aa}');
pub(super) const HOUSE: Icon = Icon(Face::Regular, '\u{e2c2}');
pub(super) const VAULT: Icon = Icon(Face::Regular, '\u{e76e}');
pub(super) const FILE_LOCK: Icon = Icon(Face::Regular, '\u{e95c}');
pub(super) const RECEIPT: Icon = Icon(Face::Regular, '\u{e3ec}');
pub(super) const TRASH: Icon = Icon(Face::Regular, '\u{e4a6}');
pub(super) const BROOM: Icon = Icon(Face::Regular, '\u{ec54}');
pub(super) const PHONE_FILL: Icon = Icon(Face::Fill, '\u{e3b8}');
pub(super) const STOREFRONT: Icon = Icon(Face::Regular, '\u{e470}');
pub(super) const ARROW_LEFT: Icon = Icon(Face::Regular, '\u{e058}');
pub(super) const ARROW_RIGHT: Icon = Icon(Face::Regular, '\u{e06c}');
pub(super) const CARET_DOWN: Icon = Icon(Face::Regular, '\u{e136}');
pub(super) const CARET_RIGHT: Icon = Icon(Face::Regular, '\u{e13a}');
pub(super) const X: Icon = Icon(Face::Regular, '\u{e4f6}');
pub(super) const PLUS: Icon = Icon(Face::Regular, '\u{e3d4}');
pub(super) const MAGNIFYING_GLASS: Icon = Icon(Face::Regular, '\u{e30c}');
pub(super) const COPY: Icon = Icon(Face::Regular, '\u{e1ca}');
pub(super) const CLIPBOARD_TEXT: Icon = Icon(Face::Regular, '\u{e198}');
pub(super) const FOLDER_OPEN: Icon = Icon(Face::Regular, '\u{e256}');
pub(super) const ARROWS_CLOCKWISE: Icon = Icon(Face::Regular, '\u{e094}');
pub(super) const ARROW_SQUARE_OUT: Icon = Icon(Face::Regular, '\u{e5de}');
pub(super) const EYE: Icon = Icon(Face::Regular, '\u{e220}');
pub(super) const EYE_SLASH: Icon = Icon(Face::Regular, '\u{e224}');
pub(super) const LIST_CHECKS: Icon = Icon(Face::Regular, '\u{eadc}');
pub(super) const CURSOR_CLICK: Icon = Icon(Face::Regular, '\u{e7c8}');
pub(super) const FLOPPY_DISK: Icon = Icon(Face::Regular, '\u{e248}');
pub(super) const TRAY_ARROW_DOWN: Icon = Icon(Face::Regular, '\u{e010}');
pub(super) const FILE_ARROW_DOWN: Icon = Icon(Face::Regular, '\u{e232}');
pub(super) const FILE_TEXT: Icon = Icon(Face::Regular, '\u{e23a}');
pub(super) const FINGERPRINT_SIMPLE: Icon = Icon(Face::Regular, '\u{e240}');
pub(super) const SHIELD_CHECK: Icon = Icon(Face::Regular, '\u{e40c}');
pub(super) const CIRCLE: Icon = Icon(Face::Regular, '\u{e18a}');
pub(super) const WIFI_SLASH: Icon = Icon(Face::Regular, '\u{e4f2}');
pub(super) const LOCK_SIMPLE: Icon = Icon(Face::Regular, '\u{e308}');
pub(super) const FLASK: Icon = Icon(Face::Regular, '\u{e79e}');
pub(super) const SUN: Icon = Icon(Face::Regular, '\u{e472}');
pub(super) const MOON: Icon = Icon(Face::Regular, '\u{e330}');
pub(super) const DESKTOP: Icon = Icon(Face::Regular, '\u{e560}');
pub(super) const TEXT_AA: Icon = Icon(Face::Regular, '\u{e6ee}');
pub(super) const INFO: Icon = Icon(Face::Regular, '\u{e2ce}');
pub(super) const QUESTION: Icon = Icon(Face::Regular, '\u{e3e8}');
pub(super) const USER: Icon = Icon(Face::Regular, '\u{e4c2}');
pub(super) const CIRCLE_DASHED: Icon = Icon(Face::Regular, '\u{e602}');
pub(super) const MINUS: Icon = Icon(Face::Regular, '\u{e32a}');
pub(super) const CHECK: Icon = Icon(Face::Regular, '\u{e182}');
pub(super) const CHECK_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e184}');
pub(super) const X_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e4f8}');
pub(super) const ARROW_CIRCLE_UP_FILL: Icon = Icon(Face::Fill, '\u{e030}');
pub(super) const WARNING_FILL: Icon = Icon(Face::Fill, '\u{e4e0}');
pub(super) const WARNING_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e4e2}');
pub(super) const QUESTION_FILL: Icon = Icon(Face::Fill, '\u{e3e8}');
pub(super) const CHECK_BOLD: Icon = Icon(Face::Bold, '\u{e182}');
