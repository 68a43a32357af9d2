<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
