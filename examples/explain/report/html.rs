//! A report as a page: one file without scripts and without requests, for light and dark screens, and for small ones.

use std::io::{self, Write};

use super::{Group, SHOWN, facts, groups, percent};
use crate::progress::{number, octets};
use crate::totals::Totals;

const STYLE: &str = "\
:root{color-scheme:light dark;--back:#fff;--text:#1c2024;--quiet:#5b6470;--line:#d8dee4;--positive:#2d7d46;--transient:#b26a00;--permanent:#b3261e}
@media (prefers-color-scheme:dark){:root{--back:#14171a;--text:#e8eaed;--quiet:#a3acb6;--line:#343b43;--positive:#5fbf7e;--transient:#e0a040;--permanent:#f0837b}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:64rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:.5rem 0}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.5rem 1rem;margin:1rem 0}
dt{color:var(--quiet);font-size:.875rem}
dd{margin:0;font-size:1.125rem;font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;margin:1.5rem 0}
caption{text-align:left;font-size:1.25rem;font-weight:600;padding-bottom:.25rem}
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:right;font-variant-numeric:tabular-nums;vertical-align:top}
th:first-child{text-align:left;overflow-wrap:anywhere}
tbody th{font-weight:400}
thead th{color:var(--quiet);font-size:.875rem;font-weight:600}
.bar{display:flex;height:.5rem;margin-top:.25rem;min-width:6rem}
.bar i{display:block;height:100%}
.positive{background:var(--positive)}.transient{background:var(--transient)}.permanent{background:var(--permanent)}
.key i{display:inline-block;width:.75rem;height:.75rem;margin:0 .3rem 0 .8rem}
small{color:var(--quiet);display:block}
@media (max-width:40rem){th,td{padding:.3rem .25rem}.wide{display:none}}
";

pub(super) fn write(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>SMTP replies</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>SMTP replies</h1>\n<dl>\n"
    )?;
    writeln!(out, "<div><dt>read</dt><dd>{}</dd></div>", octets(totals.amount.octets))?;
    for (name, count) in facts(totals) {
        writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(&name), number(count))?;
    }
    writeln!(
        out,
        "</dl>\n<p class=\"key\">Bars:<i class=\"positive\"></i>2yz, 3yz<i class=\"transient\"></i>4yz, transient\
         <i class=\"permanent\"></i>5yz, permanent</p>"
    )?;
    for group in groups(totals, SHOWN) {
        table(out, &group, totals.counts.replies.all())?;
    }
    out.write_all(b"</main>\n</body>\n</html>\n")
}

fn table(out: &mut impl Write, group: &Group, all: u64) -> io::Result<()> {
    writeln!(
        out,
        "<table>\n<caption>By {by}</caption>\n<thead><tr><th scope=\"col\">{by}</th><th scope=\"col\">replies</th>\
         <th scope=\"col\">%</th><th scope=\"col\" class=\"wide\">2yz, 3yz</th><th scope=\"col\" class=\"wide\">4yz</th>\
         <th scope=\"col\" class=\"wide\">5yz</th></tr></thead>\n<tbody>",
        by = escaped(group.by),
    )?;
    let largest = group.rows.iter().map(|row| row.replies.all()).max().unwrap_or(0);
    for row in &group.rows {
        let replies = row.replies;
        write!(out, "<tr><th scope=\"row\">{}", escaped(&row.name))?;
        if let Some((reason, count)) = &row.main {
            write!(out, "<small>{} ({})</small>", escaped(reason), number(*count))?;
        }
        out.write_all(b"<span class=\"bar\" aria-hidden=\"true\">")?;
        for (class, count) in [
            ("positive", replies.positive),
            ("transient", replies.transient),
            ("permanent", replies.permanent),
        ] {
            if count > 0 {
                write!(
                    out,
                    "<i class=\"{class}\" style=\"width:{}%\"></i>",
                    percent(count, largest)
                )?;
            }
        }
        writeln!(
            out,
            "</span></th><td>{}</td><td>{}</td><td class=\"wide\">{}</td><td class=\"wide\">{}</td><td class=\"wide\">{}</td></tr>",
            number(replies.all()),
            percent(replies.all(), all),
            number(replies.positive),
            number(replies.transient),
            number(replies.permanent),
        )?;
    }
    out.write_all(b"</tbody>\n</table>\n")
}

/// Returns `text` for the content of an element or for an attribute in quotation marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::tests::{LINES, written};
    use super::super::{Form, Row};
    use super::*;
    use crate::count::Replies;

    #[test]
    fn names_are_escaped() {
        let replies = Replies { positive: 0, transient: 1, permanent: 2 };
        let name = "<script>alert('&\"')</script>".to_owned();
        let main = Some(("<b>".to_owned(), 3));
        let group = Group { by: "provider", rows: vec![Row { name, replies, main }] };
        let mut out = Vec::new();
        table(&mut out, &group, 3).unwrap();
        let page = String::from_utf8(out).unwrap();
        assert!(
            page.contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;"),
            "{page}"
        );
        assert!(
            page.contains("<small>&lt;b&gt; (3)</small>") && !page.contains("<script"),
            "{page}"
        );
    }

    #[test]
    fn a_page_requests_nothing_and_its_elements_are_closed() {
        let page = written(Form::Html, &LINES);
        assert!(
            !page.contains("http:") && !page.contains("src=") && !page.contains("href="),
            "{page}"
        );
        for element in [
            "table", "caption", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "i", "span",
            "main", "small",
        ] {
            let open = page.matches(&format!("<{element}>")).count()
                + page.matches(&format!("<{element} ")).count();
            assert_eq!(open, page.matches(&format!("</{element}>")).count(), "{element}");
        }
        assert!(page.contains("<th scope=\"row\">mailbox not found"), "{page}");
    }
}
