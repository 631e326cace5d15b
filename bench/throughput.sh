#!/usr/bin/env bash
# End to end: what a thousand stories cost, on one core and on two, and what a cold start costs. Prints words a second and peak memory.
# Usage: bench/throughput.sh [FILE.jsonl]   (default: stories made from examples/ by the bench; a file of your own gives real news)
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release src/Rapporteur.Cli --nologo -v quiet -tl:off
dotnet build -c Release bench/Rapporteur.Bench --nologo -v quiet -tl:off
program=src/Rapporteur.Cli/bin/Release/net10.0/rapporteur
bench=bench/Rapporteur.Bench/bin/Release/net10.0/Rapporteur.Bench
stories=${1:-$work/stories.jsonl}
[ $# -gt 0 ] || "$bench" stories 1000 "$stories"
read -r count words < <("$bench" words "$stories")
echo "$count stories, $words words"

# Runs a command, then prints its name, seconds by the clock and of processor time, words a second by each, and the highest resident
# memory. On a machine that others use as well, the processor's seconds are the ones to compare.
measure() { # name, words, command...
  local name=$1 n=$2 TIMEFORMAT='%R %U %S'
  shift 2
  { time watch "$@" >/dev/null; } 2> "$work/time"
  awk -v name="$name" -v n="$n" -v kb="$(cat "$work/peak")" \
    'function rate(seconds) {return n ? sprintf("%8.0f words/s", n / seconds) : sprintf("%16s", "")}
     {printf "%-22s %7.2f s %s   %7.2f s of processor %s  %5.0f MB\n", name, $1, rate($1), $2 + $3, rate($2 + $3), kb / 1024}' "$work/time"
}

watch() {
  "$@" &
  local process=$! key value
  while kill -0 "$process" 2>/dev/null; do
    while read -r key value _; do
      [ "$key" != VmHWM: ] || echo "$value" > "$work/peak"
    done < "/proc/$process/status" 2>/dev/null || true
    read -rt 0.05 <> <(:) || true
  done
  wait "$process"
}

one() { exec taskset -c 0 "$@"; }
command -v taskset >/dev/null || one() { exec "$@"; }

python3 - "$stories" > "$work/texts.txt" 2>/dev/null <<'PY' || true
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    print(json.loads(line)["text"], end="\n\n")
PY
[ ! -s "$work/texts.txt" ] || measure "parse, one core" "$words" one "$program" parse "$work/texts.txt" --out "$work/out.conllu"
measure "read, one core" "$words" one "$program" read "$stories" --threads 1 --format jsonl --out "$work/out.jsonl"
measure "read, two cores" "$words" "$program" read "$stories" --threads 2 --format jsonl --out "$work/out.jsonl"
measure "cold start, one story" 0 "$program" read examples/summit-helsinki-2018.txt
