-- Lists of a union or a state in the order in which they are read, however many years they hold.
CREATE INDEX dossier_of_union_by_start ON dossier
  (organisation_id, (coalesce(start_date, '0001-01-01'::date)) DESC, id DESC);
CREATE INDEX dossier_of_state_by_start ON dossier
  (state, (coalesce(start_date, '0001-01-01'::date)) DESC, id DESC);
CREATE INDEX dossier_by_start_ascending ON dossier ((coalesce(start_date, '9999-12-31'::date)), id);

-- What began since a day: earlier missions, journeys of a year.
CREATE INDEX dossier_first_day ON dossier ((coalesce(actual_start_date, start_date)));
CREATE INDEX plan_line_from_month ON plan_line (from_month);
