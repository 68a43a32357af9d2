<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pentimento::CommandText</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--variants takes a number from 1 to %1.</source>
        <translation>--variants nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Which model? Name it with --model.</source>
        <translation>Welches Modell? Es lässt sich mit --model nennen.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 means any free one.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535; 0 heißt: irgendein freier Port.</translation>
    </message>
    <message>
        <source>--rate takes a number of creates per minute; 0 means no limit.</source>
        <translation>--rate nimmt eine Anzahl von Aufträgen je Minute; 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
</context>
<context>
    <name>pentimento::ComposeText</name>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>The models here are: %1</source>
        <translation>Diese Modelle gibt es hier: %1</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The services here are: %1</source>
        <translation>Diese Dienste gibt es hier: %1</translation>
    </message>
    <message>
        <source>%1 does not offer %2. Choose another service or model.</source>
        <translation>%1 bietet %2 nicht an. Einen anderen Dienst oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>%1 takes no prompt.</source>
        <translation>%1 nimmt keinen Prompt an.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Es hat: %1</translation>
    </message>
    <message>
        <source>%1 takes no more pictures: “%2” is left over.</source>
        <translation>%1 nimmt keine weiteren Bilder an: „%2“ bleibt übrig.</translation>
    </message>
</context>
<context>
    <name>pentimento::DescribeText</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer Wert</numerusform>
            <numerusform>%1 und %n weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Returns: %1</source>
        <translation>Liefert: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>There is no model or file “%1”.</source>
        <translation>Es gibt kein Modell und keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ lässt sich nicht verwenden: %2</translation>
    </message>
</context>
<context>
    <name>pentimento::EditSession</name>
    <message>
        <source>Ended by the system. Edits that were accepted go on; the next start looks for their results.</source>
        <translation>Vom System beendet. Angenommene Bearbeitungen laufen weiter; der nächste Start sucht nach ihren Ergebnissen.</translation>
    </message>
    <message>
        <source>The Pentimento that took this edit has ended. The edit is in the library; the next start goes on with it.</source>
        <translation>Das Pentimento, das diese Bearbeitung übernommen hatte, ist beendet. Die Bearbeitung steht in der Bibliothek; der nächste Start macht mit ihr weiter.</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kopiert nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n earlier edit(s).</source>
        <translation>
            <numerusform>Es wird noch auf %n frühere Bearbeitung gewartet.</numerusform>
            <numerusform>Es wird noch auf %n frühere Bearbeitungen gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling. Press Ctrl+C again to leave at once; what was accepted may then go on at the service.</source>
        <translation>Wird abgebrochen. Noch einmal Strg+C beendet sofort; was schon angenommen ist, läuft dann beim Dienst vielleicht weiter.</translation>
    </message>
</context>
<context>
    <name>pentimento::ErrorText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Ein Bild darin wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Eine Bilddatei wählen.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>„%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions or choose another.</source>
        <translation>Die Rechte der Datei ändern oder eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MB.</source>
        <translation>„%1“ ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation>Eine kleinere Kopie speichern und diese verwenden.</translation>
    </message>
    <message>
        <source>“%1” has more pixels than can be opened safely.</source>
        <translation>„%1“ hat mehr Pixel, als sich sicher öffnen lassen.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot read.</source>
        <translation>„%1“ ist eine %2-Datei; diese Version kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or WebP and use that.</source>
        <translation>Das Bild als JPEG, PNG oder WebP speichern und dieses verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>„%1“ ist kein Bild.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, GIF, TIFF or BMP file.</source>
        <translation>Eine Datei in JPEG, PNG, WebP, GIF, TIFF oder BMP wählen.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the file ends before the picture does.</source>
        <translation>„%1“ ist unvollständig: Die Datei endet vor dem Bild.</translation>
    </message>
    <message>
        <source>Copy or export it once more.</source>
        <translation>Das Bild noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it anew.</source>
        <translation>Das Bild in einem anderen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>There is no key for %1, and this computer has no keychain that answers.</source>
        <translation>Für %1 gibt es keinen Schlüssel, und auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Give the key for this session, on the command line by the variable PENTIMENTO_KEY.</source>
        <translation>Den Schlüssel für diese Sitzung angeben, auf der Befehlszeile über die Variable PENTIMENTO_KEY.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the key for this session.</source>
        <translation>Den Schlüsselbund entsperren und es noch einmal versuchen, oder den Schlüssel für diese Sitzung angeben.</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow the key of %1 to be read.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Schlüssel für %1 nicht freigegeben.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add one, on the command line by the variable PENTIMENTO_KEY.</source>
        <translation>Einen Schlüssel hinzufügen, auf der Befehlszeile über die Variable PENTIMENTO_KEY.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the key, or make a new one at the service.</source>
        <translation>Den Schlüssel prüfen oder beim Dienst einen neuen anlegen.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”.</source>
        <translation>Für „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was paid for is forgotten.</source>
        <translation>Etwas Platz schaffen; nichts, was bezahlt ist, wird vergessen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder.</source>
        <translation>Das Schreiben dort erlauben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Saving “%1” failed.</source>
        <translation>„%1“ ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Datenträger und Ordner prüfen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The picture or the words were refused by %1&apos;s safety filter.</source>
        <translation>Der Sicherheitsfilter von %1 hat das Bild oder den Text abgelehnt.</translation>
    </message>
    <message>
        <source>Change the words or the picture and try again.</source>
        <translation>Den Text oder das Bild ändern und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 has no room for this model at the moment.</source>
        <translation>%1 hat für dieses Modell im Moment keinen Platz.</translation>
    </message>
    <message>
        <source>Try again a little later.</source>
        <translation>Es etwas später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 lost the run before it was done.</source>
        <translation>%1 hat den Lauf verloren, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Try again, if it happens often with a smaller picture.</source>
        <translation>Es noch einmal versuchen, bei häufigem Auftreten mit einem kleineren Bild.</translation>
    </message>
    <message>
        <source>The model ran out of memory.</source>
        <translation>Dem Modell ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>Ein kleineres Bild verwenden.</translation>
    </message>
    <message>
        <source>%1 did not finish the edit.</source>
        <translation>%1 hat die Bearbeitung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Read the details, then try again or change the request.</source>
        <translation>Die Einzelheiten lesen, dann es noch einmal versuchen oder die Anfrage ändern.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate was not accepted.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock and network; a login page in between can cause this.</source>
        <translation>Uhrzeit und Netzwerk des Rechners prüfen; eine Anmeldeseite dazwischen kann die Ursache sein.</translation>
    </message>
    <message>
        <source>The address of %1 (%2) was not found.</source>
        <translation>Die Adresse von %1 (%2) wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Die Netzwerkverbindung prüfen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst gerade eine Störung.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Eine Minute warten und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer of %1 never came, so the edit may have been accepted or not.</source>
        <translation>Die Antwort von %1 kam nie an; die Bearbeitung kann angenommen worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>Something answered for %1 that is not the service, perhaps a login page; the edit may have been accepted or not.</source>
        <translation>An Stelle von %1 hat etwas anderes geantwortet, vielleicht eine Anmeldeseite; die Bearbeitung kann angenommen worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>%1 answered with a problem of its own, so the edit may have been accepted or not.</source>
        <translation>%1 hat eine eigene Störung gemeldet; die Bearbeitung kann angenommen worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>The program ended while the edit was being sent, so it may have been accepted or not.</source>
        <translation>Das Programm endete, während die Bearbeitung gesendet wurde; sie kann angenommen worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own list before you send it again: that may cost twice.</source>
        <translation>Vor dem erneuten Senden in der Liste beim Dienst nachsehen: Es kann sonst doppelt kosten.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Add credit there, then send the edit.</source>
        <translation>Dort Guthaben aufladen und die Bearbeitung dann senden.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use %2.</source>
        <translation>%1 lässt %2 mit diesem Schlüssel nicht zu.</translation>
    </message>
    <message>
        <source>Check the key&apos;s rights at the service.</source>
        <translation>Die Rechte des Schlüssels beim Dienst prüfen.</translation>
    </message>
    <message>
        <source>%1 does not know %2, or not any more.</source>
        <translation>%1 kennt %2 nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the service&apos;s address.</source>
        <translation>Den Namen des Modells und die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not accept the value of %2.</source>
        <translation>%1 hat den Wert von %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>Change it as the service says: %1</source>
        <translation>So ändern, wie es der Dienst angibt: %1</translation>
    </message>
    <message>
        <source>The pictures are too large for %1.</source>
        <translation>Die Bilder sind zu groß für %1.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Kleinere Bilder verwenden.</translation>
    </message>
    <message>
        <source>%1 has the result no more.</source>
        <translation>%1 hat das Ergebnis nicht mehr.</translation>
    </message>
    <message>
        <source>It can only be made again, which costs again.</source>
        <translation>Es lässt sich nur neu erzeugen, und das kostet noch einmal.</translation>
    </message>
    <message>
        <source>%1 pointed to an address that is not safe to ask: %2.</source>
        <translation>%1 hat auf eine Adresse verwiesen, die nicht sicher abgefragt werden kann: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the service&apos;s address.</source>
        <translation>Dorthin wurde nichts gesendet. Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Another Pentimento works on this library and did not answer.</source>
        <translation>Ein anderes Pentimento arbeitet mit dieser Bibliothek und hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close it, or use another folder with --data-dir.</source>
        <translation>Es wurde nichts gesendet. Das andere Pentimento schließen oder mit --data-dir einen anderen Ordner verwenden.</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>Die Bearbeitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not return pictures.</source>
        <translation>%1 liefert keine Bilder.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>Diese Version kann das nicht.</translation>
    </message>
    <message>
        <source>Read the details.</source>
        <translation>Die Einzelheiten lesen.</translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood.</source>
        <translation>Die Antwort von %1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Read the details, then try again.</source>
        <translation>Die Einzelheiten lesen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es sind keine Kosten entstanden.</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>Es sind Kosten entstanden.</translation>
    </message>
    <message>
        <source>Whether it was charged is not known.</source>
        <translation>Ob Kosten entstanden sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone.</source>
        <translation>Der Ordner von „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put its disk back, or choose another folder.</source>
        <translation>Den Datenträger wieder anschließen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
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
        <translation>Pentimento bearbeitet Bilder nach einer Beschreibung der Änderung.

  pentimento edit --image tasse.jpg --prompt &quot;make it blue hour&quot;

Befehle
  edit       ein Bild und einen Satz senden, das geänderte Bild speichern
  describe   zeigen, welche Angaben ein Modell annimmt
  sandbox    die Offline-Sandbox für andere Programme bereitstellen, im Format von Replicate

  pentimento BEFEHL --help    erklärt einen Befehl
  pentimento --version        nennt die Version

Ohne Dienst wird die Offline-Sandbox verwendet: einfache Effekte, ohne KI, Schlüssel und Kosten.</translation>
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
        <translation>pentimento edit --image DATEI --prompt TEXT [Optionen]

Sendet das Bild und den Satz an ein Modell und speichert, was zurückkommt. Gibt aus, wo es liegt.

  --image DATEI       ein Eingabebild; mehrere füllen die Bildfelder des Modells der Reihe nach
  --prompt TEXT       was sich ändern soll
  --model MODELL      eine Kennung wie black-forest-labs/flux-kontext-max oder eine Modelldatei
  --service DIENST    sandbox (Vorgabe), kkiai, elkapi, replicate oder eine Dienstdatei
  --set NAME=WERT     jeder andere Parameter; NAME= ist ein leerer Text, NAME allein lässt ihn weg
  --variants N        so viele Bilder; jedes ist eine eigene Anfrage und wird bezahlt
  --out ORDNER        die Ergebnisse zusätzlich dorthin kopieren
  --data-dir ORDNER   Bibliothek, Einstellungen und Ergebnisse unter ORDNER ablegen
  --json              ein JSON-Objekt je Zeile, für Programme

Der Schlüssel kommt aus dem Schlüsselbund des Systems oder aus der Variable PENTIMENTO_KEY, für den
mit --service genannten Dienst. Er wird an diesen Dienst gesendet und nirgends aufgeschrieben.

Endet mit 0 gespeichert, 2 falsche Verwendung, 3 vom Sicherheitsfilter abgelehnt, 4 Dienst, Netzwerk
oder Schlüssel, 5 unbekannt, ob der Dienst es angenommen hat, 6 nicht gespeichert, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>pentimento describe MODEL [--json]

Shows what a model can be asked: its parameters with kind, range, choices and default.

  MODEL            an id, a model file, a Replicate model answer, or an OpenAPI document
  --data-dir DIR   look for models of your own under DIR
  --json           as one JSON object</source>
        <translation>pentimento describe MODELL [--json]

Zeigt, welche Angaben ein Modell annimmt: seine Parameter mit Art, Bereich, Auswahl und Vorgabe.

  MODELL              eine Kennung, Modelldatei, Replicate-Modellantwort oder ein OpenAPI-Dokument
  --data-dir ORDNER   eigene Modelle unter ORDNER suchen
  --json              als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>pentimento sandbox [--port N] [--rate N]

Serves the offline sandbox on this computer in Replicate&apos;s format, for tests and for other
programs. Simple effects on the real picture, chosen from the words; no AI.

  --port N   the port; without it any free one, which is printed
  --rate N   answer 429 beyond N creates a minute

If PENTIMENTO_SANDBOX_TOKEN is set, requests must carry it. [refuse], [fail], [slow 20] and
[many 3] in a prompt ask for a refusal, a failure, 20 seconds, three pictures.</source>
        <translation>pentimento sandbox [--port N] [--rate N]

Stellt die Offline-Sandbox auf diesem Rechner im Format von Replicate bereit, für Tests und für
andere Programme. Einfache Effekte auf dem echten Bild, nach den Wörtern gewählt; keine KI.

  --port N   der Port; ohne Angabe irgendein freier, der ausgegeben wird
  --rate N   bei mehr als N Aufträgen je Minute mit 429 antworten

Ist PENTIMENTO_SANDBOX_TOKEN gesetzt, müssen Anfragen es mitschicken. [refuse], [fail], [slow 20]
und [many 3] in einem Prompt verlangen eine Ablehnung, einen Fehlschlag, 20 Sekunden, drei Bilder.</translation>
    </message>
    <message>
        <source>Pentimento %1 (Qt %2). Sources: GPL-3.0-or-later; with its Qt HTTP Server module: GPL-3.0-only.</source>
        <translation>Pentimento %1 (Qt %2). Quelltext: GPL-3.0-or-later; mit dem Modul Qt HTTP Server: GPL-3.0-only.</translation>
    </message>
</context>
<context>
    <name>pentimento::OpeningText</name>
    <message>
        <source>The library was broken and has been set aside as “%1”; a new one was begun. Your pictures are where they were.</source>
        <translation>Die Bibliothek war beschädigt und liegt jetzt als „%1“ beiseite; eine neue wurde angelegt. Die Bilder sind noch da, wo sie waren.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pentimento and is not changed. Nothing was sent. Use that version, or another folder with --data-dir.</source>
        <translation>Die Bibliothek „%1“ stammt von einem neueren Pentimento und bleibt unverändert. Es wurde nichts gesendet. Die neuere Version verwenden oder mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds the library “%1”. Nothing was sent. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Bibliothek „%1“ fest. Es wurde nichts gesendet. Das andere Programm schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Nothing was sent. Allow writing there, or use another folder with --data-dir.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben. Es wurde nichts gesendet. Das Schreiben dort erlauben oder mit --data-dir einen anderen Ordner verwenden.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened. Nothing was sent.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht öffnen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>pentimento::PhaseText</name>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Looking whether it was accepted</source>
        <translation>Annahme wird geprüft</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <translation>Ergebnis wird geholt</translation>
    </message>
    <message>
        <source>Result owed</source>
        <translation>Ergebnis steht noch aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>State “%1”</source>
        <extracomment>a state of a job that a newer program wrote</extracomment>
        <translation>Zustand „%1“</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>between the amounts of several pictures</extracomment>
        <translation> + </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 s</source>
        <translation>%1 · %2 % · %3 s</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s) · %1</source>
        <translation>
            <numerusform>%n Bild gespeichert · %1</numerusform>
            <numerusform>%n Bilder gespeichert · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s) · seed %1 · %2</source>
        <translation>
            <numerusform>%n Bild gespeichert · Seed %1 · %2</numerusform>
            <numerusform>%n Bilder gespeichert · Seed %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::ProblemText</name>
    <message>
        <source>%1 is needed and is not given.</source>
        <translation>%1 ist nötig und fehlt.</translation>
    </message>
    <message>
        <source>This model has no parameter %1.</source>
        <translation>Dieses Modell hat keinen Parameter %1.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: that is not the kind of value it takes.</source>
        <translation>%1 kann nicht „%2“ sein: Ein Wert dieser Art passt hier nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: the least is %3.</source>
        <translation>%1 kann nicht %2 sein: Der kleinste Wert ist %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: the most is %3.</source>
        <translation>%1 kann nicht %2 sein: Der größte Wert ist %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes in steps of %3.</source>
        <translation>%1 kann nicht %2 sein: Es geht in Schritten von %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3</source>
        <translation>%1 kann nicht „%2“ sein. Möglich sind: %3</translation>
    </message>
    <message>
        <source>%1 cannot be “%2” here.</source>
        <translation>%1 kann hier nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 is too short: it needs at least %2.</source>
        <translation>%1 ist zu kurz: Es braucht mindestens %2.</translation>
    </message>
    <message>
        <source>%1 is too long: it takes at most %2.</source>
        <translation>%1 ist zu lang: Es nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent as text.</source>
        <translation>%1 enthält Zeichen, die sich nicht als Text senden lassen.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: the number is too large to be kept exactly.</source>
        <translation>%1 kann nicht %2 sein: Die Zahl ist zu groß, um sie genau zu behalten.</translation>
    </message>
    <message>
        <source>%1 cannot be empty (null).</source>
        <translation>%1 kann nicht leer (null) sein.</translation>
    </message>
    <message>
        <source>With an input image 2 is the most lenient that the model allows.</source>
        <translation>Mit einem Eingabebild ist 2 die großzügigste Stufe, die das Modell zulässt.</translation>
    </message>
    <message>
        <source>PNG keeps everything, so the quality has no effect.</source>
        <translation>PNG behält alles, deshalb hat die Qualität keine Wirkung.</translation>
    </message>
    <message>
        <source>Without an input image there is nothing to match.</source>
        <translation>Ohne Eingabebild gibt es nichts, woran sich das Seitenverhältnis anpassen kann.</translation>
    </message>
</context>
<context>
    <name>pentimento::ReportText</name>
    <message>
        <source>The edit was not sent and is held back.</source>
        <translation>Die Bearbeitung wurde nicht gesendet und wird zurückgehalten.</translation>
    </message>
    <message>
        <source>The result is owed and will be fetched at the next start.</source>
        <translation>Das Ergebnis steht noch aus und wird beim nächsten Start geholt.</translation>
    </message>
    <message>
        <source>The edit goes on at the service; the next start looks for its result.</source>
        <translation>Die Bearbeitung läuft beim Dienst weiter; der nächste Start sucht nach ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>%1 has worked on the edit for too long; the next start can ask again.</source>
        <translation>%1 arbeitet schon zu lange an der Bearbeitung; der nächste Start kann wieder nachfragen.</translation>
    </message>
</context>
<context>
    <name>pentimento::SandboxText</name>
    <message>
        <source>The sandbox cannot be served on port %1: %2</source>
        <translation>Die Sandbox lässt sich auf Port %1 nicht bereitstellen: %2</translation>
    </message>
    <message>
        <source>The offline sandbox listens on this computer only. Simple effects, no AI. Ctrl+C ends it.</source>
        <translation>Die Offline-Sandbox ist nur auf diesem Rechner erreichbar. Einfache Effekte, keine KI. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Requests must carry the token of PENTIMENTO_SANDBOX_TOKEN.</source>
        <translation>Anfragen müssen das Token aus PENTIMENTO_SANDBOX_TOKEN mitschicken.</translation>
    </message>
</context>
</TS>
