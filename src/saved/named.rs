//! Names in our files that a later version may have added to.

use crate::gateway::{Cause, Verdict};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smol_str::SmolStr;

/// A type whose values have names in JSON.
pub trait ByName: Copy + 'static {
    /// All values that this version knows.
    const ALL: &'static [Self];
    /// Returns the name in JSON.
    fn name(self) -> &'static str;
}

impl ByName for Verdict {
    const ALL: &'static [Self] = &Self::ALL;
    fn name(self) -> &'static str {
        self.id()
    }
}

impl ByName for Cause {
    const ALL: &'static [Self] = &Self::ALL;
    fn name(self) -> &'static str {
        self.id()
    }
}

/// A name in a file: known to this version, or a later version's, which is written back as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named<T> {
    /// A name that this version knows.
    Known(T),
    /// A name that another version wrote.
    Unknown(SmolStr),
}

impl<T: Copy> Named<T> {
    /// Returns the value if this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Unknown(_) => None,
        }
    }
}

impl<T: PartialEq + Copy> PartialEq<T> for Named<T> {
    fn eq(&self, other: &T) -> bool {
        self.known().as_ref() == Some(other)
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self::Unknown(SmolStr::default())
    }
}

impl<T: ByName> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Known(known) => known.name(),
            Self::Unknown(name) => name,
        })
    }
}

impl<'de, T: ByName> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = SmolStr::deserialize(deserializer)?;
        let known = T::ALL.iter().copied().find(|known| known.name() == name);
        Ok(known.map_or(Self::Unknown(name), Self::Known))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{ByName, Named};
    use crate::gateway::{Cause, Verdict};

    #[test]
    fn every_name_is_written_as_it_was_read() {
        let verdicts = Verdict::ALL.map(Verdict::id);
        let causes = Cause::ALL.map(Cause::id);
        fn back<T: ByName>(name: &str) -> (Option<T>, String) {
            let read: Named<T> =
                serde_json::from_value(serde_json::Value::from(name)).expect("a name");
            (read.known(), serde_json::to_string(&read).expect("written"))
        }
        for name in verdicts {
            let (known, written) = back::<Verdict>(name);
            assert_eq!((known.map(Verdict::id), written), (Some(name), format!("\"{name}\"")));
        }
        for name in causes {
            let (known, written) = back::<Cause>(name);
            assert_eq!((known.map(Cause::id), written), (Some(name), format!("\"{name}\"")));
        }
        let (known, written) = back::<Verdict>("splendid");
        assert_eq!((known, written.as_str()), (None, "\"splendid\""), "of a later version");
    }
}
