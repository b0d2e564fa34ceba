//! Practice tokens: 31 lowercase letters and digits, like real ones, that encode what they open.

use crate::catalog::{Level, RequiredScope, Scope, catalog};
use sha2::{Digest as _, Sha256};

/// The prefix of every practice token.
const PREFIX: &str = "practice";
/// Digits of the token: lowercase letters and digits without look-alikes.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Digits that carry the open scopes: seven of five bits each, for 35 bits.
const GRANT_DIGITS: usize = 7;
/// The bit above those of all scopes, where the account's number begins.
const NUMBER_AT: u32 = 31;
/// Length of a token, the same as most real ones.
const TOKEN_LENGTH: usize = 31;

/// What a practice account simulates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// Its scopes are open and all is well.
    Fits,
    /// Two of the scopes are closed.
    MissingTwo,
    /// Some additional scopes are open.
    Extra,
    /// Information & Settings is closed.
    NoInformation,
    /// Every scope is closed.
    AllNone,
    /// Every scope is open.
    AllModify,
    /// The account was deleted.
    Deleted,
    /// The token belongs to another store.
    OtherStore,
    /// The store is suspended.
    Suspended,
    /// The store is down for maintenance, with status 503.
    Maintenance,
    /// A maintenance page with status 200.
    MaintenancePage,
    /// The store's requests are used up permanently.
    RateLimited,
    /// Status 429 on every few requests, over immediately.
    Busy,
    /// Status 502 on everything.
    ServerError,
    /// Status 502 now and then.
    Shaky,
    /// Every answer takes a while.
    Slow,
    /// No answer at all.
    Hanging,
    /// Every answer redirects elsewhere.
    Redirect,
    /// A sign-in page instead of every answer.
    SignInPage,
    /// Answers of several MiB.
    Huge,
    /// Answers that are cut off in the middle.
    CutOff,
    /// Answers that claim to be gzip but are not.
    BrokenGzip,
    /// The store reports another hash as its own.
    WrongHash,
    /// Every scope gets another of the statuses that BigCommerce's descriptions document beside the
    /// usual ones.
    UnusualStatuses,
}

impl Case {
    /// All cases, with the digit that represents each in a token and its name on the command line.
    pub const ALL: [(Self, char, &'static str); 24] = [
        (Self::Fits, '0', "fits"),
        (Self::MissingTwo, '1', "missing-two"),
        (Self::Extra, '2', "extra"),
        (Self::NoInformation, '3', "no-information"),
        (Self::AllNone, '4', "all-none"),
        (Self::AllModify, '5', "all-modify"),
        (Self::Deleted, '6', "deleted"),
        (Self::OtherStore, '7', "other-store"),
        (Self::Suspended, '8', "suspended"),
        (Self::Maintenance, '9', "maintenance"),
        (Self::MaintenancePage, 'a', "maintenance-page"),
        (Self::RateLimited, 'b', "rate-limited"),
        (Self::Busy, 'c', "busy"),
        (Self::ServerError, 'd', "server-error"),
        (Self::Shaky, 'e', "shaky"),
        (Self::Slow, 'f', "slow"),
        (Self::Hanging, 'g', "hanging"),
        (Self::Redirect, 'h', "redirect"),
        (Self::SignInPage, 'j', "sign-in-page"),
        (Self::Huge, 'k', "huge"),
        (Self::CutOff, 'm', "cut-off"),
        (Self::BrokenGzip, 'n', "broken-gzip"),
        (Self::WrongHash, 'p', "wrong-hash"),
        (Self::UnusualStatuses, 'q', "unusual-statuses"),
    ];

    /// Returns the case with this name on the command line.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, _, known)| *known == name).map(|(case, _, _)| *case)
    }

    fn digit(self) -> char {
        Self::ALL.iter().find(|(case, _, _)| *case == self).map_or('0', |(_, digit, _)| *digit)
    }
}

/// An account of the practice store.
///
/// ```
/// use scopewise::practice::{Case, PracticeAccount};
///
/// let account = PracticeAccount::for_any_app(Case::AllModify);
/// assert_eq!(PracticeAccount::of_token(&account.token()), Some(account));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PracticeAccount {
    /// The case it simulates.
    pub case: Case,
    /// One bit per scope of [`Catalog::all_scopes`](crate::catalog::Catalog::all_scopes).
    open: u64,
}

impl PracticeAccount {
    /// Creates an account with these scopes, changed as the case requires.
    pub fn new(case: Case, required_scopes: &[RequiredScope]) -> Self {
        Self::with_open(case, |scope| {
            required_scopes
                .iter()
                .any(|required| required.scope == scope && required.level > scope.rest())
        })
    }

    /// Returns the same account created once more, as BigCommerce would do it: with another token.
    /// Numbers above 7 wrap around.
    pub fn numbered(self, number: u8) -> Self {
        let required_scopes = self.open & ((1 << NUMBER_AT) - 1);
        Self { open: required_scopes | u64::from(number & 7) << NUMBER_AT, ..self }
    }

    /// Returns its number among several accounts with the same scopes.
    pub fn number(self) -> u8 {
        u8::try_from(self.open >> NUMBER_AT & 7).unwrap_or_default()
    }

    /// Creates an account that fits every app: every scope of the form that can be open is open.
    pub fn for_any_app(case: Case) -> Self {
        Self::with_open(case, |scope| !scope.gated)
    }

    fn with_open(case: Case, wanted: impl Fn(&Scope) -> bool) -> Self {
        let scopes = catalog().all_scopes();
        let probed = |scope: &Scope| scope.probe.is_some() && scope.hidden_behind.is_none();
        let mut closed = 0;
        let mut opened = 0;
        let mut open = 0;
        for (bit, scope) in scopes.iter().enumerate() {
            let mut is_open = wanted(scope);
            match case {
                Case::AllNone => is_open = false,
                Case::AllModify => is_open = !scope.gated,
                Case::NoInformation if scope.id == "information_settings" => is_open = false,
                // Skip the first five scopes, one of which hides another one behind it.
                Case::MissingTwo
                    if is_open
                        && closed < 2
                        && bit > 4
                        && probed(scope)
                        && scope.offers(Level::ReadOnly) =>
                {
                    is_open = false;
                    closed += 1;
                }
                Case::Extra if !is_open && opened < 2 && probed(scope) && !scope.gated => {
                    is_open = true;
                    opened += 1;
                }
                _ => {}
            }
            open |= u64::from(is_open) << bit;
        }
        Self { case, open }
    }

    /// Returns the account of a token created here, or `None` for any other token.
    pub fn of_token(token: &str) -> Option<Self> {
        let rest = token.strip_prefix(PREFIX)?;
        let case = Case::ALL.iter().find(|(_, digit, _)| rest.starts_with(*digit))?.0;
        let mut open = 0_u64;
        for digit in rest.bytes().skip(1).take(GRANT_DIGITS) {
            let value = DIGITS.iter().position(|known| *known == digit)?;
            open = open << 5 | u64::try_from(value).ok()?;
        }
        let account = Self { case, open };
        (account.token() == token).then_some(account)
    }

    /// Returns the account's token.
    pub fn token(&self) -> String {
        let mut token = format!("{PREFIX}{}", self.case.digit());
        for place in (0..GRANT_DIGITS).rev() {
            token.push(digit(self.open >> (place * 5)));
        }
        let seal = Sha256::digest(format!("scopewise practice {token}"));
        token.extend(seal.iter().map(|byte| digit(u64::from(*byte))));
        token.truncate(TOKEN_LENGTH);
        token
    }

    /// Returns the account's client ID: 31 lowercase letters and digits.
    pub fn client_id(&self) -> String {
        let seal = Sha256::digest(format!("scopewise practice client {}", self.token()));
        seal.iter().map(|byte| digit(u64::from(*byte))).take(TOKEN_LENGTH).collect()
    }

    /// Returns the account's client secret: 64 hexadecimal digits.
    pub fn client_secret(&self) -> String {
        let seal = Sha256::digest(format!("scopewise practice secret {}", self.token()));
        seal.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether this scope is open.
    pub fn opens(&self, scope: &Scope) -> bool {
        let bit = catalog().all_scopes().iter().position(|known| known == scope);
        bit.is_some_and(|bit| self.open >> bit & 1 == 1)
    }
}

fn digit(value: u64) -> char {
    DIGITS.get((value & 31) as usize).copied().map_or('0', char::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_encodes_its_account_and_other_text_is_rejected() {
        let bookkeep = catalog().app("bookkeep").expect("built in");
        for (case, _, _) in Case::ALL {
            let account = PracticeAccount::new(case, &bookkeep.scopes);
            let token = account.token();
            assert_eq!(token.len(), TOKEN_LENGTH);
            assert_eq!(PracticeAccount::of_token(&token), Some(account));
            let mut forged = token.clone();
            forged.replace_range(30..31, if token.ends_with('0') { "1" } else { "0" });
            assert_eq!(PracticeAccount::of_token(&forged), None);
        }
        assert_eq!(PracticeAccount::of_token("k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s"), None);
        assert_eq!(PracticeAccount::of_token("practice"), None);
        assert_eq!(PracticeAccount::of_token("practiceé"), None);
    }

    #[test]
    fn missing_two_closes_exactly_two_scopes() {
        let bookkeep = catalog().app("bookkeep").expect("built in");
        let fits = PracticeAccount::new(Case::Fits, &bookkeep.scopes);
        let gaps = PracticeAccount::new(Case::MissingTwo, &bookkeep.scopes);
        assert_eq!((fits.open ^ gaps.open).count_ones(), 2);
        assert_eq!(fits.open.count_ones(), 13);
    }
}
