//! Cases of this project: arguments and assertions that the format allows and the corpus does not use.

use std::path::Path;

use crate::case::Case;
use crate::run;

#[test]
fn own_cases_hold_under_every_split() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/attacks-own.jsonl");
    let cases = Case::file(&path);
    assert!(!cases.is_empty());
    for case in cases {
        let result = run(&case);
        assert!(result.is_ok(), "{}: {result:?}", case.id);
    }
}

/// Returns the result of a case of the client.
fn outcome(input: &str, context: &str, bytes: &str, expected: &[&str]) -> Result<usize, String> {
    let split = if input == "wire" { "any" } else { "api" };
    run(&Case::read(&serde_json::json!({
        "id": "own", "class": "auth", "role": "client", "context": context, "config": {}, "input": input,
        "bytes": bytes, "split": split, "expected": expected, "why": "", "source": "",
    })))
}

#[test]
fn a_case_that_is_not_supported_fails() {
    for (input, context, expected) in [
        ("api:colour", "idle", "api_ok"),
        ("wire", "nowhere", "alive"),
        ("wire", "idle", "colour red"),
    ] {
        let problem = outcome(input, context, "x", &[expected]).unwrap_err();
        assert!(problem.contains("not supported"), "{problem}");
    }
}

#[test]
fn a_wrong_expectation_fails() {
    for name in ["ehlo-name", "vrfy-arg", "param:X-OWN", "param:NOTIFY", "auth-response"] {
        let input = format!("api:{name}");
        assert!(outcome(&input, "idle", "never", &["api_ok"]).is_ok(), "{name}");
        assert!(
            outcome(&input, "idle", "never", &["api_error invalid_argument"]).is_err(),
            "{name}"
        );
        assert!(outcome(&input, "idle", "never", &["api_ok", "sent \"\""]).is_err(), "{name}");
    }
}
