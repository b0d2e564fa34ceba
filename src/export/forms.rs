//! Exports the values in formats for developers: `.env`, JSON, shell exports. For the clipboard
//! only.

use super::{HandOverField, Value};
use crate::catalog::ValueSource;
use crate::secret::Secret;
use zeroize::Zeroizing;

/// A developer format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `NAME=value` lines of a `.env` file.
    Env,
    /// A JSON object.
    Json,
    /// `export NAME='value'` lines for a shell.
    Shell,
}

impl Form {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Env, Self::Json, Self::Shell];

    /// Returns the display name, which is the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Env => ".env",
            Self::Json => "JSON",
            Self::Shell => "Shell",
        }
    }
}

/// Returns the variable for a value: the one that the app's program reads, otherwise the name that
/// most of BigCommerce's own tools read. Looked up on November 30, 2026: store hash in Catalyst's
/// storefront and its CLI 1.4.1; token, client ID and secret in Catalyst's integrations and in
/// BigCommerce for WordPress 5.1.2, which alone reads a whole API path. No tool reads an address of
/// the control panel.
fn variable(field: &HandOverField) -> Option<&str> {
    if let Some(name) = &field.variable {
        return Some(name);
    }
    Some(match field.source {
        ValueSource::StoreHash => "BIGCOMMERCE_STORE_HASH",
        ValueSource::ApiPath => "BIGCOMMERCE_API_URL",
        ValueSource::AccessToken => "BIGCOMMERCE_ACCESS_TOKEN",
        ValueSource::ClientId => "BIGCOMMERCE_CLIENT_ID",
        ValueSource::ClientSecret => "BIGCOMMERCE_CLIENT_SECRET",
        ValueSource::ControlPanelUrl => "BIGCOMMERCE_CONTROL_PANEL_URL",
        ValueSource::Constant => return None,
    })
}

/// Returns a value as a program with this variable reads it: one named `…_BASE` adds paths that begin
/// with a slash (BigCommerce's Widget Builder 1.0.0).
fn as_read<'a>(name: &str, value: &'a str) -> &'a str {
    if name.ends_with("_BASE") { value.trim_end_matches('/') } else { value }
}

/// An error: no format of this kind carries this value to every program unchanged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be written in this form")]
pub struct NotExportable(pub String);

/// Quotes a value for a `.env` file so that every parser reads the same value: dash, bash, zsh,
/// python-dotenv 1.2.4, dotenv 18 and 16 for Node, Node 20's `--env-file`, Ruby's dotenv 2.4 and
/// 3.2, Next.js 16, Docker Compose and systemd. They have no escape in common, so a value that
/// needs one is rejected.
fn env_value(value: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./:@%+,-".contains(c);
    // Within single quotes, a backslash is special to python-dotenv, and a dollar sign to Next.js.
    let quotable = |c: char| !c.is_control() && !['\'', '$', '\\'].contains(&c);
    if value.chars().all(plain) {
        Some(value.to_owned())
    } else if value.chars().all(quotable) {
        Some(format!("'{value}'"))
    } else {
        None
    }
}

/// Exports all values of the handover in this format. Whatever a value contains, it stays one
/// value.
///
/// # Errors
/// [`NotExportable`] with the label of the first value that the format can't carry.
pub fn export(form: Form, fields: &[HandOverField]) -> Result<Secret, NotExportable> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for field in fields {
        let value = field.value.as_ref().map(Value::expose);
        if let Some((name, value)) = variable(field).zip(value)
            && !pairs.iter().any(|(known, _)| *known == name)
        {
            pairs.push((name, as_read(name, value)));
        }
    }
    let not_exportable = |name: &str| {
        let field = fields.iter().find(|field| variable(field) == Some(name));
        NotExportable(field.map_or(name, |field| field.label.as_str()).to_owned())
    };
    let mut text = Zeroizing::new(String::new());
    match form {
        Form::Json => {
            let all = pairs.iter().map(|(name, value)| {
                let value = serde_json::Value::from(*value);
                format!("  \"{name}\": {value}")
            });
            text.push_str("{\n");
            text.push_str(&all.collect::<Vec<_>>().join(",\n"));
            text.push_str("\n}\n");
        }
        Form::Env => {
            for (name, value) in pairs {
                let written = Zeroizing::new(env_value(value).ok_or_else(|| not_exportable(name))?);
                text.push_str(&format!("{name}={}\n", written.as_str()));
            }
        }
        Form::Shell => {
            for (name, value) in pairs {
                let value = value.replace('\'', r"'\''");
                text.push_str(&format!("export {name}='{value}'\n"));
            }
        }
    }
    Ok(Secret::new(text.as_str()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{Form, export};
    use crate::catalog::ValueSource;
    use crate::export::{HandOverField, Value};
    use crate::secret::Secret;

    fn fields(token: &str) -> Vec<HandOverField> {
        let field = |source, value| HandOverField {
            label: "A label".to_owned(),
            source,
            value: Some(value),
            variable: None,
        };
        vec![
            field(ValueSource::StoreHash, Value::Plain("ab12cd34ef".to_owned())),
            field(ValueSource::AccessToken, Value::Secret(Secret::new(token))),
            field(ValueSource::Constant, Value::Plain("bigcommerce".to_owned())),
        ]
    }

    #[test]
    fn the_apps_own_variables_are_written() {
        let read = crate::credentials::read_text(
            "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nCLIENT ID: p0o9i8u7y6t5r4e3w2q1a0s9d8f7g6h\n\
             API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n",
        );
        let read = read.expect("a sound file");
        let export_for = |app: &str| {
            let app = crate::catalog::catalog().app(app).expect("built in");
            let text = export(Form::Env, &crate::export::fields(app, &read)).expect("exported");
            text.expose().replace("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s", "TOKEN")
        };
        assert_eq!(
            export_for("catalyst-cli"),
            "CATALYST_STORE_HASH=ab12cd34ef\nCATALYST_ACCESS_TOKEN=TOKEN\n"
        );
        assert_eq!(
            export_for("bigcommerce-widget-builder"),
            "WIDGET_BUILDER_AUTH_ID=p0o9i8u7y6t5r4e3w2q1a0s9d8f7g6h\nWIDGET_BUILDER_AUTH_TOKEN=TOKEN\n\
             WIDGET_BUILDER_API_GATEWAY_BASE=https://api.bigcommerce.com/stores/ab12cd34ef/v3\n"
        );
        // Its labels are variables.
        assert!(
            export_for("bloomreach-starterstore").contains("BIGCOMMERCE_API_ACCESS_TOKEN=TOKEN")
        );
        assert!(
            export_for("bigcommerce-for-wordpress-full").contains("BIGCOMMERCE_API_URL=https://")
        );
    }

    #[test]
    fn every_apps_export_is_read_again() {
        let text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n\
                    CLIENT ID: p0o9i8u7y6t5r4e3w2q1a0s9d8f7g6h\nSTORE HASH: ab12cd34ef\n";
        let read = crate::credentials::read_text(text).expect("a sound file");
        for app in crate::catalog::catalog().apps() {
            let fields = crate::export::fields(app, &read);
            let text = export(Form::Env, &fields).expect("exported");
            let again = crate::credentials::read_text(text.expose());
            let asks = |source| fields.iter().any(|field| field.source == source);
            if asks(ValueSource::AccessToken) {
                let again = again.unwrap_or_else(|problem| panic!("{}: {problem:?}", app.id));
                let has_store = asks(ValueSource::StoreHash) || asks(ValueSource::ApiPath);
                assert!(again.access_token.is_some(), "{}", app.id);
                assert_eq!(again.store_hash.is_some(), has_store, "{}", app.id);
                assert_eq!(again.client_id.is_some(), asks(ValueSource::ClientId), "{}", app.id);
            }
        }
    }

    #[test]
    fn plain_values_are_written_without_quotes() {
        let fields = fields("k3v9x0q7m2n5b8c1");
        assert_eq!(
            export(Form::Env, &fields).expect("exported").expose(),
            "BIGCOMMERCE_STORE_HASH=ab12cd34ef\nBIGCOMMERCE_ACCESS_TOKEN=k3v9x0q7m2n5b8c1\n"
        );
        assert_eq!(
            export(Form::Shell, &fields).expect("exported").expose(),
            "export BIGCOMMERCE_STORE_HASH='ab12cd34ef'\n\
             export BIGCOMMERCE_ACCESS_TOKEN='k3v9x0q7m2n5b8c1'\n"
        );
        assert_eq!(
            export(Form::Json, &fields).expect("exported").expose(),
            "{\n  \"BIGCOMMERCE_STORE_HASH\": \"ab12cd34ef\",\n  \
             \"BIGCOMMERCE_ACCESS_TOKEN\": \"k3v9x0q7m2n5b8c1\"\n}\n"
        );
    }
}
