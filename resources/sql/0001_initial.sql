-- SPDX-FileCopyrightText: 2026 The Pentimento authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Statements are parted by empty lines. A file that was released is never changed: what comes later is a new file.

-- in_use is 1 while a process works on the library: found at opening, it did not end well.
CREATE TABLE flag (
    name TEXT PRIMARY KEY NOT NULL,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO flag (name, value) VALUES ('in_use', 0);

-- One job. The record is the truth, the other columns are what is searched by. Times are UTC milliseconds.
CREATE TABLE job (
    id TEXT PRIMARY KEY NOT NULL,
    run TEXT NOT NULL,
    variant INTEGER NOT NULL,
    phase TEXT NOT NULL,
    service TEXT NOT NULL,
    model TEXT NOT NULL,
    remote_id TEXT,
    created_at INTEGER NOT NULL,
    accepted_at INTEGER,
    finished_at INTEGER,
    record TEXT NOT NULL
) STRICT;

-- for those that are not at their end
CREATE INDEX job_phase ON job (phase, created_at);

-- for the predictions known at a service
CREATE INDEX job_task ON job (service, created_at) WHERE remote_id IS NOT NULL;

-- for how long a model took
CREATE INDEX job_duration ON job (service, model, phase, finished_at);

-- A picture with its ancestry.
CREATE TABLE version (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    image TEXT NOT NULL,
    path TEXT,
    name TEXT NOT NULL,
    job TEXT REFERENCES job (id),
    output INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX version_image ON version (image, created_at);

CREATE INDEX version_job ON version (job) WHERE job IS NOT NULL;

-- parent refers to nothing on purpose: after a library began afresh, a job may name a picture of the old one, and that must
-- never keep a paid result from being saved.
CREATE TABLE version_parent (
    version TEXT NOT NULL REFERENCES version (id),
    position INTEGER NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_parent_parent ON version_parent (parent);
