//! Notes on scopes: why one needs a second look, and which stay unchanged.

use crate::catalog::{Level, Scope};
use crate::texts::{TextId, commas, t, text, with};

/// Returns why a scope needs a second look.
pub(crate) fn care_note(scope: &Scope) -> Option<String> {
    let id = TextId::named(&format!("care-{}", scope.id.replace('_', "-")));
    id.filter(|_| scope.care).map(text)
}

/// Describes scopes that stay unchanged.
pub(crate) fn leave_words(scopes: &[&'static Scope], level: Level) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.panel_name.as_str()).collect();
    let names = commas(&names);
    match level {
        Level::None => with!(t::SCOPES_LEAVE, scopes = names),
        level => {
            with!(t::SCOPES_STAYS, scopes = names, level = level.panel_name())
        }
    }
}
