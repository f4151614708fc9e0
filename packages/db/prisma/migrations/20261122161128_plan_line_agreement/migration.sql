-- AlterTable
ALTER TABLE "plan_line" ADD COLUMN     "agreement_id" TEXT;

-- CreateIndex
CREATE INDEX "plan_line_agreement_id_idx" ON "plan_line"("agreement_id");

-- AddForeignKey
ALTER TABLE "plan_line" ADD CONSTRAINT "plan_line_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;
