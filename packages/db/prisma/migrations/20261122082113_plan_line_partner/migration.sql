-- CreateIndex
CREATE INDEX "plan_line_partner_id_idx" ON "plan_line"("partner_id");
