-- Agreements, exchanges, aid and memberships name partners too: they follow one that was merged.
DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['agreement_partner', 'exchange', 'aid', 'membership']
  LOOP
    EXECUTE format('CREATE TRIGGER follow_merged_partner BEFORE INSERT OR UPDATE OF partner_id ON %I
      FOR EACH ROW WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION follow_merged_partner()', named);
  END LOOP;
END $$;

-- The partner through which aid goes.
CREATE FUNCTION follow_merged_channel() RETURNS trigger
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  NEW.channel_id := coalesce(
    (SELECT p.merged_into_id FROM partner p WHERE p.id = NEW.channel_id), NEW.channel_id);
  RETURN NEW;
END $$;

CREATE TRIGGER follow_merged_channel BEFORE INSERT OR UPDATE OF channel_id ON aid
  FOR EACH ROW WHEN (NEW.channel_id IS NOT NULL) EXECUTE FUNCTION follow_merged_channel();
