-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "correction_reason" TEXT;
