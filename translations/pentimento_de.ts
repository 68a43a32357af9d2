<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pentimento::CommandText</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--variants takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model? Name it with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 means any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate takes a number of creates per minute; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::ComposeText</name>
    <message>
        <source>There is no model “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models here are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services here are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer %2. Choose another service or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more pictures: “%2” is left over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::DescribeText</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model or file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::EditSession</name>
    <message>
        <source>Ended by the system. Edits that were accepted go on; the next start looks for their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pentimento that took this edit has ended. The edit is in the library; the next start goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n earlier edit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to leave at once; what was accepted may then go on at the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::ErrorText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more pixels than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or WebP and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, GIF, TIFF or BMP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is incomplete: the file ends before the picture does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1, and this computer has no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key for this session, on the command line by the variable PENTIMENTO_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow the key of %1 to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, on the command line by the variable PENTIMENTO_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key, or make a new one at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; nothing that was paid for is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture or the words were refused by %1&apos;s safety filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words or the picture and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for this model at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost the run before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, if it happens often with a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details, then try again or change the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock and network; a login page in between can cause this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 (%2) was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 never came, so the edit may have been accepted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered for %1 that is not the service, perhaps a login page; the edit may have been accepted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a problem of its own, so the edit may have been accepted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while the edit was being sent, so it may have been accepted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the service&apos;s own list before you send it again: that may cost twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at %1 has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit there, then send the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this key to use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key&apos;s rights at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know %2, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the value of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as the service says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are too large for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the result no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be made again, which costs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to an address that is not safe to ask: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Pentimento works on this library and did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Close it, or use another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not return pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was charged is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its disk back, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::HelpText</name>
    <message>
        <source>Pentimento edits pictures by describing the change.

  pentimento edit --image cup.jpg --prompt &quot;make it blue hour&quot;

Commands
  edit       send a picture and a sentence, save the changed picture
  describe   show what a model can be asked
  sandbox    serve the offline sandbox to other programs, in Replicate&apos;s format

  pentimento COMMAND --help   explains a command
  pentimento --version        tells the version

Without a service the offline sandbox is used: simple effects, no AI, no key, no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentimento edit --image FILE --prompt TEXT [options]

Sends the picture and the sentence to a model and saves what comes back. Prints where it lies.

  --image FILE        an input picture; several fill the model&apos;s image fields in order
  --prompt TEXT       what should change
  --model MODEL       an id such as black-forest-labs/flux-kontext-max, or a model file
  --service SERVICE   sandbox (default), kkiai, elkapi, replicate, or a service file
  --set NAME=VALUE    any other parameter; NAME= is an empty text, NAME alone leaves it out
  --variants N        so many pictures; each is a request of its own and is paid for
  --out DIR           copy the results there as well
  --data-dir DIR      keep library, settings and results under DIR
  --json              one JSON object a line, for programs

The key comes from the system&apos;s keychain, or from the variable PENTIMENTO_KEY for the service
named by --service. It is sent to that service and written nowhere.

Ends with 0 saved, 2 wrong use, 3 refused by a safety filter, 4 service or network or key,
5 it is not known whether the service accepted it, 6 could not save, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentimento describe MODEL [--json]

Shows what a model can be asked: its parameters with kind, range, choices and default.

  MODEL            an id, a model file, a Replicate model answer, or an OpenAPI document
  --data-dir DIR   look for models of your own under DIR
  --json           as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentimento sandbox [--port N] [--rate N]

Serves the offline sandbox on this computer in Replicate&apos;s format, for tests and for other
programs. Simple effects on the real picture, chosen from the words; no AI.

  --port N   the port; without it any free one, which is printed
  --rate N   answer 429 beyond N creates a minute

If PENTIMENTO_SANDBOX_TOKEN is set, requests must carry it. [refuse], [fail], [slow 20] and
[many 3] in a prompt ask for a refusal, a failure, 20 seconds, three pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pentimento %1 (Qt %2). Sources: GPL-3.0-or-later; with its Qt HTTP Server module: GPL-3.0-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::OpeningText</name>
    <message>
        <source>The library was broken and has been set aside as “%1”; a new one was begun. Your pictures are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pentimento and is not changed. Nothing was sent. Use that version, or another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the library “%1”. Nothing was sent. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Nothing was sent. Allow writing there, or use another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::PhaseText</name>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State “%1”</source>
        <extracomment>a state of a job that a newer program wrote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>between the amounts of several pictures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s) · seed %1 · %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::ProblemText</name>
    <message>
        <source>%1 is needed and is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no parameter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: that is not the kind of value it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: the least is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: the most is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes in steps of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too short: it needs at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: it takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: the number is too large to be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be empty (null).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an input image 2 is the most lenient that the model allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG keeps everything, so the quality has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an input image there is nothing to match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::ReportText</name>
    <message>
        <source>The edit was not sent and is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is owed and will be fetched at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit goes on at the service; the next start looks for its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has worked on the edit for too long; the next start can ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pentimento::SandboxText</name>
    <message>
        <source>The sandbox cannot be served on port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline sandbox listens on this computer only. Simple effects, no AI. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests must carry the token of PENTIMENTO_SANDBOX_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
