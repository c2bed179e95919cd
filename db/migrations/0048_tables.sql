-- Tables of concertation: at which level one works, what each member is there to do and until when, tables that sit at other tables,
-- alliances that report to one, and what of it anyone may know. They stand on collaboration.
SET LOCAL ROLE tis_owner;

CREATE TABLE table_scope (
  collaboration_id uuid PRIMARY KEY REFERENCES collaboration,
  level text NOT NULL CHECK (level IN ('local', 'regional', 'provincial', 'national', 'interprovincial')),
  provinces text[] NOT NULL DEFAULT '{}' CHECK (provinces <@ ARRAY['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'SK', 'YT']),
  is_public boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CHECK ((level = 'interprovincial') = (cardinality(provinces) > 0))
);
SELECT sec.protect('table_scope');
COMMENT ON TABLE table_scope IS 'At which level a table works, and whether anyone may know that it is there. The regions are those of the collaboration.';
COMMENT ON COLUMN table_scope.collaboration_id IS 'own: collaboration, a table';
COMMENT ON COLUMN table_scope.level IS 'own: local, regional, provincial, national, interprovincial';
COMMENT ON COLUMN table_scope.provinces IS 'own: other provinces and territories, postal codes; empty unless interprovincial';
COMMENT ON COLUMN table_scope.is_public IS 'own: a lead of a member chose that its name, level, regions and sectors be public';
COMMENT ON COLUMN table_scope.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE table_member (
  member_id uuid PRIMARY KEY REFERENCES collaboration_member,
  mandate text CHECK (char_length(mandate) BETWEEN 1 AND 600),
  term_until date,
  version integer NOT NULL DEFAULT 1
);
SELECT sec.protect('table_member');
COMMENT ON TABLE table_member IS 'What a member of a table is there to do, and until when. Its representative and substitute are the contact and the deputy of its stay.';
COMMENT ON COLUMN table_member.member_id IS 'own: stay at the table';
COMMENT ON COLUMN table_member.mandate IS 'own: what it is there to do, never about a young person; null: not said';
COMMENT ON COLUMN table_member.term_until IS 'own: last day of its term; past: the term is over and it still sits; null: no end';
COMMENT ON COLUMN table_member.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE table_code (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization,
  collaboration_id uuid REFERENCES collaboration,
  code_hash bytea NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  expires_at timestamptz NOT NULL DEFAULT sec.now() + interval '14 days',
  used_by_id uuid REFERENCES collaboration,
  ended_at timestamptz,
  CHECK ((organization_id IS NULL) <> (collaboration_id IS NULL))
);
CREATE INDEX ON table_code (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON table_code (collaboration_id) WHERE collaboration_id IS NOT NULL;
CREATE INDEX ON table_code (used_by_id) WHERE used_by_id IS NOT NULL;
SELECT sec.protect('table_code');
COMMENT ON TABLE table_code IS 'Codes that an organization, or a table, gives so that a table of another network may propose it a seat. One use, 14 days.';
COMMENT ON COLUMN table_code.id IS 'own: id';
COMMENT ON COLUMN table_code.organization_id IS 'own: organization that gives it; null: a table does';
COMMENT ON COLUMN table_code.collaboration_id IS 'own: table that gives it; null: an organization does';
COMMENT ON COLUMN table_code.code_hash IS 'secret: SHA-256 of the code';
COMMENT ON COLUMN table_code.created_at IS 'own: instant';
COMMENT ON COLUMN table_code.expires_at IS 'own: instant after which it serves no more';
COMMENT ON COLUMN table_code.used_by_id IS 'own: table that used it, and may propose a seat since; null: nobody';
COMMENT ON COLUMN table_code.ended_at IS 'own: instant it was withdrawn; null: it was not';

CREATE TABLE table_seat (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  parent_id uuid NOT NULL REFERENCES collaboration,
  child_id uuid NOT NULL REFERENCES collaboration,
  proposed_from text NOT NULL CHECK (proposed_from IN ('parent', 'child')),
  proposed_by_id uuid NOT NULL REFERENCES organization,
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'agreed', 'left', 'declined', 'withdrawn')),
  delegate_id uuid REFERENCES collaboration_member,
  second_delegate_id uuid REFERENCES collaboration_member,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  shown_at timestamptz,
  agreed_at timestamptz,
  ended_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (parent_id <> child_id),
  CHECK (delegate_id <> second_delegate_id),
  CHECK (state NOT IN ('agreed', 'left') OR agreed_at IS NOT NULL),
  CHECK ((state IN ('proposed', 'agreed')) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX table_seat_current ON table_seat (parent_id, child_id) WHERE state IN ('proposed', 'agreed');
CREATE INDEX ON table_seat (child_id, state);
CREATE INDEX ON table_seat (parent_id);
CREATE INDEX ON table_seat (proposed_by_id);
CREATE INDEX ON table_seat (delegate_id) WHERE delegate_id IS NOT NULL;
CREATE INDEX ON table_seat (second_delegate_id) WHERE second_delegate_id IS NOT NULL;
SELECT sec.protect('table_seat');
COMMENT ON TABLE table_seat IS 'A table that sits at another. Neither sees more of the other than its name, level, regions and delegates. Seats never make a circle.';
COMMENT ON COLUMN table_seat.id IS 'own: id';
COMMENT ON COLUMN table_seat.parent_id IS 'own: table where the other sits';
COMMENT ON COLUMN table_seat.child_id IS 'own: table that sits there';
COMMENT ON COLUMN table_seat.proposed_from IS 'own: which of the two proposed it: parent, child';
COMMENT ON COLUMN table_seat.proposed_by_id IS 'own: member of it that did';
COMMENT ON COLUMN table_seat.state IS 'own: proposed, agreed (by every member of both), left, declined (by a member), withdrawn (by who proposed it)';
COMMENT ON COLUMN table_seat.delegate_id IS 'own: stay of the child whose representative speaks for it; null: not named';
COMMENT ON COLUMN table_seat.second_delegate_id IS 'own: another such stay; null: none';
COMMENT ON COLUMN table_seat.created_at IS 'own: instant';
COMMENT ON COLUMN table_seat.shown_at IS 'own: instant since when the other table knows, once the members of the first agreed; null: not yet';
COMMENT ON COLUMN table_seat.agreed_at IS 'own: instant since when every member of both agreed; null: never';
COMMENT ON COLUMN table_seat.ended_at IS 'own: instant it was left, declined or withdrawn; null: it was not';
COMMENT ON COLUMN table_seat.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE table_seat_voice (
  seat_id uuid NOT NULL REFERENCES table_seat,
  organization_id uuid NOT NULL REFERENCES organization,
  says text NOT NULL CHECK (says IN ('agree', 'object')),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (seat_id, organization_id)
);
CREATE INDEX ON table_seat_voice (organization_id);
CREATE INDEX ON table_seat_voice (person_id);
SELECT sec.protect('table_seat_voice');
COMMENT ON TABLE table_seat_voice IS 'What each member of the two tables says of a seat. An organization that is in both says it once; it only grows.';
COMMENT ON COLUMN table_seat_voice.seat_id IS 'own: seat';
COMMENT ON COLUMN table_seat_voice.organization_id IS 'own: member that says so';
COMMENT ON COLUMN table_seat_voice.says IS 'own: agree, object';
COMMENT ON COLUMN table_seat_voice.person_id IS 'own: who said so for it';
COMMENT ON COLUMN table_seat_voice.at IS 'own: instant';

CREATE TABLE table_report (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  alliance_id uuid NOT NULL REFERENCES collaboration,
  table_id uuid NOT NULL REFERENCES collaboration,
  offered_by_id uuid NOT NULL REFERENCES organization,
  state text NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'received', 'declined', 'ended')),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  received_at timestamptz,
  ended_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (alliance_id <> table_id),
  CHECK ((state IN ('offered', 'received')) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX table_report_current ON table_report (alliance_id, table_id) WHERE state IN ('offered', 'received');
CREATE INDEX ON table_report (table_id, state);
CREATE INDEX ON table_report (offered_by_id);
SELECT sec.protect('table_report');
COMMENT ON TABLE table_report IS 'An alliance that chose to report to a table, which agreed to receive it. The table then knows how far it is, and none of its words.';
COMMENT ON COLUMN table_report.id IS 'own: id';
COMMENT ON COLUMN table_report.alliance_id IS 'own: collaboration that reports, an alliance';
COMMENT ON COLUMN table_report.table_id IS 'own: collaboration that receives, a table';
COMMENT ON COLUMN table_report.offered_by_id IS 'own: member of the alliance whose lead chose it';
COMMENT ON COLUMN table_report.state IS 'own: offered, received, declined (by the table), ended (by either)';
COMMENT ON COLUMN table_report.created_at IS 'own: instant';
COMMENT ON COLUMN table_report.received_at IS 'own: instant the table agreed; null: never';
COMMENT ON COLUMN table_report.ended_at IS 'own: instant it was declined or ended; null: it was not';
COMMENT ON COLUMN table_report.version IS 'own: grows at each change (optimistic lock)';

-- Who stands where -----------------------------------------------------------------------------------------------------

/* Whether a lead of a member acts for a collaboration of a kind. */
CREATE FUNCTION sec.leads_in(p_collaboration uuid, p_kind text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM collaboration c JOIN collaboration_member m ON m.collaboration_id = c.id AND m.state = 'member'
    WHERE c.id = p_collaboration AND c.kind = p_kind AND m.organization_id = ANY (sec.led()));
END $$;
/* Whether someone who does more than read acts for a member of a table. */
CREATE FUNCTION sec.works_at_table(p_table uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_table = ANY (sec.worked_collaborations()) AND EXISTS (SELECT FROM collaboration c WHERE c.id = p_table AND c.kind = 'table');
END $$;
/* Whether the stay is of the person’s organization, at a table, today. */
CREATE FUNCTION sec.sits_by(p_member uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM collaboration_member m JOIN collaboration c ON c.id = m.collaboration_id AND c.kind = 'table'
    WHERE m.id = p_member AND m.state = 'member' AND m.organization_id = ANY (sec.worked()));
END $$;

/* Whether an organization outside the network of a table may be proposed: it is named in public, it gave the table a code, or it was there. */
CREATE FUNCTION sec.may_sit_elsewhere(p_organization uuid, p_table uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM collaboration c JOIN organization o ON o.id = p_organization AND o.status = 'joined'
    WHERE c.id = p_table AND c.kind = 'table' AND (o.is_named_publicly
      OR EXISTS (SELECT FROM table_code k WHERE k.organization_id = o.id AND k.used_by_id = c.id)
      OR EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = c.id AND m.organization_id = o.id AND m.state = 'left')));
END $$;

/* Whether the members of a table, or of an alliance, may name a table: it is public, it gave them a code, or the person is in it. */
CREATE FUNCTION sec.may_name_table(p_table uuid, p_by uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM collaboration c LEFT JOIN table_scope s ON s.collaboration_id = c.id
    WHERE c.id = p_table AND c.kind = 'table' AND c.stage <> 'closed' AND (s.is_public OR c.id = ANY (sec.joined_collaborations())
      OR EXISTS (SELECT FROM table_code k WHERE k.collaboration_id = c.id AND k.used_by_id = p_by)));
END $$;

/* Names and sectors of those who are in a table, were or may come, whatever their network: for its members, and for whom it invites. */
CREATE FUNCTION sec.table_organizations(p_table uuid) RETURNS TABLE (organization_id uuid, name_fr text, name_en text, sector text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_member boolean := p_table = ANY (sec.joined_collaborations());
BEGIN
  IF NOT is_member AND NOT p_table = ANY (sec.inviting_collaborations()) THEN RETURN; END IF;
  IF NOT EXISTS (SELECT FROM collaboration c WHERE c.id = p_table AND c.kind = 'table') THEN RETURN; END IF;
  RETURN QUERY SELECT o.id, o.name_fr, o.name_en, o.sector FROM organization o WHERE o.id IN (SELECT m.organization_id FROM collaboration_member m
    WHERE m.collaboration_id = p_table AND (is_member OR m.state IN ('member', 'invited')));
END $$;

/* Organizations that agreed to be named in public and are not asked yet, by a part of their name of three signs or more. */
CREATE FUNCTION sec.publicly_named(p_text text, p_table uuid) RETURNS TABLE (id uuid, name_fr text, name_en text, sector text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT sec.works_at_table(p_table) OR char_length(sec.fold(p_text)) < 3 THEN RETURN; END IF;
  RETURN QUERY SELECT o.id, o.name_fr, o.name_en, o.sector FROM organization o
    WHERE o.is_named_publicly AND o.status = 'joined'
      AND position(sec.fold(p_text) IN sec.fold(o.name_fr || ' ' || o.name_en)) > 0
      AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_table AND m.organization_id = o.id
        AND m.state IN ('proposed', 'invited', 'member'))
    ORDER BY o.name_fr, o.id LIMIT 20;
END $$;

/* Uses a code for a table of the person. What it names, or nothing: unknown, ended, used, of the table itself. */
CREATE FUNCTION sec.use_table_code(p_hash bytea, p_by uuid) RETURNS TABLE (organization_id uuid, collaboration_id uuid) LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT (p_by = ANY (sec.worked_collaborations())) THEN RETURN; END IF;
  RETURN QUERY UPDATE table_code k SET used_by_id = p_by
    WHERE k.code_hash = p_hash AND k.ended_at IS NULL AND k.expires_at > sec.now() AND (k.used_by_id IS NULL OR k.used_by_id = p_by)
      AND k.collaboration_id IS DISTINCT FROM p_by
    RETURNING k.organization_id, k.collaboration_id;
END $$;

/* A restore gives the instance another key: codes of the copy serve no more. */
CREATE FUNCTION sec.end_table_codes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE table_code SET ended_at = sec.now() WHERE ended_at IS NULL AND used_by_id IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER end_table_codes AFTER UPDATE ON sec.signing_key FOR EACH STATEMENT EXECUTE FUNCTION sec.end_table_codes();

-- What is told of tables, and to whom -------------------------------------------------------------------------------------

/*
 * Seats of a table, as its members see them: of the other table its name, level and regions, and, once agreed, the organizations that speak
 * for it. A seat that the other table still talks over is not told.
 */
CREATE FUNCTION sec.table_seats(p_table uuid) RETURNS TABLE (id uuid, side text, other_id uuid, name_fr text, name_en text, level text, regions text[],
  provinces text[], is_closed boolean, state text, is_ours boolean, is_shown boolean, proposed_by_id uuid, delegates jsonb, agreed_at timestamptz, version integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT (p_table = ANY (sec.joined_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT s.id, x.side, c.id, c.name_fr, c.name_en, t.level, c.regions, coalesce(t.provinces, '{}'), c.stage = 'closed', s.state,
      x.is_ours, s.shown_at IS NOT NULL, CASE WHEN x.is_ours THEN s.proposed_by_id END,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', m.id, 'nameFr', o.name_fr, 'nameEn', o.name_en, 'person', p.name, 'email', p.email)
          ORDER BY m.id <> s.delegate_id), '[]')
        FROM collaboration_member m JOIN organization o ON o.id = m.organization_id LEFT JOIN person p ON p.id = m.contact_id
        WHERE m.id IN (s.delegate_id, s.second_delegate_id) AND m.state = 'member' AND (x.side = 'parent' OR s.state = 'agreed')),
      s.agreed_at, s.version
    FROM table_seat s
      CROSS JOIN LATERAL (SELECT CASE WHEN s.parent_id = p_table THEN 'child' ELSE 'parent' END AS side,
        (s.proposed_from = 'parent') = (s.parent_id = p_table) AS is_ours) AS x
      JOIN collaboration c ON c.id = CASE WHEN s.parent_id = p_table THEN s.child_id ELSE s.parent_id END
      LEFT JOIN table_scope t ON t.collaboration_id = c.id
    WHERE p_table IN (s.parent_id, s.child_id) AND s.state IN ('proposed', 'agreed') AND (x.is_ours OR s.shown_at IS NOT NULL)
    ORDER BY x.side, s.state, c.name_fr, s.id;
END $$;

/* Alliances that report to a table, or offer to, as its members see them: how far they are, and none of their words. */
CREATE FUNCTION sec.reporting_alliances(p_table uuid) RETURNS TABLE (id uuid, state text, name_fr text, name_en text, stage text, sectors text[],
  regions text[], review_on date, open_commitments integer, kept_commitments integer, version integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT (p_table = ANY (sec.joined_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT r.id, r.state, c.name_fr, c.name_en, CASE WHEN r.state = 'received' THEN c.stage END,
      ARRAY(SELECT DISTINCT o.sector FROM collaboration_member m JOIN organization o ON o.id = m.organization_id
        WHERE m.collaboration_id = c.id AND m.state = 'member'),
      c.regions, CASE WHEN r.state = 'received' THEN c.review_on END,
      CASE WHEN r.state = 'received' THEN (SELECT count(*)::integer FROM commitment t WHERE t.collaboration_id = c.id AND t.state = 'open') END,
      CASE WHEN r.state = 'received' THEN (SELECT count(*)::integer FROM commitment t WHERE t.collaboration_id = c.id AND t.state = 'kept') END,
      r.version
    FROM table_report r JOIN collaboration c ON c.id = r.alliance_id
    WHERE r.table_id = p_table AND r.state IN ('offered', 'received') ORDER BY r.state, c.name_fr, r.id;
END $$;

/* Tables to which an alliance reports, or offers to, as its members see them. */
CREATE FUNCTION sec.receiving_tables(p_alliance uuid) RETURNS TABLE (id uuid, state text, name_fr text, name_en text, level text, version integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT (p_alliance = ANY (sec.joined_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT r.id, r.state, c.name_fr, c.name_en, s.level, r.version
    FROM table_report r JOIN collaboration c ON c.id = r.table_id LEFT JOIN table_scope s ON s.collaboration_id = c.id
    WHERE r.alliance_id = p_alliance AND r.state IN ('offered', 'received') ORDER BY c.name_fr, r.id;
END $$;

/* Tables that a member chose to show to anyone: name, level, regions, sectors, and the organizations that agreed to be named. No person. */
CREATE FUNCTION sec.public_tables() RETURNS TABLE (id uuid, name_fr text, name_en text, level text, regions text[], provinces text[], sectors text[],
  organizations jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, c.name_fr, c.name_en, s.level, c.regions, s.provinces,
    ARRAY(SELECT DISTINCT o.sector FROM collaboration_member m JOIN organization o ON o.id = m.organization_id
      WHERE m.collaboration_id = c.id AND m.state = 'member' ORDER BY o.sector),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('nameFr', o.name_fr, 'nameEn', o.name_en) ORDER BY o.name_fr, o.id), '[]')
      FROM collaboration_member m JOIN organization o ON o.id = m.organization_id
      WHERE m.collaboration_id = c.id AND m.state = 'member' AND o.is_named_publicly)
  FROM table_scope s JOIN collaboration c ON c.id = s.collaboration_id
  WHERE s.is_public AND c.stage <> 'closed' ORDER BY c.name_fr, c.id LIMIT 1000 $$;

-- What the database keeps by itself ------------------------------------------------------------------------------------

/* Adds to what happened in one of two that are linked. Who did it is told to their own side alone. */
CREATE FUNCTION sec.tell_linked(p_collaboration uuid, p_kind text, p_at timestamptz DEFAULT NULL) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO collaboration_event (collaboration_id, at, kind, person_id)
  VALUES (p_collaboration, CASE WHEN session_user = 'tis_app' OR p_at IS NULL THEN sec.instant() ELSE p_at END, p_kind,
    CASE WHEN p_collaboration = ANY (sec.joined_collaborations()) THEN sec.person() END) $$;

CREATE FUNCTION sec.keep_table_scope() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN NEW.version := 1; END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF NEW.is_public <> OLD.is_public THEN
    IF session_user = 'tis_app' AND NOT sec.leads_in(NEW.collaboration_id, 'table') THEN
      RAISE EXCEPTION 'a lead of a member says what is public' USING ERRCODE = '42501';
    END IF;
    PERFORM sec.tell_collaboration(NEW.collaboration_id, CASE WHEN NEW.is_public THEN 'made-public' ELSE 'made-private' END, NULL, NULL);
  END IF;
  IF (NEW.level, NEW.provinces) IS DISTINCT FROM (OLD.level, OLD.provinces) THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'level', NULL, NEW.level);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON table_scope FOR EACH ROW EXECUTE FUNCTION sec.keep_table_scope();

/* A local or regional table names its regions; a provincial or national one is of all of them. Judged at the end: the two are kept apart. */
CREATE FUNCTION sec.check_table_scope() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_id uuid := CASE TG_TABLE_NAME WHEN 'collaboration' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'collaboration_id')::uuid END;
BEGIN
  IF EXISTS (SELECT FROM table_scope s JOIN collaboration c ON c.id = s.collaboration_id WHERE c.id = v_id
    AND (c.kind <> 'table' OR (s.level IN ('local', 'regional') AND cardinality(c.regions) = 0)
      OR (s.level IN ('provincial', 'national') AND cardinality(c.regions) > 0))) THEN
    RAISE EXCEPTION 'the level and the regions do not agree' USING ERRCODE = '23514', CONSTRAINT = 'table_scope_regions';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER regions_of_level AFTER INSERT OR UPDATE ON table_scope DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION sec.check_table_scope();
CREATE CONSTRAINT TRIGGER regions_of_level AFTER UPDATE OF regions ON collaboration DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.kind = 'table') EXECUTE FUNCTION sec.check_table_scope();

CREATE FUNCTION sec.keep_table_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.version := OLD.version + 1; ELSIF session_user = 'tis_app' THEN NEW.version := 1; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON table_member FOR EACH ROW EXECUTE FUNCTION sec.keep_table_member();

CREATE FUNCTION sec.keep_table_code() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN
    NEW.created_at := sec.now(); NEW.expires_at := sec.now() + interval '14 days'; NEW.used_by_id := NULL; NEW.ended_at := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT ON table_code FOR EACH ROW EXECUTE FUNCTION sec.keep_table_code();

/*
 * Where a seat may go. Circles are refused as soon as a seat is proposed, among seats proposed and agreed alike, one proposal at a time
 * in the whole instance: so no agreement can close one later.
 */
CREATE FUNCTION sec.keep_table_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  by_hand boolean := session_user = 'tis_app' AND pg_trigger_depth() = 1;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF by_hand THEN
      NEW.state := 'proposed'; NEW.created_at := sec.now(); NEW.shown_at := NULL; NEW.agreed_at := NULL; NEW.ended_at := NULL; NEW.version := 1;
      NEW.delegate_id := NULL; NEW.second_delegate_id := NULL;
    END IF;
    IF (SELECT count(*) FROM collaboration c WHERE c.id IN (NEW.parent_id, NEW.child_id) AND c.kind = 'table') < 2 THEN
      RAISE EXCEPTION 'tables sit at tables' USING ERRCODE = '23514', CONSTRAINT = 'table_seat_tables';
    END IF;
    IF NEW.state IN ('proposed', 'agreed') THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('table_seat.circles', 0));
      IF EXISTS (WITH RECURSIVE above (id) AS (SELECT NEW.parent_id UNION
          SELECT s.parent_id FROM table_seat s JOIN above a ON s.child_id = a.id WHERE s.state IN ('proposed', 'agreed'))
        SELECT FROM above WHERE id = NEW.child_id) THEN
        RAISE EXCEPTION 'a circle of tables' USING ERRCODE = '23514', CONSTRAINT = 'table_seat_circle';
      END IF;
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF (NEW.delegate_id, NEW.second_delegate_id) IS DISTINCT FROM (OLD.delegate_id, OLD.second_delegate_id) THEN
    IF by_hand AND NOT (sec.works_at_table(NEW.child_id) AND NEW.state = 'agreed') THEN
      RAISE EXCEPTION 'a table names its own delegates' USING ERRCODE = '42501';
    END IF;
    IF EXISTS (SELECT FROM unnest(ARRAY[NEW.delegate_id, NEW.second_delegate_id]) AS d WHERE d IS NOT NULL
        AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.id = d AND m.collaboration_id = NEW.child_id AND m.state = 'member')) THEN
      RAISE EXCEPTION 'a delegate is a member' USING ERRCODE = '23514', CONSTRAINT = 'table_seat_delegates';
    END IF;
  END IF;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['proposed>agreed', 'proposed>declined', 'proposed>withdrawn', 'agreed>left']) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  IF by_hand AND NOT ((NEW.state = 'left' AND (sec.leads_in(NEW.parent_id, 'table') OR sec.leads_in(NEW.child_id, 'table')))
      OR (NEW.state = 'withdrawn'
        AND sec.sits_for(NEW.proposed_by_id, CASE NEW.proposed_from WHEN 'parent' THEN NEW.parent_id ELSE NEW.child_id END))) THEN
    RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
  END IF;
  IF NEW.state = 'agreed' THEN NEW.agreed_at := sec.now(); ELSE NEW.ended_at := sec.now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_state BEFORE INSERT OR UPDATE ON table_seat FOR EACH ROW EXECUTE FUNCTION sec.keep_table_seat();

/* Whether every member of a table but who proposed the seat has agreed to it; false when nobody is there. */
CREATE FUNCTION sec.table_agrees(p_seat uuid, p_table uuid, p_proposer uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_table AND m.state = 'member')
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_table AND m.state = 'member' AND m.organization_id <> p_proposer
      AND NOT EXISTS (SELECT FROM table_seat_voice v WHERE v.seat_id = p_seat AND v.organization_id = m.organization_id AND v.says = 'agree')) $$;

/* Shows a seat to the other table once the members of the first all agree; it is agreed once the members of both do. */
CREATE FUNCTION sec.settle_table_seat(p_seat uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  seat table_seat;
  near uuid;
  far uuid;
BEGIN
  SELECT s.* INTO seat FROM table_seat s WHERE s.id = p_seat;
  near := CASE seat.proposed_from WHEN 'parent' THEN seat.parent_id ELSE seat.child_id END;
  far := CASE seat.proposed_from WHEN 'parent' THEN seat.child_id ELSE seat.parent_id END;
  PERFORM FROM collaboration c WHERE c.id IN (near, far) ORDER BY c.id FOR UPDATE;
  SELECT s.* INTO seat FROM table_seat s WHERE s.id = p_seat FOR UPDATE;
  IF seat.state <> 'proposed' OR NOT sec.table_agrees(seat.id, near, seat.proposed_by_id) THEN RETURN; END IF;
  IF seat.shown_at IS NULL THEN
    UPDATE table_seat SET shown_at = sec.now() WHERE id = seat.id;
    PERFORM sec.tell_linked(far, 'seat-proposed');
  END IF;
  IF sec.table_agrees(seat.id, far, seat.proposed_by_id) THEN UPDATE table_seat SET state = 'agreed' WHERE id = seat.id; END IF;
END $$;

CREATE FUNCTION sec.tell_table_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  near uuid := CASE NEW.proposed_from WHEN 'parent' THEN NEW.parent_id ELSE NEW.child_id END;
  far uuid := CASE NEW.proposed_from WHEN 'parent' THEN NEW.child_id ELSE NEW.parent_id END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM sec.tell_collaboration(near, 'seat-proposed', NEW.proposed_by_id, NULL, NEW.created_at);
    IF NEW.state = 'proposed' THEN PERFORM sec.settle_table_seat(NEW.id); END IF;
  ELSIF NEW.state <> OLD.state THEN
    PERFORM sec.tell_linked(near, 'seat-' || NEW.state);
    IF NEW.shown_at IS NOT NULL THEN PERFORM sec.tell_linked(far, 'seat-' || NEW.state); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON table_seat FOR EACH ROW EXECUTE FUNCTION sec.tell_table_seat();

/* Whether a member may say what it thinks of a seat: it is a lead’s to say, at the table that proposed it, then at the other. */
CREATE FUNCTION sec.may_voice_seat(p_seat uuid, p_organization uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.led()) AND EXISTS (SELECT FROM table_seat s JOIN collaboration_member m ON m.organization_id = p_organization
      AND m.state = 'member' AND (m.collaboration_id = CASE s.proposed_from WHEN 'parent' THEN s.parent_id ELSE s.child_id END
        OR (s.shown_at IS NOT NULL AND m.collaboration_id IN (s.parent_id, s.child_id)))
    WHERE s.id = p_seat AND s.state = 'proposed' AND s.proposed_by_id <> p_organization);
END $$;

CREATE FUNCTION sec.count_seat_voice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.says = 'object' THEN
    UPDATE table_seat SET state = 'declined' WHERE id = NEW.seat_id AND state = 'proposed';
  ELSE
    PERFORM sec.settle_table_seat(NEW.seat_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT ON table_seat_voice FOR EACH ROW EXECUTE FUNCTION sec.count_seat_voice();

/* Who leaves a table is no longer waited for, takes back what it proposed there, and speaks for it nowhere. */
CREATE FUNCTION sec.settle_seats_after_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one uuid;
BEGIN
  UPDATE table_seat SET delegate_id = second_delegate_id, second_delegate_id = NULL WHERE delegate_id = NEW.id;
  UPDATE table_seat SET second_delegate_id = NULL WHERE second_delegate_id = NEW.id;
  UPDATE table_seat s SET state = 'withdrawn' WHERE s.state = 'proposed' AND s.proposed_by_id = NEW.organization_id
    AND NEW.collaboration_id = CASE s.proposed_from WHEN 'parent' THEN s.parent_id ELSE s.child_id END;
  FOR one IN SELECT s.id FROM table_seat s WHERE s.state = 'proposed' AND NEW.collaboration_id IN (s.parent_id, s.child_id) ORDER BY s.id LOOP
    PERFORM sec.settle_table_seat(one);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER settle_seats AFTER UPDATE OF state ON collaboration_member FOR EACH ROW WHEN (NEW.state = 'left')
  EXECUTE FUNCTION sec.settle_seats_after_leaving();

/* An organization that left Tisserin sits at no table of another network either. */
CREATE FUNCTION sec.leave_tables() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_member m SET state = CASE m.state WHEN 'member' THEN 'left' ELSE 'withdrawn' END
  FROM collaboration c WHERE c.id = m.collaboration_id AND c.kind = 'table' AND m.organization_id = NEW.id AND m.state IN ('proposed', 'invited', 'member');
  RETURN NULL;
END $$;
CREATE TRIGGER leave_tables AFTER UPDATE OF status ON organization FOR EACH ROW
  WHEN (NEW.status = 'left' AND OLD.status <> 'left') EXECUTE FUNCTION sec.leave_tables();

/* Either side ends it alone, by the lead of any of its members; the table receives it the same way. */
CREATE FUNCTION sec.keep_table_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  by_hand boolean := session_user = 'tis_app';
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF by_hand THEN
      NEW.state := 'offered'; NEW.created_at := sec.now(); NEW.received_at := NULL; NEW.ended_at := NULL; NEW.version := 1;
    END IF;
    IF (SELECT c.kind FROM collaboration c WHERE c.id = NEW.alliance_id) <> 'alliance' OR (SELECT c.kind FROM collaboration c WHERE c.id = NEW.table_id) <> 'table' THEN
      RAISE EXCEPTION 'an alliance reports to a table' USING ERRCODE = '23514', CONSTRAINT = 'table_report_kinds';
    END IF;
    PERFORM sec.tell_collaboration(NEW.alliance_id, 'report-offered', NEW.offered_by_id, NULL, NEW.created_at);
    PERFORM sec.tell_linked(NEW.table_id, 'report-offered', NEW.created_at);
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['offered>received', 'offered>declined', 'offered>ended', 'received>ended']) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  IF by_hand AND NOT (sec.leads_in(NEW.table_id, 'table') OR (NEW.state = 'ended' AND sec.leads_in(NEW.alliance_id, 'alliance'))) THEN
    RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
  END IF;
  IF NEW.state = 'received' THEN NEW.received_at := sec.now(); ELSE NEW.ended_at := sec.now(); END IF;
  PERFORM sec.tell_linked(NEW.alliance_id, 'report-' || NEW.state);
  PERFORM sec.tell_linked(NEW.table_id, 'report-' || NEW.state);
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON table_report FOR EACH ROW EXECUTE FUNCTION sec.keep_table_report();

-- Policies -------------------------------------------------------------------------------------------------------------

GRANT EXECUTE ON FUNCTION sec.leads_in(uuid, text), sec.works_at_table(uuid), sec.sits_by(uuid), sec.may_sit_elsewhere(uuid, uuid),
  sec.may_name_table(uuid, uuid), sec.table_organizations(uuid), sec.publicly_named(text, uuid), sec.use_table_code(bytea, uuid),
  sec.table_seats(uuid), sec.reporting_alliances(uuid), sec.receiving_tables(uuid), sec.public_tables(), sec.may_voice_seat(uuid, uuid) TO tis_app;

-- A table, and no alliance, may take in an organization of another network.
CREATE POLICY add_elsewhere ON collaboration_member FOR INSERT TO tis_app WITH CHECK (state IN ('proposed', 'invited')
  AND sec.may_sit_elsewhere(organization_id, collaboration_id)
  AND ((organization_id <> proposed_by_id AND sec.sits_for(proposed_by_id, collaboration_id))
    OR (organization_id = proposed_by_id AND sec.has_left_collaboration(organization_id, collaboration_id))));

CREATE POLICY read ON table_scope FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR collaboration_id = ANY ((SELECT sec.inviting_collaborations())::uuid[]));
CREATE POLICY add ON table_scope FOR INSERT TO tis_app WITH CHECK (NOT is_public AND sec.works_at_table(collaboration_id));
CREATE POLICY change ON table_scope FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (collaboration_id, level, provinces), UPDATE (level, provinces, is_public) ON table_scope TO tis_app;

CREATE POLICY read ON table_member FOR SELECT TO tis_app USING (EXISTS (SELECT FROM collaboration_member m WHERE m.id = table_member.member_id
  AND (m.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]) OR m.organization_id = ANY ((SELECT sec.organizations())::uuid[])
    OR (m.state = 'member' AND m.collaboration_id = ANY ((SELECT sec.inviting_collaborations())::uuid[])))));
CREATE POLICY add ON table_member FOR INSERT TO tis_app WITH CHECK (sec.sits_by(member_id));
CREATE POLICY change ON table_member FOR UPDATE TO tis_app USING (sec.sits_by(member_id)) WITH CHECK (sec.sits_by(member_id));
GRANT SELECT, INSERT (member_id, mandate, term_until), UPDATE (mandate, term_until) ON table_member TO tis_app;

CREATE POLICY read ON table_code FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[])
  OR collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY add ON table_code FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]) OR sec.works_at_table(collaboration_id));
CREATE POLICY change ON table_code FOR UPDATE TO tis_app
  USING (ended_at IS NULL AND used_by_id IS NULL AND (organization_id = ANY ((SELECT sec.worked())::uuid[]) OR sec.works_at_table(collaboration_id)))
  WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]) OR sec.works_at_table(collaboration_id));
GRANT SELECT (id, organization_id, collaboration_id, created_at, expires_at, used_by_id, ended_at),
  INSERT (id, organization_id, collaboration_id, code_hash), UPDATE (ended_at) ON table_code TO tis_app;

CREATE POLICY read ON table_seat FOR SELECT TO tis_app USING (
  (CASE proposed_from WHEN 'parent' THEN parent_id ELSE child_id END) = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR (shown_at IS NOT NULL AND (CASE proposed_from WHEN 'parent' THEN child_id ELSE parent_id END) = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON table_seat FOR INSERT TO tis_app WITH CHECK (
  sec.sits_for(proposed_by_id, CASE proposed_from WHEN 'parent' THEN parent_id ELSE child_id END)
  AND sec.may_name_table(CASE proposed_from WHEN 'parent' THEN child_id ELSE parent_id END, CASE proposed_from WHEN 'parent' THEN parent_id ELSE child_id END));
CREATE POLICY change ON table_seat FOR UPDATE TO tis_app
  USING (parent_id = ANY ((SELECT sec.worked_collaborations())::uuid[]) OR child_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (parent_id = ANY ((SELECT sec.worked_collaborations())::uuid[]) OR child_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, parent_id, child_id, proposed_from, proposed_by_id), UPDATE (state, delegate_id, second_delegate_id) ON table_seat TO tis_app;

-- What is said at one table is not told at the other.
CREATE POLICY read ON table_seat_voice FOR SELECT TO tis_app USING (EXISTS (SELECT FROM table_seat s JOIN collaboration_member m
  ON m.collaboration_id IN (s.parent_id, s.child_id) AND m.organization_id = table_seat_voice.organization_id
  WHERE s.id = table_seat_voice.seat_id AND m.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON table_seat_voice FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND sec.may_voice_seat(seat_id, organization_id));
GRANT SELECT, INSERT (seat_id, organization_id, says, person_id) ON table_seat_voice TO tis_app;

CREATE POLICY read ON table_report FOR SELECT TO tis_app USING (alliance_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR table_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON table_report FOR INSERT TO tis_app WITH CHECK (sec.leads_in(alliance_id, 'alliance') AND offered_by_id = ANY ((SELECT sec.led())::uuid[])
  AND sec.sits_for(offered_by_id, alliance_id) AND sec.may_name_table(table_id, alliance_id));
CREATE POLICY change ON table_report FOR UPDATE TO tis_app USING (sec.leads_in(table_id, 'table') OR sec.leads_in(alliance_id, 'alliance'))
  WITH CHECK (sec.leads_in(table_id, 'table') OR sec.leads_in(alliance_id, 'alliance'));
GRANT SELECT, INSERT (id, alliance_id, table_id, offered_by_id), UPDATE (state) ON table_report TO tis_app;

-- What counts by itself ------------------------------------------------------------------------------------------------

/*
 * Writes as evidence each table that works: one membership of all who sit there and, where it joins two regions or more, one mechanism of
 * interregional cooperation; ends them when it does not any more. A table works while it is agreed or active, with two members or more. It is
 * recorded by the organization that proposed it, or, once that one left, by the member that has been there the longest. Run twice,
 * it does nothing more. Returns how many records were written.
 */
CREATE FUNCTION sec.gather_tables(p_today date, p_zone text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one record;
  written integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('tables.gather', 0));
  FOR one IN
    WITH working AS MATERIALIZED (
      SELECT c.id, c.regions,
        (SELECT array_agg(m.organization_id ORDER BY m.organization_id) FROM collaboration_member m
          WHERE m.collaboration_id = c.id AND m.state = 'member') AS organizations,
        (SELECT m.organization_id FROM collaboration_member m WHERE m.collaboration_id = c.id AND m.state = 'member'
          ORDER BY m.organization_id <> c.proposed_by_id, m.since, m.id LIMIT 1) AS recorder,
        -- Since its second member came.
        (SELECT m.since FROM collaboration_member m WHERE m.collaboration_id = c.id AND m.state = 'member' ORDER BY m.since, m.id OFFSET 1 LIMIT 1) AS since,
        cardinality(c.regions) > 1 OR coalesce(s.level IN ('provincial', 'national', 'interprovincial'), false)
          OR EXISTS (SELECT FROM table_seat x JOIN collaboration k ON k.id = x.child_id WHERE x.parent_id = c.id AND x.state = 'agreed'
            AND NOT k.regions <@ c.regions) AS joins_regions
      FROM collaboration c LEFT JOIN table_scope s ON s.collaboration_id = c.id
      WHERE c.kind = 'table' AND c.stage IN ('agreed', 'active')
        AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = c.id AND m.state = 'member') >= 2),
    wanted AS MATERIALIZED (
      SELECT 'network-membership' AS type, 'table:' || w.id AS source, w.recorder AS organization_id, w.organizations, '["kind:table"]'::jsonb AS tags,
        w.regions, least((w.since AT TIME ZONE p_zone)::date, p_today) AS starts_on FROM working w
      UNION ALL
      SELECT 'mechanism', 'table-mechanism:' || w.id, w.recorder, w.organizations, '["kind:committee", "mechanism:interregional"]'::jsonb,
        w.regions, least((w.since AT TIME ZONE p_zone)::date, p_today) FROM working w WHERE w.joins_regions),
    kept AS MATERIALIZED (
      SELECT e.id, e.type, e.source_record AS source, e.organization_id, e.starts_on, e.ends_on, e.is_withdrawn, e.tags, e.region_codes AS regions,
        (SELECT array_agg(o.organization_id ORDER BY o.organization_id) FROM evidence_organization o WHERE o.event_id = e.id) AS organizations
      FROM evidence_event e WHERE e.is_current AND e.via = 'platform'
        AND ((e.type = 'network-membership' AND e.source_record LIKE 'table:%') OR (e.type = 'mechanism' AND e.source_record LIKE 'table-mechanism:%')))
    SELECT w.type, w.source, w.organization_id, w.organizations, w.tags, w.regions, coalesce(k.starts_on, w.starts_on) AS starts_on,
      NULL::date AS ends_on, k.id AS supersedes
    FROM wanted w LEFT JOIN kept k ON k.source = w.source AND k.organization_id = w.organization_id
    WHERE k.id IS NULL OR k.is_withdrawn OR k.ends_on IS NOT NULL OR k.organizations <> w.organizations OR k.regions <> w.regions
    UNION ALL
    SELECT k.type, k.source, k.organization_id, k.organizations, to_jsonb(k.tags), k.regions, k.starts_on, greatest(p_today, k.starts_on), k.id
    FROM kept k WHERE NOT k.is_withdrawn AND k.ends_on IS NULL
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.source = k.source AND w.organization_id = k.organization_id)
  LOOP
    PERFORM sec.keep_evidence(jsonb_build_object('type', one.type, 'organizationId', one.organization_id,
      'organizations', (SELECT jsonb_agg(jsonb_build_object('id', x, 'part', 'lead')) FROM unnest(one.organizations) AS x),
      'startsOn', one.starts_on, 'endsOn', one.ends_on, 'regions', to_jsonb(one.regions), 'tags', one.tags, 'counts', '[]'::jsonb,
      'aboutTypes', '[]'::jsonb, 'sourceRecord', one.source, 'supersedes', one.supersedes, 'via', 'platform',
      'sameAs', (SELECT e.record_key FROM evidence_event e WHERE one.supersedes IS NULL AND e.source_record = one.source AND e.is_current
        AND NOT e.is_withdrawn AND e.type = one.type AND e.organization_id <> one.organization_id ORDER BY e.recorded_at, e.id LIMIT 1)), NULL);
    written := written + 1;
  END LOOP;
  RETURN written;
END $$;
GRANT EXECUTE ON FUNCTION sec.gather_tables(date, text) TO tis_job;

RESET ROLE;
