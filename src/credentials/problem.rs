//! The reasons why a file is rejected, each one something that the user can act on.

use super::{Field, HashProblem};

/// The kind of a file that holds no label of a credentials file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotCredentials {
    /// The file is empty or holds only whitespace.
    Empty,
    /// An image.
    Picture,
    /// A PDF.
    Pdf,
    /// A compressed archive or an office document.
    Archive,
    /// Bytes that aren't text.
    Binary,
    /// A web page.
    WebPage,
    /// The labels without their values: browsers leave out the contents of fields when they copy.
    OnlyLabels,
    /// A sealed file.
    Sealed,
    /// Text without any of the labels.
    OtherText,
}

/// The reason why a file, or a value typed by hand, is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// From "Account-level API accounts": it gives access to the whole account, not to one store.
    AccountLevelToken,
    /// From a Stencil-CLI token, which has no scopes.
    StencilToken,
    /// From a legacy account with user name and basic authentication.
    LegacyAccount,
    /// The token begins with `eyJ`: it works only on the storefront.
    StorefrontJwt,
    /// The client secret is where the access token should be.
    SwappedValues,
    /// The same value appears in two places.
    SameValueTwice(Field, Field),
    /// Two different values under one label.
    TwoAccounts,
    /// The API path leads somewhere other than `https://api.bigcommerce.com`.
    WrongHost,
    /// A character that cannot be in this value.
    BadCharacters(Field),
    /// Larger than [`super::MAX_BYTES`].
    TooLarge,
    /// Not credentials at all.
    NotCredentials(NotCredentials),
    /// The file can't be opened or read.
    Unreadable,
    /// The token or the store hash is missing where both are needed.
    Incomplete,
}

impl Problem {
    /// Returns the stable code in JSON and reports.
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
