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

/// All values of the hand-over in this form. Whatever stands in a value, it stays one value: every
/// sign that means something in the form is written so that it does not.
pub fn export(form: Form, fields: &[HandOverField]) -> Secret {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for field in fields {
        let value = field.value.as_ref().map(Value::expose);
        if let Some(pair) = variable(field.source).zip(value)
            && !pairs.contains(&pair)
        {
            pairs.push(pair);
        }
    }
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
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:".contains(&byte);
                if value.bytes().all(plain) {
                    text.push_str(&format!("{name}={value}\n"));
                } else {
                    // Within single quotes nothing is replaced; a quote itself needs the others.
                    let quote = if value.contains('\'') { '"' } else { '\'' };
                    let mut inside = value.to_owned();
                    if quote == '"' {
                        inside = inside.replace('\\', "\\\\").replace('"', "\\\"");
                        inside = inside.replace('$', "\\$");
                    }
                    text.push_str(&format!("{name}={quote}{inside}{quote}\n"));
                }
            }
        }
        Form::Shell => {
            for (name, value) in pairs {
                let value = value.replace('\'', r"'\''");
                text.push_str(&format!("export {name}='{value}'\n"));
            }
        }
    }
    Secret::new(text.as_str())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test says what is wrong")]
    use super::{Form, export};
    use crate::catalog::ValueSource;
    use crate::handover::{HandOverField, Value};
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
            export(Form::Env, &fields).expose(),
            "BIGCOMMERCE_STORE_HASH=ab12cd34ef\nBIGCOMMERCE_ACCESS_TOKEN=k3v9x0q7m2n5b8c1\n"
        );
        assert_eq!(
            export(Form::Shell, &fields).expose(),
            "export BIGCOMMERCE_STORE_HASH='ab12cd34ef'\n\
             export BIGCOMMERCE_ACCESS_TOKEN='k3v9x0q7m2n5b8c1'\n"
        );
        assert_eq!(
            export(Form::Json, &fields).expose(),
            "{\n  \"BIGCOMMERCE_STORE_HASH\": \"ab12cd34ef\",\n  \
             \"BIGCOMMERCE_ACCESS_TOKEN\": \"k3v9x0q7m2n5b8c1\"\n}\n"
        );
    }
}
