//! Tickets tell an answer that is still waited for from a late one.

/// The number of a request. Its answer carries the same ticket and counts only as long as the state
/// still waits for it. The default is [`Ticket::NONE`].
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(u64);

impl Ticket {
    /// A ticket that no request of the wizard has.
    pub const NONE: Self = Self(0);

    /// Returns the number, for the window's animations.
    pub(crate) fn number(self) -> u64 {
        self.0
    }

    /// Whether an answer with this ticket is the one that is waited for. If so, the wait is over.
    pub(crate) fn ends(self, waiting: &mut Option<Self>) -> bool {
        waiting.take_if(|expected| *expected == self).is_some()
    }
}

/// A ticket of any number, to try what a late answer does.
impl From<u64> for Ticket {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

/// Hands out tickets, each once.
#[derive(Debug, Default)]
pub(crate) struct Tickets(u64);

impl Tickets {
    pub(crate) fn next(&mut self) -> Ticket {
        self.0 += 1;
        Ticket(self.0)
    }
}
