-- CreateEnum
CREATE TYPE "norm_item" AS ENUM ('GUEST_LODGING', 'GUEST_MEALS', 'GUEST_REFRESHMENTS', 'GUEST_FLOWERS', 'GUEST_GIFT', 'SERVICE_STAFF_MEALS', 'TRANSLATION_INTO_VIETNAMESE', 'TRANSLATION_FROM_VIETNAMESE', 'CONSECUTIVE_INTERPRETATION', 'SIMULTANEOUS_INTERPRETATION', 'OWN_STAFF_INTERPRETATION', 'FAREWELL_MEAL', 'FAREWELL_GIFT', 'CONFERENCE_SERVICE_ALLOWANCE', 'NEGOTIATION_ALLOWANCE_HOME', 'NEGOTIATION_ALLOWANCE_ABROAD', 'DOMESTIC_GUEST_REFRESHMENTS', 'DOMESTIC_GUEST_MEAL', 'TRAVEL_ALLOWANCE', 'TRAVEL_LODGING_LUMP_SUM', 'TRAVEL_LODGING_INVOICE', 'UNPAID_DELEGATE_MEALS', 'ABROAD_LODGING', 'ABROAD_MEALS_AND_POCKET_MONEY', 'ABROAD_AIRPORT_TRANSFER');

-- CreateEnum
CREATE TYPE "rate_role" AS ENUM ('HEAD', 'DEPUTY_HEAD', 'MEMBER', 'INTERPRETER', 'STAFF', 'SPOUSE');

-- CreateEnum
CREATE TYPE "rate_place" AS ENUM ('CENTRAL_CITY', 'CENTRAL_CITY_URBAN_DISTRICT', 'CENTRAL_CITY_RURAL_DISTRICT', 'INNER_CENTRAL_CITY', 'PROVINCE', 'PROVINCIAL_TOWN', 'COMMUNE', 'OTHER_AREA', 'SEA_OR_ISLAND');

-- CreateEnum
CREATE TYPE "traveller_class" AS ENUM ('MINISTER', 'COEFFICIENT_FROM_1_25', 'COEFFICIENT_FROM_0_8', 'LEVEL_A', 'LEVEL_B', 'OTHER');

-- CreateTable
CREATE TABLE "instrument" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "signed_on" DATE,
    "in_force_from" DATE,
    "in_force_to" DATE,
    "replaces_ids" TEXT[],
    "source" TEXT NOT NULL,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',

    CONSTRAINT "instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate" (
    "id" TEXT NOT NULL,
    "instrument_id" TEXT NOT NULL,
    "article" TEXT,
    "item" "norm_item" NOT NULL,
    "guest_ranks" "guest_rank"[],
    "roles" "rate_role"[],
    "places" "rate_place"[],
    "travellers" "traveller_class"[],
    "countries" TEXT[],
    "currency" CHAR(3),
    "ceiling_minor" BIGINT,
    "lowest_minor" BIGINT,
    "percent" INTEGER,
    "exceptional" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT NOT NULL DEFAULT '',
    "corrects_id" TEXT,

    CONSTRAINT "rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_ceiling" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "item" "norm_item" NOT NULL,
    "guest_ranks" "guest_rank"[],
    "roles" "rate_role"[],
    "places" "rate_place"[],
    "travellers" "traveller_class"[],
    "countries" TEXT[],
    "ceiling_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "citation" TEXT NOT NULL,

    CONSTRAINT "own_ceiling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "from" CHAR(3) NOT NULL,
    "to" CHAR(3) NOT NULL,
    "numerator" BIGINT NOT NULL,
    "denominator" BIGINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "instrument_number_issuer_key" ON "instrument"("number", "issuer");

-- CreateIndex
CREATE UNIQUE INDEX "rate_corrects_id_key" ON "rate"("corrects_id");

-- CreateIndex
CREATE INDEX "rate_item_valid_from_idx" ON "rate"("item", "valid_from");

-- CreateIndex
CREATE INDEX "own_ceiling_organisation_id_idx" ON "own_ceiling"("organisation_id");

-- CreateIndex
CREATE INDEX "exchange_rate_from_to_date_idx" ON "exchange_rate"("from", "to", "date");

-- AddForeignKey
ALTER TABLE "rate" ADD CONSTRAINT "rate_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rate" ADD CONSTRAINT "rate_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "rate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_ceiling" ADD CONSTRAINT "own_ceiling_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A rate is an amount, a share or unknown, and says which.
ALTER TABLE rate ADD CONSTRAINT rate_limit_of_one_kind CHECK (
  CASE
    WHEN ceiling_minor IS NOT NULL THEN currency IS NOT NULL AND percent IS NULL AND ceiling_minor >= 0
      AND coalesce(lowest_minor BETWEEN 0 AND ceiling_minor, true)
    WHEN percent IS NOT NULL THEN currency IS NULL AND lowest_minor IS NULL AND percent BETWEEN 1 AND 100
    ELSE currency IS NOT NULL AND lowest_minor IS NULL
  END
);
ALTER TABLE rate ADD CONSTRAINT rate_unknown_is_marked CHECK (
  (ceiling_minor IS NULL AND percent IS NULL) = (verification = 'RATE_UNKNOWN')
);
ALTER TABLE rate ADD CONSTRAINT rate_dates_ordered CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE rate ADD CONSTRAINT rate_corrects_another CHECK (corrects_id <> id);
ALTER TABLE own_ceiling ADD CONSTRAINT own_ceiling_dates_ordered CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE own_ceiling ADD CONSTRAINT own_ceiling_not_negative CHECK (ceiling_minor >= 0);
ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_sound CHECK (
  "from" <> "to" AND numerator > 0 AND denominator > 0
);

-- The book is only written on: what was judged by a row can always be read again.
CREATE TRIGGER rate_is_append_only BEFORE UPDATE OR DELETE ON rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER own_ceiling_is_append_only BEFORE UPDATE OR DELETE ON own_ceiling FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exchange_rate_is_append_only BEFORE UPDATE OR DELETE ON exchange_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Of one item and scope one rate begins on a day, those apart that others put right. Whoever adds one
-- waits here for whoever is adding another, and then sees it.
CREATE FUNCTION refuse_second_rate_of_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM register_revision FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM rate r
    WHERE r.item = NEW.item AND r.valid_from = NEW.valid_from AND r.id NOT IN (NEW.id, coalesce(NEW.corrects_id, ''))
      AND NOT EXISTS (SELECT 1 FROM rate c WHERE c.corrects_id = r.id)
      AND coalesce(r.guest_ranks, '{}') @> coalesce(NEW.guest_ranks, '{}') AND coalesce(r.guest_ranks, '{}') <@ coalesce(NEW.guest_ranks, '{}')
      AND coalesce(r.roles, '{}') @> coalesce(NEW.roles, '{}') AND coalesce(r.roles, '{}') <@ coalesce(NEW.roles, '{}')
      AND coalesce(r.places, '{}') @> coalesce(NEW.places, '{}') AND coalesce(r.places, '{}') <@ coalesce(NEW.places, '{}')
      AND coalesce(r.travellers, '{}') @> coalesce(NEW.travellers, '{}') AND coalesce(r.travellers, '{}') <@ coalesce(NEW.travellers, '{}')
      AND coalesce(r.countries, '{}') @> coalesce(NEW.countries, '{}') AND coalesce(r.countries, '{}') <@ coalesce(NEW.countries, '{}')
  ) THEN
    RAISE EXCEPTION 'a rate of this item and scope begins on % already', NEW.valid_from USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rate_one_a_day BEFORE INSERT ON rate FOR EACH ROW EXECUTE FUNCTION refuse_second_rate_of_a_day();

-- The register holds the book in memory.
DO $$
DECLARE watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['instrument', 'rate', 'own_ceiling']
  LOOP
    EXECUTE format('CREATE TRIGGER note_register_change
      AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION note_register_change()', watched);
  END LOOP;
END $$;
