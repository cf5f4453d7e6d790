//! Deliveries to servers whose replies are written out in the test.

use super::*;
use crate::address::{ForwardPath, Host};
use crate::client::Config;
use crate::command::BodyKind;
use crate::wire::Sink;
use crate::{Buffer, Error, Step};

const CONTENT: &[u8] = b"Subject: lunch\r\n\r\nAt noon?\r\n";

/// An idle client, and a server that offers `keyword`.
struct Session {
    client: Client,
    rx: Buffer,
    tx: Buffer,
    /// The replies that the server sends without a command.
    opening: Vec<String>,
    /// The stages of the replies that decided an outcome.
    stages: Vec<Stage>,
}

impl Session {
    fn offering(keyword: &str) -> Self {
        Self::with(Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap(), keyword)
    }

    fn lmtp(keyword: &str) -> Self {
        Self::with(Config::lmtp(Host::try_from("relay.orchard.example").unwrap()).unwrap(), keyword)
    }

    fn with(config: Config, keyword: &str) -> Self {
        let client = Client::new(config);
        let (rx, tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
        let opening = vec![format!("250-x\r\n250 {keyword}\r\n"), "220 x\r\n".to_owned()];
        Self { client, rx, tx, opening, stages: Vec::new() }
    }

    /// Delivers to `count` recipients, and returns the outcomes in short and the octets sent.
    fn deliver(
        &mut self,
        count: usize,
        policy: Policy,
        replies: &[&str],
    ) -> (String, String, Result<(), Error>) {
        self.deliver_as(count, replies, |delivery| delivery.with_policy(policy))
    }

    fn deliver_as(
        &mut self,
        count: usize,
        replies: &[&str],
        set: impl for<'r, 'e> FnOnce(Delivery<'r, 'e>) -> Delivery<'r, 'e>,
    ) -> (String, String, Result<(), Error>) {
        let path = ForwardPath::try_from("<ben@harbor.example>").unwrap();
        let mut recipients = vec![Recipient::new(path); count];
        let from = ReversePath::try_from("<ana@orchard.example>").unwrap();
        let mut delivery = set(Delivery::new(from, &mut recipients));
        let (mut said, mut replies) = (Vec::new(), replies.iter());
        let result = loop {
            match delivery.poll(&mut self.client, &mut self.rx, &mut self.tx) {
                Ok(Step::Read(_)) if !self.opening.is_empty() => {
                    self.rx.put(self.opening.pop().unwrap().as_bytes()).unwrap();
                }
                Ok(Step::Read(_)) => match replies.next() {
                    Some(reply) => self.rx.put(reply.as_bytes()).unwrap(),
                    None => self.rx.close(),
                },
                Ok(Step::Write(_)) => {
                    said.extend_from_slice(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                // One write for each permit, as for content that does not fit.
                Ok(Step::Event(Event::Body(mut body))) => {
                    let at = usize::try_from(body.offset()).unwrap();
                    match &CONTENT[at..] {
                        [] => body.finish().unwrap(),
                        rest => drop(body.write(rest).unwrap()),
                    }
                }
                Ok(Step::Event(_)) => {}
                Ok(Step::Parked(_) | Step::Done) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        let short = |recipient: &Recipient<'_>| match recipient.outcome() {
            Outcome::Accepted(verdict) => format!("+{}", verdict.code),
            Outcome::Refused(verdict) => format!("-{}", verdict.code),
            other => format!("{other:?}"),
        };
        self.stages = (delivery.recipients().iter())
            .filter_map(|recipient| match recipient.outcome() {
                Outcome::Accepted(verdict) | Outcome::Refused(verdict) => Some(verdict.stage),
                _ => None,
            })
            .collect();
        let outcomes: Vec<String> = delivery.recipients().iter().map(short).collect();
        (outcomes.join(" "), String::from_utf8(said).unwrap(), result)
    }
}

fn verbs(said: &str) -> String {
    let known = ["EHLO", "MAIL", "RCPT", "DATA", "RSET", "QUIT", "."];
    let verb = |line: &str| known.iter().find(|verb| line.starts_with(**verb)).copied();
    said.lines().filter_map(verb).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_verdict_has_the_stage_of_its_reply() {
    use Stage::{Connect, Data, EndOfData, Mail, Rcpt};
    for (replies, stages) in [
        (
            &["250 m\r\n", "550 a\r\n", "250 b\r\n", "354 go\r\n", "250 ok\r\n"][..],
            [Rcpt, EndOfData],
        ),
        (&["250 m\r\n", "250 a\r\n", "250 b\r\n", "451 no\r\n", "250 reset\r\n"], [Data, Data]),
        (
            &["250 m\r\n", "250 a\r\n", "250 b\r\n", "354 go\r\n", "552 big\r\n"],
            [EndOfData, EndOfData],
        ),
        (&["552 big\r\n"], [Mail, Mail]),
    ] {
        let mut session = Session::offering("HELP");
        let (_, _, result) = session.deliver(2, Policy::Each, replies);
        assert_eq!(result, Ok(()));
        assert_eq!(session.stages, stages, "{replies:?}");
    }
    let mut session = Session::offering("HELP");
    session.opening = vec!["554 not here\r\n".to_owned()];
    let (_, _, result) = session.deliver(2, Policy::Each, &["221 bye\r\n"]);
    assert_eq!(result, Ok(()));
    assert_eq!(session.stages, [Connect, Connect]);
}

#[test]
fn plaintext_after_starttls_ends_the_session_at_starttls() {
    use crate::session::Violation;

    for tls in [crate::client::Tls::Opportunistic, crate::client::Tls::Required] {
        let config = Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
        let mut session = Session::with(config.with_tls(tls), "STARTTLS");
        // In one segment: what follows the reply could be injected.
        let (outcomes, said, result) =
            session.deliver(1, Policy::Each, &["220 go\r\n250 injected\r\n"]);
        assert_eq!(outcomes, "Later(StartTls)", "{tls:?}");
        assert_eq!(result, Err(Error::Peer(Violation::PlaintextAfterStartTls)));
        assert!(!said.contains("MAIL"), "{said}");
    }
}

#[test]
fn a_refused_recipient_does_not_affect_the_others() {
    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n250 a\r\n550 b\r\n250 c\r\n354 go\r\n", "250 queued\r\n"];
    let (outcomes, said, result) = session.deliver(3, Policy::Each, &replies);
    assert_eq!(outcomes, "+250 -550 +250");
    assert_eq!(verbs(&said), "EHLO MAIL RCPT RCPT RCPT DATA .");
    assert_eq!(result, Ok(()));

    // The connection accepts the next message.
    let (outcomes, said, _) =
        session.deliver(1, Policy::Each, &["250 m\r\n250 a\r\n354 go\r\n", "452 full\r\n"]);
    assert_eq!((outcomes.as_str(), verbs(&said).as_str()), ("-452", "MAIL RCPT DATA ."));
}

#[test]
fn without_pipelining_each_command_waits_for_its_reply() {
    let mut session = Session::offering("HELP");
    let replies = ["250 m\r\n", "450 a\r\n", "251 b\r\n", "354 go\r\n", "250 ok\r\n"];
    let (outcomes, said, _) = session.deliver(2, Policy::Each, &replies);
    assert_eq!(
        (outcomes.as_str(), verbs(&said).as_str()),
        ("-450 +250", "EHLO MAIL RCPT RCPT DATA .")
    );
}

#[test]
fn the_connection_is_reusable_after_all_recipients_are_refused() {
    let mut session = Session::offering("HELP");
    let replies = ["250 m\r\n", "550 a\r\n", "450 b\r\n", "250 reset\r\n"];
    let (outcomes, said, _) = session.deliver(2, Policy::Each, &replies);
    assert_eq!(
        (outcomes.as_str(), verbs(&said).as_str()),
        ("-550 -450", "EHLO MAIL RCPT RCPT RSET")
    );

    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n550 a\r\n354 go\r\n", "554 nobody\r\n", "250 reset\r\n"];
    let (outcomes, said, result) = session.deliver(1, Policy::Each, &replies);
    assert_eq!((outcomes.as_str(), verbs(&said).as_str()), ("-550", "EHLO MAIL RCPT DATA ."));
    assert!(!said.contains("Subject"));
    assert_eq!(result, Ok(()));

    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n550 a\r\n554 nobody\r\n", "250 reset\r\n", "250 m\r\n"];
    let (outcomes, said, _) = session.deliver(1, Policy::Each, &replies);
    assert_eq!((outcomes.as_str(), verbs(&said).as_str()), ("-550", "EHLO MAIL RCPT DATA RSET"));
}

#[test]
fn a_refused_mail_decides_all_recipients() {
    let mut session = Session::offering("PIPELINING");
    let replies = ["550 m\r\n503 a\r\n503 b\r\n503 d\r\n"];
    let (outcomes, _, result) = session.deliver(2, Policy::Each, &replies);
    assert_eq!((outcomes.as_str(), result), ("-550 -550", Ok(())));
}

#[test]
fn all_or_none_sends_to_all_or_none() {
    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n250 a\r\n550 b\r\n", "250 reset\r\n"];
    let (outcomes, said, _) = session.deliver(2, Policy::AllOrNone, &replies);
    assert_eq!(
        (outcomes.as_str(), verbs(&said).as_str()),
        ("Later(Rcpt) -550", "EHLO MAIL RCPT RCPT RSET")
    );

    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n250 a\r\n", "354 go\r\n", "250 ok\r\n"];
    let (outcomes, said, _) = session.deliver(1, Policy::AllOrNone, &replies);
    assert_eq!((outcomes.as_str(), verbs(&said).as_str()), ("+250", "EHLO MAIL RCPT DATA ."));
}

#[test]
fn a_connection_lost_after_the_end_of_the_message_leaves_the_outcome_unknown() {
    let mut session = Session::offering("PIPELINING");
    let replies = ["250 m\r\n550 a\r\n250 b\r\n354 go\r\n"];
    let (outcomes, _, result) = session.deliver(2, Policy::Each, &replies);
    assert_eq!(outcomes, "-550 Unknown");
    assert!(matches!(result, Err(Error::Truncated(_))));

    let mut session = Session::offering("PIPELINING");
    let (outcomes, ..) = session.deliver(2, Policy::Each, &["250 m\r\n250 a\r\n"]);
    assert_eq!(outcomes, "Later(Rcpt) Later(Rcpt)");
}

#[test]
fn a_parameter_that_is_not_offered_is_not_sent() {
    let mut session = Session::offering("HELP");
    let mut recipients = [Recipient::new(ForwardPath::Postmaster)];
    let parameters = MailParameters::new().with_body(BodyKind::EightBitMime);
    let mut delivery =
        Delivery::new(ReversePath::Null, &mut recipients).with_parameters(parameters);
    while !delivery.is_finished() {
        match delivery.poll(&mut session.client, &mut session.rx, &mut session.tx).unwrap() {
            Step::Event(_) => {}
            Step::Write(_) => session.tx.consume(session.tx.len()),
            Step::Read(_) => {
                session.rx.put(session.opening.pop().unwrap().as_bytes()).unwrap();
            }
            Step::Parked(_) | Step::Done => break,
        }
    }
    assert!(matches!(delivery.recipients()[0].outcome(), Outcome::NotPossible(_)));
}

#[test]
fn mail_describes_the_content_as_far_as_the_server_offers_it() {
    let mail_for = |keyword: &str, content: &str, to: &str| {
        let mut session = Session::offering(keyword);
        let path = ForwardPath::try_from(to).unwrap();
        let mut recipients = [Recipient::new(path)];
        let mut delivery = Delivery::new(ReversePath::Null, &mut recipients)
            .with_survey(Survey::from_slice(content.as_bytes()));
        loop {
            match delivery.poll(&mut session.client, &mut session.rx, &mut session.tx).unwrap() {
                Step::Event(_) => {}
                Step::Write(_) => {
                    if session.tx.filled().starts_with(b"MAIL") {
                        break;
                    }
                    session.tx.consume(session.tx.len());
                }
                Step::Read(_) => {
                    session.rx.put(session.opening.pop().unwrap().as_bytes()).unwrap();
                }
                Step::Parked(_) | Step::Done => break,
            }
        }
        if delivery.is_finished() {
            return format!("{:?}", delivery.recipients()[0].outcome());
        }
        String::from_utf8(session.tx.filled().to_vec()).unwrap().trim_end().to_owned()
    };
    let ascii = std::str::from_utf8(CONTENT).unwrap();
    assert_eq!(mail_for("SIZE", ascii, "<ben@x>"), "MAIL FROM:<> SIZE=28");
    assert_eq!(mail_for("SIZE", "no end", "<ben@x>"), "MAIL FROM:<> SIZE=8");
    assert_eq!(mail_for("SIZE 27", ascii, "<ben@x>"), "NotPossible(TooLarge { limit: 27 })");
    assert_eq!(mail_for("8BITMIME", ascii, "<ben@x>"), "MAIL FROM:<>");
    assert_eq!(mail_for("8BITMIME", "\u{e9}\r\n", "<ben@x>"), "MAIL FROM:<> BODY=8BITMIME");
    assert_eq!(mail_for("SMTPUTF8", ascii, "<b\u{e9}n@x>"), "MAIL FROM:<> SMTPUTF8");
    assert_eq!(mail_for("SMTPUTF8", ascii, "<ben@x>"), "MAIL FROM:<>");
    assert_eq!(mail_for("HELP", "\u{e9}\r\n", "<ben@x>"), "NotPossible(NotOffered(EightBitMime))");
    assert!(mail_for("HELP", "a\nb", "<ben@x>").starts_with("NotPossible(Content(BareNewline("));
}

fn in_one_chunk<'r, 'e>(delivery: Delivery<'r, 'e>) -> Delivery<'r, 'e> {
    delivery.with_chunks(true).with_survey(Survey::from_slice(CONTENT))
}

#[test]
fn content_of_known_size_is_sent_in_one_chunk() {
    let mut session = Session::offering("CHUNKING");
    let replies = ["250 OK\r\n", "250 OK\r\n", "250 queued\r\n"];
    let (outcomes, said, _) = session.deliver_as(1, &replies, in_one_chunk);
    assert_eq!(outcomes, "+250");
    assert!(said.ends_with("BDAT 28 LAST\r\nSubject: lunch\r\n\r\nAt noon?\r\n"), "{said}");
}

#[test]
fn content_of_unknown_size_is_sent_in_chunks() {
    let mut session = Session::offering("CHUNKING");
    let replies = ["250 OK\r\n", "250 OK\r\n", "250 28 octets\r\n", "250 queued\r\n"];
    let (outcomes, said, _) =
        session.deliver_as(1, &replies, |delivery| delivery.with_chunks(true));
    assert_eq!(outcomes, "+250");
    assert!(said.ends_with("At noon?\r\nBDAT 0 LAST\r\n"), "{said}");
}

#[test]
fn a_refused_chunk_fails_the_message_but_not_the_session() {
    let mut session = Session::offering("CHUNKING");
    let replies = ["250 OK\r\n", "250 OK\r\n", "452 full\r\n", "250 OK\r\n"];
    let (outcomes, said, _) =
        session.deliver_as(1, &replies, |delivery| delivery.with_chunks(true));
    assert_eq!(outcomes, "-452");
    assert!(said.ends_with("At noon?\r\nRSET\r\n"), "{said}");
    let (outcomes, ..) = session.deliver(
        1,
        Policy::Each,
        &["250 OK\r\n", "250 OK\r\n", "354 go\r\n", "250 queued\r\n"],
    );
    assert_eq!(outcomes, "+250");
}

#[test]
fn a_refused_last_chunk_fails_the_message_but_not_the_session() {
    let mut session = Session::offering("x");
    session.opening =
        vec!["250-x\r\n250-PIPELINING\r\n250 CHUNKING\r\n".into(), "220 x\r\n".into()];
    let replies = ["250 OK\r\n550 a\r\n550 b\r\n554 nobody\r\n", "250 reset\r\n"];
    let (outcomes, said, _) = session.deliver_as(2, &replies, in_one_chunk);
    assert_eq!(outcomes, "-550 -550");
    assert!(said.ends_with("At noon?\r\nRSET\r\n"), "{said}");
    let replies = ["250 OK\r\n250 OK\r\n250 OK\r\n"];
    let (outcomes, said, _) = session.deliver_as(1, &replies, in_one_chunk);
    assert_eq!(outcomes, "+250", "{said}");
    assert!(said.starts_with("MAIL FROM:"), "{said}");
}

#[test]
fn lmtp_decides_for_each_recipient() {
    let mut session = Session::lmtp("PIPELINING");
    let replies =
        ["250 OK\r\n250 OK\r\n550 who\r\n250 OK\r\n354 go\r\n", "250 one\r\n", "452 full\r\n"];
    let (outcomes, said, _) = session.deliver(3, Policy::Each, &replies);
    assert_eq!(outcomes, "+250 -550 -452");
    assert!(said.starts_with("LHLO "));
    // If no recipient is accepted, DATA is refused, and the session continues.
    let replies = ["250 OK\r\n550 who\r\n503 nobody\r\n", "250 OK\r\n"];
    let (outcomes, ..) = session.deliver(1, Policy::Each, &replies);
    assert_eq!(outcomes, "-550");
}

#[test]
fn lmtp_sends_no_last_chunk_when_every_recipient_is_refused() {
    let mut session = Session::lmtp("x");
    session.opening =
        vec!["250-x\r\n250-PIPELINING\r\n250 CHUNKING\r\n".into(), "220 x\r\n".into()];
    let (outcomes, said, result) =
        session.deliver_as(1, &["250 OK\r\n550 who\r\n", "250 OK\r\n"], in_one_chunk);
    assert_eq!((outcomes.as_str(), result), ("-550", Ok(())));
    assert!(said.ends_with("RSET\r\n") && !said.contains("BDAT"), "{said}");
    let (outcomes, ..) = session.deliver_as(
        2,
        &["250 OK\r\n250 OK\r\n250 OK\r\n", "250 one\r\n", "550 two\r\n"],
        in_one_chunk,
    );
    assert_eq!(outcomes, "+250 -550");
}

#[test]
fn more_recipients_than_rcptmax_are_sent_in_several_transactions() {
    let mut session = Session::offering("LIMITS RCPTMAX=2 MAILMAX=2");
    let replies = ["250 OK\r\n", "250 OK\r\n", "250 OK\r\n", "354 go\r\n", "250 one\r\n"];
    let more = ["250 OK\r\n", "450 later\r\n", "250 OK\r\n", "354 go\r\n", "250 two\r\n"];
    let all: Vec<&str> = replies.into_iter().chain(more).collect();
    let (outcomes, said, _) = session.deliver(5, Policy::Each, &all);
    assert_eq!(outcomes, "+250 +250 -450 +250 OtherConnection(None)");
    assert_eq!(said.matches("At noon?").count(), 2);
}

/// Begins a delivery to one recipient, and drops it when `part` of the content is written.
fn begin(session: &mut Session, keyword: &str, chunks: bool, part: &[u8]) {
    session.opening = vec![format!("250-x\r\n250 {keyword}\r\n"), "220 x\r\n".to_owned()];
    let mut replies = vec!["354 go\r\n", "250 ok\r\n", "250 ok\r\n"];
    let mut to = [Recipient::new(ForwardPath::try_from("<gil@harbor.example>").unwrap())];
    let mut delivery = Delivery::new(ReversePath::Null, &mut to).with_chunks(chunks);
    loop {
        match delivery.poll(&mut session.client, &mut session.rx, &mut session.tx).unwrap() {
            Step::Read(_) => {
                let reply = session.opening.pop();
                let reply = reply.unwrap_or_else(|| replies.pop().unwrap().to_owned());
                session.rx.put(reply.as_bytes()).unwrap();
            }
            Step::Write(_) => session.tx.consume(session.tx.len()),
            Step::Event(Event::Body(mut body)) => {
                body.write(part).unwrap();
                return;
            }
            Step::Event(_) => {}
            Step::Parked(_) | Step::Done => panic!("the delivery is not dropped"),
        }
    }
}

#[test]
fn a_delivery_does_not_continue_the_content_of_one_that_was_dropped() {
    for (keyword, chunks) in [("SIZE", false), ("PIPELINING", false), ("CHUNKING", true)] {
        for part in [&b""[..], b"Subject: for gil only\r\n"] {
            let mut session = Session::offering("SIZE");
            begin(&mut session, keyword, chunks, part);
            let (outcomes, said, end) = session.deliver(2, Policy::Each, &[]);
            assert_eq!(outcomes, "OtherConnection(None) OtherConnection(None)", "{keyword}");
            assert!(!said.contains("Subject: lunch") && !said.contains("\r\n.\r\n"), "{said}");
            assert!(end.is_err() && session.client.is_over());
        }
    }
}
