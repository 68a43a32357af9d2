// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/safetyeditor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/fieldhelp.h"
#include "ui/form/numbertext.h"
#include "ui/form/wrappinglabel.h"
#include "ui/shared/calmwidgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

WrappingLabel *endWord(const QString &word, QWidget *parent)
{
    auto *label = new WrappingLabel(word, parent);
    label->setPixelSize(11);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    label->setMinimumWidth(label->sizeHint().width());
    label->setAlignment(Qt::AlignVCenter);
    return label;
}

} // namespace

SafetyEditor::SafetyEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_figure(new WrappingLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(endWord(tr("strict", "the end of the safety slider that lets little pass"), this));
    layout->addWidget(m_slider, 1);
    layout->addWidget(endWord(tr("lenient", "the end of the safety slider that lets most pass"), this));
    m_figure->setForegroundRole(QPalette::PlaceholderText);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_slider->setObjectName(spec.name);
    m_slider->setPageStep(1);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::actionTriggered, this, [this] { takeSlider(); });
    showValue();
}

QWidget *SafetyEditor::headline() const
{
    return m_figure;
}

bool SafetyEditor::saysReason() const
{
    return constraint().reasons == QStringList{u"safety-with-image"_s};
}

QString SafetyEditor::sentence(const QString &figure) const
{
    const QString most = valueText(m_axis.valueAt(m_axis.last()));
    if (figure.isEmpty())
        return tr("not set", "the safety tolerance");
    if (saysReason())
        return tr("%1 of %2 with an input", "safety tolerance: the figure, the most that is allowed").arg(figure, most);
    return tr("%1 of %2", "safety tolerance: the figure, the most that is allowed").arg(figure, most);
}

void SafetyEditor::takeSlider()
{
    const QJsonValue there = m_axis.valueAt(m_slider->sliderPosition());
    if (isSameValue(value(), there))
        return;
    take(there);
    showValue();
}

void SafetyEditor::showValue()
{
    m_axis = SliderAxis(spec(), constraint().minimum, constraint().maximum);
    const QJsonValue shown = standing();
    const QString figure = valueText(shown);
    m_figure->setText(sentence(figure));
    m_figure->setEmphasis(figure);
    m_figure->setToolTip(reasonsInWords(constraint()));
    const QSignalBlocker calm(m_slider);
    m_slider->setRange(0, m_axis.last());
    m_slider->setValue(m_axis.positionOf(shown));
}

} // namespace pentimento
