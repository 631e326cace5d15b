-- Statements within statements have rows of their own; what events and positions say besides has columns.
ALTER TABLE statements ADD COLUMN outer_item {text};
ALTER TABLE events ADD COLUMN date_end {text};
ALTER TABLE events ADD COLUMN type {text};
ALTER TABLE events ADD COLUMN ontology {text};
ALTER TABLE events ADD COLUMN contexts {text} NOT NULL DEFAULT '';
ALTER TABLE positions ADD COLUMN issue_id {text};
ALTER TABLE positions ADD COLUMN domain {text};
CREATE INDEX events_type ON events (type, month, day, id);
CREATE INDEX positions_issue_id ON positions (issue_id, month, day, id);
