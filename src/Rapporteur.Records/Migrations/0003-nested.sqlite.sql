UPDATE events SET date_end = json_extract(json, '$.dateEnd'), type = json_extract(json, '$.type'), ontology = json_extract(json, '$.ontology'),
    contexts = coalesce((SELECT group_concat(value, ';') FROM json_each(events.json, '$.contexts')), '');
UPDATE positions SET issue_id = json_extract(json, '$.issueId'), domain = json_extract(json, '$.domain');
