-- The single access point: open requests that the first able organization takes, mails of referrals, and a link for a partner without an account.
SET LOCAL ROLE tis_owner;

-- Open requests ------------------------------------------------------------------------------------------------------------------

CREATE TABLE access_request (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organization,
  network_id uuid NOT NULL REFERENCES network,
  asked_by uuid NOT NULL REFERENCES person,
  asked_at timestamptz NOT NULL DEFAULT sec.now(),
  need text NOT NULL CHECK (need ~ '^[a-z][a-z-]{1,40}$'),
  age_band text NOT NULL CHECK (age_band ~ '^[0-9]{2}-[0-9]{2}$'),
  region_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(region_codes) <= 60),
  priority text NOT NULL CHECK (priority IN ('urgent', 'priority', 'ordinary')),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'claimed', 'returned', 'closed')),
  ending text CHECK (ending IN ('sent', 'not-needed')),
  opened_at timestamptz NOT NULL DEFAULT sec.now(),
  due_at timestamptz NOT NULL,
  late_at timestamptz,
  claimer_id uuid REFERENCES organization,
  claimed_by uuid REFERENCES person,
  claimed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (due_at > opened_at),
  CHECK ((claimer_id IS NULL) = (claimed_at IS NULL) AND (claimer_id IS NULL) = (claimed_by IS NULL)),
  CHECK (state <> 'claimed' OR claimer_id IS NOT NULL),
  CHECK (state NOT IN ('open', 'returned') OR claimer_id IS NULL),
  CHECK (claimer_id <> organization_id),
  CHECK ((ending IS NOT NULL) = (state = 'closed'))
);
CREATE INDEX ON access_request (organization_id, asked_at);
CREATE INDEX ON access_request (network_id) WHERE state = 'open';
CREATE INDEX ON access_request (asked_by);
CREATE INDEX ON access_request (claimer_id);
CREATE INDEX ON access_request (claimed_by);
CREATE INDEX ON access_request (asked_at);
CREATE INDEX ON access_request (due_at) WHERE state = 'open';
SELECT sec.protect('access_request');
COMMENT ON TABLE access_request IS 'Open requests: a need, a band of ages and of regions, and no word. The first able organization takes one. Thirty days later the row goes.';
COMMENT ON COLUMN access_request.id IS 'own: id, drawn by the page';
COMMENT ON COLUMN access_request.organization_id IS 'own: organization that asks; told to who takes it, and to nobody before';
COMMENT ON COLUMN access_request.network_id IS 'own: network in which it is asked';
COMMENT ON COLUMN access_request.asked_by IS 'own: who asks';
COMMENT ON COLUMN access_request.asked_at IS 'own: instant; thirty days later the row goes';
COMMENT ON COLUMN access_request.need IS 'own: code of content/needs.json';
COMMENT ON COLUMN access_request.age_band IS 'own: band of ages, as widened';
COMMENT ON COLUMN access_request.region_codes IS 'own: regions of the band, as widened; empty: all of the network';
COMMENT ON COLUMN access_request.priority IS 'own: urgent, priority, ordinary';
COMMENT ON COLUMN access_request.state IS 'own: open, claimed, returned (nobody took it in time), closed';
COMMENT ON COLUMN access_request.ending IS 'own: sent (a referral followed), not-needed; null: not closed';
COMMENT ON COLUMN access_request.opened_at IS 'own: instant from which its time runs';
COMMENT ON COLUMN access_request.due_at IS 'own: instant by which someone should have taken it';
COMMENT ON COLUMN access_request.late_at IS 'own: instant it was told to who leads; null: not late';
COMMENT ON COLUMN access_request.claimer_id IS 'own: organization that took it; null: none';
COMMENT ON COLUMN access_request.claimed_by IS 'own: who took it; null: nobody';
COMMENT ON COLUMN access_request.claimed_at IS 'own: instant; null: nobody took it';
COMMENT ON COLUMN access_request.version IS 'own: grows at each change (optimistic lock)';

/* Whether an organization could take a request, whoever asks: in the network, of the region, not the one that asks, never a police service, and able to receive sealed. */
CREATE FUNCTION sec.is_able_to_take(q access_request, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_organization <> q.organization_id AND EXISTS (SELECT FROM organization o JOIN network_member m ON m.organization_id = o.id AND m.network_id = q.network_id AND m.left_on IS NULL
      WHERE o.id = p_organization AND o.status = 'joined' AND o.sector <> 'police' AND (q.region_codes = '{}' OR o.region_codes && q.region_codes))
    AND EXISTS (SELECT FROM key_team k WHERE k.organization_id = p_organization AND k.kind = 'intake' AND k.until_day IS NULL AND sec.key_team_epoch(k.id) IS NOT NULL AND sec.key_team_is_open(k.id))
    AND EXISTS (SELECT FROM network_member a JOIN organization b ON b.id = a.organization_id AND b.status = 'joined'
      WHERE a.network_id = q.network_id AND a.organization_id = q.organization_id AND a.left_on IS NULL) $$;
/* Whether the person takes requests for an organization: they receive its referrals, or they lead it and the request is late. */
CREATE FUNCTION sec.may_take_for(q access_request, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (p_organization = ANY (sec.referral_desks()) OR (q.late_at IS NOT NULL AND p_organization = ANY (sec.led()))) AND sec.is_able_to_take(q, p_organization) $$;
/*
 * Requests that the person may take, for which organization, and those that it took. Who asks is told once it is taken, and not before: beside an organization,
 * bands would protect nobody.
 */
CREATE FUNCTION sec.access_to_take() RETURNS TABLE (id uuid, taker_id uuid, asked_at timestamptz, need text, age_band text, region_codes text[], priority text, state text,
    due_at timestamptz, late_at timestamptz, claimed_at timestamptz, asker_id uuid, asker_name text, asker_phone text, asker_extension text, version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.id, o.id, q.asked_at, q.need, q.age_band, q.region_codes, q.priority, q.state, q.due_at, q.late_at, q.claimed_at,
    CASE WHEN q.claimer_id = o.id THEN q.organization_id END, CASE WHEN q.claimer_id = o.id THEN p.name END, CASE WHEN q.claimer_id = o.id THEN p.phone END,
    CASE WHEN q.claimer_id = o.id THEN p.phone_extension END, q.version
  FROM unnest(sec.referral_desks() || sec.led()) AS d (id) JOIN organization o ON o.id = d.id CROSS JOIN access_request q JOIN person p ON p.id = q.asked_by
  WHERE (q.state = 'open' AND sec.may_take_for(q, o.id)) OR (q.state = 'claimed' AND q.claimer_id = o.id)
  GROUP BY q.id, o.id, p.id ORDER BY q.due_at, q.id, o.id LIMIT 500 $$;
/* Hours in which someone should take a request of this priority. */
CREATE FUNCTION sec.access_hours(p_priority text) RETURNS interval LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT make_interval(hours => CASE p_priority WHEN 'urgent' THEN 4 WHEN 'priority' THEN 24 ELSE 72 END) $$;
/* Asks. Bands come widened; the database refuses those that fewer than five organizations could have asked about. Told again with one id, it does nothing more. */
CREATE FUNCTION sec.ask_access(p_id uuid, p_organization uuid, p_network uuid, p_need text, p_age text, p_regions text[], p_priority text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id;
  IF q.id IS NOT NULL THEN RETURN CASE WHEN q.asked_by = sec.person() THEN NULL ELSE 'not-yours' END; END IF;
  IF NOT p_organization = ANY (sec.worked()) OR NOT EXISTS (SELECT FROM network_member m WHERE m.network_id = p_network AND m.organization_id = p_organization AND m.left_on IS NULL)
    THEN RETURN 'not-yours'; END IF;
  IF sec.consult_cell(p_network, p_regions) < 5 THEN RETURN 'too-few'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('access ' || p_organization, 0));
  IF (SELECT count(*) FROM access_request x WHERE x.organization_id = p_organization AND x.asked_at > sec.now() - interval '1 day') >= 20 THEN RETURN 'too-many'; END IF;
  INSERT INTO access_request (id, organization_id, network_id, asked_by, need, age_band, region_codes, priority, due_at)
    VALUES (p_id, p_organization, p_network, sec.person(), p_need, p_age, p_regions, p_priority, sec.now() + sec.access_hours(p_priority)) RETURNING * INTO q;
  IF NOT EXISTS (SELECT FROM network_member m WHERE m.network_id = p_network AND m.left_on IS NULL AND sec.is_able_to_take(q, m.organization_id)) THEN
    DELETE FROM access_request WHERE id = p_id;
    RETURN 'nobody';
  END IF;
  PERFORM sec.append_audit(p_organization, sec.person(), 'access.asked', 'access_request', p_id, NULL, 'done');
  RETURN NULL;
END $$;
/* Takes a request for an organization. Of two at once, the second is told: `taken`. `moved-on`: it is over, or was withdrawn. */
CREATE FUNCTION sec.take_access(p_id uuid, p_organization uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id FOR UPDATE;
  IF q.id IS NULL OR NOT sec.may_take_for(q, p_organization) THEN RETURN 'not-yours'; END IF;
  IF q.state = 'claimed' THEN RETURN CASE WHEN q.claimer_id = p_organization THEN 'repeated' ELSE 'taken' END; END IF;
  IF q.state <> 'open' THEN RETURN 'moved-on'; END IF;
  UPDATE access_request SET state = 'claimed', claimer_id = p_organization, claimed_by = sec.person(), claimed_at = sec.now(), version = version + 1 WHERE id = q.id;
  PERFORM sec.append_audit(p_organization, sec.person(), 'access.taken', 'access_request', q.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Gives back what an organization took: it is open again for the others, and its time goes on. */
CREATE FUNCTION sec.give_access_back(p_id uuid, p_organization uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id FOR UPDATE;
  IF q.id IS NULL OR q.claimer_id IS DISTINCT FROM p_organization OR NOT (p_organization = ANY (sec.referral_desks()) OR p_organization = ANY (sec.led())) THEN RETURN 'not-yours'; END IF;
  IF q.state <> 'claimed' THEN RETURN 'moved-on'; END IF;
  UPDATE access_request SET state = 'open', claimer_id = NULL, claimed_by = NULL, claimed_at = NULL, version = version + 1 WHERE id = q.id;
  PERFORM sec.append_audit(p_organization, sec.person(), 'access.given-back', 'access_request', q.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Closes a request of the person (`sent`: a referral followed; `not-needed`), or opens it again with its whole time. */
CREATE FUNCTION sec.move_access(p_id uuid, p_to text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id FOR UPDATE;
  IF q.id IS NULL OR q.asked_by <> sec.person() OR NOT q.organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_to = 'open' THEN
    IF q.state NOT IN ('returned', 'closed') THEN RETURN 'moved-on'; END IF;
    UPDATE access_request SET state = 'open', ending = NULL, claimer_id = NULL, claimed_by = NULL, claimed_at = NULL, late_at = NULL, opened_at = sec.now(),
      due_at = sec.now() + sec.access_hours(q.priority), version = version + 1 WHERE id = q.id;
  ELSIF p_to IN ('sent', 'not-needed') THEN
    IF q.state = 'closed' OR (p_to = 'sent' AND q.state <> 'claimed') THEN RETURN 'moved-on'; END IF;
    UPDATE access_request SET state = 'closed', ending = p_to, version = version + 1 WHERE id = q.id;
  ELSE RAISE EXCEPTION 'no such move' USING ERRCODE = '22023'; END IF;
  PERFORM sec.append_audit(q.organization_id, sec.person(), 'access.' || CASE p_to WHEN 'open' THEN 'opened-again' ELSE p_to END, 'access_request', q.id, NULL, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.access_to_take(), sec.ask_access(uuid, uuid, uuid, text, text, text[], text), sec.take_access(uuid, uuid), sec.give_access_back(uuid, uuid),
  sec.move_access(uuid, text) TO tis_app;

/* The clock: late at the end of its time, told to who leads too; back to the asker at one and a half; gone after thirty days. Run twice, it does nothing more. */
CREATE FUNCTION sec.run_access_clock() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request; n integer := 0; v_count integer;
BEGIN
  FOR q IN SELECT * FROM access_request x WHERE x.state = 'open' AND x.due_at <= sec.now() AND (x.late_at IS NULL OR sec.now() >= x.due_at + (x.due_at - x.opened_at) / 2)
      ORDER BY x.due_at, x.id LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    IF q.late_at IS NOT NULL THEN
      UPDATE access_request SET state = 'returned', version = version + 1 WHERE id = q.id;
      PERFORM sec.append_audit(q.organization_id, NULL, 'access.returned', 'access_request', q.id, 'no-answer', 'done');
    ELSE
      UPDATE access_request SET late_at = sec.now() WHERE id = q.id;
    END IF;
    n := n + 1;
  END LOOP;
  DELETE FROM access_request x WHERE x.asked_at <= sec.now() - interval '30 days';
  GET DIAGNOSTICS v_count = ROW_COUNT;
  RETURN n + v_count;
END $$;
/* What waits for people: kinds and ids alone. */
CREATE FUNCTION sec.waiting_in_access(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH at_work AS (SELECT m.person_id, m.organization_id, m.role FROM membership m WHERE m.person_id = ANY (p_people) AND m.until_day IS NULL AND m.role <> 'reader'),
  desk AS (SELECT w.person_id, w.organization_id FROM at_work w JOIN designation d ON d.person_id = w.person_id AND d.organization_id = w.organization_id AND d.until_day IS NULL
      AND d.kind IN ('specialist', 'specialist_deputy')
    UNION SELECT w.person_id, w.organization_id FROM at_work w JOIN key_member m ON m.person_id = w.person_id AND m.organization_id = w.organization_id
      AND m.ended_index IS NULL JOIN key_team_member x ON x.organization_id = m.organization_id AND x.cert = m.cert JOIN key_team k ON k.id = x.team_id AND k.kind = 'intake')
  SELECT d.person_id, CASE WHEN q.late_at IS NULL THEN 'to-take' ELSE 'late' END, q.id FROM desk d CROSS JOIN access_request q WHERE q.state = 'open' AND sec.is_able_to_take(q, d.organization_id)
  UNION SELECT w.person_id, 'late', q.id FROM at_work w CROSS JOIN access_request q WHERE w.role = 'lead' AND q.state = 'open' AND q.late_at IS NOT NULL AND sec.is_able_to_take(q, w.organization_id)
  UNION SELECT q.asked_by, q.state, q.id FROM access_request q JOIN at_work w ON w.person_id = q.asked_by AND w.organization_id = q.organization_id WHERE q.state IN ('claimed', 'returned')
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
CREATE FUNCTION sec.own_waiting_access() RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.kind, w.id FROM sec.waiting_in_access(ARRAY[sec.person()]) w ORDER BY w.kind, w.id LIMIT 500 $$;
GRANT EXECUTE ON FUNCTION sec.own_waiting_access() TO tis_app;
GRANT EXECUTE ON FUNCTION sec.run_access_clock(), sec.waiting_in_access(uuid[]) TO tis_job;

/* Requests of someone that go on: for themselves, or who leads their organization. Also those that they handed on. */
CREATE FUNCTION sec.access_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, asked_by uuid, asked_at timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.id, q.asked_by, q.asked_at, q.state FROM access_request q
  WHERE q.organization_id = p_organization AND (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND q.asked_by = p_person AND q.state <> 'closed') OR q.id = p_id) ORDER BY q.asked_at, q.id LIMIT 200 $$;
/* Gives one to a colleague who does more than read: never to nobody, since a young person waits behind it. */
CREATE FUNCTION sec.give_access(p_id uuid, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id FOR UPDATE;
  IF q.id IS NULL OR q.asked_by <> p_from OR q.state = 'closed' THEN RETURN false; END IF;
  IF NOT (q.organization_id = ANY (sec.led()) OR (p_from = sec.person() AND q.organization_id = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = q.organization_id AND m.person_id = p_to AND m.until_day IS NULL AND m.role <> 'reader') THEN RETURN false; END IF;
  UPDATE access_request SET asked_by = p_to, version = version + 1 WHERE id = q.id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.access_held(uuid, uuid, uuid), sec.give_access(uuid, uuid, uuid) TO tis_app;
CREATE POLICY read ON access_request FOR SELECT TO tis_app USING (asked_by = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT ON access_request TO tis_app;

-- Mails of referrals: that one came, was answered, or was not ------------------------------------------------------------------------

CREATE TABLE referral_mail (
  event_id uuid PRIMARY KEY REFERENCES referral_event,
  kept_at timestamptz NOT NULL DEFAULT sec.now()
);
SELECT sec.protect('referral_mail');
COMMENT ON TABLE referral_mail IS 'Acts of referrals that a mail has yet to tell of. The row goes once it is written.';
COMMENT ON COLUMN referral_mail.event_id IS 'own: act';
COMMENT ON COLUMN referral_mail.kept_at IS 'own: instant';
CREATE TABLE referral_mail_stop (
  person_id uuid PRIMARY KEY REFERENCES person,
  stopped_at timestamptz NOT NULL DEFAULT sec.now()
);
SELECT sec.protect('referral_mail_stop');
COMMENT ON TABLE referral_mail_stop IS 'Who no longer wants a mail at each act of a referral. No row: they are written to. Today and the digest tell them all the same.';
COMMENT ON COLUMN referral_mail_stop.person_id IS 'own: the person';
COMMENT ON COLUMN referral_mail_stop.stopped_at IS 'own: instant';
CREATE POLICY gate_all ON referral_mail_stop FOR ALL TO tis_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON referral_mail_stop TO tis_gate;

CREATE FUNCTION sec.note_referral_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO referral_mail (event_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER tells AFTER INSERT ON referral_event FOR EACH ROW WHEN (NEW.act IN ('submit', 'accept', 'decline', 'expire')) EXECUTE FUNCTION sec.note_referral_mail();
/*
 * Takes acts that were not written about yet, and says to whom: what came, to the designated people and the intake team of the receiver; what was answered, or
 * was not in time, to the lead worker. A code and a kind, and nothing else. What is older than two days, or did not stay so, is let go: Today says it.
 */
CREATE FUNCTION sec.take_referral_mails(p_limit integer) RETURNS TABLE (person_id uuid, email text, language text, kind text, task_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE v_events uuid[];
BEGIN
  v_events := ARRAY(SELECT m.event_id FROM referral_mail m ORDER BY m.kept_at, m.event_id LIMIT p_limit FOR UPDATE SKIP LOCKED);
  RETURN QUERY
    WITH told AS (SELECT e.act, t.id, t.recipient_id, t.organization_id, r.lead_id, t.state FROM referral_event e JOIN referral_task t ON t.id = e.task_id JOIN referral_request r ON r.id = t.request_id
      WHERE e.id = ANY (v_events) AND e.at > sec.now() - interval '2 days'),
    whom AS (
      SELECT d.person_id AS who, t.recipient_id AS place, 'received' AS kind, t.id FROM told t JOIN designation d ON d.organization_id = t.recipient_id AND d.until_day IS NULL
        AND d.kind IN ('specialist', 'specialist_deputy') WHERE t.act = 'submit' AND t.state = 'requested'
      UNION SELECT m.person_id, t.recipient_id, 'received', t.id FROM told t JOIN key_team k ON k.organization_id = t.recipient_id AND k.kind = 'intake'
        JOIN key_team_member x ON x.team_id = k.id JOIN key_member m ON m.organization_id = x.organization_id AND m.cert = x.cert AND m.ended_index IS NULL
        WHERE t.act = 'submit' AND t.state = 'requested'
      UNION SELECT t.lead_id, t.organization_id, CASE t.act WHEN 'accept' THEN 'accepted' WHEN 'decline' THEN 'declined' ELSE 'unanswered' END, t.id FROM told t WHERE t.act <> 'submit')
    SELECT p.id, p.email, p.language, w.kind, w.id FROM whom w JOIN person p ON p.id = w.who
      JOIN membership m ON m.person_id = p.id AND m.organization_id = w.place AND m.until_day IS NULL AND m.role <> 'reader'
      WHERE NOT EXISTS (SELECT FROM referral_mail_stop s WHERE s.person_id = p.id) ORDER BY w.id, p.id;
  DELETE FROM referral_mail m WHERE m.event_id = ANY (v_events);
END $$;
GRANT EXECUTE ON FUNCTION sec.take_referral_mails(integer) TO tis_job;

-- A partner without an account: a link that shows the envelope, once -----------------------------------------------------------------

CREATE TABLE partner_ask (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organization,
  asked_by uuid NOT NULL REFERENCES person,
  asked_at timestamptz NOT NULL DEFAULT sec.now(),
  service_id uuid NOT NULL REFERENCES directory_record,
  email text NOT NULL CHECK (char_length(email) BETWEEN 5 AND 254),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  priority text NOT NULL CHECK (priority IN ('urgent', 'priority', 'ordinary')),
  due_at timestamptz NOT NULL,
  token_hash bytea UNIQUE CHECK (octet_length(token_hash) = 32),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  answer text CHECK (answer IN ('can-take', 'cannot', 'call-me')),
  answered_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (due_at > asked_at AND expires_at > asked_at)
);
CREATE INDEX ON partner_ask (organization_id, asked_at);
CREATE INDEX ON partner_ask (asked_by);
CREATE INDEX ON partner_ask (service_id);
SELECT sec.protect('partner_ask');
COMMENT ON TABLE partner_ask IS 'That a service without an account was asked whether it can take someone: who asks, how fast, and nothing of whom.';
COMMENT ON COLUMN partner_ask.id IS 'own: id, drawn by the page';
COMMENT ON COLUMN partner_ask.organization_id IS 'own: organization that asks';
COMMENT ON COLUMN partner_ask.asked_by IS 'own: who asks, and is called back';
COMMENT ON COLUMN partner_ask.asked_at IS 'own: instant';
COMMENT ON COLUMN partner_ask.service_id IS 'public: service of the directory that is asked';
COMMENT ON COLUMN partner_ask.email IS 'own: work address of the service';
COMMENT ON COLUMN partner_ask.language IS 'own: language of the mail';
COMMENT ON COLUMN partner_ask.priority IS 'own: urgent, priority, ordinary';
COMMENT ON COLUMN partner_ask.due_at IS 'own: instant by which an answer is hoped for';
COMMENT ON COLUMN partner_ask.token_hash IS 'own: SHA-256 of the token of the link; null: the mail is not written yet';
COMMENT ON COLUMN partner_ask.expires_at IS 'own: instant the link ends';
COMMENT ON COLUMN partner_ask.ended_at IS 'own: instant it was withdrawn, or a copy was restored; null: it was not';
COMMENT ON COLUMN partner_ask.answer IS 'own: can-take, cannot, call-me; null: none yet';
COMMENT ON COLUMN partner_ask.answered_at IS 'own: instant; null: not yet. The link is used';
COMMENT ON COLUMN partner_ask.version IS 'own: grows at each change (optimistic lock)';

/*
 * Whether a service may be asked by a link: published, of no organization that joined (it is written to where it is sealed), never a police service, and never
 * youth protection: a report is made by telephone, and nothing of it starts here.
 */
CREATE FUNCTION sec.may_be_asked_by_link(p_service uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM directory_record d JOIN service_search s ON s.service_id = d.id WHERE d.id = p_service AND d.kind = 'service' AND d.status = 'published'
    AND coalesce(s.sector, '') <> 'police' AND NOT s.needs && ARRAY['danger', 'police', 'youth-protection']
    AND NOT EXISTS (SELECT FROM organization o WHERE o.id = d.steward_id AND o.status = 'joined')) $$;
GRANT EXECUTE ON FUNCTION sec.may_be_asked_by_link(uuid) TO tis_app;
/* Asks a service whether it can take someone; who asks must have a number to be called at. */
CREATE FUNCTION sec.ask_partner(p_id uuid, p_organization uuid, p_service uuid, p_email text, p_language text, p_priority text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM partner_ask a WHERE a.id = p_id) THEN RETURN 'repeated'; END IF;
  IF NOT p_organization = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF NOT sec.may_be_asked_by_link(p_service) THEN RETURN 'not-yours'; END IF;
  IF NOT EXISTS (SELECT FROM person p WHERE p.id = sec.person() AND p.phone IS NOT NULL) THEN RETURN 'no-phone'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('partner ' || p_organization, 0));
  IF (SELECT count(*) FROM partner_ask x WHERE x.organization_id = p_organization AND x.asked_at > sec.now() - interval '1 day') >= 20
    OR (SELECT count(*) FROM partner_ask x WHERE x.email = lower(p_email) AND x.asked_at > sec.now() - interval '1 day') >= 5 THEN RETURN 'too-many'; END IF;
  INSERT INTO partner_ask (id, organization_id, asked_by, service_id, email, language, priority, due_at, expires_at)
    VALUES (p_id, p_organization, sec.person(), p_service, lower(p_email), p_language, p_priority, sec.now() + sec.access_hours(p_priority), sec.now() + interval '7 days');
  PERFORM sec.append_audit(p_organization, sec.person(), 'partner.asked', 'partner_ask', p_id, NULL, 'done');
  RETURN NULL;
END $$;
/* Asks whose mail is not written yet: people write to nobody who is not ours, the queue does. */
CREATE FUNCTION sec.take_partner_asks(p_limit integer) RETURNS TABLE (id uuid, email text, language text) LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, a.email, a.language FROM partner_ask a WHERE a.token_hash IS NULL AND a.ended_at IS NULL AND a.expires_at > sec.now() ORDER BY a.asked_at, a.id LIMIT p_limit FOR UPDATE SKIP LOCKED $$;
/* Keeps the hashes of links that were just made. */
CREATE FUNCTION sec.keep_partner_links(p_ids uuid[], p_hashes bytea[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE partner_ask a SET token_hash = made.hash FROM unnest(p_ids, p_hashes) AS made (id, hash) WHERE a.id = made.id AND a.token_hash IS NULL $$;
GRANT EXECUTE ON FUNCTION sec.take_partner_asks(integer), sec.keep_partner_links(uuid[], bytea[]) TO tis_job;
/* What the link of a token opens: the envelope. Null: it is wrong, used, over or withdrawn, and these look alike. */
CREATE FUNCTION sec.read_partner_link(token text) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object('code', a.id, 'organizationFr', o.name_fr, 'organizationEn', o.name_en, 'person', p.name, 'phone', p.phone, 'phoneExtension', p.phone_extension,
    'phoneHours', p.phone_hours, 'priority', a.priority, 'dueAt', a.due_at, 'serviceFr', s.name_fr, 'serviceEn', s.name_en)
  FROM partner_ask a JOIN organization o ON o.id = a.organization_id AND o.status = 'joined' JOIN person p ON p.id = a.asked_by
    JOIN membership m ON m.person_id = p.id AND m.organization_id = o.id AND m.until_day IS NULL LEFT JOIN service_search s ON s.service_id = a.service_id
  WHERE a.token_hash = sha256(convert_to(token, 'UTF8')) AND a.answered_at IS NULL AND a.ended_at IS NULL AND a.expires_at > sec.now() $$;
/* Answers by the link, once. @returns whether it did */
CREATE FUNCTION sec.answer_partner_link(token text, p_answer text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE a partner_ask;
BEGIN
  SELECT * INTO a FROM partner_ask x WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) FOR UPDATE;
  IF a.id IS NULL OR sec.read_partner_link(token) IS NULL THEN RETURN false; END IF;
  UPDATE partner_ask SET answer = p_answer, answered_at = sec.now(), version = version + 1 WHERE id = a.id;
  PERFORM sec.append_audit(a.organization_id, NULL, 'partner.answered', 'partner_ask', a.id, p_answer, 'done');
  RETURN true;
END $$;
/* Withdraws a request of the person, while it was not answered: the link opens nothing more. */
CREATE FUNCTION sec.withdraw_partner_ask(p_id uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE a partner_ask;
BEGIN
  SELECT * INTO a FROM partner_ask WHERE id = p_id FOR UPDATE;
  IF a.id IS NULL OR a.asked_by <> sec.person() OR NOT a.organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF a.answered_at IS NOT NULL OR a.ended_at IS NOT NULL THEN RETURN 'moved-on'; END IF;
  UPDATE partner_ask SET ended_at = sec.now(), version = version + 1 WHERE id = a.id;
  PERFORM sec.append_audit(a.organization_id, sec.person(), 'partner.withdrawn', 'partner_ask', a.id, NULL, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.ask_partner(uuid, uuid, uuid, text, text, text), sec.read_partner_link(text), sec.answer_partner_link(text, text), sec.withdraw_partner_ask(uuid) TO tis_app;
CREATE POLICY read ON partner_ask FOR SELECT TO tis_app USING (asked_by = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT (id, organization_id, asked_by, asked_at, service_id, email, language, priority, due_at, expires_at, ended_at, answer, answered_at, version) ON partner_ask TO tis_app;

-- How long answers take, for tables: counts alone, which leave by the gate ---------------------------------------------------------------

/*
 * Referrals between organizations of a network that the person coordinates, sent in twelve months that are over: how many, by region of who receives (the first of
 * theirs), sector that asks, sector that receives, and in how long they were answered. Nothing else of any.
 */
CREATE FUNCTION sec.referral_waits(p_network uuid) RETURNS TABLE (region text, from_sector text, to_sector text, band text, n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH ends AS (SELECT date_trunc('month', sec.now(), 'America/Toronto') AS at),
  answered AS (SELECT t.requested_at, coalesce(t.accepted_at, CASE WHEN t.state = 'rejected' THEN t.ended_at END) AS at, t.organization_id, t.recipient_id
    FROM referral_task t, ends e WHERE t.requested_at >= e.at - interval '12 months' AND t.requested_at < e.at AND t.state <> 'entered-in-error')
  SELECT coalesce(b.region_codes[1], ''), a.sector, b.sector, CASE WHEN x.at IS NULL THEN 'none' WHEN x.at - x.requested_at <= interval '24 hours' THEN 'day'
      WHEN x.at - x.requested_at <= interval '72 hours' THEN 'three-days' WHEN x.at - x.requested_at <= interval '7 days' THEN 'week' ELSE 'more' END, count(*)::integer
  FROM answered x JOIN organization a ON a.id = x.organization_id JOIN organization b ON b.id = x.recipient_id
  WHERE p_network = ANY (sec.coordinated()) AND EXISTS (SELECT FROM network_member m WHERE m.network_id = p_network AND m.organization_id = a.id AND m.left_on IS NULL)
    AND EXISTS (SELECT FROM network_member m WHERE m.network_id = p_network AND m.organization_id = b.id AND m.left_on IS NULL)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT 4000 $$;
GRANT EXECUTE ON FUNCTION sec.referral_waits(uuid) TO tis_app;

/* What the access point keeps of the person of this transaction. */
CREATE FUNCTION sec.personal_access() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.asked_at AS at, 'asked' AS kind, jsonb_build_object('need', q.need, 'ageBand', q.age_band, 'regions', q.region_codes, 'state', q.state) AS says FROM access_request q WHERE q.asked_by = sec.person()
  UNION ALL SELECT q.claimed_at, 'took', jsonb_build_object('need', q.need) FROM access_request q WHERE q.claimed_by = sec.person()
  UNION ALL SELECT a.asked_at, 'asked-partner', jsonb_build_object('email', a.email, 'priority', a.priority, 'answer', a.answer) FROM partner_ask a WHERE a.asked_by = sec.person()
  UNION ALL SELECT s.stopped_at, 'mail-stopped', '{}'::jsonb FROM referral_mail_stop s WHERE s.person_id = sec.person()
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_access() TO tis_app;

-- Every link again, with that of a partner --------------------------------------------------------------------------------------------

/* The link of a token's hash: when it ends, and whether it is open, used (it did its work) or over. No row: it is gone. */
CREATE OR REPLACE FUNCTION sec.link_facts(p_link bytea) RETURNS TABLE (ends_at timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.expires_at, CASE WHEN v.accepted_at IS NOT NULL THEN 'used' WHEN v.revoked_at IS NOT NULL OR v.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM invitation v WHERE v.token_hash = p_link
  UNION ALL
  SELECT c.expires_at, CASE WHEN c.used_at IS NOT NULL THEN 'used' WHEN c.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM challenge c WHERE c.token_hash = p_link
  UNION ALL
  SELECT p.expires_at, CASE WHEN p.ended_at IS NOT NULL OR p.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM plan_link p WHERE p.token_hash = p_link
  UNION ALL
  SELECT s.expires_at, CASE WHEN s.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM sheet_link s WHERE s.token_hash = p_link
  UNION ALL
  SELECT d.expires_at, CASE WHEN d.ended_at IS NOT NULL OR d.expires_at <= sec.now() OR q.state <> 'open' THEN 'over' ELSE 'open' END
  FROM date_poll_link d JOIN date_poll q ON q.id = d.poll_id WHERE d.token_hash = p_link
  UNION ALL
  SELECT g.expires_at, CASE WHEN g.state IN ('coming', 'declined', 'seated') THEN 'used' WHEN g.state <> 'sent' OR g.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM collaboration_guest g WHERE g.token_hash = p_link
  UNION ALL
  SELECT a.expires_at, CASE WHEN a.answered_at IS NOT NULL THEN 'used' WHEN a.ended_at IS NOT NULL OR a.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM partner_ask a WHERE a.token_hash = p_link $$;

/* A restored copy opens to no link and no key given before; the rest is as it was. */
CREATE OR REPLACE FUNCTION sec.close_doors() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  i_pad bytea := decode(repeat('36', 64), 'hex');
  o_pad bytea := decode(repeat('5c', 64), 'hex');
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
BEGIN
  UPDATE session SET ended_at = sec.now() WHERE ended_at IS NULL;
  DELETE FROM challenge;
  UPDATE instance SET setup_token_hashes = '{}' WHERE setup_token_hashes <> '{}';
  UPDATE invitation SET expires_at = sec.now() WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > sec.now();
  UPDATE plan_link SET ended_at = sec.now() WHERE ended_at IS NULL;
  DELETE FROM sheet_link;
  DELETE FROM calendar_feed;
  UPDATE collaboration_guest SET expires_at = sec.now() WHERE expires_at > sec.now();
  UPDATE date_poll_link SET ended_at = sec.now() WHERE ended_at IS NULL;
  UPDATE indicator_token SET revoked_at = sec.now() WHERE revoked_at IS NULL;
  UPDATE partner_ask SET ended_at = sec.now() WHERE ended_at IS NULL AND answered_at IS NULL;
  DELETE FROM idempotency_key;
  FOR i IN 0..31 LOOP
    i_pad := set_byte(i_pad, i, get_byte(key, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(key, i) # 92);
  END LOOP;
  UPDATE sec.signing_key SET inner_pad = i_pad, outer_pad = o_pad;
END $$;

RESET ROLE;
