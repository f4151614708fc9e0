-- The last guards let through what the domain lets through: a cancellation whose coded reason says it
-- all needs no text, and a draft may hold a group of participants that is not counted yet.
ALTER TABLE dossier DROP CONSTRAINT dossier_stop_has_reason;
ALTER TABLE dossier ADD CONSTRAINT dossier_stop_has_reason CHECK (
  state NOT IN ('CANCELLED', 'POSTPONED') OR (stop_reason IS NOT NULL AND (
    (state = 'CANCELLED' AND stop_reason <> 'OTHER') OR length(btrim(stop_text)) > 0))
);
ALTER TABLE dossier_participant_group DROP CONSTRAINT dossier_participant_group_count_positive;
ALTER TABLE dossier_participant_group ADD CONSTRAINT dossier_participant_group_count_not_negative CHECK (count >= 0);
