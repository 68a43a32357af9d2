// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/findingtext.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using What = ServiceFinding::What;
using Verdict = ServiceFinding::Verdict;

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::FindingText)
};

QString advice(const Error &error, const QString &service)
{
    const Explanation explanation = explain(error, {service, {}});
    return explanation.next.isEmpty() ? explanation.what : explanation.what + u' ' + explanation.next;
}

QString clockText(const ServiceFinding &finding)
{
    if (finding.verdict == Verdict::Yes)
        return FindingText::tr("Its clock and this computer’s agree.");
    const int minutes = int(std::abs(finding.skew.count()) / 60);
    return finding.skew.count() > 0
               ? FindingText::tr("This computer’s clock is %n minute(s) behind the service’s: set it, or times in the "
                                 "history are wrong.",
                                 nullptr, minutes)
               : FindingText::tr("This computer’s clock is %n minute(s) ahead of the service’s: set it, or times in "
                                 "the history are wrong.",
                                 nullptr, minutes);
}

QString keyText(const ServiceFinding &finding, const QString &service)
{
    switch (finding.verdict) {
    case Verdict::Yes:
        return finding.detail.isEmpty()
                   ? FindingText::tr("It accepts the key.")
                   : FindingText::tr("It accepts the key. It belongs to “%1”.").arg(finding.detail);
    case Verdict::No:
        return FindingText::tr("It does not accept the key. Look whether it was copied in full, or make a new one "
                               "there.");
    case Verdict::Unknown:
        break;
    }
    if (finding.error.kind == ErrorKind::KeyMissing)
        return FindingText::tr("There is no key for it yet, so not everything could be seen.");
    if (finding.error.kind == ErrorKind::KeyStoreLocked)
        return advice(finding.error, service);
    return FindingText::tr("Whether it accepts the key is shown by the first edit only.");
}

struct CallTexts
{
    QString yes;
    QString no;
    QString unknown;
};

CallTexts textsOf(What call)
{
    switch (call) {
    case What::Account:
        return {FindingText::tr("It says whose key it is."), FindingText::tr("It does not say whose key it is."),
                FindingText::tr("Whether it says whose key it is could not be seen.")};
    case What::List:
        return {FindingText::tr("It lists the runs so far: one whose answer is lost can be found again."),
                FindingText::tr("It does not list runs: one whose answer is lost cannot be looked for."),
                FindingText::tr("Whether it lists runs could not be seen.")};
    case What::Model:
        return {FindingText::tr("It describes its models."),
                FindingText::tr("It does not describe its models: Pentimento’s own descriptions are used."),
                FindingText::tr("Whether it describes its models could not be seen.")};
    case What::Files:
        return {FindingText::tr("It takes uploads."),
                FindingText::tr("It takes no uploads: pictures travel within the request."),
                FindingText::tr("Whether it takes uploads could not be seen.")};
    default:
        return {FindingText::tr("The server tells how it is."), FindingText::tr("The server does not tell how it is."),
                FindingText::tr("How the server is could not be seen.")};
    }
}

QString callText(const ServiceFinding &finding)
{
    const CallTexts texts = textsOf(finding.what);
    if (finding.verdict == Verdict::Yes)
        return finding.what == What::State && !finding.detail.isEmpty()
                   ? FindingText::tr("The server tells how it is: version %1.").arg(finding.detail)
                   : texts.yes;
    if (finding.verdict == Verdict::No)
        return texts.no;
    //: After "Whether it lists runs could not be seen.": the code of the answer
    return finding.error.httpStatus == 0
               ? texts.unknown
               : texts.unknown + u' ' + FindingText::tr("(HTTP %1)").arg(finding.error.httpStatus);
}

} // namespace

QString findingText(const ServiceFinding &finding, const QString &service)
{
    switch (finding.what) {
    case What::Reached:
        return finding.verdict == Verdict::Yes ? FindingText::tr("%1 is reached.").arg(service)
                                               : advice(finding.error, service);
    case What::Encrypted:
        return finding.verdict == Verdict::Yes ? FindingText::tr("The connection is encrypted and the certificate "
                                                                 "holds.")
                                               : FindingText::tr("The connection cannot be trusted, so no key is "
                                                                 "sent there. %1")
                                                     .arg(advice(finding.error, service));
    case What::Clock:
        return clockText(finding);
    case What::Key:
        return keyText(finding, service);
    default:
        return callText(finding);
    }
}

StatusLine::Tone toneOf(const ServiceFinding &finding)
{
    if (finding.verdict == Verdict::Yes)
        return StatusLine::Tone::Good;
    const bool isFault = finding.what == What::Reached || finding.what == What::Encrypted || finding.what == What::Clock
                         || finding.what == What::Key;
    return isFault && finding.verdict == Verdict::No ? StatusLine::Tone::Bad : StatusLine::Tone::Quiet;
}

} // namespace pentimento
