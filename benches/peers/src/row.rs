//! [`Row`]: one way to do one workload.

/// What a row is in the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `smtp-machine`.
    Ours,
    /// Another crate that does the work of the workload.
    Peer,
    /// Another crate that leaves out a part of the work; the note names the part.
    Part,
    /// A parser of another protocol on input of the same lengths.
    Yardstick,
    /// What no implementation can do without, such as one copy of the octets.
    Limit,
}

impl Kind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Peer => "peer",
            Self::Part => "part",
            Self::Yardstick => "yardstick",
            Self::Limit => "limit",
        }
    }
}

/// What a row of a workload is called, and what it is.
pub(crate) struct Label {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// What the row leaves out, or does in addition.
    pub(crate) note: &'static str,
}

impl Label {
    pub(crate) const fn ours(name: &'static str, note: &'static str) -> Self {
        Self { name, kind: Kind::Ours, note }
    }
    pub(crate) const fn peer(name: &'static str, note: &'static str) -> Self {
        Self { name, kind: Kind::Peer, note }
    }
    pub(crate) const fn part(name: &'static str, note: &'static str) -> Self {
        Self { name, kind: Kind::Part, note }
    }
    pub(crate) const fn yardstick(name: &'static str, note: &'static str) -> Self {
        Self { name, kind: Kind::Yardstick, note }
    }
    pub(crate) const fn limit(name: &'static str) -> Self {
        Self { name, kind: Kind::Limit, note: "" }
    }
}

/// The result of a verification.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The row does what the workload says.
    Right,
    /// The row does something else, which the text names.
    Wrong(String),
}

impl Verdict {
    /// Returns [`Verdict::Right`] if `right`, and otherwise what `difference` says.
    pub(crate) fn check(right: bool, difference: impl FnOnce() -> String) -> Self {
        if right { Self::Right } else { Self::Wrong(difference()) }
    }
}

/// What a run measures: how much work one call does.
#[derive(Clone, Copy)]
pub(crate) struct Amount {
    /// The unit of the workload, such as `command`.
    pub(crate) unit: &'static str,
    pub(crate) units: u64,
    pub(crate) octets: u64,
}

/// One way to do one workload.
pub(crate) struct Row {
    pub(crate) workload: String,
    pub(crate) label: Label,
    pub(crate) amount: Amount,
    /// Does the work once. The result depends on the work, so that it cannot be optimised away.
    pub(crate) run: Box<dyn FnMut() -> u64>,
    /// Does the work once, and compares all that it yields with what the corpus says.
    pub(crate) verify: Box<dyn FnMut() -> Verdict>,
}

impl Row {
    /// The text that names the row on the command line and in the results.
    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.workload, self.label.name)
    }
}

/// The rows of all workloads.
#[derive(Default)]
pub(crate) struct Rows(pub(crate) Vec<Row>);

impl Rows {
    pub(crate) fn add(
        &mut self,
        workload: impl Into<String>,
        label: Label,
        amount: Amount,
        run: impl FnMut() -> u64 + 'static,
        verify: impl FnMut() -> Verdict + 'static,
    ) {
        let (run, verify) = (Box::new(run), Box::new(verify));
        self.0.push(Row { workload: workload.into(), label, amount, run, verify });
    }
}
