//! The client, compared with its model.

use std::sync::Mutex;

use crate::client_drive::Driven;
use crate::client_model::{ALL, Command, Model, Setting, Symbol};
use crate::{Random, depth, variable, walks};

/// Plays a session on both, and compares each step. Returns the number of steps until the end.
fn play(setting: Setting, symbols: &[Symbol], mut cuts: impl FnMut() -> usize) -> usize {
    let (mut model, mut driven) = (Model::new(setting), Driven::new(setting));
    for (at, symbol) in symbols.iter().enumerate() {
        driven.cut = cuts();
        let (mut predicted, got) = (model.apply(*symbol), driven.apply(*symbol));
        // The application has no ticket for commands that the machine sends itself.
        let own = [Command::Ehlo, Command::Helo, Command::StartTls, Command::LoneDot];
        predicted.replies.retain(|(command, _)| !own.contains(command));
        let unasked = |(command, _): &(Command, u16)| *command == Command::Quit;
        if got.replies.is_empty() {
            predicted.replies.retain(|reply| !unasked(reply));
        }
        if predicted != got {
            panic!(
                "{setting:?}: {:?}\npredicted {predicted:?}\ngot       {got:?}",
                &symbols[..=at]
            );
        }
        if model.is_over() {
            return at + 1; // a longer session with this prefix is the same
        }
    }
    symbols.len()
}

fn settings() -> impl Iterator<Item = Setting> {
    // AUTH is tested separately, without TLS, which does not affect it.
    (0..36_u8).map(|bits| {
        let bit = |at: u8| bits >> at & 1 == 1;
        let auth = bits >= 32;
        Setting {
            pipelining: bit(0),
            chunking: bit(1),
            lmtp: bit(2),
            starttls: bit(3),
            requires_tls: bit(4),
            auth,
        }
    })
}

#[test]
fn all_short_sessions_of_the_client_agree_with_the_model() {
    let depth = variable("MODEL_DEPTH", depth(5) as u64) as usize;
    // Each thread takes the next setting.
    let settings = Mutex::new(settings());
    let next = || settings.lock().unwrap().next();
    let count: u64 = std::thread::scope(|scope| {
        let work = || std::iter::from_fn(next).map(|it| short_sessions(it, depth)).sum::<u64>();
        [(); 2].map(|()| scope.spawn(work)).map(|thread| thread.join().unwrap()).iter().sum()
    });
    println!("{count} sessions, {depth} replies deep");
}

/// Plays all sessions of `depth` replies, and returns their number.
fn short_sessions(setting: Setting, depth: usize) -> u64 {
    let mut count = 0;
    // The greeting and EHLO answered, then any symbols; and any symbols from the start.
    for lead in [&[][..], &[Symbol::Code(220), Symbol::Offer]] {
        let mut at = vec![0; depth];
        'all: loop {
            let rest = at.iter().map(|it: &usize| ALL[*it]);
            let symbols: Vec<Symbol> = lead.iter().copied().chain(rest).collect();
            let length = play(setting, &symbols, || 0);
            count += 1;
            let mut place = length.saturating_sub(lead.len() + 1);
            at[place + 1..].fill(0);
            loop {
                at[place] += 1;
                if at[place] < ALL.len() {
                    break;
                }
                at[place] = 0;
                if place == 0 {
                    break 'all;
                }
                place -= 1;
            }
        }
    }
    count
}

#[test]
fn long_walks_of_the_client_agree_with_the_model() {
    let seed = variable("MODEL_SEED", 2920);
    let mut random = Random(seed);
    let count = variable("MODEL_WALKS", walks());
    let settings: Vec<Setting> = settings().collect();
    let mut steps = 0;
    for _ in 0..count {
        let setting = settings[random.below(settings.len())];
        let likely = [
            Symbol::Code(250),
            Symbol::Code(250),
            Symbol::Code(354),
            Symbol::Code(550),
            Symbol::Code(250),
        ];
        let mut symbols = vec![Symbol::Code(220), Symbol::Offer];
        symbols.extend((0..14).map(|_| match random.below(12) {
            0 => ALL[random.below(ALL.len())],
            1 => Symbol::Offer,
            2 => Symbol::Code(220),
            3 => Symbol::Challenge,
            4 => Symbol::Code(235),
            _ => likely[random.below(likely.len())],
        }));
        let mut cuts = Random(random.0);
        steps += play(setting, &symbols, || cuts.below(8));
    }
    println!("{count} walks, {steps} steps, seed {seed}");
}
