//! Everything that Scopewise hands over to people and apps: the values under an app's own labels,
//! the scope checklist, letters, receipts, sealed files.

mod armor;
mod forms;
mod letter;
mod receipt;
pub mod sealed;
mod tidy;

pub use forms::{Form, NotExportable, export};
pub use letter::{Letter, LetterKind, letter};
pub use receipt::{Page, ReceiptFacts, accounts_to_delete, receipt};
pub use tidy::cloud_service;

use crate::catalog::{AppProfile, RequiredScope, ValueLabel, ValueSource};
use crate::credentials::{AccessToken, ClientId, ClientSecret, Credentials};
use crate::secret::Secret;
use crate::texts::{self, t, with};

/// A value for the screen and the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A value that may be shown.
    Plain(String),
    /// A value that is masked until the user asks to see it.
    Secret(Secret),
}

impl Value {
    /// Returns the text, for the clipboard or for showing it on request.
    pub fn expose(&self) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Secret(secret) => secret.expose(),
        }
    }
}

/// A field of the app's form and its value.
///
/// ```
/// use scopewise::catalog::catalog;
/// use scopewise::export::{Form, export, fields};
///
/// let text = b"ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef";
/// let read = scopewise::credentials::read(text)?;
/// let fields = fields(catalog().app("bookkeep").expect("built in"), &read);
/// assert_eq!(fields[1].label, "Access Token");
/// assert!(export(Form::Env, &fields).expect("exported").expose().contains("ACCESS_TOKEN="));
/// # Ok::<(), scopewise::credentials::Problem>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOverField {
    /// The app's own label.
    pub label: String,
    /// The source of the value.
    pub source: ValueSource,
    /// The value; `None` if the credentials don't contain it.
    pub value: Option<Value>,
    /// The environment variable that the app's program reads; `None` for the usual one.
    pub variable: Option<String>,
}

impl HandOverField {
    /// Whether the user copies and pastes it; a constant is selected from the app's own list
    /// instead.
    pub fn is_to_copy(&self) -> bool {
        self.value.is_some() && self.source != ValueSource::Constant
    }
}

/// Returns the values that this app asks for, under its labels and in its order; nothing else.
pub fn fields(app: &AppProfile, credentials: &Credentials) -> Vec<HandOverField> {
    app.values
        .iter()
        .map(|label| HandOverField {
            label: label.label.clone(),
            source: label.source,
            value: value(label.source, label.constant.as_deref(), credentials),
            variable: variable(app, label),
        })
        .collect()
}

/// Returns the variable that the app's program reads for a value, if it is known: from the app's
/// entry, or because the label is one.
fn variable(app: &AppProfile, value: &ValueLabel) -> Option<String> {
    let named = app.variables.get(&value.source);
    let is_variable = value.label.contains('_')
        && value.label.starts_with(|c: char| c.is_ascii_uppercase())
        && value.label.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    named.or(is_variable.then_some(&value.label)).cloned()
}

fn value(source: ValueSource, constant: Option<&str>, from: &Credentials) -> Option<Value> {
    let plain = |text: &str| Value::Plain(text.to_owned());
    match source {
        ValueSource::StoreHash => from.store_hash.as_ref().map(|hash| plain(hash.as_str())),
        ValueSource::ApiPath => from.api_path_or_built().map(Value::Plain),
        ValueSource::AccessToken => {
            from.access_token.as_ref().map(AccessToken::secret).cloned().map(Value::Secret)
        }
        ValueSource::ClientId => from.client_id.as_ref().map(ClientId::as_str).map(plain),
        ValueSource::ClientSecret => {
            from.client_secret.as_ref().map(ClientSecret::secret).cloned().map(Value::Secret)
        }
        ValueSource::ControlPanelUrl => from.store_hash.as_ref().map(|hash| {
            Value::Plain(format!("https://store-{}.mybigcommerce.com/manage", hash.as_str()))
        }),
        ValueSource::Constant => constant.map(plain),
    }
}

/// Returns the scopes as plain text that reads well in an email or on paper.
pub fn checklist(
    app: &AppProfile,
    account_name: &str,
    required_scopes: &[RequiredScope],
) -> String {
    let needed: Vec<_> = required_scopes.iter().filter(|required| required.is_needed()).collect();
    let width =
        needed.iter().map(|required| required.scope.panel_name.chars().count()).max().unwrap_or(0);
    let mut text = with!(
        t::CHECKLIST_HEAD,
        app = app.name.as_str(),
        name = account_name,
        scopes = needed.len()
    );
    text.push_str("\n\n");
    for required in needed {
        let name = &required.scope.panel_name;
        text.push_str(&format!("[ ] {name:<width$}  {}\n", required.level));
    }
    for name in &app.other_scopes {
        let line = with!(t::CHECKLIST_OTHER, scope = name.as_str());
        text.push_str(&format!("[ ] {line}\n"));
    }
    text.push('\n');
    text.push_str(&texts::text(t::CHECKLIST_FOOT));
    text.push('\n');
    text
}
