-- The log of work: pieces of evidence, each in versions that only grow, and the organizations of each as they were that day.
SET LOCAL ROLE tis_owner;

CREATE TABLE evidence_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  record_key uuid NOT NULL,
  number integer NOT NULL DEFAULT 1 CHECK (number >= 1),
  is_current boolean NOT NULL DEFAULT true,
  type text NOT NULL CHECK (type ~ '^[a-z-]{3,30}$'),
  organization_id uuid NOT NULL REFERENCES organization,
  starts_on date NOT NULL CHECK (starts_on BETWEEN '1990-01-01' AND '2200-01-01'),
  ends_on date,
  region_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(region_codes) <= 17),
  tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 60),
  title text CHECK (char_length(title) BETWEEN 1 AND 120),
  other_kind text CHECK (char_length(other_kind) BETWEEN 1 AND 80),
  counts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(counts) = 'array'),
  about uuid,
  same_as uuid,
  supersedes uuid UNIQUE REFERENCES evidence_event,
  is_withdrawn boolean NOT NULL DEFAULT false,
  action_id text CHECK (action_id ~ '^[A-Za-z0-9-]{1,20}$'),
  via text NOT NULL CHECK (via IN ('page', 'mail', 'import', 'platform', 'command')),
  import_id uuid,
  source_record text CHECK (char_length(source_record) BETWEEN 1 AND 200),
  recorded_by uuid REFERENCES person,
  recorded_at timestamptz NOT NULL DEFAULT sec.now(),
  CHECK (ends_on >= starts_on),
  CHECK ((number = 1) = (supersedes IS NULL)),
  CHECK (same_as <> record_key),
  UNIQUE (record_key, number)
);
CREATE INDEX ON evidence_event (organization_id, starts_on) WHERE is_current;
CREATE INDEX ON evidence_event (type, starts_on) WHERE is_current;
CREATE INDEX ON evidence_event (about) WHERE about IS NOT NULL;
CREATE INDEX ON evidence_event (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX ON evidence_event (recorded_by) WHERE recorded_by IS NOT NULL;
CREATE INDEX ON evidence_event (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX evidence_source_once ON evidence_event (organization_id, source_record, number) WHERE source_record IS NOT NULL;
SELECT sec.protect('evidence_event');
COMMENT ON TABLE evidence_event IS 'Versions of pieces of evidence. Only grows: a correction is a version that supersedes, a withdrawal too.';
COMMENT ON COLUMN evidence_event.id IS 'own: id of the version';
COMMENT ON COLUMN evidence_event.record_key IS 'own: piece of evidence; id of its first version';
COMMENT ON COLUMN evidence_event.number IS 'own: 1, 2, 3… of the piece of evidence';
COMMENT ON COLUMN evidence_event.is_current IS 'own: no version supersedes it; written by the database';
COMMENT ON COLUMN evidence_event.type IS 'own: code of content/evidence-types.json';
COMMENT ON COLUMN evidence_event.organization_id IS 'own: organization that recorded it, and may correct it';
COMMENT ON COLUMN evidence_event.starts_on IS 'own: first day, instance time zone';
COMMENT ON COLUMN evidence_event.ends_on IS 'own: last day, included; null: still in force';
COMMENT ON COLUMN evidence_event.region_codes IS 'own: where it happened; empty: in the regions of its organizations';
COMMENT ON COLUMN evidence_event.tags IS 'own: facet:value, codes of content/evidence-types.json, sorted';
COMMENT ON COLUMN evidence_event.title IS 'own: what it was, in a few words, never about a young person; null: not said';
COMMENT ON COLUMN evidence_event.other_kind IS 'own: what « other » is; null: not said';
COMMENT ON COLUMN evidence_event.counts IS 'count: totals by quantity, category, age band, gender';
COMMENT ON COLUMN evidence_event.about IS 'own: record this one is about; null: none';
COMMENT ON COLUMN evidence_event.same_as IS 'own: record of another organization that tells of the same thing; null: none known';
COMMENT ON COLUMN evidence_event.supersedes IS 'own: version it replaces; null: the first';
COMMENT ON COLUMN evidence_event.is_withdrawn IS 'own: it says that there was no such thing after all';
COMMENT ON COLUMN evidence_event.action_id IS 'own: action of the plan it was logged for; null: none named';
COMMENT ON COLUMN evidence_event.via IS 'own: page, mail, import, platform or command';
COMMENT ON COLUMN evidence_event.import_id IS 'own: file it came in; null: none';
COMMENT ON COLUMN evidence_event.source_record IS 'own: id at its source, so that it comes in once; null: none';
COMMENT ON COLUMN evidence_event.recorded_by IS 'own: who recorded it; null: the platform';
COMMENT ON COLUMN evidence_event.recorded_at IS 'own: instant';

CREATE TABLE evidence_organization (
  event_id uuid NOT NULL REFERENCES evidence_event,
  organization_id uuid NOT NULL REFERENCES organization,
  part text NOT NULL CHECK (part IN ('lead', 'partner')),
  sector text NOT NULL,
  region_codes text[] NOT NULL,
  PRIMARY KEY (event_id, organization_id)
);
CREATE INDEX ON evidence_organization (organization_id);
SELECT sec.protect('evidence_organization');
COMMENT ON TABLE evidence_organization IS 'Organizations of a version, with the sector and regions each had on its first day. Only grows.';
COMMENT ON COLUMN evidence_organization.event_id IS 'own: version';
COMMENT ON COLUMN evidence_organization.organization_id IS 'own: organization';
COMMENT ON COLUMN evidence_organization.part IS 'own: lead or partner';
COMMENT ON COLUMN evidence_organization.sector IS 'own: its sector on that day';
COMMENT ON COLUMN evidence_organization.region_codes IS 'own: its regions on that day';

CREATE TABLE evidence_answer (
  record_key uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization,
  number integer NOT NULL CHECK (number >= 1),
  answer text NOT NULL CHECK (answer IN ('ours', 'not-us')),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (record_key, organization_id, number)
);
CREATE INDEX ON evidence_answer (person_id);
SELECT sec.protect('evidence_answer');
COMMENT ON TABLE evidence_answer IS 'What a partner named in a piece of evidence says of it: ours, or not us. The last answer holds. Only grows.';
COMMENT ON COLUMN evidence_answer.record_key IS 'own: piece of evidence';
COMMENT ON COLUMN evidence_answer.organization_id IS 'own: partner that answers';
COMMENT ON COLUMN evidence_answer.number IS 'own: 1, 2, 3…';
COMMENT ON COLUMN evidence_answer.answer IS 'own: ours or not-us';
COMMENT ON COLUMN evidence_answer.person_id IS 'own: who answered';
COMMENT ON COLUMN evidence_answer.at IS 'own: instant';

-- Sector and regions as of a day: what an organization was before each change.
CREATE TABLE organization_past (
  organization_id uuid NOT NULL REFERENCES organization,
  until_day date NOT NULL,
  sector text NOT NULL,
  region_codes text[] NOT NULL,
  PRIMARY KEY (organization_id, until_day)
);
SELECT sec.protect('organization_past');
COMMENT ON TABLE organization_past IS 'Sector and regions that an organization had until a day, that day excluded. Written by a trigger.';
COMMENT ON COLUMN organization_past.organization_id IS 'partner: organization';
COMMENT ON COLUMN organization_past.until_day IS 'partner: first day of what replaced it';
COMMENT ON COLUMN organization_past.sector IS 'partner: sector until then';
COMMENT ON COLUMN organization_past.region_codes IS 'partner: regions until then';

RESET ROLE;
