-- Full text of stories. A tsvector holds a megabyte at most, so only the beginning of a very long text is searched.
ALTER TABLE stories ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', left(coalesce(title, '') || ' ' || text, 200000))) STORED;
CREATE INDEX stories_words ON stories USING gin (words);
