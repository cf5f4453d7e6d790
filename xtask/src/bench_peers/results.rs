//! The results of all passes, and the comparison of each row of `smtp-machine` with peers and limits.

use super::program::Profile;
use std::collections::HashMap;
use std::fmt::Write as _;

/// The columns that `benches/peers` prints.
const COLUMNS: usize = 12;

/// A row of one profile.
pub(crate) struct Row {
    pub(crate) profile: Profile,
    pub(crate) workload: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    /// `right`, or `wrong: ..`.
    pub(crate) verdict: String,
    pub(crate) unit: String,
    pub(crate) units: f64,
    pub(crate) octets: f64,
    pub(crate) allocations: f64,
    allocated: f64,
    pub(crate) note: String,
    /// The medians of the passes, in nanoseconds for a unit.
    medians: Vec<f64>,
    /// For a unit.
    pub(crate) instructions: Option<f64>,
}

impl Row {
    fn parse(profile: Profile, line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.split('\t').collect();
        let number = |at: usize| cells.get(at)?.parse::<f64>().ok();
        let text = |at: usize| cells[at].to_owned();
        (cells.len() == COLUMNS).then_some(())?;
        Some(Self {
            profile,
            workload: text(0),
            name: text(1),
            kind: text(2),
            verdict: text(3),
            unit: text(4),
            units: number(5)?,
            octets: number(6)?,
            medians: vec![number(7)?],
            allocations: number(9)?,
            allocated: number(10)?,
            note: text(11),
            instructions: None,
        })
    }

    /// The median of the passes, in nanoseconds for a unit.
    pub(crate) fn ns(&self) -> f64 {
        let mut sorted = self.medians.clone();
        sorted.sort_by(f64::total_cmp);
        let middle = sorted.len() / 2;
        match sorted.len() % 2 {
            0 => f64::midpoint(sorted[middle - 1], sorted[middle]),
            _ => sorted[middle],
        }
    }

    pub(crate) fn is_right(&self) -> bool {
        self.verdict == "right"
    }

    fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }
}

/// All rows, in the order of the program.
#[derive(Default)]
pub(crate) struct Results {
    pub(crate) rows: Vec<Row>,
}

impl Results {
    /// Adds the lines of one pass.
    pub(crate) fn add(&mut self, profile: Profile, tsv: &str) -> Result<(), String> {
        for line in tsv.lines().skip(1) {
            let row = Row::parse(profile, line).ok_or_else(|| format!("not a row: {line}"))?;
            let same = |it: &&mut Row| {
                it.profile == profile && it.workload == row.workload && it.name == row.name
            };
            match self.rows.iter_mut().find(same) {
                Some(known) => known.medians.extend(row.medians),
                None => self.rows.push(row),
            }
        }
        Ok(())
    }

    /// Adds the instructions of one call of each row, counted in the profile [`Profile::Fat`].
    pub(crate) fn add_instructions(&mut self, counts: &HashMap<String, u64>) {
        for row in self.rows.iter_mut().filter(|row| row.profile == Profile::Fat) {
            let count = counts.get(&format!("{} {}", row.workload, row.name));
            row.instructions = count.map(|count| *count as f64 / row.units);
        }
    }

    pub(crate) fn ours_are_right(&self) -> bool {
        self.rows.iter().filter(|row| row.is("ours")).all(Row::is_right)
    }

    /// The workloads of a profile, each with its rows.
    pub(crate) fn workloads(&self, profile: Profile) -> Vec<(&str, Vec<&Row>)> {
        let mut found: Vec<(&str, Vec<&Row>)> = Vec::new();
        for row in self.rows.iter().filter(|row| row.profile == profile) {
            match found.iter_mut().find(|(workload, _)| *workload == row.workload) {
                Some((_, rows)) => rows.push(row),
                None => found.push((&row.workload, vec![row])),
            }
        }
        found
    }

    pub(crate) fn tsv(&self) -> String {
        let mut text = "profile\tworkload\trow\tkind\tverdict\tunit\tunits\toctets\tns\tpasses_ns\tinstructions\tallocations\tallocated\tnote\n".to_owned();
        for row in &self.rows {
            let passes: Vec<_> = row.medians.iter().map(|ns| format!("{ns:.1}")).collect();
            let instructions = row.instructions.map(|it| format!("{it:.1}")).unwrap_or_default();
            let _ = writeln!(
                text,
                "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.1}\t{}\t{}\t{:.2}\t{:.0}\t{}",
                row.profile.name(),
                row.workload,
                row.name,
                row.kind,
                row.verdict,
                row.unit,
                row.units,
                row.octets,
                row.ns(),
                passes.join(" "),
                instructions,
                row.allocations,
                row.allocated,
                row.note
            );
        }
        text
    }
}

/// A row of `smtp-machine` beside the fastest right row of another crate, and the limit.
pub(crate) struct Compared<'r> {
    pub(crate) ours: &'r Row,
    pub(crate) peer: Option<&'r Row>,
    pub(crate) limit: Option<&'r Row>,
    /// The same row and the fastest right peer in the default profile.
    pub(crate) default: Option<(f64, Option<f64>)>,
    /// The same row with the feature `simd`, beside the fastest right peer and the limit of the same run.
    pub(crate) simd: Option<Simd>,
}

/// The ratios of a row with the feature `simd`.
#[derive(Clone, Copy)]
pub(crate) struct Simd {
    pub(crate) to_peer: Option<f64>,
    pub(crate) to_limit: Option<f64>,
}

impl Compared<'_> {
    /// The time of the peer, as a multiple of our time.
    pub(crate) fn to_peer(&self) -> Option<f64> {
        self.peer.map(|peer| peer.ns() / self.ours.ns())
    }

    /// Our time, as a multiple of the time of the limit.
    pub(crate) fn to_limit(&self) -> Option<f64> {
        self.limit.map(|limit| self.ours.ns() / limit.ns())
    }
}

pub(crate) struct Comparison<'r> {
    pub(crate) lines: Vec<Compared<'r>>,
}

impl<'r> Comparison<'r> {
    pub(crate) fn new(results: &'r Results) -> Self {
        let default = results.workloads(Profile::Default);
        let simd = results.workloads(Profile::Simd);
        let mut lines = Vec::new();
        for (workload, rows) in results.workloads(Profile::Fat) {
            let with_simd = simd.iter().find(|(name, _)| *name == workload);
            let same = default.iter().find(|(name, _)| *name == workload);
            for ours in rows.iter().copied().filter(|row| row.is("ours")) {
                lines.push(Compared {
                    ours,
                    peer: fastest_peer(&rows),
                    limit: limit(&rows, ours),
                    default: same.and_then(|(_, rows)| {
                        let ours = rows.iter().find(|row| row.name == ours.name)?;
                        let peer = fastest_peer(rows).map(|peer| peer.ns() / ours.ns());
                        Some((ours.ns(), peer))
                    }),
                    simd: with_simd.and_then(|(_, rows)| {
                        let ours = rows.iter().copied().find(|row| row.name == ours.name)?;
                        let to_peer = fastest_peer(rows).map(|peer| peer.ns() / ours.ns());
                        let to_limit = limit(rows, ours).map(|limit| ours.ns() / limit.ns());
                        Some(Simd { to_peer, to_limit })
                    }),
                });
            }
        }
        Self { lines }
    }
}

fn fastest_peer<'r>(rows: &[&'r Row]) -> Option<&'r Row> {
    let right = rows.iter().copied().filter(|row| row.is("peer") && row.is_right());
    right.min_by(|a, b| a.ns().total_cmp(&b.ns()))
}

/// A row that lends the content is compared with a limit that copies nothing, any other row with the first limit.
fn limit<'r>(rows: &[&'r Row], ours: &Row) -> Option<&'r Row> {
    let mut limits = rows.iter().copied().filter(|row| row.is("limit"));
    let first = limits.next();
    let uncopied = limits.find(|row| row.name.contains("no copy"));
    if ours.name.contains("lent") { uncopied.or(first) } else { first }
}
