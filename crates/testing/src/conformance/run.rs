//! [`run`]: runs cases against a target.

use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::case::Case;
use super::facts::{Fact, Facts};
use super::report::{Finding, Report, Verdict};
use super::session::{Session, has};
use super::step::{Need, Step};
use super::target::Target;

/// What the server offers.
#[derive(Debug, Default)]
pub(super) struct Offer {
    pub(super) clear: Keywords,
    /// In TLS; empty without STARTTLS.
    tls: Keywords,
    pub(super) enhanced: bool,
}

/// The lines of a reply to EHLO that offer something.
#[derive(Debug, Default)]
pub(super) struct Keywords(Vec<String>);

impl Keywords {
    pub(super) fn has(&self, keyword: &str) -> bool {
        has(&self.0, keyword)
    }
}

/// Runs the cases, and returns what each has shown. The findings have the order of the cases.
///
/// # Errors
///
/// Returns no error if the server cannot be reached: the findings say so.
///
/// ```
/// use smtp_machine_testing::conformance::{Target, Verdict, parse_cases, run};
///
/// let cases = parse_cases("
///     case greeting | RFC 5321 3.1 | MUST | the server speaks first
///     expect 220
/// ")?;
/// let report = run(&Target::new("127.0.0.1:1")?, &cases); // no server
/// assert_eq!(report.findings()[0].verdict(), Verdict::NoAnswer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn run(target: &Target, cases: &[Case]) -> Report {
    run_with(target, cases, |_| {})
}

/// As [`run`], and calls `progress` with each finding as soon as it is there, in any order.
#[must_use]
pub fn run_with(target: &Target, cases: &[Case], progress: impl Fn(&Finding) + Sync) -> Report {
    let (offer, greeting) = look(target);
    let facts = Mutex::new(Facts::default());
    let findings: Vec<Mutex<Option<Finding>>> = cases.iter().map(|_| Mutex::new(None)).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((case, place)) = cases.get(at).zip(findings.get(at)) else { return };
            if fact_of(case).is_none() {
                let (finding, more) = one(target, &offer, case);
                progress(&finding);
                lock(&facts).add(&more);
                *lock(place) = Some(finding);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..target.jobs.min(cases.len()) {
            scope.spawn(work);
        }
    });
    let facts = lock(&facts).clone();
    let whole = |(case, place): (&Case, Mutex<Option<Finding>>)| {
        let finding = place.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
        finding.unwrap_or_else(|| {
            let finding = about_all(target, case, &facts);
            progress(&finding);
            finding
        })
    };
    let findings = cases.iter().zip(findings).map(whole).collect();
    Report::new(target, greeting, offer.clear.0, findings)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Looks at what the server offers, in clear and in TLS.
fn look(target: &Target) -> (Offer, String) {
    let mut offer = Offer::default();
    let none = Offer::default();
    let Ok(mut session) = Session::connect(target, &none) else { return (offer, String::new()) };
    let Ok((greeting, lines)) = session.look() else { return (offer, String::new()) };
    offer.clear = Keywords(lines);
    offer.enhanced = offer.clear.has("ENHANCEDSTATUSCODES");
    if offer.clear.has("STARTTLS") {
        offer.tls = Keywords(session.look_in_tls());
    }
    (offer, greeting)
}

/// Runs one case, if it is applicable.
fn one(target: &Target, offer: &Offer, case: &Case) -> (Finding, Facts) {
    let without = |verdict, why: String| {
        (Finding::new(case, verdict, Vec::new(), why, Vec::new()), Facts::default())
    };
    if let Some(missing) = missing(target, offer, case) {
        return without(Verdict::NotApplicable, missing);
    }
    match Session::connect(target, offer) {
        Ok(session) => session.run(case),
        Err(error) => without(Verdict::NoAnswer, unreachable_because(&error)),
    }
}

fn unreachable_because(error: &io::Error) -> String {
    format!("the connection failed: {error}")
}

/// Returns why the case is not applicable, if it is not.
fn missing(target: &Target, offer: &Offer, case: &Case) -> Option<String> {
    // A keyword that is offered in TLS only is enough where `hello KEYWORD` begins TLS.
    let in_tls = |keyword: &str| case.steps.contains(&Step::Hello(Some(keyword.to_owned())));
    let offers =
        |keyword: &String| offer.clear.has(keyword) || in_tls(keyword) && offer.tls.has(keyword);
    case.needs.iter().find_map(|need| match need {
        Need::Smtp if target.lmtp => Some("the server speaks LMTP".to_owned()),
        Need::Lmtp if !target.lmtp => Some("the server speaks SMTP".to_owned()),
        Need::Offered(keyword) if !offers(keyword) => Some(format!("{keyword} is not offered")),
        Need::NotOffered(keyword) if offers(keyword) => Some(format!("{keyword} is offered")),
        Need::Login if target.plain.is_none() => Some("no credentials are given".to_owned()),
        Need::Refused if target.refused.is_none() => {
            Some("no recipient that is refused is given".to_owned())
        }
        _ => None,
    })
}

fn fact_of(case: &Case) -> Option<Fact> {
    case.steps.iter().find_map(|step| match step {
        Step::All(fact) => Some(*fact),
        _ => None,
    })
}

/// Returns the finding of a case about all replies.
fn about_all(target: &Target, case: &Case, facts: &Facts) -> Finding {
    let finding = |verdict, why: String| Finding::new(case, verdict, Vec::new(), why, Vec::new());
    let Some(fact) = fact_of(case) else {
        return finding(Verdict::NotApplicable, String::new());
    };
    let tally = facts.tally(fact);
    let needs_smtp = case.needs.contains(&Need::Smtp) && target.lmtp;
    match &tally.example {
        _ if tally.replies == 0 || needs_smtp => {
            finding(Verdict::NotApplicable, "there is no such reply".to_owned())
        }
        None => finding(Verdict::AsSpecified, format!("{} replies", tally.replies)),
        Some(example) => {
            let why = format!("{} of {}, such as {example}", tally.contrary, tally.replies);
            finding(Verdict::Differs, why)
        }
    }
}
