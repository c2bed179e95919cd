-- What people write around the figures of a yearly report.
SET LOCAL ROLE tis_owner;

CREATE TABLE report_text (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  region_code text CHECK (region_code ~ '^[0-9]{2}$'),
  starts_on date NOT NULL,
  ends_before date NOT NULL,
  texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object'),
  changed_by uuid NOT NULL REFERENCES person,
  changed_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (ends_before > starts_on),
  CHECK ((organization_id IS NULL) <> (network_id IS NULL)),
  CHECK (region_code IS NULL OR network_id IS NOT NULL)
);
CREATE UNIQUE INDEX report_text_once ON report_text (organization_id, network_id, region_code, starts_on, ends_before) NULLS NOT DISTINCT;
CREATE INDEX ON report_text (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ON report_text (changed_by);
SELECT sec.protect('report_text');
COMMENT ON TABLE report_text IS 'Words around the figures of a yearly report: of an organization, a network, or a network in one region.';
COMMENT ON COLUMN report_text.id IS 'own: id';
COMMENT ON COLUMN report_text.organization_id IS 'own: organization; null: a network';
COMMENT ON COLUMN report_text.network_id IS 'own: network; null: an organization';
COMMENT ON COLUMN report_text.region_code IS 'own: region of the network it is about; null: all of it';
COMMENT ON COLUMN report_text.starts_on IS 'own: first day, instance time zone';
COMMENT ON COLUMN report_text.ends_before IS 'own: first day after, instance time zone';
COMMENT ON COLUMN report_text.texts IS 'own: by part of the report (introduction, orientation, conclusion), never about a young person';
COMMENT ON COLUMN report_text.changed_by IS 'own: who wrote it last';
COMMENT ON COLUMN report_text.changed_at IS 'own: instant';
COMMENT ON COLUMN report_text.version IS 'own: grows at each change (optimistic lock)';

CREATE POLICY read ON report_text FOR SELECT TO tis_app USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON report_text FOR INSERT TO tis_app WITH CHECK (changed_by = (SELECT sec.person())
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
CREATE POLICY change ON report_text FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK (changed_by = (SELECT sec.person())
    AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
GRANT SELECT, INSERT (organization_id, network_id, region_code, starts_on, ends_before, texts, changed_by),
  UPDATE (texts, changed_by, changed_at, version) ON report_text TO tis_app;

/* What the person of this request wrote last in reports, wherever they are today. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_report() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.changed_at, 'change', jsonb_build_object('startsOn', t.starts_on, 'endsBefore', t.ends_before, 'texts', t.texts)
  FROM report_text t WHERE t.changed_by = (SELECT sec.person()) ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_report() TO tis_app;

RESET ROLE;
