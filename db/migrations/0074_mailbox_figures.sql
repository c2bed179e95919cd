-- What a door for young people comes to: use, follow-up by the same worker and time to a first answer, from envelopes alone; who is on duty; and floods set aside.
SET LOCAL ROLE tis_owner;

-- Envelopes ---------------------------------------------------------------------------------------------------------------------------

ALTER TABLE mailbox ADD COLUMN waited smallint CHECK (waited BETWEEN 0 AND 1000), ADD COLUMN kept_promise boolean, ADD COLUMN aside_on date,
  ADD CHECK ((waited IS NULL) = (kept_promise IS NULL));
COMMENT ON COLUMN mailbox.waited IS 'own: hours in which somebody was there, between the first message and the first answer; null: not answered, or not measured yet';
COMMENT ON COLUMN mailbox.kept_promise IS 'own: the first answer came within the hours promised';
COMMENT ON COLUMN mailbox.aside_on IS 'own: day the team set it aside, out of a flood; null: it did not';
GRANT SELECT (aside_on) ON mailbox TO tis_app;

CREATE TABLE mailbox_past (
  organization_id uuid NOT NULL REFERENCES organization,
  week date NOT NULL,
  waited smallint NOT NULL CHECK (waited BETWEEN -1 AND 1000),
  kept_promise boolean NOT NULL,
  followed boolean NOT NULL,
  same_worker boolean NOT NULL,
  n integer NOT NULL CHECK (n >= 1),
  PRIMARY KEY (organization_id, week, waited, kept_promise, followed, same_worker)
);
SELECT sec.protect('mailbox_past');
COMMENT ON TABLE mailbox_past IS 'How many conversations that are gone were alike: nothing in it leads to one of them. Read by what counts, and by nobody.';
COMMENT ON COLUMN mailbox_past.organization_id IS 'own: organization written to';
COMMENT ON COLUMN mailbox_past.week IS 'own: Monday of the week they began';
COMMENT ON COLUMN mailbox_past.waited IS 'own: hours in which somebody was there before the first answer; -1: there was none';
COMMENT ON COLUMN mailbox_past.kept_promise IS 'own: the first answer came within the hours promised';
COMMENT ON COLUMN mailbox_past.followed IS 'own: the young person wrote again after an answer, and was answered again';
COMMENT ON COLUMN mailbox_past.same_worker IS 'own: and one person gave all of the answers';
COMMENT ON COLUMN mailbox_past.n IS 'own: how many';

/* Whether a conversation went on after a first answer, and whether one person gave all of the answers. */
CREATE FUNCTION sec.mailbox_follow_up(p_mailbox uuid) RETURNS TABLE (followed boolean, same_worker boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.followed, f.followed AND f.authors = 1 FROM (
    SELECT coalesce(bool_or(x.author_id IS NULL AND x.seq > a.first AND x.seq < a.last), false) AS followed, count(DISTINCT x.author_id) AS authors
    FROM mailbox_object x, (SELECT min(y.seq) AS first, max(y.seq) AS last FROM mailbox_object y WHERE y.mailbox_id = p_mailbox AND y.author_id IS NOT NULL) a
    WHERE x.mailbox_id = p_mailbox) f $$;

/* A conversation that goes leaves a number behind. One that was set aside leaves none. */
CREATE FUNCTION sec.count_past_mailbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.aside_on IS NULL THEN
    INSERT INTO mailbox_past (organization_id, week, waited, kept_promise, followed, same_worker, n)
      SELECT OLD.organization_id, OLD.created_week, coalesce(OLD.waited, -1), coalesce(OLD.kept_promise, false), f.followed, f.same_worker, 1 FROM sec.mailbox_follow_up(OLD.id) f
      ON CONFLICT (organization_id, week, waited, kept_promise, followed, same_worker) DO UPDATE SET n = mailbox_past.n + 1;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER leaves_a_number BEFORE DELETE ON mailbox FOR EACH ROW EXECUTE FUNCTION sec.count_past_mailbox();

/* All that is counted: what is there and was not set aside, and what is gone. */
CREATE FUNCTION sec.mailbox_counts() RETURNS TABLE (organization_id uuid, week date, waited smallint, kept_promise boolean, followed boolean, same_worker boolean, n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.organization_id, p.week, p.waited, p.kept_promise, p.followed, p.same_worker, p.n FROM mailbox_past p
  UNION ALL SELECT m.organization_id, m.created_week, coalesce(m.waited, -1::smallint), coalesce(m.kept_promise, false), f.followed, f.same_worker, 1
    FROM mailbox m CROSS JOIN LATERAL sec.mailbox_follow_up(m.id) f WHERE m.aside_on IS NULL $$;

/* Conversations that were answered and are not measured yet, with the hours and the promise of the door: a thousand at a time. */
CREATE FUNCTION sec.mailboxes_to_measure() RETURNS TABLE (id uuid, first_at timestamptz, answered_at timestamptz, weekdays smallint[], from_minute smallint, until_minute smallint, promise_hours smallint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, x.first_at, x.answered_at, d.weekdays, d.from_minute, d.until_minute, d.promise_hours
  FROM mailbox m JOIN mailbox_door d ON d.organization_id = m.organization_id
    JOIN LATERAL (SELECT min(o.kept_at) AS first_at, min(o.kept_at) FILTER (WHERE o.author_id IS NOT NULL) AS answered_at FROM mailbox_object o WHERE o.mailbox_id = m.id) x ON x.answered_at IS NOT NULL
  WHERE m.waited IS NULL ORDER BY m.id LIMIT 1000 $$;
CREATE FUNCTION sec.measure_mailbox(p_id uuid, p_waited integer, p_kept boolean) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE mailbox SET waited = least(p_waited, 1000)::smallint, kept_promise = p_kept WHERE id = p_id AND waited IS NULL $$;

-- The log of work ---------------------------------------------------------------------------------------------------------------------

/*
 * What conversations begun in these weeks come to, an organization at a time: `use`, those that were answered; `same-worker`, those that went on after an answer, and of them those
 * where one person gave all of the answers. With what the log says already.
 */
CREATE FUNCTION sec.mailbox_to_record(p_year date, p_until date) RETURNS TABLE (organization_id uuid, kind text, n integer, meeting integer, standing uuid, standing_n integer,
    standing_meeting integer, is_withdrawn boolean, is_theirs boolean, is_told boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH counted AS (SELECT c.organization_id, coalesce(sum(c.n) FILTER (WHERE c.waited >= 0), 0)::integer AS answered, coalesce(sum(c.n) FILTER (WHERE c.followed), 0)::integer AS followed,
      coalesce(sum(c.n) FILTER (WHERE c.same_worker), 0)::integer AS same FROM sec.mailbox_counts() c WHERE c.week BETWEEN p_year AND p_until GROUP BY c.organization_id),
  said AS (SELECT c.organization_id, 'use' AS kind, 'service-use' AS type, 'service:direct-access' AS tag, c.answered AS n, c.answered AS meeting FROM counted c
    UNION ALL SELECT c.organization_id, 'same-worker', 'case-tally', 'condition:same-worker', c.followed, c.same FROM counted c)
  SELECT k.organization_id, k.kind, k.n, k.meeting, s.id,
    (SELECT (x ->> 'n')::integer FROM jsonb_array_elements(s.counts) x WHERE x ->> 'quantity' IN ('youth', 'situations')),
    (SELECT (x ->> 'n')::integer FROM jsonb_array_elements(s.counts) x WHERE x ->> 'quantity' IN ('youth', 'situations-meeting')),
    coalesce(s.is_withdrawn, false), coalesce(s.recorded_by IS NOT NULL, false),
    EXISTS (SELECT FROM evidence_event e WHERE e.organization_id = k.organization_id AND e.is_current AND NOT e.is_withdrawn AND e.type = k.type AND k.tag = ANY (e.tags)
      AND e.source_record IS DISTINCT FROM 'mailbox:' || k.kind || ':' || p_year AND e.starts_on <= p_until AND e.ends_on >= p_year)
  FROM said k LEFT JOIN evidence_event s ON s.organization_id = k.organization_id AND s.source_record = 'mailbox:' || k.kind || ':' || p_year AND s.is_current
  ORDER BY k.organization_id, k.kind $$;
/* Organizations where one worker stays with a young person is a habit, five conversations at least, whose log says of no such mechanism; with the week of the fifth. */
CREATE FUNCTION sec.mailbox_habits() RETURNS TABLE (organization_id uuid, since date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.organization_id, min(x.week) FROM (
    SELECT c.organization_id, c.week, sum(sum(c.n)) OVER (PARTITION BY c.organization_id ORDER BY c.week) AS total FROM sec.mailbox_counts() c WHERE c.same_worker GROUP BY c.organization_id, c.week) x
  JOIN organization o ON o.id = x.organization_id AND o.status = 'joined' JOIN mailbox_door d ON d.organization_id = x.organization_id AND d.closed_on IS NULL
  WHERE x.total >= 5 AND NOT EXISTS (SELECT FROM evidence_event e WHERE e.organization_id = x.organization_id AND (e.source_record = 'mailbox:same-worker'
    OR (e.is_current AND NOT e.is_withdrawn AND e.type = 'mechanism' AND 'mechanism:same-worker' = ANY (e.tags))))
  GROUP BY x.organization_id ORDER BY x.organization_id $$;

-- Time to a first answer, as everyone reads it -----------------------------------------------------------------------------------------

CREATE TABLE mailbox_answer_time (
  organization_id uuid PRIMARY KEY REFERENCES mailbox_door,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  median_hours smallint CHECK (median_hours >= 1),
  share smallint CHECK (share BETWEEN 0 AND 100 AND share % 10 = 0)
);
SELECT sec.protect('mailbox_answer_time');
COMMENT ON TABLE mailbox_answer_time IS 'What the gate let out of the time to a first answer over a year, once a month.';
COMMENT ON COLUMN mailbox_answer_time.organization_id IS 'public: organization';
COMMENT ON COLUMN mailbox_answer_time.month IS 'public: first day of the month in which it was computed';
COMMENT ON COLUMN mailbox_answer_time.median_hours IS 'public: hours in which somebody was there, within which half were answered, rounded up; 73: more than 72; null: kept';
COMMENT ON COLUMN mailbox_answer_time.share IS 'public: per cent answered within the hours promised, rounded down to ten; null: kept';

/* Of doors that are open and have no figure of this month: conversations of those weeks, by how long they waited. An organization without any has one row of none. */
CREATE FUNCTION sec.mailbox_waits(p_month date, p_from date, p_until date) RETURNS TABLE (organization_id uuid, waited smallint, kept_promise boolean, n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.organization_id, coalesce(c.waited, -1::smallint), coalesce(c.kept_promise, false), coalesce(sum(c.n), 0)::integer
  FROM mailbox_door d LEFT JOIN sec.mailbox_counts() c ON c.organization_id = d.organization_id AND c.week BETWEEN p_from AND p_until
  WHERE d.closed_on IS NULL AND NOT EXISTS (SELECT FROM mailbox_answer_time t WHERE t.organization_id = d.organization_id AND t.month = p_month)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 $$;
CREATE FUNCTION sec.keep_answer_time(p_organization uuid, p_month date, p_median integer, p_share integer) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO mailbox_answer_time (organization_id, month, median_hours, share) VALUES (p_organization, p_month, p_median::smallint, p_share::smallint)
    ON CONFLICT (organization_id) DO UPDATE SET month = excluded.month, median_hours = excluded.median_hours, share = excluded.share $$;
/* Of teams that can be written to now, for whoever asks. */
CREATE FUNCTION sec.answer_times() RETURNS TABLE (organization_id uuid, name_fr text, name_en text, median_hours smallint, share smallint, promise_hours smallint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.organization_id, d.name_fr, d.name_en, t.median_hours, t.share, d.promise_hours FROM sec.door_teams() d LEFT JOIN mailbox_answer_time t ON t.organization_id = d.organization_id
  ORDER BY d.name_fr, d.organization_id $$;

/* A rate is of the months it says: two years are more than any figure here needs. */
CREATE FUNCTION sec.forget_past_mailboxes() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM mailbox_past p WHERE p.week < sec.now()::date - 740 $$;

GRANT EXECUTE ON FUNCTION sec.mailboxes_to_measure(), sec.measure_mailbox(uuid, integer, boolean), sec.mailbox_to_record(date, date), sec.mailbox_habits(), sec.mailbox_waits(date, date, date),
  sec.keep_answer_time(uuid, date, integer, integer), sec.forget_past_mailboxes() TO tis_job;
GRANT EXECUTE ON FUNCTION sec.answer_times() TO tis_app;
CREATE POLICY read ON mailbox_answer_time FOR SELECT TO tis_app USING ((SELECT sec.person()) IS NOT NULL);
GRANT SELECT ON mailbox_answer_time TO tis_app;

-- Referrals say it first ---------------------------------------------------------------------------------------------------------------

/* As before, but for tallies of conversations, which give way to this one: they would count the same young people. */
CREATE OR REPLACE FUNCTION sec.continuity_to_record(p_year date, p_until date) RETURNS TABLE (organization_id uuid, condition text, situations integer, meeting integer,
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
      AND e.source_record IS DISTINCT FROM 'referral:' || k.condition || ':' || p_year AND coalesce(e.source_record NOT LIKE 'mailbox:%', true) AND e.starts_on <= p_until AND e.ends_on >= p_year)
  FROM counted k LEFT JOIN evidence_event s ON s.organization_id = k.organization_id AND s.source_record = 'referral:' || k.condition || ':' || p_year AND s.is_current
  ORDER BY k.organization_id, k.condition $$;

-- Who is on duty ------------------------------------------------------------------------------------------------------------------------

ALTER TABLE mailbox_door ADD COLUMN rota_version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN mailbox_door.rota_version IS 'public: grows each time who is on duty is changed (optimistic lock)';
CREATE TABLE mailbox_duty (
  organization_id uuid NOT NULL REFERENCES mailbox_door,
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  holder_id uuid NOT NULL REFERENCES person,
  deputy_id uuid REFERENCES person,
  since date NOT NULL,
  PRIMARY KEY (organization_id, weekday),
  CHECK (deputy_id <> holder_id)
);
CREATE INDEX ON mailbox_duty (holder_id);
CREATE INDEX ON mailbox_duty (deputy_id);
SELECT sec.protect('mailbox_duty');
COMMENT ON TABLE mailbox_duty IS 'Who answers first on a day of the week, and who steps in. No row: whoever of the team is there.';
COMMENT ON COLUMN mailbox_duty.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_duty.weekday IS 'own: 1 (Monday) to 7';
COMMENT ON COLUMN mailbox_duty.holder_id IS 'own: who answers first';
COMMENT ON COLUMN mailbox_duty.deputy_id IS 'own: who steps in; null: nobody in particular';
COMMENT ON COLUMN mailbox_duty.since IS 'own: day it was set';
CREATE POLICY read ON mailbox_duty FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[])
  OR EXISTS (SELECT FROM mailbox_door d WHERE d.organization_id = mailbox_duty.organization_id AND d.team_id = ANY ((SELECT sec.mailbox_teams())::uuid[])));
GRANT SELECT ON mailbox_duty TO tis_app;

/* Whom an organization may put on duty: they have the keys of the team. For whoever leads there. */
CREATE FUNCTION sec.mailbox_answerers(p_organization uuid) RETURNS TABLE (id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.name FROM mailbox_door d JOIN membership s ON s.organization_id = d.organization_id AND s.until_day IS NULL JOIN person p ON p.id = s.person_id
  WHERE d.organization_id = p_organization AND p_organization = ANY (sec.led()) AND sec.answers_mailboxes(p.id, d.team_id) GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT 200 $$;
/* Who is on duty where the person answers or leads. Whoever lost the keys of the team is not: their place is then nobody’s in particular. */
CREATE FUNCTION sec.mailbox_rotas() RETURNS TABLE (organization_id uuid, weekday smallint, holder_id uuid, holder_name text, deputy_id uuid, deputy_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT y.organization_id, y.weekday, h.id, h.name, p.id, p.name FROM mailbox_duty y JOIN mailbox_door d ON d.organization_id = y.organization_id
    LEFT JOIN person h ON h.id = y.holder_id AND sec.answers_mailboxes(h.id, d.team_id) LEFT JOIN person p ON p.id = y.deputy_id AND sec.answers_mailboxes(p.id, d.team_id)
  WHERE y.organization_id = ANY (sec.led()) OR d.team_id = ANY (sec.mailbox_teams()) ORDER BY y.organization_id, y.weekday $$;
/* Sets who is on duty on these days, and on no other. `not-team`: somebody has not the keys; `changed-meanwhile`; `not-yours`. */
CREATE FUNCTION sec.set_mailbox_rota(p_organization uuid, p_days smallint[], p_holders uuid[], p_deputies uuid[], p_version integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox_door;
BEGIN
  IF NOT p_organization = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
  SELECT * INTO v FROM mailbox_door d WHERE d.organization_id = p_organization FOR UPDATE;
  IF v.organization_id IS NULL THEN RETURN 'not-yours'; END IF;
  IF v.rota_version <> p_version THEN RETURN 'changed-meanwhile'; END IF;
  IF EXISTS (SELECT FROM unnest(p_holders || p_deputies) AS one(id) WHERE one.id IS NOT NULL AND NOT sec.answers_mailboxes(one.id, v.team_id)) THEN RETURN 'not-team'; END IF;
  DELETE FROM mailbox_duty y WHERE y.organization_id = p_organization;
  INSERT INTO mailbox_duty (organization_id, weekday, holder_id, deputy_id, since)
    SELECT p_organization, x.day, x.holder, x.deputy, sec.now()::date FROM unnest(p_days, p_holders, p_deputies) AS x(day, holder, deputy) WHERE x.holder IS NOT NULL;
  UPDATE mailbox_door d SET rota_version = d.rota_version + 1 WHERE d.organization_id = p_organization;
  PERFORM sec.append_audit(p_organization, sec.person(), 'mailbox.rota', 'mailbox_door', p_organization, NULL, 'done');
  RETURN NULL;
END $$;

/* Days that someone holds, and as what; for them, and for whoever leads there. */
CREATE FUNCTION sec.mailbox_duties_held(p_organization uuid, p_person uuid) RETURNS TABLE (weekday smallint, is_deputy boolean) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT y.weekday, y.deputy_id = p_person FROM mailbox_duty y WHERE y.organization_id = p_organization AND p_person IN (y.holder_id, y.deputy_id)
    AND (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations()))) ORDER BY y.weekday $$;
/* Gives a day to a colleague when someone leaves, or back; to nobody, the deputy holds it. A colleague who has the other place of that day keeps one. */
CREATE FUNCTION sec.hand_on_mailbox_duty(p_organization uuid, p_weekday integer, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox_duty; v_holder uuid; v_deputy uuid;
BEGIN
  SELECT * INTO v FROM mailbox_duty y WHERE y.organization_id = p_organization AND y.weekday = p_weekday AND p_from IN (y.holder_id, y.deputy_id) FOR UPDATE;
  IF v.organization_id IS NULL OR NOT (p_organization = ANY (sec.led()) OR (p_from = sec.person() AND p_organization = ANY (sec.organizations())))
    OR (p_to IS NOT NULL AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_to AND m.until_day IS NULL AND m.role <> 'reader')) THEN
    RETURN false;
  END IF;
  v_holder := CASE WHEN v.holder_id = p_from THEN coalesce(p_to, v.deputy_id) ELSE v.holder_id END;
  v_deputy := CASE WHEN v.holder_id = p_from THEN v.deputy_id ELSE p_to END;
  IF v_holder IS NULL THEN
    DELETE FROM mailbox_duty y WHERE y.organization_id = p_organization AND y.weekday = p_weekday;
  ELSE
    UPDATE mailbox_duty y SET holder_id = v_holder, deputy_id = nullif(v_deputy, v_holder), since = sec.now()::date WHERE y.organization_id = p_organization AND y.weekday = p_weekday;
  END IF;
  UPDATE mailbox_door d SET rota_version = d.rota_version + 1 WHERE d.organization_id = p_organization;
  PERFORM sec.append_audit(p_organization, sec.person(), 'mailbox.rota', 'mailbox_door', p_organization, NULL, 'done');
  RETURN true;
END $$;
CREATE FUNCTION sec.personal_mailbox_duty() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT y.since::timestamptz, CASE WHEN y.deputy_id = sec.person() THEN 'deputy' ELSE 'on-duty' END, jsonb_build_object('organization', y.organization_id, 'weekday', y.weekday)
  FROM mailbox_duty y WHERE sec.person() IN (y.holder_id, y.deputy_id) ORDER BY y.weekday $$;

-- Floods --------------------------------------------------------------------------------------------------------------------------------

/* Sets conversations of one’s team aside, or takes them back: nothing is deleted, and the young person finds theirs as before. @returns how many */
CREATE FUNCTION sec.set_mailboxes_aside(p_ids uuid[], p_day date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v record; n integer := 0;
BEGIN
  FOR v IN SELECT m.id, m.organization_id FROM mailbox m WHERE m.id = ANY (p_ids[1:100]) AND m.team_id = ANY (sec.mailbox_teams()) AND (m.aside_on IS NULL) = (p_day IS NOT NULL)
      ORDER BY m.id FOR UPDATE LOOP
    UPDATE mailbox m SET aside_on = p_day, version = m.version + 1 WHERE m.id = v.id;
    PERFORM sec.append_audit(v.organization_id, sec.person(), CASE WHEN p_day IS NULL THEN 'mailbox.back' ELSE 'mailbox.aside' END, 'mailbox', v.id, NULL, 'done');
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
/* Whoever answers one takes it back. */
CREATE FUNCTION sec.answer_takes_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE mailbox m SET aside_on = NULL WHERE m.id = NEW.mailbox_id AND m.aside_on IS NOT NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER takes_back AFTER INSERT ON mailbox_object FOR EACH ROW WHEN (NEW.author_id IS NOT NULL) EXECUTE FUNCTION sec.answer_takes_back();

GRANT EXECUTE ON FUNCTION sec.mailbox_answerers(uuid), sec.mailbox_rotas(), sec.set_mailbox_rota(uuid, smallint[], uuid[], uuid[], integer), sec.mailbox_duties_held(uuid, uuid),
  sec.hand_on_mailbox_duty(uuid, integer, uuid, uuid), sec.personal_mailbox_duty(), sec.set_mailboxes_aside(uuid[], date) TO tis_app;

RESET ROLE;
