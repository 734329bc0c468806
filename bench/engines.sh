#!/usr/bin/env bash
# The engines against native Go on the programs of this folder, one interleaved run: medians of N wall times of everything, start-up included.
# Needs a Go toolchain (GO, else go on PATH); made for 1.11.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
runs=${1:-3}
go=${GO:-go}
publish

seconds() { local TIMEFORMAT=%3R; { time "$@" > artifacts/bench.out 2>&1; } 2>&1; }

echo "program: native, interpreter, amd64emu in seconds; ratios"
for program in closure_calls defer_args defer_loop fib iface_methods loop_sum map_int matmul nqueens quicksort sieve strings_bytes; do
    GO111MODULE=off "$go" build -o artifacts/bench.native "bench/$program.go"
    rm -f artifacts/bench.times.*
    for ((i = 0; i < runs; i++)); do
        seconds artifacts/bench.native >> artifacts/bench.times.native
        seconds artifacts/publish/godefer run --backend interpreter "bench/$program.go" >> artifacts/bench.times.interpreter
        seconds artifacts/publish/godefer run --backend amd64emu "bench/$program.go" >> artifacts/bench.times.amd64emu
    done
    echo "$program $(median < artifacts/bench.times.native) $(median < artifacts/bench.times.interpreter) $(median < artifacts/bench.times.amd64emu)"
done | awk '{ a = $3 / $2; b = $4 / $2; x += log(a); y += log(b)
              printf "%-14s %7.3f %8.3f %8.3f   %5.1f %5.1f\n", $1, $2, $3, $4, a, b }
            END { printf "geometric mean %33.1f %5.1f\n", exp(x / NR), exp(y / NR) }'
