<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="af_ZA" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bêre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Bêre alles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Maak oop</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja vir &amp;alles</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ee vir alles</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Staak</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Probeer weer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoreer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Pas toe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Stel terug</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Herstel verstekwaardes</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ontdoen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Herdoen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieer</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopieer s&amp;kakel</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Vee uit</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Kies alles</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ontdoen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Herdoen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieer</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Vee uit</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Kies alles</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Wys besonderhede …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Versteek besonderhede …</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Soek in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorentoe</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gaan terug</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gaan vorentoe</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Oudervouer</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Maak ’n nuwe vouer</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Maak ’n nuwe vouer</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lysaansig</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Besonderhede</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Lêertipe:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Lêer&amp;naam:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Maak &amp;oop</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bêre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kies</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Vouer:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle lêers (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nuwe vouer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoem</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Vee uit</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Wys &amp;verborge lêers</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Gewysig</translation>
    </message>
</context>
</TS>
