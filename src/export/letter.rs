//! The letter to the store owner, for whoever cannot see the menu: the permission is the owner's
//! to give (Knowledge Base, "Store API Accounts": owner, or users with the high-risk permission).

use crate::catalog::{Connector, Requirement};
use crate::texts::{t, text, with};

/// What the owner is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// To allow the merchant to make the account.
    Permission,
    /// To make the account in the merchant's place.
    Create,
}

/// A letter.
///
/// ```
/// use scopewise::catalog::{Access, catalog};
/// use scopewise::export::{LetterKind, letter};
///
/// let bookkeep = catalog().connector("bookkeep").expect("built in");
/// let rows = bookkeep.rows(Access::Guide);
/// let letter = letter(LetterKind::Permission, bookkeep, "Bookkeep", &rows);
/// assert!(letter.body.contains("- Orders: Read-only"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text, plain lines.
    pub body: String,
}

/// The letter about this app's account: which permission, why, which rows, which name. It holds no
/// secret.
pub fn letter(
    kind: LetterKind,
    connector: &Connector,
    account_name: &str,
    rows: &[Requirement],
) -> Letter {
    let needed = rows.iter().filter(|row| row.is_needed());
    let rows: Vec<String> = needed
        .map(|row| format!("- {}: {}", row.scope.panel_name, row.level.panel_name()))
        .collect();
    let count = rows.len();
    let values = [
        ("app", connector.name.as_str().into()),
        ("name", account_name.into()),
        ("count", count.into()),
    ];
    let (head, foot) = match kind {
        LetterKind::Permission => (t::LETTER_PERMISSION, t::LETTER_PERMISSION_FOOT),
        LetterKind::Create => (t::LETTER_CREATE, t::LETTER_CREATE_FOOT),
    };
    let mut body = vec![with(head, &values)];
    body.extend(rows);
    for name in &connector.other_rows {
        let line = with(t::CHECKLIST_OTHER, &[("row", name.as_str().into())]);
        body.push(format!("- {line}"));
    }
    body.push(String::new());
    body.push(text(foot));
    Letter { subject: with(t::LETTER_SUBJECT, &values), body: body.join("\n") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{LetterKind, letter};
    use crate::catalog::catalog;

    #[test]
    fn a_letter_names_permission_account_and_every_row() {
        let app = catalog().connector("bookkeep").expect("built in");
        for kind in [LetterKind::Permission, LetterKind::Create] {
            let letter = letter(kind, app, "Harbour books", &app.scopes);
            assert!(letter.subject.contains("Bookkeep"), "{}", letter.subject);
            assert!(letter.body.contains("Harbour books"), "{}", letter.body);
            for row in app.needed_rows() {
                let line = format!("- {}: {}\n", row.scope.panel_name, row.level.panel_name());
                assert!(letter.body.contains(&line), "{line}{}", letter.body);
            }
            let permission = letter.body.contains("high-risk");
            assert_eq!(permission, kind == LetterKind::Permission);
        }
    }
}
