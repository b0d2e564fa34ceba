//! Cards, callouts, pills, tiles: what things lie on.

use crate::catalog::Connector;
use crate::gateway::Finding;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Tokens, Type, radius, tokens};
use crate::ui::widgets::text::{hidden_label, rich, width_of};
use egui::epaint::RectShape;
use egui::{Align2, Color32, CornerRadius, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// A flat card.
pub(crate) fn card(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    let stroke = Stroke::new(1.0, tokens.line_card);
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().rect(rect, corner, tokens.card, stroke, StrokeKind::Inside);
}

/// A card that stands out: found files, verdicts, problems.
pub(crate) fn lifted_card(ui: &Ui, rect: Rect, line: Color32) {
    let tokens = tokens(ui);
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().add(tokens.lifted().as_shape(rect, corner));
    ui.painter().rect(rect, corner, tokens.card, Stroke::new(1.0, line), StrokeKind::Inside);
}

/// A sunken place for something to read or copy.
pub(crate) fn well(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    let corner = CornerRadius::same(radius::BUTTON);
    let stroke = Stroke::new(1.0, tokens.line_card);
    ui.painter().rect(rect, corner, tokens.sunken, stroke, StrokeKind::Inside);
}

/// The two letters of an app.
pub(crate) fn tile(ui: &Ui, rect: Rect, connector: &Connector, selected: bool) {
    let tokens = tokens(ui);
    let hash = connector
        .id
        .bytes()
        .fold(7_usize, |hash, byte| hash.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let (fill, letter) = tokens
        .tiles
        .get(hash % tokens.tiles.len())
        .copied()
        .unwrap_or((tokens.sunken, tokens.text));
    let fill = if selected { tokens.card } else { fill };
    let corner = if rect.width() > 30.0 { radius::TILE } else { radius::SMALL };
    ui.painter().rect_filled(rect, CornerRadius::same(corner), fill);
    let style = match rect.width() {
        width if width > 40.0 => Type::Section,
        width if width > 30.0 => Type::Strong,
        _ => Type::CaptionMedium,
    };
    let font = style.font();
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, &connector.monogram, font, letter);
}

/// The kinds of callout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CalloutKind {
    Info,
    Caution,
}

/// A sentence that stands out: bold first, plain second.
pub(crate) struct Callout<'a> {
    pub(crate) kind: CalloutKind,
    pub(crate) icon: Icon,
    pub(crate) bold: &'a str,
    pub(crate) plain: &'a str,
}

impl Callout<'_> {
    /// Its height at this width.
    pub(crate) fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.galley(ui, width).size().y + 24.0
    }

    fn galley(&self, ui: &Ui, width: f32) -> std::sync::Arc<egui::Galley> {
        let tokens = tokens(ui);
        let space = if self.bold.is_empty() || self.plain.is_empty() { "" } else { " " };
        let plain = format!("{space}{}", self.plain);
        let parts = [
            (self.bold, Type::SecondaryStrong, tokens.text),
            (plain.as_str(), Type::Secondary, tokens.text2),
        ];
        ui.painter().layout_job(rich(&parts, width - 43.0 - 16.0))
    }

    /// Puts it with its left upper corner here; gives its height.
    pub(crate) fn put(&self, ui: &mut Ui, at: Pos2, width: f32) -> f32 {
        let tokens = tokens(ui);
        let galley = self.galley(ui, width);
        let height = galley.size().y + 24.0;
        let rect = Rect::from_min_size(at, vec2(width, height));
        let (fill, line, icon) = match self.kind {
            CalloutKind::Info => (tokens.accent_tint, tokens.accent_line, tokens.accent),
            CalloutKind::Caution => (tokens.warn_tint, tokens.warn_line, tokens.warn_icon),
        };
        let corner = CornerRadius::same(radius::CALLOUT);
        ui.painter().rect(rect, corner, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        self.icon.paint(ui.painter(), pos2(rect.left() + 24.0, rect.top() + 22.0), 18.0, icon);
        let text = galley.text().to_owned();
        ui.painter().galley(pos2(rect.left() + 43.0, rect.top() + 12.0), galley, tokens.text);
        hidden_label(ui, rect, &text);
        height
    }
}

/// A small rounded word with a sign.
pub(crate) struct Pill<'a> {
    text: &'a str,
    icon: Option<Icon>,
    color: Color32,
    fill: Color32,
}

impl<'a> Pill<'a> {
    pub(crate) fn finding(tokens: &Tokens, finding: Finding, text: &'a str) -> Self {
        let (icon, color, fill) = match finding {
            Finding::Fits => (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.ok_tint),
            Finding::Missing => (icons::X_CIRCLE_FILL, tokens.bad, tokens.bad_tint),
            Finding::Extra => (icons::ARROW_CIRCLE_UP_FILL, tokens.warn, tokens.warn_tint),
            Finding::LevelNotChecked => (icons::QUESTION_FILL, tokens.mute, tokens.mute_tint),
            Finding::CannotBeTested => (icons::CIRCLE_DASHED, tokens.mute, tokens.mute_tint),
        };
        Self { text, icon: Some(icon), color, fill }
    }

    /// A word of advice; on a ground that is tinted itself it lies on the card's colour.
    pub(crate) fn accent(tokens: &Tokens, text: &'a str, tinted: bool) -> Self {
        let fill = if tinted { tokens.card } else { tokens.accent_tint };
        Self { text, icon: None, color: tokens.accent, fill }
    }

    pub(crate) fn practice(tokens: &Tokens, text: &'a str) -> Self {
        Self { text, icon: None, color: tokens.practice, fill: tokens.practice_tint }
    }

    pub(crate) fn quiet(tokens: &Tokens, text: &'a str) -> Self {
        Self { text, icon: None, color: tokens.text2, fill: tokens.hover }
    }

    /// Puts it with its left end here, halfway up.
    pub(crate) fn put(self, ui: &mut Ui, at: Pos2) -> Rect {
        let icon_width = if self.icon.is_some() { 19.0 } else { 0.0 };
        let width = width_of(ui, self.text, Type::CaptionMedium) + icon_width + 18.0;
        let rect = Rect::from_min_size(pos2(at.x, at.y - 11.0), vec2(width, 22.0));
        ui.painter().rect_filled(rect, CornerRadius::same(radius::FULL), self.fill);
        let mut x = rect.left() + 9.0;
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), pos2(x + 7.0, at.y), 14.0, self.color);
            x += icon_width;
        }
        crate::ui::widgets::text::text_at(
            ui,
            pos2(x, at.y),
            f32::INFINITY,
            self.text,
            Type::CaptionMedium,
            self.color,
        );
        rect
    }
}

/// What a drop zone shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DropState {
    Idle,
    /// What was dropped is no credentials file.
    Refused,
}

/// The ground and the outline of a drop zone.
pub(crate) fn drop_ground(ui: &Ui, rect: Rect, state: DropState) -> Shape {
    let tokens = tokens(ui);
    match state {
        DropState::Idle => drop_outline(rect, tokens.line_ctl),
        DropState::Refused => {
            let corner = CornerRadius::same(radius::CARD);
            let line = Stroke::new(1.0, tokens.bad);
            let kind = StrokeKind::Inside;
            RectShape::new(rect, corner, tokens.bad_tint, line, kind).into()
        }
    }
}

fn drop_outline(rect: Rect, color: Color32) -> Shape {
    let r = f32::from(radius::CARD);
    let rect = rect.shrink(0.75);
    let mut path = Vec::new();
    let corners = [
        (rect.right_top() + vec2(-r, r), -90.0_f32),
        (rect.right_bottom() + vec2(-r, -r), 0.0),
        (rect.left_bottom() + vec2(r, -r), 90.0),
        (rect.left_top() + vec2(r, r), 180.0),
    ];
    for (center, start) in corners {
        for step in 0..=8 {
            let angle = (start + step as f32 * 11.25).to_radians();
            path.push(center + r * vec2(angle.cos(), angle.sin()));
        }
    }
    if let Some(first) = path.first().copied() {
        path.push(first);
    }
    let stroke = Stroke::new(1.0, color);
    Shape::Vec(Shape::dashed_line(&path, stroke, 4.0, 4.0))
}
