-- What record.md holds, story by story. {…} is what the two databases write differently (Data/Dialect.cs).
-- Keys of items are (story << 20) + number within the story. `day` is the first day of an item's date, else its story's, else ''.

CREATE TABLE readings (
    id {key},
    program {text} NOT NULL,
    models {text} NOT NULL,
    knowledge {text} NOT NULL,
    UNIQUE (program, models, knowledge)
);

CREATE TABLE stories (
    id {key},
    story_id {text} NOT NULL UNIQUE,
    title {text},
    url {text},
    publisher {text},
    published {text},
    day {text} NOT NULL,
    month {text} NOT NULL,
    language {text} NOT NULL,
    text {text} NOT NULL,
    digest {text} NOT NULL,
    family {long} NOT NULL,
    reading {long} NOT NULL REFERENCES readings (id),
    events {int} NOT NULL,
    statements {int} NOT NULL,
    json {text} NOT NULL
);
CREATE INDEX stories_day ON stories (month, day, id);
CREATE INDEX stories_digest ON stories (digest);
CREATE INDEX stories_family ON stories (family);
CREATE INDEX stories_reading ON stories (reading);
CREATE INDEX stories_publisher ON stories (publisher, month, day, id);

-- Where a story was seen: one line at least, more where others brought the same text.
CREATE TABLE sources (
    source_id {text} NOT NULL PRIMARY KEY,
    story {long} NOT NULL REFERENCES stories (id),
    title {text},
    url {text},
    publisher {text},
    published {text},
    dateline {text} NOT NULL,
    text_digest {text} NOT NULL
);
CREATE INDEX sources_story ON sources (story);

CREATE TABLE sentences (
    id {key},
    story {long} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL
);

-- An actor over all stories, as the newest reading names it.
CREATE TABLE actors (
    actor {text} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    name_key {text} NOT NULL,
    kind {text} NOT NULL,
    country {text},
    role {text},
    code {text},
    stories {int} NOT NULL,
    events {int} NOT NULL
);
CREATE INDEX actors_events ON actors (events, actor);
CREATE INDEX actors_name ON actors (name_key);
CREATE INDEX actors_country ON actors (country, events, actor);
CREATE INDEX actors_role ON actors (role, events, actor);

-- An actor in one story, as of its day.
CREATE TABLE story_actors (
    id {key},
    story {long} NOT NULL,
    actor {text} NOT NULL,
    name {text} NOT NULL,
    kind {text} NOT NULL,
    country {text},
    role {text},
    code {text},
    title {text},
    json {text}
);
CREATE INDEX story_actors_actor ON story_actors (actor, story);

CREATE TABLE mentions (
    id {key},
    story {long} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    type {text} NOT NULL,
    form {text},
    actor {text},
    json {text}
);

CREATE TABLE events (
    id {key},
    story {long} NOT NULL,
    item {text} NOT NULL,
    cameo {text} NOT NULL,
    root {text} NOT NULL,
    plover {text},
    mode {text},
    quad {int} NOT NULL,
    goldstein {double} NOT NULL,
    sources {text} NOT NULL,
    source_codes {text} NOT NULL,
    targets {text} NOT NULL,
    target_codes {text} NOT NULL,
    status {text} NOT NULL,
    negated {bool} NOT NULL,
    date {text},
    day {text} NOT NULL,
    month {text} NOT NULL,
    place {text},
    place_country {text},
    latitude {real},
    longitude {real},
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    words {text} NOT NULL,
    sentence {int} NOT NULL,
    statement {text},
    confidence {double} NOT NULL,
    happening {long},
    json {text} NOT NULL
);
CREATE INDEX events_day ON events (month, day, id);
CREATE INDEX events_story ON events (story);
CREATE INDEX events_plover ON events (plover, month, day, id);
CREATE INDEX events_cameo ON events (cameo, month, day, id);
CREATE INDEX events_status ON events (status, month, day, id);
CREATE INDEX events_place ON events (place, month, day, id);
CREATE INDEX events_place_country ON events (place_country, month, day, id);
CREATE INDEX events_quad ON events (quad);

-- Who takes part: one line for each actor of an event. `realm` is the country, else the first letters of the code (IGO), else the actor.
CREATE TABLE event_actors (
    event {long} NOT NULL,
    slot {int} NOT NULL,
    actor {text},
    code {text},
    realm {text} NOT NULL,
    role {text},
    is_source {bool} NOT NULL,
    is_target {bool} NOT NULL,
    plover {text},
    status {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    PRIMARY KEY (event, slot)
){clustered};
CREATE INDEX event_actors_actor ON event_actors (actor, month, day, event);
CREATE INDEX event_actors_realm ON event_actors (realm, month, day, event);
CREATE INDEX event_actors_plover ON event_actors (plover, actor, month, day, event);
CREATE INDEX event_actors_role ON event_actors (role, month, day, event);

-- Who does it to whom: each source with each target; '' where a side is not named.
CREATE TABLE event_pairs (
    event {long} NOT NULL,
    slot {int} NOT NULL,
    source_actor {text} NOT NULL,
    source_code {text} NOT NULL,
    source_realm {text} NOT NULL,
    target_actor {text} NOT NULL,
    target_code {text} NOT NULL,
    target_realm {text} NOT NULL,
    plover {text},
    status {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    PRIMARY KEY (event, slot)
){clustered};
CREATE INDEX event_pairs_actors ON event_pairs (source_actor, target_actor, month, day, event);
CREATE INDEX event_pairs_realms ON event_pairs (source_realm, target_realm, month, day, event);

CREATE TABLE statements (
    id {key},
    story {long} NOT NULL,
    item {text} NOT NULL,
    kind {text} NOT NULL,
    speaker {text},
    speaker_name {text} NOT NULL,
    speaker_code {text},
    speaker_realm {text} NOT NULL,
    speaker_role {text},
    via {text} NOT NULL,
    cue {text} NOT NULL,
    content {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    sentence {int} NOT NULL,
    json {text} NOT NULL
);
CREATE INDEX statements_day ON statements (month, day, id);
CREATE INDEX statements_story ON statements (story);
CREATE INDEX statements_speaker ON statements (speaker, month, day, id);
CREATE INDEX statements_realm ON statements (speaker_realm, month, day, id);
CREATE INDEX statements_role ON statements (speaker_role, month, day, id);
CREATE INDEX statements_kind ON statements (kind, month, day, id);

CREATE TABLE positions (
    id {key},
    story {long} NOT NULL,
    item {text} NOT NULL,
    holder {text},
    holder_name {text} NOT NULL,
    holder_code {text},
    holder_realm {text} NOT NULL,
    holder_role {text},
    issue {text} NOT NULL,
    about {text},
    stance {double} NOT NULL,
    conditional {bool} NOT NULL,
    change {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    words {text} NOT NULL,
    statement {text},
    json {text} NOT NULL
);
CREATE INDEX positions_day ON positions (month, day, id);
CREATE INDEX positions_story ON positions (story);
CREATE INDEX positions_holder ON positions (holder, month, day, id);
CREATE INDEX positions_realm ON positions (holder_realm, month, day, id);
CREATE INDEX positions_issue ON positions (issue, month, day, id);

CREATE TABLE relations (
    id {key},
    story {long} NOT NULL,
    type {text} NOT NULL,
    from_actor {text},
    from_name {text} NOT NULL,
    from_code {text},
    from_realm {text} NOT NULL,
    from_role {text},
    to_actor {text},
    to_name {text} NOT NULL,
    to_code {text},
    to_realm {text} NOT NULL,
    to_role {text},
    day {text} NOT NULL,
    month {text} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    words {text} NOT NULL,
    json {text} NOT NULL
);
CREATE INDEX relations_day ON relations (month, day, id);
CREATE INDEX relations_story ON relations (story);
CREATE INDEX relations_type ON relations (type, month, day, id);
CREATE INDEX relations_from ON relations (from_actor, to_actor, month, day, id);
CREATE INDEX relations_to ON relations (to_actor, month, day, id);
CREATE INDEX relations_realms ON relations (from_realm, to_realm, month, day, id);
CREATE INDEX relations_to_realm ON relations (to_realm, month, day, id);

CREATE TABLE actor_groups (
    id {key},
    story {long} NOT NULL,
    name {text} NOT NULL,
    status {text} NOT NULL,
    members {text} NOT NULL,
    day {text} NOT NULL,
    month {text} NOT NULL,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    words {text} NOT NULL,
    json {text} NOT NULL
);
CREATE INDEX actor_groups_story ON actor_groups (story);
CREATE INDEX actor_groups_name ON actor_groups (name);

-- Hashes of runs of words, by which near copies are found (Sameness/Shingles.cs).
CREATE TABLE shingles (
    hash {long} NOT NULL,
    story {long} NOT NULL,
    PRIMARY KEY (hash, story)
){clustered};
CREATE INDEX shingles_story ON shingles (story);
