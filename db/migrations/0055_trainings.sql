-- Trainings: offers, sessions, registrations in the order they came, attendance, certificates, courses taken elsewhere.
SET LOCAL ROLE tis_owner;

CREATE TABLE training (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  network_id uuid REFERENCES network,
  person_id uuid REFERENCES person,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  purpose text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 1000),
  given_by text NOT NULL CHECK (char_length(given_by) BETWEEN 1 AND 160),
  kind text NOT NULL CHECK (kind IN ('session', 'series', 'conference', 'online', 'other')),
  subjects text[] NOT NULL CHECK (cardinality(subjects) BETWEEN 1 AND 20),
  audience text[] NOT NULL DEFAULT '{}' CHECK (cardinality(audience) <= 20),
  languages text[] NOT NULL CHECK (cardinality(languages) BETWEEN 1 AND 2 AND languages <@ ARRAY['fr', 'en']),
  minutes integer NOT NULL CHECK (minutes BETWEEN 15 AND 6000),
  refresh_months integer CHECK (refresh_months BETWEEN 1 AND 120),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  withdrawn_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON training (organization_id);
CREATE INDEX ON training (network_id);
CREATE INDEX ON training (person_id);
SELECT sec.protect('training');
COMMENT ON TABLE training IS 'Courses offered to staff, by an organization, alone or with others. Shown to its own people, or to one network.';
COMMENT ON COLUMN training.id IS 'partner: id';
COMMENT ON COLUMN training.organization_id IS 'partner: organization that offers it, plans its sessions and says who came';
COMMENT ON COLUMN training.network_id IS 'partner: network it is shown to; null: the people of its organization alone';
COMMENT ON COLUMN training.person_id IS 'own: who wrote it; null: the platform';
COMMENT ON COLUMN training.title IS 'partner: title, in the language it was written in';
COMMENT ON COLUMN training.purpose IS 'partner: what it is for';
COMMENT ON COLUMN training.given_by IS 'partner: who gives it, as people know them';
COMMENT ON COLUMN training.kind IS 'partner: session, series (all of its sessions are one course), conference, online, other';
COMMENT ON COLUMN training.subjects IS 'partner: codes of the facet subject of content/evidence-types.json';
COMMENT ON COLUMN training.audience IS 'partner: codes of the facet role; empty: everyone';
COMMENT ON COLUMN training.languages IS 'partner: in which it is given: fr, en';
COMMENT ON COLUMN training.minutes IS 'partner: length in minutes, all of it';
COMMENT ON COLUMN training.refresh_months IS 'partner: months after which it is to be taken again; null: once is enough';
COMMENT ON COLUMN training.created_at IS 'partner: instant';
COMMENT ON COLUMN training.withdrawn_at IS 'partner: instant it was set aside; null: it is offered';
COMMENT ON COLUMN training.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE training_partner (
  training_id uuid NOT NULL REFERENCES training,
  organization_id uuid NOT NULL REFERENCES organization,
  PRIMARY KEY (training_id, organization_id)
);
CREATE INDEX ON training_partner (organization_id);
SELECT sec.protect('training_partner');
COMMENT ON TABLE training_partner IS 'Organizations that give a training together with the one that offers it. Each is told in the log of work, and answers there.';
COMMENT ON COLUMN training_partner.training_id IS 'partner: training';
COMMENT ON COLUMN training_partner.organization_id IS 'partner: organization named';

CREATE TABLE training_session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  training_id uuid NOT NULL REFERENCES training,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  time_zone text NOT NULL CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  place text CHECK (char_length(place) BETWEEN 1 AND 200),
  link text CHECK (char_length(link) BETWEEN 1 AND 300),
  capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled', 'closed')),
  sequence integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '14 hours'),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX ON training_session (training_id);
CREATE INDEX ON training_session (starts_at);
SELECT sec.protect('training_session');
COMMENT ON TABLE training_session IS 'Days on which a training is given.';
COMMENT ON COLUMN training_session.id IS 'partner: id';
COMMENT ON COLUMN training_session.training_id IS 'partner: training';
COMMENT ON COLUMN training_session.starts_at IS 'partner: instant it starts';
COMMENT ON COLUMN training_session.ends_at IS 'partner: instant it ends';
COMMENT ON COLUMN training_session.time_zone IS 'partner: IANA zone in which its hours are said';
COMMENT ON COLUMN training_session.place IS 'partner: where; null: not said, or online only';
COMMENT ON COLUMN training_session.link IS 'partner: address to join it online; null: none';
COMMENT ON COLUMN training_session.capacity IS 'partner: places';
COMMENT ON COLUMN training_session.state IS 'partner: planned, cancelled, closed (who came is said, for good)';
COMMENT ON COLUMN training_session.sequence IS 'partner: grows at each change that calendars must know (RFC 5545)';
COMMENT ON COLUMN training_session.created_at IS 'partner: instant';
COMMENT ON COLUMN training_session.modified_at IS 'partner: instant of the last change';
COMMENT ON COLUMN training_session.closed_at IS 'partner: instant attendance was closed; null: it is not';
COMMENT ON COLUMN training_session.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE training_registration (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  session_id uuid NOT NULL REFERENCES training_session,
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid REFERENCES person,
  seats integer NOT NULL DEFAULT 1 CHECK (seats BETWEEN 1 AND 500),
  state text NOT NULL CHECK (state IN ('registered', 'waiting', 'offered', 'cancelled')),
  registered_by uuid REFERENCES person,
  at timestamptz NOT NULL,
  turn integer NOT NULL,
  offered_until timestamptz,
  told_at timestamptz,
  attended boolean,
  CHECK (person_id IS NULL OR seats = 1),
  CHECK ((state = 'offered') = (offered_until IS NOT NULL)),
  CHECK (attended IS NULL OR (state = 'registered' AND person_id IS NOT NULL))
);
CREATE UNIQUE INDEX training_registration_person ON training_registration (session_id, person_id) WHERE state <> 'cancelled' AND person_id IS NOT NULL;
CREATE UNIQUE INDEX training_registration_seats ON training_registration (session_id, organization_id) WHERE state <> 'cancelled' AND person_id IS NULL;
CREATE INDEX ON training_registration (session_id, state, turn);
CREATE INDEX ON training_registration (organization_id);
CREATE INDEX ON training_registration (person_id);
CREATE INDEX ON training_registration (registered_by);
SELECT sec.protect('training_registration');
COMMENT ON TABLE training_registration IS 'Places in a session: of someone with an account, or a number of places for staff without one. Changed by functions alone, which keep the order and the capacity.';
COMMENT ON COLUMN training_registration.id IS 'own: id';
COMMENT ON COLUMN training_registration.session_id IS 'own: session';
COMMENT ON COLUMN training_registration.organization_id IS 'own: organization for which they come';
COMMENT ON COLUMN training_registration.person_id IS 'own: who comes; null: places for staff without an account';
COMMENT ON COLUMN training_registration.seats IS 'own: places it takes';
COMMENT ON COLUMN training_registration.state IS 'own: registered, waiting, offered (a place is kept until offered_until), cancelled';
COMMENT ON COLUMN training_registration.registered_by IS 'own: who registered them; null: the platform';
COMMENT ON COLUMN training_registration.at IS 'own: instant';
COMMENT ON COLUMN training_registration.turn IS 'own: order in which they came to the session: 1, 2, 3…';
COMMENT ON COLUMN training_registration.offered_until IS 'own: instant until which the place is kept; null: none is offered';
COMMENT ON COLUMN training_registration.told_at IS 'own: instant they were told of the place; null: not yet';
COMMENT ON COLUMN training_registration.attended IS 'own: whether they came; null: not said';

CREATE TABLE training_count (
  session_id uuid NOT NULL REFERENCES training_session,
  organization_id uuid NOT NULL REFERENCES organization,
  without_account integer NOT NULL DEFAULT 0 CHECK (without_account BETWEEN 0 AND 2000),
  n integer CHECK (n BETWEEN 0 AND 4000),
  recorded_at timestamptz,
  PRIMARY KEY (session_id, organization_id)
);
CREATE INDEX ON training_count (organization_id);
SELECT sec.protect('training_count');
COMMENT ON TABLE training_count IS 'How many of each organization came to a session. Outlives the people: nobody is named.';
COMMENT ON COLUMN training_count.session_id IS 'own: session';
COMMENT ON COLUMN training_count.organization_id IS 'own: organization of those who came';
COMMENT ON COLUMN training_count.without_account IS 'own: how many without an account came';
COMMENT ON COLUMN training_count.n IS 'own: people trained that no earlier session of the same series counted; null: not closed';
COMMENT ON COLUMN training_count.recorded_at IS 'own: instant it came into the log of work; null: not yet';

CREATE TABLE training_certificate (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE CHECK (code ~ '^[b-z2-9]{12}$'),
  training_id uuid NOT NULL REFERENCES training,
  session_id uuid NOT NULL REFERENCES training_session,
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  given_by text NOT NULL CHECK (char_length(given_by) BETWEEN 1 AND 160),
  subjects text[] NOT NULL,
  on_day date NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 30000),
  refresh_months integer CHECK (refresh_months BETWEEN 1 AND 120),
  issued_at timestamptz NOT NULL DEFAULT sec.now(),
  UNIQUE (session_id, person_id)
);
CREATE INDEX ON training_certificate (training_id);
CREATE INDEX ON training_certificate (person_id);
CREATE INDEX ON training_certificate (organization_id);
SELECT sec.protect('training_certificate');
COMMENT ON TABLE training_certificate IS 'What someone may print to show that they came, as it was said the day attendance was closed. Its code and the name, together, are checked in public.';
COMMENT ON COLUMN training_certificate.id IS 'own: id';
COMMENT ON COLUMN training_certificate.code IS 'own: code printed on it';
COMMENT ON COLUMN training_certificate.training_id IS 'own: training';
COMMENT ON COLUMN training_certificate.session_id IS 'own: session that completed it';
COMMENT ON COLUMN training_certificate.person_id IS 'own: who came';
COMMENT ON COLUMN training_certificate.organization_id IS 'own: organization for which they came';
COMMENT ON COLUMN training_certificate.name IS 'own: their name that day, as printed';
COMMENT ON COLUMN training_certificate.title IS 'own: title of the training that day';
COMMENT ON COLUMN training_certificate.given_by IS 'own: who gave it';
COMMENT ON COLUMN training_certificate.subjects IS 'own: codes of its subjects that day';
COMMENT ON COLUMN training_certificate.on_day IS 'own: day, or the last of several';
COMMENT ON COLUMN training_certificate.minutes IS 'own: length of the sessions they came to';
COMMENT ON COLUMN training_certificate.refresh_months IS 'own: months after which it is to be taken again; null: never';
COMMENT ON COLUMN training_certificate.issued_at IS 'own: instant';

CREATE TABLE training_elsewhere (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  given_by text NOT NULL CHECK (char_length(given_by) BETWEEN 1 AND 160),
  subjects text[] NOT NULL CHECK (cardinality(subjects) BETWEEN 1 AND 20),
  taken_on date NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 15 AND 30000),
  refresh_months integer CHECK (refresh_months BETWEEN 1 AND 120),
  state text NOT NULL DEFAULT 'declared' CHECK (state IN ('declared', 'confirmed', 'refused', 'withdrawn')),
  proof_name text CHECK (char_length(proof_name) BETWEEN 1 AND 120),
  proof_kind text CHECK (proof_kind IN ('pdf', 'text')),
  proof bytea CHECK (octet_length(proof) BETWEEN 1 AND 5000000),
  declared_at timestamptz NOT NULL DEFAULT sec.now(),
  settled_by uuid REFERENCES person,
  settled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((proof IS NULL) = (proof_name IS NULL) AND (proof IS NULL) = (proof_kind IS NULL)),
  CHECK ((state = 'declared') = (settled_at IS NULL))
);
CREATE INDEX ON training_elsewhere (person_id);
CREATE INDEX ON training_elsewhere (organization_id, state);
CREATE INDEX ON training_elsewhere (settled_by);
SELECT sec.protect('training_elsewhere');
COMMENT ON TABLE training_elsewhere IS 'Courses taken elsewhere, declared by who took them with a proof (PDF or plain text), confirmed by their lead.';
COMMENT ON COLUMN training_elsewhere.id IS 'own: id';
COMMENT ON COLUMN training_elsewhere.person_id IS 'own: who took it';
COMMENT ON COLUMN training_elsewhere.organization_id IS 'own: organization whose lead confirms it';
COMMENT ON COLUMN training_elsewhere.title IS 'own: title';
COMMENT ON COLUMN training_elsewhere.given_by IS 'own: who gave it';
COMMENT ON COLUMN training_elsewhere.subjects IS 'own: codes of its subjects';
COMMENT ON COLUMN training_elsewhere.taken_on IS 'own: day, or the last of several';
COMMENT ON COLUMN training_elsewhere.minutes IS 'own: length in minutes';
COMMENT ON COLUMN training_elsewhere.refresh_months IS 'own: months after which it is to be taken again; null: never, or not known';
COMMENT ON COLUMN training_elsewhere.state IS 'own: declared, confirmed, refused, withdrawn';
COMMENT ON COLUMN training_elsewhere.proof_name IS 'own: name of the file; null: no proof';
COMMENT ON COLUMN training_elsewhere.proof_kind IS 'own: pdf or text, as its content says';
COMMENT ON COLUMN training_elsewhere.proof IS 'own: the file itself';
COMMENT ON COLUMN training_elsewhere.declared_at IS 'own: instant';
COMMENT ON COLUMN training_elsewhere.settled_by IS 'own: who confirmed, refused or withdrew it; null: nobody yet';
COMMENT ON COLUMN training_elsewhere.settled_at IS 'own: instant; null: not yet';
COMMENT ON COLUMN training_elsewhere.version IS 'own: grows at each change (optimistic lock)';

-- Who is what ----------------------------------------------------------------------------------------------------------

/* Organizations where the person of this transaction looks after training: they lead, or are designated for it. */
CREATE FUNCTION sec.training_desks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN sec.led() || ARRAY(SELECT d.organization_id FROM designation d WHERE d.person_id = sec.person() AND d.kind = 'training_resource' AND d.until_day IS NULL
    AND d.organization_id = ANY (sec.worked()) AND NOT d.organization_id = ANY (sec.led()));
END $$;
/* Trainings in which the person of this transaction has a place, or had one. */
CREATE FUNCTION sec.taken_trainings() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT s.training_id FROM training_registration r JOIN training_session s ON s.id = r.session_id WHERE r.person_id = sec.person());
END $$;
/* Whether people of an organization may come: it is theirs, or shown to a network where they are today. */
CREATE FUNCTION sec.training_is_for(p_training uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training t WHERE t.id = p_training AND t.withdrawn_at IS NULL AND (t.organization_id = p_organization
    OR EXISTS (SELECT FROM network_member m WHERE m.network_id = t.network_id AND m.organization_id = p_organization AND m.left_on IS NULL))) $$;
/* Places that are taken: registered, or kept for whom one is offered. */
CREATE FUNCTION sec.training_taken(p_session uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(sum(r.seats), 0)::integer FROM training_registration r WHERE r.session_id = p_session AND r.state IN ('registered', 'offered') $$;
/* Places taken and people waiting, of sessions that the person may read: numbers only. */
CREATE FUNCTION sec.training_places(p_sessions uuid[]) RETURNS TABLE (session_id uuid, taken integer, waiting integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, sec.training_taken(s.id), (SELECT count(*)::integer FROM training_registration w WHERE w.session_id = s.id AND w.state = 'waiting')
  FROM training_session s JOIN training t ON t.id = s.training_id WHERE s.id = ANY (p_sessions)
    AND (t.organization_id = ANY (sec.organizations()) OR t.network_id = ANY (sec.networks()) OR t.id = ANY (sec.taken_trainings())) $$;
GRANT EXECUTE ON FUNCTION sec.training_desks(), sec.taken_trainings(), sec.training_places(uuid[]) TO tis_app;

-- What the database keeps by itself ------------------------------------------------------------------------------------

CREATE FUNCTION sec.keep_training() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.created_at := sec.now(); NEW.withdrawn_at := NULL; NEW.version := 1; END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON training FOR EACH ROW EXECUTE FUNCTION sec.keep_training();

/* planned ⇄ cancelled, planned → closed. Never fewer places than are taken; what calendars show makes the sequence grow. */
CREATE FUNCTION sec.keep_training_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN
      NEW.state := 'planned'; NEW.sequence := 0; NEW.created_at := sec.now(); NEW.modified_at := sec.now(); NEW.closed_at := NULL; NEW.version := 1;
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  NEW.modified_at := sec.now();
  IF OLD.state = 'closed' OR (NEW.state <> OLD.state AND NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['planned>cancelled', 'cancelled>planned', 'planned>closed'])) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514', CONSTRAINT = 'training_session_moves';
  END IF;
  IF NEW.capacity < OLD.capacity AND NEW.capacity < sec.training_taken(NEW.id) THEN
    RAISE EXCEPTION 'fewer places than are taken' USING ERRCODE = '23514', CONSTRAINT = 'training_session_capacity';
  END IF;
  IF (NEW.starts_at, NEW.ends_at, NEW.time_zone, NEW.place, NEW.link, NEW.state = 'cancelled')
    IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.time_zone, OLD.place, OLD.link, OLD.state = 'cancelled') THEN
    NEW.sequence := OLD.sequence + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON training_session FOR EACH ROW EXECUTE FUNCTION sec.keep_training_session();

/* Who comes to a session has the next turn in it; whoever asks holds its lock. */
CREATE FUNCTION sec.take_training_turn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.turn := 1 + coalesce((SELECT max(r.turn) FROM training_registration r WHERE r.session_id = NEW.session_id), 0);
  RETURN NEW;
END $$;
CREATE TRIGGER takes_turn BEFORE INSERT ON training_registration FOR EACH ROW EXECUTE FUNCTION sec.take_training_turn();

/* Offers the places that are free to those who wait, in their order, for three days at most; nobody passes before another. */
CREATE FUNCTION sec.offer_training_places(p_session uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  r training_registration;
  free integer;
BEGIN
  SELECT x.* INTO s FROM training_session x WHERE x.id = p_session FOR UPDATE;
  IF s.state IS DISTINCT FROM 'planned' OR s.starts_at <= sec.now() THEN RETURN; END IF;
  free := s.capacity - sec.training_taken(s.id);
  FOR r IN SELECT x.* FROM training_registration x WHERE x.session_id = s.id AND x.state = 'waiting' ORDER BY x.turn FOR UPDATE LOOP
    EXIT WHEN r.seats > free;
    UPDATE training_registration SET state = 'offered', offered_until = least(sec.now() + interval '3 days', s.starts_at), told_at = NULL WHERE id = r.id;
    free := free - r.seats;
  END LOOP;
END $$;
CREATE FUNCTION sec.offer_after_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.offer_training_places(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER offers AFTER UPDATE OF capacity, state ON training_session FOR EACH ROW
  WHEN (NEW.state = 'planned' AND (NEW.capacity > OLD.capacity OR OLD.state = 'cancelled')) EXECUTE FUNCTION sec.offer_after_change();

/*
 * Takes a place, or a turn in the waiting list, for someone of an organization: oneself, or, where one looks after training, a colleague or staff
 * without an account. `state`: registered or waiting; else `refusal`.
 */
CREATE FUNCTION sec.register_for_training(p_session uuid, p_organization uuid, p_person uuid, p_seats integer, OUT id uuid, OUT state text, OUT refusal text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  s training_session;
  v_id uuid := gen_random_uuid();
  v_state text;
BEGIN
  IF NOT (coalesce(p_person = sec.person() AND p_organization = ANY (sec.organizations()), false) OR coalesce(p_organization = ANY (sec.training_desks()), false)) THEN
    refusal := 'not-yours'; RETURN; END IF;
  SELECT x.* INTO s FROM training_session x WHERE x.id = p_session FOR UPDATE;
  IF s.id IS NULL OR NOT sec.training_is_for(s.training_id, p_organization) THEN refusal := 'not-yours'; RETURN; END IF;
  IF p_person IS NOT NULL AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_person AND m.until_day IS NULL) THEN
    refusal := 'gone'; RETURN; END IF;
  IF s.state = 'cancelled' THEN refusal := 'cancelled'; RETURN; END IF;
  IF s.state = 'closed' OR s.starts_at <= sec.now() THEN refusal := 'past'; RETURN; END IF;
  IF EXISTS (SELECT FROM training_registration r WHERE r.session_id = s.id AND r.state <> 'cancelled'
    AND CASE WHEN p_person IS NULL THEN r.person_id IS NULL AND r.organization_id = p_organization ELSE r.person_id = p_person END) THEN
    refusal := 'already'; RETURN; END IF;
  IF p_seats > s.capacity THEN refusal := 'too-many'; RETURN; END IF;
  v_state := CASE WHEN sec.training_taken(s.id) + p_seats <= s.capacity
    AND NOT EXISTS (SELECT FROM training_registration r WHERE r.session_id = s.id AND r.state = 'waiting') THEN 'registered' ELSE 'waiting' END;
  INSERT INTO training_registration (id, session_id, organization_id, person_id, seats, state, registered_by, at)
  VALUES (v_id, s.id, p_organization, p_person, CASE WHEN p_person IS NULL THEN p_seats ELSE 1 END, v_state, sec.person(), sec.now());
  PERFORM sec.append_audit(p_organization, sec.person(), 'training.registered', 'training_registration', v_id, v_state, 'done');
  id := v_id;
  state := v_state;
END $$;
/* Gives a place or a turn back, or takes the place that is offered. Null when it is done. */
CREATE FUNCTION sec.move_training_place(p_registration uuid, p_to text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  r training_registration;
BEGIN
  SELECT x.* INTO s FROM training_session x JOIN training_registration y ON y.session_id = x.id WHERE y.id = p_registration FOR UPDATE OF x;
  SELECT x.* INTO r FROM training_registration x WHERE x.id = p_registration FOR UPDATE;
  IF r.id IS NULL OR NOT (coalesce(r.person_id = sec.person(), false) OR r.organization_id = ANY (sec.training_desks())) THEN RETURN 'not-yours'; END IF;
  IF s.state = 'closed' OR s.starts_at <= sec.now() THEN RETURN 'past'; END IF;
  IF p_to = 'registered' THEN
    IF r.state <> 'offered' OR s.state <> 'planned' THEN RETURN 'changed-meanwhile'; END IF;
    UPDATE training_registration SET state = 'registered', offered_until = NULL WHERE id = r.id;
  ELSIF p_to = 'cancelled' THEN
    IF r.state = 'cancelled' THEN RETURN 'changed-meanwhile'; END IF;
    UPDATE training_registration SET state = 'cancelled', offered_until = NULL WHERE id = r.id;
    PERFORM sec.offer_training_places(s.id);
  ELSE RAISE EXCEPTION 'no such move' USING ERRCODE = '22023'; END IF;
  PERFORM sec.append_audit(r.organization_id, sec.person(), CASE p_to WHEN 'registered' THEN 'training.place-taken' ELSE 'training.unregistered' END,
    'training_registration', r.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Gives a place to come from someone who goes to a colleague, or back; to nobody: it is given up. False when it is no longer there. */
CREATE FUNCTION sec.give_training_place(p_registration uuid, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r training_registration;
BEGIN
  PERFORM FROM training_session s JOIN training_registration x ON x.session_id = s.id WHERE x.id = p_registration FOR UPDATE OF s;
  SELECT x.* INTO r FROM training_registration x JOIN training_session s ON s.id = x.session_id AND s.state = 'planned' AND s.starts_at > sec.now()
    WHERE x.id = p_registration AND x.person_id = p_from AND x.state <> 'cancelled' FOR UPDATE OF x;
  IF r.id IS NULL OR NOT (r.organization_id = ANY (sec.led()) OR p_from = sec.person()) THEN RETURN false; END IF;
  IF p_to IS NULL THEN
    UPDATE training_registration SET state = 'cancelled', offered_until = NULL WHERE id = r.id;
    PERFORM sec.offer_training_places(r.session_id);
    RETURN true;
  END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = p_to AND m.until_day IS NULL)
    OR EXISTS (SELECT FROM training_registration o WHERE o.session_id = r.session_id AND o.person_id = p_to AND o.state <> 'cancelled') THEN RETURN false; END IF;
  UPDATE training_registration SET person_id = p_to WHERE id = r.id;
  RETURN true;
END $$;
/* Someone who leaves an organization leaves the sessions to come of it; those who wait are next. What they came to stays. */
CREATE FUNCTION sec.leave_trainings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_session uuid;
BEGIN
  -- Sessions before places, as everywhere: two deeds never wait for each other.
  FOR v_session IN SELECT s.id FROM training_session s WHERE s.state <> 'closed' AND s.starts_at > sec.now() AND EXISTS (SELECT FROM training_registration r
      WHERE r.session_id = s.id AND r.person_id = NEW.person_id AND r.organization_id = NEW.organization_id AND r.state <> 'cancelled') ORDER BY s.id FOR UPDATE LOOP
    UPDATE training_registration r SET state = 'cancelled', offered_until = NULL
    WHERE r.session_id = v_session AND r.person_id = NEW.person_id AND r.organization_id = NEW.organization_id AND r.state <> 'cancelled';
    PERFORM sec.offer_training_places(v_session);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER leaves_trainings AFTER UPDATE OF until_day ON membership FOR EACH ROW
  WHEN (OLD.until_day IS NULL AND NEW.until_day IS NOT NULL) EXECUTE FUNCTION sec.leave_trainings();

-- Who came -------------------------------------------------------------------------------------------------------------

/* Who has a place in a session, for who gives it: names of those who are still there, and of nobody else. */
CREATE FUNCTION sec.training_people(p_session uuid) RETURNS TABLE (id uuid, organization_id uuid, person_id uuid, name text, seats integer, state text,
    attended boolean, offered_until timestamptz, is_person boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT r.id, r.organization_id, m.person_id, CASE WHEN m.id IS NOT NULL THEN p.name END, r.seats, r.state, r.attended, r.offered_until, r.person_id IS NOT NULL
    FROM training_registration r JOIN training_session s ON s.id = r.session_id JOIN training t ON t.id = s.training_id
      LEFT JOIN person p ON p.id = r.person_id AND p.deactivated_at IS NULL
      LEFT JOIN membership m ON m.person_id = p.id AND m.organization_id = r.organization_id AND m.until_day IS NULL
    WHERE r.session_id = p_session AND r.state <> 'cancelled' AND (t.organization_id = ANY (sec.worked()) OR r.organization_id = ANY (sec.training_desks()))
    ORDER BY CASE r.state WHEN 'registered' THEN 0 WHEN 'offered' THEN 1 ELSE 2 END, r.turn LIMIT 4000;
END $$;
/* Says that someone came, did not, or takes that back. Null when it is kept. Never before it begins, nor once it is closed. */
CREATE FUNCTION sec.mark_training(p_session uuid, p_registration uuid, p_attended boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE s training_session;
BEGIN
  SELECT x.* INTO s FROM training_session x JOIN training t ON t.id = x.training_id WHERE x.id = p_session AND t.organization_id = ANY (sec.worked()) FOR UPDATE OF x;
  IF s.id IS NULL THEN RETURN 'not-yours'; END IF;
  IF s.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF s.state = 'closed' THEN RETURN 'closed'; END IF;
  IF (s.starts_at AT TIME ZONE s.time_zone)::date > (sec.now() AT TIME ZONE s.time_zone)::date THEN RETURN 'too-early'; END IF;
  UPDATE training_registration SET attended = p_attended WHERE id = p_registration AND session_id = s.id AND state = 'registered' AND person_id IS NOT NULL;
  IF NOT FOUND THEN RETURN 'changed-meanwhile'; END IF;
  RETURN NULL;
END $$;
/* Twelve signs that no one mistakes for another on paper. */
CREATE FUNCTION sec.new_certificate_code() RETURNS text LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  SELECT string_agg(substr('bcdfghjkmnpqrstvwxz23456789', get_byte(b.bytes, i) % 27 + 1, 1), '' ORDER BY i)
  FROM (SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) AS bytes) b, generate_series(0, 11) i $$;
/*
 * Closes a session: how many without an account came of each organization (`{organization: n}`), who did not come did not, certificates of those who
 * completed the course, and how many each organization counts. Of a series, nobody counts twice and a certificate comes with its last session. Null when done.
 */
CREATE FUNCTION sec.close_training_session(p_session uuid, p_version integer, p_totals jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  t training;
BEGIN
  SELECT x.* INTO s FROM training_session x JOIN training y ON y.id = x.training_id WHERE x.id = p_session AND y.organization_id = ANY (sec.worked()) FOR UPDATE OF x;
  IF s.id IS NULL THEN RETURN 'not-yours'; END IF;
  IF s.version <> p_version OR s.state = 'closed' THEN RETURN 'changed-meanwhile'; END IF;
  IF s.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF s.starts_at > sec.now() THEN RETURN 'too-early'; END IF;
  SELECT x.* INTO t FROM training x WHERE x.id = s.training_id;
  IF EXISTS (SELECT FROM jsonb_each(p_totals) e WHERE NOT sec.know_each_other(t.organization_id, e.key::uuid)) THEN RETURN 'unknown-organization'; END IF;
  IF (SELECT coalesce(sum(e.value::integer), 0) FROM jsonb_each_text(p_totals) e)
    + (SELECT count(*) FROM training_registration r WHERE r.session_id = s.id AND r.attended) > s.capacity THEN RETURN 'above-capacity'; END IF;
  UPDATE training_session SET state = 'closed', closed_at = sec.now() WHERE id = s.id;
  UPDATE training_registration SET attended = coalesce(attended, false) WHERE session_id = s.id AND state = 'registered' AND person_id IS NOT NULL;
  UPDATE training_registration SET state = 'cancelled', offered_until = NULL WHERE session_id = s.id AND state IN ('waiting', 'offered');
  INSERT INTO training_count (session_id, organization_id, without_account, n)
  SELECT s.id, o.id, coalesce((p_totals ->> o.id::text)::integer, 0), 0
  FROM (SELECT e.key::uuid AS id FROM jsonb_each_text(p_totals) e WHERE e.value::integer > 0
    UNION SELECT r.organization_id FROM training_registration r WHERE r.session_id = s.id AND r.attended) o;
  UPDATE training_count c SET n = (SELECT count(*) FROM training_registration r WHERE r.session_id = s.id AND r.organization_id = c.organization_id AND r.attended
      AND NOT (t.kind = 'series' AND EXISTS (SELECT FROM training_registration e JOIN training_session z ON z.id = e.session_id AND z.state = 'closed'
        WHERE z.training_id = t.id AND z.id <> s.id AND e.person_id = r.person_id AND e.attended)))
    + greatest(0, c.without_account - CASE WHEN t.kind = 'series' THEN coalesce((SELECT max(e.without_account) FROM training_count e JOIN training_session z
        ON z.id = e.session_id WHERE z.training_id = t.id AND z.id <> s.id AND e.organization_id = c.organization_id), 0) ELSE 0 END)
  WHERE c.session_id = s.id;
  IF t.kind <> 'series' THEN
    INSERT INTO training_certificate (code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects, on_day, minutes, refresh_months)
    SELECT sec.new_certificate_code(), t.id, s.id, p.id, r.organization_id, p.name, t.title, t.given_by, t.subjects, (s.ends_at AT TIME ZONE s.time_zone)::date,
      extract(epoch FROM s.ends_at - s.starts_at)::integer / 60, t.refresh_months
    FROM training_registration r JOIN person p ON p.id = r.person_id WHERE r.session_id = s.id AND r.attended;
  ELSIF NOT EXISTS (SELECT FROM training_session z WHERE z.training_id = t.id AND z.state = 'planned') THEN
    INSERT INTO training_certificate (code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects, on_day, minutes, refresh_months)
    SELECT sec.new_certificate_code(), t.id, s.id, p.id, r.organization_id, p.name, t.title, t.given_by, t.subjects,
      (SELECT max((z.ends_at AT TIME ZONE z.time_zone)::date) FROM training_session z WHERE z.training_id = t.id AND z.state = 'closed'),
      (SELECT sum(extract(epoch FROM z.ends_at - z.starts_at))::integer / 60 FROM training_session z WHERE z.training_id = t.id AND z.state = 'closed'), t.refresh_months
    FROM training_registration r JOIN person p ON p.id = r.person_id WHERE r.session_id = s.id AND r.attended
      AND NOT EXISTS (SELECT FROM training_session z WHERE z.training_id = t.id AND z.state = 'closed'
        AND NOT EXISTS (SELECT FROM training_registration e WHERE e.session_id = z.id AND e.person_id = p.id AND e.attended));
  END IF;
  PERFORM sec.append_audit(t.organization_id, sec.person(), 'training.closed', 'training_session', s.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Whether a certificate is true: its code and the name on it, both. Nothing is told of one without the other. */
CREATE FUNCTION sec.check_certificate(p_code text, p_name text) RETURNS TABLE (name text, title text, given_by text, on_day date, minutes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.name, c.title, c.given_by, c.on_day, c.minutes FROM training_certificate c
  WHERE c.code = p_code AND sec.fold(regexp_replace(btrim(c.name), '\s+', ' ', 'g')) = sec.fold(regexp_replace(btrim(p_name), '\s+', ' ', 'g')) LIMIT 1 $$;
/* What someone completed, here or elsewhere and confirmed. An organization hears what was done for it; the person, all. */
CREATE FUNCTION sec.completed_trainings(p_person uuid, p_organization uuid) RETURNS TABLE (title text, subjects text[], on_day date, refresh_months integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.title, c.subjects, c.on_day, c.refresh_months FROM training_certificate c
    WHERE c.person_id = p_person AND (p_organization IS NULL OR c.organization_id = p_organization)
  UNION ALL SELECT e.title, e.subjects, e.taken_on, e.refresh_months FROM training_elsewhere e
    WHERE e.person_id = p_person AND e.state = 'confirmed' AND (p_organization IS NULL OR e.organization_id = p_organization) $$;
/*
 * What the people of an organization completed, for who looks after training there: those who work there today, once for each course they completed,
 * and once with nothing for who completed none.
 */
CREATE FUNCTION sec.training_watch(p_organization uuid) RETURNS TABLE (person_id uuid, name text, title text, subjects text[], on_day date, refresh_months integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT coalesce(p_organization = ANY (sec.training_desks()), false) THEN RETURN; END IF;
  RETURN QUERY SELECT p.id, p.name, k.title, k.subjects, k.on_day, k.refresh_months
    FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      LEFT JOIN LATERAL sec.completed_trainings(p.id, p_organization) k ON true
    WHERE m.organization_id = p_organization AND m.until_day IS NULL ORDER BY p.name COLLATE "fr-CA-x-icu", p.id, k.on_day DESC LIMIT 20000;
END $$;
/* The same, for the person of this transaction. */
CREATE FUNCTION sec.own_completed_trainings() RETURNS TABLE (title text, subjects text[], on_day date, refresh_months integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM sec.completed_trainings(sec.person(), NULL) WHERE sec.person() IS NOT NULL ORDER BY on_day DESC LIMIT 2000 $$;

/* Confirms or refuses a course taken elsewhere, where one leads; one's own only where nobody else leads. Withdraws one's own. Null when done. */
CREATE FUNCTION sec.settle_training_elsewhere(p_id uuid, p_version integer, p_to text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e training_elsewhere;
BEGIN
  SELECT x.* INTO e FROM training_elsewhere x WHERE x.id = p_id FOR UPDATE;
  IF e.id IS NULL THEN RETURN 'not-yours'; END IF;
  IF p_to = 'withdrawn' THEN
    IF e.person_id IS DISTINCT FROM sec.person() THEN RETURN 'not-yours'; END IF;
  ELSIF p_to IN ('confirmed', 'refused') THEN
    IF NOT e.organization_id = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
    IF e.person_id = sec.person() AND EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      WHERE m.organization_id = e.organization_id AND m.role = 'lead' AND m.until_day IS NULL AND m.person_id <> e.person_id) THEN RETURN 'own'; END IF;
  ELSE RAISE EXCEPTION 'no such move' USING ERRCODE = '22023'; END IF;
  IF e.version <> p_version OR e.state = p_to OR NOT (e.state = 'declared' OR (e.state = 'refused' AND p_to = 'confirmed')) THEN RETURN 'changed-meanwhile'; END IF;
  UPDATE training_elsewhere SET state = p_to, settled_by = sec.person(), settled_at = sec.now(), version = version + 1 WHERE id = e.id;
  PERFORM sec.append_audit(e.organization_id, sec.person(), 'training.elsewhere-' || p_to, 'training_elsewhere', e.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Marks what an organization of the person counted as recorded in the log of work. */
CREATE FUNCTION sec.training_recorded(p_session uuid, p_organization uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE training_count SET recorded_at = sec.now() WHERE session_id = p_session AND organization_id = p_organization AND recorded_at IS NULL
    AND (session_user <> 'tis_app' OR organization_id = ANY (sec.worked())) $$;
/* Whom to tell that a session moved or is cancelled: those who have a place, or wait for one, and are still there. For who gives it. */
CREATE FUNCTION sec.told_of_training(p_session uuid) RETURNS TABLE (email text, language text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT DISTINCT ON (p.id) p.email, p.language FROM training_registration r JOIN training_session s ON s.id = r.session_id
      JOIN training t ON t.id = s.training_id AND t.organization_id = ANY (sec.worked())
      JOIN membership m ON m.organization_id = r.organization_id AND m.until_day IS NULL AND m.person_id = coalesce(r.person_id, r.registered_by)
      JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
    WHERE r.session_id = p_session AND r.state <> 'cancelled' ORDER BY p.id LIMIT 4000;
END $$;
GRANT EXECUTE ON FUNCTION sec.register_for_training(uuid, uuid, uuid, integer), sec.move_training_place(uuid, text), sec.give_training_place(uuid, uuid, uuid),
  sec.training_people(uuid), sec.mark_training(uuid, uuid, boolean), sec.close_training_session(uuid, integer, jsonb), sec.check_certificate(text, text),
  sec.training_watch(uuid), sec.own_completed_trainings(), sec.settle_training_elsewhere(uuid, integer, text), sec.training_recorded(uuid, uuid),
  sec.told_of_training(uuid) TO tis_app;

-- What goes by itself --------------------------------------------------------------------------------------------------

/* Places that nobody took in time go to the next; then whom to tell that a place is theirs, marked as told. */
CREATE FUNCTION sec.take_training_offers(p_limit integer) RETURNS TABLE (registration_id uuid, session_id uuid, training_id uuid, email text, language text,
    starts_at timestamptz, ends_at timestamptz, time_zone text, offered_until timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE v_session uuid;
BEGIN
  FOR v_session IN SELECT DISTINCT r.session_id FROM training_registration r WHERE r.state = 'offered' AND r.offered_until <= sec.now() LIMIT 500 LOOP
    PERFORM FROM training_session s WHERE s.id = v_session FOR UPDATE;
    UPDATE training_registration r SET state = 'cancelled', offered_until = NULL WHERE r.session_id = v_session AND r.state = 'offered' AND r.offered_until <= sec.now();
    PERFORM sec.offer_training_places(v_session);
  END LOOP;
  RETURN QUERY
    WITH due AS (SELECT r.id FROM training_registration r WHERE r.state = 'offered' AND r.told_at IS NULL ORDER BY r.turn LIMIT p_limit FOR UPDATE OF r),
    marked AS (UPDATE training_registration r SET told_at = sec.now() FROM due WHERE r.id = due.id RETURNING r.*)
    SELECT k.id, s.id, s.training_id, p.email, p.language, s.starts_at, s.ends_at, s.time_zone, k.offered_until FROM marked k JOIN training_session s ON s.id = k.session_id
      JOIN membership m ON m.organization_id = k.organization_id AND m.until_day IS NULL AND m.person_id = coalesce(k.person_id, k.registered_by)
      JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL ORDER BY k.turn;
END $$;
/* What organizations other than the one that gave it counted, and the log of work does not know yet. */
CREATE FUNCTION sec.trainings_to_record() RETURNS TABLE (session_id uuid, organization_id uuid, n integer, day date, subjects text[], about uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.session_id, c.organization_id, c.n, (s.starts_at AT TIME ZONE s.time_zone)::date, t.subjects,
    (SELECT e.record_key FROM evidence_event e WHERE e.source_record = 'training-session:' || s.id AND e.is_current AND NOT e.is_withdrawn LIMIT 1)
  FROM training_count c JOIN training_session s ON s.id = c.session_id AND s.state = 'closed' JOIN training t ON t.id = s.training_id
  WHERE c.recorded_at IS NULL AND c.n > 0 ORDER BY s.closed_at, c.session_id, c.organization_id LIMIT 500 $$;
/* Subjects in which what someone completed ends within 60 days, or has ended. */
CREATE FUNCTION sec.due_trainings(p_person uuid, p_organization uuid, p_today date) RETURNS TABLE (subject text, ends_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.subject, max((k.on_day + make_interval(months => k.refresh_months))::date)
  FROM sec.completed_trainings(p_person, p_organization) k CROSS JOIN LATERAL unnest(k.subjects) AS x (subject)
  GROUP BY x.subject HAVING bool_and(k.refresh_months IS NOT NULL) AND max((k.on_day + make_interval(months => k.refresh_months))::date) <= p_today + 60 $$;
/* What waits for people, for the mail that says so: kinds and ids, no name. */
CREATE FUNCTION sec.waiting_in_trainings(p_people uuid[], p_today date) RETURNS TABLE (person_id uuid, kind text, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.person_id, 'offered', s.training_id FROM training_registration r JOIN training_session s ON s.id = r.session_id
    JOIN membership m ON m.organization_id = r.organization_id AND m.person_id = r.person_id AND m.until_day IS NULL
    WHERE r.person_id = ANY (p_people) AND r.state = 'offered' AND r.offered_until > sec.now() AND s.state = 'planned'
  UNION ALL
  SELECT p.id, 'refresh', NULL FROM unnest(p_people) AS p (id) CROSS JOIN LATERAL sec.due_trainings(p.id, NULL, p_today) d
  UNION ALL
  SELECT l.person_id, 'team', l.organization_id FROM membership l JOIN membership m ON m.organization_id = l.organization_id AND m.until_day IS NULL AND m.person_id <> l.person_id
    CROSS JOIN LATERAL sec.due_trainings(m.person_id, m.organization_id, p_today) d
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
  UNION ALL
  SELECT l.person_id, 'elsewhere', l.organization_id FROM membership l JOIN training_elsewhere e ON e.organization_id = l.organization_id AND e.state = 'declared'
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
GRANT EXECUTE ON FUNCTION sec.take_training_offers(integer), sec.trainings_to_record(), sec.training_recorded(uuid, uuid), sec.waiting_in_trainings(uuid[], date) TO tis_job;

/* Sessions where whoever holds a private calendar has a place, those cancelled included. */
CREATE FUNCTION sec.trainings_of_calendar(p_hash bytea, p_since timestamptz) RETURNS TABLE (id uuid, starts_at timestamptz, ends_at timestamptz, time_zone text,
    state text, sequence integer, modified_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.starts_at, s.ends_at, s.time_zone, s.state, s.sequence, s.modified_at FROM training_registration r JOIN training_session s ON s.id = r.session_id
    JOIN membership m ON m.organization_id = r.organization_id AND m.person_id = r.person_id AND m.until_day IS NULL
  WHERE r.person_id = sec.calendar_holder(p_hash) AND r.state = 'registered' AND s.ends_at >= p_since ORDER BY s.starts_at, s.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.trainings_of_calendar(bytea, timestamptz) TO tis_app;

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON training FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR (withdrawn_at IS NULL AND network_id = ANY ((SELECT sec.networks())::uuid[])) OR id = ANY ((SELECT sec.taken_trainings())::uuid[]));
CREATE POLICY add ON training FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND (network_id IS NULL OR EXISTS (SELECT FROM network_member m WHERE m.network_id = training.network_id AND m.organization_id = training.organization_id AND m.left_on IS NULL)));
CREATE POLICY change ON training FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND (network_id IS NULL OR EXISTS (SELECT FROM network_member m WHERE m.network_id = training.network_id AND m.organization_id = training.organization_id AND m.left_on IS NULL)));
GRANT SELECT, INSERT (id, organization_id, network_id, title, purpose, given_by, kind, subjects, audience, languages, minutes, refresh_months),
  UPDATE (network_id, title, purpose, given_by, kind, subjects, audience, languages, minutes, refresh_months, withdrawn_at) ON training TO tis_app;

CREATE POLICY read ON training_partner FOR SELECT TO tis_app USING (EXISTS (SELECT FROM training t WHERE t.id = training_partner.training_id));
CREATE POLICY add ON training_partner FOR INSERT TO tis_app WITH CHECK (EXISTS (SELECT FROM training t WHERE t.id = training_partner.training_id
  AND t.organization_id = ANY ((SELECT sec.worked())::uuid[]) AND t.organization_id <> training_partner.organization_id)
  AND organization_id = ANY ((SELECT sec.partners())::uuid[]));
CREATE POLICY remove ON training_partner FOR DELETE TO tis_app USING (EXISTS (SELECT FROM training t WHERE t.id = training_partner.training_id
  AND t.organization_id = ANY ((SELECT sec.worked())::uuid[])));
GRANT SELECT, INSERT, DELETE ON training_partner TO tis_app;

CREATE POLICY read ON training_session FOR SELECT TO tis_app USING (EXISTS (SELECT FROM training t WHERE t.id = training_session.training_id));
CREATE POLICY add ON training_session FOR INSERT TO tis_app WITH CHECK (EXISTS (SELECT FROM training t WHERE t.id = training_session.training_id
  AND t.organization_id = ANY ((SELECT sec.worked())::uuid[]) AND t.withdrawn_at IS NULL));
CREATE POLICY change ON training_session FOR UPDATE TO tis_app USING (EXISTS (SELECT FROM training t WHERE t.id = training_session.training_id
  AND t.organization_id = ANY ((SELECT sec.worked())::uuid[]))) WITH CHECK (state <> 'closed');
GRANT SELECT, INSERT (id, training_id, starts_at, ends_at, time_zone, place, link, capacity),
  UPDATE (starts_at, ends_at, time_zone, place, link, capacity, state) ON training_session TO tis_app;

CREATE POLICY read ON training_registration FOR SELECT TO tis_app USING (person_id = (SELECT sec.person())
  OR organization_id = ANY ((SELECT sec.training_desks())::uuid[]));
GRANT SELECT ON training_registration TO tis_app;

CREATE POLICY read ON training_count FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR EXISTS (SELECT FROM training_session s JOIN training t ON t.id = s.training_id WHERE s.id = training_count.session_id
    AND t.organization_id = ANY ((SELECT sec.worked())::uuid[])));
GRANT SELECT ON training_count TO tis_app;

CREATE POLICY read ON training_certificate FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT ON training_certificate TO tis_app;

CREATE POLICY read ON training_elsewhere FOR SELECT TO tis_app USING (person_id = (SELECT sec.person())
  OR organization_id = ANY ((SELECT sec.training_desks())::uuid[]));
CREATE POLICY add ON training_elsewhere FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND organization_id = ANY ((SELECT sec.organizations())::uuid[]) AND state = 'declared');
GRANT SELECT, INSERT (id, person_id, organization_id, title, given_by, subjects, taken_on, minutes, refresh_months, proof_name, proof_kind, proof)
  ON training_elsewhere TO tis_app;

/* What trainings keep of the person of this transaction, wherever they work today. */
CREATE FUNCTION sec.personal_training() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT t.created_at AS at, 'offered' AS kind, jsonb_build_object('title', t.title, 'purpose', t.purpose) AS says FROM training t WHERE t.person_id = sec.person()
    UNION ALL SELECT r.at, 'registered', jsonb_build_object('title', t.title, 'session', s.starts_at, 'state', r.state, 'attended', r.attended,
        'offeredUntil', r.offered_until, 'told', r.told_at)
      FROM training_registration r JOIN training_session s ON s.id = r.session_id JOIN training t ON t.id = s.training_id WHERE r.person_id = sec.person()
    UNION ALL SELECT r.at, 'registered-others', jsonb_build_object('title', t.title, 'session', s.starts_at, 'seats', r.seats)
      FROM training_registration r JOIN training_session s ON s.id = r.session_id JOIN training t ON t.id = s.training_id
      WHERE r.registered_by = sec.person() AND r.person_id IS DISTINCT FROM sec.person()
    UNION ALL SELECT c.issued_at, 'certificate', jsonb_build_object('title', c.title, 'day', c.on_day, 'name', c.name, 'code', c.code, 'minutes', c.minutes)
      FROM training_certificate c WHERE c.person_id = sec.person()
    UNION ALL SELECT e.declared_at, 'elsewhere', jsonb_build_object('title', e.title, 'givenBy', e.given_by, 'day', e.taken_on, 'state', e.state, 'proof', e.proof_name)
      FROM training_elsewhere e WHERE e.person_id = sec.person()
    UNION ALL SELECT e.settled_at, 'settled', jsonb_build_object('title', e.title, 'state', e.state)
      FROM training_elsewhere e WHERE e.settled_by = sec.person() AND e.person_id <> sec.person()) AS held
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_training() TO tis_app;

RESET ROLE;
