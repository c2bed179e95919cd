-- The same rights and the same answers, read with less work: the page of an alliance asks for them in each of its parts.
SET LOCAL ROLE tis_owner;

/*
 * The claims of this transaction, or null when there are none. A forged or replayed claim raises; it never reads as
 * "nobody", because it means an attack or a bug. The signature (see sec.sign) is checked at each reading: with the key at hand,
 * in one expression, which costs less than as part of a query.
 */
CREATE OR REPLACE FUNCTION sec.claims() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  body text := current_setting('tis.claims', true);
  key record;
BEGIN
  IF body IS NULL OR body = '' THEN RETURN NULL; END IF;
  SELECT k.inner_pad, k.outer_pad INTO STRICT key FROM sec.signing_key k;
  IF current_setting('tis.signature', true) IS DISTINCT FROM encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(
    pg_backend_pid()::text || '|' || extract(epoch FROM transaction_timestamp())::text || '|' || body, 'UTF8'))), 'hex') THEN
    RAISE EXCEPTION 'claims refused' USING ERRCODE = '28000';
  END IF;
  RETURN body::jsonb;
END $$;

/* Organizations where the person does more than read, today. */
CREATE OR REPLACE FUNCTION sec.worked() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  self uuid := sec.person();
  belongs uuid[] := sec.organizations();
BEGIN
  IF belongs = '{}' THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT m.organization_id FROM membership m
    WHERE m.person_id = self AND m.until_day IS NULL AND m.role <> 'reader' AND m.organization_id = ANY (belongs));
END $$;

/* Collaborations of which an organization of the person is a member today. */
CREATE OR REPLACE FUNCTION sec.joined_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  belongs uuid[] := sec.organizations();
BEGIN
  IF belongs = '{}' THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m WHERE m.organization_id = ANY (belongs) AND m.state = 'member');
END $$;
/* Collaborations to which an organization of the person is invited. */
CREATE OR REPLACE FUNCTION sec.inviting_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  belongs uuid[] := sec.organizations();
BEGIN
  IF belongs = '{}' THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m WHERE m.organization_id = ANY (belongs) AND m.state = 'invited');
END $$;

/* People who answer in a collaboration, as its members know them; whom it invites knows who answers, and no more. */
CREATE OR REPLACE FUNCTION sec.collaboration_people(p_collaboration uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_member boolean := p_collaboration = ANY (sec.joined_collaborations());
  answering uuid[];
  others uuid[] := '{}';
BEGIN
  IF NOT is_member AND NOT p_collaboration = ANY (sec.inviting_collaborations()) THEN RETURN; END IF;
  answering := ARRAY(SELECT one.id FROM collaboration_member m CROSS JOIN LATERAL (VALUES (m.contact_id), (m.deputy_id)) AS one (id)
    WHERE m.collaboration_id = p_collaboration AND m.state = 'member' AND one.id IS NOT NULL);
  IF is_member THEN
    others := ARRAY(SELECT c.person_id FROM commitment c WHERE c.collaboration_id = p_collaboration AND c.person_id IS NOT NULL
      UNION SELECT e.person_id FROM collaboration_event e WHERE e.collaboration_id = p_collaboration AND e.person_id IS NOT NULL);
  END IF;
  IF answering = '{}' AND others = '{}' THEN RETURN; END IF;
  RETURN QUERY SELECT p.id, p.name, CASE WHEN p.id = ANY (answering) THEN p.email END FROM person p WHERE p.id = ANY (answering || others);
END $$;

/* Names and sectors of those who are in a table, were or may come, whatever their network: for its members, and for whom it invites. */
CREATE OR REPLACE FUNCTION sec.table_organizations(p_table uuid) RETURNS TABLE (organization_id uuid, name_fr text, name_en text, sector text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_member boolean;
BEGIN
  IF NOT EXISTS (SELECT FROM collaboration c WHERE c.id = p_table AND c.kind = 'table') THEN RETURN; END IF;
  is_member := p_table = ANY (sec.joined_collaborations());
  IF NOT is_member AND NOT p_table = ANY (sec.inviting_collaborations()) THEN RETURN; END IF;
  RETURN QUERY SELECT o.id, o.name_fr, o.name_en, o.sector FROM organization o WHERE o.id IN (SELECT m.organization_id FROM collaboration_member m
    WHERE m.collaboration_id = p_table AND (is_member OR m.state IN ('member', 'invited')));
END $$;

/* Tables to which an alliance reports, or offers to, as its members see them. */
CREATE OR REPLACE FUNCTION sec.receiving_tables(p_alliance uuid)
  RETURNS TABLE (id uuid, state text, name_fr text, name_en text, level text, version integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT EXISTS (SELECT FROM table_report r WHERE r.alliance_id = p_alliance AND r.state IN ('offered', 'received')) THEN RETURN; END IF;
  IF NOT (p_alliance = ANY (sec.joined_collaborations())) THEN RETURN; END IF;
  RETURN QUERY SELECT r.id, r.state, c.name_fr, c.name_en, s.level, r.version
    FROM table_report r JOIN collaboration c ON c.id = r.table_id LEFT JOIN table_scope s ON s.collaboration_id = c.id
    WHERE r.alliance_id = p_alliance AND r.state IN ('offered', 'received') ORDER BY c.name_fr, r.id;
END $$;

/* A decision that is noted is told with its id, so that the history says which. */
CREATE OR REPLACE FUNCTION sec.keep_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.version := OLD.version + 1;
    IF NEW.withdrawn_at IS NOT NULL AND OLD.withdrawn_at IS NULL THEN NEW.withdrawn_at := sec.now(); END IF;
    RETURN NEW;
  END IF;
  IF session_user = 'tis_app' THEN
    NEW.person_id := sec.person(); NEW.at := sec.now(); NEW.version := 1;
    NEW.quorum := (SELECT s.quorum FROM meeting_settings s WHERE s.collaboration_id = NEW.collaboration_id);
  END IF;
  PERFORM sec.tell_collaboration(NEW.collaboration_id, 'decided', NULL, NEW.id::text, NEW.at, NEW.person_id);
  RETURN NEW;
END $$;
COMMENT ON COLUMN collaboration_event.detail IS 'own: a stage, a number of a version, a day, or the id of a decision; null: nothing more';

RESET ROLE;
