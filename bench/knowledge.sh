#!/usr/bin/env bash
# What the knowledge costs: ten cold loads, each a process of its own, of the shipped files alone and with 55,000 actors over them, or with
# folders of your own (such as an import of dictionaries); then the cost of finding names.
# Usage: bench/knowledge.sh [DIR...]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release bench/Rapporteur.Bench --nologo -v quiet -tl:off
bench=bench/Rapporteur.Bench/bin/Release/net10.0/Rapporteur.Bench
"$bench" actors 55000 "$work/actors"
folders=("$@")
[ $# -gt 0 ] || folders=("$work/actors")
loads() { # heading, folders...
  echo "$1"
  shift
  "$bench" load "$work/cache" "$@" > "$work/first"
  for _ in 1 2 3 4 5 6 7 8 9 10; do "$bench" load "$work/cache" "$@"; done
  echo "compiled once: $(cut -d';' -f1 "$work/first")"
}
loads "the shipped knowledge"
loads "with ${folders[*]}" "${folders[@]}"
echo "names in text, the shipped knowledge"
"$bench" match
echo "names in text, with ${folders[*]}"
"$bench" match "${folders[@]}"
