//! Whole sessions of a server, from the greeting to the reply to QUIT: `server/SESSION`.

use crate::corpus::{Session, keep};
use crate::row::{Amount, Label, Rows, Verdict};

pub(crate) trait ServerSession {
    const LABEL: Label;
    /// Takes what a client sends, group by group, and appends its replies to `replies`. `content` is cleared at the
    /// start of each message and then gets its content. Returns the number of accepted messages.
    fn run(groups: &[&[u8]], replies: &mut Vec<u8>, content: &mut Vec<u8>) -> u64;
}

pub(crate) fn row<P: ServerSession>(rows: &mut Rows, session: &'static Session) {
    let groups: &'static [&'static [u8]] =
        keep(session.groups.iter().map(|group| &group[..]).collect::<Vec<_>>());
    let octets = groups.iter().map(|group| group.len() as u64).sum();
    let amount = Amount { unit: "message", units: session.messages, octets };
    let (mut replies, mut content) = (Vec::with_capacity(1 << 16), Vec::with_capacity(1 << 16));
    let run = move || {
        replies.clear();
        P::run(groups, &mut replies, &mut content)
    };
    let name = format!("server/{}", session.name);
    rows.add(name, P::LABEL, amount, run, move || verify::<P>(session, groups));
}

fn verify<P: ServerSession>(session: &Session, groups: &[&[u8]]) -> Verdict {
    let (mut replies, mut content) = (Vec::new(), Vec::new());
    let messages = P::run(groups, &mut replies, &mut content);
    let last_lines =
        replies.split_inclusive(|octet| *octet == b'\n').filter(|line| line.get(3) == Some(&b' '));
    let codes: Vec<u16> =
        last_lines.filter_map(|line| std::str::from_utf8(&line[..3]).ok()?.parse().ok()).collect();
    let right =
        messages == session.messages && codes == session.codes && content == session.content;
    Verdict::check(right, || {
        let same = content == session.content;
        format!(
            "{messages} messages, codes {:?}.., content as sent: {same}",
            &codes[..codes.len().min(9)]
        )
    })
}
