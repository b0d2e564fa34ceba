//! Step 6: the verdict, the scopes it is about, and the actions available now.

use crate::explain;
use crate::flow::{Message, TestMessage};
use crate::gateway::{CheckId, Finding, Report, Verdict};
use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, beside, lifted_frame, lines, paragraph, paragraphs, sign_card};
use egui::{Color32, Ui, vec2};

/// Returns icon, color and background for a verdict.
fn sign(tokens: &Tokens, report: &Report) -> (icons::Icon, Color32, Color32) {
    match report.verdict {
        Verdict::Ready if report.count(Finding::Extra) > 0 => {
            (icons::ARROW_CIRCLE_UP_FILL, tokens.warn_icon, tokens.warn_tint)
        }
        Verdict::Ready => (icons::CHECK_CIRCLE_FILL, tokens.ok, tokens.ok_tint),
        Verdict::Unclear => (icons::QUESTION_FILL, tokens.warn_icon, tokens.warn_tint),
        Verdict::Gaps | Verdict::Refused => (icons::X_CIRCLE_FILL, tokens.bad, tokens.bad_tint),
        Verdict::Untested => {
            let away = report.cause.is_some_and(|cause| cause.check() == Some(CheckId::Network));
            let icon = if away { icons::WIFI_SLASH } else { icons::CIRCLE_DASHED };
            (icon, tokens.mute, tokens.mute_tint)
        }
    }
}

/// Emphasizes the scope names in the text, except those of scopes that fit: the verdict isn't about
/// them.
fn with_scopes<'a>(
    words: &'a str,
    report: &Report,
    tokens: &Tokens,
) -> Vec<(&'a str, Type, Color32)> {
    let unfit = report.scopes.iter().filter(|entry| entry.finding != Finding::Fits);
    let names: Vec<&str> = unfit.map(|entry| entry.scope.panel_name.as_str()).collect();
    let mut parts = Vec::new();
    let mut rest = words;
    // Pick the name that occurs first; of two at the same place, the longer one ("Customers
    // login").
    while let Some((at, name)) = names
        .iter()
        .filter_map(|name| rest.find(name).map(|at| (at, *name)))
        .min_by_key(|(at, name)| (*at, std::cmp::Reverse(name.len())))
    {
        let (before, from) = rest.split_at(at);
        let (name, after) = from.split_at(name.len());
        parts.push((before, Type::Body, tokens.text2));
        parts.push((name, Type::Strong, tokens.text));
        rest = after;
    }
    parts.push((rest, Type::Body, tokens.text2));
    parts.retain(|(part, _, _)| !part.is_empty());
    parts
}

pub(crate) fn banner(ui: &mut Ui, view: &View<'_>, report: &Report, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let Some(app) = view.state.app() else { return };
    let ticked = view.state.draft.scopes.left(&view.required_scopes) == 0;
    let words = explain::verdict(report, app, Some(ticked));
    let frame = lifted_frame(ui, tokens.line_card);
    let (icon, color, tint) = sign(tokens, report);
    sign_card(ui, frame, (icon, tint, color), |ui| {
        let told = |ui: &mut Ui| {
            paragraph(ui, &words.heading, Type::Title, tokens.text);
            ui.add_space(space::S2);
            paragraphs(ui, &with_scopes(&words.text, report, tokens));
        };
        // In a narrow window, put the buttons beside the text if that takes no more lines.
        let room = actions_width(ui, report, &words) + space::S12;
        let parts = with_scopes(&words.text, report, tokens);
        let has_room = |ui: &Ui| lines(ui, &parts, ui.available_width() - room) <= 2;
        if view.narrow && !view.tiny && has_room(ui) {
            beside(ui, room, told, |ui| {
                ui.add_space(space::S12);
                actions(ui, view, report, &words, true, out);
            });
        } else {
            told(ui);
            ui.add_space(space::S14);
            ui.horizontal_wrapped(|ui| actions(ui, view, report, &words, false, out));
        }
    });
}

/// Returns the recommended action if it isn't Continue.
fn main_action(report: &Report, words: &explain::Explanation) -> Option<(String, TestMessage)> {
    match report.verdict {
        Verdict::Gaps => Some((text(t::TEST_NEW_ACCOUNT), TestMessage::MakeNewAccount)),
        Verdict::Refused => Some((words.action.clone(), TestMessage::BackToCredentials)),
        Verdict::Untested | Verdict::Unclear => Some((text(t::TEST_AGAIN), TestMessage::Start)),
        Verdict::Ready => None,
    }
}

fn is_wider(report: &Report) -> bool {
    report.verdict == Verdict::Ready && report.count(Finding::Extra) > 0
}

/// Returns "Test again" for narrow windows: with text only if it is the main action.
fn again<'a>(report: &Report, label: &'a str) -> Button<'a> {
    if report.verdict == Verdict::Ready && !is_wider(report) {
        Button::secondary(label).left(icons::ARROWS_CLOCKWISE).small()
    } else {
        Button::icon(icons::ARROWS_CLOCKWISE, label)
    }
}

/// Returns the width of the buttons when placed beside the text.
fn actions_width(ui: &Ui, report: &Report, words: &explain::Explanation) -> f32 {
    // Copy and Save are always shown.
    let mut width = size::ICON_BUTTON + space::S4 + size::ICON_BUTTON;
    if let Some((label, _)) = main_action(report, words) {
        width += Button::primary(&label).small().size(ui).x + space::S8;
    }
    if is_wider(report) {
        width += Button::secondary(&text(t::TEST_TIGHTER)).small().size(ui).x + space::S8;
    }
    if !matches!(report.verdict, Verdict::Untested | Verdict::Unclear) {
        width += again(report, &text(t::TEST_AGAIN)).size(ui).x + space::S8;
    }
    width
}

fn actions(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    words: &explain::Explanation,
    small: bool,
    out: &mut Vec<Message>,
) {
    ui.spacing_mut().item_spacing = vec2(space::S8, space::S8);
    let mut press = |response: &egui::Response, message: TestMessage| {
        if response.clicked() {
            out.push(Message::Test(message));
        }
    };
    if let Some((label, message)) = main_action(report, words) {
        let button = Button::primary(&label);
        let response = if small { button.small() } else { button }.show(ui);
        if view.look.wants_focus {
            response.request_focus();
        }
        press(&response, message);
    }
    if is_wider(report) {
        let label = text(t::TEST_TIGHTER);
        let button = Button::secondary(&label);
        let response = if small { button.small() } else { button }.show(ui);
        press(&response, TestMessage::MakeNewAccount);
    }
    if !matches!(report.verdict, Verdict::Untested | Verdict::Unclear) {
        let label = text(t::TEST_AGAIN);
        let wide = || Button::secondary(&label).left(icons::ARROWS_CLOCKWISE);
        let button = if small { again(report, &label) } else { wide() };
        press(&button.show(ui), TestMessage::Start);
    }
    // Use two icons if there is no room for text.
    ui.spacing_mut().item_spacing.x = space::S4;
    let (copy, save) = (text(t::TEST_COPY_REPORT), text(t::TEST_SAVE_REPORT));
    let both = [
        (&copy, icons::COPY, TestMessage::CopyReport),
        (&save, icons::FLOPPY_DISK, TestMessage::SaveReport),
    ];
    let wide: f32 = both
        .iter()
        .map(|(label, icon, _)| Button::quiet(label).left(*icon).size(ui).x + space::S4)
        .sum();
    let has_room = !small && wide < ui.available_width();
    for (label, icon, message) in both {
        let button =
            if has_room { Button::quiet(label).left(icon) } else { Button::icon(icon, label) };
        press(&button.show(ui), message);
    }
}
