-- The rule by which a school may offer a referral to students who are often absent, or who left: a threshold to offer help, resting on an
-- agreement with its partners. No student is here, nor how many there are: the file of absences is opened in the browser and sent nowhere.
SET LOCAL ROLE tis_owner;

CREATE TABLE absence_rule (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  number integer NOT NULL CHECK (number >= 1),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  agreement_version_id uuid NOT NULL REFERENCES agreement_version,
  partner_ids uuid[] NOT NULL CHECK (cardinality(partner_ids) BETWEEN 1 AND 12),
  basis text NOT NULL CHECK (char_length(basis) BETWEEN 1 AND 400),
  at_least integer CHECK (at_least BETWEEN 1 AND 200),
  unit text CHECK (unit IN ('half-days', 'days')),
  within_days integer CHECK (within_days BETWEEN 5 AND 370),
  statuses text[] NOT NULL DEFAULT '{}' CHECK (cardinality(statuses) <= 10),
  person_id uuid REFERENCES person,
  set_at timestamptz NOT NULL DEFAULT sec.now(),
  withdrawn_at timestamptz,
  UNIQUE (organization_id, number),
  CHECK ((at_least IS NULL) = (unit IS NULL) AND (at_least IS NULL) = (within_days IS NULL)),
  -- It looks at something.
  CHECK (at_least IS NOT NULL OR cardinality(statuses) > 0),
  CHECK (char_length(array_to_string(statuses, '')) <= 400)
);
CREATE INDEX ON absence_rule (collaboration_id);
CREATE INDEX ON absence_rule (agreement_version_id);
CREATE INDEX ON absence_rule USING gin (partner_ids);
CREATE INDEX ON absence_rule (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('absence_rule');
COMMENT ON TABLE absence_rule IS 'Versions of the rule by which a school may offer a referral to students who are often absent or left. The newest stands unless it was withdrawn, while the agreement it rests on is in force.';
COMMENT ON COLUMN absence_rule.id IS 'own: id';
COMMENT ON COLUMN absence_rule.organization_id IS 'partner: school whose rule it is';
COMMENT ON COLUMN absence_rule.number IS 'partner: 1, 2, 3…; written by the database';
COMMENT ON COLUMN absence_rule.collaboration_id IS 'partner: alliance whose agreement it rests on';
COMMENT ON COLUMN absence_rule.agreement_version_id IS 'partner: the version of that agreement';
COMMENT ON COLUMN absence_rule.partner_ids IS 'partner: members of the alliance to whom a student may be referred';
COMMENT ON COLUMN absence_rule.basis IS 'partner: what the agreement says of it, in its words; never about a person';
COMMENT ON COLUMN absence_rule.at_least IS 'partner: absences from which help may be offered; null: they are not looked at';
COMMENT ON COLUMN absence_rule.unit IS 'partner: half-days, days; null with the number';
COMMENT ON COLUMN absence_rule.within_days IS 'partner: in how many days, the last one included; null with the number';
COMMENT ON COLUMN absence_rule.statuses IS 'partner: words by which the file says that a student left; none: they are not looked at';
COMMENT ON COLUMN absence_rule.person_id IS 'own: who set it; null: the platform';
COMMENT ON COLUMN absence_rule.set_at IS 'partner: instant';
COMMENT ON COLUMN absence_rule.withdrawn_at IS 'partner: instant it was withdrawn; null: it was not';

-- What it rests on -----------------------------------------------------------------------------------------------------

/*
 * Whether these hold: `yes`; `ended`: the alliance has no agreement in force; `changed`: another version is in force; `left`: the school or a
 * partner is no longer a member. The twin of `standingOf` in the code.
 */
CREATE FUNCTION sec.absence_rule_rests(p_organization uuid, p_collaboration uuid, p_agreement uuid, p_partners uuid[]) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM unnest(p_partners || p_organization) AS one WHERE NOT EXISTS (
      SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.organization_id = one AND m.state = 'member')) THEN 'left'
    WHEN NOT EXISTS (SELECT FROM collaboration c WHERE c.id = p_collaboration AND c.kind = 'alliance' AND c.stage <> 'closed')
      OR sec.agreement_in_force(p_collaboration) IS NULL THEN 'ended'
    WHEN sec.agreement_in_force(p_collaboration) <> p_agreement THEN 'changed'
    ELSE 'yes' END $$;

/* Rules that the person of this request may read, with what each rests on: those of their organizations, and those that name one of them. */
CREATE FUNCTION sec.absence_rules(p_organization uuid) RETURNS TABLE (id uuid, rests text, alliance_fr text, alliance_en text, agreement_number integer, partners jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id, sec.absence_rule_rests(r.organization_id, r.collaboration_id, r.agreement_version_id, r.partner_ids), c.name_fr, c.name_en, v.number,
    (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'nameFr', o.name_fr, 'nameEn', o.name_en) ORDER BY o.name_fr COLLATE "fr-CA-x-icu", o.id)
      FROM organization o WHERE o.id = ANY (r.partner_ids))
  FROM absence_rule r JOIN collaboration c ON c.id = r.collaboration_id JOIN agreement_version v ON v.id = r.agreement_version_id
  WHERE r.organization_id = p_organization
    AND (r.organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR r.partner_ids && (SELECT sec.organizations())::uuid[]) $$;
GRANT EXECUTE ON FUNCTION sec.absence_rules(uuid) TO tis_app;

/* Numbers the versions of a school one after another; nothing of one changes but that it is withdrawn or put back, the newest alone. */
CREATE FUNCTION sec.keep_absence_rule() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('absence-rule:' || NEW.organization_id, 0));
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'withdrawn_at' IS DISTINCT FROM to_jsonb(OLD) - 'withdrawn_at' THEN
      RAISE EXCEPTION 'a version never changes' USING ERRCODE = '23514';
    END IF;
    IF EXISTS (SELECT FROM absence_rule r WHERE r.organization_id = NEW.organization_id AND r.number > NEW.number) THEN
      RAISE EXCEPTION 'a later version took its place' USING ERRCODE = '40001';
    END IF;
    RETURN NEW;
  END IF;
  NEW.number := 1 + coalesce((SELECT max(r.number) FROM absence_rule r WHERE r.organization_id = NEW.organization_id), 0);
  IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.set_at := sec.now(); NEW.withdrawn_at := NULL; END IF;
  IF NOT EXISTS (SELECT FROM organization o WHERE o.id = NEW.organization_id AND o.sector = 'education' AND o.status = 'joined') THEN
    RAISE EXCEPTION 'only a school sets a rule of absences' USING ERRCODE = '23514';
  END IF;
  -- The police is called where a consultation names it, never from a list of absences.
  IF EXISTS (SELECT FROM organization o WHERE o.id = ANY (NEW.partner_ids) AND o.sector IN ('police', 'justice'))
    OR NEW.organization_id = ANY (NEW.partner_ids) THEN
    RAISE EXCEPTION 'not a partner of such a rule' USING ERRCODE = '23514';
  END IF;
  IF sec.absence_rule_rests(NEW.organization_id, NEW.collaboration_id, NEW.agreement_version_id, NEW.partner_ids) <> 'yes' THEN
    RAISE EXCEPTION 'no agreement in force allows it' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON absence_rule FOR EACH ROW EXECUTE FUNCTION sec.keep_absence_rule();
CREATE TRIGGER never_deleted BEFORE DELETE ON absence_rule FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON absence_rule FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/* Agreements in force on which a school of the person may rest a rule, with those to whom its students may be referred. */
CREATE FUNCTION sec.absence_rule_grounds(p_organization uuid) RETURNS TABLE (collaboration_id uuid, name_fr text, name_en text, agreement_version_id uuid,
    agreement_number integer, partners jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, c.name_fr, c.name_en, v.id, v.number, p.partners
  FROM collaboration_member s JOIN collaboration c ON c.id = s.collaboration_id AND c.kind = 'alliance' AND c.stage <> 'closed'
    JOIN agreement_version v ON v.id = sec.agreement_in_force(c.id)
    CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'nameFr', o.name_fr, 'nameEn', o.name_en) ORDER BY o.name_fr COLLATE "fr-CA-x-icu", o.id) AS partners
      FROM collaboration_member m JOIN organization o ON o.id = m.organization_id
      WHERE m.collaboration_id = c.id AND m.state = 'member' AND m.organization_id <> p_organization AND o.sector NOT IN ('police', 'justice')) p
  WHERE s.organization_id = p_organization AND s.state = 'member' AND p_organization = ANY ((SELECT sec.led())::uuid[]) AND p.partners IS NOT NULL
  ORDER BY c.created_at, c.id LIMIT 50 $$;
GRANT EXECUTE ON FUNCTION sec.absence_rule_grounds(uuid) TO tis_app;

-- Who may do what ------------------------------------------------------------------------------------------------------

CREATE POLICY read ON absence_rule FOR SELECT TO tis_app
  USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR partner_ids && (SELECT sec.organizations())::uuid[]);
CREATE POLICY add ON absence_rule FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
CREATE POLICY change ON absence_rule FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, collaboration_id, agreement_version_id, partner_ids, basis, at_least, unit, within_days, statuses),
  UPDATE (withdrawn_at) ON absence_rule TO tis_app;

/* What the person of this request set, wherever they are today. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_absence_rule() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.set_at, 'set', jsonb_build_object('version', r.number, 'organizationFr', o.name_fr, 'organizationEn', o.name_en)
  FROM absence_rule r JOIN organization o ON o.id = r.organization_id WHERE r.person_id = (SELECT sec.person())
  ORDER BY r.set_at DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_absence_rule() TO tis_app;

RESET ROLE;
