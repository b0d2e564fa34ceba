//! The About dialog: diagnostics, guides, licenses.

use crate::catalog::{AppProfile, catalog};
use crate::explain;
use crate::flow::{Message, PreferencesMessage, Watching};
use crate::gateway::ProxySource;
use crate::texts::{Language, TextId, t, text, with};
use crate::ui::dialogs::close_button::close_row;
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{
    Button, arrows, card_frame, column, framed, hairline, line, line_in, paragraph, row, tab,
};
use egui::{Id, Margin, ScrollArea, Ui, UiBuilder};
use std::sync::Arc;

/// The height of the page below the tabs if the window is tall enough.
const PAGE: f32 = 274.0;
/// Its minimum height, and the part of the window's height used by everything else.
const PAGE_LEAST: f32 = 120.0;
const RESERVED_HEIGHT: f32 = 300.0;

/// If the clock is off by more than this many seconds, say so: an offset of days makes certificates
/// look invalid.
const CLOCK_OFF: u64 = 300;

/// The licenses of the built-in fonts and word list, verbatim. Those of the crates come with the
/// packages.
const LICENSES: [&str; 4] = [
    include_str!("../../../assets/fonts/LICENSE-inter.txt"),
    include_str!("../../../assets/fonts/LICENSE-jetbrains-mono.txt"),
    include_str!("../../../assets/fonts/LICENSE-phosphor.txt"),
    include_str!("../../../assets/words/LICENSE-eff-large.txt"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Diagnostics,
    Guides,
    Licences,
}

impl Page {
    const ALL: [(Self, TextId); 3] = [
        (Self::Diagnostics, t::ABOUT_DIAGNOSTICS),
        (Self::Guides, t::ABOUT_GUIDES),
        (Self::Licences, t::ABOUT_LICENSES),
    ];
}

/// One line of the diagnostics. Contains no secret and no path.
struct Fact {
    name: String,
    words: String,
    /// Whether it is as it should be; `None` if unknown or not a matter of right and wrong.
    good: Option<bool>,
}

fn facts(view: &View<'_>) -> Vec<Fact> {
    let fact = |id: TextId, words: String, good| Fact { name: text(id), words, good };
    let state = view.state;
    let (proxy, understood) = match state.user.system.proxy {
        ProxySource::None => (t::ABOUT_PROXY_NONE, None),
        ProxySource::Excepted => (t::ABOUT_PROXY_EXCEPTED, None),
        ProxySource::Environment => (t::ABOUT_PROXY_SET, None),
        ProxySource::Desktop => (t::ABOUT_PROXY_DESKTOP, None),
        ProxySource::Unreadable => (t::ABOUT_PROXY_UNREADABLE, Some(false)),
    };
    let (downloads, watched) = match &state.user.downloads.watching {
        _ if state.user.downloads.allowed.is_none() => (t::ABOUT_DOWNLOADS_ASK, None),
        Watching::Failed(_) => (t::ABOUT_DOWNLOADS_NOT, Some(false)),
        Watching::Off => (t::ABOUT_DOWNLOADS_NOT, None),
        _ => (t::ABOUT_DOWNLOADS_WATCHED, Some(true)),
    };
    let count = catalog().form().count();
    let (answer, answered) = match &state.reached {
        _ if state.is_practice() => (text(t::CHAIN_AHEAD), None),
        None => (text(t::ABOUT_ASKING), None),
        Some(Ok(reached)) => {
            let seconds = format!("{:.1}", reached.took.as_secs_f32());
            (with!(t::ABOUT_ANSWERS, seconds = seconds), Some(true))
        }
        Some(Err(cause)) => {
            let problem = explain::cause(*cause).heading;
            (with!(t::ABOUT_NO_ANSWER, problem = problem), Some(false))
        }
    };
    let off = state
        .reached
        .as_ref()
        .filter(|_| !state.is_practice())
        .and_then(|answer| answer.as_ref().ok()?.clock_off);
    let (clock, right) = match off.map(i64::unsigned_abs) {
        None => (text(t::ABOUT_CLOCK_UNKNOWN), None),
        Some(off) if off < CLOCK_OFF => (with!(t::ABOUT_CLOCK, seconds = off), Some(true)),
        Some(off) => (with!(t::ABOUT_CLOCK_OFF, minutes = (off / 60)), Some(false)),
    };
    vec![
        fact(t::ABOUT_BIGCOMMERCE, answer, answered),
        fact(t::ABOUT_CERTIFICATES, text(t::ABOUT_CERTIFICATES_ON), Some(true)),
        fact(t::ABOUT_PROXY, text(proxy), understood),
        fact(t::ABOUT_CLOCK_NAME, clock, right),
        fact(t::ABOUT_KEYRING, capitalize(&view.keyring()), None),
        fact(t::ABOUT_DOWNLOADS, text(downloads), watched),
        fact(
            t::ABOUT_SCOPES,
            with!(
                t::ABOUT_SCOPES_OF,
                count = count,
                date = explain::month(catalog().scopes_reviewed())
            ),
            None,
        ),
        fact(t::PREFS_LANGUAGE, Language::now().own_name(), None),
    ]
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let version = env!("CARGO_PKG_VERSION");
    let heading = with!(t::ABOUT_HEADING, version = version);
    let close = modal(ui, "about", Leaves::Picture, &heading, size::ABOUT, |ui| {
        let tokens = tokens(ui);
        paragraph(ui, &text(t::ABOUT_LEAD), Type::Secondary, tokens.text2);
        ui.add_space(space::S12);
        let page = pages(ui);
        ui.add_space(space::S8);
        let facts = facts(view);
        let height = (ui.ctx().content_rect().height() - RESERVED_HEIGHT).clamp(PAGE_LEAST, PAGE);
        framed(ui, card_frame(ui), |ui| {
            ui.set_height(height);
            let id = Id::unique(("about-page", page as usize));
            ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    framed(ui, egui::Frame::NONE.inner_margin(Margin::symmetric(14, 6)), |ui| {
                        match page {
                            Page::Diagnostics => diagnostics(ui, &facts),
                            Page::Guides => guides(ui, out),
                            Page::Licences => licenses(ui),
                        }
                    });
                });
            });
        });
        ui.add_space(space::S10);
        let diagnosed = page == Page::Diagnostics;
        row(ui, size::ONE_LINE, |ui| {
            if diagnosed {
                icons::SHIELD_CHECK.show(ui, space::S14, tokens.text3);
                ui.add_space(space::S8);
                line(ui, &text(t::ABOUT_FOOT), Type::Caption, tokens.text3);
            }
        });
        let copy = text(t::ABOUT_COPY);
        let copy = Button::secondary(&copy).left(icons::COPY);
        if close_row(ui, view, diagnosed.then_some(copy), out) {
            let lines = facts.iter().map(|fact| format!("{}: {}\n", fact.name, fact.words));
            let report = format!("{heading}\n{}", lines.collect::<String>());
            out.push(Message::Preferences(PreferencesMessage::CopyReport(report)));
        }
    });
    if close {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

/// Capitalizes a name for the beginning of a line.
fn capitalize(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// Draws the tabs and returns the selected page.
fn pages(ui: &mut Ui) -> Page {
    let id = Id::unique("about-page");
    let mut page = ui.data(|data| data.get_temp::<Page>(id)).unwrap_or_default();
    row(ui, space::S28, |ui| {
        ui.spacing_mut().item_spacing.x = space::S4;
        let mut tabs = Vec::new();
        for (which, name) in Page::ALL {
            let response = tab(ui, &text(name), None, which == page);
            tabs.push(response.id);
            if response.clicked() {
                page = which;
            }
        }
        if let Some((which, _)) = arrows(ui, &tabs).and_then(|at| Page::ALL.get(at)) {
            page = *which;
        }
    });
    ui.data_mut(|data| data.insert_temp(id, page));
    page
}

fn diagnostics(ui: &mut Ui, facts: &[Fact]) {
    let tokens = tokens(ui);
    for (place, fact) in facts.iter().enumerate() {
        if place > 0 {
            hairline(ui);
        }
        ui.add_space(space::S6);
        ui.horizontal_top(|ui| {
            let right = ui.available_width() - FACT_NAME - space::S24;
            column(ui, FACT_NAME, |ui| line(ui, &fact.name, Type::Secondary, tokens.text2));
            column(ui, right, |ui| paragraph(ui, &fact.words, Type::Secondary, tokens.text));
            ui.add_space(space::S8);
            match fact.good {
                Some(true) => icons::CHECK_CIRCLE_FILL.show(ui, space::S16, tokens.ok),
                Some(false) => icons::WARNING_FILL.show(ui, space::S16, tokens.warn_icon),
                None => return,
            };
        });
        ui.add_space(space::S6);
    }
}

/// The share of a row that the app's name takes.
const HALF: f32 = 0.5;

/// The width of a fact's name.
const FACT_NAME: f32 = 140.0;

/// Lists the guide that each app's scopes were taken from, and when it was read.
fn guides(ui: &mut Ui, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let apps = catalog().apps();
    // Variants of one app count as one app.
    let is_first = |(place, app): &(usize, &Arc<AppProfile>)| {
        !apps.iter().take(*place).any(|other| other.is_variant_of(app))
    };
    let count = apps.iter().enumerate().filter(is_first).count();
    let words = with!(t::ABOUT_GUIDES_TEXT, count = count);
    ui.add_space(space::S4);
    paragraph(ui, &words, Type::Caption, tokens.text2);
    ui.add_space(space::S6);
    let open = text(t::GUIDE_OPEN_SHORT);
    for app in apps {
        row(ui, size::LEAVE_ROW, |ui| {
            let seen = app.seen.map(explain::month).unwrap_or_default();
            let half = ui.available_width() * HALF;
            line_in(ui, half, &app.name, Type::Secondary, tokens.text);
            let spoken = format!("{open}: {}", app.name);
            let id = Id::unique(("about-guide", &app.id));
            let link = Button::link(&open).name(&spoken).id(id);
            let room = ui.available_width() - link.size(ui).x;
            line_in(ui, room, &seen, Type::Caption, tokens.text2);
            if !app.guide.is_empty() && link.show(ui).clicked() {
                let id = app.id.clone();
                out.push(Message::Preferences(PreferencesMessage::OpenGuide(id)));
            }
        });
    }
}

fn licenses(ui: &mut Ui) {
    let tokens = tokens(ui);
    ui.add_space(space::S4);
    paragraph(ui, &text(t::ABOUT_LICENSES_TEXT), Type::Secondary, tokens.text);
    for licence in LICENSES {
        ui.add_space(space::S12);
        paragraph(ui, licence.trim(), Type::Caption, tokens.text2);
    }
}
