//! Feature `arbitrary`: every input gives a valid value, whose text parses to the same value.

use std::fmt::Debug;

use arbitrary::{Arbitrary, Unstructured};
use proptest::prelude::*;
use smtp_machine::address::*;
use smtp_machine::command::*;
use smtp_machine::extension::*;
use smtp_machine::reply::*;

/// Asserts that the text of a value made from `data` parses to the same value.
fn round_trips<'a, T: Arbitrary<'a> + ToString + PartialEq + Debug>(
    data: &'a [u8],
    parse: impl Fn(&str, &T) -> bool,
) {
    let value = T::arbitrary(&mut Unstructured::new(data)).expect("no data is rejected");
    let text = value.to_string();
    assert!(!text.contains(['\r', '\n', '\0']), "{text:?}");
    assert!(parse(&text, &value), "{text:?} is not {value:?}");
}

/// Calls `round_trips` for types that parse with `try_from`, `parse` or `from_wire`.
macro_rules! round_trip {
    ($data:expr => $($name:ident),+) => {
        $(round_trips::<$name>(
            $data,
            |text, value| $name::try_from(text).is_ok_and(|it| it == *value && it.to_string() == text),
        );)+
    };
    ($data:expr => parsed $($name:ident),+) => {
        $(round_trips::<$name>($data, |text, value| text.parse::<$name>().as_ref() == Ok(value));)+
    };
    ($data:expr => wire $($name:ident),+) => {
        $(round_trips::<$name>($data, |text, value| $name::from_wire(text.as_bytes()).as_ref() == Ok(value));)+
    };
}

fn all(data: &[u8]) {
    round_trip!(data => DomainBuf, HostBuf, MailboxBuf, ReversePathBuf, ForwardPathBuf);
    round_trip!(data => Domain, AddressLiteral, Host, LocalPart, Mailbox, ReversePath, ForwardPath);
    round_trip!(data => Keyword, Mechanism, Text, Argument, ClientName, UnknownCommand, Url);
    round_trip!(data => Code, EnhancedCode, DateTime);
    round_trip!(data => parsed Notify, BodyKind, Ret, Verb, Priority, DeliverBy, ValidSince);
    round_trip!(data => wire EnvelopeId, OriginalRecipient, AuthParameter, Submitter);
    let refusal = Refusal::arbitrary(&mut Unstructured::new(data)).unwrap();
    let mut wire = Vec::new();
    refusal.encode(&mut wire).unwrap();
    let (reply, len) = Reply::parse(&wire).unwrap().unwrap();
    assert_eq!((reply.code(), len), (refusal.code(), wire.len()));
    let capabilities = Capabilities::arbitrary(&mut Unstructured::new(data)).unwrap();
    assert_eq!(capabilities, capabilities.iter().collect());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn values_of_any_octets_parse_back(data in proptest::collection::vec(any::<u8>(), 0..200)) {
        all(&data);
    }

    #[test]
    fn values_of_text_parse_back(data in "[<\\[\"]?[a-zA-Z0-9.@\"<>:;\\[\\]=+ -]{0,40}") {
        all(data.as_bytes());
    }
}

#[test]
fn most_values_are_distinct() {
    let mut seen = std::collections::HashSet::new();
    let mut seed = 1_u64;
    for _ in 0..1000 {
        let data: Vec<u8> = (0..64)
            .map(|_| {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                (seed >> 56) as u8
            })
            .collect();
        seen.insert(MailboxBuf::arbitrary(&mut Unstructured::new(&data)).unwrap());
    }
    assert!(seen.len() > 900, "{} of 1000", seen.len());
}
