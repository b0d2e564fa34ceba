//! Step 6: what the test found.

use crate::gateway::{Cause, CheckOutcome, CheckState, Finding, Report, RowReport};
use crate::texts::{t, text, with};
use crate::ui::icons;
use crate::ui::screens::connection_diagram;
use crate::ui::screens::verdict::banner;
use crate::ui::theme::{Type, radius, size, space, tokens};
use crate::ui::view::View;
use crate::ui::widgets::{
    Column, Pill, arrive, arrows, card, fit, hidden_label, tab, text_at, text_right, width_of,
};
use crate::wizard::{Message, TestMessage, TestTab};
use crate::words;
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

pub(crate) fn min_height(view: &View<'_>, report: &Report) -> f32 {
    match report.cause {
        Some(_) => {
            154.0
                + 28.0
                + connection_diagram::height(view)
                + check_lines(report).1 as f32 * size::CHECK_ROW
        }
        None => 360.0,
    }
}

pub(crate) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    report: &Report,
    body: Rect,
    out: &mut Vec<Message>,
) {
    let mut column = Column::new(body);
    arrive(ui, Id::unique("verdict"), 0, &mut column, |ui, column| {
        banner(ui, view, report, column, out);
    });
    column.gap(space::S14);
    if report.cause.is_some() {
        connection_diagram::show(
            ui,
            column.take(connection_diagram::height(view)),
            &report.checks,
            false,
        );
        column.gap(space::S12);
        checks(ui, view, report, &mut column);
        return;
    }
    store_line(ui, view, report, &mut column);
    column.gap(space::S12);
    table(ui, view, report, body.with_min_y(column.y), out);
}

fn store_line(ui: &mut Ui, view: &View<'_>, report: &Report, column: &mut Column) {
    let tokens = tokens(ui);
    let row = column.take(20.0);
    let y = row.center().y;
    let mut x = row.left() + 3.0;
    let fingerprint = report.fingerprint.as_str();
    let print_width = width_of(ui, fingerprint, Type::MonoSmall) + 21.0;
    let seconds = format!("{:.1}", report.took.as_secs_f64());
    let id = if view.state.is_practice() { t::TEST_REQUESTS_PRACTICE } else { t::TEST_REQUESTS };
    let words = with(id, &[("count", report.requests.into()), ("seconds", seconds.into())]);
    let words_width = width_of(ui, &words, Type::Caption) + 16.0;
    // The fingerprint is whole, whatever else there is room for.
    let named = report.store.as_ref().map_or(0.0, |store| {
        let name = store
            .name
            .as_ref()
            .map_or(0.0, |name| width_of(ui, name, Type::SecondaryMedium) + 37.0);
        let domain = store
            .domain
            .as_ref()
            .map_or(0.0, |domain| width_of(ui, domain, Type::Secondary) + 16.0);
        name + domain
    });
    let counts = named + print_width + words_width <= row.width() || !view.narrow;
    let kept = print_width + if counts { words_width } else { 0.0 };
    let put = |ui: &mut Ui, mut x: f32, icon: Option<icons::Icon>, words: &str, style, color| {
        if let Some(icon) = icon {
            icon.paint(ui.painter(), pos2(x + 7.0, y), 15.0, tokens.text2);
            x += 21.0;
        }
        let is_print = style == Type::MonoSmall;
        let room = if is_print { print_width } else { row.right() - kept - 16.0 - x };
        text_at(ui, pos2(x, y), room, words, style, color).right() + 16.0
    };
    if let Some(store) = &report.store {
        let name = store.name.clone().unwrap_or_else(|| store.hash.clone());
        let icon = Some(icons::STOREFRONT);
        x = put(ui, x, icon, &name, Type::SecondaryMedium, tokens.text);
        // Half a domain is none.
        let domain = store.domain.as_ref().filter(|domain| {
            x + width_of(ui, domain, Type::Secondary) <= row.right() - kept - 16.0
        });
        if let Some(domain) = domain {
            x = put(ui, x, None, domain, Type::Secondary, tokens.text2);
        }
    }
    let icon = Some(icons::FINGERPRINT_SIMPLE);
    put(ui, x, icon, fingerprint, Type::MonoSmall, tokens.text2);
    if counts {
        text_right(ui, pos2(row.right() - 2.0, y), &words, Type::Caption, tokens.text2);
    }
}

/// How many checks are shown, and in how many lines: what was not tried any more is one line.
fn check_lines(report: &Report) -> (usize, usize) {
    let open = |outcome: &&CheckOutcome| outcome.state == CheckState::NotReached;
    // They are in order, so those that were not reached stand at the end, but for a name that
    // stays hidden.
    let rest = report.checks.iter().rev().take_while(open).count();
    let shown = if rest > 1 { report.checks.len() - rest } else { report.checks.len() };
    (shown, shown + usize::from(shown < report.checks.len()))
}

/// The checks before the rows: where the test ended.
fn checks(ui: &mut Ui, view: &View<'_>, report: &Report, column: &mut Column) {
    let tokens = tokens(ui);
    let (shown, lines) = check_lines(report);
    let rest = report.checks.len() - shown;
    let rect = column.take(lines as f32 * size::CHECK_ROW);
    card(ui, rect);
    if rest > 0 {
        let row = rect.with_min_y(rect.bottom() - size::CHECK_ROW);
        let line = Stroke::new(1.0, tokens.line);
        ui.painter().hline(rect.left() + 1.0..=rect.right() - 1.0, row.top(), line);
        let center = pos2(row.left() + 30.0, row.center().y);
        icons::CIRCLE.paint(ui.painter(), center, 19.0, tokens.text3);
        let words = with(t::CHECK_REST, &[("count", rest.into())]);
        let at = pos2(row.left() + 52.0, center.y);
        text_at(ui, at, row.width() - 72.0, &words, Type::Medium, tokens.text3);
    }
    for (index, outcome) in report.checks.iter().take(shown).enumerate() {
        let top = rect.top() + index as f32 * size::CHECK_ROW;
        let center = pos2(rect.left() + 30.0, top + size::CHECK_ROW / 2.0);
        if index > 0 {
            let line = Stroke::new(1.0, tokens.line);
            ui.painter().hline(rect.left() + 1.0..=rect.right() - 1.0, top, line);
        }
        let (icon, color) = match outcome.state {
            CheckState::Passed => (icons::CHECK_CIRCLE_FILL, tokens.ok),
            CheckState::Failed(Cause::Cancelled) => (icons::CIRCLE_DASHED, tokens.mute),
            CheckState::Failed(_) => (icons::X_CIRCLE_FILL, tokens.bad),
            CheckState::NotReached => (icons::CIRCLE, tokens.text3),
        };
        icon.paint(ui.painter(), center, 19.0, color);
        let reached = outcome.state != CheckState::NotReached;
        let color = if reached { tokens.text } else { tokens.text3 };
        // A statement where it is true; where not, only what it is about.
        let label = match outcome.state {
            CheckState::Passed => words::check(outcome.check, view.state.is_practice()),
            _ => words::check_name(outcome.check),
        };
        let words = words::check_state(outcome, report);
        let at = pos2(rect.left() + 52.0, center.y);
        let place = text_at(ui, at, (rect.width() - 80.0) * 0.56, &label, Type::Medium, color);
        let at = pos2(place.right() + 10.0, center.y);
        let room = rect.right() - 20.0 - at.x;
        text_at(ui, at, room, &words, Type::Secondary, tokens.text2);
    }
}

/// Problems first, then the order of the form.
fn rank(finding: Finding) -> usize {
    match finding {
        Finding::Missing => 0,
        Finding::Extra => 1,
        Finding::LevelNotChecked => 2,
        Finding::CannotBeTested => 3,
        Finding::Fits => 4,
    }
}

/// Whether something can be done about it.
fn needs_attention(row: &RowReport) -> bool {
    matches!(row.finding, Finding::Missing | Finding::Extra) || row.is_silent()
}

fn is_of(row: &RowReport, tab: TestTab) -> bool {
    match tab {
        TestTab::All => true,
        TestTab::NeedsAttention => needs_attention(row),
        TestTab::NotChecked => row.finding != Finding::Fits && !needs_attention(row),
        TestTab::Fits => row.finding == Finding::Fits,
    }
}

fn table(ui: &mut Ui, view: &View<'_>, report: &Report, rect: Rect, out: &mut Vec<Message>) {
    let tokens = tokens(ui);
    card(ui, rect);
    let mut shown: Vec<&RowReport> =
        report.rows.iter().filter(|row| row.is_needed() || row.finding == Finding::Extra).collect();
    shown.sort_by_key(|row| rank(row.finding));
    let tab_now = view.state.test.tab;
    let mut top = rect.top();
    if !view.narrow {
        let tabs = rect.with_max_y(rect.top() + 46.0);
        let counts = [
            (TestTab::All, t::TEST_TAB_ALL),
            (TestTab::NeedsAttention, t::TEST_TAB_NEEDS_ATTENTION),
            (TestTab::NotChecked, t::TEST_TAB_NOT_CHECKED),
            (TestTab::Fits, t::TEST_TAB_FITS),
        ];
        // A tab that would be empty is left out.
        let counts: Vec<_> = counts
            .into_iter()
            .map(|(which, id)| (which, id, shown.iter().filter(|row| is_of(row, which)).count()))
            .filter(|(which, _, count)| *count > 0 || *which == TestTab::All || *which == tab_now)
            .collect();
        let mut members = Vec::new();
        let mut x = tabs.left() + 8.0;
        for &(which, id, count) in &counts {
            let at = pos2(x, tabs.center().y);
            let response = tab(ui, at, &text(id), Some(count), which == tab_now);
            x = response.rect.right() + 4.0;
            members.push(response.id);
            if response.clicked() {
                out.push(Message::Test(TestMessage::Tab(which)));
            }
        }
        if let Some((which, ..)) = arrows(ui, &members).and_then(|at| counts.get(at)) {
            out.push(Message::Test(TestMessage::Tab(*which)));
        }
        let others = report.rows.len() - shown.len();
        if others > 0 {
            let words = with(t::TEST_OTHERS, &[("count", others.into())]);
            let right = pos2(tabs.right() - 14.0, tabs.center().y);
            text_right(ui, right, &words, Type::Caption, tokens.text2);
        }
        top = tabs.bottom();
    }
    let head = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + 32.0));
    let corner = if view.narrow {
        CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 }
    } else {
        CornerRadius::ZERO
    };
    let inset = vec2(1.0, if view.narrow { 1.0 } else { 0.0 });
    ui.painter().rect_filled(head.shrink2(inset), corner, tokens.sunken);
    let line = Stroke::new(1.0, tokens.line_card);
    if !view.narrow {
        ui.painter().hline(head.x_range(), head.top(), line);
    }
    ui.painter().hline(head.x_range(), head.bottom(), line);
    let columns = column_places(rect, view.narrow);
    for (x, id) in columns.iter().zip([t::TEST_ROW, t::TEST_NEEDED, t::TEST_FOUND, t::TEST_RESULT])
    {
        let at = pos2(*x, head.center().y);
        text_at(ui, at, 160.0, &text(id), Type::CaptionMedium, tokens.text2);
    }
    let inner = Rect::from_min_max(
        pos2(rect.left() + 1.0, head.bottom() + 1.0),
        pos2(rect.right() - 1.0, rect.bottom() - 4.0),
    );
    let shown = shown.into_iter().filter(|row| is_of(row, tab_now));
    ui.scope_builder(UiBuilder::new().max_rect(inner).scope_id(Id::unique("result-table")), |ui| {
        let shown: Vec<_> = shown.collect();
        // Screen readers are told how many rows and columns there are, and which row is which.
        let (table, count) = (ui.unique_id(), shown.len());
        ui.ctx().accesskit_node_builder(table, |node| {
            node.set_role(Role::Table);
            node.set_label(text(t::TEST_HEADING));
            node.set_row_count(count);
            node.set_column_count(columns.len());
        });
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for (index, row) in shown.into_iter().enumerate() {
                let height = if view.narrow { 38.0 } else { size::RESULT_ROW };
                let (place, _) =
                    ui.allocate_exact_size(vec2(inner.width(), height), Sense::hover());
                result_row(ui, view, row, place, columns, index);
            }
        });
    });
}

/// Where the four columns begin.
fn column_places(rect: Rect, narrow: bool) -> [f32; 4] {
    let (needed, found, result) = if narrow { (84.0, 146.0, 154.0) } else { (96.0, 190.0, 168.0) };
    let last = rect.right() - result;
    let third = last - found;
    [rect.left() + 16.0, third - needed, third, last]
}

fn result_row(
    ui: &mut Ui,
    view: &View<'_>,
    row: &RowReport,
    rect: Rect,
    columns: [f32; 4],
    index: usize,
) {
    let tokens = tokens(ui);
    if index > 0 {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, tokens.line));
    }
    let y = rect.center().y;
    let [name_x, needed_x, found_x, result_x] = columns;
    let found = words::found(row, view.state.ticked_level(&row.scope.id));
    let result = words::finding(row.finding);
    let needed = row.needed.panel_name();
    let cell = |x: f32, to: f32, words: &str, style: Type, color: Color32| {
        let galley = fit(ui, words, style, color, (to - x - 10.0).max(20.0));
        ui.painter().galley(pos2(x, y - galley.size().y / 2.0), galley, color);
    };
    cell(name_x, needed_x, &row.scope.panel_name, Type::Medium, tokens.text);
    cell(needed_x, found_x, needed, Type::Secondary, tokens.text2);
    cell(found_x, result_x, &found, Type::Secondary, tokens.text2);
    Pill::finding(tokens, row.finding, &result).put(ui, pos2(result_x, y));
    let mut spoken = with(
        t::TEST_ROW_SPOKEN,
        &[
            ("row", row.scope.panel_name.as_str().into()),
            ("needed", needed.into()),
            ("found", found.as_str().into()),
            ("result", result.as_str().into()),
        ],
    );
    if let Some(reason) = row.reason() {
        spoken = format!("{spoken}: {}", words::reason(reason));
    }
    let response = hidden_label(ui, rect.with_max_x(result_x - 4.0), &spoken);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Row);
        node.set_label(spoken);
        node.clear_value();
        node.set_row_index(index);
    });
    if let Some(reason) = row.reason() {
        response.on_hover_text(words::reason(reason));
    }
}
