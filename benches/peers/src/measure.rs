//! Times of rows, round robin: the time of the processor that this thread takes, so that other processes matter little.

use crate::allocations;
use crate::row::Row;
use rustix::time::{ClockId, clock_gettime};
use std::hint::black_box;

/// How rows are measured.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    /// How often each row of a workload has its turn.
    pub(crate) rounds: usize,
    /// The time that a row works in one turn, at least one call.
    pub(crate) sample_ms: u64,
}

/// The measured values of a row, for one unit of its workload.
pub(crate) struct Figures {
    pub(crate) median_ns: f64,
    pub(crate) min_ns: f64,
    pub(crate) allocations: f64,
    pub(crate) allocated: f64,
}

/// Measures the rows of one workload in turns, so that a busy moment of the computer affects each of them.
pub(crate) fn measure(rows: &mut [&mut Row], plan: Plan) -> Vec<Figures> {
    let prepared: Vec<_> = rows.iter_mut().map(|row| prepare(row, plan)).collect();
    let mut samples = vec![Vec::with_capacity(plan.rounds); rows.len()];
    for _ in 0..plan.rounds {
        for ((row, samples), prepared) in rows.iter_mut().zip(&mut samples).zip(&prepared) {
            let start = processor_ns();
            for _ in 0..prepared.calls {
                black_box((row.run)());
            }
            samples.push((processor_ns() - start) as f64 / prepared.calls as f64);
        }
    }
    let figures = rows.iter().zip(&mut samples).zip(&prepared);
    figures.map(|((row, samples), prepared)| summary(row, samples, prepared)).collect()
}

/// The nanoseconds that this thread has run.
fn processor_ns() -> u64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as u64 * 1_000_000_000 + now.tv_nsec as u64
}

struct Prepared {
    calls: u64,
    allocations: u64,
    allocated: u64,
}

/// Runs the row until its buffers have grown, then counts its allocations and the calls of one turn.
fn prepare(row: &mut Row, plan: Plan) -> Prepared {
    black_box((row.run)());
    let (allocations, allocated) = allocations::count(|| _ = black_box((row.run)()));
    let start = processor_ns();
    black_box((row.run)());
    let ns = (processor_ns() - start).max(1);
    let calls = (plan.sample_ms * 1_000_000 / ns).clamp(1, 1_000_000);
    Prepared { calls, allocations, allocated }
}

fn summary(row: &Row, samples: &mut [f64], prepared: &Prepared) -> Figures {
    samples.sort_by(f64::total_cmp);
    let units = row.amount.units as f64;
    Figures {
        median_ns: samples[samples.len() / 2] / units,
        min_ns: samples[0] / units,
        allocations: prepared.allocations as f64 / units,
        allocated: prepared.allocated as f64 / units,
    }
}
