//! Banners above all connections: trouble with the list, what waits, what is left over, in this order.
//! They are drawn in every frame over thousands of connections: what is counted for one is kept in
//! `Groups` or `Overview`.

use crate::connections::IndexTrouble;
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Callout, CalloutKind};
use crate::wizard::{HomeMessage, Message, keep_problem};
use egui::{Ui, pos2};

/// What has to be said about the whole; gives the height that it takes.
pub(crate) fn banners(
    ui: &mut Ui,
    view: &View<'_>,
    start: egui::Pos2,
    width: f32,
    out: &mut Vec<Message>,
) -> f32 {
    let home = &view.state.home;
    let mut y = start.y;
    let mut banner = |ui: &mut Ui, words: &str, action: Option<(TextId, HomeMessage)>| {
        let kind = CalloutKind::Caution;
        let callout = Callout { kind, icon: icons::WARNING_FILL, bold: "", plain: words };
        let (label, message) = action.unzip();
        let label = label.map(text);
        let button = label.as_deref().map(|label| Button::secondary(label).small());
        let room = button.as_ref().map_or(0.0, |button| button.size(ui).x + 12.0);
        let height = callout.put(ui, pos2(start.x, y), width - room);
        let at = pos2(start.x + width, y + 6.0);
        if button.is_some_and(|button| button.right_at(ui, at).clicked()) {
            out.extend(message.map(Message::Home));
        }
        y += height + 12.0;
    };
    if let Some(trouble) = &home.listed.trouble {
        let rebuild = Some((t::HOME_REBUILD, HomeMessage::Rebuild));
        match trouble {
            IndexTrouble::SetAside { name, restored } => {
                let id = if *restored { t::HOME_SET_ASIDE_RESTORED } else { t::HOME_SET_ASIDE };
                banner(ui, &with(id, &[("name", name.as_str().into())]), rebuild);
            }
            IndexTrouble::Damaged => banner(ui, &text(t::HOME_DAMAGED), None),
            IndexTrouble::Busy => {
                let again = Some((t::KEEP_TRY_AGAIN, HomeMessage::Open));
                banner(ui, &text(t::HOME_BUSY), again);
            }
            IndexTrouble::Newer => banner(ui, &text(t::HOME_NEWER), None),
            IndexTrouble::Unreadable(error) => {
                banner(ui, &with(t::HOME_UNREADABLE, &[("error", error.as_str().into())]), None);
            }
        }
    }
    let unreadable = home.listed.index.unreadable_entries();
    if unreadable > 0 && home.listed.trouble.is_none() {
        let words = with(t::HOME_ENTRIES_UNREADABLE, &[("count", unreadable.into())]);
        banner(ui, &words, Some((t::HOME_REBUILD, HomeMessage::Rebuild)));
    }
    let leftover = home.listed.index.leftover.len();
    if leftover > 0 && home.asking.is_none() {
        let words = with(t::HOME_LEFTOVER, &[("count", leftover.into())]);
        banner(ui, &words, Some((t::HOME_LEFTOVER_REMOVE, HomeMessage::RemoveLeftover)));
    }
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        banner(ui, &text(t::HOME_WAITING), Some((t::HOME_STOP_WAITING, HomeMessage::GiveUp)));
    }
    if let Some(problem) = home.problem {
        banner(ui, &text(keep_problem(problem)), None);
    }
    y - start.y
}
