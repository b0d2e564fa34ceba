//! The values as developers take them: `.env`, JSON, shell exports. For the clipboard only.

use super::{HandOverField, Value};
use crate::catalog::ValueSource;
use crate::secret::Secret;
use zeroize::Zeroizing;

/// A form that developers take values in.
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
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Env, Self::Json, Self::Shell];

    /// What it is called; the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Env => ".env",
            Self::Json => "JSON",
            Self::Shell => "Shell",
        }
    }
}

/// The variable that a value goes into: the names of BigCommerce's own starter projects
/// (`BIGCOMMERCE_STORE_HASH`, `BIGCOMMERCE_ACCESS_TOKEN`) and their kin.
fn variable(source: ValueSource) -> Option<&'static str> {
    Some(match source {
        ValueSource::StoreHash => "BIGCOMMERCE_STORE_HASH",
        ValueSource::ApiPath => "BIGCOMMERCE_API_PATH",
        ValueSource::AccessToken => "BIGCOMMERCE_ACCESS_TOKEN",
        ValueSource::ClientId => "BIGCOMMERCE_CLIENT_ID",
        ValueSource::ClientSecret => "BIGCOMMERCE_CLIENT_SECRET",
        ValueSource::ControlPanelUrl => "BIGCOMMERCE_CONTROL_PANEL_URL",
        ValueSource::Constant => return None,
    })
}

/// A value that no form of this kind carries to every program unchanged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be written in this form")]
pub struct NotExportable(pub String);

/// A value of a `.env` file, written so that every reader has the same: dash, bash, zsh, python-dotenv
/// 1.2.4, dotenv 18 and 16 for Node, Node 20's `--env-file`, Ruby's dotenv 2.4 and 3.2, Next.js 16,
/// Docker Compose and systemd. They agree on no escape, so a value that needs one is not written.
fn env_value(value: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./:@%+,-".contains(c);
    // Between single quotes a backslash means something to python-dotenv, a dollar sign to Next.js.
    let quotable = |c: char| !c.is_control() && !['\'', '$', '\\'].contains(&c);
    if value.chars().all(plain) {
        Some(value.to_owned())
    } else if value.chars().all(quotable) {
        Some(format!("'{value}'"))
    } else {
        None
    }
}

/// All values of the hand-over in this form. Whatever is in a value, it stays one value.
///
/// # Errors
/// [`NotExportable`] with the label of the first value that the form cannot carry.
pub fn export(form: Form, fields: &[HandOverField]) -> Result<Secret, NotExportable> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for field in fields {
        let value = field.value.as_ref().map(Value::expose);
        if let Some(pair) = variable(field.source).zip(value)
            && !pairs.contains(&pair)
        {
            pairs.push(pair);
        }
    }
    let not_exportable = |name: &str| {
        let field = fields.iter().find(|field| variable(field.source) == Some(name));
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
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{Form, export};
    use crate::catalog::ValueSource;
    use crate::export::{HandOverField, Value};
    use crate::secret::Secret;

    fn fields(token: &str) -> Vec<HandOverField> {
        let field = |source, value| HandOverField {
            label: "A label".to_owned(),
            source,
            value: Some(value),
        };
        vec![
            field(ValueSource::StoreHash, Value::Plain("ab12cd34ef".to_owned())),
            field(ValueSource::AccessToken, Value::Secret(Secret::new(token))),
            field(ValueSource::Constant, Value::Plain("bigcommerce".to_owned())),
        ]
    }

    #[test]
    fn plain_values_read_plainly() {
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
