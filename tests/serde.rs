//! Feature `serde`: values are strings of their wire form, and only valid strings are deserialized.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, json, to_string, to_value};
use smtp_machine::address::*;
use smtp_machine::body::{BareNewline, Newlines, Stuff};
use smtp_machine::client::NotSent;
use smtp_machine::command::*;
use smtp_machine::delivery::Outcome;
use smtp_machine::diagnosis::{Advice, Alternatives, Context, Reason, Stage};
use smtp_machine::extension::*;
use smtp_machine::reply::*;
use smtp_machine::{bounce, diagnosis};

/// Asserts that `value` serializes to `expected`, and `expected` deserializes to `value`.
fn both_ways<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, expected: Value) {
    assert_eq!(to_value(&value).unwrap(), expected);
    assert_eq!(serde_json::from_value::<T>(expected).unwrap(), value);
}

/// Asserts the same for values that borrow from the JSON, and that a wrong text is rejected.
macro_rules! borrowed {
    ($($name:ident: $text:literal, $wrong:literal;)+) => {
        $({
            let json = to_string($text).unwrap();
            let value: $name<'_> = from_str(&json).unwrap();
            assert_eq!(to_string(&value).unwrap(), json);
            let wrong = to_string($wrong).unwrap();
            assert!(from_str::<$name<'_>>(&wrong).is_err(), "{wrong}");
        })+
    };
}

macro_rules! rejected {
    ($($name:ty: $($json:expr),+;)+) => {
        $($(assert!(serde_json::from_value::<$name>(json!($json)).is_err(), "{}", json!($json));)+)+
    };
}

#[test]
fn values_are_strings_of_their_wire_form() {
    both_ways("ana@Orchard.example".parse::<MailboxBuf>().unwrap(), json!("ana@Orchard.example"));
    both_ways("harbor.example".parse::<DomainBuf>().unwrap(), json!("harbor.example"));
    both_ways("[192.0.2.1]".parse::<HostBuf>().unwrap(), json!("[192.0.2.1]"));
    both_ways("<>".parse::<ReversePathBuf>().unwrap(), json!("<>"));
    both_ways("<Postmaster>".parse::<ForwardPathBuf>().unwrap(), json!("<Postmaster>"));
    both_ways(Code::MAILBOX_UNAVAILABLE, json!(550));
    both_ways(Status::MAILBOX_FULL.transient(), json!("4.2.2"));
    both_ways(Status::MAILBOX_FULL, json!("X.2.2"));
    both_ways("2026-11-23T12:00:00Z".parse::<DateTime>().unwrap(), json!("2026-11-23T12:00:00Z"));
    both_ways(Notify::SUCCESS.and(Notify::DELAY), json!("SUCCESS,DELAY"));
    both_ways((BodyKind::EightBitMime, Ret::Full), json!(["8BITMIME", "FULL"]));
    both_ways((Verb::Mail, Extension::StartTls), json!(["MAIL", "STARTTLS"]));
    both_ways(Priority::new(-3).unwrap(), json!("-3"));
    both_ways(DeliverBy::new(120, ByMode::Return).unwrap(), json!("120;R"));
    both_ways(Mechanisms::PLAIN | Mechanisms::OTHER, json!("PLAIN others"));
    both_ways((Mechanisms::empty(), Attributes::NAME), json!(["none", "NAME"]));
}

#[test]
fn borrowed_values_round_trip_and_reject_invalid_text() {
    borrowed! {
        Domain: "harbor.example", "harbor..example";
        AddressLiteral: "[192.0.2.1]", "[192.0.2.256]";
        Host: "harbor.example", "harbor example";
        LocalPart: "ana", "ana maria";
        Mailbox: "ana@orchard.example", "ana@";
        ReversePath: "<ana@orchard.example>", "ana@orchard.example";
        ForwardPath: "<ana@orchard.example>", "<>";
        Keyword: "SIZE", "SI ZE";
        Mechanism: "SCRAM-SHA-256", "SCRAM SHA";
        Text: "no such user", "no\u{7f}";
        Argument: "ben", "";
        ClientName: "relay.orchard.example", "relay orchard";
        UnknownCommand: "XBREW pot-1", "";
        Url: "imap://harbor.example/x", "no url";
        XText: "a+2Bb", "a+2";
        EnvelopeId: "QQ+20314159", "QQ 314159";
        OriginalRecipient: "rfc822;ben@harbor.example", "ben@harbor.example";
        AuthParameter: "<>", "ana";
        Submitter: "ana@orchard.example", "ana";
    }
}

#[test]
fn invalid_values_are_rejected() {
    rejected! {
        MailboxBuf: "ana maria", "ana@a\r\nRSET", "ana@b c", 7;
        DomainBuf: "a..b", "", "a\nb";
        HostBuf: "[1.2.3]", "a b";
        ReversePathBuf: "ana@orchard.example", "<a@b>\r\n";
        ForwardPathBuf: "<>", "<a@b>x";
        Code: 99, 600, "550", -1;
        EnhancedCode: "3.1.1", "5.01.1", "5.1.1 no";
        Status: "2.2", "X.2", "X.02.2", "X.+2.2", "X.1000.0", "X.2.2.2";
        DateTime: "2026-02-30T12:00:00Z", "today";
        Notify: "SUCCESS,NEVER", "";
        Priority: "10", 3;
        DeliverBy: "0;R";
        Extension: "XFANCY";
        Reason: "NoSuchReason";
    }
}

#[test]
fn values_of_lenient_syntax_round_trip() {
    let lenient = &Syntax::LENIENT;
    for text in ["ben..b@carrier.example", "ana@my_host.example"] {
        both_ways(MailboxBuf::with_syntax(text.as_bytes(), lenient).unwrap(), json!(text));
        let path = format!("<{text}>");
        both_ways(ForwardPathBuf::with_syntax(path.as_bytes(), lenient).unwrap(), json!(path));
    }
}

#[test]
fn a_diagnosis_serializes_for_logs() {
    let reply = Reply::from_log(b"550 5.1.1 no such user").unwrap();
    let diagnosis = Context::new().diagnose(&reply);
    assert_eq!(
        to_value(diagnosis).unwrap(),
        json!({
            "reason": "MailboxNotFound",
            "basis": "Phrase",
            "rule": diagnosis.rule(),
            "evidence": "user",
            "also": null,
        })
    );
    let refusal = to_value(Refusal::NO_SUCH_USER.with_text(Text::new("unknown").unwrap())).unwrap();
    assert_eq!(refusal, json!({ "code": 550, "enhanced": "5.1.1", "text": "unknown" }));
}

#[test]
fn advice_and_reasons_round_trip() {
    let advice = Advice::on(Stage::Rcpt, Code::LOCAL_ERROR, None, None, &Alternatives::default());
    let expected = json!({ "scope": "Recipient", "action": "Later", "acceptance": "NotAccepted" });
    both_ways(advice, expected);
    for reason in Reason::ALL {
        both_ways(*reason, json!(reason.name()));
        both_ways(reason.family(), json!(format!("{:?}", reason.family())));
    }
    both_ways(bounce::Action::Delayed, json!("delayed"));
    both_ways(bounce::guess::Kind::AutomaticReply, json!("AutomaticReply"));
    both_ways(bounce::guess::Confidence::Likely, json!("Likely"));
    both_ways(
        (Severity::TransientNegative, Class::Success),
        json!(["TransientNegative", "Success"]),
    );
    both_ways(diagnosis::Basis::OwnRule, json!("OwnRule"));
}

#[test]
fn outcomes_round_trip() {
    both_ways(Outcome::Unknown, json!("Unknown"));
    both_ways(Outcome::Later(Stage::Connect), json!({ "Later": "Connect" }));
    let accepted = json!({
        "Accepted": { "code": 250, "enhanced": "2.0.0", "stage": "EndOfData", "reason": "Success" }
    });
    let outcome: Outcome = serde_json::from_value(accepted.clone()).unwrap();
    assert_eq!(to_value(outcome).unwrap(), accepted);
    both_ways(
        Outcome::NotPossible(NotSent::NotOffered(Extension::SmtpUtf8)),
        json!({ "NotPossible": { "NotOffered": "SMTPUTF8" } }),
    );
    let bare = Stuff::new(Newlines::Refuse).stuff_into(b"a\nb", &mut [0; 16]).unwrap_err();
    both_ways(
        Outcome::NotPossible(NotSent::Content(bare.into())),
        json!({ "NotPossible": { "Content": { "BareNewline": { "kind": "Lf", "at": 1 } } } }),
    );
    both_ways(BareNewline::Cr, json!("Cr"));
}

#[test]
fn a_struct_of_values_derives_both_traits() {
    #[derive(Serialize, Deserialize, Debug, PartialEq)]
    struct Queued {
        from: ReversePathBuf,
        to: Vec<ForwardPathBuf>,
        outcome: Option<Outcome>,
    }
    let text = r#"{"from":"<ana@orchard.example>","to":["<ben@harbor.example>"],"outcome":{"Later":"Rcpt"}}"#;
    let queued: Queued = from_str(text).unwrap();
    assert_eq!(queued.outcome, Some(Outcome::Later(Stage::Rcpt)));
    assert_eq!(to_string(&queued).unwrap(), text);
    let error = from_str::<Queued>(&text.replace("<ben@", "<ben maria@")).unwrap_err();
    assert!(error.to_string().contains("octet"), "{error}");
}

proptest! {
    #[test]
    fn a_deserialized_string_serializes_unchanged(
        text in r#"("[a@. ]{0,3}"|[a._\u{e9}]{0,4})(@[a-c_.\u{e9}]{0,4}|@\[192\.0\.2\.1\])?"#,
    ) {
        let json = to_string(&text).unwrap();
        if let Ok(mailbox) = from_str::<MailboxBuf>(&json) {
            prop_assert_eq!(to_string(&mailbox).unwrap(), json.as_str());
        }
        let lenient = MailboxBuf::with_syntax(text.as_bytes(), &Syntax::LENIENT);
        prop_assert_eq!(from_str::<MailboxBuf>(&json).ok(), lenient.ok());
    }
}
