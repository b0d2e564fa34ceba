//! A picture of the parts that screens are made of, in both themes and the states that a screen
//! hardly shows (hover, pressed, not available); rows, verdicts and dialogs are in the pictures of
//! their screens. Compared with `tests/snapshots/9-components-*.png`. `.ci/pictures` draws it anew.

use crate::catalog::{Access, catalog};
use crate::gateway::Finding;
use crate::ui::icons;
use crate::ui::theme::{self, Type, radius, size, space, tokens};
use crate::ui::widgets::{
    Button, Callout, CalloutKind, Column, DropState, Pill, TextBox, access_strip, card, check_box,
    drop_ground, lifted_card, progress_bar, radio, ring, segments, strip_legend, switch, tab,
    text_at, tile, well,
};
use crate::words;
use egui::{CornerRadius, Id, Rect, Ui, pos2, vec2};
use egui_kittest::{Harness, SnapshotOptions};

const MARGIN: f32 = 36.0;
const WIDTH: f32 = 1040.0;
const HEIGHT: f32 = 1080.0;
/// Of the whole picture.
pub(crate) const SIZE: [f32; 2] = [WIDTH, HEIGHT];

/// Where the right half begins, and how wide each half is.
const HALF: f32 = 536.0;
const HALF_WIDTH: f32 = 468.0;

fn title(ui: &mut Ui, at: egui::Pos2, words: &str) {
    let color = tokens(ui).text2;
    text_at(ui, at, 460.0, words, Type::SecondaryMedium, color);
}

type Make = fn(&'static str) -> Button<'static>;

fn buttons(ui: &mut Ui, top: f32) {
    let color = tokens(ui).text2;
    title(ui, pos2(MARGIN, top), "Buttons");
    let states = ["Rest", "Hover", "Pressed", "Focus", "Not available"];
    for (place, state) in states.into_iter().enumerate() {
        let at = pos2(MARGIN + 100.0 + place as f32 * 130.0, top + 28.0);
        text_at(ui, at, 120.0, state, Type::Caption, color);
    }
    let kinds: [(&str, Make, &str); 5] = [
        ("Primary", Button::primary, "Continue"),
        ("Secondary", Button::secondary, "Copy"),
        ("Quiet", Button::quiet, "Back"),
        ("Destructive", Button::destructive, "Remove"),
        ("Link", Button::link, "Open again"),
    ];
    for (line, (name, make, words)) in kinds.into_iter().enumerate() {
        let middle = top + 62.0 + line as f32 * 46.0;
        text_at(ui, pos2(MARGIN, middle), 96.0, name, Type::Secondary, color);
        for state in 0..states.len() {
            let button = make(words).enabled(state != 4);
            let wide = button.size(ui);
            let left = MARGIN + 100.0 + state as f32 * 130.0;
            let rect = Rect::from_min_size(pos2(left, middle - wide.y / 2.0), wide);
            button.paint(ui, rect, (state == 1 || state == 2, state == 2));
            if state == 3 {
                ring(ui, rect, radius::BUTTON, false);
            }
        }
    }
}

fn pills(ui: &mut Ui, top: f32) {
    let left = MARGIN + 760.0;
    title(ui, pos2(left, top), "Results and words");
    let tokens = tokens(ui);
    let findings = [
        Finding::Fits,
        Finding::Missing,
        Finding::LevelNotChecked,
        Finding::Extra,
        Finding::CannotBeTested,
    ];
    let mut y = top + 32.0;
    for finding in findings {
        let name = words::finding(finding);
        Pill::finding(tokens, finding, &name).put(ui, pos2(left, y));
        y += 30.0;
    }
    Pill::practice(tokens, "Practice store").put(ui, pos2(left, y));
    Pill::quiet(tokens, "Always the same").put(ui, pos2(left, y + 30.0));
}

fn boxes(ui: &mut Ui, top: f32) {
    let color = tokens(ui).text;
    title(ui, pos2(MARGIN, top), "Text boxes: rest, with a problem; choices");
    let place = |row: usize| {
        let at = pos2(MARGIN, top + 20.0 + row as f32 * 46.0);
        Rect::from_min_size(at, vec2(HALF_WIDTH, size::CONTROL))
    };
    let mut search = TextBox::new("Search");
    (search.hint, search.icon) = ("Search 73 apps", Some(icons::MAGNIFYING_GLASS));
    search.put(ui, place(0), &mut String::new());
    let mut wrong = TextBox::new("Value");
    (wrong.mono, wrong.problem) = (true, true);
    wrong.put(ui, place(1), &mut "k3v9x0q7".to_owned());
    let y = top + 132.0;
    for (at, on, words) in [(0.0, false, "None"), (90.0, true, "Read-only")] {
        let rect = Rect::from_min_size(pos2(MARGIN + at, y - 14.0), vec2(110.0, 28.0));
        radio(ui, Id::unique(words), rect, on, (words, words));
    }
    for (at, on, words) in [(218.0, false, "Off"), (290.0, true, "On")] {
        check_box(ui, pos2(MARGIN + at, y), on);
        text_at(ui, pos2(MARGIN + at + 18.0, y), 60.0, words, Type::Secondary, color);
    }
    switch(ui, pos2(MARGIN + 394.0, y), false, "Off");
    switch(ui, pos2(MARGIN + 446.0, y), true, "On");
    let rect = Rect::from_min_size(pos2(MARGIN, y + 24.0), vec2(300.0, size::CONTROL));
    let themes =
        [("System".to_owned(), false), ("Light".to_owned(), true), ("Dark".to_owned(), false)];
    segments(ui, rect, ("gallery", "Theme"), &themes);
    let response = tab(ui, pos2(MARGIN + 316.0, rect.center().y), "All", Some(13), true);
    tab(ui, pos2(response.rect.right() + space::S4, rect.center().y), "Fits", Some(9), false);
}

fn callouts(ui: &mut Ui, top: f32) {
    title(ui, pos2(HALF, top), "Callouts");
    let both = [
        (CalloutKind::Info, icons::FLOPPY_DISK, "Then press Save.", "Leave the pop-up open."),
        (
            CalloutKind::Caution,
            icons::WARNING_FILL,
            "This guide asks for everything.",
            "Read-only is usually enough.",
        ),
    ];
    let mut y = top + 20.0;
    for (kind, icon, bold, plain) in both {
        let callout = Callout { kind, icon, bold, plain };
        y += callout.put(ui, pos2(HALF, y), HALF_WIDTH) + space::S10;
    }
    let tokens = tokens(ui);
    title(ui, pos2(HALF, y + 14.0), "Progress");
    let bar = Rect::from_min_size(pos2(HALF, y + 34.0), vec2(HALF_WIDTH, 6.0));
    progress_bar(ui, bar, 0.64, "Checking rows");
    let middle = y + 62.0;
    for (at, icon, words, color, ink) in [
        (0.0, icons::CIRCLE, "Waiting", tokens.text3, tokens.text3),
        (110.0, icons::CHECK_CIRCLE_FILL, "Done", tokens.ok, tokens.text),
        (196.0, icons::X_CIRCLE_FILL, "Refused", tokens.bad, tokens.text),
    ] {
        icon.paint(ui.painter(), pos2(HALF + at + 9.0, middle), 18.0, color);
        text_at(ui, pos2(HALF + at + 24.0, middle), 90.0, words, Type::Secondary, ink);
    }
}

fn strips(ui: &mut Ui, top: f32) {
    title(ui, pos2(HALF, top), "Access strip");
    let rect = Rect::from_min_size(pos2(HALF, top + 20.0), vec2(HALF_WIDTH, 188.0));
    card(ui, rect);
    let color = tokens(ui).text;
    for (place, id) in ["bookkeep", "dropstream"].into_iter().enumerate() {
        let app = catalog().connector(id).expect("an app of ours");
        let rows = app.rows(Access::Guide);
        let y = rect.top() + 26.0 + place as f32 * 66.0;
        text_at(ui, pos2(rect.left() + 20.0, y), 300.0, &words::reach(&rows), Type::Strong, color);
        let at = pos2(rect.left() + 20.0, y + 40.0);
        access_strip(ui, at, &rows, (8.0, 5.0, 22.0), |_, _| None);
    }
    strip_legend(ui, pos2(rect.left() + 20.0, rect.bottom() - 18.0), 420.0, true);
}

fn grounds(ui: &mut Ui, top: f32) {
    let color = tokens(ui).text;
    title(ui, pos2(MARGIN, top), "Card, lifted card, well; drop zone at rest and after a refusal");
    let place = |at: usize| {
        let left = MARGIN + at as f32 * 194.0;
        Rect::from_min_size(pos2(left, top + 20.0), vec2(182.0, 92.0))
    };
    card(ui, place(0));
    lifted_card(ui, place(1), tokens(ui).accent_line);
    well(ui, place(2));
    for (at, state) in [(3, DropState::Idle), (4, DropState::Refused)] {
        ui.painter().add(drop_ground(ui, place(at), state));
    }
    for (at, words) in ["Card", "Lifted", "Well", "Drop it here", "Not this one"].iter().enumerate()
    {
        let rect = place(at);
        let at = pos2(rect.left() + 18.0, rect.center().y);
        text_at(ui, at, 150.0, words, Type::Section, color);
    }
}

fn tiles(ui: &mut Ui, top: f32) {
    title(ui, pos2(MARGIN, top), "App tiles");
    for (place, app) in catalog().connectors().iter().take(9).enumerate() {
        let left = MARGIN + place as f32 * 50.0;
        let rect = Rect::from_min_size(pos2(left, top + 20.0), vec2(34.0, 34.0));
        tile(ui, rect, app, false);
    }
}

fn type_styles(ui: &mut Ui, top: f32) {
    let colors = tokens(ui);
    title(ui, pos2(MARGIN, top), "Type");
    let mut column = Column { x: MARGIN, y: top + 18.0, width: HALF_WIDTH };
    let styles = [
        ("Heading 24 / 30, semibold", Type::Heading, colors.text),
        ("Title 18 / 24, semibold", Type::Title, colors.text),
        ("Section 16 / 22, semibold", Type::Section, colors.text),
        ("Body 14 / 20, regular", Type::Body, colors.text),
        ("Secondary 13 / 20", Type::Secondary, colors.text2),
        ("Caption 12 / 16, the smallest size", Type::Caption, colors.text3),
        ("k9v2x0q7m2n5 Monospaced 13 / 18", Type::Mono, colors.text),
    ];
    for (words, style, color) in styles {
        column.text(ui, words, style, color);
        column.gap(space::S2);
    }
}

fn draw(ui: &mut Ui, heading: &str) {
    let whole = Rect::from_min_size(egui::Pos2::ZERO, vec2(WIDTH, HEIGHT));
    let colors = tokens(ui);
    ui.painter().rect_filled(whole, CornerRadius::ZERO, colors.bg);
    crate::ui::widgets::mark(ui, pos2(MARGIN, 30.0));
    text_at(ui, pos2(MARGIN + 36.0, 43.0), 500.0, heading, Type::Section, colors.text);
    buttons(ui, 86.0);
    pills(ui, 86.0);
    boxes(ui, 390.0);
    callouts(ui, 390.0);
    tiles(ui, 620.0);
    strips(ui, 620.0);
    type_styles(ui, 704.0);
    grounds(ui, 930.0);
}

/// Shows all parts in one of the themes.
pub(crate) fn show(ui: &mut Ui, theme: egui::Theme) {
    theme::install(ui.ctx());
    ui.ctx().set_theme(theme);
    let dark = theme == egui::Theme::Dark;
    draw(ui, &format!("Scopewise components, {}", if dark { "dark" } else { "light" }));
}

fn picture(theme: egui::Theme, name: &str) {
    let drivers = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"];
    let found =
        |folder: &&str| std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if !drivers.iter().any(found) {
        let required = std::env::var("SCOPEWISE_DISPLAY_TESTS").is_ok_and(|it| it == "required");
        assert!(!required, "missing mesa-vulkan-drivers");
        use std::io::Write as _;
        writeln!(std::io::stderr(), "{name} is left out: missing mesa-vulkan-drivers")
            .expect("a place");
        return;
    }
    let mut harness = Harness::builder().with_size(SIZE).wgpu().build_ui(move |ui| show(ui, theme));
    harness.run_steps(4);
    let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(10);
    harness.snapshot_options(name, &options);
}

#[test]
fn the_parts_in_the_light_theme() {
    picture(egui::Theme::Light, "9-components-light");
}

#[test]
fn the_parts_in_the_dark_theme() {
    picture(egui::Theme::Dark, "9-components-dark");
}
