-- Ties between organizations: what each of the two declares, what the log of work shows, the snapshots that pages read, and the gaps that
-- a coordinator set aside. People are never nodes.
SET LOCAL ROLE tis_owner;

CREATE TABLE tie_declaration (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  other_id uuid NOT NULL REFERENCES organization,
  says text NOT NULL CHECK (says IN ('none', 'know', 'exchange', 'coordinate', 'integrate')),
  is_shown boolean NOT NULL DEFAULT false,
  from_day date NOT NULL,
  until_day date,
  person_id uuid NOT NULL REFERENCES person,
  import_id uuid,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (organization_id <> other_id),
  CHECK (until_day >= from_day)
);
CREATE UNIQUE INDEX tie_declaration_current ON tie_declaration (organization_id, other_id) WHERE until_day IS NULL;
CREATE INDEX ON tie_declaration (other_id);
CREATE INDEX ON tie_declaration (person_id);
CREATE INDEX ON tie_declaration (import_id) WHERE import_id IS NOT NULL;
SELECT sec.protect('tie_declaration');
COMMENT ON TABLE tie_declaration IS 'What an organization says of its tie with another, from when to when. Said anew, or withdrawn: the row ends.';
COMMENT ON COLUMN tie_declaration.id IS 'own: id';
COMMENT ON COLUMN tie_declaration.organization_id IS 'own: organization that says it';
COMMENT ON COLUMN tie_declaration.other_id IS 'own: organization it is said of, which may read it';
COMMENT ON COLUMN tie_declaration.says IS 'own: none, know, exchange, coordinate, integrate';
COMMENT ON COLUMN tie_declaration.is_shown IS 'own: it agrees that the strength be shown with both names; shown when both agree';
COMMENT ON COLUMN tie_declaration.from_day IS 'own: day it was said, instance time zone';
COMMENT ON COLUMN tie_declaration.until_day IS 'own: first day it no longer stands; null: it stands';
COMMENT ON COLUMN tie_declaration.person_id IS 'own: who said it';
COMMENT ON COLUMN tie_declaration.import_id IS 'own: file it came in; null: none';
COMMENT ON COLUMN tie_declaration.created_at IS 'own: instant';
COMMENT ON COLUMN tie_declaration.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE tie_answer (
  organization_id uuid NOT NULL REFERENCES organization,
  answered_on date NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  PRIMARY KEY (organization_id, answered_on)
);
CREATE INDEX ON tie_answer (person_id);
SELECT sec.protect('tie_answer');
COMMENT ON TABLE tie_answer IS 'Days an organization answered the question about its ties, asked once a year: what coverage is counted from.';
COMMENT ON COLUMN tie_answer.organization_id IS 'own: organization';
COMMENT ON COLUMN tie_answer.answered_on IS 'own: day, instance time zone';
COMMENT ON COLUMN tie_answer.person_id IS 'own: who answered';

CREATE TABLE tie_month (
  a_id uuid NOT NULL REFERENCES organization,
  b_id uuid NOT NULL REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('partnership', 'activity', 'committee', 'interaction', 'training')),
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  times integer NOT NULL CHECK (times > 0),
  weight double precision NOT NULL CHECK (weight > 0),
  PRIMARY KEY (a_id, b_id, kind, month),
  CHECK (a_id < b_id)
);
CREATE INDEX ON tie_month (b_id);
SELECT sec.protect('tie_month');
COMMENT ON TABLE tie_month IS 'What the log of work shows of two organizations in a month. Written by sec.gather_ties alone, from evidence.';
COMMENT ON COLUMN tie_month.a_id IS 'own: organization, the lesser id';
COMMENT ON COLUMN tie_month.b_id IS 'own: organization, the greater id';
COMMENT ON COLUMN tie_month.kind IS 'own: partnership, activity, committee, interaction, training';
COMMENT ON COLUMN tie_month.month IS 'own: first day of the month';
COMMENT ON COLUMN tie_month.times IS 'own: records that name both';
COMMENT ON COLUMN tie_month.weight IS 'own: sum over them of 1 / (organizations named - 1), so that one large table does not tie everyone';

CREATE TABLE net_choice (
  network_id uuid PRIMARY KEY REFERENCES network,
  is_published boolean NOT NULL,
  version integer NOT NULL DEFAULT 1
);
SELECT sec.protect('net_choice');
COMMENT ON TABLE net_choice IS 'Whether a network shows its net to its members. No row: it does not.';
COMMENT ON COLUMN net_choice.network_id IS 'partner: network';
COMMENT ON COLUMN net_choice.is_published IS 'partner: members may read the net';
COMMENT ON COLUMN net_choice.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE net_snapshot (
  network_id uuid NOT NULL REFERENCES network,
  audience text NOT NULL CHECK (audience IN ('coordination', 'members')),
  made_at timestamptz NOT NULL DEFAULT sec.now(),
  day date NOT NULL,
  body json NOT NULL,
  measures json NOT NULL,
  layout json NOT NULL,
  PRIMARY KEY (network_id, audience)
);
SELECT sec.protect('net_snapshot');
COMMENT ON TABLE net_snapshot IS 'The net of a network for one kind of reader, made by a job: organizations, pairs, measures, where each is drawn.';
COMMENT ON COLUMN net_snapshot.network_id IS 'partner: network';
COMMENT ON COLUMN net_snapshot.audience IS 'partner: coordination, members';
COMMENT ON COLUMN net_snapshot.made_at IS 'partner: instant';
COMMENT ON COLUMN net_snapshot.day IS 'partner: day it tells of, instance time zone';
COMMENT ON COLUMN net_snapshot.body IS 'partner: organizations and pairs, as NetBody; a declared strength only where this reader may see it';
COMMENT ON COLUMN net_snapshot.measures IS 'partner: measures of the network and of its regions, of five organizations or more';
COMMENT ON COLUMN net_snapshot.layout IS 'partner: where each region and organization is drawn';

CREATE TABLE gap_set_aside (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  gap_key text NOT NULL CHECK (gap_key ~ '^[a-z0-9:._-]{3,200}$'),
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
  person_id uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  ended_at timestamptz
);
CREATE UNIQUE INDEX gap_set_aside_current ON gap_set_aside (network_id, gap_key) WHERE ended_at IS NULL;
CREATE INDEX ON gap_set_aside (person_id);
SELECT sec.protect('gap_set_aside');
COMMENT ON TABLE gap_set_aside IS 'Gaps that a coordinator set aside, and why; taken up again: the row ends.';
COMMENT ON COLUMN gap_set_aside.id IS 'own: id';
COMMENT ON COLUMN gap_set_aside.network_id IS 'own: network, read by those who coordinate it';
COMMENT ON COLUMN gap_set_aside.gap_key IS 'own: which gap: kind and codes';
COMMENT ON COLUMN gap_set_aside.reason IS 'own: why, never about a person';
COMMENT ON COLUMN gap_set_aside.person_id IS 'own: who set it aside';
COMMENT ON COLUMN gap_set_aside.created_at IS 'own: instant';
COMMENT ON COLUMN gap_set_aside.ended_at IS 'own: instant it was taken up again; null: it is set aside';

-- Rights, functions and grants: filled by the data part.
RESET ROLE;
