-- DropIndex
DROP INDEX "dossier_stop_country_code_idx";

-- CreateIndex
CREATE INDEX "dossier_stop_country_code_dossier_id_phase_idx" ON "dossier_stop"("country_code", "dossier_id", "phase");

-- CreateIndex
CREATE INDEX "plan_line_countries_idx" ON "plan_line" USING GIN ("countries");
