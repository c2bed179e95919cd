-- Every link that a mail carries or that someone was given, in two places: what is known of one, and how a restored copy ends them all.
SET LOCAL ROLE tis_owner;

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
  FROM collaboration_guest g WHERE g.token_hash = p_link $$;

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
  DELETE FROM idempotency_key;
  FOR i IN 0..31 LOOP
    i_pad := set_byte(i_pad, i, get_byte(key, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(key, i) # 92);
  END LOOP;
  UPDATE sec.signing_key SET inner_pad = i_pad, outer_pad = o_pad;
END $$;

RESET ROLE;
