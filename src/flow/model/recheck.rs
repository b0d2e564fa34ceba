//! Values out of the keyring: for checking a connection again, for its webhooks, for handing it
//! over again.

use crate::saved::ConnectionId;
use std::collections::{HashSet, VecDeque};

/// The checks that run or wait.
#[derive(Debug, Default)]
pub struct Checks {
    /// The connection that is tested now, and its test.
    pub now: Option<(ConnectionId, u64)>,
    pub(crate) queue: VecDeque<ConnectionId>,
    /// Those that were asked for alone: they come first, and do not wait for "Resume".
    pub(crate) alone: VecDeque<ConnectionId>,
    /// Those of the queue, for asking about each of many.
    pub(crate) waiting: HashSet<ConnectionId>,
    /// Whether the next one waits for "Resume".
    pub is_paused: bool,
    /// How many of this round are done.
    pub done: usize,
    /// How many this round has.
    pub total: usize,
}

impl Checks {
    /// Whether a connection is being checked, or waits for it.
    pub fn are_running(&self) -> bool {
        self.now.is_some() || !self.waiting.is_empty()
    }

    /// Whether something is under way that goes on by itself.
    pub fn are_moving(&self) -> bool {
        self.now.is_some() || !self.alone.is_empty() || !self.queue.is_empty() && !self.is_paused
    }

    /// Whether this connection waits for its turn, or has it.
    pub fn holds(&self, id: &ConnectionId) -> bool {
        self.now.as_ref().is_some_and(|(now, _)| now == id) || self.waiting.contains(id)
    }

    /// Whether several are checked.
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

    /// Nothing waits any more.
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
