//! The replacement of one account by another, step by step.

use crate::connections::Connection;
use crate::gateway::{Cause, Verdict, Webhook, Webhooks};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Column, rich};
use crate::wizard::{Deleted, HomeMessage, HooksState, Message, keep_problem};
use crate::words;
use egui::accesskit::Role;
use egui::{
    CornerRadius, Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// So many webhooks are named.
const HOOKS_SHOWN: usize = 6;

/// What stands at one step.
struct Step {
    title: String,
    done: bool,
    lines: Vec<String>,
    caution: Option<String>,
    actions: Vec<(String, HomeMessage)>,
}

/// The steps of a replacement, with what is known of each.
fn steps(view: &View<'_>, old: &Connection) -> Vec<Step> {
    let home = &view.state.home;
    let progress = old.replacement.clone().unwrap_or_default();
    let new = progress.new.as_ref().and_then(|id| home.get(id));
    let app = [("app", old.app_name.as_str().into())];
    let name = [("name", old.account_name.as_str().into())];
    let id = || old.id.clone();
    let has_new = new.is_some() || progress.handed_over;
    let is_tested = new.is_none_or(|new| new.checked.as_ref().is_some_and(|c| c.worked()));
    let made = Step {
        title: text(t::PLAN_NEW),
        done: has_new && (is_tested || progress.in_use),
        lines: match new {
            Some(new) => {
                let values = [
                    ("name", new.account_name.as_str().into()),
                    ("fingerprint", new.id.fingerprint().into()),
                ];
                let mut lines = vec![with(t::PLAN_NEW_DONE, &values)];
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
                vec![(text(t::PLAN_NEW_BEGIN), HomeMessage::BeginReplacement(id()))]
            }
            _ => Vec::new(),
        },
    };
    let handed = Step {
        title: with(t::PLAN_HAND, &app),
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
        title: with(t::PLAN_USE, &app),
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
    // An account of the practice store cannot be deleted; to say so is the rehearsal.
    let rehearsed = old.practice && home.deleted == Deleted::Answered;
    let gone = gone || rehearsed;
    // A token that is gone lists nothing any more.
    let hooks = hooks_step(view, old, (progress.webhooks_seen || gone, gone && !rehearsed), &name);
    let deleted = Step {
        title: with(t::PLAN_DELETE, &name),
        done: gone,
        lines: if rehearsed {
            vec![text(t::PLAN_DELETE_PRACTICE)]
        } else if gone {
            vec![text(t::PLAN_DELETE_GONE)]
        } else {
            let mut lines = vec![with(t::PLAN_DELETE_TEXT, &name)];
            if let Some(new) = new.filter(|new| new.account_name != old.account_name) {
                let values = [("name", new.account_name.as_str().into())];
                lines.push(with(t::PLAN_DELETE_KEEP, &values));
            }
            if old.practice {
                lines.push(text(t::PLAN_DELETE_PRACTICE));
            }
            lines
        },
        caution: match (home.deleted, &old.checked) {
            (Deleted::Answered, Some(checked)) if checked.worked() => {
                let when = words::moment(checked.at, words::now());
                let name = old.account_name.as_str().into();
                Some(with(t::PLAN_DELETE_STILL, &[("when", when.into()), ("name", name)]))
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
            let check = (text(t::PLAN_DELETE_CHECK), HomeMessage::Deleted(id()));
            let open = (text(t::PLAN_DELETE_OPEN), HomeMessage::OpenAccounts);
            // The real page has nothing of the practice store on it.
            if old.practice { vec![check] } else { vec![open, check] }
        },
    };
    let finish = Step {
        title: text(t::PLAN_FINISH),
        done: false,
        lines: Vec::new(),
        caution: None,
        actions: vec![(text(t::PLAN_FINISH_BEGIN), HomeMessage::Remove(id()))],
    };
    vec![made, handed, used, hooks, deleted, finish]
}

fn hooks_step(
    view: &View<'_>,
    old: &Connection,
    (done, gone): (bool, bool),
    name: &[(&str, fluent_bundle::FluentValue<'_>)],
) -> Step {
    let mut lines = vec![with(t::PLAN_HOOKS_TEXT, name)];
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
    if let Some(problem) = view.state.home.problems.get(&old.id) {
        caution = Some(text(keep_problem(*problem)));
    }
    match &view.state.home.hooks {
        HooksState::Idle => {}
        HooksState::Asking(_) => {
            lines.push(text(t::PLAN_HOOKS_ASKING));
            actions.clear();
        }
        HooksState::Failed(Cause::TokenRefused) if gone => {}
        HooksState::Failed(Cause::TokenRefused) => lines.push(text(t::PLAN_HOOKS_GONE)),
        HooksState::Failed(cause) => {
            let cause = words::cause(*cause).heading;
            caution = Some(with(t::PLAN_HOOKS_FAILED, &[("cause", cause.into())]));
        }
        HooksState::Listed(webhooks) => lines.extend(hook_lines(webhooks)),
    }
    Step { title: text(t::PLAN_HOOKS), done, lines, caution, actions }
}

fn hook_lines(webhooks: &Webhooks) -> Vec<String> {
    if webhooks.list.is_empty() {
        return vec![text(t::PLAN_HOOKS_NONE)];
    }
    let line = |hook: &Webhook| {
        let values = [
            ("scope", hook.scope.as_str().into()),
            ("destination", hook.destination.as_str().into()),
        ];
        with(if hook.active { t::PLAN_HOOK } else { t::PLAN_HOOK_OFF }, &values)
    };
    let mut lines = vec![with(t::PLAN_HOOKS_SOME, &[("count", webhooks.total.into())])];
    lines.extend(webhooks.list.iter().take(HOOKS_SHOWN).map(line));
    let more = webhooks.total.saturating_sub(HOOKS_SHOWN.min(webhooks.list.len()));
    if more > 0 {
        lines.push(with(t::PLAN_HOOKS_REST, &[("count", more.into())]));
    }
    lines.push(text(t::PLAN_HOOKS_AFTER));
    lines
}

/// Draws the plan.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let home = &view.state.home;
    let Some(old) = home.plan.as_ref().and_then(|id| home.get(id)) else { return };
    let tokens = tokens(ui);
    let foot = body.with_min_y(body.bottom() - size::CONTROL);
    let back = text(t::PLAN_BACK);
    let button = Button::quiet(&back).left(icons::ARROW_LEFT);
    if button.at(ui, foot.left_top() - vec2(14.0, 0.0)).clicked() {
        out.push(Message::Home(HomeMessage::ClosePlan));
    }
    if old.replacement.is_some() {
        let end = text(t::PLAN_END);
        if Button::quiet(&end).right_at(ui, foot.right_top() + vec2(14.0, 0.0)).clicked() {
            out.push(Message::Home(HomeMessage::EndReplacement(old.id.clone())));
        }
    }
    let steps = steps(view, old);
    let now = steps.iter().position(|step| !step.done);
    let area = body.with_max_y(foot.top() - 12.0);
    let builder = UiBuilder::new().max_rect(area).scope_id(Id::unique("plan"));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let start = ui.next_widget_position();
            let width = area.width() - 12.0;
            let told = crate::ui::screens::home_banners::banners(ui, view, start, width, out);
            let start = pos2(start.x, start.y + told);
            let background = ui.painter().add(egui::Shape::Noop);
            let mut y = start.y + 18.0;
            let count = steps.len();
            for (place, step) in steps.into_iter().enumerate() {
                let rect = Rect::from_min_size(pos2(start.x, y), vec2(width, 0.0));
                y = draw_step(ui, view, rect, (place, count), step, now, out) + 14.0;
            }
            let whole = Rect::from_min_max(start, pos2(start.x + width, y + 4.0));
            let corner = CornerRadius::same(radius::CARD);
            let stroke = Stroke::new(1.0, tokens.line_card);
            let kind = egui::StrokeKind::Inside;
            let shape = egui::epaint::RectShape::new(whole, corner, tokens.card, stroke, kind);
            ui.painter().set(background, shape);
            ui.allocate_rect(whole, Sense::hover());
        });
    });
}

/// Draws one step; gives where it ends.
fn draw_step(
    ui: &mut Ui,
    view: &View<'_>,
    rect: Rect,
    (place, count): (usize, usize),
    step: Step,
    now: Option<usize>,
    out: &mut Vec<Message>,
) -> f32 {
    let tokens = tokens(ui);
    let is_now = now == Some(place);
    let center = pos2(rect.left() + 32.0, rect.top() + 11.0);
    if step.done {
        let stroke = Stroke::new(1.5, tokens.accent);
        ui.painter().circle(center, 9.25, tokens.accent_tint, stroke);
        icons::CHECK_BOLD.paint(ui.painter(), center, 11.0, tokens.accent);
    } else {
        let (fill, color) = if is_now {
            (tokens.accent_fill, tokens.on_accent)
        } else {
            (tokens.hover, tokens.text2)
        };
        ui.painter().circle_filled(center, 10.0, fill);
        let number = (place + 1).to_string();
        let font = Type::CaptionMedium.font();
        ui.painter().text(center, egui::Align2::CENTER_CENTER, number, font, color);
    }
    let state = match (step.done, is_now) {
        (true, _) => t::PLAN_STATE_DONE,
        (false, true) => t::PLAN_STATE_NOW,
        (false, false) => t::PLAN_STATE_AHEAD,
    };
    let x = rect.left() + 56.0;
    let mut column = Column { x, y: rect.top(), width: rect.width() - 56.0 - 24.0 };
    let color = if is_now || step.done { tokens.text } else { tokens.text2 };
    let job = rich(&[(&step.title, Type::Medium, color)], column.width);
    let galley = ui.painter().layout_job(job);
    let title = Rect::from_min_size(pos2(column.x, column.y), galley.size());
    ui.painter().galley(title.min, galley, color);
    let response = ui.interact(title, Id::unique(("plan-step", place)), Sense::hover());
    let values = [
        ("number", (place + 1).into()),
        ("count", count.into()),
        ("state", text(state).into()),
        ("text", step.title.as_str().into()),
    ];
    let spoken = with(t::PLAN_STEP, &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    column.y = title.bottom();
    // What lies ahead is a title alone, so that the eye finds the next thing to do.
    let open = is_now || step.done;
    if open {
        for line in &step.lines {
            column.gap(space::S2);
            column.text(ui, line, Type::Secondary, tokens.text2);
        }
    }
    if let Some(caution) = step.caution.filter(|_| is_now) {
        column.gap(space::S4);
        let at = pos2(column.x + 8.0, column.y + 9.0);
        icons::WARNING_FILL.paint(ui.painter(), at, 15.0, tokens.warn_icon);
        let mut inner = Column { x: column.x + 24.0, y: column.y, width: column.width - 24.0 };
        inner.text(ui, &caution, Type::Secondary, tokens.warn);
        column.y = inner.y;
    }
    let asking = view.state.home.asking.is_some() || view.state.home.checks.are_running();
    let mut first = true;
    if open && !step.actions.is_empty() {
        column.gap(space::S8);
        let row = column.take(size::CONTROL_SMALL);
        let mut x = row.left();
        for (label, message) in step.actions {
            let main = is_now && first;
            let button = if main { Button::primary(&label) } else { Button::secondary(&label) };
            let response = button.small().enabled(!asking).at(ui, pos2(x, row.top()));
            if main && view.look.wants_focus {
                response.request_focus();
                // What is done may have pushed it out of sight.
                response.scroll_to_me(None);
            }
            first = false;
            x = response.rect.right() + 8.0;
            if response.clicked() {
                out.push(Message::Home(message));
            }
        }
    }
    column.y
}
