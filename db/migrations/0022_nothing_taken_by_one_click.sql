-- What is taken away can come back: a coordination that ended, an invitation that was withdrawn. And what two people send
-- at once is one invitation.
SET LOCAL ROLE tis_owner;

-- An invitation withdrawn by mistake is sent again: with another link, so that the old one serves no more, ever.
DROP TRIGGER settled_once ON invitation;
CREATE TRIGGER settled_once BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (OLD.accepted_at IS NOT NULL
    OR (OLD.revoked_at IS NOT NULL AND (NEW.revoked_at IS NOT NULL OR NEW.token_hash = OLD.token_hash OR NEW.accepted_at IS NOT NULL)))
  EXECUTE FUNCTION sec.refuse_second_use();
ALTER POLICY change ON invitation
  USING (accepted_at IS NULL AND (organization_id = ANY ((SELECT sec.led())::uuid[])
    OR (network_id = ANY ((SELECT sec.coordinated())::uuid[])
      AND (role = 'coordinator' OR organization_id = ANY ((SELECT sec.kept_organizations())::uuid[])))));

-- One open invitation an address and an organization (or the coordination of a network). Of those sent twice, the latest stays.
UPDATE invitation v SET revoked_at = sec.now() WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND EXISTS (
  SELECT FROM invitation w WHERE w.accepted_at IS NULL AND w.revoked_at IS NULL AND w.id <> v.id AND lower(w.email) = lower(v.email)
    AND (w.organization_id = v.organization_id OR (w.organization_id IS NULL AND v.organization_id IS NULL AND w.network_id = v.network_id))
    AND (w.expires_at, w.created_at, w.id) > (v.expires_at, v.created_at, v.id));
CREATE UNIQUE INDEX invitation_open ON invitation (organization_id, lower(email))
  WHERE organization_id IS NOT NULL AND accepted_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX invitation_open_coordination ON invitation (network_id, lower(email))
  WHERE organization_id IS NULL AND accepted_at IS NULL AND revoked_at IS NULL;

/*
 * Whether no invitation of an address is open into an organization, or into the coordination of a network (p_organization
 * null). Settles those that have expired, whoever sent them, and makes two at once wait for each other. Only for who may
 * invite there; to others, nothing is free.
 */
CREATE FUNCTION sec.free_invitation(p_organization uuid, p_network uuid, p_email text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(CASE WHEN p_organization IS NULL THEN p_network = ANY (sec.coordinated()) OR sec.is_operator()
    ELSE p_organization = ANY (sec.led()) OR p_organization = ANY (sec.kept_organizations()) END, false) THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('invitation ' || coalesce(p_organization, p_network) || lower(p_email), 0));
  UPDATE invitation v SET revoked_at = sec.now()
  WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.expires_at <= sec.now() AND lower(v.email) = lower(p_email)
    AND (v.organization_id = p_organization OR (p_organization IS NULL AND v.organization_id IS NULL AND v.network_id = p_network));
  RETURN NOT EXISTS (SELECT FROM invitation v WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND lower(v.email) = lower(p_email)
    AND (v.organization_id = p_organization OR (p_organization IS NULL AND v.organization_id IS NULL AND v.network_id = p_network)));
END $$;
GRANT EXECUTE ON FUNCTION sec.free_invitation(uuid, uuid, text) TO tis_app;

/*
 * Gives back a coordination that ended at most 30 days before p_today, as if it had not; for who coordinates the network.
 * False when there is none, or the person's account is closed.
 */
CREATE FUNCTION sec.give_back_coordination(p_network uuid, p_person uuid, p_today date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(p_network = ANY (sec.coordinated()), false) OR p_today NOT BETWEEN sec.now()::date - 1 AND sec.now()::date + 1 THEN RETURN false; END IF;
  PERFORM FROM coordinator WHERE network_id = p_network AND person_id = p_person FOR UPDATE; -- of two at once, the second finds it there
  UPDATE coordinator c SET until_day = NULL
  WHERE c.network_id = p_network AND c.person_id = p_person AND c.until_day >= p_today - 30
    AND c.from_day = (SELECT max(d.from_day) FROM coordinator d WHERE d.network_id = p_network AND d.person_id = p_person)
    AND NOT EXISTS (SELECT FROM coordinator d WHERE d.network_id = p_network AND d.person_id = p_person AND d.until_day IS NULL)
    AND EXISTS (SELECT FROM person p WHERE p.id = p_person AND p.deactivated_at IS NULL);
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION sec.give_back_coordination(uuid, uuid, date) TO tis_app;

-- Names are the same whatever their case, accents, punctuation, kinds of dashes and spaces.
CREATE FUNCTION sec.bare_name(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT regexp_replace(sec.fold(t) COLLATE pg_c_utf8, '[^[:alnum:]]+', '', 'g') $$;
GRANT EXECUTE ON FUNCTION sec.bare_name(text) TO tis_app;

-- What a merge of two sheets needs to be undone.
CREATE TABLE directory_merge (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kept_id uuid NOT NULL REFERENCES directory_record,
  other_id uuid NOT NULL REFERENCES directory_record,
  merged_at timestamptz NOT NULL DEFAULT sec.now(),
  undone_at timestamptz,
  before jsonb NOT NULL CHECK (octet_length(before::text) <= 4000000),
  suggestions uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX ON directory_merge (kept_id);
CREATE INDEX ON directory_merge (other_id);
SELECT sec.protect('directory_merge');
COMMENT ON TABLE directory_merge IS 'Merges of two sheets, for 30 days: what is needed to undo them. Read and written by the functions below only.';
COMMENT ON COLUMN directory_merge.id IS 'own: id';
COMMENT ON COLUMN directory_merge.kept_id IS 'own: sheet that stayed';
COMMENT ON COLUMN directory_merge.other_id IS 'own: sheet that became part of it';
COMMENT ON COLUMN directory_merge.merged_at IS 'own: instant';
COMMENT ON COLUMN directory_merge.undone_at IS 'own: instant; null: it stands';
COMMENT ON COLUMN directory_merge.before IS 'partner: both sheets and their places as they were, withheld parts included, and the one that stayed as the merge left it';
COMMENT ON COLUMN directory_merge.suggestions IS 'own: suggestions that followed';

/* Notes a merge in the transaction that makes it, moves what people suggested on the other sheet, and forgets merges past undoing. */
CREATE FUNCTION sec.note_merge(p_kept uuid, p_other uuid, p_before jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moved uuid[];
BEGIN
  IF NOT (sec.keeps_record(p_kept) AND sec.keeps_record(p_other)) THEN
    RAISE EXCEPTION 'a merge of sheets kept by others' USING ERRCODE = '42501';
  END IF;
  DELETE FROM directory_merge WHERE merged_at < sec.now() - interval '30 days';
  WITH m AS (UPDATE directory_suggestion SET record_id = p_kept WHERE record_id = p_other AND status = 'new' RETURNING id)
  SELECT coalesce(array_agg(id), '{}') INTO moved FROM m;
  INSERT INTO directory_merge (kept_id, other_id, before, suggestions) VALUES (p_kept, p_other, p_before, moved);
END $$;

/* Merges that can still be undone, of sheets the person keeps: into one sheet, or of a network (p_kept null). Latest first, 50 at most. */
CREATE FUNCTION sec.recent_merges(p_kept uuid, p_network uuid)
  RETURNS TABLE (id uuid, kept_id uuid, other_id uuid, merged_at timestamptz, kept_name jsonb, other_name jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.kept_id, m.other_id, m.merged_at, k.doc -> 'name', m.before #> '{other,doc,name}'
  FROM directory_merge m JOIN directory_record k ON k.id = m.kept_id JOIN directory_record o ON o.id = m.other_id
  WHERE m.undone_at IS NULL AND m.merged_at >= sec.now() - interval '30 days'
    AND sec.keeps(k.steward_id, k.network_id) AND sec.keeps(o.steward_id, o.network_id)
    AND CASE WHEN p_kept IS NULL THEN k.network_id = p_network OR (k.network_id IS NULL AND k.steward_id IS NULL) ELSE k.id = p_kept END
  ORDER BY m.merged_at DESC, m.id LIMIT 50 $$;

/* What undoing one needs; no row when it cannot be undone by this person. */
CREATE FUNCTION sec.open_merge(p_id uuid) RETURNS TABLE (kept_id uuid, other_id uuid, before jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.kept_id, m.other_id, m.before FROM directory_merge m
  WHERE m.id = p_id AND m.undone_at IS NULL AND m.merged_at >= sec.now() - interval '30 days'
    AND sec.keeps_record(m.kept_id) AND sec.keeps_record(m.other_id) $$;

/* Closes a merge that was undone, in the same transaction; suggestions that nobody looked at go back. False: it was closed already. */
CREATE FUNCTION sec.close_merge(p_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE m directory_merge;
BEGIN
  IF NOT EXISTS (SELECT FROM sec.open_merge(p_id)) THEN RETURN false; END IF;
  UPDATE directory_merge SET undone_at = sec.now() WHERE id = p_id AND undone_at IS NULL RETURNING * INTO m;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE directory_suggestion SET record_id = m.other_id WHERE id = ANY (m.suggestions) AND record_id = m.kept_id AND status = 'new';
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.note_merge(uuid, uuid, jsonb), sec.recent_merges(uuid, uuid), sec.open_merge(uuid), sec.close_merge(uuid) TO tis_app;

/* Where an id leads today: the record that a merged one became part of, however many times; itself otherwise. */
CREATE FUNCTION sec.follow_merges(p_ids uuid[]) RETURNS TABLE (asked uuid, id uuid)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE step (asked, id, n) AS (
    SELECT one, one, 0 FROM unnest(p_ids) AS one
    UNION ALL
    SELECT s.asked, r.merged_into, s.n + 1 FROM step s JOIN directory_record r ON r.id = s.id AND r.merged_into IS NOT NULL WHERE s.n < 20)
  SELECT DISTINCT ON (asked) asked, id FROM step ORDER BY asked, n DESC $$;
GRANT EXECUTE ON FUNCTION sec.follow_merges(uuid[]) TO tis_app;

RESET ROLE;
