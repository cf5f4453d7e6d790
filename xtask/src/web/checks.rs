//! The checks of the page. Each one loads it anew.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::browser::{Browser, View};

const PHONE: View = View { width: 360, height: 740, dark: false };
const DESK: View = View { width: 1280, height: 900, dark: false };

/// A problem of the check itself, or the first thing that is wrong.
type Found = Result<(), String>;

/// A check, of a page that was just loaded.
type Check = fn(&mut Page<'_>) -> Found;

/// Runs all checks, and returns what is wrong.
pub(super) fn run(program: &Path, address: &str) -> Result<Vec<String>, String> {
    let checks: &[(&str, Check)] = &[
        ("a reply is explained, and what decided is marked", a_reply),
        ("the stage changes reason and advice", the_stage),
        ("each reply of a log is explained", a_log),
        ("a session gives each reply its stage", a_session),
        ("a bounce is read, with an outcome for each recipient", a_bounce),
        ("hostile input is shown as text", hostile_input),
        ("a long input is cut, not refused", a_long_input),
        ("a session is typed with keys only", typed_session),
        ("the diagram shows the state and the step to it", the_diagram),
        ("several lines are sent, one by one or at once", several_lines),
        ("the other greetings and LMTP", other_sessions),
        ("the keyboard reaches everything, in order, and is seen", the_focus),
        ("names for assistive technology", the_names),
        ("no width overflows, from 320 px", the_width),
        ("contrast and colours, light and dark", the_colours),
    ];
    let mut page = Page { browser: Browser::start(program)?, address };
    let mut failures = Vec::new();
    for (name, check) in checks {
        page.open(DESK)?;
        match check(&mut page) {
            Ok(()) => println!("passed   {name}"),
            Err(problem) => failures.push(format!("{name}: {problem}")),
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

    /// Fails if a function of `page_checks.js` finds something.
    fn nothing_wrong(&mut self, function: &str) -> Found {
        let found = self.browser.evaluate(&format!("pageChecks.{function}()"))?;
        let list = found.as_array().map(Vec::as_slice).unwrap_or_default();
        if list.is_empty() { Ok(()) } else { Err(format!("{function}: {found}")) }
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
                    ("top", "$('explain')"),
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

const MARKS: &str =
    "[...document.querySelectorAll('#results mark')].map((it) => it.textContent).join('|')";

fn a_reply(page: &mut Page<'_>) -> Found {
    page.paste("550 5.7.1 <ben@harbor.example>: user unknown")?;
    page.expect(MARKS, "user unknown")?;
    page.contains(
        "#results",
        &[
            "550 5.7.1: mailbox not found",
            "5yz permanent negative completion",
            "x5z mail system",
            "sender may not send there",
            "security or policy status",
            "rule mailbox.user-unknown",
        ],
    )?;
    page.expect("$('summary').textContent", "1 reply: 1 permanent negative.")?;
    page.paste("452-4.2.2 Sorry, full\n452 4.2.2 is the mailbox")?;
    page.expect(MARKS, "full|mailbox")?;
    page.paste("450 4.2.2 no")?;
    page.expect(MARKS, "4.2.2")?;
    page.paste("503 no")?;
    page.expect(MARKS, "503")?;
    page.paste("552 5.2.2 storage full, try again later")?;
    page.contains("#results", &["Conflict", "again later"])?;
    page.paste("There is nothing here.")?;
    page.expect("$('summary').textContent", "There is no reply in this text.")?;
    page.expect("$('results').childElementCount", 0)
}

fn the_stage(page: &mut Page<'_>) -> Found {
    page.paste("552 no")?;
    page.expect("document.querySelectorAll('#results tbody tr').length", 8)?;
    page.expect("document.querySelectorAll('#results tr.here').length", 0)?;
    page.run("$('stage').value = '7'; $('stage').dispatchEvent(new Event('change'))")?;
    page.contains(
        "#results",
        &["message too large", "At end of data: make the message smaller, for this message"],
    )?;
    page.run("document.querySelector('#results details').open = true")?;
    page.expect("document.querySelector('#results tr.here th').textContent", "end of data")
}

fn a_log(page: &mut Page<'_>) -> Found {
    page.run("document.querySelector('[data-example=log]').click()")?;
    page.expect("document.querySelectorAll('#results article').length", 4)?;
    page.expect(
        "$('summary').textContent",
        "4 replies: 2 permanent negative, 1 transient negative, 1 positive.",
    )?;
    page.expect(
        "[...document.querySelectorAll('#results .where')].map((it) => it.textContent).join()",
        "line 1,line 2,line 3,line 4",
    )?;
    page.contains(
        "#results",
        &[
            "mailbox full",
            "At RCPT: give up, for this recipient",
            "greylisted",
            "At RCPT: retry later, for this recipient",
            "content classified as spam",
            "At end of data: give up",
        ],
    )
}

fn a_session(page: &mut Page<'_>) -> Found {
    page.run("document.querySelector('[data-example=session]').click()")?;
    page.expect("document.querySelectorAll('#results article').length", 7)?;
    page.contains(
        "#results",
        &[
            "550 5.1.1: mailbox not found",
            "At RCPT: give up, for this recipient",
            "452 4.3.1: system unavailable",
            "At end of data: retry later, for this message",
        ],
    )
}

fn a_bounce(page: &mut Page<'_>) -> Found {
    page.run("document.querySelector('[data-example=bounce]').click()")?;
    page.expect("$('summary').textContent", "A bounce with 2 recipients: 1 failed, 1 delayed.")?;
    page.contains(
        "#results",
        &[
            "relay.orchard.example",
            "gil@harbor.example",
            "gil@orchard.example",
            "mx.harbor.example",
            "failed: the message cannot be delivered, and is not retried",
            "the mailbox (left of @) does not exist",
            "mailbox not found",
            "ben@far.example",
            "delayed: the message is not delivered yet, and is retried",
            "Tue, 1 Dec 2026 11:58:00 +0000",
            "lunch",
        ],
    )?;
    page.expect("document.querySelectorAll('#results .recipient .reply mark').length > 0", true)
}

fn hostile_input(page: &mut Page<'_>) -> Found {
    let attack = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script><b>user unknown</b>";
    let bounce = format!(
        "Reporting-MTA: dns; {attack}\n\nFinal-Recipient: rfc822; {attack}\nAction: failed\n\
        Status: 5.1.1\nRemote-MTA: dns; {attack}\nDiagnostic-Code: smtp; 550 {attack}\n"
    );
    for (input, seen) in [
        (format!("550 5.1.1 {attack}"), attack),
        (bounce, attack),
        (
            "550 moc.\u{202e}elpmaxe\u{1b}[2J\u{0} user\r unknown".to_owned(),
            "moc.\\u{202e}elpmaxe\\u{1b}[2J",
        ),
    ] {
        page.paste(&input)?;
        page.expect(
            "document.querySelectorAll('#results :is(img, script, b, a, iframe)').length",
            0,
        )?;
        page.expect(&format!("$('results').textContent.includes({})", json!(seen)), true)?;
    }
    page.run("$('command').value = '<img src=x onerror=alert(1)>'; $('typed').requestSubmit()")?;
    page.run(&format!(
        "$('command').value = {}; $('typed').requestSubmit()",
        json!(format!("EHLO {attack}"))
    ))?;
    page.expect("document.querySelectorAll('#log :is(img, script, b)').length", 0)?;
    page.expect("$('log').textContent.includes('<img src=x onerror=alert(1)>')", true)?;
    page.expect("document.title", "smtp-machine in a page")
}

fn a_long_input(page: &mut Page<'_>) -> Found {
    page.expect("{ const start = performance.now(); $('input').value = '550 5.1.1 no\\n'.repeat(100000); explainInput(); \
        performance.now() - start < 5000 }", true)?;
    page.expect("document.querySelectorAll('#results article').length", 200)?;
    page.contains("#summary", &["The first 200 are shown.", "longer than 1 MiB"])?;
    page.expect("{ $('input').value = 'x'.repeat(3000000); explainInput(); $('results').childElementCount }", 0)
}

const STATE: &str = "$('state-name').textContent";

fn typed_session(page: &mut Page<'_>) -> Found {
    page.tab_to("command")?;
    page.expect(STATE, "Greeted")?;
    for (line, state, reply) in [
        ("EHLO relay.orchard.example", "Ready", "250-PIPELINING"),
        ("MAIL FROM:<ana@orchard.example>", "Mail", "250 2.1.0"),
        ("RCPT TO:<nobody@harbor.example>", "Mail", "550 5.1.1 No such user here"),
        ("RCPT TO:<ben@harbor.example>", "Rcpt", "250 2.1.5"),
        ("DATA", "Content", "354 "),
        ("Subject: lunch", "Content", ""),
        ("", "Content", ""),
        ("..", "Content", ""),
        (".", "Ready", "250 2.6.0 queued as 1"),
        ("NONSENSE", "Ready", "500 "),
    ] {
        page.browser.type_text(&format!("{line}\n"))?;
        page.expect(STATE, state)?;
        page.expect("document.activeElement.id", "command")?;
        let replies =
            "[...document.querySelectorAll('.reply-line')].map((it) => it.textContent).join('\\n')";
        if !page.text(replies)?.contains(&format!("S: {reply}")) {
            return Err(format!("no {reply:?} to {line:?}"));
        }
    }
    page.contains("#facts", &["relay.orchard.example", "1 message"])?;
    page.browser.press("ArrowUp")?;
    page.expect("$('command').value", "NONSENSE")?;
    page.browser.press("ArrowUp")?;
    page.expect("$('command').value", ".")?;
    page.browser.press("ArrowDown")?;
    page.browser.press("ArrowDown")?;
    page.expect("$('command').value", "")?;
    page.browser.type_text("QUIT\n")?;
    page.expect(STATE, "Closed")?;
    page.browser.type_text("NOOP\n")?;
    page.contains(
        "#log",
        &["221 2.0.0", "The server has closed the connection.", "The session is over."],
    )
}

fn the_diagram(page: &mut Page<'_>) -> Found {
    let here =
        "[...document.querySelectorAll('#diagram .here text')].map((it) => it.textContent).join()";
    let step = "[...document.querySelectorAll('#diagram .passed')].length";
    page.expect(here, "Greeted")?;
    for (line, state, steps) in [
        ("EHLO a.example", "Ready", 1),
        ("MAIL FROM:<>", "Mail", 1),
        ("NOOP", "Mail", 1),
        ("RCPT TO:<ben@harbor.example>", "Rcpt", 1),
        ("BDAT 3", "Content", 1),
        ("a", "Chunks", 1),
        ("RSET", "Ready", 1),
    ] {
        page.run(&format!("$('command').value = '{line}'; $('typed').requestSubmit()"))?;
        page.expect(here, state)?;
        page.expect(STATE, state)?;
        page.expect(step, steps)?;
    }
    page.contains("#state-meaning", &["EHLO or HELO was accepted; no transaction is open."])?;
    page.contains("#edges", &["Mail → Mail", "StartTls → Handover"])?;
    page.open(PHONE)?;
    page.run("$('command').value = 'HELO a.example'; $('typed').requestSubmit()")?;
    page.expect("{ const node = document.querySelector('.here').getBoundingClientRect(); node.left >= 0 && node.right <= innerWidth }", true)
}

fn several_lines(page: &mut Page<'_>) -> Found {
    let codes = "[...document.querySelectorAll('.reply-line')].map((it) => it.textContent.slice(3, 6)).filter((code, at, all) => \
        all[at - 1] !== code || code !== '250').join()";
    page.run("$('sample').click(); $('several').requestSubmit()")?;
    page.expect(STATE, "Closed")?;
    page.expect(codes, "220,250,354,250,221")?;
    page.run("$('restart').click(); $('at-once').checked = true")?;
    page.run("$('lines').value = 'EHLO a.example'; $('several').requestSubmit()")?;
    page.run("$('lines').value = 'MAIL FROM:<>\\nRCPT TO:<ben@harbor.example>\\nDATA\\n'; $('several').requestSubmit()")?;
    page.expect(STATE, "Content")?;
    page.run("$('lines').value = 'Subject: x\\n\\nx\\n.'; $('several').requestSubmit()")?;
    page.expect(STATE, "Ready")?;
    page.run("$('show-events').click()")?;
    page.contains("#log", &["Message of 17 octets: accepted"])
}

fn other_sessions(page: &mut Page<'_>) -> Found {
    for (greeting, state) in [("554", "Refused"), ("521", "Barred"), ("421", "Closed")] {
        page.run(&format!(
            "$('greeting').value = '{greeting}'; $('greeting').dispatchEvent(new Event('change'))"
        ))?;
        page.expect(STATE, state)?;
        page.contains("#log", &[greeting])?;
    }
    page.run("$('greeting').value = '220'; $('role').value = '1'; $('role').dispatchEvent(new Event('change'))")?;
    page.run("$('sample').click(); $('several').requestSubmit()")?;
    page.contains("#log", &["250 2.6.0 queued as 1", "452 4.2.2 Mailbox full", "221 2.0.0"])
}

fn the_focus(page: &mut Page<'_>) -> Found {
    const ORDER: &str = "Skip to the explanation of replies|Explain replies|Type at a server|input|stage|Explain|clear|\
        a reply|a log|a session|a bounce|role|greeting|restart|log|command|Send|EHLO relay.orchard.example|NOOP|QUIT|\
        Paste several lines|What this server accepts|show-events|diagram";
    let mut order = Vec::new();
    for _ in 0..24 {
        page.browser.press("Tab")?;
        order.push(
            page.text("document.activeElement.id || document.activeElement.textContent.trim()")?,
        );
        let ring = "{ const style = getComputedStyle(document.activeElement); style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }";
        if page.browser.evaluate(ring)? != true {
            return Err(format!("the focus on {:?} is not visible", order.last()));
        }
    }
    if order.join("|") != ORDER {
        return Err(format!("the order is {}", order.join("|")));
    }
    page.open(DESK)?;
    page.browser.press("Tab")?;
    page.browser.press("Enter")?;
    page.browser.press("Tab")?;
    page.expect("document.activeElement.id", "input")?;
    // The field for commands proposes; a button fills it, and gives the focus back.
    page.tab_to("command")?;
    page.browser.press("Tab")?;
    page.browser.press("Tab")?;
    page.browser.press("Space")?;
    page.expect("document.activeElement.id", "command")?;
    page.expect("$('command').value", "EHLO relay.orchard.example")?;
    page.browser.press("Enter")?;
    page.expect(STATE, "Ready")
}

fn the_names(page: &mut Page<'_>) -> Found {
    page.fill()?;
    page.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })")?;
    page.nothing_wrong("structure")?;
    let tree = page.browser.call("Accessibility.getFullAXTree", json!({}))?;
    let nodes = tree["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let property = |node: &Value, name: &str| {
        let all = node["properties"].as_array().map(Vec::as_slice).unwrap_or_default();
        all.iter().find(|it| it["name"] == name).map(|it| it["value"]["value"].clone())
    };
    let mut focusable = 0;
    for node in nodes
        .iter()
        .filter(|node| node["ignored"] != true && node["role"]["value"] != "RootWebArea")
    {
        if property(node, "focusable") == Some(true.into()) {
            focusable += 1;
            if node["name"]["value"].as_str().unwrap_or_default().trim().is_empty() {
                return Err(format!("no name: {}", node["role"]["value"]));
            }
        }
    }
    if focusable < 20 {
        return Err(format!("{focusable} elements that can have the focus"));
    }
    for role in ["main", "navigation", "banner", "contentinfo", "log", "status", "image"] {
        if !nodes.iter().any(|node| node["role"]["value"] == role) {
            return Err(format!("no {role}"));
        }
    }
    page.expect("document.querySelector('[aria-live=polite] #state-name') !== null", true)
}

fn the_width(page: &mut Page<'_>) -> Found {
    for width in [320, 360, 768, 1024, 1280] {
        page.open(View { width, ..PHONE })?;
        page.nothing_wrong("overflow")?;
        page.fill()?;
        page.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })")?;
        page.nothing_wrong("overflow")?;
        page.paste(&format!("550 5.1.1 {} user unknown", "x".repeat(900)))?;
        page.nothing_wrong("overflow")?;
        page.run("document.querySelector('[data-example=bounce]').click()")?;
        page.nothing_wrong("overflow")?;
    }
    Ok(())
}

fn the_colours(page: &mut Page<'_>) -> Found {
    for dark in [false, true] {
        page.open(View { dark, ..DESK })?;
        page.fill()?;
        page.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })")?;
        page.run("$('show-events').click()")?;
        let paper =
            page.browser.evaluate("pageChecks.luminance(pageChecks.background(document.body))")?;
        let paper = paper.as_f64().unwrap_or(0.5);
        if if dark { paper > 0.05 } else { paper < 0.8 } {
            return Err(format!("the page has a luminance of {paper} with dark = {dark}"));
        }
        page.nothing_wrong("contrast")?;
        page.run("document.querySelector('[data-example=bounce]').click()")?;
        page.nothing_wrong("contrast")?;
    }
    Ok(())
}
