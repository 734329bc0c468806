#!/usr/bin/env bash
# Start-up: wall time of the article's program on both engines, plain build beside a ReadyToRun publish, as medians of N runs.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
dotnet build src/Cli -c Release -v quiet
dotnet publish src/Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/publish -v quiet

median() { sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
measure() {
    for ((i = 0; i < runs; i++)); do
        start=$(date +%s%N)
        "$@" 2> artifacts/bench.err
        end=$(date +%s%N)
        echo $(((end - start) / 1000000))
    done | median
}

printf '%-12s %8s %12s\n' backend plain ReadyToRun
for backend in interpreter amd64emu; do
    plain=$(measure artifacts/bin/Cli/release/godefer run --backend "$backend" examples/defer_ret.go)
    ready=$(measure artifacts/publish/godefer run --backend "$backend" examples/defer_ret.go)
    printf '%-12s %5s ms %9s ms\n' "$backend" "$plain" "$ready"
done
