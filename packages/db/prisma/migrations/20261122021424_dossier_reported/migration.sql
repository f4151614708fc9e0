-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "reported" BOOLEAN NOT NULL DEFAULT false;

UPDATE dossier d SET reported = true
FROM outcome_report r WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED';

CREATE FUNCTION note_reported() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE dossier SET reported = false
    WHERE id = OLD.dossier_id AND reported
      AND (TG_OP = 'DELETE' OR NEW.dossier_id <> OLD.dossier_id OR NEW.state <> 'SUBMITTED');
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE dossier SET reported = true
    WHERE id = NEW.dossier_id AND NOT reported AND NEW.state = 'SUBMITTED';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_reported AFTER INSERT OR DELETE OR UPDATE OF state, dossier_id ON outcome_report
  FOR EACH ROW EXECUTE FUNCTION note_reported();

-- Who owes a report: few of the thousands of activities that a union has had.
CREATE INDEX dossier_unreported ON dossier (organisation_id, id)
  WHERE NOT reported AND state IN ('APPROVED', 'COMPLETED');
