//! The attack corpus, run against both machines: every case, with its split rule and all assertions.
//!
//! `ATTACKS=FILE cargo test --test attacks -- --nocapture` runs another file of the same format
//! (`tests/data/attacks.README.md`) and prints what passed, what failed and what is not supported. Without
//! `LONG_TESTS=1`, long inputs are cut at fewer places, and the longest ones are shorter.

mod allocation;
mod api;
mod case;
mod client;
mod cve;
mod format;
mod labels;
#[path = "../length/mod.rs"]
mod length;
mod linear;
mod observed;
mod own;
mod progress;
mod server;
mod session;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use case::{Case, cuts};
use observed::{Observed, Probe, check};

/// Returns the result of each case: all are run once, by the first test that needs them.
pub(crate) fn results() -> &'static [(Case, Result<usize, String>)] {
    static RESULTS: OnceLock<Vec<(Case, Result<usize, String>)>> = OnceLock::new();
    RESULTS.get_or_init(|| {
        let cases = Case::all();
        let (next, results) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        std::thread::scope(|scope| {
            for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some(case) = cases.get(at) else { break };
                        let result = run(case);
                        results.lock().unwrap().push((at, result));
                    }
                });
            }
        });
        let mut results = results.into_inner().unwrap();
        results.sort_unstable_by_key(|(at, _)| *at);
        cases.into_iter().zip(results.into_iter().map(|(_, result)| result)).collect()
    })
}

#[test]
fn every_case_holds_under_every_split() {
    let (mut passed, mut failed, mut unsupported, mut runs) = (0, 0, 0, 0);
    for (case, result) in results() {
        match result {
            Ok(count) => {
                passed += 1;
                runs += count;
            }
            Err(problem) if problem.contains("not supported: ") => {
                unsupported += 1;
                println!("not supported  {}: {problem}", case.id);
            }
            Err(problem) => {
                failed += 1;
                println!("failed         {}: {problem}", case.id);
            }
        }
    }
    println!("{passed} passed, {failed} failed, {unsupported} not supported, in {runs} runs");
    assert!(failed + unsupported == 0 && passed > 0);
}

/// Runs a case in all ways. Returns the number of runs.
pub(crate) fn run(case: &Case) -> Result<usize, String> {
    if let Some(problem) = &case.problem {
        return Err(problem.clone());
    }
    let all = AssertUnwindSafe(|| {
        let runs = all_runs(case)?;
        if case.asserts("linear") && std::env::var_os("ATTACKS_UNTIMED").is_none() {
            linear::check(case)?;
        }
        Ok(runs)
    });
    catch_unwind(all).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        Err(text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic").to_owned())
    })
}

fn all_runs(case: &Case) -> Result<usize, String> {
    match case.argument.as_deref() {
        None => wire_runs(case),
        Some("body") => body_runs(case),
        Some("reply-text") => {
            let mut attacked = server::run_api(case);
            let seen = attacked.take_seen();
            check_all(case, &seen, &mut attacked).map(|()| 1)
        }
        Some(_) => check_all(case, &api::run(case), &mut Nothing).map(|()| 1),
    }
}

/// What every run of a case must agree on.
type Agreed = (Vec<String>, Vec<u8>, Vec<observed::Message>, Vec<Vec<&'static str>>, bool);

fn wire_runs(case: &Case) -> Result<usize, String> {
    let runs = cuts(&case.split, case.octets.len());
    let mut first: Option<Agreed> = None;
    for cuts in &runs {
        let at = |problem| match cuts.as_slice() {
            [] => problem,
            [cut] => format!("cut at {cut}: {problem}"),
            cuts => format!("cut at {} places: {problem}", cuts.len()),
        };
        let agreed = match case.is_server {
            true => {
                let mut attacked = server::run(case, cuts);
                checked(case, attacked.take_seen(), &mut attacked).map_err(at)?
            }
            false => {
                let mut attacked = client::run(case, cuts);
                checked(case, attacked.take_seen(), &mut attacked).map_err(at)?
            }
        };
        match &first {
            None => first = Some(agreed),
            Some(first) if *first == agreed => {}
            Some(first) => return Err(at(format!("{agreed:?} and not {first:?}"))),
        }
    }
    Ok(runs.len())
}

fn checked(case: &Case, seen: Observed, probe: &mut dyn Probe) -> Result<Agreed, String> {
    check_all(case, &seen, probe)?;
    Ok((seen.trace, seen.written, seen.messages, seen.errors, seen.is_over))
}

fn check_all(case: &Case, seen: &Observed, probe: &mut dyn Probe) -> Result<(), String> {
    // Assertions that continue the session come last.
    let goes_on = |it: &&String| {
        ["alive", "closed", "greeted", "state"].iter().any(|word| it.starts_with(word))
    };
    let (last, first): (Vec<_>, Vec<_>) = case.expected.iter().partition(goes_on);
    for assertion in first.into_iter().chain(last) {
        check(case, assertion, seen, probe).map_err(|seen| format!("{assertion}: {seen}"))?;
    }
    Ok(())
}

/// A body for the client: whole, cut in two at every octet, octet by octet.
fn body_runs(case: &Case) -> Result<usize, String> {
    let split = if case.split == "api" { "any" } else { case.split.as_str() };
    let runs = cuts(split, case.octets.len());
    for cuts in &runs {
        let mut attacked = client::Attacked::in_context(case);
        attacked.app.body = case::pieces(&case.octets, cuts).map(<[u8]>::to_vec).collect();
        if case.context == "bdat-go" {
            attacked.app.errand.push_back(client::Act::Bdat(case.octets.len()));
        } else {
            attacked.app.errand.push_back(client::Act::Finish);
        }
        attacked.wake();
        attacked.settle();
        attacked.note();
        let mut seen = attacked.take_seen();
        if case.asserts("roundtrip") {
            seen.messages = server::decode(case, &seen.written).take_seen().messages;
        }
        check_all(case, &seen, &mut attacked)
            .map_err(|problem| format!("cut at {cuts:?}: {problem}"))?;
    }
    Ok(runs.len())
}

/// There is no session to continue.
struct Nothing;

impl Probe for Nothing {
    fn is_alive(&mut self) -> bool {
        false
    }

    fn is_closed(&mut self) -> bool {
        false
    }

    fn is_greeted(&mut self) -> bool {
        false
    }

    fn state(&mut self) -> &'static str {
        "none"
    }
}
