//! Text to labelled values, and labelled values to [`Credentials`].

use super::label::{self, Label, is_decoration};
use super::store_hash::{looks_like_api_path, parse_api_path, parse_store_hash};
use super::{
    AccessToken, ApiHost, ApiPath, ClientId, ClientSecret, Credentials, Field, HashProblem, Hint,
    NotCredentials, Problem,
};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// Longest account name that is kept, in characters.
const MAX_NAME: usize = 200;

/// A value with its label, as it stands in the text.
struct Found {
    label: Label,
    value: Zeroizing<String>,
}

/// All labelled values of a text, before anything is made of them.
#[derive(Default)]
pub(super) struct Fields {
    found: Vec<Found>,
    /// What the text is when it has no label at all.
    otherwise: Option<Problem>,
}

/// Finds every labelled value: one a line, many on a line, or the value below its label.
pub(super) fn collect(text: &str) -> Result<Fields, Problem> {
    let lines: Vec<&str> = text.lines().map(strip_ordinal).collect();
    let mut starts: Vec<Option<Label>> = Vec::with_capacity(lines.len());
    starts.extend(lines.iter().map(|line| label_at_start(line).map(|(label, _)| label)));

    let mut fields = Fields::default();
    let mut waiting: Option<Label> = None;
    for (number, line) in lines.iter().enumerate() {
        let elsewhere = |label: Label| {
            starts.iter().enumerate().any(|(n, start)| n != number && *start == Some(label))
        };
        let occurrences = labels_in(line, elsewhere);
        if occurrences.is_empty() {
            if let Some(label) = label::whole(line.trim_end_matches([':', '='])) {
                waiting = Some(label);
            } else if !line.trim_matches(is_decoration).is_empty() {
                match waiting.take() {
                    Some(label) => fields.add(label, line),
                    None => fields.add_bare(line),
                }
            }
            continue;
        }
        waiting = None;
        for (index, occurrence) in occurrences.iter().enumerate() {
            let end = occurrences.get(index + 1).map_or(line.len(), |next| next.start);
            let value = line.get(occurrence.value..end).unwrap_or_default();
            if value.trim_matches(is_decoration).is_empty() {
                waiting = Some(occurrence.label);
            } else {
                fields.add(occurrence.label, value);
            }
        }
    }
    if fields.found.is_empty() {
        fields.otherwise = Some(what_else(text));
    }
    Ok(fields)
}

/// "1. ACCESS TOKEN: …" and "2) …" → the rest.
fn strip_ordinal(line: &str) -> &str {
    let trimmed = line.trim_start_matches(is_decoration);
    let rest = trimmed.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_number = rest.len() < trimmed.len() && trimmed.len() - rest.len() <= 2;
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if has_number => rest,
        _ => line,
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ':' | '=' | '\t' | '|')
}

/// The label that a line begins with, and where its value begins.
fn label_at_start(line: &str) -> Option<(Label, usize)> {
    let offset = line.len() - line.trim_start_matches(is_decoration).len();
    let rest = line.get(offset..)?;
    let (at, c) = rest.char_indices().find(|(_, c)| is_separator(*c))?;
    let label = label::whole(rest.get(..at)?)?;
    Some((label, offset + at + c.len_utf8()))
}

/// A label inside a line.
struct Occurrence {
    label: Label,
    start: usize,
    value: usize,
}

/// Every label of a line with its separator. Inside an account name, a label counts only if no
/// other line begins with it: people do call accounts "Sync: access token".
fn labels_in(line: &str, elsewhere: impl Fn(Label) -> bool) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> = Vec::new();
    let mut from = 0;
    if let Some((label, value)) = label_at_start(line) {
        found.push(Occurrence { label, start: 0, value });
        from = value;
    }
    for (at, c) in line.char_indices().filter(|(_, c)| matches!(c, ':' | '=')) {
        if at < from {
            continue;
        }
        let Some(before) = line.get(from..at) else { continue };
        let Some((start, label)) = label::at_end_of(before) else { continue };
        let in_name =
            found.last().is_some_and(|f| matches!(f.label, Label::Name | Label::ClientName));
        let common = label::is_common_word(before.get(start..).unwrap_or_default());
        if (in_name && elsewhere(label)) || (found.is_empty() && common) {
            continue;
        }
        let value = at + c.len_utf8();
        found.push(Occurrence { label, start: from + start, value });
        from = value;
    }
    found
}

/// What a text without any label is.
fn what_else(text: &str) -> Problem {
    let lower = text.to_ascii_lowercase();
    if text.trim().is_empty() {
        Problem::NotCredentials(NotCredentials::Empty)
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

/// A signed storefront token: three parts with dots, the first one beginning like `{"`.
fn is_jwt(word: &str) -> bool {
    let word = word.trim_matches(is_decoration);
    word.starts_with("eyJ") && word.split('.').count() == 3
}

/// 64 hexadecimal digits: the form of a client secret, never of an access token.
fn is_like_client_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

impl Fields {
    /// The fields that these credentials came from, for changing one of them.
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

    /// Puts a value in the place of the one that was there.
    pub(super) fn put(&mut self, label: Label, value: &str) {
        self.found.retain(|found| {
            found.label != label && !(label == Label::Name && found.label == Label::ClientName)
        });
        if !value.is_empty() {
            self.add(label, value);
        }
    }

    /// Puts the store in, from a hash or any address that holds one.
    pub(super) fn put_store(&mut self, text: &str) {
        self.found.retain(|found| !matches!(found.label, Label::ApiPath | Label::StoreHash));
        let label = if looks_like_api_path(text) { Label::ApiPath } else { Label::StoreHash };
        // Even an empty text stands, so that it is answered in words.
        self.found.push(Found { label, value: Zeroizing::new(text.to_owned()) });
    }

    /// Exchanges two values.
    pub(super) fn swap(&mut self, one: Label, other: Label) {
        for found in &mut self.found {
            if found.label == one {
                found.label = other;
            } else if found.label == other {
                found.label = one;
            }
        }
    }

    fn add(&mut self, label: Label, raw: &str) {
        let value = match label {
            Label::Name | Label::ClientName => tidy_name(raw),
            _ => tidy_value(raw),
        };
        if !value.is_empty() {
            self.found.push(Found { label, value: Zeroizing::new(value) });
        }
    }

    /// A line without a label still helps when it is an address that names the store.
    fn add_bare(&mut self, line: &str) {
        let word = tidy_value(line);
        let lower = word.to_ascii_lowercase();
        if lower.contains("api.bigcommerce.com/stores/") && looks_like_api_path(&word) {
            self.add(Label::ApiPath, &word);
        } else if lower.contains(".mybigcommerce.com") && parse_store_hash(&word).is_ok() {
            self.add(Label::StoreHash, &word);
        }
    }

    fn get(&self, label: Label) -> Option<&str> {
        self.found.iter().find(|found| found.label == label).map(|found| found.value.as_str())
    }

    fn has(&self, label: Label) -> bool {
        self.get(label).is_some()
    }

    /// Makes values of the texts, or says what is wrong with them as a whole.
    pub(super) fn into_credentials(self) -> Result<Credentials, Problem> {
        if let Some(problem) = self.otherwise {
            return Err(problem);
        }
        self.refuse_wrong_kinds()?;
        let mut hints = Vec::new();
        let (store_hash, api_path) = self.store(&mut hints)?;
        let token = self.token_text();
        self.refuse_mixed_up_values(token)?;

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
        Some(name.to_owned())
    }

    fn refuse_wrong_kinds(&self) -> Result<(), Problem> {
        let path = self.get(Label::ApiPath).map(str::to_ascii_lowercase).unwrap_or_default();
        if path.contains("/accounts/") && path.contains("api.bigcommerce.com") {
            return Err(Problem::AccountLevelToken);
        }
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
        for label in [
            Label::AccessToken,
            Label::ClientName,
            Label::ClientId,
            Label::ClientSecret,
            Label::Name,
        ] {
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

    /// The store from every line that names one; two different stores are two accounts.
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
            match found.label {
                Label::ApiPath => match parse_api_path(&found.value) {
                    Ok((new, path)) => {
                        agree(new)?;
                        api_path.get_or_insert(path);
                    }
                    // An address without a hash in it leaves the hash missing.
                    Err(HashProblem::Empty) => {}
                    Err(problem) => return Err(problem.into()),
                },
                Label::StoreHash => {
                    let (new, cuts) = parse_store_hash(&found.value)?;
                    hints.extend(cuts.into_iter().map(Hint::HashCut));
                    agree(new)?;
                }
                _ => {}
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
        if is_like_client_secret(token) {
            return Err(Problem::SwappedValues);
        }
        Ok(())
    }
}

/// A name as it is: quotes and bars around it gone.
fn tidy_name(raw: &str) -> String {
    let around = |c: char| c.is_whitespace() || matches!(c, '"' | '`' | '|' | ',' | '*' | '}');
    raw.trim_matches(around).trim_matches('\'').chars().take(MAX_NAME).collect()
}

/// A value without blanks in it: the first word, quotes and brackets around it gone.
fn tidy_value(raw: &str) -> String {
    let around = |c: char| is_decoration(c) && c != '-' && c != '/' && c != '~' && c != '!';
    let trimmed = raw.trim_start_matches(|c: char| around(c) || c == '=' || c == ':');
    let word = trimmed.split(|c: char| c.is_whitespace() || c == '|').next().unwrap_or_default();
    word.trim_matches(around).to_owned()
}

/// Lengths seen in the wild: token 31 (30 to 32), client ID 31 (30 to 32), client secret 64 and
/// about 31 on very old accounts, store hash 5 to 10.
fn length_hints(credentials: &Credentials) -> Vec<Hint> {
    let mut hints = Vec::new();
    let mut look =
        |field: Field, length: Option<usize>, usual: &[std::ops::RangeInclusive<usize>]| {
            if let Some(length) = length
                && !usual.iter().any(|range| range.contains(&length))
            {
                hints.push(Hint::UnusualLength { field, length });
            }
        };
    let token = credentials.access_token.as_ref().map(|t| t.for_host(ApiHost::BigCommerce).len());
    look(Field::AccessToken, token, &[30..=32]);
    let client_id = credentials.client_id.as_ref().map(|id| id.as_str().len());
    look(Field::ClientId, client_id, &[30..=32]);
    let secret = credentials.client_secret.as_ref().map(|s| s.secret().len());
    look(Field::ClientSecret, secret, &[30..=32, 64..=64]);
    let hash = credentials.store_hash.as_ref().map(|hash| hash.as_str().len());
    look(Field::StoreHash, hash, &[5..=10]);
    if let Some(hash) = &credentials.store_hash
        && hash.as_str().bytes().all(|b| b.is_ascii_digit())
    {
        hints.push(Hint::HashOnlyDigits);
    }
    hints
}
