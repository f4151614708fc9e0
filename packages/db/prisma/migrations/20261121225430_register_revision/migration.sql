-- CreateTable
CREATE TABLE "register_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "register_revision_pkey" PRIMARY KEY ("id")
);

INSERT INTO register_revision (id, revision) VALUES (1, 1);
ALTER TABLE register_revision ADD CONSTRAINT register_revision_one_row CHECK (id = 1);

-- Counts in the transaction of the change itself: whoever sees the new revision sees the new rows.
CREATE FUNCTION note_register_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE register_revision SET revision = revision + 1;
  RETURN NULL;
END $$;

DO $$
DECLARE watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['organisation_version', 'organisation_link', 'organisation_role',
    'check_parameter', 'approval_route', 'deadline_rule']
  LOOP
    EXECUTE format('CREATE TRIGGER note_register_change
      AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION note_register_change()', watched);
  END LOOP;
END $$;
