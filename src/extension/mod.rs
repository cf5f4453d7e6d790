//! Service extensions: the capabilities in the EHLO reply of a server (RFC 5321 2.2).
//!
//! Each line of the reply after the first offers one extension by a [`Keyword`], which may have parameters.
//! The known extensions are the enum [`Extension`]; [`Extensions`] is a set of them. [`Capabilities`] stores
//! what a reply offers, and writes such a reply. [`ehlo_lines`] returns the lines themselves, including those
//! of unknown extensions.
//!
//! ```
//! use smtp_machine::address::Host;
//! use smtp_machine::extension::{Capabilities, Extension, Extensions};
//! use smtp_machine::reply::Reply;
//!
//! // The server offers its extensions.
//! let offered = Capabilities::new()
//!     .with(Extension::EightBitMime)
//!     .with(Extension::Pipelining)
//!     .with_size(10_240_000);
//! let mut wire = Vec::new();
//! offered.encode(&mut wire, Host::try_from("mx.harbor.example")?)?;
//!
//! // The client parses the reply. A message in UTF-8 needs one more extension.
//! let (reply, _) = Reply::parse(&wire)?.unwrap();
//! let known = Capabilities::parse(&reply);
//! let needed = Extensions::SMTP_UTF8 | Extensions::EIGHT_BIT_MIME;
//! let missing = needed - known.extensions();
//! assert!(missing.extensions().eq([Extension::SmtpUtf8]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod capabilities;
mod date_time;
mod ehlo_line;
mod future_release;
mod keyword;
mod limits;
mod mechanisms;
mod mt_priority;
mod named_flags;
mod size;
mod word;
mod xclient;

pub use capabilities::Capabilities;
pub use date_time::DateTime;
pub use ehlo_line::{EhloLine, ehlo_lines};
pub use future_release::FutureRelease;
pub use keyword::Keyword;
pub use limits::Limits;
pub use mechanisms::Mechanisms;
pub use mt_priority::PriorityPolicy;
pub use size::SizeLimit;
pub use xclient::Attributes;

use named_flags::named_flags;
use word::{FIRST_FACTOR, PACKED_LEN, is_same, next_factor, pack, slot};

macro_rules! extensions {
    ($($(#[doc = $doc:literal])+ $variant:ident, $flag:ident, $keyword:literal;)+) => {
        /// An extension of the service that this crate knows by name.
        ///
        /// These are the keywords in the IANA registry, and private ones in wide use. The enum is not
        /// exhaustive, because extensions will be added.
        ///
        /// ```
        /// use smtp_machine::extension::Extension;
        ///
        /// let extension = Extension::from_keyword(b"StartTLS").unwrap();
        /// assert_eq!(extension, Extension::StartTls);
        /// assert_eq!(extension.keyword(), "STARTTLS");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Extension {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Extension {
            /// All known extensions, in the order in which a reply lists them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the keyword of an EHLO reply, in upper case (RFC 5321 4.1.1.1).
            #[must_use]
            pub const fn keyword(self) -> &'static str {
                match self {
                    $(Self::$variant => $keyword,)+
                }
            }
        }

        /// Shows the keyword.
        impl core::fmt::Display for Extension {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.keyword())
            }
        }

        bitflags::bitflags! {
            /// A set of extensions, one bit for each [`Extension`].
            ///
            /// The values of the bits are not stable: do not store them.
            ///
            /// ```
            /// use smtp_machine::extension::{Extension, Extensions};
            ///
            /// let offered = Extensions::PIPELINING | Extensions::CHUNKING;
            /// assert!(offered.has(Extension::Chunking));
            /// assert!(!offered.contains(Extensions::CHUNKING | Extensions::BINARY_MIME));
            /// ```
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct Extensions: u64 {
                $($(#[doc = $doc])+ const $flag = 1 << Extension::$variant as u8;)+
            }
        }
    };
}

extensions! {
    /// Message content with octets above 127 (RFC 6152).
    EightBitMime, EIGHT_BIT_MIME, "8BITMIME";
    /// On-demand mail relay: client and server exchange their roles after a login (RFC 2645).
    Atrn, ATRN, "ATRN";
    /// Authentication by SASL (RFC 4954). The parameters are the names of mechanisms.
    Auth, AUTH, "AUTH";
    /// Content of any octets, sent with BDAT (RFC 3030 3).
    BinaryMime, BINARY_MIME, "BINARYMIME";
    /// Content that the server fetches by a URL, on submission (RFC 4468).
    Burl, BURL, "BURL";
    /// Transactions that resume after a lost connection (RFC 1845).
    Checkpoint, CHECKPOINT, "CHECKPOINT";
    /// Content in chunks of a stated size, with the verb BDAT (RFC 3030 2).
    Chunking, CHUNKING, "CHUNKING";
    /// The content that the recipient's device supports (RFC 4141 5).
    Conneg, CONNEG, "CONNEG";
    /// Permission to convert the content (RFC 4141 4).
    Conperm, CONPERM, "CONPERM";
    /// A time by which to deliver (RFC 2852).
    DeliverBy, DELIVER_BY, "DELIVERBY";
    /// Delivery status notifications on request (RFC 3461).
    Dsn, DSN, "DSN";
    /// Enhanced status codes in the text of replies (RFC 2034).
    EnhancedStatusCodes, ENHANCED_STATUS_CODES, "ENHANCEDSTATUSCODES";
    /// A request to start the queue for a host (RFC 1985).
    Etrn, ETRN, "ETRN";
    /// The verb EXPN: the members of a list (RFC 5321 4.1.1.7).
    Expn, EXPN, "EXPN";
    /// Messages held until a time, on submission (RFC 4865).
    FutureRelease, FUTURE_RELEASE, "FUTURERELEASE";
    /// The verb HELP (RFC 5321 4.1.1.8).
    Help, HELP, "HELP";
    /// Limits on transactions and recipients in a session (RFC 9422).
    Limits, LIMITS, "LIMITS";
    /// The priority of a message (RFC 6710).
    MtPriority, MT_PRIORITY, "MT-PRIORITY";
    /// Message tracking (RFC 3885).
    Mtrk, MTRK, "MTRK";
    /// Keywords of solicitations that are not accepted (RFC 3865).
    NoSoliciting, NO_SOLICITING, "NO-SOLICITING";
    /// One message in a session; registered, but not specified in an RFC.
    Onex, ONEX, "ONEX";
    /// Commands in groups, without waiting for replies (RFC 2920).
    Pipelining, PIPELINING, "PIPELINING";
    /// Relay only over TLS (RFC 8689).
    RequireTls, REQUIRE_TLS, "REQUIRETLS";
    /// Recipients that must have been valid since a date (RFC 7293).
    Rrvs, RRVS, "RRVS";
    /// The verb SAML, obsolete (RFC 821 3.4, RFC 5321 F.6).
    Saml, SAML, "SAML";
    /// The verb SEND, obsolete (RFC 821 3.4, RFC 5321 F.6).
    Send, SEND, "SEND";
    /// The size of messages, declared and limited (RFC 1870).
    Size, SIZE, "SIZE";
    /// Addresses and header fields in UTF-8 (RFC 6531).
    SmtpUtf8, SMTP_UTF8, "SMTPUTF8";
    /// The verb SOML, obsolete (RFC 821 3.4, RFC 5321 F.6).
    Soml, SOML, "SOML";
    /// TLS, started by a command (RFC 3207).
    StartTls, START_TLS, "STARTTLS";
    /// The responsible submitter, historic (RFC 4405).
    Submitter, SUBMITTER, "SUBMITTER";
    /// The verb TURN, obsolete (RFC 821 3.8, RFC 5321 F.1).
    Turn, TURN, "TURN";
    /// Verbose replies; registered, but not specified in an RFC.
    Verb, VERB, "VERB";
    /// The verb VRFY: checks whether a user exists (RFC 5321 4.1.1.6).
    Vrfy, VRFY, "VRFY";
    /// Attributes of a client that a trusted proxy sends; not specified in an RFC.
    XClient, X_CLIENT, "XCLIENT";
    /// Attributes of a client that a content filter sends for logging; not specified in an RFC.
    XForward, X_FORWARD, "XFORWARD";
    /// Reverse-paths that contain the recipient; not specified in an RFC.
    Verp, VERP, "XVERP";
}

impl Extension {
    /// Returns the extension of a keyword, without case. Returns `None` if the whole keyword is not known.
    ///
    /// ```
    /// use smtp_machine::extension::Extension;
    ///
    /// assert_eq!(Extension::from_keyword(b"Size"), Some(Extension::Size));
    /// assert_eq!(Extension::from_keyword(b"SIZE 1000"), None);
    /// assert_eq!(Extension::from_keyword(b"STARTTLSX"), None);
    /// ```
    #[must_use]
    pub const fn from_keyword(keyword: &[u8]) -> Option<Self> {
        match Self::from_packed(pack(keyword), keyword.len()) {
            // Only one keyword has octets that are not packed.
            Some(Self::EnhancedStatusCodes) => match keyword.split_at_checked(PACKED_LEN) {
                Some((_, rest)) if is_same(pack(b"DES"), pack(rest)) => {
                    Some(Self::EnhancedStatusCodes)
                }
                _ => None,
            },
            found => found,
        }
    }

    /// Returns the extension whose keyword has this length, and is packed like this.
    #[inline]
    pub(super) const fn from_packed(packed: u128, len: usize) -> Option<Self> {
        #[allow(clippy::indexing_slicing, reason = "a slot has seven bits")]
        let Some(found) = SLOTS.extensions[slot(packed, SLOTS.factor)] else {
            return None;
        };
        // A NUL at the end of a word is like none: the length distinguishes them.
        let same = is_same(packed_keyword(found), packed) & (found.keyword().len() == len);
        if same { Some(found) } else { None }
    }
}

impl Extensions {
    /// Returns `true` if `extension` is in the set.
    #[inline]
    #[must_use]
    pub const fn has(self, extension: Extension) -> bool {
        self.contains(Self::of(extension))
    }

    /// Creates a set of one extension; [`From`] does the same outside constants.
    ///
    /// ```
    /// use smtp_machine::extension::{Extension, Extensions};
    ///
    /// assert_eq!(Extensions::of(Extension::Dsn), Extensions::DSN);
    /// ```
    #[inline]
    #[must_use]
    pub const fn of(extension: Extension) -> Self {
        Self::from_bits_retain(1_u64.wrapping_shl(extension as u32))
    }

    /// Returns an iterator over the members, in the order of [`Extension::ALL`].
    ///
    /// ```
    /// use smtp_machine::extension::{Extension, Extensions};
    ///
    /// let set = Extensions::SIZE | Extensions::DSN;
    /// assert!(set.extensions().eq([Extension::Dsn, Extension::Size]));
    /// ```
    pub fn extensions(self) -> impl Iterator<Item = Extension> {
        let mut left = self.bits();
        core::iter::from_fn(move || {
            // The index of the lowest bit; 64 if none is left.
            let extension = Extension::ALL.get(left.trailing_zeros() as usize)?;
            left &= left.wrapping_sub(1);
            Some(*extension)
        })
    }
}

impl From<Extension> for Extensions {
    #[inline]
    fn from(extension: Extension) -> Self {
        Self::of(extension)
    }
}

impl FromIterator<Extension> for Extensions {
    fn from_iter<I: IntoIterator<Item = Extension>>(extensions: I) -> Self {
        extensions.into_iter().map(Self::of).collect()
    }
}

/// Parses a number of digits; beyond `u64` it is `u64::MAX`.
fn number(word: &[u8]) -> Option<u64> {
    // No number of 19 digits is beyond.
    if !cfg!(target_os = "none") && word.len() < 20 {
        return fold_digits(word, |number, digit| number.wrapping_mul(10).wrapping_add(digit));
    }
    fold_digits(word, |number, digit| {
        let shifted = number.checked_mul(10);
        shifted.and_then(|shifted| shifted.checked_add(digit)).unwrap_or(u64::MAX)
    })
}

#[inline]
fn fold_digits(word: &[u8], append: impl Fn(u64, u64) -> u64) -> Option<u64> {
    word.iter().try_fold(0, |number, octet| {
        let digit = octet.wrapping_sub(b'0');
        (digit < 10).then(|| append(number, digit.into()))
    })
}

/// A perfect hash of the keywords. On a target of 32 bits it needs less code than a `match` on the packed
/// keywords.
struct Slots {
    /// Each extension at the [`slot`] of its packed keyword.
    extensions: [Option<Extension>; 128],
    /// A factor for which no two keywords have the same slot.
    factor: u64,
}

static SLOTS: Slots = {
    let mut factor = FIRST_FACTOR;
    loop {
        if let Some(extensions) = place_all(factor) {
            break Slots { extensions, factor };
        }
        factor = next_factor(factor);
    }
};

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn place_all(factor: u64) -> Option<[Option<Extension>; 128]> {
    let mut slots = [None; 128];
    let mut index = 0;
    while index < Extension::ALL.len() {
        let slot = slot(PACKED[index], factor);
        if slots[slot].is_some() {
            return None;
        }
        slots[slot] = Some(Extension::ALL[index]);
        index = index.wrapping_add(1);
    }
    Some(slots)
}

/// The packed keywords, in the order of [`Extension::ALL`].
const PACKED: [u128; Extension::ALL.len()] = {
    let mut packed = [0; Extension::ALL.len()];
    let mut index = 0;
    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    while index < packed.len() {
        packed[index] = pack(Extension::ALL[index].keyword().as_bytes());
        index = index.wrapping_add(1);
    }
    packed
};

/// Returns the packed keyword of an extension: from a table where there is space for one.
#[inline]
const fn packed_keyword(extension: Extension) -> u128 {
    #[cfg(not(target_os = "none"))]
    {
        static TABLE: [u128; Extension::ALL.len()] = PACKED;
        #[allow(clippy::indexing_slicing, reason = "an entry for each extension")]
        TABLE[extension as usize]
    }
    #[cfg(target_os = "none")]
    pack(extension.keyword().as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Compares with one keyword after the other.
    fn naive(word: &[u8]) -> Option<Extension> {
        Extension::ALL
            .iter()
            .copied()
            .find(|extension| extension.keyword().as_bytes().eq_ignore_ascii_case(word))
    }

    fn rows() -> impl Iterator<Item = Vec<&'static str>> {
        include_str!("../../tests/data/extensions.tsv")
            .lines()
            .skip(1)
            .map(|row| row.split('\t').collect())
    }

    #[test]
    fn every_keyword_is_a_row_of_the_data() {
        for extension in Extension::ALL {
            assert!(rows().any(|row| row[0] == extension.keyword()), "{extension:?}");
        }
    }

    #[test]
    fn every_registered_keyword_is_known_except_the_abandoned_one() {
        for row in rows().filter(|row| row[3].starts_with("yes")) {
            let known = Extension::from_keyword(row[0].as_bytes());
            if row[0] == "UTF8SMTP" {
                assert_eq!(known, None);
            } else {
                assert_eq!(known.expect(row[0]).keyword(), row[0]);
            }
        }
    }

    #[test]
    fn extensions_and_flags_belong_together() {
        assert_eq!(Extension::ALL.len(), Extensions::all().iter().count());
        for (at, &extension) in Extension::ALL.iter().enumerate() {
            assert_eq!(extension as usize, at);
            assert_eq!(Extensions::of(extension).extensions().collect::<Vec<_>>(), [extension]);
            assert_eq!(
                Extension::from_keyword(Keyword::from(extension).as_bytes()),
                Some(extension)
            );
            assert!(Keyword::new(extension.keyword()).is_ok());
        }
        for (name, flag) in Extensions::all().iter_names() {
            let variant = format!("{:?}", flag.extensions().next().unwrap());
            assert_eq!(name.replace('_', ""), variant.to_ascii_uppercase());
        }
        assert_eq!(Extensions::all().extensions().collect::<Extensions>(), Extensions::all());
    }

    #[test]
    fn words_that_pack_to_the_same_value_are_distinguished() {
        for word in
            ["SIZESIZE", "SIZE\0", "DSN\0", "\0DSN", "PIPELPELINING", "ENHANCEDSTXTUSCODES", ""]
        {
            assert_eq!(Extension::from_keyword(word.as_bytes()), None, "{word}");
        }
    }

    #[test]
    fn every_octet_is_compared_as_in_core() {
        for known in Extension::ALL.iter().map(|extension| extension.keyword().as_bytes()) {
            for (at, octet) in (0..known.len()).flat_map(|at| (0..=255_u8).map(move |it| (at, it)))
            {
                let mut word = known.to_vec();
                word[at] = octet;
                let found = Extension::from_keyword(&word);
                assert_eq!(found, naive(&word), "{word:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn words_are_found_as_in_a_naive_version(
            extension in prop::sample::select(Extension::ALL),
            small: [bool; 19],
            change in prop::option::of((any::<prop::sample::Index>(), any::<u8>())),
            cut in 0..3_usize,
            more in "[A-Z]{0,2}",
        ) {
            let mut word = extension.keyword().as_bytes().to_vec();
            for (octet, small) in word.iter_mut().zip(small) {
                if small {
                    octet.make_ascii_lowercase();
                }
            }
            if let Some((at, octet)) = change {
                let at = at.index(word.len());
                word[at] = octet;
            }
            word.truncate(word.len() - cut);
            word.extend(more.bytes());
            prop_assert_eq!(Extension::from_keyword(&word), naive(&word));
        }
    }
}
