//! "What is this?": a one-line explanation of a term that only BigCommerce uses, in place.

use crate::texts::{TextId, attribute, t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, tokens};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::modal::dialog_frame;
use crate::ui::widgets::text::rich;
use egui::{Popup, Pos2, Sense, Ui, vec2};

/// The width of the explanation.
const WIDTH: f32 = 280.0;

/// Draws a small question mark at the cursor that explains a term.
pub(crate) fn glossary_button(ui: &mut Ui, word: TextId) {
    let size = vec2(Button::TINY, Button::TINY);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    what_is(ui, rect.center(), word);
}

/// Draws a small question mark, centered at this point, that explains a term. The text's id is the
/// term's, `what-…`.
fn what_is(ui: &mut Ui, center: Pos2, word: TextId) {
    let name = with!(t::WHAT_IS, word = text(word));
    let response = Button::icon(icons::QUESTION, &name)
        .tiny()
        .at(ui, center - vec2(Button::TINY, Button::TINY) / 2.0);
    let tokens = tokens(ui);
    let frame = dialog_frame(tokens).inner_margin(14.0).shadow(tokens.floating());
    Popup::from_toggle_button_response(&response).frame(frame).show(|ui| {
        let (bold, plain) = (text(word), attribute(word, "text", &[]));
        let parts = [
            (bold.as_str(), Type::SecondaryStrong, tokens.text),
            ("\n", Type::Secondary, tokens.text2),
            (plain.as_str(), Type::Secondary, tokens.text2),
        ];
        let galley = ui.painter().layout_job(rich(&parts, WIDTH));
        let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
        label.widget_info(|| {
            let spoken = format!("{bold}: {plain}");
            egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, spoken)
        });
        ui.painter().galley(rect.min, galley, tokens.text2);
    });
}
