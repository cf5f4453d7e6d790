//! AUTH before the first MAIL, and the effect of its failure on the recipients.

use smtp_machine::client::NotSent;
use smtp_machine::command::Mechanism;
use smtp_machine::delivery::Outcome;
use smtp_machine::extension::{Extension, Mechanisms};
use smtp_machine::sasl::{Credentials, Login, LoginError};
use smtp_machine::wire::SinkFull;

use crate::play::{CONTENT, Came, GREETING, Line, config};

const BEN: &str = "<ben@harbor.example>";
const DONE: &str = "250 ok\r\n250 ok\r\n354 go\r\n";

fn log_in(offers: &str, says: &[&str]) -> (Came, String) {
    let hello = format!("250-mx.example\r\n250-PIPELINING\r\n250 {offers}\r\n");
    let says = [&[GREETING, &hello][..], says].concat();
    let mut line = Line::new(config().danger_auth_in_clear(true), &says);
    let came = line.deliver_with(&[BEN], CONTENT, |it| {
        it.with_credentials(Credentials::password("ana", "secret").unwrap())
    });
    let wire = line.wire().to_owned();
    (came, wire)
}

#[test]
fn a_delivery_logs_in_once_before_mail() {
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n";
    let says = [GREETING, hello, "235 welcome\r\n", DONE, "250 queued\r\n", DONE, "250 queued\r\n"];
    let mut line = Line::new(config().danger_auth_in_clear(true), &says);
    for _ in 0..2 {
        let came = line.deliver_with(&[BEN], CONTENT, |it| {
            it.with_credentials(Credentials::password("ana", "secret").unwrap())
        });
        assert_eq!(came.short(), ["accepted 250"]);
    }
    assert_eq!(line.wire().matches("AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n").count(), 1);
}

#[test]
fn another_mechanism_is_tried_when_the_server_refuses_the_first() {
    for refusal in ["504 5.5.4 not that one\r\n", "534 5.7.9 too weak\r\n", "501 5.5.2 what\r\n"] {
        let says = [refusal, "334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n", "235 ok\r\n"];
        let (came, wire) =
            log_in("AUTH PLAIN LOGIN", &[&says[..], &[DONE, "250 queued\r\n"]].concat());
        assert_eq!(came.short(), ["accepted 250"], "{refusal}");
        assert!(wire.contains("AUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\nMAIL"), "{wire}");
    }
    // A surplus challenge is cancelled, and the next mechanism is tried.
    let says = ["334 more\r\n", "501 cancelled\r\n", "535 5.7.8 no\r\n"];
    let (came, wire) = log_in("AUTH PLAIN LOGIN", &says);
    assert!(wire.contains("\r\n*\r\nAUTH LOGIN\r\n"), "{wire}");
    assert_eq!(came.short(), ["refused Auth 535 5.7.8"]);
}

#[test]
fn a_refused_login_is_the_outcome_of_every_recipient() {
    for (reply, wanted) in [
        ("535 5.7.8 bad password\r\n", "refused Auth 535 5.7.8"),
        ("454 4.7.0 try again\r\n", "refused Auth 454 4.7.0"),
        ("421 4.7.0 bye\r\n", "refused Auth 421 4.7.0"),
    ] {
        let (came, wire) = log_in("AUTH PLAIN LOGIN", &[reply]);
        assert_eq!(came.short(), [wanted]);
        assert_eq!(came.texts, [reply.trim_end()]);
        assert!(!wire.contains("MAIL") && !wire.contains("AUTH LOGIN"), "{wire}");
    }
}

#[test]
fn no_mechanism_is_sent_that_is_not_offered() {
    let (came, wire) = log_in("AUTH GSSAPI NTLM", &[]);
    let offered = Mechanisms::GSSAPI | Mechanisms::NTLM;
    let missing = NotSent::MechanismNotOffered(offered);
    assert_eq!(came.outcomes, [Outcome::NotPossible(missing)]);
    assert_eq!(
        missing.to_string(),
        "the server does not offer the mechanism; it offers GSSAPI NTLM"
    );
    assert!(!wire.contains("AUTH"), "{wire}");

    let (came, _) = log_in("HELP", &[]);
    assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::NotOffered(Extension::Auth))]);

    let mut line = Line::new(config(), &[GREETING, "250-mx.example\r\n250 AUTH PLAIN\r\n"]);
    let came = line.deliver_with(&[BEN], CONTENT, |it| {
        it.with_credentials(Credentials::password("ana", "secret").unwrap())
    });
    assert_eq!(came.outcomes, [Outcome::NotPossible(NotSent::ClearText)]);
}

/// Returns the challenge as the response, and requires `proof` from the server.
struct Echo {
    proved: bool,
}

impl Login for Echo {
    fn mechanism(&self) -> Mechanism<'_> {
        Mechanism::try_from("SCRAM-SHA-256").unwrap()
    }

    fn initial(&mut self, out: &mut [u8]) -> Result<Option<usize>, LoginError> {
        out.get_mut(..2).ok_or(SinkFull)?.copy_from_slice(b"hi");
        Ok(Some(2))
    }

    fn respond(&mut self, challenge: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
        self.proved |= challenge == b"proof";
        out.get_mut(..challenge.len()).ok_or(SinkFull)?.copy_from_slice(challenge);
        Ok(challenge.len())
    }

    fn is_server_verified(&self) -> bool {
        self.proved
    }
}

#[test]
fn a_mechanism_of_the_application_may_require_a_proof() {
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 AUTH SCRAM-SHA-256\r\n";
    for (challenge, wanted) in [
        ("334 cHJvb2Y=\r\n", "accepted 250"),
        ("334 bm9uZQ==\r\n", "not possible: the server has not proved that it knows the secret"),
    ] {
        let says = [GREETING, hello, challenge, "235 ok\r\n", DONE, "250 queued\r\n"];
        let mut line = Line::new(config().danger_auth_in_clear(true), &says);
        let mut echo = Echo { proved: false };
        let mut recipients = [smtp_machine::delivery::Recipient::new(BEN.try_into().unwrap())];
        let mut delivery = smtp_machine::delivery::Delivery::new(
            "<ana@orchard.example>".try_into().unwrap(),
            &mut recipients,
        )
        .with_login(&mut echo);
        line.run(&mut delivery, CONTENT);
        assert_eq!(crate::play::short(recipients[0].outcome()), wanted);
    }
}

#[test]
fn an_initial_response_too_long_for_the_line_answers_the_first_challenge() {
    let token = "t".repeat(600);
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 AUTH XOAUTH2\r\n";
    let says = [GREETING, hello, "334 \r\n", "235 ok\r\n", DONE, "250 queued\r\n"];
    let mut line = Line::new(config().danger_auth_in_clear(true), &says);
    let came = line.deliver_with(&[BEN], CONTENT, |it| {
        it.with_credentials(Credentials::bearer("ana", &token).unwrap())
    });
    assert_eq!(came.short(), ["accepted 250"]);
    let wire = line.wire();
    assert!(wire.contains("AUTH XOAUTH2\r\ndXNlcj1hbmEBYXV0aD1CZWFyZXIgdHR0"), "{wire}");
}

#[test]
fn a_refused_password_is_not_sent_again_on_the_connection() {
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN\r\n";
    let says = [GREETING, hello, "535 5.7.8 bad password\r\n"];
    let mut line = Line::new(config().danger_auth_in_clear(true), &says);
    for _ in 0..3 {
        let came = line.deliver_with(&[BEN], CONTENT, |it| {
            it.with_credentials(Credentials::password("ana", "wrong").unwrap())
        });
        assert_eq!(came.short(), ["refused Auth 535 5.7.8"]);
    }
    assert_eq!(line.wire().matches("AUTH").count(), 1);
}

/// Always available for another try, whatever is offered.
struct Stubborn;

impl Login for Stubborn {
    fn mechanism(&self) -> Mechanism<'_> {
        Mechanism::try_from("PLAIN").unwrap()
    }

    fn choose(&mut self, _: Mechanisms) -> bool {
        true
    }

    fn initial(&mut self, _: &mut [u8]) -> Result<Option<usize>, LoginError> {
        Err(LoginError::Malformed)
    }

    fn respond(&mut self, _: &[u8], _: &mut [u8]) -> Result<usize, LoginError> {
        Err(LoginError::Malformed)
    }
}

#[test]
fn a_login_that_ignores_refusals_is_tried_once() {
    let hello = "250-mx.example\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n";
    let mut line = Line::new(config().danger_auth_in_clear(true), &[GREETING, hello]);
    let mut login = Stubborn;
    let mut recipients = [smtp_machine::delivery::Recipient::new(BEN.try_into().unwrap())];
    let mut delivery = smtp_machine::delivery::Delivery::new(
        "<ana@orchard.example>".try_into().unwrap(),
        &mut recipients,
    )
    .with_login(&mut login);
    line.run(&mut delivery, CONTENT);
    let missing = NotSent::MechanismNotOffered(Mechanisms::PLAIN);
    assert_eq!(recipients[0].outcome(), Outcome::NotPossible(missing));
    assert!(!line.wire().contains("AUTH"));
}
