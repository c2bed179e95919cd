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

RESET ROLE;
