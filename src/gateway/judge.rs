//! Interprets a response: for the connection as a whole, and for one scope.

use super::cause::Cause;
use super::client::Answer;
use super::loose::Loose;
use super::report::{Found, Reason, StoreIdentity};
use crate::catalog::{Scope, without_unsafe_characters};
use serde::Deserialize;

/// The meaning of one of the first responses for the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    Good,
    Bad(Cause),
}

impl Answer {
    /// Interprets the response to a request that every token may send. A response that isn't JSON
    /// is never a verdict on a token.
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

    /// Interprets a response for a scope.
    pub(super) fn found(&self, scope: &Scope) -> Found {
        let status = self.status;
        let unknown = |reason| Found::Unknown(Some(status), reason);
        match status {
            204 if scope.granted.contains(&204) => Found::Open(status),
            429 => unknown(Reason::RateLimited),
            500..=599 => unknown(Reason::ServerTrouble),
            // The carts endpoint answers a nonexistent ID without a body (carts.v3.yml).
            404 if self.is_empty() && scope.granted.contains(&404) => Found::Open(status),
            _ if self.is_empty() => unknown(Reason::ServerTrouble),
            _ if !self.is_json => unknown(Reason::NotJson),
            // Stored instruments and payment methods document 401 for a missing scope. The token
            // itself is known to be valid at this point.
            401 | 403 => Found::Closed(status),
            _ if scope.granted.contains(&status) => Found::Open(status),
            _ => unknown(Reason::UnexpectedAnswer),
        }
    }

    /// Reads the store's information about itself. Only the parts that may be shown are read;
    /// owner, address and email are dropped with the body.
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

/// Combines the results of the scope-free requests: one good response is enough. If both say that
/// the values are wrong, a refused token takes precedence; a connection problem means that nothing
/// is known.
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
    fn one_good_response_is_enough_and_trouble_is_not_a_refusal() {
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
