//! Checks of the server to type at.

use serde_json::json;

use super::{Found, PHONE, Page, STATE};

pub(super) fn typed_session(page: &mut Page<'_>) -> Found {
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

pub(super) fn the_diagram(page: &mut Page<'_>) -> Found {
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
    // With motion the diagram shows each step, and the text names the last state at once.
    let features = json!([{"name": "prefers-reduced-motion", "value": "no-preference"}]);
    page.browser.call("Emulation.setEmulatedMedia", json!({"features": features}))?;
    page.run("window.visited = []; new MutationObserver(() => window.visited.push(document.querySelector('#diagram .here text')?.textContent)) \
        .observe($('diagram'), {subtree: true, attributeFilter: ['class']})")?;
    page.run("$('sample').click(); $('several').requestSubmit()")?;
    page.expect(STATE, "Closed")?;
    page.browser.wait_for(&format!("{here} === 'Closed'"))?;
    page.expect(
        "[...new Set(window.visited.filter(Boolean))].join()",
        "Mail,Rcpt,Content,Ready,Closed",
    )?;
    page.open(PHONE)?;
    page.run("$('command').value = 'HELO a.example'; $('typed').requestSubmit()")?;
    page.expect("{ const node = document.querySelector('.here').getBoundingClientRect(); node.left >= 0 && node.right <= 360 }", true)
}

pub(super) fn several_lines(page: &mut Page<'_>) -> Found {
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
    page.contains("#log", &["Message of 17 octets: accepted"])?;
    page.run("$('lines').value = 'NOOP\\n'.repeat(2500); $('at-once').checked = false; $('several').requestSubmit()")?;
    page.contains("#log", &["421 4.7.0", "1499 lines were not sent."])?;
    // A field of one line would join the lines of a paste.
    page.run("const data = new DataTransfer(); data.setData('text/plain', 'NOOP\\r\\nQUIT\\r\\n'); $('command').focus(); \
        $('command').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))")?;
    page.expect("document.activeElement.id + $('lines').value", "linesNOOP\nQUIT\n")
}

pub(super) fn other_sessions(page: &mut Page<'_>) -> Found {
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
