-- Referrals: five objects, one owner each (request, task, consent, grant, audit). What is sealed is an opaque file; every other column is an id, a code, a day,
-- an instant or a small number, so that nobody here can read about a young person.
SET LOCAL ROLE tis_owner;

-- The life of a task, as data: the very lines of src/features/referral/transitions.ts (a test compares them) ------------------------

CREATE TABLE referral_rule (
  act text NOT NULL CHECK (act IN ('save', 'submit', 'open', 'ask', 'answer', 'accept', 'decline', 'start', 'hold', 'resume', 'set-appointment', 'record-contact',
    'complete', 'fail', 'withdraw', 'cancel', 'youth-withdraws', 'expire', 'mark-error')),
  from_state text NOT NULL CHECK (from_state IN ('draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed', 'entered-in-error')),
  to_state text NOT NULL CHECK (to_state IN ('draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed', 'entered-in-error')),
  actors text[] NOT NULL CHECK (actors <@ ARRAY['requester', 'requester-supervisor', 'specialist', 'intake', 'receiver-worker', 'receiver-supervisor', 'worker-elsewhere',
    'police-member', 'organization-admin', 'platform-admin', 'youth', 'clock']),
  consents text[] NOT NULL CHECK (consents <@ ARRAY['none', 'proposed', 'active', 'refused', 'ended', 'override']),
  says text[] NOT NULL CHECK (says <@ ARRAY['sent', 'opened', 'info-asked', 'info-given', 'contact-attempted', 'contact-made', 'appointment-set', 'appointment-held',
    'appointment-missed', 'waitlisted', 'handed-over', 'loop-told-to-referrer', 'loop-told-to-youth']),
  PRIMARY KEY (act, from_state)
);
SELECT sec.protect('referral_rule');
COMMENT ON TABLE referral_rule IS 'Which act leads a task from which state to which, by whom, and under which consent. What no line says is refused.';
COMMENT ON COLUMN referral_rule.act IS 'public: one of nineteen acts';
COMMENT ON COLUMN referral_rule.from_state IS 'public: state of the task before';
COMMENT ON COLUMN referral_rule.to_state IS 'public: state after';
COMMENT ON COLUMN referral_rule.actors IS 'public: roles that may, and the clock';
COMMENT ON COLUMN referral_rule.consents IS 'public: standings of the consent in which they may; empty: any';
COMMENT ON COLUMN referral_rule.says IS 'public: what the act may say of where the task stands; the first unless told';
INSERT INTO referral_rule (act, from_state, to_state, actors, consents, says) VALUES
  ('save', 'draft', 'draft', '{requester}', '{}', '{}'),
  ('submit', 'draft', 'requested', '{requester}', '{active,override}', '{sent}'),
  ('open', 'requested', 'requested', '{specialist,intake}', '{active,override}', '{opened}'),
  ('ask', 'requested', 'requested', '{specialist,intake}', '{active,override}', '{info-asked}'),
  ('answer', 'requested', 'requested', '{requester,requester-supervisor}', '{active,override}', '{info-given}'),
  ('accept', 'requested', 'accepted', '{specialist,intake}', '{active,override}', '{}'),
  ('decline', 'requested', 'rejected', '{specialist,intake}', '{}', '{}'),
  ('withdraw', 'requested', 'cancelled', '{requester,requester-supervisor}', '{}', '{}'),
  ('expire', 'requested', 'cancelled', '{clock}', '{}', '{}'),
  ('start', 'accepted', 'in-progress', '{receiver-worker}', '{}', '{contact-made}'),
  ('record-contact', 'accepted', 'accepted', '{receiver-worker}', '{}', '{contact-attempted}'),
  ('record-contact', 'in-progress', 'in-progress', '{receiver-worker}', '{}', '{contact-made,contact-attempted,appointment-held,appointment-missed}'),
  ('set-appointment', 'accepted', 'accepted', '{receiver-worker}', '{}', '{appointment-set}'),
  ('set-appointment', 'in-progress', 'in-progress', '{receiver-worker}', '{}', '{appointment-set}'),
  ('hold', 'accepted', 'on-hold', '{receiver-worker}', '{}', '{waitlisted}'),
  ('hold', 'in-progress', 'on-hold', '{receiver-worker}', '{}', '{waitlisted}'),
  ('resume', 'on-hold', 'in-progress', '{receiver-worker}', '{}', '{}'),
  ('complete', 'in-progress', 'completed', '{receiver-worker}', '{}', '{}'),
  ('fail', 'accepted', 'failed', '{receiver-worker}', '{}', '{}'),
  ('fail', 'in-progress', 'failed', '{receiver-worker}', '{}', '{}'),
  ('fail', 'on-hold', 'failed', '{receiver-worker}', '{}', '{}');
INSERT INTO referral_rule (act, from_state, to_state, actors, consents, says)
  SELECT 'cancel', s, 'cancelled', '{requester,requester-supervisor,specialist,intake,receiver-worker,receiver-supervisor}'::text[], '{}'::text[], '{}'::text[]
  FROM unnest(ARRAY['accepted', 'in-progress', 'on-hold']) s
  UNION ALL SELECT 'youth-withdraws', s, 'cancelled', '{youth,requester,requester-supervisor,receiver-worker}'::text[], '{}'::text[], '{}'::text[]
  FROM unnest(ARRAY['requested', 'accepted', 'in-progress', 'on-hold']) s
  UNION ALL SELECT 'mark-error', s, 'entered-in-error', '{requester-supervisor}'::text[], '{}'::text[], '{}'::text[]
  FROM unnest(ARRAY['draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed']) s;

/* On which side of a task a role stands (src/features/referral/rules.ts, `sides`). */
CREATE FUNCTION sec.referral_side(p_role text, p_relation text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN p_role IN ('requester', 'requester-supervisor') THEN p_relation = 'own'
    WHEN p_role IN ('specialist', 'intake', 'receiver-worker', 'receiver-supervisor') THEN p_relation = 'named-receiver'
    WHEN p_role = 'youth' THEN p_relation IN ('own', 'suspended')
    WHEN p_role = 'clock' THEN p_relation IN ('own', 'named-receiver', 'suspended') ELSE false END $$;
/* Whether a line of the table allows it. `mayAct` says the same. */
CREATE FUNCTION sec.referral_may(p_act text, p_state text, p_role text, p_consent text, p_relation text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sec.referral_side(p_role, p_relation) AND EXISTS (SELECT FROM referral_rule r WHERE r.act = p_act AND r.from_state = p_state AND p_role = ANY (r.actors)
    AND (r.consents = '{}' OR p_consent = ANY (r.consents))) $$;
/* What may be read. `grantOf` says the same. */
CREATE FUNCTION sec.referral_grant(p_state text, p_role text, p_consent text, p_relation text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, sec, pg_temp AS $$
  SELECT CASE WHEN NOT sec.referral_side(p_role, p_relation) OR p_relation = 'suspended' OR p_role = 'youth' THEN 'none'
    WHEN p_relation = 'own' THEN CASE WHEN p_role <> 'requester' THEN 'envelope' WHEN p_state = 'entered-in-error' THEN 'ended' ELSE 'sealed-content' END
    WHEN p_state = 'draft' THEN 'none' WHEN p_role = 'receiver-supervisor' THEN 'envelope'
    WHEN p_role = 'receiver-worker' AND p_state = 'requested' THEN 'envelope'
    WHEN p_state IN ('rejected', 'cancelled', 'completed', 'failed', 'entered-in-error') OR p_consent NOT IN ('active', 'override') THEN 'ended'
    ELSE 'sealed-content' END $$;
GRANT EXECUTE ON FUNCTION sec.referral_side(text, text), sec.referral_may(text, text, text, text, text), sec.referral_grant(text, text, text, text) TO tis_app;

-- The objects --------------------------------------------------------------------------------------------------------------------

CREATE TABLE referral_setting (
  organization_id uuid PRIMARY KEY REFERENCES organization,
  urgent_hours smallint NOT NULL DEFAULT 4 CHECK (urgent_hours BETWEEN 1 AND 24),
  priority_hours smallint NOT NULL DEFAULT 24 CHECK (priority_hours BETWEEN 1 AND 168),
  ordinary_hours smallint NOT NULL DEFAULT 72 CHECK (ordinary_hours BETWEEN 1 AND 336),
  version integer NOT NULL DEFAULT 1,
  CHECK (urgent_hours <= priority_hours AND priority_hours <= ordinary_hours)
);
SELECT sec.protect('referral_setting');
COMMENT ON TABLE referral_setting IS 'In how many hours an organization promises to answer, by priority; no row: 4, 24 and 72.';
COMMENT ON COLUMN referral_setting.organization_id IS 'partner: organization that receives';
COMMENT ON COLUMN referral_setting.urgent_hours IS 'partner: hours';
COMMENT ON COLUMN referral_setting.priority_hours IS 'partner: hours';
COMMENT ON COLUMN referral_setting.ordinary_hours IS 'partner: hours';
COMMENT ON COLUMN referral_setting.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE referral_request (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organization,
  requested_by uuid NOT NULL REFERENCES person,
  lead_id uuid NOT NULL REFERENCES person,
  team_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error')),
  priority text NOT NULL CHECK (priority IN ('urgent', 'priority', 'ordinary')),
  purpose text NOT NULL CHECK (purpose IN ('service', 'assessment', 'accompaniment', 'shared-follow-up', 'consultation')),
  language text NOT NULL CHECK (language IN ('fr', 'en', 'other')),
  wishes_news boolean NOT NULL DEFAULT false,
  continuity_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (organization_id, id),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON referral_request (requested_by);
CREATE INDEX ON referral_request (lead_id);
CREATE INDEX ON referral_request (organization_id, team_id);
CREATE INDEX ON referral_request (team_id);
SELECT sec.protect('referral_request');
COMMENT ON TABLE referral_request IS 'What is asked (FHIR ServiceRequest): its envelope. For whom and why is sealed.';
COMMENT ON COLUMN referral_request.id IS 'own: id, drawn by the author; also the id of the sealed record';
COMMENT ON COLUMN referral_request.organization_id IS 'own: organization that asks';
COMMENT ON COLUMN referral_request.requested_by IS 'own: who wrote it';
COMMENT ON COLUMN referral_request.lead_id IS 'own: lead worker today; never nobody';
COMMENT ON COLUMN referral_request.team_id IS 'own: team of the author, to which it is sealed too';
COMMENT ON COLUMN referral_request.state IS 'own: draft, active, on-hold, revoked, completed, entered-in-error';
COMMENT ON COLUMN referral_request.priority IS 'own: urgent, priority, ordinary';
COMMENT ON COLUMN referral_request.purpose IS 'own: code of what it is for; the consent names the same';
COMMENT ON COLUMN referral_request.language IS 'own: language of contact';
COMMENT ON COLUMN referral_request.wishes_news IS 'own: the young person wishes to be told what comes of it';
COMMENT ON COLUMN referral_request.continuity_id IS 'own: chain of referrals and hand-offs, known to the parties alone';
COMMENT ON COLUMN referral_request.created_at IS 'own: instant';
COMMENT ON COLUMN referral_request.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE referral_consent (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES referral_request,
  organization_id uuid NOT NULL REFERENCES organization,
  recipient_id uuid NOT NULL REFERENCES organization,
  purpose text NOT NULL CHECK (purpose IN ('service', 'assessment', 'accompaniment', 'shared-follow-up', 'consultation')),
  capacity text NOT NULL CHECK (capacity IN ('representative', 'minor-alone', 'adult')),
  classes text[] NOT NULL CHECK (classes <@ ARRAY['identity', 'contact', 'need', 'reason', 'risk', 'goal', 'report-back'] AND classes <> '{}'),
  channels text[] NOT NULL CHECK (channels <@ ARRAY['worker', 'phone', 'text', 'email', 'in-person'] AND channels <> '{}'),
  method text NOT NULL CHECK (method IN ('own-device', 'spoken-witnessed', 'paper')),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  text_hash bytea NOT NULL CHECK (octet_length(text_hash) = 32),
  sealed_hash bytea NOT NULL CHECK (octet_length(sealed_hash) = 32),
  rule_version smallint NOT NULL CHECK (rule_version > 0),
  state text NOT NULL CHECK (state IN ('proposed', 'active', 'rejected', 'inactive', 'entered-in-error')),
  recorded_by uuid NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL DEFAULT sec.now(),
  ended_at timestamptz,
  withdrawn boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (request_id, id),
  CHECK (ends_on >= starts_on AND ends_on <= starts_on + interval '12 months'),
  CHECK (recipient_id <> organization_id),
  CHECK ((ended_at IS NOT NULL) = (state IN ('rejected', 'inactive', 'entered-in-error')))
);
CREATE INDEX ON referral_consent (organization_id);
CREATE INDEX ON referral_consent (recipient_id);
CREATE INDEX ON referral_consent (recorded_by);
CREATE INDEX ON referral_consent (ends_on) WHERE state = 'active';
SELECT sec.protect('referral_consent');
COMMENT ON TABLE referral_consent IS 'That a young person consented, for one recipient and one purpose: the envelope. What was said is sealed.';
COMMENT ON COLUMN referral_consent.id IS 'own: id, drawn by the author';
COMMENT ON COLUMN referral_consent.request_id IS 'own: what it is for';
COMMENT ON COLUMN referral_consent.organization_id IS 'own: organization that obtained it';
COMMENT ON COLUMN referral_consent.recipient_id IS 'own: organization it lets be told';
COMMENT ON COLUMN referral_consent.purpose IS 'own: code';
COMMENT ON COLUMN referral_consent.capacity IS 'own: in which capacity someone consented; no age';
COMMENT ON COLUMN referral_consent.classes IS 'own: what may be said, ticked one by one';
COMMENT ON COLUMN referral_consent.channels IS 'own: how the young person may be reached';
COMMENT ON COLUMN referral_consent.method IS 'own: own-device, spoken-witnessed, paper';
COMMENT ON COLUMN referral_consent.starts_on IS 'own: first day';
COMMENT ON COLUMN referral_consent.ends_on IS 'own: last day, twelve months later at most';
COMMENT ON COLUMN referral_consent.text_hash IS 'own: SHA-256 of the text that was read, in its language';
COMMENT ON COLUMN referral_consent.sealed_hash IS 'own: SHA-256 of the sealed consent of the record';
COMMENT ON COLUMN referral_consent.rule_version IS 'own: version of the age rule (content/consent-rules.json)';
COMMENT ON COLUMN referral_consent.state IS 'own: proposed, active, rejected, inactive, entered-in-error';
COMMENT ON COLUMN referral_consent.recorded_by IS 'own: who recorded it';
COMMENT ON COLUMN referral_consent.recorded_at IS 'own: instant';
COMMENT ON COLUMN referral_consent.ended_at IS 'own: instant; null: it stands, or was not given yet';
COMMENT ON COLUMN referral_consent.withdrawn IS 'own: it was withdrawn, and did not only end';
COMMENT ON COLUMN referral_consent.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE referral_task (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES referral_request,
  organization_id uuid NOT NULL REFERENCES organization,
  recipient_id uuid NOT NULL REFERENCES organization,
  team_id uuid NOT NULL,
  part_of uuid REFERENCES referral_task,
  consent_id uuid,
  police_question_id uuid REFERENCES consult_question,
  police_confirmed_at timestamptz,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed', 'entered-in-error')),
  business_status text CHECK (business_status IN ('sent', 'opened', 'info-asked', 'info-given', 'contact-attempted', 'contact-made', 'appointment-set', 'appointment-held',
    'appointment-missed', 'waitlisted', 'handed-over', 'loop-told-to-referrer', 'loop-told-to-youth')),
  owner_id uuid REFERENCES person,
  reason text CHECK (reason IN ('full', 'not-our-mandate', 'outside-region', 'age', 'language', 'safety', 'other', 'youth-asked', 'unreachable', 'waiting-list', 'absence', 'moved',
    'need-met-elsewhere', 'youth-wish', 'sent-by-mistake', 'no-answer', 'withdrawn')),
  alternative_id uuid REFERENCES organization,
  outcome text CHECK (outcome IN ('service-begun', 'service-given', 'referred-on', 'need-met', 'youth-declined')),
  youth_view text CHECK (youth_view IN ('asked', 'skipped-unreachable', 'skipped-youth-wish', 'skipped-safety')),
  appointment_on date,
  review_on date,
  attempts smallint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  requested_at timestamptz,
  due_at timestamptz,
  opened_at timestamptz,
  info_asked_at timestamptz,
  info_given_at timestamptz,
  accepted_at timestamptz,
  first_contact_at timestamptz,
  held_at timestamptz,
  resumed_at timestamptz,
  ended_at timestamptz,
  reminded_at timestamptz,
  late_at timestamptz,
  very_late_at timestamptz,
  referrer_told_at timestamptz,
  youth_told_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (request_id, consent_id) REFERENCES referral_consent (request_id, id),
  FOREIGN KEY (recipient_id, team_id) REFERENCES key_team (organization_id, id),
  CHECK (recipient_id <> organization_id),
  CHECK (state IN ('draft', 'cancelled', 'entered-in-error') OR requested_at IS NOT NULL),
  CHECK ((due_at IS NULL) = (requested_at IS NULL)),
  CHECK (state NOT IN ('accepted', 'in-progress', 'on-hold', 'completed', 'failed') OR (owner_id IS NOT NULL AND accepted_at IS NOT NULL)),
  CHECK (state <> 'on-hold' OR (reason IS NOT NULL AND review_on IS NOT NULL)),
  CHECK (state NOT IN ('rejected', 'cancelled', 'failed') OR reason IS NOT NULL),
  CHECK (state <> 'completed' OR (outcome IS NOT NULL AND youth_view IS NOT NULL)),
  CHECK ((ended_at IS NOT NULL) = (state IN ('rejected', 'cancelled', 'completed', 'failed', 'entered-in-error')))
);
CREATE INDEX ON referral_task (request_id, consent_id);
CREATE INDEX ON referral_task (organization_id, requested_at);
CREATE INDEX ON referral_task (recipient_id, requested_at);
CREATE INDEX ON referral_task (recipient_id, team_id);
CREATE INDEX ON referral_task (team_id);
CREATE INDEX ON referral_task (owner_id);
CREATE INDEX ON referral_task (part_of);
CREATE INDEX ON referral_task (alternative_id);
CREATE INDEX ON referral_task (police_question_id);
CREATE INDEX ON referral_task (due_at) WHERE state = 'requested';
SELECT sec.protect('referral_task');
COMMENT ON TABLE referral_task IS 'The work that is asked of one organization (FHIR Task): its envelope, every transition with an instant of its own.';
COMMENT ON COLUMN referral_task.id IS 'own: id, drawn by the author';
COMMENT ON COLUMN referral_task.request_id IS 'own: what is asked';
COMMENT ON COLUMN referral_task.organization_id IS 'own: organization that asks';
COMMENT ON COLUMN referral_task.recipient_id IS 'own: organization asked';
COMMENT ON COLUMN referral_task.team_id IS 'own: its intake team, to which it is sealed';
COMMENT ON COLUMN referral_task.part_of IS 'own: the task that this one takes up again; null: none';
COMMENT ON COLUMN referral_task.consent_id IS 'own: consent it rests on; null: an override stands in its place';
COMMENT ON COLUMN referral_task.police_question_id IS 'own: consultation that named a police service; null: not one';
COMMENT ON COLUMN referral_task.police_confirmed_at IS 'own: instant the author confirmed a police service a second time; null: not one';
COMMENT ON COLUMN referral_task.state IS 'own: the ten states of Gravity';
COMMENT ON COLUMN referral_task.business_status IS 'own: where it stands, in the field''s words; null: nothing yet';
COMMENT ON COLUMN referral_task.owner_id IS 'own: who answers for it at the receiver; null: nobody accepted yet';
COMMENT ON COLUMN referral_task.reason IS 'own: code; null: none needed';
COMMENT ON COLUMN referral_task.alternative_id IS 'own: organization proposed instead; null: none';
COMMENT ON COLUMN referral_task.outcome IS 'own: code; null: not completed';
COMMENT ON COLUMN referral_task.youth_view IS 'own: whether the young person was asked what they think; null: not completed';
COMMENT ON COLUMN referral_task.appointment_on IS 'own: day; null: none';
COMMENT ON COLUMN referral_task.review_on IS 'own: day on which what waits is looked at again; null: never waited';
COMMENT ON COLUMN referral_task.attempts IS 'own: tries to reach them before the first contact';
COMMENT ON COLUMN referral_task.created_at IS 'own: instant';
COMMENT ON COLUMN referral_task.requested_at IS 'own: instant; null: not sent';
COMMENT ON COLUMN referral_task.due_at IS 'own: instant by which an answer is promised; null: not sent';
COMMENT ON COLUMN referral_task.opened_at IS 'own: instant of the first reading by the receiver; null: not yet';
COMMENT ON COLUMN referral_task.info_asked_at IS 'own: instant; null: never';
COMMENT ON COLUMN referral_task.info_given_at IS 'own: instant; null: never';
COMMENT ON COLUMN referral_task.accepted_at IS 'own: instant; null: not accepted';
COMMENT ON COLUMN referral_task.first_contact_at IS 'own: instant; null: none yet';
COMMENT ON COLUMN referral_task.held_at IS 'own: instant it last began to wait; null: never';
COMMENT ON COLUMN referral_task.resumed_at IS 'own: instant it last went on; null: never';
COMMENT ON COLUMN referral_task.ended_at IS 'own: instant; null: not ended';
COMMENT ON COLUMN referral_task.reminded_at IS 'own: instant, at half of the time promised; null: not yet';
COMMENT ON COLUMN referral_task.late_at IS 'own: instant of the first escalation, once the time is over; null: not late';
COMMENT ON COLUMN referral_task.very_late_at IS 'own: instant of the second, at one and a half; null: not yet';
COMMENT ON COLUMN referral_task.referrer_told_at IS 'own: instant the referrer was told what came of it; null: not yet';
COMMENT ON COLUMN referral_task.youth_told_at IS 'own: instant the young person was; null: not yet, or not wished';
COMMENT ON COLUMN referral_task.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE referral_override (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES referral_request,
  task_id uuid NOT NULL REFERENCES referral_task,
  organization_id uuid NOT NULL REFERENCES organization,
  invoked_by uuid NOT NULL REFERENCES person,
  ground text NOT NULL CHECK (ground IN ('danger', 'obligation')),
  starts_at timestamptz NOT NULL DEFAULT sec.now(),
  ends_at timestamptz NOT NULL,
  review_by timestamptz NOT NULL,
  reviewed_by uuid REFERENCES person,
  reviewed_at timestamptz,
  upheld boolean,
  youth_told_at timestamptz,
  delay_ground text CHECK (delay_ground IN ('would-raise-danger', 'not-reachable-safely')),
  delayed_at timestamptz,
  ask_again_on date,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (task_id),
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '72 hours'),
  CHECK (reviewed_by <> invoked_by),
  CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL) AND (reviewed_by IS NULL) = (upheld IS NULL)),
  CHECK ((delay_ground IS NULL) = (delayed_at IS NULL) AND (delay_ground IS NULL) = (ask_again_on IS NULL))
);
CREATE INDEX ON referral_override (request_id);
CREATE INDEX ON referral_override (organization_id);
CREATE INDEX ON referral_override (invoked_by);
CREATE INDEX ON referral_override (reviewed_by);
SELECT sec.protect('referral_override');
COMMENT ON TABLE referral_override IS 'An emergency in place of a consent: coded ground, an end, a second person, and the young person told. Why is written in the sealed record.';
COMMENT ON COLUMN referral_override.id IS 'own: id';
COMMENT ON COLUMN referral_override.request_id IS 'own: what is asked';
COMMENT ON COLUMN referral_override.task_id IS 'own: of whom';
COMMENT ON COLUMN referral_override.organization_id IS 'own: organization that invokes it';
COMMENT ON COLUMN referral_override.invoked_by IS 'own: who invoked it';
COMMENT ON COLUMN referral_override.ground IS 'own: danger, obligation';
COMMENT ON COLUMN referral_override.starts_at IS 'own: instant';
COMMENT ON COLUMN referral_override.ends_at IS 'own: instant, 72 hours later at most';
COMMENT ON COLUMN referral_override.review_by IS 'own: instant by which a second person reads it: one working day';
COMMENT ON COLUMN referral_override.reviewed_by IS 'own: second person; null: not yet';
COMMENT ON COLUMN referral_override.reviewed_at IS 'own: instant; null: not yet';
COMMENT ON COLUMN referral_override.upheld IS 'own: what the second person says; null: not yet';
COMMENT ON COLUMN referral_override.youth_told_at IS 'own: instant the young person was told; null: not yet';
COMMENT ON COLUMN referral_override.delay_ground IS 'own: why telling them waits; null: it does not';
COMMENT ON COLUMN referral_override.delayed_at IS 'own: instant that was last said; null: never';
COMMENT ON COLUMN referral_override.ask_again_on IS 'own: day it is asked again, seven days later; null: it does not wait';
COMMENT ON COLUMN referral_override.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE referral_object (
  id uuid PRIMARY KEY,
  rec uuid NOT NULL,
  organization_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  author_organization_id uuid NOT NULL REFERENCES organization,
  type text NOT NULL CHECK (type IN ('consent', 'ref', 'attachment', 'note', 'ack', 'withdrawal')),
  kv smallint NOT NULL CHECK (kv > 0),
  seq smallint NOT NULL CHECK (seq >= 0),
  prev bytea CHECK (octet_length(prev) = 32),
  kept_at timestamptz NOT NULL DEFAULT sec.now(),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 400 AND 10600000),
  UNIQUE (rec, seq),
  FOREIGN KEY (organization_id, rec) REFERENCES referral_request (organization_id, id),
  CHECK ((seq = 0) = (prev IS NULL))
);
CREATE INDEX ON referral_object (organization_id, rec);
CREATE INDEX ON referral_object (author_id);
CREATE INDEX ON referral_object (author_organization_id);
SELECT sec.protect('referral_object');
COMMENT ON TABLE referral_object IS 'Sealed objects of a record. What they say is in `file`, which nobody here can read.';
COMMENT ON COLUMN referral_object.id IS 'own: id of the object, drawn by its author';
COMMENT ON COLUMN referral_object.rec IS 'own: record, which is the request';
COMMENT ON COLUMN referral_object.organization_id IS 'own: organization whose record it is';
COMMENT ON COLUMN referral_object.author_id IS 'own: who sent it';
COMMENT ON COLUMN referral_object.author_organization_id IS 'own: for which organization';
COMMENT ON COLUMN referral_object.type IS 'own: consent, ref, attachment, note, ack, withdrawal';
COMMENT ON COLUMN referral_object.kv IS 'own: version of the data key';
COMMENT ON COLUMN referral_object.seq IS 'own: place in the record, from 0, without a gap';
COMMENT ON COLUMN referral_object.prev IS 'own: SHA-256 of the file before; null: the first';
COMMENT ON COLUMN referral_object.kept_at IS 'own: instant';
COMMENT ON COLUMN referral_object.file IS 'sealed: ciphertext of a padded length';

CREATE TABLE referral_wrap (
  team_id uuid NOT NULL,
  rec uuid NOT NULL REFERENCES referral_request,
  kv smallint NOT NULL CHECK (kv > 0),
  epoch integer NOT NULL CHECK (epoch > 0),
  organization_id uuid NOT NULL,
  task_id uuid REFERENCES referral_task,
  until_at timestamptz,
  ended_at timestamptz,
  held boolean NOT NULL DEFAULT false,
  kept_at timestamptz NOT NULL DEFAULT sec.now(),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 2000 AND 8192),
  PRIMARY KEY (team_id, rec, kv),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON referral_wrap (rec);
CREATE INDEX ON referral_wrap (task_id);
CREATE INDEX ON referral_wrap (organization_id, team_id);
SELECT sec.protect('referral_wrap');
COMMENT ON TABLE referral_wrap IS 'The key of a record, sealed to a team: the access grant. Served while it stands; ended with the consent, in the same transaction.';
COMMENT ON COLUMN referral_wrap.team_id IS 'own: team';
COMMENT ON COLUMN referral_wrap.rec IS 'own: record';
COMMENT ON COLUMN referral_wrap.kv IS 'own: version of the data key';
COMMENT ON COLUMN referral_wrap.epoch IS 'own: epoch of the team''s key';
COMMENT ON COLUMN referral_wrap.organization_id IS 'own: organization of the team';
COMMENT ON COLUMN referral_wrap.task_id IS 'own: task that gives it; null: the author''s own team';
COMMENT ON COLUMN referral_wrap.until_at IS 'own: instant from which it is not served; null: no end';
COMMENT ON COLUMN referral_wrap.ended_at IS 'own: instant it was ended; null: it stands';
COMMENT ON COLUMN referral_wrap.held IS 'own: it came back with a restored backup, and waits for its author to say that it still stands';
COMMENT ON COLUMN referral_wrap.kept_at IS 'own: instant';
COMMENT ON COLUMN referral_wrap.file IS 'sealed: ciphertext';

CREATE TABLE referral_event (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES referral_task,
  act text NOT NULL CHECK (act IN ('save', 'submit', 'open', 'ask', 'answer', 'accept', 'decline', 'start', 'hold', 'resume', 'set-appointment', 'record-contact',
    'complete', 'fail', 'withdraw', 'cancel', 'youth-withdraws', 'expire', 'mark-error')),
  from_state text NOT NULL CHECK (from_state IN ('draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed', 'entered-in-error')),
  to_state text NOT NULL CHECK (to_state IN ('draft', 'requested', 'accepted', 'rejected', 'in-progress', 'on-hold', 'completed', 'cancelled', 'failed', 'entered-in-error')),
  business_status text CHECK (business_status IN ('sent', 'opened', 'info-asked', 'info-given', 'contact-attempted', 'contact-made', 'appointment-set', 'appointment-held',
    'appointment-missed', 'waitlisted', 'handed-over', 'loop-told-to-referrer', 'loop-told-to-youth')),
  actor_id uuid REFERENCES person,
  actor_organization_id uuid REFERENCES organization,
  at timestamptz NOT NULL DEFAULT sec.now()
);
CREATE INDEX ON referral_event (task_id, at);
CREATE INDEX ON referral_event (actor_id);
CREATE INDEX ON referral_event (actor_organization_id);
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON referral_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
SELECT sec.protect('referral_event');
COMMENT ON TABLE referral_event IS 'What was done with a task, by whom, when (FHIR Provenance). It only grows.';
COMMENT ON COLUMN referral_event.id IS 'own: id, drawn by whoever acts, so that an act sent twice is done once';
COMMENT ON COLUMN referral_event.task_id IS 'own: task';
COMMENT ON COLUMN referral_event.act IS 'own: act';
COMMENT ON COLUMN referral_event.from_state IS 'own: state before';
COMMENT ON COLUMN referral_event.to_state IS 'own: state after';
COMMENT ON COLUMN referral_event.business_status IS 'own: where it stood after; null: nothing said';
COMMENT ON COLUMN referral_event.actor_id IS 'own: who; null: the clock, or a partner by a link';
COMMENT ON COLUMN referral_event.actor_organization_id IS 'own: for which organization; null: the clock';
COMMENT ON COLUMN referral_event.at IS 'own: instant';

CREATE TABLE referral_draft (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  kept_at timestamptz NOT NULL DEFAULT sec.now(),
  wrap_file bytea NOT NULL CHECK (octet_length(wrap_file) BETWEEN 2000 AND 8192),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 400 AND 1100000)
);
CREATE INDEX ON referral_draft (person_id);
CREATE INDEX ON referral_draft (organization_id);
SELECT sec.protect('referral_draft');
COMMENT ON TABLE referral_draft IS 'What someone began to write, sealed to them alone. Thirty days after it was last kept, it goes.';
COMMENT ON COLUMN referral_draft.id IS 'own: id, which is that of the record to come';
COMMENT ON COLUMN referral_draft.person_id IS 'own: who writes';
COMMENT ON COLUMN referral_draft.organization_id IS 'own: for which organization';
COMMENT ON COLUMN referral_draft.kept_at IS 'own: instant it was last kept';
COMMENT ON COLUMN referral_draft.wrap_file IS 'sealed: its key, sealed to who writes';
COMMENT ON COLUMN referral_draft.file IS 'sealed: ciphertext of a padded length';

CREATE TABLE referral_tombstone (
  subject_id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('consent', 'task', 'override')),
  at timestamptz NOT NULL DEFAULT sec.now()
);
SELECT sec.protect('referral_tombstone');
COMMENT ON TABLE referral_tombstone IS 'What ended for good. A restore takes these from the instance it replaces, so that no backup brings a withdrawn consent back to life.';
COMMENT ON COLUMN referral_tombstone.subject_id IS 'own: id of what ended';
COMMENT ON COLUMN referral_tombstone.kind IS 'own: consent, task, override';
COMMENT ON COLUMN referral_tombstone.at IS 'own: instant';

-- Who is what --------------------------------------------------------------------------------------------------------------------

/* Teams of keys in which the person is today, of organizations that are still ours and where they do more than read. */
CREATE FUNCTION sec.referral_teams() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT k.id FROM key_team k JOIN organization o ON o.id = k.organization_id AND o.status = 'joined'
    WHERE k.id = ANY (sec.key_teams()) AND k.organization_id = ANY (sec.worked()));
END $$;
/* Organizations for which the person receives referrals: of the intake team, the designated specialist or the deputy. */
CREATE FUNCTION sec.referral_desks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT d.organization_id FROM designation d WHERE d.person_id = sec.person() AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy')
      AND d.organization_id = ANY (sec.worked())
    UNION SELECT k.organization_id FROM key_team k WHERE k.kind = 'intake' AND k.id = ANY (sec.referral_teams()));
END $$;
/* What the person is to a task, each with the side it stands on. */
CREATE FUNCTION sec.referral_roles(t referral_task) RETURNS TABLE (role text, relation text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_own text := CASE WHEN EXISTS (SELECT FROM organization o WHERE o.id = t.organization_id AND o.status = 'joined') THEN 'own' ELSE 'suspended' END;
  v_received text := CASE WHEN EXISTS (SELECT FROM organization o WHERE o.id = t.recipient_id AND o.status = 'joined') THEN 'named-receiver' ELSE 'suspended' END;
BEGIN
  IF t.organization_id = ANY (sec.worked()) THEN
    IF EXISTS (SELECT FROM referral_request r WHERE r.id = t.request_id AND r.lead_id = sec.person()) THEN RETURN QUERY VALUES ('requester', v_own); END IF;
    IF t.organization_id = ANY (sec.led()) THEN RETURN QUERY VALUES ('requester-supervisor', v_own); END IF;
  END IF;
  IF t.state <> 'draft' AND t.recipient_id = ANY (sec.worked()) THEN
    IF EXISTS (SELECT FROM designation d WHERE d.organization_id = t.recipient_id AND d.person_id = sec.person() AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy'))
      THEN RETURN QUERY VALUES ('specialist', v_received); END IF;
    IF t.team_id = ANY (sec.referral_teams()) THEN RETURN QUERY VALUES ('intake', v_received); END IF;
    IF t.owner_id = sec.person() THEN RETURN QUERY VALUES ('receiver-worker', v_received); END IF;
    IF t.recipient_id = ANY (sec.led()) THEN RETURN QUERY VALUES ('receiver-supervisor', v_received); END IF;
  END IF;
END $$;
/* Requests of which the person is the lead worker, or whose team they are of. */
CREATE FUNCTION sec.own_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT r.id FROM referral_request r WHERE r.lead_id = sec.person() AND r.organization_id = ANY (sec.worked())
    UNION SELECT r.id FROM referral_request r WHERE r.team_id = ANY (sec.referral_teams()));
END $$;
/* Organizations whose received envelopes the person reads: they receive for it, or lead it. */
CREATE FUNCTION sec.received_referral_places() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT unnest(sec.referral_desks()) UNION SELECT unnest(sec.led()));
END $$;
GRANT EXECUTE ON FUNCTION sec.own_referrals(), sec.received_referral_places() TO tis_app;
/* Where the consent of a task stands, at this instant; null to who has nothing to do with it. */
CREATE FUNCTION sec.referral_standing(p_task uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN c.state = 'active' AND c.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date THEN 'active'
    WHEN o.ends_at > sec.now() AND o.upheld IS NOT FALSE THEN 'override'
    WHEN c.state = 'proposed' THEN 'proposed' WHEN c.state = 'rejected' THEN 'refused'
    WHEN c.state IN ('active', 'inactive') OR o.id IS NOT NULL THEN 'ended' ELSE 'none' END
  FROM referral_task t LEFT JOIN referral_consent c ON c.id = t.consent_id LEFT JOIN referral_override o ON o.task_id = t.id
  WHERE t.id = p_task AND (EXISTS (SELECT FROM sec.referral_roles(t)) OR t.request_id = ANY (sec.own_referrals())) $$;

-- The database's own guard -------------------------------------------------------------------------------------------------------

/* No state but by a line of the table; nothing is requested without a consent for this recipient and purpose, or an override; a police service only where a consultation named it. */
CREATE FUNCTION sec.guard_referral_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN RAISE EXCEPTION 'a task begins as a draft' USING ERRCODE = '23514'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.state <> NEW.state AND NOT EXISTS (SELECT FROM referral_rule r WHERE r.from_state = OLD.state AND r.to_state = NEW.state) THEN
    RAISE EXCEPTION 'no act leads there' USING ERRCODE = '23514';
  END IF;
  IF NEW.state = 'requested' AND (OLD.state = 'draft' OR OLD.consent_id IS DISTINCT FROM NEW.consent_id OR OLD.recipient_id <> NEW.recipient_id) THEN
    IF NOT EXISTS (SELECT FROM referral_consent c JOIN referral_request r ON r.id = c.request_id WHERE c.id = NEW.consent_id AND c.request_id = NEW.request_id AND c.state = 'active'
        AND c.recipient_id = NEW.recipient_id AND c.purpose = r.purpose AND c.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date)
      AND NOT EXISTS (SELECT FROM referral_override o WHERE o.task_id = NEW.id AND o.ends_at > sec.now() AND o.upheld IS NOT FALSE) THEN
      RAISE EXCEPTION 'no consent for this recipient and purpose' USING ERRCODE = '23514';
    END IF;
    IF EXISTS (SELECT FROM organization o WHERE o.id = NEW.recipient_id AND o.sector = 'police') AND (NEW.police_confirmed_at IS NULL OR NOT EXISTS (
        SELECT FROM consult_recipient q JOIN consult_question a ON a.id = q.question_id WHERE q.question_id = NEW.police_question_id AND q.organization_id = NEW.recipient_id
          AND q.answer = 'could-help' AND a.organization_id = NEW.organization_id)) THEN
      RAISE EXCEPTION 'no consultation named this police service' USING ERRCODE = '23514';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON referral_task FOR EACH ROW EXECUTE FUNCTION sec.guard_referral_task();
/* A sealed object is never changed; it goes only when its record was entered in error. */
CREATE TRIGGER only_grows BEFORE UPDATE ON referral_object FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
/* What ended stays so: nothing brings a wrap, a consent or an ended task back. */
CREATE FUNCTION sec.guard_referral_end() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS NULL THEN RAISE EXCEPTION 'what ended stays so' USING ERRCODE = '23514'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ended_stays BEFORE UPDATE ON referral_wrap FOR EACH ROW EXECUTE FUNCTION sec.guard_referral_end();
CREATE TRIGGER ended_stays BEFORE UPDATE ON referral_consent FOR EACH ROW EXECUTE FUNCTION sec.guard_referral_end();

-- Sending: all of it or nothing, in one transaction of the caller ----------------------------------------------------------------

/* Begins a request: its envelope. Told again with the same id by the same person, it does nothing more. */
CREATE FUNCTION sec.begin_referral(p jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_org uuid := (p ->> 'organizationId')::uuid; v_team uuid := (p ->> 'teamId')::uuid;
BEGIN
  IF EXISTS (SELECT FROM referral_request r WHERE r.id = (p ->> 'id')::uuid) THEN
    RETURN CASE WHEN EXISTS (SELECT FROM referral_request r WHERE r.id = (p ->> 'id')::uuid AND r.requested_by = sec.person()) THEN 'repeated' ELSE 'not-yours' END;
  END IF;
  IF NOT v_org = ANY (sec.worked()) OR NOT v_team = ANY (sec.referral_teams()) OR NOT EXISTS (SELECT FROM key_team k WHERE k.id = v_team AND k.organization_id = v_org) THEN RETURN 'not-yours'; END IF;
  INSERT INTO referral_request (id, organization_id, requested_by, lead_id, team_id, priority, purpose, language, wishes_news, continuity_id)
    VALUES ((p ->> 'id')::uuid, v_org, sec.person(), sec.person(), v_team, p ->> 'priority', p ->> 'purpose', p ->> 'language', (p ->> 'wishesNews')::boolean, gen_random_uuid());
  RETURN NULL;
END $$;
/* Adds a recipient to a request of the person: the consent or the override, and the task, as a draft. */
CREATE FUNCTION sec.add_referral_task(p jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  r referral_request;
  o organization;
  c jsonb := p -> 'consent';
  v_today date := (sec.now() AT TIME ZONE 'America/Toronto')::date;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = (p ->> 'requestId')::uuid FOR UPDATE;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.organization_id = ANY (sec.worked()) OR r.state IN ('revoked', 'completed', 'entered-in-error') THEN RETURN 'not-yours'; END IF;
  SELECT * INTO o FROM organization WHERE id = (p ->> 'recipientId')::uuid;
  IF o.id IS NULL OR o.id = r.organization_id OR NOT o.id = ANY (sec.partners()) THEN RETURN 'recipient-gone'; END IF;
  IF o.status <> 'joined' OR NOT EXISTS (SELECT FROM key_team k WHERE k.id = (p ->> 'teamId')::uuid AND k.organization_id = o.id AND k.kind = 'intake') THEN RETURN 'recipient-gone'; END IF;
  IF sec.key_team_is_open((p ->> 'teamId')::uuid) IS NOT TRUE THEN RETURN 'recipient-shut'; END IF;
  IF (p ->> 'partOf') IS NOT NULL AND NOT EXISTS (SELECT FROM referral_task t WHERE t.id = (p ->> 'partOf')::uuid
      AND (t.request_id = r.id OR (t.recipient_id = r.organization_id AND t.owner_id = sec.person() AND t.organization_id <> o.id))) THEN RETURN 'loop'; END IF;
  IF (SELECT count(*) FROM referral_task t WHERE t.organization_id = r.organization_id AND t.recipient_id = o.id AND t.created_at > sec.now() - interval '1 day') >= 30 THEN RETURN 'too-many'; END IF;
  IF o.sector = 'police' AND ((p ->> 'policeQuestionId') IS NULL OR (p ->> 'policeConfirmed')::boolean IS NOT TRUE OR NOT EXISTS (
      SELECT FROM consult_recipient q JOIN consult_question a ON a.id = q.question_id WHERE q.question_id = (p ->> 'policeQuestionId')::uuid AND q.organization_id = o.id
        AND q.answer = 'could-help' AND a.organization_id = r.organization_id)) THEN RETURN 'police-not-named'; END IF;
  IF EXISTS (SELECT FROM referral_task t WHERE t.id = (p ->> 'id')::uuid) OR EXISTS (SELECT FROM referral_consent x WHERE x.id = (c ->> 'id')::uuid)
    OR EXISTS (SELECT FROM referral_override x WHERE x.id = (p #>> '{override,id}')::uuid) THEN RETURN 'used'; END IF;
  IF c IS NOT NULL AND jsonb_typeof(c) = 'object' THEN
    IF (c ->> 'endsOn')::date < v_today OR (c ->> 'startsOn')::date > v_today + 1 THEN RETURN 'consent-over'; END IF;
    INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by)
      VALUES ((c ->> 'id')::uuid, r.id, r.organization_id, o.id, r.purpose, c ->> 'capacity', ARRAY(SELECT jsonb_array_elements_text(c -> 'classes')),
        ARRAY(SELECT jsonb_array_elements_text(c -> 'channels')), c ->> 'method', (c ->> 'startsOn')::date, (c ->> 'endsOn')::date, decode(c ->> 'textHash', 'hex'),
        decode(c ->> 'sealedHash', 'hex'), (c ->> 'ruleVersion')::smallint, 'active', sec.person());
  END IF;
  INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, part_of, consent_id, police_question_id, police_confirmed_at)
    VALUES ((p ->> 'id')::uuid, r.id, r.organization_id, o.id, (p ->> 'teamId')::uuid, (p ->> 'partOf')::uuid, (c ->> 'id')::uuid, (p ->> 'policeQuestionId')::uuid,
      CASE WHEN (p ->> 'policeConfirmed')::boolean THEN sec.now() END);
  IF jsonb_typeof(p -> 'override') = 'object' THEN
    INSERT INTO referral_override (id, request_id, task_id, organization_id, invoked_by, ground, ends_at, review_by)
      VALUES ((p #>> '{override,id}')::uuid, r.id, (p ->> 'id')::uuid, r.organization_id, sec.person(), p #>> '{override,ground}',
        sec.now() + make_interval(hours => (p #>> '{override,hours}')::int), (p #>> '{override,reviewBy}')::timestamptz);
    PERFORM sec.append_audit(r.organization_id, sec.person(), 'referral.override', 'referral_task', (p ->> 'id')::uuid, p #>> '{override,ground}', 'done');
  END IF;
  RETURN NULL;
END $$;
/* Whether the person may add to a record today: the lead worker of the request, or a team that is served its key. */
CREATE FUNCTION sec.may_write_referral(p_rec uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_request r WHERE r.id = p_rec AND r.state NOT IN ('revoked', 'entered-in-error') AND ((r.lead_id = sec.person() AND r.organization_id = ANY (sec.worked()))
    OR EXISTS (SELECT FROM referral_wrap w WHERE w.rec = r.id AND w.team_id = ANY (sec.referral_teams()) AND w.ended_at IS NULL AND NOT w.held
      AND (w.until_at IS NULL OR w.until_at > sec.now())))) $$;
/* Keeps a sealed object at the end of its record. `same`: these very bytes were kept before. The place is checked under a lock, so that no two take one. */
CREATE FUNCTION sec.keep_referral_object(p_id uuid, p_rec uuid, p_organization uuid, p_type text, p_kv integer, p_seq integer, p_prev bytea, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_last referral_object; v_before referral_object;
BEGIN
  PERFORM FROM referral_request r WHERE r.id = p_rec FOR UPDATE;
  SELECT * INTO v_before FROM referral_object x WHERE x.id = p_id;
  IF NOT sec.may_write_referral(p_rec) OR NOT p_organization = ANY (sec.worked()) OR NOT EXISTS (SELECT FROM referral_request r WHERE r.id = p_rec AND (r.organization_id = p_organization
    OR EXISTS (SELECT FROM referral_wrap w WHERE w.rec = r.id AND w.organization_id = p_organization))) THEN RETURN 'not-yours'; END IF;
  IF v_before.id IS NOT NULL THEN RETURN CASE WHEN v_before.file = p_file AND v_before.rec = p_rec AND v_before.author_id = sec.person() THEN 'same' ELSE 'used' END; END IF;
  SELECT * INTO v_last FROM referral_object x WHERE x.rec = p_rec ORDER BY x.seq DESC LIMIT 1;
  IF p_seq <> coalesce(v_last.seq + 1, 0) OR p_prev IS DISTINCT FROM (CASE WHEN v_last.id IS NOT NULL THEN sha256(v_last.file) END) THEN RETURN 'gap'; END IF;
  IF (SELECT coalesce(sum(octet_length(x.file)), 0) FROM referral_object x WHERE x.rec = p_rec) + octet_length(p_file) > 209715200 THEN RETURN 'too-large'; END IF;
  INSERT INTO referral_object (id, rec, organization_id, author_id, author_organization_id, type, kv, seq, prev, file)
    SELECT p_id, p_rec, r.organization_id, sec.person(), p_organization, p_type, p_kv::smallint, p_seq::smallint, p_prev, p_file FROM referral_request r WHERE r.id = p_rec;
  RETURN NULL;
END $$;
/* Keeps the key of a record for a team: the author's own, or the intake of a task of it that is a draft. */
CREATE FUNCTION sec.keep_referral_wrap(p_rec uuid, p_task uuid, p_team uuid, p_kv integer, p_epoch integer, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request; t referral_task; v_org uuid; v_until timestamptz;
BEGIN
  SELECT * INTO r FROM referral_request x WHERE x.id = p_rec;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_epoch IS DISTINCT FROM sec.key_team_epoch(p_team)::integer THEN RETURN 'stale'; END IF;
  IF p_task IS NULL THEN
    IF p_team <> r.team_id THEN RETURN 'not-yours'; END IF;
    v_org := r.organization_id;
  ELSE
    SELECT * INTO t FROM referral_task x WHERE x.id = p_task AND x.request_id = r.id AND x.state = 'draft';
    IF t.id IS NULL OR t.team_id IS DISTINCT FROM p_team THEN RETURN 'not-yours'; END IF;
    v_org := t.recipient_id;
    v_until := coalesce((SELECT (c.ends_on + 1)::timestamp AT TIME ZONE 'America/Toronto' FROM referral_consent c WHERE c.id = t.consent_id), (SELECT o.ends_at FROM referral_override o WHERE o.task_id = t.id));
    IF v_until IS NULL THEN RETURN 'no-consent'; END IF;
  END IF;
  INSERT INTO referral_wrap (team_id, rec, kv, epoch, organization_id, task_id, until_at, file) VALUES (p_team, p_rec, p_kv::smallint, p_epoch, v_org, p_task, v_until, p_file)
    ON CONFLICT (team_id, rec, kv) DO NOTHING;
  IF NOT FOUND THEN RETURN 'used'; END IF;
  RETURN NULL;
END $$;

-- Acts ---------------------------------------------------------------------------------------------------------------------------

/* Ends a consent, and all that rests on it, at once: wraps, and the tasks that go on. */
CREATE FUNCTION sec.end_referral_consent(p_consent uuid, p_withdrawn boolean, p_actor uuid, p_organization uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t referral_task;
BEGIN
  UPDATE referral_consent SET state = 'inactive', ended_at = sec.now(), withdrawn = p_withdrawn, version = version + 1 WHERE id = p_consent AND state IN ('active', 'proposed');
  UPDATE referral_wrap SET ended_at = sec.now() WHERE ended_at IS NULL AND task_id IN (SELECT x.id FROM referral_task x WHERE x.consent_id = p_consent);
  INSERT INTO referral_tombstone (subject_id, kind) VALUES (p_consent, 'consent') ON CONFLICT DO NOTHING;
  IF NOT p_withdrawn THEN RETURN; END IF;
  FOR t IN SELECT * FROM referral_task x WHERE x.consent_id = p_consent AND x.state IN ('requested', 'accepted', 'in-progress', 'on-hold') ORDER BY x.id FOR UPDATE LOOP
    INSERT INTO referral_event (id, task_id, act, from_state, to_state, business_status, actor_id, actor_organization_id)
      VALUES (gen_random_uuid(), t.id, 'youth-withdraws', t.state, 'cancelled', t.business_status, p_actor, p_organization);
    UPDATE referral_task SET state = 'cancelled', reason = 'withdrawn', ended_at = sec.now(), version = version + 1 WHERE id = t.id;
    INSERT INTO referral_tombstone (subject_id, kind) VALUES (t.id, 'task') ON CONFLICT DO NOTHING;
  END LOOP;
END $$;
/* Does an act that was judged: stamps its own instant, adds to the history, and ends what ends with it. Nobody calls it from outside. */
CREATE FUNCTION sec.do_referral_act(p_event uuid, t referral_task, p_act text, p_to text, p_says text, p jsonb, p_actor uuid, p_organization uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_ends boolean := p_to IN ('rejected', 'cancelled', 'completed', 'failed', 'entered-in-error');
BEGIN
  INSERT INTO referral_event (id, task_id, act, from_state, to_state, business_status, actor_id, actor_organization_id)
    VALUES (p_event, t.id, p_act, t.state, p_to, coalesce(p_says, t.business_status), p_actor, p_organization);
  UPDATE referral_task x SET state = p_to, version = x.version + 1, business_status = coalesce(p_says, x.business_status),
    requested_at = CASE p_act WHEN 'submit' THEN sec.now() ELSE x.requested_at END,
    due_at = CASE p_act WHEN 'submit' THEN sec.now() + (SELECT make_interval(hours => CASE r.priority WHEN 'urgent' THEN coalesce(s.urgent_hours, 4)
      WHEN 'priority' THEN coalesce(s.priority_hours, 24) ELSE coalesce(s.ordinary_hours, 72) END) FROM referral_request r LEFT JOIN referral_setting s ON s.organization_id = x.recipient_id
      WHERE r.id = x.request_id) ELSE x.due_at END,
    opened_at = CASE p_act WHEN 'open' THEN coalesce(x.opened_at, sec.now()) ELSE x.opened_at END,
    info_asked_at = CASE p_act WHEN 'ask' THEN sec.now() ELSE x.info_asked_at END,
    info_given_at = CASE p_act WHEN 'answer' THEN sec.now() ELSE x.info_given_at END,
    accepted_at = CASE p_act WHEN 'accept' THEN sec.now() ELSE x.accepted_at END,
    owner_id = CASE p_act WHEN 'accept' THEN (p ->> 'ownerId')::uuid ELSE x.owner_id END,
    first_contact_at = CASE p_act WHEN 'start' THEN coalesce(x.first_contact_at, sec.now()) ELSE x.first_contact_at END,
    attempts = x.attempts + CASE WHEN p_says = 'contact-attempted' AND x.attempts < 1000 THEN 1 ELSE 0 END,
    appointment_on = CASE p_act WHEN 'set-appointment' THEN (p ->> 'on')::date ELSE x.appointment_on END,
    review_on = CASE p_act WHEN 'hold' THEN (p ->> 'on')::date ELSE x.review_on END,
    held_at = CASE p_act WHEN 'hold' THEN sec.now() ELSE x.held_at END, resumed_at = CASE p_act WHEN 'resume' THEN sec.now() ELSE x.resumed_at END,
    reason = CASE WHEN p_act IN ('decline', 'hold', 'fail', 'cancel') THEN p ->> 'reason' WHEN p_act = 'withdraw' THEN coalesce(p ->> 'reason', 'withdrawn') WHEN p_act = 'youth-withdraws' THEN 'withdrawn' WHEN p_act = 'expire' THEN 'no-answer' ELSE x.reason END,
    alternative_id = CASE p_act WHEN 'decline' THEN (p ->> 'alternativeId')::uuid ELSE x.alternative_id END,
    outcome = CASE p_act WHEN 'complete' THEN p ->> 'outcome' ELSE x.outcome END, youth_view = CASE p_act WHEN 'complete' THEN p ->> 'youthView' ELSE x.youth_view END,
    ended_at = CASE WHEN v_ends THEN coalesce(x.ended_at, sec.now()) ELSE x.ended_at END
    WHERE x.id = t.id;
  UPDATE referral_request r SET version = r.version + 1, state = CASE WHEN p_act = 'mark-error' THEN 'entered-in-error' WHEN p_act IN ('withdraw', 'youth-withdraws') THEN 'revoked'
      WHEN p_act = 'complete' THEN 'completed' WHEN p_act = 'hold' THEN 'on-hold' ELSE 'active' END
    WHERE r.id = t.request_id AND p_act IN ('submit', 'hold', 'resume', 'complete', 'withdraw', 'youth-withdraws', 'mark-error') AND NOT EXISTS (SELECT FROM referral_task o
      WHERE o.request_id = r.id AND o.id <> t.id AND o.state IN ('requested', 'accepted', 'in-progress', 'on-hold') AND p_act <> 'submit');
  IF NOT v_ends THEN RETURN; END IF;
  UPDATE referral_wrap SET ended_at = sec.now() WHERE task_id = t.id AND ended_at IS NULL;
  INSERT INTO referral_tombstone (subject_id, kind) VALUES (t.id, 'task') ON CONFLICT DO NOTHING;
  IF p_act = 'youth-withdraws' AND t.consent_id IS NOT NULL THEN PERFORM sec.end_referral_consent(t.consent_id, true, p_actor, p_organization); END IF;
  IF p_act = 'mark-error' AND NOT EXISTS (SELECT FROM referral_task o WHERE o.request_id = t.request_id AND o.state <> 'entered-in-error') THEN
    DELETE FROM referral_object WHERE rec = t.request_id;
    DELETE FROM referral_wrap WHERE rec = t.request_id;
  END IF;
END $$;
/* What an act must say besides, and whether it is so: a code, or null. */
CREATE FUNCTION sec.referral_act_lacks(t referral_task, p_act text, p jsonb, p_says text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_today date := (sec.now() AT TIME ZONE 'America/Toronto')::date;
BEGIN
  IF p_says IS NOT NULL AND NOT EXISTS (SELECT FROM referral_rule r WHERE r.act = p_act AND r.from_state = t.state AND p_says = ANY (r.says)) THEN RETURN 'said'; END IF;
  RETURN CASE p_act
    WHEN 'submit' THEN CASE
      WHEN NOT EXISTS (SELECT FROM referral_object o WHERE o.rec = t.request_id AND o.type = 'ref') THEN 'incomplete'
      WHEN t.consent_id IS NOT NULL AND NOT EXISTS (SELECT FROM referral_object o WHERE o.rec = t.request_id AND o.type = 'consent'
        AND sha256(o.file) = (SELECT c.sealed_hash FROM referral_consent c WHERE c.id = t.consent_id)) THEN 'incomplete'
      WHEN NOT EXISTS (SELECT FROM referral_wrap w JOIN referral_request r ON r.id = w.rec WHERE w.rec = t.request_id AND w.team_id = r.team_id AND w.ended_at IS NULL) THEN 'incomplete'
      WHEN NOT EXISTS (SELECT FROM referral_wrap w WHERE w.rec = t.request_id AND w.task_id = t.id AND w.ended_at IS NULL) THEN 'incomplete' END
    WHEN 'accept' THEN CASE WHEN NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = t.recipient_id AND m.person_id = (p ->> 'ownerId')::uuid AND m.until_day IS NULL AND m.role <> 'reader')
      THEN 'owner' END
    WHEN 'decline' THEN CASE WHEN coalesce(p ->> 'reason' IN ('full', 'not-our-mandate', 'outside-region', 'age', 'language', 'safety', 'other'), false)
      AND (p ->> 'alternativeId' IS NULL OR (p ->> 'alternativeId')::uuid = ANY (sec.partners())) THEN NULL ELSE 'said' END
    WHEN 'hold' THEN CASE WHEN coalesce(p ->> 'reason' IN ('youth-asked', 'unreachable', 'waiting-list', 'absence', 'other'), false)
      AND coalesce((p ->> 'on')::date BETWEEN v_today AND v_today + 31, false) THEN NULL ELSE 'said' END
    WHEN 'fail' THEN CASE WHEN coalesce(p ->> 'reason' IN ('unreachable', 'moved', 'other'), false) THEN NULL ELSE 'said' END
    WHEN 'cancel' THEN CASE WHEN coalesce(p ->> 'reason' IN ('need-met-elsewhere', 'youth-wish', 'sent-by-mistake', 'other'), false) THEN NULL ELSE 'said' END
    WHEN 'set-appointment' THEN CASE WHEN coalesce((p ->> 'on')::date BETWEEN v_today - 1 AND v_today + 366, false) THEN NULL ELSE 'said' END
    WHEN 'complete' THEN CASE WHEN p ->> 'outcome' IS NOT NULL AND p ->> 'youthView' IS NOT NULL THEN NULL ELSE 'said' END
    WHEN 'mark-error' THEN CASE WHEN EXISTS (SELECT FROM referral_request r WHERE r.id = t.request_id AND r.requested_by = sec.person()) THEN 'second-person' END
  END;
END $$;
/*
 * Does an act for the person of this transaction. Null: done. `repeated`: this very act was done before. `not-yours`: there is nothing there for them. `taken`:
 * someone accepted it first. `moved-on`: it is not where they saw it. Any other: it may not be, and only the audit knows it was tried.
 */
CREATE FUNCTION sec.act_on_referral(p_event uuid, p_task uuid, p_act text, p jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  t referral_task;
  v_rule referral_rule;
  v_role text;
  v_standing text;
  v_org uuid;
  v_says text;
  v_refusal text;
BEGIN
  SELECT * INTO t FROM referral_task WHERE id = p_task FOR UPDATE;
  IF t.id IS NULL OR NOT EXISTS (SELECT FROM sec.referral_roles(t)) THEN RETURN 'not-yours'; END IF;
  IF EXISTS (SELECT FROM referral_event e WHERE e.id = p_event) THEN
    RETURN CASE WHEN EXISTS (SELECT FROM referral_event e WHERE e.id = p_event AND e.task_id = t.id AND e.act = p_act AND e.actor_id = sec.person()) THEN 'repeated' ELSE 'used' END;
  END IF;
  v_standing := sec.referral_standing(t.id);
  SELECT x.role INTO v_role FROM sec.referral_roles(t) x WHERE sec.referral_may(p_act, t.state, x.role, v_standing, x.relation) LIMIT 1;
  IF v_role IS NULL THEN
    v_refusal := CASE WHEN p_act = 'accept' AND t.accepted_at IS NOT NULL THEN 'taken'
      WHEN EXISTS (SELECT FROM sec.referral_roles(t) x JOIN referral_rule r ON r.act = p_act AND x.role = ANY (r.actors))
        AND NOT EXISTS (SELECT FROM referral_rule r WHERE r.act = p_act AND r.from_state = t.state) THEN 'moved-on'
      WHEN EXISTS (SELECT FROM sec.referral_roles(t) x WHERE sec.referral_may(p_act, t.state, x.role, 'active', x.relation)) THEN 'no-consent' ELSE 'not-allowed' END;
  ELSE
    SELECT * INTO v_rule FROM referral_rule r WHERE r.act = p_act AND r.from_state = t.state;
    v_says := coalesce(p ->> 'says', v_rule.says[1]);
    v_refusal := sec.referral_act_lacks(t, p_act, p, v_says);
  END IF;
  v_org := CASE WHEN v_role IN ('requester', 'requester-supervisor') OR (v_role IS NULL AND t.organization_id = ANY (sec.worked())) THEN t.organization_id ELSE t.recipient_id END;
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.' || p_act, 'referral_task', t.id, v_refusal, CASE WHEN v_refusal IS NULL THEN 'done' ELSE 'refused' END);
  IF v_refusal IS NOT NULL THEN RETURN v_refusal; END IF;
  PERFORM sec.do_referral_act(p_event, t, p_act, v_rule.to_state, v_says, coalesce(p, '{}'), sec.person(), v_org);
  RETURN NULL;
END $$;
/* Says that the loop was closed: to the one who referred, or to the young person. Of the owner, or of the lead worker for the young person. */
CREATE FUNCTION sec.tell_referral(p_task uuid, p_whom text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t referral_task;
BEGIN
  SELECT * INTO t FROM referral_task WHERE id = p_task FOR UPDATE;
  IF t.id IS NULL OR NOT EXISTS (SELECT FROM sec.referral_roles(t)) THEN RETURN 'not-yours'; END IF;
  IF t.ended_at IS NULL OR t.state NOT IN ('completed', 'failed', 'rejected', 'cancelled') THEN RETURN 'moved-on'; END IF;
  IF NOT EXISTS (SELECT FROM sec.referral_roles(t) x WHERE x.relation <> 'suspended' AND (x.role = 'requester' OR (x.role IN ('receiver-worker', 'specialist', 'intake') AND t.state IN ('completed', 'failed', 'rejected')))) THEN RETURN 'not-allowed'; END IF;
  UPDATE referral_task SET version = version + 1, business_status = CASE p_whom WHEN 'youth' THEN 'loop-told-to-youth' ELSE 'loop-told-to-referrer' END,
    referrer_told_at = CASE p_whom WHEN 'referrer' THEN coalesce(referrer_told_at, sec.now()) ELSE referrer_told_at END,
    youth_told_at = CASE p_whom WHEN 'youth' THEN coalesce(youth_told_at, sec.now()) ELSE youth_told_at END WHERE id = t.id;
  PERFORM sec.append_audit(CASE WHEN t.organization_id = ANY (sec.worked()) THEN t.organization_id ELSE t.recipient_id END, sec.person(), 'referral.told', 'referral_task', t.id, p_whom, 'done');
  RETURN NULL;
END $$;
/* Withdraws a consent: for whoever the young person told, of the organization that obtained it, or the owner of a task that rests on it. */
CREATE FUNCTION sec.withdraw_referral_consent(p_consent uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE c referral_consent; v_org uuid;
BEGIN
  SELECT * INTO c FROM referral_consent WHERE id = p_consent FOR UPDATE;
  SELECT CASE WHEN x.role IN ('requester', 'requester-supervisor') THEN c.organization_id ELSE c.recipient_id END INTO v_org
    FROM referral_task t CROSS JOIN LATERAL sec.referral_roles(t) x WHERE t.consent_id = c.id AND x.role IN ('requester', 'requester-supervisor', 'receiver-worker') LIMIT 1;
  IF c.id IS NULL OR v_org IS NULL THEN RETURN 'not-yours'; END IF;
  IF c.state IN ('inactive', 'rejected', 'entered-in-error') THEN RETURN 'repeated'; END IF;
  PERFORM sec.end_referral_consent(c.id, true, sec.person(), v_org);
  UPDATE referral_request r SET state = 'revoked', version = version + 1 WHERE r.id = c.request_id AND NOT EXISTS (SELECT FROM referral_task o
    WHERE o.request_id = r.id AND o.state IN ('draft', 'requested', 'accepted', 'in-progress', 'on-hold'));
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.consent-withdrawn', 'referral_consent', c.id, NULL, 'done');
  RETURN NULL;
END $$;
/* A second person reads an override. What they do not uphold ends at once. */
CREATE FUNCTION sec.review_referral_override(p_task uuid, p_upheld boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE o referral_override;
BEGIN
  SELECT * INTO o FROM referral_override WHERE task_id = p_task FOR UPDATE;
  IF o.id IS NULL OR NOT o.organization_id = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
  IF o.invoked_by = sec.person() THEN RETURN 'second-person'; END IF;
  IF o.reviewed_at IS NOT NULL THEN RETURN 'moved-on'; END IF;
  UPDATE referral_override SET reviewed_by = sec.person(), reviewed_at = sec.now(), upheld = p_upheld, version = version + 1 WHERE id = o.id;
  IF NOT p_upheld THEN
    UPDATE referral_wrap SET ended_at = sec.now() WHERE task_id = p_task AND ended_at IS NULL;
    INSERT INTO referral_tombstone (subject_id, kind) VALUES (o.id, 'override') ON CONFLICT DO NOTHING;
  END IF;
  PERFORM sec.append_audit(o.organization_id, sec.person(), 'referral.override-reviewed', 'referral_task', p_task, CASE WHEN p_upheld THEN 'upheld' ELSE 'not-upheld' END, 'done');
  RETURN NULL;
END $$;
/* The young person was told of an override (`p_delay` null), or why that waits: asked again seven days later. */
CREATE FUNCTION sec.tell_referral_override(p_task uuid, p_delay text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE o referral_override; t referral_task;
BEGIN
  SELECT * INTO o FROM referral_override WHERE task_id = p_task FOR UPDATE;
  SELECT * INTO t FROM referral_task WHERE id = p_task;
  IF o.id IS NULL OR NOT EXISTS (SELECT FROM sec.referral_roles(t) x WHERE x.role IN ('requester', 'requester-supervisor')) THEN RETURN 'not-yours'; END IF;
  IF o.youth_told_at IS NOT NULL THEN RETURN 'moved-on'; END IF;
  UPDATE referral_override SET version = version + 1, youth_told_at = CASE WHEN p_delay IS NULL THEN sec.now() END, delay_ground = p_delay,
    delayed_at = CASE WHEN p_delay IS NOT NULL THEN sec.now() END, ask_again_on = CASE WHEN p_delay IS NOT NULL THEN (sec.now() AT TIME ZONE 'America/Toronto')::date + 7 END WHERE id = o.id;
  PERFORM sec.append_audit(o.organization_id, sec.person(), 'referral.override-told', 'referral_task', p_task, p_delay, 'done');
  RETURN NULL;
END $$;
/* Sets in how many hours an organization promises to answer. */
CREATE FUNCTION sec.set_referral_hours(p_organization uuid, p_urgent integer, p_priority integer, p_ordinary integer, p_version integer) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT p_organization = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
  IF coalesce((SELECT s.version FROM referral_setting s WHERE s.organization_id = p_organization FOR UPDATE), 0) <> p_version THEN RETURN 'changed-meanwhile'; END IF;
  INSERT INTO referral_setting (organization_id, urgent_hours, priority_hours, ordinary_hours) VALUES (p_organization, p_urgent::smallint, p_priority::smallint, p_ordinary::smallint)
    ON CONFLICT (organization_id) DO UPDATE SET urgent_hours = excluded.urgent_hours, priority_hours = excluded.priority_hours, ordinary_hours = excluded.ordinary_hours,
      version = referral_setting.version + 1;
  PERFORM sec.append_audit(p_organization, sec.person(), 'referral.hours', 'referral_setting', p_organization, NULL, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.referral_teams(), sec.referral_desks(), sec.referral_roles(referral_task), sec.referral_standing(uuid), sec.begin_referral(jsonb), sec.add_referral_task(jsonb),
  sec.keep_referral_object(uuid, uuid, uuid, text, integer, integer, bytea, bytea), sec.keep_referral_wrap(uuid, uuid, uuid, integer, integer, bytea),
  sec.act_on_referral(uuid, uuid, text, jsonb), sec.tell_referral(uuid, text), sec.withdraw_referral_consent(uuid), sec.review_referral_override(uuid, boolean),
  sec.tell_referral_override(uuid, text), sec.set_referral_hours(uuid, integer, integer, integer, integer) TO tis_app;

-- What goes by itself ------------------------------------------------------------------------------------------------------------

/*
 * The clock: reminders at half of the time promised, escalations at its end and at one and a half; at twice, back to the one who asked, when both escalations were
 * made before. Consents whose last day is over end. Run twice, it does nothing more. @returns how many things it did
 */
CREATE FUNCTION sec.run_referral_clock() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t referral_task; v_id uuid; n integer := 0; v_part double precision;
BEGIN
  FOR t IN SELECT * FROM referral_task x WHERE x.state = 'requested' AND sec.now() >= x.requested_at + (x.due_at - x.requested_at) / 2
      AND (x.reminded_at IS NULL OR (x.late_at IS NULL AND sec.now() >= x.due_at) OR (x.very_late_at IS NULL AND sec.now() >= x.due_at + (x.due_at - x.requested_at) / 2)
        OR sec.now() >= x.due_at + (x.due_at - x.requested_at)) ORDER BY x.due_at, x.id LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    v_part := extract(epoch FROM sec.now() - t.requested_at) / extract(epoch FROM t.due_at - t.requested_at);
    IF v_part >= 2 AND t.very_late_at IS NOT NULL THEN
      PERFORM sec.do_referral_act(gen_random_uuid(), t, 'expire', 'cancelled', NULL, '{}', NULL, NULL);
      PERFORM sec.append_audit(t.organization_id, NULL, 'referral.expire', 'referral_task', t.id, 'no-answer', 'done');
    ELSE
      UPDATE referral_task SET reminded_at = coalesce(reminded_at, sec.now()), late_at = CASE WHEN v_part >= 1 THEN coalesce(late_at, sec.now()) END,
        very_late_at = CASE WHEN v_part >= 1.5 THEN coalesce(very_late_at, sec.now()) END WHERE id = t.id;
    END IF;
    n := n + 1;
  END LOOP;
  FOR v_id IN SELECT c.id FROM referral_consent c WHERE c.state = 'active' AND c.ends_on < (sec.now() AT TIME ZONE 'America/Toronto')::date ORDER BY c.ends_on LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    PERFORM sec.end_referral_consent(v_id, false, NULL, NULL);
    n := n + 1;
  END LOOP;
  DELETE FROM referral_draft d WHERE d.kept_at < sec.now() - interval '30 days';
  WITH over AS (UPDATE referral_wrap w SET ended_at = sec.now() WHERE w.ended_at IS NULL AND w.until_at <= sec.now() RETURNING 1) SELECT n + count(*)::integer INTO n FROM over;
  RETURN n;
END $$;
/* Records that the person opened in the last hour. */
CREATE FUNCTION sec.referrals_opened() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(DISTINCT e.subject_id)::integer FROM audit_event e JOIN actor_pseudonym a ON a.pseudonym = e.actor AND a.person_id = sec.person()
  WHERE e.chain_id = ANY (sec.organizations()) AND e.deed = 'referral.read' AND e.at > sec.now() - interval '1 hour'
    AND e.seq > (SELECT h.seq FROM audit_head h WHERE h.chain_id = e.chain_id) - 5000 $$;
GRANT EXECUTE ON FUNCTION sec.referrals_opened() TO tis_app;
/* What waits for people: kinds and ids alone. */
CREATE FUNCTION sec.waiting_in_referrals(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH at_work AS (SELECT m.person_id, m.organization_id, m.role FROM membership m WHERE m.person_id = ANY (p_people) AND m.until_day IS NULL AND m.role <> 'reader'),
  desk AS (SELECT w.person_id, w.organization_id FROM at_work w JOIN designation d ON d.person_id = w.person_id AND d.organization_id = w.organization_id AND d.until_day IS NULL
      AND d.kind IN ('specialist', 'specialist_deputy')
    UNION SELECT w.person_id, w.organization_id FROM at_work w JOIN key_member m ON m.person_id = w.person_id AND m.organization_id = w.organization_id
      AND m.ended_index IS NULL JOIN key_team_member x ON x.organization_id = m.organization_id AND x.cert = m.cert JOIN key_team k ON k.id = x.team_id AND k.kind = 'intake')
  SELECT d.person_id, CASE WHEN t.late_at IS NULL THEN 'to-answer' ELSE 'late' END, t.id FROM desk d JOIN referral_task t ON t.recipient_id = d.organization_id AND t.state = 'requested'
  UNION SELECT w.person_id, 'info-asked', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'requested' AND t.business_status = 'info-asked'
  UNION SELECT w.person_id, 'returned', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id AND r.state = 'active'
    JOIN referral_task t ON t.request_id = r.id AND t.state IN ('rejected', 'cancelled', 'failed') AND NOT EXISTS (SELECT FROM referral_task o WHERE o.request_id = r.id
      AND (o.part_of = t.id OR o.state IN ('requested', 'accepted', 'in-progress', 'on-hold')))
  UNION SELECT w.person_id, 'to-start', t.id FROM at_work w JOIN referral_task t ON t.owner_id = w.person_id AND t.recipient_id = w.organization_id AND t.state = 'accepted'
  UNION SELECT w.person_id, 'to-review', t.id FROM at_work w JOIN referral_task t ON t.owner_id = w.person_id AND t.recipient_id = w.organization_id AND t.state = 'on-hold'
    AND t.review_on <= (sec.now() AT TIME ZONE 'America/Toronto')::date
  UNION SELECT w.person_id, 'to-tell', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'completed' AND t.referrer_told_at IS NULL
  UNION SELECT w.person_id, 'override', o.task_id FROM at_work w JOIN referral_override o ON o.organization_id = w.organization_id AND w.role = 'lead' AND o.reviewed_at IS NULL
    AND o.invoked_by <> w.person_id
  UNION SELECT w.person_id, 'override-untold', o.task_id FROM at_work w JOIN referral_override o ON o.organization_id = w.organization_id AND o.invoked_by = w.person_id
    AND o.youth_told_at IS NULL AND (o.ask_again_on IS NULL OR o.ask_again_on <= (sec.now() AT TIME ZONE 'America/Toronto')::date)
  UNION SELECT w.person_id, 'to-confirm', r.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id
    WHERE EXISTS (SELECT FROM referral_wrap x WHERE x.rec = r.id AND x.held AND x.ended_at IS NULL)
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
/* The same for the person of this transaction. */
CREATE FUNCTION sec.own_waiting_referrals() RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.kind, w.id FROM sec.waiting_in_referrals(ARRAY[sec.person()]) w ORDER BY w.kind, w.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.own_waiting_referrals() TO tis_app;
GRANT EXECUTE ON FUNCTION sec.run_referral_clock(), sec.waiting_in_referrals(uuid[]) TO tis_job;

-- When someone leaves, and what is kept of a person -----------------------------------------------------------------------------

/* Referrals that someone follows in an organization: as lead worker (`request`), or as the one who answers for a task (`task`). For themselves, or who leads there. */
CREATE FUNCTION sec.referrals_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, kind text, held_by uuid, goes_on boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.id, x.kind, x.held_by, x.goes_on FROM (
    SELECT r.id, 'request' AS kind, r.lead_id AS held_by, r.state IN ('draft', 'active', 'on-hold') AS goes_on FROM referral_request r WHERE r.organization_id = p_organization
    UNION ALL SELECT t.id, 'task', t.owner_id, t.state IN ('accepted', 'in-progress', 'on-hold') FROM referral_task t WHERE t.recipient_id = p_organization AND t.owner_id IS NOT NULL) x
  WHERE (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND x.held_by = p_person AND x.goes_on) OR x.id = p_id) ORDER BY x.kind, x.id LIMIT 200 $$;
/* Gives one to a colleague who does more than read. Never to nobody: a referral always has someone. */
CREATE FUNCTION sec.give_referral(p_id uuid, p_kind text, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_org uuid;
BEGIN
  IF p_kind = 'request' THEN
    SELECT r.organization_id INTO v_org FROM referral_request r WHERE r.id = p_id AND r.lead_id = p_from AND r.state IN ('draft', 'active', 'on-hold') FOR UPDATE;
  ELSE
    SELECT t.recipient_id INTO v_org FROM referral_task t WHERE t.id = p_id AND t.owner_id = p_from AND t.state IN ('accepted', 'in-progress', 'on-hold') FOR UPDATE;
  END IF;
  IF v_org IS NULL OR NOT (v_org = ANY (sec.led()) OR (p_from = sec.person() AND v_org = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = v_org AND m.person_id = p_to AND m.until_day IS NULL AND m.role <> 'reader') THEN RETURN false; END IF;
  IF p_kind = 'request' THEN UPDATE referral_request SET lead_id = p_to, version = version + 1 WHERE id = p_id;
  ELSE UPDATE referral_task SET owner_id = p_to, version = version + 1 WHERE id = p_id; END IF;
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.handed-on', CASE p_kind WHEN 'request' THEN 'referral_request' ELSE 'referral_task' END, p_id, NULL, 'done');
  RETURN true;
END $$;
/* What referrals keep of the person of this transaction: codes, days and instants, and nothing of what is sealed. */
CREATE FUNCTION sec.personal_referral() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.created_at AS at, CASE WHEN r.requested_by = sec.person() THEN 'requested' ELSE 'led' END AS kind, jsonb_build_object('id', r.id, 'state', r.state) AS says
    FROM referral_request r WHERE sec.person() IN (r.requested_by, r.lead_id)
  UNION ALL SELECT t.accepted_at, 'answered-for', jsonb_build_object('id', t.id, 'state', t.state) FROM referral_task t WHERE t.owner_id = sec.person()
  UNION ALL SELECT e.at, 'acted', jsonb_build_object('task', e.task_id, 'act', e.act) FROM referral_event e WHERE e.actor_id = sec.person()
  UNION ALL SELECT c.recorded_at, 'recorded-consent', jsonb_build_object('id', c.id) FROM referral_consent c WHERE c.recorded_by = sec.person()
  UNION ALL SELECT o.starts_at, 'invoked-emergency', jsonb_build_object('task', o.task_id, 'ground', o.ground) FROM referral_override o WHERE o.invoked_by = sec.person()
  UNION ALL SELECT o.reviewed_at, 'reviewed-emergency', jsonb_build_object('task', o.task_id, 'upheld', o.upheld) FROM referral_override o WHERE o.reviewed_by = sec.person()
  UNION ALL SELECT x.kept_at, 'wrote-sealed', jsonb_build_object('record', x.rec, 'type', x.type) FROM referral_object x WHERE x.author_id = sec.person()
  UNION ALL SELECT d.kept_at, 'draft', jsonb_build_object('id', d.id) FROM referral_draft d WHERE d.person_id = sec.person()
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.referrals_held(uuid, uuid, uuid), sec.give_referral(uuid, text, uuid, uuid), sec.personal_referral() TO tis_app;

-- A restored backup ------------------------------------------------------------------------------------------------------------

/* What ended for good, for the instance that a restore puts in place of this one. */
CREATE FUNCTION sec.tombstones() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.subject_id, 'kind', t.kind)), '[]') FROM referral_tombstone t $$;
/*
 * After a restore: what the replaced instance knew to be over is over here too; and since nobody knows what ended elsewhere since the backup, no recipient is
 * served anything until the author's lead worker says that it still stands.
 */
CREATE FUNCTION sec.bury(p_tombstones jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v jsonb;
BEGIN
  UPDATE referral_wrap SET held = true WHERE task_id IS NOT NULL AND ended_at IS NULL;
  FOR v IN SELECT jsonb_array_elements(p_tombstones) LOOP
    IF v ->> 'kind' = 'consent' THEN
      IF EXISTS (SELECT FROM referral_consent c WHERE c.id = (v ->> 'id')::uuid) THEN PERFORM sec.end_referral_consent((v ->> 'id')::uuid, true, NULL, NULL); END IF;
    ELSIF v ->> 'kind' = 'task' THEN
      UPDATE referral_wrap SET ended_at = sec.now() WHERE task_id = (v ->> 'id')::uuid AND ended_at IS NULL;
    ELSE
      UPDATE referral_wrap w SET ended_at = sec.now() FROM referral_override o WHERE o.id = (v ->> 'id')::uuid AND w.task_id = o.task_id AND w.ended_at IS NULL;
    END IF;
    INSERT INTO referral_tombstone (subject_id, kind) VALUES ((v ->> 'id')::uuid, v ->> 'kind') ON CONFLICT DO NOTHING;
  END LOOP;
END $$;
/* The lead worker says that what came back with a backup still stands, or that it does not. */
CREATE FUNCTION sec.confirm_referral(p_request uuid, p_stands boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = p_request FOR UPDATE;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_stands THEN UPDATE referral_wrap SET held = false WHERE rec = r.id AND ended_at IS NULL AND held;
  ELSE UPDATE referral_wrap SET ended_at = sec.now() WHERE rec = r.id AND ended_at IS NULL AND held; END IF;
  PERFORM sec.append_audit(r.organization_id, sec.person(), 'referral.confirmed', 'referral_request', r.id, CASE WHEN p_stands THEN 'stands' ELSE 'ended' END, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.confirm_referral(uuid, boolean) TO tis_app;

-- Policies: who reads the envelope; and content, by the wraps of one's teams ----------------------------------------------------

GRANT SELECT ON referral_setting TO tis_app;
CREATE POLICY read ON referral_setting FOR SELECT TO tis_app USING ((SELECT sec.person()) IS NOT NULL);
CREATE POLICY read ON referral_task FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[])
  OR (organization_id = ANY ((SELECT sec.worked())::uuid[]) AND request_id = ANY ((SELECT sec.own_referrals())::uuid[]))
  OR (state <> 'draft' AND recipient_id = ANY ((SELECT sec.received_referral_places())::uuid[]))
  OR (state <> 'draft' AND owner_id = (SELECT sec.person()) AND recipient_id = ANY ((SELECT sec.worked())::uuid[])));
GRANT SELECT ON referral_task TO tis_app;
CREATE POLICY read ON referral_request FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR id = ANY ((SELECT sec.own_referrals())::uuid[])
  OR EXISTS (SELECT FROM referral_task t WHERE t.request_id = referral_request.id));
GRANT SELECT ON referral_request TO tis_app;
CREATE POLICY read ON referral_consent FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[])
  OR EXISTS (SELECT FROM referral_task t WHERE t.request_id = referral_consent.request_id AND t.consent_id = referral_consent.id));
GRANT SELECT ON referral_consent TO tis_app;
CREATE POLICY read ON referral_override FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR EXISTS (SELECT FROM referral_task t WHERE t.id = referral_override.task_id));
GRANT SELECT ON referral_override TO tis_app;
CREATE POLICY read ON referral_event FOR SELECT TO tis_app USING (EXISTS (SELECT FROM referral_task t WHERE t.id = referral_event.task_id));
GRANT SELECT ON referral_event TO tis_app;
CREATE POLICY read ON referral_wrap FOR SELECT TO tis_app USING (team_id = ANY ((SELECT sec.referral_teams())::uuid[]) AND ended_at IS NULL AND NOT held
  AND (until_at IS NULL OR until_at > (SELECT sec.now())));
GRANT SELECT ON referral_wrap TO tis_app;
CREATE POLICY read ON referral_object FOR SELECT TO tis_app USING (EXISTS (SELECT FROM referral_wrap w WHERE w.rec = referral_object.rec));
GRANT SELECT ON referral_object TO tis_app;
CREATE POLICY read ON referral_draft FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
CREATE POLICY add ON referral_draft FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY change ON referral_draft FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person())) WITH CHECK (person_id = (SELECT sec.person()));
CREATE POLICY remove ON referral_draft FOR DELETE TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT, INSERT (id, person_id, organization_id, kept_at, wrap_file, file), UPDATE (kept_at, wrap_file, file), DELETE ON referral_draft TO tis_app;

RESET ROLE;
