//! A screenshot of the components that screens are built from, in both themes and in states that
//! screens rarely show (hovered, pressed, disabled). Rows, verdicts and dialogs are in the
//! screenshots of their screens. Compared with `tests/snapshots/9-components-*.png`; `.ci/pictures`
//! redraws it.

#[path = "../../tests/common/snapshot.rs"]
pub(crate) mod snapshot;

use crate::catalog::{Access, catalog};
use crate::explain;
use crate::gateway::Finding;
use crate::ui::icons;
use crate::ui::theme::{self, Type, radius, size, space, tokens};
use crate::ui::widgets::{
    Button, Callout, CalloutKind, DropState, Pill, TextBox, access_strip, card_frame, check_box,
    column, columns, drop_zone, framed, lifted_frame, line, list_tile, mark, paragraph,
    progress_bar, radio, ring, row, segments, strip_legend, switch, tab, well_frame,
};
use egui::{Frame, Id, Margin, Pos2, Rect, Sense, Ui, UiBuilder, vec2};
use egui_kittest::Harness;

const WIDTH: f32 = 1040.0;
const LEFT: f32 = 560.0;
const HEIGHT: f32 = 1180.0;
/// The size of the whole screenshot.
pub(crate) const SIZE: [f32; 2] = [WIDTH, HEIGHT];

fn title(ui: &mut Ui, words: &str) {
    ui.add_space(space::S20);
    paragraph(ui, words, Type::SecondaryMedium, tokens(ui).text2);
    ui.add_space(space::S10);
}

type Make = fn(&'static str) -> Button<'static>;

fn buttons(ui: &mut Ui) {
    let color = tokens(ui).text2;
    title(ui, "Buttons: at rest, under the pointer, pressed, with the focus, not available");
    let kinds: [(&str, Make, &str); 5] = [
        ("Primary", Button::primary, "Continue"),
        ("Secondary", Button::secondary, "Copy"),
        ("Quiet", Button::quiet, "Back"),
        ("Destructive", Button::destructive, "Remove"),
        ("Link", Button::link, "Open again"),
    ];
    for (name, make, words) in kinds {
        row(ui, size::SIGN, |ui| {
            ui.spacing_mut().item_spacing.x = space::S8;
            crate::ui::widgets::cell(ui, 76.0, |ui| line(ui, name, Type::Secondary, color));
            for state in 0..5 {
                let button = make(words).enabled(state != 4);
                let (rect, _) = ui.allocate_exact_size(button.size(ui), Sense::hover());
                button.paint(ui, rect, (state == 1 || state == 2, state == 2));
                if state == 3 {
                    ring(ui, rect, radius::BUTTON, false);
                }
            }
        });
    }
}

fn pills(ui: &mut Ui) {
    title(ui, "Results and words");
    let tokens = tokens(ui);
    let findings = [
        Finding::Fits,
        Finding::Missing,
        Finding::LevelNotChecked,
        Finding::Extra,
        Finding::CannotBeTested,
    ];
    for finding in findings {
        Pill::finding(tokens, finding, &explain::finding(finding)).show(ui);
        ui.add_space(space::S8);
    }
    Pill::practice(tokens, "Practice store").show(ui);
    ui.add_space(space::S8);
    Pill::quiet(tokens, "Always the same").show(ui);
}

fn boxes(ui: &mut Ui) {
    let color = tokens(ui).text;
    title(ui, "Text boxes: at rest, with a problem; choices");
    let width = ui.available_width();
    let mut search = TextBox::new("Search");
    (search.hint, search.icon) = ("Search 73 apps", Some(icons::MAGNIFYING_GLASS));
    search.show(ui, width, &mut String::new());
    ui.add_space(space::S10);
    let mut wrong = TextBox::new("Value");
    (wrong.mono, wrong.problem) = (true, true);
    wrong.show(ui, width, &mut "k3v9x0q7".to_owned());
    ui.add_space(space::S10);
    row(ui, space::S28, |ui| {
        ui.spacing_mut().item_spacing.x = space::S8;
        for (width, on, words) in [(90.0, false, "None"), (110.0, true, "Read-only")] {
            radio(ui, width, Id::unique(words), on, (words, words));
        }
        for (on, words) in [(false, "Off"), (true, "On")] {
            check_box(ui, on);
            line(ui, words, Type::Secondary, color);
        }
        switch(ui, false, "Off");
        switch(ui, true, "On");
    });
    ui.add_space(space::S10);
    let themes =
        [("System".to_owned(), false), ("Light".to_owned(), true), ("Dark".to_owned(), false)];
    segments(ui, ("gallery", "Theme"), &themes);
    ui.add_space(space::S10);
    row(ui, space::S28, |ui| {
        tab(ui, "All", Some(13), true);
        tab(ui, "Fits", Some(9), false);
    });
}

fn callouts(ui: &mut Ui) {
    title(ui, "Callouts");
    let both = [
        (CalloutKind::Info, icons::FLOPPY_DISK, "Then press Save.", "Leave the pop-up open."),
        (
            CalloutKind::Caution,
            icons::WARNING_FILL,
            "This guide asks for everything.",
            "Read-only is usually enough.",
        ),
    ];
    for (kind, icon, bold, plain) in both {
        Callout { kind, icon, bold, plain }.show(ui);
        ui.add_space(space::S10);
    }
    let tokens = tokens(ui);
    title(ui, "Progress");
    progress_bar(ui, 0.64, "Checking scopes");
    row(ui, size::SIGN, |ui| {
        ui.spacing_mut().item_spacing.x = space::S8;
        for (icon, words, color, ink) in [
            (icons::CIRCLE, "Waiting", tokens.text3, tokens.text3),
            (icons::CHECK_CIRCLE_FILL, "Done", tokens.ok, tokens.text),
            (icons::X_CIRCLE_FILL, "Refused", tokens.bad, tokens.text),
        ] {
            icon.show(ui, space::S18, color);
            line(ui, words, Type::Secondary, ink);
        }
    });
}

fn strips(ui: &mut Ui) {
    title(ui, "Access strip");
    framed(ui, card_frame(ui).inner_margin(Margin::same(19)), |ui| {
        for id in ["bookkeep", "dropstream"] {
            let app = catalog().app(id).expect("an app of ours");
            let rows = app.required_scopes(Access::Guide);
            line(ui, &explain::reach(&rows), Type::Strong, tokens(ui).text);
            ui.add_space(space::S6);
            access_strip(ui, &rows, (8.0, 5.0, 22.0));
            ui.add_space(space::S14);
        }
        strip_legend(ui, true);
    });
}

fn grounds(ui: &mut Ui) {
    let color = tokens(ui).text;
    title(ui, "Card, lifted card, well; drop zone at rest and after a refusal");
    let frames = [
        ("Card", card_frame(ui)),
        ("Lifted", lifted_frame(ui, tokens(ui).accent_line)),
        ("Well", well_frame(ui)),
    ];
    for (words, frame) in frames {
        framed(ui, frame.inner_margin(Margin::same(9)), |ui| line(ui, words, Type::Section, color));
        ui.add_space(space::S10);
    }
    let states = [("Drop it here", DropState::Idle), ("Not this one", DropState::Refused)];
    for (words, state) in states {
        drop_zone(ui, size::SIGN, state, |ui| {
            line(ui, words, Type::Section, color);
        });
        ui.add_space(space::S10);
    }
}

fn tiles(ui: &mut Ui) {
    title(ui, "App tiles");
    row(ui, size::TILE, |ui| {
        ui.spacing_mut().item_spacing.x = space::S14;
        for app in catalog().apps().iter().take(9) {
            list_tile(ui, app, false);
        }
    });
}

fn type_styles(ui: &mut Ui) {
    let colors = tokens(ui);
    title(ui, "Type");
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
        paragraph(ui, words, style, color);
        ui.add_space(space::S2);
    }
}

fn draw(ui: &mut Ui, heading: &str) {
    row(ui, size::SIGN, |ui| {
        mark(ui);
        ui.add_space(space::S10);
        line(ui, heading, Type::Section, tokens(ui).text);
    });
    columns(ui, |ui| {
        column(ui, LEFT, |ui| {
            buttons(ui);
            boxes(ui);
            tiles(ui);
            type_styles(ui);
        });
        ui.add_space(space::S28);
        let rest = ui.available_width();
        column(ui, rest, |ui| {
            pills(ui);
            callouts(ui);
            strips(ui);
            grounds(ui);
        });
    });
}

/// Shows all components in one of the themes.
pub(crate) fn show(ui: &mut Ui, theme: egui::Theme) {
    theme::install(ui.ctx());
    ui.ctx().set_theme(theme);
    let dark = theme == egui::Theme::Dark;
    let frame = Frame::new().fill(tokens(ui).bg).inner_margin(Margin::symmetric(36, 20));
    // Fix the position so it does not depend on the surrounding layout.
    let whole = Rect::from_min_size(Pos2::ZERO, vec2(WIDTH, HEIGHT));
    ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
        framed(ui, frame, |ui| {
            ui.set_min_height(HEIGHT);
            draw(ui, &format!("Scopewise components, {}", if dark { "dark" } else { "light" }));
        });
    });
}

fn picture(theme: egui::Theme, name: &str) {
    if !snapshot::can_draw(name) {
        return;
    }
    let mut harness = Harness::builder().with_size(SIZE).wgpu().build_ui(move |ui| show(ui, theme));
    harness.run_steps(4);
    harness.snapshot_options(name, &snapshot::options());
}

#[test]
fn components_match_the_light_snapshot() {
    picture(egui::Theme::Light, "9-components-light");
}

#[test]
fn components_match_the_dark_snapshot() {
    picture(egui::Theme::Dark, "9-components-dark");
}
