-- SPDX-FileCopyrightText: 2026 The Pentimento authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Statements are parted by empty lines. A file that was released is never changed: what comes later is a new file.

-- Which versions a job was given: version_parent knows it of what came of a job, this of every job, whatever became of it.
-- version refers to nothing on purpose, as in version_parent. The record is the truth.
CREATE TABLE job_input (
    job TEXT NOT NULL REFERENCES job (id),
    position INTEGER NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX job_input_version ON job_input (version);

-- A record that is no JSON, or holds something else than a list of pictures, must not keep the others from being entered:
-- SQLite's JSON functions fail on what is none, so each is asked only where it can answer.
INSERT INTO job_input (job, position, version)
SELECT job.id, image.key, CAST(json_extract(image.value, '$.version') AS TEXT)
FROM job,
    json_each(CASE
        WHEN NOT json_valid(job.record) THEN '[]'
        WHEN json_type(job.record, '$.request.images') = 'array' THEN json_extract(job.record, '$.request.images')
        ELSE '[]'
    END) AS image
WHERE CASE WHEN image.type = 'object' THEN json_extract(image.value, '$.version') END <> '';

-- for the newest jobs, and for those that were given nothing
CREATE INDEX job_created ON job (created_at, id);

-- for what was worked on last
CREATE INDEX version_created ON version (created_at, id);
