//! The values that an app asks for.

use crate::catalog::Connector;
use crate::ui::icons;
use crate::ui::screens::t;
use crate::ui::screens::text;
use crate::ui::screens::with;
use crate::ui::theme::Type;
use crate::ui::theme::radius;
use crate::ui::theme::size;
use crate::ui::theme::space;
use crate::ui::theme::tokens;
use crate::ui::widgets::Column;
use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// The app's own labels, numbered in its order.
pub(crate) fn asks_for(ui: &mut Ui, connector: &Connector, column: &mut Column, indented: bool) {
    let tokens = tokens(ui);
    let indent = if indented { 30.0 } else { 0.0 };
    if indented {
        let at = pos2(column.x + 9.0, column.y + 11.0);
        icons::LIST_CHECKS.paint(ui.painter(), at, 18.0, tokens.text2);
    }
    let mut inner = Column { x: column.x + indent, y: column.y, width: column.width - indent };
    let title = if connector.knows_labels() {
        with(t::APP_ASKS_FOR, &[("app", connector.short_name.as_str().into())])
    } else {
        text(t::APP_VALUES_UNNAMED)
    };
    inner.text(ui, &title, Type::SecondaryMedium, tokens.text);
    inner.gap(space::S6);
    let mut x = inner.x;
    for (number, value) in connector.values.iter().enumerate() {
        let number = (number + 1).to_string();
        let galley = ui.painter().layout_job(crate::ui::widgets::rich(
            &[
                (&number, Type::SecondaryMedium, tokens.text3),
                ("   ", Type::SecondaryMedium, tokens.text3),
                (&value.label, Type::SecondaryMedium, tokens.text),
            ],
            f32::INFINITY,
        ));
        let chip = vec2(galley.size().x + 20.0, 28.0);
        if x > inner.x && x + chip.x > inner.x + inner.width {
            x = inner.x;
            inner.gap(size::CONTROL_SMALL + space::S4);
        }
        let rect = Rect::from_min_size(pos2(x, inner.y), chip);
        let corner = CornerRadius::same(radius::SMALL);
        let stroke = Stroke::new(1.0, tokens.line_card);
        ui.painter().rect(rect, corner, tokens.sunken, stroke, StrokeKind::Inside);
        let at = rect.min + vec2(10.0, 14.0 - galley.size().y / 2.0);
        ui.painter().galley(at, galley, tokens.text);
        crate::ui::widgets::hidden_label(ui, rect, &format!("{number} {}", value.label));
        x += chip.x + 6.0;
    }
    inner.gap(space::S28);
    column.y = inner.y;
}
