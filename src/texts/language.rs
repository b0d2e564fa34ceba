//! The languages that the texts are written in.

use std::sync::atomic::{AtomicU8, Ordering};

/// A language of the texts.
///
/// ```
/// use scopewise::texts::{Language, in_language};
///
/// assert_eq!(Language::of_code("pt_BR.UTF-8"), Some(Language::Portuguese));
/// let words = in_language(Language::German, "continue", None, &[]);
/// assert_eq!(words.as_deref(), Some("Weiter"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Language {
    /// English, which every other one is translated from.
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
    /// Portuguese as it is written in Brazil.
    Portuguese,
    /// Japanese.
    Japanese,
    /// English made 40 % longer, to find texts that a screen has no room for. It can be asked for
    /// by its code alone.
    Pseudo,
}

/// The language in use, as its place among all of them.
static NOW: AtomicU8 = AtomicU8::new(Language::English as u8);

impl Language {
    /// The languages to choose from, by their own names in the order of the alphabet.
    pub const ALL: [Self; 8] = [
        Self::German,
        Self::English,
        Self::Spanish,
        Self::French,
        Self::Italian,
        Self::Dutch,
        Self::Portuguese,
        Self::Japanese,
    ];

    /// How many there are, the made-up one among them.
    pub(super) const COUNT: usize = 9;

    /// Its code (BCP 47), which is the name of its folder too.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
            Self::Pseudo => "qps-ploc",
        }
    }

    /// The language of this code, by its first part: `de_AT.UTF-8` is German.
    pub fn of_code(code: &str) -> Option<Self> {
        let first = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let all = Self::ALL.into_iter().chain([Self::Pseudo]);
        all.into_iter().find(|language| {
            let own = language.code().split('-').next().unwrap_or_default();
            own.eq_ignore_ascii_case(first)
        })
    }

    /// The first of the codes that there are texts for, English otherwise.
    pub fn best_of(codes: impl IntoIterator<Item = String>) -> Self {
        codes.into_iter().find_map(|code| Self::of_code(&code)).unwrap_or(Self::English)
    }

    /// The language in use.
    pub fn now() -> Self {
        let place = NOW.load(Ordering::Relaxed);
        let all = Self::ALL.into_iter().chain([Self::Pseudo]);
        all.into_iter().find(|language| *language as u8 == place).unwrap_or(Self::English)
    }

    /// Its name in itself.
    pub fn own_name(self) -> String {
        let name = super::t::LANGUAGE_NAME.name();
        super::in_language(self, name, None, &[]).unwrap_or_default()
    }

    /// Uses this language from now on; what is drawn next is drawn in it.
    pub fn switch(self) {
        NOW.store(self as u8, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_system_says_its_language_in_many_ways() {
        for (code, language) in [
            ("de_AT.UTF-8", Some(Language::German)),
            ("pt-PT", Some(Language::Portuguese)),
            ("ja_JP@calendar=japanese", Some(Language::Japanese)),
            ("EN-us", Some(Language::English)),
            ("zh-Hans", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::of_code(code), language, "{code}");
        }
        let codes = ["zh-Hans", "nl-BE", "de"].map(str::to_owned);
        assert_eq!(Language::best_of(codes), Language::Dutch);
        assert_eq!(Language::best_of(["C".to_owned()]), Language::English);
    }
}
