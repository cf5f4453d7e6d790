//! A test for each vulnerability that the corpus names: its cases hold.

use crate::results;

macro_rules! vulnerabilities {
    ($($test:ident => $name:literal,)*) => {
        /// The vulnerabilities that have a test.
        const NAMED: &[&str] = &[$($name),*];

        $(#[test]
        fn $test() {
            holds($name);
        })*
    };
}

vulnerabilities! {
    cve_2010_4344 => "CVE-2010-4344",
    cve_2011_0411 => "CVE-2011-0411",
    cve_2015_9096 => "CVE-2015-9096",
    cve_2015_9097 => "CVE-2015-9097",
    cve_2016_0772 => "CVE-2016-0772",
    cve_2018_6789 => "CVE-2018-6789",
    cve_2019_15846 => "CVE-2019-15846",
    cve_2020_15917 => "CVE-2020-15917",
    cve_2020_7247 => "CVE-2020-7247",
    cve_2020_8794 => "CVE-2020-8794",
    cve_2021_22947 => "CVE-2021-22947",
    cve_2021_33515 => "CVE-2021-33515",
    cve_2021_38189 => "CVE-2021-38189",
    cve_2021_38371 => "CVE-2021-38371",
    cve_2023_51747 => "CVE-2023-51747",
    cve_2023_51764 => "CVE-2023-51764",
    cve_2023_51765 => "CVE-2023-51765",
    cve_2023_51766 => "CVE-2023-51766",
    cve_2024_27305 => "CVE-2024-27305",
    cve_2024_34083 => "CVE-2024-34083",
    cve_2025_59419 => "CVE-2025-59419",
    cve_2025_7962 => "CVE-2025-7962",
    cve_2026_110872 => "CVE-2026-110872",
    cve_2026_30227 => "CVE-2026-30227",
    cve_2026_45185 => "CVE-2026-45185",
    cve_2026_67445 => "CVE-2026-67445",
    cve_2026_82853 => "CVE-2026-82853",
    cve_2026_82854 => "CVE-2026-82854",
    rustsec_2021_0069 => "RUSTSEC-2021-0069",
    rustsec_2026_0561 => "RUSTSEC-2026-0561",
    rustsec_2026_0562 => "RUSTSEC-2026-0562",
}

/// Checks that all cases of the vulnerability hold, and that there is at least one.
fn holds(name: &str) {
    let of_it: Vec<_> = results().iter().filter(|(case, _)| case.names(name)).collect();
    // Another corpus, given by `ATTACKS`, need not contain them all.
    assert!(!of_it.is_empty() || std::env::var_os("ATTACKS").is_some(), "no case names {name}");
    for (case, result) in of_it {
        assert!(result.is_ok(), "{name}: {}: {result:?}", case.id);
    }
}

#[test]
fn every_vulnerability_that_the_corpus_names_has_a_test() {
    for (case, _) in results() {
        for word in case.words().filter(|it| it.starts_with("CVE-") || it.starts_with("RUSTSEC-")) {
            assert!(NAMED.contains(&word), "{}: {word} has no test", case.id);
        }
    }
}
