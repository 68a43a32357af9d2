// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pentimento {

class SampleCard;

// A picture that comes with the program, and words that do something to it.
struct Sample
{
    QString resource;
    QString name;
    QString prompt;

    friend bool operator==(const Sample &, const Sample &) = default;
};

// What stands in the middle before anything was made: where to begin, three pictures to try it with, and the plain truth
// about the sandbox.
class FirstRunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPanel(QWidget *parent = nullptr);

    [[nodiscard]] static QList<Sample> samples();

    void setSandboxNote(bool visible); // somebody without a key is in the sandbox

Q_SIGNALS:
    void sampleChosen(const pentimento::Sample &sample);
    void keyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeNote();
    void tint();

    QWidget *m_note;
};

} // namespace pentimento
