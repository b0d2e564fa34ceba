//! Arrow key navigation inside a list or a row of choices, each of which is a single Tab stop.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

/// How many members the page keys go on or back in a long list.
const PAGE: usize = 10;

/// Moves the focus within a long list as [`arrows`] does, and on page keys.
pub(crate) fn arrows_and_pages(ui: &Ui, members: &[Id]) -> Option<usize> {
    step(ui, members, Some(PAGE))
}

/// Moves the focus within a group on arrow keys, Home and End. Returns the member that gets it.
///
/// Call once per frame, after drawing every member: in egui 0.37 a new focus takes effect at once,
/// so a member drawn later would also react to the same key press.
pub(crate) fn arrows(ui: &Ui, members: &[Id]) -> Option<usize> {
    step(ui, members, None)
}

fn step(ui: &Ui, members: &[Id], page: Option<usize>) -> Option<usize> {
    let focused = ui.memory(|memory| memory.focused())?;
    let here = members.iter().position(|member| *member == focused)?;
    // Otherwise egui would move the focus to the nearest control in that direction.
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
        } else if let Some(page) = page.filter(|_| pressed(Key::PageDown)) {
            Some((here + page).min(last))
        } else if let Some(page) = page.filter(|_| pressed(Key::PageUp)) {
            Some(here.saturating_sub(page))
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
