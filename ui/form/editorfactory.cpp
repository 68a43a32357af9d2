// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/editorfactory.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/jsoneditor.h"
#include "ui/form/listeditor.h"
#include "ui/form/numbereditor.h"
#include "ui/form/pictureeditor.h"
#include "ui/form/ratioeditor.h"
#include "ui/form/safetyeditor.h"
#include "ui/form/searchablechoiceeditor.h"
#include "ui/form/secreteditor.h"
#include "ui/form/seededitor.h"
#include "ui/form/slidereditor.h"
#include "ui/form/switcheditor.h"
#include "ui/form/texteditor.h"

namespace pentimento {

namespace {

constexpr qsizetype mostInBox = 12;    // more are searched
constexpr qsizetype mostAsShapes = 60; // more are no row of shapes, whatever the schema says

ParameterEditor *choiceEditorFor(const ParameterSpec &spec, QWidget *parent)
{
    if (spec.choices.size() > mostInBox)
        return new SearchableChoiceEditor(spec, parent);
    return new ChoiceEditor(spec, parent);
}

ParameterEditor *sliderFor(const ParameterSpec &spec, QWidget *parent)
{
    if (spec.role == ParameterRole::Safety)
        return new SafetyEditor(spec, parent);
    return new SliderEditor(spec, parent);
}

ParameterEditor *textEditorFor(const ParameterSpec &spec, QWidget *parent)
{
    if (spec.kind == ParameterKind::Secret)
        return new SecretEditor(spec, parent);
    return new TextEditor(spec, parent);
}

} // namespace

ParameterEditor *editorFor(const ParameterSpec &spec, const ModelSpec &model, QWidget *parent)
{
    switch (spec.control) {
    case ParameterControl::Prompt:
    case ParameterControl::Text:
        return textEditorFor(spec, parent);
    case ParameterControl::Slider:
        return sliderFor(spec, parent);
    case ParameterControl::Number:
        return new NumberEditor(spec, parent);
    case ParameterControl::Ratio:
        if (spec.choices.size() <= mostAsShapes)
            return new RatioEditor(spec, model.sizes, parent);
        return choiceEditorFor(spec, parent);
    case ParameterControl::Choice:
        return choiceEditorFor(spec, parent);
    case ParameterControl::Switch:
        return new SwitchEditor(spec, parent);
    case ParameterControl::Seed:
        return new SeedEditor(spec, parent);
    case ParameterControl::Image:
    case ParameterControl::Images:
        return new PictureEditor(spec, parent);
    case ParameterControl::List:
        return new ListEditor(spec, parent);
    case ParameterControl::Json:
        break;
    }
    return new JsonEditor(spec, parent);
}

} // namespace pentimento
