//! Both machines, compared with simple models that were written from the RFCs: all short sessions, and long
//! random ones.
//!
//! `MODEL_DEPTH` sets the depth, `MODEL_WALKS` the number of walks, and `MODEL_SEED` the seed, as in
//! `MODEL_DEPTH=5 MODEL_WALKS=1000000 cargo test --release --test model`. `LONG_TESTS=1` makes the sessions one step
//! longer, and more of them.

mod client;
mod client_drive;
mod client_model;
#[path = "../length/mod.rs"]
mod length;
mod server_drive;
mod server_model;

use server_drive::Driven;
use server_model::{ALL, CORE, Model, Symbol};

/// Returns a variable, or its default.
pub(crate) fn variable(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().map_or(default, |text| text.parse().expect("a number"))
}

/// Returns the depth of a long run, or one less for a short one.
pub(crate) fn depth(of_long: usize) -> usize {
    of_long - usize::from(!length::is_long())
}

/// Returns the number of random sessions.
pub(crate) fn walks() -> u64 {
    if length::is_long() { 4000 } else { 1500 }
}

/// Pseudo-random numbers, the same for the same seed.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Plays a session on both, and compares each step. Returns the number of steps until the end. `cuts`
/// determines how the input is cut.
fn play(
    lmtp: bool,
    requires_tls: bool,
    symbols: &[Symbol],
    mut cuts: impl FnMut() -> usize,
) -> usize {
    let (mut model, mut driven) = (Model::new(lmtp, requires_tls), Driven::new(lmtp, requires_tls));
    for (at, symbol) in symbols.iter().enumerate() {
        let cut = cuts();
        (driven.cut, driven.defers) = (cut / 2, cut % 2 == 1);
        let (predicted, got) = (model.apply(*symbol), driven.apply(*symbol));
        if !predicted.fits(&got) {
            panic!(
                "LMTP {lmtp}, TLS required {requires_tls}: {:?}\npredicted {predicted:?}\ngot       {got:?}",
                &symbols[..=at]
            );
        }
        if model.is_over() && at + 1 < symbols.len() {
            return at + 1; // a longer session with this prefix is the same
        }
    }
    symbols.len()
}

/// Plays all sessions of `depth` symbols of an alphabet. Returns their number.
fn all_of(alphabet: &[Symbol], depth: usize, lmtp: bool, requires_tls: bool) -> u64 {
    let (mut at, mut count) = (vec![0; depth], 0);
    loop {
        let symbols: Vec<Symbol> = at.iter().map(|it| alphabet[*it]).collect();
        // A session that ended early is the same whatever follows.
        let mut place = play(lmtp, requires_tls, &symbols, || 0) - 1;
        count += 1;
        at[place + 1..].fill(0);
        loop {
            at[place] += 1;
            if at[place] < alphabet.len() {
                break;
            }
            at[place] = 0;
            if place == 0 {
                return count;
            }
            place -= 1;
        }
    }
}

#[test]
fn all_short_sessions_of_the_server_agree_with_the_model() {
    let deeper = variable("MODEL_DEPTH", 0) as usize;
    for (lmtp, requires_tls) in [(false, false), (true, false), (false, true)] {
        let full = all_of(ALL, deeper.max(depth(3)), lmtp, requires_tls);
        // EHLO is LHLO there.
        let core: Vec<Symbol> = CORE
            .iter()
            .map(|it| if lmtp && *it == Symbol::Ehlo { Symbol::Lhlo } else { *it })
            .collect();
        let core = all_of(&core, deeper.max(depth(4)), lmtp, requires_tls);
        println!("LMTP {lmtp}, TLS required {requires_tls}: {full} sessions, {core} of the core");
    }
}

#[test]
fn long_walks_of_the_server_agree_with_the_model() {
    let seed = variable("MODEL_SEED", 5321);
    let mut random = Random(seed);
    let count = variable("MODEL_WALKS", walks());
    let mut steps = 0;
    for walk in 0..count {
        let (lmtp, requires_tls) = (walk % 3 == 0, walk % 4 == 0);
        let hello = if lmtp { Symbol::Lhlo } else { Symbol::Ehlo };
        let symbols: Vec<Symbol> = (0..40)
            .map(|_| match random.below(8) {
                0 => hello,
                // Symbols that end a session are rare.
                1..3 => ALL[random.below(ALL.len())],
                _ => CORE[random.below(CORE.len())],
            })
            .collect();
        let mut cuts = Random(random.0);
        steps += play(lmtp, requires_tls, &symbols, || cuts.below(8));
    }
    println!("{count} walks, {steps} steps, seed {seed}");
}
