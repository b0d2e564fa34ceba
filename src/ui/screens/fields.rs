//! Step 5, second half: the values from the file, and fields for the missing ones.

use crate::catalog::ValueSource;
use crate::credentials::{Credentials, Field};
use crate::explain;
use crate::flow::{ImportMessage, Imported, Message, Notice, Source};
use crate::texts::{TextId, t, text, with, with_values};
use crate::ui::icons;
use crate::ui::screens::chrome::Chrome;
use crate::ui::screens::{credentials, repair};
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::secret_text::{dots, revealed};
use crate::ui::widgets::{
    Button, Callout, CalloutKind, card_frame, cell, column, columns, elide_middle, framed,
    glossary_button, hairline, indented, left_of, line, paragraph, row, spoken_line, width_of,
};
use egui::{Color32, CornerRadius, Frame, Id, Margin, Ui};

/// The order of the fields on the screen.
const ORDER: [Field; 5] = [
    Field::AccountName,
    Field::StoreHash,
    Field::ClientId,
    Field::AccessToken,
    Field::ClientSecret,
];

/// The state of a row, which determines its look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Good,
    Odd,
    Missing,
    NotNeeded,
}

fn state_of(view: &View<'_>, held: &Imported, field: Field) -> State {
    let wanted: Vec<Field> = held.wanted(view.state.app()).collect();
    match (held.credentials.has(field), held.hint(field).is_some()) {
        (true, true) => State::Odd,
        (true, false) => State::Good,
        (false, _) if wanted.contains(&field) => State::Missing,
        (false, _) => State::NotNeeded,
    }
}

fn empty() -> Imported {
    Imported {
        credentials: Credentials::default(),
        source: Source::Typed,
        by_hand: Default::default(),
        accepted: Default::default(),
        odd_name: false,
        notices: Vec::new(),
    }
}

pub(crate) fn chrome(view: &View<'_>) -> Chrome {
    let state = view.state;
    let Some(held) = state.draft.import.held.as_ref().filter(|_| !state.draft.import.expects_new)
    else {
        return credentials::chrome(view);
    };
    let odd = Field::ALL.iter().any(|field| held.hint(*field).is_some());
    let blocked = state.reason().is_some_and(|reason| reason.blocks);
    let chrome = if held.source == Source::Typed && !state.draft.import.can_be_tested() {
        Chrome::of(t::FIELDS_HEADING_TYPED, t::FIELDS_LEAD_TYPED)
    } else {
        let wanted = held.wanted(state.app());
        let missing = wanted.filter(|field| !held.credentials.has(*field)).count();
        let lead = match (missing, odd) {
            (0, false) => with!(t::FIELDS_LEAD_COMPLETE, app = view.app()),
            (0, true) => text(t::FIELDS_LEAD_ODD),
            (missing, _) => with!(t::FIELDS_LEAD_MISSING, count = missing),
        };
        let in_file = matches!(held.source, Source::File { .. });
        let title = if in_file { t::FIELDS_HEADING } else { t::FIELDS_HEADING_VALUES };
        Chrome::new(text(title), lead)
    };
    // Don't focus the button while a value looks odd: Enter must not skip it.
    let chrome = chrome.focus(!blocked && !odd);
    if state.draft.import.can_be_tested() && state.draft.test.report().is_none() {
        chrome.label(t::CREDENTIALS_TEST)
    } else {
        chrome
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Message>) {
    let fresh = empty();
    let held = view.state.draft.import.held.as_ref().unwrap_or(&fresh);
    source_line(ui, view, held, out);
    ui.add_space(space::S14);
    for (place, notice) in held.notices.iter().enumerate() {
        notice_callout(ui, (place, notice), view, out);
    }
    if view.narrow {
        fingerprint_line(ui, held);
        table(ui, view, held, out);
        return;
    }
    columns(ui, |ui| {
        let left = ui.available_width() - size::FINGERPRINT - space::S20;
        column(ui, left, |ui| table(ui, view, held, out));
        ui.add_space(space::S20);
        column(ui, size::FINGERPRINT, |ui| side(ui, view, held));
    });
}

/// Draws the values, and notices that concern all of them.
fn table(ui: &mut Ui, view: &View<'_>, held: &Imported, out: &mut Vec<Message>) {
    let states = ORDER.map(|field| (field, state_of(view, held, field)));
    let is_open = |(_, state): &(Field, State)| matches!(state, State::Missing | State::Odd);
    let focus = focus(ui, view, states.iter().filter(|state| is_open(state)).count());
    let mut first = states.iter().find(|state| is_open(state)).filter(|_| focus).copied();
    framed(ui, card_frame(ui), |ui| {
        for (place, (field, state)) in states.into_iter().enumerate() {
            if place > 0 {
                hairline(ui);
            }
            let ends = (place == 0, place + 1 == states.len());
            let focus = first.take_if(|first| first.0 == field).is_some();
            field_row(ui, view, held, (field, state), (ends, focus), out);
        }
    });
    ui.add_space(space::S10);
    ui.horizontal_top(|ui| {
        icons::EYE_SLASH.show(ui, space::S16, tokens(ui).text2);
        ui.add_space(space::S6);
        ui.vertical(|ui| {
            let corrections = held.corrections().map(|hint| explain::hint(hint).0);
            let always = [t::FIELDS_HIDDEN, t::FIELDS_STAY].map(text);
            for words in corrections.chain(always) {
                paragraph(ui, &words, Type::Caption, tokens(ui).text2);
                ui.add_space(space::S2);
            }
        });
    });
}

/// Whether the first unresolved value gets the focus: when the screen appears, and when one was
/// entered, which removes its field. After the last one, "Continue" gets it.
fn focus(ui: &Ui, view: &View<'_>, open: usize) -> bool {
    let count = Id::unique("fields-open");
    let before = ui.data(|data| data.get_temp::<usize>(count)).filter(|_| !view.look.wants_focus);
    ui.data_mut(|data| data.insert_temp(count, open));
    let moved_on = before.is_some_and(|before| open < before);
    if moved_on && open == 0 {
        ui.memory_mut(|memory| memory.request_focus(view.main_button()));
    }
    view.look.wants_focus || moved_on
}

/// Shows what is odd compared with earlier values. It is advice and never blocks.
fn notice_callout(
    ui: &mut Ui,
    (place, notice): (usize, &Notice),
    view: &View<'_>,
    out: &mut Vec<Message>,
) {
    let (bold, plain) = match notice {
        Notice::OtherStore { before, now } => (
            text(t::NOTICE_OTHER_STORE),
            with!(t::NOTICE_OTHER_STORE_MORE, now = now.as_str(), before = before.as_str()),
        ),
        Notice::AccountOfOtherApp { name, app } => {
            let more = with!(t::NOTICE_ACCOUNT_MORE, app = view.app(), other = app.as_str());
            (with!(t::NOTICE_ACCOUNT, name = name.as_str()), more)
        }
        Notice::TokenOfOtherApp(other) => {
            let more = with!(t::NOTICE_OTHER_APP_MORE, app = view.app());
            (with!(t::NOTICE_OTHER_APP, other = other.as_str()), more)
        }
        Notice::PartialPaste => (text(t::NOTICE_HALF), text(t::NOTICE_HALF_MORE)),
    };
    let kind = CalloutKind::Caution;
    let callout = Callout { kind, icon: icons::WARNING_FILL, bold: &bold, plain: &plain };
    callout.show_with(ui, |ui| {
        if matches!(notice, Notice::OtherStore { .. } | Notice::AccountOfOtherApp { .. })
            && Button::link(&text(t::NOTICE_IS_RIGHT)).show(ui).clicked()
        {
            out.push(Message::Import(ImportMessage::AcceptNotice(place)));
        }
    });
    ui.add_space(space::S10);
}

/// Shows where the values came from, and a button to use others.
fn source_line(ui: &mut Ui, view: &View<'_>, held: &Imported, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let label = text(t::FIELDS_USE_ANOTHER);
    let another = Button::secondary(&label).small();
    row(ui, size::CONTROL_SMALL, |ui| {
        left_of(ui, another.size(ui).x + space::S16, |ui| {
            icons::FILE_TEXT.show(ui, space::S20, tokens.text2);
            ui.add_space(space::S10);
            let words = match &held.source {
                Source::File { .. } if held.odd_name => {
                    line(ui, &text(t::HINT_FILE_NAME), Type::Secondary, tokens.warn);
                    return;
                }
                Source::File { name, .. } => {
                    let name = elide_middle(ui, name, ui.available_width());
                    line(ui, &name, Type::MonoSmall, tokens.text2);
                    return;
                }
                Source::Pasted => text(t::FIELDS_PASTED),
                Source::Kept => with!(t::TIDY_SAVED, keyring = view.keyring()),
                Source::Sealed(name) => with!(t::SEALED_RECEIVED, file = name.as_str()),
                Source::Typed => text(t::FIELDS_TYPED),
            };
            line(ui, &words, Type::Secondary, tokens.text2);
        });
        ui.add_space(space::S16);
        if another.show(ui).clicked() {
            out.push(Message::Import(ImportMessage::UseAnother));
        }
    });
}

/// Returns the glossary entry for the name of a value.
fn word_of(field: Field) -> Option<TextId> {
    match field {
        Field::AccessToken => Some(t::WHAT_TOKEN),
        Field::ClientId => Some(t::WHAT_CLIENT_ID),
        Field::ClientSecret => Some(t::WHAT_CLIENT_SECRET),
        Field::StoreHash | Field::ApiPath => Some(t::WHAT_API_PATH),
        Field::AccountName => Some(t::WHAT_ACCOUNT),
    }
}

fn fingerprint_line(ui: &mut Ui, held: &Imported) {
    let Some(fingerprint) = held.credentials.fingerprint() else { return };
    let tokens = tokens(ui);
    row(ui, size::LEAVE_ROW, |ui| {
        icons::FINGERPRINT_SIMPLE.show(ui, space::S20, tokens.accent);
        ui.add_space(space::S10);
        let words = format!("{} {fingerprint}", text(t::FINGERPRINT));
        line(ui, &words, Type::Secondary, tokens.text);
        glossary_button(ui, t::WHAT_FINGERPRINT);
    });
    ui.add_space(space::S8);
}

/// Whether values are typed one by one, so that missing ones are not errors yet.
fn is_being_typed(view: &View<'_>) -> bool {
    view.state.draft.import.held.as_ref().is_none_or(|held| held.source == Source::Typed)
}

fn field_row(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    (field, state): (Field, State),
    ((first, last), focus): ((bool, bool), bool),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let top = if first { radius::CARD } else { 0 };
    let bottom = if last { radius::CARD } else { 0 };
    let corner = CornerRadius { nw: top, ne: top, sw: bottom, se: bottom };
    let fresh = is_being_typed(view);
    let fill = match state {
        State::Missing if !fresh => tokens.bad_tint,
        State::Odd => tokens.warn_tint,
        // Empty fields are not errors when the user has just begun to type.
        State::Missing | State::Good | State::NotNeeded => Color32::TRANSPARENT,
    };
    let asked = field == Field::AccountName
        && held.notices.iter().any(|notice| matches!(notice, Notice::AccountOfOtherApp { .. }));
    let (icon, color) = match state {
        State::Good if asked => (icons::QUESTION_FILL, tokens.warn_icon),
        State::Good => (icons::CHECK_CIRCLE_FILL, tokens.ok),
        State::Odd => (icons::WARNING_FILL, tokens.warn_icon),
        State::Missing if fresh => (icons::CIRCLE, tokens.text3),
        State::Missing => (icons::X_CIRCLE_FILL, tokens.bad),
        State::NotNeeded => (icons::MINUS, tokens.text3),
    };
    let frame = Frame::new().fill(fill).corner_radius(corner);
    framed(ui, frame.inner_margin(Margin { left: 13, right: 13, top: 0, bottom: 0 }), |ui| {
        row(ui, size::FIELD_ROW, |ui| {
            name(ui, field);
            left_of(ui, space::S28, |ui| value(ui, view, held, (field, state), out));
            ui.add_space(space::S10);
            icon.show(ui, space::S18, color);
        });
        indented(ui, size::VALUE_NAME, |ui| match state {
            State::Missing => {
                repair::fill_in(ui, view, field, focus, out);
                ui.add_space(space::S12);
            }
            State::Odd => repair::odd(ui, view, held, field, focus, out),
            State::Good | State::NotNeeded => {}
        });
    });
}

/// Shows BigCommerce's name for a value and its explanation.
fn name(ui: &mut Ui, field: Field) {
    let label = match field {
        Field::StoreHash => explain::field(Field::ApiPath),
        field => explain::field(field),
    };
    cell(ui, size::VALUE_NAME, |ui| {
        ui.scope(|ui| {
            ui.set_max_width(size::VALUE_NAME - space::S28);
            line(ui, &label, Type::SecondaryMedium, tokens(ui).text2);
        });
        ui.add_space(space::S2);
        if let Some(word) = word_of(field) {
            glossary_button(ui, word);
        }
    });
}

fn value(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    (field, state): (Field, State),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let credentials = &held.credentials;
    match (field, state) {
        (Field::StoreHash, State::Missing) if held.source != Source::Typed => {
            line(ui, &text(repair::missing_store(held)), Type::Secondary, tokens.bad);
        }
        (_, State::Missing) => {
            let color = if is_being_typed(view) { tokens.text3 } else { tokens.bad };
            line(ui, &text(t::FIELDS_MISSING), Type::Secondary, color);
        }
        (_, State::NotNeeded) => {
            line(ui, &text(t::FIELDS_NOT_NEEDED), Type::Secondary, tokens.text3);
        }
        (Field::AccountName, _) => {
            let name = credentials.account_name.as_deref().unwrap_or_default();
            line(ui, name, Type::Body, tokens.text);
        }
        (Field::StoreHash, _) => api_path(ui, credentials),
        (Field::ClientId, _) => {
            let id = credentials.client_id.as_ref().map_or("", |id| id.as_str());
            let shown = elide_middle(ui, id, ui.available_width());
            line(ui, &shown, Type::MonoSmall, tokens.text);
        }
        (Field::AccessToken | Field::ClientSecret | Field::ApiPath, _) => {
            secret(ui, view, held, field, out);
        }
    }
}

/// Shows the API path with the store hash in it, which is the part users compare.
fn api_path(ui: &mut Ui, credentials: &Credentials) {
    let tokens = tokens(ui);
    let Some(hash) = credentials.store_hash.as_ref().map(|hash| hash.as_str()) else { return };
    let path = credentials.api_path_or_built().unwrap_or_default();
    let (full, after) = path.split_once(hash).unwrap_or(("…/stores/", "/v3/"));
    // Show as much of the beginning as fits; the hash stays visible.
    let room = ui.available_width();
    let end = format!("{hash}{after}");
    let fits = |before: &&str| width_of(ui, &format!("{before}{end}"), Type::MonoSmall) <= room;
    let shorter = [full, "…bigcommerce.com/stores/", "…/stores/", "…/"];
    let before = shorter.into_iter().find(fits).unwrap_or_default();
    let parts = [
        (before, Type::MonoSmall, tokens.text2),
        (hash, Type::MonoSmall, tokens.text),
        (after, Type::MonoSmall, tokens.text2),
    ];
    spoken_line(ui, &parts, &path);
}

/// Draws twelve dots regardless of the length, then the length, then the eye button.
fn secret(ui: &mut Ui, view: &View<'_>, held: &Imported, field: Field, out: &mut Vec<Message>) {
    let credentials = &held.credentials;
    let secret = match field {
        Field::AccessToken => credentials.access_token.as_ref().map(|token| token.secret()),
        _ => credentials.client_secret.as_ref().map(|secret| secret.secret()),
    };
    let Some(secret) = secret else { return };
    let shown = view.state.draft.import.shown.is_some_and(|(shown, _)| shown == field);
    let label = explain::field(field);
    let length = with!(t::CHARACTERS, count = secret.len());
    let spoken = with!(t::SECRET_HIDDEN, field = label.as_str(), length = length.as_str());
    let id = if shown { t::SECRET_HIDE } else { t::SECRET_SHOW };
    let name = with_values(id, &[("field", label.as_str().into())]);
    let icon = if shown { icons::EYE_SLASH } else { icons::EYE };
    let eye = Button::icon(icon, &name).toggled(shown);
    let most = ui.available_width() - size::ICON_BUTTON - space::S6;
    ui.scope(|ui| {
        ui.set_max_width(most);
        if shown {
            revealed(ui, secret.expose(), &spoken);
            return;
        }
        dots(ui, &spoken);
        ui.add_space(space::S10);
        line(ui, &length, Type::Caption, tokens(ui).text2);
    });
    ui.add_space(space::S6);
    if eye.show(ui).clicked() {
        out.push(Message::Import(ImportMessage::ToggleSecret(field)));
    }
}

/// Draws the panel beside the values: the token's fingerprint, and the values the app asks for.
fn side(ui: &mut Ui, view: &View<'_>, held: &Imported) {
    let tokens = tokens(ui);
    let frame = card_frame(ui).inner_margin(Margin { left: 16, right: 12, top: 13, bottom: 14 });
    if let Some(fingerprint) = held.credentials.fingerprint() {
        framed(ui, frame, |ui| {
            row(ui, size::ONE_LINE, |ui| {
                icons::FINGERPRINT_SIMPLE.show(ui, space::S18, tokens.accent);
                ui.add_space(space::S6);
                line(ui, &text(t::FINGERPRINT), Type::SecondaryStrong, tokens.text);
            });
            ui.add_space(space::S6);
            let spoken = format!("{} {}", text(t::FINGERPRINT), fingerprint.spelled());
            let shown = fingerprint.to_string();
            spoken_line(ui, &[(&shown, Type::MonoLarge, tokens.text)], &spoken);
            ui.add_space(space::S4);
            paragraph(ui, &text(t::FINGERPRINT_WHAT), Type::Caption, tokens.text2);
        });
        ui.add_space(space::S14);
    }
    let Some(app) = view.state.app() else { return };
    framed(ui, frame, |ui| {
        let title = with!(t::FIELDS_ASKS_FOR, app = view.app());
        paragraph(ui, &title, Type::SecondaryStrong, tokens.text);
        ui.add_space(space::S4);
        for value in app.values.iter().filter(|v| v.source != ValueSource::Constant) {
            let field = match value.source {
                ValueSource::AccessToken => Field::AccessToken,
                ValueSource::ClientId => Field::ClientId,
                ValueSource::ClientSecret => Field::ClientSecret,
                _ => Field::StoreHash,
            };
            let (icon, color) = match state_of(view, held, field) {
                State::Good => (icons::CHECK_CIRCLE_FILL, tokens.ok),
                State::Odd => (icons::WARNING_FILL, tokens.warn_icon),
                _ => (icons::X_CIRCLE_FILL, tokens.bad),
            };
            row(ui, space::S28, |ui| {
                icon.show(ui, space::S16, color);
                ui.add_space(space::S8);
                line(ui, &value.label, Type::Secondary, tokens.text);
            });
        }
    });
}
