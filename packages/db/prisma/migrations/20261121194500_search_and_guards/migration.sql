-- Accent-free search, and the last guards of what the domain decides.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- "Kết nghĩa Đà Nẵng" → "ket nghia da nang". unaccent is only STABLE, because its dictionary may change;
-- naming the dictionary and wrapping it makes it fit for an index.
CREATE FUNCTION vn_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(translate(public.unaccent('public.unaccent'::regdictionary, value), 'đĐ', 'dd')) $$;

CREATE INDEX dossier_title_search ON dossier USING gin (vn_fold(title || ' ' || topic) gin_trgm_ops);
CREATE INDEX plan_line_title_search ON plan_line USING gin (vn_fold(title) gin_trgm_ops);
CREATE INDEX person_name_search ON person USING gin (vn_fold(full_name) gin_trgm_ops);
CREATE INDEX partner_name_search ON partner
  USING gin (vn_fold(name_vi || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_native, '') || ' ' || coalesce(abbreviation, '')) gin_trgm_ops);
CREATE INDEX partner_alias_search ON partner_alias USING gin (vn_fold(alias) gin_trgm_ops);
CREATE INDEX organisation_name_search ON organisation_version USING gin (vn_fold(name || ' ' || short_name) gin_trgm_ops);

-- Lists are read by (sort key, id); a dossier without a date yet comes after all dated ones.
CREATE INDEX dossier_by_start ON dossier ((coalesce(start_date, '0001-01-01'::date)) DESC, id DESC);

-- One submission at a time waits for decisions, and one of its steps is the current one.
CREATE UNIQUE INDEX submission_one_pending_per_plan ON submission (plan_id) WHERE state = 'PENDING' AND plan_id IS NOT NULL;
CREATE UNIQUE INDEX submission_one_pending_per_dossier ON submission (dossier_id) WHERE state = 'PENDING' AND dossier_id IS NOT NULL;
CREATE UNIQUE INDEX approval_step_one_current ON approval_step (submission_id) WHERE state = 'CURRENT';

ALTER TABLE submission ADD CONSTRAINT submission_of_one_subject CHECK (
  (subject_kind = 'PLAN' AND plan_id IS NOT NULL AND dossier_id IS NULL) OR
  (subject_kind = 'DOSSIER' AND dossier_id IS NOT NULL AND plan_id IS NULL)
);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_return_has_reason CHECK (
  state <> 'RETURNED' OR (return_reason IS NOT NULL AND length(btrim(return_text)) > 0)
);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_decided_by_someone CHECK (
  state NOT IN ('APPROVED', 'RETURNED') OR (decided_by_id IS NOT NULL AND decided_at IS NOT NULL)
);
ALTER TABLE dossier ADD CONSTRAINT dossier_dates_ordered CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date);
ALTER TABLE dossier ADD CONSTRAINT dossier_actual_dates_ordered CHECK (actual_end_date IS NULL OR actual_start_date IS NULL OR actual_end_date >= actual_start_date);
ALTER TABLE dossier ADD CONSTRAINT dossier_stop_has_reason CHECK (
  state NOT IN ('CANCELLED', 'POSTPONED') OR (stop_reason IS NOT NULL AND length(btrim(stop_text)) > 0)
);
ALTER TABLE dossier ADD CONSTRAINT dossier_completed_has_figures CHECK (
  state <> 'COMPLETED' OR (actual_start_date IS NOT NULL AND actual_end_date IS NOT NULL)
);
ALTER TABLE dossier_cost_line ADD CONSTRAINT dossier_cost_line_not_negative CHECK (persons >= 0 AND days >= 0 AND unit_price_minor >= 0);
ALTER TABLE plan_line_funding ADD CONSTRAINT plan_line_funding_not_negative CHECK (amount_minor >= 0);
ALTER TABLE dossier_guest ADD CONSTRAINT dossier_guest_count_positive CHECK (count > 0);
ALTER TABLE dossier_participant_group ADD CONSTRAINT dossier_participant_group_count_positive CHECK (count > 0);
ALTER TABLE substitution ADD CONSTRAINT substitution_sound CHECK (principal_id <> substitute_id AND valid_to >= valid_from);
ALTER TABLE organisation_version ADD CONSTRAINT organisation_version_dates_ordered CHECK (valid_to IS NULL OR valid_to >= valid_from);

-- What was written about the past is never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approved_plan_line_is_append_only BEFORE UPDATE ON approved_plan_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
