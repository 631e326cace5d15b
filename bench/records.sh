#!/usr/bin/env bash
# The store: how fast stories are written (reading excluded), and how long questions take in a store of a million events. The store is made once by a seeded
# generator and kept, so that a second run only asks. Needs about 4 GB.
# Usage: bench/records.sh [FOLDER] [EVENTS]   (default: a folder in /tmp, 1000000)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-${TMPDIR:-/tmp}/rapporteur-bench}
events=${2:-1000000}
mkdir -p "$folder"
dotnet build -c Release bench/Rapporteur.Bench --nologo -v quiet -tl:off
bench=bench/Rapporteur.Bench/bin/Release/net10.0/Rapporteur.Bench
echo "load of the machine: $(cut -d' ' -f1-3 /proc/loadavg) on $(nproc) cores"
"$bench" records "$folder/made-$events.db" "$events"
ls -lh "$folder/made-$events.db" | awk '{print $5, "on disk"}'
echo "load of the machine: $(cut -d' ' -f1-3 /proc/loadavg)"
"$bench" ask "$folder/made-$events.db"
