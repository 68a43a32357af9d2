// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicewords.h"

#include <QCoreApplication>
#include <QMap>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ServiceText)
};

using Titles = QMap<QString, QString>;

QString titleIn(const Titles &titles, const QString &word)
{
    return titles.value(word, word);
}

} // namespace

QString familyTitle(const QString &family)
{
    return titleIn({{u"replicate"_s, ServiceText::tr("Replicate’s format")},
                    {u"task"_s, ServiceText::tr("A task format, as Vtrix has it")},
                    {u"bfl"_s, ServiceText::tr("Black Forest Labs’ format")},
                    {u"fal"_s, ServiceText::tr("fal’s queue")},
                    {u"images"_s, ServiceText::tr("OpenAI’s images")},
                    {u"sdcpp"_s, ServiceText::tr("stable-diffusion.cpp on this computer")},
                    {u"comfy"_s, ServiceText::tr("ComfyUI on this computer")}},
                   family);
}

QString authenticationTitle(const QString &word)
{
    return titleIn({{u"bearer"_s, ServiceText::tr("As “Authorization: Bearer”, the usual way")},
                    {u"x-key"_s, ServiceText::tr("As “x-key”")},
                    {u"fal-key"_s, ServiceText::tr("As “Authorization: Key”")},
                    {u"none"_s, ServiceText::tr("It needs no key")}},
                   word);
}

QString pathTitle(const QString &key)
{
    return titleIn({{u"create"_s, ServiceText::tr("Start a run")},
                    {u"create_by_version"_s, ServiceText::tr("Start a run of a version")},
                    {u"edit"_s, ServiceText::tr("Start a run with pictures")},
                    {u"poll"_s, ServiceText::tr("Ask for a run")},
                    {u"result"_s, ServiceText::tr("Result of a run")},
                    {u"cancel"_s, ServiceText::tr("Cancel a run")},
                    {u"list"_s, ServiceText::tr("List of runs")},
                    {u"files"_s, ServiceText::tr("Uploads")},
                    {u"account"_s, ServiceText::tr("Account")},
                    {u"model"_s, ServiceText::tr("Description of a model")}},
                   key);
}

QString capabilityTitle(const QString &key)
{
    return titleIn({{u"wait"_s, ServiceText::tr("It can be asked to wait for the result")},
                    {u"list"_s, ServiceText::tr("It lists the runs so far")},
                    {u"cancel"_s, ServiceText::tr("It cancels runs")},
                    {u"files"_s, ServiceText::tr("It takes uploads")},
                    {u"schema"_s, ServiceText::tr("It describes its models")},
                    {u"account"_s, ServiceText::tr("It says whose key it is")}},
                   key);
}

QString limitTitle(const QString &key)
{
    return titleIn({{u"running"_s, ServiceText::tr("Runs at once")},
                    {u"creates_per_minute"_s, ServiceText::tr("Runs started in a minute")},
                    {u"inline_bytes"_s, ServiceText::tr("Bytes of a picture within a request")},
                    {u"input_pixels"_s, ServiceText::tr("Pixels of a picture")},
                    {u"output_life_seconds"_s, ServiceText::tr("Seconds that it keeps a result")}},
                   key);
}

QString optionTitle(const QString &key)
{
    return titleIn({{u"parameters"_s, ServiceText::tr("Parameters in a request")},
                    {u"pictures"_s, ServiceText::tr("Pictures in a request")},
                    {u"defaults"_s, ServiceText::tr("What is left as it is")},
                    {u"transparency"_s, ServiceText::tr("Transparent places of pictures")}},
                   key);
}

QString optionWordTitle(const QString &key, const QString &word)
{
    return titleIn({{u"parameters nested"_s, ServiceText::tr("In an object of their own")},
                    {u"parameters flat"_s, ServiceText::tr("Beside the model’s name")},
                    {u"pictures data-uri"_s, ServiceText::tr("As data: addresses")},
                    {u"pictures base64"_s, ServiceText::tr("As plain base64")},
                    {u"defaults omitted"_s, ServiceText::tr("Is not sent")},
                    {u"defaults sent"_s, ServiceText::tr("Is sent as the form shows it")},
                    {u"transparency kept"_s, ServiceText::tr("Stay transparent")},
                    {u"transparency white"_s, ServiceText::tr("Are sent as white")}},
                   key + u' ' + word)
        .remove(key + u' ');
}

QString fieldAdvice(const QString &field, const QString &said)
{
    if (field == "title"_L1)
        return ServiceText::tr("Give it a name of at most 100 characters.");
    if (field == "base"_L1)
        return ServiceText::tr("This should be an address such as https://api.example.org/v1, without a user name, a "
                               "question mark or a number sign. An address with http is for this computer only, "
                               "because the key would travel in the open.");
    if (field == "models"_L1)
        return ServiceText::tr("Name at least one model, each once, in a line of its own, such as "
                               "black-forest-labs/flux-kontext-pro.");
    if (field == "key_page"_L1)
        return ServiceText::tr("This should be an address that begins with https://, or nothing.");
    if (field == "allowed_origins"_L1)
        return ServiceText::tr("Each line should be a scheme and a host, such as https://api.example.org, and one of "
                               "them that of the address above; or leave it empty.");
    if (field == "paths/poll"_L1 || field == "paths/cancel"_L1 || field == "paths/result"_L1)
        return ServiceText::tr("This should be a path such as predictions/{id}, with {id} in it and without a slash at "
                               "either end.");
    if (field == "paths/model"_L1)
        return ServiceText::tr("This should be a path such as models/{model}, with {model} in it and without a slash "
                               "at either end.");
    if (field.startsWith("paths/"_L1))
        return ServiceText::tr("This should be a path such as models/{model}/predictions, without a slash at either "
                               "end.");
    if (field == "limits/running"_L1)
        return ServiceText::tr("This should be a whole number from 1 to 100, or nothing.");
    if (field.startsWith("limits/"_L1))
        return ServiceText::tr("This should be a whole number, neither tiny nor immense, or nothing for the usual "
                               "limit.");
    return said;
}

} // namespace pentimento
