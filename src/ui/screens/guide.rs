//! Step 1, "My app is not listed": the guide's text, and beside it the scopes found in it.

use crate::catalog::{Level, Scope};
use crate::flow::{AppMessage, ClipboardProblem, GuideMessage, GuideProblem, GuideStep, Message};
use crate::guide::FoundScope;
use crate::texts::{commas, t, text, with};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::theme::{Type, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Button, TABLE_EDGES, TextArea, closable, column, columns, framed, from_right, hairline,
    left_of, level_menu, level_menu_width, line, lines, paragraph, rest_height, row, spinner,
    stack, table_frame,
};
use egui::{Color32, Frame, Id, Margin, ScrollArea, Ui, UiBuilder};
use std::ops::Range;

/// Key of the range of the guide's text to highlight: the evidence for the row that is hovered or
/// focused.
const LIT: &str = "guide-lit";
fn send(message: GuideMessage) -> Message {
    Message::App(AppMessage::Guide(message))
}

pub(crate) fn chrome() -> Chrome {
    Chrome::of(t::GUIDE_HEADING, t::GUIDE_LEAD).label(t::GUIDE_USE_SCOPES)
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    if let Some(problem) = view.state.draft.app.guide.problem {
        problem_callout(ui, problem, out);
    }
    if view.narrow {
        source(ui, view, size::GUIDE_NARROW, out);
        ui.add_space(space::S12);
        let height = rest_height(ui, 0.0, size::TABLE_LEAST);
        found(ui, view, height, out);
        return;
    }
    columns(ui, |ui| {
        let height = rest_height(ui, 0.0, size::EDITOR_NARROW);
        column(ui, size::GUIDE_TEXT, |ui| source(ui, view, height, out));
        ui.add_space(space::S20);
        let rest = ui.available_width();
        column(ui, rest, |ui| found(ui, view, height, out));
    });
}

fn problem_callout(ui: &mut Ui, problem: GuideProblem, out: &mut Vec<Message>) {
    let id = match problem {
        GuideProblem::Clipboard(ClipboardProblem::Empty) => t::GUIDE_PROBLEM_NOTHING,
        GuideProblem::Clipboard(ClipboardProblem::Silent) => t::GUIDE_PROBLEM_SILENT,
        GuideProblem::Clipboard(ClipboardProblem::Missing) => t::GUIDE_PROBLEM_NO_CLIPBOARD,
        GuideProblem::NotText => t::GUIDE_PROBLEM_NOT_TEXT,
        GuideProblem::TooLarge => t::GUIDE_PROBLEM_TOO_LARGE,
        GuideProblem::Unreadable => t::GUIDE_PROBLEM_UNREADABLE,
        GuideProblem::Credentials => t::GUIDE_PROBLEM_CREDENTIALS,
        GuideProblem::NoDialog => t::GUIDE_PROBLEM_NO_DIALOG,
    };
    let (bold, plain) = (text(id), crate::texts::attribute(id, "text", &[]));
    if closable(ui, &bold, &plain) {
        out.push(send(GuideMessage::DismissProblem));
    }
}

/// Draws the text with the words highlighted that scopes came from.
fn source(ui: &mut Ui, view: &View<'_>, height: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let guide = &view.state.draft.app.guide;
    let title = text(t::GUIDE_TEXT);
    row(ui, size::LEAVE_ROW, |ui| {
        let clear = text(t::GUIDE_CLEAR);
        let clear = Button::link(&clear);
        let room = clear.size(ui).x;
        left_of(ui, room, |ui| line(ui, &title, Type::SecondaryMedium, tokens.text));
        if !guide.text.is_empty() && clear.show(ui).clicked() {
            out.push(send(GuideMessage::Clear));
        }
    });
    ui.add_space(space::S4);
    forget_credentials(ui, guide);
    let rest = height - size::LEAVE_ROW - space::S4 - space::S10 - size::CONTROL_SMALL;
    text_box(ui, view, &title, rest, out);
    ui.add_space(space::S10);
    row(ui, size::CONTROL_SMALL, |ui| {
        ui.spacing_mut().item_spacing.x = space::S8;
        let (paste, choose) = (text(t::PASTE), text(t::CHOOSE_FILE));
        if Button::secondary(&paste).left(icons::CLIPBOARD_TEXT).small().show(ui).clicked() {
            out.push(send(GuideMessage::Paste));
        }
        if Button::secondary(&choose).left(icons::FOLDER_OPEN).small().show(ui).clicked() {
            out.push(send(GuideMessage::ChooseFile));
        }
        if guide.is_reading() {
            spinner(ui, space::S16);
            let (cancel, name) = (text(t::CANCEL), text(t::GUIDE_CANCEL_READING));
            if Button::link(&cancel).name(&name).show(ui).clicked() {
                out.push(send(GuideMessage::CancelReading));
            }
        }
        if !guide.shown().1 {
            line(ui, &text(t::GUIDE_BEGINNING), Type::Caption, tokens.text2);
        }
    });
}

/// Removes from egui's memory any credentials pasted as a guide.
fn forget_credentials(ui: &Ui, guide: &GuideStep) {
    let id = Id::unique("guide-text");
    if guide.problem == Some(GuideProblem::Credentials)
        && let Some(mut state) = egui::widgets::text_edit::TextEditState::load(ui.ctx(), id)
    {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
}

fn text_box(ui: &mut Ui, view: &View<'_>, title: &str, height: f32, out: &mut Vec<Message>) {
    let guide = &view.state.draft.app.guide;
    let lit: Option<Range<usize>> = ui.data(|data| data.get_temp(Id::unique(LIT)));
    let (shown, is_all) = guide.shown();
    let lit = lit.filter(|lit| lit.end <= shown.len());
    let mut marks = marks(guide, lit.as_ref());
    marks.retain(|(words, _)| words.end <= shown.len());
    let mut typed = shown.to_owned();
    let hint = text(t::GUIDE_HINT);
    let id = Id::unique("guide-text");
    let area = TextArea { name: title, hint: &hint, id, marks: &marks, scroll_to: lit };
    let response = area.show(ui, height, &mut typed);
    if view.look.wants_focus {
        response.request_focus();
    }
    // If only part of the text is shown, accepting the edit would lose the rest.
    let is_whole = is_all && !guide.is_reading();
    if response.changed() && is_whole {
        out.push(send(GuideMessage::Text(typed)));
    } else if response.changed() && typed.is_empty() && !guide.is_reading() {
        out.push(send(GuideMessage::Clear));
    }
}

/// Returns the ranges of the text to highlight, and how: 0 for scopes found, 1 for names to decide
/// on, 2 for the row that is hovered or focused.
fn marks(guide: &GuideStep, lit: Option<&Range<usize>>) -> Vec<(Range<usize>, u8)> {
    let named = guide.read.scopes.iter().filter(|entry| !entry.by_rule);
    let mut marks: Vec<(Range<usize>, u8)> =
        named.map(|entry| (entry.evidence.clone(), 0)).collect();
    marks.extend(guide.read.rule_evidence.clone().map(|evidence| (evidence, 0)));
    let open = guide.open_names().filter(|name| !guide.decided.contains_key(&name.name));
    marks.extend(open.map(|unread| (unread.evidence.clone(), 1)));
    marks.extend(guide.read.doubts.iter().map(|doubt| (doubt.clone(), 1)));
    marks.extend(lit.map(|lit| (lit.clone(), 2)));
    marks
}

/// Draws the scopes found, in a scrolling card.
fn found(ui: &mut Ui, view: &View<'_>, height: f32, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let guide = &view.state.draft.app.guide;
    let needed = guide.required_scopes().iter().filter(|entry| entry.is_needed()).count();
    let open = guide.open_names().filter(|name| !guide.decided.contains_key(&name.name));
    row(ui, size::LEAVE_ROW, |ui| {
        let by_hand = text(t::GUIDE_BY_HAND);
        let link = Button::link(&by_hand);
        left_of(ui, link.size(ui).x + space::S12, |ui| {
            line(
                ui,
                &with!(t::GUIDE_FOUND, scopes = needed, open = open.count()),
                Type::SecondaryMedium,
                tokens.text,
            )
        });
        ui.add_space(space::S12);
        if link.show(ui).clicked() {
            out.push(Message::App(AppMessage::ChooseScopes));
        }
    });
    ui.add_space(space::S4);
    let mut lit = None;
    framed(ui, table_frame(ui), |ui| {
        ui.set_height(height - size::LEAVE_ROW - space::S4 - TABLE_EDGES);
        let read = &guide.read;
        if read.scopes.is_empty() && read.unread.is_empty() && read.doubts.is_empty() {
            nothing_yet(ui, guide);
            return;
        }
        ui.scope_builder(UiBuilder::new().scope_id(Id::unique("guide-rows")), |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            lit = scroll.show(ui, |ui| found_scopes(ui, guide, out)).inner;
        });
    });
    ui.data_mut(|data| {
        if let Some(lit) = lit {
            data.insert_temp(Id::unique(LIT), lit);
        } else {
            data.remove::<Range<usize>>(Id::unique(LIT));
        }
    });
}

/// Draws everything found. Returns the evidence for the row that is hovered or focused.
fn found_scopes(ui: &mut Ui, guide: &GuideStep, out: &mut Vec<Message>) -> Option<Range<usize>> {
    let mut lit = None;
    for unread in &guide.read.unread {
        if guide.has_conflicting_level(unread) {
            note(ui, &with!(t::GUIDE_TWO_LEVELS, scope = unread.name.as_str()));
            continue;
        }
        let decided = guide.decided.get(&unread.name).copied();
        if name_line(ui, &unread.name, decided, out) {
            lit = Some(unread.evidence.clone());
        }
    }
    if guide.read.levels_in_picture {
        note(ui, &text(t::GUIDE_PICTURE));
    }
    if let Some(rule) = guide.read.rule {
        let words = crate::explain::rule(rule);
        note(ui, &with!(t::GUIDE_RULE, words = words));
    }
    for doubt in &guide.read.doubts {
        note(ui, &with!(t::GUIDE_DOUBT, words = guide.read.words(doubt)));
    }
    for entry in &guide.read.scopes {
        if found_scope(ui, guide, entry, out) {
            lit = Some(entry.evidence.clone());
        }
    }
    more(ui, guide);
    lit
}

fn nothing_yet(ui: &mut Ui, guide: &GuideStep) {
    let tokens = tokens(ui);
    let id = if guide.text.trim().is_empty() { t::GUIDE_EMPTY } else { t::GUIDE_NONE };
    framed(ui, Frame::NONE.inner_margin(Margin::same(23)), |ui| {
        paragraph(ui, &text(id), Type::Strong, tokens.text);
        ui.add_space(space::S4);
        let more = crate::texts::attribute(id, "text", &[]);
        paragraph(ui, &more, Type::Secondary, tokens.text2);
    });
}

/// Draws a line of its own among the scopes.
fn note(ui: &mut Ui, words: &str) {
    framed(ui, Frame::NONE.inner_margin(Margin::symmetric(15, 8)), |ui| {
        paragraph(ui, words, Type::Secondary, tokens(ui).text2);
    });
    hairline(ui);
}

/// Draws other findings: values, account name, another kind of token.
fn more(ui: &mut Ui, guide: &GuideStep) {
    let labels: Vec<String> = guide.read.values.iter().map(|value| value.label.clone()).collect();
    if !labels.is_empty() {
        note(ui, &with!(t::GUIDE_VALUES, words = commas(&labels)));
    }
    if let Some(name) = &guide.read.account_name {
        note(ui, &with!(t::GUIDE_ACCOUNT, words = name.as_str()));
    }
    if guide.read.token_type == Some(crate::catalog::TokenType::StencilCli) {
        note(ui, &text(t::GUIDE_STENCIL));
    }
}

/// Draws a name that is not a scope of the form. Returns whether the row is hovered or focused.
fn name_line(ui: &mut Ui, name: &str, decided: Option<bool>, out: &mut Vec<Message>) -> bool {
    let tokens = tokens(ui);
    let fill = if decided.is_none() { tokens.warn_tint } else { Color32::TRANSPARENT };
    let frame = Frame::new().fill(fill).inner_margin(Margin::symmetric(15, 0));
    let mut decide = |keep: bool| out.push(send(GuideMessage::Decide(name.to_owned(), keep)));
    let looked_at = looked_at(ui, frame, |ui| match decided {
        None => {
            if let Some(keep) = asked(ui, name) {
                decide(keep);
            }
        }
        Some(kept) => row(ui, size::FOUND_ROW, |ui| {
            let (label, words) = if kept {
                icons::CHECK_CIRCLE_FILL.show(ui, space::S16, tokens.ok);
                (t::GUIDE_NO, t::GUIDE_NAME_KEPT)
            } else {
                icons::MINUS.show(ui, space::S16, tokens.text3);
                (t::GUIDE_YES, t::GUIDE_LEFT_OUT)
            };
            ui.add_space(space::S10);
            let label = text(label);
            let link = Button::link(&label);
            left_of(ui, link.size(ui).x + space::S8, |ui| {
                let most = ui.available_width() * NAME_PART;
                ui.scope(|ui| {
                    ui.set_max_width(most);
                    line(ui, name, Type::Body, tokens.text2);
                });
                ui.add_space(space::S10);
                line(ui, &text(words), Type::Caption, tokens.text2);
            });
            ui.add_space(space::S8);
            if link.show(ui).clicked() {
                decide(!kept);
            }
        }),
    });
    hairline(ui);
    looked_at
}

/// The largest share of a row that a name takes; the rest shows the decision about it.
const NAME_PART: f32 = 0.45;

/// Asks whether a name is on the form and returns the answer.
fn asked(ui: &mut Ui, name: &str) -> Option<bool> {
    let tokens = tokens(ui);
    let (yes, no) = (text(t::GUIDE_YES), text(t::GUIDE_NO));
    let name_yes = with!(t::GUIDE_YES_NAME, scope = name);
    let name_no = with!(t::GUIDE_NO_NAME, scope = name);
    // "No" comes first on screen, and so in the Tab order as well.
    let no = Button::secondary(&no).small().name(&name_no);
    let yes = Button::secondary(&yes).small().name(&name_yes);
    row(ui, size::ASK_ROW, |ui| {
        icons::QUESTION_FILL.show(ui, space::S18, tokens.warn_icon);
        ui.add_space(space::S8);
        let room = no.size(ui).x + yes.size(ui).x + space::S18;
        left_of(ui, room, |ui| {
            stack(ui, size::TWO_LINES, |ui| {
                line(ui, name, Type::Strong, tokens.text);
                // If it doesn't fit, the name and the two answers are enough.
                let question = text(t::GUIDE_ON_FORM);
                let parts = [(question.as_str(), Type::Caption, tokens.text2)];
                if lines(ui, &parts, ui.available_width()) <= 2 {
                    paragraph(ui, &question, Type::Caption, tokens.text2);
                }
            });
        });
        ui.add_space(space::S10);
        let no = no.show(ui).clicked();
        ui.add_space(space::S8);
        let yes = yes.show(ui).clicked();
        (no || yes).then_some(yes)
    })
}

/// Returns the remark shown beside a scope's name.
fn remark(guide: &GuideStep, entry: &FoundScope) -> String {
    if guide.corrected.contains_key(&entry.scope.id) {
        text(t::GUIDE_CORRECTED)
    } else if entry.example {
        text(t::GUIDE_EXAMPLE)
    } else if entry.unspecified {
        text(t::GUIDE_NO_LEVEL)
    } else if let Some(other) = entry.choice.last() {
        with!(t::GUIDE_CHOICE, level = other.to_string())
    } else if entry.only_level {
        text(t::GUIDE_ONLY_LEVEL)
    } else if entry.by_rule {
        text(t::GUIDE_BY_RULE)
    } else if !same_words(&entry.ui_name, entry.scope) {
        with!(t::GUIDE_CALLED, name = entry.ui_name.as_str())
    } else if entry.scope.care && !entry.level.is_rest() {
        text(t::GUIDE_CARE)
    } else {
        String::new()
    }
}

/// Whether the guide spells the scope as the form does, ignoring case and punctuation.
fn same_words(name: &str, scope: &Scope) -> bool {
    let plain = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    [&scope.panel_name, &scope.ui_name].into_iter().any(|known| plain(known) == plain(name))
}

/// Draws a scope with its level. Returns whether the row is hovered or focused.
fn found_scope(ui: &mut Ui, guide: &GuideStep, entry: &FoundScope, out: &mut Vec<Message>) -> bool {
    let tokens = tokens(ui);
    let level: Option<Level> = match guide.corrected.get(&entry.scope.id) {
        Some(corrected) => *corrected,
        None => Some(entry.level),
    };
    let needed = level.is_some_and(|level| !level.is_rest());
    let (icon, color) = match needed {
        true if entry.scope.care => (icons::WARNING_FILL, tokens.warn_icon),
        true if entry.unspecified => (icons::QUESTION_FILL, tokens.mute),
        true => (icons::CHECK_CIRCLE_FILL, tokens.ok),
        false => (icons::MINUS, tokens.text3),
    };
    let mut has_focus = false;
    let frame = Frame::NONE.inner_margin(Margin::symmetric(15, 0));
    let over = looked_at(ui, frame, |ui| {
        crate::ui::widgets::row(ui, size::FOUND_ROW, |ui| {
            icon.show(ui, space::S16, color);
            ui.add_space(space::S10);
            let room = level.map_or_else(
                || Button::link(&text(t::GUIDE_PUT_BACK)).size(ui).x,
                |level| level_menu_width(ui, level),
            );
            left_of(ui, room + space::S10, |ui| {
                let color = if needed { tokens.text } else { tokens.text2 };
                line(ui, &entry.scope.panel_name, Type::Medium, color);
                let words = remark(guide, entry);
                ui.add_space(space::S12);
                if !words.is_empty() && ui.available_width() > space::S28 {
                    from_right(ui, |ui| line(ui, &words, Type::Caption, tokens.text2));
                }
            });
            ui.add_space(space::S10);
            has_focus = level_or_back(ui, entry, level, out);
        });
    });
    hairline(ui);
    over || has_focus
}

/// Draws the levels of a scope, or the button that restores one that was left out. Returns whether
/// it has the focus.
fn level_or_back(
    ui: &mut Ui,
    entry: &FoundScope,
    level: Option<Level>,
    out: &mut Vec<Message>,
) -> bool {
    let id = || entry.scope.id.clone();
    let Some(level) = level else {
        let label = text(t::GUIDE_PUT_BACK);
        let name = entry.scope.panel_name.as_str();
        let spoken = with!(t::GUIDE_PUT_BACK_NAME, scope = name);
        if Button::link(&label).name(&spoken).show(ui).clicked() {
            out.push(send(GuideMessage::PutBack(id())));
        }
        return false;
    };
    let extra = text(t::GUIDE_LEAVE_OUT);
    let picked = level_menu(ui, entry.scope, level, Some(&extra));
    match picked.chosen {
        Some(Some(level)) => out.push(send(GuideMessage::SetLevel(id(), level))),
        Some(None) => out.push(send(GuideMessage::LeaveOut(id()))),
        None => {}
    }
    picked.response.has_focus()
}

/// Draws a row and returns whether it is hovered.
fn looked_at(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui)) -> bool {
    let fill = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        add(ui);
    };
    frame.show(ui, fill).response.contains_pointer()
}
