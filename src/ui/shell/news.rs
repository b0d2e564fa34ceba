//! What happened, for people who don't see it: the screen's heading, verdicts, problems, toasts and
//! progress.
//!
//! Windows and macOS read live regions. On Linux, AccessKit sends those as announcements, which Orca
//! hears from version 45 on only. Every Orca says the window's name and the description of what has
//! the focus when they change, so the news is there, and nowhere else: nothing is said twice. See
//! [`UiMemory::describes_news`](crate::ui::view::UiMemory::describes_news).

use crate::credentials::Field;
use crate::explain;
use crate::flow::{AppScreen, Step, TestState, seal_failure, sealed_problem};
use crate::texts::{t, text, with};
use crate::ui::screens;
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::home;
use crate::ui::view::View;
use crate::ui::widgets::said;
use egui::accesskit::{Live, Role};
use egui::{Context, Id};

/// How many scopes are tested between two announcements of the progress.
const SCOPES_PER_ANNOUNCEMENT: usize = 7;

/// What there is to say in this frame. Empty texts are not said.
struct News {
    /// The screen's heading, with the number of its step.
    heading: String,
    /// What there is to do on the screen; said when it appears, unless something else is.
    lead: String,
    /// What can wait until the current sentence is over.
    polite: String,
    /// What can't.
    assertive: String,
    /// The numbers of the refusal and of the toast: the same words may be news again.
    numbers: (u64, u64),
}

/// Tells screen readers the news.
pub(crate) fn tell(ctx: &Context, view: &View<'_>) {
    let mut news = news(view);
    dialogs(view, &mut news);
    if news.polite.is_empty()
        && let Some(said) = said(ctx)
    {
        news.polite = said;
    }
    if view.look.describes_news {
        name_window(ctx, &news.heading);
        describe_focus(ctx, &news);
    } else {
        let polite = if news.polite.is_empty() { news.heading } else { news.polite };
        live_region(ctx, "polite", &polite, (Role::Status, Live::Polite));
        live_region(ctx, "assertive", &news.assertive, (Role::Alert, Live::Assertive));
    }
}

fn news(view: &View<'_>) -> News {
    let toast = view.state.toast.as_ref().map(|toast| toast.phrase.words()).unwrap_or_default();
    let toasted = view.state.toast.as_ref().map_or(0, |toast| toast.ticket.number());
    let numbers = (view.state.draft.import.refusals, toasted);
    if view.state.user.home.open {
        let waits = view.state.user.home.asking.as_ref().is_some_and(|asking| asking.long);
        return News {
            heading: home::header(view).0,
            lead: String::new(),
            polite: toast,
            assertive: if waits { text(t::HOME_WAITING) } else { String::new() },
            numbers,
        };
    }
    let app = &view.state.draft.app;
    let Chrome { title, lead, .. } = screens::chrome(view);
    let title = match view.state.step() {
        // The greeting goes as soon as an app is chosen, which is no other screen.
        Step::App if app.screen == AppScreen::List && app.first.is_none() => text(t::APP_HEADING),
        _ => title,
    };
    let heading = format!("{title} – {}", view.step_of());
    let mut news = News { heading, lead, polite: String::new(), assertive: String::new(), numbers };
    // Elsewhere, the count is not what the person is about.
    if view.state.step() == Step::App && view.look.typed && !app.search.trim().is_empty() {
        let found = app.found().len();
        news.polite = match found {
            0 => text(t::APP_NONE_FOUND),
            count => with!(t::APP_FOUND_SPOKEN, count = count),
        };
    }
    if view.state.shows_downloads() && !view.state.user.downloads.found.is_empty() {
        let count = view.state.user.downloads.found.len();
        news.polite = with!(t::DOWNLOADS_SPOKEN, count = count);
    }
    match &view.state.draft.test.state {
        TestState::Done(report) if view.state.step() == Step::Test => {
            if let Some(app) = view.state.app() {
                let ticked = view.state.draft.scopes.left(&view.required_scopes) == 0;
                let words = explain::verdict(report, app, Some(ticked));
                news.assertive = format!("{}. {}", words.heading, words.text);
            }
        }
        TestState::Running(running) if view.state.step() == Step::Test && running.total > 0 => {
            // Don't announce every single scope.
            let spoken = running.scopes.len() / SCOPES_PER_ANNOUNCEMENT * SCOPES_PER_ANNOUNCEMENT;
            news.polite = with!(t::TEST_PROGRESS, done = spoken, count = running.total);
        }
        _ => {}
    }
    if view.state.step() == Step::Credentials
        && view.state.draft.import.shows_fields()
        && let Some(held) = &view.state.draft.import.held
        && let Some(hint) = Field::ALL.iter().find_map(|field| held.hint(*field))
    {
        news.assertive = explain::hint(hint).0;
    }
    if let Some(problem) = &view.state.draft.import.problem {
        let words = screens::import_error_text(problem, view.app());
        news.assertive = format!("{}. {}", words.heading, words.text);
    }
    if !toast.is_empty() {
        news.polite = toast;
    }
    news
}

/// Adds what happened in a dialog.
fn dialogs(view: &View<'_>, news: &mut News) {
    if let Some(sealing) = &view.state.draft.sealing {
        if let Some(name) = &sealing.written {
            let written = with!(t::SEALED_WRITTEN, name = name.as_str());
            news.polite = format!("{written} {}", text(t::SEALED_NOTED_FIRST));
        }
        if let Some(failure) = sealing.failed {
            news.assertive = text(seal_failure(failure));
        }
    }
    if let Some(problem) = view.state.draft.opening.as_ref().and_then(|opening| opening.problem) {
        news.assertive = text(sealed_problem(problem));
    }
}

/// Names the window after the screen, so that its heading is said when it appears.
fn name_window(ctx: &Context, heading: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |window| {
        window.set_label(format!("{heading} – Scopewise"));
    });
}

/// What was told last.
#[derive(Clone, Default)]
struct Told {
    heading: String,
    polite: String,
    assertive: String,
    numbers: (u64, u64),
    /// What is in the description, and of what, since this frame; `None` once that lost the focus.
    now: Option<(String, Id, u64)>,
    /// The same words as before, which get into the description in the next frame: only a change is
    /// said.
    again: Option<String>,
}

/// How many frames the focus may take to arrive where nothing has it.
const FOCUS_ARRIVES: u64 = 3;

/// Adds what is new to the description of what has the focus, for as long as it has it and the news
/// lasts. Whatever gets the focus later keeps its own description: it is not news any more.
fn describe_focus(ctx: &Context, news: &News) {
    let place = Id::unique("news");
    let root = egui::accesskit_root_id();
    let frame = ctx.cumulative_frame_nr();
    let mut told: Told = ctx.data(|data| data.get_temp(place)).unwrap_or_default();
    let focused = ctx.memory(|memory| memory.focused());
    let focused = focused.filter(|id| ctx.has_accesskit_node(*id)).unwrap_or(root);
    let pairs = [(&news.assertive, &told.assertive), (&news.polite, &told.polite)];
    let is_new = |(now, before): &(&String, &String)| now != before && !now.is_empty();
    let mut fresh: Vec<&str> =
        pairs.iter().filter(|pair| is_new(pair)).map(|(now, _)| now.as_str()).collect();
    let has_ended = pairs.iter().any(|(now, before)| now.is_empty() && !before.is_empty());
    if fresh.is_empty() && news.heading != told.heading && !news.lead.is_empty() {
        fresh.push(&news.lead);
    }
    let repeats = news.numbers != told.numbers && fresh.is_empty() && !has_ended;
    if let Some(words) = told.again.take() {
        told.now = Some((words, focused, frame));
    } else if !fresh.is_empty() {
        // Something that gets the focus in this very frame is read with its description, and only
        // once: a change of it is said of what already had the focus.
        told.now = Some((fresh.join(" "), focused, frame));
    } else if repeats {
        let refused = news.numbers.0 != told.numbers.0;
        let words = if refused { &news.assertive } else { &news.polite };
        told.again = Some(words.clone()).filter(|words| !words.is_empty());
        told.now = None;
        ctx.request_repaint();
    } else {
        // Nothing had the focus, as when the window opens or a dialog closes.
        let arrives = |since: u64| frame.saturating_sub(since) <= FOCUS_ARRIVES;
        if let Some((_, to, since)) = &mut told.now
            && *to == root
            && arrives(*since)
        {
            *to = focused;
        }
        told.now = told.now.filter(|(_, to, _)| *to == focused && !has_ended);
    }
    if let Some((words, to, _)) = &told.now {
        ctx.accesskit_node_builder(*to, |node| {
            let known = node.description().map(|known| format!("{known} ")).unwrap_or_default();
            node.set_description(format!("{known}{words}"));
        });
    }
    told.heading.clone_from(&news.heading);
    told.polite.clone_from(&news.polite);
    told.assertive.clone_from(&news.assertive);
    told.numbers = news.numbers;
    ctx.data_mut(|data| data.insert_temp(place, told));
}

/// Adds a text that is said when it changes; nothing is painted.
fn live_region(ctx: &Context, name: &str, words: &str, (role, live): (Role, Live)) {
    if words.is_empty() {
        return;
    }
    ctx.accesskit_node_builder(Id::unique(("announce", name)), |node| {
        node.set_role(role);
        node.set_label(words);
        node.set_live(live);
    });
}
