//! The format of the corpus, checked: anything unknown is a failure, never ignored.

use serde_json::Value;

/// Returns the reason why a case cannot be run as intended.
pub(crate) fn check(case: &Value) -> Result<(), String> {
    let object = case.as_object().ok_or("it is no object")?;
    for key in ["id", "class", "role", "context", "input", "bytes", "split", "why", "source"] {
        object.get(key).and_then(Value::as_str).ok_or(format!("{key} is missing, or no text"))?;
    }
    let known = ["config", "gen", "then", "app", "expected"];
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    for (key, value) in object {
        if !value.is_string() && !known.contains(&key.as_str()) || !is_key(key) {
            return Err(format!("not supported: the field {key}"));
        }
    }
    let contexts = match text("role") {
        "server" => SERVER_CONTEXTS,
        "client" => CLIENT_CONTEXTS,
        other => return Err(format!("not supported: the role {other}")),
    };
    one_of("the context", text("context"), contexts)?;
    input(case)?;
    for (key, value) in case["config"].as_object().ok_or("config is no object")? {
        config(text("role"), key, value)?;
    }
    for it in list(case, "gen")? {
        let known = it.as_object().is_some_and(|it| it.keys().all(|key| key == "b" || key == "n"));
        if !(known && it["b"].is_string() && it["n"].is_u64()) {
            return Err(format!("not supported: gen {it}"));
        }
    }
    for it in list(case, "then")? {
        let act = it["act"].as_str().unwrap_or_default();
        one_of("the act", act, &["feed", "eof", "tls-done", "tls-closed"])?;
        if it["bytes"].is_string() != (act == "feed") {
            return Err(format!("an act with, or without, bytes: {it}"));
        }
    }
    for (key, value) in case["app"].as_object().into_iter().flatten() {
        one_of("the answer to", key, &["rcpt", "chunk", "message"])?;
        let code = value.as_str().and_then(|code| code.parse::<u16>().ok());
        code.filter(|code| (400..600).contains(code))
            .ok_or(format!("{key}: the answer {value}"))?;
    }
    let expected = case["expected"].as_array().filter(|it| !it.is_empty());
    for it in expected.ok_or("it expects nothing")? {
        assertion(it.as_str().ok_or("an assertion that is no text")?)?;
    }
    Ok(())
}

fn is_key(key: &str) -> bool {
    let known = "id class role context config input bytes gen then app split expected why source";
    known.split(' ').any(|it| it == key)
}

fn list<'v>(case: &'v Value, key: &str) -> Result<&'v [Value], String> {
    match &case[key] {
        Value::Null => Ok(&[]),
        Value::Array(list) => Ok(list),
        other => Err(format!("{key} is no list: {other}")),
    }
}

fn one_of(what: &str, word: &str, known: &[&str]) -> Result<(), String> {
    match known.contains(&word) {
        true => Ok(()),
        false => Err(format!("not supported: {what} {word:?}")),
    }
}

const SERVER_CONTEXTS: &[&str] = &[
    "pre-banner",
    "connected",
    "after-ehlo",
    "after-mail",
    "after-rcpt",
    "after-rcpt-binarymime",
    "in-data",
    "starttls-accepted",
    "tls-established",
    "tls-after-ehlo",
    "tls-after-mail",
    "tls-after-rcpt",
    "after-mail-then-tls",
    "auth-plain-wait",
    "after-auth",
    "lmtp-connected",
    "lmtp-after-rcpt2",
];

const CLIENT_CONTEXTS: &[&str] = &[
    "wait-banner",
    "ehlo-sent",
    "idle",
    "starttls-sent",
    "tls-up",
    "mail-sent",
    "rcpt-sent",
    "data-sent",
    "data-go",
    "bdat-go",
    "body-sent",
    "pipelined3",
    "auth-plain-sent",
    "auth-login-sent",
    "auth-wait-response",
    "lmtp-body-sent",
    "lmtp-second-message",
    "encode",
];

/// The arguments that a call of the client accepts, apart from `param:NAME`.
const ARGUMENTS: &[&str] = &[
    "ehlo-name",
    "mail-from",
    "rcpt-to",
    "vrfy-arg",
    "expn-arg",
    "help-arg",
    "noop-arg",
    "auth-mech",
    "auth-initial",
    "auth-response",
    "raw-command",
];

/// Checks the place of the octets: role, context and split must match.
fn input(case: &Value) -> Result<(), String> {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let (role, context) = (text("role"), text("context"));
    if text("input") == "wire" {
        return one_of("the split", text("split"), &["any", "large", "whole"]);
    }
    let argument = text("input").strip_prefix("api:").unwrap_or_default();
    if !list(case, "then")?.is_empty() {
        return Err("not supported: an argument, and acts after it".to_owned());
    }
    match (role, argument) {
        ("client", "body") => {
            one_of("the split", text("split"), &["api", "any", "large", "whole"])?;
            return one_of("the context of a body", context, &["data-go", "bdat-go", "encode"]);
        }
        ("server", "reply-text") => {}
        ("client", _) if argument.strip_prefix("param:").is_some_and(|name| !name.is_empty()) => {
            one_of("the context of an argument", context, &["idle"])?;
        }
        ("client", _) if ARGUMENTS.contains(&argument) => {
            one_of("the context of an argument", context, &["idle"])?;
        }
        _ => return Err(format!("not supported: the input {:?} of a {role}", text("input"))),
    }
    one_of("the split of an argument", text("split"), &["api"])
}

/// Checks a setting: the harness can give it to the machine, or it is the default.
fn config(role: &str, key: &str, value: &Value) -> Result<(), String> {
    let wrong = || Err(format!("not supported: the setting {key} = {value} of a {role}"));
    let words: &[&str] = match (role, key) {
        ("server", "bare_newline") => &["reject", "normalise", "accept"],
        ("server", "bdat_bare") | ("client", "reply_lf") => &["reject", "accept"],
        ("server", "null_bdat" | "starttls_mid_transaction") => &["reject"],
        ("server", "starttls_buffered") => &["close"],
        ("client", "bare_body") => &["reject", "normalise"],
        ("client", "tls") => &["off", "opportunistic", "required"],
        ("client", "auth_mech") => return if value.is_string() { Ok(()) } else { wrong() },
        ("client", "mechs" | "caps_before_tls") => {
            let texts = value.as_array().is_some_and(|it| it.iter().all(Value::is_string));
            return if texts { Ok(()) } else { wrong() };
        }
        ("server", "max_command_line" | "max_auth_line" | "max_overlong_drain")
        | ("server", "max_message" | "max_rcpts" | "max_errors")
        | ("client", "max_reply_lines") => return if value.is_u64() { Ok(()) } else { wrong() },
        ("client", "max_reply_line") => return if value == 2048 { Ok(()) } else { wrong() },
        ("client", "max_reply_total") => return if value == 65536 { Ok(()) } else { wrong() },
        ("server", "forbid_unauth_pipelining" | "starttls" | "require_tls")
        | ("server", "auth_requires_tls" | "smtputf8" | "strict_paths")
        | ("client", "require_tls_for_auth" | "want_auth") => {
            return if value.is_boolean() { Ok(()) } else { wrong() };
        }
        _ => return wrong(),
    };
    if value.as_str().is_some_and(|it| words.contains(&it)) { Ok(()) } else { wrong() }
}

/// Checks that an assertion is known and complete.
fn assertion(text: &str) -> Result<(), String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_number = |text: &str| text.parse::<usize>().is_ok();
    let is_quoted = |text: &str| text.len() >= 2 && text.starts_with('"') && text.ends_with('"');
    let is_list = |text: &str| text.starts_with('[') && text.ends_with(']');
    let numbered = |fits: &dyn Fn(&str) -> bool| {
        rest.split_once(' ').is_some_and(|(number, more)| is_number(number) && fits(more))
    };
    let fits = match word {
        "messages" | "canonical" | "mem" => is_number(rest),
        "body" | "from" | "text" => numbered(&is_quoted),
        "rcpts" => numbered(&is_list),
        "replies" | "got" | "caps" | "rcpt_results" => is_list(rest),
        "error" | "api_error" => rest.split('|').all(|kind| !kind.is_empty()),
        "no_cap" => !rest.is_empty() && !rest.contains(' '),
        "no" => rest == "error",
        "tls" => matches!(rest, "on" | "off"),
        "greeted" | "authed" => matches!(rest, "yes" | "no"),
        "state" => matches!(rest, "command" | "in-data" | "in-bdat"),
        "outcome" => matches!(rest, "delivered" | "rejected" | "failed" | "pending"),
        "sent" | "sent_contains" | "not_sent" | "not_logged" => is_quoted(rest),
        "alive" | "closed" | "linear" | "api_ok" | "log_safe" | "roundtrip" => rest.is_empty(),
        _ => false,
    };
    if fits { Ok(()) } else { Err(format!("not supported: the assertion {text:?}")) }
}

/// Checks a valid case with one field changed.
#[cfg(test)]
fn changed(key: &str, value: Value) -> Result<(), String> {
    let mut case = serde_json::json!({
        "id": "own", "class": "auth", "role": "client", "context": "idle", "config": {}, "input": "wire",
        "bytes": "", "split": "any", "expected": ["alive"], "why": "", "source": "",
    });
    case[key] = value;
    check(&case)
}

#[test]
fn anything_unknown_to_the_harness_is_a_failure() {
    use serde_json::json;
    assert_eq!(changed("id", json!("own")), Ok(()));
    for (key, value) in [
        ("colour", json!("red")),
        ("role", json!("proxy")),
        ("context", json!("in-data")),
        ("context", json!("nowhere")),
        ("config", json!({"colour": "red"})),
        ("config", json!({"tls": "maybe"})),
        ("config", json!({"want_auth": "yes"})),
        ("config", json!({"smtputf8": true})),
        ("input", json!("api:colour")),
        ("input", json!("api:param:")),
        ("input", json!("api:mail-from")), // the split does not fit
        ("input", json!("socket")),
        ("split", json!("api")),
        ("split", json!("some")),
        ("gen", json!([{"b": "x"}])),
        ("then", json!([{"act": "sing"}])),
        ("then", json!([{"act": "feed"}])),
        ("app", json!({"rcpt": "250"})),
        ("app", json!({"quit": "550"})),
        ("expected", json!([])),
        ("expected", json!(["colour red"])),
        ("expected", json!(["no messages"])),
        ("expected", json!(["alive yes"])),
        ("expected", json!(["authed maybe"])),
        ("expected", json!(["messages many"])),
        ("expected", json!(["sent x"])),
        ("why", json!(null)),
    ] {
        assert!(changed(key, value.clone()).is_err(), "{key}: {value}");
    }
}
