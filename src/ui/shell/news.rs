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
use crate::ui::widgets::{said, unsay};
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
}

/// Tells screen readers the news.
pub(crate) fn tell(ctx: &Context, view: &View<'_>) {
    let mut news = news(view);
    dialogs(view, &mut news);
    if view.state.toast.is_some() || view.look.wants_focus {
        // Something newer, or another screen.
        unsay(ctx);
    } else if let Some(said) = said(ctx) {
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
    if view.state.user.home.open {
        let waits = view.state.user.home.asking.as_ref().is_some_and(|asking| asking.long);
        return News {
            heading: home::header(view).0,
            lead: String::new(),
            polite: toast,
            assertive: if waits { text(t::HOME_WAITING) } else { String::new() },
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
    let mut news = News { heading, lead, polite: toast, assertive: String::new() };
    if view.state.step() == Step::App && !app.search.trim().is_empty() {
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
    /// The screen's heading.
    heading: String,
    /// Whether the screen's lead is still the latest news.
    lead: bool,
    words: String,
    /// What has the words in its description; `None` once it lost the focus.
    to: Option<Id>,
}

/// Adds the news to the description of what has the focus, for as long as it has it. Whatever gets
/// the focus later keeps its own description: it is not news any more.
fn describe_focus(ctx: &Context, news: &News) {
    let place = Id::unique("news");
    let mut told: Told = ctx.data(|data| data.get_temp(place)).unwrap_or_default();
    let newest = [news.assertive.as_str(), news.polite.as_str()];
    let newest: Vec<&str> = newest.into_iter().filter(|words| !words.is_empty()).collect();
    if told.heading != news.heading {
        told.heading.clone_from(&news.heading);
        told.lead = true;
    }
    told.lead &= newest.is_empty();
    let words = if told.lead { news.lead.clone() } else { newest.join(" ") };
    let focused = ctx.memory(|memory| memory.focused());
    let focused = focused.filter(|id| ctx.has_accesskit_node(*id));
    let focused = focused.unwrap_or_else(egui::accesskit_root_id);
    if told.words != words {
        // Something that gets the focus in this very frame is read with its description, and only
        // once: a change of it is said of what already had the focus.
        (told.words, told.to) = (words, Some(focused));
    } else if told.to == Some(egui::accesskit_root_id()) {
        // Nothing had the focus, as when the window opens or a dialog closes.
        told.to = Some(focused);
    } else if told.to != Some(focused) {
        told.to = None;
        unsay(ctx);
    }
    if told.to.is_some() && !told.words.is_empty() {
        ctx.accesskit_node_builder(focused, |node| {
            let known = node.description().map(|known| format!("{known} ")).unwrap_or_default();
            node.set_description(format!("{known}{}", told.words));
        });
    }
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
