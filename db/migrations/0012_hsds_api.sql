-- The API of the directory: its lists in order, and what its filters find by index whatever row-level security hides.
SET LOCAL ROLE tis_owner;

/* A page of a list and its count read this index alone, not the records. */
CREATE INDEX directory_record_list ON directory_record (kind, seq) INCLUDE (id, status, modified_at, service_id, steward_id, network_id);

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
