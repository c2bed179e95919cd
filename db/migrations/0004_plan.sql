-- The action plan: catalogues as data, what an organization or a table adopts of them, and every step it takes.
SET LOCAL ROLE tis_owner;

CREATE TABLE plan_catalogue (
  plan_id text NOT NULL CHECK (plan_id ~ '^[a-z0-9-]{1,40}$'),
  version integer NOT NULL CHECK (version >= 1),
  content jsonb NOT NULL,
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  loaded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (plan_id, version)
);
SELECT sec.protect('plan_catalogue');
COMMENT ON TABLE plan_catalogue IS 'Plans that may be adopted, as data: each version whole, never changed once loaded.';
COMMENT ON COLUMN plan_catalogue.plan_id IS 'public: id of the plan';
COMMENT ON COLUMN plan_catalogue.version IS 'public: version, 1, 2, 3…';
COMMENT ON COLUMN plan_catalogue.content IS 'public: orientations, needs, objectives, actions, outcomes, indicators, in both languages';
COMMENT ON COLUMN plan_catalogue.sha256 IS 'public: hash of the file it came from';
COMMENT ON COLUMN plan_catalogue.loaded_at IS 'public: instant';
CREATE POLICY read ON plan_catalogue FOR SELECT TO tis_app USING (true);
GRANT SELECT ON plan_catalogue TO tis_app;
CREATE POLICY gate_reads ON plan_catalogue FOR SELECT TO tis_gate USING (true);
CREATE POLICY gate_adds ON plan_catalogue FOR INSERT TO tis_gate WITH CHECK (true);
GRANT SELECT, INSERT ON plan_catalogue TO tis_gate;

CREATE TABLE adoption (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  plan_id text NOT NULL,
  catalogue_version integer NOT NULL,
  period_kind text NOT NULL CHECK (period_kind IN ('school-year', 'fiscal-year', 'dates')),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  adopted_by uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (plan_id, catalogue_version) REFERENCES plan_catalogue,
  CHECK (ends_on > starts_on),
  CHECK ((organization_id IS NULL) <> (network_id IS NULL))
);
CREATE INDEX ON adoption (organization_id, starts_on);
CREATE INDEX ON adoption (network_id, starts_on);
CREATE UNIQUE INDEX adoption_once_organization ON adoption (organization_id, plan_id, starts_on) WHERE organization_id IS NOT NULL;
CREATE UNIQUE INDEX adoption_once_network ON adoption (network_id, plan_id, starts_on) WHERE network_id IS NOT NULL;
SELECT sec.protect('adoption');
COMMENT ON TABLE adoption IS 'A plan taken on by one organization, or by a table itself, for a period.';
COMMENT ON COLUMN adoption.id IS 'own: id';
COMMENT ON COLUMN adoption.organization_id IS 'own: the organization; null: a table';
COMMENT ON COLUMN adoption.network_id IS 'own: the table; null: an organization';
COMMENT ON COLUMN adoption.plan_id IS 'own: plan';
COMMENT ON COLUMN adoption.catalogue_version IS 'own: version last reviewed; each action keeps the one it was taken from';
COMMENT ON COLUMN adoption.period_kind IS 'own: school-year, fiscal-year or dates';
COMMENT ON COLUMN adoption.starts_on IS 'own: first day, instance time zone';
COMMENT ON COLUMN adoption.ends_on IS 'own: last day, instance time zone';
COMMENT ON COLUMN adoption.adopted_by IS 'own: who adopted';
COMMENT ON COLUMN adoption.created_at IS 'own: instant';
COMMENT ON COLUMN adoption.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE adopted_action (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  adoption_id uuid NOT NULL REFERENCES adoption,
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  catalogue_version integer NOT NULL,
  action_id text CHECK (action_id ~ '^[A-Za-z0-9-]{1,20}$'),
  objective_number integer NOT NULL,
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 200),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 200),
  statement_fr text CHECK (char_length(statement_fr) BETWEEN 1 AND 2000),
  statement_en text CHECK (char_length(statement_en) BETWEEN 1 AND 2000),
  rank integer NOT NULL CHECK (rank >= 1),
  person_id uuid REFERENCES person,
  starts_on date,
  due_on date,
  effort text CHECK (effort IN ('light', 'moderate', 'heavy')),
  place text CHECK (char_length(place) BETWEEN 1 AND 120),
  targets text[] NOT NULL DEFAULT '{}' CHECK (cardinality(targets) <= 40),
  outcomes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(outcomes) <= 20),
  state text NOT NULL DEFAULT '0' CHECK (state IN ('0', '20', '30', '50', '75', '100', 'set-aside')),
  state_number integer NOT NULL DEFAULT 0,
  state_since timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (action_id IS NOT NULL OR (title_fr IS NOT NULL AND title_en IS NOT NULL)),
  CHECK (due_on >= starts_on),
  CHECK ((organization_id IS NULL) <> (network_id IS NULL))
);
CREATE INDEX ON adopted_action (adoption_id, rank);
CREATE INDEX ON adopted_action (organization_id);
CREATE INDEX ON adopted_action (network_id);
CREATE INDEX ON adopted_action (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX adopted_action_once ON adopted_action (adoption_id, action_id) WHERE action_id IS NOT NULL;
SELECT sec.protect('adopted_action');
COMMENT ON TABLE adopted_action IS 'An action taken on: its place, its own words beside the original''s, who carries it, and the step it has reached.';
COMMENT ON COLUMN adopted_action.id IS 'own: id';
COMMENT ON COLUMN adopted_action.adoption_id IS 'own: adoption';
COMMENT ON COLUMN adopted_action.organization_id IS 'own: the organization; null: a table';
COMMENT ON COLUMN adopted_action.network_id IS 'own: the table; null: an organization';
COMMENT ON COLUMN adopted_action.catalogue_version IS 'own: version of the catalogue it was taken from, or last accepted';
COMMENT ON COLUMN adopted_action.action_id IS 'own: action of the catalogue; null: an action of one''s own';
COMMENT ON COLUMN adopted_action.objective_number IS 'own: objective it serves';
COMMENT ON COLUMN adopted_action.title_fr IS 'own: own title, French; null: the original''s';
COMMENT ON COLUMN adopted_action.title_en IS 'own: own title, English; null: the original''s';
COMMENT ON COLUMN adopted_action.statement_fr IS 'own: own wording, French; null: the original''s';
COMMENT ON COLUMN adopted_action.statement_en IS 'own: own wording, English; null: the original''s';
COMMENT ON COLUMN adopted_action.rank IS 'own: 1 is first';
COMMENT ON COLUMN adopted_action.person_id IS 'own: person in charge; null: nobody yet';
COMMENT ON COLUMN adopted_action.starts_on IS 'own: first day; null: not said';
COMMENT ON COLUMN adopted_action.due_on IS 'own: day it is due; null: not said';
COMMENT ON COLUMN adopted_action.effort IS 'own: light, moderate or heavy; null: not said';
COMMENT ON COLUMN adopted_action.place IS 'own: school or place where it happens, so that two organizations do not meet there by surprise; null: not said';
COMMENT ON COLUMN adopted_action.targets IS 'own: target groups, codes of the catalogue';
COMMENT ON COLUMN adopted_action.outcomes IS 'own: outcomes pursued, codes of the catalogue';
COMMENT ON COLUMN adopted_action.state IS 'own: completion step of the plan, or set-aside; written by the updates only';
COMMENT ON COLUMN adopted_action.state_number IS 'own: number of the update it comes from; 0: none yet';
COMMENT ON COLUMN adopted_action.state_since IS 'own: instant of that update';
COMMENT ON COLUMN adopted_action.created_at IS 'own: instant';
COMMENT ON COLUMN adopted_action.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE action_update (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  adopted_action_id uuid NOT NULL REFERENCES adopted_action,
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  number integer NOT NULL CHECK (number >= 1),
  from_state text NOT NULL CHECK (from_state IN ('0', '20', '30', '50', '75', '100', 'set-aside')),
  to_state text NOT NULL CHECK (to_state IN ('0', '20', '30', '50', '75', '100', 'set-aside')),
  note text CHECK (char_length(note) BETWEEN 1 AND 500),
  via text NOT NULL CHECK (via IN ('page', 'mail', 'import')),
  undoes integer,
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (adopted_action_id, number),
  CHECK (undoes < number),
  CHECK ((organization_id IS NULL) <> (network_id IS NULL))
);
CREATE INDEX ON action_update (organization_id, at);
CREATE INDEX ON action_update (network_id, at);
CREATE INDEX ON action_update (person_id);
SELECT sec.protect('action_update');
COMMENT ON TABLE action_update IS 'Every step of every action, in order; only grows. The state of an action is its last update.';
COMMENT ON COLUMN action_update.id IS 'own: id';
COMMENT ON COLUMN action_update.adopted_action_id IS 'own: action';
COMMENT ON COLUMN action_update.organization_id IS 'own: the organization; null: a table';
COMMENT ON COLUMN action_update.network_id IS 'own: the table; null: an organization';
COMMENT ON COLUMN action_update.number IS 'own: 1, 2, 3… for this action; two people at once cannot take the same';
COMMENT ON COLUMN action_update.from_state IS 'own: state before';
COMMENT ON COLUMN action_update.to_state IS 'own: state after; the same when only a note was added';
COMMENT ON COLUMN action_update.note IS 'own: what was done, in a line; never about a person served; null: none';
COMMENT ON COLUMN action_update.via IS 'own: from a page, a mail link or a file';
COMMENT ON COLUMN action_update.undoes IS 'own: number of the update it takes back; null: none';
COMMENT ON COLUMN action_update.person_id IS 'own: who said so';
COMMENT ON COLUMN action_update.at IS 'own: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON action_update FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON action_update FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/*
 * Carries an update to its action. An update that does not start from the action's present state and number is refused
 * (40001): someone was quicker.
 */
CREATE FUNCTION sec.carry_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE adopted_action SET state = NEW.to_state, state_number = NEW.number, state_since = NEW.at
  WHERE id = NEW.adopted_action_id AND state = NEW.from_state AND state_number = NEW.number - 1
    AND organization_id IS NOT DISTINCT FROM NEW.organization_id AND network_id IS NOT DISTINCT FROM NEW.network_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'the action moved meanwhile' USING ERRCODE = '40001'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carried AFTER INSERT ON action_update FOR EACH ROW EXECUTE FUNCTION sec.carry_update();

CREATE TABLE plan_link (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  adoption_id uuid NOT NULL REFERENCES adoption,
  person_id uuid NOT NULL REFERENCES person,
  expires_at timestamptz NOT NULL DEFAULT now() + interval '7 days',
  ended_at timestamptz
);
CREATE INDEX ON plan_link (adoption_id);
CREATE INDEX ON plan_link (person_id);
CREATE INDEX ON plan_link (expires_at);
SELECT sec.protect('plan_link');
COMMENT ON TABLE plan_link IS 'Links of the monthly mail: 7 days, one purpose, one person, one adoption.';
COMMENT ON COLUMN plan_link.token_hash IS 'secret: SHA-256 of the token in the link';
COMMENT ON COLUMN plan_link.adoption_id IS 'own: adoption';
COMMENT ON COLUMN plan_link.person_id IS 'own: who was written to';
COMMENT ON COLUMN plan_link.expires_at IS 'own: instant';
COMMENT ON COLUMN plan_link.ended_at IS 'own: instant it was ended; null: good until it expires';

CREATE TABLE plan_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  adoption_id uuid NOT NULL REFERENCES adoption,
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  person_id uuid NOT NULL REFERENCES person,
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  status text NOT NULL CHECK (status IN ('preview', 'applied', 'undone')),
  preview jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  applied_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((organization_id IS NULL) <> (network_id IS NULL))
);
CREATE INDEX ON plan_import (adoption_id, created_at);
CREATE INDEX ON plan_import (organization_id);
CREATE INDEX ON plan_import (network_id);
SELECT sec.protect('plan_import');
COMMENT ON TABLE plan_import IS 'Files of a plan sent back: previewed, applied, taken back (30 days).';
COMMENT ON COLUMN plan_import.id IS 'own: id';
COMMENT ON COLUMN plan_import.adoption_id IS 'own: adoption';
COMMENT ON COLUMN plan_import.organization_id IS 'own: the organization; null: a table';
COMMENT ON COLUMN plan_import.network_id IS 'own: the table; null: an organization';
COMMENT ON COLUMN plan_import.person_id IS 'own: who imported';
COMMENT ON COLUMN plan_import.file_name IS 'own: name of the file';
COMMENT ON COLUMN plan_import.status IS 'own: preview, applied or undone';
COMMENT ON COLUMN plan_import.preview IS 'own: rows as read, then what was there before; emptied after 30 days';
COMMENT ON COLUMN plan_import.created_at IS 'own: instant';
COMMENT ON COLUMN plan_import.applied_at IS 'own: instant; null: not applied';
COMMENT ON COLUMN plan_import.undone_at IS 'own: instant; null: not taken back';
COMMENT ON COLUMN plan_import.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE plan_mail_choice (
  person_id uuid PRIMARY KEY REFERENCES person,
  digest text NOT NULL DEFAULT 'weekly' CHECK (digest IN ('weekly', 'daily', 'none')),
  monthly boolean NOT NULL DEFAULT true,
  changed_at timestamptz NOT NULL DEFAULT now()
);
SELECT sec.protect('plan_mail_choice');
COMMENT ON TABLE plan_mail_choice IS 'What mail about the plan a person wants. No row: weekly digest and monthly update.';
COMMENT ON COLUMN plan_mail_choice.person_id IS 'own: the person';
COMMENT ON COLUMN plan_mail_choice.digest IS 'own: weekly, daily or none';
COMMENT ON COLUMN plan_mail_choice.monthly IS 'own: whether the monthly update is sent';
COMMENT ON COLUMN plan_mail_choice.changed_at IS 'own: instant';

CREATE TABLE plan_mail_sent (
  kind text NOT NULL CHECK (kind IN ('monthly', 'digest', 'reminder')),
  person_id uuid NOT NULL REFERENCES person,
  adoption_id uuid REFERENCES adoption,
  for_day date NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (person_id, kind, adoption_id, for_day)
);
CREATE INDEX ON plan_mail_sent (adoption_id, kind, sent_at);
CREATE INDEX ON plan_mail_sent (sent_at);
SELECT sec.protect('plan_mail_sent');
COMMENT ON TABLE plan_mail_sent IS 'Mail about the plan already written, so that a run that starts again writes none twice. Emptied after 400 days.';
COMMENT ON COLUMN plan_mail_sent.kind IS 'own: monthly, digest or reminder';
COMMENT ON COLUMN plan_mail_sent.person_id IS 'own: who was written to';
COMMENT ON COLUMN plan_mail_sent.adoption_id IS 'own: the plan it is about; null: a digest, which is about all of them';
COMMENT ON COLUMN plan_mail_sent.for_day IS 'own: first day of the month, day of the digest, day of the reminder, instance time zone';
COMMENT ON COLUMN plan_mail_sent.sent_at IS 'own: instant it was written';

-- Who may, besides the code.
/* The adoption a mail link opens for this transaction; null without a link. */
CREATE FUNCTION sec.linked_adoption() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT (sec.claims() ->> 'adoption')::uuid $$;
/* Whether the person of the session may update this action today: it is theirs to carry, where they still work. */
CREATE FUNCTION sec.carries(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a WHERE a.id = p_action AND a.person_id = sec.person() AND EXISTS (
    SELECT FROM membership m WHERE m.person_id = a.person_id AND m.organization_id = a.organization_id AND m.until_day IS NULL)) $$;
/* Whether a mail link lets its person update this action: of its adoption, and the person leads there or carries it, today. */
CREATE FUNCTION sec.link_updates(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a JOIN membership m ON m.organization_id = a.organization_id AND m.person_id = sec.linked_person() AND m.until_day IS NULL
    WHERE a.id = p_action AND a.adoption_id = sec.linked_adoption() AND (m.role = 'lead' OR a.person_id = m.person_id)) $$;

CREATE POLICY read ON adoption FOR SELECT TO tis_app USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])
  OR network_id = ANY ((SELECT sec.networks())::uuid[]) OR id = (SELECT sec.linked_adoption()));
CREATE POLICY add ON adoption FOR INSERT TO tis_app WITH CHECK (adopted_by = (SELECT sec.person())
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
CREATE POLICY change ON adoption FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (catalogue_version, ends_on, version) ON adoption TO tis_app;

CREATE POLICY read ON adopted_action FOR SELECT TO tis_app USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])
  OR network_id = ANY ((SELECT sec.networks())::uuid[]) OR adoption_id = (SELECT sec.linked_adoption()));
CREATE POLICY add ON adopted_action FOR INSERT TO tis_app WITH CHECK (state = '0' AND state_number = 0
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  AND EXISTS (SELECT FROM adoption d WHERE d.id = adoption_id AND d.organization_id IS NOT DISTINCT FROM adopted_action.organization_id
    AND d.network_id IS NOT DISTINCT FROM adopted_action.network_id));
CREATE POLICY change ON adopted_action FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (catalogue_version, title_fr, title_en, statement_fr, statement_en, rank, person_id, starts_on, due_on, effort, place, targets,
  outcomes, version) ON adopted_action TO tis_app;
-- What was never begun can be unchosen; what has a history is set aside instead.
CREATE POLICY remove ON adopted_action FOR DELETE TO tis_app USING (state_number = 0
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
GRANT DELETE ON adopted_action TO tis_app;

-- A coordinator sees the steps, not the notes: those stay in the house. A link reads back what it wrote, nothing else.
CREATE POLICY read ON action_update FOR SELECT TO tis_app USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR network_id = ANY ((SELECT sec.networks())::uuid[])
  OR (person_id = (SELECT sec.linked_person()) AND sec.link_updates(adopted_action_id)));
CREATE POLICY add ON action_update FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
    OR (sec.carries(adopted_action_id) AND 'set-aside' NOT IN (from_state, to_state))));
-- A mail moves an action along its steps; it writes no note, takes nothing back and sets nothing aside.
CREATE POLICY linked ON action_update FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.linked_person()) AND via = 'mail'
  AND note IS NULL AND undoes IS NULL AND 'set-aside' NOT IN (from_state, to_state) AND sec.link_updates(adopted_action_id));
-- The instant is the database's own: nobody writes history for another day.
GRANT SELECT, INSERT (adopted_action_id, organization_id, network_id, number, from_state, to_state, note, via, undoes, person_id) ON action_update TO tis_app;

-- A file of a plan is seen and confirmed by who may change that plan.
CREATE POLICY read ON plan_import FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON plan_import FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND status = 'preview'
  AND (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  AND EXISTS (SELECT FROM adoption d WHERE d.id = adoption_id AND d.organization_id IS NOT DISTINCT FROM plan_import.organization_id
    AND d.network_id IS NOT DISTINCT FROM plan_import.network_id));
CREATE POLICY change ON plan_import FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
GRANT SELECT, INSERT, UPDATE (status, preview, applied_at, undone_at, version) ON plan_import TO tis_app;

CREATE POLICY own_row ON plan_mail_choice FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT ON plan_mail_choice TO tis_app;
/* What mail the person of this request wants. */
CREATE FUNCTION sec.choose_plan_mail(p_digest text, p_monthly boolean) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO plan_mail_choice (person_id, digest, monthly) VALUES (sec.person(), p_digest, p_monthly)
  ON CONFLICT (person_id) DO UPDATE SET digest = p_digest, monthly = p_monthly, changed_at = now() $$;
GRANT EXECUTE ON FUNCTION sec.choose_plan_mail(text, boolean) TO tis_app;
-- One click in a mail, without a session, stops that mail.
CREATE POLICY gate_all ON plan_mail_choice FOR ALL TO tis_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON plan_mail_choice TO tis_gate;

-- Through a link: the organization's name, and the person's own role there.
CREATE POLICY linked ON organization FOR SELECT TO tis_app USING (id = (SELECT d.organization_id FROM adoption d WHERE d.id = (SELECT sec.linked_adoption())));
CREATE POLICY linked ON membership FOR SELECT TO tis_app USING (person_id = (SELECT sec.linked_person())
  AND organization_id = (SELECT d.organization_id FROM adoption d WHERE d.id = (SELECT sec.linked_adoption())));

/*
 * Opens the claims of a mail link: for whom it acts, and one adoption. It is no session: sec.person() stays null, so that
 * nothing of the person's own (name, sessions, invitations, choice of mail) opens with it. Returns the person, or null when
 * the link opens nothing: unknown, expired, ended, a person who left the organization, an organization that left.
 */
CREATE FUNCTION sec.begin_plan_link(token text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  l plan_link;
  body text;
BEGIN
  PERFORM set_config('tis.claims', '', true), set_config('tis.signature', '', true);
  SELECT x.* INTO l FROM plan_link x JOIN adoption d ON d.id = x.adoption_id JOIN organization o ON o.id = d.organization_id AND o.status <> 'left'
    JOIN person p ON p.id = x.person_id AND p.deactivated_at IS NULL
    JOIN membership m ON m.organization_id = o.id AND m.person_id = p.id AND m.until_day IS NULL
  WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL AND x.expires_at > now();
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT jsonb_build_object('linked', l.person_id, 'adoption', l.adoption_id)::text INTO body;
  PERFORM set_config('tis.claims', body, true), set_config('tis.signature', sec.sign(body), true);
  RETURN l.person_id;
END $$;
/* What a plan link records: an update of an action that it may move, in the chain of its organization. */
CREATE OR REPLACE FUNCTION sec.link_may_record(p_chain uuid, p_deed text, p_subject uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_deed = 'action.updated' AND sec.link_updates(p_subject)
    AND p_chain = (SELECT d.organization_id FROM adoption d WHERE d.id = sec.linked_adoption()) $$;

/*
 * Progress by region and action, for everyone: how many organizations adopted the action in a period that holds the day,
 * and how they spread over the steps. A row only where 3 organizations or more adopted it: fewer would point at one.
 */
CREATE FUNCTION sec.public_progress(p_plan text, p_day date) RETURNS TABLE (region text, action_id text, state text, organizations integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH running AS (
    SELECT DISTINCT ON (d.organization_id) d.id, o.region_codes
    FROM adoption d JOIN organization o ON o.id = d.organization_id AND o.status = 'joined'
    WHERE d.plan_id = p_plan AND p_day BETWEEN d.starts_on AND d.ends_on ORDER BY d.organization_id, d.starts_on DESC),
  spread AS (
    SELECT r.region, a.action_id, a.state, count(*) AS organizations
    FROM running CROSS JOIN LATERAL (SELECT DISTINCT unnest(running.region_codes)) AS r (region) JOIN adopted_action a ON a.adoption_id = running.id
    WHERE a.action_id IS NOT NULL AND a.state <> 'set-aside' GROUP BY r.region, a.action_id, a.state)
  SELECT region, action_id, state, organizations::integer
  FROM (SELECT *, sum(organizations) OVER (PARTITION BY region, action_id) AS adopted FROM spread) AS counted WHERE adopted >= 3 $$;
GRANT EXECUTE ON FUNCTION sec.linked_adoption(), sec.carries(uuid), sec.link_updates(uuid), sec.begin_plan_link(text), sec.public_progress(text, date) TO tis_app;

/*
 * Asks for a mail to the leads of an organization's plan, by who coordinates a network where it stands; once in 20 hours a
 * plan. Returns asked, asked-recently, nobody (no lead who takes this mail) or not-found (not theirs to ask).
 */
CREATE FUNCTION sec.ask_update(p_adoption uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asked uuid;
BEGIN
  SELECT d.organization_id INTO asked FROM adoption d JOIN organization o ON o.id = d.organization_id AND o.status = 'joined'
  WHERE d.id = p_adoption AND d.organization_id = ANY (sec.coordinated_organizations());
  IF NOT FOUND THEN RETURN 'not-found'; END IF;
  IF EXISTS (SELECT FROM plan_mail_sent WHERE adoption_id = p_adoption AND kind = 'reminder' AND sent_at > now() - interval '20 hours') THEN
    RETURN 'asked-recently';
  END IF;
  IF NOT EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      LEFT JOIN plan_mail_choice c ON c.person_id = m.person_id
      WHERE m.organization_id = asked AND m.role = 'lead' AND m.until_day IS NULL AND coalesce(c.monthly, true)) THEN
    RETURN 'nobody';
  END IF;
  PERFORM graphile_worker.enqueue('plan-remind', json_build_object('adoption', p_adoption), 'plan-remind:' || p_adoption);
  RETURN 'asked';
END $$;
GRANT EXECUTE ON FUNCTION sec.ask_update(uuid) TO tis_app;

-- The queue writes the monthly mail and the digests.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['adoption', 'adopted_action', 'plan_mail_choice', 'plan_link', 'organization', 'membership', 'person', 'network', 'coordinator', 'network_member'] LOOP
    EXECUTE format('CREATE POLICY plan_mail ON %I FOR SELECT TO tis_job USING (true)', t);
  END LOOP;
END $$;
GRANT SELECT ON adoption, adopted_action, plan_mail_choice, plan_catalogue TO tis_job;
CREATE POLICY job_reads ON plan_catalogue FOR SELECT TO tis_job USING (true);
GRANT SELECT (id, name_fr, name_en, status) ON organization TO tis_job;
GRANT SELECT (id, name_fr, name_en) ON network TO tis_job;
GRANT SELECT (network_id, organization_id, joined_on, left_on) ON network_member TO tis_job;
GRANT SELECT (network_id, person_id, until_day) ON coordinator TO tis_job;
CREATE POLICY job_reads ON plan_mail_sent FOR SELECT TO tis_job USING (true);
CREATE POLICY job_adds ON plan_mail_sent FOR INSERT TO tis_job WITH CHECK (true);
CREATE POLICY job_empties ON plan_mail_sent FOR DELETE TO tis_job USING (sent_at < now() - interval '400 days');
GRANT SELECT, INSERT, DELETE ON plan_mail_sent TO tis_job;
GRANT SELECT (organization_id, person_id, role, until_day) ON membership TO tis_job;
GRANT SELECT (id, name, email, language, deactivated_at) ON person TO tis_job;
GRANT SELECT (expires_at) ON plan_link TO tis_job;
CREATE POLICY add ON plan_link FOR INSERT TO tis_job WITH CHECK (true);
GRANT INSERT, DELETE ON plan_link TO tis_job;
CREATE POLICY job_empties ON plan_link FOR DELETE TO tis_job USING (expires_at < now() - interval '30 days');
RESET ROLE;

CREATE OR REPLACE FUNCTION graphile_worker.enqueue(p_task text, p_payload json, p_key text DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('send-mail', 'sweep', 'plan-monthly', 'plan-digest', 'plan-remind') THEN RAISE EXCEPTION 'unknown task' USING ERRCODE = '42501'; END IF;
  EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3)' USING p_task, p_payload, p_key;
END $$;
