-- What readers told us about a listing. No column says who they are, and the day has no time.
CREATE TABLE report (
    id          TEXT NOT NULL PRIMARY KEY,
    service_id  TEXT NOT NULL REFERENCES service (id),
    -- domain::report::ReportKind::id
    kind        TEXT NOT NULL,
    words       TEXT NOT NULL,
    -- A day, written year-month-day: days compare as their texts do.
    received_on TEXT NOT NULL
);

CREATE INDEX report_by_service ON report (service_id);
