//! Cards, callouts, pills and tiles.

use crate::catalog::AppProfile;
use crate::gateway::Finding;
use crate::texts::{t, text};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::size::LIST_ROW;
use crate::ui::theme::{Tokens, Type, radius, tokens};
use crate::ui::widgets::text::width_of;
use egui::accesskit::Role;
use egui::epaint::RectShape;
use egui::{Align2, Color32, CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// Paints a flat card.
pub(crate) fn card(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    let stroke = Stroke::new(1.0, tokens.line_card);
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().rect(rect, corner, tokens.card, stroke, StrokeKind::Inside);
}

/// Paints the tile with an app's two letters.
pub(crate) fn tile(ui: &Ui, rect: Rect, app: &AppProfile, selected: bool) {
    let tokens = tokens(ui);
    let hash = app
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
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, &app.monogram, font, letter);
}

/// Draws an app's tile at the cursor.
pub(crate) fn app_tile(ui: &mut Ui, side: f32, app: &AppProfile) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
    tile(ui, rect, app, false);
}

/// Draws an app's tile for a list at the cursor.
pub(crate) fn list_tile(ui: &mut Ui, app: &AppProfile, selected: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(34.0, 34.0), egui::Sense::hover());
    tile(ui, rect, app, selected);
}

/// Draws a card with an icon in a circle, and everything else beside it.
pub(crate) fn sign_card<R>(
    ui: &mut Ui,
    frame: egui::Frame,
    (icon, fill, color): (Icon, Color32, Color32),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = frame.inner_margin(egui::Margin { left: 20, right: 23, top: 16, bottom: 17 });
    super::layout::framed(ui, frame, |ui| {
        let beside = |ui: &mut Ui| {
            icon.circle(ui, 44.0, (fill, color));
            ui.add_space(16.0);
            ui.vertical(add).inner
        };
        ui.horizontal_top(beside).inner
    })
}

/// Draws a card of this width that is a single button, or shows with a check mark that it is done.
/// Returns whether it was clicked.
pub(crate) fn tile_button(
    ui: &mut Ui,
    width: f32,
    icon: Icon,
    label: &str,
    (enabled, done): (bool, bool),
) -> bool {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, LIST_ROW), egui::Sense::hover());
    // The id stays the same when the text changes, so that the focus stays.
    let id = egui::Id::unique(("tile", icon));
    let acts = enabled && !done;
    let sense = if acts { egui::Sense::click() } else { egui::Sense::focusable_noninteractive() };
    let response = ui.interact(rect, id, sense);
    let role = if done { Role::Label } else { Role::Button };
    response.widget_info(|| egui::WidgetInfo::labeled(role, enabled, label));
    let fill = if acts && response.hovered() { tokens.hover } else { tokens.card };
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, tokens.line_card), StrokeKind::Inside);
    let middle = rect.center().y;
    icon.paint(ui.painter(), pos2(rect.left() + 22.0, middle), 18.0, tokens.accent);
    let (end, color) = if done {
        (icons::CHECK_CIRCLE_FILL, tokens.ok)
    } else {
        (icons::CARET_RIGHT, tokens.text3)
    };
    end.paint(ui.painter(), pos2(rect.right() - 20.0, middle), 17.0, color);
    let ink = if enabled { tokens.text } else { tokens.disabled };
    let galley =
        super::text::fit(ui, label, Type::SecondaryMedium, ink, rect.width() - 38.0 - 34.0);
    let at = pos2(rect.left() + 38.0, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    super::focus_ring(ui, &response, rect, radius::CARD, false);
    acts && response.clicked()
}

/// The kinds of callout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CalloutKind {
    Info,
    Caution,
}

/// A highlighted message: bold text first, then plain text.
pub(crate) struct Callout<'a> {
    pub(crate) kind: CalloutKind,
    pub(crate) icon: Icon,
    pub(crate) bold: &'a str,
    pub(crate) plain: &'a str,
}

impl Callout<'_> {
    /// Draws it at the cursor.
    pub(crate) fn show(&self, ui: &mut Ui) {
        let tokens = tokens(ui);
        let (fill, line, icon) = self.colors(tokens);
        let space = if self.bold.is_empty() || self.plain.is_empty() { "" } else { " " };
        let plain = format!("{space}{}", self.plain);
        super::layout::framed(ui, frame(fill, line), |ui| {
            ui.horizontal_top(|ui| {
                self.icon.show(ui, 18.0, icon);
                ui.add_space(10.0);
                super::text::paragraphs(
                    ui,
                    &[
                        (self.bold, Type::SecondaryStrong, tokens.text),
                        (&plain, Type::Secondary, tokens.text2),
                    ],
                );
            });
        });
    }

    /// Draws it at the cursor: the bold text above the plain text, then additional content.
    pub(crate) fn show_with(&self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
        let tokens = tokens(ui);
        let (fill, line, icon) = self.colors(tokens);
        super::layout::framed(ui, frame(fill, line), |ui| {
            ui.horizontal_top(|ui| {
                self.icon.show(ui, 18.0, icon);
                ui.add_space(10.0);
                ui.vertical(|ui| {
                    super::text::paragraph(ui, self.bold, Type::SecondaryStrong, tokens.text);
                    super::text::paragraph(ui, self.plain, Type::Secondary, tokens.text2);
                    add(ui);
                });
            });
        });
    }

    /// Draws it at the cursor with a button beside it. Returns whether the button was clicked.
    pub(crate) fn show_beside(&self, ui: &mut Ui, button: super::Button<'_>) -> bool {
        let room = button.size(ui).x + 12.0;
        let pressed = |ui: &mut Ui| {
            ui.add_space(12.0);
            button.show(ui).clicked()
        };
        super::layout::beside(ui, room, |ui| self.show(ui), pressed)
    }

    fn colors(&self, tokens: &Tokens) -> (Color32, Color32, Color32) {
        match self.kind {
            CalloutKind::Info => (tokens.accent_tint, tokens.accent_line, tokens.accent),
            CalloutKind::Caution => (tokens.warn_tint, tokens.warn_line, tokens.warn_icon),
        }
    }
}

/// Draws a warning across the screen with a close button. Returns whether it was closed.
pub(crate) fn closable(ui: &mut Ui, bold: &str, plain: &str) -> bool {
    let kind = CalloutKind::Caution;
    close(ui, &Callout { kind, icon: icons::WARNING_FILL, bold, plain })
}

/// Draws help across the screen with a close button. Returns whether it was closed.
pub(crate) fn closable_info(ui: &mut Ui, bold: &str, plain: &str) -> bool {
    close(ui, &Callout { kind: CalloutKind::Info, icon: icons::INFO, bold, plain })
}

fn close(ui: &mut Ui, callout: &Callout<'_>) -> bool {
    let closed = callout.show_beside(ui, super::Button::icon(icons::X, &text(t::CLOSE_MESSAGE)));
    ui.add_space(crate::ui::theme::space::S12);
    closed
}

/// Returns the frame of callouts.
fn frame(fill: Color32, line: Color32) -> egui::Frame {
    egui::Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(radius::CALLOUT))
        .inner_margin(egui::Margin { left: 14, right: 15, top: 11, bottom: 11 })
}

/// A small rounded label with an icon.
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

    /// Creates a piece of advice; on a tinted background it uses the card's color.
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

    /// Draws the pill at the cursor.
    pub(crate) fn show(self, ui: &mut Ui) {
        let (rect, _) = ui.allocate_exact_size(vec2(self.width(ui), 22.0), egui::Sense::hover());
        self.paint(ui, rect);
        super::hidden_label(ui, rect, self.text);
    }

    /// Returns its width.
    pub(crate) fn width(&self, ui: &Ui) -> f32 {
        let icon_width = if self.icon.is_some() { 19.0 } else { 0.0 };
        width_of(ui, self.text, Type::CaptionMedium) + icon_width + 18.0
    }

    /// Draws it at the cursor, in a row whose name for screen readers has its text.
    pub(crate) fn show_silently(self, ui: &mut Ui) {
        let (rect, _) = ui.allocate_exact_size(vec2(self.width(ui), 22.0), egui::Sense::hover());
        self.paint(ui, rect);
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        ui.painter().rect_filled(rect, CornerRadius::same(radius::FULL), self.fill);
        let mut x = rect.left() + 9.0;
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), pos2(x + 7.0, rect.center().y), 14.0, self.color);
            x += 19.0;
        }
        let galley = super::fit(ui, self.text, Type::CaptionMedium, self.color, f32::INFINITY);
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, self.color);
    }
}

/// The state of a drop zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DropState {
    Idle,
    /// The dropped file isn't a credentials file.
    Refused,
}

/// Draws a zone of this height to drop files on, with its content centered.
pub(crate) fn drop_zone(ui: &mut Ui, height: f32, state: DropState, add: impl FnOnce(&mut Ui)) {
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
    ui.painter().add(drop_ground(ui, rect, state));
    let id = egui::Id::unique("drop-zone");
    // Use the content's height from the last frame to center it.
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(height);
    let inside = rect.shrink2(vec2(12.0, ((height - known) / 2.0).max(0.0)));
    let layout = egui::Layout::top_down(egui::Align::Center);
    let builder = egui::UiBuilder::new().max_rect(inside).layout(layout).scope_id(id);
    let mut child = ui.new_child(builder);
    add(&mut child);
    let used = child.min_rect().height();
    if (used - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
}

/// Returns the background and outline of a drop zone.
fn drop_ground(ui: &Ui, rect: Rect, state: DropState) -> Shape {
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
