//! A source file with all its mutants, each with a switch: only insertions, so that nested changes need no
//! special care.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::mutant::{Genre, Mutant};

/// A file of the tree with its switches.
#[derive(Debug)]
pub(crate) struct Instrumented {
    pub(crate) text: String,
    /// The range of the text of each mutant, and the place that it changes.
    pub(crate) regions: Vec<(usize, Range<usize>)>,
}

/// Text to insert into the source at `at`.
struct Insertion {
    at: usize,
    text: String,
    /// Closing text comes before opening text; the outer one opens first and closes last.
    order: (bool, isize),
    mutants: Vec<usize>,
}

/// Inserts `mutants`, which belong to this file, into `source`. Those without a place are left out.
pub(crate) fn instrument(
    source: &str,
    mutants: &[(usize, &Mutant)],
) -> Result<Instrumented, String> {
    let file = syn::parse_file(source).map_err(|error| error.to_string())?;
    let mut by_place: HashMap<(usize, usize), Vec<(usize, &Mutant)>> = HashMap::new();
    for (number, mutant) in mutants {
        by_place.entry((mutant.at.start, mutant.at.end)).or_default().push((*number, mutant));
    }
    let mut visitor = Visitor { source, by_place, insertions: Vec::new(), constant: 0 };
    visitor.functions(mutants);
    visitor.visit_file(&file);
    Ok(put_in(source, visitor.insertions))
}

fn put_in(source: &str, mut insertions: Vec<Insertion>) -> Instrumented {
    insertions.sort_by_key(|it| (it.at, it.order));
    let (mut text, mut done, mut regions) = (String::new(), 0, Vec::new());
    let mut open: HashMap<usize, usize> = HashMap::new();
    for insertion in insertions {
        text.push_str(&source[done..insertion.at]);
        done = insertion.at;
        let start = text.len();
        text.push_str(&insertion.text);
        for mutant in insertion.mutants {
            // From the first insertion of a mutant to its last.
            let start = *open.entry(mutant).or_insert(start);
            regions.retain(|(number, _)| *number != mutant);
            regions.push((mutant, start..text.len()));
        }
    }
    text.push_str(&source[done..]);
    Instrumented { text, regions }
}

struct Visitor<'s, 'm> {
    source: &'s str,
    by_place: HashMap<(usize, usize), Vec<(usize, &'m Mutant)>>,
    insertions: Vec<Insertion>,
    /// The nesting depth in items that are evaluated at compile time.
    constant: usize,
}

impl<'m> Visitor<'_, 'm> {
    /// A function that returns another value at once.
    fn functions(&mut self, mutants: &[(usize, &'m Mutant)]) {
        for (number, mutant) in mutants.iter().filter(|(_, it)| it.genre == Genre::FnValue) {
            self.insertions.push(Insertion {
                at: mutant.at.start,
                text: format!("if {} {{ return {}; }} ", on(*number), mutant.replacement),
                order: (true, isize::MIN),
                mutants: vec![*number],
            });
        }
    }

    fn take(&mut self, place: Range<usize>, genre: Genre) -> Vec<(usize, &'m Mutant)> {
        if self.constant > 0 {
            return Vec::new();
        }
        let all = self.by_place.get(&(place.start, place.end));
        all.into_iter().flatten().filter(|(_, it)| it.genre == genre).copied().collect()
    }

    /// Puts `(if on(1) { other } else { original })` around `place`.
    fn choose(&mut self, place: Range<usize>, others: &[(usize, String)]) {
        if others.is_empty() {
            return;
        }
        let chain: String = others
            .iter()
            .map(|(number, text)| format!("if {} {{ {text} }} else ", on(*number)))
            .collect();
        self.around(
            place,
            format!("({chain}{{"),
            "})".to_owned(),
            others.iter().map(|it| it.0).collect(),
        );
    }

    fn around(&mut self, place: Range<usize>, before: String, after: String, mutants: Vec<usize>) {
        let len = place.len() as isize;
        self.insertions.push(Insertion {
            at: place.start,
            text: before,
            order: (true, -len),
            mutants: mutants.clone(),
        });
        self.insertions.push(Insertion {
            at: place.end,
            text: after,
            order: (false, len),
            mutants,
        });
    }

    fn text(&self, place: Range<usize>) -> &str {
        &self.source[place]
    }
}

fn on(number: usize) -> String {
    format!("crate::mutant_switch::on({number})")
}

fn place(spanned: &impl Spanned) -> Range<usize> {
    spanned.span().byte_range()
}

impl<'ast> Visit<'ast> for Visitor<'_, '_> {
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        let (left, right) = (place(&binary.left), place(&binary.right));
        let others: Vec<(usize, String)> = self
            .take(place(&binary.op), Genre::BinaryOperator)
            .into_iter()
            .map(|(number, it)| {
                let (left, right) = (self.text(left.clone()), self.text(right.clone()));
                (number, format!("{left} {} {right}", it.replacement))
            })
            .collect();
        self.choose(left.start..right.end, &others);
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        let others: Vec<(usize, String)> = self
            .take(place(&unary.op), Genre::UnaryOperator)
            .into_iter()
            .map(|(number, _)| (number, self.text(place(&unary.expr)).to_owned()))
            .collect();
        self.choose(place(unary), &others);
        visit::visit_expr_unary(self, unary);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let whole = place(arm);
        let mut gone = self.take(whole.clone(), Genre::MatchArm);
        if gone.is_empty() {
            // The span of some includes the comma.
            gone = self.take(whole.start..whole.end + 1, Genre::MatchArm);
        }
        let gone: Vec<usize> = gone.into_iter().map(|it| it.0).collect();
        let stays: Vec<String> = gone.iter().map(|number| format!("!{}", on(*number))).collect();
        match &arm.guard {
            Some((_, guard)) => {
                let others: Vec<(usize, String)> = self
                    .take(place(guard), Genre::MatchArmGuard)
                    .into_iter()
                    .map(|(number, it)| (number, it.replacement.clone()))
                    .collect();
                if !gone.is_empty() {
                    self.around(
                        place(guard),
                        format!("{} && (", stays.join(" && ")),
                        ")".to_owned(),
                        gone,
                    );
                }
                self.choose(place(guard), &others);
            }
            None if !gone.is_empty() => {
                let at = place(&arm.pat).end;
                let text = format!(" if {}", stays.join(" && "));
                self.insertions.push(Insertion { at, text, order: (true, 0), mutants: gone });
            }
            None => {}
        }
        visit::visit_arm(self, arm);
    }

    fn visit_expr_struct(&mut self, it: &'ast syn::ExprStruct) {
        for field in &it.fields {
            let (Some(base), syn::Member::Named(name)) = (&it.rest, &field.member) else {
                continue;
            };
            let others: Vec<(usize, String)> = self
                .take(place(field), Genre::StructField)
                .into_iter()
                .map(|(number, _)| (number, format!("({}).{name}", self.text(place(base)))))
                .collect();
            if field.colon_token.is_some() {
                self.choose(place(&field.expr), &others);
            }
        }
        visit::visit_expr_struct(self, it);
    }

    fn visit_item_const(&mut self, it: &'ast syn::ItemConst) {
        self.constant += 1;
        visit::visit_item_const(self, it);
        self.constant -= 1;
    }

    fn visit_impl_item_const(&mut self, it: &'ast syn::ImplItemConst) {
        self.constant += 1;
        visit::visit_impl_item_const(self, it);
        self.constant -= 1;
    }

    fn visit_item_static(&mut self, it: &'ast syn::ItemStatic) {
        self.constant += 1;
        visit::visit_item_static(self, it);
        self.constant -= 1;
    }

    fn visit_expr_const(&mut self, it: &'ast syn::ExprConst) {
        self.constant += 1;
        visit::visit_expr_const(self, it);
        self.constant -= 1;
    }

    fn visit_type_array(&mut self, it: &'ast syn::TypeArray) {
        self.constant += 1;
        visit::visit_type_array(self, it);
        self.constant -= 1;
    }

    fn visit_pat(&mut self, it: &'ast syn::Pat) {
        self.constant += 1;
        visit::visit_pat(self, it);
        self.constant -= 1;
    }
}

/// Returns the mutants at the places of compiler errors: the innermost of each place, or else the arms of the
/// `match` that begins there.
pub(crate) fn blamed(
    file: &Instrumented,
    faults: &[Range<usize>],
    mutants: &[Mutant],
) -> HashSet<usize> {
    /// The distance from the beginning in which an arm of a `match` is searched.
    const FAR: usize = 3000;
    let mut blamed = HashSet::new();
    for fault in faults {
        let around = file.regions.iter().filter(|(_, region)| {
            region.start < fault.end.max(fault.start + 1) && fault.start < region.end
        });
        if let Some(smallest) = around.clone().map(|(_, region)| region.len()).min() {
            blamed.extend(around.filter(|(_, region)| region.len() == smallest).map(|it| it.0));
            continue;
        }
        let behind = file.regions.iter().filter(|(number, region)| {
            mutants[*number].genre == Genre::MatchArm
                && (fault.end..fault.end + FAR).contains(&region.start)
        });
        blamed.extend(behind.map(|(number, _)| *number));
    }
    blamed
}
