//! Waiting by the clock on the wall. The clock for timers stands still on most systems while the
//! computer sleeps, so a wait of a minute could end an hour later.

use std::future::Future;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The longest time without a look at the clock on the wall.
const STEP: Duration = Duration::from_secs(1);

/// Waits for `pause`, including any time that the computer sleeps. `left` is called at the start
/// and after each second with the time that is left.
pub(crate) async fn sleep(pause: Duration, left: &mut (dyn FnMut(Duration) + Send)) {
    sleep_by(pause, left, &SystemTime::now).await;
}

/// Waits for `pause` by two clocks: whichever ran further counts, since a clock on the wall that was
/// set back must not prolong the wait.
fn sleep_by<'a>(
    pause: Duration,
    left: &'a mut (dyn FnMut(Duration) + Send),
    wall: &'a (dyn Fn() -> SystemTime + Sync),
) -> impl Future<Output = ()> + Send + 'a {
    let (awake, begun) = (Instant::now(), wall());
    async move {
        loop {
            let on_the_wall = wall().duration_since(begun).unwrap_or_default();
            let rest = pause.saturating_sub(on_the_wall.max(awake.elapsed()));
            if rest.is_zero() {
                break;
            }
            left(rest);
            tokio::time::sleep(rest.min(STEP)).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sleep_by;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::{Duration, SystemTime};

    /// Waits a minute while the clock on the wall shows these seconds, one at each look; returns
    /// the seconds that were reported as left.
    async fn reported(shown: &[u64]) -> Vec<u64> {
        let looks = AtomicU64::new(0);
        let wall = || {
            let look = usize::try_from(looks.fetch_add(1, Ordering::Relaxed)).unwrap_or(usize::MAX);
            let seconds = shown.get(look).or(shown.last()).copied().unwrap_or_default();
            SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
        };
        let mut reported = Vec::new();
        let pause = Duration::from_secs(60);
        sleep_by(pause, &mut |left| reported.push(left.as_secs()), &wall).await;
        reported
    }

    #[tokio::test(start_paused = true)]
    async fn time_while_asleep_counts() {
        assert_eq!(reported(&[1000, 1000, 1001, 5000]).await, [60, 59]);
    }

    #[tokio::test(start_paused = true)]
    async fn clock_that_was_set_back_does_not_prolong_the_wait() {
        let left = reported(&[1000, 1000, 1]).await;
        assert_eq!(left, (1..=60).rev().collect::<Vec<u64>>());
    }
}
