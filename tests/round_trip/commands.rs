//! Whole commands, composed of all values that the constructors of their parts accept.

use proptest::prelude::*;
use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::command::{
    Argument, AuthParameter, BodyKind, ByMode, ClientName, Command, DeliverBy, EnvelopeId, Hold,
    InitialResponse, MailParameters, Mechanism, Notify, OriginalRecipient, Parameter,
    ParameterValue, Parameters, Priority, RcptParameters, Ret, Solicitation, Submitter, Syntax,
    Tracking, TransactionId, UnknownCommand, Url, ValidSince, Verp, encode_mail, encode_rcpt,
};
use smtp_machine::extension::DateTime;

use super::{lines, near};

/// Returns the commands that accept these octets as arguments.
fn with_argument(octets: &[u8]) -> Vec<Command<'_>> {
    let mut made = Vec::new();
    if let Ok(name) = ClientName::try_from(octets) {
        made.extend([Command::Ehlo(name), Command::Helo(name), Command::Lhlo(name)]);
    }
    if let Ok(argument) = Argument::try_from(octets) {
        made.extend([Command::Vrfy(argument), Command::Expn(argument)]);
        made.extend([Command::Help(Some(argument)), Command::Noop(Some(argument))]);
        made.extend([Command::Etrn(argument), Command::Atrn(Some(argument))]);
        made.push(Command::ClientId(argument));
    }
    if let Ok(url) = Url::try_from(octets) {
        made.extend([Command::Burl { url, last: true }, Command::Burl { url, last: false }]);
    }
    if let Ok(mechanism) = Mechanism::try_from(octets) {
        made.push(Command::Auth { mechanism, initial: None });
    }
    if let (Ok(mechanism), Ok(initial)) =
        (Mechanism::try_from("PLAIN"), InitialResponse::try_from(octets))
    {
        made.push(Command::Auth { mechanism, initial: Some(initial) });
    }
    if let Ok(from) = ReversePath::try_from(octets) {
        made.extend([Command::Send(from), Command::Soml(from), Command::Saml(from)]);
    }
    if let Ok(params) = Parameters::try_from(octets) {
        made.extend([Command::XClient(params), Command::XForward(params)]);
    }
    if let Ok(unknown) = UnknownCommand::try_from(octets) {
        made.push(Command::Unknown(unknown));
    }
    made
}

const ARGUMENTS: &[&str] = &[
    "relay.orchard.example",
    "[192.0.2.7]",
    "ben",
    "Ben <ben@harbor.example>",
    "d\u{e9}j\u{e0}",
    "#queue",
    "a.example,b.example",
    "imap://ana@harbor.example/outbox",
    "SCRAM-SHA-256",
    "AGFuYQBzZWNyZXQ=",
    "<ana@orchard.example>",
    "NAME=spike.orchard.example ADDR=192.0.2.7",
    "XBREW pot-1",
    "EHLO a.example",
    "DATA",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6000))]

    #[test]
    fn a_command_parses_as_it_was_composed(octets in near(ARGUMENTS), size: u64, last: bool) {
        let bare = [
            Command::Data, Command::Rset, Command::Quit, Command::StartTls, Command::Turn, Command::Verb,
            Command::Onex, Command::Help(None), Command::Noop(None), Command::Atrn(None),
            Command::Bdat { size, last },
        ];
        for command in with_argument(&octets).into_iter().chain(bare) {
            let mut wire = Vec::new();
            command.encode(&mut wire).unwrap();
            let said = lines(&wire);
            prop_assert_eq!(said.len(), 1);
            let read = Command::parse(said[0], &Syntax::STRICT);
            // Values that ETRN, ATRN and CLIENTID do not allow, and invalid attributes, are rejected as a
            // whole; they never parse as something else.
            prop_assert!(
                read == Ok(command) || (read.is_err() && narrower(&command)),
                "{:?} arrives as {:?}", command, read
            );
        }
    }
}

/// Returns `true` if the grammar of this command accepts less than the type of its argument.
fn narrower(command: &Command<'_>) -> bool {
    match command {
        Command::Etrn(argument) | Command::Atrn(Some(argument)) | Command::ClientId(argument) => {
            !argument.is_ascii()
        }
        Command::XClient(params) | Command::XForward(params) => {
            let is_xtext = |value: ParameterValue<'_>| value.as_bytes().is_ascii();
            params.is_empty() || !params.iter().all(|it| it.value().is_some_and(is_xtext))
        }
        _ => false,
    }
}

/// The octets of one draw, as values of parameters.
#[derive(Debug, Default)]
struct Drawn {
    path: Vec<u8>,
    id: Vec<u8>,
    auth: Vec<u8>,
    submitter: Vec<u8>,
    tracking: Vec<u8>,
    solicitation: Vec<u8>,
    transaction: Vec<u8>,
    recipient: Vec<u8>,
    others: Vec<Vec<u8>>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let paths = near(&[
        "<ana@orchard.example>",
        "<>",
        "<\"a > b\"@orchard.example>",
        "<d\u{e9}@a.example>",
    ]);
    let words = (
        near(&["QQ+20314159"]),
        near(&["ana+2Bb@orchard.example", "<>"]),
        near(&["ana@orchard.example"]),
        near(&["2jmj7l5rSw0yVb/vlWAYkK/YBwk:86400"]),
        near(&["org.example:ADV:ADLT"]),
        near(&["<123@orchard.example>"]),
        near(&["rfc822;ben@harbor.example", "utf-8;b\u{e9}@a.example"]),
    );
    let others = prop::collection::vec(near(&["X-A=1", "XB", "X-C=d\u{e9}"]), 0..3);
    (paths, words, others).prop_map(|(path, words, others)| {
        let (id, auth, submitter, tracking, solicitation, transaction, recipient) = words;
        Drawn { path, id, auth, submitter, tracking, solicitation, transaction, recipient, others }
    })
}

type Plain = (Option<u64>, [bool; 6], (i32, i8, u32), [u8; 2]);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn mail_parses_with_every_parameter(drawn in drawn(), plain in any::<Plain>()) {
        let (size, [utf8, tls, full, convert, trace, until], (seconds, priority, hold), verp) = plain;
        let from = ReversePath::try_from(&drawn.path[..]).unwrap_or(ReversePath::Null);
        let id = EnvelopeId::from_wire(&drawn.id).ok();
        let auth = AuthParameter::from_wire(&drawn.auth).ok();
        let submitter = Submitter::from_wire(&drawn.submitter).ok();
        let tracking = Tracking::try_from(&drawn.tracking[..]).ok();
        let solicitation = Solicitation::try_from(&drawn.solicitation[..]).ok();
        let transaction = TransactionId::try_from(&drawn.transaction[..]).ok();
        let mode = if trace { ByMode::Notify } else { ByMode::Return };
        let by = DeliverBy::new(seconds, mode).ok().map(|by| by.with_trace(trace));
        let priority = Priority::new(priority).ok();
        let verp = Verp::new(verp).ok();
        let date: DateTime = "2026-12-31T23:59:59Z".parse().unwrap();
        let hold = if until { Hold::Until(date) } else { Hold::For(hold.clamp(1, 999_999_999)) };
        let mut others: Vec<Parameter<'_>> = Vec::new();
        for other in &drawn.others {
            if let Ok(other) = Parameter::try_from(&other[..]) {
                if !others.iter().any(|known| known.keyword() == other.keyword()) {
                    others.push(other);
                }
            }
        }
        let mut parameters = MailParameters::new()
            .with_body(if full { BodyKind::BinaryMime } else { BodyKind::EightBitMime })
            .with_ret(if full { Ret::Full } else { Ret::Hdrs })
            .with_hold(hold)
            .with_other(&others);
        macro_rules! with {
            ($($method:ident($value:expr)),+) => {$(
                if let Some(value) = $value { parameters = parameters.$method(value); }
            )+};
        }
        with!(
            with_size(size), with_envelope_id(id), with_auth(auth), with_submitter(submitter),
            with_tracking(tracking), with_solicitation(solicitation), with_transaction_id(transaction),
            with_deliver_by(by), with_priority(priority), with_verp(verp)
        );
        if utf8 { parameters = parameters.with_smtp_utf8(); }
        if tls { parameters = parameters.with_require_tls(); }
        if convert { parameters = parameters.with_may_convert(); }

        let mut wire = Vec::new();
        encode_mail(&mut wire, from, &parameters).unwrap();
        let said = lines(&wire);
        prop_assert_eq!(said.len(), 1);
        let read = Command::parse(said[0], &Syntax::STRICT);
        let Ok(Command::Mail(mail)) = read else {
            return Err(TestCaseError::fail(format!("{read:?} of {}", said[0].escape_ascii())));
        };
        prop_assert_eq!(mail.from(), from);
        prop_assert_eq!(mail.size(), size);
        prop_assert_eq!(mail.body(), parameters.body());
        prop_assert_eq!(mail.smtp_utf8(), utf8);
        prop_assert_eq!(mail.require_tls(), tls);
        prop_assert_eq!(mail.ret(), Some(if full { Ret::Full } else { Ret::Hdrs }));
        prop_assert_eq!(mail.envelope_id(), id);
        prop_assert_eq!(mail.auth(), auth);
        prop_assert_eq!(mail.submitter(), submitter);
        prop_assert_eq!(mail.tracking(), tracking);
        prop_assert_eq!(mail.solicitation(), solicitation);
        prop_assert_eq!(mail.transaction_id(), transaction);
        prop_assert_eq!(mail.deliver_by(), by);
        prop_assert_eq!(mail.hold(), Some(hold));
        prop_assert_eq!(mail.priority(), priority);
        prop_assert_eq!(mail.verp(), verp);
        prop_assert_eq!(mail.may_convert(), convert);
        prop_assert!(mail.unknown().eq(others.iter().copied()));
        prop_assert_eq!(mail.extensions(), parameters.extensions());

        let mut again = Vec::new();
        mail.encode(&mut again).unwrap();
        prop_assert_eq!(again, wire);
    }

    #[test]
    fn rcpt_parses_with_every_parameter(drawn in drawn(), which in 0..8_u8, goes_on: bool, conneg: bool) {
        let to = ForwardPath::try_from(&drawn.path[..]).unwrap_or(ForwardPath::Postmaster);
        let recipient = OriginalRecipient::from_wire(&drawn.recipient).ok();
        let flags = [Notify::SUCCESS, Notify::FAILURE, Notify::DELAY];
        let set = flags.into_iter().enumerate().filter(|(at, _)| which >> at & 1 == 1);
        let notify = set.map(|(_, flag)| flag).reduce(Notify::and).unwrap_or(Notify::NEVER);
        let since = ValidSince::new("2026-12-31T23:59:59Z".parse().unwrap()).with_continue(goes_on);
        let others: Vec<Parameter<'_>> =
            drawn.others.iter().take(1).filter_map(|other| Parameter::try_from(&other[..]).ok()).collect();
        let mut parameters =
            RcptParameters::new().with_notify(notify).with_valid_since(since).with_other(&others);
        if let Some(recipient) = recipient { parameters = parameters.with_original_recipient(recipient); }
        if conneg { parameters = parameters.with_conneg(); }

        let mut wire = Vec::new();
        encode_rcpt(&mut wire, to, &parameters).unwrap();
        let said = lines(&wire);
        prop_assert_eq!(said.len(), 1);
        let read = Command::parse(said[0], &Syntax::STRICT);
        let Ok(Command::Rcpt(rcpt)) = read else {
            return Err(TestCaseError::fail(format!("{read:?} of {}", said[0].escape_ascii())));
        };
        prop_assert_eq!(rcpt.to(), to);
        prop_assert_eq!(rcpt.notify(), Some(notify));
        prop_assert_eq!(rcpt.original_recipient(), recipient);
        prop_assert_eq!(rcpt.valid_since(), Some(since));
        prop_assert_eq!(rcpt.conneg(), conneg);
        prop_assert!(rcpt.unknown().eq(others.iter().copied()));
        prop_assert_eq!(rcpt.extensions(), parameters.extensions());
    }
}
