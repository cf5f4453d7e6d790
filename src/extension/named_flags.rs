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
                static NAMES: super::named_flags::Names<{ [$($name),+].len() }> =
                    super::named_flags::Names::new([$($name),+]);
                let place = NAMES.position(name);
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

/// Names, which are found without case.
pub(super) struct Names<const COUNT: usize> {
    names: [&'static str; COUNT],
    #[cfg(not(target_os = "none"))]
    packed: Packed<COUNT>,
}

/// The packed names, and the place of each by [`slot`](super::word::slot).
#[cfg(not(target_os = "none"))]
struct Packed<const COUNT: usize> {
    names: [u128; COUNT],
    places: [u8; 128],
    factor: u64,
}

impl<const COUNT: usize> Names<COUNT> {
    /// Creates a table of names that differ in the octets that are packed.
    pub(super) const fn new(names: [&'static str; COUNT]) -> Self {
        Self {
            names,
            #[cfg(not(target_os = "none"))]
            packed: Packed::new(&names),
        }
    }

    /// Returns the place of `name`.
    #[cfg(not(target_os = "none"))]
    pub(super) fn position(&self, name: &[u8]) -> Option<usize> {
        let packed = super::word::pack(name);
        let slot = super::word::slot(packed, self.packed.factor);
        let place = usize::from(*self.packed.places.get(slot)?);
        let found = *self.names.get(place)?;
        // A NUL at the end of a name is like none, and a longer name is not packed completely.
        let same = super::word::is_same(*self.packed.names.get(place)?, packed)
            && found.len() == name.len()
            && (name.len() <= super::word::PACKED_LEN
                || name.eq_ignore_ascii_case(found.as_bytes()));
        same.then_some(place)
    }

    /// The same without the packed names, because flash is scarce.
    #[cfg(target_os = "none")]
    pub(super) fn position(&self, name: &[u8]) -> Option<usize> {
        self.names.iter().position(|it| name.eq_ignore_ascii_case(it.as_bytes()))
    }
}

#[cfg(not(target_os = "none"))]
impl<const COUNT: usize> Packed<COUNT> {
    const fn new(words: &[&'static str; COUNT]) -> Self {
        let mut names = [0; COUNT];
        let mut index = 0;
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        while index < COUNT {
            names[index] = super::word::pack(words[index].as_bytes());
            index = index.wrapping_add(1);
        }
        let mut factor = super::word::FIRST_FACTOR;
        loop {
            if let Some(places) = place_all(&names, factor) {
                return Self { names, places, factor };
            }
            factor = super::word::next_factor(factor);
        }
    }
}

/// Returns the place of each packed name by its slot, or `None` if two names have the same slot.
#[cfg(not(target_os = "none"))]
#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn place_all(names: &[u128], factor: u64) -> Option<[u8; 128]> {
    const NONE: u8 = u8::MAX;
    let mut places = [NONE; 128];
    let mut index = 0;
    while index < names.len() {
        let slot = super::word::slot(names[index], factor);
        if places[slot] != NONE {
            return None;
        }
        places[slot] = index as u8;
        index = index.wrapping_add(1);
    }
    Some(places)
}
