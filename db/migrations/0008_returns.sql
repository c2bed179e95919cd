-- An organization that left comes back: its place in the network begins anew, and the one that ended stays on record.
SET LOCAL ROLE tis_owner;

ALTER TABLE network_member ADD COLUMN left_by text CHECK (left_by IN ('organization', 'network')), ADD CHECK (left_by IS NULL OR left_on IS NOT NULL);
COMMENT ON COLUMN network_member.left_by IS 'partner: who ended it, the organization itself or the network; null: still there, or not on record';
GRANT UPDATE (left_by) ON network_member TO tis_app;

/*
 * Organizations that left a network the person coordinates and are not there today, the latest first; nobody else learns
 * of them. Whether they can be brought back: nobody is put back without being asked, so only what the network itself ended,
 * or what nobody works in.
 */
CREATE FUNCTION sec.former_organizations(p_network uuid) RETURNS TABLE (id uuid, name_fr text, name_en text, sector text, left_on date, can_return boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.id, o.name_fr, o.name_en, o.sector, last.left_on,
    last.left_by IS NOT DISTINCT FROM 'network' OR NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id AND m.until_day IS NULL)
  FROM (SELECT DISTINCT ON (n.organization_id) n.* FROM network_member n
    WHERE n.network_id = p_network AND p_network = ANY (sec.coordinated()) ORDER BY n.organization_id, n.joined_on DESC) AS last
  JOIN organization o ON o.id = last.organization_id
  WHERE NOT EXISTS (SELECT FROM network_member n WHERE n.network_id = p_network AND n.organization_id = o.id AND n.left_on IS NULL)
  ORDER BY last.left_on DESC, o.id $$;

/* Brings such an organization back from today on; false when it cannot be. One that left and comes back the day it joined never left. */
CREATE FUNCTION sec.bring_back(p_network uuid, p_organization uuid, p_today date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT p_network = ANY (sec.coordinated()) OR p_today NOT BETWEEN current_date - 1 AND current_date + 1 THEN RETURN false; END IF;
  PERFORM FROM network_member WHERE network_id = p_network AND organization_id = p_organization FOR UPDATE; -- of two at once, the second finds it there
  IF NOT EXISTS (SELECT FROM sec.former_organizations(p_network) f WHERE f.id = p_organization AND f.can_return) THEN RETURN false; END IF;
  INSERT INTO network_member (network_id, organization_id, joined_on) VALUES (p_network, p_organization, p_today)
  ON CONFLICT (network_id, organization_id, joined_on) DO UPDATE SET left_on = NULL, left_by = NULL;
  UPDATE organization o SET status = CASE WHEN EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id AND m.until_day IS NULL) THEN 'joined' ELSE 'listed' END
  WHERE o.id = p_organization AND o.status = 'left';
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.former_organizations(uuid), sec.bring_back(uuid, uuid, date) TO tis_app;

RESET ROLE;
