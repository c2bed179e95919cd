-- Hand-off of the lead worker, with an overlap: who follows a young person changes, and nobody is ever without someone. Every column is an id, a code, a day, an
-- instant or a small number.
SET LOCAL ROLE tis_owner;

-- The life of a hand-off, as data: the very lines of src/features/referral/hand-off/rules.ts (a test compares them) ------------------

CREATE TABLE referral_handoff_rule (
  act text NOT NULL CHECK (act IN ('youth-agrees', 'youth-refuses', 'accept', 'decline', 'cancel', 'tell-youth', 'return', 'joint-contact', 'end', 'give', 'take-back', 'close')),
  variant text NOT NULL CHECK (variant IN ('planned', 'urgent')),
  from_state text NOT NULL CHECK (from_state IN ('proposed', 'youth-agreed', 'youth-refused', 'accepted', 'overlap', 'declined', 'cancelled', 'closed', 'done')),
  to_state text NOT NULL CHECK (to_state IN ('proposed', 'youth-agreed', 'youth-refused', 'accepted', 'overlap', 'declined', 'cancelled', 'closed', 'done')),
  actors text[] NOT NULL CHECK (actors <@ ARRAY['old', 'new', 'supervisor', 'new-supervisor', 'clock']),
  PRIMARY KEY (act, variant, from_state)
);
SELECT sec.protect('referral_handoff_rule');
COMMENT ON TABLE referral_handoff_rule IS 'Which act leads a hand-off from which state to which, and by whom. What no line says is refused.';
COMMENT ON COLUMN referral_handoff_rule.act IS 'public: one of twelve acts';
COMMENT ON COLUMN referral_handoff_rule.variant IS 'public: planned, or urgent when the worker is absent';
COMMENT ON COLUMN referral_handoff_rule.from_state IS 'public: state before';
COMMENT ON COLUMN referral_handoff_rule.to_state IS 'public: state after';
COMMENT ON COLUMN referral_handoff_rule.actors IS 'public: roles that may, and the clock';
INSERT INTO referral_handoff_rule (act, variant, from_state, to_state, actors) VALUES
  ('youth-agrees', 'planned', 'proposed', 'youth-agreed', '{old,supervisor}'),
  ('youth-refuses', 'planned', 'proposed', 'youth-refused', '{old,supervisor}'),
  ('youth-refuses', 'planned', 'youth-agreed', 'youth-refused', '{old,supervisor}'),
  ('accept', 'planned', 'youth-agreed', 'overlap', '{new}'),
  ('decline', 'planned', 'proposed', 'declined', '{new,new-supervisor}'),
  ('decline', 'planned', 'youth-agreed', 'declined', '{new,new-supervisor}'),
  ('cancel', 'planned', 'proposed', 'cancelled', '{old,supervisor}'),
  ('cancel', 'planned', 'youth-agreed', 'cancelled', '{old,supervisor}'),
  ('joint-contact', 'planned', 'overlap', 'overlap', '{old,new}'),
  ('end', 'planned', 'overlap', 'done', '{old,new,supervisor,clock}'),
  ('close', 'planned', 'proposed', 'closed', '{clock}'),
  ('close', 'planned', 'youth-agreed', 'closed', '{clock}'),
  ('close', 'planned', 'overlap', 'closed', '{clock}'),
  ('accept', 'urgent', 'proposed', 'accepted', '{new}'),
  ('decline', 'urgent', 'proposed', 'declined', '{new,new-supervisor}'),
  ('cancel', 'urgent', 'proposed', 'cancelled', '{supervisor}'),
  ('tell-youth', 'urgent', 'accepted', 'accepted', '{old,new,supervisor}'),
  ('tell-youth', 'urgent', 'overlap', 'overlap', '{old,new,supervisor}'),
  ('tell-youth', 'urgent', 'done', 'done', '{old,new,supervisor}'),
  ('return', 'urgent', 'accepted', 'overlap', '{old,supervisor}'),
  ('joint-contact', 'urgent', 'overlap', 'overlap', '{old,new}'),
  ('end', 'urgent', 'accepted', 'done', '{supervisor}'),
  ('end', 'urgent', 'overlap', 'done', '{old,new,supervisor,clock}'),
  ('give', 'urgent', 'proposed', 'done', '{old,supervisor}'),
  ('take-back', 'urgent', 'done', 'cancelled', '{old,supervisor}'),
  ('close', 'urgent', 'proposed', 'closed', '{clock}'),
  ('close', 'urgent', 'accepted', 'closed', '{clock}'),
  ('close', 'urgent', 'overlap', 'closed', '{clock}');
/* Whether a line of the table allows it. `mayHandOff` says the same. */
CREATE FUNCTION sec.handoff_may(p_act text, p_variant text, p_state text, p_role text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_handoff_rule r WHERE r.act = p_act AND r.variant = p_variant AND r.from_state = p_state AND p_role = ANY (r.actors)) $$;

-- The objects --------------------------------------------------------------------------------------------------------------------

ALTER TABLE referral_request ADD COLUMN lead_organization_id uuid REFERENCES organization;
UPDATE referral_request SET lead_organization_id = organization_id;
ALTER TABLE referral_request ALTER COLUMN lead_organization_id SET NOT NULL;
CREATE INDEX ON referral_request (lead_organization_id);
COMMENT ON COLUMN referral_request.lead_organization_id IS 'own: where the lead worker works today; the organization that asks, until a hand-off elsewhere';

CREATE TABLE referral_handoff (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES referral_request,
  task_id uuid REFERENCES referral_task,
  organization_id uuid NOT NULL REFERENCES organization,
  from_id uuid NOT NULL REFERENCES person,
  to_organization_id uuid NOT NULL REFERENCES organization,
  to_id uuid REFERENCES person,
  to_team_id uuid REFERENCES key_team,
  reason text NOT NULL CHECK (reason IN ('leave', 'region', 'age-18', 'wish')),
  variant text NOT NULL CHECK (variant IN ('planned', 'urgent')),
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'youth-agreed', 'youth-refused', 'accepted', 'overlap', 'declined', 'cancelled', 'closed', 'done')),
  overlap_days smallint NOT NULL DEFAULT 30 CHECK (overlap_days BETWEEN 1 AND 90),
  proposed_by uuid NOT NULL REFERENCES person,
  proposed_at timestamptz NOT NULL DEFAULT sec.now(),
  youth_answered_at timestamptz,
  accepted_at timestamptz,
  overlap_at timestamptz,
  overlap_until date,
  joint_contact_at timestamptz,
  joint_contacts smallint NOT NULL DEFAULT 0,
  tell_by timestamptz,
  youth_told_at timestamptz,
  ended_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((ended_at IS NOT NULL) = (state IN ('youth-refused', 'declined', 'cancelled', 'closed', 'done'))),
  CHECK (state NOT IN ('accepted', 'overlap', 'done') OR (to_id IS NOT NULL AND accepted_at IS NOT NULL)),
  CHECK (state <> 'overlap' OR (overlap_at IS NOT NULL AND overlap_until IS NOT NULL)),
  CHECK ((tell_by IS NOT NULL) = (variant = 'urgent')),
  CHECK (variant = 'planned' OR reason = 'leave'),
  CHECK (task_id IS NULL OR to_organization_id = organization_id),
  CHECK (to_id IS NOT NULL OR to_organization_id <> organization_id),
  CHECK (to_id <> from_id)
);
CREATE UNIQUE INDEX one_open_handoff_of_a_lead ON referral_handoff (request_id) WHERE ended_at IS NULL AND task_id IS NULL;
CREATE UNIQUE INDEX one_open_handoff_of_an_owner ON referral_handoff (task_id) WHERE ended_at IS NULL AND task_id IS NOT NULL;
CREATE INDEX ON referral_handoff (request_id);
CREATE INDEX ON referral_handoff (task_id);
CREATE INDEX ON referral_handoff (organization_id);
CREATE INDEX ON referral_handoff (from_id);
CREATE INDEX ON referral_handoff (to_organization_id);
CREATE INDEX ON referral_handoff (to_id);
CREATE INDEX ON referral_handoff (to_team_id);
CREATE INDEX ON referral_handoff (proposed_by);
CREATE INDEX ON referral_handoff (overlap_until) WHERE state = 'overlap';
SELECT sec.protect('referral_handoff');
COMMENT ON TABLE referral_handoff IS 'That who follows a young person changes, and how both are there for a while: the envelope. What the two say to each other is sealed.';
COMMENT ON COLUMN referral_handoff.id IS 'own: id, drawn by who proposes';
COMMENT ON COLUMN referral_handoff.request_id IS 'own: what is followed';
COMMENT ON COLUMN referral_handoff.task_id IS 'own: the task whose owner changes; null: the lead worker does';
COMMENT ON COLUMN referral_handoff.organization_id IS 'own: organization of who hands off';
COMMENT ON COLUMN referral_handoff.from_id IS 'own: who hands off';
COMMENT ON COLUMN referral_handoff.to_organization_id IS 'own: organization of who takes over; the same, or another one';
COMMENT ON COLUMN referral_handoff.to_id IS 'own: who takes over; null: the desk of the other organization says who';
COMMENT ON COLUMN referral_handoff.to_team_id IS 'own: another team of the organization that takes over; null: the same';
COMMENT ON COLUMN referral_handoff.reason IS 'own: leave, region, age-18, wish';
COMMENT ON COLUMN referral_handoff.variant IS 'own: planned, or urgent when the worker is absent';
COMMENT ON COLUMN referral_handoff.state IS 'own: proposed, youth-agreed, youth-refused, accepted, overlap, declined, cancelled, closed, done';
COMMENT ON COLUMN referral_handoff.overlap_days IS 'own: days during which both are there';
COMMENT ON COLUMN referral_handoff.proposed_by IS 'own: who proposed it';
COMMENT ON COLUMN referral_handoff.proposed_at IS 'own: instant';
COMMENT ON COLUMN referral_handoff.youth_answered_at IS 'own: instant the young person agreed or refused; null: not asked yet';
COMMENT ON COLUMN referral_handoff.accepted_at IS 'own: instant someone took over; null: nobody yet';
COMMENT ON COLUMN referral_handoff.overlap_at IS 'own: instant the overlap began; null: it did not';
COMMENT ON COLUMN referral_handoff.overlap_until IS 'own: last day of the overlap; null: none';
COMMENT ON COLUMN referral_handoff.joint_contact_at IS 'own: instant of the first contact with both; null: none';
COMMENT ON COLUMN referral_handoff.joint_contacts IS 'own: contacts with both';
COMMENT ON COLUMN referral_handoff.tell_by IS 'own: instant by which the young person is told of an interim, one working day; null: they agreed before';
COMMENT ON COLUMN referral_handoff.youth_told_at IS 'own: instant they were told; null: not yet';
COMMENT ON COLUMN referral_handoff.ended_at IS 'own: instant; null: it goes on';
COMMENT ON COLUMN referral_handoff.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE referral_handoff_event (
  id uuid PRIMARY KEY,
  handoff_id uuid NOT NULL REFERENCES referral_handoff,
  act text NOT NULL CHECK (act IN ('propose', 'youth-agrees', 'youth-refuses', 'accept', 'decline', 'cancel', 'tell-youth', 'return', 'joint-contact', 'end', 'give', 'take-back', 'close')),
  to_state text NOT NULL CHECK (to_state IN ('proposed', 'youth-agreed', 'youth-refused', 'accepted', 'overlap', 'declined', 'cancelled', 'closed', 'done')),
  actor_id uuid REFERENCES person,
  actor_organization_id uuid REFERENCES organization,
  at timestamptz NOT NULL DEFAULT sec.now()
);
CREATE INDEX ON referral_handoff_event (handoff_id, at);
CREATE INDEX ON referral_handoff_event (actor_id);
CREATE INDEX ON referral_handoff_event (actor_organization_id);
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON referral_handoff_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
SELECT sec.protect('referral_handoff_event');
COMMENT ON TABLE referral_handoff_event IS 'What was done with a hand-off, by whom, when. It only grows.';
COMMENT ON COLUMN referral_handoff_event.id IS 'own: id, drawn by whoever acts, so that an act sent twice is done once';
COMMENT ON COLUMN referral_handoff_event.handoff_id IS 'own: hand-off';
COMMENT ON COLUMN referral_handoff_event.act IS 'own: act';
COMMENT ON COLUMN referral_handoff_event.to_state IS 'own: state after';
COMMENT ON COLUMN referral_handoff_event.actor_id IS 'own: who; null: the platform by itself';
COMMENT ON COLUMN referral_handoff_event.actor_organization_id IS 'own: for which organization; null: the platform';
COMMENT ON COLUMN referral_handoff_event.at IS 'own: instant';

-- Who leads, and who reads -------------------------------------------------------------------------------------------------------

/* Whether someone works somewhere today and does more than read there. */
CREATE FUNCTION sec.handoff_works(p_person uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM membership m JOIN organization o ON o.id = m.organization_id AND o.status = 'joined'
    WHERE m.person_id = p_person AND m.organization_id = p_organization AND m.until_day IS NULL AND m.role <> 'reader') $$;
/* Whether someone could open a record there: a team that is served its key has them, or, when nobody is named, has anyone. */
CREATE FUNCTION sec.handoff_has_reader(p_rec uuid, p_organization uuid, p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_wrap w JOIN key_team_member x ON x.team_id = w.team_id JOIN key_member m ON m.organization_id = x.organization_id AND m.cert = x.cert AND m.ended_index IS NULL
    WHERE w.rec = p_rec AND w.organization_id = p_organization AND w.ended_at IS NULL AND NOT w.held AND (w.until_at IS NULL OR w.until_at > sec.now())
      AND (p_person IS NULL OR m.person_id = p_person) AND sec.handoff_works(m.person_id, p_organization)) $$;
/* Whether a team is served the key of a record today. */
CREATE FUNCTION sec.handoff_serves(p_rec uuid, p_team uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_wrap w WHERE w.rec = p_rec AND w.team_id = p_team AND w.ended_at IS NULL AND NOT w.held AND (w.until_at IS NULL OR w.until_at > sec.now())) $$;
/* Whether a young person’s consent for an organization stands under a request today; the one that asked needs none to lead it again. */
CREATE FUNCTION sec.handoff_consented(p_request uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_consent c WHERE c.request_id = p_request AND c.recipient_id = p_organization AND c.state = 'active'
    AND c.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date)
  OR EXISTS (SELECT FROM referral_request r WHERE r.id = p_request AND r.organization_id = p_organization) $$;

/* No hand-off begins but as proposed, nor changes state but along a line; who takes over can read it, and has a consent when elsewhere. */
CREATE FUNCTION sec.guard_handoff() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'proposed' THEN RAISE EXCEPTION 'a hand-off begins as proposed' USING ERRCODE = '23514'; END IF;
    IF NEW.to_organization_id <> NEW.organization_id AND NOT sec.handoff_consented(NEW.request_id, NEW.to_organization_id) THEN
      RAISE EXCEPTION 'no consent for this organization' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.request_id, OLD.task_id, OLD.organization_id, OLD.from_id, OLD.to_organization_id, OLD.variant, OLD.proposed_by)
      IS DISTINCT FROM (NEW.request_id, NEW.task_id, NEW.organization_id, NEW.from_id, NEW.to_organization_id, NEW.variant, NEW.proposed_by)
    OR (OLD.to_id IS NOT NULL AND NEW.to_id IS DISTINCT FROM OLD.to_id) THEN
    RAISE EXCEPTION 'another hand-off' USING ERRCODE = '23514';
  END IF;
  IF OLD.state = NEW.state THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM referral_handoff_rule r WHERE r.variant = NEW.variant AND r.from_state = OLD.state AND r.to_state = NEW.state) THEN
    RAISE EXCEPTION 'no act leads there' USING ERRCODE = '23514';
  END IF;
  IF OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL THEN
    IF NOT sec.handoff_works(NEW.to_id, NEW.to_organization_id) THEN RAISE EXCEPTION 'they do not work there' USING ERRCODE = '23514'; END IF;
    IF NEW.to_organization_id <> NEW.organization_id AND NOT sec.handoff_consented(NEW.request_id, NEW.to_organization_id) THEN
      RAISE EXCEPTION 'no consent for this organization' USING ERRCODE = '23514';
    END IF;
    IF NEW.state <> 'done' AND NOT sec.handoff_has_reader(NEW.request_id, NEW.to_organization_id, NEW.to_id) THEN
      RAISE EXCEPTION 'nobody would read it' USING ERRCODE = '23514';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON referral_handoff FOR EACH ROW EXECUTE FUNCTION sec.guard_handoff();
/* The lead worker begins where the request is asked, and changes by a hand-off that was accepted, or back to where it is asked when the other organization may not read any more. */
CREATE FUNCTION sec.guard_referral_lead() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.lead_organization_id := NEW.organization_id;
    RETURN NEW;
  END IF;
  IF (NEW.lead_id, NEW.lead_organization_id) IS NOT DISTINCT FROM (OLD.lead_id, OLD.lead_organization_id) THEN RETURN NEW; END IF;
  IF OLD.lead_organization_id <> NEW.organization_id AND NEW.lead_organization_id = NEW.organization_id AND NOT sec.handoff_consented(NEW.id, OLD.lead_organization_id) THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = NEW.id AND h.task_id IS NULL AND h.accepted_at IS NOT NULL AND (
      (h.to_id = NEW.lead_id AND h.to_organization_id = NEW.lead_organization_id AND h.state IN ('accepted', 'overlap', 'done'))
      OR (h.from_id = NEW.lead_id AND h.organization_id = NEW.lead_organization_id AND h.state = 'cancelled'))) THEN
    RAISE EXCEPTION 'the lead worker changes by a hand-off' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_lead BEFORE INSERT OR UPDATE ON referral_request FOR EACH ROW EXECUTE FUNCTION sec.guard_referral_lead();
/* Likewise who answers for a task, once someone does. */
CREATE FUNCTION sec.guard_referral_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.owner_id IS NULL OR NEW.owner_id IS NOT DISTINCT FROM OLD.owner_id THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM referral_handoff h WHERE h.task_id = NEW.id AND h.accepted_at IS NOT NULL AND ((h.to_id = NEW.owner_id AND h.state IN ('accepted', 'overlap', 'done'))
      OR (h.from_id = NEW.owner_id AND h.state = 'cancelled'))) THEN
    RAISE EXCEPTION 'who answers for it changes by a hand-off' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_owner BEFORE UPDATE OF owner_id ON referral_task FOR EACH ROW EXECUTE FUNCTION sec.guard_referral_owner();
/* What takes up another request again goes on in its chain: one continuity id, which the parties alone read. */
CREATE FUNCTION sec.continue_referral() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE referral_request r SET continuity_id = b.continuity_id FROM referral_task p JOIN referral_request b ON b.id = p.request_id
    WHERE p.id = NEW.part_of AND r.id = NEW.request_id AND r.continuity_id <> b.continuity_id;
  RETURN NULL;
END $$;
CREATE TRIGGER goes_on AFTER INSERT ON referral_task FOR EACH ROW WHEN (NEW.part_of IS NOT NULL) EXECUTE FUNCTION sec.continue_referral();
/* What someone does as the lead worker, they do for the organization where they lead. */
CREATE FUNCTION sec.place_referral_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  SELECT CASE WHEN r.lead_id = NEW.actor_id THEN r.lead_organization_id ELSE NEW.actor_organization_id END INTO NEW.actor_organization_id
    FROM referral_task t JOIN referral_request r ON r.id = t.request_id WHERE t.id = NEW.task_id;
  RETURN NEW;
END $$;
CREATE TRIGGER place BEFORE INSERT ON referral_event FOR EACH ROW WHEN (NEW.actor_organization_id IS NOT NULL) EXECUTE FUNCTION sec.place_referral_event();

/* Records that the person handed off, and neither leads nor answers for any more: they are served nothing of them. */
CREATE FUNCTION sec.passed_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT h.request_id FROM referral_handoff h JOIN referral_request r ON r.id = h.request_id
    WHERE h.from_id = sec.person() AND h.accepted_at IS NOT NULL AND h.state IN ('done', 'closed') AND r.lead_id <> sec.person()
      AND NOT EXISTS (SELECT FROM referral_task t WHERE t.request_id = r.id AND t.owner_id = sec.person() AND t.ended_at IS NULL));
END $$;
/* Records that organizations of the person asked for, and whose lead worker is elsewhere now that the overlap is over: their own teams are not served them. */
CREATE FUNCTION sec.gone_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT r.id FROM referral_request r WHERE r.lead_organization_id <> r.organization_id AND r.organization_id = ANY (sec.worked())
    AND NOT EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NULL AND h.state IN ('accepted', 'overlap')));
END $$;

/* As in 0062; the lead worker may be of another organization. */
CREATE OR REPLACE FUNCTION sec.own_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT r.id FROM referral_request r WHERE r.lead_id = sec.person() AND r.lead_organization_id = ANY (sec.worked())
    UNION SELECT r.id FROM referral_request r WHERE r.team_id = ANY (sec.referral_teams()) AND NOT r.id = ANY (sec.passed_referrals()) AND NOT r.id = ANY (sec.gone_referrals()));
END $$;
CREATE OR REPLACE FUNCTION sec.referral_roles(t referral_task) RETURNS TABLE (role text, relation text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  r referral_request;
  v_own text := CASE WHEN EXISTS (SELECT FROM organization o WHERE o.id = t.organization_id AND o.status = 'joined') THEN 'own' ELSE 'suspended' END;
  v_received text := CASE WHEN EXISTS (SELECT FROM organization o WHERE o.id = t.recipient_id AND o.status = 'joined') THEN 'named-receiver' ELSE 'suspended' END;
BEGIN
  SELECT * INTO r FROM referral_request x WHERE x.id = t.request_id;
  IF r.lead_organization_id = ANY (sec.worked()) AND r.lead_id = sec.person() THEN RETURN QUERY VALUES ('requester', v_own); END IF;
  IF t.organization_id = ANY (sec.led()) OR (r.lead_organization_id <> r.organization_id AND r.lead_organization_id = ANY (sec.led())) THEN
    RETURN QUERY VALUES ('requester-supervisor', v_own);
  END IF;
  IF t.state <> 'draft' AND t.recipient_id = ANY (sec.worked()) THEN
    IF EXISTS (SELECT FROM designation d WHERE d.organization_id = t.recipient_id AND d.person_id = sec.person() AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy'))
      THEN RETURN QUERY VALUES ('specialist', v_received); END IF;
    IF t.team_id = ANY (sec.referral_teams()) THEN RETURN QUERY VALUES ('intake', v_received); END IF;
    IF t.owner_id = sec.person() THEN RETURN QUERY VALUES ('receiver-worker', v_received); END IF;
    IF t.recipient_id = ANY (sec.led()) THEN RETURN QUERY VALUES ('receiver-supervisor', v_received); END IF;
  END IF;
END $$;
CREATE OR REPLACE FUNCTION sec.may_write_referral(p_rec uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_request r WHERE r.id = p_rec AND r.state NOT IN ('revoked', 'entered-in-error') AND ((r.lead_id = sec.person() AND r.lead_organization_id = ANY (sec.worked()))
    OR (NOT r.id = ANY (sec.passed_referrals()) AND EXISTS (SELECT FROM referral_wrap w WHERE w.rec = r.id AND w.team_id = ANY (sec.referral_teams()) AND w.ended_at IS NULL AND NOT w.held
      AND (w.until_at IS NULL OR w.until_at > sec.now()) AND (w.task_id IS NOT NULL OR NOT r.id = ANY (sec.gone_referrals())))))) $$;
ALTER POLICY read ON referral_task USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR request_id = ANY ((SELECT sec.own_referrals())::uuid[])
  OR (state <> 'draft' AND recipient_id = ANY ((SELECT sec.received_referral_places())::uuid[]))
  OR (state <> 'draft' AND owner_id = (SELECT sec.person()) AND recipient_id = ANY ((SELECT sec.worked())::uuid[])));
ALTER POLICY read ON referral_wrap USING (team_id = ANY ((SELECT sec.referral_teams())::uuid[]) AND ended_at IS NULL AND NOT held AND (until_at IS NULL OR until_at > (SELECT sec.now()))
  AND NOT rec = ANY ((SELECT sec.passed_referrals())::uuid[]) AND (task_id IS NOT NULL OR NOT rec = ANY ((SELECT sec.gone_referrals())::uuid[])));
GRANT EXECUTE ON FUNCTION sec.passed_referrals(), sec.gone_referrals() TO tis_app;

-- Acts ---------------------------------------------------------------------------------------------------------------------------

/* What the person is to a hand-off. */
CREATE FUNCTION sec.handoff_roles(h referral_handoff) RETURNS TABLE (role text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF h.from_id = sec.person() AND h.organization_id = ANY (sec.worked()) THEN RETURN QUERY VALUES ('old'); END IF;
  IF h.to_organization_id = ANY (sec.worked()) AND (h.to_id = sec.person() OR (h.to_id IS NULL AND h.to_organization_id = ANY (sec.referral_desks()))) THEN RETURN QUERY VALUES ('new'); END IF;
  IF h.organization_id = ANY (sec.led()) THEN RETURN QUERY VALUES ('supervisor'); END IF;
  IF h.to_organization_id = ANY (sec.led()) THEN RETURN QUERY VALUES ('new-supervisor'); END IF;
END $$;
/* Keeps the key of a record for another team of the organization that holds a seat. Of who holds it, or who leads there; the wrap is made by someone whom it is served to. */
CREATE FUNCTION sec.keep_handoff_wrap(p_rec uuid, p_task uuid, p_team uuid, p_kv integer, p_epoch integer, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request; t referral_task; v_org uuid; v_holder uuid; v_until timestamptz;
BEGIN
  SELECT * INTO r FROM referral_request x WHERE x.id = p_rec FOR UPDATE;
  SELECT * INTO t FROM referral_task x WHERE x.id = p_task AND x.request_id = r.id AND x.ended_at IS NULL;
  v_org := CASE WHEN p_task IS NULL THEN r.lead_organization_id ELSE t.recipient_id END;
  v_holder := CASE WHEN p_task IS NULL THEN r.lead_id ELSE t.owner_id END;
  IF v_org IS NULL OR v_holder IS NULL OR NOT ((v_holder = sec.person() AND v_org = ANY (sec.worked())) OR v_org = ANY (sec.led()))
    OR NOT EXISTS (SELECT FROM key_team k WHERE k.id = p_team AND k.organization_id = v_org) THEN RETURN 'not-yours'; END IF;
  IF p_epoch IS DISTINCT FROM sec.key_team_epoch(p_team)::integer THEN RETURN 'stale'; END IF;
  IF v_org <> r.organization_id THEN
    SELECT w.task_id, w.until_at INTO t.id, v_until FROM referral_wrap w WHERE w.rec = r.id AND w.organization_id = v_org AND w.task_id IS NOT NULL AND w.ended_at IS NULL
      AND (p_task IS NULL OR w.task_id = p_task) ORDER BY w.kept_at DESC LIMIT 1;
    IF t.id IS NULL THEN RETURN 'no-consent'; END IF;
  END IF;
  INSERT INTO referral_wrap (team_id, rec, kv, epoch, organization_id, task_id, until_at, file)
    VALUES (p_team, p_rec, p_kv::smallint, p_epoch, v_org, CASE WHEN v_org <> r.organization_id THEN t.id END, v_until, p_file) ON CONFLICT (team_id, rec, kv) DO NOTHING;
  IF NOT FOUND THEN RETURN 'used'; END IF;
  RETURN NULL;
END $$;
/*
 * Proposes a hand-off. Null: done. `repeated`: this very one was proposed before. `not-yours`: there is nothing there for them. `open`: one of this seat is under way.
 * `no-reader`: nobody who takes over could open the record. `tellBy`: the instant by which the young person is told of an interim.
 */
CREATE FUNCTION sec.propose_handoff(p jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  r referral_request;
  t referral_task;
  b referral_handoff;
  o organization;
  v_task uuid := (p ->> 'taskId')::uuid;
  v_to uuid := (p ->> 'toId')::uuid;
  v_urgent boolean := coalesce((p ->> 'urgent')::boolean, false);
  v_org uuid;
  v_holder uuid;
BEGIN
  PERFORM FROM referral_task x WHERE x.request_id = (p ->> 'requestId')::uuid ORDER BY x.id FOR UPDATE;
  SELECT * INTO r FROM referral_request x WHERE x.id = (p ->> 'requestId')::uuid FOR UPDATE;
  SELECT * INTO t FROM referral_task x WHERE x.id = v_task AND x.request_id = r.id;
  v_org := CASE WHEN v_task IS NULL THEN r.lead_organization_id ELSE t.recipient_id END;
  v_holder := CASE WHEN v_task IS NULL THEN r.lead_id ELSE t.owner_id END;
  IF v_org IS NULL OR v_holder IS NULL OR NOT (v_org = ANY (sec.led()) OR (v_org = ANY (sec.worked()) AND (v_holder = sec.person() OR r.id = ANY (sec.own_referrals())
      OR EXISTS (SELECT FROM referral_task x CROSS JOIN LATERAL sec.referral_roles(x) WHERE x.request_id = r.id)))) THEN RETURN 'not-yours'; END IF;
  SELECT * INTO b FROM referral_handoff h WHERE h.id = (p ->> 'id')::uuid;
  IF b.id IS NOT NULL THEN
    RETURN CASE WHEN b.proposed_by = sec.person() AND b.request_id = r.id AND b.task_id IS NOT DISTINCT FROM v_task AND b.to_organization_id = (p ->> 'toOrganizationId')::uuid THEN 'repeated' ELSE 'used' END;
  END IF;
  IF (CASE WHEN v_urgent THEN v_holder = sec.person() OR NOT v_org = ANY (sec.led()) ELSE v_holder <> sec.person() AND NOT v_org = ANY (sec.led()) END) THEN RETURN 'not-allowed'; END IF;
  IF r.state NOT IN ('active', 'on-hold') OR (v_task IS NOT NULL AND t.state NOT IN ('accepted', 'in-progress', 'on-hold')) THEN RETURN 'moved-on'; END IF;
  IF EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NOT DISTINCT FROM v_task AND h.ended_at IS NULL) THEN RETURN 'open'; END IF;
  IF NOT coalesce(p ->> 'reason' IN ('leave', 'region', 'age-18', 'wish'), false) OR (v_urgent AND p ->> 'reason' <> 'leave')
    OR NOT coalesce((p ->> 'overlapDays')::integer BETWEEN 1 AND 90, false) THEN RETURN 'said'; END IF;
  SELECT * INTO o FROM organization x WHERE x.id = (p ->> 'toOrganizationId')::uuid;
  IF o.id IS NULL OR o.status <> 'joined' OR (o.id <> v_org AND NOT o.id = ANY (sec.partners())) THEN RETURN 'recipient-gone'; END IF;
  IF o.id <> v_org AND v_task IS NOT NULL THEN RETURN 'said'; END IF;
  IF o.id <> v_org AND o.sector = 'police' THEN RETURN 'police-not-named'; END IF;
  IF (v_to IS NULL AND o.id = v_org) OR v_to = v_holder OR (v_to IS NOT NULL AND NOT sec.handoff_works(v_to, o.id)) THEN RETURN 'owner'; END IF;
  IF o.id <> v_org AND NOT sec.handoff_consented(r.id, o.id) THEN RETURN 'no-consent'; END IF;
  IF NOT sec.handoff_has_reader(r.id, o.id, v_to) THEN RETURN 'no-reader'; END IF;
  IF (p ->> 'toTeamId') IS NOT NULL AND NOT EXISTS (SELECT FROM referral_wrap w WHERE w.rec = r.id AND w.team_id = (p ->> 'toTeamId')::uuid AND w.organization_id = o.id AND w.ended_at IS NULL) THEN RETURN 'no-reader'; END IF;
  INSERT INTO referral_handoff (id, request_id, task_id, organization_id, from_id, to_organization_id, to_id, to_team_id, reason, variant, overlap_days, proposed_by, tell_by)
    VALUES ((p ->> 'id')::uuid, r.id, v_task, v_org, v_holder, o.id, v_to, (p ->> 'toTeamId')::uuid, p ->> 'reason', CASE WHEN v_urgent THEN 'urgent' ELSE 'planned' END,
      (p ->> 'overlapDays')::smallint, sec.person(), CASE WHEN v_urgent THEN (p ->> 'tellBy')::timestamptz END);
  INSERT INTO referral_handoff_event (id, handoff_id, act, to_state, actor_id, actor_organization_id) VALUES ((p ->> 'id')::uuid, (p ->> 'id')::uuid, 'propose', 'proposed', sec.person(), v_org);
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.hand-off-proposed', 'referral_handoff', (p ->> 'id')::uuid, p ->> 'reason', 'done');
  RETURN NULL;
END $$;
/* Does an act that was judged. Nobody calls it from outside. */
CREATE FUNCTION sec.do_handoff_act(p_event uuid, h referral_handoff, p_act text, p_to text, p_actor uuid, p_organization uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_takes boolean := p_act IN ('accept', 'give');
  v_today date := (sec.now() AT TIME ZONE 'America/Toronto')::date;
BEGIN
  INSERT INTO referral_handoff_event (id, handoff_id, act, to_state, actor_id, actor_organization_id) VALUES (p_event, h.id, p_act, p_to, p_actor, p_organization);
  UPDATE referral_handoff x SET state = p_to, version = x.version + 1, to_id = CASE WHEN p_act = 'accept' THEN coalesce(x.to_id, p_actor) ELSE x.to_id END,
    youth_answered_at = CASE WHEN p_act IN ('youth-agrees', 'youth-refuses') THEN sec.now() ELSE x.youth_answered_at END,
    accepted_at = CASE WHEN v_takes THEN sec.now() ELSE x.accepted_at END,
    overlap_at = CASE WHEN p_to = 'overlap' THEN coalesce(x.overlap_at, sec.now()) ELSE x.overlap_at END,
    overlap_until = CASE WHEN p_to = 'overlap' THEN coalesce(x.overlap_until, v_today + x.overlap_days) ELSE x.overlap_until END,
    joint_contact_at = CASE WHEN p_act = 'joint-contact' THEN coalesce(x.joint_contact_at, sec.now()) ELSE x.joint_contact_at END,
    joint_contacts = x.joint_contacts + CASE WHEN p_act = 'joint-contact' AND x.joint_contacts < 1000 THEN 1 ELSE 0 END,
    youth_told_at = CASE WHEN p_act = 'tell-youth' THEN coalesce(x.youth_told_at, sec.now()) ELSE x.youth_told_at END,
    ended_at = CASE WHEN p_to IN ('youth-refused', 'declined', 'cancelled', 'closed', 'done') THEN coalesce(x.ended_at, sec.now()) END
    WHERE x.id = h.id RETURNING x.* INTO h;
  IF v_takes OR p_act = 'take-back' THEN
    IF h.task_id IS NULL THEN
      UPDATE referral_request SET lead_id = CASE WHEN v_takes THEN h.to_id ELSE h.from_id END, lead_organization_id = CASE WHEN v_takes THEN h.to_organization_id ELSE h.organization_id END,
        version = version + 1 WHERE id = h.request_id;
    ELSE
      UPDATE referral_task SET owner_id = CASE WHEN v_takes THEN h.to_id ELSE h.from_id END, version = version + 1 WHERE id = h.task_id;
    END IF;
  END IF;
  IF p_act = 'accept' THEN
    UPDATE referral_task SET business_status = 'handed-over', version = version + 1 WHERE ended_at IS NULL AND state IN ('accepted', 'in-progress', 'on-hold')
      AND (id = h.task_id OR (h.task_id IS NULL AND request_id = h.request_id AND (recipient_id = h.to_organization_id OR h.to_organization_id = h.organization_id)));
  END IF;
  IF p_to = 'done' AND h.to_team_id IS NOT NULL AND h.task_id IS NULL AND h.to_organization_id = (SELECT r.organization_id FROM referral_request r WHERE r.id = h.request_id) THEN
    UPDATE referral_wrap w SET ended_at = sec.now() FROM referral_request r WHERE r.id = h.request_id AND w.rec = r.id AND w.team_id = r.team_id AND w.team_id <> h.to_team_id AND w.ended_at IS NULL;
    UPDATE referral_request SET team_id = h.to_team_id, version = version + 1 WHERE id = h.request_id AND team_id <> h.to_team_id;
  END IF;
END $$;
/*
 * Does an act of a hand-off for the person of this transaction. Null: done. `repeated`: this very act was done before. `taken`: someone took over first. `moved-on`: it
 * is not where they saw it. Any other: it may not be, and only the audit knows it was tried.
 */
CREATE FUNCTION sec.act_on_handoff(p_event uuid, p_handoff uuid, p_act text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  h referral_handoff;
  t referral_task;
  v_rule referral_handoff_rule;
  v_role text;
  v_org uuid;
  v_refusal text;
BEGIN
  SELECT * INTO h FROM referral_handoff x WHERE x.id = p_handoff;
  PERFORM FROM referral_task x WHERE x.request_id = h.request_id ORDER BY x.id FOR UPDATE;
  PERFORM FROM referral_request r WHERE r.id = h.request_id FOR UPDATE;
  SELECT * INTO h FROM referral_handoff x WHERE x.id = p_handoff FOR UPDATE;
  IF h.id IS NULL OR NOT EXISTS (SELECT FROM sec.handoff_roles(h)) THEN
    RETURN CASE WHEN p_act = 'accept' AND h.accepted_at IS NOT NULL AND h.to_organization_id = ANY (sec.referral_desks()) THEN 'taken' ELSE 'not-yours' END;
  END IF;
  IF EXISTS (SELECT FROM referral_handoff_event e WHERE e.id = p_event) THEN
    RETURN CASE WHEN EXISTS (SELECT FROM referral_handoff_event e WHERE e.id = p_event AND e.handoff_id = h.id AND e.act = p_act AND e.actor_id = sec.person()) THEN 'repeated' ELSE 'used' END;
  END IF;
  SELECT x.role INTO v_role FROM sec.handoff_roles(h) x WHERE sec.handoff_may(p_act, h.variant, h.state, x.role) AND p_act NOT IN ('give', 'take-back', 'close') LIMIT 1;
  IF v_role IS NULL THEN
    v_refusal := CASE WHEN p_act = 'accept' AND h.accepted_at IS NOT NULL THEN 'taken'
      WHEN EXISTS (SELECT FROM sec.handoff_roles(h) x JOIN referral_handoff_rule r ON r.act = p_act AND r.variant = h.variant AND x.role = ANY (r.actors))
        AND NOT EXISTS (SELECT FROM referral_handoff_rule r WHERE r.act = p_act AND r.variant = h.variant AND r.from_state = h.state) THEN 'moved-on' ELSE 'not-allowed' END;
  ELSE
    SELECT * INTO v_rule FROM referral_handoff_rule r WHERE r.act = p_act AND r.variant = h.variant AND r.from_state = h.state;
    v_refusal := CASE
      WHEN p_act = 'tell-youth' AND h.youth_told_at IS NOT NULL THEN 'moved-on'
      WHEN p_act <> 'accept' THEN NULL
      WHEN coalesce(h.to_id, sec.person()) = h.from_id THEN 'owner'
      WHEN h.to_organization_id <> h.organization_id AND NOT sec.handoff_consented(h.request_id, h.to_organization_id) THEN 'no-consent'
      WHEN NOT sec.handoff_has_reader(h.request_id, h.to_organization_id, sec.person()) THEN 'no-reader' END;
  END IF;
  v_org := CASE WHEN v_role IN ('old', 'supervisor') OR (v_role IS NULL AND h.organization_id = ANY (sec.worked())) THEN h.organization_id ELSE h.to_organization_id END;
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.hand-off-' || p_act, 'referral_handoff', h.id, v_refusal, CASE WHEN v_refusal IS NULL THEN 'done' ELSE 'refused' END);
  IF v_refusal IS NOT NULL THEN RETURN v_refusal; END IF;
  PERFORM sec.do_handoff_act(p_event, h, p_act, v_rule.to_state, sec.person(), v_org);
  IF p_act = 'accept' AND h.task_id IS NULL THEN
    FOR t IN SELECT * FROM referral_task x WHERE x.request_id = h.request_id AND x.recipient_id = h.to_organization_id AND x.state = 'requested' ORDER BY x.id FOR UPDATE LOOP
      IF EXISTS (SELECT FROM sec.referral_roles(t) x WHERE sec.referral_may('accept', t.state, x.role, sec.referral_standing(t.id), x.relation)) THEN
        PERFORM sec.do_referral_act(gen_random_uuid(), t, 'accept', 'accepted', 'handed-over', jsonb_build_object('ownerId', sec.person()), sec.person(), h.to_organization_id);
      END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.handoff_may(text, text, text, text), sec.handoff_roles(referral_handoff), sec.keep_handoff_wrap(uuid, uuid, uuid, integer, integer, bytea), sec.propose_handoff(jsonb),
  sec.act_on_handoff(uuid, uuid, text) TO tis_app;

/* For who knows of a record: whether someone of an organization, or a team, is served its key. Null to anyone else. */
CREATE FUNCTION sec.knows_referral(p_rec uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_rec = ANY (sec.own_referrals()) OR EXISTS (SELECT FROM referral_task t CROSS JOIN LATERAL sec.referral_roles(t) WHERE t.request_id = p_rec) $$;
CREATE FUNCTION sec.handoff_reads(p_rec uuid, p_organization uuid, p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN sec.knows_referral(p_rec) AND (p_organization = ANY (sec.worked()) OR sec.handoff_consented(p_rec, p_organization)) THEN sec.handoff_has_reader(p_rec, p_organization, p_person) END $$;
CREATE FUNCTION sec.handoff_team_reads(p_rec uuid, p_team uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN sec.knows_referral(p_rec) AND EXISTS (SELECT FROM key_team k WHERE k.id = p_team AND k.organization_id = ANY (sec.worked())) THEN sec.handoff_serves(p_rec, p_team) END $$;
GRANT EXECUTE ON FUNCTION sec.handoff_reads(uuid, uuid, uuid), sec.handoff_team_reads(uuid, uuid) TO tis_app;

-- What ends a hand-off ------------------------------------------------------------------------------------------------------------

/* Closes what goes on of these hand-offs, for both sides at once. */
CREATE FUNCTION sec.close_handoffs(p_request uuid, p_task uuid, p_organization uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h referral_handoff;
BEGIN
  FOR h IN SELECT * FROM referral_handoff x WHERE x.request_id = p_request AND x.ended_at IS NULL AND (p_task IS NULL OR x.task_id = p_task)
      AND (p_organization IS NULL OR (x.task_id IS NULL AND p_organization IN (x.to_organization_id, x.organization_id) AND x.to_organization_id <> x.organization_id)) ORDER BY x.id FOR UPDATE LOOP
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'close', 'closed', NULL, NULL);
    PERFORM sec.append_audit(h.organization_id, NULL, 'referral.hand-off-close', 'referral_handoff', h.id, NULL, 'done');
  END LOOP;
END $$;
/* A consent that ends closes the hand-offs that rest on it; and the lead worker is again someone of the organization that asked: never nobody. */
CREATE FUNCTION sec.consent_ended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request; v_lead uuid;
BEGIN
  IF sec.handoff_consented(NEW.request_id, NEW.recipient_id) THEN RETURN NULL; END IF;
  SELECT * INTO r FROM referral_request x WHERE x.id = NEW.request_id FOR UPDATE;
  PERFORM sec.close_handoffs(r.id, NULL, NEW.recipient_id);
  IF r.lead_organization_id <> NEW.recipient_id OR r.organization_id = NEW.recipient_id THEN RETURN NULL; END IF;
  SELECT x.id INTO v_lead FROM (
    SELECT h.from_id AS id, 1 AS rank, h.accepted_at FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NULL AND h.organization_id = r.organization_id AND h.accepted_at IS NOT NULL
    UNION ALL SELECT r.requested_by, 2, NULL
    UNION ALL SELECT m.person_id, 3, NULL FROM membership m WHERE m.organization_id = r.organization_id AND m.until_day IS NULL AND m.role = 'lead') x
    WHERE sec.handoff_works(x.id, r.organization_id) ORDER BY x.rank, x.accepted_at DESC NULLS LAST, x.id LIMIT 1;
  UPDATE referral_request SET lead_id = coalesce(v_lead, r.requested_by), lead_organization_id = r.organization_id, version = version + 1 WHERE id = r.id;
  PERFORM sec.append_audit(r.organization_id, NULL, 'referral.lead-returned', 'referral_request', r.id, NULL, 'done');
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs AFTER UPDATE ON referral_consent FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION sec.consent_ended();
CREATE FUNCTION sec.request_ended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.close_handoffs(NEW.id, NULL, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs AFTER UPDATE ON referral_request FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state AND NEW.state IN ('revoked', 'completed', 'entered-in-error')) EXECUTE FUNCTION sec.request_ended();
CREATE FUNCTION sec.task_ended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.close_handoffs(NEW.request_id, NEW.id, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs AFTER UPDATE ON referral_task FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION sec.task_ended();
/* Overlaps whose last day is over end by themselves. @returns how many */
CREATE FUNCTION sec.run_handoff_clock() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h referral_handoff; n integer := 0;
BEGIN
  FOR h IN SELECT * FROM referral_handoff x WHERE x.state = 'overlap' AND x.overlap_until < (sec.now() AT TIME ZONE 'America/Toronto')::date ORDER BY x.overlap_until, x.id LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'end', 'done', NULL, NULL);
    PERFORM sec.append_audit(h.organization_id, NULL, 'referral.hand-off-end', 'referral_handoff', h.id, 'over', 'done');
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION sec.run_handoff_clock() TO tis_job;

-- What waits, and what someone leaves ---------------------------------------------------------------------------------------------

/* What hand-offs ask of people, and what is asked of a lead worker who is elsewhere: kinds and ids alone (a hand-off; of `lead-…`, a task). */
CREATE FUNCTION sec.waiting_handoffs(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH at_work AS (SELECT m.person_id, m.organization_id, m.role FROM membership m WHERE m.person_id = ANY (p_people) AND m.until_day IS NULL AND m.role <> 'reader'),
  today AS (SELECT (sec.now() AT TIME ZONE 'America/Toronto')::date AS day),
  desk AS (SELECT w.person_id, w.organization_id FROM at_work w JOIN designation d ON d.person_id = w.person_id AND d.organization_id = w.organization_id AND d.until_day IS NULL
      AND d.kind IN ('specialist', 'specialist_deputy')
    UNION SELECT w.person_id, w.organization_id FROM at_work w JOIN key_member m ON m.person_id = w.person_id AND m.organization_id = w.organization_id
      AND m.ended_index IS NULL JOIN key_team_member x ON x.organization_id = m.organization_id AND x.cert = m.cert JOIN key_team k ON k.id = x.team_id AND k.kind = 'intake'),
  going AS (SELECT h.* FROM referral_handoff h WHERE h.ended_at IS NULL),
  both_sides AS (SELECT w.person_id, h.id, h.state, h.overlap_at, h.overlap_until, h.joint_contact_at FROM going h JOIN at_work w
    ON (w.person_id = h.from_id AND w.organization_id = h.organization_id) OR (w.person_id = h.to_id AND w.organization_id = h.to_organization_id))
  SELECT w.person_id, 'handoff-to-ask' AS kind, h.id FROM going h JOIN at_work w ON w.person_id = h.from_id AND w.organization_id = h.organization_id WHERE h.variant = 'planned' AND h.state = 'proposed'
  UNION SELECT w.person_id, 'handoff-to-accept', h.id FROM going h JOIN at_work w ON w.person_id = h.to_id AND w.organization_id = h.to_organization_id
    WHERE h.state = 'youth-agreed' OR (h.variant = 'urgent' AND h.state = 'proposed')
  UNION SELECT d.person_id, 'handoff-to-accept', h.id FROM going h JOIN desk d ON d.organization_id = h.to_organization_id WHERE h.to_id IS NULL AND h.state = 'youth-agreed'
  UNION SELECT w.person_id, 'handoff-to-tell', h.id FROM referral_handoff h JOIN at_work w ON (w.person_id = h.to_id AND w.organization_id = h.to_organization_id)
      OR (w.person_id = h.proposed_by AND w.organization_id = h.organization_id) WHERE h.variant = 'urgent' AND h.youth_told_at IS NULL AND h.state IN ('accepted', 'overlap', 'done')
  UNION SELECT b.person_id, 'handoff-to-meet', b.id FROM both_sides b CROSS JOIN today t WHERE b.state = 'overlap' AND b.joint_contact_at IS NULL
    AND t.day >= b.overlap_until - (b.overlap_until - (b.overlap_at AT TIME ZONE 'America/Toronto')::date) / 2
  UNION SELECT b.person_id, 'handoff-ends', b.id FROM both_sides b CROSS JOIN today t WHERE b.state = 'overlap' AND b.overlap_until - t.day <= 7
  UNION SELECT w.person_id, 'info-asked', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.lead_organization_id = w.organization_id AND r.lead_organization_id <> r.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'requested' AND t.business_status = 'info-asked'
  UNION SELECT w.person_id, 'returned', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.lead_organization_id = w.organization_id AND r.lead_organization_id <> r.organization_id
      AND r.state = 'active' JOIN referral_task t ON t.request_id = r.id AND t.state IN ('rejected', 'cancelled', 'failed') AND NOT EXISTS (SELECT FROM referral_task o WHERE o.request_id = r.id
      AND (o.part_of = t.id OR o.state IN ('requested', 'accepted', 'in-progress', 'on-hold')))
  UNION SELECT w.person_id, 'to-tell', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.lead_organization_id = w.organization_id AND r.lead_organization_id <> r.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'completed' AND t.referrer_told_at IS NULL
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
/* The same for the person of this transaction. */
CREATE FUNCTION sec.own_waiting_handoffs() RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.kind, w.id FROM sec.waiting_handoffs(ARRAY[sec.person()]) w ORDER BY w.kind, w.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.own_waiting_handoffs() TO tis_app;
GRANT EXECUTE ON FUNCTION sec.waiting_handoffs(uuid[]) TO tis_job;

/* As in 0062; of a lead worker, where they lead. */
CREATE OR REPLACE FUNCTION sec.referrals_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, kind text, held_by uuid, goes_on boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.id, x.kind, x.held_by, x.goes_on FROM (
    SELECT r.id, 'request' AS kind, r.lead_id AS held_by, r.state IN ('draft', 'active', 'on-hold') AS goes_on FROM referral_request r WHERE r.lead_organization_id = p_organization
    UNION ALL SELECT t.id, 'task', t.owner_id, t.state IN ('accepted', 'in-progress', 'on-hold') FROM referral_task t WHERE t.recipient_id = p_organization AND t.owner_id IS NOT NULL) x
  WHERE (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND x.held_by = p_person AND x.goes_on) OR x.id = p_id) ORDER BY x.kind, x.id LIMIT 200 $$;
/*
 * Gives one to a colleague who does more than read, when someone leaves: a hand-off without an overlap, of which the young person is to be told within a working day.
 * Given back before that, it is as if it had not been. Never to nobody.
 */
CREATE OR REPLACE FUNCTION sec.give_referral(p_id uuid, p_kind text, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_org uuid;
  v_request uuid;
  v_task uuid := CASE p_kind WHEN 'task' THEN p_id END;
  h referral_handoff;
  v_tell date := (sec.now() AT TIME ZONE 'America/Toronto')::date + 1;
BEGIN
  IF p_kind = 'request' THEN
    SELECT r.lead_organization_id, r.id INTO v_org, v_request FROM referral_request r WHERE r.id = p_id AND r.lead_id = p_from AND r.state IN ('draft', 'active', 'on-hold') FOR UPDATE;
  ELSE
    SELECT t.recipient_id, t.request_id INTO v_org, v_request FROM referral_task t WHERE t.id = p_id AND t.owner_id = p_from AND t.state IN ('accepted', 'in-progress', 'on-hold') FOR UPDATE;
  END IF;
  IF v_org IS NULL OR p_to = p_from OR NOT (v_org = ANY (sec.led()) OR (p_from = sec.person() AND v_org = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF NOT sec.handoff_works(p_to, v_org) THEN RETURN false; END IF;
  SELECT * INTO h FROM referral_handoff x WHERE x.request_id = v_request AND x.task_id IS NOT DISTINCT FROM v_task AND x.variant = 'urgent' AND x.state = 'done' AND x.from_id = p_to AND x.to_id = p_from
    AND x.youth_told_at IS NULL ORDER BY x.proposed_at DESC LIMIT 1;
  IF h.id IS NOT NULL THEN
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'take-back', 'cancelled', sec.person(), v_org);
  ELSE
    PERFORM sec.do_handoff_act(gen_random_uuid(), x, 'close', 'closed', NULL, NULL) FROM referral_handoff x WHERE x.request_id = v_request AND x.task_id IS NOT DISTINCT FROM v_task AND x.ended_at IS NULL;
    WHILE extract(isodow FROM v_tell) > 5 LOOP v_tell := v_tell + 1; END LOOP;
    INSERT INTO referral_handoff (id, request_id, task_id, organization_id, from_id, to_organization_id, to_id, reason, variant, proposed_by, tell_by)
      VALUES (gen_random_uuid(), v_request, v_task, v_org, p_from, v_org, p_to, 'leave', 'urgent', sec.person(), (v_tell + 1)::timestamp AT TIME ZONE 'America/Toronto') RETURNING * INTO h;
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'give', 'done', sec.person(), v_org);
  END IF;
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.handed-on', CASE p_kind WHEN 'request' THEN 'referral_request' ELSE 'referral_task' END, p_id, NULL, 'done');
  RETURN true;
END $$;
/* What hand-offs keep of the person of this transaction: codes and instants. */
CREATE FUNCTION sec.personal_handoff() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT h.proposed_at AS at, CASE WHEN h.from_id = sec.person() THEN 'handed-off' WHEN h.to_id = sec.person() THEN 'took-over' ELSE 'proposed-hand-off' END AS kind,
      jsonb_build_object('id', h.id, 'state', h.state) AS says FROM referral_handoff h WHERE sec.person() IN (h.from_id, h.to_id, h.proposed_by)
  UNION ALL SELECT e.at, 'hand-off', jsonb_build_object('id', e.handoff_id, 'act', e.act) FROM referral_handoff_event e WHERE e.actor_id = sec.person()
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_handoff() TO tis_app;

-- What is counted, from envelopes alone -------------------------------------------------------------------------------------------

/*
 * What the envelopes of a school year come to, an organization and condition at a time, from its first day to the last day of a month. A situation: a chain of referrals
 * that it asked for, answered for or took over, and that went on in these days. `same-worker`: nobody of it handed the young person off in these days. `took-part`: the
 * young person consented themselves, was asked what they think of it, or answered about a hand-off. With what the log of work says already.
 */
CREATE FUNCTION sec.continuity_to_record(p_year date, p_until date) RETURNS TABLE (organization_id uuid, condition text, situations integer, meeting integer,
    standing uuid, standing_until date, standing_situations integer, standing_meeting integer, is_withdrawn boolean, is_theirs boolean, is_told boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH bounds AS (SELECT p_year::timestamp AT TIME ZONE 'America/Toronto' AS starts_at, (p_until + 1)::timestamp AT TIME ZONE 'America/Toronto' AS ends_at),
  task AS (SELECT t.*, r.continuity_id FROM referral_task t JOIN referral_request r ON r.id = t.request_id CROSS JOIN bounds b
    WHERE t.requested_at < b.ends_at AND (t.ended_at IS NULL OR t.ended_at >= b.starts_at) AND t.state <> 'entered-in-error'),
  passed AS (SELECT h.*, r.continuity_id FROM referral_handoff h JOIN referral_request r ON r.id = h.request_id CROSS JOIN bounds b WHERE h.state <> 'cancelled' AND h.accepted_at < b.ends_at),
  situation AS (SELECT t.organization_id, t.continuity_id FROM task t
    UNION SELECT t.recipient_id, t.continuity_id FROM task t CROSS JOIN bounds b WHERE t.accepted_at < b.ends_at
    UNION SELECT h.to_organization_id, h.continuity_id FROM passed h WHERE h.request_id IN (SELECT t.request_id FROM task t)),
  judged AS (SELECT s.organization_id, s.continuity_id,
      NOT EXISTS (SELECT FROM passed h CROSS JOIN bounds b WHERE h.continuity_id = s.continuity_id AND h.organization_id = s.organization_id AND h.accepted_at >= b.starts_at) AS same_worker,
      EXISTS (SELECT FROM referral_request r JOIN referral_consent c ON c.request_id = r.id CROSS JOIN bounds b WHERE r.continuity_id = s.continuity_id AND c.capacity IN ('minor-alone', 'adult')
          AND c.state IN ('active', 'inactive') AND c.recorded_at < b.ends_at AND s.organization_id IN (c.organization_id, c.recipient_id))
        OR EXISTS (SELECT FROM task t CROSS JOIN bounds b WHERE t.continuity_id = s.continuity_id AND t.youth_view = 'asked' AND t.ended_at < b.ends_at AND s.organization_id IN (t.organization_id, t.recipient_id))
        OR EXISTS (SELECT FROM referral_handoff h JOIN referral_request r ON r.id = h.request_id CROSS JOIN bounds b WHERE r.continuity_id = s.continuity_id AND h.youth_answered_at < b.ends_at
          AND s.organization_id IN (h.organization_id, h.to_organization_id)) AS took_part FROM situation s),
  counted AS (SELECT j.organization_id, c.condition, count(*)::integer AS situations, count(*) FILTER (WHERE CASE c.condition WHEN 'same-worker' THEN j.same_worker ELSE j.took_part END)::integer AS meeting
    FROM judged j CROSS JOIN (VALUES ('same-worker'), ('took-part')) AS c(condition) GROUP BY j.organization_id, c.condition)
  SELECT k.organization_id, k.condition, k.situations, k.meeting, s.id, s.ends_on,
    (SELECT (x ->> 'n')::integer FROM jsonb_array_elements(s.counts) x WHERE x ->> 'quantity' = 'situations'), (SELECT (x ->> 'n')::integer FROM jsonb_array_elements(s.counts) x WHERE x ->> 'quantity' = 'situations-meeting'),
    coalesce(s.is_withdrawn, false), coalesce(s.is_withdrawn AND s.recorded_by IS NOT NULL, false),
    EXISTS (SELECT FROM evidence_event e WHERE e.organization_id = k.organization_id AND e.is_current AND NOT e.is_withdrawn AND e.type = 'case-tally' AND ('condition:' || k.condition) = ANY (e.tags)
      AND e.source_record IS DISTINCT FROM 'referral:' || k.condition || ':' || p_year AND e.starts_on <= p_until AND e.ends_on >= p_year)
  FROM counted k LEFT JOIN evidence_event s ON s.organization_id = k.organization_id AND s.source_record = 'referral:' || k.condition || ':' || p_year AND s.is_current
  ORDER BY k.organization_id, k.condition $$;
/* Organizations where hand-offs with an overlap are a habit, five accepted at least, and whose log does not say so yet; with the day of the fifth. */
CREATE FUNCTION sec.overlaps_to_record() RETURNS TABLE (organization_id uuid, since date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.organization_id, (x.at AT TIME ZONE 'America/Toronto')::date FROM (
    SELECT o.id AS organization_id, h.overlap_at AS at, row_number() OVER (PARTITION BY o.id ORDER BY h.overlap_at, h.id) AS rank
    FROM referral_handoff h JOIN organization o ON o.id IN (h.organization_id, h.to_organization_id) AND o.status = 'joined' WHERE h.overlap_at IS NOT NULL) x
  WHERE x.rank = 5 AND NOT EXISTS (SELECT FROM evidence_event e WHERE e.organization_id = x.organization_id AND e.source_record = 'referral:hand-off') ORDER BY x.organization_id $$;
GRANT EXECUTE ON FUNCTION sec.continuity_to_record(date, date), sec.overlaps_to_record() TO tis_job;

CREATE TABLE referral_published (
  quarter date PRIMARY KEY,
  referrals integer CHECK (referrals >= 0),
  emergencies integer CHECK (emergencies >= 0),
  published_at timestamptz NOT NULL DEFAULT sec.now(),
  CHECK (extract(day FROM quarter) = 1 AND extract(month FROM quarter) IN (1, 4, 7, 10))
);
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON referral_published FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
SELECT sec.protect('referral_published');
COMMENT ON TABLE referral_published IS 'What the gate let out of a quarter that is over, once: referrals of the whole instance, and among them those sent without a consent, for an emergency.';
COMMENT ON COLUMN referral_published.quarter IS 'public: first day of the quarter';
COMMENT ON COLUMN referral_published.referrals IS 'public: referrals sent; null: the gate keeps it';
COMMENT ON COLUMN referral_published.emergencies IS 'public: among them, emergencies without a consent; null: the gate keeps it';
COMMENT ON COLUMN referral_published.published_at IS 'public: instant';
CREATE POLICY read ON referral_published FOR SELECT TO tis_app USING ((SELECT sec.person()) IS NOT NULL);
GRANT SELECT ON referral_published TO tis_app;
/* Quarters that are over and were not published, since the first referral; with what they come to, for the gate. */
CREATE FUNCTION sec.emergencies_to_publish() RETURNS TABLE (quarter date, referrals integer, emergencies integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.quarter::date, count(t.id)::integer, count(o.id)::integer
  FROM (SELECT generate_series(date_trunc('quarter', min(t.requested_at AT TIME ZONE 'America/Toronto')), date_trunc('quarter', sec.now() AT TIME ZONE 'America/Toronto') - interval '3 months', interval '3 months') AS quarter
    FROM referral_task t WHERE t.requested_at IS NOT NULL) q
    LEFT JOIN referral_task t ON t.requested_at >= q.quarter AT TIME ZONE 'America/Toronto' AND t.requested_at < (q.quarter + interval '3 months') AT TIME ZONE 'America/Toronto' AND t.state <> 'entered-in-error'
    LEFT JOIN referral_override o ON o.task_id = t.id
  WHERE NOT EXISTS (SELECT FROM referral_published p WHERE p.quarter = q.quarter::date) GROUP BY q.quarter ORDER BY q.quarter $$;
/* Keeps what the gate let out of a quarter; once. */
CREATE FUNCTION sec.publish_emergencies(p_quarter date, p_referrals integer, p_emergencies integer) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO referral_published (quarter, referrals, emergencies) VALUES (p_quarter, p_referrals, p_emergencies) ON CONFLICT DO NOTHING $$;
GRANT EXECUTE ON FUNCTION sec.emergencies_to_publish(), sec.publish_emergencies(date, integer, integer) TO tis_job;

-- Policies -----------------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON referral_handoff FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR to_organization_id = ANY ((SELECT sec.led())::uuid[])
  OR from_id = (SELECT sec.person()) OR (to_id = (SELECT sec.person()) AND to_organization_id = ANY ((SELECT sec.worked())::uuid[]))
  OR (to_id IS NULL AND to_organization_id = ANY ((SELECT sec.referral_desks())::uuid[])) OR request_id = ANY ((SELECT sec.own_referrals())::uuid[]));
GRANT SELECT ON referral_handoff TO tis_app;
CREATE POLICY read ON referral_handoff_event FOR SELECT TO tis_app USING (EXISTS (SELECT FROM referral_handoff h WHERE h.id = referral_handoff_event.handoff_id));
GRANT SELECT ON referral_handoff_event TO tis_app;

RESET ROLE;
