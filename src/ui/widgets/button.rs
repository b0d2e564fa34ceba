//! Buttons and links.

use crate::ui::icons::Icon;
use crate::ui::theme::{Tokens, Type, radius, size, tokens};
use crate::ui::widgets::focus_ring;
use crate::ui::widgets::text::width_of;
use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Destructive,
    Link,
    Icon,
}

/// A button that has not been placed yet.
pub(crate) struct Button<'a> {
    kind: Kind,
    text: &'a str,
    name: Option<&'a str>,
    left: Option<Icon>,
    right: Option<Icon>,
    height: f32,
    width: Option<f32>,
    enabled: bool,
    toggled: Option<bool>,
    id: Option<Id>,
    /// Whether it is a link in the practice strip.
    practice: bool,
}

impl<'a> Button<'a> {
    fn new(kind: Kind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            name: None,
            left: None,
            right: None,
            height: size::CONTROL,
            width: None,
            enabled: true,
            toggled: None,
            id: None,
            practice: false,
        }
    }

    /// Creates the one main action of a screen.
    pub(crate) fn primary(text: &'a str) -> Self {
        Self::new(Kind::Primary, text)
    }

    pub(crate) fn secondary(text: &'a str) -> Self {
        Self::new(Kind::Secondary, text)
    }

    pub(crate) fn quiet(text: &'a str) -> Self {
        Self::new(Kind::Quiet, text)
    }

    pub(crate) fn destructive(text: &'a str) -> Self {
        Self::new(Kind::Destructive, text)
    }

    pub(crate) fn link(text: &'a str) -> Self {
        Self { height: 24.0, ..Self::new(Kind::Link, text) }
    }

    /// Creates an icon button; its name is for tooltips and screen readers.
    pub(crate) fn icon(icon: Icon, name: &'a str) -> Self {
        Self {
            left: Some(icon),
            name: Some(name),
            height: size::ICON_BUTTON,
            width: Some(size::ICON_BUTTON),
            ..Self::new(Kind::Icon, "")
        }
    }

    /// The side of the smallest button.
    pub(crate) const TINY: f32 = 24.0;

    /// Makes it the smallest button, to go beside a word.
    pub(crate) fn tiny(self) -> Self {
        Self { height: Self::TINY, width: Some(Self::TINY), ..self }
    }

    pub(crate) fn left(self, icon: Icon) -> Self {
        Self { left: Some(icon), ..self }
    }

    pub(crate) fn right(self, icon: Icon) -> Self {
        Self { right: Some(icon), ..self }
    }

    pub(crate) fn small(self) -> Self {
        Self { height: size::CONTROL_SMALL, ..self }
    }

    pub(crate) fn large(self) -> Self {
        Self { height: size::CONTROL_LARGE, ..self }
    }

    pub(crate) fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Sets the name for screen readers, for when the text alone is not enough.
    pub(crate) fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Makes it a toggle.
    pub(crate) fn toggled(self, on: bool) -> Self {
        Self { toggled: Some(on), ..self }
    }

    /// Sets a fixed id, for a button that gets the focus from outside.
    pub(crate) fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Uses the practice store's color, for a link.
    pub(crate) fn practice(self) -> Self {
        Self { practice: true, ..self }
    }

    fn style(&self) -> Type {
        match self.kind {
            Kind::Link => Type::SecondaryMedium,
            _ if self.height < size::CONTROL => Type::SecondaryMedium,
            _ => Type::Medium,
        }
    }

    fn padding(&self) -> f32 {
        match self.kind {
            Kind::Link => 0.0,
            _ if self.height < size::CONTROL => 12.0,
            _ => 15.0,
        }
    }

    /// Returns its size on the screen.
    pub(crate) fn size(&self, ui: &Ui) -> egui::Vec2 {
        let icons = [self.left, self.right].into_iter().flatten().count() as f32;
        let gap = if self.kind == Kind::Link { 6.0 } else { 9.0 };
        let text = width_of(ui, self.text, self.style());
        let content = text + icons * (17.0 + gap) + 2.0 * self.padding();
        vec2(self.width.unwrap_or(content.ceil()), self.height)
    }

    /// Makes it as wide as the available width.
    pub(crate) fn wide(self, ui: &Ui) -> Self {
        Self { width: Some(ui.available_width()), ..self }
    }

    /// Draws the button with its top left corner at this point.
    pub(crate) fn at(self, ui: &mut Ui, at: Pos2) -> Response {
        let size = self.size(ui);
        self.put(ui, Rect::from_min_size(at, size))
    }

    /// Draws the button with its top right corner at this point.
    pub(crate) fn right_at(self, ui: &mut Ui, at: Pos2) -> Response {
        let size = self.size(ui);
        self.put(ui, Rect::from_min_size(pos2(at.x - size.x, at.y), size))
    }

    /// Draws the button at the cursor.
    pub(crate) fn show(self, ui: &mut Ui) -> Response {
        let size = self.size(ui);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        self.put(ui, rect)
    }

    /// Draws the button in this rectangle.
    pub(crate) fn put(self, ui: &mut Ui, rect: Rect) -> Response {
        let id = self.id.unwrap_or_else(|| {
            let id = ui.next_auto_id();
            ui.skip_ahead_auto_ids(1);
            id
        });
        // A disabled button stays focusable, so that a screen reader can say why it is disabled.
        let sense = if self.enabled { Sense::click() } else { Sense::focusable_noninteractive() };
        let response = ui.interact(rect, id, sense);
        let role = match self.kind {
            Kind::Link => Role::Link,
            _ => Role::Button,
        };
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| match self.toggled {
            Some(on) => WidgetInfo::selected(role, self.enabled, on, name),
            None => WidgetInfo::labeled(role, self.enabled, name),
        });
        self.paint(ui, rect, (response.hovered(), response.is_pointer_button_down_on()));
        focus_ring(ui, &response, rect, self.corner(), false);
        let pointer = if self.enabled && self.kind == Kind::Link {
            response.on_hover_cursor(egui::CursorIcon::PointingHand)
        } else {
            response
        };
        if self.kind == Kind::Icon { super::tooltip(pointer, name) } else { pointer }
    }

    /// Returns the colors of fill, text and outline.
    fn colors(
        &self,
        tokens: &Tokens,
        (hovered, pressed): (bool, bool),
    ) -> (Color32, Color32, Color32) {
        let clear = Color32::TRANSPARENT;
        let pick = |rest: Color32, hover: Color32, press: Color32| match (pressed, hovered) {
            (true, _) => press,
            (_, true) => hover,
            _ => rest,
        };
        match (self.kind, self.enabled) {
            (Kind::Primary | Kind::Destructive, false) => (tokens.hover, tokens.disabled, clear),
            (Kind::Primary, true) => {
                let fill = pick(tokens.accent_fill, tokens.accent_hover, tokens.accent_press);
                (fill, tokens.on_accent, clear)
            }
            (Kind::Destructive, true) => {
                let fill = pick(tokens.bad_fill, tokens.bad_hover, tokens.bad_press);
                (fill, tokens.card, clear)
            }
            (Kind::Secondary, false) => (clear, tokens.disabled, tokens.line_card),
            (Kind::Secondary, true) => {
                let fill = pick(tokens.card, tokens.hover, tokens.line_card);
                (fill, tokens.text, tokens.line_btn)
            }
            (Kind::Quiet | Kind::Icon, false) => (clear, tokens.disabled, clear),
            (Kind::Quiet | Kind::Icon, true) => {
                let text = if hovered { tokens.text } else { tokens.text2 };
                (pick(clear, tokens.hover, tokens.line_card), text, clear)
            }
            (Kind::Link, true) if self.practice => (clear, tokens.practice, clear),
            (Kind::Link, true) => (clear, tokens.accent, clear),
            (Kind::Link, false) => (clear, tokens.disabled, clear),
        }
    }

    fn corner(&self) -> u8 {
        match self.height {
            height if height >= size::CONTROL_LARGE => radius::TILE,
            height if height >= size::CONTROL => radius::BUTTON,
            _ => radius::SMALL,
        }
    }

    /// Paints it with the look for these hovered and pressed states.
    pub(crate) fn paint(&self, ui: &Ui, rect: Rect, (hovered, pressed): (bool, bool)) {
        let tokens = tokens(ui);
        let (fill, color, line) = self.colors(tokens, (hovered, pressed));
        let painter = ui.painter();
        painter.rect(
            rect,
            CornerRadius::same(self.corner()),
            fill,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let gap = if self.kind == Kind::Link { 6.0 } else { 9.0 };
        let text = painter
            .layout_job(super::text::rich(&[(self.text, self.style(), color)], f32::INFINITY));
        let icons = [self.left, self.right].into_iter().flatten().count() as f32;
        let has_text = !self.text.is_empty();
        let content = text.size().x + icons * (17.0 + if has_text { gap } else { 0.0 });
        let mut x = rect.center().x - content / 2.0;
        if let Some(icon) = self.left {
            icon.paint(painter, pos2(x + 8.5, rect.center().y), 17.0, color);
            x += 17.0 + gap;
        }
        let text_size = text.size();
        painter.galley(pos2(x, rect.center().y - text_size.y / 2.0), text, color);
        if self.kind == Kind::Link && hovered && self.enabled {
            let y = rect.center().y + text_size.y / 2.0 - 2.0;
            painter.hline(x..=x + text_size.x, y, Stroke::new(1.0, color));
        }
        x += text_size.x + gap;
        if let Some(icon) = self.right {
            icon.paint(painter, pos2(x + 8.5, rect.center().y), 17.0, color);
        }
    }
}
