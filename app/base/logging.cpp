// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/logging.h"

namespace pentimento {

Q_LOGGING_CATEGORY(logHttp, "pentimento.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logJobs, "pentimento.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibrary, "pentimento.library", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "pentimento.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "pentimento.sandbox", QtWarningMsg)

} // namespace pentimento
