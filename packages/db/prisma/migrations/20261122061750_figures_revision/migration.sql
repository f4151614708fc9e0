-- CreateTable
CREATE TABLE "figures_revision" (
    "shard" INTEGER NOT NULL,
    "revision" BIGINT NOT NULL,

    CONSTRAINT "figures_revision_pkey" PRIMARY KEY ("shard")
);

-- Counts in the transaction of the change itself, and once in it: whoever sees the new revision sees
-- the new figures. By the number of the transaction, so that two at the same moment take two rows,
-- and none takes a second one while it waits for another. An upsert looks at one row: a serialisable
-- transaction that read all of them would collide with whoever writes to any.
CREATE FUNCTION note_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO figures_revision AS kept (shard, revision)
    VALUES (mod(pg_current_xact_id()::text::bigint, 64), 1)
    ON CONFLICT (shard) DO UPDATE SET revision = kept.revision + 1;
  PERFORM set_config('cau_noi.figures', 'changed', true);
  RETURN NULL;
END $$;

DO $$
DECLARE watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['counted_activity', 'counted_sum', 'counted_travellers',
    'counted_plan', 'counted_plan_money', 'declared_figure']
  LOOP
    EXECUTE format($t$CREATE TRIGGER note_figures_change
      AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT
      WHEN (current_setting('cau_noi.figures', true) IS DISTINCT FROM 'changed')
      EXECUTE FUNCTION note_figures_change()$t$, watched);
  END LOOP;
END $$;
