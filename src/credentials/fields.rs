//! Parses text into labeled values, and labeled values into [`Credentials`].

use super::code::values_in_code;
use super::label::{self, Label, is_decoration};
use super::length::{HASH, ID, SECRET, has_usual_length, length_hints};
use super::lines::{LabeledValue, find_labeled_values};
use super::mail_scanner;
use super::plausible::{from_address, is_plausible, is_stand_in, joined_address};
use super::pop_up::count_bare_labels;
use super::store_hash::{looks_like_api_path, parse_api_path, parse_store_hash};
use super::tidy::{tidy_name, tidy_value, whole_value, without_escaped_line_end};
use super::{
    AccessToken, ApiPath, ClientId, ClientSecret, Credentials, Field, HashProblem, Hint,
    NotCredentials, Problem,
};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// A value with its label, as it appears in the text.
struct Found {
    label: Label,
    value: Zeroizing<String>,
}

/// All labeled values of a text, before they are validated.
#[derive(Default)]
pub(super) struct Fields {
    found: Vec<Found>,
    /// Whether a value ended in a line end that was written out as characters.
    line_end_cut: bool,
    /// Whether an unusable store is left out, so that only the store has to be entered again.
    may_lack_store: bool,
    /// The problem to report if the text has no label at all.
    otherwise: Option<Problem>,
}

/// Finds every labeled value, and takes the store from an address if no label names it.
pub(super) fn collect(text: &str) -> Result<Fields, Problem> {
    let mut fields = Fields { may_lack_store: true, ..Fields::default() };
    let mut all = find_labeled_values(text);
    all.extend(values_in_code(text));
    let strong: BTreeSet<Label> = all.iter().filter(|it| !it.weak).map(|it| it.label).collect();
    for found in &all {
        // "OAUTH_TOKEN", "REACT_APP_API_URL": another service's, beside BigCommerce's own.
        let other = found.label == Label::ApiPath && !found.raw.contains("bigcommerce.com");
        if !found.weak || (!strong.contains(&found.label) && !other) {
            fields.add_found(found);
        }
    }
    if !fields.has(Label::ApiPath) && !fields.has(Label::StoreHash) {
        let words = text.split(|c: char| c.is_whitespace() || matches!(c, '|' | '"'));
        for word in words.filter(|word| word.contains(['/', '.'])) {
            fields.add_address(word);
        }
    }
    let is_store = |it: &Found| matches!(it.label, Label::ApiPath | Label::StoreHash);
    let has_jwt = text
        .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '-'))
        .any(is_jwt);
    if fields.found.iter().all(is_store) && has_jwt && !strong.contains(&Label::StoreHash) {
        fields.otherwise = Some(Problem::StorefrontJwt);
    } else if fields.found.is_empty() {
        let labels = count_bare_labels(text);
        let only_labels = Problem::NotCredentials(NotCredentials::OnlyLabels);
        let problem = if labels > 1 { only_labels } else { classify_rejected(text) };
        fields.otherwise = Some(problem);
    }
    Ok(fields)
}

/// Classifies text that has no label.
fn classify_rejected(text: &str) -> Problem {
    let lower = text.to_ascii_lowercase();
    if text.trim().is_empty() {
        Problem::NotCredentials(NotCredentials::Empty)
    } else if text.contains("BEGIN AGE ENCRYPTED FILE") {
        Problem::NotCredentials(NotCredentials::Sealed)
    } else if lower.contains("api.bigcommerce.com/accounts/") {
        Problem::AccountLevelToken
    } else if text.split_whitespace().any(is_jwt) {
        Problem::StorefrontJwt
    } else if lower.contains("<html") || lower.contains("<!doctype") {
        Problem::NotCredentials(NotCredentials::WebPage)
    } else {
        Problem::NotCredentials(NotCredentials::OtherText)
    }
}

/// Whether this is a signed storefront token (JWT): three parts separated by periods, the first
/// starting with `eyJ`, the encoded form of `{"`.
pub(super) fn is_jwt(word: &str) -> bool {
    let word = word.trim_matches(is_decoration);
    word.starts_with("eyJ") && word.split('.').count() == 3
}

/// Whether this has the form of a client secret, never of an access token: 64 hexadecimal digits.
fn is_like_client_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Returns the number of labeled values in a text.
pub(super) fn count_labels(text: &str) -> usize {
    find_labeled_values(text).len()
}

/// Whether a text labels its values, so that it may hold more than one.
pub(super) fn has_labels(text: &str) -> bool {
    !find_labeled_values(text).is_empty()
}

impl Fields {
    /// Returns the fields that these credentials came from, so that one of them can be changed.
    pub(super) fn of(credentials: &Credentials) -> Self {
        let mut fields = Self::default();
        let mut put = |label, value: Option<&str>| {
            if let Some(value) = value {
                fields.found.push(Found { label, value: Zeroizing::new(value.to_owned()) });
            }
        };
        put(Label::ClientName, credentials.account_name.as_deref());
        put(Label::ClientId, credentials.client_id.as_ref().map(ClientId::as_str));
        let secret = credentials.client_secret.as_ref();
        put(Label::ClientSecret, secret.map(|s| s.secret().expose()));
        let token = credentials.access_token.as_ref();
        put(Label::AccessToken, token.map(|t| t.secret().expose()));
        put(Label::ApiPath, credentials.api_path.as_ref().map(ApiPath::as_str));
        put(Label::StoreHash, credentials.store_hash.as_ref().map(|hash| hash.as_str()));
        fields
    }

    /// Replaces the value under this label; empty text removes it.
    pub(super) fn put(&mut self, label: Label, value: &str) {
        self.found.retain(|found| {
            found.label != label && !(label == Label::Name && found.label == Label::ClientName)
        });
        if !value.is_empty() {
            self.add(label, value, &[]);
        }
    }

    /// Replaces the values under the labels that the text contains.
    pub(super) fn merge(&mut self, text: &str) {
        for found in find_labeled_values(text) {
            self.put(found.label, found.raw);
        }
    }

    /// Replaces the store with the one from a hash, or from any address that contains one.
    pub(super) fn put_store(&mut self, text: &str) {
        self.found.retain(|found| !matches!(found.label, Label::ApiPath | Label::StoreHash));
        let label = if looks_like_api_path(text) { Label::ApiPath } else { Label::StoreHash };
        // Keep even an empty text, so that the user gets an error message for it.
        self.found.push(Found { label, value: Zeroizing::new(text.to_owned()) });
    }

    /// Swaps two values.
    pub(super) fn swap(&mut self, one: Label, other: Label) {
        for found in &mut self.found {
            if found.label == one {
                found.label = other;
            } else if found.label == other {
                found.label = one;
            }
        }
    }

    /// Adds a labeled value of a text, if it can be one.
    fn add_found(&mut self, found: &LabeledValue<'_>) {
        let is_name = matches!(found.label, Label::Name | Label::ClientName);
        if is_name && label::whole(found.raw).is_some() {
            return;
        }
        let joined = joined_address(found);
        let raw = match found.label {
            Label::ApiPath => joined.as_deref().unwrap_or_else(|| from_address(found.raw)),
            _ => joined.as_deref().unwrap_or(found.raw),
        };
        if found.label.is_shown_once() {
            // Two stores side by side.
            let others = raw.split(['\t', '|']).skip(1).map(str::trim);
            for other in others.filter(|other| has_usual_length(other)) {
                self.add(found.label, other, &[]);
            }
        }
        if is_plausible(found.label, raw, &tidy_value(raw)) {
            self.add(found.label, raw, &found.below);
        }
    }

    fn add(&mut self, label: Label, raw: &str, below: &[&str]) {
        let unescaped = without_escaped_line_end(raw);
        self.line_end_cut |= unescaped.is_some();
        let raw = unescaped.unwrap_or(raw);
        let value = match label {
            Label::Name | Label::ClientName => tidy_name(raw),
            Label::AccessToken | Label::ClientId => whole_value(raw, below, &ID),
            Label::ClientSecret => whole_value(raw, below, &SECRET),
            _ => tidy_value(raw),
        };
        if !value.is_empty() {
            self.found.push(Found { label, value: Zeroizing::new(value) });
        }
    }

    /// Adds a word without a label if it is an address that identifies the store.
    fn add_address(&mut self, word: &str) {
        let lower = word.to_ascii_lowercase();
        let begin = lower.find("https://").or_else(|| lower.find("http://")).unwrap_or(0);
        let word = tidy_value(word.get(begin..).unwrap_or_default());
        let lower = word.to_ascii_lowercase();
        let bare = lower.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if let Some(hash) = bare.strip_prefix("stores/")
            && HASH.contains(&hash.len())
            && hash.bytes().any(|b| b.is_ascii_digit())
        {
            self.add(Label::StoreHash, hash, &[]);
        }
        let is_api = ["stores/", "accounts/"]
            .iter()
            .any(|it| lower.contains(&format!("api.bigcommerce.com/{it}")));
        if is_api && looks_like_api_path(&word) {
            self.add(Label::ApiPath, &word, &[]);
        } else if lower.contains(".mybigcommerce.com") && parse_store_hash(&word).is_ok() {
            self.add(Label::StoreHash, &word, &[]);
        }
    }

    fn get(&self, label: Label) -> Option<&str> {
        self.found.iter().find(|found| found.label == label).map(|found| found.value.as_str())
    }

    fn has(&self, label: Label) -> bool {
        self.get(label).is_some()
    }

    /// Validates the texts and builds the values, or returns the problem with them as a whole.
    pub(super) fn into_credentials(self) -> Result<Credentials, Problem> {
        if let Some(problem) = self.otherwise {
            return Err(problem);
        }
        self.refuse_wrong_kinds()?;
        let mut hints = Vec::new();
        let token = self.token_text();
        let (store_hash, api_path) = self.store(&mut hints)?;
        self.refuse_mixed_up_values(token)?;
        if self.line_end_cut {
            hints.push(Hint::LineEndCut);
        }

        if token.is_some_and(|token| token.contains("://")) {
            return Err(Problem::BadCharacters(Field::AccessToken));
        }
        let bad = |field: Field| move |_| Problem::BadCharacters(field);
        let access_token = token.map(AccessToken::new).transpose();
        let client_id = self.get(Label::ClientId).map(ClientId::new).transpose();
        let client_secret = self.get(Label::ClientSecret).map(ClientSecret::new).transpose();
        let credentials = Credentials {
            account_name: self.account_name(),
            client_id: client_id.map_err(bad(Field::ClientId))?,
            client_secret: client_secret.map_err(bad(Field::ClientSecret))?,
            access_token: access_token.map_err(bad(Field::AccessToken))?,
            api_path,
            store_hash,
            hints: Vec::new(),
        };
        hints.extend(length_hints(&credentials));
        Ok(Credentials { hints, ..credentials })
    }

    fn token_text(&self) -> Option<&str> {
        self.get(Label::AccessToken).or_else(|| self.get(Label::ApiToken))
    }

    fn account_name(&self) -> Option<String> {
        let name = self.get(Label::ClientName).or_else(|| self.get(Label::Name))?;
        // A name is shown unmasked, so drop a name that contains one of the secret values.
        let values = [self.token_text(), self.get(Label::ClientSecret)];
        let leaks = values.into_iter().flatten().any(|value| name.contains(value));
        (!leaks).then(|| name.to_owned())
    }

    fn refuse_wrong_kinds(&self) -> Result<(), Problem> {
        let path = self.get(Label::ApiPath).map(str::to_ascii_lowercase).unwrap_or_default();
        if self.has(Label::Username) && (self.has(Label::ApiToken) || path.contains("/api/v2")) {
            return Err(Problem::LegacyAccount);
        }
        self.refuse_two_accounts()?;
        let kind = self.get(Label::TokenType).map(str::to_ascii_lowercase).unwrap_or_default();
        if self.has(Label::NormalStoreUrl) || kind.contains("stencil") {
            return Err(Problem::StencilToken);
        }
        let values = [
            Label::AccessToken,
            Label::ApiToken,
            Label::ClientId,
            Label::ClientSecret,
            Label::ApiPath,
            Label::StoreHash,
        ];
        if !values.iter().any(|label| self.has(*label)) {
            return Err(Problem::NotCredentials(NotCredentials::OtherText));
        }
        Ok(())
    }

    fn refuse_two_accounts(&self) -> Result<(), Problem> {
        for label in [Label::AccessToken, Label::ClientId, Label::ClientSecret] {
            let values: BTreeSet<&str> = self
                .found
                .iter()
                .filter(|found| found.label == label)
                .map(|found| found.value.as_str())
                .collect();
            if values.len() > 1 {
                return Err(Problem::TwoAccounts);
            }
        }
        Ok(())
    }

    /// Whether an unusable store is left out: the other values only ever go to BigCommerce, so they
    /// can wait for their store.
    fn leaves_out(&self, problem: HashProblem) -> bool {
        self.may_lack_store
            && matches!(problem, HashProblem::WrongHost | HashProblem::BadCharacters)
            && (self.token_text().is_some()
                || self.has(Label::ClientId)
                || self.has(Label::ClientSecret))
    }

    /// Returns the store from every line that names one; two different stores mean two accounts.
    fn store(
        &self,
        hints: &mut Vec<Hint>,
    ) -> Result<(Option<super::StoreHash>, Option<ApiPath>), Problem> {
        let mut hash: Option<super::StoreHash> = None;
        let mut api_path = None;
        let mut agree = |new: super::StoreHash| match &hash {
            Some(known) if *known != new => Err(Problem::TwoAccounts),
            _ => {
                hash = Some(new);
                Ok(())
            }
        };
        for found in &self.found {
            let read = match found.label {
                // A store also has a numeric ID, which isn't the hash.
                Label::StoreHash
                    if self.found.iter().any(|it| {
                        it.label == Label::ApiPath
                            || it.label == Label::StoreHash
                                && it.value.bytes().any(|b| !b.is_ascii_digit())
                    }) && found.value.bytes().all(|b| b.is_ascii_digit()) =>
                {
                    continue;
                }
                Label::ApiPath if looks_like_api_path(&found.value) => {
                    unwrapped(&found.value, hints)
                        .map(|(hash, path, cuts)| (hash, Some(path), cuts))
                }
                // Just the store hash where the address should be, too.
                Label::ApiPath | Label::StoreHash => {
                    parse_store_hash(&found.value).map(|(hash, cuts)| (hash, None, cuts))
                }
                _ => continue,
            };
            match read {
                // The address of an example leaves the hash missing too.
                Ok((new, ..)) if self.may_lack_store && is_stand_in(new.as_str()) => {}
                Ok((new, path, cuts)) => {
                    hints.extend(cuts.into_iter().map(Hint::HashCut));
                    agree(new)?;
                    api_path = api_path.or(path);
                }
                // An address without a hash leaves the hash missing.
                Err(HashProblem::Empty) if found.label == Label::ApiPath => {}
                Err(problem) if self.leaves_out(problem) => {
                    hints.push(Hint::StoreLeftOut(problem.into()));
                }
                Err(problem) => return Err(problem.into()),
            }
        }
        Ok((hash, api_path))
    }

    fn refuse_mixed_up_values(&self, token: Option<&str>) -> Result<(), Problem> {
        let Some(token) = token else { return Ok(()) };
        if is_jwt(token) || token.starts_with("eyJ") {
            return Err(Problem::StorefrontJwt);
        }
        for (label, field) in
            [(Label::ClientId, Field::ClientId), (Label::ClientSecret, Field::ClientSecret)]
        {
            if self.get(label) == Some(token) {
                return Err(Problem::SameValueTwice(Field::AccessToken, field));
            }
        }
        let client_id = self.get(Label::ClientId);
        if is_like_client_secret(token) || client_id.is_some_and(is_like_client_secret) {
            return Err(Problem::SwappedValues);
        }
        Ok(())
    }
}

/// Reads an API path; if a mail scanner has wrapped it, the one inside.
fn unwrapped(
    value: &str,
    hints: &mut Vec<Hint>,
) -> Result<(super::StoreHash, ApiPath, Vec<super::Cut>), HashProblem> {
    let Some(inner) = mail_scanner::unwrap(value) else { return parse_api_path(value) };
    hints.push(Hint::HashCut(super::Cut::MailScanner));
    match parse_api_path(&inner) {
        // An address of the control panel, too.
        Err(HashProblem::WrongHost) => {
            let (hash, cuts) = parse_store_hash(&inner)?;
            Ok((hash.clone(), ApiPath::of(&hash), cuts))
        }
        read => read,
    }
}
