-- AlterTable
ALTER TABLE "waiver" ADD COLUMN     "plan_id" TEXT,
ALTER COLUMN "dossier_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "waiver_plan_id_idx" ON "waiver"("plan_id");

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE waiver ADD CONSTRAINT waiver_of_one_record CHECK (num_nonnulls(dossier_id, plan_id) = 1);

-- One request and one grant at a time for the same failure of a record.
DROP INDEX waiver_one_request;
DROP INDEX waiver_one_grant;
CREATE UNIQUE INDEX waiver_one_request
  ON waiver (coalesce(dossier_id, plan_id), check_id, reason, coalesce(about, ''))
  WHERE state = 'REQUESTED';
CREATE UNIQUE INDEX waiver_one_grant
  ON waiver (coalesce(dossier_id, plan_id), check_id, reason, coalesce(about, ''))
  WHERE state = 'GRANTED';
