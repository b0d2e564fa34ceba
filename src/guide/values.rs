//! Finds the values that an app asks for, under its own labels and in its order.

use super::line::Line;
use super::words::Words;
use crate::catalog::{ValueLabel, ValueSource};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

/// The names that guides use for the values. If one name begins another, the longer one comes
/// first.
const NAMES: [(&str, ValueSource); 53] = {
    use ValueSource::{
        AccessToken as T, ApiPath as P, ClientId as C, ClientSecret as S, StoreHash as H,
    };
    [
        ("bigcommerce_api_access_token", T),
        ("bigcommerce_access_token", T),
        ("bigcommerce_store_hash", H),
        ("bigcommerce_store_key", H),
        ("bigcommerce_client_id", C),
        ("bigcommerce_client_secret", S),
        ("oauth access token", T),
        ("api access token", T),
        ("store access token", T),
        ("personal access token", T),
        ("authentication token", T),
        ("access_token", T),
        ("access token", T),
        ("accesstoken", T),
        ("access-token", T),
        ("api token", T),
        ("api_token", T),
        ("x-auth-token", T),
        ("auth token", T),
        ("authtoken", T),
        ("oauth token", T),
        ("store token", T),
        ("api key", T),
        ("secret token", T),
        ("access key", T),
        ("store hash key", H),
        ("store hash", H),
        ("store_hash", H),
        ("storehash", H),
        ("store-hash", H),
        ("hash of the store", H),
        ("store id", H),
        ("store_id", H),
        ("store key", H),
        ("store code", H),
        ("store identifier", H),
        ("base api path", P),
        ("api base path", P),
        ("api path", P),
        ("api_path", P),
        ("api url", P),
        ("api_url", P),
        ("api endpoint", P),
        ("api address", P),
        ("base url", P),
        ("base path", P),
        ("end point", P),
        ("client id", C),
        ("client_id", C),
        ("clientid", C),
        ("x-auth-client", C),
        ("client secret", S),
        ("client_secret", S),
    ]
};
static SPELLED: LazyLock<Words> = LazyLock::new(|| Words::of(NAMES.map(|(name, _)| name)));
/// Words of a sentence that asks the user to enter or save values.
static ENTER: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "copy",
        "put",
        "provide",
        "need",
        "note",
        "save",
        "keep",
        "send",
        "give",
        "input",
        "insert",
        "use",
        "set",
        "share",
        "supply",
        "write",
        "ask",
        "required",
        "go into",
        "hand",
        "store",
        "record",
        "connect",
        "prompted for",
    ])
});
/// Words that refer to the app's own form.
static OWN_FORM: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "field",
        "form",
        "box",
        "connect",
        "go into",
        "asks",
        "put",
        "configure",
        "input",
        "bring",
    ])
});
/// Words of a sentence that asks the user to fill in the app's own form.
static FILL_IN: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "enter",
        "paste",
        "type",
        "fill",
        "field",
        "box",
        "put",
        "go into",
        "copy and paste",
        "prompted for",
    ])
});
/// Words of a sentence that says where values are shown.
static SHOWN: LazyLock<Words> = LazyLock::new(|| {
    Words::of([
        "shows",
        "displays",
        "you will see",
        "you’ll see",
        "you'll see",
        "looks like",
        "is shown",
    ])
});
/// Words before a value's name that mean it isn't a label.
static NO_LABEL: LazyLock<Words> = LazyLock::new(|| Words::of(["api account", "create"]));
/// Words saying that a value isn't asked for.
static NEGATIVE: LazyLock<Words> = LazyLock::new(|| {
    let all = [
        "not used",
        "not need",
        "not have to",
        "no need",
        "not ask",
        "not required",
        "not enter",
        "never",
        "can be ignored",
        "isn’t needed",
        "isn't needed",
        "unused",
        "leave as",
        "leave it as",
        "as-is",
        "unchanged",
    ];
    let short = ["don't ", "don’t ", "doesn't ", "doesn’t "];
    let shortened = all
        .iter()
        .filter_map(|words| words.strip_prefix("not "))
        .flat_map(|rest| short.map(|not| format!("{not}{rest}")));
    Words::of(all.iter().map(|words| (*words).to_owned()).chain(shortened))
});

/// A value named in the text.
#[derive(Debug, Clone)]
struct Mention {
    source: ValueSource,
    label: String,
    line: usize,
    /// Whether the line begins with it.
    leads: bool,
}

/// Mentions that belong together: the lines of a list, or one sentence.
#[derive(Debug, Default)]
pub(super) struct Group {
    mentions: Vec<Mention>,
    score: i32,
}

impl Group {
    /// Returns how well the group fits, from its context and the number of values it names.
    fn rank(&self) -> i32 {
        let kinds: BTreeSet<_> = self.mentions.iter().map(|m| m.source.id()).collect();
        self.score + 2 * i32::try_from(kinds.len()).unwrap_or(0)
    }

    /// Returns the values, each under the first label that names it.
    pub(super) fn labels(self) -> Vec<ValueLabel> {
        let mut values: Vec<ValueLabel> = Vec::new();
        for Mention { source, label, .. } in self.mentions {
            if values.iter().all(|known| known.source != source) {
                values.push(ValueLabel { label, source, constant: None });
            }
        }
        values
    }
}

/// Returns the group of values that fits best.
pub(super) fn read(lines: &[Line<'_>], taken: &BTreeSet<usize>) -> Option<Group> {
    let mut groups = lists(lines, taken);
    groups.extend(sentences(lines, taken));
    groups.push(definitions(lines));
    groups.into_iter().filter(|group| !group.mentions.is_empty()).map(Some).fold(None, better)
}

/// Returns the better of two groups. If they are equal, the later one wins, because the app's form
/// comes after BigCommerce's.
pub(super) fn better(one: Option<Group>, later: Option<Group>) -> Option<Group> {
    match (one, later) {
        (Some(one), Some(later)) if one.rank() > later.rank() => Some(one),
        (one, None) => one,
        (_, later) => later,
    }
}

/// Returns the positions of the names in a text: leftmost and longest first, without overlaps.
fn names_in(text: &str) -> Vec<(Range<usize>, ValueSource)> {
    // The words of a name may be separated by a tab.
    let text = text.replace('\t', " ");
    let mut places = SPELLED.places(&text);
    places.sort_by_key(|(number, range)| (*number, range.start));
    let mut found: Vec<(Range<usize>, ValueSource)> = Vec::new();
    // Marks the bytes that a name has already taken.
    let mut taken = vec![false; if places.is_empty() { 0 } else { text.len() }];
    for (number, range) in places {
        let Some((name, source)) = NAMES.get(number).copied() else { continue };
        let before = text.get(..range.start).and_then(|text| text.chars().next_back());
        let after = text.get(range.end..).and_then(|text| text.chars().next());
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let plural = after.is_some_and(|c| c.eq_ignore_ascii_case(&'s'));
        // "BC_STORE_HASH", "shop.bc.storeHash": the label is the whole name of the setting.
        let is_setting = !name.contains([' ', '-']) && matches!(before, Some('_' | '.'));
        if (joined(before) && !is_setting) || joined(after) || plural {
            continue;
        }
        let range = if is_setting { setting_start(&text, range.start)..range.end } else { range };
        if let Some(place) = taken.get_mut(range.clone()).filter(|place| !place.contains(&true)) {
            place.fill(true);
            found.push((range, source));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Returns the start of the setting name that contains this position.
fn setting_start(text: &str, at: usize) -> usize {
    /// The longest name of a setting, in bytes.
    const LONGEST: usize = 128;
    let from = text.floor_char_boundary(at.saturating_sub(LONGEST));
    let before = text.get(from..at).unwrap_or_default();
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    from + before.rfind(|c| !inside(c)).map_or(0, |end| {
        end + before.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    })
}

/// Finds lists: lines that begin with a value's name.
fn lists(lines: &[Line<'_>], taken: &BTreeSet<usize>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut current = Group::default();
    let mut gap = 0;
    let mut last: Option<usize> = None;
    for (number, line) in lines.iter().enumerate() {
        if line.is_blank() {
            continue;
        }
        let shown = line.items.first().map_or(line.text, |first| {
            line.text.get(first.at.start - line.at.start..).unwrap_or(line.text)
        });
        let lead = names_in(shown).into_iter().next().filter(|(at, _)| {
            // "Your Access Token", "BigCommerce Client ID", "The API path".
            let before = shown.get(..at.start).unwrap_or_default();
            before.split_whitespace().count() <= 2
                && !before.contains(['.', ',', ':'])
                && !ENTER.are_in(before)
                && !NO_LABEL.are_in(before)
        });
        match lead {
            Some((at, source)) if !taken.contains(&number) && !NEGATIVE.are_in(line.text) => {
                let before = shown.get(..at.start).unwrap_or_default().trim();
                let brand = before.eq_ignore_ascii_case("bigcommerce") || before == "OAuth";
                let start = if brand { 0 } else { at.start };
                let label = shown.get(start..at.end).unwrap_or_default();
                let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
                // A long sentence that happens to begin with the name isn't a list.
                let prose = line.text.len() > 160 && !line.text.contains('\t');
                if !prose {
                    if current.mentions.is_empty() {
                        current.score = 2 + context(lines, number);
                    }
                    current.mentions.push(Mention { source, label, line: number, leads: true });
                    gap = 0;
                    last = Some(number);
                    continue;
                }
            }
            _ => {}
        }
        gap += 1;
        if gap > 2 && last.is_some() {
            groups.push(std::mem::take(&mut current));
            last = None;
        }
    }
    groups.push(current);
    // A single line may be a sentence that happens to begin that way.
    for group in &mut groups {
        if group.mentions.len() == 1 && group.mentions.iter().all(|m| m.leads) {
            group.score -= 1;
            group.score -= i32::from(group.mentions.first().is_some_and(|m| m.line == 0));
        }
    }
    groups
}

/// Finds fields that are explained one by one anywhere in the text: "Store Id: Enter the …".
fn definitions(lines: &[Line<'_>]) -> Group {
    const VERBS: [&str; 6] = ["enter ", "type ", "paste ", "provide ", "input ", "fill "];
    let mut group = Group { mentions: Vec::new(), score: 4 };
    for (number, line) in lines.iter().enumerate() {
        if NEGATIVE.are_in(line.text) {
            continue;
        }
        for (at, source) in names_in(line.text) {
            let before = line.text.get(..at.start).unwrap_or_default().trim_end();
            let after =
                line.text.get(at.end..).unwrap_or_default().trim_start_matches(['*', '"', '”']);
            let Some(after) = after.strip_prefix(':') else { continue };
            let after = after.trim_start_matches(['*', ' ']);
            // Only the verb: lowercasing the rest of the line for every name would take quadratic
            // time.
            let after = after.get(..after.floor_char_boundary(16)).unwrap_or_default();
            let after = after.to_lowercase();
            let begins = before.trim_end_matches(['*', '"', '“', '-', '•', ' ']).is_empty()
                || before.ends_with(['.', '!', ';']);
            if begins && VERBS.iter().any(|verb| after.starts_with(verb)) {
                let label = line.text.get(at).unwrap_or_default();
                let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
                group.mentions.push(Mention { source, label, line: number, leads: false });
            }
        }
    }
    // A single field isn't a form.
    if group.mentions.len() < 2 {
        group.mentions.clear();
    }
    group
}

/// Returns how strongly the lines above refer to the app's own form.
fn context(lines: &[Line<'_>], number: usize) -> i32 {
    let above = lines.get(..number).unwrap_or_default();
    let mut score = 0;
    for line in above.iter().rev().filter(|line| !line.is_blank()).take(3) {
        let here = if OWN_FORM.are_in(line.text) {
            4
        } else if ENTER.are_in(line.text) {
            2
        } else {
            0
        };
        score = score.max(here);
    }
    score
}

/// Finds sentences that ask the user to enter values.
fn sentences(lines: &[Line<'_>], taken: &BTreeSet<usize>) -> Vec<Group> {
    let mut groups = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if taken.contains(&number) || line.is_blank() {
            continue;
        }
        // A sentence may continue on the next lines.
        let mut text = line.text.replace('\t', " ");
        if !line.bullet {
            for next in lines.iter().skip(number + 1).take(3) {
                if next.is_blank() || next.bullet || text.ends_with(['.', ':', '!']) {
                    break;
                }
                text.push(' ');
                text.push_str(&next.text.replace('\t', " "));
            }
        }
        if !SPELLED.are_in(&text) {
            continue;
        }
        let text = text.replace("e.g.", "eg").replace(". ", ".\u{0}");
        let mut groups_here = Vec::new();
        for sentence in text.split('\u{0}') {
            if NEGATIVE.are_in(sentence) || !ENTER.are_in(sentence) {
                continue;
            }
            let mentions: Vec<Mention> = names_in(sentence)
                .into_iter()
                .filter_map(|(at, source)| {
                    let label = sentence.get(at)?.split_whitespace().collect::<Vec<_>>().join(" ");
                    Some(Mention { source, label, line: number, leads: false })
                })
                .collect();
            let own = FILL_IN.are_in(sentence);
            let score = if own { 3 } else { 0 };
            // "press Create API account to get a client ID" describes where a value comes from; it
            // doesn't ask for it.
            let tells = SHOWN.are_in(sentence);
            groups_here.push(Group { mentions, score: score - if tells { 4 } else { 0 } });
        }
        // Sentences of one paragraph belong together: "put X in …. Then put Y in …" is one form.
        let mut together = Group::default();
        for group in groups_here {
            if group.score >= 3 {
                together.score = together.score.max(group.score);
                together.mentions.extend(group.mentions);
            } else {
                groups.push(group);
            }
        }
        groups.push(together);
    }
    groups
}
