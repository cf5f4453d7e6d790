//! The types implement the usual traits: `Send`, `Sync`, conversions, and a `Debug` that is not empty.

use std::collections::{BTreeSet, HashSet};

use smtp_machine::address::*;
use smtp_machine::reply::{Class, Code, EnhancedCode, Refusal, Reply, Status, Text};
use smtp_machine::*;

const fn send_and_sync<T: Send + Sync>() {}

macro_rules! send_and_sync {
    ($($module:ident: $($name:ident $(<$($arg:tt),+>)?),+;)+) => {
        $($(const _: () = send_and_sync::<$module::$name $(<$($arg),+>)?>();)+)+
    };
}

send_and_sync! {
    address: AddressLiteral, Domain, DomainBuf, ForwardPath, ForwardPathBuf, Host, HostBuf, LocalPart, Mailbox,
        MailboxBuf, ReversePath, ReversePathBuf;
    body: BareNewline, BareNewlineError, BareNewlineFinder, Newlines, Stuff, StuffError, Survey, Unstuff, Unstuffed,
        UnstuffedInto;
    bounce: Action, Fields, Notification, NotificationBuf, NotificationError, Report, ReportError, ReportedRecipient,
        TypedValue, Value;
    client: BadReply, Body, BodyError, Challenge, Client, Config, Envelope, Event, Handover, Idle, NotSent, Ticket, Tls;
    command: Argument, BodyKind, ByMode, ClientName, Command, DeliverBy, EnvelopeId, Hold, InitialResponse,
        MailParameters, Mechanism, Notify, OriginalRecipient, Priority, RcptParameters, Ret, Submitter, Syntax,
        UnknownCommand, Url, Utf8Address, Verb, XText;
    delivery: Answer, Body, Event, FinalReply, Outcome, Policy, Recipient;
    diagnosis: Acceptance, Advice, Alternatives, Basis, Context, Diagnosis, Family, NextAction, Reason, Rule, Scope, Stage;
    error: Invalid, ParseError, ParseErrorKind, ValueKind;
    extension: Attributes, Capabilities, DateTime, EhloLine, Extension, Extensions, FutureRelease, Keyword, Limits,
        Mechanisms, PriorityPolicy;
    reply: Category, Class, Code, EnhancedCode, Line, Lines, Refusal, Reply, Severity, Status, Text;
    retry: Attempt, Concurrency, Destination, Next, Schedule;
    sasl: BuiltinMechanism, Credentials, Exchange, External, LoginError, NoMechanism, OAuthBearer, Plain, SaslName,
        XOAuth2;
    server: Atrn, Auth, AuthResponse, Burl, Chunk, Config, Data, Deferred, DropCause, Etrn, Event, Expand, Facts, Fault,
        Handover, Hello, Help, Mail, Message, Noop, Open, Question, QuestionKind, Quit, Rcpt, ReplyError, Reset, Server,
        StartTls, Unknown, Verify, XClient, XForward;
    session: Error, Misuse, Phase, Secret, Violation, Wait;
    transcript: Line, Side, Transcript;
    wire: SinkFull;
}
const _: () = send_and_sync::<Buffer>();
const _: () = send_and_sync::<Step<()>>();
const _: () = send_and_sync::<bounce::Content<Vec<u8>>>();
const _: () = send_and_sync::<bounce::guess::Guess<'static>>();
const _: () = send_and_sync::<bounce::guess::GuessedRecipient<'static>>();
const _: () = send_and_sync::<bounce::guess::Recipients<'static>>();
const _: () = send_and_sync::<blocking::Deadline>();
const _: () = send_and_sync::<blocking::TimedSocket>();
// These types hold a `&mut (dyn Login + Send)`, which is not `Sync`.
const fn send<T: Send>() {}
const _: () = send::<delivery::Delivery<'static, 'static>>();
const _: () = send::<delivery::Deliveries<'static, 'static>>();

#[test]
fn a_reply_code_converts_to_and_from_numbers_and_text() {
    let code = Code::try_from(550).unwrap();
    assert_eq!(code, Code::MAILBOX_UNAVAILABLE);
    assert_eq!(code, 550);
    assert_eq!(550, code);
    assert_ne!(code, 551);
    assert_eq!(u16::from(code), 550);
    assert_eq!((Code::try_from("550"), Code::try_from(&b"550"[..])), (Ok(code), Ok(code)));
    assert_eq!(format!("[{code:>5}]"), "[  550]");
    assert!(Code::try_from(99).is_err() && Code::try_from(600).is_err());
}

#[test]
fn an_enhanced_code_converts_to_and_from_text() {
    let code = Status::MAILBOX_FULL.transient();
    assert_eq!((EnhancedCode::try_from("4.2.2"), "4.2.2".parse()), (Ok(code), Ok(code)));
    assert_eq!(EnhancedCode::try_from(&b"4.2.2"[..]), Ok(code));
    assert_eq!(
        (code.class(), code.status().to_string()),
        (Class::PersistentTransientFailure, "X.2.2".to_owned())
    );
    assert!(EnhancedCode::try_from("4.2.2 full").is_err());
}

#[test]
fn a_refusal_shows_its_codes_and_its_text() {
    let text = Text::new("no such user").unwrap();
    assert_eq!(Refusal::NO_SUCH_USER.with_text(text).to_string(), "550 5.1.1 no such user");
    let bare = Refusal::new(Code::LOCAL_ERROR, None, Text::EMPTY).unwrap();
    assert_eq!(bare.to_string(), "451 ");
}

#[test]
fn values_convert_to_their_text_and_octets() {
    fn both(value: impl AsRef<str> + AsRef<[u8]>) -> String {
        let octets: &[u8] = value.as_ref();
        assert_eq!(octets, AsRef::<str>::as_ref(&value).as_bytes());
        AsRef::<str>::as_ref(&value).to_owned()
    }
    let mailbox = Mailbox::try_from("ana@orchard.example").unwrap();
    assert_eq!(both(mailbox), "ana@orchard.example");
    assert_eq!(both(MailboxBuf::from(mailbox)), "ana@orchard.example");
    assert_eq!(both(mailbox.local_part()), "ana");
    assert_eq!(both(mailbox.host()), "orchard.example");
    assert_eq!(both(Text::new("hello").unwrap()), "hello");
    assert_eq!(
        both(ForwardPathBuf::try_from("<ana@orchard.example>").unwrap()),
        "<ana@orchard.example>"
    );
    assert_eq!(both(extension::Keyword::new("SIZE").unwrap()), "SIZE");
    assert_eq!(both(command::Mechanism::try_from("PLAIN").unwrap()), "PLAIN");
    assert_eq!(String::from(MailboxBuf::try_from(&b"a@b"[..]).unwrap()), "a@b");
}

#[test]
fn values_can_be_keys_of_maps() {
    let domains =
        ["b.example", "A.example", "a.EXAMPLE"].map(|it| DomainBuf::try_from(it).unwrap());
    assert_eq!(domains.iter().collect::<HashSet<_>>().len(), 2);
    let sorted: BTreeSet<_> = domains.iter().map(|it| it.as_str().to_lowercase()).collect();
    let by_domain = domains.iter().collect::<BTreeSet<_>>().into_iter();
    assert!(by_domain.map(|it| it.as_str().to_lowercase()).eq(sorted));
    assert!(extension::Keyword::new("size").unwrap() < extension::Keyword::new("VRFY").unwrap());
}

#[test]
fn debug_is_never_empty() {
    let shown = [
        format!("{:?}", Text::EMPTY),
        format!("{:?}", extension::Capabilities::EMPTY),
        format!("{:?}", extension::Extensions::empty()),
        format!("{:?}", extension::Mechanisms::empty()),
        format!("{:?}", ReversePath::Null),
        format!("{:?}", command::MailParameters::new()),
        format!("{:?}", command::RcptParameters::new()),
        format!("{:?}", Reply::from_log(b"250").unwrap()),
        format!("{:?}", Buffer::with_capacity(0)),
        format!("{:?}", body::Survey::new()),
        format!("{:?}", transcript::Transcript::new()),
        format!("{:?}", diagnosis::Context::new()),
        format!("{:?}", sasl::External::new("").unwrap()),
        format!("{:?}", sasl::SaslName::new("").unwrap()),
        format!("{:?}", bounce::Notification::from_status(b"")),
        format!("{:?}", bounce::guess::Guess::parse(b"")),
        format!("{:?}", wire::SinkFull),
    ];
    assert!(shown.iter().all(|it| it.len() > 1), "{shown:?}");
}

#[test]
fn stage_and_advice_display_words() {
    use smtp_machine::diagnosis::{Advice, Alternatives, Stage};
    let advice =
        Advice::on(Stage::EndOfData, Code::LOCAL_ERROR, None, None, &Alternatives::default());
    let shown =
        format!("{}: {}, {}, {}", Stage::EndOfData, advice.scope, advice.action, advice.acceptance);
    assert_eq!(shown, "end of data: message, retry later, not accepted");
}

#[test]
fn equal_values_have_equal_hashes() {
    use smtp_machine::command::OriginalRecipient;
    use smtp_machine::sasl::SaslName;
    let recipients = ["rfc822;a+2Bb@c.example", "RFC822;a+2Bb@c.example", "rfc822;a+2Bb@C.example"]
        .map(|it| OriginalRecipient::from_wire(it.as_bytes()).unwrap());
    assert_eq!(recipients.iter().collect::<HashSet<_>>().len(), 2);
    let (plain, wire) = (SaslName::new("a,b").unwrap(), SaslName::from_wire("a=2Cb").unwrap());
    assert_eq!(HashSet::from([plain, wire]).len(), 1);
}

#[test]
fn an_outcome_displays_the_command() {
    use smtp_machine::delivery::Outcome;
    use smtp_machine::diagnosis::Stage;
    assert_eq!(Outcome::Later(Stage::Rcpt).to_string(), "session ended at RCPT");
}

#[test]
fn capabilities_are_collected_and_extended() {
    use smtp_machine::extension::{Capabilities, Extension};
    let mut offered: Capabilities = [Extension::Pipelining].into_iter().collect();
    offered.extend([Extension::Chunking]);
    assert!(offered.has(Extension::Pipelining) && offered.has(Extension::Chunking));
}
