//! Checks of the explanation of replies.

use serde_json::json;

use super::{Found, Page};

const MARKS: &str =
    "[...document.querySelectorAll('#results mark')].map((it) => it.textContent).join('|')";

pub(super) fn a_reply(page: &mut Page<'_>) -> Found {
    page.paste("550 5.7.1 <ben@harbor.example>: user unknown")?;
    page.expect(MARKS, "user|unknown")?;
    page.contains(
        "#results",
        &[
            "550 5.7.1: mailbox not found",
            "5yz permanent negative completion",
            "x5z mail system",
            "sender may not send there",
            "security or policy status",
            "rule mailbox.unknown",
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

pub(super) fn the_stage(page: &mut Page<'_>) -> Found {
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

pub(super) fn a_log(page: &mut Page<'_>) -> Found {
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

pub(super) fn a_session(page: &mut Page<'_>) -> Found {
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

pub(super) fn a_bounce(page: &mut Page<'_>) -> Found {
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

pub(super) fn hostile_input(page: &mut Page<'_>) -> Found {
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

pub(super) fn a_long_input(page: &mut Page<'_>) -> Found {
    // Lines of a usual length: the field itself is slow with very many.
    page.run("$('input').value = `550 5.1.1 ${'no such user '.repeat(20)}\\n`.repeat(5000); explainInput()")?;
    page.expect("document.querySelectorAll('#results article').length", 200)?;
    page.contains("#summary", &["The first 200 are shown.", "longer than 1 MiB"])?;
    for piece in [
        "x",
        "(550 ",
        "reply=550",
        ": 550-a",
        "550-a ",
        " ",
        "\n",
        "550 5.1.1 no",
        "--b\n\n",
        "=\n",
        "C: DATA\n",
        "\u{202e}",
    ] {
        let script = format!(
            "{{ put({piece}.repeat(1048576 / {piece}.length)); const start = performance.now(); \
            result(machine.decode(99)); performance.now() - start }}",
            piece = json!(piece)
        );
        let took = page.browser.evaluate(&script)?.as_f64().unwrap_or(f64::INFINITY);
        if took > 5000.0 {
            return Err(format!("{piece:?} takes {took:.0} ms"));
        }
    }
    Ok(())
}
