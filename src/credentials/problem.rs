//! Why a file is not taken, as a value that a merchant can act on.

use super::{Field, HashProblem};

/// What a file is that holds no label of a credentials file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotCredentials {
    /// Nothing is in it, or only blanks.
    Empty,
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// A compressed archive or an office document.
    Archive,
    /// Bytes that are no text.
    Binary,
    /// A web page.
    WebPage,
    /// A text without any of the labels.
    OtherText,
}

/// Why a file, or a value typed by hand, is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// From "Account-level API accounts": it opens the whole account, not a store.
    AccountLevelToken,
    /// Of a Stencil-CLI token, which has no rows.
    StencilToken,
    /// Of a legacy account with user name and basic authentication.
    LegacyAccount,
    /// The token begins with `eyJ`: it works only on the storefront.
    StorefrontJwt,
    /// The client secret stands where the access token should.
    SwappedValues,
    /// The same value stands in two places.
    SameValueTwice(Field, Field),
    /// Two different values under one label.
    TwoAccounts,
    /// The API path leads somewhere else than to `https://api.bigcommerce.com`.
    WrongHost,
    /// A character that cannot be in this value.
    BadCharacters(Field),
    /// Above [`super::MAX_BYTES`].
    TooLarge,
    /// Something else altogether.
    NotCredentials(NotCredentials),
    /// The file cannot be opened or read.
    Unreadable,
    /// Token or store hash is missing where both are needed.
    Incomplete,
}

impl Problem {
    /// The stable code in JSON and reports.
    pub fn code(self) -> &'static str {
        match self {
            Self::AccountLevelToken => "account_level_token",
            Self::StencilToken => "stencil_token",
            Self::LegacyAccount => "legacy_account",
            Self::StorefrontJwt => "storefront_jwt",
            Self::SwappedValues | Self::SameValueTwice(..) => "swapped_values",
            Self::TwoAccounts => "two_accounts",
            Self::WrongHost => "wrong_host",
            Self::BadCharacters(_) => "bad_characters",
            Self::TooLarge => "too_large",
            Self::NotCredentials(_) => "not_credentials",
            Self::Unreadable => "unreadable",
            Self::Incomplete => "incomplete",
        }
    }
}

impl From<HashProblem> for Problem {
    fn from(problem: HashProblem) -> Self {
        match problem {
            HashProblem::WrongHost => Self::WrongHost,
            HashProblem::AccountLevel => Self::AccountLevelToken,
            HashProblem::Legacy => Self::LegacyAccount,
            HashProblem::BadCharacters | HashProblem::Empty => {
                Self::BadCharacters(Field::StoreHash)
            }
        }
    }
}
