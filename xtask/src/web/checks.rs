//! The checks of the page. Each one loads it anew.

mod access;
mod explain;
mod server;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::browser::{Browser, View};

const PHONE: View = View { width: 360, height: 740, dark: false };
const DESK: View = View { width: 1280, height: 900, dark: false };

/// The name of the state that the page shows.
const STATE: &str = "$('state-name').textContent";

/// A problem of the check itself, or the first thing that is wrong.
type Found = Result<(), String>;

/// A check, of a page that was just loaded.
type Check = fn(&mut Page<'_>) -> Found;

/// Runs all checks, and returns what is wrong.
pub(super) fn run(program: &Path, address: &str) -> Result<Vec<String>, String> {
    let checks: &[(&str, Check)] = &[
        ("a reply is explained, and what decided is marked", explain::a_reply),
        ("the stage changes reason and advice", explain::the_stage),
        ("each reply of a log is explained", explain::a_log),
        ("a session gives each reply its stage", explain::a_session),
        ("a bounce is read, with an outcome for each recipient", explain::a_bounce),
        ("hostile input is shown as text", explain::hostile_input),
        ("a long input is cut, not refused", explain::a_long_input),
        ("a session is typed with keys only", server::typed_session),
        ("the diagram shows the state and the step to it", server::the_diagram),
        ("several lines are sent, one by one or at once", server::several_lines),
        ("the other greetings and LMTP", server::other_sessions),
        ("the keyboard reaches everything, in order, and is seen", access::the_focus),
        ("names for assistive technology", access::the_names),
        ("no width overflows, from 320 px", access::the_width),
        ("contrast and colours, light and dark", access::the_colours),
        ("the policy blocks other scripts and requests", access::the_policy),
    ];
    let mut page = Page { browser: Browser::start(program)?, address };
    let mut failures = Vec::new();
    for (name, check) in checks {
        page.open(DESK)?;
        match check(&mut page) {
            Ok(()) => println!("passed   {name}"),
            Err(problem) => failures.push(format!("{name}: {problem:.400}")),
        }
    }
    failures.extend(page.browser.complaints.drain(..).map(|it| format!("in the console: {it}")));
    let own = |it: &String| *it == address || it.starts_with("data:") || it.starts_with("about:");
    let requested = page.browser.requested.iter().filter(|it| !own(it));
    failures.extend(requested.map(|it| format!("requested: {it}")));
    page.pictures(Path::new("target/web/screenshots"))?;
    Ok(failures)
}

struct Page<'a> {
    browser: Browser,
    address: &'a str,
}

impl Page<'_> {
    fn open(&mut self, view: View) -> Found {
        self.browser.open(self.address, view)?;
        self.browser.evaluate(include_str!("page_checks.js")).map(drop)
    }

    /// Puts a text into the field for replies, as a paste does, and explains it.
    fn paste(&mut self, text: &str) -> Found {
        let text = json!(text);
        self.run(&format!("$('input').value = {text}; $('paste').requestSubmit()"))
    }

    fn run(&mut self, script: &str) -> Found {
        self.browser.evaluate(&format!("{{{script}}}; undefined")).map(drop)
    }

    fn text(&mut self, expression: &str) -> Result<String, String> {
        let value = self.browser.evaluate(expression)?;
        Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// Compares the value of an expression.
    fn expect(&mut self, expression: &str, expected: impl Into<Value>) -> Found {
        let (found, expected) = (self.browser.evaluate(expression)?, expected.into());
        if found == expected {
            return Ok(());
        }
        Err(format!("{expression} is {found}, not {expected}"))
    }

    /// Fails if the text of an element does not contain all of `parts`.
    fn contains(&mut self, selector: &str, parts: &[&str]) -> Found {
        let text = self.text(&format!("document.querySelector('{selector}').innerText"))?;
        match parts.iter().find(|part| !text.contains(**part)) {
            None => Ok(()),
            Some(part) => Err(format!("{part:?} is not in {selector}: {text:?}")),
        }
    }

    /// Fails if a call of a function of `page_checks.js` finds something.
    fn nothing_wrong(&mut self, call: &str) -> Found {
        let found = self.browser.evaluate(&format!("pageChecks.{call}"))?;
        let list = found.as_array().map(Vec::as_slice).unwrap_or_default();
        if list.is_empty() { Ok(()) } else { Err(format!("{call}: {found}")) }
    }

    /// Presses Tab until an element has the focus.
    fn tab_to(&mut self, id: &str) -> Found {
        for _ in 0..60 {
            if self.text("document.activeElement.id")? == id {
                return Ok(());
            }
            self.browser.press("Tab")?;
        }
        Err(format!("Tab does not reach #{id}"))
    }

    /// Fills both parts of the page.
    fn fill(&mut self) -> Found {
        self.run("document.querySelector('[data-example=log]').click()")?;
        self.run(
            "$('sample').click(); $('lines').value = $('lines').value.replace('QUIT\\n', '')",
        )?;
        self.run("$('several').requestSubmit(); $('input').focus({preventScroll: true})")?;
        self.run("document.activeElement.blur(); scrollTo(0, 0)")
    }

    fn pictures(&mut self, directory: &Path) -> Found {
        fs::create_dir_all(directory).map_err(|error| error.to_string())?;
        for (size, view) in [("360", PHONE), ("1280", DESK)] {
            for (colours, dark) in [("light", false), ("dark", true)] {
                self.open(View { dark, ..view })?;
                self.fill()?;
                self.run("document.documentElement.style.scrollBehavior = 'auto'")?;
                for (part, place) in [
                    ("top", "document.body"),
                    ("results", "$('summary')"),
                    ("server", "$('server')"),
                    ("diagram", "document.querySelector('.side')"),
                ] {
                    self.run(&format!("{place}.scrollIntoView()"))?;
                    self.browser
                        .picture(&directory.join(format!("{part}-{size}-{colours}.png")))?;
                }
                self.run("document.querySelector('[data-example=bounce]').click(); $('summary').scrollIntoView()")?;
                self.browser.picture(&directory.join(format!("bounce-{size}-{colours}.png")))?;
            }
        }
        Ok(())
    }
}
