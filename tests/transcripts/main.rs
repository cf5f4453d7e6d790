//! The session transcripts, replayed through both machines: whole, in two pieces for every cut, and octet by
//! octet.
//!
//! `TRANSCRIPTS=DIR cargo test --test transcripts` replays another directory of the same format.

mod client;
mod common;
#[path = "../length/mod.rs"]
mod length;
mod server;

use client::replay_client;
use common::{Step as Line, Transcript};
use server::replay_server;

/// Transcripts that do not apply to the server machine, with the reason.
const NOT_FOR_THE_SERVER: &[(&str, &str)] = &[(
    "starttls-injection",
    "RFC 2920 3.1, RFC 3207 4: STARTTLS ends its group; what stands behind it ends the session",
)];

/// Transcripts that do not apply to the client machine, which cannot send their commands, with the reason.
const NOT_FOR_THE_CLIENT: &[(&str, &str)] = &[
    ("source-route", "RFC 5321 F.2: clients SHOULD NOT make source routes"),
    ("source-route-refused", "RFC 5321 F.2: clients SHOULD NOT make source routes"),
    ("obsolete-verbs", "RFC 5321 F.6: clients SHOULD NOT provide SEND, SAML or SOML"),
];

#[test]
fn the_server_sends_the_replies_of_the_transcripts() {
    let unfit = |name: &str| NOT_FOR_THE_SERVER.iter().any(|(unfit, _)| *unfit == name);
    let conformant = |t: &Transcript| {
        (t.server == "conformant" || t.name == "lenient-client") && !unfit(&t.name)
    };
    replay_all("server", &[], conformant, replay_server, |line| matches!(line, Line::Client(_)));
}

#[test]
fn the_client_sends_the_commands_of_the_transcripts() {
    let unfit = |name: &str| NOT_FOR_THE_CLIENT.iter().any(|(unfit, _)| *unfit == name);
    let conformant = |t: &Transcript| t.client == "conformant" && !unfit(&t.name);
    replay_all("client", &[], conformant, replay_client, |line| matches!(line, Line::Server(_)));
}

fn replay_all(
    role: &str,
    not_yet: &[&str],
    vector: impl Fn(&Transcript) -> bool,
    replay: impl Fn(&Transcript, &Cuts) -> Result<(), String> + std::panic::RefUnwindSafe,
    fed: impl Fn(&Line) -> bool,
) {
    let own = std::env::var_os("TRANSCRIPTS").is_none();
    let (mut replayed, mut failures) = (0, Vec::new());
    for transcript in Transcript::all().iter().filter(|t| vector(t)) {
        let name = transcript.name.as_str();
        let octets: usize = transcript
            .steps
            .iter()
            .filter(|line| fed(line))
            .map(|line| match line {
                Line::Client(octets) | Line::Server(octets) => octets.len(),
                Line::Event(_) => 0,
            })
            .sum();
        // A short run cuts at each third octet.
        let step = if length::is_long() { 1 } else { 3 };
        let cuts = (0..octets).step_by(step).map(Cuts::At).chain([Cuts::None, Cuts::Everywhere]);
        let result = cuts.into_iter().try_for_each(|cuts| {
            let all = transcript.sessions();
            let mut sessions = all.iter();
            sessions
                .try_for_each(|session| replay(session, &cuts))
                .map_err(|error| format!("{cuts:?}: {error}"))
        });
        match (result, not_yet.contains(&name)) {
            (Ok(()), false) => replayed += 1,
            (Err(error), false) => failures.push(format!("{name}: {error}")),
            (Err(_), true) => {}
            (Ok(()), true) => failures.push(format!("{name}: replays now, take it off the list")),
        }
    }
    println!("{role}: {replayed} transcripts replayed, {} not yet", not_yet.len());
    assert!(failures.is_empty(), "{role}:\n{}", failures.join("\n"));
    assert!(!own || replayed > 40, "only {replayed} replayed");
}

/// The cuts of the input.
#[derive(Debug)]
pub(crate) enum Cuts {
    None,
    At(usize),
    Everywhere,
}

impl Cuts {
    /// Returns the pieces of `octets`, which begin at `offset` of the whole input.
    pub(crate) fn pieces<'a>(&self, octets: &'a [u8], offset: usize) -> Vec<&'a [u8]> {
        match self {
            Self::None => vec![octets],
            Self::Everywhere => octets.chunks(1).collect(),
            Self::At(at) => match at.checked_sub(offset).filter(|at| *at < octets.len()) {
                Some(at) => vec![&octets[..at], &octets[at..]],
                None => vec![octets],
            },
        }
    }
}
