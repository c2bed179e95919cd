-- The directory: HSDS records, what the public may not read of them, their history, and the row that search reads.
SET LOCAL ROLE tis_owner;

/*
 * One table for the six HSDS objects that have an address of their own; what hangs below them (phones, schedules, …) is
 * inside `doc`, each with its id. `doc` holds only what the public may read: the rest is in directory_withheld, so that
 * no list, export or index built from this table can leak it.
 */
CREATE TABLE directory_record (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  kind text NOT NULL CHECK (kind IN ('organization', 'service', 'location', 'service_at_location', 'taxonomy', 'taxonomy_term')),
  organization_id uuid REFERENCES directory_record,
  service_id uuid REFERENCES directory_record,
  location_id uuid REFERENCES directory_record,
  taxonomy_id uuid REFERENCES directory_record,
  parent_id uuid REFERENCES directory_record,
  doc jsonb NOT NULL CHECK (jsonb_typeof(doc) = 'object' AND octet_length(doc::text) <= 400000),
  withheld text[] NOT NULL DEFAULT '{}',
  status text NOT NULL DEFAULT 'published' CHECK (status IN ('draft', 'published', 'hidden', 'deleted', 'merged')),
  merged_into uuid REFERENCES directory_record,
  steward_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  sector text CHECK (sector ~ '^[a-z]{3,20}$'),
  assured_on date,
  assured_by text CHECK (char_length(assured_by) <= 200),
  source jsonb,
  origin text CHECK (char_length(origin) <= 300),
  import_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  modified_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'merged') = (merged_into IS NOT NULL)),
  CHECK (kind <> 'service_at_location' OR (service_id IS NOT NULL AND location_id IS NOT NULL) OR status IN ('deleted', 'merged'))
);
CREATE INDEX ON directory_record (kind, seq);
CREATE INDEX ON directory_record (kind, modified_at);
CREATE INDEX ON directory_record (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON directory_record (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX ON directory_record (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX ON directory_record (taxonomy_id) WHERE taxonomy_id IS NOT NULL;
CREATE INDEX ON directory_record (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX ON directory_record (steward_id) WHERE steward_id IS NOT NULL;
CREATE INDEX ON directory_record (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ON directory_record (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX directory_record_origin ON directory_record (origin) WHERE origin IS NOT NULL;
SELECT sec.protect('directory_record');
COMMENT ON TABLE directory_record IS 'An HSDS 3.1 organization, service, location, service_at_location, taxonomy or taxonomy_term: its public part.';
COMMENT ON COLUMN directory_record.id IS 'public: HSDS id, never used again for something else';
COMMENT ON COLUMN directory_record.seq IS 'public: order of arrival; pages of lists follow it';
COMMENT ON COLUMN directory_record.kind IS 'public: HSDS object';
COMMENT ON COLUMN directory_record.organization_id IS 'public: organization of a service or location; null: none known';
COMMENT ON COLUMN directory_record.service_id IS 'public: service of a service_at_location';
COMMENT ON COLUMN directory_record.location_id IS 'public: location of a service_at_location';
COMMENT ON COLUMN directory_record.taxonomy_id IS 'public: taxonomy of a term';
COMMENT ON COLUMN directory_record.parent_id IS 'public: parent of a term or organization';
COMMENT ON COLUMN directory_record.doc IS 'public: HSDS object with its children; texts are {fr, en}; nothing withheld is in it; empty once deleted';
COMMENT ON COLUMN directory_record.withheld IS 'public: names of the fields that exist and are not told to the public';
COMMENT ON COLUMN directory_record.status IS 'public: draft, published, hidden (by a person), deleted, merged';
COMMENT ON COLUMN directory_record.merged_into IS 'public: record it is now part of';
COMMENT ON COLUMN directory_record.steward_id IS 'partner: organization of the network that keeps the sheet; null: nobody yet';
COMMENT ON COLUMN directory_record.network_id IS 'partner: network whose coordinators curate it; null: common to the instance';
COMMENT ON COLUMN directory_record.sector IS 'public: code of content/sectors.json; null: not known';
COMMENT ON COLUMN directory_record.assured_on IS 'public: day its truth was last checked (HSDS assured_date); null: never here';
COMMENT ON COLUMN directory_record.assured_by IS 'public: organization that checked, never a person';
COMMENT ON COLUMN directory_record.source IS 'public: {title, url, licence, confidence, verified_on, live_checked} of where it came from; null: entered here';
COMMENT ON COLUMN directory_record.origin IS 'public: where it was imported from and its id there; null: entered here';
COMMENT ON COLUMN directory_record.import_id IS 'public: import that last wrote it; null: none';
COMMENT ON COLUMN directory_record.created_at IS 'public: instant';
COMMENT ON COLUMN directory_record.modified_at IS 'public: instant of the last change (HSDS last_modified)';
COMMENT ON COLUMN directory_record.version IS 'public: grows at each change (optimistic lock)';

CREATE TABLE directory_withheld (
  record_id uuid NOT NULL REFERENCES directory_record,
  audience text NOT NULL CHECK (audience IN ('partner', 'network')),
  doc jsonb NOT NULL CHECK (jsonb_typeof(doc) = 'object' AND octet_length(doc::text) <= 100000),
  PRIMARY KEY (record_id, audience)
);
SELECT sec.protect('directory_withheld');
COMMENT ON TABLE directory_withheld IS 'The part of a record that the public may not read: a shelter’s address, a team’s direct line.';
COMMENT ON COLUMN directory_withheld.record_id IS 'partner: record';
COMMENT ON COLUMN directory_withheld.audience IS 'partner: partner (any member of a network) or network (members of the record’s own network)';
COMMENT ON COLUMN directory_withheld.doc IS 'partner: same shape as the record’s doc; laid over it for those who may read it';

CREATE TABLE directory_history (
  record_id uuid NOT NULL REFERENCES directory_record,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  person_id uuid REFERENCES person,
  import_id uuid,
  before jsonb NOT NULL,
  PRIMARY KEY (record_id, version)
);
CREATE INDEX ON directory_history (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX ON directory_history (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('directory_history');
COMMENT ON TABLE directory_history IS 'What each version of a record was, who replaced it and when. Written by a trigger; only grows.';
COMMENT ON COLUMN directory_history.record_id IS 'own: record';
COMMENT ON COLUMN directory_history.version IS 'own: the version that was replaced';
COMMENT ON COLUMN directory_history.at IS 'own: instant it was replaced';
COMMENT ON COLUMN directory_history.person_id IS 'own: who replaced it; null: the platform or the operator’s command';
COMMENT ON COLUMN directory_history.import_id IS 'own: import that replaced it; null: a person by hand';
COMMENT ON COLUMN directory_history.before IS 'own: the row as it was';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON directory_history FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();

/* Each change of a record makes a version, keeps the one before, and moves modified_at; nobody writes these by hand. */
CREATE FUNCTION sec.keep_directory_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.modified_at := clock_timestamp();
  NEW.created_at := OLD.created_at;
  INSERT INTO directory_history (record_id, version, at, person_id, import_id, before)
  VALUES (OLD.id, OLD.version, NEW.modified_at, sec.person(), CASE WHEN NEW.import_id IS DISTINCT FROM OLD.import_id THEN NEW.import_id END, to_jsonb(OLD));
  RETURN NEW;
END $$;
CREATE TRIGGER keep_version BEFORE UPDATE ON directory_record FOR EACH ROW EXECUTE FUNCTION sec.keep_directory_version();

/* Whether the person of this request keeps this sheet: leads its steward, or coordinates its network. */
CREATE FUNCTION sec.keeps(p_steward uuid, p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(p_steward = ANY (sec.led()) OR p_network = ANY (sec.coordinated())
    OR (p_steward IS NULL AND p_network IS NULL AND cardinality(sec.coordinated()) > 0), false) $$;
CREATE FUNCTION sec.keeps_record(p_record uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM directory_record r WHERE r.id = p_record AND sec.keeps(r.steward_id, r.network_id)) $$;
/* Whether the person belongs to the network of this record, or to the organization that keeps it. */
CREATE FUNCTION sec.shares_record(p_record uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM directory_record r WHERE r.id = p_record
    AND (r.network_id = ANY (sec.networks()) OR r.steward_id = ANY (sec.organizations()))) $$;
GRANT EXECUTE ON FUNCTION sec.keeps(uuid, uuid), sec.keeps_record(uuid), sec.shares_record(uuid) TO tis_app;

CREATE POLICY read ON directory_record FOR SELECT TO tis_app USING (
  status IN ('published', 'deleted', 'merged')
  OR steward_id = ANY ((SELECT sec.organizations())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
  OR (steward_id IS NULL AND network_id IS NULL AND cardinality((SELECT sec.coordinated())::uuid[]) > 0));
CREATE POLICY add ON directory_record FOR INSERT TO tis_app WITH CHECK (
  steward_id = ANY ((SELECT sec.led())::uuid[]) AND (network_id IS NULL OR network_id = ANY ((SELECT sec.networks())::uuid[]))
  OR network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND (steward_id IS NULL OR steward_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])));
CREATE POLICY change ON directory_record FOR UPDATE TO tis_app
  USING (steward_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
    OR (steward_id IS NULL AND network_id IS NULL AND cardinality((SELECT sec.coordinated())::uuid[]) > 0))
  WITH CHECK (steward_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
    OR (steward_id IS NULL AND network_id IS NULL AND cardinality((SELECT sec.coordinated())::uuid[]) > 0));
GRANT SELECT, INSERT, UPDATE (organization_id, service_id, location_id, taxonomy_id, parent_id, doc, withheld, status, merged_into, steward_id,
  sector, assured_on, assured_by, source, import_id) ON directory_record TO tis_app;
CREATE POLICY job_reads ON directory_record FOR SELECT TO tis_job USING (true);
GRANT SELECT ON directory_record TO tis_job;

CREATE POLICY read ON directory_withheld FOR SELECT TO tis_app USING (
  (audience = 'partner' AND cardinality((SELECT sec.networks())::uuid[]) > 0)
  OR sec.shares_record(record_id));
CREATE POLICY add ON directory_withheld FOR INSERT TO tis_app WITH CHECK (sec.keeps_record(record_id));
CREATE POLICY change ON directory_withheld FOR UPDATE TO tis_app USING (sec.keeps_record(record_id)) WITH CHECK (sec.keeps_record(record_id));
CREATE POLICY remove ON directory_withheld FOR DELETE TO tis_app USING (sec.keeps_record(record_id));
GRANT SELECT, INSERT, UPDATE (doc), DELETE ON directory_withheld TO tis_app;

CREATE POLICY read ON directory_history FOR SELECT TO tis_app USING (sec.keeps_record(record_id));
GRANT SELECT ON directory_history TO tis_app;

-- Search -----------------------------------------------------------------------------------------------------------

CREATE TABLE service_search (
  service_id uuid PRIMARY KEY REFERENCES directory_record ON DELETE CASCADE,
  organization_id uuid,
  card jsonb NOT NULL,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  words tsvector NOT NULL,
  needs text[] NOT NULL DEFAULT '{}',
  sector text,
  regions text[] NOT NULL DEFAULT '{}',
  languages text[] NOT NULL DEFAULT '{}',
  channels text[] NOT NULL DEFAULT '{}',
  traits text[] NOT NULL DEFAULT '{}',
  minimum_age smallint,
  maximum_age smallint,
  latitude double precision,
  longitude double precision,
  town text,
  is_remote boolean NOT NULL DEFAULT false,
  open_ranges tstzmultirange,
  open_computed_until timestamptz,
  assured_on date,
  modified_at timestamptz NOT NULL
);
CREATE INDEX ON service_search USING gin (words);
CREATE INDEX ON service_search USING gin (needs);
CREATE INDEX ON service_search (open_computed_until);
SELECT sec.protect('service_search');
COMMENT ON TABLE service_search IS 'One row a published service, made from the public part of its records only: what search, lists and suggestions read.';
COMMENT ON COLUMN service_search.service_id IS 'public: service';
COMMENT ON COLUMN service_search.organization_id IS 'public: its organization';
COMMENT ON COLUMN service_search.card IS 'public: what a line of results prints';
COMMENT ON COLUMN service_search.name_fr IS 'public: name in French, or the other one';
COMMENT ON COLUMN service_search.name_en IS 'public: name in English, or the other one';
COMMENT ON COLUMN service_search.words IS 'public: folded words of both languages, with the synonyms of its needs';
COMMENT ON COLUMN service_search.needs IS 'public: codes of content/needs.json with their ancestors';
COMMENT ON COLUMN service_search.sector IS 'public: code of content/sectors.json; null: not known';
COMMENT ON COLUMN service_search.regions IS 'public: regions served, codes of content/regions.json; QC whole province, CA all Canada; empty: not known';
COMMENT ON COLUMN service_search.languages IS 'public: languages of service (BCP 47); empty: not known';
COMMENT ON COLUMN service_search.channels IS 'public: in_person, phone, text, chat, email';
COMMENT ON COLUMN service_search.traits IS 'public: what is stated: free, walk_in, runaways, without_parents, confidential, after_18, outreach, wheelchair';
COMMENT ON COLUMN service_search.minimum_age IS 'public: youngest age served, years; null: not stated';
COMMENT ON COLUMN service_search.maximum_age IS 'public: oldest age served, years; null: not stated';
COMMENT ON COLUMN service_search.latitude IS 'public: of its nearest told location, degrees; null: none, or withheld';
COMMENT ON COLUMN service_search.longitude IS 'public: degrees';
COMMENT ON COLUMN service_search.town IS 'public: town; null: none, or withheld';
COMMENT ON COLUMN service_search.is_remote IS 'public: reached by phone, text or chat wherever one is: distance never filters it away';
COMMENT ON COLUMN service_search.open_ranges IS 'public: when it is open, from the one open-now function; null: hours not known';
COMMENT ON COLUMN service_search.open_computed_until IS 'public: open_ranges are complete until then';
COMMENT ON COLUMN service_search.assured_on IS 'public: day it was last checked';
COMMENT ON COLUMN service_search.modified_at IS 'public: of the service';
CREATE POLICY read ON service_search FOR SELECT TO tis_app USING (true);
CREATE POLICY add ON service_search FOR INSERT TO tis_app WITH CHECK (sec.keeps_record(service_id));
CREATE POLICY change ON service_search FOR UPDATE TO tis_app USING (sec.keeps_record(service_id)) WITH CHECK (sec.keeps_record(service_id));
CREATE POLICY remove ON service_search FOR DELETE TO tis_app USING (sec.keeps_record(service_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON service_search TO tis_app;
CREATE POLICY job_keeps ON service_search FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (open_ranges, open_computed_until) ON service_search TO tis_job;

-- Its functions live apart: public and sec hold only ours.
CREATE SCHEMA trgm;
GRANT USAGE ON SCHEMA trgm TO tis_app;
CREATE EXTENSION pg_trgm SCHEMA trgm;
CREATE TABLE directory_word (
  word text PRIMARY KEY CHECK (char_length(word) BETWEEN 2 AND 60),
  services integer NOT NULL DEFAULT 1
);
CREATE INDEX ON directory_word USING gin (word trgm.gin_trgm_ops);
SELECT sec.protect('directory_word');
COMMENT ON TABLE directory_word IS 'Words of the published services, folded: what a mistyped word is compared with, and what is suggested while typing.';
COMMENT ON COLUMN directory_word.word IS 'public: folded word';
COMMENT ON COLUMN directory_word.services IS 'public: how many services hold it, counted at night';
CREATE POLICY read ON directory_word FOR SELECT TO tis_app USING (true);
GRANT SELECT ON directory_word TO tis_app;
/* Adds words of sheets the person keeps; the nightly count removes those no service holds any more. */
CREATE FUNCTION sec.learn_words(p_words text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL THEN RAISE EXCEPTION 'nobody adds words' USING ERRCODE = '42501'; END IF;
  INSERT INTO directory_word (word) SELECT DISTINCT w FROM unnest(p_words) w WHERE char_length(w) BETWEEN 2 AND 60 ON CONFLICT DO NOTHING;
END $$;
GRANT EXECUTE ON FUNCTION sec.learn_words(text[]) TO tis_app;

-- What nobody found ------------------------------------------------------------------------------------------------

CREATE TABLE search_miss (
  day date NOT NULL,
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  need text NOT NULL CHECK (char_length(need) <= 80),
  region text NOT NULL CHECK (region ~ '^([0-9]{2}|QC|)$'),
  age_band text NOT NULL CHECK (age_band IN ('', '0-11', '12-13', '14-17', '18-24', '25+')),
  searches integer NOT NULL DEFAULT 1,
  PRIMARY KEY (day, language, need, region, age_band)
);
SELECT sec.protect('search_miss');
COMMENT ON TABLE search_miss IS 'Searches that found nothing, counted by need, region and band of ages. No word that someone typed, no person, no place.';
COMMENT ON COLUMN search_miss.day IS 'count: first day of the week, instance time zone';
COMMENT ON COLUMN search_miss.language IS 'count: language of the page';
COMMENT ON COLUMN search_miss.need IS 'count: code of content/needs.json, or empty when the words are of no known need';
COMMENT ON COLUMN search_miss.region IS 'count: code of the region asked for, or empty';
COMMENT ON COLUMN search_miss.age_band IS 'count: band of the age asked for, or empty';
COMMENT ON COLUMN search_miss.searches IS 'count: how many';
CREATE POLICY read ON search_miss FOR SELECT TO tis_app USING (cardinality((SELECT sec.coordinated())::uuid[]) > 0);
GRANT SELECT ON search_miss TO tis_app;
CREATE FUNCTION sec.note_miss(p_day date, p_language text, p_need text, p_region text, p_age_band text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO search_miss (day, language, need, region, age_band)
  VALUES (date_trunc('week', p_day)::date, p_language, p_need, p_region, p_age_band)
  ON CONFLICT (day, language, need, region, age_band) DO UPDATE SET searches = search_miss.searches + 1 $$;
GRANT EXECUTE ON FUNCTION sec.note_miss(date, text, text, text, text) TO tis_app;

-- What anyone suggests ---------------------------------------------------------------------------------------------

CREATE TABLE directory_suggestion (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  record_id uuid REFERENCES directory_record,
  kind text NOT NULL CHECK (kind IN ('wrong-number', 'wrong-hours', 'closed', 'wrong-text', 'not-listed', 'other')),
  body text NOT NULL CHECK (char_length(body) <= 1000),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  created_at timestamptz NOT NULL DEFAULT now(),
  status text NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'applied', 'set-aside')),
  handled_by uuid REFERENCES person,
  handled_at timestamptz,
  CHECK ((status = 'new') = (handled_at IS NULL))
);
CREATE INDEX ON directory_suggestion (record_id);
CREATE INDEX ON directory_suggestion (handled_by) WHERE handled_by IS NOT NULL;
CREATE INDEX ON directory_suggestion (created_at) WHERE status = 'new';
SELECT sec.protect('directory_suggestion');
COMMENT ON TABLE directory_suggestion IS 'What anyone, without account, says is wrong on a sheet or missing. Reviewed by who keeps the sheet; emptied 12 months after.';
COMMENT ON COLUMN directory_suggestion.id IS 'own: id';
COMMENT ON COLUMN directory_suggestion.record_id IS 'own: sheet it is about; null: a service not listed';
COMMENT ON COLUMN directory_suggestion.kind IS 'own: what is wrong';
COMMENT ON COLUMN directory_suggestion.body IS 'own: free text about a service, refused when it looks like a person’s facts';
COMMENT ON COLUMN directory_suggestion.language IS 'own: language of the page';
COMMENT ON COLUMN directory_suggestion.created_at IS 'own: instant';
COMMENT ON COLUMN directory_suggestion.status IS 'own: new, applied, set-aside';
COMMENT ON COLUMN directory_suggestion.handled_by IS 'own: who decided; null: nobody yet';
COMMENT ON COLUMN directory_suggestion.handled_at IS 'own: instant; null: not yet';
CREATE POLICY read ON directory_suggestion FOR SELECT TO tis_app USING (
  CASE WHEN record_id IS NULL THEN cardinality((SELECT sec.coordinated())::uuid[]) > 0 ELSE sec.keeps_record(record_id) END);
CREATE POLICY change ON directory_suggestion FOR UPDATE TO tis_app
  USING (CASE WHEN record_id IS NULL THEN cardinality((SELECT sec.coordinated())::uuid[]) > 0 ELSE sec.keeps_record(record_id) END)
  WITH CHECK (status <> 'new' AND handled_by = (SELECT sec.person()));
GRANT SELECT, UPDATE (status, handled_by, handled_at) ON directory_suggestion TO tis_app;
/* Anyone may suggest; the limits are counted by the caller of this function. A hidden or foreign sheet looks like none. */
CREATE FUNCTION sec.suggest(p_record uuid, p_kind text, p_body text, p_language text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE made uuid;
BEGIN
  IF p_record IS NOT NULL AND NOT EXISTS (SELECT FROM directory_record r WHERE r.id = p_record AND r.status = 'published') THEN RETURN NULL; END IF;
  INSERT INTO directory_suggestion (record_id, kind, body, language) VALUES (p_record, p_kind, p_body, p_language) RETURNING id INTO made;
  RETURN made;
END $$;
GRANT EXECUTE ON FUNCTION sec.suggest(uuid, text, text, text) TO tis_app;

-- Imports ----------------------------------------------------------------------------------------------------------

CREATE TABLE directory_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid REFERENCES network,
  person_id uuid REFERENCES person,
  file_name text NOT NULL CHECK (char_length(file_name) <= 200),
  source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 200),
  format text NOT NULL CHECK (char_length(format) <= 40),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  summary jsonb NOT NULL,
  defects jsonb NOT NULL DEFAULT '[]',
  status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'applied', 'undone')),
  created_at timestamptz NOT NULL DEFAULT now(),
  applied_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON directory_import (network_id);
CREATE INDEX ON directory_import (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('directory_import');
COMMENT ON TABLE directory_import IS 'A file of records brought in: what it would change, its defects, when it was confirmed and undone.';
COMMENT ON COLUMN directory_import.id IS 'own: id';
COMMENT ON COLUMN directory_import.network_id IS 'own: network whose coordinators imported; null: the operator’s command';
COMMENT ON COLUMN directory_import.person_id IS 'own: who; null: the operator’s command';
COMMENT ON COLUMN directory_import.file_name IS 'own: name of the file';
COMMENT ON COLUMN directory_import.source IS 'own: name of the source; with its ids it makes ours, so that a second import finds the same records';
COMMENT ON COLUMN directory_import.format IS 'own: hsds-1.1-csv, hsds-3-json, csv, xlsx, …';
COMMENT ON COLUMN directory_import.language IS 'own: language of the texts';
COMMENT ON COLUMN directory_import.summary IS 'own: counts of created, updated, unchanged by kind';
COMMENT ON COLUMN directory_import.defects IS 'own: file, row, field and code of each defect';
COMMENT ON COLUMN directory_import.status IS 'own: preview, applied, undone';
COMMENT ON COLUMN directory_import.created_at IS 'own: instant';
COMMENT ON COLUMN directory_import.applied_at IS 'own: instant; null: not confirmed';
COMMENT ON COLUMN directory_import.undone_at IS 'own: instant; null: not undone';
COMMENT ON COLUMN directory_import.version IS 'own: grows at each change';
CREATE POLICY read ON directory_import FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON directory_import FOR INSERT TO tis_app
  WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND person_id = (SELECT sec.person()) AND status = 'preview');
CREATE POLICY change ON directory_import FOR UPDATE TO tis_app
  USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (status, applied_at, undone_at, version) ON directory_import TO tis_app;

CREATE TABLE directory_import_row (
  import_id uuid NOT NULL REFERENCES directory_import ON DELETE CASCADE,
  n integer NOT NULL,
  record jsonb NOT NULL,
  PRIMARY KEY (import_id, n)
);
SELECT sec.protect('directory_import_row');
COMMENT ON TABLE directory_import_row IS 'Records of an import that waits for its confirmation. Emptied once confirmed, or after a day.';
COMMENT ON COLUMN directory_import_row.import_id IS 'own: import';
COMMENT ON COLUMN directory_import_row.n IS 'own: order';
COMMENT ON COLUMN directory_import_row.record IS 'own: the record as it would be written';
CREATE POLICY read ON directory_import_row FOR SELECT TO tis_app USING (import_id IN (SELECT i.id FROM directory_import i));
CREATE POLICY add ON directory_import_row FOR INSERT TO tis_app WITH CHECK (import_id IN (SELECT i.id FROM directory_import i WHERE i.status = 'preview'));
CREATE POLICY remove ON directory_import_row FOR DELETE TO tis_app USING (import_id IN (SELECT i.id FROM directory_import i));
GRANT SELECT, INSERT, DELETE ON directory_import_row TO tis_app;

CREATE TABLE directory_mapping (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  headings text[] NOT NULL CHECK (cardinality(headings) BETWEEN 1 AND 300),
  mapping jsonb NOT NULL,
  used_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (network_id, headings)
);
SELECT sec.protect('directory_mapping');
COMMENT ON TABLE directory_mapping IS 'How the columns of a file with these headings were mapped to HSDS fields, kept for the next one.';
COMMENT ON COLUMN directory_mapping.id IS 'own: id';
COMMENT ON COLUMN directory_mapping.network_id IS 'own: network';
COMMENT ON COLUMN directory_mapping.headings IS 'own: headings of the file, in order';
COMMENT ON COLUMN directory_mapping.mapping IS 'own: heading → HSDS field';
COMMENT ON COLUMN directory_mapping.used_at IS 'own: instant of its last use';
CREATE POLICY read ON directory_mapping FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON directory_mapping FOR INSERT TO tis_app WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY change ON directory_mapping FOR UPDATE TO tis_app
  USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (mapping, used_at) ON directory_mapping TO tis_app;

-- Campaign mail ----------------------------------------------------------------------------------------------------

CREATE TABLE directory_reminder (
  record_id uuid NOT NULL REFERENCES directory_record,
  person_id uuid NOT NULL REFERENCES person,
  assured_on date NOT NULL,
  months integer NOT NULL CHECK (months IN (5, 11)),
  sent_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (record_id, person_id, assured_on, months)
);
CREATE INDEX ON directory_reminder (person_id);
SELECT sec.protect('directory_reminder');
COMMENT ON TABLE directory_reminder IS 'Who was asked, 5 and 11 months after a sheet was last checked, whether it is still right.';
COMMENT ON COLUMN directory_reminder.record_id IS 'own: sheet';
COMMENT ON COLUMN directory_reminder.person_id IS 'own: who was asked';
COMMENT ON COLUMN directory_reminder.assured_on IS 'own: the check it follows';
COMMENT ON COLUMN directory_reminder.months IS 'own: 5 or 11';
COMMENT ON COLUMN directory_reminder.sent_at IS 'own: instant';
CREATE POLICY job_keeps ON directory_reminder FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON directory_reminder TO tis_job;
