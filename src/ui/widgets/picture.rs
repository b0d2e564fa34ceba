//! Our own drawings of BigCommerce's control panel: rectangles and the labels that matter.

use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::widgets::{hidden_label, text_at};
use egui::{Align2, CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// The position of the next field of the form.
struct Column {
    x: f32,
    y: f32,
    width: f32,
}

impl Column {
    fn gap(&mut self, height: f32) {
        self.y += height;
    }
}

/// Paints a number in a circle: filled inside drawings, tinted beside them.
pub(crate) fn badge(ui: &Ui, center: Pos2, number: usize, filled: bool) {
    let tokens = tokens(ui);
    let (fill, color) = if filled {
        (tokens.accent_fill, tokens.on_accent)
    } else {
        (tokens.accent_tint, tokens.accent)
    };
    ui.painter().circle_filled(center, 10.0, fill);
    let font = Type::CaptionMedium.font();
    ui.painter().text(center, Align2::CENTER_CENTER, number.to_string(), font, color);
}

/// Draws a number in a tinted circle at the cursor.
pub(crate) fn number(ui: &mut Ui, number: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
    badge(ui, rect.center(), number, false);
}

/// Draws the number of a list item in a circle at the cursor; it is filled if the item is next.
pub(crate) fn counted(ui: &mut Ui, number: usize, is_next: bool) {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
    let (fill, color) =
        if is_next { (tokens.accent_fill, tokens.on_accent) } else { (tokens.hover, tokens.text2) };
    ui.painter().circle_filled(rect.center(), 10.0, fill);
    let font = Type::CaptionMedium.font();
    let number = number.to_string();
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, number, font, color);
}

/// Draws a check mark in a circle at the cursor, for a completed step.
pub(crate) fn done(ui: &mut Ui) {
    let tokens = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
    let ring = Stroke::new(1.5, tokens.accent);
    ui.painter().circle(rect.center(), 9.25, tokens.accent_tint, ring);
    icons::CHECK_BOLD.paint(ui.painter(), rect.center(), 11.0, tokens.accent);
}

/// Paints a placeholder for irrelevant content.
fn blank(ui: &Ui, x: f32, y: f32, width: f32, height: f32) {
    let corner = CornerRadius::same(if height > 12.0 { radius::BUTTON } else { 4 });
    let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
    ui.painter().rect_filled(rect, corner, tokens(ui).hover);
}

/// Paints a label that is part of the drawing. Screen readers get only a description of the whole
/// drawing.
fn word(ui: &Ui, at: Pos2, text: &str, style: Type, color: egui::Color32) -> Rect {
    ui.painter().text(at, Align2::LEFT_CENTER, text, style.font(), color)
}

/// Paints the browser's frame. Returns the page area inside it.
fn browser(ui: &mut Ui, rect: Rect, spoken: &str, below: &str) -> Rect {
    let tokens = tokens(ui);
    let frame = rect.with_max_y(rect.bottom() - 26.0);
    let corner = CornerRadius::same(radius::CARD);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().rect(frame, corner, tokens.card, line, StrokeKind::Inside);
    let chrome = frame.with_max_y(frame.top() + 36.0);
    let top = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    ui.painter().rect(chrome, top, tokens.sunken, line, StrokeKind::Inside);
    for x in [12.0, 36.0] {
        blank(ui, chrome.left() + x, chrome.top() + 11.0, 14.0, 14.0);
    }
    let pill = Rect::from_min_max(
        pos2(chrome.left() + 60.0, chrome.top() + 7.0),
        pos2(chrome.right() - 12.0, chrome.bottom() - 7.0),
    );
    ui.painter().rect(
        pill,
        CornerRadius::same(radius::FULL),
        tokens.card,
        line,
        StrokeKind::Inside,
    );
    let y = pill.center().y;
    icons::LOCK_SIMPLE.paint(ui.painter(), pos2(pill.left() + 17.0, y), 13.0, tokens.text3);
    let before = word(ui, pos2(pill.left() + 29.0, y), "store-", Type::Caption, tokens.text2);
    let yours = text(t::PICTURE_YOUR_STORE);
    let at = pos2(before.right() + 7.0, y);
    let font = Type::CaptionMedium.font();
    let width = ui.painter().layout_no_wrap(yours.clone(), font, tokens.accent).size().x;
    let chip = Rect::from_min_size(pos2(at.x - 5.0, y - 8.5), vec2(width + 10.0, 17.0));
    ui.painter().rect_filled(chip, CornerRadius::same(4), tokens.accent_tint);
    word(ui, at, &yours, Type::CaptionMedium, tokens.accent);
    let at = pos2(chip.right() + 3.0, y);
    word(ui, at, ".mybigcommerce.com", Type::Caption, tokens.text2);

    let response = hidden_label(ui, frame, spoken);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Image);
        node.set_label(spoken);
        node.clear_value();
    });
    let width = crate::ui::widgets::width_of(ui, below, Type::Caption).min(rect.width() + 16.0);
    let caption = pos2(rect.center().x - width / 2.0, rect.bottom() - 8.0);
    text_at(ui, caption, width + 1.0, below, Type::Caption, tokens.text3);
    frame.with_min_y(chrome.bottom())
}

/// Draws an address on one line, or broken before `before` if it is too long. Screen readers get it
/// in one piece.
pub(crate) fn address(ui: &mut Ui, address: &str, before: &str, color: egui::Color32) {
    let whole = crate::ui::widgets::width_of(ui, address, Type::MonoSmall);
    let cut = address.find(before).filter(|_| whole > ui.available_width());
    let mut shown = address.to_owned();
    if let Some(cut) = cut {
        shown.insert(cut, '\n');
    }
    let job = crate::ui::widgets::rich(&[(&shown, Type::MonoSmall, color)], f32::INFINITY);
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    let role = egui::accesskit::Role::Label;
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, address));
}

/// Allocates a rectangle of this size for a drawing.
fn place(ui: &mut Ui, size: egui::Vec2) -> Rect {
    ui.allocate_exact_size(size, egui::Sense::hover()).0
}

/// Draws the Settings page with its API group.
pub(crate) fn settings(ui: &mut Ui, size: egui::Vec2) {
    let rect = place(ui, size);
    let spoken = text(t::PICTURE_SETTINGS);
    let page = browser(ui, rect, &spoken, &text(t::PICTURE_BELOW));
    let tokens = tokens(ui);
    let side = page.with_max_x(page.left() + 106.0);
    let corner = CornerRadius { sw: radius::CARD, ..CornerRadius::ZERO };
    ui.painter().rect_filled(side.shrink2(vec2(1.0, 1.0)), corner, tokens.sunken);
    ui.painter().vline(side.right(), side.y_range(), Stroke::new(1.0, tokens.line));
    let mut y = side.top() + 24.0;
    for width in [52.0, 38.0, 56.0, 44.0, 60.0, 40.0, 50.0, 36.0] {
        if y < side.bottom() - 90.0 {
            blank(ui, side.left() + 18.0, y, 13.0, 13.0);
            blank(ui, side.left() + 39.0, y + 3.0, width, 7.0);
        }
        y += 33.0;
    }
    let target =
        Rect::from_min_size(pos2(side.left() + 7.0, side.bottom() - 48.0), vec2(92.0, 34.0));
    outline(ui, target);
    badge(ui, pos2(target.left() + 15.0, target.center().y), 1, true);
    let at = pos2(target.left() + 30.0, target.center().y);
    word(ui, at, "Settings", Type::SecondaryStrong, tokens.text);

    let main = page.with_min_x(side.right());
    let x = main.left() + 18.0;
    word(ui, pos2(x, main.top() + 32.0), "Settings", Type::Section, tokens.text);
    let cell = ((main.width() - 46.0) / 2.0).min(150.0);
    for (row, y) in [58.0, 135.0].into_iter().enumerate() {
        blank(ui, x, main.top() + y, if row == 0 { 72.0 } else { 54.0 }, 7.0);
        blank(ui, x, main.top() + y + 17.0, cell, 38.0);
        blank(ui, x + cell + 10.0, main.top() + y + 17.0, cell, 38.0);
    }
    let group = Rect::from_min_max(pos2(main.left(), main.top() + 212.0), main.max);
    api_group(ui, group);
}

/// Draws the API group alone, for narrow windows.
pub(crate) fn settings_group(ui: &mut Ui, size: egui::Vec2) {
    let rect = place(ui, size);
    let tokens = tokens(ui);
    let corner = CornerRadius::same(radius::CARD);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().rect(rect, corner, tokens.card, line, StrokeKind::Inside);
    api_group(ui, rect);
    hidden_label(ui, rect, &text(t::PICTURE_SETTINGS));
}

fn api_group(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    let x = rect.left() + 18.0;
    badge(ui, pos2(x + 10.0, rect.top() + 15.0), 2, true);
    word(ui, pos2(x + 28.0, rect.top() + 15.0), "API", Type::Strong, tokens.text);
    let width = (rect.width() - 36.0).min(300.0);
    let target = Rect::from_min_size(pos2(x, rect.top() + 36.0), vec2(width, 56.0));
    outline(ui, target);
    badge(ui, pos2(target.left() + 21.0, target.center().y), 3, true);
    let at = pos2(target.left() + 40.0, target.top() + 20.0);
    word(ui, at, "Store-level API accounts", Type::SecondaryStrong, tokens.text);
    let wanted = text(t::PICTURE_WANTED);
    word(ui, at + vec2(0.0, 18.0), &wanted, Type::Caption, tokens.text2);
    let at = pos2(target.right() - 22.0, target.center().y);
    icons::CURSOR_CLICK.paint(ui.painter(), at, 20.0, tokens.accent);
    let y = target.bottom() + 24.0;
    let wrong =
        word(ui, pos2(x + 10.0, y), "Account-level API accounts", Type::Secondary, tokens.text3);
    let not_this = text(t::PICTURE_NOT_THIS);
    let font = Type::CaptionMedium.font();
    let galley = ui.painter().layout_no_wrap(not_this, font, tokens.mute);
    let size = vec2(galley.size().x + 18.0, 20.0);
    // Beside its label, or below it if the drawing is too narrow.
    let beside = pos2(wrong.right() + 10.0, y - 10.0);
    let fits = beside.x + size.x <= target.right();
    let at = if fits { beside } else { pos2(target.right() - size.x, y + 12.0) };
    let pill = Rect::from_min_size(at, size);
    ui.painter().rect_filled(pill, CornerRadius::same(radius::FULL), tokens.mute_tint);
    ui.painter().galley(pill.center() - galley.size() / 2.0, galley, tokens.mute);
}

fn outline(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    let stroke = Stroke::new(2.0, tokens.accent);
    let corner = CornerRadius::same(radius::BUTTON);
    ui.painter().rect(rect, corner, tokens.accent_tint, stroke, StrokeKind::Inside);
}

/// Draws the form for a new account, with its name filled in.
pub(crate) fn form(ui: &mut Ui, size: egui::Vec2, name: &str) {
    let rect = place(ui, size);
    let spoken = with!(t::PICTURE_FORM, name = name);
    let page = browser(ui, rect, &spoken, &text(t::PICTURE_BELOW_FORM));
    let tokens = tokens(ui);
    let mut column =
        Column { x: page.left() + 24.0, y: page.top() + 18.0, width: page.width() - 48.0 };
    word(ui, pos2(column.x, column.y + 12.0), "Create API account", Type::Section, tokens.text);
    column.gap(size::CONTROL_SMALL + space::S4);
    field(ui, &mut column, "Token type", "", "V2/V3 API token", Some(2));
    field(ui, &mut column, "Name", "", name, Some(3));
    let leave = text(t::PICTURE_LEAVE);
    let path = "https://api.bigcommerce.com/stores/…/v3/";
    field(ui, &mut column, "API path", &leave, path, None);
    let next = text(t::PICTURE_NEXT_STEP);
    label(ui, &mut column, "OAuth scopes", &next);
    let foot = page.with_min_y(page.bottom() - 54.0);
    let rows = Rect::from_min_max(
        pos2(column.x, column.y),
        pos2(column.x + column.width, (foot.top() - 16.0).min(column.y + 94.0)),
    );
    let corner = CornerRadius::same(radius::BUTTON);
    let line = Stroke::new(1.0, tokens.line_card);
    ui.painter().rect(rows, corner, tokens.card, line, StrokeKind::Inside);
    let mut y = rows.top() + 21.0;
    for width in [62.0, 88.0, 54.0] {
        if y + 10.0 < rows.bottom() {
            blank(ui, rows.left() + 12.0, y - 3.0, width, 6.0);
            for x in [rows.width() * 0.5, rows.width() * 0.66, rows.width() * 0.86] {
                let center = pos2(rows.left() + x, y);
                let stroke = Stroke::new(1.0, tokens.line_btn);
                ui.painter().circle_stroke(center, 6.0, stroke);
                blank(ui, center.x + 11.0, y - 3.0, 26.0, 6.0);
            }
        }
        y += 26.0;
    }
    let corner = CornerRadius { sw: radius::CARD, se: radius::CARD, ..CornerRadius::ZERO };
    ui.painter().rect(foot, corner, tokens.sunken, line, StrokeKind::Inside);
    let y = foot.center().y;
    let at = pos2(foot.left() + 31.0, y);
    icons::WARNING_CIRCLE_FILL.paint(ui.painter(), at, 15.0, tokens.warn_icon);
    word(ui, pos2(at.x + 13.0, y), &text(t::PICTURE_NOT_YET), Type::Caption, tokens.text2);
    for (x, width, label, disabled) in [(158.0, 66.0, "Cancel", false), (84.0, 60.0, "Save", true)]
    {
        let rect = Rect::from_min_size(pos2(foot.right() - x, y - 15.0), vec2(width, 30.0));
        let fill = if disabled { tokens.hover } else { tokens.card };
        let line = if disabled { tokens.hover } else { tokens.line_btn };
        let corner = CornerRadius::same(radius::SMALL);
        ui.painter().rect(rect, corner, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        let color = if disabled { tokens.disabled } else { tokens.text2 };
        let font = Type::CaptionMedium.font();
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, font, color);
    }
}

fn label(ui: &Ui, column: &mut Column, label: &str, aside: &str) {
    let tokens = tokens(ui);
    word(ui, pos2(column.x, column.y + 8.0), label, Type::CaptionMedium, tokens.text2);
    let right = pos2(column.x + column.width, column.y + 8.0);
    ui.painter().text(right, Align2::RIGHT_CENTER, aside, Type::Caption.font(), tokens.text2);
    column.gap(space::S20);
}

fn field(
    ui: &Ui,
    column: &mut Column,
    name: &str,
    aside: &str,
    value: &str,
    number: Option<usize>,
) {
    let tokens = tokens(ui);
    label(ui, column, name, aside);
    let rect = Rect::from_min_size(pos2(column.x, column.y), vec2(column.width, 36.0));
    let corner = CornerRadius::same(radius::BUTTON);
    let (line, style) = match number {
        Some(_) => (Stroke::new(2.0, tokens.accent), Type::Secondary),
        None => (Stroke::new(1.0, tokens.line_card), Type::MonoSmall),
    };
    ui.painter().rect(rect, corner, tokens.card, line, StrokeKind::Inside);
    let painter = ui.painter().with_clip_rect(rect.shrink(4.0));
    let at = pos2(rect.left() + 21.0 - if number.is_none() { 8.0 } else { 0.0 }, rect.center().y);
    let color = if number.is_some() { tokens.text } else { tokens.text2 };
    painter.text(at, Align2::LEFT_CENTER, value, style.font(), color);
    if let Some(number) = number {
        badge(ui, pos2(rect.left(), rect.center().y), number, true);
        if number == 2 {
            let at = pos2(rect.right() - 20.0, rect.center().y);
            icons::CARET_DOWN.paint(ui.painter(), at, 14.0, tokens.text2);
        }
    }
    column.gap(size::CONTROL + space::S14);
}
