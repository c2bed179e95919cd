-- What a young person asks with a code waits for who leads: on their home page, and in the mail of what waits, which says how many and nothing else.

SET LOCAL ROLE tis_owner;

/* Requests of which something was asked with a code and not answered, for who leads them where they work; by the id of their last task. */
CREATE FUNCTION sec.waiting_shared_asks(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.lead_id, 'youth-asks', t.id FROM referral_request r
    JOIN membership m ON m.person_id = r.lead_id AND m.organization_id = r.lead_organization_id AND m.until_day IS NULL AND m.role <> 'reader'
    JOIN LATERAL (SELECT x.id FROM referral_task x WHERE x.request_id = r.id ORDER BY x.created_at DESC, x.id LIMIT 1) t ON true
  WHERE r.lead_id = ANY (p_people) AND EXISTS (SELECT FROM referral_youth_ask a WHERE a.request_id = r.id AND a.answered_at IS NULL) GROUP BY r.lead_id, t.id ORDER BY 1, 3 LIMIT 20000 $$;
CREATE FUNCTION sec.own_waiting_shared_asks() RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.kind, w.id FROM sec.waiting_shared_asks(ARRAY[sec.person()]) w ORDER BY w.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.own_waiting_shared_asks() TO tis_app;
GRANT EXECUTE ON FUNCTION sec.waiting_shared_asks(uuid[]) TO tis_job;
