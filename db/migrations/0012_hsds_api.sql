-- The API of the directory: its lists in order, and what its filters find by index whatever row-level security hides.
SET LOCAL ROLE tis_owner;

/* A page of a list and its count read this index alone, not the records. */
CREATE INDEX directory_record_list ON directory_record (kind, seq) INCLUDE (id, status, modified_at, service_id, steward_id, network_id)
  WHERE status IN ('published', 'deleted', 'merged');

CREATE INDEX directory_record_terms ON directory_record USING gin (jsonb_path_query_array(doc, '$.attributes[*].taxonomy_term_id'));

/* Words of the names and descriptions of what has no search row of its own. */
CREATE FUNCTION sec.record_words(p_doc jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT to_tsvector('simple', sec.fold(concat_ws(' ', p_doc #>> '{name,fr}', p_doc #>> '{name,en}', p_doc #>> '{alternate_name,fr}',
    p_doc #>> '{alternate_name,en}', left(p_doc #>> '{description,fr}', 4000), left(p_doc #>> '{description,en}', 4000), p_doc ->> 'code'))) $$;
CREATE INDEX directory_record_words ON directory_record USING gin (sec.record_words(doc))
  WHERE kind IN ('organization', 'taxonomy', 'taxonomy_term');

/* Published records that carry one of these terms. A policy would keep the index from being used; what is told is public. */
CREATE FUNCTION sec.records_with_terms(p_terms uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id FROM directory_record r
  WHERE jsonb_path_query_array(r.doc, '$.attributes[*].taxonomy_term_id') ?| p_terms::text[] AND r.status = 'published' $$;
/* Published organizations, taxonomies or terms whose name or description hold these words; the same reason. */
CREATE FUNCTION sec.records_named(p_kind text, p_words tsquery) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id FROM directory_record r WHERE sec.record_words(r.doc) @@ p_words
    AND r.kind IN ('organization', 'taxonomy', 'taxonomy_term') AND r.kind = p_kind AND r.status = 'published' $$;
GRANT EXECUTE ON FUNCTION sec.record_words(jsonb), sec.records_with_terms(uuid[]), sec.records_named(text, tsquery) TO tis_app; -- who writes a record keeps its index

/*
 * A page of the whole list of a kind, and its counts. What was deleted lately keeps its place, empty, so that nobody who
 * walks the pages misses what follows it; the places close up all at once, at the first instant of a week.
 * `held`: places up to the last record shown; `last`: seq of the last place of the page.
 */
CREATE FUNCTION sec.list_page(p_kind text, p_now timestamptz, p_after bigint, p_offset bigint, p_limit integer)
  RETURNS TABLE (total bigint, held bigint, last bigint, ids uuid[], seqs bigint[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  closing timestamptz := date_trunc('week', p_now, 'UTC') - interval '30 days';
  furthest bigint;
BEGIN
  IF p_kind = 'service_at_location' THEN -- shown when its service is
    SELECT r.seq INTO furthest FROM directory_record r JOIN directory_record s ON s.id = r.service_id AND s.status = 'published'
      WHERE r.kind = p_kind AND r.status = 'published' ORDER BY r.seq DESC LIMIT 1;
    SELECT count(*) INTO total FROM directory_record r
      JOIN directory_record s ON s.id = r.service_id AND s.kind = 'service' AND s.status = 'published'
      WHERE r.kind = p_kind AND r.status = 'published';
  ELSE
    SELECT r.seq INTO furthest FROM directory_record r WHERE r.kind = p_kind AND r.status = 'published' ORDER BY r.seq DESC LIMIT 1;
    SELECT count(*) INTO total FROM directory_record r WHERE r.kind = p_kind AND r.status = 'published';
  END IF;
  SELECT count(*) INTO held FROM directory_record r WHERE r.kind = p_kind AND r.seq <= furthest
    AND r.status IN ('published', 'deleted', 'merged') AND (r.status = 'published' OR r.modified_at >= closing);
  SELECT max(q.seq), array_agg(q.id ORDER BY q.seq) FILTER (WHERE q.shown), array_agg(q.seq ORDER BY q.seq) FILTER (WHERE q.shown)
    INTO last, ids, seqs
  FROM (SELECT p.id, p.seq, p.status = 'published' AND (p_kind <> 'service_at_location' OR s.id IS NOT NULL) AS shown
    FROM (SELECT r.id, r.seq, r.status, r.service_id FROM directory_record r WHERE r.kind = p_kind AND r.seq > p_after
        AND r.status IN ('published', 'deleted', 'merged') AND (r.status = 'published' OR r.modified_at >= closing)
      ORDER BY r.seq OFFSET p_offset LIMIT p_limit) p
    LEFT JOIN directory_record s ON s.id = p.service_id AND s.status = 'published') q;
  RETURN NEXT;
END $$;

/*
 * The published records of these ids and those around them, by their public part alone: what an answer of the API is made
 * of. A function, because its plans are kept: planning the same under policies costs twenty times what reading does.
 */
CREATE FUNCTION sec.published_around(p_kind text, p_ids uuid[], p_services boolean, p_places boolean, p_terms boolean)
  RETURNS TABLE (id uuid, kind text, "organizationId" uuid, "serviceId" uuid, "locationId" uuid, "taxonomyId" uuid, "parentId" uuid,
    doc jsonb, withheld text[], sector text, "assuredOn" date, "assuredBy" text, source jsonb, "modifiedAt" timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  roots uuid[] := ARRAY(SELECT r.id FROM directory_record r WHERE r.id = ANY (p_ids) AND r.kind = p_kind AND r.status = 'published');
  services uuid[] := '{}';
  links uuid[] := '{}';
  places uuid[] := '{}';
  near uuid[];
BEGIN
  IF p_kind = 'service' THEN services := roots; END IF;
  IF p_kind = 'organization' AND p_services THEN
    services := ARRAY(SELECT r.id FROM directory_record r WHERE r.organization_id = ANY (roots) AND r.kind = 'service' AND r.status = 'published');
    places := ARRAY(SELECT r.id FROM directory_record r WHERE r.organization_id = ANY (roots) AND r.kind = 'location' AND r.status = 'published');
  END IF;
  IF p_places THEN
    links := ARRAY(SELECT r.id FROM directory_record r WHERE r.service_id = ANY (services) AND r.kind = 'service_at_location' AND r.status = 'published');
  END IF;
  IF p_kind = 'service_at_location' THEN
    links := roots;
    services := ARRAY(SELECT r.service_id FROM directory_record r WHERE r.id = ANY (roots));
  END IF;
  IF links <> '{}' THEN places := places || ARRAY(SELECT r.location_id FROM directory_record r WHERE r.id = ANY (links)); END IF;
  near := roots || services || links || places;
  IF services <> '{}' OR places <> '{}' THEN
    near := near || ARRAY(SELECT r.organization_id FROM directory_record r WHERE r.id = ANY (services || places) AND r.status = 'published');
  END IF;
  IF p_terms THEN
    near := near || ARRAY(SELECT DISTINCT CASE WHEN t.id #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (t.id #>> '{}')::uuid END
      FROM directory_record n, jsonb_path_query(n.doc, '$.**.taxonomy_term_id') AS t (id) WHERE n.id = ANY (near) AND n.status = 'published');
  END IF;
  IF p_terms OR p_kind = 'taxonomy_term' THEN
    near := near || ARRAY(SELECT DISTINCT r.taxonomy_id FROM directory_record r WHERE r.id = ANY (near) AND r.kind = 'taxonomy_term');
  END IF;
  RETURN QUERY SELECT r.id, r.kind, r.organization_id, r.service_id, r.location_id, r.taxonomy_id, r.parent_id, r.doc, r.withheld, r.sector,
      r.assured_on, r.assured_by, r.source, r.modified_at
    FROM directory_record r WHERE r.id = ANY (near) AND r.status = 'published' ORDER BY r.seq;
END $$;
GRANT EXECUTE ON FUNCTION sec.list_page(text, timestamptz, bigint, bigint, integer),
  sec.published_around(text, uuid[], boolean, boolean, boolean) TO tis_app;
