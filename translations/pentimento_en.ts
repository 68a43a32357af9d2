<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pentimento::BannerStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::CanvasText</name>
    <message numerus="yes">
        <source>Difference, amplified %n times</source>
        <translation>
            <numerusform>Difference, amplified %n time</numerusform>
            <numerusform>Difference, amplified %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::DescribeText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::EditSession</name>
    <message numerus="yes">
        <source>Waiting for %n earlier edit(s).</source>
        <translation>
            <numerusform>Waiting for %n earlier edit.</numerusform>
            <numerusform>Waiting for %n earlier edits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::FieldHelp</name>
    <message numerus="yes">
        <source>Can be: %1 and %n more.</source>
        <translation>
            <numerusform>Can be: %1 and %n more.</numerusform>
            <numerusform>Can be: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>At least %n entry.</numerusform>
            <numerusform>At least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>At most %n entry.</numerusform>
            <numerusform>At most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::FindingText</name>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the service’s: set it, or times in the history are wrong.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute behind the service’s: set it, or times in the history are wrong.</numerusform>
            <numerusform>This computer’s clock is %n minutes behind the service’s: set it, or times in the history are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the service’s: set it, or times in the history are wrong.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute ahead of the service’s: set it, or times in the history are wrong.</numerusform>
            <numerusform>This computer’s clock is %n minutes ahead of the service’s: set it, or times in the history are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::FoldHeader</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>folded fields with a problem</comment>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>folded fields that are set</comment>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::JobWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::LocalErrorWords</name>
    <message numerus="yes">
        <source>The workflow takes %n picture(s), fewer than there are.</source>
        <translation>
            <numerusform>The workflow takes %n picture, fewer than there are.</numerusform>
            <numerusform>The workflow takes %n pictures, fewer than there are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::ModelChangeText</name>
    <message numerus="yes">
        <source>%n more thing(s) changed.</source>
        <translation>
            <numerusform>%n more thing changed.</numerusform>
            <numerusform>%n more things changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::NewBadges</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>results that are out of sight</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::NoticeText</name>
    <message numerus="yes">
        <source>%n more could not be used either.</source>
        <translation>
            <numerusform>%n more could not be used either.</numerusform>
            <numerusform>%n more could not be used either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: “%2” is in, %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 takes no more pictures here: “%2” is in, %n other was left out.</numerusform>
            <numerusform>%1 takes no more pictures here: “%2” is in, %n others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: %2 are in, %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 takes no more pictures here: %2 are in, %n other was left out.</numerusform>
            <numerusform>%1 takes no more pictures here: %2 are in, %n others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: the first %2 are in, up to “%3”; %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 takes no more pictures here: the first %2 are in, up to “%3”; %n other was left out.</numerusform>
            <numerusform>%1 takes no more pictures here: the first %2 are in, up to “%3”; %n others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) were not sent when Pentimento ended.</source>
        <translation>
            <numerusform>%n edit was not sent when Pentimento ended.</numerusform>
            <numerusform>%n edits were not sent when Pentimento ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n waiting edit(s)%1</source>
        <translation>
            <numerusform>Send %n waiting edit%1</numerusform>
            <numerusform>Send %n waiting edits%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait: %1 has not enough credit, so nothing more is sent there until you go on. Nothing was charged for them.</source>
        <translation>
            <numerusform>%n edit waits: %1 has not enough credit, so nothing more is sent there until you go on. Nothing was charged for it.</numerusform>
            <numerusform>%n edits wait: %1 has not enough credit, so nothing more is sent there until you go on. Nothing was charged for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait: %1 cannot be used without a key that it accepts, so nothing more is sent there until you go on. Nothing was charged for them.</source>
        <translation>
            <numerusform>%n edit waits: %1 cannot be used without a key that it accepts, so nothing more is sent there until you go on. Nothing was charged for it.</numerusform>
            <numerusform>%n edits wait: %1 cannot be used without a key that it accepts, so nothing more is sent there until you go on. Nothing was charged for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::OfferText</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n pictures</source>
        <translation>
            <numerusform>up to %n picture</numerusform>
            <numerusform>up to %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::PhaseText</name>
    <message numerus="yes">
        <source>Saved %n picture(s) · %1</source>
        <translation>
            <numerusform>Saved %n picture · %1</numerusform>
            <numerusform>Saved %n pictures · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s) · seed %1 · %2</source>
        <translation>
            <numerusform>Saved %n picture · seed %1 · %2</numerusform>
            <numerusform>Saved %n pictures · seed %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::ReasonText</name>
    <message numerus="yes">
        <source>Add %n images and a prompt to begin</source>
        <translation>
            <numerusform>Add %n image and a prompt to begin</numerusform>
            <numerusform>Add %n images and a prompt to begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n images to begin</source>
        <translation>
            <numerusform>Add %n image to begin</numerusform>
            <numerusform>Add %n images to begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n more images</source>
        <translation>
            <numerusform>Add %n more image</numerusform>
            <numerusform>Add %n more images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::RunLineText</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::WindowSession</name>
    <message numerus="yes">
        <source>%n file(s) of your own services or models cannot be used and were left out.</source>
        <translation>
            <numerusform>%n file of your own services or models cannot be used and was left out.</numerusform>
            <numerusform>%n files of your own services or models cannot be used and were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
