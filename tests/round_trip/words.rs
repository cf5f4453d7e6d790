//! Each value by itself.

use proptest::prelude::*;
use smtp_machine::address::{
    AddressLiteral, Domain, ForwardPath, Host, LocalPart, Mailbox, ReversePath,
};
use smtp_machine::command::{
    Argument, AuthParameter, BodyKind, ClientName, EnvelopeId, InitialResponse, Mechanism, Notify,
    OriginalRecipient, Parameter, ParameterValue, Parameters, Ret, Solicitation, Submitter,
    Tracking, TransactionId, UnknownCommand, Url, Verb, XText,
};
use smtp_machine::extension::{DateTime, EhloLine, Keyword};
use smtp_machine::reply::{Code, EnhancedCode, Text};
use smtp_machine::wire::SinkFull;

use super::{is_clean, near, near_text};

/// Returns the wire form of a value, by its method for that.
macro_rules! wire {
    (encode, $value:expr) => {{
        let mut wire = Vec::new();
        $value.encode(&mut wire).unwrap();
        wire
    }};
    (as_bytes, $value:expr) => {
        $value.as_bytes().to_vec()
    };
}

/// `name: constructor, method, samples`: a value that `constructor` accepts writes a clean wire form, which
/// parses back to the same value.
macro_rules! survives {
    ($($name:ident: $of:expr, $how:ident, $samples:expr;)+) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(1500))]
            $(#[test]
            fn $name(octets in near($samples)) {
                if let Ok(value) = $of(&octets[..]) {
                    let wire = wire!($how, value);
                    let shown = wire.escape_ascii().to_string();
                    prop_assert!(is_clean(&wire), "{}", shown);
                    let again = $of(&wire[..]);
                    prop_assert_eq!(again.as_ref().ok(), Some(&value), "{}", shown);
                    let debug = format!("{:?}", value);
                    prop_assert!(is_clean(debug.as_bytes()));
                }
            })+
        }

        #[test]
        fn the_samples_are_valid() {
            $(for sample in $samples {
                assert!($of(sample.as_bytes()).is_ok(), "{}: {sample}", stringify!($name));
            })+
        }
    };
}

const HOSTS: &[&str] = &[
    "harbor.example",
    "b\u{fc}cher.example",
    "[192.0.2.7]",
    "[IPv6:2001:db8::1]",
    "[x400:c=de]",
    "a",
];
const PATHS: &[&str] = &[
    "<ana@orchard.example>",
    "<\"an \\\" a\"@orchard.example>",
    "<d\u{e9}j\u{e0}@b\u{fc}cher.example>",
    "<ana@[192.0.2.7]>",
];

survives! {
    domain: Domain::try_from, encode, &["harbor.example", "b\u{fc}cher.example", "a", "xn--bcher-kva.example"];
    address_literal: AddressLiteral::try_from, encode, &["[192.0.2.7]", "[IPv6:2001:db8::1]", "[x400:c=de]"];
    host: Host::try_from, encode, HOSTS;
    local_part: LocalPart::try_from, encode, &["ana", "a.b+c", "\"an \\\" a\"", "d\u{e9}j\u{e0}"];
    mailbox: Mailbox::try_from, encode, &["ana@orchard.example", "\"an a\"@[192.0.2.7]", "d\u{e9}@b\u{fc}.example"];
    reverse_path: ReversePath::try_from, encode, PATHS;
    forward_path: ForwardPath::try_from, encode, PATHS;
    verb: Verb::try_from, encode, &["MAIL", "quit", "STARTTLS"];
    client_name: ClientName::try_from, encode, &["relay.orchard.example", "[192.0.2.7]", "under_score"];
    argument: Argument::try_from, encode, &["ben", "Ben <ben@harbor.example>", "d\u{e9}j\u{e0} SMTPUTF8", "a  b"];
    url: Url::try_from, encode, &["imap://ana@harbor.example/outbox;uid=7", "http:x"];
    unknown_command: UnknownCommand::try_from, encode, &["XBREW", "XBREW pot-1 now", "X-a  b"];
    mechanism: Mechanism::try_from, encode, &["PLAIN", "SCRAM-SHA-256", "X_1"];
    initial_response: InitialResponse::try_from, encode, &["=", "AGFuYQBzZWNyZXQ="];
    keyword: Keyword::try_from, encode, &["SIZE", "x-a-1", "8BITMIME"];
    ehlo_line: EhloLine::try_from, encode, &["SIZE 1000", "AUTH PLAIN LOGIN", "XFANCY", "AUTH=LOGIN"];
    text: Text::try_from, as_bytes, &["OK", "d\u{e9}j\u{e0} vu", "", "a\tb"];
    param_value: ParameterValue::try_from, as_bytes, &["1000", "rfc822;a+2Bb", "d\u{e9}"];
    param: Parameter::try_from, encode, &["SIZE=1000", "SMTPUTF8", "X-A=d\u{e9}"];
    params: Parameters::try_from, as_bytes, &["", "SIZE=1000 BODY=8BITMIME", "X=1"];
    xtext: XText::escaped, encode, &["ana+2Bb", "a", "+E2"];
    envelope_id: EnvelopeId::from_wire, encode, &["QQ+20314159", "a"];
    original_recipient: OriginalRecipient::from_wire, encode, &["rfc822;ben@harbor.example", "utf-8;b\u{e9}@a.example"];
    notify: Notify::try_from, encode, &["NEVER", "SUCCESS,FAILURE", "delay"];
    ret: Ret::try_from, encode, &["FULL", "hdrs"];
    body_kind: BodyKind::try_from, encode, &["7BIT", "8BITMIME", "BINARYMIME"];
    auth_param: AuthParameter::from_wire, encode, &["<>", "ana+2Bb@orchard.example", "ana@orchard.example"];
    submitter: Submitter::from_wire, encode, &["ana@orchard.example", "a+2Bb@orchard.example"];
    tracking: Tracking::try_from, encode, &["2jmj7l5rSw0yVb/vlWAYkK/YBwk", "2jmj7l5rSw0yVb/vlWAYkK/YBwk:86400"];
    solicitation: Solicitation::try_from, encode, &["org.example:ADV:ADLT", "net.example:A,org.example:B"];
    transaction_id: TransactionId::try_from, encode, &["<123@orchard.example>", "<a.b@c.example>"];
    date_time: DateTime::from_wire, encode, &["2026-12-31T23:59:59Z", "2026-12-31T23:59:59+02:00", "1972-06-30T23:59:60Z"];
    enhanced: enhanced_code, encode, &["5.1.1", "4.999.0", "2.0.0"];
}

fn enhanced_code(octets: &[u8]) -> Result<EnhancedCode, ()> {
    EnhancedCode::parse(octets)
        .filter(|(_, read)| *read == octets.len())
        .map(|(code, _)| code)
        .ok_or(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn plain_text_is_escaped_and_decodes_to_itself(octets in prop::collection::vec(any::<u8>(), 0..60)) {
        if let Ok(text) = XText::plain(&octets) {
            let mut wire = Vec::new();
            text.encode(&mut wire).unwrap();
            prop_assert!(is_clean(&wire) && !wire.contains(&b' '));
            prop_assert_eq!(XText::escaped(&wire).unwrap().decode().collect::<Vec<_>>(), octets);
        }
    }

    #[test]
    fn an_envelope_id_of_any_text_decodes_to_itself(text in near_text(&["QQ 314+159", "a=b"])) {
        if let Ok(id) = EnvelopeId::new(&text) {
            let wire = id.to_string();
            prop_assert!(is_clean(wire.as_bytes()) && !wire.contains(' '));
            prop_assert_eq!(EnvelopeId::from_wire(wire.as_bytes()), Ok(id));
        }
    }

    #[test]
    fn an_original_recipient_of_any_text_decodes_to_itself(
        kind in near_text(&["rfc822", "utf-8", "x400"]), address in near_text(&["a b+c@d.example", "b\u{e9}@c.example"]),
    ) {
        if let Ok(recipient) = OriginalRecipient::new(&kind, &address) {
            let mut wire = Vec::new();
            recipient.encode(&mut wire).unwrap();
            prop_assert!(is_clean(&wire) && !wire.contains(&b' '));
            prop_assert_eq!(OriginalRecipient::from_wire(&wire), Ok(recipient));
        }
    }

    #[test]
    fn mailboxes_parse_back_from_parameters(octets in near(&["ana+b=c@orchard.example", "\"a b\"@orchard.example", "d\u{e9}@a.example"])) {
        if let Ok(mailbox) = Mailbox::try_from(&octets[..]) {
            let mut wire = Vec::new();
            AuthParameter::from(mailbox).encode(&mut wire).unwrap();
            prop_assert!(is_clean(&wire) && !wire.contains(&b' '));
            let mut memory = [0; 254];
            let read = AuthParameter::from_wire(&wire).unwrap();
            prop_assert_eq!(read, AuthParameter::from(mailbox));
            let expected = if octets.len() <= 254 { Ok(Some(mailbox)) } else { Err(SinkFull) };
            prop_assert_eq!(read.mailbox(&mut memory), expected);
            if let Some(recipient) = OriginalRecipient::from_mailbox(mailbox) {
                let mut wire = Vec::new();
                recipient.encode(&mut wire).unwrap();
                prop_assert!(is_clean(&wire) && !wire.contains(&b' '));
                prop_assert_eq!(OriginalRecipient::from_wire(&wire), Ok(recipient));
            }
        }
    }

    #[test]
    fn codes_are_three_digits(number in any::<u16>()) {
        if let Some(code) = Code::new(number) {
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            prop_assert_eq!(Code::from_digits(code.digits()), Some(code));
        }
    }
}
