<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>(no words)</source>
        <translation>(ohne Worte)</translation>
    </message>
    <message>
        <source>1 case was taken back from the log.</source>
        <translation>1 Fall wurde aus dem Protokoll übernommen.</translation>
    </message>
    <message>
        <source>1 date reads two ways ({example} can be day or month first), so nothing was guessed; import again and say which comes first, and the same reviews get their dates.</source>
        <translation>1 Datum lässt sich zweifach lesen ({example}: Tag oder Monat zuerst); darum wurde nichts vermutet. Importieren Sie noch einmal und sagen Sie, was zuerst steht, dann bekommen dieselben Bewertungen ihr Datum.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 entry has no date that can be read.</source>
        <translation>1 Eintrag hat kein lesbares Datum.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 reply has no date, so nobody knows how long it took: it counts as given when it was imported.</source>
        <translation>1 Antwort hat kein Datum, also weiß niemand, wie lange sie brauchte: Sie zählt als beim Import gegeben.</translation>
    </message>
    <message>
        <source>1 row has a date that cannot be read; their clock starts now.</source>
        <translation>1 Zeile hat ein unlesbares Datum; ihre Uhr läuft ab jetzt.</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>14 days and more</source>
        <translation>14 Tage und mehr</translation>
    </message>
    <message>
        <source>143 with STARTTLS.</source>
        <translation>143 mit STARTTLS.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 Sterne</translation>
    </message>
    <message>
        <source>2 stars or fewer</source>
        <translation>2 Sterne oder weniger</translation>
    </message>
    <message>
        <source>2½ stars or fewer</source>
        <translation>2½ Sterne oder weniger</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 Sterne</translation>
    </message>
    <message>
        <source>3 stars or fewer</source>
        <translation>3 Sterne oder weniger</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds to undo</source>
        <translation>30 Sekunden zum Zurückholen</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 Sterne</translation>
    </message>
    <message>
        <source>4 stars or fewer</source>
        <translation>4 Sterne oder weniger</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>9 in 10 within {slow}</source>
        <translation>9 von 10 innerhalb von {slow}</translation>
    </message>
    <message>
        <source>A backup cannot be written over the workspace itself: name another file.</source>
        <translation>Eine Sicherung kann nicht über den Arbeitsbereich selbst geschrieben werden: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A brand can have {number} phrases of its own: remove one before you add another.</source>
        <translation>Eine Marke kann {number} eigene Wendungen haben: Entfernen Sie eine, bevor Sie eine neue hinzufügen.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>Eine Marke braucht einen Namen.</translation>
    </message>
    <message>
        <source>A brand needs a name: give it the one that customers know.</source>
        <translation>Eine Marke braucht einen Namen: Geben Sie ihr den, den Kunden kennen.</translation>
    </message>
    <message>
        <source>A checklist takes {number} items of your own: remove one before you add another.</source>
        <translation>Eine Checkliste nimmt {number} eigene Punkte auf: Entfernen Sie einen, bevor Sie einen neuen hinzufügen.</translation>
    </message>
    <message>
        <source>A checklist takes {n} items of your own</source>
        <translation>Eine Checkliste nimmt {n} eigene Punkte auf</translation>
    </message>
    <message>
        <source>A client id of the type “Desktop app” from your own Google Cloud project, which Google has approved for the Business Profile APIs (“Application for Basic API Access”). You then sign in with the account that manages your place.</source>
        <translation>Eine Client-ID vom Typ „Desktop-App“ aus Ihrem eigenen Google-Cloud-Projekt, das Google für die Business Profile APIs freigegeben hat („Application for Basic API Access“). Danach melden Sie sich mit dem Konto an, das Ihren Ort verwaltet.</translation>
    </message>
    <message>
        <source>A complaint is</source>
        <translation>Als Beschwerde gilt</translation>
    </message>
    <message>
        <source>A complaint may name several reasons.</source>
        <translation>Eine Beschwerde kann mehrere Gründe nennen.</translation>
    </message>
    <message>
        <source>A complaint moves here once it is heard, declined or set aside.</source>
        <translation>Eine Beschwerde kommt hierher, sobald sie gehört, abgelehnt oder beiseitegelegt ist.</translation>
    </message>
    <message>
        <source>A complaint, without stars</source>
        <translation>Eine Beschwerde, ohne Sterne</translation>
    </message>
    <message>
        <source>A customer is asked for a favour</source>
        <translation>Hier wird um einen Gefallen gebeten</translation>
    </message>
    <message>
        <source>A date to come back to them (F)</source>
        <translation>Ein Tag, um sich wieder zu melden (F)</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Ein Datum …</translation>
    </message>
    <message>
        <source>A digest of {site} names reviews without their words: look at the site whether each has come by itself.</source>
        <translation>Eine Sammelmail von {site} nennt Bewertungen ohne ihre Worte: Sehen Sie auf der Seite nach, ob jede auch einzeln kam.</translation>
    </message>
    <message>
        <source>A duplicate</source>
        <translation>Doppelt vorhanden</translation>
    </message>
    <message>
        <source>A fault in Heard itself came up while this reply was on its way.</source>
        <translation>Während diese Antwort unterwegs war, trat ein Fehler in Heard selbst auf.</translation>
    </message>
    <message>
        <source>A fault in Heard itself keeps this mail from being read; it is still in your mailbox.</source>
        <translation>Ein Fehler in Heard selbst verhindert, dass diese Mail gelesen wird; sie liegt weiter in Ihrem Postfach.</translation>
    </message>
    <message>
        <source>A fault in Heard itself keeps this source from being read; the details help to mend it.</source>
        <translation>Ein Fehler in Heard selbst verhindert, dass diese Quelle gelesen wird; die Einzelheiten helfen beim Beheben.</translation>
    </message>
    <message>
        <source>A fault in Heard itself kept the sign-in from ending. Begin again; Help, “Copy diagnostics” holds what helps to mend it.</source>
        <translation>Ein Fehler in Heard selbst hat die Anmeldung nicht enden lassen. Beginnen Sie noch einmal; Hilfe, „Diagnose kopieren“ enthält, was beim Beheben hilft.</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Erst ein paar Worte.</translation>
    </message>
    <message>
        <source>A few words first: they go into the log.</source>
        <translation>Erst ein paar Worte: Sie kommen ins Protokoll.</translation>
    </message>
    <message>
        <source>A file in the shape of resources/mail/sites.toml, for sites that Heard does not know.</source>
        <translation>Eine Datei in der Form von resources/mail/sites.toml, für Seiten, die Heard nicht kennt.</translation>
    </message>
    <message>
        <source>A filter needs a name of at most {number} characters.</source>
        <translation>Ein Filter braucht einen Namen mit höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>A follow-up comes 0 to 3650 days after the reply: 7 is usual.</source>
        <translation>Eine Wiedervorlage kommt 0 bis 3650 Tage nach der Antwort: Üblich sind 7.</translation>
    </message>
    <message>
        <source>A likeness, not the site itself. It shows the first {lines} lines, as sites do.</source>
        <translation>Nachgestellt, nicht die Seite selbst. Gezeigt werden die ersten {lines} Zeilen, wie es Seiten tun.</translation>
    </message>
    <message>
        <source>A made-up café. Remove it with one click.</source>
        <translation>Ein erfundenes Café. Mit einem Klick wieder weg.</translation>
    </message>
    <message>
        <source>A mail to a customer could not be delivered and came back.</source>
        <translation>Eine Mail an einen Kunden konnte nicht zugestellt werden und kam zurück.</translation>
    </message>
    <message>
        <source>A name and a number nearer the top would be read.</source>
        <translation>Name und Nummer weiter oben würden gelesen.</translation>
    </message>
    <message>
        <source>A name, or how to find them again</source>
        <translation>Ein Name, oder wie man sie wiederfindet</translation>
    </message>
    <message>
        <source>A new brand</source>
        <translation>Eine neue Marke</translation>
    </message>
    <message>
        <source>A new reason</source>
        <translation>Ein neuer Grund</translation>
    </message>
    <message>
        <source>A new reason, in a few words</source>
        <translation>Ein neuer Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>A number; after signing in you choose it by name.</source>
        <translation>Eine Nummer; nach dem Anmelden wählen Sie es beim Namen.</translation>
    </message>
    <message>
        <source>A page for the browser</source>
        <translation>Eine Seite für den Browser</translation>
    </message>
    <message>
        <source>A page of your own</source>
        <translation>Eine eigene Seite</translation>
    </message>
    <message>
        <source>A page takes no answers: Heard copies your reply and opens the page.</source>
        <translation>Eine Seite nimmt keine Antworten an: Heard kopiert Ihre Antwort und öffnet die Seite.</translation>
    </message>
    <message>
        <source>A paid module on top of a paid plan.</source>
        <translation>Ein bezahltes Modul zu einem bezahlten Tarif.</translation>
    </message>
    <message>
        <source>A phrase is a few words, at most {number} characters, not a whole reply.</source>
        <translation>Eine Wendung sind wenige Worte, höchstens {number} Zeichen, keine ganze Antwort.</translation>
    </message>
    <message>
        <source>A phrase that no warning touches</source>
        <translation>Eine Wendung, die keine Warnung berührt</translation>
    </message>
    <message>
        <source>A point of theirs</source>
        <translation>Ein Punkt von ihnen</translation>
    </message>
    <message>
        <source>A point of theirs, or none</source>
        <translation>Als Anliegen markieren oder nicht</translation>
    </message>
    <message>
        <source>A private answer needs its channel and, in short, what was said.</source>
        <translation>Eine private Antwort braucht ihren Weg und, kurz, was gesagt wurde.</translation>
    </message>
    <message>
        <source>A rating is a number of stars from 1 to 5, or leave it out.</source>
        <translation>Eine Wertung ist eine Zahl von Sternen von 1 bis 5; oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A rating is a number of stars from 1 to 5.</source>
        <translation>Eine Wertung ist eine Zahl von Sternen von 1 bis 5.</translation>
    </message>
    <message>
        <source>A rating of {word} is not between 1 and 5 stars.</source>
        <translation>Eine Wertung von {word} liegt nicht zwischen 1 und 5 Sternen.</translation>
    </message>
    <message>
        <source>A reason cannot be merged into itself: choose another one.</source>
        <translation>Ein Grund lässt sich nicht mit sich selbst zusammenlegen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A reason needs a name, such as “slow delivery”.</source>
        <translation>Ein Grund braucht einen Namen, etwa „langsame Lieferung“.</translation>
    </message>
    <message>
        <source>A reply appeared at the site before this one left.</source>
        <translation>Auf der Seite erschien eine Antwort, bevor diese hinausging.</translation>
    </message>
    <message>
        <source>A reply appeared at the site, {when}.</source>
        <translation>Auf der Seite ist eine Antwort erschienen, {when}.</translation>
    </message>
    <message>
        <source>A reply appeared at the site.</source>
        <translation>Auf der Seite ist eine Antwort erschienen.</translation>
    </message>
    <message>
        <source>A reply cannot have been posted in the future: check the time and its zone.</source>
        <translation>Eine Antwort kann nicht in der Zukunft veröffentlicht worden sein: Prüfen Sie die Zeit und ihre Zeitzone.</translation>
    </message>
    <message>
        <source>A reply that is not posted</source>
        <translation>Eine Antwort, die nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>A reply to review {review} is on its way: settle it first, since what is sent cannot be erased here.</source>
        <translation>Eine Antwort auf Bewertung {review} ist unterwegs: Klären Sie sie zuerst, denn was gesendet ist, lässt sich hier nicht löschen.</translation>
    </message>
    <message>
        <source>A reply to this review is on its way already ({state}): settle that one first.</source>
        <translation>Eine Antwort auf diese Bewertung ist schon unterwegs ({state}): Klären Sie zuerst diese.</translation>
    </message>
    <message>
        <source>A sample or an import: nothing is fetched for it.</source>
        <translation>Ein Beispiel oder ein Import: Dafür wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>A second soup warmer</source>
        <translation>Ein zweiter Suppenwärmer</translation>
    </message>
    <message>
        <source>A shop, an app, a feed or a page. Two minutes.</source>
        <translation>Ein Laden, eine App, ein Feed oder eine Seite. Zwei Minuten.</translation>
    </message>
    <message>
        <source>A sign-in would travel unprotected. Write the address of the service with https://.</source>
        <translation>Eine Anmeldung ginge ungeschützt auf die Reise. Schreiben Sie die Adresse des Dienstes mit https://.</translation>
    </message>
    <message>
        <source>A table, or what a site lets you download.</source>
        <translation>Eine Tabelle, oder was eine Seite zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>About Heard</source>
        <translation>Über Heard</translation>
    </message>
    <message>
        <source>About a minute of reading.</source>
        <translation>Etwa eine Minute zu lesen.</translation>
    </message>
    <message>
        <source>About the change: {text}</source>
        <translation>Über die Änderung: {text}</translation>
    </message>
    <message>
        <source>About the promise: {text}</source>
        <translation>Über die Zusage: {text}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute</source>
        <comment>About {n} minutes</comment>
        <translation>
            <numerusform>Etwa {n} Minute</numerusform>
            <numerusform>Etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute of reading.</source>
        <comment>About {n} minutes of reading.</comment>
        <translation>
            <numerusform>Etwa {n} Minute zu lesen.</numerusform>
            <numerusform>Etwa {n} Minuten zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {tens} seconds of reading.</source>
        <translation>Etwa {tens} Sekunden zu lesen.</translation>
    </message>
    <message>
        <source>Above the list of keys.</source>
        <translation>Über der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>Abuse, a threat, a matter for the court …</source>
        <translation>Beschimpfung, Drohung, eine Sache fürs Gericht …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>Fügen Sie zuerst eine Marke hinzu.</translation>
    </message>
    <message>
        <source>Add a brand…</source>
        <translation>Marke hinzufügen …</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add a reason to the list</source>
        <translation>Der Liste einen Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a source, or check your sources now with F5.</source>
        <translation>Fügen Sie eine Quelle hinzu, oder rufen Sie Ihre Quellen jetzt mit F5 ab.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add brand</source>
        <translation>Marke anlegen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add my first source</source>
        <translation>Meine erste Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle anlegen</translation>
    </message>
    <message>
        <source>Add this item</source>
        <translation>Diesen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add this phrase</source>
        <translation>Diese Wendung hinzufügen</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Address to send from</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>After each reply a date to come back is set; it appears here on its day.</source>
        <translation>Nach jeder Antwort wird ein Tag zum Nachfragen gesetzt; an diesem Tag erscheint sie hier.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>All is well: {reviews}, {replies}.</source>
        <translation>Alles in Ordnung: {reviews}, {replies}.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All posting is stopped: allow posting again before a reply can leave.</source>
        <translation>Es wird nichts mehr abgesendet: Erlauben Sie das Absenden wieder, bevor eine Antwort hinausgehen kann.</translation>
    </message>
    <message>
        <source>All posting is stopped; the same switch allows it again</source>
        <translation>Es wird nichts mehr abgesendet; derselbe Schalter erlaubt es wieder</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All {kinds} kinds</source>
        <translation>Alle {kinds} Arten</translation>
    </message>
    <message numerus="yes">
        <source>All {n} person who complained this week was heard.</source>
        <comment>All {n} people who complained this week were heard.</comment>
        <translation>
            <numerusform>{n} Mensch, der sich diese Woche beschwert hat, wurde gehört.</numerusform>
            <numerusform>Alle {n} Menschen, die sich diese Woche beschwert haben, wurden gehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also from the copies beside the workspace</source>
        <translation>Auch aus den Kopien neben dem Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>Also {n} other review by the same author, and the copies beside the workspace</source>
        <comment>Also {n} other reviews by the same author, and the copies beside the workspace</comment>
        <translation>
            <numerusform>Auch {n} weitere Bewertung desselben Verfassers und die Kopien neben dem Arbeitsbereich</numerusform>
            <numerusform>Auch {n} weitere Bewertungen desselben Verfassers und die Kopien neben dem Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>An hour to undo</source>
        <translation>Eine Stunde zum Zurückholen</translation>
    </message>
    <message>
        <source>An item needs words, at most {number} characters: say it as you would to yourself.</source>
        <translation>Ein Punkt braucht Worte, höchstens {number} Zeichen: Sagen Sie es, wie Sie es sich selbst sagen würden.</translation>
    </message>
    <message>
        <source>An item of your own</source>
        <translation>Ein eigener Punkt</translation>
    </message>
    <message>
        <source>Ana P., one star</source>
        <translation>Ana P., ein Stern</translation>
    </message>
    <message>
        <source>Angry and old</source>
        <translation>Wütend und alt</translation>
    </message>
    <message>
        <source>Another file stands in the place of {file} since Heard opened it: copy what you are writing, then close Heard and open it again.</source>
        <translation>An der Stelle von {file} steht eine andere Datei, seit Heard es geöffnet hat: Kopieren Sie, was Sie gerade schreiben, schließen Sie Heard dann, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Another program is using the workspace: what you write is kept here, and stored as soon as it lets go.</source>
        <translation>Ein anderes Programm benutzt den Arbeitsbereich: Was Sie schreiben, wird hier aufgehoben und gespeichert, sobald es ihn freigibt.</translation>
    </message>
    <message>
        <source>Another program is using {file} and has not let go of it: close it, then try again.</source>
        <translation>Ein anderes Programm verwendet {file} und gibt die Datei nicht frei: Schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Answer from the owner</source>
        <translation>Antwort des Inhabers</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Nicht öffentlich antworten</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antworten innerhalb von</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered at the site</source>
        <translation>Auf der Seite beantwortet</translation>
    </message>
    <message>
        <source>Answered at the site by {author}</source>
        <translation>Auf der Seite beantwortet von {author}</translation>
    </message>
    <message>
        <source>Answered in private</source>
        <translation>Nicht öffentlich beantwortet</translation>
    </message>
    <message>
        <source>Answered in private…</source>
        <translation>Nicht öffentlich beantwortet …</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers private letters by mail where you name a server for sending; for the rest it opens the site’s page.</source>
        <translation>Beantwortet private Briefe per E-Mail, wenn Sie einen Server zum Senden nennen; sonst öffnet es die Seite der Plattform.</translation>
    </message>
    <message>
        <source>Any address of an RSS, Atom or JSON feed: Google Alerts (deliver to: RSS feed), a Reddit search ending in .rss, a Mastodon tag, a forum category, the comments of a WordPress site. No sign-in is needed.</source>
        <translation>Jede Adresse eines RSS-, Atom- oder JSON-Feeds: Google Alerts (Lieferung an: RSS-Feed), eine Reddit-Suche, die auf .rss endet, ein Schlagwort bei Mastodon, ein Bereich eines Forums, die Kommentare einer WordPress-Seite. Eine Anmeldung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>App Store</source>
        <translation>App Store</translation>
    </message>
    <message>
        <source>App Store Connect</source>
        <translation>App Store Connect</translation>
    </message>
    <message>
        <source>App Store reviews (public feed)</source>
        <translation>App-Store-Bewertungen (öffentlicher Feed)</translation>
    </message>
    <message>
        <source>App Store, my app</source>
        <translation>App Store, meine App</translation>
    </message>
    <message>
        <source>App number</source>
        <translation>Nummer der App</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Darstellung wie im System</translation>
    </message>
    <message>
        <source>Apple answers, but not with reviews.</source>
        <translation>Apple antwortet, aber nicht mit Bewertungen.</translation>
    </message>
    <message>
        <source>Apple answers, but not with the review.</source>
        <translation>Apple antwortet, aber nicht mit der Bewertung.</translation>
    </message>
    <message>
        <source>Apple does not accept the key (HTTP 401). Was it revoked, do issuer id and key id belong to it, and is this computer&apos;s clock right? Mend that, then resume the source.</source>
        <translation>Apple nimmt den Schlüssel nicht an (HTTP 401). Wurde er widerrufen, gehören Issuer-ID und Schlüssel-ID dazu, und geht die Uhr dieses Rechners richtig? Beheben Sie das, und setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>Apple does not let this key read reviews (HTTP 403). A key&apos;s role cannot be changed: make a new one with the role Customer Support or Admin, and enter it.</source>
        <translation>Apple lässt diesen Schlüssel keine Bewertungen lesen (HTTP 403). Die Rolle eines Schlüssels lässt sich nicht ändern: Erstellen Sie einen neuen mit der Rolle Customer Support oder Admin, und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Apple does not let this key reply (HTTP 403). A key&apos;s role cannot be changed: make a new one with the role Customer Support or Admin, and enter it.</source>
        <translation>Apple lässt diesen Schlüssel nicht antworten (HTTP 403). Die Rolle eines Schlüssels lässt sich nicht ändern: Erstellen Sie einen neuen mit der Rolle Customer Support oder Admin, und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Apple sent something other than reviews.</source>
        <translation>Apple schickte etwas anderes als Bewertungen.</translation>
    </message>
    <message>
        <source>Apple takes no ordinary password here. On the page below, under sign-in and security, make an app-specific password and enter it.</source>
        <translation>Apple nimmt hier kein gewöhnliches Passwort an. Erstellen Sie auf der Seite unten, unter Anmeldung und Sicherheit, ein anwendungsspezifisches Passwort, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Apple&apos;s answer was cut off or is not valid.</source>
        <translation>Die Antwort von Apple ist abgeschnitten oder ungültig.</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>As Trustpilot lists you, without https://.</source>
        <translation>Wie Trustpilot Sie führt, ohne https://.</translation>
    </message>
    <message>
        <source>As a bystander sees it</source>
        <translation>Wie Mitlesende es sehen</translation>
    </message>
    <message>
        <source>As a customer would say it</source>
        <translation>Wie ein Kunde es sagen würde</translation>
    </message>
    <message>
        <source>As a stranger sees it</source>
        <translation>Wie Fremde es sehen</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>As it should read in lists</source>
        <translation>Wie es in Listen heißen soll</translation>
    </message>
    <message>
        <source>As it stands in the browser.</source>
        <translation>Wie sie im Browser steht.</translation>
    </message>
    <message>
        <source>As it would arrive</source>
        <translation>So käme es an</translation>
    </message>
    <message>
        <source>As of today, whenever they wrote.</source>
        <translation>Stand heute, gleich wann sie schrieben.</translation>
    </message>
    <message>
        <source>As the stars say</source>
        <translation>Wie die Sterne sagen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As visitors see it.</source>
        <translation>Wie Besucher sie sehen.</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>Die Seite wird gefragt …</translation>
    </message>
    <message>
        <source>At least {found} reviews found</source>
        <translation>Mindestens {found} Bewertungen gefunden</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Theke</translation>
    </message>
    <message>
        <source>Back to Heard</source>
        <translation>Zurück zu Heard</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Back to my reply</source>
        <translation>Zurück zu meiner Antwort</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation>Arbeitsbereich sichern …</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message>
        <source>Begins with cs_.</source>
        <translation>Beginnt mit cs_.</translation>
    </message>
    <message>
        <source>Beside the key&apos;s name.</source>
        <translation>Neben dem Namen des Schlüssels.</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Booking opens its interface to certified partners only. The mails that it sends you are yours.</source>
        <translation>Booking öffnet seine Schnittstelle nur für zertifizierte Partner. Die Mails, die es Ihnen schickt, gehören Ihnen.</translation>
    </message>
    <message>
        <source>Booking.com</source>
        <translation>Booking.com</translation>
    </message>
    <message>
        <source>Both stay in your log.</source>
        <translation>Beide bleiben in Ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Brand: {brand_name}</source>
        <translation>Marke: {brand_name}</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>By age, one mark for each person</source>
        <translation>Nach Alter, ein Zeichen für jeden Menschen</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Weg</translation>
    </message>
    <message>
        <source>By channel tried before</source>
        <translation>Nach vorher versuchtem Weg</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per Mail</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By the week in which they were written</source>
        <translation>Nach der Woche, in der sie geschrieben wurden</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>By who they are</source>
        <translation>Danach, wer sie sind</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>Mitlesende</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Called her, she comes on Friday</source>
        <translation>Angerufen, sie kommt am Freitag</translation>
    </message>
    <message>
        <source>Called off; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wiedergekommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fallakte</translation>
    </message>
    <message>
        <source>Case file of this complaint…</source>
        <translation>Fallakte dieser Beschwerde …</translation>
    </message>
    <message>
        <source>Case file: {title}</source>
        <translation>Fallakte: {title}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the follow-up, {day}</source>
        <translation>Wiedervorlage ändern, {day}</translation>
    </message>
    <message>
        <source>Changed on {date}</source>
        <translation>Geändert am {date}</translation>
    </message>
    <message>
        <source>Changed on {date}: {text}</source>
        <translation>Geändert am {date}: {text}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Geändert: {what}</translation>
    </message>
    <message>
        <source>Changes are kept as you make them</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Channels tried before</source>
        <translation>Vorher versuchte Wege</translation>
    </message>
    <message>
        <source>Check all sources now</source>
        <translation>Alle Quellen jetzt abrufen</translation>
    </message>
    <message>
        <source>Check all sources now (F5)</source>
        <translation>Alle Quellen jetzt abrufen (F5)</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Abrufen alle</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Check the sources</source>
        <translation>Quellen abrufen</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Checked {ago}</source>
        <translation>Abgerufen: {ago}</translation>
    </message>
    <message>
        <source>Checked {ago}, {new} new.</source>
        <translation>Abgerufen: {ago}, {new} neu.</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Wird gerade abgerufen</translation>
    </message>
    <message>
        <source>Checking {done} of {of}</source>
        <translation>{done} von {of} abgerufen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist, {label}</source>
        <translation>Checkliste, {label}</translation>
    </message>
    <message>
        <source>Checklist: {done} of {all}</source>
        <translation>Checkliste: {done} von {all}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a brand first.</source>
        <translation>Wählen Sie zuerst eine Marke.</translation>
    </message>
    <message>
        <source>Choose a brand first: each has its own list</source>
        <translation>Wählen Sie zuerst eine Marke: Jede hat ihre eigene Liste</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen …</translation>
    </message>
    <message>
        <source>Choose a day to follow up</source>
        <translation>Tag für die Wiedervorlage wählen</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen …</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file, and its columns appear here.</source>
        <translation>Wählen Sie eine Datei, dann erscheinen hier ihre Spalten.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>Choose how to read them</source>
        <translation>Wählen Sie, wie sie zu lesen sind</translation>
    </message>
    <message>
        <source>Choose your place at Google first: sign in, then take it from the list.</source>
        <translation>Wählen Sie zuerst Ihren Standort bei Google: Melden Sie sich an, und nehmen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>Choose your place …</source>
        <translation>Wählen Sie Ihren Ort …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the checklist</source>
        <translation>Checkliste schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing the window leaves Heard in the tray</source>
        <translation>Beim Schließen bleibt Heard im Infobereich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>Die Spalten der Datei und was sie sind</translation>
    </message>
    <message>
        <source>Come back after</source>
        <translation>Wieder melden nach</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Wieder melden am</translation>
    </message>
    <message>
        <source>Come back on {at}</source>
        <translation>Wiedervorlage {at}</translation>
    </message>
    <message>
        <source>Come back to it later (B)</source>
        <translation>Später darauf zurückkommen (B)</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>Darauf zurückkommen am</translation>
    </message>
    <message>
        <source>Come back to them on</source>
        <translation>Wieder melden am</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Comments are closed there, so nobody can reply. Open them in WordPress, then send again.</source>
        <translation>Die Kommentare sind dort geschlossen; darum kann niemand antworten. Öffnen Sie sie in WordPress, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Comments that wait for approval may be missing: this user may not moderate.</source>
        <translation>Kommentare, die auf Freigabe warten, können fehlen: Dieser Benutzer darf nicht moderieren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with what you wrote before</source>
        <translation>Mit früher Geschriebenem vergleichen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Complaints by two of their facts</source>
        <translation>Beschwerden nach zweien ihrer Umstände</translation>
    </message>
    <message>
        <source>Complaints per week that name {name}</source>
        <translation>Beschwerden je Woche, die {name} nennen</translation>
    </message>
    <message>
        <source>Complaints whose author came back after a reply: edited the review, or answered.</source>
        <translation>Beschwerden, deren Verfasser nach einer Antwort wiederkam: die Bewertung änderte oder antwortete.</translation>
    </message>
    <message>
        <source>Complaints without an answer too</source>
        <translation>Auch Beschwerden ohne Antwort</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied: versions, counts and the last errors, and nobody&apos;s words. Paste it where you ask for help.</source>
        <translation>Kopiert: Versionen, Zahlen und die letzten Fehler, und niemandes Worte. Fügen Sie es ein, wo Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Kopieren und öffnen</translation>
    </message>
    <message>
        <source>Copy and open the page</source>
        <translation>Kopieren und Seite öffnen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy it as it is</source>
        <translation>So kopieren</translation>
    </message>
    <message>
        <source>Copy it from the site&apos;s RSS or feed link.</source>
        <translation>Kopieren Sie sie vom RSS- oder Feed-Link der Seite.</translation>
    </message>
    <message>
        <source>Copy your reply and open the page</source>
        <translation>Antwort kopieren und Seite öffnen</translation>
    </message>
    <message>
        <source>Copy: {words}</source>
        <translation>Kopieren: {words}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Count as heard</source>
        <translation>Als gehört zählen</translation>
    </message>
    <message>
        <source>Counted as one with the complaint at {source}</source>
        <translation>Zählt als eins mit der Beschwerde bei {source}</translation>
    </message>
    <message>
        <source>Counted by Heard on {moment}, days of {timezone}. Every figure is about complaints that were opened in the period, and is defined beside it.</source>
        <translation>Gezählt von Heard am {moment}, Tage nach {timezone}. Jede Zahl betrifft Beschwerden, die im Zeitraum eingingen, und ist daneben erklärt.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Antwortquote</translation>
    </message>
    <message>
        <source>Coverage by source</source>
        <translation>Antwortquote nach Quelle</translation>
    </message>
    <message>
        <source>Coverage has fallen since {month}</source>
        <translation>Die Antwortquote ist seit {month} gesunken</translation>
    </message>
    <message>
        <source>Coverage has not changed beyond chance</source>
        <translation>Die Antwortquote hat sich nicht über den Zufall hinaus geändert</translation>
    </message>
    <message>
        <source>Coverage has risen since {month}</source>
        <translation>Die Antwortquote ist seit {month} gestiegen</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Antwortquote im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Dashed: the average before and after the change</source>
        <translation>Gestrichelt: der Schnitt vor und nach der Änderung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Tage zurück</translation>
    </message>
    <message>
        <source>Days, weeks and months run by this clock; a brand&apos;s settings name it.</source>
        <translation>Tage, Wochen und Monate richten sich nach dieser Uhr; die Einstellungen der Marke nennen sie.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <source>Decline, with a reason…</source>
        <translation>Ablehnen, mit Grund …</translation>
    </message>
    <message>
        <source>Declined, because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Declining needs a reason: say in a few words why nobody has to answer this.</source>
        <translation>Eine Ablehnung braucht einen Grund: Sagen Sie in wenigen Worten, warum das niemand beantworten muss.</translation>
    </message>
    <message>
        <source>Did not help: {what}</source>
        <translation>Hat nicht geholfen: {what}</translation>
    </message>
    <message>
        <source>Digits, or the App Store address.</source>
        <translation>Ziffern, oder die Adresse im App Store.</translation>
    </message>
    <message>
        <source>Digits, or the address at the store.</source>
        <translation>Ziffern, oder die Adresse im Store.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done: how did it end?</source>
        <translation>Fertig: Wie ging es aus?</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Earlier sources</source>
        <translation>Vorige Quellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>Marken bearbeiten …</translation>
    </message>
    <message>
        <source>Edited once, {day}</source>
        <translation>Einmal geändert, {day}</translation>
    </message>
    <message>
        <source>Edited twice, last {day}</source>
        <translation>Zweimal geändert, zuletzt {day}</translation>
    </message>
    <message numerus="yes">
        <source>Edited {n} time, last {day}</source>
        <comment>Edited {n} times, last {day}</comment>
        <translation>
            <numerusform>{n}-mal geändert, zuletzt {day}</numerusform>
            <numerusform>{n}-mal geändert, zuletzt {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Enlarges words and everything around them, on top of the system’s own size.</source>
        <translation>Vergrößert die Wörter und alles um sie herum, zusätzlich zur Größe im System.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Einen Menschen löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diesen Menschen löschen …</translation>
    </message>
    <message>
        <source>Erase {who} for good?</source>
        <translation>{who} endgültig löschen?</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Etsy</source>
        <translation>Etsy</translation>
    </message>
    <message>
        <source>Etsy does not accept the key (HTTP {status}). Since 2026 it wants keystring, colon, shared secret: enter both, then resume the source.</source>
        <translation>Etsy nimmt den Schlüssel nicht an (HTTP {status}). Seit 2026 will es Keystring, Doppelpunkt, Shared Secret: Geben Sie beides ein, und setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>Etsy knows no shop called “{shop}”. Check its name, or enter its number.</source>
        <translation>Etsy kennt keinen Laden namens „{shop}“. Prüfen Sie den Namen, oder geben Sie seine Nummer ein.</translation>
    </message>
    <message>
        <source>Etsy looks at every key before it works.</source>
        <translation>Etsy sieht jeden Schlüssel an, bevor er gilt.</translation>
    </message>
    <message>
        <source>Etsy shop</source>
        <translation>Etsy-Laden</translation>
    </message>
    <message>
        <source>Etsy takes no answers from programs: Heard copies your reply and opens the listing; you answer at Etsy.</source>
        <translation>Etsy nimmt von Programmen keine Antworten an: Heard kopiert Ihre Antwort und öffnet das Angebot; Sie antworten bei Etsy.</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Jede Aktion beim Namen</translation>
    </message>
    <message>
        <source>Every day, the day before</source>
        <translation>Jeden Tag, für den Vortag</translation>
    </message>
    <message>
        <source>Every month, the month before</source>
        <translation>Jeden Monat, für den Vormonat</translation>
    </message>
    <message>
        <source>Every reply that you post, or that is seen at the site, gets a line here.</source>
        <translation>Jede Antwort, die Sie veröffentlichen oder die auf der Seite gesehen wird, bekommt hier eine Zeile.</translation>
    </message>
    <message>
        <source>Every reply with its review, times, checklist and outcome, one a line.</source>
        <translation>Je Zeile eine Antwort: mit Bewertung, Zeiten, Checkliste und Ergebnis.</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>Every week, the week before</source>
        <translation>Jede Woche, für die Vorwoche</translation>
    </message>
    <message>
        <source>Everybody was heard.</source>
        <translation>Alle wurden gehört.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, nothing sent to anyone but the sites you add.</source>
        <translation>Alles bleibt in einer Datei auf diesem Rechner. Kein Konto, und nichts geht an andere als die Seiten, die Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the response log</source>
        <translation>Antwortprotokoll exportieren</translation>
    </message>
    <message>
        <source>Export the response log…</source>
        <translation>Antwortprotokoll exportieren …</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Facebook has closed the door through which programs read recommendations of a page. The mails that it sends you still name them.</source>
        <translation>Facebook hat die Tür geschlossen, durch die Programme Empfehlungen einer Seite lesen. Die Mails, die es Ihnen schickt, nennen sie noch.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Facts about this complaint</source>
        <translation>Umstände dieser Beschwerde</translation>
    </message>
    <message>
        <source>Facts: product, channel, who…</source>
        <translation>Umstände: Produkt, Weg, wer …</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Versäumnis</translation>
    </message>
    <message>
        <source>Fastmail takes no ordinary password here. On the page below, make an app password for mail and enter it.</source>
        <translation>Fastmail nimmt hier kein gewöhnliches Passwort an. Erstellen Sie auf der Seite unten ein App-Passwort für Mail, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Feed (RSS, Atom)</translation>
    </message>
    <message>
        <source>Feeds take no answers: Heard copies your reply and opens the page.</source>
        <translation>Feeds nehmen keine Antworten an: Heard kopiert Ihre Antwort und öffnet die Seite.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Fewer findings</source>
        <translation>Weniger Hinweise</translation>
    </message>
    <message>
        <source>Fewer since {what}.</source>
        <translation>Weniger seit {what}.</translation>
    </message>
    <message>
        <source>Fifth reply</source>
        <translation>Fünfte Antwort</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Firefox add-ons</source>
        <translation>Firefox-Add-ons</translation>
    </message>
    <message>
        <source>First read by us</source>
        <translation>Von uns zuerst gelesen</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of sent mails</source>
        <translation>Ordner der gesendeten Mails</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow up on {date} (F)</source>
        <translation>Wiedervorlage {date} (F)</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Wiedervorlage {day}</translation>
    </message>
    <message>
        <source>Follow up on…</source>
        <translation>Wiedervorlage am …</translation>
    </message>
    <message>
        <source>Follow-up and promises</source>
        <translation>Wiedervorlage und Zusagen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>For apps of your own account only.</source>
        <translation>Nur für Apps Ihres eigenen Kontos.</translation>
    </message>
    <message>
        <source>For apps of your own account; Google shows the last week only.</source>
        <translation>Für Apps Ihres eigenen Kontos; Google zeigt nur die letzte Woche.</translation>
    </message>
    <message>
        <source>For example “Reviews”.</source>
        <translation>Zum Beispiel „Bewertungen“.</translation>
    </message>
    <message>
        <source>For you alone. They tell later which channel sends which complaints.</source>
        <translation>Nur für Sie. Sie sagen später, welcher Weg welche Beschwerden bringt.</translation>
    </message>
    <message>
        <source>For you and your colleagues; it is never posted.</source>
        <translation>Für Sie und Ihre Kollegen; sie wird nie veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} complaint one of the two is not noted: press D at a complaint for its facts, T for its reasons.</source>
        <comment>For {n} complaints one of the two is not noted: press D at a complaint for its facts, T for its reasons.</comment>
        <translation>
            <numerusform>Bei {n} Beschwerde ist eins von beiden nicht vermerkt: Drücken Sie bei einer Beschwerde D für die Umstände, T für die Gründe.</numerusform>
            <numerusform>Bei {n} Beschwerden ist eins von beiden nicht vermerkt: Drücken Sie bei einer Beschwerde D für die Umstände, T für die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Einen Filter vergessen</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Fourth reply</source>
        <translation>Vierte Antwort</translation>
    </message>
    <message>
        <source>Free here; Judge.me decides which of its plans show the token.</source>
        <translation>Hier kostenlos; Judge.me entscheidet, welche seiner Tarife das Token zeigen.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a table (CSV, TSV, JSON), or from what a site lets you download: Google Takeout, Play Console, Trustpilot, Judge.me, Loox, Yotpo, Okendo and others. Nothing is stored twice.</source>
        <translation>Aus einer Tabelle (CSV, TSV, JSON) oder aus dem, was eine Seite zum Herunterladen anbietet: Google Takeout, Play Console, Trustpilot, Judge.me, Loox, Yotpo, Okendo und andere. Nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>From ten on a trend is told.</source>
        <translation>Ab zehn wird ein Trend genannt.</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>GMX lets mail programs in only after IMAP was switched on: in GMX, settings, POP3 and IMAP. With two-step verification it wants an app password.</source>
        <translation>GMX lässt Mailprogramme erst ein, wenn IMAP eingeschaltet ist: bei GMX unter Einstellungen, POP3 und IMAP. Mit Bestätigung in zwei Schritten will es ein App-Passwort.</translation>
    </message>
    <message>
        <source>Give the brand a way to reach you, and it can be inserted here.</source>
        <translation>Geben Sie der Marke einen Weg, Sie zu erreichen, dann lässt er sich hier einfügen.</translation>
    </message>
    <message>
        <source>Gmail takes no ordinary password here. Switch on two-step verification, make an app password on the page below, and enter its 16 letters.</source>
        <translation>Gmail nimmt hier kein gewöhnliches Passwort an. Schalten Sie die Bestätigung in zwei Schritten ein, erstellen Sie auf der Seite unten ein App-Passwort, und geben Sie dessen 16 Buchstaben ein.</translation>
    </message>
    <message>
        <source>Gmail, iCloud and Yahoo want an app password, not the one you sign in with.</source>
        <translation>Gmail, iCloud und Yahoo wollen ein App-Passwort, nicht das Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückkehren</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Dahin zurückkehren …</translation>
    </message>
    <message>
        <source>Go back to the copy of {day}</source>
        <translation>Zur Kopie von {day} zurückkehren</translation>
    </message>
    <message>
        <source>Go back to this copy?</source>
        <translation>Zu dieser Kopie zurückkehren?</translation>
    </message>
    <message>
        <source>Go to All reviews</source>
        <translation>Zu „Alle Bewertungen“</translation>
    </message>
    <message>
        <source>Go to Answered</source>
        <translation>Zu „Beantwortet“</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Zu „Antwortquote“</translation>
    </message>
    <message>
        <source>Go to Follow-ups</source>
        <translation>Zu „Wiedervorlagen“</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Zu „Postausgang“</translation>
    </message>
    <message>
        <source>Go to People to thank</source>
        <translation>Zu „Zu danken“</translation>
    </message>
    <message>
        <source>Go to Reasons</source>
        <translation>Zu „Gründe“</translation>
    </message>
    <message>
        <source>Go to Response log</source>
        <translation>Zu „Antwortprotokoll“</translation>
    </message>
    <message>
        <source>Go to Unrated</source>
        <translation>Zu „Unbewertet“</translation>
    </message>
    <message>
        <source>Go to Waiting</source>
        <translation>Zu „Wartend“</translation>
    </message>
    <message>
        <source>Go to all reviews</source>
        <translation>Zu allen Bewertungen</translation>
    </message>
    <message>
        <source>Go to coverage</source>
        <translation>Zur Antwortquote</translation>
    </message>
    <message>
        <source>Go to follow-ups</source>
        <translation>Zu den Wiedervorlagen</translation>
    </message>
    <message>
        <source>Go to thank</source>
        <translation>Zu den Danksagungen</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Zum Postausgang</translation>
    </message>
    <message>
        <source>Go to unrated</source>
        <translation>Zu den Unbewerteten</translation>
    </message>
    <message>
        <source>Go to waiting</source>
        <translation>Zu den Wartenden</translation>
    </message>
    <message>
        <source>Goes out by itself.</source>
        <translation>Geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>Goes out in {time}</source>
        <translation>Geht hinaus in {time}</translation>
    </message>
    <message>
        <source>Goes out soon</source>
        <translation>Geht bald hinaus</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Zu einer Kopie zurückkehren</translation>
    </message>
    <message>
        <source>Gone from the site</source>
        <translation>Von der Seite verschwunden</translation>
    </message>
    <message>
        <source>Gone from the site.</source>
        <translation>Von der Seite verschwunden.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Google Business Profile</source>
        <translation>Google-Unternehmensprofil</translation>
    </message>
    <message>
        <source>Google Cloud → APIs &amp; Services → Credentials → Desktop app.</source>
        <translation>Google Cloud → APIs &amp; Dienste → Anmeldedaten → Desktop-App.</translation>
    </message>
    <message>
        <source>Google Play</source>
        <translation>Google Play</translation>
    </message>
    <message>
        <source>Google answers, but not with the review.</source>
        <translation>Google antwortet, aber nicht mit der Bewertung.</translation>
    </message>
    <message>
        <source>Google approves each project; your profile must be verified and 60 days old. Before that it answers nothing.</source>
        <translation>Google gibt jedes Projekt einzeln frei; Ihr Profil muss bestätigt und 60 Tage alt sein. Vorher antwortet es nichts.</translation>
    </message>
    <message>
        <source>Google does not accept the key (HTTP {status}). Was it deleted, or is this computer&apos;s clock wrong? Make a new key for the service account, enter it, then resume the source.</source>
        <translation>Google nimmt den Schlüssel nicht an (HTTP {status}). Wurde er gelöscht, oder geht die Uhr dieses Rechners falsch? Erstellen Sie einen neuen Schlüssel für das Dienstkonto, geben Sie ihn ein, und setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>Google does not show this reply: it breaks its rules ({rule}). Your words are kept.</source>
        <translation>Google zeigt diese Antwort nicht: Sie verstößt gegen seine Regeln ({rule}). Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Google does not show this reply: it breaks its rules. Your words are kept.</source>
        <translation>Google zeigt diese Antwort nicht: Sie verstößt gegen seine Regeln. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Google gives one with the client id.</source>
        <translation>Google gibt es zusammen mit der Client-ID.</translation>
    </message>
    <message>
        <source>Google has not approved this project for its Business Profile API yet, so it answers nothing (HTTP 429). Ask for “Basic API Access”; it takes days to weeks, and Heard tries again by itself.</source>
        <translation>Google hat dieses Projekt noch nicht für seine Business Profile API freigegeben und antwortet darum nichts (HTTP 429). Beantragen Sie „Basic API Access“; das dauert Tage bis Wochen, und Heard versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Google knows the service account but does not let it do this (HTTP {status}). Invite its address in the Play Console with “{right}”, and see that the Google Play Android Developer API is on; then resume the source.</source>
        <translation>Google kennt das Dienstkonto, lässt es das aber nicht tun (HTTP {status}). Laden Sie seine Adresse in der Play Console mit „{right}“ ein, und sehen Sie nach, dass die Google Play Android Developer API eingeschaltet ist; setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>Google opens its review interface only to approved projects, which takes days to weeks, and what its Places service shows may not be kept. The mails that Google sends you are yours.</source>
        <translation>Google öffnet seine Bewertungsschnittstelle nur für freigegebene Projekte, was Tage bis Wochen dauert, und was sein Ortsdienst zeigt, darf nicht aufgehoben werden. Die Mails, die Google Ihnen schickt, gehören Ihnen.</translation>
    </message>
    <message>
        <source>Google refuses access (HTTP 403): the account you signed in with must be an owner or manager of this place, and the Google My Business API must be switched on in your project.</source>
        <translation>Google verweigert den Zugang (HTTP 403): Das Konto, mit dem Sie angemeldet sind, muss Inhaber oder Verwalter dieses Standorts sein, und in Ihrem Projekt muss die Google My Business API eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Google reviews</source>
        <translation>Google-Bewertungen</translation>
    </message>
    <message>
        <source>Google shows only the last week, so nobody can tell from here which reply stands under this review.</source>
        <translation>Google zeigt nur die letzte Woche; darum kann von hier niemand sagen, welche Antwort unter dieser Bewertung steht.</translation>
    </message>
    <message>
        <source>Google takes no reply to this review from here: it is gone, or too old. The Play Console may still take it; your words are kept.</source>
        <translation>Google nimmt zu dieser Bewertung von hier keine Antwort an: Es gibt sie nicht mehr, oder sie ist zu alt. Vielleicht nimmt die Play Console sie noch an; Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Google, with approval</source>
        <translation>Google, mit Freigabe</translation>
    </message>
    <message>
        <source>Grew most: {reason}</source>
        <translation>Am meisten gewachsen: {reason}</translation>
    </message>
    <message>
        <source>Had they tried another channel before?</source>
        <translation>Hatten sie vorher einen anderen Weg versucht?</translation>
    </message>
    <message>
        <source>Had tried before</source>
        <translation>Hatte vorher versucht</translation>
    </message>
    <message>
        <source>Half of the first replies came within this time after the complaint; nine in ten within the other.</source>
        <translation>Die Hälfte der ersten Antworten kam in dieser Zeit nach der Beschwerde; neun von zehn in der anderen.</translation>
    </message>
    <message>
        <source>He came by with the slip and had his money back</source>
        <translation>Er kam mit dem Bon vorbei und bekam sein Geld zurück</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Heard asks the sources that you added for reviews, and posts the replies that you send. Links open in your browser, after a click. It asks nobody else for anything.</source>
        <translation>Heard fragt die Quellen, die Sie hinzugefügt haben, nach Bewertungen und veröffentlicht die Antworten, die Sie absenden. Links öffnen sich nach einem Klick in Ihrem Browser. Sonst wird niemand nach etwas gefragt.</translation>
    </message>
    <message>
        <source>Heard by the due time, out of all whose due time has passed or that were heard. Silence counts against it.</source>
        <translation>Bis zur Frist gehört, von allen, deren Frist vorbei ist oder die gehört wurden. Schweigen zählt dagegen.</translation>
    </message>
    <message>
        <source>Heard can look at every page of the workspace, its search and its counts, and rebuild what can be rebuilt.</source>
        <translation>Heard kann jede Seite des Arbeitsbereichs, seine Suche und seine Zählungen ansehen und wieder aufbauen, was sich aufbauen lässt.</translation>
    </message>
    <message>
        <source>Heard can put the newest copy that is whole in its place. The damaged file is kept beside it, with what was written since.</source>
        <translation>Heard kann die neueste heile Kopie an ihre Stelle setzen. Die beschädigte Datei bleibt daneben erhalten, mit dem, was seither geschrieben wurde.</translation>
    </message>
    <message>
        <source>Heard checks again at {time}.</source>
        <translation>Heard ruft um {time} wieder ab.</translation>
    </message>
    <message>
        <source>Heard closes for a moment and opens again as it was when the copy was made. The workspace as it is now is kept beside it, so that you can come back.</source>
        <translation>Heard schließt sich kurz und öffnet sich wieder, wie es war, als die Kopie entstand. Der Arbeitsbereich, wie er jetzt ist, wird daneben aufgehoben, sodass Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>Heard complaints whose rating rose within 90 days after the first reply, or that you marked as won back.</source>
        <translation>Gehörte Beschwerden, deren Sterne innerhalb von 90 Tagen nach der ersten Antwort stiegen, oder die Sie als zurückgewonnen vermerkt haben.</translation>
    </message>
    <message>
        <source>Heard could not change what starts at login: look at the rights of that folder, or add Heard there by hand.</source>
        <translation>Heard konnte nicht ändern, was bei der Anmeldung startet: Prüfen Sie die Rechte jenes Ordners, oder fügen Sie Heard dort von Hand hinzu.</translation>
    </message>
    <message>
        <source>Heard finds your one- and two-star reviews, helps you answer each in your own words, and remembers what you promised.</source>
        <translation>Heard findet Ihre Bewertungen mit einem und zwei Sternen, hilft Ihnen, jede in Ihren eigenen Worten zu beantworten, und behält, was Sie zugesagt haben.</translation>
    </message>
    <message>
        <source>Heard has the answer. You can close this page; the rest happens in Heard.</source>
        <translation>Heard hat die Antwort. Sie können diese Seite schließen; der Rest geschieht in Heard.</translation>
    </message>
    <message>
        <source>Heard keeps copies of the workspace beside it: before an update, before a brand is removed, and whenever you ask. The last {n} are kept.</source>
        <translation>Heard hebt neben dem Arbeitsbereich Kopien davon auf: vor einer Aktualisierung, bevor eine Marke entfernt wird und wann immer Sie es wünschen. Die letzten {n} bleiben.</translation>
    </message>
    <message>
        <source>Heard met a fault of its own last time; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend it, without anybody&apos;s words.</source>
        <translation>Heard traf beim letzten Mal auf einen eigenen Fehler; was gespeichert wurde, ist sicher. Hilfe, „Diagnose kopieren“ enthält, was beim Beheben hilft, ohne jemandes Worte.</translation>
    </message>
    <message>
        <source>Heard met a fault of its own; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend it.</source>
        <translation>Heard traf auf einen eigenen Fehler; was gespeichert wurde, ist sicher. Hilfe, „Diagnose kopieren“ enthält, was beim Beheben hilft.</translation>
    </message>
    <message>
        <source>Heard only goes to the mail server that the source itself names.</source>
        <translation>Heard geht nur zu dem Mailserver, den die Quelle selbst nennt.</translation>
    </message>
    <message>
        <source>Heard or declined with a reason, out of all complaints that were not set aside.</source>
        <translation>Gehört oder mit Grund abgelehnt, von allen Beschwerden, die nicht beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>Heard posts your reply</source>
        <translation>Heard veröffentlicht Ihre Antwort</translation>
    </message>
    <message>
        <source>Heard was interrupted while this reply was being sent.</source>
        <translation>Heard wurde unterbrochen, während diese Antwort gesendet wurde.</translation>
    </message>
    <message>
        <source>Heard workspaces (*.db)</source>
        <translation>Heard-Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>Heard {period}, and median time to reply</source>
        <translation>Gehört {period}, mit dem Median der Antwortzeit</translation>
    </message>
    <message>
        <source>Heard {version}

Every complaint is heard.
No account, no telemetry; everything stays in {path}.</source>
        <translation>Heard {version}

Jede Beschwerde wird gehört.
Kein Konto, keine Telemetrie; alles bleibt in {path}.</translation>
    </message>
    <message>
        <source>Heard, and median time to reply</source>
        <translation>Gehört, mit dem Median der Antwortzeit</translation>
    </message>
    <message>
        <source>Heard, in public or in private, out of all complaints of the period that were not set aside.</source>
        <translation>Öffentlich oder nicht öffentlich gehört, von allen Beschwerden des Zeitraums, die nicht beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>Heard: nothing is left to do</source>
        <translation>Gehört: Es bleibt nichts zu tun</translation>
    </message>
    <message>
        <source>Heard: {people}</source>
        <translation>Heard: {people}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Helped: {what}</source>
        <translation>Hat geholfen: {what}</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Checkliste ausblenden</translation>
    </message>
    <message>
        <source>Hold notices back</source>
        <translation>Hinweise zurückhalten</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours from complaint to first reply, number of replies</source>
        <translation>Stunden von der Beschwerde bis zur ersten Antwort, Anzahl der Antworten</translation>
    </message>
    <message>
        <source>How alike your replies are</source>
        <translation>Wie ähnlich Ihre Antworten sind</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>How did it end? (E)</source>
        <translation>Wie ging es aus? (E)</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie es?</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>Wie damit umgegangen wurde</translation>
    </message>
    <message>
        <source>How long a reply waits after “Post” before it leaves.</source>
        <translation>Wie lange eine Antwort nach „Absenden“ wartet, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>How many stars?</source>
        <translation>Wie viele Sterne?</translation>
    </message>
    <message>
        <source>How would they rate you?</source>
        <translation>Wie viele Sterne gäben sie Ihnen?</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>I read it as a stranger would</source>
        <translation>Wie ein Fremder gelesen</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>IMAP-Server</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>If Heard does not find it by itself.</source>
        <translation>Falls Heard ihn nicht von selbst findet.</translation>
    </message>
    <message>
        <source>If the user name is not your mail address.</source>
        <translation>Falls der Benutzername nicht Ihre Mailadresse ist.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Import reviews from a file</source>
        <translation>Bewertungen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import reviews from a file…</source>
        <translation>Bewertungen aus einer Datei importieren …</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>In Heard, add a source of the kind “Mailbox” and name the folder Reviews: one source reads the mails of all sites.</source>
        <translation>Fügen Sie in Heard eine Quelle der Art „Postfach“ hinzu, und nennen Sie den Ordner Bewertungen: Eine Quelle liest die Mails aller Seiten.</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>In einem Chat</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>In a letter</source>
        <translation>In einem Brief</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>In your browser; Google asks you to agree.</source>
        <translation>In Ihrem Browser; Google bittet Sie um Zustimmung.</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from booking.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von booking.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from facebookmail.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von facebookmail.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from google.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von google.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from tripadvisor.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von tripadvisor.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from trustedshops.com, trustedshops.de or etrusted.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von trustedshops.com, trustedshops.de oder etrusted.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from trustpilot.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von trustpilot.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from yelp.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Lassen Sie in Ihrem Postfach einen Filter Mails von yelp.com in einen Ordner „Bewertungen“ legen. (Im Posteingang werden sie auch gefunden.)</translation>
    </message>
    <message>
        <source>In {countries}: {problem}</source>
        <translation>{countries}: {problem}</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Angabe einfügen</translation>
    </message>
    <message>
        <source>Insert a fact at the cursor</source>
        <translation>Eine Angabe an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Inserted as a fact, never by itself.</source>
        <translation>Wird als Angabe eingefügt, nie von selbst.</translation>
    </message>
    <message>
        <source>Integrations → Developers → APIs.</source>
        <translation>Integrations → Developers → APIs.</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Is your browser on another machine?</source>
        <translation>Ist Ihr Browser auf einem anderen Rechner?</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>Issuer-ID</translation>
    </message>
    <message>
        <source>It cannot have been answered in the future: check the time and its zone.</source>
        <translation>Es kann nicht in der Zukunft beantwortet worden sein: Prüfen Sie die Zeit und ihre Zeitzone.</translation>
    </message>
    <message>
        <source>It cannot have been said in the future: check the time and its zone.</source>
        <translation>Es kann nicht in der Zukunft gesagt worden sein: Prüfen Sie die Zeit und ihre Zeitzone.</translation>
    </message>
    <message>
        <source>It could not be looked for at the site yet: {problem}</source>
        <translation>Auf der Seite ließ sich noch nicht nach ihr suchen: {problem}</translation>
    </message>
    <message>
        <source>It could stand under any review</source>
        <translation>Es könnte unter jeder Bewertung stehen</translation>
    </message>
    <message>
        <source>It counts as heard and goes into the log.</source>
        <translation>Es zählt als gehört und kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>It counts neither as kept nor as broken. Your reason goes into the log.</source>
        <translation>Es zählt weder als gehalten noch als gebrochen. Ihr Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>It goes on checking and sending; “Quit” in the menu ends it all the same.</source>
        <translation>Es ruft weiter ab und sendet weiter; „Beenden“ im Menü beendet es trotzdem.</translation>
    </message>
    <message>
        <source>It has been failing since {moment}.</source>
        <translation>So ist es seit {moment}.</translation>
    </message>
    <message>
        <source>It has no words: the site shows its stars alone.</source>
        <translation>Sie hat keine Worte: Die Seite zeigt nur die Sterne.</translation>
    </message>
    <message>
        <source>It is being sent just now and cannot be called back any more.</source>
        <translation>Sie wird gerade gesendet und lässt sich nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>It is no complaint at all and leaves the figures.</source>
        <translation>Es ist keine Beschwerde und zählt in keiner Zahl mit.</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Es ist nicht mehr nötig</translation>
    </message>
    <message>
        <source>It is not sent again on a guess.</source>
        <translation>Auf Verdacht wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not, send again</source>
        <translation>Nein, noch einmal senden</translation>
    </message>
    <message>
        <source>It is the last one that helps in public.</source>
        <translation>Es ist die letzte, die öffentlich noch hilft.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Sie ist da</translation>
    </message>
    <message>
        <source>It is ticked off and stands in the log.</source>
        <translation>Es wird abgehakt und steht im Protokoll.</translation>
    </message>
    <message>
        <source>It promises what nobody can keep</source>
        <translation>Es verspricht, was niemand halten kann</translation>
    </message>
    <message>
        <source>It stands at the top of the filter&apos;s menu and in the command palette.</source>
        <translation>Er steht oben im Menü des Filters und in der Befehlspalette.</translation>
    </message>
    <message>
        <source>It stands beside “{reason}” from now on, with how often that was named before and after.</source>
        <translation>Es steht von nun an bei „{reason}“, mit der Häufigkeit davor und danach.</translation>
    </message>
    <message>
        <source>It stays a complaint and counts as accounted for, not as heard.</source>
        <translation>Es bleibt eine Beschwerde und zählt als erledigt, nicht als gehört.</translation>
    </message>
    <message>
        <source>It stays here until the site has taken it.</source>
        <translation>Sie bleibt hier, bis die Seite sie angenommen hat.</translation>
    </message>
    <message>
        <source>It waits until you sign in again.</source>
        <translation>Sie wartet, bis Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>It was looked for at the site and is not there: please look yourself before it goes again.</source>
        <translation>Sie wurde auf der Seite gesucht und ist nicht da: Bitte sehen Sie selbst nach, bevor sie noch einmal hinausgeht.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>It will be asked again at {moment}.</source>
        <translation>Um {moment} wird wieder gefragt.</translation>
    </message>
    <message>
        <source>It will be tried again when the network is back.</source>
        <translation>Es wird wieder versucht, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>It works: {reviews}, {complaints} among them</source>
        <translation>Es funktioniert: {reviews}, darunter {complaints}</translation>
    </message>
    <message>
        <source>Its author has written again or changed the review since this reply was queued: read it, then post it anew.</source>
        <translation>Die Person hat wieder geschrieben oder die Bewertung geändert, seit diese Antwort im Postausgang liegt: Lesen Sie nach, und veröffentlichen Sie dann neu.</translation>
    </message>
    <message>
        <source>Its mails carry the full words and can be limited to one and two stars, so nothing else is needed.</source>
        <translation>Seine Mails enthalten die vollen Worte und lassen sich auf einen und zwei Sterne beschränken; mehr braucht es nicht.</translation>
    </message>
    <message>
        <source>Its number, or its name as in its address.</source>
        <translation>Seine Nummer, oder sein Name wie in der Adresse.</translation>
    </message>
    <message>
        <source>Its source was removed: add it again to post here.</source>
        <translation>Die Quelle dazu wurde entfernt: Fügen Sie sie wieder hinzu, um hier zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Joined, they count once, and one of them is set aside as a duplicate.</source>
        <translation>Zusammengelegt zählen sie einmal, und eine wird als doppelt beiseitegelegt.</translation>
    </message>
    <message>
        <source>Judge.me</source>
        <translation>Judge.me</translation>
    </message>
    <message>
        <source>Judge.me does not show which replies stand under a review; look at the review on its page.</source>
        <translation>Judge.me zeigt nicht, welche Antworten unter einer Bewertung stehen; sehen Sie sich die Bewertung auf ihrer Seite an.</translation>
    </message>
    <message>
        <source>Judge.me keeps this one as spam.</source>
        <translation>Judge.me führt diese als Spam.</translation>
    </message>
    <message>
        <source>Judge.me → Settings → Integrations.</source>
        <translation>Judge.me → Settings → Integrations.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept in the keyring: leave empty to keep it</source>
        <translation>Liegt im Schlüsselbund: leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Gehalten:</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Gehalten …</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Schlüssel des Dienstkontos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys exist only while your plan holds the API module.</source>
        <translation>Schlüssel gibt es nur, solange Ihr Tarif das API-Modul enthält.</translation>
    </message>
    <message>
        <source>Kinds of source</source>
        <translation>Arten von Quellen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Letzte 13 Wochen</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
        <source>Last check {ago}.</source>
        <translation>Zuletzt abgerufen {ago}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Heute später</translation>
    </message>
    <message>
        <source>Leave it as it is; the log remembers that you saw it</source>
        <translation>So stehen lassen; das Protokoll merkt sich, dass Sie es sahen</translation>
    </message>
    <message>
        <source>Leave it in peace (0)</source>
        <translation>In Frieden lassen (0)</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Let it wait for an answer again</source>
        <translation>Wieder auf Antwort warten lassen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml *.txt)</source>
        <translation>Listen von Feeds (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>Live.</source>
        <translation>Sichtbar.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Longest: {name}, {span}</source>
        <translation>Am längsten: {name}, {span}</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Nachsehen …</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Jede Seite wird angesehen …</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Gesenkt</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>Niedrigste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Made by Heard on {at}. Times are those of {timezone}; texts stand as they were read from the site.</source>
        <translation>Erstellt von Heard am {at}. Zeiten sind die von {timezone}; Texte stehen, wie sie auf der Seite gelesen wurden.</translation>
    </message>
    <message>
        <source>Made in WordPress: Users → Profile → Application passwords. It is not the password of the sign-in.</source>
        <translation>In WordPress erstellt: Benutzer → Profil → Anwendungspasswörter. Es ist nicht das Passwort der Anmeldung.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Mails from these addresses or domains are reviews.</source>
        <translation>Mails von diesen Adressen oder Domains sind Bewertungen.</translation>
    </message>
    <message>
        <source>Mails from these are yours: a forwarded notice counts, an answer is a reply.</source>
        <translation>Mails von diesen sind Ihre: Eine weitergeleitete Meldung zählt, eine Antwort ist eine Antwort.</translation>
    </message>
    <message>
        <source>Make a report of this period to share</source>
        <translation>Einen Bericht über diesen Zeitraum zum Weitergeben erstellen</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel</source>
        <translation>Als UTF-8 kennzeichnen, für Excel</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that Excel shows every letter</source>
        <translation>Als UTF-8 kennzeichnen, damit Excel jeden Buchstaben zeigt</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Median time to reply</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Instand setzen</translation>
    </message>
    <message>
        <source>Mentions without a rating</source>
        <translation>Erwähnungen ohne Bewertung</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>Menü (Alt)</translation>
    </message>
    <message>
        <source>Merge another workspace</source>
        <translation>Mit einem anderen Arbeitsbereich zusammenführen</translation>
    </message>
    <message>
        <source>Merge another workspace…</source>
        <translation>Mit einem anderen Arbeitsbereich zusammenführen …</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Microsoft takes no password from mail programs any more: set “Sign in at” to microsoft and sign in. Or let a rule there forward the mails of the review sites to another mailbox, and read that one.</source>
        <translation>Microsoft nimmt von Mailprogrammen kein Passwort mehr an: Stellen Sie „Anmelden“ auf Microsoft, und melden Sie sich an. Oder lassen Sie dort eine Regel die Mails der Bewertungsseiten an ein anderes Postfach weiterleiten, und lesen Sie dieses.</translation>
    </message>
    <message>
        <source>Money comes before a word of understanding</source>
        <translation>Geld kommt vor einem Wort des Verstehens</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More since {what}.</source>
        <translation>Mehr seit {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Most often: {column} at {row}, {n} time</source>
        <comment>Most often: {column} at {row}, {n} times</comment>
        <translation>
            <numerusform>Am häufigsten: {column} bei {row}, {n}-mal</numerusform>
            <numerusform>Am häufigsten: {column} bei {row}, {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Most seen first</source>
        <translation>Meistgelesene zuerst</translation>
    </message>
    <message>
        <source>Most strangers will not see {name}.</source>
        <translation>Die meisten Fremden sehen {name} nicht.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Verschoben auf {date}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Mozilla add-ons</source>
        <translation>Mozilla-Add-ons</translation>
    </message>
    <message>
        <source>Mozilla takes no answers from programs: Heard copies your reply and opens the review, where you answer it.</source>
        <translation>Mozilla nimmt von Programmen keine Antworten an: Heard kopiert Ihre Antwort und öffnet die Bewertung, wo Sie antworten.</translation>
    </message>
    <message>
        <source>My own web page</source>
        <translation>Meine eigene Webseite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and words were erased on {at}, for good; stars, times and steps are kept.</source>
        <translation>Name und Worte wurden am {at} endgültig gelöscht; Sterne, Zeiten und Schritte bleiben.</translation>
    </message>
    <message>
        <source>Name and words were taken out for good; stars and times still count. Erased: {date}.</source>
        <translation>Name und Worte wurden endgültig entfernt; Sterne und Zeiten zählen weiter. Gelöscht: {date}.</translation>
    </message>
    <message>
        <source>Name, words, notes and the words of your replies are taken out of the workspace; stars, times and counts stay, and no later check brings the words back. This cannot be undone.</source>
        <translation>Name, Worte, Notizen und die Worte Ihrer Antworten werden aus dem Arbeitsbereich genommen; Sterne, Zeiten und Zahlen bleiben, und kein späterer Abruf bringt die Worte zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Named by {n} person</source>
        <comment>Named by {n} people</comment>
        <translation>
            <numerusform>Genannt von {n} Menschen</numerusform>
            <numerusform>Genannt von {n} Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New brand…</source>
        <translation>Neue Marke …</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every day.</source>
        <translation>Neueste Bewertung vor {days} Tagen, sonst jeden Tag.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every hour.</source>
        <translation>Neueste Bewertung vor {days} Tagen, sonst jede Stunde.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every {gap} days.</source>
        <translation>Neueste Bewertung vor {days} Tagen, sonst alle {gap} Tage.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every {gap} hours.</source>
        <translation>Neueste Bewertung vor {days} Tagen, sonst alle {gap} Stunden.</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Weiter (J)</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Bewertung</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Weiter, zurück</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No WooCommerce answers at this address (HTTP 404). Check the address of the shop, and that its permalinks are not set to “plain”.</source>
        <translation>Unter dieser Adresse antwortet kein WooCommerce (HTTP 404). Prüfen Sie die Adresse des Ladens und dass seine Permalinks nicht auf „Einfach“ stehen.</translation>
    </message>
    <message>
        <source>No column seems to hold reviews (there are {columns}): say which holds the words or the stars.</source>
        <translation>Keine Spalte scheint Bewertungen zu enthalten (es gibt {columns}): Sagen Sie bei den Spalten, welche die Worte oder die Sterne enthält.</translation>
    </message>
    <message>
        <source>No complaint has a reason yet</source>
        <translation>Noch hat keine Beschwerde einen Grund</translation>
    </message>
    <message>
        <source>No complaint of this period names a reason.</source>
        <translation>Keine Beschwerde dieses Zeitraums nennt einen Grund.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No dictionary for {language} on this computer: spelling is not checked.</source>
        <translation>Auf diesem Rechner gibt es kein Wörterbuch für {language}: Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>No difference yet since {what}.</source>
        <translation>Noch kein Unterschied seit {what}.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>No follow-up is due</source>
        <translation>Keine Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>No letter is open</source>
        <translation>Kein Brief ist offen</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>No longer needed…</source>
        <translation>Nicht mehr nötig …</translation>
    </message>
    <message>
        <source>No mail server is known under the name {name}. Check the address of the source.</source>
        <translation>Unter dem Namen {name} ist kein Mailserver bekannt. Prüfen Sie die Adresse der Quelle.</translation>
    </message>
    <message>
        <source>No mention waits for a rating</source>
        <translation>Keine Erwähnung wartet auf Sterne</translation>
    </message>
    <message>
        <source>No place is watched yet: add one, and its reviews come in by themselves.</source>
        <translation>Noch wird kein Ort beobachtet: Fügen Sie einen hinzu, dann kommen seine Bewertungen von selbst.</translation>
    </message>
    <message>
        <source>No point any more</source>
        <translation>Kein Anliegen mehr</translation>
    </message>
    <message>
        <source>No reason grew beyond chance</source>
        <translation>Kein Grund wuchs über den Zufall hinaus</translation>
    </message>
    <message>
        <source>No reply was handed over for this review: copy it and open the page first.</source>
        <translation>Für diese Bewertung wurde keine Antwort übergeben: Kopieren Sie sie, und öffnen Sie zuerst die Seite.</translation>
    </message>
    <message>
        <source>No review is chosen.</source>
        <translation>Es ist keine Bewertung gewählt.</translation>
    </message>
    <message>
        <source>No server for sending is named for this mailbox: answer from your own mail program.</source>
        <translation>Für dieses Postfach ist kein Server zum Senden genannt: Antworten Sie aus Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>No site is known under the name {name}. Check the address of the source.</source>
        <translation>Unter dem Namen {name} ist keine Seite bekannt. Prüfen Sie die Adresse der Quelle.</translation>
    </message>
    <message>
        <source>No source lags behind</source>
        <translation>Keine Quelle fällt zurück</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>No warning touches them, such as “policy” in a house that is called so.</source>
        <translation>Keine Warnung berührt sie, etwa „Kulanz“ in einem Haus, das so heißt.</translation>
    </message>
    <message>
        <source>No way to reach you</source>
        <translation>Kein Weg zu Ihnen</translation>
    </message>
    <message>
        <source>No way to reach you in what they see</source>
        <translation>Im sichtbaren Teil steht kein Weg zu Ihnen</translation>
    </message>
    <message>
        <source>Nobody complained {period}.</source>
        <translation>Niemand hat sich {period} beschwert.</translation>
    </message>
    <message>
        <source>Nobody complained.</source>
        <translation>Niemand hat sich beschwert.</translation>
    </message>
    <message>
        <source>Nobody fits the filter just now.</source>
        <translation>Gerade passt niemand zum Filter.</translation>
    </message>
    <message>
        <source>Nobody has come back after our answer.</source>
        <translation>Nach unserer Antwort ist niemand wiedergekommen.</translation>
    </message>
    <message>
        <source>Nobody has named it since {since}.</source>
        <translation>Seit {since} hat das niemand genannt.</translation>
    </message>
    <message>
        <source>Nobody has to answer this. It counts as accounted for.</source>
        <translation>Darauf muss niemand antworten. Es zählt als erledigt.</translation>
    </message>
    <message>
        <source>Nobody is sorry</source>
        <translation>Niemand bedauert es</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nobody is waiting here</source>
        <translation>Hier wartet niemand</translation>
    </message>
    <message>
        <source>Nobody named it in this time.</source>
        <translation>In dieser Zeit hat das niemand genannt.</translation>
    </message>
    <message>
        <source>Nobody of that name was here</source>
        <translation>Niemand dieses Namens war hier</translation>
    </message>
    <message>
        <source>Nobody raised their rating</source>
        <translation>Niemand hat mehr Sterne gegeben</translation>
    </message>
    <message>
        <source>Nobody signed in in time. Begin again when you like.</source>
        <translation>Niemand hat sich rechtzeitig angemeldet. Beginnen Sie neu, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Nobody stands for it by name</source>
        <translation>Niemand steht mit Namen dafür ein</translation>
    </message>
    <message>
        <source>Nobody waits for thanks</source>
        <translation>Niemand wartet auf Dank</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody was answered yet</source>
        <translation>Noch wurde niemandem geantwortet</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>None: it leaves at once</source>
        <translation>Keine: Sie geht sofort hinaus</translation>
    </message>
    <message>
        <source>Not a complaint</source>
        <translation>Keine Beschwerde</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Nicht über uns</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Not kept in time:</source>
        <translation>Nicht rechtzeitig gehalten:</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Not seen there since {date}. This copy stays.</source>
        <translation>Dort nicht mehr gesehen seit {date}. Diese Kopie bleibt.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes, for us alone</source>
        <translation>Notizen, nur für uns</translation>
    </message>
    <message>
        <source>Nothing at this address takes the reply (HTTP {status}). Your words are kept.</source>
        <translation>Unter dieser Adresse nimmt nichts die Antwort an (HTTP {status}). Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Noch ist nichts abgerufen</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing leaves while it is on; what waits in the outbox stays there. What is on its way at that moment can no longer be called back.</source>
        <translation>Solange er an ist, geht nichts hinaus; was im Postausgang wartet, bleibt dort. Was in diesem Augenblick unterwegs ist, lässt sich nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Es bewegt sich nichts</translation>
    </message>
    <message>
        <source>Nothing noted yet. Once you change something, note it here: Heard then tells whether it helped.</source>
        <translation>Noch nichts vermerkt. Sobald Sie etwas ändern, vermerken Sie es hier: Heard sagt dann, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Nothing of theirs is told that they did not tell</source>
        <translation>Nichts wird erzählt, was sie nicht selbst erzählt haben</translation>
    </message>
    <message>
        <source>Nothing that we know of.</source>
        <translation>Nichts, wovon wir wüssten.</translation>
    </message>
    <message>
        <source>Nothing to tell yet.</source>
        <translation>Noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing was noted as changed.</source>
        <translation>Es wurde keine Änderung vermerkt.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Es wurde nichts zugesagt.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notices come from the icon in the tray, which is off</source>
        <translation>Hinweise kommen vom Symbol im Infobereich, und das ist aus</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number at the site</source>
        <translation>Nummer auf der Seite</translation>
    </message>
    <message>
        <source>Number heard</source>
        <translation>Gehört (Anzahl)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of these late</source>
        <translation>Davon zu spät</translation>
    </message>
    <message>
        <source>Of your own project at Google or Microsoft.</source>
        <translation>Aus Ihrem eigenen Projekt bei Google oder Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>Of {complaints}, {n} was heard.</source>
        <comment>Of {complaints}, {n} were heard.</comment>
        <translation>
            <numerusform>Von {complaints} wurde {n} gehört.</numerusform>
            <numerusform>Von {complaints} wurden {n} gehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered at the end of each reply. A person’s name is read more kindly than a firm’s.</source>
        <translation>Wird am Ende jeder Antwort angeboten. Der Name eines Menschen liest sich freundlicher als der einer Firma.</translation>
    </message>
    <message>
        <source>Offline: replies wait here</source>
        <translation>Offline: Antworten warten hier</translation>
    </message>
    <message>
        <source>Older complaints are collected too, but set aside: they do not wait for an answer and are not counted.</source>
        <translation>Ältere Beschwerden werden auch gesammelt, aber beiseitegelegt: Sie warten nicht auf Antwort und zählen nicht.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On this review</source>
        <translation>An dieser Bewertung</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One at most for each check, such as “2 new complaints for Corner Café”. None for reviews that are older than two days. They come from the icon in the tray.</source>
        <translation>Höchstens einer je Abruf, etwa „2 neue Beschwerden für Corner Café“. Keiner für Bewertungen, die älter als zwei Tage sind. Sie kommen vom Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>One of the sorries is in doubt</source>
        <translation>Ein Bedauern steht in Zweifel</translation>
    </message>
    <message>
        <source>One of two replies is given</source>
        <translation>Eine von zwei Antworten ist gegeben</translation>
    </message>
    <message>
        <source>One person is waiting</source>
        <translation>Ein Mensch wartet</translation>
    </message>
    <message>
        <source>One person raised their rating</source>
        <translation>Ein Mensch hat mehr Sterne gegeben</translation>
    </message>
    <message>
        <source>One review in this file is larger than 20 MB, more than we take.</source>
        <translation>Eine Bewertung in dieser Datei ist größer als 20 MB, mehr als wir annehmen.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only for a proxy or a test server.</source>
        <translation>Nur für einen Proxy oder einen Testserver.</translation>
    </message>
    <message>
        <source>Only for posting replies.</source>
        <translation>Nur zum Veröffentlichen von Antworten.</translation>
    </message>
    <message>
        <source>Only for posting: who answers. It stands on your profile page in Trustpilot Business.</source>
        <translation>Nur zum Veröffentlichen: wer antwortet. Sie steht auf Ihrer Profilseite in Trustpilot Business.</translation>
    </message>
    <message>
        <source>Only if you sign in as a person: an https address that is registered with the key.</source>
        <translation>Nur wenn Sie sich als Mensch anmelden: eine https-Adresse, die beim Schlüssel eingetragen ist.</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Nur jetzt</translation>
    </message>
    <message>
        <source>Only the newest {number} reviews are read; older ones stay unread.</source>
        <translation>Nur die neuesten {number} Bewertungen werden gelesen; ältere bleiben ungelesen.</translation>
    </message>
    <message>
        <source>Only to answer private letters from Heard.</source>
        <translation>Nur um private Briefe aus Heard zu beantworten.</translation>
    </message>
    <message>
        <source>Only together with its secret.</source>
        <translation>Nur zusammen mit seinem Secret.</translation>
    </message>
    <message>
        <source>Only two different reviews of one brand can be the same complaint.</source>
        <translation>Nur zwei verschiedene Bewertungen einer Marke können dieselbe Beschwerde sein.</translation>
    </message>
    <message>
        <source>Only with a redirect address; otherwise key and secret are enough.</source>
        <translation>Nur mit Rückadresse; sonst genügen Schlüssel und Secret.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open at the site</source>
        <translation>Auf der Seite öffnen</translation>
    </message>
    <message>
        <source>Open the composer</source>
        <translation>Antwortfeld öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page at the site (O)</source>
        <translation>Die Seite dazu öffnen (O)</translation>
    </message>
    <message>
        <source>Open the review by {author}, {day}</source>
        <translation>Bewertung von {author} öffnen, {day}</translation>
    </message>
    <message>
        <source>Open this page, and sign in there:</source>
        <translation>Öffnen Sie diese Seite, und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} öffnen</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>{url} öffnen</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Offen:</translation>
    </message>
    <message>
        <source>Opening the letter …</source>
        <translation>Der Brief wird geöffnet …</translation>
    </message>
    <message>
        <source>Or its address at addons.mozilla.org.</source>
        <translation>Oder ihre Adresse bei addons.mozilla.org.</translation>
    </message>
    <message>
        <source>Or the address of the app at Google Play.</source>
        <translation>Oder die Adresse der App bei Google Play.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order: most pressing first</source>
        <translation>Reihenfolge: dringendste zuerst</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Other people’s mails stay unread where only notices are taken.</source>
        <translation>Mails anderer bleiben ungelesen, wo nur Meldungen genommen werden.</translation>
    </message>
    <message>
        <source>Other senders of reviews</source>
        <translation>Weitere Absender von Bewertungen</translation>
    </message>
    <message>
        <source>Others heard or read it</source>
        <translation>Andere hörten oder lasen es</translation>
    </message>
    <message>
        <source>Our replies</source>
        <translation>Unsere Antworten</translation>
    </message>
    <message>
        <source>Our reply {number}</source>
        <translation>Unsere Antwort {number}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Own table of patterns</source>
        <translation>Eigene Mustertabelle</translation>
    </message>
    <message>
        <source>PDF to print or attach</source>
        <translation>PDF zum Drucken oder Anhängen</translation>
    </message>
    <message>
        <source>Package name</source>
        <translation>Paketname</translation>
    </message>
    <message>
        <source>Part of Apple&apos;s paid yearly developer membership.</source>
        <translation>Teil von Apples bezahlter Jahresmitgliedschaft für Entwickler.</translation>
    </message>
    <message>
        <source>Part of Google&apos;s one-time developer fee.</source>
        <translation>Teil von Googles einmaliger Entwicklergebühr.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>Past it</source>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>Paste it on the page. Did you post it?</source>
        <translation>Fügen Sie sie auf der Seite ein. Haben Sie sie veröffentlicht?</translation>
    </message>
    <message>
        <source>Paste it whole</source>
        <translation>Vollständig einfügen</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows in the end</source>
        <translation>Fügen Sie die Adresse ein, die Ihr Browser am Ende zeigt</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused: nothing new is fetched until you poll it again.</source>
        <translation>Angehalten: Es wird nichts Neues geholt, bis Sie sie wieder abrufen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People to thank</source>
        <translation>Menschen, denen zu danken ist</translation>
    </message>
    <message>
        <source>People waiting, by age</source>
        <translation>Wartende nach Alter</translation>
    </message>
    <message>
        <source>Perhaps the same complaint: {source}</source>
        <translation>Vielleicht dieselbe Beschwerde: {source}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phrases that are simply how you speak</source>
        <translation>Wendungen, die einfach Ihre Art zu reden sind</translation>
    </message>
    <message>
        <source>Point {number}, answered</source>
        <translation>Punkt {number}, beantwortet</translation>
    </message>
    <message>
        <source>Point {number}, answered: {text}.</source>
        <translation>Punkt {number}, beantwortet: {text}.</translation>
    </message>
    <message>
        <source>Point {number}, open</source>
        <translation>Punkt {number}, offen</translation>
    </message>
    <message>
        <source>Point {number}, open: {text}.</source>
        <translation>Punkt {number}, offen: {text}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Poll it again</source>
        <translation>Wieder abrufen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port zum Senden</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>So absenden</translation>
    </message>
    <message>
        <source>Post mine as the second</source>
        <translation>Meine als zweite senden</translation>
    </message>
    <message>
        <source>Post your reply</source>
        <translation>Antwort absenden</translation>
    </message>
    <message>
        <source>Post, or copy and open</source>
        <translation>Absenden, oder kopieren und öffnen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Posting is allowed again</source>
        <translation>Absenden ist wieder erlaubt</translation>
    </message>
    <message>
        <source>Posts your reply as a comment under the one it answers.</source>
        <translation>Veröffentlicht Ihre Antwort als Kommentar unter dem, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>Posts your reply as a comment under the review.</source>
        <translation>Veröffentlicht Ihre Antwort als Kommentar unter der Bewertung.</translation>
    </message>
    <message>
        <source>Posts your reply under the review, in the name of a user of your business.</source>
        <translation>Veröffentlicht Ihre Antwort unter der Bewertung, im Namen eines Benutzers Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Posts your reply under the review; the customer gets no e-mail about it from Judge.me.</source>
        <translation>Veröffentlicht Ihre Antwort unter der Bewertung; der Kunde bekommt darüber keine E-Mail von Judge.me.</translation>
    </message>
    <message>
        <source>Posts your reply, or replaces it; Google shows it once it has looked it over.</source>
        <translation>Veröffentlicht oder ersetzt Ihre Antwort; Google zeigt sie, sobald sie geprüft ist.</translation>
    </message>
    <message>
        <source>Posts your reply; it replaces an earlier one, and Apple shows it some time later (up to a day).</source>
        <translation>Veröffentlicht Ihre Antwort; sie ersetzt eine frühere, und Apple zeigt sie etwas später (bis zu einem Tag).</translation>
    </message>
    <message>
        <source>Posts your reply; it replaces an earlier one.</source>
        <translation>Veröffentlicht Ihre Antwort; sie ersetzt eine frühere.</translation>
    </message>
    <message>
        <source>Press T at a complaint and say why this customer would not come back.</source>
        <translation>Drücken Sie bei einer Beschwerde T, und sagen Sie, warum dieser Kunde nicht wiederkäme.</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Zurück (K)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous review</source>
        <translation>Vorige Bewertung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>Private API token</source>
        <translation>Privates API-Token</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produkt oder Leistung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promise: {text},</source>
        <translation>Zusage: {text},</translation>
    </message>
    <message>
        <source>Promised: “{text}”</source>
        <translation>Zugesagt: „{text}“</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises and dates</source>
        <translation>Zusagen und Termine</translation>
    </message>
    <message>
        <source>Promises done by their due date, out of all whose due date has passed.</source>
        <translation>Bis zum Termin gehaltene Zusagen, von allen, deren Termin vorbei ist.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Protection when sending</source>
        <translation>Schutz beim Senden</translation>
    </message>
    <message>
        <source>Proton is read through its Bridge, a program on this computer, which also shows the password to enter. Its certificate must be installed on this computer first.</source>
        <translation>Proton wird über seine Bridge gelesen, ein Programm auf diesem Rechner, das auch das Passwort zeigt. Sein Zertifikat muss zuerst auf diesem Rechner installiert sein.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Put the last good copy back</source>
        <translation>Letzte gute Kopie zurückspielen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours are off</source>
        <translation>Die Ruhezeit ist aus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>Q{quarter} {year}</translation>
    </message>
    <message>
        <source>RSS or Atom feed</source>
        <translation>RSS- oder Atom-Feed</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Rate a mention</source>
        <translation>Erwähnung bewerten</translation>
    </message>
    <message>
        <source>Rate an unrated mention 1 star</source>
        <translation>Unbewertete Erwähnung: 1 Stern</translation>
    </message>
    <message>
        <source>Rate it 2 stars</source>
        <translation>Mit 2 Sternen bewerten</translation>
    </message>
    <message>
        <source>Rate it 3 stars</source>
        <translation>Mit 3 Sternen bewerten</translation>
    </message>
    <message>
        <source>Rate it 4 stars</source>
        <translation>Mit 4 Sternen bewerten</translation>
    </message>
    <message>
        <source>Rate it 5 stars</source>
        <translation>Mit 5 Sternen bewerten</translation>
    </message>
    <message>
        <source>Ratings raised, unchanged and lowered</source>
        <translation>Sterne erhöht, unverändert und gesenkt</translation>
    </message>
    <message>
        <source>Reading this answer took more memory than we give it.</source>
        <translation>Das Lesen dieser Antwort brauchte mehr Speicher, als wir ihm geben.</translation>
    </message>
    <message>
        <source>Reading this answer took more than {seconds} seconds, so it was given up.</source>
        <translation>Das Lesen dieser Antwort dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Reads every entry; a rating is taken where the feed states one, and guessed where the text spells one out.</source>
        <translation>Liest jeden Eintrag; eine Wertung wird übernommen, wo der Feed sie nennt, und vermutet, wo der Text sie ausschreibt.</translation>
    </message>
    <message>
        <source>Reads every review of a place, with your replies and what Google decided about them.</source>
        <translation>Liest jede Bewertung eines Ortes, mit Ihren Antworten und dem, was Google darüber entschied.</translation>
    </message>
    <message>
        <source>Reads every service review with stars, words and your reply.</source>
        <translation>Liest jede Service-Bewertung mit Sternen, Worten und Ihrer Antwort.</translation>
    </message>
    <message>
        <source>Reads reviews with words that were written or changed in the last week, with your replies to them.</source>
        <translation>Liest Bewertungen mit Worten, die in der letzten Woche geschrieben oder geändert wurden, mit Ihren Antworten.</translation>
    </message>
    <message>
        <source>Reads stars, text and language of every review, with the number of the sale.</source>
        <translation>Liest Sterne, Text und Sprache jeder Bewertung, mit der Nummer des Verkaufs.</translation>
    </message>
    <message>
        <source>Reads stars, text, author and version of every rating, and the developer&apos;s answers.</source>
        <translation>Liest Sterne, Text, Verfasser und Version jeder Wertung und die Antworten des Entwicklers.</translation>
    </message>
    <message>
        <source>Reads stars, title, text and author of every review; Judge.me&apos;s list shows no replies.</source>
        <translation>Liest Sterne, Titel, Text und Verfasser jeder Bewertung; die Liste von Judge.me zeigt keine Antworten.</translation>
    </message>
    <message>
        <source>Reads stars, title, text, author and app version of every review; Apple&apos;s feed shows no replies.</source>
        <translation>Liest Sterne, Titel, Text, Verfasser und App-Version jeder Bewertung; der Feed von Apple zeigt keine Antworten.</translation>
    </message>
    <message>
        <source>Reads stars, title, text, author and country of every review, and your replies, those that wait at Apple too.</source>
        <translation>Liest Sterne, Titel, Text, Verfasser und Land jeder Bewertung und Ihre Antworten, auch die, die bei Apple warten.</translation>
    </message>
    <message>
        <source>Reads the comments on posts and pages, those that wait for approval too, and the answers of your own user.</source>
        <translation>Liest die Kommentare zu Beiträgen und Seiten, auch die, die auf Freigabe warten, und die Antworten Ihres eigenen Benutzers.</translation>
    </message>
    <message>
        <source>Reads the mails that review sites send you, and customers’ own complaints where you want that.</source>
        <translation>Liest die E-Mails, die Bewertungsseiten Ihnen schicken, und, wenn Sie das möchten, die Beschwerden von Kunden selbst.</translation>
    </message>
    <message>
        <source>Reads the reviews of all products with their stars, those that wait for approval too, and your answers.</source>
        <translation>Liest die Bewertungen aller Produkte mit ihren Sternen, auch die, die auf Freigabe warten, und Ihre Antworten.</translation>
    </message>
    <message>
        <source>Reads the reviews that the page shows when it is looked at. Pages rarely number their reviews: a review is known again by its author, date and words, so one that is edited comes in as a new one.</source>
        <translation>Liest die Bewertungen, die die Seite beim Abruf zeigt. Seiten nummerieren ihre Bewertungen selten: Eine Bewertung wird an Verfasser, Datum und Worten wiedererkannt, eine geänderte kommt also als neue herein.</translation>
    </message>
    <message>
        <source>Reads the reviews there and posts your answer under them.</source>
        <translation>Liest dort die Bewertungen und veröffentlicht Ihre Antwort darunter.</translation>
    </message>
    <message>
        <source>Reads the verdict, text, language and votes of each review, and the developer&apos;s answer.</source>
        <translation>Liest Urteil, Text, Sprache und Stimmen jeder Bewertung und die Antwort des Entwicklers.</translation>
    </message>
    <message>
        <source>Reads what is written there. You post your answer at the site; Heard keeps it and counts it.</source>
        <translation>Liest, was dort steht. Sie veröffentlichen Ihre Antwort selbst auf der Seite; Heard hebt sie auf und zählt sie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reasons, the most named first</source>
        <translation>Gründe, der meistgenannte zuerst</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rückadresse</translation>
    </message>
    <message>
        <source>Regular fans</source>
        <translation>Treue Gäste</translation>
    </message>
    <message>
        <source>Regular since 2019, comes with her mother</source>
        <translation>Stammgast seit 2019, kommt mit ihrer Mutter</translation>
    </message>
    <message>
        <source>Remember “{word}”</source>
        <translation>„{word}“ merken</translation>
    </message>
    <message>
        <source>Remove the sample brands</source>
        <translation>Beispielmarken entfernen</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Diese Marke entfernen …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name} with all its reviews and replies?</source>
        <translation>{name} mit allen Bewertungen und Antworten entfernen?</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>„{words}“ entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Replies leave at once</source>
        <translation>Antworten gehen sofort hinaus</translation>
    </message>
    <message>
        <source>Replies leave at once, without time to undo</source>
        <translation>Antworten gehen sofort hinaus, ohne Zeit zum Zurückholen</translation>
    </message>
    <message>
        <source>Replies that were copied or wait to be sent stand here.</source>
        <translation>Hier stehen Antworten, die kopiert wurden oder auf das Senden warten.</translation>
    </message>
    <message>
        <source>Replies, newest first</source>
        <translation>Antworten, neueste zuerst</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Response log</source>
        <translation>Antwortprotokoll</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>menu</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Review {position}</source>
        <translation>Bewertung {position}</translation>
    </message>
    <message>
        <source>Review {review_id}, {what}: here “{ours}”, there “{theirs}”, what stands: {kept}</source>
        <translation>Bewertung {review_id}, {what}: hier „{ours}“, dort „{theirs}“, es bleibt: {kept}</translation>
    </message>
    <message>
        <source>Review {review} is set aside already: reopen it first.</source>
        <translation>Bewertung {review} ist schon beiseitegelegt: Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reviews (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip);;All files (*)</source>
        <translation>Bewertungen (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reviews turn amber after {half} hours and red after {hours}.</source>
        <translation>Bewertungen werden nach {half} Stunden gelb und nach {hours} rot.</translation>
    </message>
    <message>
        <source>Reviews with 4 and 5 stars that got no answer appear here.</source>
        <translation>Hier erscheinen Bewertungen mit 4 und 5 Sternen, die keine Antwort bekamen.</translation>
    </message>
    <message>
        <source>Reviews, replies, drafts, notes and these settings are in one file, {place}, and in its backups beside it. Only your own user may read them.</source>
        <translation>Bewertungen, Antworten, Entwürfe, Notizen und diese Einstellungen stehen in einer Datei, {place}, und in den Sicherungen daneben. Nur Ihr eigener Benutzer darf sie lesen.</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Same complaint</source>
        <translation>Dieselbe Beschwerde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo ablegen …</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say how the dates are to be read.</source>
        <translation>Sagen Sie, wie die Daten zu lesen sind.</translation>
    </message>
    <message>
        <source>Say in a few words what was changed, such as “a second driver”.</source>
        <translation>Sagen Sie in wenigen Worten, was geändert wurde, etwa „ein zweiter Fahrer“.</translation>
    </message>
    <message>
        <source>Say in a few words why it is no longer needed: a promise does not just go away.</source>
        <translation>Sagen Sie in wenigen Worten, warum sie nicht mehr nötig ist: Eine Zusage verschwindet nicht einfach.</translation>
    </message>
    <message>
        <source>Say where the file should go.</source>
        <translation>Sagen Sie, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>Say which column holds the words or the stars.</source>
        <translation>Sagen Sie, welche Spalte die Worte oder die Sterne enthält.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Scroll, then next</source>
        <translation>Rollen, dann weiter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search replies and reviews</source>
        <translation>Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>Bewertungen suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>See it as a stranger would</source>
        <translation>Mit fremden Augen sehen</translation>
    </message>
    <message>
        <source>See it beside what you wrote before</source>
        <translation>Neben früher Geschriebenem ansehen</translation>
    </message>
    <message>
        <source>Seen at the site {ago}.</source>
        <translation>Auf der Seite gesehen {ago}.</translation>
    </message>
    <message>
        <source>Seen from {since} until {until}.</source>
        <translation>Gesehen von {since} bis {until}.</translation>
    </message>
    <message>
        <source>Select words of the review first</source>
        <translation>Markieren Sie zuerst Worte der Bewertung</translation>
    </message>
    <message>
        <source>Selected words are a point, or none</source>
        <translation>Markierte Worte sind ein Anliegen, oder keins</translation>
    </message>
    <message>
        <source>Semicolon (Excel in many countries)</source>
        <translation>Strichpunkt (Excel in vielen Ländern)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending… Heard closes by itself when the site has answered.</source>
        <translation>Wird gesendet … Heard schließt sich von selbst, sobald die Seite geantwortet hat.</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Server zum Senden</translation>
    </message>
    <message>
        <source>Set a polite limit</source>
        <translation>Eine höfliche Grenze ziehen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside, because</source>
        <translation>Beiseitegelegt, weil</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Beiseitelegen …</translation>
    </message>
    <message>
        <source>Set up my mailbox</source>
        <translation>Mein Postfach einrichten</translation>
    </message>
    <message>
        <source>Setting aside needs a reason: spam, a duplicate, not about us.</source>
        <translation>Beiseitelegen braucht einen Grund: Spam, doppelt, nicht über uns.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: {title}</source>
        <translation>Einstellungen: {title}</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Several at once, out of another reader (OPML)…</source>
        <translation>Mehrere auf einmal, aus einem anderen Leseprogramm (OPML) …</translation>
    </message>
    <message>
        <source>Share a digest</source>
        <translation>Bericht weitergeben</translation>
    </message>
    <message>
        <source>Share a digest…</source>
        <translation>Bericht weitergeben …</translation>
    </message>
    <message>
        <source>Share of complaints heard over time</source>
        <translation>Anteil der gehörten Beschwerden im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Share of complaints heard, per month, in percent</source>
        <translation>Anteil der gehörten Beschwerden je Monat, in Prozent</translation>
    </message>
    <message>
        <source>Share of complaints heard, per week, in percent</source>
        <translation>Anteil der gehörten Beschwerden je Woche, in Prozent</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>Domain des Ladens</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show Heard</source>
        <translation>Heard zeigen</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Show how many people are waiting</source>
        <translation>Zeigen, wie viele Menschen warten</translation>
    </message>
    <message>
        <source>Show its reviews</source>
        <translation>Ihre Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Show or hide the checklist</source>
        <translation>Checkliste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Die andere zeigen</translation>
    </message>
    <message>
        <source>Show the review of an unknown day</source>
        <translation>Bewertung von einem unbekannten Tag zeigen</translation>
    </message>
    <message>
        <source>Show the review of {date}</source>
        <translation>Bewertung vom {date} zeigen</translation>
    </message>
    <message>
        <source>Show the review of {when}</source>
        <translation>Bewertung von {when} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} person who named {name}</source>
        <comment>Show the {n} people who named {name}</comment>
        <translation>
            <numerusform>Den {n} Menschen zeigen, der {name} nannte</numerusform>
            <numerusform>Die {n} Menschen zeigen, die {name} nannten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Getipptes zeigen</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <translation>Zeigen, welche und warum</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden …</translation>
    </message>
    <message>
        <source>Sign in at Google with the account that manages the profile and open the page below.</source>
        <translation>Melden Sie sich bei Google mit dem Konto an, das das Profil verwaltet, und öffnen Sie die Seite unten.</translation>
    </message>
    <message>
        <source>Sign in at Trustpilot Business and open the notification settings of your account.</source>
        <translation>Melden Sie sich bei Trustpilot Business an, und öffnen Sie die Benachrichtigungseinstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>Sign in at Yelp for Business and open the account settings.</source>
        <translation>Melden Sie sich bei Yelp for Business an, und öffnen Sie die Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Sign in at the Management Center and open the notification settings.</source>
        <translation>Melden Sie sich im Management Center an, und öffnen Sie die Benachrichtigungseinstellungen.</translation>
    </message>
    <message>
        <source>Sign in at the control centre of Trusted Shops and open the settings of your account.</source>
        <translation>Melden Sie sich im Control Centre von Trusted Shops an, und öffnen Sie die Einstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>Sign in at the extranet and open the notification settings of your account.</source>
        <translation>Melden Sie sich im Extranet an, und öffnen Sie die Benachrichtigungseinstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>Sign in to {service} first.</source>
        <translation>Melden Sie sich zuerst bei {service} an.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed in earlier. Sign in again only if it is refused.</source>
        <translation>Schon angemeldet. Melden Sie sich nur neu an, wenn es abgewiesen wird.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Einzelne Buchstaben sind Tasten</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Sleeping ones</source>
        <translation>Zurückgestellte</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Snooze, then 1 to 6</source>
        <translation>Zurückstellen, dann 1 bis 6</translation>
    </message>
    <message>
        <source>Snooze: {when}</source>
        <translation>Zurückstellen: {when}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody defends themselves</source>
        <translation>Jemand verteidigt sich</translation>
    </message>
    <message>
        <source>Somebody is rude to a customer</source>
        <translation>Jemand wird unhöflich behandelt</translation>
    </message>
    <message>
        <source>Somebody is sorry, and defends it</source>
        <translation>Jemand bedauert es und verteidigt es</translation>
    </message>
    <message>
        <source>Somebody is sorry, without an excuse</source>
        <translation>Jemand bedauert es, ohne Ausrede</translation>
    </message>
    <message>
        <source>Somebody is waiting
to be heard.</source>
        <translation>Jemand wartet darauf,
gehört zu werden.</translation>
    </message>
    <message>
        <source>Somebody stands for it by name</source>
        <translation>Jemand steht mit Namen dafür ein</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Something moves</source>
        <translation>Es bewegt sich etwas</translation>
    </message>
    <message>
        <source>Something of theirs is told that they did not tell</source>
        <translation>Etwas von ihnen wird erzählt, das sie nicht erzählt haben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and their health</source>
        <translation>Quellen und wie es um sie steht</translation>
    </message>
    <message>
        <source>Sources, {n}</source>
        <translation>Quellen, {n}</translation>
    </message>
    <message>
        <source>Sources. Need you: {names}</source>
        <translation>Quellen. Brauchen Sie: {names}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spam or fake</source>
        <translation>Spam oder gefälscht</translation>
    </message>
    <message>
        <source>Stands beside the client id; Google wants it although it is no real secret.</source>
        <translation>Steht neben der Client-ID; Google verlangt es, obwohl es kein echtes Geheimnis ist.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars now</source>
        <translation>Sterne jetzt</translation>
    </message>
    <message>
        <source>Start Heard when I log in</source>
        <translation>Heard bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start with the last 90 days</source>
        <translation>Mit den letzten 90 Tagen beginnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Steam answers, but not with reviews.</source>
        <translation>Steam antwortet, aber nicht mit Bewertungen.</translation>
    </message>
    <message>
        <source>Steam takes no answers from programs: Heard copies your reply and opens the review, where you answer it.</source>
        <translation>Steam nimmt von Programmen keine Antworten an: Heard kopiert Ihre Antwort und öffnet die Bewertung, wo Sie antworten.</translation>
    </message>
    <message>
        <source>Still needed: {join}.</source>
        <translation>Es fehlt noch: {join}.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <source>Stop all posting</source>
        <translation>Nichts mehr absenden</translation>
    </message>
    <message>
        <source>Stop all posting, or allow it again</source>
        <translation>Nichts mehr absenden, oder es wieder erlauben</translation>
    </message>
    <message>
        <source>Stopped before the end: what was read is kept, and importing again brings the rest.</source>
        <translation>Vor dem Ende abgebrochen: Was gelesen wurde, bleibt, und ein neuer Import bringt den Rest.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written, and an earlier file is as it was.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben, eine frühere Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Suggested by {words}</source>
        <translation>Vorgeschlagen wegen {words}</translation>
    </message>
    <message>
        <source>Suggested by {words} (Y takes it)</source>
        <translation>Vorgeschlagen wegen {words} (Y übernimmt)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Switch IMAP on in Zoho&apos;s mail settings; with two-step verification, make an application password on the page below.</source>
        <translation>Schalten Sie IMAP in den Mail-Einstellungen von Zoho ein; mit Bestätigung in zwei Schritten erstellen Sie auf der Seite unten ein App-Passwort.</translation>
    </message>
    <message>
        <source>Switch brand</source>
        <translation>Marke wechseln</translation>
    </message>
    <message>
        <source>Switch on e-mail for each new service review.</source>
        <translation>Schalten Sie E-Mails für jede neue Servicebewertung ein.</translation>
    </message>
    <message>
        <source>Switch on e-mail for guest reviews.</source>
        <translation>Schalten Sie E-Mails für Gästebewertungen ein.</translation>
    </message>
    <message>
        <source>Switch on e-mail for new reviews of each of your places.</source>
        <translation>Schalten Sie E-Mails für neue Bewertungen jedes Ihrer Orte ein.</translation>
    </message>
    <message>
        <source>Switch on e-mail for new reviews; for complaints alone, choose one and two stars.</source>
        <translation>Schalten Sie E-Mails für neue Bewertungen ein; nur für Beschwerden wählen Sie einen und zwei Sterne.</translation>
    </message>
    <message>
        <source>Switch on e-mail for reviews or recommendations of the page.</source>
        <translation>Schalten Sie E-Mails für Bewertungen oder Empfehlungen der Seite ein.</translation>
    </message>
    <message>
        <source>Switch to your page, open settings and then notifications.</source>
        <translation>Wechseln Sie zu Ihrer Seite, öffnen Sie Einstellungen und dann Benachrichtigungen.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take it to a private channel, or let it rest.</source>
        <translation>Gehen Sie auf einen nicht öffentlichen Weg, oder lassen Sie es ruhen.</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Take the suggested reason</source>
        <translation>Vorgeschlagenen Grund übernehmen</translation>
    </message>
    <message>
        <source>Take the suggested reason: {reason}</source>
        <translation>Vorgeschlagenen Grund übernehmen: {reason}</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Von der Liste genommen</translation>
    </message>
    <message>
        <source>Taking it with you, or away</source>
        <translation>Mitnehmen oder löschen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Target: {hours} h</source>
        <translation>Frist: {hours} h</translation>
    </message>
    <message>
        <source>Tell me about new complaints</source>
        <translation>Neue Beschwerden melden</translation>
    </message>
    <message numerus="yes">
        <source>Tell the {n} person who said this?</source>
        <comment>Tell the {n} people who said this?</comment>
        <translation>
            <numerusform>Dem {n} Menschen Bescheid geben, der das sagte?</numerusform>
            <numerusform>Den {n} Menschen Bescheid geben, die das sagten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>That brand has been removed: choose another one.</source>
        <translation>Diese Marke wurde entfernt: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That change is not on the list any more.</source>
        <translation>Diese Änderung steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>That day has not come yet: note a change once it is made.</source>
        <translation>Dieser Tag ist noch nicht gekommen: Notieren Sie eine Änderung, sobald sie gemacht ist.</translation>
    </message>
    <message>
        <source>That is as many as in {name}.</source>
        <translation>Das sind so viele wie zuvor ({name}).</translation>
    </message>
    <message>
        <source>That is this very workspace: name the other laptop&apos;s.</source>
        <translation>Das ist dieser Arbeitsbereich selbst: Nennen Sie den des anderen Rechners.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} point less than in {name}.</source>
        <comment>That is {n} points less than in {name}.</comment>
        <translation>
            <numerusform>Das ist {n} Punkt weniger als zuvor ({name}).</numerusform>
            <numerusform>Das sind {n} Punkte weniger als zuvor ({name}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is {n} point more than in {name}.</source>
        <comment>That is {n} points more than in {name}.</comment>
        <translation>
            <numerusform>Das ist {n} Punkt mehr als zuvor ({name}).</numerusform>
            <numerusform>Das sind {n} Punkte mehr als zuvor ({name}).</numerusform>
        </translation>
    </message>
    <message>
        <source>That reason is not on the list any more: Reasons shows the list.</source>
        <translation>Dieser Grund steht nicht mehr auf der Liste: „Gründe“ zeigt die Liste.</translation>
    </message>
    <message>
        <source>The WordPress user who answers; a shop manager or an editor.</source>
        <translation>Der WordPress-Benutzer, der antwortet; ein Shop-Manager oder Redakteur.</translation>
    </message>
    <message>
        <source>The address of a page of yours that shows reviews: a product page, a page of testimonials. It must carry them in a form for programs (schema.org or microformats), as most shop systems do for search engines. No sign-in is needed. Only your own pages: other sites forbid copying their reviews.</source>
        <translation>Die Adresse einer Ihrer Seiten, die Bewertungen zeigt: eine Produktseite, eine Seite mit Stimmen von Kunden. Sie muss sie in einer Form für Programme enthalten (schema.org oder Mikroformate), wie es die meisten Shopsysteme für Suchmaschinen tun. Eine Anmeldung ist nicht nötig. Nur Ihre eigenen Seiten: Andere verbieten, ihre Bewertungen zu kopieren.</translation>
    </message>
    <message>
        <source>The address of the service should begin with https://.</source>
        <translation>Die Adresse des Dienstes sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of this feed cannot be asked; it should begin with https://.</source>
        <translation>Die Adresse dieses Feeds lässt sich nicht abrufen; sie sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of this page cannot be asked; it should begin with https://.</source>
        <translation>Die Adresse dieser Seite lässt sich nicht abrufen; sie sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of this site cannot be asked; it should begin with https://.</source>
        <translation>Die Adresse dieser Website lässt sich nicht abrufen; sie sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of this source cannot be asked; it should begin with https://.</source>
        <translation>Die Adresse dieser Quelle lässt sich nicht abrufen; sie sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of your shop as Judge.me knows it (for Shopify it ends in .myshopify.com) and the private API token: in Judge.me under Settings → Integrations → View API tokens. The public token is not enough.</source>
        <translation>Die Adresse Ihres Ladens, wie Judge.me sie kennt (bei Shopify endet sie auf .myshopify.com), und das private API-Token: in Judge.me unter Settings → Integrations → View API tokens. Das öffentliche Token genügt nicht.</translation>
    </message>
    <message>
        <source>The address of your shop, a user who is administrator or shop manager, and an application password for that user (WordPress 5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on. A consumer key and secret (WooCommerce → Settings → Advanced → REST API) are needed only where the shop wants them for reading reviews.</source>
        <translation>Die Adresse Ihres Ladens, ein Benutzer, der Administrator oder Shop-Manager ist, und ein Anwendungspasswort für diesen Benutzer (WordPress 5.6 oder neuer: Benutzer → Profil → Anwendungspasswörter). Sprechende Permalinks müssen eingeschaltet sein. Consumer Key und Secret (WooCommerce → Einstellungen → Erweitert → REST-API) braucht es nur, wo der Laden sie zum Lesen der Bewertungen verlangt.</translation>
    </message>
    <message>
        <source>The address of your site, a user who may moderate comments, and an application password for that user (WordPress 5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on.</source>
        <translation>Die Adresse Ihrer Seite, ein Benutzer, der Kommentare moderieren darf, und ein Anwendungspasswort für diesen Benutzer (WordPress 5.6 oder neuer: Benutzer → Profil → Anwendungspasswörter). Sprechende Permalinks müssen eingeschaltet sein.</translation>
    </message>
    <message>
        <source>The address that your browser shows in the end</source>
        <translation>Die Adresse, die Ihr Browser am Ende zeigt</translation>
    </message>
    <message>
        <source>The answer comes from somebody else than {service}. Begin the sign-in again.</source>
        <translation>Die Antwort kommt von jemand anderem als {service}. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The answer is larger than {size} MB, more than we take.</source>
        <translation>Die Antwort ist größer als {size} MB, mehr als wir annehmen.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be unpacked.</source>
        <translation>Die Antwort ist so gepackt, dass sie sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>The app number is missing; it is the digits behind “id” in the App Store address.</source>
        <translation>Die Nummer der App fehlt; es sind die Ziffern hinter „id“ in der Adresse im App Store.</translation>
    </message>
    <message>
        <source>The app number is missing; it is the digits in the game&apos;s address at Steam.</source>
        <translation>Die Nummer der App fehlt; es sind die Ziffern in der Adresse des Spiels bei Steam.</translation>
    </message>
    <message>
        <source>The backup and the workspace are the same file: name another backup.</source>
        <translation>Sicherung und Arbeitsbereich sind dieselbe Datei: Nennen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The case file is written to {file}</source>
        <translation>Die Fallakte ist geschrieben: {file}</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>The comment has no id.</source>
        <translation>Der Kommentar hat keine Kennung.</translation>
    </message>
    <message>
        <source>The complaint is written down</source>
        <translation>Die Beschwerde ist aufgeschrieben</translation>
    </message>
    <message>
        <source>The complaint was declined or set aside after this reply was queued: post it anew if it is still to go out.</source>
        <translation>Die Beschwerde wurde abgelehnt oder beiseitegelegt, nachdem diese Antwort in den Postausgang kam: Veröffentlichen Sie neu, wenn sie doch hinausgehen soll.</translation>
    </message>
    <message>
        <source>The copy is in place; what stood there is kept as {name}</source>
        <translation>Die Kopie steht an ihrem Platz; was dort stand, ist als {name} aufgehoben</translation>
    </message>
    <message>
        <source>The count of “{view}” for brand {brand} says {kept}, there are {number}.</source>
        <translation>Die Zählung von „{view}“ für Marke {brand} sagt {kept}, es sind {number}.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The customer&apos;s address takes no mail. Your words are kept.</source>
        <translation>Die Adresse des Kunden nimmt keine Mail an. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The digest is written to {name}</source>
        <translation>Der Bericht ist geschrieben: {name}</translation>
    </message>
    <message>
        <source>The disk that holds {file} does not answer properly: check that it is connected and has room.</source>
        <translation>Die Festplatte mit {file} antwortet nicht richtig: Prüfen Sie, ob sie angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full: free some space and try again; what was stored is safe.</source>
        <translation>Die Festplatte mit {file} ist voll: Schaffen Sie Platz, und versuchen Sie es noch einmal; was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The disk that should hold {file} is full: free some space.</source>
        <translation>Die Festplatte, auf die {file} soll, ist voll: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The domain is missing; it looks like example.com.</source>
        <translation>Die Domain fehlt; sie sieht aus wie example.com.</translation>
    </message>
    <message>
        <source>The domain under which Trustpilot lists you, and an API key: in Trustpilot Business under Integrations → Developers → APIs. To post replies also the key&apos;s secret and your user id. Without the paid API module there is no key: then read Trustpilot&apos;s mails or import its CSV.</source>
        <translation>Die Domain, unter der Trustpilot Sie führt, und ein API-Schlüssel: in Trustpilot Business unter Integrations → Developers → APIs. Zum Veröffentlichen von Antworten auch das Secret des Schlüssels und Ihre Benutzer-ID. Ohne das bezahlte API-Modul gibt es keinen Schlüssel: Lesen Sie dann Trustpilots Mails, oder importieren Sie die CSV-Datei.</translation>
    </message>
    <message>
        <source>The earlier reply</source>
        <translation>Die frühere Antwort</translation>
    </message>
    <message>
        <source>The entry holds nothing to read.</source>
        <translation>Der Eintrag enthält nichts zu lesen.</translation>
    </message>
    <message>
        <source>The entry is empty.</source>
        <translation>Der Eintrag ist leer.</translation>
    </message>
    <message>
        <source>The feed declares an absurd number of abbreviations (an XML bomb).</source>
        <translation>Der Feed erklärt unsinnig viele Abkürzungen (eine XML-Bombe).</translation>
    </message>
    <message>
        <source>The feed holds an element with an absurd number of attributes.</source>
        <translation>Der Feed enthält ein Element mit unsinnig vielen Attributen.</translation>
    </message>
    <message>
        <source>The feed holds an element with an absurdly long name.</source>
        <translation>Der Feed enthält ein Element mit einem unsinnig langen Namen.</translation>
    </message>
    <message>
        <source>The feed holds more than {number} entries, more than we take.</source>
        <translation>Der Feed enthält mehr als {number} Einträge, mehr als wir annehmen.</translation>
    </message>
    <message>
        <source>The feed is built to explode when it is read (an XML bomb).</source>
        <translation>Der Feed ist so gebaut, dass er beim Lesen explodiert (eine XML-Bombe).</translation>
    </message>
    <message>
        <source>The feed is nested deeper than any honest feed.</source>
        <translation>Der Feed ist tiefer verschachtelt als jeder ehrliche Feed.</translation>
    </message>
    <message>
        <source>The feed is not valid JSON, or was cut off.</source>
        <translation>Der Feed ist kein gültiges JSON oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The feed is so broken that it cannot be read.</source>
        <translation>Der Feed ist so beschädigt, dass er sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The feed is too large or too deep to be read.</source>
        <translation>Der Feed ist zu groß oder zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile und sonst keine.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”: it has {columns}.</source>
        <translation>Die Datei hat keine Spalte „{column}“: Sie hat {columns}.</translation>
    </message>
    <message>
        <source>The file itself: {line}.</source>
        <translation>Die Datei selbst: {line}.</translation>
    </message>
    <message>
        <source>The filter is saved as “{name}”</source>
        <translation>Der Filter ist als „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>The filter “{name}” is forgotten</source>
        <translation>Der Filter „{name}“ ist vergessen</translation>
    </message>
    <message>
        <source>The first day must come before the last.</source>
        <translation>Der erste Tag muss vor dem letzten liegen.</translation>
    </message>
    <message>
        <source>The first time only; later everything new is read.</source>
        <translation>Nur beim ersten Mal; danach wird alles Neue gelesen.</translation>
    </message>
    <message>
        <source>The folder holds {whole} mails; the {number} newest are read, not older than {days} days. {older} older ones were left.</source>
        <translation>Im Ordner liegen {whole} Mails; gelesen werden die {number} neuesten, nicht älter als {days} Tage. {older} ältere blieben ungelesen.</translation>
    </message>
    <message>
        <source>The folder of a Takeout that was unpacked</source>
        <translation>Der Ordner eines entpackten Takeouts</translation>
    </message>
    <message>
        <source>The folder of {file} is read-only: allow writing to it, or copy the workspace elsewhere.</source>
        <translation>Der Ordner von {file} ist schreibgeschützt: Erlauben Sie das Schreiben, oder kopieren Sie den Arbeitsbereich woandershin.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be opened just now.</source>
        <translation>Der Ordner „{folder}“ lässt sich gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>The issuer id or the key id is missing; both stand beside the key in App Store Connect.</source>
        <translation>Die Issuer-ID oder die Schlüssel-ID fehlt; beide stehen in App Store Connect neben dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key&apos;s file names a place that is not Google&apos;s to sign in at, so nothing was sent there. Make a new key in the Google Cloud console.</source>
        <translation>Die Schlüsseldatei nennt für die Anmeldung einen Ort, der nicht Google gehört; darum wurde nichts dorthin geschickt. Erstellen Sie in der Google Cloud Console einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The key&apos;s requests for this day are almost used up; the rest is read later.</source>
        <translation>Die Anfragen des Schlüssels für diesen Tag sind fast aufgebraucht; der Rest wird später gelesen.</translation>
    </message>
    <message>
        <source>The key&apos;s requests for this hour are almost used up; the rest is read later.</source>
        <translation>Die Anfragen des Schlüssels für diese Stunde sind fast aufgebraucht; der Rest wird später gelesen.</translation>
    </message>
    <message>
        <source>The last copies</source>
        <translation>Die letzten Kopien</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>The log cannot be written to {file} ({why}): choose another place.</source>
        <translation>Das Protokoll lässt sich nicht nach {file} schreiben ({why}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The log could not be written to {file}: {why}; choose another place or free some space. What stood there is as it was.</source>
        <translation>Das Protokoll ließ sich nicht nach {file} schreiben: {why}; wählen Sie einen anderen Ort, oder schaffen Sie Platz. Was dort stand, ist, wie es war.</translation>
    </message>
    <message>
        <source>The mail is built in a way that cannot be read.</source>
        <translation>Die Mail ist so gebaut, dass sie sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The mail is encrypted, so that only your mail program can read it.</source>
        <translation>Die Mail ist verschlüsselt; nur Ihr Mailprogramm kann sie lesen.</translation>
    </message>
    <message>
        <source>The mail is nested deeper than can be read.</source>
        <translation>Die Mail ist tiefer verschachtelt, als sich lesen lässt.</translation>
    </message>
    <message>
        <source>The mail names no sender.</source>
        <translation>Die Mail nennt keinen Absender.</translation>
    </message>
    <message>
        <source>The mail server broke off before its answer was complete.</source>
        <translation>Der Mailserver brach ab, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached from here.</source>
        <translation>Der Mailserver ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is who it says it is (its certificate is not valid).</source>
        <translation>Der Mailserver kann nicht beweisen, dass er ist, wer er zu sein angibt (sein Zertifikat gilt nicht).</translation>
    </message>
    <message>
        <source>The mail server did not answer within {seconds} seconds.</source>
        <translation>Der Mailserver antwortete nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The mail server did not finish its answer within {seconds} seconds.</source>
        <translation>Der Mailserver beendete seine Antwort nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The mail server did not let us in: user or password is wrong. Some providers want an app password instead of the ordinary one.</source>
        <translation>Der Mailserver hat uns nicht eingelassen: Benutzer oder Passwort stimmt nicht. Manche Anbieter wollen ein App-Passwort statt des gewöhnlichen.</translation>
    </message>
    <message>
        <source>The mail server is busy and asks us to come back later.</source>
        <translation>Der Mailserver ist überlastet und bittet uns, später wiederzukommen.</translation>
    </message>
    <message>
        <source>The mail server is stopped: nobody answers at this address.</source>
        <translation>Der Mailserver steht still: Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>The mail server no longer takes the sign-in. Sign in again.</source>
        <translation>Der Mailserver nimmt die Anmeldung nicht mehr an. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The mail server speaks no TLS at this port. Set the protection to STARTTLS, or check server and port.</source>
        <translation>Der Mailserver spricht an diesem Port kein TLS. Stellen Sie den Schutz auf STARTTLS, oder prüfen Sie Server und Port.</translation>
    </message>
    <message>
        <source>The mailbox to which review sites send their notices, or your complaints address. You need the name of its IMAP server, your user name, and a password for mail programs (Gmail, iCloud, Yahoo and others want an app password). Mails stay unread and where they are.</source>
        <translation>Das Postfach, an das Bewertungsseiten ihre Meldungen schicken, oder Ihre Beschwerdeadresse. Sie brauchen den Namen des IMAP-Servers, Ihren Benutzernamen und ein Passwort für Mailprogramme (Gmail, iCloud, Yahoo und andere wollen ein App-Passwort). Mails bleiben ungelesen und wo sie sind.</translation>
    </message>
    <message>
        <source>The method shows what fits each complaint. Here a brand bends it: what it wants every time, what it never needs, and what only it knows. Nothing on the list ever keeps a reply from being posted.</source>
        <translation>Die Methode zeigt, was zu jeder Beschwerde passt. Hier biegt eine Marke sie: was sie jedes Mal will, was sie nie braucht und was nur sie weiß. Nichts auf der Liste hindert je eine Antwort am Absenden.</translation>
    </message>
    <message>
        <source>The moment of this sample cannot be read: remove the sample brands and add them again.</source>
        <translation>Der Zeitpunkt dieses Beispiels ist nicht lesbar: Entfernen Sie die Beispielmarken, und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>The name of the add-on is missing; it is the last part of its address.</source>
        <translation>Der Name des Add-ons fehlt; er ist der letzte Teil seiner Adresse.</translation>
    </message>
    <message>
        <source>The name of the mail server is missing ({name}); it looks like imap.example.org.</source>
        <translation>Der Name des Mailservers fehlt ({name}); er sieht aus wie imap.example.org.</translation>
    </message>
    <message>
        <source>The name of your add-on in its address at addons.mozilla.org, its number or its id. No sign-in is needed. Takes five minutes and costs nothing.</source>
        <translation>Der Name Ihres Add-ons in seiner Adresse bei addons.mozilla.org, seine Nummer oder seine ID. Eine Anmeldung ist nicht nötig. Dauert fünf Minuten und kostet nichts.</translation>
    </message>
    <message>
        <source>The name or number of the shop is missing; a name has letters and digits only.</source>
        <translation>Name oder Nummer des Ladens fehlt; ein Name besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The name or number of your shop, and an API key of your own: ask for one at etsy.com/developers/register, which takes about 30 minutes; Etsy looks at it before it works. Enter keystring and shared secret of your app with a colon between them. Costs nothing. Etsy&apos;s API tells no names of buyers and no answers.</source>
        <translation>Der Name oder die Nummer Ihres Ladens und ein eigener API-Schlüssel: Beantragen Sie ihn unter etsy.com/developers/register, was etwa 30 Minuten dauert; Etsy sieht ihn an, bevor er gilt. Geben Sie Keystring und Shared Secret Ihrer App mit einem Doppelpunkt dazwischen ein. Kostet nichts. Etsys API nennt weder Namen von Käufern noch Antworten.</translation>
    </message>
    <message>
        <source>The names of the columns open a quotation that never ends: export the reviews again.</source>
        <translation>Die Namen der Spalten öffnen ein Anführungszeichen, das nie endet: Exportieren Sie die Bewertungen noch einmal.</translation>
    </message>
    <message>
        <source>The newest three reviews, as they would arrive</source>
        <translation>Die neuesten drei Bewertungen, wie sie ankämen</translation>
    </message>
    <message>
        <source>The newest three, as they would arrive</source>
        <translation>Die neuesten drei, wie sie ankämen</translation>
    </message>
    <message>
        <source>The note is empty: write what should be remembered.</source>
        <translation>Die Notiz ist leer: Schreiben Sie, woran erinnert werden soll.</translation>
    </message>
    <message>
        <source>The number of your app (the digits behind “id” in its App Store address) and the countries to read, as two-letter codes: us, gb, de. No sign-in is needed. Apple shows the newest 500 reviews of each country.</source>
        <translation>Die Nummer Ihrer App (die Ziffern hinter „id“ in ihrer Adresse im App Store) und die Länder, die gelesen werden sollen, als Kürzel aus zwei Buchstaben: us, gb, de. Eine Anmeldung ist nicht nötig. Apple zeigt die neuesten 500 Bewertungen jedes Landes.</translation>
    </message>
    <message>
        <source>The number of your app, and a team key for the App Store Connect API: Users and Access → Integrations, where the account holder asks for access once. Choose the role Customer Support; where Apple refuses replies to it, a new key with Admin. You see the issuer id and the key id there, and download the key (AuthKey_….p8) once. Takes about 30 minutes. Costs nothing beyond the yearly fee of Apple&apos;s developer programme, which you pay already.</source>
        <translation>Die Nummer Ihrer App und ein Team-Schlüssel für die App Store Connect API: Benutzer und Zugriff → Integrationen, wo der Kontoinhaber einmal um Zugang bittet. Wählen Sie die Rolle Kundensupport; wo Apple ihr Antworten verweigert, einen neuen Schlüssel mit Admin. Dort sehen Sie Issuer-ID und Schlüssel-ID und laden den Schlüssel (AuthKey_….p8) einmal herunter. Dauert etwa 30 Minuten. Kostet nichts außer der Jahresgebühr für Apples Entwicklerprogramm, die Sie schon zahlen.</translation>
    </message>
    <message>
        <source>The number of your game: the digits in its address at the Steam store. No sign-in is needed. Takes two minutes and costs nothing. Steam gives thumbs instead of stars and no names of players; it asks visitors without a key to come seldom, so a large game is read slowly.</source>
        <translation>Die Nummer Ihres Spiels: die Ziffern in seiner Adresse im Steam-Store. Eine Anmeldung ist nicht nötig. Dauert zwei Minuten und kostet nichts. Steam gibt Daumen statt Sternen und keine Namen der Spieler; es bittet Besucher ohne Schlüssel, selten zu kommen, darum wird ein großes Spiel langsam gelesen.</translation>
    </message>
    <message>
        <source>The number of your place; likewise.</source>
        <translation>Die Nummer Ihres Ortes; ebenso.</translation>
    </message>
    <message>
        <source>The one switch</source>
        <translation>Der eine Schalter</translation>
    </message>
    <message>
        <source>The package name is missing; it looks like org.example.app.</source>
        <translation>Der Paketname fehlt; er sieht aus wie org.example.app.</translation>
    </message>
    <message>
        <source>The package name of your app, and the JSON key of a service account: make the account and its key in the Google Cloud console, switch on the Google Play Android Developer API there, then invite the account&apos;s address in the Play Console (Users and permissions) with “View app information” and “Reply to reviews”. Takes about 45 minutes, and Google may need two days until the rights work. Costs nothing beyond Google&apos;s one-time developer fee, which you have paid already. Google shows only the last week, and only reviews with words: import the Play Console&apos;s monthly CSV for older ones.</source>
        <translation>Der Paketname Ihrer App und der JSON-Schlüssel eines Dienstkontos: Legen Sie Konto und Schlüssel in der Google-Cloud-Konsole an, schalten Sie dort die Google Play Android Developer API ein, und laden Sie dann die Adresse des Kontos in der Play Console ein (Nutzer und Berechtigungen) mit „App-Informationen ansehen“ und „Auf Rezensionen antworten“. Dauert etwa 45 Minuten, und Google braucht womöglich zwei Tage, bis die Rechte gelten. Kostet nichts außer Googles einmaliger Entwicklergebühr, die Sie schon bezahlt haben. Google zeigt nur die letzte Woche und nur Bewertungen mit Worten: Importieren Sie für ältere die monatliche CSV-Datei der Play Console.</translation>
    </message>
    <message>
        <source>The page of this review is a draft at the site, so it takes no reply.</source>
        <translation>Die Seite zu dieser Bewertung ist dort noch ein Entwurf und nimmt darum keine Antwort an.</translation>
    </message>
    <message>
        <source>The page of this review is in the site&apos;s bin, so it takes no reply.</source>
        <translation>Die Seite zu dieser Bewertung liegt dort im Papierkorb und nimmt darum keine Antwort an.</translation>
    </message>
    <message>
        <source>The page of this review is no longer at the site, so it takes no reply.</source>
        <translation>Die Seite zu dieser Bewertung gibt es dort nicht mehr; darum nimmt sie keine Antwort an.</translation>
    </message>
    <message>
        <source>The page of this review is not public, so it takes no reply from this user.</source>
        <translation>Die Seite zu dieser Bewertung ist nicht öffentlich und nimmt darum von diesem Benutzer keine Antwort an.</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>Die Seite zum Anmelden</translation>
    </message>
    <message>
        <source>The password of this source would travel unprotected. Write its address with https:// at the beginning.</source>
        <translation>Das Passwort dieser Quelle ginge ungeschützt auf die Reise. Schreiben Sie ihre Adresse mit https:// am Anfang.</translation>
    </message>
    <message>
        <source>The password would travel unprotected. Set the protection to TLS or STARTTLS; without it Heard only speaks with this computer itself.</source>
        <translation>Das Passwort ginge ungeschützt auf die Reise. Stellen Sie den Schutz auf TLS oder STARTTLS; ohne ihn spricht Heard nur mit diesem Rechner selbst.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The promise is empty: say in a few words what was promised.</source>
        <translation>Die Zusage ist leer: Sagen Sie in wenigen Worten, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Die Zusage ist gehalten</translation>
    </message>
    <message>
        <source>The proxy of this computer asks for a password.</source>
        <translation>Der Proxy dieses Rechners verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let us through.</source>
        <translation>Der Proxy dieses Rechners hat uns nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The quiet may go over midnight.</source>
        <translation>Die Ruhe darf über Mitternacht gehen.</translation>
    </message>
    <message>
        <source>The rating has no id.</source>
        <translation>Die Wertung hat keine Kennung.</translation>
    </message>
    <message>
        <source>The ratings go up to {best}, so {best} was read as five stars.</source>
        <translation>Die Wertungen gehen bis {best}; darum wurde {best} als fünf Sterne gelesen.</translation>
    </message>
    <message>
        <source>The reason in full</source>
        <translation>Der Grund in voller Länge</translation>
    </message>
    <message>
        <source>The reply is empty: give the words that were posted.</source>
        <translation>Die Antwort ist leer: Geben Sie die Worte an, die veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>The reply is longer than the site takes. Shorten it, then send again.</source>
        <translation>Die Antwort ist länger, als die Seite annimmt. Kürzen Sie sie, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The reply is {number} bytes too long for this site, which takes {whole}: shorten it. Nothing was cut.</source>
        <translation>Die Antwort ist um {number} Byte zu lang für diese Seite, die {whole} annimmt: Kürzen Sie sie. Nichts wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The reply is {number} characters too long for this site, which takes {whole}: shorten it. Nothing was cut.</source>
        <translation>Die Antwort ist um {number} Zeichen zu lang für diese Seite, die {whole} annimmt: Kürzen Sie sie. Nichts wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The reply left, and its outcome was not stored.</source>
        <translation>Die Antwort ging hinaus, und was aus ihr wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The reply went out, but no whole answer came back; it may or may not stand at the site.</source>
        <translation>Die Antwort ging hinaus, doch es kam keine vollständige Rückmeldung; vielleicht steht sie auf der Seite, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The response log can be exported as a table at any time. Removing a brand removes its reviews and replies; the copies beside the workspace still have them until newer ones take their place, or you delete them.</source>
        <translation>Das Antwortprotokoll lässt sich jederzeit als Tabelle exportieren. Mit einer Marke werden auch ihre Bewertungen und Antworten entfernt; die Kopien neben dem Arbeitsbereich haben sie noch, bis neuere an ihre Stelle treten oder Sie sie löschen.</translation>
    </message>
    <message>
        <source>The rest of the folder is read at the next poll.</source>
        <translation>Der Rest des Ordners wird beim nächsten Abruf gelesen.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Die Bewertung</translation>
    </message>
    <message>
        <source>The review has no id.</source>
        <translation>Die Bewertung hat keine Kennung.</translation>
    </message>
    <message>
        <source>The review has no number.</source>
        <translation>Die Bewertung hat keine Nummer.</translation>
    </message>
    <message>
        <source>The review has no words and no stars.</source>
        <translation>Die Bewertung hat weder Worte noch Sterne.</translation>
    </message>
    <message>
        <source>The review holds no words of a customer.</source>
        <translation>Die Bewertung enthält keine Worte eines Kunden.</translation>
    </message>
    <message>
        <source>The sample brands are gone</source>
        <translation>Die Beispielmarken sind weg</translation>
    </message>
    <message>
        <source>The sample brands are there already: remove them first to begin again.</source>
        <translation>Die Beispielmarken sind schon da: Entfernen Sie sie zuerst, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The search index {name} does not fit its rows: {why}.</source>
        <translation>Der Suchindex {name} passt nicht zu seinen Zeilen: {why}.</translation>
    </message>
    <message>
        <source>The server for sending answered in a way that tells nothing.</source>
        <translation>Der Server zum Senden antwortete so, dass sich nichts daraus schließen lässt.</translation>
    </message>
    <message>
        <source>The server for sending did not take the mail ({code}). Your words are kept.</source>
        <translation>Der Server zum Senden hat die Mail nicht angenommen ({code}). Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server for sending does not serve us just now.</source>
        <translation>Der Server zum Senden bedient uns gerade nicht.</translation>
    </message>
    <message>
        <source>The server for sending does not serve us.</source>
        <translation>Der Server zum Senden bedient uns nicht.</translation>
    </message>
    <message>
        <source>The server for sending does not speak SMTP as it should.</source>
        <translation>Der Server zum Senden spricht SMTP nicht so, wie es sich gehört.</translation>
    </message>
    <message>
        <source>The server for sending does not take the mail just now.</source>
        <translation>Der Server zum Senden nimmt die Mail gerade nicht an.</translation>
    </message>
    <message>
        <source>The server for sending is busy and asks us to come back later.</source>
        <translation>Der Server zum Senden ist überlastet und bittet uns, später wiederzukommen.</translation>
    </message>
    <message>
        <source>The server for sending offers no STARTTLS at this port. Check “Protection when sending” and “Port for sending”.</source>
        <translation>Der Server zum Senden bietet an diesem Port kein STARTTLS. Prüfen Sie „Schutz beim Senden“ und „Port zum Senden“.</translation>
    </message>
    <message>
        <source>The server for sending wants a sign-in. Check user and password of this source.</source>
        <translation>Der Server zum Senden verlangt eine Anmeldung. Prüfen Sie Benutzer und Passwort dieser Quelle.</translation>
    </message>
    <message>
        <source>The settings of this source changed since you signed in to {service}: sign in again.</source>
        <translation>Die Einstellungen dieser Quelle haben sich geändert, seit Sie sich bei {service} angemeldet haben: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The shop does not say which product the review belongs to.</source>
        <translation>Der Laden sagt nicht, zu welchem Produkt die Bewertung gehört.</translation>
    </message>
    <message>
        <source>The shop domain is missing; it looks like example.myshopify.com.</source>
        <translation>Die Domain des Ladens fehlt; sie sieht aus wie example.myshopify.com.</translation>
    </message>
    <message>
        <source>The site answered the reply with something else; it may or may not stand there.</source>
        <translation>Die Seite meldete auf die Antwort etwas anderes zurück; vielleicht steht sie dort, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The site answered the sign-in oddly.</source>
        <translation>Die Seite beantwortete die Anmeldung auf seltsame Weise.</translation>
    </message>
    <message>
        <source>The site answered the sign-in without a token.</source>
        <translation>Die Seite beantwortete die Anmeldung ohne ein Token.</translation>
    </message>
    <message>
        <source>The site answered without any content (HTTP {status}).</source>
        <translation>Die Seite antwortete ohne jeden Inhalt (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site answered, but not with the reply that was sent; it may or may not stand there.</source>
        <translation>Die Seite meldete sich, aber nicht mit der gesendeten Antwort; vielleicht steht sie dort, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The site answers with JSON, but not with a JSON Feed.</source>
        <translation>Die Seite antwortet mit JSON, aber nicht mit einem JSON-Feed.</translation>
    </message>
    <message>
        <source>The site answers, but not as WordPress does.</source>
        <translation>Die Seite antwortet, aber nicht wie WordPress.</translation>
    </message>
    <message>
        <source>The site answers, but not with {what}.</source>
        <translation>Die Seite antwortet, aber mit etwas anderem; gefragt war: {what}.</translation>
    </message>
    <message>
        <source>The site asked for a pause; it is tried again by itself.</source>
        <translation>Die Seite bat um eine Pause; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The site asks us to come less often (HTTP 429).</source>
        <translation>Die Seite bittet uns, seltener zu kommen (HTTP 429).</translation>
    </message>
    <message>
        <source>The site asks us to wait before the next reply (HTTP 429).</source>
        <translation>Die Seite bittet uns, vor der nächsten Antwort zu warten (HTTP 429).</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>Die Seite brach ab, bevor ihre Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The site cannot be reached from here.</source>
        <translation>Die Seite ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is who it says it is (its certificate is not valid).</source>
        <translation>Die Seite kann nicht beweisen, dass sie ist, wer sie zu sein angibt (ihr Zertifikat gilt nicht).</translation>
    </message>
    <message>
        <source>The site did not answer within {seconds} seconds.</source>
        <translation>Die Seite antwortete nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The site did not finish its answer within {seconds} seconds.</source>
        <translation>Die Seite beendete ihre Antwort nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The site did not let us post (HTTP {status}). Check the sign-in of this source, then send the reply again.</source>
        <translation>Die Seite hat uns nicht veröffentlichen lassen (HTTP {status}). Prüfen Sie die Anmeldung dieser Quelle, und senden Sie die Antwort dann noch einmal.</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>Die Seite hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>The site did not take the reply (HTTP {status}). Your words are kept.</source>
        <translation>Die Seite hat die Antwort nicht angenommen (HTTP {status}). Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The site does not accept the sign-in of this source (HTTP {status}). Sign in again or enter the key anew, then resume the source.</source>
        <translation>Die Seite nimmt die Anmeldung dieser Quelle nicht an (HTTP {status}). Melden Sie sich neu an, oder geben Sie den Schlüssel noch einmal ein; setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>The site does not say which page the review belongs to.</source>
        <translation>Die Seite sagt nicht, zu welcher Seite die Bewertung gehört.</translation>
    </message>
    <message>
        <source>The site does not show it so far; it is looked for again by itself.</source>
        <translation>Die Seite zeigt sie bisher nicht; es wird von selbst wieder nach ihr gesucht.</translation>
    </message>
    <message>
        <source>The site had a problem while it took the reply (HTTP {status}); it may or may not stand there.</source>
        <translation>Die Seite hatte ein Problem, während sie die Antwort annahm (HTTP {status}); vielleicht steht sie dort, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The site has a problem of its own (HTTP {status}).</source>
        <translation>Die Seite hat selbst ein Problem (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site has no number for this review, so it takes no reply from here.</source>
        <translation>Die Seite hat für diese Bewertung keine Nummer; darum nimmt sie von hier keine Antwort an.</translation>
    </message>
    <message>
        <source>The site is busy and asks us to wait (HTTP 503).</source>
        <translation>Die Seite ist überlastet und bittet uns zu warten (HTTP 503).</translation>
    </message>
    <message>
        <source>The site is stopped: nobody answers at this address.</source>
        <translation>Die Seite steht still: Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>The site refused the request (HTTP {status}).</source>
        <translation>Die Seite hat die Anfrage abgewiesen (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site says that nothing changed, though we have nothing yet.</source>
        <translation>Die Seite sagt, es habe sich nichts geändert, dabei haben wir noch gar nichts.</translation>
    </message>
    <message>
        <source>The site says that these very words were posted there before, yet it does not show them. Look in its bin and its spam.</source>
        <translation>Die Seite sagt, genau diese Worte seien dort schon veröffentlicht worden, zeigt sie aber nicht. Sehen Sie in ihrem Papierkorb und ihrem Spam nach.</translation>
    </message>
    <message>
        <source>The site says that this address is gone for good (HTTP 410). Look for a new one.</source>
        <translation>Die Seite sagt, dass es diese Adresse nicht mehr gibt (HTTP 410). Suchen Sie eine neue.</translation>
    </message>
    <message>
        <source>The site sends us on without saying where to.</source>
        <translation>Die Seite schickt uns weiter, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>Die Seite schickt uns im Kreis.</translation>
    </message>
    <message>
        <source>The site sent a web page instead of a feed, perhaps a sign-in page.</source>
        <translation>Die Seite schickte eine Webseite statt eines Feeds, vielleicht eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The site sent a web page instead of {what}: a login page, an error, or no API at this address.</source>
        <translation>Die Seite schickte eine Webseite (gefragt war: {what}): eine Anmeldeseite, eine Fehlermeldung, oder unter dieser Adresse gibt es keine API.</translation>
    </message>
    <message>
        <source>The site sent an empty answer instead of a feed.</source>
        <translation>Die Seite schickte eine leere Antwort statt eines Feeds.</translation>
    </message>
    <message>
        <source>The site sent an empty answer instead of {what}.</source>
        <translation>Die Seite schickte eine leere Antwort; gefragt war: {what}.</translation>
    </message>
    <message>
        <source>The site sent us on more than {times} times.</source>
        <translation>Die Seite hat uns mehr als {times}-mal weitergeschickt.</translation>
    </message>
    <message>
        <source>The site sent us to something that is not a web page; we did not go there.</source>
        <translation>Die Seite wollte uns zu etwas schicken, das keine Webseite ist; dorthin sind wir nicht gegangen.</translation>
    </message>
    <message>
        <source>The site takes no empty reply.</source>
        <translation>Die Seite nimmt keine leere Antwort an.</translation>
    </message>
    <message>
        <source>The site wants a pause between two comments; the reply goes out a little later.</source>
        <translation>Die Seite will eine Pause zwischen zwei Kommentaren; die Antwort geht etwas später hinaus.</translation>
    </message>
    <message>
        <source>The site wants a sign-in or refuses access (HTTP {status}). Check the sign-in or the address, then resume the source.</source>
        <translation>Die Seite verlangt eine Anmeldung oder verweigert den Zugang (HTTP {status}). Prüfen Sie Anmeldung oder Adresse, und setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>The site wants the reply at another address (HTTP {status}), and we did not follow. Check the address of the source.</source>
        <translation>Die Seite will die Antwort unter einer anderen Adresse (HTTP {status}); dorthin sind wir nicht gefolgt. Prüfen Sie die Adresse der Quelle.</translation>
    </message>
    <message>
        <source>The site wants the sign-in at another address (HTTP {status}), and we did not follow.</source>
        <translation>Die Seite will die Anmeldung unter einer anderen Adresse (HTTP {status}); dorthin sind wir nicht gefolgt.</translation>
    </message>
    <message>
        <source>The site&apos;s answer breaks the rules of the web.</source>
        <translation>Die Antwort der Seite hält sich nicht an die Regeln des Netzes.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs not to read this page. If it is yours, allow “Heard” there, or choose another page.</source>
        <translation>Die robots.txt der Seite bittet Programme, sie nicht zu lesen. Ist es Ihre, erlauben Sie dort „Heard“, oder wählen Sie eine andere Seite.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt cannot be read, so the page is left alone for now.</source>
        <translation>Die robots.txt der Seite ist nicht lesbar, darum bleibt die Seite vorerst in Ruhe.</translation>
    </message>
    <message>
        <source>The sorry comes after “more”</source>
        <translation>Das Bedauern steht erst nach „mehr“</translation>
    </message>
    <message>
        <source>The sorry is in doubt</source>
        <translation>Das Bedauern steht in Zweifel</translation>
    </message>
    <message>
        <source>The stars were read from the words: {stars}. Right?</source>
        <translation>Die Sterne wurden aus den Worten gelesen: {stars}. Richtig?</translation>
    </message>
    <message>
        <source>The stored key is not the file of a service account. Enter the whole text of the JSON file that Google gave you for the key.</source>
        <translation>Der gespeicherte Schlüssel ist nicht die Datei eines Dienstkontos. Geben Sie den ganzen Text der JSON-Datei ein, die Google Ihnen für den Schlüssel gab.</translation>
    </message>
    <message>
        <source>The stored private key cannot be used: it is not the whole file, or of another kind. Enter it once more.</source>
        <translation>Der gespeicherte private Schlüssel ist nicht zu gebrauchen: Es ist nicht die ganze Datei oder eine andere Art. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The stored sign-in to {service} cannot be read: sign in again.</source>
        <translation>Die gespeicherte Anmeldung bei {service} ist nicht lesbar: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The stored token holds characters that no token has. Copy and enter it once more.</source>
        <translation>Das gespeicherte Token enthält Zeichen, die kein Token hat. Kopieren Sie es noch einmal, und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The table of patterns cannot be read ({why}): check its place.</source>
        <translation>Die Mustertabelle lässt sich nicht lesen ({why}): Prüfen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>The table of patterns cannot be used: {why}.</source>
        <translation>Die Mustertabelle ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>The table of patterns has a [[site]] without an id.</source>
        <translation>In der Mustertabelle steht ein [[site]] ohne id.</translation>
    </message>
    <message>
        <source>The table of patterns is not written as TOML: {why}.</source>
        <translation>Die Mustertabelle ist nicht in TOML geschrieben: {why}.</translation>
    </message>
    <message>
        <source>The table of patterns is too large to be one.</source>
        <translation>Die Mustertabelle ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The target time to reply must be between 0 and 8760 hours: 48 is usual.</source>
        <translation>Die Zielzeit für eine Antwort liegt zwischen 0 und 8760 Stunden: Üblich sind 48.</translation>
    </message>
    <message>
        <source>The thread so far</source>
        <translation>Der bisherige Verlauf</translation>
    </message>
    <message>
        <source>The threshold of a complaint is a number of stars from 1 to 5: 2 is usual.</source>
        <translation>Die Schwelle einer Beschwerde ist eine Zahl von Sternen von 1 bis 5: Üblich sind 2.</translation>
    </message>
    <message>
        <source>The two are one now</source>
        <translation>Die beiden sind jetzt eins</translation>
    </message>
    <message>
        <source>The two count as one complaint</source>
        <translation>Die beiden zählen als eine Beschwerde</translation>
    </message>
    <message>
        <source>The undo window is one of {seconds} seconds: choose one of them.</source>
        <translation>Zum Zurückholen gibt es {seconds} Sekunden: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>The user is missing; with most providers it is the mail address.</source>
        <translation>Der Benutzer fehlt; bei den meisten Anbietern ist es die Mailadresse.</translation>
    </message>
    <message>
        <source>The whole text of the JSON file.</source>
        <translation>Der ganze Text der JSON-Datei.</translation>
    </message>
    <message>
        <source>The whole text of the file AuthKey_….p8.</source>
        <translation>Der ganze Text der Datei AuthKey_….p8.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on. The checklist and the checks speak each review’s own.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start. Checkliste und Prüfungen sprechen die Sprache der jeweiligen Bewertung.</translation>
    </message>
    <message>
        <source>The words are erased, but another program still reads older pages of {file}: close it and erase them once more.</source>
        <translation>Die Worte sind gelöscht, doch ein anderes Programm liest noch ältere Seiten von {file}: Schließen Sie es, und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The workspace as it is now is kept beside it first, so that the removal can be taken back by restoring it.</source>
        <translation>Der Arbeitsbereich, wie er jetzt ist, wird vorher daneben aufgehoben; wer ihn wiederherstellt, macht das Entfernen rückgängig.</translation>
    </message>
    <message>
        <source>The workspace is copied to {name}</source>
        <translation>Der Arbeitsbereich ist kopiert: {name}</translation>
    </message>
    <message>
        <source>The {name} at Google is a number; it stands behind “{name}s/”.</source>
        <translation>„{name}“ ist bei Google eine Nummer; sie steht hinter „{name}s/“.</translation>
    </message>
    <message>
        <source>The {what} that the site sent were cut off or cannot be read.</source>
        <translation>Was die Seite schickte, ist abgeschnitten oder nicht lesbar; gefragt war: {what}.</translation>
    </message>
    <message>
        <source>Their points</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Their points: {answered} of {points} answered</source>
        <translation>Anliegen: {answered} von {points} beantwortet</translation>
    </message>
    <message>
        <source>There are no notices to hold back</source>
        <translation>Es gibt keine Hinweise, die zurückzuhalten wären</translation>
    </message>
    <message>
        <source>There are no reviews in here: choose the export that a site gave you, as it was downloaded.</source>
        <translation>Hier sind keine Bewertungen: Wählen Sie den Export, den eine Seite Ihnen gab, so wie er heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>There are no reviews yet</source>
        <translation>Noch gibt es keine Bewertungen</translation>
    </message>
    <message>
        <source>There are no words: say in a sentence what the complaint is.</source>
        <translation>Es stehen keine Worte da: Sagen Sie in einem Satz, worum es bei der Beschwerde geht.</translation>
    </message>
    <message>
        <source>There are none in this period</source>
        <translation>In diesem Zeitraum gibt es keine</translation>
    </message>
    <message>
        <source>There are {number} saved filters already: forget one before you save another.</source>
        <translation>Es gibt schon {number} gespeicherte Filter: Vergessen Sie einen, bevor Sie einen neuen speichern.</translation>
    </message>
    <message>
        <source>There is a brand called {name} already: choose another name.</source>
        <translation>Eine Marke namens {name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a way to reach you</source>
        <translation>Man kann Sie erreichen</translation>
    </message>
    <message>
        <source>There is more new mail than one poll reads; the rest follows at the next.</source>
        <translation>Es gibt mehr neue Post, als ein Abruf liest; der Rest folgt beim nächsten.</translation>
    </message>
    <message>
        <source>There is no account and no telemetry. Drafts and checks are read on this machine alone. Faults are noted in a log here, without names and without anybody&apos;s words, and are sent nowhere.</source>
        <translation>Es gibt kein Konto und keine Telemetrie. Entwürfe und Prüfungen werden nur auf diesem Rechner gelesen. Fehler werden hier in einem Protokoll vermerkt, ohne Namen und ohne jemandes Worte, und nirgendwohin geschickt.</translation>
    </message>
    <message>
        <source>There is no brand yet</source>
        <translation>Noch gibt es keine Marke</translation>
    </message>
    <message>
        <source>There is no brand yet: add one under Brands first.</source>
        <translation>Noch gibt es keine Marke: Fügen Sie zuerst unter Marken eine hinzu.</translation>
    </message>
    <message>
        <source>There is no code in this address. Paste the whole address that {service} sent you to.</source>
        <translation>In dieser Adresse steht kein Code. Fügen Sie die ganze Adresse ein, zu der {service} Sie geschickt hat.</translation>
    </message>
    <message>
        <source>There is no connection; it is tried again by itself.</source>
        <translation>Es gibt keine Verbindung; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>There is no field “{field}”: use one of {fields}.</source>
        <translation>Ein Feld „{field}“ gibt es nicht: Nehmen Sie eines von {fields}.</translation>
    </message>
    <message>
        <source>There is no file {file}: name a backup that exists.</source>
        <translation>Eine Datei {file} gibt es nicht: Nennen Sie eine Sicherung, die es gibt.</translation>
    </message>
    <message>
        <source>There is no file {file}: name the other laptop&apos;s workspace.</source>
        <translation>Eine Datei {file} gibt es nicht: Nennen Sie den Arbeitsbereich des anderen Rechners.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: choose one that the log can go to.</source>
        <translation>Einen Ordner {folder} gibt es nicht: Wählen Sie einen, in den das Protokoll kann.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another file for the backup.</source>
        <translation>Einen Ordner {folder} gibt es nicht: Legen Sie ihn an, oder nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another file.</source>
        <translation>Einen Ordner {folder} gibt es nicht: Legen Sie ihn an, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no follow-up {which} any more: Follow-ups shows what is due.</source>
        <translation>Eine Wiedervorlage {which} gibt es nicht mehr: Die Wiedervorlagen zeigen, was fällig ist.</translation>
    </message>
    <message>
        <source>There is no icon in the tray to come back from</source>
        <translation>Es gibt kein Symbol im Infobereich, von dem aus man zurückkäme</translation>
    </message>
    <message>
        <source>There is no kind of source called “{kind}”. The kinds are: {kinds}.</source>
        <translation>Eine Art von Quelle namens „{kind}“ gibt es nicht. Es gibt: {kinds}.</translation>
    </message>
    <message>
        <source>There is no promise {which} any more: Follow-ups shows what is due.</source>
        <translation>Eine Zusage {which} gibt es nicht mehr: Die Wiedervorlagen zeigen, was fällig ist.</translation>
    </message>
    <message>
        <source>There is no reason “{name}” in this brand&apos;s list: Reasons shows the list.</source>
        <translation>Einen Grund „{name}“ gibt es in der Liste dieser Marke nicht: „Gründe“ zeigt die Liste.</translation>
    </message>
    <message>
        <source>There is no recording called {name}: remove the sample brands and add them again.</source>
        <translation>Eine Aufnahme namens {name} gibt es nicht: Entfernen Sie die Beispielmarken, und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>There is no reply in Google&apos;s answer.</source>
        <translation>In dem, was Google antwortete, steht keine Antwort.</translation>
    </message>
    <message>
        <source>There is no review {review} any more: Waiting shows who waits.</source>
        <translation>Eine Bewertung {review} gibt es nicht mehr: „Wartend“ zeigt, wer wartet.</translation>
    </message>
    <message>
        <source>There is no source {source} any more: the sidebar shows which there are.</source>
        <translation>Eine Quelle {source} gibt es nicht mehr: Die Leiste links zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no source {source}.</source>
        <translation>Eine Quelle {source} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no workspace at {file}: check the name, or make one with a brand first.</source>
        <translation>Unter {file} gibt es keinen Arbeitsbereich: Prüfen Sie den Namen, oder legen Sie zuerst einen mit einer Marke an.</translation>
    </message>
    <message>
        <source>There is no {secret} for this source yet. Enter it, then resume.</source>
        <translation>Dieser Quelle fehlt noch: {secret}. Geben Sie es ein, und setzen Sie die Quelle dann fort.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the address of the source.</source>
        <translation>Unter dieser Adresse ist nichts (HTTP 404). Prüfen Sie die Adresse der Quelle.</translation>
    </message>
    <message>
        <source>There is nothing to check here: it was imported, or written down.</source>
        <translation>Hier gibt es nichts abzurufen: Es wurde importiert oder aufgeschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: write your reply first.</source>
        <translation>Noch gibt es nichts zu kopieren: Schreiben Sie zuerst Ihre Antwort.</translation>
    </message>
    <message>
        <source>There is nothing to post yet: write your reply first.</source>
        <translation>Noch gibt es nichts zu veröffentlichen: Schreiben Sie zuerst Ihre Antwort.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These are different tables ({one}, {other}): import them one by one.</source>
        <translation>Das sind verschiedene Tabellen ({one}, {other}): Importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>These are the reviews that you wrote about other places, not those about your business: in Google Takeout choose “Google Business Profile” instead of “Maps (your places)”.</source>
        <translation>Das sind die Bewertungen, die Sie über andere Orte schrieben, nicht die über Ihr Unternehmen: Wählen Sie in Google Takeout „Google-Unternehmensprofil“ statt „Maps (Meine Orte)“.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>These reasons belong to two brands: each brand keeps its own list.</source>
        <translation>Diese Gründe gehören zu zwei Marken: Jede Marke hat ihre eigene Liste.</translation>
    </message>
    <message>
        <source>These stay two complaints</source>
        <translation>Es bleiben zwei Beschwerden</translation>
    </message>
    <message>
        <source>These very words stand in the thread already: say what is new, or let it rest.</source>
        <translation>Genau diese Worte stehen schon im Verlauf: Sagen Sie, was neu ist, oder lassen Sie es ruhen.</translation>
    </message>
    <message>
        <source>They asked a question that only I can answer</source>
        <translation>Sie haben etwas gefragt, das nur ich beantworten kann</translation>
    </message>
    <message>
        <source>They came back after our answer:</source>
        <translation>Sie kamen nach unserer Antwort wieder:</translation>
    </message>
    <message>
        <source>They lie in {parent}.</source>
        <translation>Sie liegen in {parent}.</translation>
    </message>
    <message>
        <source>They moved away</source>
        <translation>Sie sind weggezogen</translation>
    </message>
    <message>
        <source>Third reply</source>
        <translation>Dritte Antwort</translation>
    </message>
    <message>
        <source>This address answers, but not with a feed.</source>
        <translation>Diese Adresse antwortet, aber nicht mit einem Feed.</translation>
    </message>
    <message>
        <source>This address leads into the local network; we only go there when the source itself names it.</source>
        <translation>Diese Adresse führt ins lokale Netz; dorthin gehen wir nur, wenn die Quelle selbst sie nennt.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Heard began. Begin again, and paste the whole address.</source>
        <translation>Diese Antwort gehört nicht zu der Anmeldung, die Heard begonnen hat. Beginnen Sie neu, und fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>This archive holds far too many files: unpack it and choose the folder of the reviews.</source>
        <translation>Dieses Archiv enthält viel zu viele Dateien: Entpacken Sie es, und wählen Sie den Ordner mit den Bewertungen.</translation>
    </message>
    <message>
        <source>This archive is damaged: download it again.</source>
        <translation>Dieses Archiv ist beschädigt: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This archive is locked with a password: unpack it and choose the folder.</source>
        <translation>Dieses Archiv ist mit einem Passwort verschlossen: Entpacken Sie es, und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than 1 GB: unpack it and import the parts.</source>
        <translation>Dieses Archiv wird entpackt größer als 1 GB: Entpacken Sie es, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: passwords are kept until Heard is closed, and asked for again then.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Passwörter bleiben, bis Heard geschlossen wird; danach wird wieder nach ihnen gefragt.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Dieser Rechner ist nicht mit dem Internet verbunden.</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Dieser Mensch</translation>
    </message>
    <message>
        <source>This desktop has no tray</source>
        <translation>Dieser Desktop hat keinen Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there are no notices and no icon.</source>
        <translation>Dieser Desktop hat keinen Infobereich, darum gibt es keine Hinweise und kein Symbol.</translation>
    </message>
    <message>
        <source>This did not come as a letter to you, so it cannot be answered by mail.</source>
        <translation>Das kam nicht als Brief an Sie und lässt sich darum nicht per Mail beantworten.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere.</source>
        <translation>Dieser Entwurf wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>This feed takes no answers: Heard copies your reply and opens the page. App Store Connect can post.</source>
        <translation>Dieser Feed nimmt keine Antworten an: Heard kopiert Ihre Antwort und öffnet die Seite. App Store Connect kann veröffentlichen.</translation>
    </message>
    <message>
        <source>This file breaks off inside a row: export it again.</source>
        <translation>Diese Datei bricht mitten in einer Zeile ab: Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file breaks off or is no JSON: export it again.</source>
        <translation>Diese Datei bricht ab oder ist kein JSON: Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file holds no reviews: export them again.</source>
        <translation>Diese Datei enthält keine Bewertungen: Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file holds the totals of a Facebook page and no single review, so there is nothing to import.</source>
        <translation>Diese Datei enthält die Summen einer Facebook-Seite und keine einzelne Bewertung; darum gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>This file is empty: export the reviews again.</source>
        <translation>Diese Datei ist leer: Exportieren Sie die Bewertungen noch einmal.</translation>
    </message>
    <message>
        <source>This file is larger than 1 GB: split it and import the parts.</source>
        <translation>Diese Datei ist größer als 1 GB: Teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This file is nested deeper than any list of reviews.</source>
        <translation>Diese Datei ist tiefer verschachtelt als jede Liste von Bewertungen.</translation>
    </message>
    <message>
        <source>This file is no table: export the reviews as CSV.</source>
        <translation>Diese Datei ist keine Tabelle: Exportieren Sie die Bewertungen als CSV.</translation>
    </message>
    <message>
        <source>This filter narrows nothing yet: choose something in it first.</source>
        <translation>Dieser Filter grenzt noch nichts ein: Wählen Sie zuerst etwas darin.</translation>
    </message>
    <message>
        <source>This follow-up was settled already: Follow-ups shows what is still open.</source>
        <translation>Diese Wiedervorlage ist schon erledigt: Die Wiedervorlagen zeigen, was noch offen ist.</translation>
    </message>
    <message>
        <source>This is a comment below a recommendation, no review of its own.</source>
        <translation>Das ist ein Kommentar unter einer Empfehlung, keine eigene Bewertung.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed; its feed seems to be “{address}”.</source>
        <translation>Das ist eine Webseite, kein Feed; ihr Feed scheint „{address}“ zu sein.</translation>
    </message>
    <message>
        <source>This is a workbook or another packed file: save the table in it as CSV, and import that.</source>
        <translation>Das ist eine Arbeitsmappe oder eine andere gepackte Datei: Speichern Sie die Tabelle darin als CSV, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is an export of {title}. {what}.</source>
        <translation>Das ist ein Export von {title}. {what}.</translation>
    </message>
    <message>
        <source>This is no OPML file: export the list of feeds from your reader as OPML.</source>
        <translation>Das ist keine OPML-Datei: Exportieren Sie die Liste der Feeds aus Ihrem Leseprogramm als OPML.</translation>
    </message>
    <message>
        <source>This is no recommendation of a page.</source>
        <translation>Das ist keine Empfehlung einer Seite.</translation>
    </message>
    <message>
        <source>This is no review of a Business Profile.</source>
        <translation>Das ist keine Bewertung eines Unternehmensprofils.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Das ist keine Adresse mit http oder https.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Heard is waiting for. Nothing was changed.</source>
        <translation>Das ist nicht die Anmeldung, auf die Heard wartet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is the last one that helps in public.</source>
        <translation>Das ist die letzte, die öffentlich noch hilft.</translation>
    </message>
    <message>
        <source>This is the newest period</source>
        <translation>Das ist der neueste Zeitraum</translation>
    </message>
    <message>
        <source>This letter has no number that could be looked for, so only you can see whether it was answered.</source>
        <translation>Dieser Brief hat keine Nummer, nach der sich suchen ließe; nur Sie können sehen, ob er beantwortet ist.</translation>
    </message>
    <message>
        <source>This machine has too many files open: close some programs.</source>
        <translation>Auf diesem Rechner sind zu viele Dateien offen: Schließen Sie einige Programme.</translation>
    </message>
    <message>
        <source>This mail says that it comes from {whose}, but your mail server could not confirm that: it may be forged.</source>
        <translation>Diese Mail gibt an, von {whose} zu kommen, doch Ihr Mailserver konnte das nicht bestätigen: Sie kann gefälscht sein.</translation>
    </message>
    <message>
        <source>This mail server offers no STARTTLS at this port. Set the protection to TLS (port 993), or check server and port.</source>
        <translation>Dieser Mailserver bietet an diesem Port kein STARTTLS. Stellen Sie den Schutz auf TLS (Port 993), oder prüfen Sie Server und Port.</translation>
    </message>
    <message>
        <source>This mail server takes no letters beyond ASCII in user and password.</source>
        <translation>Dieser Mailserver nimmt in Benutzer und Passwort nur Buchstaben aus ASCII an.</translation>
    </message>
    <message>
        <source>This mail server takes no password on an unprotected line. Set the protection to TLS or STARTTLS.</source>
        <translation>Dieser Mailserver nimmt über eine ungeschützte Leitung kein Passwort an. Stellen Sie den Schutz auf TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>This mailbox has no folder of sent mails that Heard could look into.</source>
        <translation>Dieses Postfach hat keinen Ordner der gesendeten Mails, in dem Heard nachsehen könnte.</translation>
    </message>
    <message>
        <source>This mailbox has no folder “{folder}”. It has: {folders}.</source>
        <translation>Dieses Postfach hat keinen Ordner „{folder}“. Es hat: {folders}.</translation>
    </message>
    <message>
        <source>This mailbox is opened with a password; set “Sign in” to Google or Microsoft to sign in in the browser.</source>
        <translation>Dieses Postfach öffnet sich mit einem Passwort; stellen Sie „Anmelden“ auf Google oder Microsoft, um sich im Browser anzumelden.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>This page carries no reviews in a form that programs can read (schema.org or microformats): is it the page that shows them, or does it want a sign-in?</source>
        <translation>Diese Seite trägt keine Bewertungen in einer Form, die Programme lesen können (schema.org oder Microformats): Ist es die Seite, die sie zeigt, oder will sie eine Anmeldung?</translation>
    </message>
    <message>
        <source>This promise was settled already: Follow-ups shows what is still open.</source>
        <translation>Diese Zusage ist schon erledigt: Die Wiedervorlagen zeigen, was noch offen ist.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This recommendation has neither words nor a yes or no.</source>
        <translation>Diese Empfehlung hat weder Worte noch ein Ja oder Nein.</translation>
    </message>
    <message>
        <source>This recording does not say when it was made.</source>
        <translation>Diese Aufnahme sagt nicht, wann sie entstand.</translation>
    </message>
    <message>
        <source>This replaces your earlier reply.</source>
        <translation>Das ersetzt Ihre frühere Antwort.</translation>
    </message>
    <message>
        <source>This reply</source>
        <translation>Diese Antwort</translation>
    </message>
    <message>
        <source>This reply waited when the backup was made; it may have left since.</source>
        <translation>Diese Antwort wartete, als die Sicherung gemacht wurde; vielleicht ist sie seither hinausgegangen.</translation>
    </message>
    <message>
        <source>This review has neither words nor a rating.</source>
        <translation>Diese Bewertung hat weder Worte noch eine Wertung.</translation>
    </message>
    <message>
        <source>This review has neither words nor stars.</source>
        <translation>Diese Bewertung hat weder Worte noch Sterne.</translation>
    </message>
    <message>
        <source>This review is gone from Google. Your words are kept.</source>
        <translation>Diese Bewertung gibt es bei Google nicht mehr. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review is gone from Trustpilot. Your words are kept.</source>
        <translation>Diese Bewertung gibt es bei Trustpilot nicht mehr. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review is no longer at Google Play, so it takes no reply. Your words are kept.</source>
        <translation>Diese Bewertung gibt es bei Google Play nicht mehr; darum nimmt sie keine Antwort an. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review is no longer at the App Store, so it takes no reply. Your words are kept.</source>
        <translation>Diese Bewertung gibt es im App Store nicht mehr; darum nimmt sie keine Antwort an. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review is no longer at the site, so it takes no reply. Your words are kept.</source>
        <translation>Diese Bewertung gibt es auf der Seite nicht mehr; darum nimmt sie keine Antwort an. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review lies in the site&apos;s bin, where nobody would see a reply. Your words are kept.</source>
        <translation>Diese Bewertung liegt im Papierkorb der Seite, wo niemand eine Antwort sähe. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This review lies in the site&apos;s spam, where nobody would see a reply. Your words are kept.</source>
        <translation>Diese Bewertung liegt im Spam der Seite, wo niemand eine Antwort sähe. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This row has neither words nor a rating.</source>
        <translation>Diese Zeile hat weder Worte noch eine Wertung.</translation>
    </message>
    <message>
        <source>This row opens a quotation that never ends, and the rest of the file is in it.</source>
        <translation>Diese Zeile öffnet ein Anführungszeichen, das nie endet, und der Rest der Datei steht darin.</translation>
    </message>
    <message>
        <source>This site does not tell which replies stand there: please look whether yours does.</source>
        <translation>Diese Seite verrät nicht, welche Antworten dort stehen: Bitte sehen Sie nach, ob Ihre dabei ist.</translation>
    </message>
    <message>
        <source>This site takes one reply to a review: change the one that stands there.</source>
        <translation>Diese Seite nimmt eine Antwort je Bewertung an: Ändern Sie die, die dort steht.</translation>
    </message>
    <message>
        <source>This site takes {number} replies to a review: change the one that stands there.</source>
        <translation>Diese Seite nimmt {number} Antworten je Bewertung an: Ändern Sie die, die dort steht.</translation>
    </message>
    <message>
        <source>This source has no address yet; enter the address of the feed.</source>
        <translation>Diese Quelle hat noch keine Adresse; geben Sie die Adresse des Feeds ein.</translation>
    </message>
    <message>
        <source>This source has no address yet; enter the address of the shop or site.</source>
        <translation>Diese Quelle hat noch keine Adresse; geben Sie die Adresse des Ladens oder der Seite ein.</translation>
    </message>
    <message>
        <source>This source has no user name yet; enter the WordPress user who answers.</source>
        <translation>Diese Quelle hat noch keinen Benutzernamen; geben Sie den WordPress-Benutzer ein, der antwortet.</translation>
    </message>
    <message>
        <source>This source is there already, as number {source} ({name}).</source>
        <translation>Diese Quelle gibt es schon, als Nummer {source} ({name}).</translation>
    </message>
    <message>
        <source>This source names no page.</source>
        <translation>Diese Quelle nennt keine Seite.</translation>
    </message>
    <message>
        <source>This user may not see comments that wait for approval, so nobody can tell what stands there already. Use an application password of a shop manager or an editor.</source>
        <translation>Dieser Benutzer darf Kommentare nicht sehen, die auf Freigabe warten; darum kann niemand sagen, was dort schon steht. Nehmen Sie ein Anwendungspasswort eines Shop-Managers oder Redakteurs.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week {part} of {whole} heard</source>
        <translation>Diese Woche {part} von {whole} gehört</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Through your mailbox</source>
        <translation>Über Ihr Postfach</translation>
    </message>
    <message>
        <source>Through your mailbox it works today</source>
        <translation>Über Ihr Postfach geht es heute schon</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Time to the first reply, number of replies</source>
        <translation>Zeit bis zur ersten Antwort, Anzahl der Antworten</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Zeit zum Zurückholen</translation>
    </message>
    <message>
        <source>Time to undo a reply: 10 minutes</source>
        <translation>Zeit zum Zurückholen einer Antwort: 10 Minuten</translation>
    </message>
    <message>
        <source>Time to undo a reply: 2 minutes</source>
        <translation>Zeit zum Zurückholen einer Antwort: 2 Minuten</translation>
    </message>
    <message>
        <source>Time to undo a reply: 30 seconds</source>
        <translation>Zeit zum Zurückholen einer Antwort: 30 Sekunden</translation>
    </message>
    <message>
        <source>Time to undo a reply: an hour</source>
        <translation>Zeit zum Zurückholen einer Antwort: eine Stunde</translation>
    </message>
    <message>
        <source>Time to undo for {name}</source>
        <translation>Zeit zum Zurückholen für {name}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To answer by mail, Heard needs your own mail address; enter it as “Address to send from”.</source>
        <translation>Um per Mail zu antworten, braucht Heard Ihre eigene Mailadresse; geben Sie sie als „Absenderadresse“ ein.</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Zu danken</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zur Frist</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>Der Küche gesagt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Too few complaints to tell a pattern</source>
        <translation>Zu wenige Beschwerden für ein Muster</translation>
    </message>
    <message>
        <source>Too few complaints to tell a trend</source>
        <translation>Zu wenige Beschwerden für einen Trend</translation>
    </message>
    <message>
        <source>Too few in {name} to compare with ({counted}).</source>
        <translation>Zum Vergleich zu wenige ({name}: {counted}).</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Tripadvisor</source>
        <translation>Tripadvisor</translation>
    </message>
    <message>
        <source>Tripadvisor&apos;s terms forbid keeping anything but the number of the place, and its interface shows five reviews only. The mails that Tripadvisor sends you are yours.</source>
        <translation>Tripadvisors Bedingungen verbieten, mehr als die Nummer des Ortes aufzuheben, und seine Schnittstelle zeigt nur fünf Bewertungen. Die Mails, die Tripadvisor Ihnen schickt, gehören Ihnen.</translation>
    </message>
    <message>
        <source>Trusted Shops</source>
        <translation>Trusted Shops</translation>
    </message>
    <message>
        <source>Trustpilot</source>
        <translation>Trustpilot</translation>
    </message>
    <message>
        <source>Trustpilot answers, but not with the business.</source>
        <translation>Trustpilot antwortet, aber nicht mit dem Unternehmen.</translation>
    </message>
    <message>
        <source>Trustpilot answers, but not with the review.</source>
        <translation>Trustpilot antwortet, aber nicht mit der Bewertung.</translation>
    </message>
    <message>
        <source>Trustpilot does not accept this key (HTTP {status}). Keys work only while your plan holds the paid API module; without it, read its mails through your mailbox or import its CSV.</source>
        <translation>Trustpilot nimmt diesen Schlüssel nicht an (HTTP {status}). Schlüssel gelten nur, solange Ihr Tarif das bezahlte API-Modul enthält; ohne es lesen Sie seine Mails über Ihr Postfach, oder importieren Sie sein CSV.</translation>
    </message>
    <message>
        <source>Trustpilot knows no business under {domain} (HTTP 404). Check how it spells the domain on your page there.</source>
        <translation>Trustpilot kennt unter {domain} kein Unternehmen (HTTP 404). Sehen Sie auf Ihrer Seite dort nach, wie es die Domain schreibt.</translation>
    </message>
    <message>
        <source>Trustpilot sends your browser only to an https address that is registered with the key: enter it as redirect address. Without one, the API secret is enough.</source>
        <translation>Trustpilot schickt Ihren Browser nur an eine https-Adresse, die beim Schlüssel eingetragen ist: Geben Sie sie als Rückadresse ein. Ohne sie genügt das API-Secret.</translation>
    </message>
    <message>
        <source>Trustpilot wants to know who answers: enter your user id in the settings of this source.</source>
        <translation>Trustpilot will wissen, wer antwortet: Tragen Sie in den Einstellungen dieser Quelle Ihre Benutzer-ID ein.</translation>
    </message>
    <message>
        <source>Trustpilot&apos;s interface is a paid module. The mails that it sends you are yours, and they carry the words of the review.</source>
        <translation>Trustpilots Schnittstelle ist ein bezahltes Modul. Die Mails, die es Ihnen schickt, gehören Ihnen und enthalten die Worte der Bewertung.</translation>
    </message>
    <message>
        <source>Trustpilot, by key</source>
        <translation>Trustpilot, mit Schlüssel</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
        <source>Try fewer words or a longer period.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einem längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Try it with sample reviews</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>Try without storing</source>
        <translation>Probieren, ohne zu speichern</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>Twice is enough in public.</source>
        <translation>Zweimal genügt vor aller Augen.</translation>
    </message>
    <message>
        <source>Twice is enough in public. Take it to a private channel, or let it rest.</source>
        <translation>Zweimal genügt vor aller Augen. Gehen Sie auf einen nicht öffentlichen Weg, oder lassen Sie es ruhen.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Two columns cannot both be {twice}.</source>
        <translation>Zwei Spalten können nicht beide „{twice}“ sein.</translation>
    </message>
    <message>
        <source>Two letters each.</source>
        <translation>Je zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Two replies are the most that ever helped in public. Your reason goes into the log.</source>
        <translation>Zwei Antworten sind das Meiste, was öffentlich je geholfen hat. Ihr Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Under a day</source>
        <translation>Unter einem Tag</translation>
    </message>
    <message>
        <source>Under notifications, switch on e-mail for customer reviews.</source>
        <translation>Schalten Sie unter Benachrichtigungen E-Mails für Kundenbewertungen ein.</translation>
    </message>
    <message>
        <source>Under notifications, switch on e-mail for new reviews.</source>
        <translation>Schalten Sie unter Benachrichtigungen E-Mails für neue Bewertungen ein.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo, also a post</source>
        <translation>Rückgängig, auch eine Antwort</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Unbewertet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>Bis {until}</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>Bis, dieser Tag eingeschlossen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Version {number}, {stars}</source>
        <translation>Fassung {number}, {stars}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>WEB.DE lets mail programs in only after IMAP was switched on: in WEB.DE, settings, POP3 and IMAP. With two-step verification it wants an app password.</source>
        <translation>WEB.DE lässt Mailprogramme erst ein, wenn IMAP eingeschaltet ist: bei WEB.DE unter Einstellungen, POP3 und IMAP. Mit Bestätigung in zwei Schritten will es ein App-Passwort.</translation>
    </message>
    <message>
        <source>Wait until this is done, or cancel it.</source>
        <translation>Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>Es wird im Browser auf Sie gewartet …</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Waits until you have signed in again</source>
        <translation>Wartet, bis Sie sich wieder angemeldet haben</translation>
    </message>
    <message>
        <source>Waits: the site asked for a pause</source>
        <translation>Wartet: Die Seite bat um eine Pause</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Waive: {message}</source>
        <translation>Stehen lassen: {message}</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Way to reach us</source>
        <translation>So erreicht man uns</translation>
    </message>
    <message>
        <source>Way to reach you</source>
        <translation>So erreicht man Sie</translation>
    </message>
    <message>
        <source>We changed something</source>
        <translation>Wir haben etwas geändert</translation>
    </message>
    <message>
        <source>We changed something about this reason</source>
        <translation>Wir haben an diesem Grund etwas geändert</translation>
    </message>
    <message>
        <source>We do not know whether your reply arrived.</source>
        <translation>Wir wissen nicht, ob Ihre Antwort angekommen ist.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message numerus="yes">
        <source>Week from {date}: {n} complaint</source>
        <comment>Week from {date}: {n} complaints</comment>
        <translation>
            <numerusform>Woche ab {date}: {n} Beschwerde</numerusform>
            <numerusform>Woche ab {date}: {n} Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche ab {date}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a feed brings without stars appears here.</source>
        <translation>Hier erscheint, was ein Feed ohne Sterne bringt.</translation>
    </message>
    <message>
        <source>What a source needs to sign in is kept in the keyring of your system, never in the workspace and never in a backup. Where there is no keyring, they are kept until Heard is closed and asked for again.</source>
        <translation>Was eine Quelle zum Anmelden braucht, liegt im Schlüsselbund Ihres Systems, nie im Arbeitsbereich und nie in einer Sicherung. Wo es keinen Schlüsselbund gibt, wird es behalten, bis Heard geschlossen wird, und dann wieder erfragt.</translation>
    </message>
    <message>
        <source>What a stranger takes away</source>
        <translation>Was Fremde mitnehmen</translation>
    </message>
    <message>
        <source>What a visitor sees: how your last replies begin</source>
        <translation>Was Besucher sehen: wie Ihre letzten Antworten beginnen</translation>
    </message>
    <message>
        <source>What answers at this address does not speak {protocol} as it should. Check host and port.</source>
        <translation>Was unter dieser Adresse antwortet, spricht {protocol} nicht so, wie es sich gehört. Prüfen Sie Server und Port.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>What customers told us</source>
        <translation>Was uns Kunden sagten</translation>
    </message>
    <message>
        <source>What customers told {brand}</source>
        <translation>Was Kunden {brand} sagten</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>What did you change?</source>
        <translation>Was haben Sie geändert?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What goes over the network</source>
        <translation>Was über das Netz geht</translation>
    </message>
    <message>
        <source>What is new since your first reply?</source>
        <translation>Was ist seit Ihrer ersten Antwort neu?</translation>
    </message>
    <message>
        <source>What is the column {column}?</source>
        <translation>Was ist die Spalte {column}?</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was jetzt dort steht</translation>
    </message>
    <message>
        <source>What nobody gets</source>
        <translation>Was niemand bekommt</translation>
    </message>
    <message>
        <source>What somebody wrote stands here, and your reply below it.</source>
        <translation>Hier steht, was jemand geschrieben hat, und darunter Ihre Antwort.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie sagten</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Was sie wünschen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>Was wann getan wurde</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Was gesagt wurde, in Kürze</translation>
    </message>
    <message>
        <source>What was said, in their words if you can</source>
        <translation>Was gesagt wurde, möglichst in ihren Worten</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Was wir geändert haben</translation>
    </message>
    <message>
        <source>What we changed, and whether it helped</source>
        <translation>Was wir geändert haben, und ob es half</translation>
    </message>
    <message>
        <source>What we wrote</source>
        <translation>Was wir schrieben</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>What went wrong comes after “more”</source>
        <translation>Was schiefging, steht erst nach „mehr“</translation>
    </message>
    <message>
        <source>What worked: customers won back</source>
        <translation>Was half: zurückgewonnene Kunden</translation>
    </message>
    <message>
        <source>What worked: replies that won customers back</source>
        <translation>Was half: Antworten, die Kunden zurückgewannen</translation>
    </message>
    <message>
        <source>What you do comes after “more”</source>
        <translation>Was Sie tun, steht erst nach „mehr“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When I have the facts</source>
        <translation>Wenn ich die Fakten habe</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://admin.booking.com.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://admin.booking.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://app.etrusted.com.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://app.etrusted.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://biz.yelp.com.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://biz.yelp.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://business.google.com/reviews.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://business.google.com/reviews.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://business.trustpilot.com/reviews.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://business.trustpilot.com/reviews.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://www.facebook.com.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://www.facebook.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://www.tripadvisor.com/Owners.</source>
        <translation>Kommt eine Bewertung, schreiben Sie Ihre Antwort in Heard; „Kopieren und öffnen“ führt zu https://www.tripadvisor.com/Owners.</translation>
    </message>
    <message>
        <source>When each edits theirs</source>
        <translation>Wenn sie ihre ändern</translation>
    </message>
    <message>
        <source>When {name} edits it</source>
        <translation>Wenn {name} sie ändert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Which channels send which complaints</source>
        <translation>Welche Wege welche Beschwerden bringen</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>Which place is it?</source>
        <translation>Welcher Ort ist es?</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>While no text is being written, R writes and J goes on. Turn it off where speech input or a slip of the hand sets them off; keys with Ctrl, Enter and the arrows stay.</source>
        <translation>Solange kein Text geschrieben wird, schreibt R und geht J weiter. Schalten Sie es aus, wo Spracheingabe oder ein Ausrutscher sie auslöst; Tasten mit Strg, die Eingabetaste und die Pfeile bleiben.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Wer sind sie?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>Who they are: {who}</source>
        <translation>Wer sie sind: {who}</translation>
    </message>
    <message>
        <source>Who waits longest</source>
        <translation>Wer am längsten wartet</translation>
    </message>
    <message>
        <source>Whose failing</source>
        <translation>Wessen Versäumnis</translation>
    </message>
    <message>
        <source>Why they would not come back</source>
        <translation>Warum sie nicht wiederkämen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>With most providers the mail address.</source>
        <translation>Bei den meisten Anbietern die Mailadresse.</translation>
    </message>
    <message>
        <source>With this workspace, in a window as usual.</source>
        <translation>Mit diesem Arbeitsbereich, im Fenster wie üblich.</translation>
    </message>
    <message>
        <source>Within 90 days of our reply</source>
        <translation>Innerhalb von 90 Tagen nach unserer Antwort</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Innerhalb der Frist</translation>
    </message>
    <message>
        <source>Without https://.</source>
        <translation>Ohne https://.</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Zurückgewonnen</translation>
    </message>
    <message>
        <source>Won back:</source>
        <translation>Zurückgewonnen:</translation>
    </message>
    <message>
        <source>Won back?</source>
        <translation>Zurückgewonnen?</translation>
    </message>
    <message>
        <source>WooCommerce product reviews</source>
        <translation>WooCommerce-Produktbewertungen</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-Laden</translation>
    </message>
    <message>
        <source>WordPress comments</source>
        <translation>WordPress-Kommentare</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a third time?</source>
        <translation>Ein drittes Mal schreiben?</translation>
    </message>
    <message>
        <source>Write anyway…</source>
        <translation>Trotzdem schreiben …</translation>
    </message>
    <message>
        <source>Write down a complaint</source>
        <translation>Beschwerde aufschreiben</translation>
    </message>
    <message>
        <source>Write down a complaint…</source>
        <translation>Beschwerde aufschreiben …</translation>
    </message>
    <message>
        <source>Write down what was said first.</source>
        <translation>Schreiben Sie zuerst auf, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Write it by itself</source>
        <translation>Von selbst schreiben</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write the response log as a CSV file (Ctrl+E)</source>
        <translation>Das Antwortprotokoll als CSV-Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Write the response log of this period as a CSV file (Ctrl+E)</source>
        <translation>Das Antwortprotokoll dieses Zeitraums als CSV-Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Write to the buyer in Messages first. Once you answer in public, Etsy no longer lets them change their review.</source>
        <translation>Schreiben Sie der Käuferin oder dem Käufer zuerst in den Nachrichten. Sobald Sie öffentlich antworten, lässt Etsy die Bewertung nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written by itself: {name}</source>
        <translation>Von selbst geschrieben: {name}</translation>
    </message>
    <message>
        <source>Written by itself: {name} and {n} more</source>
        <translation>Von selbst geschrieben: {name} und {n} weitere</translation>
    </message>
    <message>
        <source>Yahoo takes no ordinary password here. On the page below, make an app password and enter it.</source>
        <translation>Yahoo nimmt hier kein gewöhnliches Passwort an. Erstellen Sie auf der Seite unten ein App-Passwort, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Yelp</source>
        <translation>Yelp</translation>
    </message>
    <message>
        <source>Yelp&apos;s interface shows three shortened reviews, asks for a paid plan and forbids keeping them for more than a day. The mails that Yelp sends you are yours.</source>
        <translation>Yelps Schnittstelle zeigt drei gekürzte Bewertungen, verlangt einen bezahlten Tarif und verbietet, sie länger als einen Tag aufzuheben. Die Mails, die Yelp Ihnen schickt, gehören Ihnen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, posted</source>
        <translation>Ja, veröffentlicht</translation>
    </message>
    <message>
        <source>Yes, the stars are right</source>
        <translation>Ja, die Sterne stimmen</translation>
    </message>
    <message>
        <source>Yes, they came back to us</source>
        <translation>Ja, sie kamen wieder</translation>
    </message>
    <message>
        <source>You are signed in, but your places could not be listed: {why}</source>
        <translation>Sie sind angemeldet, aber Ihre Orte ließen sich nicht auflisten: {why}</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You came back to them</source>
        <translation>Sie haben sich wieder gemeldet</translation>
    </message>
    <message>
        <source>You did not agree at {service}, so nothing was changed. Begin again when you like.</source>
        <translation>Sie haben bei {service} nicht zugestimmt; darum wurde nichts geändert. Beginnen Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>You do not learn what went wrong</source>
        <translation>Man erfährt nicht, was schiefging</translation>
    </message>
    <message>
        <source>You know what went wrong</source>
        <translation>Man weiß, was schiefging</translation>
    </message>
    <message>
        <source>You may walk away.</source>
        <translation>Sie dürfen weggehen.</translation>
    </message>
    <message>
        <source>You post, Heard sees it</source>
        <translation>Sie veröffentlichen, Heard sieht es</translation>
    </message>
    <message>
        <source>You wrote nearly this to somebody else</source>
        <translation>Fast dasselbe schrieben Sie schon jemand anderem</translation>
    </message>
    <message>
        <source>Your mail provider’s name for it.</source>
        <translation>Wie Ihr Mailanbieter ihn nennt.</translation>
    </message>
    <message>
        <source>Your mailbox “{name}” is read already: its mails come in by themselves.</source>
        <translation>Ihr Postfach „{name}“ wird schon gelesen: Die Mails kommen von selbst herein.</translation>
    </message>
    <message>
        <source>Your name comes after “more”</source>
        <translation>Ihr Name steht erst nach „mehr“</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your reply did not go out.</source>
        <translation>Ihre Antwort ging nicht hinaus.</translation>
    </message>
    <message>
        <source>Your reply is out</source>
        <translation>Ihre Antwort ist draußen</translation>
    </message>
    <message>
        <source>Your text is as you wrote it.</source>
        <translation>Ihr Text ist, wie Sie ihn schrieben.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Ihre Benutzer-ID</translation>
    </message>
    <message>
        <source>Your words are still here. Which ones count?</source>
        <translation>Ihre Worte sind noch da. Welche gelten?</translation>
    </message>
    <message>
        <source>a clean break</source>
        <translation>einen sauberen Abschluss</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>a customer who wrote in private</source>
        <translation>ein Kunde, der nicht öffentlich schrieb</translation>
    </message>
    <message>
        <source>a fix</source>
        <translation>eine Lösung</translation>
    </message>
    <message>
        <source>a further reply, because: {why}</source>
        <translation>eine weitere Antwort, weil: {why}</translation>
    </message>
    <message>
        <source>a misunderstanding</source>
        <translation>ein Missverständnis</translation>
    </message>
    <message>
        <source>a name that fits</source>
        <translation>ein Name, der passt</translation>
    </message>
    <message>
        <source>a promise not kept in time</source>
        <translation>eine Zusage nicht rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>a regular, a first visit, a supplier …</source>
        <translation>ein Stammgast, ein erster Besuch, ein Lieferant …</translation>
    </message>
    <message>
        <source>a reply is on its way here</source>
        <comment>differs between two workspaces</comment>
        <translation>hier ist eine Antwort unterwegs</translation>
    </message>
    <message>
        <source>a reply on its way</source>
        <comment>differs between two workspaces</comment>
        <translation>eine Antwort unterwegs</translation>
    </message>
    <message>
        <source>a site</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>a third, past the two</source>
        <translation>eine dritte, über die zwei hinaus</translation>
    </message>
    <message>
        <source>a token</source>
        <comment>what a site was asked for</comment>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a warning stands in the way</source>
        <translation>eine Warnung steht im Weg</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>what a site was asked for</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>across</source>
        <comment>rows across columns</comment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>after {hours}</source>
        <translation>nach {hours}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>column: all of a row</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>all who were heard</source>
        <translation>alle, die gehört wurden</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>why a complaint came back</comment>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>answered by the due time, of all that were answered or due</source>
        <translation>bis zur Frist beantwortet, von allen beantworteten oder fälligen</translation>
    </message>
    <message>
        <source>answered in public or in private; {n} in private alone</source>
        <translation>öffentlich oder nicht öffentlich beantwortet; davon {n} nur nicht öffentlich</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>at Google, in the browser</source>
        <translation>bei Google, im Browser</translation>
    </message>
    <message>
        <source>at Microsoft, in the browser</source>
        <translation>bei Microsoft, im Browser</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>before a removal</source>
        <translation>vor einem Entfernen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before mending</source>
        <translation>vor dem Instandsetzen</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>both, one after the other</source>
        <comment>differs between two workspaces</comment>
        <translation>beide, nacheinander</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wiedergekommen</translation>
    </message>
    <message>
        <source>came back to us</source>
        <translation>wiedergekommen</translation>
    </message>
    <message>
        <source>came back to us after our reply</source>
        <translation>kamen nach unserer Antwort wieder</translation>
    </message>
    <message>
        <source>case {number}.pdf</source>
        <translation>Fall {number}.pdf</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>checks that were met: {labels}</source>
        <translation>erfüllte Prüfungen: {labels}</translation>
    </message>
    <message>
        <source>checks that were open: {labels}</source>
        <translation>offene Prüfungen: {labels}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>closed it: nothing more to say</source>
        <translation>abgeschlossen: nichts mehr zu sagen</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>what a site was asked for</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>coverage by source</source>
        <translation>Antwortquote nach Quelle</translation>
    </message>
    <message>
        <source>coverage over time</source>
        <translation>Antwortquote im Lauf der Zeit</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date for Qt: d, MMM and yyyy stay as they are</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>data stored where telemetry account keyring password network</source>
        <translation>daten gespeichert wo telemetrie konto schlüsselbund passwort netz datenschutz</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of our reply</source>
        <translation>Datum unserer Antwort</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>day first: {text} is {date}</source>
        <translation>Tag zuerst: {text} ist {date}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>days to weeks, until Google approves</source>
        <translation>Tage bis Wochen, bis Google freigibt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>declined with a reason</source>
        <translation>mit Grund abgelehnt</translation>
    </message>
    <message>
        <source>did it arrive?</source>
        <translation>angekommen?</translation>
    </message>
    <message>
        <source>did you post it?</source>
        <translation>veröffentlicht?</translation>
    </message>
    <message>
        <source>digest {since} to {until}.html</source>
        <translation>Bericht {since} bis {until}.html</translation>
    </message>
    <message>
        <source>done by their day, of those whose day has come</source>
        <translation>bis zu ihrem Tag gehalten, von denen, deren Tag gekommen ist</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>differs between two workspaces</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>due in {span}</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>each brand in its own time</source>
        <translation>jede Marke in ihrer eigenen Zeit</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>why a complaint came back</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>edited by its author</source>
        <translation>vom Verfasser geändert</translation>
    </message>
    <message>
        <source>empathy items required drop own phrase allow policy method brand checks</source>
        <translation>empathie punkte verlangt weglassen eigene wendung erlauben richtlinie methode marke prüfungen checkliste</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>differs between two workspaces</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>every mail, as a complaint</source>
        <translation>jede E-Mail, als Beschwerde</translation>
    </message>
    <message>
        <source>every mail, to judge myself</source>
        <translation>jede E-Mail, ich urteile selbst</translation>
    </message>
    <message>
        <source>every promise kept in time</source>
        <translation>jede Zusage rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>differs between two workspaces</comment>
        <translation>wessen Versäumnis</translation>
    </message>
    <message>
        <source>feed shop app store health sign in pause poll interval password add</source>
        <translation>feed laden app store zustand anmelden anhalten abrufen abstand passwort hinzufügen quelle</translation>
    </message>
    <message>
        <source>fewer complaints since</source>
        <translation>weniger Beschwerden seitdem</translation>
    </message>
    <message>
        <source>fifty</source>
        <translation>fünfzig</translation>
    </message>
    <message>
        <source>first of two</source>
        <translation>erste von zwei</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>differs between two workspaces</comment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>zu Ihrer Kenntnis</translation>
    </message>
    <message>
        <source>forty</source>
        <translation>vierzig</translation>
    </message>
    <message>
        <source>gave more stars within 90 days of our reply, or came back otherwise</source>
        <translation>gaben innerhalb von 90 Tagen nach unserer Antwort mehr Sterne oder kamen anders wieder</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>gone from the site</source>
        <translation>von der Seite verschwunden</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>heard by the due time</source>
        <translation>bis zur Frist gehört</translation>
    </message>
    <message>
        <source>heard in private</source>
        <translation>nicht öffentlich gehört</translation>
    </message>
    <message>
        <source>heard in public</source>
        <translation>öffentlich gehört</translation>
    </message>
    <message>
        <source>heard or declined</source>
        <translation>gehört oder abgelehnt</translation>
    </message>
    <message>
        <source>heard this month</source>
        <translation>diesen Monat gehört</translation>
    </message>
    <message>
        <source>heard too late, or overdue</source>
        <translation>zu spät gehört, oder überfällig</translation>
    </message>
    <message>
        <source>heard, and not won back so far</source>
        <translation>gehört, bisher nicht zurückgewonnen</translation>
    </message>
    <message>
        <source>heard, or declined with a reason</source>
        <translation>gehört oder mit Grund abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>helpful to {n}</source>
        <comment>helpful to {n}</comment>
        <translation>
            <numerusform>hilfreich für {n}</numerusform>
            <numerusform>hilfreich für {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>house policy</source>
        <translation>Hausordnung</translation>
    </message>
    <message>
        <source>how it was closed</source>
        <comment>differs between two workspaces</comment>
        <translation>wie es abgeschlossen wurde</translation>
    </message>
    <message>
        <source>how often it was named</source>
        <translation>wie oft er genannt wurde</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>in the week of {date}</source>
        <translation>in der Woche ab dem {date}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>im {month}</translation>
    </message>
    <message>
        <source>in {quarter}</source>
        <translation>im {quarter}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>is</source>
        <comment>heading: what a column is</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is in no dictionary on this computer.</source>
        <translation>steht in keinem Wörterbuch auf diesem Rechner.</translation>
    </message>
    <message>
        <source>judged a mention without stars</source>
        <translation>eine Erwähnung ohne Sterne beurteilt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <comment>differs between two workspaces</comment>
        <translation>als Notiz behalten</translation>
    </message>
    <message>
        <source>keyboard shortcuts single letters</source>
        <translation>tastatur tastenkürzel einzelne buchstaben</translation>
    </message>
    <message>
        <source>keystring:shared secret, from etsy.com/developers.</source>
        <translation>keystring:shared secret, von etsy.com/developers.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>light dark theme system font size type large language translation German Afrikaans English</source>
        <translation>hell dunkel darstellung system schrift größe groß sprache übersetzung deutsch afrikaans englisch</translation>
    </message>
    <message>
        <source>live</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>locations</source>
        <comment>what a site was asked for</comment>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>longest: {name}, {span}</source>
        <translation>am längsten: {name}, {span}</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>gesenkt</translation>
    </message>
    <message>
        <source>marked complaint</source>
        <comment>differs between two workspaces</comment>
        <translation>als Beschwerde markiert</translation>
    </message>
    <message>
        <source>marked it to be found again</source>
        <translation>zum Wiederfinden markiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>month first: {text} is {date}</source>
        <translation>Monat zuerst: {text} ist {date}</translation>
    </message>
    <message>
        <source>more</source>
        <comment>what a site writes where it cuts</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more complaints since</source>
        <translation>mehr Beschwerden seitdem</translation>
    </message>
    <message>
        <source>more than {reviews}</source>
        <translation>mehr als {reviews}</translation>
    </message>
    <message>
        <source>name signature contact time zone target hours complaint stars follow-up remove add</source>
        <translation>name unterschrift kontakt zeitzone ziel stunden beschwerde sterne wiedervorlage entfernen hinzufügen marke</translation>
    </message>
    <message numerus="yes">
        <source>named by {n} person</source>
        <comment>named by {n} people</comment>
        <translation>
            <numerusform>genannt von {n} Menschen</numerusform>
            <numerusform>genannt von {n} Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>source</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>new since {month}</source>
        <translation>neu seit {month}</translation>
    </message>
    <message>
        <source>nine of ten within {hours}</source>
        <translation>neun von zehn innerhalb von {hours}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>keine Beschwerde</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>no difference yet</source>
        <translation>noch kein Unterschied</translation>
    </message>
    <message>
        <source>no difference yet seen</source>
        <translation>noch kein Unterschied zu sehen</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>ohne Sterne</translation>
    </message>
    <message>
        <source>nobody complained.</source>
        <translation>niemand hat sich beschwert.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>none, as far as they say</source>
        <translation>keinen, soweit sie sagen</translation>
    </message>
    <message>
        <source>none, on this computer only</source>
        <translation>keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>not for this one</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>not known whether the reply arrived</source>
        <translation>nicht bekannt, ob die Antwort ankam</translation>
    </message>
    <message>
        <source>not named in this time</source>
        <translation>in dieser Zeit nicht genannt</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>nicht unseres</translation>
    </message>
    <message>
        <source>not posted yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not recommended</source>
        <translation>nicht empfohlen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>not the same</source>
        <comment>differs between two workspaces</comment>
        <translation>nicht dieselbe</translation>
    </message>
    <message>
        <source>not written here</source>
        <translation>nicht hier geschrieben</translation>
    </message>
    <message>
        <source>noted product, earlier channel or who they are</source>
        <translation>Produkt, früheren Weg oder wer sie sind vermerkt</translation>
    </message>
    <message>
        <source>noted what they want</source>
        <translation>vermerkt, was sie wünschen</translation>
    </message>
    <message>
        <source>noted whose failing it was</source>
        <translation>vermerkt, wessen Versäumnis es war</translation>
    </message>
    <message>
        <source>noted why they would not come back</source>
        <translation>vermerkt, warum sie nicht wiederkämen</translation>
    </message>
    <message>
        <source>nothing erased yet</source>
        <comment>differs between two workspaces</comment>
        <translation>noch nichts gelöscht</translation>
    </message>
    <message>
        <source>notices of review sites</source>
        <translation>Hinweise von Bewertungsseiten</translation>
    </message>
    <message>
        <source>now</source>
        <comment>source</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now {stars}</source>
        <translation>jetzt {stars}</translation>
    </message>
    <message>
        <source>number {posted}, past the two</source>
        <translation>die {posted}., über die zwei hinaus</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>older than {n} day</source>
        <comment>older than {n} days</comment>
        <translation>
            <numerusform>älter als {n} Tag</numerusform>
            <numerusform>älter als {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>only since then</source>
        <translation>erst seitdem</translation>
    </message>
    <message>
        <source>or right-click one to rename or merge it</source>
        <translation>oder per Rechtsklick umbenennen</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unseres</translation>
    </message>
    <message>
        <source>outdated: they edited it since</source>
        <translation>überholt: seitdem geändert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>partly ours</source>
        <translation>teils unseres</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>teilweise gesehen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>posted by hand</source>
        <translation>von Hand veröffentlicht</translation>
    </message>
    <message>
        <source>posted by hand, not seen yet</source>
        <translation>von Hand veröffentlicht, noch nicht gesehen</translation>
    </message>
    <message>
        <source>posted {at}</source>
        <translation>veröffentlicht {at}</translation>
    </message>
    <message>
        <source>posted {at} by {who}</source>
        <translation>veröffentlicht {at} von {who}</translation>
    </message>
    <message>
        <source>posted, not seen yet</source>
        <translation>veröffentlicht, noch nicht gesehen</translation>
    </message>
    <message>
        <source>prior channel</source>
        <comment>differs between two workspaces</comment>
        <translation>vorher versucht</translation>
    </message>
    <message>
        <source>private</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>product</source>
        <comment>differs between two workspaces</comment>
        <translation>Produkt oder Leistung</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>öffentlich oder nicht</translation>
    </message>
    <message>
        <source>put it off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Schlange</translation>
    </message>
    <message>
        <source>quiet {n} d</source>
        <translation>still seit {n} Tg.</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>rating by owner</source>
        <comment>differs between two workspaces</comment>
        <translation>eigene Wertung</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>what a site was asked for</comment>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>ratings raised</source>
        <translation>Sterne erhöht</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>regular fans</source>
        <translation>treue Gäste</translation>
    </message>
    <message>
        <source>reply going out</source>
        <translation>Antwort geht hinaus</translation>
    </message>
    <message>
        <source>reply in the outbox</source>
        <translation>Antwort im Postausgang</translation>
    </message>
    <message>
        <source>reply live at the site</source>
        <translation>Antwort auf der Seite sichtbar</translation>
    </message>
    <message>
        <source>reply posted</source>
        <translation>Antwort veröffentlicht</translation>
    </message>
    <message>
        <source>restore copy save folder file check repair damaged</source>
        <translation>wiederherstellen kopie sichern ordner datei prüfen instand setzen beschädigt</translation>
    </message>
    <message>
        <source>review {id}</source>
        <translation>Bewertung {id}</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>what a site was asked for</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>said whether it is a complaint</source>
        <translation>gesagt, ob es eine Beschwerde ist</translation>
    </message>
    <message>
        <source>said whether the customer was won back</source>
        <translation>gesagt, ob der Kunde zurückgewonnen wurde</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>same order number</source>
        <translation>dieselbe Bestellnummer</translation>
    </message>
    <message>
        <source>second of two</source>
        <translation>zweite von zwei</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation>auf der Seite gesehen</translation>
    </message>
    <message>
        <source>seen at the site {at}</source>
        <translation>auf der Seite gesehen {at}</translation>
    </message>
    <message>
        <source>seen in the draft</source>
        <translation>im Entwurf gesehen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation>beiseitegelegt, nicht gezählt</translation>
    </message>
    <message>
        <source>shops</source>
        <comment>what a site was asked for</comment>
        <translation>Läden</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>ähnliche Worte</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>sleeps until {wakes}</source>
        <translation>ruht bis {wakes}</translation>
    </message>
    <message>
        <source>sleeps {until}</source>
        <translation>ruht, {until}</translation>
    </message>
    <message>
        <source>slow delivery</source>
        <translation>langsame Lieferung</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <comment>differs between two workspaces</comment>
        <translation>schläft bis</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>spam, a duplicate, not about us or from before we began; counted nowhere else</source>
        <translation>Spam, doppelt, nicht über uns oder von vor unserem Anfang; sonst nirgends gezählt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>differs between two workspaces</comment>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>warten noch</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>der Verfasser</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>what a site was asked for</comment>
        <translation>das Unternehmen</translation>
    </message>
    <message>
        <source>the only one here</source>
        <translation>die einzige hier</translation>
    </message>
    <message>
        <source>the reply</source>
        <comment>what a site was asked for</comment>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the review</source>
        <comment>what a site was asked for</comment>
        <translation>die Bewertung</translation>
    </message>
    <message>
        <source>the review was changed after it</source>
        <translation>die Bewertung wurde danach geändert</translation>
    </message>
    <message>
        <source>the site</source>
        <comment>after: too many for</comment>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the site did not take the reply</source>
        <translation>die Seite hat die Antwort nicht angenommen</translation>
    </message>
    <message>
        <source>the site said: {error}</source>
        <translation>die Seite sagte: {error}</translation>
    </message>
    <message>
        <source>the site’s id</source>
        <translation>Kennung auf der Seite</translation>
    </message>
    <message>
        <source>the user&apos;s name</source>
        <comment>what a site was asked for</comment>
        <translation>der Name des Benutzers</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>they came back to us</source>
        <translation>sie kamen wieder</translation>
    </message>
    <message>
        <source>thirty</source>
        <translation>dreißig</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diesen Menschen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>time to reply</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to be heard</source>
        <translation>gehört werden</translation>
    </message>
    <message>
        <source>to tick</source>
        <translation>abzuhaken</translation>
    </message>
    <message>
        <source>to {site}</source>
        <translation>an {site}</translation>
    </message>
    <message>
        <source>to {site}, as {brand}</source>
        <translation>an {site}, als {brand}</translation>
    </message>
    <message>
        <source>to {who}: “{text}”</source>
        <translation>an {who}: „{text}“</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>too few cases to tell yet</source>
        <translation>noch zu wenige Fälle</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>took the last step back</source>
        <translation>den letzten Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>tray icon quiet hours notice night close start login autostart</source>
        <translation>infobereich symbol ruhezeit hinweis nacht schließen starten anmeldung autostart benachrichtigung</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>undo window time send stop all outbox reply</source>
        <translation>zurückholen zeit senden anhalten alle postausgang antwort</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>until Etsy has looked at your key</source>
        <translation>bis Etsy Ihren Schlüssel angesehen hat</translation>
    </message>
    <message>
        <source>until I have the facts</source>
        <translation>bis ich die Fakten habe</translation>
    </message>
    <message>
        <source>until they edit</source>
        <translation>bis zur Änderung</translation>
    </message>
    <message>
        <source>until your plan holds the API module</source>
        <translation>bis Ihr Tarif das API-Modul enthält</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>waiting for {span}, gone cold</source>
        <translation>{span} Wartezeit, erkaltet</translation>
    </message>
    <message>
        <source>waiting, not yet due</source>
        <translation>wartend, noch nicht fällig</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wants</source>
        <comment>differs between two workspaces</comment>
        <translation>was sie wünschen</translation>
    </message>
    <message>
        <source>which channels send which complaints</source>
        <translation>welche Wege welche Beschwerden bringen</translation>
    </message>
    <message>
        <source>who</source>
        <comment>differs between two workspaces</comment>
        <translation>wer es ist</translation>
    </message>
    <message>
        <source>who is waiting</source>
        <translation>wer wartet</translation>
    </message>
    <message>
        <source>who replied</source>
        <translation>wer antwortete</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit einem Passwort</translation>
    </message>
    <message numerus="yes">
        <source>with {n} reply that was in the outbox</source>
        <comment>with {n} replies that were in the outbox</comment>
        <translation>
            <numerusform>mit {n} Antwort, die im Postausgang lag</numerusform>
            <numerusform>mit {n} Antworten, die im Postausgang lagen</numerusform>
        </translation>
    </message>
    <message>
        <source>within target</source>
        <translation>innerhalb der Frist</translation>
    </message>
    <message>
        <source>within two days</source>
        <translation>innerhalb von zwei Tagen</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>zurückgewonnen</translation>
    </message>
    <message>
        <source>won back</source>
        <comment>differs between two workspaces</comment>
        <translation>zurückgewonnen</translation>
    </message>
    <message>
        <source>written before answering began here</source>
        <comment>why a review was set aside</comment>
        <translation>geschrieben, bevor hier geantwortet wurde</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation>versehentlich aufgeschrieben</translation>
    </message>
    <message>
        <source>written in Heard</source>
        <translation>in Heard geschrieben</translation>
    </message>
    <message>
        <source>wrote a note for ourselves</source>
        <translation>eine Notiz für uns geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{added} added. {left} left out, the first because: {why}</source>
        <translation>{added} hinzugefügt. {left} ausgelassen, der erste, weil: {why}</translation>
    </message>
    <message>
        <source>{address} forwarded a review of {site}. If that is you or one of yours, add the address to “Your own addresses”.</source>
        <translation>{address} hat eine Bewertung von {site} weitergeleitet. Sind Sie das oder jemand von Ihnen, fügen Sie die Adresse bei „Ihre eigenen Adressen“ hinzu.</translation>
    </message>
    <message>
        <source>{answer}: {author}</source>
        <translation>{answer}: {author}</translation>
    </message>
    <message>
        <source>{before} to {after} a week</source>
        <translation>{before} auf {after} je Woche</translation>
    </message>
    <message>
        <source>{brand}, {source}: {heard} of {whole} heard, median {hours}</source>
        <translation>{brand}, {source}: {heard} von {whole} gehört, Median {hours}</translation>
    </message>
    <message>
        <source>{change}&#xa0;% since {month}</source>
        <translation>{change}&#xa0;% seit {month}</translation>
    </message>
    <message>
        <source>{checklist}. Open then: {items}</source>
        <translation>{checklist}. Dann noch offen: {items}</translation>
    </message>
    <message>
        <source>{complaints} {period}</source>
        <translation>{complaints} {period}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}–{date}</source>
        <translation>{day}.–{date}</translation>
    </message>
    <message>
        <source>{done} of {whole} done</source>
        <translation>{done} von {whole} erledigt</translation>
    </message>
    <message>
        <source>{edited}: the words changed</source>
        <translation>{edited}: Die Worte änderten sich</translation>
    </message>
    <message>
        <source>{edited}: was {stars}</source>
        <translation>{edited}: vorher {stars}</translation>
    </message>
    <message numerus="yes">
        <source>{erased}; {n} copy beside the workspace still holds it</source>
        <comment>{erased}; {n} copies beside the workspace still hold it</comment>
        <translation>
            <numerusform>{erased}; {n} Kopie neben dem Arbeitsbereich enthält es noch</numerusform>
            <numerusform>{erased}; {n} Kopien neben dem Arbeitsbereich enthalten es noch</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} belongs to a workspace: name another file for the log.</source>
        <translation>{file} gehört zu einem Arbeitsbereich: Nennen Sie eine andere Datei für das Protokoll.</translation>
    </message>
    <message>
        <source>{file} belongs to a workspace: name another file.</source>
        <translation>{file} gehört zu einem Arbeitsbereich: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: nothing was changed in it, name another file.</source>
        <translation>{file} gehört zu einem anderen Programm: Darin wurde nichts geändert, nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: nothing was changed in it.</source>
        <translation>{file} gehört zu einem anderen Programm: Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: check that its folder exists and that you may write there.</source>
        <translation>{file} lässt sich nicht öffnen: Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: check that the place exists.</source>
        <translation>{file} lässt sich nicht öffnen: Prüfen Sie, ob es den Ort gibt.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): check the name.</source>
        <translation>{file} lässt sich nicht lesen ({why}): Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{file} cannot be used just now: {why}.</source>
        <translation>{file} lässt sich gerade nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written as PDF: choose another place, or a page for the browser.</source>
        <translation>{file} lässt sich nicht als PDF schreiben: Wählen Sie einen anderen Ort, oder schreiben Sie eine Seite für den Browser.</translation>
    </message>
    <message>
        <source>{file} cannot be written: allow writing to the file and its folder, or open another workspace.</source>
        <translation>{file} lässt sich nicht beschreiben: Erlauben Sie das Schreiben in der Datei und ihrem Ordner, oder öffnen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{file} cannot be written: choose another place for the log.</source>
        <translation>{file} lässt sich nicht schreiben: Wählen Sie einen anderen Ort für das Protokoll.</translation>
    </message>
    <message>
        <source>{file} exists already: name another file for the backup.</source>
        <translation>{file} gibt es schon: Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>{file} is a damaged archive: download it again.</source>
        <translation>{file} ist ein beschädigtes Archiv: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file: name the file that was exported.</source>
        <translation>{file} ist ein Gerät, keine Datei: Nennen Sie die Datei, die exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a workspace: name a file in it.</source>
        <translation>{file} ist ein Ordner, kein Arbeitsbereich: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a folder: name a file in it.</source>
        <translation>{file} ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is damaged: choose another backup.</source>
        <translation>{file} ist beschädigt: Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{file} is damaged: nothing was taken from it; mend it first, or take a backup.</source>
        <translation>{file} ist beschädigt: Es wurde nichts daraus übernommen; setzen Sie die Datei zuerst instand, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{file} is damaged: put a good copy back; the damaged file is kept beside it.</source>
        <translation>{file} ist beschädigt: Spielen Sie eine gute Kopie zurück; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>{file} is damaged: the last good backup is {backup}; it can be put back, and the damaged file is kept beside it.</source>
        <translation>{file} ist beschädigt: Die letzte gute Sicherung ist {backup}; sie kann zurückgespielt werden, und die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>{file} is empty, so it is no workspace: delete it, or name another file.</source>
        <translation>{file} ist leer und darum kein Arbeitsbereich: Löschen Sie die Datei, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GB: split it and import the parts.</source>
        <translation>{file} ist größer als 1 GB: Teilen Sie die Datei, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was: put it back, then close Heard and open it again.</source>
        <translation>{file} ist nicht mehr, wo es war: Legen Sie die Datei zurück, schließen Sie Heard dann, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>{file} is not a Heard workspace: nothing was changed in it, name another file.</source>
        <translation>{file} ist kein Arbeitsbereich von Heard: Darin wurde nichts geändert, nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: name another one for the log.</source>
        <translation>{file} ist keine gewöhnliche Datei: Nennen Sie eine andere für das Protokoll.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: name another one.</source>
        <translation>{file} ist keine gewöhnliche Datei: Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is read-only: allow writing to it, or open another workspace.</source>
        <translation>{file} ist schreibgeschützt: Erlauben Sie das Schreiben, oder öffnen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{file} is what SQLite calls its own log files: name another file.</source>
        <translation>So wie {file} nennt SQLite seine eigenen Protokolldateien: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} may not be read or written by you: choose another place, or allow it.</source>
        <translation>{file} dürfen Sie weder lesen noch schreiben: Wählen Sie einen anderen Ort, oder erlauben Sie es.</translation>
    </message>
    <message>
        <source>{file} was closed: open it again.</source>
        <translation>{file} wurde geschlossen: Öffnen Sie die Datei wieder.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Heard: update Heard to open it; nothing was changed in it.</source>
        <translation>{file} stammt von einer neueren Version von Heard: Aktualisieren Sie Heard, um die Datei zu öffnen; darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file}, row {n}</source>
        <translation>{file}, Zeile {n}</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} von {all}</translation>
    </message>
    <message>
        <source>{folder} holds far too many files: choose the folder of the reviews in it.</source>
        <translation>{folder} enthält viel zu viele Dateien: Wählen Sie darin den Ordner mit den Bewertungen.</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} weitere</translation>
    </message>
    <message>
        <source>{hidden} more findings</source>
        <translation>{hidden} weitere Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>{in_time} of {n} reply came within the target</source>
        <comment>{in_time} of {n} replies came within the target</comment>
        <translation>
            <numerusform>{in_time} von {n} Antwort kam innerhalb der Frist</numerusform>
            <numerusform>{in_time} von {n} Antworten kamen innerhalb der Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} has no setting “{name}”: it takes {names}.</source>
        <translation>{kind} hat keine Einstellung „{name}“: Es gibt {names}.</translation>
    </message>
    <message>
        <source>{kind} has no sign-in in the browser: it needs no password, or takes one as a setting.</source>
        <translation>{kind} kennt keine Anmeldung im Browser: Es braucht kein Passwort, oder es steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>{kind} still needs “{setting}” ({name}): please enter it.</source>
        <translation>{kind} braucht noch „{setting}“ ({name}): Bitte tragen Sie es ein.</translation>
    </message>
    <message>
        <source>{kind} takes no replies from Heard: post your words at the site by hand.</source>
        <translation>{kind} nimmt von Heard keine Antworten an: Veröffentlichen Sie Ihre Worte auf der Seite von Hand.</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (freiwillig)</translation>
    </message>
    <message numerus="yes">
        <source>{label}: {n} person</source>
        <comment>{label}: {n} people</comment>
        <translation>
            <numerusform>{label}: {n} Mensch</numerusform>
            <numerusform>{label}: {n} Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}: {n} reply</source>
        <comment>{label}: {n} replies</comment>
        <translation>
            <numerusform>{label}: {n} Antwort</numerusform>
            <numerusform>{label}: {n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} / {limit}</source>
        <translation>{length} / {limit}</translation>
    </message>
    <message>
        <source>{length} / {limit} bytes</source>
        <translation>{length} / {limit} Byte</translation>
    </message>
    <message>
        <source>{length} bytes</source>
        <translation>{length} Byte</translation>
    </message>
    <message>
        <source>{length} of {limit} bytes</source>
        <translation>{length} von {limit} Byte</translation>
    </message>
    <message>
        <source>{length} of {limit} bytes, {n} too many</source>
        <translation>{length} von {limit} Byte, {n} zu viel</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
    <message>
        <source>{length} of {limit} characters, {n} too many</source>
        <translation>{length} von {limit} Zeichen, {n} zu viel</translation>
    </message>
    <message>
        <source>{letter}: {heard} heard, {waiting} waiting, {overdue} overdue</source>
        <translation>{letter}: {heard} gehört, {waiting} wartend, {overdue} überfällig</translation>
    </message>
    <message>
        <source>{line}, by {at}</source>
        <translation>{line}, bis {at}</translation>
    </message>
    <message>
        <source>{line}, by {date}</source>
        <translation>{line}, bis {date}</translation>
    </message>
    <message>
        <source>{line}, done {at}</source>
        <translation>{line}, erledigt {at}</translation>
    </message>
    <message>
        <source>{line}, done {date}</source>
        <translation>{line}, erledigt {date}</translation>
    </message>
    <message>
        <source>{line}, no day named</source>
        <translation>{line}, ohne Termin</translation>
    </message>
    <message>
        <source>{line}, no longer needed since {at}</source>
        <translation>{line}, nicht mehr nötig seit {at}</translation>
    </message>
    <message>
        <source>{line}, open</source>
        <translation>{line}, offen</translation>
    </message>
    <message>
        <source>{low} d +</source>
        <translation>{low} Tg. +</translation>
    </message>
    <message>
        <source>{low}–{high} d</source>
        <translation>{low}–{high} Tg.</translation>
    </message>
    <message>
        <source>{many} The first is due now.</source>
        <translation>{many} Die erste ist jetzt fällig.</translation>
    </message>
    <message>
        <source>{many} The first would leave in {time}.</source>
        <translation>{many} Die erste ginge in {time} hinaus.</translation>
    </message>
    <message>
        <source>{minutes}, then {wait}</source>
        <translation>{minutes}, dann {wait}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{name}

What came or was written since is not in it. The workspace as it is now is kept beside it.</source>
        <translation>{name}

Was seither kam oder geschrieben wurde, ist nicht darin. Der Arbeitsbereich, wie er jetzt ist, wird daneben aufgehoben.</translation>
    </message>
    <message>
        <source>{name} (Ctrl+Enter)</source>
        <translation>{name} (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>{name} counts as {stars}</source>
        <translation>{name} zählt mit: {stars}</translation>
    </message>
    <message>
        <source>{name} does not complain</source>
        <translation>{name} beschwert sich nicht</translation>
    </message>
    <message>
        <source>{name} is a sample brand here: remove the sample brands first.</source>
        <translation>{name} ist hier eine Beispielmarke: Entfernen Sie zuerst die Beispielmarken.</translation>
    </message>
    <message>
        <source>{name} is a sample or an import: there is nothing to set up.</source>
        <translation>{name} ist ein Beispiel oder ein Import: Es gibt nichts einzustellen.</translation>
    </message>
    <message>
        <source>{name} is declined, and accounted for</source>
        <translation>{name} bleibt ohne Antwort und gilt als erledigt</translation>
    </message>
    <message>
        <source>{name} is heard, in private</source>
        <translation>{name} ist gehört, nicht öffentlich</translation>
    </message>
    <message>
        <source>{name} is heard. Follow up on {day}</source>
        <translation>{name} ist gehört. Wiedervorlage {day}</translation>
    </message>
    <message>
        <source>{name} is judged by the stars again</source>
        <translation>Bei {name} gelten wieder die Sterne</translation>
    </message>
    <message>
        <source>{name} is no longer polled; what it brought stays in the log</source>
        <translation>{name} wird nicht mehr abgerufen; was kam, bleibt im Protokoll</translation>
    </message>
    <message>
        <source>{name} is not won back</source>
        <translation>{name} ist nicht zurückgewonnen</translation>
    </message>
    <message>
        <source>{name} is removed; the workspace as it was is kept as {name2}</source>
        <translation>{name} ist entfernt; der Arbeitsbereich, wie er war, liegt in {name2}</translation>
    </message>
    <message>
        <source>{name} is set aside</source>
        <translation>{name} ist beiseitegelegt</translation>
    </message>
    <message>
        <source>{name} is starred</source>
        <translation>{name} hat einen Stern</translation>
    </message>
    <message>
        <source>{name} is unstarred</source>
        <translation>{name} hat keinen Stern mehr</translation>
    </message>
    <message>
        <source>{name} is won back</source>
        <translation>{name} ist zurückgewonnen</translation>
    </message>
    <message>
        <source>{name} may rest</source>
        <translation>{name} darf ruhen</translation>
    </message>
    <message>
        <source>{name} sleeps {until}</source>
        <translation>{name} ruht {until}</translation>
    </message>
    <message>
        <source>{name} waits for an answer again</source>
        <translation>{name} wartet wieder auf Antwort</translation>
    </message>
    <message>
        <source>{numbers} and {last} stars</source>
        <translation>{numbers} und {last} Sterne</translation>
    </message>
    <message>
        <source>{number} automatic answer was left out.</source>
        <translation>{number} automatische Antwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{number} automatic answers were left out.</source>
        <translation>{number} automatische Antworten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{number} cases were taken back from the log.</source>
        <translation>{number} Fälle wurden aus dem Protokoll übernommen.</translation>
    </message>
    <message>
        <source>{number} dates read two ways ({example} can be day or month first), so nothing was guessed; import again and say which comes first, and the same reviews get their dates.</source>
        <translation>{number} Daten lassen sich zweifach lesen ({example}: Tag oder Monat zuerst); darum wurde nichts vermutet. Importieren Sie noch einmal und sagen Sie, was zuerst steht, dann bekommen dieselben Bewertungen ihr Datum.</translation>
    </message>
    <message>
        <source>{number} entries have no date that can be read.</source>
        <translation>{number} Einträge haben kein lesbares Datum.</translation>
    </message>
    <message>
        <source>{number} from before {date} are set aside: they wait for no answer.</source>
        <translation>{number} von vor dem {date} sind beiseitegelegt: Sie warten nicht auf Antwort.</translation>
    </message>
    <message>
        <source>{number} from before {date} is set aside: it waits for no answer.</source>
        <translation>{number} von vor dem {date} ist beiseitegelegt: Sie wartet nicht auf Antwort.</translation>
    </message>
    <message>
        <source>{number} of them were answered in private, at a time that the log does not tell: it counts from now.</source>
        <translation>{number} davon wurden privat beantwortet, zu einer Zeit, die das Protokoll nicht nennt: Sie zählt ab jetzt.</translation>
    </message>
    <message>
        <source>{number} of {whole} reviews came without a date.</source>
        <translation>{number} von {whole} Bewertungen kamen ohne Datum.</translation>
    </message>
    <message>
        <source>{number} of {whole} reviews came without stars that can be read.</source>
        <translation>{number} von {whole} Bewertungen kamen ohne lesbare Sterne.</translation>
    </message>
    <message>
        <source>{number} part of the page&apos;s data is broken and was left out.</source>
        <translation>Von den Daten der Seite ist etwas beschädigt und wurde ausgelassen ({number}).</translation>
    </message>
    <message>
        <source>{number} people are waiting</source>
        <translation>{number} Menschen warten</translation>
    </message>
    <message>
        <source>{number} replies have no date, so nobody knows how long it took: it counts as given when it was imported.</source>
        <translation>{number} Antworten haben kein Datum, also weiß niemand, wie lange sie brauchten: Sie zählen als beim Import gegeben.</translation>
    </message>
    <message>
        <source>{number} reviews have no standing.</source>
        <translation>{number} Bewertungen haben keinen Stand.</translation>
    </message>
    <message>
        <source>{number} rows have a date that cannot be read; their clock starts now.</source>
        <translation>{number} Zeilen haben ein unlesbares Datum; ihre Uhr läuft ab jetzt.</translation>
    </message>
    <message>
        <source>{number} rows point to something that is gone.</source>
        <translation>{number} Zeilen verweisen auf etwas, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>{number} rows were refused; the first {whole} are listed.</source>
        <translation>{number} Zeilen wurden abgewiesen; die ersten {whole} sind aufgeführt.</translation>
    </message>
    <message>
        <source>{number} without stars</source>
        <translation>{number} ohne Sterne</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} byte too many for {site}. Nothing is cut.</source>
        <comment>{n} bytes too many for {site}. Nothing is cut.</comment>
        <translation>
            <numerusform>{n} Byte zu viel für {site}. Nichts wird abgeschnitten.</numerusform>
            <numerusform>{n} Byte zu viel für {site}. Nichts wird abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character too many for {site}. Nothing is cut.</source>
        <comment>{n} characters too many for {site}. Nothing is cut.</comment>
        <translation>
            <numerusform>{n} Zeichen zu viel für {site}. Nichts wird abgeschnitten.</numerusform>
            <numerusform>{n} Zeichen zu viel für {site}. Nichts wird abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint</source>
        <comment>{n} complaints</comment>
        <translation>
            <numerusform>{n} Beschwerde</numerusform>
            <numerusform>{n} Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint: {heard} heard ({share}), {declined} declined, {waiting} still waiting.</source>
        <comment>{n} complaints: {heard} heard ({share}), {declined} declined, {waiting} still waiting.</comment>
        <translation>
            <numerusform>{n} Beschwerde: {heard} gehört ({share}), {declined} abgelehnt, {waiting} warten noch.</numerusform>
            <numerusform>{n} Beschwerden: {heard} gehört ({share}), {declined} abgelehnt, {waiting} warten noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint; one may name several reasons and counts in each column</source>
        <comment>{n} complaints; one may name several reasons and counts in each column</comment>
        <translation>
            <numerusform>{n} Beschwerde; eine kann mehrere Gründe nennen und zählt in jeder Spalte</numerusform>
            <numerusform>{n} Beschwerden; eine kann mehrere Gründe nennen und zählt in jeder Spalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer answered or declined after the due time.</source>
        <comment>{n} customers answered or declined after the due time.</comment>
        <translation>
            <numerusform>{n} Kunde nach der Frist beantwortet oder abgelehnt.</numerusform>
            <numerusform>{n} Kunden nach der Frist beantwortet oder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer had an answer within the target.</source>
        <comment>{n} customers had an answer within the target.</comment>
        <translation>
            <numerusform>{n} Kunde hatte eine Antwort innerhalb der Frist.</numerusform>
            <numerusform>{n} Kunden hatten eine Antwort innerhalb der Frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer lowered their stars after our answer.</source>
        <comment>{n} customers lowered their stars after our answer.</comment>
        <translation>
            <numerusform>{n} Kunde gab nach unserer Antwort weniger Sterne.</numerusform>
            <numerusform>{n} Kunden gaben nach unserer Antwort weniger Sterne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer past the due time without an answer.</source>
        <comment>{n} customers past the due time without an answer.</comment>
        <translation>
            <numerusform>{n} Kunde über die Frist hinaus ohne Antwort.</numerusform>
            <numerusform>{n} Kunden über die Frist hinaus ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer raised their stars after our answer.</source>
        <comment>{n} customers raised their stars after our answer.</comment>
        <translation>
            <numerusform>{n} Kunde gab nach unserer Antwort mehr Sterne.</numerusform>
            <numerusform>{n} Kunden gaben nach unserer Antwort mehr Sterne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} Tg.</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <comment>{n} days ago</comment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier review</source>
        <comment>{n} earlier reviews</comment>
        <translation>
            <numerusform>{n} frühere Bewertung</numerusform>
            <numerusform>{n} frühere Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier review by {name}</source>
        <comment>{n} earlier reviews by {name}</comment>
        <translation>
            <numerusform>{n} frühere Bewertung von {name}</numerusform>
            <numerusform>{n} frühere Bewertungen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feed</source>
        <comment>{n} feeds</comment>
        <translation>
            <numerusform>{n} Feed</numerusform>
            <numerusform>{n} Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feed added</source>
        <comment>{n} feeds added</comment>
        <translation>
            <numerusform>{n} Feed hinzugefügt</numerusform>
            <numerusform>{n} Feeds hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} follow-up is due</source>
        <comment>{n} follow-ups are due</comment>
        <translation>
            <numerusform>{n} Wiedervorlage ist fällig</numerusform>
            <numerusform>{n} Wiedervorlagen sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour ago</source>
        <comment>{n} hours ago</comment>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in private</source>
        <translation>{n} nicht öffentlich</translation>
    </message>
    <message>
        <source>{n} in public</source>
        <translation>{n} öffentlich</translation>
    </message>
    <message>
        <source>{n} in the outbox</source>
        <translation>{n} im Postausgang</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} schon bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{n} may be the same complaint</source>
        <comment>{n} may be the same complaint</comment>
        <translation>
            <numerusform>{n} könnte dieselbe Beschwerde sein</numerusform>
            <numerusform>{n} könnten dieselbe Beschwerde sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention without a rating</source>
        <comment>{n} mentions without a rating</comment>
        <translation>
            <numerusform>{n} Erwähnung ohne Sterne</numerusform>
            <numerusform>{n} Erwähnungen ohne Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute ago</source>
        <comment>{n} minutes ago</comment>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute to undo</source>
        <comment>{n} minutes to undo</comment>
        <translation>
            <numerusform>{n} Minute zum Zurückholen</numerusform>
            <numerusform>{n} Minuten zum Zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more brand</source>
        <comment>{n} more brands</comment>
        <translation>
            <numerusform>{n} weitere Marke</numerusform>
            <numerusform>{n} weitere Marken</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message numerus="yes">
        <source>{n} new complaint</source>
        <comment>{n} new complaints</comment>
        <translation>
            <numerusform>{n} neue Beschwerde</numerusform>
            <numerusform>{n} neue Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new complaint for {brand}</source>
        <comment>{n} new complaints for {brand}</comment>
        <translation>
            <numerusform>{n} neue Beschwerde für {brand}</numerusform>
            <numerusform>{n} neue Beschwerden für {brand}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of them past their due time</source>
        <translation>davon {n} über die Frist hinaus</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <source>{n} people raised their rating</source>
        <translation>{n} Menschen gaben mehr Sterne</translation>
    </message>
    <message numerus="yes">
        <source>{n} person counts as {stars}</source>
        <comment>{n} people count as {stars}</comment>
        <translation>
            <numerusform>{n} Mensch zählt mit: {stars}</numerusform>
            <numerusform>{n} Menschen zählen mit: {stars}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person does not complain</source>
        <comment>{n} people do not complain</comment>
        <translation>
            <numerusform>{n} Mensch beschwert sich nicht</numerusform>
            <numerusform>{n} Menschen beschweren sich nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is declined, and accounted for</source>
        <comment>{n} people are declined, and accounted for</comment>
        <translation>
            <numerusform>{n} Mensch bleibt ohne Antwort und gilt als erledigt</numerusform>
            <numerusform>{n} Menschen bleiben ohne Antwort und gelten als erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is heard, in private</source>
        <comment>{n} people are heard, in private</comment>
        <translation>
            <numerusform>{n} Mensch ist gehört, nicht öffentlich</numerusform>
            <numerusform>{n} Menschen sind gehört, nicht öffentlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is judged by the stars again</source>
        <comment>{n} people are judged by the stars again</comment>
        <translation>
            <numerusform>Bei {n} Menschen gelten wieder die Sterne</numerusform>
            <numerusform>Bei {n} Menschen gelten wieder die Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is not won back</source>
        <comment>{n} people are not won back</comment>
        <translation>
            <numerusform>{n} Mensch ist nicht zurückgewonnen</numerusform>
            <numerusform>{n} Menschen sind nicht zurückgewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is set aside</source>
        <comment>{n} people are set aside</comment>
        <translation>
            <numerusform>{n} Mensch ist beiseitegelegt</numerusform>
            <numerusform>{n} Menschen sind beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is starred</source>
        <comment>{n} people are starred</comment>
        <translation>
            <numerusform>{n} Mensch hat einen Stern</numerusform>
            <numerusform>{n} Menschen haben einen Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is unstarred</source>
        <comment>{n} people are unstarred</comment>
        <translation>
            <numerusform>{n} Mensch hat keinen Stern mehr</numerusform>
            <numerusform>{n} Menschen haben keinen Stern mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is waiting</source>
        <comment>{n} people are waiting</comment>
        <translation>
            <numerusform>{n} Mensch wartet</numerusform>
            <numerusform>{n} Menschen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is won back</source>
        <comment>{n} people are won back</comment>
        <translation>
            <numerusform>{n} Mensch ist zurückgewonnen</numerusform>
            <numerusform>{n} Menschen sind zurückgewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person may rest</source>
        <comment>{n} people may rest</comment>
        <translation>
            <numerusform>{n} Mensch darf ruhen</numerusform>
            <numerusform>{n} Menschen dürfen ruhen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person since {since}</source>
        <comment>{n} people since {since}</comment>
        <translation>
            <numerusform>{n} Mensch seit {since}</numerusform>
            <numerusform>{n} Menschen seit {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person sleeps until later.</source>
        <comment>{n} people sleep until later.</comment>
        <translation>
            <numerusform>{n} Mensch ruht bis später.</numerusform>
            <numerusform>{n} Menschen ruhen bis später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person sleeps {until}</source>
        <comment>{n} people sleep {until}</comment>
        <translation>
            <numerusform>{n} Mensch ruht {until}</numerusform>
            <numerusform>{n} Menschen ruhen {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person tagged “{names}”</source>
        <comment>{n} people tagged “{names}”</comment>
        <translation>
            <numerusform>{n} Mensch mit „{names}“ versehen</numerusform>
            <numerusform>{n} Menschen mit „{names}“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person waits for an answer again</source>
        <comment>{n} people wait for an answer again</comment>
        <translation>
            <numerusform>{n} Mensch wartet wieder auf Antwort</numerusform>
            <numerusform>{n} Menschen warten wieder auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person was kind and got no thanks</source>
        <comment>{n} people were kind and got no thanks</comment>
        <translation>
            <numerusform>{n} Mensch war freundlich und bekam keinen Dank</numerusform>
            <numerusform>{n} Menschen waren freundlich und bekamen keinen Dank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise kept by the day that was named.</source>
        <comment>{n} promises kept by the day that was named.</comment>
        <translation>
            <numerusform>{n} Zusage bis zum genannten Tag gehalten.</numerusform>
            <numerusform>{n} Zusagen bis zum genannten Tag gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise not kept by the day that was named.</source>
        <comment>{n} promises not kept by the day that was named.</comment>
        <translation>
            <numerusform>{n} Zusage nicht bis zum genannten Tag gehalten.</numerusform>
            <numerusform>{n} Zusagen nicht bis zum genannten Tag gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason named less often is left out here.</source>
        <comment>{n} reasons named less often are left out here.</comment>
        <translation>
            <numerusform>{n} seltener genannter Grund fehlt hier.</numerusform>
            <numerusform>{n} seltener genannte Gründe fehlen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} related review</source>
        <comment>{n} related reviews</comment>
        <translation>
            <numerusform>{n} verwandte Bewertung</numerusform>
            <numerusform>{n} verwandte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply</source>
        <comment>{n} replies</comment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply has not left yet.</source>
        <comment>{n} replies have not left yet.</comment>
        <translation>
            <numerusform>{n} Antwort ist noch nicht hinausgegangen.</numerusform>
            <numerusform>{n} Antworten sind noch nicht hinausgegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply held back; its letter says why</source>
        <comment>{n} replies held back; their letters say why</comment>
        <translation>
            <numerusform>{n} Antwort zurückgehalten; ihr Brief sagt, warum</numerusform>
            <numerusform>{n} Antworten zurückgehalten; ihre Briefe sagen, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply is out</source>
        <comment>{n} replies are out</comment>
        <translation>
            <numerusform>{n} Antwort ist draußen</numerusform>
            <numerusform>{n} Antworten sind draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply of unknown outcome; the Outbox asks about it</source>
        <comment>{n} replies of unknown outcome; the Outbox asks about it</comment>
        <translation>
            <numerusform>{n} Antwort mit unbekanntem Ausgang; der Postausgang fragt danach</numerusform>
            <numerusform>{n} Antworten mit unbekanntem Ausgang; der Postausgang fragt danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply refused by the site; the words are kept</source>
        <comment>{n} replies refused by the site; the words are kept</comment>
        <translation>
            <numerusform>{n} Antwort von der Seite abgewiesen; die Worte bleiben</numerusform>
            <numerusform>{n} Antworten von der Seite abgewiesen; die Worte bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review</source>
        <comment>{n} reviews</comment>
        <translation>
            <numerusform>{n} Bewertung</numerusform>
            <numerusform>{n} Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review erased</source>
        <comment>{n} reviews erased</comment>
        <translation>
            <numerusform>{n} Bewertung gelöscht</numerusform>
            <numerusform>{n} Bewertungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review found</source>
        <comment>{n} reviews found</comment>
        <translation>
            <numerusform>{n} Bewertung gefunden</numerusform>
            <numerusform>{n} Bewertungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review set aside as spam, double, not about you or from before you began: not counted.</source>
        <comment>{n} reviews set aside as spam, double, not about you or from before you began: not counted.</comment>
        <translation>
            <numerusform>{n} Bewertung als Spam, doppelt, nicht über Sie oder von vor Ihrem Anfang beiseitegelegt: nicht gezählt.</numerusform>
            <numerusform>{n} Bewertungen als Spam, doppelt, nicht über Sie oder von vor Ihrem Anfang beiseitegelegt: nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review under the same name</source>
        <comment>{n} reviews under the same name</comment>
        <translation>
            <numerusform>{n} Bewertung unter demselben Namen</numerusform>
            <numerusform>{n} Bewertungen unter demselben Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review with the same order number</source>
        <comment>{n} reviews with the same order number</comment>
        <translation>
            <numerusform>{n} Bewertung mit derselben Bestellnummer</numerusform>
            <numerusform>{n} Bewertungen mit derselben Bestellnummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row refused</source>
        <comment>{n} rows refused</comment>
        <translation>
            <numerusform>{n} Zeile abgewiesen</numerusform>
            <numerusform>{n} Zeilen abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row written to {name}.</source>
        <comment>{n} rows written to {name}.</comment>
        <translation>
            <numerusform>{n} Zeile in {name} geschrieben.</numerusform>
            <numerusform>{n} Zeilen in {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is quiet</source>
        <comment>{n} sources are quiet</comment>
        <translation>
            <numerusform>{n} Quelle ist still</numerusform>
            <numerusform>{n} Quellen sind still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source needs you</source>
        <comment>{n} sources need you</comment>
        <translation>
            <numerusform>{n} Quelle braucht Sie</numerusform>
            <numerusform>{n} Quellen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} star</source>
        <comment>{n} stars</comment>
        <translation>
            <numerusform>{n} Stern</numerusform>
            <numerusform>{n} Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} star lost</source>
        <comment>{n} stars lost</comment>
        <translation>
            <numerusform>{n} Stern verloren</numerusform>
            <numerusform>{n} Sterne verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing was told differently on the two. What does not stand is kept as a note.</source>
        <comment>{n} things were told differently on the two. What does not stand is kept as a note.</comment>
        <translation>
            <numerusform>{n} Sache wurde an den beiden Orten verschieden erzählt. Was nicht stehen bleibt, ist als Notiz aufgehoben.</numerusform>
            <numerusform>{n} Sachen wurden an den beiden Orten verschieden erzählt. Was nicht stehen bleibt, ist als Notiz aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} aktualisiert</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wartend</translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} would be new</source>
        <translation>{n} wären neu</translation>
    </message>
    <message>
        <source>{n} would be updated</source>
        <translation>{n} würden aktualisiert</translation>
    </message>
    <message>
        <source>{n}th reply</source>
        <translation>{n}. Antwort</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} heard</source>
        <translation>{part} von {whole} gehört</translation>
    </message>
    <message>
        <source>{people}, {share} of all complaints</source>
        <translation>{people}, {share} aller Beschwerden</translation>
    </message>
    <message>
        <source>{people}; {stars}.</source>
        <translation>{people}; {stars}.</translation>
    </message>
    <message>
        <source>{people}; {stars}; trend: {trend}.</source>
        <translation>{people}; {stars}; Trend: {trend}.</translation>
    </message>
    <message>
        <source>{period}: nobody complained</source>
        <translation>{period}: niemand beschwerte sich</translation>
    </message>
    <message>
        <source>{period}: {share}, {heard} of {counted} heard</source>
        <translation>{period}: {share}, {heard} von {counted} gehört</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Zeit in {place}</translation>
    </message>
    <message>
        <source>{place}. {name}, {brand}: {people}, {trend}</source>
        <translation>{place}. {name}, {brand}: {people}, {trend}</translation>
    </message>
    <message>
        <source>{provider} did not let us in. {help} {page}</source>
        <translation>{provider} hat uns nicht eingelassen. {help} {page}</translation>
    </message>
    <message>
        <source>{provider} no longer takes the sign-in. Sign in again.</source>
        <translation>{provider} nimmt die Anmeldung nicht mehr an. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{put_back} stands in the damaged file&apos;s place, which is kept as {kept}</source>
        <translation>{put_back} steht jetzt an der Stelle der beschädigten Datei; diese bleibt als {kept} erhalten</translation>
    </message>
    <message>
        <source>{quotes} is said back.</source>
        <translation>{quotes} wird aufgegriffen.</translation>
    </message>
    <message>
        <source>{raised} of {whole}: too few to compare</source>
        <translation>{raised} von {whole}: zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>{rate} a week before</source>
        <translation>{rate} je Woche vorher</translation>
    </message>
    <message>
        <source>{rate} a week since</source>
        <translation>{rate} je Woche seitdem</translation>
    </message>
    <message>
        <source>{replies}, {n} late</source>
        <translation>{replies}, {n} zu spät</translation>
    </message>
    <message>
        <source>{reviews}, all {stars}</source>
        <translation>{reviews}, alle {stars}</translation>
    </message>
    <message>
        <source>{reviews}, both {stars}</source>
        <translation>{reviews}, beide {stars}</translation>
    </message>
    <message>
        <source>{reviews}, {replies} and {notes} came in</source>
        <translation>{reviews}, {replies} und {notes} kamen dazu</translation>
    </message>
    <message>
        <source>{reviews}, {stars}</source>
        <translation>{reviews}, {stars}</translation>
    </message>
    <message numerus="yes">
        <source>{row}, {column}: {n} complaint</source>
        <comment>{row}, {column}: {n} complaints</comment>
        <translation>
            <numerusform>{row}, {column}: {n} Beschwerde</numerusform>
            <numerusform>{row}, {column}: {n} Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Held replies get their time to undo when you open Heard again.</source>
        <translation>{sentence} Zurückgehaltene Antworten bekommen ihre Zeit zum Zurückholen, wenn Sie Heard wieder öffnen.</translation>
    </message>
    <message>
        <source>{service} did not give access: sign in again.</source>
        <translation>{service} gab keinen Zugang: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{service} did not let you sign in. Check the client id and try again.</source>
        <translation>{service} hat Sie nicht angemeldet. Prüfen Sie die Client-ID, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{service} does not accept this sign-in any more: sign in again.</source>
        <translation>{service} nimmt diese Anmeldung nicht mehr an: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or its secret is not the right one: check both, then sign in.</source>
        <translation>{service} kennt diese Client-ID nicht, oder ihr Secret ist nicht das richtige: Prüfen Sie beides, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>{service} gave a token of a sort that Heard does not know.</source>
        <translation>{service} gab ein Token von einer Art, die Heard nicht kennt.</translation>
    </message>
    <message>
        <source>{service} let you in for an hour only and gave nothing to come back with. Take Heard off the list of programs in your account there, then sign in again.</source>
        <translation>{service} hat Sie nur für eine Stunde eingelassen und nichts zum Wiederkommen gegeben. Nehmen Sie Heard in Ihrem Konto dort von der Liste der Programme, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>{service} wants to know which program asks: enter the client id first.</source>
        <translation>{service} will wissen, welches Programm fragt: Geben Sie zuerst die Client-ID ein.</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole})</source>
        <translation>{share} ({part} von {whole})</translation>
    </message>
    <message>
        <source>{share} heard</source>
        <translation>{share} gehört</translation>
    </message>
    <message>
        <source>{shown} stars</source>
        <translation>{shown} Sterne</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{site} answered with something else than the reply; it may or may not stand there.</source>
        <translation>{site} meldete etwas anderes zurück als die Antwort; vielleicht steht sie dort, vielleicht nicht.</translation>
    </message>
    <message>
        <source>{site} answered, but not with the reply that was sent; it may or may not stand there.</source>
        <translation>{site} meldete sich, aber nicht mit der gesendeten Antwort; vielleicht steht sie dort, vielleicht nicht.</translation>
    </message>
    <message>
        <source>{site} did not take it.</source>
        <translation>{site} hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>{site} keeps one per review.</source>
        <translation>{site} hält eine je Bewertung.</translation>
    </message>
    <message>
        <source>{sources}, {n} waiting</source>
        <translation>{sources}, {n} wartend</translation>
    </message>
    <message>
        <source>{source} at {brand} lags behind</source>
        <translation>{source} bei {brand} fällt zurück</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>{span} d, gone cold</source>
        <translation>{span} Tg., erkaltet</translation>
    </message>
    <message>
        <source>{span} over</source>
        <translation>{span} überfällig</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>{span} überfällig</translation>
    </message>
    <message>
        <source>{text} can be {one} or {other}; the file does not tell which.</source>
        <translation>{text} kann {one} oder {other} sein; die Datei sagt nicht, welches.</translation>
    </message>
    <message>
        <source>{then}, now {now}</source>
        <translation>{then}, jetzt {now}</translation>
    </message>
    <message>
        <source>{threshold} stars or fewer</source>
        <translation>{threshold} Sterne oder weniger</translation>
    </message>
    <message>
        <source>{title}, {words} done</source>
        <translation>{title}, {words} erledigt</translation>
    </message>
    <message>
        <source>{told}, {before} a week before and {after} after</source>
        <translation>{told}, {before} je Woche davor und {after} danach</translation>
    </message>
    <message>
        <source>{value}&#xa0;% raised</source>
        <translation>{value}&#xa0;% erhöht</translation>
    </message>
    <message>
        <source>{waited}, past the due time</source>
        <translation>{waited}, über die Frist hinaus</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: here “{ours}”, there “{theirs}”, what stands: {kept}</source>
        <translation>{what}: hier „{ours}“, dort „{theirs}“, es bleibt: {kept}</translation>
    </message>
    <message>
        <source>{words} {day}, due</source>
        <translation>{words} {day}, fällig</translation>
    </message>
    <message>
        <source>{words} · sample</source>
        <translation>{words} · Beispiel</translation>
    </message>
    <message>
        <source>{words} · {n} too many</source>
        <translation>{words} · {n} zu viel</translation>
    </message>
    <message>
        <source>{words}. Check all sources now</source>
        <translation>{words}. Alle Quellen jetzt abrufen</translation>
    </message>
    <message>
        <source>{words}. Undo with Ctrl+Z</source>
        <translation>{words}. Rückgängig mit Strg+Z</translation>
    </message>
    <message>
        <source>{zone} is not a time zone: use a name such as Europe/Berlin or Africa/Johannesburg.</source>
        <translation>{zone} ist keine Zeitzone: Nehmen Sie einen Namen wie Europe/Berlin oder Africa/Johannesburg.</translation>
    </message>
    <message>
        <source>&#x2005;Test now</source>
        <translation>&#x2005;Jetzt testen</translation>
    </message>
    <message>
        <source>“Mend it” rebuilds counts and search. Where the file itself stays damaged, close Heard and open it again: it offers the last good copy, and keeps the damaged file.</source>
        <translation>„Instand setzen“ baut Zählungen und Suche neu auf. Bleibt die Datei selbst beschädigt, schließen Sie Heard und öffnen es wieder: Es bietet die letzte gute Kopie an und hebt die beschädigte Datei auf.</translation>
    </message>
    <message>
        <source>“We used to come every week.
I don’t think we will now.”</source>
        <translation>„Früher kamen wir jede Woche.
Das werden wir wohl nicht mehr.“</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address: write it as https://example.org/feed.</source>
        <translation>„{address}“ ist keine Adresse mit http oder https: Schreiben Sie sie wie https://example.org/feed.</translation>
    </message>
    <message>
        <source>“{code}” is no country code; write two letters each, such as us, gb, de.</source>
        <translation>„{code}“ ist kein Länderkürzel; schreiben Sie je zwei Buchstaben, etwa us, gb, de.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already: merge the two instead.</source>
        <translation>„{name}“ steht schon auf der Liste: Legen Sie die beiden stattdessen zusammen.</translation>
    </message>
    <message>
        <source>“{quote}” Not written here. Yours has not gone out.</source>
        <translation>„{quote}“ Nicht hier geschrieben. Ihre ist nicht hinausgegangen.</translation>
    </message>
    <message>
        <source>“{words}” is noted. Heard will tell whether it helped</source>
        <translation>„{words}“ ist vermerkt. Heard wird sagen, ob es hilft</translation>
    </message>
    <message>
        <source>“{word}” is a word here</source>
        <translation>„{word}“ gilt hier als Wort</translation>
    </message>
    <message>
        <source>“{word}” is no choice for the protection: it is on, starttls or off.</source>
        <translation>„{word}“ gibt es als Schutz nicht: Es gibt TLS (on), STARTTLS (starttls) oder keinen (off).</translation>
    </message>
    <message>
        <source>“{word}” is no choice for “What to take”: it is {words}.</source>
        <translation>„{word}“ gibt es bei „Was gelesen wird“ nicht: Es gibt {words}.</translation>
    </message>
    <message>
        <source>“{word}” is no number for “{name}”: it lies between {least} and {most}.</source>
        <translation>„{word}“ ist keine Zahl für „{name}“: Sie liegt zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>“{word}” is no rating of Google.</source>
        <translation>„{word}“ ist keine Wertung von Google.</translation>
    </message>
    <message>
        <source>“{word}” is no way to sign in: it is password, google or microsoft.</source>
        <translation>„{word}“ ist keine Art, sich anzumelden: Es gibt password, google oder microsoft.</translation>
    </message>
    <message>
        <source>“{word}” is not a rating.</source>
        <translation>„{word}“ ist keine Wertung.</translation>
    </message>
</context>
</TS>
