-- CreateIndex
CREATE INDEX "dossier_organisation_id_state_idx" ON "dossier"("organisation_id", "state");

-- The list by its titles, in the order of the Vietnamese alphabet.
CREATE INDEX dossier_by_title ON dossier (title COLLATE "vi-x-icu", id);

-- What was done in some years, where it is counted from the records themselves.
CREATE INDEX dossier_done_by_day ON dossier (actual_start_date) WHERE state = 'COMPLETED';
