-- A notice to a partner and a yearly report handed in are not taken back either: nothing that they hang on
-- is ever deleted, so that nothing has to delete them with it.
DROP TRIGGER exchange_notice_is_append_only ON exchange_notice;
DROP TRIGGER agreement_hand_in_is_append_only ON agreement_hand_in;
CREATE TRIGGER exchange_notice_is_append_only BEFORE UPDATE OR DELETE ON exchange_notice
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_hand_in_is_append_only BEFORE UPDATE OR DELETE ON agreement_hand_in
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
