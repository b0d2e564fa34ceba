//! The languages of the texts.

use std::sync::atomic::{AtomicU8, Ordering};

/// A language of the texts.
///
/// ```
/// use scopewise::texts::{Language, in_language};
///
/// assert_eq!(Language::of_code("pt_BR.UTF-8"), Some(Language::Portuguese));
/// let label = in_language(Language::German, "continue", None, &[]);
/// assert_eq!(label.as_deref(), Some("Weiter"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Language {
    /// English, which all others are translated from.
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
    /// Brazilian Portuguese.
    Portuguese,
    /// Japanese.
    Japanese,
    /// Pseudo-language: English made 40% longer, to find texts that don't fit on a screen. It can
    /// only be selected by its code.
    Pseudo,
}

/// The current language, as its discriminant.
static NOW: AtomicU8 = AtomicU8::new(Language::English as u8);

impl Language {
    /// The languages that the user can choose from, in alphabetical order of their own names.
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

    /// The number of languages, including the pseudo-language.
    pub(super) const COUNT: usize = 9;

    /// Returns the language code (BCP 47), which is also the name of the language's folder.
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

    /// Returns the language of this code, matched by its first part: `de_AT.UTF-8` is German.
    pub fn of_code(code: &str) -> Option<Self> {
        let first = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let all = Self::ALL.into_iter().chain([Self::Pseudo]);
        all.into_iter().find(|language| {
            let own = language.code().split('-').next().unwrap_or_default();
            own.eq_ignore_ascii_case(first)
        })
    }

    /// Returns the first of these languages that has texts, or English.
    pub fn best_of(codes: impl IntoIterator<Item = String>) -> Self {
        codes.into_iter().find_map(|code| Self::of_code(&code)).unwrap_or(Self::English)
    }

    /// Returns the current language.
    pub fn now() -> Self {
        let place = NOW.load(Ordering::Relaxed);
        let all = Self::ALL.into_iter().chain([Self::Pseudo]);
        all.into_iter().find(|language| *language as u8 == place).unwrap_or(Self::English)
    }

    /// Returns the language's name for itself.
    pub fn own_name(self) -> String {
        let name = super::t::LANGUAGE_NAME.name();
        super::in_language(self, name, None, &[]).unwrap_or_default()
    }

    /// Switches to this language; the next frame is drawn in it.
    pub fn switch(self) {
        NOW.store(self as u8, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn system_language_codes_are_recognized() {
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
