//! Checks of access by keyboard, by assistive technology and on small windows, and of the policy.

use serde_json::{Value, json};

use super::{DESK, Found, PHONE, Page, STATE};
use crate::web::browser::View;

pub(super) fn the_focus(page: &mut Page<'_>) -> Found {
    const ORDER: &str = "Skip to the explanation of replies|Explain replies|Type at a server|input|stage|Explain|clear|\
        reply|log|session|bounce|role|greeting|restart|log|command|Send|EHLO relay.orchard.example|NOOP|QUIT|\
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

pub(super) fn the_names(page: &mut Page<'_>) -> Found {
    page.fill()?;
    page.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })")?;
    page.nothing_wrong("structure()")?;
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

pub(super) fn the_width(page: &mut Page<'_>) -> Found {
    for width in [320, 360, 768, 1024, 1280] {
        let overflow = format!("overflow({width})");
        page.open(View { width, ..PHONE })?;
        page.nothing_wrong(&overflow)?;
        page.fill()?;
        page.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })")?;
        page.nothing_wrong(&overflow)?;
        page.paste(&format!("550 5.1.1 {} user unknown", "x".repeat(900)))?;
        page.nothing_wrong(&overflow)?;
        page.run("document.querySelector('[data-example=bounce]').click()")?;
        page.nothing_wrong(&overflow)?;
    }
    Ok(())
}

pub(super) fn the_colours(page: &mut Page<'_>) -> Found {
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
        page.nothing_wrong("contrast()")?;
        page.run("document.querySelector('[data-example=bounce]').click()")?;
        page.nothing_wrong("contrast()")?;
    }
    Ok(())
}
/// Nothing but the script and the style of the page runs or is loaded.
pub(super) fn the_policy(page: &mut Page<'_>) -> Found {
    let before = (page.browser.complaints.len(), page.browser.requested.len());
    page.run("const script = document.createElement('script'); script.textContent = 'document.title = 1'; \
        document.body.append(script)")?;
    page.run("const image = new Image(); image.src = 'https://harbor.example/a.png'; document.body.append(image)")?;
    page.expect(
        "fetch('https://harbor.example/').then(() => 'fetched', () => 'blocked')",
        "blocked",
    )?;
    page.expect("document.title", "smtp-machine in a page")?;
    let complaints = page.browser.complaints.split_off(before.0);
    page.browser.requested.truncate(before.1); // the browser lists those that it blocks too
    let blocked = complaints.iter().filter(|it| it.contains("Content Security Policy")).count();
    if blocked < 3 || blocked < complaints.len() {
        return Err(format!("{blocked} of {complaints:?}"));
    }
    Ok(())
}
