-- CreateEnum
CREATE TYPE "obstacle" AS ENUM ('CONDITIONS', 'TIME', 'MONEY', 'OTHER');

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "lesson" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "commitment_progress" (
    "id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "done_on" DATE,
    "text" TEXT NOT NULL,
    "organisation_id" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "file_id" TEXT,
    "obstacle" "obstacle",
    "people_reached" INTEGER,
    "trainers_taught" INTEGER,

    CONSTRAINT "commitment_progress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "commitment_progress_dossier_id_commitment_id_at_idx" ON "commitment_progress"("dossier_id", "commitment_id", "at");

-- CreateIndex
CREATE INDEX "commitment_progress_organisation_id_idx" ON "commitment_progress"("organisation_id");

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said is never changed: how a commitment stands is told by its last row.
CREATE TRIGGER commitment_progress_is_append_only BEFORE UPDATE OR DELETE ON commitment_progress
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE commitment_progress ADD CONSTRAINT commitment_progress_of_done CHECK (
  done_on IS NULL OR obstacle IS NULL
);

-- Whose promises are looked at again: few of the activities that a union has had.
CREATE INDEX dossier_followed ON dossier (organisation_id, end_date)
  WHERE reported AND state IN ('APPROVED', 'COMPLETED');
