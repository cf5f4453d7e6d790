//! The search with vectors of 32 octets: the feature `simd`.
//!
//! The crate `pulp` finds out once whether the processor has AVX2, and compiles for it what searches.

use core::arch::x86_64::__m256i;

use pulp::NullaryFnOnce;
use pulp::x86::V3;

use super::search::{Blocks, NEAR, Search, Target, WIDE, Work, finish};

/// Fewer octets are searched without AVX2: the call takes as long as the search of about 64.
const LEAST: usize = 256;
const VECTOR: usize = 32;
/// Four vectors are searched at once.
const BLOCK: usize = WIDE;

/// Does the work, with AVX2 if the processor has it and there are enough octets to search.
#[inline(always)]
pub(super) fn search<W: Work>(len: usize, work: W) -> W::Output {
    match (len >= LEAST).then(V3::try_new).flatten() {
        Some(v3) => v3.vectorize(Vectorized { v3, work }),
        None => work.with(Blocks),
    }
}

struct Vectorized<W> {
    v3: V3,
    work: W,
}

// What is not inlined into `call` is compiled without AVX2.
impl<W: Work> NullaryFnOnce for Vectorized<W> {
    type Output = W::Output;

    #[inline(always)]
    fn call(self) -> W::Output {
        self.work.with(Vectors { v3: self.v3 })
    }
}

#[derive(Clone, Copy)]
struct Vectors {
    v3: V3,
}

impl Search for Vectors {
    #[inline(always)]
    fn marked(self, near: &[u8; NEAR]) -> Option<usize> {
        self.first_of_block(near.first_chunk()?)
    }

    #[inline(always)]
    fn run(self, octets: &[u8], out: &mut impl Target, mut at: usize) -> usize {
        while let Some(block) = first::<{ BLOCK + 1 }>(octets, at) {
            let marked = self.first_of_block(block);
            if first::<BLOCK>(block, 0).and_then(|block| out.put(at, block)).is_none() {
                break;
            }
            if let Some(marked) = marked {
                return finish(octets, out, at.wrapping_add(marked));
            }
            at = at.wrapping_add(BLOCK);
        }
        // A vector compares pairs of octets. The last one may begin before `at`, where nothing is found.
        let last = octets.len().saturating_sub(VECTOR.wrapping_add(1));
        loop {
            let from = at.min(last);
            let (Some(marks), Some(vector)) = (self.marks(octets, from), first(octets, from))
            else {
                break;
            };
            if out.put::<VECTOR>(from, vector).is_none() {
                break;
            }
            if let Some(marked) = self.first(marks) {
                at = from.wrapping_add(marked);
                break;
            }
            at = from.wrapping_add(VECTOR);
            if from == last {
                break;
            }
        }
        finish(octets, out, at)
    }
}

impl Vectors {
    /// Returns the offset of the first marked octet of a block, which is followed by one more octet.
    #[inline(always)]
    fn first_of_block(&self, block: &[u8; BLOCK + 1]) -> Option<usize> {
        let Self { v3, .. } = self;
        let marks = |vector: usize| self.marks(block, vector.wrapping_mul(VECTOR));
        let (a, b, c, d) = (marks(0)?, marks(1)?, marks(2)?, marks(3)?);
        let or = |a, b| v3.avx2._mm256_or_si256(a, b);
        if self.bits(or(or(a, b), or(c, d))) == 0 {
            return None;
        }
        let pair = |low, high| u64::from(self.bits(low)) | u64::from(self.bits(high)) << 32;
        let found = match pair(a, b) {
            0 => pair(c, d).trailing_zeros().wrapping_add(64),
            low => low.trailing_zeros(),
        };
        usize::try_from(found).ok()
    }

    /// Returns the offset of the first marked octet of a vector.
    #[inline(always)]
    fn first(&self, marks: __m256i) -> Option<usize> {
        match self.bits(marks) {
            0 => None,
            bits => usize::try_from(bits.trailing_zeros()).ok(),
        }
    }

    #[inline(always)]
    fn bits(&self, marks: __m256i) -> u32 {
        self.v3.avx2._mm256_movemask_epi8(marks) as u32
    }

    /// Marks a CR without LF, the octet before an LF without CR, and an LF before a dot. Returns `None` if there are not
    /// 33 octets from `at` on.
    #[inline(always)]
    fn marks(&self, octets: &[u8], at: usize) -> Option<__m256i> {
        let avx2 = self.v3.avx2;
        let each = |octet: u8| self.v3.avx._mm256_set1_epi8(octet as i8);
        let (here, next) = (vector(octets, at)?, vector(octets, at.wrapping_add(1))?);
        let equal = |octets, octet| avx2._mm256_cmpeq_epi8(octets, each(octet));
        let unpaired = avx2._mm256_xor_si256(equal(here, b'\r'), equal(next, b'\n'));
        let dotted = avx2._mm256_and_si256(equal(here, b'\n'), equal(next, b'.'));
        Some(avx2._mm256_or_si256(unpaired, dotted))
    }
}

#[inline(always)]
fn vector(octets: &[u8], at: usize) -> Option<__m256i> {
    first::<VECTOR>(octets, at).map(|octets| pulp::cast(*octets))
}

/// Returns the octets from `at` on.
#[inline(always)]
fn first<const COUNT: usize>(octets: &[u8], at: usize) -> Option<&[u8; COUNT]> {
    octets.get(at..)?.first_chunk()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the search is the one with AVX2.
    struct Kind;

    impl Work for Kind {
        type Output = bool;

        fn with(self, search: impl Search) -> bool {
            type_name(search).ends_with("Vectors")
        }
    }

    fn type_name<T>(_: T) -> &'static str {
        core::any::type_name::<T>()
    }

    #[test]
    fn long_input_is_searched_with_avx2_if_the_processor_has_it() {
        // What searches is compared with its definition for input of these lengths.
        assert_eq!(search(LEAST, Kind), std::is_x86_feature_detected!("avx2"));
        assert!(!search(LEAST - 1, Kind));
    }
}
