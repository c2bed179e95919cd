-- Networks, the organizations in them, who works where, who is designated for what, invitations and imports.
SET LOCAL ROLE tis_owner;

CREATE TABLE network (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name_fr text NOT NULL CHECK (char_length(name_fr) BETWEEN 1 AND 160),
  name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 160),
  region_codes text[] NOT NULL CHECK (cardinality(region_codes) BETWEEN 1 AND 60),
  sectors text[] NOT NULL CHECK (cardinality(sectors) BETWEEN 1 AND 12),
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
SELECT sec.protect('network');
COMMENT ON TABLE network IS 'A table or coalition: the regions it covers and the sectors it brings together.';
COMMENT ON COLUMN network.id IS 'partner: id';
COMMENT ON COLUMN network.name_fr IS 'partner: name in French';
COMMENT ON COLUMN network.name_en IS 'partner: name in English';
COMMENT ON COLUMN network.region_codes IS 'partner: codes of content/regions.json';
COMMENT ON COLUMN network.sectors IS 'partner: codes of content/sectors.json';
COMMENT ON COLUMN network.created_at IS 'partner: instant';
COMMENT ON COLUMN network.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE coordinator (
  network_id uuid NOT NULL REFERENCES network,
  person_id uuid NOT NULL REFERENCES person,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  PRIMARY KEY (network_id, person_id, from_day)
);
CREATE INDEX ON coordinator (person_id);
CREATE UNIQUE INDEX coordinator_current ON coordinator (network_id, person_id) WHERE until_day IS NULL;
SELECT sec.protect('coordinator');
COMMENT ON TABLE coordinator IS 'Who coordinates a network, from which day to which.';
COMMENT ON COLUMN coordinator.network_id IS 'partner: network';
COMMENT ON COLUMN coordinator.person_id IS 'partner: person';
COMMENT ON COLUMN coordinator.from_day IS 'partner: first day, instance time zone';
COMMENT ON COLUMN coordinator.until_day IS 'partner: last day; null: still';

/* Lower case, no accents, typographic signs folded: the twin of `fold` in the code. For matching, never for showing. */
CREATE FUNCTION sec.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT btrim(regexp_replace(regexp_replace(normalize(
    replace(lower(translate(t, '’‘ʼ`´', '''''''''''') COLLATE pg_c_utf8), 'œ', 'oe'), NFD), '[\u0300-\u036f]+', '', 'g'), '\s+', ' ', 'g')) $$;
GRANT EXECUTE ON FUNCTION sec.fold(text) TO tis_app, tis_gate;

CREATE TABLE organization (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name_fr text NOT NULL CHECK (char_length(name_fr) BETWEEN 1 AND 200),
  name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 200),
  sector text NOT NULL CHECK (sector ~ '^[a-z]{3,20}$'),
  region_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(region_codes) <= 60),
  municipality text CHECK (char_length(municipality) <= 120),
  website text CHECK (char_length(website) <= 300),
  external_code text CHECK (char_length(external_code) <= 60),
  mandate_fr text CHECK (char_length(mandate_fr) <= 2000),
  mandate_en text CHECK (char_length(mandate_en) <= 2000),
  brings_fr text CHECK (char_length(brings_fr) <= 2000),
  brings_en text CHECK (char_length(brings_en) <= 2000),
  cannot_fr text CHECK (char_length(cannot_fr) <= 2000),
  cannot_en text CHECK (char_length(cannot_en) <= 2000),
  staff_count integer CHECK (staff_count BETWEEN 0 AND 1000000),
  staff_count_on date,
  status text NOT NULL DEFAULT 'listed' CHECK (status IN ('listed', 'invited', 'joined', 'left')),
  import_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  search text NOT NULL GENERATED ALWAYS AS (sec.fold(name_fr || ' ' || name_en || ' ' || coalesce(municipality, '') || ' ' || coalesce(external_code, ''))) STORED,
  CHECK ((staff_count IS NULL) = (staff_count_on IS NULL))
);
CREATE INDEX ON organization (import_id) WHERE import_id IS NOT NULL;
SELECT sec.protect('organization');
COMMENT ON TABLE organization IS 'An organization of one sector. HSDS organization, plus what an alliance must know: mandate, what it brings, what it cannot do.';
COMMENT ON COLUMN organization.id IS 'partner: id';
COMMENT ON COLUMN organization.name_fr IS 'partner: name in French';
COMMENT ON COLUMN organization.name_en IS 'partner: name in English (the French one when it has no other)';
COMMENT ON COLUMN organization.sector IS 'partner: code of content/sectors.json';
COMMENT ON COLUMN organization.region_codes IS 'partner: regions served, codes of content/regions.json';
COMMENT ON COLUMN organization.municipality IS 'partner: town; null: not known';
COMMENT ON COLUMN organization.website IS 'partner: public address; null: not known';
COMMENT ON COLUMN organization.external_code IS 'partner: code in the list it was imported from; null: none';
COMMENT ON COLUMN organization.mandate_fr IS 'partner: mandate, French; null: not said';
COMMENT ON COLUMN organization.mandate_en IS 'partner: mandate, English; null: not said';
COMMENT ON COLUMN organization.brings_fr IS 'partner: what it brings, French; null: not said';
COMMENT ON COLUMN organization.brings_en IS 'partner: what it brings, English; null: not said';
COMMENT ON COLUMN organization.cannot_fr IS 'partner: what it cannot do, French; null: not said';
COMMENT ON COLUMN organization.cannot_en IS 'partner: what it cannot do, English; null: not said';
COMMENT ON COLUMN organization.staff_count IS 'partner: head-count of personnel (people, not full-time equivalents); null: not known';
COMMENT ON COLUMN organization.staff_count_on IS 'partner: day of the head-count; the denominator of percentages carries its date';
COMMENT ON COLUMN organization.status IS 'partner: listed (known, nobody invited), invited, joined, left';
COMMENT ON COLUMN organization.import_id IS 'partner: import that listed it; null: entered by hand';
COMMENT ON COLUMN organization.created_at IS 'partner: instant';
COMMENT ON COLUMN organization.version IS 'partner: grows at each change (optimistic lock)';
COMMENT ON COLUMN organization.search IS 'partner: names, town and code folded, for finding what people type';

CREATE TABLE network_member (
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid NOT NULL REFERENCES organization,
  joined_on date NOT NULL,
  left_on date CHECK (left_on >= joined_on),
  PRIMARY KEY (network_id, organization_id, joined_on)
);
CREATE INDEX ON network_member (organization_id);
CREATE UNIQUE INDEX network_member_current ON network_member (network_id, organization_id) WHERE left_on IS NULL;
SELECT sec.protect('network_member');
COMMENT ON TABLE network_member IS 'Organizations of a network, from which day to which.';
COMMENT ON COLUMN network_member.network_id IS 'partner: network';
COMMENT ON COLUMN network_member.organization_id IS 'partner: organization';
COMMENT ON COLUMN network_member.joined_on IS 'partner: first day, instance time zone';
COMMENT ON COLUMN network_member.left_on IS 'partner: last day; null: still';

CREATE TABLE membership (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL CHECK (role IN ('reader', 'worker', 'specialist', 'lead')),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON membership (organization_id);
CREATE INDEX ON membership (person_id);
CREATE UNIQUE INDEX membership_current ON membership (organization_id, person_id) WHERE until_day IS NULL;
SELECT sec.protect('membership');
COMMENT ON TABLE membership IS 'Who works in an organization, in which role, from which day to which.';
COMMENT ON COLUMN membership.id IS 'own: id';
COMMENT ON COLUMN membership.organization_id IS 'own: organization';
COMMENT ON COLUMN membership.person_id IS 'own: person';
COMMENT ON COLUMN membership.role IS 'own: reader, worker, specialist or lead';
COMMENT ON COLUMN membership.from_day IS 'own: first day, instance time zone';
COMMENT ON COLUMN membership.until_day IS 'own: last day; null: still';
COMMENT ON COLUMN membership.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE designation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('contact', 'contact_deputy', 'specialist', 'specialist_deputy', 'training_resource', 'privacy_officer')),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  handed_from uuid REFERENCES person
);
CREATE INDEX ON designation (organization_id);
CREATE INDEX ON designation (person_id);
CREATE UNIQUE INDEX designation_current ON designation (organization_id, kind) WHERE until_day IS NULL;
SELECT sec.protect('designation');
COMMENT ON TABLE designation IS 'Who holds a role that partners rely on: contact, specialist, their deputies, training resource, privacy officer.';
COMMENT ON COLUMN designation.id IS 'partner: id';
COMMENT ON COLUMN designation.organization_id IS 'partner: organization';
COMMENT ON COLUMN designation.person_id IS 'partner: holder';
COMMENT ON COLUMN designation.kind IS 'partner: which role';
COMMENT ON COLUMN designation.from_day IS 'partner: first day, instance time zone';
COMMENT ON COLUMN designation.until_day IS 'partner: last day; null: still';
COMMENT ON COLUMN designation.handed_from IS 'partner: who held it before, when it was handed over; null: first holder';

CREATE TABLE invitation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  network_id uuid REFERENCES network,
  organization_id uuid REFERENCES organization,
  role text NOT NULL CHECK (role IN ('reader', 'worker', 'specialist', 'lead', 'coordinator')),
  email text NOT NULL CHECK (email = lower(email) AND char_length(email) <= 254),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  designation text CHECK (designation IN ('contact', 'contact_deputy', 'specialist', 'specialist_deputy', 'training_resource', 'privacy_officer')),
  invited_by uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '24 hours',
  accepted_at timestamptz,
  accepted_by uuid REFERENCES person,
  revoked_at timestamptz,
  CHECK ((role = 'coordinator') = (organization_id IS NULL)),
  CHECK (organization_id IS NOT NULL OR network_id IS NOT NULL)
);
CREATE INDEX ON invitation (organization_id);
CREATE INDEX ON invitation (network_id);
CREATE INDEX ON invitation (invited_by);
SELECT sec.protect('invitation');
COMMENT ON TABLE invitation IS 'One-use invitations, 24 hours, by e-mail. Extending makes a new token.';
COMMENT ON COLUMN invitation.id IS 'own: id';
COMMENT ON COLUMN invitation.token_hash IS 'secret: SHA-256 of the token in the link';
COMMENT ON COLUMN invitation.network_id IS 'own: network the invited organization joins, or the coordinator will coordinate; null: a colleague inside an organization';
COMMENT ON COLUMN invitation.organization_id IS 'own: organization; null: a coordinator';
COMMENT ON COLUMN invitation.role IS 'own: role offered';
COMMENT ON COLUMN invitation.email IS 'own: work address invited';
COMMENT ON COLUMN invitation.name IS 'own: name of the person invited';
COMMENT ON COLUMN invitation.language IS 'own: language of the mail';
COMMENT ON COLUMN invitation.designation IS 'own: what the lead designates the person for on joining, when nobody holds it by then; null: nothing';
COMMENT ON COLUMN invitation.invited_by IS 'own: who invites';
COMMENT ON COLUMN invitation.created_at IS 'own: instant';
COMMENT ON COLUMN invitation.expires_at IS 'own: instant';
COMMENT ON COLUMN invitation.accepted_at IS 'own: instant; null: not yet';
COMMENT ON COLUMN invitation.accepted_by IS 'own: who accepted';
COMMENT ON COLUMN invitation.revoked_at IS 'own: instant; null: not revoked';

/* What became of an invitation is said once, whoever asks: a link serves one time. */
CREATE FUNCTION sec.refuse_second_use() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'this invitation is settled' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER settled_once BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (OLD.accepted_at IS NOT NULL OR OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION sec.refuse_second_use();

CREATE TABLE import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  person_id uuid NOT NULL REFERENCES person,
  file_name text NOT NULL CHECK (char_length(file_name) <= 200),
  status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'applied', 'undone')),
  preview jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  applied_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON import (network_id, created_at);
SELECT sec.protect('import');
COMMENT ON TABLE import IS 'Lists of organizations brought in from a file: previewed, applied, undone (30 days).';
COMMENT ON COLUMN import.id IS 'own: id';
COMMENT ON COLUMN import.network_id IS 'own: network';
COMMENT ON COLUMN import.person_id IS 'own: who imported';
COMMENT ON COLUMN import.file_name IS 'own: name of the file';
COMMENT ON COLUMN import.status IS 'own: preview, applied or undone';
COMMENT ON COLUMN import.preview IS 'own: rows as read, with their errors; emptied 30 days after the import';
COMMENT ON COLUMN import.created_at IS 'own: instant';
COMMENT ON COLUMN import.applied_at IS 'own: instant; null: not applied';
COMMENT ON COLUMN import.undone_at IS 'own: instant; null: not undone';
COMMENT ON COLUMN import.version IS 'own: grows at each change (optimistic lock)';

ALTER TABLE organization ADD FOREIGN KEY (import_id) REFERENCES import;

CREATE TABLE identity_provider (
  organization_id uuid PRIMARY KEY REFERENCES organization,
  issuer text NOT NULL CHECK (char_length(issuer) <= 300),
  client_id text NOT NULL CHECK (char_length(client_id) <= 200),
  client_secret text NOT NULL CHECK (char_length(client_secret) <= 500),
  email_domain text NOT NULL UNIQUE CHECK (email_domain = lower(email_domain) AND char_length(email_domain) <= 200),
  version integer NOT NULL DEFAULT 1
);
SELECT sec.protect('identity_provider');
COMMENT ON TABLE identity_provider IS 'An organization''s own OpenID Connect provider. It opens a session; it never opens sealed content.';
COMMENT ON COLUMN identity_provider.organization_id IS 'own: organization';
COMMENT ON COLUMN identity_provider.issuer IS 'own: issuer address';
COMMENT ON COLUMN identity_provider.client_id IS 'own: client id';
COMMENT ON COLUMN identity_provider.client_secret IS 'secret: client secret';
COMMENT ON COLUMN identity_provider.email_domain IS 'own: people with an address of this domain are offered it; it signs in only those who connected it themselves';
COMMENT ON COLUMN identity_provider.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE external_identity (
  issuer text NOT NULL,
  subject text NOT NULL CHECK (char_length(subject) <= 255),
  person_id uuid NOT NULL REFERENCES person,
  linked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX ON external_identity (person_id);
SELECT sec.protect('external_identity');
COMMENT ON TABLE external_identity IS 'A person as their organization''s provider knows them.';
COMMENT ON COLUMN external_identity.issuer IS 'own: issuer address';
COMMENT ON COLUMN external_identity.subject IS 'secret: stable id at the issuer';
COMMENT ON COLUMN external_identity.person_id IS 'own: the person';
COMMENT ON COLUMN external_identity.linked_at IS 'own: instant';

/*
 * Whoever has left every place has no open session any more. Judged when the transaction ends, since a role may end and
 * another begin in the same one.
 */
CREATE FUNCTION sec.end_sessions_of_nowhere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE session s SET ended_at = now() WHERE s.person_id = OLD.person_id AND s.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = OLD.person_id AND m.until_day IS NULL)
    AND NOT EXISTS (SELECT FROM coordinator c WHERE c.person_id = OLD.person_id AND c.until_day IS NULL)
    AND NOT EXISTS (SELECT FROM operator o WHERE o.person_id = OLD.person_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER leaves_nothing_open AFTER UPDATE ON membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.until_day IS NULL AND NEW.until_day IS NOT NULL) EXECUTE FUNCTION sec.end_sessions_of_nowhere();
CREATE CONSTRAINT TRIGGER leaves_nothing_open AFTER UPDATE ON coordinator DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.until_day IS NULL AND NEW.until_day IS NOT NULL) EXECUTE FUNCTION sec.end_sessions_of_nowhere();

-- Before a session: invitations are shown and accepted, an organization joins, a provider answers.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['network', 'coordinator', 'organization', 'network_member', 'membership', 'designation', 'invitation', 'identity_provider', 'external_identity'] LOOP
    EXECUTE format('CREATE POLICY gate_all ON %I FOR ALL TO tis_gate USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT (id, name_fr, name_en, region_codes, sectors) ON network TO tis_gate;
GRANT SELECT, INSERT ON coordinator, network_member, membership, designation TO tis_gate;
GRANT UPDATE (until_day, version) ON membership TO tis_gate; -- a colleague invited to another role: the first ends, the second begins
GRANT SELECT (id, name_fr, name_en, sector, status, version), UPDATE (status, version) ON organization TO tis_gate;
GRANT SELECT, UPDATE (accepted_at, accepted_by) ON invitation TO tis_gate;
GRANT SELECT ON identity_provider TO tis_gate;
GRANT SELECT, INSERT, DELETE ON external_identity TO tis_gate;

-- Signed in.
/* Organizations that are, today, in one of the person's networks; those of the person included. */
CREATE FUNCTION sec.partners() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT m.organization_id), '{}'::uuid[]) FROM network_member m
  WHERE m.left_on IS NULL AND m.network_id = ANY (sec.networks()) $$;
/* Organizations that are, today, in a network the person coordinates. */
CREATE FUNCTION sec.coordinated_organizations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT m.organization_id), '{}'::uuid[]) FROM network_member m
  WHERE m.left_on IS NULL AND m.network_id = ANY (sec.coordinated()) $$;
/* Of those, the ones without a lead of their own: their coordinator keeps their card until someone of theirs does. */
CREATE FUNCTION sec.kept_organizations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT o.id), '{}'::uuid[]) FROM organization o
  WHERE o.id = ANY (sec.coordinated_organizations()) AND o.status <> 'left'
    AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id AND m.role = 'lead' AND m.until_day IS NULL) $$;
/* Whether an organization is nobody's yet: only such a one may be brought into a network without being asked. */
CREATE FUNCTION sec.is_unattached(p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM network_member WHERE organization_id = p_organization)
    AND NOT EXISTS (SELECT FROM membership WHERE organization_id = p_organization) $$;
/* Whether someone coordinates a network today. Only while nobody does may an operator choose who will. */
CREATE FUNCTION sec.is_coordinated(p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM coordinator WHERE network_id = p_network AND until_day IS NULL) $$;
/* The part after the @ of the person's own address, which they proved is theirs. */
CREATE FUNCTION sec.own_domain() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT split_part(email, '@', 2) FROM person WHERE id = sec.person() $$;
CREATE OR REPLACE FUNCTION sec.may_record_on(p_chain uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT p_chain = ANY (sec.coordinated_organizations()) $$;
/* Whether a person works today in an organization. */
CREATE FUNCTION sec.works_in(p_person uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (p_organization = ANY (sec.organizations()) OR p_organization = ANY (sec.coordinated_organizations()))
    AND EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_person AND m.until_day IS NULL) $$;
/* People whose name the person of this request may read: colleagues, partners' designated people, coordinators, own invited leads. */
CREATE FUNCTION sec.known_people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT p), '{}'::uuid[]) FROM (
    SELECT m.person_id FROM membership m WHERE m.organization_id = ANY (sec.organizations())
    UNION SELECT d.person_id FROM designation d WHERE d.organization_id = ANY (sec.partners())
    UNION SELECT m.person_id FROM membership m WHERE m.role = 'lead' AND m.until_day IS NULL AND m.organization_id = ANY (sec.coordinated_organizations())
    UNION SELECT c.person_id FROM coordinator c WHERE c.network_id = ANY (sec.networks())
  ) AS known (p) $$;
GRANT EXECUTE ON FUNCTION sec.partners(), sec.coordinated_organizations(), sec.kept_organizations(), sec.is_unattached(uuid), sec.is_coordinated(uuid),
  sec.own_domain(), sec.works_in(uuid, uuid), sec.known_people() TO tis_app;

CREATE POLICY known ON person FOR SELECT TO tis_app USING (id = ANY ((SELECT sec.known_people())::uuid[]));
CREATE POLICY known ON actor_pseudonym FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()) OR person_id = ANY ((SELECT sec.known_people())::uuid[]));
GRANT SELECT ON actor_pseudonym TO tis_app;

CREATE POLICY read ON network FOR SELECT TO tis_app USING (id = ANY ((SELECT sec.networks())::uuid[]) OR (SELECT sec.is_operator()));
CREATE POLICY change ON network FOR UPDATE TO tis_app USING (id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON network FOR INSERT TO tis_app WITH CHECK ((SELECT sec.is_operator()));
GRANT SELECT, INSERT, UPDATE (name_fr, name_en, region_codes, sectors, version) ON network TO tis_app;

CREATE POLICY read ON coordinator FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]) OR (SELECT sec.is_operator()));
CREATE POLICY add ON coordinator FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND until_day IS NULL AND (SELECT sec.is_operator())
  AND NOT sec.is_coordinated(network_id));
-- What has ended stays ended, here and below: nobody is put back without being asked.
CREATE POLICY change ON coordinator FOR UPDATE TO tis_app USING (until_day IS NULL AND network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (until_day) ON coordinator TO tis_app;

CREATE POLICY read ON organization FOR SELECT TO tis_app USING (
  id = ANY ((SELECT sec.organizations())::uuid[]) OR id = ANY ((SELECT sec.partners())::uuid[]));
CREATE POLICY add ON organization FOR INSERT TO tis_app WITH CHECK (cardinality((SELECT sec.coordinated())::uuid[]) > 0 AND status IN ('listed', 'invited')
  AND (import_id IS NULL OR import_id IN (SELECT i.id FROM import i)));
CREATE POLICY change ON organization FOR UPDATE TO tis_app
  USING (id = ANY ((SELECT sec.led())::uuid[]) OR id = ANY ((SELECT sec.kept_organizations())::uuid[]))
  WITH CHECK (id = ANY ((SELECT sec.led())::uuid[]) OR id = ANY ((SELECT sec.kept_organizations())::uuid[]));
GRANT SELECT, INSERT, UPDATE (name_fr, name_en, sector, region_codes, municipality, website, mandate_fr, mandate_en, brings_fr, brings_en,
  cannot_fr, cannot_en, staff_count, staff_count_on, status, version) ON organization TO tis_app;

CREATE POLICY read ON network_member FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[])
  OR organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON network_member FOR INSERT TO tis_app WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND left_on IS NULL
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])
    OR sec.is_unattached(organization_id)));
CREATE POLICY change ON network_member FOR UPDATE TO tis_app
  USING (left_on IS NULL AND (network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR organization_id = ANY ((SELECT sec.led())::uuid[])))
  WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT, UPDATE (left_on) ON network_member TO tis_app;

CREATE POLICY read ON membership FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR person_id = (SELECT sec.person())
  OR (role = 'lead' AND organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])));
CREATE POLICY change ON membership FOR UPDATE TO tis_app USING (until_day IS NULL AND organization_id = ANY ((SELECT sec.led())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, UPDATE (role, until_day, version) ON membership TO tis_app;

CREATE POLICY read ON designation FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id = ANY ((SELECT sec.partners())::uuid[]));
CREATE POLICY add ON designation FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND sec.works_in(person_id, organization_id));
CREATE POLICY change ON designation FOR UPDATE TO tis_app USING (until_day IS NULL AND organization_id = ANY ((SELECT sec.led())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT, UPDATE (until_day) ON designation TO tis_app;

CREATE POLICY read ON invitation FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
  OR (invited_by = (SELECT sec.person())));
CREATE POLICY add ON invitation FOR INSERT TO tis_app WITH CHECK (invited_by = (SELECT sec.person()) AND accepted_at IS NULL AND revoked_at IS NULL
  AND expires_at <= now() + interval '25 hours' AND (designation IS NULL OR organization_id = ANY ((SELECT sec.led())::uuid[])) AND (
  (role <> 'coordinator' AND network_id IS NULL AND organization_id = ANY ((SELECT sec.led())::uuid[]))
  OR (role = 'lead' AND network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND organization_id = ANY ((SELECT sec.kept_organizations())::uuid[]))
  OR (role = 'coordinator' AND (network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR ((SELECT sec.is_operator()) AND NOT sec.is_coordinated(network_id))))));
-- A coordinator keeps an invitation only while the organization has no lead of its own. An hour is left for clocks.
CREATE POLICY change ON invitation FOR UPDATE TO tis_app
  USING (accepted_at IS NULL AND revoked_at IS NULL AND (organization_id = ANY ((SELECT sec.led())::uuid[])
    OR (network_id = ANY ((SELECT sec.coordinated())::uuid[])
      AND (role = 'coordinator' OR organization_id = ANY ((SELECT sec.kept_organizations())::uuid[])))))
  WITH CHECK (expires_at <= now() + interval '25 hours' AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
GRANT SELECT (id, network_id, organization_id, role, email, name, language, designation, invited_by, created_at, expires_at, accepted_at, accepted_by, revoked_at),
  INSERT, UPDATE (token_hash, expires_at, revoked_at) ON invitation TO tis_app;

CREATE POLICY read ON import FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON import FOR INSERT TO tis_app WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND person_id = (SELECT sec.person()) AND status = 'preview');
CREATE POLICY change ON import FOR UPDATE TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (status, preview, applied_at, undone_at, version) ON import TO tis_app;

CREATE POLICY read ON identity_provider FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]));
-- A lead speaks for the domain of their own address only: nobody sends another's people to a provider of theirs.
CREATE POLICY add ON identity_provider FOR INSERT TO tis_app
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND email_domain = (SELECT sec.own_domain()));
CREATE POLICY change ON identity_provider FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND email_domain = (SELECT sec.own_domain()));
CREATE POLICY remove ON identity_provider FOR DELETE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT (organization_id, issuer, client_id, email_domain, version), INSERT, UPDATE, DELETE ON identity_provider TO tis_app;

/*
 * Undoes an import: the organizations it listed leave, unless someone has joined or been invited since. Definer, because
 * nothing else may delete an organization. Returns how many were removed.
 */
CREATE FUNCTION sec.undo_import(p_import uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE leaving uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM import i WHERE i.id = p_import AND i.network_id = ANY (sec.coordinated()) AND i.status = 'applied'
      AND i.applied_at > now() - interval '30 days') THEN
    RETURN NULL;
  END IF;
  SELECT array_agg(o.id) INTO leaving FROM organization o WHERE o.import_id = p_import AND o.status = 'listed'
      AND NOT EXISTS (SELECT FROM invitation v WHERE v.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM designation d WHERE d.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM network_member n WHERE n.organization_id = o.id AND n.network_id <> ALL (sec.coordinated()));
  DELETE FROM network_member WHERE organization_id = ANY (leaving);
  DELETE FROM organization WHERE id = ANY (leaving);
  UPDATE import SET status = 'undone', undone_at = now(), version = version + 1 WHERE id = p_import;
  RETURN coalesce(cardinality(leaving), 0);
END $$;

/*
 * Opens the claims of this transaction from a session token. Returns the person, or null when the token opens nothing
 * (unknown, ended, idle for 12 hours, past its limit, closed account): the transaction then goes on as nobody.
 * A session opened by an organization's provider has the rights in the organizations that use a provider of this person
 * and no other: whoever runs a provider must not gain what the person holds elsewhere.
 */
CREATE FUNCTION sec.begin(token text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s session;
  body text;
BEGIN
  PERFORM set_config('tis.claims', '', true), set_config('tis.signature', '', true);
  SELECT x.* INTO s FROM session x JOIN person p ON p.id = x.person_id
  WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL AND x.expires_at > now()
    AND x.last_seen_at > now() - interval '12 hours' AND p.deactivated_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF s.last_seen_at < now() - interval '5 minutes' THEN UPDATE session SET last_seen_at = now() WHERE id = s.id; END IF;
  WITH works AS (SELECT m.organization_id, m.role FROM membership m WHERE m.person_id = s.person_id AND m.until_day IS NULL
    AND (s.method <> 'provider' OR EXISTS (SELECT FROM identity_provider i JOIN external_identity e ON e.issuer = i.issuer
      WHERE i.organization_id = m.organization_id AND e.person_id = s.person_id))),
  coordinates AS (SELECT network_id FROM coordinator WHERE person_id = s.person_id AND until_day IS NULL AND s.method <> 'provider')
  SELECT jsonb_build_object(
    'session', s.id, 'person', s.person_id,
    'organizations', (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM works),
    'led', (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM works WHERE role = 'lead'),
    'networks', (SELECT coalesce(jsonb_agg(network_id), '[]') FROM (
      SELECT n.network_id FROM network_member n JOIN works USING (organization_id) WHERE n.left_on IS NULL
      UNION SELECT network_id FROM coordinates) AS belongs),
    'coordinated', (SELECT coalesce(jsonb_agg(network_id), '[]') FROM coordinates),
    'operator', s.method <> 'provider' AND EXISTS (SELECT FROM operator WHERE person_id = s.person_id))::text INTO body;
  PERFORM set_config('tis.claims', body, true), set_config('tis.signature', sec.sign(body), true);
  RETURN s.person_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.begin(text), sec.undo_import(uuid) TO tis_app;
RESET ROLE;
