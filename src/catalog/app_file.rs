//! Reads and writes app files: the built-in ones, and those that users or vendors write.

use super::app_profile::{
    AppProfile, Confidence, CreatedBy, Origin, RequiredScope, Rule, Seen, TokenType, ValueLabel,
    ValueSource, default_values,
};
use super::load::{LoadError, Source};
use super::naming::{MAX_NAME, id_of, monogram_of};
use super::scope::{Level, Scope};
use icu_properties::CodePointSetData;
use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint};
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use toml::Spanned;

/// The largest app file that is read, in bytes.
pub const MAX_APP_FILE: usize = 64 * 1024;
/// The longest text in an app file, in characters.
const MAX_TEXT: usize = 400;

/// Text that is safe to show as it is: no control characters, and none that change the text
/// direction, which could make the text look different from what it says.
#[derive(Debug, Default, Clone)]
struct Plain(String);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let text: String = text.chars().filter(|c| !is_dress(*c)).collect();
        if let Some(bad) = text.chars().find(|c| is_unsafe_in_name(*c)) {
            let message = format!("the character U+{:04X} is not allowed here", u32::from(bad));
            return Err(D::Error::custom(message));
        }
        if text.chars().count() > MAX_TEXT {
            let expected = format!("at most {MAX_TEXT} characters");
            return Err(D::Error::invalid_value(Unexpected::Other("a longer text"), &&*expected));
        }
        Ok(Self(text.trim().to_owned()))
    }
}

/// Whether the character is harmless residue of text copied from a page: a soft hyphen or a
/// variation selector. These are left out.
fn is_dress(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether the character is a control character, changes the text direction, or is invisible:
/// Unicode's default-ignorable characters (fillers, tags, joiners, variation selectors), line and
/// paragraph separators, interlinear annotation characters, and the blank Braille pattern.
pub fn is_unsafe_in_name(c: char) -> bool {
    c.is_control()
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || CodePointSetData::new::<BidiControl>().contains(c)
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{2800}' | '\u{fff9}'..='\u{fffb}')
}

/// Returns external text without the characters that must not be shown.
pub fn without_unsafe_characters(text: &str) -> String {
    text.chars().filter(|c| !is_unsafe_in_name(*c)).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppFile {
    id: Option<Spanned<Plain>>,
    name: Spanned<Plain>,
    #[serde(default)]
    short_name: Plain,
    #[serde(default)]
    monogram: Plain,
    #[serde(default)]
    vendor: Plain,
    #[serde(default)]
    aliases: Vec<Plain>,
    family: Option<Plain>,
    variant: Option<Plain>,
    account_name: Option<Spanned<Plain>>,
    guide: Option<Spanned<Plain>>,
    #[serde(default)]
    guide_reference: Plain,
    #[serde(default)]
    guide_title: Plain,
    seen: Option<Spanned<Plain>>,
    confidence: Option<Confidence>,
    created_by: Option<CreatedBy>,
    #[serde(default)]
    token_type: TokenType,
    rule: Option<Spanned<Rule>>,
    lesser_access: Option<Level>,
    caution: Option<Plain>,
    note: Option<Plain>,
    last_step: Option<Plain>,
    #[serde(default)]
    reads_hash_on_form: bool,
    #[serde(default)]
    checked: bool,
    /// Earlier app files say `other_rows`.
    #[serde(default, alias = "other_rows")]
    other_scopes: Vec<Plain>,
    #[serde(default)]
    variables: BTreeMap<ValueSource, Spanned<Plain>>,
    #[serde(default)]
    values: Vec<Spanned<Value>>,
    #[serde(default)]
    scopes: Vec<ScopeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    label: Plain,
    from: ValueSource,
    constant: Option<Plain>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeEntry {
    scope: Spanned<Plain>,
    level: Spanned<AskedLevel>,
    ui_name: Option<Plain>,
    /// All levels that the guide allows.
    #[serde(default)]
    choice: Vec<Level>,
}

/// A level, or the word "unspecified" for a scope whose level the guide doesn't give.
#[derive(Deserialize)]
#[serde(untagged)]
enum AskedLevel {
    Level(Level),
    Other(String),
}

/// Reads one app file. A scope may be named by its ID or as the form prints it;
/// `level = "unspecified"` means that the guide names the scope without a level.
///
/// # Errors
/// Returns the first error, with its line: invalid TOML, an unknown key or scope, a level that the
/// scope doesn't offer, a scope that is listed twice, a label without a value, a rule that the
/// scopes don't follow, a guide whose address isn't https, or a character that must not be shown.
pub fn parse_app(
    file: &str,
    text: &str,
    scopes: &'static [Scope],
) -> Result<AppProfile, LoadError> {
    let source = Source { file, text };
    let parsed: AppFile = source.parse()?;
    let name = parsed.name.get_ref().0.clone();
    if name.is_empty() || name.chars().count() > MAX_NAME {
        let message = format!("a name has 1 to {MAX_NAME} characters");
        return Err(source.error(parsed.name.span(), message));
    }
    let id = match &parsed.id {
        Some(id) if is_id(&id.get_ref().0) => id.get_ref().0.clone(),
        Some(id) => {
            return Err(source.error(id.span(), "an id is made of a to z, 0 to 9 and dashes"));
        }
        None => id_of(&name),
    };
    let guide = parsed.guide.as_ref().map(|guide| guide.get_ref().0.clone()).unwrap_or_default();
    if let Some(guide) = &parsed.guide
        && !is_https(&guide.get_ref().0)
    {
        return Err(source.error(guide.span(), "the guide's address must be https"));
    }
    let account_name = parsed.account_name.as_ref().map(|name| &*name.get_ref().0).unwrap_or("");
    if (1..4).contains(&account_name.chars().count()) {
        let place = parsed.account_name.as_ref().map(Spanned::span).unwrap_or_default();
        return Err(source.error(place, "an account name has at least 4 characters"));
    }
    let seen = match &parsed.seen {
        None => None,
        Some(seen) => Some(Seen::parse(&seen.get_ref().0).ok_or_else(|| {
            source.error(seen.span(), "a day is written 2026, 2026-05 or 2026-05-31")
        })?),
    };
    let variables = read_variables(&source, parsed.variables)?;
    let required_scopes = read_scopes(&source, parsed.scopes, scopes)?;
    if let Some(rule) = &parsed.rule {
        check_rule(&source, rule, &required_scopes, scopes)?;
    }
    let or_name = |text: Plain| if text.0.is_empty() { name.clone() } else { text.0 };
    let monogram = match parsed.monogram.0 {
        empty if empty.is_empty() => monogram_of(&name),
        given => given.chars().take(2).collect(),
    };
    Ok(AppProfile {
        id,
        short_name: or_name(parsed.short_name),
        monogram,
        vendor: or_name(parsed.vendor),
        aliases: parsed.aliases.into_iter().map(|alias| alias.0).collect(),
        account_name: account_name.to_owned(),
        family: parsed.family.map(|family| family.0),
        variant: parsed.variant.map(|variant| variant.0),
        guide,
        guide_reference: parsed.guide_reference.0,
        guide_title: parsed.guide_title.0,
        seen,
        confidence: parsed.confidence.unwrap_or(Confidence::High),
        token_type: parsed.token_type,
        created_by: parsed.created_by.unwrap_or(CreatedBy::PermittedUser),
        rule: parsed.rule.map(Spanned::into_inner),
        scopes: required_scopes,
        lesser_access: parsed.lesser_access == Some(Level::ReadOnly),
        values: Some(read_values(&source, parsed.values)?)
            .filter(|values| !values.is_empty())
            .unwrap_or_else(default_values),
        caution: parsed.caution.map(|words| words.0),
        note: parsed.note.map(|words| words.0),
        last_step: parsed.last_step.map(|words| words.0),
        reads_hash_on_form: parsed.reads_hash_on_form,
        other_scopes: parsed.other_scopes.into_iter().map(|name| name.0).collect(),
        variables,
        checked: parsed.checked,
        origin: Origin::BuiltIn,
        name,
    })
}

fn is_id(id: &str) -> bool {
    (1..=MAX_NAME).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether this address is safe to open in a browser: https, with a host, and without a user name
/// that could pass for one.
pub fn is_https(address: &str) -> bool {
    // The part before an @ looks like the host but isn't.
    let authority =
        address.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let plain = authority
        .is_some_and(|authority| !authority.is_empty() && !authority.contains(['@', '\\']));
    plain
        && !address.contains(char::is_whitespace)
        && !address.chars().any(is_unsafe_in_name)
        && url::Url::parse(address).is_ok_and(|url| {
            let named = url.username().is_empty() && url.password().is_none();
            url.scheme() == "https" && url.host_str().is_some() && named
        })
}

fn read_scopes(
    source: &Source<'_>,
    entries: Vec<ScopeEntry>,
    scopes: &'static [Scope],
) -> Result<Vec<RequiredScope>, LoadError> {
    let mut read: Vec<RequiredScope> = Vec::with_capacity(entries.len());
    for entry in entries {
        let (place, asked) = (entry.scope.span(), entry.scope.into_inner().0);
        let named = |scope: &&Scope| {
            let names = [&scope.id, &scope.ui_name, &scope.panel_name];
            names.into_iter().any(|name| name.eq_ignore_ascii_case(&asked))
        };
        let Some(scope) = scopes.iter().find(named) else {
            return Err(source.error(place, format!("no scope is called {asked}")));
        };
        if read.iter().any(|known| known.scope == scope) {
            return Err(source.error(place, format!("the scope {} is listed twice", scope.ui_name)));
        }
        let (place, level) = (entry.level.span(), entry.level.into_inner());
        let (level, unspecified) = match level {
            AskedLevel::Level(level) => (level, false),
            AskedLevel::Other(word) if word == "unspecified" => (scope.least(), true),
            AskedLevel::Other(word) => {
                return Err(source.error(place, format!("no level is called {word}")));
            }
        };
        if !scope.offers(level) {
            let message = format!("{} does not offer the level {}", scope.ui_name, level.id());
            return Err(source.error(place, message));
        }
        let mut choice = entry.choice;
        choice.sort();
        if choice.iter().any(|it| !scope.offers(*it))
            || choice.first().is_some_and(|it| *it != level)
        {
            let message = format!("{} is a choice between levels it doesn't offer", scope.ui_name);
            return Err(source.error(place, message));
        }
        let ui_name = entry.ui_name.map_or_else(|| scope.ui_name.clone(), |name| name.0);
        read.push(RequiredScope { scope, ui_name, level, unspecified, choice });
    }
    sort_scopes(&mut read, scopes);
    Ok(read)
}

/// Sorts scopes into the order of the form.
pub(super) fn sort_scopes(required_scopes: &mut [RequiredScope], scopes: &[Scope]) {
    required_scopes
        .sort_by_key(|required| scopes.iter().position(|scope| scope.id == required.scope.id));
}

/// Checks a guide's rule against its scopes. The scopes are listed in the file even where a rule
/// covers them, so that a reader sees them.
fn check_rule(
    source: &Source<'_>,
    rule: &Spanned<Rule>,
    required_scopes: &[RequiredScope],
    scopes: &'static [Scope],
) -> Result<(), LoadError> {
    for scope in scopes {
        let by_rule = rule.get_ref().level_for(scope);
        let written = required_scopes
            .iter()
            .find(|required| required.scope == scope)
            .map(|required| required.level);
        if by_rule != written && !scope.gated {
            let message = format!("the scopes don't follow the rule at {}", scope.ui_name);
            return Err(source.error(rule.span(), message));
        }
    }
    Ok(())
}

fn read_values(
    source: &Source<'_>,
    values: Vec<Spanned<Value>>,
) -> Result<Vec<ValueLabel>, LoadError> {
    let mut read = Vec::with_capacity(values.len());
    for value in values {
        let (place, value) = (value.span(), value.into_inner());
        let label = value.label.0;
        if label.is_empty() || label.chars().count() > MAX_NAME {
            let message = format!("a label has 1 to {MAX_NAME} characters");
            return Err(source.error(place, message));
        }
        let constant = value.constant.map(|constant| constant.0).filter(|word| !word.is_empty());
        if constant.is_some() != (value.from == ValueSource::Constant) {
            return Err(source.error(place, format!("the label {label} has no value")));
        }
        read.push(ValueLabel { label, source: value.from, constant });
    }
    Ok(read)
}

fn read_variables(
    source: &Source<'_>,
    variables: BTreeMap<ValueSource, Spanned<Plain>>,
) -> Result<BTreeMap<ValueSource, String>, LoadError> {
    let mut read = BTreeMap::new();
    for (from, name) in variables {
        let (place, name) = (name.span(), name.into_inner().0);
        let is_name = name.len() <= MAX_NAME
            && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !is_name || read.values().any(|other| *other == name) {
            return Err(source.error(place, format!("{name:?} can't be the name of a variable")));
        }
        read.insert(from, name);
    }
    Ok(read)
}

/// Returns an app as a file that [`parse_app`] reads back to the same app.
pub fn write_app(app: &AppProfile) -> String {
    // Leave out what the parser would reject.
    let quoted = |text: &str| toml::Value::String(without_unsafe_characters(text)).to_string();
    let mut lines =
        vec![format!("id = {}", quoted(&app.id)), format!("name = {}", quoted(&app.name))];
    let mut line = |key: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("{key} = {}", quoted(text)));
        }
    };
    line("account_name", &app.account_name);
    line("guide", &app.guide);
    line("guide_title", &app.guide_title);
    line("seen", &app.seen.map(|seen| seen.to_string()).unwrap_or_default());
    if !app.other_scopes.is_empty() {
        let names: Vec<String> = app.other_scopes.iter().map(|name| quoted(name)).collect();
        lines.push(format!("other_scopes = [{}]", names.join(", ")));
    }
    if !app.variables.is_empty() {
        let pairs =
            app.variables.iter().map(|(from, name)| format!("{} = {}", from.id(), quoted(name)));
        lines.push(format!("variables = {{ {} }}", pairs.collect::<Vec<_>>().join(", ")));
    }
    lines.push("values = [".to_owned());
    for value in &app.values {
        let constant = value.constant.as_deref().map(|c| format!(", constant = {}", quoted(c)));
        lines.push(format!(
            "  {{ label = {}, from = \"{}\"{} }},",
            quoted(&value.label),
            value.source.id(),
            constant.unwrap_or_default(),
        ));
    }
    lines.push("]".to_owned());
    lines.push("scopes = [".to_owned());
    for required in &app.scopes {
        let level = if required.unspecified { "unspecified" } else { required.level.id() };
        let levels: Vec<String> =
            required.choice.iter().map(|level| format!("\"{}\"", level.id())).collect();
        let choice = match levels.as_slice() {
            [] => String::new(),
            levels => format!(", choice = [{}]", levels.join(", ")),
        };
        let id = &required.scope.id;
        lines.push(format!("  {{ scope = \"{id}\", level = \"{level}\"{choice} }},"));
    }
    lines.push("]".to_owned());
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{is_https, is_unsafe_in_name, without_unsafe_characters};

    #[test]
    fn guide_addresses_that_hide_their_host_are_rejected() {
        assert!(is_https("https://help.example.com/bigcommerce?a=b@c#d"));
        for odd in [
            "http://help.example.com/",
            "https://help.example.com@elsewhere.example/",
            "https://:password@elsewhere.example/",
            "https://@elsewhere.example/",
            "https://help.example.com\\@elsewhere.example/",
            "https://help.example.com/\u{202e}gnp.exe",
            "https:///path",
            "https://two words.example/",
        ] {
            assert!(!is_https(odd), "{odd:?}");
        }
    }

    #[test]
    fn invisible_characters_are_removed_and_letters_stay() {
        let odd =
            "a\u{200b}b\u{202e}c\u{e0041}d\u{3164}e\u{115f}f\u{fe0f}g\u{ad}h\u{2800}i\u{180e}j";
        assert_eq!(without_unsafe_characters(odd), "abcdefghij");
        for letter in "aé日本ñ–— ’Ωж".chars() {
            assert!(!is_unsafe_in_name(letter), "{letter:?}");
        }
    }
}
