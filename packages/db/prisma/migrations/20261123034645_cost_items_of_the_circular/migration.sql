-- AlterEnum
ALTER TYPE "cost_item" ADD VALUE 'OTHER_LANGUAGE_INTO_VIETNAMESE' AFTER 'TRANSLATION_FROM_VIETNAMESE';
ALTER TYPE "cost_item" ADD VALUE 'OTHER_LANGUAGE_FROM_VIETNAMESE' AFTER 'OTHER_LANGUAGE_INTO_VIETNAMESE';
ALTER TYPE "cost_item" ADD VALUE 'IMPORTANT_GUEST_MEAL' AFTER 'DOMESTIC_GUEST_MEAL';
ALTER TYPE "cost_item" ADD VALUE 'ABROAD_AIRPORT_WAITING' AFTER 'ABROAD_LATE_CHECKOUT';

-- TK02 reads from here on what may be paid beyond a rate: rows that say nothing of it set none.
UPDATE "check_parameter" SET "values" = '{
  "otherLanguagesExtraPercent": null,
  "importantMealTimes": null
}'::jsonb || "values" WHERE "check_id" = 'TK02';
