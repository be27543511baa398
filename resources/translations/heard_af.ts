<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="af" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>(no words)</source>
        <translation>(sonder woorde)</translation>
    </message>
    <message>
        <source>1 case was taken back from the log.</source>
        <translation>1 saak is uit die logboek teruggeneem.</translation>
    </message>
    <message>
        <source>1 date reads two ways ({example} can be day or month first), so nothing was guessed; import again and say which comes first, and the same reviews get their dates.</source>
        <translation>1 datum kan op twee maniere gelees word ({example} kan dag of maand eerste hê), daarom is niks geraai nie; voer weer in en sê wat eerste staan, en dieselfde resensies kry hul datums.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 entry has no date that can be read.</source>
        <translation>1 inskrywing het geen leesbare datum nie.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>1 reply has no date, so nobody knows how long it took: it counts as given when it was imported.</source>
        <translation>1 antwoord het geen datum nie, dus weet niemand hoe lank dit geneem het nie: dit tel asof dit by die invoer gegee is.</translation>
    </message>
    <message>
        <source>1 row has a date that cannot be read; their clock starts now.</source>
        <translation>1 ry het ’n datum wat nie gelees kan word nie; sy horlosie begin nou.</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 ster</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minute</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 uur</translation>
    </message>
    <message>
        <source>14 days and more</source>
        <translation>14 dae en meer</translation>
    </message>
    <message>
        <source>143 with STARTTLS.</source>
        <translation>143 met STARTTLS.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minute</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minute</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 sterre</translation>
    </message>
    <message>
        <source>2 stars or fewer</source>
        <translation>2 sterre of minder</translation>
    </message>
    <message>
        <source>2½ stars or fewer</source>
        <translation>2½ sterre of minder</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 uur</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 sterre</translation>
    </message>
    <message>
        <source>3 stars or fewer</source>
        <translation>3 sterre of minder</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minute</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 sekondes</translation>
    </message>
    <message>
        <source>30 seconds to undo</source>
        <translation>30 sekondes om terug te roep</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 sterre</translation>
    </message>
    <message>
        <source>4 stars or fewer</source>
        <translation>4 sterre of minder</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 sterre</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 uur</translation>
    </message>
    <message>
        <source>9 in 10 within {slow}</source>
        <translation>9 uit 10 binne {slow}</translation>
    </message>
    <message>
        <source>A backup cannot be written over the workspace itself: name another file.</source>
        <translation>’n Rugsteun kan nie oor die werkruimte self geskryf word nie: noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>A brand can have {number} phrases of its own: remove one before you add another.</source>
        <translation>’n Merk kan {number} eie frases hê: verwyder een voordat u ’n ander byvoeg.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>’n Merk het ’n naam nodig.</translation>
    </message>
    <message>
        <source>A brand needs a name: give it the one that customers know.</source>
        <translation>’n Merk het ’n naam nodig: gee dit die een wat kliënte ken.</translation>
    </message>
    <message>
        <source>A checklist takes {number} items of your own: remove one before you add another.</source>
        <translation>’n Kontrolelys neem {number} items van u eie: verwyder een voordat u ’n ander byvoeg.</translation>
    </message>
    <message>
        <source>A checklist takes {n} items of your own</source>
        <translation>’n Kontrolelys neem {n} items van u eie</translation>
    </message>
    <message>
        <source>A client id of the type “Desktop app” from your own Google Cloud project, which Google has approved for the Business Profile APIs (“Application for Basic API Access”). You then sign in with the account that manages your place.</source>
        <translation>’n Kliënt-id van die tipe “Desktop app” uit u eie Google Cloud-projek, wat Google vir die Business Profile-API’s goedgekeur het (“Application for Basic API Access”). U meld dan aan met die rekening wat u plek bestuur.</translation>
    </message>
    <message>
        <source>A complaint is</source>
        <translation>’n Klagte is</translation>
    </message>
    <message>
        <source>A complaint may name several reasons.</source>
        <translation>’n Klagte kan verskeie redes noem.</translation>
    </message>
    <message>
        <source>A complaint moves here once it is heard, declined or set aside.</source>
        <translation>’n Klagte kom hierheen sodra dit gehoor, afgewys of opsy gesit is.</translation>
    </message>
    <message>
        <source>A complaint, without stars</source>
        <translation>’n Klagte, sonder sterre</translation>
    </message>
    <message>
        <source>A customer is asked for a favour</source>
        <translation>&apos;n Kliënt word om &apos;n guns gevra</translation>
    </message>
    <message>
        <source>A date to come back to them (F)</source>
        <translation>’n Dag om weer van u te laat hoor (F)</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>’n Datum …</translation>
    </message>
    <message>
        <source>A digest of {site} names reviews without their words: look at the site whether each has come by itself.</source>
        <translation>’n Opsomming van {site} noem resensies sonder hul woorde: kyk op die werf of elkeen ook op sy eie gekom het.</translation>
    </message>
    <message>
        <source>A duplicate</source>
        <translation>’n Duplikaat</translation>
    </message>
    <message>
        <source>A fault in Heard itself came up while this reply was on its way.</source>
        <translation>’n Fout in Heard self het opgekom terwyl hierdie antwoord op pad was.</translation>
    </message>
    <message>
        <source>A fault in Heard itself keeps this mail from being read; it is still in your mailbox.</source>
        <translation>’n Fout in Heard self verhoed dat hierdie e-pos gelees word; dit is steeds in u posbus.</translation>
    </message>
    <message>
        <source>A fault in Heard itself keeps this source from being read; the details help to mend it.</source>
        <translation>’n Fout in Heard self verhoed dat hierdie bron gelees word; die besonderhede help om dit reg te maak.</translation>
    </message>
    <message>
        <source>A fault in Heard itself kept the sign-in from ending. Begin again; Help, “Copy diagnostics” holds what helps to mend it.</source>
        <translation>’n Fout in Heard self het die aanmelding nie laat eindig nie. Begin weer; Hulp, “Kopieer diagnose” bevat wat help om dit reg te maak.</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Eers ’n paar woorde.</translation>
    </message>
    <message>
        <source>A few words first: they go into the log.</source>
        <translation>Eers ’n paar woorde: dit gaan na die logboek.</translation>
    </message>
    <message>
        <source>A file in the shape of resources/mail/sites.toml, for sites that Heard does not know.</source>
        <translation>’n Lêer in die vorm van resources/mail/sites.toml, vir werwe wat Heard nie ken nie.</translation>
    </message>
    <message>
        <source>A filter needs a name of at most {number} characters.</source>
        <translation>’n Filter het ’n naam van hoogstens {number} karakters nodig.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>’n Vouer …</translation>
    </message>
    <message>
        <source>A follow-up comes 0 to 3650 days after the reply: 7 is usual.</source>
        <translation>’n Opvolging kom 0 tot 3650 dae ná die antwoord: 7 is gewoon.</translation>
    </message>
    <message>
        <source>A likeness, not the site itself. It shows the first {lines} lines, as sites do.</source>
        <translation>’n Nabootsing, nie die werf self nie. Dit wys die eerste {lines} reëls, soos werwe maak.</translation>
    </message>
    <message>
        <source>A made-up café. Remove it with one click.</source>
        <translation>’n Versinde kafee. Met een klik weer weg.</translation>
    </message>
    <message>
        <source>A mail to a customer could not be delivered and came back.</source>
        <translation>’n E-pos aan ’n kliënt kon nie afgelewer word nie en het teruggekom.</translation>
    </message>
    <message>
        <source>A name and a number nearer the top would be read.</source>
        <translation>&apos;n Naam en nommer nader aan die begin sou gelees word.</translation>
    </message>
    <message>
        <source>A name, or how to find them again</source>
        <translation>’n Naam, of hoe om hulle weer te vind</translation>
    </message>
    <message>
        <source>A new brand</source>
        <translation>’n Nuwe merk</translation>
    </message>
    <message>
        <source>A new reason</source>
        <translation>’n Nuwe rede</translation>
    </message>
    <message>
        <source>A new reason, in a few words</source>
        <translation>’n Nuwe rede, in ’n paar woorde</translation>
    </message>
    <message>
        <source>A number; after signing in you choose it by name.</source>
        <translation>’n Nommer; ná u aangemeld het, kies u dit by die naam.</translation>
    </message>
    <message>
        <source>A page for the browser</source>
        <translation>’n Bladsy vir die blaaier</translation>
    </message>
    <message>
        <source>A page of your own</source>
        <translation>’n Bladsy van u eie</translation>
    </message>
    <message>
        <source>A page takes no answers: Heard copies your reply and opens the page.</source>
        <translation>’n Bladsy neem geen antwoorde nie: Heard kopieer u antwoord en maak die bladsy oop.</translation>
    </message>
    <message>
        <source>A paid module on top of a paid plan.</source>
        <translation>’n Betaalde module bo-op ’n betaalde plan.</translation>
    </message>
    <message>
        <source>A phrase is a few words, at most {number} characters, not a whole reply.</source>
        <translation>’n Frase is ’n paar woorde, hoogstens {number} karakters, nie ’n hele antwoord nie.</translation>
    </message>
    <message>
        <source>A phrase that no warning touches</source>
        <translation>’n Frase wat geen waarskuwing raak nie</translation>
    </message>
    <message>
        <source>A point of theirs</source>
        <translation>’n Punt van hulle</translation>
    </message>
    <message>
        <source>A point of theirs, or none</source>
        <translation>’n Punt van hulle, of geen</translation>
    </message>
    <message>
        <source>A private answer needs its channel and, in short, what was said.</source>
        <translation>’n Private antwoord het sy kanaal nodig en, kortliks, wat gesê is.</translation>
    </message>
    <message>
        <source>A rating is a number of stars from 1 to 5, or leave it out.</source>
        <translation>’n Gradering is ’n getal sterre van 1 tot 5, of laat dit weg.</translation>
    </message>
    <message>
        <source>A rating is a number of stars from 1 to 5.</source>
        <translation>’n Gradering is ’n getal sterre van 1 tot 5.</translation>
    </message>
    <message>
        <source>A rating of {word} is not between 1 and 5 stars.</source>
        <translation>’n Gradering van {word} is nie tussen 1 en 5 sterre nie.</translation>
    </message>
    <message>
        <source>A reason cannot be merged into itself: choose another one.</source>
        <translation>’n Rede kan nie met homself saamgevoeg word nie: kies ’n ander een.</translation>
    </message>
    <message>
        <source>A reason needs a name, such as “slow delivery”.</source>
        <translation>’n Rede het ’n naam nodig, soos “stadige aflewering”.</translation>
    </message>
    <message>
        <source>A reply appeared at the site before this one left.</source>
        <translation>’n Antwoord het by die werf verskyn voordat hierdie een uitgegaan het.</translation>
    </message>
    <message>
        <source>A reply appeared at the site, {when}.</source>
        <translation>’n Antwoord het op die werf verskyn, {when}.</translation>
    </message>
    <message>
        <source>A reply appeared at the site.</source>
        <translation>’n Antwoord het op die werf verskyn.</translation>
    </message>
    <message>
        <source>A reply cannot have been posted in the future: check the time and its zone.</source>
        <translation>’n Antwoord kan nie in die toekoms geplaas gewees het nie: gaan die tyd en sy tydsone na.</translation>
    </message>
    <message>
        <source>A reply that is not posted</source>
        <translation>’n Antwoord wat nie geplaas is nie</translation>
    </message>
    <message>
        <source>A reply to review {review} is on its way: settle it first, since what is sent cannot be erased here.</source>
        <translation>’n Antwoord op resensie {review} is op pad: handel dit eers af, want wat gestuur is, kan nie hier uitgevee word nie.</translation>
    </message>
    <message>
        <source>A reply to this review is on its way already ({state}): settle that one first.</source>
        <translation>’n Antwoord op hierdie resensie is reeds op pad ({state}): handel eers daardie een af.</translation>
    </message>
    <message>
        <source>A sample or an import: nothing is fetched for it.</source>
        <translation>’n Voorbeeld of ’n invoer: niks word daarvoor gehaal nie.</translation>
    </message>
    <message>
        <source>A second soup warmer</source>
        <translation>’n Tweede sopwarmer</translation>
    </message>
    <message>
        <source>A shop, an app, a feed or a page. Two minutes.</source>
        <translation>’n Winkel, ’n toep, ’n voer of ’n bladsy. Twee minute.</translation>
    </message>
    <message>
        <source>A sign-in would travel unprotected. Write the address of the service with https://.</source>
        <translation>’n Aanmelding sou onbeskerm reis. Skryf die adres van die diens met https://.</translation>
    </message>
    <message>
        <source>A table, or what a site lets you download.</source>
        <translation>’n Tabel, of wat ’n werf u laat aflaai.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-geheim</translation>
    </message>
    <message>
        <source>About Heard</source>
        <translation>Oor Heard</translation>
    </message>
    <message>
        <source>About a minute of reading.</source>
        <translation>Omtrent ’n minuut se lees.</translation>
    </message>
    <message>
        <source>About the change: {text}</source>
        <translation>Oor die verandering: {text}</translation>
    </message>
    <message>
        <source>About the promise: {text}</source>
        <translation>Oor die belofte: {text}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute</source>
        <comment>About {n} minutes</comment>
        <translation>
            <numerusform>Omtrent {n} minuut</numerusform>
            <numerusform>Omtrent {n} minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute of reading.</source>
        <comment>About {n} minutes of reading.</comment>
        <translation>
            <numerusform>Omtrent {n} minuut se lees.</numerusform>
            <numerusform>Omtrent {n} minute se lees.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {tens} seconds of reading.</source>
        <translation>Omtrent {tens} sekondes se lees.</translation>
    </message>
    <message>
        <source>Above the list of keys.</source>
        <translation>Bo die lys sleutels.</translation>
    </message>
    <message>
        <source>Abuse, a threat, a matter for the court …</source>
        <translation>Beledigings, ’n dreigement, ’n saak vir die hof …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aksies</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg by</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Voeg ’n merk by</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>Voeg eers ’n merk by.</translation>
    </message>
    <message>
        <source>Add a brand…</source>
        <translation>Voeg ’n merk by …</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Voeg ’n nota by</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Voeg ’n nota by …</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Voeg ’n rede by</translation>
    </message>
    <message>
        <source>Add a reason to the list</source>
        <translation>Voeg ’n rede by die lys</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Voeg ’n bron by</translation>
    </message>
    <message>
        <source>Add a source, or check your sources now with F5.</source>
        <translation>Voeg ’n bron by, of kyk nou na u bronne met F5.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Voeg ’n bron by …</translation>
    </message>
    <message>
        <source>Add brand</source>
        <translation>Voeg merk by</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Voeg by</translation>
    </message>
    <message>
        <source>Add my first source</source>
        <translation>Voeg my eerste bron by</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Voeg bron by</translation>
    </message>
    <message>
        <source>Add this item</source>
        <translation>Voeg hierdie item by</translation>
    </message>
    <message>
        <source>Add this phrase</source>
        <translation>Voeg hierdie frase by</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Byvoeging</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adres van die voer</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adres van die bladsy</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adres van die diens</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adres van die werf</translation>
    </message>
    <message>
        <source>Address to send from</source>
        <translation>Adres om van te stuur</translation>
    </message>
    <message>
        <source>After each reply a date to come back is set; it appears here on its day.</source>
        <translation>Ná elke antwoord word ’n dag gestel om terug te kom; op daardie dag verskyn dit hier.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Alle merke</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>All is well: {reviews}, {replies}.</source>
        <translation>Alles is wel: {reviews}, {replies}.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle sleutels</translation>
    </message>
    <message>
        <source>All posting is stopped: allow posting again before a reply can leave.</source>
        <translation>Alle plasing is gestop: laat dit weer toe voordat ’n antwoord kan uitgaan.</translation>
    </message>
    <message>
        <source>All posting is stopped; the same switch allows it again</source>
        <translation>Niks word meer geplaas nie; dieselfde skakelaar laat dit weer toe</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle resensies</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronne</translation>
    </message>
    <message>
        <source>All {kinds} kinds</source>
        <translation>Al {kinds} soorte</translation>
    </message>
    <message numerus="yes">
        <source>All {n} person who complained this week was heard.</source>
        <comment>All {n} people who complained this week were heard.</comment>
        <translation>
            <numerusform>{n} mens wat hierdie week gekla het, is gehoor.</numerusform>
            <numerusform>Al {n} mense wat hierdie week gekla het, is gehoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also from the copies beside the workspace</source>
        <translation>Ook uit die kopieë langs die werkruimte</translation>
    </message>
    <message numerus="yes">
        <source>Also {n} other review by the same author, and the copies beside the workspace</source>
        <comment>Also {n} other reviews by the same author, and the copies beside the workspace</comment>
        <translation>
            <numerusform>Ook {n} ander resensie deur dieselfde skrywer, en die kopieë langs die werkruimte</numerusform>
            <numerusform>Ook {n} ander resensies deur dieselfde skrywer, en die kopieë langs die werkruimte</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>’n Uur</translation>
    </message>
    <message>
        <source>An hour to undo</source>
        <translation>’n Uur om terug te roep</translation>
    </message>
    <message>
        <source>An item needs words, at most {number} characters: say it as you would to yourself.</source>
        <translation>’n Item het woorde nodig, hoogstens {number} karakters: sê dit soos u dit vir uself sou sê.</translation>
    </message>
    <message>
        <source>An item of your own</source>
        <translation>’n Item van u eie</translation>
    </message>
    <message>
        <source>Ana P., one star</source>
        <translation>Ana P., een ster</translation>
    </message>
    <message>
        <source>Angry and old</source>
        <translation>Kwaad en oud</translation>
    </message>
    <message>
        <source>Another file stands in the place of {file} since Heard opened it: copy what you are writing, then close Heard and open it again.</source>
        <translation>’n Ander lêer staan in die plek van {file} sedert Heard dit oopgemaak het: kopieer wat u skryf, maak Heard dan toe en weer oop.</translation>
    </message>
    <message>
        <source>Another program is using the workspace: what you write is kept here, and stored as soon as it lets go.</source>
        <translation>’n Ander program gebruik die werkruimte: wat u skryf, word hier gehou en gebêre sodra dit laat los.</translation>
    </message>
    <message>
        <source>Another program is using {file} and has not let go of it: close it, then try again.</source>
        <translation>’n Ander program gebruik {file} en het dit nie gelos nie: maak dit toe, en probeer dan weer.</translation>
    </message>
    <message>
        <source>Answer from the owner</source>
        <translation>Antwoord van die eienaar</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Antwoord privaat</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwoord binne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered at the site</source>
        <translation>Op die werf beantwoord</translation>
    </message>
    <message>
        <source>Answered at the site by {author}</source>
        <translation>Op die werf beantwoord deur {author}</translation>
    </message>
    <message>
        <source>Answered in private</source>
        <translation>Privaat beantwoord</translation>
    </message>
    <message>
        <source>Answered in private…</source>
        <translation>Privaat beantwoord …</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers private letters by mail where you name a server for sending; for the rest it opens the site’s page.</source>
        <translation>Beantwoord private briewe per e-pos waar u ’n bediener vir versending noem; vir die res maak dit die werf se bladsy oop.</translation>
    </message>
    <message>
        <source>Any address of an RSS, Atom or JSON feed: Google Alerts (deliver to: RSS feed), a Reddit search ending in .rss, a Mastodon tag, a forum category, the comments of a WordPress site. No sign-in is needed.</source>
        <translation>Enige adres van ’n RSS-, Atom- of JSON-voer: Google Alerts (lewer aan: RSS-voer), ’n Reddit-soektog wat op .rss eindig, ’n Mastodon-etiket, ’n forumkategorie, die kommentare van ’n WordPress-werf. Aanmelding is nie nodig nie.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Enige tyd</translation>
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
        <translation>App Store-resensies (openbare voer)</translation>
    </message>
    <message>
        <source>App Store, my app</source>
        <translation>App Store, my toep</translation>
    </message>
    <message>
        <source>App number</source>
        <translation>Nommer van die toep</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Voorkoms</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Voorkoms van die stelsel</translation>
    </message>
    <message>
        <source>Apple answers, but not with reviews.</source>
        <translation>Apple antwoord, maar nie met resensies nie.</translation>
    </message>
    <message>
        <source>Apple answers, but not with the review.</source>
        <translation>Apple antwoord, maar nie met die resensie nie.</translation>
    </message>
    <message>
        <source>Apple does not accept the key (HTTP 401). Was it revoked, do issuer id and key id belong to it, and is this computer&apos;s clock right? Mend that, then resume the source.</source>
        <translation>Apple aanvaar nie die sleutel nie (HTTP 401). Is dit herroep, hoort die issuer-id en sleutel-id daarby, en is hierdie rekenaar se horlosie reg? Maak dit reg, en hervat dan die bron.</translation>
    </message>
    <message>
        <source>Apple does not let this key read reviews (HTTP 403). A key&apos;s role cannot be changed: make a new one with the role Customer Support or Admin, and enter it.</source>
        <translation>Apple laat nie hierdie sleutel resensies lees nie (HTTP 403). ’n Sleutel se rol kan nie verander word nie: maak ’n nuwe een met die rol Customer Support of Admin, en voer dit in.</translation>
    </message>
    <message>
        <source>Apple does not let this key reply (HTTP 403). A key&apos;s role cannot be changed: make a new one with the role Customer Support or Admin, and enter it.</source>
        <translation>Apple laat nie hierdie sleutel antwoord nie (HTTP 403). ’n Sleutel se rol kan nie verander word nie: maak ’n nuwe een met die rol Customer Support of Admin, en voer dit in.</translation>
    </message>
    <message>
        <source>Apple sent something other than reviews.</source>
        <translation>Apple het iets anders as resensies gestuur.</translation>
    </message>
    <message>
        <source>Apple takes no ordinary password here. On the page below, under sign-in and security, make an app-specific password and enter it.</source>
        <translation>Apple neem nie ’n gewone wagwoord hier nie. Maak op die bladsy hieronder, onder aanmelding en sekuriteit, ’n toepspesifieke wagwoord en voer dit in.</translation>
    </message>
    <message>
        <source>Apple&apos;s answer was cut off or is not valid.</source>
        <translation>Apple se antwoord is afgesny of nie geldig nie.</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Toepassingswagwoord</translation>
    </message>
    <message>
        <source>As Trustpilot lists you, without https://.</source>
        <translation>Soos Trustpilot u lys, sonder https://.</translation>
    </message>
    <message>
        <source>As a bystander sees it</source>
        <translation>Soos ’n omstander dit sien</translation>
    </message>
    <message>
        <source>As a customer would say it</source>
        <translation>Soos ’n kliënt dit sou sê</translation>
    </message>
    <message>
        <source>As a stranger sees it</source>
        <translation>Soos ’n vreemdeling dit sien</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Soos hierbo</translation>
    </message>
    <message>
        <source>As it should read in lists</source>
        <translation>Soos dit in lyste moet lees</translation>
    </message>
    <message>
        <source>As it stands in the browser.</source>
        <translation>Soos dit in die blaaier staan.</translation>
    </message>
    <message>
        <source>As it would arrive</source>
        <translation>Soos dit sou aankom</translation>
    </message>
    <message>
        <source>As of today, whenever they wrote.</source>
        <translation>Soos vandag, wanneer hulle ook al geskryf het.</translation>
    </message>
    <message>
        <source>As the stars say</source>
        <translation>Soos die sterre sê</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Soos die stelsel</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Soos gewoonlik</translation>
    </message>
    <message>
        <source>As visitors see it.</source>
        <translation>Soos besoekers dit sien.</translation>
    </message>
    <message>
        <source>Asking the site …</source>
        <translation>Die werf word gevra …</translation>
    </message>
    <message>
        <source>At least {found} reviews found</source>
        <translation>Minstens {found} resensies gevind</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>By die toonbank</translation>
    </message>
    <message>
        <source>Back to Heard</source>
        <translation>Terug na Heard</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Terug na konsep</translation>
    </message>
    <message>
        <source>Back to my reply</source>
        <translation>Terug na my antwoord</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Terug na die antwoord</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Maak nou ’n rugsteun</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Maak ’n rugsteun van die werkruimte</translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation>Maak ’n rugsteun van die werkruimte …</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Rugsteun gemaak as {name}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Rugsteun</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Voor u gaan</translation>
    </message>
    <message>
        <source>Begins with cs_.</source>
        <translation>Begin met cs_.</translation>
    </message>
    <message>
        <source>Beside the key&apos;s name.</source>
        <translation>Langs die sleutel se naam.</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Tussen die kolomme</translation>
    </message>
    <message>
        <source>Booking opens its interface to certified partners only. The mails that it sends you are yours.</source>
        <translation>Booking maak sy koppelvlak net vir gesertifiseerde vennote oop. Die e-posse wat dit aan u stuur, is u eie.</translation>
    </message>
    <message>
        <source>Booking.com</source>
        <translation>Booking.com</translation>
    </message>
    <message>
        <source>Both stay in your log.</source>
        <translation>Albei bly in u logboek.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Brand: {brand_name}</source>
        <translation>Merk: {brand_name}</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Blaai …</translation>
    </message>
    <message>
        <source>By age, one mark for each person</source>
        <translation>Volgens ouderdom, een teken vir elke mens</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Volgens kanaal</translation>
    </message>
    <message>
        <source>By channel tried before</source>
        <translation>Volgens kanaal wat voorheen probeer is</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-pos</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per pos</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per boodskap</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Volgens produk</translation>
    </message>
    <message>
        <source>By the week in which they were written</source>
        <translation>Volgens die week waarin dit geskryf is</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>By who they are</source>
        <translation>Volgens wie hulle is</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>Omstander</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Called her, she comes on Friday</source>
        <translation>Haar gebel, sy kom Vrydag</translation>
    </message>
    <message>
        <source>Called off; nothing was changed.</source>
        <translation>Afgelas; niks is verander nie.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Teruggekom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Saaklêer</translation>
    </message>
    <message>
        <source>Case file of this complaint…</source>
        <translation>Saaklêer van hierdie klagte …</translation>
    </message>
    <message>
        <source>Case file: {title}</source>
        <translation>Saaklêer: {title}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Verander dit</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Verander dit …</translation>
    </message>
    <message>
        <source>Change the follow-up, {day}</source>
        <translation>Verander die opvolging, {day}</translation>
    </message>
    <message>
        <source>Changed on {date}</source>
        <translation>Verander op {date}</translation>
    </message>
    <message>
        <source>Changed on {date}: {text}</source>
        <translation>Verander op {date}: {text}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Verander: {what}</translation>
    </message>
    <message>
        <source>Changes are kept as you make them</source>
        <translation>Veranderinge word dadelik gehou</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanale</translation>
    </message>
    <message>
        <source>Channels tried before</source>
        <translation>Kanale wat voorheen probeer is</translation>
    </message>
    <message>
        <source>Check all sources now</source>
        <translation>Kyk nou na alle bronne</translation>
    </message>
    <message>
        <source>Check all sources now (F5)</source>
        <translation>Kyk nou na alle bronne (F5)</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Kyk elke</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Kyk nou</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kyk nou</translation>
    </message>
    <message>
        <source>Check the sources</source>
        <translation>Kyk na die bronne</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Gaan die werkruimte na</translation>
    </message>
    <message>
        <source>Checked {ago}</source>
        <translation>Nagegaan: {ago}</translation>
    </message>
    <message>
        <source>Checked {ago}, {new} new.</source>
        <translation>Nagegaan: {ago}, {new} nuut.</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Besig om na te gaan</translation>
    </message>
    <message>
        <source>Checking {done} of {of}</source>
        <translation>{done} van {of} nagegaan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Kontrolelys</translation>
    </message>
    <message>
        <source>Checklist, {label}</source>
        <translation>Kontrolelys, {label}</translation>
    </message>
    <message>
        <source>Checklist: {done} of {all}</source>
        <translation>Kontrolelys: {done} van {all}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Choose a brand first.</source>
        <translation>Kies eers ’n merk.</translation>
    </message>
    <message>
        <source>Choose a brand first: each has its own list</source>
        <translation>Kies eers ’n merk: elkeen het sy eie lys</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kies ’n kopie …</translation>
    </message>
    <message>
        <source>Choose a day to follow up</source>
        <translation>Kies ’n dag om op te volg</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Kies ’n dag …</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eers ’n lêer.</translation>
    </message>
    <message>
        <source>Choose a file, and its columns appear here.</source>
        <translation>Kies ’n lêer, en sy kolomme verskyn hier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies ’n lêer …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies ’n vouer</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Kies ’n tydsone uit die lys.</translation>
    </message>
    <message>
        <source>Choose how to read them</source>
        <translation>Kies hoe om dit te lees</translation>
    </message>
    <message>
        <source>Choose your place at Google first: sign in, then take it from the list.</source>
        <translation>Kies eers u plek by Google: meld aan, en neem dit dan uit die lys.</translation>
    </message>
    <message>
        <source>Choose your place …</source>
        <translation>Kies u plek …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Maak skoon</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Maak die soektog skoon</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Kliënt-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Kliëntgeheim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Close the checklist</source>
        <translation>Sluit die kontrolelys</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesluit</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Closing the window leaves Heard in the tray</source>
        <translation>As die venster sluit, bly Heard in die stelselbakkie</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleure</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolomme</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>Kolomme van die lêer en wat hulle is</translation>
    </message>
    <message>
        <source>Come back after</source>
        <translation>Kom terug ná</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Kom terug op</translation>
    </message>
    <message>
        <source>Come back on {at}</source>
        <translation>Kom terug op {at}</translation>
    </message>
    <message>
        <source>Come back to it later (B)</source>
        <translation>Kom later hierop terug (B)</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>Kom hierop terug op</translation>
    </message>
    <message>
        <source>Come back to them on</source>
        <translation>Kom na hulle terug op</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdragpalet</translation>
    </message>
    <message>
        <source>Comments are closed there, so nobody can reply. Open them in WordPress, then send again.</source>
        <translation>Kommentare is daar gesluit, daarom kan niemand antwoord nie. Maak hulle in WordPress oop, en stuur dan weer.</translation>
    </message>
    <message>
        <source>Comments that wait for approval may be missing: this user may not moderate.</source>
        <translation>Kommentare wat op goedkeuring wag, kan ontbreek: hierdie gebruiker mag nie modereer nie.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelyk</translation>
    </message>
    <message>
        <source>Compare with what you wrote before</source>
        <translation>Vergelyk met wat u voorheen geskryf het</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagtes</translation>
    </message>
    <message>
        <source>Complaints by two of their facts</source>
        <translation>Klagtes volgens twee van hulle feite</translation>
    </message>
    <message>
        <source>Complaints per week that name {name}</source>
        <translation>Klagtes per week wat {name} noem</translation>
    </message>
    <message>
        <source>Complaints whose author came back after a reply: edited the review, or answered.</source>
        <translation>Klagtes waarvan die skrywer ná ’n antwoord teruggekom het: die resensie gewysig of geantwoord het.</translation>
    </message>
    <message>
        <source>Complaints without an answer too</source>
        <translation>Klagtes sonder antwoord ook</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Verbruikersleutel</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Verbruikersgeheim</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekke</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieer.</translation>
    </message>
    <message>
        <source>Copied: versions, counts and the last errors, and nobody&apos;s words. Paste it where you ask for help.</source>
        <translation>Gekopieer: weergawes, tellings en die laaste foute, en niemand se woorde nie. Plak dit waar u hulp vra.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Kopieer en maak oop</translation>
    </message>
    <message>
        <source>Copy and open the page</source>
        <translation>Kopieer en maak die bladsy oop</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopieer as prent</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopieer as tabel</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopieer diagnose</translation>
    </message>
    <message>
        <source>Copy it as it is</source>
        <translation>Kopieer dit so</translation>
    </message>
    <message>
        <source>Copy it from the site&apos;s RSS or feed link.</source>
        <translation>Kopieer dit van die werf se RSS- of voerskakel.</translation>
    </message>
    <message>
        <source>Copy your reply and open the page</source>
        <translation>Kopieer u antwoord en maak die bladsy oop</translation>
    </message>
    <message>
        <source>Copy: {words}</source>
        <translation>Kopieer: {words}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Stel dit reg</translation>
    </message>
    <message>
        <source>Count as heard</source>
        <translation>Tel as gehoor</translation>
    </message>
    <message>
        <source>Counted as one with the complaint at {source}</source>
        <translation>Getel as een met die klagte by {source}</translation>
    </message>
    <message>
        <source>Counted by Heard on {moment}, days of {timezone}. Every figure is about complaints that were opened in the period, and is defined beside it.</source>
        <translation>Getel deur Heard op {moment}, dae volgens {timezone}. Elke syfer gaan oor klagtes wat in die tydperk begin het, en word daarnaas verduidelik.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Lande</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Coverage by source</source>
        <translation>Dekking volgens bron</translation>
    </message>
    <message>
        <source>Coverage has fallen since {month}</source>
        <translation>Dekking het gedaal sedert {month}</translation>
    </message>
    <message>
        <source>Coverage has not changed beyond chance</source>
        <translation>Dekking het nie meer as toevallig verander nie</translation>
    </message>
    <message>
        <source>Coverage has risen since {month}</source>
        <translation>Dekking het gestyg sedert {month}</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Dekking oor tyd</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Donker voorkoms</translation>
    </message>
    <message>
        <source>Dashed: the average before and after the change</source>
        <translation>Gestippel: die gemiddelde voor en ná die verandering</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Dae om terug te kyk</translation>
    </message>
    <message>
        <source>Days, weeks and months run by this clock; a brand&apos;s settings name it.</source>
        <translation>Dae, weke en maande loop volgens hierdie horlosie; ’n merk se instellings noem dit.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Wys af</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>Besluit om nie te antwoord nie</translation>
    </message>
    <message>
        <source>Decline, with a reason…</source>
        <translation>Wys af, met ’n rede …</translation>
    </message>
    <message>
        <source>Declined, because</source>
        <translation>Afgewys, omdat</translation>
    </message>
    <message>
        <source>Declining needs a reason: say in a few words why nobody has to answer this.</source>
        <translation>Om af te wys, het ’n rede nodig: sê in ’n paar woorde waarom niemand dit hoef te antwoord nie.</translation>
    </message>
    <message>
        <source>Did not help: {what}</source>
        <translation>Het nie gehelp nie: {what}</translation>
    </message>
    <message>
        <source>Digits, or the App Store address.</source>
        <translation>Syfers, of die App Store-adres.</translation>
    </message>
    <message>
        <source>Digits, or the address at the store.</source>
        <translation>Syfers, of die adres by die winkel.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done: how did it end?</source>
        <translation>Klaar: hoe het dit geëindig?</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vandag aan die beurt</translation>
    </message>
    <message>
        <source>Earlier sources</source>
        <translation>Vorige bronne</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Redigeer</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>Wysig ’n bron</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>Wysig merke …</translation>
    </message>
    <message>
        <source>Edited once, {day}</source>
        <translation>Een keer gewysig, {day}</translation>
    </message>
    <message>
        <source>Edited twice, last {day}</source>
        <translation>Twee keer gewysig, laas {day}</translation>
    </message>
    <message numerus="yes">
        <source>Edited {n} time, last {day}</source>
        <comment>Edited {n} times, last {day}</comment>
        <translation>
            <numerusform>{n} keer gewysig, laas {day}</numerusform>
            <numerusform>{n} keer gewysig, laas {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Agt</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Enlarges words and everything around them, on top of the system’s own size.</source>
        <translation>Vergroot woorde en alles rondom hulle, bo en behalwe die stelsel se eie grootte.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Wis ’n persoon uit</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis vir goed uit</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Wis hierdie persoon uit …</translation>
    </message>
    <message>
        <source>Erase {who} for good?</source>
        <translation>Wis {who} vir goed uit?</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Hier uitgewis</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Uitgewis.</translation>
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
        <translation>Etsy aanvaar nie die sleutel nie (HTTP {status}). Sedert 2026 wil dit keystring, dubbelpunt, shared secret hê: voer albei in, en hervat dan die bron.</translation>
    </message>
    <message>
        <source>Etsy knows no shop called “{shop}”. Check its name, or enter its number.</source>
        <translation>Etsy ken geen winkel met die naam “{shop}” nie. Gaan die naam na, of voer die nommer in.</translation>
    </message>
    <message>
        <source>Etsy looks at every key before it works.</source>
        <translation>Etsy kyk na elke sleutel voordat dit werk.</translation>
    </message>
    <message>
        <source>Etsy shop</source>
        <translation>Etsy-winkel</translation>
    </message>
    <message>
        <source>Etsy takes no answers from programs: Heard copies your reply and opens the listing; you answer at Etsy.</source>
        <translation>Etsy neem geen antwoorde van programme nie: Heard kopieer u antwoord en maak die lysting oop; u antwoord by Etsy.</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Elke aksie by die naam</translation>
    </message>
    <message>
        <source>Every day, the day before</source>
        <translation>Elke dag, die vorige dag</translation>
    </message>
    <message>
        <source>Every month, the month before</source>
        <translation>Elke maand, die vorige maand</translation>
    </message>
    <message>
        <source>Every reply that you post, or that is seen at the site, gets a line here.</source>
        <translation>Elke antwoord wat u plaas, of wat op die werf gesien word, kry hier ’n reël.</translation>
    </message>
    <message>
        <source>Every reply with its review, times, checklist and outcome, one a line.</source>
        <translation>Een antwoord per reël: met resensie, tye, kontrolelys en uitkoms.</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Elke keer</translation>
    </message>
    <message>
        <source>Every week, the week before</source>
        <translation>Elke week, die vorige week</translation>
    </message>
    <message>
        <source>Everybody was heard.</source>
        <translation>Almal is gehoor.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, nothing sent to anyone but the sites you add.</source>
        <translation>Alles bly in een lêer op hierdie rekenaar. Geen rekening nie, en niks gaan na enigiemand behalwe die werwe wat u byvoeg nie.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Voer uit</translation>
    </message>
    <message>
        <source>Export the response log</source>
        <translation>Voer die antwoordlogboek uit</translation>
    </message>
    <message>
        <source>Export the response log…</source>
        <translation>Voer die antwoordlogboek uit …</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Facebook has closed the door through which programs read recommendations of a page. The mails that it sends you still name them.</source>
        <translation>Facebook het die deur gesluit waardeur programme aanbevelings van ’n bladsy lees. Die e-posse wat dit aan u stuur, noem hulle steeds.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feite</translation>
    </message>
    <message>
        <source>Facts about this complaint</source>
        <translation>Feite oor hierdie klagte</translation>
    </message>
    <message>
        <source>Facts: product, channel, who…</source>
        <translation>Feite: produk, kanaal, wie …</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Fastmail takes no ordinary password here. On the page below, make an app password for mail and enter it.</source>
        <translation>Fastmail neem nie ’n gewone wagwoord hier nie. Maak op die bladsy hieronder ’n toepwagwoord vir e-pos en voer dit in.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Voer (RSS, Atom)</translation>
    </message>
    <message>
        <source>Feeds take no answers: Heard copies your reply and opens the page.</source>
        <translation>Voere neem geen antwoorde nie: Heard kopieer u antwoord en maak die bladsy oop.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Fewer findings</source>
        <translation>Minder bevindings</translation>
    </message>
    <message>
        <source>Fewer since {what}.</source>
        <translation>Minder sedert {what}.</translation>
    </message>
    <message>
        <source>Fifth reply</source>
        <translation>Vyfde antwoord</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Syfer</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Lêer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Lêer</translation>
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
        <translation>Firefox-byvoegings</translation>
    </message>
    <message>
        <source>First read by us</source>
        <translation>Eerste deur ons gelees</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Eerste antwoord</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Vyf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Vouer</translation>
    </message>
    <message>
        <source>Folder of sent mails</source>
        <translation>Vouer van gestuurde pos</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Volg op</translation>
    </message>
    <message>
        <source>Follow up on {date} (F)</source>
        <translation>Volg op {date} op (F)</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Volg op {day} op</translation>
    </message>
    <message>
        <source>Follow up on…</source>
        <translation>Volg op …</translation>
    </message>
    <message>
        <source>Follow-up and promises</source>
        <translation>Opvolging en beloftes</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgings</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolg</translation>
    </message>
    <message>
        <source>For apps of your own account only.</source>
        <translation>Net vir toeps van u eie rekening.</translation>
    </message>
    <message>
        <source>For apps of your own account; Google shows the last week only.</source>
        <translation>Vir toeps van u eie rekening; Google wys net die laaste week.</translation>
    </message>
    <message>
        <source>For example “Reviews”.</source>
        <translation>Byvoorbeeld “Resensies”.</translation>
    </message>
    <message>
        <source>For you alone. They tell later which channel sends which complaints.</source>
        <translation>Vir u alleen. Hulle sê later watter kanaal watter klagtes stuur.</translation>
    </message>
    <message>
        <source>For you and your colleagues; it is never posted.</source>
        <translation>Vir u en u kollegas; dit word nooit geplaas nie.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} complaint one of the two is not noted: press D at a complaint for its facts, T for its reasons.</source>
        <comment>For {n} complaints one of the two is not noted: press D at a complaint for its facts, T for its reasons.</comment>
        <translation>
            <numerusform>Vir {n} klagte is een van die twee nie aangeteken nie: druk D by ’n klagte vir die feite, T vir die redes.</numerusform>
            <numerusform>Vir {n} klagtes is een van die twee nie aangeteken nie: druk D by ’n klagte vir die feite, T vir die redes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Vergeet ’n gestoorde filter</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Fourth reply</source>
        <translation>Vierde antwoord</translation>
    </message>
    <message>
        <source>Free here; Judge.me decides which of its plans show the token.</source>
        <translation>Hier gratis; Judge.me besluit watter van sy planne die teken wys.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From a table (CSV, TSV, JSON), or from what a site lets you download: Google Takeout, Play Console, Trustpilot, Judge.me, Loox, Yotpo, Okendo and others. Nothing is stored twice.</source>
        <translation>Uit ’n tabel (CSV, TSV, JSON), of uit wat ’n werf u laat aflaai: Google Takeout, Play Console, Trustpilot, Judge.me, Loox, Yotpo, Okendo en ander. Niks word twee keer gebêre nie.</translation>
    </message>
    <message>
        <source>From ten on a trend is told.</source>
        <translation>Van tien af word ’n neiging genoem.</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Verdere bronne</translation>
    </message>
    <message>
        <source>GMX lets mail programs in only after IMAP was switched on: in GMX, settings, POP3 and IMAP. With two-step verification it wants an app password.</source>
        <translation>GMX laat posprogramme eers in nadat IMAP aangeskakel is: by GMX, instellings, POP3 en IMAP. Met tweestapverifikasie wil dit ’n toepwagwoord hê.</translation>
    </message>
    <message>
        <source>Give the brand a way to reach you, and it can be inserted here.</source>
        <translation>Gee die merk ’n manier om u te bereik, en dit kan hier ingevoeg word.</translation>
    </message>
    <message>
        <source>Gmail takes no ordinary password here. Switch on two-step verification, make an app password on the page below, and enter its 16 letters.</source>
        <translation>Gmail neem nie ’n gewone wagwoord hier nie. Skakel tweestapverifikasie aan, maak ’n toepwagwoord op die bladsy hieronder, en voer sy 16 letters in.</translation>
    </message>
    <message>
        <source>Gmail, iCloud and Yahoo want an app password, not the one you sign in with.</source>
        <translation>Gmail, iCloud en Yahoo wil ’n toepwagwoord hê, nie die een waarmee u aanmeld nie.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gaan terug</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gaan terug na ’n kopie</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Gaan daarheen terug …</translation>
    </message>
    <message>
        <source>Go back to the copy of {day}</source>
        <translation>Gaan terug na die kopie van {day}</translation>
    </message>
    <message>
        <source>Go back to this copy?</source>
        <translation>Gaan terug na hierdie kopie?</translation>
    </message>
    <message>
        <source>Go to All reviews</source>
        <translation>Gaan na Alle resensies</translation>
    </message>
    <message>
        <source>Go to Answered</source>
        <translation>Gaan na Beantwoord</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Gaan na Dekking</translation>
    </message>
    <message>
        <source>Go to Follow-ups</source>
        <translation>Gaan na Opvolgings</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Gaan na Uitmandjie</translation>
    </message>
    <message>
        <source>Go to People to thank</source>
        <translation>Gaan na Om te bedank</translation>
    </message>
    <message>
        <source>Go to Reasons</source>
        <translation>Gaan na Redes</translation>
    </message>
    <message>
        <source>Go to Response log</source>
        <translation>Gaan na Antwoordlogboek</translation>
    </message>
    <message>
        <source>Go to Unrated</source>
        <translation>Gaan na Ongegradeer</translation>
    </message>
    <message>
        <source>Go to Waiting</source>
        <translation>Gaan na Wagtend</translation>
    </message>
    <message>
        <source>Go to all reviews</source>
        <translation>Gaan na alle resensies</translation>
    </message>
    <message>
        <source>Go to coverage</source>
        <translation>Gaan na dekking</translation>
    </message>
    <message>
        <source>Go to follow-ups</source>
        <translation>Gaan na opvolgings</translation>
    </message>
    <message>
        <source>Go to thank</source>
        <translation>Gaan na om te bedank</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Gaan na die uitmandjie</translation>
    </message>
    <message>
        <source>Go to unrated</source>
        <translation>Gaan na ongegradeer</translation>
    </message>
    <message>
        <source>Go to waiting</source>
        <translation>Gaan na wagtend</translation>
    </message>
    <message>
        <source>Goes out by itself.</source>
        <translation>Gaan vanself uit.</translation>
    </message>
    <message>
        <source>Goes out in {time}</source>
        <translation>Gaan uit oor {time}</translation>
    </message>
    <message>
        <source>Goes out soon</source>
        <translation>Gaan binnekort uit</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Terug na ’n kopie</translation>
    </message>
    <message>
        <source>Gone from the site</source>
        <translation>Weg van die werf</translation>
    </message>
    <message>
        <source>Gone from the site.</source>
        <translation>Weg van die werf.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Google Business Profile</source>
        <translation>Google Business Profile</translation>
    </message>
    <message>
        <source>Google Cloud → APIs &amp; Services → Credentials → Desktop app.</source>
        <translation>Google Cloud → APIs &amp; Services → Credentials → Desktop app.</translation>
    </message>
    <message>
        <source>Google Play</source>
        <translation>Google Play</translation>
    </message>
    <message>
        <source>Google answers, but not with the review.</source>
        <translation>Google antwoord, maar nie met die resensie nie.</translation>
    </message>
    <message>
        <source>Google approves each project; your profile must be verified and 60 days old. Before that it answers nothing.</source>
        <translation>Google keur elke projek goed; u profiel moet bevestig en 60 dae oud wees. Voor dit antwoord dit niks.</translation>
    </message>
    <message>
        <source>Google does not accept the key (HTTP {status}). Was it deleted, or is this computer&apos;s clock wrong? Make a new key for the service account, enter it, then resume the source.</source>
        <translation>Google aanvaar nie die sleutel nie (HTTP {status}). Is dit uitgevee, of is hierdie rekenaar se horlosie verkeerd? Maak ’n nuwe sleutel vir die diensrekening, voer dit in, en hervat dan die bron.</translation>
    </message>
    <message>
        <source>Google does not show this reply: it breaks its rules ({rule}). Your words are kept.</source>
        <translation>Google wys nie hierdie antwoord nie: dit oortree sy reëls ({rule}). U woorde is bewaar.</translation>
    </message>
    <message>
        <source>Google does not show this reply: it breaks its rules. Your words are kept.</source>
        <translation>Google wys nie hierdie antwoord nie: dit oortree sy reëls. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>Google gives one with the client id.</source>
        <translation>Google gee een saam met die kliënt-id.</translation>
    </message>
    <message>
        <source>Google has not approved this project for its Business Profile API yet, so it answers nothing (HTTP 429). Ask for “Basic API Access”; it takes days to weeks, and Heard tries again by itself.</source>
        <translation>Google het hierdie projek nog nie vir sy Business Profile API goedgekeur nie, daarom antwoord dit niks (HTTP 429). Vra vir “Basic API Access”; dit neem dae tot weke, en Heard probeer vanself weer.</translation>
    </message>
    <message>
        <source>Google knows the service account but does not let it do this (HTTP {status}). Invite its address in the Play Console with “{right}”, and see that the Google Play Android Developer API is on; then resume the source.</source>
        <translation>Google ken die diensrekening, maar laat dit nie toe om dit te doen nie (HTTP {status}). Nooi sy adres in die Play Console met “{right}”, en kyk dat die Google Play Android Developer API aan is; hervat dan die bron.</translation>
    </message>
    <message>
        <source>Google opens its review interface only to approved projects, which takes days to weeks, and what its Places service shows may not be kept. The mails that Google sends you are yours.</source>
        <translation>Google maak sy resensiekoppelvlak net vir goedgekeurde projekte oop, wat dae tot weke neem, en wat sy plekkediens wys, mag nie gehou word nie. Die e-posse wat Google aan u stuur, is u eie.</translation>
    </message>
    <message>
        <source>Google refuses access (HTTP 403): the account you signed in with must be an owner or manager of this place, and the Google My Business API must be switched on in your project.</source>
        <translation>Google weier toegang (HTTP 403): die rekening waarmee u aangemeld het, moet ’n eienaar of bestuurder van hierdie plek wees, en die Google My Business API moet in u projek aangeskakel wees.</translation>
    </message>
    <message>
        <source>Google reviews</source>
        <translation>Google-resensies</translation>
    </message>
    <message>
        <source>Google shows only the last week, so nobody can tell from here which reply stands under this review.</source>
        <translation>Google wys net die laaste week, daarom kan niemand van hier sê watter antwoord onder hierdie resensie staan nie.</translation>
    </message>
    <message>
        <source>Google takes no reply to this review from here: it is gone, or too old. The Play Console may still take it; your words are kept.</source>
        <translation>Google neem geen antwoord op hierdie resensie van hier nie: dit is weg, of te oud. Die Play Console neem dit dalk nog; u woorde is bewaar.</translation>
    </message>
    <message>
        <source>Google, with approval</source>
        <translation>Google, met goedkeuring</translation>
    </message>
    <message>
        <source>Grew most: {reason}</source>
        <translation>Het die meeste gegroei: {reason}</translation>
    </message>
    <message>
        <source>Had they tried another channel before?</source>
        <translation>Het hulle voorheen ’n ander kanaal probeer?</translation>
    </message>
    <message>
        <source>Had tried before</source>
        <translation>Het voorheen probeer</translation>
    </message>
    <message>
        <source>Half of the first replies came within this time after the complaint; nine in ten within the other.</source>
        <translation>Die helfte van die eerste antwoorde het binne hierdie tyd ná die klagte gekom; nege uit tien binne die ander.</translation>
    </message>
    <message>
        <source>He came by with the slip and had his money back</source>
        <translation>Hy het met die strokie ingekom en sy geld teruggekry</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoor</translation>
    </message>
    <message>
        <source>Heard asks the sources that you added for reviews, and posts the replies that you send. Links open in your browser, after a click. It asks nobody else for anything.</source>
        <translation>Heard vra die bronne wat u bygevoeg het vir resensies, en plaas die antwoorde wat u stuur. Skakels maak ná ’n klik in u blaaier oop. Dit vra niemand anders vir enigiets nie.</translation>
    </message>
    <message>
        <source>Heard by the due time, out of all whose due time has passed or that were heard. Silence counts against it.</source>
        <translation>Gehoor teen die sperdatum, uit almal wie se sperdatum verby is of wat gehoor is. Stilte tel daarteen.</translation>
    </message>
    <message>
        <source>Heard can look at every page of the workspace, its search and its counts, and rebuild what can be rebuilt.</source>
        <translation>Heard kan na elke bladsy van die werkruimte, sy soektog en sy tellings kyk, en herbou wat herbou kan word.</translation>
    </message>
    <message>
        <source>Heard can put the newest copy that is whole in its place. The damaged file is kept beside it, with what was written since.</source>
        <translation>Heard kan die nuutste kopie wat heel is in sy plek sit. Die beskadigde lêer bly daarnaas, met wat sedertdien geskryf is.</translation>
    </message>
    <message>
        <source>Heard checks again at {time}.</source>
        <translation>Heard kyk weer om {time}.</translation>
    </message>
    <message>
        <source>Heard closes for a moment and opens again as it was when the copy was made. The workspace as it is now is kept beside it, so that you can come back.</source>
        <translation>Heard sluit vir ’n oomblik en gaan weer oop soos dit was toe die kopie gemaak is. Die werkruimte soos dit nou is, word daarnaas bewaar, sodat u kan terugkom.</translation>
    </message>
    <message>
        <source>Heard complaints whose rating rose within 90 days after the first reply, or that you marked as won back.</source>
        <translation>Gehoorde klagtes waarvan die gradering binne 90 dae ná die eerste antwoord gestyg het, of wat u as teruggewen gemerk het.</translation>
    </message>
    <message>
        <source>Heard could not change what starts at login: look at the rights of that folder, or add Heard there by hand.</source>
        <translation>Heard kon nie verander wat by aanmelding begin nie: kyk na die regte van daardie vouer, of voeg Heard daar met die hand by.</translation>
    </message>
    <message>
        <source>Heard finds your one- and two-star reviews, helps you answer each in your own words, and remembers what you promised.</source>
        <translation>Heard vind u een- en tweesterresensies, help u om elkeen in u eie woorde te beantwoord, en onthou wat u beloof het.</translation>
    </message>
    <message>
        <source>Heard has the answer. You can close this page; the rest happens in Heard.</source>
        <translation>Heard het die antwoord. U kan hierdie bladsy toemaak; die res gebeur in Heard.</translation>
    </message>
    <message>
        <source>Heard keeps copies of the workspace beside it: before an update, before a brand is removed, and whenever you ask. The last {n} are kept.</source>
        <translation>Heard hou kopieë van die werkruimte langsaan: voor ’n bywerking, voor ’n merk verwyder word, en wanneer u ook al vra. Die laaste {n} word gehou.</translation>
    </message>
    <message>
        <source>Heard met a fault of its own last time; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend it, without anybody&apos;s words.</source>
        <translation>Heard het verlede keer ’n eie fout teëgekom; wat gebêre is, is veilig. Hulp, “Kopieer diagnose” hou wat help om dit reg te maak, sonder enigiemand se woorde.</translation>
    </message>
    <message>
        <source>Heard met a fault of its own; what was stored is safe. Help, “Copy diagnostics” holds what helps to mend it.</source>
        <translation>Heard het ’n eie fout teëgekom; wat gebêre is, is veilig. Hulp, “Kopieer diagnose” hou wat help om dit reg te maak.</translation>
    </message>
    <message>
        <source>Heard only goes to the mail server that the source itself names.</source>
        <translation>Heard gaan net na die posbediener wat die bron self noem.</translation>
    </message>
    <message>
        <source>Heard or declined with a reason, out of all complaints that were not set aside.</source>
        <translation>Gehoor of met ’n rede afgewys, uit alle klagtes wat nie opsy gesit is nie.</translation>
    </message>
    <message>
        <source>Heard posts your reply</source>
        <translation>Heard plaas u antwoord</translation>
    </message>
    <message>
        <source>Heard was interrupted while this reply was being sent.</source>
        <translation>Heard is onderbreek terwyl hierdie antwoord gestuur is.</translation>
    </message>
    <message>
        <source>Heard workspaces (*.db)</source>
        <translation>Heard-werkruimtes (*.db)</translation>
    </message>
    <message>
        <source>Heard {period}, and median time to reply</source>
        <translation>Gehoor {period}, en mediaantyd tot antwoord</translation>
    </message>
    <message>
        <source>Heard {version}

Every complaint is heard.
No account, no telemetry; everything stays in {path}.</source>
        <translation>Heard {version}

Elke klagte word gehoor.
Geen rekening, geen telemetrie; alles bly in {path}.</translation>
    </message>
    <message>
        <source>Heard, and median time to reply</source>
        <translation>Gehoor, en mediaantyd tot antwoord</translation>
    </message>
    <message>
        <source>Heard, in public or in private, out of all complaints of the period that were not set aside.</source>
        <translation>Gehoor, in die openbaar of privaat, uit alle klagtes van die tydperk wat nie opsy gesit is nie.</translation>
    </message>
    <message>
        <source>Heard: nothing is left to do</source>
        <translation>Gehoor: niks bly oor om te doen nie</translation>
    </message>
    <message>
        <source>Heard: {people}</source>
        <translation>Heard: {people}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Teruggehou</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Helped: {what}</source>
        <translation>Het gehelp: {what}</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Versteek die kontrolelys</translation>
    </message>
    <message>
        <source>Hold notices back</source>
        <translation>Hou kennisgewings terug</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Hou hulle terug</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ure</translation>
    </message>
    <message>
        <source>Hours from complaint to first reply, number of replies</source>
        <translation>Ure van klagte tot eerste antwoord, getal antwoorde</translation>
    </message>
    <message>
        <source>How alike your replies are</source>
        <translation>Hoe eenders u antwoorde is</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Hoe erg</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe het dit geëindig?</translation>
    </message>
    <message>
        <source>How did it end? (E)</source>
        <translation>Hoe het dit geëindig? (E)</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet u?</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Hoe ver die uitvoer is</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Hoe ver die invoer is</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>Hoe dit hanteer is</translation>
    </message>
    <message>
        <source>How long a reply waits after “Post” before it leaves.</source>
        <translation>Hoe lank ’n antwoord ná “Plaas” wag voordat dit uitgaan.</translation>
    </message>
    <message>
        <source>How many stars?</source>
        <translation>Hoeveel sterre?</translation>
    </message>
    <message>
        <source>How would they rate you?</source>
        <translation>Hoe sou hulle u gradeer?</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hoe wil u begin?</translation>
    </message>
    <message>
        <source>I read it as a stranger would</source>
        <translation>Ek het dit gelees soos ’n vreemdeling sou</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>IMAP-bediener</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikoon in die stelselbakkie</translation>
    </message>
    <message>
        <source>If Heard does not find it by itself.</source>
        <translation>As Heard dit nie vanself vind nie.</translation>
    </message>
    <message>
        <source>If the user name is not your mail address.</source>
        <translation>As die gebruikersnaam nie u e-posadres is nie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Voer in</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Voer voere in</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Voer resensies in</translation>
    </message>
    <message>
        <source>Import reviews from a file</source>
        <translation>Voer resensies uit ’n lêer in</translation>
    </message>
    <message>
        <source>Import reviews from a file…</source>
        <translation>Voer resensies uit ’n lêer in …</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Oor 3 dae</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Oor 7 dae</translation>
    </message>
    <message>
        <source>In Heard, add a source of the kind “Mailbox” and name the folder Reviews: one source reads the mails of all sites.</source>
        <translation>Voeg in Heard ’n bron van die soort “Posbus” by en noem die vouer Resensies: een bron lees die e-posse van alle werwe.</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>In ’n klets</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In ’n paar woorde</translation>
    </message>
    <message>
        <source>In a letter</source>
        <translation>In ’n brief</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In syfers</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In persoon</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In hulle woorde</translation>
    </message>
    <message>
        <source>In your browser; Google asks you to agree.</source>
        <translation>In u blaaier; Google vra u om in te stem.</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from booking.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van booking.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from facebookmail.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van facebookmail.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from google.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van google.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from tripadvisor.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van tripadvisor.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from trustedshops.com, trustedshops.de or etrusted.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van trustedshops.com, trustedshops.de of etrusted.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from trustpilot.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van trustpilot.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In your mailbox, let a filter move mails from yelp.com into a folder “Reviews”. (Left in the inbox they are found too.)</source>
        <translation>Laat ’n filter in u posbus e-posse van yelp.com na ’n vouer “Resensies” skuif. (In die inmandjie word hulle ook gevind.)</translation>
    </message>
    <message>
        <source>In {countries}: {problem}</source>
        <translation>{countries}: {problem}</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Voeg ’n feit in</translation>
    </message>
    <message>
        <source>Insert a fact at the cursor</source>
        <translation>Voeg ’n feit by die merker in</translation>
    </message>
    <message>
        <source>Inserted as a fact, never by itself.</source>
        <translation>Ingevoeg as ’n feit, nooit vanself nie.</translation>
    </message>
    <message>
        <source>Integrations → Developers → APIs.</source>
        <translation>Integrations → Developers → APIs.</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Is alles wel?</translation>
    </message>
    <message>
        <source>Is your browser on another machine?</source>
        <translation>Is u blaaier op ’n ander masjien?</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>Issuer-id</translation>
    </message>
    <message>
        <source>It cannot have been answered in the future: check the time and its zone.</source>
        <translation>Dit kan nie in die toekoms beantwoord gewees het nie: gaan die tyd en sy tydsone na.</translation>
    </message>
    <message>
        <source>It cannot have been said in the future: check the time and its zone.</source>
        <translation>Dit kan nie in die toekoms gesê gewees het nie: gaan die tyd en sy tydsone na.</translation>
    </message>
    <message>
        <source>It could not be looked for at the site yet: {problem}</source>
        <translation>Daar kon nog nie by die werf daarna gesoek word nie: {problem}</translation>
    </message>
    <message>
        <source>It could stand under any review</source>
        <translation>Dit kan onder enige resensie staan</translation>
    </message>
    <message>
        <source>It counts as heard and goes into the log.</source>
        <translation>Dit tel as gehoor en gaan na die logboek.</translation>
    </message>
    <message>
        <source>It counts neither as kept nor as broken. Your reason goes into the log.</source>
        <translation>Dit tel nie as gehou of as verbreek nie. U rede gaan na die logboek.</translation>
    </message>
    <message>
        <source>It goes on checking and sending; “Quit” in the menu ends it all the same.</source>
        <translation>Dit kyk en stuur voort; “Sluit af” in die kieslys beëindig dit steeds.</translation>
    </message>
    <message>
        <source>It has been failing since {moment}.</source>
        <translation>Dit is so sedert {moment}.</translation>
    </message>
    <message>
        <source>It has no words: the site shows its stars alone.</source>
        <translation>Dit het geen woorde nie: die werf wys net die sterre.</translation>
    </message>
    <message>
        <source>It is being sent just now and cannot be called back any more.</source>
        <translation>Dit word nou gestuur en kan nie meer teruggeroep word nie.</translation>
    </message>
    <message>
        <source>It is no complaint at all and leaves the figures.</source>
        <translation>Dit is glad nie ’n klagte nie en verlaat die syfers.</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Dit is nie meer nodig nie</translation>
    </message>
    <message>
        <source>It is not sent again on a guess.</source>
        <translation>Dit word nie op ’n raaiskoot weer gestuur nie.</translation>
    </message>
    <message>
        <source>It is not, send again</source>
        <translation>Dit is nie, stuur weer</translation>
    </message>
    <message>
        <source>It is the last one that helps in public.</source>
        <translation>Dit is die laaste een wat in die openbaar help.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Dit is daar</translation>
    </message>
    <message>
        <source>It is ticked off and stands in the log.</source>
        <translation>Dit word afgemerk en staan in die logboek.</translation>
    </message>
    <message>
        <source>It promises what nobody can keep</source>
        <translation>Dit belowe wat niemand kan hou nie</translation>
    </message>
    <message>
        <source>It stands at the top of the filter&apos;s menu and in the command palette.</source>
        <translation>Dit staan bo-aan die filter se kieslys en in die opdragpalet.</translation>
    </message>
    <message>
        <source>It stands beside “{reason}” from now on, with how often that was named before and after.</source>
        <translation>Dit staan van nou af by “{reason}”, met hoe gereeld dit voor en ná genoem is.</translation>
    </message>
    <message>
        <source>It stays a complaint and counts as accounted for, not as heard.</source>
        <translation>Dit bly ’n klagte en tel as verantwoord, nie as gehoor nie.</translation>
    </message>
    <message>
        <source>It stays here until the site has taken it.</source>
        <translation>Dit bly hier totdat die werf dit aanvaar het.</translation>
    </message>
    <message>
        <source>It waits until you sign in again.</source>
        <translation>Dit wag totdat u weer aanmeld.</translation>
    </message>
    <message>
        <source>It was looked for at the site and is not there: please look yourself before it goes again.</source>
        <translation>Daar is by die werf daarna gesoek en dit is nie daar nie: kyk asseblief self voordat dit weer uitgaan.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Dit is nog nie nagegaan nie.</translation>
    </message>
    <message>
        <source>It will be asked again at {moment}.</source>
        <translation>Daar word weer om {moment} gevra.</translation>
    </message>
    <message>
        <source>It will be tried again when the network is back.</source>
        <translation>Dit word weer probeer wanneer die netwerk terug is.</translation>
    </message>
    <message>
        <source>It works: {reviews}, {complaints} among them</source>
        <translation>Dit werk: {reviews}, onder meer {complaints}</translation>
    </message>
    <message>
        <source>Its author has written again or changed the review since this reply was queued: read it, then post it anew.</source>
        <translation>Die skrywer het weer geskryf of die resensie verander sedert hierdie antwoord in die tou is: lees dit en plaas dit dan opnuut.</translation>
    </message>
    <message>
        <source>Its mails carry the full words and can be limited to one and two stars, so nothing else is needed.</source>
        <translation>Sy e-posse dra die volle woorde en kan tot een en twee sterre beperk word, dus is niks anders nodig nie.</translation>
    </message>
    <message>
        <source>Its number, or its name as in its address.</source>
        <translation>Sy nommer, of sy naam soos in sy adres.</translation>
    </message>
    <message>
        <source>Its source was removed: add it again to post here.</source>
        <translation>Die bron daarvan is verwyder: voeg dit weer by om hier te plaas.</translation>
    </message>
    <message>
        <source>Joined, they count once, and one of them is set aside as a duplicate.</source>
        <translation>Saamgevoeg tel hulle een keer, en een word as ’n duplikaat opsy gesit.</translation>
    </message>
    <message>
        <source>Judge.me</source>
        <translation>Judge.me</translation>
    </message>
    <message>
        <source>Judge.me does not show which replies stand under a review; look at the review on its page.</source>
        <translation>Judge.me wys nie watter antwoorde onder ’n resensie staan nie; kyk na die resensie op sy bladsy.</translation>
    </message>
    <message>
        <source>Judge.me keeps this one as spam.</source>
        <translation>Judge.me hou hierdie een as gemorspos.</translation>
    </message>
    <message>
        <source>Judge.me → Settings → Integrations.</source>
        <translation>Judge.me → Settings → Integrations.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Teken aan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Hou dit</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Hou myne</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Hou die nota</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Hou hulle s’n</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehou</translation>
    </message>
    <message>
        <source>Kept in the keyring: leave empty to keep it</source>
        <translation>In die sleutelring bewaar: laat leeg om dit te hou</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Gehou:</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Gehou …</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Sleutel-id</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Sleutel van die diensrekening</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Keys exist only while your plan holds the API module.</source>
        <translation>Sleutels bestaan net terwyl u plan die API-module insluit.</translation>
    </message>
    <message>
        <source>Kinds of source</source>
        <translation>Soorte bronne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Laaste 13 weke</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Laaste 26 weke</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Laaste 52 weke</translation>
    </message>
    <message>
        <source>Last check {ago}.</source>
        <translation>Laas nagegaan {ago}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Verlede maand</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later vandag</translation>
    </message>
    <message>
        <source>Leave it as it is; the log remembers that you saw it</source>
        <translation>Laat dit soos dit is; die logboek onthou dat u dit gesien het</translation>
    </message>
    <message>
        <source>Leave it in peace (0)</source>
        <translation>Laat dit met rus (0)</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Lengte van die tydperk</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laat dit rus</translation>
    </message>
    <message>
        <source>Let it wait for an answer again</source>
        <translation>Laat dit weer op antwoord wag</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lig</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Ligte voorkoms</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml *.txt)</source>
        <translation>Lyste van voere (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>Live.</source>
        <translation>Regstreeks.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Longest: {name}, {span}</source>
        <translation>Langste: {name}, {span}</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Kyk daarna …</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Kyk na elke bladsy …</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Voorstelle word gesoek …</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Verlaag</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>Laagste gradering eerste</translation>
    </message>
    <message>
        <source>Made by Heard on {at}. Times are those of {timezone}; texts stand as they were read from the site.</source>
        <translation>Gemaak deur Heard op {at}. Tye is dié van {timezone}; tekste staan soos hulle op die werf gelees is.</translation>
    </message>
    <message>
        <source>Made in WordPress: Users → Profile → Application passwords. It is not the password of the sign-in.</source>
        <translation>Gemaak in WordPress: Gebruikers → Profiel → Toepassingswagwoorde. Dit is nie die wagwoord waarmee u aanmeld nie.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Posbus</translation>
    </message>
    <message>
        <source>Mails from these addresses or domains are reviews.</source>
        <translation>E-posse van hierdie adresse of domeine is resensies.</translation>
    </message>
    <message>
        <source>Mails from these are yours: a forwarded notice counts, an answer is a reply.</source>
        <translation>E-posse van hierdie is u eie: ’n aangestuurde kennisgewing tel, ’n antwoord is ’n antwoord.</translation>
    </message>
    <message>
        <source>Make a report of this period to share</source>
        <translation>Maak ’n verslag van hierdie tydperk om te deel</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel</source>
        <translation>Merk as UTF-8 vir Excel</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that Excel shows every letter</source>
        <translation>Merk as UTF-8, sodat Excel elke letter wys</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatstaf</translation>
    </message>
    <message>
        <source>Median time to reply</source>
        <translation>Mediaantyd tot antwoord</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Maak dit reg</translation>
    </message>
    <message>
        <source>Mentions without a rating</source>
        <translation>Vermeldings sonder gradering</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>Kieslys (Alt)</translation>
    </message>
    <message>
        <source>Merge another workspace</source>
        <translation>Voeg ’n ander werkruimte saam</translation>
    </message>
    <message>
        <source>Merge another workspace…</source>
        <translation>Voeg ’n ander werkruimte saam …</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Voeg saam met</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Saamgevoeg</translation>
    </message>
    <message>
        <source>Microsoft takes no password from mail programs any more: set “Sign in at” to microsoft and sign in. Or let a rule there forward the mails of the review sites to another mailbox, and read that one.</source>
        <translation>Microsoft neem nie meer ’n wagwoord van posprogramme nie: stel “Meld aan” op Microsoft en meld aan. Of laat ’n reël daar die resensiewerwe se e-posse na ’n ander posbus aanstuur, en lees daardie een.</translation>
    </message>
    <message>
        <source>Money comes before a word of understanding</source>
        <translation>Geld kom voor &apos;n woord van begrip</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Meer oor {name}</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Meer instellings</translation>
    </message>
    <message>
        <source>More since {what}.</source>
        <translation>Meer sedert {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Most often: {column} at {row}, {n} time</source>
        <comment>Most often: {column} at {row}, {n} times</comment>
        <translation>
            <numerusform>Mees dikwels: {column} by {row}, {n} keer</numerusform>
            <numerusform>Mees dikwels: {column} by {row}, {n} keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>Dringendste eerste</translation>
    </message>
    <message>
        <source>Most seen first</source>
        <translation>Meeste gesien eerste</translation>
    </message>
    <message>
        <source>Most strangers will not see {name}.</source>
        <translation>Die meeste vreemdelinge sien nie {name} nie.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Skuif</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Geskuif na {date}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Skuif …</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Beweeg</translation>
    </message>
    <message>
        <source>Mozilla add-ons</source>
        <translation>Mozilla-byvoegings</translation>
    </message>
    <message>
        <source>Mozilla takes no answers from programs: Heard copies your reply and opens the review, where you answer it.</source>
        <translation>Mozilla neem geen antwoorde van programme nie: Heard kopieer u antwoord en maak die resensie oop, waar u dit antwoord.</translation>
    </message>
    <message>
        <source>My own web page</source>
        <translation>My eie webbladsy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name and words were erased on {at}, for good; stars, times and steps are kept.</source>
        <translation>Naam en woorde is op {at} vir goed uitgewis; sterre, tye en stappe word gehou.</translation>
    </message>
    <message>
        <source>Name and words were taken out for good; stars and times still count. Erased: {date}.</source>
        <translation>Naam en woorde is vir goed uitgehaal; sterre en tye tel steeds. Uitgewis: {date}.</translation>
    </message>
    <message>
        <source>Name, words, notes and the words of your replies are taken out of the workspace; stars, times and counts stay, and no later check brings the words back. This cannot be undone.</source>
        <translation>Naam, woorde, notas en die woorde van u antwoorde word uit die werkruimte gehaal; sterre, tye en tellings bly, en geen latere rondte bring die woorde terug nie. Dit kan nie ongedaan gemaak word nie.</translation>
    </message>
    <message numerus="yes">
        <source>Named by {n} person</source>
        <comment>Named by {n} people</comment>
        <translation>
            <numerusform>Genoem deur {n} mens</numerusform>
            <numerusform>Genoem deur {n} mense</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>New brand…</source>
        <translation>Nuwe merk …</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nuutste eerste</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every day.</source>
        <translation>Nuutste resensie {days} dae gelede, gewoonlik elke dag.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every hour.</source>
        <translation>Nuutste resensie {days} dae gelede, gewoonlik elke uur.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every {gap} days.</source>
        <translation>Nuutste resensie {days} dae gelede, gewoonlik elke {gap} dae.</translation>
    </message>
    <message>
        <source>Newest review {days} days ago, usually every {gap} hours.</source>
        <translation>Nuutste resensie {days} dae gelede, gewoonlik elke {gap} uur.</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Volgende (J)</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Volgende Maandag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende resensie</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Volgende, vorige</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nege</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No WooCommerce answers at this address (HTTP 404). Check the address of the shop, and that its permalinks are not set to “plain”.</source>
        <translation>Geen WooCommerce antwoord by hierdie adres nie (HTTP 404). Gaan die winkel se adres na, en dat sy permaskakels nie op “plain” gestel is nie.</translation>
    </message>
    <message>
        <source>No column seems to hold reviews (there are {columns}): say which holds the words or the stars.</source>
        <translation>Geen kolom bevat blykbaar resensies nie (daar is {columns}): sê by die kolomme watter een die woorde of die sterre bevat.</translation>
    </message>
    <message>
        <source>No complaint has a reason yet</source>
        <translation>Geen klagte het nog ’n rede nie</translation>
    </message>
    <message>
        <source>No complaint of this period names a reason.</source>
        <translation>Geen klagte van hierdie tydperk noem ’n rede nie.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>No dictionary for {language} on this computer: spelling is not checked.</source>
        <translation>Geen woordeboek vir {language} op hierdie rekenaar nie: spelling word nie nagegaan nie.</translation>
    </message>
    <message>
        <source>No difference yet since {what}.</source>
        <translation>Nog geen verskil sedert {what} nie.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nog geen lêer nie</translation>
    </message>
    <message>
        <source>No follow-up is due</source>
        <translation>Geen opvolging is aan die beurt nie</translation>
    </message>
    <message>
        <source>No letter is open</source>
        <translation>Geen brief is oop nie</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nie meer hier nie</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nie meer nodig nie</translation>
    </message>
    <message>
        <source>No longer needed…</source>
        <translation>Nie meer nodig nie …</translation>
    </message>
    <message>
        <source>No mail server is known under the name {name}. Check the address of the source.</source>
        <translation>Geen posbediener is onder die naam {name} bekend nie. Gaan die adres van die bron na.</translation>
    </message>
    <message>
        <source>No mention waits for a rating</source>
        <translation>Geen vermelding wag op ’n gradering nie</translation>
    </message>
    <message>
        <source>No place is watched yet: add one, and its reviews come in by themselves.</source>
        <translation>Geen plek word nog dopgehou nie: voeg een by, en sy resensies kom vanself in.</translation>
    </message>
    <message>
        <source>No point any more</source>
        <translation>Nie meer ’n punt nie</translation>
    </message>
    <message>
        <source>No reason grew beyond chance</source>
        <translation>Geen rede het meer as toevallig gegroei nie</translation>
    </message>
    <message>
        <source>No reply was handed over for this review: copy it and open the page first.</source>
        <translation>Geen antwoord is vir hierdie resensie oorhandig nie: kopieer dit en maak eers die bladsy oop.</translation>
    </message>
    <message>
        <source>No review is chosen.</source>
        <translation>Geen resensie is gekies nie.</translation>
    </message>
    <message>
        <source>No server for sending is named for this mailbox: answer from your own mail program.</source>
        <translation>Geen bediener vir stuur is vir hierdie posbus genoem nie: antwoord uit u eie posprogram.</translation>
    </message>
    <message>
        <source>No site is known under the name {name}. Check the address of the source.</source>
        <translation>Geen werf is onder die naam {name} bekend nie. Gaan die adres van die bron na.</translation>
    </message>
    <message>
        <source>No source lags behind</source>
        <translation>Geen bron raak agter nie</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Geen voorstel nie</translation>
    </message>
    <message>
        <source>No warning touches them, such as “policy” in a house that is called so.</source>
        <translation>Geen waarskuwing raak hulle nie, soos “beleid” in ’n huis wat so heet.</translation>
    </message>
    <message>
        <source>No way to reach you</source>
        <translation>Geen manier om u te bereik nie</translation>
    </message>
    <message>
        <source>No way to reach you in what they see</source>
        <translation>Geen manier om u te bereik in wat hulle sien nie</translation>
    </message>
    <message>
        <source>Nobody complained {period}.</source>
        <translation>Niemand het {period} gekla nie.</translation>
    </message>
    <message>
        <source>Nobody complained.</source>
        <translation>Niemand het gekla nie.</translation>
    </message>
    <message>
        <source>Nobody fits the filter just now.</source>
        <translation>Niemand pas nou by die filter nie.</translation>
    </message>
    <message>
        <source>Nobody has come back after our answer.</source>
        <translation>Niemand het ná ons antwoord teruggekom nie.</translation>
    </message>
    <message>
        <source>Nobody has named it since {since}.</source>
        <translation>Niemand het dit sedert {since} genoem nie.</translation>
    </message>
    <message>
        <source>Nobody has to answer this. It counts as accounted for.</source>
        <translation>Niemand hoef hierop te antwoord nie. Dit tel as verantwoord.</translation>
    </message>
    <message>
        <source>Nobody is sorry</source>
        <translation>Niemand is jammer nie</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wag nie</translation>
    </message>
    <message>
        <source>Nobody is waiting here</source>
        <translation>Niemand wag hier nie</translation>
    </message>
    <message>
        <source>Nobody named it in this time.</source>
        <translation>Niemand het dit in hierdie tyd genoem nie.</translation>
    </message>
    <message>
        <source>Nobody of that name was here</source>
        <translation>Niemand met daardie naam was hier nie</translation>
    </message>
    <message>
        <source>Nobody raised their rating</source>
        <translation>Niemand het hulle gradering verhoog nie</translation>
    </message>
    <message>
        <source>Nobody signed in in time. Begin again when you like.</source>
        <translation>Niemand het betyds aangemeld nie. Begin weer wanneer u wil.</translation>
    </message>
    <message>
        <source>Nobody stands for it by name</source>
        <translation>Niemand staan met &apos;n naam daarvoor in nie</translation>
    </message>
    <message>
        <source>Nobody waits for thanks</source>
        <translation>Niemand wag op ’n dankie nie</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wag nie.</translation>
    </message>
    <message>
        <source>Nobody was answered yet</source>
        <translation>Niemand is nog beantwoord nie</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>None: it leaves at once</source>
        <translation>Geen: dit gaan dadelik uit</translation>
    </message>
    <message>
        <source>Not a complaint</source>
        <translation>Nie ’n klagte nie</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Nie oor ons nie</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog nie nagegaan nie</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog nie besluit nie</translation>
    </message>
    <message>
        <source>Not kept in time:</source>
        <translation>Nie betyds gehou nie:</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nie nodig nie</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nie gebêre nie: {why}</translation>
    </message>
    <message>
        <source>Not seen there since {date}. This copy stays.</source>
        <translation>Nie daar gesien sedert {date} nie. Hierdie kopie bly.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie dieselfde nie</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nie hierdie een nie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog nie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes, for us alone</source>
        <translation>Notas, vir ons alleen</translation>
    </message>
    <message>
        <source>Nothing at this address takes the reply (HTTP {status}). Your words are kept.</source>
        <translation>Niks by hierdie adres neem die antwoord nie (HTTP {status}). U woorde is bewaar.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Niks hier nie</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niks heet so nie.</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Niks is nog nagegaan nie</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Niks is op pad nie</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Niks is nog geskryf nie.</translation>
    </message>
    <message>
        <source>Nothing leaves while it is on; what waits in the outbox stays there. What is on its way at that moment can no longer be called back.</source>
        <translation>Niks gaan uit terwyl dit aan is nie; wat in die uitmandjie wag, bly daar. Wat op daardie oomblik op pad is, kan nie meer teruggeroep word nie.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Niks beweeg nie</translation>
    </message>
    <message>
        <source>Nothing noted yet. Once you change something, note it here: Heard then tells whether it helped.</source>
        <translation>Nog niks aangeteken nie. Sodra u iets verander, teken dit hier aan: Heard sê dan of dit gehelp het.</translation>
    </message>
    <message>
        <source>Nothing of theirs is told that they did not tell</source>
        <translation>Niks van hulle word vertel wat hulle nie vertel het nie</translation>
    </message>
    <message>
        <source>Nothing that we know of.</source>
        <translation>Niks waarvan ons weet nie.</translation>
    </message>
    <message>
        <source>Nothing to tell yet.</source>
        <translation>Nog niks om te vertel nie.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Niks is gevind nie</translation>
    </message>
    <message>
        <source>Nothing was noted as changed.</source>
        <translation>Niks is as verander aangeteken nie.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Niks is aangeteken nie.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Niks is beloof nie.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Kennisgewings</translation>
    </message>
    <message>
        <source>Notices come from the icon in the tray, which is off</source>
        <translation>Kennisgewings kom van die ikoon in die stelselbakkie, wat af is</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Kennisgewings</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Number at the site</source>
        <translation>Nommer op die werf</translation>
    </message>
    <message>
        <source>Number heard</source>
        <translation>Getal gehoor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Of these late</source>
        <translation>Waarvan laat</translation>
    </message>
    <message>
        <source>Of your own project at Google or Microsoft.</source>
        <translation>Van u eie projek by Google of Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>Of {complaints}, {n} was heard.</source>
        <comment>Of {complaints}, {n} were heard.</comment>
        <translation>
            <numerusform>Van {complaints} is {n} gehoor.</numerusform>
            <numerusform>Van {complaints} is {n} gehoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered at the end of each reply. A person’s name is read more kindly than a firm’s.</source>
        <translation>Word aan die einde van elke antwoord aangebied. ’n Mens se naam lees vriendeliker as ’n firma s’n.</translation>
    </message>
    <message>
        <source>Offline: replies wait here</source>
        <translation>Vanlyn: antwoorde wag hier</translation>
    </message>
    <message>
        <source>Older complaints are collected too, but set aside: they do not wait for an answer and are not counted.</source>
        <translation>Ouer klagtes word ook versamel, maar opsy gesit: hulle wag nie op antwoord nie en tel nie.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Ouer as</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerste</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Op pad</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>Oor die telefoon</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Op hierdie masjien</translation>
    </message>
    <message>
        <source>On this review</source>
        <translation>Op hierdie resensie</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Een</translation>
    </message>
    <message>
        <source>One at most for each check, such as “2 new complaints for Corner Café”. None for reviews that are older than two days. They come from the icon in the tray.</source>
        <translation>Hoogstens een vir elke rondte, soos “2 nuwe klagtes vir Corner Café”. Geen vir resensies wat ouer as twee dae is nie. Hulle kom van die ikoon in die stelselbakkie.</translation>
    </message>
    <message>
        <source>One of the sorries is in doubt</source>
        <translation>Een van die jammers is in twyfel</translation>
    </message>
    <message>
        <source>One of two replies is given</source>
        <translation>Een van twee antwoorde is gegee</translation>
    </message>
    <message>
        <source>One person is waiting</source>
        <translation>Een mens wag</translation>
    </message>
    <message>
        <source>One person raised their rating</source>
        <translation>Een mens het hulle gradering verhoog</translation>
    </message>
    <message>
        <source>One review in this file is larger than 20 MB, more than we take.</source>
        <translation>Een resensie in hierdie lêer is groter as 20 MB, meer as wat ons aanvaar.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Aanlyn</translation>
    </message>
    <message>
        <source>Only for a proxy or a test server.</source>
        <translation>Net vir ’n instaanbediener of ’n toetsbediener.</translation>
    </message>
    <message>
        <source>Only for posting replies.</source>
        <translation>Net om antwoorde te plaas.</translation>
    </message>
    <message>
        <source>Only for posting: who answers. It stands on your profile page in Trustpilot Business.</source>
        <translation>Net om te plaas: wie antwoord. Dit staan op u profielbladsy in Trustpilot Business.</translation>
    </message>
    <message>
        <source>Only if you sign in as a person: an https address that is registered with the key.</source>
        <translation>Net as u as ’n mens aanmeld: ’n https-adres wat by die sleutel geregistreer is.</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Net nou</translation>
    </message>
    <message>
        <source>Only the newest {number} reviews are read; older ones stay unread.</source>
        <translation>Net die nuutste {number} resensies word gelees; oueres bly ongelees.</translation>
    </message>
    <message>
        <source>Only to answer private letters from Heard.</source>
        <translation>Net om private briewe uit Heard te beantwoord.</translation>
    </message>
    <message>
        <source>Only together with its secret.</source>
        <translation>Net saam met sy geheim.</translation>
    </message>
    <message>
        <source>Only two different reviews of one brand can be the same complaint.</source>
        <translation>Net twee verskillende resensies van een merk kan dieselfde klagte wees.</translation>
    </message>
    <message>
        <source>Only with a redirect address; otherwise key and secret are enough.</source>
        <translation>Net met ’n terugstuuradres; andersins is sleutel en geheim genoeg.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Maak oop</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Maak ’n ander werkruimte oop</translation>
    </message>
    <message>
        <source>Open at the site</source>
        <translation>Maak oop op die werf</translation>
    </message>
    <message>
        <source>Open the composer</source>
        <translation>Maak die skryfblok oop</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Maak die bladsy oop</translation>
    </message>
    <message>
        <source>Open the page at the site (O)</source>
        <translation>Maak die bladsy op die werf oop (O)</translation>
    </message>
    <message>
        <source>Open the review by {author}, {day}</source>
        <translation>Maak die resensie deur {author} oop, {day}</translation>
    </message>
    <message>
        <source>Open this page, and sign in there:</source>
        <translation>Maak hierdie bladsy oop, en meld daar aan:</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Maak {site} oop</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>Maak {url} oop</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Oop:</translation>
    </message>
    <message>
        <source>Opening the letter …</source>
        <translation>Die brief word oopgemaak …</translation>
    </message>
    <message>
        <source>Or its address at addons.mozilla.org.</source>
        <translation>Of sy adres by addons.mozilla.org.</translation>
    </message>
    <message>
        <source>Or the address of the app at Google Play.</source>
        <translation>Of die adres van die toep by Google Play.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnommer</translation>
    </message>
    <message>
        <source>Order: most pressing first</source>
        <translation>Volgorde: dringendste eerste</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Volgorde: {order}</translation>
    </message>
    <message>
        <source>Other people’s mails stay unread where only notices are taken.</source>
        <translation>Ander mense se e-posse bly ongelees waar net kennisgewings geneem word.</translation>
    </message>
    <message>
        <source>Other senders of reviews</source>
        <translation>Ander senders van resensies</translation>
    </message>
    <message>
        <source>Others heard or read it</source>
        <translation>Ander het dit gehoor of gelees</translation>
    </message>
    <message>
        <source>Our replies</source>
        <translation>Ons antwoorde</translation>
    </message>
    <message>
        <source>Our reply {number}</source>
        <translation>Ons antwoord {number}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Uitmandjie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Own table of patterns</source>
        <translation>Eie tabel van patrone</translation>
    </message>
    <message>
        <source>PDF to print or attach</source>
        <translation>PDF om te druk of aan te heg</translation>
    </message>
    <message>
        <source>Package name</source>
        <translation>Pakketnaam</translation>
    </message>
    <message>
        <source>Part of Apple&apos;s paid yearly developer membership.</source>
        <translation>Deel van Apple se betaalde jaarlikse ontwikkelaarslidmaatskap.</translation>
    </message>
    <message>
        <source>Part of Google&apos;s one-time developer fee.</source>
        <translation>Deel van Google se eenmalige ontwikkelaarsgeld.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wagwoord</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Wagwoorde en sleutels</translation>
    </message>
    <message>
        <source>Past it</source>
        <translation>Verby dit</translation>
    </message>
    <message>
        <source>Paste it on the page. Did you post it?</source>
        <translation>Plak dit op die bladsy. Het u dit geplaas?</translation>
    </message>
    <message>
        <source>Paste it whole</source>
        <translation>Plak dit volledig</translation>
    </message>
    <message>
        <source>Paste the address that your browser shows in the end</source>
        <translation>Plak die adres wat u blaaier aan die einde wys</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Onderbreek dit</translation>
    </message>
    <message>
        <source>Paused: nothing new is fetched until you poll it again.</source>
        <translation>Onderbreek: niks nuuts word gehaal totdat u dit weer aanskakel nie.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mense</translation>
    </message>
    <message>
        <source>People to thank</source>
        <translation>Mense om te bedank</translation>
    </message>
    <message>
        <source>People waiting, by age</source>
        <translation>Mense wat wag, volgens ouderdom</translation>
    </message>
    <message>
        <source>Perhaps the same complaint: {source}</source>
        <translation>Dalk dieselfde klagte: {source}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tydperk</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Foon</translation>
    </message>
    <message>
        <source>Phrases that are simply how you speak</source>
        <translation>Frases wat bloot is hoe u praat</translation>
    </message>
    <message>
        <source>Point {number}, answered</source>
        <translation>Punt {number}, beantwoord</translation>
    </message>
    <message>
        <source>Point {number}, answered: {text}.</source>
        <translation>Punt {number}, beantwoord: {text}.</translation>
    </message>
    <message>
        <source>Point {number}, open</source>
        <translation>Punt {number}, oop</translation>
    </message>
    <message>
        <source>Point {number}, open: {text}.</source>
        <translation>Punt {number}, oop: {text}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punte</translation>
    </message>
    <message>
        <source>Poll it again</source>
        <translation>Kyk weer daarna</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Poort vir stuur</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Plaas</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>Plaas soos dit is</translation>
    </message>
    <message>
        <source>Post mine as the second</source>
        <translation>Plaas myne as die tweede</translation>
    </message>
    <message>
        <source>Post your reply</source>
        <translation>Plaas u antwoord</translation>
    </message>
    <message>
        <source>Post, or copy and open</source>
        <translation>Plaas, of kopieer en maak oop</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Plasing</translation>
    </message>
    <message>
        <source>Posting is allowed again</source>
        <translation>Plasing word weer toegelaat</translation>
    </message>
    <message>
        <source>Posts your reply as a comment under the one it answers.</source>
        <translation>Plaas u antwoord as ’n kommentaar onder die een wat dit antwoord.</translation>
    </message>
    <message>
        <source>Posts your reply as a comment under the review.</source>
        <translation>Plaas u antwoord as ’n kommentaar onder die resensie.</translation>
    </message>
    <message>
        <source>Posts your reply under the review, in the name of a user of your business.</source>
        <translation>Plaas u antwoord onder die resensie, in die naam van ’n gebruiker van u besigheid.</translation>
    </message>
    <message>
        <source>Posts your reply under the review; the customer gets no e-mail about it from Judge.me.</source>
        <translation>Plaas u antwoord onder die resensie; die kliënt kry geen e-pos daaroor van Judge.me nie.</translation>
    </message>
    <message>
        <source>Posts your reply, or replaces it; Google shows it once it has looked it over.</source>
        <translation>Plaas u antwoord, of vervang dit; Google wys dit sodra dit nagegaan is.</translation>
    </message>
    <message>
        <source>Posts your reply; it replaces an earlier one, and Apple shows it some time later (up to a day).</source>
        <translation>Plaas u antwoord; dit vervang ’n vorige een, en Apple wys dit ’n ruk later (tot ’n dag).</translation>
    </message>
    <message>
        <source>Posts your reply; it replaces an earlier one.</source>
        <translation>Plaas u antwoord; dit vervang ’n vorige een.</translation>
    </message>
    <message>
        <source>Press T at a complaint and say why this customer would not come back.</source>
        <translation>Druk T by ’n klagte en sê waarom hierdie kliënt nie sou terugkom nie.</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Vorige (K)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Previous review</source>
        <translation>Vorige resensie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privaatheid</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privaat</translation>
    </message>
    <message>
        <source>Private API token</source>
        <translation>Private API-teken</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private sleutel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produk of diens</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Belofte gehou</translation>
    </message>
    <message>
        <source>Promise: {text},</source>
        <translation>Belofte: {text},</translation>
    </message>
    <message>
        <source>Promised: “{text}”</source>
        <translation>Beloof: “{text}”</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloftes</translation>
    </message>
    <message>
        <source>Promises and dates</source>
        <translation>Beloftes en datums</translation>
    </message>
    <message>
        <source>Promises done by their due date, out of all whose due date has passed.</source>
        <translation>Beloftes wat teen hul datum nagekom is, uit almal waarvan die datum verby is.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Beloftes gehou</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskerming</translation>
    </message>
    <message>
        <source>Protection when sending</source>
        <translation>Beskerming by stuur</translation>
    </message>
    <message>
        <source>Proton is read through its Bridge, a program on this computer, which also shows the password to enter. Its certificate must be installed on this computer first.</source>
        <translation>Proton word deur sy Bridge gelees, ’n program op hierdie rekenaar, wat ook die wagwoord wys om in te voer. Sy sertifikaat moet eers op hierdie rekenaar geïnstalleer word.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Put the last good copy back</source>
        <translation>Sit die laaste goeie kopie terug</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stil ure</translation>
    </message>
    <message>
        <source>Quiet hours are off</source>
        <translation>Stil ure is af</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sluit af</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>K{quarter} {year}</translation>
    </message>
    <message>
        <source>RSS or Atom feed</source>
        <translation>RSS- of Atom-voer</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Verhoog</translation>
    </message>
    <message>
        <source>Rate a mention</source>
        <translation>Gradeer ’n vermelding</translation>
    </message>
    <message>
        <source>Rate an unrated mention 1 star</source>
        <translation>Gee ’n ongegradeerde vermelding 1 ster</translation>
    </message>
    <message>
        <source>Rate it 2 stars</source>
        <translation>Gee dit 2 sterre</translation>
    </message>
    <message>
        <source>Rate it 3 stars</source>
        <translation>Gee dit 3 sterre</translation>
    </message>
    <message>
        <source>Rate it 4 stars</source>
        <translation>Gee dit 4 sterre</translation>
    </message>
    <message>
        <source>Rate it 5 stars</source>
        <translation>Gee dit 5 sterre</translation>
    </message>
    <message>
        <source>Ratings raised, unchanged and lowered</source>
        <translation>Graderings verhoog, onveranderd en verlaag</translation>
    </message>
    <message>
        <source>Reading this answer took more memory than we give it.</source>
        <translation>Om hierdie antwoord te lees, het meer geheue geneem as wat ons daarvoor gee.</translation>
    </message>
    <message>
        <source>Reading this answer took more than {seconds} seconds, so it was given up.</source>
        <translation>Om hierdie antwoord te lees, het langer as {seconds} sekondes geneem en is laat vaar.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lees {name} …</translation>
    </message>
    <message>
        <source>Reads every entry; a rating is taken where the feed states one, and guessed where the text spells one out.</source>
        <translation>Lees elke inskrywing; ’n gradering word geneem waar die voer een noem, en geraai waar die teks een uitspel.</translation>
    </message>
    <message>
        <source>Reads every review of a place, with your replies and what Google decided about them.</source>
        <translation>Lees elke resensie van ’n plek, met u antwoorde en wat Google daaroor besluit het.</translation>
    </message>
    <message>
        <source>Reads every service review with stars, words and your reply.</source>
        <translation>Lees elke diensresensie met sterre, woorde en u antwoord.</translation>
    </message>
    <message>
        <source>Reads reviews with words that were written or changed in the last week, with your replies to them.</source>
        <translation>Lees resensies met woorde wat die afgelope week geskryf of gewysig is, met u antwoorde daarop.</translation>
    </message>
    <message>
        <source>Reads stars, text and language of every review, with the number of the sale.</source>
        <translation>Lees sterre, teks en taal van elke resensie, met die nommer van die verkoop.</translation>
    </message>
    <message>
        <source>Reads stars, text, author and version of every rating, and the developer&apos;s answers.</source>
        <translation>Lees sterre, teks, skrywer en weergawe van elke gradering, en die ontwikkelaar se antwoorde.</translation>
    </message>
    <message>
        <source>Reads stars, title, text and author of every review; Judge.me&apos;s list shows no replies.</source>
        <translation>Lees sterre, titel, teks en skrywer van elke resensie; Judge.me se lys wys geen antwoorde nie.</translation>
    </message>
    <message>
        <source>Reads stars, title, text, author and app version of every review; Apple&apos;s feed shows no replies.</source>
        <translation>Lees sterre, titel, teks, skrywer en toepweergawe van elke resensie; Apple se voer wys geen antwoorde nie.</translation>
    </message>
    <message>
        <source>Reads stars, title, text, author and country of every review, and your replies, those that wait at Apple too.</source>
        <translation>Lees sterre, titel, teks, skrywer en land van elke resensie, en u antwoorde, ook dié wat by Apple wag.</translation>
    </message>
    <message>
        <source>Reads the comments on posts and pages, those that wait for approval too, and the answers of your own user.</source>
        <translation>Lees die kommentare op plasings en bladsye, ook dié wat op goedkeuring wag, en die antwoorde van u eie gebruiker.</translation>
    </message>
    <message>
        <source>Reads the mails that review sites send you, and customers’ own complaints where you want that.</source>
        <translation>Lees die e-posse wat resensiewerwe vir u stuur, en kliënte se eie klagtes waar u dit wil hê.</translation>
    </message>
    <message>
        <source>Reads the reviews of all products with their stars, those that wait for approval too, and your answers.</source>
        <translation>Lees die resensies van alle produkte met hul sterre, ook dié wat op goedkeuring wag, en u antwoorde.</translation>
    </message>
    <message>
        <source>Reads the reviews that the page shows when it is looked at. Pages rarely number their reviews: a review is known again by its author, date and words, so one that is edited comes in as a new one.</source>
        <translation>Lees die resensies wat die bladsy wys wanneer daarna gekyk word. Bladsye nommer hul resensies selde: ’n resensie word aan sy skrywer, datum en woorde herken, en een wat gewysig is, kom dus as ’n nuwe een in.</translation>
    </message>
    <message>
        <source>Reads the reviews there and posts your answer under them.</source>
        <translation>Lees die resensies daar en plaas u antwoord daaronder.</translation>
    </message>
    <message>
        <source>Reads the verdict, text, language and votes of each review, and the developer&apos;s answer.</source>
        <translation>Lees die oordeel, teks, taal en stemme van elke resensie, en die ontwikkelaar se antwoord.</translation>
    </message>
    <message>
        <source>Reads what is written there. You post your answer at the site; Heard keeps it and counts it.</source>
        <translation>Lees wat daar geskryf is. U plaas u antwoord op die werf; Heard bewaar en tel dit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Reasons, the most named first</source>
        <translation>Redes, die mees genoemde eerste</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Terugstuuradres</translation>
    </message>
    <message>
        <source>Regular fans</source>
        <translation>Gereelde aanhangers</translation>
    </message>
    <message>
        <source>Regular since 2019, comes with her mother</source>
        <translation>Gereelde gas sedert 2019, kom saam met haar ma</translation>
    </message>
    <message>
        <source>Remember “{word}”</source>
        <translation>Onthou “{word}”</translation>
    </message>
    <message>
        <source>Remove the sample brands</source>
        <translation>Verwyder die voorbeeldmerke</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Verwyder hierdie merk …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Verwyder {name}</translation>
    </message>
    <message>
        <source>Remove {name} with all its reviews and replies?</source>
        <translation>Verwyder {name} met al sy resensies en antwoorde?</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Verwyder “{words}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Hernoem “{name}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoem …</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorde</translation>
    </message>
    <message>
        <source>Replies leave at once</source>
        <translation>Antwoorde gaan dadelik uit</translation>
    </message>
    <message>
        <source>Replies leave at once, without time to undo</source>
        <translation>Antwoorde gaan dadelik uit, sonder tyd om terug te roep</translation>
    </message>
    <message>
        <source>Replies that were copied or wait to be sent stand here.</source>
        <translation>Antwoorde wat gekopieer is of wag om gestuur te word, staan hier.</translation>
    </message>
    <message>
        <source>Replies, newest first</source>
        <translation>Antwoorde, nuutste eerste</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Reply {number}</source>
        <translation>Antwoord {number}</translation>
    </message>
    <message>
        <source>Response log</source>
        <translation>Antwoordlogboek</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>menu</comment>
        <translation>Resensie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resensie</translation>
    </message>
    <message>
        <source>Review {position}</source>
        <translation>Resensie {position}</translation>
    </message>
    <message>
        <source>Review {review_id}, {what}: here “{ours}”, there “{theirs}”, what stands: {kept}</source>
        <translation>Resensie {review_id}, {what}: hier “{ours}”, daar “{theirs}”, wat staan: {kept}</translation>
    </message>
    <message>
        <source>Review {review} is set aside already: reopen it first.</source>
        <translation>Resensie {review} is reeds opsy gesit: maak dit eers weer oop.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Resensies</translation>
    </message>
    <message>
        <source>Reviews (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip);;All files (*)</source>
        <translation>Resensies (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip);;Alle lêers (*)</translation>
    </message>
    <message>
        <source>Reviews turn amber after {half} hours and red after {hours}.</source>
        <translation>Resensies word ná {half} uur geel en ná {hours} rooi.</translation>
    </message>
    <message>
        <source>Reviews with 4 and 5 stars that got no answer appear here.</source>
        <translation>Resensies met 4 en 5 sterre wat geen antwoord gekry het nie, verskyn hier.</translation>
    </message>
    <message>
        <source>Reviews, replies, drafts, notes and these settings are in one file, {place}, and in its backups beside it. Only your own user may read them.</source>
        <translation>Resensies, antwoorde, konsepte, notas en hierdie instellings is in een lêer, {place}, en in sy rugsteune langsaan. Net u eie gebruiker mag hulle lees.</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Ry {n}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rye</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesê deur</translation>
    </message>
    <message>
        <source>Same complaint</source>
        <translation>Dieselfde klagte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bêre</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Bêre ’n kopie elders …</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Bêre hierdie filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Bêre hierdie filter …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gebêre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gestoorde filters</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Word gebêre …</translation>
    </message>
    <message>
        <source>Say how the dates are to be read.</source>
        <translation>Sê hoe die datums gelees moet word.</translation>
    </message>
    <message>
        <source>Say in a few words what was changed, such as “a second driver”.</source>
        <translation>Sê in ’n paar woorde wat verander is, soos “’n tweede drywer”.</translation>
    </message>
    <message>
        <source>Say in a few words why it is no longer needed: a promise does not just go away.</source>
        <translation>Sê in ’n paar woorde waarom dit nie meer nodig is nie: ’n belofte verdwyn nie sommer nie.</translation>
    </message>
    <message>
        <source>Say where the file should go.</source>
        <translation>Sê waarheen die lêer moet gaan.</translation>
    </message>
    <message>
        <source>Say which column holds the words or the stars.</source>
        <translation>Sê watter kolom die woorde of die sterre bevat.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Scroll, then next</source>
        <translation>Rol, dan volgende</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Soek</translation>
    </message>
    <message>
        <source>Search replies and reviews</source>
        <translation>Soek antwoorde</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>Soek resensies</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Soek instellings</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>Tweede antwoord</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Afdelings van die instellings</translation>
    </message>
    <message>
        <source>See it as a stranger would</source>
        <translation>Sien dit soos ’n vreemdeling sou</translation>
    </message>
    <message>
        <source>See it beside what you wrote before</source>
        <translation>Sien dit langs wat u voorheen geskryf het</translation>
    </message>
    <message>
        <source>Seen at the site {ago}.</source>
        <translation>Op die werf gesien {ago}.</translation>
    </message>
    <message>
        <source>Seen from {since} until {until}.</source>
        <translation>Gesien van {since} tot {until}.</translation>
    </message>
    <message>
        <source>Select words of the review first</source>
        <translation>Kies eers woorde van die resensie</translation>
    </message>
    <message>
        <source>Selected words are a point, or none</source>
        <translation>Gekose woorde is ’n punt, of geen</translation>
    </message>
    <message>
        <source>Semicolon (Excel in many countries)</source>
        <translation>Kommapunt (Excel in baie lande)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Stuur</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Stuur nou</translation>
    </message>
    <message>
        <source>Sending… Heard closes by itself when the site has answered.</source>
        <translation>Stuur tans … Heard sluit vanself wanneer die werf geantwoord het.</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Bediener vir stuur</translation>
    </message>
    <message>
        <source>Set a polite limit</source>
        <translation>Stel ’n beleefde grens</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Sit opsy</translation>
    </message>
    <message>
        <source>Set aside, because</source>
        <translation>Opsy gesit, omdat</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Sit opsy …</translation>
    </message>
    <message>
        <source>Set up my mailbox</source>
        <translation>Stel my posbus op</translation>
    </message>
    <message>
        <source>Setting aside needs a reason: spam, a duplicate, not about us.</source>
        <translation>Om opsy te sit, het ’n rede nodig: gemorspos, ’n duplikaat, nie oor ons nie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellings</translation>
    </message>
    <message>
        <source>Settings: {title}</source>
        <translation>Instellings: {title}</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sewe</translation>
    </message>
    <message>
        <source>Several at once, out of another reader (OPML)…</source>
        <translation>Verskeie gelyk, uit ’n ander leser (OPML) …</translation>
    </message>
    <message>
        <source>Share a digest</source>
        <translation>Deel ’n oorsig</translation>
    </message>
    <message>
        <source>Share a digest…</source>
        <translation>Deel ’n oorsig …</translation>
    </message>
    <message>
        <source>Share of complaints heard over time</source>
        <translation>Deel van klagtes gehoor oor tyd</translation>
    </message>
    <message>
        <source>Share of complaints heard, per month, in percent</source>
        <translation>Deel van klagtes gehoor, per maand, in persent</translation>
    </message>
    <message>
        <source>Share of complaints heard, per week, in percent</source>
        <translation>Deel van klagtes gehoor, per week, in persent</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>Winkeldomein</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Maak dit korter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Wys</translation>
    </message>
    <message>
        <source>Show Heard</source>
        <translation>Wys Heard</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Wys weer almal</translation>
    </message>
    <message>
        <source>Show how many people are waiting</source>
        <translation>Wys hoeveel mense wag</translation>
    </message>
    <message>
        <source>Show its reviews</source>
        <translation>Wys sy resensies</translation>
    </message>
    <message>
        <source>Show or hide the checklist</source>
        <translation>Wys of versteek die kontrolelys</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Wys die syfers</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Wys die vouer</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Wys die ander</translation>
    </message>
    <message>
        <source>Show the review of an unknown day</source>
        <translation>Wys die resensie van ’n onbekende dag</translation>
    </message>
    <message>
        <source>Show the review of {date}</source>
        <translation>Wys die resensie van {date}</translation>
    </message>
    <message>
        <source>Show the review of {when}</source>
        <translation>Wys die resensie van {when}</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} person who named {name}</source>
        <comment>Show the {n} people who named {name}</comment>
        <translation>
            <numerusform>Wys die {n} mens wat {name} genoem het</numerusform>
            <numerusform>Wys die {n} mense wat {name} genoem het</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Wys hulle</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Wys wat getik word</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <translation>Wys watter, en waarom</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Meld aan</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Meld weer aan …</translation>
    </message>
    <message>
        <source>Sign in at Google with the account that manages the profile and open the page below.</source>
        <translation>Meld by Google aan met die rekening wat die profiel bestuur en maak die bladsy hieronder oop.</translation>
    </message>
    <message>
        <source>Sign in at Trustpilot Business and open the notification settings of your account.</source>
        <translation>Meld by Trustpilot Business aan en maak die kennisgewinginstellings van u rekening oop.</translation>
    </message>
    <message>
        <source>Sign in at Yelp for Business and open the account settings.</source>
        <translation>Meld by Yelp for Business aan en maak die rekeninginstellings oop.</translation>
    </message>
    <message>
        <source>Sign in at the Management Center and open the notification settings.</source>
        <translation>Meld by die Management Center aan en maak die kennisgewinginstellings oop.</translation>
    </message>
    <message>
        <source>Sign in at the control centre of Trusted Shops and open the settings of your account.</source>
        <translation>Meld by die beheersentrum van Trusted Shops aan en maak die instellings van u rekening oop.</translation>
    </message>
    <message>
        <source>Sign in at the extranet and open the notification settings of your account.</source>
        <translation>Meld by die ekstranet aan en maak die kennisgewinginstellings van u rekening oop.</translation>
    </message>
    <message>
        <source>Sign in to {service} first.</source>
        <translation>Meld eers by {service} aan.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Meld aan …</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signed in earlier. Sign in again only if it is refused.</source>
        <translation>Vroeër aangemeld. Meld net weer aan as dit geweier word.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedert</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sedert wanneer</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Enkelletters is sleutels</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Sleeping ones</source>
        <translation>Slapendes</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Sluimer</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Sluimer tot</translation>
    </message>
    <message>
        <source>Snooze, then 1 to 6</source>
        <translation>Sluimer, dan 1 tot 6</translation>
    </message>
    <message>
        <source>Snooze: {when}</source>
        <translation>Sluimer: {when}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Somebody defends themselves</source>
        <translation>Iemand verdedig homself</translation>
    </message>
    <message>
        <source>Somebody is rude to a customer</source>
        <translation>Hier word met &apos;n kliënt onbeskof omgegaan</translation>
    </message>
    <message>
        <source>Somebody is sorry, and defends it</source>
        <translation>Iemand is jammer, en verdedig dit</translation>
    </message>
    <message>
        <source>Somebody is sorry, without an excuse</source>
        <translation>Iemand is jammer, sonder &apos;n verskoning</translation>
    </message>
    <message>
        <source>Somebody is waiting
to be heard.</source>
        <translation>Iemand wag om
gehoor te word.</translation>
    </message>
    <message>
        <source>Somebody stands for it by name</source>
        <translation>Iemand staan met &apos;n naam daarvoor in</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Iemand sonder naam</translation>
    </message>
    <message>
        <source>Something moves</source>
        <translation>Iets beweeg</translation>
    </message>
    <message>
        <source>Something of theirs is told that they did not tell</source>
        <translation>Iets van hulle word vertel wat hulle nie vertel het nie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronne</translation>
    </message>
    <message>
        <source>Sources and their health</source>
        <translation>Bronne en hoe dit met hulle gaan</translation>
    </message>
    <message>
        <source>Sources, {n}</source>
        <translation>Bronne, {n}</translation>
    </message>
    <message>
        <source>Sources. Need you: {names}</source>
        <translation>Bronne. Het u nodig: {names}</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Spasie</translation>
    </message>
    <message>
        <source>Spam or fake</source>
        <translation>Gemorspos of vals</translation>
    </message>
    <message>
        <source>Stands beside the client id; Google wants it although it is no real secret.</source>
        <translation>Staan langs die kliënt-id; Google wil dit hê al is dit nie werklik ’n geheim nie.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterre</translation>
    </message>
    <message>
        <source>Stars now</source>
        <translation>Sterre nou</translation>
    </message>
    <message>
        <source>Start Heard when I log in</source>
        <translation>Begin Heard wanneer ek aanmeld</translation>
    </message>
    <message>
        <source>Start with the last 90 days</source>
        <translation>Begin met die laaste 90 dae</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bly</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Steam answers, but not with reviews.</source>
        <translation>Steam antwoord, maar nie met resensies nie.</translation>
    </message>
    <message>
        <source>Steam takes no answers from programs: Heard copies your reply and opens the review, where you answer it.</source>
        <translation>Steam neem geen antwoorde van programme nie: Heard kopieer u antwoord en maak die resensie oop, waar u dit antwoord.</translation>
    </message>
    <message>
        <source>Still needed: {join}.</source>
        <translation>Nog nodig: {join}.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Nog oop:</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wag nog</translation>
    </message>
    <message>
        <source>Stop all posting</source>
        <translation>Stop alle plasing</translation>
    </message>
    <message>
        <source>Stop all posting, or allow it again</source>
        <translation>Stop alle plasing, of laat dit weer toe</translation>
    </message>
    <message>
        <source>Stopped before the end: what was read is kept, and importing again brings the rest.</source>
        <translation>Voor die einde gestop: wat gelees is, bly, en om weer in te voer bring die res.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written, and an earlier file is as it was.</source>
        <translation>Gestop: niks is geskryf nie, en ’n vroeër lêer is soos dit was.</translation>
    </message>
    <message>
        <source>Suggested by {words}</source>
        <translation>Voorgestel deur {words}</translation>
    </message>
    <message>
        <source>Suggested by {words} (Y takes it)</source>
        <translation>Voorgestel deur {words} (Y neem dit)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Switch IMAP on in Zoho&apos;s mail settings; with two-step verification, make an application password on the page below.</source>
        <translation>Skakel IMAP in Zoho se posinstellings aan; met tweestapverifikasie, maak ’n toepwagwoord op die bladsy hieronder.</translation>
    </message>
    <message>
        <source>Switch brand</source>
        <translation>Wissel merk</translation>
    </message>
    <message>
        <source>Switch on e-mail for each new service review.</source>
        <translation>Skakel e-pos vir elke nuwe diensresensie aan.</translation>
    </message>
    <message>
        <source>Switch on e-mail for guest reviews.</source>
        <translation>Skakel e-pos vir gasresensies aan.</translation>
    </message>
    <message>
        <source>Switch on e-mail for new reviews of each of your places.</source>
        <translation>Skakel e-pos vir nuwe resensies van elkeen van u plekke aan.</translation>
    </message>
    <message>
        <source>Switch on e-mail for new reviews; for complaints alone, choose one and two stars.</source>
        <translation>Skakel e-pos vir nuwe resensies aan; vir klagtes alleen, kies een en twee sterre.</translation>
    </message>
    <message>
        <source>Switch on e-mail for reviews or recommendations of the page.</source>
        <translation>Skakel e-pos vir resensies of aanbevelings van die bladsy aan.</translation>
    </message>
    <message>
        <source>Switch to your page, open settings and then notifications.</source>
        <translation>Skakel na u bladsy oor, maak instellings en dan kennisgewings oop.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Haal dit af</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Haal dit van die lys af</translation>
    </message>
    <message>
        <source>Take it to a private channel, or let it rest.</source>
        <translation>Neem dit na ’n private kanaal, of laat dit rus.</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Neem die ster weg</translation>
    </message>
    <message>
        <source>Take the suggested reason</source>
        <translation>Neem die voorgestelde rede</translation>
    </message>
    <message>
        <source>Take the suggested reason: {reason}</source>
        <translation>Neem die voorgestelde rede: {reason}</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Van die lys afgehaal</translation>
    </message>
    <message>
        <source>Taking it with you, or away</source>
        <translation>Om dit saam te neem, of weg te doen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Teiken</translation>
    </message>
    <message>
        <source>Target: {hours} h</source>
        <translation>Teiken: {hours} u</translation>
    </message>
    <message>
        <source>Tell me about new complaints</source>
        <translation>Sê my van nuwe klagtes</translation>
    </message>
    <message numerus="yes">
        <source>Tell the {n} person who said this?</source>
        <comment>Tell the {n} people who said this?</comment>
        <translation>
            <numerusform>Vertel die {n} mens wat dit gesê het?</numerusform>
            <numerusform>Vertel die {n} mense wat dit gesê het?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Tien</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Toets nou</translation>
    </message>
    <message>
        <source>That brand has been removed: choose another one.</source>
        <translation>Daardie merk is verwyder: kies ’n ander een.</translation>
    </message>
    <message>
        <source>That change is not on the list any more.</source>
        <translation>Daardie verandering is nie meer op die lys nie.</translation>
    </message>
    <message>
        <source>That day has not come yet: note a change once it is made.</source>
        <translation>Daardie dag het nog nie gekom nie: teken ’n verandering aan sodra dit gemaak is.</translation>
    </message>
    <message>
        <source>That is as many as in {name}.</source>
        <translation>Dit is net soveel as in {name}.</translation>
    </message>
    <message>
        <source>That is this very workspace: name the other laptop&apos;s.</source>
        <translation>Dit is hierdie werkruimte self: noem die ander rekenaar s’n.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} point less than in {name}.</source>
        <comment>That is {n} points less than in {name}.</comment>
        <translation>
            <numerusform>Dit is {n} punt minder as in {name}.</numerusform>
            <numerusform>Dit is {n} punte minder as in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is {n} point more than in {name}.</source>
        <comment>That is {n} points more than in {name}.</comment>
        <translation>
            <numerusform>Dit is {n} punt meer as in {name}.</numerusform>
            <numerusform>Dit is {n} punte meer as in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That reason is not on the list any more: Reasons shows the list.</source>
        <translation>Daardie rede is nie meer op die lys nie: “Redes” wys die lys.</translation>
    </message>
    <message>
        <source>The WordPress user who answers; a shop manager or an editor.</source>
        <translation>Die WordPress-gebruiker wat antwoord; ’n winkelbestuurder of ’n redakteur.</translation>
    </message>
    <message>
        <source>The address of a page of yours that shows reviews: a product page, a page of testimonials. It must carry them in a form for programs (schema.org or microformats), as most shop systems do for search engines. No sign-in is needed. Only your own pages: other sites forbid copying their reviews.</source>
        <translation>Die adres van ’n bladsy van u wat resensies wys: ’n produkbladsy, ’n bladsy met getuigskrifte. Dit moet hulle in ’n vorm vir programme dra (schema.org of mikroformate), soos die meeste winkelstelsels vir soekenjins doen. Aanmelding is nie nodig nie. Net u eie bladsye: ander werwe verbied dat hul resensies gekopieer word.</translation>
    </message>
    <message>
        <source>The address of the service should begin with https://.</source>
        <translation>Die adres van die diens behoort met https:// te begin.</translation>
    </message>
    <message>
        <source>The address of this feed cannot be asked; it should begin with https://.</source>
        <translation>Die adres van hierdie voer kan nie gevra word nie; dit behoort met https:// te begin.</translation>
    </message>
    <message>
        <source>The address of this page cannot be asked; it should begin with https://.</source>
        <translation>Die adres van hierdie bladsy kan nie gevra word nie; dit behoort met https:// te begin.</translation>
    </message>
    <message>
        <source>The address of this site cannot be asked; it should begin with https://.</source>
        <translation>Die adres van hierdie werf kan nie gevra word nie; dit behoort met https:// te begin.</translation>
    </message>
    <message>
        <source>The address of this source cannot be asked; it should begin with https://.</source>
        <translation>Die adres van hierdie bron kan nie gevra word nie; dit behoort met https:// te begin.</translation>
    </message>
    <message>
        <source>The address of your shop as Judge.me knows it (for Shopify it ends in .myshopify.com) and the private API token: in Judge.me under Settings → Integrations → View API tokens. The public token is not enough.</source>
        <translation>Die adres van u winkel soos Judge.me dit ken (vir Shopify eindig dit op .myshopify.com) en die private API-teken: in Judge.me onder Settings → Integrations → View API tokens. Die openbare teken is nie genoeg nie.</translation>
    </message>
    <message>
        <source>The address of your shop, a user who is administrator or shop manager, and an application password for that user (WordPress 5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on. A consumer key and secret (WooCommerce → Settings → Advanced → REST API) are needed only where the shop wants them for reading reviews.</source>
        <translation>Die adres van u winkel, ’n gebruiker wat administrateur of winkelbestuurder is, en ’n toepassingswagwoord vir daardie gebruiker (WordPress 5.6 of nuwer: Gebruikers → Profiel → Toepassingswagwoorde). Mooi permaskakels moet aangeskakel wees. ’n Verbruikersleutel en -geheim (WooCommerce → Instellings → Gevorderd → REST API) is net nodig waar die winkel dit vereis om resensies te lees.</translation>
    </message>
    <message>
        <source>The address of your site, a user who may moderate comments, and an application password for that user (WordPress 5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on.</source>
        <translation>Die adres van u werf, ’n gebruiker wat kommentare mag modereer, en ’n toepassingswagwoord vir daardie gebruiker (WordPress 5.6 of nuwer: Gebruikers → Profiel → Toepassingswagwoorde). Mooi permaskakels moet aangeskakel wees.</translation>
    </message>
    <message>
        <source>The address that your browser shows in the end</source>
        <translation>Die adres wat u blaaier aan die einde wys</translation>
    </message>
    <message>
        <source>The answer comes from somebody else than {service}. Begin the sign-in again.</source>
        <translation>Die antwoord kom van iemand anders as {service}. Begin die aanmelding weer.</translation>
    </message>
    <message>
        <source>The answer is larger than {size} MB, more than we take.</source>
        <translation>Die antwoord is groter as {size} MB, meer as wat ons aanvaar.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be unpacked.</source>
        <translation>Die antwoord is so verpak dat dit nie uitgepak kan word nie.</translation>
    </message>
    <message>
        <source>The app number is missing; it is the digits behind “id” in the App Store address.</source>
        <translation>Die nommer van die toep ontbreek; dit is die syfers agter “id” in die App Store-adres.</translation>
    </message>
    <message>
        <source>The app number is missing; it is the digits in the game&apos;s address at Steam.</source>
        <translation>Die nommer van die toep ontbreek; dit is die syfers in die speletjie se adres by Steam.</translation>
    </message>
    <message>
        <source>The backup and the workspace are the same file: name another backup.</source>
        <translation>Die rugsteun en die werkruimte is dieselfde lêer: noem ’n ander rugsteun.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Die begin</translation>
    </message>
    <message>
        <source>The case file is written to {file}</source>
        <translation>Die saaklêer is geskryf na {file}</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die kontrolelys</translation>
    </message>
    <message>
        <source>The comment has no id.</source>
        <translation>Die kommentaar het geen kenmerk nie.</translation>
    </message>
    <message>
        <source>The complaint is written down</source>
        <translation>Die klagte is neergeskryf</translation>
    </message>
    <message>
        <source>The complaint was declined or set aside after this reply was queued: post it anew if it is still to go out.</source>
        <translation>Die klagte is afgewys of opsy gesit nadat hierdie antwoord in die tou geplaas is: plaas dit opnuut as dit tog moet uitgaan.</translation>
    </message>
    <message>
        <source>The copy is in place; what stood there is kept as {name}</source>
        <translation>Die kopie is op sy plek; wat daar gestaan het, is as {name} bewaar</translation>
    </message>
    <message>
        <source>The count of “{view}” for brand {brand} says {kept}, there are {number}.</source>
        <translation>Die telling van “{view}” vir merk {brand} sê {kept}, daar is {number}.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Die kliënt</translation>
    </message>
    <message>
        <source>The customer&apos;s address takes no mail. Your words are kept.</source>
        <translation>Die kliënt se adres neem geen e-pos nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>The digest is written to {name}</source>
        <translation>Die oorsig is geskryf na {name}</translation>
    </message>
    <message>
        <source>The disk that holds {file} does not answer properly: check that it is connected and has room.</source>
        <translation>Die skyf waarop {file} lê, antwoord nie behoorlik nie: kyk of dit gekoppel is en ruimte het.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full: free some space and try again; what was stored is safe.</source>
        <translation>Die skyf waarop {file} lê, is vol: maak ruimte en probeer weer; wat bewaar is, is veilig.</translation>
    </message>
    <message>
        <source>The disk that should hold {file} is full: free some space.</source>
        <translation>Die skyf waarop {file} moet lê, is vol: maak ruimte.</translation>
    </message>
    <message>
        <source>The domain is missing; it looks like example.com.</source>
        <translation>Die domein ontbreek; dit lyk soos example.com.</translation>
    </message>
    <message>
        <source>The domain under which Trustpilot lists you, and an API key: in Trustpilot Business under Integrations → Developers → APIs. To post replies also the key&apos;s secret and your user id. Without the paid API module there is no key: then read Trustpilot&apos;s mails or import its CSV.</source>
        <translation>Die domein waaronder Trustpilot u lys, en ’n API-sleutel: in Trustpilot Business onder Integrations → Developers → APIs. Om antwoorde te plaas ook die sleutel se geheim en u gebruiker-id. Sonder die betaalde API-module is daar geen sleutel nie: lees dan Trustpilot se e-posse of voer sy CSV in.</translation>
    </message>
    <message>
        <source>The earlier reply</source>
        <translation>Die vroeëre antwoord</translation>
    </message>
    <message>
        <source>The entry holds nothing to read.</source>
        <translation>Die inskrywing bevat niks om te lees nie.</translation>
    </message>
    <message>
        <source>The entry is empty.</source>
        <translation>Die inskrywing is leeg.</translation>
    </message>
    <message>
        <source>The feed declares an absurd number of abbreviations (an XML bomb).</source>
        <translation>Die voer verklaar ’n absurde aantal afkortings (’n XML-bom).</translation>
    </message>
    <message>
        <source>The feed holds an element with an absurd number of attributes.</source>
        <translation>Die voer bevat ’n element met ’n absurde aantal eienskappe.</translation>
    </message>
    <message>
        <source>The feed holds an element with an absurdly long name.</source>
        <translation>Die voer bevat ’n element met ’n absurd lang naam.</translation>
    </message>
    <message>
        <source>The feed holds more than {number} entries, more than we take.</source>
        <translation>Die voer bevat meer as {number} inskrywings, meer as wat ons aanvaar.</translation>
    </message>
    <message>
        <source>The feed is built to explode when it is read (an XML bomb).</source>
        <translation>Die voer is gebou om te ontplof wanneer dit gelees word (’n XML-bom).</translation>
    </message>
    <message>
        <source>The feed is nested deeper than any honest feed.</source>
        <translation>Die voer is dieper genes as enige eerlike voer.</translation>
    </message>
    <message>
        <source>The feed is not valid JSON, or was cut off.</source>
        <translation>Die voer is nie geldige JSON nie, of is afgesny.</translation>
    </message>
    <message>
        <source>The feed is so broken that it cannot be read.</source>
        <translation>Die voer is so stukkend dat dit nie gelees kan word nie.</translation>
    </message>
    <message>
        <source>The feed is too large or too deep to be read.</source>
        <translation>Die voer is te groot of te diep genes om gelees te word.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die lêer het ’n kopreël en geen rye nie.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”: it has {columns}.</source>
        <translation>Die lêer het geen kolom “{column}” nie: dit het {columns}.</translation>
    </message>
    <message>
        <source>The file itself: {line}.</source>
        <translation>Die lêer self: {line}.</translation>
    </message>
    <message>
        <source>The filter is saved as “{name}”</source>
        <translation>Die filter is gestoor as “{name}”</translation>
    </message>
    <message>
        <source>The filter “{name}” is forgotten</source>
        <translation>Die filter “{name}” is vergeet</translation>
    </message>
    <message>
        <source>The first day must come before the last.</source>
        <translation>Die eerste dag moet voor die laaste kom.</translation>
    </message>
    <message>
        <source>The first time only; later everything new is read.</source>
        <translation>Net die eerste keer; later word alles nuuts gelees.</translation>
    </message>
    <message>
        <source>The folder holds {whole} mails; the {number} newest are read, not older than {days} days. {older} older ones were left.</source>
        <translation>Die vouer bevat {whole} e-posse; die {number} nuutstes word gelees, nie ouer as {days} dae nie. {older} oueres bly ongelees.</translation>
    </message>
    <message>
        <source>The folder of a Takeout that was unpacked</source>
        <translation>Die vouer van ’n Takeout wat uitgepak is</translation>
    </message>
    <message>
        <source>The folder of {file} is read-only: allow writing to it, or copy the workspace elsewhere.</source>
        <translation>Die vouer van {file} is leesalleen: laat skryf daarin toe, of kopieer die werkruimte na ’n ander plek.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be opened just now.</source>
        <translation>Die vouer “{folder}” kan nie nou oopgemaak word nie.</translation>
    </message>
    <message>
        <source>The issuer id or the key id is missing; both stand beside the key in App Store Connect.</source>
        <translation>Die issuer-id of die sleutel-id ontbreek; albei staan langs die sleutel in App Store Connect.</translation>
    </message>
    <message>
        <source>The key&apos;s file names a place that is not Google&apos;s to sign in at, so nothing was sent there. Make a new key in the Google Cloud console.</source>
        <translation>Die sleutel se lêer noem ’n aanmeldplek wat nie Google s’n is nie, daarom is niks daarheen gestuur nie. Maak ’n nuwe sleutel in die Google Cloud-konsole.</translation>
    </message>
    <message>
        <source>The key&apos;s requests for this day are almost used up; the rest is read later.</source>
        <translation>Die sleutel se versoeke vir hierdie dag is amper op; die res word later gelees.</translation>
    </message>
    <message>
        <source>The key&apos;s requests for this hour are almost used up; the rest is read later.</source>
        <translation>Die sleutel se versoeke vir hierdie uur is amper op; die res word later gelees.</translation>
    </message>
    <message>
        <source>The last copies</source>
        <translation>Die laaste kopieë</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Die brief</translation>
    </message>
    <message>
        <source>The log cannot be written to {file} ({why}): choose another place.</source>
        <translation>Die logboek kan nie na {file} geskryf word nie ({why}): kies ’n ander plek.</translation>
    </message>
    <message>
        <source>The log could not be written to {file}: {why}; choose another place or free some space. What stood there is as it was.</source>
        <translation>Die logboek kon nie na {file} geskryf word nie: {why}; kies ’n ander plek of maak ruimte. Wat daar gestaan het, is soos dit was.</translation>
    </message>
    <message>
        <source>The mail is built in a way that cannot be read.</source>
        <translation>Die e-pos is so gebou dat dit nie gelees kan word nie.</translation>
    </message>
    <message>
        <source>The mail is encrypted, so that only your mail program can read it.</source>
        <translation>Die e-pos is geënkripteer, sodat net u posprogram dit kan lees.</translation>
    </message>
    <message>
        <source>The mail is nested deeper than can be read.</source>
        <translation>Die e-pos is dieper genes as wat gelees kan word.</translation>
    </message>
    <message>
        <source>The mail names no sender.</source>
        <translation>Die e-pos noem geen sender nie.</translation>
    </message>
    <message>
        <source>The mail server broke off before its answer was complete.</source>
        <translation>Die posbediener het afgebreek voordat sy antwoord volledig was.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached from here.</source>
        <translation>Die posbediener kan nie van hier bereik word nie.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is who it says it is (its certificate is not valid).</source>
        <translation>Die posbediener kan nie bewys dat hy is wie hy sê hy is nie (sy sertifikaat is nie geldig nie).</translation>
    </message>
    <message>
        <source>The mail server did not answer within {seconds} seconds.</source>
        <translation>Die posbediener het nie binne {seconds} sekondes geantwoord nie.</translation>
    </message>
    <message>
        <source>The mail server did not finish its answer within {seconds} seconds.</source>
        <translation>Die posbediener het nie sy antwoord binne {seconds} sekondes voltooi nie.</translation>
    </message>
    <message>
        <source>The mail server did not let us in: user or password is wrong. Some providers want an app password instead of the ordinary one.</source>
        <translation>Die posbediener het ons nie ingelaat nie: gebruiker of wagwoord is verkeerd. Sommige verskaffers wil ’n toepwagwoord hê in plaas van die gewone een.</translation>
    </message>
    <message>
        <source>The mail server is busy and asks us to come back later.</source>
        <translation>Die posbediener is besig en vra ons om later terug te kom.</translation>
    </message>
    <message>
        <source>The mail server is stopped: nobody answers at this address.</source>
        <translation>Die posbediener staan stil: niemand antwoord by hierdie adres nie.</translation>
    </message>
    <message>
        <source>The mail server no longer takes the sign-in. Sign in again.</source>
        <translation>Die posbediener aanvaar nie meer die aanmelding nie. Meld weer aan.</translation>
    </message>
    <message>
        <source>The mail server speaks no TLS at this port. Set the protection to STARTTLS, or check server and port.</source>
        <translation>Die posbediener praat geen TLS by hierdie poort nie. Stel die beskerming op STARTTLS, of gaan bediener en poort na.</translation>
    </message>
    <message>
        <source>The mailbox to which review sites send their notices, or your complaints address. You need the name of its IMAP server, your user name, and a password for mail programs (Gmail, iCloud, Yahoo and others want an app password). Mails stay unread and where they are.</source>
        <translation>Die posbus waarheen resensiewerwe hul kennisgewings stuur, of u klagteadres. U het die naam van sy IMAP-bediener nodig, u gebruikersnaam, en ’n wagwoord vir posprogramme (Gmail, iCloud, Yahoo en ander wil ’n toepwagwoord hê). E-posse bly ongelees en waar hulle is.</translation>
    </message>
    <message>
        <source>The method shows what fits each complaint. Here a brand bends it: what it wants every time, what it never needs, and what only it knows. Nothing on the list ever keeps a reply from being posted.</source>
        <translation>Die metode wys wat by elke klagte pas. Hier buig ’n merk dit: wat dit elke keer wil hê, wat dit nooit nodig het nie, en wat net dit weet. Niks op die lys keer ooit dat ’n antwoord geplaas word nie.</translation>
    </message>
    <message>
        <source>The moment of this sample cannot be read: remove the sample brands and add them again.</source>
        <translation>Die tydstip van hierdie voorbeeld kan nie gelees word nie: verwyder die voorbeeldmerke en voeg hulle weer by.</translation>
    </message>
    <message>
        <source>The name of the add-on is missing; it is the last part of its address.</source>
        <translation>Die naam van die byvoeging ontbreek; dit is die laaste deel van sy adres.</translation>
    </message>
    <message>
        <source>The name of the mail server is missing ({name}); it looks like imap.example.org.</source>
        <translation>Die naam van die posbediener ontbreek ({name}); dit lyk soos imap.example.org.</translation>
    </message>
    <message>
        <source>The name of your add-on in its address at addons.mozilla.org, its number or its id. No sign-in is needed. Takes five minutes and costs nothing.</source>
        <translation>Die naam van u byvoeging in sy adres by addons.mozilla.org, sy nommer of sy id. Aanmelding is nie nodig nie. Dit neem vyf minute en kos niks.</translation>
    </message>
    <message>
        <source>The name or number of the shop is missing; a name has letters and digits only.</source>
        <translation>Die naam of nommer van die winkel ontbreek; ’n naam het net letters en syfers.</translation>
    </message>
    <message>
        <source>The name or number of your shop, and an API key of your own: ask for one at etsy.com/developers/register, which takes about 30 minutes; Etsy looks at it before it works. Enter keystring and shared secret of your app with a colon between them. Costs nothing. Etsy&apos;s API tells no names of buyers and no answers.</source>
        <translation>Die naam of nommer van u winkel, en ’n eie API-sleutel: vra een by etsy.com/developers/register, wat omtrent 30 minute neem; Etsy kyk daarna voordat dit werk. Voer keystring en shared secret van u toep in met ’n dubbelpunt tussenin. Kos niks. Etsy se API gee geen kopersname en geen antwoorde nie.</translation>
    </message>
    <message>
        <source>The names of the columns open a quotation that never ends: export the reviews again.</source>
        <translation>Die name van die kolomme open ’n aanhaling wat nooit eindig nie: voer die resensies weer uit.</translation>
    </message>
    <message>
        <source>The newest three reviews, as they would arrive</source>
        <translation>Die nuutste drie resensies, soos hulle sou aankom</translation>
    </message>
    <message>
        <source>The newest three, as they would arrive</source>
        <translation>Die nuutste drie, soos hulle sou aankom</translation>
    </message>
    <message>
        <source>The note is empty: write what should be remembered.</source>
        <translation>Die nota is leeg: skryf wat onthou moet word.</translation>
    </message>
    <message>
        <source>The number of your app (the digits behind “id” in its App Store address) and the countries to read, as two-letter codes: us, gb, de. No sign-in is needed. Apple shows the newest 500 reviews of each country.</source>
        <translation>Die nommer van u toep (die syfers agter “id” in sy App Store-adres) en die lande om te lees, as tweeletterkodes: us, gb, de. Aanmelding is nie nodig nie. Apple wys die nuutste 500 resensies van elke land.</translation>
    </message>
    <message>
        <source>The number of your app, and a team key for the App Store Connect API: Users and Access → Integrations, where the account holder asks for access once. Choose the role Customer Support; where Apple refuses replies to it, a new key with Admin. You see the issuer id and the key id there, and download the key (AuthKey_….p8) once. Takes about 30 minutes. Costs nothing beyond the yearly fee of Apple&apos;s developer programme, which you pay already.</source>
        <translation>Die nommer van u toep, en ’n spansleutel vir die App Store Connect API: Users and Access → Integrations, waar die rekeninghouer een keer toegang vra. Kies die rol Customer Support; waar Apple antwoorde daarmee weier, ’n nuwe sleutel met Admin. U sien die issuer-id en die sleutel-id daar, en laai die sleutel (AuthKey_….p8) een keer af. Neem omtrent 30 minute. Kos niks behalwe die jaargeld van Apple se ontwikkelaarsprogram, wat u reeds betaal.</translation>
    </message>
    <message>
        <source>The number of your game: the digits in its address at the Steam store. No sign-in is needed. Takes two minutes and costs nothing. Steam gives thumbs instead of stars and no names of players; it asks visitors without a key to come seldom, so a large game is read slowly.</source>
        <translation>Die nommer van u speletjie: die syfers in sy adres by die Steam-winkel. Aanmelding is nie nodig nie. Neem twee minute en kos niks. Steam gee duime in plaas van sterre en geen name van spelers nie; dit vra besoekers sonder ’n sleutel om selde te kom, dus word ’n groot speletjie stadig gelees.</translation>
    </message>
    <message>
        <source>The number of your place; likewise.</source>
        <translation>Die nommer van u plek; net so.</translation>
    </message>
    <message>
        <source>The one switch</source>
        <translation>Die een skakelaar</translation>
    </message>
    <message>
        <source>The package name is missing; it looks like org.example.app.</source>
        <translation>Die pakketnaam ontbreek; dit lyk soos org.example.app.</translation>
    </message>
    <message>
        <source>The package name of your app, and the JSON key of a service account: make the account and its key in the Google Cloud console, switch on the Google Play Android Developer API there, then invite the account&apos;s address in the Play Console (Users and permissions) with “View app information” and “Reply to reviews”. Takes about 45 minutes, and Google may need two days until the rights work. Costs nothing beyond Google&apos;s one-time developer fee, which you have paid already. Google shows only the last week, and only reviews with words: import the Play Console&apos;s monthly CSV for older ones.</source>
        <translation>Die pakketnaam van u toep, en die JSON-sleutel van ’n diensrekening: maak die rekening en sy sleutel in die Google Cloud-konsole, skakel die Google Play Android Developer API daar aan, en nooi dan die rekening se adres in die Play Console (Users and permissions) met “View app information” en “Reply to reviews”. Neem omtrent 45 minute, en Google het dalk twee dae nodig totdat die regte werk. Kos niks behalwe Google se eenmalige ontwikkelaarsgeld, wat u reeds betaal het. Google wys net die laaste week, en net resensies met woorde: voer die Play Console se maandelikse CSV in vir oueres.</translation>
    </message>
    <message>
        <source>The page of this review is a draft at the site, so it takes no reply.</source>
        <translation>Die bladsy van hierdie resensie is ’n konsep by die werf, daarom neem dit geen antwoord nie.</translation>
    </message>
    <message>
        <source>The page of this review is in the site&apos;s bin, so it takes no reply.</source>
        <translation>Die bladsy van hierdie resensie lê in die werf se asblik, daarom neem dit geen antwoord nie.</translation>
    </message>
    <message>
        <source>The page of this review is no longer at the site, so it takes no reply.</source>
        <translation>Die bladsy van hierdie resensie is nie meer by die werf nie, daarom neem dit geen antwoord nie.</translation>
    </message>
    <message>
        <source>The page of this review is not public, so it takes no reply from this user.</source>
        <translation>Die bladsy van hierdie resensie is nie openbaar nie, daarom neem dit geen antwoord van hierdie gebruiker nie.</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>Die bladsy om by aan te meld</translation>
    </message>
    <message>
        <source>The password of this source would travel unprotected. Write its address with https:// at the beginning.</source>
        <translation>Hierdie bron se wagwoord sou onbeskerm reis. Skryf sy adres met https:// aan die begin.</translation>
    </message>
    <message>
        <source>The password would travel unprotected. Set the protection to TLS or STARTTLS; without it Heard only speaks with this computer itself.</source>
        <translation>Die wagwoord sou onbeskerm reis. Stel die beskerming op TLS of STARTTLS; daarsonder praat Heard net met hierdie rekenaar self.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Die tydperk daarna</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Die tydperk tevore</translation>
    </message>
    <message>
        <source>The promise is empty: say in a few words what was promised.</source>
        <translation>Die belofte is leeg: sê in ’n paar woorde wat beloof is.</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Die belofte is gehou</translation>
    </message>
    <message>
        <source>The proxy of this computer asks for a password.</source>
        <translation>Hierdie rekenaar se instaanbediener vra ’n wagwoord.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let us through.</source>
        <translation>Hierdie rekenaar se instaanbediener het ons nie deurgelaat nie.</translation>
    </message>
    <message>
        <source>The quiet may go over midnight.</source>
        <translation>Die stilte mag oor middernag gaan.</translation>
    </message>
    <message>
        <source>The rating has no id.</source>
        <translation>Die gradering het geen kenmerk nie.</translation>
    </message>
    <message>
        <source>The ratings go up to {best}, so {best} was read as five stars.</source>
        <translation>Die graderings gaan tot {best}, daarom is {best} as vyf sterre gelees.</translation>
    </message>
    <message>
        <source>The reason in full</source>
        <translation>Die rede volledig</translation>
    </message>
    <message>
        <source>The reply is empty: give the words that were posted.</source>
        <translation>Die antwoord is leeg: gee die woorde wat geplaas is.</translation>
    </message>
    <message>
        <source>The reply is longer than the site takes. Shorten it, then send again.</source>
        <translation>Die antwoord is langer as wat die werf neem. Maak dit korter, en stuur dan weer.</translation>
    </message>
    <message>
        <source>The reply is {number} bytes too long for this site, which takes {whole}: shorten it. Nothing was cut.</source>
        <translation>Die antwoord is {number} grepe te lank vir hierdie werf, wat {whole} neem: maak dit korter. Niks is afgesny nie.</translation>
    </message>
    <message>
        <source>The reply is {number} characters too long for this site, which takes {whole}: shorten it. Nothing was cut.</source>
        <translation>Die antwoord is {number} karakters te lank vir hierdie werf, wat {whole} neem: maak dit korter. Niks is afgesny nie.</translation>
    </message>
    <message>
        <source>The reply left, and its outcome was not stored.</source>
        <translation>Die antwoord het uitgegaan, en wat daarvan geword het, is nie bewaar nie.</translation>
    </message>
    <message>
        <source>The reply went out, but no whole answer came back; it may or may not stand at the site.</source>
        <translation>Die antwoord het uitgegaan, maar geen volledige terugvoer het gekom nie; dit staan dalk by die werf, dalk nie.</translation>
    </message>
    <message>
        <source>The response log can be exported as a table at any time. Removing a brand removes its reviews and replies; the copies beside the workspace still have them until newer ones take their place, or you delete them.</source>
        <translation>Die antwoordlogboek kan enige tyd as ’n tabel uitgevoer word. As u ’n merk verwyder, verwyder dit sy resensies en antwoorde; die kopieë langs die werkruimte het hulle nog totdat nuweres hul plek inneem, of u hulle uitvee.</translation>
    </message>
    <message>
        <source>The rest of the folder is read at the next poll.</source>
        <translation>Die res van die vouer word by die volgende rondte gelees.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Die resensie</translation>
    </message>
    <message>
        <source>The review has no id.</source>
        <translation>Die resensie het geen kenmerk nie.</translation>
    </message>
    <message>
        <source>The review has no number.</source>
        <translation>Die resensie het geen nommer nie.</translation>
    </message>
    <message>
        <source>The review has no words and no stars.</source>
        <translation>Die resensie het geen woorde en geen sterre nie.</translation>
    </message>
    <message>
        <source>The review holds no words of a customer.</source>
        <translation>Die resensie bevat geen woorde van ’n kliënt nie.</translation>
    </message>
    <message>
        <source>The sample brands are gone</source>
        <translation>Die voorbeeldmerke is weg</translation>
    </message>
    <message>
        <source>The sample brands are there already: remove them first to begin again.</source>
        <translation>Die voorbeeldmerke is reeds daar: verwyder hulle eers om weer te begin.</translation>
    </message>
    <message>
        <source>The search index {name} does not fit its rows: {why}.</source>
        <translation>Die soekindeks {name} pas nie by sy rye nie: {why}.</translation>
    </message>
    <message>
        <source>The server for sending answered in a way that tells nothing.</source>
        <translation>Die bediener vir stuur het so geantwoord dat dit niks sê nie.</translation>
    </message>
    <message>
        <source>The server for sending did not take the mail ({code}). Your words are kept.</source>
        <translation>Die bediener vir stuur het nie die e-pos geneem nie ({code}). U woorde is bewaar.</translation>
    </message>
    <message>
        <source>The server for sending does not serve us just now.</source>
        <translation>Die bediener vir stuur bedien ons nie nou nie.</translation>
    </message>
    <message>
        <source>The server for sending does not serve us.</source>
        <translation>Die bediener vir stuur bedien ons nie.</translation>
    </message>
    <message>
        <source>The server for sending does not speak SMTP as it should.</source>
        <translation>Die bediener vir stuur praat nie SMTP soos dit hoort nie.</translation>
    </message>
    <message>
        <source>The server for sending does not take the mail just now.</source>
        <translation>Die bediener vir stuur neem nie nou die e-pos nie.</translation>
    </message>
    <message>
        <source>The server for sending is busy and asks us to come back later.</source>
        <translation>Die bediener vir stuur is besig en vra ons om later terug te kom.</translation>
    </message>
    <message>
        <source>The server for sending offers no STARTTLS at this port. Check “Protection when sending” and “Port for sending”.</source>
        <translation>Die bediener vir stuur bied geen STARTTLS by hierdie poort nie. Gaan “Beskerming by stuur” en “Poort vir stuur” na.</translation>
    </message>
    <message>
        <source>The server for sending wants a sign-in. Check user and password of this source.</source>
        <translation>Die bediener vir stuur vra ’n aanmelding. Gaan hierdie bron se gebruiker en wagwoord na.</translation>
    </message>
    <message>
        <source>The settings of this source changed since you signed in to {service}: sign in again.</source>
        <translation>Hierdie bron se instellings het verander sedert u by {service} aangemeld het: meld weer aan.</translation>
    </message>
    <message>
        <source>The shop does not say which product the review belongs to.</source>
        <translation>Die winkel sê nie by watter produk die resensie hoort nie.</translation>
    </message>
    <message>
        <source>The shop domain is missing; it looks like example.myshopify.com.</source>
        <translation>Die winkeldomein ontbreek; dit lyk soos example.myshopify.com.</translation>
    </message>
    <message>
        <source>The site answered the reply with something else; it may or may not stand there.</source>
        <translation>Die werf het iets anders op die antwoord teruggestuur; dit staan dalk daar, dalk nie.</translation>
    </message>
    <message>
        <source>The site answered the sign-in oddly.</source>
        <translation>Die werf het die aanmelding vreemd beantwoord.</translation>
    </message>
    <message>
        <source>The site answered the sign-in without a token.</source>
        <translation>Die werf het die aanmelding sonder ’n teken beantwoord.</translation>
    </message>
    <message>
        <source>The site answered without any content (HTTP {status}).</source>
        <translation>Die werf het sonder enige inhoud geantwoord (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site answered, but not with the reply that was sent; it may or may not stand there.</source>
        <translation>Die werf het teruggestuur, maar nie die antwoord wat gestuur is nie; dit staan dalk daar, dalk nie.</translation>
    </message>
    <message>
        <source>The site answers with JSON, but not with a JSON Feed.</source>
        <translation>Die werf antwoord met JSON, maar nie met ’n JSON-voer nie.</translation>
    </message>
    <message>
        <source>The site answers, but not as WordPress does.</source>
        <translation>Die werf antwoord, maar nie soos WordPress nie.</translation>
    </message>
    <message>
        <source>The site answers, but not with {what}.</source>
        <translation>Die werf antwoord, maar met iets anders; gevra was: {what}.</translation>
    </message>
    <message>
        <source>The site asked for a pause; it is tried again by itself.</source>
        <translation>Die werf het ’n pouse gevra; dit word vanself weer probeer.</translation>
    </message>
    <message>
        <source>The site asks us to come less often (HTTP 429).</source>
        <translation>Die werf vra ons om minder dikwels te kom (HTTP 429).</translation>
    </message>
    <message>
        <source>The site asks us to wait before the next reply (HTTP 429).</source>
        <translation>Die werf vra ons om te wag voor die volgende antwoord (HTTP 429).</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>Die werf het afgebreek voordat sy antwoord volledig was.</translation>
    </message>
    <message>
        <source>The site cannot be reached from here.</source>
        <translation>Die werf kan nie van hier bereik word nie.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is who it says it is (its certificate is not valid).</source>
        <translation>Die werf kan nie bewys dat dit is wie dit sê dit is nie (sy sertifikaat is nie geldig nie).</translation>
    </message>
    <message>
        <source>The site did not answer within {seconds} seconds.</source>
        <translation>Die werf het nie binne {seconds} sekondes geantwoord nie.</translation>
    </message>
    <message>
        <source>The site did not finish its answer within {seconds} seconds.</source>
        <translation>Die werf het nie sy antwoord binne {seconds} sekondes voltooi nie.</translation>
    </message>
    <message>
        <source>The site did not let us post (HTTP {status}). Check the sign-in of this source, then send the reply again.</source>
        <translation>Die werf het ons nie laat plaas nie (HTTP {status}). Gaan hierdie bron se aanmelding na, en stuur die antwoord dan weer.</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>Die werf het dit nie aanvaar nie.</translation>
    </message>
    <message>
        <source>The site did not take the reply (HTTP {status}). Your words are kept.</source>
        <translation>Die werf het nie die antwoord geneem nie (HTTP {status}). U woorde is bewaar.</translation>
    </message>
    <message>
        <source>The site does not accept the sign-in of this source (HTTP {status}). Sign in again or enter the key anew, then resume the source.</source>
        <translation>Die werf aanvaar nie hierdie bron se aanmelding nie (HTTP {status}). Meld weer aan of voer die sleutel weer in, en hervat dan die bron.</translation>
    </message>
    <message>
        <source>The site does not say which page the review belongs to.</source>
        <translation>Die werf sê nie by watter bladsy die resensie hoort nie.</translation>
    </message>
    <message>
        <source>The site does not show it so far; it is looked for again by itself.</source>
        <translation>Die werf wys dit nog nie; daar word vanself weer daarna gesoek.</translation>
    </message>
    <message>
        <source>The site had a problem while it took the reply (HTTP {status}); it may or may not stand there.</source>
        <translation>Die werf het ’n probleem gehad terwyl dit die antwoord geneem het (HTTP {status}); dit staan dalk daar, dalk nie.</translation>
    </message>
    <message>
        <source>The site has a problem of its own (HTTP {status}).</source>
        <translation>Die werf het self ’n probleem (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site has no number for this review, so it takes no reply from here.</source>
        <translation>Die werf het geen nommer vir hierdie resensie nie, daarom neem dit geen antwoord van hier nie.</translation>
    </message>
    <message>
        <source>The site is busy and asks us to wait (HTTP 503).</source>
        <translation>Die werf is besig en vra ons om te wag (HTTP 503).</translation>
    </message>
    <message>
        <source>The site is stopped: nobody answers at this address.</source>
        <translation>Die werf staan stil: niemand antwoord by hierdie adres nie.</translation>
    </message>
    <message>
        <source>The site refused the request (HTTP {status}).</source>
        <translation>Die werf het die versoek geweier (HTTP {status}).</translation>
    </message>
    <message>
        <source>The site says that nothing changed, though we have nothing yet.</source>
        <translation>Die werf sê dat niks verander het nie, al het ons nog niks nie.</translation>
    </message>
    <message>
        <source>The site says that these very words were posted there before, yet it does not show them. Look in its bin and its spam.</source>
        <translation>Die werf sê dat presies hierdie woorde al daar geplaas is, maar dit wys hulle nie. Kyk in sy asblik en sy gemorspos.</translation>
    </message>
    <message>
        <source>The site says that this address is gone for good (HTTP 410). Look for a new one.</source>
        <translation>Die werf sê dat hierdie adres vir goed weg is (HTTP 410). Soek ’n nuwe een.</translation>
    </message>
    <message>
        <source>The site sends us on without saying where to.</source>
        <translation>Die werf stuur ons aan sonder om te sê waarheen.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>Die werf stuur ons in ’n kring.</translation>
    </message>
    <message>
        <source>The site sent a web page instead of a feed, perhaps a sign-in page.</source>
        <translation>Die werf het ’n webblad in plaas van ’n voer gestuur, dalk ’n aanmeldblad.</translation>
    </message>
    <message>
        <source>The site sent a web page instead of {what}: a login page, an error, or no API at this address.</source>
        <translation>Die werf het ’n webblad gestuur (gevra was: {what}): ’n aanmeldblad, ’n fout, of daar is geen API by hierdie adres nie.</translation>
    </message>
    <message>
        <source>The site sent an empty answer instead of a feed.</source>
        <translation>Die werf het ’n leë antwoord in plaas van ’n voer gestuur.</translation>
    </message>
    <message>
        <source>The site sent an empty answer instead of {what}.</source>
        <translation>Die werf het ’n leë antwoord gestuur; gevra was: {what}.</translation>
    </message>
    <message>
        <source>The site sent us on more than {times} times.</source>
        <translation>Die werf het ons meer as {times} keer aangestuur.</translation>
    </message>
    <message>
        <source>The site sent us to something that is not a web page; we did not go there.</source>
        <translation>Die werf wou ons na iets stuur wat nie ’n webblad is nie; ons het nie daarheen gegaan nie.</translation>
    </message>
    <message>
        <source>The site takes no empty reply.</source>
        <translation>Die werf neem geen leë antwoord nie.</translation>
    </message>
    <message>
        <source>The site wants a pause between two comments; the reply goes out a little later.</source>
        <translation>Die werf wil ’n pouse tussen twee kommentare hê; die antwoord gaan ’n bietjie later uit.</translation>
    </message>
    <message>
        <source>The site wants a sign-in or refuses access (HTTP {status}). Check the sign-in or the address, then resume the source.</source>
        <translation>Die werf vra ’n aanmelding of weier toegang (HTTP {status}). Gaan die aanmelding of die adres na, en hervat dan die bron.</translation>
    </message>
    <message>
        <source>The site wants the reply at another address (HTTP {status}), and we did not follow. Check the address of the source.</source>
        <translation>Die werf wil die antwoord by ’n ander adres hê (HTTP {status}), en ons het nie gevolg nie. Gaan die adres van die bron na.</translation>
    </message>
    <message>
        <source>The site wants the sign-in at another address (HTTP {status}), and we did not follow.</source>
        <translation>Die werf wil die aanmelding by ’n ander adres hê (HTTP {status}), en ons het nie gevolg nie.</translation>
    </message>
    <message>
        <source>The site&apos;s answer breaks the rules of the web.</source>
        <translation>Die werf se antwoord verbreek die reëls van die web.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs not to read this page. If it is yours, allow “Heard” there, or choose another page.</source>
        <translation>Die werf se robots.txt vra programme om hierdie bladsy nie te lees nie. As dit u s’n is, laat “Heard” daar toe, of kies ’n ander bladsy.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt cannot be read, so the page is left alone for now.</source>
        <translation>Die werf se robots.txt kan nie gelees word nie, daarom word die bladsy vir eers met rus gelaat.</translation>
    </message>
    <message>
        <source>The sorry comes after “more”</source>
        <translation>Die jammer kom ná “meer”</translation>
    </message>
    <message>
        <source>The sorry is in doubt</source>
        <translation>Die jammer is in twyfel</translation>
    </message>
    <message>
        <source>The stars were read from the words: {stars}. Right?</source>
        <translation>Die sterre is uit die woorde gelees: {stars}. Reg?</translation>
    </message>
    <message>
        <source>The stored key is not the file of a service account. Enter the whole text of the JSON file that Google gave you for the key.</source>
        <translation>Die gestoorde sleutel is nie die lêer van ’n diensrekening nie. Voer die hele teks in van die JSON-lêer wat Google u vir die sleutel gegee het.</translation>
    </message>
    <message>
        <source>The stored private key cannot be used: it is not the whole file, or of another kind. Enter it once more.</source>
        <translation>Die gestoorde private sleutel kan nie gebruik word nie: dit is nie die hele lêer nie, of van ’n ander soort. Voer dit weer in.</translation>
    </message>
    <message>
        <source>The stored sign-in to {service} cannot be read: sign in again.</source>
        <translation>Die gestoorde aanmelding by {service} kan nie gelees word nie: meld weer aan.</translation>
    </message>
    <message>
        <source>The stored token holds characters that no token has. Copy and enter it once more.</source>
        <translation>Die gestoorde teken bevat karakters wat geen teken het nie. Kopieer dit en voer dit weer in.</translation>
    </message>
    <message>
        <source>The table of patterns cannot be read ({why}): check its place.</source>
        <translation>Die tabel van patrone kan nie gelees word nie ({why}): kyk waar dit lê.</translation>
    </message>
    <message>
        <source>The table of patterns cannot be used: {why}.</source>
        <translation>Die tabel van patrone kan nie gebruik word nie: {why}.</translation>
    </message>
    <message>
        <source>The table of patterns has a [[site]] without an id.</source>
        <translation>Die tabel van patrone het ’n [[site]] sonder ’n id.</translation>
    </message>
    <message>
        <source>The table of patterns is not written as TOML: {why}.</source>
        <translation>Die tabel van patrone is nie in TOML geskryf nie: {why}.</translation>
    </message>
    <message>
        <source>The table of patterns is too large to be one.</source>
        <translation>Die tabel van patrone is te groot om een te wees.</translation>
    </message>
    <message>
        <source>The target time to reply must be between 0 and 8760 hours: 48 is usual.</source>
        <translation>Die teikentyd vir ’n antwoord moet tussen 0 en 8760 uur wees: 48 is gewoon.</translation>
    </message>
    <message>
        <source>The thread so far</source>
        <translation>Die gesprek tot dusver</translation>
    </message>
    <message>
        <source>The threshold of a complaint is a number of stars from 1 to 5: 2 is usual.</source>
        <translation>Die drempel van ’n klagte is ’n getal sterre van 1 tot 5: 2 is gewoon.</translation>
    </message>
    <message>
        <source>The two are one now</source>
        <translation>Die twee is nou een</translation>
    </message>
    <message>
        <source>The two count as one complaint</source>
        <translation>Die twee tel as een klagte</translation>
    </message>
    <message>
        <source>The undo window is one of {seconds} seconds: choose one of them.</source>
        <translation>Om terug te roep, is daar {seconds} sekondes: kies een daarvan.</translation>
    </message>
    <message>
        <source>The user is missing; with most providers it is the mail address.</source>
        <translation>Die gebruiker ontbreek; by die meeste verskaffers is dit die e-posadres.</translation>
    </message>
    <message>
        <source>The whole text of the JSON file.</source>
        <translation>Die hele teks van die JSON-lêer.</translation>
    </message>
    <message>
        <source>The whole text of the file AuthKey_….p8.</source>
        <translation>Die hele teks van die lêer AuthKey_….p8.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on. The checklist and the checks speak each review’s own.</source>
        <translation>Die venster praat dit van die volgende begin af. Die kontrolelys en die toetse praat elke resensie se eie taal.</translation>
    </message>
    <message>
        <source>The words are erased, but another program still reads older pages of {file}: close it and erase them once more.</source>
        <translation>Die woorde is uitgevee, maar ’n ander program lees nog ouer bladsye van {file}: maak dit toe en vee dan weer uit.</translation>
    </message>
    <message>
        <source>The workspace as it is now is kept beside it first, so that the removal can be taken back by restoring it.</source>
        <translation>Die werkruimte soos dit nou is, word eers langsaan bewaar, sodat die verwydering ongedaan gemaak kan word deur dit te herstel.</translation>
    </message>
    <message>
        <source>The workspace is copied to {name}</source>
        <translation>Die werkruimte is gekopieer na {name}</translation>
    </message>
    <message>
        <source>The {name} at Google is a number; it stands behind “{name}s/”.</source>
        <translation>“{name}” is by Google ’n nommer; dit staan agter “{name}s/”.</translation>
    </message>
    <message>
        <source>The {what} that the site sent were cut off or cannot be read.</source>
        <translation>Wat die werf gestuur het, is afgesny of kan nie gelees word nie; gevra was: {what}.</translation>
    </message>
    <message>
        <source>Their points</source>
        <translation>Hulle punte</translation>
    </message>
    <message>
        <source>Their points: {answered} of {points} answered</source>
        <translation>Hulle punte: {answered} van {points} beantwoord</translation>
    </message>
    <message>
        <source>There are no notices to hold back</source>
        <translation>Daar is geen kennisgewings om terug te hou nie</translation>
    </message>
    <message>
        <source>There are no reviews in here: choose the export that a site gave you, as it was downloaded.</source>
        <translation>Hier is geen resensies nie: kies die uitvoer wat ’n werf u gegee het, soos dit afgelaai is.</translation>
    </message>
    <message>
        <source>There are no reviews yet</source>
        <translation>Daar is nog geen resensies nie</translation>
    </message>
    <message>
        <source>There are no words: say in a sentence what the complaint is.</source>
        <translation>Daar is geen woorde nie: sê in ’n sin wat die klagte is.</translation>
    </message>
    <message>
        <source>There are none in this period</source>
        <translation>Daar is geen in hierdie tydperk nie</translation>
    </message>
    <message>
        <source>There are {number} saved filters already: forget one before you save another.</source>
        <translation>Daar is reeds {number} gestoorde filters: vergeet een voordat u ’n ander stoor.</translation>
    </message>
    <message>
        <source>There is a brand called {name} already: choose another name.</source>
        <translation>Daar is reeds ’n merk met die naam {name}: kies ’n ander naam.</translation>
    </message>
    <message>
        <source>There is a way to reach you</source>
        <translation>Daar is &apos;n manier om u te bereik</translation>
    </message>
    <message>
        <source>There is more new mail than one poll reads; the rest follows at the next.</source>
        <translation>Daar is meer nuwe pos as wat een rondte lees; die res volg by die volgende.</translation>
    </message>
    <message>
        <source>There is no account and no telemetry. Drafts and checks are read on this machine alone. Faults are noted in a log here, without names and without anybody&apos;s words, and are sent nowhere.</source>
        <translation>Daar is geen rekening en geen telemetrie nie. Konsepte en toetse word net op hierdie masjien gelees. Foute word hier in ’n log aangeteken, sonder name en sonder enigiemand se woorde, en word nêrens heen gestuur nie.</translation>
    </message>
    <message>
        <source>There is no brand yet</source>
        <translation>Daar is nog geen merk nie</translation>
    </message>
    <message>
        <source>There is no brand yet: add one under Brands first.</source>
        <translation>Daar is nog geen merk nie: voeg eers een onder Merke by.</translation>
    </message>
    <message>
        <source>There is no code in this address. Paste the whole address that {service} sent you to.</source>
        <translation>Daar is geen kode in hierdie adres nie. Plak die hele adres waarheen {service} u gestuur het.</translation>
    </message>
    <message>
        <source>There is no connection; it is tried again by itself.</source>
        <translation>Daar is geen verbinding nie; dit word vanself weer probeer.</translation>
    </message>
    <message>
        <source>There is no field “{field}”: use one of {fields}.</source>
        <translation>Daar is geen veld “{field}” nie: gebruik een van {fields}.</translation>
    </message>
    <message>
        <source>There is no file {file}: name a backup that exists.</source>
        <translation>Daar is geen lêer {file} nie: noem ’n rugsteun wat bestaan.</translation>
    </message>
    <message>
        <source>There is no file {file}: name the other laptop&apos;s workspace.</source>
        <translation>Daar is geen lêer {file} nie: noem die ander rekenaar se werkruimte.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: choose one that the log can go to.</source>
        <translation>Daar is geen vouer {folder} nie: kies een waarheen die logboek kan gaan.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another file for the backup.</source>
        <translation>Daar is geen vouer {folder} nie: maak dit, of noem ’n ander lêer vir die rugsteun.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or name another file.</source>
        <translation>Daar is geen vouer {folder} nie: maak dit, of noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>There is no follow-up {which} any more: Follow-ups shows what is due.</source>
        <translation>Daar is nie meer ’n opvolging {which} nie: die opvolgings wys wat aan die beurt is.</translation>
    </message>
    <message>
        <source>There is no icon in the tray to come back from</source>
        <translation>Daar is geen ikoon in die stelselbakkie om van terug te kom nie</translation>
    </message>
    <message>
        <source>There is no kind of source called “{kind}”. The kinds are: {kinds}.</source>
        <translation>Daar is geen soort bron met die naam “{kind}” nie. Die soorte is: {kinds}.</translation>
    </message>
    <message>
        <source>There is no promise {which} any more: Follow-ups shows what is due.</source>
        <translation>Daar is nie meer ’n belofte {which} nie: die opvolgings wys wat aan die beurt is.</translation>
    </message>
    <message>
        <source>There is no reason “{name}” in this brand&apos;s list: Reasons shows the list.</source>
        <translation>Daar is geen rede “{name}” in hierdie merk se lys nie: “Redes” wys die lys.</translation>
    </message>
    <message>
        <source>There is no recording called {name}: remove the sample brands and add them again.</source>
        <translation>Daar is geen opname met die naam {name} nie: verwyder die voorbeeldmerke en voeg hulle weer by.</translation>
    </message>
    <message>
        <source>There is no reply in Google&apos;s answer.</source>
        <translation>Daar is geen antwoord in wat Google gestuur het nie.</translation>
    </message>
    <message>
        <source>There is no review {review} any more: Waiting shows who waits.</source>
        <translation>Daar is nie meer ’n resensie {review} nie: “Wagtend” wys wie wag.</translation>
    </message>
    <message>
        <source>There is no source {source} any more: the sidebar shows which there are.</source>
        <translation>Daar is nie meer ’n bron {source} nie: die kantbalk wys watter daar is.</translation>
    </message>
    <message>
        <source>There is no source {source}.</source>
        <translation>Daar is geen bron {source} nie.</translation>
    </message>
    <message>
        <source>There is no workspace at {file}: check the name, or make one with a brand first.</source>
        <translation>Daar is geen werkruimte by {file} nie: gaan die naam na, of maak eers een met ’n merk.</translation>
    </message>
    <message>
        <source>There is no {secret} for this source yet. Enter it, then resume.</source>
        <translation>Hierdie bron kort nog: {secret}. Voer dit in, en hervat dan.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Daar is nog geen nie.</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the address of the source.</source>
        <translation>Daar is niks by hierdie adres nie (HTTP 404). Gaan die adres van die bron na.</translation>
    </message>
    <message>
        <source>There is nothing to check here: it was imported, or written down.</source>
        <translation>Hier is niks om na te gaan nie: dit is ingevoer, of neergeskryf.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: write your reply first.</source>
        <translation>Daar is nog niks om te kopieer nie: skryf eers u antwoord.</translation>
    </message>
    <message>
        <source>There is nothing to post yet: write your reply first.</source>
        <translation>Daar is nog niks om te plaas nie: skryf eers u antwoord.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Daar is niks om ongedaan te maak nie</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier is niks om ongedaan te maak nie.</translation>
    </message>
    <message>
        <source>These are different tables ({one}, {other}): import them one by one.</source>
        <translation>Dit is verskillende tabelle ({one}, {other}): voer hulle een vir een in.</translation>
    </message>
    <message>
        <source>These are the reviews that you wrote about other places, not those about your business: in Google Takeout choose “Google Business Profile” instead of “Maps (your places)”.</source>
        <translation>Dit is die resensies wat u oor ander plekke geskryf het, nie dié oor u besigheid nie: kies in Google Takeout “Google Business Profile” in plaas van “Maps (your places)”.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Hierdie sleutels</translation>
    </message>
    <message>
        <source>These reasons belong to two brands: each brand keeps its own list.</source>
        <translation>Hierdie redes behoort aan twee merke: elke merk hou sy eie lys.</translation>
    </message>
    <message>
        <source>These stay two complaints</source>
        <translation>Dit bly twee klagtes</translation>
    </message>
    <message>
        <source>These very words stand in the thread already: say what is new, or let it rest.</source>
        <translation>Presies hierdie woorde staan reeds in die gesprek: sê wat nuut is, of laat dit rus.</translation>
    </message>
    <message>
        <source>They asked a question that only I can answer</source>
        <translation>Hulle het iets gevra wat net ek kan beantwoord</translation>
    </message>
    <message>
        <source>They came back after our answer:</source>
        <translation>Hulle het ná ons antwoord teruggekom:</translation>
    </message>
    <message>
        <source>They lie in {parent}.</source>
        <translation>Hulle lê in {parent}.</translation>
    </message>
    <message>
        <source>They moved away</source>
        <translation>Hulle het weggetrek</translation>
    </message>
    <message>
        <source>Third reply</source>
        <translation>Derde antwoord</translation>
    </message>
    <message>
        <source>This address answers, but not with a feed.</source>
        <translation>Hierdie adres antwoord, maar nie met ’n voer nie.</translation>
    </message>
    <message>
        <source>This address leads into the local network; we only go there when the source itself names it.</source>
        <translation>Hierdie adres lei na die plaaslike netwerk; ons gaan net daarheen as die bron self dit noem.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Heard began. Begin again, and paste the whole address.</source>
        <translation>Hierdie antwoord hoort nie by die aanmelding wat Heard begin het nie. Begin weer, en plak die hele adres.</translation>
    </message>
    <message>
        <source>This archive holds far too many files: unpack it and choose the folder of the reviews.</source>
        <translation>Hierdie argief bevat heeltemal te veel lêers: pak dit uit en kies die vouer met die resensies.</translation>
    </message>
    <message>
        <source>This archive is damaged: download it again.</source>
        <translation>Hierdie argief is beskadig: laai dit weer af.</translation>
    </message>
    <message>
        <source>This archive is locked with a password: unpack it and choose the folder.</source>
        <translation>Hierdie argief is met ’n wagwoord gesluit: pak dit uit en kies die vouer.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than 1 GB: unpack it and import the parts.</source>
        <translation>Hierdie argief word uitgepak groter as 1 GB: pak dit uit en voer die dele in.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: passwords are kept until Heard is closed, and asked for again then.</source>
        <translation>Hierdie rekenaar het geen sleutelring wat antwoord nie: wagwoorde word gehou totdat Heard toegemaak word, en dan weer gevra.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Hierdie rekenaar is nie aan die internet gekoppel nie.</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Hierdie kliënt</translation>
    </message>
    <message>
        <source>This desktop has no tray</source>
        <translation>Hierdie werkskerm het geen stelselbakkie nie</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there are no notices and no icon.</source>
        <translation>Hierdie werkskerm het geen stelselbakkie nie, dus is daar geen kennisgewings en geen ikoon nie.</translation>
    </message>
    <message>
        <source>This did not come as a letter to you, so it cannot be answered by mail.</source>
        <translation>Dit het nie as ’n brief aan u gekom nie, daarom kan dit nie per e-pos beantwoord word nie.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere.</source>
        <translation>Hierdie konsep is elders verander.</translation>
    </message>
    <message>
        <source>This feed takes no answers: Heard copies your reply and opens the page. App Store Connect can post.</source>
        <translation>Hierdie voer neem geen antwoorde nie: Heard kopieer u antwoord en maak die bladsy oop. App Store Connect kan plaas.</translation>
    </message>
    <message>
        <source>This file breaks off inside a row: export it again.</source>
        <translation>Hierdie lêer breek binne ’n ry af: voer dit weer uit.</translation>
    </message>
    <message>
        <source>This file breaks off or is no JSON: export it again.</source>
        <translation>Hierdie lêer breek af of is nie JSON nie: voer dit weer uit.</translation>
    </message>
    <message>
        <source>This file holds no reviews: export them again.</source>
        <translation>Hierdie lêer bevat geen resensies nie: voer hulle weer uit.</translation>
    </message>
    <message>
        <source>This file holds the totals of a Facebook page and no single review, so there is nothing to import.</source>
        <translation>Hierdie lêer bevat die totale van ’n Facebook-bladsy en geen enkele resensie nie, daarom is daar niks om in te voer nie.</translation>
    </message>
    <message>
        <source>This file is empty: export the reviews again.</source>
        <translation>Hierdie lêer is leeg: voer die resensies weer uit.</translation>
    </message>
    <message>
        <source>This file is larger than 1 GB: split it and import the parts.</source>
        <translation>Hierdie lêer is groter as 1 GB: verdeel dit en voer die dele in.</translation>
    </message>
    <message>
        <source>This file is nested deeper than any list of reviews.</source>
        <translation>Hierdie lêer is dieper genes as enige lys van resensies.</translation>
    </message>
    <message>
        <source>This file is no table: export the reviews as CSV.</source>
        <translation>Hierdie lêer is nie ’n tabel nie: voer die resensies as CSV uit.</translation>
    </message>
    <message>
        <source>This filter narrows nothing yet: choose something in it first.</source>
        <translation>Hierdie filter vernou nog niks nie: kies eers iets daarin.</translation>
    </message>
    <message>
        <source>This follow-up was settled already: Follow-ups shows what is still open.</source>
        <translation>Hierdie opvolging is reeds afgehandel: die opvolgings wys wat nog oop is.</translation>
    </message>
    <message>
        <source>This is a comment below a recommendation, no review of its own.</source>
        <translation>Dit is ’n kommentaar onder ’n aanbeveling, nie ’n eie resensie nie.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed; its feed seems to be “{address}”.</source>
        <translation>Dit is ’n webblad, nie ’n voer nie; sy voer is blykbaar “{address}”.</translation>
    </message>
    <message>
        <source>This is a workbook or another packed file: save the table in it as CSV, and import that.</source>
        <translation>Dit is ’n werkboek of ’n ander verpakte lêer: stoor die tabel daarin as CSV, en voer dit in.</translation>
    </message>
    <message>
        <source>This is an export of {title}. {what}.</source>
        <translation>Dit is ’n uitvoer van {title}. {what}.</translation>
    </message>
    <message>
        <source>This is no OPML file: export the list of feeds from your reader as OPML.</source>
        <translation>Dit is nie ’n OPML-lêer nie: voer die lys van voere as OPML uit u leser uit.</translation>
    </message>
    <message>
        <source>This is no recommendation of a page.</source>
        <translation>Dit is nie ’n aanbeveling van ’n bladsy nie.</translation>
    </message>
    <message>
        <source>This is no review of a Business Profile.</source>
        <translation>Dit is nie ’n resensie van ’n Business Profile nie.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Dit is nie ’n http- of https-adres nie.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Heard is waiting for. Nothing was changed.</source>
        <translation>Dit is nie die aanmelding waarop Heard wag nie. Niks is verander nie.</translation>
    </message>
    <message>
        <source>This is the last one that helps in public.</source>
        <translation>Dit is die laaste een wat in die openbaar help.</translation>
    </message>
    <message>
        <source>This is the newest period</source>
        <translation>Dit is die nuutste tydperk</translation>
    </message>
    <message>
        <source>This letter has no number that could be looked for, so only you can see whether it was answered.</source>
        <translation>Hierdie brief het geen nommer waarna gesoek kan word nie, daarom kan net u sien of dit beantwoord is.</translation>
    </message>
    <message>
        <source>This machine has too many files open: close some programs.</source>
        <translation>Hierdie rekenaar het te veel lêers oop: maak ’n paar programme toe.</translation>
    </message>
    <message>
        <source>This mail says that it comes from {whose}, but your mail server could not confirm that: it may be forged.</source>
        <translation>Hierdie e-pos sê dat dit van {whose} kom, maar u posbediener kon dit nie bevestig nie: dit kan vervals wees.</translation>
    </message>
    <message>
        <source>This mail server offers no STARTTLS at this port. Set the protection to TLS (port 993), or check server and port.</source>
        <translation>Hierdie posbediener bied geen STARTTLS by hierdie poort nie. Stel die beskerming op TLS (poort 993), of gaan bediener en poort na.</translation>
    </message>
    <message>
        <source>This mail server takes no letters beyond ASCII in user and password.</source>
        <translation>Hierdie posbediener neem geen letters buite ASCII in gebruiker en wagwoord nie.</translation>
    </message>
    <message>
        <source>This mail server takes no password on an unprotected line. Set the protection to TLS or STARTTLS.</source>
        <translation>Hierdie posbediener neem geen wagwoord oor ’n onbeskermde lyn nie. Stel die beskerming op TLS of STARTTLS.</translation>
    </message>
    <message>
        <source>This mailbox has no folder of sent mails that Heard could look into.</source>
        <translation>Hierdie posbus het geen vouer van gestuurde pos waarin Heard kan kyk nie.</translation>
    </message>
    <message>
        <source>This mailbox has no folder “{folder}”. It has: {folders}.</source>
        <translation>Hierdie posbus het geen vouer “{folder}” nie. Dit het: {folders}.</translation>
    </message>
    <message>
        <source>This mailbox is opened with a password; set “Sign in” to Google or Microsoft to sign in in the browser.</source>
        <translation>Hierdie posbus word met ’n wagwoord oopgemaak; stel “Meld aan” op Google of Microsoft om in die blaaier aan te meld.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Hierdie maand</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Hierdie een</translation>
    </message>
    <message>
        <source>This page carries no reviews in a form that programs can read (schema.org or microformats): is it the page that shows them, or does it want a sign-in?</source>
        <translation>Hierdie bladsy dra geen resensies in ’n vorm wat programme kan lees nie (schema.org of microformats): is dit die bladsy wat hulle wys, of vra dit ’n aanmelding?</translation>
    </message>
    <message>
        <source>This promise was settled already: Follow-ups shows what is still open.</source>
        <translation>Hierdie belofte is reeds afgehandel: die opvolgings wys wat nog oop is.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Hierdie kwartaal</translation>
    </message>
    <message>
        <source>This recommendation has neither words nor a yes or no.</source>
        <translation>Hierdie aanbeveling het nóg woorde nóg ’n ja of nee.</translation>
    </message>
    <message>
        <source>This recording does not say when it was made.</source>
        <translation>Hierdie opname sê nie wanneer dit gemaak is nie.</translation>
    </message>
    <message>
        <source>This replaces your earlier reply.</source>
        <translation>Dit vervang u vorige antwoord.</translation>
    </message>
    <message>
        <source>This reply</source>
        <translation>Hierdie antwoord</translation>
    </message>
    <message>
        <source>This reply waited when the backup was made; it may have left since.</source>
        <translation>Hierdie antwoord het gewag toe die rugsteun gemaak is; dit het dalk sedertdien uitgegaan.</translation>
    </message>
    <message>
        <source>This review has neither words nor a rating.</source>
        <translation>Hierdie resensie het nóg woorde nóg ’n gradering.</translation>
    </message>
    <message>
        <source>This review has neither words nor stars.</source>
        <translation>Hierdie resensie het nóg woorde nóg sterre.</translation>
    </message>
    <message>
        <source>This review is gone from Google. Your words are kept.</source>
        <translation>Hierdie resensie is weg van Google. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review is gone from Trustpilot. Your words are kept.</source>
        <translation>Hierdie resensie is weg van Trustpilot. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review is no longer at Google Play, so it takes no reply. Your words are kept.</source>
        <translation>Hierdie resensie is nie meer by Google Play nie, daarom neem dit geen antwoord nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review is no longer at the App Store, so it takes no reply. Your words are kept.</source>
        <translation>Hierdie resensie is nie meer by die App Store nie, daarom neem dit geen antwoord nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review is no longer at the site, so it takes no reply. Your words are kept.</source>
        <translation>Hierdie resensie is nie meer by die werf nie, daarom neem dit geen antwoord nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review lies in the site&apos;s bin, where nobody would see a reply. Your words are kept.</source>
        <translation>Hierdie resensie lê in die werf se asblik, waar niemand ’n antwoord sou sien nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This review lies in the site&apos;s spam, where nobody would see a reply. Your words are kept.</source>
        <translation>Hierdie resensie lê in die werf se gemorspos, waar niemand ’n antwoord sou sien nie. U woorde is bewaar.</translation>
    </message>
    <message>
        <source>This row has neither words nor a rating.</source>
        <translation>Hierdie ry het nóg woorde nóg ’n gradering.</translation>
    </message>
    <message>
        <source>This row opens a quotation that never ends, and the rest of the file is in it.</source>
        <translation>Hierdie ry open ’n aanhaling wat nooit eindig nie, en die res van die lêer is daarin.</translation>
    </message>
    <message>
        <source>This site does not tell which replies stand there: please look whether yours does.</source>
        <translation>Hierdie werf sê nie watter antwoorde daar staan nie: kyk asseblief of u s’n daar is.</translation>
    </message>
    <message>
        <source>This site takes one reply to a review: change the one that stands there.</source>
        <translation>Hierdie werf neem een antwoord op ’n resensie: verander die een wat daar staan.</translation>
    </message>
    <message>
        <source>This site takes {number} replies to a review: change the one that stands there.</source>
        <translation>Hierdie werf neem {number} antwoorde op ’n resensie: verander die een wat daar staan.</translation>
    </message>
    <message>
        <source>This source has no address yet; enter the address of the feed.</source>
        <translation>Hierdie bron het nog geen adres nie; voer die adres van die voer in.</translation>
    </message>
    <message>
        <source>This source has no address yet; enter the address of the shop or site.</source>
        <translation>Hierdie bron het nog geen adres nie; voer die adres van die winkel of werf in.</translation>
    </message>
    <message>
        <source>This source has no user name yet; enter the WordPress user who answers.</source>
        <translation>Hierdie bron het nog geen gebruikersnaam nie; voer die WordPress-gebruiker in wat antwoord.</translation>
    </message>
    <message>
        <source>This source is there already, as number {source} ({name}).</source>
        <translation>Hierdie bron is reeds daar, as nommer {source} ({name}).</translation>
    </message>
    <message>
        <source>This source names no page.</source>
        <translation>Hierdie bron noem geen bladsy nie.</translation>
    </message>
    <message>
        <source>This user may not see comments that wait for approval, so nobody can tell what stands there already. Use an application password of a shop manager or an editor.</source>
        <translation>Hierdie gebruiker mag nie kommentare sien wat op goedkeuring wag nie, daarom kan niemand sê wat reeds daar staan nie. Gebruik ’n toepassingswagwoord van ’n winkelbestuurder of ’n redakteur.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Dié week</translation>
    </message>
    <message>
        <source>This week {part} of {whole} heard</source>
        <translation>Hierdie week {part} van {whole} gehoor</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Hierdie jaar</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drie</translation>
    </message>
    <message>
        <source>Through your mailbox</source>
        <translation>Deur u posbus</translation>
    </message>
    <message>
        <source>Through your mailbox it works today</source>
        <translation>Deur u posbus werk dit vandag</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Merk dit af</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tyd</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <translation>Tyd tot antwoord</translation>
    </message>
    <message>
        <source>Time to the first reply, number of replies</source>
        <translation>Tyd tot eerste antwoord, getal antwoorde</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tyd om terug te roep</translation>
    </message>
    <message>
        <source>Time to undo a reply: 10 minutes</source>
        <translation>Tyd om ’n antwoord terug te roep: 10 minute</translation>
    </message>
    <message>
        <source>Time to undo a reply: 2 minutes</source>
        <translation>Tyd om ’n antwoord terug te roep: 2 minute</translation>
    </message>
    <message>
        <source>Time to undo a reply: 30 seconds</source>
        <translation>Tyd om ’n antwoord terug te roep: 30 sekondes</translation>
    </message>
    <message>
        <source>Time to undo a reply: an hour</source>
        <translation>Tyd om ’n antwoord terug te roep: ’n uur</translation>
    </message>
    <message>
        <source>Time to undo for {name}</source>
        <translation>Tyd om terug te roep vir {name}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tydsone</translation>
    </message>
    <message>
        <source>To answer by mail, Heard needs your own mail address; enter it as “Address to send from”.</source>
        <translation>Om per e-pos te antwoord, het Heard u eie e-posadres nodig; voer dit as “Adres om van te stuur” in.</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Om te bedank</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Tot die teiken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandag</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>Vir die kombuis gesê</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Môre</translation>
    </message>
    <message>
        <source>Too few complaints to tell a pattern</source>
        <translation>Te min klagtes om ’n patroon te sien</translation>
    </message>
    <message>
        <source>Too few complaints to tell a trend</source>
        <translation>Te min klagtes om ’n neiging te sien</translation>
    </message>
    <message>
        <source>Too few in {name} to compare with ({counted}).</source>
        <translation>Te min in {name} om mee te vergelyk ({counted}).</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Te lank.</translation>
    </message>
    <message>
        <source>Tripadvisor</source>
        <translation>Tripadvisor</translation>
    </message>
    <message>
        <source>Tripadvisor&apos;s terms forbid keeping anything but the number of the place, and its interface shows five reviews only. The mails that Tripadvisor sends you are yours.</source>
        <translation>Tripadvisor se voorwaardes verbied dat enigiets behalwe die nommer van die plek gehou word, en sy koppelvlak wys net vyf resensies. Die e-posse wat Tripadvisor aan u stuur, is u eie.</translation>
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
        <translation>Trustpilot antwoord, maar nie met die besigheid nie.</translation>
    </message>
    <message>
        <source>Trustpilot answers, but not with the review.</source>
        <translation>Trustpilot antwoord, maar nie met die resensie nie.</translation>
    </message>
    <message>
        <source>Trustpilot does not accept this key (HTTP {status}). Keys work only while your plan holds the paid API module; without it, read its mails through your mailbox or import its CSV.</source>
        <translation>Trustpilot aanvaar nie hierdie sleutel nie (HTTP {status}). Sleutels werk net solank u plan die betaalde API-module bevat; daarsonder lees u sy e-posse deur u posbus of voer sy CSV in.</translation>
    </message>
    <message>
        <source>Trustpilot knows no business under {domain} (HTTP 404). Check how it spells the domain on your page there.</source>
        <translation>Trustpilot ken geen besigheid onder {domain} nie (HTTP 404). Kyk op u bladsy daar hoe dit die domein spel.</translation>
    </message>
    <message>
        <source>Trustpilot sends your browser only to an https address that is registered with the key: enter it as redirect address. Without one, the API secret is enough.</source>
        <translation>Trustpilot stuur u blaaier net na ’n https-adres wat by die sleutel geregistreer is: voer dit as terugstuuradres in. Daarsonder is die API-geheim genoeg.</translation>
    </message>
    <message>
        <source>Trustpilot wants to know who answers: enter your user id in the settings of this source.</source>
        <translation>Trustpilot wil weet wie antwoord: voer u gebruiker-id in hierdie bron se instellings in.</translation>
    </message>
    <message>
        <source>Trustpilot&apos;s interface is a paid module. The mails that it sends you are yours, and they carry the words of the review.</source>
        <translation>Trustpilot se koppelvlak is ’n betaalde module. Die e-posse wat dit aan u stuur, is u eie, en hulle dra die woorde van die resensie.</translation>
    </message>
    <message>
        <source>Trustpilot, by key</source>
        <translation>Trustpilot, met sleutel</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>Probeer minder of korter woorde.</translation>
    </message>
    <message>
        <source>Try fewer words or a longer period.</source>
        <translation>Probeer minder woorde of ’n langer tydperk.</translation>
    </message>
    <message>
        <source>Try it with sample reviews</source>
        <translation>Probeer dit met voorbeeldresensies</translation>
    </message>
    <message>
        <source>Try without storing</source>
        <translation>Probeer sonder om te bêre</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Twaalf</translation>
    </message>
    <message>
        <source>Twice is enough in public.</source>
        <translation>Twee keer is genoeg in die openbaar.</translation>
    </message>
    <message>
        <source>Twice is enough in public. Take it to a private channel, or let it rest.</source>
        <translation>Twee keer is genoeg in die openbaar. Neem dit na ’n private kanaal, of laat dit rus.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Twee</translation>
    </message>
    <message>
        <source>Two columns cannot both be {twice}.</source>
        <translation>Twee kolomme kan nie albei {twice} wees nie.</translation>
    </message>
    <message>
        <source>Two letters each.</source>
        <translation>Twee letters elk.</translation>
    </message>
    <message>
        <source>Two replies are the most that ever helped in public. Your reason goes into the log.</source>
        <translation>Twee antwoorde is die meeste wat ooit in die openbaar gehelp het. U rede gaan na die logboek.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Onbeantwoord</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Onveranderd</translation>
    </message>
    <message>
        <source>Under a day</source>
        <translation>Onder ’n dag</translation>
    </message>
    <message>
        <source>Under notifications, switch on e-mail for customer reviews.</source>
        <translation>Skakel onder kennisgewings e-pos vir kliëntresensies aan.</translation>
    </message>
    <message>
        <source>Under notifications, switch on e-mail for new reviews.</source>
        <translation>Skakel onder kennisgewings e-pos vir nuwe resensies aan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ontdoen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ontdoen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Maak die laaste stap ongedaan</translation>
    </message>
    <message>
        <source>Undo, also a post</source>
        <translation>Ontdoen, ook ’n plasing</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaak</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Ongegradeer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Tot {date}</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>Tot {until}</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>Tot en met daardie dag</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Version {number}, {stars}</source>
        <translation>Weergawe {number}, {stars}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Aansig</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aansigte</translation>
    </message>
    <message>
        <source>WEB.DE lets mail programs in only after IMAP was switched on: in WEB.DE, settings, POP3 and IMAP. With two-step verification it wants an app password.</source>
        <translation>WEB.DE laat posprogramme eers in nadat IMAP aangeskakel is: by WEB.DE, instellings, POP3 en IMAP. Met tweestapverifikasie wil dit ’n toepwagwoord hê.</translation>
    </message>
    <message>
        <source>Wait until this is done, or cancel it.</source>
        <translation>Wag totdat dit klaar is, of kanselleer dit.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wagtend</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>Wag vir u in die blaaier …</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Wag vir ’n verbinding</translation>
    </message>
    <message>
        <source>Waits until you have signed in again</source>
        <translation>Wag totdat u weer aangemeld het</translation>
    </message>
    <message>
        <source>Waits: the site asked for a pause</source>
        <translation>Wag: die werf het ’n pouse gevra</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Waive: {message}</source>
        <translation>Laat staan: {message}</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wil hê</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarskuwing</translation>
    </message>
    <message>
        <source>Way to reach us</source>
        <translation>Manier om ons te bereik</translation>
    </message>
    <message>
        <source>Way to reach you</source>
        <translation>Manier om u te bereik</translation>
    </message>
    <message>
        <source>We changed something</source>
        <translation>Ons het iets verander</translation>
    </message>
    <message>
        <source>We changed something about this reason</source>
        <translation>Ons het iets aan hierdie rede verander</translation>
    </message>
    <message>
        <source>We do not know whether your reply arrived.</source>
        <translation>Ons weet nie of u antwoord aangekom het nie.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week vanaf</translation>
    </message>
    <message numerus="yes">
        <source>Week from {date}: {n} complaint</source>
        <comment>Week from {date}: {n} complaints</comment>
        <translation>
            <numerusform>Week vanaf {date}: {n} klagte</numerusform>
            <numerusform>Week vanaf {date}: {n} klagtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Week van {date}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What a feed brings without stars appears here.</source>
        <translation>Wat ’n voer sonder sterre bring, verskyn hier.</translation>
    </message>
    <message>
        <source>What a source needs to sign in is kept in the keyring of your system, never in the workspace and never in a backup. Where there is no keyring, they are kept until Heard is closed and asked for again.</source>
        <translation>Wat ’n bron nodig het om aan te meld, word in u stelsel se sleutelring gehou, nooit in die werkruimte en nooit in ’n rugsteun nie. Waar daar geen sleutelring is nie, word dit gehou totdat Heard sluit en dan weer gevra.</translation>
    </message>
    <message>
        <source>What a stranger takes away</source>
        <translation>Wat ’n vreemdeling saamneem</translation>
    </message>
    <message>
        <source>What a visitor sees: how your last replies begin</source>
        <translation>Wat ’n besoeker sien: hoe u laaste antwoorde begin</translation>
    </message>
    <message>
        <source>What answers at this address does not speak {protocol} as it should. Check host and port.</source>
        <translation>Wat by hierdie adres antwoord, praat nie {protocol} soos dit hoort nie. Gaan bediener en poort na.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat het daarvan geword?</translation>
    </message>
    <message>
        <source>What customers told us</source>
        <translation>Wat kliënte vir ons gesê het</translation>
    </message>
    <message>
        <source>What customers told {brand}</source>
        <translation>Wat kliënte vir {brand} gesê het</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Wat nie reg geloop het nie</translation>
    </message>
    <message>
        <source>What did you change?</source>
        <translation>Wat het u verander?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil u doen?</translation>
    </message>
    <message>
        <source>What goes over the network</source>
        <translation>Wat oor die netwerk gaan</translation>
    </message>
    <message>
        <source>What is new since your first reply?</source>
        <translation>Wat is nuut sedert u eerste antwoord?</translation>
    </message>
    <message>
        <source>What is the column {column}?</source>
        <translation>Wat is die kolom {column}?</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Wat dit tel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat dit sê</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Wat dit nou sê</translation>
    </message>
    <message>
        <source>What nobody gets</source>
        <translation>Wat niemand kry nie</translation>
    </message>
    <message>
        <source>What somebody wrote stands here, and your reply below it.</source>
        <translation>Hier staan wat iemand geskryf het, en daaronder u antwoord.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Wat die toetse gevind het</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat hulle gesê het</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Wat hulle wil hê</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waarna om te kyk</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>Wat om te neem</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>Wat gedoen is, en wanneer</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Wat gesê is, kortliks</translation>
    </message>
    <message>
        <source>What was said, in their words if you can</source>
        <translation>Wat gesê is, in hulle woorde as u kan</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Wat ons verander het</translation>
    </message>
    <message>
        <source>What we changed, and whether it helped</source>
        <translation>Wat ons verander het, en of dit gehelp het</translation>
    </message>
    <message>
        <source>What we wrote</source>
        <translation>Wat ons geskryf het</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed gegaan het</translation>
    </message>
    <message>
        <source>What went wrong comes after “more”</source>
        <translation>Wat verkeerd geloop het, kom ná “meer”</translation>
    </message>
    <message>
        <source>What worked: customers won back</source>
        <translation>Wat gewerk het: kliënte teruggewen</translation>
    </message>
    <message>
        <source>What worked: replies that won customers back</source>
        <translation>Wat gewerk het: antwoorde wat kliënte teruggewen het</translation>
    </message>
    <message>
        <source>What you do comes after “more”</source>
        <translation>Wat u doen, kom ná “meer”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When I have the facts</source>
        <translation>Wanneer ek die feite het</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://admin.booking.com.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://admin.booking.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://app.etrusted.com.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://app.etrusted.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://biz.yelp.com.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://biz.yelp.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://business.google.com/reviews.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://business.google.com/reviews.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://business.trustpilot.com/reviews.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://business.trustpilot.com/reviews.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://www.facebook.com.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://www.facebook.com.</translation>
    </message>
    <message>
        <source>When a review has come, write your reply in Heard; “Copy and open” leads to https://www.tripadvisor.com/Owners.</source>
        <translation>Wanneer ’n resensie gekom het, skryf u antwoord in Heard; “Kopieer en maak oop” lei na https://www.tripadvisor.com/Owners.</translation>
    </message>
    <message>
        <source>When each edits theirs</source>
        <translation>Wanneer elkeen syne wysig</translation>
    </message>
    <message>
        <source>When {name} edits it</source>
        <translation>Wanneer {name} dit wysig</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar dit staan</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Which channels send which complaints</source>
        <translation>Watter kanale watter klagtes stuur</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Watter lêer?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Watter vouer?</translation>
    </message>
    <message>
        <source>Which place is it?</source>
        <translation>Watter plek is dit?</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Watter werf?</translation>
    </message>
    <message>
        <source>While no text is being written, R writes and J goes on. Turn it off where speech input or a slip of the hand sets them off; keys with Ctrl, Enter and the arrows stay.</source>
        <translation>Terwyl geen teks geskryf word nie, skryf R en gaan J voort. Skakel dit af waar spraakinvoer of ’n glips van die hand dit laat afgaan; sleutels met Ctrl, Enter en die pyle bly.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Wie is hulle?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wie dit lees</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wie hulle is</translation>
    </message>
    <message>
        <source>Who they are: {who}</source>
        <translation>Wie hulle is: {who}</translation>
    </message>
    <message>
        <source>Who waits longest</source>
        <translation>Wie die langste wag</translation>
    </message>
    <message>
        <source>Whose failing</source>
        <translation>Wie se skuld</translation>
    </message>
    <message>
        <source>Why they would not come back</source>
        <translation>Waarom hulle nie sou terugkom nie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>With most providers the mail address.</source>
        <translation>By die meeste verskaffers die e-posadres.</translation>
    </message>
    <message>
        <source>With this workspace, in a window as usual.</source>
        <translation>Met hierdie werkruimte, in ’n venster soos gewoonlik.</translation>
    </message>
    <message>
        <source>Within 90 days of our reply</source>
        <translation>Binne 90 dae ná ons antwoord</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Binne teiken</translation>
    </message>
    <message>
        <source>Without https://.</source>
        <translation>Sonder https://.</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Teruggewen</translation>
    </message>
    <message>
        <source>Won back:</source>
        <translation>Teruggewen:</translation>
    </message>
    <message>
        <source>Won back?</source>
        <translation>Teruggewen?</translation>
    </message>
    <message>
        <source>WooCommerce product reviews</source>
        <translation>WooCommerce-produkresensies</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-winkel</translation>
    </message>
    <message>
        <source>WordPress comments</source>
        <translation>WordPress-kommentare</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skryf</translation>
    </message>
    <message>
        <source>Write a third time?</source>
        <translation>’n Derde keer skryf?</translation>
    </message>
    <message>
        <source>Write anyway…</source>
        <translation>Skryf tog …</translation>
    </message>
    <message>
        <source>Write down a complaint</source>
        <translation>Skryf ’n klagte neer</translation>
    </message>
    <message>
        <source>Write down a complaint…</source>
        <translation>Skryf ’n klagte neer …</translation>
    </message>
    <message>
        <source>Write down what was said first.</source>
        <translation>Skryf eers neer wat gesê is.</translation>
    </message>
    <message>
        <source>Write it by itself</source>
        <translation>Skryf dit vanself</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Skryf die antwoord</translation>
    </message>
    <message>
        <source>Write the response log as a CSV file (Ctrl+E)</source>
        <translation>Skryf die antwoordlogboek as ’n CSV-lêer (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write the response log of this period as a CSV file (Ctrl+E)</source>
        <translation>Skryf die antwoordlogboek van hierdie tydperk as ’n CSV-lêer (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write to the buyer in Messages first. Once you answer in public, Etsy no longer lets them change their review.</source>
        <translation>Skryf eers aan die koper in Boodskappe. Sodra u in die openbaar antwoord, laat Etsy hulle nie meer hul resensie verander nie.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geskryf</translation>
    </message>
    <message>
        <source>Written by itself: {name}</source>
        <translation>Vanself geskryf: {name}</translation>
    </message>
    <message>
        <source>Written by itself: {name} and {n} more</source>
        <translation>Vanself geskryf: {name} en nog {n}</translation>
    </message>
    <message>
        <source>Yahoo takes no ordinary password here. On the page below, make an app password and enter it.</source>
        <translation>Yahoo neem nie ’n gewone wagwoord hier nie. Maak op die bladsy hieronder ’n toepwagwoord en voer dit in.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Yelp</source>
        <translation>Yelp</translation>
    </message>
    <message>
        <source>Yelp&apos;s interface shows three shortened reviews, asks for a paid plan and forbids keeping them for more than a day. The mails that Yelp sends you are yours.</source>
        <translation>Yelp se koppelvlak wys drie verkorte resensies, vra ’n betaalde plan en verbied dat hulle langer as ’n dag gehou word. Die e-posse wat Yelp aan u stuur, is u eie.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, posted</source>
        <translation>Ja, geplaas</translation>
    </message>
    <message>
        <source>Yes, the stars are right</source>
        <translation>Ja, die sterre is reg</translation>
    </message>
    <message>
        <source>Yes, they came back to us</source>
        <translation>Ja, hulle het na ons teruggekom</translation>
    </message>
    <message>
        <source>You are signed in, but your places could not be listed: {why}</source>
        <translation>U is aangemeld, maar u plekke kon nie gelys word nie: {why}</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>U is aangemeld.</translation>
    </message>
    <message>
        <source>You came back to them</source>
        <translation>U het weer van u laat hoor</translation>
    </message>
    <message>
        <source>You did not agree at {service}, so nothing was changed. Begin again when you like.</source>
        <translation>U het nie by {service} ingestem nie, daarom is niks verander nie. Begin weer wanneer u wil.</translation>
    </message>
    <message>
        <source>You do not learn what went wrong</source>
        <translation>Mens leer nie wat verkeerd geloop het nie</translation>
    </message>
    <message>
        <source>You know what went wrong</source>
        <translation>Mens weet wat verkeerd geloop het</translation>
    </message>
    <message>
        <source>You may walk away.</source>
        <translation>U mag wegstap.</translation>
    </message>
    <message>
        <source>You post, Heard sees it</source>
        <translation>U plaas, Heard sien dit</translation>
    </message>
    <message>
        <source>You wrote nearly this to somebody else</source>
        <translation>U het amper dit aan iemand anders geskryf</translation>
    </message>
    <message>
        <source>Your mail provider’s name for it.</source>
        <translation>U posverskaffer se naam daarvoor.</translation>
    </message>
    <message>
        <source>Your mailbox “{name}” is read already: its mails come in by themselves.</source>
        <translation>U posbus “{name}” word reeds gelees: sy e-posse kom vanself in.</translation>
    </message>
    <message>
        <source>Your name comes after “more”</source>
        <translation>U naam kom ná “meer”</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>U eie adresse</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>U antwoord</translation>
    </message>
    <message>
        <source>Your reply did not go out.</source>
        <translation>U antwoord het nie uitgegaan nie.</translation>
    </message>
    <message>
        <source>Your reply is out</source>
        <translation>U antwoord is uit</translation>
    </message>
    <message>
        <source>Your text is as you wrote it.</source>
        <translation>U teks is soos u dit geskryf het.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>U gebruiker-id</translation>
    </message>
    <message>
        <source>Your words are still here. Which ones count?</source>
        <translation>U woorde is nog hier. Watter tel?</translation>
    </message>
    <message>
        <source>a clean break</source>
        <translation>’n skoon breuk</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>’n kliënt</translation>
    </message>
    <message>
        <source>a customer who wrote in private</source>
        <translation>’n kliënt wat privaat geskryf het</translation>
    </message>
    <message>
        <source>a fix</source>
        <translation>’n oplossing</translation>
    </message>
    <message>
        <source>a further reply, because: {why}</source>
        <translation>’n verdere antwoord, omdat: {why}</translation>
    </message>
    <message>
        <source>a misunderstanding</source>
        <translation>’n misverstand</translation>
    </message>
    <message>
        <source>a name that fits</source>
        <translation>’n naam wat pas</translation>
    </message>
    <message>
        <source>a promise not kept in time</source>
        <translation>’n belofte nie betyds gehou nie</translation>
    </message>
    <message>
        <source>a regular, a first visit, a supplier …</source>
        <translation>’n gereelde gas, ’n eerste besoek, ’n verskaffer …</translation>
    </message>
    <message>
        <source>a reply is on its way here</source>
        <comment>differs between two workspaces</comment>
        <translation>hier is ’n antwoord op pad</translation>
    </message>
    <message>
        <source>a reply on its way</source>
        <comment>differs between two workspaces</comment>
        <translation>’n antwoord op pad</translation>
    </message>
    <message>
        <source>a site</source>
        <translation>’n werf</translation>
    </message>
    <message>
        <source>a third, past the two</source>
        <translation>’n derde, verby die twee</translation>
    </message>
    <message>
        <source>a token</source>
        <comment>what a site was asked for</comment>
        <translation>’n teken</translation>
    </message>
    <message>
        <source>a warning stands in the way</source>
        <translation>’n waarskuwing staan in die pad</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>what a site was asked for</comment>
        <translation>rekeninge</translation>
    </message>
    <message>
        <source>across</source>
        <comment>rows across columns</comment>
        <translation>teenoor</translation>
    </message>
    <message>
        <source>after {hours}</source>
        <translation>ná {hours}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>column: all of a row</comment>
        <translation>almal</translation>
    </message>
    <message>
        <source>all who were heard</source>
        <translation>almal wat gehoor is</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>why a complaint came back</comment>
        <translation>het geantwoord</translation>
    </message>
    <message>
        <source>answered by the due time, of all that were answered or due</source>
        <translation>beantwoord teen die sperdatum, uit almal wat beantwoord is of aan die beurt was</translation>
    </message>
    <message>
        <source>answered in public or in private; {n} in private alone</source>
        <translation>in die openbaar of privaat beantwoord; {n} net privaat</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>soos voorheen</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>soos gewoonlik</translation>
    </message>
    <message>
        <source>at Google, in the browser</source>
        <translation>by Google, in die blaaier</translation>
    </message>
    <message>
        <source>at Microsoft, in the browser</source>
        <translation>by Microsoft, in die blaaier</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>op ’n onbekende tyd</translation>
    </message>
    <message>
        <source>author</source>
        <translation>skrywer</translation>
    </message>
    <message>
        <source>before a removal</source>
        <translation>voor ’n verwydering</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>voor ’n bywerking</translation>
    </message>
    <message>
        <source>before mending</source>
        <translation>voor herstelwerk</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>voor herstel</translation>
    </message>
    <message>
        <source>both, one after the other</source>
        <comment>differs between two workspaces</comment>
        <translation>albei, die een ná die ander</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met die hand</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>teruggekom</translation>
    </message>
    <message>
        <source>came back to us</source>
        <translation>het na ons teruggekom</translation>
    </message>
    <message>
        <source>came back to us after our reply</source>
        <translation>het ná ons antwoord na ons teruggekom</translation>
    </message>
    <message>
        <source>case {number}.pdf</source>
        <translation>saak {number}.pdf</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>klets</translation>
    </message>
    <message>
        <source>checks that were met: {labels}</source>
        <translation>toetse waaraan voldoen is: {labels}</translation>
    </message>
    <message>
        <source>checks that were open: {labels}</source>
        <translation>toetse wat oop was: {labels}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>closed it: nothing more to say</source>
        <translation>afgesluit: niks meer om te sê nie</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>what a site was asked for</comment>
        <translation>kommentare</translation>
    </message>
    <message>
        <source>coverage by source</source>
        <translation>dekking volgens bron</translation>
    </message>
    <message>
        <source>coverage over time</source>
        <translation>dekking oor tyd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date for Qt: d, MMM and yyyy stay as they are</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>data stored where telemetry account keyring password network</source>
        <translation>data gebêre waar telemetrie rekening sleutelring wagwoord netwerk</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>date of our reply</source>
        <translation>datum van ons antwoord</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>datum van die laaste verandering</translation>
    </message>
    <message>
        <source>day first: {text} is {date}</source>
        <translation>dag eerste: {text} is {date}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dae</translation>
    </message>
    <message>
        <source>days to weeks, until Google approves</source>
        <translation>dae tot weke, totdat Google goedkeur</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewys</translation>
    </message>
    <message>
        <source>declined with a reason</source>
        <translation>met ’n rede afgewys</translation>
    </message>
    <message>
        <source>did it arrive?</source>
        <translation>het dit aangekom?</translation>
    </message>
    <message>
        <source>did you post it?</source>
        <translation>het u dit geplaas?</translation>
    </message>
    <message>
        <source>digest {since} to {until}.html</source>
        <translation>oorsig {since} tot {until}.html</translation>
    </message>
    <message>
        <source>done by their day, of those whose day has come</source>
        <translation>gedoen teen hul dag, uit dié waarvan die dag gekom het</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>konsep</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>differs between two workspaces</comment>
        <translation>konsep</translation>
    </message>
    <message>
        <source>due in {span}</source>
        <translation>nog {span}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pos</translation>
    </message>
    <message>
        <source>each brand in its own time</source>
        <translation>elke merk in sy eie tyd</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>why a complaint came back</comment>
        <translation>gewysig</translation>
    </message>
    <message>
        <source>edited by its author</source>
        <translation>deur die skrywer gewysig</translation>
    </message>
    <message>
        <source>empathy items required drop own phrase allow policy method brand checks</source>
        <translation>empatie items vereis laat weg eie frase toelaat beleid metode merk toetse kontrolelys</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>differs between two workspaces</comment>
        <translation>uitgevee</translation>
    </message>
    <message>
        <source>every mail, as a complaint</source>
        <translation>elke e-pos, as ’n klagte</translation>
    </message>
    <message>
        <source>every mail, to judge myself</source>
        <translation>elke e-pos, ek oordeel self</translation>
    </message>
    <message>
        <source>every promise kept in time</source>
        <translation>elke belofte betyds gehou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>het misluk</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>differs between two workspaces</comment>
        <translation>wie se skuld</translation>
    </message>
    <message>
        <source>feed shop app store health sign in pause poll interval password add</source>
        <translation>voer winkel toep gesondheid aanmeld pouse interval wagwoord bron byvoeg</translation>
    </message>
    <message>
        <source>fewer complaints since</source>
        <translation>minder klagtes sedertdien</translation>
    </message>
    <message>
        <source>fifty</source>
        <translation>vyftig</translation>
    </message>
    <message>
        <source>first of two</source>
        <translation>eerste van twee</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>opvolging</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>differs between two workspaces</comment>
        <translation>opvolging</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>vir u inligting</translation>
    </message>
    <message>
        <source>forty</source>
        <translation>veertig</translation>
    </message>
    <message>
        <source>gave more stars within 90 days of our reply, or came back otherwise</source>
        <translation>het binne 90 dae ná ons antwoord meer sterre gegee, of andersins teruggekom</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>gaan uit</translation>
    </message>
    <message>
        <source>gone from the site</source>
        <translation>weg van die werf</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>oorhandig</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehoor</translation>
    </message>
    <message>
        <source>heard by the due time</source>
        <translation>gehoor teen die sperdatum</translation>
    </message>
    <message>
        <source>heard in private</source>
        <translation>privaat gehoor</translation>
    </message>
    <message>
        <source>heard in public</source>
        <translation>in die openbaar gehoor</translation>
    </message>
    <message>
        <source>heard or declined</source>
        <translation>gehoor of afgewys</translation>
    </message>
    <message>
        <source>heard this month</source>
        <translation>hierdie maand gehoor</translation>
    </message>
    <message>
        <source>heard too late, or overdue</source>
        <translation>te laat gehoor, of agterstallig</translation>
    </message>
    <message>
        <source>heard, and not won back so far</source>
        <translation>gehoor, en tot dusver nie teruggewen nie</translation>
    </message>
    <message>
        <source>heard, or declined with a reason</source>
        <translation>gehoor, of met ’n rede afgewys</translation>
    </message>
    <message numerus="yes">
        <source>helpful to {n}</source>
        <comment>helpful to {n}</comment>
        <translation>
            <numerusform>nuttig vir {n}</numerusform>
            <numerusform>nuttig vir {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>house policy</source>
        <translation>huisreël</translation>
    </message>
    <message>
        <source>how it was closed</source>
        <comment>differs between two workspaces</comment>
        <translation>hoe dit afgesluit is</translation>
    </message>
    <message>
        <source>how often it was named</source>
        <translation>hoe gereeld dit genoem is</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in persoon</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>privaat</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>in die uitmandjie</translation>
    </message>
    <message>
        <source>in the week of {date}</source>
        <translation>in die week van {date}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>in {month}</translation>
    </message>
    <message>
        <source>in {quarter}</source>
        <translation>in {quarter}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>in {year}</translation>
    </message>
    <message>
        <source>is</source>
        <comment>heading: what a column is</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>is in no dictionary on this computer.</source>
        <translation>is in geen woordeboek op hierdie rekenaar nie.</translation>
    </message>
    <message>
        <source>judged a mention without stars</source>
        <translation>’n vermelding sonder sterre beoordeel</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nou net</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehou</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <comment>differs between two workspaces</comment>
        <translation>as ’n nota gehou</translation>
    </message>
    <message>
        <source>keyboard shortcuts single letters</source>
        <translation>sleutelbord kortpaaie enkelletters</translation>
    </message>
    <message>
        <source>keystring:shared secret, from etsy.com/developers.</source>
        <translation>keystring:shared secret, van etsy.com/developers.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laat uit</translation>
    </message>
    <message>
        <source>light dark theme system font size type large language translation German Afrikaans English</source>
        <translation>lig donker tema stelsel lettertipe grootte groot taal vertaling Duits Afrikaans Engels</translation>
    </message>
    <message>
        <source>live</source>
        <translation>regstreeks</translation>
    </message>
    <message>
        <source>locations</source>
        <comment>what a site was asked for</comment>
        <translation>plekke</translation>
    </message>
    <message>
        <source>longest: {name}, {span}</source>
        <translation>langste: {name}, {span}</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>verlaag</translation>
    </message>
    <message>
        <source>marked complaint</source>
        <comment>differs between two workspaces</comment>
        <translation>as klagte gemerk</translation>
    </message>
    <message>
        <source>marked it to be found again</source>
        <translation>gemerk om weer te vind</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreek</translation>
    </message>
    <message>
        <source>month first: {text} is {date}</source>
        <translation>maand eerste: {text} is {date}</translation>
    </message>
    <message>
        <source>more</source>
        <comment>what a site writes where it cuts</comment>
        <translation>meer</translation>
    </message>
    <message>
        <source>more complaints since</source>
        <translation>meer klagtes sedertdien</translation>
    </message>
    <message>
        <source>more than {reviews}</source>
        <translation>meer as {reviews}</translation>
    </message>
    <message>
        <source>name signature contact time zone target hours complaint stars follow-up remove add</source>
        <translation>naam handtekening kontak tydsone teiken ure klagte sterre opvolging verwyder byvoeg</translation>
    </message>
    <message numerus="yes">
        <source>named by {n} person</source>
        <comment>named by {n} people</comment>
        <translation>
            <numerusform>genoem deur {n} mens</numerusform>
            <numerusform>genoem deur {n} mense</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>source</comment>
        <translation>nuut</translation>
    </message>
    <message>
        <source>new since {month}</source>
        <translation>nuut sedert {month}</translation>
    </message>
    <message>
        <source>nine of ten within {hours}</source>
        <translation>nege uit tien binne {hours}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>geen klagte</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog oop</translation>
    </message>
    <message>
        <source>no difference yet</source>
        <translation>nog geen verskil</translation>
    </message>
    <message>
        <source>no difference yet seen</source>
        <translation>nog geen verskil te sien nie</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>geen gradering</translation>
    </message>
    <message>
        <source>nobody complained.</source>
        <translation>niemand het gekla nie.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>none, as far as they say</source>
        <translation>geen, sover hulle sê</translation>
    </message>
    <message>
        <source>none, on this computer only</source>
        <translation>geen, net op hierdie rekenaar</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie gekies nie</translation>
    </message>
    <message>
        <source>not for this one</source>
        <translation>nie vir hierdie een nie</translation>
    </message>
    <message>
        <source>not known whether the reply arrived</source>
        <translation>nie bekend of die antwoord aangekom het nie</translation>
    </message>
    <message>
        <source>not named in this time</source>
        <translation>nie in hierdie tyd genoem nie</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nie aangeteken nie</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>nie ons s’n nie</translation>
    </message>
    <message>
        <source>not posted yet</source>
        <translation>nog nie geplaas nie</translation>
    </message>
    <message>
        <source>not recommended</source>
        <translation>nie aanbeveel nie</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nie aanvaar nie</translation>
    </message>
    <message>
        <source>not the same</source>
        <comment>differs between two workspaces</comment>
        <translation>nie dieselfde nie</translation>
    </message>
    <message>
        <source>not written here</source>
        <translation>nie hier geskryf nie</translation>
    </message>
    <message>
        <source>noted product, earlier channel or who they are</source>
        <translation>produk, vroeëre kanaal of wie hulle is, aangeteken</translation>
    </message>
    <message>
        <source>noted what they want</source>
        <translation>aangeteken wat hulle wil hê</translation>
    </message>
    <message>
        <source>noted whose failing it was</source>
        <translation>aangeteken wie se skuld dit was</translation>
    </message>
    <message>
        <source>noted why they would not come back</source>
        <translation>aangeteken waarom hulle nie sou terugkom nie</translation>
    </message>
    <message>
        <source>nothing erased yet</source>
        <comment>differs between two workspaces</comment>
        <translation>nog niks uitgevee nie</translation>
    </message>
    <message>
        <source>notices of review sites</source>
        <translation>kennisgewings van resensiewerwe</translation>
    </message>
    <message>
        <source>now</source>
        <comment>source</comment>
        <translation>nou</translation>
    </message>
    <message>
        <source>now {stars}</source>
        <translation>nou {stars}</translation>
    </message>
    <message>
        <source>number {posted}, past the two</source>
        <translation>nommer {posted}, verby die twee</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>van die dag</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>vanlyn</translation>
    </message>
    <message numerus="yes">
        <source>older than {n} day</source>
        <comment>older than {n} days</comment>
        <translation>
            <numerusform>ouer as {n} dag</numerusform>
            <numerusform>ouer as {n} dae</numerusform>
        </translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>een bron</translation>
    </message>
    <message>
        <source>only since then</source>
        <translation>eers sedertdien</translation>
    </message>
    <message>
        <source>or right-click one to rename or merge it</source>
        <translation>of regsklik een om dit te hernoem of saam te voeg</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>bestelnommer</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ander</translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>ons antwoord</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ons s’n</translation>
    </message>
    <message>
        <source>outdated: they edited it since</source>
        <translation>verouderd: hulle het dit sedertdien gewysig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>agterstallig</translation>
    </message>
    <message>
        <source>page</source>
        <translation>bladsy</translation>
    </message>
    <message>
        <source>partly ours</source>
        <translation>deels ons s’n</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>deels gesien</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>onderbreek</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>geplaas</translation>
    </message>
    <message>
        <source>posted by hand</source>
        <translation>met die hand geplaas</translation>
    </message>
    <message>
        <source>posted by hand, not seen yet</source>
        <translation>met die hand geplaas, nog nie gesien nie</translation>
    </message>
    <message>
        <source>posted {at}</source>
        <translation>geplaas {at}</translation>
    </message>
    <message>
        <source>posted {at} by {who}</source>
        <translation>geplaas {at} deur {who}</translation>
    </message>
    <message>
        <source>posted, not seen yet</source>
        <translation>geplaas, nog nie gesien nie</translation>
    </message>
    <message>
        <source>prior channel</source>
        <comment>differs between two workspaces</comment>
        <translation>voorheen probeer</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privaat</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produk</translation>
    </message>
    <message>
        <source>product</source>
        <comment>differs between two workspaces</comment>
        <translation>produk of diens</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>belofte</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>openbaar of privaat</translation>
    </message>
    <message>
        <source>put it off</source>
        <translation>uitgestel</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in die tou</translation>
    </message>
    <message>
        <source>quiet {n} d</source>
        <translation>stil {n} d</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>verhoog</translation>
    </message>
    <message>
        <source>rating by owner</source>
        <comment>differs between two workspaces</comment>
        <translation>eie gradering</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>what a site was asked for</comment>
        <translation>graderings</translation>
    </message>
    <message>
        <source>ratings raised</source>
        <translation>graderings verhoog</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>aanbeveel</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweier</translation>
    </message>
    <message>
        <source>regular fans</source>
        <translation>gereelde aanhangers</translation>
    </message>
    <message>
        <source>reply going out</source>
        <translation>antwoord gaan uit</translation>
    </message>
    <message>
        <source>reply in the outbox</source>
        <translation>antwoord in die uitmandjie</translation>
    </message>
    <message>
        <source>reply live at the site</source>
        <translation>antwoord regstreeks op die werf</translation>
    </message>
    <message>
        <source>reply posted</source>
        <translation>antwoord geplaas</translation>
    </message>
    <message>
        <source>restore copy save folder file check repair damaged</source>
        <translation>herstel kopie bêre vouer lêer nagaan regmaak beskadig</translation>
    </message>
    <message>
        <source>review {id}</source>
        <translation>resensie {id}</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>what a site was asked for</comment>
        <translation>resensies</translation>
    </message>
    <message>
        <source>said whether it is a complaint</source>
        <translation>gesê of dit ’n klagte is</translation>
    </message>
    <message>
        <source>said whether the customer was won back</source>
        <translation>gesê of die kliënt teruggewen is</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>dieselfde naam</translation>
    </message>
    <message>
        <source>same order number</source>
        <translation>dieselfde bestelnommer</translation>
    </message>
    <message>
        <source>second of two</source>
        <translation>tweede van twee</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation>op die werf gesien</translation>
    </message>
    <message>
        <source>seen at the site {at}</source>
        <translation>op die werf gesien {at}</translation>
    </message>
    <message>
        <source>seen in the draft</source>
        <translation>in die konsep gesien</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>word gestuur</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opsy gesit</translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation>opsy gesit, nie getel nie</translation>
    </message>
    <message>
        <source>shops</source>
        <comment>what a site was asked for</comment>
        <translation>winkels</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>soortgelyke woorde</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>slapend</translation>
    </message>
    <message>
        <source>sleeps until {wakes}</source>
        <translation>slaap tot {wakes}</translation>
    </message>
    <message>
        <source>sleeps {until}</source>
        <translation>slaap {until}</translation>
    </message>
    <message>
        <source>slow delivery</source>
        <translation>stadige aflewering</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <comment>differs between two workspaces</comment>
        <translation>slaap tot</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sosiale media</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand sonder naam</translation>
    </message>
    <message>
        <source>spam, a duplicate, not about us or from before we began; counted nowhere else</source>
        <translation>gemorspos, ’n duplikaat, nie oor ons nie of van voor ons begin het; nêrens anders getel nie</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ’n ster</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>differs between two workspaces</comment>
        <translation>met ’n ster</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>sterre</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wag nog</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>die skrywer</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>what a site was asked for</comment>
        <translation>die besigheid</translation>
    </message>
    <message>
        <source>the only one here</source>
        <translation>die enigste een hier</translation>
    </message>
    <message>
        <source>the reply</source>
        <comment>what a site was asked for</comment>
        <translation>die antwoord</translation>
    </message>
    <message>
        <source>the review</source>
        <comment>what a site was asked for</comment>
        <translation>die resensie</translation>
    </message>
    <message>
        <source>the review was changed after it</source>
        <translation>die resensie is daarna verander</translation>
    </message>
    <message>
        <source>the site</source>
        <comment>after: too many for</comment>
        <translation>die werf</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die werf</translation>
    </message>
    <message>
        <source>the site did not take the reply</source>
        <translation>die werf het nie die antwoord aanvaar nie</translation>
    </message>
    <message>
        <source>the site said: {error}</source>
        <translation>die werf het gesê: {error}</translation>
    </message>
    <message>
        <source>the site’s id</source>
        <translation>die werf se id</translation>
    </message>
    <message>
        <source>the user&apos;s name</source>
        <comment>what a site was asked for</comment>
        <translation>die gebruiker se naam</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die woorde</translation>
    </message>
    <message>
        <source>they came back to us</source>
        <translation>hulle het na ons teruggekom</translation>
    </message>
    <message>
        <source>thirty</source>
        <translation>dertig</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>hierdie persoon</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>afgemerk</translation>
    </message>
    <message>
        <source>time to reply</source>
        <translation>tyd tot antwoord</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to be heard</source>
        <translation>om gehoor te word</translation>
    </message>
    <message>
        <source>to tick</source>
        <translation>om af te merk</translation>
    </message>
    <message>
        <source>to {site}</source>
        <translation>aan {site}</translation>
    </message>
    <message>
        <source>to {site}, as {brand}</source>
        <translation>aan {site}, as {brand}</translation>
    </message>
    <message>
        <source>to {who}: “{text}”</source>
        <translation>aan {who}: “{text}”</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandag</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandag {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>môre {time}</translation>
    </message>
    <message>
        <source>too few cases to tell yet</source>
        <translation>te min gevalle om al te sê</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>te min om te sê</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>weer opgeneem</translation>
    </message>
    <message>
        <source>took the last step back</source>
        <translation>die laaste stap teruggeneem</translation>
    </message>
    <message>
        <source>tray icon quiet hours notice night close start login autostart</source>
        <translation>stelselbakkie ikoon stil ure kennisgewing nag sluit begin aanmeld outostart</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>twintig</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>onveranderd</translation>
    </message>
    <message>
        <source>undo window time send stop all outbox reply</source>
        <translation>terugroep venster tyd stuur stop alles uitmandjie antwoord</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sonder naam</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>ongegradeer</translation>
    </message>
    <message>
        <source>until Etsy has looked at your key</source>
        <translation>totdat Etsy na u sleutel gekyk het</translation>
    </message>
    <message>
        <source>until I have the facts</source>
        <translation>totdat ek die feite het</translation>
    </message>
    <message>
        <source>until they edit</source>
        <translation>totdat hulle wysig</translation>
    </message>
    <message>
        <source>until your plan holds the API module</source>
        <translation>totdat u plan die API-module insluit</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wagtend</translation>
    </message>
    <message>
        <source>waiting for {span}, gone cold</source>
        <translation>wag al {span}, koud geword</translation>
    </message>
    <message>
        <source>waiting, not yet due</source>
        <translation>wagtend, nog nie aan die beurt nie</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wag</translation>
    </message>
    <message>
        <source>wants</source>
        <comment>differs between two workspaces</comment>
        <translation>wat hulle wil hê</translation>
    </message>
    <message>
        <source>which channels send which complaints</source>
        <translation>watter kanale watter klagtes stuur</translation>
    </message>
    <message>
        <source>who</source>
        <comment>differs between two workspaces</comment>
        <translation>wie dit is</translation>
    </message>
    <message>
        <source>who is waiting</source>
        <translation>wie wag</translation>
    </message>
    <message>
        <source>who replied</source>
        <translation>wie geantwoord het</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>met ’n wagwoord</translation>
    </message>
    <message numerus="yes">
        <source>with {n} reply that was in the outbox</source>
        <comment>with {n} replies that were in the outbox</comment>
        <translation>
            <numerusform>saam met {n} antwoord wat in die uitmandjie was</numerusform>
            <numerusform>saam met {n} antwoorde wat in die uitmandjie was</numerusform>
        </translation>
    </message>
    <message>
        <source>within target</source>
        <translation>binne teiken</translation>
    </message>
    <message>
        <source>within two days</source>
        <translation>binne twee dae</translation>
    </message>
    <message>
        <source>won back</source>
        <translation>teruggewen</translation>
    </message>
    <message>
        <source>won back</source>
        <comment>differs between two workspaces</comment>
        <translation>teruggewen</translation>
    </message>
    <message>
        <source>written before answering began here</source>
        <comment>why a review was set aside</comment>
        <translation>geskryf voordat hier begin antwoord is</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation>per ongeluk neergeskryf</translation>
    </message>
    <message>
        <source>written in Heard</source>
        <translation>in Heard geskryf</translation>
    </message>
    <message>
        <source>wrote a note for ourselves</source>
        <translation>’n nota vir onsself geskryf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gister</translation>
    </message>
    <message>
        <source>{added} added. {left} left out, the first because: {why}</source>
        <translation>{added} bygevoeg. {left} uitgelaat, die eerste omdat: {why}</translation>
    </message>
    <message>
        <source>{address} forwarded a review of {site}. If that is you or one of yours, add the address to “Your own addresses”.</source>
        <translation>{address} het ’n resensie van {site} aangestuur. As dit u of een van u mense is, voeg die adres by “U eie adresse”.</translation>
    </message>
    <message>
        <source>{answer}: {author}</source>
        <translation>{answer}: {author}</translation>
    </message>
    <message>
        <source>{before} to {after} a week</source>
        <translation>{before} tot {after} per week</translation>
    </message>
    <message>
        <source>{brand}, {source}: {heard} of {whole} heard, median {hours}</source>
        <translation>{brand}, {source}: {heard} van {whole} gehoor, mediaan {hours}</translation>
    </message>
    <message>
        <source>{change}&#xa0;% since {month}</source>
        <translation>{change}&#xa0;% sedert {month}</translation>
    </message>
    <message>
        <source>{checklist}. Open then: {items}</source>
        <translation>{checklist}. Toe oop: {items}</translation>
    </message>
    <message>
        <source>{complaints} {period}</source>
        <translation>{complaints} {period}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}–{date}</source>
        <translation>{day}–{date}</translation>
    </message>
    <message>
        <source>{done} of {whole} done</source>
        <translation>{done} van {whole} gedoen</translation>
    </message>
    <message>
        <source>{edited}: the words changed</source>
        <translation>{edited}: die woorde het verander</translation>
    </message>
    <message>
        <source>{edited}: was {stars}</source>
        <translation>{edited}: was {stars}</translation>
    </message>
    <message numerus="yes">
        <source>{erased}; {n} copy beside the workspace still holds it</source>
        <comment>{erased}; {n} copies beside the workspace still hold it</comment>
        <translation>
            <numerusform>{erased}; {n} kopie langs die werkruimte hou dit nog</numerusform>
            <numerusform>{erased}; {n} kopieë langs die werkruimte hou dit nog</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} belongs to a workspace: name another file for the log.</source>
        <translation>{file} behoort aan ’n werkruimte: noem ’n ander lêer vir die logboek.</translation>
    </message>
    <message>
        <source>{file} belongs to a workspace: name another file.</source>
        <translation>{file} behoort aan ’n werkruimte: noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: nothing was changed in it, name another file.</source>
        <translation>{file} behoort aan ’n ander program: niks is daarin verander nie, noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: nothing was changed in it.</source>
        <translation>{file} behoort aan ’n ander program: niks is daarin verander nie.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: check that its folder exists and that you may write there.</source>
        <translation>{file} kan nie oopgemaak word nie: kyk of sy vouer bestaan en of u daar mag skryf.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: check that the place exists.</source>
        <translation>{file} kan nie oopgemaak word nie: kyk of die plek bestaan.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): check the name.</source>
        <translation>{file} kan nie gelees word nie ({why}): gaan die naam na.</translation>
    </message>
    <message>
        <source>{file} cannot be used just now: {why}.</source>
        <translation>{file} kan nie nou gebruik word nie: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written as PDF: choose another place, or a page for the browser.</source>
        <translation>{file} kan nie as PDF geskryf word nie: kies ’n ander plek, of skryf ’n bladsy vir die blaaier.</translation>
    </message>
    <message>
        <source>{file} cannot be written: allow writing to the file and its folder, or open another workspace.</source>
        <translation>{file} kan nie geskryf word nie: laat skryf in die lêer en sy vouer toe, of maak ’n ander werkruimte oop.</translation>
    </message>
    <message>
        <source>{file} cannot be written: choose another place for the log.</source>
        <translation>{file} kan nie geskryf word nie: kies ’n ander plek vir die logboek.</translation>
    </message>
    <message>
        <source>{file} exists already: name another file for the backup.</source>
        <translation>{file} bestaan reeds: noem ’n ander lêer vir die rugsteun.</translation>
    </message>
    <message>
        <source>{file} is a damaged archive: download it again.</source>
        <translation>{file} is ’n beskadigde argief: laai dit weer af.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file: name the file that was exported.</source>
        <translation>{file} is ’n toestel, nie ’n lêer nie: noem die lêer wat uitgevoer is.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a workspace: name a file in it.</source>
        <translation>{file} is ’n vouer, nie ’n werkruimte nie: noem ’n lêer daarin.</translation>
    </message>
    <message>
        <source>{file} is a folder: name a file in it.</source>
        <translation>{file} is ’n vouer: noem ’n lêer daarin.</translation>
    </message>
    <message>
        <source>{file} is damaged: choose another backup.</source>
        <translation>{file} is beskadig: kies ’n ander rugsteun.</translation>
    </message>
    <message>
        <source>{file} is damaged: nothing was taken from it; mend it first, or take a backup.</source>
        <translation>{file} is beskadig: niks is daaruit geneem nie; maak dit eers reg, of neem ’n rugsteun.</translation>
    </message>
    <message>
        <source>{file} is damaged: put a good copy back; the damaged file is kept beside it.</source>
        <translation>{file} is beskadig: sit ’n goeie kopie terug; die beskadigde lêer bly daarnaas.</translation>
    </message>
    <message>
        <source>{file} is damaged: the last good backup is {backup}; it can be put back, and the damaged file is kept beside it.</source>
        <translation>{file} is beskadig: die laaste goeie rugsteun is {backup}; dit kan teruggesit word, en die beskadigde lêer bly daarnaas.</translation>
    </message>
    <message>
        <source>{file} is empty, so it is no workspace: delete it, or name another file.</source>
        <translation>{file} is leeg, daarom is dit nie ’n werkruimte nie: vee dit uit, of noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GB: split it and import the parts.</source>
        <translation>{file} is groter as 1 GB: verdeel dit en voer die dele in.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was: put it back, then close Heard and open it again.</source>
        <translation>{file} is nie meer waar dit was nie: sit dit terug, maak Heard dan toe en weer oop.</translation>
    </message>
    <message>
        <source>{file} is not a Heard workspace: nothing was changed in it, name another file.</source>
        <translation>{file} is nie ’n Heard-werkruimte nie: niks is daarin verander nie, noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: name another one for the log.</source>
        <translation>{file} is nie ’n gewone lêer nie: noem ’n ander een vir die logboek.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: name another one.</source>
        <translation>{file} is nie ’n gewone lêer nie: noem ’n ander een.</translation>
    </message>
    <message>
        <source>{file} is read-only: allow writing to it, or open another workspace.</source>
        <translation>{file} is leesalleen: laat skryf daarin toe, of maak ’n ander werkruimte oop.</translation>
    </message>
    <message>
        <source>{file} is what SQLite calls its own log files: name another file.</source>
        <translation>{file} is wat SQLite sy eie loglêers noem: noem ’n ander lêer.</translation>
    </message>
    <message>
        <source>{file} may not be read or written by you: choose another place, or allow it.</source>
        <translation>{file} mag nie deur u gelees of geskryf word nie: kies ’n ander plek, of laat dit toe.</translation>
    </message>
    <message>
        <source>{file} was closed: open it again.</source>
        <translation>{file} is toegemaak: maak dit weer oop.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Heard: update Heard to open it; nothing was changed in it.</source>
        <translation>{file} is deur ’n nuwer weergawe van Heard gemaak: werk Heard by om dit oop te maak; niks is daarin verander nie.</translation>
    </message>
    <message>
        <source>{file}, row {n}</source>
        <translation>{file}, ry {n}</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} van {all}</translation>
    </message>
    <message>
        <source>{folder} holds far too many files: choose the folder of the reviews in it.</source>
        <translation>{folder} bevat heeltemal te veel lêers: kies die vouer met die resensies daarin.</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>nog {hidden}</translation>
    </message>
    <message>
        <source>{hidden} more findings</source>
        <translation>nog {hidden} bevindings</translation>
    </message>
    <message numerus="yes">
        <source>{in_time} of {n} reply came within the target</source>
        <comment>{in_time} of {n} replies came within the target</comment>
        <translation>
            <numerusform>{in_time} van {n} antwoord het binne teiken gekom</numerusform>
            <numerusform>{in_time} van {n} antwoorde het binne teiken gekom</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} has no setting “{name}”: it takes {names}.</source>
        <translation>{kind} het geen instelling “{name}” nie: dit neem {names}.</translation>
    </message>
    <message>
        <source>{kind} has no sign-in in the browser: it needs no password, or takes one as a setting.</source>
        <translation>{kind} het geen aanmelding in die blaaier nie: dit het geen wagwoord nodig nie, of neem een as ’n instelling.</translation>
    </message>
    <message>
        <source>{kind} still needs “{setting}” ({name}): please enter it.</source>
        <translation>{kind} het nog “{setting}” ({name}) nodig: voer dit asseblief in.</translation>
    </message>
    <message>
        <source>{kind} takes no replies from Heard: post your words at the site by hand.</source>
        <translation>{kind} neem geen antwoorde van Heard nie: plaas u woorde met die hand by die werf.</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (opsioneel)</translation>
    </message>
    <message numerus="yes">
        <source>{label}: {n} person</source>
        <comment>{label}: {n} people</comment>
        <translation>
            <numerusform>{label}: {n} mens</numerusform>
            <numerusform>{label}: {n} mense</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}: {n} reply</source>
        <comment>{label}: {n} replies</comment>
        <translation>
            <numerusform>{label}: {n} antwoord</numerusform>
            <numerusform>{label}: {n} antwoorde</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} / {limit}</source>
        <translation>{length} / {limit}</translation>
    </message>
    <message>
        <source>{length} / {limit} bytes</source>
        <translation>{length} / {limit} grepe</translation>
    </message>
    <message>
        <source>{length} bytes</source>
        <translation>{length} grepe</translation>
    </message>
    <message>
        <source>{length} of {limit} bytes</source>
        <translation>{length} van {limit} grepe</translation>
    </message>
    <message>
        <source>{length} of {limit} bytes, {n} too many</source>
        <translation>{length} van {limit} grepe, {n} te veel</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} van {limit} karakters</translation>
    </message>
    <message>
        <source>{length} of {limit} characters, {n} too many</source>
        <translation>{length} van {limit} karakters, {n} te veel</translation>
    </message>
    <message>
        <source>{letter}: {heard} heard, {waiting} waiting, {overdue} overdue</source>
        <translation>{letter}: {heard} gehoor, {waiting} wagtend, {overdue} agterstallig</translation>
    </message>
    <message>
        <source>{line}, by {at}</source>
        <translation>{line}, teen {at}</translation>
    </message>
    <message>
        <source>{line}, by {date}</source>
        <translation>{line}, teen {date}</translation>
    </message>
    <message>
        <source>{line}, done {at}</source>
        <translation>{line}, gedoen {at}</translation>
    </message>
    <message>
        <source>{line}, done {date}</source>
        <translation>{line}, gedoen {date}</translation>
    </message>
    <message>
        <source>{line}, no day named</source>
        <translation>{line}, geen dag genoem nie</translation>
    </message>
    <message>
        <source>{line}, no longer needed since {at}</source>
        <translation>{line}, nie meer nodig sedert {at} nie</translation>
    </message>
    <message>
        <source>{line}, open</source>
        <translation>{line}, oop</translation>
    </message>
    <message>
        <source>{low} d +</source>
        <translation>{low} d +</translation>
    </message>
    <message>
        <source>{low}–{high} d</source>
        <translation>{low}–{high} d</translation>
    </message>
    <message>
        <source>{many} The first is due now.</source>
        <translation>{many} Die eerste is nou aan die beurt.</translation>
    </message>
    <message>
        <source>{many} The first would leave in {time}.</source>
        <translation>{many} Die eerste sou oor {time} uitgaan.</translation>
    </message>
    <message>
        <source>{minutes}, then {wait}</source>
        <translation>{minutes}, dan {wait}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <source>{name}

What came or was written since is not in it. The workspace as it is now is kept beside it.</source>
        <translation>{name}

Wat sedertdien gekom het of geskryf is, is nie daarin nie. Die werkruimte soos dit nou is, word daarnaas bewaar.</translation>
    </message>
    <message>
        <source>{name} (Ctrl+Enter)</source>
        <translation>{name} (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>{name} counts as {stars}</source>
        <translation>{name} tel as {stars}</translation>
    </message>
    <message>
        <source>{name} does not complain</source>
        <translation>{name} kla nie</translation>
    </message>
    <message>
        <source>{name} is a sample brand here: remove the sample brands first.</source>
        <translation>{name} is hier ’n voorbeeldmerk: verwyder eers die voorbeeldmerke.</translation>
    </message>
    <message>
        <source>{name} is a sample or an import: there is nothing to set up.</source>
        <translation>{name} is ’n voorbeeld of ’n invoer: daar is niks om op te stel nie.</translation>
    </message>
    <message>
        <source>{name} is declined, and accounted for</source>
        <translation>{name} is afgewys, en verantwoord</translation>
    </message>
    <message>
        <source>{name} is heard, in private</source>
        <translation>{name} is gehoor, privaat</translation>
    </message>
    <message>
        <source>{name} is heard. Follow up on {day}</source>
        <translation>{name} is gehoor. Volg op {day} op</translation>
    </message>
    <message>
        <source>{name} is judged by the stars again</source>
        <translation>{name} word weer volgens die sterre beoordeel</translation>
    </message>
    <message>
        <source>{name} is no longer polled; what it brought stays in the log</source>
        <translation>{name} word nie meer nagegaan nie; wat dit gebring het, bly in die logboek</translation>
    </message>
    <message>
        <source>{name} is not won back</source>
        <translation>{name} is nie teruggewen nie</translation>
    </message>
    <message>
        <source>{name} is removed; the workspace as it was is kept as {name2}</source>
        <translation>{name} is verwyder; die werkruimte soos dit was, is bewaar as {name2}</translation>
    </message>
    <message>
        <source>{name} is set aside</source>
        <translation>{name} is opsy gesit</translation>
    </message>
    <message>
        <source>{name} is starred</source>
        <translation>{name} het ’n ster</translation>
    </message>
    <message>
        <source>{name} is unstarred</source>
        <translation>{name} het nie meer ’n ster nie</translation>
    </message>
    <message>
        <source>{name} is won back</source>
        <translation>{name} is teruggewen</translation>
    </message>
    <message>
        <source>{name} may rest</source>
        <translation>{name} mag rus</translation>
    </message>
    <message>
        <source>{name} sleeps {until}</source>
        <translation>{name} slaap {until}</translation>
    </message>
    <message>
        <source>{name} waits for an answer again</source>
        <translation>{name} wag weer op antwoord</translation>
    </message>
    <message>
        <source>{numbers} and {last} stars</source>
        <translation>{numbers} en {last} sterre</translation>
    </message>
    <message>
        <source>{number} automatic answer was left out.</source>
        <translation>{number} outomatiese antwoord is uitgelaat.</translation>
    </message>
    <message>
        <source>{number} automatic answers were left out.</source>
        <translation>{number} outomatiese antwoorde is uitgelaat.</translation>
    </message>
    <message>
        <source>{number} cases were taken back from the log.</source>
        <translation>{number} sake is uit die logboek teruggeneem.</translation>
    </message>
    <message>
        <source>{number} dates read two ways ({example} can be day or month first), so nothing was guessed; import again and say which comes first, and the same reviews get their dates.</source>
        <translation>{number} datums kan op twee maniere gelees word ({example} kan dag of maand eerste hê), daarom is niks geraai nie; voer weer in en sê wat eerste staan, en dieselfde resensies kry hul datums.</translation>
    </message>
    <message>
        <source>{number} entries have no date that can be read.</source>
        <translation>{number} inskrywings het geen leesbare datum nie.</translation>
    </message>
    <message>
        <source>{number} from before {date} are set aside: they wait for no answer.</source>
        <translation>{number} van voor {date} is opsy gesit: hulle wag nie op antwoord nie.</translation>
    </message>
    <message>
        <source>{number} from before {date} is set aside: it waits for no answer.</source>
        <translation>{number} van voor {date} is opsy gesit: dit wag nie op antwoord nie.</translation>
    </message>
    <message>
        <source>{number} of them were answered in private, at a time that the log does not tell: it counts from now.</source>
        <translation>{number} daarvan is privaat beantwoord, op ’n tyd wat die logboek nie noem nie: dit tel van nou af.</translation>
    </message>
    <message>
        <source>{number} of {whole} reviews came without a date.</source>
        <translation>{number} van {whole} resensies het sonder ’n datum gekom.</translation>
    </message>
    <message>
        <source>{number} of {whole} reviews came without stars that can be read.</source>
        <translation>{number} van {whole} resensies het sonder leesbare sterre gekom.</translation>
    </message>
    <message>
        <source>{number} part of the page&apos;s data is broken and was left out.</source>
        <translation>Van die bladsy se data is iets stukkend en is uitgelaat ({number}).</translation>
    </message>
    <message>
        <source>{number} people are waiting</source>
        <translation>{number} mense wag</translation>
    </message>
    <message>
        <source>{number} replies have no date, so nobody knows how long it took: it counts as given when it was imported.</source>
        <translation>{number} antwoorde het geen datum nie, dus weet niemand hoe lank dit geneem het nie: hulle tel asof hulle by die invoer gegee is.</translation>
    </message>
    <message>
        <source>{number} reviews have no standing.</source>
        <translation>{number} resensies het geen stand nie.</translation>
    </message>
    <message>
        <source>{number} rows have a date that cannot be read; their clock starts now.</source>
        <translation>{number} rye het ’n datum wat nie gelees kan word nie; hul horlosie begin nou.</translation>
    </message>
    <message>
        <source>{number} rows point to something that is gone.</source>
        <translation>{number} rye wys na iets wat weg is.</translation>
    </message>
    <message>
        <source>{number} rows were refused; the first {whole} are listed.</source>
        <translation>{number} rye is geweier; die eerste {whole} word gelys.</translation>
    </message>
    <message>
        <source>{number} without stars</source>
        <translation>{number} sonder sterre</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} greep</numerusform>
            <numerusform>{n} grepe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} byte too many for {site}. Nothing is cut.</source>
        <comment>{n} bytes too many for {site}. Nothing is cut.</comment>
        <translation>
            <numerusform>{n} greep te veel vir {site}. Niks word afgesny nie.</numerusform>
            <numerusform>{n} grepe te veel vir {site}. Niks word afgesny nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} karakter</numerusform>
            <numerusform>{n} karakters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character too many for {site}. Nothing is cut.</source>
        <comment>{n} characters too many for {site}. Nothing is cut.</comment>
        <translation>
            <numerusform>{n} karakter te veel vir {site}. Niks word afgesny nie.</numerusform>
            <numerusform>{n} karakters te veel vir {site}. Niks word afgesny nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint</source>
        <comment>{n} complaints</comment>
        <translation>
            <numerusform>{n} klagte</numerusform>
            <numerusform>{n} klagtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint: {heard} heard ({share}), {declined} declined, {waiting} still waiting.</source>
        <comment>{n} complaints: {heard} heard ({share}), {declined} declined, {waiting} still waiting.</comment>
        <translation>
            <numerusform>{n} klagte: {heard} gehoor ({share}), {declined} afgewys, {waiting} wag nog.</numerusform>
            <numerusform>{n} klagtes: {heard} gehoor ({share}), {declined} afgewys, {waiting} wag nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} complaint; one may name several reasons and counts in each column</source>
        <comment>{n} complaints; one may name several reasons and counts in each column</comment>
        <translation>
            <numerusform>{n} klagte; een kan verskeie redes noem en tel in elke kolom</numerusform>
            <numerusform>{n} klagtes; een kan verskeie redes noem en tel in elke kolom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer answered or declined after the due time.</source>
        <comment>{n} customers answered or declined after the due time.</comment>
        <translation>
            <numerusform>{n} kliënt ná die sperdatum beantwoord of afgewys.</numerusform>
            <numerusform>{n} kliënte ná die sperdatum beantwoord of afgewys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer had an answer within the target.</source>
        <comment>{n} customers had an answer within the target.</comment>
        <translation>
            <numerusform>{n} kliënt het binne teiken ’n antwoord gehad.</numerusform>
            <numerusform>{n} kliënte het binne teiken ’n antwoord gehad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer lowered their stars after our answer.</source>
        <comment>{n} customers lowered their stars after our answer.</comment>
        <translation>
            <numerusform>{n} kliënt het ná ons antwoord minder sterre gegee.</numerusform>
            <numerusform>{n} kliënte het ná ons antwoord minder sterre gegee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer past the due time without an answer.</source>
        <comment>{n} customers past the due time without an answer.</comment>
        <translation>
            <numerusform>{n} kliënt verby die sperdatum sonder antwoord.</numerusform>
            <numerusform>{n} kliënte verby die sperdatum sonder antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customer raised their stars after our answer.</source>
        <comment>{n} customers raised their stars after our answer.</comment>
        <translation>
            <numerusform>{n} kliënt het ná ons antwoord meer sterre gegee.</numerusform>
            <numerusform>{n} kliënte het ná ons antwoord meer sterre gegee.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <comment>{n} days ago</comment>
        <translation>
            <numerusform>{n} dag gelede</numerusform>
            <numerusform>{n} dae gelede</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} afgewys</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier review</source>
        <comment>{n} earlier reviews</comment>
        <translation>
            <numerusform>{n} vroeëre resensie</numerusform>
            <numerusform>{n} vroeëre resensies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier review by {name}</source>
        <comment>{n} earlier reviews by {name}</comment>
        <translation>
            <numerusform>{n} vroeëre resensie deur {name}</numerusform>
            <numerusform>{n} vroeëre resensies deur {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feed</source>
        <comment>{n} feeds</comment>
        <translation>
            <numerusform>{n} voer</numerusform>
            <numerusform>{n} voere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feed added</source>
        <comment>{n} feeds added</comment>
        <translation>
            <numerusform>{n} voer bygevoeg</numerusform>
            <numerusform>{n} voere bygevoeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} follow-up is due</source>
        <comment>{n} follow-ups are due</comment>
        <translation>
            <numerusform>{n} opvolging is aan die beurt</numerusform>
            <numerusform>{n} opvolgings is aan die beurt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} u</translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} uur</numerusform>
            <numerusform>{n} uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour ago</source>
        <comment>{n} hours ago</comment>
        <translation>
            <numerusform>{n} uur gelede</numerusform>
            <numerusform>{n} uur gelede</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in private</source>
        <translation>{n} privaat</translation>
    </message>
    <message>
        <source>{n} in public</source>
        <translation>{n} in die openbaar</translation>
    </message>
    <message>
        <source>{n} in the outbox</source>
        <translation>{n} in die uitmandjie</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} reeds bekend</translation>
    </message>
    <message numerus="yes">
        <source>{n} may be the same complaint</source>
        <comment>{n} may be the same complaint</comment>
        <translation>
            <numerusform>{n} kan dieselfde klagte wees</numerusform>
            <numerusform>{n} kan dieselfde klagte wees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention without a rating</source>
        <comment>{n} mentions without a rating</comment>
        <translation>
            <numerusform>{n} vermelding sonder gradering</numerusform>
            <numerusform>{n} vermeldings sonder gradering</numerusform>
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
            <numerusform>{n} minuut</numerusform>
            <numerusform>{n} minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute ago</source>
        <comment>{n} minutes ago</comment>
        <translation>
            <numerusform>{n} minuut gelede</numerusform>
            <numerusform>{n} minute gelede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute to undo</source>
        <comment>{n} minutes to undo</comment>
        <translation>
            <numerusform>{n} minuut om terug te roep</numerusform>
            <numerusform>{n} minute om terug te roep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more brand</source>
        <comment>{n} more brands</comment>
        <translation>
            <numerusform>nog {n} merk</numerusform>
            <numerusform>nog {n} merke</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nuut</translation>
    </message>
    <message numerus="yes">
        <source>{n} new complaint</source>
        <comment>{n} new complaints</comment>
        <translation>
            <numerusform>{n} nuwe klagte</numerusform>
            <numerusform>{n} nuwe klagtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new complaint for {brand}</source>
        <comment>{n} new complaints for {brand}</comment>
        <translation>
            <numerusform>{n} nuwe klagte vir {brand}</numerusform>
            <numerusform>{n} nuwe klagtes vir {brand}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of them past their due time</source>
        <translation>{n} van hulle verby hul sperdatum</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} agterstallig</translation>
    </message>
    <message>
        <source>{n} people raised their rating</source>
        <translation>{n} mense het hulle gradering verhoog</translation>
    </message>
    <message numerus="yes">
        <source>{n} person counts as {stars}</source>
        <comment>{n} people count as {stars}</comment>
        <translation>
            <numerusform>{n} mens tel as {stars}</numerusform>
            <numerusform>{n} mense tel as {stars}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person does not complain</source>
        <comment>{n} people do not complain</comment>
        <translation>
            <numerusform>{n} mens kla nie</numerusform>
            <numerusform>{n} mense kla nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is declined, and accounted for</source>
        <comment>{n} people are declined, and accounted for</comment>
        <translation>
            <numerusform>{n} mens is afgewys, en verantwoord</numerusform>
            <numerusform>{n} mense is afgewys, en verantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is heard, in private</source>
        <comment>{n} people are heard, in private</comment>
        <translation>
            <numerusform>{n} mens is gehoor, privaat</numerusform>
            <numerusform>{n} mense is gehoor, privaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is judged by the stars again</source>
        <comment>{n} people are judged by the stars again</comment>
        <translation>
            <numerusform>{n} mens word weer volgens die sterre beoordeel</numerusform>
            <numerusform>{n} mense word weer volgens die sterre beoordeel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is not won back</source>
        <comment>{n} people are not won back</comment>
        <translation>
            <numerusform>{n} mens is nie teruggewen nie</numerusform>
            <numerusform>{n} mense is nie teruggewen nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is set aside</source>
        <comment>{n} people are set aside</comment>
        <translation>
            <numerusform>{n} mens is opsy gesit</numerusform>
            <numerusform>{n} mense is opsy gesit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is starred</source>
        <comment>{n} people are starred</comment>
        <translation>
            <numerusform>{n} mens het ’n ster</numerusform>
            <numerusform>{n} mense het ’n ster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is unstarred</source>
        <comment>{n} people are unstarred</comment>
        <translation>
            <numerusform>{n} mens het nie meer ’n ster nie</numerusform>
            <numerusform>{n} mense het nie meer ’n ster nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is waiting</source>
        <comment>{n} people are waiting</comment>
        <translation>
            <numerusform>{n} mens wag</numerusform>
            <numerusform>{n} mense wag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person is won back</source>
        <comment>{n} people are won back</comment>
        <translation>
            <numerusform>{n} mens is teruggewen</numerusform>
            <numerusform>{n} mense is teruggewen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person may rest</source>
        <comment>{n} people may rest</comment>
        <translation>
            <numerusform>{n} mens mag rus</numerusform>
            <numerusform>{n} mense mag rus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person since {since}</source>
        <comment>{n} people since {since}</comment>
        <translation>
            <numerusform>{n} mens sedert {since}</numerusform>
            <numerusform>{n} mense sedert {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person sleeps until later.</source>
        <comment>{n} people sleep until later.</comment>
        <translation>
            <numerusform>{n} mens slaap tot later.</numerusform>
            <numerusform>{n} mense slaap tot later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person sleeps {until}</source>
        <comment>{n} people sleep {until}</comment>
        <translation>
            <numerusform>{n} mens slaap {until}</numerusform>
            <numerusform>{n} mense slaap {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person tagged “{names}”</source>
        <comment>{n} people tagged “{names}”</comment>
        <translation>
            <numerusform>{n} mens gemerk “{names}”</numerusform>
            <numerusform>{n} mense gemerk “{names}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person waits for an answer again</source>
        <comment>{n} people wait for an answer again</comment>
        <translation>
            <numerusform>{n} mens wag weer op antwoord</numerusform>
            <numerusform>{n} mense wag weer op antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person was kind and got no thanks</source>
        <comment>{n} people were kind and got no thanks</comment>
        <translation>
            <numerusform>{n} mens was vriendelik en het geen dankie gekry nie</numerusform>
            <numerusform>{n} mense was vriendelik en het geen dankie gekry nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise kept by the day that was named.</source>
        <comment>{n} promises kept by the day that was named.</comment>
        <translation>
            <numerusform>{n} belofte gehou teen die dag wat genoem is.</numerusform>
            <numerusform>{n} beloftes gehou teen die dag wat genoem is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise not kept by the day that was named.</source>
        <comment>{n} promises not kept by the day that was named.</comment>
        <translation>
            <numerusform>{n} belofte nie gehou teen die dag wat genoem is nie.</numerusform>
            <numerusform>{n} beloftes nie gehou teen die dag wat genoem is nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason named less often is left out here.</source>
        <comment>{n} reasons named less often are left out here.</comment>
        <translation>
            <numerusform>{n} rede wat minder dikwels genoem is, is hier uitgelaat.</numerusform>
            <numerusform>{n} redes wat minder dikwels genoem is, is hier uitgelaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} related review</source>
        <comment>{n} related reviews</comment>
        <translation>
            <numerusform>{n} verwante resensie</numerusform>
            <numerusform>{n} verwante resensies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply</source>
        <comment>{n} replies</comment>
        <translation>
            <numerusform>{n} antwoord</numerusform>
            <numerusform>{n} antwoorde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply has not left yet.</source>
        <comment>{n} replies have not left yet.</comment>
        <translation>
            <numerusform>{n} antwoord het nog nie uitgegaan nie.</numerusform>
            <numerusform>{n} antwoorde het nog nie uitgegaan nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply held back; its letter says why</source>
        <comment>{n} replies held back; their letters say why</comment>
        <translation>
            <numerusform>{n} antwoord teruggehou; sy brief sê waarom</numerusform>
            <numerusform>{n} antwoorde teruggehou; hul briewe sê waarom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply is out</source>
        <comment>{n} replies are out</comment>
        <translation>
            <numerusform>{n} antwoord is uit</numerusform>
            <numerusform>{n} antwoorde is uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply of unknown outcome; the Outbox asks about it</source>
        <comment>{n} replies of unknown outcome; the Outbox asks about it</comment>
        <translation>
            <numerusform>{n} antwoord met onbekende uitkoms; die Uitmandjie vra daaroor</numerusform>
            <numerusform>{n} antwoorde met onbekende uitkoms; die Uitmandjie vra daaroor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reply refused by the site; the words are kept</source>
        <comment>{n} replies refused by the site; the words are kept</comment>
        <translation>
            <numerusform>{n} antwoord deur die werf geweier; die woorde is bewaar</numerusform>
            <numerusform>{n} antwoorde deur die werf geweier; die woorde is bewaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review</source>
        <comment>{n} reviews</comment>
        <translation>
            <numerusform>{n} resensie</numerusform>
            <numerusform>{n} resensies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review erased</source>
        <comment>{n} reviews erased</comment>
        <translation>
            <numerusform>{n} resensie uitgewis</numerusform>
            <numerusform>{n} resensies uitgewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review found</source>
        <comment>{n} reviews found</comment>
        <translation>
            <numerusform>{n} resensie gevind</numerusform>
            <numerusform>{n} resensies gevind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review set aside as spam, double, not about you or from before you began: not counted.</source>
        <comment>{n} reviews set aside as spam, double, not about you or from before you began: not counted.</comment>
        <translation>
            <numerusform>{n} resensie opsy gesit as gemorspos, dubbel, nie oor u nie of van voor u begin het: nie getel nie.</numerusform>
            <numerusform>{n} resensies opsy gesit as gemorspos, dubbel, nie oor u nie of van voor u begin het: nie getel nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review under the same name</source>
        <comment>{n} reviews under the same name</comment>
        <translation>
            <numerusform>{n} resensie onder dieselfde naam</numerusform>
            <numerusform>{n} resensies onder dieselfde naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review with the same order number</source>
        <comment>{n} reviews with the same order number</comment>
        <translation>
            <numerusform>{n} resensie met dieselfde bestelnommer</numerusform>
            <numerusform>{n} resensies met dieselfde bestelnommer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n} rows</comment>
        <translation>
            <numerusform>{n} ry</numerusform>
            <numerusform>{n} rye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row refused</source>
        <comment>{n} rows refused</comment>
        <translation>
            <numerusform>{n} ry geweier</numerusform>
            <numerusform>{n} rye geweier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row written to {name}.</source>
        <comment>{n} rows written to {name}.</comment>
        <translation>
            <numerusform>{n} ry na {name} geskryf.</numerusform>
            <numerusform>{n} rye na {name} geskryf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} bron</numerusform>
            <numerusform>{n} bronne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is quiet</source>
        <comment>{n} sources are quiet</comment>
        <translation>
            <numerusform>{n} bron is stil</numerusform>
            <numerusform>{n} bronne is stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source needs you</source>
        <comment>{n} sources need you</comment>
        <translation>
            <numerusform>{n} bron het u nodig</numerusform>
            <numerusform>{n} bronne het u nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} star</source>
        <comment>{n} stars</comment>
        <translation>
            <numerusform>{n} ster</numerusform>
            <numerusform>{n} sterre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} star lost</source>
        <comment>{n} stars lost</comment>
        <translation>
            <numerusform>{n} ster verloor</numerusform>
            <numerusform>{n} sterre verloor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing was told differently on the two. What does not stand is kept as a note.</source>
        <comment>{n} things were told differently on the two. What does not stand is kept as a note.</comment>
        <translation>
            <numerusform>{n} ding is verskillend op die twee vertel. Wat nie staan nie, word as ’n nota bewaar.</numerusform>
            <numerusform>{n} dinge is verskillend op die twee vertel. Wat nie staan nie, word as ’n nota bewaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} bygewerk</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wagtend</translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} week</numerusform>
            <numerusform>{n} weke</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} would be new</source>
        <translation>{n} sou nuut wees</translation>
    </message>
    <message>
        <source>{n} would be updated</source>
        <translation>{n} sou bygewerk word</translation>
    </message>
    <message>
        <source>{n}th reply</source>
        <translation>{n}de antwoord</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} heard</source>
        <translation>{part} van {whole} gehoor</translation>
    </message>
    <message>
        <source>{people}, {share} of all complaints</source>
        <translation>{people}, {share} van alle klagtes</translation>
    </message>
    <message>
        <source>{people}; {stars}.</source>
        <translation>{people}; {stars}.</translation>
    </message>
    <message>
        <source>{people}; {stars}; trend: {trend}.</source>
        <translation>{people}; {stars}; neiging: {trend}.</translation>
    </message>
    <message>
        <source>{period}: nobody complained</source>
        <translation>{period}: niemand het gekla nie</translation>
    </message>
    <message>
        <source>{period}: {share}, {heard} of {counted} heard</source>
        <translation>{period}: {share}, {heard} van {counted} gehoor</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>{place}-tyd</translation>
    </message>
    <message>
        <source>{place}. {name}, {brand}: {people}, {trend}</source>
        <translation>{place}. {name}, {brand}: {people}, {trend}</translation>
    </message>
    <message>
        <source>{provider} did not let us in. {help} {page}</source>
        <translation>{provider} het ons nie ingelaat nie. {help} {page}</translation>
    </message>
    <message>
        <source>{provider} no longer takes the sign-in. Sign in again.</source>
        <translation>{provider} aanvaar nie meer die aanmelding nie. Meld weer aan.</translation>
    </message>
    <message>
        <source>{put_back} stands in the damaged file&apos;s place, which is kept as {kept}</source>
        <translation>{put_back} staan in die beskadigde lêer se plek, wat bewaar is as {kept}</translation>
    </message>
    <message>
        <source>{quotes} is said back.</source>
        <translation>{quotes} word teruggesê.</translation>
    </message>
    <message>
        <source>{raised} of {whole}: too few to compare</source>
        <translation>{raised} van {whole}: te min om te vergelyk</translation>
    </message>
    <message>
        <source>{rate} a week before</source>
        <translation>{rate} per week voorheen</translation>
    </message>
    <message>
        <source>{rate} a week since</source>
        <translation>{rate} per week sedertdien</translation>
    </message>
    <message>
        <source>{replies}, {n} late</source>
        <translation>{replies}, {n} laat</translation>
    </message>
    <message>
        <source>{reviews}, all {stars}</source>
        <translation>{reviews}, almal {stars}</translation>
    </message>
    <message>
        <source>{reviews}, both {stars}</source>
        <translation>{reviews}, albei {stars}</translation>
    </message>
    <message>
        <source>{reviews}, {replies} and {notes} came in</source>
        <translation>{reviews}, {replies} en {notes} het ingekom</translation>
    </message>
    <message>
        <source>{reviews}, {stars}</source>
        <translation>{reviews}, {stars}</translation>
    </message>
    <message numerus="yes">
        <source>{row}, {column}: {n} complaint</source>
        <comment>{row}, {column}: {n} complaints</comment>
        <translation>
            <numerusform>{row}, {column}: {n} klagte</numerusform>
            <numerusform>{row}, {column}: {n} klagtes</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Held replies get their time to undo when you open Heard again.</source>
        <translation>{sentence} Teruggehoue antwoorde kry hul tyd om terug te roep wanneer u Heard weer oopmaak.</translation>
    </message>
    <message>
        <source>{service} did not give access: sign in again.</source>
        <translation>{service} het nie toegang gegee nie: meld weer aan.</translation>
    </message>
    <message>
        <source>{service} did not let you sign in. Check the client id and try again.</source>
        <translation>{service} het u nie laat aanmeld nie. Gaan die kliënt-id na en probeer weer.</translation>
    </message>
    <message>
        <source>{service} does not accept this sign-in any more: sign in again.</source>
        <translation>{service} aanvaar nie meer hierdie aanmelding nie: meld weer aan.</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or its secret is not the right one: check both, then sign in.</source>
        <translation>{service} ken nie hierdie kliënt-id nie, of sy geheim is nie die regte een nie: gaan albei na, en meld dan aan.</translation>
    </message>
    <message>
        <source>{service} gave a token of a sort that Heard does not know.</source>
        <translation>{service} het ’n teken gegee van ’n soort wat Heard nie ken nie.</translation>
    </message>
    <message>
        <source>{service} let you in for an hour only and gave nothing to come back with. Take Heard off the list of programs in your account there, then sign in again.</source>
        <translation>{service} het u net vir ’n uur ingelaat en niks gegee om mee terug te kom nie. Haal Heard van die lys van programme in u rekening daar af, en meld dan weer aan.</translation>
    </message>
    <message>
        <source>{service} wants to know which program asks: enter the client id first.</source>
        <translation>{service} wil weet watter program vra: voer eers die kliënt-id in.</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole})</source>
        <translation>{share} ({part} van {whole})</translation>
    </message>
    <message>
        <source>{share} heard</source>
        <translation>{share} gehoor</translation>
    </message>
    <message>
        <source>{shown} stars</source>
        <translation>{shown} sterre</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} tot {until}</translation>
    </message>
    <message>
        <source>{site} answered with something else than the reply; it may or may not stand there.</source>
        <translation>{site} het iets anders as die antwoord teruggestuur; dit staan dalk daar, dalk nie.</translation>
    </message>
    <message>
        <source>{site} answered, but not with the reply that was sent; it may or may not stand there.</source>
        <translation>{site} het teruggestuur, maar nie die antwoord wat gestuur is nie; dit staan dalk daar, dalk nie.</translation>
    </message>
    <message>
        <source>{site} did not take it.</source>
        <translation>{site} het dit nie aanvaar nie.</translation>
    </message>
    <message>
        <source>{site} keeps one per review.</source>
        <translation>{site} hou een per resensie.</translation>
    </message>
    <message>
        <source>{sources}, {n} waiting</source>
        <translation>{sources}, {n} wagtend</translation>
    </message>
    <message>
        <source>{source} at {brand} lags behind</source>
        <translation>{source} by {brand} raak agter</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} gelede</translation>
    </message>
    <message>
        <source>{span} d, gone cold</source>
        <translation>{span} d, koud geword</translation>
    </message>
    <message>
        <source>{span} over</source>
        <translation>{span} oor tyd</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>{span} oor tyd</translation>
    </message>
    <message>
        <source>{text} can be {one} or {other}; the file does not tell which.</source>
        <translation>{text} kan {one} of {other} wees; die lêer sê nie watter nie.</translation>
    </message>
    <message>
        <source>{then}, now {now}</source>
        <translation>{then}, nou {now}</translation>
    </message>
    <message>
        <source>{threshold} stars or fewer</source>
        <translation>{threshold} sterre of minder</translation>
    </message>
    <message>
        <source>{title}, {words} done</source>
        <translation>{title}, {words} gedoen</translation>
    </message>
    <message>
        <source>{told}, {before} a week before and {after} after</source>
        <translation>{told}, {before} per week voor en {after} ná</translation>
    </message>
    <message>
        <source>{value}&#xa0;% raised</source>
        <translation>{value}&#xa0;% verhoog</translation>
    </message>
    <message>
        <source>{waited}, past the due time</source>
        <translation>{waited}, verby die sperdatum</translation>
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
        <translation>{what}: hier “{ours}”, daar “{theirs}”, wat staan: {kept}</translation>
    </message>
    <message>
        <source>{words} {day}, due</source>
        <translation>{words} {day}, aan die beurt</translation>
    </message>
    <message>
        <source>{words} · sample</source>
        <translation>{words} · voorbeeld</translation>
    </message>
    <message>
        <source>{words} · {n} too many</source>
        <translation>{words} · {n} te veel</translation>
    </message>
    <message>
        <source>{words}. Check all sources now</source>
        <translation>{words}. Kyk nou na alle bronne</translation>
    </message>
    <message>
        <source>{words}. Undo with Ctrl+Z</source>
        <translation>{words}. Ontdoen met Ctrl+Z</translation>
    </message>
    <message>
        <source>{zone} is not a time zone: use a name such as Europe/Berlin or Africa/Johannesburg.</source>
        <translation>{zone} is nie ’n tydsone nie: gebruik ’n naam soos Europe/Berlin of Africa/Johannesburg.</translation>
    </message>
    <message>
        <source>&#x2005;Test now</source>
        <translation>&#x2005;Toets nou</translation>
    </message>
    <message>
        <source>“Mend it” rebuilds counts and search. Where the file itself stays damaged, close Heard and open it again: it offers the last good copy, and keeps the damaged file.</source>
        <translation>“Maak dit reg” herbou tellings en soektog. Waar die lêer self beskadig bly, sluit Heard en maak dit weer oop: dit bied die laaste goeie kopie aan, en bewaar die beskadigde lêer.</translation>
    </message>
    <message>
        <source>“We used to come every week.
I don’t think we will now.”</source>
        <translation>“Ons het elke week gekom.
Ek dink nie ons sal nog nie.”</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address: write it as https://example.org/feed.</source>
        <translation>“{address}” is nie ’n http- of https-adres nie: skryf dit soos https://example.org/feed.</translation>
    </message>
    <message>
        <source>“{code}” is no country code; write two letters each, such as us, gb, de.</source>
        <translation>“{code}” is nie ’n landkode nie; skryf twee letters elk, soos us, gb, de.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already: merge the two instead.</source>
        <translation>“{name}” is reeds op die lys: voeg die twee eerder saam.</translation>
    </message>
    <message>
        <source>“{quote}” Not written here. Yours has not gone out.</source>
        <translation>“{quote}” Nie hier geskryf nie. U s’n het nie uitgegaan nie.</translation>
    </message>
    <message>
        <source>“{words}” is noted. Heard will tell whether it helped</source>
        <translation>“{words}” is aangeteken. Heard sal sê of dit gehelp het</translation>
    </message>
    <message>
        <source>“{word}” is a word here</source>
        <translation>“{word}” is hier ’n woord</translation>
    </message>
    <message>
        <source>“{word}” is no choice for the protection: it is on, starttls or off.</source>
        <translation>“{word}” is nie ’n keuse vir die beskerming nie: dit is on, starttls of off.</translation>
    </message>
    <message>
        <source>“{word}” is no choice for “What to take”: it is {words}.</source>
        <translation>“{word}” is nie ’n keuse vir “Wat om te neem” nie: dit is {words}.</translation>
    </message>
    <message>
        <source>“{word}” is no number for “{name}”: it lies between {least} and {most}.</source>
        <translation>“{word}” is nie ’n getal vir “{name}” nie: dit lê tussen {least} en {most}.</translation>
    </message>
    <message>
        <source>“{word}” is no rating of Google.</source>
        <translation>“{word}” is nie ’n gradering van Google nie.</translation>
    </message>
    <message>
        <source>“{word}” is no way to sign in: it is password, google or microsoft.</source>
        <translation>“{word}” is nie ’n manier om aan te meld nie: dit is password, google of microsoft.</translation>
    </message>
    <message>
        <source>“{word}” is not a rating.</source>
        <translation>“{word}” is nie ’n gradering nie.</translation>
    </message>
</context>
</TS>
