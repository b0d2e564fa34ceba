//! Finds the account name and the token type that a guide asks for.

use super::account_words::{
    ACCOUNT, CREATES, EXAMPLES, IS, LABELS, LEADS, NAMED, OTHER_THINGS, TRIGGERS,
};
use super::line::Line;
use super::name_text::{after, quoted, sound, strip_word, word_at};
use super::values::hidden_lines;
use crate::catalog::TokenType;

/// A name and how clearly the guide states it.
struct Candidate {
    name: String,
    score: u8,
}

/// Returns the account name, if the guide suggests one.
pub(super) fn name(lines: &[Line<'_>]) -> Option<String> {
    let hidden = hidden_lines(lines);
    let mut best: Option<Candidate> = None;
    let mut about = About::default();
    let mut searched = 0;
    for (number, line) in lines.iter().enumerate() {
        if line.is_blank() || hidden.get(number).copied().unwrap_or(false) {
            continue;
        }
        let near = about.follow(line);
        // Most lines name nothing.
        if !near || !TRIGGERS.are_in(line.text) {
            continue;
        }
        searched += 1;
        if searched > MOST_LINES || best.as_ref().is_some_and(|best| best.score >= SURE) {
            break;
        }
        // Text out of source code has its quotation marks escaped.
        let shown = line.text.replace("\\\"", "\"");
        let small = shown.to_lowercase();
        // Lowercasing can change the length of some characters; the positions would differ then.
        if small.len() != shown.len() || small.len() > LONGEST {
            continue;
        }
        let labeled = label_value(&shown).is_some();
        let fits = about.topic == Topic::Account || (about.topic == Topic::Unknown && labeled);
        if !fits {
            continue;
        }
        let next = lines.iter().skip(number + 1).take(2).find(|line| !line.is_blank());
        let next = next.map_or("", |line| line.text);
        let mut found = in_line(&shown, &small, next);
        if about.topic == Topic::Unknown {
            // "Name: …" before any word about an account.
            if let Some(found) = &mut found {
                found.score = found.score.min(UNSURE);
            }
        }
        if let Some(found) = found
            && best.as_ref().is_none_or(|best| best.score < found.score)
        {
            best = Some(found);
        }
    }
    best.map(|best| best.name)
}

/// The score of a name behind the label of its own field.
const SURE: u8 = 10;

/// The most lines that are searched for a name. A text with more that may hold one isn't a guide.
const MOST_LINES: usize = 300;

/// The score of a name that may be something else's.
const UNSURE: u8 = 5;

/// The longest line that is searched, in bytes; a longer one isn't a step of a guide.
const LONGEST: usize = 4096;

/// What the text is about at the moment.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Topic {
    #[default]
    Unknown,
    Account,
    /// Something else that the guide has the user create.
    Other,
}

/// Follows what the text is about.
#[derive(Default)]
struct About {
    topic: Topic,
    /// Lines since the account was last named.
    since: usize,
}

impl About {
    /// How many lines the text stays with the account.
    const NEAR: usize = 14;

    /// Takes in a line. Returns whether a name in it may be the account's.
    fn follow(&mut self, line: &Line<'_>) -> bool {
        self.since += 1;
        if ACCOUNT.are_in(line.text) {
            (self.topic, self.since) = (Topic::Account, 0);
        } else if OTHER_THINGS.are_in(line.text)
            && (line.place.heading || CREATES.are_in(line.text))
        {
            self.topic = Topic::Other;
        } else if self.topic == Topic::Account && self.since > Self::NEAR {
            self.topic = Topic::Unknown;
        }
        self.topic != Topic::Other
    }
}

/// Returns the best name in a line; the next line may hold the example.
fn in_line(line: &str, small: &str, next: &str) -> Option<Candidate> {
    let of = |score| move |name| Candidate { name, score };
    let labeled = label_value(line).and_then(|value| {
        let small = value.to_lowercase();
        example(value, &small).map(of(9)).or_else(|| labeled(value).map(of(SURE)))
    });
    labeled
        .or_else(|| led(line, small).map(of(8)))
        .or_else(|| stated(line, small).map(of(8)))
        .or_else(|| before(line, small).map(of(8)))
        .or_else(|| by_example(line, small).map(of(7)))
        .or_else(|| on_next_line(small, next).map(of(7)))
        .or_else(|| below_label(line, next).map(of(8)))
        .or_else(|| behind_word(line, small).map(of(6)))
}

/// Returns the value on the line below the label "Name".
fn below_label(line: &str, next: &str) -> Option<String> {
    let label = line.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    if !LABELS.contains(&label.as_str()) {
        return None;
    }
    let value = next.trim_start_matches(|c: char| c.is_whitespace() || "-•>".contains(c));
    let small = value.to_lowercase();
    example(value, &small).or_else(|| labeled(value))
}

/// Finds a name somewhere behind the word: "with the name X", "In the 'Name' box, type 'X'".
fn behind_word(line: &str, small: &str) -> Option<String> {
    ["name", "named"].iter().find_map(|word| {
        small.match_indices(word).find_map(|(at, _)| {
            let before = small.get(..at)?;
            let after_word = small.get(at + word.len()..)?.chars().next();
            let starts = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            let ends = after_word.is_none_or(|c| !c.is_alphanumeric());
            // A table of an interface's parameters, or code.
            let code = line.contains(['{', '}']) || line.matches('|').count() > 3;
            if code {
                return None;
            }
            let other =
                ["user ", "file ", "store ", "shop ", "field ", "domain ", "first ", "last "]
                    .iter()
                    .any(|thing| before.ends_with(thing));
            if !starts || !ends || other {
                return None;
            }
            after(line.get(at + word.len()..)?)
        })
    })
}

/// Returns what follows a label of the name's field: "**Name**: …", "Name | …".
fn label_value(line: &str) -> Option<&str> {
    let shown = line.trim_start_matches(|c: char| {
        c.is_whitespace() || c.is_ascii_digit() || "-*•>.)#|_`(“\"‘'●".contains(c)
    });
    let shown = shown.strip_prefix("For ").unwrap_or(shown);
    let end = shown.find([':', '|', '\t', '=', '–', '*', '`', '\u{201d}', '"']).or_else(|| {
        [" - ", "  ", " use ", " …", " ..."].iter().filter_map(|end| shown.find(end)).min()
    })?;
    let (label, rest) = shown.split_at_checked(end)?;
    let label = label.trim().to_lowercase();
    if !LABELS.contains(&label.as_str()) {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| {
        c.is_whitespace()
            || [':', '|', '=', '–', '-', '*', '`', '”', '"', '.', '…', '_'].contains(&c)
    });
    // Give back the mark that opens a quotation.
    let start = line.len() - rest.len();
    let opened = line.get(..start)?.chars().next_back().filter(|c| "\"`*_".contains(*c));
    let rest = match opened {
        Some(mark) => line.get(start - mark.len_utf8()..)?,
        None => rest,
    };
    Some(rest).filter(|rest| !rest.trim().is_empty())
}

/// Returns the name that the value of a label states.
fn labeled(value: &str) -> Option<String> {
    let small = value.trim_start().to_lowercase();
    if ["do not", "don't", "don’t", "never"].iter().any(|lead| small.starts_with(lead)) {
        return None;
    }
    let mut rest = value.trim_start_matches(['*', '_', ' ', '|']);
    for filler in [
        "please ",
        "type ",
        "enter ",
        "use ",
        "we suggest ",
        "we recommend ",
        "call it ",
        "[",
        "as ",
    ] {
        if let Some(more) = strip_word(rest, filler) {
            rest = more;
        }
    }
    if let Some(name) = quoted(value.trim_start()).or_else(|| quoted(rest.trim_start())) {
        return sound(name);
    }
    let end = rest.find(['\t', '*', '|']).unwrap_or(rest.len());
    let rest = rest.get(..end)?;
    let end = rest.find(". ").or_else(|| rest.find(" (")).unwrap_or(rest.len());
    // "Dext (Greenback)": a name in parentheses at the end of the line is part of it.
    let bracket = rest.get(end..).and_then(|more| more.trim().strip_prefix('('));
    let inside = bracket.and_then(|more| more.strip_suffix(')'));
    let is_name = |inside: &str| {
        inside.starts_with(char::is_uppercase) && !inside.contains(['(', ')', '.', ','])
    };
    let end = if inside.is_some_and(is_name) { rest.len() } else { end };
    let one = rest.get(..end)?.split(" and ").next()?.split(", ").next()?;
    sound(one.trim_end_matches(['.', ';', '!', ']', '"']))
}

/// Finds a name after its lead: "Call the account X".
fn led(line: &str, small: &str) -> Option<String> {
    let mut places: Vec<usize> = LEADS
        .iter()
        .filter_map(|lead| {
            let at = word_at(small, lead)?;
            let before = small.get(small.floor_char_boundary(at.saturating_sub(12))..at)?;
            let denied = ["not ", "n't ", "n’t ", "never "].iter().any(|it| before.contains(it));
            if denied {
                return None;
            }
            // "the widget name it": not the account's.
            Some(at + lead.len())
        })
        .collect();
    places.sort_unstable();
    places.into_iter().find_map(|end| {
        let rest = line.get(end..)?;
        let small = rest.to_lowercase();
        let near = small.get(..small.floor_char_boundary(60)).unwrap_or_default();
        let early = EXAMPLES.iter().any(|lead| word_at(near, lead).is_some_and(|at| at < 40));
        if early && let Some(name) = example(rest, &small) {
            return Some(name);
        }
        after(rest)
    })
}

/// Finds a name after a statement: "Its name has to be X", "Under Name, please write: X".
fn stated(line: &str, small: &str) -> Option<String> {
    // The marks around "Name" don't matter here.
    let plain = |text: &str| text.replace(['*', '`', '_', '"', '“', '”', '‘', '’'], "");
    let flat = plain(small);
    IS.iter().find_map(|lead| {
        let at = word_at(&flat, lead)?;
        // Find the same words in the line with its marks.
        let last = lead.rsplit(' ').next()?;
        let skipped = flat.get(..at + lead.len())?.matches(last).count();
        let end = small.match_indices(last).nth(skipped.checked_sub(1)?)?.0 + last.len();
        after(line.get(end..)?)
    })
}

/// Finds a name before its lead: "Enter Harbour Books as the name", "Type "X" into the Name field".
fn before(line: &str, small: &str) -> Option<String> {
    let flat: Vec<&str> = vec![
        "as the name",
        "as the account name",
        "as account name",
        "as its name",
        "as a name",
        "for the name",
        "for name",
        "into the name",
        "in the name",
        "into the field name",
        "in the field name",
        "into the box name",
        "in the box name",
        "into \"name\"",
        "into **name**",
        "into `name`",
        "into the **name**",
        "into the “name”",
        "into the \"name\"",
        "in the **name**",
        "in the “name”",
        "in the \"name\"",
        "in the *name*",
        "into the *name*",
        "into the box *name*",
        "into the field *name*",
        "into the `name`",
        "in the `name`",
        "under name",
        "at name",
        "into name",
        "into the box “name”",
        "into the field “name”",
    ];
    let end = flat.iter().filter_map(|lead| word_at(small, lead)).min()?;
    let verbs =
        ["enter ", "type ", "type in ", "use ", "put ", "give ", "choose ", "write ", "fill in "];
    let start =
        verbs.iter().filter_map(|verb| Some(small.get(..end)?.rfind(verb)? + verb.len())).max()?;
    let name = line.get(start..end)?.trim();
    quoted(name).and_then(sound).or_else(|| {
        let capital = name.starts_with(|c: char| c.is_uppercase()) || name.contains('_');
        capital.then(|| sound(name.trim_matches(['"', '“', '”', '‘', '’', '\'', '`', '*'])))?
    })
}

/// Finds a name given as an example: "Enter a name for the account, such as "Harbour Books"".
fn by_example(line: &str, small: &str) -> Option<String> {
    let at = NAMED.iter().filter_map(|word| word_at(small, word)).min()?;
    let rest = line.get(at..)?;
    let small = small.get(at..)?;
    example(rest, small)
}

/// Finds an example on the line below: "Think of a name." "For example, "Cartmoor"."
fn on_next_line(small: &str, next: &str) -> Option<String> {
    word_at(small, "name").or_else(|| word_at(small, "called"))?;
    let rest = next.trim_start_matches(|c: char| c.is_whitespace() || "-*•>(_".contains(c));
    let small = rest.to_lowercase();
    EXAMPLES.iter().find(|lead| small.starts_with(**lead))?;
    (small.len() == rest.len()).then(|| example(rest, &small))?
}

/// Returns the example in a text: after "e.g." or the like, or quoted before it.
fn example(text: &str, small: &str) -> Option<String> {
    if small.len() != text.len() {
        return None;
    }
    let mut places: Vec<(usize, usize)> = EXAMPLES
        .iter()
        .flat_map(|lead| small.match_indices(lead).map(move |(at, _)| (at, lead.len())))
        .filter(|(at, length)| {
            let before = small.get(..*at).and_then(|it| it.chars().next_back());
            let after = small.get(at + length..).and_then(|it| it.chars().next());
            let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            apart(before) && apart(after)
        })
        .collect();
    places.sort_unstable();
    places.into_iter().find_map(|(at, length)| {
        let rest = text.get(at + length..)?;
        let rest = rest.trim_start_matches([' ', ',', ':']);
        if let Some(name) = quoted(rest).and_then(sound) {
            return Some(name);
        }
        if let Some(name) = after(rest) {
            return Some(name);
        }
        // "(e.g. development)"
        let inside = text.get(..at)?.trim_end().ends_with('(');
        if let Some((name, _)) = rest.split_once(')').filter(|_| inside)
            && name.split_whitespace().count() <= 4
            && let Some(name) = sound(name)
        {
            return Some(name);
        }
        // ("Herdwick – do not delete", for instance)
        let before = text.get(..at)?.trim_end_matches([' ', ',']);
        let close = before.chars().next_back()?;
        let open = match close {
            '”' => '“',
            '’' => '‘',
            '»' => '«',
            '"' | '\'' | '*' | '`' | '_' => close,
            _ => return None,
        };
        let inner = before.get(..before.len() - close.len_utf8())?;
        let start = inner.rfind(open)? + open.len_utf8();
        sound(inner.get(start..)?)
    })
}

/// Returns the token type: the usual one if it is named anywhere, otherwise the theme type.
pub(super) fn token_type(text: &str) -> Option<TokenType> {
    let small: String = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    if ["v2/v3", "v2 / v3", "v2/ v3", "v2 and v3 api token", "v3/v2"]
        .iter()
        .any(|w| small.contains(w))
    {
        Some(TokenType::V2V3)
    } else if small.contains("stencil-cli token") || small.contains("stencil cli token") {
        Some(TokenType::StencilCli)
    } else {
        None
    }
}
