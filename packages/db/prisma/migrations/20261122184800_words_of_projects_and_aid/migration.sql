-- Found by what they are called, in the search, and by the words that their lists look into; without an
-- index each row is folded for every letter typed.
CREATE INDEX project_title_search ON project
  USING gin (vn_fold(title_vi || ' ' || coalesce(title_en, '')) gin_trgm_ops);
CREATE INDEX project_words_search ON project
  USING gin (vn_fold(title_vi || ' ' || coalesce(title_en, '') || ' ' || goal) gin_trgm_ops);
CREATE INDEX aid_title_search ON aid USING gin (vn_fold(title) gin_trgm_ops);
CREATE INDEX aid_words_search ON aid
  USING gin (vn_fold(title || ' ' || coalesce(occasion, '') || ' ' || coalesce(approval_number, '')) gin_trgm_ops);
CREATE INDEX speech_title_search ON speech USING gin (vn_fold(title) gin_trgm_ops);
