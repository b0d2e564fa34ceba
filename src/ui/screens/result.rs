//! Step 6: the results of the test.

use crate::explain;
use crate::flow::{Message, TestMessage, TestTab};
use crate::gateway::{Cause, CheckOutcome, CheckState, Finding, Report, ScopeReport};
use crate::texts::{t, text, with, with_values};
use crate::ui::icons;
use crate::ui::screens::verdict::banner;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Pill, TABLE_EDGES, arrive, arrows, arrows_and_pages, card_frame, cell, connection_diagram,
    framed, hairline, left_of, line, rest_height, row, silent_line_in, tab, table_frame, table_row,
    tooltip, width_of,
};
use egui::accesskit::Role;
use egui::{CornerRadius, Frame, Id, Margin, ScrollArea, Ui, UiBuilder};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, report: &Report, out: &mut Vec<Message>) {
    arrive(ui, Id::unique("verdict"), 0, |ui| banner(ui, view, report, out));
    ui.add_space(space::S14);
    if report.cause.is_some() {
        connection_diagram(ui, &report.checks, false);
        ui.add_space(space::S12);
        checks(ui, view, report);
        return;
    }
    store_line(ui, view, report);
    ui.add_space(space::S12);
    table(ui, view, report, out);
}

/// Shows the store, the token's fingerprint, and the number of requests.
fn store_line(ui: &mut Ui, view: &View<'_>, report: &Report) {
    let tokens = tokens(ui);
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let id = if view.state.is_practice() { t::TEST_REQUESTS_PRACTICE } else { t::TEST_REQUESTS };
    let asked = with_values(id, &[("count", report.requests.into()), ("seconds", seconds.into())]);
    let (store, domain) = match &report.store {
        Some(store) => (
            store.name.clone().unwrap_or_else(|| store.hash.clone()),
            store.domain.clone().unwrap_or_default(),
        ),
        None => (String::new(), String::new()),
    };
    // The fingerprint is always shown in full. The rest is shown only if it fits; a domain is never
    // shortened.
    let room = ui.available_width();
    let print_width = width_of(ui, report.fingerprint.as_str(), Type::MonoSmall) + SIGN_AND_GAP;
    let store_width = width_of(ui, &store, Type::SecondaryMedium) + SIGN_AND_GAP;
    let domain_width = width_of(ui, &domain, Type::Secondary) + space::S16;
    let asked_width = width_of(ui, &asked, Type::Caption) + space::S16;
    let with_asked = print_width + store_width + asked_width <= room;
    let kept = print_width + if with_asked { asked_width } else { 0.0 };
    let with_domain = kept + store_width + domain_width <= room;
    row(ui, size::ONE_LINE, |ui| {
        left_of(ui, if with_asked { asked_width } else { 0.0 }, |ui| {
            if !store.is_empty() {
                icons::STOREFRONT.show(ui, space::S16, tokens.text2);
                ui.add_space(space::S6);
                let most = store_width.min(room - kept) - SIGN_AND_GAP;
                cell(ui, most.max(space::S28), |ui| {
                    line(ui, &store, Type::SecondaryMedium, tokens.text)
                });
                ui.add_space(space::S16);
            }
            if with_domain && !domain.is_empty() {
                line(ui, &domain, Type::Secondary, tokens.text2);
                ui.add_space(space::S16);
            }
            icons::FINGERPRINT_SIMPLE.show(ui, space::S16, tokens.text2);
            ui.add_space(space::S6);
            line(ui, report.fingerprint.as_str(), Type::MonoSmall, tokens.text2);
        });
        if with_asked {
            ui.add_space(space::S16);
            line(ui, &asked, Type::Caption, tokens.text2);
        }
    });
}

/// The width of an icon before text, with the gaps around it.
const SIGN_AND_GAP: f32 = space::S16 + space::S6 + space::S16;

/// Returns how many checks to list; two or more that were never reached are summed up on one line.
fn checks_shown(report: &Report) -> usize {
    let open = |outcome: &&CheckOutcome| outcome.state == CheckState::NotReached;
    // Checks are in order, so those not reached are at the end, except for a name that stays
    // hidden.
    let rest = report.checks.iter().rev().take_while(open).count();
    if rest > 1 { report.checks.len() - rest } else { report.checks.len() }
}

/// Lists the checks that come before the scopes, to show where the test ended.
fn checks(ui: &mut Ui, view: &View<'_>, report: &Report) {
    let tokens = tokens(ui);
    let shown = checks_shown(report);
    let rest = report.checks.len() - shown;
    let frame = card_frame(ui).inner_margin(Margin::symmetric(19, 0));
    framed(ui, frame, |ui| {
        for (place, outcome) in report.checks.iter().take(shown).enumerate() {
            if place > 0 {
                hairline(ui);
            }
            check_row(ui, view, report, outcome);
        }
        if rest > 0 {
            hairline(ui);
            row(ui, size::CHECK_ROW, |ui| {
                icons::CIRCLE.show(ui, space::S20, tokens.text3);
                ui.add_space(space::S12);
                let words = with!(t::CHECK_REST, count = rest);
                line(ui, &words, Type::Medium, tokens.text3);
            });
        }
    });
}

fn check_row(ui: &mut Ui, view: &View<'_>, report: &Report, outcome: &CheckOutcome) {
    let tokens = tokens(ui);
    let (icon, color) = match outcome.state {
        CheckState::Passed => (icons::CHECK_CIRCLE_FILL, tokens.ok),
        CheckState::Failed(Cause::Cancelled) => (icons::CIRCLE_DASHED, tokens.mute),
        CheckState::Failed(_) => (icons::X_CIRCLE_FILL, tokens.bad),
        CheckState::NotReached => (icons::CIRCLE, tokens.text3),
    };
    row(ui, size::CHECK_ROW, |ui| {
        icon.show(ui, space::S20, color);
        ui.add_space(space::S12);
        let reached = outcome.state != CheckState::NotReached;
        let color = if reached { tokens.text } else { tokens.text3 };
        // A full statement if it passed, otherwise only the check's subject.
        let label = match outcome.state {
            CheckState::Passed => explain::check(outcome.check, view.state.is_practice()),
            _ => explain::check_name(outcome.check),
        };
        let words = explain::check_state(outcome, report);
        let most = ui.available_width() * LABEL_PART;
        ui.scope(|ui| {
            ui.set_max_width(most);
            line(ui, &label, Type::Medium, color);
        });
        ui.add_space(space::S10);
        line(ui, &words, Type::Secondary, tokens.text2);
    });
}

/// The largest share of a row that a check's name takes.
const LABEL_PART: f32 = 0.56;

/// Sort key: problems first, then the order of the form.
fn rank(finding: Finding) -> usize {
    match finding {
        Finding::Missing => 0,
        Finding::Extra => 1,
        Finding::LevelNotChecked => 2,
        Finding::CannotBeTested => 3,
        Finding::Fits => 4,
    }
}

/// Whether the user can do something about it.
fn needs_attention(entry: &ScopeReport) -> bool {
    matches!(entry.finding, Finding::Missing | Finding::Extra) || entry.is_silent()
}

fn is_of(entry: &ScopeReport, tab: TestTab) -> bool {
    match tab {
        TestTab::All => true,
        TestTab::NeedsAttention => needs_attention(entry),
        TestTab::NotChecked => entry.finding != Finding::Fits && !needs_attention(entry),
        TestTab::Fits => entry.finding == Finding::Fits,
    }
}

fn table(ui: &mut Ui, view: &View<'_>, report: &Report, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    let mut shown: Vec<&ScopeReport> = report
        .scopes
        .iter()
        .filter(|entry| entry.is_needed() || entry.finding == Finding::Extra)
        .collect();
    shown.sort_by_key(|entry| rank(entry.finding));
    let height = rest_height(ui, 0.0, size::TABLE_LEAST);
    framed(ui, table_frame(ui), |ui| {
        ui.set_height(height - TABLE_EDGES);
        if !view.narrow {
            tabs(ui, view, &shown, report.scopes.len() - shown.len(), out);
            hairline(ui);
        }
        let top = if view.narrow { radius::CARD } else { 0 };
        let corner = CornerRadius { nw: top, ne: top, sw: 0, se: 0 };
        let head = Frame::new().fill(tokens.sunken).corner_radius(corner);
        framed(ui, head.inner_margin(Margin::symmetric(15, 0)), |ui| {
            let titles = [t::TEST_SCOPE, t::TEST_NEEDED, t::TEST_FOUND, t::TEST_RESULT].map(text);
            row(ui, size::CONTROL_SMALL, |ui| {
                for (title, width) in titles.iter().zip(columns(ui, view)) {
                    cell(ui, width, |ui| line(ui, title, Type::CaptionMedium, tokens.text2));
                }
            });
        });
        hairline(ui);
        shown.retain(|row| is_of(row, view.state.draft.test.tab));
        scope_rows(ui, view, &shown);
    });
}

/// Tabs to filter the table: all, or one kind of finding.
fn tabs(
    ui: &mut Ui,
    view: &View<'_>,
    shown: &[&ScopeReport],
    others: usize,
    out: &mut Vec<Message>,
) {
    let now = view.state.draft.test.tab;
    let tabs = [
        (TestTab::All, t::TEST_TAB_ALL),
        (TestTab::NeedsAttention, t::TEST_TAB_NEEDS_ATTENTION),
        (TestTab::NotChecked, t::TEST_TAB_NOT_CHECKED),
        (TestTab::Fits, t::TEST_TAB_FITS),
    ];
    // Empty tabs are hidden, except "All" and the current one.
    let count = |tab: TestTab| shown.iter().filter(|row| is_of(row, tab)).count();
    let tabs = tabs.map(|(tab, id)| (tab, id, count(tab)));
    let is_wanted =
        |(tab, _, count): &&(TestTab, _, usize)| *count > 0 || *tab == TestTab::All || *tab == now;
    let tabs: Vec<_> = tabs.iter().filter(is_wanted).collect();
    row(ui, size::FIELD_ROW, |ui| {
        ui.spacing_mut().item_spacing.x = space::S4;
        ui.add_space(space::S8);
        let mut members = Vec::new();
        for (kind, id, count) in &tabs {
            let response = tab(ui, &text(*id), Some(*count), *kind == now);
            members.push(response.id);
            if response.clicked() {
                out.push(Message::Test(TestMessage::Tab(*kind)));
            }
        }
        if let Some((tab, ..)) = arrows(ui, &members).and_then(|at| tabs.get(at)) {
            out.push(Message::Test(TestMessage::Tab(*tab)));
        }
        if others > 0 {
            let words = with!(t::TEST_OTHERS, count = others);
            let room = width_of(ui, &words, Type::Caption) + space::S18;
            left_of(ui, room, |_| ());
            line(ui, &words, Type::Caption, tokens(ui).text2);
        }
    });
}

/// The widths of all columns but the first: required level, level found, result.
const COLUMNS: [f32; 3] = [96.0, 190.0, 153.0];
const COLUMNS_NARROW: [f32; 3] = [80.0, 136.0, 160.0];

/// Returns the widths of the four columns.
fn columns(ui: &Ui, view: &View<'_>) -> [f32; 4] {
    let [needed, found, result] = if view.narrow { COLUMNS_NARROW } else { COLUMNS };
    [ui.available_width() - needed - found - result, needed, found, result]
}

fn scope_rows(ui: &mut Ui, view: &View<'_>, shown: &[&ScopeReport]) {
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique("result-table")), |ui| {
        // Give screen readers the row and column counts and each row's index.
        let (table, count) = (ui.unique_id(), shown.len());
        ui.ctx().accesskit_node_builder(table, |node| {
            node.set_role(Role::Table);
            node.set_label(text(t::TEST_HEADING));
            node.set_row_count(count);
            node.set_column_count(columns(ui, view).len());
        });
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let members: Vec<Id> = shown.iter().map(|entry| row_id(entry)).collect();
            let focus = ui.memory(|memory| memory.focused());
            let focused = members.iter().position(|member| Some(*member) == focus);
            let before = Id::unique("result-rows-focus");
            let came = ui.data(|data| data.get_temp::<Option<Id>>(before)) != Some(focus);
            ui.data_mut(|data| data.insert_temp(before, focus));
            for (place, entry) in shown.iter().enumerate() {
                if place > 0 {
                    hairline(ui);
                }
                let is_stop = place == focused.unwrap_or(0);
                let response = scope_result(ui, view, entry, (place, is_stop));
                if came && focused == Some(place) {
                    response.scroll_to_me(None);
                }
            }
            arrows_and_pages(ui, &members);
        });
    });
}

fn row_id(report: &ScopeReport) -> Id {
    Id::unique(("result-row", report.scope.id.as_str()))
}

fn scope_result(
    ui: &mut Ui,
    view: &View<'_>,
    report: &ScopeReport,
    (place, is_stop): (usize, bool),
) -> egui::Response {
    let tokens = tokens(ui);
    let name = report.scope.panel_name.as_str();
    let needed = report.needed.panel_name();
    let found = explain::found(report, view.state.ticked_level(&report.scope.id));
    let result = explain::finding(report.finding);
    let mut spoken = with!(
        t::TEST_SCOPE_SPOKEN,
        scope = name,
        needed = needed,
        found = found.as_str(),
        result = result.as_str()
    );
    let reason = report.reason().map(explain::reason);
    if let Some(reason) = &reason {
        spoken = format!("{spoken}: {reason}");
    }
    let height = if view.narrow { size::CHECK_ROW } else { size::RESULT_ROW };
    let id = (row_id(report), is_stop);
    let response = table_row(ui, id, height, (place, &spoken), |ui| {
        let [first, second, third, _] = columns(ui, view);
        for (width, words, style, color) in [
            (first, name, Type::Medium, tokens.text),
            (second, needed, Type::Secondary, tokens.text2),
            (third, found.as_str(), Type::Secondary, tokens.text2),
        ] {
            silent_line_in(ui, width - space::S10, words, style, color);
            ui.add_space(space::S10);
        }
        Pill::finding(tokens, report.finding, &result).show_silently(ui);
    });
    match reason {
        Some(reason) => tooltip(response, &reason),
        None => response,
    }
}
