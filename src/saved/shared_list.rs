//! Lists that many connections have alike, such as the scopes of an app. Thousands of connections
//! hold them once, and each is read once.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use smol_str::SmolStr;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;
use std::thread::LocalKey;

/// The most lists of a kind that a thread remembers.
const MOST: usize = 1024;

/// A list that can't be changed and is shared with its copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedList<T>(Arc<[T]>);

/// The lists that a thread has read, by their text in JSON.
pub(super) type Known<T> = RefCell<HashMap<String, SharedList<T>>>;

/// An element of lists that are read once.
pub trait Element: DeserializeOwned + Clone + 'static {
    #[doc(hidden)]
    fn known() -> &'static LocalKey<Known<Self>>;
}

/// Makes a type an element of lists that are read once.
macro_rules! element {
    ($kind:ty) => {
        impl $crate::saved::shared_list::Element for $kind {
            fn known() -> &'static std::thread::LocalKey<$crate::saved::shared_list::Known<Self>> {
                thread_local! {
                    static KNOWN: $crate::saved::shared_list::Known<$kind> = Default::default();
                }
                &KNOWN
            }
        }
    };
}
pub(super) use element;

element!(SmolStr);

impl<'de, T: Element> Deserialize<'de> for SharedList<T> {
    /// Reads a list from JSON text that is in memory.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&RawValue>::deserialize(deserializer)?.get();
        T::known().with_borrow_mut(|known| {
            if let Some(list) = known.get(text) {
                return Ok(list.clone());
            }
            let list: Vec<T> = serde_json::from_str(text).map_err(D::Error::custom)?;
            let list = Self::from(list);
            if known.len() < MOST {
                known.insert(text.to_owned(), list.clone());
            }
            Ok(list)
        })
    }
}

impl<T: Serialize> Serialize for SharedList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T> Default for SharedList<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> Deref for SharedList<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> From<Vec<T>> for SharedList<T> {
    fn from(list: Vec<T>) -> Self {
        Self(list.into())
    }
}

impl<T> FromIterator<T> for SharedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self(elements.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Arc, SharedList, SmolStr};

    #[test]
    fn equal_lists_are_held_once_and_others_apart() {
        let read = |text: &str| serde_json::from_str::<SharedList<SmolStr>>(text);
        let [one, same, other] = ["[\"orders\"]", "[\"orders\"]", "[\"carts\"]"].map(read);
        assert!(matches!((&one, &same), (Ok(one), Ok(same)) if Arc::ptr_eq(&one.0, &same.0)));
        assert!(other.is_ok_and(|other| *other == [SmolStr::new("carts")]));
        for wrong in ["7", "[7]", "{}", "null", "[\"orders\",]", "[\"orders\""] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
