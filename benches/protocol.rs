//! The speed of the types and the machines: `cargo bench -p smtp-machine-benches --bench protocol`.

mod workloads;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use workloads::Units;

fn protocol(c: &mut Criterion) {
    let mut group = c.benchmark_group("protocol");
    for mut workload in workloads::all() {
        group.throughput(match workload.units {
            Units::Elements(count) => Throughput::Elements(count),
            Units::Octets(count) => Throughput::Bytes(count),
        });
        group.bench_function(workload.name, |b| b.iter(&mut workload.run));
    }
    group.finish();
}

criterion_group!(benches, protocol);
criterion_main!(benches);
