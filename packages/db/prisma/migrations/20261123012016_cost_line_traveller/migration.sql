-- AlterTable
ALTER TABLE "dossier_cost_line" ADD COLUMN     "traveller" "traveller_class";
