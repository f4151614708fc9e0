-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "norm_totals" JSONB;
