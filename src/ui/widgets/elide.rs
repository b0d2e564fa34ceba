//! Names elided in the middle if they don't fit.

use crate::ui::theme::Type;
use crate::ui::widgets::width_of;
use egui::Ui;

/// Elides a long name in the middle, never at the end.
pub(crate) fn elide_middle(ui: &Ui, name: &str, room: f32) -> String {
    if width_of(ui, name, Type::MonoSmall) <= room {
        return name.to_owned();
    }
    let chars: Vec<char> = name.chars().collect();
    for kept in (8..chars.len()).rev() {
        let head: String = chars.iter().take(kept - kept / 3).collect();
        let tail: String = chars.iter().skip(chars.len() - kept / 3).collect();
        let cut = format!("{head}…{tail}");
        if width_of(ui, &cut, Type::MonoSmall) <= room {
            return cut;
        }
    }
    name.to_owned()
}
