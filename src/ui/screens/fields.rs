//! Step 5, second half: what the file holds, and boxes for what it does not.

use crate::catalog::ValueSource;
use crate::credentials::{Credentials, Field};
use crate::texts::{TextId, t, text, with};
use crate::ui::icons;
use crate::ui::screens::repair;
use crate::ui::screens::secret_text::VALUE_X;
use crate::ui::screens::secret_text::dots;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::columns;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, card, hidden_label, rich, text_at, what_is, width_of,
};
use crate::wizard::{ImportMessage, Imported, Message, Notice, Source};
use crate::words;
use egui::{Align, CornerRadius, Id, Rect, Stroke, Ui, pos2, vec2};

/// The order on the screen.
const ORDER: [Field; 5] = [
    Field::AccountName,
    Field::StoreHash,
    Field::ClientId,
    Field::AccessToken,
    Field::ClientSecret,
];

/// What a row looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Good,
    Odd,
    Missing,
    NotNeeded,
}

fn state_of(view: &View<'_>, held: &Imported, field: Field) -> State {
    let wanted: Vec<Field> = held.wanted(view.state.connector()).collect();
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

fn row_height(view: &View<'_>, field: Field, state: State) -> f32 {
    // Below a box stands why what was typed is refused, or where the store hash is found.
    let said = view.state.import.refused.contains_key(&field) || field == Field::StoreHash;
    match state {
        State::Missing if field != Field::StoreHash => 100.0,
        State::Good | State::NotNeeded => size::FIELD_ROW,
        State::Missing => 132.0,
        State::Odd if said => 236.0,
        State::Odd => 192.0,
    }
}

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    let fresh = empty();
    let held = view.state.import.held.as_ref().unwrap_or(&fresh);
    let rows: f32 = ORDER.iter().map(|f| row_height(view, *f, state_of(view, held, *f))).sum();
    44.0 + rows + 78.0 + held.notices.len() as f32 * 104.0 + if view.narrow { 30.0 } else { 0.0 }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let fresh = empty();
    let held = view.state.import.held.as_ref().unwrap_or(&fresh);
    let mut column = Column::new(body);
    source_line(ui, view, held, &mut column, out);
    column.gap(space::S14);
    for (place, notice) in held.notices.iter().enumerate() {
        notice_callout(ui, (place, notice), view, &mut column, out);
    }
    if view.narrow {
        fingerprint_line(ui, held, &mut column);
    }
    let rest = body.with_min_y(column.y);
    let (left, right) = if view.narrow {
        (rest, None)
    } else {
        let (left, right) = columns(rest, rest.width() - 232.0, 20.0);
        (left, Some(right))
    };
    let states: Vec<State> = ORDER.iter().map(|field| state_of(view, held, *field)).collect();
    let height: f32 =
        ORDER.iter().zip(&states).map(|(field, state)| row_height(view, *field, *state)).sum();
    let table = left.with_max_y(left.top() + height);
    card(ui, table);
    let mut y = table.top();
    let mut first_problem = true;
    // A value that was typed in takes its field away with it: the next one gets the focus, and after
    // the last one the way on.
    let open = states.iter().filter(|s| matches!(s, State::Missing | State::Odd)).count();
    let count = Id::unique("fields-open");
    let before = ui.data(|data| data.get_temp::<usize>(count)).filter(|_| !view.look.wants_focus);
    ui.data_mut(|data| data.insert_temp(count, open));
    let moved_on = before.is_some_and(|before| open < before);
    if moved_on && open == 0 {
        ui.memory_mut(|memory| memory.request_focus(Id::unique("bar-main")));
    }
    for (index, (field, state)) in ORDER.into_iter().zip(states).enumerate() {
        let rect = Rect::from_min_max(
            pos2(table.left(), y),
            pos2(table.right(), y + row_height(view, field, state)),
        );
        y = rect.bottom();
        let ends = (index == 0, index + 1 == ORDER.len());
        let problem = matches!(state, State::Missing | State::Odd);
        let focus = (view.look.wants_focus || moved_on) && first_problem && problem;
        first_problem &= !problem;
        field_row(ui, view, held, (field, state), rect, (ends, focus), out);
    }
    let note_y = table.bottom() + 20.0;
    icons::EYE_SLASH.paint(ui.painter(), pos2(left.left() + 8.0, note_y), 15.0, tokens.text2);
    let mut notes = Column { x: left.left() + 22.0, y: note_y - 9.0, width: left.width() - 22.0 };
    for id in [t::FIELDS_HIDDEN, t::FIELDS_STAY] {
        notes.text(ui, &text(id), Type::Caption, tokens.text2);
        notes.gap(space::S2);
    }
    if let Some(right) = right {
        side(ui, view, held, right);
    }
}

/// What is odd about the values beside those that came before: advice, never a wall.
fn notice_callout(
    ui: &mut Ui,
    (place, notice): (usize, &Notice),
    view: &View<'_>,
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let (bold, plain) = match notice {
        Notice::OtherStore { before, now } => (
            text(t::NOTICE_OTHER_STORE),
            with(
                t::NOTICE_OTHER_STORE_MORE,
                &[("now", now.as_str().into()), ("before", before.as_str().into())],
            ),
        ),
        Notice::AccountOfOtherApp { name, app } => {
            let values = [
                ("name", name.as_str().into()),
                ("other", app.as_str().into()),
                ("app", view.app().into()),
            ];
            (with(t::NOTICE_ACCOUNT, &values), with(t::NOTICE_ACCOUNT_MORE, &values))
        }
        Notice::TokenOfOtherApp(other) => {
            let values = [("other", other.as_str().into()), ("app", view.app().into())];
            (with(t::NOTICE_OTHER_APP, &values), with(t::NOTICE_OTHER_APP_MORE, &values))
        }
        Notice::HalfAPaste => (text(t::NOTICE_HALF), text(t::NOTICE_HALF_MORE)),
    };
    let kind = CalloutKind::Caution;
    let callout = Callout { kind, icon: icons::WARNING_FILL, bold: &bold, plain: &plain };
    let height = callout.put(ui, pos2(column.x, column.y), column.width);
    column.gap(height + 2.0);
    if matches!(notice, Notice::OtherStore { .. } | Notice::AccountOfOtherApp { .. }) {
        let label = text(t::NOTICE_IS_RIGHT);
        let row = column.take(24.0);
        if Button::link(&label).at(ui, row.min + vec2(43.0, 0.0)).clicked() {
            out.push(Message::Import(ImportMessage::AcceptNotice(place)));
        }
    }
    column.gap(space::S10);
}

fn source_line(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    column: &mut Column,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let row = column.take(size::CONTROL_SMALL);
    let label = text(t::FIELDS_USE_ANOTHER);
    let response = Button::secondary(&label).small().right_at(ui, row.right_top());
    if response.clicked() {
        out.push(Message::Import(ImportMessage::UseAnother));
    }
    let y = row.center().y;
    icons::FILE_TEXT.paint(ui.painter(), pos2(row.left() + 10.0, y), 18.0, tokens.text2);
    let room = response.rect.left() - row.left() - 46.0;
    let at = pos2(row.left() + 30.0, y);
    match &held.source {
        Source::File { name, .. } if held.odd_name => {
            text_at(ui, at, room, &text(t::HINT_FILE_NAME), Type::Secondary, tokens.warn)
        }
        Source::File { name, .. } => {
            let name = crate::ui::widgets::elide_middle(ui, name, room);
            text_at(ui, at, room, &name, Type::MonoSmall, tokens.text2)
        }
        Source::Pasted => {
            text_at(ui, at, room, &text(t::FIELDS_PASTED), Type::Secondary, tokens.text2)
        }
        Source::Kept => {
            let words = with(t::TIDY_SAVED, &[("keyring", view.keyring().into())]);
            text_at(ui, at, room, &words, Type::Secondary, tokens.text2)
        }
        Source::Sealed(name) => {
            let words = with(t::SEALED_RECEIVED, &[("file", name.as_str().into())]);
            text_at(ui, at, room, &words, Type::Secondary, tokens.text2)
        }
        Source::Typed => {
            text_at(ui, at, room, &text(t::FIELDS_TYPED), Type::Secondary, tokens.text2)
        }
    };
}

/// What tells about the word that names a value.
fn word_of(field: Field) -> Option<TextId> {
    match field {
        Field::AccessToken => Some(t::WHAT_TOKEN),
        Field::ClientId => Some(t::WHAT_CLIENT_ID),
        Field::ClientSecret => Some(t::WHAT_CLIENT_SECRET),
        Field::StoreHash | Field::ApiPath => Some(t::WHAT_API_PATH),
        Field::AccountName => Some(t::WHAT_ACCOUNT),
    }
}

fn fingerprint_line(ui: &mut Ui, held: &Imported, column: &mut Column) {
    let Some(fingerprint) = held.credentials.fingerprint() else { return };
    let tokens = tokens(ui);
    let row = column.take(22.0);
    let y = row.center().y;
    icons::FINGERPRINT_SIMPLE.paint(ui.painter(), pos2(row.left() + 10.0, y), 16.0, tokens.accent);
    let words = format!("{} {fingerprint}", text(t::FINGERPRINT));
    let words =
        text_at(ui, pos2(row.left() + 30.0, y), row.width(), &words, Type::Secondary, tokens.text);
    what_is(ui, pos2(words.right() + 14.0, y), t::WHAT_FINGERPRINT);
    column.gap(space::S8);
}

/// Whether values are typed one by one: those that are not there yet are no fault then.
fn is_being_typed(view: &View<'_>) -> bool {
    view.state.import.held.as_ref().is_none_or(|held| held.source == Source::Typed)
}

fn field_row(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    (field, state): (Field, State),
    rect: Rect,
    ((first, last), focus): ((bool, bool), bool),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let r = radius::CARD;
    let top = if first { r } else { 0 };
    let bottom = if last { r } else { 0 };
    let corner = CornerRadius { nw: top, ne: top, sw: bottom, se: bottom };
    let fresh = is_being_typed(view);
    let fill = match state {
        // Empty boxes are no fault of whoever has just begun to type.
        State::Missing if fresh => None,
        State::Missing => Some(tokens.bad_tint),
        State::Odd => Some(tokens.warn_tint),
        State::Good | State::NotNeeded => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect.shrink2(vec2(1.0, 1.0)), corner, fill);
    }
    if !first {
        let line = Stroke::new(1.0, tokens.line);
        ui.painter().hline(rect.left() + 1.0..=rect.right() - 1.0, rect.top(), line);
    }
    let y = rect.top() + size::FIELD_ROW / 2.0;
    let label = match field {
        Field::StoreHash => words::field(Field::ApiPath),
        field => words::field(field),
    };
    let at = pos2(rect.left() + 14.0, y);
    let name = text_at(ui, at, VALUE_X - 48.0, &label, Type::SecondaryMedium, tokens.text2);
    if let Some(word) = word_of(field) {
        what_is(ui, pos2(name.right() + 14.0, y), word);
    }
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
    icon.paint(ui.painter(), pos2(rect.right() - 24.0, y), 17.0, color);
    value(ui, view, held, (field, state), rect, out);
    match state {
        State::Missing => {
            let at = pos2(rect.left() + VALUE_X, rect.top() + size::FIELD_ROW + 2.0);
            let _ = repair::fill_in(ui, view, field, at, rect, focus, out);
        }
        State::Odd => repair::odd(ui, view, held, field, (rect, focus), out),
        State::Good | State::NotNeeded => {}
    }
}

fn value(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    (field, state): (Field, State),
    rect: Rect,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let y = rect.top() + size::FIELD_ROW / 2.0;
    let at = pos2(rect.left() + VALUE_X, y);
    let room = rect.right() - 44.0 - at.x;
    let credentials = &held.credentials;
    match (field, state) {
        (Field::StoreHash, State::Missing) if held.source != Source::Typed => {
            let words = text(t::HINT_NO_API_PATH);
            text_at(ui, at, room, &words, Type::Secondary, tokens.bad);
        }
        (_, State::Missing) => {
            let words = text(t::FIELDS_MISSING);
            let color = if is_being_typed(view) { tokens.text3 } else { tokens.bad };
            text_at(ui, at, room, &words, Type::Secondary, color);
        }
        (_, State::NotNeeded) => {
            let words = text(t::FIELDS_NOT_NEEDED);
            text_at(ui, at, room, &words, Type::Secondary, tokens.text3);
        }
        (Field::AccountName, _) => {
            let name = credentials.account_name.as_deref().unwrap_or_default();
            text_at(ui, at, room, name, Type::Body, tokens.text);
        }
        (Field::StoreHash, _) => api_path(ui, credentials, at, room),
        (Field::ClientId, _) => {
            let id = credentials.client_id.as_ref().map_or("", |id| id.as_str());
            let shown = crate::ui::widgets::elide_middle(ui, id, room);
            text_at(ui, at, room, &shown, Type::MonoSmall, tokens.text);
        }
        (Field::AccessToken | Field::ClientSecret | Field::ApiPath, _) => {
            secret(ui, view, held, field, at, room, out);
        }
    }
}

/// The API path with the store hash in it, which is what one compares.
fn api_path(ui: &mut Ui, credentials: &Credentials, at: egui::Pos2, room: f32) {
    let tokens = tokens(ui);
    let Some(hash) = credentials.store_hash.as_ref().map(|hash| hash.as_str()) else { return };
    let path = credentials.api_path_or_built().unwrap_or_default();
    let after = path.split_once(hash).map_or("/v3/", |(_, after)| after);
    let full = path.split_once(hash).map_or("…/stores/", |(before, _)| before);
    // As much of the beginning as there is room for: the hash stays in sight.
    let end = format!("{hash}{after}");
    let fits = |before: &&str| width_of(ui, &format!("{before}{end}"), Type::MonoSmall) <= room;
    let shorter = [full, "…bigcommerce.com/stores/", "…/stores/", "…/"];
    let before = shorter.into_iter().find(fits).unwrap_or_default();
    let job = rich(
        &[
            (before, Type::MonoSmall, tokens.text2),
            (hash, Type::MonoSmall, tokens.text),
            (after, Type::MonoSmall, tokens.text2),
        ],
        f32::INFINITY,
    );
    let galley = ui.painter().layout_job(job);
    let rect = Align::Center.align_size_within_range(galley.size().y, at.y - 24.0..=at.y + 24.0);
    let place = Rect::from_min_size(pos2(at.x, rect.min), galley.size());
    let painter = ui.painter().with_clip_rect(place.with_max_x(at.x + room));
    painter.galley(place.min, galley, tokens.text);
    hidden_label(ui, place, &path);
}

/// Twelve dots whatever the length, then the length, then the eye.
fn secret(
    ui: &mut Ui,
    view: &View<'_>,
    held: &Imported,
    field: Field,
    at: egui::Pos2,
    room: f32,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let credentials = &held.credentials;
    let secret = match field {
        Field::AccessToken => credentials.access_token.as_ref().map(|token| token.secret()),
        _ => credentials.client_secret.as_ref().map(|secret| secret.secret()),
    };
    let Some(secret) = secret else { return };
    let shown = view.state.import.shown.is_some_and(|(shown, _)| shown == field);
    let label = words::field(field);
    let length = with(t::CHARACTERS, &[("count", secret.len().into())]);
    let mut x;
    if shown {
        // In sight, but not in the accessibility tree.
        let mut job =
            rich(&[(secret.expose(), Type::MonoSmall, tokens.text)], (room - 40.0).max(60.0));
        job.wrap.break_anywhere = true;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley.clone(), tokens.text);
        x = at.x + galley.size().x + 12.0;
    } else {
        dots(ui, at, tokens.text2);
        x = at.x + 12.0 * 9.6 + 10.0;
        let rect = text_at(ui, pos2(x, at.y), 140.0, &length, Type::Caption, tokens.text2);
        x = rect.right() + 6.0;
    }
    let spoken =
        with(t::SECRET_HIDDEN, &[("field", label.as_str().into()), ("length", length.into())]);
    let place = Rect::from_center_size(at + vec2(57.0, 0.0), vec2(115.0, 18.0));
    hidden_label(ui, place, &spoken);
    let id = if shown { t::SECRET_HIDE } else { t::SECRET_SHOW };
    let name = with(id, &[("field", label.as_str().into())]);
    let icon = if shown { icons::EYE_SLASH } else { icons::EYE };
    let button = Button::icon(icon, &name).toggled(shown);
    x = x.min(at.x + room - 30.0);
    if button.at(ui, pos2(x, at.y - 16.0)).clicked() {
        out.push(Message::Import(ImportMessage::ToggleSecret(field)));
    }
}

fn side(ui: &mut Ui, view: &View<'_>, held: &Imported, rect: Rect) {
    let tokens = tokens(ui);
    let mut y = rect.top();
    if let Some(fingerprint) = held.credentials.fingerprint() {
        // As high as its sentence needs.
        let what = text(t::FINGERPRINT_WHAT);
        let parts = [(what.as_str(), Type::Caption, tokens.text2)];
        let said = ui.painter().layout_job(rich(&parts, rect.width() - 30.0)).size().y;
        let place = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), 90.0 + said));
        card(ui, place);
        let at = place.min + vec2(26.0, 24.0);
        icons::FINGERPRINT_SIMPLE.paint(ui.painter(), at, 18.0, tokens.accent);
        let at = at + vec2(16.0, 0.0);
        text_at(ui, at, 150.0, &text(t::FINGERPRINT), Type::SecondaryStrong, tokens.text);
        let shown = fingerprint.to_string();
        let job = rich(&[(&shown, Type::MonoLarge, tokens.text)], f32::INFINITY);
        let galley = ui.painter().layout_job(job);
        let at = place.min + vec2(17.0, 40.0);
        let number = Rect::from_min_size(at, galley.size());
        ui.painter().galley(at, galley, tokens.text);
        hidden_label(ui, number, &format!("{} {}", text(t::FINGERPRINT), fingerprint.spelled()));
        let mut column =
            Column { x: place.left() + 17.0, y: place.top() + 72.0, width: place.width() - 30.0 };
        column.text(ui, &what, Type::Caption, tokens.text2);
        y = place.bottom() + 14.0;
    }
    let Some(connector) = view.state.connector() else { return };
    let asked: Vec<_> =
        connector.values.iter().filter(|v| v.source != ValueSource::Constant).collect();
    let height = 50.0 + asked.len() as f32 * 27.0;
    let place = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), height));
    card(ui, place);
    let title = with(t::FIELDS_ASKS_FOR, &[("app", view.app().into())]);
    let at = place.min + vec2(17.0, 24.0);
    text_at(ui, at, place.width() - 30.0, &title, Type::SecondaryStrong, tokens.text);
    for (index, value) in asked.into_iter().enumerate() {
        let field = match value.source {
            ValueSource::AccessToken => Field::AccessToken,
            ValueSource::ClientId => Field::ClientId,
            ValueSource::ClientSecret => Field::ClientSecret,
            _ => Field::StoreHash,
        };
        let y = place.top() + 52.0 + index as f32 * 27.0;
        let (icon, color) = match state_of(view, held, field) {
            State::Good => (icons::CHECK_CIRCLE_FILL, tokens.ok),
            State::Odd => (icons::WARNING_FILL, tokens.warn_icon),
            _ => (icons::X_CIRCLE_FILL, tokens.bad),
        };
        icon.paint(ui.painter(), pos2(place.left() + 25.0, y), 16.0, color);
        let at = pos2(place.left() + 41.0, y);
        text_at(ui, at, place.width() - 50.0, &value.label, Type::Secondary, tokens.text);
    }
}
