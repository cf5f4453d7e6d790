//! A [`Report`] as JSON.

use serde_json::{Value, json};

use super::report::{Finding, Report, Verdict};

impl Report {
    /// Returns the report as JSON.
    ///
    /// An object with `server`, `configuration`, `protocol` (`smtp` or `lmtp`), `greeting`, `offer` (lines of the reply to EHLO)
    /// and `cases`. Each case has `id`, `section`, `level`, `title`, `result` (`as specified`, `differs`, `not applicable`,
    /// `no answer`), `seen` (answers), `why` and `transcript`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let cases: Vec<Value> = self.findings.iter().map(Finding::value).collect();
        let value = json!({
            "server": self.server,
            "configuration": self.configuration,
            "protocol": if self.lmtp { "lmtp" } else { "smtp" },
            "greeting": self.greeting,
            "offer": self.offer,
            "cases": cases,
        });
        format!("{value:#}\n")
    }

    /// Reads what [`to_json`](Self::to_json) has written.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or if a member is missing or has another type.
    ///
    /// ```
    /// use smtp_machine_testing::conformance::Report;
    ///
    /// let error = Report::from_json(r#"{"server": 25}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "the member \"server\" is missing or wrong");
    /// ```
    pub fn from_json(text: &str) -> Result<Self, JsonError> {
        let value: Value = serde_json::from_str(text)?;
        let cases = value.get("cases").and_then(Value::as_array);
        Ok(Self {
            server: string(&value, "server")?,
            configuration: string(&value, "configuration")?,
            lmtp: match string(&value, "protocol")?.as_str() {
                "lmtp" => true,
                "smtp" => false,
                _ => return Err(JsonError::Member("protocol")),
            },
            greeting: string(&value, "greeting")?,
            offer: strings(&value, "offer")?,
            findings: cases
                .ok_or(JsonError::Member("cases"))?
                .iter()
                .map(Finding::of)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl Finding {
    fn value(&self) -> Value {
        json!({
            "id": self.id,
            "section": self.section,
            "level": self.level.as_str(),
            "title": self.title,
            "result": self.verdict.as_str(),
            "seen": self.seen,
            "why": self.why,
            "transcript": self.transcript,
        })
    }

    fn of(value: &Value) -> Result<Self, JsonError> {
        let result = string(value, "result")?;
        let verdict = Verdict::ALL.into_iter().find(|it| it.as_str() == result);
        Ok(Self {
            id: string(value, "id")?,
            section: string(value, "section")?,
            level: string(value, "level")?.parse().map_err(|()| JsonError::Member("level"))?,
            title: string(value, "title")?,
            verdict: verdict.ok_or(JsonError::Member("result"))?,
            seen: strings(value, "seen")?,
            why: string(value, "why")?,
            transcript: strings(value, "transcript")?,
        })
    }
}

fn string(value: &Value, member: &'static str) -> Result<String, JsonError> {
    let text = value.get(member).and_then(Value::as_str);
    text.map(str::to_owned).ok_or(JsonError::Member(member))
}

fn strings(value: &Value, member: &'static str) -> Result<Vec<String>, JsonError> {
    let list = value.get(member).and_then(Value::as_array).ok_or(JsonError::Member(member))?;
    let texts = list.iter().map(|it| it.as_str().map(str::to_owned));
    texts.collect::<Option<_>>().ok_or(JsonError::Member(member))
}

/// The JSON is no report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// The text is not JSON.
    #[error("not JSON: {0}")]
    Syntax(#[from] serde_json::Error),
    /// A member is missing or has another type.
    #[error("the member {0:?} is missing or wrong")]
    Member(&'static str),
}
