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
  begun integer NOT NULL CHECK (begun BETWEEN 0 AND times),
  begun_weight double precision NOT NULL CHECK (begun_weight >= 0),
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
COMMENT ON COLUMN tie_month.begun IS 'own: of these records, those that began in the month: one that lasts is in every month, and is counted once';
COMMENT ON COLUMN tie_month.begun_weight IS 'own: their part of the weight';

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
  edition uuid NOT NULL DEFAULT gen_random_uuid(),
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
COMMENT ON COLUMN net_snapshot.edition IS 'partner: changes each time it is made, so that what was read of it may be kept in memory';
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

CREATE TABLE tie_gathered (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  log text NOT NULL
);
SELECT sec.protect('tie_gathered');
COMMENT ON TABLE tie_gathered IS 'How far the log was read by sec.gather_ties: when nothing was added since, nothing is counted again.';
COMMENT ON COLUMN tie_gathered.id IS 'own: one row';
COMMENT ON COLUMN tie_gathered.log IS 'own: day, versions and answers counted then';

-- What was said stays said --------------------------------------------------------------------------------------------

/* A declaration ends once, and nothing else of it changes; it is never deleted. */
CREATE FUNCTION sec.keep_tie_declaration() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.until_day IS NOT NULL OR NEW.until_day IS NULL
    OR (to_jsonb(OLD) - '{until_day,version}'::text[]) IS DISTINCT FROM (to_jsonb(NEW) - '{until_day,version}'::text[]) THEN
    RAISE EXCEPTION 'a declaration only ends' USING ERRCODE = '42501';
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON tie_declaration FOR EACH ROW EXECUTE FUNCTION sec.keep_tie_declaration();
CREATE TRIGGER never_deleted BEFORE DELETE ON tie_declaration FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON tie_declaration FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON tie_answer FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();

CREATE FUNCTION sec.keep_net_choice() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON net_choice FOR EACH ROW EXECUTE FUNCTION sec.keep_net_choice();

/* A gap is taken up again once; set aside anew, it is another row. */
CREATE FUNCTION sec.keep_gap_set_aside() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR (to_jsonb(OLD) - 'ended_at') IS DISTINCT FROM (to_jsonb(NEW) - 'ended_at') THEN
    RAISE EXCEPTION 'what is set aside is only taken up again' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON gap_set_aside FOR EACH ROW EXECUTE FUNCTION sec.keep_gap_set_aside();

-- Policies -------------------------------------------------------------------------------------------------------------

/* Whether both stand in one network today. */
CREATE FUNCTION sec.share_network(p_one uuid, p_other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network_member a JOIN network_member b ON b.network_id = a.network_id AND b.left_on IS NULL
    WHERE a.organization_id = p_one AND a.left_on IS NULL AND b.organization_id = p_other) $$;
GRANT EXECUTE ON FUNCTION sec.share_network(uuid, uuid) TO tis_app;

CREATE POLICY read ON tie_declaration FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR other_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON tie_declaration FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND person_id = (SELECT sec.person()) AND sec.share_network(organization_id, other_id));
CREATE POLICY change ON tie_declaration FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.worked())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, other_id, says, is_shown, from_day, person_id, import_id), UPDATE (until_day) ON tie_declaration TO tis_app;

CREATE POLICY read ON tie_answer FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON tie_answer FOR INSERT TO tis_app
  WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]) AND person_id = (SELECT sec.person()));
GRANT SELECT, INSERT ON tie_answer TO tis_app;

CREATE POLICY read ON tie_month FOR SELECT TO tis_app USING (a_id = ANY ((SELECT sec.organizations())::uuid[])
  OR b_id = ANY ((SELECT sec.organizations())::uuid[]));
GRANT SELECT ON tie_month TO tis_app;

CREATE POLICY read ON net_choice FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON net_choice FOR INSERT TO tis_app WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY change ON net_choice FOR UPDATE TO tis_app
  USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT (network_id, is_published), UPDATE (is_published) ON net_choice TO tis_app;

-- Those who coordinate read what was made for them, and what members read of it.
CREATE POLICY read ON net_snapshot FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])
  OR (audience = 'members' AND network_id = ANY ((SELECT sec.networks())::uuid[])
    AND EXISTS (SELECT FROM net_choice c WHERE c.network_id = net_snapshot.network_id AND c.is_published)));
GRANT SELECT ON net_snapshot TO tis_app;

CREATE POLICY read ON gap_set_aside FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON gap_set_aside FOR INSERT TO tis_app
  WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND person_id = (SELECT sec.person()));
CREATE POLICY change ON gap_set_aside FOR UPDATE TO tis_app
  USING (network_id = ANY ((SELECT sec.coordinated())::uuid[])) WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT (id, network_id, gap_key, reason, person_id), UPDATE (ended_at) ON gap_set_aside TO tis_app;

-- A new snapshot is asked for in the transaction of what changed ----------------------------------------------------------

/* Asked several times before it is made, it is made once. */
CREATE FUNCTION sec.ask_net(p_network uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT graphile_worker.enqueue('net-snapshot', json_build_object('network', p_network), 'net-snapshot:' || p_network) $$;

/* Of every network that has an organization. How many were asked for. */
CREATE FUNCTION sec.ask_nets() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked integer := 0;
  one uuid;
BEGIN
  FOR one IN SELECT n.id FROM network n WHERE EXISTS (SELECT FROM network_member m WHERE m.network_id = n.id AND m.left_on IS NULL) ORDER BY n.id LOOP
    PERFORM sec.ask_net(one);
    asked := asked + 1;
  END LOOP;
  RETURN asked;
END $$;
GRANT EXECUTE ON FUNCTION sec.ask_nets() TO tis_job;

CREATE FUNCTION sec.ask_nets_of_ties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.ask_net(x.network_id) FROM (SELECT DISTINCT a.network_id FROM changed c
    JOIN network_member a ON a.organization_id = c.organization_id AND a.left_on IS NULL
    JOIN network_member b ON b.organization_id = c.other_id AND b.left_on IS NULL AND b.network_id = a.network_id) x;
  RETURN NULL;
END $$;
CREATE TRIGGER asks_net AFTER INSERT ON tie_declaration REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sec.ask_nets_of_ties();
CREATE TRIGGER asks_net_again AFTER UPDATE ON tie_declaration REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sec.ask_nets_of_ties();

CREATE FUNCTION sec.ask_nets_of_answers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.ask_net(x.network_id) FROM (SELECT DISTINCT m.network_id FROM changed c
    JOIN network_member m ON m.organization_id = c.organization_id AND m.left_on IS NULL) x;
  RETURN NULL;
END $$;
CREATE TRIGGER asks_net AFTER INSERT ON tie_answer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sec.ask_nets_of_answers();

CREATE FUNCTION sec.ask_chosen_net() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.ask_net(NEW.network_id);
  RETURN NULL;
END $$;
CREATE TRIGGER asks_net AFTER INSERT OR UPDATE ON net_choice FOR EACH ROW EXECUTE FUNCTION sec.ask_chosen_net();
-- Who leaves is soon named no more.
CREATE TRIGGER asks_net AFTER UPDATE OF left_on ON network_member FOR EACH ROW EXECUTE FUNCTION sec.ask_chosen_net();

-- What the log shows ---------------------------------------------------------------------------------------------------

/*
 * Which kind of tie a piece of evidence makes between the organizations that it names; null: none. Referrals are not here: they are totals about
 * young people, and come when they can pass the gate.
 */
CREATE FUNCTION sec.tie_kind(p_type text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.kind FROM (VALUES
    ('partnership', 'partnership'),
    ('campaign', 'activity'), ('activity', 'activity'), ('advocacy-action', 'activity'),
    ('program', 'activity'), ('space', 'activity'), ('resource-item', 'activity'),
    ('network-membership', 'committee'), ('mechanism', 'committee'), ('protocol', 'committee'),
    ('interaction', 'interaction'),
    ('training', 'training')) AS k (type, kind) WHERE k.type = p_type $$;

/*
 * Projects the log on pairs of organizations, month by month, over six years. What two organizations recorded of the same thing is one record; who
 * answered « not us » is not in it; what is still in force is in each month until today. A record of n organizations weighs 1/(n - 1) a pair.
 * Rewrites what changed, and asks for a snapshot of the networks where it did. Returns how many rows changed.
 */
CREATE FUNCTION sec.gather_ties(p_today date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  first_month date := (date_trunc('month', p_today) - interval '6 years')::date;
  read_now text;
  touched uuid[];
  written integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('ties.gather', 0));
  -- Versions and answers are only added: their numbers say whether anything was.
  read_now := concat_ws(' ', p_today, (SELECT count(*) FROM evidence_event), (SELECT count(*) FROM evidence_answer));
  IF read_now = (SELECT g.log FROM tie_gathered g) THEN RETURN 0; END IF;
  WITH versions AS MATERIALIZED (
    SELECT e.id, e.record_key, coalesce(e.same_as, e.record_key) AS thing, sec.tie_kind(e.type) AS kind, e.starts_on,
      coalesce(e.ends_on, p_today) AS ends_on
    FROM evidence_event e
    WHERE e.is_current AND NOT e.is_withdrawn AND sec.tie_kind(e.type) IS NOT NULL AND e.starts_on <= p_today
      AND coalesce(e.ends_on, p_today) >= first_month
      -- A table that joins regions is recorded as a membership already.
      AND (e.source_record IS NULL OR e.source_record NOT LIKE 'table-mechanism:%')),
  things AS (SELECT v.thing, min(v.kind) AS kind, date_trunc('month', min(v.starts_on))::date AS begins,
      date_trunc('month', least(max(v.ends_on), p_today))::date AS ends FROM versions v GROUP BY v.thing),
  refusals AS (SELECT DISTINCT v.thing, l.organization_id FROM versions v JOIN LATERAL (SELECT DISTINCT ON (a.organization_id) a.organization_id, a.answer
      FROM evidence_answer a WHERE a.record_key = v.record_key ORDER BY a.organization_id, a.number DESC) l ON l.answer = 'not-us'),
  named AS MATERIALIZED (SELECT DISTINCT v.thing, n.organization_id FROM versions v JOIN evidence_organization n ON n.event_id = v.id
    EXCEPT SELECT r.thing, r.organization_id FROM refusals r),
  sizes AS (SELECT n.thing, count(*) AS size FROM named n GROUP BY n.thing HAVING count(*) > 1),
  wanted AS MATERIALIZED (
    SELECT a.organization_id AS a_id, b.organization_id AS b_id, t.kind, m.month::date AS month, count(*)::integer AS times,
      sum(1::numeric / (s.size - 1))::double precision AS weight, (count(*) FILTER (WHERE m.month = t.begins))::integer AS begun,
      coalesce(sum(1::numeric / (s.size - 1)) FILTER (WHERE m.month = t.begins), 0)::double precision AS begun_weight
    FROM sizes s JOIN things t ON t.thing = s.thing JOIN named a ON a.thing = s.thing
      JOIN named b ON b.thing = s.thing AND a.organization_id < b.organization_id
      CROSS JOIN LATERAL generate_series(greatest(t.begins, first_month)::timestamp, t.ends::timestamp, interval '1 month') AS m (month)
    GROUP BY 1, 2, 3, 4),
  gone AS (DELETE FROM tie_month k WHERE NOT EXISTS (SELECT FROM wanted w
      WHERE w.a_id = k.a_id AND w.b_id = k.b_id AND w.kind = k.kind AND w.month = k.month) RETURNING k.a_id, k.b_id),
  kept AS (INSERT INTO tie_month AS k (a_id, b_id, kind, month, times, weight, begun, begun_weight)
    SELECT w.* FROM wanted w ON CONFLICT (a_id, b_id, kind, month) DO UPDATE
      SET times = excluded.times, weight = excluded.weight, begun = excluded.begun, begun_weight = excluded.begun_weight
      WHERE (k.times, k.weight, k.begun, k.begun_weight) IS DISTINCT FROM (excluded.times, excluded.weight, excluded.begun, excluded.begun_weight)
    RETURNING k.a_id, k.b_id),
  changed AS MATERIALIZED (SELECT a_id, b_id FROM gone UNION ALL SELECT a_id, b_id FROM kept)
  SELECT (SELECT count(*) FROM changed), ARRAY(SELECT DISTINCT x.network_id FROM changed c
    JOIN network_member x ON x.organization_id = c.a_id AND x.left_on IS NULL
    JOIN network_member y ON y.organization_id = c.b_id AND y.left_on IS NULL AND y.network_id = x.network_id)
  INTO written, touched;
  INSERT INTO tie_gathered (log) VALUES (read_now) ON CONFLICT (id) DO UPDATE SET log = excluded.log;
  PERFORM sec.ask_net(one) FROM unnest(touched) AS one;
  RETURN written;
END $$;
GRANT EXECUTE ON FUNCTION sec.gather_ties(date) TO tis_job;

-- What is told of a net, and to whom -----------------------------------------------------------------------------------

/*
 * A network on a day, as NetBody of src/features/connection/model.ts: who stands in it, and what is said and seen of each two. What is said is told
 * by audience: `full`, all, for measures alone and never kept; `coordination`, that there is a tie, and its strength where both agree to show it;
 * `members`, what both agree to show. null: no such network.
 */
CREATE FUNCTION sec.net_of(p_network uuid, p_audience text, p_day date) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH places AS MATERIALIZED (
    SELECT o.id, (row_number() OVER (ORDER BY o.id::text COLLATE "C") - 1)::integer AS place, o.name_fr, o.name_en, o.sector, o.region_codes, m.joined_on
    FROM network_member m JOIN organization o ON o.id = m.organization_id
    WHERE m.network_id = p_network AND m.left_on IS NULL AND o.status <> 'left'),
  answers AS (SELECT t.organization_id, json_agg(t.answered_on ORDER BY t.answered_on) AS days, max(t.answered_on) AS last FROM tie_answer t
    WHERE t.organization_id IN (SELECT id FROM places) AND t.answered_on <= p_day GROUP BY 1),
  adopted AS (SELECT d.organization_id, json_agg(DISTINCT a.action_id) AS actions FROM adoption d JOIN adopted_action a ON a.adoption_id = d.id
    WHERE d.organization_id IN (SELECT id FROM places) AND p_day BETWEEN d.starts_on AND d.ends_on AND a.action_id IS NOT NULL AND a.state <> 'set-aside'
    GROUP BY 1),
  met AS (SELECT r.steward_id AS organization_id, json_agg(DISTINCT x.need) AS needs FROM directory_record r
      JOIN service_search s ON s.service_id = r.id CROSS JOIN LATERAL unnest(s.needs) AS x (need)
    WHERE r.kind = 'service' AND r.steward_id IN (SELECT id FROM places) GROUP BY 1),
  told AS MATERIALIZED (
    SELECT least(p.place, q.place) AS a, greatest(p.place, q.place) AS b, CASE WHEN p.place < q.place THEN 'a' ELSE 'b' END AS by, d.says, d.is_shown,
      d.from_day, d.until_day, d.id
    FROM tie_declaration d JOIN places p ON p.id = d.organization_id JOIN places q ON q.id = d.other_id),
  -- What was said before is shown only while both agree today.
  shown AS (SELECT t.a, t.b FROM told t WHERE t.until_day IS NULL AND t.is_shown GROUP BY t.a, t.b HAVING count(*) = 2),
  said AS (
    SELECT x.a, x.b, json_agg(json_build_object('by', x.by, 'says', x.says, 'from', x.from_day, 'until', x.until_day)
      ORDER BY x.by, x.from_day, x.until_day NULLS LAST, x.id) AS said
    FROM (SELECT t.a, t.b, t.by, t.from_day, t.until_day, t.id, CASE
        WHEN p_audience = 'full' OR (t.is_shown AND s.a IS NOT NULL) THEN t.says
        WHEN p_audience = 'coordination' THEN CASE t.says WHEN 'none' THEN 'none' ELSE 'hidden' END END AS says
      FROM told t LEFT JOIN shown s ON s.a = t.a AND s.b = t.b) x
    WHERE x.says IS NOT NULL GROUP BY x.a, x.b),
  -- Ids of places and their order agree: the lesser id has the lesser place. Months that are alike, one after the other, are told as one run.
  months AS (
    SELECT p.place AS a, q.place AS b, t.kind, t.month, t.times, t.weight, t.begun, t.begun_weight, t.begun = 0
      AND lag(t.month) OVER w = (t.month - interval '1 month')::date AND lag(t.times) OVER w = t.times AND lag(t.weight) OVER w = t.weight AS goes_on
    FROM tie_month t JOIN places p ON p.id = t.a_id JOIN places q ON q.id = t.b_id WHERE t.month <= p_day
    WINDOW w AS (PARTITION BY p.place, q.place, t.kind ORDER BY t.month)),
  runs AS (SELECT m.*, count(*) FILTER (WHERE goes_on IS NOT TRUE) OVER (PARTITION BY m.a, m.b, m.kind ORDER BY m.month) AS run FROM months m),
  folded AS (SELECT r.a, r.b, r.kind, min(r.month) AS month, max(r.month) AS until, min(r.times) AS times, min(r.weight) AS weight, sum(r.begun) AS begun,
    sum(r.begun_weight) AS begun_weight FROM runs r GROUP BY r.a, r.b, r.kind, r.run),
  seen AS (
    SELECT f.a, f.b, json_agg(json_strip_nulls(json_build_object('kind', f.kind, 'month', to_char(f.month, 'YYYY-MM'),
      'until', CASE WHEN f.until > f.month THEN to_char(f.until, 'YYYY-MM') END, 'times', f.times, 'weight', f.weight,
      'begun', CASE WHEN f.begun <> f.times THEN json_build_object('times', f.begun, 'weight', f.begun_weight) END)) ORDER BY f.month, f.kind) AS seen
    FROM folded f GROUP BY f.a, f.b)
  SELECT json_build_object(
    'organizations', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', json_build_object('fr', p.name_fr, 'en', p.name_en), 'sector', p.sector,
        'regions', to_json(p.region_codes), 'since', p.joined_on, 'answeredOn', w.last, 'answers', coalesce(w.days, '[]'),
        'actions', coalesce(d.actions, '[]'), 'needs', coalesce(m.needs, '[]')) ORDER BY p.place), '[]')
      FROM places p LEFT JOIN answers w ON w.organization_id = p.id LEFT JOIN adopted d ON d.organization_id = p.id LEFT JOIN met m ON m.organization_id = p.id),
    'pairs', (SELECT coalesce(json_agg(json_build_object('a', a, 'b', b, 'said', coalesce(x.said, '[]'), 'seen', coalesce(y.seen, '[]')) ORDER BY a, b), '[]')
      FROM said x FULL JOIN seen y USING (a, b)))
  FROM network n WHERE n.id = p_network AND p_audience IN ('full', 'coordination', 'members') $$;

/*
 * Keeps a network for one kind of reader, as that reader is told of it, and gives it back; what is measured and drawn of it is added after, in the
 * same transaction. null: no such network.
 */
CREATE FUNCTION sec.keep_net(p_network uuid, p_audience text, p_day date) RETURNS json LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO net_snapshot (network_id, audience, day, body, measures, layout)
  SELECT p_network, p_audience, p_day, b.body, '{}', '{}' FROM (SELECT sec.net_of(p_network, p_audience, p_day) AS body) b WHERE b.body IS NOT NULL
  ON CONFLICT (network_id, audience) DO UPDATE SET edition = gen_random_uuid(), made_at = sec.now(), day = excluded.day, body = excluded.body,
    measures = excluded.measures, layout = excluded.layout
  RETURNING body $$;
CREATE FUNCTION sec.add_to_net(p_network uuid, p_audience text, p_measures json, p_layout json) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE net_snapshot SET measures = p_measures, layout = p_layout WHERE network_id = p_network AND audience = p_audience $$;
GRANT EXECUTE ON FUNCTION sec.net_of(uuid, text, date), sec.keep_net(uuid, text, date), sec.add_to_net(uuid, text, json, json) TO tis_job;

-- What people wrote, and what they take back ---------------------------------------------------------------------------

/* What the person of this request said and set aside here. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_connection() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.created_at, 'declare', jsonb_strip_nulls(jsonb_build_object('says', d.says, 'from', d.from_day, 'until', d.until_day,
    'organizationFr', o.name_fr, 'organizationEn', o.name_en, 'otherFr', x.name_fr, 'otherEn', x.name_en))
  FROM tie_declaration d JOIN organization o ON o.id = d.organization_id JOIN organization x ON x.id = d.other_id WHERE d.person_id = (SELECT sec.person())
  UNION ALL
  SELECT t.answered_on::timestamptz, 'answer', jsonb_build_object('on', t.answered_on, 'organizationFr', o.name_fr, 'organizationEn', o.name_en)
  FROM tie_answer t JOIN organization o ON o.id = t.organization_id WHERE t.person_id = (SELECT sec.person())
  UNION ALL
  SELECT g.created_at, 'set-aside', jsonb_build_object('gap', g.gap_key, 'reason', g.reason) FROM gap_set_aside g WHERE g.person_id = (SELECT sec.person())
  ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_connection() TO tis_app;

/* As before; an organization that a tie or a piece of evidence names stays. */
CREATE OR REPLACE FUNCTION sec.undo_import(p_import uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE leaving uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM import i WHERE i.id = p_import AND i.network_id = ANY (sec.coordinated()) AND i.status = 'applied'
      AND i.applied_at > sec.now() - interval '30 days') THEN
    RETURN NULL;
  END IF;
  SELECT array_agg(o.id) INTO leaving FROM organization o WHERE o.import_id = p_import AND o.status = 'listed'
      AND NOT EXISTS (SELECT FROM invitation v WHERE v.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM designation d WHERE d.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM tie_declaration t WHERE t.organization_id = o.id OR t.other_id = o.id)
      AND NOT EXISTS (SELECT FROM evidence_organization e WHERE e.organization_id = o.id)
      AND NOT EXISTS (SELECT FROM network_member n WHERE n.organization_id = o.id AND n.network_id <> ALL (sec.coordinated()));
  DELETE FROM network_member WHERE organization_id = ANY (leaving);
  DELETE FROM organization WHERE id = ANY (leaving);
  UPDATE import SET status = 'undone', undone_at = sec.now(), version = version + 1 WHERE id = p_import;
  RETURN coalesce(cardinality(leaving), 0);
END $$;

RESET ROLE;

/* One more task that the database asks for. */
CREATE OR REPLACE FUNCTION graphile_worker.enqueue(p_task text, p_payload json, p_key text DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE wait integer := (p_payload ->> 'afterMinutes')::integer;
BEGIN
  IF p_task NOT IN ('send-mail', 'sweep', 'plan-monthly', 'plan-digest', 'plan-remind', 'plan-progress', 'net-snapshot') THEN
    RAISE EXCEPTION 'unknown task' USING ERRCODE = '42501';
  END IF;
  IF wait IS NULL THEN
    EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3)' USING p_task, p_payload, p_key;
  ELSE
    EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3, run_at := $4, job_key_mode := ''preserve_run_at'')'
      USING p_task, p_payload, p_key, now() + wait * interval '1 minute';
  END IF;
END $$;
