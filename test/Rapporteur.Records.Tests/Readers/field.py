"""Loads exports as their users do and tells what it found, one JSON object: usage field.py FOLDER, where each file is named by its form."""

import json
import os
import sys

import networkx
import pandas

# GDELT's files have no line of names; those of the codebook are given beside the files.
CODES = {"EventCode": str, "EventBaseCode": str, "EventRootCode": str}


def path(form):
    return os.path.join(sys.argv[1], form)


def table(form, **options):
    return pandas.read_csv(path(form), **options)


def named(form, **options):
    with open(path(form + ".names"), encoding="utf-8") as lines:
        return table(form, sep="\t", header=None, names=[line.rstrip("\n") for line in lines], index_col=False, **options)


def seen(frame, *columns):
    rows = frame[list(columns)].astype(object).where(frame[list(columns)].notna(), None)
    return {"rows": len(frame), "columns": len(frame.columns), "cells": [[str(cell) if cell is not None else "" for cell in row] for row in rows.values.tolist()]}


def graph(network):
    return {"directed": network.is_directed(), "multigraph": network.is_multigraph(), "nodes": sorted(network.nodes), "edges": sorted([source, target, str(data["sign"])] for source, target, data in network.edges(data=True))}


def main():
    gdelt = named("gdelt-events", dtype=CODES)
    mentions = named("gdelt-mentions")
    icews = table("icews", sep="\t", dtype={"CAMEO Code": str}, parse_dates=["Event Date"])
    polecat = table("polecat", sep="\t", parse_dates=["Event Date"])
    acled = table("acled", parse_dates=["event_date"])
    edges = table("edges", dtype={"cameo": str})
    panel = table("panel")
    panel["month"] = pandas.PeriodIndex(panel["month"], freq="M")
    print(json.dumps({
        "gdelt-events": seen(gdelt, "EventCode", "Actor1Name", "ActionGeo_Lat"),
        "gdelt-joined": seen(gdelt.merge(mentions, on="GlobalEventID"), "EventCode", "MentionSourceName"),
        "icews": seen(icews, "CAMEO Code", "Source Country", "Intensity"),
        "icews-years": seen(icews.groupby(icews["Event Date"].dt.year).size().reset_index(name="events"), "Event Date", "events"),
        "polecat": seen(polecat, "Event Type", "Recipient Name", "Latitude"),
        "phoenix": seen(named("phoenix", dtype={"EventCode": str}), "EventCode", "SourceActorEntity", "Month"),
        "acled": seen(acled, "event_type", "actor1", "fatalities"),
        "panel": seen(panel, "source", "target", "month", "events"),
        "edges": graph(networkx.from_pandas_edgelist(edges, "source", "target", edge_attr=True, create_using=networkx.MultiDiGraph)),
        "graphml": graph(networkx.read_graphml(path("graphml"))),
        "gexf": graph(networkx.read_gexf(path("gexf"))),
        "plover": seen(pandas.read_json(path("plover"), lines=True, convert_dates=False), "id", "date"),
    }))


main()
