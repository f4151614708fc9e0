-- CreateEnum
CREATE TYPE "donor_kind" AS ENUM ('ORGANISATION', 'ENTERPRISE', 'PERSON');

-- AlterTable
ALTER TABLE "dossier_cost_line" ADD COLUMN     "donor_kind" "donor_kind",
ADD COLUMN     "hired_because" TEXT,
ADD COLUMN     "paid_by_id" TEXT;

-- AddForeignKey
ALTER TABLE "dossier_cost_line" ADD CONSTRAINT "dossier_cost_line_paid_by_id_fkey" FOREIGN KEY ("paid_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
