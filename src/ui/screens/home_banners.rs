//! Banners above all connections, in this order: problems with the list, pending work, leftovers.
//! They are drawn in every frame, over possibly thousands of connections, so counts for them are
//! cached in `Groups` or `Overview`.

use crate::flow::{HomeMessage, Message, keep_problem};
use crate::saved::IndexTrouble;
use crate::texts::{TextId, t, text, with, with_values};
use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Callout, CalloutKind};
use egui::Ui;

/// Draws the banners, which concern the list as a whole.
pub(crate) fn banners(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let mut banner = |ui: &mut Ui, words: &str, action: Option<(TextId, HomeMessage)>| {
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: words };
        match action {
            Some((label, message)) => {
                let label = text(label);
                if callout.show_beside(ui, Button::secondary(&label).small()) {
                    out.push(Message::Home(message));
                }
            }
            None => callout.show(ui),
        }
        ui.add_space(space::S12);
    };
    if let Some(trouble) = &home.listed.trouble {
        let rebuild = Some((t::HOME_REBUILD, HomeMessage::Rebuild));
        match trouble {
            IndexTrouble::SetAside { name, restored } => {
                let id = if *restored { t::HOME_SET_ASIDE_RESTORED } else { t::HOME_SET_ASIDE };
                banner(ui, &with_values(id, &[("name", name.as_str().into())]), rebuild);
            }
            IndexTrouble::Damaged => banner(ui, &text(t::HOME_DAMAGED), None),
            IndexTrouble::Busy => {
                let again = Some((t::KEEP_TRY_AGAIN, HomeMessage::Open));
                banner(ui, &text(t::HOME_BUSY), again);
            }
            IndexTrouble::Newer => banner(ui, &text(t::HOME_NEWER), None),
            IndexTrouble::Unreadable(error) => {
                banner(ui, &with!(t::HOME_UNREADABLE, error = error.as_str()), None);
            }
        }
    }
    let unreadable = home.listed.index.unreadable_entries();
    if unreadable > 0 && home.listed.trouble.is_none() {
        let words = with!(t::HOME_ENTRIES_UNREADABLE, count = unreadable);
        banner(ui, &words, Some((t::HOME_REBUILD, HomeMessage::Rebuild)));
    }
    let leftover = home.listed.index.leftover.len();
    if leftover > 0 && home.asking.is_none() {
        let words = with!(t::HOME_LEFTOVER, count = leftover);
        banner(ui, &words, Some((t::HOME_LEFTOVER_REMOVE, HomeMessage::RemoveLeftover)));
    }
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        banner(ui, &text(t::HOME_WAITING), Some((t::HOME_STOP_WAITING, HomeMessage::GiveUp)));
    }
    if let Some(problem) = home.problem {
        banner(ui, &text(keep_problem(problem)), None);
    }
}
