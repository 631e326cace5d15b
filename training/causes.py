#!/usr/bin/env python3
"""Counts the misses of event coding on the dev sets by cause, from the records that measure.sh wrote (docs/event-errors.md).
Usage: training/measure.sh pairs penta plover && python3 training/causes.py [--examples N]"""
import collections, json, os, sys

shared = os.environ.get("SHARED", "../shared")
out = os.environ.get("OUT", "/tmp/rapporteur-measure")
OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "YIELD": "CONCEDE"}
FIFTEEN = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def both(name):
    found = {r["id"]: r for r in rows(f"{out}/{name}.jsonl")}
    return [(g, found[g["id"]]) for g in rows(f"{shared}/data/{name}/dev.jsonl")]


def root(event):
    new = OLD.get(event.get("plover"), event.get("plover"))
    return FIFTEEN.get(new, new)


def touches(spans, refs):
    return any(a < r["end"] and r["start"] < b for a, b in spans for r in refs if "start" in r)


def span(x):
    return (x["start"], x["end"]) if isinstance(x, dict) else tuple(x)


def cause_of_pair(pair, record):
    want = FIFTEEN.get(OLD.get(pair["root"], pair["root"]), OLD.get(pair["root"], pair["root"]))
    source, target = [span(x) for x in pair["source"]], [span(x) for x in pair["target"]]
    events, mentions = record["events"], record["mentions"]
    link = [e for e in events if touches(source, e["sources"]) and touches(target, e["targets"])]
    if any(root(e) == want for e in link):
        return None
    if not events:
        return "no act read in the sentence"
    if link:
        return "code wrong: the two are linked by another act"
    if any(root(e) == want and touches(target, e["sources"]) and touches(source, e["targets"]) for e in events):
        return "direction wrong"
    seen = [touches(side, mentions) for side in (source, target)]
    right = [e for e in events if root(e) == want]
    if right and not all(seen):
        return "actor not seen, the act read"
    if right:
        sides = max(touches(source, e["sources"]) + touches(target, e["targets"]) for e in right)
        return "act read, one role wrong (tree or role rule)" if sides else "act read, both roles wrong (tree or role rule)"
    return "no pattern for the act, other acts read" if all(seen) else "no pattern for the act and an actor not seen"


def cause_of_class(gold, record):
    def five(e):
        r = int(e["cameo"][:2]) if e.get("cameo") else 1
        return 0 if r <= 2 else 1 if r <= 5 else 2 if r <= 8 else 3 if r <= 13 else 4
    want, events = gold["penta"], record["events"]
    if (five(events[0]) if events else 0) == want:
        return None
    if not events:
        return "no act read in the sentence"
    if want == 0:
        return "an act found where the main event is neutral"
    return "right class read, but not as the main event" if any(five(e) == want for e in events) else "class wrong: no pattern, or another meaning"


def cause_of_type(gold, record):
    want = OLD.get(gold["plover"], gold["plover"])
    kinds = [OLD.get(e.get("plover"), e.get("plover")) for e in record["events"] if e.get("plover")]
    if kinds and kinds[0] == want:
        return None
    if not kinds:
        return "no act read in the sentence"
    return "right type read, but not as the main event" if want in kinds else "type wrong: no pattern, or another meaning"


def main():
    examples = int(sys.argv[sys.argv.index("--examples") + 1]) if "--examples" in sys.argv else 0
    sets = [("plover-pairs", lambda g, r: [cause_of_pair(p, r) for p in g["gold"]["pairs"]]),
            ("cameo-penta", lambda g, r: [cause_of_class(g["gold"], r)]),
            ("plover-gsr", lambda g, r: [cause_of_type(g["gold"], r)])]
    print("set\tcause\tcount\tshare")
    for name, causes in sets:
        counts, total, shown = collections.Counter(), 0, collections.defaultdict(list)
        for gold, record in both(name):
            for cause in causes(gold, record):
                total += 1
                if cause:
                    counts[cause] += 1
                    shown[cause].append(gold["id"])
        for cause, n in counts.most_common():
            print(f"{name}\t{cause}\t{n}\t{n / total:.3f}" + (f"\t{' '.join(shown[cause][:examples])}" if examples else ""))


main()
