//! The icons by name: glyphs of the three bundled Phosphor fonts.

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2};

/// The font that an icon comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Face {
    Regular,
    /// For results only.
    Fill,
    /// The check mark inside check boxes and step circles.
    Bold,
}

impl Face {
    pub(crate) fn family(self) -> FontFamily {
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
pub(crate) struct Icon(Face, char);

impl Icon {
    /// Paints the icon centered at this point.
    pub(crate) fn paint(self, painter: &Painter, center: Pos2, size: f32, color: Color32) {
        let font = FontId::new(size, self.0.family());
        painter.text(center, Align2::CENTER_CENTER, self.1, font, color);
    }
}

pub(crate) const TRANSLATE: Icon = Icon(Face::Regular, '\u{e4a2}');
pub(crate) const GEAR_SIX: Icon = Icon(Face::Regular, '\u{e272}');
pub(crate) const PUSH_PIN: Icon = Icon(Face::Regular, '\u{e3e2}');
pub(crate) const PUSH_PIN_FILL: Icon = Icon(Face::Fill, '\u{e3e2}');
pub(crate) const ARROWS_OUT_SIMPLE: Icon = Icon(Face::Regular, '\u{e0a6}');
pub(crate) const WIFI_HIGH: Icon = Icon(Face::Regular, '\u{e4ea}');
pub(crate) const CLOUD: Icon = Icon(Face::Regular, '\u{e1aa}');
pub(crate) const HOUSE: Icon = Icon(Face::Regular, '\u{e2c2}');
pub(crate) const VAULT: Icon = Icon(Face::Regular, '\u{e76e}');
pub(crate) const FILE_LOCK: Icon = Icon(Face::Regular, '\u{e95c}');
pub(crate) const RECEIPT: Icon = Icon(Face::Regular, '\u{e3ec}');
pub(crate) const TRASH: Icon = Icon(Face::Regular, '\u{e4a6}');
pub(crate) const BROOM: Icon = Icon(Face::Regular, '\u{ec54}');
pub(crate) const PHONE_FILL: Icon = Icon(Face::Fill, '\u{e3b8}');
pub(crate) const STOREFRONT: Icon = Icon(Face::Regular, '\u{e470}');
pub(crate) const ARROW_LEFT: Icon = Icon(Face::Regular, '\u{e058}');
pub(crate) const ARROW_RIGHT: Icon = Icon(Face::Regular, '\u{e06c}');
pub(crate) const CARET_DOWN: Icon = Icon(Face::Regular, '\u{e136}');
pub(crate) const CARET_RIGHT: Icon = Icon(Face::Regular, '\u{e13a}');
pub(crate) const X: Icon = Icon(Face::Regular, '\u{e4f6}');
pub(crate) const PLUS: Icon = Icon(Face::Regular, '\u{e3d4}');
pub(crate) const MAGNIFYING_GLASS: Icon = Icon(Face::Regular, '\u{e30c}');
pub(crate) const COPY: Icon = Icon(Face::Regular, '\u{e1ca}');
pub(crate) const CLIPBOARD_TEXT: Icon = Icon(Face::Regular, '\u{e198}');
pub(crate) const FOLDER_OPEN: Icon = Icon(Face::Regular, '\u{e256}');
pub(crate) const ARROWS_CLOCKWISE: Icon = Icon(Face::Regular, '\u{e094}');
pub(crate) const ARROW_SQUARE_OUT: Icon = Icon(Face::Regular, '\u{e5de}');
pub(crate) const EYE: Icon = Icon(Face::Regular, '\u{e220}');
pub(crate) const EYE_SLASH: Icon = Icon(Face::Regular, '\u{e224}');
pub(crate) const LIST_CHECKS: Icon = Icon(Face::Regular, '\u{eadc}');
pub(crate) const CURSOR_CLICK: Icon = Icon(Face::Regular, '\u{e7c8}');
pub(crate) const FLOPPY_DISK: Icon = Icon(Face::Regular, '\u{e248}');
pub(crate) const TRAY_ARROW_DOWN: Icon = Icon(Face::Regular, '\u{e010}');
pub(crate) const FILE_ARROW_DOWN: Icon = Icon(Face::Regular, '\u{e232}');
pub(crate) const FILE_TEXT: Icon = Icon(Face::Regular, '\u{e23a}');
pub(crate) const FINGERPRINT_SIMPLE: Icon = Icon(Face::Regular, '\u{e240}');
pub(crate) const SHIELD_CHECK: Icon = Icon(Face::Regular, '\u{e40c}');
pub(crate) const CIRCLE: Icon = Icon(Face::Regular, '\u{e18a}');
pub(crate) const WIFI_SLASH: Icon = Icon(Face::Regular, '\u{e4f2}');
pub(crate) const LOCK_SIMPLE: Icon = Icon(Face::Regular, '\u{e308}');
pub(crate) const FLASK: Icon = Icon(Face::Regular, '\u{e79e}');
pub(crate) const SUN: Icon = Icon(Face::Regular, '\u{e472}');
pub(crate) const MOON: Icon = Icon(Face::Regular, '\u{e330}');
pub(crate) const DESKTOP: Icon = Icon(Face::Regular, '\u{e560}');
pub(crate) const TEXT_AA: Icon = Icon(Face::Regular, '\u{e6ee}');
pub(crate) const INFO: Icon = Icon(Face::Regular, '\u{e2ce}');
pub(crate) const QUESTION: Icon = Icon(Face::Regular, '\u{e3e8}');
pub(crate) const USER: Icon = Icon(Face::Regular, '\u{e4c2}');
pub(crate) const CIRCLE_DASHED: Icon = Icon(Face::Regular, '\u{e602}');
pub(crate) const MINUS: Icon = Icon(Face::Regular, '\u{e32a}');
pub(crate) const CHECK: Icon = Icon(Face::Regular, '\u{e182}');
pub(crate) const CHECK_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e184}');
pub(crate) const X_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e4f8}');
pub(crate) const ARROW_CIRCLE_UP_FILL: Icon = Icon(Face::Fill, '\u{e030}');
pub(crate) const WARNING_FILL: Icon = Icon(Face::Fill, '\u{e4e0}');
pub(crate) const WARNING_CIRCLE_FILL: Icon = Icon(Face::Fill, '\u{e4e2}');
pub(crate) const QUESTION_FILL: Icon = Icon(Face::Fill, '\u{e3e8}');
pub(crate) const CHECK_BOLD: Icon = Icon(Face::Bold, '\u{e182}');
