//! Replacing one account with another, step by step.

use crate::explain;
use crate::flow::{Deleted, HomeMessage, HooksState, Message, keep_problem};
use crate::gateway::{Cause, Verdict, Webhook, Webhooks};
use crate::saved::{Connection, Replacement};
use crate::texts::{t, text, with, with_values};
use crate::ui::icons;
use crate::ui::screens::home_banners::banners;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, card_frame, framed, from_right, paragraph, picture, rest_height, row, spoken_paragraph,
};
use egui::{Id, Margin, ScrollArea, Ui, UiBuilder, vec2};

/// The most webhooks listed by name.
const HOOKS_SHOWN: usize = 6;

/// The content of one step.
struct Step {
    title: String,
    done: bool,
    lines: Vec<String>,
    caution: Option<String>,
    actions: Vec<(String, HomeMessage)>,
}

/// Returns the steps of a replacement with everything known about each.
fn steps(view: &View<'_>, old: &Connection) -> Vec<Step> {
    let home = &view.state.user.home;
    let progress = old.replacement.clone().unwrap_or_default();
    let new = progress.new.as_ref().and_then(|id| home.get(id));
    let app = old.app_name.as_str();
    let id = || old.id.clone();
    let made = new_account_step(old, &progress, new);
    let handed = Step {
        title: with!(t::PLAN_HAND, app = app),
        done: progress.handed_over,
        lines: Vec::new(),
        caution: None,
        actions: match new {
            Some(new) if !progress.handed_over => {
                vec![(text(t::PLAN_HAND_BEGIN), HomeMessage::HandOver(new.id.clone()))]
            }
            _ => Vec::new(),
        },
    };
    let used = Step {
        title: with!(t::PLAN_USE, app = app),
        done: progress.in_use,
        lines: vec![text(t::PLAN_USE_TEXT)],
        caution: None,
        actions: if progress.in_use {
            Vec::new()
        } else {
            vec![(text(t::PLAN_USE_DONE), HomeMessage::InUse(id()))]
        },
    };
    let gone = old.checked.as_ref().is_some_and(|checked| {
        checked.verdict() == Verdict::Refused && checked.ended_by(Cause::TokenRefused)
    });
    // A practice account cannot be deleted; in practice, reporting it deleted completes the step.
    let rehearsed = old.practice && home.deleted == Deleted::Answered;
    let gone = gone || rehearsed;
    // A token that no longer works cannot list webhooks.
    let hooks = hooks_step(view, old, (progress.webhooks_seen || gone, gone && !rehearsed));
    let deleted = delete_step(view, old, new, (gone, rehearsed));
    let finish = Step {
        title: text(t::PLAN_FINISH),
        done: false,
        lines: Vec::new(),
        caution: None,
        actions: vec![(text(t::PLAN_FINISH_BEGIN), HomeMessage::Remove(id()))],
    };
    vec![made, handed, used, hooks, deleted, finish]
}

/// The step that creates the replacement account.
fn new_account_step(old: &Connection, progress: &Replacement, new: Option<&Connection>) -> Step {
    let has_new = new.is_some() || progress.handed_over;
    let is_tested = new.is_none_or(|new| new.checked.as_ref().is_some_and(|c| c.worked()));
    Step {
        title: text(t::PLAN_NEW),
        done: has_new && (is_tested || progress.in_use),
        lines: match new {
            Some(new) => {
                let mut lines = vec![with!(
                    t::PLAN_NEW_DONE,
                    name = new.account_name.as_str(),
                    fingerprint = new.id.fingerprint()
                )];
                if !is_tested {
                    lines.push(text(t::PLAN_NEW_UNTESTED));
                }
                lines
            }
            None if progress.handed_over => vec![text(t::PLAN_NEW_UNSAVED)],
            None => Vec::new(),
        },
        caution: None,
        actions: match new {
            Some(new) if !is_tested => {
                vec![(text(t::PLAN_NEW_TEST), HomeMessage::Check(new.id.clone()))]
            }
            None if !has_new => {
                vec![(text(t::PLAN_NEW_BEGIN), HomeMessage::BeginReplacement(old.id.clone()))]
            }
            _ => Vec::new(),
        },
    }
}

/// The step that deletes the old account in BigCommerce.
fn delete_step(
    view: &View<'_>,
    old: &Connection,
    new: Option<&Connection>,
    (gone, rehearsed): (bool, bool),
) -> Step {
    let home = &view.state.user.home;
    let name = old.account_name.as_str();
    Step {
        title: with!(t::PLAN_DELETE, name = name),
        done: gone,
        lines: if rehearsed {
            vec![text(t::PLAN_DELETE_PRACTICE)]
        } else if gone {
            vec![text(t::PLAN_DELETE_GONE)]
        } else {
            let mut lines = vec![with!(t::PLAN_DELETE_TEXT, name = name)];
            if let Some(new) = new.filter(|new| new.account_name != old.account_name) {
                lines.push(with!(t::PLAN_DELETE_KEEP, name = new.account_name.as_str()));
            }
            if old.practice {
                lines.push(text(t::PLAN_DELETE_PRACTICE));
            }
            lines
        },
        caution: match (home.deleted, &old.checked) {
            (Deleted::Answered, Some(checked)) if checked.worked() => {
                let when = explain::moment(checked.at, explain::now());
                let name = old.account_name.as_str();
                Some(with!(t::PLAN_DELETE_STILL, when = when, name = name))
            }
            (Deleted::Unknown, _) => Some(match home.problems.get(&old.id) {
                Some(problem) => text(keep_problem(*problem)),
                None => text(t::PLAN_DELETE_UNKNOWN),
            }),
            _ => None,
        },
        actions: if gone {
            Vec::new()
        } else {
            let check = (text(t::PLAN_DELETE_CHECK), HomeMessage::Deleted(old.id.clone()));
            let open = (text(t::PLAN_DELETE_OPEN), HomeMessage::OpenAccounts);
            // The practice store is not on the real page.
            if old.practice { vec![check] } else { vec![open, check] }
        },
    }
}

fn hooks_step(view: &View<'_>, old: &Connection, (done, gone): (bool, bool)) -> Step {
    let mut lines = vec![with!(t::PLAN_HOOKS_TEXT, name = old.account_name.as_str())];
    let mut caution = None;
    let mut actions = Vec::new();
    if gone {
        lines.push(text(t::PLAN_HOOKS_GONE));
    } else {
        actions.push((text(t::PLAN_HOOKS_LIST), HomeMessage::ListWebhooks(old.id.clone())));
    }
    if !done {
        actions.push((text(t::PLAN_HOOKS_SKIP), HomeMessage::SkipWebhooks(old.id.clone())));
    }
    if let Some(problem) = view.state.user.home.problems.get(&old.id) {
        caution = Some(text(keep_problem(*problem)));
    }
    match &view.state.user.home.hooks {
        HooksState::Idle => {}
        HooksState::Asking(_) => {
            lines.push(text(t::PLAN_HOOKS_ASKING));
            actions.clear();
        }
        HooksState::Failed(Cause::TokenRefused) if gone => {}
        HooksState::Failed(Cause::TokenRefused) => lines.push(text(t::PLAN_HOOKS_GONE)),
        HooksState::Failed(cause) => {
            let cause = explain::cause(*cause).heading;
            caution = Some(with!(t::PLAN_HOOKS_FAILED, cause = cause));
        }
        HooksState::Listed(webhooks) => lines.extend(hook_lines(webhooks)),
    }
    Step { title: text(t::PLAN_HOOKS), done, lines, caution, actions }
}

fn hook_lines(webhooks: &Webhooks) -> Vec<String> {
    let mut lines = webhook_lines(webhooks);
    match &webhooks.scripts {
        None => lines.push(text(t::PLAN_SCRIPTS_UNKNOWN)),
        Some(scripts) if scripts.total == 0 => {}
        Some(scripts) => {
            lines.push(with!(t::PLAN_SCRIPTS_SOME, count = scripts.total));
            lines.extend(scripts.names.iter().take(HOOKS_SHOWN).cloned());
            lines.extend(rest(scripts.total, scripts.names.len()));
        }
    }
    lines
}

/// Returns how many entries are not listed by name.
fn rest(total: usize, listed: usize) -> Option<String> {
    let more = total.saturating_sub(HOOKS_SHOWN.min(listed));
    (more > 0).then(|| with!(t::PLAN_HOOKS_REST, count = more))
}

fn webhook_lines(webhooks: &Webhooks) -> Vec<String> {
    if webhooks.list.is_empty() {
        return vec![text(t::PLAN_HOOKS_NONE)];
    }
    let line = |hook: &Webhook| {
        let values = [
            ("scope", hook.scope.as_str().into()),
            ("destination", hook.destination.as_str().into()),
        ];
        with_values(if hook.active { t::PLAN_HOOK } else { t::PLAN_HOOK_OFF }, &values)
    };
    let mut lines = vec![with!(t::PLAN_HOOKS_SOME, count = webhooks.total)];
    lines.extend(webhooks.list.iter().take(HOOKS_SHOWN).map(line));
    lines.extend(rest(webhooks.total, webhooks.list.len()));
    lines.push(text(t::PLAN_HOOKS_AFTER));
    lines
}

/// Draws the plan: its steps in a scrolling card, and below it the buttons to go back and to
/// cancel.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let home = &view.state.user.home;
    let Some(old) = home.plan.as_ref().and_then(|id| home.get(id)) else { return };
    let steps = steps(view, old);
    let now = steps.iter().position(|step| !step.done);
    let height = rest_height(ui, size::CONTROL + space::S12, size::TABLE_LEAST);
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique("plan")), |ui| {
        ui.set_height(height);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            banners(ui, view, out);
            let frame = card_frame(ui);
            let frame = frame.inner_margin(Margin { left: 21, right: 23, top: 17, bottom: 4 });
            framed(ui, frame, |ui| {
                let count = steps.len();
                for (place, step) in steps.into_iter().enumerate() {
                    draw_step(ui, view, (place, count), step, now, out);
                    ui.add_space(space::S14);
                }
            });
        });
    });
    ui.add_space(space::S12);
    row(ui, size::CONTROL, |ui| {
        let back = text(t::PLAN_BACK);
        if Button::quiet(&back).left(icons::ARROW_LEFT).show(ui).clicked() {
            out.push(Message::Home(HomeMessage::ClosePlan));
        }
        if old.replacement.is_some() {
            from_right(ui, |ui| {
                if Button::quiet(&text(t::PLAN_END)).show(ui).clicked() {
                    out.push(Message::Home(HomeMessage::EndReplacement(old.id.clone())));
                }
            });
        }
    });
}

fn draw_step(
    ui: &mut Ui,
    view: &View<'_>,
    (place, count): (usize, usize),
    step: Step,
    now: Option<usize>,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let is_now = now == Some(place);
    let state = match (step.done, is_now) {
        (true, _) => t::PLAN_STATE_DONE,
        (false, true) => t::PLAN_STATE_NOW,
        (false, false) => t::PLAN_STATE_AHEAD,
    };
    let spoken = with!(
        t::PLAN_STEP,
        number = (place + 1),
        count = count,
        state = text(state),
        text = step.title.as_str()
    );
    ui.horizontal_top(|ui| {
        if step.done {
            picture::done(ui);
        } else {
            picture::counted(ui, place + 1, is_now);
        }
        ui.add_space(space::S14);
        ui.vertical(|ui| {
            let color = if is_now || step.done { tokens.text } else { tokens.text2 };
            spoken_paragraph(ui, (&step.title, Type::Medium, color), &spoken);
            // Future steps show only their title, so that the next action stands out.
            if is_now || step.done {
                opened(ui, view, step, is_now, out);
            }
        });
    });
}

/// Draws the details of a step, its warning and its actions.
fn opened(ui: &mut Ui, view: &View<'_>, step: Step, is_now: bool, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    for words in &step.lines {
        ui.add_space(space::S2);
        paragraph(ui, words, Type::Secondary, tokens.text2);
    }
    if let Some(caution) = step.caution.filter(|_| is_now) {
        ui.add_space(space::S4);
        ui.horizontal_top(|ui| {
            icons::WARNING_FILL.show(ui, space::S18, tokens.warn_icon);
            ui.add_space(space::S6);
            paragraph(ui, &caution, Type::Secondary, tokens.warn);
        });
    }
    if step.actions.is_empty() {
        return;
    }
    ui.add_space(space::S8);
    let asking = view.state.user.home.asking.is_some() || view.state.user.home.checks.are_running();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S8, space::S8);
        for (place, (label, message)) in step.actions.into_iter().enumerate() {
            let main = is_now && place == 0;
            let button = if main { Button::primary(&label) } else { Button::secondary(&label) };
            let response = button.small().enabled(!asking).show(ui);
            if main && view.look.wants_focus {
                response.request_focus();
                // Completed steps may have pushed it out of view.
                response.scroll_to_me(None);
            }
            if response.clicked() {
                out.push(Message::Home(message));
            }
        }
    });
}
