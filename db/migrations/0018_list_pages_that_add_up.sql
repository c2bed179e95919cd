-- Pages of the API hold what is published and nothing else: their number is the total by the size of a page, and none of
-- them is empty. Who walks them while records are withdrawn follows `Link: rel="next"`, which begins after a record.
SET LOCAL ROLE tis_owner;

DROP FUNCTION sec.list_page(text, timestamptz, bigint, bigint, integer);

/*
 * A page of the whole list of a kind, and its counts. `ahead`: records of the list up to `p_after`.
 * The index directory_record_list answers alone, but for the places of services, which are shown when their service is.
 */
CREATE FUNCTION sec.list_page(p_kind text, p_after bigint, p_offset bigint, p_limit integer)
  RETURNS TABLE (total bigint, ahead bigint, ids uuid[], seqs bigint[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF p_kind = 'service_at_location' THEN
    SELECT count(*), count(*) FILTER (WHERE r.seq <= p_after) INTO total, ahead FROM directory_record r
      JOIN directory_record s ON s.id = r.service_id AND s.kind = 'service' AND s.status = 'published'
      WHERE r.kind = p_kind AND r.status = 'published';
    SELECT array_agg(q.id ORDER BY q.seq), array_agg(q.seq ORDER BY q.seq) INTO ids, seqs
    FROM (SELECT r.id, r.seq FROM directory_record r
        JOIN directory_record s ON s.id = r.service_id AND s.kind = 'service' AND s.status = 'published'
        WHERE r.kind = p_kind AND r.status = 'published' AND r.seq > p_after
      ORDER BY r.seq OFFSET p_offset LIMIT p_limit) q;
  ELSE
    SELECT count(*), count(*) FILTER (WHERE r.seq <= p_after) INTO total, ahead FROM directory_record r
      WHERE r.kind = p_kind AND r.status = 'published';
    SELECT array_agg(q.id ORDER BY q.seq), array_agg(q.seq ORDER BY q.seq) INTO ids, seqs
    FROM (SELECT r.id, r.seq FROM directory_record r WHERE r.kind = p_kind AND r.status = 'published' AND r.seq > p_after
      ORDER BY r.seq OFFSET p_offset LIMIT p_limit) q;
  END IF;
  RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION sec.list_page(text, bigint, bigint, integer) TO tis_app;

RESET ROLE;
