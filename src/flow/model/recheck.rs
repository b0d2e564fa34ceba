//! Values from the keyring: for checking a connection, listing its webhooks or handing it over
//! again.

use crate::flow::Ticket;
use crate::saved::ConnectionId;
use std::collections::{HashSet, VecDeque};

/// The running check and the waiting ones.
#[derive(Debug, Default)]
pub struct Checks {
    /// The connection being tested, with the ticket of its test.
    pub now: Option<(ConnectionId, Ticket)>,
    pub(crate) queue: VecDeque<ConnectionId>,
    /// Connections that were requested individually: they come first and don't wait for "Resume".
    pub(crate) alone: VecDeque<ConnectionId>,
    /// All waiting connections, for quick lookup.
    pub(crate) waiting: HashSet<ConnectionId>,
    /// Whether the queue waits for "Resume".
    pub is_paused: bool,
    /// The number of finished checks in this round.
    pub done: usize,
    /// The number of checks in this round.
    pub total: usize,
}

impl Checks {
    /// Whether any connection is being checked or waiting to be.
    pub fn are_running(&self) -> bool {
        self.now.is_some() || !self.waiting.is_empty()
    }

    /// Whether any check is running or will start on its own.
    pub fn are_moving(&self) -> bool {
        self.now.is_some() || !self.alone.is_empty() || !self.queue.is_empty() && !self.is_paused
    }

    /// Whether this connection is being checked or waiting to be.
    pub fn holds(&self, id: &ConnectionId) -> bool {
        self.now.as_ref().is_some_and(|(now, _)| now == id) || self.waiting.contains(id)
    }

    /// Whether this round has several checks.
    pub fn is_round(&self) -> bool {
        self.total > 1
    }

    pub(crate) fn push(&mut self, id: ConnectionId, alone: bool) {
        if self.waiting.insert(id.clone()) {
            let queue = if alone { &mut self.alone } else { &mut self.queue };
            queue.push_back(id);
        }
    }

    pub(crate) fn pop(&mut self) -> Option<ConnectionId> {
        let queued = |checks: &mut Self| match checks.is_paused {
            true => None,
            false => checks.queue.pop_front(),
        };
        let id = self.alone.pop_front().or_else(|| queued(self))?;
        self.waiting.remove(&id);
        Some(id)
    }

    /// Removes all waiting checks.
    pub(crate) fn clear(&mut self) {
        self.queue.clear();
        self.alone.clear();
        self.waiting.clear();
        self.is_paused = false;
    }

    pub(crate) fn retain(&mut self, mut stays: impl FnMut(&ConnectionId) -> bool) {
        self.queue.retain(&mut stays);
        self.alone.retain(&mut stays);
        self.waiting.retain(stays);
    }
}
