//! Sealed files as text: the ASCII armor of an age file, as email programs leave it.
//!
//! On its way, a text gets quote marks, other line lengths, blank lines, a signature around it, or
//! an email's own encoding. All of these are outside the base64 alphabet or recognizable, so only
//! the letters of the alphabet between the two markers count. Changed contents are still detected:
//! age authenticates every byte.

use crate::credentials::encoding_of;
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// The markers without their dashes, which some programs turn into other ones.
const BEGIN: &str = "BEGIN AGE ENCRYPTED FILE";
const END: &str = "END AGE ENCRYPTED FILE";

/// What every age file begins with, and how much of the text is decoded to find it.
const MAGIC: &[u8] = b"age-encryption.org/v1";
const BEGINNING: usize = 64;

/// Whether a text contains an armored age file, whole or not, and does not only mention one.
pub(super) fn is_in(bytes: &[u8]) -> bool {
    let text = encoding_of(bytes).decode(bytes).0;
    let Some(body) = body(&text) else { return false };
    let letters: String = letters(body).chars().take(BEGINNING).collect();
    from_letters(&letters).is_some_and(|start| start.starts_with(MAGIC))
}

/// Returns the binary age file in a text, or `None` if there is none or it is damaged.
pub(super) fn decode(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = encoding_of(bytes).decode(bytes).0;
    from_letters(&letters(body(&text)?))
}

/// Returns the letters of the base64 alphabet in what email programs made of a text.
fn letters(body: &str) -> String {
    let body = body.replace("=3D", "").replace("&gt;", "").replace("&nbsp;", "");
    let mut letters = String::with_capacity(body.len());
    for line in body.lines() {
        // A quote mark may follow the sender's initials.
        let line = without_tags(line);
        let line = line.rsplit_once('>').map_or(line.as_str(), |(_, quoted)| quoted);
        letters
            .extend(line.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/')));
    }
    letters
}

fn from_letters(letters: &str) -> Option<Vec<u8>> {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&STANDARD, config).decode(letters).ok()
}

/// Returns the text between the markers, or all text after the first if the second is missing.
fn body(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(BEGIN)?;
    Some(rest.split_once(END).map_or(rest, |(body, _)| body))
}

/// Returns a line without HTML tags such as `<br>`.
fn without_tags(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        let Some((_, after)) = tag.split_once('>') else {
            rest = tag;
            break;
        };
        rest = after;
    }
    plain.push_str(rest);
    plain
}
