-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "relatives_explanation" TEXT,
ADD COLUMN     "relatives_related" BOOLEAN;
