-- TK14 reads how much of a day's meals a banquet may cost, TK02 for how many hours of a day an estimate plans
-- an interpreter: rows that say nothing of it go on as was counted before.
UPDATE "check_parameter" SET "values" = '{ "banquetPercent": 100 }'::jsonb || "values" WHERE "check_id" = 'TK14';
UPDATE "check_parameter" SET "values" = '{ "interpretationHoursPerDay": 8 }'::jsonb || "values" WHERE "check_id" = 'TK02';
