#!/usr/bin/env bash
# Start-up of two small programs on both engines, plain build beside a ReadyToRun publish: medians of N runs, wall time and processor time.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
runs=${1:-15}
dotnet build src/Cli -c Release -v quiet
publish

measure() {
    local TIMEFORMAT='%3R %3U %3S'
    for ((i = 0; i < runs; i++)); do { time "$@" > artifacts/bench.out 2>&1; } 2>&1; done |
        awk '{ print int($1 * 1000), int(($2 + $3) * 1000) }' > artifacts/bench.times
    printf ' %5s ms (%s ms)' "$(cut -d' ' -f1 artifacts/bench.times | median)" "$(cut -d' ' -f2 artifacts/bench.times | median)"
}

echo "wall time (processor time); program, backend, plain build, ReadyToRun"
for program in examples/defer_ret.go bench/hello_fmt.go; do
    for backend in interpreter amd64emu; do
        printf '%-24s %-12s' "$program" "$backend"
        measure artifacts/bin/Cli/release/godefer run --backend "$backend" "$program"
        measure artifacts/publish/godefer run --backend "$backend" "$program"
        printf '\n'
    done
done
