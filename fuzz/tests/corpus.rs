//! Runs every input of the corpus, and changed ones for a short time, through every target.
//!
//! `FUZZ_SECONDS` and `FUZZ_SEED` set the time and the seed.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use smtp_machine_fuzz::{TARGETS, Target, seeds};

/// Returns the checked-in inputs of a target: those that fuzzing has found worth keeping.
fn kept(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn run((name, target): Target, input: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| target(input))).is_err() {
        let path = std::env::temp_dir().join(format!("smtp-machine-{name}"));
        let _ = fs::write(&path, input);
        panic!("{name} fails with \"{}\", kept in {}", input.escape_ascii(), path.display());
    }
}

#[test]
fn the_corpus_passes() {
    for target in TARGETS {
        let (seeds, kept) = (seeds::of(target.0), kept(target.0));
        assert!(!seeds.is_empty(), "{} has no seeds", target.0);
        run(*target, &[]);
        seeds.iter().chain(&kept).for_each(|input| run(*target, input));
        println!("{:12} {} seeds, {} kept", target.0, seeds.len(), kept.len());
    }
}

#[test]
fn changed_inputs_pass() {
    let variable = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let budget = Duration::from_secs(variable("FUZZ_SECONDS").unwrap_or(3));
    let mut random = Random(variable("FUZZ_SEED").unwrap_or(20_26));
    let words = dictionary();
    for target in TARGETS {
        let inputs = [seeds::of(target.0), kept(target.0)].concat();
        let (begin, mut count) = (Instant::now(), 0_u64);
        while begin.elapsed() < budget {
            let input = random.changed(&inputs, &words);
            run(*target, &input);
            count += 1;
        }
        println!("{:12} {count} inputs", target.0);
        assert!(count > 0);
    }
}

/// Returns the words of the dictionary of cargo-fuzz.
fn dictionary() -> Vec<Vec<u8>> {
    let text = include_str!("../smtp.dict");
    let words = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    let unescape = |word: &str| {
        let mut parts = word.split("\\x");
        let mut octets = parts.next().unwrap_or_default().as_bytes().to_vec();
        for part in parts {
            octets.push(u8::from_str_radix(&part[..2], 16).unwrap());
            octets.extend_from_slice(&part.as_bytes()[2..]);
        }
        octets
    };
    words.map(unescape).collect()
}

/// Pseudo-random numbers (xorshift), the same for the same seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// Returns one of the inputs, with a few changes.
    fn changed(&mut self, inputs: &[Vec<u8>], words: &[Vec<u8>]) -> Vec<u8> {
        let mut input = inputs[self.below(inputs.len())].clone();
        for _ in 0..=self.below(5) {
            let at = self.below(input.len() + 1);
            let to = at + self.below((input.len() - at + 1).min(24));
            match self.below(7) {
                0 => drop(input.splice(at..at, words[self.below(words.len())].iter().copied())),
                1 => drop(input.drain(at..to)),
                2 => {
                    let copy = input[at..to].to_vec();
                    drop(input.splice(at..at, copy));
                }
                3 if at < input.len() => input[at] = self.next() as u8,
                4 if at < input.len() => input[at] ^= 1 << self.below(8),
                5 => input.insert(at, self.next() as u8),
                _ => {
                    let other = &inputs[self.below(inputs.len())];
                    let from = self.below(other.len() + 1);
                    input.truncate(at);
                    input.extend_from_slice(&other[from..]);
                }
            }
        }
        input.truncate(8192);
        input
    }
}
