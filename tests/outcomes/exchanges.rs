//! Typical exchanges of senders.

use smtp_machine::body::{Newlines, Survey};
use smtp_machine::client::{BodyError, NotSent, Tls};
use smtp_machine::command::MailParameters;
use smtp_machine::delivery::{Outcome, Policy};
use smtp_machine::diagnosis::{Alternatives, NextAction, Reason};
use smtp_machine::extension::Extension;
use smtp_machine::session::{Error, Phase, Violation};

use crate::play::{CONTENT, GREETING, HELLO, Line, config};

const BEN: &str = "<ben@harbor.example>";
const GIL: &str = "<gil@harbor.example>";
/// MAIL, one RCPT and DATA are answered.
const GO: &str = "250 ok\r\n250 ok\r\n354 go\r\n";

#[test]
fn a_refused_ehlo_is_the_refusal_of_every_recipient() {
    let refusal = "550 5.7.1 your host is listed\r\n";
    // To HELO the server sends the same reply, another refusal, or 421.
    for second in ["550 5.7.1 go away\r\n", "221 bye\r\n", "421 4.3.2 closing\r\n"] {
        let mut line = Line::new(config(), &[GREETING, refusal, second, "221 bye\r\n"]);
        let came = line.deliver(&[BEN, GIL]);
        if !second.starts_with("421") {
            assert_eq!(came.short(), ["refused Hello 550 5.7.1"; 2], "{second}");
            assert_eq!(came.texts, ["550 5.7.1 your host is listed"; 2]);
            let left = Alternatives { hosts: true, ..Alternatives::default() };
            assert_eq!(came.outcomes[0].advice(&left).action, NextAction::NextHost);
            assert_eq!(
                came.outcomes[0].advice(&Alternatives::default()).action,
                NextAction::GiveUp
            );
        }
        assert!(
            line.wire().starts_with("EHLO relay.orchard.example\r\nHELO relay.orchard.example\r\n")
        );
        let Outcome::Refused(verdict) = came.outcomes[0] else { panic!("{came:?}") };
        assert_ne!(verdict.reason, Reason::Success);
    }
}

#[test]
fn a_421_to_ehlo_is_a_transient_refusal_with_its_text() {
    let mut line = Line::new(config(), &[GREETING, "421 4.7.0 come back\r\n"]);
    let came = line.deliver(&[BEN]);
    assert_eq!(came.short(), ["refused Hello 421 4.7.0"]);
    assert_eq!(came.texts, ["421 4.7.0 come back"]);
    assert_eq!(came.outcomes[0].advice(&Alternatives::default()).action, NextAction::Later);
}

#[test]
fn a_refused_greeting_is_the_refusal_of_every_recipient() {
    let mut line = Line::new(config(), &["554 5.7.1 no mail from you\r\n", "221 bye\r\n"]);
    let came = line.deliver(&[BEN, GIL]);
    assert_eq!(came.short(), ["refused Connect 554 5.7.1"; 2]);
    assert_eq!(line.wire(), "QUIT\r\n");
}

#[test]
fn starttls_that_is_required_and_refused_is_a_refusal_at_starttls() {
    let hello = "250-mx.example\r\n250 STARTTLS\r\n";
    let says = [GREETING, hello, "454 4.7.0 TLS not available\r\n", "221 bye\r\n"];
    let mut line = Line::new(config().with_tls(Tls::Required), &says);
    let came = line.deliver(&[BEN]);
    assert_eq!(came.short(), ["refused StartTls 454 4.7.0"]);
    assert_eq!(came.texts, ["454 4.7.0 TLS not available"]);
    assert!(line.wire().ends_with("STARTTLS\r\nQUIT\r\n"));
}

#[test]
fn starttls_that_is_required_and_not_offered_is_not_possible() {
    let mut line = Line::new(config().with_tls(Tls::Required), &[GREETING, HELLO, "221 bye\r\n"]);
    let came = line.deliver(&[BEN]);
    let missing = Outcome::NotPossible(NotSent::NotOffered(Extension::StartTls));
    assert_eq!(came.outcomes, [missing]);
}

#[test]
fn a_malformed_reply_to_the_message_leaves_the_outcome_unknown() {
    for nonsense in [
        "Queued\r\n",
        "354 what\r\n",
        "150 soon\r\n",
        "250-yes\r\n550 no\r\n",
        "\0\r\n",
        "650 what\r\n",
        "250\0ok\r\n",
    ] {
        let mut line = Line::new(config(), &[GREETING, HELLO, GO, nonsense]);
        let came = line.deliver(&[BEN]);
        assert_eq!(came.short(), ["unknown"], "{nonsense:?}");
        assert!(matches!(came.error, Some(Error::Peer(_))), "{nonsense:?}: {:?}", came.error);
    }
}

#[test]
fn an_end_without_a_reply_leaves_the_outcome_unknown() {
    let mut line = Line::new(config(), &[GREETING, HELLO, GO]);
    let came = line.deliver(&[BEN]);
    assert_eq!(came.short(), ["unknown"]);
    assert_eq!(came.error, Some(Error::Truncated(Phase::EndOfData)));
}

#[test]
fn more_recipients_than_rcptmax_get_the_whole_content_again() {
    let limits = "250-mx.example\r\n250 LIMITS RCPTMAX=1\r\n";
    let one = ["250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 queued\r\n"];
    let says = [&[GREETING, limits][..], &one, &one].concat();
    let mut line = Line::new(config(), &says);
    let came = line.deliver(&[BEN, GIL]);
    assert_eq!(came.short(), ["accepted 250"; 2]);
    let content = std::str::from_utf8(CONTENT).unwrap();
    assert_eq!(line.wire().matches(&format!("DATA\r\n{content}.\r\n")).count(), 2);
}

#[test]
fn all_or_none_with_more_recipients_than_rcptmax_sends_nothing() {
    let limits = "250-mx.example\r\n250 LIMITS RCPTMAX=1\r\n";
    let mut line = Line::new(config(), &[GREETING, limits]);
    let came = line.deliver_with(&[BEN, GIL], CONTENT, |it| it.with_policy(Policy::AllOrNone));
    assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::LimitReached); 2]);
    assert!(!line.wire().contains("MAIL"));
}

#[test]
fn an_exhausted_connection_is_no_failure() {
    let limits = "250-mx.example\r\n250-PIPELINING\r\n250 LIMITS MAILMAX=1\r\n";
    let mut line = Line::new(config(), &[GREETING, limits, GO, "250 queued\r\n"]);
    assert_eq!(line.deliver(&[BEN]).short(), ["accepted 250"]);
    let came = line.deliver(&[BEN]);
    assert_eq!(came.outcomes, [Outcome::OtherConnection(None)]);
    assert_eq!(came.outcomes[0].advice(&Alternatives::default()).action, NextAction::Reconnect);

    // 421 on a connection that had carried a message, and a stale connection.
    for (says, wanted) in
        [(Some("421 too long idle\r\n"), "other connection 421"), (None, "other connection")]
    {
        let mut line = Line::new(config(), &[GREETING, HELLO, GO, "250 queued\r\n"]);
        assert_eq!(line.deliver(&[BEN]).short(), ["accepted 250"]);
        line.says(says.as_slice());
        let came = line.deliver(&[BEN, GIL]);
        assert_eq!(came.short(), [wanted; 2]);
    }
}

#[test]
fn a_refusal_in_the_middle_of_the_content_is_the_reply_to_the_message() {
    let large = vec![b'x'; 100_000];
    for reply in ["552 5.3.4 too big\r\n", "421 4.3.2 closing\r\n", "554 5.6.0 no\r\n"] {
        let mut line = Line::new(config(), &[GREETING, HELLO, GO]);
        let mut written = 0;
        let came = {
            let mut recipients = [smtp_machine::delivery::Recipient::new(BEN.try_into().unwrap())];
            let mut delivery = smtp_machine::delivery::Delivery::new(
                "<ana@orchard.example>".try_into().unwrap(),
                &mut recipients,
            );
            loop {
                use smtp_machine::delivery::Event;
                use smtp_machine::{Step, wire::Sink};
                match delivery.poll(&mut line.client, &mut line.rx, &mut line.tx) {
                    Ok(Step::Event(Event::Body(body))) => body.send(&large).unwrap(),
                    Ok(Step::Event(_)) => {}
                    Ok(Step::Write(_)) => {
                        let octets = line.tx.filled().iter().filter(|octet| **octet == b'x');
                        written += octets.count();
                        line.tx.consume(line.tx.len());
                        // The driver may read while it writes.
                        if written > 20_000 && !line.client.is_over() {
                            line.rx.put(reply.as_bytes()).unwrap();
                        }
                    }
                    Ok(Step::Read(_)) => {
                        line.rx.put(line.says.next().unwrap().as_bytes()).unwrap();
                    }
                    Ok(Step::Parked(_) | Step::Done) => break,
                    Err(error) => panic!("{error}"),
                }
            }
            crate::play::short(recipients[0].outcome())
        };
        let code = &reply[..3];
        assert!(came.starts_with(&format!("refused EndOfData {code}")), "{came}");
        assert!(written < 40_000, "{written} octets went out after the refusal");
        assert!(line.client.is_over());
    }
}

#[test]
fn a_refusal_is_read_after_a_write_has_failed() {
    use smtp_machine::delivery::{Delivery, Event, Recipient};
    use smtp_machine::{Step, wire::Sink};
    let large = vec![b'x'; 100_000];
    for (left, wanted) in
        [("552 5.3.4 too big\r\n", "refused EndOfData 552 5.3.4"), ("", "later Data")]
    {
        let mut line = Line::new(config(), &[GREETING, HELLO, GO, left]);
        let mut recipients = [Recipient::new(BEN.try_into().unwrap())];
        let mut delivery = Delivery::new("<>".try_into().unwrap(), &mut recipients);
        let mut begun = false;
        loop {
            match delivery.poll(&mut line.client, &mut line.rx, &mut line.tx) {
                Ok(Step::Event(Event::Body(body))) => {
                    body.send(&large).unwrap();
                    begun = true;
                }
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) if begun => line.tx.close(), // "Broken pipe"
                Ok(Step::Write(_)) => line.tx.consume(line.tx.len()),
                Ok(Step::Read(_)) => match line.says.next().filter(|it| !it.is_empty()) {
                    Some(text) => line.rx.put(text.as_bytes()).unwrap(),
                    None => line.rx.close(),
                },
                Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
            }
        }
        assert_eq!(crate::play::short(recipients[0].outcome()), wanted);
    }
}

#[test]
fn content_that_is_longer_or_shorter_than_surveyed_is_not_accepted() {
    let chunking = "250-mx.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
    for (hello, chunks) in [(chunking, true), (HELLO, false)] {
        for (content, error) in [
            (&b"18 octets of text\n"[..], BodyError::TooLong),
            (b"1\r\n", BodyError::TooShort { left: 2 }),
        ] {
            let mut line = Line::new(config(), &[GREETING, hello, GO, "250 taken\r\n"]);
            let came = line.deliver_with(&[BEN], content, |it| {
                it.with_chunks(chunks).with_survey(Survey::from_slice(b"abc\r\n"))
            });
            assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::Content(error))]);
            let sent = line.wire();
            assert!(!sent.contains("abc") && !sent.ends_with(".\r\n"), "{sent}");
        }
    }
}

#[test]
fn line_endings_are_normalised_in_chunks_too() {
    let chunking = "250-mx.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
    let content = b"one\n.two\r\nthree\r";
    let once = |line: &mut Line, survey: Option<Survey>| {
        let came = line.deliver_with(&[BEN], content, |it| {
            let it = it.with_chunks(true);
            if let Some(survey) = survey { it.with_survey(survey) } else { it }
        });
        assert_eq!(came.short(), ["accepted 250"]);
    };
    let normalising = || config().with_newlines(Newlines::Normalise);
    let says = [GREETING, chunking, "250 ok\r\n250 ok\r\n250 taken\r\n"];
    let mut line = Line::new(normalising(), &says);
    once(&mut line, Some(Survey::from_slice(content)));
    let sent = line.wire();
    assert!(sent.ends_with("BDAT 18 LAST\r\none\r\n.two\r\nthree\r\n"), "{sent}");
    let says = [GREETING, chunking, "250 ok\r\n250 ok\r\n", "250 16\r\n250 taken\r\n"];
    let mut line = Line::new(normalising(), &says);
    once(&mut line, None);
    let sent = line.wire();
    assert!(sent.ends_with("BDAT 16\r\none\r\n.two\r\nthreeBDAT 2 LAST\r\n\r\n"), "{sent}");
}

#[test]
fn requiretls_is_not_sent_without_tls() {
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 REQUIRETLS\r\n";
    let mut line = Line::new(config(), &[GREETING, hello]);
    let came = line.deliver_with(&[BEN], CONTENT, |it| {
        it.with_parameters(MailParameters::new().with_require_tls())
    });
    assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::ClearText)]);
    assert_eq!(came.outcomes[0].status().to_string(), "5.7.10");
    assert!(!line.wire().contains("MAIL"));
}

#[test]
fn the_octets_of_a_malformed_reply_are_lent() {
    use smtp_machine::client::{Client, Event};
    use smtp_machine::{Buffer, Step, wire::Sink};
    let mut client = Client::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(1024));
    rx.put(b"220-mx.example\r\n521 5.7.1 client blocked\r\n").unwrap();
    let mut heard = Vec::new();
    let error = loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::BadReply(bad))) => heard.extend_from_slice(bad.octets()),
            Ok(Step::Write(_)) => tx.consume(tx.len()),
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(heard, b"220-mx.example\r\n521 5.7.1 client blocked\r\n");
    assert!(matches!(error, Error::Peer(Violation::Reply(_))));
}

#[test]
fn helo_is_tried_after_any_5yz_to_ehlo_but_not_under_required_tls() {
    let replies = ["550 5.5.1 no EHLO here\r\n", "250 mx.example\r\n", "250 ok\r\n", "250 ok\r\n"];
    let says = [&[GREETING][..], &replies, &["354 go\r\n", "250 queued\r\n"]].concat();
    let mut line = Line::new(config(), &says);
    assert_eq!(line.deliver(&[BEN]).short(), ["accepted 250"]);
    let mut line =
        Line::new(config().with_tls(Tls::Required), &[GREETING, replies[0], "221 bye\r\n"]);
    assert_eq!(line.deliver(&[BEN]).short(), ["refused Hello 550 5.5.1"]);
    assert!(!line.wire().contains("HELO"));
}

#[test]
fn eight_bit_content_is_not_sent_to_a_server_without_8bitmime() {
    let content = "caf\u{e9}\r\n".as_bytes();
    let surveyed = |line: &mut Line| {
        line.deliver_with(&[BEN], content, |it| it.with_survey(Survey::from_slice(content)))
    };
    let mut line = Line::new(config(), &[GREETING, HELLO]);
    let missing = Outcome::NotPossible(NotSent::NotOffered(Extension::EightBitMime));
    assert_eq!(surveyed(&mut line).outcomes, [missing]);
    assert_eq!(missing.status().to_string(), "5.6.3");
    // Without a survey the error occurs when the content is written.
    let mut line = Line::new(config(), &[GREETING, HELLO, GO]);
    let came = line.deliver_with(&[BEN], content, |it| it);
    assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::Content(BodyError::EightBit))]);
    // With the switch it is sent.
    let mut line =
        Line::new(config().danger_eight_bit(true), &[GREETING, HELLO, GO, "250 queued\r\n"]);
    assert_eq!(surveyed(&mut line).short(), ["accepted 250"]);
}

#[test]
fn a_421_for_one_lmtp_recipient_does_not_decide_the_others() {
    let host = smtp_machine::address::Host::try_from("relay.orchard.example").unwrap();
    let lmtp = || smtp_machine::client::Config::lmtp(host).unwrap();
    let go = "250 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n";
    let mut line = Line::new(lmtp(), &[GREETING, HELLO, go, "421 4.3.2 closing\r\n"]);
    let came = line.deliver(&[BEN, GIL]);
    assert_eq!(came.short(), ["refused EndOfData 421 4.3.2", "unknown"]);
    let mut line = Line::new(lmtp(), &[GREETING, HELLO, go, "250 ok\r\n421 closing\r\n"]);
    assert_eq!(line.deliver(&[BEN, GIL]).short(), ["accepted 250", "refused EndOfData 421"]);
}

#[test]
fn a_421_to_rcpt_leaves_a_sent_last_chunk_unknown() {
    let chunking = "250-mx.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
    let mut line = Line::new(config(), &[GREETING, chunking, "250 ok\r\n421 closing\r\n"]);
    let came = line.deliver_with(&[BEN, GIL], CONTENT, |it| {
        it.with_survey(Survey::from_slice(CONTENT)).with_chunks(true)
    });
    assert!(line.wire().ends_with("At noon?\r\n"), "{}", line.wire());
    assert_eq!(came.short(), ["refused Rcpt 421", "unknown"]);
}

#[test]
fn a_connection_lost_between_two_transactions_is_no_failure() {
    let limits = "250-mx.example\r\n250 LIMITS RCPTMAX=1\r\n";
    let one = ["250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 queued\r\n"];
    let says = [&[GREETING, limits][..], &one].concat();
    let mut line = Line::new(config(), &says);
    assert_eq!(line.deliver(&[BEN, GIL]).short(), ["accepted 250", "other connection"]);
}

#[test]
fn a_refused_ehlo_is_not_repeated_with_manual_ehlo() {
    for refusal in ["550 no\r\n", "450 later\r\n"] {
        let says = [&[GREETING][..], &[refusal; 9]].concat();
        let mut line = Line::new(config().with_manual_hello(true), &says);
        let came = line.deliver(&[BEN]);
        assert_eq!(came.short(), [format!("refused Hello {}", &refusal[..3])]);
        assert_eq!(line.wire(), "EHLO relay.orchard.example\r\n");
    }
    let mut line = Line::new(config().with_manual_hello(true), &["554 no\r\n"]);
    assert_eq!(line.deliver(&[BEN]).short(), ["refused Connect 554"]);
}

#[test]
fn content_of_any_length_is_finished_in_its_last_permit() {
    let chunking = "250-mx.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
    for (hello, replies) in [(HELLO, 1), (chunking, 9)] {
        for length in (3900..4110).chain([8000, 8150]) {
            let content = vec![b'x'; length];
            let mut line = Line::new(config(), &[GREETING, hello, "250 ok\r\n250 ok\r\n"]);
            line.says(if replies == 1 { &["354 go\r\n"] } else { &[] });
            // Each chunk has its reply when it is written.
            line.says(&vec!["250 ok\r\n"; replies]);
            let came = line.deliver_with(&[BEN], &content, |it| it.with_chunks(true));
            assert!(came.short()[0].starts_with("accepted"), "{length}: {:?}", came.short());
        }
    }
}
