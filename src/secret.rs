//! Values that must not be seen.
//!
//! A [`Secret`] prints as `[hidden]`, cannot be serialised, and is wiped from memory when
//! dropped. The only way to its text is [`Secret::expose`], so that `grep expose` lists every
//! place that handles one.

use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// A text that must not reach a log, an error or the screen by accident.
///
/// ```
/// let secret = scopewise::secret::Secret::new("made-up");
/// assert_eq!(format!("{secret:?}"), "[hidden]");
/// assert_eq!(secret.expose(), "made-up");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text in.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Gives the text out. Call it only to send, store, copy or seal the value, or to show it
    /// when the person asked for it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Length in characters; safe to show.
    pub fn len(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// The bytes of a file that may hold secrets: wiped when dropped, never printed.
///
/// ```
/// let bytes = scopewise::secret::SecretBytes::new(b"made-up".to_vec().into());
/// assert_eq!(format!("{bytes:?}"), "[hidden]");
/// ```
#[derive(Clone, Default)]
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// Takes the bytes in.
    pub fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// Gives the bytes out, for reading the file.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_shows_nothing_of_the_text() {
        let secret = Secret::new("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s");
        let shown = format!("{secret:?} {:?}", Some(&secret));
        assert_eq!(shown, "[hidden] Some([hidden])");
        assert_eq!(secret.len(), 31);
    }
}
