//! Loosely typed parts of a response: values of an unexpected type are skipped without being
//! stored, so that a response takes no more memory than its text.

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A text, a count or a boolean, or anything else, which isn't stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Loose {
    Text(String),
    Count(u64),
    Is(bool),
    #[default]
    Other,
}

impl Loose {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    pub(super) fn count(&self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    pub(super) fn is(&self) -> Option<bool> {
        match self {
            Self::Is(is) => Some(*is),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(any: D) -> Result<Self, D::Error> {
        any.deserialize_any(Kinds)
    }
}

struct Kinds;

impl<'de> Visitor<'de> for Kinds {
    type Value = Loose;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, is: bool) -> Result<Loose, E> {
        Ok(Loose::Is(is))
    }

    fn visit_u64<E>(self, count: u64) -> Result<Loose, E> {
        Ok(Loose::Count(count))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Loose, E> {
        Ok(Loose::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Loose, A::Error> {
        while parts.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Loose::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut parts: A) -> Result<Loose, A::Error> {
        while parts.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Loose::Other)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::Loose;

    #[test]
    fn values_of_other_types_are_skipped() {
        let text = r#"["a", 7, true, -1, 1.5, null, [{}, [1]], {"b": {"c": []}}]"#;
        let read: Vec<Loose> = serde_json::from_str(text).expect("JSON");
        let (text, count) = (Loose::Text("a".to_owned()), Loose::Count(7));
        assert_eq!(read.get(..3), Some(&[text, count, Loose::Is(true)][..]));
        assert!(read.iter().skip(3).all(|part| *part == Loose::Other) && read.len() == 8);
    }
}
