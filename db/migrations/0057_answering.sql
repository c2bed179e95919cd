-- When designated people answer, when they are away, and where nobody can answer.
SET LOCAL ROLE tis_owner;

/* A week of hours: at most ten rules of HSDS that come back every week, each with its days and its times. */
CREATE FUNCTION sec.is_week_of_hours(p_week jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_typeof(p_week) = 'array' AND jsonb_array_length(p_week) <= 10 AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_week) = 'array' THEN p_week ELSE '[]' END) AS r (rule)
    WHERE jsonb_typeof(rule) <> 'object' OR rule - ARRAY['freq', 'byday', 'opens_at', 'closes_at'] <> '{}'
      OR (rule ->> 'freq' = 'WEEKLY' AND rule ->> 'byday' ~ '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU)){0,6}$'
        AND rule ->> 'opens_at' ~ '^([01]\d|2[0-3]):[0-5]\d$' AND rule ->> 'closes_at' ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$'
        AND rule ->> 'opens_at' <> rule ->> 'closes_at') IS NOT TRUE) $$;
GRANT EXECUTE ON FUNCTION sec.is_week_of_hours(jsonb) TO tis_app;

CREATE TABLE answering_hours (
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  week jsonb NOT NULL CHECK (sec.is_week_of_hours(week)),
  time_zone text NOT NULL CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  changed_by uuid NOT NULL REFERENCES person,
  changed_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX ON answering_hours (person_id);
CREATE INDEX ON answering_hours (changed_by);
SELECT sec.protect('answering_hours');
COMMENT ON TABLE answering_hours IS 'When someone who is designated in an organization answers, week after week. No row: not known, never closed.';
COMMENT ON COLUMN answering_hours.organization_id IS 'partner: organization where they answer';
COMMENT ON COLUMN answering_hours.person_id IS 'partner: who answers';
COMMENT ON COLUMN answering_hours.week IS 'partner: schedules of HSDS that come back every week; empty: not known';
COMMENT ON COLUMN answering_hours.time_zone IS 'partner: IANA zone in which its times are said';
COMMENT ON COLUMN answering_hours.changed_by IS 'own: who said it last: they themselves, or who leads there';
COMMENT ON COLUMN answering_hours.changed_at IS 'partner: instant';
COMMENT ON COLUMN answering_hours.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE absence (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  from_day date NOT NULL,
  until_day date NOT NULL,
  recorded_by uuid NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL DEFAULT sec.now(),
  taken_back_at timestamptz,
  CHECK (until_day >= from_day AND until_day <= from_day + 400)
);
CREATE INDEX ON absence (organization_id, person_id);
CREATE INDEX ON absence (person_id);
CREATE INDEX ON absence (recorded_by);
SELECT sec.protect('absence');
COMMENT ON TABLE absence IS 'Days on which someone who is designated is away: dates alone, never a reason. It ends by itself.';
COMMENT ON COLUMN absence.id IS 'partner: id';
COMMENT ON COLUMN absence.organization_id IS 'partner: organization where they are away';
COMMENT ON COLUMN absence.person_id IS 'partner: who is away';
COMMENT ON COLUMN absence.from_day IS 'partner: first day away, instance time zone';
COMMENT ON COLUMN absence.until_day IS 'partner: last day away';
COMMENT ON COLUMN absence.recorded_by IS 'own: who said it: they themselves, or who leads there';
COMMENT ON COLUMN absence.recorded_at IS 'partner: instant';
COMMENT ON COLUMN absence.taken_back_at IS 'partner: instant it was taken back; null: it holds';

/* Two absences of one person never overlap, even when two people say them at once. */
CREATE FUNCTION sec.keep_absences_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('absence ' || NEW.organization_id || ' ' || NEW.person_id, 0));
  IF NEW.taken_back_at IS NULL AND EXISTS (SELECT FROM absence a WHERE a.organization_id = NEW.organization_id AND a.person_id = NEW.person_id
    AND a.id <> NEW.id AND a.taken_back_at IS NULL AND a.from_day <= NEW.until_day AND a.until_day >= NEW.from_day) THEN
    RAISE exclusion_violation USING MESSAGE = 'absences of one person overlap';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER apart BEFORE INSERT OR UPDATE ON absence FOR EACH ROW EXECUTE FUNCTION sec.keep_absences_apart();

/* Whether the person of this request speaks for someone there: themselves, or as their lead. */
CREATE FUNCTION sec.answers_for(p_person uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND sec.works_in(p_person, p_organization)
    AND EXISTS (SELECT FROM designation d WHERE d.organization_id = p_organization AND d.person_id = p_person AND d.until_day IS NULL) $$;
GRANT EXECUTE ON FUNCTION sec.answers_for(uuid, uuid) TO tis_app;

CREATE POLICY read ON answering_hours FOR SELECT TO tis_app
  USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id = ANY ((SELECT sec.partners())::uuid[]));
CREATE POLICY add ON answering_hours FOR INSERT TO tis_app WITH CHECK (changed_by = (SELECT sec.person()) AND sec.answers_for(person_id, organization_id));
CREATE POLICY change ON answering_hours FOR UPDATE TO tis_app USING (sec.answers_for(person_id, organization_id))
  WITH CHECK (changed_by = (SELECT sec.person()) AND sec.answers_for(person_id, organization_id));
GRANT SELECT, INSERT (organization_id, person_id, week, time_zone, changed_by), UPDATE (week, time_zone, changed_by, changed_at, version)
  ON answering_hours TO tis_app;

CREATE POLICY read ON absence FOR SELECT TO tis_app
  USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id = ANY ((SELECT sec.partners())::uuid[]));
CREATE POLICY add ON absence FOR INSERT TO tis_app WITH CHECK (recorded_by = (SELECT sec.person()) AND sec.answers_for(person_id, organization_id));
CREATE POLICY change ON absence FOR UPDATE TO tis_app USING (taken_back_at IS NULL AND sec.answers_for(person_id, organization_id))
  WITH CHECK (sec.answers_for(person_id, organization_id));
GRANT SELECT, INSERT (id, organization_id, person_id, from_day, until_day, recorded_by), UPDATE (taken_back_at) ON absence TO tis_app;

-- Where nobody can answer ---------------------------------------------------------------------------------------------

/* Of these, members of a network where neither the specialist nor the substitute is there on that day. */
CREATE FUNCTION sec.unanswered_among(p_organizations uuid[], p_day date) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(o.id), '{}'::uuid[]) FROM organization o
  WHERE o.id = ANY (p_organizations) AND o.status = 'joined' AND o.id NOT IN (
    SELECT d.organization_id FROM designation d JOIN membership m ON m.organization_id = d.organization_id AND m.person_id = d.person_id AND m.until_day IS NULL
    WHERE d.organization_id = ANY (p_organizations) AND d.kind IN ('specialist', 'specialist_deputy') AND d.until_day IS NULL
      AND NOT EXISTS (SELECT FROM absence a WHERE a.organization_id = d.organization_id AND a.person_id = d.person_id
        AND a.taken_back_at IS NULL AND p_day BETWEEN a.from_day AND a.until_day)) $$;

/* The same, of the networks that the person of this request coordinates. */
CREATE FUNCTION sec.unanswered(p_day date) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sec.unanswered_among(sec.coordinated_organizations(), p_day) $$;
GRANT EXECUTE ON FUNCTION sec.unanswered(date) TO tis_app;

/* For the mail of what waits: to who leads, that nobody answers at home; to who coordinates, each organization where nobody does. */
CREATE FUNCTION sec.unanswered_for(p_people uuid[], p_day date) RETURNS TABLE (person_id uuid, kind text, organization_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH asked AS MATERIALIZED (
    SELECT m.person_id, 'unanswered-own' AS kind, m.organization_id FROM membership m
    WHERE m.person_id = ANY (p_people) AND m.role = 'lead' AND m.until_day IS NULL
    UNION
    SELECT c.person_id, 'unanswered', n.organization_id FROM coordinator c JOIN network_member n ON n.network_id = c.network_id AND n.left_on IS NULL
    WHERE c.person_id = ANY (p_people) AND c.until_day IS NULL),
  found AS MATERIALIZED (
    SELECT unnest(sec.unanswered_among(ARRAY(SELECT DISTINCT a.organization_id FROM asked a), p_day)) AS organization_id)
  SELECT a.person_id, a.kind, a.organization_id FROM asked a JOIN found f ON f.organization_id = a.organization_id ORDER BY 1, 2, 3 $$;
GRANT EXECUTE ON FUNCTION sec.unanswered_for(uuid[], date) TO tis_job;

-- What is held about someone ------------------------------------------------------------------------------------------

/*
 * Departures that name the person of this request: theirs, those they recorded, the one that made them lead; when they answer and when
 * they are away, and what they said of others. What others wrote is not in it.
 */
CREATE OR REPLACE FUNCTION sec.personal_network() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.at, x.kind, jsonb_strip_nulls(x.says || jsonb_build_object('organizationFr', o.name_fr, 'organizationEn', o.name_en)) FROM (
    SELECT d.at, d.id, d.organization_id, CASE sec.person() WHEN d.person_id THEN 'leave' WHEN d.recorded_by THEN 'record' ELSE 'become-lead' END AS kind,
      jsonb_build_object('undoneAt', d.undone_at) AS says
    FROM departure d WHERE (SELECT sec.person()) IN (d.person_id, d.recorded_by, d.raised)
    UNION ALL
    SELECT h.changed_at, h.organization_id, h.organization_id, CASE sec.person() WHEN h.person_id THEN 'hours' ELSE 'hours-of-another' END,
      CASE sec.person() WHEN h.person_id THEN jsonb_build_object('week', h.week, 'timeZone', h.time_zone) ELSE '{}' END
    FROM answering_hours h WHERE (SELECT sec.person()) IN (h.person_id, h.changed_by)
    UNION ALL
    SELECT a.recorded_at, a.id, a.organization_id, CASE sec.person() WHEN a.person_id THEN 'absence' ELSE 'absence-of-another' END,
      CASE sec.person() WHEN a.person_id THEN jsonb_build_object('from', a.from_day, 'until', a.until_day, 'takenBackAt', a.taken_back_at) ELSE '{}' END
    FROM absence a WHERE (SELECT sec.person()) IN (a.person_id, a.recorded_by)) x
  JOIN organization o ON o.id = x.organization_id ORDER BY x.at DESC, x.id LIMIT 1000 $$;

RESET ROLE;
