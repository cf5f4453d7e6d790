//! The outcome of a message, as the example clients print it.

use serde_json::{Value, json};
use smtp_machine::delivery::{Answer, Outcome, Recipient};
use smtp_machine::diagnosis::Alternatives;
use smtp_machine::reply::Reply;

/// The exit status for an invalid command line (EX_USAGE of sysexits).
pub(crate) const USAGE: u8 = 64;

/// Returns the text of a reply, without its codes.
fn text(reply: &Reply<'_>) -> String {
    let lines = reply.lines().map(|line| String::from_utf8_lossy(line.text()).into_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Keeps the text of the reply that has set the outcome of each recipient.
pub(crate) fn keep(answer: &Answer<'_>, texts: &mut [String]) {
    for (at, _recipient) in answer.recipients() {
        texts[at] = text(&answer.reply());
    }
}

/// Returns the output for a recipient. `text` is the text of the reply that has set its outcome.
pub(crate) fn to_json(recipient: &Recipient<'_>, text: &str) -> Value {
    let outcome = recipient.outcome();
    let (word, verdict) = match outcome {
        Outcome::Accepted(verdict) => ("accepted", Some(verdict)),
        Outcome::Refused(verdict) => ("refused", Some(verdict)),
        Outcome::OtherConnection(verdict) => ("other connection", verdict),
        // Without a reply to the end of the message, the server may have accepted it.
        Outcome::Unknown => ("unknown", None),
        _ => ("not sent", None),
    };
    let text = match (outcome, verdict) {
        (Outcome::NotPossible(why), _) => why.to_string(),
        (Outcome::Later(stage), _) => format!("the session ended: {stage:?}"),
        (_, Some(_)) => text.to_owned(),
        (_, None) => String::new(),
    };
    let refused = verdict.filter(|verdict| verdict.code.is_negative());
    json!({
        "recipient": recipient.to().to_string().trim_matches(['<', '>']),
        "code": verdict.map(|verdict| verdict.code.get()),
        "enhanced": verdict.and_then(|verdict| verdict.enhanced).map(|code| code.to_string()),
        "text": text,
        "outcome": word,
        "stage": verdict.map(|verdict| format!("{:?}", verdict.stage)),
        "reason": refused.map(|verdict| format!("{:?}", verdict.reason)),
        "status": outcome.status().to_string(),
        "advice": format!("{:?}", outcome.advice(&Alternatives::default()).action),
    })
}

/// The number of recipients that were accepted, over all messages.
#[derive(Default)]
pub(crate) struct Tally {
    accepted: usize,
    all: usize,
}

impl Tally {
    /// Counts a recipient, and prints its outcome.
    pub(crate) fn print(&mut self, recipient: &Recipient<'_>, text: &str) {
        self.all += 1;
        self.accepted += usize::from(matches!(recipient.outcome(), Outcome::Accepted(_)));
        println!("{}", to_json(recipient, text));
    }

    /// Returns 0 if all recipients were accepted, 1 if some were not, 2 if none was.
    pub(crate) fn status(&self) -> u8 {
        match self.accepted {
            0 => 2,
            accepted if accepted == self.all => 0,
            _ => 1,
        }
    }
}

/// A progress display for a large message, on a terminal.
pub(crate) struct Progress {
    all: u64,
    shown: u64,
}

impl Progress {
    /// Creates a display. It shows nothing for a message of less than 1 MiB, or if standard error is not a
    /// terminal.
    pub(crate) fn new(all: usize) -> Self {
        use std::io::IsTerminal;
        let all = all as u64;
        let shows = all >= 1 << 20 && std::io::stderr().is_terminal();
        Self { all: if shows { all } else { 0 }, shown: 0 }
    }

    /// Shows that the content is written up to this octet.
    pub(crate) fn at(&mut self, octet: u64) {
        let percent = (octet * 100).checked_div(self.all).unwrap_or_default();
        if percent > self.shown {
            self.shown = percent;
            eprint!("\r{percent} %{}", if percent == 100 { "\n" } else { "" });
        }
    }
}
