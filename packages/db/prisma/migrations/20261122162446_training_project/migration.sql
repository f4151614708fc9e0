-- AlterTable
ALTER TABLE "training" ADD COLUMN     "project_id" TEXT;

-- CreateIndex
CREATE INDEX "training_project_id_idx" ON "training"("project_id");

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;
