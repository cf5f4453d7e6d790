//! [`Progress`]: one line on a terminal, renewed a few times a second.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::blocks::Amount;

const INTERVAL: Duration = Duration::from_millis(250);

pub(crate) struct Progress {
    /// The octets of all files, if it is known.
    size: Option<u64>,
    begin: Instant,
    shown: Instant,
}

impl Progress {
    /// Returns `None` if the standard error output is not a terminal.
    pub(crate) fn on_terminal(size: Option<u64>) -> Option<Self> {
        let now = Instant::now();
        io::stderr().is_terminal().then_some(Self { size, begin: now, shown: now })
    }

    pub(crate) fn show(&mut self, amount: Amount, replies: u64, now: Instant) {
        if now.duration_since(self.shown) >= INTERVAL {
            self.shown = now;
            let line = self.line(amount, replies, now.duration_since(self.begin));
            let _ = write!(io::stderr(), "\r{line}\x1b[K");
        }
    }

    pub(crate) fn end(&mut self, amount: Amount, replies: u64) {
        let line = self.line(amount, replies, self.begin.elapsed());
        let _ = writeln!(io::stderr(), "\r{line}\x1b[K");
    }

    fn line(&self, amount: Amount, replies: u64, time: Duration) -> String {
        let percent = self.size.filter(|size| *size > 0).map(|size| {
            let part = (amount.octets.saturating_mul(100) / size).min(100);
            format!(" of {}, {part} %", octets(size))
        });
        #[expect(clippy::cast_precision_loss, reason = "shown with three digits")]
        let rate = replies as f64 / time.as_secs_f64().max(0.001);
        format!(
            "{}{}; {} replies, {} a second",
            octets(amount.octets),
            percent.unwrap_or_default(),
            number(replies),
            number(rate as u64),
        )
    }
}

/// Returns a number of octets with a decimal unit.
pub(crate) fn octets(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    match UNITS.iter().find(|(size, _)| count >= *size) {
        Some((size, unit)) => format!("{}.{} {unit}", count / size, count % size / (size / 10)),
        None => format!("{count} octets"),
    }
}

/// Returns a number with commas between groups of three digits.
pub(crate) fn number(count: u64) -> String {
    let digits = count.to_string();
    let mut shown = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_has_octets_percent_and_replies_a_second() {
        let now = Instant::now();
        let mut progress = Progress { size: Some(4_000_000_000), begin: now, shown: now };
        let amount = Amount { octets: 1_250_000_000, ..Amount::default() };
        let line = progress.line(amount, 8_000_000, Duration::from_secs(4));
        assert_eq!(line, "1.2 GB of 4.0 GB, 31 %; 8,000,000 replies, 2,000,000 a second");
        progress.size = None;
        let line = progress.line(Amount::default(), 0, Duration::ZERO);
        assert_eq!(line, "0 octets; 0 replies, 0 a second");
    }
}
