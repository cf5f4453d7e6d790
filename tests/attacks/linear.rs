//! `linear`: four times the input needs at most about six times the work, also octet by octet.
//!
//! The work is measured as time, the minimum of several runs, and again as long as it looks too high: other
//! programs can only make it look worse. `cargo xtask work` counts instructions instead, if the tool for that
//! is installed.

use std::time::{Duration, Instant};

use crate::case::Case;
use crate::{client, length, server};

/// Long enough for a factor of four to show, short enough for the cache of a busy processor.
fn largest() -> usize {
    if length::is_long() { 1 << 18 } else { 1 << 16 }
}

/// Work that is not linear is too high every time.
const ATTEMPTS: usize = 30;

/// Runs a quarter of the input and all of it, whole and octet by octet.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    let by = case.len().div_ceil(largest());
    let (all, quarter) = (case.scaled(4, 4 * by), case.scaled(1, 4 * by));
    for octets_a_piece in [usize::MAX, 1] {
        let mut ratio = f64::MAX;
        for _attempt in 0..ATTEMPTS {
            let (all, quarter) =
                (least(case, &all, octets_a_piece), least(case, &quarter, octets_a_piece));
            let share = quarter.max(Duration::from_micros(2)).as_secs_f64();
            ratio = ratio.min(all.as_secs_f64() / share);
            if ratio <= 6.0 {
                break;
            }
        }
        if ratio > 6.0 {
            return Err(format!("linear: four times the input takes {ratio:.1} times the work"));
        }
    }
    Ok(())
}

fn least(case: &Case, octets: &[u8], octets_a_piece: usize) -> Duration {
    let runs = (0..3).map(|_| {
        let pieces = octets.chunks(octets_a_piece.min(octets.len().max(1)));
        let begin;
        match case.is_server {
            true => {
                let mut attacked = server::Attacked::in_context(case);
                begin = Instant::now();
                pieces.for_each(|piece| attacked.feed(piece));
            }
            false => {
                let mut attacked = client::Attacked::in_context(case);
                begin = Instant::now();
                pieces.for_each(|piece| attacked.feed(piece));
            }
        }
        begin.elapsed()
    });
    runs.min().unwrap_or_default()
}
