#!/usr/bin/env bash
# Measures the program on the dev sets beside the project (../shared) and prints one row per figure: set, figure, value.
# Usage: training/measure.sh [set ...]   sets: ewt gum pairs penta roles plover entities coreference relations statements facts
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
out=${OUT:-/tmp/rapporteur-measure}
program=${PROGRAM:-src/Rapporteur.Cli/bin/Release/net10.0/rapporteur}
mkdir -p "$out"
sets=("$@")
[ ${#sets[@]} -gt 0 ] || sets=(ewt gum pairs penta roles plover entities relations statements facts)
row() { sed "s/^/$1 /"; }
jsonl() { # set, folder, scorer
  "$program" read "$shared/data/$2/dev.jsonl" --format jsonl --out "$out/$2.jsonl"
  python3 "$shared/score/score.py" "$3" "$shared/data/$2/dev.jsonl" "$out/$2.jsonl" | row "$1"
}
for s in "${sets[@]}"; do
  case $s in
    ewt|gum)
      python3 - "$shared/data/ud/$s-dev.conllu" "$out/$s.txt" <<'PY'
import re, sys
out, first = [], True
for block in open(sys.argv[1], encoding="utf-8").read().strip().split("\n\n"):
    lines = block.split("\n")
    text = next(l[9:] for l in lines if l.startswith("# text = "))
    new = any(re.match(r"# new(doc|par)\b(?!_)", l) for l in lines)
    last = [l for l in lines if l[:1].isdigit()][-1]
    out.append(("" if first else "\n\n" if new else space) + text)
    space, first = "" if "SpaceAfter=No" in last else " ", False
open(sys.argv[2], "w", encoding="utf-8").write("".join(out) + "\n")
PY
      "$program" parse "$out/$s.txt" --out "$out/$s.conllu"
      python3 "$shared/score/score.py" parse "$shared/data/ud/$s-dev.conllu" "$out/$s.conllu" | row "$s" ;;
    pairs) jsonl pairs plover-pairs pairs ;;
    penta) jsonl penta cameo-penta penta ;;
    roles) jsonl roles cameo-roles roles ;;
    plover) jsonl plover plover-gsr plover ;;
    entities) jsonl entities re3d entities ;;
    relations) jsonl relations re3d relations ;;
    coreference) dotnet run -c Release --project training -- coreference "$shared/data/ud/gum-dev.conllu" | row coreference ;;
    statements) jsonl statements statements-polnear statements ;;
    facts)
      "$program" read "$shared/articles/un-talks-2015.txt" --date 2015-09-28 --format jsonl --out "$out/facts.jsonl"
      python3 "$shared/score/score.py" facts "$shared/articles/un-talks-2015.facts.json" "$out/facts.jsonl" | row facts
      for list in examples/stories/*.facts.json; do
        story=$(basename "$list" .facts.json)
        "$program" read "examples/stories/$story.txt" --format jsonl --out "$out/$story.jsonl"
        python3 "$shared/score/score.py" facts "$list" "$out/$story.jsonl" | row "$story"
      done ;;
  esac
done
