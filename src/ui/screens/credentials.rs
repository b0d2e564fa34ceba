//! Step 5, first half: the file comes in.

use crate::credentials::Problem;
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::downloads;
use crate::ui::screens::trouble::trouble_words;
use crate::ui::theme::{Type, motion, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::elide_middle;
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, DropState, arrive, drop_ground, fit, is_still,
    lifted_card, still_visible, text_at, text_right, width_of,
};
use crate::wizard::{
    HomeMessage, ImportError, ImportHelp, ImportMessage, ImportProblem, Message, PracticeFile,
    PreviousSession, Reading, Step,
};
use egui::{CornerRadius, Id, Rect, Ui, pos2, vec2};

pub(crate) fn min_height(view: &View<'_>) -> f32 {
    let card = view.state.import.problem.is_some() || view.state.is_practice();
    let help = view.state.import.help.is_some();
    let left = if view.state.left.is_some() { 110.0 } else { 0.0 };
    left + 200.0
        + downloads::height(view)
        + if card { 150.0 } else { 0.0 }
        + if help { 90.0 } else { 0.0 }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, body: Rect, out: &mut Vec<Message>) {
    // Below the cards: while it makes room for one, it must not lie over it.
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut column = Column::new(body);
    let mut above = false;
    let card = Id::unique("import-card");
    let refused = view.state.import.problem.as_ref();
    if let Some(problem) = refused {
        let number = view.state.import.refusals;
        arrive(ui, card, number, &mut column, |ui, column| {
            problem_card(ui, view, column, problem, out);
        });
        above = true;
    } else if view.state.import.practice_file != PracticeFile::None {
        let practice = Id::unique("practice-card");
        arrive(ui, practice, 0, &mut column, |ui, column| practice_card(ui, view, column, out));
        above = true;
    }
    let found = Id::unique("found-card");
    let number = view.state.downloads.found.len() as u64;
    arrive(ui, found, number, &mut column, |ui, column| downloads::show(ui, view, column, out));
    above |= view.state.shows_downloads() && !view.state.downloads.found.is_empty();
    if view.state.import.expects_new {
        let words = text(t::CREDENTIALS_EXPECTS_NEW);
        let callout =
            Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: "", plain: &words };
        let height = callout.put(ui, pos2(column.x, column.y), column.width);
        let label = text(t::CREDENTIALS_KEEP_OLD);
        let button = Button::link(&label);
        let at = pos2(column.x + column.width - 16.0, column.y + height / 2.0 - 12.0);
        if button.right_at(ui, at).clicked() {
            out.push(Message::Import(ImportMessage::KeepOld));
        }
        column.gap(height + 14.0);
    }
    if let Some(left) = &view.state.left {
        above |= left_card(ui, view, &mut column, left, out);
    }
    if let Some(help) = view.state.import.help {
        help_card(ui, &mut column, help, out);
    }
    let foot = Rect::from_min_max(pos2(body.left(), body.bottom() - 24.0), body.max);
    // What stands above it may come and go: the zone makes room without a jump.
    let time = if is_still(ui) { 0.0 } else { motion::CARD };
    let room = column.y - body.top();
    let room = ui.ctx().animate_value_with_time(Id::unique("drop-zone-top"), room, time);
    let top = body.top() + room;
    let zone = Rect::from_min_max(pos2(body.left(), top), pos2(body.right(), foot.top() - 12.0));
    drop_zone(ui, view, zone, (above, ground), out);
    links(ui, view, foot, out);
}

/// The values of an earlier window are not on disk: where they are instead. Gives whether it
/// has a main action.
fn left_card(
    ui: &mut Ui,
    view: &View<'_>,
    column: &mut Column,
    left: &PreviousSession,
    out: &mut Vec<Message>,
) -> bool {
    let tokens = tokens(ui);
    let background = ui.painter().add(egui::Shape::Noop);
    let top = column.y;
    let mut inner = Column { x: column.x + 49.0, y: top + 13.0, width: column.width - 66.0 };
    let at = pos2(column.x + 26.0, inner.y + 10.0);
    icons::INFO.paint(ui.painter(), at, 19.0, tokens.accent);
    let heading = match &left.saved {
        Some(_) => with(t::SESSION_LEFT_KEPT, &[("keyring", view.keyring().into())]),
        None => text(t::SESSION_LEFT),
    };
    inner.text(ui, &heading, Type::SecondaryStrong, tokens.text);
    let file = left.file.as_ref().map(|path| crate::wizard::file_name(path));
    let words = match (&left.saved, &file) {
        (Some(_), _) => text(t::SESSION_LEFT_SAVED),
        (None, Some(name)) => with(t::SESSION_LEFT_FILE, &[("name", name.as_str().into())]),
        (None, None) => text(t::SESSION_LEFT_NOTHING),
    };
    inner.text(ui, &words, Type::Secondary, tokens.text2);
    let home = &view.state.home;
    if home.asking.as_ref().is_some_and(|asking| asking.long) {
        inner.text(ui, &text(t::HOME_WAITING), Type::Secondary, tokens.warn);
    }
    if let Some(problem) = left.saved.as_ref().and_then(|id| home.problems.get(id)) {
        let words = text(crate::wizard::keep_problem(*problem));
        inner.text(ui, &words, Type::Secondary, tokens.bad);
    }
    let saved = left
        .saved
        .clone()
        .map(|id| (text(t::SESSION_TAKE_SAVED), Message::Home(HomeMessage::HandOver(id))));
    let again = left.file.clone().map(|path| {
        (text(t::SESSION_READ_AGAIN), Message::Import(ImportMessage::Dropped(vec![path])))
    });
    let actions: Vec<_> = saved.into_iter().chain(again).collect();
    let has_action = !actions.is_empty();
    if has_action {
        inner.gap(space::S8);
        let row = inner.take(size::CONTROL_SMALL);
        let mut x = row.left();
        for (place, (label, message)) in actions.into_iter().enumerate() {
            // In practice the file's own button is the primary one.
            let primary = place == 0 && !view.state.is_practice();
            let button = if primary { Button::primary(&label) } else { Button::secondary(&label) };
            let response = button.small().at(ui, pos2(x, row.top()));
            x = response.rect.right() + 8.0;
            if place == 0 && view.look.wants_focus {
                response.request_focus();
            }
            if response.clicked() {
                out.push(message);
            }
        }
    }
    let rect =
        Rect::from_min_max(pos2(column.x, top), pos2(column.x + column.width, inner.y + 13.0));
    let corner = CornerRadius::same(radius::CALLOUT);
    let stroke = egui::Stroke::new(1.0, tokens.accent_line);
    let kind = egui::StrokeKind::Inside;
    let shape = egui::epaint::RectShape::new(rect, corner, tokens.accent_tint, stroke, kind);
    ui.painter().set(background, shape);
    column.y = rect.bottom() + 14.0;
    has_action
}

/// What the file is instead, and one way on.
fn problem_card(
    ui: &mut Ui,
    view: &View<'_>,
    column: &mut Column,
    problem: &ImportProblem,
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let words = trouble_words(problem, view.app());
    let mut inner =
        Column { x: column.x + 79.0, y: column.y + 15.0, width: column.width - 79.0 - 60.0 };
    let background = ui.painter().add(egui::Shape::Noop);
    let shadow = ui.painter().add(egui::Shape::Noop);
    inner.text(ui, &words.heading, Type::Section, tokens.text);
    inner.gap(space::S2);
    inner.text(ui, &words.text, Type::Secondary, tokens.text2);
    inner.text(ui, &words.next, Type::Secondary, tokens.text2);
    inner.gap(space::S12);
    let row = inner.take(size::CONTROL);
    let swaps = problem.can_swap();
    let is_swap = problem.trouble == ImportError::Problem(Problem::SwappedValues);
    let label = if is_swap && !swaps { text(t::PASTE) } else { words.action.clone() };
    let response = Button::primary(&label).at(ui, row.min);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(action(problem, swaps));
    }
    inner.gap(space::S16);
    let rect = Rect::from_min_max(pos2(column.x, column.y), pos2(column.x + column.width, inner.y));
    let corner = CornerRadius::same(radius::CARD);
    ui.painter().set(background, tokens.lifted().as_shape(rect, corner));
    let line = egui::Stroke::new(1.0, tokens.bad_line);
    let kind = egui::StrokeKind::Inside;
    ui.painter().set(shadow, egui::epaint::RectShape::new(rect, corner, tokens.card, line, kind));
    let square = Rect::from_min_size(rect.min + vec2(18.0, 16.0), vec2(44.0, 44.0));
    ui.painter().rect_filled(square, CornerRadius::same(radius::CALLOUT), tokens.bad_tint);
    icons::X_CIRCLE_FILL.paint(ui.painter(), square.center(), 22.0, tokens.bad);
    let close = text(t::CLOSE_MESSAGE);
    let at = pos2(rect.right() - 44.0, rect.top() + 11.0);
    if Button::icon(icons::X, &close).at(ui, at).clicked() {
        out.push(Message::Import(ImportMessage::DismissProblem));
    }
    column.y = rect.bottom() + 16.0;
}

/// The one action of a problem.
fn action(problem: &ImportProblem, swaps: bool) -> Message {
    let message = match problem.trouble {
        ImportError::Problem(Problem::AccountLevelToken) => ImportMessage::BackTo(Step::Settings),
        ImportError::Problem(Problem::StencilToken | Problem::LegacyAccount) => {
            ImportMessage::BackTo(Step::Account)
        }
        ImportError::Problem(Problem::SwappedValues) if swaps => ImportMessage::Swap,
        ImportError::Problem(Problem::NotCredentials(_)) if problem.pasted => {
            ImportMessage::TypeValues
        }
        ImportError::Problem(
            Problem::SwappedValues | Problem::SameValueTwice(..) | Problem::StorefrontJwt,
        )
        | ImportError::NothingToPaste
        | ImportError::NoDialog => ImportMessage::Paste,
        ImportError::Problem(_) | ImportError::Folder | ImportError::SeveralFiles => {
            ImportMessage::ChooseFile
        }
    };
    Message::Import(message)
}

/// The practice store's file, as if a browser had just downloaded it.
fn practice_card(ui: &mut Ui, view: &View<'_>, column: &mut Column, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let rect = column.take(90.0);
    column.gap(space::S16);
    lifted_card(ui, rect, tokens.practice_line);
    let square = Rect::from_min_size(rect.min + vec2(18.0, 23.0), vec2(44.0, 44.0));
    ui.painter().rect_filled(square, CornerRadius::same(radius::CALLOUT), tokens.practice_tint);
    icons::FILE_ARROW_DOWN.paint(ui.painter(), square.center(), 22.0, tokens.practice);
    let label = text(t::PRACTICE_USE_FILE);
    let button = Button::primary(&label);
    let width = button.size(ui).x;
    let at = pos2(rect.right() - 18.0 - width, rect.center().y - 18.0);
    let response = button.at(ui, at);
    if view.look.wants_focus {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Import(ImportMessage::UsePracticeFile));
    }
    let x = rect.left() + 79.0;
    let room = at.x - x - 12.0;
    let title = text(t::PRACTICE_FILE_TITLE);
    let (name, place) = match &view.state.import.practice_file {
        PracticeFile::Ready(path) => {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
            let folder = path.parent().map(|folder| folder.display().to_string());
            let id = if view.look.wayland {
                t::PRACTICE_FILE_PLACE_WAYLAND
            } else {
                t::PRACTICE_FILE_PLACE
            };
            let place = with(id, &[("folder", folder.unwrap_or_default().into())]);
            (name.unwrap_or_default(), place)
        }
        _ => (String::new(), text(t::PRACTICE_FILE_MEMORY)),
    };
    // A long folder takes two lines; what stands above makes room.
    let lines = fit(ui, &place, Type::Caption, tokens.text2, room).rows.len();
    let [first, second, third] = if lines > 1 { [21.0, 40.0, 67.0] } else { [27.0, 47.0, 66.0] };
    text_at(ui, pos2(x, rect.top() + first), room, &title, Type::Section, tokens.text);
    let name = elide_middle(ui, &name, room);
    text_at(ui, pos2(x, rect.top() + second), room, &name, Type::MonoSmall, tokens.text2);
    text_at(ui, pos2(x, rect.top() + third), room, &place, Type::Caption, tokens.text2);
}

fn help_card(ui: &mut Ui, column: &mut Column, help: ImportHelp, out: &mut Vec<Message>) {
    let id = match help {
        ImportHelp::NoFile => t::HELP_NO_FILE,
        ImportHelp::PopUpClosed => t::HELP_POP_UP,
    };
    let (bold, plain) = (text(id), crate::texts::attribute(id, "text", &[]));
    let callout =
        Callout { kind: CalloutKind::Info, icon: icons::INFO, bold: &bold, plain: &plain };
    let at = pos2(column.x, column.y);
    let close_width = 40.0;
    let height = callout.put(ui, at, column.width - close_width);
    let label = text(t::CLOSE_MESSAGE);
    let close_at = pos2(column.x + column.width - size::ICON_BUTTON, column.y + 4.0);
    if Button::icon(icons::X, &label).at(ui, close_at).clicked() {
        out.push(Message::Import(ImportMessage::Help(None)));
    }
    column.gap(height + 8.0);
    if help == ImportHelp::PopUpClosed {
        let again = text(t::HELP_BACK_TO_ACCOUNT);
        let response = Button::secondary(&again).small().at(ui, pos2(column.x, column.y));
        if response.clicked() {
            out.push(Message::Import(ImportMessage::BackTo(Step::Account)));
        }
        column.gap(size::CONTROL_SMALL + space::S8);
    } else {
        column.gap(space::S4);
    }
}

fn drop_zone(
    ui: &mut Ui,
    view: &View<'_>,
    rect: Rect,
    (above, ground): (bool, egui::layers::ShapeIdx),
    out: &mut Vec<Message>,
) {
    let tokens = tokens(ui);
    let reading = matches!(view.state.import.reading, Reading::File(_) | Reading::Clipboard(_));
    // For a moment it shows that it took nothing.
    let refused = view.state.import.problem.is_some();
    let number = view.state.import.refusals;
    let shows = refused && still_visible(ui, Id::unique("drop-refused"), number, motion::REFUSED);
    let state = if shows { DropState::Refused } else { DropState::Idle };
    ui.painter().set(ground, drop_ground(ui, rect, state));
    let label = text(t::CHOOSE_FILE);
    let paste_label = text(t::PASTE);
    let type_label = text(t::TYPE_VALUES);
    let has_icon = rect.height() > 220.0;
    let block = if has_icon { 170.0 } else { 98.0 };
    let mut y = rect.center().y - block / 2.0;
    if has_icon {
        let square = Rect::from_center_size(pos2(rect.center().x, y + 26.0), vec2(52.0, 52.0));
        let stroke = egui::Stroke::new(1.0, tokens.line_card);
        let corner = CornerRadius::same(radius::CARD);
        ui.painter().rect(square, corner, tokens.card, stroke, egui::StrokeKind::Inside);
        icons::TRAY_ARROW_DOWN.paint(ui.painter(), square.center(), 24.0, tokens.text2);
        y += 70.0;
    }
    let id = match (reading, view.look.wayland, above) {
        (true, ..) => t::DROP_READING,
        (false, true, _) => t::DROP_CHOOSE,
        (false, false, true) => t::DROP_ANOTHER,
        (false, false, false) => t::DROP_HERE,
    };
    let title = text(id);
    let width = width_of(ui, &title, Type::Section);
    let at = pos2(rect.center().x - width / 2.0, y + 9.0);
    text_at(ui, at, width + 4.0, &title, Type::Section, tokens.text);
    let name = if view.look.wayland { text(t::DROP_WAYLAND) } else { text(t::DROP_NAME) };
    let width = width_of(ui, &name, Type::Secondary).min(rect.width() - 24.0);
    let at = pos2(rect.center().x - width / 2.0, y + 33.0);
    text_at(ui, at, width + 4.0, &name, Type::Secondary, tokens.text2);
    y += 56.0;
    let choose = Button::secondary(&label).left(icons::FOLDER_OPEN);
    let paste = Button::secondary(&paste_label).left(icons::CLIPBOARD_TEXT);
    let typing = Button::quiet(&type_label);
    let sizes = [choose.size(ui).x, paste.size(ui).x, typing.size(ui).x];
    let mut x = rect.center().x - (sizes.iter().sum::<f32>() + 16.0) / 2.0;
    let response = choose.at(ui, pos2(x, y));
    let practice = view.state.import.practice_file != PracticeFile::None;
    let found = view.state.shows_downloads() && view.state.downloads.found.len() == 1;
    if view.look.wants_focus && !practice && !found && !refused {
        response.request_focus();
    }
    if response.clicked() {
        out.push(Message::Import(ImportMessage::ChooseFile));
    }
    x += sizes[0] + 8.0;
    if paste.at(ui, pos2(x, y)).clicked() {
        out.push(Message::Import(ImportMessage::Paste));
    }
    x += sizes[1] + 8.0;
    if typing.at(ui, pos2(x, y)).clicked() {
        out.push(Message::Import(ImportMessage::TypeValues));
    }
}

fn links(ui: &mut Ui, view: &View<'_>, foot: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let mut x = foot.left();
    for (id, help) in
        [(t::HELP_LINK_NO_FILE, ImportHelp::NoFile), (t::HELP_LINK_POP_UP, ImportHelp::PopUpClosed)]
    {
        let label = text(id);
        let response = Button::link(&label).left(icons::QUESTION).at(ui, pos2(x, foot.top()));
        x = response.rect.right() + 22.0;
        if response.clicked() {
            let open = view.state.import.help == Some(help);
            out.push(Message::Import(ImportMessage::Help((!open).then_some(help))));
        }
    }
    let words = text(t::NOTHING_LEAVES);
    let width = width_of(ui, &words, Type::Caption);
    if x + width + 24.0 < foot.right() {
        let right = pos2(foot.right(), foot.center().y);
        text_right(ui, right, &words, Type::Caption, tokens.text2);
        let at = pos2(foot.right() - width - 12.0, foot.center().y);
        icons::LOCK_SIMPLE.paint(ui.painter(), at, 14.0, tokens.text2);
    }
}
