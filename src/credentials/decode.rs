//! Decodes bytes to text: encodings, and the invisible characters that editors and mail programs
//! add.

use super::{MAX_BYTES, NotCredentials, Problem};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The minimum line length, in characters, for a quoted-printable line break. Mail programs break
/// lines at about 76 characters; a shorter line that ends in `=` is a label above its value.
const QUOTED_PRINTABLE: usize = 70;

/// The first bytes of file types that users drop by mistake.
const MAGIC: [(&[u8], NotCredentials); 11] = [
    (b"age-encryption.org/v1", NotCredentials::Sealed),
    (b"{\\rtf", NotCredentials::Archive),
    (b"\x89PNG", NotCredentials::Picture),
    (b"\xff\xd8\xff", NotCredentials::Picture),
    (b"GIF8", NotCredentials::Picture),
    (b"RIFF", NotCredentials::Picture),
    (b"BM", NotCredentials::Picture),
    (b"%PDF", NotCredentials::Pdf),
    (b"PK\x03\x04", NotCredentials::Archive),
    (b"\x1f\x8b", NotCredentials::Archive),
    (b"\xd0\xcf\x11\xe0", NotCredentials::Archive),
];

/// Decodes the bytes of a file to cleaned-up text.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::TooLarge);
    }
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| is_binary_with(bytes, magic)) {
        return Err(Problem::NotCredentials(*kind));
    }
    let encoding = encoding_of(bytes);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let text = tidy(&text);
    if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(Problem::NotCredentials(NotCredentials::Binary));
    }
    Ok(text)
}

/// Whether the bytes start with this magic number. Text could also start with "BM" or "RIFF", so
/// with "BM", binary bytes must follow.
fn is_binary_with(bytes: &[u8], magic: &[u8]) -> bool {
    bytes.starts_with(magic)
        && (magic.len() > 2 || bytes.iter().take(64).any(|b| *b == 0 || *b >= 0x80))
}

/// Returns the encoding of a text file: from its byte order mark or its zero bytes, otherwise UTF-8
/// or, if it isn't valid UTF-8, Windows-1252.
pub(crate) fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    // Latin text in UTF-16 without a byte order mark has a zero in every other byte.
    let zeros = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let half = bytes.len() / 2;
    if half > 0 && zeros(1) * 10 > half * 7 {
        UTF_16LE
    } else if half > 0 && zeros(0) * 10 > half * 7 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// Normalizes line endings, spaces and quotes, and removes invisible characters.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let text = with_line_ends(text);
    // Quoted-printable writes "=" as "=3D".
    let is_encoded = text.contains("=\n") || text.contains("=\r");
    // Old editors end text with Ctrl-Z.
    let mut chars = text.trim_end_matches('\u{1a}').chars().peekable();
    let mut column = 0;
    while let Some(c) = chars.next() {
        column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
        match c {
            // Signs escaped as in JSON, Markdown, Java and shells, or a backslash at a line's end.
            '\\' if chars.peek().is_none_or(|c| "/:_.-\"\n\r".contains(*c)) => {}
            '=' if is_encoded && starts_with(&chars, "3D") => {
                chars.nth(1);
                tidied.push('=');
            }
            // A long line of an email, broken in two (quoted-printable).
            '=' if column >= QUOTED_PRINTABLE && matches!(chars.peek(), Some('\n' | '\r')) => {
                if chars.next() == Some('\r') {
                    chars.next_if_eq(&'\n');
                }
                column = 0;
            }
            '\r' => {
                chars.next_if_eq(&'\n');
                tidied.push('\n');
            }
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => tidied.push('\n'),
            // Zero-width characters, bidirectional controls, soft hyphen.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}' => {}
            '\t' => tidied.push('\t'),
            '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{2032}' | '\u{2039}' | '\u{203a}' => {
                tidied.push('\'')
            }
            '\u{300c}'..='\u{300f}' => tidied.push('"'),
            '\u{fe55}' | '\u{fe13}' | '\u{2236}' | '\u{a789}' => tidied.push(':'),
            '\u{fffc}' => tidied.push(' '),
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => {
                tidied.push('"');
            }
            '\u{ff1a}' => tidied.push(':'),
            '\u{ff1d}' => tidied.push('='),
            c if c.is_whitespace() => tidied.push(' '),
            c => tidied.push(c),
        }
    }
    tidied
}

fn starts_with(chars: &std::iter::Peekable<std::str::Chars<'_>>, what: &str) -> bool {
    chars.clone().take(what.len()).eq(what.chars())
}

/// Returns the text with the line ends that are written out before a label, as in JSON.
fn with_line_ends(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("\\n") {
        return text.into();
    }
    let mut whole = String::with_capacity(text.len());
    for (number, part) in text.split("\\n").enumerate() {
        if number > 0 && super::lines::begins_with_label(part) {
            let before = whole.trim_end_matches("\\r").len();
            whole.truncate(before);
            whole.push('\n');
        } else if number > 0 {
            whole.push_str("\\n");
        }
        whole.push_str(part);
    }
    whole.into()
}
