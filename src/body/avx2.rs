//! The search for a run of content that needs no change, with vectors of 32 octets: the feature `simd`.
//!
//! The crate `pulp` finds out once whether the processor has AVX2, and compiles [`Search`] for it.

use core::arch::x86_64::__m256i;

use pulp::NullaryFnOnce;
use pulp::x86::V3;

/// Fewer octets are searched without AVX2: the call takes as long as the search of about 64.
const LEAST: usize = 256;
const VECTOR: usize = 32;
/// Four vectors are searched at once.
const BLOCK: usize = 4 * VECTOR;

/// Skips octets from `at` on that need no change: up to the first one that does, at most one octet before it, or up to
/// the last octet. Returns `None` if there is no AVX2, or the octets are few.
#[inline]
pub(super) fn skip_vectors(octets: &[u8], at: usize) -> Option<usize> {
    if octets.len() < LEAST {
        return None;
    }
    let v3 = V3::try_new()?;
    Some(v3.vectorize(Search { v3, octets, at }))
}

struct Search<'a> {
    v3: V3,
    octets: &'a [u8],
    at: usize,
}

// What is not inlined into `call` is compiled without AVX2.
impl NullaryFnOnce for Search<'_> {
    type Output = usize;

    #[inline(always)]
    fn call(self) -> usize {
        let Self { octets, mut at, .. } = self;
        while let Some(block) = octets.get(at..).and_then(<[u8]>::first_chunk) {
            if let Some(found) = self.first_of_block(block) {
                return at.wrapping_add(found);
            }
            at = at.wrapping_add(BLOCK);
        }
        // A vector compares pairs of octets. The last one may begin before `at`, where nothing is found.
        let last = octets.len().saturating_sub(VECTOR.wrapping_add(1));
        loop {
            let from = at.min(last);
            let Some(marks) = self.marks(octets, from) else { return from };
            if let Some(found) = self.first(marks) {
                return from.wrapping_add(found);
            }
            if from == last {
                return from.wrapping_add(VECTOR);
            }
            at = at.wrapping_add(VECTOR);
        }
    }
}

impl Search<'_> {
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
    octets.get(at..)?.first_chunk::<VECTOR>().map(|octets| pulp::cast(*octets))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_input_is_searched_with_avx2_if_the_processor_has_it() {
        // `plain_run` is compared with its definition for input of these lengths.
        let skipped = skip_vectors(&[b'x'; LEAST], 0);
        assert_eq!(skipped, std::is_x86_feature_detected!("avx2").then_some(LEAST - 1));
        assert_eq!(skip_vectors(&[b'x'; LEAST - 1], 0), None);
    }
}
