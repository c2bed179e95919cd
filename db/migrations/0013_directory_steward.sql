-- Keeping the directory true: links of the mails that ask, who no longer wants them, and deeds wider than one row.
SET LOCAL ROLE tis_owner;

CREATE TABLE sheet_link (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  expires_at timestamptz NOT NULL DEFAULT now() + interval '7 days'
);
CREATE INDEX ON sheet_link (organization_id);
CREATE INDEX ON sheet_link (person_id);
CREATE INDEX ON sheet_link (expires_at);
SELECT sec.protect('sheet_link');
COMMENT ON TABLE sheet_link IS 'Links of the mail that asks whether sheets are still right: 7 days, one purpose, one person, one organization.';
COMMENT ON COLUMN sheet_link.token_hash IS 'secret: SHA-256 of the token in the link';
COMMENT ON COLUMN sheet_link.organization_id IS 'own: organization whose sheets it confirms';
COMMENT ON COLUMN sheet_link.person_id IS 'own: who was written to';
COMMENT ON COLUMN sheet_link.expires_at IS 'own: instant';

CREATE TABLE sheet_mail_stop (
  person_id uuid PRIMARY KEY REFERENCES person,
  stopped_at timestamptz NOT NULL DEFAULT now()
);
SELECT sec.protect('sheet_mail_stop');
COMMENT ON TABLE sheet_mail_stop IS 'Who no longer wants mail about the sheets of the directory. No row: they are written to.';
COMMENT ON COLUMN sheet_mail_stop.person_id IS 'own: the person';
COMMENT ON COLUMN sheet_mail_stop.stopped_at IS 'own: instant';
-- One click in a mail, without a session, stops that mail.
CREATE POLICY gate_all ON sheet_mail_stop FOR ALL TO tis_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON sheet_mail_stop TO tis_gate;

-- The queue writes the mails, and empties what no longer serves.
CREATE POLICY job_keeps ON sheet_link FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON sheet_link TO tis_job;
CREATE POLICY job_reads ON sheet_mail_stop FOR SELECT TO tis_job USING (true);
GRANT SELECT ON sheet_mail_stop TO tis_job;
CREATE FUNCTION sec.empty_suggestions() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH gone AS (DELETE FROM directory_suggestion WHERE created_at < now() - interval '12 months' RETURNING 1)
  SELECT count(*)::integer FROM gone $$;
GRANT EXECUTE ON FUNCTION sec.empty_suggestions() TO tis_job;

/* For whom a link of a mail acts, and on which organization; no row: it opens nothing (unknown, expired, no longer its lead). */
CREATE FUNCTION sec.open_sheet_link(token text) RETURNS TABLE (person_id uuid, organization_id uuid, name_fr text, name_en text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, o.id, o.name_fr, o.name_en FROM sheet_link l
    JOIN organization o ON o.id = l.organization_id AND o.status = 'joined'
    JOIN person p ON p.id = l.person_id AND p.deactivated_at IS NULL
    JOIN membership m ON m.organization_id = o.id AND m.person_id = p.id AND m.role = 'lead' AND m.until_day IS NULL
  WHERE l.token_hash = sha256(convert_to(token, 'UTF8')) AND l.expires_at > now() LIMIT 1 $$;

/*
 * « Still right », through the link of a mail: it moves the day of the check of published sheets of that organization that
 * nobody changed since they were shown, and does nothing else. Returns how many.
 */
CREATE FUNCTION sec.confirm_by_sheet_link(token text, p_ids uuid[], p_versions integer[], p_day date) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  l record;
  one record;
  n integer := 0;
BEGIN
  SELECT * INTO l FROM sec.open_sheet_link(token);
  IF NOT FOUND THEN RETURN 0; END IF;
  FOR one IN
    UPDATE directory_record r SET assured_on = least(p_day, current_date + 1), assured_by = left(l.name_fr, 200)
    FROM unnest(p_ids, p_versions) AS seen (id, version)
    WHERE r.id = seen.id AND r.version = seen.version AND r.kind = 'service' AND r.status = 'published' AND r.steward_id = l.organization_id
    RETURNING r.id, r.assured_on, r.modified_at
  LOOP
    UPDATE service_search SET assured_on = one.assured_on, modified_at = one.modified_at WHERE service_id = one.id;
    PERFORM sec.append_audit(l.organization_id, l.person_id, 'service.confirmed', 'directory_record', one.id, 'mail', 'done');
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION sec.open_sheet_link(text), sec.confirm_by_sheet_link(text, uuid[], integer[], date) TO tis_app;

/*
 * Gives a sheet that the person curates, and its places, to an organization of a network they coordinate: from then on it
 * keeps it, and it is of that network. A sheet that an organization keeps already is given by that network's coordinator only.
 */
CREATE FUNCTION sec.give_sheet(p_service uuid, p_network uuid, p_steward uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(p_network = ANY (sec.coordinated()), false)
    OR NOT EXISTS (SELECT FROM network_member m JOIN organization o ON o.id = m.organization_id AND o.status <> 'left'
      WHERE m.network_id = p_network AND m.organization_id = p_steward AND m.left_on IS NULL) THEN RETURN false; END IF;
  PERFORM FROM directory_record r WHERE r.id = p_service AND r.kind = 'service' AND r.status IN ('draft', 'published', 'hidden')
    AND (r.network_id = p_network OR (r.network_id IS NULL AND r.steward_id IS NULL)) FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE directory_record r SET steward_id = p_steward, network_id = p_network
  WHERE (r.id = p_service OR (r.kind = 'service_at_location' AND r.service_id = p_service)
      OR (r.kind = 'location' AND r.id IN (SELECT l.location_id FROM directory_record l WHERE l.service_id = p_service AND l.kind = 'service_at_location')
        AND NOT EXISTS (SELECT FROM directory_record l WHERE l.location_id = r.id AND l.service_id <> p_service)))
    AND (r.network_id = p_network OR (r.network_id IS NULL AND r.steward_id IS NULL));
  RETURN true;
END $$;
/* What people suggested on a sheet that became part of another goes with it. */
CREATE FUNCTION sec.carry_suggestions(p_from uuid, p_to uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.keeps_record(p_from) AND sec.keeps_record(p_to) THEN
    UPDATE directory_suggestion SET record_id = p_to WHERE record_id = p_from AND status = 'new';
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION sec.give_sheet(uuid, uuid, uuid), sec.carry_suggestions(uuid, uuid) TO tis_app;
