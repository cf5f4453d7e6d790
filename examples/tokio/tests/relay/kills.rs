//! A relay that is killed at any time: no accepted message is lost, and none is sent twice unless the relay
//! was killed before it had recorded the reply of a server.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use smtp_machine::bounce::Notification;

use crate::harness::{CONTENT, Relay, command, fast, overview, queue, wait_for};
use crate::inject::{self, Injector};
use crate::mailboxes::{Delivery, Mailhost};

/// Counts of outcomes.
#[derive(Debug, Default)]
struct Tally {
    /// Delivered or reported once.
    once: usize,
    /// Delivered more than once: the relay was killed before it had recorded the reply.
    again: usize,
    /// The number of extra copies.
    copies: usize,
}

/// Returns the recipients of message `number`, whose names determine the outcome.
fn recipients(number: usize) -> [String; 3] {
    [
        format!("<ben{number}@harbor.example>"),
        format!("<grey{number}@harbor.example>"),
        format!("<no{number}@harbor.example>"),
    ]
}

fn sender(number: usize) -> String {
    format!("MAIL FROM:<ana{number}@orchard.example>")
}

/// Returns a relay whose EHLO name contains the number of relays before it.
fn nth(generation: usize, host: &Mailhost, queue: &std::path::Path) -> Command {
    let mut command = command(queue, &fast(host.address));
    command.args(["--hostname", &format!("g{generation}.relay.example")]);
    command
}

impl Tally {
    /// Counts the copies of one message for one recipient: only a kill may cause another copy.
    fn add(&mut self, what: &str, copies: &[&Delivery]) {
        assert!(!copies.is_empty(), "{what} is lost");
        let by: BTreeSet<_> = copies.iter().map(|it| &it.by).collect();
        let all: Vec<_> = copies.iter().map(|it| &it.by).collect();
        assert_eq!(by.len(), copies.len(), "{what} came twice, without a kill in between: {all:?}");
        self.once += usize::from(copies.len() == 1);
        self.again += usize::from(copies.len() > 1);
        self.copies += copies.len() - 1;
    }

    fn judge(&mut self, host: &Mailhost, taken: &[usize]) {
        let all = host.deliveries();
        let of = |to: &str| all.iter().filter(|it| it.to == to).collect::<Vec<_>>();
        for number in taken {
            for name in ["ben", "grey"] {
                let to = format!("{name}{number}@harbor.example");
                self.add(&to, &of(&to));
            }
            let to = format!("ana{number}@orchard.example");
            let reports = of(&to);
            self.add(&to, &reports);
            // The report may be delivered twice, like all mail; it was made once.
            let made: BTreeSet<_> = reports.iter().map(|it| &it.content).collect();
            assert_eq!(made.len(), 1, "{number}");
            let report = Notification::parse(&reports[0].content).unwrap();
            let about = report.recipients().next().unwrap().final_recipient().unwrap().value();
            assert_eq!(about.to_string(), format!("no{number}@harbor.example"));
        }
    }
}

/// Kills a relay repeatedly while mail arrives. `RELAY_KILLS` sets the number of kills, `RELAY_SEED` the seed
/// of the random numbers.
#[test]
fn kills_at_any_time_lose_no_mail() {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    let kills = number("RELAY_KILLS").unwrap_or(15) as usize;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let seed = number("RELAY_SEED").unwrap_or(now.as_nanos() as u64) | 1;
    println!("RELAY_SEED={seed}");
    let mut state = seed;
    let mut random = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let (host, queue) = (Mailhost::start(), queue("kills"));
    let start = |generation| Relay::run(nth(generation, &host, &queue), &queue).unwrap();
    let relay = Mutex::new(start(0));
    let address = || relay.lock().unwrap_or_else(PoisonError::into_inner).address;
    let (over, count) = (AtomicBool::new(false), AtomicUsize::new(0));
    let taken = std::thread::scope(|scope| {
        let senders: Vec<_> = (0..3)
            .map(|nth| {
                let (address, over, count) = (&address, &over, &count);
                scope.spawn(move || {
                    let mut taken = Vec::new();
                    for number in (nth..).step_by(3).take_while(|_| !over.load(Ordering::Relaxed)) {
                        let to = recipients(number);
                        let to = to.each_ref().map(String::as_str);
                        if crate::harness::send_to(address(), &sender(number), &to, CONTENT) {
                            taken.push(number);
                            count.fetch_add(1, Ordering::Relaxed);
                        }
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    taken
                })
            })
            .collect();
        for generation in 1..=kills {
            std::thread::sleep(Duration::from_micros(random(120_000)));
            let mut relay = relay.lock().unwrap();
            relay.child.kill().unwrap();
            relay.child.wait().unwrap();
            *relay = start(generation);
        }
        // A busy machine takes few messages between the kills.
        wait_for(|| count.load(Ordering::Relaxed) > kills, || format!("{count:?} are taken"));
        over.store(true, Ordering::Relaxed);
        senders.into_iter().flat_map(|it| it.join().unwrap()).collect::<Vec<_>>()
    });
    relay.lock().unwrap().wait_until_empty();
    let mut tally = Tally::default();
    tally.judge(&host, &taken);
    println!("{} messages taken, {kills} kills: {tally:?}", taken.len());
    assert!(taken.len() > kills, "{}", taken.len());
    assert_eq!(tally.once + tally.again, 3 * taken.len());
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

/// Returns a message that is stored in several pieces.
fn large() -> String {
    CONTENT.to_owned() + &"0123456789 0123456789 0123456789 0123456789\r\n".repeat(8000)
}

/// Kills the relay at one write call, or after half of it: at each one if `RELAY_KILLS` is set, else at some.
#[test]
fn kills_at_write_calls_lose_no_mail() {
    let Some(injector) = Injector::build() else { return };
    let step = if std::env::var_os("RELAY_KILLS").is_some() { 1 } else { 23 };
    for how in ["kill", "half"] {
        let (mut tally, mut kills, mut taken) = (Tally::default(), 0, 0);
        for at in (1..).step_by(step) {
            let (host, queue) = (Mailhost::start(), queue(how));
            let mut first = nth(0, &host, &queue);
            injector.inject(&mut first, how, at, 1, inject::Where::Everywhere);
            let numbers: Vec<usize> = match Relay::run(first, &queue) {
                None => Vec::new(),
                Some(relay) => {
                    let contents = [CONTENT.to_owned(), large()];
                    let all = contents.iter().enumerate().filter(|(number, content)| {
                        let to = recipients(*number);
                        relay.send(&sender(*number), &to.each_ref().map(String::as_str), content)
                    });
                    let numbers: Vec<_> = all.map(|(number, _)| number).collect();
                    // The end of a process takes a moment.
                    let is_done = || numbers.len() == 2 && relay.count("queued") == 0;
                    wait_for(|| relay.is_dead() || is_done(), || overview(&queue));
                    std::thread::sleep(Duration::from_millis(20));
                    if !relay.is_dead() {
                        // It has finished before that call.
                        fs::remove_dir_all(&queue).unwrap();
                        break;
                    }
                    numbers
                }
            };
            kills += 1;
            let relay = Relay::run(nth(1, &host, &queue), &queue)
                .unwrap_or_else(|| panic!("it does not start after {how} {at}"));
            relay.wait_until_empty();
            taken += numbers.len();
            tally.judge(&host, &numbers);
            drop(relay);
            fs::remove_dir_all(&queue).unwrap();
        }
        println!("{how}: {kills} kills, {taken} messages taken: {tally:?}");
        assert!(kills > 5 && taken > 5, "{kills} {taken}");
    }
}
