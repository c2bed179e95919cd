-- What a team writes for itself beside a conversation with a young person (issue 18, 2): a record of its own, whose key is the team's alone. The young person's side has no function that reads it.

SET LOCAL ROLE tis_owner;

CREATE TABLE mailbox_note_wrap (
  mailbox_id uuid PRIMARY KEY,
  organization_id uuid NOT NULL,
  team_id uuid NOT NULL,
  record_id uuid NOT NULL UNIQUE,
  epoch smallint NOT NULL CHECK (epoch >= 1),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON mailbox_note_wrap (organization_id, mailbox_id);
CREATE INDEX ON mailbox_note_wrap (organization_id, team_id);
CREATE INDEX ON mailbox_note_wrap (team_id);
SELECT sec.protect('mailbox_note_wrap');
COMMENT ON TABLE mailbox_note_wrap IS 'The key of a team''s notes beside a conversation, sealed to that team and to nobody else.';
COMMENT ON COLUMN mailbox_note_wrap.mailbox_id IS 'own: conversation';
COMMENT ON COLUMN mailbox_note_wrap.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_note_wrap.team_id IS 'own: team';
COMMENT ON COLUMN mailbox_note_wrap.record_id IS 'own: id of the sealed record of its notes, drawn by the page';
COMMENT ON COLUMN mailbox_note_wrap.epoch IS 'own: epoch of the team it is sealed to';
COMMENT ON COLUMN mailbox_note_wrap.file IS 'sealed: sealed';

CREATE TABLE mailbox_note (
  id uuid PRIMARY KEY,
  mailbox_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  seq smallint NOT NULL CHECK (seq >= 0),
  prev bytea CHECK (octet_length(prev) = 32),
  kept_at timestamptz NOT NULL DEFAULT date_trunc('hour', sec.now()),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  UNIQUE (mailbox_id, seq),
  CHECK ((prev IS NULL) = (seq = 0)),
  FOREIGN KEY (mailbox_id) REFERENCES mailbox_note_wrap (mailbox_id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX ON mailbox_note (organization_id, mailbox_id);
CREATE INDEX ON mailbox_note (author_id);
SELECT sec.protect('mailbox_note');
COMMENT ON TABLE mailbox_note IS 'Notes of a team beside a conversation, sealed. The young person never sees them, nor that there are any.';
COMMENT ON COLUMN mailbox_note.id IS 'own: id, drawn by the page';
COMMENT ON COLUMN mailbox_note.mailbox_id IS 'own: conversation';
COMMENT ON COLUMN mailbox_note.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_note.author_id IS 'own: who of the team wrote it';
COMMENT ON COLUMN mailbox_note.seq IS 'own: place, from 0';
COMMENT ON COLUMN mailbox_note.prev IS 'own: SHA-256 of the file before it; null: the first';
COMMENT ON COLUMN mailbox_note.kept_at IS 'own: the hour, and no finer';
COMMENT ON COLUMN mailbox_note.file IS 'sealed: sealed';

CREATE TRIGGER never_police BEFORE INSERT OR UPDATE ON mailbox_note_wrap FOR EACH ROW EXECUTE FUNCTION sec.refuse_police_mailbox();

/*
 * One more note. The first brings the key of the notes (`p_record`, `p_epoch`, `p_wrap`); the others bring null. `not-yours`, `gap` (somebody wrote meanwhile), `stale` (the team has a
 * newer key), `used`, `full`; null: it is there, told again or not.
 */
CREATE FUNCTION sec.note_mailbox(p_mailbox uuid, p_record uuid, p_epoch integer, p_wrap bytea, p_note uuid, p_seq integer, p_prev bytea, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox; v_last mailbox_note; v_before mailbox_note;
BEGIN
  SELECT * INTO v FROM mailbox m WHERE m.id = p_mailbox AND m.team_id = ANY (sec.mailbox_teams()) FOR UPDATE;
  IF v.id IS NULL THEN RETURN 'not-yours'; END IF;
  SELECT * INTO v_before FROM mailbox_note n WHERE n.id = p_note;
  IF v_before.id IS NOT NULL THEN RETURN CASE WHEN v_before.mailbox_id = v.id AND v_before.file = p_file THEN NULL ELSE 'used' END; END IF;
  SELECT * INTO v_last FROM mailbox_note n WHERE n.mailbox_id = v.id ORDER BY n.seq DESC LIMIT 1;
  IF p_seq <> coalesce(v_last.seq, -1) + 1 OR p_prev IS DISTINCT FROM sha256(v_last.file) OR (p_wrap IS NULL) <> (v_last.id IS NOT NULL) THEN RETURN 'gap'; END IF;
  IF p_seq > 499 THEN RETURN 'full'; END IF;
  IF p_wrap IS NOT NULL THEN
    IF p_epoch IS DISTINCT FROM sec.key_team_epoch(v.team_id)::integer THEN RETURN 'stale'; END IF;
    IF EXISTS (SELECT FROM mailbox_note_wrap w WHERE w.record_id = p_record) THEN RETURN 'used'; END IF;
    INSERT INTO mailbox_note_wrap (mailbox_id, organization_id, team_id, record_id, epoch, file) VALUES (v.id, v.organization_id, v.team_id, p_record, p_epoch::smallint, p_wrap);
  END IF;
  INSERT INTO mailbox_note (id, mailbox_id, organization_id, author_id, seq, prev, file) VALUES (p_note, v.id, v.organization_id, sec.person(), p_seq::smallint, p_prev, p_file);
  UPDATE mailbox m SET version = m.version + 1 WHERE m.id = v.id;
  PERFORM sec.append_audit(v.organization_id, sec.person(), 'mailbox.note', 'mailbox', v.id, NULL, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.note_mailbox(uuid, uuid, integer, bytea, uuid, integer, bytea, bytea) TO tis_app;

CREATE OR REPLACE FUNCTION sec.personal_mailbox() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.created_week::timestamptz AS at, 'followed' AS kind, jsonb_build_object('id', m.id) AS says FROM mailbox m WHERE m.lead_id = sec.person()
  UNION ALL SELECT x.kept_at, 'answered', jsonb_build_object('mailbox', x.mailbox_id) FROM mailbox_object x WHERE x.author_id = sec.person()
  UNION ALL SELECT n.kept_at, 'noted', jsonb_build_object('mailbox', n.mailbox_id) FROM mailbox_note n WHERE n.author_id = sec.person()
  UNION ALL SELECT r.at, 'read', jsonb_build_object('mailbox', r.mailbox_id) FROM mailbox_reading r WHERE r.person_id = sec.person() $$;

CREATE POLICY read ON mailbox_note_wrap FOR SELECT TO tis_app USING (team_id = ANY ((SELECT sec.mailbox_teams())::uuid[]));
CREATE POLICY read ON mailbox_note FOR SELECT TO tis_app USING (EXISTS (SELECT FROM mailbox_note_wrap w WHERE w.mailbox_id = mailbox_note.mailbox_id));
GRANT SELECT ON mailbox_note_wrap, mailbox_note TO tis_app;
