-- Left over from before: a departure that is undone by whoever made it, names in the reader's language, and codes that left an
-- account behind.
SET LOCAL ROLE tis_owner;

-- Departures that can be undone ----------------------------------------------------------------------------------------

CREATE TABLE departure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  membership_id uuid NOT NULL REFERENCES membership,
  person_id uuid NOT NULL REFERENCES person,
  recorded_by uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  handed jsonb NOT NULL CHECK (jsonb_typeof(handed) = 'object' AND octet_length(handed::text) <= 100000),
  raised uuid REFERENCES person,
  undone_at timestamptz,
  CHECK (recorded_by <> person_id)
);
CREATE INDEX ON departure (organization_id, at);
CREATE INDEX ON departure (membership_id);
CREATE INDEX ON departure (person_id);
CREATE INDEX ON departure (recorded_by);
CREATE INDEX ON departure (raised);
SELECT sec.protect('departure');
COMMENT ON TABLE departure IS 'Departures that a lead recorded, with what was handed on, so that they can be undone for 30 days. One’s own departure is not here.';
COMMENT ON COLUMN departure.id IS 'own: id';
COMMENT ON COLUMN departure.organization_id IS 'own: organization';
COMMENT ON COLUMN departure.membership_id IS 'own: the place that ended';
COMMENT ON COLUMN departure.person_id IS 'own: who left';
COMMENT ON COLUMN departure.recorded_by IS 'own: lead who recorded it';
COMMENT ON COLUMN departure.at IS 'own: instant';
COMMENT ON COLUMN departure.handed IS 'own: what was answered for each thing held, by field: who took it, empty for nobody';
COMMENT ON COLUMN departure.raised IS 'own: who was made lead by it; null: nobody';
COMMENT ON COLUMN departure.undone_at IS 'own: instant it was undone; null: it was not';
CREATE POLICY read ON departure FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]));
-- Of a place of that person there, which ended today or so (an organization's day is not the database's): an older one stays ended.
CREATE POLICY add ON departure FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[])
  AND recorded_by = (SELECT sec.person())
  AND EXISTS (SELECT FROM membership m WHERE m.id = membership_id AND m.organization_id = departure.organization_id
    AND m.person_id = departure.person_id AND m.until_day >= (sec.now() - interval '2 days')::date)
  AND (raised IS NULL OR EXISTS (SELECT FROM membership m WHERE m.organization_id = departure.organization_id
    AND m.person_id = departure.raised AND m.role = 'lead' AND m.until_day IS NULL)));
-- The instant is the database's own: nobody keeps a departure open for longer.
GRANT SELECT, INSERT (id, organization_id, membership_id, person_id, recorded_by, handed, raised) ON departure TO tis_app;

/*
 * Opens again the place that a departure ended, for a lead there, within 30 days: from its own first day, as if it had not ended.
 * False when it was undone before, is too old, when the person has a place there again, or has closed their account.
 */
CREATE FUNCTION sec.undo_departure(p_departure uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE undone departure;
BEGIN
  SELECT * INTO undone FROM departure d WHERE d.id = p_departure AND d.organization_id = ANY (sec.led())
    AND d.undone_at IS NULL AND d.at > sec.now() - interval '30 days' FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE membership m SET until_day = NULL, version = m.version + 1
  WHERE m.id = undone.membership_id AND m.organization_id = undone.organization_id AND m.person_id = undone.person_id
    AND m.until_day IS NOT NULL
    AND EXISTS (SELECT FROM person p WHERE p.id = undone.person_id AND p.deactivated_at IS NULL)
    AND NOT EXISTS (SELECT FROM membership o WHERE o.organization_id = undone.organization_id AND o.person_id = undone.person_id
      AND (o.until_day IS NULL OR (o.id <> m.id AND o.from_day >= m.until_day)));
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE departure d SET undone_at = sec.now() WHERE d.id = p_departure;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.undo_departure(uuid) TO tis_app;

/*
 * Gives an action back to who carried it before a departure, by who leads that plan: only while p_from still carries it (null:
 * nobody) and something is left to do. False when someone changed that since.
 */
CREATE FUNCTION sec.give_action_back(p_action uuid, p_from uuid, p_to uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE adopted_action a SET person_id = p_to, version = a.version + 1
  WHERE a.id = p_action AND a.person_id IS NOT DISTINCT FROM p_from AND a.state <> '100'
    AND a.organization_id = ANY (sec.led()) AND sec.may_be_in_charge(p_to, a.organization_id, a.network_id);
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION sec.give_action_back(uuid, uuid, uuid) TO tis_app;

-- Who checked a record ------------------------------------------------------------------------------------------------

ALTER TABLE directory_record ADD COLUMN assured_by_en text CHECK (char_length(assured_by_en) <= 200);
COMMENT ON COLUMN directory_record.assured_by_en IS 'public: assured_by as English says it; null: the same in both languages, or its keeper has another name';

/* Of a check in the name of who keeps the record; nobody writes it by hand. */
CREATE FUNCTION sec.say_checker_in_english() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.assured_by_en := (
    SELECT k.name_en FROM (
      SELECT o.name_fr, o.name_en FROM organization o WHERE o.id = NEW.steward_id
      UNION ALL SELECT n.name_fr, n.name_en FROM network n WHERE n.id = NEW.network_id) k
    WHERE k.name_fr = NEW.assured_by AND k.name_en <> k.name_fr LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER checker_in_english_new BEFORE INSERT ON directory_record FOR EACH ROW
  WHEN (NEW.assured_by IS NOT NULL) EXECUTE FUNCTION sec.say_checker_in_english();
CREATE TRIGGER checker_in_english BEFORE UPDATE OF assured_by ON directory_record FOR EACH ROW
  WHEN (NEW.assured_by IS DISTINCT FROM OLD.assured_by) EXECUTE FUNCTION sec.say_checker_in_english();

-- The checks of before: no new version of anything.
ALTER TABLE directory_record DISABLE TRIGGER keep_version;
UPDATE directory_record r SET assured_by_en = k.name_en
  FROM (SELECT id, name_fr, name_en FROM organization UNION ALL SELECT id, name_fr, name_en FROM network) k
  WHERE k.id IN (r.steward_id, r.network_id) AND k.name_fr = r.assured_by AND k.name_en <> k.name_fr;
ALTER TABLE directory_record ENABLE TRIGGER keep_version;

-- Codes left behind ----------------------------------------------------------------------------------------------------

/*
 * Accounts made by a code that ended or was withdrawn, and that never led anywhere: what they held of their own goes with them.
 * An address: of this one only. Returns how many are gone.
 */
CREATE FUNCTION sec.forget_begun(p_email text DEFAULT NULL) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE left_behind uuid; gone integer := 0;
BEGIN
  FOR left_behind IN
    SELECT p.id FROM person p
    WHERE (p_email IS NULL OR p.email = p_email)
      AND EXISTS (SELECT FROM invitation v WHERE v.enrolled_id = p.id)
      AND NOT EXISTS (SELECT FROM invitation v WHERE v.enrolled_id = p.id
        AND (v.accepted_at IS NOT NULL OR (v.revoked_at IS NULL AND v.expires_at > sec.now())))
      AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id)
      AND NOT EXISTS (SELECT FROM coordinator c WHERE c.person_id = p.id)
      AND NOT EXISTS (SELECT FROM operator o WHERE o.person_id = p.id)
    FOR UPDATE OF p SKIP LOCKED
  LOOP
    BEGIN
      DELETE FROM challenge WHERE person_id = left_behind;
      DELETE FROM session WHERE person_id = left_behind;
      DELETE FROM passkey WHERE person_id = left_behind;
      DELETE FROM backup_code WHERE person_id = left_behind;
      DELETE FROM totp_credential WHERE person_id = left_behind;
      DELETE FROM password_credential WHERE person_id = left_behind;
      UPDATE invitation SET enrolled_id = NULL WHERE enrolled_id = left_behind;
      DELETE FROM person WHERE id = left_behind;
      gone := gone + 1;
    EXCEPTION WHEN foreign_key_violation THEN NULL; -- something else is theirs: they stay whole
    END;
  END LOOP;
  RETURN gone;
END $$;
GRANT EXECUTE ON FUNCTION sec.forget_begun(text) TO tis_gate;

-- Every hour, with the rest that no longer serves.
DO $$
DECLARE
  before text := pg_get_functiondef('sec.sweep()'::regprocedure);
  after text := replace(before, 'AS $function$', E'AS $function$\n  SELECT sec.forget_begun();');
BEGIN
  IF after = before THEN RAISE EXCEPTION 'sec.sweep is not written as expected'; END IF;
  EXECUTE after;
END $$;

/* Departures that name the person of this request: theirs, those they recorded, the one that made them lead. For the copy of what is held about them; what others wrote is not in it. */
CREATE FUNCTION sec.personal_network() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.at, CASE sec.person() WHEN d.person_id THEN 'leave' WHEN d.recorded_by THEN 'record' ELSE 'become-lead' END,
    jsonb_strip_nulls(jsonb_build_object('organizationFr', o.name_fr, 'organizationEn', o.name_en, 'undoneAt', d.undone_at))
  FROM departure d JOIN organization o ON o.id = d.organization_id
  WHERE (SELECT sec.person()) IN (d.person_id, d.recorded_by, d.raised) ORDER BY d.at DESC, d.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_network() TO tis_app;

RESET ROLE;
