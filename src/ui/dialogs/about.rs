//! About: what helps whoever is asked for help, what the guides were read, and the licences.

use crate::catalog::{Connector, catalog};
use crate::texts::{Language, TextId, t, text, with};
use crate::ui::dialogs::close_button::close_button;
use crate::ui::icons;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::modal::{Leaves, modal};
use crate::ui::widgets::{Button, Column, card, tab, text_at};
use crate::wizard::{Message, PreferencesMessage, Watching};
use crate::words;
use egui::{Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use std::sync::Arc;

/// Height of what stands below the tabs, where the window is high enough.
const PAGE: f32 = 274.0;

/// A clock that is further off than this many seconds is worth a word: when it is off by days,
/// certificates look wrong.
const CLOCK_OFF: u64 = 300;

/// The licences of the fonts and the words that are built in, as their makers wrote them. Those of
/// the crates come with the packages.
const LICENCES: [&str; 4] = [
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
        (Self::Licences, t::ABOUT_LICENCES),
    ];
}

/// One line of the diagnostics: no secret, no path.
struct Fact {
    name: String,
    words: String,
    /// Whether it is as it should be; `None` where nothing is known or to be judged.
    good: Option<bool>,
}

fn facts(view: &View<'_>) -> Vec<Fact> {
    let fact = |id: TextId, words: String, good| Fact { name: text(id), words, good };
    let state = view.state;
    let proxy = if state.system.proxy { t::ABOUT_PROXY_SET } else { t::ABOUT_PROXY_NONE };
    let (downloads, watched) = match &state.downloads.watching {
        _ if state.downloads.allowed.is_none() => (t::ABOUT_DOWNLOADS_ASK, None),
        Watching::Failed(_) => (t::ABOUT_DOWNLOADS_NOT, Some(false)),
        Watching::Off => (t::ABOUT_DOWNLOADS_NOT, None),
        _ => (t::ABOUT_DOWNLOADS_WATCHED, Some(true)),
    };
    let rows = catalog().form().count();
    let values = [("count", rows.into()), ("date", words::month(catalog().rows_seen()).into())];
    let (answer, answered) = match &state.reached {
        _ if state.is_practice() => (text(t::CHAIN_AHEAD), None),
        None => (text(t::ABOUT_ASKING), None),
        Some(Ok(reached)) => {
            let seconds = format!("{:.1}", reached.took.as_secs_f32());
            (with(t::ABOUT_ANSWERS, &[("seconds", seconds.into())]), Some(true))
        }
        Some(Err(cause)) => {
            let problem = words::cause(*cause).heading;
            (with(t::ABOUT_NO_ANSWER, &[("problem", problem.into())]), Some(false))
        }
    };
    let off = state
        .reached
        .as_ref()
        .filter(|_| !state.is_practice())
        .and_then(|answer| answer.as_ref().ok()?.clock_off);
    let (clock, right) = match off.map(i64::unsigned_abs) {
        None => (text(t::ABOUT_CLOCK_UNKNOWN), None),
        Some(off) if off < CLOCK_OFF => {
            (with(t::ABOUT_CLOCK, &[("seconds", off.into())]), Some(true))
        }
        Some(off) => (with(t::ABOUT_CLOCK_OFF, &[("minutes", (off / 60).into())]), Some(false)),
    };
    vec![
        fact(t::ABOUT_BIGCOMMERCE, answer, answered),
        fact(t::ABOUT_CERTIFICATES, text(t::ABOUT_CERTIFICATES_ON), Some(true)),
        fact(t::ABOUT_PROXY, text(proxy), None),
        fact(t::ABOUT_CLOCK_NAME, clock, right),
        fact(t::ABOUT_KEYRING, capitalised(&view.keyring()), None),
        fact(t::ABOUT_DOWNLOADS, text(downloads), watched),
        fact(t::ABOUT_ROWS, with(t::ABOUT_ROWS_OF, &values), None),
        fact(t::PREFS_LANGUAGE, Language::now().own_name(), None),
    ]
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let version = env!("CARGO_PKG_VERSION");
    let heading = with(t::ABOUT_HEADING, &[("version", version.into())]);
    let close = modal(ui, "about", Leaves::Picture, &heading, 500.0, |ui, column| {
        let tokens = tokens(ui);
        column.text(ui, &text(t::ABOUT_LEAD), Type::Secondary, tokens.text2);
        column.gap(space::S12);
        let page = pages(ui, column);
        column.gap(space::S8);
        let facts = facts(view);
        let room = (ui.ctx().content_rect().height() - 300.0).clamp(120.0, PAGE);
        let place = column.take(room);
        card(ui, place);
        let inner = place.shrink2(vec2(1.0, 1.0));
        let id = Id::unique(("about-page", page as usize));
        ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(id), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| match page {
                Page::Diagnostics => diagnostics(ui, inner.width(), &facts),
                Page::Guides => guides(ui, inner.width(), out),
                Page::Licences => licences(ui, inner.width()),
            });
        });
        column.gap(space::S10);
        let line = column.take(20.0);
        let diagnosed = page == Page::Diagnostics;
        let at = pos2(line.left() + 8.0, line.center().y);
        if diagnosed {
            icons::SHIELD_CHECK.paint(ui.painter(), at, 14.0, tokens.text3);
            let at = pos2(line.left() + 22.0, line.center().y);
            text_at(ui, at, line.width() - 22.0, &text(t::ABOUT_FOOT), Type::Caption, tokens.text3);
        }
        let row = close_button(ui, view, column, out);
        let copy = text(t::ABOUT_COPY);
        let button = Button::secondary(&copy).left(icons::COPY);
        if diagnosed && button.right_at(ui, row.right_top()).clicked() {
            let lines = facts.iter().map(|fact| format!("{}: {}\n", fact.name, fact.words));
            let report = format!("{heading}\n{}", lines.collect::<String>());
            out.push(Message::Preferences(PreferencesMessage::CopyReport(report)));
        }
    });
    if close {
        out.push(Message::Preferences(PreferencesMessage::Close));
    }
}

/// A name at the beginning of a line.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// The tabs; gives which page is in sight.
fn pages(ui: &mut Ui, column: &mut Column) -> Page {
    let id = Id::unique("about-page");
    let mut page = ui.data(|data| data.get_temp::<Page>(id)).unwrap_or_default();
    let row = column.take(28.0);
    let mut x = row.left();
    let mut tabs = Vec::new();
    for (which, name) in Page::ALL {
        let response = tab(ui, pos2(x, row.center().y), &text(name), None, which == page);
        x = response.rect.right() + space::S4;
        tabs.push(response.id);
        if response.clicked() {
            page = which;
        }
    }
    if let Some((which, _)) = crate::ui::widgets::arrows(ui, &tabs).and_then(|at| Page::ALL.get(at))
    {
        page = *which;
    }
    ui.data_mut(|data| data.insert_temp(id, page));
    page
}

/// Begins a page; what it holds has some room around it.
fn begin(ui: &Ui, width: f32) -> Column {
    let start = ui.next_widget_position();
    Column { x: start.x + space::S14, y: start.y + space::S6, width: width - space::S28 }
}

fn end(ui: &mut Ui, column: &Column) {
    let start = ui.next_widget_position();
    let used = Rect::from_min_max(start, pos2(column.x + column.width, column.y + space::S6));
    ui.allocate_rect(used, Sense::hover());
}

fn diagnostics(ui: &mut Ui, width: f32, facts: &[Fact]) {
    let tokens = tokens(ui);
    let mut column = begin(ui, width);
    for (place, fact) in facts.iter().enumerate() {
        if place > 0 {
            let x = column.x..=column.x + column.width;
            ui.painter().hline(x, column.y, Stroke::new(1.0, tokens.line));
        }
        column.gap(space::S6);
        let mut right =
            Column { x: column.x + 140.0, y: column.y, width: column.width - 140.0 - 26.0 };
        let line = right.text(ui, &fact.words, Type::Secondary, tokens.text);
        let at = pos2(column.x, line.top() + 10.0);
        text_at(ui, at, 132.0, &fact.name, Type::Secondary, tokens.text2);
        let at = pos2(column.x + column.width - 8.0, line.top() + 10.0);
        match fact.good {
            Some(true) => icons::CHECK_CIRCLE_FILL.paint(ui.painter(), at, 16.0, tokens.ok),
            Some(false) => icons::WARNING_FILL.paint(ui.painter(), at, 16.0, tokens.warn_icon),
            None => {}
        }
        column.y = right.y + space::S6;
    }
    end(ui, &column);
}

/// Which guide each app's rows were taken from, and when it was read.
fn guides(ui: &mut Ui, width: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let mut column = begin(ui, width);
    let apps = catalog().connectors();
    // The ways of one app are one app.
    let is_first = |(place, app): &(usize, &Arc<Connector>)| {
        !apps.iter().take(*place).any(|other| other.is_variant_of(app))
    };
    let count = apps.iter().enumerate().filter(is_first).count();
    let words = with(t::ABOUT_GUIDES_TEXT, &[("count", count.into())]);
    column.gap(space::S4);
    column.text(ui, &words, Type::Caption, tokens.text2);
    column.gap(space::S6);
    let open = text(t::GUIDE_OPEN_SHORT);
    for app in apps {
        let row = column.take(size::LEAVE_ROW);
        let middle = row.center().y;
        let seen = app.seen.map(words::month).unwrap_or_default();
        let third = row.width() * 0.5;
        text_at(ui, pos2(row.left(), middle), third - 8.0, &app.name, Type::Secondary, tokens.text);
        let at = pos2(row.left() + third, middle);
        text_at(ui, at, row.width() * 0.3, &seen, Type::Caption, tokens.text2);
        if app.guide.is_empty() {
            continue;
        }
        let spoken = format!("{open}: {}", app.name);
        let link = Button::link(&open).name(&spoken).id(Id::unique(("about-guide", &app.id)));
        if link.right_at(ui, row.right_top()).clicked() {
            out.push(Message::Preferences(PreferencesMessage::OpenGuide(app.id.clone())));
        }
    }
    end(ui, &column);
}

fn licences(ui: &mut Ui, width: f32) {
    let tokens = tokens(ui);
    let mut column = begin(ui, width);
    column.gap(space::S4);
    column.text(ui, &text(t::ABOUT_LICENCES_TEXT), Type::Secondary, tokens.text);
    for licence in LICENCES {
        column.gap(space::S12);
        column.text(ui, licence.trim(), Type::Caption, tokens.text2);
    }
    end(ui, &column);
}
