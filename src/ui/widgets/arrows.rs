//! The arrow keys inside a list or a row of choices, which are one stop of the Tab key each.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

/// Moves the focus inside a group by the arrow keys, Home and End; returns the member that gets it.
///
/// To be called once a frame, after every member was drawn: in egui 0.37 a new focus counts at once,
/// so a member drawn later would take the same key press for its own.
pub(crate) fn arrows(ui: &Ui, members: &[Id]) -> Option<usize> {
    let focused = ui.memory(|memory| memory.focused())?;
    let here = members.iter().position(|member| *member == focused)?;
    // Otherwise egui moves the focus to whatever is nearest in that direction.
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let last = members.len() - 1;
    let next = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) {
            Some((here + 1).min(last))
        } else if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) {
            Some(here.saturating_sub(1))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        }
    });
    let next = next.filter(|next| *next != here)?;
    ui.memory_mut(|memory| memory.request_focus(members[next]));
    Some(next)
}
