UPDATE events SET date_end = json::json ->> 'dateEnd', type = json::json ->> 'type', ontology = json::json ->> 'ontology',
    contexts = coalesce((SELECT string_agg(c.value, ';' ORDER BY c.place) FROM json_array_elements_text(json::json -> 'contexts') WITH ORDINALITY AS c (value, place)), '');
UPDATE positions SET issue_id = json::json ->> 'issueId', domain = json::json ->> 'domain';
