//! Plots as SVG: bars of ratios, and lines of times over sizes. Both axes are logarithmic.

use super::program::Profile;
use super::results::{Comparison, Results, Row};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One bar for each row: the time of the fastest right peer, as a multiple of ours.
pub(crate) fn peers(comparison: &Comparison<'_>) -> String {
    let bars = comparison.lines.iter().filter_map(|line| {
        let detail = line.peer.map(|peer| peer.name.clone()).unwrap_or_default();
        Some(Bar { label: label(line.ours), detail, value: line.to_peer()? })
    });
    let title = "Time of the fastest right peer / time of smtp-machine (more than 1: smtp-machine takes less time)";
    bar_chart(title, &bars.collect::<Vec<_>>())
}

/// One bar for each row: our time, as a multiple of the time of the limit.
pub(crate) fn limits(comparison: &Comparison<'_>) -> String {
    let bars = comparison.lines.iter().filter_map(|line| {
        let detail = line.limit.map(|limit| limit.name.clone()).unwrap_or_default();
        Some(Bar { label: label(line.ours), detail, value: line.to_limit()? })
    });
    let title = "Time of smtp-machine / time of the limit (1: as fast as the limit)";
    bar_chart(title, &bars.collect::<Vec<_>>())
}

fn label(row: &Row) -> String {
    format!("{}: {}", row.workload, row.name)
}

struct Bar {
    label: String,
    detail: String,
    value: f64,
}

const BAR: f64 = 18.0;
const LABELS: f64 = 420.0;
const WIDTH: f64 = 420.0;
const DETAILS: f64 = 260.0;
const TOP: f64 = 50.0;

fn bar_chart(title: &str, bars: &[Bar]) -> String {
    let values = bars.iter().map(|bar| bar.value);
    let (low, high) =
        values.fold((0.5_f64, 2.0_f64), |(low, high), it| (low.min(it), high.max(it)));
    let scale = |value: f64| LABELS + WIDTH * (value / low).ln() / (high / low).ln();
    let height = TOP + BAR * bars.len() as f64 + 10.0;
    let mut svg = head(LABELS + WIDTH + DETAILS, height, title);
    let mut tick = 2_f64.powf(low.log2().ceil());
    while tick <= high {
        let x = scale(tick);
        let _ = writeln!(
            svg,
            "<line class='{}' x1='{x:.1}' y1='{TOP}' x2='{x:.1}' y2='{height:.0}'/>\
             <text x='{x:.1}' y='{:.0}' text-anchor='middle'>{tick}</text>",
            if tick == 1.0 { "one" } else { "grid" },
            TOP - 5.0
        );
        tick *= 2.0;
    }
    for (number, bar) in bars.iter().enumerate() {
        let y = TOP + BAR * number as f64;
        let (from, to) = (scale(1.0).min(scale(bar.value)), scale(1.0).max(scale(bar.value)));
        let (base, width) = (y + 12.0, to - from);
        let _ = writeln!(
            svg,
            "<text x='{:.0}' y='{base:.0}' text-anchor='end'>{}</text>\
             <rect class='{}' x='{from:.1}' y='{:.1}' width='{width:.1}' height='{:.1}'/>\
             <text x='{:.1}' y='{base:.0}'>{:.2} <tspan class='detail'>{}</tspan></text>",
            LABELS - 6.0,
            escape(&bar.label),
            if bar.value < 1.0 { "below" } else { "above" },
            y + 3.0,
            BAR - 6.0,
            to + 4.0,
            bar.value,
            escape(&bar.detail)
        );
    }
    svg + "</svg>\n"
}

/// A plot for each series: a workload `linear/NAME/LINE/SIZE` is a point of the lines of the plot `NAME.svg`.
pub(crate) fn series(results: &Results) -> Vec<(String, String)> {
    let mut plots: BTreeMap<String, BTreeMap<String, Vec<(f64, f64)>>> = BTreeMap::new();
    for row in results.rows.iter().filter(|row| row.profile == Profile::Fat) {
        let parts: Vec<&str> = row.workload.split('/').collect();
        if let ["linear", name, line, size] = parts[..] {
            let Ok(size) = size.parse::<f64>() else { continue };
            let line = format!("{}, {line}", row.name);
            plots
                .entry(name.to_owned())
                .or_default()
                .entry(line)
                .or_default()
                .push((size, row.ns()));
        }
    }
    let plot = |(name, lines): (String, BTreeMap<String, Vec<(f64, f64)>>)| {
        (format!("{name}.svg"), line_chart(&name, &lines))
    };
    plots.into_iter().map(plot).collect()
}

const COLOURS: [&str; 8] =
    ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#17becf", "#7f7f7f"];
const LEFT: f64 = 70.0;
const SIDE: f64 = 360.0;

fn line_chart(name: &str, lines: &BTreeMap<String, Vec<(f64, f64)>>) -> String {
    let points = || lines.values().flatten();
    let range = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::MAX, f64::MIN_POSITIVE), |(low, high), it| (low.min(it), high.max(it)))
    };
    let (x_low, x_high) = range(&mut points().map(|point| point.0));
    let (y_low, y_high) = range(&mut points().map(|point| point.1));
    let x = |value: f64| LEFT + SIDE * (value / x_low).ln() / (x_high / x_low).ln().max(0.1);
    let y = |value: f64| TOP + SIDE - SIDE * (value / y_low).ln() / (y_high / y_low).ln().max(0.1);
    let title = format!(
        "{name}: time over size, both axes logarithmic; a straight line at 45 degrees is linear"
    );
    let mut svg = head(LEFT + SIDE + 340.0, TOP + SIDE + 40.0, &title);
    let mut power = 10_f64.powf(y_low.log10().ceil());
    while power <= y_high {
        let _ = writeln!(
            svg,
            "<line class='grid' x1='{LEFT}' y1='{0:.1}' x2='{1}' y2='{0:.1}'/>\
             <text x='{2}' y='{0:.1}' text-anchor='end'>{3}</text>",
            y(power),
            LEFT + SIDE,
            LEFT - 6.0,
            duration(power)
        );
        power *= 10.0;
    }
    let mut sizes: Vec<f64> = points().map(|point| point.0).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.dedup();
    for size in sizes {
        let _ = writeln!(
            svg,
            "<text x='{:.1}' y='{}' text-anchor='middle'>{}</text>",
            x(size),
            TOP + SIDE + 18.0,
            short(size)
        );
    }
    for (number, (line, points)) in lines.iter().enumerate() {
        let colour = COLOURS[number % COLOURS.len()];
        let path: Vec<String> =
            points.iter().map(|(size, ns)| format!("{:.1},{:.1}", x(*size), y(*ns))).collect();
        let text = TOP + 16.0 * number as f64 + 10.0;
        let _ = writeln!(
            svg,
            "<polyline points='{}' fill='none' stroke='{colour}' stroke-width='1.5'/>\
             <text x='{}' y='{text}' fill='{colour}' style='fill:{colour}'>{}</text>",
            path.join(" "),
            LEFT + SIDE + 12.0,
            escape(line)
        );
    }
    svg + "</svg>\n"
}

/// A number of octets or of other things, with the suffix of a power of 1024 where it is one.
fn short(size: f64) -> String {
    [(30, "G"), (20, "M"), (10, "K")]
        .into_iter()
        .find(|(power, _)| size >= 2_f64.powi(*power) && size % 2_f64.powi(*power) == 0.0)
        .map_or_else(
            || size.to_string(),
            |(power, name)| format!("{}{name}", size / 2_f64.powi(power)),
        )
}

fn duration(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns} ns"),
        ns if ns < 1e6 => format!("{} us", ns / 1e3),
        ns if ns < 1e9 => format!("{} ms", ns / 1e6),
        ns => format!("{} s", ns / 1e9),
    }
}

fn head(width: f64, height: f64, title: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:.0} {height:.0}' width='{width:.0}' height='{height:.0}' \
         font-family='sans-serif' font-size='11'>\n\
         <style>rect.page {{ fill: #fff }} text {{ fill: #222 }} .detail {{ fill: #888 }} .above {{ fill: #4a7fb5 }} \
         .below {{ fill: #c0703a }} .grid {{ stroke: #ddd }} .one {{ stroke: #444 }}</style>\n\
         <rect class='page' width='100%' height='100%'/>\n\
         <text x='10' y='18' font-size='13'>{}</text>\n",
        escape(title)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
