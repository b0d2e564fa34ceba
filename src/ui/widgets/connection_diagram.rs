//! The path of a request as a chain of four links that light up one by one: this computer, the
//! network, BigCommerce, the store.

use crate::gateway::{CheckId, CheckOutcome, CheckState};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Type, motion, tokens};
use crate::ui::widgets::{hidden_label, reduced_motion, rich};
use egui::{Id, Stroke, Ui, pos2, vec2};

/// Its height, including the names below the links.
const CHAIN: f32 = 58.0;

/// The state of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Done,
    Now,
    Broken,
    Ahead,
}

impl Link {
    fn word(self) -> String {
        text(match self {
            Self::Done => t::CHAIN_DONE,
            Self::Now => t::CHAIN_NOW,
            Self::Broken => t::CHAIN_BROKEN,
            Self::Ahead => t::CHAIN_AHEAD,
        })
    }
}

/// The links, each with its name, its icon and the checks it represents.
const LINKS: [(TextId, Icon, &[CheckId]); 4] = [
    (t::CHAIN_COMPUTER, icons::DESKTOP, &[]),
    (t::CHAIN_NETWORK, icons::WIFI_HIGH, &[CheckId::Network]),
    (t::CHAIN_BIGCOMMERCE, icons::CLOUD, &[CheckId::Secure, CheckId::Gateway]),
    (
        t::CHAIN_STORE,
        icons::STOREFRONT,
        &[CheckId::Token, CheckId::StoreMatch, CheckId::StoreOpen, CheckId::Identity],
    ),
];

fn links(checks: &[CheckOutcome], running: bool) -> [Link; 4] {
    let state = |check: &CheckId| {
        let outcome = checks.iter().find(|outcome| outcome.check == *check);
        outcome.map_or(CheckState::NotReached, |outcome| outcome.state)
    };
    let mut before = Link::Done;
    LINKS.map(|(_, _, checks)| {
        let broken = checks.iter().any(|check| matches!(state(check), CheckState::Failed(_)));
        let done = checks.iter().all(|check| state(check) == CheckState::Passed);
        before = match before {
            Link::Done if broken => Link::Broken,
            Link::Done if done => Link::Done,
            Link::Done if running => Link::Now,
            _ => Link::Ahead,
        };
        before
    })
}

/// Below this width, the links are so close together that their names take two lines.
const CLOSE_BELOW: f32 = 480.0;

/// Draws the chain across the whole width.
pub(crate) fn connection_diagram(ui: &mut Ui, checks: &[CheckOutcome], running: bool) {
    let tokens = tokens(ui);
    let width = ui.available_width();
    let height = if width < CLOSE_BELOW { CHAIN + 16.0 } else { CHAIN };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    let links = links(checks, running);
    let step = rect.width() / LINKS.len() as f32;
    let y = rect.top() + 18.0;
    let center = |place: usize| pos2(rect.left() + (place as f32 + 0.5) * step, y);
    let mut spoken = Vec::new();
    for (place, ((name, icon, _), link)) in LINKS.iter().zip(links).enumerate() {
        let at = center(place);
        let (fill, color) = match link {
            Link::Done => (tokens.ok_tint, tokens.ok),
            Link::Now => (tokens.accent_tint, tokens.accent),
            Link::Broken => (tokens.bad_tint, tokens.bad),
            Link::Ahead => (tokens.mute_tint, tokens.text3),
        };
        if place > 0 {
            let from = center(place - 1) + vec2(22.0, 0.0);
            let to = at - vec2(22.0, 0.0);
            // Animate the line that leads to a link just reached.
            let reached = link != Link::Ahead && link != Link::Now;
            let time = if reduced_motion(ui) { 0.0 } else { motion::LINK };
            let id = Id::unique(("chain", place));
            let part = ui.ctx().animate_bool_with_time(id, reached, time);
            let dim = Stroke::new(2.0, tokens.line_card);
            let lit = Stroke::new(2.0, color);
            ui.painter().line_segment([from, to], dim);
            if part > 0.0 {
                ui.painter().line_segment([from, from + (to - from) * part], lit);
            }
        }
        ui.painter().circle_filled(at, 17.0, fill);
        icon.paint(ui.painter(), at, 18.0, color);
        let sign = match link {
            Link::Done => Some(icons::CHECK_CIRCLE_FILL),
            Link::Broken => Some(icons::X_CIRCLE_FILL),
            _ => None,
        };
        if let Some(sign) = sign {
            let corner = at + vec2(12.0, -11.0);
            ui.painter().circle_filled(corner, 7.5, tokens.bg);
            sign.paint(ui.painter(), corner, 14.0, color);
        }
        let words = text(*name);
        let ink = if link == Link::Ahead { tokens.text3 } else { tokens.text };
        let mut job = rich(&[(&words, Type::CaptionMedium, ink)], step - 6.0);
        job.halign = egui::Align::Center;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(at.x, rect.top() + 39.0), galley, ink);
        spoken.push(with!(t::CHAIN_LINK, name = words, state = link.word()));
    }
    hidden_label(ui, rect, &spoken.join(". "));
}

#[cfg(test)]
mod tests {
    use super::{Link, links};
    use crate::gateway::{Cause, CheckId, CheckOutcome, CheckState};

    fn outcomes(passed: &[CheckId], failed: Option<CheckId>) -> Vec<CheckOutcome> {
        let passed = passed.iter().map(|check| (*check, CheckState::Passed));
        let failed = failed.map(|check| (check, CheckState::Failed(Cause::Offline)));
        let all = passed.chain(failed);
        all.map(|(check, state)| CheckOutcome { check, state, took: None }).collect()
    }

    #[test]
    fn links_light_up_one_by_one_up_to_a_break() {
        use Link::{Ahead, Broken, Done, Now};
        assert_eq!(links(&[], true), [Done, Now, Ahead, Ahead]);
        assert_eq!(links(&[], false), [Done, Ahead, Ahead, Ahead]);
        let offline = outcomes(&[], Some(CheckId::Network));
        assert_eq!(links(&offline, false), [Done, Broken, Ahead, Ahead]);
        let proxy = outcomes(&[CheckId::Network], Some(CheckId::Secure));
        assert_eq!(links(&proxy, false), [Done, Done, Broken, Ahead]);
        let secure = [CheckId::Network, CheckId::Secure, CheckId::Gateway];
        assert_eq!(links(&outcomes(&secure, None), true), [Done, Done, Done, Now]);
        let refused = outcomes(&secure, Some(CheckId::Token));
        assert_eq!(links(&refused, false), [Done, Done, Done, Broken]);
    }
}
