//! Problems with a credentials file and causes of a failed test, as sentences.

use crate::catalog::Rule;
use crate::credentials::{Cut, Field, Hint, NotCredentials, Problem};
use crate::gateway::Cause;
use crate::saved::Named;
use crate::texts::{self, TextId, t, text, with_values};

/// An event and one way to continue.
///
/// ```
/// let shown = scopewise::explain::problem(scopewise::credentials::Problem::TooLarge, "Bookkeep");
/// assert!(!shown.heading.is_empty() && !shown.next.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// A short heading for the event.
    pub heading: String,
    /// The details.
    pub text: String,
    /// The next action, as a sentence.
    pub next: String,
    /// The next action, as a button label.
    pub action: String,
}

/// Returns an ID such as `access_token` in Fluent's spelling.
fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

/// Returns the name of a field, for the start of a sentence.
pub fn field(field: Field) -> String {
    text(field_id(field))
}

/// Returns the ID of the text that names a field.
pub fn field_id(field: Field) -> TextId {
    match field {
        Field::AccessToken => t::FIELD_ACCESS_TOKEN,
        Field::StoreHash => t::FIELD_STORE_HASH,
        Field::ClientId => t::FIELD_CLIENT_ID,
        Field::ClientSecret => t::FIELD_CLIENT_SECRET,
        Field::ApiPath => t::FIELD_API_PATH,
        Field::AccountName => t::FIELD_ACCOUNT_NAME,
    }
}

/// Returns the sentences for a message with the attributes `text`, `next` and `action`.
pub fn message(id: TextId, values: &[(&str, fluent_bundle::FluentValue<'_>)]) -> Explanation {
    let part = |name: &str| texts::attribute(id, name, values);
    Explanation {
        heading: with_values(id, values),
        text: part("text"),
        next: part("next"),
        action: part("action"),
    }
}

/// Explains why a file or a value is rejected.
pub fn problem(problem: Problem, app: &str) -> Explanation {
    let id = match problem {
        Problem::AccountLevelToken => t::PROBLEM_ACCOUNT_LEVEL_TOKEN,
        Problem::StencilToken => t::PROBLEM_STENCIL_TOKEN,
        Problem::LegacyAccount => t::PROBLEM_LEGACY_ACCOUNT,
        Problem::StorefrontJwt => t::PROBLEM_STOREFRONT_JWT,
        Problem::SwappedValues => t::PROBLEM_SWAPPED_VALUES,
        Problem::SameValueTwice(..) => t::PROBLEM_SAME_VALUE_TWICE,
        Problem::TwoAccounts => t::PROBLEM_TWO_ACCOUNTS,
        Problem::WrongHost => t::PROBLEM_WRONG_HOST,
        Problem::BadCharacters(_) => t::PROBLEM_BAD_CHARACTERS.id(),
        Problem::TooLarge => t::PROBLEM_TOO_LARGE,
        Problem::NotCredentials(NotCredentials::OnlyLabels) => t::PROBLEM_ONLY_LABELS,
        Problem::NotCredentials(NotCredentials::Sealed) => t::PROBLEM_SEALED_FILE,
        Problem::NotCredentials(_) => t::PROBLEM_NOT_CREDENTIALS,
        Problem::Unreadable => t::PROBLEM_UNREADABLE,
        Problem::Incomplete => t::PROBLEM_INCOMPLETE,
    };
    let mut values = vec![("app", app.to_owned().into())];
    match problem {
        Problem::SameValueTwice(one, other) => {
            values.push(("one", field(one).into()));
            values.push(("other", field(other).into()));
        }
        Problem::BadCharacters(bad) => {
            values.push(("field", field(bad).into()));
            values.push(("kind", dashed(bad.id()).into()));
        }
        Problem::NotCredentials(kind) => {
            let kind = match kind {
                NotCredentials::Empty => "empty",
                NotCredentials::Picture => "picture",
                NotCredentials::Pdf => "pdf",
                NotCredentials::Archive => "archive",
                NotCredentials::Binary => "binary",
                NotCredentials::WebPage => "web-page",
                NotCredentials::OnlyLabels | NotCredentials::Sealed => return message(id, &values),
                NotCredentials::OtherText => "text",
            };
            values.push(("kind", kind.into()));
        }
        _ => {}
    }
    message(id, &values)
}

/// Explains what is unusual about a value that is accepted anyway: heading and text.
pub fn hint(hint: &Hint) -> (String, String) {
    match hint {
        Hint::UnusualLength { field: of, length } => {
            let (usual, least) = match of {
                Field::AccessToken | Field::ClientId => ("31", 30),
                Field::ClientSecret => ("64", 64),
                _ => ("10", 5),
            };
            let id = if *length < least { t::HINT_LENGTH_SHORT } else { t::HINT_LENGTH_LONG };
            let values = [
                ("field", field(*of).into()),
                ("length", (*length).into()),
                ("usual", usual.into()),
            ];
            let part = if *of == Field::StoreHash { "form" } else { "text" };
            (with_values(id, &values), texts::attribute(id.id(), part, &values))
        }
        Hint::HashOnlyDigits => {
            (text(t::HINT_HASH_DIGITS), texts::attribute(t::HINT_HASH_DIGITS, "text", &[]))
        }
        Hint::HashCut(cut) => {
            let id = match cut {
                Cut::StorePrefix => t::HINT_CUT_STORE_PREFIX,
                Cut::Channel => t::HINT_CUT_CHANNEL,
                Cut::Address => t::HINT_CUT_ADDRESS,
                Cut::Brackets => t::HINT_CUT_BRACKETS,
                Cut::MailScanner => t::HINT_CUT_MAIL_SCANNER,
            };
            (text(id), String::new())
        }
        Hint::LineEndCut => (text(t::HINT_CUT_LINE_END), String::new()),
        Hint::StoreLeftOut(_) => {
            (text(t::HINT_STORE_LEFT_OUT), texts::attribute(t::HINT_STORE_LEFT_OUT, "text", &[]))
        }
    }
}

/// Describes a rule that covers all scopes.
pub fn rule(rule: Rule) -> String {
    text(match rule {
        Rule::AllReadOnly => t::GUIDE_RULE_ALL_READ_ONLY,
        Rule::AllHighest => t::GUIDE_RULE_ALL_HIGHEST,
    })
}

/// Explains why a test ended: heading, text, and the next action in `next`.
pub fn cause(cause: Cause) -> Explanation {
    let id = match cause {
        Cause::TokenRefused => t::CAUSE_TOKEN_REFUSED,
        Cause::StoreMismatch => t::CAUSE_STORE_MISMATCH,
        Cause::NotPractice => t::CAUSE_NOT_PRACTICE,
        Cause::PracticeToken => t::CAUSE_PRACTICE_TOKEN,
        Cause::StoreSuspended => t::CAUSE_STORE_SUSPENDED,
        Cause::Maintenance => t::CAUSE_MAINTENANCE,
        Cause::RateLimited => t::CAUSE_RATE_LIMITED,
        Cause::Offline => t::CAUSE_OFFLINE,
        Cause::Dns => t::CAUSE_DNS,
        Cause::Connect => t::CAUSE_CONNECT,
        Cause::Proxy => t::CAUSE_PROXY,
        Cause::ProxyAuth => t::CAUSE_PROXY_AUTH,
        Cause::ProxyAddress => t::CAUSE_PROXY_ADDRESS,
        Cause::Tls => t::CAUSE_TLS,
        Cause::BadCertificate => t::CAUSE_BAD_CERTIFICATE,
        Cause::WrongName => t::CAUSE_WRONG_NAME,
        Cause::Expired => t::CAUSE_EXPIRED,
        Cause::NoAuthorities => t::CAUSE_NO_AUTHORITIES,
        Cause::Handshake => t::CAUSE_HANDSHAKE,
        Cause::Clock => t::CAUSE_CLOCK,
        Cause::Timeout => t::CAUSE_TIMEOUT,
        Cause::Cancelled => t::CAUSE_CANCELLED,
        Cause::Redirected => t::CAUSE_REDIRECTED,
        Cause::ServerError => t::CAUSE_SERVER_ERROR,
        Cause::NotJson => t::CAUSE_NOT_JSON,
        Cause::TooLarge => t::CAUSE_TOO_LARGE,
    };
    message(id, &[])
}

/// Explains why a test ended, in one sentence. A cause saved by a later version is unknown here and
/// is shown as a server error.
pub fn known_cause(saved: &Named<Cause>) -> String {
    cause(saved.known().unwrap_or(Cause::ServerError)).heading
}
