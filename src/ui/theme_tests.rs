//! Tests the contrast of every text and background pair with the WCAG 2.2 formula.
#![allow(clippy::expect_used, reason = "tests report failures by panicking")]

use crate::ui::theme::DARK;
use crate::ui::theme::LIGHT;
use crate::ui::theme::Tokens;
use egui::Color32;

/// Returns the relative luminance.
fn luminance(color: Color32) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

type Pair = (&'static str, Color32, Vec<(&'static str, Color32)>);

/// Returns every text color with every background it is drawn on.
fn texts(t: &Tokens) -> Vec<Pair> {
    let grounds = |more: &[(&'static str, Color32)]| {
        let mut all = vec![
            ("bg", t.bg),
            ("card", t.card),
            ("rail", t.rail),
            ("sunken", t.sunken),
            ("selected", t.selected),
            ("hover", t.hover),
        ];
        all.extend_from_slice(more);
        all
    };
    let tints = [
        ("ok_tint", t.ok_tint),
        ("warn_tint", t.warn_tint),
        ("bad_tint", t.bad_tint),
        ("accent_tint", t.accent_tint),
        ("mute_tint", t.mute_tint),
        ("practice_tint", t.practice_tint),
    ];
    let mut all = vec![
        ("text", t.text, grounds(&tints)),
        ("text2", t.text2, grounds(&tints)),
        ("text3", t.text3, grounds(&[])),
        ("accent", t.accent, grounds(&[("accent_tint", t.accent_tint)])),
        (
            "on_accent",
            t.on_accent,
            vec![
                ("accent_fill", t.accent_fill),
                ("accent_hover", t.accent_hover),
                ("accent_press", t.accent_press),
            ],
        ),
        ("ok", t.ok, vec![("card", t.card), ("bg", t.bg), ("ok_tint", t.ok_tint)]),
        ("warn", t.warn, vec![("card", t.card), ("bg", t.bg), ("warn_tint", t.warn_tint)]),
        ("bad", t.bad, vec![("card", t.card), ("bg", t.bg), ("bad_tint", t.bad_tint)]),
        ("card", t.card, vec![("bad_fill", t.bad_fill)]),
        ("mute", t.mute, vec![("card", t.card), ("mute_tint", t.mute_tint)]),
        (
            "practice",
            t.practice,
            vec![("card", t.card), ("rail", t.rail), ("practice_tint", t.practice_tint)],
        ),
        ("toast_text", t.toast_text, vec![("toast", t.toast)]),
    ];
    for (fill, letter) in t.tiles {
        all.push(("tile", letter, vec![("its fill", fill), ("card", t.card)]));
    }
    all
}

/// Returns outlines of controls, focus rings and bars with their backgrounds.
fn controls(t: &Tokens) -> Vec<Pair> {
    let main = vec![("bg", t.bg), ("card", t.card), ("sunken", t.sunken)];
    vec![
        ("line_ctl", t.line_ctl, [main.clone(), vec![("selected", t.selected)]].concat()),
        ("accent_fill", t.accent_fill, main.clone()),
        ("focus", t.focus, [main, vec![("rail", t.rail), ("accent_tint", t.accent_tint)]].concat()),
        ("warn_icon", t.warn_icon, vec![("card", t.card), ("warn_tint", t.warn_tint)]),
        ("bar_read", t.bar_read, vec![("card", t.card), ("rail", t.rail), ("sunken", t.sunken)]),
        (
            "bar_change",
            t.bar_change,
            vec![("card", t.card), ("rail", t.rail), ("sunken", t.sunken)],
        ),
        ("bar_care", t.bar_care, vec![("card", t.card), ("rail", t.rail), ("sunken", t.sunken)]),
    ]
}

fn too_weak(pairs: Vec<Pair>, least: f64) -> Vec<String> {
    let mut weak = Vec::new();
    for (name, color, grounds) in pairs {
        for (ground, fill) in grounds {
            let ratio = contrast(color, fill);
            if ratio < least {
                weak.push(format!("{name} on {ground}: {ratio:.2}"));
            }
        }
    }
    weak
}

#[test]
fn contrast_follows_the_wcag_formula() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    let grey = Color32::from_rgb(0x76, 0x76, 0x76);
    assert!((contrast(grey, Color32::WHITE) - 4.54).abs() < 0.01);
}

#[test]
fn every_text_has_a_contrast_of_4_5_to_1() {
    for (theme, tokens) in [("light", &LIGHT), ("dark", &DARK)] {
        assert_eq!(too_weak(texts(tokens), 4.5), [] as [String; 0], "{theme}");
    }
}

#[test]
fn controls_and_focus_rings_have_a_contrast_of_3_to_1() {
    for (theme, tokens) in [("light", &LIGHT), ("dark", &DARK)] {
        assert_eq!(too_weak(controls(tokens), 3.0), [] as [String; 0], "{theme}");
    }
}
