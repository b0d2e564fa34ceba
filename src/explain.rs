//! Turns problems, findings and verdicts into sentences, for both the window and the command line.

mod app;
mod connection;
mod problem;
mod report;
mod verdict;

pub use app::{
    can_do, caution, choice, last_step, month, note, origin, origin_more, outdated_report, reach,
    variant,
};
pub use connection::{change, checked_short, checked_verdict, day, moment, now, state};
pub use problem::{Explanation, cause, field, field_id, hint, known_cause, message, problem, rule};
pub use report::{check, check_name, check_state, report, report_json, waited_for};
pub use verdict::{finding, found, reason, verdict};
