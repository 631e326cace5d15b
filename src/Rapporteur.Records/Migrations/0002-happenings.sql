-- What happened, over all stories that report it: events of the same code, actors and place within a day (Happenings/).
CREATE TABLE happenings (
    id {key},
    cameo {text} NOT NULL,
    plover {text} NOT NULL,
    quad {int} NOT NULL,
    is_plan {bool} NOT NULL,
    source_realm {text} NOT NULL,
    target_realm {text} NOT NULL,
    sources {text} NOT NULL,
    targets {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    last_day {text} NOT NULL,
    place {text},
    place_country {text},
    latitude {real},
    longitude {real},
    reports {int} NOT NULL,
    stories {int} NOT NULL,
    independent {int} NOT NULL,
    disagreement {text} NOT NULL,
    outcome {text} NOT NULL,
    fulfilment {long}
);
CREATE INDEX happenings_day ON happenings (month, day, id);
CREATE INDEX happenings_plover ON happenings (plover, month, day, id);
CREATE INDEX happenings_pair ON happenings (source_realm, target_realm, month, day, id);
CREATE INDEX happenings_target ON happenings (target_realm, month, day, id);
CREATE INDEX happenings_independent ON happenings (independent, id);
CREATE INDEX happenings_fulfilment ON happenings (fulfilment);

-- By which a report finds the happenings that it may be of: kind of act, one side and day.
CREATE TABLE happening_blocks (
    block {text} NOT NULL,
    happening {long} NOT NULL,
    PRIMARY KEY (block, happening)
){clustered};
CREATE INDEX happening_blocks_happening ON happening_blocks (happening);
CREATE INDEX events_happening ON events (happening);
