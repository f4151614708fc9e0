-- AlterEnum
ALTER TYPE "hand_over_kind" ADD VALUE 'CONTACT' BEFORE 'SUBSTITUTION';

-- AlterTable
ALTER TABLE "partner_contact" ADD COLUMN     "keeper_id" TEXT,
ADD COLUMN     "keeper_organisation_id" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "partner_contact_keeper_id_idx" ON "partner_contact"("keeper_id");

-- AddForeignKey
ALTER TABLE "partner_contact" ADD CONSTRAINT "partner_contact_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_contact" ADD CONSTRAINT "partner_contact_keeper_organisation_id_fkey" FOREIGN KEY ("keeper_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever keeps a contact does so for a union; a person who is deleted leaves it with the union alone.
ALTER TABLE partner_contact ADD CONSTRAINT partner_contact_kept_for_union
  CHECK (keeper_id IS NULL OR keeper_organisation_id IS NOT NULL);
