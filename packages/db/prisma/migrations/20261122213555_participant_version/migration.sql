-- AlterTable
ALTER TABLE "training_participant" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
