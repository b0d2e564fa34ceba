//! Step 6: the verdict, what it is about, and what can be done now.

use crate::explain;
use crate::flow::{Message, TestMessage};
use crate::gateway::{CheckId, Finding, Report, Verdict};
use crate::texts::{t, text};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{Button, beside, lifted_frame, lines, paragraph, paragraphs, sign_card};
use egui::{Color32, Ui, vec2};

/// The colours and the sign of a verdict.
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

/// These words with the names of rows in them set off; those that fit are not what it is about.
fn with_rows<'a>(
    words: &'a str,
    report: &Report,
    tokens: &Tokens,
) -> Vec<(&'a str, Type, Color32)> {
    let rows = report.rows.iter().filter(|row| row.finding != Finding::Fits);
    let names: Vec<&str> = rows.map(|row| row.scope.panel_name.as_str()).collect();
    let mut parts = Vec::new();
    let mut rest = words;
    // The name that comes first, and of two at one place the longer one ("Customers login").
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
    let Some(connector) = view.state.connector() else { return };
    let ticked = view.state.scopes.left(&view.rows) == 0;
    let words = explain::verdict(report, connector, Some(ticked));
    let frame = lifted_frame(ui, tokens.line_card);
    let (icon, color, tint) = sign(tokens, report);
    sign_card(ui, frame, (icon, tint, color), |ui| {
        let told = |ui: &mut Ui| {
            paragraph(ui, &words.heading, Type::Title, tokens.text);
            ui.add_space(space::S2);
            paragraphs(ui, &with_rows(&words.text, report, tokens));
        };
        // In a narrow window the buttons stand beside the words, where that takes no more lines.
        let room = actions_width(ui, report, &words) + space::S12;
        let parts = with_rows(&words.text, report, tokens);
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

/// What is to be done next, where that is not Continue.
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

/// "Test again" where there is little room: in words only where it is the main thing.
fn again<'a>(report: &Report, label: &'a str) -> Button<'a> {
    if report.verdict == Verdict::Ready && !is_wider(report) {
        Button::secondary(label).left(icons::ARROWS_CLOCKWISE).small()
    } else {
        Button::icon(icons::ARROWS_CLOCKWISE, label)
    }
}

/// The width of the buttons when they stand beside the words.
fn actions_width(ui: &Ui, report: &Report, words: &explain::Explanation) -> f32 {
    // Copy and save are always there.
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
    // Two icons where there is no room for the words.
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
