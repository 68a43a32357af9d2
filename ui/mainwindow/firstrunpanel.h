// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace pentimento {

class SampleCard;
class SandboxNote;

// A picture that comes with the program, and words that do something to it.
struct Sample
{
    QString resource;
    QString name;
    QString prompt; // as it is sent, so it is not translated

    friend bool operator==(const Sample &, const Sample &) = default;
};

// What stands in the middle before anything was made: where to begin, three pictures to try it with, and the plain
// truth about the sandbox. In a narrow window the cards stand in fewer columns, in a low one it scrolls.
class FirstRunPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRunPanel(QWidget *parent = nullptr);

    [[nodiscard]] static QList<Sample> samples();

    void setSandboxNote(bool visible); // somebody without a key is in the sandbox

Q_SIGNALS:
    void sampleChosen(const pentimento::Sample &sample);
    void keyRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QAbstractButton *makeMark(QWidget *parent);
    [[nodiscard]] QWidget *makeCards(QWidget *parent);
    void arrange();
    void tint();

    QLabel *m_title;
    QLabel *m_hint;
    QGridLayout *m_grid = nullptr;
    QList<SampleCard *> m_cards;
    SandboxNote *m_note;
};

// The formats that this build reads, for people: "JPEG, PNG, WebP".
[[nodiscard]] QString formatsInWords();

} // namespace pentimento
