//! Guesses at messages of any octets.

use smtp_machine::bounce::guess::{Guess, Kind};
use smtp_machine::reply::Code;

/// Checks that a guess at any octets lends what is in them, within its bounds, and that memory for decoding changes
/// nothing in a message that needs none.
///
/// # Panics
///
/// Panics if that is not so.
pub fn bounce_guess(data: &[u8]) {
    let plain = Guess::parse(data);
    check(&plain, &[data]);
    for len in [0, data.len() / 2, data.len()] {
        let mut scratch = vec![0; len];
        let memory = scratch.as_ptr_range();
        let decoded = Guess::parse_with(data, &mut scratch);
        for lent in lent_by(&decoded).into_iter().filter(|it| !it.is_empty()) {
            let lent = lent.as_ptr_range();
            let within = |from: &std::ops::Range<*const u8>| {
                from.start <= lent.start && lent.end <= from.end
            };
            assert!(within(&data.as_ptr_range()) || within(&memory), "a slice of something else");
        }
        if !plain.is_partial() {
            assert_eq!(
                shown(&decoded),
                shown(&plain),
                "memory that is not needed changes the guess"
            );
        }
    }
}

fn check(guess: &Guess<'_>, memory: &[&[u8]]) {
    for lent in lent_by(guess).into_iter().filter(|it| !it.is_empty()) {
        let lent = lent.as_ptr_range();
        let within = |from: &&[u8]| {
            let from = from.as_ptr_range();
            from.start <= lent.start && lent.end <= from.end
        };
        assert!(memory.iter().any(within), "a slice of something else");
    }
    let count = guess.recipients().count();
    assert!(count <= 256);
    let reports = matches!(guess.kind(), Kind::Failure | Kind::Delay | Kind::Notification);
    assert!(reports || count == 0, "{guess:?} is about a recipient");
    assert!(!guess.rule().is_empty());
    for recipient in guess.recipients() {
        assert!(recipient.address().is_some() || recipient.reply().is_some());
        assert!(recipient.text().as_bytes().len() <= 4096);
        let mut scratch = [0; 2048];
        if let Some(reply) = recipient.reply() {
            assert!(reply.as_bytes().len() <= 2048);
            let reply = recipient.reply_in(&mut scratch);
            assert!(reply.is_none_or(|it| it.code().is_negative()), "{recipient:?}");
        }
        let mut scratch = [0; 2048];
        let _ = recipient.reply_or(Code::MAILBOX_UNAVAILABLE, &mut scratch);
        let _ = (recipient.stage(), recipient.mailbox());
    }
}

fn lent_by<'a>(guess: &Guess<'a>) -> Vec<&'a [u8]> {
    let mut lent = vec![guess.evidence()];
    for recipient in guess.recipients() {
        let values = [recipient.address(), Some(recipient.text()), recipient.reply()];
        lent.extend(values.into_iter().flatten().map(|value| value.as_bytes()));
    }
    lent
}

fn shown(guess: &Guess<'_>) -> String {
    format!("{guess:?} {:?}", guess.recipients().collect::<Vec<_>>())
}
