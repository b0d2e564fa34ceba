//! What an answer means: for the connection as a whole, and for one row.

use super::cause::Cause;
use super::client::Answer;
use super::loose::Loose;
use super::report::{Found, Reason, StoreIdentity};
use crate::catalog::{Scope, without_unsafe_characters};
use serde::Deserialize;

/// What one of the first questions says about the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    Good,
    Bad(Cause),
}

impl Answer {
    /// The meaning of an answer to a question that every token may ask. An answer that is not
    /// JSON is never a verdict on a token.
    pub(super) fn signal(&self) -> Signal {
        match self.status {
            200 if self.is_json => Signal::Good,
            301 | 302 | 303 | 307 | 308 => Signal::Bad(Cause::Redirected),
            407 => Signal::Bad(Cause::ProxyAuth),
            429 => Signal::Bad(Cause::RateLimited),
            503 if self.says("suspended") => Signal::Bad(Cause::StoreSuspended),
            503 => Signal::Bad(Cause::Maintenance),
            500..=599 => Signal::Bad(Cause::ServerError),
            _ if !self.is_json && self.says("maintenance") => Signal::Bad(Cause::Maintenance),
            _ if !self.is_json => Signal::Bad(Cause::NotJson),
            401 => Signal::Bad(Cause::TokenRefused),
            403 | 404 => Signal::Bad(Cause::StoreMismatch),
            _ => Signal::Bad(Cause::ServerError),
        }
    }

    /// The meaning of an answer for a row.
    pub(super) fn row(&self, scope: &Scope) -> Found {
        let status = self.status;
        let unknown = |reason| Found::Unknown(Some(status), reason);
        match status {
            204 if scope.granted.contains(&204) => Found::Open(status),
            429 => unknown(Reason::RateLimited),
            500..=599 => unknown(Reason::ServerTrouble),
            // Carts answer an ID that does not exist without a body (carts.v3.yml).
            404 if self.is_empty() && scope.granted.contains(&404) => Found::Open(status),
            _ if self.is_empty() => unknown(Reason::ServerTrouble),
            _ if !self.is_json => unknown(Reason::NotJson),
            // Stored instruments and payment methods document 401 for a missing scope. The token
            // itself is known to be good by now.
            401 | 403 => Found::Closed(status),
            _ if scope.granted.contains(&status) => Found::Open(status),
            _ => unknown(Reason::UnexpectedAnswer),
        }
    }

    /// The store's own words about itself. Only what may be shown is read; owner, address and
    /// e-mail are dropped with the body.
    pub(super) fn store(&self) -> Option<StoreIdentity> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Store {
            id: Loose,
            name: Loose,
            domain: Loose,
            plan_name: Loose,
        }
        let store: Store = self.read().filter(|_| self.status == 200)?;
        let shown = |field: &Loose| {
            let text = without_unsafe_characters(field.text().trim());
            let shown: String = text.chars().take(200).collect();
            (!shown.is_empty()).then_some(shown)
        };
        Some(StoreIdentity {
            hash: shown(&store.id)?,
            name: shown(&store.name),
            domain: shown(&store.domain),
            plan: shown(&store.plan_name),
        })
    }
}

/// Reads the scope-free questions together: one good answer is enough. If both say that the
/// values are wrong, the token's refusal counts more; trouble on the way leaves all open.
pub(super) fn connection(signals: [Signal; 2]) -> Result<(), Cause> {
    let mut causes = Vec::with_capacity(2);
    for signal in signals {
        match signal {
            Signal::Good => return Ok(()),
            Signal::Bad(cause) => causes.push(cause),
        }
    }
    let trouble = causes.iter().find(|cause| !cause.is_refusal());
    let refused = causes.iter().find(|cause| **cause == Cause::TokenRefused);
    Err(*trouble.or(refused).or(causes.first()).unwrap_or(&Cause::ServerError))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_good_answer_is_enough_and_trouble_is_no_refusal() {
        use Signal::{Bad, Good};
        assert_eq!(connection([Good, Bad(Cause::StoreMismatch)]), Ok(()));
        assert_eq!(connection([Bad(Cause::TokenRefused), Good]), Ok(()));
        for (signals, cause) in [
            ([Cause::TokenRefused, Cause::TokenRefused], Cause::TokenRefused),
            ([Cause::StoreMismatch, Cause::StoreMismatch], Cause::StoreMismatch),
            ([Cause::StoreMismatch, Cause::TokenRefused], Cause::TokenRefused),
            ([Cause::TokenRefused, Cause::ServerError], Cause::ServerError),
            ([Cause::Timeout, Cause::StoreMismatch], Cause::Timeout),
        ] {
            assert_eq!(connection(signals.map(Bad)), Err(cause), "{signals:?}");
        }
    }
}
