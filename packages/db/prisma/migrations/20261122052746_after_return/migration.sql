-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "passports_returned_on" DATE,
ADD COLUMN     "settled_on" DATE;

ALTER TABLE dossier ADD CONSTRAINT dossier_passports_of_travellers CHECK (
  passports_returned_on IS NULL OR kind IN ('OUTBOUND', 'EVENT_ABROAD')
);

-- What a union has still to do after its returns.
CREATE INDEX dossier_unsettled ON dossier (organisation_id, actual_end_date)
  WHERE state = 'COMPLETED'
    AND (settled_on IS NULL OR (passports_returned_on IS NULL AND kind IN ('OUTBOUND', 'EVENT_ABROAD')));
