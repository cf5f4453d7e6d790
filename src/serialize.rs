//! Implements `Serialize` and `Deserialize` (feature `serde`) for values with a wire form, as strings of that form.
//!
//! Deserialization checks the syntax of the string. Enums and structs without a wire form, such as `Reason`, `Advice`
//! and `Outcome`, derive the traits at their declarations.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::address::{AddressLiteral, Domain, ForwardPath, Host, LocalPart, Mailbox, ReversePath};
#[cfg(feature = "alloc")]
use crate::address::{DomainBuf, ForwardPathBuf, HostBuf, MailboxBuf, ReversePathBuf};
use crate::command::{
    Argument, AuthParameter, BodyKind, ClientName, DeliverBy, EnvelopeId, Mechanism, Notify,
    OriginalRecipient, Priority, Ret, Submitter, UnknownCommand, Url, ValidSince, Verb, XText,
};
use crate::diagnosis::Diagnosis;
use crate::error::Invalid;
use crate::extension::{Attributes, DateTime, Extension, Keyword, Mechanisms};
use crate::reply::{Code, EnhancedCode, Refusal, Status, Text};
use crate::syntax::Syntax;

/// Deserializes a value that does not borrow from the string.
struct Parsed<T> {
    expected: &'static str,
    parse: fn(&str) -> Result<T, Invalid>,
}

impl<T> Visitor<'_> for Parsed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).map_err(E::custom)
    }
}

/// Deserializes a value that borrows from the string.
struct Borrowed<'de, T> {
    expected: &'static str,
    parse: fn(&'de str) -> Result<T, Invalid>,
}

impl<'de, T> Visitor<'de> for Borrowed<'de, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)?;
        f.write_str(" in a string without escapes")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<T, E> {
        (self.parse)(text).map_err(E::custom)
    }
}

/// Implements `Serialize` by `Display`, and `Deserialize` by a function that returns a `Result`.
macro_rules! strings {
    ($visitor:ident: $($name:ident $(<$life:lifetime>)?, $expected:literal, $parse:expr;)+) => {
        $(impl Serialize for $name $(<$life>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        strings!(deserialize $visitor: $name $(<$life>)?, $expected, $parse);)+
    };
    (deserialize Parsed: $name:ident, $expected:literal, $parse:expr) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Parsed { expected: $expected, parse: $parse })
            }
        }
    };
    (deserialize Borrowed: $name:ident <$life:lifetime>, $expected:literal, $parse:expr) => {
        impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Borrowed { expected: $expected, parse: $parse })
            }
        }
    };
}

// A server with `Syntax::LENIENT` can serialize such values, so deserialization accepts them.
#[cfg(feature = "alloc")]
strings! {
    Parsed:
    DomainBuf, "a domain", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    HostBuf, "a domain or an address literal", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    MailboxBuf, "a mailbox", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    ReversePathBuf, "a reverse-path", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    ForwardPathBuf, "a forward-path", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
}

strings! {
    Borrowed:
    Domain<'_>, "a domain", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    AddressLiteral<'_>, "an address literal", |text| Self::try_from(text);
    Host<'_>, "a domain or an address literal", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    LocalPart<'_>, "a local-part", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    Mailbox<'_>, "a mailbox", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    ReversePath<'_>, "a reverse-path", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    ForwardPath<'_>, "a forward-path", |text| Self::with_syntax(text.as_bytes(), &Syntax::LENIENT);
    Keyword<'_>, "a keyword", |text| Self::try_from(text);
    Mechanism<'_>, "the name of a SASL mechanism", |text| Self::try_from(text);
    Text<'_>, "a line of reply text", |text| Self::try_from(text);
    Argument<'_>, "an argument", |text| Self::try_from(text);
    ClientName<'_>, "a client name", |text| Self::try_from(text);
    UnknownCommand<'_>, "a command line", |text| Self::try_from(text);
    Url<'_>, "a URL", |text| Self::try_from(text);
    XText<'_>, "xtext", |text| Self::escaped(text.as_bytes());
    EnvelopeId<'_>, "an envelope identifier in xtext", |text| Self::from_wire(text.as_bytes());
    OriginalRecipient<'_>, "an original recipient", |text| Self::from_wire(text.as_bytes());
    AuthParameter<'_>, "a mailbox in xtext, or <>", |text| Self::from_wire(text.as_bytes());
    Submitter<'_>, "a mailbox in xtext", |text| Self::from_wire(text.as_bytes());
}

strings! {
    Parsed:
    EnhancedCode, "an enhanced status code", |text| Self::try_from(text);
    DateTime, "a date and time of RFC 3339", |text| Self::try_from(text);
    BodyKind, "a body type", |text| text.parse();
    Ret, "FULL or HDRS", |text| text.parse();
    Notify, "a NOTIFY value", |text| text.parse();
    Verb, "a verb", |text| text.parse();
    DeliverBy, "a BY value", |text| text.parse();
    Priority, "a priority", |text| text.parse();
    ValidSince, "an RRVS value", |text| text.parse();
}

/// A number, as in other formats with reply codes.
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.get())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        let wrong =
            || D::Error::invalid_value(Unexpected::Unsigned(number.into()), &"a reply code");
        Self::new(number).ok_or_else(wrong)
    }
}

/// Implements `Serialize` by `Display`, and `Deserialize` by a function that returns an `Option`.
macro_rules! known_strings {
    ($($name:ident, $expected:literal, $parse:expr;)+) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Known { expected: $expected, parse: $parse })
            }
        })+
    };
}

struct Known<T> {
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Known<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

known_strings! {
    Extension, "the keyword of a known extension", |text| Self::from_keyword(text.as_bytes());
    Mechanisms, "names of SASL mechanisms", |text| Some(names(text).map(Self::of_name).collect());
    Attributes, "names of attributes", |text| Some(names(text).map(Self::of_name).collect());
    Status, "X.subject.detail", status;
}

/// Returns the names in the text of a set. `Display` writes the empty set as `none`.
fn names(text: &str) -> impl Iterator<Item = &[u8]> {
    text.split_ascii_whitespace().filter(|name| *name != "none").map(str::as_bytes)
}

fn status(text: &str) -> Option<Status> {
    let (subject, detail) = text.strip_prefix("X.")?.split_once('.')?;
    // The syntax of the numbers is that of an enhanced code: no sign and no leading zero.
    let is_number = |text: &str| {
        let plain = text.bytes().all(|octet| octet.is_ascii_digit());
        plain && (text == "0" || !text.starts_with('0'))
    };
    match is_number(subject) && is_number(detail) {
        true => Status::new(subject.parse().ok()?, detail.parse().ok()?),
        false => None,
    }
}

/// The fields `code`, `enhanced` and `text`, for logs.
impl Serialize for Refusal<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Refusal", 3)?;
        fields.serialize_field("code", &self.code())?;
        fields.serialize_field("enhanced", &self.enhanced())?;
        fields.serialize_field("text", &self.text())?;
        fields.end()
    }
}

/// The fields `reason`, `basis`, `rule`, `evidence` (escaped) and `also` (the reason and the rule of the second
/// interpretation), for logs.
impl Serialize for Diagnosis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Diagnosis", 5)?;
        fields.serialize_field("reason", &self.reason())?;
        fields.serialize_field("basis", &self.basis())?;
        fields.serialize_field("rule", self.rule())?;
        fields.serialize_field("evidence", &Shown(self.evidence()))?;
        fields.serialize_field("also", &self.also())?;
        fields.end()
    }
}

/// Octets of a peer, escaped as printable ASCII.
struct Shown<'a>(&'a [u8]);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.escape_ascii())
    }
}
