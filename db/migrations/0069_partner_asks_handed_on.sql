-- A service that was asked calls back who asked: when they leave, the question goes to a colleague, and its link goes on showing someone to call.
SET LOCAL ROLE tis_owner;

/* Questions to services without an account that someone of an organization holds: those that wait for an answer, and those answered yes, or to be called, in thirty days. Or one of them, by its id. */
CREATE FUNCTION sec.partner_asks_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, asked_by uuid, asked_at timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, a.asked_by, a.asked_at, x.state FROM partner_ask a CROSS JOIN LATERAL (SELECT CASE WHEN a.ended_at IS NULL AND ((a.answer IN ('can-take', 'call-me') AND a.answered_at > sec.now() - interval '30 days')
    OR (a.answer IS NULL AND a.expires_at > sec.now())) THEN 'waits' ELSE 'closed' END) x (state)
  WHERE a.organization_id = p_organization AND (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND a.asked_by = p_person AND x.state = 'waits') OR a.id = p_id) ORDER BY a.asked_at, a.id LIMIT 200 $$;
/* Gives one to a colleague who does more than read and has a number to be called at. */
CREATE FUNCTION sec.give_partner_ask(p_id uuid, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE a partner_ask;
BEGIN
  SELECT * INTO a FROM partner_ask WHERE id = p_id FOR UPDATE;
  IF a.id IS NULL OR a.asked_by <> p_from OR a.ended_at IS NOT NULL THEN RETURN false; END IF;
  IF NOT (a.organization_id = ANY (sec.led()) OR (p_from = sec.person() AND a.organization_id = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organization_id = a.organization_id AND m.person_id = p_to AND m.until_day IS NULL
    AND m.role <> 'reader' AND p.phone IS NOT NULL) THEN RETURN false; END IF;
  UPDATE partner_ask SET asked_by = p_to, version = version + 1 WHERE id = a.id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.partner_asks_held(uuid, uuid, uuid), sec.give_partner_ask(uuid, uuid, uuid) TO tis_app;
