-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "owner_id" TEXT;

-- CreateIndex
CREATE INDEX "commitment_owner_id_idx" ON "commitment"("owner_id");

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
