<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pentimento::ActionTable</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Cancel this edit</source>
        <translation>Diese Bearbeitung abbrechen</translation>
    </message>
    <message>
        <source>Write what should change</source>
        <translation>Beschreiben, was sich ändern soll</translation>
    </message>
    <message>
        <source>Choose a model and service…</source>
        <translation>Modell und Dienst auswählen…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Open picture by its web address…</source>
        <translation>Bild über seine Webadresse öffnen…</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Weiterbearbeiten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner des Bildes öffnen</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Vorher und Nachher tauschen</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Hide the panels</source>
        <translation>Bedienfelder ausblenden</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>About Pentimento</source>
        <translation>Über Pentimento</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
</context>
<context>
    <name>pentimento::AddModelBar</name>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Any other model of a service in Replicate’s format, or one from a file</source>
        <translation>Jedes andere Modell eines Dienstes im Format von Replicate oder eines aus einer Datei</translation>
    </message>
    <message>
        <source>Name or web address of the model</source>
        <translation>Name oder Webadresse des Modells</translation>
    </message>
    <message>
        <source>owner/name, or its web address</source>
        <translation>owner/name oder seine Webadresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no model in this. A name looks like owner/name; an address like https://replicate.com/owner/name.</source>
        <translation>Darin steht kein Modell. Ein Name sieht aus wie owner/name, eine Adresse wie https://replicate.com/owner/name.</translation>
    </message>
</context>
<context>
    <name>pentimento::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>further notices, on the button that shows them</extracomment>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::CanvasText</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before · %1</source>
        <extracomment>Names a picture on the canvas: %1 is &quot;coffee.png&quot; or &quot;variant 1&quot;.</extracomment>
        <translation>Vorher · %1</translation>
    </message>
    <message>
        <source>After · %1</source>
        <translation>Nachher · %1</translation>
    </message>
    <message>
        <source>%1 · fitted</source>
        <extracomment>The before has another shape than the after and was fitted onto it. %1 names it.</extracomment>
        <translation>%1 · eingepasst</translation>
    </message>
    <message>
        <source>The file is missing: %1</source>
        <translation>Die Datei fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Difference, amplified %n times</source>
        <translation>
            <numerusform>Differenz, %n-fach verstärkt</numerusform>
            <numerusform>Differenz, %n-fach verstärkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A name and a size: &quot;coffee.png · 600 × 400&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pentimento::CardAction</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Weiterbearbeiten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Cancels the edit. What has begun may be charged.</source>
        <translation>Bricht die Bearbeitung ab. Was schon begonnen hat, wird möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>Sends the same request once more, which costs as a new edit does.</source>
        <translation>Sendet dieselbe Anfrage noch einmal. Das kostet so viel wie eine neue Bearbeitung.</translation>
    </message>
    <message>
        <source>Puts the request back into the form, to be changed and sent.</source>
        <translation>Legt die Anfrage zurück ins Formular, um sie zu ändern und zu senden.</translation>
    </message>
    <message>
        <source>Fetches the result. Nothing is charged for that.</source>
        <translation>Ruft das Ergebnis ab. Dafür wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Asks the service what became of the edit. Nothing is charged for that.</source>
        <translation>Fragt den Dienst, was aus der Bearbeitung geworden ist. Dafür wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Sends the edit again. If the first one was accepted, that costs twice.</source>
        <translation>Sendet die Bearbeitung erneut. Wurde die erste angenommen, kostet das doppelt.</translation>
    </message>
    <message>
        <source>Sends the edit, which is charged as usual.</source>
        <translation>Sendet die Bearbeitung. Sie wird wie üblich berechnet.</translation>
    </message>
    <message>
        <source>Takes the edit out of the strip. It was never sent.</source>
        <translation>Nimmt die Bearbeitung aus dem Streifen. Sie wurde nie gesendet.</translation>
    </message>
    <message>
        <source>Takes the edit out of the strip, whatever may still come of it.</source>
        <translation>Nimmt die Bearbeitung aus dem Streifen, auch wenn noch ein Ergebnis kommen könnte.</translation>
    </message>
    <message>
        <source>Makes this picture the input of the next edit.</source>
        <translation>Macht dieses Bild zur Eingabe der nächsten Bearbeitung.</translation>
    </message>
    <message>
        <source>Shows all that is known about it.</source>
        <translation>Zeigt alles, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>pentimento::CardDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>pentimento::CardLayout</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>pentimento::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <comment>a choice</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>one of a list</comment>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>pentimento::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>pentimento::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
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
        <source>Into which folder? Name it behind “shots”.</source>
        <translation>In welchen Ordner? Geben Sie ihn hinter „shots“ an.</translation>
    </message>
    <message>
        <source>There is no command and no picture “%1”.</source>
        <translation>Es gibt weder einen Befehl noch ein Bild „%1“.</translation>
    </message>
</context>
<context>
    <name>pentimento::CompareBar</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Divide above and below</source>
        <translation>Oben und unten teilen</translation>
    </message>
    <message>
        <source>Divide above and below instead of left and right (H)</source>
        <translation>Oben und unten statt links und rechts teilen (H)</translation>
    </message>
    <message>
        <source>How much of the second picture is seen</source>
        <translation>Wie viel vom zweiten Bild zu sehen ist</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large the picture is shown, in percent: 100 is one pixel of the picture on one of the screen.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>There is one picture only. To compare, select a version that was made from another.</source>
        <translation>Es gibt nur ein Bild. Wählen Sie zum Vergleichen eine Version, die aus einer anderen entstanden ist.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>%1. Hold B to see the before in any mode.</source>
        <extracomment>%1 is &quot;Flip (Alt 5)&quot;.</extracomment>
        <translation>%1. Solange B gedrückt ist, zeigt jeder Modus das Vorher.</translation>
    </message>
</context>
<context>
    <name>pentimento::CompareCanvas</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>No picture is shown.</source>
        <translation>Es wird kein Bild angezeigt.</translation>
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
    <message>
        <source>%1 does not return pictures.</source>
        <translation>%1 liefert keine Bilder.</translation>
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
    <name>pentimento::Desk</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or drop a file on the window.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie eines, oder ziehen Sie eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>The request is on the clipboard, as JSON.</source>
        <translation>Die Anfrage ist in der Zwischenablage, als JSON.</translation>
    </message>
    <message>
        <source>The request is on the clipboard, as a command for curl. The key is a variable in it.</source>
        <translation>Die Anfrage ist in der Zwischenablage, als Befehl für curl. Der Schlüssel steht darin als Variable.</translation>
    </message>
</context>
<context>
    <name>pentimento::Details</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a size, seed or time that nobody knows</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Saved to</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>pentimento::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copies the request, without keys and pictures</source>
        <translation>Kopiert die Anfrage, ohne Schlüssel und Bilder</translation>
    </message>
    <message>
        <source>Choose a version to see how it was made.</source>
        <translation>Wählen Sie eine Version, um zu sehen, wie sie entstanden ist.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Opens the folder of %1</source>
        <translation>Öffnet den Ordner von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: &quot;Seed: 1 839 204 771&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pentimento::DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Teiler zwischen Vorher und Nachher</translation>
    </message>
</context>
<context>
    <name>pentimento::DropOverlay</name>
    <message>
        <source>This model takes no picture.</source>
        <translation>Dieses Modell nimmt kein Bild an.</translation>
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
    <name>pentimento::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>%1 did not finish the edit.</source>
        <translation>%1 hat die Bearbeitung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung abgelehnt.</translation>
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
        <source>%1 does not allow this key to use %2.</source>
        <translation>%1 lässt %2 mit diesem Schlüssel nicht zu.</translation>
    </message>
    <message>
        <source>%1 does not know %2, or not any more.</source>
        <translation>%1 kennt %2 nicht oder nicht mehr.</translation>
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
        <source>The pictures are too large for %1.</source>
        <translation>Die Bilder sind zu groß für %1.</translation>
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
    <message>
        <source>“%1” was damaged and could not be used.</source>
        <translation>„%1“ war beschädigt und konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It was set aside as “%1”; Pentimento goes on without it.</source>
        <translation>Die Datei wurde als „%1“ beiseitegelegt. Pentimento arbeitet ohne sie weiter.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is left as it is, and what changes now is not kept there. Look at its permissions.</source>
        <translation>Die Datei bleibt, wie sie ist. Was sich jetzt ändert, wird dort nicht gespeichert. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Pentimento.</source>
        <translation>„%1“ wurde von einer neueren Version von Pentimento geschrieben.</translation>
    </message>
    <message>
        <source>It is left as it is, and what changes now is not kept there.</source>
        <translation>Die Datei bleibt, wie sie ist. Was sich jetzt ändert, wird dort nicht gespeichert.</translation>
    </message>
    <message>
        <source>%2 says: “%1” %3</source>
        <extracomment>%1 what the service says, in its own words and language; %2 the service; %3 what to do</extracomment>
        <translation>%2 sagt: „%1“ %3</translation>
    </message>
    <message>
        <source>%1&apos;s safety filter refused the words.</source>
        <translation>Der Sicherheitsfilter von %1 hat den Text abgelehnt.</translation>
    </message>
    <message>
        <source>Say it in other words and send the edit again.</source>
        <translation>Es mit anderen Worten sagen und die Bearbeitung erneut senden.</translation>
    </message>
    <message>
        <source>%1&apos;s safety filter held the result back.</source>
        <translation>Der Sicherheitsfilter von %1 hat das Ergebnis zurückgehalten.</translation>
    </message>
    <message>
        <source>Send it again with another seed, or change the words or the picture.</source>
        <translation>Mit einem anderen Startwert erneut senden oder den Text oder das Bild ändern.</translation>
    </message>
    <message>
        <source>Change the words or the picture and send the edit again.</source>
        <translation>Den Text oder das Bild ändern und die Bearbeitung erneut senden.</translation>
    </message>
    <message>
        <source>Use a smaller picture, or ask for a smaller result.</source>
        <translation>Ein kleineres Bild verwenden oder ein kleineres Ergebnis verlangen.</translation>
    </message>
    <message>
        <source>%1 could not start the model in time.</source>
        <translation>%1 konnte das Modell nicht rechtzeitig starten.</translation>
    </message>
    <message>
        <source>Try again: it often starts with the next edit.</source>
        <translation>Es noch einmal versuchen: Oft startet es mit der nächsten Bearbeitung.</translation>
    </message>
    <message>
        <source>The model took longer than %1 allows.</source>
        <translation>Das Modell hat länger gebraucht, als %1 zulässt.</translation>
    </message>
    <message>
        <source>Try again, with a smaller picture or fewer steps.</source>
        <translation>Es noch einmal versuchen, mit einem kleineren Bild oder weniger Schritten.</translation>
    </message>
    <message>
        <source>%1 had a problem of its own while it worked on the edit.</source>
        <translation>%1 hatte während der Bearbeitung selbst eine Störung.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, wait a while.</source>
        <translation>Es noch einmal versuchen; bei erneutem Auftreten eine Weile warten.</translation>
    </message>
    <message>
        <source>Try again, or change the request.</source>
        <translation>Es noch einmal versuchen oder die Anfrage ändern.</translation>
    </message>
    <message>
        <source>%1 finished the edit without a picture.</source>
        <translation>%1 hat die Bearbeitung ohne ein Bild abgeschlossen.</translation>
    </message>
    <message>
        <source>Change the words and send it again, which costs again.</source>
        <translation>Den Text ändern und erneut senden; das kostet noch einmal.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Enter one; the command line takes it from the variable PENTIMENTO_KEY.</source>
        <translation>Einen Schlüssel eingeben; die Befehlszeile nimmt ihn aus der Variable PENTIMENTO_KEY.</translation>
    </message>
    <message>
        <source>What this key may spend at %1 is used up.</source>
        <translation>Was dieser Schlüssel bei %1 ausgeben darf, ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Raise the key&apos;s limit there, or use another key. Then send the edit again.</source>
        <translation>Die Grenze des Schlüssels dort anheben oder einen anderen Schlüssel verwenden. Dann die Bearbeitung erneut senden.</translation>
    </message>
    <message>
        <source>Add credit there, then send the edit again. A payment may take some minutes to arrive.</source>
        <translation>Dort Guthaben aufladen und die Bearbeitung dann erneut senden. Bis eine Zahlung ankommt, kann es einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Check the proxy settings: it may want a name and a password.</source>
        <translation>Die Proxy-Einstellungen prüfen: Der Proxy verlangt vielleicht einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Es in einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests at a time.</source>
        <translation>%1 bittet um weniger Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>%1 warten und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. With little credit left, services allow fewer.</source>
        <translation>Eine Minute warten und es dann noch einmal versuchen. Bei wenig Guthaben lassen Dienste weniger Anfragen zu.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights there: its models, its group, its addresses.</source>
        <translation>Die Rechte des Schlüssels dort ansehen: seine Modelle, seine Gruppe, seine Adressen.</translation>
    </message>
    <message>
        <source>%1 does not know this edit any more.</source>
        <translation>%1 kennt diese Bearbeitung nicht mehr.</translation>
    </message>
    <message>
        <source>Its result can only be made again, which costs again.</source>
        <translation>Ihr Ergebnis lässt sich nur neu erzeugen, und das kostet noch einmal.</translation>
    </message>
    <message>
        <source>Choose another model or service, or check the model&apos;s name and the service&apos;s address.</source>
        <translation>Ein anderes Modell oder einen anderen Dienst wählen oder den Namen des Modells und die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Use smaller pictures, or fewer of them, and send the edit again.</source>
        <translation>Kleinere oder weniger Bilder verwenden und die Bearbeitung erneut senden.</translation>
    </message>
    <message>
        <source>Change it and send the edit again.</source>
        <translation>Die Anfrage ändern und die Bearbeitung erneut senden.</translation>
    </message>
    <message>
        <source>Send it again when you want it.</source>
        <translation>Bei Bedarf erneut senden.</translation>
    </message>
    <message>
        <source>%1 answered with words, not with a picture.</source>
        <translation>%1 hat mit Text geantwortet, nicht mit einem Bild.</translation>
    </message>
    <message>
        <source>Its words are in the details. Choose a model that returns pictures.</source>
        <translation>Der Text steht in den Einzelheiten. Ein Modell wählen, das Bilder liefert.</translation>
    </message>
    <message>
        <source>The picture did not arrive whole at %1.</source>
        <translation>Das Bild ist nicht vollständig bei %1 angekommen.</translation>
    </message>
    <message>
        <source>Try again; nothing was started.</source>
        <translation>Es noch einmal versuchen; es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the service&apos;s address.</source>
        <translation>Es noch einmal versuchen; wenn es so bleibt, die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>The account at %1 has not enough credit.</source>
        <translation>Das Konto bei %1 hat nicht genug Guthaben.</translation>
    </message>
</context>
<context>
    <name>pentimento::ExaminationView</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>Ein Blick auf %1</translation>
    </message>
    <message>
        <source>Asking %1. Nothing is made there, and nothing costs.</source>
        <translation>%1 wird gefragt. Dort wird nichts erzeugt, und es kostet nichts.</translation>
    </message>
    <message>
        <source>Whether runs can be waited for and cancelled is shown by an edit only.</source>
        <translation>Ob sich Ausführungen abwarten und abbrechen lassen, zeigt erst eine Bearbeitung.</translation>
    </message>
    <message>
        <source>What it can do stands in its file now, as of %1. Whether runs can be waited for and cancelled is shown by an edit only.</source>
        <translation>Was der Dienst kann, steht jetzt in seiner Datei, Stand: %1. Ob sich Ausführungen abwarten und abbrechen lassen, zeigt erst eine Bearbeitung.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>pentimento::FailureWords</name>
    <message>
        <source>No room on the disk</source>
        <translation>Kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The service had a problem</source>
        <translation>Der Dienst hatte ein Problem</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>The key may not use this</source>
        <translation>Der Schlüssel ist dafür nicht zugelassen</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Der Dienst kennt es nicht</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>Ein Wert wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Das Bild ist zu groß</translation>
    </message>
    <message>
        <source>Flagged by moderation</source>
        <translation>Von der Moderation beanstandet</translation>
    </message>
    <message>
        <source>The result is gone</source>
        <translation>Das Ergebnis ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The address is not safe</source>
        <translation>Die Adresse ist nicht sicher</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The answer is no picture</source>
        <translation>Die Antwort ist kein Bild</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The model failed</source>
        <translation>Das Modell ist gescheitert</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Es wurde nichts berechnet</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Es wurde berechnet</translation>
    </message>
    <message>
        <source>Perhaps charged</source>
        <extracomment>whether an edit that failed was charged</extracomment>
        <translation>Vielleicht berechnet</translation>
    </message>
</context>
<context>
    <name>pentimento::FieldHelp</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mehr als %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Weniger als %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>In Schritten von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Can be: %1 and %n more.</source>
        <translation>
            <numerusform>Mögliche Werte: %1 und %n weiterer.</numerusform>
            <numerusform>Mögliche Werte: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be: %1.</source>
        <translation>Mögliche Werte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag.</numerusform>
            <numerusform>Mindestens %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag.</numerusform>
            <numerusform>Höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model needs this.</source>
        <translation>Das Modell braucht diese Angabe.</translation>
    </message>
    <message>
        <source>Where nothing is set, the model decides.</source>
        <translation>Wo nichts gesetzt ist, entscheidet das Modell.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s makers advise against using this any more.</source>
        <translation>Die Hersteller des Modells raten davon ab, dies noch zu verwenden.</translation>
    </message>
</context>
<context>
    <name>pentimento::FileWell</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
</context>
<context>
    <name>pentimento::FindingText</name>
    <message>
        <source>Its clock and this computer’s agree.</source>
        <translation>Die Uhr des Dienstes und die dieses Computers stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the service’s: set it, or times in the history are wrong.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minute nach: Stellen Sie die Uhr, sonst sind Zeiten im Verlauf falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minuten nach: Stellen Sie die Uhr, sonst sind Zeiten im Verlauf falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the service’s: set it, or times in the history are wrong.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minute vor: Stellen Sie die Uhr, sonst sind Zeiten im Verlauf falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minuten vor: Stellen Sie die Uhr, sonst sind Zeiten im Verlauf falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>It accepts the key.</source>
        <translation>Der Dienst akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>It accepts the key. It belongs to “%1”.</source>
        <translation>Der Dienst akzeptiert den Schlüssel. Der Schlüssel gehört zu „%1“.</translation>
    </message>
    <message>
        <source>It does not accept the key. Look whether it was copied in full, or make a new one there.</source>
        <translation>Der Dienst akzeptiert den Schlüssel nicht. Prüfen Sie, ob er vollständig kopiert wurde, oder legen Sie dort einen neuen an.</translation>
    </message>
    <message>
        <source>There is no key for it yet, so not everything could be seen.</source>
        <translation>Für den Dienst gibt es noch keinen Schlüssel, deshalb ließ sich nicht alles feststellen.</translation>
    </message>
    <message>
        <source>Whether it accepts the key is shown by the first edit only.</source>
        <translation>Ob der Dienst den Schlüssel akzeptiert, zeigt erst die erste Bearbeitung.</translation>
    </message>
    <message>
        <source>It says whose key it is.</source>
        <translation>Der Dienst sagt, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>It does not say whose key it is.</source>
        <translation>Der Dienst sagt nicht, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Whether it says whose key it is could not be seen.</source>
        <translation>Ob der Dienst sagt, wem der Schlüssel gehört, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>It lists the runs so far: one whose answer is lost can be found again.</source>
        <translation>Der Dienst listet die bisherigen Ausführungen auf: Geht eine Antwort verloren, lässt sich die Ausführung wiederfinden.</translation>
    </message>
    <message>
        <source>It does not list runs: one whose answer is lost cannot be looked for.</source>
        <translation>Der Dienst listet keine Ausführungen auf: Geht eine Antwort verloren, lässt sich die Ausführung nicht suchen.</translation>
    </message>
    <message>
        <source>Whether it lists runs could not be seen.</source>
        <translation>Ob der Dienst Ausführungen auflistet, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>It describes its models.</source>
        <translation>Der Dienst beschreibt seine Modelle.</translation>
    </message>
    <message>
        <source>It does not describe its models: Pentimento’s own descriptions are used.</source>
        <translation>Der Dienst beschreibt seine Modelle nicht: Es gelten die Angaben, die Pentimento mitbringt.</translation>
    </message>
    <message>
        <source>Whether it describes its models could not be seen.</source>
        <translation>Ob der Dienst seine Modelle beschreibt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>It takes uploads.</source>
        <translation>Der Dienst nimmt hochgeladene Dateien an.</translation>
    </message>
    <message>
        <source>It takes no uploads: pictures travel within the request.</source>
        <translation>Der Dienst nimmt keine hochgeladenen Dateien an: Bilder reisen in der Anfrage mit.</translation>
    </message>
    <message>
        <source>Whether it takes uploads could not be seen.</source>
        <translation>Ob der Dienst hochgeladene Dateien annimmt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The server tells how it is.</source>
        <translation>Der Server sagt, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>The server does not tell how it is.</source>
        <translation>Der Server sagt nicht, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>How the server is could not be seen.</source>
        <translation>Wie es um den Server steht, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The server tells how it is: version %1.</source>
        <translation>Der Server sagt, wie es um ihn steht: Version %1.</translation>
    </message>
    <message>
        <source>(HTTP %1)</source>
        <extracomment>After &quot;Whether it lists runs could not be seen.&quot;: the code of the answer</extracomment>
        <translation>(HTTP %1)</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1 ist erreichbar.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate holds.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted, so no key is sent there. %1</source>
        <translation>Der Verbindung ist nicht zu trauen, deshalb wird kein Schlüssel dorthin gesendet. %1</translation>
    </message>
</context>
<context>
    <name>pentimento::FirstRunPanel</name>
    <message>
        <source>Drop an image to start</source>
        <translation>Zum Beginnen ein Bild hierher ziehen</translation>
    </message>
    <message>
        <source>or paste one with %1. %2.</source>
        <extracomment>%1 is a shortcut, %2 a list of file formats</extracomment>
        <translation>oder eines mit %1 einfügen. %2.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
</context>
<context>
    <name>pentimento::FoldHeader</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>folded fields with a problem</comment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>folded fields that are set</comment>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <comment>the number of fields that fold away</comment>
        <translation>Erweitert (%1)</translation>
    </message>
    <message>
        <source>Advanced fields, unfolded</source>
        <translation>Erweiterte Felder, ausgeklappt</translation>
    </message>
    <message>
        <source>Advanced fields, folded</source>
        <translation>Erweiterte Felder, eingeklappt</translation>
    </message>
</context>
<context>
    <name>pentimento::FoldedText</name>
    <message>
        <source>unfolded</source>
        <extracomment>the state of a part of the details, for a screen reader</extracomment>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>pentimento::Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>an amount of money or a time that is only estimated</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>pentimento::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Behind pictures</source>
        <translation>Hinter Bildern</translation>
    </message>
    <message>
        <source>As the appearance</source>
        <translation>Wie das Erscheinungsbild</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Mittelgrau</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Folder where results are saved</source>
        <translation>Ordner, in dem Ergebnisse gespeichert werden</translation>
    </message>
</context>
<context>
    <name>pentimento::HelpPopover</name>
    <message>
        <source>In the words of the model&apos;s makers:</source>
        <translation>In den Worten der Hersteller des Modells:</translation>
    </message>
    <message>
        <source>Sent as %1</source>
        <translation>Gesendet als %1</translation>
    </message>
</context>
<context>
    <name>pentimento::HelpText</name>
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
    <message>
        <source>Pentimento edits pictures by describing the change.

  pentimento [FILE…]   opens the window, with the pictures that are named
  pentimento edit --image cup.jpg --prompt &quot;make it blue hour&quot;

Commands
  edit       send a picture and a sentence, save the changed picture
  describe   show what a model can be asked
  sandbox    serve the offline sandbox to other programs, in Replicate&apos;s format
  shots      draw the window&apos;s scenes into PNG files, from a library made for it

  pentimento COMMAND --help   explains a command
  pentimento --version        tells the version

Without a service the offline sandbox is used: simple effects, no AI, no key, no cost.</source>
        <translation>Pentimento bearbeitet Bilder, indem die Änderung beschrieben wird.

  pentimento [DATEI…]  öffnet das Fenster mit den genannten Bildern
  pentimento edit --image cup.jpg --prompt &quot;make it blue hour&quot;

Befehle
  edit       ein Bild und einen Satz senden, das geänderte Bild speichern
  describe   zeigen, was ein Modell annimmt
  sandbox    die Offline-Sandbox für andere Programme bereitstellen, im Format von Replicate
  shots      die Ansichten des Fensters als PNG-Dateien zeichnen, aus einer eigens angelegten Bibliothek

  pentimento BEFEHL --help   erklärt einen Befehl
  pentimento --version       nennt die Version

Ohne Dienst wird die Offline-Sandbox verwendet: einfache Effekte, keine KI, kein Schlüssel, keine Kosten.</translation>
    </message>
    <message>
        <source>pentimento shots DIR

Draws the window&apos;s scenes as PNG files into DIR, in the dark and the light look, from a library
that is made for it in a temporary folder. Your own library is not touched.</source>
        <translation>pentimento shots ORDNER

Zeichnet die Ansichten des Fensters als PNG-Dateien in ORDNER, in dunkler und in heller Darstellung,
aus einer Bibliothek, die dafür in einem temporären Ordner angelegt wird. Die eigene Bibliothek bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>pentimento::InputNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the number of an input picture, then what will be changed before it is sent</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pentimento::InputTray</name>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Bild einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Browse for a picture</source>
        <translation>Bild auf dem Computer suchen</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>https://… and Enter</source>
        <translation>https://… und Eingabetaste</translation>
    </message>
    <message>
        <source>Input images</source>
        <translation>Eingabebilder</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// or http://.</source>
        <translation>Die Adresse eines Bildes beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>pentimento::InputWell</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Input image %1</source>
        <translation>Eingabebild %1</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, leer</translation>
    </message>
    <message>
        <source>Enter browses, Ctrl+V pastes, or drop a picture here.</source>
        <translation>Die Eingabetaste öffnet die Dateiauswahl, Strg+V fügt ein, oder ein Bild hierher ziehen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Delete removes it, Ctrl+V replaces it.</source>
        <translation>Entf entfernt es, Strg+V ersetzt es.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name and size of a picture</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drop, paste or browse</source>
        <translation>Ablegen, einfügen oder suchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner des Bildes öffnen</translation>
    </message>
</context>
<context>
    <name>pentimento::IntakeText</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>pentimento::JobWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::JsonEditor</name>
    <message>
        <source>This cannot be read as JSON from character %1 on.</source>
        <translation>Ab Zeichen %1 lässt sich dies nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what this is. Text or JSON is sent as it stands.</source>
        <translation>Die Angaben zum Modell sagen nicht, was dies ist. Text oder JSON wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>A list in JSON</source>
        <translation>Eine Liste in JSON</translation>
    </message>
    <message>
        <source>An object in JSON</source>
        <translation>Ein Objekt in JSON</translation>
    </message>
    <message>
        <source>This must be a list: […]</source>
        <translation>Dies muss eine Liste sein: […]</translation>
    </message>
    <message>
        <source>This must be an object: {…}</source>
        <translation>Dies muss ein Objekt sein: {…}</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a field for JSON</comment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>pentimento::KeyCleaning</name>
    <message>
        <source>This is no key: it has characters that keys do not have.</source>
        <translation>Dies ist kein Schlüssel: Es enthält Zeichen, die in Schlüsseln nicht vorkommen.</translation>
    </message>
    <message>
        <source>The word before the key was left out.</source>
        <translation>Das Wort vor dem Schlüssel wurde weggelassen.</translation>
    </message>
    <message>
        <source>Quotation marks were left out.</source>
        <translation>Anführungszeichen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Spaces and line ends were left out.</source>
        <translation>Leerzeichen und Zeilenenden wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>pentimento::KeyDialog</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Edits at %1 are charged to the account of this key.</source>
        <translation>Bearbeitungen bei %1 werden dem Konto dieses Schlüssels berechnet.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel besorgen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Still waiting for the keychain. It may be asking for its password in another window. You can use the key for this session only.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Sie können den Schlüssel auch nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>Still waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pentimento::KeyEntry</name>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>pentimento::KeyField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>pentimento::KeyText</name>
    <message>
        <source>Your keychain is locked or did not allow it. Unlock it and try again, or use the key for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff nicht erlaubt. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Key is there</source>
        <translation>Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>No key, and no keychain here</source>
        <translation>Kein Schlüssel, und hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This service needs no key.</source>
        <translation>Dieser Dienst braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is a key already; a new one takes its place. It is kept in your system&apos;s keychain.</source>
        <translation>Es gibt bereits einen Schlüssel; ein neuer ersetzt ihn. Er wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers: the key is kept until Pentimento is closed.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund: Der Schlüssel wird aufbewahrt, bis Pentimento geschlossen wird.</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s keychain.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>It is sent only to %1.</source>
        <translation>Er wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <translation>%1 akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 accepts the key. It belongs to “%2”.</source>
        <translation>%1 akzeptiert den Schlüssel. Er gehört zu „%2“.</translation>
    </message>
    <message>
        <source>%1 did not accept the key. Look whether it was copied in full, or make a new one there.</source>
        <translation>%1 hat den Schlüssel nicht akzeptiert. Prüfen Sie, ob er vollständig kopiert wurde, oder legen Sie dort einen neuen an.</translation>
    </message>
    <message>
        <source>%1 has no free way to check a key; the first edit will show whether it works.</source>
        <translation>Bei %1 lässt sich ein Schlüssel nicht kostenlos prüfen; die erste Bearbeitung zeigt, ob er funktioniert.</translation>
    </message>
    <message>
        <source>The key was not checked. %1</source>
        <translation>Der Schlüssel wurde nicht geprüft. %1</translation>
    </message>
    <message>
        <source>Whether the key works is not known. %1</source>
        <translation>Ob der Schlüssel funktioniert, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Your keychain does not answer. Unlock it and try again, or use the key for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key could not be saved. Try again, or use it for this session only.</source>
        <translation>Der Schlüssel konnte nicht gespeichert werden. Versuchen Sie es erneut, oder verwenden Sie ihn nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key could not be removed: your keychain is locked or does not answer. Unlock it and try again.</source>
        <translation>Der Schlüssel konnte nicht entfernt werden: Der Schlüsselbund ist gesperrt oder antwortet nicht. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key could not be removed. Try again.</source>
        <translation>Der Schlüssel konnte nicht entfernt werden. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>pentimento::LeavingPanel</name>
    <message>
        <source>%1 × %2 %3, %4</source>
        <extracomment>width, height, format, size of the file</extracomment>
        <translation>%1 × %2 %3, %4</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a parameter&apos;s name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is being prepared.</source>
        <translation>„%1“ wird vorbereitet.</translation>
    </message>
    <message>
        <source>“%1” as it is sent</source>
        <extracomment>for a screen reader: the name of a file</extracomment>
        <translation>„%1“, wie es gesendet wird</translation>
    </message>
</context>
<context>
    <name>pentimento::LeavingText</name>
    <message>
        <source>No model is chosen, so nothing would be sent.</source>
        <translation>Es ist kein Modell gewählt, deshalb würde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 works here, with the picture and the words below.</source>
        <comment>a service</comment>
        <translation>%1 arbeitet hier, mit dem Bild und dem Text unten.</translation>
    </message>
    <message>
        <source>To %1 (%2), for %3.</source>
        <extracomment>a host, a service, a model&apos;s name at that service</extracomment>
        <translation>An %1 (%2), für %3.</translation>
    </message>
    <message>
        <source>Pictures are uploaded to its files first, over an encrypted connection.</source>
        <translation>Bilder werden dort zuerst als Dateien hochgeladen, über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Pictures travel inside the request, over an encrypted connection.</source>
        <translation>Bilder reisen in der Anfrage mit, über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The key goes only to %1.</source>
        <comment>one or more hosts</comment>
        <translation>Der Schlüssel geht nur an %1.</translation>
    </message>
    <message>
        <source>Place, time, camera and names inside the files stay here.</source>
        <translation>Ort, Zeit, Kamera und Namen in den Dateien bleiben hier.</translation>
    </message>
</context>
<context>
    <name>pentimento::ListEditor</name>
    <message>
        <source>Add</source>
        <comment>an entry to a list</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Es fehlt eine Zahl.</translation>
    </message>
</context>
<context>
    <name>pentimento::ListRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil runter)</translation>
    </message>
</context>
<context>
    <name>pentimento::LocalErrorWords</name>
    <message>
        <source>%1 does not answer on this computer.</source>
        <translation>%1 antwortet auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Das Programm starten und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 no longer knows this edit; it may have been started anew.</source>
        <translation>%1 kennt diese Bearbeitung nicht mehr; das Programm wurde vielleicht neu gestartet.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Die Bearbeitung noch einmal ausführen.</translation>
    </message>
    <message>
        <source>%1 has no workflow for this model.</source>
        <translation>%1 hat keinen Workflow für dieses Modell.</translation>
    </message>
    <message>
        <source>Save one in ComfyUI with Export (API), put the places {{prompt}} and {{image:1}} into it, and name it in the service&apos;s file.</source>
        <translation>In ComfyUI mit „Export (API)“ einen speichern, die Stellen {{prompt}} und {{image:1}} einsetzen und ihn in der Datei des Dienstes nennen.</translation>
    </message>
    <message>
        <source>The workflow has places for which there is no value: %1.</source>
        <extracomment>%1 are places such as {{steps}}</extracomment>
        <translation>Der Workflow hat Stellen, für die es keinen Wert gibt: %1.</translation>
    </message>
    <message>
        <source>Give them one in the workflow, such as {{steps=20}}, or take them out.</source>
        <translation>Ihnen im Workflow einen Wert geben, etwa {{steps=20}}, oder sie herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The workflow takes %n picture(s), fewer than there are.</source>
        <translation>
            <numerusform>Der Workflow nimmt %n Bild an, weniger als vorhanden sind.</numerusform>
            <numerusform>Der Workflow nimmt %n Bilder an, weniger als vorhanden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take pictures away, or add places such as {{image:2}} to the workflow.</source>
        <translation>Bilder entfernen oder im Workflow Stellen wie {{image:2}} ergänzen.</translation>
    </message>
</context>
<context>
    <name>pentimento::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: %1 at %2</source>
        <translation>Modell: %1 bei %2</translation>
    </message>
    <message>
        <source>· %1</source>
        <extracomment>the service, after the title of the model</extracomment>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>pentimento::ModelChangeText</name>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value than before.</source>
        <translation>„%1“ nimmt eine andere Art von Wert an als bisher.</translation>
    </message>
    <message>
        <source>“%1” has to be given now.</source>
        <translation>„%1“ muss jetzt angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” may be left out now.</source>
        <translation>„%1“ darf jetzt fehlen.</translation>
    </message>
    <message>
        <source>“%1” is %2 if it is not set; it was %3.</source>
        <translation>Die Vorgabe von „%1“ ist jetzt %2, vorher %3.</translation>
    </message>
    <message>
        <source>“%1” takes %2 now; it took %3.</source>
        <translation>„%1“ nimmt jetzt %2 an, vorher %3.</translation>
    </message>
    <message>
        <source>“%1” has new choices: %2.</source>
        <translation>„%1“ hat neue Auswahlwerte: %2.</translation>
    </message>
    <message>
        <source>“%1” has lost choices: %2.</source>
        <translation>Bei „%1“ sind Auswahlwerte weggefallen: %2.</translation>
    </message>
    <message>
        <source>It gives back something else than before.</source>
        <translation>Das Modell liefert etwas anderes als bisher.</translation>
    </message>
    <message>
        <source>It is another version.</source>
        <translation>Es ist eine andere Version.</translation>
    </message>
    <message>
        <source>Nothing about it has changed.</source>
        <translation>Am Modell hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) changed.</source>
        <translation>
            <numerusform>%n weitere Angabe hat sich geändert.</numerusform>
            <numerusform>%n weitere Angaben haben sich geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::ModelDesk</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>None of your services can tell what a model takes. Replicate can.</source>
        <translation>Keiner Ihrer Dienste kann sagen, was ein Modell annimmt. Replicate kann es.</translation>
    </message>
    <message>
        <source>Asking %1 about %2…</source>
        <translation>%1 wird nach %2 gefragt…</translation>
    </message>
    <message>
        <source>Choose the description of a model</source>
        <translation>Datei mit den Angaben zu einem Modell auswählen</translation>
    </message>
    <message>
        <source>Descriptions of models (%1)</source>
        <translation>Angaben zu Modellen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 was added. This model does not return pictures.</source>
        <translation>%1 wurde hinzugefügt. Dieses Modell liefert keine Bilder.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is again as it came with the program.</source>
        <translation>%1 ist wieder so, wie es mit dem Programm kam.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>This file describes no model. Files of Pentimento, answers of Replicate and OpenAPI documents do.</source>
        <translation>Diese Datei beschreibt kein Modell. Dateien von Pentimento, Antworten von Replicate und OpenAPI-Dokumente tun das.</translation>
    </message>
    <message>
        <source>%1 has published no description of what %2 takes, so it cannot be used.</source>
        <translation>%1 hat nicht veröffentlicht, was %2 annimmt, deshalb lässt es sich nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 knows no model %2. Is its name spelt like this?</source>
        <translation>%1 kennt kein Modell %2. Ist der Name so richtig geschrieben?</translation>
    </message>
    <message>
        <source>%1 tells what a model takes only to who has a key. Add yours in the preferences, then try again.</source>
        <translation>%1 sagt nur mit einem Schlüssel, was ein Modell annimmt. Fügen Sie Ihren in den Einstellungen hinzu, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>pentimento::ModelList</name>
    <message>
        <source>No model has all of these words.</source>
        <translation>Kein Modell enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Search by name, service or purpose</source>
        <translation>Nach Name, Dienst oder Zweck suchen</translation>
    </message>
    <message>
        <source>No model has all of these words. Enter adds %1.</source>
        <translation>Kein Modell enthält alle diese Wörter. Die Eingabetaste fügt %1 hinzu.</translation>
    </message>
</context>
<context>
    <name>pentimento::MoneyText</name>
    <message>
        <source>$%1</source>
        <extracomment>an amount of US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>an amount of euros</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>£%1</source>
        <extracomment>an amount of pounds sterling</extracomment>
        <translation>%1&#xa0;£</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an amount, then the ISO word of its currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 per image</source>
        <translation>%1 pro Bild</translation>
    </message>
    <message>
        <source>%1 per megapixel</source>
        <translation>%1 pro Megapixel</translation>
    </message>
    <message>
        <source>%1 per run</source>
        <translation>%1 pro Ausführung</translation>
    </message>
    <message>
        <source>%1 per megapixel sent</source>
        <translation>%1 pro gesendetem Megapixel</translation>
    </message>
    <message>
        <source>from %1 per image</source>
        <translation>ab %1 pro Bild</translation>
    </message>
    <message>
        <source>from %1 per run</source>
        <translation>ab %1 pro Ausführung</translation>
    </message>
    <message>
        <source>from %1 per megapixel</source>
        <translation>ab %1 pro Megapixel</translation>
    </message>
    <message>
        <source>from %1 per megapixel sent</source>
        <translation>ab %1 pro gesendetem Megapixel</translation>
    </message>
    <message>
        <source>Price as of %1</source>
        <translation>Preis, Stand: %1</translation>
    </message>
</context>
<context>
    <name>pentimento::NewBadges</name>
    <message>
        <source>Shows the new results, without opening them.</source>
        <translation>Zeigt die neuen Ergebnisse, ohne sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>results that are out of sight</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pentimento::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>pentimento::NoticeText</name>
    <message>
        <source>Sent as %1 × %2 %3, %4.</source>
        <extracomment>width, height, format, size of the file</extracomment>
        <translation>Gesendet als %1 × %2 %3, %4.</translation>
    </message>
    <message>
        <source>Only the first frame is used.</source>
        <translation>Nur das erste Einzelbild wird verwendet.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Aufrecht gedreht.</translation>
    </message>
    <message>
        <source>Its colours are converted to sRGB.</source>
        <translation>Die Farben werden in sRGB umgerechnet.</translation>
    </message>
    <message>
        <source>It does not say which inks it is for, so its colours are estimated.</source>
        <translation>Das Bild sagt nicht, für welche Druckfarben es gedacht ist, deshalb werden die Farben geschätzt.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used, so its colours may be off.</source>
        <translation>Das Farbprofil lässt sich nicht verwenden, deshalb können die Farben abweichen.</translation>
    </message>
    <message>
        <source>Converted from %1.</source>
        <comment>a file format</comment>
        <translation>Aus %1 umgewandelt.</translation>
    </message>
    <message>
        <source>What is transparent becomes white.</source>
        <translation>Was transparent ist, wird weiß.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used either.</source>
        <translation>
            <numerusform>%n weitere ließ sich ebenfalls nicht verwenden.</numerusform>
            <numerusform>%n weitere ließen sich ebenfalls nicht verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no picture.</source>
        <translation>%1 nimmt kein Bild an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: “%2” is in, %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: „%2“ ist dabei, %n weiteres wurde weggelassen.</numerusform>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: „%2“ ist dabei, %n weitere wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: %2 are in, %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: %2 sind dabei, %n weiteres wurde weggelassen.</numerusform>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: %2 sind dabei, %n weitere wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more pictures here: the first %2 are in, up to “%3”; %n other(s) were left out.</source>
        <translation>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: Die ersten %2 sind dabei, bis „%3“; %n weiteres wurde weggelassen.</numerusform>
            <numerusform>%1 nimmt hier keine weiteren Bilder an: Die ersten %2 sind dabei, bis „%3“; %n weitere wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell auswählen…</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Anfrage ändern</translation>
    </message>
    <message>
        <source>Try again%1</source>
        <translation>Noch einmal versuchen%1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) were not sent when Pentimento ended.</source>
        <translation>
            <numerusform>%n Bearbeitung war noch nicht gesendet, als Pentimento beendet wurde.</numerusform>
            <numerusform>%n Bearbeitungen waren noch nicht gesendet, als Pentimento beendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n waiting edit(s)%1</source>
        <translation>
            <numerusform>%n wartende Bearbeitung senden%1</numerusform>
            <numerusform>%n wartende Bearbeitungen senden%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait: %1 has not enough credit, so nothing more is sent there until you go on. Nothing was charged for them.</source>
        <translation>
            <numerusform>%n Bearbeitung wartet: Das Guthaben bei %1 reicht nicht, deshalb wird dorthin erst nach dem Fortsetzen wieder gesendet. Für sie wurde nichts berechnet.</numerusform>
            <numerusform>%n Bearbeitungen warten: Das Guthaben bei %1 reicht nicht, deshalb wird dorthin erst nach dem Fortsetzen wieder gesendet. Für sie wurde nichts berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait: %1 cannot be used without a key that it accepts, so nothing more is sent there until you go on. Nothing was charged for them.</source>
        <translation>
            <numerusform>%n Bearbeitung wartet: %1 lässt sich nur mit einem gültigen Schlüssel verwenden, deshalb wird dorthin erst nach dem Fortsetzen wieder gesendet. Für sie wurde nichts berechnet.</numerusform>
            <numerusform>%n Bearbeitungen warten: %1 lässt sich nur mit einem gültigen Schlüssel verwenden, deshalb wird dorthin erst nach dem Fortsetzen wieder gesendet. Für sie wurde nichts berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on%1</source>
        <translation>Fortsetzen%1</translation>
    </message>
    <message>
        <source>This is the edit that you ran a moment ago.</source>
        <translation>Diese Bearbeitung ist dieselbe wie eben.</translation>
    </message>
    <message>
        <source>This is the edit that you ran a moment ago. Running it again costs %1.</source>
        <translation>Diese Bearbeitung ist dieselbe wie eben. Sie noch einmal auszuführen kostet %1.</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>pentimento::NumberField</name>
    <message>
        <source>default %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>pentimento::OfferDelegate</name>
    <message>
        <source>needs a key</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>key locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>pentimento::OfferListModel</name>
    <message>
        <source>%1 at %2, needs a key, %3, %4. %5</source>
        <extracomment>title, service, price, what it takes, what it is for</extracomment>
        <translation>%1 bei %2, Schlüssel nötig, %3, %4. %5</translation>
    </message>
    <message>
        <source>%1 at %2, %3, %4. %5</source>
        <extracomment>title, service, price, what it takes, what it is for</extracomment>
        <translation>%1 bei %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>Favourite: %1</source>
        <extracomment>a line of the list of models that has a star, as a screen reader says it</extracomment>
        <translation>Favorit: %1</translation>
    </message>
</context>
<context>
    <name>pentimento::OfferText</name>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>several pictures</source>
        <translation>mehrere Bilder</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message numerus="yes">
        <source>up to %n pictures</source>
        <translation>
            <numerusform>bis zu %n Bild</numerusform>
            <numerusform>bis zu %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heading in the list of models: those that were used last</extracomment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <extracomment>%1 is a program such as ComfyUI</extracomment>
        <translation>%1, auf diesem Computer</translation>
    </message>
    <message>
        <source>returns no pictures</source>
        <translation>liefert keine Bilder</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>heading in the list of models: those with a star</extracomment>
        <translation>Favoriten</translation>
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
    <name>pentimento::OwnModelBar</name>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Selbst hinzugefügt</translation>
    </message>
    <message>
        <source>Look for changes of %1</source>
        <translation>Nach Änderungen an %1 suchen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>pentimento::ParameterLabels</name>
    <message>
        <source>Improve prompt</source>
        <translation>Beschreibung verbessern</translation>
    </message>
    <message>
        <source>The service rewrites your prompt into a longer one before it is used.</source>
        <translation>Der Dienst schreibt die Beschreibung vor der Verwendung ausführlicher um.</translation>
    </message>
    <message>
        <source>Go fast</source>
        <translation>Schnell rechnen</translation>
    </message>
    <message>
        <source>A quicker, slightly coarser way of computing the picture.</source>
        <translation>Das Bild wird schneller und dafür etwas gröber berechnet.</translation>
    </message>
    <message>
        <source>No safety check</source>
        <translation>Keine Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>Results are not looked at before you get them.</source>
        <translation>Die Ergebnisse werden vor der Übergabe nicht geprüft.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>About how many pixels the result has.</source>
        <translation>Wie viele Pixel das Ergebnis ungefähr hat.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>How large the result is.</source>
        <translation>Wie groß das Ergebnis ist.</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Stärke der Beschreibung</translation>
    </message>
    <message>
        <source>How far the result may leave the input picture: more follows the prompt.</source>
        <translation>Wie weit das Ergebnis vom Eingabebild abweichen darf: Ein höherer Wert folgt stärker der Beschreibung.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>The way in which the picture is worked out of noise.</source>
        <translation>Auf welche Weise das Bild aus Rauschen herausgearbeitet wird.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRA-Stärke</translation>
    </message>
    <message>
        <source>How strongly the added style shows.</source>
        <translation>Wie stark der hinzugefügte Stil sichtbar ist.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systembeschreibung</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>What the model is to do, in your words.</source>
        <translation>Was das Modell tun soll, in eigenen Worten.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What should not be in the picture.</source>
        <translation>Was nicht im Bild sein soll.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>A black and white picture that says where changes may happen.</source>
        <translation>Ein Schwarz-Weiß-Bild, das angibt, wo Änderungen erlaubt sind.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed with the same settings gives the same picture again. Empty: a new one each time.</source>
        <translation>Derselbe Startwert mit denselben Einstellungen ergibt wieder dasselbe Bild. Leer: jedes Mal ein neuer.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>The shape of the result: its width to its height.</source>
        <translation>Die Form des Ergebnisses: seine Breite im Verhältnis zur Höhe.</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Sicherheitstoleranz</translation>
    </message>
    <message>
        <source>How much the service&apos;s safety filter lets pass.</source>
        <translation>Wie viel der Sicherheitsfilter des Dienstes durchlässt.</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>The kind of file that the service sends.</source>
        <translation>Die Art der Datei, die der Dienst sendet.</translation>
    </message>
    <message>
        <source>Output quality</source>
        <translation>Ausgabequalität</translation>
    </message>
    <message>
        <source>How little is lost when the file is made smaller.</source>
        <translation>Wie wenig beim Verkleinern der Datei verloren geht.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures one request gives.</source>
        <translation>Wie viele Bilder eine Anfrage ergibt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Mehr Schritte dauern länger und zeigen mehr Details.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Treue zur Beschreibung</translation>
    </message>
    <message>
        <source>How closely the model keeps to the prompt: less leaves it more freedom.</source>
        <translation>Wie eng sich das Modell an die Beschreibung hält: Ein niedrigerer Wert lässt ihm mehr Freiheit.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>The width of the result in pixels.</source>
        <translation>Die Breite des Ergebnisses in Pixeln.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>The height of the result in pixels.</source>
        <translation>Die Höhe des Ergebnisses in Pixeln.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How strongly a picture is changed or counts.</source>
        <translation>Wie stark ein Bild verändert wird oder zählt.</translation>
    </message>
    <message>
        <source>How large the result is, whatever its shape.</source>
        <translation>Wie groß das Ergebnis ist, unabhängig von seiner Form.</translation>
    </message>
</context>
<context>
    <name>pentimento::ParameterRow</name>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
    <message>
        <source>Set %1 back to its default</source>
        <translation>%1 auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standardwert</translation>
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
    <name>pentimento::PictureEditor</name>
    <message>
        <source>A file without a name</source>
        <translation>Eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
</context>
<context>
    <name>pentimento::PreferencesDialog</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
    <message>
        <source>Width and height count only where “custom” is chosen.</source>
        <translation>Breite und Höhe zählen nur, wenn „custom“ gewählt ist.</translation>
    </message>
    <message>
        <source>The width and the height say how large the result is.</source>
        <translation>Breite und Höhe bestimmen, wie groß das Ergebnis ist.</translation>
    </message>
    <message>
        <source>The width and the height say which shape the result has.</source>
        <translation>Breite und Höhe bestimmen, welche Form das Ergebnis hat.</translation>
    </message>
    <message>
        <source>With an input image the result has its shape.</source>
        <translation>Mit einem Eingabebild hat das Ergebnis dessen Form.</translation>
    </message>
    <message>
        <source>Without an input image the strength has no effect.</source>
        <translation>Ohne Eingabebild hat die Stärke keine Wirkung.</translation>
    </message>
    <message>
        <source>Without weights the strength has no effect.</source>
        <translation>Ohne Gewichte hat die Stärke keine Wirkung.</translation>
    </message>
    <message>
        <source>While the picture is enlarged, the mask has no effect.</source>
        <translation>Solange das Bild erweitert wird, hat die Maske keine Wirkung.</translation>
    </message>
    <message>
        <source>Only a series can have several pictures.</source>
        <translation>Nur eine Serie kann mehrere Bilder haben.</translation>
    </message>
</context>
<context>
    <name>pentimento::PromptSection</name>
    <message>
        <source>Earlier prompts (Alt+Up)</source>
        <translation>Frühere Beschreibungen (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>What should the picture show?</source>
        <translation>Was soll das Bild zeigen?</translation>
    </message>
    <message>
        <source>Describe the edit, for example “make the letters 3D”</source>
        <translation>Beschreiben Sie die Bearbeitung, zum Beispiel „die Buchstaben dreidimensional machen“</translation>
    </message>
    <message>
        <source>Describe the picture, for example “a lighthouse at dusk”</source>
        <translation>Beschreiben Sie das Bild, zum Beispiel „ein Leuchtturm in der Abenddämmerung“</translation>
    </message>
</context>
<context>
    <name>pentimento::RatioButton</name>
    <message>
        <source>Input</source>
        <comment>the shape of the input image</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Match input image</source>
        <translation>Wie Eingabebild</translation>
    </message>
</context>
<context>
    <name>pentimento::RatioEditor</name>
    <message>
        <source>All shapes</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a size in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the aspect ratio</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Match input image</source>
        <translation>Wie Eingabebild</translation>
    </message>
</context>
<context>
    <name>pentimento::RatioGrid</name>
    <message>
        <source>All shapes</source>
        <translation>Alle Formate</translation>
    </message>
</context>
<context>
    <name>pentimento::ReasonLabel</name>
    <message>
        <source>%1 ·&#xa0;%2</source>
        <extracomment>why it cannot be run, then a link to what helps: &quot;kkiai needs a key · Add key&quot;</extracomment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>pentimento::ReasonText</name>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add an image and a prompt to begin</source>
        <translation>Zum Beginnen ein Bild und eine Beschreibung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n images and a prompt to begin</source>
        <translation>
            <numerusform>Zum Beginnen %n Bild und eine Beschreibung hinzufügen</numerusform>
            <numerusform>Zum Beginnen %n Bilder und eine Beschreibung hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an image to begin</source>
        <translation>Zum Beginnen ein Bild hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n images to begin</source>
        <translation>
            <numerusform>Zum Beginnen %n Bild hinzufügen</numerusform>
            <numerusform>Zum Beginnen %n Bilder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one more image</source>
        <translation>Noch ein Bild hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more images</source>
        <translation>
            <numerusform>Noch %n Bild hinzufügen</numerusform>
            <numerusform>Noch %n Bilder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter what should change</source>
        <translation>Eingeben, was sich ändern soll</translation>
    </message>
    <message>
        <source>Enter a prompt to begin</source>
        <translation>Zum Beginnen eine Beschreibung eingeben</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>Zum Beginnen ein Modell wählen</translation>
    </message>
    <message>
        <source>%1 does not offer this model</source>
        <translation>%1 bietet dieses Modell nicht an</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <translation>Das Bild wird noch gelesen</translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>Die Bilder werden noch gelesen</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read</source>
        <translation>Der Schlüssel für %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>This model does not return pictures.</source>
        <translation>Dieses Modell liefert keine Bilder.</translation>
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
    <name>pentimento::ResetLine</name>
    <message>
        <source>Undo the reset</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Reset all fields</source>
        <translation>Alle Felder zurücksetzen</translation>
    </message>
    <message>
        <source>Brings back what the fields held before they were reset.</source>
        <translation>Holt zurück, was vor dem Zurücksetzen in den Feldern stand.</translation>
    </message>
    <message>
        <source>Sets every field here back to its default. The prompt and the pictures stay.</source>
        <translation>Setzt jedes Feld hier auf seinen Standardwert zurück. Die Beschreibung und die Bilder bleiben.</translation>
    </message>
</context>
<context>
    <name>pentimento::ResultDesk</name>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>pentimento::RunButton</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <extracomment>the keys that press the main button, as short as they can be</extracomment>
        <translation>Strg ↵</translation>
    </message>
</context>
<context>
    <name>pentimento::RunFooter</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
</context>
<context>
    <name>pentimento::RunLineText</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many images, what they cost</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>how many images, what they cost, how long it takes</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>pentimento::SafetyEditor</name>
    <message>
        <source>strict</source>
        <comment>the end of the safety slider that lets little pass</comment>
        <translation>streng</translation>
    </message>
    <message>
        <source>lenient</source>
        <comment>the end of the safety slider that lets most pass</comment>
        <translation>großzügig</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the safety tolerance</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>%1 of %2 with an input</source>
        <comment>safety tolerance: the figure, the most that is allowed</comment>
        <translation>%1 von %2 mit Eingabebild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>safety tolerance: the figure, the most that is allowed</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pentimento::SampleCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Try the sample picture %1 with the words “%2”</source>
        <translation>Das Beispielbild %1 mit den Worten „%2“ ausprobieren</translation>
    </message>
</context>
<context>
    <name>pentimento::SandboxNote</name>
    <message>
        <source>You are in the offline sandbox: simple effects, no AI, no cost.</source>
        <translation>Dies ist die Offline-Sandbox: einfache Effekte, keine KI, keine Kosten.</translation>
    </message>
    <message>
        <source>Add an API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
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
<context>
    <name>pentimento::SceneText</name>
    <message>
        <source>variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>pentimento::SearchableChoiceEditor</name>
    <message>
        <source>Choose</source>
        <comment>one of a list</comment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a choice</comment>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>pentimento::SecretEditor</name>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Text verbergen</translation>
    </message>
</context>
<context>
    <name>pentimento::SeedEditor</name>
    <message>
        <source>random</source>
        <comment>no seed is set</comment>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Roll a seed</source>
        <translation>Startwert auswürfeln</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
    <message>
        <source>The seed stays for the next runs as well.</source>
        <translation>Der Startwert bleibt auch für die nächsten Ausführungen.</translation>
    </message>
    <message>
        <source>Keep the seed for the next runs as well</source>
        <translation>Startwert auch für die nächsten Ausführungen behalten</translation>
    </message>
</context>
<context>
    <name>pentimento::ServiceAdvanced</name>
    <message>
        <source>Paths below the address</source>
        <translation>Pfade unter der Adresse</translation>
    </message>
    <message>
        <source>What it can do besides starting runs</source>
        <translation>Was der Dienst kann, außer Ausführungen zu starten</translation>
    </message>
    <message>
        <source>How requests are written</source>
        <translation>Wie Anfragen geschrieben werden</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Who may see it, one origin in each line</source>
        <translation>Wer ihn sehen darf, ein Ursprung pro Zeile</translation>
    </message>
    <message>
        <source>Empty: only the address above.</source>
        <translation>Leer: nur die Adresse oben.</translation>
    </message>
</context>
<context>
    <name>pentimento::ServiceEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Any model, by its name</source>
        <translation>Jedes Modell, über seinen Namen</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Nur diese Modelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Was der Dienst anbietet</translation>
    </message>
    <message>
        <source>Models, one in each line</source>
        <translation>Modelle, eines pro Zeile</translation>
    </message>
    <message>
        <source>Page where one gets a key</source>
        <translation>Seite, auf der es einen Schlüssel gibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Ein neuer Dienst</translation>
    </message>
    <message>
        <source>The key for %1 stays with it and is not sent to %2: you will be asked for another one.</source>
        <translation>Der Schlüssel für %1 bleibt bei dieser Adresse und wird nicht an %2 gesendet: Dafür wird nach einem anderen gefragt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>pentimento::ServiceList</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
</context>
<context>
    <name>pentimento::ServiceRow</name>
    <message>
        <source>In this program: nothing leaves the computer</source>
        <translation>In diesem Programm: nichts verlässt den Computer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button&apos;s name for a screen reader: what it does, and for which service</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>On this computer (%1): nothing leaves it</source>
        <extracomment>%1 is an address such as 127.0.0.1:8188</extracomment>
        <translation>Auf diesem Computer (%1): nichts verlässt ihn</translation>
    </message>
    <message>
        <source>%1 · changed by you</source>
        <extracomment>Below a service&apos;s name: where it is, and that its file is not the one that came with the program</extracomment>
        <translation>%1 · selbst geändert</translation>
    </message>
    <message>
        <source>%1 · added by you</source>
        <translation>%1 · selbst hinzugefügt</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>See what it can do…</source>
        <translation>Nachsehen, was der Dienst kann…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Save service file…</source>
        <translation>Dienstdatei speichern…</translation>
    </message>
    <message>
        <source>Reset to how it came</source>
        <translation>Auf die mitgelieferte Fassung zurücksetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>pentimento::ServiceText</name>
    <message>
        <source>Replicate’s format</source>
        <translation>Format von Replicate</translation>
    </message>
    <message>
        <source>A task format, as Vtrix has it</source>
        <translation>Auftragsformat, wie bei Vtrix</translation>
    </message>
    <message>
        <source>Black Forest Labs’ format</source>
        <translation>Format von Black Forest Labs</translation>
    </message>
    <message>
        <source>fal’s queue</source>
        <translation>Warteschlange von fal</translation>
    </message>
    <message>
        <source>OpenAI’s images</source>
        <translation>Bild-Schnittstelle von OpenAI</translation>
    </message>
    <message>
        <source>stable-diffusion.cpp on this computer</source>
        <translation>stable-diffusion.cpp auf diesem Computer</translation>
    </message>
    <message>
        <source>ComfyUI on this computer</source>
        <translation>ComfyUI auf diesem Computer</translation>
    </message>
    <message>
        <source>As “Authorization: Bearer”, the usual way</source>
        <translation>Als „Authorization: Bearer“, wie üblich</translation>
    </message>
    <message>
        <source>As “x-key”</source>
        <translation>Als „x-key“</translation>
    </message>
    <message>
        <source>As “Authorization: Key”</source>
        <translation>Als „Authorization: Key“</translation>
    </message>
    <message>
        <source>It needs no key</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Start a run</source>
        <translation>Ausführung starten</translation>
    </message>
    <message>
        <source>Start a run of a version</source>
        <translation>Ausführung einer Version starten</translation>
    </message>
    <message>
        <source>Start a run with pictures</source>
        <translation>Ausführung mit Bildern starten</translation>
    </message>
    <message>
        <source>Ask for a run</source>
        <translation>Ausführung abfragen</translation>
    </message>
    <message>
        <source>Result of a run</source>
        <translation>Ergebnis einer Ausführung</translation>
    </message>
    <message>
        <source>Cancel a run</source>
        <translation>Ausführung abbrechen</translation>
    </message>
    <message>
        <source>List of runs</source>
        <translation>Liste der Ausführungen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Hochgeladene Dateien</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Description of a model</source>
        <translation>Angaben zu einem Modell</translation>
    </message>
    <message>
        <source>It can be asked to wait for the result</source>
        <translation>Wartet auf Wunsch auf das Ergebnis</translation>
    </message>
    <message>
        <source>It lists the runs so far</source>
        <translation>Listet die bisherigen Ausführungen auf</translation>
    </message>
    <message>
        <source>It cancels runs</source>
        <translation>Bricht Ausführungen ab</translation>
    </message>
    <message>
        <source>It takes uploads</source>
        <translation>Nimmt hochgeladene Dateien an</translation>
    </message>
    <message>
        <source>It describes its models</source>
        <translation>Beschreibt seine Modelle</translation>
    </message>
    <message>
        <source>It says whose key it is</source>
        <translation>Sagt, wem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Gleichzeitige Ausführungen</translation>
    </message>
    <message>
        <source>Runs started in a minute</source>
        <translation>Gestartete Ausführungen pro Minute</translation>
    </message>
    <message>
        <source>Bytes of a picture within a request</source>
        <translation>Bytes eines Bildes in einer Anfrage</translation>
    </message>
    <message>
        <source>Pixels of a picture</source>
        <translation>Pixel eines Bildes</translation>
    </message>
    <message>
        <source>Seconds that it keeps a result</source>
        <translation>Sekunden, die der Dienst ein Ergebnis aufbewahrt</translation>
    </message>
    <message>
        <source>Parameters in a request</source>
        <translation>Parameter in einer Anfrage</translation>
    </message>
    <message>
        <source>Pictures in a request</source>
        <translation>Bilder in einer Anfrage</translation>
    </message>
    <message>
        <source>What is left as it is</source>
        <translation>Was unverändert bleibt</translation>
    </message>
    <message>
        <source>Transparent places of pictures</source>
        <translation>Transparente Stellen von Bildern</translation>
    </message>
    <message>
        <source>In an object of their own</source>
        <translation>In einem eigenen Objekt</translation>
    </message>
    <message>
        <source>Beside the model’s name</source>
        <translation>Neben dem Namen des Modells</translation>
    </message>
    <message>
        <source>As data: addresses</source>
        <translation>Als data:-Adressen</translation>
    </message>
    <message>
        <source>As plain base64</source>
        <translation>Als reines Base64</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>Wird nicht gesendet</translation>
    </message>
    <message>
        <source>Is sent as the form shows it</source>
        <translation>Wird gesendet, wie das Formular es zeigt</translation>
    </message>
    <message>
        <source>Stay transparent</source>
        <translation>Bleiben transparent</translation>
    </message>
    <message>
        <source>Are sent as white</source>
        <translation>Werden weiß gesendet</translation>
    </message>
    <message>
        <source>Give it a name of at most 100 characters.</source>
        <translation>Geben Sie dem Dienst einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>This should be an address such as https://api.example.org/v1, without a user name, a question mark or a number sign. An address with http is for this computer only, because the key would travel in the open.</source>
        <translation>Dies sollte eine Adresse wie https://api.example.org/v1 sein, ohne Benutzernamen, Fragezeichen oder Rautezeichen. Eine Adresse mit http ist nur für diesen Computer gedacht, weil der Schlüssel sonst offen übertragen würde.</translation>
    </message>
    <message>
        <source>Name at least one model, each once, in a line of its own, such as black-forest-labs/flux-kontext-pro.</source>
        <translation>Nennen Sie mindestens ein Modell, jedes einmal und in einer eigenen Zeile, zum Beispiel black-forest-labs/flux-kontext-pro.</translation>
    </message>
    <message>
        <source>This should be an address that begins with https://, or nothing.</source>
        <translation>Dies sollte eine Adresse sein, die mit https:// beginnt, oder leer bleiben.</translation>
    </message>
    <message>
        <source>Each line should be a scheme and a host, such as https://api.example.org, and one of them that of the address above; or leave it empty.</source>
        <translation>Jede Zeile sollte ein Schema und einen Host nennen, zum Beispiel https://api.example.org, und eine davon die der Adresse oben; oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This should be a path such as predictions/{id}, with {id} in it and without a slash at either end.</source>
        <translation>Dies sollte ein Pfad wie predictions/{id} sein, der {id} enthält und weder mit einem Schrägstrich beginnt noch mit einem endet.</translation>
    </message>
    <message>
        <source>This should be a path such as models/{model}, with {model} in it and without a slash at either end.</source>
        <translation>Dies sollte ein Pfad wie models/{model} sein, der {model} enthält und weder mit einem Schrägstrich beginnt noch mit einem endet.</translation>
    </message>
    <message>
        <source>This should be a path such as models/{model}/predictions, without a slash at either end.</source>
        <translation>Dies sollte ein Pfad wie models/{model}/predictions sein, der weder mit einem Schrägstrich beginnt noch mit einem endet.</translation>
    </message>
    <message>
        <source>This should be a whole number from 1 to 100, or nothing.</source>
        <translation>Dies sollte eine ganze Zahl von 1 bis 100 sein oder leer bleiben.</translation>
    </message>
    <message>
        <source>This should be a whole number, neither tiny nor immense, or nothing for the usual limit.</source>
        <translation>Dies sollte eine ganze Zahl sein, weder winzig noch riesig, oder für die übliche Grenze leer bleiben.</translation>
    </message>
</context>
<context>
    <name>pentimento::ServicesDesk</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a service that begins as a copy of another one</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save service file</source>
        <translation>Dienstdatei speichern</translation>
    </message>
    <message>
        <source>Service files (*.json)</source>
        <translation>Dienstdateien (*.json)</translation>
    </message>
    <message>
        <source>Saved as “%1”. The key is not in it.</source>
        <translation>Als „%1“ gespeichert. Der Schlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Open a service file</source>
        <translation>Dienstdatei öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no service file that can be used. %2</source>
        <translation>„%1“ ist keine verwendbare Dienstdatei. %2</translation>
    </message>
    <message>
        <source>“%1” is as it came with the program.</source>
        <translation>„%1“ ist so, wie es mit dem Programm kam.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” was removed. Its key is still kept, because runs there have not ended.</source>
        <translation>„%1“ wurde entfernt. Der Schlüssel bleibt noch erhalten, weil dort Ausführungen noch nicht beendet sind.</translation>
    </message>
    <message>
        <source>“%1” was removed, and its key with it.</source>
        <translation>„%1“ wurde entfernt, der Schlüssel ebenfalls.</translation>
    </message>
</context>
<context>
    <name>pentimento::ShotsText</name>
    <message>
        <source>Not all scenes could be drawn into “%1”.</source>
        <translation>Nicht alle Ansichten ließen sich in „%1“ zeichnen.</translation>
    </message>
</context>
<context>
    <name>pentimento::StripCard</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>This edit was not sent and waits for your word. Nothing was charged.</source>
        <translation>Diese Bearbeitung wurde nicht gesendet und wartet auf Ihre Entscheidung. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet in der Reihe</translation>
    </message>
    <message>
        <source>This edit waits for its turn. Nothing was sent yet.</source>
        <translation>Diese Bearbeitung wartet, bis sie an der Reihe ist. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The picture is prepared for %1. Nothing was sent yet.</source>
        <translation>Das Bild wird für %1 vorbereitet. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Wird gesendet · %1</translation>
    </message>
    <message>
        <source>The edit is being sent to %1.</source>
        <translation>Die Bearbeitung wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <translation>Ergebnis wird geholt</translation>
    </message>
    <message>
        <source>%1 is done, and its result is on the way to this computer.</source>
        <translation>%1 ist fertig, und das Ergebnis ist auf dem Weg zu diesem Computer.</translation>
    </message>
    <message>
        <source>Cancelling · %1</source>
        <translation>Wird abgebrochen · %1</translation>
    </message>
    <message>
        <source>%1 is asked to cancel this edit; it may be charged all the same.</source>
        <translation>%1 wird gebeten, diese Bearbeitung abzubrechen; sie kann trotzdem berechnet werden.</translation>
    </message>
    <message>
        <source>Generating · %1 %</source>
        <translation>Wird generiert · %1 %</translation>
    </message>
    <message>
        <source>Generating · %1</source>
        <translation>Wird generiert · %1</translation>
    </message>
    <message>
        <source>%1 at %2 has worked on this edit for %3.</source>
        <translation>%1 bei %2 arbeitet seit %3 an dieser Bearbeitung.</translation>
    </message>
    <message>
        <source>The edit goes on there, and its result is asked for again by itself.</source>
        <translation>Die Bearbeitung läuft dort weiter, und ihr Ergebnis wird von selbst wieder abgefragt.</translation>
    </message>
    <message>
        <source>The service calls its state “%1”.</source>
        <translation>Der Dienst nennt ihren Status „%1“.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Whether %1 accepted this edit is not known. Check again before you send it again: that may cost twice.</source>
        <translation>Ob %1 diese Bearbeitung angenommen hat, ist nicht bekannt. Prüfen Sie es noch einmal, bevor Sie sie erneut senden: Das kann doppelt kosten.</translation>
    </message>
    <message>
        <source>Still running at %1</source>
        <translation>Läuft noch bei %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>how long an edit has been running</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 has worked on this edit for %2, so it is no longer asked by itself. Check again to see whether it is done.</source>
        <translation>%1 arbeitet seit %2 an dieser Bearbeitung und wird deshalb nicht mehr von selbst gefragt. Prüfen Sie noch einmal, ob sie fertig ist.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Paid, not saved yet</source>
        <translation>Bezahlt, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The result is not on this computer yet.</source>
        <translation>Das Ergebnis ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>perhaps too late</source>
        <translation>vielleicht zu spät</translation>
    </message>
    <message>
        <source>%1 keeps it for at least %2 more.</source>
        <translation>%1 bewahrt es noch mindestens %2 auf.</translation>
    </message>
    <message>
        <source>%1 may have dropped it by now.</source>
        <translation>%1 hat es inzwischen vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>Fetch it now; nothing is charged.</source>
        <translation>Holen Sie es jetzt; es wird nichts berechnet.</translation>
    </message>
    <message>
        <source>It is paid for: fetch it now, it is not charged again.</source>
        <translation>Es ist bezahlt: Holen Sie es jetzt, es wird nicht noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>Die Bearbeitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>State “%1”</source>
        <translation>Status „%1“</translation>
    </message>
    <message>
        <source>A newer Pentimento has put this edit into the state “%1”. This one shows it and leaves it as it is.</source>
        <translation>Ein neueres Pentimento hat diese Bearbeitung in den Status „%1“ versetzt. Dieses zeigt sie an und lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>on the picture of a variant: its number and how long it took, or what was asked for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It was free.</source>
        <translation>Es war kostenlos.</translation>
    </message>
    <message>
        <source>It cost %1.</source>
        <translation>Es hat %1 gekostet.</translation>
    </message>
    <message>
        <source>What it cost is not known.</source>
        <translation>Was es gekostet hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Made by %1 at %2 in %3.</source>
        <translation>Erstellt von %1 bei %2 in %3.</translation>
    </message>
    <message>
        <source>Made by %1 at %2.</source>
        <translation>Erstellt von %1 bei %2.</translation>
    </message>
    <message>
        <source>It is saved as it came, but this version cannot show it.</source>
        <translation>Es ist so gespeichert, wie es kam, aber diese Version kann es nicht anzeigen.</translation>
    </message>
    <message>
        <source>The edit failed afterwards; this picture is kept.</source>
        <translation>Die Bearbeitung ist danach fehlgeschlagen; dieses Bild bleibt erhalten.</translation>
    </message>
    <message>
        <source>The edit was cancelled afterwards; this picture is kept.</source>
        <translation>Die Bearbeitung wurde danach abgebrochen; dieses Bild bleibt erhalten.</translation>
    </message>
    <message>
        <source>The edit was given up; this picture is kept.</source>
        <translation>Die Bearbeitung wurde aufgegeben; dieses Bild bleibt erhalten.</translation>
    </message>
    <message>
        <source>This picture came before %1 said that the edit is done; it may still change.</source>
        <translation>Dieses Bild kam, bevor %1 die Bearbeitung als fertig gemeldet hat; es kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Put together from other pictures.</source>
        <translation>Aus anderen Bildern zusammengesetzt.</translation>
    </message>
    <message>
        <source>Changed in another program.</source>
        <translation>In einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>How this picture was made is not known here.</source>
        <translation>Wie dieses Bild entstanden ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Geduld gebeten</translation>
    </message>
    <message>
        <source>sent again in %1</source>
        <extracomment>a service wants the next request only after a time: &quot;sent again in 12 s&quot;</extracomment>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests at a time: this edit is sent again by itself in %2. Nothing was charged.</source>
        <translation>%1 bittet um weniger Anfragen auf einmal: Diese Bearbeitung wird in %2 von selbst erneut gesendet. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>The edit went to %1 %2 ago, which answers when it is done.</source>
        <translation>Die Bearbeitung ging vor %2 an %1; der Dienst antwortet, wenn sie fertig ist.</translation>
    </message>
</context>
<context>
    <name>pentimento::StripModel</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>pentimento::StripPanel</name>
    <message>
        <source>What comes of this picture appears here.</source>
        <translation>Was aus diesem Bild wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Results of this picture</source>
        <translation>Ergebnisse dieses Bildes</translation>
    </message>
    <message>
        <source>Send again (may cost twice)</source>
        <translation>Erneut senden (kann doppelt kosten)</translation>
    </message>
</context>
<context>
    <name>pentimento::SwitchEditor</name>
    <message>
        <source>not set</source>
        <comment>a switch that is neither on nor off</comment>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>pentimento::TextEditor</name>
    <message>
        <source>not set</source>
        <comment>a text</comment>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>pentimento::VariantsField</name>
    <message>
        <source>Fewer variants</source>
        <translation>Weniger Varianten</translation>
    </message>
    <message>
        <source>More variants</source>
        <translation>Mehr Varianten</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>pentimento::VersionDelegate</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>pentimento::VersionRow</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammengesetzt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: &quot;Original: coffee.png&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”, made by %2</source>
        <translation>„%1“, erstellt von %2</translation>
    </message>
    <message>
        <source>“%1”, made by %2, %3</source>
        <translation>„%1“, erstellt von %2, %3</translation>
    </message>
</context>
<context>
    <name>pentimento::VersionsPanel</name>
    <message>
        <source>Versions of this picture</source>
        <translation>Versionen dieses Bildes</translation>
    </message>
    <message>
        <source>Enter shows a version, Shift and Enter compares with it.</source>
        <translation>Die Eingabetaste zeigt eine Version, Umschalt und Eingabetaste vergleicht mit ihr.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>pentimento::WellText</name>
    <message>
        <source>Edit this</source>
        <translation>Weiterbearbeiten</translation>
    </message>
    <message>
        <source>Replace picture %1</source>
        <extracomment>what a drop does; %1 is the number that the well shows</extracomment>
        <translation>Bild %1 ersetzen</translation>
    </message>
    <message>
        <source>Add as reference %1</source>
        <translation>Als Referenz %1 hinzufügen</translation>
    </message>
    <message>
        <source>Use as the mask</source>
        <translation>Als Maske verwenden</translation>
    </message>
</context>
<context>
    <name>pentimento::WindowSession</name>
    <message>
        <source>Another Pentimento is at work in this library; it is waited for.</source>
        <translation>Ein anderes Pentimento arbeitet mit dieser Bibliothek; auf sein Ende wird gewartet.</translation>
    </message>
    <message>
        <source>The library cannot be written, so nothing is sent.</source>
        <translation>Die Bibliothek lässt sich nicht schreiben, deshalb wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of your own services or models cannot be used and were left out.</source>
        <translation>
            <numerusform>%n Datei Ihrer eigenen Dienste oder Modelle lässt sich nicht verwenden und wurde weggelassen.</numerusform>
            <numerusform>%n Dateien Ihrer eigenen Dienste oder Modelle lassen sich nicht verwenden und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
</TS>
