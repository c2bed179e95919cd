-- Who answers for the instance: the person in charge of personal information, and whom anyone may write to, named on a page of
-- the operator instead of a file.
SET LOCAL ROLE tis_owner;

CREATE TABLE instance_contact (
  kind text PRIMARY KEY CHECK (kind IN ('privacy', 'public')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 120),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 120),
  email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
  version integer NOT NULL DEFAULT 1,
  CHECK ((kind = 'privacy') = (title_fr IS NOT NULL) AND (kind = 'privacy') = (title_en IS NOT NULL))
);
SELECT sec.protect('instance_contact');
COMMENT ON TABLE instance_contact IS 'Who answers for the instance, on its public pages. No row: nobody is named.';
COMMENT ON COLUMN instance_contact.kind IS 'public: privacy (in charge of personal information) or public (whom to write to otherwise)';
COMMENT ON COLUMN instance_contact.name IS 'public: a person; or a team, for the second kind';
COMMENT ON COLUMN instance_contact.title_fr IS 'public: title in French; null: the second kind has none';
COMMENT ON COLUMN instance_contact.title_en IS 'public: title in English; null: the second kind has none';
COMMENT ON COLUMN instance_contact.email IS 'public: address published with the name';
COMMENT ON COLUMN instance_contact.version IS 'public: optimistic lock of the page';

CREATE POLICY read ON instance_contact FOR SELECT TO tis_app USING (true);
CREATE POLICY add ON instance_contact FOR INSERT TO tis_app WITH CHECK ((SELECT sec.is_operator()));
CREATE POLICY change ON instance_contact FOR UPDATE TO tis_app USING ((SELECT sec.is_operator())) WITH CHECK ((SELECT sec.is_operator()));
-- Somebody always answers for personal information: that row is replaced, never taken away.
CREATE POLICY remove ON instance_contact FOR DELETE TO tis_app USING (kind = 'public' AND (SELECT sec.is_operator()));
GRANT SELECT, INSERT, DELETE, UPDATE (name, title_fr, title_en, email, version) ON instance_contact TO tis_app;

RESET ROLE;
