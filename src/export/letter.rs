//! The letter to the store owner, for users who can't see the menu: only the owner can grant the
//! permission (Knowledge Base, "Store API Accounts": owner, or users with the high-risk
//! permission).

use crate::catalog::{AppProfile, RequiredScope};
use crate::texts::{t, text, with, with_values};

/// The request to the store owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// Allow the user to create the account.
    Permission,
    /// Create the account for the user.
    Create,
}

/// A letter.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::export::{LetterKind, letter};
///
/// let bookkeep = catalog().app("bookkeep").expect("built in");
/// let scopes = bookkeep.required_scopes(Access::Guide);
/// let letter = letter(LetterKind::Permission, bookkeep, "Bookkeep", &scopes);
/// assert!(letter.body.contains("- Orders: Read-only"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The body, as plain text lines.
    pub body: String,
}

/// Returns the letter about this app's account: which permission, why, which scopes, which name. It
/// contains no secret.
pub fn letter(
    kind: LetterKind,
    app: &AppProfile,
    account_name: &str,
    required_scopes: &[RequiredScope],
) -> Letter {
    let needed = required_scopes.iter().filter(|required| required.is_needed());
    let required_scopes: Vec<String> = needed
        .map(|required| format!("- {}: {}", required.scope.panel_name, required.level.panel_name()))
        .collect();
    let count = required_scopes.len();
    let values =
        [("app", app.name.as_str().into()), ("name", account_name.into()), ("count", count.into())];
    let (head, foot) = match kind {
        LetterKind::Permission => (t::LETTER_PERMISSION, t::LETTER_PERMISSION_FOOT),
        LetterKind::Create => (t::LETTER_CREATE, t::LETTER_CREATE_FOOT),
    };
    let mut body = vec![with_values(head, &values)];
    body.extend(required_scopes);
    for name in &app.other_scopes {
        let line = with!(t::CHECKLIST_OTHER, scope = name.as_str());
        body.push(format!("- {line}"));
    }
    body.push(String::new());
    body.push(text(foot));
    Letter { subject: with!(t::LETTER_SUBJECT, app = app.name.as_str()), body: body.join("\n") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{LetterKind, letter};
    use crate::catalog::catalog;

    #[test]
    fn letter_names_permission_account_and_every_scope() {
        let app = catalog().app("bookkeep").expect("built in");
        for kind in [LetterKind::Permission, LetterKind::Create] {
            let letter = letter(kind, app, "Harbour books", &app.scopes);
            assert!(letter.subject.contains("Bookkeep"), "{}", letter.subject);
            assert!(letter.body.contains("Harbour books"), "{}", letter.body);
            for required in app.needed_scopes() {
                let line =
                    format!("- {}: {}\n", required.scope.panel_name, required.level.panel_name());
                assert!(letter.body.contains(&line), "{line}{}", letter.body);
            }
            let permission = letter.body.contains("high-risk");
            assert_eq!(permission, kind == LetterKind::Permission);
        }
    }
}
