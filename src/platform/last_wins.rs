//! Writes frequently changing values in the background: of several values that arrive during a
//! write, only the last is written next.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A value that is written shortly after it changed. Dropping this writes a pending value and waits
/// for a write that has started.
pub(super) struct LastWins<T: Clone + Send + 'static>(Arc<Shared<T>>);

struct Shared<T> {
    /// The last value of this session, whether or not it could be written.
    last: Mutex<Last<T>>,
    /// One write at a time.
    turn: Mutex<()>,
    /// How long to collect changes before writing.
    gather: Duration,
    write: fn(T),
}

#[derive(Default)]
struct Last<T> {
    value: T,
    /// Whether it is waiting to be written; if so, a thread is about to write it.
    waits: bool,
}

impl<T: Clone + Default + Send + 'static> LastWins<T> {
    pub(super) fn new(gather: Duration, write: fn(T)) -> Self {
        let (last, turn) = (Mutex::default(), Mutex::new(()));
        Self(Arc::new(Shared { last, turn, gather, write }))
    }

    /// Changes the value to write next, starting from the last one (initially the default).
    pub(super) fn change(&self, change: impl FnOnce(&mut T)) {
        let has_writer = {
            let mut last = lock(&self.0.last);
            change(&mut last.value);
            std::mem::replace(&mut last.waits, true)
        };
        if has_writer {
            return;
        }
        let shared = Arc::clone(&self.0);
        let write = move || {
            std::thread::sleep(shared.gather);
            shared.write_last();
        };
        let started = std::thread::Builder::new().name("writer".to_owned()).spawn(write);
        if let Err(error) = started {
            // It is written when the window closes.
            tracing::error!(%error, "a thread could not be started");
        }
    }
}

impl<T: Clone> Shared<T> {
    fn write_last(&self) {
        let _turn = lock(&self.turn);
        let last = {
            let mut last = lock(&self.last);
            std::mem::take(&mut last.waits).then(|| last.value.clone())
        };
        if let Some(last) = last {
            (self.write)(last);
        }
    }
}

impl<T: Clone + Send + 'static> Drop for LastWins<T> {
    fn drop(&mut self) {
        self.0.write_last();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{LastWins, lock};
    use std::sync::Mutex;
    use std::time::Duration;

    #[test]
    fn the_last_value_is_written_on_drop() {
        static WRITTEN: Mutex<Vec<(u32, u32)>> = Mutex::new(Vec::new());
        let long = Duration::from_secs(600);
        let last: LastWins<(u32, u32)> = LastWins::new(long, |value| lock(&WRITTEN).push(value));
        last.change(|value| value.0 = 1);
        last.change(|value| value.1 = 2);
        last.change(|value| value.0 = 3);
        assert!(lock(&WRITTEN).is_empty(), "changes are gathered");
        drop(last);
        assert_eq!(*lock(&WRITTEN), [(3, 2)]);
    }

    #[test]
    fn each_change_is_written_without_a_drop() {
        static WRITTEN: Mutex<Vec<u32>> = Mutex::new(Vec::new());
        let last: LastWins<u32> = LastWins::new(Duration::ZERO, |value| lock(&WRITTEN).push(value));
        for number in 1..=3 {
            last.change(|value| *value = number);
            while lock(&WRITTEN).last() != Some(&number) {
                std::thread::yield_now();
            }
        }
    }

    #[test]
    fn earlier_changes_are_written_again() {
        static WRITTEN: Mutex<Vec<(u32, u32)>> = Mutex::new(Vec::new());
        let last: LastWins<(u32, u32)> =
            LastWins::new(Duration::ZERO, |value| lock(&WRITTEN).push(value));
        last.change(|value| value.0 = 1);
        while lock(&WRITTEN).is_empty() {
            std::thread::yield_now();
        }
        last.change(|value| value.1 = 2);
        drop(last);
        assert_eq!(*lock(&WRITTEN), [(1, 0), (1, 2)], "it may not have been written");
    }
}
