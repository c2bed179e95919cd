-- Finding a date together: moments proposed, answers from a mail without an account, and the moment chosen.
SET LOCAL ROLE tis_owner;

CREATE TABLE date_poll (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  proposed_by_id uuid NOT NULL REFERENCES organization,
  person_id uuid REFERENCES person,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  place text CHECK (char_length(place) BETWEEN 1 AND 200),
  time_zone text NOT NULL CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  asks_invited boolean NOT NULL DEFAULT false,
  closes_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'chosen', 'cancelled')),
  chosen_slot_id uuid,
  meeting_id uuid REFERENCES meeting,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  settled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'open') = (settled_at IS NULL)),
  CHECK ((state = 'chosen') = (chosen_slot_id IS NOT NULL)),
  CHECK (meeting_id IS NULL OR state = 'chosen')
);
CREATE INDEX ON date_poll (collaboration_id, state, closes_at);
CREATE INDEX ON date_poll (closes_at) WHERE state = 'open';
CREATE INDEX ON date_poll (proposed_by_id);
CREATE INDEX ON date_poll (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ON date_poll (chosen_slot_id) WHERE chosen_slot_id IS NOT NULL;
CREATE INDEX ON date_poll (meeting_id) WHERE meeting_id IS NOT NULL;
SELECT sec.protect('date_poll');
COMMENT ON TABLE date_poll IS 'A date sought for a meeting of a collaboration. Its members read it; people of an invited organization who are asked read its moments, and answer.';
COMMENT ON COLUMN date_poll.id IS 'own: id';
COMMENT ON COLUMN date_poll.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN date_poll.proposed_by_id IS 'own: member that proposed the moments; it has no right that the others have not';
COMMENT ON COLUMN date_poll.person_id IS 'own: who proposed them for it; null: the platform';
COMMENT ON COLUMN date_poll.title IS 'own: what the meeting is for, never about a young person';
COMMENT ON COLUMN date_poll.language IS 'own: language of the page where its title was written';
COMMENT ON COLUMN date_poll.place IS 'own: where it would be; null: not said';
COMMENT ON COLUMN date_poll.time_zone IS 'own: IANA zone in which its moments are said';
COMMENT ON COLUMN date_poll.asks_invited IS 'own: whether organizations invited and not yet in are asked too';
COMMENT ON COLUMN date_poll.closes_at IS 'own: instant until which one answers: the end of a day, in its zone';
COMMENT ON COLUMN date_poll.state IS 'own: open, closed (nobody answers any more), chosen, cancelled';
COMMENT ON COLUMN date_poll.chosen_slot_id IS 'own: the moment chosen; null: none';
COMMENT ON COLUMN date_poll.meeting_id IS 'own: the meeting convened for it; null: none';
COMMENT ON COLUMN date_poll.created_at IS 'own: instant';
COMMENT ON COLUMN date_poll.settled_at IS 'own: instant it closed, was chosen or cancelled; null: open';
COMMENT ON COLUMN date_poll.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE date_poll_slot (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  poll_id uuid NOT NULL REFERENCES date_poll,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  UNIQUE (poll_id, starts_at),
  UNIQUE (poll_id, id),
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '12 hours')
);
SELECT sec.protect('date_poll_slot');
COMMENT ON TABLE date_poll_slot IS 'A moment proposed. Never changed: people answered it as it was.';
COMMENT ON COLUMN date_poll_slot.id IS 'own: id';
COMMENT ON COLUMN date_poll_slot.poll_id IS 'own: date sought';
COMMENT ON COLUMN date_poll_slot.starts_at IS 'own: instant it starts';
COMMENT ON COLUMN date_poll_slot.ends_at IS 'own: instant it ends';
ALTER TABLE date_poll ADD CONSTRAINT date_poll_chosen FOREIGN KEY (chosen_slot_id) REFERENCES date_poll_slot;

CREATE TABLE date_poll_participant (
  poll_id uuid NOT NULL REFERENCES date_poll,
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  joined_at timestamptz NOT NULL DEFAULT sec.now(),
  asked_at timestamptz,
  reminded_at timestamptz,
  renewed_at timestamptz,
  PRIMARY KEY (poll_id, person_id)
);
CREATE INDEX ON date_poll_participant (person_id);
CREATE INDEX ON date_poll_participant (organization_id);
SELECT sec.protect('date_poll_participant');
COMMENT ON TABLE date_poll_participant IS 'Who is asked for a date, for which organization: who answers and steps in for each member, and who answered without being asked.';
COMMENT ON COLUMN date_poll_participant.poll_id IS 'own: date sought';
COMMENT ON COLUMN date_poll_participant.person_id IS 'own: the person';
COMMENT ON COLUMN date_poll_participant.organization_id IS 'own: organization for which they answer';
COMMENT ON COLUMN date_poll_participant.joined_at IS 'own: instant since when they may answer';
COMMENT ON COLUMN date_poll_participant.asked_at IS 'own: instant the mail that asks them was written; null: not yet, or they proposed the moments themselves';
COMMENT ON COLUMN date_poll_participant.reminded_at IS 'own: instant they were reminded; null: never';
COMMENT ON COLUMN date_poll_participant.renewed_at IS 'own: instant they asked for another link; null: never';

CREATE TABLE date_poll_answer (
  poll_id uuid NOT NULL,
  slot_id uuid NOT NULL,
  person_id uuid NOT NULL,
  says text NOT NULL CHECK (says IN ('yes', 'if-needed', 'no')),
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (slot_id, person_id),
  FOREIGN KEY (poll_id, person_id) REFERENCES date_poll_participant,
  FOREIGN KEY (poll_id, slot_id) REFERENCES date_poll_slot (poll_id, id)
);
CREATE INDEX ON date_poll_answer (poll_id, person_id);
CREATE INDEX ON date_poll_answer (person_id);
CREATE INDEX ON date_poll_answer (poll_id, slot_id);
SELECT sec.protect('date_poll_answer');
COMMENT ON TABLE date_poll_answer IS 'What someone last said of a moment. Each answers for themselves, until it closes.';
COMMENT ON COLUMN date_poll_answer.poll_id IS 'own: date sought';
COMMENT ON COLUMN date_poll_answer.slot_id IS 'own: moment';
COMMENT ON COLUMN date_poll_answer.person_id IS 'own: who says so';
COMMENT ON COLUMN date_poll_answer.says IS 'own: yes, if-needed, no';
COMMENT ON COLUMN date_poll_answer.at IS 'own: instant of the last answer';

CREATE TABLE date_poll_link (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  poll_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  FOREIGN KEY (poll_id, person_id) REFERENCES date_poll_participant
);
CREATE INDEX ON date_poll_link (poll_id, person_id);
CREATE INDEX ON date_poll_link (person_id);
CREATE INDEX ON date_poll_link (expires_at);
SELECT sec.protect('date_poll_link');
COMMENT ON TABLE date_poll_link IS 'Links of the mail that asks for a date: 7 days or until it closes, one purpose, one person.';
COMMENT ON COLUMN date_poll_link.token_hash IS 'secret: SHA-256 of the token in the link';
COMMENT ON COLUMN date_poll_link.poll_id IS 'own: date sought';
COMMENT ON COLUMN date_poll_link.person_id IS 'own: who was written to';
COMMENT ON COLUMN date_poll_link.expires_at IS 'own: instant';
COMMENT ON COLUMN date_poll_link.ended_at IS 'own: instant it was ended before its time; null: it was not';

CREATE TABLE date_poll_mail_stop (
  person_id uuid PRIMARY KEY REFERENCES person,
  stopped_at timestamptz NOT NULL DEFAULT sec.now()
);
SELECT sec.protect('date_poll_mail_stop');
COMMENT ON TABLE date_poll_mail_stop IS 'Who no longer wants mail that asks for a date. No row: they are written to.';
COMMENT ON COLUMN date_poll_mail_stop.person_id IS 'own: the person';
COMMENT ON COLUMN date_poll_mail_stop.stopped_at IS 'own: instant';

-- Who stands where -----------------------------------------------------------------------------------------------------

/* What the organization of someone asked is to the collaboration today: member, invited; null: gone, or the person is. */
CREATE FUNCTION sec.date_poll_standing(p_poll uuid, p_person uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT m.state FROM date_poll_participant a JOIN date_poll p ON p.id = a.poll_id
    JOIN collaboration_member m ON m.collaboration_id = p.collaboration_id AND m.organization_id = a.organization_id
      AND (m.state = 'member' OR (m.state = 'invited' AND p.asks_invited))
    JOIN membership w ON w.organization_id = a.organization_id AND w.person_id = a.person_id AND w.until_day IS NULL
    JOIN person x ON x.id = a.person_id AND x.deactivated_at IS NULL
    WHERE a.poll_id = p_poll AND a.person_id = p_person LIMIT 1);
END $$;
/* Dates sought that the person of this transaction is asked for, while they are there. */
CREATE FUNCTION sec.asked_date_polls() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT a.poll_id FROM date_poll_participant a WHERE a.person_id = sec.person()
    AND a.organization_id = ANY ((SELECT sec.organizations())::uuid[]) AND sec.date_poll_standing(a.poll_id, a.person_id) IS NOT NULL);
END $$;
/* Whether a date sought was proposed by the person of this transaction, in it: its moments are still being written. */
CREATE FUNCTION sec.date_poll_is_new(p_poll uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM date_poll p WHERE p.id = p_poll AND p.person_id = sec.person() AND p.created_at = sec.now());
END $$;
/* Whether the person of this transaction may come into a date sought for an organization: they do more than read in a member. */
CREATE FUNCTION sec.may_join_date_poll(p_poll uuid, p_organization uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM date_poll p WHERE p.id = p_poll AND p.state = 'open' AND p.closes_at > sec.now()
    AND sec.sits_for(p_organization, p.collaboration_id));
END $$;
/*
 * Who is asked, as members know them: the name of people of members; of an invited organization, that someone is asked. `standing` null: they,
 * or their organization, are no longer there.
 */
CREATE FUNCTION sec.date_poll_people(p_poll uuid) RETURNS TABLE (person_id uuid, organization_id uuid, name text, standing text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM date_poll p WHERE p.id = p_poll AND p.collaboration_id = ANY (sec.joined_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT a.person_id, a.organization_id, CASE WHEN s.standing = 'member' THEN x.name END, s.standing
    FROM date_poll_participant a JOIN person x ON x.id = a.person_id
    CROSS JOIN LATERAL (SELECT sec.date_poll_standing(a.poll_id, a.person_id) AS standing) AS s
    WHERE a.poll_id = p_poll ORDER BY a.joined_at, a.person_id LIMIT 1000;
END $$;
/* Whom to write to once a date is chosen: those who are asked and still there. For who works in a member, and nobody else. */
CREATE FUNCTION sec.told_of_date(p_poll uuid) RETURNS TABLE (email text, language text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT EXISTS (SELECT FROM date_poll p WHERE p.id = p_poll AND p.state = 'chosen' AND p.collaboration_id = ANY (sec.worked_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT x.email, x.language FROM date_poll_participant a JOIN person x ON x.id = a.person_id
    WHERE a.poll_id = p_poll AND sec.date_poll_standing(a.poll_id, a.person_id) IS NOT NULL ORDER BY x.id LIMIT 1000;
END $$;
GRANT EXECUTE ON FUNCTION sec.told_of_date(uuid), sec.asked_date_polls(), sec.date_poll_is_new(uuid), sec.may_join_date_poll(uuid, uuid), sec.date_poll_people(uuid) TO tis_app;

/*
 * Adds those who are asked: who proposed it, who answers and steps in for each member of today, and, when it is so, for each organization
 * invited; its leads where nobody is named. Run again, it adds those who came since.
 */
CREATE FUNCTION sec.ask_for_date(p_poll uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO date_poll_participant (poll_id, person_id, organization_id, joined_at)
  SELECT DISTINCT ON (asked.person_id) p.id, asked.person_id, asked.organization_id, CASE WHEN session_user = 'tis_app' THEN sec.now() ELSE p.created_at END
  FROM date_poll p CROSS JOIN LATERAL (
      SELECT p.person_id, p.proposed_by_id AS organization_id, 0 AS rank WHERE p.person_id IS NOT NULL
      UNION ALL
      SELECT w.person_id, m.organization_id, CASE m.state WHEN 'member' THEN 1 ELSE 2 END FROM collaboration_member m
        JOIN membership w ON w.organization_id = m.organization_id AND w.until_day IS NULL
        JOIN person x ON x.id = w.person_id AND x.deactivated_at IS NULL
      WHERE m.collaboration_id = p.collaboration_id AND (m.state = 'member' OR (m.state = 'invited' AND p.asks_invited))
        AND (w.person_id IN (m.contact_id, m.deputy_id) OR (w.role = 'lead' AND NOT EXISTS (
          SELECT FROM membership k WHERE k.organization_id = m.organization_id AND k.until_day IS NULL AND k.person_id IN (m.contact_id, m.deputy_id))))
    ) AS asked
  WHERE p.id = p_poll ORDER BY asked.person_id, asked.rank, asked.organization_id
  ON CONFLICT DO NOTHING $$;

-- What the database keeps by itself ------------------------------------------------------------------------------------

/* The life of a date sought: `moves` of the code. It is opened again only for moments to come. */
CREATE FUNCTION sec.keep_date_poll() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN
      NEW.person_id := sec.person(); NEW.state := 'open'; NEW.created_at := sec.now(); NEW.settled_at := NULL; NEW.chosen_slot_id := NULL;
      NEW.meeting_id := NULL; NEW.version := 1;
      IF NEW.closes_at <= sec.now() THEN
        RAISE EXCEPTION 'closes before it opens' USING ERRCODE = '23514', CONSTRAINT = 'date_poll_closes';
      END IF;
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF NEW.state <> OLD.state THEN
    IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['open>closed', 'open>chosen', 'open>cancelled', 'closed>open', 'closed>chosen', 'closed>cancelled',
      'cancelled>open']) THEN
      RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514', CONSTRAINT = 'date_poll_moves';
    END IF;
    IF session_user = 'tis_app' OR NEW.settled_at IS NOT DISTINCT FROM OLD.settled_at THEN
      NEW.settled_at := CASE WHEN NEW.state = 'open' THEN NULL ELSE sec.now() END;
    END IF;
    IF NEW.state = 'open' AND NOT EXISTS (SELECT FROM date_poll_slot s WHERE s.poll_id = NEW.id AND s.starts_at >= NEW.closes_at AND NEW.closes_at > sec.now()) THEN
      RAISE EXCEPTION 'no moment to come after it closes' USING ERRCODE = '23514', CONSTRAINT = 'date_poll_closes';
    END IF;
    IF NEW.state = 'chosen' AND session_user = 'tis_app'
      AND NOT EXISTS (SELECT FROM date_poll_slot s WHERE s.poll_id = NEW.id AND s.id = NEW.chosen_slot_id AND s.starts_at > sec.now()) THEN
      RAISE EXCEPTION 'not a moment to come' USING ERRCODE = '23514', CONSTRAINT = 'date_poll_chosen_to_come';
    END IF;
    IF NEW.state IN ('chosen', 'cancelled') OR OLD.state = 'cancelled' THEN
      PERFORM sec.tell_collaboration(NEW.collaboration_id, CASE NEW.state WHEN 'open' THEN 'dates-reopened' ELSE 'dates-' || NEW.state END, NULL, NULL,
        NEW.settled_at);
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON date_poll FOR EACH ROW EXECUTE FUNCTION sec.keep_date_poll();

CREATE FUNCTION sec.tell_date_poll() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.ask_for_date(NEW.id);
  PERFORM sec.tell_collaboration(NEW.collaboration_id, 'dates-proposed', NEW.proposed_by_id, NULL, NEW.created_at, NEW.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON date_poll FOR EACH ROW EXECUTE FUNCTION sec.tell_date_poll();

/* By the end of the transaction that proposes it, it has two to twelve moments. */
CREATE FUNCTION sec.count_moments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM date_poll_slot s WHERE s.poll_id = NEW.id) NOT BETWEEN 2 AND 12 THEN
    RAISE EXCEPTION 'two to twelve moments' USING ERRCODE = '23514', CONSTRAINT = 'date_poll_moments';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER count_moments AFTER INSERT ON date_poll DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sec.count_moments();

CREATE FUNCTION sec.keep_date_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN
    NEW.at := sec.now();
    PERFORM FROM date_poll p WHERE p.id = NEW.poll_id AND p.state = 'open' AND p.closes_at > sec.now() FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'it is closed' USING ERRCODE = '23514', CONSTRAINT = 'date_poll_answer_open';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON date_poll_answer FOR EACH ROW EXECUTE FUNCTION sec.keep_date_answer();

-- The link of a mail ---------------------------------------------------------------------------------------------------

/*
 * What the link of a mail opens. `state`: open (with whose it is), over (its days are past, the date is still sought), closed (no answer is awaited any
 * more). No row: it opens nothing, or whoever it was for is no longer there.
 */
CREATE FUNCTION sec.open_date_link(token text) RETURNS TABLE (state text, poll_id uuid, person_id uuid, organization_id uuid)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  l date_poll_link;
  p date_poll;
BEGIN
  SELECT x.* INTO l FROM date_poll_link x WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL
    AND sec.date_poll_standing(x.poll_id, x.person_id) IS NOT NULL;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT x.* INTO p FROM date_poll x WHERE x.id = l.poll_id;
  IF p.state <> 'open' OR p.closes_at <= sec.now() THEN
    RETURN QUERY SELECT 'closed', NULL::uuid, NULL::uuid, NULL::uuid;
  ELSIF l.expires_at <= sec.now() THEN
    RETURN QUERY SELECT 'over', NULL::uuid, NULL::uuid, NULL::uuid;
  ELSE
    RETURN QUERY SELECT 'open', a.poll_id, a.person_id, a.organization_id FROM date_poll_participant a
      WHERE a.poll_id = l.poll_id AND a.person_id = l.person_id;
  END IF;
END $$;
/* What someone with such a link reads: what is sought, its moments, and what they answered themselves. One row, or none. */
CREATE FUNCTION sec.read_by_date_link(token text) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object('state', l.state) || coalesce((SELECT jsonb_build_object('nameFr', c.name_fr, 'nameEn', c.name_en, 'title', p.title,
      'place', p.place, 'timeZone', p.time_zone, 'closesAt', p.closes_at,
      'moments', (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'says', a.says) ORDER BY s.starts_at)
        FROM date_poll_slot s LEFT JOIN date_poll_answer a ON a.slot_id = s.id AND a.person_id = l.person_id WHERE s.poll_id = p.id))
    FROM date_poll p JOIN collaboration c ON c.id = p.collaboration_id WHERE p.id = l.poll_id), '{}')
  FROM sec.open_date_link(token) l $$;
/* Answers for the person of the link: `{moment: says}`, every moment of it. Returns the state of the link; done: it is answered. */
CREATE FUNCTION sec.answer_by_date_link(token text, p_answers jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  l record;
BEGIN
  SELECT * INTO l FROM sec.open_date_link(token);
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF l.state <> 'open' THEN RETURN l.state; END IF;
  INSERT INTO date_poll_answer (poll_id, slot_id, person_id, says)
  SELECT l.poll_id, s.id, l.person_id, p_answers ->> s.id::text FROM date_poll_slot s WHERE s.poll_id = l.poll_id
  ON CONFLICT (slot_id, person_id) DO UPDATE SET says = excluded.says;
  PERFORM sec.append_audit(l.organization_id, l.person_id, 'date-poll.answered', 'date_poll', l.poll_id, 'mail', 'done');
  RETURN 'done';
END $$;
GRANT EXECUTE ON FUNCTION sec.read_by_date_link(text), sec.answer_by_date_link(text, jsonb) TO tis_app;

/* Until when a link made now works. */
CREATE FUNCTION sec.date_link_ends(p_closes_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$ SELECT least(p_closes_at, sec.now() + interval '7 days') $$;

/*
 * Another link for who has one whose days are past, once an hour at most, and whom to send it to. For who has no session: nothing is told but by
 * mail. No row: there is nothing to send.
 */
CREATE FUNCTION sec.renew_date_link(token text, p_hash bytea) RETURNS TABLE (person_id uuid, email text, language text, name_fr text, name_en text,
    closes_at timestamptz, time_zone text, moments integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  a date_poll_participant;
BEGIN
  SELECT x.* INTO a FROM date_poll_link k JOIN date_poll_participant x ON x.poll_id = k.poll_id AND x.person_id = k.person_id
  WHERE k.token_hash = sha256(convert_to(token, 'UTF8')) AND EXISTS (SELECT FROM sec.open_date_link(token) l WHERE l.state = 'over')
    AND (x.renewed_at IS NULL OR x.renewed_at <= sec.now() - interval '1 hour') FOR UPDATE OF x;
  IF NOT FOUND THEN RETURN; END IF;
  UPDATE date_poll_participant x SET renewed_at = sec.now() WHERE x.poll_id = a.poll_id AND x.person_id = a.person_id;
  INSERT INTO date_poll_link (token_hash, poll_id, person_id, expires_at)
    SELECT p_hash, p.id, a.person_id, sec.date_link_ends(p.closes_at) FROM date_poll p WHERE p.id = a.poll_id;
  RETURN QUERY SELECT x.id, x.email, x.language, c.name_fr, c.name_en, p.closes_at, p.time_zone,
      (SELECT count(*)::integer FROM date_poll_slot s WHERE s.poll_id = p.id)
    FROM date_poll p JOIN collaboration c ON c.id = p.collaboration_id JOIN person x ON x.id = a.person_id WHERE p.id = a.poll_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.renew_date_link(text, bytea) TO tis_gate;

-- What goes by itself --------------------------------------------------------------------------------------------------

/* Closes what reached its closing date. */
CREATE FUNCTION sec.close_date_polls() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE date_poll SET state = 'closed' WHERE state = 'open' AND closes_at <= sec.now() $$;
/* Dates still sought: when they close and since when they are. */
CREATE FUNCTION sec.open_date_polls() RETURNS TABLE (id uuid, closes_at timestamptz, time_zone text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT id, closes_at, time_zone FROM date_poll WHERE state = 'open' AND closes_at > sec.now() ORDER BY closes_at, id LIMIT 5000 $$;
/*
 * Whom to write to for a date sought, marked as written to: those who are asked and were not yet (ask), those who have not answered, once, of those who
 * were asked before p_before (remind). Who came since is asked first. At most p_limit.
 */
CREATE FUNCTION sec.take_date_mail(p_poll uuid, p_kind text, p_before timestamptz, p_limit integer) RETURNS TABLE (person_id uuid, email text,
    language text, name_fr text, name_en text, closes_at timestamptz, time_zone text, moments integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF p_kind NOT IN ('ask', 'remind') THEN RAISE EXCEPTION 'unknown kind' USING ERRCODE = '22023'; END IF;
  PERFORM sec.ask_for_date(p_poll);
  RETURN QUERY
    WITH due AS (
      SELECT a.poll_id, a.person_id FROM date_poll_participant a JOIN date_poll p ON p.id = a.poll_id AND p.state = 'open' AND p.closes_at > sec.now()
      WHERE a.poll_id = p_poll AND sec.date_poll_standing(a.poll_id, a.person_id) IS NOT NULL
        AND NOT EXISTS (SELECT FROM date_poll_answer s WHERE s.poll_id = a.poll_id AND s.person_id = a.person_id)
        AND NOT EXISTS (SELECT FROM date_poll_mail_stop t WHERE t.person_id = a.person_id)
        AND CASE p_kind WHEN 'ask' THEN a.asked_at IS NULL AND a.person_id IS DISTINCT FROM p.person_id
          ELSE a.reminded_at IS NULL AND coalesce(a.asked_at, a.joined_at) < p_before END
      ORDER BY a.joined_at, a.person_id LIMIT p_limit FOR UPDATE OF a),
    marked AS (
      UPDATE date_poll_participant a SET asked_at = CASE p_kind WHEN 'ask' THEN sec.now() ELSE a.asked_at END,
        reminded_at = CASE p_kind WHEN 'remind' THEN sec.now() ELSE a.reminded_at END
      FROM due WHERE a.poll_id = due.poll_id AND a.person_id = due.person_id RETURNING a.poll_id, a.person_id)
    SELECT x.id, x.email, x.language, c.name_fr, c.name_en, p.closes_at, p.time_zone,
      (SELECT count(*)::integer FROM date_poll_slot s WHERE s.poll_id = p.id)
    FROM marked k JOIN date_poll p ON p.id = k.poll_id JOIN collaboration c ON c.id = p.collaboration_id JOIN person x ON x.id = k.person_id
    ORDER BY x.id;
END $$;
/* Keeps the hashes of links that were just made. */
CREATE FUNCTION sec.add_date_links(p_poll uuid, p_people uuid[], p_hashes bytea[]) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO date_poll_link (token_hash, poll_id, person_id, expires_at)
  SELECT made.hash, p.id, made.person, sec.date_link_ends(p.closes_at) FROM date_poll p, unnest(p_people, p_hashes) AS made (person, hash) WHERE p.id = p_poll $$;
/* Links that have served for long. */
CREATE FUNCTION sec.empty_date_links() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM date_poll_link WHERE expires_at < sec.now() - interval '60 days' $$;
GRANT EXECUTE ON FUNCTION sec.close_date_polls(), sec.open_date_polls(), sec.take_date_mail(uuid, text, timestamptz, integer),
  sec.add_date_links(uuid, uuid[], bytea[]), sec.empty_date_links() TO tis_job;

CREATE POLICY gate_all ON date_poll_mail_stop FOR ALL TO tis_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON date_poll_mail_stop TO tis_gate;

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON date_poll FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR id = ANY ((SELECT sec.asked_date_polls())::uuid[]));
CREATE POLICY add ON date_poll FOR INSERT TO tis_app WITH CHECK (state = 'open' AND sec.sits_for(proposed_by_id, collaboration_id));
CREATE POLICY change ON date_poll FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, collaboration_id, proposed_by_id, title, language, place, time_zone, asks_invited, closes_at),
  UPDATE (state, closes_at, chosen_slot_id, meeting_id) ON date_poll TO tis_app;

CREATE POLICY read ON date_poll_slot FOR SELECT TO tis_app USING (EXISTS (SELECT FROM date_poll p WHERE p.id = date_poll_slot.poll_id));
CREATE POLICY add ON date_poll_slot FOR INSERT TO tis_app WITH CHECK (sec.date_poll_is_new(poll_id));
GRANT SELECT, INSERT (id, poll_id, starts_at, ends_at) ON date_poll_slot TO tis_app;

CREATE POLICY read ON date_poll_participant FOR SELECT TO tis_app USING (person_id = (SELECT sec.person())
  OR EXISTS (SELECT FROM date_poll p WHERE p.id = date_poll_participant.poll_id AND p.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON date_poll_participant FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND sec.may_join_date_poll(poll_id, organization_id));
GRANT SELECT, INSERT (poll_id, person_id, organization_id) ON date_poll_participant TO tis_app;

CREATE POLICY read ON date_poll_answer FOR SELECT TO tis_app USING (person_id = (SELECT sec.person())
  OR EXISTS (SELECT FROM date_poll p WHERE p.id = date_poll_answer.poll_id AND p.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON date_poll_answer FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND poll_id = ANY ((SELECT sec.asked_date_polls())::uuid[]));
CREATE POLICY change ON date_poll_answer FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person()) AND poll_id = ANY ((SELECT sec.asked_date_polls())::uuid[]))
  WITH CHECK (person_id = (SELECT sec.person()));
GRANT SELECT, INSERT (poll_id, slot_id, person_id, says), UPDATE (says) ON date_poll_answer TO tis_app;

/* What dates sought keep of the person of this transaction, wherever they work today. */
CREATE FUNCTION sec.personal_date_poll() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT p.created_at AS at, 'proposed' AS kind, jsonb_build_object('title', p.title, 'place', p.place) AS says FROM date_poll p WHERE p.person_id = sec.person()
    UNION ALL SELECT a.joined_at, 'asked', jsonb_build_object('title', p.title, 'asked', a.asked_at, 'reminded', a.reminded_at)
      FROM date_poll_participant a JOIN date_poll p ON p.id = a.poll_id WHERE a.person_id = sec.person()
    UNION ALL SELECT a.at, 'answered', jsonb_build_object('title', p.title, 'moment', s.starts_at, 'says', a.says)
      FROM date_poll_answer a JOIN date_poll p ON p.id = a.poll_id JOIN date_poll_slot s ON s.id = a.slot_id WHERE a.person_id = sec.person()) AS held
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_date_poll() TO tis_app;

RESET ROLE;
