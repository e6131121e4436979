<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AlpDesk</name>
        <message>
            <location filename="../../alpdesk/app.py"></location>
            <source>Something went wrong in AlpDesk itself. Reference {number}.</source>
            <translation>In AlpDesk selbst ist ein Fehler aufgetreten. Kennnummer {number}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/app.py"></location>
            <source>What you saved is safe; what you were just doing may not have been saved. You can go on. Please report the reference; no patient data is in it.</source>
            <translation>Was Sie gespeichert haben, ist sicher; was Sie gerade taten, ist vielleicht nicht gespeichert. Sie können weiterarbeiten. Bitte melden Sie die Kennnummer; sie enthält keine Patientendaten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Do</source>
            <comment>kind of action</comment>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AVOID</source>
            <comment>kind of action</comment>
            <translation>UNTERLASSEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Refer</source>
            <comment>kind of action</comment>
            <translation>Überweisen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Measure</source>
            <comment>kind of action</comment>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Ask</source>
            <comment>kind of action</comment>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Monitor</source>
            <comment>kind of action</comment>
            <translation>Überwachen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Note</source>
            <comment>kind of action</comment>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>routine</source>
            <comment>urgency</comment>
            <translation>Routine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>soon</source>
            <comment>urgency</comment>
            <translation>bald</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>SAME DAY</source>
            <comment>urgency</comment>
            <translation>AM SELBEN TAG</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>EMERGENCY</source>
            <comment>urgency</comment>
            <translation>NOTFALL</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{pathway}, version {version}, rules {hash}</source>
            <translation>{pathway}, Fassung {version}, Regeln {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{reading}. For: {pro}. Against: {con}.</source>
            <translation>{reading}. Dafür: {pro}. Dagegen: {con}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{fact} = {value}. From: {origin}</source>
            <translation>{fact} = {value}. Aus: {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AlpDesk assessment as of {date}</source>
            <translation>AlpDesk-Auswertung, Stand {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>AlpDesk supports the clinician’s decision and does not replace it.</source>
            <translation>AlpDesk unterstützt die ärztliche Entscheidung und ersetzt sie nicht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>birth date not known</source>
            <translation>Geburtsdatum nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>born {date}</source>
            <translation>geboren {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>No pathway applies to this patient.</source>
            <translation>Kein Pfad gilt für diese Person.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Nothing was judged: neither a finding nor reassurance follows from this.</source>
            <translation>Nichts wurde beurteilt: Weder ein Befund noch Entwarnung folgt daraus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Urgency</source>
            <translation>Dringlichkeit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Review</source>
            <translation>Überprüfung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Red flags</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Actions, cautions first</source>
            <translation>Maßnahmen, Warnhinweise zuerst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>To ask</source>
            <translation>Zu fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Not offered while a warning is open</source>
            <translation>Nicht angeboten, solange eine Warnung offen ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Only by overriding, with a reason</source>
            <translation>Nur bei anderer Entscheidung, mit Grund</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Possible causes</source>
            <translation>Mögliche Ursachen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Possible readings</source>
            <translation>Mögliche Lesarten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Facts and where they come from</source>
            <translation>Tatsachen und ihre Herkunft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>nothing on file</source>
            <translation>nichts in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Cites a source not listed in the article: {statements}</source>
            <translation>Nennt eine im Artikel nicht aufgeführte Quelle: {statements}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Withheld because of {flag}.</source>
            <translation>Zurückgehalten wegen {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>Most useful next</source>
            <translation>Als Nächstes am nützlichsten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>What would change this</source>
            <translation>Was dies ändern würde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>derived</source>
            <translation>abgeleitet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>{age} years</source>
            <translation>{age} Jahre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/page.py"></location>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>{number} outcomes</source>
            <translation>
                <numerusform>{number} Ergebnis</numerusform>
                <numerusform>{number} Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>when {condition}</source>
            <translation>wenn {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>next due {day}</source>
            <translation>nächste Überprüfung fällig: {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>next due not set</source>
            <translation>nächste Überprüfung nicht festgelegt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>{number} rows, {outcomes}.</source>
            <translation>
                <numerusform>{number} Zeile, {outcomes}.</numerusform>
                <numerusform>{number} Zeilen, {outcomes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Step {number}: {title}</source>
            <translation>Schritt {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Asks {id}: {question}</source>
            <translation>Fragt {id}: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Outcome: {outcome}</source>
            <translation>Ergebnis: {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Authored</source>
            <translation>Verfasst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Applies</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Possible causes, each supported</source>
            <translation>Mögliche Ursachen, jede gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Names that rules share</source>
            <translation>Namen, die Regeln gemeinsam haben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>not recorded</source>
            <comment>by whom</comment>
            <translation>nicht dokumentiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>by nobody yet</source>
            <translation>noch von niemandem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>Only when {condition}.</source>
            <translation>Nur wenn {condition}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>The pathway ends here.</source>
            <translation>Der Pfad endet hier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/cli/pathway_page.py"></location>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>{analyte} was given with the unit “{unit}”: give it in {units}.</source>
            <translation>{analyte} wurde mit der Einheit „{unit}“ angegeben: Geben Sie den Wert in {units} an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>{analyte} was given with no unit: give it in {units}.</source>
            <translation>{analyte} wurde ohne Einheit angegeben: Geben Sie den Wert in {units} an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source> or </source>
            <comment>between units</comment>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Alkaline phosphatase</source>
            <translation>Alkalische Phosphatase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>ALP</source>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone-specific ALP, mass</source>
            <translation>Knochenspezifische AP, Masse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone ALP</source>
            <translation>Knochen-AP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bone-specific ALP, activity</source>
            <translation>Knochenspezifische AP, Aktivität</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Gamma-GT</source>
            <translation>Gamma-GT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>GGT</source>
            <translation>GGT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Alanine transaminase</source>
            <translation>Alanin-Aminotransferase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>ALT</source>
            <translation>ALT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Aspartate transaminase</source>
            <translation>Aspartat-Aminotransferase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>AST</source>
            <translation>AST</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bilirubin, total</source>
            <translation>Bilirubin, gesamt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Bilirubin</source>
            <translation>Bilirubin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>INR</source>
            <translation>INR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, total</source>
            <translation>Calcium, gesamt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium</source>
            <translation>Calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, adjusted</source>
            <translation>Calcium, korrigiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Adj. calcium</source>
            <translation>Korr. Calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Calcium, ionised</source>
            <translation>Calcium, ionisiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Ion. calcium</source>
            <translation>Ion. Calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Phosphate</source>
            <translation>Phosphat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Parathyroid hormone</source>
            <translation>Parathormon</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>PTH</source>
            <translation>PTH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>25-OH vitamin D</source>
            <translation>25-OH-Vitamin D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Vitamin D</source>
            <translation>Vitamin D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Pyridoxal 5'-phosphate</source>
            <translation>Pyridoxal-5'-phosphat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>PLP</source>
            <translation>PLP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>White cell count</source>
            <translation>Leukozyten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>WBC</source>
            <translation>Leukozyten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Neutrophils</source>
            <translation>Neutrophile</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Platelets</source>
            <translation>Thrombozyten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Haemoglobin</source>
            <translation>Hämoglobin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Hb</source>
            <translation>Hb</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Mean cell volume</source>
            <translation>Mittleres Zellvolumen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>MCV</source>
            <translation>MCV</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>C-reactive protein</source>
            <translation>C-reaktives Protein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>CRP</source>
            <translation>CRP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Potassium</source>
            <translation>Kalium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Magnesium</source>
            <translation>Magnesium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Haptoglobin</source>
            <translation>Haptoglobin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Albumin</source>
            <translation>Albumin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Creatinine</source>
            <translation>Kreatinin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>TSH</source>
            <translation>TSH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Zinc</source>
            <translation>Zink</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>Vitamin B12</source>
            <translation>Vitamin B12</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>T-score (bone density)</source>
            <translation>T-Score (Knochendichte)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/analytes.py"></location>
            <source>T-score</source>
            <translation>T-Score</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/dates.py"></location>
            <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
            <translation>„{text}“ ist kein Datum: Schreiben Sie es als JJJJ-MM-TT.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/dates.py"></location>
            <source>“{text}” is not a date in the calendar.</source>
            <translation>„{text}“ ist kein Datum des Kalenders.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>value</source>
            <comment>of a result</comment>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>date</source>
            <comment>of a result</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>limits</source>
            <comment>of a result</comment>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>status</source>
            <comment>of a result</comment>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>mark as suspect</source>
            <comment>of a result</comment>
            <translation>Kennzeichen „zweifelhaft“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>laboratory</source>
            <comment>of a result</comment>
            <translation>Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The {parts} changed.</source>
            <translation>Geändert: {parts}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds a later version: {result}.</source>
            <translation>Die Akte enthält eine spätere Fassung: {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>Two values for one specimen.</source>
            <translation>Zwei Werte für eine Probe.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds {result}.</source>
            <translation>Die Akte enthält {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record held this result, until it was corrected or withdrawn.</source>
            <translation>Die Akte enthielt diesen Laborwert, bis er berichtigt oder zurückgezogen wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds this result already.</source>
            <translation>Die Akte enthält diesen Laborwert schon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The record holds a later version of this result.</source>
            <translation>Die Akte enthält eine spätere Fassung dieses Laborwerts.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The laboratory corrected a result.</source>
            <translation>Das Labor hat einen Laborwert berichtigt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The laboratory released a result that was preliminary.</source>
            <translation>Das Labor hat einen vorläufigen Laborwert freigegeben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intake.py"></location>
            <source>The file says this twice.</source>
            <translation>Die Datei sagt das zweimal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adults</source>
            <translation>Vorgabe, Erwachsene</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adult men</source>
            <translation>Vorgabe, erwachsene Männer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/intervals.py"></location>
            <source>default, adult women</source>
            <translation>Vorgabe, erwachsene Frauen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/kept.py"></location>
            <source>Outcome would change: {before} → {after} because {because}</source>
            <translation>Das Ergebnis würde sich ändern: {before} → {after}, weil {because}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The birth dates differ: {file} in the file, {record} in the record.</source>
            <translation>Die Geburtsdaten weichen ab: {file} in der Datei, {record} in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The sexes differ: {file} in the file, {record} in the record.</source>
            <translation>Das Geschlecht weicht ab: {file} in der Datei, {record} in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The family names differ: {file} in the file, {record} in the record.</source>
            <translation>Die Familiennamen weichen ab: {file} in der Datei, {record} in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The given names differ: {file} in the file, {record} in the record.</source>
            <translation>Die Vornamen weichen ab: {file} in der Datei, {record} in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The name {name} agrees.</source>
            <translation>Der Name {name} stimmt überein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The birth date {day} agrees.</source>
            <translation>Das Geburtsdatum {day} stimmt überein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The sex, {sex}, agrees.</source>
            <translation>Das Geschlecht, {sex}, stimmt überein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>{number} is no NHS number: its check digit is wrong.</source>
            <translation>{number} ist keine NHS-Nummer: Die Prüfziffer ist falsch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifier {number} agrees.</source>
            <translation>Die Kennung {number} stimmt überein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifier {number} stands in both, but under another name.</source>
            <translation>Die Kennung {number} steht in beiden, aber unter einem anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/matching.py"></location>
            <source>The identifiers differ: {file} in the file, {record} in the record.</source>
            <translation>Die Kennungen weichen ab: {file} in der Datei, {record} in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” is not a number.</source>
            <translation>„{text}“ ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” is not a result: write a number and a unit, such as 24 U/L or &lt;20 U/L.</source>
            <translation>„{text}“ ist kein Laborwert: Schreiben Sie Zahl und Einheit, etwa 24 U/L oder &lt;20 U/L.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/quantity.py"></location>
            <source>“{text}” can be read in two ways: write it without a thousands separator.</source>
            <translation>„{text}“ kann auf zwei Arten gelesen werden: Schreiben Sie es ohne Tausendertrennzeichen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value that names no laboratory was compared</source>
            <translation>ein Wert, der kein Labor nennt, wurde verglichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>{analyte} and {other} are different analytes</source>
            <translation>{analyte} und {other} sind verschiedene Messgrößen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value is not known</source>
            <translation>ein Wert ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>a value is printed only as “less than” or “greater than”</source>
            <translation>ein Wert ist nur als „kleiner als“ oder „größer als“ gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the values are from different laboratories: {laboratory} and {other}</source>
            <translation>die Werte sind aus verschiedenen Laboren: {laboratory} und {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the values are from different methods: {method} and {other}</source>
            <translation>die Werte sind mit verschiedenen Methoden gemessen: {method} und {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>the earlier value is not above zero</source>
            <translation>der frühere Wert liegt nicht über null</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/trend.py"></location>
            <source>no change limit is known for {analyte}</source>
            <translation>für {analyte} ist keine Änderungsgrenze bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>female</source>
            <translation>weiblich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>other</source>
            <comment>sex</comment>
            <translation>divers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unknown</source>
            <comment>sex</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>registered</source>
            <comment>status of a result</comment>
            <translation>angemeldet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>preliminary</source>
            <comment>status of a result</comment>
            <translation>vorläufig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>final</source>
            <comment>status of a result</comment>
            <translation>endgültig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>amended</source>
            <comment>status of a result</comment>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>corrected</source>
            <comment>status of a result</comment>
            <translation>berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>cancelled</source>
            <comment>status of a result</comment>
            <translation>storniert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>entered in error</source>
            <comment>status of a result</comment>
            <translation>irrtümlich eingetragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unknown</source>
            <comment>status of a result</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} years ago</source>
            <translation>
                <numerusform>vor {number} Jahr</numerusform>
                <numerusform>vor {number} Jahren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>low</source>
            <comment>flag of a result</comment>
            <translation>niedrig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>within limits</source>
            <translation>innerhalb der Grenzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>high</source>
            <comment>flag of a result</comment>
            <translation>erhöht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{before} and {last}</source>
            <translation>{before} und {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{before} or {last}</source>
            <translation>{before} oder {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on {day}, {laboratory}</source>
            <translation>{analyte} {value} am {day}, {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on an unknown date, {laboratory}</source>
            <translation>{analyte} {value} an einem nicht bekannten Tag, {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on {day}</source>
            <translation>{analyte} {value} am {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{analyte} {value} on an unknown date</source>
            <translation>{analyte} {value} an einem nicht bekannten Tag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} days ago</source>
            <translation>
                <numerusform>vor {number} Tag</numerusform>
                <numerusform>vor {number} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>{number} months ago</source>
            <translation>
                <numerusform>vor {number} Monat</numerusform>
                <numerusform>vor {number} Monaten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/clinical/wording.py"></location>
            <source>unreadable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/about.py"></location>
            <source>Version {version}, rules {hash}…; rests on: {title}, as of {day}, {status}</source>
            <translation>Fassung {version}, Regeln {hash}…; beruht auf: {title}, Stand {day}, {status}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/about.py"></location>
            <source>System</source>
            <comment>operating system</comment>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>The record has changed since the file was read: read it again.</source>
            <translation>Die Akte hat sich geändert, seit die Datei gelesen wurde: Lesen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>Confirm that the file is this patient’s, or open the right one.</source>
            <translation>Bestätigen Sie, dass die Datei zu diesem Patienten gehört, oder öffnen Sie die richtige.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/accepting.py"></location>
            <source>Line {line}: {why}</source>
            <translation>Zeile {line}: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/acknowledging.py"></location>
            <source>Acknowledged by mistake</source>
            <translation>Irrtümlich quittiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/acknowledging.py"></location>
            <source>Say in a few words what you did or decided.</source>
            <translation>Sagen Sie in wenigen Worten, was Sie getan oder entschieden haben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>the last line is of {at} UTC</source>
            <translation>die letzte Zeile ist von {at} UTC</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} lines, all right</source>
            <translation>{lines} Zeilen, alles in Ordnung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} lines, {faults} wrong</source>
            <translation>{lines} Zeilen, {faults} fehlerhaft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Files in</source>
            <translation>Dateien herein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Letters and files out</source>
            <translation>Briefe und Dateien hinaus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Unlocking and locking</source>
            <translation>Entsperren und Sperren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>People and settings</source>
            <translation>Personen und Einstellungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>Refused, failed or suspicious</source>
            <translation>Abgelehnt, fehlgeschlagen oder verdächtig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines read; {faults} found wrong.</source>
            <translation>{lines} Protokollzeilen gelesen; {faults} fehlerhaft.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>The verification was stopped: nothing is known yet.</source>
            <translation>Die Prüfung wurde angehalten: Noch ist nichts bekannt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>This record is older than AlpDesk left it: {lines} audit lines written after {since} are missing. An older copy took its place, or the disk lost what was written. Compare with the newest backup.</source>
            <translation>Diese Akten sind älter, als AlpDesk sie verließ: {lines} Protokollzeilen, geschrieben nach {since}, fehlen. Eine ältere Kopie trat an ihre Stelle, oder der Datenträger verlor Geschriebenes. Vergleichen Sie mit der neuesten Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>The audit trail is not the one that AlpDesk left: lines written after {since} were replaced. Compare with the newest backup.</source>
            <translation>Das Prüfprotokoll ist nicht das, das AlpDesk hinterließ: Zeilen, geschrieben nach {since}, wurden ersetzt. Vergleichen Sie mit der neuesten Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{file}, which tells whether this record is the newest, was changed by something else than AlpDesk. Whether entries are missing cannot be told this once: compare with the newest backup.</source>
            <translation>{file} sagt, ob diese Akten die neuesten sind, und wurde von etwas anderem als AlpDesk geändert. Ob Einträge fehlen, ist diesmal nicht feststellbar: Vergleichen Sie mit der neuesten Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{file}, which tells whether this record is the newest, was removed. Whether entries are missing cannot be told this once: compare with the newest backup.</source>
            <translation>{file} sagt, ob diese Akten die neuesten sind, und wurde entfernt. Ob Einträge fehlen, ist diesmal nicht feststellbar: Vergleichen Sie mit der neuesten Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>the beginning</source>
            <translation>der Anfang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines verified: the chain holds and every row of the record agrees with it.</source>
            <translation>{lines} Protokollzeilen geprüft: Die Kette hält, und jede Zeile der Akten stimmt mit ihr überein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/audit.py"></location>
            <source>{lines} audit lines read; at least {faults} found wrong.</source>
            <translation>{lines} Protokollzeilen gelesen; mindestens {faults} fehlerhaft.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>every {hours} h; second folder set</source>
            <translation>alle {hours} Std.; zweiter Ordner gesetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>every {hours} h; second folder none</source>
            <translation>alle {hours} Std.; kein zweiter Ordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Everything in the record is in a copy that was opened and checked, or will be today.</source>
            <translation>Alles in den Akten ist in einer Kopie, die geöffnet und geprüft wurde, oder wird es heute sein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This is the demonstration clinic: copies are made when you ask for one.</source>
            <translation>Dies ist die Vorführpraxis: Kopien werden auf Ihren Wunsch gemacht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>failed: {why}</source>
            <translation>fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>passed, {records} records compared</source>
            <translation>bestanden, {records} Akten verglichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Copied {when}</source>
            <translation>Kopiert {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} changes since the last copy.</source>
            <translation>
                <numerusform>{number} Änderung seit der letzten Kopie.</numerusform>
                <numerusform>{number} Änderungen seit der letzten Kopie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy reached the second folder for {number} days: plug in its stick.</source>
            <translation>
                <numerusform>Seit {number} Tag kam keine Kopie in den zweiten Ordner: Stecken Sie seinen Stick ein.</numerusform>
                <numerusform>Seit {number} Tagen kam keine Kopie in den zweiten Ordner: Stecken Sie seinen Stick ein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy needed yet</source>
            <translation>Noch keine Kopie nötig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy was ever tried: try one now, it takes a minute.</source>
            <translation>Noch nie wurde eine Wiederherstellung geprobt: Tun Sie es jetzt, es dauert eine Minute.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>The last test restore was {number} days ago: try one now, it takes a minute.</source>
            <translation>
                <numerusform>Die letzte Probe-Wiederherstellung war vor {number} Tag: Proben Sie jetzt, es dauert eine Minute.</numerusform>
                <numerusform>Die letzte Probe-Wiederherstellung war vor {number} Tagen: Proben Sie jetzt, es dauert eine Minute.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Once a month a copy should be restored for a test: it takes a minute.</source>
            <translation>Einmal im Monat sollte eine Kopie zur Probe wiederhergestellt werden: Es dauert eine Minute.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Made with an earlier key: it opens with a passphrase of that time.</source>
            <translation>Mit einem früheren Schlüssel gemacht: Sie öffnet sich mit einer Passphrase von damals.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy for {number} days</source>
            <translation>
                <numerusform>Seit {number} Tag keine Kopie</numerusform>
                <numerusform>Seit {number} Tagen keine Kopie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} days</source>
            <translation>
                <numerusform>{number} Tag</numerusform>
                <numerusform>{number} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>{number} changes of the record, and no good copy for {days}.</source>
            <translation>
                <numerusform>{number} Änderung der Akten, und keine gute Kopie seit {days}.</numerusform>
                <numerusform>{number} Änderungen der Akten, und keine gute Kopie seit {days}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>A copy is made every 1, 2, 4 or 8 hours in which something changed.</source>
            <translation>Eine Kopie wird alle 1, 2, 4 oder 8 Stunden gemacht, in denen sich etwas ändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>There is no copy of this record yet: make one first.</source>
            <translation>Von diesen Akten gibt es noch keine Kopie: Machen Sie zuerst eine.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Copy due</source>
            <translation>Kopie fällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Second folder due</source>
            <translation>Zweiter Ordner fällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore failed</source>
            <translation>Probe-Wiederherstellung fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore overdue</source>
            <translation>Probe-Wiederherstellung überfällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>Test restore due</source>
            <translation>Probe-Wiederherstellung fällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This folder is not there: choose one that exists, such as on a stick.</source>
            <translation>Diesen Ordner gibt es nicht: Wählen Sie einen vorhandenen, etwa auf einem Stick.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>This is the clinic’s own folder: choose one on another disk or stick.</source>
            <translation>Das ist der Ordner der Praxis selbst: Wählen Sie einen auf einem anderen Datenträger oder Stick.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>No copy yet</source>
            <translation>Noch keine Kopie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/backups.py"></location>
            <source>There is no copy of this record yet.</source>
            <translation>Von diesen Akten gibt es noch keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>same day</source>
            <comment>urgency</comment>
            <translation>am selben Tag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>emergency</source>
            <comment>urgency</comment>
            <translation>Notfall</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} days have passed since {day}</source>
            <translation>
                <numerusform>{number} Tag ist seit {day} vergangen</numerusform>
                <numerusform>{number} Tage sind seit {day} vergangen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>this version of AlpDesk works the same record out otherwise</source>
            <translation>diese Fassung von AlpDesk leitet aus derselben Akte anderes ab</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} years have passed since {day}</source>
            <translation>
                <numerusform>{number} Jahr ist seit {day} vergangen</numerusform>
                <numerusform>{number} Jahre sind seit {day} vergangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} months have passed since {day}</source>
            <translation>
                <numerusform>{number} Monat ist seit {day} vergangen</numerusform>
                <numerusform>{number} Monate sind seit {day} vergangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>{number} weeks have passed since {day}</source>
            <translation>
                <numerusform>{number} Woche ist seit {day} vergangen</numerusform>
                <numerusform>{number} Wochen sind seit {day} vergangen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>, as of {day}</source>
            <translation>, Stand {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>the pathway’s content changed from version {old} to {new}</source>
            <translation>der Inhalt des Pfads hat sich von Fassung {old} zu {new} geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>the pathway’s content changed within version {version}</source>
            <translation>der Inhalt des Pfads hat sich innerhalb der Fassung {version} geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>with {flags}</source>
            <translation>mit {flags}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>without further red flags</source>
            <translation>ohne weitere Warnzeichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/causes.py"></location>
            <source>without a red flag</source>
            <translation>ohne Warnzeichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The</source>
            <comment>before the name of a field</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>family</source>
            <comment>a field</comment>
            <translation>Familienname</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>given</source>
            <comment>a field</comment>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>title</source>
            <comment>a field</comment>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>address</source>
            <comment>a field</comment>
            <translation>Anschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>telephone</source>
            <comment>a field</comment>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>allergies</source>
            <comment>a field</comment>
            <translation>Allergien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>note</source>
            <comment>a field</comment>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>suspect</source>
            <comment>a field</comment>
            <translation>Zweifel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>laboratory</source>
            <comment>a field</comment>
            <translation>Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>method</source>
            <comment>a field</comment>
            <translation>Methode</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>identifier</source>
            <comment>a field</comment>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>code</source>
            <comment>a field</comment>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>status</source>
            <comment>a field</comment>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>text</source>
            <comment>a field</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>name</source>
            <comment>a field</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>dose</source>
            <comment>a field</comment>
            <translation>Dosis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>reason</source>
            <comment>a field</comment>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>role</source>
            <comment>a field</comment>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>registration</source>
            <comment>a field</comment>
            <translation>Registrierung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>organisation</source>
            <comment>a field</comment>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>email</source>
            <comment>a field</comment>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>language</source>
            <comment>a field</comment>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>fax</source>
            <comment>a field</comment>
            <translation>Fax</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>value text</source>
            <comment>a field</comment>
            <translation>Wert als Text</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>value</source>
            <comment>a field</comment>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The patient’s</source>
            <comment>before the name of a field</comment>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of birth</source>
            <translation>Das Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of death</source>
            <translation>Das Todesdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The result’s</source>
            <comment>before the name of a field</comment>
            <translation>Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the sample</source>
            <translation>Das Datum der Probe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The problem’s</source>
            <comment>before the name of a field</comment>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the problem.</source>
            <translation>Nennen Sie das Problem.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The problem</source>
            <translation>Das Problem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The medicine’s</source>
            <comment>before the name of a field</comment>
            <translation>Medikament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the medicine.</source>
            <translation>Nennen Sie das Medikament.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of the medicine</source>
            <translation>Der Beginn des Medikaments</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of the medicine</source>
            <translation>Das Ende des Medikaments</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The medicine</source>
            <translation>Das Medikament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The operation’s</source>
            <comment>before the name of a field</comment>
            <translation>Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Name the operation or event.</source>
            <translation>Nennen Sie die Operation oder das Ereignis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the operation</source>
            <translation>Das Datum der Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The answer’s</source>
            <comment>before the name of a field</comment>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of the answer</source>
            <translation>Das Datum der Antwort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the family name: a record without a name cannot be found again.</source>
            <translation>Geben Sie den Familiennamen an: Eine Akte ohne Namen ist nicht wiederzufinden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The date of birth {born} is more than {number} years ago: check the year.</source>
            <translation>Das Geburtsdatum {born} liegt mehr als {number} Jahre zurück: Prüfen Sie das Jahr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the date on which the sample for {analyte} was taken.</source>
            <translation>Geben Sie das Datum an, an dem die Probe für {analyte} genommen wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of the problem</source>
            <translation>Der Beginn des Problems</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of the problem</source>
            <translation>Das Ende des Problems</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The start of a medicine that is not planned</source>
            <translation>Der Beginn eines Medikaments, das nicht geplant ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>The end of a medicine that has ended</source>
            <translation>Das Ende eines Medikaments, das beendet ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give an answer, or choose “not known”.</source>
            <translation>Geben Sie eine Antwort, oder wählen Sie „nicht bekannt“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a name.</source>
            <translation>Geben Sie einen Namen an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the paragraph a title and words.</source>
            <translation>Geben Sie dem Absatz einen Titel und Worte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>A paragraph has at most {most} characters: shorten it.</source>
            <translation>Ein Absatz hat höchstens {most} Zeichen: Kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a reason: what was recorded stays visible beside what replaces it, and why.</source>
            <translation>Geben Sie einen Grund an: Was eingetragen war, bleibt neben dem sichtbar, was es ersetzt, mit dem Warum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>“{text}” is not an NHS number: it has ten digits, such as 999 123 4578.</source>
            <translation>„{text}“ ist keine NHS-Nummer: Sie hat zehn Ziffern, etwa 999 123 4578.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{text} is not an NHS number: its check digit does not fit. Compare it again.</source>
            <translation>{text} ist keine NHS-Nummer: Die Prüfziffer passt nicht. Vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{whose} {field} has {number} characters: at most {longest} are kept.</source>
            <translation>{whose}, {field}: {number} Zeichen; höchstens {longest} werden behalten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{whose} {field} holds a character that cannot be seen: type it again instead of pasting.</source>
            <translation>{whose}, {field}: enthält ein unsichtbares Zeichen; tippen Sie neu, statt einzufügen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give a reason for answering other than the record says: {questions}.</source>
            <translation>Geben Sie einen Grund an, warum Sie anders antworten, als die Akte sagt: {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Confirm or change first what was answered too long ago: {questions}.</source>
            <translation>Bestätigen oder ändern Sie zuerst, was vor zu langer Zeit beantwortet wurde: {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ({when}) lies in the future: today is {today}.</source>
            <translation>{what} ({when}) liegt in der Zukunft: Heute ist {today}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ({when}) lies before the patient’s birth ({born}).</source>
            <translation>{what} ({when}) liegt vor der Geburt des Patienten ({born}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>{what} ends ({end}) before it starts ({start}).</source>
            <translation>{what} endet ({end}) vor dem Beginn ({start}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/checks.py"></location>
            <source>Give the value of the result.</source>
            <translation>Geben Sie den Wert an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type it in, if it is a result after all</source>
            <translation>tippen Sie es ein, wenn es doch ein Laborwert ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Nobody in the record is this person: choose the patient, or add a new one.</source>
            <translation>Niemand in den Akten ist diese Person: Wählen Sie den Patienten, oder fügen Sie einen neuen hinzu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It was recorded from the quarantine already.</source>
            <translation>Er wurde schon aus der Quarantäne eingetragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type the result in with its date and unit if you know them</source>
            <translation>tippen Sie den Laborwert mit Datum und Einheit ein, wenn Sie sie kennen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>give its unit here, or in what is known of the laboratory</source>
            <translation>geben Sie seine Einheit hier an oder in dem, was über das Labor bekannt ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>ask the laboratory which unit is meant, and give it here</source>
            <translation>fragen Sie das Labor, welche Einheit gemeint ist, und geben Sie sie hier an</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say what the laboratory writes first, or which mark parts its decimals, and read it again</source>
            <translation>sagen Sie, was das Labor zuerst schreibt oder welches Zeichen seine Dezimalstellen abtrennt, und lesen Sie noch einmal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say whether the day or the month comes first, and read it again</source>
            <translation>sagen Sie, ob Tag oder Monat zuerst kommt, und lesen Sie noch einmal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>type the result in with its date if you know it</source>
            <translation>tippen Sie den Laborwert mit Datum ein, wenn Sie es kennen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>say in the table’s headings which one counts</source>
            <translation>sagen Sie in den Überschriften der Tabelle, welche zählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>nothing is to be done, unless the laboratory means one that AlpDesk follows: name it then</source>
            <translation>nichts ist zu tun, es sei denn, das Labor meint eine, die AlpDesk verfolgt: Dann benennen Sie sie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>nothing is to be done</source>
            <translation>nichts ist zu tun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>The file does not say whose this is: choose the patient.</source>
            <translation>Die Datei sagt nicht, wessen das ist: Wählen Sie den Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It is not certain whose this is: choose the patient, or add a new one.</source>
            <translation>Es ist nicht sicher, wessen das ist: Wählen Sie den Patienten, oder fügen Sie einen neuen hinzu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>It waits in the quarantine already: settle it there.</source>
            <translation>Er wartet schon in der Quarantäne: Klären Sie ihn dort.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>{name} refused it in the quarantine: {reason}</source>
            <translation>{name} lehnte ihn in der Quarantäne ab: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>This person’s results are not taken.</source>
            <translation>Laborwerte dieser Person werden nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>{confirm}, or say that it is another.</source>
            <translation>{confirm}, oder sagen Sie, dass es eine andere ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Line {line} of the file says {result}.</source>
            <translation>Zeile {line} der Datei sagt {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>no date of the specimen was given, and {reason}</source>
            <translation>kein Datum der Probe war angegeben, und {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>Line {line} of the file says the same, or is a later version.</source>
            <translation>Zeile {line} der Datei sagt dasselbe oder ist eine spätere Fassung.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/comparing.py"></location>
            <source>no value was given</source>
            <translation>kein Wert war angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>The copy was restored for a test, opened, and holds what it should: {patients} patients and {results} results; {records} records were compared with the open one.</source>
            <translation>Die Kopie wurde zur Probe wiederhergestellt, geöffnet und enthält, was sie soll: {patients} Patienten und {results} Laborwerte; {records} Akten wurden mit den offenen verglichen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: {number} lines of the audit trail younger than it are missing.</source>
            <translation>
                <numerusform>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: {number} jüngere Zeile des Prüfprotokolls fehlt.</numerusform>
                <numerusform>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: {number} jüngere Zeilen des Prüfprotokolls fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>The test restore failed: {why}</source>
            <translation>Die Probe-Wiederherstellung ist fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: whatever was entered after it is missing.</source>
            <translation>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: Was danach eingetragen wurde, fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: nothing is known to be missing.</source>
            <translation>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: Es ist nichts bekannt, das fehlt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/copy_values.py"></location>
            <source>This record was restored from the copy of {copy}: {number} entries younger than it are missing.</source>
            <translation>
                <numerusform>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: {number} jüngerer Eintrag fehlt.</numerusform>
                <numerusform>Diese Akten wurden aus der Kopie vom {copy} wiederhergestellt: {number} jüngere Einträge fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is sent already: take that back first.</source>
            <translation>Dieser Brief ist schon versandt: Nehmen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is answered already: take that back first.</source>
            <translation>Dieser Brief ist schon beantwortet: Nehmen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>This letter is of {day}: nothing became of it before.</source>
            <translation>Dieser Brief ist vom {day}: Vorher wurde nichts aus ihm.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/correspondence.py"></location>
            <source>That day lies in the future: today is {day}.</source>
            <translation>Dieser Tag liegt in der Zukunft: Heute ist {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/critical.py"></location>
            <source>{why} A later result has come, but nobody has acknowledged this one.</source>
            <translation>{why} Inzwischen liegt ein späterer Wert vor, aber diesen hat niemand quittiert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/critical.py"></location>
            <source>ALP is above {limit} {unit}.</source>
            <translation>AP liegt über {limit} {unit}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/desk.py"></location>
            <source>A demonstration clinic stays one: its patients are invented.</source>
            <translation>Eine Vorführpraxis bleibt eine: Alle Patienten darin sind erfunden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/desk.py"></location>
            <source>The name at the desk is the one that the clinic was opened with.</source>
            <translation>Der Name am Platz ist der, mit dem die Praxis geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>sex</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>date of death</source>
            <translation>Todesdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{entry} corrected</source>
            <translation>{entry} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} {value} of {day}</source>
            <translation>{analyte} {value} vom {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>“{operation}” of {day}</source>
            <translation>„{operation}“ vom {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{entry} withdrawn</source>
            <translation>{entry} zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{result} marked suspect</source>
            <translation>{result} als zweifelhaft gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} of {day} corrected from {old} to {new}</source>
            <translation>{analyte} vom {day} von {old} zu {new} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>{analyte} {value} corrected from {old} to {new}</source>
            <translation>{analyte} {value} von {old} zu {new} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the limits of {result} corrected from {old} to {new}</source>
            <translation>die Grenzen von {result} von {old} zu {new} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>an unknown date</source>
            <translation>ein nicht bekanntes Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the problem “{problem}”</source>
            <translation>das Problem „{problem}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the medicine “{medicine}”</source>
            <translation>das Medikament „{medicine}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>own data</source>
            <translation>eigene Angaben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the answer “{answer}” to “{question}”</source>
            <translation>die Antwort „{answer}“ auf „{question}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>the patient’s {data} corrected</source>
            <translation>Angaben zur Person berichtigt: {data}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/differences.py"></location>
            <source>another operation chosen to count from</source>
            <translation>eine andere Operation gewählt, von der gezählt wird</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>{name} answered questions of this walkthrough meanwhile: leave it and continue it again to see them.</source>
            <translation>{name} hat inzwischen Fragen dieses Durchgangs beantwortet: Verlassen Sie ihn und setzen Sie ihn fort, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>This is a scratch copy: nothing in it is saved. Leave it to go on with the walkthrough.</source>
            <translation>Das ist eine Probekopie: Nichts darin wird gespeichert. Verlassen Sie sie, um im Durchgang weiterzugehen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drafts.py"></location>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>No entry of the file can be used: open it in AlpDesk to see why, line by line.</source>
            <translation>Kein Eintrag der Datei ist verwendbar: Öffnen Sie sie in AlpDesk, um Zeile für Zeile zu sehen, warum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>It holds problems or medicines of somebody who is not known for certain: open it in AlpDesk.</source>
            <translation>Sie enthält Probleme oder Medikamente von jemandem, der nicht sicher bekannt ist: Öffnen Sie sie in AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The same file was imported before; it adds nothing.</source>
            <translation>Dieselbe Datei wurde schon importiert; sie fügt nichts hinzu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>a drop folder</source>
            <translation>ein Ablageordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>no drop folder</source>
            <translation>kein Ablageordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>There is no such folder: choose one that exists.</source>
            <translation>Diesen Ordner gibt es nicht: Wählen Sie einen vorhandenen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The drop folder cannot be the clinic’s own folder: choose another one.</source>
            <translation>Der Ablageordner kann nicht der Ordner der Praxis sein: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/drop_folder.py"></location>
            <source>The file could not be read.</source>
            <translation>Die Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>read records</source>
            <comment>after: may</comment>
            <translation>Akten lesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>enter anything in a record</source>
            <comment>after: may</comment>
            <translation>in einer Akte etwas eintragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>close a walkthrough or decide on its outcome</source>
            <comment>after: may</comment>
            <translation>einen Durchgang abschließen oder über sein Ergebnis entscheiden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>issue a letter</source>
            <comment>after: may</comment>
            <translation>einen Brief ausstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>import results</source>
            <comment>after: may</comment>
            <translation>Laborwerte importieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>export records</source>
            <comment>after: may</comment>
            <translation>Akten exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>change who may log in, and the keys</source>
            <comment>after: may</comment>
            <translation>festlegen, wer sich anmelden darf, und die Schlüssel ändern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>make and restore copies of the record</source>
            <comment>after: may</comment>
            <translation>Kopien der Akten machen und wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>change the clinic’s settings</source>
            <comment>after: may</comment>
            <translation>die Einstellungen der Praxis ändern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>read the audit trail of the clinic</source>
            <comment>after: may</comment>
            <translation>das Prüfprotokoll der Praxis lesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>a clinician</source>
            <translation>Behandelnde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>a nurse</source>
            <translation>Pflegende</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>an administrator</source>
            <translation>Verwaltende</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/duties.py"></location>
            <source>Only {who} may {deed}.</source>
            <translation>Nur {who} dürfen {deed}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{quantity} is implausible for {analyte}.</source>
            <translation>{quantity} ist für {analyte} nicht plausibel.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Values from {lowest} to {highest} are usual: is it right as typed?</source>
            <translation>Werte von {lowest} bis {highest} sind üblich: Stimmt die Eingabe?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{typed}” is not a result: write the number out, such as 1234 or 0.45.</source>
            <translation>„{typed}“ ist kein Laborwert: Schreiben Sie die Zahl aus, etwa 1234 oder 0,45.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{number} is not a value of {analyte}.</source>
            <translation>{number} ist kein Wert von {analyte}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>The value for {analyte} has more than {number} digits: check the number.</source>
            <translation>Der Wert für {analyte} hat mehr als {number} Ziffern: Prüfen Sie die Zahl.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{analyte} cannot be negative: {quantity} was not accepted.</source>
            <translation>{analyte} kann nicht negativ sein: {quantity} wurde nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{analyte} cannot be 0: if it was below what can be measured, write it such as &lt;5.</source>
            <translation>{analyte} kann nicht 0 sein: Lag der Wert unter dem Messbaren, schreiben Sie etwa &lt;5.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>{quantity} cannot be a value of {analyte}: check the number and the unit.</source>
            <translation>{quantity} kann kein Wert von {analyte} sein: Prüfen Sie Zahl und Einheit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>The lower limit {lower} lies above the upper limit {upper}: check both.</source>
            <translation>Die untere Grenze {lower} liegt über der oberen {upper}: Prüfen Sie beide.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Give the unit of {analyte}: {units}.</source>
            <translation>Geben Sie die Einheit von {analyte} an: {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{unit}” is not a unit in which {analyte} is measured: use {units}.</source>
            <translation>„{unit}“ ist keine Einheit, in der {analyte} gemessen wird: Verwenden Sie {units}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>no unit</source>
            <translation>keine Einheit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source> or </source>
            <comment>between quantities</comment>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>Did you mean {others}?</source>
            <translation>Meinten Sie {others}?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/entry.py"></location>
            <source>“{limit}” is not a limit: write the number without {comparator}.</source>
            <translation>„{limit}“ ist keine Grenze: Schreiben Sie die Zahl ohne {comparator}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>born {day}</source>
            <translation>geboren {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>{patient} (invented patient)</source>
            <translation>{patient} (erfundener Patient)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>date of export</source>
            <translation>Tag des Exports</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>Name not known</source>
            <translation>Name nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/exports.py"></location>
            <source>A summary or a picture is of one patient: choose one, or export as FHIR or CSV.</source>
            <translation>Eine Zusammenfassung oder ein Bild gilt einem Patienten: Wählen Sie einen, oder exportieren Sie als FHIR oder CSV.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/help.py"></location>
            <source>help/{name}.md cannot be read: install AlpDesk again</source>
            <translation>help/{name}.md ist nicht lesbar: Installieren Sie AlpDesk neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>Import undone: {reason}</source>
            <translation>Import zurückgenommen: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} results of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Laborwerte wurde seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Laborwerte wurden seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} problems of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Probleme wurde seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Probleme wurden seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} medicine courses of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Medikamente wurde seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Medikamente wurden seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>The import cannot be undone: {number} procedures of it were corrected or marked since; withdraw what is wrong by hand.</source>
            <translation>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Operationen wurde seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
                <numerusform>Der Import kann nicht zurückgenommen werden: {number} seiner Operationen wurden seither berichtigt oder gekennzeichnet; ziehen Sie Falsches von Hand zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>“{name}” ends in neither .pdf nor .csv: name the report FILE.pdf or FILE.csv.</source>
            <translation>„{name}“ endet weder auf .pdf noch auf .csv: Nennen Sie den Bericht DATEI.pdf oder DATEI.csv.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>This import was undone already.</source>
            <translation>Dieser Import wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/imported.py"></location>
            <source>An import was undone.</source>
            <translation>Ein Import wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>pasted text</source>
            <translation>eingefügter Text</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>The file holds no results: export it again, or choose another file.</source>
            <translation>Die Datei enthält keine Laborwerte: Exportieren Sie sie noch einmal, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/incoming.py"></location>
            <source>Reading was stopped: nothing was recorded.</source>
            <translation>Das Lesen wurde angehalten: Nichts wurde eingetragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake.py"></location>
            <source>An entry without a name</source>
            <translation>Ein Eintrag ohne Namen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} corrected</source>
            <translation>{number} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} conflicting</source>
            <translation>{number} widersprüchlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} to be confirmed</source>
            <translation>{number} zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} waiting</source>
            <translation>{number} warten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} known already</source>
            <translation>{number} schon bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} refused</source>
            <translation>{number} abgelehnt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/intake_values.py"></location>
            <source>{number} new results</source>
            <translation>
                <numerusform>{number} neuer Laborwert</numerusform>
                <numerusform>{number} neue Laborwerte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/learning.py"></location>
            <source>Give the name of the laboratory: by it, it is known again.</source>
            <translation>Geben Sie den Namen des Labors an: An ihm wird es wiedererkannt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/learning.py"></location>
            <source>Nothing is known of a laboratory “{name}”: choose one of those that are known.</source>
            <translation>Von einem Labor „{name}“ ist nichts bekannt: Wählen Sie eines der bekannten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>This outcome cannot be said in {language} as it was closed, because its pathway or record is not as it was: write the letter in {other}, or walk the pathway again.</source>
            <translation>Dieses Ergebnis kann nicht auf {language} gesagt werden, wie es abgeschlossen wurde, weil Pfad oder Akte nicht mehr sind, wie sie waren: Schreiben Sie den Brief auf {other}, oder gehen Sie den Pfad noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>The letter does not name the patient as the record does, and was not issued: leave it and begin it again.</source>
            <translation>Der Brief nennt die Person nicht so wie die Akte und wurde nicht ausgestellt: Verlassen Sie ihn und beginnen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>The fonts of letters lack these characters: {letters} Write them otherwise.</source>
            <translation>Den Schriften der Briefe fehlen diese Zeichen: {letters} Schreiben Sie sie anders.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/letters.py"></location>
            <source>This letter was issued before reasons were kept with letters: there is nothing to export.</source>
            <translation>Dieser Brief wurde ausgestellt, bevor Begründungen mit Briefen aufbewahrt wurden: Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>locks after {minutes} minutes</source>
            <translation>sperrt nach {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>by the user</source>
            <translation>durch den Benutzer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>after some minutes without input</source>
            <translation>nach einigen Minuten ohne Eingabe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>by the computer</source>
            <translation>durch den Computer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/locking.py"></location>
            <source>The screen is locked after {shortest} to {longest} minutes without input.</source>
            <translation>Der Bildschirm sperrt sich nach {shortest} bis {longest} Minuten ohne Eingabe.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This user was disabled: ask an administrator of the clinic.</source>
            <translation>Dieser Benutzer wurde gesperrt: Fragen Sie Verwaltende der Praxis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This is another recovery key: type the one that is shown.</source>
            <translation>Das ist ein anderer Wiederherstellungsschlüssel: Tippen Sie den gezeigten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>{name} is a user already: choose another name.</source>
            <translation>{name} ist schon Benutzer: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Give at least one duty: clinician, nurse or administrator.</source>
            <translation>Geben Sie mindestens eine Befugnis an: Behandeln, Pflegen oder Verwalten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Give at least one duty: clinician, nurse or administrator, or disable the user.</source>
            <translation>Geben Sie mindestens eine Befugnis an: Behandeln, Pflegen oder Verwalten; oder sperren Sie den Benutzer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>Nobody disables themselves: another administrator does.</source>
            <translation>Niemand sperrt sich selbst: Das tun andere Verwaltende.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This is the passphrase in use: choose another one.</source>
            <translation>Das ist die bisherige Passphrase: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>There is no such user who may log in: look at the list of people again.</source>
            <translation>Es gibt keinen solchen Benutzer, der sich anmelden darf: Sehen Sie die Liste der Personen noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>One administrator must remain: make somebody else an administrator first.</source>
            <translation>Eine verwaltende Person muss bleiben: Geben Sie zuerst jemand anderem diese Befugnis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/people.py"></location>
            <source>This name is not among the people of this clinic: ask an administrator to add it.</source>
            <translation>Dieser Name ist nicht unter den Personen dieser Praxis: Bitten Sie Verwaltende, ihn hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/publishing.py"></location>
            <source>“{name}” ends in neither .pdf nor .html: name the document FILE.pdf or FILE.html.</source>
            <translation>„{name}“ endet weder auf .pdf noch auf .html: Nennen Sie das Dokument DATEI.pdf oder DATEI.html.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/publishing.py"></location>
            <source>“{name}” does not end in .json: name the export FILE.json.</source>
            <translation>„{name}“ endet nicht auf .json: Nennen Sie den Export DATEI.json.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>It is kept beside the other value.</source>
            <translation>Er bleibt neben dem anderen Wert stehen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>The record holds it already.</source>
            <translation>Die Akte enthält ihn schon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>Link it to keep both, or refuse it.</source>
            <translation>Verknüpfen Sie ihn, um beide zu behalten, oder lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>This result was settled meanwhile: look at the list again.</source>
            <translation>Dieser Laborwert wurde inzwischen geklärt: Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>Its unit cannot be used: give one of {units}.</source>
            <translation>Seine Einheit ist nicht verwendbar: Geben Sie eine von {units} an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>“{name}” is known by its name alone: confirm {analyte}, or name another.</source>
            <translation>„{name}“ ist nur am Namen erkannt: Bestätigen Sie {analyte}, oder nennen Sie eine andere Messgröße.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>It is settled whose this result is: choose only results of people not yet known.</source>
            <translation>Es steht fest, wessen das ist: Wählen Sie nur Laborwerte von noch nicht bekannten Personen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/quarantine.py"></location>
            <source>{name} is in the record already, by number and birth date: link the results.</source>
            <translation>{name} ist schon in den Akten, nach Nummer und Geburtsdatum: Verknüpfen Sie die Laborwerte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/rereading.py"></location>
            <source>{analyte} is not measured in “{unit}”: give {units}.</source>
            <translation>{analyte} wird nicht in „{unit}“ gemessen: Geben Sie {units} an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{changed} of {total} would change</source>
            <translation>{changed} von {total} würden sich ändern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{changed} of {total} closed walkthroughs would change</source>
            <translation>{changed} von {total} abgeschlossenen Durchgängen würden sich ändern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>None of {total} closed walkthroughs would change</source>
            <translation>Keiner von {total} abgeschlossenen Durchgängen würde sich ändern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>This changed outcome was decided on, or has changed again: look at the record again.</source>
            <translation>Über dieses geänderte Ergebnis wurde entschieden, oder es hat sich wieder geändert: Sehen Sie die Akte noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{pathway}, version {old} to {new}</source>
            <translation>{pathway}, Fassung {old} zu {new}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/reruns.py"></location>
            <source>{pathway}, within version {old}</source>
            <translation>{pathway}, innerhalb Fassung {old}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/restoring.py"></location>
            <source>Only an administrator may put a copy in the place of a record that is in order.</source>
            <translation>Nur Verwaltende dürfen eine Kopie an die Stelle von Akten setzen, die in Ordnung sind.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/restoring.py"></location>
            <source>There is no good copy in this folder: choose the folder that holds the copies.</source>
            <translation>In diesem Ordner ist keine gute Kopie: Wählen Sie den Ordner mit den Kopien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>other entries</source>
            <comment>several</comment>
            <translation>andere Einträge</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>results</source>
            <comment>several</comment>
            <translation>Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>problems</source>
            <comment>several</comment>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>medicine courses</source>
            <comment>several</comment>
            <translation>Medikamente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>procedures</source>
            <comment>several</comment>
            <translation>Operationen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>answers</source>
            <comment>several</comment>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>closed walkthroughs</source>
            <comment>several</comment>
            <translation>abgeschlossene Durchgänge</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>letters</source>
            <comment>several</comment>
            <translation>Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>contacts</source>
            <comment>several</comment>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>patients</source>
            <comment>several</comment>
            <translation>Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>audit lines</source>
            <comment>several</comment>
            <translation>Protokollzeilen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>imports</source>
            <comment>several</comment>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>waiting results</source>
            <comment>several</comment>
            <translation>wartende Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>drafts</source>
            <comment>several</comment>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>settings</source>
            <comment>several</comment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>identifiers</source>
            <comment>several</comment>
            <translation>Kennungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>laboratories</source>
            <comment>several</comment>
            <translation>Labore</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} other entries</source>
            <translation>
                <numerusform>{number} anderer Eintrag</numerusform>
                <numerusform>{number} andere Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} results</source>
            <translation>
                <numerusform>{number} Laborwert</numerusform>
                <numerusform>{number} Laborwerte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} problems</source>
            <translation>
                <numerusform>{number} Problem</numerusform>
                <numerusform>{number} Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} medicine courses</source>
            <translation>
                <numerusform>{number} Medikament</numerusform>
                <numerusform>{number} Medikamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} procedures</source>
            <translation>
                <numerusform>{number} Operation</numerusform>
                <numerusform>{number} Operationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} answers</source>
            <translation>
                <numerusform>{number} Antwort</numerusform>
                <numerusform>{number} Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} closed walkthroughs</source>
            <translation>
                <numerusform>{number} abgeschlossener Durchgang</numerusform>
                <numerusform>{number} abgeschlossene Durchgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} letters</source>
            <translation>
                <numerusform>{number} Brief</numerusform>
                <numerusform>{number} Briefe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} contacts</source>
            <translation>
                <numerusform>{number} Kontakt</numerusform>
                <numerusform>{number} Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} patients</source>
            <translation>
                <numerusform>{number} Patient</numerusform>
                <numerusform>{number} Patienten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} audit lines</source>
            <translation>
                <numerusform>{number} Protokollzeile</numerusform>
                <numerusform>{number} Protokollzeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} imports</source>
            <translation>
                <numerusform>{number} Import</numerusform>
                <numerusform>{number} Importe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} waiting results</source>
            <translation>
                <numerusform>{number} wartender Laborwert</numerusform>
                <numerusform>{number} wartende Laborwerte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} drafts</source>
            <translation>
                <numerusform>{number} Entwurf</numerusform>
                <numerusform>{number} Entwürfe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} settings</source>
            <translation>
                <numerusform>{number} Einstellung</numerusform>
                <numerusform>{number} Einstellungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} identifiers</source>
            <translation>
                <numerusform>{number} Kennung</numerusform>
                <numerusform>{number} Kennungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} laboratories</source>
            <translation>
                <numerusform>{number} Labor</numerusform>
                <numerusform>{number} Labore</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Every page of the record can be read.</source>
            <translation>Jede Seite der Akten ist lesbar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{broken} of the record’s {number} pages cannot be read.</source>
            <translation>
                <numerusform>{broken} der {number} Seite der Akten ist nicht lesbar.</numerusform>
                <numerusform>{broken} der {number} Seiten der Akten sind nicht lesbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} entries are known to be missing.</source>
            <translation>
                <numerusform>Von {number} Eintrag ist bekannt, dass er fehlt.</numerusform>
                <numerusform>Von {number} Einträgen ist bekannt, dass sie fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Lost to damage, and missing here: {entries}.</source>
            <translation>Durch Beschädigung verloren und hier fehlend: {entries}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>Entries may be missing here: of some that were lost nobody can tell whose they were.</source>
            <translation>Hier können Einträge fehlen: Von einigen verlorenen kann niemand sagen, wessen sie waren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>No entry is known to be missing.</source>
            <translation>Von keinem Eintrag ist bekannt, dass er fehlt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} of these: whose they were cannot be told</source>
            <translation>
                <numerusform>{number} davon: Wessen er war, ist nicht feststellbar</numerusform>
                <numerusform>{number} davon: Wessen sie waren, ist nicht feststellbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>{number} patients put together again from earlier versions</source>
            <translation>
                <numerusform>{number} Patient aus früheren Fassungen wieder zusammengesetzt</numerusform>
                <numerusform>{number} Patienten aus früheren Fassungen wieder zusammengesetzt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>more may be missing of these: {kinds}</source>
            <translation>mehr kann fehlen von: {kinds}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/salvage.py"></location>
            <source>a change was broken off, and its undoing is damaged: the last entries may be half of what was saved</source>
            <translation>eine Änderung wurde abgebrochen, und ihre Rücknahme ist beschädigt: Die letzten Einträge können die Hälfte des Gespeicherten sein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Critical result</source>
            <translation>Kritischer Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>No action</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Emergency</source>
            <translation>Notfall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Same day</source>
            <translation>Am selben Tag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Walkthrough begun</source>
            <translation>Durchgang begonnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Outcome changed</source>
            <translation>Ergebnis geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Review due</source>
            <translation>Überprüfung fällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Monitoring</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/standing.py"></location>
            <source>Letter to write</source>
            <translation>Brief zu schreiben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>This clinic lies on a network drive ({kind}), which can vanish while something is saved: keep it on this computer, and copies of it elsewhere.</source>
            <translation>Diese Praxis liegt auf einem Netzlaufwerk ({kind}), das beim Speichern verschwinden kann: Halten Sie sie auf diesem Computer und Kopien anderswo.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>This computer’s clock shows {shown}, but the record was last used on {last}: set the clock right before you enter anything, for what is entered is dated by it.</source>
            <translation>Die Uhr dieses Computers zeigt {shown}, doch die Akten wurden zuletzt am {last} benutzt: Stellen Sie die Uhr richtig, bevor Sie etwas eintragen, denn Einträge erhalten ihr Datum von ihr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/surroundings.py"></location>
            <source>The record was last used on {last}, and the clock shows {shown}: see that the clock is right.</source>
            <translation>Die Akten wurden zuletzt am {last} benutzt, und die Uhr zeigt {shown}: Sehen Sie nach, ob die Uhr richtig geht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Patient’s number</source>
            <translation>Nummer des Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Name, or family name</source>
            <translation>Name oder Familienname</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sex</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Name of the analyte</source>
            <translation>Name der Messgröße</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Code of the analyte</source>
            <translation>Code der Messgröße</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Reference interval</source>
            <translation>Referenzintervall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Lower limit</source>
            <translation>Untere Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Upper limit</source>
            <translation>Obere Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sample date</source>
            <translation>Datum der Probe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Sample time</source>
            <translation>Uhrzeit der Probe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Status</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Number of the result</source>
            <translation>Nummer des Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Laboratory</source>
            <translation>Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to hold values: say which.</source>
            <translation>Von keiner Spalte ist bekannt, dass sie Werte enthält: Sagen Sie, welche.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to hold the sample date: say which.</source>
            <translation>Von keiner Spalte ist bekannt, dass sie das Datum der Probe enthält: Sagen Sie, welche.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No column is known to say whose the results are.</source>
            <translation>Von keiner Spalte ist bekannt, dass sie sagt, wessen die Laborwerte sind.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>No unit is given for {names}: write it in if the laboratory says so.</source>
            <translation>Für {names} ist keine Einheit angegeben: Tragen Sie sie ein, wenn das Labor sie nennt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/tables.py"></location>
            <source>Say which column names the analyte.</source>
            <translation>Sagen Sie, welche Spalte die Messgröße nennt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Without a key file neither a passphrase nor the recovery key opens the record. Every copy of the record has the key file with it: restoring one brings it back.</source>
            <translation>Ohne Schlüsseldatei öffnet weder eine Passphrase noch der Wiederherstellungsschlüssel die Akten. Jede Sicherungskopie enthält auch die Schlüsseldatei: Eine Wiederherstellung bringt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record is damaged</source>
            <translation>Die Akten sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. Where there is a good copy, restore it; what is younger can still be read here.</source>
            <translation>Nichts wurde geändert. Gibt es eine gute Kopie, stellen Sie sie wieder her; Jüngeres ist hier noch lesbar.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>This file is not AlpDesk’s</source>
            <translation>Diese Datei ist nicht von AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Another program put its own file in the record’s place. Nothing was changed.</source>
            <translation>Ein anderes Programm hat seine eigene Datei an die Stelle der Akten gesetzt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>A part of the clinic is missing</source>
            <translation>Ein Teil der Praxis fehlt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>If the folder lies on a stick or another computer, connect it and try again.</source>
            <translation>Liegt der Ordner auf einem Stick oder einem anderen Computer, verbinden Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Made by a newer AlpDesk</source>
            <translation>Von einem neueren AlpDesk gemacht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>An older AlpDesk could misread what a newer one wrote, so it does not open it. Nothing was changed.</source>
            <translation>Ein älteres AlpDesk könnte falsch lesen, was ein neueres schrieb, und öffnet es daher nicht. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record could not be brought to this version</source>
            <translation>Die Akten konnten nicht auf diese Fassung gebracht werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>It is as it was before. It can be read here, and the older AlpDesk still opens it.</source>
            <translation>Sie sind, wie sie waren. Sie können hier gelesen werden, und das ältere AlpDesk öffnet sie noch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The clinic is open elsewhere</source>
            <translation>Die Praxis ist anderswo offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Two at once could undo each other’s work. When that program ends, however it ends, the clinic is free.</source>
            <translation>Zwei zugleich könnten einander die Arbeit zunichtemachen. Endet jenes Programm, wie auch immer, ist die Praxis frei.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The folder cannot be written</source>
            <translation>In den Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record can be read meanwhile; nothing can be entered until the folder can be written.</source>
            <translation>Die Akten können solange gelesen werden; eintragen lässt sich erst wieder etwas, wenn in den Ordner geschrieben werden kann.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. Free some space and try again; until then the record can be read.</source>
            <translation>Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal; bis dahin können die Akten gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The clinic’s folder is gone</source>
            <translation>Der Ordner der Praxis ist fort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>Nothing was changed. If it lies on a stick or another computer, connect that again.</source>
            <translation>Nichts wurde geändert. Liegt er auf einem Stick oder einem anderen Computer, verbinden Sie ihn wieder.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The disk does not answer</source>
            <translation>Der Datenträger antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>If the folder lies on a stick or another computer, see that it is well connected.</source>
            <translation>Liegt der Ordner auf einem Stick oder einem anderen Computer, sehen Sie nach, ob er gut verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The record itself is not affected, and nothing is lost. The damaged file is kept beside it.</source>
            <translation>Die Akten selbst sind nicht betroffen, und nichts ist verloren. Die beschädigte Datei wird daneben aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The key file and its copy are damaged</source>
            <translation>Die Schlüsseldatei und ihre Kopie sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/troubles.py"></location>
            <source>The key file is damaged</source>
            <translation>Die Schlüsseldatei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>This walkthrough belongs to another patient and was not closed.</source>
            <translation>Dieser Durchgang gehört einem anderen Patienten und wurde nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>Say what you decide instead of the outcome.</source>
            <translation>Sagen Sie, was Sie statt des Ergebnisses entscheiden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>The record has changed: the outcome is now “{outcome}”. Look at it again.</source>
            <translation>Die Akte hat sich geändert: Das Ergebnis ist nun „{outcome}“. Sehen Sie es noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>The pathway’s files of that time are not in the record: nothing was written.</source>
            <translation>Die Dateien des Pfads von damals sind nicht in den Akten: Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/desk/walkthroughs.py"></location>
            <source>AlpDesk has no pathway “{pathway}”.</source>
            <translation>AlpDesk hat keinen Pfad „{pathway}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>the document says that it was not found</source>
            <translation>das Dokument sagt, dass es nicht gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it was planned, not measured</source>
            <translation>es war geplant, nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it is about another person than the patient</source>
            <translation>es handelt von einer anderen Person als dem Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>its value is of type {kind}, not a number</source>
            <translation>sein Wert ist vom Typ {kind}, keine Zahl</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document declares its own entities, which no C-CDA document needs: it was not read.</source>
            <translation>Das Dokument erklärt eigene Entitäten, die kein C-CDA-Dokument braucht: Es wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document has more than {number} elements, which no record of one patient has: export less.</source>
            <translation>Das Dokument hat mehr als {number} Elemente, was keine Akte eines Patienten hat: Exportieren Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The file is XML, but no C-CDA document: export the results as CSV, HL7 v2 or FHIR R4.</source>
            <translation>Die Datei ist XML, aber kein C-CDA-Dokument: Exportieren Sie die Laborwerte als CSV, HL7 v2 oder FHIR R4.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is about several patients: export one document for each.</source>
            <translation>Das Dokument handelt von mehreren Patienten: Exportieren Sie je eines.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>no value was given ({code})</source>
            <translation>kein Wert war angegeben ({code})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>its value is an interval</source>
            <translation>sein Wert ist ein Intervall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document has more than {number} observations: export less.</source>
            <translation>Das Dokument hat mehr als {number} Beobachtungen: Exportieren Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is damaged at line {line}: export it again.</source>
            <translation>Das Dokument ist in Zeile {line} beschädigt: Exportieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>The document is no XML text: export it again.</source>
            <translation>Das Dokument ist kein XML-Text: Exportieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>it has several values</source>
            <translation>es hat mehrere Werte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/ccda.py"></location>
            <source>several ranges were printed</source>
            <translation>mehrere Bereiche waren gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>The drop folder holds too many files of one name: move them elsewhere.</source>
            <translation>Der Ablageordner enthält zu viele Dateien eines Namens: Verschieben Sie sie anderswohin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>The drop folder cannot be used ({why}): check that it is there and may be written to.</source>
            <translation>Der Ablageordner ist nicht verwendbar ({why}): Sehen Sie nach, ob er da ist und beschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/drop_files.py"></location>
            <source>the system refused it</source>
            <translation>das System hat es abgelehnt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>a FHIR {kind}</source>
            <translation>ein FHIR {kind}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>JSON, but not FHIR</source>
            <translation>JSON, aber nicht FHIR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The file is {what}: give a FHIR R4 Bundle with one patient.</source>
            <translation>Die Datei ist {what}: Geben Sie ein FHIR R4 Bundle mit einem Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The file is a history of versions: give a Bundle with the present state of one patient.</source>
            <translation>Die Datei ist ein Versionsverlauf: Geben Sie ein Bundle mit dem jetzigen Stand eines Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The Bundle holds no patient: export it together with its Patient resource.</source>
            <translation>Das Bundle enthält keinen Patienten: Exportieren Sie es mit seiner Patient-Ressource.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>The Bundle holds {number} patients: give a Bundle with one patient only.</source>
            <translation>Das Bundle enthält {number} Patienten: Geben Sie ein Bundle mit nur einem Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>One {kind} belongs to another patient: give a Bundle with one patient only.</source>
            <translation>Ein {kind} gehört einem anderen Patienten: Geben Sie ein Bundle mit nur einem Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir.py"></location>
            <source>One {kind} has a modifier that AlpDesk does not know and was not used.</source>
            <translation>Ein {kind} hat einen Modifikator, den AlpDesk nicht kennt, und wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_elements.py"></location>
            <source>A date is not a text.</source>
            <translation>Ein Datum ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_elements.py"></location>
            <source>{entry}: the date “{text}” could not be read and was left out.</source>
            <translation>{entry}: das Datum „{text}“ war nicht lesbar und wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Condition “{text}”</source>
            <translation>Condition „{text}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>onset at the age of {age}</source>
            <translation>Beginn im Alter von {age}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Procedure “{text}”</source>
            <translation>Procedure „{text}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Medicine “{name}”</source>
            <translation>Medikament „{name}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>Procedure “{text}” is of unknown status and was not counted as done.</source>
            <translation>Procedure „{text}“ hat keinen bekannten Status und zählte nicht als durchgeführt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_entries.py"></location>
            <source>{entry} is recorded as active, with {end} as its end: taken as still in use.</source>
            <translation>{entry} ist als aktiv eingetragen, mit dem Ende {end}: gilt als noch in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_limits.py"></location>
            <source>printed, but not readable</source>
            <translation>gedruckt, aber nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_lines.py"></location>
            <source>its unit and its unit code contradict each other</source>
            <translation>seine Einheit und ihr Code widersprechen sich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date {born} is too long ago: correct the year and try again.</source>
            <translation>Das Geburtsdatum {born} des Patienten liegt zu lange zurück: Berichtigen Sie das Jahr und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date is after the date of death: correct it and try again.</source>
            <translation>Das Geburtsdatum des Patienten liegt nach dem Todesdatum: Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient is recorded as deceased, with no date.</source>
            <translation>Der Patient ist als verstorben eingetragen, ohne Datum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_patient.py"></location>
            <source>The patient’s birth date “{given}” is not a date: correct it and try again.</source>
            <translation>Das Geburtsdatum „{given}“ des Patienten ist kein Datum: Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the file says that it was deleted</source>
            <translation>die Datei sagt, dass es gelöscht wurde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the file holds it twice</source>
            <translation>die Datei enthält es zweimal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>it has a modifier that AlpDesk does not know</source>
            <translation>es hat einen Modifikator, den AlpDesk nicht kennt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file has more than {number} resources: export it as NDJSON, or fewer.</source>
            <translation>Die Datei hat mehr als {number} Ressourcen: Exportieren Sie sie als NDJSON, oder weniger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file is {what} and holds no results: give a FHIR R4 Bundle or Observations.</source>
            <translation>Die Datei ist {what} und enthält keine Laborwerte: Geben Sie ein FHIR R4 Bundle oder Observations.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the line is no FHIR resource</source>
            <translation>die Zeile ist keine FHIR-Ressource</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file names more than {number} patients: part it into several files.</source>
            <translation>Die Datei nennt mehr als {number} Patienten: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>The file has more than {number} lines that are no FHIR resource: export it again.</source>
            <translation>Die Datei hat mehr als {number} Zeilen, die keine FHIR-Ressource sind: Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>the line is not UTF-8 text</source>
            <translation>die Zeile ist kein UTF-8-Text</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_reading.py"></location>
            <source>it holds more than {number} other results, which none does</source>
            <translation>es enthält mehr als {number} andere Laborwerte, was keines tut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is not a number</source>
            <translation>der Wert ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>Observation “{name}” has no status and was not counted.</source>
            <translation>Observation „{name}“ hat keinen Status und wurde nicht gezählt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>its date {day} lies before the patient’s birth</source>
            <translation>sein Datum {day} liegt vor der Geburt des Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>no reason given</source>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>no value: {reason}</source>
            <translation>kein Wert: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is not a number that AlpDesk can read</source>
            <translation>der Wert ist keine Zahl, die AlpDesk lesen kann</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>“{unit}” is not a unit of {analyte}</source>
            <translation>„{unit}“ ist keine Einheit von {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is below zero</source>
            <translation>der Wert liegt unter null</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is zero, which no measurement gives</source>
            <translation>der Wert ist null, was keine Messung ergibt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is far beyond any that is possible</source>
            <translation>der Wert liegt weit jenseits des Möglichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>Observation “{name}” has no code that AlpDesk knows and was not used.</source>
            <translation>Observation „{name}“ hat keinen Code, den AlpDesk kennt, und wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>its date “{text}” is not a date</source>
            <translation>sein Datum „{text}“ ist kein Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is given in words</source>
            <translation>der Wert ist in Worten angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>unit missing</source>
            <translation>Einheit fehlt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>marked as a suspect sample</source>
            <translation>als zweifelhafte Probe gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_results.py"></location>
            <source>the value is given in words and without a unit</source>
            <translation>der Wert ist in Worten und ohne Einheit angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/fhir_version.py"></location>
            <source>The file is {version}, which AlpDesk does not read: export the patient as FHIR R4.</source>
            <translation>Die Datei ist {version}, was AlpDesk nicht liest: Exportieren Sie den Patienten als FHIR R4.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk quota is used up</source>
            <translation>das Kontingent des Datenträgers ist aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>this folder may not be written to</source>
            <translation>in diesen Ordner darf nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the folder does not exist</source>
            <translation>den Ordner gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the file name is too long</source>
            <translation>der Dateiname ist zu lang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the file is too large for this disk</source>
            <translation>die Datei ist für diesen Datenträger zu groß</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>the disk reports an error</source>
            <translation>der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>there is a folder of that name</source>
            <translation>es gibt einen Ordner dieses Namens</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} was not written: {why}. Nothing was left behind; choose another place or make room.</source>
            <translation>{name} wurde nicht geschrieben: {why}. Nichts blieb zurück; wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>That is a folder: give the name of a file to write.</source>
            <translation>Das ist ein Ordner: Geben Sie den Namen einer Datei an, die geschrieben werden soll.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} exists already and was not changed: choose another name.</source>
            <translation>{name} gibt es schon und wurde nicht geändert: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} was not written: {other} is left from another attempt. Delete that and try again.</source>
            <translation>{name} wurde nicht geschrieben: {other} ist von einem früheren Versuch übrig. Löschen Sie das und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/files.py"></location>
            <source>{name} is not a file but a device or pipe, and was not changed: choose another name.</source>
            <translation>{name} ist keine Datei, sondern ein Gerät oder eine Pipe, und wurde nicht geändert: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>an Excel or OpenDocument file: save it as CSV</source>
            <translation>eine Excel- oder OpenDocument-Datei: Speichern Sie sie als CSV</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>an old Excel or Word file: save it as CSV</source>
            <translation>eine alte Excel- oder Word-Datei: Speichern Sie sie als CSV</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a PDF: mark its table, copy it, and paste it into AlpDesk</source>
            <translation>eine PDF: Markieren Sie ihre Tabelle, kopieren Sie sie, und fügen Sie sie in AlpDesk ein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a word processor’s file: copy its table and paste it into AlpDesk</source>
            <translation>eine Datei einer Textverarbeitung: Kopieren Sie ihre Tabelle, und fügen Sie sie in AlpDesk ein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a picture: type the results in</source>
            <translation>ein Bild: Tippen Sie die Laborwerte ein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a compressed file: unpack it first</source>
            <translation>eine komprimierte Datei: Entpacken Sie sie zuerst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>a database: export the results from the program that it belongs to</source>
            <translation>eine Datenbank: Exportieren Sie die Laborwerte aus dem Programm, zu dem sie gehört</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>Nothing was pasted: copy the results first.</source>
            <translation>Nichts wurde eingefügt: Kopieren Sie zuerst die Laborwerte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The text is larger than {number} MB: save it as a file and read that.</source>
            <translation>Der Text ist größer als {number} MB: Speichern Sie ihn als Datei und lesen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is empty: export it again, or choose another file.</source>
            <translation>Die Datei ist leer: Exportieren Sie sie noch einmal, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is larger than {number} MB: part it into several files, or export less.</source>
            <translation>Die Datei ist größer als {number} MB: Teilen Sie sie in mehrere, oder exportieren Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file is FHIR in XML: export it as FHIR R4 in JSON.</source>
            <translation>Die Datei ist FHIR in XML: Exportieren Sie sie als FHIR R4 in JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>This is {what}.</source>
            <translation>Das ist {what}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>The file could not be read to its end: check that it is still there and try again.</source>
            <translation>Die Datei konnte nicht bis zum Ende gelesen werden: Sehen Sie nach, ob sie noch da ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/formats.py"></location>
            <source>A line of the file is longer than {number} MB, which no resource is.</source>
            <translation>Eine Zeile der Datei ist länger als {number} MB, was keine Ressource ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the laboratory could not obtain a result</source>
            <translation>das Labor konnte keinen Laborwert ermitteln</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>not asked for</source>
            <translation>nicht angefordert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the order only</source>
            <translation>nur die Anforderung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the specimen is in the laboratory</source>
            <translation>die Probe ist im Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>for training</source>
            <translation>zur Schulung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>for debugging</source>
            <translation>zur Fehlersuche</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the message is of type {kind}, which brings no results</source>
            <translation>die Nachricht ist vom Typ {kind}, der keine Laborwerte bringt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its specimen is “{specimen}”, not blood</source>
            <translation>ihre Probe ist „{specimen}“, kein Blut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its value is broken over two lines</source>
            <translation>sein Wert ist über zwei Zeilen gebrochen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>the message is {purpose} (MSH-11 is {code}), so its results may be nobody’s</source>
            <translation>die Nachricht ist {purpose} (MSH-11 ist {code}), ihre Laborwerte gehören also vielleicht niemandem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7.py"></location>
            <source>its line does not end where it should</source>
            <translation>seine Zeile endet nicht, wo sie sollte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The file holds more results than AlpDesk reads at once: part it into several files.</source>
            <translation>Die Datei enthält mehr Laborwerte, als AlpDesk auf einmal liest: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The file holds more than {number} messages: part it into several files.</source>
            <translation>Die Datei enthält mehr als {number} Nachrichten: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>Line {line} holds more than {number} repetitions, escapes or segments, which no laboratory sends.</source>
            <translation>Zeile {line} enthält mehr als {number} Wiederholungen, Maskierungen oder Segmente, was kein Labor sendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>One message has more than {number} lines, which no laboratory sends.</source>
            <translation>Eine Nachricht hat mehr als {number} Zeilen, was kein Labor sendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The message is UTF-8, although MSH-18 says otherwise.</source>
            <translation>Die Nachricht ist UTF-8, obwohl MSH-18 anderes sagt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/hl7_text.py"></location>
            <source>The message is not in the charset that MSH-18 names and was read as Western European.</source>
            <translation>Die Nachricht ist nicht im Zeichensatz, den MSH-18 nennt, und wurde als westeuropäisch gelesen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_quick.py"></location>
            <source>The file has more than {number} objects, which no file of results has: export fewer resources.</source>
            <translation>Die Datei hat mehr als {number} Objekte, was keine Datei mit Laborwerten hat: Exportieren Sie weniger Ressourcen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_quick.py"></location>
            <source>The file holds a number too large to be a measurement.</source>
            <translation>Die Datei enthält eine Zahl, die zu groß für eine Messung ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file holds {text} where a number is needed, which is not valid JSON.</source>
            <translation>Die Datei enthält {text}, wo eine Zahl nötig ist; das ist kein gültiges JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is nested more than {number} levels deep, which no patient’s record is.</source>
            <translation>Die Datei ist mehr als {number} Ebenen tief verschachtelt, was keine Patientenakte ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is empty: export the patient again, or choose another file.</source>
            <translation>Die Datei ist leer: Exportieren Sie den Patienten noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is XML, not JSON: export the patient as a FHIR R4 Bundle in JSON.</source>
            <translation>Die Datei ist XML, nicht JSON: Exportieren Sie den Patienten als FHIR R4 Bundle in JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is larger than {number} MB, which is more than one patient’s record: export fewer resources (laboratory results, problems, medicines, procedures, answers) and try again.</source>
            <translation>Die Datei ist größer als {number} MB, mehr als die Akte eines Patienten: Exportieren Sie weniger Ressourcen (Laborwerte, Probleme, Medikamente, Operationen, Antworten) und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is in UTF-16: save it as UTF-8 and try again.</source>
            <translation>Die Datei ist in UTF-16: Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is NDJSON, with one resource a line: export the patient as one FHIR R4 Bundle in JSON.</source>
            <translation>Die Datei ist NDJSON, eine Ressource je Zeile: Exportieren Sie den Patienten als ein FHIR R4 Bundle in JSON.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file goes on after the end of its JSON: it may be damaged.</source>
            <translation>Die Datei geht nach dem Ende ihres JSON weiter: Sie ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file gives “{name}” twice in one place, so it is not clear which is meant.</source>
            <translation>Die Datei gibt „{name}“ zweimal an einer Stelle an, so dass nicht klar ist, was gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>This is a folder: choose one file in it.</source>
            <translation>Das ist ein Ordner: Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>There is no file of this name: check the name and the folder.</source>
            <translation>Es gibt keine Datei dieses Namens: Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>This is not a file: choose a file that holds one patient.</source>
            <translation>Das ist keine Datei: Wählen Sie eine Datei mit einem Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file could not be read: check that it is still there and that you may open it.</source>
            <translation>Die Datei konnte nicht gelesen werden: Sehen Sie nach, ob sie noch da ist und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is not UTF-8 text (byte {number} is not valid): save it as UTF-8 and try again.</source>
            <translation>Die Datei ist kein UTF-8-Text (Byte {number} ist ungültig): Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/json_reader.py"></location>
            <source>The file is not valid JSON (line {line}, column {column}): it may be damaged or cut off.</source>
            <translation>Die Datei ist kein gültiges JSON (Zeile {line}, Spalte {column}): Sie ist vielleicht beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>no date of the specimen was given</source>
            <translation>kein Datum der Probe war angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>its date {day} is too long ago to be meant</source>
            <translation>sein Datum {day} liegt zu lange zurück, um gemeint zu sein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>its date {day} lies in the future</source>
            <translation>sein Datum {day} liegt in der Zukunft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/judging.py"></location>
            <source>the laboratory withdrew it</source>
            <translation>das Labor hat ihn zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>A laboratory profile is a JSON object with {keys}, and nothing else.</source>
            <translation>Ein Laborprofil ist ein JSON-Objekt mit {keys} und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “dates” is “day first” or “month first”.</source>
            <translation>In einem Laborprofil ist „dates“ entweder „day first“ oder „month first“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “decimals” is “.” or “,”.</source>
            <translation>In einem Laborprofil ist „decimals“ entweder „.“ oder „,“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>In a laboratory profile “{key}” maps texts to texts.</source>
            <translation>In einem Laborprofil ordnet „{key}“ Texten Texte zu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile names “{analyte}”, which is no analyte of AlpDesk’s.</source>
            <translation>Das Laborprofil nennt „{analyte}“, was keine Messgröße von AlpDesk ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile gives {analyte} in “{unit}”, which is no unit of it.</source>
            <translation>Das Laborprofil gibt {analyte} in „{unit}“ an, was keine Einheit davon ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/laboratory.py"></location>
            <source>The laboratory profile gives a column the role “{role}”, which AlpDesk does not know.</source>
            <translation>Das Laborprofil gibt einer Spalte die Rolle „{role}“, die AlpDesk nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” can be read in two ways.</source>
            <translation>„{text}“ kann auf zwei Arten gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” may be two numbers</source>
            <translation>„{text}“ könnten zwei Zahlen sein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>its comparator cannot be read</source>
            <translation>sein Vergleichszeichen ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>its unit “{unit}” is not the one behind its value</source>
            <translation>seine Einheit „{unit}“ ist nicht die hinter seinem Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed.py"></location>
            <source>“{text}” can be read in two ways</source>
            <translation>„{text}“ kann auf zwei Arten gelesen werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” is not a date.</source>
            <translation>„{text}“ ist kein Datum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” can be read as two days: say whether the day or the month comes first.</source>
            <translation>„{text}“ kann als zwei Tage gelesen werden: Sagen Sie, ob Tag oder Monat zuerst kommt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/printed_dates.py"></location>
            <source>“{text}” has a year of two digits.</source>
            <translation>„{text}“ hat ein zweistelliges Jahr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>not an analyte that AlpDesk follows</source>
            <translation>keine Messgröße, die AlpDesk verfolgt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its LOINC code means {analyte}, its name “{name}” something else</source>
            <translation>sein LOINC-Code bedeutet {analyte}, sein Name „{name}“ etwas anderes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>“{name}” is known by its name alone: confirm {analyte}</source>
            <translation>„{name}“ ist nur am Namen erkannt: Bestätigen Sie {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its names mean different analytes</source>
            <translation>seine Namen bedeuten verschiedene Messgrößen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>its codes mean different analytes</source>
            <translation>seine Codes bedeuten verschiedene Messgrößen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>not an analyte that AlpDesk follows, by its LOINC code</source>
            <translation>nach seinem LOINC-Code keine Messgröße, die AlpDesk verfolgt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/recognition.py"></location>
            <source>the laboratory’s table says that AlpDesk does not use it</source>
            <translation>die Tabelle des Labors sagt, dass AlpDesk ihn nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>The result has no number that a unit could belong to: refuse it.</source>
            <translation>Der Laborwert hat keine Zahl, zu der eine Einheit gehören könnte: Lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>{reason}: give another unit, or refuse the result.</source>
            <translation>{reason}: Geben Sie eine andere Einheit an, oder lehnen Sie den Laborwert ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>The result has no number: refuse it.</source>
            <translation>Der Laborwert hat keine Zahl: Lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/settling.py"></location>
            <source>{reason}: choose another analyte, or refuse it.</source>
            <translation>{reason}: Wählen Sie eine andere Messgröße, oder lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it stands below other headings than the first, or another patient’s: put it into a file of its own</source>
            <translation>sie steht unter anderen Überschriften als den ersten, oder unter denen eines anderen Patienten: Legen Sie sie in eine eigene Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>lower limit</source>
            <translation>untere Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>upper limit</source>
            <translation>obere Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>The table holds more than {number} results: part it into several files.</source>
            <translation>Die Tabelle enthält mehr als {number} Laborwerte: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it has more cells than the table has headings</source>
            <translation>sie hat mehr Zellen, als die Tabelle Überschriften hat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>two columns give its unit: say which one counts</source>
            <translation>zwei Spalten geben seine Einheit an: Sagen Sie, welche zählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>column “{heading}” is known by its heading alone: confirm {analyte}</source>
            <translation>Spalte „{heading}“ ist nur an der Überschrift erkannt: Bestätigen Sie {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>two columns give its {column}: say which one counts</source>
            <translation>zwei Spalten geben es an ({column}): Sagen Sie, welche zählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it stands above the headings</source>
            <translation>sie steht über den Überschriften</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it holds no results</source>
            <translation>sie enthält keine Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>its columns are dates: give one result a line, or one column for each test</source>
            <translation>ihre Spalten sind Tage: Geben Sie je Laborwert eine Zeile, oder je Messgröße eine Spalte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>it is a row of headings, not of results</source>
            <translation>es ist eine Zeile mit Überschriften, nicht mit Laborwerten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table.py"></location>
            <source>no column of it is known</source>
            <translation>keine ihrer Spalten ist bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The file is not a table of text: export it as CSV.</source>
            <translation>Die Datei ist keine Texttabelle: Exportieren Sie sie als CSV.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The file is damaged or no text: export it again as CSV in UTF-8.</source>
            <translation>Die Datei ist beschädigt oder kein Text: Exportieren Sie sie noch einmal als CSV in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>Line {line} of the table cannot be read: a quotation mark in it stands alone, or a cell has no end.</source>
            <translation>Zeile {line} der Tabelle ist nicht lesbar: Ein Anführungszeichen darin steht allein, oder eine Zelle hat kein Ende.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>Line {line} of the table has more than {number} columns.</source>
            <translation>Zeile {line} der Tabelle hat mehr als {number} Spalten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} lines: part it into several files.</source>
            <translation>Die Tabelle hat mehr als {number} Textzeilen: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} rows: part it into several files.</source>
            <translation>Die Tabelle hat mehr als {number} Zeilen: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/exchange/table_text.py"></location>
            <source>The table has more than {number} cells: part it into several files.</source>
            <translation>Die Tabelle hat mehr als {number} Zellen: Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>AlpDesk keeps results, reasons about alkaline phosphatase, and writes letters. It supports a clinician’s judgement and never replaces it: every conclusion shows what it rests on. It is not made for emergencies. It works offline and sends nothing anywhere.</source>
            <translation>AlpDesk führt Laborwerte, zieht Schlüsse zur alkalischen Phosphatase und schreibt Briefe. Es unterstützt das Urteil der Behandelnden und ersetzt es nie: Jeder Schluss zeigt, worauf er beruht. Für Notfälle ist es nicht gemacht. Es arbeitet ohne Netz und sendet nichts irgendwohin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Hazard log</source>
            <translation>Gefährdungsliste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Threat model</source>
            <translation>Bedrohungsmodell</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>What it is for</source>
            <translation>Wofür es da ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Pathways and what they rest on</source>
            <translation>Behandlungspfade und worauf sie beruhen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>What AlpDesk is made of</source>
            <translation>Woraus AlpDesk besteht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>About AlpDesk</source>
            <translation>Über AlpDesk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/about_dialog.py"></location>
            <source>MIT licence; parts of others keep theirs.</source>
            <translation>MIT-Lizenz; Teile anderer behalten ihre eigene.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Filter the address book</source>
            <translation>Adressbuch filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Nobody yet. Add the departments and colleagues to whom you write: letters offer them by name.</source>
            <translation>Noch niemand. Fügen Sie die Abteilungen, Kolleginnen und Kollegen hinzu, denen Sie schreiben: Briefe bieten sie mit Namen an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Add to the address book</source>
            <translation>Zum Adressbuch hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Kind</source>
            <comment>of a recipient</comment>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Reached by</source>
            <translation>Erreichbar über</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Correct a contact</source>
            <translation>Kontakt berichtigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Name or department</source>
            <translation>Name oder Abteilung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Kind of recipient</source>
            <translation>Art des Empfängers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Chooses the words of letters to them.</source>
            <translation>Bestimmt die Worte der Briefe an sie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Language of letters</source>
            <translation>Sprache der Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>AlpDesk sends nothing: this is for you.</source>
            <translation>AlpDesk sendet nichts: Das ist für Sie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>correcting a contact</source>
            <translation>Berichtigen eines Kontakts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>adding a contact</source>
            <translation>Hinzufügen eines Kontakts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>{name} is in the address book</source>
            <translation>{name} ist im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>offered no more</source>
            <translation>nicht mehr angeboten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Consultant in Metabolic Bone Disease</source>
            <translation>Oberärztin für Knochenstoffwechsel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Hospital or practice</source>
            <translation>Krankenhaus oder Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Street, town, postcode</source>
            <translation>Straße, Ort, Postleitzahl</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Language of the clinic</source>
            <translation>Sprache der Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/address_book.py"></location>
            <source>Such as opening hours</source>
            <translation>Etwa Sprechzeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Y</source>
            <comment>the key that answers yes</comment>
            <translation>J</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>N</source>
            <comment>the key that answers no</comment>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>U</source>
            <comment>the key that answers not known</comment>
            <translation>U</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{question}: not known</source>
            <translation>{question}: nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Not known (Alt+U)</source>
            <translation>Nicht bekannt (Alt+U)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Such as 12 mar 2026</source>
            <translation>Etwa 12 mär 2026</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{question}: choose in a calendar</source>
            <translation>{question}: im Kalender wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>Give the day too: this date counts to the day.</source>
            <translation>Geben Sie auch den Tag an: Dieses Datum zählt auf den Tag.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/answer_fields.py"></location>
            <source>{letter} or {number}</source>
            <translation>{letter} oder {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/attempt_wait.py"></location>
            <source>Wait {number} seconds before the next attempt.</source>
            <translation>
                <numerusform>Warten Sie {number} Sekunde bis zum nächsten Versuch.</numerusform>
                <numerusform>Warten Sie {number} Sekunden bis zum nächsten Versuch.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Line {number}, {date} {time}, {who}: {action}</source>
            <translation>Zeile {number}, {date} {time}, {who}: {action}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_model.py"></location>
            <source>Patient {number}</source>
            <translation>Patient {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Any patient</source>
            <translation>Alle Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Last verified {date} {time}: {verdict}.</source>
            <translation>Zuletzt geprüft {date} {time}: {verdict}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Never verified.</source>
            <translation>Nie geprüft.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>{number} lines</source>
            <translation>
                <numerusform>{number} Zeile</numerusform>
                <numerusform>{number} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Whose audit lines?</source>
            <translation>Wessen Protokollzeilen?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Anybody</source>
            <translation>Alle Personen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>How far the verification is</source>
            <translation>Wie weit die Prüfung ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Audit lines</source>
            <translation>Protokollzeilen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Columns of the audit lines</source>
            <translation>Spalten der Protokollzeilen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>No line fits.</source>
            <translation>Keine Zeile passt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>Audit trail verified: all right</source>
            <translation>Prüfprotokoll geprüft: alles in Ordnung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_panel.py"></location>
            <source>{number} lines written to {name}; not encrypted</source>
            <translation>
                <numerusform>{number} Zeile in {name} geschrieben; nicht verschlüsselt</numerusform>
                <numerusform>{number} Zeilen in {name} geschrieben; nicht verschlüsselt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_strips.py"></location>
            <source>{number} more: Clinic, Audit trail, “Refused, failed or suspicious”.</source>
            <translation>{number} weitere: Praxis, Prüfprotokoll, „Abgelehnt, fehlgeschlagen oder verdächtig“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_strips.py"></location>
            <source>I have read this</source>
            <translation>Ich habe das gelesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>acknowledge finding</source>
            <translation>Feststellung quittiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>acknowledge result</source>
            <translation>Laborwert quittiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add answer</source>
            <translation>Antwort hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add contact</source>
            <translation>Kontakt hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add medicine</source>
            <translation>Medikament hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add paragraph</source>
            <translation>Absatz hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add patient</source>
            <translation>Patient hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add problem</source>
            <translation>Problem hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add procedure</source>
            <translation>Operation hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>add result</source>
            <translation>Laborwert hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>answer letter</source>
            <translation>Brief beantwortet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>begin anchor</source>
            <translation>Anker begonnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>change passphrase</source>
            <translation>Passphrase geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>change setting</source>
            <translation>Einstellung geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome closed</source>
            <translation>geändertes Ergebnis abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome dismissed</source>
            <translation>geändertes Ergebnis beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome gone</source>
            <translation>geändertes Ergebnis wieder fort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome re-opened</source>
            <translation>geändertes Ergebnis wieder geöffnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>choose operation</source>
            <translation>Operation gewählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>clock set back</source>
            <translation>Uhr zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>close clinic</source>
            <translation>Praxis geschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>close walkthrough</source>
            <translation>Durchgang abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>copy check</source>
            <translation>Kopie geprüft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>copy record</source>
            <translation>Akten kopiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct contact</source>
            <translation>Kontakt berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct medicine</source>
            <translation>Medikament berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct paragraph</source>
            <translation>Absatz berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct patient</source>
            <translation>Patient berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct problem</source>
            <translation>Problem berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct procedure</source>
            <translation>Operation berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>correct result</source>
            <translation>Laborwert berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>count to import</source>
            <translation>Zählung zum Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>create clinic</source>
            <translation>Praxis angelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>disable user</source>
            <translation>Benutzer gesperrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>dismiss suggestion</source>
            <translation>Vorschlag beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>enable user</source>
            <translation>Benutzer zugelassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>end contact</source>
            <translation>Kontakt beendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>end paragraph</source>
            <translation>Absatz beendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>export audit trail</source>
            <translation>Prüfprotokoll exportiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>export</source>
            <comment>deed in the audit trail</comment>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>failed passphrase</source>
            <translation>falsche Passphrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>failed unlock</source>
            <translation>Entsperrung fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>broken trail found</source>
            <translation>gebrochenes Protokoll gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed anchor found</source>
            <translation>geänderter Anker gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>changed outcome found</source>
            <translation>geändertes Ergebnis gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>missing anchor found</source>
            <translation>fehlender Anker gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>replaced trail found</source>
            <translation>ersetztes Protokoll gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>roll-back found</source>
            <translation>Rückversetzung gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>give passphrase</source>
            <translation>Passphrase vergeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>import results</source>
            <translation>Laborwerte importiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>import</source>
            <comment>deed in the audit trail</comment>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>issue letter</source>
            <translation>Brief ausgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>keep earlier form</source>
            <translation>frühere Form aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>keep pathway</source>
            <translation>Pfad aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>learn laboratory</source>
            <translation>Labor gelernt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>link waiting result</source>
            <translation>wartender Laborwert verknüpft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>lock</source>
            <comment>deed in the audit trail</comment>
            <translation>gesperrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>mark result suspect</source>
            <translation>Laborwert als zweifelhaft gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>new recovery key</source>
            <translation>neuer Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>offer contact again</source>
            <translation>Kontakt wieder angeboten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>offer paragraph again</source>
            <translation>Absatz wieder angeboten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>print letter</source>
            <translation>Brief gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>quarantine</source>
            <comment>deed in the audit trail</comment>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>read file</source>
            <translation>Datei gelesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>read record</source>
            <translation>Akte gelesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>open with the recovery key</source>
            <translation>mit dem Wiederherstellungsschlüssel geöffnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>refuse waiting result</source>
            <translation>wartender Laborwert abgelehnt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>refused</source>
            <comment>deed in the audit trail</comment>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>restore drill</source>
            <translation>Probe-Wiederherstellung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>restore noted</source>
            <translation>Wiederherstellung vermerkt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>rotate keys</source>
            <translation>Schlüssel gewechselt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>run closed walkthroughs again</source>
            <translation>abgeschlossene Durchgänge neu berechnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>search list</source>
            <translation>Liste durchsucht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>send letter</source>
            <translation>Brief versandt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set clinic</source>
            <translation>Praxis geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set copies</source>
            <translation>Kopien eingestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>set user</source>
            <translation>Benutzer geändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>take back step of letter</source>
            <translation>Schritt eines Briefs zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>type recovery key</source>
            <translation>Wiederherstellungsschlüssel getippt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>undo import</source>
            <translation>Import zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>undo waiting result</source>
            <translation>wartender Laborwert zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>unlock</source>
            <comment>deed in the audit trail</comment>
            <translation>entsperrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>verify audit trail</source>
            <translation>Prüfprotokoll geprüft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw medicine</source>
            <translation>Medikament zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw problem</source>
            <translation>Problem zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw procedure</source>
            <translation>Operation zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>withdraw result</source>
            <translation>Laborwert zurückgezogen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/audit_words.py"></location>
            <source>{number} searches</source>
            <translation>
                <numerusform>{number} Suche</numerusform>
                <numerusform>{number} Suchen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>when asked for</source>
            <translation>auf Wunsch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>at closing</source>
            <translation>beim Schließen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>while working</source>
            <translation>während der Arbeit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before an import</source>
            <translation>vor einem Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before a new key</source>
            <translation>vor einem neuen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>before restoring</source>
            <translation>vor einer Wiederherstellung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>{number} copies read to the last byte: {bad} damaged</source>
            <translation>
                <numerusform>{number} Kopie bis zum letzten Byte gelesen: {bad} beschädigt</numerusform>
                <numerusform>{number} Kopien bis zum letzten Byte gelesen: {bad} beschädigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Last test restore {date} {time}: {sentence}</source>
            <translation>Letzte Probe-Wiederherstellung {date} {time}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>While working, a copy is made each day with the first change, and after so many hours with changes:</source>
            <translation>Während der Arbeit wird jeden Tag bei der ersten Änderung eine Kopie gemacht, und nach so vielen Stunden mit Änderungen:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>{number} copies read to the last byte: all good</source>
            <translation>
                <numerusform>{number} Kopie bis zum letzten Byte gelesen: gut</numerusform>
                <numerusform>{number} Kopien bis zum letzten Byte gelesen: alle gut</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Backups</source>
            <translation>Sicherungskopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copy now</source>
            <translation>Jetzt kopieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Test restore</source>
            <translation>Wiederherstellung proben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Check all copies</source>
            <translation>Alle Kopien prüfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Choose second folder…</source>
            <translation>Zweiten Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Use no second folder</source>
            <translation>Keinen zweiten Ordner verwenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>A copy every so many hours</source>
            <translation>Eine Kopie alle so viele Stunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies of the record</source>
            <translation>Kopien der Akten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All copies</source>
            <translation>Alle Kopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Where and when</source>
            <translation>Wo und wann</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All {number} copies</source>
            <translation>Alle {number} Kopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copying the record and checking the copy …</source>
            <translation>Die Akten werden kopiert, die Kopie wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Reading every copy to its last byte …</source>
            <translation>Jede Kopie wird bis zum letzten Byte gelesen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Restoring the newest copy for a test, beside the record …</source>
            <translation>Die neueste Kopie wird zur Probe neben den Akten wiederhergestellt …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Second folder for copies</source>
            <translation>Zweiter Ordner für Kopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>A copy every {value} hours of work</source>
            <translation>Eine Kopie alle {value} Arbeitsstunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>How far the work is</source>
            <translation>Wie weit die Arbeit ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Every copy also goes to {second}</source>
            <translation>Jede Kopie geht auch nach {second}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>All copies lie on the same disk as the record: if that is lost or stolen, so are they. Choose a folder on another disk or a stick.</source>
            <translation>Alle Kopien liegen auf demselben Datenträger wie die Akten: Geht er verloren oder wird er gestohlen, sind auch sie fort. Wählen Sie einen Ordner auf einem anderen Datenträger oder einem Stick.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copy made and checked: {patients}, {results}</source>
            <translation>Kopie gemacht und geprüft: {patients}, {results}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies go to the second folder too</source>
            <translation>Kopien gehen auch in den zweiten Ordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Second folder</source>
            <translation>Zweiter Ordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Not good</source>
            <translation>Nicht gut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>There is no copy yet.</source>
            <translation>Es gibt noch keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Copies stay beside the record</source>
            <translation>Kopien bleiben neben den Akten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Checked {time}</source>
            <translation>Geprüft {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/backups_panel.py"></location>
            <source>Whole</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Known allergies</source>
            <translation>Bekannte Allergien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>No known allergies</source>
            <translation>Keine bekannten Allergien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Allergies not recorded</source>
            <translation>Allergien nicht dokumentiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Deceased</source>
            <translation>Verstorben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Invented patient</source>
            <translation>Erfundener Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Edit who the patient is</source>
            <translation>Angaben zur Person bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Died {died}</source>
            <translation>Gestorben {died}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>{name}, born {born}</source>
            <translation>{name}, geboren {born}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>NHS No.</source>
            <translation>NHS-Nr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>Gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/banner.py"></location>
            <source>{born} ({age}y)</source>
            <translation>{born} ({age} J.)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Re-opened</source>
            <translation>Wieder geöffnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismissed</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Closed anew</source>
            <translation>Neu abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Past</source>
            <translation>Vorbei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Closed on {date}; changed outcome found on {found}</source>
            <translation>Abgeschlossen am {date}; geändertes Ergebnis gefunden am {found}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>{said}; re-opened by {by} on {date}, not closed yet</source>
            <translation>{said}; wieder geöffnet von {by} am {date}, noch nicht abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismissed by {by} on {on}: {reason}</source>
            <translation>Beiseitegelegt von {by} am {on}: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>{sentence}. The walkthrough stays closed as it was. This returns when something new changes the outcome again.</source>
            <translation>{sentence}. Der Durchgang bleibt abgeschlossen, wie er war. Dies kommt wieder, wenn etwas Neues das Ergebnis noch einmal ändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Re-open</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>The outcome returned to what it was when the walkthrough was closed, {on}</source>
            <translation>Das Ergebnis ist wieder das, mit dem der Durchgang abgeschlossen wurde, {on}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>A new walkthrough was closed by {by} on {on}</source>
            <translation>Ein neuer Durchgang wurde von {by} am {on} abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss the changed outcome</source>
            <translation>Geändertes Ergebnis beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>Dismiss…</source>
            <translation>Beiseitelegen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>({number} more under Pathways)</source>
            <translation>({number} weitere unter „Pfade“)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/change_banner.py"></location>
            <source>dismissing a changed outcome</source>
            <translation>Beiseitelegen eines geänderten Ergebnisses</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{number} closed walkthroughs would now end otherwise</source>
            <translation>
                <numerusform>{number} abgeschlossener Durchgang würde nun anders enden</numerusform>
                <numerusform>{number} abgeschlossene Durchgänge würden nun anders enden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>born {born}, </source>
            <translation>geboren {born}, </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Outcomes to look at</source>
            <translation>Anzusehende Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Stop for now</source>
            <translation>Vorerst anhalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>No closed walkthrough has a changed outcome that has not been looked at.</source>
            <translation>Kein abgeschlossener Durchgang hat ein geändertes Ergebnis, das noch niemand angesehen hat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Running closed walkthroughs again: {done} of {total}</source>
            <translation>Abgeschlossene Durchgänge laufen noch einmal: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{progress}. Stopped; it goes on when the clinic is opened again.</source>
            <translation>{progress}. Angehalten; es geht weiter, wenn die Praxis wieder geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Open the record of {name}. {sentence}</source>
            <translation>Akte von {name} öffnen. {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>Dismiss the changed outcome of {name}</source>
            <translation>Geändertes Ergebnis von {name} beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>{verb} the walkthrough of {name}</source>
            <translation>{verb}: Durchgang von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/changes_page.py"></location>
            <source>the latest {most} are shown</source>
            <translation>die neuesten {most} sind gezeigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Clinic and signature</source>
            <translation>Praxis und Unterschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>as printed on letters</source>
            <translation>wie auf Briefen gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Clinic</source>
            <translation>Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Practice code</source>
            <translation>Praxisnummer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Role of {name}</source>
            <translation>Funktion von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>Registration</source>
            <translation>Registrierung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_dialog.py"></location>
            <source>changing letterhead or signature</source>
            <translation>Ändern von Briefkopf oder Unterschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Letterhead</source>
            <translation>Briefkopf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Audit trail</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/clinic_page.py"></location>
            <source>Turn to the tab {tab}</source>
            <translation>Zum Reiter {tab}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Avoid</source>
            <translation>Unterlassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Refer</source>
            <translation>Überweisen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Monitor</source>
            <translation>Überwachen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Accepted by {name} on {date}, {time}</source>
            <translation>Angenommen von {name} am {date}, {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Overridden by {name} on {date}, {time}</source>
            <translation>Anders entschieden von {name} am {date}, {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>As of {date}, by version {version} (rules {rules}, words {words})</source>
            <translation>Stand {date}, nach Fassung {version} (Regeln {rules}, Worte {words})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>As of {date}, by version {version} (rules {rules})</source>
            <translation>Stand {date}, nach Fassung {version} (Regeln {rules})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Closed in {language}; shown here in the words of today.</source>
            <translation>Abgeschlossen auf {language}; hier in den Worten von heute gezeigt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Steps, questions and answers</source>
            <translation>Schritte, Fragen und Antworten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>given in this walkthrough: {origin}</source>
            <translation>in diesem Durchgang gegeben: {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Actions</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Facts that the outcome rested on</source>
            <translation>Tatsachen, auf denen das Ergebnis beruhte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Walkthrough as it was closed</source>
            <translation>Durchgang, wie er abgeschlossen wurde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>The pathway’s files of that time are not in the record; questions are shown by their short names.</source>
            <translation>Die Dateien des Pfads von damals sind nicht in der Akte; Fragen erscheinen mit ihren Kurznamen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Export the pathway’s files</source>
            <translation>Dateien des Pfads exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Decided instead: {override}. Reason: {reason}</source>
            <translation>Stattdessen entschieden: {override}. Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>Rule {rule}; {cited}</source>
            <translation>Regel {rule}; {cited}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closed_dialog.py"></location>
            <source>None is named.</source>
            <translation>Nichts ist genannt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Closing AlpDesk</source>
            <translation>AlpDesk wird geschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>A copy of the record is being made …</source>
            <translation>Eine Kopie der Akten wird gemacht …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Everything is saved already. The window closes by itself.</source>
            <translation>Alles ist schon gespeichert. Das Fenster schließt sich von selbst.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Close without a copy</source>
            <translation>Ohne Kopie schließen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Keep working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>No copy could be made</source>
            <translation>Es konnte keine Kopie gemacht werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/closing_dialog.py"></location>
            <source>How far the copy is</source>
            <translation>Wie weit die Kopie ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>03/04/2026 is</source>
            <translation>03/04/2026 ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Decimals are written</source>
            <translation>Dezimalstellen stehen nach</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>The first rows of the table</source>
            <translation>Die ersten Zeilen der Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Headings of the table</source>
            <translation>Überschriften der Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Rows of the table</source>
            <translation>Zeilen der Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Dates such as 03/04/2026 can be read in two ways: say which is meant.</source>
            <translation>Daten wie 03/04/2026 können auf zwei Arten gelesen werden: Sagen Sie, welche gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Say how decimals are written.</source>
            <translation>Sagen Sie, wie Dezimalstellen geschrieben sind.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>How its tables are read is remembered for {laboratory}. The rows are read again as you change it.</source>
            <translation>Wie seine Tabellen gelesen werden, wird für {laboratory} gemerkt. Die Zeilen werden beim Ändern neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>How its tables are read is remembered once the laboratory is named above. The rows are read again as you change it.</source>
            <translation>Wie seine Tabellen gelesen werden, wird gemerkt, sobald oben das Labor genannt ist. Die Zeilen werden beim Ändern neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>What “{name}” holds</source>
            <translation>Was „{name}“ enthält</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Unit of “{name}”</source>
            <translation>Einheit von „{name}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Decimals</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Day first: 3 April</source>
            <translation>Tag zuerst: 3. April</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/columns_panel.py"></location>
            <source>Month first: 4 March</source>
            <translation>Monat zuerst: 4. März</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/compare_button.py"></location>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/compare_button.py"></location>
            <source>Show other analytes below, on the same time axis</source>
            <translation>Andere Messgrößen darunter auf derselben Zeitachse zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{number} critical results need acknowledgement</source>
            <translation>
                <numerusform>{number} kritischer Laborwert ist zu quittieren</numerusform>
                <numerusform>{number} kritische Laborwerte sind zu quittieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{result}. {why}</source>
            <translation>{result}. {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Your name, the time and the note are kept in the record. Nothing else changes.</source>
            <translation>Ihr Name, die Zeit und die Bemerkung bleiben in der Akte. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{result} acknowledged</source>
            <translation>{result} quittiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Open record</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge…</source>
            <translation>Quittieren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge {result}</source>
            <translation>{result} quittieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge critical result</source>
            <translation>Kritischen Laborwert quittieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>What you did or decided</source>
            <translation>Was Sie getan oder entschieden haben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>Acknowledge</source>
            <translation>Quittieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>acknowledging a critical result</source>
            <translation>Quittieren eines kritischen Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/critical_strip.py"></location>
            <source>such as: telephoned, sent to hospital today</source>
            <translation>etwa: angerufen, heute ins Krankenhaus geschickt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/damage_report.py"></location>
            <source>Something is missing in the records of:</source>
            <translation>Etwas fehlt in den Akten von:</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/damage_report.py"></location>
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Such as 12 mar 2026, today or -3d</source>
            <translation>Etwa 12 mär 2026, heute oder -3d</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>{label}: choose in a calendar</source>
            <translation>{label}: im Kalender wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/date_field.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>I decide otherwise</source>
            <translation>Ich entscheide anders</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>What you decide instead</source>
            <translation>Was Sie stattdessen entscheiden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Your decision in your own words</source>
            <translation>Ihre Entscheidung in Ihren Worten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Why; required, kept in the record and in the letter</source>
            <translation>Begründung; erforderlich, steht in der Akte und im Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Reason, required</source>
            <translation>Grund, erforderlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Save my decision</source>
            <translation>Meine Entscheidung speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Another decision, in my own words</source>
            <translation>Eine andere Entscheidung, in eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Instead</source>
            <translation>Stattdessen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Write what you decide instead.</source>
            <translation>Schreiben Sie, was Sie stattdessen entscheiden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/decision_panel.py"></location>
            <source>Write why you decide otherwise: the reason is kept in the record.</source>
            <translation>Schreiben Sie, warum Sie anders entscheiden: Der Grund bleibt in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>While the clinic is open, AlpDesk looks into this folder every few seconds. Results that are certain are stored, all others wait in the quarantine. Each file is moved to “done”, or to “refused” with the reason beside it; none is deleted. Files there are not encrypted.</source>
            <translation>Solange die Praxis offen ist, sieht AlpDesk alle paar Sekunden in diesen Ordner. Sichere Laborwerte werden gespeichert, alle anderen warten in der Quarantäne. Jede Datei wird nach „done“ verschoben, oder nach „refused“ mit dem Grund daneben; keine wird gelöscht. Dateien dort sind nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Nothing new lies in the folder.</source>
            <translation>Nichts Neues liegt in dem Ordner.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Drop folder</source>
            <translation>Ablageordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Take in now</source>
            <translation>Jetzt einlesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>Looking …</source>
            <translation>Es wird nachgesehen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>none is looked into</source>
            <translation>keiner wird beobachtet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_folder_dialog.py"></location>
            <source>choosing the drop folder</source>
            <translation>Wahl des Ablageordners</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} results stored</source>
            <translation>
                <numerusform>{number} Laborwert gespeichert</numerusform>
                <numerusform>{number} Laborwerte gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} waiting in the quarantine</source>
            <translation>
                <numerusform>{number} wartet in der Quarantäne</numerusform>
                <numerusform>{number} warten in der Quarantäne</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>known already</source>
            <translation>schon bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>refused</source>
            <comment>a file</comment>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>left for later</source>
            <comment>a file</comment>
            <translation>für später gelassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder cannot be read</source>
            <translation>Der Ablageordner ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder watched</source>
            <translation>Ablageordner wird beobachtet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>Drop folder: {what}</source>
            <translation>Ablageordner: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} files refused</source>
            <translation>
                <numerusform>{number} Datei abgelehnt</numerusform>
                <numerusform>{number} Dateien abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/drop_watch.py"></location>
            <source>{number} files left for later</source>
            <translation>
                <numerusform>{number} Datei für später gelassen</numerusform>
                <numerusform>{number} Dateien für später gelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>Discard what you entered?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>{sentence} What you type is on this screen only.</source>
            <translation>{sentence} Was Sie tippen, steht nur auf diesem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialog.py"></location>
            <source>as it will stand in the history</source>
            <translation>wie er in der Vorgeschichte stehen wird</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding a problem</source>
            <translation>Hinzufügen eines Problems</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting a problem</source>
            <translation>Berichtigen eines Problems</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding a medicine</source>
            <translation>Hinzufügen eines Medikaments</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting a medicine</source>
            <translation>Berichtigen eines Medikaments</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>adding an operation or event</source>
            <translation>Hinzufügen von Operation oder Ereignis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>correcting an operation or event</source>
            <translation>Berichtigen von Operation oder Ereignis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Resolved</source>
            <translation>Abgeklungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Inactive</source>
            <translation>Inaktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Provisional</source>
            <translation>Vorläufig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Unconfirmed</source>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Differential</source>
            <translation>Differenzialdiagnose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Refuted</source>
            <translation>Widerlegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Being taken</source>
            <translation>Wird genommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Not taken</source>
            <translation>Nicht genommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Done</source>
            <comment>operation</comment>
            <translation>Durchgeführt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Not done</source>
            <translation>Nicht durchgeführt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Reason for the correction</source>
            <translation>Grund der Berichtigung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} withdrawn</source>
            <translation>{text} zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} corrected</source>
            <translation>{text} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Empty while it goes on</source>
            <translation>Leer, solange es andauert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Certainty</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>why it is given, why it was stopped</source>
            <translation>wofür es gegeben wird, warum es beendet wurde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit operation or event</source>
            <translation>Operation oder Ereignis bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add operation or event</source>
            <translation>Operation oder Ereignis hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>where, by whom</source>
            <translation>wo, durch wen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit problem</source>
            <translation>Problem bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add problem</source>
            <translation>Problem hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Edit medicine</source>
            <translation>Medikament bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>Add medicine</source>
            <translation>Medikament hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>75 mg once daily</source>
            <translation>75 mg einmal täglich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_dialogs.py"></location>
            <source>{text} added</source>
            <translation>{text} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>Entered by mistake and undone at once</source>
            <translation>Irrtümlich eingetragen und sofort rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>The change before was undone</source>
            <translation>Die Änderung davor wurde rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>The change before was done again</source>
            <translation>Die Änderung davor wurde wiederholt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/entry_steps.py"></location>
            <source>This entry was changed meanwhile: look at it in its history.</source>
            <translation>Dieser Eintrag wurde inzwischen geändert: Sehen Sie ihn in seinen Fassungen an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>What if?</source>
            <translation>Was wäre, wenn?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>What would change this outcome</source>
            <translation>Was dieses Ergebnis ändern würde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Try other answers</source>
            <translation>Andere Antworten proben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Opens a scratch copy: nothing in it is saved.</source>
            <translation>Öffnet eine Probekopie: Nichts darin wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>WHAT WOULD CHANGE IT</source>
            <translation>WAS ES ÄNDERN WÜRDE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>MOST USEFUL NEXT</source>
            <translation>ALS NÄCHSTES AM NÜTZLICHSTEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Answer now</source>
            <translation>Beantworten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Answer now: {question}</source>
            <translation>Jetzt beantworten: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>or if {condition}</source>
            <translation>oder wenn {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>if {condition}</source>
            <translation>wenn {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>Looking at what may still come …</source>
            <translation>Es wird gesucht, was noch kommen kann …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/explanation_card.py"></location>
            <source>By the record and the pathway of today.</source>
            <translation>Nach der Akte und dem Pfad von heute.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>The file is not encrypted and holds patient data: keep it where only those who treat them can read it.</source>
            <translation>Die Datei ist nicht verschlüsselt und enthält Patientendaten: Bewahren Sie sie so auf, dass nur die Behandelnden sie lesen können.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>FHIR R4 Bundle</source>
            <translation>FHIR R4 Bundle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>The whole record for another program; AlpDesk reads it back.</source>
            <translation>Die ganze Akte für ein anderes Programm; AlpDesk liest sie wieder ein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Table of results</source>
            <translation>Tabelle der Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>CSV for a spreadsheet, one result a row.</source>
            <translation>CSV für eine Tabelle, ein Laborwert je Zeile.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Patient summary</source>
            <translation>Patientenzusammenfassung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>FHIR document after the International Patient Summary, for a referral.</source>
            <translation>FHIR-Dokument nach der International Patient Summary, für eine Überweisung.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Trend</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>A picture with patient, unit and limits, or its values as a table.</source>
            <translation>Ein Bild mit Patient, Einheit und Grenzen, oder seine Werte als Tabelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>SVG drawing</source>
            <translation>SVG-Zeichnung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Table of the values (CSV)</source>
            <translation>Tabelle der Werte (CSV)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Analyte</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Choose where…</source>
            <translation>Ort wählen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Exported to {name}; the file is not encrypted</source>
            <translation>Nach {name} exportiert; die Datei ist nicht verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>As shown: {analytes}</source>
            <translation>Wie gezeigt: {analytes}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>Of one patient only.</source>
            <translation>Nur von einem Patienten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/export_dialog.py"></location>
            <source>No result can be drawn.</source>
            <translation>Kein Laborwert kann gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>{origin} and {number} more</source>
            <translation>{origin} und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>Facts that this step rests on</source>
            <translation>Tatsachen, auf denen dieser Schritt beruht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>Show every result</source>
            <translation>Alle Laborwerte zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fact_box.py"></location>
            <source>the same</source>
            <translation>dieselben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Show {label}</source>
            <translation>{label} zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/fields.py"></location>
            <source>Hide {label}</source>
            <translation>{label} verbergen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/file_dialogs.py"></location>
            <source>Results (*.csv *.tsv *.txt *.hl7 *.oru *.json *.ndjson *.xml);;Every file (*)</source>
            <translation>Laborwerte (*.csv *.tsv *.txt *.hl7 *.oru *.json *.ndjson *.xml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/file_dialogs.py"></location>
            <source>Import results</source>
            <translation>Laborwerte importieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/form_drafts.py"></location>
            <source>at {clock} on {day}</source>
            <translation>um {clock} am {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/form_drafts.py"></location>
            <source>at {clock}</source>
            <translation>um {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Find in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Where you were (Esc)</source>
            <translation>Wo Sie waren (Esc)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Where you were</source>
            <translation>Wo Sie waren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Pages of the help</source>
            <translation>Seiten der Hilfe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_page.py"></location>
            <source>Nothing in the help holds “{words}”.</source>
            <translation>Nichts in der Hilfe enthält „{words}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/help_text.py"></location>
            <source>This page is there in English only.</source>
            <translation>Diese Seite gibt es nur auf Englisch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>recurrence</source>
            <translation>Wiederauftreten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>relapse</source>
            <translation>Rückfall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>inactive</source>
            <translation>inaktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>remission</source>
            <translation>Remission</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>resolved</source>
            <translation>abgeklungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>unconfirmed</source>
            <translation>unbestätigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>provisional</source>
            <translation>vorläufig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>differential</source>
            <translation>Differenzialdiagnose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>refuted</source>
            <translation>widerlegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>entered in error</source>
            <translation>irrtümlich eingetragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>preparation</source>
            <comment>operation</comment>
            <translation>in Vorbereitung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>in progress</source>
            <comment>operation</comment>
            <translation>im Gange</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>not done</source>
            <comment>operation</comment>
            <translation>nicht durchgeführt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>on hold</source>
            <comment>operation</comment>
            <translation>ausgesetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>stopped</source>
            <comment>operation</comment>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>unknown</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>since {date}</source>
            <translation>seit {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>start not known</source>
            <translation>Beginn nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>date not known</source>
            <translation>Datum nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Add to {title}</source>
            <translation>Zu {title} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>until {date}</source>
            <translation>bis {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/history_cards.py"></location>
            <source>DOSE {dose}</source>
            <translation>DOSIS {dose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_head.py"></location>
            <source>It is this patient’s file all the same</source>
            <translation>Es ist trotzdem die Datei dieses Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Nothing is stored before you have seen it.</source>
            <translation>Nichts wird gespeichert, bevor Sie es gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Store</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>The reading was stopped; nothing was stored.</source>
            <translation>Das Lesen wurde angehalten; nichts wurde gespeichert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} other files not read.</source>
            <translation>
                <numerusform>{number} andere Datei nicht gelesen.</numerusform>
                <numerusform>{number} andere Dateien nicht gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} more files after it</source>
            <translation>
                <numerusform>{number} weitere Datei danach</numerusform>
                <numerusform>{number} weitere Dateien danach</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Comparing with the record …</source>
            <translation>Vergleich mit den Akten …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Storing …</source>
            <translation>Es wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>For the patient whose record is open</source>
            <translation>Für den Patienten, dessen Akte offen ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Read on this computer only</source>
            <translation>Nur auf diesem Computer gelesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Say first whether it is this patient’s file.</source>
            <translation>Sagen Sie zuerst, ob es die Datei dieses Patienten ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>{number} people</source>
            <translation>
                <numerusform>{number} Person</numerusform>
                <numerusform>{number} Personen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Put aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>Paste results</source>
            <translation>Laborwerte einfügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_page.py"></location>
            <source>The people of the file were read anew meanwhile: choose again.</source>
            <translation>Die Personen der Datei wurden inzwischen neu gelesen: Wählen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>To confirm</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{entries} that the record does not hold; stored with the results.</source>
            <translation>{entries}, die noch nicht in der Akte sind; werden mit den Laborwerten gespeichert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{people}, {undecided} to settle</source>
            <translation>{people}, {undecided} zu klären</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>to check</source>
            <translation>zu prüfen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{number} medicines</source>
            <translation>
                <numerusform>{number} Medikament</numerusform>
                <numerusform>{number} Medikamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>{number} operations or events</source>
            <translation>
                <numerusform>{number} Operation oder Ereignis</numerusform>
                <numerusform>{number} Operationen oder Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_preview.py"></location>
            <source>Besides</source>
            <translation>Außerdem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>CSV, HL7, FHIR or C-CDA. Or drop them here.</source>
            <translation>CSV, HL7, FHIR oder C-CDA. Oder hier ablegen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>From a screen, a PDF or a spreadsheet.</source>
            <translation>Von einem Bildschirm, aus einer PDF oder einer Tabelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Files that a laboratory’s program writes.</source>
            <translation>Dateien, die das Programm eines Labors schreibt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Imports so far</source>
            <translation>Bisherige Importe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Who imported what; report and undo.</source>
            <translation>Wer was importierte; Bericht und Rücknahme.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>How far the reading is</source>
            <translation>Wie weit das Lesen ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Stop reading</source>
            <translation>Lesen anhalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_start.py"></location>
            <source>{number} rows</source>
            <translation>
                <numerusform>{number} Zeile</numerusform>
                <numerusform>{number} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>All in one step, or nothing; it can be undone.</source>
            <translation>Alles in einem Schritt, oder nichts; es lässt sich zurücknehmen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>{number} rows will wait in the quarantine.</source>
            <translation>
                <numerusform>{number} Zeile wird in der Quarantäne warten.</numerusform>
                <numerusform>{number} Zeilen werden in der Quarantäne warten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Put {number} rows into quarantine</source>
            <translation>
                <numerusform>{number} Zeile in die Quarantäne</numerusform>
                <numerusform>{number} Zeilen in die Quarantäne</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Nothing to store</source>
            <translation>Nichts zu speichern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Store {number} entries</source>
            <translation>
                <numerusform>{number} Eintrag speichern</numerusform>
                <numerusform>{number} Einträge speichern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>Store {number} results</source>
            <translation>
                <numerusform>{number} Laborwert speichern</numerusform>
                <numerusform>{number} Laborwerte speichern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/import_words.py"></location>
            <source>add {number} patients</source>
            <translation>
                <numerusform>{number} Patienten hinzufügen</numerusform>
                <numerusform>{number} Patienten hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>no rows</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Everything that came with this file is withdrawn, what it corrected is brought back, and nothing of it waits any more. Patients that it added stay. The history keeps all of it.</source>
            <translation>Alles, was mit dieser Datei kam, wird zurückgezogen; was sie berichtigte, kommt zurück, und nichts davon wartet noch. Patienten, die sie hinzufügte, bleiben. Die Vorgeschichte behält alles.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Import undone: {number} entries withdrawn</source>
            <translation>
                <numerusform>Import zurückgenommen: {number} Eintrag zurückgezogen</numerusform>
                <numerusform>Import zurückgenommen: {number} Einträge zurückgezogen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>{number} brought back</source>
            <translation>{number} wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>not named</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>{number} still waiting</source>
            <translation>{number} warten noch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>undone by {name}: {reason}</source>
            <translation>zurückgenommen von {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Report…</source>
            <translation>Bericht …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Undo import…</source>
            <translation>Import zurücknehmen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Nothing was imported yet.</source>
            <translation>Es wurde noch nichts importiert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>PDF (*.pdf);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Report written to {name}; the file is not encrypted and holds patient data</source>
            <translation>Bericht in {name} geschrieben; die Datei ist nicht verschlüsselt und enthält Patientendaten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Undo import</source>
            <translation>Import zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>Columns of the imports</source>
            <translation>Spalten der Importe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/imports_page.py"></location>
            <source>undoing an import</source>
            <translation>Zurücknehmen eines Imports</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>No paragraph of the library fits this letter yet: write your own below, or add one to the library.</source>
            <translation>Noch kein Absatz der Sammlung passt zu diesem Brief: Schreiben Sie unten einen eigenen, oder fügen Sie der Sammlung einen hinzu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Insert a paragraph</source>
            <translation>Absatz einfügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Paragraphs that fit</source>
            <translation>Passende Absätze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Filter paragraphs</source>
            <translation>Absätze filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>As a paragraph of its own</source>
            <translation>Als eigenen Absatz</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Manage the library…</source>
            <translation>Sammlung verwalten …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Choose a paragraph above, or write your own</source>
            <translation>Wählen Sie oben einen Absatz, oder schreiben Sie einen eigenen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>inserting a paragraph</source>
            <translation>Einfügen eines Absatzes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Choose a paragraph, or write the words to insert.</source>
            <translation>Wählen Sie einen Absatz, oder schreiben Sie die Worte, die eingefügt werden sollen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/insert_dialog.py"></location>
            <source>Nothing is found for that.</source>
            <translation>Dazu ist nichts zu finden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter by result, patient, line or reason</source>
            <translation>Nach Laborwert, Patient, Zeile oder Grund filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Tick or untick all shown</source>
            <translation>Alle gezeigten an- oder abwählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>{shown} of {total} shown</source>
            <translation>{shown} von {total} gezeigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter rows</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Results in the file</source>
            <translation>Laborwerte der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Columns of the rows of the file</source>
            <translation>Spalten der Zeilen der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>Line {number}: {name} {given}{who}</source>
            <translation>Zeile {number}: {name} {given}{who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Result</source>
            <translation>Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Will be stored</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>How it stands</source>
            <translation>Wie es steht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Conflicting</source>
            <translation>Widersprüchlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Known already</source>
            <translation>Schon bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} new</source>
            <translation>{number} neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} to confirm</source>
            <translation>{number} zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>{number} waits</source>
            <translation>{number} wartet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>Nobody named</source>
            <translation>Niemand genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>not stored</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/intake_rows_model.py"></location>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/jobs.py"></location>
            <source>Something went wrong in AlpDesk itself.</source>
            <translation>In AlpDesk selbst ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>In every form</source>
            <translation>In jedem Formular</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/keys_dialog.py"></location>
            <source>Leave the form</source>
            <translation>Formular verlassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/language_choice.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Words of the letter</source>
            <translation>Worte des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Referral letter</source>
            <translation>Überweisungsbrief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Insert a paragraph…</source>
            <translation>Absatz einfügen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Ready to sign</source>
            <translation>Bereit zur Unterschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Patient’s copy</source>
            <translation>Exemplar für den Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Recipient chosen</source>
            <translation>Empfänger gewählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Choose a recipient</source>
            <translation>Empfänger wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Sender complete</source>
            <translation>Absender vollständig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Clinic or clinician not named</source>
            <translation>Praxis oder Unterzeichnende nicht genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Accepted by {name}</source>
            <translation>Angenommen von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Not accepted: every page says draft</source>
            <translation>Nicht angenommen: Jede Seite trägt „Entwurf“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Caution box present</source>
            <translation>Warnkasten vorhanden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>No caution box: the outcome has no caution</source>
            <translation>Kein Warnkasten: Das Ergebnis enthält keine Warnung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>WORDS OF THE LETTER</source>
            <translation>WORTE DES BRIEFS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>READY TO SIGN</source>
            <translation>BEREIT ZUR UNTERSCHRIFT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_form.py"></location>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Issue the letter as PDF</source>
            <translation>Brief als PDF ausstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Export what each sentence rests on</source>
            <translation>Exportieren, worauf jeder Satz beruht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Writing the letter …</source>
            <translation>Der Brief wird geschrieben …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>The letter is issued, the patient’s copy is not yet: {why}</source>
            <translation>Der Brief ist ausgestellt, das Exemplar für den Patienten noch nicht: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Reasons written to {file}; the file holds patient data.</source>
            <translation>Begründungen in {file} geschrieben; die Datei enthält Patientendaten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>{number} pages were printed.</source>
            <translation>
                <numerusform>{number} Seite wurde gedruckt.</numerusform>
                <numerusform>{number} Seiten wurden gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Choose a recipient before the letter is issued.</source>
            <translation>Wählen Sie einen Empfänger, bevor der Brief ausgestellt wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_issuing.py"></location>
            <source>Draft, not issued</source>
            <translation>Entwurf, nicht ausgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>Paragraph taken out</source>
            <translation>Absatz herausgenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>The letter is written anew in other words</source>
            <translation>Der Brief ist in anderen Worten neu geschrieben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_making.py"></location>
            <source>Not undone: that letter was left or issued meanwhile.</source>
            <translation>Nicht rückgängig gemacht: Dieser Brief wurde inzwischen verlassen oder ausgestellt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>ALP trend</source>
            <translation>AP-Verlauf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>How the conclusion was reached</source>
            <translation>Wie das Ergebnis zustande kam</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Map of the pathway, as an appendix</source>
            <translation>Karte des Pfads, als Anhang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Results and trends…</source>
            <translation>Laborwerte und Verläufe …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Copy for the patient, in plain language</source>
            <translation>Exemplar für den Patienten, in einfacher Sprache</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_options.py"></location>
            <source>Include</source>
            <translation>Mit aufnehmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Back to outcome</source>
            <translation>Zurück zum Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Why is this said?</source>
            <translation>Warum steht das da?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Export reasons</source>
            <translation>Begründungen exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issue as PDF</source>
            <translation>Als PDF ausstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>writing a letter</source>
            <translation>Schreiben eines Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issuing freezes the letter and keeps the PDF with its checksum.</source>
            <translation>Das Ausstellen legt den Brief fest und bewahrt die PDF mit ihrer Prüfsumme auf.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issue the letter</source>
            <translation>Brief ausstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print the letter</source>
            <translation>Brief drucken</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Turn to the letter or the patient’s copy</source>
            <translation>Zum Brief oder zum Exemplar für den Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Back to the outcome</source>
            <translation>Zurück zum Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Show what each sentence rests on</source>
            <translation>Zeigen, worauf jeder Satz beruht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Show what each sentence rests on (Alt+Y)</source>
            <translation>Zeigen, worauf jeder Satz beruht (Alt+Y)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Print what is shown; a draft says so on every page (Ctrl+P)</source>
            <translation>Drucken, was gezeigt ist; ein Entwurf sagt es auf jeder Seite (Strg+P)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Write the PDF and keep it in the record (Ctrl+Enter)</source>
            <translation>PDF schreiben und in der Akte aufbewahren (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issued with the patient’s copy on {day} as {file}; both are kept.</source>
            <translation>Mit dem Exemplar für den Patienten am {day} als {file} ausgestellt; beide werden aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issued on {day} as {file}; kept in the record.</source>
            <translation>Ausgestellt am {day} als {file}; in der Akte aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_page.py"></location>
            <source>Issuing freezes the letter.</source>
            <translation>Das Ausstellen legt den Brief fest.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Such as by post, or by whom</source>
            <translation>Etwa per Post, oder durch wen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>What was answered, in a few words</source>
            <translation>Was geantwortet wurde, in wenigen Worten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>The letter was issued on {day}.</source>
            <translation>Der Brief wurde am {day} ausgestellt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>marking a letter as sent</source>
            <translation>Kennzeichnen eines Briefs als versandt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>marking a letter as answered</source>
            <translation>Kennzeichnen eines Briefs als beantwortet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Letter to {recipient} marked as sent</source>
            <translation>Brief an {recipient} als versandt gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Letter to {recipient} marked as answered</source>
            <translation>Brief an {recipient} als beantwortet gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Mark as sent</source>
            <translation>Als versandt kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Mark as answered</source>
            <translation>Als beantwortet kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Sent on</source>
            <translation>Versandt am</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Answered on</source>
            <translation>Beantwortet am</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_state_dialog.py"></location>
            <source>Give the day, such as today or 12 mar 2026.</source>
            <translation>Geben Sie den Tag an, etwa heute oder 12 mär 2026.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Metabolic bone</source>
            <translation>Knochenstoffwechsel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Osteoporosis</source>
            <translation>Osteoporose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Spinal surgery</source>
            <translation>Wirbelsäulenchirurgie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Oncology</source>
            <translation>Onkologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Hepatology</source>
            <translation>Hepatologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Gastroenterology</source>
            <translation>Gastroenterologie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>General practice</source>
            <translation>Hausarztpraxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Emergency</source>
            <comment>kind of recipient</comment>
            <translation>Notaufnahme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Other</source>
            <comment>kind of recipient</comment>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Routine</source>
            <translation>Routine</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Soon</source>
            <translation>Bald</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Draft</source>
            <comment>state of a letter</comment>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Issued</source>
            <comment>state of a letter</comment>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Sent</source>
            <comment>state of a letter</comment>
            <translation>Versandt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Answered</source>
            <comment>state of a letter</comment>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letter_words.py"></location>
            <source>Every language</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Letters are made for {paper} from now on</source>
            <translation>Briefe werden von jetzt an auf {paper} gemacht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Change passphrase…</source>
            <translation>Passphrase ändern …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Edit letterhead and signature</source>
            <translation>Briefkopf und Unterschrift bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>A demonstration clinic: every patient is invented.</source>
            <translation>Eine Vorführpraxis: Alle Patienten sind erfunden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Your signature</source>
            <translation>Ihre Unterschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Paper of letters</source>
            <translation>Papier der Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Clinic and signature saved</source>
            <translation>Praxis und Unterschrift gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>Role</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letterhead_panel.py"></location>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>No letter yet. Letters are written from the outcome of a pathway.</source>
            <translation>Noch kein Brief. Briefe werden vom Ergebnis eines Pfads aus geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>{number} letters wait for an answer.</source>
            <translation>
                <numerusform>{number} Brief wartet auf Antwort.</numerusform>
                <numerusform>{number} Briefe warten auf Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>{number} letters are not sent yet.</source>
            <translation>
                <numerusform>{number} Brief ist noch nicht versandt.</numerusform>
                <numerusform>{number} Briefe sind noch nicht versandt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Filter letters</source>
            <translation>Briefe filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>To the pathways</source>
            <translation>Zu den Pfaden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark as sent…</source>
            <translation>Als versandt kennzeichnen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark as answered…</source>
            <translation>Als beantwortet kennzeichnen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>The note on the letter is taken back</source>
            <translation>Der Vermerk am Brief ist zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>No letter is found for that.</source>
            <translation>Dazu ist kein Brief zu finden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Nothing is to be sent, and no answer is waited for.</source>
            <translation>Nichts ist zu versenden, und auf keine Antwort wird gewartet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark the letter as sent</source>
            <translation>Brief als versandt kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Mark the letter as answered</source>
            <translation>Brief als beantwortet kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>Write on</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_list.py"></location>
            <source>All</source>
            <comment>letters</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>Issued</source>
            <comment>column of letters</comment>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>{day}, {ago}</source>
            <translation>{day}, {ago}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>not issued</source>
            <translation>nicht ausgestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_model.py"></location>
            <source>No recipient yet</source>
            <translation>Noch kein Empfänger</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/letters_page.py"></location>
            <source>What is to be sent, and what waits for an answer</source>
            <translation>Was zu versenden ist und was auf Antwort wartet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Ended ones too</source>
            <translation>Auch beendete</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Correct…</source>
            <translation>Berichtigen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{name} is offered again</source>
            <translation>{name} wird wieder angeboten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{name} is offered no more</source>
            <translation>{name} wird nicht mehr angeboten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>{number} entries</source>
            <translation>
                <numerusform>{number} Eintrag</numerusform>
                <numerusform>{number} Einträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Offer it no more; letters keep what they say (Delete)</source>
            <translation>Nicht mehr anbieten; Briefe behalten, was sie sagen (Entf)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/library_panel.py"></location>
            <source>Offer again</source>
            <translation>Wieder anbieten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Ctrl+L locks at once, from any page and any form. The screen also locks with the computer: when it goes to sleep, when its own screen is locked, and when another user of it is switched to.</source>
            <translation>Strg+L sperrt sofort, von jeder Seite und jedem Formular aus. Der Bildschirm sperrt sich auch mit dem Computer: wenn er schlafen geht, wenn sein eigener Bildschirm gesperrt wird und wenn zu einem anderen Benutzer gewechselt wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Half a minute before it locks by itself a notice says so; a key or a move of the mouse puts it off.</source>
            <translation>Eine halbe Minute, bevor er sich von selbst sperrt, sagt es ein Hinweis; eine Taste oder eine Bewegung der Maus schiebt es auf.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What was typed and not saved is kept, encrypted, for whoever typed it, and is there again after the unlock, after a crash too. Somebody else who unlocks sees nothing of it.</source>
            <translation>Was getippt und nicht gespeichert wurde, wird verschlüsselt für die Person aufbewahrt, die es tippte, und ist nach dem Entsperren wieder da, auch nach einem Absturz. Wer sonst entsperrt, sieht nichts davon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Whoever unlocks is asked whose record it was before it is shown.</source>
            <translation>Wer entsperrt, wird gefragt, wessen Akte es war, bevor sie gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What was copied from AlpDesk leaves the clipboard with the lock, and after two minutes anyway.</source>
            <translation>Was aus AlpDesk kopiert wurde, verlässt die Zwischenablage mit der Sperre, und ohnehin nach zwei Minuten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>The screen locks after {number} minutes without input</source>
            <translation>
                <numerusform>Der Bildschirm sperrt sich nach {number} Minute ohne Eingabe</numerusform>
                <numerusform>Der Bildschirm sperrt sich nach {number} Minuten ohne Eingabe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>Lock without input after</source>
            <translation>Sperren ohne Eingabe nach</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>For everybody in this clinic</source>
            <translation>Für alle in dieser Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>The screen locks itself</source>
            <translation>Der Bildschirm sperrt sich von selbst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>What a lock does</source>
            <translation>Was eine Sperre tut</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_panel.py"></location>
            <source>{number} minutes</source>
            <translation>
                <numerusform>{number} Minute</numerusform>
                <numerusform>{number} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk finishes what was being saved; the clinic can be unlocked in a moment.</source>
            <translation>AlpDesk beendet, was gerade gespeichert wurde; die Praxis kann gleich entsperrt werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>What was typed is kept for whoever typed it; somebody else sees nothing of it.</source>
            <translation>Was getippt wurde, bleibt für die Person, die es tippte; niemand sonst sieht etwas davon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk – locked</source>
            <translation>AlpDesk – gesperrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>{number} forms could not be written: leave AlpDesk open until you unlock.</source>
            <translation>
                <numerusform>{number} Formular konnte nicht geschrieben werden: Lassen Sie AlpDesk offen, bis Sie entsperren.</numerusform>
                <numerusform>{number} Formulare konnten nicht geschrieben werden: Lassen Sie AlpDesk offen, bis Sie entsperren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/lock_screen.py"></location>
            <source>AlpDesk locks in {number} seconds: press a key or move the mouse to go on.</source>
            <translation>
                <numerusform>AlpDesk sperrt sich in {number} Sekunde: Drücken Sie eine Taste oder bewegen Sie die Maus.</numerusform>
                <numerusform>AlpDesk sperrt sich in {number} Sekunden: Drücken Sie eine Taste oder bewegen Sie die Maus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Theme</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>As the computer</source>
            <translation>Wie der Computer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Light theme</source>
            <translation>Helles Aussehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>Dark theme</source>
            <translation>Dunkles Aussehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>For you, on this computer.</source>
            <translation>Für Sie, auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/looks_panel.py"></location>
            <source>For you, in this clinic.</source>
            <translation>Für Sie, in dieser Praxis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Record of {name}</source>
            <translation>Akte von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Patient corrected</source>
            <translation>Patient berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Patient added</source>
            <translation>Patient hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Search patients and actions</source>
            <translation>Patienten und Befehle suchen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Filter the patients</source>
            <translation>Patienten filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Smaller text</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Text of the usual size</source>
            <translation>Schrift in üblicher Größe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Changed outcome dismissed with its reason</source>
            <translation>Geändertes Ergebnis mit Grund beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/main_window.py"></location>
            <source>New patient</source>
            <translation>Neuer Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>✓ done   ◉ you are here   ○ ahead   ⊗ closed</source>
            <translation>✓ erledigt   ◉ Sie sind hier   ○ voraus   ⊗ verschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Map of the pathway as a list</source>
            <translation>Karte des Pfads als Liste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Show the map as a list</source>
            <translation>Karte als Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Where you are</source>
            <translation>Wo Sie sind</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Make the map smaller (minus)</source>
            <translation>Karte verkleinern (Minus)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Make the map larger (plus)</source>
            <translation>Karte vergrößern (Plus)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Show the whole map (0)</source>
            <translation>Ganze Karte zeigen (0)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_panel.py"></location>
            <source>Caution: {text}</source>
            <translation>Vorsicht: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/map_view.py"></location>
            <source>Map of the pathway</source>
            <translation>Karte des Pfads</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/messages.py"></location>
            <source>Put the message away</source>
            <translation>Meldung wegräumen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{number} rows, for example {example}</source>
            <translation>
                <numerusform>{number} Zeile, zum Beispiel {example}</numerusform>
                <numerusform>{number} Zeilen, zum Beispiel {example}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{number} rows, for example {example}. Ask the laboratory if you do not know.</source>
            <translation>
                <numerusform>{number} Zeile, zum Beispiel {example}. Fragen Sie das Labor, wenn Sie es nicht wissen.</numerusform>
                <numerusform>{number} Zeilen, zum Beispiel {example}. Fragen Sie das Labor, wenn Sie es nicht wissen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Nothing in this file has to be confirmed.</source>
            <translation>In dieser Datei ist nichts zu bestätigen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What you say here is remembered for {laboratory}.</source>
            <translation>Was Sie hier sagen, wird für {laboratory} gemerkt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What you say here is remembered once the laboratory is named above.</source>
            <translation>Was Sie hier sagen, wird gemerkt, sobald oben das Labor genannt ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Analyte that “{name}” is</source>
            <translation>Messgröße, die „{name}“ ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>“{name}” is not used</source>
            <translation>„{name}“ wird nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Is it {name}?</source>
            <translation>Ist es {name}?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>What is it?</source>
            <translation>Was ist es?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Unit of {name}</source>
            <translation>Einheit von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>The unit of {name} is the one chosen</source>
            <translation>Die Einheit von {name} ist die gewählte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>{name} without a unit: which is meant?</source>
            <translation>{name} ohne Einheit: Welche ist gemeint?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>It is {short}</source>
            <translation>Es ist {short}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>“{name}” is {analyte}</source>
            <translation>„{name}“ ist {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose an analyte first</source>
            <translation>Wählen Sie zuerst eine Messgröße</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>A name is no proof of what was measured.</source>
            <translation>Ein Name beweist nicht, was gemessen wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose an analyte</source>
            <translation>Messgröße wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/names_panel.py"></location>
            <source>Choose a unit</source>
            <translation>Einheit wählen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Avoid</source>
            <comment>kind of action</comment>
            <translation>Unterlassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>blood count</source>
            <comment>a test</comment>
            <translation>Blutbild</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>calcium</source>
            <comment>a test</comment>
            <translation>Calcium</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Supported</source>
            <comment>a possible cause</comment>
            <translation>Gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Open</source>
            <comment>a possible cause</comment>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Not supported by what is on file</source>
            <comment>a possible cause</comment>
            <translation>Durch die Akte nicht gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Statements {ids}</source>
            <translation>Aussagen {ids}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Derived: no statement of its own</source>
            <translation>Abgeleitet: ohne eigene Aussage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Why: {title}</source>
            <translation>Warum: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Red flag: {flag}</source>
            <translation>Warnzeichen: {flag}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Withheld because a flag is {flag}</source>
            <translation>Zurückgehalten, Warnzeichen: {flag}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{reason}: {text}</source>
            <translation>{reason}: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Possible reading: {text}</source>
            <translation>Mögliche Lesart: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Still missing</source>
            <translation>Fehlt noch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{kind}, number {number}: {text}</source>
            <translation>{kind}, Nummer {number}: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>For: {findings}</source>
            <translation>Dafür: {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Against: {findings}</source>
            <translation>Dagegen: {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>RECOMMENDED, MOST IMPORTANT FIRST</source>
            <translation>EMPFOHLEN, DAS WICHTIGSTE ZUERST</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>NO ACTION IS ASKED FOR</source>
            <translation>KEINE MASSNAHME VERLANGT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>TO KNOW</source>
            <translation>ZUR KENNTNIS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>WITHHELD</source>
            <translation>ZURÜCKGEHALTEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>POSSIBLE CAUSES</source>
            <translation>MÖGLICHE URSACHEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>POSSIBLE READINGS</source>
            <translation>MÖGLICHE LESARTEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_cards.py"></location>
            <source>Not on file: {tests}.</source>
            <translation>Nicht in der Akte: {tests}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Before it can be accepted, confirm, change or give a reason for {questions}.</source>
            <translation>Bevor es angenommen werden kann: bestätigen, ändern oder begründen Sie {questions}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accepted by {who} on {date}</source>
            <translation>Angenommen von {who} am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Overridden by {who} on {date}: {decision}</source>
            <translation>Anders entschieden von {who} am {date}: {decision}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Back to answers</source>
            <translation>Zurück zu den Antworten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Disagree, record reason</source>
            <translation>Anders entscheiden, mit Grund</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept and save</source>
            <translation>Annehmen und speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept and create letter</source>
            <translation>Annehmen und Brief erstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>What the outcome recommends</source>
            <translation>Was das Ergebnis empfiehlt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Why this outcome</source>
            <translation>Warum dieses Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Create referral letter</source>
            <translation>Überweisungsbrief erstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept, letter</source>
            <translation>Annehmen, Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Not yet in the record: accept it, or record why you decide otherwise.</source>
            <translation>Noch nicht in der Akte: Nehmen Sie es an, oder schreiben Sie, warum Sie anders entscheiden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Disagree</source>
            <translation>Anders entscheiden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>Reason: {reason}</source>
            <translation>Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>OUTCOME</source>
            <translation>ERGEBNIS</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/outcome_page.py"></location>
            <source>STILL MISSING</source>
            <translation>FEHLT NOCH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Esc</source>
            <comment>the key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>OPENED LAST</source>
            <translation>ZULETZT GEÖFFNET</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>PATIENTS</source>
            <translation>PATIENTEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>ACTIONS</source>
            <translation>BEFEHLE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/palette.py"></location>
            <source>Nothing is found for “{typed}”</source>
            <translation>Nichts gefunden für „{typed}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraph_edit.py"></location>
            <source>Keep in the library of paragraphs</source>
            <translation>In der Absatzsammlung aufbewahren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraph_edit.py"></location>
            <source>Take this paragraph out</source>
            <translation>Diesen Absatz herausnehmen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>No paragraph yet. Keep what you write again and again here, such as how to reach you: on the page of a letter it is inserted by a few keys.</source>
            <translation>Noch kein Absatz. Bewahren Sie hier auf, was Sie immer wieder schreiben, etwa wie Sie erreichbar sind: Auf der Seite eines Briefs wird es mit wenigen Tasten eingefügt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Add a paragraph</source>
            <translation>Absatz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>For</source>
            <comment>which letters</comment>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>You find it by its title.</source>
            <translation>Am Titel finden Sie ihn wieder.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Pathway</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>correcting a paragraph</source>
            <translation>Berichtigen eines Absatzes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>adding a paragraph</source>
            <translation>Hinzufügen eines Absatzes</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>{title} is in the library of paragraphs</source>
            <translation>{title} ist in der Absatzsammlung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Every recipient</source>
            <translation>Alle Empfänger</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Correct a paragraph</source>
            <translation>Absatz berichtigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>How to reach us</source>
            <translation>Wie Sie uns erreichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>The sentences as they will stand in letters</source>
            <translation>Die Sätze, wie sie in Briefen stehen werden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paragraphs_panel.py"></location>
            <source>Every pathway</source>
            <translation>Alle Pfade</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>from a screen, a PDF or a spreadsheet</source>
            <translation>von einem Bildschirm, aus einer PDF oder einer Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Look at the rows</source>
            <translation>Zeilen ansehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>{number} lines cannot be read.</source>
            <translation>
                <numerusform>{number} Zeile ist nicht lesbar.</numerusform>
                <numerusform>{number} Zeilen sind nicht lesbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>{number} results: {results}</source>
            <translation>
                <numerusform>{number} Laborwert: {results}</numerusform>
                <numerusform>{number} Laborwerte: {results}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>Copy the results there, and press Ctrl+V here</source>
            <translation>Kopieren Sie die Laborwerte dort und drücken Sie hier Strg+V</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>pasting results</source>
            <translation>Einfügen von Laborwerten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/paste_dialog.py"></location>
            <source>No result is understood in this text.</source>
            <translation>In diesem Text wird kein Laborwert erkannt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Save the pathway as a document</source>
            <translation>Pfad als Dokument speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>PDF (*.pdf);;Web page (*.html)</source>
            <translation>PDF (*.pdf);;Webseite (*.html)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Export the pathway as FHIR R4</source>
            <translation>Pfad als FHIR R4 exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Rests on: {article} (as of {date})</source>
            <translation>Beruht auf: {article} (Stand {date})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Version {version}, rules {hash}…, {number} rows</source>
            <translation>
                <numerusform>Fassung {version}, Regeln {hash}…, {number} Zeile</numerusform>
                <numerusform>Fassung {version}, Regeln {hash}…, {number} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Statements and their sources</source>
            <translation>Aussagen und ihre Quellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Save document</source>
            <translation>Dokument speichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Export as FHIR</source>
            <translation>Als FHIR exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>A document for clinicians: steps, rules in words, statements and sources</source>
            <translation>Ein Dokument für Behandelnde: Schritte, Regeln in Worten, Aussagen und Quellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>A FHIR R4 Bundle: PlanDefinition and Questionnaire</source>
            <translation>Ein FHIR R4 Bundle: PlanDefinition und Questionnaire</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Writing {file} …</source>
            <translation>{file} wird geschrieben …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Written by {who}</source>
            <translation>Verfasst von {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Written by somebody not recorded</source>
            <translation>Wer es verfasst hat, ist nicht dokumentiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>checked by {who}</source>
            <translation>geprüft von {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>checked by nobody yet</source>
            <translation>noch von niemandem geprüft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>reviewed on {date}</source>
            <translation>überprüft am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>not reviewed yet</source>
            <translation>noch nicht überprüft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>next review {date}</source>
            <translation>nächste Überprüfung {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>no next review set</source>
            <translation>keine nächste Überprüfung gesetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>no source named</source>
            <translation>keine Quelle genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>{sources}; source not listed in the article: {numbers}</source>
            <translation>{sources}; Quelle im Artikel nicht aufgeführt: {numbers}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>Pathways</source>
            <translation>Pfade</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pathways_page.py"></location>
            <source>{file} is written.</source>
            <translation>{file} ist geschrieben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>{who}, born on an unknown date, is here already. If this is somebody else, save once more.</source>
            <translation>{who}, Geburtsdatum nicht bekannt, ist schon hier. Ist dies jemand anderes, speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>{who}, born {born}, is here already. If this is somebody else, save once more.</source>
            <translation>{who}, geboren {born}, ist schon hier. Ist dies jemand anderes, speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Family name</source>
            <translation>Familienname</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Such as 2 mar 1968, mar 1968 or unknown</source>
            <translation>Etwa 2 mär 1968, mär 1968 oder nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>NHS number</source>
            <translation>NHS-Nummer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Other identifier</source>
            <translation>Andere Kennung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Allergies</source>
            <translation>Allergien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Which, and what happened</source>
            <translation>Welche, und was geschah</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Date of death</source>
            <translation>Todesdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Only if the patient has died</source>
            <translation>Nur wenn der Patient gestorben ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>correcting who the patient is</source>
            <translation>Berichtigen der Angaben zur Person</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>adding a patient</source>
            <translation>Hinzufügen eines Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>The check digit is right</source>
            <translation>Die Prüfziffer stimmt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Edit patient</source>
            <translation>Patient bearbeiten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>Mrs, Mr, Dr …</source>
            <translation>Frau, Herr, Dr. …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>optional</source>
            <translation>freigestellt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patient_dialog.py"></location>
            <source>penicillin: rash</source>
            <translation>Penicillin: Ausschlag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Result date</source>
            <translation>Datum des Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Female</source>
            <translation>Weiblich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Male</source>
            <translation>Männlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Other</source>
            <comment>sex</comment>
            <translation>Divers</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>NHS No. {number}</source>
            <translation>NHS-Nr. {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>No identifier</source>
            <translation>Keine Kennung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>First result</source>
            <translation>Erster Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Not compared</source>
            <translation>Nicht verglichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{change} beyond limit</source>
            <translation>{change} jenseits Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{change} from last</source>
            <translation>{change} zum Vorwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>not compared</source>
            <translation>nicht verglichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>{age}y</source>
            <translation>{age} J.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>age not known</source>
            <translation>Alter nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>None</source>
            <comment>pathway</comment>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>No dated ALP result</source>
            <translation>Kein AP-Wert mit Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>no results</source>
            <translation>keine Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>being worked out</source>
            <translation>wird ermittelt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>none</source>
            <comment>result</comment>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>sex not known</source>
            <translation>Geschlecht nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_model.py"></location>
            <source>Birth date not known</source>
            <translation>Geburtsdatum nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Name, number or date of birth</source>
            <translation>Name, Nummer oder Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>All</source>
            <comment>patients</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Needs action</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>In pathway</source>
            <translation>Im Pfad</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Letters to write</source>
            <translation>Zu schreibende Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Filter patients</source>
            <translation>Patienten filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Patients shown</source>
            <translation>Gezeigte Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Export who is marked; Ctrl+click or Shift+arrow marks several (Ctrl+Shift+E)</source>
            <translation>Markierte exportieren; Strg+Klick oder Umschalt+Pfeil markiert mehrere (Strg+Umschalt+E)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Records opened last</source>
            <translation>Zuletzt geöffnete Akten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Nobody is found for “{typed}”.</source>
            <translation>Niemand gefunden für „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Nobody is in this group today.</source>
            <translation>Heute ist niemand in dieser Gruppe.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>The most pressing first</source>
            <translation>Das Dringlichste zuerst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Columns of the patient list</source>
            <translation>Spalten der Patientenliste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Everything stays on this computer, encrypted. Nothing is sent anywhere.</source>
            <translation>Alles bleibt verschlüsselt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Add your first patient</source>
            <translation>Ersten Patienten hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Name and date of birth. Under a minute.</source>
            <translation>Name und Geburtsdatum. In weniger als einer Minute.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>CSV, HL7, FHIR. You check it before it is stored.</source>
            <translation>CSV, HL7, FHIR. Sie prüfen es, bevor es gespeichert wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Import</source>
            <comment>a place</comment>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>{number} marked</source>
            <translation>
                <numerusform>{number} markiert</numerusform>
                <numerusform>{number} markiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/patients_page.py"></location>
            <source>Your clinic is ready</source>
            <translation>Ihre Praxis ist bereit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page {page} of {pages} of the letter</source>
            <translation>Seite {page} von {pages} des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Size of the page</source>
            <translation>Größe der Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Preview of the letter</source>
            <translation>Vorschau des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Page</source>
            <comment>zoom</comment>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pdf_preview.py"></location>
            <source>Width</source>
            <comment>zoom</comment>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Goes to</source>
            <translation>Geht an</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Nobody known</source>
            <translation>Niemand bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{rows} wait</source>
            <translation>{rows} warten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{rows} not stored</source>
            <translation>{rows} nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>the open record</source>
            <translation>die offene Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Who is it?</source>
            <translation>Wer ist es?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>{number} possible patients, {rows} wait</source>
            <translation>
                <numerusform>{number} möglicher Patient, {rows} warten</numerusform>
                <numerusform>{number} mögliche Patienten, {rows} warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Certain</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>No name in the file</source>
            <translation>Kein Name in der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_model.py"></location>
            <source>birth date not given</source>
            <translation>Geburtsdatum nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Leave in quarantine</source>
            <translation>In der Quarantäne lassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Will be added as a new patient.</source>
            <translation>Wird als neuer Patient hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Refused: nothing of this person is stored.</source>
            <translation>Abgelehnt: Nichts von dieser Person wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Add all {number} whom nobody knows as new patients</source>
            <translation>Alle {number} Unbekannten als neue Patienten hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>People in the file</source>
            <translation>Personen in der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Columns of the people of the file</source>
            <translation>Spalten der Personen der Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Not settled: {number} rows will wait in the quarantine.</source>
            <translation>
                <numerusform>Nicht geklärt: {number} Zeile wird in der Quarantäne warten.</numerusform>
                <numerusform>Nicht geklärt: {number} Zeilen werden in der Quarantäne warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>Linked to</source>
            <translation>Verknüpft mit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/people_panel.py"></location>
            <source>This is the patient of the record below.</source>
            <translation>Das ist der Patient der Akte unten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>no identifier</source>
            <translation>keine Kennung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Another patient…</source>
            <translation>Anderer Patient …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>{number} people marked</source>
            <translation>
                <numerusform>{number} Person markiert</numerusform>
                <numerusform>{number} Personen markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>{number} rows of the file. What you choose holds for all of them.</source>
            <translation>
                <numerusform>{number} Zeile der Datei. Was Sie wählen, gilt für sie.</numerusform>
                <numerusform>{number} Zeilen der Datei. Was Sie wählen, gilt für alle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>IN THE FILE</source>
            <translation>IN DER DATEI</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>and {number} more: use “Another patient”</source>
            <translation>und {number} weitere: Nehmen Sie „Anderer Patient“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Link</source>
            <translation>Verknüpfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Linked to {who}</source>
            <translation>Verknüpft mit {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Link to {who}</source>
            <translation>Mit {who} verknüpfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>IN THE RECORD</source>
            <translation>IN DER AKTE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Agrees</source>
            <translation>Stimmt überein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Differs</source>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/person_panel.py"></location>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Whose results are these?</source>
            <translation>Wessen Laborwerte sind das?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Patients found</source>
            <translation>Gefundene Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Nobody is found.</source>
            <translation>Niemand gefunden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Name, NHS number or date of birth (1968-03-02)</source>
            <translation>Name, NHS-Nummer oder Geburtsdatum (1968-03-02)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>Choose a patient in the list first.</source>
            <translation>Wählen Sie zuerst einen Patienten in der Liste.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/pick_patient_dialog.py"></location>
            <source>{number} more: type more of the name.</source>
            <translation>{number} weitere: Tippen Sie mehr vom Namen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/printing.py"></location>
            <source>The printer cannot be reached: look whether it is switched on, then print again.</source>
            <translation>Der Drucker ist nicht erreichbar: Sehen Sie nach, ob er eingeschaltet ist, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/printing.py"></location>
            <source>The printer stopped after page {page}: print the rest again.</source>
            <translation>Der Drucker hielt nach Seite {page} an: Drucken Sie den Rest noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{what} {value}, {name}. Ask the laboratory which unit it means if you do not know.</source>
            <translation>{what} {value}, {name}. Fragen Sie das Labor, welche Einheit es meint, wenn Sie es nicht wissen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>“{name}” {value}: which analyte is it? It is remembered for the laboratory.</source>
            <translation>„{name}“ {value}: Welche Messgröße ist das? Es wird für das Labor gemerkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results will enter no record; the same rows are known as refused when they come again.</source>
            <translation>
                <numerusform>{number} Laborwert kommt in keine Akte; dieselben Zeilen gelten als abgelehnt, wenn sie wieder kommen.</numerusform>
                <numerusform>{number} Laborwerte kommen in keine Akte; dieselben Zeilen gelten als abgelehnt, wenn sie wieder kommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Nothing waits. Results whose patient, unit or analyte is not certain come here from imported files.</source>
            <translation>Nichts wartet. Laborwerte, deren Patient, Einheit oder Messgröße nicht sicher ist, kommen aus importierten Dateien hierher.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Filter by patient, result, file or reason</source>
            <translation>Nach Patient, Laborwert, Datei oder Grund filtern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results waiting for a choice; none of them is in a record</source>
            <translation>
                <numerusform>{number} Laborwert wartet auf eine Entscheidung; er ist in keiner Akte</numerusform>
                <numerusform>{number} Laborwerte warten auf eine Entscheidung; keiner ist in einer Akte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Results that wait</source>
            <translation>Wartende Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Columns of the results that wait</source>
            <translation>Spalten der wartenden Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Filter results that wait</source>
            <translation>Wartende Laborwerte filtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>New patient added</source>
            <translation>Neuer Patient hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Unit given</source>
            <translation>Einheit angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Give the unit</source>
            <translation>Einheit angeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Analyte named</source>
            <translation>Messgröße benannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Name the analyte</source>
            <translation>Messgröße benennen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results refused</source>
            <translation>
                <numerusform>{number} Laborwert abgelehnt</numerusform>
                <numerusform>{number} Laborwerte abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>Quarantine</source>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>refusing results</source>
            <translation>Ablehnen von Laborwerten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results known already</source>
            <translation>
                <numerusform>{number} Laborwert schon bekannt</numerusform>
                <numerusform>{number} Laborwerte schon bekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/quarantine_page.py"></location>
            <source>{number} results still waiting</source>
            <translation>
                <numerusform>{number} Laborwert wartet noch</numerusform>
                <numerusform>{number} Laborwerte warten noch</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>{answer}, {origin}</source>
            <translation>{answer}, {origin}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Older than the {number} days for which this pathway counts it as fresh.</source>
            <translation>
                <numerusform>Älter als der {number} Tag, für den dieser Pfad es als frisch zählt.</numerusform>
                <numerusform>Älter als die {number} Tage, für die dieser Pfad es als frisch zählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>It counts until you change it.</source>
            <translation>Es zählt, bis Sie es ändern.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Derived: no statement of the article asks for it.</source>
            <translation>Abgeleitet: Keine Aussage des Artikels verlangt es.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Confirm the answer: {question}</source>
            <translation>Antwort bestätigen: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Confirm the answer as it stands (C, or Alt+C)</source>
            <translation>Antwort bestätigen, wie sie steht (C, oder Alt+C)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note</source>
            <comment>a button</comment>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note on: {question}</source>
            <translation>Bemerkung zu: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Take the answer back: {question}</source>
            <translation>Antwort zurücknehmen: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked (W): {question}</source>
            <translation>Warum dies gefragt wird (W): {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Not used on this way; the answer is kept.</source>
            <translation>Auf diesem Weg nicht gebraucht; die Antwort bleibt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Not asked on this way.</source>
            <translation>Auf diesem Weg nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>From the record: {origin}</source>
            <translation>Aus der Akte: {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked</source>
            <translation>Warum dies gefragt wird</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Reason for answering other than the record</source>
            <translation>Grund, anders zu antworten, als die Akte sagt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Reason for: {question}</source>
            <translation>Grund zu: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note, kept with it</source>
            <translation>Bemerkung, wird damit aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Note for: {question}</source>
            <translation>Bemerkung zu: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>The outcome can be closed once you confirm it (C) or answer anew.</source>
            <translation>Das Ergebnis lässt sich abschließen, sobald Sie es bestätigen (C) oder neu antworten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>The outcome can be closed once you give a reason or take the answer back.</source>
            <translation>Das Ergebnis lässt sich abschließen, sobald Sie einen Grund angeben oder die Antwort zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/question_card.py"></location>
            <source>Why this is asked: {question}</source>
            <translation>Warum dies gefragt wird: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>{place}, {number} to look at</source>
            <translation>{place}, {number} anzusehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rail.py"></location>
            <source>{place}, none to look at</source>
            <translation>{place}, nichts anzusehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/reasons_panel.py"></location>
            <source>Sentences of the letter</source>
            <translation>Sätze des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/reasons_panel.py"></location>
            <source>What the sentence rests on</source>
            <translation>Worauf der Satz beruht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Add “{name}”</source>
            <translation>„{name}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>To</source>
            <comment>recipient of a letter</comment>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Nobody of this name is in the address book.</source>
            <translation>Niemand dieses Namens ist im Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Add somebody</source>
            <translation>Jemanden hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recipient_field.py"></location>
            <source>Recipients found</source>
            <translation>Gefundene Empfänger</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Summary</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Results</source>
            <translation>Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>History</source>
            <translation>Vorgeschichte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>None recorded</source>
            <translation>Keine eingetragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Medication</source>
            <translation>Medikamente</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Operations and events</source>
            <translation>Operationen und Ereignisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Add result</source>
            <translation>Laborwert hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Export… (Ctrl+Shift+E)</source>
            <translation>Exportieren … (Strg+Umschalt+E)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Withdraw result</source>
            <translation>Laborwert zurückziehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result}. It counts no more and stays in the history with your reason.</source>
            <translation>{result}. Er zählt nicht mehr und bleibt mit Ihrem Grund in der Vorgeschichte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result} withdrawn</source>
            <translation>{result} zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Mark result as suspect</source>
            <translation>Laborwert als zweifelhaft kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{result}. It stays visible and is not counted until a valid repeat.</source>
            <translation>{result}. Er bleibt sichtbar und zählt nicht, bis eine gültige Wiederholung vorliegt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Mark suspect</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Put the suggestion aside</source>
            <translation>Vorschlag beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>{title}: {reason} It is suggested again once a later sample is recorded.</source>
            <translation>{title}: {reason} Der Vorschlag kommt wieder, sobald eine spätere Probe eingetragen ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Suggestion put aside</source>
            <translation>Vorschlag beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>withdrawing a result</source>
            <translation>Zurückziehen eines Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>marking a result as suspect</source>
            <translation>Kennzeichnen eines Laborwerts als zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_page.py"></location>
            <source>putting a suggestion aside</source>
            <translation>Beiseitelegen eines Vorschlags</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Nothing in the record asks for it today, or it was decided on.</source>
            <translation>Nichts in der Akte verlangt heute danach, oder es wurde darüber entschieden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Problems, medicines, operations</source>
            <translation>Probleme, Medikamente, Operationen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Answers to the pathways’ questions</source>
            <translation>Antworten auf die Fragen der Pfade</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Closed walkthroughs</source>
            <translation>Abgeschlossene Durchgänge</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>overridden: {reason}</source>
            <translation>anders entschieden: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Show the outcome of {day}, {title}</source>
            <translation>Ergebnis vom {day} zeigen, {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>As closed</source>
            <translation>Wie abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Show {title} as it was closed on {day}</source>
            <translation>{title} zeigen, wie am {day} abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Write the letter for {day}, {title}</source>
            <translation>Brief zum {day} schreiben, {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>{verb} {title}, closed on {day}</source>
            <translation>{verb}: {title}, abgeschlossen am {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Dismiss the changed outcome of {title}</source>
            <translation>Geändertes Ergebnis von {title} beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>{given}. Reason: {reason}</source>
            <translation>{given}. Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Continue {title}</source>
            <translation>{title} fortsetzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Start {title}</source>
            <translation>{title} beginnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Version {version}</source>
            <translation>Fassung {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Nothing is recorded yet.</source>
            <translation>Es ist noch nichts eingetragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>No question has been answered yet.</source>
            <translation>Es wurde noch keine Frage beantwortet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>None yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Medicine</source>
            <translation>Medikament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Operation or event</source>
            <translation>Operation oder Ereignis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/record_tabs.py"></location>
            <source>clinician</source>
            <translation>Behandelnde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>If the passphrase is ever forgotten, this key is the only other way in. Nobody can recover the record without one of the two. It is shown once, now: print it or write it down, and keep it away from this computer.</source>
            <translation>Falls die Passphrase je vergessen wird, ist dieser Schlüssel der einzige andere Weg hinein. Ohne eines von beiden kann niemand die Akten wiedergewinnen. Er wird einmal gezeigt, jetzt: Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Whoever holds this page and a copy of the clinic’s files can read every record. Keep it locked away, not beside the computer. To use it: open AlpDesk, choose “Use the recovery key”, type the key, and set a new passphrase. Capitals and blanks do not matter; O counts as 0, I and L as 1.</source>
            <translation>Wer dieses Blatt und eine Kopie der Dateien der Praxis hat, kann jede Akte lesen. Bewahren Sie es verschlossen auf, nicht neben dem Computer. Verwendung: AlpDesk öffnen, „Wiederherstellungsschlüssel verwenden“ wählen, den Schlüssel tippen und eine neue Passphrase setzen. Großschreibung und Leerzeichen zählen nicht; O gilt als 0, I und L als 1.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>AlpDesk recovery key</source>
            <translation>AlpDesk-Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Recovery key</source>
            <translation>Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>I have it: type it back</source>
            <translation>Ich habe ihn: zurücktippen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Recovery key, as on your paper</source>
            <translation>Wiederherstellungsschlüssel, wie auf Ihrem Papier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Capitals and blanks do not matter.</source>
            <translation>Großschreibung und Leerzeichen zählen nicht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Show it again</source>
            <translation>Noch einmal zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Go to my clinic</source>
            <translation>Zu meiner Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Type the key from your paper: so it is certain that it can be read.</source>
            <translation>Tippen Sie den Schlüssel von Ihrem Papier: So ist sicher, dass er lesbar ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/recovery_page.py"></location>
            <source>Your recovery key</source>
            <translation>Ihr Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>There is no copy here: look in another folder, such as on the stick that copies go to.</source>
            <translation>Hier ist keine Kopie: Suchen Sie in einem anderen Ordner, etwa auf dem Stick, auf den die Kopien gehen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>The copy takes the place of the record in this folder. The old files stay there under other names; what is younger than the copy will be missing until it is entered again.</source>
            <translation>Die Kopie tritt an die Stelle der Akten in diesem Ordner. Die alten Dateien bleiben dort unter anderen Namen; was jünger ist als die Kopie, fehlt, bis es wieder eingetragen wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>{when}: not good</source>
            <translation>{when}: nicht gut</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore a copy of the record</source>
            <translation>Kopie der Akten wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Passphrase or recovery key</source>
            <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Checking the copy to its last page, then putting it in place …</source>
            <translation>Die Kopie wird bis zur letzten Seite geprüft und dann eingesetzt …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Restore now</source>
            <translation>Jetzt wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Look in another folder…</source>
            <translation>In einem anderen Ordner suchen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>How far the restoring is</source>
            <translation>Wie weit die Wiederherstellung ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Type the passphrase of this user, or the recovery key.</source>
            <translation>Tippen Sie die Passphrase dieses Benutzers oder den Wiederherstellungsschlüssel.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>Folder with copies</source>
            <translation>Ordner mit Kopien</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/restore_page.py"></location>
            <source>The newest is chosen; {number} older ones lie in {folder}.</source>
            <translation>Die neueste ist gewählt; {number} ältere liegen in {folder}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Sample suspect because</source>
            <translation>Probe zweifelhaft, weil</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>It is right as typed</source>
            <translation>Die Eingabe stimmt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Save and add another</source>
            <translation>Speichern und weiteren hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>correcting a result</source>
            <translation>Berichtigen eines Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>adding a result</source>
            <translation>Hinzufügen eines Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>as typed</source>
            <comment>unit</comment>
            <translation>wie getippt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Correct result</source>
            <translation>Laborwert berichtigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>24, &lt;20 U/L or 0.45 ukat/l</source>
            <translation>24, &lt;20 U/L oder 0,45 ukat/l</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>as named on the report</source>
            <translation>wie auf dem Befund genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>haemolysed, or empty</source>
            <translation>hämolytisch, sonst leer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>such as fasting</source>
            <translation>etwa nüchtern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{why} Save once more to record this one beside it.</source>
            <translation>{why} Speichern Sie noch einmal, um diesen daneben einzutragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Answer the question below the value first.</source>
            <translation>Beantworten Sie zuerst die Frage unter dem Wert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>Give the date on which the sample was taken.</source>
            <translation>Geben Sie das Datum an, an dem die Probe genommen wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>It is {meant}</source>
            <translation>Es ist {meant}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>As on this laboratory’s report of {day}: compare</source>
            <translation>Wie im Befund dieses Labors vom {day}: Vergleichen Sie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>= {quantity}, confirmed</source>
            <translation>= {quantity}, bestätigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{result} corrected</source>
            <translation>{result} berichtigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_dialog.py"></location>
            <source>{result} saved</source>
            <translation>{result} gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Below the limits {limits}, {whose}</source>
            <translation>Unter den Grenzen {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Above the limits {limits}, {whose}</source>
            <translation>Über den Grenzen {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Within the limits {limits}, {whose}</source>
            <translation>Innerhalb der Grenzen {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}, beyond the change limit.</source>
            <translation>{percent} höher als {value} am {day}, jenseits der Änderungsgrenze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}, within the change limit.</source>
            <translation>{percent} höher als {value} am {day}, innerhalb der Änderungsgrenze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Up {percent} from {value} on {day}.</source>
            <translation>{percent} höher als {value} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}, beyond the change limit.</source>
            <translation>{percent} niedriger als {value} am {day}, jenseits der Änderungsgrenze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}, within the change limit.</source>
            <translation>{percent} niedriger als {value} am {day}, innerhalb der Änderungsgrenze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Down {percent} from {value} on {day}.</source>
            <translation>{percent} niedriger als {value} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Unchanged from {value} on {day}, within the change limit.</source>
            <translation>Unverändert gegenüber {value} am {day}, innerhalb der Änderungsgrenze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Unchanged from {value} on {day}.</source>
            <translation>Unverändert gegenüber {value} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>as reported</source>
            <translation>laut Befund</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>no limits known</source>
            <translation>keine Grenzen bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>as reported by {laboratory}</source>
            <translation>laut Befund von {laboratory}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not known whether it lies within limits: none were given</source>
            <translation>Nicht bekannt, ob er innerhalb der Grenzen liegt: Es waren keine angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not compared with {value} on {day}: {why}.</source>
            <translation>Nicht verglichen mit {value} am {day}: {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/result_words.py"></location>
            <source>Not known whether it lies within limits: {limits}, {whose}</source>
            <translation>Nicht bekannt, ob er innerhalb der Grenzen liegt: {limits}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_delegate.py"></location>
            <source>{limits}, in {unit}</source>
            <translation>{limits}, in {unit}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_delegate.py"></location>
            <source>{limits} (default)</source>
            <translation>{limits} (Vorgabe)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{percent}  beyond limit</source>
            <translation>{percent}  jenseits Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>not done</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>the latest result does not count</source>
            <translation>der letzte Laborwert zählt nicht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{analyte}, pinned</source>
            <translation>{analyte}, angeheftet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>suspect</source>
            <comment>result</comment>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>Limits of the latest result: {source}</source>
            <translation>Grenzen des letzten Laborwerts: {source}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>{result}; limits {limits}, {source}</source>
            <translation>{result}; Grenzen {limits}, {source}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_model.py"></location>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{result}: {flag}; limits {limits}, {source}.</source>
            <translation>{result}: {flag}; Grenzen {limits}, {source}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{number} analytes</source>
            <translation>
                <numerusform>{number} Messgröße</numerusform>
                <numerusform>{number} Messgrößen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{analytes}, {days}, flagged against the limits on each report</source>
            <translation>{analytes}, {days}, gekennzeichnet nach den Grenzen jedes Befunds</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Correct this result</source>
            <translation>Diesen Laborwert berichtigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Withdraw this result</source>
            <translation>Diesen Laborwert zurückziehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Mark this result as suspect</source>
            <translation>Diesen Laborwert als zweifelhaft kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>History of this result</source>
            <translation>Fassungen dieses Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Pin this analyte to the top</source>
            <translation>Diese Messgröße oben anheften</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Which of the results of this day</source>
            <translation>Welcher Laborwert dieses Tages</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Results, the newest day first</source>
            <translation>Laborwerte, der neueste Tag zuerst</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Columns of the results</source>
            <translation>Spalten der Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Unpin this analyte</source>
            <translation>Diese Messgröße lösen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Suspect, not counted: {reason}.</source>
            <translation>Zweifelhaft, nicht gezählt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Status {status}.</source>
            <translation>Status {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Remark: {note}.</source>
            <translation>Bemerkung: {note}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>{number} results on that day.</source>
            <translation>
                <numerusform>{number} Laborwert an diesem Tag.</numerusform>
                <numerusform>{number} Laborwerte an diesem Tag.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>No results yet. Add the first one, or import a file.</source>
            <translation>Noch keine Laborwerte. Fügen Sie den ersten hinzu, oder importieren Sie eine Datei.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/results_panel.py"></location>
            <source>Nothing was measured on that day.</source>
            <translation>An diesem Tag wurde nichts gemessen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>New since then: {changes}.</source>
            <translation>Neu seither: {changes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again because its outcome changed: kept by {who} on {day}.</source>
            <translation>Wiederaufgenommen, weil sich sein Ergebnis änderte: aufbewahrt von {who} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Since this walkthrough was begun</source>
            <translation>Seit dieser Durchgang begonnen wurde</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Put this away</source>
            <translation>Wegräumen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again because its outcome changed: kept on {day}.</source>
            <translation>Wiederaufgenommen, weil sich sein Ergebnis änderte: aufbewahrt am {day}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>and {number} changes more</source>
            <translation>
                <numerusform>und {number} weitere Änderung</numerusform>
                <numerusform>und {number} weitere Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again: kept by {who} on {day}.</source>
            <translation>Wiederaufgenommen: aufbewahrt von {who} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/resumed_strip.py"></location>
            <source>Taken up again: kept on {day}.</source>
            <translation>Wiederaufgenommen: aufbewahrt am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time}.</source>
            <translation>Gesperrt um {time}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Born {date}</source>
            <translation>Geboren {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Born: not known</source>
            <translation>Geboren: nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Gender not known</source>
            <translation>Geschlecht nicht bekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time} after {number} minutes without input.</source>
            <translation>
                <numerusform>Gesperrt um {time} nach {number} Minute ohne Eingabe.</numerusform>
                <numerusform>Gesperrt um {time} nach {number} Minuten ohne Eingabe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Locked at {time} together with the computer.</source>
            <translation>Gesperrt um {time} zusammen mit dem Computer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Another patient</source>
            <translation>Anderer Patient</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Whose record it was</source>
            <translation>Wessen Akte es war</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Later: it is offered again at the next unlock</source>
            <translation>Später: wird bei der nächsten Entsperrung wieder angeboten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>No number</source>
            <translation>Keine Nummer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Continue with {name}</source>
            <translation>Weiter mit {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Welcome back, {user}</source>
            <translation>Willkommen zurück, {user}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were working on this patient:</source>
            <translation>Sie arbeiteten an diesem Patienten:</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>Discard for good</source>
            <translation>Endgültig verwerfen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were {doing} for {whom} {moment}; it is not saved.</source>
            <translation>Nicht gespeichert ist, {moment}, für {whom}: {doing}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>You were {doing} {moment}; it is not saved.</source>
            <translation>Nicht gespeichert ist, {moment}: {doing}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/return_page.py"></location>
            <source>And {number} other forms.</source>
            <translation>
                <numerusform>Und {number} weiteres Formular.</numerusform>
                <numerusform>Und {number} weitere Formulare.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the record</source>
            <translation>die Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>a walkthrough</source>
            <translation>ein Durchgang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>an outcome</source>
            <translation>ein Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>a letter</source>
            <translation>ein Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the letters</source>
            <translation>die Briefe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>an import</source>
            <translation>ein Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the quarantine</source>
            <translation>die Quarantäne</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the imports so far</source>
            <translation>die bisherigen Importe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the pathways</source>
            <translation>die Pfade</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the outcomes to look at</source>
            <translation>die anzusehenden Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the clinic’s page</source>
            <translation>die Seite der Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>This walkthrough is not in the record any more.</source>
            <translation>Dieser Durchgang ist nicht mehr in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The file that you were looking at was not stored: choose it again.</source>
            <translation>Die Datei, die Sie ansahen, wurde nicht gespeichert: Wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The result that you were working on was changed meanwhile: look at it in its history.</source>
            <translation>Der Laborwert, an dem Sie arbeiteten, wurde inzwischen geändert: Sehen Sie ihn in seinen Fassungen an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The entry that you were working on was changed meanwhile: look at it in its history.</source>
            <translation>Der Eintrag, an dem Sie arbeiteten, wurde inzwischen geändert: Sehen Sie ihn in seinen Fassungen an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The pathway that you were putting aside is not suggested any more.</source>
            <translation>Der Pfad, den Sie beiseitelegen wollten, wird nicht mehr vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The critical result that you were acknowledging waits no more.</source>
            <translation>Der kritische Laborwert, den Sie quittieren wollten, wartet nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>The changed outcome that you were dismissing has changed again.</source>
            <translation>Das geänderte Ergebnis, das Sie beiseitelegen wollten, hat sich wieder geändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/returning.py"></location>
            <source>the list of patients</source>
            <translation>die Patientenliste</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{number} dates</source>
            <translation>
                <numerusform>{number} Tag</numerusform>
                <numerusform>{number} Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{dates}; always in the letter</source>
            <translation>{dates}; immer im Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>{dates}; out of limits: left out of the table, the letter still names it</source>
            <translation>{dates}; außerhalb der Grenzen: nicht in der Tabelle, der Brief nennt ihn trotzdem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Results and trends of the letter</source>
            <translation>Laborwerte und Verläufe des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>No analyte has two dated results yet.</source>
            <translation>Noch keine Messgröße hat zwei Laborwerte mit Datum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>There is no dated result yet.</source>
            <translation>Es gibt noch keinen Laborwert mit Datum.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_choice_dialog.py"></location>
            <source>Trends</source>
            <translation>Verläufe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/rows_table.py"></location>
            <source>Columns of the list: {list}</source>
            <translation>Spalten der Liste: {list}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Nothing of this form is in the record; what you typed stays here.</source>
            <translation>Nichts aus diesem Formular ist in der Akte; was Sie tippten, bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>A draft of it is kept.</source>
            <translation>Ein Entwurf davon ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>No draft of it could be kept either: copy it before you close.</source>
            <translation>Auch ein Entwurf konnte nicht aufbewahrt werden: Kopieren Sie ihn, bevor Sie schließen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Put what was typed on the clipboard, for two minutes</source>
            <translation>Getipptes in die Zwischenablage legen, für zwei Minuten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/save_trouble.py"></location>
            <source>You typed this {moment} and did not save it.</source>
            <translation>Sie haben das {moment} getippt und nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Scratch copy: nothing here is saved</source>
            <translation>Probekopie: Nichts hier wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Ask: {question}</source>
            <translation>Fragen: {question}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>Leave scratch copy</source>
            <translation>Probekopie verlassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome stays: {outcome}.</source>
            <translation>Das Ergebnis bleibt: {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome would be: {outcome}.</source>
            <translation>Das Ergebnis wäre: {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>The outcome of the walkthrough itself: {outcome}.</source>
            <translation>Das Ergebnis des Durchgangs selbst: {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/scratch_strip.py"></location>
            <source>No longer</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/screenshots_trouble.py"></location>
            <source>The key file {file} is damaged; its copy {copy} is good: open the clinic with the copy.</source>
            <translation>Die Schlüsseldatei {file} ist beschädigt; ihre Kopie {copy} ist gut: Öffnen Sie die Praxis mit der Kopie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/screenshots_trouble.py"></location>
            <source>The clinic's database is damaged or does not belong to this key file: keep it as it is and restore a backup.</source>
            <translation>Die Datenbank der Praxis ist beschädigt oder gehört nicht zu dieser Schlüsseldatei: Lassen Sie sie, wie sie ist, und stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{did}; last on {day} at {clock}, first on {first}</source>
            <translation>{did}; zuletzt am {day} um {clock}, zuerst am {first}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Who has seen this patient</source>
            <translation>Wer diese Akte gesehen hat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Opened {number} times</source>
            <translation>
                <numerusform>{number} Mal geöffnet</numerusform>
                <numerusform>{number} Mal geöffnet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>Did not open it</source>
            <translation>Nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{did}; last on {day} at {clock}</source>
            <translation>{did}; zuletzt am {day} um {clock}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{number} files or letters out</source>
            <translation>
                <numerusform>{number} Datei oder Brief hinaus</numerusform>
                <numerusform>{number} Dateien oder Briefe hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/seen_card.py"></location>
            <source>{number} changes</source>
            <translation>
                <numerusform>{number} Änderung</numerusform>
                <numerusform>{number} Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/settle_dialogs.py"></location>
            <source>Choose first: {what}.</source>
            <translation>Wählen Sie zuerst: {what}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/settle_dialogs.py"></location>
            <source>Choose: {what}</source>
            <translation>Wählen: {what}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>reads, enters, closes walkthroughs, issues letters, exports</source>
            <translation>liest, trägt ein, schließt Durchgänge ab, stellt Briefe aus, exportiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>reads, enters and imports; neither closes nor issues</source>
            <translation>liest, trägt ein und importiert; schließt nicht ab und stellt nicht aus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>people, keys, copies and settings; reads no records by this alone</source>
            <translation>Personen, Schlüssel, Kopien und Einstellungen; liest damit allein keine Akten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Clinician</source>
            <translation>Behandeln</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Nurse</source>
            <translation>Pflegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Administrator</source>
            <translation>Verwalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>At least {shortest} characters, or five unrelated words.</source>
            <translation>Mindestens {shortest} Zeichen oder fünf Wörter ohne Zusammenhang.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The record is encrypted anew with another key, and a copy is made before. Nobody’s passphrase changes, nor does the recovery key. Do it when somebody left, or when a computer or stick with a copy was lost.</source>
            <translation>Die Akten werden mit einem anderen Schlüssel neu verschlüsselt; vorher wird eine Kopie gemacht. Niemandes Passphrase ändert sich, auch nicht der Wiederherstellungsschlüssel. Tun Sie es, wenn jemand gegangen ist oder wenn ein Computer oder Stick mit einer Kopie verloren ging.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Copies made before stay readable to whoever has them and a passphrase of that time: destroy them.</source>
            <translation>Frühere Kopien bleiben lesbar für jeden, der sie und eine Passphrase von damals hat: Vernichten Sie sie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The two passphrases differ: type the second one again.</source>
            <translation>Die beiden Passphrasen sind verschieden: Tippen Sie die zweite noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Let in again</source>
            <translation>Wieder zulassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>As letters are signed; typed to log in.</source>
            <translation>Wie Briefe unterschrieben werden; zum Anmelden getippt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>First passphrase</source>
            <translation>Erste Passphrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{hint} They change it when they like.</source>
            <translation>{hint} Sie kann jederzeit geändert werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>First passphrase again</source>
            <translation>Erste Passphrase noch einmal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{name} can log in</source>
            <translation>{name} kann sich anmelden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Duties</source>
            <translation>Befugnisse</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>These are your own duties: the window shows what they allow once you unlock again.</source>
            <translation>Das sind Ihre eigenen Befugnisse: Das Fenster zeigt, was sie erlauben, sobald Sie wieder entsperren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Duties of {name} saved</source>
            <translation>Befugnisse von {name} gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Passphrase in use</source>
            <translation>Bisherige Passphrase</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New passphrase again</source>
            <translation>Neue Passphrase noch einmal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Tell it to {somebody} in person; they change it under Clinic, Letterhead when they have logged in.</source>
            <translation>Sagen Sie sie {somebody} persönlich; nach dem Anmelden wird sie unter Praxis, Briefkopf geändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>New recovery key</source>
            <translation>Neuer Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Use this key</source>
            <translation>Diesen Schlüssel verwenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Keep the old one</source>
            <translation>Den alten behalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{sentence} The old recovery key still counts.</source>
            <translation>{sentence} Der alte Wiederherstellungsschlüssel gilt noch.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The new recovery key counts, and the old one no more</source>
            <translation>Der neue Wiederherstellungsschlüssel gilt, der alte nicht mehr</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Encrypt anew</source>
            <translation>Neu verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>How far the record is encrypted anew</source>
            <translation>Wie weit die Verschlüsselung ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{number} per cent done; leave the window open.</source>
            <translation>
                <numerusform>{number} Prozent fertig; lassen Sie das Fenster offen.</numerusform>
                <numerusform>{number} Prozent fertig; lassen Sie das Fenster offen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>The record is encrypted anew</source>
            <translation>Die Akten sind neu verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Practice nurse</source>
            <translation>Medizinische Fachangestellte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>{name} can log in with the new passphrase</source>
            <translation>{name} kann sich mit der neuen Passphrase anmelden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>You can log in with the new passphrase</source>
            <translation>Sie können sich mit der neuen Passphrase anmelden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_dialogs.py"></location>
            <source>Encrypt the record anew</source>
            <translation>Akten neu verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>They cannot log in from then on; their name stays on what they did. Somebody who kept a copy of the files and the passphrase can read that copy still: encrypt the record anew, so that it opens nothing that comes after.</source>
            <translation>Die Person kann sich von da an nicht anmelden; ihr Name bleibt an dem, was sie tat. Wer eine Kopie der Dateien und die Passphrase behalten hat, kann jene Kopie noch lesen: Verschlüsseln Sie die Akten neu, damit sie nichts Späteres öffnet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>The recovery key was never typed back: make a new one, print it, and keep it away from this computer.</source>
            <translation>Der Wiederherstellungsschlüssel wurde nie zurückgetippt: Machen Sie einen neuen, drucken Sie ihn, und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disabled on {date} by {name}</source>
            <translation>Gesperrt am {date} von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disable</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Typed back from paper on {date}.</source>
            <translation>Vom Papier zurückgetippt am {date}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>The way in when a passphrase is lost.</source>
            <translation>Der Weg hinein, wenn eine Passphrase verloren ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Duties…</source>
            <translation>Befugnisse …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Passphrase…</source>
            <translation>Passphrase …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>{name} cannot log in any more</source>
            <translation>{name} kann sich nicht mehr anmelden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>New recovery key…</source>
            <translation>Neuer Wiederherstellungsschlüssel …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Data key</source>
            <translation>Datenschlüssel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>What the record is encrypted with.</source>
            <translation>Womit die Akten verschlüsselt sind.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Encrypt anew…</source>
            <translation>Neu verschlüsseln …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Let in again…</source>
            <translation>Wieder zulassen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>Disable…</source>
            <translation>Sperren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/staff_panel.py"></location>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Decision support for clinicians, not a diagnosis</source>
            <translation>Entscheidungshilfe für Behandelnde, keine Diagnose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>All changes saved</source>
            <translation>Alle Änderungen gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Encrypted clinic</source>
            <translation>Verschlüsselte Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Rules version {version}</source>
            <translation>Regeln, Fassung {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Decision support, not a diagnosis</source>
            <translation>Entscheidungshilfe, keine Diagnose</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>For reading only</source>
            <translation>Nur zum Lesen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>Saved {clock}</source>
            <translation>Gespeichert {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/status_bar.py"></location>
            <source>All changes saved  {clock}</source>
            <translation>Alle Änderungen gespeichert  {clock}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>Steps of the pathway</source>
            <translation>Schritte des Pfads</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>You are here</source>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>{state}, {due}</source>
            <translation>{state}, {due}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_list.py"></location>
            <source>Step {number} of {all}: {title}, {state}</source>
            <translation>Schritt {number} von {all}: {title}, {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Closed: {datum}.</source>
            <translation>Verschlossen: {datum}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Questions of this step</source>
            <translation>Fragen dieses Schritts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>STEP {number} OF {all}</source>
            <translation>SCHRITT {number} VON {all}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>ALL QUESTIONS ON ONE PAGE</source>
            <translation>ALLE FRAGEN AUF EINER SEITE</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Every question of this pathway</source>
            <translation>Jede Frage dieses Pfads</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>{number} of {all} prefilled</source>
            <translation>{number} von {all} vorausgefüllt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Schritt {number} von {all}: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/step_panel.py"></location>
            <source>What is not greyed counts even so.</source>
            <translation>Was nicht grau ist, zählt trotzdem.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>Demonstration clinic: every patient, result and letter here is invented.</source>
            <translation>Vorführpraxis: Alle Patienten, Laborwerte und Briefe hier sind erfunden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>I know: show this no more</source>
            <translation>Ich weiß es: nicht mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/strips.py"></location>
            <source>Hide what is missing</source>
            <translation>Was fehlt, ausblenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Start pathway</source>
            <translation>Pfad beginnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Emergency: {title}</source>
            <translation>Notfall: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Same day: {title}</source>
            <translation>Am selben Tag: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/suggestion_banner.py"></location>
            <source>Continue pathway</source>
            <translation>Pfad fortsetzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Offline</source>
            <translation>Ohne Netz</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Lock (Ctrl+L)</source>
            <translation>Sperren (Strg+L)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>At the desk: {name}</source>
            <translation>Angemeldet: {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Undo: {step} (Ctrl+Z)</source>
            <translation>Rückgängig: {step} (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/top_bar.py"></location>
            <source>Undo (Ctrl+Z): nothing yet</source>
            <translation>Rückgängig (Strg+Z): noch nichts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/tour.py"></location>
            <source>Done</source>
            <comment>end of the tour</comment>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Source {id} ({kind}, {year}; number {mapping}): {text}</source>
            <translation>Quelle {id} ({kind}, {year}; Nummer {mapping}): {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Review status: {status}.</source>
            <translation>Stand der Prüfung: {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>{id}: {text}</source>
            <translation>{id}: {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Source number {number}: source not listed in the article.</source>
            <translation>Quelle Nummer {number}: Quelle im Artikel nicht aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>The article cites no source for it.</source>
            <translation>Der Artikel nennt dafür keine Quelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>{id} ({kind}): {text}</source>
            <translation>{id} ({kind}): {text}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Show the statement, its sources and their review status</source>
            <translation>Aussage, Quellen und Stand der Prüfung zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>What it rests on: {title}</source>
            <translation>Worauf es beruht: {title}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Review status of its article: {status}.</source>
            <translation>Stand der Prüfung seines Artikels: {status}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Show {number} more</source>
            <translation>{number} weitere zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Figures: {figures}.</source>
            <translation>Zahlen: {figures}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Statement {id}</source>
            <translation>Aussage {id}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Rule: {words}</source>
            <translation>Regel: {words}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_body.py"></location>
            <source>Derived: it rests on no statement of its own.</source>
            <translation>Abgeleitet: Es beruht auf keiner eigenen Aussage.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_view.py"></location>
            <source>Educational article pending human review</source>
            <translation>Lehrartikel, Prüfung durch Menschen steht aus</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trace_view.py"></location>
            <source>RED FLAGS</source>
            <translation>WARNZEICHEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last 3 months</source>
            <translation>Letzte 3 Monate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last 6 months</source>
            <translation>Letzte 6 Monate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Everything</source>
            <comment>results of all time</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>3 m</source>
            <comment>months</comment>
            <translation>3 M</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>6 m</source>
            <comment>months</comment>
            <translation>6 M</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>1 y</source>
            <comment>year</comment>
            <translation>1 J</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>All</source>
            <comment>results of all time</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Point at the plot, or move with the arrow keys, to read each exact result.</source>
            <translation>Zeigen Sie auf die Zeichnung, oder gehen Sie mit den Pfeiltasten, um jeden Laborwert genau zu lesen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>An arrow marks a change beyond the change limit: statistical, not clinical significance.</source>
            <translation>Ein Pfeil kennzeichnet eine Änderung jenseits der Änderungsgrenze: statistisch, nicht klinisch signifikant.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Analyte shown in the trend</source>
            <translation>Messgröße im Verlauf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Fit</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Time shown</source>
            <translation>Gezeigte Zeit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Trend of {analyte}</source>
            <translation>Verlauf: {analyte}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Fit the value axis to the results</source>
            <translation>Wertachse an die Laborwerte anpassen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Export the trend as a picture or a table</source>
            <translation>Verlauf als Bild oder Tabelle exportieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Show operations and medicines in the trend</source>
            <translation>Operationen und Medikamente im Verlauf zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Show the trend as a table</source>
            <translation>Verlauf als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_panel.py"></location>
            <source>Copy the trend as a picture</source>
            <translation>Verlauf als Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>Flag</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trend_table.py"></location>
            <source>The trend as a table</source>
            <translation>Verlauf als Tabelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Use the copy of the key file</source>
            <translation>Kopie der Schlüsseldatei verwenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>It takes the place of the damaged one. Then the clinic opens.</source>
            <translation>Sie tritt an die Stelle der beschädigten. Dann öffnet sich die Praxis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>The copy takes its place; the old files are kept.</source>
            <translation>Die Kopie tritt an ihre Stelle; die alten Dateien werden aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Read what can be read</source>
            <translation>Lesen, was lesbar ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>The record opens for reading only. Nothing in it changes.</source>
            <translation>Die Akten öffnen sich nur zum Lesen. Nichts darin ändert sich.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Save what can be read in a new folder</source>
            <translation>Lesbares in einem neuen Ordner sichern</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>A new clinic with everything that is whole, to go on working with.</source>
            <translation>Eine neue Praxis mit allem, was unversehrt ist, um weiterzuarbeiten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>When the cause is out of the way.</source>
            <translation>Wenn die Ursache behoben ist.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Open the new clinic</source>
            <translation>Die neue Praxis öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>With the same user and passphrase.</source>
            <translation>Mit demselben Benutzer und derselben Passphrase.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Another clinic</source>
            <translation>Andere Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Putting the copy in its place …</source>
            <translation>Die Kopie wird eingesetzt …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Choose an empty folder for the new clinic</source>
            <translation>Wählen Sie einen leeren Ordner für die neue Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Saved in a new folder</source>
            <translation>In einem neuen Ordner gesichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Everything that could be read is in {folder}. The damaged record stays where it is, unchanged.</source>
            <translation>Alles, was lesbar war, ist in {folder}. Die beschädigten Akten bleiben unverändert, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Reading every page of the record …</source>
            <translation>Jede Seite der Akten wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/trouble_page.py"></location>
            <source>Reading every page of the record, and saving what is whole …</source>
            <translation>Jede Seite der Akten wird gelesen, Unversehrtes wird gesichert …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>= {month}, day not known</source>
            <translation>= {month}, Tag nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>“{text}” is more than {number} years away: write the date out.</source>
            <translation>„{text}“ liegt mehr als {number} Jahre entfernt: Schreiben Sie das Datum aus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Write the year of “{text}” with four digits.</source>
            <translation>Schreiben Sie das Jahr von „{text}“ mit vier Ziffern.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/typed_date.py"></location>
            <source>Write the year as well, such as 12 mar {year}.</source>
            <translation>Schreiben Sie auch das Jahr, etwa 12 mär {year}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undone: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Done again: {step}</source>
            <translation>Wiederholt: {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undo and redo</source>
            <translation>Rückgängig und wiederholen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Undo: {step}</source>
            <translation>Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>Redo: {step}</source>
            <translation>Wiederholen: {step}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/undoing.py"></location>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>At least {shortest} characters, or five unrelated words. It cannot be looked up by anybody.</source>
            <translation>Mindestens {shortest} Zeichen oder fünf Wörter ohne Zusammenhang. Niemand kann sie nachschlagen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Alkaline phosphatase, followed and explained</source>
            <translation>Alkalische Phosphatase, verfolgt und erklärt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Everything stays encrypted on this computer. Nothing is sent.</source>
            <translation>Alles bleibt verschlüsselt auf diesem Computer. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Create your clinic</source>
            <translation>Praxis anlegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>An encrypted record in a folder of your own.</source>
            <translation>Verschlüsselte Akten in einem eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open a clinic</source>
            <translation>Praxis öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>One that already exists on this computer.</source>
            <translation>Eine, die es auf diesem Computer schon gibt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open the demonstration clinic</source>
            <translation>Vorführpraxis öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Invented patients to explore: nothing in it is real.</source>
            <translation>Erfundene Patienten zum Ausprobieren: Nichts darin ist echt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Restore a copy</source>
            <translation>Kopie wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>From a stick or another folder, after the loss of a record.</source>
            <translation>Von einem Stick oder aus einem anderen Ordner, nach dem Verlust der Akten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Invented patients</source>
            <translation>Erfundene Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Fill in</source>
            <translation>Ausfüllen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Use the recovery key</source>
            <translation>Wiederherstellungsschlüssel verwenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>As letters are signed.</source>
            <translation>Wie Briefe unterschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Passphrase again</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Create clinic</source>
            <translation>Praxis anlegen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>It replaces the one that was forgotten.</source>
            <translation>Sie ersetzt die vergessene.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>The demonstration clinic’s passphrase is no secret:</source>
            <translation>Die Passphrase der Vorführpraxis ist kein Geheimnis:</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>GP partner</source>
            <translation>Hausärztin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Give the clinic’s name: it stands on every letter.</source>
            <translation>Geben Sie den Namen der Praxis an: Er steht auf jedem Brief.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Open with the recovery key</source>
            <translation>Mit dem Wiederherstellungsschlüssel öffnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_pages.py"></location>
            <source>Give your name: it is written beside everything that you enter.</source>
            <translation>Geben Sie Ihren Namen an: Er steht neben allem, was Sie eintragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>The clinic’s folder is not there. If it lies on a stick or another computer, connect it and open it again:</source>
            <translation>Der Ordner der Praxis ist nicht da. Liegt er auf einem Stick oder einem anderen Computer, verbinden Sie ihn und öffnen Sie noch einmal:</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>Building the demonstration clinic …</source>
            <translation>Die Vorführpraxis wird gebaut …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>Building the demonstration clinic: {done} of {total} invented patients …</source>
            <translation>Die Vorführpraxis wird gebaut: {done} von {total} erfundenen Patienten …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/unlock_window.py"></location>
            <source>There is no clinic in the folder “{name}”: choose the folder that holds {key_file}.</source>
            <translation>Im Ordner „{name}“ ist keine Praxis: Wählen Sie den Ordner, der {key_file} enthält.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>live</source>
            <comment>version of a result</comment>
            <translation>gültig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>superseded</source>
            <comment>version of a result</comment>
            <translation>ersetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>withdrawn</source>
            <comment>version of a result</comment>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>{standing}; entered by {name} on {date} {time}</source>
            <translation>{standing}; eingetragen von {name} am {date} {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>History of a result</source>
            <translation>Fassungen eines Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Print the letter as it was issued (Ctrl+P)</source>
            <translation>Brief drucken, wie er ausgestellt wurde (Strg+P)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export PDF…</source>
            <translation>PDF exportieren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export FHIR reference…</source>
            <translation>FHIR-Verweis exportieren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Write what the letter is as a FHIR DocumentReference, to be given beside its PDF</source>
            <translation>Schreiben, was der Brief ist, als FHIR DocumentReference, um sie mit der PDF weiterzugeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Export reasons…</source>
            <translation>Begründungen exportieren …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Write what each sentence rests on as JSON; the file holds patient data</source>
            <translation>Schreiben, worauf jeder Satz beruht, als JSON; die Datei enthält Patientendaten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>The files are not encrypted and hold patient data.</source>
            <translation>Die Dateien sind nicht verschlüsselt und enthalten Patientendaten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>FHIR reference</source>
            <translation>FHIR-Verweis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Reasons</source>
            <translation>Begründungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>{what} written to {name}; the file is not encrypted and holds patient data.</source>
            <translation>{what} in {name} geschrieben; die Datei ist nicht verschlüsselt und enthält Patientendaten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Replaced or withdrawn by {name} on {date} {time}</source>
            <translation>Ersetzt oder zurückgezogen von {name} am {date} {time}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Letter about {who}</source>
            <translation>Brief über {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/viewing_dialogs.py"></location>
            <source>Version {number}: {result}</source>
            <translation>Fassung {number}: {result}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Patient in the file</source>
            <translation>Patient in der Datei</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Why it waits</source>
            <translation>Warum er wartet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Came with</source>
            <translation>Kam mit</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Whose?</source>
            <translation>Wessen?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which value?</source>
            <translation>Welcher Wert?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which analyte?</source>
            <translation>Welche Messgröße?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>Which unit?</source>
            <translation>Welche Einheit?</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_model.py"></location>
            <source>born {born}</source>
            <translation>geboren {born}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Give unit…</source>
            <translation>Einheit angeben …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Name analyte…</source>
            <translation>Messgröße benennen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Keep both values</source>
            <translation>Beide Werte behalten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>Refuse…</source>
            <translation>Ablehnen …</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>{where}; imported {since}</source>
            <translation>{where}; importiert {since}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>{number} results marked</source>
            <translation>
                <numerusform>{number} Laborwert markiert</numerusform>
                <numerusform>{number} Laborwerte markiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/waiting_panel.py"></location>
            <source>What you choose holds for all of them.</source>
            <translation>Was Sie wählen, gilt für alle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    W why    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions</source>
            <translation>{keys} oder 1 2 3 antworten    W warum    Eingabe weiter    Alt+← zurück    Strg+Eingabe fortsetzen    Alt+A alle Fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions</source>
            <translation>{keys} oder 1 2 3 antworten    Eingabe weiter    Alt+← zurück    Strg+Eingabe fortsetzen    Alt+A alle Fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} or 1 2 3 answer    Enter next    Ctrl+Enter continue</source>
            <translation>{keys} oder 1 2 3 antworten    Eingabe weiter    Strg+Eingabe fortsetzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>{keys} answer    Enter next</source>
            <translation>{keys} antworten    Eingabe weiter</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Save and close</source>
            <translation>Speichern und schließen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>All questions</source>
            <translation>Alle Fragen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Pathway version {version}</source>
            <translation>Pfad, Fassung {version}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>See outcome ({number} to confirm)</source>
            <translation>Ergebnis ansehen ({number} zu bestätigen)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>See outcome</source>
            <translation>Ergebnis ansehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Question before</source>
            <translation>Vorige Frage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/walkthrough_page.py"></location>
            <source>Answer number {number}</source>
            <translation>Antwort Nummer {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>You were {doing}: what you typed is kept.</source>
            <translation>Was Sie tippten, ist aufbewahrt: {doing}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>{locked} You were on {place}.</source>
            <translation>{locked} Zuletzt offen: {place}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/welcome_back.py"></location>
            <source>Everything that you saved is kept.</source>
            <translation>Alles, was Sie gespeichert haben, bleibt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Quarantine ({waiting})</source>
            <translation>Quarantäne ({waiting})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Pathways and their evidence</source>
            <translation>Behandlungspfade und ihre Belege</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Clinic: letterhead, people</source>
            <translation>Praxis: Briefkopf, Personen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Outcomes to look at ({pending})</source>
            <translation>Anzusehende Ergebnisse ({pending})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Letters ({waiting})</source>
            <translation>Briefe ({waiting})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Letters that wait for an answer</source>
            <translation>Briefe, die auf Antwort warten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Library of paragraphs</source>
            <translation>Absatzsammlung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>About AlpDesk: versions, licences, hazard log</source>
            <translation>Über AlpDesk: Versionen, Lizenzen, Gefährdungsliste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Tour of the window</source>
            <translation>Rundgang durch das Fenster</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Light or dark theme</source>
            <translation>Helles oder dunkles Aussehen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_actions.py"></location>
            <source>Start pathway: {title}</source>
            <translation>Pfad beginnen: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{number} rows in the quarantine</source>
            <translation>
                <numerusform>{number} Zeile in der Quarantäne</numerusform>
                <numerusform>{number} Zeilen in der Quarantäne</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{what} stored; {waits}</source>
            <translation>{what} gespeichert; {waits}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{results} of {patients}</source>
            <translation>{results} von {patients}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{results} and {entries}</source>
            <translation>{results} und {entries}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>{what} stored</source>
            <translation>{what} gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>Open a record, or mark patients in the list, to export them.</source>
            <translation>Öffnen Sie eine Akte oder markieren Sie Patienten in der Liste, um sie zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>Undone at once after it was stored</source>
            <translation>Gleich nach dem Speichern rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_files.py"></location>
            <source>The import was undone</source>
            <translation>Der Import wurde zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Outcome accepted and saved</source>
            <translation>Ergebnis angenommen und gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Your decision is saved with its reason</source>
            <translation>Ihre Entscheidung ist mit ihrem Grund gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>Letter issued and kept in the record</source>
            <translation>Brief ausgestellt und in der Akte aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_flow.py"></location>
            <source>The walkthrough is open again</source>
            <translation>Der Durchgang ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Each row has the latest ALP with its flag, its change since the one before, and what is to be done. Arrow keys choose a patient, Enter opens the record.</source>
            <translation>Jede Zeile zeigt die letzte AP mit Kennzeichen, ihre Änderung seit der vorigen und was zu tun ist. Pfeiltasten wählen einen Patienten, Eingabe öffnet die Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Ctrl+K finds patients, actions and settings: a few letters and Enter lead anywhere.</source>
            <translation>Strg+K findet Patienten, Befehle und Einstellungen: Ein paar Buchstaben und Eingabe führen überallhin.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Bring results in</source>
            <translation>Laborwerte hereinholen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Drop a file anywhere on the window, choose one, or paste a table. You check every row before it is stored.</source>
            <translation>Ziehen Sie eine Datei irgendwo auf das Fenster, wählen Sie eine, oder fügen Sie eine Tabelle ein. Sie prüfen jede Zeile, bevor sie gespeichert wird.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Undo instead of asking</source>
            <translation>Rückgängig statt Rückfrage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>What you did is listed here by name. Ctrl+Z takes back the last step; nothing is erased.</source>
            <translation>Was Sie taten, steht hier mit Namen. Strg+Z nimmt den letzten Schritt zurück; nichts wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>Everything is saved</source>
            <translation>Alles ist gespeichert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>What you enter is in the record at once, encrypted. What you are still typing survives a lock.</source>
            <translation>Was Sie eintragen, ist sofort verschlüsselt in der Akte. Was Sie noch tippen, übersteht eine Sperre.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>All places, each with its key</source>
            <translation>Alle Orte, jeder mit seiner Taste</translation>
        </message>
        <message>
            <location filename="../../alpdesk/gui/window_tour.py"></location>
            <source>F1 opens the help, Ctrl+/ shows the keyboard shortcuts. Search for “tour” to see this again.</source>
            <translation>F1 öffnet die Hilfe, Strg+/ zeigt die Tastenkürzel. Suchen Sie „Rundgang“, um dies wieder zu sehen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{article}: {title}: {status}. Verify against primary literature and current standards.</source>
            <translation>{article}: {title}: {status}. Anhand der Primärliteratur und der geltenden Standards prüfen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>[{source}] {text} ({kind}; number {number})</source>
            <translation>[{source}] {text} ({kind}; Nummer {number})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{fact}: {value}</source>
            <translation>{fact}: {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{facts}; and {number} more</source>
            <translation>{facts}; und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>the article cites no source</source>
            <translation>der Artikel nennt keine Quelle</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/basis.py"></location>
            <source>{numbers}: source not listed in the article</source>
            <translation>{numbers}: Quelle im Artikel nicht aufgeführt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: confirmed low</source>
            <translation>Muster der AP: bestätigt niedrig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: persistently low, which raises the priority</source>
            <translation>Muster der AP: anhaltend niedrig, was die Priorität erhöht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: a single low value</source>
            <translation>Muster der AP: ein einzelner niedriger Wert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: one low value, not reproduced later</source>
            <translation>Muster der AP: ein niedriger Wert, später nicht reproduziert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Pattern of ALP: open, because the value is printed only as “less than”</source>
            <translation>Muster der AP: offen, weil der Wert nur als „kleiner als“ gedruckt ist</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>rising</source>
            <comment>course of ALP</comment>
            <translation>steigend</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>falling</source>
            <comment>course of ALP</comment>
            <translation>fallend</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>on a plateau</source>
            <comment>course of ALP</comment>
            <translation>auf einem Plateau</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>stable</source>
            <comment>course of ALP</comment>
            <translation>stabil</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} supported</source>
            <translation>{cause}: gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} open</source>
            <translation>{cause}: offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{cause} not supported</source>
            <translation>{cause}: nicht gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>active</source>
            <comment>state of a problem</comment>
            <translation>aktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>recurrence</source>
            <comment>state of a problem</comment>
            <translation>Wiederauftreten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>relapse</source>
            <comment>state of a problem</comment>
            <translation>Rückfall</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>inactive</source>
            <comment>state of a problem</comment>
            <translation>inaktiv</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>remission</source>
            <comment>state of a problem</comment>
            <translation>Remission</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>resolved</source>
            <comment>state of a problem</comment>
            <translation>abgeklungen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>unknown</source>
            <comment>state of a problem</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{urgency}: nothing found asks for more.</source>
            <translation>{urgency}: keine Feststellung verlangt eine höhere Dringlichkeit.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Course of ALP after the operation: {course}.</source>
            <translation>Verlauf der AP nach der Operation: {course}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Course of ALP on azathioprine: {course}.</source>
            <translation>Verlauf der AP unter Azathioprin: {course}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{urgency}, because of: {reasons}.</source>
            <translation>{urgency}, wegen: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{pattern}; below 30 U/L on {count} of {dates} dates, in {months} of {measured} months.</source>
            <translation>{pattern}; unter 30 U/L an {count} von {dates} Messtagen, in {months} von {measured} Monaten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{name}: {value} ({origin}).</source>
            <translation>{name}: {value} ({origin}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Answered no: {names}.</source>
            <translation>Mit Nein beantwortet: {names}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Other causes: {causes}. “Not supported” does not exclude a cause.</source>
            <translation>Andere Ursachen: {causes}. „Nicht gestützt“ schließt eine Ursache nicht aus.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Reading “{reading}”: {because}.</source>
            <translation>Lesart „{reading}“: {because}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what} since {start}</source>
            <translation>{what} seit {start}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what}, ended {end}</source>
            <translation>{what}, beendet {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{medicine}, recorded dose {dose}</source>
            <translation>{medicine}, eingetragene Dosis {dose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{what} until {end}</source>
            <translation>{what} bis {end}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>{told} and {number} more</source>
            <translation>{told} und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Answered no on {day}: {names}.</source>
            <translation>Mit Nein beantwortet am {day}: {names}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>nothing on file for or against it</source>
            <translation>nichts in der Akte, das dafür oder dagegen spricht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>supported by: {reasons}</source>
            <translation>gestützt durch: {reasons}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>against it: {reasons}</source>
            <translation>dagegen: {reasons}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/findings.py"></location>
            <source>Red flag: {flag}.</source>
            <translation>Warnzeichen: {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/glyphs.py"></location>
            <source>{letters} and {number} more.</source>
            <translation>{letters} und {number} weitere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/keeping.py"></location>
            <source>The kept letter cannot be read.</source>
            <translation>Der aufbewahrte Brief ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/keeping.py"></location>
            <source>The letter was kept in format {format}, which this version cannot read.</source>
            <translation>Der Brief wurde im Format {format} aufbewahrt, das diese Fassung nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>date of letter</source>
            <translation>Datum des Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>The clinician decided otherwise than the pathway: {decision}. Reason: {reason}.</source>
            <translation>Ärztlich wurde anders entschieden als vom Pfad vorgesehen: {decision}. Grund: {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>{issuer} No.</source>
            <translation>{issuer}-Nr.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>{years}y</source>
            <translation>{years} J.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>not recorded</source>
            <translation>nicht dokumentiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter.py"></location>
            <source>Not recorded</source>
            <translation>Nicht dokumentiert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Nothing is entered in the record.</source>
            <translation>In der Akte ist nichts eingetragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Said of the record itself: what could not be used, or contradicts.</source>
            <translation>Gesagt von der Akte selbst: was nicht verwendbar war oder sich widerspricht.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The letterhead of the clinic, as set in AlpDesk.</source>
            <translation>Der Briefkopf der Praxis, wie in AlpDesk eingestellt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The recipient chosen for this letter.</source>
            <translation>Der für diesen Brief gewählte Empfänger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Who writes the letter, as entered in AlpDesk.</source>
            <translation>Wer den Brief schreibt, wie in AlpDesk eingetragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The patient’s own data in the record.</source>
            <translation>Die Angaben zur Person in der Akte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The letter’s own date and reference.</source>
            <translation>Datum und Zeichen des Briefs selbst.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The clinician’s decision on the outcome, as kept with the walkthrough.</source>
            <translation>Die ärztliche Entscheidung über das Ergebnis, wie mit dem Durchgang aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The program and the content of the pathway that prepared the letter.</source>
            <translation>Das Programm und der Inhalt des Pfads, die den Brief vorbereitet haben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words: the key to the table.</source>
            <translation>Feste Worte: die Legende der Tabelle.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words of every letter.</source>
            <translation>Feste Worte jedes Briefs.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The pathway’s own words: the names and purposes of its steps.</source>
            <translation>Die Worte des Pfads selbst: Namen und Zwecke seiner Schritte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Drawn by the pathway’s own windows and limits.</source>
            <translation>Gezeichnet nach den Zeitfenstern und Grenzen des Pfads.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Written by {name}, {day}</source>
            <translation>Geschrieben von {name}, {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>A sentence under “{part}” rests on nothing that AlpDesk can show: write it anew in your own words.</source>
            <translation>Ein Satz unter „{part}“ beruht auf nichts, was AlpDesk zeigen kann: Schreiben Sie ihn in eigenen Worten neu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Written by {name}, {day} in place of: “{original}”</source>
            <translation>Geschrieben von {name}, {day}, statt: „{original}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>Fixed words of the letter: {key}.</source>
            <translation>Feste Worte des Briefs: {key}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The most urgent of the actions and red flags that stand.</source>
            <translation>Die dringlichste der Maßnahmen und Warnzeichen, die gelten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The article {article}, on which the pathway rests, with its standing.</source>
            <translation>Der Artikel {article}, auf dem der Pfad beruht, mit seinem Stand.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>The review date of the content of {pathway}.</source>
            <translation>Das Datum der Überprüfung des Inhalts von {pathway}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/letter_trace.py"></location>
            <source>the clinician</source>
            <translation>die behandelnde Person</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>{pathway}: letter {reference}</source>
            <translation>{pathway}: Brief {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Prepared with {program}.</source>
            <translation>Vorbereitet mit {program}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Ref. {reference}</source>
            <translation>Az. {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>{pathway}: referral letter {reference}</source>
            <translation>{pathway}: Überweisungsbrief {reference}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>DRAFT</source>
            <translation>ENTWURF</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Referral {day}</source>
            <translation>Überweisung {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pages.py"></location>
            <source>Letter {day}</source>
            <translation>Brief {day}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>{label}:</source>
            <translation>{label}:</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Date of referral</source>
            <translation>Datum der Überweisung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Finding in this patient</source>
            <translation>Feststellung bei dieser Person</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Conclusion</source>
            <translation>Folgerung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>To</source>
            <comment>of a letter</comment>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>From</source>
            <comment>of a letter</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Usual address</source>
            <comment>where a patient lives</comment>
            <translation>Anschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Not drawn: {result}.</source>
            <translation>Nicht gezeichnet: {result}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Signed</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Clinic not named</source>
            <translation>Praxis nicht genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/pdf.py"></location>
            <source>Clinician not named</source>
            <translation>Unterzeichnende nicht genannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Draft: not accepted by a clinician</source>
            <translation>Entwurf: nicht ärztlich angenommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>INVENTED PATIENT</source>
            <translation>ERFUNDENER PATIENT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>CONFIDENTIAL: PATIENT IDENTIFIABLE</source>
            <translation>VERTRAULICH: PATIENTENDATEN</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Not accepted by a clinician: a draft, not to be sent</source>
            <translation>Nicht ärztlich angenommen: ein Entwurf, nicht zu versenden</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: checked and signed by the referring clinician.</source>
            <translation>Entscheidungshilfe: von der überweisenden Person geprüft und unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Recipient not chosen yet</source>
            <translation>Empfänger noch nicht gewählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Closed: {reason}</source>
            <translation>Verschlossen: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Checked by {name}</source>
            <translation>Geprüft von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Outcome accepted by {name}</source>
            <translation>Ergebnis angenommen von {name}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: not yet checked by a clinician.</source>
            <translation>Entscheidungshilfe: noch nicht ärztlich geprüft.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Decision support: checked and signed by your clinician.</source>
            <translation>Entscheidungshilfe: ärztlich geprüft und unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Caution</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Head</source>
            <comment>top of a letter</comment>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>{title}, version {version}.</source>
            <translation>{title}, Fassung {version}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>Foot</source>
            <comment>bottom of a letter</comment>
            <translation>Fuß</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/printed.py"></location>
            <source>When: {condition}</source>
            <translation>Wenn: {condition}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>H above, L below the limits printed with that result; ? where its limits leave that open.</source>
            <translation>H über, L unter den Grenzen, die mit dem Laborwert gedruckt sind; ? wo seine Grenzen das offenlassen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>ratio</source>
            <translation>Verhältnis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Laboratories: {names}.</source>
            <translation>
                <numerusform>Labor: {names}.</numerusform>
                <numerusform>Labore: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>* Suspect, not counted: {reason}.</source>
            <translation>* Zweifelhaft, nicht gezählt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>default</source>
            <comment>limits</comment>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Not shown by choice, out of limits: {results}.</source>
            <translation>Auf Wunsch nicht gezeigt, außerhalb der Grenzen: {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Not shown by choice: {analytes}.</source>
            <translation>Auf Wunsch nicht gezeigt: {analytes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>“Default” limits are AlpDesk’s own where the laboratory printed none.</source>
            <translation>Grenzen mit „Vorgabe“ sind die von AlpDesk, wo das Labor keine gedruckt hat.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Earlier: {results}.</source>
            <translation>Früher: {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>Without a full date, not in the table: {results}.</source>
            <translation>Ohne volles Datum, nicht in der Tabelle: {results}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/table.py"></location>
            <source>{analyte} converted to {unit}: reported as {values}.</source>
            <translation>{analyte} umgerechnet in {unit}: im Befund {values}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/templates.py"></location>
            <source>There is no template “{template}”: choose one of {known}.</source>
            <translation>Es gibt keine Vorlage „{template}“: Wählen Sie eine von {known}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>rules {hash}</source>
            <translation>Regeln {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>The letter has no such paragraph.</source>
            <translation>Der Brief hat keinen solchen Absatz.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>{urgency}, as decided by the clinician; before it was “{before}”.</source>
            <translation>{urgency}, wie ärztlich entschieden; vorher war es „{before}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>This part of the letter comes from the record: change it there.</source>
            <translation>Dieser Teil des Briefs kommt aus der Akte: Ändern Sie ihn dort.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>This text is longer than {most} characters: shorten it.</source>
            <translation>Dieser Text ist länger als {most} Zeichen: Kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>A letter has at most {most} paragraphs of your own.</source>
            <translation>Ein Brief hat höchstens {most} eigene Absätze.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/letters/values.py"></location>
            <source>words {hash}</source>
            <translation>Worte {hash}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>yes</source>
            <comment>an answer</comment>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>no</source>
            <comment>an answer</comment>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>not known</source>
            <comment>an answer</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>minor</source>
            <comment>a rise</comment>
            <translation>gering</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>major</source>
            <comment>a rise</comment>
            <translation>stark</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>unsure</source>
            <comment>an answer</comment>
            <translation>unsicher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>clinician</source>
            <comment>who answered</comment>
            <translation>behandelnde Person</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>questionnaire</source>
            <comment>where an answer stands</comment>
            <translation>Fragebogen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>command line</source>
            <comment>where an answer stands</comment>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} is answered yes, no or unknown, not “{answer}”.</source>
            <translation>{question} wird mit ja, nein oder nicht bekannt beantwortet, nicht mit „{answer}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} needs a full date, YYYY-MM-DD, not “{answer}”.</source>
            <translation>{question} braucht ein volles Datum, JJJJ-MM-TT, nicht „{answer}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>wurde mit Nein beantwortet, doch die Akte sagt ja ({origin}); ja zählt, bis Sie bestätigen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered {answer} by {who}</source>
            <translation>mit {answer} beantwortet von {who}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered {answer} ({source})</source>
            <translation>mit {answer} beantwortet ({source})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{answered} on {date}</source>
            <translation>{answered} am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>date of birth on record</source>
            <translation>Geburtsdatum in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>“{question}” is not a question that AlpDesk asks.</source>
            <translation>„{question}“ ist keine Frage, die AlpDesk stellt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>The text of {question} is too long or holds control characters.</source>
            <translation>Der Text zu {question} ist zu lang oder enthält Steuerzeichen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>answered: not known</source>
            <translation>beantwortet: nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/answers.py"></location>
            <source>{question} is answered {options} or unknown, not “{answer}”.</source>
            <translation>{question} wird mit {options} oder nicht bekannt beantwortet, nicht mit „{answer}“.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept assessment has the format {found}; this version reads {ours}.</source>
            <translation>Eine aufbewahrte Auswertung hat das Format {found}; diese Fassung liest {ours}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept text is not an assessment.</source>
            <translation>Ein aufbewahrter Text ist keine Auswertung.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/archive.py"></location>
            <source>A kept assessment cannot be read.</source>
            <translation>Eine aufbewahrte Auswertung ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assess.py"></location>
            <source>“{question}” was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>„{question}“ wurde mit Nein beantwortet, doch die Akte sagt ja ({origin}); ja zählt, bis Sie bestätigen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assess.py"></location>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>{result} (limits {limits})</source>
            <translation>{result} (Grenzen {limits})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>supported</source>
            <comment>a possible cause</comment>
            <translation>gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>open</source>
            <comment>a possible cause</comment>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/assessment.py"></location>
            <source>not supported</source>
            <comment>a possible cause</comment>
            <translation>nicht gestützt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio between 2 and 5</source>
            <translation>R-Quotient zwischen 2 und 5</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>fewer than two results</source>
            <translation>weniger als zwei Laborwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio ≥ 5</source>
            <translation>R-Quotient ≥ 5</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>R ratio ≤ 2</source>
            <translation>R-Quotient ≤ 2</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/azathioprine.py"></location>
            <source>day {number}</source>
            <translation>Tag {number}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>current</source>
            <comment>state of a medicine</comment>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>past</source>
            <comment>state of a medicine</comment>
            <translation>früher</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>planned</source>
            <comment>state of a medicine</comment>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>not taken</source>
            <comment>state of a medicine</comment>
            <translation>nicht genommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>started since</source>
            <comment>state of a medicine</comment>
            <translation>seither begonnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>the laboratory</source>
            <translation>das Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{result} (limits {limits}, default interval)</source>
            <translation>{result} (Grenzen {limits}, vorgegebenes Intervall)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>AlpDesk {population}</source>
            <translation>AlpDesk {population}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>the laboratory, {population}</source>
            <translation>das Labor, {population}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} since {date}</source>
            <translation>{entry} seit {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} (from text, confirm)</source>
            <translation>{entry} (aus Text, bestätigen)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>a date not known</source>
            <translation>ein nicht bekanntes Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{entry} on {date}</source>
            <translation>{entry} am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>An ALP of {date} could not be read: {why}.</source>
            <translation>Eine AP vom {date} war nicht lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>ALP {value} of {date} has the unit “{unit}” and was not used.</source>
            <translation>AP {value} vom {date} hat die Einheit „{unit}“ und wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>{analyte} {value} has no full date ({date}) and is not an occasion.</source>
            <translation>{analyte} {value} hat kein volles Datum ({date}) und zählt nicht als Messtag.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/case.py"></location>
            <source>ALP {value} of {date} has no unit and was not used.</source>
            <translation>AP {value} vom {date} hat keine Einheit und wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>ALT</source>
            <comment>a test</comment>
            <translation>ALT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>AST</source>
            <comment>a test</comment>
            <translation>AST</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>GGT</source>
            <comment>a test</comment>
            <translation>GGT</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>INR</source>
            <comment>a test</comment>
            <translation>INR</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>PLP</source>
            <comment>a test</comment>
            <translation>PLP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>PTH</source>
            <comment>a test</comment>
            <translation>PTH</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>bone-specific ALP</source>
            <comment>a test</comment>
            <translation>knochenspezifische AP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>25-OH vitamin D</source>
            <comment>a test</comment>
            <translation>25-OH-Vitamin D</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>phosphate</source>
            <comment>a test</comment>
            <translation>Phosphat</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>bilirubin</source>
            <comment>a test</comment>
            <translation>Bilirubin</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>liver panel</source>
            <comment>a test</comment>
            <translation>Leberwerte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>ALP</source>
            <comment>a test</comment>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>a further {test}</source>
            <translation>weitere Messung: {test}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>of an adult</source>
            <translation>eines Erwachsenen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>of somebody under 18</source>
            <translation>einer Person unter 18</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/changes.py"></location>
            <source>measured, whatever the result</source>
            <translation>gemessen, mit welchem Wert auch immer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>done</source>
            <comment>a step</comment>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>you are here</source>
            <comment>a step</comment>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>still ahead</source>
            <comment>a step</comment>
            <translation>noch vor Ihnen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>closed</source>
            <comment>a step</comment>
            <translation>verschlossen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way out of “{step}”: {outcome}, {state}</source>
            <translation>Ausgang aus „{step}“: {outcome}, {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>When: {when}.</source>
            <translation>Wenn: {when}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way taken: {when}: {outcome}.</source>
            <translation>Genommener Weg: {when}: {outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>Way out of “{step}”: {outcome}</source>
            <translation>Ausgang aus „{step}“: {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>open</source>
            <comment>a way out</comment>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>taken as it stands</source>
            <translation>nach jetzigem Stand genommen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>a warning is open: {flags}</source>
            <translation>eine Warnung ist offen: {flags}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{datum} and {number} other findings</source>
            <translation>
                <numerusform>{datum} und {number} weitere Feststellung</numerusform>
                <numerusform>{datum} und {number} weitere Feststellungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>As it stands: {outcome}</source>
            <translation>Nach jetzigem Stand: {outcome}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>in another pathway</source>
            <translation>in einem anderen Pfad</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{finding}: {result}</source>
            <comment>write “{finding} ({result})”</comment>
            <translation>{finding} ({result})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{finding} on {date}</source>
            <translation>{finding} am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart.py"></location>
            <source>{number} more</source>
            <translation>{number} weitere</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{datum} and {number} more</source>
            <translation>{datum} und {number} weitere</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{number} ways out closed</source>
            <translation>
                <numerusform>{number} Ausgang verschlossen</numerusform>
                <numerusform>{number} Ausgänge verschlossen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>Closed: {datum}</source>
            <translation>Verschlossen: {datum}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>{number} ways out open</source>
            <translation>
                <numerusform>{number} Ausgang offen</numerusform>
                <numerusform>{number} Ausgänge offen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_layout.py"></location>
            <source>When: {when}</source>
            <translation>Wenn: {when}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_looks.py"></location>
            <source>way walked</source>
            <translation>gegangener Weg</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/chart_looks.py"></location>
            <source>closed, and by what</source>
            <translation>verschlossen, und wodurch</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>all of these hold</source>
            <translation>dies alles gilt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least one of these holds</source>
            <translation>mindestens eines davon gilt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{title}: {parts}</source>
            <translation>{title}: {parts}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{subject} is {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject}: {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least {number} of {findings}</source>
            <translation>mindestens {number} von {findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{before}, and {last}</source>
            <translation>{before}, und {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>at least {number} of these hold</source>
            <translation>mindestens {number} davon gelten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>either {one} or {other}</source>
            <translation>entweder {one} oder {other}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{subject} are {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject}: {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>the red flags {flags}</source>
            <translation>die Warnzeichen {flags}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>each of {findings}</source>
            <comment>the findings alone suffice, with “and” between them</comment>
            <translation>{findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>any of {findings}</source>
            <comment>the findings alone suffice, with “or” between them</comment>
            <translation>{findings}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>{before}; and {last}</source>
            <translation>{before}; und {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/clauses.py"></location>
            <source>always</source>
            <comment>a condition</comment>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Nothing that is missing can change this outcome.</source>
            <translation>Nichts, was fehlt, kann dieses Ergebnis ändern.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within one change that can still come: {outcomes}.</source>
            <translation>Nicht mit einer Änderung, die noch kommen kann: {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within two changes that can still come: {outcomes}.</source>
            <translation>Nicht mit zwei Änderungen, die noch kommen können: {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>Not within three changes that can still come: {outcomes}.</source>
            <translation>Nicht mit drei Änderungen, die noch kommen können: {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/explaining.py"></location>
            <source>{outcome}: {condition}.</source>
            <translation>{outcome}: {condition}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/finding_words.py"></location>
            <source>{subject} {predicate}</source>
            <comment>write “{subject}: {predicate}”</comment>
            <translation>{subject}: {predicate}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/finding_words.py"></location>
            <source>the red flag “{flag}”</source>
            <translation>das Warnzeichen „{flag}“</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>delivered on {date}</source>
            <translation>Entbindung am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{age} years old</source>
            <translation>{age} Jahre alt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>a note contradicts the date of the sample</source>
            <translation>eine Bemerkung widerspricht dem Datum der Probe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>no date of birth</source>
            <translation>kein Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>at the threshold within reporting precision</source>
            <translation>im Rahmen der Angabegenauigkeit am Schwellenwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{analyte}: none on file since {date}</source>
            <translation>{analyte}: nichts in der Akte seit {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/findings.py"></location>
            <source>{analyte}: none on file</source>
            <translation>{analyte}: nichts in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>below its limit</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>unter der Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>within its limits</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>innerhalb der Grenzen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>above its limit</source>
            <comment>said of a result of a test, after a colon</comment>
            <translation>über der Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>below {number} U/L</source>
            <translation>unter {number} U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>above {number} U/L</source>
            <translation>über {number} U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>clearly lower than the last</source>
            <translation>deutlich niedriger als zuletzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>clearly higher than the last</source>
            <translation>deutlich höher als zuletzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/further.py"></location>
            <source>about as high as the last</source>
            <translation>etwa so hoch wie zuletzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>low on {low} of {dates} dates, in {low_months} of {months} months</source>
            <translation>niedrig an {low} von {dates} Messtagen, in {low_months} von {months} Monaten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{number} times its upper limit</source>
            <translation>das {number}-Fache der oberen Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{then} years old at the fracture, {now} now</source>
            <translation>{then} Jahre alt bei der Fraktur, jetzt {now}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>more than {number} times its upper limit</source>
            <translation>mehr als das {number}-Fache der oberen Grenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>{age} years old now</source>
            <translation>jetzt {age} Jahre alt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>the fracture has no date</source>
            <translation>die Fraktur hat kein Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>excluded on {date}</source>
            <translation>ausgeschlossen am {date}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>no ALP with a usable value on file</source>
            <translation>keine AP mit verwendbarem Wert in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>an earlier PLP was elevated: {result}</source>
            <translation>ein früheres PLP war erhöht: {result}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>its own upper limit is not known</source>
            <translation>die eigene obere Grenze ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>not on file</source>
            <translation>nicht in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/low_alp.py"></location>
            <source>no T-score on file</source>
            <translation>kein T-Score in der Akte</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/model.py"></location>
            <source>The content of this pathway was due for review on {due}; it has not been reviewed yet.</source>
            <translation>Der Inhalt dieses Pfads war am {due} zur Überprüfung fällig; er wurde noch nicht überprüft.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/model.py"></location>
            <source>The content of this pathway was due for review on {due}; it was last reviewed on {seen}.</source>
            <translation>Der Inhalt dieses Pfads war am {due} zur Überprüfung fällig; zuletzt überprüft wurde er am {seen}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>On file: {origin}</source>
            <translation>Dokumentiert: {origin}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>This was answered no, but the record says yes ({origin}); yes counts until you confirm.</source>
            <translation>Dies wurde mit Nein beantwortet, doch die Akte sagt ja ({origin}); ja zählt, bis Sie bestätigen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>This was answered not known, but the record says {value} ({origin}), which counts.</source>
            <translation>Dies wurde mit „nicht bekannt“ beantwortet, doch die Akte sagt {value} ({origin}), und das zählt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/question.py"></location>
            <source>{origin}, {ago}</source>
            <translation>{origin}, {ago}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>the latest ALP is older, the current state is unknown</source>
            <translation>die letzte AP ist älter, der jetzige Zustand ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no baseline</source>
            <translation>kein Ausgangswert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no vitamin D on file since the operation</source>
            <translation>kein Vitamin D in der Akte seit der Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no GGT within 14 days of the latest ALP</source>
            <translation>keine GGT innerhalb von 14 Tagen um die letzte AP</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/spinal_surgery.py"></location>
            <source>no ALP after the operation</source>
            <translation>keine AP nach der Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/suggest.py"></location>
            <source>{outcome}.</source>
            <translation>{outcome}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/suggest.py"></location>
            <source>{outcome}: {datum}.</source>
            <translation>{outcome}: {datum}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{cause}: {state}</source>
            <translation>{cause}: {state}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{result} (limits {limits} by {laboratory})</source>
            <translation>{result} (Grenzen {limits}, {laboratory})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{flag} in {pathway}</source>
            <translation>{flag} in {pathway}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>Withheld: {flag}.</source>
            <translation>Zurückgehalten: {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>not in the evidence that this version of AlpDesk holds.</source>
            <translation>nicht in den Belegen, die diese Fassung von AlpDesk enthält.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>{result} (without limits)</source>
            <translation>{result} (ohne Grenzen)</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/trace.py"></location>
            <source>step {step}, rule {rule}</source>
            <translation>Schritt {step}, Regel {rule}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>With so much missing it tells most: it leads to {outcomes}.</source>
            <translation>Solange so viel fehlt, ist dies am aufschlussreichsten: Es führt zu {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>Measure {test}</source>
            <comment>write “{test}: measure”</comment>
            <translation>{test}: messen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>the {number} outcomes that remain possible</source>
            <comment>write it after a colon</comment>
            <translation>die {number} Ergebnisse, die möglich bleiben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would leave {number} of {outcomes}.</source>
            <translation>Es würde {number} übrig lassen von: {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>Repeat {test}</source>
            <comment>write “{test}: repeat”</comment>
            <translation>{test}: wiederholen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It is still needed for {outcomes}.</source>
            <translation>Es wird noch gebraucht für: {outcomes}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}.</source>
            <translation>Es würde entscheiden zwischen: {outcomes}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}: {number} of {all} possible answers end the pathway.</source>
            <translation>
                <numerusform>Es würde entscheiden zwischen: {outcomes}; {number} von {all} möglichen Antworten beendet den Pfad.</numerusform>
                <numerusform>Es würde entscheiden zwischen: {outcomes}; {number} von {all} möglichen Antworten beenden den Pfad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>It would settle between {outcomes}: {number} of {all} possible results end the pathway.</source>
            <translation>
                <numerusform>Es würde entscheiden zwischen: {outcomes}; {number} von {all} möglichen Werten beendet den Pfad.</numerusform>
                <numerusform>Es würde entscheiden zwischen: {outcomes}; {number} von {all} möglichen Werten beenden den Pfad.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/what_next.py"></location>
            <source>{least} to {most}</source>
            <comment>numbers</comment>
            <translation>{least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/why_not.py"></location>
            <source>if {sentence}</source>
            <comment>what has to be known</comment>
            <translation>wenn {sentence}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/pathways/why_not.py"></location>
            <source>{before}; or {last}</source>
            <translation>{before}; oder {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{value} on {day}: {why}</source>
            <translation>{value} am {day}: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{percent}, within the change limit</source>
            <translation>{percent}, innerhalb der Änderungsgrenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>Reference {span}, {whose}</source>
            <translation>Referenz {span}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>no full date</source>
            <translation>kein volles Datum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{value} on an unknown date: {why}</source>
            <translation>{value} an einem nicht bekannten Tag: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>not compared: {why}</source>
            <translation>nicht verglichen: {why}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>{percent}, beyond the change limit</source>
            <translation>{percent}, jenseits der Änderungsgrenze</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>as printed by {laboratory}</source>
            <translation>wie von {laboratory} gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>as printed</source>
            <translation>wie gedruckt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>Default limits {span}, {whose}</source>
            <translation>Vorgegebene Grenzen {span}, {whose}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>unit not usable</source>
            <translation>Einheit nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>suspect: {reason}</source>
            <translation>zweifelhaft: {reason}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>limits not known ({text})</source>
            <translation>Grenzen nicht bekannt ({text})</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/gathering.py"></location>
            <source>limits not known</source>
            <translation>Grenzen nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>{first} to {last}, as known on {as_of}</source>
            <translation>{first} bis {last}, Stand {as_of}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>Limits of the last result: {limits}</source>
            <translation>Grenzen des letzten Laborwerts: {limits}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>No results in this period</source>
            <translation>Keine Laborwerte in diesem Zeitraum</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/picture.py"></location>
            <source>Not drawn: {results}</source>
            <translation>Nicht gezeichnet: {results}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Next ALP due {first} to {last}</source>
            <translation>Nächste AP fällig {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Weekly ALP, weeks 1 to 4</source>
            <translation>AP wöchentlich, Wochen 1 bis 4</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Weekly</source>
            <comment>ALP measured each week</comment>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Next ALP due</source>
            <translation>Nächste AP fällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>ALP overdue</source>
            <translation>AP überfällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Overdue</source>
            <comment>ALP</comment>
            <translation>Überfällig</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>0–2 wk: early rise</source>
            <translation>0–2 Wo: früher Anstieg</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>0–2 wk</source>
            <translation>0–2 Wo</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>6–12 wk should be falling</source>
            <translation>6–12 Wo sollte fallen</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>6–12 wk</source>
            <translation>6–12 Wo</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Over 3 months: red flag if raised</source>
            <translation>Über 3 Monate: Warnzeichen, wenn erhöht</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Over 3 months</source>
            <translation>Über 3 Monate</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Pathway threshold 30 U/L</source>
            <translation>Schwelle des Pfads 30 U/L</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/windows.py"></location>
            <source>Pathway threshold 1000 U/L</source>
            <translation>Schwelle des Pfads 1000 U/L</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{analyte}, {number} results.</source>
            <translation>
                <numerusform>{analyte}, {number} Laborwert.</numerusform>
                <numerusform>{analyte}, {number} Laborwerte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{medicine} since {start}.</source>
            <translation>{medicine} seit {start}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{window}: {first} to {last}.</source>
            <translation>{window}: {first} bis {last}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{value} on {day} is suspect and not counted: {reason}.</source>
            <translation>{value} am {day} ist zweifelhaft und nicht gezählt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{event} on {day}.</source>
            <translation>{event} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{analyte}: no result from {first} to {last}.</source>
            <translation>{analyte}: kein Laborwert von {first} bis {last}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Latest {value} on {day}, {flag}.</source>
            <translation>Zuletzt {value} am {day}, {flag}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Lowest {lowest}, highest {highest}.</source>
            <translation>Niedrigster {lowest}, höchster {highest}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{medicine} from {start} to {end}.</source>
            <translation>{medicine} von {start} bis {end}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other laboratory</source>
            <translation>anderes Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other unit, converted</source>
            <translation>andere Einheit, umgerechnet</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{many} changes beyond the change limit, the latest on {days}.</source>
            <translation>{many} Änderungen jenseits der Änderungsgrenze, zuletzt am {days}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Changed beyond the change limit on {days}.</source>
            <translation>Jenseits der Änderungsgrenze geändert am {days}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>laboratory not stated</source>
            <translation>Labor nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>suspect: {reason}, not counted</source>
            <translation>zweifelhaft: {reason}, nicht gezählt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>reported as {value}</source>
            <translation>im Befund {value}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>default limits, the laboratory gave none</source>
            <translation>vorgegebene Grenzen, das Labor gab keine an</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>method {method}</source>
            <translation>Methode {method}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{change} since the result before</source>
            <translation>{change} gegenüber dem Laborwert davor</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>{number} more medicines not drawn.</source>
            <translation>
                <numerusform>{number} weiteres Medikament nicht gezeichnet.</numerusform>
                <numerusform>{number} weitere Medikamente nicht gezeichnet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Before it {value} on {day} ({change}).</source>
            <translation>Davor {value} am {day} ({change}).</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Before it {value} on {day}.</source>
            <translation>Davor {value} am {day}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>other method</source>
            <translation>andere Methode</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>not comparable</source>
            <translation>nicht vergleichbar</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>Line broken before {day}: {why}.</source>
            <translation>Linie unterbrochen vor {day}: {why}.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/plots/words.py"></location>
            <source>From {day} reported in {after} instead of {before}, converted.</source>
            <translation>Ab {day} in {after} statt {before} angegeben, umgerechnet.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} is not readable TOML ({why}): install AlpDesk again</source>
            <translation>{file} ist kein lesbares TOML ({why}): Installieren Sie AlpDesk neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} lacks “{key}”: install AlpDesk again</source>
            <translation>In {file} fehlt „{key}“: Installieren Sie AlpDesk neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} cannot be read: install AlpDesk again</source>
            <translation>{file} ist nicht lesbar: Installieren Sie AlpDesk neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/resources.py"></location>
            <source>{file} is not UTF-8 text: install AlpDesk again</source>
            <translation>{file} ist kein UTF-8-Text: Installieren Sie AlpDesk neu</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/acknowledging.py"></location>
            <source>This result is not in the record: look it up again.</source>
            <translation>Dieser Laborwert ist nicht in der Akte: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../alpdesk/store/attempts.py"></location>
            <source>Wait {number} seconds before the next attempt: there were several wrong ones.</source>
            <translation>
                <numerusform>Warten Sie {number} Sekunde bis zum nächsten Versuch: Es gab mehrere falsche.</numerusform>
                <numerusform>Warten Sie {number} Sekunden bis zum nächsten Versuch: Es gab mehrere falsche.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit.py"></location>
            <source>Audit line {line} is missing.</source>
            <translation>Protokollzeile {line} fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit.py"></location>
            <source>Audit line {line} was changed, or does not follow the line before it.</source>
            <translation>Protokollzeile {line} wurde geändert oder folgt nicht auf die Zeile davor.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Of the results of audit line {line} it is not known any more with which file they came.</source>
            <translation>Von den Laborwerten der Protokollzeile {line} ist nicht mehr bekannt, mit welcher Datei sie kamen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>The version of patient {id} of audit line {line} is missing.</source>
            <translation>Die Fassung von Patient {id} der Protokollzeile {line} fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Patient {id} is missing.</source>
            <translation>Patient {id} fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>There is no patient {id}, to whom an identifier belongs.</source>
            <translation>Es gibt keinen Patienten {id}, zu dem eine Kennung gehört.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Version {version} of patient {id} is not as the audit trail says.</source>
            <translation>Fassung {version} von Patient {id} ist nicht, wie das Prüfprotokoll sagt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>Patient {id} is not as the audit trail says.</source>
            <translation>Patient {id} ist nicht, wie das Prüfprotokoll sagt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_claims.py"></location>
            <source>What audit line {line} tells of is not as it was left.</source>
            <translation>Was Protokollzeile {line} berichtet, ist nicht, wie es hinterlassen wurde.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The clinic</source>
            <translation>Praxis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The knowledge of the laboratory</source>
            <translation>Wissen über das Labor</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>The pathway content</source>
            <translation>Inhalt des Pfads</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry}: every one is there, but not in the order of the audit trail.</source>
            <translation>{entry}: Alle sind da, aber nicht in der Reihenfolge des Prüfprotokolls.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} of {date}, of which the audit trail tells, is missing.</source>
            <translation>{entry} vom {date}, im Prüfprotokoll genannt, fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>An index does not agree with its table, so that entries are not found: restore the newest backup.</source>
            <translation>Ein Index stimmt nicht mit seiner Tabelle überein, so dass Einträge nicht gefunden werden: Stellen Sie die neueste Sicherungskopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} is not joined to its other versions as it was.</source>
            <translation>{entry} {id} hängt nicht mehr mit den anderen Fassungen zusammen, wie es war.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} counts beside another version of itself.</source>
            <translation>{entry} {id} zählt neben einer anderen Fassung davon.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id}, withdrawn by audit line {line}, counts again.</source>
            <translation>{entry} {id}, zurückgezogen von Protokollzeile {line}, zählt wieder.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} “{id}” of audit line {line} is missing.</source>
            <translation>{entry} „{id}“ der Protokollzeile {line} fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} {id} was withdrawn without an audit line.</source>
            <translation>{entry} {id} wurde ohne Protokollzeile zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_rows.py"></location>
            <source>{entry} “{id}” is not as the audit trail says.</source>
            <translation>{entry} „{id}“ ist nicht, wie das Prüfprotokoll sagt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>result</source>
            <translation>Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>medicine course</source>
            <translation>Medikament</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>procedure</source>
            <translation>Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>closed walkthrough</source>
            <translation>abgeschlossener Durchgang</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>dismissed suggestion</source>
            <translation>beiseitegelegter Vorschlag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>changed outcome</source>
            <translation>geändertes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>waiting result</source>
            <translation>wartender Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>step of a waiting result</source>
            <translation>Schritt eines wartenden Laborwerts</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>imported entry</source>
            <translation>importierter Eintrag</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>patient version</source>
            <translation>Fassung eines Patienten</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>choice of operation</source>
            <translation>Wahl der Operation</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>decision on a changed outcome</source>
            <translation>Entscheidung über ein geändertes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>undone import</source>
            <translation>zurückgenommener Import</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>earlier form</source>
            <translation>frühere Form</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>step of a letter</source>
            <translation>Schritt eines Briefs</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>acknowledged result</source>
            <translation>quittierter Laborwert</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>{entry} {id} is not as audit line {line} left it.</source>
            <translation>{entry} {id} ist nicht, wie Protokollzeile {line} es hinterließ.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/audit_words.py"></location>
            <source>{entry} {id} is in the record without an audit line.</source>
            <translation>{entry} {id} steht ohne Protokollzeile in den Akten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The folder for copies, “{name}”, is not there: plug in the stick, or choose another.</source>
            <translation>Der Ordner für Kopien, „{name}“, ist nicht da: Stecken Sie den Stick ein, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The record has loose references: its copy differs from the record and was not kept.</source>
            <translation>Die Akten haben lose Verweise: Die Kopie weicht ab und wurde nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy was not made with the key of this record: use another copy.</source>
            <translation>Diese Kopie wurde nicht mit dem Schlüssel dieser Akten gemacht: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy holds other rows than it says: use another copy.</source>
            <translation>Diese Kopie enthält andere Zeilen, als sie sagt: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>The copy differs from the record: nothing was changed; check the disk and repeat.</source>
            <translation>Die Kopie weicht von den Akten ab: Nichts wurde geändert; prüfen Sie den Datenträger und wiederholen Sie.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>{file} of this copy is damaged: use another copy.</source>
            <translation>{file} dieser Kopie ist beschädigt: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>This copy cannot be read: use another one.</source>
            <translation>Diese Kopie ist nicht lesbar: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/backup.py"></location>
            <source>{file} is not that of this record: put the right one back.</source>
            <translation>{file} gehört nicht zu diesen Akten: Legen Sie die richtige Datei zurück.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/changes.py"></location>
            <source>This changed outcome is not in the record: look at the list again.</source>
            <translation>Dieses geänderte Ergebnis ist nicht in den Akten: Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>This installation of AlpDesk cannot encrypt: nothing was opened; install AlpDesk again.</source>
            <translation>Diese Installation von AlpDesk kann nicht verschlüsseln: Nichts wurde geöffnet; installieren Sie AlpDesk neu.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>{file} is damaged: keep the file, restore the newest backup, and do not enter anything meanwhile.</source>
            <translation>{file} ist beschädigt: Behalten Sie die Datei, stellen Sie die neueste Sicherungskopie wieder her, und tragen Sie inzwischen nichts ein.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/connection.py"></location>
            <source>{file} was made by another program: choose the folder of an AlpDesk clinic.</source>
            <translation>{file} ist von einem anderen Programm: Wählen Sie den Ordner einer AlpDesk-Praxis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>This copy is not as it was written: use another copy.</source>
            <translation>Diese Kopie ist nicht, wie sie geschrieben wurde: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>A copy needs {size} MB and its disk has {free} MB free: free some space, or choose another folder; nothing was written.</source>
            <translation>Eine Kopie braucht {size} MB, und ihr Datenträger hat {free} MB frei: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>Stopped as asked: nothing was changed.</source>
            <translation>Wie gewünscht angehalten: Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/copies.py"></location>
            <source>A part of this copy is missing or cannot be read: use another copy.</source>
            <translation>Ein Teil dieser Kopie fehlt oder ist nicht lesbar: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/correspondence.py"></location>
            <source>This letter is not in the record: look it up again.</source>
            <translation>Dieser Brief ist nicht in der Akte: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/correspondence.py"></location>
            <source>This entry is not in the clinic’s lists: look it up again.</source>
            <translation>Dieser Eintrag ist nicht in den Listen der Praxis: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>The restored copy holds other patients or results than it says.</source>
            <translation>Die wiederhergestellte Kopie enthält andere Patienten oder Laborwerte, als sie sagt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>The copy is of another course of this record: its audit trail differs.</source>
            <translation>Die Kopie gehört zu einem anderen Verlauf dieser Akten: Das Prüfprotokoll weicht ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/drill.py"></location>
            <source>A record in the restored copy differs from the one that is open.</source>
            <translation>Eine Akte in der wiederhergestellten Kopie weicht von der offenen ab.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This patient is not in the record: look the patient up again.</source>
            <translation>Dieser Patient ist nicht in den Akten: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This entry is not in the patient's record: look it up again.</source>
            <translation>Dieser Eintrag ist nicht in der Akte des Patienten: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/entries.py"></location>
            <source>This entry was corrected or withdrawn meanwhile: look at the record again.</source>
            <translation>Dieser Eintrag wurde inzwischen berichtigt oder zurückgezogen: Sehen Sie die Akte noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The clinic's folder cannot be written: ask for write permission or move the folder.</source>
            <translation>In den Ordner der Praxis kann nicht geschrieben werden: Bitten Sie um Schreibrecht, oder verschieben Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The disk is full: nothing was saved; free some space and save again.</source>
            <translation>Der Datenträger ist voll: Nichts wurde gespeichert; schaffen Sie Platz und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The disk did not answer: check the drive or its connection, look whether this was saved, and if not try again.</source>
            <translation>Der Datenträger antwortete nicht: Prüfen Sie Laufwerk und Verbindung, sehen Sie nach, ob dies gespeichert wurde, und wenn nicht, versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The clinic's folder cannot be reached: nothing was saved; connect its drive or network again and save once more.</source>
            <translation>Der Ordner der Praxis ist nicht erreichbar: Nichts wurde gespeichert; verbinden Sie Laufwerk oder Netz wieder und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>The record is busy with other work: nothing was saved; try again in a moment.</source>
            <translation>Die Akten sind mit anderer Arbeit beschäftigt: Nichts wurde gespeichert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/failures.py"></location>
            <source>This is not a folder: choose a folder for the clinic.</source>
            <translation>Das ist kein Ordner: Wählen Sie einen Ordner für die Praxis.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/house.py"></location>
            <source>There is no such user: look at the list of people again.</source>
            <translation>Diesen Benutzer gibt es nicht: Sehen Sie die Liste der Personen noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>It arrived after a later version.</source>
            <translation>Er kam nach einer späteren Fassung an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>A result that is to be replaced is not in the record: read the file again.</source>
            <translation>Ein Laborwert, der ersetzt werden soll, ist nicht in der Akte: Lesen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>This import was undone already: look at the list again.</source>
            <translation>Dieser Import wurde schon zurückgenommen: Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake.py"></location>
            <source>A result was corrected or withdrawn meanwhile: read the file again.</source>
            <translation>Ein Laborwert wurde inzwischen berichtigt oder zurückgezogen: Lesen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake_reading.py"></location>
            <source>This waiting result is not in the record: look at the list again.</source>
            <translation>Dieser wartende Laborwert ist nicht in den Akten: Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/intake_reading.py"></location>
            <source>This import is not in the record: look at the list again.</source>
            <translation>Dieser Import ist nicht in den Akten: Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>The key file {file} and its copy are damaged: restore {file} from a backup.</source>
            <translation>Die Schlüsseldatei {file} und ihre Kopie sind beschädigt: Stellen Sie {file} aus einer Sicherungskopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>The key file has form {form}, made by a newer AlpDesk; this one knows form {known}: update AlpDesk.</source>
            <translation>Die Schlüsseldatei hat die Form {form} und ist von einem neueren AlpDesk; dieses kennt Form {known}: Aktualisieren Sie AlpDesk.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/keyfile.py"></location>
            <source>There is no AlpDesk clinic in this folder: {file} is missing.</source>
            <translation>In diesem Ordner ist keine AlpDesk-Praxis: {file} fehlt.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/lock.py"></location>
            <source>This clinic is open in another AlpDesk (process {pid} on {host}, since {since}): close it there first.</source>
            <translation>Diese Praxis ist in einem anderen AlpDesk offen (Prozess {pid} auf {host}, seit {since}): Schließen Sie sie zuerst dort.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/lock.py"></location>
            <source>This clinic is open in another AlpDesk: close it there first.</source>
            <translation>Diese Praxis ist in einem anderen AlpDesk offen: Schließen Sie sie zuerst dort.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/mending.py"></location>
            <source>What replaced this entry was lost to damage.</source>
            <translation>Was diesen Eintrag ersetzte, ging durch Beschädigung verloren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/mending.py"></location>
            <source>put together again from a damaged record</source>
            <translation>aus beschädigten Akten wieder zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/migrate.py"></location>
            <source>The record could not be brought to this version's form; nothing was changed, and a copy lies in {copy}: keep the older AlpDesk and report this.</source>
            <translation>Die Akten konnten nicht auf die Form dieser Fassung gebracht werden; nichts wurde geändert, und eine Kopie liegt in {copy}: Behalten Sie das ältere AlpDesk und melden Sie dies.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/migrate.py"></location>
            <source>The record has loose references: nothing was changed; restore a backup.</source>
            <translation>Die Akten haben lose Verweise: Nichts wurde geändert; stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is missing from the clinic's folder: put it back or restore a backup.</source>
            <translation>{file} fehlt im Ordner der Praxis: Legen Sie die Datei zurück, oder stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is empty: a full disk or a copying program lost it; restore a backup.</source>
            <translation>{file} ist leer: Ein voller Datenträger oder ein Kopierprogramm hat den Inhalt verloren; stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>This folder already holds a clinic: choose an empty folder.</source>
            <translation>Dieser Ordner enthält schon eine Praxis: Wählen Sie einen leeren.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>There is no AlpDesk clinic in this folder: choose another folder.</source>
            <translation>In diesem Ordner ist keine AlpDesk-Praxis: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{name} cannot be written: ask for write permission or move the folder.</source>
            <translation>{name} kann nicht geschrieben werden: Bitten Sie um Schreibrecht, oder verschieben Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>This record has form {form} and was made by a newer AlpDesk; AlpDesk {version} knows forms up to {known}: update AlpDesk on this computer.</source>
            <translation>Diese Akten haben die Form {form} und sind von einem neueren AlpDesk; AlpDesk {version} kennt Formen bis {known}: Aktualisieren Sie AlpDesk auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>The tables of {file} were changed by another program: restore the newest backup.</source>
            <translation>Die Tabellen von {file} wurden von einem anderen Programm geändert: Stellen Sie die neueste Sicherungskopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/opening.py"></location>
            <source>{file} is not an encrypted AlpDesk record: choose another folder, or restore a backup here.</source>
            <translation>{file} enthält keine verschlüsselten AlpDesk-Akten: Wählen Sie einen anderen Ordner, oder stellen Sie hier eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>Choose a passphrase of at least {number} characters, such as five unrelated words.</source>
            <translation>Wählen Sie eine Passphrase mit mindestens {number} Zeichen, etwa fünf Wörter ohne Zusammenhang.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>Choose a passphrase of at most {number} characters.</source>
            <translation>Wählen Sie eine Passphrase mit höchstens {number} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/passphrases.py"></location>
            <source>This passphrase is among the first that are tried: choose five unrelated words.</source>
            <translation>Diese Passphrase gehört zu denen, die zuerst probiert werden: Wählen Sie fünf Wörter ohne Zusammenhang.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/places.py"></location>
            <source>network share</source>
            <translation>Netzfreigabe</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/places.py"></location>
            <source>network drive</source>
            <translation>Netzlaufwerk</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>This record is damaged and open for reading only: restore a copy of it, or salvage it into a new folder, before you enter anything.</source>
            <translation>Diese Akten sind beschädigt und nur zum Lesen offen: Stellen Sie eine Kopie wieder her, oder sichern Sie sie in einen neuen Ordner, bevor Sie etwas eintragen.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>The clinic's folder cannot be written, so this record is open for reading only: nothing can be entered.</source>
            <translation>In den Ordner der Praxis kann nicht geschrieben werden; die Akten sind daher nur zum Lesen offen: Nichts kann eingetragen werden.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>{file} is missing from the clinic's folder: put it back or restore a copy.</source>
            <translation>{file} fehlt im Ordner der Praxis: Legen Sie die Datei zurück, oder stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/read_only.py"></location>
            <source>{file} is empty: there is nothing in it to read; restore a copy.</source>
            <translation>{file} ist leer: Darin ist nichts zu lesen; stellen Sie eine Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/reading.py"></location>
            <source>This patient was not in the record at that time.</source>
            <translation>Dieser Patient war damals nicht in den Akten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/recovery_key.py"></location>
            <source>A recovery key has 8 groups of 5 letters and digits: compare it with the printed one.</source>
            <translation>Ein Wiederherstellungsschlüssel hat 8 Gruppen von 5 Buchstaben und Ziffern: Vergleichen Sie mit dem gedruckten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/recovery_key.py"></location>
            <source>The recovery key has a typing error: compare it with the printed one.</source>
            <translation>Der Wiederherstellungsschlüssel enthält einen Tippfehler: Vergleichen Sie mit dem gedruckten.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rescue.py"></location>
            <source>What can be read does not hold together: restore the newest copy of the record.</source>
            <translation>Was lesbar ist, hängt nicht zusammen: Stellen Sie die neueste Kopie der Akten wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rescue.py"></location>
            <source>This folder is not empty: choose a new one for what is salvaged.</source>
            <translation>Dieser Ordner ist nicht leer: Wählen Sie einen neuen für das Gesicherte.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rotation.py"></location>
            <source>The record could not be encrypted anew: it stays as it is; check the disk.</source>
            <translation>Die Akten konnten nicht neu verschlüsselt werden: Alles bleibt, wie es ist; prüfen Sie den Datenträger.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rotation.py"></location>
            <source>the record was encrypted anew</source>
            <translation>die Akten wurden neu verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/rows.py"></location>
            <source>This entry is not in the record: look it up again.</source>
            <translation>Dieser Eintrag ist nicht in den Akten: Suchen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/salvage.py"></location>
            <source>Not one page of {file} can be read with this key file: restore the newest copy of the record.</source>
            <translation>Keine einzige Seite von {file} ist mit dieser Schlüsseldatei lesbar: Stellen Sie die neueste Kopie der Akten wieder her.</translation>
        </message>
        <message>
            <location filename="../../alpdesk/store/vault.py"></location>
            <source>User name and passphrase do not open this clinic: try again.</source>
            <translation>Benutzername und Passphrase öffnen diese Praxis nicht: Versuchen Sie es noch einmal.</translation>
        </message>
    </context>
</TS>
