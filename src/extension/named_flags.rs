//! [`named_flags`]: sets of the names in an EHLO line.

/// Generates a set of names from a table: one flag for each, and one for all others.
macro_rules! named_flags {
    ($(#[doc = $doc:literal])+ pub struct $set:ident: u32 {
        $($(#[doc = $flag_doc:literal])+ $flag:ident = $name:literal;)+
    }) => {
        bitflags::bitflags! {
            $(#[doc = $doc])+
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct $set: u32 {
                $($(#[doc = $flag_doc])+ const $flag = 1 << Place::$flag as u32;)+
                /// A name without a flag.
                const OTHER = 1 << 31;
            }
        }

        /// Shows the names, separated by spaces; `others` for names without a flag, and `none` for the empty
        /// set.
        impl core::fmt::Display for $set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let others = self.contains(Self::OTHER).then_some("others");
                let none = self.is_empty().then_some("none");
                let mut names = self.names().chain(others).chain(none);
                names.next().into_iter().try_for_each(|first| f.write_str(first))?;
                names.try_for_each(|name| write!(f, " {name}"))
            }
        }

        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "they count the flags")]
        enum Place { $($flag,)+ }

        impl $set {
            /// Returns the flag of `name`, without case, or `OTHER` if it has none.
            #[must_use]
            pub fn of_name(name: &[u8]) -> Self {
                static NAMES: [super::named_flags::Name; [$($name),+].len()] =
                    [$(super::named_flags::Name::new($name)),+];
                let place = super::named_flags::Name::position(&NAMES, name);
                place.map_or(Self::OTHER, |it| Self::from_bits_retain(1_u32.wrapping_shl(it as u32)))
            }

            /// Returns the names, in the order of the flags. `OTHER` has none.
            pub fn names(self) -> impl Iterator<Item = &'static str> {
                [$((Self::$flag, $name)),+]
                    .into_iter()
                    .filter(move |(flag, _)| self.contains(*flag))
                    .map(|(_, name)| name)
            }

            /// Returns the set of all words of a line.
            pub(super) fn of_words<'a>(words: impl Iterator<Item = &'a [u8]>) -> Self {
                words.map(Self::of_name).collect()
            }
        }
    };
}

pub(super) use named_flags;

/// A name, which is found without case.
pub(super) struct Name {
    name: &'static str,
    #[cfg(not(target_os = "none"))]
    packed: u128,
}

impl Name {
    /// Creates a name of at least three octets, so that it can be packed.
    #[allow(clippy::panic, reason = "evaluated by the compiler")]
    pub(super) const fn new(name: &'static str) -> Self {
        assert!(name.len() > 2, "too short to be packed");
        Self {
            name,
            #[cfg(not(target_os = "none"))]
            packed: super::pack(name.as_bytes()),
        }
    }

    /// Returns the place of `name` among `names`.
    #[cfg(not(target_os = "none"))]
    pub(super) fn position(names: &[Self], name: &[u8]) -> Option<usize> {
        let packed = super::pack(name);
        // A packed name of up to 16 octets is complete.
        names.iter().position(|it| {
            it.packed == packed
                && it.name.len() == name.len()
                && (name.len() <= 16 || name.eq_ignore_ascii_case(it.name.as_bytes()))
        })
    }

    /// The same without the packed names, because flash is scarce.
    #[cfg(target_os = "none")]
    pub(super) fn position(names: &[Self], name: &[u8]) -> Option<usize> {
        names.iter().position(|it| name.eq_ignore_ascii_case(it.name.as_bytes()))
    }
}
