//! Every screen in every language and size: no text is cut off or overlaps other text.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]

mod common;

use common::{Window, screens};
use egui::{Rect, Shape, epaint::TextShape};
use scopewise::flow::{Message, PreferencesMessage};
use scopewise::texts::Language;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// The language is global, so these tests run one at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Window sizes in points: the default, the minimum, and the default at 125, 150 and 200 % zoom.
const SIZES: [(f32, f32); 5] =
    [(1040.0, 720.0), (760.0, 560.0), (832.0, 576.0), (693.0, 480.0), (520.0, 360.0)];

/// A text on the screen: its characters, its position and its visible area.
struct Seen {
    words: String,
    rect: Rect,
    clip: Rect,
    elided: bool,
}

fn texts(shape: &Shape, clip: Rect, all: &mut Vec<Seen>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, clip, all)),
        Shape::Text(text) => all.push(seen(text, clip)),
        _ => {}
    }
}

fn seen(text: &TextShape, clip: Rect) -> Seen {
    Seen {
        words: text.galley.text().to_owned(),
        rect: text.galley.mesh_bounds.translate(text.pos.to_vec2()),
        clip,
        elided: text.galley.elided,
    }
}

/// Whether a text is an external name or an icon, which may be cut off.
fn may_be_cut(words: &str) -> bool {
    words.chars().all(|sign| ('\u{e000}'..'\u{f8ff}').contains(&sign))
        || words.contains("https://")
        || words.contains("Harbour")
        || words.contains("BigCommerceAPI-credentials")
        || words.contains("/tmp/")
}

/// Returns what is wrong with the current screen.
fn faults(window: &Window) -> Vec<String> {
    let output = window.harness.output();
    let screen = window.harness.ctx.content_rect();
    // A full-window cover hides everything below: only what is drawn after the last one is visible.
    let covers = |shape: &Shape| match shape {
        Shape::Rect(rect) => rect.rect.contains_rect(screen.shrink(1.0)),
        _ => false,
    };
    let begin = output.shapes.iter().rposition(|clipped| covers(&clipped.shape)).unwrap_or(0);
    let mut all = Vec::new();
    for clipped in &output.shapes[begin..] {
        texts(&clipped.shape, clipped.clip_rect, &mut all);
    }
    let mut faults = Vec::new();
    for seen in &all {
        if seen.words.trim().is_empty() || may_be_cut(&seen.words) || !seen.rect.is_finite() {
            continue;
        }
        let visible = seen.rect.intersect(seen.clip);
        // Text scrolled out of view vertically isn't cut off.
        if visible.height() < 1.0 {
            continue;
        }
        let left = seen.clip.left().max(screen.left()) - seen.rect.left();
        let right = seen.rect.right() - seen.clip.right().min(screen.right());
        if seen.elided {
            faults.push(format!("shortened: {:?}", seen.words));
        } else if left > 1.0 || right > 1.0 {
            faults.push(format!("cut by {:.0}: {:?}", left.max(right), seen.words));
        }
        // Text cut by a list's own edge can be scrolled into view; text cut by the window's edge
        // can't.
        let scrolls =
            seen.clip.top() > screen.top() + 1.0 || seen.clip.bottom() < screen.bottom() - 1.0;
        let above = screen.top() - seen.rect.top();
        let below = seen.rect.bottom() - screen.bottom();
        if !scrolls && (above > 1.0 || below > 1.0) {
            faults.push(format!("out of the window by {:.0}: {:?}", above.max(below), seen.words));
        }
    }
    for (place, one) in all.iter().enumerate() {
        for other in &all[place + 1..] {
            let over = one.rect.intersect(one.clip).intersect(other.rect.intersect(other.clip));
            let covers = over.is_finite() && over.width() > 2.0 && over.height() > 3.0;
            if covers && !one.words.trim().is_empty() && !other.words.trim().is_empty() {
                faults.push(format!("over each other: {:?} and {:?}", one.words, other.words));
            }
        }
    }
    faults
}

/// Whether the screen is an overlay that covers part of the window.
fn is_overlay(name: &str) -> bool {
    ["8-preferences", "4-scopes-compact"].contains(&name)
}

fn look_at_all(language: Language, sizes: &[(f32, f32)]) -> BTreeSet<String> {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut found = BTreeSet::new();
    for (width, height) in sizes {
        let mut window = Window::open(*width, *height);
        window.send(Message::Preferences(PreferencesMessage::Language(Some(language))));
        screens::visit(&mut window, &mut |name, window| {
            for fault in faults(window) {
                let over = fault.starts_with("over each other");
                // The compact view has its own small window; inside this one its title doesn't fit.
                if name == "4-scopes-compact" && fault.contains("Bookkeep") {
                    continue;
                }
                if !(over && is_overlay(name)) {
                    found.insert(format!("{} {width}x{height} {name}: {fault}", language.code()));
                }
            }
        });
    }
    // Pages that are printed or opened in a browser declare their language too.
    let page = scopewise::export::accounts_to_delete(&[], "25 November 2026").html;
    if !page.contains(&format!("<html lang=\"{}\">", language.code())) {
        found.insert(format!("{}: a page names another language: {page}", language.code()));
    }
    Language::English.switch();
    found
}

fn all_is_in_sight(language: Language) {
    let found = look_at_all(language, &SIZES);
    for fault in &found {
        println!("{fault}");
    }
    assert!(found.is_empty(), "{} faults", found.len());
}

#[test]
fn nothing_is_cut_off_in_english() {
    all_is_in_sight(Language::English);
}

#[test]
fn nothing_is_cut_off_when_every_text_is_40_percent_longer() {
    all_is_in_sight(Language::Pseudo);
}

#[test]
fn nothing_is_cut_off_in_german() {
    all_is_in_sight(Language::German);
}

#[test]
fn nothing_is_cut_off_in_spanish() {
    all_is_in_sight(Language::Spanish);
}

#[test]
fn nothing_is_cut_off_in_french() {
    all_is_in_sight(Language::French);
}

#[test]
fn nothing_is_cut_off_in_italian() {
    all_is_in_sight(Language::Italian);
}

#[test]
fn nothing_is_cut_off_in_dutch() {
    all_is_in_sight(Language::Dutch);
}

#[test]
fn nothing_is_cut_off_in_portuguese() {
    all_is_in_sight(Language::Portuguese);
}

/// A toast is translated again when the language changes.
#[test]
fn a_toast_follows_the_language_of_the_window() {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut window = Window::open(1040.0, 720.0);
    window.send(Message::Saved(Some(true)));
    let said = |window: &mut Window, language: Language| {
        window.send(Message::Preferences(PreferencesMessage::Language(Some(language))));
        let toast = window.harness.state().state().toast.as_ref().expect("a toast");
        toast.phrase.words()
    };
    let (german, french) =
        (said(&mut window, Language::German), said(&mut window, Language::French));
    Language::English.switch();
    assert_ne!(german, french);
}
