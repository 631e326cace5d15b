-- Full text of stories: an index over the stories' own columns, kept by triggers.
CREATE VIRTUAL TABLE story_words USING fts5 (title, text, content = 'stories', content_rowid = 'id', tokenize = 'unicode61');
CREATE TRIGGER story_words_insert AFTER INSERT ON stories BEGIN
    INSERT INTO story_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER story_words_delete AFTER DELETE ON stories BEGIN
    INSERT INTO story_words (story_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER story_words_update AFTER UPDATE OF title, text ON stories BEGIN
    INSERT INTO story_words (story_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO story_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
