-- CreateEnum
CREATE TYPE "public_holiday" AS ENUM ('NEW_YEAR', 'TET', 'HUNG_KINGS', 'REUNIFICATION', 'LABOUR_DAY', 'NATIONAL_DAY');

-- CreateEnum
CREATE TYPE "holiday_calendar" AS ENUM ('SOLAR', 'LUNAR');

-- CreateTable
CREATE TABLE "holiday_rule" (
    "id" TEXT NOT NULL,
    "holiday" "public_holiday" NOT NULL,
    "calendar" "holiday_calendar" NOT NULL,
    "month" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "days_before" INTEGER NOT NULL,
    "days_after" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "holiday_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decided_day" (
    "day" DATE NOT NULL,
    "working" BOOLEAN NOT NULL,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "decided_day_pkey" PRIMARY KEY ("day")
);

ALTER TABLE holiday_rule
  ADD CONSTRAINT holiday_rule_day CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31),
  ADD CONSTRAINT holiday_rule_days CHECK (days_before BETWEEN 0 AND 30 AND days_after BETWEEN 0 AND 30),
  ADD CONSTRAINT holiday_rule_span CHECK (valid_to IS NULL OR valid_to >= valid_from);

-- Both are kept in memory by the revision of the register.
CREATE TRIGGER note_register_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON holiday_rule
  FOR EACH STATEMENT EXECUTE FUNCTION note_register_change();
CREATE TRIGGER note_register_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON decided_day
  FOR EACH STATEMENT EXECUTE FUNCTION note_register_change();
