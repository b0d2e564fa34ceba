//! Values that must stay hidden.
//!
//! A [`Secret`] prints as `[hidden]`, cannot be serialized, and is wiped from memory when dropped.
//! The only way to its text is [`Secret::expose`], so `grep expose` lists every place that handles
//! one.

use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// Text that must not reach a log, an error or the screen by accident.
///
/// ```
/// let secret = scopewise::secret::Secret::new("made-up");
/// assert_eq!(format!("{secret:?}"), "[hidden]");
/// assert_eq!(secret.expose(), "made-up");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text. Call it only to send, store, copy or seal the value, or to show it when
    /// the user asked for it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns the length in characters, which is safe to show.
    pub fn len(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether it is empty.
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
    /// Wraps the bytes.
    pub fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// Returns the bytes, for reading the file.
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
    fn debug_output_hides_the_text() {
        let secret = Secret::new("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s");
        let shown = format!("{secret:?} {:?}", Some(&secret));
        assert_eq!(shown, "[hidden] Some([hidden])");
        assert_eq!(secret.len(), 31);
    }
}
