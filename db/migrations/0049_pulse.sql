-- The yearly pulse of an alliance: six questions, answered by its people. While it is open, counts by organization and who has answered are kept
-- apart; at its end one voice an organization is counted, without its name, and the rest is erased.
SET LOCAL ROLE tis_owner;

CREATE TABLE alliance_pulse (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  opened_by_id uuid NOT NULL REFERENCES organization,
  person_id uuid REFERENCES person,
  opened_on date NOT NULL,
  last_day date NOT NULL,
  closed_on date,
  is_shown boolean,
  members integer,
  voices integer,
  CHECK (last_day = opened_on + 20),
  CHECK ((closed_on IS NULL) = (is_shown IS NULL) AND (closed_on IS NULL) = (members IS NULL) AND (closed_on IS NULL) = (voices IS NULL)),
  CHECK (voices BETWEEN 0 AND members)
);
CREATE UNIQUE INDEX alliance_pulse_open ON alliance_pulse (collaboration_id) WHERE closed_on IS NULL;
CREATE INDEX ON alliance_pulse (collaboration_id, opened_on);
CREATE INDEX ON alliance_pulse (opened_by_id);
CREATE INDEX ON alliance_pulse (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ON alliance_pulse (last_day) WHERE closed_on IS NULL;
SELECT sec.protect('alliance_pulse');
COMMENT ON TABLE alliance_pulse IS 'Pulses of an alliance: its members say once a year how they work together. Open three weeks, then closed for good.';
COMMENT ON COLUMN alliance_pulse.id IS 'own: id';
COMMENT ON COLUMN alliance_pulse.collaboration_id IS 'own: alliance';
COMMENT ON COLUMN alliance_pulse.opened_by_id IS 'own: member that opened it';
COMMENT ON COLUMN alliance_pulse.person_id IS 'own: who opened it for it; null: the platform';
COMMENT ON COLUMN alliance_pulse.opened_on IS 'own: first day, instance time zone';
COMMENT ON COLUMN alliance_pulse.last_day IS 'own: last day that answers are taken, included';
COMMENT ON COLUMN alliance_pulse.closed_on IS 'own: day it closed; null: open';
COMMENT ON COLUMN alliance_pulse.is_shown IS 'own: enough had answered, and its result is kept; null: open';
COMMENT ON COLUMN alliance_pulse.members IS 'own: members when it closed; null: open';
COMMENT ON COLUMN alliance_pulse.voices IS 'own: members whose people had answered then; null: open';

CREATE TABLE alliance_pulse_answered (
  pulse_id uuid NOT NULL REFERENCES alliance_pulse,
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  PRIMARY KEY (pulse_id, person_id, organization_id)
);
CREATE INDEX ON alliance_pulse_answered (person_id);
CREATE INDEX ON alliance_pulse_answered (organization_id);
SELECT sec.protect('alliance_pulse_answered');
COMMENT ON TABLE alliance_pulse_answered IS 'Who has answered an open pulse, so that nobody answers twice: never what, nor when. Erased when it closes.';
COMMENT ON COLUMN alliance_pulse_answered.pulse_id IS 'own: pulse';
COMMENT ON COLUMN alliance_pulse_answered.person_id IS 'own: who has answered';
COMMENT ON COLUMN alliance_pulse_answered.organization_id IS 'own: as someone of this organization';

CREATE TABLE alliance_pulse_tally (
  pulse_id uuid NOT NULL REFERENCES alliance_pulse,
  organization_id uuid NOT NULL REFERENCES organization,
  question text NOT NULL CHECK (question IN ('follow-up', 'roles', 'voice', 'mandates', 'gain', 'turnover')),
  answer text NOT NULL CHECK (answer IN ('yes', 'rather-yes', 'rather-no', 'no', 'unknown')),
  n integer NOT NULL CHECK (n >= 1),
  PRIMARY KEY (pulse_id, organization_id, question, answer)
);
CREATE INDEX ON alliance_pulse_tally (organization_id);
SELECT sec.protect('alliance_pulse_tally');
COMMENT ON TABLE alliance_pulse_tally IS 'How many people of an organization chose an answer, while a pulse is open. No session reads a row of it; erased when it closes.';
COMMENT ON COLUMN alliance_pulse_tally.pulse_id IS 'count: pulse';
COMMENT ON COLUMN alliance_pulse_tally.organization_id IS 'count: organization whose people they are';
COMMENT ON COLUMN alliance_pulse_tally.question IS 'count: code of the question';
COMMENT ON COLUMN alliance_pulse_tally.answer IS 'count: code of the answer; unknown: cannot say';
COMMENT ON COLUMN alliance_pulse_tally.n IS 'count: how many';

CREATE TABLE alliance_pulse_result (
  pulse_id uuid NOT NULL REFERENCES alliance_pulse,
  question text NOT NULL CHECK (question IN ('follow-up', 'roles', 'voice', 'mandates', 'gain', 'turnover')),
  answer text NOT NULL CHECK (answer IN ('yes', 'rather-yes', 'rather-no', 'no', 'unknown')),
  organizations integer NOT NULL CHECK (organizations >= 1),
  PRIMARY KEY (pulse_id, question, answer)
);
SELECT sec.protect('alliance_pulse_result');
COMMENT ON TABLE alliance_pulse_result IS 'What is left of a pulse once closed: how many members say what, without which. The voice of a member is the middle answer of its people.';
COMMENT ON COLUMN alliance_pulse_result.pulse_id IS 'own: pulse';
COMMENT ON COLUMN alliance_pulse_result.question IS 'own: code of the question';
COMMENT ON COLUMN alliance_pulse_result.answer IS 'own: code of the answer; unknown: its people could not say';
COMMENT ON COLUMN alliance_pulse_result.organizations IS 'own: how many members say so';

/* One at a time, in an alliance that has begun and holds two members, and ten months after the last that was shown. */
CREATE FUNCTION sec.keep_pulse() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN
    NEW.person_id := sec.person();
    PERFORM FROM collaboration c WHERE c.id = NEW.collaboration_id FOR UPDATE;
    IF NOT EXISTS (SELECT FROM collaboration c WHERE c.id = NEW.collaboration_id AND c.kind = 'alliance' AND c.stage IN ('agreed', 'active', 'dormant'))
      OR (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member') < 2
      OR EXISTS (SELECT FROM alliance_pulse p WHERE p.collaboration_id = NEW.collaboration_id AND p.is_shown AND NEW.opened_on < p.opened_on + 300) THEN
      RAISE EXCEPTION 'no pulse is opened now' USING ERRCODE = '23514', CONSTRAINT = 'alliance_pulse_opening';
    END IF;
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'pulse-opened', NEW.opened_by_id, NULL);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT ON alliance_pulse FOR EACH ROW EXECUTE FUNCTION sec.keep_pulse();

/*
 * Closes a pulse. Its result is kept when two members at least have answered, and all of them or five people: how many members say what,
 * the voice of each being the middle answer of its people, the more reserved of the two middle ones, those who cannot say aside.
 * Counts by organization and who has answered are erased either way. Who answered last is told to nobody.
 */
CREATE FUNCTION sec.close_pulse(p_pulse uuid, p_today date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pulse alliance_pulse;
  standing uuid[];
  answering uuid[];
  people integer;
BEGIN
  SELECT p.* INTO pulse FROM alliance_pulse p WHERE p.id = p_pulse AND p.closed_on IS NULL FOR UPDATE;
  IF pulse.id IS NULL THEN RETURN; END IF;
  standing := ARRAY(SELECT m.organization_id FROM collaboration_member m WHERE m.collaboration_id = pulse.collaboration_id AND m.state = 'member');
  answering := ARRAY(SELECT DISTINCT t.organization_id FROM alliance_pulse_tally t WHERE t.pulse_id = pulse.id AND t.organization_id = ANY (standing));
  people := coalesce((SELECT sum(t.n) FROM alliance_pulse_tally t WHERE t.pulse_id = pulse.id AND t.question = 'roles' AND t.organization_id = ANY (answering)), 0);
  pulse.is_shown := cardinality(answering) >= 2 AND (cardinality(answering) = cardinality(standing) OR people >= 5);
  IF pulse.is_shown THEN
    INSERT INTO alliance_pulse_result (pulse_id, question, answer, organizations)
    SELECT pulse.id, v.question, v.answer, count(*) FROM (
      SELECT t.organization_id, t.question, coalesce((
          SELECT s.answer FROM (
            SELECT k.answer, sum(k.n) OVER (ORDER BY array_position(ARRAY['yes', 'rather-yes', 'rather-no', 'no'], k.answer)) AS reached, sum(k.n) OVER () AS known
            FROM alliance_pulse_tally k WHERE k.pulse_id = pulse.id AND k.organization_id = t.organization_id AND k.question = t.question AND k.answer <> 'unknown') AS s
          WHERE s.reached >= div(s.known, 2) + 1 ORDER BY s.reached LIMIT 1), 'unknown') AS answer
      FROM (SELECT DISTINCT x.organization_id, x.question FROM alliance_pulse_tally x WHERE x.pulse_id = pulse.id AND x.organization_id = ANY (answering)) AS t) AS v
    GROUP BY v.question, v.answer;
  END IF;
  DELETE FROM alliance_pulse_tally WHERE pulse_id = pulse.id;
  DELETE FROM alliance_pulse_answered WHERE pulse_id = pulse.id;
  UPDATE alliance_pulse SET closed_on = p_today, is_shown = pulse.is_shown, members = cardinality(standing), voices = cardinality(answering) WHERE id = pulse.id;
  INSERT INTO collaboration_event (collaboration_id, at, kind, organization_id, person_id, detail)
  VALUES (pulse.collaboration_id, sec.instant(), CASE WHEN pulse.is_shown THEN 'pulse-shown' ELSE 'pulse-too-few' END, NULL, NULL, NULL);
END $$;

/* Whether everyone who does more than read in a member has answered. */
CREATE FUNCTION sec.is_pulse_complete(p_pulse uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM alliance_pulse p JOIN collaboration_member m ON m.collaboration_id = p.collaboration_id AND m.state = 'member'
    JOIN membership w ON w.organization_id = m.organization_id AND w.until_day IS NULL AND w.role <> 'reader'
    WHERE p.id = p_pulse AND NOT EXISTS (SELECT FROM alliance_pulse_answered a
      WHERE a.pulse_id = p.id AND a.person_id = w.person_id AND a.organization_id = w.organization_id)) $$;

/*
 * Takes the answers of the person of this transaction, {question: answer}, as someone of a member. Counts them, and keeps of the person that
 * they have answered. Closes the pulse when nobody is left. Says taken, else why not: unknown, closed, incomplete, already.
 */
CREATE FUNCTION sec.answer_pulse(p_pulse uuid, p_organization uuid, p_answers jsonb, p_today date) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pulse alliance_pulse;
BEGIN
  -- One at a time for a pulse: the last one closes it, and only once.
  SELECT p.* INTO pulse FROM alliance_pulse p WHERE p.id = p_pulse FOR UPDATE;
  IF pulse.id IS NULL OR NOT sec.sits_for(p_organization, pulse.collaboration_id) THEN RETURN 'unknown'; END IF;
  IF pulse.closed_on IS NOT NULL OR p_today > pulse.last_day THEN RETURN 'closed'; END IF;
  IF jsonb_typeof(p_answers) <> 'object' OR (SELECT count(*) FROM jsonb_each_text(p_answers) AS a
      WHERE a.key IN ('follow-up', 'roles', 'voice', 'mandates', 'gain', 'turnover') AND a.value IN ('yes', 'rather-yes', 'rather-no', 'no', 'unknown')) <> 6 THEN
    RETURN 'incomplete';
  END IF;
  INSERT INTO alliance_pulse_answered (pulse_id, person_id, organization_id) VALUES (pulse.id, sec.person(), p_organization) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN 'already'; END IF;
  INSERT INTO alliance_pulse_tally (pulse_id, organization_id, question, answer, n)
  SELECT pulse.id, p_organization, a.key, a.value, 1 FROM jsonb_each_text(p_answers) AS a
  WHERE a.key IN ('follow-up', 'roles', 'voice', 'mandates', 'gain', 'turnover')
  ON CONFLICT (pulse_id, organization_id, question, answer) DO UPDATE SET n = alliance_pulse_tally.n + 1;
  IF sec.is_pulse_complete(pulse.id) THEN PERFORM sec.close_pulse(pulse.id, p_today); END IF;
  RETURN 'taken';
END $$;

/* How many members of an open pulse have answered, for the members alone: a number, not which. */
CREATE FUNCTION sec.pulse_voices(p_pulse uuid) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT count(DISTINCT a.organization_id) FROM alliance_pulse p JOIN alliance_pulse_answered a ON a.pulse_id = p.id
    JOIN collaboration_member m ON m.collaboration_id = p.collaboration_id AND m.organization_id = a.organization_id AND m.state = 'member'
    WHERE p.id = p_pulse AND p.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
END $$;

/* Closes the pulses whose last day is over, or that nobody is left to answer. Returns how many. */
CREATE FUNCTION sec.close_due_pulses(p_today date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one uuid;
  closed integer := 0;
BEGIN
  FOR one IN SELECT p.id FROM alliance_pulse p WHERE p.closed_on IS NULL AND (p.last_day < p_today OR sec.is_pulse_complete(p.id)) ORDER BY p.id LOOP
    PERFORM sec.close_pulse(one, p_today);
    closed := closed + 1;
  END LOOP;
  RETURN closed;
END $$;

CREATE POLICY read ON alliance_pulse FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON alliance_pulse FOR INSERT TO tis_app WITH CHECK (sec.sits_for(opened_by_id, collaboration_id));
GRANT SELECT, INSERT (id, collaboration_id, opened_by_id, opened_on, last_day) ON alliance_pulse TO tis_app;
CREATE POLICY read ON alliance_pulse_answered FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT ON alliance_pulse_answered TO tis_app;
CREATE POLICY read ON alliance_pulse_result FOR SELECT TO tis_app USING (EXISTS (SELECT FROM alliance_pulse p
  WHERE p.id = alliance_pulse_result.pulse_id AND p.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
GRANT SELECT ON alliance_pulse_result TO tis_app;
GRANT EXECUTE ON FUNCTION sec.answer_pulse(uuid, uuid, jsonb, date), sec.pulse_voices(uuid) TO tis_app;
GRANT EXECUTE ON FUNCTION sec.close_due_pulses(date) TO tis_job;

-- What was agreed until a day -------------------------------------------------------------------------------------------

/*
 * What the members of this moment agreed on last: the latest version that each of them has accepted, two of them at least; null: none. It
 * may have ended. The twin of `agreedOn` in the code.
 */
CREATE FUNCTION sec.agreed_version(p_collaboration uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.id FROM agreement_version v WHERE v.collaboration_id = p_collaboration
    AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member') >= 2
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = v.id AND a.member_id = m.id))
  ORDER BY v.number DESC LIMIT 1 $$;
GRANT EXECUTE ON FUNCTION sec.agreed_version(uuid) TO tis_app;

/* The agreement in force: what the members agreed on last, until its last day; no older version comes back after it. The twin of `inForce`. */
CREATE OR REPLACE FUNCTION sec.agreement_in_force(p_collaboration uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.id FROM agreement_version v WHERE v.id = sec.agreed_version(p_collaboration)
    AND (v.ends_on IS NULL OR v.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date) $$;

/* Who joins has accepted, by the end, what the members before them live by: nobody’s coming ends an agreement. One that has ended binds nobody. */
CREATE OR REPLACE FUNCTION sec.join_with_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' AND sec.agreement_in_force(NEW.collaboration_id) IS NULL
    AND EXISTS (SELECT FROM collaboration_member m WHERE m.id = NEW.id AND m.state = 'member')
    AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member' AND m.id <> NEW.id) >= 2
    AND EXISTS (SELECT FROM (
      SELECT v.ends_on FROM agreement_version v WHERE v.collaboration_id = NEW.collaboration_id
        AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member' AND m.id <> NEW.id
          AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = v.id AND a.member_id = m.id))
      ORDER BY v.number DESC LIMIT 1) AS lived_by
      WHERE lived_by.ends_on IS NULL OR lived_by.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date) THEN
    RAISE EXCEPTION 'joining accepts the agreement in force' USING ERRCODE = '23514', CONSTRAINT = 'collaboration_member_agreement';
  END IF;
  RETURN NULL;
END $$;

-- Translations of a protocol ---------------------------------------------------------------------------------------------

CREATE TABLE protocol_translation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq integer NOT NULL,
  protocol_id uuid NOT NULL,
  network_id uuid NOT NULL,
  version_id uuid NOT NULL,
  lang text NOT NULL CHECK (lang IN ('fr', 'en')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  organization_id uuid REFERENCES organization,
  person_id uuid REFERENCES person,
  proposed_at timestamptz NOT NULL DEFAULT sec.now(),
  confirmed_at timestamptz,
  confirmed_by_id uuid REFERENCES organization,
  confirmer_id uuid REFERENCES person,
  FOREIGN KEY (protocol_id, network_id) REFERENCES protocol (id, network_id),
  FOREIGN KEY (version_id, protocol_id) REFERENCES protocol_version (id, protocol_id),
  UNIQUE (id, network_id),
  UNIQUE (version_id, lang, seq),
  CHECK (confirmed_at IS NOT NULL OR (confirmed_by_id IS NULL AND confirmer_id IS NULL)),
  CHECK (confirmer_id <> person_id)
);
CREATE INDEX ON protocol_translation (protocol_id);
CREATE INDEX ON protocol_translation (network_id);
CREATE INDEX ON protocol_translation (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON protocol_translation (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ON protocol_translation (confirmed_by_id) WHERE confirmed_by_id IS NOT NULL;
CREATE INDEX ON protocol_translation (confirmer_id) WHERE confirmer_id IS NOT NULL;
SELECT sec.protect('protocol_translation');
COMMENT ON TABLE protocol_translation IS 'Translations of a version into the language that its protocol is not in. What was adopted is the original; a second reader confirms.';
COMMENT ON COLUMN protocol_translation.id IS 'partner: id';
COMMENT ON COLUMN protocol_translation.seq IS 'partner: 1, 2, 3… of a version in a language; the latest stands';
COMMENT ON COLUMN protocol_translation.protocol_id IS 'partner: protocol';
COMMENT ON COLUMN protocol_translation.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_translation.version_id IS 'partner: version that is translated';
COMMENT ON COLUMN protocol_translation.lang IS 'partner: language of the translation, fr or en';
COMMENT ON COLUMN protocol_translation.name IS 'partner: name of the protocol in it';
COMMENT ON COLUMN protocol_translation.organization_id IS 'partner: organization that proposes it; null: the coordination of the network';
COMMENT ON COLUMN protocol_translation.person_id IS 'own: who wrote it; null: the platform';
COMMENT ON COLUMN protocol_translation.proposed_at IS 'partner: instant';
COMMENT ON COLUMN protocol_translation.confirmed_at IS 'partner: instant a second reader said that it says the same; null: not yet';
COMMENT ON COLUMN protocol_translation.confirmed_by_id IS 'partner: organization of the second reader; null: the coordination, or not confirmed';
COMMENT ON COLUMN protocol_translation.confirmer_id IS 'own: the second reader, someone else than who wrote it; null: not confirmed, or the platform';
/* Translations of a version into a language are numbered one after another. */
CREATE FUNCTION sec.number_translation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.seq := 1 + (SELECT coalesce(max(t.seq), 0) FROM protocol_translation t WHERE t.version_id = NEW.version_id AND t.lang = NEW.lang);
  RETURN NEW;
END $$;
CREATE TRIGGER numbered BEFORE INSERT ON protocol_translation FOR EACH ROW EXECUTE FUNCTION sec.number_translation();
CREATE TRIGGER never_deleted BEFORE DELETE ON protocol_translation FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON protocol_translation FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE protocol_translated_article (
  translation_id uuid NOT NULL,
  network_id uuid NOT NULL,
  article_id uuid NOT NULL,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 6000),
  PRIMARY KEY (translation_id, article_id),
  FOREIGN KEY (translation_id, network_id) REFERENCES protocol_translation (id, network_id)
);
CREATE INDEX ON protocol_translated_article (network_id);
SELECT sec.protect('protocol_translated_article');
COMMENT ON TABLE protocol_translated_article IS 'Articles of a translation, as many as in the version that it translates.';
COMMENT ON COLUMN protocol_translated_article.translation_id IS 'partner: translation';
COMMENT ON COLUMN protocol_translated_article.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_translated_article.article_id IS 'partner: id of the article, the same in all versions';
COMMENT ON COLUMN protocol_translated_article.title IS 'partner: title';
COMMENT ON COLUMN protocol_translated_article.text IS 'partner: text';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON protocol_translated_article FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON protocol_translated_article FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/*
 * Proposes a translation of the newest version, for the person of this request: p_articles, [{id, title, text}], are those of the version,
 * each once. p_seen: the latest translation that was read, null for none; it stays, and this one stands after it. False when it is not
 * theirs, the protocol is in that language, or something moved since it was read.
 */
CREATE FUNCTION sec.translate_protocol(p_id uuid, p_protocol uuid, p_version uuid, p_lang text, p_organization uuid, p_name text, p_articles jsonb, p_seen uuid)
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  p protocol;
BEGIN
  SELECT x.* INTO p FROM protocol x WHERE x.id = p_protocol FOR UPDATE;
  IF p.id IS NULL OR sec.newest_protocol_version(p.id) IS DISTINCT FROM p_version OR sec.proposes_for(p_organization, p.network_id) IS NOT TRUE
    OR (p_lang = 'fr' AND p.name_fr IS NOT NULL) OR (p_lang = 'en' AND p.name_en IS NOT NULL)
    OR (SELECT t.id FROM protocol_translation t WHERE t.version_id = p_version AND t.lang = p_lang ORDER BY t.seq DESC LIMIT 1) IS DISTINCT FROM p_seen
    OR ARRAY(SELECT (x ->> 'id')::uuid FROM jsonb_array_elements(p_articles) AS x ORDER BY 1)
      <> ARRAY(SELECT a.article_id FROM protocol_article a WHERE a.version_id = p_version ORDER BY 1) THEN
    RETURN false;
  END IF;
  INSERT INTO protocol_translation (id, protocol_id, network_id, version_id, lang, name, organization_id, person_id)
  VALUES (p_id, p.id, p.network_id, p_version, p_lang, p_name, p_organization, sec.person());
  INSERT INTO protocol_translated_article (translation_id, network_id, article_id, title, text)
  SELECT p_id, p.network_id, (x ->> 'id')::uuid, x ->> 'title', x ->> 'text' FROM jsonb_array_elements(p_articles) AS x;
  RETURN true;
END $$;

/* Confirms the translation that stands last, by someone else than who wrote it. False when it is not theirs, or something moved since it was read. */
CREATE FUNCTION sec.confirm_translation(p_id uuid, p_organization uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  t protocol_translation;
BEGIN
  SELECT x.* INTO t FROM protocol_translation x WHERE x.id = p_id FOR UPDATE;
  IF t.id IS NULL OR t.confirmed_at IS NOT NULL OR t.person_id IS NOT DISTINCT FROM sec.person() OR sec.proposes_for(p_organization, t.network_id) IS NOT TRUE
    OR sec.newest_protocol_version(t.protocol_id) IS DISTINCT FROM t.version_id
    OR EXISTS (SELECT FROM protocol_translation x WHERE x.version_id = t.version_id AND x.lang = t.lang AND x.seq > t.seq) THEN
    RETURN false;
  END IF;
  UPDATE protocol_translation SET confirmed_at = sec.now(), confirmed_by_id = p_organization, confirmer_id = sec.person() WHERE id = t.id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.translate_protocol(uuid, uuid, uuid, text, uuid, text, jsonb, uuid), sec.confirm_translation(uuid, uuid) TO tis_app;

CREATE POLICY read ON protocol_translation FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY read ON protocol_translated_article FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
GRANT SELECT ON protocol_translation, protocol_translated_article TO tis_app;
RESET ROLE;
