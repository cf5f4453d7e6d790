//! Implements `Arbitrary` (feature `arbitrary`) for the values of the grammar, for fuzzing and property tests.
//!
//! An owned value is built from the grammar. A borrowed value is the longest valid prefix of the text in the data, or
//! a fixed value if no prefix is valid. All values are valid, and no data is rejected.

use alloc::format;
use alloc::string::String;
use core::net::{Ipv4Addr, Ipv6Addr};

use arbitrary::{Arbitrary, Error, Result, Unstructured};

use crate::address::{
    AddressLiteral, Domain, DomainBuf, ForwardPath, ForwardPathBuf, Host, HostBuf, LocalPart,
    Mailbox, MailboxBuf, ReversePath, ReversePathBuf,
};
use crate::body::{BareNewline, Newlines};
use crate::command::{
    Argument, AuthParameter, BodyKind, ByMode, ClientName, DeliverBy, EnvelopeId, Mechanism,
    Notify, OriginalRecipient, Priority, Ret, Submitter, UnknownCommand, Url, ValidSince, Verb,
    XText,
};
use crate::diagnosis::{Reason, Stage};
use crate::error::Invalid;
use crate::extension::{
    Attributes, Capabilities, DateTime, Extension, Extensions, Keyword, Mechanisms,
};
use crate::reply::{Class, Code, EnhancedCode, Refusal, Severity, Status, Text};
use crate::syntax::Syntax;

/// The maximum length of a borrowed value in octets. It bounds the number of prefixes that are tried.
const LONGEST: usize = 128;

/// Returns the longest prefix of the text in the data that `parse` accepts, or `usual` if it accepts none.
fn longest<'a, T>(
    u: &mut Unstructured<'a>,
    parse: fn(&'a str) -> core::result::Result<T, Invalid>,
    usual: &'static str,
) -> Result<T> {
    let text: &str = u.arbitrary()?;
    let starts = (1..=text.len().min(LONGEST)).rev().filter_map(|len| text.get(..len));
    match starts.map(parse).find_map(core::result::Result::ok) {
        Some(value) => Ok(value),
        None => checked(parse(usual)),
    }
}

/// Converts the error of a value that is built from the grammar, and so is valid.
fn checked<T>(value: core::result::Result<T, Invalid>) -> Result<T> {
    value.map_err(|_| Error::IncorrectFormat)
}

macro_rules! borrowed {
    ($($name:ident: $parse:expr, $usual:literal;)+) => {
        $(impl<'a> Arbitrary<'a> for $name<'a> {
            fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
                longest(u, $parse, $usual)
            }
        })+
    };
}

borrowed! {
    Domain: Self::try_from, "a.example";
    AddressLiteral: Self::try_from, "[192.0.2.1]";
    Host: Self::try_from, "a.example";
    LocalPart: Self::try_from, "a";
    Mailbox: Self::try_from, "a@b.example";
    ReversePath: Self::try_from, "<>";
    ForwardPath: Self::try_from, "<Postmaster>";
    Keyword: Self::try_from, "X-A";
    Mechanism: Self::try_from, "PLAIN";
    Text: Self::try_from, "OK";
    Argument: Self::try_from, "a";
    ClientName: Self::try_from, "a.example";
    UnknownCommand: Self::try_from, "XA";
    Url: Self::try_from, "imap://a.example/b";
    XText: |text| Self::escaped(text.as_bytes()), "a+2Bb";
    EnvelopeId: |text| Self::from_wire(text.as_bytes()), "a+2Bb";
    OriginalRecipient: |text| Self::from_wire(text.as_bytes()), "rfc822;a@b.example";
    AuthParameter: |text| Self::from_wire(text.as_bytes()), "<>";
    Submitter: |text| Self::from_wire(text.as_bytes()), "a@b.example";
}

/// Implements `Arbitrary` as a choice from a list of values.
macro_rules! chosen {
    ($($name:ident: $all:expr;)+) => {
        $(impl<'a> Arbitrary<'a> for $name {
            fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
                u.choose($all).copied()
            }
        })+
    };
}

chosen! {
    Verb: Self::ALL;
    Extension: Self::ALL;
    Reason: Self::ALL;
    BodyKind: &[Self::SevenBit, Self::EightBitMime, Self::BinaryMime];
    Ret: &[Self::Full, Self::Hdrs];
    ByMode: &[Self::Notify, Self::Return];
    BareNewline: &[Self::Cr, Self::Lf];
    Newlines: &[Self::Refuse, Self::Normalise];
    Class: &[Self::Success, Self::PersistentTransientFailure, Self::PermanentFailure];
    Severity: &[
        Self::PositivePreliminary,
        Self::PositiveCompletion,
        Self::PositiveIntermediate,
        Self::TransientNegative,
        Self::PermanentNegative,
    ];
    Stage: &[
        Self::Connect,
        Self::Hello,
        Self::StartTls,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::EndOfData,
        Self::Other,
    ];
}

/// Implements `Arbitrary` by an expression that reads the data.
macro_rules! made {
    ($($name:ident $(<$life:lifetime>)?: |$u:ident| $value:expr;)+) => {
        $(impl<'a> Arbitrary<'a> for $name $(<$life>)? {
            fn arbitrary($u: &mut Unstructured<'a>) -> Result<Self> {
                $value
            }
        })+
    };
}

made! {
    Code: |u| checked(Self::try_from(u.int_in_range(100..=599)?));
    Status: |u| {
        let status = Self::new(u.int_in_range(0..=999)?, u.int_in_range(0..=999)?);
        status.ok_or(Error::IncorrectFormat)
    };
    EnhancedCode: |u| Ok(Self::new(u.arbitrary()?, u.arbitrary()?));
    Refusal<'a>: |u| {
        let code = checked(Code::try_from(u.int_in_range(400..=599)?))?;
        let status: Option<Status> = u.arbitrary()?;
        let enhanced = status.map(|status| match code.severity() {
            Severity::TransientNegative => status.transient(),
            _ => status.permanent(),
        });
        checked(Self::new(code, enhanced, u.arbitrary()?))
    };
    DateTime: |u| date_time(u);
    Notify: |u| {
        let one = [Self::SUCCESS, Self::FAILURE, Self::DELAY];
        let mut notify = Self::NEVER;
        for event in one {
            if u.arbitrary()? {
                notify = notify.and(event);
            }
        }
        Ok(notify)
    };
    Priority: |u| checked(Self::new(u.int_in_range(-9..=9)?));
    DeliverBy: |u| {
        let mode = u.arbitrary()?;
        let least = if mode == ByMode::Return { 1 } else { -Self::MAX };
        let value = checked(Self::new(u.int_in_range(least..=Self::MAX)?, mode))?;
        Ok(value.with_trace(u.arbitrary()?))
    };
    ValidSince: |u| {
        let value = Self::new(u.arbitrary()?);
        match u.arbitrary::<Option<bool>>()? {
            Some(continues) => Ok(value.with_continue(continues)),
            None => Ok(value),
        }
    };
    Extensions: |u| Ok(Self::from_bits_truncate(u.arbitrary()?));
    Mechanisms: |u| Ok(Self::from_bits_truncate(u.arbitrary()?));
    Attributes: |u| Ok(Self::from_bits_truncate(u.arbitrary()?));
    Capabilities: |u| {
        let extensions: Extensions = u.arbitrary()?;
        Ok(extensions.extensions().collect())
    };
    Syntax: |u| {
        let mut syntax = Self::STRICT;
        for switch in [
            &mut syntax.trailing_blanks,
            &mut syntax.blanks_before_word,
            &mut syntax.space_after_colon,
            &mut syntax.space_before_colon,
            &mut syntax.bare_path,
            &mut syntax.repeated_space,
            &mut syntax.dots_in_local_part,
            &mut syntax.underscore_in_domain,
            &mut syntax.path_without_domain,
            &mut syntax.auth_not_a_mailbox,
            &mut syntax.unoffered_parameters,
        ] {
            *switch = u.arbitrary()?;
        }
        Ok(syntax)
    };
    DomainBuf: |u| checked(Self::try_from(domain(u)?.as_str()));
    HostBuf: |u| checked(Self::try_from(host(u)?.as_str()));
    MailboxBuf: |u| checked(Self::try_from(mailbox(u)?.as_str()));
    ReversePathBuf: |u| match u.ratio(1, 8)? {
        true => Ok(Self::from(ReversePath::Null)),
        false => checked(Self::try_from(format!("<{}>", mailbox(u)?).as_str())),
    };
    ForwardPathBuf: |u| match u.ratio(1, 8)? {
        true => Ok(Self::from(ForwardPath::Postmaster)),
        false => checked(Self::try_from(format!("<{}>", mailbox(u)?).as_str())),
    };
}

/// Returns a second of the years 1 to 9998, in UTC or with an offset.
fn date_time(u: &mut Unstructured<'_>) -> Result<DateTime> {
    let utc = checked(DateTime::from_unix(u.int_in_range(-62_135_596_800..=253_370_764_799)?))?;
    let Some(east) = u.arbitrary::<Option<bool>>()? else { return Ok(utc) };
    let (hours, minutes) = (u.int_in_range(0..=23)?, u.int_in_range(0..=59)?);
    let sign = if east { '+' } else { '-' };
    let local = format!("{utc}");
    let local = local.trim_end_matches('Z');
    checked(DateTime::try_from(format!("{local}{sign}{hours:02}:{minutes:02}").as_str()))
}

fn chars(u: &mut Unstructured<'_>, text: &mut String, count: usize, of: &[char]) -> Result<()> {
    for _ in 0..count {
        text.push(*u.choose(of)?);
    }
    Ok(())
}

fn domain(u: &mut Unstructured<'_>) -> Result<String> {
    const ENDS: &[char] = &['a', 'b', 'z', 'A', 'Z', '0', '9', '\u{e9}'];
    const INSIDE: &[char] = &['a', 'B', '0', '-', '\u{e9}'];
    let mut text = String::new();
    for at in 0..u.int_in_range(1..=4)? {
        text.push_str(if at == 0 { "" } else { "." });
        chars(u, &mut text, 1, ENDS)?;
        if u.arbitrary()? {
            let count = u.int_in_range(0..=8)?;
            chars(u, &mut text, count, INSIDE)?;
            chars(u, &mut text, 1, ENDS)?;
        }
    }
    Ok(text)
}

fn host(u: &mut Unstructured<'_>) -> Result<String> {
    Ok(match u.int_in_range(0..=7)? {
        0 => format!("[{}]", Ipv4Addr::from(u.arbitrary::<u32>()?)),
        1 => format!("[IPv6:{}]", Ipv6Addr::from(u.arbitrary::<u128>()?)),
        _ => domain(u)?,
    })
}

fn mailbox(u: &mut Unstructured<'_>) -> Result<String> {
    const ATOM: &[char] = &['a', 'b', 'Z', '0', '+', '-', '_', '\'', '=', '\u{e9}'];
    const QUOTED: &[&str] = &["a", "B", " ", "@", ".", "<", ">", "\\\"", "\\\\", "\u{e9}"];
    let mut text = String::new();
    if u.ratio(1, 4)? {
        text.push('"');
        for _ in 0..u.int_in_range(0..=8)? {
            text.push_str(u.choose(QUOTED)?);
        }
        text.push('"');
    } else {
        for at in 0..u.int_in_range(1..=3)? {
            text.push_str(if at == 0 { "" } else { "." });
            let count = u.int_in_range(1..=8)?;
            chars(u, &mut text, count, ATOM)?;
        }
    }
    text.push('@');
    text.push_str(&host(u)?);
    Ok(text)
}
