-- Meetings of a collaboration: when and where, who came, what was decided, what was promised, and the minutes.
SET LOCAL ROLE tis_owner;

-- A mail that carries an invitation for calendars -------------------------------------------------------------------------

ALTER TABLE mail_message ADD COLUMN calendar text CHECK (octet_length(calendar) <= 200000),
  ADD COLUMN calendar_method text CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
  ADD CHECK ((calendar IS NULL) = (calendar_method IS NULL));
COMMENT ON COLUMN mail_message.calendar IS 'secret: calendar file that goes with it (RFC 5545), emptied once sent; null: none';
COMMENT ON COLUMN mail_message.calendar_method IS 'secret: REQUEST, CANCEL; null: no calendar file';

/* Writes a mail that a calendar file goes with. */
CREATE FUNCTION sec.post_mail_with_calendar(p_to text, p_language text, p_template text, p_subject text, p_text text, p_html text, p_unsubscribe text,
    p_link bytea, p_method text, p_calendar text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mail uuid := sec.post_mail(p_to, p_language, p_template, p_subject, p_text, p_html, p_unsubscribe, p_link);
BEGIN
  UPDATE mail_message SET calendar = p_calendar, calendar_method = p_method WHERE id = mail;
  RETURN mail;
END $$;
GRANT EXECUTE ON FUNCTION sec.post_mail_with_calendar(text, text, text, text, text, text, text, bytea, text, text) TO tis_app, tis_job;

CREATE FUNCTION sec.empty_calendar() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.calendar := NULL; NEW.calendar_method := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER empty_calendar BEFORE UPDATE ON mail_message FOR EACH ROW
  WHEN (NEW.calendar IS NOT NULL AND (NEW.sent_at IS NOT NULL OR NEW.failure IS NOT NULL)) EXECUTE FUNCTION sec.empty_calendar();

-- Tables ---------------------------------------------------------------------------------------------------------------

CREATE TABLE meeting_settings (
  collaboration_id uuid PRIMARY KEY REFERENCES collaboration,
  quorum smallint CHECK (quorum BETWEEN 2 AND 500),
  place text CHECK (char_length(place) BETWEEN 1 AND 200),
  time_zone text CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  is_published boolean NOT NULL DEFAULT false,
  modified_by uuid REFERENCES person,
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON meeting_settings (modified_by) WHERE modified_by IS NOT NULL;
SELECT sec.protect('meeting_settings');
COMMENT ON TABLE meeting_settings IS 'How the members of a collaboration meet. No row: nothing was chosen.';
COMMENT ON COLUMN meeting_settings.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_settings.quorum IS 'own: organizations that must be present to decide; null: no quorum';
COMMENT ON COLUMN meeting_settings.place IS 'own: place offered for the next one; null: none';
COMMENT ON COLUMN meeting_settings.time_zone IS 'own: time zone offered, IANA; null: that of most of Quebec';
COMMENT ON COLUMN meeting_settings.is_published IS 'own: a table shows the day, hour and title of its meetings to anyone';
COMMENT ON COLUMN meeting_settings.modified_by IS 'own: who changed it last; null: the platform';
COMMENT ON COLUMN meeting_settings.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN meeting_settings.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE meeting_series (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  convened_by_id uuid NOT NULL REFERENCES organization,
  every smallint NOT NULL CHECK (every BETWEEN 1 AND 12),
  unit text NOT NULL CHECK (unit IN ('week', 'month')),
  nth smallint CHECK (nth IN (1, 2, 3, 4, -1)),
  until_day date NOT NULL,
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 160),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 160),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  time_zone text NOT NULL CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  place text CHECK (char_length(place) BETWEEN 1 AND 200),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  UNIQUE (id, collaboration_id),
  CHECK (title_fr IS NOT NULL OR title_en IS NOT NULL),
  CHECK (ends_at > starts_at),
  CHECK ((unit = 'month') = (nth IS NOT NULL))
);
CREATE INDEX ON meeting_series (collaboration_id);
CREATE INDEX ON meeting_series (convened_by_id);
SELECT sec.protect('meeting_series');
COMMENT ON TABLE meeting_series IS 'A meeting that comes again. Each of its meetings is a row of meeting, so that one can be moved alone. It is never changed.';
COMMENT ON COLUMN meeting_series.id IS 'own: id';
COMMENT ON COLUMN meeting_series.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_series.convened_by_id IS 'own: organization that convened it; it has no right that the others have not';
COMMENT ON COLUMN meeting_series.every IS 'own: every so many weeks or months';
COMMENT ON COLUMN meeting_series.unit IS 'own: week, month';
COMMENT ON COLUMN meeting_series.nth IS 'own: which weekday of the month, -1: the last; null: by weeks';
COMMENT ON COLUMN meeting_series.until_day IS 'own: last day, inclusive, in its time zone';
COMMENT ON COLUMN meeting_series.title_fr IS 'own: title in French, as it was convened; null: not written';
COMMENT ON COLUMN meeting_series.title_en IS 'own: title in English, as it was convened; null: not written';
COMMENT ON COLUMN meeting_series.starts_at IS 'own: instant its first meeting was to start';
COMMENT ON COLUMN meeting_series.ends_at IS 'own: instant its first meeting was to end';
COMMENT ON COLUMN meeting_series.time_zone IS 'own: time zone in which its hours were said, IANA';
COMMENT ON COLUMN meeting_series.place IS 'own: where, as it was convened; null: not said';
COMMENT ON COLUMN meeting_series.created_at IS 'own: instant';

CREATE TABLE meeting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  series_id uuid,
  original_start timestamptz,
  convened_by_id uuid NOT NULL REFERENCES organization,
  kind text NOT NULL DEFAULT 'meeting' CHECK (kind IN ('meeting', 'committee', 'joint-training', 'coordinated-action')),
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 160),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 160),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  time_zone text NOT NULL CHECK (time_zone IN ('America/Toronto', 'America/Halifax', 'America/Blanc-Sablon')),
  place text CHECK (char_length(place) BETWEEN 1 AND 200),
  link text CHECK (char_length(link) BETWEEN 1 AND 500 AND link ~ '^https?://[!-;=?-~]+$'),
  state text NOT NULL DEFAULT 'convened' CHECK (state IN ('convened', 'cancelled')),
  sequence integer NOT NULL DEFAULT 0,
  created_by uuid REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  search text NOT NULL GENERATED ALWAYS AS (sec.fold(coalesce(title_fr, '') || ' ' || coalesce(title_en, '') || ' ' || coalesce(place, ''))) STORED,
  UNIQUE (id, collaboration_id),
  FOREIGN KEY (series_id, collaboration_id) REFERENCES meeting_series (id, collaboration_id),
  CHECK (title_fr IS NOT NULL OR title_en IS NOT NULL),
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
  CHECK ((series_id IS NULL) = (original_start IS NULL))
);
CREATE INDEX ON meeting (collaboration_id, starts_at, id);
CREATE UNIQUE INDEX meeting_occurrence ON meeting (series_id, original_start) WHERE series_id IS NOT NULL;
CREATE INDEX ON meeting (convened_by_id);
CREATE INDEX ON meeting (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX ON meeting (starts_at) WHERE state = 'convened';
SELECT sec.protect('meeting');
COMMENT ON TABLE meeting IS 'A meeting of a collaboration. Its members read it; whom they invited knows those to come, and no more.';
COMMENT ON COLUMN meeting.id IS 'own: id';
COMMENT ON COLUMN meeting.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting.series_id IS 'own: series that it is of; null: it comes once';
COMMENT ON COLUMN meeting.original_start IS 'own: instant when the series first had it; null: it comes once';
COMMENT ON COLUMN meeting.convened_by_id IS 'own: organization that convened it; it has no right that the others have not';
COMMENT ON COLUMN meeting.kind IS 'own: meeting, committee, joint-training, coordinated-action';
COMMENT ON COLUMN meeting.title_fr IS 'own: title in French; null: not written';
COMMENT ON COLUMN meeting.title_en IS 'own: title in English; null: not written';
COMMENT ON COLUMN meeting.starts_at IS 'own: instant it starts';
COMMENT ON COLUMN meeting.ends_at IS 'own: instant it ends';
COMMENT ON COLUMN meeting.time_zone IS 'own: time zone in which its hours were said, IANA';
COMMENT ON COLUMN meeting.place IS 'own: where; null: not said';
COMMENT ON COLUMN meeting.link IS 'own: address to join from afar; null: none';
COMMENT ON COLUMN meeting.state IS 'own: convened, cancelled';
COMMENT ON COLUMN meeting.sequence IS 'own: grows at each change that people must know (SEQUENCE of RFC 5545)';
COMMENT ON COLUMN meeting.created_by IS 'own: who convened it; null: the platform';
COMMENT ON COLUMN meeting.created_at IS 'own: instant';
COMMENT ON COLUMN meeting.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN meeting.version IS 'own: grows at each change (optimistic lock)';
COMMENT ON COLUMN meeting.search IS 'own: titles and place folded, for finding what people type';

CREATE TABLE meeting_agenda (
  meeting_id uuid PRIMARY KEY,
  collaboration_id uuid NOT NULL,
  items text[] NOT NULL DEFAULT '{}' CHECK (cardinality(items) <= 40 AND char_length(array_to_string(items, '')) <= 8000),
  modified_by uuid REFERENCES person,
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id)
);
CREATE INDEX ON meeting_agenda (collaboration_id);
CREATE INDEX ON meeting_agenda (modified_by) WHERE modified_by IS NOT NULL;
SELECT sec.protect('meeting_agenda');
COMMENT ON TABLE meeting_agenda IS 'What members put on the agenda of a meeting. What is carried over is computed, never copied here.';
COMMENT ON COLUMN meeting_agenda.meeting_id IS 'own: meeting';
COMMENT ON COLUMN meeting_agenda.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_agenda.items IS 'own: items in order, never about a young person';
COMMENT ON COLUMN meeting_agenda.modified_by IS 'own: who changed it last; null: the platform';
COMMENT ON COLUMN meeting_agenda.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN meeting_agenda.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE meeting_attendance (
  meeting_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization,
  says text CHECK (says IN ('present', 'excused', 'absent')),
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (meeting_id, organization_id),
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id)
);
CREATE INDEX ON meeting_attendance (collaboration_id);
CREATE INDEX ON meeting_attendance (organization_id);
CREATE INDEX ON meeting_attendance (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('meeting_attendance');
COMMENT ON TABLE meeting_attendance IS 'Which organizations came to a meeting. No row: not known. Never who came for them.';
COMMENT ON COLUMN meeting_attendance.meeting_id IS 'own: meeting';
COMMENT ON COLUMN meeting_attendance.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_attendance.organization_id IS 'own: organization';
COMMENT ON COLUMN meeting_attendance.says IS 'own: present, excused, absent; null: not known';
COMMENT ON COLUMN meeting_attendance.person_id IS 'own: who noted it; null: the platform';
COMMENT ON COLUMN meeting_attendance.at IS 'own: instant';

CREATE TABLE meeting_decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  meeting_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  what text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 600),
  look_again_on date,
  looked_again_in uuid REFERENCES meeting,
  quorum smallint,
  withdrawn_at timestamptz,
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, collaboration_id),
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id),
  CHECK (looked_again_in IS NULL OR look_again_on IS NOT NULL)
);
CREATE INDEX ON meeting_decision (meeting_id);
CREATE INDEX ON meeting_decision (collaboration_id, at);
CREATE INDEX ON meeting_decision (looked_again_in) WHERE looked_again_in IS NOT NULL;
CREATE INDEX ON meeting_decision (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('meeting_decision');
COMMENT ON TABLE meeting_decision IS 'What was decided at a meeting.';
COMMENT ON COLUMN meeting_decision.id IS 'own: id';
COMMENT ON COLUMN meeting_decision.meeting_id IS 'own: meeting where it was decided';
COMMENT ON COLUMN meeting_decision.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_decision.what IS 'own: what was decided, never about a young person';
COMMENT ON COLUMN meeting_decision.look_again_on IS 'own: day to look at it again; null: none';
COMMENT ON COLUMN meeting_decision.looked_again_in IS 'own: meeting where it was looked at again; null: not yet';
COMMENT ON COLUMN meeting_decision.quorum IS 'own: quorum of that moment, in organizations; null: there was none';
COMMENT ON COLUMN meeting_decision.withdrawn_at IS 'own: instant it was taken out, noted by mistake; null: it stands';
COMMENT ON COLUMN meeting_decision.person_id IS 'own: who noted it; null: the platform';
COMMENT ON COLUMN meeting_decision.at IS 'own: instant it was noted';
COMMENT ON COLUMN meeting_decision.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE meeting_voice (
  decision_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  sector text NOT NULL CHECK (sector IN ('community', 'education', 'institutional', 'police', 'justice')),
  says text CHECK (says IN ('for', 'against', 'reserve')),
  PRIMARY KEY (decision_id, sector),
  FOREIGN KEY (decision_id, collaboration_id) REFERENCES meeting_decision (id, collaboration_id)
);
CREATE INDEX ON meeting_voice (collaboration_id);
SELECT sec.protect('meeting_voice');
COMMENT ON TABLE meeting_voice IS 'What each sector said of a decision, where members want it noted. It ranks nobody.';
COMMENT ON COLUMN meeting_voice.decision_id IS 'own: decision';
COMMENT ON COLUMN meeting_voice.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_voice.sector IS 'own: code of content/sectors.json';
COMMENT ON COLUMN meeting_voice.says IS 'own: for, against, reserve; null: not noted';

CREATE TABLE meeting_commitment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  meeting_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  decision_id uuid,
  organization_id uuid NOT NULL REFERENCES organization,
  what text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 300),
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'promised', 'declined', 'withdrawn')),
  commitment_id uuid REFERENCES commitment,
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id),
  FOREIGN KEY (decision_id, collaboration_id) REFERENCES meeting_decision (id, collaboration_id),
  CHECK ((state = 'promised') = (commitment_id IS NOT NULL))
);
CREATE INDEX ON meeting_commitment (meeting_id);
CREATE INDEX ON meeting_commitment (collaboration_id);
CREATE INDEX ON meeting_commitment (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX ON meeting_commitment (organization_id);
CREATE UNIQUE INDEX meeting_commitment_promised ON meeting_commitment (commitment_id) WHERE commitment_id IS NOT NULL;
CREATE INDEX ON meeting_commitment (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('meeting_commitment');
COMMENT ON TABLE meeting_commitment IS 'What a meeting would like an organization to do. It binds nobody until that organization promises it itself.';
COMMENT ON COLUMN meeting_commitment.id IS 'own: id';
COMMENT ON COLUMN meeting_commitment.meeting_id IS 'own: meeting where it was said';
COMMENT ON COLUMN meeting_commitment.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_commitment.decision_id IS 'own: decision that it carries out; null: none';
COMMENT ON COLUMN meeting_commitment.organization_id IS 'own: organization to which it is proposed';
COMMENT ON COLUMN meeting_commitment.what IS 'own: what, never about a young person';
COMMENT ON COLUMN meeting_commitment.due_on IS 'own: by this day, instance time zone';
COMMENT ON COLUMN meeting_commitment.state IS 'own: proposed, promised or declined (by itself), withdrawn (by who noted it)';
COMMENT ON COLUMN meeting_commitment.commitment_id IS 'own: the commitment that it became; null: not promised';
COMMENT ON COLUMN meeting_commitment.person_id IS 'own: who noted it; null: the platform';
COMMENT ON COLUMN meeting_commitment.at IS 'own: instant it was noted';
COMMENT ON COLUMN meeting_commitment.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE meeting_minutes (
  meeting_id uuid PRIMARY KEY,
  collaboration_id uuid NOT NULL,
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'approved')),
  approved_as text CHECK (approved_as IN ('written', 'changed')),
  approved_in uuid REFERENCES meeting,
  approved_by uuid REFERENCES person,
  approved_at timestamptz,
  modified_by uuid REFERENCES person,
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id),
  CHECK ((state = 'approved') = (approved_at IS NOT NULL)),
  CHECK ((approved_as IS NULL) = (approved_at IS NULL))
);
CREATE INDEX ON meeting_minutes (collaboration_id);
CREATE INDEX ON meeting_minutes (approved_in) WHERE approved_in IS NOT NULL;
CREATE INDEX ON meeting_minutes (approved_by) WHERE approved_by IS NOT NULL;
CREATE INDEX ON meeting_minutes (modified_by) WHERE modified_by IS NOT NULL;
SELECT sec.protect('meeting_minutes');
COMMENT ON TABLE meeting_minutes IS 'The minutes of a meeting, as its members write them together. Once approved, they do not change any more.';
COMMENT ON COLUMN meeting_minutes.meeting_id IS 'own: meeting';
COMMENT ON COLUMN meeting_minutes.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_minutes.text IS 'own: what was said, never about a young person';
COMMENT ON COLUMN meeting_minutes.state IS 'own: draft, approved';
COMMENT ON COLUMN meeting_minutes.approved_as IS 'own: written (as they stood), changed (with changes asked at that meeting); null: not approved';
COMMENT ON COLUMN meeting_minutes.approved_in IS 'own: meeting that approved them; null: not approved, or outside a meeting';
COMMENT ON COLUMN meeting_minutes.approved_by IS 'own: who noted the approval; null: nobody yet, or the platform';
COMMENT ON COLUMN meeting_minutes.approved_at IS 'own: instant; null: not approved';
COMMENT ON COLUMN meeting_minutes.modified_by IS 'own: who changed them last; null: the platform';
COMMENT ON COLUMN meeting_minutes.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN meeting_minutes.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE meeting_minutes_entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  meeting_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('version', 'correction')),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  FOREIGN KEY (meeting_id, collaboration_id) REFERENCES meeting (id, collaboration_id)
);
CREATE INDEX ON meeting_minutes_entry (meeting_id, at);
CREATE INDEX ON meeting_minutes_entry (collaboration_id);
CREATE INDEX ON meeting_minutes_entry (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('meeting_minutes_entry');
COMMENT ON TABLE meeting_minutes_entry IS 'Each text that minutes had, and what was corrected after they were approved. It only grows.';
COMMENT ON COLUMN meeting_minutes_entry.id IS 'own: id';
COMMENT ON COLUMN meeting_minutes_entry.meeting_id IS 'own: meeting';
COMMENT ON COLUMN meeting_minutes_entry.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN meeting_minutes_entry.kind IS 'own: version (of the text), correction (after the approval)';
COMMENT ON COLUMN meeting_minutes_entry.text IS 'own: the text as it was saved, or what is corrected';
COMMENT ON COLUMN meeting_minutes_entry.person_id IS 'own: who wrote it; null: the platform';
COMMENT ON COLUMN meeting_minutes_entry.at IS 'own: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON meeting_minutes_entry FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON meeting_minutes_entry FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

-- Who stands where -----------------------------------------------------------------------------------------------------

/* Collaborations where an organization that the person leads is a member today. */
CREATE FUNCTION sec.led_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m
    WHERE m.state = 'member' AND m.organization_id = ANY ((SELECT sec.led())::uuid[]));
END $$;
/* Organizations asked to a meeting: members of that moment, or of when it was noted, and those invited by then who had not answered. */
CREATE FUNCTION sec.asked_to_meeting(p_meeting uuid) RETURNS TABLE (organization_id uuid, is_member boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.organization_id, bool_or(m.state IN ('member', 'left') AND m.since <= greatest(t.ends_at, t.created_at))
  FROM meeting t JOIN collaboration_member m ON m.collaboration_id = t.collaboration_id
  WHERE t.id = p_meeting AND t.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[] || ARRAY(SELECT t.collaboration_id WHERE session_user <> 'tis_app'))
    AND ((m.state IN ('member', 'left') AND least(m.since, m.invited_at) <= greatest(t.ends_at, t.created_at) AND (m.until IS NULL OR m.until > t.starts_at))
      OR (m.state = 'invited' AND m.invited_at <= greatest(t.ends_at, t.created_at)))
  GROUP BY m.organization_id $$;
/*
 * Who is told of the meetings of a collaboration: whoever answers or steps in for a member, its leads when nobody does, and the
 * leads of an organization that is invited and has not answered. For those who convene there, and nobody else.
 */
CREATE FUNCTION sec.told_of_meetings(p_collaboration uuid) RETURNS TABLE (person_id uuid, email text, language text, organization_id uuid, is_member boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF session_user = 'tis_app' AND NOT p_collaboration = ANY (sec.worked_collaborations()) THEN RETURN; END IF;
  RETURN QUERY SELECT DISTINCT ON (p.id) p.id, p.email, p.language, m.organization_id, m.state = 'member'
    FROM collaboration_member m
    JOIN membership s ON s.organization_id = m.organization_id AND s.until_day IS NULL
      AND (s.person_id IN (m.contact_id, m.deputy_id) OR (s.role = 'lead' AND m.contact_id IS NULL AND m.deputy_id IS NULL))
    JOIN person p ON p.id = s.person_id AND p.deactivated_at IS NULL
    WHERE m.collaboration_id = p_collaboration AND m.state IN ('member', 'invited')
    ORDER BY p.id, m.state = 'member' DESC, m.organization_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.led_collaborations(), sec.asked_to_meeting(uuid), sec.told_of_meetings(uuid) TO tis_app;

-- What the database keeps by itself ------------------------------------------------------------------------------------

/* What changes for those who come makes SEQUENCE grow, and the members are told. */
CREATE FUNCTION sec.keep_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  day text := to_char(NEW.starts_at AT TIME ZONE NEW.time_zone, 'YYYY-MM-DD');
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN
      NEW.created_by := sec.person(); NEW.created_at := sec.now(); NEW.modified_at := sec.now(); NEW.version := 1; NEW.sequence := 0;
      NEW.state := 'convened';
    END IF;
    -- A series is told once, by its first meeting.
    IF NEW.series_id IS NULL OR NOT EXISTS (SELECT FROM meeting m WHERE m.series_id = NEW.series_id) THEN
      PERFORM sec.tell_collaboration(NEW.collaboration_id, 'meeting-convened', NEW.convened_by_id, day, NEW.created_at, NEW.created_by);
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  NEW.modified_at := sec.now();
  IF (NEW.title_fr, NEW.title_en, NEW.starts_at, NEW.ends_at, NEW.time_zone, NEW.place, NEW.link, NEW.state)
    IS DISTINCT FROM (OLD.title_fr, OLD.title_en, OLD.starts_at, OLD.ends_at, OLD.time_zone, OLD.place, OLD.link, OLD.state) THEN
    NEW.sequence := OLD.sequence + 1;
  END IF;
  IF NEW.state <> OLD.state THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, CASE NEW.state WHEN 'cancelled' THEN 'meeting-cancelled' ELSE 'meeting-reconvened' END, NULL, day);
  ELSIF NEW.starts_at <> OLD.starts_at THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'meeting-moved', NULL, day);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION sec.keep_meeting();

/* Who changed it last, when, and how many times: settings and agendas. */
CREATE FUNCTION sec.keep_meeting_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN NEW.modified_by := sec.person(); NEW.modified_at := sec.now(); END IF;
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_settings FOR EACH ROW EXECUTE FUNCTION sec.keep_meeting_text();
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_agenda FOR EACH ROW EXECUTE FUNCTION sec.keep_meeting_text();

/* Only of an organization asked to it, at a meeting that is not cancelled; nobody was there before it begins, give or take an hour. */
CREATE FUNCTION sec.keep_attendance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  about meeting;
BEGIN
  -- Before anything is looked up: a stranger learns nothing of who was asked.
  IF session_user = 'tis_app' AND NOT NEW.collaboration_id = ANY (sec.worked_collaborations()) THEN
    RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
  END IF;
  SELECT m.* INTO about FROM meeting m WHERE m.id = NEW.meeting_id;
  IF NEW.says IS NOT NULL AND about.state = 'cancelled' THEN
    RAISE EXCEPTION 'a cancelled meeting' USING ERRCODE = '23514', CONSTRAINT = 'meeting_attendance_cancelled';
  END IF;
  IF NEW.says IS NOT NULL AND NOT EXISTS (SELECT FROM sec.asked_to_meeting(NEW.meeting_id) a WHERE a.organization_id = NEW.organization_id) THEN
    RAISE EXCEPTION 'it was not asked' USING ERRCODE = '23514', CONSTRAINT = 'meeting_attendance_asked';
  END IF;
  IF session_user = 'tis_app' THEN
    IF NEW.says IN ('present', 'absent') AND about.starts_at > sec.now() + interval '1 hour' THEN
      RAISE EXCEPTION 'it has not begun' USING ERRCODE = '23514', CONSTRAINT = 'meeting_attendance_begun';
    END IF;
    NEW.person_id := sec.person(); NEW.at := sec.now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_attendance FOR EACH ROW EXECUTE FUNCTION sec.keep_attendance();

CREATE FUNCTION sec.keep_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
  PERFORM sec.tell_collaboration(NEW.collaboration_id, 'decided', NULL, NULL, NEW.at, NEW.person_id);
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_decision FOR EACH ROW EXECUTE FUNCTION sec.keep_decision();

/* What was proposed is what is promised; only the organization itself says so, by a commitment of its own; only who noted it withdraws it. */
CREATE FUNCTION sec.keep_proposed_commitment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.organization_id = NEW.organization_id
    AND m.state IN ('member', 'left')) THEN
    RAISE EXCEPTION 'not a member' USING ERRCODE = '23514', CONSTRAINT = 'meeting_commitment_member';
  END IF;
  IF NEW.commitment_id IS NOT NULL AND NOT EXISTS (SELECT FROM commitment c WHERE c.id = NEW.commitment_id
    AND c.collaboration_id = NEW.collaboration_id AND c.organization_id = NEW.organization_id) THEN
    RAISE EXCEPTION 'a commitment of another' USING ERRCODE = '23514', CONSTRAINT = 'meeting_commitment_own';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.at := sec.now(); NEW.version := 1; END IF;
  ELSE
    NEW.version := OLD.version + 1;
  END IF;
  IF session_user = 'tis_app' AND NEW.state IN ('promised', 'declined') AND NOT sec.sits_for(NEW.organization_id, NEW.collaboration_id) THEN
    RAISE EXCEPTION 'an organization promises for itself' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_commitment FOR EACH ROW EXECUTE FUNCTION sec.keep_proposed_commitment();

/* Minutes are approved by a lead, once; then they do not change any more. Each text is kept. */
CREATE FUNCTION sec.keep_minutes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'approved' THEN
    RAISE EXCEPTION 'approved minutes do not change' USING ERRCODE = '23514', CONSTRAINT = 'meeting_minutes_approved';
  END IF;
  IF session_user = 'tis_app' THEN
    IF NEW.state = 'approved' THEN
      IF NOT NEW.collaboration_id = ANY (sec.led_collaborations()) THEN
        RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
      END IF;
      NEW.approved_by := sec.person(); NEW.approved_at := sec.now();
    ELSE
      NEW.modified_by := sec.person(); NEW.modified_at := sec.now();
    END IF;
  END IF;
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  IF TG_OP = 'INSERT' OR NEW.text <> OLD.text THEN
    INSERT INTO meeting_minutes_entry (meeting_id, collaboration_id, kind, text, person_id, at)
    VALUES (NEW.meeting_id, NEW.collaboration_id, 'version', NEW.text, NEW.modified_by, NEW.modified_at);
  END IF;
  IF NEW.state = 'approved' THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'minutes-approved', NULL, (SELECT to_char(m.starts_at AT TIME ZONE m.time_zone, 'YYYY-MM-DD')
      FROM meeting m WHERE m.id = NEW.meeting_id), NEW.approved_at, NEW.approved_by);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON meeting_minutes FOR EACH ROW EXECUTE FUNCTION sec.keep_minutes();

CREATE FUNCTION sec.keep_minutes_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.at := sec.now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT ON meeting_minutes_entry FOR EACH ROW EXECUTE FUNCTION sec.keep_minutes_entry();

/* Whether minutes are approved, so that they can only be corrected. */
CREATE FUNCTION sec.has_approved_minutes(p_meeting uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM meeting_minutes m WHERE m.meeting_id = p_meeting AND m.state = 'approved') $$;
GRANT EXECUTE ON FUNCTION sec.has_approved_minutes(uuid) TO tis_app;

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON meeting_settings FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_settings FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.led_collaborations())::uuid[]));
CREATE POLICY change ON meeting_settings FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.led_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.led_collaborations())::uuid[]));
GRANT SELECT, INSERT (collaboration_id, quorum, place, time_zone, is_published), UPDATE (quorum, place, time_zone, is_published) ON meeting_settings TO tis_app;

CREATE POLICY read ON meeting_series FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_series FOR INSERT TO tis_app WITH CHECK (sec.sits_for(convened_by_id, collaboration_id));
GRANT SELECT, INSERT (id, collaboration_id, convened_by_id, every, unit, nth, until_day, title_fr, title_en, starts_at, ends_at, time_zone, place) ON meeting_series TO tis_app;

-- An organization that is asked to join knows when and where the next ones are.
CREATE POLICY read ON meeting FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR (ends_at > sec.now() AND collaboration_id = ANY ((SELECT sec.inviting_collaborations())::uuid[])));
CREATE POLICY add ON meeting FOR INSERT TO tis_app WITH CHECK (sec.sits_for(convened_by_id, collaboration_id));
CREATE POLICY change ON meeting FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, collaboration_id, series_id, original_start, convened_by_id, kind, title_fr, title_en, starts_at, ends_at, time_zone, place, link),
  UPDATE (kind, title_fr, title_en, starts_at, ends_at, time_zone, place, link, state) ON meeting TO tis_app;

CREATE POLICY read ON meeting_agenda FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_agenda FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY change ON meeting_agenda FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (meeting_id, collaboration_id, items), UPDATE (items) ON meeting_agenda TO tis_app;

CREATE POLICY read ON meeting_attendance FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_attendance FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY change ON meeting_attendance FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (meeting_id, collaboration_id, organization_id, says), UPDATE (says) ON meeting_attendance TO tis_app;

CREATE POLICY read ON meeting_decision FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_decision FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY change ON meeting_decision FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, meeting_id, collaboration_id, what, look_again_on), UPDATE (what, look_again_on, looked_again_in, withdrawn_at) ON meeting_decision TO tis_app;

CREATE POLICY read ON meeting_voice FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_voice FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY change ON meeting_voice FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (decision_id, collaboration_id, sector, says), UPDATE (says) ON meeting_voice TO tis_app;

CREATE POLICY read ON meeting_commitment FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_commitment FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[])
  AND (state = 'proposed' OR (state = 'promised' AND sec.sits_for(organization_id, collaboration_id))));
CREATE POLICY change ON meeting_commitment FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, meeting_id, collaboration_id, decision_id, organization_id, what, due_on, state, commitment_id), UPDATE (state, commitment_id)
  ON meeting_commitment TO tis_app;

CREATE POLICY read ON meeting_minutes FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_minutes FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]) AND state = 'draft');
CREATE POLICY change ON meeting_minutes FOR UPDATE TO tis_app USING (state = 'draft' AND collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (meeting_id, collaboration_id, text), UPDATE (text, state, approved_as, approved_in) ON meeting_minutes TO tis_app;

CREATE POLICY read ON meeting_minutes_entry FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON meeting_minutes_entry FOR INSERT TO tis_app WITH CHECK (kind = 'correction' AND collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[])
  AND sec.has_approved_minutes(meeting_id));
GRANT SELECT, INSERT (meeting_id, collaboration_id, kind, text) ON meeting_minutes_entry TO tis_app;

-- What counts by itself ------------------------------------------------------------------------------------------------

/* Meetings held since an instant: not cancelled, over, with two organizations present at least. The latest first. */
CREATE FUNCTION sec.held_meetings(p_collaboration uuid, p_since timestamptz) RETURNS TABLE (meeting_id uuid, starts_at timestamptz, present integer)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.starts_at, count(a.organization_id)::integer FROM meeting m
  JOIN meeting_attendance a ON a.meeting_id = m.id AND a.says = 'present'
  WHERE m.collaboration_id = p_collaboration AND m.state = 'convened' AND m.starts_at >= p_since AND m.ends_at <= sec.now()
  GROUP BY m.id, m.starts_at HAVING count(a.organization_id) >= 2 ORDER BY m.starts_at DESC, m.id $$;
GRANT EXECUTE ON FUNCTION sec.held_meetings(uuid, timestamptz) TO tis_app;

/*
 * Writes as evidence each meeting that was held, once: led by the members that came, with those that were only invited. A training is
 * a joint training; a coordinated action is an activity that several lead. It is written again when attendance changes, and withdrawn
 * when the meeting is cancelled, when fewer than two organizations came, or when someone recorded it by hand: two of the same
 * organizations, the same day. It is recorded by who convened it when it came, else by another that did. Run twice, it does nothing
 * more. Returns how many records were written.
 */
CREATE FUNCTION sec.gather_meetings() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one record;
  written integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('meetings.gather', 0));
  FOR one IN
    WITH came AS MATERIALIZED (
      SELECT m.id, m.kind, (m.starts_at AT TIME ZONE m.time_zone)::date AS day, a.organization_id, m.convened_by_id,
        EXISTS (SELECT FROM collaboration_member s WHERE s.collaboration_id = m.collaboration_id AND s.organization_id = a.organization_id
          AND s.since <= greatest(m.ends_at, m.created_at)) AS is_member
      FROM meeting m JOIN meeting_attendance a ON a.meeting_id = m.id AND a.says = 'present'
      WHERE m.state = 'convened' AND m.ends_at <= sec.now()),
    held AS MATERIALIZED (
      SELECT c.id, c.kind, c.day, array_agg(c.organization_id ORDER BY c.organization_id) AS organizations,
        coalesce(array_agg(c.organization_id ORDER BY c.organization_id) FILTER (WHERE NOT c.is_member), '{}') AS guests,
        (array_agg(c.organization_id ORDER BY c.organization_id <> c.convened_by_id, c.organization_id) FILTER (WHERE c.is_member))[1] AS recorder
      FROM came c GROUP BY c.id, c.kind, c.day HAVING count(*) >= 2 AND count(*) FILTER (WHERE c.is_member) >= 1),
    wanted AS MATERIALIZED (
      SELECT 'meeting:' || h.id AS source, CASE h.kind WHEN 'coordinated-action' THEN 'activity' ELSE 'interaction' END AS type, h.kind, h.recorder AS organization_id,
        h.organizations, h.guests, h.day
      FROM held h WHERE h.recorder IS NOT NULL AND NOT EXISTS (SELECT FROM evidence_event e WHERE e.is_current AND NOT e.is_withdrawn AND e.via <> 'platform'
        AND e.type = CASE h.kind WHEN 'coordinated-action' THEN 'activity' ELSE 'interaction' END AND e.starts_on = h.day
        AND (SELECT count(*) FROM evidence_organization o WHERE o.event_id = e.id AND o.organization_id = ANY (h.organizations)) >= 2)),
    kept AS MATERIALIZED (
      SELECT e.id, e.source_record AS source, e.type, e.organization_id, e.starts_on, e.is_withdrawn, e.tags,
        (SELECT array_agg(o.organization_id ORDER BY o.organization_id) FROM evidence_organization o WHERE o.event_id = e.id) AS organizations,
        (SELECT coalesce(array_agg(o.organization_id ORDER BY o.organization_id), '{}') FROM evidence_organization o WHERE o.event_id = e.id AND o.part = 'partner') AS guests
      FROM evidence_event e WHERE e.is_current AND e.via = 'platform' AND e.source_record LIKE 'meeting:%')
    SELECT w.source, w.type, w.kind, w.organization_id, w.organizations, w.guests, w.day, false AS is_withdrawn, k.id AS supersedes, NULL::text[] AS tags
    FROM wanted w LEFT JOIN kept k ON k.source = w.source AND k.organization_id = w.organization_id AND k.type = w.type
    WHERE k.id IS NULL OR k.is_withdrawn OR k.organizations <> w.organizations OR k.guests <> w.guests OR k.starts_on <> w.day
      OR (w.type = 'interaction' AND NOT ('kind:' || w.kind) = ANY (k.tags))
    UNION ALL
    SELECT k.source, k.type, NULL, k.organization_id, k.organizations, k.guests, k.starts_on, true, k.id, k.tags FROM kept k
    WHERE NOT k.is_withdrawn
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.source = k.source AND w.organization_id = k.organization_id AND w.type = k.type)
    ORDER BY is_withdrawn DESC, source
  LOOP
    PERFORM sec.keep_evidence(jsonb_build_object('type', one.type, 'organizationId', one.organization_id,
      'organizations', (SELECT jsonb_agg(jsonb_build_object('id', x, 'part', CASE WHEN x = ANY (one.guests) THEN 'partner' ELSE 'lead' END))
        FROM unnest(one.organizations) AS x),
      'startsOn', one.day, 'endsOn', NULL, 'regions', '[]'::jsonb,
      'tags', CASE WHEN one.tags IS NOT NULL THEN to_jsonb(one.tags)
        WHEN one.type = 'activity' THEN '["audience:staff", "kind:discussion", "purpose:intervention"]'::jsonb
        ELSE jsonb_build_array('kind:' || one.kind) END,
      'counts', '[]'::jsonb, 'aboutTypes', '[]'::jsonb, 'sourceRecord', one.source, 'supersedes', one.supersedes,
      'isWithdrawn', one.is_withdrawn, 'via', 'platform'), NULL);
    written := written + 1;
  END LOOP;
  RETURN written;
END $$;
GRANT EXECUTE ON FUNCTION sec.gather_meetings() TO tis_job;

RESET ROLE;
